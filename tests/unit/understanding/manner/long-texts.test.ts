import { expect, it } from 'vitest';
import { locales } from '#conversation/locale';
import { readManner } from '#understanding/manner/read-manner';

/** A text message holds at most so many characters. */
const longest = 1600;
const units = [
  'so ',
  'very ',
  'sorry to bother you ',
  'thanks rather ',
  'rather than ',
  'than rather ',
  'not the x but the y ',
  "i don't want to call and how do i ",
  'how ? ',
  'is also ',
  'how do i get it and ',
  'no texts. ',
  'call ',
  'is. ',
  'i',
  '😭',
  '1) what 2) what ',
  'please send me the ',
  '。',
];

it.each(units)('takes no longer than its length for %j', (unit) => {
  const text = unit.repeat(Math.ceil(longest / unit.length));
  const start = performance.now();
  readManner(text, 'en');
  expect(performance.now() - start).toBeLessThan(1000);
});

it.each(locales)('reads in %s', (locale) => {
  expect(readManner('how do i get a tap', locale)).toMatchObject({ core: 'how do i get a tap', cuts: [] });
  expect(readManner('我想攞個 TAP', locale).core).toBe('我想攞個 TAP');
});
