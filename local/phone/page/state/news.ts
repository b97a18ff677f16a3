import type { BoardView } from '../../board/board-view.ts';

/** What happens on the desk's telephone, in a word; empty while nothing does. */
export function deskNews(board: BoardView | undefined): string {
  switch (board?.call?.state.kind) {
    case 'dialling':
      return 'rings';
    case 'whispering':
    case 'bridged':
      return 'talks';
    default:
      return '';
  }
}

/** How many texts there are from the helpline. */
export function textNews(board: BoardView | undefined): string {
  const received = board?.texts.filter(({ by }) => by !== 'caller').length ?? 0;
  return received === 0 ? '' : String(received);
}
