import type { BotDefinition } from '#content/bot-definition';
import { startWebhooks, type WebhookHandler } from '#local/webhooks/start-webhooks';
import type { FaultSwitch } from '#local/wire/faults';
import type { WireTrace } from '#local/wire/wire-message';
import { createInstances, type Instances } from './create-instances.ts';
import type { OnHelplineTrace } from './helpline-trace.ts';
import { localAccountSid, localNumbers } from './local-account.ts';
import { enterLocalEnvironment } from './local-environment.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import { readBots } from './read-snapshot-directory.ts';
import { type StandIns, startStandIns } from './start-stand-ins.ts';
import { createStopList, type StopList } from './stop-list.ts';

/** What a start asks of the phone: Twilio's part, which calls our webhooks and takes our REST requests. */
export interface PhoneOptions {
  readonly port: number;
  readonly webhooksUrl: string;
  readonly authToken: string;
  readonly accountSid: string;
  readonly numbers: Readonly<Record<string, string>>;
}

export interface RunningPhone {
  readonly url: string;
  stop(): Promise<void>;
}

export interface LocalHelplineOptions {
  /** 0 takes any free port. */
  readonly webhooksPort: number;
  readonly phonePort: number;
  /** Signs webhooks and authorises Twilio's REST. */
  readonly authToken: string;
  /** As written by buildSnapshot. */
  readonly snapshotDirectory: string;
  /** The base that is signed, where it is not the webhooks' own address. */
  readonly publicBaseUrl?: string;
  /** Left out, nothing takes the place of Twilio: texts and calls of ours come to nothing. */
  startPhone?(options: PhoneOptions): Promise<RunningPhone>;
  readonly onTrace?: OnHelplineTrace;
}

/** The whole helpline on one machine: real handlers and SDK clients, stand-ins on the wire. */
export interface LocalHelpline {
  readonly webhooksUrl: string;
  readonly phoneUrl: string | undefined;
  readonly standIns: StandIns;
  readonly faults: Readonly<Record<'lex' | 'table' | 'secrets', FaultSwitch>>;
  /** Replaces every function's instance with a cold one, as after a deploy or a quiet hour. */
  coldStart(): void;
  /** Leaves nothing behind: no port, no timer, no variable. */
  stop(): Promise<void>;
}

/** Nothing listens there: what is sent is refused at once. */
const nowhere = 'http://127.0.0.1:9';

/** Starts everything, publishes the snapshot, and serves. What was started is stopped again when a part fails. */
export async function startLocalHelpline(options: LocalHelplineOptions): Promise<LocalHelpline> {
  const list = createStopList();
  try {
    return await startParts(options, list);
  } catch (error) {
    await list.stop();
    throw error;
  }
}

async function startParts(options: LocalHelplineOptions, list: StopList): Promise<LocalHelpline> {
  const { snapshotDirectory, onTrace = () => undefined } = options;
  const bots = await readBots(snapshotDirectory);
  const helplines = bots.map(({ helpline }) => helpline);
  // The phone must know where the webhooks are, and the handlers where the phone is: the handlers come last.
  let instances: Instances | undefined;
  const doors = await openDoors(options, bots, (route) => instances?.get(route), list);
  const { standIns, webhooksUrl, phoneUrl } = doors;
  const leave = enterLocalEnvironment({
    publicBaseUrl: options.publicBaseUrl ?? webhooksUrl,
    snapshotDirectory,
    tableUrl: standIns.table.url,
    lexUrl: standIns.lex.url,
    secretsUrl: standIns.secrets.url,
    twilioApiBaseUrl: phoneUrl ?? nowhere,
    helplines,
  });
  list.add(leave);
  await publishSnapshot(snapshotDirectory, helplines);
  const coldStart = () => {
    instances = createInstances(onTrace);
  };
  coldStart();
  const { table, lex, secrets } = standIns;
  const faults = { table: table.faults, lex: lex.faults, secrets: secrets.faults };
  return { ...doors, faults, coldStart, stop: list.stop };
}

/** Opens every port. */
async function openDoors(
  options: LocalHelplineOptions,
  bots: readonly BotDefinition[],
  handlerOf: (route: string) => WebhookHandler | undefined,
  list: StopList,
): Promise<Pick<LocalHelpline, 'standIns' | 'webhooksUrl' | 'phoneUrl'>> {
  const { authToken, webhooksPort, phonePort, onTrace } = options;
  const onWire = (trace: WireTrace) => onTrace?.({ kind: 'wire', ...trace });
  const standIns = await startStandIns({ authToken, bots, onTrace: onWire });
  list.add(standIns.stop);
  const { url: webhooksUrl, stop } = await startWebhooks({
    port: webhooksPort,
    handlerOf,
    now: Date.now,
    onHandlerError: (route, error) => onTrace?.({ kind: 'fault', where: route, error }),
    onTrace: onWire,
  });
  list.add(stop);
  if (options.startPhone === undefined) return { standIns, webhooksUrl, phoneUrl: undefined };
  const account = { accountSid: localAccountSid, numbers: localNumbers };
  const phone: RunningPhone = await options.startPhone({
    port: phonePort,
    webhooksUrl,
    authToken,
    ...account,
  });
  list.add(() => phone.stop());
  return { standIns, webhooksUrl, phoneUrl: phone.url };
}
