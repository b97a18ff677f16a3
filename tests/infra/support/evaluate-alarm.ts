import { evaluateMetricMath } from './evaluate-metric-math.ts';

/** One figure of a series, as CloudWatch gets it. */
export interface Figure {
  readonly namespace: string;
  readonly name: string;
  /** Values may be references of the template. */
  readonly dimensions: Readonly<Record<string, unknown>>;
  readonly value: number;
  /** Minutes after some beginning. */
  readonly minute: number;
}

interface MetricStat {
  readonly Metric: {
    readonly Namespace: string;
    readonly MetricName: string;
    readonly Dimensions?: readonly { readonly Name: string; readonly Value: string }[];
  };
  readonly Period: number;
  readonly Stat: string;
}

/** An AWS::CloudWatch::Alarm, as far as these alarms go. */
export interface AlarmProperties {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly ComparisonOperator: string;
  readonly Threshold: number;
  readonly EvaluationPeriods: number;
  readonly DatapointsToAlarm: number;
  readonly TreatMissingData: string;
  readonly Metrics?: readonly {
    readonly Id: string;
    readonly Expression?: string;
    readonly MetricStat?: MetricStat;
    readonly ReturnData?: boolean;
  }[];
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: MetricStat['Metric']['Dimensions'];
  readonly Period?: number;
  readonly Statistic?: string;
  readonly ExtendedStatistic?: string;
}

/**
 * Whether the alarm rings at the end of its last period, by CloudWatch's rules for the alarms that we have: at least
 * so many of the last periods at or over the threshold; a period without figures counts as the alarm says.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 */
export function rings(alarm: AlarmProperties, figures: readonly Figure[], atMinute: number): boolean {
  if (alarm.ComparisonOperator !== 'GreaterThanOrEqualToThreshold') throw new Error('not taught');
  if (!['breaching', 'notBreaching'].includes(alarm.TreatMissingData)) throw new Error('not taught');
  const periods = Array.from({ length: alarm.EvaluationPeriods }, (_, back) =>
    valueAt(alarm, figures, atMinute, back),
  );
  const over = periods.filter((value) =>
    value === undefined ? alarm.TreatMissingData === 'breaching' : value >= alarm.Threshold,
  );
  return over.length >= alarm.DatapointsToAlarm;
}

function valueAt(
  alarm: AlarmProperties,
  figures: readonly Figure[],
  atMinute: number,
  back: number,
): number | undefined {
  if (alarm.Metrics === undefined) return seriesValue(single(alarm), figures, atMinute, back);
  const values: Record<string, number | undefined> = {};
  for (const { Id, MetricStat } of alarm.Metrics)
    if (MetricStat !== undefined) values[Id] = seriesValue(MetricStat, figures, atMinute, back);
  const expression = alarm.Metrics.find(({ Expression }) => Expression !== undefined)?.Expression ?? '';
  return evaluateMetricMath(expression, values);
}

const single = (alarm: AlarmProperties): MetricStat => ({
  Metric: {
    Namespace: alarm.Namespace ?? '',
    MetricName: alarm.MetricName ?? '',
    ...(alarm.Dimensions !== undefined && { Dimensions: alarm.Dimensions }),
  },
  Period: alarm.Period ?? 0,
  Stat: alarm.Statistic ?? alarm.ExtendedStatistic ?? '',
});

function seriesValue(
  { Metric, Period, Stat }: MetricStat,
  figures: readonly Figure[],
  atMinute: number,
  back: number,
): number | undefined {
  const minutes = Period / 60;
  const end = atMinute - back * minutes;
  const wanted = (Metric.Dimensions ?? []).map(({ Name, Value }) => `${Name}=${JSON.stringify(Value)}`);
  const values = figures
    .filter(({ namespace, name }) => namespace === Metric.Namespace && name === Metric.MetricName)
    .filter(({ minute }) => minute < end && minute >= end - minutes)
    .filter(({ dimensions }) => {
      const given = Object.entries(dimensions).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
      return given.toSorted().join() === wanted.toSorted().join();
    })
    .map(({ value }) => value)
    .toSorted((a, b) => a - b);
  if (values.length === 0) return undefined;
  if (Stat === 'Sum') return values.reduce((sum, value) => sum + value, 0);
  if (Stat === 'Minimum') return values[0];
  if (Stat === 'Maximum') return values.at(-1);
  if (Stat === 'p90') return values[Math.ceil(values.length * 0.9) - 1];
  throw new Error(`the statistic ${Stat} is not taught`);
}
