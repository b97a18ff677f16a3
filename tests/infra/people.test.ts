import { beforeAll, describe, expect, it } from 'vitest';
import { peopleGrants } from '#infra/people-grants';
import { statementsOf } from './support/policy-statements.ts';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

let helpline: StageTemplates['helpline'];
let data: StageTemplates['data'];
beforeAll(() => {
  ({ helpline, data } = synthStage());
});

const answers =
  'dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem on Knowledge';

describe('people may do this, and nothing else', () => {
  it('the desk: its cases, answers and notices, and where to ring from', () => {
    expect(statementsOf(helpline, 'People/desk')).toEqual([
      'cloudformation:DescribeStacks on stack/helpline-dev-lifeline/* stack/helpline-dev/*',
      answers,
      'dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem on Conversations',
      'kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey kms:ReEncryptFrom kms:ReEncryptTo on ConversationsKey if StringEquals kms:ViaService dynamodb.ap-northeast-1.amazonaws.com',
    ]);
  });

  it('an operator: all of the helpline, and none of its callers', () => {
    const targets = peopleGrants.operator.map(({ on }) => on);
    expect(targets).not.toContain('conversations-table');
    expect(targets).not.toContain('conversations-key');
    const statements = statementsOf(helpline, 'People/operator');
    expect(statements).toContain(answers);
    expect(statements.filter((line) => line.includes('secretsmanager'))).toEqual([
      'secretsmanager:GetSecretValue secretsmanager:PutSecretValue on SecretsRest SecretsSigning',
    ]);
    expect(statements.join('\n')).not.toMatch(/iam:|Create|dynamodb:Scan|\w+:\*/);
  });
});

describe('who looks at callers is noted', () => {
  it('whoever asks the table, but for our own functions, and no value of what is read', () => {
    data.hasResourceProperties('AWS::CloudTrail::Trail', {
      IsLogging: true,
      EnableLogFileValidation: true,
    });
    const [trail] = Object.values(data.findResources('AWS::CloudTrail::Trail'));
    const [{ FieldSelectors }] = trail?.Properties.AdvancedEventSelectors ?? [];
    expect(FieldSelectors.map(({ Field }: { Field: string }) => Field)).toEqual([
      'eventCategory',
      'resources.type',
      'resources.ARN',
      'userIdentity.arn',
    ]);
    expect(JSON.stringify(FieldSelectors.at(-1))).toContain(':assumed-role/helpline-dev-function-');
  });

  it('every function has a role of such a name, and no person has', () => {
    const names = Object.values(helpline.findResources('AWS::IAM::Role')).map(
      ({ Properties }) => Properties.RoleName ?? '',
    );
    const ofFunctions = names.filter((name: string) => name.startsWith('helpline-dev-function-'));
    expect(ofFunctions).toHaveLength(Object.keys(helpline.findResources('AWS::Lambda::Function')).length);
    expect(names).toEqual(expect.arrayContaining(['helpline-dev-desk', 'helpline-dev-operator']));
  });
});
