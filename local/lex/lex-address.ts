import type { WireAnswer, WireRequest } from '#local/wire/wire-message';
import { type LexErrorName, lexError } from './lex-errors.ts';

export type LexOperation = 'RecognizeText' | 'PutSession' | 'GetSession' | 'DeleteSession';

/** Which bot, in which language, for whom. */
export interface LexAddress {
  readonly operation: LexOperation;
  readonly botId: string;
  readonly botAliasId: string;
  readonly localeId: string;
  readonly sessionId: string;
}

const shape = /^\/bots\/([^/]+)\/botAliases\/([^/]+)\/botLocales\/([^/]+)\/sessions\/([^/]+)(\/text)?$/;

const operations: Readonly<Record<string, LexOperation>> = {
  'POST /text': 'RecognizeText',
  'POST ': 'PutSession',
  'GET ': 'GetSession',
  'DELETE ': 'DeleteSession',
};

/**
 * Reads path and method.
 * @returns the address, or the refusal to answer with
 */
export function readLexAddress({
  method,
  target,
}: WireRequest): LexAddress | { readonly refusal: WireAnswer } {
  const found = shape.exec(target);
  const operation = found === null ? undefined : operations[`${method} ${found[5] ?? ''}`];
  if (found === null || operation === undefined) {
    const message = `This stand-in does not know ${method} ${target}.`;
    return { refusal: lexError('UnknownOperationException', message) };
  }
  const [botId = '', botAliasId = '', localeId = '', sessionId = ''] = found.slice(1, 5).map(decode);
  return { operation, botId, botAliasId, localeId, sessionId };
}

/** Labels are percent-encoded, colons included; what cannot be decoded fails the patterns below. */
function decode(label: string): string {
  try {
    return decodeURIComponent(label);
  } catch {
    return label;
  }
}

interface Constraint {
  readonly name: 'botId' | 'botAliasId' | 'localeId' | 'sessionId';
  /** As the service's model writes it. */
  readonly pattern: string;
  readonly min?: number;
  readonly max?: number;
}

const constraints: readonly Constraint[] = [
  { name: 'botId', pattern: '[0-9a-zA-Z]+', min: 10, max: 10 },
  { name: 'botAliasId', pattern: '(\\bTSTALIASID\\b|[0-9a-zA-Z]+)', min: 10, max: 10 },
  { name: 'localeId', pattern: '([a-z]{2}_[A-Z]{2}|[a-z]{2}_[A-Z]{2}_[0-9]{3})' },
  { name: 'sessionId', pattern: '[0-9a-zA-Z._:-]+', min: 2, max: 100 },
];

/** @returns the service's ValidationException for the first constraint that the address breaks */
export function validateAddress(address: LexAddress): WireAnswer | undefined {
  for (const { name, pattern, min = 0, max = Number.POSITIVE_INFINITY } of constraints) {
    const value = address[name];
    if (value.length < min)
      return unmet(name, value, `Member must have length greater than or equal to ${min}`);
    if (value.length > max) return unmet(name, value, `Member must have length less than or equal to ${max}`);
    if (new RegExp(`^(?:${pattern})$`).test(value)) continue;
    return unmet(name, value, `Member must satisfy regular expression pattern: ${pattern}$`);
  }
  return undefined;
}

/** @param name of the member that breaks `constraint` */
export function unmet(name: string, value: string, constraint: string): WireAnswer {
  const error: LexErrorName = 'ValidationException';
  return lexError(error, `Value '${value}' at '${name}' failed to satisfy constraint: ${constraint}`);
}
