import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { BotLocale } from '#authoring/publish/bot-definition';
import { jsonAnswer, type WireAnswer, type WireRequest } from '#local/wire/wire-message';
import { toInterpretations } from './interpretations.ts';
import type { LexAddress, LexOperation } from './lex-address.ts';
import { readSessionInput, readTextInput } from './lex-body.ts';
import { lexError } from './lex-errors.ts';
import type { LexSession, LexSessions } from './lex-sessions.ts';
import type { Ranker } from './ranker.ts';

/** Performs an operation whose address is in order. */
type Perform = (
  address: LexAddress,
  locale: BotLocale,
  request: WireRequest,
) => WireAnswer | Promise<WireAnswer>;

const keyOf = ({ botId, botAliasId, localeId, sessionId }: LexAddress): string =>
  [botId, botAliasId, localeId, sessionId].join('/');

export function createOperations(
  sessions: LexSessions,
  rankerOf: (locale: BotLocale) => Promise<Ranker>,
): Readonly<Record<LexOperation, Perform>> {
  return {
    RecognizeText: async (address, locale, request) => {
      const input = readTextInput(request);
      if ('refusal' in input) return input.refusal;
      const rank = await rankerOf(locale);
      const ranked = await rank(input.text);
      const { requestAttributes } = input;
      const session: LexSession = {
        sessionAttributes: input.sessionAttributes ?? sessions.get(keyOf(address))?.sessionAttributes ?? {},
        interpretations: toInterpretations(ranked, locale),
        originatingRequestId: randomUUID(),
      };
      sessions.put(keyOf(address), session);
      return jsonAnswer(200, {
        ...describeSession(session),
        ...(requestAttributes !== undefined && { requestAttributes }),
        sessionId: address.sessionId,
      });
    },
    PutSession: (address, _locale, request) => putSession(sessions, address, request),
    GetSession: (address) => {
      const session = sessions.get(keyOf(address));
      if (session === undefined) return noSession;
      return jsonAnswer(200, { sessionId: address.sessionId, messages: [], ...describeSession(session) });
    },
    DeleteSession: (address) => {
      const { botId, botAliasId, localeId, sessionId } = address;
      if (!sessions.delete(keyOf(address))) return noSession;
      return jsonAnswer(200, { botId, botAliasId, localeId, sessionId });
    },
  };
}

const noSession = lexError('ResourceNotFoundException', 'There is no such session.');

/** No slot is ever asked for, so each turn closes with the winner. */
function describeSession({ sessionAttributes, interpretations, originatingRequestId }: LexSession) {
  const winner = interpretations[0];
  return {
    sessionState: {
      ...(winner !== undefined && { dialogAction: { type: 'Close' }, intent: winner.intent }),
      sessionAttributes,
      originatingRequestId,
    },
    interpretations,
  };
}

/** Answers in headers, each gzipped and in base64, with the (empty) audio as the body. */
function putSession(sessions: LexSessions, address: LexAddress, request: WireRequest): WireAnswer {
  const input = readSessionInput(request);
  if ('refusal' in input) return input.refusal;
  const session: LexSession = {
    sessionAttributes: input.sessionAttributes ?? {},
    interpretations: [],
    originatingRequestId: randomUUID(),
  };
  sessions.put(keyOf(address), session);
  return {
    status: 200,
    headers: {
      'content-type': String(request.headers.responsecontenttype ?? 'text/plain; charset=utf-8'),
      'x-amz-lex-session-id': address.sessionId,
      'x-amz-lex-session-state': pack(describeSession(session).sessionState),
      'x-amz-lex-messages': pack([]),
    },
  };
}

const pack = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64');
