import { describe, expect, it } from 'vitest';
import { hasAlreadyHappened } from '#understanding/urgent/has-already-happened';
import { rowsOf } from './sentences.ts';

describe('something suspicious', () => {
  it('has happened only where it is told as done', () => {
    const unmet = rowsOf('already.tsv').filter(
      ([kind, text = '']) => hasAlreadyHappened(text) !== (kind === 'already'),
    );
    expect(unmet).toEqual([]);
  });

  it.each([
    ['我唔小心撳咗批准', true],
    ['我將驗證碼講咗俾佢聽', true],
    ['我把密码告诉了他', true],
    ['我点了钓鱼链接', true],
    ['有人問我攞驗證碼，應唔應該俾', false],
    ['我冇俾密碼佢', false],
    ['有人叫我批准', false],
    ['点样登入', false],
  ])('%s: %s', (text, happened) => {
    expect(hasAlreadyHappened(text)).toBe(happened);
  });
});
