import { acts } from './acts.ts';
import { type CaseAt, caseReasons, type Dictation, type Reach, reaches } from './case-reason.ts';
import { locales } from './locale.ts';
import type { Outline } from './outline.ts';
import { type Place, type PlaceKind, personReasons, transferWords, type Unreached } from './place.ts';
import { asTopicId, type TopicId } from './topic-id.ts';

/** A place as a short JSON array: a letter, then ids and counters. Letters are never given another meaning. */
export type EncodedPlace = readonly (string | number)[];

type Encoders = { readonly [Kind in PlaceKind]: (place: Extract<Place, { kind: Kind }>) => EncodedPlace };

const encoders: Encoders = {
  open: () => ['o'],
  menu: ({ page }) => ['m', page],
  group: ({ group, page }) => ['g', group, page],
  answer: ({ topic, sent, also }) => {
    if (also !== undefined) return ['a', topic, sent === true ? 1 : 0, also];
    return sent === true ? ['a', topic, 1] : ['a', topic];
  },
  rest: ({ topic, page }) => ['q', topic, page],
  list: ({ topic, page }) => ['l', topic, page],
  steps: ({ topic, step }) => ['s', topic, step],
  choosing: ({ topics }) => ['c', ...topics],
  confirm: ({ topic }) => ['i', topic],
  'ask-act': ({ act }) => ['b', act],
  advice: ({ locale, asking }) => (asking === true ? ['v', locale, 1] : ['v', locale]),
  'offer-text': ({ topic }) => ['x', topic],
  'offer-person': ({ because }) => ['p', because],
  transfer: ({ said }) => (said === undefined ? ['t'] : ['t', said]),
  unreached: ({ why }) => ['u', why],
  'got-through': () => ['d'],
  recording: ({ about }) => ['r', about],
  writing: ({ about }) => ['w', about],
  case: ({ reason, turn, claim, reach }) => ['k', reason, turn, claim, reach],
  number: ({ reason, at, tries, reach }) => [
    'y',
    reason,
    tries,
    reach ?? 0,
    ...(at === undefined ? [] : [at.turn, at.claim]),
  ],
  reference: ({ tries }) => ['f', tries],
  cancelling: ({ cases }) => ['j', ...cases.flatMap(({ nth, reason }) => [nth, reason])],
  'confirm-number': ({ reason, at }) => ['z', reason, at.turn, at.claim],
  helped: ({ topic }) => ['h', topic],
  resume: ({ topic, step }) => ['n', topic, step],
  ended: () => ['e'],
};

/** Writes a place. */
export const encodePlace = (place: Place): EncodedPlace =>
  (encoders[place.kind] as (place: Place) => EncodedPlace)(place);

const unreachedWhys = [
  'busy',
  'no-answer',
  'failed',
  'shut',
  'leads-back',
] as const satisfies readonly Unreached[];
const dictations = ['message', 'feedback'] as const satisfies readonly Dictation[];
const askedActs = acts.filter((act) => act !== 'text');

/** A topic's id, if it is one of the outline's. */
export const knownTopic = (outline: Outline, id: unknown): TopicId | undefined => {
  const topic = typeof id === 'string' ? asTopicId(id) : undefined;
  return topic !== undefined && outline.topics.has(topic) ? topic : undefined;
};

/** A counter within its bounds; anything else is 0. */
export const counter = (value: unknown, below: number): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below ? value : 0;

/** A conversation never takes so many turns; the number only has to be unlike its neighbours. */
export const turnBound = 1_000_000;

/** So many references running are never all taken. */
const claimBound = 10;

/** Nobody has so many cases in thirty days. */
const nthBound = 1000;

/** A number is never asked for so often. */
const triesBound = 10;

/** Which case a turn opened, and which of its references was free; out of bounds is 0. */
export const caseAt = (turn: unknown, claim: unknown): CaseAt => ({
  turn: counter(turn, turnBound),
  claim: counter(claim, claimBound),
});

function reachIn(value: unknown): { readonly reach?: Reach } {
  const reach = reaches.find((known) => known === value);
  return reach === undefined ? {} : { reach };
}

/** No page or step of ours is ever near it. */
const pageBound = 100;

type Decode = (outline: Outline, rest: readonly unknown[]) => Place | undefined;

const withTopic =
  (make: (topic: TopicId, rest: readonly unknown[], outline: Outline) => Place | undefined): Decode =>
  (outline, [id, ...rest]) => {
    const topic = knownTopic(outline, id);
    return topic === undefined ? undefined : make(topic, rest, outline);
  };

const oneOf =
  <Value extends string>(
    values: readonly Value[],
    make: (value: Value, rest: readonly unknown[]) => Place,
  ): Decode =>
  (_outline, [given, ...rest]) => {
    const value = values.find((known) => known === given);
    return value === undefined ? undefined : make(value, rest);
  };

const decoders: Readonly<Record<string, Decode>> = {
  o: () => ({ kind: 'open' }),
  m: (_outline, [page]) => ({ kind: 'menu', page: counter(page, pageBound) }),
  g: (outline, [group, page]) =>
    outline.menu.some(({ id }) => id === group)
      ? { kind: 'group', group: String(group), page: counter(page, pageBound) }
      : undefined,
  a: withTopic((topic, [sent, second], outline) => {
    const also = knownTopic(outline, second);
    return { kind: 'answer', topic, ...(sent === 1 && { sent: true }), ...(also !== undefined && { also }) };
  }),
  q: withTopic((topic, [page]) => ({ kind: 'rest', topic, page: counter(page, pageBound) })),
  l: withTopic((topic, [page]) => ({ kind: 'list', topic, page: counter(page, pageBound) })),
  s: withTopic((topic, [step], outline) => {
    const count = outline.topics.get(topic)?.steps ?? 0;
    // Fewer steps than there were: the answer itself is the safe place.
    return typeof step === 'number' && step < count
      ? { kind: 'steps', topic, step: counter(step, count) }
      : { kind: 'answer', topic };
  }),
  c: (outline, ids) => {
    const topics = ids.flatMap((id) => knownTopic(outline, id) ?? []);
    const [only, ...others] = topics;
    if (only === undefined) return undefined;
    return others.length > 0 ? { kind: 'choosing', topics } : { kind: 'confirm', topic: only };
  },
  x: withTopic((topic) => ({ kind: 'offer-text', topic })),
  i: withTopic((topic) => ({ kind: 'confirm', topic })),
  b: oneOf(askedActs, (act) => ({ kind: 'ask-act', act })),
  v: oneOf(locales, (locale, [asking]) => ({
    kind: 'advice',
    locale,
    ...(asking === 1 && { asking: true }),
  })),
  p: oneOf(personReasons, (because) => ({ kind: 'offer-person', because })),
  t: (_outline, [given]) => {
    const said = transferWords.find((known) => known === given);
    return { kind: 'transfer', ...(said !== undefined && { said }) };
  },
  d: () => ({ kind: 'got-through' }),
  u: oneOf(unreachedWhys, (why) => ({ kind: 'unreached', why })),
  r: oneOf(dictations, (about) => ({ kind: 'recording', about })),
  w: oneOf(dictations, (about) => ({ kind: 'writing', about })),
  k: oneOf(caseReasons, (reason, [turn, claim, reach]) => ({
    kind: 'case',
    reason,
    ...caseAt(turn, claim),
    reach: reachIn(reach).reach ?? 'none',
  })),
  y: oneOf(caseReasons, (reason, [tries, reach, turn, claim]) => ({
    kind: 'number',
    reason,
    tries: counter(tries, triesBound),
    ...reachIn(reach),
    ...(turn !== undefined && { at: caseAt(turn, claim) }),
  })),
  f: (_outline, [tries]) => ({ kind: 'reference', tries: counter(tries, triesBound) }),
  j: (_outline, written) => {
    const cases = written.flatMap((nth, index) => {
      const reason = caseReasons.find((known) => known === written[index + 1]);
      return index % 2 === 0 && reason !== undefined ? [{ nth: counter(nth, nthBound), reason }] : [];
    });
    return cases.length === 0 ? undefined : { kind: 'cancelling', cases };
  },
  z: oneOf(caseReasons, (reason, [turn, claim]) => ({
    kind: 'confirm-number',
    reason,
    at: caseAt(turn, claim),
  })),
  h: withTopic((topic) => ({ kind: 'helped', topic })),
  n: withTopic((topic, [step], outline) => {
    const count = outline.topics.get(topic)?.steps ?? 0;
    return count > 0 ? { kind: 'resume', topic, step: counter(step, count) } : undefined;
  }),
  e: () => ({ kind: 'ended' }),
};

/**
 * Reads a place that any release may have written.
 * @returns undefined for a kind, topic or group that this release does not know
 */
export function decodePlace(outline: Outline, encoded: unknown): Place | undefined {
  if (!Array.isArray(encoded) || typeof encoded[0] !== 'string') return undefined;
  const [letter, ...rest] = encoded as unknown as readonly [string, ...unknown[]];
  return Object.hasOwn(decoders, letter) ? decoders[letter]?.(outline, rest) : undefined;
}
