import { isMisuse } from './misuse-error.ts';

/**
 * Ends a command that throws with the error's words, and with its usage where the command line was wrong.
 * @returns the exit code: the command's own, 1 when it has failed, 2 when its command line cannot be taken
 */
export async function tellErrors(
  usage: string,
  complain: (line: string) => void,
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work();
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    if (!isMisuse(error)) return 1;
    complain(usage);
    return 2;
  }
}
