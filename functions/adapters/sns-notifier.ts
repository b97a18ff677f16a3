import { GetTopicAttributesCommand, PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Notifier } from '#desk/ports';

export interface SnsNotifierOptions {
  readonly client: SNSClient;
  readonly topicArn: string;
}

/** Nobody waits on a line, but a round has a minute for all its cases. */
const attemptMs = 3_000;

/** A client of SNS: HTTP/1.1, three tries. Region, credentials and endpoint come from the SDK's own variables. */
export const createSnsClient = (): SNSClient =>
  new SNSClient({
    maxAttempts: 3,
    requestHandler: new NodeHttpHandler({
      connectionTimeout: attemptMs,
      requestTimeout: attemptMs,
      // Without this the handler only warns, and hangs on.
      throwOnRequestTimeout: true,
    }),
  });

/** An SNS topic to which the desk's addresses are subscribed. */
export function createSnsNotifier({ client, topicArn: TopicArn }: SnsNotifierOptions): Notifier {
  return {
    async tell({ subject, body, attributes }) {
      const command = new PublishCommand({
        TopicArn,
        Subject: subject,
        Message: body,
        MessageAttributes: Object.fromEntries(
          Object.entries(attributes).map(([name, StringValue]) => [
            name,
            { DataType: 'String', StringValue },
          ]),
        ),
      });
      try {
        await client.send(command);
        return { kind: 'told' };
      } catch (error) {
        return { kind: 'not-told', why: isRefusal(error) ? 'refused' : 'unavailable' };
      }
    },

    async countSubscriptions() {
      try {
        const { Attributes } = await client.send(new GetTopicAttributesCommand({ TopicArn }));
        const confirmed = Number(Attributes?.SubscriptionsConfirmed);
        return Number.isInteger(confirmed) ? confirmed : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** What another try would only be told again. https://docs.aws.amazon.com/sns/latest/api/API_Publish.html#API_Publish_Errors */
const refusals: ReadonlySet<string> = new Set([
  'InvalidParameterException',
  'InvalidParameterValueException',
  'ValidationException',
]);

const isRefusal = (error: unknown): boolean => error instanceof Error && refusals.has(error.name);
