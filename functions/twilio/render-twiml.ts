import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { LocalePrompts, PublishedPrompts, Speech } from '#content/published-prompts';
import type { Locale } from '#conversation/locale';
import type { Wait } from '#conversation/reply';
import type { WebhookUrls } from '#turn/provider-ports';
import type { Utterance, VoiceReply } from '#turn/voice-reply';
import { speakable } from './speakable.ts';

/**
 * Seconds of silence before we speak again. Guides name 5 to 8 s; after a silence and while a step is carried out
 * people need more (W3C COGA, Conversational Voice Systems).
 */
const waitSeconds: Record<Wait, number> = { normal: 7, patient: 10, long: 12 };

/** Seconds between two things said: enough to tell them apart, and time to interrupt. */
const pauseSeconds = { usual: 1, slower: 2 } as const;

/** "Slower": real speech rate, around whole sentences, which Polly's neural voices support. */
const slowRate = '80%';

/** Seconds until we take the call back from a serviceline that does not answer. Twilio adds five of its own. */
const dialTimeoutSeconds = 20;

/** Nobody talks to the desk for longer, and a call that nobody ended costs no more: Twilio's own limit is four hours. */
const dialLimitSeconds = 3600;

/** A message for the desk: two minutes at the most, over after five seconds of silence. */
const messageSeconds = { longest: 120, silence: 5 } as const;

/** Twilio's limits on speech hints: 500 of 100 characters each. */
const hintLimits = { entries: 500, characters: 100 } as const;

export interface TwimlContext {
  readonly urls: Pick<WebhookUrls, 'turn' | 'whisper'>;
  readonly prompts: PublishedPrompts;
}

type Speaker = Pick<VoiceResponse, 'say' | 'pause'>;

/** Of a language that the prompts lack there is the voice that answers danger and distress in it. */
const speechOf = (prompts: PublishedPrompts, locale: Locale): Speech | undefined =>
  (prompts[locale] as LocalePrompts | undefined)?.speech ??
  Object.values(prompts as Readonly<Record<string, LocalePrompts>>)[0]?.advice[locale].speech;

type SayAttributes = NonNullable<Parameters<VoiceResponse['say']>[0]> & { readonly voice?: string };

/** The SDK's lists of voices and languages trail Twilio's, so ours are checked as content, not as types. */
const sayAttributes = (speech: Speech | undefined): SayAttributes =>
  ({ voice: speech?.voice, language: speech?.sayLanguage }) as unknown as SayAttributes;

function speak(speaker: Speaker, utterance: Utterance, slower: boolean, prompts: PublishedPrompts): void {
  const attributes = sayAttributes(speechOf(prompts, utterance.locale));
  const text = speakable(utterance.text);
  if (!slower) {
    speaker.say(attributes as never, text);
    return;
  }
  speaker.say(attributes as never, '').prosody({ rate: slowRate }, text);
}

function speakAll(speaker: Speaker, reply: VoiceReply, prompts: PublishedPrompts): void {
  reply.utterances.forEach((utterance, index) => {
    if (index > 0) speaker.pause({ length: reply.slower ? pauseSeconds.slower : pauseSeconds.usual });
    speak(speaker, utterance, reply.slower, prompts);
  });
}

function gather(
  response: VoiceResponse,
  next: Extract<VoiceReply['next'], { kind: 'listen' }>,
  context: TwimlContext,
): Speaker {
  const speech = speechOf(context.prompts, next.locale);
  const hints = next.hints
    // Cut first: the cut may leave half of a pair.
    .map((hint) => speakable(hint.replaceAll(',', ' ').slice(0, hintLimits.characters)))
    .slice(0, hintLimits.entries);
  return response.gather({
    input: ['dtmf', 'speech'],
    action: context.urls.turn(next.state),
    method: 'POST',
    language: speech?.gatherLanguage as never,
    speechTimeout: speech?.speechTimeout ?? 'auto',
    ...(speech?.speechModel !== undefined && { speechModel: speech.speechModel }),
    timeout: waitSeconds[next.wait],
    // Empty: the hash key is a choice like any other; only where a number is keyed in does it end that. Silence comes to
    // us, not to the verb after this one.
    ...(next.takes === 'number' ? { numDigits: 8, finishOnKey: '#' } : { numDigits: 1, finishOnKey: '' }),
    actionOnEmptyResult: true,
    ...(hints.length > 0 && { hints: hints.join(',') }),
  });
}

/** Seconds that somebody who has just picked up has for a key. */
const keySeconds = 6;

/** No speech: a voicemail's greeting would be taken for an answer. */
const askKey = (response: VoiceResponse, action: string): Speaker =>
  response.gather({
    input: ['dtmf'],
    action,
    method: 'POST',
    timeout: keySeconds,
    numDigits: 1,
    finishOnKey: '',
    actionOnEmptyResult: true,
  });

function dial(
  response: VoiceResponse,
  next: Extract<VoiceReply['next'], { kind: 'dial' }>,
  { urls }: TwimlContext,
): void {
  const verb = response.dial({
    action: next.action ?? urls.turn(next.state),
    method: 'POST',
    // Calls to Hong Kong may only show a Twilio number (https://www.twilio.com/en-us/guidelines/hk/voice).
    callerId: next.callerId,
    timeout: dialTimeoutSeconds,
    timeLimit: dialLimitSeconds,
  });
  verb.number(next.whisper ? { url: urls.whisper(next.state), method: 'POST' } : {}, next.number);
}

function record(response: VoiceResponse, action: string): void {
  response.record({
    action,
    method: 'POST',
    maxLength: messageSeconds.longest,
    timeout: messageSeconds.silence,
    finishOnKey: '0#',
    playBeep: true,
    trim: 'trim-silence',
  });
  // An empty recording is not told to the action: the next verb is performed (https://www.twilio.com/docs/voice/twiml/record).
  response.redirect({ method: 'POST' }, action);
}

/** Draws a reply as TwiML. */
export function renderTwiml(reply: VoiceReply, context: TwimlContext): string {
  const response = new VoiceResponse();
  const { next } = reply;
  switch (next.kind) {
    case 'listen':
      speakAll(gather(response, next, context), reply, context.prompts);
      break;
    case 'dial':
      speakAll(response, reply, context.prompts);
      dial(response, next, context);
      break;
    case 'record':
      speakAll(response, reply, context.prompts);
      record(response, context.urls.turn(next.state));
      break;
    case 'ask-key':
      speakAll(askKey(response, next.action), reply, context.prompts);
      break;
    case 'go-on':
      speakAll(response, reply, context.prompts);
      break;
    case 'end':
      speakAll(response, reply, context.prompts);
      response.hangup();
      break;
    default:
      next satisfies never;
  }
  return response.toString();
}

/** The answer to a webhook that wants none. */
export const emptyTwiml = (): string => new VoiceResponse().toString();
