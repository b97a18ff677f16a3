import { actOf } from '#conversation/acts';
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
  const isGuess = (command === 'yes' || command === 'no') && understanding.by !== 'command';
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
