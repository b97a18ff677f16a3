import type { AwsRequest } from './aws-request.ts';
import type { HttpReply } from './http-request.ts';

export interface LambdaInvokerOptions {
  /** Signed for `lambda`. */
  readonly request: (request: AwsRequest) => Promise<HttpReply>;
}

/** arn:aws:lambda:<region>:<account>:function:<name>:<version> */
const versionArn = /:function:([\w-]+):([\w$-]+)$/;

/**
 * Invokes a version of a function and waits for its answer.
 * @returns a function that gives the answer, parsed; it throws when the version cannot be reached or fails
 */
export function createLambdaInvoker({ request }: LambdaInvokerOptions) {
  return async (arn: string, event: unknown): Promise<unknown> => {
    const [, name, version] = versionArn.exec(arn) ?? [];
    if (name === undefined || version === undefined) throw new Error(`${arn} is no version of a function`);
    const reply = await request({
      path: `/2015-03-31/functions/${name}/invocations`,
      query: [['Qualifier', version]],
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(event),
    });
    if (reply.status !== 200) throw new Error(`Lambda answers ${reply.status} for ${name}:${version}`);
    // A function that throws is a 200, too: https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
    const failed = reply.headers['x-amz-function-error'];
    if (failed !== undefined) throw new Error(`${name}:${version} fails: ${failed}`);
    return JSON.parse(reply.body);
  };
}
