import { openTwilio } from '../deployment/find-deployment.ts';
import { type ExitCode, exitCodes, OperatorError } from '../operator-io.ts';
import { describeRefusal } from '../twilio/describe-refusal.ts';
import { type CasesTask, findCase } from './cases-task.ts';

/** `cases close`: the number goes at once, the recording as soon as Twilio can be reached. */
export async function closeCase(task: CasesTask, reference: string): Promise<ExitCode> {
  const { recordingSid, reach } = await findCase(task, reference);
  await task.book.close(reference);
  task.print(`${reference} is closed${reach !== 'none' ? ', and the number is removed' : ''}.`);
  if (recordingSid === undefined) return exitCodes.done;
  const fault = await deleteRecording(task, recordingSid);
  if (fault === undefined) {
    await task.book.forgetRecording(reference);
    task.print('The recording is deleted.');
  } else {
    task.print(fault);
    task.print('The recording will be deleted within minutes by the helpline itself.');
  }
  return exitCodes.done;
}

/** @returns why it could not be done from here */
async function deleteRecording(task: CasesTask, recordingSid: string): Promise<string | undefined> {
  try {
    const twilio = await openTwilio(task.target, task);
    const path = `${twilio.account}/Recordings/${recordingSid}.json`;
    const answer = await twilio.remove('api', path);
    const isGone = answer.kind === 'answered' || (answer.kind === 'refused' && answer.status === 404);
    return isGone ? undefined : describeRefusal(answer);
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
}
