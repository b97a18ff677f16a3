import type { TopicId } from './topic-id.ts';

/** Why a person could not be reached. `shut` is the desk's hours; `none` that the helpline names no serviceline. */
export type Unreached = 'busy' | 'no-answer' | 'failed';

/** Where the caller is. Each kind has one presenter in places/, and nothing else knows what is said there. */
export type Place =
  /** The open question: anything may be asked. */
  | { readonly kind: 'open' }
  | { readonly kind: 'menu'; readonly page: number }
  | { readonly kind: 'group'; readonly group: string; readonly page: number }
  | { readonly kind: 'answer'; readonly topic: TopicId }
  /** An answer that is a list of topics to choose from. */
  | { readonly kind: 'list'; readonly topic: TopicId; readonly page: number }
  | { readonly kind: 'steps'; readonly topic: TopicId; readonly step: number }
  | { readonly kind: 'choosing'; readonly topics: readonly TopicId[] }
  /** "Shall I text you the link?", asked by itself because the caller asked for a text. */
  | { readonly kind: 'offer-text'; readonly topic: TopicId }
  | { readonly kind: 'offer-person'; readonly because: 'misses' | 'out-of-scope' }
  | { readonly kind: 'transfer' }
  | { readonly kind: 'unreached'; readonly why: Unreached }
  | { readonly kind: 'ended' };

export type PlaceKind = Place['kind'];

/** Whether two places are the same, so that going there again leaves no second trace in the history. */
export const samePlace = (one: Place, other: Place): boolean => JSON.stringify(one) === JSON.stringify(other);
