import { expect, test } from 'vitest';
import { runSteps } from '#tools/checks/run-steps';

const node = (script: string) => [process.execPath, '-e', script];
const steps = [
  { name: 'first', commands: [node('console.log("quiet")'), node('console.log("quiet too")')] },
  {
    name: 'second',
    commands: [node('console.log("what was wrong"); process.exit(3)'), node('console.log("never")')],
  },
  { name: 'third', commands: [node('')] },
];

const printed = async (keepGoing: boolean) => {
  let text = '';
  const results = await runSteps(steps, keepGoing, (more) => {
    text += more;
  });
  return { text, passed: results.map(({ name, passed }) => [name, passed]) };
};

test('the first failure is the last step, and only its output is shown', async () => {
  const { text, passed } = await printed(false);
  expect(passed).toEqual([
    ['first', true],
    ['second', false],
  ]);
  expect(text).toMatch(/^first +ok +\d+\.\d s\nsecond +FAILED +\d+\.\d s\n\nwhat was wrong\n/);
  expect(text).toContain('ended with 3');
  expect(text).not.toMatch(/quiet|never/);
});

test('or the rest is run all the same', async () => {
  const { passed } = await printed(true);
  expect(passed).toEqual([
    ['first', true],
    ['second', false],
    ['third', true],
  ]);
});
