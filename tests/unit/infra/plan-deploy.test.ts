import { expect, it } from 'vitest';
import { planDeploy } from '#infra/plan-deploy';
import { type Stage, stages } from '#infra/stages';

const prod: Stage = {
  ...stages.prod,
  twilioAccountSid: `AC${'0123456789abcdef'.repeat(2)}`,
  numbers: { '+85230000001': 'hkust' },
  alarmEmail: 'desk@ust.hk',
  deskEmail: 'desk@ust.hk',
};

it('deploys the four stacks of the stage, with their outputs where the commands read them', () => {
  expect(planDeploy(['--stage', 'prod', '--require-approval', 'never'], { ...stages, prod })).toEqual({
    kind: 'run',
    args: [
      'deploy',
      'helpline-prod-data',
      'helpline-prod-understanding',
      'helpline-prod-lifeline',
      'helpline-prod',
      '--outputs-file',
      'cdk.out/outputs.json',
      '--require-approval',
      'never',
    ],
  });
});

it('does not deploy the example of the repository, and says what to write', () => {
  expect(planDeploy(['--stage', 'prod'], stages)).toEqual({
    kind: 'refused',
    lines: [
      'infra/stages.ts is not ready to deploy prod:',
      "  twilioAccountSid is zeros; copy yours from Twilio's console.",
      '  +12025550111 is set aside for fiction; write your Twilio number.',
      '  helpline@example.org reaches nobody; write the address that alarms go to.',
      '  desk@example.org reaches nobody; write the address of the desk that cases go to.',
    ],
  });
});

it.each([[[]], [['prod']], [['--stage']], [['--stage', 'production']]])('asks which stage: %j', (args) => {
  expect(planDeploy(args, stages)).toEqual({
    kind: 'misused',
    lines: [
      'Which stage? Add --stage dev or --stage prod.',
      'usage: npm run deploy -- --stage dev|prod [options of cdk deploy]',
    ],
  });
});
