import { expect, it } from 'vitest';
import { goldenQuestion } from '#operating/release/golden-questions';
import { sampleKnowledge } from '#tests/support/sample-knowledge';
import { testPrompts } from '#tests/support/turn-content';

const knowledge = sampleKnowledge('hkust', '000000000000');

it('is the first question of the menu, and its keyword by text', () => {
  expect(goldenQuestion('+12025550101', knowledge, testPrompts)).toMatchObject({
    number: '+12025550101',
    helpline: 'hkust',
    spoken: 'How do I get a TAP?',
    texted: 'TAP',
  });
});

it('takes an apology, a miss or a wrong number for a fault, up to the first placeholder', () => {
  const { never } = goldenQuestion('+12025550101', knowledge, testPrompts);
  expect(new Set(never)).toEqual(
    new Set([
      '[miss-first]',
      '[number-not-in-use]',
      '[out-of-scope]',
      '[sorry-connecting]',
      '[sorry-goodbye]',
    ]),
  );
});

it('calls content without a first question unfit to be released', () => {
  const empty = { ...knowledge, profile: { ...knowledge.profile, menu: [] } };
  expect(() => goldenQuestion('+12025550101', empty, testPrompts)).toThrow('hkust has no first question');
});
