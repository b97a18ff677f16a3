import { expect, test } from 'vitest';
import { withServiceline } from '#content/with-serviceline';
import { testKnowledge } from '#tests/support/turn-content';

const mine = '+12025550199';
const profile = { ...testKnowledge().profile, serviceline: '+85223586200' };

test('a stage rings a number of its own', () => {
  expect(withServiceline(profile, { hkust: mine })).toEqual({ ...profile, serviceline: mine });
});

test('or the one of the knowledge, when it has none for this helpline', () => {
  expect(withServiceline(profile, { hku: mine })).toEqual(profile);
});

test('but a helpline that has no desk to ring gets none', () => {
  const { serviceline: _, ...withoutDesk } = profile;
  expect(withServiceline(withoutDesk, { hkust: mine })).toEqual(withoutDesk);
});
