import type { CallEntry } from '../../board/board-view.ts';
import type { Choices, PageModel } from '../state/page-model.ts';

interface CallChoiceProps {
  readonly model: PageModel;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** Earlier calls of this telephone, once there is more than one. */
export function CallChoice({ model: { board }, choose }: CallChoiceProps) {
  if (board === undefined || board.calls.length < 2) return null;
  return (
    <label class="field inline">
      Show
      <select
        value={board.call?.sid ?? ''}
        onChange={({ currentTarget }) => choose({ call: currentTarget.value })}
      >
        {board.calls.map((call, index) => (
          <option key={call.sid} value={call.sid}>
            {nameOf(call, index)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameOf({ about, isOver }: CallEntry, index: number): string {
  const words = about.length > 32 ? `${about.slice(0, 31)}…` : about;
  return [`Call ${index + 1}`, words === '' ? '' : `“${words}”`, isOver ? '' : 'going on']
    .filter(Boolean)
    .join(', ');
}
