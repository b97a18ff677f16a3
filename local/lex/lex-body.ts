import { jsonAnswer, type WireAnswer, type WireRequest } from '#local/wire/wire-message';
import { unmet } from './lex-address.ts';
import { lexError } from './lex-errors.ts';

/** What a request asks besides its address. */
export interface LexInput {
  readonly text: string;
  readonly sessionAttributes: Readonly<Record<string, string>> | undefined;
  readonly requestAttributes: Readonly<Record<string, string>> | undefined;
}

type Refused = { readonly refusal: WireAnswer };

/** In UTF-16 code units. https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
const longestText = 1024;

/** @returns the input of RecognizeText, or the refusal to answer with */
export function readTextInput(request: WireRequest): LexInput | Refused {
  const body = readSessionInput(request);
  if ('refusal' in body) return body;
  const { text } = body;
  if (text.length < 1)
    return { refusal: unmet('text', text, 'Member must have length greater than or equal to 1') };
  if (text.length <= longestText) return body;
  return { refusal: unmet('text', text, `Member must have length less than or equal to ${longestText}`) };
}

/** @returns the input of PutSession, or the refusal to answer with */
export function readSessionInput({ body }: WireRequest): LexInput | Refused {
  const json = parseObject(body);
  if (json === undefined)
    return { refusal: lexError('ValidationException', 'The request body is not JSON.') };
  const { text = '', sessionState = {}, requestAttributes } = json;
  if (typeof text !== 'string')
    return { refusal: lexError('ValidationException', "'text' must be a string.") };
  if (typeof sessionState !== 'object' || sessionState === null) {
    return { refusal: lexError('ValidationException', "'sessionState' must be a structure.") };
  }
  const { sessionAttributes, ...others } = sessionState as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) return { refusal: beyondUs(`sessionState.${unknown}`) };
  if (!isTexts(sessionAttributes) || !isTexts(requestAttributes)) {
    return { refusal: lexError('ValidationException', 'Attributes must be strings.') };
  }
  return { text, sessionAttributes, requestAttributes };
}

/** Better refused than silently left out: the service would have acted on it. */
const beyondUs = (what: string): WireAnswer =>
  jsonAnswer(501, { message: `This stand-in does not do ${what}; the helpline has no use for it so far.` });

const isTexts = (value: unknown): value is Readonly<Record<string, string>> | undefined =>
  value === undefined ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string'));

function parseObject(body: Buffer): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
