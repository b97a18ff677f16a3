import { describe, expect, test } from 'vitest';
import type { PromptKey } from '#conversation/prompt-key';
import { asTopicId } from '#conversation/topic-id';
import { testKnowledge, testPrompts } from '#tests/support/turn-content';
import { testContent } from '#tests/support/turn-helpline';
import { activateContent, localeContent, localePrompts } from '#turn/active-content';
import { type WordingContext, wordPrompt } from '#turn/fill-slots';

const contextOf = (changes: Partial<WordingContext> = {}): WordingContext => ({
  content: testContent(),
  channel: 'voice',
  locale: 'en',
  conversation: 'CA1',
  lastFour: '4567',
  ...changes,
});

/** A prompt with these words in place of its own. */
function worded(words: string, changes: Partial<WordingContext> = {}, key: PromptKey = 'help') {
  const en = testPrompts.en;
  if (en === undefined) throw new Error('there is always English');
  const prompts = { en: { ...en, prompts: { ...en.prompts, [key]: { voice: words, text: words } } } };
  const content = activateContent({ knowledge: testKnowledge(), models: {} }, prompts);
  return (slots = {}) => wordPrompt(contextOf({ content, ...changes }), key, slots);
}

describe('what can always be said', () => {
  test.each([
    ['{helpline}', 'the test helpline', 'Test Helpline'],
    ['{serviceline}', '2 3 5 8, 6 2 0 0', '+852 2358 6200'],
    ['{enquiriesEmail}', 'c c h e l p, at, u s t dot h k', 'cchelp@ust.hk'],
    ['{feedbackEmail}', 'c c l i s t e n, at, u s t dot h k', 'cclisten@ust.hk'],
    ['{lastFour}', '4 5 6 7', '4567'],
  ])('%s', (words, spoken, written) => {
    expect(worded(words)()).toBe(spoken);
    expect(worded(words, { channel: 'sms' })()).toBe(written);
  });

  test('what the helpline does not have vanishes', () => {
    const content = testContent({ without: ['serviceline', 'feedbackEmail'] });
    expect(wordPrompt(contextOf({ content }), 'agent-text')).toBe('[agent-text]');
    expect(worded('Ends {lastFour}', { lastFour: '' })()).toBe('Ends');
    expect(worded('{noSuchThing}a {notThere}b')()).toBe('a b');
  });
});

describe('what is named as an example', () => {
  const named = worded('{keywords}: {example}.');

  test('is what stands first in the menu', () => {
    expect(named()).toBe('TAP-GET, TAP-USE or TAP-WHAT: What about getting a TAP.');
  });

  test('is what the helpline says it to be', () => {
    const known = testKnowledge();
    const examples = { keywords: ['LOST', 'VPN'], question: 'I lost my phone' };
    const en = { ...localeContent(known, 'en'), examples };
    const knowledge = { ...known, locales: { en } };
    const prompts = { en: { ...localePrompts(testPrompts, 'en') } };
    const words = { voice: '{keywords}: {example}.', text: '{keywords}: {example}.' };
    prompts.en = { ...prompts.en, prompts: { ...prompts.en.prompts, help: words } };
    const content = activateContent({ knowledge, models: {} }, prompts);
    expect(wordPrompt(contextOf({ content }), 'help')).toBe('LOST or VPN: I lost my phone.');
  });
});

test.each([
  ['greeting', 'greeting-alone'],
  ['open-question', 'open-question-alone'],
  ['open-question-again', 'open-question-again-alone'],
  ['neither', 'neither-alone'],
  ['text-failed', 'text-failed-alone'],
  ['text-capped', 'text-capped-alone'],
  ['text-refused', 'text-refused-alone'],
  ['text-nothing-to-send', 'text-nothing-alone'],
  ['help', 'help-alone'],
  ['only-language', 'only-language-alone'],
  ['silence-first', 'silence-alone'],
  ['text-without-words', 'text-without-words-alone'],
  ['case-failed', 'case-failed-alone'],
  ['miss-again', 'miss-again-alone'],
] satisfies [PromptKey, PromptKey][])('%s offers a person only where there is one', (key, instead) => {
  const alone = testContent({ without: ['serviceline'] });
  expect(wordPrompt(contextOf(), key)).toContain(`[${key}]`);
  expect(wordPrompt(contextOf({ content: alone }), key)).toContain(`[${instead}]`);
});

describe('what a turn fills in', () => {
  test('a topic, its link by name and as it is said', () => {
    const topic = asTopicId('tap-get');
    const say = worded('{a}; {b}; {c}');
    expect(
      say({
        a: { kind: 'topic', topic },
        b: { kind: 'link-label', topic },
        c: { kind: 'spoken-link', topic },
      }),
    ).toBe('getting a TAP; the tap page; example dot edu, tap');
  });

  test('of a topic that the content has lost, nothing', () => {
    expect(worded('[{a}]')({ a: { kind: 'topic', topic: asTopicId('gone') } })).toBe('[]');
  });

  test('words as they are, whatever marks are in them', () => {
    expect(worded('[{a}]')({ a: '$& {helpline} $1 \\' })).toBe('[$& {helpline} $1 \\]');
  });

  test('a name that stands twice, twice', () => {
    expect(worded('{a}, {a}')({ a: 'x' })).toBe('x, x');
  });

  test('before what can always be said', () => {
    expect(worded('{helpline}')({ helpline: 'another' })).toBe('another');
  });
});

describe('the reference of a case', () => {
  const place = { kind: 'case', reason: 'message', turn: 4, claim: 0, reach: 'shown' } as const;
  const by = (changes: Partial<WordingContext>) =>
    wordPrompt(contextOf({ place, ...changes }), 'case-message');

  test('is written in seven digits, and said one by one with a breath after three', () => {
    const written = by({ channel: 'sms' });
    expect(written).toMatch(/^\[case-message\] [1-9]\d{6}$/);
    const [a, b, c, d, e, f, g] = written.slice(-7);
    expect(by({})).toBe(`[case-message] ${a} ${b} ${c}, ${d} ${e} ${f} ${g}`);
  });

  test('is the same for the same conversation and turn, and another for any other, or when the first was taken', () => {
    expect(by({})).toBe(by({}));
    expect(by({ conversation: 'CA2' })).not.toBe(by({}));
    expect(by({ place: { ...place, turn: 5 } })).not.toBe(by({}));
    expect(by({ place: { ...place, claim: 1 } })).not.toBe(by({}));
  });

  test('is none where there is no case', () => {
    expect(wordPrompt(contextOf({ place: { kind: 'open' } }), 'case-message')).toBe('[case-message]');
  });
});
