import { expect, it } from 'vitest';
import type { AwsRequest } from '#adapters/aws-request';
import type { HttpReply } from '#adapters/http-request';
import { createLambdaInvoker } from '#adapters/lambda-invoker';

const arn = 'arn:aws:lambda:ap-northeast-1:123456789012:function:helpline-dev-voice:42';

const answering =
  (reply: Partial<HttpReply>, seen: AwsRequest[] = []) =>
  async (request: AwsRequest): Promise<HttpReply> => {
    seen.push(request);
    return { status: 200, headers: {}, body: 'null', ...reply };
  };

it('invokes the very version, and parses what it answers', async () => {
  const seen: AwsRequest[] = [];
  const invoke = createLambdaInvoker({ request: answering({ body: '{"statusCode":200}' }, seen) });
  expect(await invoke(arn, { rawPath: '/voice' })).toEqual({ statusCode: 200 });
  expect(seen).toEqual([
    {
      path: '/2015-03-31/functions/helpline-dev-voice/invocations',
      query: [['Qualifier', '42']],
      headers: { 'content-type': 'application/json' },
      body: '{"rawPath":"/voice"}',
    },
  ]);
});

it('does not take the 200 of a function that crashed for an answer', async () => {
  const headers = { 'x-amz-function-error': 'Unhandled' };
  const invoke = createLambdaInvoker({ request: answering({ headers, body: '{"errorType":"Error"}' }) });
  await expect(invoke(arn, {})).rejects.toThrow('helpline-dev-voice:42 fails: Unhandled');
});

it('says which version Lambda would not invoke', async () => {
  const invoke = createLambdaInvoker({ request: answering({ status: 403 }) });
  await expect(invoke(arn, {})).rejects.toThrow('Lambda answers 403 for helpline-dev-voice:42');
});

it('invokes no function without a version: that would be whatever is newest', async () => {
  const invoke = createLambdaInvoker({ request: answering({}) });
  const unqualified = 'arn:aws:lambda:ap-northeast-1:123456789012:function:helpline-dev-voice';
  await expect(invoke(unqualified, {})).rejects.toThrow('is no version of a function');
});
