interface KeypadProps {
  readonly press: (key: string) => void;
}

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
const names: Readonly<Record<string, string>> = { '*': 'star', '#': 'hash' };
/** What the keys do in every place of a call. */
const legends: Readonly<Record<string, string>> = { '0': 'a person', '9': 'again', '*': 'back', '#': 'next' };

export function Keypad({ press }: KeypadProps) {
  return (
    <fieldset class="keypad">
      <legend class="unseen">Keypad</legend>
      {keys.map((key) => (
        <button key={key} type="button" onClick={() => press(key)}>
          {key in names ? <Sign sign={key} /> : key} <span class="legend">{legends[key] ?? ''}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** A sign is read out by its name. */
const Sign = ({ sign }: { readonly sign: string }) => (
  <span>
    <span aria-hidden="true">{sign}</span>
    <span class="unseen">{names[sign]}</span>
  </span>
);
