import { deskAt } from '#content/desk-hours';
import type { Conversation } from '#conversation/conversation';
import { encodeConversation } from '#conversation/conversation-codec';
import { prompt } from '#conversation/lines';
import type { Step } from '#conversation/move';
import type { World } from '#conversation/world';
import { type Caller, readCaller } from './caller.ts';
import { minuteMs, withClosure } from './closure.ts';
import { converse } from './converse.ts';
import { lostTextKey } from './effects/effect-context.ts';
import type { WordingContext } from './fill-slots.ts';
import type { Contact, Heard } from './heard.ts';
import type { Helpline } from './helpline.ts';
import { leadsBack } from './leads-back.ts';
import { beginCall, continueCall, type OpenCall } from './open-call.ts';
import { namesCase, numberNamedIn, recallNumber, recallReferences } from './recall-number.ts';
import { recordTurn } from './turn-record.ts';
import type { VoiceReply } from './voice-reply.ts';
import { wordHints } from './word-choices.ts';
import { wordVoice } from './word-voice.ts';

export interface CallTurn {
  readonly contact: Contact;
  readonly heard: Heard;
  /** The state from the URL, as JSON; undefined when the call begins. */
  readonly state: string | undefined;
}

function worldOf(
  { now, voiceOnlyNumbers }: Helpline,
  { content, state }: OpenCall,
  caller: Caller,
  contact: Contact,
): World {
  return {
    channel: 'voice',
    outline: content.outline,
    canSendText: caller.canSendText && !voiceOnlyNumbers.includes(contact.to),
    canRing: caller.canRing,
    canCallBack: caller.lastFour !== undefined,
    ...(leadsBack(contact, content.knowledge.profile.serviceline) && { leadsBack: true }),
    desk: deskAt(content.knowledge.profile.hours, now(), state.deskClosed),
    partsOfLastReply: 1,
  };
}

function wordingFor(
  { id, to }: Contact,
  { content, state, notice }: OpenCall,
  { lastFour }: Caller,
  now: number,
): WordingContext {
  const { locale, closedUntil } = state;
  const context: WordingContext = {
    ...{ content, channel: 'voice', locale, conversation: id, now, ours: to },
    ...(lastFour !== undefined && { lastFour }),
    ...(notice !== undefined && { notice }),
  };
  return withClosure(context, closedUntil && closedUntil * minuteMs, now);
}

/**
 * A text that was sent in this call and came back is told on the next turn: the one turn inside a call that reads.
 * @returns the state with the text looked after, and whether it came back
 */
async function lookAfterText(
  helpline: Helpline,
  contact: Contact,
  state: Conversation,
): Promise<{ readonly state: Conversation; readonly cameBack: boolean }> {
  if (state.texted === 0) return { state, cameBack: false };
  const key = lostTextKey(contact.id, state.texted);
  const outcome = await helpline.ledger.read(key).catch((error: unknown) => {
    helpline.log.fault('text-status', error);
    return undefined;
  });
  return { state: { ...state, texted: 0 }, cameBack: outcome === 'undelivered' };
}

const tellingCameBack = (step: Step): Step => ({
  ...step,
  reply: { ...step.reply, lines: [prompt('text-came-back'), ...step.reply.lines] },
});

/** Handles one webhook of a call. Throws only when nothing can be said at all; the edge then falls back. */
export async function handleCallTurn(helpline: Helpline, turn: CallTurn): Promise<VoiceReply> {
  const began = helpline.now();
  const { contact } = turn;
  const opened =
    turn.state === undefined
      ? await beginCall(helpline, contact)
      : await continueCall(helpline, contact, turn.heard, turn.state);
  const { state, cameBack } = await lookAfterText(helpline, contact, opened.state);
  const caller = readCaller(contact.from, helpline.allowedCountryCodes);
  const wording = wordingFor(contact, opened, caller, helpline.now());
  const { heard, callerHash, opening } = opened;
  const world = worldOf(helpline, opened, caller, contact);
  const conversed = await converse({
    ...{ helpline, contact, heard, state, world, wording, callerHash },
    ...(opening !== undefined && { opening }),
  });
  // Nothing is said before the numbers that help.
  const isTold = cameBack && conversed.step.state.place.kind !== 'advice';
  const step = isTold ? tellingCameBack(conversed.step) : conversed.step;
  const { locale, place, keyed } = step.state;
  const at = numberNamedIn(step.reply);
  const number = at && (await recallNumber(helpline, { ...wording, locale }, at));
  const references = namesCase(step.reply) ? await recallReferences(helpline, callerHash) : undefined;
  const words = {
    ...wording,
    ...(references !== undefined && { references }),
    locale,
    place,
    ...(keyed && { keyed: true as const }),
  };
  const reply = drawReply(number === undefined ? words : { ...words, number }, step, contact);
  const ms = helpline.now() - began;
  const { without } = opened;
  helpline.log.turn(recordTurn({ contact, channel: 'voice', heard, conversed, ms, without }));
  return reply;
}

function drawReply(wording: WordingContext, { state, reply }: Step, contact: Contact): VoiceReply {
  const said = { utterances: wordVoice(wording, reply), slower: state.slower };
  const encoded = encodeConversation(state);
  const { profile } = wording.content.knowledge;
  switch (reply.next.kind) {
    case 'listen': {
      const hints = wordHints(wording, reply);
      return { ...said, next: { ...reply.next, locale: state.locale, hints, state: encoded } };
    }
    case 'dial': {
      const number = profile.serviceline;
      if (number === undefined) throw new Error('a helpline without a serviceline cannot dial');
      const whisper = (profile.whisper ?? 'off') !== 'off';
      return { ...said, next: { kind: 'dial', number, callerId: contact.to, state: encoded, whisper } };
    }
    case 'record':
      return { ...said, next: { kind: 'record', state: encoded } };
    case 'end':
      return { ...said, next: { kind: 'end' } };
  }
}
