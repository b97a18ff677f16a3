import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTwilio } from '../deployment/find-deployment.ts';
import { type ExitCode, exitCodes, OperatorError } from '../operator-io.ts';
import { describeRefusal } from '../twilio/describe-refusal.ts';
import { type CasesTask, findCase } from './cases-task.ts';

/** Readable by who runs the command, and nobody else. */
const privately = { mode: 0o600 } as const;

/** `cases play`: fetches the message from Twilio and plays it, or keeps it in a file. */
export async function playRecording(
  task: CasesTask,
  reference: string,
  to: string | undefined,
): Promise<ExitCode> {
  const { recordingSid } = await findCase(task, reference);
  if (recordingSid === undefined) {
    throw new OperatorError(`${reference} has no recording: none was left, or it was deleted.`);
  }
  const sound = await fetchSound(task, reference, recordingSid);
  if (to !== undefined) {
    await writeFile(to, sound, privately);
    task.print(`${to} holds the message. Delete it when you have heard it.`);
    return exitCodes.done;
  }
  const directory = await mkdtemp(join(tmpdir(), 'helpline-case-'));
  const file = join(directory, `${reference}.wav`);
  await writeFile(file, sound, privately);
  if (await task.play(file)) {
    await rm(directory, { recursive: true });
    return exitCodes.done;
  }
  task.print(`Nothing here can play sound. ${file} holds the message; delete it when you have heard it.`);
  return exitCodes.done;
}

/** @throws OperatorError that says why it cannot be had */
async function fetchSound(task: CasesTask, reference: string, recordingSid: string): Promise<Uint8Array> {
  const twilio = await openTwilio(task.target, task);
  const path = `${twilio.account}/Recordings/${recordingSid}.wav`;
  const answer = await twilio.download('api', path);
  if (answer.kind === 'downloaded') return answer.bytes;
  if (answer.kind === 'refused' && answer.status === 404) {
    throw new OperatorError(`Twilio has the recording of ${reference} no more: it is kept for 30 days.`);
  }
  throw new OperatorError(describeRefusal(answer));
}
