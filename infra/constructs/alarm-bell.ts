import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { metricNamespace, resourceNames } from '../stage-names.ts';
import type { Stage, StageName } from '../stages.ts';
import {
  type AlarmDefinition,
  alarmDefinitions,
  type MetricSource,
  type WatchedMetric,
} from '../watch/alarm-definitions.ts';

export interface AlarmBellProps {
  readonly stage: Stage;
  readonly apiId: string;
  /** How many addresses are to be told of cases. */
  readonly deskAddresses: number;
}

const runbook = 'docs/runbook.md';

/** The alarms of a stage, and the address that they ring at. */
export class AlarmBell extends Construct {
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, { stage, apiId, deskAddresses }: AlarmBellProps) {
    super(scope, id);
    // Not encrypted: an alarm names a metric and a time, and CloudWatch cannot use the key that AWS manages for SNS.
    const topic = new Topic(this, 'Topic', {
      topicName: resourceNames(stage.name).alarmTopic,
      enforceSSL: true,
    });
    // The CDK's enforceSSL is a policy of its own, and with it goes the default that lets the account publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    topic.addSubscription(new EmailSubscription(stage.alarmEmail));
    const action = new SnsAction(topic) as IAlarmAction;
    this.alarms = alarmDefinitions(deskAddresses).map((definition) =>
      this.createAlarm(definition, metricPlaces(stage.name, apiId), stage, action),
    );
  }

  private createAlarm(
    definition: AlarmDefinition,
    places: MetricPlaces,
    stage: Stage,
    action: IAlarmAction,
  ): Alarm {
    const { name, means, atLeast, periods = { ringing: 1, of: 1 }, silenceRings } = definition;
    const alarm = new Alarm(this, name, {
      alarmName: resourceNames(stage.name).alarm(name),
      alarmDescription: `${means} What to do: ${runbook}#${name}`,
      metric: toMetric(definition, places),
      threshold: atLeast,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: periods.of,
      datapointsToAlarm: periods.ringing,
      // Nobody calls at night: no figures are no trouble.
      treatMissingData: silenceRings ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  }
}

type MetricPlaces = Readonly<
  Record<MetricSource, { readonly namespace: string; readonly dimensionsMap: Record<string, string> }>
>;

const metricPlaces = (stage: StageName, apiId: string): MetricPlaces => ({
  voice: { namespace: metricNamespace(stage), dimensionsMap: { service: 'voice' } },
  sms: { namespace: metricNamespace(stage), dimensionsMap: { service: 'sms' } },
  'notify-desk': { namespace: metricNamespace(stage), dimensionsMap: { service: 'notify-desk' } },
  'call-status': { namespace: metricNamespace(stage), dimensionsMap: { service: 'call-status' } },
  'access-log': { namespace: metricNamespace(stage), dimensionsMap: {} },
  api: { namespace: 'AWS/ApiGateway', dimensionsMap: { ApiId: apiId } },
  'warm-up': {
    namespace: 'AWS/Lambda',
    dimensionsMap: { FunctionName: resourceNames(stage).function('warm-up') },
  },
});

/** A metric by itself, or an expression over several. */
function toMetric(definition: AlarmDefinition, places: MetricPlaces): Metric | MathExpression {
  const { metrics, expression, periodMinutes, name } = definition;
  const period = Duration.minutes(periodMinutes);
  const series = ({ from, name: metricName, statistic = 'Sum' }: WatchedMetric): Metric =>
    new Metric({ ...places[from], metricName, statistic, period });
  const alone = metrics[expression];
  if (alone !== undefined) return series(alone);
  const usingMetrics = Object.fromEntries(
    Object.entries(metrics).map(([id, metric]) => [id, series(metric)]),
  );
  return new MathExpression({ expression, usingMetrics, period, label: name });
}
