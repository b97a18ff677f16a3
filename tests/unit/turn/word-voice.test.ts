import { describe, expect, test } from 'vitest';
import type { TurnInput } from '#conversation/turn-input';
import { testContent } from '#tests/support/turn-helpline';
import {
  asks,
  byVoice,
  fromLandline,
  picks,
  says,
  starts,
  stepsOf,
  wavers,
  worldOf,
} from '#tests/support/turn-talk';
import type { WordingContext } from '#turn/fill-slots';
import { wordHints } from '#turn/word-choices';
import { wordVoice } from '#turn/word-voice';

const english: WordingContext = {
  content: testContent(),
  channel: 'voice',
  locale: 'en',
  conversation: 'CA1',
  lastFour: '4567',
};

const replyTo = (inputs: readonly TurnInput[], world = byVoice) => {
  const reply = stepsOf(world, inputs).at(-1)?.reply;
  if (reply === undefined) throw new Error('nothing was said');
  return reply;
};

const said = (inputs: readonly TurnInput[], context = english, world = byVoice) =>
  wordVoice(context, replyTo(inputs, world)).map(({ text }) => text);

describe('what is said', () => {
  test('an answer, its offers, and no address', () => {
    expect(said([asks('tap-get')])).toEqual([
      'Voice of tap-get.',
      '[offer-steps]',
      '[offer-text] the tap page to 4 5 6 7',
      'For using a TAP, press 2.',
      'For what a TAP is, press 3.',
      '[anything-else]',
    ]);
  });

  test('a step', () => {
    expect(said([asks('tap-get'), says('next')])).toEqual(['Voice of tap-get step 1.', '[step-next]']);
  });

  test('a near tie names both in one sentence', () => {
    expect(said([wavers('tap-get', 'tap-use')])).toEqual(['[which-of] getting a TAP / using a TAP']);
  });

  test('the menu names its groups', () => {
    expect(said([says('menu')])).toEqual([
      '[menu-lead]',
      'For a pass, press 1.',
      'For your phone, press 2.',
      'For ways, press 3.',
      'For codes, press 4.',
      '[more-options]',
    ]);
  });

  test('choices that are prompts', () => {
    expect(said([says('agent'), { kind: 'dial-ended', outcome: 'busy' }])).toEqual([
      '[agent-busy]',
      'For [option-message], press 1.',
      'For [option-call-back], press 2.',
      'For [option-send-number], press 3.',
      'For [option-ask-on], press 4.',
    ]);
  });

  test('an address is said where no text can go', () => {
    expect(said([asks('tap-get'), says('text-me')], english, fromLandline)).toEqual([
      '[text-not-possible] example dot edu, tap',
    ]);
  });

  test('the notice comes first, and none is none', () => {
    expect(said([starts], { ...english, notice: 'Duo is down.' })).toEqual([
      'Duo is down.',
      '[greeting] the test helpline',
    ]);
    expect(said([starts])).toEqual(['[greeting] the test helpline']);
  });

  test('the other languages are offered in their own words', () => {
    const profile = { locales: ['en', 'zh-HK', 'zh-CN'] } as const;
    const content = testContent({ profile });
    const world = worldOf({}, { profile });
    expect(wordVoice({ ...english, content }, replyTo([starts], world))).toEqual([
      { locale: 'en', text: '[greeting] the test helpline' },
      { locale: 'zh-HK', text: '[粵offer-language] 7' },
      { locale: 'zh-CN', text: '[普offer-language] 8' },
    ]);
    expect(wordVoice({ ...english, content, locale: 'zh-HK' }, replyTo([starts], world)).slice(1)).toEqual([
      { locale: 'en', text: '[offer-language] 7' },
      { locale: 'zh-CN', text: '[普offer-language] 8' },
    ]);
  });

  test('what is written as the voice says it, each language by its own table', () => {
    const content = testContent({ profile: { locales: ['en', 'zh-HK'] } });
    const { en } = content.prompts;
    if (en === undefined) throw new Error('the test speaks English');
    const speech = { ...en.speech, sayings: { TAP: 'T A P' } };
    const prompts = { ...content.prompts, en: { ...en, speech } };
    const context = { ...english, content: { ...content, prompts } };
    expect(said([wavers('tap-get', 'tap-use')], context)).toEqual([
      '[which-of] getting a T A P / using a T A P',
    ]);
    expect(said([wavers('tap-get', 'tap-use')], { ...context, locale: 'zh-HK' })).toEqual([
      '[粵which-of] getting a TAP / using a TAP',
    ]);
  });

  test('of what the content has lost, nothing', () => {
    expect(said([asks('gone')])).toEqual(['[anything-else]']);
  });
});

describe('hints for the recognizer', () => {
  test('what is on offer first, then every topic, each once', () => {
    const hints = wordHints(english, replyTo([asks('phone-missing')]));
    expect(hints.slice(0, 3)).toEqual(['[option-text]', 'getting a TAP', 'ways to pass']);
    expect(hints).toHaveLength(17);
    expect(new Set(hints).size).toBe(17);
  });

  test('at a near tie, the two', () => {
    const hints = wordHints(english, replyTo([wavers('tap-use', 'tap-what'), picks(9)]));
    expect(hints.slice(0, 2)).toEqual(['using a TAP', 'what a TAP is']);
  });
});
