import { describe, expect, test } from 'vitest';
import type { CareLines } from '#content/published-knowledge';
import type { Advice } from '#conversation/reply';
import type { Channel } from '#conversation/world';
import { testContent } from '#tests/support/turn-helpline';
import { wordAdvice } from '#turn/word-advice';

const security = { number: '+85223588999', reviewedOn: '2026-11-01' };
const counselling = { number: '+85223586696', reviewedOn: '2026-11-01' };

function advice(what: Advice, care: CareLines | undefined, channel: Channel = 'voice'): string {
  const content = testContent(care === undefined ? {} : { profile: { care } });
  return wordAdvice({ content, channel, locale: 'en', conversation: 'CA1' }, what, 'en');
}

describe('what is said to danger and distress', () => {
  test.each(['danger', 'distress', 'unsure', 'again'] as const)(
    '%s stands by itself where the helpline has set no number of its own',
    (what) => {
      expect(advice(what, undefined)).toBe(`[advice ${what}]`);
    },
  );

  const rows: readonly (readonly [Advice, Channel, string])[] = [
    ['danger', 'voice', '[advice danger] [security] 2 3 5 8, 8 9 9 9'],
    ['danger', 'sms', '[advice danger] [security] +852 2358 8999'],
    ['distress', 'voice', '[advice distress] [counselling] 2 3 5 8, 6 6 9 6'],
    ['distress', 'sms', '[advice distress] [counselling] +852 2358 6696'],
    // What names neither of the two names no number that would tell them apart.
    ['again', 'voice', '[advice again]'],
    ['unsure', 'voice', '[advice unsure]'],
  ];
  test.each(rows)('%s by %s, with numbers of its own', (what, channel, words) => {
    expect(advice(what, { campusSecurity: security, counselling }, channel)).toBe(words);
  });

  test('is in the language that was heard, though the helpline speaks only English', () => {
    const context = { content: testContent(), channel: 'voice', locale: 'en', conversation: 'CA1' } as const;
    expect(wordAdvice(context, 'distress', 'zh-CN')).toBe('[advice 普distress]');
  });
});
