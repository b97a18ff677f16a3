import type { OperatorWorld } from '../operator-io.ts';

/** Where a release is made: beside the terminal, the CDK's command and a clock to wait by. */
export interface ReleaseWorld extends OperatorWorld {
  /** Runs `cdk` with these arguments, in sight of whoever deploys. @returns its exit code */
  cdk(args: readonly string[]): Promise<number>;
  /** Builds what a release carries of the content, where it is not built yet. */
  buildSnapshot(): Promise<void>;
  /** What the release is made from, in short: a commit, and whether more than that. */
  readonly commit: string;
  pause(ms: number): Promise<void>;
}
