import { describe, expect, it } from 'vitest';
import { foldChinese, localeOfChinese } from '#understanding/urgent/chinese-script';

it.each([
  ['救护车！', '救護車'],
  ['我 好 驚，救命', '我好驚救命'],
  ['畀人打', '俾人打'],
  ['Duo 死機', 'duo死機'],
])('%s is read as %s', (text, folded) => {
  expect(foldChinese(text)).toBe(folded);
});

describe('in which Chinese', () => {
  it.each([
    ['我唔想做人', 'zh-HK'],
    ['我不想做人，这里没人理我', 'zh-CN'],
    ['電梯裡有煙', 'zh-HK'],
    ['自殺', 'zh-HK'],
    ['自杀', 'zh-CN'],
    ['救命', 'zh-HK'],
  ])('%s: %s', (text, locale) => {
    expect(localeOfChinese(text)).toBe(locale);
  });
});
