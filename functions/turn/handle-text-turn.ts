import { prompt } from '#conversation/lines';
import type { Reply } from '#conversation/reply';
import type { World } from '#conversation/world';
import type { ActiveContent } from './active-content.ts';
import { hashCaller, isOnWhatsApp, readCaller, showsNumber, threadKey } from './caller.ts';
import { type Conversed, converse } from './converse.ts';
import { within } from './deadline.ts';
import { deskAt } from './desk-hours.ts';
import { secondsFrom } from './effects/effect-context.ts';
import type { WordingContext } from './fill-slots.ts';
import type { Contact, Heard } from './heard.ts';
import type { Helpline } from './helpline.ts';
import type { GreetingFacts } from './ports.ts';
import { readThread, type TextThread, threadSeconds, writeThread } from './text-thread.ts';
import { recordTurn, withoutTable } from './turn-record.ts';
import { wordText } from './word-text.ts';

export interface TextTurn {
  readonly contact: Contact;
  readonly heard: Heard;
}

/** What a text may spend on reading its thread. Nobody listens to a silence here, but Twilio waits. */
const threadDeadlineMs = 400;

/** Two webhooks of one sender may meet; the loser reads again. More than twice is a storm, and the reply goes out unsaved. */
const attempts = 3;

/** After so many like replies running, the other end is taken for a machine, and we fall silent. */
const likeRepliesBound = 5;

interface Reading {
  readonly key: string;
  readonly callerHash: string | undefined;
  readonly facts: GreetingFacts;
  readonly content: ActiveContent;
  readonly thread: TextThread;
  /** What the turn has to do without. */
  readonly without: readonly string[];
}

interface Worked {
  readonly reply: string;
  readonly thread: TextThread;
  readonly conversed: Conversed;
}

/** The greeting has the reminder in its words; after "forget me" nothing is kept, and a repeat must find the same reply. */
const needsNoReminder = (reply: Reply): boolean =>
  reply.lines.some(
    (line) => line.say === 'prompt' && (line.prompt === 'greeting' || line.prompt === 'forgotten'),
  );

/** The first reply in thirty days ends with the privacy reminder. */
const withReminder = (reply: Reply, reminded: boolean): Reply =>
  reminded || needsNoReminder(reply) ? reply : { ...reply, lines: [...reply.lines, prompt('privacy-line')] };

function worldOf(helpline: Helpline, turn: TextTurn, { content, thread, facts }: Reading): World {
  const { canSendText, canRing, lastFour } = readCaller(turn.contact.from, helpline.allowedCountryCodes);
  const now = helpline.now();
  return {
    channel: 'sms',
    outline: content.outline,
    canSendText,
    canRing,
    canCallBack: lastFour !== undefined,
    desk: deskAt(content.knowledge.profile.hours, now, (facts.closure?.until ?? 0) > now),
    partsOfLastReply: thread.parts,
  };
}

async function work(helpline: Helpline, turn: TextTurn, reading: Reading): Promise<Worked> {
  const { contact, heard } = turn;
  const { content, thread, callerHash } = reading;
  const wording: WordingContext = {
    content,
    channel: 'sms',
    locale: thread.state.locale,
    // The thread, not the message: a reference that is asked for again must be the same.
    conversation: reading.key,
    ...(isOnWhatsApp(contact.from) && { onWhatsApp: true }),
  };
  const world = worldOf(helpline, turn, reading);
  const conversed = await converse({
    helpline,
    contact,
    heard,
    state: thread.state,
    world,
    wording,
    callerHash,
  });
  const { state, reply } = conversed.step;
  const { parts } = wordText(
    { ...wording, locale: state.locale, place: state.place },
    withReminder(reply, thread.reminded),
  );
  const text = parts[Math.min(state.part, parts.length - 1)] ?? '';
  const alike = thread.replied.at(-1)?.reply === text ? thread.alike + 1 : 1;
  return {
    reply: alike > likeRepliesBound ? '' : text,
    conversed,
    thread: { ...thread, state, parts: parts.length, alike, reminded: true },
  };
}

const forgets = ({ conversed }: Worked): boolean => conversed.notes.includes('forget:forgotten');

/** @returns false when another webhook wrote first, so that the turn must be read again */
async function keep(
  helpline: Helpline,
  { key, facts }: Reading,
  worked: Worked,
  id: string,
): Promise<boolean> {
  if (forgets(worked)) return true;
  const now = helpline.now();
  // A reply that was held back still counts as the one before, or the next would break the silence.
  const reply = worked.reply === '' ? (worked.thread.replied.at(-1)?.reply ?? '') : worked.reply;
  const body = writeThread(worked.thread, { id, reply }, now);
  const version = facts.caller?.version ?? 0;
  try {
    const written = await helpline.conversations.write(key, body, version, secondsFrom(now, threadSeconds));
    return written === 'written';
  } catch (error) {
    helpline.log.fault('thread-write', error);
    return true; // the reply is right; only a repeat or the next number would not know it
  }
}

async function read(helpline: Helpline, contact: Contact): Promise<Reading> {
  const { callerHashKey } = await helpline.secrets.readSecrets();
  const hash = hashCaller(callerHashKey, contact.helpline, contact.from);
  const key = threadKey(hash, isOnWhatsApp(contact.from));
  const facts = await within(
    threadDeadlineMs,
    helpline.greetings.readGreeting(contact.helpline, { caller: key, calls: '' }),
    (error) => helpline.log.fault('thread-read', error),
  );
  const content = await helpline.content.follow(contact.helpline, facts?.pointer);
  const thread = readThread(content.outline, facts?.caller?.body, helpline.now());
  // Senders without a number (short codes, names) have threads, but nothing is ever sent to them unasked.
  return {
    key,
    callerHash: showsNumber(contact.from) ? hash : undefined,
    facts: facts ?? {},
    content,
    thread,
    without: withoutTable(facts, content),
  };
}

/**
 * Handles one text message: one read, at most one question to Lex, one write.
 * @returns the reply; a repeat of a message gets the stored reply byte for byte
 */
export async function handleTextTurn(helpline: Helpline, turn: TextTurn): Promise<string> {
  const { contact } = turn;
  const began = helpline.now();
  for (let attempt = 1; ; attempt += 1) {
    const reading = await read(helpline, contact);
    const repeated = reading.thread.replied.find(({ id }) => id === contact.id);
    if (repeated !== undefined) return repeated.reply;
    const worked = await work(helpline, turn, reading);
    if (!(await keep(helpline, reading, worked, contact.id)) && attempt < attempts) continue;
    const ms = helpline.now() - began;
    const { conversed } = worked;
    const { without } = reading;
    helpline.log.turn(recordTurn({ contact, channel: 'sms', heard: turn.heard, conversed, ms, without }));
    return worked.reply;
  }
}
