import { outlineOf } from '#content/outline';
import type { Conversation } from '#conversation/conversation';
import { decodeConversation } from '#conversation/conversation-codec';
import type { Label } from '#conversation/meaning';
import type { HeardLine } from '#local/phone/twiml/heard-line';
import type { WebhookRecord } from '#local/phone/webhook/webhook-request';
import { readVoiceQuery } from '#twilio/urls';
import type { LexAnswer } from '#understanding/lex-answer';
import type { Manner } from '#understanding/manner/manner';
import { readManner } from '#understanding/manner/read-manner';
import type { ContentAtHand } from './content-at-hand.ts';
import type { SentenceSource } from './sentence-source.ts';
import type { NetworkCall, Weighed } from './turn-detail.ts';

/** All that there is to say about one webhook. */
export interface TurnExplanation {
  readonly words?: string;
  readonly confidence?: string;
  /** How the words were taken to be meant, beside what they are about. */
  readonly manner?: Manner;
  readonly weighed: readonly WeighedView[];
  readonly lexMs?: number;
  /** Where each sentence of the answer is written. */
  readonly sources: readonly { readonly text: string; readonly source?: SentenceSource }[];
  /** Files to edit when what was understood is wrong. */
  readonly askFile?: string;
  readonly before?: Conversation;
  readonly after?: Conversation;
  readonly network: readonly NetworkCall[];
  readonly effects: readonly string[];
  readonly content?: string;
  readonly seconds: number;
  readonly webhook: {
    readonly method: string;
    readonly url: string;
    readonly parameters: Readonly<Record<string, string>>;
    readonly signature: string;
    readonly tries: number;
  };
  readonly answer?: { readonly status: number; readonly body: string };
}

export interface WeighedView {
  readonly text: string;
  readonly by: string;
  readonly rule: string;
  readonly candidates: readonly { readonly name: string; readonly score: number }[];
  readonly lex?: string;
}

export interface ExplainOptions {
  readonly record: WebhookRecord;
  readonly content: ContentAtHand | undefined;
  /** What was heard, or read, after it. */
  readonly heard: readonly Pick<HeardLine, 'text' | 'seconds'>[];
  readonly channel: 'voice' | 'sms';
}

/** Explains a webhook from what was noted of it while it was answered; nothing is asked again. */
export function explainTurn({ record, content, heard, channel }: ExplainOptions): TurnExplanation {
  const { parameters, understanding, detail, answer, method, url, signature, tries } = record;
  const words = parameters.SpeechResult ?? parameters.Body;
  const sourceOf = channel === 'voice' ? content?.spoken : content?.texted;
  const askFile = understanding === undefined ? undefined : askFileOf(understanding);
  return {
    ...(words !== undefined && { words }),
    ...(parameters.Confidence !== undefined && { confidence: parameters.Confidence }),
    ...(words !== undefined &&
      words.trim() !== '' &&
      understanding !== undefined && { manner: readManner(words, understanding.locale) }),
    weighed: detail?.weighed.map(viewWeighed) ?? [],
    ...(understanding?.lexMs !== undefined && { lexMs: understanding.lexMs }),
    sources: sentencesOf(heard, channel).map((text) => {
      const source = sourceOf?.(text);
      return { text, ...(source !== undefined && { source }) };
    }),
    ...(askFile !== undefined && { askFile }),
    ...statesOf(record, content),
    network: detail?.network ?? [],
    effects: understanding?.effects ?? [],
    ...(detail?.content !== undefined && { content: detail.content }),
    seconds: heard.reduce((sum, { seconds }) => sum + seconds, 0),
    webhook: { method, url, parameters: withoutEmpty(parameters), signature, tries },
    ...(answer !== undefined && { answer: { status: answer.status, body: answer.body } }),
  };
}

function sentencesOf(heard: ExplainOptions['heard'], channel: ExplainOptions['channel']): readonly string[] {
  const texts = heard.flatMap(({ text }) => (channel === 'voice' ? [text] : text.split('\n')));
  return texts.filter((text) => text.trim() !== '');
}

/** The ways to ask of what the conversation is now about. */
const askFileOf = ({ helpline, topic, locale }: NonNullable<WebhookRecord['understanding']>) =>
  topic === undefined ? undefined : `knowledge/${helpline}/ask/${topic}.${locale}.txt`;

function viewWeighed({ text, understanding, lex }: Weighed): WeighedView {
  const { by, rule, candidates } = understanding;
  return {
    text,
    by,
    rule,
    candidates: candidates.map(({ label, score }) => ({ name: nameOf(label), score })),
    ...(lex !== undefined && { lex: describeLex(lex) }),
  };
}

const nameOf = (label: Label): string => (label.kind === 'topic' ? label.topic : `(${label.command})`);

function describeLex(lex: LexAnswer): string {
  if (lex.kind === 'unavailable') return `no answer: ${lex.why}`;
  const list = lex.candidates.map(
    ({ label, score }) => `${nameOf(label)} ${score?.toFixed(2) ?? 'without a score'}`,
  );
  return `${lex.accepted ? 'accepted' : 'fell back'}: ${list.join(', ') || 'nothing'}`;
}

/** A call's state is in the URL before, and in the TwiML's URLs after; a thread's is what was stored. */
function statesOf(
  { url, answer, detail }: WebhookRecord,
  content: ContentAtHand | undefined,
): Pick<TurnExplanation, 'before' | 'after'> {
  if (content === undefined) return {};
  const outline = outlineOf(content.knowledge.profile);
  const decode = (json: string | undefined) =>
    json === undefined ? undefined : decodeConversation(outline, json);
  const queryOf = (written: string) => readVoiceQuery(written.split('#')[0]?.split('?')[1] ?? '').state;
  const next = /(?:action|url)="([^"]*[?&;]s=[^"]*)"/.exec(answer?.body ?? '')?.[1];
  const before = decode(queryOf(url));
  const after = decode(
    next === undefined ? storedState(detail?.stored) : queryOf(next.replaceAll('&amp;', '&')),
  );
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function storedState(stored: string | undefined): string | undefined {
  if (stored === undefined) return undefined;
  const { state } = JSON.parse(stored) as { readonly state?: unknown };
  return typeof state === 'string' ? state : undefined;
}

/** Empty parameters are sent, and say nothing. */
const withoutEmpty = (parameters: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''));
