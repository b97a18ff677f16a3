import { expect, it, onTestFinished } from 'vitest';
import { openLexMind } from '#bench/lex-mind/open-lex-mind';
import { sampleBot } from '#tests/support/sample-bot';

it('the mind that ranks by words answers in every language of a bot, and installs nothing', async () => {
  const told: string[] = [];
  const mind = await openLexMind('words', {
    root: '/nowhere',
    bots: [sampleBot],
    onProgress: (line) => told.push(line),
  });
  onTestFinished(() => mind.stop());
  const best = async (index: number, text: string) => {
    const locale = sampleBot.locales[index];
    if (locale === undefined) throw new Error('the sample bot has two locales');
    const rank = await mind.trainRanker(locale);
    return (await rank(text))[0]?.name;
  };
  expect(await best(0, 'could somebody human speak to me')).toBe('Command-agent');
  expect(await best(1, '啱啱換咗電話')).toBe('phone-new');
  expect(told).toEqual([]);
});
