import type { Reach } from '#conversation/case-reason';
import { deskTime } from '#desk/desk-time';
import type { DeskCase, ReachNumber } from '#desk/ports';
import { reachMark } from '#turn/words-for-desk';
import { type ExitCode, exitCodes } from '../operator-io.ts';
import { channelWords, reasonWords, stateWords } from './case-words.ts';
import { type CasesTask, deskTimeZone, findCase } from './cases-task.ts';

/** `cases show`: all about a case, the number included while it is kept. */
export async function showCase(task: CasesTask, reference: string): Promise<ExitCode> {
  const one = await findCase(task, reference);
  const number = one.reach === 'none' ? undefined : await task.book.readNumber(reference);
  for (const [name, value] of factsOf(one, number, task)) task.print(`${name.padEnd(10)}  ${value}`);
  return exitCodes.done;
}

const lapsed = 'no longer kept: numbers go when a case is closed or seven days old';

const noNumber: Readonly<Record<Reach, string>> = {
  shown: lapsed,
  given: lapsed,
  none: 'the caller hides the number and gave none',
};

function factsOf(
  one: DeskCase,
  number: ReachNumber | undefined,
  { commandTarget }: CasesTask,
): readonly (readonly [string, string])[] {
  const [firstLine = '', ...moreLines] = wordsOf(one, number).split(/\r\n|[\n\r]/);
  return [
    ['Case', one.reference],
    ['State', stateWords(one)],
    ['About', reasonWords[one.reason]],
    ...reachFacts(one, number),
    ['Helpline', one.helpline],
    ['Opened', `${deskTime(one.openedAt, deskTimeZone)} (${deskTimeZone})`],
    ['By', `${channelWords[one.channel]}, in ${one.locale}`],
    ['Topics', one.topics.join(', ') || 'none'],
    ...(one.step === undefined ? [] : [['Step', `${one.step.step + 1} of ${one.step.topic}`] as const]),
    ...(one.words === undefined ? [] : [['Words', firstLine] as const]),
    ...moreLines.map((line) => ['', line] as const),
    ...(one.recordingSid === undefined
      ? []
      : [['Recording', `npm run cases -- play ${one.reference} ${commandTarget}`] as const]),
  ];
}

/** How sure a number is. */
const howWords: Readonly<Record<ReachNumber['how'], string>> = {
  shown: 'the call came from there',
  part: 'broken off: this much was heard',
  given: 'given, and not confirmed',
  confirmed: 'given, said back and confirmed',
};

/** How to reach the caller, and what was said about it. */
function reachFacts(
  { reach, reason }: DeskCase,
  number: ReachNumber | undefined,
): readonly (readonly [string, string])[] {
  if (reason === 'feedback' && reach === 'none') return [];
  if (number === undefined) return [['Reach', noNumber[reach]]];
  const { digits, extension, how, shown, note } = number;
  const whole = extension === undefined ? digits : `${digits} extension ${extension}`;
  return [
    ['Reach', `${whole} (${howWords[how]})`],
    ...(note === undefined ? [] : [['', note] as const]),
    ...(shown === undefined ? [] : [['Came from', shown] as const]),
  ];
}

/** The words with the ways to reach the caller back in their places, while they are kept. */
function wordsOf({ words = '' }: DeskCase, number: ReachNumber | undefined): string {
  const ways = [...(number?.reachable ?? [])];
  return words.replaceAll(reachMark, () => ways.shift() ?? reachMark);
}
