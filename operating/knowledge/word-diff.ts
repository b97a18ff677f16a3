import { diffArrays } from 'diff';

/** Latin words, single Han characters, and the spaces between them. */
const pieces = /\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu;

type Piece = { readonly sign: ' ' | '-' | '+'; readonly text: string };

/**
 * How one wording becomes another, word by word: what goes stands in [-...-], what comes in {+...+}.
 * "Call the desk now." and "Call us now." give "Call [-the desk-]{+us+} now."
 */
export function diffWords(before: string, after: string): string {
  const runs = joinRuns(align(before.match(pieces) ?? [], after.match(pieces) ?? []));
  return runs
    .map(({ sign, text }) => (sign === '-' ? `[-${text}-]` : sign === '+' ? `{+${text}+}` : text))
    .join('');
}

/** Piece by piece; of what was exchanged, what goes comes before what comes in. */
const align = (before: readonly string[], after: readonly string[]): Piece[] =>
  diffArrays([...before], [...after]).flatMap(({ added, removed, value }) =>
    value.map((text): Piece => ({ sign: removed ? '-' : added ? '+' : ' ', text })),
  );

/**
 * Neighbours of one sign become one run. A space that was kept between two changed words only tears them apart, so
 * it joins both sides.
 */
function joinRuns(aligned: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    // A space that both sides end with has not changed.
    const space = gone !== '' && come !== '' && gone.endsWith(' ') && come.endsWith(' ') ? ' ' : '';
    for (const [sign, text] of [
      ['-', gone],
      ['+', come],
    ] as const) {
      const own = text.slice(0, text.length - space.length);
      if (own !== '') runs.push({ sign, text: own });
    }
    if (space !== '') runs.push({ sign: ' ', text: space });
    gone = '';
    come = '';
  };
  for (const [index, { sign, text }] of aligned.entries()) {
    const tears =
      sign === ' ' && text.trim() === '' && isChange(aligned[index - 1]) && isChange(aligned[index + 1]);
    if (sign === '-' || tears) gone += text;
    if (sign === '+' || tears) come += text;
    if (sign !== ' ' || tears) continue;
    flush();
    runs.push({ sign, text });
  }
  flush();
  return runs;
}

const isChange = (piece: Piece | undefined): boolean => piece !== undefined && piece.sign !== ' ';
