import { expect } from 'vitest';
import type { PublishedLocale, Wording } from '#content/published-knowledge';
import type { LocalePrompts } from '#content/published-prompts';
import type { Expected } from './read-script.ts';

/** The content that a script's references point at. */
export interface Words {
  readonly channel: 'voice' | 'sms';
  readonly knowledge: PublishedLocale;
  readonly prompts: LocalePrompts;
}

const wordsFor = ({ channel }: Words, wording: Wording | undefined): string =>
  (channel === 'voice' ? wording?.voice : wording?.text) ?? '(no such words)';

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A prompt with whatever stands in its braces. */
const promptPattern = (words: Words, wording: Wording): RegExp =>
  new RegExp(
    wordsFor(words, wording)
      .split(/\{\w+\}/)
      .map((part) => quoted(part.trim()).replace(/\s+/g, '\\s+'))
      .join('[\\s\\S]*'),
  );

/** Checks one expectation against all that was heard, or read, in the turn. */
export function expectWords(heard: string, expected: Expected, words: Words): void {
  if (typeof expected === 'string') expect(heard).toContain(expected);
  else if ('not' in expected) expect(heard).not.toContain(expected.not);
  else if ('nothing' in expected) expect(heard).toBe('');
  else if ('notPrompt' in expected)
    expect(heard).not.toMatch(promptPattern(words, words.prompts.prompts[expected.notPrompt]));
  else if ('topic' in expected)
    expect(heard).toContain(wordsFor(words, words.knowledge.topics[expected.topic]?.answer));
  else if ('label' in expected)
    expect(heard).toContain(words.knowledge.topics[expected.label]?.label ?? '(no such topic)');
  else if ('step' in expected) {
    const [topic, number] = expected.step;
    expect(heard).toContain(wordsFor(words, words.knowledge.topics[topic]?.steps[number - 1]));
  } else expect(heard).toMatch(promptPattern(words, words.prompts.prompts[expected.prompt]));
}
