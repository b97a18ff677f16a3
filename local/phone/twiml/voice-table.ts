import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import * as rule from './attribute-rules.ts';
import { type ElementSpec, type ElementTable, notPerformed } from './element-spec.ts';
import { gatherLanguages, ringTones, sayLanguages } from './languages.ts';
import { everyOneOf, type NestingMethods, type ValueOf } from './sdk-names.ts';
import { ssmlInSay, ssmlTable } from './ssml-table.ts';
import { dialRules, gatherRules, playRules, sayRules } from './together-rules.ts';
import { voices } from './voices.ts';

type Rules<Attributes> = Readonly<Record<keyof Attributes & string, rule.AttributeRule>>;

/** Twilio's limits on a number of seconds where its pages name one; a day where they do not. */
const aDay = 86_400;
const keysAndEvents = {
  numberEvents: everyOneOf<ValueOf<VoiceResponse.NumberAttributes, 'statusCallbackEvent'>>()(
    'initiated ringing answered completed',
  ),
  recordingEvents: everyOneOf<ValueOf<VoiceResponse.RecordAttributes, 'recordingStatusCallbackEvent'>>()(
    'in-progress completed absent',
  ),
  dialRecordingEvents: everyOneOf<ValueOf<VoiceResponse.DialAttributes, 'recordingStatusCallbackEvent'>>()(
    'in-progress completed absent',
  ),
};

const say: Rules<VoiceResponse.SayAttributes> = {
  language: rule.oneOf(sayLanguages, "must be one of the SDK's SayLanguage (local/phone/twiml/languages.ts)"),
  loop: rule.wholeNumber(0, 1000),
  voice: rule.oneOf(voices, 'must be a voice that this phone knows (local/phone/twiml/voices.ts)'),
};

const gather: Rules<VoiceResponse.GatherAttributes> = {
  action: rule.url,
  actionOnEmptyResult: rule.trueOrFalse,
  bargeIn: rule.trueOrFalse,
  debug: rule.trueOrFalse,
  enhanced: rule.trueOrFalse,
  finishOnKey: rule.telephoneKeys,
  hints: rule.anyText,
  input: rule.listOf(everyOneOf<ValueOf<VoiceResponse.GatherAttributes, 'input'>>()('dtmf speech')),
  language: rule.oneOf(
    gatherLanguages,
    'must be a language that Gather knows (local/phone/twiml/languages.ts)',
  ),
  maxSpeechTime: rule.wholeNumber(1, 60),
  method: rule.httpMethod,
  numDigits: rule.wholeNumber(1, 1000),
  partialResultCallback: rule.url,
  partialResultCallbackMethod: rule.httpMethod,
  profanityFilter: rule.trueOrFalse,
  speechModel: rule.anyText,
  speechTimeout: (value) => (value === 'auto' ? undefined : rule.wholeNumber(1, 60)(value)),
  timeout: rule.wholeNumber(1, aDay),
};

const dial: Rules<VoiceResponse.DialAttributes> = {
  action: rule.url,
  answerOnBridge: rule.trueOrFalse,
  callerId: rule.phoneNumber,
  events: rule.listOf(everyOneOf<ValueOf<VoiceResponse.DialAttributes, 'events'>>()('call-progress-event')),
  hangupOnStar: rule.trueOrFalse,
  method: rule.httpMethod,
  passports: rule.anyText,
  record: rule.oneOf(
    everyOneOf<ValueOf<VoiceResponse.DialAttributes, 'record'>>()(
      'do-not-record record-from-answer record-from-ringing record-from-answer-dual record-from-ringing-dual',
    ),
  ),
  recordingConfigurationId: rule.anyText,
  recordingStatusCallback: rule.url,
  recordingStatusCallbackEvent: rule.listOf(keysAndEvents.dialRecordingEvents),
  recordingStatusCallbackMethod: rule.httpMethod,
  recordingTrack: rule.oneOf(
    everyOneOf<ValueOf<VoiceResponse.DialAttributes, 'recordingTrack'>>()('both inbound outbound'),
  ),
  referMethod: rule.httpMethod,
  referUrl: rule.url,
  ringTone: rule.oneOf(ringTones),
  sequential: rule.trueOrFalse,
  timeLimit: rule.wholeNumber(1, 14_400),
  timeout: rule.wholeNumber(5, 600),
  trim: rule.oneOf(everyOneOf<ValueOf<VoiceResponse.DialAttributes, 'trim'>>()('trim-silence do-not-trim')),
};

const number: Rules<VoiceResponse.NumberAttributes> = {
  amdStatusCallback: rule.url,
  amdStatusCallbackMethod: rule.httpMethod,
  byoc: rule.anyText,
  machineDetection: rule.oneOf(new Set(['Enable', 'DetectMessageEnd'])),
  machineDetectionSilenceTimeout: rule.wholeNumber(2000, 10_000),
  machineDetectionSpeechEndThreshold: rule.wholeNumber(500, 5000),
  machineDetectionSpeechThreshold: rule.wholeNumber(1000, 6000),
  machineDetectionTimeout: rule.wholeNumber(3, 59),
  method: rule.httpMethod,
  sendDigits: (value) => (/^[0-9*#wW]*$/.test(value) ? undefined : 'must hold only 0-9, *, #, w and W'),
  statusCallback: rule.url,
  statusCallbackEvent: rule.listOf(keysAndEvents.numberEvents),
  statusCallbackMethod: rule.httpMethod,
  url: rule.url,
};

const record: Rules<VoiceResponse.RecordAttributes> = {
  action: rule.url,
  finishOnKey: rule.telephoneKeys,
  maxLength: rule.wholeNumber(1, 14_400),
  method: rule.httpMethod,
  playBeep: rule.trueOrFalse,
  recordingConfigurationId: rule.anyText,
  recordingStatusCallback: rule.url,
  recordingStatusCallbackEvent: rule.listOf(keysAndEvents.recordingEvents),
  recordingStatusCallbackMethod: rule.httpMethod,
  timeout: rule.wholeNumber(0, aDay),
  transcribe: rule.trueOrFalse,
  transcribeCallback: rule.url,
  trim: rule.oneOf(everyOneOf<ValueOf<VoiceResponse.RecordAttributes, 'trim'>>()('trim-silence do-not-trim')),
};

const play: Rules<VoiceResponse.PlayAttributes> = {
  digits: (value) => (/^[0-9*#wW]+$/.test(value) ? undefined : 'must hold only 0-9, *, #, w and W'),
  loop: rule.wholeNumber(0, 1000),
};

const pause: Rules<VoiceResponse.PauseAttributes> = { length: rule.wholeNumber(0, aDay) };
const redirect: Rules<VoiceResponse.RedirectAttributes> = { method: rule.httpMethod };
const reject: Rules<VoiceResponse.RejectAttributes> = {
  reason: rule.oneOf(everyOneOf<ValueOf<VoiceResponse.RejectAttributes, 'reason'>>()('rejected busy')),
};

const spec = (attributes: ElementSpec['attributes'], more: Partial<ElementSpec> = {}): ElementSpec => ({
  attributes,
  children: [],
  text: 'none',
  ...more,
});

/** Every verb that the SDK can put into a voice response. */
const verbs = {
  connect: notPerformed,
  dial: spec(dial, {
    children: ['Number', 'Client', 'Conference', 'Queue', 'Sim', 'Sip', 'WhatsApp', 'Application'],
    text: 'optional',
    together: dialRules,
  }),
  echo: notPerformed,
  enqueue: notPerformed,
  gather: spec(gather, { children: ['Pause', 'Play', 'Say'], together: gatherRules }),
  hangup: spec({}),
  leave: notPerformed,
  pause: spec(pause),
  pay: notPerformed,
  play: spec(play, { text: 'optional', together: playRules }),
  prompt: notPerformed,
  queue: notPerformed,
  record: spec(record),
  redirect: spec(redirect, { text: 'required' }),
  refer: notPerformed,
  reject: spec(reject),
  say: spec(say, { children: ssmlInSay, text: 'required', together: sayRules }),
  sms: notPerformed,
  start: notPerformed,
  stop: notPerformed,
} as const satisfies Record<NestingMethods<VoiceResponse>, ElementSpec | typeof notPerformed>;

/** Whom Dial may ring; what nests in Gather is held to the SDK beside it. */
const dialled = {
  application: notPerformed,
  client: notPerformed,
  conference: notPerformed,
  number: spec(number, { text: 'required' }),
  queue: notPerformed,
  sim: notPerformed,
  sip: notPerformed,
  whatsApp: notPerformed,
} as const satisfies Record<NestingMethods<VoiceResponse.Dial>, ElementSpec | typeof notPerformed>;

({ pause: true, play: true, say: true }) satisfies Record<NestingMethods<VoiceResponse.Gather>, true>;

const onTheWire = (table: Readonly<Record<string, ElementSpec | typeof notPerformed>>): ElementTable =>
  Object.fromEntries(
    Object.entries(table).map(([method, of]) => [method.replace(/^./, (c) => c.toUpperCase()), of]),
  );

/** Element name -> what it may hold, for documents that answer a call. */
export const voiceTable: ElementTable = {
  Response: spec({}, { children: Object.keys(onTheWire(verbs)) }),
  ...onTheWire(dialled),
  ...onTheWire(verbs),
  ...ssmlTable,
};
