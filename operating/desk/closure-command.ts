import { deskTime } from '#desk/desk-time';
import { MisuseError } from '#local/command-line/misuse-error';
import { type ExitCode, exitCodes, type OperatorWorld, tellOperatorErrors } from '../operator-io.ts';
import { type BoardTask, readBoardArguments, timeZoneOf, untilAt, untilOf, withBoard } from './board-task.ts';
import type { Closure } from './greeting-board.ts';
import { readFrom } from './read-until.ts';

const usage = `Shuts the service desk, whatever its hours say: a typhoon, a black rainstorm. Callers hear until
when, and are offered to leave a message or to be called back. It holds from the next call on, or from the time given;
one at a time, the last that was set.

  npm run closure -- set --until 18:00 --stage prod
  npm run closure -- set --from 2026-12-24 --until 2026-12-26 --stage prod
  npm run closure -- show --stage prod
  npm run closure -- clear --stage prod

  --from               as --until; a day is meant from its beginning
  --until              18:00, 2026-12-24 (all day) or "2026-12-24 18:00", by the clock at the desk
  --local              the helpline that runs on this machine, instead of a stage
  --helpline hkust     this helpline only, of the stage's; may be given more than once`;

/** `npm run closure` */
export async function closureCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  const asked = readBoardArguments(args);
  if (asked === undefined || asked.words.length > 0 || asked.locale !== undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  return tellOperatorErrors(world, usage, () =>
    withBoard(asked, world, async (task) => {
      if (asked.verb === 'set') await setClosure(task, asked.from, untilOf(asked));
      if (asked.verb === 'clear') await clearClosure(task);
      if (asked.verb === 'show') await showClosure(task);
      return exitCodes.done;
    }),
  );
}

async function setClosure(task: BoardTask, fromWords: string | undefined, words: string): Promise<void> {
  for (const helpline of task.helplines) {
    const { until, timeZone } = await untilAt(task, helpline, words);
    const from = fromWords === undefined ? undefined : startAt(fromWords, timeZone, task.now(), until);
    const closure = { ...(from !== undefined && { from }), until };
    await task.board.putClosure(helpline, closure);
    task.print(`${helpline}: the desk ${closureWords(closure, timeZone, task.now())}`);
  }
}

/** @throws MisuseError when it is no time, or none before the end */
function startAt(words: string, timeZone: string, now: number, until: number): number {
  const read = readFrom(words, timeZone, now);
  if ('wrong' in read) throw new MisuseError(read.wrong);
  if (read.from >= until) throw new MisuseError(`"${words}" is not before the end.`);
  return read.from;
}

function closureWords({ from, until }: Closure, timeZone: string, now: number): string {
  const end = `${deskTime(until, timeZone)} (${timeZone})`;
  const isAhead = from !== undefined && from > now;
  return isAhead ? `will be shut from ${deskTime(from, timeZone)} until ${end}` : `is shut until ${end}`;
}

async function clearClosure({ board, helplines, print }: BoardTask): Promise<void> {
  for (const helpline of helplines) {
    await board.take(helpline, 'CLOSURE');
    print(`${helpline}: the desk keeps its hours`);
  }
}

async function showClosure(task: BoardTask): Promise<void> {
  for (const helpline of task.helplines) {
    const { closure } = await task.board.read(helpline);
    const holds = closure !== undefined && closure.until > task.now();
    const timeZone = await timeZoneOf(task, helpline);
    task.print(
      `${helpline}: the desk ${holds ? closureWords(closure, timeZone, task.now()) : 'keeps its hours'}`,
    );
  }
}
