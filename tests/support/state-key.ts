import { type Conversation, counterLimit } from '#conversation/conversation';
import { encodePlace } from '#conversation/place-codec';

/** From here on the next miss is the last rung: the third, or where nobody could be reached, the ninth. */
const lastRung = ({ place }: Conversation): number => (place.kind === 'unreached' ? counterLimit - 1 : 2);

/** And the next silence: the third, or while a step is carried out, the fifth. */
const lastSilence = ({ place }: Conversation): number => (place.kind === 'steps' ? 4 : 2);

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
    Math.min(state.misses, lastRung(state)),
    Math.min(state.silences, lastSilence(state)),
    state.lastTrouble ?? '',
    state.rated,
    state.asked.length > 0,
  ]);
}
