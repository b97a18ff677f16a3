import { expect, it } from 'vitest';
import { exampleStages, helplinesOf, placeholdersOf, type Stage, stageNames } from '#infra/stages';

const real: Stage = {
  ...exampleStages.prod,
  twilioAccountSid: `AC${'0123456789abcdef'.repeat(2)}`,
  numbers: { '+85230000001': 'hkust', '+85230000002': 'hkust', '+85230000003': 'hku' },
  alarmEmail: 'desk@ust.hk',
  deskEmail: 'desk@ust.hk',
};

it('a stage with values of its own can be deployed', () => {
  expect(placeholdersOf(real)).toEqual([]);
});

it.each([
  ['account', { twilioAccountSid: `AC${'0'.repeat(32)}` }, /twilioAccountSid is zeros/],
  ['number', { numbers: { '+12025550101': 'hkust' } }, /\+12025550101 is set aside for fiction/],
  ["alarms' address", { alarmEmail: 'helpline@example.org' }, /helpline@example\.org reaches nobody/],
  ['serviceline', { servicelines: { hkust: '+12025550199' } }, /\+12025550199 is set aside for fiction/],
  ["desk's address", { deskEmail: 'desk@example.com' }, /desk@example\.com reaches nobody/],
])('a stage with the %s of the example cannot', (_what, example, sentence) => {
  expect(placeholdersOf({ ...real, ...example })).toEqual([expect.stringMatching(sentence)]);
});

it.each(stageNames)('as in the repository, %s only serves as an example', (name) => {
  expect(placeholdersOf(exampleStages[name]).length).toBeGreaterThan(0);
});

it.each(stageNames)('the lifeline of %s stands in another region', (name) => {
  expect(exampleStages[name].lifelineRegion).not.toBe(exampleStages[name].region);
});

it('a helpline with two numbers is one helpline', () => {
  expect(helplinesOf(real)).toEqual(['hkust', 'hku']);
});
