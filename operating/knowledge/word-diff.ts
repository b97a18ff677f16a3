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

/** The alignment that keeps the most pieces; of equal ones, the one that drops before it adds. */
function align(before: readonly string[], after: readonly string[]): Piece[] {
  const kept = countKept(before, after);
  const aligned: Piece[] = [];
  let from = 0;
  let to = 0;
  while (from < before.length || to < after.length) {
    const old = before[from];
    const fresh = after[to];
    if (old !== undefined && old === fresh) {
      aligned.push({ sign: ' ', text: old });
      from += 1;
      to += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || at(kept, from + 1, to) >= at(kept, from, to + 1))
    ) {
      aligned.push({ sign: '-', text: old });
      from += 1;
    } else {
      aligned.push({ sign: '+', text: fresh ?? '' });
      to += 1;
    }
  }
  return aligned;
}

const at = (table: readonly Uint16Array[], row: number, column: number): number => table[row]?.[column] ?? 0;

/** How many pieces the rests of both have in common, from every pair of places on. */
function countKept(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const best = Math.max(at(table, from + 1, to), at(table, from, to + 1));
      const row = table[from];
      if (row !== undefined) row[to] = before[from] === after[to] ? 1 + at(table, from + 1, to + 1) : best;
    }
  }
  return table;
}

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
