import { monthInWords } from '#content/as-of';
import { newConversation } from '#conversation/conversation';
import type { Locale } from '#conversation/locale';
import type { Outline } from '#conversation/outline';
import { present } from '#conversation/present';
import type { Line, Slot } from '#conversation/reply';
import { asTopicId } from '#conversation/topic-id';
import type { World } from '#conversation/world';
import type { WordingContent } from '../sources/prompts-schema.ts';
import type { TopicSource } from '../sources/topic-source.ts';
import { estimateSpeechSeconds } from './speech-estimate.ts';

/** Between two things said: pauseSeconds of the TwiML. */
const pauseSeconds = 1;

/** Four digits, one by one. */
const someDigits = '1 2 3 4';

/** The caller who hears most: a mobile, which can be texted the link. */
const worldOf = (outline: Outline): World => ({
  channel: 'voice',
  outline,
  canSendText: true,
  canCallBack: true,
  canRing: true,
  desk: 'open',
  partsOfLastReply: 1,
});

/**
 * How long one turn that answers a topic is heard: the answer, and what is offered after it.
 * @param say how the voice says what is written
 * @returns seconds by the speech estimate, pauses included
 */
export function turnSeconds(
  topic: TopicSource,
  topics: readonly TopicSource[],
  { prompts, locale }: WordingContent,
  outline: Outline,
  say: (text: string) => string,
): number {
  const place = { kind: 'answer', topic: asTopicId(topic.content.id) } as const;
  const { lines } = present(worldOf(outline), { ...newConversation(locale), place });
  const texts = lines
    .map((line) => wordLine(line, { topic, topics, prompts, locale }))
    .filter((text) => text !== '');
  const spoken = texts.reduce((sum, text) => sum + estimateSpeechSeconds(say(text), locale), 0);
  return spoken + Math.max(0, texts.length - 1) * pauseSeconds;
}

/** As long as a number in Hong Kong is, said in fours. */
const someNumber = '9 1 2 3, 4 5 6 7';

interface Words {
  readonly topic: TopicSource;
  readonly topics: readonly TopicSource[];
  readonly prompts: WordingContent['prompts'];
  readonly locale: Locale;
}

function wordLine(line: Line, { topic, topics, prompts, locale }: Words): string {
  if (line.say === 'answer') return wordAnswer(topic, prompts, locale);
  if (line.say !== 'prompt') return '';
  return prompts[line.prompt].voice.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const slot = line.slots?.[name];
    return slot === undefined ? (name === 'lastFour' ? someDigits : 'that') : wordSlot(slot, topics, locale);
  });
}

/** Every dated answer as it will be heard once it is old. */
function wordAnswer({ content }: TopicSource, prompts: Words['prompts'], locale: Locale): string {
  const answer = content.locales[locale]?.answer.voice ?? '';
  if (content.asOf === undefined) return answer;
  return `${prompts['as-of'].voice.replace('{month}', monthInWords(content.asOf, locale))} ${answer}`;
}

function wordSlot(slot: Slot, topics: readonly TopicSource[], locale: Locale): string {
  if (slot.kind === 'count') return String(slot.count);
  if (slot.kind === 'number' || slot.kind === 'case-reference') return someNumber;
  if (slot.kind === 'case-what') return 'message';
  const content = topics.find(({ content: { id } }) => id === slot.topic)?.content.locales[locale];
  if (slot.kind === 'topic') return content?.label ?? '';
  const link = content?.links[0];
  return (slot.kind === 'link-label' ? link?.label : link?.say) ?? '';
}
