import type { FunctionName } from './function-definitions.ts';

/** What a function may touch, beside its own log and its traces. */
export type GrantTarget =
  | 'knowledge-table'
  | 'conversations-table'
  | 'conversations-key'
  | 'bots'
  | 'signing-secret'
  | 'hashing-secret'
  | 'rest-secret'
  | 'desk-topic';

export interface Grant {
  readonly on: GrantTarget;
  readonly actions: readonly string[];
  /** The service that asks on the function's behalf: nothing else may. */
  readonly via?: 'dynamodb' | 'sns';
}

const reads = (on: 'signing-secret' | 'hashing-secret' | 'rest-secret'): Grant => ({
  on,
  actions: ['secretsmanager:GetSecretValue'],
});

/** Every webhook is verified, and its caller known by a hash. */
const verifies: readonly Grant[] = [reads('signing-secret'), reads('hashing-secret')];

// What DynamoDB asks of the caller for a table under a key of the customer's, written out without wildcards:
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html
export const usesConversationsKey = {
  on: 'conversations-key',
  actions: [
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
  ],
  via: 'dynamodb',
} as const satisfies Grant;

/** A turn: content, the caller's items and effects, Lex. No Scan, no Query, no writing of knowledge. */
const takesTurns: readonly Grant[] = [
  { on: 'knowledge-table', actions: ['dynamodb:BatchGetItem', 'dynamodb:GetItem'] },
  {
    on: 'conversations-table',
    actions: [
      'dynamodb:BatchGetItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ],
  },
  usesConversationsKey,
  { on: 'bots', actions: ['lex:RecognizeText'] },
  ...verifies,
  // It sends texts and places calls.
  reads('rest-secret'),
];

/** Least privilege, as data: a function may do this and nothing else. */
export const grants: Readonly<Record<FunctionName, readonly Grant[]>> = {
  // Who is put through is told to the desk at once; the topic lies under the same key.
  voice: [
    ...takesTurns,
    { on: 'desk-topic', actions: ['sns:Publish'] },
    { on: 'conversations-key', actions: ['kms:Decrypt', 'kms:GenerateDataKey'], via: 'sns' },
  ],
  sms: takesTurns,
  // It logs a call that has ended, once, notes a text that did not arrive, and writes to who was rung and did not answer.
  'call-status': [
    { on: 'knowledge-table', actions: ['dynamodb:GetItem'] },
    {
      on: 'conversations-table',
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
    },
    usesConversationsKey,
    ...verifies,
    reads('rest-secret'),
  ],
  'warm-up': [{ on: 'bots', actions: ['lex:RecognizeText'] }],
  // It finds the cases and marks those that were told. No number: the desk's own command reads that.
  'notify-desk': [
    { on: 'knowledge-table', actions: ['dynamodb:GetItem'] },
    { on: 'conversations-table', actions: ['dynamodb:Query', 'dynamodb:UpdateItem'] },
    usesConversationsKey,
    // It deletes recordings.
    reads('rest-secret'),
    { on: 'desk-topic', actions: ['sns:GetTopicAttributes', 'sns:Publish'] },
    // The topic lies under the same key: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
    { on: 'conversations-key', actions: ['kms:Decrypt', 'kms:GenerateDataKey'], via: 'sns' },
  ],
};
