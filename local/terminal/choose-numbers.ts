/** A mobile of Hong Kong that belongs to nobody here. */
const usualCaller = '+85251234567';

export type ChosenNumbers =
  | { readonly kind: 'chosen'; readonly from: string; readonly to: string; readonly helpline: string }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Reads --from and --to.
 * @param to one of our numbers, or the helpline it belongs to; absent: the first
 * @param from a number, or `withheld`; absent: a mobile of Hong Kong
 */
export function chooseNumbers(
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  numbers: Readonly<Record<string, string>>,
): ChosenNumbers {
  const all = Object.entries(numbers);
  const found =
    to === undefined ? all[0] : all.find(([number, helpline]) => number === to || helpline === to);
  if (found === undefined) {
    const known = all.map(([number, helpline]) => `${helpline} (${number})`).join(', ');
    return { kind: 'unknown', why: `--to must be one of ${known}.` };
  }
  const caller = from === 'withheld' ? 'anonymous' : (from ?? usualCaller);
  return { kind: 'chosen', from: caller, to: found[0], helpline: found[1] };
}
