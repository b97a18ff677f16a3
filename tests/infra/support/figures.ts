import { vi } from 'vitest';
import { createPowertoolsDeskLog } from '#adapters/powertools-desk-log';
import { createPowertoolsTurnLog } from '#adapters/powertools-turn-log';
import type { DeskLog } from '#desk/ports';
import type { TurnLog, TurnRecord } from '#turn/ports';
import type { Figure } from './evaluate-alarm.ts';

interface EmbeddedMetrics extends Readonly<Record<string, unknown>> {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string }[];
    }[];
  };
}

export interface FiguresOptions {
  /** What the deploy puts into POWERTOOLS_METRICS_NAMESPACE. */
  readonly namespace: string;
  readonly minute: number;
}

/** What CloudWatch reads from the lines of the real log of a function that takes turns. */
export const figuresOf = (
  { service, ...options }: FiguresOptions & { readonly service: string },
  write: (log: TurnLog) => void,
): Figure[] => figuresWritten(options, () => write(createPowertoolsTurnLog({ service })));

/** The same of the function that tells the desk. */
export const figuresOfDesk = (options: FiguresOptions, write: (log: DeskLog) => void): Figure[] =>
  figuresWritten(options, () => write(createPowertoolsDeskLog({ service: 'notify-desk' })));

function figuresWritten({ namespace, minute }: FiguresOptions, write: () => void): Figure[] {
  vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', namespace);
  const lines: string[] = [];
  const outputs = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(...String(chunk).split('\n'));
      return true;
    }),
  );
  try {
    write();
  } finally {
    for (const output of outputs) output.mockRestore();
    vi.unstubAllEnvs();
  }
  return lines.filter((line) => line.includes('"_aws"')).flatMap((line) => readFigures(line, minute));
}

function readFigures(line: string, minute: number): Figure[] {
  const metrics = JSON.parse(line) as EmbeddedMetrics;
  return metrics._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Dimensions.flatMap((names) =>
      Metrics.map(({ Name }) => ({
        namespace: Namespace,
        name: Name,
        dimensions: Object.fromEntries(names.map((name) => [name, metrics[name]])),
        value: Number(metrics[Name]),
        minute,
      })),
    ),
  );
}

/** A turn in which nothing was out of the ordinary. */
export const turnRecord: TurnRecord = {
  helpline: 'hkust',
  channel: 'voice',
  locale: 'en',
  conversation: 'CA1',
  turn: 1,
  heard: 'words',
  outcome: 'topic',
  lex: 'recognized',
  lexMs: 40,
  effects: [],
  next: 'listen',
  ms: 50,
};

interface MetricFilter {
  readonly FilterPattern: string;
  readonly MetricTransformations: readonly [
    { readonly MetricNamespace: string; readonly MetricName: string; readonly MetricValue: string },
  ];
}

/** What a metric filter counts in lines of a JSON log: patterns of fields joined by &&, with * for anything. */
export function figuresOfFilter(
  { FilterPattern, MetricTransformations: [metric] }: MetricFilter,
  lines: readonly Readonly<Record<string, string>>[],
  minute: number,
): Figure[] {
  const tests = Array.from(FilterPattern.matchAll(/\$\.(\w+) = "([^"]*)"/g), ([, field = '', glob = '']) => {
    const pattern = new RegExp(`^${glob.replaceAll('*', '.*')}$`);
    return (line: Readonly<Record<string, string>>) => pattern.test(line[field] ?? '');
  });
  if (tests.length === 0) throw new Error(`${FilterPattern} is not taught`);
  return lines
    .filter((line) => tests.every((test) => test(line)))
    .map(() => ({
      namespace: metric.MetricNamespace,
      name: metric.MetricName,
      dimensions: {},
      value: Number(metric.MetricValue),
      minute,
    }));
}
