import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import {
  asks,
  byText,
  byVoice,
  conversation,
  dialEnds,
  ends,
  heardLast,
  isSilent,
  mumbles,
  ordersPizza,
  presses,
  says,
  starts,
  stateAfter,
  stepsOf,
  worldOf,
} from '#tests/support/turn-talk';

const menu = 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options';
const busy = 'agent-busy, [1 option-message] [2 option-call-back] [3 option-send-number] [4 option-ask-on]';
const withoutServiceline = worldOf({}, { without: ['serviceline'] });

describe('what is not understood', () => {
  conversation('is asked again with an example, then by the menu, then given to a person', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'sorry-connecting -> dial + note-miss'],
  ]);

  conversation('counts over the whole call, whatever was understood between', byVoice, [
    [mumbles, 'miss-first + note-miss'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('repeat'), 'ANSWER tap-what, anything-else'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [presses('1'), '[1 tap-get] [2 tap-use] [3 tap-what]'],
    [presses('3'), 'ANSWER tap-what, anything-else'],
    [mumbles, 'sorry-connecting -> dial + note-miss'],
  ]);

  conversation('where nobody can be rung, ends with where to turn', withoutServiceline, [
    [mumbles, 'miss-first + note-miss'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [mumbles, 'give-up-goodbye -> end + note-miss'],
  ]);

  conversation('after nobody was reached, what can be done is said again, in changing words', byVoice, [
    [says('agent'), 'connecting -> dial'],
    [dialEnds('busy'), busy],
    [mumbles, `say-which, ${busy} + note-miss`],
    [mumbles, `no-such-choice, ${busy} + note-miss`],
    [ordersPizza, `say-which, ${busy} + note-miss out of scope`],
  ]);

  test('does not ring a desk for ever that does not answer', () => {
    const nine = Array.from({ length: 9 }, () => mumbles);
    expect(heardLast(byVoice, says('agent'), dialEnds('busy'), ...nine)).toBe(
      'give-up-goodbye -> end + note-miss',
    );
  });
});

describe('what is none of ours', () => {
  conversation('is said plainly, with a person on offer; then a person is offered; then rung', byVoice, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [ordersPizza, 'miss-offer-person + note-miss out of scope'],
    [ordersPizza, 'sorry-connecting -> dial + note-miss out of scope'],
  ]);

  conversation('yes is a person, no is another question', byVoice, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [says('no'), 'open-question-again'],
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [says('yes'), 'connecting -> dial'],
  ]);

  conversation('counts beside what is not understood', byVoice, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
    [mumbles, `miss-again, ${menu} + note-miss`],
    [ordersPizza, 'sorry-connecting -> dial + note-miss out of scope'],
  ]);
});

describe('silence', () => {
  conversation('is asked about, then the menu with a longer wait, then a person', byVoice, [
    [starts, '(notice), greeting, (languages)'],
    [isSilent, 'silence-first ... patient'],
    [isSilent, `silence-again, ${menu} ... patient`],
    [isSilent, 'sorry-connecting -> dial'],
  ]);

  conversation('begins anew when the caller is heard', byVoice, [
    [isSilent, 'silence-first ... patient'],
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [isSilent, 'silence-first ... patient'],
    [isSilent, `silence-again, ${menu} ... patient`],
    [presses('2'), '[1 phone-missing] [2 phone-new]'],
    [isSilent, 'silence-first ... patient'],
  ]);

  conversation('begins anew when the caller is heard but not understood', byVoice, [
    [isSilent, 'silence-first ... patient'],
    [mumbles, 'miss-first + note-miss'],
    [isSilent, 'silence-first ... patient'],
  ]);

  conversation('where nobody can be rung, ends with a goodbye', withoutServiceline, [
    [isSilent, 'silence-first ... patient'],
    [isSilent, `silence-again, ${menu} ... patient`],
    [isSilent, 'silence-goodbye -> end'],
  ]);

  conversation('after nobody was reached, ends with a goodbye and not with another ringing', byVoice, [
    [says('agent'), 'connecting -> dial'],
    [dialEnds('busy'), busy],
    [isSilent, 'silence-first ... patient'],
    [isSilent, `silence-again, ${busy} ... patient`],
    [isSilent, 'silence-goodbye -> end'],
  ]);

  conversation('after a case was opened, too', byVoice, [
    [says('agent'), 'connecting -> dial'],
    [dialEnds('busy'), busy],
    [presses('2'), 'case-failed + open-case call-back'],
    [ends({ effect: 'open-case', reason: 'call-back', outcome: 'opened' }), 'case-call-back, anything-else'],
    [isSilent, 'silence-first ... patient'],
    [isSilent, 'silence-again, case-call-back, anything-else ... patient'],
    [isSilent, 'silence-goodbye -> end'],
  ]);

  conversation('after "did that help?" is goodbye', byVoice, [
    [asks('tap-what'), 'ANSWER tap-what, anything-else'],
    [says('goodbye'), 'did-that-help'],
    [isSilent, 'goodbye -> end'],
  ]);

  conversation('once slower, every wait is the longest', byVoice, [
    [says('slower'), 'slower-on, open-question ... long'],
    [isSilent, 'silence-first ... long'],
    [isSilent, `silence-again, ${menu} ... long`],
  ]);

  conversation('by text is a message without words, met in changing words and never ended', byText, [
    [isSilent, 'text-without-words'],
    [isSilent, 'miss-first'],
    [isSilent, 'text-without-words'],
    [isSilent, 'miss-first'],
  ]);
});

describe('by text', () => {
  conversation('nobody is put through: a person is offered and the menu shown, in turns', byText, [
    [asks('tap-what'), 'ANSWER tap-what, [1 option-helped] [2 option-not-helped]'],
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

  conversation('a "hi" is met with what this is', byText, [[says('help'), 'greeting']]);
  conversation('later, help is help', byText, [
    [asks('tap-what'), 'ANSWER tap-what, [1 option-helped] [2 option-not-helped]'],
    [says('help'), 'help'],
  ]);

  conversation('first words that are none of ours are told so', byText, [
    [ordersPizza, 'out-of-scope + note-miss out of scope'],
  ]);

  conversation('a picture and then words that are not caught are not met alike', byText, [
    [isSilent, 'text-without-words'],
    [isSilent, 'miss-first'],
    [mumbles, `miss-again, ${menu} + note-miss`],
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
