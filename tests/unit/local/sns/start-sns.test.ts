import { GetTopicAttributesCommand, ListTopicsCommand, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LocalSns, startSns } from '#local/sns/start-sns';
import { localClientOptions } from '#tests/support/local-aws';

const TopicArn = 'arn:aws:sns:ap-northeast-1:000000000000:desk';

async function start() {
  const sns = await startSns({
    topicArn: TopicArn,
    subscriptions: [
      { email: 'desk@example.org', filterPolicy: { reason: ['message'] }, confirmed: true },
      { email: 'listen@example.org', filterPolicy: { reason: ['feedback'] }, confirmed: true },
      { email: 'late@example.org', filterPolicy: {}, confirmed: false },
    ],
    now: () => 1_000,
  });
  const client = new SNSClient({ ...localClientOptions(sns.url), maxAttempts: 1 });
  onTestFinished(async () => {
    client.destroy();
    await sns.stop();
  });
  return { sns, client };
}

const reason = (StringValue: string) => ({ reason: { DataType: 'String', StringValue } });

const mailbox = async ({ url }: LocalSns): Promise<unknown> => (await fetch(`${url}/_mailbox`)).json();

describe('the stand-in for SNS', () => {
  it('sends a mail to who has confirmed and whose filter matches', async () => {
    const { sns, client } = await start();
    const Message = 'Line one\nLine two & <more> 電話';
    const command = new PublishCommand({
      TopicArn,
      Subject: 'A message',
      Message,
      MessageAttributes: reason('message'),
    });
    expect((await client.send(command)).MessageId).toMatch(/^[0-9a-f-]{36}$/);
    const mail = { to: 'desk@example.org', subject: 'A message', body: Message, at: 1_000 };
    expect(sns.mails).toEqual([mail]);
    expect(await mailbox(sns)).toEqual([mail]);
  });

  it('takes a message that nobody wants, as SNS does', async () => {
    const { sns, client } = await start();
    await client.send(new PublishCommand({ TopicArn, Message: 'x', MessageAttributes: reason('call-back') }));
    expect(await mailbox(sns)).toEqual([]);
  });

  it('counts who has confirmed', async () => {
    const { sns, client } = await start();
    const count = async () => (await client.send(new GetTopicAttributesCommand({ TopicArn }))).Attributes;
    expect(await count()).toMatchObject({ SubscriptionsConfirmed: '2', SubscriptionsPending: '1' });
    sns.subscribe([]);
    expect(await count()).toMatchObject({ TopicArn, SubscriptionsConfirmed: '0', SubscriptionsPending: '0' });
  });

  it.each<readonly [string, ConstructorParameters<typeof PublishCommand>[0], string, string]>([
    [
      'an empty message',
      { TopicArn, Message: '' },
      'InvalidParameterException',
      'Invalid parameter: Empty message',
    ],
    [
      'a message over 256 KB',
      { TopicArn, Message: '電'.repeat(87_382) },
      'InvalidParameterException',
      'Invalid parameter: Message too long',
    ],
    [
      'a subject of two lines',
      { TopicArn, Message: 'x', Subject: 'a\nb' },
      'InvalidParameterException',
      'Subject',
    ],
    [
      'a long subject',
      { TopicArn, Message: 'x', Subject: 'a'.repeat(100) },
      'InvalidParameterException',
      'Subject',
    ],
    [
      'a topic that is no ARN',
      { TopicArn: 'desk', Message: 'x' },
      'InvalidParameterException',
      'An ARN must have at least 6 elements, not 1',
    ],
    [
      'another topic',
      { TopicArn: `${TopicArn}2`, Message: 'x' },
      'NotFoundException',
      'Topic does not exist',
    ],
    [
      'an empty attribute',
      { TopicArn, Message: 'x', MessageAttributes: reason('') },
      'InvalidParameterValueException',
      'must contain non-empty message attribute value',
    ],
    [
      'a text to a telephone',
      { PhoneNumber: '+85291234567', Message: 'x' },
      'InvalidParameterException',
      'TopicArn',
    ],
  ])('refuses %s', async (_name, input, name, message) => {
    const { sns, client } = await start();
    const refusal = client.send(new PublishCommand(input));
    await expect(refusal).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
    expect(sns.mails).toEqual([]);
  });

  it('takes 256 KB and 99 characters', async () => {
    const { sns, client } = await start();
    const Message = 'x'.repeat(256 * 1024);
    const input = { TopicArn, Message, Subject: 'a'.repeat(99), MessageAttributes: reason('message') };
    await client.send(new PublishCommand(input));
    expect(sns.mails).toHaveLength(1);
  });

  it('refuses what it does not do', async () => {
    const { client } = await start();
    await expect(client.send(new ListTopicsCommand({}))).rejects.toThrow('TopicArn');
    const structured = new PublishCommand({ TopicArn, Message: '{}', MessageStructure: 'json' });
    await expect(client.send(structured)).rejects.toThrow('does not know MessageStructure');
  });

  it('refuses who does not sign for it', async () => {
    const { sns } = await start();
    const ask = async (authorization: string) => {
      const body = new URLSearchParams({ Action: 'Publish', Version: '2010-03-31', TopicArn, Message: 'x' });
      const response = await fetch(sns.url, { method: 'POST', body, headers: { authorization } });
      return [response.status, /<Code>(\w+)</.exec(await response.text())?.[1]];
    };
    expect(await ask('Basic abc')).toEqual([403, 'MissingAuthenticationToken']);
    const other = 'AWS4-HMAC-SHA256 Credential=a/20260302/ap-northeast-1/sqs/aws4_request, Signature=b';
    expect(await ask(other)).toEqual([403, 'SignatureDoesNotMatch']);
  });
});
