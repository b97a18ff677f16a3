import { firstTable, PhraseIndex } from '../phrases/phrase-index.ts';
import { readParts } from '../phrases/phrases.ts';
import { attackEn } from './attack-en.ts';
import { deskWordsEn, putAsideEn } from './desk-words-en.ts';
import { despairEn } from './despair-en.ts';
import { farewellEn } from './farewell-en.ts';
import { fireEn } from './fire-en.ts';
import { hopelessEn } from './hopeless-en.ts';
import { idiomsEn } from './idioms-en.ts';
import { idiomsOfDangerEn } from './idioms-of-danger-en.ts';
import { injuryEn, mishapEn } from './injury-en.ts';
import { lifeInDangerEn } from './life-in-danger-en.ts';
import { panicEn } from './panic-en.ts';
import { callForHelpEn, nearDangerEn } from './peril-en.ts';
import { phrasePartsEn } from './phrase-parts-en.ts';
import { sorrowEn } from './sorrow-en.ts';
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
  { kind: 'distress', phrases: farewellEn },
  { kind: 'distress', phrases: panicEn, isDoubtful: true },
  { kind: 'danger', phrases: fireEn },
  { kind: 'danger', phrases: injuryEn },
  { kind: 'danger', phrases: attackEn },
  { kind: 'danger', phrases: callForHelpEn },
  { kind: 'danger', phrases: mishapEn, isDoubtful: true },
  { kind: 'distress', phrases: hopelessEn, isDoubtful: true },
  { kind: 'distress', phrases: sorrowEn, isDoubtful: true },
  { kind: 'danger', phrases: nearDangerEn, isDoubtful: true },
  { kind: 'unsure', phrases: unsureEn, isDoubtful: true },
];

/** Made when the first sentence needs it: a greeting needs none. */
function madeOnce<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const parts = madeOnce(() => readParts(phrasePartsEn));
const urgent = madeOnce(
  () =>
    new PhraseIndex(
      tables.map(({ phrases }) => phrases),
      parts(),
    ),
);
const idioms = madeOnce(() => new PhraseIndex([idiomsEn, idiomsOfDangerEn], parts()));
const putAside = madeOnce(() => new PhraseIndex([putAsideEn], parts()));

/** Whether the sentence speaks of what the desk looks after, and not only to put it aside. */
function isAtTheDesk(words: readonly string[]): boolean {
  if (!words.some((word) => deskWordsEn.has(word))) return false;
  return putAside()
    .takeOut(words)
    .some((word) => deskWordsEn.has(word));
}

/** @returns how urgent an English sentence is, if it is */
export function readUrgencyEn(text: string): UrgencyKind | undefined {
  const words = urgentWordsEn(text);
  const candidates = urgent().candidates(words);
  if (candidates.length === 0) return undefined;
  if (firstTable(words, candidates) === undefined) return undefined;
  const meant = idioms().takeOut(words);
  const atTheDesk = isAtTheDesk(words);
  const table = firstTable(meant, candidates, (at) => !(atTheDesk && tables[at]?.isDoubtful));
  return table === undefined ? undefined : tables[table]?.kind;
}
