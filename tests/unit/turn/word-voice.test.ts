import { describe, expect, test } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import type { TurnInput } from '#conversation/turn-input';
import { testContent } from '#tests/support/turn-helpline';
import {
  asks,
  byVoice,
  dialEnds,
  fromLandline,
  hesitates,
  picks,
  presses,
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

/** For who uses keys. */
const byKeys: WordingContext = { ...english, keyed: true };

const replyTo = (inputs: readonly TurnInput[], world = byVoice) => {
  const reply = stepsOf(world, inputs).at(-1)?.reply;
  if (reply === undefined) throw new Error('nothing was said');
  return reply;
};

const said = (inputs: readonly TurnInput[], context = english, world = byVoice) =>
  wordVoice(context, replyTo(inputs, world)).map(({ text }) => text);

describe('what is said', () => {
  test('an answer, its one offer, and no address', () => {
    expect(said([asks('tap-get')])).toEqual(['Voice of tap-get.', '[offer-text] the tap page to 4 5 6 7']);
  });

  test('the offer with its key, to who uses keys', () => {
    expect(said([asks('tap-get'), presses('9')], byKeys)).toEqual([
      'Voice of tap-get.',
      '[offer-text-key] the tap page to 4 5 6 7 on 1',
    ]);
  });

  test('a step, with its number', () => {
    const place = { kind: 'steps', topic: asTopicId('tap-get'), step: 0 } as const;
    expect(said([asks('tap-get'), says('next')], { ...english, place })).toEqual([
      '[step-number] 1 of 3',
      'Voice of tap-get step 1.',
      '[step-next]',
    ]);
  });

  test('the step that was reached, wherever the caller is', () => {
    const elsewhere = [asks('tap-get'), says('next'), says('next'), asks('tap-what')];
    expect(said(elsewhere)).toEqual(['Voice of tap-what.', '[back-to-step] 2 of getting a TAP']);
  });

  test('a near tie names both in one sentence', () => {
    expect(said([wavers('tap-get', 'tap-use')])).toEqual(['[which-of] getting a TAP / using a TAP']);
  });

  test('the menu names its groups in one sentence, and with their keys to who uses keys', () => {
    expect(said([says('menu')])).toEqual([
      '[menu-lead]',
      'About a pass, your phone, ways or codes.',
      '[more-options]',
    ]);
    expect(said([says('menu')], byKeys)).toEqual([
      '[menu-lead]',
      'For a pass, press 1.',
      'For your phone, press 2.',
      'For ways, press 3.',
      'For codes, press 4.',
      '[more-options]',
    ]);
  });

  test('choices that are something to do', () => {
    const busy = [says('agent'), dialEnds('busy')];
    expect(said(busy)).toEqual([
      '[agent-busy]',
      'You can [option-message], [option-call-back], [option-send-number] or [option-ask-on].',
    ]);
    expect(said(busy, byKeys)).toEqual([
      '[agent-busy]',
      'To [option-message], press 1.',
      'To [option-call-back], press 2.',
      'To [option-send-number], press 3.',
      'To [option-ask-on], press 4.',
    ]);
  });

  test('something to do beside something to ask, in a sentence each', () => {
    const rest = [asks('phone-missing'), says('next')];
    expect(said(rest)).toEqual(['You can [option-text].', 'About getting a TAP or ways to pass.']);
    expect(said(rest, byKeys)).toEqual([
      'To [option-text], press 1.',
      'For getting a TAP, press 2.',
      'For ways to pass, press 3.',
    ]);
  });

  test('nothing at a hesitation', () => {
    expect(said([asks('tap-get'), hesitates])).toEqual([]);
  });

  test('the numbers that help, in the language that was heard', () => {
    const inCantonese: TurnInput = { kind: 'urgent', about: 'danger', locale: 'zh-HK' };
    expect(wordVoice(english, replyTo([inCantonese]))).toEqual([
      { locale: 'zh-HK', text: '[advice 粵danger]' },
    ]);
  });

  test('an address is said where no text can go', () => {
    expect(said([asks('tap-get'), says('text-me')], english, fromLandline)).toEqual([
      '[text-not-possible] example dot edu, tap',
    ]);
  });

  test('an answer from an old source says first how old it is, by the clock of the turn', () => {
    const content = testContent({ topics: { 'tap-what': { asOf: '2021-10' } } });
    const heard = (now: number) => said([asks('tap-what')], { ...english, content, now })[0];
    expect(heard(Date.UTC(2022, 0, 1))).toBe('Voice of tap-what.');
    expect(heard(Date.UTC(2026, 0, 1))).toBe('[as-of] October 2021 Voice of tap-what.');
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
  test('what is on offer first, then keywords, what steers, and every topic, each once', () => {
    const hints = wordHints(english, replyTo([asks('phone-missing')]));
    expect(hints.slice(0, 4)).toEqual(['[option-text]', 'getting a TAP', 'ways to pass', 'TAP-GET']);
    expect(hints).toContain('agent');
    expect(hints).toContain('using a TAP');
    expect(new Set(hints).size).toBe(hints.length);
  });

  test('none of more than three words: it is heard no better', () => {
    const hints = wordHints(english, replyTo([wavers('tap-use', 'tap-what'), picks(9)]));
    expect(hints[0]).toBe('using a TAP');
    expect(hints).not.toContain('what a TAP is');
    expect(hints.every((hint) => hint.split(' ').length <= 3)).toBe(true);
  });
});
