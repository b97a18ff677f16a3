import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { stages } from '#infra/stages';
import { deskSettingsSchema, readSettings, settingsSchema } from '#wiring/settings';
import { statementsOf } from './support/policy-statements.ts';
import { resolveVariables } from './support/resolve-variables.ts';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

let helpline: StageTemplates['helpline'];
beforeAll(() => {
  ({ helpline } = synthStage());
});

const webhooks = ['voice', 'sms', 'call-status'] as const;
const takeSettings = [
  ...webhooks,
  'warm-up',
  'golden-calls-before',
  'golden-calls-after',
  'publish-knowledge',
] as const;
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
    const candidates = name === 'golden-calls-before' ? ['CANDIDATE_VERSIONS'] : [];
    expect(ours.toSorted()).toEqual([...settings, ...others, ...candidates].toSorted());
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
  expect(settings.NUMBERS).toEqual(stages.dev.numbers);
  expect(settings.SERVICELINES).toEqual({ hkust: '+12025550199' });
  expect(Object.keys(settings.LEX_BOTS)).toEqual(['hkust', 'hku', 'cuhk']);
  expect(settings.SNAPSHOT_DIRECTORY).toBe('/var/task/snapshot');
});

const conversationsKey =
  'kms:Decrypt kms:DescribeKey kms:Encrypt kms:GenerateDataKey kms:ReEncryptFrom kms:ReEncryptTo on ConversationsKey if StringEquals kms:ViaService dynamodb.ap-northeast-1.amazonaws.com';
const turn = [
  'dynamodb:BatchGetItem dynamodb:GetItem on Knowledge',
  'dynamodb:BatchGetItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem on Conversations',
  conversationsKey,
  'lex:RecognizeText on BotcuhkAlias BothkuAlias BothkustAlias',
  'secretsmanager:GetSecretValue on Secret',
];
const gate = 'codedeploy:PutLifecycleEventHookExecutionStatus on Gate.call-status Gate.sms Gate.voice';
const own = (name: string) => [
  `logs:CreateLogStream logs:PutLogEvents on ${name}.Log`,
  'xray:PutTelemetryRecords xray:PutTraceSegments on *',
];

describe('least privilege: this, and nothing else', () => {
  it.each([
    ['voice', turn],
    ['sms', turn],
    [
      'call-status',
      [
        'dynamodb:PutItem dynamodb:UpdateItem on Conversations',
        conversationsKey,
        'secretsmanager:GetSecretValue on Secret',
      ],
    ],
    ['warm-up', ['lex:RecognizeText on BotcuhkAlias BothkuAlias BothkustAlias']],
    [
      'golden-calls-before',
      [
        'secretsmanager:GetSecretValue on Secret',
        'lambda:InvokeFunction on sms.Function.CurrentVersion voice.Function.CurrentVersion',
        gate,
      ],
    ],
    ['golden-calls-after', ['secretsmanager:GetSecretValue on Secret', gate]],
    ['publish-knowledge', ['dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem on Knowledge']],
    [
      'notify-desk',
      [
        'dynamodb:GetItem on Knowledge',
        'dynamodb:Query dynamodb:UpdateItem on Conversations',
        conversationsKey,
        'secretsmanager:GetSecretValue on Secret',
        'sns:GetTopicAttributes sns:Publish on DeskTopic',
        'kms:Decrypt kms:GenerateDataKey on ConversationsKey if StringEquals kms:ViaService sns.ap-northeast-1.amazonaws.com',
      ],
    ],
  ])('%s', (name, granted) => {
    expect(statementsOf(helpline, `${name}/Role`)).toEqual([...granted, ...own(name)].toSorted());
  });

  it('holds no managed policy but that of CodeDeploy', () => {
    const managed = Object.values(helpline.findResources('AWS::IAM::Role')).flatMap((role) =>
      JSON.stringify(role.Properties.ManagedPolicyArns ?? []).match(/service-role\/\w+/g),
    );
    expect(managed.filter((name) => name !== null)).toEqual([
      'service-role/AWSCodeDeployRoleForLambdaLimited',
      'service-role/AWSLambdaBasicExecutionRole',
    ]);
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
    const { helpline: named } = synthStage({ stage: { ...stages.dev, domain } });
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
  it.each(webhooks)('of %s goes all at once, between two checks, and back on a fault or an alarm', (name) => {
    const aliases = helpline.findResources('AWS::Lambda::Alias', {
      Metadata: { 'aws:cdk:path': `helpline-dev/${name}/Alias/Resource` },
    });
    const [alias] = Object.values(aliases);
    expect(alias?.Properties.Name).toBe('live');
    const { BeforeAllowTrafficHook, AfterAllowTrafficHook, DeploymentGroupName } =
      alias?.UpdatePolicy.CodeDeployLambdaAliasUpdate ?? {};
    const before = functionNamed('golden-calls-before');
    const after = functionNamed('golden-calls-after');
    const all = helpline.toJSON().Resources;
    expect(all[BeforeAllowTrafficHook.Ref].Properties).toEqual(before);
    expect(all[AfterAllowTrafficHook.Ref].Properties).toEqual(after);
    expect(alias?.DependsOn).toEqual(
      expect.arrayContaining([BeforeAllowTrafficHook.Ref, AfterAllowTrafficHook.Ref]),
    );
    expect(all[DeploymentGroupName.Ref].Properties).toMatchObject({
      DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST', 'DEPLOYMENT_STOP_ON_ALARM'],
      },
      AlarmConfiguration: { Enabled: true, Alarms: [{}, {}, {}] },
    });
  });

  it('is checked at the very versions that it moves to', () => {
    const candidates = JSON.stringify(
      functionNamed('golden-calls-before').Environment.Variables.CANDIDATE_VERSIONS,
    );
    for (const name of ['voice', 'sms']) {
      const versions = helpline.findResources('AWS::Lambda::Version', {
        Metadata: { 'aws:cdk:path': `helpline-dev/${name}/Function/CurrentVersion/Resource` },
      });
      expect(candidates).toContain(Object.keys(versions)[0]);
    }
  });

  it('leaves the versions before it in place', () => {
    for (const version of Object.values(helpline.findResources('AWS::Lambda::Version')))
      expect(version).toMatchObject({ DeletionPolicy: 'Retain' });
  });

  it('publishes its knowledge once it answers', () => {
    const [trigger] = Object.values(helpline.findResources('Custom::Trigger'));
    const aliases = Object.keys(helpline.findResources('AWS::Lambda::Alias'));
    expect(trigger?.DependsOn).toEqual(expect.arrayContaining(aliases));
    expect(JSON.stringify(trigger?.Properties.HandlerArn)).toContain(
      'publishknowledgeFunctionCurrentVersion',
    );
  });
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
