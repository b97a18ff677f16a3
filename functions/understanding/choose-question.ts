import type { Meaning } from '#conversation/meaning';
import type { TopicId } from '#conversation/topic-id';
import type { Contrast } from './manner/contrast.ts';
import type { Manner } from './manner/manner.ts';
import type { Understanding } from './understanding.ts';

/** What of a text is put to recognition. */
export interface ChosenQuestion {
  readonly first: string;
  /** The topic of a second question in the same breath. */
  readonly also?: TopicId;
}

/** Both of two questions must be understood as well as this. */
const sureOfEach = 0.5;
/** A shorter text must be understood as well as this: what was left out might have made something else of it. */
const sureOfLess = 0.6;

/**
 * Chooses what of a text is recognized: the first of two questions where both are understood, each by itself; the
 * question alone where the whole is not understood; else the whole.
 */
export function chooseQuestion(manner: Manner, text: string, read: Read): ChosenQuestion {
  const whole = manner.core || text;
  const two = twoQuestions(manner, read);
  if (two !== undefined) return two;
  const { shorter, contrasts } = manner;
  if (shorter.length === 0 && contrasts.length === 0) return { first: whole };
  const { meaning } = read(whole);
  const meant = whatIsMeant(contrasts, meaning, read);
  if (meant !== undefined) return { first: meant };
  if (meaning.outcome === 'topic' || meaning.outcome === 'command') return { first: whole };
  return { first: surest(shorter, read) ?? whole };
}

/** Understands a text by itself, without Lex. */
type Read = (text: string) => Understanding;

function twoQuestions({ cuts }: Manner, read: Read): ChosenQuestion | undefined {
  let best: ChosenQuestion | undefined;
  let most = sureOfEach;
  for (const { first, second } of cuts) {
    const [one, other] = [read(first), read(second)];
    const score = Math.min(scoreOf(one), scoreOf(other));
    if (one.meaning.outcome !== 'topic' || score < most) continue;
    if (other.meaning.outcome === 'command') best = { first };
    else if (other.meaning.outcome === 'topic' && other.meaning.topic !== one.meaning.topic) {
      best = { first, also: other.meaning.topic };
    } else continue;
    most = score;
  }
  return best;
}

/** What is left without a clause that only says what is not meant: that clause is of another topic, or of none. */
function whatIsMeant(contrasts: readonly Contrast[], whole: Meaning, read: Read): string | undefined {
  return contrasts.find(({ denied, without }) => {
    const meant = read(without);
    if (meant.meaning.outcome !== 'topic' || scoreOf(meant) < sureOfEach) return false;
    if (whole.outcome === 'miss') return true;
    const not = read(denied).meaning;
    if (whole.outcome !== 'topic') return not.outcome === 'topic' && not.topic !== meant.meaning.topic;
    return whole.topic !== meant.meaning.topic && not.outcome === 'topic' && not.topic === whole.topic;
  })?.without;
}

const scoreOf = ({ candidates }: Understanding): number => candidates[0]?.score ?? 0;

function surest(texts: readonly string[], read: Read): string | undefined {
  let best: string | undefined;
  let most = sureOfLess;
  for (const text of texts) {
    const understood = read(text);
    const score = scoreOf(understood);
    if (understood.meaning.outcome !== 'topic' || score < most) continue;
    [best, most] = [text, score];
  }
  return best;
}
