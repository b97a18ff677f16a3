import type { Conversation } from '#conversation/conversation';
import type { Outline } from '#conversation/outline';
import { choicesPerPage } from '#conversation/page';
import { encodePlace } from '#conversation/place-codec';
import type { TopicId } from '#conversation/topic-id';

/** From here on the next miss is the last rung: the third. Where nobody could be reached it is the ninth, tested apart. */
const lastRung = 2;

/** Where the advice about a fraud is said once more. */
const warnedPlaces: readonly Conversation['place']['kind'][] = ['offer-person', 'transfer', 'unreached'];

/** Something has gone wrong, once or more. */
const isTroubled = ({ misses, lastTrouble }: Conversation): boolean =>
  misses > 0 || lastTrouble !== undefined;

/** What a conversation can make of a topic. */
function shapeOf({ topics }: Outline, id: TopicId): string {
  const topic = topics.get(id);
  if (topic === undefined) return id;
  const { steps, hasLink, followUps, list } = topic;
  return `${Math.min(steps, 2)} ${hasLink} ${Math.min(followUps.length, 4)} ${list.length}`;
}

/** The place, with topics, groups and steps in it told apart by their shapes. */
function inShape(outline: Outline, { place }: Conversation): unknown {
  if (place.kind === 'steps') {
    const { steps = 0 } = outline.topics.get(place.topic) ?? {};
    return ['s', place.step + 1 === steps ? 'last' : Math.min(place.step, 1)];
  }
  if (place.kind === 'unreached') return ['u', place.why === 'busy'];
  if (place.kind === 'group') {
    const { topics = [] } = outline.menu.find(({ id }) => id === place.group) ?? {};
    return ['g', topics.length > choicesPerPage, place.page];
  }
  return encodePlace(place).map((part) =>
    typeof part === 'string' ? shapeOf(outline, part as TopicId) : part,
  );
}

function reachedOf({ place, reached }: Conversation): string {
  if (reached === undefined) return '';
  return 'topic' in place && place.topic === reached.topic ? 'here' : 'elsewhere';
}

/** Which case it is makes no difference. */
function sameCase(place: Conversation['place']): Conversation['place'] {
  if (place.kind === 'case') return { ...place, turn: 0 };
  return 'at' in place && place.at !== undefined ? { ...place, at: { turn: 0, claim: 0 } } : place;
}

/** What was answered, left behind, refused and said beside the question. None of it changes what trouble leads to. */
const beside = (state: Conversation): readonly unknown[] => [
  state.rated,
  state.asked.length > 0,
  reachedOf(state),
  state.declined.includes('text'),
  state.aside,
  warnedPlaces.includes(state.place.kind) ? state.warned : '',
];

/**
 * What makes two states the same: they say and decide alike from here on. The place (its kind, page and offer, and of
 * topics, groups and steps the shape), the misses up to their last rung, what was said last in trouble, the language, whether an answer was given
 * and rated, the steps to be led back to, what was refused of that which is offered, and whether the question of the
 * place is still the one that was asked. Pace, keys, texts under way and what lies further back change how it is said, or
 * where "back" ends, but not what can be done. Silences and hesitations count until the caller is heard, and are walked
 * to their end in each state.
 */
export function stateKey(outline: Outline, state: Conversation): string {
  const place = sameCase(state.place);
  return JSON.stringify([
    inShape(outline, { ...state, place }),
    state.locale,
    Math.min(state.misses, lastRung),
    state.lastTrouble ?? '',
    // Who has refused a person is not put through.
    state.declined.includes('person'),
    ...(isTroubled(state) ? [] : beside(state)),
  ]);
}
