import { expect, test } from 'vitest';
import { findDeployment } from '#operating/deployment/find-deployment';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { startTestAws } from '#tests/unit/operating/fixtures/start-test-aws';

const stacks = {
  'helpline-dev': {
    PublicBaseUrl: 'https://abc.execute-api.ap-northeast-1.amazonaws.com',
    BotOfhkust: 'BOTHKUST00/ALIAS00001/7',
    BotOfhku: 'BOTHKU0000/ALIAS00002/3',
  },
  'helpline-dev-lifeline': { LifelineBaseUrl: 'https://d1.cloudfront.net' },
};

const findIn = async (account: Parameters<typeof startTestAws>[0], options = {}) => {
  const { environment } = await startTestAws(account);
  return findDeployment({ stage: 'dev', ...options }, createTestWorld(environment));
};

test('a stage is found by what CloudFormation knows of its stacks', async () => {
  const deployment = await findIn(stacks);
  expect(deployment).toMatchObject({
    region: 'ap-northeast-1',
    publicBaseUrl: 'https://abc.execute-api.ap-northeast-1.amazonaws.com',
    table: { region: 'ap-northeast-1', table: 'helpline-dev-knowledge' },
    // cuhk was added since: it has no bot yet.
    bots: { hkust: { botId: 'BOTHKUST00', aliasId: 'ALIAS00001' }, hku: { botId: 'BOTHKU0000' } },
    flag: '--stage dev',
  });
  expect(deployment.addressesOf('+12025550101').lifeline).toEqual({
    voice: 'https://d1.cloudfront.net/voice/12025550101.xml',
    sms: 'https://d1.cloudfront.net/sms/12025550101.xml',
  });
});

test('a stage whose lifeline is still to come is found all the same', async () => {
  const deployment = await findIn({ 'helpline-dev': stacks['helpline-dev'] });
  expect(deployment.addressesOf('+12025550101').lifeline).toBeUndefined();
});

test('a stage that is not in the account is named, with what to do', async () => {
  await expect(findIn({})).rejects.toThrow(
    'The stack helpline-dev is not in ap-northeast-1 of this account. Deploy it: npm run deploy -- --stage dev. Is AWS_PROFILE the account that it was deployed to?',
  );
});

test('another table and region', async () => {
  const { table } = await findIn(stacks, { table: 'copy', region: 'eu-west-1' });
  expect(table).toEqual({ table: 'copy', region: 'eu-west-1' });
});
