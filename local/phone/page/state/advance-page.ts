import type { BoardView } from '../../board/board-view.ts';
import type { Choices, PageModel } from './page-model.ts';

/** What happens to the page: from the helpline, or from the person at it. */
export type PageEvent =
  | { readonly kind: 'arrived'; readonly board: BoardView }
  | { readonly kind: 'lost' }
  | { readonly kind: 'chose'; readonly choices: Partial<Choices> }
  | { readonly kind: 'began' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly why: string };

/** The page after an event. Pure: whoever asks the helpline for something does so elsewhere. */
export function advancePage(model: PageModel, event: PageEvent): PageModel {
  switch (event.kind) {
    case 'arrived':
      return { ...model, board: event.board, line: 'open', choices: settle(model.choices, event.board) };
    case 'lost':
      return { ...model, line: 'lost' };
    case 'chose':
      return { ...model, choices: choose(model.choices, event.choices) };
    case 'began':
      return { ...model, busy: true };
    case 'done': {
      const { problem: _, ...well } = model;
      return { ...well, busy: false };
    }
    case 'failed':
      return { ...model, busy: false, problem: event.why };
    default:
      return event satisfies never;
  }
}

/** Another telephone, or another helpline, has calls of its own. */
function choose(choices: Choices, chosen: Partial<Choices>): Choices {
  const isElsewhere = chosen.handset !== undefined || chosen.ours !== undefined;
  return { ...choices, ...(isElsewhere && { call: '' }), ...chosen };
}

/** The first helpline is called unless another was chosen; a helpline that was restarted may have fewer. */
function settle(choices: Choices, { numbers }: BoardView): Choices {
  if (choices.ours in numbers) return choices;
  return { ...choices, ours: Object.keys(numbers)[0] ?? '' };
}
