import type { SdkPorts, SdkPortsOptions } from './sdk-ports.ts';

/**
 * The same ports, with the SDK loaded when the first of them is asked: half of a cold start, and a greeting or a key
 * needs none of it. A function that always needs it imports sdk-ports.ts, and has it with the instance.
 */
export function sdkPortsOnDemand(options: SdkPortsOptions): SdkPorts {
  let loading: Promise<SdkPorts> | undefined;
  const load = async (): Promise<SdkPorts> => {
    const { createSdkPorts } = await import('./sdk-ports.ts');
    return createSdkPorts(options);
  };
  const ports = () => {
    loading ??= load().catch((error: unknown) => {
      // Not kept: the next to ask tries again.
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    lex: { recognize: async (...asked) => (await ports()).lex.recognize(...asked) },
    knowledge: { readVersion: async (...asked) => (await ports()).knowledge.readVersion(...asked) },
    conversations: {
      read: async (...asked) => (await ports()).conversations.read(...asked),
      write: async (...asked) => (await ports()).conversations.write(...asked),
      put: async (...asked) => (await ports()).conversations.put(...asked),
      erase: async (...asked) => (await ports()).conversations.erase(...asked),
    },
    ledger: {
      claim: async (...asked) => (await ports()).ledger.claim(...asked),
      settle: async (...asked) => (await ports()).ledger.settle(...asked),
      read: async (...asked) => (await ports()).ledger.read(...asked),
    },
    counters: { increment: async (...asked) => (await ports()).counters.increment(...asked) },
    cases: {
      open: async (...asked) => (await ports()).cases.open(...asked),
      ofCaller: async (...asked) => (await ports()).cases.ofCaller(...asked),
      forgetCaller: async (...asked) => (await ports()).cases.forgetCaller(...asked),
      find: async (...asked) => (await ports()).cases.find(...asked),
      withdraw: async (...asked) => (await ports()).cases.withdraw(...asked),
      goOn: async (...asked) => (await ports()).cases.goOn(...asked),
      markTold: async (...asked) => (await ports()).cases.markTold(...asked),
      close: async (...asked) => (await ports()).cases.close(...asked),
      keepNumber: async (...asked) => (await ports()).cases.keepNumber(...asked),
      readNumber: async (...asked) => (await ports()).cases.readNumber(...asked),
    },
    misses: {
      keep: async (...asked) => (await ports()).misses.keep(...asked),
      chose: async (...asked) => (await ports()).misses.chose(...asked),
    },
  };
}
