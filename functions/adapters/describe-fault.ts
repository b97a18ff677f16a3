/** An error's message may quote a caller; its name and code are words of programs, and are held to look like it. */
export function describeFault(error: unknown): Readonly<Record<string, string | number>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, $metadata } = error as Error & { code?: unknown; $metadata?: { httpStatusCode?: unknown } };
  const status = $metadata?.httpStatusCode;
  return {
    error: isWordOfPrograms(error.name) ? error.name : 'Error',
    ...(isWordOfPrograms(code) && { code }),
    ...(typeof status === 'number' && { status }),
  };
}

const isWordOfPrograms = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][A-Za-z_]{0,63}$/.test(value);
