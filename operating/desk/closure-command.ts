import { deskTime } from '#desk/desk-time';
import { type ExitCode, exitCodes, type OperatorWorld, tellOperatorErrors } from '../operator-io.ts';
import { type BoardTask, readBoardArguments, timeZoneOf, untilAt, untilOf, withBoard } from './board-task.ts';

const usage = `Shuts the service desk, whatever its hours say: a typhoon, a black rainstorm. Callers are offered to leave
a message or to be called back. It holds from the next call on.

  npm run closure -- set --until 18:00 --stage prod
  npm run closure -- show --stage prod
  npm run closure -- clear --stage prod

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
      if (asked.verb === 'set') await setClosure(task, untilOf(asked));
      if (asked.verb === 'clear') await clearClosure(task);
      if (asked.verb === 'show') await showClosure(task);
      return exitCodes.done;
    }),
  );
}

async function setClosure(task: BoardTask, words: string): Promise<void> {
  for (const helpline of task.helplines) {
    const { until, timeZone } = await untilAt(task, helpline, words);
    await task.board.putClosure(helpline, { until });
    task.print(`${helpline}: the desk is shut until ${deskTime(until, timeZone)} (${timeZone})`);
  }
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
    const words = holds
      ? `is shut until ${deskTime(closure.until, timeZone)} (${timeZone})`
      : 'keeps its hours';
    task.print(`${helpline}: the desk ${words}`);
  }
}
