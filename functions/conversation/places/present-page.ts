import { prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { Place } from '../place.ts';
import type { Presentation } from '../presentation.ts';
import type { Line } from '../reply.ts';

/** One page of choices; the onward key turns the page and after the last begins again, so it never leads nowhere. */
export function presentPage(
  lead: readonly Line[],
  choices: readonly Choice[],
  at: { readonly page: number; readonly pages: number },
  toPage: (page: number) => Place,
): Presentation {
  const hint =
    at.page + 1 < at.pages ? [prompt('more-options')] : at.pages > 1 ? [prompt('first-options')] : [];
  return {
    lines: [...lead, choices.length === 0 ? prompt('no-more-options') : { say: 'choices' }, ...hint],
    choices,
    next: { kind: 'listen', wait: 'normal' },
    ...(at.pages > 1 && { onward: { kind: 'go', to: toPage((at.page + 1) % at.pages) } }),
    nothingOnward: 'no-more-options',
  };
}
