import { describe, expect, it } from 'vitest';
import { describeHalf } from '#bench/yardstick/describe-half';
import { noiseLevels } from '#bench/yardstick/measure-noise';
import { answeredQuestion, miss, topic } from '#tests/support/yardstick-answers';

const right = answeredQuestion('one', 'topic:a', { lex: topic('b'), both: topic('a') });
const missed = answeredQuestion('two', 'topic:a', { lex: topic('a'), both: miss });
const foreign = answeredQuestion('three', 'out', { both: topic('a') });
const answered = [right, missed, foreign];
const noise = [
  { level: noiseLevels[0], wordErrorRate: 0, answered: [right] },
  { level: noiseLevels[2], wordErrorRate: 0.199, answered: [right, missed] },
];

describe('the tables of the working half', () => {
  const lines = describeHalf({ half: 'dev', answered, noise });

  it('have a line a figure, with its interval and goal', () => {
    expect(lines).toContain(
      '| right topic, strict | 2 | 94 | 50.0 (9.5-90.5) | 0.0 (0.0-65.8) | 50.0 (9.5-90.5) |',
    );
    expect(lines).toContain(
      '| out of scope answered | 1 | at most 3 | 0.0 (0.0-79.3) | 0.0 (0.0-79.3) | 100.0 (20.7-100.0) |',
    );
  });

  it('say what noise costs', () => {
    expect(lines).toContain(
      '| 20.0 | 19.9 | 7 | 50.0 | -50.0 | 0.0 | 0.0 | 50.0 | 50.0 | 50.0 | 0.0 | 0.0 |',
    );
  });

  it('tell kinds, helplines and channels apart', () => {
    expect(lines).toContain('| direct | 2 | 50.0 | 0.0 | 50.0 | 50.0 | 0.0 |');
    expect(lines).toContain('| hkust | 1 | 0.0 | 0.0 | 100.0 |');
  });

  it('say how each rule did', () => {
    expect(lines).toContain('| some-rule | 3 | 1 | 0 | 0 | 1 | 1 | 0 |');
  });
});

describe('the tables of the sealed half', () => {
  it('are totals alone', () => {
    const lines = describeHalf({ half: 'sealed', answered, noise });
    expect(lines.join('\n')).toContain('right topic, strict');
    expect(lines.join('\n')).toContain('by kind');
    expect(lines.join('\n')).not.toContain('by kind, helpline and channel');
    expect(lines.join('\n')).not.toContain('some-rule');
  });
});
