import { describe, expect, it, onTestFinished } from 'vitest';
import { createSnsClient, createSnsNotifier } from '#adapters/sns-notifier';
import { snsBadDays } from '#local/sns/sns-answer';
import { startSns } from '#local/sns/start-sns';
import type { Fault } from '#local/wire/faults';
import { pointAwsAt } from '#tests/support/local-aws';

const topicArn = 'arn:aws:sns:ap-northeast-1:000000000000:desk';

const note = {
  subject: '[hkust] A message: 4471208',
  body: 'A caller has left a message.\n\nIt reads:\n> 你好\n',
  attributes: { reason: 'message', helpline: 'hkust' },
};

async function createWorld() {
  const operations: string[] = [];
  const sns = await startSns({
    topicArn,
    subscriptions: [
      {
        email: 'desk@example.org',
        filterPolicy: { reason: ['message'], helpline: ['hkust'] },
        confirmed: true,
      },
    ],
    now: () => 1_000,
    onTrace: ({ operation }) => operations.push(operation),
  });
  pointAwsAt({ sns: sns.url });
  const client = createSnsClient();
  onTestFinished(async () => {
    client.destroy();
    await sns.stop();
  });
  return { sns, operations, notifier: createSnsNotifier({ client, topicArn }) };
}

describe('Notifier: SNS', () => {
  it('tells the desk, with what its addresses filter by', async () => {
    const { sns, notifier } = await createWorld();
    expect(await notifier.tell(note)).toEqual({ kind: 'told' });
    expect(sns.mails).toEqual([
      { to: 'desk@example.org', subject: note.subject, body: note.body, at: 1_000 },
    ]);
  });

  it('counts the addresses that have confirmed', async () => {
    const { sns, notifier } = await createWorld();
    expect(await notifier.countSubscriptions()).toBe(1);
    sns.subscribe([]);
    expect(await notifier.countSubscriptions()).toBe(0);
  });

  it('tries again when the connection breaks', async () => {
    const { sns, notifier } = await createWorld();
    sns.faults.set({ kind: 'refuse' }, 1);
    expect(await notifier.tell(note)).toEqual({ kind: 'told' });
    expect(sns.mails).toHaveLength(1);
  });

  it.each<readonly [string, Fault]>([
    ['is not there', { kind: 'refuse' }],
    ['is in trouble', { kind: 'answer', answer: snsBadDays.internal }],
    ['denies', { kind: 'answer', answer: snsBadDays.denied }],
    ['answers garbage', { kind: 'answer', answer: { status: 503, body: '<html>' } }],
  ])('says that it is unavailable when SNS %s', async (_name, fault) => {
    const { sns, notifier } = await createWorld();
    sns.faults.set(fault);
    expect(await notifier.tell(note)).toEqual({ kind: 'not-told', why: 'unavailable' });
    expect(await notifier.countSubscriptions()).toBeUndefined();
  });

  it('says that a note was refused, and asks once', async () => {
    const { sns, notifier, operations } = await createWorld();
    sns.faults.set({ kind: 'answer', answer: snsBadDays.refused });
    expect(await notifier.tell(note)).toEqual({ kind: 'not-told', why: 'refused' });
    expect(operations).toEqual(['Publish']);
  });
});
