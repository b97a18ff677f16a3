import type { CallReport } from './play-call.ts';

/** A call as it went, with who called and what for: what is kept of one that failed. */
export function describeCall(report: CallReport): readonly string[] {
  const { plan, outcome, success, faults, unasked, transcript } = report;
  const { goal, persona, noise, from, seed } = plan;
  const wanted = goal.kind === 'topic' ? goal.topic : 'a person';
  return [
    `${seed}: a ${persona.name} caller from ${from} who wants ${wanted}; ${noise * 100} % of the words are misheard`,
    ...transcript,
    `${outcome}${success ? '' : ', which is not what was wanted'}`,
    ...unasked.map((what) => `unasked: ${what}`),
    ...faults.map((fault) => `fault: ${fault}`),
  ];
}
