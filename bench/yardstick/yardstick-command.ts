import { parseArgs } from 'node:util';
import { type LexMindName, lexMinds } from '../lex-mind/open-lex-mind.ts';
import { type Way, ways } from './answer-questions.ts';
import { describeHalf } from './describe-half.ts';
import { listMistakes } from './list-mistakes.ts';
import { measureHalf } from './measure-half.ts';
import { describePeople, measurePeople } from './measure-people.ts';
import { type Half, halves, openYardstick } from './open-yardstick.ts';

const usage = `usage: yardstick [--people] [--half dev|sealed] [--noise] [--lex vectors|words] [--mistakes N] [--way lex|phrases|both]
       Mistakes are listed of the dev half only: the other half is opened for its figures alone.`;

interface Options {
  readonly half: Half;
  /** What people say around a question, in place of the questions. */
  readonly people: boolean;
  readonly noise: boolean;
  readonly mistakes: number;
  readonly way: Way;
  readonly lex: LexMindName;
}

export interface YardstickIo {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Measures understanding on the held-out questions and prints tables.
 * @param root of the project
 * @returns the exit code
 */
export async function yardstickCommand(
  args: readonly string[],
  root: string,
  { print, complain }: YardstickIo,
): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    complain(usage);
    return 2;
  }
  const { world, stop } = await openYardstick(root, options.lex, complain);
  try {
    if (options.people) {
      const people = await measurePeople(root, options.half, world);
      for (const line of describePeople(people)) print(line);
      for (const line of people.mistakes.slice(0, options.mistakes)) print(line);
      return 0;
    }
    const result = await measureHalf(root, options.half, world, options);
    for (const line of describeHalf(result)) print(line);
    const mistakes = listMistakes(result.answered, options.way).slice(0, options.mistakes);
    if (mistakes.length > 0) print('');
    for (const line of mistakes) print(line);
    return 0;
  } finally {
    await stop();
  }
}

function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        half: { type: 'string', default: 'dev' },
        noise: { type: 'boolean', default: false },
        people: { type: 'boolean', default: false },
        mistakes: { type: 'string', default: '0' },
        way: { type: 'string', default: 'both' },
        lex: { type: 'string', default: 'vectors' },
      },
    });
    const half = halves.find((known) => known === values.half);
    const way = ways.find((known) => known === values.way);
    const lex = lexMinds.find((known) => known === values.lex);
    const mistakes = Number(values.mistakes);
    if (half === undefined || way === undefined || lex === undefined) return undefined;
    if (!Number.isInteger(mistakes) || (half === 'sealed' && mistakes > 0)) return undefined;
    return { half, way, lex, mistakes, noise: values.noise, people: values.people };
  } catch {
    return undefined;
  }
}
