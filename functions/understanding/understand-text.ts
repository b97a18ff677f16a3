import type { Command } from '#conversation/command';
import type { Locale } from '#conversation/locale';
import type { Channel } from '#conversation/world';
import { chooseQuestion } from './choose-question.ts';
import type { UnderstandingContext } from './context-words.ts';
import { commanded, decided, givenAway, misheard, replies, theOthers } from './decided.ts';
import { asksToPassOn } from './digits/asks-to-pass-on.ts';
import { asksAboutCase } from './digits/read-case-words.ts';
import { hearAnew, inManner } from './in-manner.ts';
import type { LexAnswer } from './lex-answer.ts';
import type { LocaleUnderstanding } from './locale-understanding.ts';
import { isLoneLittleWord } from './manner/empty-words-en.ts';
import type { Manner } from './manner/manner.ts';
import { readManner } from './manner/read-manner.ts';
import { redactPersonalData } from './redact-personal-data.ts';
import { asksForOthers, type Question, readReply } from './replies/read-reply.ts';
import type { Understanding } from './understanding.ts';
import { hasAlreadyHappened } from './urgent/has-already-happened.ts';
import { hasOwnDeed, isOwnTrouble } from './urgent/is-own-trouble.ts';
import { readUrgency } from './urgent/read-urgency.ts';
import type { Urgency } from './urgent/urgency.ts';

export interface TextToUnderstand {
  readonly text: string;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly context: UnderstandingContext;
  /** Loaded when it is needed: danger, distress and a choice by its place need none of it. */
  readonly understanding: () => Promise<LocaleUnderstanding>;
  /** Asks Lex. It is given the text without wrapping and without personal data; it never rejects. */
  readonly askLex: (text: string) => Promise<LexAnswer>;
  /** What the words may be beside a question or a command; at the beginning of a conversation, nothing. */
  readonly expected?: Expected;
}

/** What a conversation expects of the next words. */
export interface Expected {
  /** The place, in the list on offer, of the choice that the words name. */
  readonly choice: (text: string) => number | undefined;
  /** The question that takes a yes or a no, where one was the last thing said. */
  readonly asked: Question | undefined;
  /** A list was read, and there is more of it. */
  readonly more: boolean;
  /** Whether the words give a number that was asked for. */
  readonly number: (text: string) => boolean;
  /** The words are for the desk; a command, in so many words, takes that back. */
  readonly dictation: boolean;
  /** Of the recognizer of speech, from 0 to 1, where it says one. */
  readonly confidence: number | undefined;
}

/** Danger and distress are told apart from all else, before all else. */
export type TextUnderstood =
  | { readonly kind: 'urgent'; readonly urgency: Urgency }
  | { readonly kind: 'chose'; readonly index: number }
  | { readonly kind: 'number-given' }
  /** To be passed on as it is. */
  | { readonly kind: 'dictated' }
  | {
      readonly kind: 'understood';
      readonly understanding: Understanding;
      /** Commands that were refused in the same breath. */
      readonly declines: readonly Command[];
      /** Codes, ID numbers or the like were among the words, and have been taken out. */
      readonly personal: boolean;
      readonly lex?: LexAnswer;
    };

const notAsked: LexAnswer = { kind: 'unavailable', why: 'no-bot' };

/** The same, with what understands at hand. */
interface Asked extends Omit<TextToUnderstand, 'understanding'> {
  readonly understanding: LocaleUnderstanding;
}

/**
 * Understands a text, in one sequence wherever something is understood: danger and distress, a number that was asked for,
 * a choice on offer, a case by its reference, exact words, a dictation, what is set aside, personal data out, Lex beside our
 * own recognizer, and what was denied, only named or asked beside it.
 */
export async function understandText(toUnderstand: TextToUnderstand): Promise<TextUnderstood> {
  const { text, channel, locale, context, expected } = toUnderstand;
  const first = readFirst(toUnderstand);
  if (first !== undefined) return first;
  const asked: Asked = { ...toUnderstand, understanding: await toUnderstand.understanding() };
  const exact = asked.understanding.quick(text, channel, context);
  if (exact === undefined && expected?.dictation === true) return { kind: 'dictated' };
  if (exact === undefined && isGuess(text, expected?.confidence)) return understoodAs(misheard, [], false);
  if (hasAlreadyHappened(text)) return understoodAs(givenAway, [], false);
  if (exact === undefined && asksToPassOn(text)) return passedOn(toUnderstand);
  const manner = readManner(text, locale);
  const certain = exact ?? readBare(asked, manner);
  const declines = declinesOf(asked, manner);
  if (certain !== undefined) return understoodAs(certain, declines, false);
  const refused = onlyRefused(asked, manner, declines);
  if (refused !== undefined) return understoodAs(refused, declines, false);
  return (await replyTo(toUnderstand)) ?? weighText(asked, manner, declines);
}

/** What needs no knowledge of topics and commands. Numbers and references are read before codes are taken out. */
function readFirst({ text, locale, expected }: TextToUnderstand): TextUnderstood | undefined {
  const urgency = readUrgency(text);
  if (urgency !== undefined) return { kind: 'urgent', urgency };
  if (expected?.number(text) === true) return { kind: 'number-given' };
  const index = expected?.choice(text);
  if (index !== undefined) return { kind: 'chose', index };
  if (expected?.more === true && asksForOthers(text, locale)) return understoodAs(theOthers, [], false);
  const aboutCase = asksAboutCase(text);
  return aboutCase && understoodAs(commanded(aboutCase, 'names-a-case'), [], false);
}

/** By text a message is what was written; on a call it is spoken after the tone, in one's own voice. */
const passedOn = ({ channel, expected }: TextToUnderstand): TextUnderstood =>
  channel === 'sms' && expected !== undefined
    ? { kind: 'dictated' }
    : understoodAs(commanded('message', 'asks-to-pass-on'), [], false);

/** What is said in reply to the question just asked. A yes or a no with a question of its own after it is that question. */
async function replyTo(toUnderstand: TextToUnderstand): Promise<TextUnderstood | undefined> {
  const { text, locale, expected } = toUnderstand;
  const reply = readReply(text, locale, expected?.asked);
  if (reply === undefined) return undefined;
  if (reply.kind !== 'begins') return understoodAs(replies[reply.kind], [], false);
  const { expected: _, ...alone } = toUnderstand;
  const rest = await understandText({ ...alone, text: reply.rest });
  const isMiss = rest.kind === 'understood' && rest.understanding.meaning.outcome === 'miss';
  return isMiss ? understoodAs(replies[reply.with], [], rest.personal) : rest;
}

const understoodAs = (
  understanding: Understanding,
  declines: readonly Command[],
  personal: boolean,
): TextUnderstood => ({ kind: 'understood', understanding, declines, personal });

/** Below this the recognizer of speech is guessing; of a word or two nothing can be made then. */
const leastConfidence = 0.35;
const fewWords = 2;

const isGuess = (text: string, confidence: number | undefined): boolean =>
  confidence !== undefined && confidence < leastConfidence && text.split(/\s+/).length <= fewWords;

async function weighText(
  asked: Asked,
  manner: Manner,
  declines: readonly Command[],
): Promise<TextUnderstood> {
  const { channel, context, understanding } = asked;
  const { first, also } = chooseQuestion(manner, asked.text, (part) => readAlone(asked, part));
  const { text, found } = redactPersonalData(first);
  const lex = await asked.askLex(text);
  const weighed = asReply(
    asked,
    withoutFalseAlarm(asked, understanding.weigh({ text, channel, lex, context })),
  );
  const meant = inManner(weighed, manner, also);
  const denied = manner.denied.length > 0 ? ({ meant: 'denied' } as const) : {};
  const anew = hearAnew(meant, manner);
  return {
    kind: 'understood',
    understanding: anew ?? { ...denied, ...meant },
    declines: anew?.meaning.outcome === 'declined' ? [...declines, ...manner.refuses] : declines,
    personal: found.length > 0 || redactPersonalData(asked.text).found.length > 0,
    lex,
  };
}

/** Of a password forgotten nobody is warned; it is for the desk. Who has approved already is told what to do now. */
function withoutFalseAlarm({ text, locale }: Asked, weighed: Understanding): Understanding {
  const { meaning } = weighed;
  const isAlarm =
    meaning.outcome === 'command' && meaning.command === 'suspicious' && weighed.by !== 'command';
  if (isAlarm && hasOwnDeed(text, locale)) return givenAway;
  if (!isAlarm || !isOwnTrouble(text, locale)) return weighed;
  return { ...weighed, meaning: { outcome: 'miss', outOfScope: true }, rule: 'own-trouble' };
}

/** So few words in reply to a question are sure of nothing; least of all that they are none of ours. */
const fewWordsOfReply = 5;

function asReply({ text, expected }: Asked, weighed: Understanding): Understanding {
  const isFew = expected?.asked !== undefined && text.trim().split(/\s+/).length <= fewWordsOfReply;
  const { meaning } = weighed;
  if (!isFew || meaning.outcome !== 'miss' || !meaning.outOfScope) return weighed;
  return { ...weighed, meaning: { ...meaning, outOfScope: false } };
}

/** What only holds the floor, asks for time or is nothing but courtesy, and exact words once that is set aside. */
function readBare(
  { text, channel, locale, context, understanding }: Asked,
  manner: Manner,
): Understanding | undefined {
  const isLone = locale === 'en' && isLoneLittleWord(text.trim().toLowerCase());
  if ((manner.hesitation || isLone) && text.trim() !== '')
    return decided({ outcome: 'hesitation' }, 'hesitation');
  if (manner.wait) return decided({ outcome: 'command', command: 'wait' }, 'asks-for-time');
  if (manner.alone !== undefined) {
    return decided({ outcome: 'command', command: courtesies[manner.alone] }, 'nothing-but-courtesy');
  }
  if (manner.core === '') return undefined;
  const bare = understanding.quick(manner.core, channel, context);
  return bare && inManner(bare, manner, undefined);
}

const courtesies: Readonly<Record<NonNullable<Manner['alone']>, Command>> = {
  greeting: 'greeting',
  plea: 'help',
  thanks: 'thanks',
};

/** Which commands are refused: what is denied, read by itself in its positive form. */
function declinesOf(asked: Asked, { denied }: Manner): readonly Command[] {
  return denied.flatMap((clause) => {
    const { meaning } = readAlone(asked, clause);
    return meaning.outcome === 'command' ? [meaning.command] : [];
  });
}

/** Without Lex: one question a turn is enough. */
function readAlone({ channel, context, understanding }: Asked, text: string): Understanding {
  const { text: clean } = redactPersonalData(text);
  return (
    understanding.quick(clean, channel, context) ??
    understanding.weigh({ text: clean, channel, lex: notAsked, context })
  );
}

/** A sentence that does nothing but refuse. */
function onlyRefused(
  { locale }: Asked,
  { core }: Manner,
  declines: readonly Command[],
): Understanding | undefined {
  const [command] = declines;
  if (command === undefined || hasMore(core, locale)) return undefined;
  return { ...decided({ outcome: 'declined', command }, 'denied'), meant: 'denied' };
}

/** Whether more than a word or two is left beside a refusal. Where nothing is, the core is the refusal itself. */
const hasMore = (core: string, locale: Locale): boolean =>
  core.split(/\s+/).length > 2 && readManner(core, locale).denied.length === 0;
