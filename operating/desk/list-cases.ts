import { columns } from '#authoring/content/table';
import { deskTime } from '#desk/desk-time';
import type { DeskCase } from '#desk/ports';
import { type ExitCode, exitCodes } from '../operator-io.ts';
import { channelWords, reachWords, reasonWords, stateWords } from './case-words.ts';
import { type CasesTask, deskTimeZone } from './cases-task.ts';

const headings = ['CASE', 'OPENED', 'HELPLINE', 'ABOUT', 'BY', 'REACH', 'STATE', 'STEP', 'TOPICS'] as const;

/** `cases list`: a line a case, oldest first. */
export async function listCases({ book, print }: CasesTask, all: boolean): Promise<ExitCode> {
  const { cases, unreadable } = await book.list();
  const shown = cases.filter(({ state }) => all || state === 'open');
  if (shown.length === 0) print(all ? 'There are no cases.' : 'No case is open.');
  else for (const line of columns([headings, ...shown.map(rowOf)])) print(line);
  if (unreadable > 0) print(`${unreadable} more cannot be read by this version of the project: update it.`);
  return exitCodes.done;
}

const rowOf = (one: DeskCase): readonly string[] => [
  one.reference,
  deskTime(one.openedAt, deskTimeZone),
  one.helpline,
  reasonWords[one.reason],
  channelWords[one.channel],
  one.reason === 'feedback' ? '-' : reachWords[one.reach],
  stateWords(one),
  one.step === undefined ? '-' : `${one.step.step + 1} of ${one.step.topic}`,
  one.topics.join(', '),
];
