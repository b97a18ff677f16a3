import type { EffectOutcome } from './effect.ts';
import type { Meaning } from './meaning.ts';
import type { Unreached } from './place.ts';

export const keys = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'] as const;

export type Key = (typeof keys)[number];

/** What came in, understood: a closed union, without words or numbers. */
export type TurnInput =
  | { readonly kind: 'started' }
  | { readonly kind: 'pressed'; readonly key: Key }
  /** A choice that was offered, named by its place in the list (from 0): "the second one". */
  | { readonly kind: 'chose'; readonly index: number }
  | { readonly kind: 'understood'; readonly meaning: Meaning }
  | { readonly kind: 'silence' }
  | { readonly kind: 'dial-ended'; readonly outcome: 'bridged' | Unreached }
  | { readonly kind: 'performed'; readonly result: EffectOutcome }
  | { readonly kind: 'hung-up' };
