import type { AwsRequest } from './aws-request.ts';
import type { HttpReply } from './http-request.ts';

/** What CodeDeploy hands to a function that it calls before or after it moves traffic. */
export interface DeploymentHook {
  readonly DeploymentId: string;
  readonly LifecycleEventHookExecutionId: string;
}

export interface DeploymentReportOptions {
  /** Signed for `codedeploy`. */
  readonly request: (request: AwsRequest) => Promise<HttpReply>;
}

/**
 * Tells CodeDeploy whether the release may go on. It waits an hour for the word.
 * @returns a function that throws when CodeDeploy does not take it
 */
export function createDeploymentReport({ request }: DeploymentReportOptions) {
  return async (hook: DeploymentHook, status: 'Succeeded' | 'Failed'): Promise<void> => {
    const reply = await request({
      path: '/',
      query: [],
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus',
      },
      body: JSON.stringify({
        deploymentId: hook.DeploymentId,
        lifecycleEventHookExecutionId: hook.LifecycleEventHookExecutionId,
        status,
      }),
    });
    if (reply.status !== 200) throw new Error(`CodeDeploy answers ${reply.status}: ${reply.body}`);
  };
}
