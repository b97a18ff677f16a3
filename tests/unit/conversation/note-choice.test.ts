import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import {
  asks,
  byText,
  byVoice,
  hesitates,
  isSilent,
  mumbles,
  presses,
  says,
  stepsOf,
} from '#tests/support/turn-talk';

const choices = (inputs: readonly TurnInput[], world = byVoice) =>
  stepsOf(world, inputs)
    .flatMap(({ effects }) => effects)
    .flatMap((effect) => (effect.kind === 'note-choice' ? [`${effect.missed}: ${effect.chose}`] : []));

describe('what is chosen after a miss is noted once', () => {
  test.each<[string, readonly TurnInput[], readonly string[]]>([
    ['a topic', [mumbles, asks('tap-get')], ['1: tap-get']],
    ['a command', [mumbles, says('menu')], ['1: menu']],
    ['a person, by key', [mumbles, presses('0')], ['1: transfer']],
    ['another miss, and then a topic', [mumbles, mumbles, asks('tap-get')], ['1: miss', '2: tap-get']],
    ['after a silence and a sound', [mumbles, isSilent, hesitates, asks('tap-get')], ['1: tap-get']],
    ['nothing, where nothing was missed', [asks('tap-get'), says('menu')], []],
    ['nothing of danger', [mumbles, { kind: 'urgent', about: 'danger', locale: 'en' }, asks('tap-get')], []],
  ])('%s', (_name, inputs, noted) => {
    expect(choices(inputs)).toEqual(noted);
  });

  test('by text too', () => {
    expect(choices([asks('tap-get'), mumbles, asks('tap-what')], byText)).toEqual(['2: tap-what']);
  });
});
