import { anyOfZh } from './any-of-zh.ts';
import { foldChinese } from './chinese-script.ts';
import { dangerZh, lifeInDangerZh, nearDangerZh, unsureZh } from './danger-zh.ts';
import { despairZh, nearDistressZh } from './distress-zh.ts';
import { deskWordsZh, idiomsZh } from './idioms-zh.ts';
import type { UrgencyKind } from './urgency.ts';

const idioms = anyOfZh(idiomsZh, 'gu');
const tables: readonly {
  readonly kind: UrgencyKind;
  readonly pattern: RegExp;
  readonly isDoubtful?: true;
}[] = [
  { kind: 'danger', pattern: anyOfZh(lifeInDangerZh) },
  { kind: 'distress', pattern: anyOfZh(despairZh) },
  { kind: 'danger', pattern: anyOfZh(dangerZh) },
  { kind: 'distress', pattern: anyOfZh(nearDistressZh), isDoubtful: true },
  { kind: 'danger', pattern: anyOfZh(nearDangerZh), isDoubtful: true },
  { kind: 'unsure', pattern: anyOfZh(unsureZh), isDoubtful: true },
];

/** @returns how urgent a Chinese sentence is, if it is */
export function readUrgencyZh(text: string): UrgencyKind | undefined {
  const said = foldChinese(text);
  if (!tables.some(({ pattern }) => pattern.test(said))) return undefined;
  const meant = said.replace(idioms, '#');
  const atTheDesk = deskWordsZh.test(said);
  return tables.find(({ pattern, isDoubtful }) => !(atTheDesk && isDoubtful) && pattern.test(meant))?.kind;
}
