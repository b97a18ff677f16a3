/** What must be ended, in the reverse order of its start. */
export interface StopList {
  add(end: () => Promise<void> | void): void;
  /** Ends everything once; a second call has nothing left to do. */
  stop(): Promise<void>;
}

export function createStopList(): StopList {
  const ends: (() => Promise<void> | void)[] = [];
  return {
    add: (end) => void ends.push(end),
    async stop() {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
}
