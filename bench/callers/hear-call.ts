import type { PublishedKnowledge, PublishedLocale } from '../../functions/content/published-knowledge.ts';
import type { LocalePrompts } from '../../functions/content/published-prompts.ts';
import { sayAsSpoken } from '../../functions/content/say-as-spoken.ts';
import type { PromptKey } from '../../functions/conversation/prompt-key.ts';
import type { Call } from '../../local/phone/call/call.ts';
import { createNameReader, patternOf } from './read-names.ts';

export interface HeardChoice {
  readonly label: string;
  readonly key: string;
}

/** What a caller makes of what was just said. */
export interface Hearing {
  /** Topics whose answer was heard. */
  readonly answers: readonly string[];
  readonly choices: readonly HeardChoice[];
  readonly isEitherOr: boolean;
  /** The choices were told with their keys, and not by their names alone. */
  readonly namesKeys: boolean;
  /** "For more choices, press hash." */
  readonly hasMore: boolean;
  /** "Shall I tell you about X?", "And X?": the X. */
  readonly proposes: string | undefined;
  /** "Is it about X?", which wants a yes or a no: the X. */
  readonly confirms: string | undefined;
  readonly offersText: boolean;
  readonly offersPerson: boolean;
  readonly asksWhetherItHelped: boolean;
  /** Nothing was said, or no more than "Go on.": what was asked before is still open. */
  readonly waits: boolean;
  /** The desk's number was said, to somebody who is not heard. */
  readonly tellsNumber: boolean;
  /** Nobody at the desk could be reached. */
  readonly isUnreached: boolean;
  /** What is offered then, by key. */
  readonly instead: { readonly callBack?: string; readonly message?: string };
  /** A case was opened, and its reference said. */
  readonly isPromised: boolean;
  /** Feedback is asked for after the tone, which is what some callers came for. */
  readonly takesFeedback: boolean;
}

/** Understands what the helpline says, as far as a caller would. */
export type Ear = (call: Call) => Hearing;

/** Ways to offer a person, and to keep the floor for the caller. */
const personOffers: readonly PromptKey[] = [
  'ask-person',
  'out-of-scope',
  'beyond-answer',
  'miss-offer-person',
  'no-help-offer-person',
];
const waitingWords: readonly PromptKey[] = ['go-on', 'take-your-time', 'steps-waiting', 'still-here'];

/** What stands in what was said, by the wording of a prompt. */
function readersOf(words: (key: PromptKey) => string) {
  const all = (heard: string, key: PromptKey) => [...heard.matchAll(patternOf(words(key)))];
  return {
    says: (heard: string, key: PromptKey): boolean => all(heard, key).length > 0,
    topicIn: (heard: string, ...keys: readonly PromptKey[]): string | undefined =>
      keys.flatMap((key) => all(heard, key))[0]?.groups?.topic,
    readEitherOr: (heard: string): readonly HeardChoice[] =>
      all(heard, 'which-of').flatMap(({ groups }) => [
        { label: groups?.first ?? '', key: '1' },
        { label: groups?.second ?? '', key: '2' },
      ]),
    readOptions: (heard: string): readonly HeardChoice[] =>
      (['choice-option', 'choice-act'] as const)
        .flatMap((key) => all(heard, key))
        .map(({ groups }) => ({ label: groups?.label ?? '', key: groups?.key ?? '' }))
        // "For more choices, press hash" is told apart.
        .filter(({ key }) => /^\d$/.test(key)),
  };
}

/** @param prompts and knowledge in English */
export function createEar(knowledge: PublishedKnowledge, prompts: LocalePrompts): Ear {
  const content: PublishedLocale | undefined = knowledge.locales.en;
  if (content === undefined) throw new Error('the callers speak English');
  const said = (written: string): string => sayAsSpoken(written, prompts.speech.sayings);
  const words = (key: PromptKey): string => said(prompts.prompts[key].voice);
  const { says, topicIn, readEitherOr, readOptions } = readersOf(words);
  const readNames = createNameReader(content, words, said);
  const answers = Object.values(content.topics).map(({ id, answer }) => ({ id, voice: said(answer.voice) }));
  return (call) => {
    const heard = call.words.join('\n');
    const [asked, keyed] = [readEitherOr(heard), readOptions(heard)];
    const named = readNames(heard).map((label, index) => ({ label, key: String(index + 1) }));
    const choices = [asked, keyed, named].find((some) => some.length > 0) ?? [];
    const keyOf = (key: PromptKey) => choices.find(({ label }) => label === words(key))?.key;
    const [callBack, message] = [keyOf('option-call-back'), keyOf('option-message')];
    return {
      answers: answers.filter(({ voice }) => heard.includes(voice)).map(({ id }) => id),
      choices,
      isEitherOr: asked.length > 0,
      namesKeys: asked.length === 0 && keyed.length > 0,
      hasMore: says(heard, 'more-options'),
      proposes: topicIn(heard, 'offer-topic', 'and-topic'),
      confirms: topicIn(heard, 'is-it-about'),
      offersText: says(heard, 'offer-text'),
      offersPerson: personOffers.some((key) => says(heard, key)),
      asksWhetherItHelped: says(heard, 'did-that-help'),
      waits: heard === '' || waitingWords.some((key) => says(heard, key)),
      tellsNumber: says(heard, 'silence-again'),
      isUnreached: message !== undefined,
      instead: { ...(callBack !== undefined && { callBack }), ...(message !== undefined && { message }) },
      isPromised: says(heard, 'case-call-back') || says(heard, 'case-message'),
      takesFeedback: says(heard, 'record-feedback'),
    };
  };
}
