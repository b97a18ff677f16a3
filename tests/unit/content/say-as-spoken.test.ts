import { expect, it, test } from 'vitest';
import { sayAsSpoken } from '#content/say-as-spoken';

const sayings = { HKUST: 'H K U S T', HKU: 'H K U', IT: 'I T', iOS: 'i O S', 'C++': 'C plus plus' };

test.each([
  ['a word', 'Show your HKUST card.', 'Show your H K U S T card.'],
  ['the longer of two that begin alike', 'HKU and HKUST.', 'H K U and H K U S T.'],
  ['a word with an ending', "HKU's IT-desk", "H K U's I T-desk"],
  ['no part of a word', 'ITEM, iOS16 and BIT', 'ITEM, iOS16 and BIT'],
  ['no other capitals', 'It is. Is it ios?', 'It is. Is it ios?'],
  ['a name in Chinese, where no space stands', '請用HKUST的戶口', '請用H K U S T的戶口'],
  ['what is more than letters', 'C++ on iOS', 'C plus plus on i O S'],
])('says %s', (_name, written, said) => {
  expect(sayAsSpoken(written, sayings)).toBe(said);
});

it('leaves a text as it is written without sayings, and one that is said already', () => {
  expect(sayAsSpoken('HKUST')).toBe('HKUST');
  expect(sayAsSpoken('HKUST', {})).toBe('HKUST');
  expect(sayAsSpoken('H K U S T, I T and i O S', sayings)).toBe('H K U S T, I T and i O S');
});
