import { describe, expect, it } from 'vitest';
import { judgeMeaning } from '#bench/yardstick/judge-meaning';
import type { Meaning } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';

const topic = (id: string): Meaning => ({ outcome: 'topic', topic: asTopicId(id), score: 0.9 });
const choices = (...ids: string[]): Meaning => ({ outcome: 'choices', choices: ids.map(asTopicId) });
const confirm = (id: string): Meaning => ({ outcome: 'confirm', topic: asTopicId(id) });
const agent: Meaning = { outcome: 'command', command: 'agent' };
const miss: Meaning = { outcome: 'miss', outOfScope: false };

describe('the judgement of one question', () => {
  it.each<readonly [string, string, Meaning, string]>([
    ['the topic', 'topic:tap-get', topic('tap-get'), 'right'],
    ['another topic', 'topic:tap-get', topic('tap-use'), 'wrong-topic'],
    ['a command for a topic', 'topic:tap-get', agent, 'wrong-command'],
    ['choices with the topic', 'topic:tap-get', choices('tap-use', 'tap-get'), 'offered'],
    ['choices without it', 'topic:tap-get', choices('tap-use', 'tap-what'), 'missed'],
    ['the topic, asked back about', 'topic:tap-get', confirm('tap-get'), 'confirmed'],
    ['another topic, asked back about', 'topic:tap-get', confirm('tap-use'), 'missed'],
    ['nothing for a topic', 'topic:tap-get', miss, 'missed'],
    ['the command', 'command:agent', agent, 'right'],
    ['another command', 'command:menu', agent, 'wrong-command'],
    ['a topic for a command', 'command:agent', topic('tap-get'), 'wrong-topic'],
    ['choices for a command', 'command:agent', choices('tap-get', 'tap-use'), 'missed'],
    ['nothing, out of scope', 'out', miss, 'right'],
    ['a topic, out of scope', 'out', topic('tap-get'), 'wrong-topic'],
    ['choices, out of scope', 'out', choices('tap-get', 'tap-use'), 'offered'],
    ['asked back, out of scope', 'out', confirm('tap-get'), 'confirmed'],
    ['a command, out of scope', 'out', agent, 'wrong-command'],
  ])('%s', (_case, expected, meaning, verdict) => {
    expect(judgeMeaning([expected], meaning, 'strict')).toBe(verdict);
    expect(judgeMeaning([expected], meaning, 'lenient')).toBe(verdict);
  });

  it('counts the second best outcome only when it is lenient', () => {
    const expected = ['topic:contact-feedback', 'command:agent'];
    expect(judgeMeaning(expected, agent, 'strict')).toBe('wrong-command');
    expect(judgeMeaning(expected, agent, 'lenient')).toBe('right');
    expect(judgeMeaning(['topic:a', 'topic:b'], choices('b', 'c'), 'strict')).toBe('missed');
    expect(judgeMeaning(['topic:a', 'topic:b'], choices('b', 'c'), 'lenient')).toBe('offered');
  });
});
