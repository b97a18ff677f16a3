import { usesConversationsKey } from './grants.ts';

/** People who look after a deployed helpline. Whoever deploys uses the CDK's own roles. */
export const peopleRoles = ['desk', 'operator'] as const;

export type PeopleRole = (typeof peopleRoles)[number];

/** What a person may touch, by its place in the stage. */
export type PeopleTarget =
  | 'knowledge-table'
  | 'conversations-table'
  | 'conversations-key'
  | 'signing-secret'
  | 'rest-secret'
  | 'webhook-functions'
  | 'bots'
  | 'bot-aliases'
  | 'alarms'
  | 'topics'
  | 'stacks'
  | 'logs'
  /** What AWS grants for nothing in particular. */
  | 'the-account';

export interface PeopleGrant {
  readonly on: PeopleTarget;
  readonly actions: readonly string[];
  /** The service that asks on their behalf: nothing else may. */
  readonly via?: 'dynamodb';
}

/** Answers, notices and closures: `npm run knowledge`, `notice`, `closure`. Nothing in it is about a caller. */
const looksAfterAnswers: PeopleGrant = {
  on: 'knowledge-table',
  actions: [
    'dynamodb:BatchGetItem',
    'dynamodb:DeleteItem',
    'dynamodb:GetItem',
    'dynamodb:PutItem',
    'dynamodb:Query',
    'dynamodb:UpdateItem',
  ],
};

/** Addresses, bots and versions, as the stage's own stacks put them out: no resource of theirs, and no template. */
const whereItStands: PeopleGrant = { on: 'stacks', actions: ['cloudformation:DescribeStacks'] };

/** Least privilege, as data: a person may do this and nothing else. */
export const peopleGrants: Readonly<Record<PeopleRole, readonly PeopleGrant[]>> = {
  // The only people who see a caller's number, and each look of theirs is noted: people-trail.ts.
  desk: [
    looksAfterAnswers,
    {
      on: 'conversations-table',
      actions: [
        'dynamodb:DeleteItem',
        'dynamodb:GetItem',
        'dynamodb:PutItem',
        'dynamodb:Query',
        'dynamodb:UpdateItem',
      ],
    },
    usesConversationsKey,
    // `cases call` must know where the helpline and its lifeline are.
    whereItStands,
  ],
  // connect, doctor, secrets, release: the helpline and none of its callers.
  operator: [
    looksAfterAnswers,
    whereItStands,
    { on: 'webhook-functions', actions: ['lambda:GetAlias', 'lambda:UpdateAlias'] },
    { on: 'bots', actions: ['lex:ListBotVersions'] },
    { on: 'bot-aliases', actions: ['lex:DescribeBotAlias', 'lex:RecognizeText', 'lex:UpdateBotAlias'] },
    // Not the hashing key: whoever has it can tell which hash a number is.
    { on: 'signing-secret', actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'] },
    { on: 'rest-secret', actions: ['secretsmanager:GetSecretValue', 'secretsmanager:PutSecretValue'] },
    { on: 'alarms', actions: ['cloudwatch:SetAlarmState'] },
    { on: 'topics', actions: ['sns:ListSubscriptionsByTopic'] },
    { on: 'logs', actions: ['logs:FilterLogEvents', 'logs:StartQuery'] },
    {
      on: 'the-account',
      actions: [
        'cloudwatch:DescribeAlarms',
        'cloudwatch:GetDashboard',
        'cloudwatch:GetMetricData',
        'cloudwatch:GetMetricStatistics',
        'cloudwatch:ListDashboards',
        'cloudwatch:ListMetrics',
        'lambda:GetAccountSettings',
        'logs:DescribeLogGroups',
        'logs:GetQueryResults',
        'xray:BatchGetTraces',
        'xray:GetTraceSummaries',
      ],
    },
  ],
};
