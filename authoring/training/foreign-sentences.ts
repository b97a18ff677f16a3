import type { Locale } from '#conversation/locale';
import { labelKey } from '#understanding/label-key';
import { type ConfusedPair, findConfusions, type Taught } from './confusions.ts';
import { thinOut } from './thin-out.ts';
import type { TrainingInput } from './training-input.ts';

/**
 * A topic of another helpline that shares more than this of its sentences and ours with one of our topics is about the
 * same thing. Of the topics of three universities those that are have 10 to 25 %, those that are not at most 4 %.
 */
const sameThing = 0.07;
/** More would take longer and teach little: each topic gives its share. */
const most = 1500;

/**
 * What other helplines are asked and this one has no answer to. Whole topics that are about the same thing as one of
 * ours are left out, and of the others every sentence that lies nearer to one of ours than to its own.
 */
export function foreignSentences({ examples, elsewhere = [], locale }: TrainingInput): readonly string[] {
  const ours = examples.flatMap(({ label, utterances }) =>
    utterances.map((text) => ({ meaning: labelKey(label), text })),
  );
  const theirs = elsewhere.flatMap(({ topic, utterances }) =>
    utterances.map((text) => ({ meaning: topic, text })),
  );
  // One helpline at a time: a sentence is only held against the other meaning that it is nearest to.
  const left = [...new Set(theirs.map(helplineOf))].flatMap((helpline) =>
    notOurs(
      theirs.filter((sentence) => helplineOf(sentence) === helpline),
      ours,
      locale,
    ),
  );
  return thinOut(
    left.map(({ text }) => text),
    most,
  );
}

const helplineOf = ({ meaning }: Taught): string => meaning.slice(0, meaning.indexOf('/'));

/** The sentences of one other helpline that are about none of our topics. */
function notOurs(theirs: readonly Taught[], ours: readonly Taught[], locale: Locale): Taught[] {
  const foreign = new Set(theirs.map(({ meaning }) => meaning));
  const { pairs } = findConfusions([...ours, ...theirs], locale);
  const across = pairs.filter(({ meanings: [one, other] }) => foreign.has(one) !== foreign.has(other));
  const sameTopics = new Set(
    across.filter(({ share }) => share > sameThing).flatMap(({ meanings }) => meanings),
  );
  const pulled = new Set(across.flatMap(sentencesOf));
  return theirs.filter((sentence) => !sameTopics.has(sentence.meaning) && !pulled.has(sentence));
}

const sentencesOf = ({ pulls }: ConfusedPair<Taught>): Taught[] => pulls.map(({ sentence }) => sentence);
