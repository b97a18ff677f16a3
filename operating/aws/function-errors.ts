import { liveAlias } from '#infra/stage-names';
import type { Aws } from './open-aws.ts';
import { childText, descend } from './stacks.ts';

/**
 * How often a function crashed or ran out of time behind its alias: whoever is refused by it counts for nothing.
 * @param since epoch milliseconds; figures come by the minute
 */
export async function countErrors(aws: Aws, name: string, since: number, now: number): Promise<number> {
  const answer = await aws.askQuery('monitoring', {
    Action: 'GetMetricStatistics',
    Version: '2010-08-01',
    Namespace: 'AWS/Lambda',
    MetricName: 'Errors',
    'Dimensions.member.1.Name': 'FunctionName',
    'Dimensions.member.1.Value': name,
    'Dimensions.member.2.Name': 'Resource',
    'Dimensions.member.2.Value': `${name}:${liveAlias}`,
    StartTime: new Date(since).toISOString(),
    EndTime: new Date(Math.max(now, since + 60_000)).toISOString(),
    Period: '60',
    'Statistics.member.1': 'Sum',
  });
  const points = descend(answer, ['GetMetricStatisticsResult', 'Datapoints', 'member']);
  return points.reduce((sum, point) => sum + Number(childText(point, 'Sum')), 0);
}
