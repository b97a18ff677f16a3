import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { BotLocale } from '#authoring/publish/bot-definition';
import { foreignSentences } from '#bench/lex-mind/foreign-sentences';
import { trainVectorRanker } from '#bench/lex-mind/train-vector-ranker';
import type { RankedIntent } from '#local/lex/ranker';
import { sampleBot } from '#tests/support/sample-bot';
import { wordVector } from '#tests/support/word-vectors';

const vectors = {
  ofUtterances: async (sentences: readonly string[]) => sentences.map(wordVector),
  ofQuestion: async (sentence: string) => wordVector(sentence),
  save: async () => {},
};
const english: BotLocale = sampleBot.locales[0] ?? {
  ...sampleBot,
  locale: 'en',
  localeId: 'en_GB',
  nluConfidenceThreshold: 0,
  intents: [],
};

async function train(directory?: string) {
  const own = directory ?? (await mkdtemp(join(tmpdir(), 'ranker-')));
  const ranker = await trainVectorRanker(english, { vectors, directory: own });
  return { directory: own, rank: async (text: string): Promise<readonly RankedIntent[]> => ranker(text) };
}

describe('ranking by vectors', () => {
  let rank: (text: string) => Promise<readonly RankedIntent[]>;
  beforeAll(async () => {
    const trained = await train();
    rank = trained.rank;
    return () => rm(trained.directory, { recursive: true });
  });

  it.each([
    ['Where do I get the temporary pass?', 'tap-get'],
    ["I've got a new phone", 'phone-new'],
    ['Why does Duo come when I open the VPN', 'vpn-duo'],
    ['a human, let me talk to a human', 'Command-agent'],
  ])('finds in "%s" %s', async (text, name) => {
    expect((await rank(text))[0]?.name).toBe(name);
  });

  it('scores 1 for the very words of an utterance, in any case and punctuation, and less for all else', async () => {
    expect((await rank('I NEED a tap!'))[0]).toEqual({ name: 'tap-get', score: 1 });
    expect((await rank('I need a TAP now'))[0]?.score).toBeLessThan(1);
  });

  it('lists each intent once, best first, with scores from 0 to 1', async () => {
    const ranked = await rank('my new phone asks for Duo on the VPN');
    const scores = ranked.map(({ score }) => score);
    expect(new Set(ranked.map(({ name }) => name)).size).toBe(ranked.length);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  it.each(['', '   ', '???', '📱'])('finds nothing in %j', async (text) => {
    expect(await rank(text)).toEqual([]);
  });

  it('puts nothing above the threshold for what it was taught is foreign', async () => {
    for (const sentence of foreignSentences.slice(0, 20)) {
      const [best] = await rank(sentence);
      expect(best?.score ?? 0, `${sentence}: ${best?.name}`).toBeLessThan(0.4);
    }
  });

  it('trains once and for all', async () => {
    const { directory, rank: once } = await train();
    onTestFinished(() => rm(directory, { recursive: true }));
    const files = await readdir(directory);
    const { rank: again } = await train(directory);
    expect(await again('a temporary thing')).toEqual(await once('a temporary thing'));
    expect(files).toHaveLength(1);
    expect(await readdir(directory)).toEqual(files);
  });
});
