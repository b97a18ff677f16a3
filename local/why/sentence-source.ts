import type { PublishedKnowledge, Wording } from '#content/published-knowledge';
import type { LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import { sayAsSpoken } from '#content/say-as-spoken';
import type { Locale } from '#conversation/locale';
import type { PromptKey } from '#conversation/prompt-key';

/** Where something that was said or texted is written: what it is, and the file to edit. */
export type SentenceSource =
  | { readonly kind: 'prompt'; readonly prompt: PromptKey; readonly file: string }
  | { readonly kind: 'answer'; readonly topic: string; readonly file: string }
  /** `step` is counted from 1. */
  | { readonly kind: 'step'; readonly topic: string; readonly step: number; readonly file: string };

/** Finds the source of a sentence as it was heard, or of a line as it was read. */
export type FindSource = (sentence: string) => SentenceSource | undefined;

interface Pattern {
  readonly source: SentenceSource;
  readonly matches: RegExp;
  /** How much of it is fixed: of two that match, the one with more words of its own is meant. */
  readonly fixed: number;
}

/**
 * Reads content backwards: from words to the place that they come from. A reply is words by the time Twilio has it.
 * @param channel what is heard is written as the voice says it
 */
export function createSentenceIndex(
  knowledge: PublishedKnowledge,
  prompts: PublishedPrompts,
  channel: 'voice' | 'sms',
): FindSource {
  const exact = new Map<string, SentenceSource>();
  const patterns: Pattern[] = [];
  for (const locale of knowledge.profile.locales) {
    const words = prompts[locale];
    if (words === undefined) continue;
    const put = createPut(words, channel, exact, patterns);
    putTopics(knowledge, locale, put);
    for (const [prompt, wording] of Object.entries(words.prompts)) {
      put({ kind: 'prompt', prompt: prompt as PromptKey, file: `prompts/${locale}.yaml` }, wording);
    }
  }
  patterns.sort((one, other) => other.fixed - one.fixed);
  return (sentence) => {
    const plain = asCompared(sentence);
    return exact.get(plain) ?? patterns.find(({ matches }) => matches.test(plain))?.source;
  };
}

type Put = (source: SentenceSource, wording: Wording) => void;

function createPut(
  { speech }: LocalePrompts,
  channel: 'voice' | 'sms',
  exact: Map<string, SentenceSource>,
  patterns: Pattern[],
): Put {
  const putLine = (source: SentenceSource, line: string) => {
    const fixed = line.replace(slot, '').trim().length;
    if (fixed === line.length && line !== '') exact.set(line, exact.get(line) ?? source);
    else if (fixed > 0) patterns.push({ source, matches: patternOf(line), fixed });
  };
  return (source, { voice, text }) => {
    const lines = channel === 'voice' ? [sayAsSpoken(voice, speech.sayings)] : text.split('\n');
    for (const line of lines) putLine(source, asCompared(line));
  };
}

function putTopics(knowledge: PublishedKnowledge, locale: Locale, put: Put): void {
  const { topics = {} } = knowledge.locales[locale] ?? {};
  for (const [topic, { answer, steps }] of Object.entries(topics)) {
    const file = `knowledge/${knowledge.profile.id}/topics/${topic}.yaml`;
    put({ kind: 'answer', topic, file }, answer);
    steps.forEach((step, index) => {
      put({ kind: 'step', topic, step: index + 1, file }, step);
    });
  }
}

const slot = /\{\w+\}/g;

const asCompared = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A prompt with whatever stands in its braces. */
const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.split(slot).map(quoted).join('.*?')}$`);

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
