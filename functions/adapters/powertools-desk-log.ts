import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { DeskLog } from '#desk/ports';
import { describeFault } from './describe-fault.ts';
import { metricsNamespace } from './metrics-namespace.ts';

export interface PowertoolsDeskLogOptions {
  /** Names the function in logs and metrics: notify-desk. */
  readonly service: string;
}

/** A line a case that was told, and the figures of each round, for CloudWatch. References only, no words, no numbers. */
export function createPowertoolsDeskLog({ service }: PowertoolsDeskLogOptions): DeskLog {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: metricsNamespace(), serviceName: service });

  return {
    told({ reference, helpline, reason }) {
      logger.info('case-told', { case: { reference, helpline, reason } });
      metrics.addDimensions({});
      metrics.addDimensions({ helpline, reason });
      metrics.addMetric('CasesTold', MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    },

    figures({ openCases, longestWaitSeconds, longestUntoldSeconds, subscriptions }) {
      metrics.addMetric('OpenCases', MetricUnit.Count, openCases);
      metrics.addMetric('LongestWait', MetricUnit.Seconds, longestWaitSeconds);
      metrics.addMetric('LongestUntold', MetricUnit.Seconds, longestUntoldSeconds);
      if (subscriptions !== undefined)
        metrics.addMetric('DeskSubscriptions', MetricUnit.Count, subscriptions);
      metrics.publishStoredMetrics();
    },

    fault(where, error) {
      logger.error('fault', { fault: { where, ...(error !== undefined && describeFault(error)) } });
      metrics.addMetadata('where', where);
      metrics.addMetric('Faults', MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    },
  };
}
