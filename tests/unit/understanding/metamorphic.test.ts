import { describe, expect, it } from 'vitest';
import { seededRandom } from '#authoring/training/seeded-random';
import type { Label } from '#conversation/meaning';
import { createPhraseRecognizer } from '#understanding/phrase-recognizer';
import { model } from './small-content.ts';

const recognizer = createPhraseRecognizer(model);
const name = (label: Label | undefined): string => (label?.kind === 'topic' ? label.topic : '');

/** Asked in words that were not taught, and surely understood. */
const questions = [
  'my phone has been stolen on the ferry',
  'could you give me another temporary pass please',
  'where do i type the pass i was given',
  'the vpn keeps asking me for duo every day',
  'please switch the app lock off for me',
  'where may i borrow one of the hardware tokens',
].map((text) => {
  const [best] = recognizer.recognize(text).candidates;
  return { text, answer: name(best?.label), score: best?.score ?? 0 };
});

it('starts from answers that are sure', () => {
  expect(questions.map(({ answer }) => answer)).toEqual(['lost', 'pass', 'pass-use', 'vpn', 'lock', 'token']);
  for (const { text, score } of questions) expect(score, text).toBeGreaterThan(0.5);
});

describe.each(questions)('$text', ({ text, answer }) => {
  it.each([
    ['in capitals', text.toUpperCase()],
    ['with punctuation', `  ${text.replaceAll(' ', ', ')}?!`],
    ['with other spaces', text.replaceAll(' ', '  ')],
    [
      'in wide letters',
      text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
  ])('%s is the same to the last digit', (_, changed) => {
    expect(recognizer.recognize(changed)).toEqual(recognizer.recognize(text));
  });

  it('has the same answer with two letters swapped anywhere in a longer word', () => {
    const random = seededRandom(7);
    for (const word of new Set(text.split(' ').filter((each) => each.length >= 5))) {
      const at = 1 + Math.floor(random() * (word.length - 2));
      const slipped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
      const changed = text.replace(word, slipped);
      expect(name(recognizer.recognize(changed).candidates[0]?.label), changed).toBe(answer);
    }
  });

  it('has the same answer with a filler before it', () => {
    expect(name(recognizer.recognize(`um so ${text}`).candidates[0]?.label)).toBe(answer);
  });
});
