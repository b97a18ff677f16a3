import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnTrail } from 'aws-cdk-lib/aws-cloudtrail';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { resourceNames } from '../stage-names.ts';
import type { StageName } from '../stages.ts';

export interface PeopleTrailProps {
  readonly stage: StageName;
  /** The table in which the numbers of callers are. */
  readonly tableArn: string;
}

/** As long as somebody may still ask who has looked. */
const kept = Duration.days(400);

/**
 * Who has looked into the table of callers: every request but those of our own functions, which are millions and follow
 * no curiosity. It notes who, when and which key, and nothing of what was read. What is asked of the secrets is in
 * CloudTrail's own event history for 90 days.
 */
export class PeopleTrail extends Construct {
  constructor(scope: Construct, id: string, { stage, tableArn }: PeopleTrailProps) {
    super(scope, id);
    const { account, region } = Stack.of(this);
    const trailName = resourceNames(stage).trail;
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      lifecycleRules: [{ expiration: kept }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const write = allowTrail(bucket, `arn:aws:cloudtrail:${region}:${account}:trail/${trailName}`, account);
    const trail = new CfnTrail(this, 'Trail', {
      trailName,
      isLogging: true,
      s3BucketName: bucket.bucketName,
      enableLogFileValidation: true,
      advancedEventSelectors: [
        {
          name: 'People in the table of callers',
          fieldSelectors: [
            { field: 'eventCategory', equalTo: ['Data'] },
            { field: 'resources.type', equalTo: ['AWS::DynamoDB::Table'] },
            { field: 'resources.ARN', equalTo: [tableArn] },
            {
              field: 'userIdentity.arn',
              notStartsWith: [
                `arn:aws:sts::${account}:assumed-role/${resourceNames(stage).functionRole('')}`,
              ],
            },
          ],
        },
      ],
    });
    if (write !== undefined) trail.node.addDependency(write);
  }
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html */
function allowTrail(bucket: Bucket, trailArn: string, account: string) {
  const principals = [new ServicePrincipal('cloudtrail.amazonaws.com')];
  const ofTrail = { 'aws:SourceArn': trailArn };
  bucket.addToResourcePolicy(
    new PolicyStatement({
      ...{ principals, actions: ['s3:GetBucketAcl'], resources: [bucket.bucketArn] },
      conditions: { StringEquals: ofTrail },
    }),
  );
  return bucket.addToResourcePolicy(
    new PolicyStatement({
      ...{ principals, actions: ['s3:PutObject'] },
      resources: [bucket.arnForObjects(`AWSLogs/${account}/*`)],
      conditions: { StringEquals: { ...ofTrail, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    }),
  ).policyDependable;
}
