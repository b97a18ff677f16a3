import type { CallBoard, SpokenTurn } from '../../board/board-view.ts';

/** How a run went beside the one that it was run after. */
export interface Comparison {
  /** Turns that were heard otherwise, counted from 0. */
  readonly differing: ReadonlySet<number>;
  /** In one line, for who wants no more. */
  readonly words: string;
}

const heardIn = (turn: SpokenTurn | undefined): string =>
  turn?.heard.map(({ text }) => text).join('\n') ?? '';

/** Compares what was heard, turn by turn; of a fork, from where it was gone back to. */
export function compareRuns(first: CallBoard, second: CallBoard): Comparison {
  const { from = 0, kind, stopped } = second.origin ?? {};
  const length = Math.max(first.turns.length, second.turns.length);
  const indices = Array.from({ length }, (_, index) => index).slice(from);
  const differing = new Set(
    indices.filter((index) => heardIn(first.turns[index]) !== heardIn(second.turns[index])),
  );
  const turns = [...differing].map((index) => index + 1).join(', ');
  const same = kind === 'fork' ? 'Heard as in the first run' : 'Heard as the first time, in every turn';
  const told = differing.size === 0 ? same : `Heard otherwise in turn ${turns}`;
  return {
    differing,
    words: stopped === undefined ? `${told}.` : `${told}. Not all could be done: ${stopped}`,
  };
}
