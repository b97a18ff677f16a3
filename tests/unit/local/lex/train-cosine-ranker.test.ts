import { describe, expect, it } from 'vitest';
import { trainCosineRanker } from '#local/lex/train-cosine-ranker';
import { sampleBot } from '#tests/support/sample-bot';

const [english, cantonese] = sampleBot.locales;
if (english === undefined || cantonese === undefined) throw new Error('the sample bot has two locales');
const rank = trainCosineRanker(english);
const best = (text: string) => rank(text)[0]?.name;

describe("the local Lex's ranker", () => {
  it.each([
    ['Could you get me a pass please', 'tap-get'],
    ['i ned a tap', 'tap-get'],
    ['duo keeps popping up on the vpn', 'vpn-duo'],
    ["I've bought a new phone", 'phone-new'],
    ['can I talk to a human', 'Command-agent'],
  ])('finds in "%s" %s', (text, name) => {
    expect(best(text)).toBe(name);
  });

  it('reads Chinese without spaces', () => {
    expect(trainCosineRanker(cantonese)('啱啱換咗電話')[0]?.name).toBe('phone-new');
    expect(trainCosineRanker(cantonese)('通行證喺邊度攞')[0]?.name).toBe('tap-get');
  });

  it('scores 1 for the very words of an utterance, in any case and punctuation, and less for all else', () => {
    expect(rank('i need a tap!')[0]).toEqual({ name: 'tap-get', score: 1 });
    expect(rank('I need a TAP now')[0]?.score).toBeLessThan(1);
  });

  it('lists each intent once, best first, with scores from 0 to 1', () => {
    const ranked = rank('my new phone asks for Duo on the VPN');
    const scores = ranked.map(({ score }) => score);
    expect(new Set(ranked.map(({ name }) => name)).size).toBe(ranked.length);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
  });

  it.each(['', '   ', '???', '📱', 'xyzzy'])('finds nothing in %j', (text) => {
    expect(rank(text)).toEqual([]);
  });

  it('takes a long text in its stride', () => {
    expect(rank('a'.repeat(1_024)).length).toBeLessThanOrEqual(4);
  });
});
