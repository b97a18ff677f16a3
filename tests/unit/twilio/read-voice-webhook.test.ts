import { describe, expect, test } from 'vitest';
import type { Heard } from '#turn/heard';
import { readForm } from '#twilio/read-form';
import { readVoiceWebhook } from '#twilio/read-voice-webhook';

const formOf = (fields: Readonly<Record<string, string>>) =>
  readForm({ body: new URLSearchParams(fields).toString(), isBase64Encoded: false });

const inCall = { CallSid: 'CA1', CallStatus: 'in-progress' };

const heard = (fields: Readonly<Record<string, string>>): Heard =>
  readVoiceWebhook(formOf({ ...inCall, ...fields }), true);

const digits = (pressed: string): Heard => ({ kind: 'digits', digits: pressed });
const words = (said: string): Heard => ({ kind: 'words', words: said });
const dialEnded = (outcome: 'bridged' | 'busy' | 'no-answer' | 'failed'): Heard => ({
  kind: 'dial-ended',
  outcome,
});

describe('keys and words', () => {
  const rows: readonly (readonly [string, Readonly<Record<string, string>>, Heard])[] = [
    ['a key', { Digits: '1' }, digits('1')],
    ['the hash key, which ends nothing', { Digits: '#' }, digits('#')],
    ['the star', { Digits: '*' }, digits('*')],
    ['of a flood of keys, all', { Digits: '11111112' }, digits('11111112')],
    ['of a flood, those that there are', { Digits: '12ABCD' }, digits('12')],
    ['the lettered keys of no telephone alone', { Digits: 'ABCD' }, { kind: 'silence' }],
    ['no digits, as Gather says silence', { Digits: '' }, { kind: 'silence' }],
    ['neither digits nor words', {}, { kind: 'silence' }],
    ['the end of a Gather, in so many words', { msg: 'Gather End' }, { kind: 'silence' }],
    ['words', { SpeechResult: 'I lost my phone.' }, words('I lost my phone.')],
    ['words with space around them', { SpeechResult: '  hello ' }, words('hello')],
    [
      'words that nobody is sure of',
      { SpeechResult: 'tap', Confidence: '0.21' },
      { kind: 'words', words: 'tap', confidence: 0.21 },
    ],
    ['words without a word on how sure they are', { SpeechResult: 'tap', Confidence: '' }, words('tap')],
    ['words of which 0 says that nothing is known', { SpeechResult: 'tap', Confidence: '0.0' }, words('tap')],
    ['words of which nonsense is said', { SpeechResult: 'tap', Confidence: 'high' }, words('tap')],
    ['words that are only space', { SpeechResult: '   ' }, { kind: 'silence' }],
    ['words and keys at once: the keys', { SpeechResult: 'one', Digits: '2' }, digits('2')],
    ['words beside keys that there are not', { SpeechResult: 'one', Digits: 'X' }, words('one')],
  ];

  test.each(rows)('%s', (_name, fields, expected) => {
    expect(heard(fields)).toEqual(expected);
  });
});

test('a call without a state begins, whatever comes with it', () => {
  expect(readVoiceWebhook(formOf({ ...inCall, CallStatus: 'ringing' }), false)).toEqual({ kind: 'started' });
  expect(readVoiceWebhook(formOf({ ...inCall, Digits: '1' }), false)).toEqual({ kind: 'started' });
});

test.each([
  ['queued', 'words'],
  ['initiated', 'words'],
  ['ringing', 'words'],
  ['in-progress', 'words'],
  ['completed', 'hung-up'],
  ['busy', 'hung-up'],
  ['failed', 'hung-up'],
  ['no-answer', 'hung-up'],
  ['canceled', 'hung-up'],
])('when the call is %s, there is %s', (status, kind) => {
  expect(heard({ CallStatus: status, SpeechResult: 'hello' }).kind).toBe(kind);
});

describe('the end of a Dial: who was joined counts, not who answered', () => {
  const rows: readonly (readonly [status: string, bridged: string | undefined, Heard])[] = [
    ['completed', 'true', dialEnded('bridged')],
    ['answered', 'true', dialEnded('bridged')],
    ['completed', 'false', dialEnded('no-answer')],
    ['answered', 'false', dialEnded('no-answer')],
    ['completed', undefined, dialEnded('bridged')],
    ['answered', undefined, dialEnded('bridged')],
    ['busy', 'false', dialEnded('busy')],
    ['busy', undefined, dialEnded('busy')],
    ['no-answer', 'false', dialEnded('no-answer')],
    ['no-answer', undefined, dialEnded('no-answer')],
    ['failed', undefined, dialEnded('failed')],
    ['canceled', undefined, dialEnded('failed')],
    ['something-new', undefined, dialEnded('failed')],
    ['', undefined, dialEnded('failed')],
  ];

  test.each(rows)('%s, joined: %s', (status, bridged, expected) => {
    const joined = bridged === undefined ? {} : { DialBridged: bridged };
    expect(heard({ DialCallStatus: status, ...joined })).toEqual(expected);
  });

  test('a caller who hangs up while the desk rings hears nothing more', () => {
    expect(heard({ CallStatus: 'completed', DialCallStatus: 'canceled' })).toEqual({ kind: 'hung-up' });
  });

  test('keys of the talk with the desk are none of ours', () => {
    expect(heard({ DialCallStatus: 'busy', Digits: '1' })).toEqual(dialEnded('busy'));
  });

  test('it counts without a state, too', () => {
    expect(readVoiceWebhook(formOf({ ...inCall, DialCallStatus: 'busy' }), false)).toEqual(dialEnded('busy'));
  });
});

describe('the end of a recording', () => {
  const url = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/RE0123456789abcdef0123456789abcdef';
  const sid = 'RE0123456789abcdef0123456789abcdef';
  const recorded = (seconds: number, recordingSid: string | undefined): Heard => ({
    kind: 'recorded',
    seconds,
    recordingSid,
  });

  const rows: readonly (readonly [string, Readonly<Record<string, string>>, Heard])[] = [
    ['its seconds, and which it is', { RecordingDuration: '7', RecordingSid: sid }, recorded(7, sid)],
    ['which it is by its address alone', { RecordingDuration: '7' }, recorded(7, sid)],
    ['ended by a key, which is no choice', { RecordingDuration: '7', Digits: '#' }, recorded(7, sid)],
    ['a caller who hung up after it', { RecordingDuration: '7', CallStatus: 'completed' }, recorded(7, sid)],
    ['of no seconds', { RecordingDuration: '0' }, recorded(0, sid)],
    ['of seconds that are not told', {}, recorded(0, sid)],
    ['of seconds that are no number', { RecordingDuration: 'many' }, recorded(0, sid)],
  ];

  test.each(rows)('%s', (_name, fields, expected) => {
    expect(heard({ RecordingUrl: url, ...fields })).toEqual(expected);
  });

  test('at an address that names none', () => {
    expect(heard({ RecordingUrl: 'https://example.com/', RecordingDuration: '3' })).toEqual(
      recorded(3, undefined),
    );
  });

  test('a Dial that was recorded is the end of a Dial', () => {
    expect(heard({ RecordingUrl: url, DialCallStatus: 'completed', DialBridged: 'true' })).toEqual(
      dialEnded('bridged'),
    );
  });
});

test('zero while a message is recorded asks for a person', () => {
  const form = new Map([
    ['RecordingUrl', 'https://api.twilio.com/recording'],
    ['RecordingDuration', '4'],
    ['Digits', '0'],
  ]);
  expect(readVoiceWebhook({ get: (name) => form.get(name), signed: {} }, true)).toEqual({
    kind: 'digits',
    digits: '0',
  });
});
