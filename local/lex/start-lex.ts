import type { BotDefinition, BotLocale } from '#authoring/publish/bot-definition';
import { type LoopbackServer, startLoopbackServer } from '#local/wire/loopback-server';
import type { WireAnswer, WireRequest, WireTrace } from '#local/wire/wire-message';
import { type LexAddress, readLexAddress, validateAddress } from './lex-address.ts';
import { lexError } from './lex-errors.ts';
import { createOperations } from './lex-operations.ts';
import { createLexSessions } from './lex-sessions.ts';
import type { Ranker, TrainRanker } from './ranker.ts';
import { trainCosineRanker } from './train-cosine-ranker.ts';

/** A bot that is built and has an alias. */
export interface DeployedBot {
  readonly botId: string;
  readonly botAliasId: string;
  readonly definition: BotDefinition;
}

export interface LexOptions {
  readonly port?: number;
  readonly bots: readonly DeployedBot[];
  /** Epoch milliseconds; ends idle sessions. */
  readonly now: () => number;
  readonly trainRanker?: TrainRanker;
  readonly onTrace?: ((trace: WireTrace) => void) | undefined;
}

export interface LocalLex extends LoopbackServer {
  /** Puts another definition of a helpline's bot in place, as a build does. */
  deploy(definition: BotDefinition): void;
}

/** 12 KB of session attributes and a text are far below this. */
const maxBodyBytes = 128 * 1024;

/** Lex V2's runtime on the wire: what the helpline uses of it, ranked from the bots' own definitions. */
export async function startLex(options: LexOptions): Promise<LocalLex> {
  const bots = new Map(options.bots.map((bot) => [bot.definition.helpline, bot]));
  const rankerOf = createRankers(options.trainRanker ?? trainCosineRanker);
  const operations = createOperations(createLexSessions(options.now), rankerOf);

  const answer = async (request: WireRequest): Promise<WireAnswer> => {
    const address = readLexAddress(request);
    if ('refusal' in address) return address.refusal;
    const refusal = refuseUnsigned(request) ?? validateAddress(address);
    if (refusal !== undefined) return refusal;
    const locale = findLocale([...bots.values()], address);
    return 'refusal' in locale ? locale.refusal : operations[address.operation](address, locale, request);
  };

  const server = await startLoopbackServer({
    service: 'lex',
    port: options.port ?? 0,
    maxBodyBytes,
    answer,
    operationOf: nameOperation,
    onTrace: options.onTrace,
  });
  return {
    ...server,
    deploy(definition) {
      const bot = bots.get(definition.helpline);
      if (bot === undefined) throw new Error(`no bot was started for ${definition.helpline}`);
      bots.set(definition.helpline, { ...bot, definition });
    },
  };
}

/** Rankers are trained when first asked, so that a start does not wait for locales that nobody speaks. */
function createRankers(train: TrainRanker): (locale: BotLocale) => Promise<Ranker> {
  const rankers = new WeakMap<BotLocale, Promise<Ranker>>();
  return (locale) => {
    const ranker = rankers.get(locale) ?? Promise.resolve(train(locale));
    rankers.set(locale, ranker);
    return ranker;
  };
}

const nameOperation = (request: WireRequest): string => {
  const address = readLexAddress(request);
  return 'refusal' in address ? `${request.method} ${request.target}` : address.operation;
};

/** The signature itself is not judged, for any key is as good as another here; its scope must be Lex's. */
function refuseUnsigned({ headers }: WireRequest): WireAnswer | undefined {
  const authorization = headers.authorization ?? '';
  if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) {
    return lexError('MissingAuthenticationTokenException', 'Missing Authentication Token');
  }
  if (/Credential=[^,]+\/lex\/aws4_request/.test(authorization)) return undefined;
  return lexError('InvalidSignatureException', "Credential should be scoped to correct service: 'lex'.");
}

function findLocale(
  bots: readonly DeployedBot[],
  { botId, botAliasId, localeId }: LexAddress,
): BotLocale | { readonly refusal: WireAnswer } {
  const bot = bots.find((each) => each.botId === botId && each.botAliasId === botAliasId);
  if (bot === undefined) {
    const message = `BotId '${botId}', BotAliasId '${botAliasId}' is not a valid BotId/BotAliasId combination.`;
    return { refusal: lexError('ResourceNotFoundException', message) };
  }
  const locale = bot.definition.locales.find((each) => each.localeId === localeId);
  // The service's words for a locale that was not built are not known; its error for what is not there is.
  return (
    locale ?? { refusal: lexError('ResourceNotFoundException', `The bot has no built locale ${localeId}.`) }
  );
}
