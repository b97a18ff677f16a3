import { type Conversation, newConversation } from '#conversation/conversation';
import { decodeConversation, encodeConversation } from '#conversation/conversation-codec';
import type { Locale } from '#conversation/locale';
import type { Outline } from '#conversation/outline';
import type { World } from '#conversation/world';
import type { ActiveContent } from './active-content.ts';
import { hashCaller, readCaller } from './caller.ts';
import { type ConverseOptions, converse } from './converse.ts';
import { within } from './deadline.ts';
import type { WordingContext } from './fill-slots.ts';
import type { Contact, Heard } from './heard.ts';
import { greetingDeadlineMs, type Helpline } from './helpline.ts';
import type { GreetingFacts } from './ports.ts';
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

/** What the greeting found in its one look at the tables, or nothing when they took too long. */
async function readGreeting(helpline: Helpline, callerKey: string, id: string): Promise<GreetingFacts> {
  const facts = await within(greetingDeadlineMs, helpline.greetings.readGreeting(id, callerKey), (error) =>
    helpline.log.fault('greeting', error),
  );
  return facts ?? {};
}

interface Opening {
  readonly content: ActiveContent;
  readonly state: Conversation;
  readonly heard: Heard;
  readonly notice?: string;
}

const firstLocale = (outline: Outline): Locale => outline.locales[0] ?? 'en';

const callerKeyOf = async (helpline: Helpline, contact: Contact): Promise<string> => {
  const { callerHashKey } = await helpline.secrets.readSecrets();
  return `CALLER#${hashCaller(callerHashKey, contact.helpline, contact.from)}`;
};

/** A call that begins: the one turn that reads the tables. */
async function openCall(helpline: Helpline, turn: CallTurn): Promise<Opening> {
  const { contact } = turn;
  const facts = await readGreeting(helpline, await callerKeyOf(helpline, contact), contact.helpline);
  const content = await helpline.content.follow(contact.helpline, facts.pointer);
  const locale = firstLocale(content.outline);
  const notice =
    facts.notice !== undefined && facts.notice.until > helpline.now()
      ? facts.notice.words[locale]
      : undefined;
  return {
    content,
    state: newConversation(locale),
    heard: { kind: 'started' },
    ...(notice !== undefined && { notice }),
  };
}

/** A turn inside a call: the state is in the URL, and nothing is read. State that cannot be read starts again. */
async function continueCall(helpline: Helpline, turn: CallTurn, state: string): Promise<Opening> {
  const content = await helpline.content.current(turn.contact.helpline);
  const decoded = decodeConversation(content.outline, state);
  return decoded === undefined
    ? { content, state: newConversation(firstLocale(content.outline)), heard: { kind: 'started' } }
    : { content, state: decoded, heard: turn.heard };
}

async function options(helpline: Helpline, turn: CallTurn, opening: Opening): Promise<ConverseOptions> {
  const { contact } = turn;
  const { content, state, heard, notice } = opening;
  const caller = readCaller(contact.from, helpline.allowedCountryCodes);
  const world: World = {
    channel: 'voice',
    outline: content.outline,
    canSendText: caller.canSendText,
    partsOfLastReply: 1,
  };
  const wording: WordingContext = {
    content,
    channel: 'voice',
    locale: state.locale,
    ...(caller.lastFour !== undefined && { lastFour: caller.lastFour }),
    ...(notice !== undefined && { notice }),
  };
  const forget = async (): Promise<void> =>
    helpline.conversations.erase(await callerKeyOf(helpline, contact));
  return { helpline, contact, heard, state, world, wording, forget };
}

/** Handles one webhook of a call. Throws only when nothing can be said at all; the edge then falls back. */
export async function handleCallTurn(helpline: Helpline, turn: CallTurn): Promise<VoiceReply> {
  const began = helpline.now();
  const opening =
    turn.state === undefined
      ? await openCall(helpline, turn)
      : await continueCall(helpline, turn, turn.state);
  const given = await options(helpline, turn, opening);
  const conversed = await converse(given);
  const { step } = conversed;
  const wording = { ...given.wording, locale: step.state.locale };
  const reply = drawReply(wording, conversed.step, turn.contact, opening.content);
  const { contact, heard } = given;
  helpline.log.turn(recordTurn({ contact, channel: 'voice', heard, conversed, ms: helpline.now() - began }));
  return reply;
}

function drawReply(
  wording: WordingContext,
  { state, reply }: Awaited<ReturnType<typeof converse>>['step'],
  contact: Contact,
  content: ActiveContent,
): VoiceReply {
  const said = { utterances: wordVoice(wording, reply), slower: state.slower };
  const encoded = encodeConversation(state);
  switch (reply.next.kind) {
    case 'listen':
      return {
        ...said,
        next: {
          kind: 'listen',
          wait: reply.next.wait,
          locale: state.locale,
          hints: wordHints(wording, reply),
          state: encoded,
        },
      };
    case 'dial': {
      const number = content.knowledge.profile.serviceline;
      if (number === undefined) throw new Error('a helpline without a serviceline cannot dial');
      return { ...said, next: { kind: 'dial', number, callerId: contact.to, state: encoded } };
    }
    case 'end':
      return { ...said, next: { kind: 'end' } };
  }
}
