import * as z from 'zod/mini';
import { twilioHosts } from '#twilio/rest';

/**
 * The environment of every function: names, meaning and schema. infra sets what is read here, and nothing else.
 * The AWS SDK's own variables (AWS_REGION, AWS_ENDPOINT_URL_DYNAMODB, AWS_ENDPOINT_URL_LEX_RUNTIME_V2) are read by the SDK.
 */
const botSchema = z.object({
  botId: z.string().check(z.regex(/^[0-9a-zA-Z]{10}$/)),
  aliasId: z.string().check(z.regex(/^[0-9a-zA-Z]{10}$/)),
});

const e164 = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

const json = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text: string, context) => {
        try {
          return JSON.parse(text) as unknown;
        } catch {
          context.issues.push({ code: 'custom', message: 'is not JSON', input: text });
          return z.NEVER;
        }
      }),
    ),
    schema,
  );

export const settingsSchema = z.object({
  /** The base that Twilio signs, without a slash at the end: https://host[/stage]. */
  PUBLIC_BASE_URL: z.string().check(z.regex(/^https?:\/\/[^/?#]+(\/[^?#]*[^/?#])?$/)),
  /** How Twilio is to wait for our answers and to try again: a URL's fragment, without its mark (twilio/connection-overrides.ts). */
  WEBHOOK_OVERRIDES: z._default(z.string().check(z.regex(/^[a-z0-9=&,]*$/)), ''),
  /** Where the static documents lie that answer when we do not, https://host; empty where there are none. */
  LIFELINE_BASE_URL: z._default(z.string().check(z.regex(/^(https:\/\/[^/?#]+)?$/)), ''),
  /** JSON: Twilio number (E.164) -> helpline id. The To of a request chooses the helpline. */
  NUMBERS: json(z.record(e164, z.string())),
  /** JSON: those of our numbers that send no texts. None is offered on them. */
  VOICE_ONLY_NUMBERS: z._default(json(z.array(e164)), []),
  /** JSON: helpline id -> the number that is rung in place of the one in its knowledge, so that a trial rings no real desk. */
  SERVICELINES: z._default(json(z.record(z.string(), e164)), {}),
  /** JSON: helpline id -> its Lex bot. A helpline without one is answered by the phrase recognizer alone. */
  LEX_BOTS: json(z.record(z.string(), botSchema)),
  KNOWLEDGE_TABLE: z.string().check(z.minLength(3)),
  CONVERSATIONS_TABLE: z.string().check(z.minLength(3)),
  /** Where the built-in snapshot and models lie. */
  SNAPSHOT_DIRECTORY: z.string().check(z.minLength(1)),
  /** The HTTP door of the AWS Parameters and Secrets Lambda extension. */
  SECRETS_ENDPOINT: z._default(z.url(), 'http://localhost:2773'),
  /** What signs webhooks, what keys the hash of callers, what Twilio's REST is asked with: three secrets, by name or ARN. */
  SIGNING_SECRET_ID: z.string().check(z.minLength(1)),
  HASHING_SECRET_ID: z.string().check(z.minLength(1)),
  REST_SECRET_ID: z.string().check(z.minLength(1)),
  TWILIO_ACCOUNT_SID: z.string().check(z.regex(/^AC[0-9a-fA-F]{32}$/)),
  TWILIO_API_BASE_URL: z._default(z.url(), twilioHosts.api),
  /** The SNS topic that the desk's addresses are subscribed to. */
  DESK_TOPIC_ARN: z.string().check(z.regex(/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]{1,256}$/)),
  /** What ends the commands that a note to the desk names, such as "--stage prod". */
  DESK_COMMAND_TARGET: z.string().check(z.regex(/^--(local|stage [a-z][a-z0-9-]*)$/)),
  /** JSON: country calling codes that texts and calls may go to, such as ["+852"]. */
  ALLOWED_COUNTRY_CODES: json(z.array(z.string().check(z.regex(/^\+\d{1,4}$/)))),
});

export type Settings = z.infer<typeof settingsSchema>;

/** What the function that tells the desk reads; the names that it shares with the others mean the same. */
export const deskSettingsSchema = z.pick(settingsSchema, {
  NUMBERS: true,
  KNOWLEDGE_TABLE: true,
  CONVERSATIONS_TABLE: true,
  SNAPSHOT_DIRECTORY: true,
  SECRETS_ENDPOINT: true,
  REST_SECRET_ID: true,
  TWILIO_ACCOUNT_SID: true,
  TWILIO_API_BASE_URL: true,
  DESK_TOPIC_ARN: true,
  DESK_COMMAND_TARGET: true,
});

export type DeskSettings = z.infer<typeof deskSettingsSchema>;

/**
 * Reads the settings from an environment.
 * @throws Error that names every wrong variable, what is wrong with it and where it is described
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return parseSettings(settingsSchema, environment);
}

/** The same for the function that tells the desk. */
export function readDeskSettings(environment: Readonly<Record<string, string | undefined>>): DeskSettings {
  return parseSettings(deskSettingsSchema, environment);
}

function parseSettings<Schema extends z.ZodMiniType>(schema: Schema, environment: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(all)'}: ${issue.message}`);
  throw new Error(
    `The settings of this function are wrong (see functions/wiring/settings.ts):\n${faults.join('\n')}`,
  );
}
