import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  asksBoth,
  byText,
  byVoice,
  conversation,
  dialEnds,
  heardLast,
  hesitates,
  hints,
  hintsAt,
  isInNeed,
  isSilent,
  mumbles,
  ordersPizza,
  presses,
  says,
  starts,
  stateAfter,
  stepsOf,
  wavers,
} from '#tests/support/turn-talk';

const sending = 'text-failed + send-text link tap-get';

describe('a hesitation', () => {
  conversation('is waited out three times, and then the question is asked again, with its key', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
    [hesitates, ' ... patient'],
    [hesitates, 'ANSWER tap-get, offer-text-key(link of tap-get, 1)'],
    [hesitates, ' ... patient'],
    [says('yes'), sending],
  ]);

  conversation('begins anew when the caller is heard', byVoice, [
    [hintsAt('tap-get'), 'is-it-about(tap-get)'],
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
    [hesitates, ' ... patient'],
    [says('yes'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
  ]);

  conversation('begins anew after words that were not caught', byVoice, [
    [hesitates, ' ... patient'],
    [hesitates, 'go-on ... patient'],
    [hesitates, ' ... patient'],
    [mumbles, 'miss-first + note-miss'],
    [hesitates, ' ... patient'],
  ]);

  conversation('waits longest while a step is carried out', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('next'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
    [hesitates, ' ... long'],
    [hesitates, 'go-on ... long'],
    [says('next'), 'step-number, STEP 2 of tap-get ... long + remember tap-get 2'],
  ]);

  conversation('by text is given time', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [hesitates, 'take-your-time'],
    [hesitates, 'take-your-time'],
    [hesitates, 'take-your-time'],
    [hesitates, 'ANSWER tap-what, rate-by-text'],
  ]);

  /** Every place that asks for something, or where something could be begun. */
  const places: readonly (readonly [string, readonly TurnInput[]])[] = [
    ['the open question', [starts]],
    ['the menu', [says('menu')]],
    ['an answer', [asks('tap-get')]],
    ['the first of two answers', [asksBoth('tap-get', 'tap-use')]],
    ['what an answer left unsaid', [asks('phone-missing'), says('next')]],
    ['a list', [asks('ways-to-pass')]],
    ['a step', [asks('tap-get'), says('next')]],
    ['a near tie', [wavers('tap-get', 'tap-use')]],
    ['"is it about this?"', [hintsAt('tap-get')]],
    ['the offer of a text', [asks('tap-get'), says('menu'), says('text-me')]],
    ['the offer of a person', [ordersPizza]],
    ['an act that was asked back', [hints('forget-me')]],
    ['the end of the call', [hints('goodbye')]],
    ['nobody reached', [says('agent'), dialEnds('busy')]],
    ['"did that help?"', [asks('tap-what'), says('thanks')]],
    ['the numbers that help', [isInNeed('distress')]],
    ['"are you in danger?"', [isInNeed('unsure')]],
  ];

  test.each(places)(
    'at %s is no answer: nothing is done, nothing counted, and the place is the same',
    (_name, by) => {
      for (const world of [byVoice, byText]) {
        const before = stateAfter(world, ...by);
        // By text a goodbye is one at once, and nothing is asked.
        if (before.place.kind === 'ended') continue;
        const five = Array.from({ length: 5 }, () => hesitates);
        for (const { state, reply, effects } of stepsOf(world, five, before)) {
          expect([state.place, state.misses, state.history]).toEqual([
            before.place,
            before.misses,
            before.history,
          ]);
          expect([effects, reply.next.kind]).toEqual([[], 'listen']);
        }
      }
    },
  );

  test.each(places)('at %s leaves open what was asked', (_name, by) => {
    for (const answer of ['yes', 'no'] as const)
      expect(heardLast(byVoice, ...by, hesitates, hesitates, says(answer))).toBe(
        heardLast(byVoice, ...by, says(answer)),
      );
  });
});

describe('a wait', () => {
  conversation('keeps the step, and is long', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('next'), 'step-number, STEP 1 of tap-get, step-next ... long + remember tap-get 1'],
    [says('wait'), 'take-your-time ... long'],
    [isSilent, 'steps-waiting ... long'],
    [says('wait'), 'take-your-time ... long'],
    [says('next'), 'step-number, STEP 2 of tap-get ... long + remember tap-get 2'],
  ]);

  conversation('keeps the question', byVoice, [
    [asks('tap-get'), 'ANSWER tap-get, offer-text(link of tap-get)'],
    [says('wait'), 'take-your-time ... long'],
    [isSilent, 'still-here ... long'],
    [says('yes'), sending],
  ]);

  conversation('is over when the caller goes on', byVoice, [
    [says('menu'), 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options'],
    [says('wait'), 'take-your-time ... long'],
    [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [isSilent, 'nothing-heard, [1 tap-get] [2 tap-use] [3 tap-what] ... patient'],
  ]);

  conversation('by text is granted', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [says('wait'), 'take-your-time ... long'],
  ]);
});
