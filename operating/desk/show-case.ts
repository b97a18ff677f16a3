import { deskTime } from '#desk/desk-time';
import type { DeskCase } from '#desk/ports';
import { type ExitCode, exitCodes } from '../operator-io.ts';
import { channelWords, reasonWords, stateWords } from './case-words.ts';
import { type CasesTask, deskTimeZone, findCase } from './cases-task.ts';

/** `cases show`: all about a case, the number included while it is kept. */
export async function showCase(task: CasesTask, reference: string): Promise<ExitCode> {
  const one = await findCase(task, reference);
  const number = one.reason === 'call-back' ? await task.desk.readNumber(reference) : undefined;
  for (const [name, value] of factsOf(one, number, task)) task.print(`${name.padEnd(10)}  ${value}`);
  return exitCodes.done;
}

function factsOf(
  one: DeskCase,
  number: string | undefined,
  { commandTarget }: CasesTask,
): readonly (readonly [string, string])[] {
  const numberWords = number ?? 'no longer kept: numbers go when a case is closed or seven days old';
  const [firstLine = '', ...moreLines] = (one.words ?? '').split(/\r\n|[\n\r]/);
  return [
    ['Case', one.reference],
    ['State', stateWords(one)],
    ['About', reasonWords[one.reason]],
    ...(one.reason === 'call-back' ? [['Number', numberWords] as const] : []),
    ['Helpline', one.helpline],
    ['Opened', `${deskTime(one.openedAt, deskTimeZone)} (${deskTimeZone})`],
    ['By', `${channelWords[one.channel]}, in ${one.locale}`],
    ['Topics', one.topics.join(', ') || 'none'],
    ...(one.words === undefined ? [] : [['Words', firstLine] as const]),
    ...moreLines.map((line) => ['', line] as const),
    ...(one.recordingSid === undefined
      ? []
      : [['Recording', `npm run cases -- play ${one.reference} ${commandTarget}`] as const]),
  ];
}
