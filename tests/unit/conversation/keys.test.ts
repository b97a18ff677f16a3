import { describe, expect, test } from 'vitest';
import type { Key } from '#conversation/turn-input';
import { byVoice, heardLast, menu, presses, says } from '#tests/support/turn-talk';
import { places } from './places-by-key.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;

describe.each(Object.entries(places))('at %s', (_name, row) => {
  const {
    by,
    here,
    back,
    onward,
    choices,
    others = 'is no choice',
    person = 'connecting -> dial + open-transfer',
  } = row;
  const press = (...pressed: readonly Key[]) => heardLast(byVoice, ...by, ...pressed.map(presses));

  test('0 is a person', () => {
    expect(press('0')).toBe(person);
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
    // And after it was said what is on offer, too.
    expect(press('9', key as Key)).toBe(heard);
  });

  const astray = digits.filter((key) => choices[key] === undefined);
  test.each(astray)(`%s ${others}`, (key) => {
    if (others === 'opens the menu') expect(press(key)).toContain(menu);
    else if (others === 'says it again') expect(press(key)).toBe(here);
    else {
      expect(press(key)).toBe(`no-such-choice, ${here}`);
      expect(press(key, key)).toBe(`say-which, ${here}`);
      expect(press(key, key, key)).toBe(`no-such-choice, ${here}`);
    }
  });

  test.each([
    ['0', 'agent'],
    ['9', 'repeat'],
    ['*', 'back'],
    ['#', 'next'],
  ] as const)('%s and "%s" mean the same', (key, command) => {
    // Who has used a key is told of keys by words, too.
    const keyed = [...by, presses('9')];
    expect(heardLast(byVoice, ...keyed, presses(key))).toBe(heardLast(byVoice, ...keyed, says(command)));
  });
});
