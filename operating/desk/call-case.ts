import { newConversation } from '#conversation/conversation';
import { encodeConversation } from '#conversation/conversation-codec';
import { asTopicId } from '#conversation/topic-id';
import { connectionOverrides, patience } from '#twilio/connection-overrides';
import { twilioUrls } from '#twilio/urls';
import { type Deployment, findDeployment, openTwilio } from '../deployment/find-deployment.ts';
import { findTarget } from '../deployment/find-target.ts';
import { checkKnowledge, readProfiles } from '../doctor/check-knowledge.ts';
import { type ExitCode, exitCodes, OperatorError } from '../operator-io.ts';
import { describeRefusal } from '../twilio/describe-refusal.ts';
import { type CasesTask, findCase } from './cases-task.ts';

/** Seconds that the desk's telephone rings. */
const ringSeconds = 30;

/**
 * `cases call`: rings the desk's own telephone, and whoever presses 1 there is connected to the caller, whose number is
 * shown to nobody. Nothing rings a desk but this.
 */
export async function callCase(task: CasesTask, reference: string): Promise<ExitCode> {
  const { helpline, topics, locale, state } = await findCase(task, reference);
  if (state === 'closed') throw new OperatorError(`${reference} is closed.`);
  await refuseUnreachable(task, reference);
  const deployment = await findDeployment(task.target, task);
  const ours = Object.entries(deployment.numbers).find(([, id]) => id === helpline)?.[0];
  const desk = await servicelineOf(task, deployment, helpline);
  if (ours === undefined || desk === undefined) {
    throw new OperatorError(`${helpline} has no number to ring from, or no serviceline to ring.`);
  }
  const { publicBaseUrl, region, lifeline } = deployment.addressesOf(ours);
  const overrides = region === undefined ? patience : connectionOverrides(region);
  const about = { ...newConversation(locale), asked: topics.flatMap((topic) => asTopicId(topic)) };
  const url = twilioUrls(publicBaseUrl, { overrides }).callBack(encodeConversation(about), reference);
  const twilio = await openTwilio(task.target, task);
  const answer = await twilio.post('api', `${twilio.account}/Calls.json`, {
    ...{ To: desk, From: ours, Url: url, Method: 'POST', Timeout: String(ringSeconds) },
    ...(lifeline !== undefined && { FallbackUrl: lifeline.voice, FallbackMethod: 'GET' }),
  });
  if (answer.kind !== 'answered') throw new OperatorError(describeRefusal(answer));
  task.print(`${desk} rings. Pick up and press 1 to be connected to the caller of ${reference}.`);
  task.print(`Once it is done: npm run cases -- close ${reference} ${task.commandTarget}`);
  return exitCodes.done;
}

/** Before a telephone rings for nothing. */
async function refuseUnreachable({ book }: CasesTask, reference: string): Promise<void> {
  const kept = await book.readNumber(reference);
  if (kept === undefined) throw new OperatorError(`No number is kept with ${reference}.`);
  if (kept.how === 'part') {
    throw new OperatorError(`Of the number of ${reference} only ${kept.digits} was heard.`);
  }
}

/** Where a stage is there to try things out, its own telephone; else the one that is live. */
async function servicelineOf(
  task: CasesTask,
  deployment: Deployment,
  helpline: string,
): Promise<string | undefined> {
  const target = findTarget(task.target, task);
  const instead = target.kind === 'stage' ? target.stage.servicelines?.[helpline] : undefined;
  if (instead !== undefined) return instead;
  const { live } = await checkKnowledge(deployment, task.now);
  return (await readProfiles(deployment, live, task)).get(helpline)?.serviceline;
}
