import { describe, expect, test } from 'vitest';
import { createEar } from '#bench/callers/hear-call';
import type { LocalePrompts } from '#content/published-prompts';
import type { PromptKey } from '#conversation/prompt-key';
import type { Call } from '#local/phone/call/call';
import { testKnowledge, testPrompts } from '#tests/support/turn-content';

const prompts = testPrompts.en;
if (prompts === undefined) throw new Error('there are no English prompts');
const ear = createEar(testKnowledge(), prompts);

const withWording = (key: PromptKey, voice: string): LocalePrompts => ({
  ...prompts,
  prompts: { ...prompts.prompts, [key]: { voice, text: voice } },
});

/** What a caller makes of these lines. */
const hear = (...words: readonly string[]) => ear({ words } as unknown as Call);

describe('what a caller makes of what is said', () => {
  test('an answer is known by its words, among offers', () => {
    const hearing = hear(
      'Voice of tap-get.',
      '[offer-steps]',
      'For using a TAP, press 2.',
      '[anything-else]',
    );
    expect(hearing.answers).toEqual(['tap-get']);
    expect(hearing.choices).toEqual([{ label: 'using a TAP', key: '2' }]);
  });

  test('the choices of a menu, several in a line or one each; "more" is no choice', () => {
    const hearing = hear(
      'For a pass, press 1. For your phone, press 2.',
      'For ways, press 3.',
      '[more-options]',
    );
    expect(hearing.choices.map(({ label, key }) => `${key} ${label}`)).toEqual([
      '1 a pass',
      '2 your phone',
      '3 ways',
    ]);
    expect(hearing.hasMore).toBe(true);
  });

  test('nobody was reached: what is offered instead, by key', () => {
    const hearing = hear(
      '[agent-busy]',
      'For [option-message], press 1.',
      'For [option-call-back], press 2.',
    );
    expect(hearing).toMatchObject({ isUnreached: true, instead: { message: '1', callBack: '2' } });
  });

  test('a reference is a promise, a tone for complaints takes them', () => {
    expect(hear('[case-call-back] K, 7').isPromised).toBe(true);
    expect(hear('[record-feedback]').takesFeedback).toBe(true);
  });

  test('choices that are told by their names alone have keys all the same, which are not told', () => {
    const named = createEar(testKnowledge(), withWording('about-list', 'I can tell you about {list}.'));
    const hearing = named({ words: ['I can tell you about a pass, your phone or ways.'] } as unknown as Call);
    expect(hearing.choices.map(({ label, key }) => `${key} ${label}`)).toEqual([
      '1 a pass',
      '2 your phone',
      '3 ways',
    ]);
    expect(hearing.namesKeys).toBe(false);
    expect(hear('For a pass, press 1.').namesKeys).toBe(true);
  });

  test('what is asked with a yes or a no is told apart: a topic, a text, a person, whether it helped', () => {
    expect(
      createEar(
        testKnowledge(),
        withWording('offer-topic', 'Shall I tell you about {topic}?'),
      )({
        words: ['Shall I tell you about using a TAP?'],
      } as unknown as Call).proposes,
    ).toBe('using a TAP');
    expect(hear('Voice of tap-get.', '[offer-text] the tap page to 4 5 6 7').offersText).toBe(true);
    expect(hear('[out-of-scope]').offersPerson).toBe(true);
    expect(hear('[did-that-help]').asksWhetherItHelped).toBe(true);
  });

  test('no word, or "Go on.", leaves open what was asked before', () => {
    expect([hear().waits, hear('[go-on]').waits, hear('[miss-first]').waits]).toEqual([true, true, false]);
  });

  test('of a miss nothing is made', () => {
    expect(hear('[miss-first]')).toEqual({
      answers: [],
      choices: [],
      isEitherOr: false,
      namesKeys: false,
      hasMore: false,
      proposes: undefined,
      confirms: undefined,
      offersText: false,
      offersPerson: false,
      asksWhetherItHelped: false,
      waits: false,
      tellsNumber: false,
      isUnreached: false,
      instead: {},
      isPromised: false,
      takesFeedback: false,
    });
  });
});
