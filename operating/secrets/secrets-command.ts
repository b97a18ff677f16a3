import { parseArgs } from 'node:util';
import { resourceNames } from '#infra/stage-names';
import type { Stage } from '#infra/stages';
import { MisuseError } from '#local/command-line/misuse-error';
import { type Aws, openAws } from '../aws/open-aws.ts';
import { putSecret, readSecret, tokensOf } from '../aws/secrets.ts';
import { tellAwsErrors } from '../deployment/describe-aws-error.ts';
import { openTwilioAs } from '../deployment/find-deployment.ts';
import { findTarget } from '../deployment/find-target.ts';
import {
  type ExitCode,
  exitCodes,
  OperatorError,
  type OperatorWorld,
  tellOperatorErrors,
} from '../operator-io.ts';
import { probeRestKey } from './probe-rest-key.ts';
import { replaceToken } from './replace-token.ts';

const usage = `What the helpline shares with Twilio. No value is ever shown, written to a file or put on a command line.

  npm run secrets -- show --stage prod     how many tokens there are, and which key
  npm run secrets -- token --stage prod    puts in the account's token (TWILIO_AUTH_TOKEN), or replaces it: run it twice
  npm run secrets -- key --stage prod      puts in the key that texts and calls (TWILIO_API_KEY, TWILIO_API_KEY_SECRET)`;

const verbs = ['show', 'token', 'key'] as const;

/** `npm run secrets` */
export function secretsCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  return tellOperatorErrors(world, usage, () => {
    const { verb, stage } = readArguments(args, world);
    const aws = openAws(stage.region, world);
    const work = { show, token, key }[verb];
    return tellAwsErrors('Secrets Manager', () => work(stage, aws, world));
  });
}

function readArguments(args: readonly string[], world: OperatorWorld) {
  const { values, positionals } = readWords(args);
  const verb = verbs.find((known) => known === positionals[0]);
  if (verb === undefined || positionals.length > 1)
    throw new MisuseError('What is to be done? show, token or key.');
  const target = findTarget({ stage: values.stage }, world);
  if (target.kind === 'local') throw new MisuseError('Name a stage.');
  return { verb, stage: target.stage };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { stage: { type: 'string' } } });
  } catch {
    throw new MisuseError('That was not understood. Values come from the environment, never from here.');
  }
}

async function show({ name }: Stage, aws: Aws, { print }: OperatorWorld): Promise<ExitCode> {
  const { signing, rest } = resourceNames(name).secrets;
  // Not the hashing key: nobody need ever see it, and an operator may not.
  const [tokens, key] = await Promise.all([readSecret(aws, signing).then(tokensOf), readSecret(aws, rest)]);
  const words = ['no token: every webhook is refused', 'one token', 'two tokens: one is being replaced'];
  print(`${signing}  ${words[tokens.length] ?? `${tokens.length} tokens`}`);
  print(`${rest}  ${key.fields.keySid ?? 'no key: no text is sent and nobody is rung'}`);
  return exitCodes.done;
}

function token(stage: Stage, aws: Aws, world: OperatorWorld): Promise<ExitCode> {
  const { print, complain, environment, now } = world;
  return replaceToken({
    ...{ aws, print, complain, now },
    secret: resourceNames(stage.name).secrets.signing,
    given: environment.TWILIO_AUTH_TOKEN,
    twilioWith: (password) =>
      openTwilioAs(stage.twilioAccountSid, { user: stage.twilioAccountSid, password }, environment),
  });
}

async function key(stage: Stage, aws: Aws, { environment, print }: OperatorWorld): Promise<ExitCode> {
  const { TWILIO_API_KEY: keySid, TWILIO_API_KEY_SECRET: keySecret } = environment;
  if (!keySid || !keySecret || !/^SK[0-9a-f]{32}$/.test(keySid))
    throw new OperatorError(
      "Set TWILIO_API_KEY (SK and 32 hex digits) and TWILIO_API_KEY_SECRET: a restricted key, made in Twilio's console under API keys.",
    );
  const login = { user: keySid, password: keySecret };
  const missing = await probeRestKey(openTwilioAs(stage.twilioAccountSid, login, environment));
  if (missing.length > 0)
    throw new OperatorError(`Nothing was put in. Of what it must, this key may not ${missing.join('; ')}.`);
  await putSecret(aws, resourceNames(stage.name).secrets.rest, { keySid, keySecret });
  print(
    `${keySid} is in: it may send texts, place calls and sweep recordings. The old key can be taken back in ten minutes.`,
  );
  return exitCodes.done;
}
