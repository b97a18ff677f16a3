import { resourceNames } from '#infra/stage-names';
import { rungForTests } from '#infra/watch/alarm-definitions';
import { readIdentity } from '../aws/caller-identity.ts';
import { listSubscriptions, ringAlarm } from '../aws/topics.ts';
import { askAws, type StageAccount } from './ask-aws.ts';
import type { Checkup } from './checkup.ts';
import { type Finding, good, unchecked, wrong } from './finding.ts';

/** Whether alarms and cases reach somebody: who is subscribed, and one alarm that is really rung. */
export async function checkAlarms({ account }: Checkup): Promise<readonly Finding[]> {
  if (account === undefined) return [];
  return askAws('Whether the alarms reach anybody', async () => {
    const { aws, stage } = account;
    const names = resourceNames(stage.name);
    const { account: id } = await readIdentity(aws);
    const arnOf = (topic: string) => `arn:aws:sns:${stage.region}:${id}:${topic}`;
    return [
      ...(await checkTopic(account, 'Alarms', arnOf(names.alarmTopic))),
      ...(await checkTopic(account, 'Cases', arnOf(names.deskTopic))),
      await ring(account),
    ];
  });
}

async function checkTopic(
  { aws }: StageAccount,
  what: string,
  topicArn: string,
): Promise<readonly Finding[]> {
  const subscriptions = await listSubscriptions(aws, topicArn);
  if (subscriptions.length === 0)
    return [
      wrong(`${what} are told to nobody`, 'Its subscription is gone: see docs/runbook.md#desk-not-told.'),
    ];
  return subscriptions.map(({ endpoint, isConfirmed }) =>
    isConfirmed
      ? good(`${what} are told to ${endpoint}`)
      : wrong(
          `${what} do not reach ${endpoint}: it has not confirmed`,
          'Follow the link in the mail that AWS sent there, or have SNS send it again ("Request confirmation").',
        ),
  );
}

async function ring({ aws, stage }: StageAccount): Promise<Finding> {
  await ringAlarm(
    aws,
    resourceNames(stage.name).alarm(rungForTests),
    'A test, by npm run doctor: nothing is wrong.',
  );
  return unchecked(
    `Whether the alarm ${rungForTests} arrives that was rung just now`,
    `Look for it in the mail of ${stage.alarmEmail}: it comes within five minutes, and so does its end.`,
  );
}
