import { describe, expect, test } from 'vitest';
import { encodeConversation } from '#conversation/conversation-codec';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  byText,
  byVoice,
  conversation,
  dialEnds,
  heardLast,
  hints,
  isInNeed,
  isSilent,
  mentions,
  menu,
  mumbles,
  ordersPizza,
  presses,
  says,
  starts,
  stateAfter,
  stepsOf,
  whatElse,
  worldOf,
} from '#tests/support/turn-talk';

const needs = ['danger', 'distress'] as const;

/** Wherever a caller may be when it is said. */
const everywhere: readonly (readonly [string, readonly TurnInput[]])[] = [
  ['the greeting', [starts]],
  ['an answer', [asks('tap-get')]],
  ['a step', [asks('tap-get'), says('next')]],
  ['the menu', [says('menu')]],
  ['the offer of a person', [ordersPizza]],
  ['an act that was asked back', [hints('forget-me')]],
  ['nobody reached', [says('agent'), dialEnds('busy')]],
  ['a message that is to be written', [says('message')]],
  ['the numbers themselves', [isInNeed('distress')]],
];

describe.each(everywhere)('danger or distress at %s', (_name, by) => {
  test.each(needs)('%s is answered with the number that helps, and with nothing else', (need) => {
    for (const world of [
      byVoice,
      byText,
      worldOf({}, { without: ['serviceline'] }),
      worldOf({ desk: 'shut' }),
    ]) {
      const { misses } = stateAfter(world, ...by);
      expect(heardLast(world, ...by, isInNeed(need))).toBe(`ADVICE ${need} ... long + count-advice`);
      expect(stateAfter(world, ...by, isInNeed(need)).misses).toBe(misses);
    }
  });
});

describe('after the numbers', () => {
  test('nothing tells which need it was', () => {
    const [danger, distress] = needs.map((need) =>
      encodeConversation(stateAfter(byVoice, asks('tap-get'), isInNeed(need))),
    );
    expect(danger).toBe(distress);
  });

  test('they are answered in the language in which they were heard', () => {
    const inNeed: TurnInput = { kind: 'urgent', about: 'distress', locale: 'zh-HK' };
    expect(heardLast(byVoice, inNeed)).toBe('ADVICE distress in zh-HK ... long + count-advice');
    expect(heardLast(byVoice, inNeed, says('repeat'))).toBe('ADVICE again in zh-HK ... long');
  });

  conversation('words that are not caught are met with them once more, and are no miss', byVoice, [
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [isInNeed('distress'), 'ADVICE distress ... long + count-advice'],
    [mumbles, 'ADVICE again ... long'],
    [ordersPizza, 'ADVICE again ... long'],
    [mumbles, 'ADVICE again ... long'],
  ]);

  conversation('silence hears them twice more, and never the desk', byVoice, [
    [isInNeed('danger'), 'ADVICE danger ... long + count-advice'],
    [isSilent, 'ADVICE again ... long'],
    [isSilent, 'ADVICE again ... long'],
    [isSilent, 'ADVICE again -> end'],
  ]);

  conversation('somebody to talk to is not the desk, unless it is asked for in so many words', byVoice, [
    [isInNeed('distress'), 'ADVICE distress ... long + count-advice'],
    [hints('agent'), 'ADVICE again ... long'],
    [mentions('agent'), 'ADVICE again ... long'],
    [mentions('call'), 'ADVICE again ... long'],
    [says('call'), 'ADVICE again ... long'],
    [says('agent'), 'connecting -> dial + open-transfer'],
  ]);

  conversation('what is no desk can be asked for as ever', byVoice, [
    [isInNeed('distress'), 'ADVICE distress ... long + count-advice'],
    [hints('forget-me'), 'ask-forget'],
  ]);

  conversation('who goes on is helped, and led back to the step', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('next'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
    [isInNeed('distress'), 'ADVICE distress ... long + count-advice'],
    [asks('tap-what'), 'ANSWER tap-what, back-to-step(tap-get, 1)'],
  ]);

  conversation('who asks for a person gets one, and who says goodbye is let go', byVoice, [
    [isInNeed('distress'), 'ADVICE distress ... long + count-advice'],
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('no-answer'), `agent-no-answer, ${whatElse}`],
    [isInNeed('distress'), 'ADVICE distress ... long + count-advice'],
    [says('goodbye'), 'goodbye -> end'],
  ]);

  test('no menu, no rating and no desk is ever said unasked', () => {
    const unasked: readonly TurnInput[] = [
      mumbles,
      ordersPizza,
      isSilent,
      says('yes'),
      says('thanks'),
      presses('5'),
    ];
    for (const first of unasked) {
      for (const second of unasked) {
        const steps = stepsOf(byVoice, [asks('tap-get'), isInNeed('distress'), first, second]).slice(2);
        for (const { reply, effects } of steps) {
          expect(['listen', 'end']).toContain(reply.next.kind);
          expect([reply.choices, effects]).toEqual([[], []]);
        }
      }
    }
  });
});

describe('what may be a way of speaking', () => {
  conversation('is asked about; yes is danger', byVoice, [
    [isInNeed('unsure'), 'ADVICE unsure ... long + count-advice'],
    [says('yes'), 'ADVICE danger ... long'],
  ]);

  conversation('is asked about; no is another question', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [isInNeed('unsure'), 'ADVICE unsure ... long + count-advice'],
    [says('no'), 'open-question-again'],
  ]);

  conversation('is answered with the numbers where nobody says yes or no', byVoice, [
    [isInNeed('unsure'), 'ADVICE unsure ... long + count-advice'],
    [mumbles, 'ADVICE again ... long'],
    [isInNeed('unsure'), 'ADVICE unsure ... long + count-advice'],
    [isSilent, 'ADVICE again ... long'],
  ]);
});

test('a recognizer that names the need is heard, too', () => {
  expect(heardLast(byVoice, says('danger'))).toBe('ADVICE danger ... long + count-advice');
  expect(heardLast(byText, says('distress'))).toBe('ADVICE distress ... long + count-advice');
});
