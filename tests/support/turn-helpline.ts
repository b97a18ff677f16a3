import { asTopicId } from '#conversation/topic-id';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createFakeEffectLedger } from '#tests/support/fake-effect-ledger';
import { createFakeMissStore } from '#tests/support/fake-miss-store';
import { createTestClock } from '#tests/support/test-clock';
import { type ContentChanges, testKnowledge, testPrompts } from '#tests/support/turn-content';
import { type ActiveContent, activateContent } from '#turn/active-content';
import type { CaseBook } from '#turn/case-book';
import type { ContentSource } from '#turn/content-source';
import type { Helpline } from '#turn/helpline';
import type {
  CallEnd,
  ConversationStore,
  Counters,
  FirstFactsReader,
  LexPort,
  SecretsPort,
  TurnLog,
  TurnRecord,
  TwilioRefused,
} from '#turn/ports';
import type { CallPlacer, MessageSender, SendTextResult } from '#turn/provider-ports';
import { twilioUrls } from '#twilio/urls';
import type { LexAnswer } from '#understanding/lex-answer';

/** A port that throws whatever it is asked: the test has not told it anything. */
export function untold<Port extends object>(port: string): Port {
  return new Proxy({} as Port, {
    get(_target, method) {
      // A promise may look whether this is one.
      if (method === 'then') return undefined;
      return () => {
        throw new Error(`nobody told the test of ${port}.${String(method)}`);
      };
    },
  });
}

/** The helpline's content, ready; no model, so that Lex alone decides on whole sentences. */
export const testContent = (changes: ContentChanges = {}): ActiveContent =>
  activateContent({ knowledge: testKnowledge(changes), models: {} }, testPrompts);

/** Always the same content, whatever the pointer. */
export const steadyContent = (content: ActiveContent): ContentSource => ({
  current: async () => content,
  follow: async () => content,
});

/** Lex, as far as the test has told it; it throws on any other words. */
export function lexThatKnows(answers: Readonly<Record<string, LexAnswer>>): LexPort {
  return {
    async recognize({ text }) {
      const answer = answers[text];
      if (answer === undefined) throw new Error(`nobody told Lex of "${text}"`);
      return answer;
    },
  };
}

/** What Lex says when it is sure of a topic. */
export const lexTopic = (topic: string): LexAnswer => ({
  kind: 'recognized',
  accepted: true,
  candidates: [{ label: { kind: 'topic', topic: asTopicId(topic) }, score: 0.95 }],
});

/** Counts in memory, and never lapses. */
export function createTally(): Counters & { readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  return {
    counts,
    async increment(key) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count;
    },
  };
}

/** What Lex says when nothing fits. */
export const lexNothing: LexAnswer = { kind: 'recognized', accepted: false, candidates: [] };

export interface LogBook extends TurnLog {
  readonly turns: TurnRecord[];
  readonly ended: CallEnd[];
  /** The helplines whose texts did not arrive. */
  readonly lost: string[];
  /** Twilio's codes of these. */
  readonly lostCodes: number[];
  readonly refusals: TwilioRefused[];
  /** Where the faults were. */
  readonly faults: string[];
}

export function createLogBook(): LogBook {
  const turns: TurnRecord[] = [];
  const ended: CallEnd[] = [];
  const lost: string[] = [];
  const lostCodes: number[] = [];
  const refusals: TwilioRefused[] = [];
  const faults: string[] = [];
  return {
    ...{ turns, ended, lost, lostCodes, refusals, faults },
    turn: (record) => turns.push(record),
    callEnded: (record) => ended.push(record),
    textLost({ helpline, code }) {
      lost.push(helpline);
      lostCodes.push(code);
    },
    refused: (refusal) => refusals.push(refusal),
    fault: (where) => faults.push(where),
  };
}

export interface SentText {
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly statusCallback?: string;
}

/** Sends nothing, and remembers what it was to send. */
export function createOutbox(result: SendTextResult = { kind: 'sent', sid: 'SM1' }) {
  const sent: SentText[] = [];
  const messages: MessageSender = {
    async sendText(text) {
      sent.push(text);
      return result;
    },
  };
  return { sent, messages };
}

/** Reads what the conversations hold; no pointer and no notice unless told. */
export const firstFactsOf = (
  conversations: ConversationStore,
  facts: Awaited<ReturnType<FirstFactsReader['read']>> = {},
): FirstFactsReader => ({
  async read(_helpline, key) {
    const record = key === undefined ? undefined : await conversations.read(key);
    return { ...facts, ...(record !== undefined && { record }) };
  },
});

/** A book that takes whoever is put through, and knows of no other case. */
export const casesPutThrough = (): CaseBook => ({
  open: ({ reason }) =>
    reason === 'transfer'
      ? Promise.resolve(0)
      : Promise.reject(new Error('nobody told the test of cases.open')),
  ofCaller: async () => [],
  forgetCaller: async () => {},
  find: async () => undefined,
  withdraw: () => Promise.reject(new Error('nobody told the test of cases.withdraw')),
  goOn: async () => 'absent',
  markTold: async () => {},
  close: async () => 'closed',
  keepNumber: () => Promise.reject(new Error('nobody told the test of cases.keepNumber')),
  readNumber: () => Promise.reject(new Error('nobody told the test of cases.readNumber')),
});

export const testToken = 'current-token';
export const testBase = 'https://helpline.example';

/**
 * A helpline on fixed time with everything in memory. Lex, texts, calls and cases are untold unless the test tells.
 */
export function createTestHelpline(changes: Partial<Helpline> = {}) {
  const clock = createTestClock();
  const log = createLogBook();
  const conversations = createFakeConversationStore(clock.now);
  const helpline: Helpline = {
    publicBaseUrl: testBase,
    urls: twilioUrls(testBase),
    numbers: { '+12025550101': 'hkust' },
    voiceOnlyNumbers: [],
    allowedCountryCodes: ['+852'],
    content: steadyContent(testContent()),
    prompts: async () => testPrompts,
    conversations,
    firstFacts: firstFactsOf(changes.conversations ?? conversations),
    ledger: createFakeEffectLedger(clock.now),
    lex: untold<LexPort>('lex'),
    messages: untold<MessageSender>('messages'),
    calls: untold<CallPlacer>('calls'),
    cases: casesPutThrough(),
    desk: { tell: async () => true },
    counters: createTally(),
    misses: createFakeMissStore().misses,
    secrets: testSecrets([testToken]),
    log,
    now: clock.now,
    ...changes,
  };
  return { helpline, log, clock, conversations };
}

export const testSecrets = (tokens: readonly string[]): SecretsPort => ({
  readSigningTokens: async () => tokens,
  readHashingKey: async () => 'hash-key',
});

/** A helpline whose every port throws: for requests that must do no work. */
export const idleHelpline = (changes: Partial<Helpline>) =>
  createTestHelpline({
    content: untold('content'),
    prompts: () => Promise.reject(new Error('nobody told the test of prompts')),
    conversations: untold('conversations'),
    firstFacts: untold('firstFacts'),
    ledger: untold('ledger'),
    lex: untold('lex'),
    messages: untold('messages'),
    calls: untold('calls'),
    cases: untold('cases'),
    counters: untold('counters'),
    misses: untold('misses'),
    log: untold('log'),
    ...changes,
  }).helpline;
