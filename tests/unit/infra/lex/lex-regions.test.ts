import { expect, it } from 'vitest';
import { findRegionFaults } from '#infra/lex/lex-regions';

it.each(['ap-northeast-1', 'ap-northeast-2', 'ap-southeast-2', 'us-east-1'])(
  '%s has all our languages',
  (region) => {
    expect(findRegionFaults(region, 'hkust', ['en_GB', 'zh_HK', 'zh_CN'])).toEqual([]);
  },
);

it('Singapore has English alone, and the sentence says where the other is', () => {
  expect(findRegionFaults('ap-southeast-1', 'hkust', ['en_GB', 'zh_HK'])).toEqual([
    'Lex does not know zh_HK in ap-southeast-1, and the helpline hkust speaks it. us-east-1, us-west-2, ca-central-1, eu-west-1, eu-west-2, eu-central-1, ap-southeast-2, ap-northeast-1, ap-northeast-2 have it. Change the region of the stage in stages.json, or the locales in knowledge/hkust/helpline.yaml.',
  ]);
});

it('Hong Kong has no Lex at all', () => {
  expect(findRegionFaults('ap-east-1', 'hkust', ['en_GB'])[0]).toMatch(
    /^Lex does not run in ap-east-1\. Regions that have it: .*ap-northeast-1/,
  );
});
