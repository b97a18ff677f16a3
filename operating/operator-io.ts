import type { Stages } from '#infra/stages';
import { isMisuse } from '#local/command-line/misuse-error';

/** Where a command's lines go. */
export interface OperatorIo {
  /** What was asked for. */
  print(line: string): void;
  /** What went wrong, and how it is mended. */
  complain(line: string): void;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a command runs. */
export interface OperatorWorld extends OperatorIo {
  /** The root of the project. */
  readonly root: string;
  readonly environment: Environment;
  readonly stages: Stages;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What a command ends with. Doctor and connect tell the three apart for scripts. */
export const exitCodes = {
  done: 0,
  /** It was understood, and cannot or should not be done; the lines say why. */
  refused: 1,
  /** The command line was not understood, or does not say enough. */
  misused: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** An operator's mistake or a missing piece, in words that say how to mend it. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/**
 * Ends a command whose work throws an `OperatorError` or a `MisuseError` with its words, the latter with the usage, too.
 * Whatever else is thrown is a bug.
 */
export async function tellOperatorErrors(
  { complain }: OperatorIo,
  usage: string,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (isMisuse(error)) {
      complain(error.message);
      complain(usage);
      return exitCodes.misused;
    }
    if (!(error instanceof OperatorError)) throw error;
    complain(error.message);
    return exitCodes.refused;
  }
}
