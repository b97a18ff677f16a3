import { describe, expect, it } from 'vitest';
import { parsePhrase } from '#understanding/phrases/parse-phrase';
import { FiledPhrase } from '#understanding/phrases/phrase-index';
import { keysOf, needsOf } from '#understanding/phrases/phrase-keys';
import { phraseLines, readParts } from '#understanding/phrases/phrases';

const parts = readParts(`
who: he, she, my friend
fell: fell, fell down
`);

const finds = (phrase: string, text: string): boolean =>
  new FiledPhrase(phrase, parts, 0).isIn(text.split(' '));

describe('a phrase', () => {
  it.each([
    ['fire', 'a fire here', true],
    ['fire', 'a firewall here', false],
    ['smell|smells gas', 'it smells gas', true],
    ['set_off|started fire', 'he set off fire', true],
    ['set_off|started fire', 'he set fire', false],
    ['(set off | started) fire', 'he set off fire', true],
    ['on the? roof', 'on roof', true],
    ['on [the flat] roof', 'on the flat roof', true],
    ['fire !drill|alarm_test', 'fire drill', false],
    ['fire !drill|alarm_test', 'fire alarm test', false],
    ['fire !drill|alarm_test', 'fire alarm', true],
    ['fire !(drill | alarm test)', 'fire alarm test', false],
    ['<who> <fell>', 'my friend fell down', true],
    ['<who> _ <fell>', 'she just fell', true],
    ['he .. fell', 'he then just fell', true],
    ['he .. fell', 'he then just nearly fell', false],
    ['he ... fell', 'he then just nearly fell', true],
    ['^ help $', 'help', true],
    ['^ help $', 'please help', false],
  ])('%s in "%s": %s', (phrase, text, isThere) => {
    expect(finds(phrase, text)).toBe(isThere);
  });

  it('is filed under its rarest words', () => {
    expect([...(keysOf('i am <who> collapsed', parts)?.words ?? [])]).toEqual(['collapsed']);
    expect(keysOf('.. the?', parts)).toBeUndefined();
  });

  it('needs one word of each of its elements', () => {
    expect(needsOf('smell|smells .. gas !bill', parts).map(({ words }) => [...words])).toEqual([
      ['smell', 'smells'],
      ['gas'],
    ]);
  });

  it('names only parts that there are', () => {
    expect(() => parsePhrase('<nobody>', parts)).toThrow('No part of a phrase is called "<nobody>".');
  });
});

it('lines that are indented go on with the line above', () => {
  expect(phraseLines('\n# Heads\nfire|\n  smoke\nhe ..\n  fell\n')).toEqual(['fire|smoke', 'he .. fell']);
});
