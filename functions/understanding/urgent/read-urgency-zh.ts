import { anyOfZh } from './any-of-zh.ts';
import { foldChinese } from './chinese-script.ts';
import { dangerZh, lifeInDangerZh, nearDangerZh, unsureZh } from './danger-zh.ts';
import { despairZh, nearDistressZh, panicZh } from './distress-zh.ts';
import { deskWordsZh, idiomsZh } from './idioms-zh.ts';
import type { UrgencyKind } from './urgency.ts';

/** The first that has a phrase of the sentence says what it is. */
const tables: readonly {
  readonly kind: UrgencyKind;
  readonly phrases: string;
  readonly isDoubtful?: true;
}[] = [
  { kind: 'danger', phrases: lifeInDangerZh },
  { kind: 'distress', phrases: despairZh },
  { kind: 'distress', phrases: panicZh, isDoubtful: true },
  { kind: 'danger', phrases: dangerZh },
  { kind: 'distress', phrases: nearDistressZh, isDoubtful: true },
  { kind: 'danger', phrases: nearDangerZh, isDoubtful: true },
  { kind: 'unsure', phrases: unsureZh, isDoubtful: true },
];

interface ChinesePhrases {
  readonly patterns: readonly RegExp[];
  readonly idioms: RegExp;
}

let made: ChinesePhrases | undefined;

/** Made when the first Chinese sentence is read. */
function chinesePhrases(): ChinesePhrases {
  made ??= { patterns: tables.map(({ phrases }) => anyOfZh(phrases)), idioms: anyOfZh(idiomsZh, 'gu') };
  return made;
}

/** @returns how urgent a Chinese sentence is, if it is */
export function readUrgencyZh(text: string): UrgencyKind | undefined {
  const said = foldChinese(text);
  const { patterns, idioms } = chinesePhrases();
  if (!patterns.some((pattern) => pattern.test(said))) return undefined;
  const meant = said.replace(idioms, '#');
  const atTheDesk = deskWordsZh.test(said);
  return tables.find(({ isDoubtful }, at) => !(atTheDesk && isDoubtful) && patterns[at]?.test(meant) === true)
    ?.kind;
}
