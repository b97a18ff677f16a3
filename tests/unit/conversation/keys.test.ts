import { describe, expect, test } from 'vitest';
import { commands } from '#conversation/command';
import { asTopicId } from '#conversation/topic-id';
import { type Key, keys, type TurnInput } from '#conversation/turn-input';
import {
  asks,
  byText,
  byVoice,
  dialEnds,
  ends,
  heardLast,
  mumbles,
  ordersPizza,
  presses,
  says,
  starts,
  stateAfter,
  stepsOf,
  wavers,
} from '#tests/support/turn-talk';

const menu = 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options';
const pass = '[1 tap-get] [2 tap-use] [3 tap-what]';
const answer =
  'ANSWER tap-get, offer-steps, offer-text(link of tap-get), [2 tap-use] [3 tap-what], anything-else';
const ways =
  'ANSWER ways-to-pass, [1 duo-push] [2 duo-passcode] [3 sms-passcode] [4 hardware-token], more-options';
const busy = 'agent-busy, [1 option-message] [2 option-call-back] [3 option-send-number] [4 option-ask-on]';
const step = (number: number) =>
  `STEP ${number} of tap-get, ${number < 3 ? 'step-next' : 'step-last'} ... long`;

interface Row {
  /** How the caller got there. */
  readonly by: readonly TurnInput[];
  readonly here: string;
  /** What the star, the hash and the digits on offer do. */
  readonly back: string;
  readonly onward: string;
  readonly choices: Readonly<Partial<Record<Key, string>>>;
}

/** Every place that listens for keys. */
const places: Readonly<Record<string, Row>> = {
  'the open question': {
    by: [starts],
    here: 'open-question',
    back: 'nothing-to-go-back, open-question',
    onward: 'nothing-more',
    choices: { '1': menu, '2': menu, '3': menu, '4': menu, '5': menu, '6': menu, '7': menu, '8': menu },
  },
  'the menu': {
    by: [starts, says('menu')],
    here: menu,
    back: 'open-question',
    onward: 'menu-lead, [1 machines], more-options',
    choices: {
      '1': pass,
      '2': '[1 phone-missing] [2 phone-new]',
      '3': '[1 ways-to-pass] [2 duo-push] [3 duo-passcode] [4 sms-passcode], more-options',
      '4': '[1 bypass-online] [2 bypass-desk]',
    },
  },
  'a group of the menu': {
    by: [starts, says('menu'), presses('1')],
    here: pass,
    back: menu,
    onward: 'no-more-options',
    choices: {
      '1': answer,
      '2': 'ANSWER tap-use, [1 tap-what], anything-else',
      '3': 'ANSWER tap-what, anything-else',
    },
  },
  'an answer': {
    by: [starts, asks('tap-get')],
    here: answer,
    back: 'open-question',
    onward: `${step(1)} + remember tap-get 1`,
    choices: {
      '1': 'text-failed + send-text link tap-get',
      '2': 'ANSWER tap-use, [1 tap-what], anything-else',
      '3': 'ANSWER tap-what, anything-else',
    },
  },
  'an answer with nothing more to it': {
    by: [starts, asks('tap-what')],
    here: 'ANSWER tap-what, anything-else',
    back: 'open-question',
    onward: 'no-steps-here',
    choices: {},
  },
  'a list': {
    by: [starts, asks('ways-to-pass')],
    here: ways,
    back: 'open-question',
    onward: '[1 bypass-online] [2 bypass-desk] [3 touch-id] [4 windows-hello], more-options',
    choices: {
      '1': 'ANSWER duo-push, anything-else',
      '2': 'ANSWER duo-passcode, anything-else',
      '3': 'ANSWER sms-passcode, anything-else',
      '4': 'ANSWER hardware-token, anything-else',
    },
  },
  'a step': {
    by: [starts, asks('tap-get'), says('next')],
    here: step(1),
    back: `${answer} + remember`,
    onward: `${step(2)} + remember tap-get 2`,
    choices: {},
  },
  'the last step': {
    by: [starts, asks('tap-get'), says('next'), says('next'), says('next')],
    here: step(3),
    back: `${step(2)} + remember tap-get 2`,
    onward: 'step-was-last ... long',
    choices: {},
  },
  'a near tie': {
    by: [starts, wavers('tap-get', 'tap-use')],
    here: 'which-of(tap-get, tap-use)',
    back: 'open-question',
    onward: 'nothing-more',
    choices: { '1': answer, '2': 'ANSWER tap-use, [1 tap-what], anything-else' },
  },
  'the offer of a text': {
    by: [starts, asks('phone-missing'), says('menu'), says('text-me')],
    here: 'offer-text(link of phone-missing)',
    back: menu,
    onward: 'nothing-more',
    choices: { '1': 'text-failed + send-text link phone-missing' },
  },
  'the offer of a person': {
    by: [starts, ordersPizza],
    here: 'out-of-scope',
    back: 'open-question',
    onward: 'nothing-more',
    choices: {},
  },
  'nobody reached': {
    by: [starts, says('agent'), dialEnds('busy')],
    here: busy,
    back: 'open-question',
    onward: 'nothing-more',
    choices: {
      '1': 'record-message -> record',
      '2': 'case-failed + open-case call-back',
      '3': 'text-failed + send-text serviceline',
      '4': 'open-question-again',
    },
  },
  'a case that was opened': {
    by: [
      starts,
      says('agent'),
      dialEnds('busy'),
      presses('2'),
      ends({ effect: 'open-case', reason: 'call-back', outcome: 'opened' }),
    ],
    here: 'case-call-back, anything-else',
    back: busy,
    onward: 'nothing-more',
    choices: {},
  },
  '"did that help?"': {
    by: [starts, asks('tap-what'), says('goodbye')],
    here: 'did-that-help',
    back: 'ANSWER tap-what, anything-else',
    onward: 'nothing-more',
    choices: {
      '1': 'goodbye -> end + rate tap-what helped',
      '2': 'no-help-offer-person + rate tap-what did not help',
    },
  },
  'steps that were broken off': {
    by: [{ kind: 'started', resume: { topic: asTopicId('tap-get'), step: 1 } }],
    here: 'resume(tap-get)',
    // What is not taken up is not asked again on the next call.
    back: 'open-question + remember',
    onward: `${step(2)} + remember tap-get 2`,
    choices: { '1': `${step(2)} + remember tap-get 2` },
  },
};

/** The open question and the offer of a person have no numbers of their own. */
const opensMenu = (here: string): boolean =>
  ['out-of-scope', 'miss-offer-person', 'no-help-offer-person'].includes(here);

describe.each(Object.entries(places))('at %s', (_name, { by, here, back, onward, choices }) => {
  const press = (key: Key) => heardLast(byVoice, ...by, presses(key));
  const keepsSteps = here.startsWith('STEP') || here.startsWith('resume');

  test('0 is a person', () => {
    expect(press('0')).toBe(`connecting -> dial${keepsSteps ? ' + remember' : ''}`);
  });

  test('9 says it again', () => {
    expect(press('9')).toBe(here);
  });

  test('* goes back', () => {
    expect(press('*')).toBe(back);
  });

  test('# goes on', () => {
    expect(press('#')).toBe(onward);
  });

  test.each(Object.entries(choices))('%s is on offer', (key, heard) => {
    expect(press(key as Key)).toBe(heard);
  });

  const others = (['1', '2', '3', '4', '5', '6', '7', '8'] as const).filter(
    (key) => choices[key] === undefined,
  );
  // Where only a yes or a no is asked for, a digit asks for the menu.
  const anyDigit = opensMenu(here);
  test.each(anyDigit ? others : [])('%s opens the menu', (key) => {
    expect(press(key)).toContain('menu-lead');
  });
  test.each(anyDigit ? [] : others)('%s is no choice: so it is said, and what is on offer again', (key) => {
    expect(press(key)).toBe(`no-such-choice, ${here}`);
    expect(heardLast(byVoice, ...by, presses(key), presses(key))).toBe(`say-which, ${here}`);
    expect(heardLast(byVoice, ...by, presses(key), presses(key), presses(key))).toBe(
      `no-such-choice, ${here}`,
    );
  });

  test('every key, every command and every trouble is answered', () => {
    const inputs = [...keys.map(presses), ...commands.map(says), mumbles, ordersPizza];
    for (const world of [byVoice, byText]) {
      for (const input of inputs) {
        const [last] = stepsOf(world, [input], stateAfter(world, ...by));
        expect(last?.reply.lines.length).toBeGreaterThan(0);
      }
    }
  });
});

test('keys and words that steer mean the same', () => {
  for (const { by } of Object.values(places)) {
    for (const [key, command] of [
      ['0', 'agent'],
      ['9', 'repeat'],
      ['*', 'back'],
      ['#', 'next'],
    ] as const) {
      expect(heardLast(byVoice, ...by, presses(key))).toBe(heardLast(byVoice, ...by, says(command)));
    }
  }
});
