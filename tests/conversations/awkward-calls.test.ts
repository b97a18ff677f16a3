import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PromptKey } from '#conversation/prompt-key';
import type { Call } from '#local/phone/call/call';
import { type CareStage, heard, openCareStage, promptsOf } from '#tests/support/care-stage';
import { ringAt } from '#tests/support/ring-at';

let stage: CareStage;
beforeAll(async () => {
  stage = await openCareStage();
});
afterAll(() => stage.stop());

const voice = (key: PromptKey): RegExp => promptsOf(stage).voice(key);
const answer = (topic: string): string =>
  stage.contentOf('hkust').topics[topic]?.answer.voice ?? '(no such topic)';

const ring = (from?: string): Promise<Call> => ringAt(stage, from);

const withheld = [
  'anonymous',
  'Restricted',
  '',
  '+266696687',
  '+7378742833',
  'sip:somebody@example.com',
  'client:browser',
];

describe('who hides the number', () => {
  test.each(withheld.map((from) => [from]))('%j is answered, and offered no text', async (from) => {
    const call = await ring(from);
    expect(heard(call)).toMatch(voice('greeting'));
    await call.say('how do I get a TAP');
    expect(heard(call)).toContain(answer('tap-get'));
    expect(heard(call)).not.toMatch(/text you|ending/);
    await call.say('text me the link');
    expect(heard(call)).toContain(stage.contentOf('hkust').topics['tap-get']?.links[0]?.say);
  });

  test('shares no memory with others who do, and is not asked whether to go on', async () => {
    const first = await ring('anonymous');
    await first.say('how do I turn off app lock');
    await first.say('next');
    await first.hangUp();
    const second = await ring('anonymous');
    expect(heard(second)).toMatch(voice('greeting'));
  });

  test('may ask to be forgotten, of whom nothing is kept', async () => {
    const call = await ring('anonymous');
    await call.say('forget me');
    expect(heard(call)).toMatch(voice('forgotten'));
  });
});

describe('who cannot get texts', () => {
  test('a mobile of a country that we do not text is offered none', async () => {
    const call = await ring('+447700900321');
    await call.say('how do I get a TAP');
    expect(heard(call)).not.toMatch(voice('offer-text'));
  });

  test('a text that comes back is told on the next turn', async () => {
    const from = stage.newMobile();
    stage.phone.setHandset(from, { deliveryError: 30003 });
    const call = await ring(from);
    await call.say('how do I get a TAP');
    await call.press('1');
    expect(heard(call)).toMatch(voice('text-sent'));
    await stage.phone.idle();
    await call.say('what is a temporary access pass');
    expect(call.words[0]).toMatch(voice('text-came-back'));
    expect(heard(call)).toContain(answer('tap-what'));
    await call.press('9');
    expect(heard(call)).not.toMatch(voice('text-came-back'));
  });
});

describe('odd sounds', () => {
  test.each([
    ['four thousand characters', 'help me please '.repeat(280).slice(0, 4096)],
    ['Arabic', 'لقد فقدت هاتفي'],
    ['markup', '<Say>hello</Say>'],
    ['SSML', '<break time="10s"/>'],
    ['a bell', '\u0007\u0000'],
    ['half of a pair', '\ud83d'],
  ])('%s are heard without a fault, and answered with words', async (_name, words) => {
    const call = await ring();
    await call.say(words);
    expect(call.state.kind).toBe('listening');
    expect(heard(call).length).toBeGreaterThan(20);
  });

  test.each([['...'], ['📱😭'], ['?']])('%s is no word, and is met like silence', async (words) => {
    const call = await ring();
    await call.say(words);
    expect(heard(call)).toMatch(voice('silence-first'));
  });

  test.each([['*#*#'], ['0000'], ['#########'], ['12345678'], ['999'], ['****1234']])(
    'the keys %s',
    async (keys) => {
      const call = await ring();
      await call.press(keys);
      expect(['listening', 'dialling']).toContain(call.state.kind);
      expect(heard(call)).not.toBe('');
    },
  );

  test('music on hold, for ever, ends with a person within a minute and a half', async () => {
    const call = await ring();
    while (call.state.kind === 'listening' && call.seconds < 300) await call.say('la la la ooh baby tonight');
    expect(call.state.kind).toBe('dialling');
    expect(call.seconds).toBeLessThan(90);
  });
});

describe('who hangs up', () => {
  const acts: readonly (readonly [string, readonly ((call: Call) => Promise<void>)[]])[] = [
    ['at the greeting', []],
    ['after an answer', [(call) => call.say('how do I get a TAP')]],
    ['in the middle of steps', [(call) => call.say('how do I turn off app lock'), (call) => call.press('#')]],
    ['while it rings', [(call) => call.press('0')]],
    ['when nobody could be reached', [(call) => call.press('0'), (call) => call.agent('busy')]],
    ['before the tone', [(call) => call.press('0'), (call) => call.agent('busy'), (call) => call.press('1')]],
  ];
  test.each(acts)('%s leaves no fault', async (_where, before) => {
    const call = await ring();
    for (const act of before) await act(call);
    await call.hangUp();
    expect(call.state.kind).toBe('ended');
  });

  test('in the middle of a message has left it', async () => {
    const call = await ring();
    await call.press('0');
    await call.agent('no-answer');
    await call.press('1');
    await call.hangUp('my phone is gone and I need');
    const cases = (await stage.kept()).filter(
      (item) => item.includes('CASES') && item.includes(stage.phone.recordings.at(-1)?.sid ?? '?'),
    );
    expect(cases).toHaveLength(1);
  });
});
