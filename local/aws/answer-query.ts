import type { WireAnswer } from '#local/wire/wire-message';
import { queryAnswer, queryError } from './aws-answers.ts';
import type { AwsState } from './aws-state.ts';

type Answer = (form: URLSearchParams, state: AwsState, now: number) => WireAnswer;

/** Actions of the query protocol: CloudFormation, STS, CloudWatch, SNS. */
const actions: Readonly<Record<string, Answer>> = {
  GetCallerIdentity: (_, { accountId }) =>
    queryAnswer('GetCallerIdentity', {
      Account: accountId,
      Arn: `arn:aws:sts::${accountId}:assumed-role/deployer/operator`,
      UserId: 'AROA:operator',
    }),
  DescribeStacks: describeStacks,
  SetAlarmState: setAlarmState,
  GetMetricStatistics: getMetricStatistics,
  ListSubscriptionsByTopic: listSubscriptions,
};

export function answerQuery(form: URLSearchParams, state: AwsState, now: number): WireAnswer {
  const action = form.get('Action') ?? '';
  const answer = Object.hasOwn(actions, action) ? actions[action] : undefined;
  return answer?.(form, state, now) ?? queryError('InvalidAction', `Could not find operation ${action}`);
}

function describeStacks(form: URLSearchParams, { stacks }: AwsState): WireAnswer {
  const name = form.get('StackName') ?? '';
  const outputs = stacks.get(name);
  if (outputs === undefined) return queryError('ValidationError', `Stack with id ${name} does not exist`);
  const listed = Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
  return queryAnswer('DescribeStacks', {
    Stacks: [{ StackName: name, StackStatus: 'UPDATE_COMPLETE', Outputs: listed }],
  });
}

function setAlarmState(form: URLSearchParams, { alarms }: AwsState): WireAnswer {
  const alarm = alarms.get(form.get('AlarmName') ?? '');
  if (alarm === undefined) return queryError('ResourceNotFound', 'Unknown alarm', 404);
  alarm.state = form.get('StateValue') ?? '';
  alarm.reason = form.get('StateReason') ?? '';
  return queryAnswer('SetAlarmState', '');
}

/** Of a function, or of one of its aliases: the stand-in counts both alike. */
function getMetricStatistics(form: URLSearchParams, { metrics }: AwsState, now: number): WireAnswer {
  const [begin, end] = [Date.parse(form.get('StartTime') ?? ''), Date.parse(form.get('EndTime') ?? '')];
  if (!(begin < end)) return queryError('InvalidParameterCombination', 'StartTime must be less than EndTime');
  const dimensions = [1, 2].map((index) => form.get(`Dimensions.member.${index}.Value`));
  const sum = metrics.get(`${dimensions[0]} ${form.get('MetricName')}`);
  const point = { Timestamp: new Date(now).toISOString(), Sum: String(sum ?? 0), Unit: 'Count' };
  return queryAnswer('GetMetricStatistics', { Label: '', Datapoints: sum === undefined ? [] : [point] });
}

function listSubscriptions(form: URLSearchParams, { subscriptions }: AwsState): WireAnswer {
  const topic = form.get('TopicArn') ?? '';
  const found = subscriptions.get(topic);
  if (found === undefined) return queryError('NotFound', 'Topic does not exist', 404);
  return queryAnswer('ListSubscriptionsByTopic', {
    Subscriptions: found.map(({ endpoint, confirmed }) => ({
      Endpoint: endpoint,
      Protocol: 'email',
      SubscriptionArn: confirmed ? `${topic}:1` : 'PendingConfirmation',
    })),
  });
}
