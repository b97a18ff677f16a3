import { setTimeout as sleep } from 'node:timers/promises';
import type { DeploymentHook } from '#adapters/deployment-report';

export interface GoldenCallsHandlerOptions {
  /** One round of golden calls: a sentence for each thing that went wrong. */
  readonly findFaults: () => Promise<readonly string[]>;
  readonly report: (hook: DeploymentHook, status: 'Succeeded' | 'Failed') => Promise<void>;
  readonly log: (result: { readonly rounds: number; readonly faults: readonly string[] }) => void;
  /** How often, and with how many milliseconds between. Once, unless the release is watched. */
  readonly rounds?: number;
  readonly pauseMs?: number;
}

/**
 * Makes golden calls and tells CodeDeploy what came of them: the first fault ends the release. Whatever happens,
 * CodeDeploy is told, for otherwise it would wait an hour.
 */
export function createGoldenCallsHandler(options: GoldenCallsHandlerOptions) {
  const { findFaults, report, log, rounds = 1, pauseMs = 0 } = options;

  return async (hook: DeploymentHook): Promise<void> => {
    let faults: readonly string[] = [];
    let round = 0;
    while (round < rounds && faults.length === 0) {
      if (round > 0) await sleep(pauseMs);
      round += 1;
      faults = await findFaults().catch((error: unknown) => [
        error instanceof Error ? error.message : 'the golden calls failed',
      ]);
    }
    log({ rounds: round, faults });
    await report(hook, faults.length === 0 ? 'Succeeded' : 'Failed');
  };
}
