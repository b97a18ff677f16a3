import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import {
  asks,
  busy,
  byText,
  byVoice,
  conversation,
  dialEnds,
  heardLast,
  isSilent,
  menu,
  mumbles,
  ordersPizza,
  picks,
  presses,
  refuses,
  says,
  starts,
  stateAfter,
  stepsOf,
  worldOf,
} from '#tests/support/turn-talk';

const byTextInPart = worldOf({ channel: 'sms', shownChoices: 2 });
const withoutServiceline = worldOf({}, { without: ['serviceline'] });

describe('what is not understood', () => {
  conversation('is asked again with an example, then by the menu, then given to a person', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'sorry-connecting -> dial + open-transfer + note-miss'],
  ]);

  conversation('counts over the whole call, whatever was understood between', byVoice, [
    [mumbles, 'miss-first + note-miss'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('repeat'), 'ANSWER tap-what, anything-else'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [presses('3'), 'ANSWER tap-what, anything-else'],
    [mumbles, 'sorry-connecting -> dial + open-transfer + note-miss'],
  ]);

  conversation('right after an answer is likely to be about it: a person is offered', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [mumbles, 'beyond-answer + note-miss'],
    [says('no'), 'will-not'],
    [mumbles, `miss-again-alone, ${menu} + note-miss`],
  ]);

  conversation('where nobody can be rung, ends with where to turn', withoutServiceline, [
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'give-up-goodbye -> end + note-miss'],
  ]);

  conversation('after nobody was reached, what can be done is said again, in changing words', byVoice, [
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), busy],
    [mumbles, `say-which, ${busy} + note-miss`],
    [mumbles, `no-such-choice, ${busy} + note-miss`],
    [ordersPizza, `say-which, ${busy} + note-miss out of scope`],
  ]);

  conversation('never rings a second time by itself: a person is offered', byVoice, [
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'sorry-connecting -> dial + open-transfer + note-miss'],
    [dialEnds('busy'), busy],
    [picks(4), 'open-question-again'],
    [mumbles, 'miss-offer-person, yes-key + note-miss'],
    [mumbles, 'miss-declined + note-miss'],
    [mumbles, 'miss-offer-person, yes-key + note-miss'],
    [says('yes'), 'connecting -> dial + open-transfer'],
  ]);

  test('does not ring a desk for ever that does not answer', () => {
    const nine = Array.from({ length: 9 }, () => mumbles);
    expect(heardLast(byVoice, says('agent'), dialEnds('busy'), ...nine)).toBe(
      'give-up-goodbye -> end + note-miss',
    );
  });
});

describe('who has declined a person', () => {
  conversation('is not dialled to one, nor told of one again', byVoice, [
    [refuses('agent'), 'will-not'],
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again-alone, ${menu} + note-miss`],
    [mumbles, 'miss-declined + note-miss'],
    [mumbles, 'miss-first + note-miss'],
    [mumbles, 'miss-declined + note-miss'],
    [ordersPizza, 'miss-first + note-miss out of scope'],
  ]);

  conversation('is told where to go with what is none of ours, in changing words', byVoice, [
    [refuses('agent'), 'will-not'],
    [ordersPizza, 'out-of-scope-declined + note-miss out of scope'],
    [ordersPizza, 'miss-declined + note-miss out of scope'],
  ]);

  conversation('gets one who asks for one after all, and may be dialled again', byVoice, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [says('no'), 'open-question-again'],
    [says('agent'), 'connecting -> dial + open-transfer'],
    [dialEnds('busy'), busy],
    [picks(4), 'open-question-again'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'sorry-connecting -> dial + open-transfer + note-miss'],
  ]);

  conversation('by text is told of none again, either', byText, [
    [asks('tap-what'), 'ANSWER tap-what, rate-by-text'],
    [refuses('agent'), 'will-not'],
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again-alone, ${menu} + note-miss`],
    [mumbles, 'miss-declined + note-miss'],
    [mumbles, `miss-again-alone, ${menu} + note-miss`],
  ]);
});

describe('what is none of ours', () => {
  conversation('is said plainly, with a person on offer; then a person is offered; then rung', byVoice, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [ordersPizza, 'miss-offer-person + note-miss out of scope'],
    [ordersPizza, 'sorry-connecting -> dial + open-transfer + note-miss out of scope'],
  ]);

  conversation('yes is a person, no is another question, and is remembered', byVoice, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [says('no'), 'open-question-again'],
    [ordersPizza, 'out-of-scope-declined + note-miss out of scope'],
  ]);

  conversation('counts beside what is not understood', byVoice, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [mumbles, 'yes-or-no, ask-person + note-miss'],
    [ordersPizza, 'sorry-connecting -> dial + open-transfer + note-miss out of scope'],
  ]);
});

describe('by text', () => {
  conversation('nobody is put through: a person is offered and the menu shown, in turns', byText, [
    [says('menu'), menu],
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'miss-offer-person + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'miss-offer-person + note-miss'],
  ]);

  conversation('first words that are not caught are met with what this is, and are no miss', byText, [
    [mumbles, 'greeting + note-miss'],
    [mumbles, 'miss-first + note-miss'],
  ]);

  conversation('first words that are none of ours are told so', byText, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
  ]);

  conversation('a picture and then words that are not caught are not met alike', byText, [
    [isSilent, 'text-without-words'],
    [isSilent, 'miss-first'],
    [mumbles, `miss-again, ${menu} + note-miss`],
  ]);

  conversation(
    'a number of what was sent whole is met with the whole',
    worldOf({ channel: 'sms', shownChoices: 4 }),
    [
      [says('menu'), menu],
      [presses('5'), `no-such-choice, ${menu}`],
    ],
  );

  conversation('a number of which not all was sent is met with what there is to choose', byTextInPart, [
    [says('menu'), menu],
    [presses('3'), 'no-such-choice, [1 pass] [2 phone] [3 ways] [4 codes]'],
    [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
  ]);
});

describe('the same words are never heard twice running', () => {
  const troubles: readonly TurnInput[] = [mumbles, ordersPizza, isSilent, presses('6')];
  const sequences = troubles.flatMap((a) =>
    troubles.flatMap((b) => troubles.flatMap((c) => troubles.map((d) => [a, b, c, d]))),
  );

  const openings: readonly (readonly [string, World, readonly TurnInput[]])[] = [
    ['from the greeting', byVoice, [starts]],
    ['from an answer', byVoice, [asks('tap-get')]],
    ['from a step', byVoice, [asks('tap-get'), says('next')]],
    ['where nobody was reached', byVoice, [says('agent'), dialEnds('busy')]],
    ['without a serviceline', withoutServiceline, [starts]],
    ['by text', byText, [asks('tap-what')]],
  ];

  test.each(openings)('%s, whatever four troubles come', (_name, world, opening) => {
    for (const troubled of sequences) {
      const steps = stepsOf(world, [...opening, ...troubled]).slice(opening.length);
      let before: string | undefined;
      for (const { reply } of steps) {
        const [line] = reply.lines;
        const words = line?.say === 'prompt' ? line.prompt : undefined;
        if (reply.next.kind !== 'listen') break; // the talk with the machine is over
        expect(words).not.toBe(before ?? '');
        before = words;
      }
    }
  });
});

test('misses and silences stop counting where nothing is decided any more', () => {
  const many = Array.from({ length: 30 }, () => mumbles);
  expect(stateAfter(byText, ...many).misses).toBe(9);
  expect(stateAfter(byText, ...Array.from({ length: 30 }, () => isSilent)).silences).toBe(9);
});
