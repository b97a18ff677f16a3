import { createHash } from 'node:crypto';
import { type CaseAt, type CaseReason, caseReasons } from '#conversation/case-reason';
import { brokenOff, type Conversation, newConversation } from '#conversation/conversation';
import { decodeConversation, encodeConversation } from '#conversation/conversation-codec';
import type { Outline } from '#conversation/outline';

/** A message that was answered, so that a repeat gets the same reply byte for byte. */
export interface Replied {
  readonly id: string;
  readonly reply: string;
  /** The case that the reply promises: written after the thread was, so a repeat makes sure of it. */
  readonly promised?: { readonly reason: CaseReason; readonly turn: number };
  /** The case whose number the reply names: a mark stands for it here. */
  readonly names?: CaseAt;
}

/** A text conversation as it is stored: where it stands, and what was replied last. */
export interface TextThread {
  readonly state: Conversation;
  /** How many parts the last reply had. */
  readonly parts: number;
  /** How many of the choices on offer have been sent; all of them, unless it is said. */
  readonly shown?: number;
  readonly replied: readonly Replied[];
  /** How many replies running were alike, the last included: another machine at the other end. */
  readonly alike: number;
  /** Whether the privacy reminder has been sent in this thread's thirty days. */
  readonly reminded: boolean;
  /** The notice that was read last, by its hash, and whether it stands above the last reply. */
  readonly noticed?: { readonly words: string; readonly above: boolean };
  /** What began it: turns are counted from there, and begin anew when the caller was forgotten. */
  readonly began?: string;
}

/** A thread in which nothing was replied yet. */
export const newThread = (state: Conversation): TextThread => ({
  state,
  parts: 1,
  replied: [],
  alike: 0,
  reminded: false,
});

/** How many messages are remembered: Twilio repeats a webhook within seconds. */
const rememberedReplies = 4;

/** A numbered offer lapses after this, since nobody remembers what "2" was an hour ago. */
const offerLapseMs = 30 * 60_000;

/** Seconds that a thread is kept after its last message. */
export const threadSeconds = 30 * 24 * 60 * 60;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function readReplied(value: unknown): TextThread['replied'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.id !== 'string' || typeof entry.reply !== 'string') return [];
    const [promised, names] = [readPromised(entry.promised), readNames(entry.names)];
    return [
      {
        id: entry.id,
        reply: entry.reply,
        ...(promised !== undefined && { promised }),
        ...(names !== undefined && { names }),
      },
    ];
  });
}

function readPromised(value: unknown): Replied['promised'] {
  if (!isRecord(value) || typeof value.turn !== 'number') return undefined;
  const reason = caseReasons.find((known) => known === value.reason);
  return reason && { reason, turn: value.turn };
}

function readNames(value: unknown): CaseAt | undefined {
  if (!isRecord(value)) return undefined;
  const { turn, claim } = value;
  return typeof turn === 'number' && typeof claim === 'number' ? { turn, claim } : undefined;
}

/** What was offered is gone; what was asked is remembered, and the step that was reached. */
const lapse = (outline: Outline, state: Conversation): Conversation => ({
  ...newConversation(state.locale),
  turn: state.turn,
  asked: state.asked,
  ...brokenOff(outline, state),
});

const countOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/**
 * Reads a stored thread; a new one when nothing is stored or it cannot be read.
 * @param now epoch milliseconds
 * @param begins what begins a new one: the message's or the call's id
 */
export function readThread(
  outline: Outline,
  body: string | undefined,
  now: number,
  begins?: string,
): TextThread {
  const read = body === undefined ? {} : parse(body);
  const stored = typeof read.state === 'string' ? decodeConversation(outline, read.state) : undefined;
  const replied = readReplied(read.replied);
  if (stored === undefined) {
    const begun = newThread(newConversation(outline.locales[0] ?? 'en'));
    return { ...begun, replied, ...(begins !== undefined && { began: begins }) };
  }
  const lapsed = typeof read.at !== 'number' || now - read.at > offerLapseMs;
  return {
    state: lapsed ? lapse(outline, stored) : stored,
    parts: lapsed ? 1 : countOf(read.parts, 1),
    ...(!lapsed && typeof read.shown === 'number' && { shown: read.shown }),
    replied,
    alike: lapsed ? 0 : countOf(read.alike, 0),
    reminded: read.reminded === true,
    ...readNoticed(read.noticed),
    ...(typeof read.began === 'string' && { began: read.began }),
  };
}

function readNoticed(value: unknown): Pick<TextThread, 'noticed'> {
  if (!isRecord(value) || typeof value.words !== 'string') return {};
  return { noticed: { words: value.words, above: value.above === true } };
}

/** What a notice is known by in a thread: other words are another notice. */
export const noticeMark = (words: string): string =>
  createHash('sha256').update(words).digest('hex').slice(0, 8);

/**
 * Writes a thread.
 * @param message the message just answered; undefined when the thread is begun from a call
 * @param now epoch milliseconds
 */
export function writeThread(thread: TextThread, message: Replied | undefined, now: number): string {
  return JSON.stringify({
    state: encodeConversation(thread.state),
    parts: thread.parts,
    shown: thread.shown,
    at: now,
    alike: thread.alike,
    reminded: thread.reminded,
    noticed: thread.noticed,
    began: thread.began,
    replied: [...thread.replied, ...(message === undefined ? [] : [message])].slice(-rememberedReplies),
  });
}
