import { expect, test } from 'vitest';
import { newConversation } from '#conversation/conversation';
import { encodeConversation } from '#conversation/conversation-codec';
import { asTopicId } from '#conversation/topic-id';
import { createCaseBook, newCase, newMessage } from '#tests/support/desk-cases';
import { createTestHelpline, testBase } from '#tests/support/turn-helpline';
import { type Act, createCaller, ours, pressesKey } from '#tests/support/turn-phone';
import { elementsOf, textOf } from '#tests/support/turn-xml';
import type { KeptNumber } from '#turn/case-book';
import { twilioUrls } from '#twilio/urls';

const desk = '+85223586200';
const state = encodeConversation({ ...newConversation('en'), asked: [asTopicId('tap-get')] });
const { search } = new URL(twilioUrls(testBase).callBack(state, '4471208'));

/** The desk's telephone, which a clerk had rung, and a case with this number. */
async function deskTelephone(number?: KeptNumber) {
  const cases = createCaseBook([]);
  await cases.open(number === undefined ? newMessage({ reference: '4471208' }) : newCase({ number }));
  return createCaller(createTestHelpline({ cases }).helpline, { From: ours, To: desk });
}

const given: KeptNumber = { digits: '+85291234567', how: 'given' };

test('the desk hears what it is about, and is connected after the key, showing our number', async () => {
  const { post, nextUrl } = await deskTelephone(given);
  const asked = await post('/voice', search.slice(1), {});
  expect([asked.said, asked.verbs]).toEqual([['[call-back-desk] getting a TAP'], 'Gather']);
  const pressed = nextUrl(asked);
  const dialling = await post(pressed.path, pressed.query, pressesKey('1'));
  const [dial] = elementsOf(dialling.twiml, 'Dial');
  expect([dial && textOf(dial), dial?.attributes.callerId]).toEqual(['+85291234567', ours]);
  const over = nextUrl(dialling);
  const unreached: Act = { DialCallStatus: 'no-answer', DialBridged: 'false' };
  expect((await post(over.path, over.query, unreached)).said).toEqual(['[call-back-unreached]']);
  const talked: Act = { DialCallStatus: 'completed', DialBridged: 'true', DialCallDuration: '80' };
  expect((await post(over.path, over.query, talked)).verbs).toBe('Hangup');
});

test('no address holds the number', async () => {
  const { post, nextUrl } = await deskTelephone(given);
  const pressed = nextUrl(await post('/voice', search.slice(1), {}));
  const { body } = await post(pressed.path, pressed.query, pressesKey('1'));
  expect(body.match(/91234567/g)).toHaveLength(1);
});

test('a voicemail of the desk is connected to nobody', async () => {
  const { post, nextUrl } = await deskTelephone(given);
  const first = nextUrl(await post('/voice', search.slice(1), {}));
  const second = nextUrl(await post(first.path, first.query, { Digits: '' }));
  expect((await post(second.path, second.query, { Digits: '' })).verbs).toBe('Hangup');
});

test.each([
  ['that is no longer kept', undefined],
  ['of which half was heard', { digits: '9123', how: 'part' }],
  ['in a country that we do not call', { digits: '+81663412209', how: 'given' }],
] as const)('a number %s is not dialled', async (_which, number) => {
  const { post, nextUrl } = await deskTelephone(number);
  const pressed = nextUrl(await post('/voice', search.slice(1), {}));
  const { said, verbs } = await post(pressed.path, pressed.query, pressesKey('1'));
  expect([said, verbs]).toEqual([['[call-back-gone]'], 'Say Hangup']);
});
