import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { countSpokenWords } from '#authoring/checks/speech-estimate';
import { type PromptKey, promptKeys } from '#conversation/prompt-key';
import type { Call } from '#local/phone/call/call';
import { type Act, press, say, silence } from '#tests/support/call-acts';
import { type CareStage, heard, openCareStage, promptsOf, read } from '#tests/support/care-stage';

/**
 * The 24 user needs of W3C COGA, "Voice Systems and Conversational Interfaces", in its order:
 * https://w3c.github.io/coga/issue-papers/Conversational-Voice-Systems.html
 */
let stage: CareStage;
beforeAll(async () => {
  stage = await openCareStage();
});
afterAll(() => stage.stop());

const voice = (key: PromptKey): RegExp => promptsOf(stage).voice(key);
const answer = (topic: string): string =>
  stage.contentOf('hkust').topics[topic]?.answer.voice ?? '(no such topic)';
const steps = (topic: string): readonly string[] =>
  stage.contentOf('hkust').topics[topic]?.steps.map((step) => step.voice) ?? [];
const allPrompts = (): readonly string[] => promptKeys.map((key) => stage.prompts.prompts[key].voice);
const everyHelpline = ['hkust', 'hku', 'cuhk'] as const;
const topics = () => everyHelpline.flatMap((id) => Object.values(stage.contentOf(id).topics));
const everyWording = (): readonly string[] => [
  ...allPrompts(),
  ...topics().flatMap((topic) => [topic.answer.voice, ...topic.steps.map((step) => step.voice)]),
];

/** A call in which these things have been done. */
async function callWith(...acts: readonly Act[]): Promise<Call> {
  const call = await stage.call();
  onTestFinished(() => call.hangUp());
  for (const act of acts) await act(call);
  expect(call.faults).toEqual([]);
  return call;
}

/** What is heard after these things have been done. */
const hear = async (...acts: readonly Act[]): Promise<string> => heard(await callWith(...acts));

/** Places all over the conversation, by what leads there. */
const places: readonly (readonly [string, readonly Act[]])[] = [
  ['the greeting', []],
  ['an answer', [say('how do I get a TAP')]],
  ['a step', [say('how do I turn off app lock'), say('next')]],
  ['the menu', [say('menu')]],
  ['a group of the menu', [say('menu'), press('1')]],
  ['a list', [say('what are the ways to pass two factor')]],
  ['a miss', [say('purple monkey dishwasher')]],
  ['a silence', [silence]],
  ['what is out of scope', [say('how do I print on campus')]],
  ['the offer of a text', [say('how do I get a TAP'), say('menu'), say('text me the link')]],
  ['the question whether it helped', [say('how do I get a TAP'), say('thank you')]],
];

describe('the 24 needs of people with cognitive and learning disabilities', () => {
  test.each([
    ['my phone is at the bottom of the harbour and I have to log in', 'phone-missing'],
    ['I bought another phone yesterday', 'phone-new'],
    ['nothing pops up on my phone when I log in', 'authenticator-no-notification'],
    ['there is no signal in the lecture hall and I have to log in', 'duo-passcode'],
  ])('1. no new terms to learn: "%s" is understood', async (words, topic) => {
    expect(await hear(say(words))).toContain(answer(topic));
    expect(await hear()).not.toMatch(/TAP|Duo|authenticator|two-factor|MFA/i);
  });

  test('2. no option values to remember: whatever a key does, its name does, said aloud', async () => {
    const menu = await callWith(press('1'));
    const labels = [...heard(menu).matchAll(/For (.+?), press \d/g)].map(([, label]) => label ?? '');
    expect(labels).toHaveLength(4);
    for (const [index, label] of labels.entries()) {
      expect(await hear(press('1'), say(label))).toBe(await hear(press('1'), press(String(index + 1))));
    }
  });

  test('3. the option is heard before its key, in every prompt and every answer', () => {
    const keyFirst = /press (?:\d|zero|hash|star)[^.,?]* (?:for|to) /i;
    expect(everyWording().filter((words) => keyFirst.test(words))).toEqual([]);
    expect(stage.prompts.prompts['choice-option'].voice).toMatch(/\{label\}.*\{key\}/);
  });

  test('4. few options at a time: four at most, two in a question', async () => {
    const ways = say('what are the ways to pass two factor');
    for (const acts of [[press('1')], [press('1'), press('3')], [press('9'), ways]]) {
      expect((await hear(...acts)).match(/press \d/g)?.length).toBeLessThanOrEqual(4);
    }
    for (const acts of [[say('menu')], [ways]]) {
      const [, list = ''] = /I can tell you about (.+?)\.$/m.exec(await hear(...acts)) ?? [];
      expect(list.split(/, | or /)).toHaveLength(4);
    }
    expect(await hear(say('I want to change the sign in method on my account'))).not.toMatch(
      /press 3.*press 4.*press 5/s,
    );
  });

  test('5. all that is needed to choose is in one short sentence for each option', async () => {
    const content = everyHelpline.map((id) => stage.contentOf(id));
    const labels = content.flatMap(({ topics: all, groups }) => [
      ...Object.values(all).map(({ label }) => label),
      ...Object.values(groups),
    ]);
    expect(labels.filter((label) => label.split(' ').length > 8)).toEqual([]);
    const lines = (await callWith(press('1'))).words.filter((line) => /press \d/.test(line));
    for (const line of lines) expect(line).toMatch(/^For [^.]+, press \d\.$/);
  });

  test.each(places.slice(2, 7))('6. simple help, in one turn, at %s', async (_place, acts) => {
    expect(await hear(...acts, say('help'))).toMatch(voice('help'));
  });

  test.each(places.slice(2, 7))('7. a person by the reserved digit 0, at %s', async (_place, acts) => {
    const call = await callWith(...acts, press('0'));
    expect(call.state.kind).toBe('dialling');
    expect(countSpokenWords(heard(call))).toBeLessThanOrEqual(8);
  });

  test('8. a menu that is simple: two levels, four options a page, no page without an end', async () => {
    const topic = await callWith(press('1'), press('1'), press('1'));
    expect(heard(topic)).toContain(answer('phone-missing'));
    const first = await hear(press('1'));
    expect(await hear(press('1'), press('#'), press('#'))).toBe(first);
    expect(await hear(say('menu'), say('next'), say('next'))).toBe(await hear(say('menu')));
  });

  test('9. every response is acknowledged, right or not', async () => {
    expect(await hear(say('slower'))).toMatch(voice('slower-on'));
    expect(await hear(say('how do I get a TAP'), press('1'))).toMatch(voice('text-sent'));
    expect(await hear(say('menu'), press('5'))).toMatch(voice('no-such-choice'));
    expect(await hear(say('purple monkey dishwasher'))).toMatch(/sorry/i);
    expect(await hear(press('0'), (call) => call.agent('busy'), press('2'))).toMatch(voice('case-call-back'));
  });

  test('10. a pause between options, and a longer one after "slower"', async () => {
    const pauses = (call: Call) =>
      call.heard.flatMap((line, index) => {
        const isBetween =
          /press \d/.test(call.heard[index - 1]?.text ?? '') &&
          /press \d/.test(call.heard[index + 1]?.text ?? '');
        return line.kind === 'pause' && isBetween ? line.seconds : [];
      });
    expect(pauses(await callWith(press('1')))).toEqual([1, 1, 1]);
    expect(pauses(await callWith(say('slower'), press('1')))).toEqual([2, 2, 2]);
  });

  test('11. nothing has to be looked up: no number, name or code is ever asked for', async () => {
    const asks =
      /\b(?:tell me|give me|what is|say|spell|read me) your (?:\w+ )?(?:name|number|I ?D|code|password|account)/i;
    expect(everyWording().filter((words) => asks.test(words))).toEqual([]);
    const step = await callWith(say('how do I turn off app lock'), say('next'));
    expect(step.state).toMatchObject({ kind: 'listening', timeout: 12 });
  });

  test('12. where one is in the process, at the head of every step', async () => {
    const count = steps('phone-new').length;
    const call = await callWith(say('how do I move to my new phone'), say('next'));
    for (let step = 1; step < count; step += 1) {
      expect(call.words[0]).toBe(`Step ${step} of ${count}.`);
      await call.say('done');
    }
    expect(heard(call)).toContain(steps('phone-new').at(-1));
    expect(heard(call)).toMatch(voice('step-last'));
  });

  test.each([
    ['where can I get a temporary access past my a then to cater is not working', 'tap-get'],
    ['um I I I lost er lost my my phone', 'phone-missing'],
    ['phone... lost... log in... how', 'phone-missing'],
  ])('13. speech that is not typical: "%s"', async (words, topic) => {
    expect(await hear(say(words))).toContain(answer(topic));
  });

  test('13. speech that is hard to make out is asked back about, and the right one is named', async () => {
    const asked = await hear(say('my fun got left on the minibus and my email once an a proval from it'));
    expect(asked).toContain(stage.contentOf('hkust').topics['phone-missing']?.label);
  });

  test('14. slow speakers are waited for: 7 seconds, 10 after a silence, 12 after "slower"', async () => {
    const wait = async (...acts: readonly Act[]) => {
      const { state } = await callWith(...acts);
      return state.kind === 'listening' ? state.timeout : undefined;
    };
    expect([await wait(), await wait(silence), await wait(say('slower'))]).toEqual([7, 10, 12]);
    expect(stage.prompts.speech.speechTimeout).toBe('auto');
  });

  test('15. back, one place at a time, without starting again', async () => {
    const group = await hear(press('1'), press('1'));
    const menu = await hear(press('1'));
    expect(await hear(press('1'), press('1'), press('1'), press('*'))).toBe(group);
    expect(await hear(press('1'), press('1'), press('1'), press('*'), say('go back'))).toBe(menu);
  });

  test('16. best practice to help with menus: no menu first, the same keys everywhere, every word repeated on demand', async () => {
    expect(await hear()).not.toMatch(/press/);
    for (const [, acts] of places.slice(1, 6)) {
      const call = await callWith(...acts);
      const said = heard(call);
      await call.say('repeat');
      expect(heard(call)).toBe(said);
      // By key the same is said with its keys.
      await call.press('9');
      const keyed = heard(call);
      await call.press('9');
      expect(heard(call)).toBe(keyed);
    }
    expect(await hear(silence)).toMatch(/For all topics, press 1/);
  });

  const promotion =
    /special offer|promotion|discount|visit our|did you know|valued|important to us|survey|new feature|our website/i;

  test('17. no promotions: energy is for the task', () => {
    expect(everyWording().filter((words) => promotion.test(words))).toEqual([]);
  });

  test('18. no distraction in the middle of a task: a step, where one is, and what to say', async () => {
    const call = await callWith(say('how do I turn off app lock'), say('next'));
    expect(call.words).toEqual([
      'Step 1 of 5.',
      steps('app-lock-disable')[0],
      stage.prompts.prompts['step-next'].voice,
    ]);
    await call.say('next');
    expect(call.words).toEqual(['Step 2 of 5.', steps('app-lock-disable')[1]]);
  });

  test('19. steps as short as possible: at most 45 words, a sentence at most 20', () => {
    const all = topics().flatMap((topic) => topic.steps.map((step) => step.voice));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((step) => countSpokenWords(step) > 45)).toEqual([]);
    const sentences = all.flatMap((step) => step.split(/(?<=[.?!])\s/));
    expect(sentences.filter((sentence) => countSpokenWords(sentence) > 20)).toEqual([]);
  });

  test('20. the words to say are given, and are the ones that one would use', async () => {
    expect(stage.prompts.prompts['miss-first'].text).toContain('for example: {example}');
    expect(await hear(say('how does this work'))).toContain('such as: I lost my phone');
    expect(await hear(say('I lost my phone'))).toContain(answer('phone-missing'));
    for (const words of ['menu', 'repeat', 'person'])
      expect(stage.prompts.prompts.help.voice).toContain(words);
    const steering = [
      'menu',
      'repeat',
      'person',
      'next',
      'back',
      'slower',
      'goodbye',
      'forget me',
      'yes',
      'no',
      'help',
    ];
    const exact = Object.values(stage.prompts.commands).flatMap((command) => command.exact);
    expect(steering.filter((words) => !exact.includes(words))).toEqual([]);
  });

  test('21. few words will do: one, or keys alone, or a text', async () => {
    expect(await hear(say('TAP'))).toContain(answer('tap-get'));
    expect(await hear(press('1'), press('1'), press('1'))).toContain(answer('phone-missing'));
    expect(read(await stage.text(stage.newMobile(), 'TAP'))).toContain(
      'https://myaccount.ust.hk/msmfagettap',
    );
  });

  test('22. nothing said before has to be remembered: it is said again, and the helpline keeps the thread', async () => {
    const call = await callWith(say('how do I get a TAP'), say('how do I use it'));
    expect(heard(call)).toContain(answer('tap-use'));
    const promised = await callWith(press('0'), (each) => each.agent('busy'), press('2'));
    const reference = heard(promised);
    await promised.say('repeat');
    // That it was texted was news, and is not said again.
    expect(heard(promised)).toBe(reference.replace("I've texted it to you.\n", ''));
  });

  test('23. no codes or names to remember or copy: links come by text, and no URL is read aloud unasked', async () => {
    expect(await hear(say('how do I get a TAP'))).toMatch(voice('offer-text'));
    // Who asks for the VPN's address is told it: it is short, and it is the answer.
    const unasked = everyWording().filter((words) => words !== answer('vpn-duo'));
    expect(unasked.filter((words) => /https?:|www\.|dot (?:com|h k), slash/i.test(words))).toEqual([]);
  });

  test('24. what comes next, and when it is over, is always said', async () => {
    const ends = [
      voice('anything-else'),
      voice('miss-first'),
      voice('step-next'),
      voice('step-last'),
      /press \d|press hash|\?/,
    ];
    for (const [place, acts] of places) {
      const last = (await callWith(...acts)).words.at(-1) ?? '';
      expect(
        ends.some((end) => end.test(last)),
        `${place}: ${last}`,
      ).toBe(true);
    }
    const over = await callWith(say('goodbye'));
    expect([heard(over), over.state.kind]).toEqual([stage.prompts.prompts.goodbye.voice, 'ended']);
  });
});
