import { Duration } from 'aws-cdk-lib';
import {
  ParamsAndSecretsLayerVersion,
  ParamsAndSecretsLogLevel,
  ParamsAndSecretsVersions,
} from 'aws-cdk-lib/aws-lambda';

/**
 * The AWS Parameters and Secrets Lambda extension: a local HTTP door that keeps the secret for five minutes. Its ARNs
 * differ by region and processor; they are in the CDK's own table (aws-cdk-lib/region-info), made from
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
 */
export const secretsExtension = ParamsAndSecretsLayerVersion.fromVersion(ParamsAndSecretsVersions.V1_0_103, {
  secretsManagerTtl: Duration.minutes(5),
  // It logs every request otherwise.
  logLevel: ParamsAndSecretsLogLevel.WARN,
});
