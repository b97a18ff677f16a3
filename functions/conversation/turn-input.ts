import type { Command } from './command.ts';
import type { EffectOutcome } from './effect.ts';
import type { Locale } from './locale.ts';
import type { Meaning } from './meaning.ts';
import type { Unreached } from './place.ts';
import type { Advice } from './reply.ts';
import type { TopicId } from './topic-id.ts';

export const keys = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '#'] as const;

export type Key = (typeof keys)[number];

/** What came in, understood: a closed union, without words or numbers. */
export type TurnInput =
  | {
      readonly kind: 'started';
      /** Steps that were broken off a short while ago. */
      readonly resume?: { readonly topic: TopicId; readonly step: number };
    }
  | { readonly kind: 'pressed'; readonly key: Key }
  /** A choice that was offered, named by its place in the list (from 0): "the second one". */
  | { readonly kind: 'chose'; readonly index: number }
  /** `personal`: codes, ID numbers or the like were among the words, and have been taken out. */
  | {
      readonly kind: 'understood';
      readonly meaning: Meaning;
      readonly personal?: true;
      /** Commands that were refused in the same breath. */
      readonly declines?: readonly Command[];
    }
  /** Danger or distress, before anything else was asked of the words. `unsure`: it may be an idiom. */
  | { readonly kind: 'urgent'; readonly about: Advice; readonly locale: Locale }
  /** A message of so many seconds was recorded; 0 when nothing was said. */
  | { readonly kind: 'recorded'; readonly seconds: number }
  /** Digits that may be the number which is asked for. What they are stays with the turn. */
  | { readonly kind: 'number-given' }
  /** A text that is to be passed on as it is. */
  | { readonly kind: 'dictated' }
  | { readonly kind: 'silence' }
  /** Wants no more texts. */
  | { readonly kind: 'stopped' }
  /** `seconds`: how long they were joined, where that is known. */
  | { readonly kind: 'dial-ended'; readonly outcome: 'bridged' | Unreached; readonly seconds?: number }
  | { readonly kind: 'performed'; readonly result: EffectOutcome }
  | { readonly kind: 'hung-up' };
