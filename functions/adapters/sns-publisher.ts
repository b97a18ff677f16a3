import type { DeskNote, TellResult } from '#desk/ports';
import { createAwsService } from './aws-service.ts';

export interface SnsPublisherOptions {
  readonly topicArn: string;
  /** Milliseconds until it is given up: a caller waits. */
  readonly deadlineMs: number;
}

/** SNS's own protocol, for a turn that would otherwise wait for the SDK's client: one request, asked once. */
const apiVersion = '2010-03-31';

/**
 * Tells a topic of one case.
 * https://docs.aws.amazon.com/sns/latest/api/API_Publish.html
 */
export function createSnsPublisher({
  topicArn,
  deadlineMs,
}: SnsPublisherOptions): (note: DeskNote) => Promise<TellResult> {
  const request = createAwsService('sns', deadlineMs);
  return async ({ subject, body, attributes }) => {
    const form = new URLSearchParams({
      Action: 'Publish',
      Version: apiVersion,
      TopicArn: topicArn,
      Subject: subject,
      Message: body,
    });
    for (const [index, [name, value]] of Object.entries(attributes).entries()) {
      const entry = `MessageAttributes.entry.${index + 1}`;
      form.set(`${entry}.Name`, name);
      form.set(`${entry}.Value.DataType`, 'String');
      form.set(`${entry}.Value.StringValue`, value);
    }
    try {
      const { status } = await request({
        path: '/',
        query: [],
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
        body: form.toString(),
      });
      if (status === 200) return { kind: 'told' };
      return { kind: 'not-told', why: status < 500 ? 'refused' : 'unavailable' };
    } catch {
      return { kind: 'not-told', why: 'unavailable' };
    }
  };
}
