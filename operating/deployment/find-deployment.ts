import type { Stage } from '#infra/stages';
import { localAccountSid, localAuthToken, localBot, localNumbers } from '#local/helpline/local-account';
import { type RunningHelpline, readRunningHelpline } from '#local/helpline/running-helpline';
import {
  createTwilioRest,
  hostsAt,
  type TwilioRest,
  type TwilioRestOptions,
  twilioHosts,
} from '#twilio/rest';
import { lifelinePath } from '#twilio/urls';
import { type Environment, OperatorError, type OperatorWorld } from '../operator-io.ts';
import type { HelplineAddresses } from '../twilio/number-settings.ts';
import { findTable, findTarget, type TargetOptions } from './find-target.ts';
import { deployCommandOf, readStageOutputs, type StageOutputs } from './read-stage-outputs.ts';
import type { TableTarget } from './table-target.ts';

/** A helpline as it stands somewhere, with all that is needed to reach its parts from outside. */
export interface Deployment {
  readonly name: string;
  readonly region: string;
  /** The base that is signed. */
  readonly publicBaseUrl: string;
  /** The base that is connected to: the same, but for a helpline on this machine. */
  readonly webhooksUrl: string;
  /** Twilio number -> helpline. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly allowedCountryCodes: readonly string[];
  /** Those of the numbers that are named as sending no texts. */
  readonly voiceOnlyNumbers: readonly string[];
  /** Helpline -> its Lex bot. */
  readonly bots: Readonly<Record<string, { readonly botId: string; readonly aliasId: string }>>;
  readonly table: TableTarget;
  /** Absent for AWS itself. */
  readonly lexEndpoint?: string;
  /** The command that deploys it. */
  readonly deploy: string;
  /** Adds to a command of ours that it means this one: --stage prod. */
  readonly flag: string;
  addressesOf(number: string): HelplineAddresses;
}

/** @throws OperatorError that says what is missing */
export async function findDeployment(options: TargetOptions, world: OperatorWorld): Promise<Deployment> {
  const target = findTarget(options, world);
  const table = await findTable(options, world);
  if (target.kind === 'local') {
    const running = await readRunningHelpline(world.root);
    if (running === undefined) {
      throw new OperatorError(
        'No helpline runs on this machine: start it with "npm start" in another terminal.',
      );
    }
    return localDeployment(running, table);
  }
  const { stage } = target;
  return stageDeployment(stage, await readStageOutputs(stage, world), table);
}

function localDeployment(
  { publicBaseUrl, webhooksUrl, lexUrl }: RunningHelpline,
  table: TableTarget,
): Deployment {
  const { region } = table;
  return {
    name: 'the helpline on this machine',
    region,
    publicBaseUrl,
    webhooksUrl,
    numbers: localNumbers,
    allowedCountryCodes: ['+852', '+1'],
    voiceOnlyNumbers: [],
    bots: Object.fromEntries(Object.values(localNumbers).map((helpline) => [helpline, localBot(helpline)])),
    table,
    lexEndpoint: lexUrl,
    deploy: 'npm start',
    flag: '--local',
    // Nothing stands outside of this machine to answer when it does not.
    addressesOf: () => ({ publicBaseUrl }),
  };
}

function stageDeployment(stage: Stage, outputs: StageOutputs, table: TableTarget): Deployment {
  const { publicBaseUrl, lifelineBaseUrl, bots } = outputs;
  return {
    name: stage.name,
    region: stage.region,
    publicBaseUrl,
    webhooksUrl: publicBaseUrl,
    numbers: stage.numbers,
    allowedCountryCodes: stage.allowedCountryCodes,
    voiceOnlyNumbers: stage.voiceOnlyNumbers ?? [],
    bots,
    table,
    deploy: deployCommandOf(stage),
    flag: `--stage ${stage.name}`,
    addressesOf: (number) => ({
      publicBaseUrl,
      region: stage.region,
      ...(lifelineBaseUrl !== undefined && {
        lifeline: {
          voice: `${lifelineBaseUrl}/${lifelinePath(number, 'voice')}`,
          sms: `${lifelineBaseUrl}/${lifelinePath(number, 'sms')}`,
        },
      }),
    }),
  };
}

/** An operator waits for it, and Twilio answers such requests within a second. */
const deadlineMs = 15_000;

type Login = Awaited<ReturnType<TwilioRestOptions['login']>>;

/** @returns undefined when the environment holds neither a token nor a whole API key */
function readLogin(environment: Environment, accountSid: string): Login | undefined {
  const { TWILIO_AUTH_TOKEN: token, TWILIO_API_KEY: key, TWILIO_API_KEY_SECRET: secret } = environment;
  if (key && secret) return { user: key, password: secret };
  return token ? { user: accountSid, password: token } : undefined;
}

/**
 * Twilio's REST with the operator's credentials.
 * @throws OperatorError when there are none
 */
export async function openTwilio(options: TargetOptions, world: OperatorWorld): Promise<TwilioRest> {
  const target = findTarget(options, world);
  const local = target.kind === 'local' ? await readRunningHelpline(world.root) : undefined;
  const accountSid = target.kind === 'local' ? localAccountSid : target.stage.twilioAccountSid;
  const login = readLogin(environmentOf(target.kind, world), accountSid);
  if (login === undefined) {
    throw new OperatorError(
      `Set TWILIO_AUTH_TOKEN to the token of the account ${accountSid}, or TWILIO_API_KEY and TWILIO_API_KEY_SECRET to a key of it.`,
    );
  }
  return openTwilioAs(accountSid, login, world.environment, local?.phoneUrl);
}

/** Twilio's REST with a login of one's own choice. */
export function openTwilioAs(
  accountSid: string,
  login: Login,
  environment: Environment,
  phoneUrl?: string,
): TwilioRest {
  const standIn = environment.TWILIO_API_BASE_URL ?? phoneUrl;
  const hosts = standIn === undefined ? twilioHosts : hostsAt(standIn);
  return createTwilioRest({ accountSid, hosts, login: async () => login, deadlineMs });
}

/** The token that signs webhooks; undefined when the operator has given none. */
export const authTokenOf = (options: TargetOptions, world: OperatorWorld): string | undefined =>
  environmentOf(findTarget(options, world).kind, world).TWILIO_AUTH_TOKEN;

function environmentOf(kind: 'stage' | 'local', { environment }: OperatorWorld): Environment {
  const { TWILIO_AUTH_TOKEN = localAuthToken } = environment;
  return kind === 'local' ? { TWILIO_AUTH_TOKEN } : environment;
}
