import type { PublishedLocale } from '#content/published-knowledge';
import type { TopicId } from '#conversation/topic-id';

/** What the conversation was about when the words were heard. */
export interface UnderstandingContext {
  /** The topic just answered. */
  readonly topic?: TopicId;
  /** "Is it about X?" was just denied of this one. */
  readonly notAbout?: TopicId;
  /** What is likely to be asked next, in the order in which it was or would be offered. */
  readonly followUps: readonly TopicId[];
}

const ordinals: Readonly<Record<string, number>> = {
  first: 0,
  one: 0,
  '1': 0,
  '1st': 0,
  second: 1,
  two: 1,
  '2': 1,
  '2nd': 1,
  third: 2,
  three: 2,
  '3': 2,
  '3rd': 2,
};

const ordinalAlone = /^(?:and )?(?:the |number |option |choice )?(\w+)(?: (?:one|option|choice))?$/;

/** Which of the follow-ups "the second one" is. */
export function pickedFollowUp(text: string, context: UnderstandingContext): TopicId | undefined {
  if (context.followUps.length < 2) return undefined;
  const word = ordinalAlone.exec(text)?.[1];
  if (text === 'the last one' || text === 'the last') return context.followUps.at(-1);
  return word === undefined ? undefined : context.followUps[ordinals[word] ?? -1];
}

const inVain =
  /\b(?:(?:it|that|this|one|they|those) (?:does|do|did|is|are|has|have|can|will|would) not (?:work|help|working|helped|worked|possible|possibly)|if not|what else|(?:another|other|different|some other) (?:way|option|method)s?|anything else i can (?:try|do)|i (?:can|could) not do (?:it|that|this)|not working|(?:it|that|this) (?:fails|failed)|tried (?:it|that|this))\b/;
const mostWordsInVain = 9;

/** "What if that does not work": the answer just given is no help, whatever it was. */
export function asksForAnotherWay(words: readonly string[]): boolean {
  return words.length <= mostWordsInVain && inVain.test(words.join(' '));
}

const pronouns = new Set(['it', 'that', 'this', 'one', 'them', 'those']);

/** "The third one" points at a list, not back at the topic. */
const isCounted = (words: readonly string[], index: number): boolean =>
  words[index] === 'one' && (ordinals[words[index - 1] ?? ''] !== undefined || words[index - 1] === 'last');

/**
 * Writes the topic in mind where the words only point at it: "how do i use it" after an answer about TAP becomes "how do
 * i use tap". A topic goes by its label and by each of its keywords.
 * @returns the words with the topic named, in each of these ways; empty when nothing points back
 */
export function nameWhatIsMeant(
  words: readonly string[],
  context: UnderstandingContext,
  knowledge: PublishedLocale,
): readonly string[] {
  const topic = context.topic && knowledge.topics[context.topic];
  const at = words.findLastIndex((word, index) => pronouns.has(word) && !isCounted(words, index));
  if (topic === undefined || at < 0) return [];
  return [topic.label, ...topic.keywords].map((name) => words.with(at, name.toLowerCase()).join(' '));
}
