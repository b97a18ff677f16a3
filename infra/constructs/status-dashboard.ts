import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Color,
  Dashboard,
  GraphWidget,
  GraphWidgetView,
  type IAlarm,
  type IMetric,
  type IWidget,
  MathExpression,
  Metric,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { webhookNames } from '../function-definitions.ts';
import { metricNamespace, resourceNames } from '../stage-names.ts';
import type { StageName } from '../stages.ts';

export interface StatusDashboardProps {
  readonly stage: StageName;
  readonly alarms: readonly IAlarm[];
  readonly apiId: string;
}

const full = 24;
const half = 12;
const third = 8;
const height = 6;

/**
 * The helpline at a glance, from the top: is anything wrong, how many were helped today, how it went by the hour, and
 * what lies under it.
 */
export class StatusDashboard extends Construct {
  readonly #stage: StageName;

  constructor(scope: Construct, id: string, props: StatusDashboardProps) {
    super(scope, id);
    this.#stage = props.stage;
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: resourceNames(props.stage).dashboard,
      defaultInterval: Duration.days(1),
    });
    dashboard.addWidgets(
      new AlarmStatusWidget({ title: 'Alarms', alarms: [...props.alarms], width: full, height: 3 }),
    );
    dashboard.addWidgets(this.totals());
    dashboard.addWidgets(...this.callers());
    dashboard.addWidgets(...this.cases());
    dashboard.addWidgets(...this.understanding());
    dashboard.addWidgets(...this.machinery(props.apiId));
  }

  private totals(): IWidget {
    const sum = (name: string, label: string): IMetric =>
      new MathExpression({ expression: `SUM(${this.byLine(name, 'Sum')})`, usingMetrics: {}, label });
    return new SingleValueWidget({
      title: 'In the time shown',
      metrics: [
        sum('Turns', 'Turns'),
        sum('TopicsAnswered', 'Answers'),
        sum('Misses', 'Not understood'),
        sum('Escalations', 'To a person'),
        sum('TextsSent', 'Texts sent'),
        sum('DegradedTurns', 'Degraded'),
      ],
      setPeriodToTimeRange: true,
      width: full,
      height: 3,
    });
  }

  private callers(): IWidget[] {
    return [
      this.graph('Turns by helpline and channel', ['Turns'], 'Sum', { width: half, stacked: true }),
      this.graph('How turns end', ['TopicsAnswered', 'Misses', 'Escalations'], 'Sum', { width: half }),
    ];
  }

  private cases(): IWidget[] {
    const line = (metricName: string, statistic: string, label: string): IMetric =>
      new Metric({
        namespace: metricNamespace(this.#stage),
        metricName,
        dimensionsMap: { service: 'notify-desk' },
        statistic,
        label,
      });
    const inHours = new MathExpression({
      expression: 'waits / 3600',
      usingMetrics: { waits: line('LongestWait', 'Maximum', '') },
      label: 'working hours',
    });
    const graph = (title: string, left: IMetric[]): IWidget =>
      new GraphWidget({ title, left, width: third, height });
    return [
      graph('Cases that wait for the desk', [line('OpenCases', 'Maximum', 'open')]),
      graph('Longest wait', [inHours]),
      graph('Addresses that are told', [line('DeskSubscriptions', 'Minimum', 'confirmed')]),
    ];
  }

  private understanding(): IWidget[] {
    return [
      this.graph('Share of turns not understood', ['Misses'], 'Average', { width: third }),
      this.graph('Share of questions that Lex did not answer', ['LexFallbacks'], 'Average', { width: third }),
      this.graph("Lex's time, p90 (ms)", ['LexTime'], 'p90', { width: third }),
    ];
  }

  private machinery(apiId: string): IWidget[] {
    const api = (metricName: string, label: string, color: string): IMetric =>
      new Metric({
        namespace: 'AWS/ApiGateway',
        metricName,
        dimensionsMap: { ApiId: apiId },
        statistic: 'Sum',
        label,
        color,
      });
    const coldStarts = webhookNames.map(
      (name) =>
        new Metric({
          namespace: 'AWS/Lambda',
          metricName: 'Duration',
          dimensionsMap: { FunctionName: resourceNames(this.#stage).function(name) },
          statistic: 'p99',
          label: `${name}, p99`,
        }),
    );
    return [
      this.graph('Time of a turn, p90 (ms)', ['TurnTime'], 'p90', { width: third }),
      new GraphWidget({ title: 'Functions (ms)', left: coldStarts, width: third, height }),
      new GraphWidget({
        title: 'Webhooks',
        left: [
          api('5xx', 'failed', Color.RED),
          api('4xx', 'refused', Color.ORANGE),
          api('Count', 'all', Color.GREY),
        ],
        width: third,
        height,
      }),
    ];
  }

  private graph(
    title: string,
    names: readonly string[],
    statistic: string,
    { width, stacked = false }: { readonly width: number; readonly stacked?: boolean },
  ): IWidget {
    const left = names.map(
      (name) =>
        new MathExpression({
          expression: this.byLine(name, statistic),
          usingMetrics: {},
          label: names.length === 1 ? '' : name,
        }),
    );
    return new GraphWidget({ title, left, stacked, view: GraphWidgetView.TIME_SERIES, width, height });
  }

  /** One line for each helpline and channel, whichever there are. */
  private byLine(name: string, statistic: string): string {
    const schema = `{${metricNamespace(this.#stage)},service,helpline,channel}`;
    return `SEARCH('${schema} MetricName="${name}"', '${statistic}', 300)`;
  }
}
