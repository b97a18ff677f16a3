import type { Aws } from './open-aws.ts';
import { childText, descend } from './stacks.ts';

export interface Subscription {
  readonly endpoint: string;
  readonly isConfirmed: boolean;
}

/** Who is told of what a topic is told. The first hundred, and nobody has more. */
export async function listSubscriptions(aws: Aws, topicArn: string): Promise<readonly Subscription[]> {
  const answer = await aws.askQuery('sns', {
    Action: 'ListSubscriptionsByTopic',
    Version: '2010-03-31',
    TopicArn: topicArn,
  });
  const members = descend(answer, ['ListSubscriptionsByTopicResult', 'Subscriptions', 'member']);
  return members.map((member) => ({
    endpoint: childText(member, 'Endpoint'),
    isConfirmed: childText(member, 'SubscriptionArn') !== 'PendingConfirmation',
  }));
}

/** Makes an alarm ring until its next period is judged, by its own way to its topic. */
export async function ringAlarm(aws: Aws, alarm: string, reason: string): Promise<void> {
  await aws.askQuery('monitoring', {
    Action: 'SetAlarmState',
    Version: '2010-08-01',
    AlarmName: alarm,
    StateValue: 'ALARM',
    StateReason: reason,
  });
}
