import { useState } from 'preact/hooks';
import { type Choices, usualHandsets } from './state/page-model.ts';

interface HandsetChoiceProps {
  readonly choices: Choices;
  readonly choose: (choices: Partial<Choices>) => void;
}

const another = 'another';

/** The number that is held: one of each kind, or one of one's own. */
export function HandsetChoice({ choices, choose }: HandsetChoiceProps) {
  const { handset, hidesNumber } = choices;
  const isUsual = usualHandsets.some(({ number }) => number === handset);
  const [types, setTypes] = useState(!isUsual);
  const pick = (value: string) => {
    setTypes(value === another);
    if (value !== another) choose({ handset: value });
  };
  return (
    <>
      <label class="field">
        You hold
        <select value={types ? another : handset} onChange={({ currentTarget }) => pick(currentTarget.value)}>
          {usualHandsets.map(({ number, name }) => (
            <option key={number} value={number}>
              {name}, {number}
            </option>
          ))}
          <option value={another}>another number</option>
        </select>
      </label>
      {types && <NumberField handset={handset} choose={choose} />}
      <label class="tick">
        <input
          type="checkbox"
          checked={hidesNumber}
          onChange={({ currentTarget }) => choose({ hidesNumber: currentTarget.checked })}
        />
        Hide my number
      </label>
    </>
  );
}

function NumberField({ handset, choose }: Pick<HandsetChoiceProps, 'choose'> & { readonly handset: string }) {
  return (
    <label class="field">
      Number
      <input
        value={handset}
        inputMode="tel"
        autoComplete="off"
        spellcheck={false}
        maxLength={40}
        onChange={({ currentTarget }) => {
          const number = currentTarget.value.replace(/[\s()-]/g, '');
          if (number !== '') choose({ handset: number });
        }}
      />
    </label>
  );
}
