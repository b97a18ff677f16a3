import type { Key } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { DeskSubscription } from '#authoring/publish/desk-subscriptions';

export interface DeskTopicProps {
  readonly topicName: string;
  /** Notes may hold what a caller has texted. */
  readonly encryptionKey: Key;
  readonly subscriptions: readonly DeskSubscription[];
}

/** Where cases are told, and each address that is told of them. */
export class DeskTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { topicName, encryptionKey, subscriptions }: DeskTopicProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', {
      topicName,
      // What a mail shows as its sender.
      displayName: 'IT helpline',
      enforceSSL: true,
      masterKey: encryptionKey,
    });
    // Written out, for the CDK's own class knows no policy with $or in it.
    for (const { email, filterPolicy } of subscriptions) {
      new CfnSubscription(this, `To ${email}`, {
        topicArn: this.topic.topicArn,
        protocol: 'email',
        endpoint: email,
        filterPolicyScope: 'MessageAttributes',
        ...(Object.keys(filterPolicy).length > 0 && { filterPolicy }),
      });
    }
  }
}
