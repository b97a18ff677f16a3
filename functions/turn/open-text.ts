import type { ActiveContent } from './active-content.ts';
import { hashCaller, showsNumber, threadKey } from './caller.ts';
import { within } from './deadline.ts';
import { secondsFrom } from './effects/effect-context.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import type { FirstFacts } from './ports.ts';
import { type Replied, readThread, type TextThread, threadSeconds, writeThread } from './text-thread.ts';
import { withoutTable } from './turn-record.ts';

/** Where a turn by text begins. */
export interface OpenText {
  /** Where the thread lies, and under which version; 0 when nothing is stored. */
  readonly key: string;
  readonly version: number;
  readonly callerHash: string | undefined;
  readonly facts: FirstFacts;
  readonly content: ActiveContent;
  readonly thread: TextThread;
  /** What the turn has to do without. */
  readonly without: readonly string[];
}

/** What a text may spend on reading its thread. Nobody listens to a silence here, but Twilio waits. */
const threadDeadlineMs = 400;

/** Reads the thread of a sender with the other first facts. */
export async function openText(helpline: Helpline, contact: Contact): Promise<OpenText> {
  const hash = hashCaller(await helpline.secrets.readHashingKey(), contact.helpline, contact.from);
  const key = threadKey(hash, contact);
  const facts = await within(threadDeadlineMs, helpline.firstFacts.read(contact.helpline, key), (error) =>
    helpline.log.fault('thread-read', error),
  );
  const content = await helpline.content.follow(contact.helpline, facts?.pointer);
  // Senders without a number (short codes, names) have threads, but nothing is ever sent to them unasked.
  return {
    key,
    version: facts?.record?.version ?? 0,
    callerHash: showsNumber(contact.from) ? hash : undefined,
    facts: facts ?? {},
    content,
    thread: readThread(content.outline, facts?.record?.body, helpline.now(), contact.id),
    without: withoutTable(facts, content),
  };
}

/**
 * Keeps a thread with the message that was answered.
 * @returns false when another webhook wrote first, so that the turn must be read again
 */
export async function keepThread(
  { conversations, log, now }: Helpline,
  { key, version }: Pick<OpenText, 'key' | 'version'>,
  thread: TextThread,
  replied: Replied,
): Promise<boolean> {
  const at = now();
  try {
    const body = writeThread(thread, replied, at);
    return (await conversations.write(key, body, version, secondsFrom(at, threadSeconds))) === 'written';
  } catch (error) {
    log.fault('thread-write', error);
    return true; // the reply is right; only a repeat or the next number would not know it
  }
}
