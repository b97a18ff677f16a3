import { throttled } from '#local/table/start-table';
import type { Fault } from '#local/wire/faults';

/** What only a port's own deadline ends. */
export const neverAnswers: Fault = { kind: 'hang' };

/** The ways in which a table does not answer: all are tried on one port, since all ports ask by the same client. */
export const tableDown: readonly (readonly [name: string, fault: Fault])[] = [
  ['refuses connections', { kind: 'refuse' }],
  ['never answers', neverAnswers],
  ['throttles', { kind: 'answer', answer: throttled }],
  ['is in trouble itself', { kind: 'answer', answer: { status: 500, body: '{}' } }],
];

/** @returns how many milliseconds the work took until it failed; throws when it did not fail */
export async function timeToFail(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  try {
    await work();
  } catch {
    return performance.now() - began;
  }
  throw new Error('it should have failed');
}

/** The table's deadline, and what a busy machine may add to it. Without a deadline these faults never end. */
export const tableDeadlineWithSlackMs = 300 + 1_200;
