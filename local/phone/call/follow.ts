import type { Parameters } from '../webhook/webhook-request.ts';
import type { Flow, Stage } from './stage.ts';

/** Goes on with the document that a reference stands for; one that cannot be resolved ends the call with an error. */
export function fetchOrFail(
  stage: Stage,
  reference: string | undefined,
  method: string | undefined,
  more: Parameters,
): Flow {
  const request = stage.request(reference, method, more);
  if (request !== undefined) return { kind: 'fetch', request };
  stage.fault({
    code: 11100,
    where: reference ?? '(no action)',
    what: 'a call that was placed with inline TwiML needs absolute URLs',
  });
  return { kind: 'end', how: 'error' };
}
