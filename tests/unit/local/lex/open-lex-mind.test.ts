import { describe, expect, it, onTestFinished } from 'vitest';
import { openLexMind, readLexMind } from '#local/lex/open-lex-mind';
import { sampleBot } from '#tests/support/sample-bot';

describe('LOCAL_LEX', () => {
  it.each([
    [undefined, 'words'],
    ['', 'words'],
    ['words', 'words'],
    ['vectors', 'vectors'],
  ])('%j means %s', (given, name) => {
    expect(readLexMind(given)).toBe(name);
  });

  it('may be nothing else', () => {
    expect(() => readLexMind('magic')).toThrow('LOCAL_LEX is "magic"; it must be words or vectors.');
  });
});

describe.each(['words', 'vectors'] as const)('the mind that ranks by %s', (name) => {
  it('answers in every language of a bot', async () => {
    const mind = await openLexMind(name, { root: process.cwd(), bots: [sampleBot] });
    onTestFinished(() => mind.stop());
    const best = async (index: number, text: string) => {
      const locale = sampleBot.locales[index];
      if (locale === undefined) throw new Error('the sample bot has two locales');
      const rank = await mind.trainRanker(locale);
      return (await rank(text))[0]?.name;
    };
    expect(await best(0, 'could somebody human speak to me')).toBe('Command-agent');
    expect(await best(1, '啱啱換咗電話')).toBe('phone-new');
  });
});
