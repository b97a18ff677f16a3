import { RemovalPolicy } from 'aws-cdk-lib';
import { Distribution, ViewerProtocolPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import {
  AwsCustomResource,
  AwsCustomResourcePolicy,
  type AwsSdkCall,
  PhysicalResourceId,
} from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { LifelineDocument } from '../lifeline/lifeline-document.ts';
import { logDays } from '../log-days.ts';

/** Other types are read aloud or refused: https://www.twilio.com/docs/voice/twiml#twilios-request-to-your-application */
const contentType = 'text/xml; charset=utf-8';

/**
 * A changed document is seen within five minutes; while the bucket does not answer, CloudFront goes on for a week with
 * what it has.
 */
const cacheControl = 'max-age=300, stale-if-error=604800';

/** A private bucket with the documents, and CloudFront before it: the one way to them, by HTTPS. */
export class LifelineSite extends Construct {
  /** https://host, without a slash at the end. */
  readonly baseUrl: string;

  constructor(scope: Construct, id: string, documents: readonly LifelineDocument[]) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      // Made from the repository: nothing is lost with it, and each document is deleted before it.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const distribution = new Distribution(this, 'Distribution', {
      comment: "Twilio's fallback",
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      },
    });
    this.baseUrl = `https://${distribution.domainName}`;
    const log = new LogGroup(this, 'Log', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
    for (const document of documents) this.putDocument(bucket, document, log);
  }

  private putDocument(bucket: Bucket, { path, twiml }: LifelineDocument, logGroup: LogGroup): void {
    const target = { Bucket: bucket.bucketName, Key: path };
    const put: AwsSdkCall = {
      service: 'S3',
      action: 'putObject',
      parameters: { ...target, Body: twiml, ContentType: contentType, CacheControl: cacheControl },
      physicalResourceId: PhysicalResourceId.of(path),
    };
    new AwsCustomResource(this, path, {
      resourceType: 'Custom::LifelineDocument',
      onUpdate: put,
      onDelete: { service: 'S3', action: 'deleteObject', parameters: target },
      policy: AwsCustomResourcePolicy.fromStatements([
        new PolicyStatement({
          actions: ['s3:PutObject', 's3:DeleteObject'],
          resources: [bucket.arnForObjects(path)],
        }),
      ]),
      logGroup,
      installLatestAwsSdk: false,
    });
  }
}
