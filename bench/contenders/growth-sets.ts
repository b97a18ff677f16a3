import { commonEnglishWords } from '../../functions/understanding/common-words-en.ts';
import type { Labelled, PublicSet } from './public-sets.ts';

const questionsEach = 2;

/** Words that make a topic of its own out of an intent; the commonest say too little. */
const qualifiers = commonEnglishWords.filter((word, index) => index >= 600 && word.length >= 5);

/**
 * A set of as many topics as wanted, made of the 150 intents of CLINC150: beyond them the same intents come again,
 * each time about another thing ("pay the bill" becomes "pay the bill for the camera").
 */
export function makeGrowthSet(
  sentences: readonly Labelled[],
  topics: number,
  utterancesEach = 10,
): PublicSet {
  const byIntent = new Map<string, string[]>();
  for (const { intent, text } of sentences) byIntent.set(intent, [...(byIntent.get(intent) ?? []), text]);
  const intents = [...byIntent.keys()].sort();
  const training: Labelled[] = [];
  const questions: Labelled[] = [];
  for (let topic = 0; topic < topics; topic++) {
    const name = intents[topic % intents.length] ?? '';
    const round = Math.floor(topic / intents.length);
    const intent = `${name} ${round}`;
    const about = round === 0 ? '' : ` for the ${qualifiers[(topic * 7) % qualifiers.length]}`;
    const from = (round * (utterancesEach + questionsEach)) % 70;
    const texts = (byIntent.get(name) ?? []).slice(from, from + utterancesEach + questionsEach);
    const rows = texts.map((text) => ({ intent, text: `${text}${about}` }));
    training.push(...rows.slice(0, utterancesEach));
    questions.push(...rows.slice(utterancesEach));
  }
  return { name: `${topics} topics`, training, background: [], questions, outOfScope: [] };
}
