import { expect, test } from 'vitest';
import {
  createTestHelpline,
  lexThatKnows,
  lexTopic,
  steadyContent,
  testContent,
} from '#tests/support/turn-helpline';
import { createCaller, createTexter, dialEnded, ours, pressesKey, speaks } from '#tests/support/turn-phone';
import { elementsOf, textOf } from '#tests/support/turn-xml';

const lex = lexThatKnows({ 'i lost my phone': lexTopic('phone-missing') });

test("the desk's person is told topics and step, and never words or numbers", async () => {
  const content = steadyContent(testContent({ profile: { whisper: 'tell' } }));
  const { helpline } = createTestHelpline({ content, lex });
  const { calls, post } = createCaller(helpline);
  const ringing = (
    await calls(speaks('i lost my phone'), pressesKey('2'), pressesKey('#'), pressesKey('0'))
  ).at(-1);
  const [number] = ringing ? elementsOf(ringing.twiml, 'Number') : [];
  const url = new URL(number?.attributes.url ?? '');
  const heard = await post(url.pathname, url.search.slice(1), { From: ours, To: '+85223586200' });
  expect(heard.said).toEqual(['[whisper] a missing phone, getting a TAP [whisper-step] 1']);
  expect(heard.verbs).toBe('Say');
});

test("the desk's person is told that nothing was asked", async () => {
  const content = steadyContent(testContent({ profile: { whisper: 'tell' } }));
  const { helpline } = createTestHelpline({ content });
  const { calls, post } = createCaller(helpline);
  const [, ringing] = await calls(pressesKey('0'));
  const [number] = ringing ? elementsOf(ringing.twiml, 'Number') : [];
  const url = new URL(number?.attributes.url ?? '');
  expect((await post(url.pathname, url.search.slice(1), {})).said).toEqual(['[whisper] [whisper-nothing]']);
});

test('where a helpline wants it so, only who presses 1 is put through', async () => {
  const content = steadyContent(testContent({ profile: { whisper: 'accept' } }));
  const { helpline } = createTestHelpline({ content });
  const { calls, post, nextUrl } = createCaller(helpline);
  const [, ringing] = await calls(pressesKey('0'));
  const [number] = ringing ? elementsOf(ringing.twiml, 'Number') : [];
  const url = new URL(number?.attributes.url ?? '');
  const asked = await post(url.pathname, url.search.slice(1), {});
  expect([asked.said, asked.verbs]).toEqual([['[whisper-accept] [whisper-nothing]'], 'Gather']);
  const { path, query } = nextUrl(asked);
  expect((await post(path, query, pressesKey('1'))).verbs).toBe('');
  // A voicemail, or a hand on the keys.
  expect((await post(path, query, { Digits: '' })).verbs).toBe('Hangup');
  expect((await post(path, query, pressesKey('5'))).verbs).toBe('Hangup');
});

test('a helpline that does not whisper names no address for it', async () => {
  const { helpline } = createTestHelpline();
  const [, ringing] = await createCaller(helpline).calls(pressesKey('0'));
  const [number] = ringing ? elementsOf(ringing.twiml, 'Number') : [];
  expect(number?.attributes).toEqual({});
});

test('a texter who asks to be rung is rung, connected, and told when nobody answers', async () => {
  const placed: { readonly to: string; readonly from: string; readonly url: string }[] = [];
  const { helpline } = createTestHelpline({
    calls: {
      async placeCall(call) {
        placed.push(call);
        return { kind: 'placed', sid: 'CA9' };
      },
    },
  });
  expect(await createTexter(helpline).texts('CALL')).toBe('[ring-placed]\n[privacy-line]');
  const [rung] = placed;
  const url = new URL(rung?.url ?? '');

  // A call that we placed names our own number as From.
  const { post, nextUrl } = createCaller(helpline, { From: ours, To: rung?.to ?? '' });
  const opening = await post(url.pathname, url.search.slice(1), {});
  expect([opening.said, opening.verbs]).toEqual([['[ring-opening]'], 'Gather']);
  const asked = nextUrl(opening);
  const connecting = await post(asked.path, asked.query, pressesKey('1'));
  expect([connecting.said, connecting.verbs]).toEqual([['[connecting]'], 'Say Dial']);
  const [dial] = elementsOf(connecting.twiml, 'Dial');
  expect([dial && textOf(dial), dial?.attributes.callerId]).toEqual(['+85223586200', ours]);
  const { path, query } = nextUrl(connecting);
  const busy = await post(path, query, dialEnded('busy', false));
  expect(busy.said[0]).toBe('[agent-busy]');
  expect(busy.said.join(' ')).toContain('[option-call-back]');
});

test('whatever picks up and presses no key is asked twice, and connected to nobody', async () => {
  const { helpline } = createTestHelpline();
  const { post, nextUrl } = createCaller(helpline, { From: ours, To: '+85291234567' });
  const opening = await post('/voice', 's=eyJ2IjoxfQ&c=1', {});
  const first = nextUrl(opening);
  const again = await post(first.path, first.query, { Digits: '' });
  expect([again.said, again.verbs]).toEqual([['[ring-opening]'], 'Gather']);
  const second = nextUrl(again);
  expect((await post(second.path, second.query, { Digits: '' })).verbs).toBe('Hangup');
});

test('a call of ours that nobody takes ends quietly', async () => {
  const { helpline, log } = createTestHelpline();
  const { post } = createCaller(helpline, { From: ours, To: '+85291234567' });
  const over = await post('/voice', 's=eyJ2IjoxfQ&c=1', { CallStatus: 'no-answer' });
  expect(over.twiml.children).toEqual([]);
  expect(log.faults).toEqual([]);
});
