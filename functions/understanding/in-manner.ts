import { actOf } from '#conversation/acts';
import type { Meaning } from '#conversation/meaning';
import type { TopicId } from '#conversation/topic-id';
import type { Manner } from './manner/manner.ts';
import { lines } from './policy-lines.ts';
import type { Understanding } from './understanding.ts';

/** A person is dialled at once only for who is surely asking for one. */
const isSureOfPerson = (understanding: Understanding): boolean =>
  (understanding.candidates.find(({ label }) => label.kind === 'command' && label.command === 'agent')
    ?.score ?? 0) >= lines.personSure;

/** What was weighed, in the manner in which it was said. */
export function inManner(
  understanding: Understanding,
  { mentioned }: Manner,
  also: TopicId | undefined,
): Understanding {
  const { meaning } = understanding;
  if (meaning.outcome === 'topic') {
    const isOther = also !== undefined && also !== meaning.topic;
    return isOther ? { ...understanding, meaning: { ...meaning, also } } : understanding;
  }
  if (meaning.outcome !== 'command') return understanding;
  const { command } = meaning;
  // A yes or a no that was only guessed at is asked again where it would act.
  const isGuess = isYesOrNo(meaning) && understanding.by !== 'command';
  if (isGuess) return { ...understanding, meaning: { ...meaning, likely: true } };
  if (actOf(command) === undefined) return understanding;
  if (mentioned) {
    return {
      ...understanding,
      meaning: { outcome: 'mentioned', command },
      meant: 'mentioned',
      rule: 'only-named',
    };
  }
  if (understanding.inSoManyWords === true) return understanding;
  if (command === 'agent' && isSureOfPerson(understanding)) return understanding;
  return { ...understanding, meaning: { ...meaning, likely: true } };
}

const isYesOrNo = (meaning: Meaning): boolean =>
  meaning.outcome === 'command' && (meaning.command === 'yes' || meaning.command === 'no');

/** Where nothing is understood that would be done: an act that is refused, or a text that was cut off. */
export function hearAnew(
  { meaning }: Understanding,
  { refuses, unfinished }: Manner,
): Understanding | undefined {
  const asksBack = meaning.outcome === 'command' && meaning.likely === true;
  if (!asksBack && meaning.outcome !== 'miss' && meaning.outcome !== 'mentioned') return undefined;
  const [command] = refuses;
  if (command !== undefined) {
    return { ...anew({ outcome: 'declined', command }, 'denied'), meant: 'denied' };
  }
  const isGuess = meaning.outcome === 'miss' || isYesOrNo(meaning);
  return isGuess && unfinished ? anew({ outcome: 'hesitation' }, 'cut-off') : undefined;
}

const anew = (meaning: Meaning, rule: string): Understanding => ({
  meaning,
  by: 'command',
  rule,
  candidates: [],
});
