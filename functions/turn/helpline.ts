import type { PublishedPrompts } from '#content/published-prompts';
import type { CaseBook, DeskTeller } from './case-book.ts';
import type { ContentSource } from './content-source.ts';
import type { MissStore } from './miss-port.ts';
import type {
  ConversationStore,
  Counters,
  EffectLedger,
  FirstFactsReader,
  LexPort,
  SecretsPort,
  TurnLog,
} from './ports.ts';
import type { CallPlacer, MessageSender, WebhookUrls } from './provider-ports.ts';

/** All that a turn needs: every side effect in one object, built once an instance by functions/wiring/create-helpline.ts. */
export interface Helpline {
  readonly publicBaseUrl: string;
  readonly urls: WebhookUrls;
  /** Twilio number (E.164) -> helpline id. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Those of them that send no texts. */
  readonly voiceOnlyNumbers: readonly string[];
  readonly allowedCountryCodes: readonly string[];
  readonly content: ContentSource;
  readonly prompts: () => Promise<PublishedPrompts>;
  readonly conversations: ConversationStore;
  readonly counters: Counters;
  readonly cases: CaseBook;
  readonly desk: DeskTeller;
  readonly calls: CallPlacer;
  readonly firstFacts: FirstFactsReader;
  readonly ledger: EffectLedger;
  readonly lex: LexPort;
  readonly messages: MessageSender;
  readonly misses: MissStore;
  readonly secrets: SecretsPort;
  readonly log: TurnLog;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** How long a whole turn may take before the fallback reply, in ms: Twilio gives up at 15 s, callers long before. */
export const turnDeadlineMs = 8_000;

/** What a greeting may spend on the table before it goes on without it. */
export const greetingDeadlineMs = 150;
