import type { BotDefinition } from '#authoring/publish/bot-definition';
import type { HelplineProfile } from '#content/published-knowledge';
import type { TraceReader } from '#local/phone/call/phone-services';
import { type PhoneServer, startPhone } from '#local/phone/start-phone';
import { startWebhooks, type WebhookHandler } from '#local/webhooks/start-webhooks';
import { type ContentShelf, createContentShelf } from '#local/why/content-at-hand';
import { createTurnWatch } from '#local/why/turn-watch';
import type { FaultSwitch } from '#local/wire/faults';
import type { WireTrace } from '#local/wire/wire-message';
import { patience } from '#twilio/connection-overrides';
import { createFunctions, type Functions, type HandlerMakers } from './create-functions.ts';
import { createHouse, type LocalHouse } from './create-house.ts';
import type { OnHelplineTrace } from './helpline-trace.ts';
import { localAccountSid, localNumbers, localRestKey } from './local-account.ts';
import { createLocalClock, type LocalClock } from './local-clock.ts';
import { enterLocalEnvironment, type LocalPlaces } from './local-environment.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import { readBots, readProfiles } from './read-snapshot-directory.ts';
import { startSchedule } from './start-schedule.ts';
import { type StandIns, startStandIns } from './start-stand-ins.ts';
import { createStopList, type StopList } from './stop-list.ts';
import { createTroubles } from './troubles.ts';
import { createTurnBook, type TurnBook } from './turn-book.ts';
import { createOutcomeBook } from './what-came-of-it.ts';

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
  readonly onTrace?: OnHelplineTrace;
  /** Answers these routes (POST /voice) in place of the sources, such as with the bytes of a deploy. */
  readonly handlers?: HandlerMakers;
}

/** The whole helpline on one machine: real handlers and SDK clients, stand-ins on the wire. */
export interface LocalHelpline {
  readonly webhooksUrl: string;
  readonly phoneUrl: string;
  /** Twilio's side: calls and texts of callers, and what the helpline asked of its REST. */
  readonly phone: PhoneServer;
  readonly standIns: StandIns;
  readonly faults: Readonly<Record<'lex' | 'table' | 'secrets' | 'sns' | 'twilio', FaultSwitch>>;
  /** Has the desk told now of what is open, without waiting for the schedule. Rejects with what the function throws. */
  tellDesk(): Promise<void>;
  /** Replaces every function's instance with a cold one, as after a deploy or a quiet hour. */
  coldStart(): void;
  /** What the page can do to the helpline, and what it is told of the content. */
  readonly house: LocalHouse;
  /** Takes up the snapshot as it is on disk now: publishes it, teaches Lex, and lets cold instances answer. */
  republish(): Promise<void>;
  /** Leaves nothing behind: no port, no timer, no variable. */
  stop(): Promise<void>;
}

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
  const { snapshotDirectory } = options;
  const bots = await readBots(snapshotDirectory);
  const helplines = bots.map(({ helpline }) => helpline);
  const profiles = await readProfiles(snapshotDirectory, helplines);
  const book = createTurnBook();
  const clock = createLocalClock();
  const outcome = createOutcomeBook(clock.now);
  const onTrace = notedIn([book, outcome], options.onTrace);
  // The phone must know where the webhooks are, and the functions where the phone is: they come last.
  const functions = createFunctions(onTrace, {
    watch: createTurnWatch(),
    now: clock.now,
    handlers: options.handlers,
  });
  const shelf = createContentShelf(snapshotDirectory, helplines);
  const { handlerOf, coldStart } = functions;
  // What was read before is kept by an instance: a cold one asks.
  const house = createHouse({ clock, profiles, outcome: outcome.read, onTrouble: coldStart });
  const behind = { bots, profiles, handlerOf, trace: book.read, shelf, clock, house };
  const doors = await openDoors({ ...options, onTrace }, behind, list);
  outcome.mailbox(doors.standIns.sns.mails);
  list.add(enterLocalEnvironment(placesOf(options, doors, helplines)));
  const takeUp = createTakeUp(options, helplines, coldStart, shelf);
  await takeUp();
  const desk = startDesk(functions, onTrace);
  house.onClock(desk.run);
  list.add(desk.stop);
  return {
    ...doors,
    phoneUrl: doors.phone.url,
    faults: faultsOf(doors),
    tellDesk: desk.run,
    coldStart,
    house,
    async republish() {
      for (const definition of await readBots(snapshotDirectory)) doors.standIns.lex.deploy(definition);
      await takeUp();
    },
    stop: list.stop,
  };
}

/** Takes up the snapshot as it is on disk: in the table where it is new, in the functions, and at hand for the page. */
function createTakeUp(
  { snapshotDirectory }: LocalHelplineOptions,
  helplines: readonly string[],
  coldStart: () => void,
  shelf: ContentShelf,
): () => Promise<void> {
  return async () => {
    const before = helplines.map((helpline) => shelf.of(helpline)?.knowledge.version);
    await shelf.refresh();
    const isNew = (helpline: string, index: number) =>
      shelf.of(helpline)?.knowledge.version !== before[index];
    await publishSnapshot(snapshotDirectory, helplines.filter(isNew));
    coldStart();
  };
}

const notedIn =
  (books: readonly Pick<TurnBook, 'note'>[], onTrace?: OnHelplineTrace): OnHelplineTrace =>
  (trace) => {
    if (trace.kind === 'turn') for (const book of books) book.note(trace);
    onTrace?.(trace);
  };

const startDesk = ({ notifyDesk }: Functions, onTrace: OnHelplineTrace) =>
  startSchedule({
    call: notifyDesk,
    everyMs: 60_000,
    onError: (error) => onTrace({ kind: 'crash', route: 'notify-desk', error }),
  });

const faultsOf = ({ standIns, phone }: Doors): LocalHelpline['faults'] => ({
  table: standIns.table.faults,
  lex: standIns.lex.faults,
  secrets: standIns.secrets.faults,
  sns: standIns.sns.faults,
  twilio: phone.faults,
});

type Doors = Pick<LocalHelpline, 'standIns' | 'webhooksUrl' | 'phone'>;

const placesOf = (
  { publicBaseUrl, snapshotDirectory }: LocalHelplineOptions,
  { standIns, webhooksUrl, phone }: Doors,
  helplines: readonly string[],
): LocalPlaces => ({
  publicBaseUrl: publicBaseUrl ?? webhooksUrl,
  snapshotDirectory,
  tableUrl: standIns.table.url,
  lexUrl: standIns.lex.url,
  secretsUrl: standIns.secrets.url,
  snsUrl: standIns.sns.url,
  twilioApiBaseUrl: phone.url,
  helplines,
});

/** What is behind the doors. */
interface Behind {
  readonly bots: readonly BotDefinition[];
  readonly profiles: readonly HelplineProfile[];
  readonly handlerOf: (route: string) => WebhookHandler | undefined;
  readonly trace: TraceReader;
  readonly shelf: ContentShelf;
  readonly clock: LocalClock;
  readonly house: LocalHouse;
}

/** Opens every port. */
async function openDoors(options: LocalHelplineOptions, behind: Behind, list: StopList): Promise<Doors> {
  const { authToken, webhooksPort, phonePort, publicBaseUrl, onTrace } = options;
  const { bots, profiles, handlerOf, trace, shelf, clock, house } = behind;
  const onWire = (event: WireTrace) => onTrace?.({ kind: 'wire', ...event });
  const { now } = clock;
  const standIns = await startStandIns({ authToken, bots, profiles, onTrace: onWire, now });
  list.add(standIns.stop);
  const webhooks = await startWebhooks({
    port: webhooksPort,
    handlerOf,
    now,
    onHandlerError: (route, error) => onTrace?.({ kind: 'crash', route, error }),
    onTrace: onWire,
  });
  list.add(webhooks.stop);
  const phone = await startPhone({
    port: phonePort,
    webhooksUrl: webhooks.url,
    webhookOverrides: patience,
    ...(publicBaseUrl !== undefined && { publicBaseUrl }),
    authToken,
    accountSid: localAccountSid,
    apiKey: localRestKey,
    numbers: localNumbers,
    ...{ trace, shelf, house, now },
  });
  list.add(phone.stop);
  const { lex, table, secrets } = standIns;
  const troubles = createTroubles({
    ...{ lex: lex.faults, table: table.faults, secrets: secrets.faults },
    ...{ twilio: phone.faults, webhooks: webhooks.faults },
  });
  house.connect({ troubles, changed: phone.changed });
  return { standIns, webhooksUrl: webhooks.url, phone };
}
