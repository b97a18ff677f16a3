import type { FloorRules } from './floor-rules.ts';
import { nameAgain, thingIn } from './name-again.ts';
import type { NamingRules } from './naming-rules.ts';
import type { QuestionRules } from './question-rules.ts';

/** What can be told of a marked text by its words alone. */
export interface TextSense {
  /** It names something. */
  readonly says: (text: string) => boolean;
  /** It names so many things of its own that it can be understood by itself. */
  readonly stands: (text: string, leastWords: number) => boolean;
  /** It holds a question or a request. */
  readonly asks: (text: string) => boolean;
  /** The text with the thing that a phrase is about named where it is only pointed at. */
  readonly name: (text: string, phrase: string) => string;
}

export function createTextSense(
  { little, light, courtesy, general }: FloorRules,
  { asks }: QuestionRules,
  naming: NamingRules,
): TextSense {
  const names = (word: string): boolean =>
    word !== '' &&
    word !== ',' &&
    word !== '.' &&
    word !== '?' &&
    !little.has(word) &&
    !light.has(word) &&
    !courtesy.has(word);
  return {
    says: (text) => text.split(' ').some(names),
    stands: (text, leastWords) =>
      text.split(' ').filter((word) => names(word) && !general.has(word)).length >= leastWords,
    asks: (text) => asks.test(text),
    name: (text, phrase) => nameAgain(text, thingIn(phrase, naming), naming),
  };
}
