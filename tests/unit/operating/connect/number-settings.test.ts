import { expect, test } from 'vitest';
import { splitOverrides } from '#local/phone/webhook/connection-overrides';
import { wantedSettings } from '#operating/twilio/number-settings';
import { turnDeadlineMs } from '#turn/helpline';
import { connectionOverrides } from '#twilio/connection-overrides';

test('a stage has its lifeline as the fallback of both channels, fetched by GET', () => {
  const settings = wantedSettings({
    publicBaseUrl: 'https://abc.execute-api.ap-northeast-1.amazonaws.com',
    region: 'ap-northeast-1',
    lifeline: {
      voice: 'https://d1.cloudfront.net/voice/85230000000.xml',
      sms: 'https://d1.cloudfront.net/sms/85230000000.xml',
    },
  });
  expect(settings).toEqual({
    VoiceUrl:
      'https://abc.execute-api.ap-northeast-1.amazonaws.com/voice#e=tokyo,singapore&rc=1&rp=ct,rt,5xx&rt=9000',
    VoiceMethod: 'POST',
    VoiceFallbackUrl: 'https://d1.cloudfront.net/voice/85230000000.xml',
    VoiceFallbackMethod: 'GET',
    VoiceApplicationSid: '',
    TrunkSid: '',
    StatusCallback:
      'https://abc.execute-api.ap-northeast-1.amazonaws.com/call-status#e=tokyo,singapore&rc=1&rp=ct,rt,5xx&rt=9000',
    StatusCallbackMethod: 'POST',
    SmsUrl:
      'https://abc.execute-api.ap-northeast-1.amazonaws.com/sms#e=tokyo,singapore&rc=1&rp=ct,rt,5xx&rt=9000',
    SmsMethod: 'POST',
    SmsFallbackUrl: 'https://d1.cloudfront.net/sms/85230000000.xml',
    SmsFallbackMethod: 'GET',
    SmsApplicationSid: '',
  });
});

test('a region without an edge beside it leaves the edge to Twilio', () => {
  expect(connectionOverrides('sa-east-1')).toBe('rc=1&rp=ct,rt,5xx&rt=9000');
});

test('Twilio waits longer for an answer than a turn may take, and has time left for a second try', () => {
  const { overrides } = splitOverrides(`https://example.org/voice#${connectionOverrides('ap-northeast-1')}`);
  expect(overrides.readMs).toBeGreaterThan(turnDeadlineMs);
  expect(overrides.readMs).toBeLessThan(overrides.totalMs);
  expect(overrides.retries).toBe(1);
  expect([...overrides.retryOn]).toEqual(['ct', 'rt', '5xx']);
});
