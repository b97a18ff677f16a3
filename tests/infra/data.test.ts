import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

let data: StageTemplates['data'];
beforeAll(() => {
  ({ data } = synthStage());
});

const keys = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  BillingMode: 'PAY_PER_REQUEST',
};

const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };

describe('the tables', () => {
  it('keep knowledge, restorable to any second', () => {
    data.hasResource('AWS::DynamoDB::GlobalTable', {
      ...kept,
      Properties: {
        ...keys,
        TableName: 'helpline-dev-knowledge',
        TimeToLiveSpecification: Match.absent(),
        Replicas: [
          {
            Region: 'ap-northeast-1',
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          },
        ],
      },
    });
  });

  it('let conversations go at expiresAt, under a key of our own, and restorable by nobody', () => {
    data.hasResource('AWS::DynamoDB::GlobalTable', {
      ...kept,
      Properties: {
        ...keys,
        TableName: 'helpline-dev-conversations',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        Replicas: [
          {
            Region: 'ap-northeast-1',
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false },
            SSESpecification: { KMSMasterKeyId: Match.anyValue() },
          },
        ],
      },
    });
  });

  it('are two', () => {
    data.resourceCountIs('AWS::DynamoDB::GlobalTable', 2);
  });
});

it('the key turns over once a year, and stays when the stack goes', () => {
  data.hasResource('AWS::KMS::Key', { ...kept, Properties: { EnableKeyRotation: true } });
});

describe('the secrets', () => {
  it.each([
    ['helpline-dev-signing', '{"twilioAuthTokens":[]}', 'unused'],
    ['helpline-dev-hashing', '{}', 'callerHashKey'],
    ['helpline-dev-rest', '{}', 'unused'],
  ])('%s stands by itself, and begins with nothing of Twilio', (Name, SecretStringTemplate, made) => {
    data.hasResource('AWS::SecretsManager::Secret', {
      ...kept,
      Properties: {
        Name,
        GenerateSecretString: {
          SecretStringTemplate,
          GenerateStringKey: made,
          PasswordLength: 64,
          ExcludePunctuation: true,
        },
      },
    });
  });

  it('are written out nowhere', () => {
    expect(JSON.stringify(data.toJSON())).not.toMatch(/"SecretString"/);
  });
});
