import type { TwilioAnswer, TwilioRest } from '#twilio/rest';
import type { Aws } from '../aws/open-aws.ts';
import { putSecret, readSecret, tokensOf } from '../aws/secrets.ts';
import { type ExitCode, exitCodes, OperatorError, type OperatorIo } from '../operator-io.ts';
import { describeRefusal } from '../twilio/describe-refusal.ts';

export interface TokenTask extends OperatorIo {
  readonly aws: Aws;
  /** The name of the secret that the functions read. */
  readonly secret: string;
  /** Twilio, asked with one of the account's tokens. */
  readonly twilioWith: (token: string) => TwilioRest;
  /** From the operator's environment: needed where the secret holds none that Twilio knows. */
  readonly given: string | undefined;
  readonly now: () => number;
}

/** The extension keeps a secret for five minutes, and an instance what it has read from it for five more. */
const readByAllMs = 10 * 60_000;

/**
 * Puts Twilio's token in, or replaces it, one step a time: what was done before is seen at Twilio and in the secret, so
 * it may be run again whenever it was interrupted. No token is ever written anywhere but there.
 */
export async function replaceToken(task: TokenTask): Promise<ExitCode> {
  const { aws, secret, given } = task;
  const stored = await readSecret(aws, secret);
  const [current, next] = tokensOf(stored);
  if (current !== undefined && next !== undefined) return promote(task, current, next, stored.putAt);
  if (current !== undefined && (await isOurs(task, current))) return addSecondary(task, current);
  if (given === undefined)
    throw new OperatorError(
      current === undefined
        ? 'The secret holds no token yet. Set TWILIO_AUTH_TOKEN to the token of the account.'
        : 'Twilio does not know the token in the secret any more, and every caller is refused. Set TWILIO_AUTH_TOKEN to the token of the account.',
    );
  if (!(await isOurs(task, given)))
    throw new OperatorError('Twilio does not know the token in TWILIO_AUTH_TOKEN: is it of this account?');
  await putSecret(aws, secret, { twilioAuthTokens: [given] });
  task.print('The token is in: callers are answered within ten minutes at most. Call the number.');
  return exitCodes.done;
}

async function isOurs({ twilioWith }: TokenTask, token: string): Promise<boolean> {
  const rest = twilioWith(token);
  const answer = await rest.get('api', `${rest.account}.json`);
  if (answer.kind === 'unreachable') throw new OperatorError(describeRefusal(answer));
  return answer.kind === 'answered';
}

async function addSecondary(task: TokenTask, current: string): Promise<ExitCode> {
  const { aws, secret, twilioWith, print, now } = task;
  const rest = twilioWith(current);
  let made = await rest.post('accounts', '/v1/AuthTokens/Secondary', {});
  if (made.kind === 'refused') {
    // One that was made before and that nobody knows any more.
    await rest.remove('accounts', '/v1/AuthTokens/Secondary');
    made = await rest.post('accounts', '/v1/AuthTokens/Secondary', {});
  }
  const next = read(made, 'secondary_auth_token');
  await putSecret(aws, secret, { twilioAuthTokens: [current, next] });
  print('Twilio has made a second token, and the helpline takes both. Nothing has changed for callers.');
  print(`From ${clock(now() + readByAllMs)} on every instance knows it: run this again then.`);
  return exitCodes.done;
}

async function promote(task: TokenTask, current: string, next: string, putAt: number): Promise<ExitCode> {
  const { aws, secret, twilioWith, print, complain, now } = task;
  if (now() < putAt + readByAllMs) {
    complain(`Too early: not every instance knows the second token before ${clock(putAt + readByAllMs)}.`);
    return exitCodes.refused;
  }
  // Interrupted after Twilio had promoted it, the next one is the account's token already.
  if (await isOurs(task, current)) {
    const promoted = await twilioWith(current).post('accounts', '/v1/AuthTokens/Promote', {});
    if (promoted.kind === 'refused') return forget(task, current);
    if (read(promoted, 'auth_token') !== next)
      throw new OperatorError(
        'Twilio has promoted another token than the one in the secret. Set TWILIO_AUTH_TOKEN to the token of the account, empty the secret, and run this again.',
      );
  }
  await putSecret(aws, secret, { twilioAuthTokens: [next] });
  print('Twilio signs with the new token, and the old one is nothing any more. Call the number.');
  return exitCodes.done;
}

/** Somebody has taken the second token back at Twilio. */
async function forget({ aws, secret, complain }: TokenTask, current: string): Promise<ExitCode> {
  await putSecret(aws, secret, { twilioAuthTokens: [current] });
  complain('Twilio has no second token any more: nothing was replaced. Run this again to begin anew.');
  return exitCodes.refused;
}

/** @throws OperatorError that says why Twilio does not do it */
function read(answer: TwilioAnswer, field: string): string {
  if (answer.kind !== 'answered') throw new OperatorError(describeRefusal(answer));
  const value = (answer.body as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (typeof value === 'string') return value;
  throw new OperatorError(`Twilio answered without ${field}. Look at the account's tokens in its console.`);
}

const clock = (time: number): string => `${new Date(time).toISOString().slice(11, 16)} UTC`;
