import { describe, expect, it } from 'vitest';
import { measure } from '#bench/yardstick/figures';
import { answeredQuestion, choices, command, confirm, miss, topic } from '#tests/support/yardstick-answers';

const answered = [
  answeredQuestion('right', 'topic:a', { both: topic('a') }),
  answeredQuestion('second best', 'topic:a|command:feedback', { both: command('feedback') }),
  answeredQuestion('offered', 'topic:a', { both: choices('b', 'a') }),
  answeredQuestion('asked back', 'topic:a', { both: confirm('a') }),
  answeredQuestion('wrong', 'topic:a', { both: topic('b') }),
  answeredQuestion('steered', 'topic:a|command:suspicious', { both: command('agent') }),
  answeredQuestion('refused', 'out', { both: miss }),
  answeredQuestion('answered', 'out', { both: topic('a') }),
  answeredQuestion('met with choices', 'out', { both: choices('a', 'b') }),
  answeredQuestion('asked back about', 'out', { both: confirm('a') }),
  answeredQuestion('handed on', 'out', { both: command('agent') }),
  answeredQuestion('obeyed', 'command:agent', { both: command('agent') }),
  answeredQuestion('taken for a topic', 'command:suspicious', { both: topic('a') }),
  answeredQuestion('almost', 'command:more|command:next', { both: command('next') }),
];

describe('the figures of one way', () => {
  const figures = measure(answered, 'both');

  it.each([
    ['topicStrict', 1, 6],
    ['topicLenient', 2, 6],
    ['topicConfirmed', 1, 6],
    ['topicOffered', 4, 6],
    ['topicWrong', 1, 6],
    ['topicSteered', 1, 6],
    ['outAnswered', 1, 5],
    ['outConfirmed', 1, 5],
    ['outChoices', 1, 5],
    ['commandStrict', 1, 3],
    ['commandLenient', 2, 3],
    ['commandUnmet', 2, 3],
    ['suspicious', 0, 2],
  ] as const)('%s is %i of %i', (figure, hits, of) => {
    expect(figures[figure]).toMatchObject({ hits, of, share: hits / of });
  });

  it('leave commands out that are known by heart', () => {
    const known = answeredQuestion('by heart', 'command:agent', { both: command('agent') });
    const exact = { ...known.answers.phrases, rule: 'command-exact' };
    const byHeart = { ...known, answers: { ...known.answers, phrases: exact } };
    expect(measure([...answered, byHeart], 'both')).toMatchObject({
      commandLenient: { hits: 3, of: 4 },
      commandUnmet: { hits: 2, of: 3 },
    });
  });

  it('are of that way alone', () => {
    expect(measure(answered, 'phrases').topicLenient.hits).toBe(0);
  });
});
