import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedTopic } from '#content/published-knowledge';
import { measureSms } from '#content/sms-segments';
import { asTopicId } from '#conversation/topic-id';
import type { TurnInput } from '#conversation/turn-input';
import { testContent } from '#tests/support/turn-helpline';
import {
  asks,
  asksBoth,
  byText,
  hints,
  hintsAt,
  isInNeed,
  says,
  stepsOf,
  wavers,
  worldOf,
} from '#tests/support/turn-talk';
import type { WordingContext } from '#turn/fill-slots';
import { wordText } from '#turn/word-text';

const contextOf = (topics: Readonly<Record<string, Partial<PublishedTopic>>> = {}): WordingContext => ({
  content: testContent({ topics }),
  channel: 'sms',
  locale: 'en',
  conversation: 'TEXT#1',
});

function parts(inputs: readonly TurnInput[], context = contextOf(), world = byText): readonly string[] {
  const reply = stepsOf(world, inputs).at(-1)?.reply;
  return reply === undefined ? [] : wordText(context, reply).parts;
}

/** The answer to tap-get, in these words. */
const inWords = (text: string, link = 'https://example.edu/tap'): WordingContext =>
  contextOf({
    'tap-get': { answer: { voice: '', text }, links: [{ url: link, label: 'the tap page', say: '' }] },
  });

const sentence = 'Sentence with exactly forty characters. ';

describe('a reply that fits two segments', () => {
  test('is one text: answer, steps, numbered choices, and its link last', () => {
    expect(parts([asks('tap-get')])).toEqual([
      'Text of tap-get.\n' +
        '[offer-steps]\n' +
        '1 using a TAP\n2 what a TAP is\n3 a missing phone\n' +
        '[rate-by-text]\n' +
        'https://example.edu/tap',
    ]);
  });

  test('the second of two questions has the first number, in a line of its own', () => {
    expect(parts([asksBoth('tap-use', 'phone-new')])).toEqual([
      'Text of tap-use.\n[and-topic] a new phone\n2 what a TAP is\n[rate-by-text]',
    ]);
  });

  test('a question that its number answers', () => {
    expect(parts([hintsAt('tap-get')])).toEqual(['[is-it-about] getting a TAP']);
    expect(parts([hints('forget-me')])).toEqual(['[ask-forget]']);
  });

  test('the number that helps, in the language that was heard', () => {
    expect(parts([isInNeed('distress')])).toEqual(['[advice distress]']);
    expect(parts([{ kind: 'urgent', about: 'danger', locale: 'zh-HK' }])).toEqual(['[advice 粵danger]']);
  });

  test('a step, with the page under the first', () => {
    const at = (step: number): WordingContext => ({
      ...contextOf(),
      place: { kind: 'steps', topic: asTopicId('tap-get'), step },
    });
    expect(parts([asks('tap-get'), says('next')], at(0))).toEqual([
      '[step-number] 1 of 3\nText of tap-get step 1.\n[step-next]\nhttps://example.edu/tap',
    ]);
    expect(parts([asks('tap-get'), says('next'), says('next')], at(1))).toEqual([
      '[step-number] 2 of 3\nText of tap-get step 2.\n[step-next]',
    ]);
  });

  test('a near tie and the menu are numbered', () => {
    expect(parts([wavers('tap-get', 'tap-use')])).toEqual(['[choose-list]\n1 getting a TAP\n2 using a TAP']);
    expect(parts([says('menu')])).toEqual([
      '[menu-lead]\n1 a pass\n2 your phone\n3 ways\n4 codes\n[more-options]',
    ]);
  });

  test('the other languages in one line', () => {
    const profile = { locales: ['en', 'zh-HK', 'zh-CN'] } as const;
    const context = { ...contextOf(), content: testContent({ profile }) };
    const world = worldOf({ channel: 'sms' }, { profile });
    expect(parts([says('language')], context, world)).toEqual(['[粵offer-language] 7 [普offer-language] 8']);
  });
});

describe('a reply that is too long', () => {
  test('does without the question whether it helped first', () => {
    const words = sentence.repeat(4).trim();
    const choices = '1 using a TAP\n2 what a TAP is\n3 a missing phone';
    expect(parts([asks('tap-get')], inWords(words))).toEqual([
      `${words}\n[offer-steps]\n${choices}\n[rate-by-text]\nhttps://example.edu/tap`,
    ]);
    const more = `${words} ${'x'.repeat(50)}.`;
    expect(parts([asks('tap-get')], inWords(more))).toEqual([
      `${more}\n[offer-steps]\n${choices}\nhttps://example.edu/tap`,
    ]);
  });

  test('does without its choices then, and keeps steps and link', () => {
    const words = sentence.repeat(6).trim();
    expect(parts([asks('tap-get')], inWords(words))).toEqual([
      `${words}\n[offer-steps]\nhttps://example.edu/tap`,
    ]);
  });

  test('tells how many of its choices can be read in each part, and in those before', () => {
    const shown = (inputs: readonly TurnInput[], context = contextOf()) => {
      const reply = stepsOf(byText, inputs).at(-1)?.reply;
      return reply && wordText(context, reply).shown;
    };
    const list = (words: string) =>
      contextOf({ 'ways-to-pass': { answer: { voice: '', text: words.trim() } } });
    expect(shown([asks('tap-get')])).toEqual([3]);
    // What has a line of its own counts, also where the others had to go.
    expect(shown([asksBoth('tap-use', 'phone-new')])).toEqual([2]);
    expect(shown([asksBoth('tap-get', 'phone-new')], inWords(sentence.repeat(6).trim()))).toEqual([1]);
    expect(shown([asks('tap-get')], inWords(sentence.repeat(6).trim()))).toEqual([0]);
    expect(shown([asks('tap-get')], inWords(sentence.repeat(13).trim()))).toEqual([0, 0]);
    expect(shown([asks('ways-to-pass')], list(sentence.repeat(7)))).toEqual([0, 4]);
    expect(shown([asks('ways-to-pass')], list(sentence.repeat(6)))).toEqual([2, 4]);
    expect(shown([asks('tap-get'), says('next')])).toBeUndefined();
  });

  test('a page of a list keeps its choices, since they are all that it is', () => {
    const words = sentence.repeat(7).trim();
    const context = contextOf({ 'ways-to-pass': { answer: { voice: '', text: words } } });
    expect(parts([asks('ways-to-pass')], context).join('\n')).toContain('4 the way hardware-token');
  });

  test('is then cut after sentences, each part but the last saying how to get the next', () => {
    expect(parts([asks('tap-get')], inWords(sentence.repeat(13).trim()))).toEqual([
      `${sentence.repeat(7).trim()}\n[more-hint]`,
      `${sentence.repeat(6).trim()}\n[offer-steps]\nhttps://example.edu/tap`,
    ]);
  });

  test('a link is never cut', () => {
    const link = `https://example.edu/${'a'.repeat(60)}`;
    expect(parts([asks('tap-get')], inWords(sentence.repeat(13).trim(), link)).at(-1)).toMatch(link);
  });

  test('one character that GSM-7 lacks halves the room', () => {
    const words = `It’s ${sentence.repeat(3).trim()}`;
    const texts = parts(
      [asks('tap-what')],
      contextOf({ 'tap-what': { answer: { voice: '', text: words } } }),
    );
    expect(texts).toHaveLength(1);
    expect(texts[0]).toBe(words);
  });

  test('on WhatsApp there is room for eight hundred characters', () => {
    const words = sentence.repeat(14).trim();
    const context: WordingContext = { ...inWords(words), onWhatsApp: true };
    expect(parts([asks('tap-get')], context)).toHaveLength(1);
    const long = { ...inWords(sentence.repeat(24).trim()), onWhatsApp: true } as const;
    const [first = '', second = ''] = parts([asks('tap-get')], long);
    expect(first.length).toBeLessThanOrEqual(800);
    expect(first.endsWith('\n[more-hint]')).toBe(true);
    expect(second.endsWith('https://example.edu/tap')).toBe(true);
  });
});

describe('whatever the words', () => {
  const unit = fc.constantFrom(
    'word ',
    'word. ',
    '密',
    '碼。',
    '😀',
    '’',
    'é',
    '\n',
    '[',
    'longerword',
    '👋🏽',
    '，',
  );
  const text = fc.array(unit, { minLength: 1, maxLength: 400, size: 'max' }).map((units) => units.join(''));
  const squeezed = (words: string) => words.replace(/\s+/g, '');
  const lone = /\p{Surrogate}/u;

  const check = (words: string, onWhatsApp: boolean) => {
    const base = contextOf({ 'tap-what': { answer: { voice: '', text: words } } });
    const context: WordingContext = onWhatsApp ? { ...base, onWhatsApp } : base;
    const texts = parts([asks('tap-what')], context, worldOf({ channel: 'sms' }));
    const hint = '\n[more-hint]';
    for (const [index, part] of texts.entries()) {
      if (onWhatsApp) expect(part.length).toBeLessThanOrEqual(800);
      else expect(measureSms(part).segments).toBeLessThanOrEqual(2);
      expect(part.endsWith(hint)).toBe(index < texts.length - 1);
      expect(part).not.toMatch(lone);
    }
    const whole = texts.map((part, index) => (index < texts.length - 1 ? part.slice(0, -hint.length) : part));
    expect(squeezed(whole.join(''))).toContain(squeezed(words));
  };

  test('every text fits, nothing is lost, and no character is torn', () => {
    fc.assert(fc.property(text, fc.boolean(), check), { seed: 1, numRuns: 40 });
  });

  test('words without a single space, too', () => {
    check('密碼'.repeat(200), false);
    check('😀'.repeat(300), false);
    check('a'.repeat(700), false);
    check('a😀'.repeat(600), true);
  });
});
