import { describe, expect, it } from 'vitest';
import { listMistakes } from '#bench/yardstick/list-mistakes';
import { answeredQuestion, choices, command, topic } from '#tests/support/yardstick-answers';

describe('the list of mistakes', () => {
  it('has the worst first and says what was expected, what was understood and why', () => {
    const lines = listMistakes(
      [
        answeredQuestion('one', 'topic:a', { both: choices('b', 'a') }),
        answeredQuestion('two', 'topic:a', { both: topic('a') }),
        answeredQuestion('three', 'topic:a', {}),
        answeredQuestion('four', 'topic:a|command:agent', { both: command('menu') }),
        answeredQuestion('five', 'out', { both: topic('b') }),
      ],
      'both',
    );
    const tail = 'recognizer tap-get 0.50 | Lex tap-get 0.50 | the text of';
    expect(lines).toEqual([
      `wrong-topic | five | direct | expected out | got topic:b by some-rule | ${tail} five`,
      `wrong-command | four | direct | expected topic:a|command:agent | got command:menu by some-rule | ${tail} four`,
      `missed | three | direct | expected topic:a | got miss by some-rule | ${tail} three`,
      `offered | one | direct | expected topic:a | got choices:b,a by some-rule | ${tail} one`,
    ]);
  });
});
