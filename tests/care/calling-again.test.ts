import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { PromptKey } from '#conversation/prompt-key';
import type { Call } from '#local/phone/call/call';
import { type CareStage, heard, openCareStage, promptsOf, read } from '#tests/support/care-stage';
import { ringAt } from '#tests/support/ring-at';

let stage: CareStage;
beforeAll(async () => {
  stage = await openCareStage();
});
afterAll(() => stage.stop());

const voice = (key: PromptKey): RegExp => promptsOf(stage).voice(key);
const written = (key: PromptKey): RegExp => promptsOf(stage).written(key);
const answer = (topic: string): string =>
  stage.contentOf('hkust').topics[topic]?.answer.voice ?? '(no such topic)';
const step = (topic: string, number: number): string =>
  stage.contentOf('hkust').topics[topic]?.steps[number - 1]?.voice ?? '(no such step)';

const ring = (from?: string): Promise<Call> => ringAt(stage, from);

describe('who was cut off in the middle of steps', () => {
  async function cutOffAtStepTwo(): Promise<string> {
    const from = stage.newMobile();
    const call = await ring(from);
    await call.say('how do I turn off app lock');
    await call.press('#');
    await call.press('#');
    expect(heard(call)).toContain(step('app-lock-disable', 2));
    await call.hangUp();
    return from;
  }

  test.each([['yes'], ['go on'], ['next']])(
    'is asked whether to go on, and goes on at that step with %j',
    async (words) => {
      const call = await ring(await cutOffAtStepTwo());
      expect(heard(call)).toMatch(voice('resume'));
      expect(heard(call)).toContain(stage.contentOf('hkust').topics['app-lock-disable']?.label);
      await call.say(words);
      expect(heard(call)).toContain(step('app-lock-disable', 2));
    },
  );

  test('may ask for something else, or say no', async () => {
    const other = await ring(await cutOffAtStepTwo());
    await other.say('what is a temporary access pass');
    expect(heard(other)).toContain(answer('tap-what'));
    const no = await ring(await cutOffAtStepTwo());
    await no.say('no');
    expect(heard(no)).toMatch(voice('open-question-again'));
  });

  test('is not asked again once the steps were left', async () => {
    const from = await cutOffAtStepTwo();
    const call = await ring(from);
    await call.say('no');
    await call.say('what is a temporary access pass');
    await call.hangUp();
    expect(heard(await ring(from))).toMatch(voice('greeting'));
  });
});

describe('"forget me"', () => {
  test('erases the steps that were kept for the next call', async () => {
    const from = stage.newMobile();
    const call = await ring(from);
    await call.say('how do I turn off app lock');
    await call.press('#');
    const before = await stage.kept();
    await call.say('forget me');
    expect(heard(call)).toMatch(voice('forgotten'));
    await call.hangUp();
    const after = await stage.kept();
    expect(
      before.filter((item) => item.includes('CALLER#')).length -
        after.filter((item) => item.includes('CALLER#')).length,
    ).toBe(1);
    expect(heard(await ring(from))).toMatch(voice('greeting'));
  });

  test('by text erases the thread: what is texted next is a first text', async () => {
    const from = stage.newMobile();
    await stage.text(from, 'TAP');
    const threads = async () => (await stage.kept()).filter((item) => item.includes('TEXT#')).length;
    const before = await threads();
    expect(read(await stage.text(from, 'FORGET ME'))).toMatch(written('forgotten'));
    expect(await threads()).toBe(before - 1);
    expect(read(await stage.text(from, 'NEXT'))).toMatch(written('privacy-line'));
  });
});

describe('who calls again and again', () => {
  test('is greeted like anybody, and never put through for it', async () => {
    const from = stage.newMobile();
    for (let calls = 1; calls <= 22; calls += 1) {
      const call = await stage.call({ from });
      expect([heard(call), call.state.kind]).toEqual([expect.stringMatching(voice('greeting')), 'listening']);
      await call.hangUp();
    }
  });
});

describe('CALL by text', () => {
  test('rings the texter, says why, and connects to the serviceline', async () => {
    const from = stage.newMobile();
    expect(read(await stage.text(from, 'AGENT'))).toMatch(written('agent-text'));
    expect(read(await stage.text(from, 'CALL'))).toMatch(written('ring-placed'));
    const rung = stage.phone.ringingAt(from);
    if (rung === undefined) throw new Error('nothing rings');
    await rung.pickUp();
    expect(heard(rung)).toMatch(voice('ring-opening'));
    expect(rung.dialled[0]).toMatchObject({ numbers: ['+85223586200'], callerId: stage.numberOf('hkust') });
    await rung.agent('answer');
    expect(rung.state.kind).toBe('bridged');
    await rung.agent('hang-up');
    expect(rung.faults).toEqual([]);
  });

  test('where the desk does not answer leads to a message or a call back', async () => {
    const from = stage.newMobile();
    await stage.text(from, 'CALL');
    const rung = stage.phone.ringingAt(from);
    if (rung === undefined) throw new Error('nothing rings');
    await rung.pickUp();
    await rung.agent('no-answer');
    expect(heard(rung)).toMatch(voice('agent-no-answer'));
    await rung.say('be called back');
    expect(heard(rung)).toMatch(voice('case-call-back'));
    await rung.hangUp();
    expect(rung.faults).toEqual([]);
  });

  test('a second one at once finds the first ringing', async () => {
    const from = stage.newMobile();
    await stage.text(from, 'CALL');
    expect(read(await stage.text(from, 'CALL'))).toMatch(written('ring-under-way'));
    expect(stage.phone.calls.filter(({ to }) => to === from)).toHaveLength(1);
    await stage.phone.ringingAt(from)?.decline();
  });
});

describe('when the desk is shut by its operators', () => {
  test('a caller hears so, and leaves a message or is called back; a texter, too', async () => {
    await stage.board.putClosure('hkust', { until: Date.now() + 60_000 });
    onTestFinished(() => stage.board.take('hkust', 'CLOSURE'));
    const message = await ring();
    await message.press('0');
    expect(message.dialled).toEqual([]);
    expect(heard(message)).toMatch(voice('desk-shut'));
    await message.press('1');
    await message.say('my phone is gone');
    expect(heard(message)).toMatch(voice('case-message'));

    const back = await ring();
    await back.say('can I talk to a real person please');
    await back.say('call me back, please');
    expect(heard(back)).toMatch(voice('case-call-back'));

    const from = stage.newMobile();
    expect(read(await stage.text(from, 'AGENT'))).toMatch(written('desk-shut'));
    expect(read(await stage.text(from, '2'))).toMatch(written('case-call-back'));
    expect(stage.phone.ringingAt(from)).toBeUndefined();
  });

  test('every answer is still given', async () => {
    await stage.board.putClosure('hkust', { until: Date.now() + 60_000 });
    onTestFinished(() => stage.board.take('hkust', 'CLOSURE'));
    const call = await ring();
    await call.say('how do I get a TAP');
    expect(heard(call)).toContain(answer('tap-get'));
  });

  test('a closure that is over holds no longer', async () => {
    await stage.board.putClosure('hkust', { until: Date.now() - 1 });
    onTestFinished(() => stage.board.take('hkust', 'CLOSURE'));
    const call = await ring();
    await call.press('0');
    expect(call.state.kind).toBe('dialling');
  });
});
