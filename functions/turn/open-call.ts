import { type Conversation, newConversation } from '#conversation/conversation';
import { decodeConversation } from '#conversation/conversation-codec';
import type { ActiveContent } from './active-content.ts';
import { callerKey, hashCaller, readCaller, showsNumber } from './caller.ts';
import { closedUntil, minuteMs, noticeAt } from './closure.ts';
import type { ConverseOptions } from './converse.ts';
import { within } from './deadline.ts';
import type { Contact, Heard } from './heard.ts';
import { greetingDeadlineMs, type Helpline } from './helpline.ts';
import type { FirstFacts } from './ports.ts';
import { readRemembered } from './remembered-caller.ts';
import { withoutTable } from './turn-record.ts';

/** Where a turn of a call begins. */
export interface OpenCall {
  readonly content: ActiveContent;
  readonly state: Conversation;
  readonly heard: Heard;
  readonly callerHash: string | undefined;
  readonly notice?: string;
  /** What it has to do without. */
  readonly without: readonly string[];
  readonly opening?: NonNullable<ConverseOptions['opening']>;
}

const isMobile = (helpline: Helpline, { from }: Contact): boolean =>
  readCaller(from, helpline.allowedCountryCodes).canSendText;

/** What the caller is known by. Who hides the number shares no key with others who do. */
async function callerHashOf(helpline: Helpline, contact: Contact): Promise<string | undefined> {
  if (!showsNumber(contact.from)) return undefined;
  return hashCaller(await helpline.secrets.readHashingKey(), contact.helpline, contact.from);
}

/** @returns undefined when the table does not answer in time */
function readFacts(
  helpline: Helpline,
  id: string,
  hash: string | undefined,
): Promise<FirstFacts | undefined> {
  const reading = helpline.firstFacts.read(id, hash && callerKey(hash));
  return within(greetingDeadlineMs, reading, (error) => helpline.log.fault('greeting', error));
}

/** A call that begins: the one turn that reads the tables. */
export async function beginCall(helpline: Helpline, contact: Contact): Promise<OpenCall> {
  const callerHash = await callerHashOf(helpline, contact);
  const read = await readFacts(helpline, contact.helpline, callerHash);
  const facts = read ?? {};
  const content = await helpline.content.follow(contact.helpline, facts.pointer);
  const now = helpline.now();
  const remembered = readRemembered(content.outline, facts.record?.body, now);
  const locale = remembered.locale ?? content.outline.locales[0] ?? 'en';
  const notice = noticeAt(facts.notice, now)?.[locale];
  const until = closedUntil(facts.closure, now);
  return {
    content,
    state: {
      ...newConversation(locale),
      deskClosed: until !== undefined,
      ...(until !== undefined && { closedUntil: Math.floor(until / minuteMs) }),
    },
    heard: { kind: 'started' },
    callerHash,
    without: withoutTable(read, content),
    opening: {
      // A fixed line is shared: nobody is welcomed back as somebody else.
      ...(remembered.resume !== undefined && isMobile(helpline, contact) && { resume: remembered.resume }),
    },
    ...(notice !== undefined && { notice }),
  };
}

/** A turn inside a call: the state is in the URL, and nothing is read. State that cannot be read starts again. */
export async function continueCall(
  helpline: Helpline,
  contact: Contact,
  heard: Heard,
  state: string,
): Promise<OpenCall> {
  const content = await helpline.content.current(contact.helpline);
  const callerHash = await callerHashOf(helpline, contact);
  const decoded = decodeConversation(content.outline, state);
  const without = withoutTable({}, content);
  if (decoded !== undefined) return { content, state: decoded, heard, callerHash, without };
  const begun = newConversation(content.outline.locales[0] ?? 'en');
  // After the fallback's Dial, too, whoever was not put through hears what can be done, not a welcome.
  const kept: Heard = heard.kind === 'dial-ended' ? heard : { kind: 'started' };
  return { content, state: begun, heard: kept, callerHash, without };
}
