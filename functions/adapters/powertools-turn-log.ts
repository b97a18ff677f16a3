import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { TurnLog, TurnRecord } from '#turn/ports';
import { describeFault } from './describe-fault.ts';
import { metricsNamespace } from './metrics-namespace.ts';

export interface PowertoolsTurnLogOptions {
  /** Names the function in logs and metrics: voice, sms, call-status. */
  readonly service: string;
}

/**
 * One JSON line and one embedded-metrics line a turn, on standard output (faults: error), where CloudWatch reads
 * them. Ids, counters and times only. POWERTOOLS_LOG_LEVEL=SILENT and POWERTOOLS_METRICS_DISABLED=true quieten it.
 */
export function createPowertoolsTurnLog({ service }: PowertoolsTurnLogOptions): TurnLog {
  const logger = new Logger({ serviceName: service });
  const metrics = new Metrics({ namespace: metricsNamespace(), serviceName: service });

  return {
    turn(record) {
      logger.info('turn', { turn: pickFields(record) });
      // Once by function alone, for the alarms: an alarm can neither search for metrics nor add up many of them.
      metrics.addDimensions({});
      metrics.addDimensions({ helpline: record.helpline, channel: record.channel });
      for (const [name, unit, value] of measure(record)) metrics.addMetric(name, unit, value);
      metrics.addMetadata('locale', record.locale);
      if (record.topic !== undefined) metrics.addMetadata('topic', record.topic);
      metrics.publishStoredMetrics();
    },

    callEnded({ helpline, conversation, seconds }) {
      logger.info('call-ended', { call: { helpline, conversation, seconds } });
      metrics.addDimensions({ helpline, channel: 'voice' });
      metrics.addMetric('CallTime', MetricUnit.Seconds, seconds);
      metrics.publishStoredMetrics();
    },

    ...twilioNotes(logger, metrics),

    fault(where, error) {
      logger.error('fault', { fault: { where, ...describeFault(error) } });
      metrics.addMetadata('where', where);
      metrics.addMetric('Faults', MetricUnit.Count, 1);
      metrics.publishStoredMetrics();
    },
  };
}

/** What Twilio would not do, or could not. */
const twilioNotes = (logger: Logger, metrics: Metrics): Pick<TurnLog, 'textLost' | 'refused'> => ({
  textLost({ helpline, code }) {
    logger.info('text-lost', { text: { helpline, code } });
    // Once by function alone, for the alarm.
    metrics.addDimensions({});
    metrics.addDimensions({ helpline });
    metrics.addMetric('TextsLost', MetricUnit.Count, 1);
    metrics.publishStoredMetrics();
  },

  refused({ what, status, code, whose }) {
    logger.warn('twilio-refused', { twilio: { what, status, code, whose } });
    metrics.addMetadata('code', String(code));
    const name = what === 'text' ? 'TextsFailed' : 'CallsFailed';
    // A number that cannot be reached is nothing that an alarm could mend.
    metrics.addMetric(name, MetricUnit.Count, whose === 'ours' ? 1 : 0);
    metrics.publishStoredMetrics();
  },
});

/** Field by field, so that what a later release adds to the record by mistake is not logged. */
function pickFields(record: TurnRecord): TurnRecord {
  const { helpline, channel, locale, conversation, turn, heard, outcome, effects, next, ms } = record;
  const { topic, rule, lex, lexMs, degraded } = record;
  return {
    ...{ helpline, channel, locale, conversation, turn, heard, outcome, effects, next, ms },
    ...(topic !== undefined && { topic }),
    ...(rule !== undefined && { rule }),
    ...(lex !== undefined && { lex }),
    ...(lexMs !== undefined && { lexMs }),
    ...(degraded !== undefined && { degraded }),
  };
}

type Measure = readonly [name: string, unit: (typeof MetricUnit)[keyof typeof MetricUnit], value: number];

/** Counts are written as 0, too, so that an average over them is a rate. */
function measure(record: TurnRecord): readonly Measure[] {
  const count = (name: string, holds: boolean): Measure => [name, MetricUnit.Count, holds ? 1 : 0];
  const performed = (name: string, pattern: RegExp): Measure => [
    name,
    MetricUnit.Count,
    record.effects.filter((effect) => pattern.test(effect)).length,
  ];
  return [
    count('Turns', true),
    count('TopicsAnswered', record.outcome === 'topic'),
    count('Misses', record.outcome === 'miss' && !record.effects.includes('note-miss:repeated')),
    count('Escalations', record.next === 'dial'),
    count('DegradedTurns', (record.degraded ?? []).length > 0),
    ['TurnTime', MetricUnit.Milliseconds, record.ms],
    ...(record.lex === undefined ? [] : [count('LexFallbacks', record.lex !== 'recognized')]),
    ...(record.lexMs === undefined ? [] : [['LexTime', MetricUnit.Milliseconds, record.lexMs] as const]),
    performed('TextsSent', /^send-text:sent$/),
    performed('CasesOpened', /^open-case-.*:opened$/),
  ];
}
