import { deskTime } from '#desk/desk-time';
import { MisuseError } from '#local/command-line/misuse-error';
import { readRunningHelpline } from '#local/helpline/running-helpline';
import { type Mail, mailboxPath } from '#local/sns/start-sns';
import type { TargetOptions } from '../deployment/find-target.ts';
import { type ExitCode, exitCodes, OperatorError, type OperatorWorld } from '../operator-io.ts';
import { deskTimeZone } from './cases-task.ts';

/** `cases mailbox`: what the desk of the helpline on this machine has got, oldest first. */
export async function readMailbox({ local }: TargetOptions, world: OperatorWorld): Promise<ExitCode> {
  if (local !== true) {
    throw new MisuseError("A stage's mails go out to the desk's addresses; only --local keeps them.");
  }
  const mails = await fetchMails(world.root);
  if (mails.length === 0) {
    world.print('No mail has come. The desk is told of new cases every minute.');
  }
  for (const { to, subject, body, at } of mails) {
    world.print(`To: ${to}\nDate: ${deskTime(at, deskTimeZone)}\nSubject: ${subject}\n\n${body}`);
  }
  return exitCodes.done;
}

/** @throws OperatorError when no helpline runs */
async function fetchMails(root: string): Promise<readonly Mail[]> {
  const running = await readRunningHelpline(root);
  const response = running && (await fetch(`${running.snsUrl}${mailboxPath}`).catch(() => undefined));
  if (response !== undefined) return (await response.json()) as readonly Mail[];
  throw new OperatorError('No helpline runs on this machine: start it with "npm start" in another terminal.');
}
