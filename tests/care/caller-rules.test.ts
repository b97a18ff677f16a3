import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { countSpokenWords } from '#authoring/checks/speech-estimate';
import type { PromptKey } from '#conversation/prompt-key';
import type { Call } from '#local/phone/call/call';
import { type Act, press, say, silence } from '#tests/support/call-acts';
import { type CareStage, heard, openCareStage, promptsOf } from '#tests/support/care-stage';

/** What callers may expect of a good line. Where guides name other figures (a greeting of 8 s, say), ours are tested. */
let stage: CareStage;
beforeAll(async () => {
  stage = await openCareStage();
});
afterAll(() => stage.stop());

const voice = (key: PromptKey): RegExp => promptsOf(stage).voice(key);
const answer = (topic: string): string =>
  stage.contentOf('hkust').topics[topic]?.answer.voice ?? '(no such topic)';
const topics = () =>
  (['hkust', 'hku', 'cuhk'] as const).flatMap((id) => Object.values(stage.contentOf(id).topics));

async function callWith(acts: readonly Act[], from = stage.newMobile(), to = 'hkust'): Promise<Call> {
  const call = await stage.call({ from, to: stage.numberOf(to) });
  onTestFinished(() => call.hangUp());
  for (const act of acts) await act(call);
  expect(call.faults).toEqual([]);
  return call;
}

const hear = async (...acts: readonly Act[]): Promise<string> => heard(await callWith(acts));
const twimlOf = (call: Call): string => call.turns.at(-1)?.answer?.body ?? '';

describe('the greeting', () => {
  test.each(['hkust', 'hku', 'cuhk'])(
    'of %s reaches the question within 12 seconds (guides: 5 to 10)',
    async (id) => {
      const call = await callWith([], stage.newMobile(), id);
      expect(call.words[0]).toMatch(/\?$/);
      expect(call.heard[0]?.seconds).toBeLessThanOrEqual(12);
    },
  );

  test('is one line of welcome that says it is automatic, one privacy reminder, one open question; no menu', async () => {
    const greeting = await hear();
    expect(greeting).toMatch(/^Welcome to .*automatic.*passwords, codes or names.*How can I help\?$/s);
    expect(greeting).not.toMatch(/press/);
  });

  test('can be interrupted: all that is said lies in the Gather', async () => {
    for (const acts of [[], [say('how do I get a TAP')], [say('menu')], [silence]]) {
      const twiml = twimlOf(await callWith(acts));
      expect(twiml).toMatch(/^<\?xml[^>]*><Response><Gather [^>]*><Say.*<\/Gather><\/Response>$/s);
      expect(twiml).not.toContain('bargeIn="false"');
    }
  });

  test("begins with the operators' notice while it holds, and not after its end", async () => {
    const words = { en: 'Sign-in is down for everybody since nine. We are working on it.' };
    await stage.board.putNotice('hkust', { words, until: Date.now() + 60_000 });
    onTestFinished(() => stage.board.take('hkust', 'NOTICE'));
    expect((await callWith([])).words[0]).toBe(words.en);
    await stage.board.putNotice('hkust', { words, until: Date.now() - 1 });
    expect((await callWith([])).words[0]).toMatch(voice('greeting'));
  });
});

describe('waits', () => {
  const waitAfter = async (...acts: readonly Act[]) => {
    const { state } = await callWith(acts);
    return state.kind === 'listening' ? state.timeout : undefined;
  };

  test('of 7 seconds, 10 after a silence, 12 in steps, and 12 everywhere after "slower"', async () => {
    expect(await waitAfter()).toBe(7);
    expect(await waitAfter(silence)).toBe(10);
    expect(await waitAfter(silence, silence)).toBe(10);
    expect(await waitAfter(say('how do I turn off app lock'), say('next'))).toBe(12);
    expect(await waitAfter(say('slower'), say('menu'), press('1'), press('1'))).toBe(12);
  });

  test('"slower" is real speech at 80 % for the rest of the call, around whole sentences, with longer pauses', async () => {
    const call = await callWith([say('slower'), say('how do I get a TAP')]);
    const twiml = twimlOf(call);
    const says = twiml.match(/<Say [^>]*>.*?<\/Say>/g) ?? [];
    expect(says.length).toBeGreaterThan(1);
    for (const each of says)
      expect(each).toMatch(/<Say [^>]*><prosody rate="80%">[^<]+[.?!]<\/prosody><\/Say>/);
    expect(twiml).toContain('<Pause length="2"/>');
    expect(heard(call)).toContain(answer('tap-get'));
  });

  test('somebody who is not known to be there is never waited for in silence: every Gather speaks', async () => {
    for (const acts of [[], [silence], [silence, silence], [press('9')], [press('*')]]) {
      expect(twimlOf(await callWith(acts))).toMatch(/<Gather [^>]*><Say/);
    }
  });
});

describe('keys', () => {
  const places: readonly (readonly [string, readonly Act[]])[] = [
    ['the greeting', []],
    ['an answer', [say('how do I get a TAP')]],
    ['a step', [say('how do I turn off app lock'), say('next')]],
    ['the menu', [say('menu')]],
    ['an either-or', [say('is my phone the new one or is it missing')]],
    ['a person who was not reached', [press('0'), (call) => call.agent('busy')]],
  ];

  test.each(places)('0 is a person at %s', async (_place, acts) => {
    expect((await callWith([...acts, press('0')])).state.kind).toBe('dialling');
  });

  test.each(places)('9 says it again at %s', async (_place, acts) => {
    const call = await callWith(acts);
    const before = call.state.kind;
    await call.press('9');
    expect(call.state.kind).toBe(before);
    expect(call.words.length).toBeGreaterThan(0);
  });

  test('star goes back, hash goes on', async () => {
    const call = await callWith([say('how do I turn off app lock'), press('#'), press('#')]);
    expect(heard(call)).toContain('Step 2 of 5');
    await call.press('*');
    expect(heard(call)).toContain('Step 1 of 5');
  });

  test('are named to who uses them, or has been silent, and never to who speaks', async () => {
    expect(await hear(say('menu'))).not.toMatch(/press \d/);
    expect(await hear(say('how do I get a TAP'))).not.toMatch(/press/);
    expect(await hear(press('1'))).toMatch(/press 1.*press 4/s);
    expect(await hear(press('9'), say('how do I get a TAP'))).toMatch(voice('offer-text-key'));
    expect(await hear(silence, say('how do I get a TAP'))).toMatch(voice('offer-text-key'));
  });

  test('a turn that answers names one at most', async () => {
    const said = await hear(press('9'), say('my phone is at the bottom of the harbour and I have to log in'));
    expect(said).toContain(answer('phone-missing'));
    expect(said.match(/press (?:\d|hash|star)/g)).toHaveLength(1);
  });

  test('every Gather takes one key, hash among them, and tells of silence', async () => {
    for (const [, acts] of places) {
      const twiml = twimlOf(await callWith(acts));
      for (const attribute of [
        'finishOnKey=""',
        'numDigits="1"',
        'actionOnEmptyResult="true"',
        'action="http',
      ])
        expect(twiml).toContain(attribute);
    }
  });
});

describe('answers', () => {
  test('take at most 45 words or 18 seconds, a sentence at most 20 words', () => {
    const chunks = topics().flatMap((topic) => [
      topic.answer.voice,
      ...topic.steps.map((step) => step.voice),
    ]);
    expect(chunks.length).toBeGreaterThan(80);
    expect(chunks.filter((chunk) => countSpokenWords(chunk) > 45)).toEqual([]);
    const sentences = chunks.flatMap((chunk) => chunk.split(/(?<=[.?!])\s+/));
    expect(sentences.filter((sentence) => countSpokenWords(sentence) > 20)).toEqual([]);
  });

  test('that are near a tie ask one either-or question of two, never of three', async () => {
    const heardChoice = await hear(say('a TAP, getting one or using one'));
    expect(heardChoice).toMatch(voice('which-of'));
    expect(heardChoice).not.toMatch(/press 3/);
  });

  test('are followed by one offer: all else is left unsaid, and read out by hash', async () => {
    const call = await callWith([say('my phone is at the bottom of the harbour and I have to log in')]);
    expect(call.words).toHaveLength(2);
    expect(call.words[1]).toMatch(voice('offer-text'));
    await call.press('#');
    expect(heard(call).match(/press \d/g)?.length).toBeGreaterThan(1);
  });

  test('are not confirmed first: what was understood is in the answer', async () => {
    expect(await hear(say('how do I get a TAP'))).not.toMatch(
      /did you (?:say|mean)|is that (?:right|correct)/i,
    );
  });

  test('offer their link by text, naming the last four digits first, and send on a yes alone', async () => {
    const from = '+85291234321';
    const call = await callWith([say('how do I get a TAP')], from);
    expect(heard(call)).toContain('to your number ending 4 3 2 1');
    expect(stage.phone.thread(from, stage.numberOf('hkust'))).toEqual([]);
    await call.say('yes');
    expect(heard(call)).toMatch(/ending 4 3 2 1/);
    const [text] = stage.phone.thread(from, stage.numberOf('hkust'));
    expect(text?.body).toMatch(/HKUST IT Helpline.*https:\/\/myaccount\.ust\.hk\/msmfagettap/s);
  });

  test('offer a text once: when it has gone, it is not offered again', async () => {
    expect(await hear(say('how do I get a TAP'), say('yes'), say('repeat'))).not.toMatch(voice('offer-text'));
  });
});
