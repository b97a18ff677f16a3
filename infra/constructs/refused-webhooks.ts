import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { refusedMetric } from '../watch/alarm-definitions.ts';

/**
 * Counts webhooks that a function refused. The API's own 4xx would count every passer-by who tries addresses that do
 * not exist.
 * @param accessLog written by the API with the fields `route` and `status`
 */
export function countRefusedWebhooks(accessLog: LogGroup, metricNamespace: string): MetricFilter {
  return new MetricFilter(accessLog, 'Refused', {
    logGroup: accessLog,
    metricNamespace,
    metricName: refusedMetric,
    filterPattern: FilterPattern.all(
      FilterPattern.stringValue('$.route', '=', 'POST /*'),
      FilterPattern.stringValue('$.status', '=', '403'),
    ),
  });
}
