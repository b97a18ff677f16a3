import { expect, it } from 'vitest';
import type { AwsRequest } from '#adapters/aws-request';
import { createDeploymentReport } from '#adapters/deployment-report';
import type { HttpReply } from '#adapters/http-request';

const hook = { DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'hook-1' };

const answering =
  (status: number, seen: AwsRequest[] = []) =>
  async (request: AwsRequest): Promise<HttpReply> => {
    seen.push(request);
    return { status, headers: {}, body: 'why' };
  };

it.each(['Succeeded', 'Failed'] as const)('tells CodeDeploy: %s', async (status) => {
  const seen: AwsRequest[] = [];
  await createDeploymentReport({ request: answering(200, seen) })(hook, status);
  expect(seen[0]?.headers['x-amz-target']).toBe('CodeDeploy_20141006.PutLifecycleEventHookExecutionStatus');
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
    deploymentId: 'd-1',
    lifecycleEventHookExecutionId: 'hook-1',
    status,
  });
});

it('throws what CodeDeploy says when it does not take the word', async () => {
  const report = createDeploymentReport({ request: answering(400) });
  await expect(report(hook, 'Succeeded')).rejects.toThrow('CodeDeploy answers 400: why');
});
