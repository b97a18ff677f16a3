import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rubbish } from '#tests/support/turn-characters';
import { readEffect, readVoiceQuery, twilioUrls } from '#twilio/urls';

const urls = twilioUrls('https://helpline.example/prod');
const queryOf = (url: string): string => url.split('?')[1] ?? '';

test('every URL begins with the public base, and says in its query what it is for', () => {
  expect(urls).toMatchObject({
    voice: 'https://helpline.example/prod/voice',
    sms: 'https://helpline.example/prod/sms',
    callEnd: 'https://helpline.example/prod/call-status',
  });
  expect(urls.turn('{"v":1}')).toBe('https://helpline.example/prod/voice?s=eyJ2IjoxfQ');
  expect(urls.whisper('{"v":1}')).toBe('https://helpline.example/prod/voice?s=eyJ2IjoxfQ&w=1');
  expect(urls.connect('{"v":1}')).toBe('https://helpline.example/prod/voice?s=eyJ2IjoxfQ&c=1');
  expect(urls.textStatus('EFFECT#CA1#3#send-text')).toBe(
    'https://helpline.example/prod/call-status?e=EFFECT%23CA1%233%23send-text',
  );
});

test('and bears for Twilio, of every one of them, how to wait and try again', () => {
  const patient = twilioUrls('https://helpline.example', { overrides: 'rc=1&rp=ct,rt,5xx&rt=9000' });
  const { voice, sms, callEnd } = patient;
  const made = [patient.turn('{}'), patient.whisper('{}'), patient.connect('{}'), patient.textStatus('e')];
  for (const url of [voice, sms, callEnd, ...made]) expect(url).toMatch(/[^#]#rc=1&rp=ct,rt,5xx&rt=9000$/);
  expect(patient.whisper('{"v":1}')).toBe(
    'https://helpline.example/voice?s=eyJ2IjoxfQ&w=1#rc=1&rp=ct,rt,5xx&rt=9000',
  );
});

test('and is read back', () => {
  const plain = { state: '{"v":1}', whispers: 0, connects: 0 };
  expect(readVoiceQuery('')).toEqual({ ...plain, state: undefined });
  expect(readVoiceQuery(queryOf(urls.turn('{"v":1}')))).toEqual(plain);
  expect(readVoiceQuery(queryOf(urls.whisper('{"v":1}')))).toEqual({ ...plain, whispers: 1 });
  expect(readVoiceQuery(queryOf(urls.connect('{"v":1}')))).toEqual({ ...plain, connects: 1 });
  expect(readVoiceQuery(queryOf(urls.whisper('{"v":1}', 2)))).toEqual({ ...plain, whispers: 2 });
  expect(readEffect(queryOf(urls.textStatus('EFFECT#CA1#3#send-text')))).toBe('EFFECT#CA1#3#send-text');
  expect(readEffect('')).toBe('');
});

test('whatever a state holds stands in the URL without a character that needs escaping', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (json) => {
      const query = queryOf(urls.turn(json));
      expect(query).toMatch(/^s=[\w-]*$/);
      expect(readVoiceQuery(query).state).toBe(json);
    }),
    { seed: 1 },
  );
});

test('rubbish is read as rubbish, without an exception', () => {
  fc.assert(
    fc.property(rubbish(), (state) => {
      expect(typeof readVoiceQuery(`s=${state}`).state).toBe('string');
    }),
    { seed: 1 },
  );
});
