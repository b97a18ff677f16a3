import type { ClockView } from '../../board/house.ts';
import { setHouse } from '../phone-door.ts';
import type { PhoneActs } from '../use-phone.ts';
import { timeWords } from './tool-words.ts';

interface ClockToolProps {
  readonly clock: ClockView;
  readonly acts: PhoneActs;
}

/** The time that the helpline goes by: its hours, holidays and all that lapses. */
export function ClockTool({ clock, acts }: ClockToolProps) {
  const set = (at: number | null) => acts.perform(() => setHouse({ do: 'clock', at }));
  return (
    <>
      <p>
        For the helpline it is <strong>{timeWords(clock)}</strong> in {clock.timeZone}; its desk is{' '}
        {clock.desk}.
      </p>
      <ul class="jumps">
        {clock.jumps.map(({ name, at }) => (
          <li key={name}>
            <button type="button" class="quiet" onClick={() => set(at)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <label class="field">
        Another time, by this machine’s own time zone
        <input
          type="datetime-local"
          onChange={({ currentTarget }) => {
            const at = Date.parse(currentTarget.value);
            if (!Number.isNaN(at)) void set(at);
          }}
        />
      </label>
      <button type="button" class="primary" disabled={clock.offsetMs === 0} onClick={() => set(null)}>
        Back to now
      </button>
    </>
  );
}
