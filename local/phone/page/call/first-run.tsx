import type { CallBoard } from '../../board/board-view.ts';
import { Handset } from '../handset.tsx';
import { compareRuns } from '../state/compare-runs.ts';
import type { Choices } from '../state/page-model.ts';
import { Captions } from './captions.tsx';

interface FirstRunProps {
  readonly first: CallBoard;
  readonly second: CallBoard;
  readonly choose: (choices: Partial<Choices>) => void;
}

/** The call that another was run after, beside it. */
export function FirstRun({ first, second, choose }: FirstRunProps) {
  const { differing, words } = compareRuns(first, second);
  return (
    <Handset face="first" title="The first run" state={words}>
      <Captions call={first} waits={false} differing={differing} />
      <div class="line foot">
        <button type="button" onClick={() => choose({ call: first.sid, facing: 'call' })}>
          Back to this one
        </button>
      </div>
    </Handset>
  );
}
