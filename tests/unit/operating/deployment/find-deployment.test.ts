import { expect, test } from 'vitest';
import { findDeployment } from '#operating/deployment/find-deployment';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';

const outputs = {
  'helpline-dev': { PublicBaseUrl: 'https://abc.execute-api.ap-northeast-1.amazonaws.com' },
  'helpline-dev-lifeline': { LifelineBaseUrl: 'https://d1.cloudfront.net' },
  'helpline-dev-understanding': {
    BotOfhkust: 'BOTHKUST00/ALIAS00001',
    BotOfhku: 'BOTHKU0000/ALIAS00002',
    BotOfcuhk: 'BOTCUHK000/ALIAS00003',
  },
};

test('a stage is found by the outputs of its stacks', async () => {
  const world = createTestWorld();
  world.write('cdk.out/outputs.json', outputs);
  const deployment = await findDeployment({ stage: 'dev' }, world);
  expect(deployment).toMatchObject({
    region: 'ap-northeast-1',
    publicBaseUrl: 'https://abc.execute-api.ap-northeast-1.amazonaws.com',
    table: { region: 'ap-northeast-1', table: 'helpline-dev-knowledge' },
    bots: { hkust: { botId: 'BOTHKUST00', aliasId: 'ALIAS00001' } },
    flag: '--stage dev',
  });
  expect(deployment.addressesOf('+12025550101').lifeline).toEqual({
    voice: 'https://d1.cloudfront.net/voice/12025550101.xml',
    sms: 'https://d1.cloudfront.net/sms/12025550101.xml',
  });
});

test.each([
  [
    'no file',
    undefined,
    'The stacks\' outputs are not in cdk.out/outputs.json. "npm run deploy -- --stage dev" writes it, also when nothing has changed; --outputs names another file.',
  ],
  [
    'no outputs',
    ['none'],
    'cdk.out/outputs.json does not hold the outputs of stacks. "npm run deploy -- --stage dev" writes it, also when nothing has changed; --outputs names another file.',
  ],
  [
    'outputs of another stage',
    { 'helpline-prod': { PublicBaseUrl: 'https://example.org' } },
    'The outputs say nothing of PublicBaseUrl of the stack helpline-dev. Deploy it: "npm run deploy -- --stage dev" writes them.',
  ],
])('%s', async (_, content, words) => {
  const world = createTestWorld();
  if (content !== undefined) world.write('cdk.out/outputs.json', content);
  await expect(findDeployment({ stage: 'dev' }, world)).rejects.toThrow(words);
});

test('another file, table and region', async () => {
  const world = createTestWorld();
  world.write('elsewhere.json', outputs);
  const options = { stage: 'dev', outputs: 'elsewhere.json', table: 'copy', region: 'eu-west-1' };
  expect((await findDeployment(options, world)).table).toEqual({ table: 'copy', region: 'eu-west-1' });
});
