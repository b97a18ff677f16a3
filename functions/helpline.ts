import { createDynamoCaseStore } from '#adapters/dynamo-case-store';
import { createDynamoClient } from '#adapters/dynamo-client';
import { createDynamoConversationStore } from '#adapters/dynamo-conversation-store';
import { createDynamoCounters } from '#adapters/dynamo-counters';
import { createDynamoEffectLedger } from '#adapters/dynamo-effect-ledger';
import { createDynamoGreetingReader } from '#adapters/dynamo-greeting-reader';
import { createDynamoKnowledgeStore } from '#adapters/dynamo-knowledge-store';
import { createExtensionSecrets } from '#adapters/extension-secrets';
import { createPromptsReader } from '#adapters/file-prompts';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { createLexClient, createLexRecognizer } from '#adapters/lex-recognizer';
import { createPowertoolsTurnLog } from '#adapters/powertools-turn-log';
import { createTwilioCallPlacer } from '#adapters/twilio-call-placer';
import { createTwilioMessageSender } from '#adapters/twilio-message-sender';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import { createContentSource } from '#turn/content-source';
import type { Helpline } from '#turn/helpline';
import type { Settings } from './settings.ts';

/**
 * Builds every port once an instance.
 * @param service names the function in logs and metrics
 */
export function createHelpline(settings: Settings, service: string): Helpline {
  const now = Date.now;
  const log = createPowertoolsTurnLog({ service });
  const prompts = createPromptsReader({ directory: settings.SNAPSHOT_DIRECTORY });
  const secrets = createSecrets(settings, now);
  const twilio = {
    accountSid: settings.TWILIO_ACCOUNT_SID,
    apiBaseUrl: settings.TWILIO_API_BASE_URL,
    secrets,
  };
  const { store, ...tables } = createTablePorts(settings, now);
  const snapshot = createFileSnapshot({
    directory: settings.SNAPSHOT_DIRECTORY,
    decode: decodePublishedKnowledge,
  });
  const content = createContentSource({
    ...{ store, snapshot, prompts, log, now },
    servicelines: settings.SERVICELINES,
  });
  return {
    publicBaseUrl: settings.PUBLIC_BASE_URL,
    numbers: settings.NUMBERS,
    allowedCountryCodes: settings.ALLOWED_COUNTRY_CODES,
    content,
    prompts,
    ...tables,
    lex: createLexRecognizer({ client: createLexClient(), bots: settings.LEX_BOTS, isTopic: content.knows }),
    messages: createTwilioMessageSender(twilio),
    calls: createTwilioCallPlacer(twilio),
    secrets,
    log,
    now,
  };
}

const createSecrets = (settings: Settings, now: () => number) =>
  createExtensionSecrets({
    endpoint: settings.SECRETS_ENDPOINT,
    secretId: settings.SECRET_ID,
    sessionToken: () => process.env.AWS_SESSION_TOKEN,
    now,
  });

/** All that lies in the two tables, by one client. */
function createTablePorts(settings: Settings, now: () => number) {
  const client = createDynamoClient();
  const conversations = { client, table: settings.CONVERSATIONS_TABLE, now };
  return {
    store: createDynamoKnowledgeStore({
      client,
      table: settings.KNOWLEDGE_TABLE,
      now,
      decode: decodePublishedKnowledge,
    }),
    conversations: createDynamoConversationStore(conversations),
    greetings: createDynamoGreetingReader({
      client,
      knowledgeTable: settings.KNOWLEDGE_TABLE,
      conversationsTable: settings.CONVERSATIONS_TABLE,
      now,
    }),
    ledger: createDynamoEffectLedger(conversations),
    counters: createDynamoCounters(conversations),
    cases: createDynamoCaseStore(conversations),
  };
}
