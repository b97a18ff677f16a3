import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  byText,
  byVoice,
  conversation,
  dialEnds,
  heardLast,
  isSilent,
  refuses,
  says,
  starts,
  wasDeceived,
  whatElse,
  worldOf,
} from '#tests/support/turn-talk';

const both: readonly (readonly [string, TurnInput, string])[] = [
  ['a request that the caller did not make', says('suspicious'), 'suspicious'],
  ['who has approved it or told already', wasDeceived, 'suspicious-already'],
];

describe.each(both)('%s', (_name, input, advice) => {
  test.each([
    ['at the open question', [starts]],
    ['after an answer', [asks('tap-get')]],
    ['at the menu', [asks('tap-get'), says('menu')]],
  ])('%s: what to do now, and a person is offered, not rung', (_where, by) => {
    expect(heardLast(byVoice, ...by, input)).toBe(`${advice}, ask-person`);
    expect(heardLast(byVoice, ...by, input, says('yes'))).toBe('connecting -> dial + open-transfer');
    expect(heardLast(byVoice, ...by, input, isSilent)).toBe(
      `nothing-heard, ${advice}, ask-person, yes-key ... patient`,
    );
  });

  test('is told it whole again', () => {
    expect(heardLast(byVoice, input, says('repeat'))).toBe(`${advice}, ask-person`);
  });

  test.each(['busy', 'no-answer', 'failed'] as const)(
    'hears it again while nobody answers (%s)',
    (outcome) => {
      const by = [input, says('yes'), dialEnds(outcome)];
      expect(heardLast(byVoice, ...by)).toBe(`${advice}, agent-${outcome}, ${whatElse}`);
      expect(heardLast(byVoice, ...by, says('repeat'))).toBe(`${advice}, agent-${outcome}, ${whatElse}`);
    },
  );

  test('is told it wherever nobody can be rung', () => {
    expect(heardLast(worldOf({}, { without: ['serviceline'] }), input)).toBe(`${advice}, no-serviceline`);
    expect(heardLast(worldOf({ desk: 'shut' }), input)).toBe(`${advice}, desk-shut, ${whatElse}`);
    expect(heardLast(byText, input)).toBe(`${advice}, agent-text`);
  });

  test('who has declined a person is told it, and offered none', () => {
    expect(heardLast(byVoice, refuses('agent'), input)).toBe(`${advice}, anything-else`);
  });
});

conversation('what has happened by now counts: the later advice is the one that is said again', byVoice, [
  [says('suspicious'), 'suspicious, ask-person'],
  [wasDeceived, 'suspicious-already, ask-person'],
  [says('yes'), 'connecting -> dial + open-transfer'],
  [dialEnds('busy'), `suspicious-already, agent-busy, ${whatElse}`],
]);
