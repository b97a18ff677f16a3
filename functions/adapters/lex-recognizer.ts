import {
  type Interpretation,
  LexRuntimeV2Client,
  RecognizeTextCommand,
} from '@aws-sdk/client-lex-runtime-v2';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { commands } from '#conversation/command';
import type { Locale } from '#conversation/locale';
import type { Label } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';
import type { LexPort } from '#turn/ports';
import type { Candidate, LexAnswer } from '#understanding/lex-answer';

export interface LexRecognizerOptions {
  readonly client: LexRuntimeV2Client;
  /** Helpline id -> its bot; a helpline without one is answered 'no-bot' and nothing is sent. */
  readonly bots: Readonly<Record<string, { readonly botId: string; readonly aliasId: string }>>;
  /** Milliseconds, connection included; past them our own recognizer decides. */
  readonly deadlineMs?: number;
}

type Unavailable = Extract<LexAnswer, { kind: 'unavailable' }>['why'];

export const lexDeadlineMs = 800;

/** In UTF-16 code units. https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const longestText = 1024;

/** As ids of topics are written. */
const topicIntent = /^[a-z][a-z0-9-]*$/;

const legalSessionId = /^[0-9a-zA-Z._:-]{2,100}$/;

const localeIds: Readonly<Record<Locale, string>> = { en: 'en_GB', 'zh-HK': 'zh_HK', 'zh-CN': 'zh_CN' };

/**
 * A client of Lex for the path of a turn. HTTP/1.1 kept alive, for the SDK's own HTTP/2 handler opens a session a
 * request; one try, for our own recognizer answers sooner than a second one would.
 */
export function createLexClient(): LexRuntimeV2Client {
  return new LexRuntimeV2Client({ maxAttempts: 1, requestHandler: new NodeHttpHandler() });
}

/** Lex V2 as the turn asks it. Never throws: whatever goes wrong is an answer that says so. */
export function createLexRecognizer(options: LexRecognizerOptions): LexPort {
  const { client, bots, deadlineMs = lexDeadlineMs } = options;

  return {
    async recognize({ helpline, locale, text, sessionId }) {
      const bot = Object.hasOwn(bots, helpline) ? bots[helpline] : undefined;
      if (bot === undefined) return unavailable('no-bot');
      // The SDK checks neither; the service would refuse both.
      if (text === '' || !legalSessionId.test(sessionId)) return unavailable('refused');
      const command = new RecognizeTextCommand({
        botId: bot.botId,
        botAliasId: bot.aliasId,
        localeId: localeIds[locale],
        sessionId,
        text: cutAtUnits(text, longestText),
      });
      try {
        const output = await client.send(command, { abortSignal: AbortSignal.timeout(deadlineMs) });
        return readAnswer(output.interpretations);
      } catch (error) {
        return unavailable(whyUnavailable(error));
      }
    },
  };
}

/**
 * Lex lists FallbackIntent where the scores fall below its threshold: first of all when nothing was recognized.
 * A 200 without interpretations is no answer of Lex's: even a miss lists FallbackIntent.
 */
function readAnswer(interpretations: readonly Interpretation[] | undefined): LexAnswer {
  if (!Array.isArray(interpretations) || interpretations.length === 0) return unavailable('broken');
  const candidates = interpretations.map(readCandidate);
  return {
    kind: 'recognized',
    accepted: candidates[0] !== undefined,
    candidates: candidates.filter((candidate) => candidate !== undefined),
  };
}

function readCandidate({ intent, nluConfidence }: Interpretation): Candidate | undefined {
  const label = readLabel(intent?.name ?? '');
  if (label === undefined) return undefined;
  const score = nluConfidence?.score;
  return typeof score === 'number' && score >= 0 && score <= 1 ? { label, score } : { label };
}

/** Topic intents bear the topic's id, command intents `Command-<name>`; FallbackIntent and Amazon's own are neither. */
function readLabel(intent: string): Label | undefined {
  if (topicIntent.test(intent)) return { kind: 'topic', topic: asTopicId(intent) };
  const command = commands.find((name) => intent === `Command-${name}`);
  return command === undefined ? undefined : { kind: 'command', command };
}

const unavailable = (why: Unavailable): LexAnswer => ({ kind: 'unavailable', why });

/** By the errors of the service's model; what is none of them is a broken line or a broken answer. */
const whyByErrorName: Readonly<Record<string, Unavailable>> = {
  AbortError: 'timeout',
  TimeoutError: 'timeout',
  ThrottlingException: 'throttled',
  TooManyRequestsException: 'throttled',
  ValidationException: 'refused',
  AccessDeniedException: 'refused',
  ResourceNotFoundException: 'refused',
  ConflictException: 'refused',
  UnrecognizedClientException: 'refused',
  ExpiredTokenException: 'refused',
  InvalidSignatureException: 'refused',
};

/** The SDK calls a reset or refused connection a TimeoutError, too; its code tells them apart. */
const brokenLine = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE']);

function whyUnavailable(error: unknown): Unavailable {
  if (!(error instanceof Error)) return 'broken';
  const { name, code } = error as Error & { readonly code?: unknown };
  if (typeof code === 'string' && brokenLine.has(code)) return 'broken';
  return (Object.hasOwn(whyByErrorName, name) ? whyByErrorName[name] : undefined) ?? 'broken';
}

/** Cuts at so many UTF-16 code units without leaving half of a surrogate pair behind. */
function cutAtUnits(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? units - 1 : units);
}
