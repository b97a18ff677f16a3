import { describe, expect, it } from 'vitest';
import { indexExactWords } from '#understanding/exact-words';
import { tokenize } from '#understanding/normalize-text';
import { knowledge, prompts } from './small-content.ts';

const exact = indexExactWords(prompts, knowledge);

describe('commands, word for word', () => {
  it.each([
    ['Agent.', 'agent'],
    ['um, a person please', 'agent'],
    ['Okay, can you say that again, please?', 'repeat'],
    ['I want to talk to a person', 'agent'],
    ['Bye now, thanks!', 'goodbye'],
    ['no, thank you', 'no'],
    ['well no thanks', 'no'],
  ])('%s', (text, command) => {
    expect(exact.command(tokenize(text))?.command).toBe(command);
  });

  it.each([
    ['agent', true],
    ['a person please', true],
    ['I want to talk to a person', false],
  ])('%s: in so many words, %s', (text, inSoManyWords) => {
    expect(exact.command(tokenize(text))).toEqual({ command: 'agent', inSoManyWords });
  });

  it.each(['the agent of my passport', 'please', 'can you', 'no phone', ''])('%j is none', (text) => {
    expect(exact.command(tokenize(text))).toBeUndefined();
  });
});

describe('keywords', () => {
  it.each([
    ['VPN', 'sms', 'vpn'],
    ['vpn!', 'sms', 'vpn'],
    ['get pass', 'sms', 'pass'],
    ['Token.', 'voice', 'token'],
    ['a token, please', 'voice', 'token'],
    ['a token, please', 'sms', undefined],
    ['my token', 'voice', undefined],
    ['toke', 'sms', undefined],
  ] as const)('%s by %s', (text, channel, topic) => {
    expect(exact.keyword(tokenize(text), channel)).toBe(topic);
  });
});

it('gives a command what a topic claims too', () => {
  const { pass } = knowledge.topics;
  if (pass === undefined) throw new Error('no such topic');
  const both = indexExactWords(prompts, {
    ...knowledge,
    topics: { pass: { ...pass, keywords: ['AGENT'] } },
  });
  expect(both.command(['agent'])?.command).toBe('agent');
});
