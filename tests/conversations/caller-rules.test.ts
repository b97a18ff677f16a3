import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { countSpokenWords } from '#authoring/checks/speech-estimate';
import { type PromptKey, promptKeys } from '#conversation/prompt-key';
import type { Call } from '#local/phone/call/call';
import { type Act, press, say, silence } from '#tests/support/call-acts';
import { type CareStage, heard, openCareStage, promptsOf, read } from '#tests/support/care-stage';

/** What callers may expect of a good line. Where guides name other figures (a greeting of 8 s, say), ours are tested. */
let stage: CareStage;
beforeAll(async () => {
  stage = await openCareStage();
});
afterAll(() => stage.stop());

const voice = (key: PromptKey): RegExp => promptsOf(stage).voice(key);
const written = (key: PromptKey): RegExp => promptsOf(stage).written(key);
const answer = (topic: string): string =>
  stage.contentOf('hkust').topics[topic]?.answer.voice ?? '(no such topic)';

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
});

describe('the voice', () => {
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
  const places: readonly (readonly Act[])[] = [
    [],
    [say('how do I get a TAP')],
    [say('how do I turn off app lock'), say('next')],
    [press('0'), (call) => call.agent('busy')],
  ];

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
    for (const acts of places) {
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

describe('a person', () => {
  test('is reached within 4 seconds of asking, in at most eight words, under our own number', async () => {
    const call = await callWith([]);
    const before = call.seconds;
    await call.say('can I talk to a real person please');
    expect(call.state.kind).toBe('dialling');
    expect(call.seconds - before).toBeLessThanOrEqual(4);
    expect(countSpokenWords(heard(call))).toBeLessThanOrEqual(8);
    expect(call.dialled[0]).toMatchObject({
      callerId: stage.numberOf('hkust'),
      numbers: ['+85223586200'],
      timeout: 20,
    });
  });
});

describe('answers', () => {
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
});

test('trouble is never blamed on the caller', () => {
  const blames =
    /\byou (?:said|did|entered|must|have to|failed|didn't|need to)|\b(?:invalid|incorrect|wrong)\b/i;
  const wordings = promptKeys.flatMap((key) => Object.values(stage.prompts.prompts[key]));
  expect(wordings.filter((words) => blames.test(words) && !/went wrong/.test(words))).toEqual([]);
});

describe('"forget me"', () => {
  test('erases the steps that were kept for the next call', async () => {
    const from = stage.newMobile();
    const call = await callWith([], from);
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
    expect(heard(await callWith([], from))).toMatch(voice('greeting'));
  });
});

describe('when the desk is shut by its operators', () => {
  test('a caller hears so, and leaves a message or is called back; a texter, too', async () => {
    await stage.board.putClosure('hkust', { until: Date.now() + 60_000 });
    onTestFinished(() => stage.board.take('hkust', 'CLOSURE'));
    const message = await callWith([]);
    await message.press('0');
    expect(message.dialled).toEqual([]);
    expect(heard(message)).toMatch(voice('desk-shut'));
    await message.press('1');
    await message.say('my phone is gone');
    expect(heard(message)).toMatch(voice('case-message'));

    const back = await callWith([]);
    await back.say('can I talk to a real person please');
    await back.say('call me back, please');
    expect(heard(back)).toMatch(voice('case-call-back'));

    const from = stage.newMobile();
    expect(read(await stage.text(from, 'AGENT'))).toMatch(written('desk-shut'));
    expect(read(await stage.text(from, '2'))).toMatch(written('case-call-back'));
    expect(stage.phone.ringingAt(from)).toBeUndefined();
  });
});
