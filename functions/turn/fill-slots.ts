import type { Wording } from '#content/published-knowledge';
import { spellAddress } from '#content/spell-address';
import type { Locale } from '#conversation/locale';
import type { Place } from '#conversation/place';
import type { PromptKey } from '#conversation/prompt-key';
import type { Slot } from '#conversation/reply';
import type { Channel } from '#conversation/world';
import { type ActiveContent, localeContent, localePrompts, topicContent } from './active-content.ts';
import { caseReference, spokenReference } from './case-reference.ts';
import { exampleWords } from './example-words.ts';
import { spokenDigits, spokenNumber, writtenNumber } from './spoken-form.ts';

/** Who and what a reply is worded for. */
export interface WordingContext {
  readonly content: ActiveContent;
  readonly channel: Channel;
  readonly locale: Locale;
  /** The call's id or the thread's key: a case's reference is derived from it. */
  readonly conversation: string;
  /** When the turn began, in epoch milliseconds: by it the age of a source is judged. */
  readonly now?: number;
  /** Where the caller is, for what is said of it. */
  readonly place?: Place;
  /** Uses keys: choices are named with theirs. */
  readonly keyed?: true;
  /** WhatsApp has its own lengths and marks. */
  readonly onWhatsApp?: true;
  /** The last four digits of the caller's number, where there is one. */
  readonly lastFour?: string;
  /** The caller's own cases, where the reply names one: the open ones first, then the latest. */
  readonly references?: readonly string[];
  /** The number that is kept with a case, where the reply names it. */
  readonly number?: string;
  /** Our own number, that the caller texts or calls. */
  readonly ours?: string;
  /** The operators' notice, where one holds. */
  readonly notice?: string;
  /** Until when operators have shut the desk, where they have: it takes the place of the hours. */
  readonly closure?: string;
}

/** Of a wording, what is said or what is written. */
export const wordsFor = ({ channel }: Pick<WordingContext, 'channel'>, wording: Wording): string =>
  channel === 'voice' ? wording.voice : wording.text;

type StandingSlot = (context: WordingContext) => string | undefined;

/** What can be said of the helpline and of this turn in any prompt: made when a template names it. */
const standingSlots: Readonly<Record<string, StandingSlot>> = {
  helpline: (context) => wordsFor(context, localeContent(context.content.knowledge, context.locale).name),
  serviceline: ({ content, channel }) => numberFor(channel, content.knowledge.profile.serviceline),
  enquiriesEmail: (context) => mailFor(context, context.content.knowledge.profile.enquiriesEmail),
  feedbackEmail: (context) => mailFor(context, context.content.knowledge.profile.feedbackEmail),
  lastFour: ({ lastFour, channel }) =>
    lastFour !== undefined && channel === 'voice' ? spokenDigits(lastFour) : lastFour,
  hours(context) {
    if (context.closure !== undefined) return context.closure;
    const { hours } = localeContent(context.content.knowledge, context.locale);
    return hours && wordsFor(context, hours);
  },
  desk(context) {
    const { desk } = localeContent(context.content.knowledge, context.locale);
    return desk === undefined ? wordPrompt(context, 'desk-name') : wordsFor(context, desk);
  },
  place(context) {
    const { place } = localeContent(context.content.knowledge, context.locale);
    return place && wordsFor(context, place);
  },
  // A helpline that names nothing else has a desk whose line is answered.
  elsewhere(context) {
    const { elsewhere } = localeContent(context.content.knowledge, context.locale);
    return elsewhere === undefined ? standingSlots.desk?.(context) : wordsFor(context, elsewhere);
  },
  webForm: ({ content, channel }) => content.knowledge.profile.webForm?.[channel === 'voice' ? 'say' : 'url'],
  keywords: (context) => examplesOf(context).keywords,
  example: (context) => examplesOf(context).example,
  ours: ({ ours, channel }) => numberFor(channel, ours),
  reference: referenceInWords,
  step: ({ place }) => (place?.kind === 'steps' ? String(place.step + 1) : undefined),
  steps: ({ place, content, locale }) =>
    place?.kind === 'steps'
      ? String(topicContent(content, locale, place.topic)?.steps.length ?? 0)
      : undefined,
};

const numberFor = (channel: Channel, number: string | undefined): string | undefined =>
  number && (channel === 'voice' ? spokenNumber : writtenNumber)(number);

const mailFor = (
  { channel, content, locale }: WordingContext,
  address: string | undefined,
): string | undefined =>
  address !== undefined && channel === 'voice'
    ? spellAddress(address, localePrompts(content.prompts, locale).spelling)
    : address;

/** What a caller could ask or text here: of no helpline but this one. */
function examplesOf({ content, locale }: WordingContext): ReturnType<typeof exampleWords> {
  const { profile } = content.knowledge;
  const { gatherLanguage } = localePrompts(content.prompts, locale).speech;
  return exampleWords(profile.menu, localeContent(content.knowledge, locale), gatherLanguage);
}

/** The reference of the case that was opened, read out or written. */
function referenceInWords({ place, conversation, channel }: WordingContext): string | undefined {
  if (place?.kind !== 'case') return undefined;
  const reference = caseReference(conversation, place.turn, place.claim);
  return channel === 'voice' ? spokenReference(reference) : reference;
}

/** One of the caller's own cases, read out or written. */
function referenceOf({ channel, references }: WordingContext, nth: number): string {
  const reference = references?.[nth] ?? '';
  return channel === 'voice' ? spokenReference(reference) : reference;
}

function slotText(context: WordingContext, slot: Slot): string {
  if (slot.kind === 'count') return String(slot.count);
  if (slot.kind === 'number') return context.number ?? '';
  if (slot.kind === 'case-what') return wordPrompt(context, `option-what-${slot.reason}`);
  if (slot.kind === 'case-reference') return referenceOf(context, slot.nth);
  const topic = topicContent(context.content, context.locale, slot.topic);
  switch (slot.kind) {
    case 'topic':
      return topic?.label ?? '';
    case 'link-label':
      return topic?.links[0]?.label ?? '';
    case 'spoken-link':
      return topic?.links[0]?.say ?? '';
    default:
      return slot satisfies never;
  }
}

/** What is said in place of offering a person, by helplines that have nobody to connect to. */
const alone: Readonly<Partial<Record<PromptKey, PromptKey>>> = {
  greeting: 'greeting-alone',
  'open-question': 'open-question-alone',
  'open-question-again': 'open-question-again-alone',
  neither: 'neither-alone',
  'text-failed': 'text-failed-alone',
  'text-capped': 'text-capped-alone',
  'text-refused': 'text-refused-alone',
  'text-nothing-to-send': 'text-nothing-alone',
  help: 'help-alone',
  'only-language': 'only-language-alone',
  'silence-first': 'silence-alone',
  'silence-again': 'silence-again-alone',
  'beyond-answer': 'beyond-answer-alone',
  'out-of-scope-declined': 'out-of-scope-declined-alone',
  'suspicious-already': 'suspicious-already-alone',
  'text-without-words': 'text-without-words-alone',
  'case-failed': 'case-failed-alone',
  'miss-again': 'miss-again-alone',
  'miss-offer-person': 'miss-offer-alone',
  'out-of-scope': 'out-of-scope-alone',
  'no-help-offer-person': 'no-help-alone',
};

const keyFor = ({ content }: WordingContext, key: PromptKey): PromptKey =>
  content.outline.hasServiceline ? key : (alone[key] ?? key);

/**
 * Words a prompt.
 * @param slots filled in beside what can always be said; a placeholder without a value vanishes
 */
export function wordPrompt(
  context: WordingContext,
  key: PromptKey,
  slots: Readonly<Record<string, Slot | string>> = {},
): string {
  const template = wordsFor(
    context,
    localePrompts(context.content.prompts, context.locale).prompts[keyFor(context, key)],
  );
  return template
    .replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const slot = slots[name];
      if (typeof slot === 'string') return slot;
      return slot === undefined ? (standingSlots[name]?.(context) ?? '') : slotText(context, slot);
    })
    .trim();
}
