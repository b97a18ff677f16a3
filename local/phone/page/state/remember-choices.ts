import { type Choices, firstChoices } from './page-model.ts';

/** The part of `sessionStorage` that is used: each tab holds a telephone of its own. */
interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const key = 'helpline-phone';

/** What was chosen in this tab before, as far as it still has the right shape. */
export function recallChoices(store: Store): Choices {
  const kept = parse(store.getItem(key));
  const known = Object.entries(firstChoices).map(([name, first]) => {
    const value = kept[name];
    return [name, typeof value === typeof first ? value : first];
  });
  return Object.fromEntries(known) as unknown as Choices;
}

export const keepChoices = (store: Store, choices: Choices): void =>
  store.setItem(key, JSON.stringify(choices));

function parse(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
