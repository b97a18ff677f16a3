import { patience } from '#twilio/connection-overrides';
import type { deskSettingsSchema, settingsSchema } from '#wiring/settings';
import {
  localAccountSid,
  localBot,
  localNumbers,
  localSecretIds,
  localSessionToken,
  localTables,
  localTopicArn,
} from './local-account.ts';

/** Where the stand-ins listen, and what else a start decides. */
export interface LocalPlaces {
  readonly publicBaseUrl: string;
  readonly snapshotDirectory: string;
  readonly tableUrl: string;
  readonly lexUrl: string;
  readonly secretsUrl: string;
  readonly snsUrl: string;
  readonly twilioApiBaseUrl: string;
  /** The helplines that have a bot. */
  readonly helplines: readonly string[];
}

/** What functions/wiring/settings.ts reads. A setting that is added there must be given here. */
type SettingName = keyof (typeof settingsSchema)['shape'] | keyof (typeof deskSettingsSchema)['shape'];

const toSettings = (places: LocalPlaces): Readonly<Record<SettingName, string>> => ({
  PUBLIC_BASE_URL: places.publicBaseUrl,
  WEBHOOK_OVERRIDES: patience,
  LIFELINE_BASE_URL: '',
  NUMBERS: JSON.stringify(localNumbers),
  VOICE_ONLY_NUMBERS: '[]',
  SERVICELINES: '{}',
  LEX_BOTS: JSON.stringify(Object.fromEntries(places.helplines.map((id) => [id, localBot(id)]))),
  KNOWLEDGE_TABLE: localTables.knowledge,
  CONVERSATIONS_TABLE: localTables.conversations,
  SNAPSHOT_DIRECTORY: places.snapshotDirectory,
  SECRETS_ENDPOINT: places.secretsUrl,
  SIGNING_SECRET_ID: localSecretIds.signing,
  HASHING_SECRET_ID: localSecretIds.hashing,
  REST_SECRET_ID: localSecretIds.rest,
  TWILIO_ACCOUNT_SID: localAccountSid,
  TWILIO_API_BASE_URL: places.twilioApiBaseUrl,
  ALLOWED_COUNTRY_CODES: JSON.stringify(['+852', '+1']),
  DESK_TOPIC_ARN: localTopicArn,
  DESK_COMMAND_TARGET: '--local',
});

/** What the AWS SDK and Powertools read. `undefined` takes a variable away. */
const toSdkVariables = (places: LocalPlaces): Readonly<Record<string, string | undefined>> => ({
  AWS_REGION: 'ap-northeast-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SESSION_TOKEN: localSessionToken,
  AWS_ENDPOINT_URL_DYNAMODB: places.tableUrl,
  AWS_ENDPOINT_URL_LEX_RUNTIME_V2: places.lexUrl,
  AWS_ENDPOINT_URL_SNS: places.snsUrl,
  // A developer's own profile must neither be used nor get in the way.
  AWS_PROFILE: undefined,
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: undefined,
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  // Turns are told by traces here; the terminal belongs to the caller.
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  POWERTOOLS_METRICS_DISABLED: 'true',
});

/**
 * Puts the settings and the SDK's variables into this process.
 * @returns a function that puts back what was there
 */
export function enterLocalEnvironment(places: LocalPlaces): () => void {
  const entered = { ...toSdkVariables(places), ...toSettings(places) };
  const before = Object.keys(entered).map((name) => [name, process.env[name]] as const);
  for (const [name, value] of Object.entries(entered)) setVariable(name, value);
  return () => {
    for (const [name, value] of before) setVariable(name, value);
  };
}

/** Assigning undefined would store the word "undefined". */
function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
