import { personas } from './personas.ts';
import { noiseLevels } from './plan-call.ts';
import type { CallReport } from './play-call.ts';

/** What came of a group of calls. Shares are from 0 to 1; times are seconds. */
export interface CallFigures {
  readonly calls: number;
  /** Ended with what the caller wanted: the answer, or a person or a promise that was asked for. */
  readonly success: number;
  /** Heard the answer, of those who wanted one; undefined when nobody did. */
  readonly answered: number | undefined;
  readonly person: number;
  readonly promised: number;
  /** Rung through to a person without having asked. */
  readonly putThrough: number;
  /** Was not heard, and told the desk's number. */
  readonly toldNumber: number;
  readonly lost: number;
  /** Something was done that nobody asked for. */
  readonly unasked: number;
  /** Means of a call. */
  readonly turns: number;
  readonly misses: number;
  readonly wrong: number;
  /** Medians; undefined when there was none. */
  readonly secondsToAnswer: number | undefined;
  readonly secondsToPerson: number | undefined;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const median = (values: readonly number[]): number | undefined =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

export function tallyCalls(reports: readonly CallReport[]): CallFigures {
  const share = (holds: (report: CallReport) => boolean): number =>
    mean(reports.map((report) => (holds(report) ? 1 : 0)));
  const ended = (outcome: CallReport['outcome']) => share((report) => report.outcome === outcome);
  const wanting = reports.filter(({ plan }) => plan.goal.kind === 'topic');
  const answered = wanting.filter(({ outcome }) => outcome === 'answered');
  return {
    calls: reports.length,
    success: share(({ success }) => success),
    answered: wanting.length === 0 ? undefined : answered.length / wanting.length,
    person: ended('person'),
    promised: ended('promised'),
    putThrough: ended('put-through'),
    toldNumber: ended('told-number'),
    lost: ended('lost'),
    unasked: share(({ unasked }) => unasked.length > 0),
    turns: mean(reports.map(({ turns }) => turns)),
    misses: mean(reports.map(({ misses }) => misses)),
    wrong: mean(reports.map(({ wrong }) => wrong)),
    secondsToAnswer: median(reports.flatMap(({ secondsToAnswer }) => secondsToAnswer ?? [])),
    secondsToPerson: median(reports.flatMap(({ secondsToPerson }) => secondsToPerson ?? [])),
  };
}

/** Each kind of caller at each noise, then each noise over all callers, then all. */
export function groupCalls(
  reports: readonly CallReport[],
): readonly { readonly persona: string; readonly noise: string; readonly figures: CallFigures }[] {
  const at = (noise: number) => `${noise * 100} %`;
  const cells = personas.flatMap(({ name }) => noiseLevels.map((noise) => ({ name, noise })));
  const select = (holds: (plan: CallReport['plan']) => boolean) =>
    tallyCalls(reports.filter(({ plan }) => holds(plan)));
  return [
    ...cells.map(({ name, noise }) => ({
      persona: name,
      noise: at(noise),
      figures: select((plan) => plan.persona.name === name && plan.noise === noise),
    })),
    ...noiseLevels.map((noise) => ({
      persona: 'all',
      noise: at(noise),
      figures: select((plan) => plan.noise === noise),
    })),
    { persona: 'all', noise: 'all', figures: tallyCalls(reports) },
  ].filter(({ figures }) => figures.calls > 0);
}
