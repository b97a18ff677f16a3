import { type AwsRequest, type AwsRequestOptions, createAwsRequest } from './aws-request.ts';
import type { HttpReply } from './http-request.ts';

/**
 * A signed way to one of AWS's services in this function's region, or to where the SDK would be pointed
 * (AWS_ENDPOINT_URL_<SERVICE>).
 * @param deadlineMs milliseconds until a request is given up
 */
export function createAwsService(
  service: 'dynamodb' | 'sns',
  deadlineMs: number,
): (request: AwsRequest) => Promise<HttpReply> {
  const { env } = process;
  const region = env.AWS_REGION ?? '';
  const credentials: AwsRequestOptions['credentials'] = () => ({
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
    ...(env.AWS_SESSION_TOKEN !== undefined && { sessionToken: env.AWS_SESSION_TOKEN }),
  });
  const endpoint =
    env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ?? `https://${service}.${region}.amazonaws.com`;
  return createAwsRequest({ service, region, endpoint, credentials, now: Date.now, deadlineMs });
}
