import { parseArgs } from 'node:util';
import { createDynamoCaseBook, deskDeadlineMs } from '#adapters/dynamo/case-book';
import { describeAwsError } from '../deployment/describe-aws-error.ts';
import { findTable, type TargetOptions, targetOptions } from '../deployment/find-target.ts';
import { describeTable, withTableClient } from '../deployment/table-target.ts';
import { type ExitCode, exitCodes, OperatorError, tellOperatorErrors } from '../operator-io.ts';
import { callCase } from './call-case.ts';
import type { CasesTask, CasesWorld } from './cases-task.ts';
import { closeCase } from './close-case.ts';
import { listCases } from './list-cases.ts';
import { playRecording } from './play-recording.ts';
import { readMailbox } from './read-mailbox.ts';
import { showCase } from './show-case.ts';

const usage = `The cases that callers have opened for the desk.

  npm run cases -- list --stage prod           what is open, oldest first
  npm run cases -- show 4471208 --stage prod    all about a case, with the number to call back
  npm run cases -- call 4471208 --stage prod    rings the desk's telephone; after pressing 1 it is connected to the caller
  npm run cases -- play 4471208 --stage prod    the message that was left after the tone
  npm run cases -- close 4471208 --stage prod   it is done: the number is removed at once, and the recording

  --local       the helpline that runs on this machine, instead of a stage; there is also
                npm run cases -- mailbox --local, the mails that the desk has got
  --all         list closed cases, too
  --to FILE     play: keep the recording there instead of playing it

To ring, and to play and delete recordings, TWILIO_AUTH_TOKEN is the account's token (or TWILIO_API_KEY and
TWILIO_API_KEY_SECRET a key of it).`;

const verbs = { list: 0, mailbox: 0, show: 1, call: 1, play: 1, close: 1 } as const;

type Verb = keyof typeof verbs;

interface Asked {
  readonly verb: Verb;
  readonly reference: string;
  readonly all: boolean;
  readonly to: string | undefined;
  readonly target: TargetOptions;
}

/** `npm run cases` */
export async function casesCommand(args: readonly string[], world: CasesWorld): Promise<ExitCode> {
  const asked = readArguments(args);
  if (asked === undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  return tellOperatorErrors(world, usage, () => work(asked, world));
}

async function work(asked: Asked, world: CasesWorld): Promise<ExitCode> {
  const { target } = asked;
  if (asked.verb === 'mailbox') return readMailbox(target, world);
  const table = await findTable(target, world, 'conversations');
  const commandTarget = target.local === true ? '--local' : `--stage ${target.stage}`;
  try {
    return await withTableClient(table, (client) => {
      const { now } = world;
      const book = createDynamoCaseBook({ client, table: table.table, now, deadlineMs: deskDeadlineMs });
      return perform(asked, { ...world, book, target, commandTarget });
    });
  } catch (error) {
    const told = describeAwsError(error, describeTable(table));
    throw told === undefined ? error : new OperatorError(told, { cause: error });
  }
}

function perform({ verb, reference, all, to }: Asked, task: CasesTask): Promise<ExitCode> {
  switch (verb) {
    case 'list':
      return listCases(task, all);
    case 'show':
      return showCase(task, reference);
    case 'call':
      return callCase(task, reference);
    case 'play':
      return playRecording(task, reference, to);
    case 'close':
      return closeCase(task, reference);
    case 'mailbox':
      return readMailbox(task.target, task);
    default:
      return verb satisfies never;
  }
}

function readArguments(args: readonly string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...targetOptions,
        all: { type: 'boolean', default: false },
        to: { type: 'string' },
      },
    });
    const { all, to, ...target } = values;
    const [word, ...rest] = positionals;
    const verb = (Object.keys(verbs) as Verb[]).find((known) => known === word);
    // A reference that is copied from a mail may be in pieces: "447 1208".
    const reference = rest
      .join('')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '');
    if (verb === undefined || (verbs[verb] === 0) !== (reference === '')) return undefined;
    return { verb, reference, all, to, target };
  } catch {
    return undefined;
  }
}
