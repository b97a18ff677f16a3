import type { PublishedKnowledge, PublishedLocale } from '../../functions/content/published-knowledge.ts';
import type { LocalePrompts } from '../../functions/content/published-prompts.ts';
import { sayAsSpoken } from '../../functions/content/say-as-spoken.ts';
import type { PromptKey } from '../../functions/conversation/prompt-key.ts';
import type { Call } from '../../local/phone/call/call.ts';

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
  /** "For more choices, press hash." */
  readonly hasMore: boolean;
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

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A wording with a named group for each of its braces. */
const patternOf = (wording: string): RegExp =>
  new RegExp(quoted(wording).replace(/\\\{(\w+)\\\}/g, '(?<$1>.+?)'), 'g');

/** @param prompts and knowledge in English */
export function createEar(knowledge: PublishedKnowledge, prompts: LocalePrompts): Ear {
  const content: PublishedLocale | undefined = knowledge.locales.en;
  if (content === undefined) throw new Error('the callers speak English');
  const said = (voice: string): string => sayAsSpoken(voice, prompts.speech.sayings);
  const words = (key: PromptKey): string => said(prompts.prompts[key].voice);
  const option = patternOf(words('choice-option'));
  const eitherOr = patternOf(words('which-of'));
  const says = (said: string, key: PromptKey): boolean => said.search(patternOf(words(key))) >= 0;
  const readEitherOr = (said: string): readonly HeardChoice[] =>
    [...said.matchAll(eitherOr)].flatMap(({ groups }) => [
      { label: groups?.first ?? '', key: '1' },
      { label: groups?.second ?? '', key: '2' },
    ]);
  const readOptions = (said: string): readonly HeardChoice[] =>
    [...said.matchAll(option)]
      .map(({ groups }) => ({ label: groups?.label ?? '', key: groups?.key ?? '' }))
      // "For more choices, press hash" is told apart.
      .filter(({ key }) => /^\d$/.test(key));
  const answers = Object.values(content.topics).map(({ id, answer }) => ({ id, voice: said(answer.voice) }));
  return (call) => {
    const said = call.words.join('\n');
    const asked = readEitherOr(said);
    const choices = asked.length > 0 ? asked : readOptions(said);
    const keyOf = (key: PromptKey) => choices.find(({ label }) => label === words(key))?.key;
    const [callBack, message] = [keyOf('option-call-back'), keyOf('option-message')];
    return {
      answers: answers.filter(({ voice }) => said.includes(voice)).map(({ id }) => id),
      choices,
      isEitherOr: asked.length > 0,
      hasMore: says(said, 'more-options'),
      isUnreached: message !== undefined,
      instead: { ...(callBack !== undefined && { callBack }), ...(message !== undefined && { message }) },
      isPromised: says(said, 'case-call-back') || says(said, 'case-message'),
      takesFeedback: says(said, 'record-feedback'),
    };
  };
}
