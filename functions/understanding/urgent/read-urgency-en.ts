import { attackEn } from './attack-en.ts';
import { CueScale } from './cue-scale.ts';
import { dangerCuesEn, distressCuesEn } from './cues-en.ts';
import { deskWordsEn, putAsideEn } from './desk-words-en.ts';
import { despairEn } from './despair-en.ts';
import { nearDistressEn, panicEn } from './distress-en.ts';
import { fireEn } from './fire-en.ts';
import { idiomsEn } from './idioms-en.ts';
import { injuryEn, lifeInDangerEn, mishapEn } from './injury-en.ts';
import { callForHelpEn, nearDangerEn } from './peril-en.ts';
import { firstTable, PhraseIndex, spaced } from './phrase-index.ts';
import { phrasePartsEn } from './phrase-parts-en.ts';
import { unsureEn } from './unsure-en.ts';
import type { UrgencyKind } from './urgency.ts';
import { urgentWordsEn } from './urgent-words-en.ts';

interface UrgentTable {
  readonly kind: UrgencyKind;
  readonly phrases: string;
  /** Only a manner of speaking in a sentence about what the desk looks after. */
  readonly isDoubtful?: true;
}

/** The first that has a phrase of the sentence says what it is. */
const tables: readonly UrgentTable[] = [
  { kind: 'danger', phrases: lifeInDangerEn },
  { kind: 'distress', phrases: despairEn },
  { kind: 'distress', phrases: panicEn, isDoubtful: true },
  { kind: 'danger', phrases: fireEn },
  { kind: 'danger', phrases: injuryEn },
  { kind: 'danger', phrases: attackEn },
  { kind: 'danger', phrases: callForHelpEn },
  { kind: 'danger', phrases: mishapEn, isDoubtful: true },
  { kind: 'distress', phrases: nearDistressEn, isDoubtful: true },
  { kind: 'danger', phrases: nearDangerEn, isDoubtful: true },
  { kind: 'unsure', phrases: unsureEn, isDoubtful: true },
];

const urgent = new PhraseIndex(
  tables.map(({ phrases }) => phrases),
  phrasePartsEn,
);
const idioms = new PhraseIndex([idiomsEn], phrasePartsEn);
const putAside = new PhraseIndex([putAsideEn], phrasePartsEn);

/** Whether the sentence speaks of what the desk looks after, and not only to put it aside. */
function isAtTheDesk(text: string, words: readonly string[]): boolean {
  if (!words.some((word) => deskWordsEn.has(word))) return false;
  const left = putAside.takeOut(text, words);
  return left === text || left.split(' ').some((word) => deskWordsEn.has(word));
}

const scales = [
  { kind: 'danger', scale: new CueScale(dangerCuesEn, phrasePartsEn) },
  { kind: 'distress', scale: new CueScale(distressCuesEn, phrasePartsEn) },
] as const;
const plain = 5;
const doubtful = 4;

/** Many small signs, none of which says it: the kind that weighs most, asked about if it weighs little. */
function weighSigns(said: string, words: readonly string[]): UrgencyKind | undefined {
  const [first, second] = scales.map(({ kind, scale }) => ({ kind, weight: scale.weigh(said, words) }));
  if (first === undefined || second === undefined) return undefined;
  const heavier = second.weight > first.weight ? second : first;
  if (heavier.weight >= plain) return heavier.kind;
  return heavier.weight >= doubtful ? 'unsure' : undefined;
}

/** @returns how urgent an English sentence is, if it is */
export function readUrgencyEn(text: string): UrgencyKind | undefined {
  const words = urgentWordsEn(text);
  const said = spaced(words);
  const candidates = urgent.candidates(words);
  const atTheDesk = isAtTheDesk(said, words);
  const mayBe = firstTable(said, candidates) !== undefined;
  if (!mayBe && (atTheDesk || weighSigns(said, words) === undefined)) return undefined;
  const meant = idioms.takeOut(said, words);
  const table = firstTable(meant, candidates, (at) => !(atTheDesk && tables[at]?.isDoubtful));
  if (table !== undefined) return tables[table]?.kind;
  return atTheDesk ? undefined : weighSigns(meant, words);
}
