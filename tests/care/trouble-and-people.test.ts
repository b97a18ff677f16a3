import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { countSpokenWords } from '#authoring/checks/speech-estimate';
import { type PromptKey, promptKeys } from '#conversation/prompt-key';
import type { Call } from '#local/phone/call/call';
import { type Act, press, say, silence } from '#tests/support/call-acts';
import { type CareStage, heard, openCareStage, promptsOf, read } from '#tests/support/care-stage';

/** What callers may expect when something goes wrong, of a person, and of the end. */
let stage: CareStage;
beforeAll(async () => {
  stage = await openCareStage();
});
afterAll(() => stage.stop());

const voice = (key: PromptKey): RegExp => promptsOf(stage).voice(key);
async function callWith(acts: readonly Act[], from = stage.newMobile(), to = 'hkust'): Promise<Call> {
  const call = await stage.call({ from, to: stage.numberOf(to) });
  onTestFinished(() => call.hangUp());
  for (const act of acts) await act(call);
  expect(call.faults).toEqual([]);
  return call;
}

const hear = async (...acts: readonly Act[]): Promise<string> => heard(await callWith(acts));

/** Words that mean nothing to any desk. */
const nonsense = ['purple monkey dishwasher', 'quinoa and dragonfruit', 'banana trombone'] as const;

describe('trouble', () => {
  const silences = [silence, silence, silence];
  const misses = nonsense.map(say);

  const ladder = async (acts: readonly Act[], end: Call['state']['kind']): Promise<readonly string[]> => {
    const call = await callWith([]);
    const said: string[] = [];
    for (const act of acts) {
      await act(call);
      said.push(call.words[0] ?? '');
    }
    expect(call.state.kind).toBe(end);
    return said;
  };

  test('never has the same words twice running: misses end with a person at the third, silences with a goodbye', async () => {
    for (const said of [await ladder(silences, 'ended'), await ladder(misses, 'dialling')]) {
      expect(said.filter((words, index) => words === said[index - 1])).toEqual([]);
    }
  });

  test('of silence is told apart from trouble of words', async () => {
    const [unheard, missed] = [await ladder(silences, 'ended'), await ladder(misses, 'dialling')];
    expect(unheard.filter((words) => missed.includes(words))).toEqual([]);
  });

  test('of silence names the keys, then the number, and never dials', async () => {
    const call = await callWith([silence]);
    expect(heard(call)).toMatch(/press 1.*press 0/s);
    await call.silence();
    expect(heard(call)).toContain('2 3 5 8, 6 2 0 0');
    await call.silence();
    expect([heard(call), call.dialled]).toEqual([stage.prompts.prompts['silence-goodbye'].voice, []]);
  });

  test('after an answer is none: silence ends kindly', async () => {
    const call = await callWith([say('how do I get a TAP'), silence]);
    expect(heard(call)).toMatch(voice('silence-after-answer'));
    await call.silence();
    expect([heard(call), call.dialled]).toEqual([stage.prompts.prompts.goodbye.voice, []]);
  });

  test('dials nobody who has declined a person', async () => {
    const call = await callWith([say('how do I print on campus'), say('no'), ...misses, ...misses]);
    expect([call.state.kind, call.dialled]).toEqual(['listening', []]);
  });

  test('offers a person at the second miss, and counts over the whole call', async () => {
    const second = await hear(say(nonsense[0]), say(nonsense[1]));
    expect(second).toMatch(/person/);
    const later = await callWith([
      say(nonsense[0]),
      say('how do I get a TAP'),
      say(nonsense[1]),
      say('what is a temporary access pass'),
      say(nonsense[2]),
    ]);
    expect(later.state.kind).toBe('dialling');
  });

  test('is never blamed on the caller', () => {
    const blames =
      /\byou (?:said|did|entered|must|have to|failed|didn't|need to)|\b(?:invalid|incorrect|wrong)\b/i;
    const wordings = promptKeys.flatMap((key) => Object.values(stage.prompts.prompts[key]));
    expect(wordings.filter((words) => blames.test(words) && !/went wrong/.test(words))).toEqual([]);
  });

  test('never hangs up: whoever is not understood is connected', async () => {
    const call = await callWith(misses);
    expect([call.state.kind, heard(call)]).toEqual([
      'dialling',
      stage.prompts.prompts['sorry-connecting'].voice,
    ]);
  });
});

describe('a person', () => {
  test('is reached within 4 seconds of asking, in at most eight words', async () => {
    const call = await callWith([]);
    const before = call.seconds;
    await call.say('can I talk to a real person please');
    expect(call.state.kind).toBe('dialling');
    expect(call.seconds - before).toBeLessThanOrEqual(4);
    expect(countSpokenWords(heard(call))).toBeLessThanOrEqual(8);
  });

  test('is rung under our own number, for 20 seconds', async () => {
    const call = await callWith([press('0')]);
    expect(call.dialled[0]).toMatchObject({
      callerId: stage.numberOf('hkust'),
      numbers: ['+85223586200'],
      timeout: 20,
    });
  });

  test.each(['busy', 'no-answer', 'failed'] as const)(
    'who is %s leads to a message, a call back, or the number by text',
    async (why) => {
      const said = await hear(press('0'), (call) => call.agent(why));
      for (const key of [
        'option-message',
        'option-call-back',
        'option-send-number',
        'option-ask-on',
      ] as const)
        expect(said).toContain(stage.prompts.prompts[key].voice);
    },
  );

  test('who cannot be reached is not rung in a loop', async () => {
    const call = await callWith([
      press('0'),
      (each) => each.agent('busy'),
      say(nonsense[0]),
      say(nonsense[1]),
    ]);
    expect(call.dialled).toHaveLength(1);
    expect(call.state.kind).toBe('listening');
  });
});

describe('goodbye', () => {
  test('is one line', async () => {
    const call = await callWith([say('goodbye')]);
    expect([call.words, call.state.kind]).toEqual([[stage.prompts.prompts.goodbye.voice], 'ended']);
    expect(stage.prompts.prompts.goodbye.voice.split(/(?<=\.)\s/)).toHaveLength(2);
  });

  test.each(['no thanks', "that's all", 'bye bye', 'nothing else thank you'])(
    'is meant by "%s", too',
    async (words) => {
      expect((await callWith([say(words)])).state.kind).toBe('ended');
    },
  );

  test('asks nothing on the way out, after an answer either', async () => {
    const call = await callWith([say('how do I get a TAP'), say('goodbye')]);
    expect([heard(call), call.state.kind]).toEqual([stage.prompts.prompts.goodbye.voice, 'ended']);
  });

  test('is not what thanks mean: after an answer they are met with "did that help?", once', async () => {
    const call = await callWith([say('how do I get a TAP'), say('thank you')]);
    expect(heard(call)).toMatch(voice('did-that-help'));
    await call.say('yes');
    expect(heard(call)).toMatch(voice('glad'));
    await call.say('how do I get a TAP');
    await call.say('thank you');
    expect(heard(call)).toMatch(voice('welcome'));
    expect(await hear(say('thank you'))).toMatch(voice('welcome'));
  });

  test('by text leaves the thread open', async () => {
    const from = stage.newMobile();
    await stage.text(from, 'TAP');
    await stage.text(from, 'bye');
    expect(read(await stage.text(from, 'VPN'))).toContain(
      stage.contentOf('hkust').topics['vpn-duo']?.answer.text,
    );
  });
});
