/** A command line that cannot be taken, in words that say how it is put right. */
export class MisuseError extends Error {
  override readonly name = 'MisuseError';
}

/** Whether it is the command line that is wrong, as we or `parseArgs` of Node found it. */
export function isMisuse(error: unknown): error is Error {
  if (error instanceof MisuseError) return true;
  return error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code));
}
