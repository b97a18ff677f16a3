/**
 * Waits for a promise, but not for ever.
 * @param ms milliseconds
 * @returns what the promise gave, or undefined when the time was up or the promise failed; `failed` is told why
 */
export async function within<Value>(
  ms: number,
  promise: Promise<Value>,
  failed: (error: unknown) => void,
): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      failed(new DeadlineError());
      resolve(undefined);
    }, ms);
  });
  const answer = promise.catch((error: unknown) => {
    failed(error);
    return undefined;
  });
  try {
    return await Promise.race([answer, timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

/** The time that something was given is up. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}
