import { expect, it } from 'vitest';
import { createGoldenCallsHandler } from '#release/create-golden-calls-handler';

const hook = { DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'hook-1' };

/** Plays rounds of golden calls; each entry is what one round finds, or an error that it throws. */
async function release(found: readonly (readonly string[] | Error)[], rounds = 1) {
  const told: string[] = [];
  const logged: unknown[] = [];
  const left = [...found];
  const handler = createGoldenCallsHandler({
    findFaults: async () => {
      const next = left.shift() ?? [];
      if (next instanceof Error) throw next;
      return next;
    },
    report: async (_hook, status) => void told.push(status),
    log: (result) => void logged.push(result),
    rounds,
  });
  await handler(hook);
  return { told, logged };
}

it('lets a release go on when nothing went wrong', async () => {
  expect(await release([[]])).toEqual({ told: ['Succeeded'], logged: [{ rounds: 1, faults: [] }] });
});

it('stops a release at the first fault, and says what it was', async () => {
  expect(await release([['hkust: the greeting is no question']])).toEqual({
    told: ['Failed'],
    logged: [{ rounds: 1, faults: ['hkust: the greeting is no question'] }],
  });
});

it('goes on for all its rounds while nothing goes wrong', async () => {
  expect(await release([[], [], []], 3)).toMatchObject({ told: ['Succeeded'], logged: [{ rounds: 3 }] });
});

it('makes no more rounds after a fault', async () => {
  expect(await release([[], ['late'], []], 3)).toMatchObject({ told: ['Failed'], logged: [{ rounds: 2 }] });
});

it('tells CodeDeploy also when the calls could not be made at all', async () => {
  const secretless = new Error('the secret holds no twilioAuthTokens');
  expect(await release([secretless])).toEqual({
    told: ['Failed'],
    logged: [{ rounds: 1, faults: ['the secret holds no twilioAuthTokens'] }],
  });
});
