import { acts } from './acts.ts';
import {
  askedLimit,
  type Conversation,
  counterLimit,
  historyLimit,
  newConversation,
} from './conversation.ts';
import { type Locale, locales } from './locale.ts';
import type { Outline } from './outline.ts';
import type { Place } from './place.ts';
import { caseAt, counter, decodePlace, encodePlace, knownTopic, turnBound } from './place-codec.ts';
import { type PromptKey, promptKeys } from './prompt-key.ts';

/** The version of the writing. A reader takes what it knows of any version, so a new one is for a change of meaning. */
const writtenVersion = 1;

/** A call's URL may take 1,000 characters. In base64 these are 840, which leaves 160 to the address around them. */
const longestWriting = 630;

/**
 * Writes a conversation as short JSON: ids and counters only.
 * @returns about 40 characters for a new call, at most 630: where there is too much for that, the oldest places go, then
 * the oldest topics
 */
export function encodeConversation(state: Conversation): string {
  const written = write(state);
  if (written.length <= longestWriting) return written;
  if (state.history.length > 0) return encodeConversation({ ...state, history: state.history.slice(1) });
  return state.asked.length > 0 ? encodeConversation({ ...state, asked: state.asked.slice(1) }) : written;
}

function write(state: Conversation): string {
  return JSON.stringify({
    v: writtenVersion,
    l: state.locale,
    p: encodePlace(state.place),
    t: state.turn,
    ...(state.history.length > 0 && { h: state.history.map(encodePlace) }),
    ...(state.misses > 0 && { m: state.misses }),
    ...(state.missed !== undefined && { mt: state.missed }),
    ...(state.silences > 0 && { s: state.silences }),
    ...(state.lastTrouble !== undefined && { r: state.lastTrouble }),
    ...(state.slower && { w: 1 }),
    ...(state.deskClosed && { c: 1 }),
    ...(state.closedUntil !== undefined && { cu: state.closedUntil }),
    ...(state.rated && { d: 1 }),
    ...(state.texted > 0 && { x: state.texted }),
    ...(state.asked.length > 0 && { a: state.asked }),
    ...(state.part > 0 && { q: state.part }),
    ...(state.transfer !== undefined && { tr: [state.transfer.turn, state.transfer.claim] }),
    ...writeCaller(state),
  });
}

/** How the caller speaks, and what is still to be taken up or left alone. */
const writeCaller = (state: Conversation) => ({
  ...(state.declined.length > 0 && { n: state.declined }),
  ...(state.hesitations > 0 && { u: state.hesitations }),
  ...(state.waiting && { wt: 1 }),
  ...(state.keyed && { k: 1 }),
  ...(state.aside && { as: state.aside === 'closing' ? 2 : 1 }),
  ...(state.reached !== undefined && { f: [state.reached.topic, state.reached.step] }),
  ...(state.notAbout !== undefined && { no: state.notAbout }),
  ...(state.warned !== false && { ws: state.warned === 'already' ? 2 : 1 }),
});

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const knownTrouble = (value: unknown): PromptKey | undefined => promptKeys.find((key) => key === value);

function knownLocale(outline: Outline, value: unknown): Locale | undefined {
  const locale = locales.find((known) => known === value);
  return locale !== undefined && outline.locales.includes(locale) ? locale : outline.locales[0];
}

/**
 * Reads a conversation that this release, the one before or the one after has written.
 * @returns undefined when it is none, so that the caller is greeted anew; a place that is unknown becomes the open question
 */
export function decodeConversation(outline: Outline, text: string): Conversation | undefined {
  const read = parseObject(text);
  const locale = knownLocale(outline, read?.l);
  if (read === undefined || typeof read.v !== 'number' || locale === undefined) return undefined;
  const lastTrouble = knownTrouble(read.r);
  const place: Place = decodePlace(outline, read.p) ?? { kind: 'open' };
  return {
    ...newConversation(locale),
    place,
    history: list(read.h)
      .flatMap((encoded) => decodePlace(outline, encoded) ?? [])
      .slice(-historyLimit),
    turn: counter(read.t, turnBound),
    misses: counter(read.m, counterLimit + 1),
    ...(counter(read.mt, turnBound) > 0 && { missed: counter(read.mt, turnBound) }),
    silences: counter(read.s, counterLimit + 1),
    ...(lastTrouble !== undefined && { lastTrouble }),
    slower: read.w === 1,
    declined: acts.filter((act) => list(read.n).includes(act)),
    hesitations: counter(read.u, counterLimit + 1),
    waiting: read.wt === 1,
    keyed: read.k === 1,
    ...readReached(outline, read.f),
    ...readNotAbout(outline, read.no),
    warned: read.ws === 2 ? 'already' : read.ws === 1 && 'before',
    aside: read.as === 2 ? 'closing' : read.as === 1,
    deskClosed: read.c === 1,
    ...readClosedUntil(read.cu),
    rated: read.d === 1,
    texted: counter(read.x, turnBound),
    asked: list(read.a)
      .flatMap((id) => knownTopic(outline, id) ?? [])
      .slice(-askedLimit),
    part: counter(read.q, pageBoundOfParts),
    ...readTransfer(read.tr),
  };
}

function readTransfer(value: unknown): Pick<Conversation, 'transfer'> {
  const [turn, claim] = list(value);
  return typeof turn === 'number' && turn > 0 ? { transfer: caseAt(turn, claim) } : {};
}

/** A step that the topic no longer has is not gone back to. */
function readReached(outline: Outline, value: unknown): Pick<Conversation, 'reached'> {
  const [id, step] = list(value);
  const topic = knownTopic(outline, id);
  const steps = topic === undefined ? 0 : (outline.topics.get(topic)?.steps ?? 0);
  return topic !== undefined && typeof step === 'number' && step < steps
    ? { reached: { topic, step: counter(step, steps) } }
    : {};
}

function readNotAbout(outline: Outline, value: unknown): Pick<Conversation, 'notAbout'> {
  const topic = knownTopic(outline, value);
  return topic === undefined ? {} : { notAbout: topic };
}

function readClosedUntil(value: unknown): Pick<Conversation, 'closedUntil'> {
  return Number.isSafeInteger(value) && Number(value) > 0 ? { closedUntil: Number(value) } : {};
}

/** A reply of 1,600 characters has no more parts than this. */
const pageBoundOfParts = 20;
