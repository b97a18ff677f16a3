import type { Meaning } from '#conversation/meaning';
import type { WebhookRecord } from '#local/phone/webhook/webhook-request';
import type { ContentAtHand } from './content-at-hand.ts';

/** One webhook in one line: what was heard, what it was understood to be, by which rule, and how long it took. */
export interface TurnReason {
  /** How it is asked about: the SID, and the webhook's number in it. */
  readonly sid: string;
  readonly turn: number;
  readonly leg: 'caller' | 'agent';
  readonly ms: number;
  /** Of the answer; 0 when there was none. */
  readonly status: number;
  /** How often it was sent until it was answered. */
  readonly tries: number;
  /** The kind of thing that came in: words, digits, silence. */
  readonly heard?: string;
  readonly outcome?: string;
  /** What it was understood to be, as the content names it. */
  readonly about?: string;
  readonly rule?: string;
  /** Services that did not answer, so that the turn went on without them. */
  readonly without?: readonly string[];
}

export function reasonOf(
  sid: string,
  turn: number,
  leg: TurnReason['leg'],
  record: WebhookRecord,
  content: ContentAtHand | undefined,
): TurnReason {
  const { understanding, detail, ms, answer, tries } = record;
  const sent = { sid, turn, leg, ms, tries, status: answer?.status ?? 0 };
  if (understanding === undefined) return sent;
  const { heard, outcome, rule, degraded, locale } = understanding;
  const meaning = detail?.weighed[0]?.understanding.meaning;
  const about = meaning === undefined || outcome === 'chose' ? undefined : aboutOf(meaning, content, locale);
  return {
    ...sent,
    heard,
    outcome,
    ...(about !== undefined && { about }),
    ...(rule !== undefined && { rule }),
    ...(degraded !== undefined && { without: degraded }),
  };
}

type LocaleOf = keyof ContentAtHand['knowledge']['locales'];

function aboutOf(meaning: Meaning, content: ContentAtHand | undefined, locale: LocaleOf): string | undefined {
  const label = (topic: string) => content?.knowledge.locales[locale]?.topics[topic]?.label ?? topic;
  switch (meaning.outcome) {
    case 'topic':
    case 'confirm':
      return label(meaning.topic);
    case 'choices':
      return meaning.choices.map(label).join(' or ');
    case 'command':
    case 'declined':
    case 'mentioned':
      return meaning.command;
    case 'hesitation':
    case 'miss':
      return undefined;
    default:
      return meaning satisfies never;
  }
}
