import { readFileSync } from 'node:fs';

/** One step of the gate: its commands run in order, and all must end with 0. */
export interface Step {
  readonly name: string;
  readonly commands: readonly (readonly string[])[];
}

const bin = (name: string): string => `node_modules/.bin/${name}`;
const launch = (...args: string[]): readonly string[] => [process.execPath, 'tools/launch.mjs', ...args];

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const synth: Step = { name: 'synth', commands: [['npm', 'run', '--silent', 'synth']] };

/** What `npm run check` runs, cheapest first. */
export const steps: readonly Step[] = [
  {
    name: 'types',
    commands: [
      [bin('tsc'), '-p', '.'],
      // What runs in a browser knows the browser.
      [bin('tsc'), '-p', 'local/phone/page'],
    ],
  },
  { name: 'lint', commands: [[bin('biome'), 'check', '--error-on-warnings', '.']] },
  { name: 'boundaries', commands: [launch('tools/checks/check-boundaries.ts')] },
  { name: 'content', commands: [launch('authoring/content/main.ts', 'check')] },
  { name: 'tests', commands: [[bin('vitest'), 'run']] },
  ...('synth' in scripts ? [synth] : []),
];
