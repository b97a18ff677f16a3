import { useState } from 'preact/hooks';
import { keepAs } from './phone-door.ts';
import type { PhoneActs } from './use-phone.ts';

interface KeepFormProps {
  /** The call, or the last text of a thread. */
  readonly sid: string;
  readonly acts: PhoneActs;
}

/** Keeps what was said as a test: a script that reads like the conversation. */
export function KeepForm({ sid, acts }: KeepFormProps) {
  const [name, setName] = useState('');
  const [told, setTold] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    void acts.perform(async () =>
      setTold(await keepAs(sid, name.trim().toLowerCase().replaceAll(/\s+/g, '-'))),
    );
  };
  return (
    <details class="keep">
      <summary>Keep as a test</summary>
      <form class="line" onSubmit={keep}>
        <label class="field grow">
          Its name, such as lost phone
          <input value={name} maxLength={80} onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <button type="submit">Keep</button>
      </form>
      <p class="small" role="status">
        {told}
      </p>
    </details>
  );
}
