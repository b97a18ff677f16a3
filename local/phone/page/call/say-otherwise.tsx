import { useState } from 'preact/hooks';
import type { SpokenTurn } from '../../board/board-view.ts';
import { runAgain } from '../phone-door.ts';
import type { PhoneActs } from '../use-phone.ts';

interface SayOtherwiseProps {
  readonly sid: string;
  readonly turn: SpokenTurn;
  readonly acts: PhoneActs;
}

/** Goes back to before a turn and says something else: another call, beside the first. */
export function SayOtherwise({ sid, turn, acts }: SayOtherwiseProps) {
  const said = turn.did?.kind === 'said' ? turn.did.words : '';
  const [words, setWords] = useState(said);
  const [goesOn, setGoesOn] = useState(false);
  const run = (event: Event) => {
    event.preventDefault();
    void acts.perform(async () => {
      const given = words.trim() === '' ? null : words;
      const call = await runAgain({ do: 'fork', sid, exchange: turn.index, words: given, goesOn });
      acts.choose({ call, facing: 'call' });
    });
  };
  return (
    <details class="otherwise">
      <summary>Go back to here</summary>
      <form onSubmit={run}>
        <label class="field">
          Say instead; nothing, to only go back
          <input
            value={words}
            maxLength={4000}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <div class="line">
          <button type="submit" class="primary">
            Run from here
          </button>
          <label class="tick">
            <input
              type="checkbox"
              checked={goesOn}
              onChange={({ currentTarget }) => setGoesOn(currentTarget.checked)}
            />
            then all that followed
          </label>
        </div>
      </form>
    </details>
  );
}
