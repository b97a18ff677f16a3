import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareSnapshot } from '#authoring/snapshot/prepare-snapshot';
import type { OperatorWorld } from '../operator-io.ts';
import type { ReleaseWorld } from './release-world.ts';

/** The world of a deploy that was started from a terminal. */
export const terminalReleaseWorld = (world: OperatorWorld): ReleaseWorld => ({
  ...world,
  commit: readCommit(world.root),
  buildSnapshot: async () => void (await prepareSnapshot(world.print)),
  pause: (ms) => pause(ms),
  async cdk(args) {
    const [code] = (await once(spawn('node_modules/.bin/cdk', args, { stdio: 'inherit' }), 'exit')) as [
      number | null,
    ];
    return code ?? 1;
  },
});

function readCommit(root: string): string {
  try {
    const words = ['describe', '--always', '--dirty', '--abbrev=10'];
    return execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'no commit';
  }
}
