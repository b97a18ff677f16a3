import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { createConversationsTable } from '../constructs/conversations-table.ts';
import { DeskTopic } from '../constructs/desk-topic.ts';
import { HelplineSecrets } from '../constructs/helpline-secrets.ts';
import { createKnowledgeTable } from '../constructs/knowledge-table.ts';
import { PeopleTrail } from '../constructs/people-trail.ts';
import { deskAddresses } from '../desk-addresses.ts';
import type { ReleaseContent } from '../read-content.ts';
import { resourceNames } from '../stage-names.ts';
import type { Stage } from '../stages.ts';

export interface DataStackProps extends StackProps {
  readonly stage: Stage;
  readonly content: ReleaseContent;
}

/** What outlives every release: the tables, the key of the callers' one, the secrets, and who is told of cases. */
export class DataStack extends Stack {
  readonly knowledgeTable: TableV2;
  readonly conversationsTable: TableV2;
  readonly conversationsKey: Key;
  readonly secrets: HelplineSecrets;
  readonly deskTopic: Topic;

  constructor(scope: Construct, id: string, { stage, content, ...props }: DataStackProps) {
    super(scope, id, props);
    const names = resourceNames(stage.name);
    this.knowledgeTable = createKnowledgeTable(this, names.knowledgeTable);
    this.conversationsKey = new Key(this, 'ConversationsKey', {
      description: `Callers of the helpline, stage ${stage.name}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.conversationsTable = createConversationsTable(this, {
      tableName: names.conversationsTable,
      encryptionKey: this.conversationsKey,
    });
    new PeopleTrail(this, 'Trail', { stage: stage.name, tableArn: this.conversationsTable.tableArn });
    this.secrets = new HelplineSecrets(this, 'Secrets', names.secrets);
    this.deskTopic = new DeskTopic(this, 'Desk', {
      topicName: names.deskTopic,
      encryptionKey: this.conversationsKey,
      subscriptions: deskAddresses(stage, content),
    }).topic;
  }
}
