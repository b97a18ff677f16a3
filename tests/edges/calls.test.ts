import { describe, expect, test } from 'vitest';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createTestClock } from '#tests/support/test-clock';
import {
  createOutbox,
  createTestHelpline,
  firstFactsOf,
  lexNothing,
  lexThatKnows,
  lexTopic,
  steadyContent,
  testContent,
} from '#tests/support/turn-helpline';
import {
  type Act,
  type Answered,
  createCaller,
  dialEnded,
  pressesKey,
  speaks,
  staysSilent,
} from '#tests/support/turn-phone';
import { elementsOf, textOf } from '#tests/support/turn-xml';

const lex = lexThatKnows({ 'i lost my phone': lexTopic('phone-missing') });
const welcome = ['[greeting] the test helpline'];

describe('a call', () => {
  test('is greeted, asked and answered, turn by turn, with its state in the URL', async () => {
    const { helpline, log } = createTestHelpline({ lex });
    const { calls } = createCaller(helpline);
    const answers = await calls(speaks('i lost my phone'), pressesKey('2'), pressesKey('#'), pressesKey('*'));
    const answer = ['Voice of tap-get.', '[offer-text-key] the tap page to 4 5 6 7 on 1'];
    expect(answers.map(({ said }) => said)).toEqual([
      welcome,
      ['Voice of phone-missing.', '[offer-text] the phone page to 4 5 6 7'],
      answer,
      ['[step-number] 1 of 3', 'Voice of tap-get step 1.', '[step-next]'],
      answer,
    ]);
    expect(answers.every(({ verbs }) => verbs === 'Gather')).toBe(true);
    expect(log.turns.map(({ turn, heard, outcome, next }) => [turn, heard, outcome, next])).toEqual([
      [1, 'started', 'started', 'listen'],
      [2, 'words', 'topic', 'listen'],
      [3, 'digits', 'pressed', 'listen'],
      [4, 'digits', 'pressed', 'listen'],
      [5, 'digits', 'pressed', 'listen'],
    ]);
    expect(log.faults).toEqual([]);
  });

  test('rings the serviceline at 0, under our own number, and hears how that ended', async () => {
    const { helpline } = createTestHelpline();
    const { calls } = createCaller(helpline);
    const [, ringing, busy] = await calls(pressesKey('0'), dialEnded('busy', false));
    expect([ringing?.said, ringing?.verbs]).toEqual([['[connecting]'], 'Say Dial']);
    const [dial] = ringing ? elementsOf(ringing.twiml, 'Dial') : [];
    expect([dial?.attributes.callerId, dial && textOf(dial)]).toEqual(['+12025550101', '+85223586200']);
    expect(busy?.said[0]).toBe('[agent-busy]');
    const bridged = await createCaller(helpline).calls(pressesKey('0'), dialEnded('completed', true));
    expect([bridged.at(-1)?.said, bridged.at(-1)?.verbs]).toEqual([['[agent-left]'], 'Say Hangup']);
  });

  test('that is over gets an empty answer, and no work is done', async () => {
    const { helpline, log } = createTestHelpline();
    const { post } = createCaller(helpline);
    const over = await post('/voice', 's=eyJ2IjoxfQ', { CallStatus: 'completed', SpeechResult: 'hello' });
    expect(over.body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
    expect(log.turns).toEqual([]);
  });

  test('sends the link once, and says so, however often the webhook comes', async () => {
    const { sent, messages } = createOutbox();
    const { helpline } = createTestHelpline({ lex, messages });
    const { calls, post, nextUrl } = createCaller(helpline);
    const [, answer] = await calls(speaks('i lost my phone'));
    if (answer === undefined) throw new Error('no answer');
    const { path, query } = nextUrl(answer);
    const first = await post(path, query, pressesKey('1'));
    const second = await post(path, query, pressesKey('1'));
    expect(first.said).toEqual(['[text-sent] to 4 5 6 7', '[anything-else]']);
    expect(second.body).toBe(first.body);
    expect(sent.map(({ to, body }) => [to, body])).toEqual([
      ['+85291234567', '[text-body] the phone page https://example.edu/phone'],
    ]);
  });

  test('counts a miss and a rating once, though Twilio asks twice', async () => {
    const strange = lexThatKnows({ 'i lost my phone': lexTopic('phone-missing'), 'blah blah': lexNothing });
    const { helpline, log } = createTestHelpline({ lex: strange });
    const { calls, post, nextUrl } = createCaller(helpline);
    const answers = await calls(speaks('blah blah'), speaks('i lost my phone'), speaks('thanks'));
    const twice = async (answer: Answered | undefined, act: Act) => {
      if (answer === undefined) throw new Error('no answer');
      const { path, query } = nextUrl(answer);
      return [(await post(path, query, act)).body, (await post(path, query, act)).body];
    };
    log.turns.length = 0;
    const [one, other] = await twice(answers[3], pressesKey('1'));
    expect(other).toBe(one);
    await twice(answers[0], speaks('blah blah'));
    expect(log.turns.map(({ effects }) => effects)).toEqual([
      ['rate:helped'],
      ['rate:repeated'],
      // Counted when the call was made.
      ['note-miss:repeated'],
      ['note-miss:repeated'],
    ]);
  });

  test('repeats every turn byte for byte', async () => {
    const { helpline } = createTestHelpline({ lex });
    const { calls, post, nextUrl } = createCaller(helpline);
    const acts = [speaks('i lost my phone'), pressesKey('2'), pressesKey('#'), staysSilent, pressesKey('0')];
    const answers = await calls(...acts);
    for (const [index, act] of acts.entries()) {
      const before = answers[index];
      if (before === undefined) throw new Error('no answer');
      const { path, query } = nextUrl(before);
      expect((await post(path, query, act)).body).toBe(answers[index + 1]?.body);
    }
    // A new call would be asked whether to go on with its steps: the greeting is repeated to who has left none.
    const other = createCaller(createTestHelpline({ lex }).helpline);
    const greeting = (await other.calls())[0]?.body;
    expect((await other.post('/voice', '', { CallStatus: 'ringing' })).body).toBe(greeting);
  });

  test('leaves neither words nor numbers in the log', async () => {
    const said = 'my name is chan tai man and my code is 482913';
    const { helpline, log } = createTestHelpline({ lex: { recognize: async () => lexTopic('tap-use') } });
    await createCaller(helpline).calls(speaks(said), pressesKey('1'), pressesKey('0'));
    const lines = JSON.stringify(log.turns);
    expect(log.turns).toHaveLength(4);
    for (const secret of ['tai man', '482913', '91234567', '4567', '2025550101']) {
      expect(lines).not.toContain(secret);
    }
  });

  test('whose state cannot be read is greeted anew', async () => {
    const { helpline } = createTestHelpline();
    const { post } = createCaller(helpline);
    for (const state of ['', 'rubbish', '%00', 'bnVsbA', 'eyJ2IjoieCJ9']) {
      expect((await post('/voice', `s=${state}`, pressesKey('1'))).said).toEqual(welcome);
    }
  });

  test('whose state a later release has written goes on', async () => {
    const { helpline } = createTestHelpline();
    const later = '{"v":9,"l":"en","p":["a","tap-what"],"t":7,"news":{"x":1},"h":[["zz"],["o"]]}';
    const { post } = createCaller(helpline);
    const query = `s=${Buffer.from(later).toString('base64url')}`;
    expect((await post('/voice', query, pressesKey('9'))).said).toEqual([
      'Voice of tap-what.',
      '[anything-else]',
    ]);
    expect((await post('/voice', query, pressesKey('*'))).said).toEqual(['[open-question]']);
  });
});

describe('the greeting', () => {
  const notice = { words: { en: 'Duo is down.' }, until: Date.UTC(2026, 2, 2, 3) };

  test("begins with the operators' notice, as long as it holds", async () => {
    const clock = createTestClock();
    const conversations = createFakeConversationStore(clock.now);
    const firstFacts = firstFactsOf(conversations, { notice });
    const { helpline } = createTestHelpline({ conversations, firstFacts, now: clock.now });
    expect(await createCaller(helpline).hears()).toEqual(['Duo is down.', ...welcome]);
    clock.advance(60 * 60_000);
    expect(await createCaller(helpline).hears()).toEqual(welcome);
  });

  test('asks nothing of the tables about a caller who hides the number', async () => {
    const keys: unknown[] = [];
    const { helpline } = createTestHelpline({
      firstFacts: {
        async read(_helpline, record) {
          keys.push(record);
          return {};
        },
      },
    });
    await createCaller(helpline, { From: 'anonymous' }).calls();
    await createCaller(helpline, { From: '+266696687' }).calls();
    expect(keys).toEqual([undefined, undefined]);
  });

  test('when the desk is closed for the day, the whole call knows', async () => {
    const conversations = createFakeConversationStore(() => 0);
    const closure = { until: Date.UTC(2026, 2, 2, 12) };
    const { helpline } = createTestHelpline({ firstFacts: firstFactsOf(conversations, { closure }) });
    expect((await createCaller(helpline).hears(pressesKey('0')))[0]).toBe(
      '[desk-shut] [closed-until] 8:00 pm',
    );
    expect(await createCaller(helpline).hears(speaks('desk info'))).toContain('[closed-until] 8:00 pm');
  });

  test('a closure that was set ahead shuts nothing yet', async () => {
    const conversations = createFakeConversationStore(() => 0);
    const closure = { from: Date.UTC(2026, 2, 3), until: Date.UTC(2026, 2, 4) };
    const { helpline } = createTestHelpline({ firstFacts: firstFactsOf(conversations, { closure }) });
    expect((await createCaller(helpline).hears(pressesKey('0')))[0]).toBe('[connecting]');
  });
});

describe('languages', () => {
  const content = steadyContent(testContent({ profile: { locales: ['en', 'zh-HK', 'zh-CN'] } }));

  test('are offered in their own voices, taken by key, and remembered for the next call', async () => {
    const { helpline } = createTestHelpline({ content });
    const [first, second] = await createCaller(helpline).calls(pressesKey('7'));
    expect(first?.said).toEqual([...welcome, '[粵offer-language] 7', '[普offer-language] 8']);
    expect(second?.said).toEqual(['[粵open-question]']);
    const [gather] = second ? elementsOf(second.twiml, 'Gather') : [];
    expect(gather?.attributes.language).toBe('zh-HK');
    expect((await createCaller(helpline).hears())[0]).toBe('[粵greeting] the test helpline');
  });
});
