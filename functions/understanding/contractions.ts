/** Whole contractions whose parts do not follow from their ending. */
const irregular = new Map<string, readonly string[]>([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ["y'all", ['you', 'all']],
  ["o'clock", ['oclock']],
]);

/** After these, 's is "is"; after any other word it is taken for a possessive and dropped. */
const beforeIs = new Set(
  'it that this there here he she what who where when how why everything something nothing'.split(' '),
);

const endings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** Writes a contraction out: "isn't" is "is", "not"; "phone's" is "phone". */
export function expandContraction(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  for (const [ending, written] of endings) {
    if (word.length > ending.length && word.endsWith(ending)) {
      return [word.slice(0, -ending.length).replaceAll("'", ''), written];
    }
  }
  if (word.endsWith("'s")) {
    const owner = word.slice(0, -2).replaceAll("'", '');
    return beforeIs.has(owner) ? [owner, 'is'] : [owner];
  }
  return [word.replaceAll("'", '')];
}

/** Typed without the apostrophe. Only those that are no other word: not "its", "ill", "were", "well". */
export const apostropheFree: ReadonlyMap<string, readonly string[]> = new Map([
  ...'is are was were do does did has have had could would should must need'
    .split(' ')
    .map((verb): [string, string[]] => [`${verb}nt`, [verb, 'not']]),
  ...'what where how who that there here when'
    .split(' ')
    .map((word): [string, string[]] => [`${word}s`, [word, 'is']]),
  ...'you they'.split(' ').map((word): [string, string[]] => [`${word}re`, [word, 'are']]),
  ...'i you they'.split(' ').map((word): [string, string[]] => [`${word}ve`, [word, 'have']]),
  ['cant', ['can', 'not']],
  ['cannot', ['can', 'not']],
  ['wont', ['will', 'not']],
  ['im', ['i', 'am']],
  ['youll', ['you', 'will']],
] satisfies [string, string[]][]);
