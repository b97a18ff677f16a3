import { createDynamoCaseBook, deskDeadlineMs } from '#adapters/dynamo/case-book';
import { createPublishingDynamoClient } from '#adapters/dynamo/client';
import { createDynamoKnowledgeReader } from '#adapters/dynamo/knowledge-reader';
import { createExtensionRestKey } from '#adapters/extension-secrets';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { createPowertoolsDeskLog } from '#adapters/powertools-desk-log';
import { createSnsClient, createSnsNotifier } from '#adapters/sns-notifier';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import { createDeskKnowledge } from '#desk/desk-knowledge';
import type { Desk } from '#desk/tell-desk';
import { createTwilioRecordings } from '#twilio/twilio-recordings';
import type { DeskSettings } from './settings.ts';

/**
 * Builds every port that telling the desk needs, once an instance.
 * @param service names the function in logs and metrics
 * @param now epoch milliseconds
 */
export function createDesk(settings: DeskSettings, service: string, now = Date.now): Desk {
  const client = createPublishingDynamoClient();
  const log = createPowertoolsDeskLog({ service });
  const door = {
    endpoint: settings.SECRETS_ENDPOINT,
    sessionToken: () => process.env.AWS_SESSION_TOKEN,
    now,
  };
  return {
    book: createDynamoCaseBook({
      client,
      table: settings.CONVERSATIONS_TABLE,
      now,
      deadlineMs: deskDeadlineMs,
    }),
    notifier: createSnsNotifier({ client: createSnsClient(), topicArn: settings.DESK_TOPIC_ARN }),
    recordings: createTwilioRecordings({
      accountSid: settings.TWILIO_ACCOUNT_SID,
      apiBaseUrl: settings.TWILIO_API_BASE_URL,
      restKey: createExtensionRestKey(door, settings.REST_SECRET_ID),
      numbers: Object.keys(settings.NUMBERS),
    }),
    knowledge: createDeskKnowledge({
      store: createDynamoKnowledgeReader({ client, table: settings.KNOWLEDGE_TABLE, decode }),
      snapshot: createFileSnapshot({ directory: settings.SNAPSHOT_DIRECTORY, decode }),
      log,
    }),
    log,
    commandTarget: settings.DESK_COMMAND_TARGET,
    now,
  };
}
