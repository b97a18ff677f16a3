import { describe, expect, it } from 'vitest';
import { asTopicId } from '#conversation/topic-id';
import type { LexAnswer } from '#understanding/lex-answer';
import { createLocaleUnderstanding } from '#understanding/locale-understanding';
import { knowledge, model, outline, prompts } from './small-content.ts';

const options = { locale: 'en', knowledge, outline, prompts } as const;
const understanding = createLocaleUnderstanding({ ...options, model });
const start = { followUps: [] };
const lexDown: LexAnswer = { kind: 'unavailable', why: 'timeout' };

describe('at once, without Lex', () => {
  it.each([
    ['TAKE ME TO AN AGENT', undefined],
    ['agent please', 'command agent by command-exact'],
    ['VPN', 'topic vpn by keyword-alone'],
    ['my phone is lost', undefined],
  ])('%s: %s', (text, expected) => {
    const found = understanding.quick(text, 'sms', start);
    const { meaning } = found ?? {};
    const what =
      meaning?.outcome === 'topic' ? meaning.topic : meaning?.outcome === 'command' ? meaning.command : '';
    expect(found && `${meaning?.outcome} ${what} by ${found.rule}`).toBe(expected);
  });
});

describe('when Lex does not answer', () => {
  it('the phrase recognizer decides alone', () => {
    const { meaning, by } = understanding.weigh({
      text: 'my phone has been stolen',
      channel: 'voice',
      lex: lexDown,
      context: start,
    });
    expect(meaning).toMatchObject({ outcome: 'topic', topic: 'lost' });
    expect(by).toBe('phrases');
  });

  it('and there is no model either, it is a miss that blames no scope', () => {
    const bare = createLocaleUnderstanding(options);
    const { meaning } = bare.weigh({
      text: 'my phone is lost',
      channel: 'voice',
      lex: lexDown,
      context: start,
    });
    expect(meaning).toEqual({ outcome: 'miss', outOfScope: false });
  });
});

describe('what Lex proposes', () => {
  it('is dropped when the content has no such topic', () => {
    const gone = { kind: 'topic', topic: asTopicId('gone') } as const;
    const { meaning, candidates } = createLocaleUnderstanding(options).weigh({
      text: 'whatever',
      channel: 'sms',
      lex: { kind: 'recognized', accepted: true, candidates: [{ label: gone, score: 1 }] },
      context: start,
    });
    expect(meaning.outcome).toBe('miss');
    expect(candidates).toEqual([]);
  });

  it('does not pass its acceptance on to the second', () => {
    const gone = { kind: 'topic', topic: asTopicId('gone') } as const;
    const vpn = { kind: 'topic', topic: asTopicId('vpn') } as const;
    const { meaning } = createLocaleUnderstanding(options).weigh({
      text: 'whatever',
      channel: 'sms',
      lex: {
        kind: 'recognized',
        accepted: true,
        candidates: [
          { label: gone, score: 1 },
          { label: vpn, score: 0.9 },
        ],
      },
      context: start,
    });
    expect(meaning.outcome).toBe('miss');
  });

  it('is believed without a score, as some locales have none', () => {
    const vpn = { kind: 'topic', topic: asTopicId('vpn') } as const;
    const { meaning, by } = createLocaleUnderstanding(options).weigh({
      text: 'whatever',
      channel: 'sms',
      lex: { kind: 'recognized', accepted: true, candidates: [{ label: vpn }] },
      context: start,
    });
    expect(meaning).toMatchObject({ outcome: 'topic', topic: 'vpn' });
    expect(by).toBe('lex');
  });
});

describe('after an answer', () => {
  const context = { topic: asTopicId('pass'), followUps: [asTopicId('pass-use'), asTopicId('token')] };
  const hear = (text: string) => {
    const found =
      understanding.quick(text, 'voice', context) ??
      understanding.weigh({ text, channel: 'voice', lex: lexDown, context });
    const { meaning } = found;
    if (meaning.outcome === 'topic') return `${meaning.topic} by ${found.rule}`;
    return meaning.outcome === 'choices'
      ? `${meaning.choices.join(' or ')} by ${found.rule}`
      : meaning.outcome;
  };

  it.each([
    ['and how do I use it?', 'pass-use by follow-up-named'],
    ['where do i enter that', 'pass-use by follow-up-named'],
    ['the second one', 'token by follow-up-picked'],
    ['number one', 'pass-use by follow-up-picked'],
    ['what if that does not work?', 'pass-use or token by another-way'],
    ['my phone is lost', 'lost by phrases-sure'],
  ])('%s', (text, expected) => {
    expect(hear(text)).toBe(expected);
  });

  it.each(['the third one', 'and the weather?'])('%s is none of them', (text) => {
    expect(hear(text)).toBe('miss');
  });
});

it('is read without an answer before it, "it" means nothing', () => {
  const { meaning } = understanding.weigh({
    text: 'what if that does not work',
    channel: 'voice',
    lex: lexDown,
    context: start,
  });
  expect(meaning.outcome).not.toBe('topic');
});
