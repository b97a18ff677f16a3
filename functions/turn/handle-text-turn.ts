import { deskAt } from '#content/desk-hours';
import { advance } from '#conversation/advance';
import { caseOf } from '#conversation/case-of';
import type { CaseAt } from '#conversation/case-reason';
import type { Effect, OpenCase } from '#conversation/effect';
import type { Step } from '#conversation/move';
import type { World } from '#conversation/world';
import { readCaller } from './caller.ts';
import { closedUntil, noticeAt, withClosure } from './closure.ts';
import { type Conversed, type ConverseOptions, carryOut, type Decided, decide } from './converse.ts';
import { expectOpened, openCase } from './effects/open-case.ts';
import type { WordingContext } from './fill-slots.ts';
import type { Contact, Heard } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { ownNumbers } from './leads-back.ts';
import { keepThread, type OpenText, openText } from './open-text.ts';
import {
  namesCase,
  numberMark,
  numberNamedIn,
  recallNumber,
  recallReferences,
  revealNumber,
} from './recall-number.ts';
import { replyInThread } from './reply-in-thread.ts';
import type { Replied, TextThread } from './text-thread.ts';
import { recordTurn } from './turn-record.ts';

export interface TextTurn {
  readonly contact: Contact;
  readonly heard: Heard;
}

/** Two webhooks of one sender may meet; the loser reads again. More than twice is a storm, and the reply goes out unsaved. */
const attempts = 3;

function worldOf(helpline: Helpline, contact: Contact, { content, thread, facts }: OpenText): World {
  const { canSendText, canRing, lastFour } = readCaller(contact.from, helpline.allowedCountryCodes);
  const now = helpline.now();
  return {
    channel: 'sms',
    outline: content.outline,
    canSendText,
    canRing,
    canCallBack: lastFour !== undefined,
    desk: deskAt(content.knowledge.profile.hours, now, closedUntil(facts.closure, now) !== undefined),
    partsOfLastReply: thread.parts,
    ...(thread.shown !== undefined && { shownChoices: thread.shown }),
  };
}

function wordingFor(
  { onWhatsApp, to }: Contact,
  { content, key, thread, facts }: OpenText,
  now: number,
): WordingContext {
  const { locale } = thread.state;
  const notice = noticeAt(facts.notice, now)?.[locale];
  const context: WordingContext = {
    ...{ content, channel: 'sms', locale, now },
    // The thread, not the message: a reference that is asked for again must be the same.
    conversation: thread.began === undefined ? key : `${key}#${thread.began}`,
    ours: to,
    ...(onWhatsApp === true && { onWhatsApp }),
    ...(notice !== undefined && { notice }),
  };
  return withClosure(context, closedUntil(facts.closure, now), now);
}

const optionsOf = (helpline: Helpline, { contact, heard }: TextTurn, opened: OpenText): ConverseOptions => ({
  helpline,
  contact,
  heard,
  state: opened.thread.state,
  world: worldOf(helpline, contact, opened),
  wording: wordingFor(contact, opened, helpline.now()),
  callerHash: opened.callerHash,
});

/** What is kept of a reply. One that was held back counts as the one before, or the next would break the silence. */
function toReplied(id: string, reply: string, { replied }: TextThread, step: Step): Replied {
  const names = numberNamedIn(step.reply);
  return {
    id,
    reply: reply === '' ? (replied.at(-1)?.reply ?? '') : reply,
    ...(names !== undefined && { names }),
  };
}

/** What is kept of a reply holds no number: it is read and put in as the reply goes out. */
async function reveal(
  { helpline, wording }: ConverseOptions,
  reply: string,
  names: CaseAt | undefined,
): Promise<string> {
  if (names === undefined || !reply.includes(numberMark)) return reply;
  return revealNumber(reply, await recallNumber(helpline, wording, names));
}

interface Worked {
  readonly reply: string;
  readonly conversed: Conversed;
}

const isCase = (effect: Effect): effect is OpenCase => effect.kind === 'open-case';

/** With the references of the caller's own cases, where the reply names one. */
async function naming(
  { helpline, wording, callerHash }: ConverseOptions,
  { reply }: Step,
): Promise<WordingContext> {
  return namesCase(reply)
    ? { ...wording, references: await recallReferences(helpline, callerHash) }
    : wording;
}

/** @returns undefined when another webhook wrote first, so that the turn must be read again; never at the last try */
async function work(
  options: ConverseOptions,
  opened: OpenText,
  isLast: boolean,
): Promise<Worked | undefined> {
  const { helpline, contact } = options;
  const decided = await decide(options);
  const toOpen = decided.step.effects.find(isCase);
  if (toOpen !== undefined) return keepThenOpen(options, opened, isLast, decided, toOpen);
  const conversed = await carryOut(options, decided);
  const { reply, thread } = replyInThread(
    conversed.step,
    await naming(options, conversed.step),
    opened.thread,
  );
  const forgotten = conversed.notes.includes('forget:forgotten');
  // Of danger and distress nothing is kept, not even our reply: the same text is answered alike once more.
  const isAdvice = conversed.step.state.place.kind === 'advice';
  const kept =
    forgotten ||
    isAdvice ||
    (await keepThread(helpline, opened, thread, toReplied(contact.id, reply, thread, conversed.step)));
  return kept || isLast ? { reply, conversed } : undefined;
}

/**
 * Of two texts at once only the one whose thread is kept opens its case: the other is read again, and may mean something
 * else by then. So the thread is kept first, with the reply as it will be; where it turns out otherwise, for the case
 * failed or its reference was taken, it is kept once more.
 */
async function keepThenOpen(
  options: ConverseOptions,
  opened: OpenText,
  isLast: boolean,
  decided: Decided,
  effect: OpenCase,
): Promise<Worked | undefined> {
  const { helpline, contact, world, wording } = options;
  const { reason } = effect;
  const { state } = decided.step;
  const { heard, callerHash } = options;
  const own = ownNumbers(helpline, wording.content);
  const context = { contact, heard, ownNumbers: own, state, wording, callerHash };
  const expected = expectOpened(context, effect);
  const result = { effect: 'open-case', reason, ...expected } as const;
  const step = advance(world, state, { kind: 'performed', result });
  const { reply, thread } = replyInThread(step, wording, opened.thread);
  const promised = { reason, turn: state.turn };
  const replied = { ...toReplied(contact.id, reply, thread, step), promised };
  const kept = await keepThread(helpline, opened, thread, replied);
  if (!kept && !isLast) return undefined;
  const conversed = await carryOut(options, decided);
  const after = replyInThread(conversed.step, wording, opened.thread);
  if (after.reply === reply) return { reply, conversed };
  const { place } = conversed.step.state;
  const mended = {
    ...toReplied(contact.id, after.reply, after.thread, conversed.step),
    ...(place.kind === 'case' && { promised }),
  };
  if (kept) {
    await keepThread(helpline, { ...opened, version: opened.version + 1 }, after.thread, mended);
  }
  return { reply: after.reply, conversed };
}

/**
 * The reply of a message that comes again, byte for byte. Had the first webhook ended between the thread and the case
 * that it promises, the case is opened now; a case that is there stays as it is. Throws when the table does not answer:
 * the reply promises a case that may not be there, and the fallback, which names the serviceline, promises none.
 */
async function replyAgain(
  options: ConverseOptions,
  { thread }: OpenText,
  { reply, promised }: Replied,
): Promise<string> {
  if (promised === undefined) return reply;
  const { helpline, contact, heard, wording, callerHash, world } = options;
  const state = { ...thread.state, turn: promised.turn };
  const effect = caseOf(world, state, promised.reason);
  const own = ownNumbers(helpline, wording.content);
  await openCase(helpline, { contact, heard, ownNumbers: own, state, wording, callerHash }, effect);
  return reply;
}

/**
 * Handles one text message: one read, at most one question to Lex, one write.
 * @returns the reply; a repeat of a message gets the stored reply byte for byte
 */
export async function handleTextTurn(helpline: Helpline, turn: TextTurn): Promise<string> {
  const { contact, heard } = turn;
  const began = helpline.now();
  for (let attempt = 1; ; attempt += 1) {
    const opened = await openText(helpline, contact);
    const options = optionsOf(helpline, turn, opened);
    const repeated = opened.thread.replied.find(({ id }) => id === contact.id);
    if (repeated !== undefined) {
      return reveal(options, await replyAgain(options, opened, repeated), repeated.names);
    }
    const worked = await work(options, opened, attempt === attempts);
    if (worked === undefined) continue;
    const ms = helpline.now() - began;
    const { reply, conversed } = worked;
    const { without } = opened;
    helpline.log.turn(recordTurn({ contact, channel: 'sms', heard, conversed, ms, without }));
    return reveal(options, reply, numberNamedIn(conversed.step.reply));
  }
}
