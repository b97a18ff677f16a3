import { describe, expect, it } from 'vitest';
import type { HelplineProfile } from '#content/published-knowledge';
import { lifelineDocuments } from '#infra/lifeline/lifeline-document';
import { messageTable } from '#local/phone/twiml/message-table';
import { readTwiml } from '#local/phone/twiml/read-twiml';
import { voiceTable } from '#local/phone/twiml/voice-table';
import { sampleKnowledge } from '#tests/support/sample-knowledge';
import { testPrompts } from '#tests/support/turn-content';

const number = '+12025550101';
const { profile, locales } = sampleKnowledge('hkust', '000000000000');
const { serviceline: _, ...silent } = profile;

const english = testPrompts.en;
if (english === undefined) throw new Error('the test prompts are English');
const prompts = {
  en: {
    ...english,
    speech: { ...english.speech, voice: 'Polly.Amy-Neural', sayLanguage: 'en-GB' },
    prompts: {
      ...english.prompts,
      'sorry-connecting': { voice: "I'm sorry. <One> moment.", text: 'Sorry. Call {serviceline}.' },
      'sorry-email': { voice: 'Write to {email}.', text: 'Write to {email}.' },
      'sorry-elsewhere': { voice: 'Go to {elsewhere}.', text: 'Go to {elsewhere}.' },
      'desk-name': { voice: 'the desk', text: 'the desk' },
      goodbye: { voice: 'Goodbye.', text: 'Bye.' },
    },
  },
};

const documents = (helpline: HelplineProfile) =>
  Object.fromEntries(
    lifelineDocuments({ [number]: 'hkust' }, () => ({ profile: helpline, locales }), prompts).map(
      ({ path, twiml }) => [path, twiml],
    ),
  );

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const said = (words: string) => `<Say voice="Polly.Amy-Neural" language="en-GB">${words}</Say>`;

describe('the lifeline of a helpline with a serviceline', () => {
  it('apologises on a call, dials it with our own number, and says goodbye after it', () => {
    expect(documents(profile)['voice/12025550101.xml']).toBe(
      `${head}<Response>${said('I&#39;m sorry. &#60;One&#62; moment.')}<Dial callerId="+12025550101" timeout="20" timeLimit="3600"><Number>+85223586200</Number></Dial>${said('Goodbye.')}</Response>`,
    );
  });

  it('texts its number', () => {
    expect(documents(profile)['sms/12025550101.xml']).toBe(
      `${head}<Response><Message>Sorry. Call +85223586200.</Message></Response>`,
    );
  });
});

describe('the lifeline of a helpline without one', () => {
  it('spells the address to write to', () => {
    const document = documents({ ...silent, enquiriesEmail: 'it@ust.hk' });
    expect(document).toEqual({
      'voice/12025550101.xml': `${head}<Response>${said('Write to i t, at, u s t dot h k.')}</Response>`,
      'sms/12025550101.xml': `${head}<Response><Message>Write to it@ust.hk.</Message></Response>`,
    });
  });

  it('sends callers to the desk when there is no address either', () => {
    expect(documents(silent)).toEqual({
      'voice/12025550101.xml': `${head}<Response>${said('Go to the desk.')}</Response>`,
      'sms/12025550101.xml': `${head}<Response><Message>Go to the desk.</Message></Response>`,
    });
  });
});

it.each([
  ['with a serviceline', profile],
  ['with an address', { ...silent, enquiriesEmail: 'it@ust.hk' }],
  ['with neither', silent],
])('is TwiML that Twilio performs: %s', (_what, helpline) => {
  const { 'voice/12025550101.xml': voice = '', 'sms/12025550101.xml': text = '' } = documents(helpline);
  const contentType = 'text/xml; charset=utf-8';
  expect(readTwiml({ contentType, body: voice }, voiceTable, 'voice').kind).toBe('document');
  expect(readTwiml({ contentType, body: text }, messageTable, 'sms').kind).toBe('document');
});
