import type { Conversation } from '#conversation/conversation';
import type { EffectOutcome } from '#conversation/effect';
import type { CaseBook, DeskTeller } from '../case-book.ts';
import type { WordingContext } from '../fill-slots.ts';
import type { Contact, Heard } from '../heard.ts';
import type { MissStore } from '../miss-port.ts';
import type { ConversationStore, Counters, EffectLedger, SecretsPort, TurnLog } from '../ports.ts';
import type { CallPlacer, MessageSender, WebhookUrls } from '../provider-ports.ts';

/** What effects are performed with. */
export interface EffectPorts {
  readonly urls: WebhookUrls;
  readonly ledger: EffectLedger;
  readonly messages: MessageSender;
  readonly calls: CallPlacer;
  readonly cases: CaseBook;
  readonly desk: DeskTeller;
  readonly counters: Counters;
  readonly misses: MissStore;
  readonly conversations: ConversationStore;
  readonly secrets: Pick<SecretsPort, 'readHashingKey'>;
  readonly log: Pick<TurnLog, 'fault'>;
  readonly now: () => number;
}

export interface EffectContext {
  readonly contact: Contact;
  readonly heard: Heard;
  /** The topics that were nearest to what was said, best first. */
  readonly nearest?: readonly string[];
  /** Those that lead to us or to the desk: no caller is reached on one. */
  readonly ownNumbers: readonly string[];
  /** As the core left it: its turn is part of every effect's key, its topics of a case. */
  readonly state: Conversation;
  readonly wording: WordingContext;
  /** The keyed hash that the caller is known by; undefined when no number is shown, and nothing is kept. */
  readonly callerHash: string | undefined;
}

/** How one effect ended: for the log, and where the caller is told, for the core. */
export interface Performed {
  /** `kind:outcome`. */
  readonly note: string;
  readonly told?: EffectOutcome;
}

/** How a claim is kept, in seconds: longer than any webhook may come again. */
export const claimSeconds = 24 * 60 * 60;

/** Epoch seconds, so many from now. */
export const secondsFrom = (now: number, seconds: number): number => Math.floor(now / 1000) + seconds;

/**
 * The turn in an effect's key. A text's id is that of its one turn, whatever its turn in the thread comes to be: two
 * texts at once are counted anew by the one that has to wait.
 */
export const turnOf = ({ wording, state }: Pick<EffectContext, 'wording' | 'state'>): number =>
  wording.channel === 'sms' ? 0 : state.turn;

/** The key of an effect: conversation, turn and kind. */
export const effectKey = (conversation: string, turn: number, kind: string): string =>
  `EFFECT#${conversation}#${turn}#${kind}`;

/** Where it is kept that a text did not arrive: beside its outcome, which may be written later than Twilio tells. */
export const lostTextKey = (conversation: string, turn: number): string =>
  effectKey(conversation, turn, 'lost-text');

/**
 * Performs something at most once: the key is claimed first, and whoever finds it claimed finds the outcome.
 * @param outcomes those that may stand in the ledger; anything else, and a claim still under way, is `failed`
 */
export async function atMostOnce<Outcome extends string>(
  ports: Pick<EffectPorts, 'ledger' | 'log' | 'now'>,
  key: string,
  outcomes: readonly Outcome[],
  work: () => Promise<Outcome>,
): Promise<Outcome | 'failed'> {
  const claim = await ports.ledger.claim(key, secondsFrom(ports.now(), claimSeconds));
  if (claim === 'pending') return 'failed';
  if (claim !== 'claimed') return outcomes.find((outcome) => outcome === claim.outcome) ?? 'failed';
  const outcome = await work();
  await ports.ledger.settle(key, outcome).catch((error: unknown) => ports.log.fault('effect-settle', error));
  return outcome;
}
