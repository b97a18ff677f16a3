import { expect, test } from 'vitest';
import { newConversation } from '#conversation/conversation';
import { encodeConversation } from '#conversation/conversation-codec';
import { asTopicId } from '#conversation/topic-id';
import { createCaseBook, newCase, newMessage } from '#tests/support/desk-cases';
import { createTestHelpline, steadyContent, testBase, testContent } from '#tests/support/turn-helpline';
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
  ['of the serviceline', { digits: '+85223586200', how: 'given' }],
] as const)('a number %s is not dialled', async (_which, number) => {
  const { post, nextUrl } = await deskTelephone(number);
  const pressed = nextUrl(await post('/voice', search.slice(1), {}));
  const { said, verbs } = await post(pressed.path, pressed.query, pressesKey('1'));
  expect([said, verbs]).toEqual([['[call-back-gone]'], 'Say Hangup']);
});

test('a number of ours is not dialled, which would ring us again', async () => {
  const cases = createCaseBook([]);
  await cases.open(newCase({ number: { digits: '+85221112222', how: 'given' } }));
  const numbers = { [ours]: 'hkust', '+85221112222': 'hku' };
  const { helpline } = createTestHelpline({ cases, numbers });
  const { post, nextUrl } = createCaller(helpline, { From: ours, To: desk });
  const pressed = nextUrl(await post('/voice', search.slice(1), {}));
  expect((await post(pressed.path, pressed.query, pressesKey('1'))).said).toEqual(['[call-back-gone]']);
});

test.each([
  ['of the desk', twilioUrls(testBase).callBack(state, '4471208')],
  ['of who asked by text to be rung', twilioUrls(testBase).connect(state)],
])('a voicemail %s is put through to nobody when we fail', async (_whose, url) => {
  const content = steadyContent(testContent());
  let asked = 0;
  const failing = {
    ...content,
    current: async (id: string) => {
      asked += 1;
      if (asked === 1) throw new Error('down');
      return content.current(id);
    },
  };
  const { helpline } = createTestHelpline({ content: failing });
  const { post } = createCaller(helpline, { From: ours, To: '+85291234567' });
  const { said, verbs } = await post('/voice', new URL(url).search.slice(1), {});
  expect([said, verbs]).toEqual([['[sorry-goodbye]'], 'Say Hangup']);
});
