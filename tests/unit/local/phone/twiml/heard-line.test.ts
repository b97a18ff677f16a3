import { describe, expect, it } from 'vitest';
import { playLine, sayLine } from '#local/phone/twiml/heard-line';
import { parseXml } from '#local/phone/twiml/parse-xml';

function element(source: string) {
  const parsed = parseXml(source);
  if (parsed.kind === 'malformed') throw new Error(parsed.what);
  return parsed.root;
}

describe('what a Say sounds like', () => {
  it.each([
    // English: 2.5 words a second
    ['<Say>One two three four five.</Say>', 'One two three four five.', 2],
    ['<Say>  One\n two  </Say>', 'One two', 0.8],
    ['<Say loop="3">One two three four five.</Say>', 'One two three four five.', 6],
    ['<Say><prosody rate="80%">One two three four five.</prosody></Say>', 'One two three four five.', 2.5],
    ['<Say><prosody rate="slow">One two three.</prosody></Say>', 'One two three.', 1.6],
    ['<Say>One<break time="500ms"/>two<break/>three<break strength="none"/></Say>', 'One two three', 2.1],
    ['<Say>A <sub alias="temporary access pass">TAP</sub> helps.</Say>', 'A temporary access pass helps.', 2],
    ['<Say><p>One two.</p><s>Three.</s></Say>', 'One two. Three.', 1.2],
    // Chinese: 4 characters a second
    ['<Say voice="Polly.Hiujin-Neural">請問有咩可以幫到你呢</Say>', '請問有咩可以幫到你呢', 2.5],
  ])('%s', (source, text, seconds) => {
    expect(sayLine(element(source))).toMatchObject({ kind: 'say', text, seconds });
  });
});

describe('what a Play sounds like', () => {
  it('is its URL, or its keys', () => {
    expect(playLine(element('<Play>https://example.com/a.wav</Play>'))).toEqual({
      kind: 'play',
      text: 'https://example.com/a.wav',
      seconds: 0,
    });
    expect(playLine(element('<Play digits="12ww3"/>'))).toEqual({
      kind: 'play',
      text: '12ww3',
      seconds: 0.5,
    });
  });
});
