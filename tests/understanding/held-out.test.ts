import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignSentences } from '#bench/lex-mind/foreign-sentences';
import { halves, readHalf } from '#bench/yardstick/open-yardstick';
import { spokenWords } from '#bench/yardstick/word-errors';
import { commands } from '#conversation/command';

const byHalf = halves.map((half) => readHalf(process.cwd(), half));
const questions = byHalf.flat();

const helplines = readdirSync('knowledge', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const topicsOf = (helpline: string): readonly string[] =>
  readdirSync(`knowledge/${helpline}/topics`).map((name) => name.replace('.yaml', ''));

describe('the held-out questions', () => {
  it('have ids of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it.each(helplines)('are at least ten a topic of %s, some in either half', (helpline) => {
    for (const topic of topicsOf(helpline)) {
      const counts = byHalf.map(
        (half) =>
          half.filter((each) => each.helpline === helpline && each.expected[0] === `topic:${topic}`).length,
      );
      expect(Math.min(...counts), topic).toBeGreaterThanOrEqual(4);
      expect(
        counts.reduce((sum, count) => sum + count),
        topic,
      ).toBeGreaterThanOrEqual(10);
    }
  });

  it('name topics that there are', () => {
    const known = questions.flatMap(({ helpline, expected }) =>
      expected
        .filter((outcome) => outcome.startsWith('topic:'))
        .filter((outcome) => !topicsOf(helpline).includes(outcome.slice('topic:'.length))),
    );
    expect(known).toEqual([]);
  });

  it.each(byHalf)('know every command, and what is near, far and tricky, in this half', (...half) => {
    const expected = new Set(half.flatMap((question) => question.expected));
    // What people say around a question has files of its own, in people/.
    const around = ['wait', 'read-it', 'danger', 'distress', 'greeting', 'thanks', 'who'];
    // What is asked of the desk and of cases is in the scripts.
    const elsewhere = [...around, 'desk-info', 'message', 'case-status', 'cancel-case'];
    const asked = commands.filter((command) => !elsewhere.includes(command));
    expect(asked.filter((command) => !expected.has(`command:${command}`))).toEqual([]);
    const foreign = half.filter((question) => question.expected[0] === 'out');
    expect(foreign.length).toBeGreaterThanOrEqual(100);
    expect(new Set(foreign.map(({ kind }) => kind))).toEqual(new Set(['near', 'far', 'tricky']));
  });
});

/** Above this two sentences ask the same in the same words. */
const sameWords = 0.6;

it('the local Lex is taught nothing foreign that is a question, nor nearly', () => {
  const asked = questions.map(({ text }) => new Set(spokenWords(text)));
  const near = foreignSentences.filter((sentence) => {
    const words = new Set(spokenWords(sentence));
    return asked.some((question) => {
      const shared = [...words].filter((word) => question.has(word)).length;
      return shared / (words.size + question.size - shared) >= sameWords;
    });
  });
  expect(near).toEqual([]);
});
