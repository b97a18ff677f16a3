import type { World } from '#conversation/world';
import type { ActiveContent } from './active-content.ts';
import { hashCaller, readCaller } from './caller.ts';
import { type Conversed, converse } from './converse.ts';
import { within } from './deadline.ts';
import type { WordingContext } from './fill-slots.ts';
import type { Contact, Heard } from './heard.ts';
import type { Helpline } from './helpline.ts';
import type { GreetingFacts } from './ports.ts';
import { readThread, type TextThread, threadSeconds, writeThread } from './text-thread.ts';
import { recordTurn } from './turn-record.ts';
import { wordText } from './word-text.ts';

export interface TextTurn {
  readonly contact: Contact;
  readonly heard: Heard;
}

/** What a text may spend on reading its thread. Nobody listens to a silence here, but Twilio waits. */
const threadDeadlineMs = 400;

/** Two webhooks of one sender may meet; the loser reads again. More than twice is a storm, and the reply goes out unsaved. */
const attempts = 3;

interface Worked {
  readonly reply: string;
  readonly thread: TextThread;
  readonly conversed: Conversed;
}

async function work(
  helpline: Helpline,
  turn: TextTurn,
  content: ActiveContent,
  thread: TextThread,
  key: string,
): Promise<Worked> {
  const { contact, heard } = turn;
  const { state } = thread;
  const caller = readCaller(contact.from, helpline.allowedCountryCodes);
  const world: World = {
    channel: 'sms',
    outline: content.outline,
    canSendText: caller.canSendText,
    partsOfLastReply: thread.parts,
  };
  const wording: WordingContext = { content, channel: 'sms', locale: state.locale };
  const forget = () => helpline.conversations.erase(key);
  const conversed = await converse({ helpline, contact, heard, state, world, wording, forget });
  const next = conversed.step.state;
  const { parts } = wordText({ ...wording, locale: next.locale }, conversed.step.reply);
  const reply = parts[Math.min(next.part, parts.length - 1)] ?? '';
  return { reply, conversed, thread: { ...thread, state: next, parts: parts.length } };
}

const forgets = ({ conversed }: Worked): boolean => conversed.notes.includes('forget:forgotten');

/** @returns false when another webhook wrote first, so that the turn must be read again */
async function keep(
  helpline: Helpline,
  key: string,
  worked: Worked,
  id: string,
  version: number,
): Promise<boolean> {
  if (forgets(worked)) return true;
  const now = helpline.now();
  const body = writeThread(worked.thread, id, worked.reply, now);
  try {
    const written = await helpline.conversations.write(
      key,
      body,
      version,
      Math.floor(now / 1000) + threadSeconds,
    );
    return written === 'written';
  } catch (error) {
    helpline.log.fault('thread-write', error);
    return true; // the reply is right; only a repeat or the next number would not know it
  }
}

async function readFacts(helpline: Helpline, id: string, key: string): Promise<GreetingFacts> {
  const facts = await within(threadDeadlineMs, helpline.greetings.readGreeting(id, key), (error) =>
    helpline.log.fault('thread-read', error),
  );
  return facts ?? {};
}

/**
 * Handles one text message: one read, at most one question to Lex, one write.
 * @returns the reply; a repeat of a message gets the stored reply byte for byte
 */
export async function handleTextTurn(helpline: Helpline, turn: TextTurn): Promise<string> {
  const { contact } = turn;
  const began = helpline.now();
  const { callerHashKey } = await helpline.secrets.readSecrets();
  const key = `TEXT#${hashCaller(callerHashKey, contact.helpline, contact.from)}`;
  for (let attempt = 1; ; attempt += 1) {
    const facts = await readFacts(helpline, contact.helpline, key);
    const content = await helpline.content.follow(contact.helpline, facts.pointer);
    const thread = readThread(content.outline, facts.caller?.body, helpline.now());
    const repeated = thread.replied.find(({ id }) => id === contact.id);
    if (repeated !== undefined) return repeated.reply;
    const worked = await work(helpline, turn, content, thread, key);
    const kept = await keep(helpline, key, worked, contact.id, facts.caller?.version ?? 0);
    if (!kept && attempt < attempts) continue;
    const { conversed } = worked;
    const ms = helpline.now() - began;
    helpline.log.turn(recordTurn({ contact, channel: 'sms', heard: turn.heard, conversed, ms }));
    return worked.reply;
  }
}
