import { it } from 'vitest';

/** What an implementation honestly does not do, and why. */
export interface Gap {
  readonly reason: string;
  readonly tests: readonly string[];
}

/** A port's suite asks for a fresh implementation in each test. */
export interface ContractOptions<Port> {
  readonly create: () => Promise<Port> | Port;
  readonly skip?: readonly Gap[];
}

type Test<Port> = (name: string, run: (port: Port) => Promise<void>) => void;

/** @returns how a suite declares its tests: those that are gaps are named in the output instead of run */
export function contractTests<Port>({ create, skip = [] }: ContractOptions<Port>): Test<Port> {
  return (name, run) => {
    const gap = skip.find(({ tests }) => tests.includes(name));
    if (gap !== undefined) {
      console.info(`  gap: ${name}: ${gap.reason}`);
      return;
    }
    it(name, async () => run(await create()));
  };
}
