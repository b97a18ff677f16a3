import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleStages } from '#infra/stages';
import { deskSettingsSchema, readSettings, settingsSchema } from '#wiring/settings';
import { statementsOf } from './support/policy-statements.ts';
import { resolveVariables } from './support/resolve-variables.ts';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

let helpline: StageTemplates['helpline'];
beforeAll(() => {
  ({ helpline } = synthStage());
});

const webhooks = ['voice', 'sms', 'call-status'] as const;
const takeSettings = [...webhooks, 'warm-up'] as const;
const functions = [...takeSettings, 'notify-desk'] as const;

interface FunctionProperties {
  readonly FunctionName: string;
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

const functionNamed = (name: string): FunctionProperties => {
  const found = helpline.findResources('AWS::Lambda::Function', {
    Properties: { FunctionName: `helpline-dev-${name}` },
  });
  return Object.values(found)[0]?.Properties as FunctionProperties;
};

describe.each(functions)('the function %s', (name) => {
  it('runs on the current runtime and on ARM, and is traced', () => {
    helpline.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: `helpline-dev-${name}`,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
    });
  });

  it('writes a log of its own, kept for a month', () => {
    helpline.hasResource('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Delete',
      Properties: { LogGroupName: `/helpline/dev/${name}`, RetentionInDays: 30 },
    });
  });

  it("is given the settings of functions/wiring/settings.ts, and beside them only Powertools' own", () => {
    const { Variables } = functionNamed(name).Environment;
    const ours = Object.keys(Variables).filter(
      (variable) => !/^(PARAMETERS_SECRETS_EXTENSION_|SECRETS_MANAGER_|SSM_PARAMETER_STORE_)/.test(variable),
    );
    const optional = ['SECRETS_ENDPOINT', 'TWILIO_API_BASE_URL'];
    const { shape } = name === 'notify-desk' ? deskSettingsSchema : settingsSchema;
    const settings = Object.keys(shape).filter((setting) => !optional.includes(setting));
    const others = ['POWERTOOLS_METRICS_NAMESPACE'];
    expect(ours.toSorted()).toEqual([...settings, ...others].toSorted());
  });

  it('reaches its secret through the extension', () => {
    helpline.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: `helpline-dev-${name}`,
      Layers: [Match.stringLikeRegexp(':layer:AWS-Parameters-and-Secrets-Lambda-Extension-Arm64:\\d+$')],
    });
  });
});

it.each(takeSettings)('%s accepts its settings', (name) => {
  const settings = readSettings(resolveVariables(functionNamed(name).Environment.Variables));
  expect(settings.NUMBERS).toEqual(exampleStages.dev.numbers);
  expect(settings.SERVICELINES).toEqual({ hkust: '+12025550199' });
  expect(Object.keys(settings.LEX_BOTS)).toEqual(['hkust', 'hku', 'cuhk']);
  expect(settings.SNAPSHOT_DIRECTORY).toBe('/var/task/snapshot');
});

const conversationsKey =
  'kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey kms:ReEncryptFrom kms:ReEncryptTo on ConversationsKey if StringEquals kms:ViaService dynamodb.ap-northeast-1.amazonaws.com';
const reads = (...secrets: readonly string[]) => [
  `secretsmanager:GetSecretValue on ${secrets.map((name) => `Secrets${name}`).join(' ')}`,
];
const turn = [
  'dynamodb:BatchGetItem dynamodb:GetItem on Knowledge',
  'dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem on Conversations',
  conversationsKey,
  'lex:RecognizeText on Bot-cuhk.Alias Bot-hku.Alias Bot-hkust.Alias',
  ...reads('Hashing', 'Rest', 'Signing'),
];
const own = (name: string) => [
  `logs:CreateLogStream logs:PutLogEvents on ${name}.Log`,
  'xray:PutTelemetryRecords xray:PutTraceSegments on *',
];

describe('least privilege: this, and nothing else', () => {
  it.each([
    [
      'voice',
      [
        ...turn,
        'kms:Decrypt kms:GenerateDataKey on ConversationsKey if StringEquals kms:ViaService sns.ap-northeast-1.amazonaws.com',
        'sns:Publish on DeskTopic',
      ],
    ],
    ['sms', turn],
    [
      'call-status',
      [
        'dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem on Conversations',
        'dynamodb:GetItem on Knowledge',
        conversationsKey,
        ...reads('Hashing', 'Rest', 'Signing'),
      ],
    ],
    ['warm-up', ['lex:RecognizeText on Bot-cuhk.Alias Bot-hku.Alias Bot-hkust.Alias']],
    [
      'notify-desk',
      [
        'dynamodb:GetItem on Knowledge',
        'dynamodb:Query dynamodb:UpdateItem on Conversations',
        conversationsKey,
        ...reads('Rest'),
        'sns:GetTopicAttributes sns:Publish on DeskTopic',
        'kms:Decrypt kms:GenerateDataKey on ConversationsKey if StringEquals kms:ViaService sns.ap-northeast-1.amazonaws.com',
      ],
    ],
  ])('%s', (name, granted) => {
    expect(statementsOf(helpline, `${name}/Role`)).toEqual([...granted, ...own(name)].toSorted());
  });

  it('holds no managed policy', () => {
    for (const { Properties } of Object.values(helpline.findResources('AWS::IAM::Role')))
      expect(Properties.ManagedPolicyArns).toBeUndefined();
  });
});

describe('the API', () => {
  it('has the three webhooks and nothing else', () => {
    const routes = Object.values(helpline.findResources('AWS::ApiGatewayV2::Route'));
    expect(routes.map(({ Properties }) => Properties.RouteKey).toSorted()).toEqual([
      'POST /call-status',
      'POST /sms',
      'POST /voice',
    ]);
  });

  it('hands each to the live alias, in the format that the functions read', () => {
    const integrations = Object.values(helpline.findResources('AWS::ApiGatewayV2::Integration'));
    expect(integrations).toHaveLength(3);
    for (const { Properties } of integrations) {
      expect(Properties).toMatchObject({ PayloadFormatVersion: '2.0', IntegrationType: 'AWS_PROXY' });
      expect(JSON.stringify(Properties.IntegrationUri)).toMatch(/Alias/);
    }
  });

  it('is throttled', () => {
    helpline.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 },
    });
  });

  it('logs of a webhook what it was and what came of it: no query, no form, no header, no address', () => {
    const [stage] = Object.values(helpline.findResources('AWS::ApiGatewayV2::Stage'));
    const fields: unknown = JSON.parse(stage?.Properties.AccessLogSettings.Format);
    expect(fields).toEqual({
      requestId: '$context.requestId',
      time: '$context.requestTime',
      route: '$context.routeKey',
      status: '$context.status',
      ms: '$context.responseLatency',
      functionMs: '$context.integrationLatency',
      functionStatus: '$context.integrationStatus',
      functionError: '$context.integrationErrorMessage',
    });
    helpline.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: '/helpline/dev/access',
      RetentionInDays: 30,
    });
  });

  it('answers under its own name, unless the stage has a domain: then under that alone', () => {
    helpline.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: false });
    const certificateArn = 'arn:aws:acm:ap-northeast-1:123456789012:certificate/1';
    const domain = { name: 'helpline.example.edu', certificateArn };
    const { helpline: named } = synthStage({ stage: { ...exampleStages.dev, domain } });
    named.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    named.hasResourceProperties('AWS::ApiGatewayV2::ApiMapping', { Stage: Match.anyValue() });
    named.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({ PUBLIC_BASE_URL: 'https://helpline.example.edu' }),
      },
    });
    named.hasOutput('DomainTarget', {});
  });
});

describe('a release', () => {
  it('moves the alias of every function that is called, and of every bot, in one update', () => {
    const functions = Object.values(helpline.findResources('AWS::Lambda::Alias'));
    const bots = Object.values(helpline.findResources('AWS::Lex::BotAlias'));
    expect(functions.map(({ Properties }) => Properties.Name)).toEqual(['live', 'live', 'live']);
    expect(bots.map(({ Properties }) => Properties.BotAliasName)).toEqual(['live', 'live', 'live']);
    // All at once: a canary would let the turns of one call meet both releases by turns.
    for (const alias of functions) expect(alias.UpdatePolicy).toBeUndefined();
  });

  it('leaves the versions before it in place', () => {
    for (const version of Object.values(helpline.findResources('AWS::Lambda::Version')))
      expect(version).toMatchObject({ DeletionPolicy: 'Retain' });
  });

  it('says which versions it is made of, for what checks it and goes back from it', () => {
    const outputs = Object.keys(helpline.toJSON().Outputs);
    for (const name of ['VersionOfvoice', 'VersionOfsms', 'VersionOfcallstatus', 'BotOfhkust'])
      expect(outputs).toContain(name);
  });
});

it('nothing reserves concurrency: a new account has ten in all', () => {
  for (const { Properties } of Object.values(helpline.findResources('AWS::Lambda::Function')))
    expect(Properties.ReservedConcurrentExecutions).toBeUndefined();
});

it('a round of telling the desk ends before the next one begins', () => {
  const { Timeout } = functionNamed('notify-desk') as unknown as { readonly Timeout: number };
  expect(Timeout).toBeLessThan(60);
});

it('every bot is asked something twice a day, in each of its languages', () => {
  helpline.hasResourceProperties('AWS::Scheduler::Schedule', {
    ScheduleExpression: 'rate(12 hours)',
    State: 'ENABLED',
    Target: {
      Input: JSON.stringify({
        asks: [
          { helpline: 'hkust', locale: 'en' },
          { helpline: 'hku', locale: 'en' },
          { helpline: 'cuhk', locale: 'en' },
        ],
      }),
    },
  });
});

it('nothing in it outlives it but versions: what is kept stands in the data stack', () => {
  const kept = Object.values(helpline.toJSON().Resources).filter(
    (resource) => (resource as { DeletionPolicy?: string }).DeletionPolicy === 'Retain',
  );
  expect(new Set(kept.map((resource) => (resource as { Type: string }).Type))).toEqual(
    new Set(['AWS::Lambda::Version']),
  );
});
