import type { Conversation } from './conversation.ts';
import { encodePlace } from './place-codec.ts';

/** From here on the ladders have no further rungs. */
const lastRung = 3;

/** Steps are waited for longer than anything else. */
const lastSilence = 5;

/**
 * What makes two states the same: they say and decide alike from here on. The place (its kind, topic, step, page and
 * offer), the counters up to their last rung, what was said last in trouble, the language, and whether an answer was
 * given and rated. Pace, texts under way and what lies further back change how it is said, or where "back" ends, but
 * not what can be done.
 */
export function stateKey(state: Conversation): string {
  return JSON.stringify([
    encodePlace(state.place.kind === 'case' ? { ...state.place, turn: 0 } : state.place),
    state.locale,
    Math.min(state.misses, lastRung),
    Math.min(state.silences, lastSilence),
    state.lastTrouble ?? '',
    state.rated,
    state.asked.length > 0,
  ]);
}
