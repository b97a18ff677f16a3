import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { MisuseError } from '#local/command-line/misuse-error';
import { tellErrors } from '#local/command-line/tell-errors';
import { callCommand, callUsage } from '#local/terminal/call-command';
import { textCommand, textUsage } from '#local/terminal/text-command';

async function tell(work: () => Promise<number>, usage = 'usage: npm run cook -- [--hot]') {
  const complained: string[] = [];
  const code = await tellErrors(usage, (line) => complained.push(line), work);
  return { code, complained };
}

describe('a command ends', () => {
  it('with its own code', async () => {
    expect(await tell(async () => 3)).toEqual({ code: 3, complained: [] });
  });

  it('with 1 and the words of what failed', async () => {
    const burnt = async () => {
      throw new Error('It is burnt.');
    };
    expect(await tell(burnt)).toEqual({ code: 1, complained: ['It is burnt.'] });
  });

  it.each([
    [
      'that we do not know',
      () => {
        throw new MisuseError('There is no such dish.');
      },
      'There is no such dish.',
    ],
    [
      'that Node does not know',
      () => parseArgs({ args: ['--cold'], options: {} }),
      expect.stringContaining("Unknown option '--cold'"),
    ],
    [
      'that lacks its value',
      () => parseArgs({ args: ['--dish'], options: { dish: { type: 'string' } } }),
      expect.stringContaining("'--dish <value>' argument missing"),
    ],
  ])('with 2 and its usage for a command line %s', async (_, misread, words) => {
    const work = async () => {
      misread();
      return 0;
    };
    expect(await tell(work)).toEqual({ code: 2, complained: [words, 'usage: npm run cook -- [--hot]'] });
  });
});

describe('calls and texts in the terminal', () => {
  it.each([
    [callCommand, callUsage],
    [textCommand, textUsage],
  ])('show how they are used', async (command, usage) => {
    const { code, complained } = await tell(() => command(['--loud']), usage);
    expect([code, complained[1]]).toEqual([2, usage]);
    expect(usage).toMatch(/^usage: npm run (call|text) -- /);
  });
});
