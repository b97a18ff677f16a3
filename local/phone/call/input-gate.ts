import type { CallInput } from './call-input.ts';

/** Where the people on a call and the performing of its documents take turns. */
export interface InputGate {
  /** For the performer: waits for the next input; the call is quiet meanwhile. */
  next(): Promise<CallInput>;
  /** For the performer: nothing more will be asked. With an error, whoever waits for quiet gets it. */
  rest(error?: unknown): void;
  /**
   * For the people: hands an input over and waits until the call is quiet again.
   * @throws Error when nobody waits for input
   */
  give(input: CallInput): Promise<void>;
  untilQuiet(): Promise<void>;
  /** The performing begins again after it had come to rest. */
  reopen(): void;
  /** Whether somebody's input is waited for. */
  readonly isOpen: boolean;
}

interface Quiet {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function createInputGate(): InputGate {
  let waiting: ((input: CallInput) => void) | undefined;
  let quiet = createQuiet();
  return {
    next: () =>
      new Promise((resolve) => {
        waiting = resolve;
        quiet.resolve();
      }),
    rest(error) {
      waiting = undefined;
      if (error === undefined) quiet.resolve();
      else quiet.reject(error);
    },
    give(input) {
      const take = waiting;
      if (take === undefined) throw new Error(`The call waits for nobody: ${input.kind} comes to nothing.`);
      waiting = undefined;
      quiet = createQuiet();
      take(input);
      return quiet.promise;
    },
    untilQuiet: () => quiet.promise,
    reopen() {
      quiet = createQuiet();
    },
    get isOpen() {
      return waiting !== undefined;
    },
  };
}

function createQuiet(): Quiet {
  let resolve: () => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  // Nobody need be waiting; whoever is gets the error by `promise` itself.
  promise.catch(() => {});
  return { promise, resolve, reject };
}
