/** What EventBridge Scheduler does for a function: calls it again and again. */
export interface Schedule {
  /** Calls it now, after a call that is still under way. Rejects with what the function throws. */
  run(): Promise<void>;
  /** Resolves when no call is under way any more. */
  stop(): Promise<void>;
}

export interface ScheduleOptions {
  readonly call: () => Promise<void>;
  readonly everyMs: number;
  /** What a call threw that the schedule made. */
  readonly onError: (error: unknown) => void;
}

export function startSchedule({ call, everyMs, onError }: ScheduleOptions): Schedule {
  let last: Promise<void> = Promise.resolve();
  const run = (): Promise<void> => {
    const done = last.then(call);
    last = done.catch(() => undefined);
    return done;
  };
  // Nothing is kept alive by it: a start that fails ends.
  const timer = setInterval(() => void run().catch(onError), everyMs).unref();
  return {
    run,
    stop() {
      clearInterval(timer);
      return last;
    },
  };
}
