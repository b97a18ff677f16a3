import { sayingsOf } from '#authoring/checks/sayings-of';
import { contentFolders, loadContent } from '#authoring/sources/load-content';
import { type Locale, locales } from '#conversation/locale';
import { deskTime } from '#desk/desk-time';
import {
  type ExitCode,
  exitCodes,
  OperatorError,
  type OperatorWorld,
  tellOperatorErrors,
} from '../operator-io.ts';
import {
  type BoardArguments,
  type BoardTask,
  readBoardArguments,
  timeZoneOf,
  untilAt,
  untilOf,
  withBoard,
} from './board-task.ts';
import { checkNotice } from './check-notice.ts';
import type { Notice } from './greeting-board.ts';

const usage = `Puts up a notice that every caller hears first, and that whoever texts reads once. It holds from the next call on.

  npm run notice -- set "The campus network is down. We are working on it." --until 18:00 --stage prod
  npm run notice -- show --stage prod
  npm run notice -- clear --stage prod

  --until              18:00, 2026-12-24 (all day) or "2026-12-24 18:00", by the clock at the desk
  --locale zh-HK       the language of the words, unless English; run it once for each
  --local              the helpline that runs on this machine, instead of a stage
  --helpline hkust     this helpline only, of the stage's; may be given more than once`;

/** `npm run notice` */
export async function noticeCommand(args: readonly string[], world: OperatorWorld): Promise<ExitCode> {
  const asked = readBoardArguments(args);
  const locale = locales.find((known) => known === (asked?.locale ?? 'en'));
  if (
    asked === undefined ||
    asked.from !== undefined ||
    locale === undefined ||
    asked.words.length !== (asked.verb === 'set' ? 1 : 0)
  ) {
    world.complain(usage);
    return exitCodes.misused;
  }
  return tellOperatorErrors(world, usage, async () => {
    if (asked.verb === 'set') await refuseUnsayable(asked.words.join(' '), locale, world);
    return withBoard(asked, world, async (task) => {
      if (asked.verb === 'set') await setNotice(task, locale, asked);
      if (asked.verb === 'clear') await clearNotice(task);
      if (asked.verb === 'show') await showNotice(task);
      return exitCodes.done;
    });
  });
}

async function refuseUnsayable(
  words: string,
  locale: Locale,
  { root, complain }: OperatorWorld,
): Promise<void> {
  const { prompts } = await loadContent(contentFolders(root));
  const found = checkNotice(words, locale, sayingsOf(prompts)(locale));
  for (const { severity, wrong, mend } of found) complain(`${severity}: ${wrong}\n  ${mend}`);
  if (found.some(({ severity }) => severity === 'error'))
    throw new OperatorError('The notice is not put up.');
}

async function setNotice(task: BoardTask, locale: Locale, asked: BoardArguments): Promise<void> {
  const words = asked.words.join(' ');
  for (const helpline of task.helplines) {
    const { until, timeZone } = await untilAt(task, helpline, untilOf(asked));
    const notice = { words: { ...(await holding(task, helpline))?.words, [locale]: words }, until };
    await task.board.putNotice(helpline, notice);
    task.print(`${helpline}: said until ${deskTime(until, timeZone)} (${timeZone})`);
    await nameSilent(task, helpline, notice);
  }
}

/** The notice that is up, without one that has lapsed: its words must not come back in another language. */
async function holding({ board, now }: BoardTask, helpline: string): Promise<Notice | undefined> {
  const { notice } = await board.read(helpline);
  return notice !== undefined && notice.until > now() ? notice : undefined;
}

/** Callers in a language that the notice was not written in hear nothing of it. */
async function nameSilent({ profile, print }: BoardTask, helpline: string, { words }: Notice): Promise<void> {
  const spoken = (await profile(helpline))?.locales ?? [];
  const silent = spoken.filter((locale) => words[locale] === undefined);
  if (silent.length > 0) print(`  not yet in ${silent.join(', ')}: run it again with --locale`);
}

async function clearNotice({ board, helplines, print }: BoardTask): Promise<void> {
  for (const helpline of helplines) {
    await board.take(helpline, 'NOTICE');
    print(`${helpline}: no notice`);
  }
}

async function showNotice(task: BoardTask): Promise<void> {
  for (const helpline of task.helplines) {
    const notice = await holding(task, helpline);
    if (notice === undefined) {
      task.print(`${helpline}: no notice`);
      continue;
    }
    const timeZone = await timeZoneOf(task, helpline);
    task.print(`${helpline}: said until ${deskTime(notice.until, timeZone)} (${timeZone})`);
    for (const [locale, words] of Object.entries(notice.words)) task.print(`  ${locale}: ${words}`);
    await nameSilent(task, helpline, notice);
  }
}
