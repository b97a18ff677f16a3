import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleStages } from '#infra/stages';
import { readDeskSettings } from '#wiring/settings';
import { resolveVariables } from './support/resolve-variables.ts';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

let data: StageTemplates['data'];
let helpline: StageTemplates['helpline'];
beforeAll(() => {
  ({ data, helpline } = synthStage());
});

describe('telling the desk', () => {
  it('accepts its settings', () => {
    const [notifyDesk] = Object.values(
      helpline.findResources('AWS::Lambda::Function', {
        Properties: { FunctionName: 'helpline-dev-notify-desk' },
      }),
    );
    const settings = readDeskSettings(resolveVariables(notifyDesk?.Properties.Environment.Variables));
    expect(settings).toMatchObject({
      NUMBERS: exampleStages.dev.numbers,
      SNAPSHOT_DIRECTORY: '/var/task/snapshot',
      DESK_TOPIC_ARN: 'arn:aws:sns:ap-northeast-1:123456789012:helpline-dev-desk',
      DESK_COMMAND_TARGET: '--stage dev',
    });
  });

  it('has a round every minute; what is late or fails is left to the next', () => {
    const ids = Object.keys(
      helpline.findResources('AWS::Lambda::Function', {
        Properties: { FunctionName: 'helpline-dev-notify-desk' },
      }),
    );
    expect(ids).toHaveLength(1);
    helpline.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Arn: { 'Fn::GetAtt': [ids[0], 'Arn'] },
        RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
      },
    });
    helpline.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: ids[0] },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 60,
    });
  });
});

describe('the desk', () => {
  const subscriptionsIn = (template: StageTemplates['data']) =>
    Object.values(template.findResources('AWS::SNS::Subscription')).map(({ Properties }) => {
      const { Protocol, Endpoint, FilterPolicyScope, FilterPolicy } = Properties;
      return { Protocol, Endpoint, FilterPolicyScope, FilterPolicy };
    });

  it('is told by a topic under the key of the conversations, by HTTPS alone', () => {
    const [key] = Object.keys(data.findResources('AWS::KMS::Key'));
    data.hasResourceProperties('AWS::SNS::Topic', {
      TopicName: 'helpline-dev-desk',
      KmsMasterKeyId: { 'Fn::GetAtt': [key, 'Arn'] },
    });
    data.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sns:Publish',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ],
      },
    });
  });

  it('is told of everything, on a stage that tells nobody else', () => {
    expect(subscriptionsIn(data)).toEqual([
      { Protocol: 'email', Endpoint: 'desk-dev@example.org', FilterPolicyScope: 'MessageAttributes' },
    ]);
  });

  it("is told of all but hkust's feedback, which goes where hkust wants it", () => {
    const { data: prod, helpline } = synthStage({ stage: exampleStages.prod });
    expect(subscriptionsIn(prod)).toEqual([
      {
        Protocol: 'email',
        Endpoint: 'desk@example.org',
        FilterPolicyScope: 'MessageAttributes',
        FilterPolicy: {
          $or: [{ reason: [{ 'anything-but': 'feedback' }] }, { helpline: [{ 'anything-but': ['hkust'] }] }],
        },
      },
      {
        Protocol: 'email',
        Endpoint: 'cclisten@ust.hk',
        FilterPolicyScope: 'MessageAttributes',
        FilterPolicy: { reason: ['feedback'], helpline: ['hkust'] },
      },
    ]);
    // The alarm waits until as many have confirmed.
    helpline.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'helpline-prod-desk-not-told',
      Metrics: Match.arrayWith([
        Match.objectLike({ Expression: Match.stringLikeRegexp('FILL\\(subscriptions, 0\\) < 2 OR') }),
      ]),
    });
  });
});
