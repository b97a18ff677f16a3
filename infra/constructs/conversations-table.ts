import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export interface ConversationsTableProps {
  readonly tableName: string;
  readonly encryptionKey: Key;
}

/**
 * Text conversations, callers' places and effects: each item vanishes at its `expiresAt`. There is no point-in-time
 * recovery on purpose: it would keep for 35 days what a caller has had erased, and what it would bring back is worth
 * no more than the place in a list of steps.
 */
export function createConversationsTable(scope: Construct, props: ConversationsTableProps): TableV2 {
  return new TableV2(scope, 'Conversations', {
    tableName: props.tableName,
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    timeToLiveAttribute: 'expiresAt',
    encryption: TableEncryptionV2.customerManagedKey(props.encryptionKey),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: false },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
