import type { Locale } from '#conversation/locale';
import { labelKey } from '#understanding/label-key';
import { leaveEachOut, type Taught } from './confusions.ts';
import { thinOut } from './thin-out.ts';
import type { TrainingInput } from './training-input.ts';

/**
 * A topic of another helpline of whose sentences more than this lie nearer to one of our topics is about the same
 * thing. Of the topics of three universities those that are have 8 to 30 %, and hardly any other.
 */
const sameThing = 0.075;
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
    (text) => [text],
  );
}

const helplineOf = ({ meaning }: Taught): string => meaning.slice(0, meaning.indexOf('/'));

/** The sentences of one other helpline that are about none of our topics. */
function notOurs(theirs: readonly Taught[], ours: readonly Taught[], locale: Locale): readonly Taught[] {
  const drawn = new Set<Taught>();
  const topics = new Map<string, TopicCount>();
  const foreign = new Set(theirs.map(({ meaning }) => meaning));
  for (const { sentence, pull } of leaveEachOut(theirs, ours, locale, 'words')) {
    const topic = topics.get(sentence.meaning) ?? { all: 0, drawnTo: new Map() };
    topics.set(sentence.meaning, topic);
    topic.all += 1;
    if (pull === undefined || foreign.has(pull.like.meaning)) continue;
    drawn.add(sentence);
    topic.drawnTo.set(pull.like.meaning, (topic.drawnTo.get(pull.like.meaning) ?? 0) + 1);
  }
  return theirs.filter((sentence) => !drawn.has(sentence) && !isOurs(topics.get(sentence.meaning)));
}

/** How many sentences a topic has, and how many of them are nearer to each of our meanings. */
interface TopicCount {
  all: number;
  readonly drawnTo: Map<string, number>;
}

const isOurs = (topic: TopicCount | undefined): boolean =>
  topic !== undefined && [...topic.drawnTo.values()].some((drawn) => drawn > sameThing * topic.all);
