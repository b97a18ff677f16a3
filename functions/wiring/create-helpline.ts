import { takeBuiltKnowledge } from '#adapters/built-knowledge';
import { createDynamoFirstFactsReader } from '#adapters/dynamo/first-facts-reader';
import { createDynamoPointerReader } from '#adapters/dynamo/pointer-reader';
import { createTableQuestions } from '#adapters/dynamo/table-questions';
import {
  createExtensionRestKey,
  createExtensionSecrets,
  type SecretsDoor,
} from '#adapters/extension-secrets';
import { createPromptsReader } from '#adapters/file-prompts';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { createPowertoolsTurnLog } from '#adapters/powertools-turn-log';
import { createContentSource } from '#turn/content-source';
import type { Helpline } from '#turn/helpline';
import { createTwilioCallPlacer } from '#twilio/twilio-call-placer';
import { createTwilioMessageSender } from '#twilio/twilio-message-sender';
import { twilioUrls } from '#twilio/urls';
import { createDeskTeller } from './create-desk-teller.ts';
import { sdkPortsOnDemand } from './sdk-ports-on-demand.ts';
import type { Settings } from './settings.ts';

/**
 * Builds every port once an instance. What a greeting reads is asked without the SDK, which is loaded for the rest.
 * @param service names the function in logs and metrics
 * @param now epoch milliseconds
 */
export function createHelpline(settings: Settings, service: string, now = Date.now): Helpline {
  const log = createPowertoolsTurnLog({ service });
  const prompts = createPromptsReader({ directory: settings.SNAPSHOT_DIRECTORY });
  const door = secretsDoor(settings, now);
  const twilio = {
    accountSid: settings.TWILIO_ACCOUNT_SID,
    apiBaseUrl: settings.TWILIO_API_BASE_URL,
    restKey: createExtensionRestKey(door, settings.REST_SECRET_ID),
    log,
  };
  const tables = {
    knowledgeTable: settings.KNOWLEDGE_TABLE,
    conversationsTable: settings.CONVERSATIONS_TABLE,
  };
  const questions = createTableQuestions();
  const { knowledge, ...ports } = sdkPortsOnDemand({ ...tables, bots: settings.LEX_BOTS, now });
  const content = createContentSource({
    store: { ...knowledge, readPointer: createDynamoPointerReader(questions, tables.knowledgeTable) },
    snapshot: createFileSnapshot({ directory: settings.SNAPSHOT_DIRECTORY, decode: takeBuiltKnowledge }),
    ...{ prompts, log, now },
    servicelines: settings.SERVICELINES,
  });
  return {
    publicBaseUrl: settings.PUBLIC_BASE_URL,
    urls: urlsOf(settings),
    numbers: settings.NUMBERS,
    voiceOnlyNumbers: settings.VOICE_ONLY_NUMBERS,
    allowedCountryCodes: settings.ALLOWED_COUNTRY_CODES,
    ...{ content, prompts, log, now },
    ...ports,
    desk: createDeskTeller(settings, content, log),
    firstFacts: createDynamoFirstFactsReader({ ...tables, questions, now }),
    messages: createTwilioMessageSender(twilio),
    calls: createTwilioCallPlacer(twilio),
    secrets: createExtensionSecrets({
      ...door,
      signingSecretId: settings.SIGNING_SECRET_ID,
      hashingSecretId: settings.HASHING_SECRET_ID,
    }),
  };
}

const urlsOf = (settings: Settings) =>
  twilioUrls(settings.PUBLIC_BASE_URL, {
    overrides: settings.WEBHOOK_OVERRIDES,
    lifelineBaseUrl: settings.LIFELINE_BASE_URL,
  });

/** The extension's door, by which a function reads the secrets that it may. */
const secretsDoor = (
  { SECRETS_ENDPOINT }: Pick<Settings, 'SECRETS_ENDPOINT'>,
  now: () => number,
): SecretsDoor => ({
  endpoint: SECRETS_ENDPOINT,
  sessionToken: () => process.env.AWS_SESSION_TOKEN,
  now,
});
