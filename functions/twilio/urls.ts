import { locales } from '#conversation/locale';
import type { RungTexter, WebhookUrls } from '#turn/provider-ports';

/** Where Twilio's webhooks go, after the public base: one deployed function each, named alike. */
export const webhookPaths = { voice: '/voice', sms: '/sms', 'call-status': '/call-status' } as const;

/** Where the static document lies that answers on a number when we do not, under the lifeline's address. */
export const lifelinePath = (number: string, channel: 'voice' | 'sms'): string =>
  `${channel}/${number.replace('+', '')}.xml`;

const whatsAppMark = '.w';

/** What the query of our URLs says. */
const parameters = {
  /** The call's state. */
  state: 's',
  /** The desk's person listens, before the caller is put through. */
  whisper: 'w',
  /** We placed the call: who picks up asked to be connected. */
  connect: 'c',
  /** A clerk began the call, and the desk picks up: round and reference of the case. */
  callBack: 'b',
  reference: 'k',
  /** We placed the call for a texter: the language of the thread, with a mark behind it on WhatsApp. */
  ring: 'r',
  /** The effect that sent a text, for its status callback. */
  effect: 'e',
} as const;

/** A state as it stands in a URL, without a character that needs escaping. Twilio signs the URL, so nobody else can write one. */
const encodeState = (json: string): string => Buffer.from(json, 'utf8').toString('base64url');

/** @returns the JSON, or rubbish that the decoder of conversations turns away */
const decodeState = (state: string): string => Buffer.from(state, 'base64url').toString('utf8');

/** Every URL that Twilio is told. States are JSON. */
export interface TwilioUrls extends WebhookUrls {
  readonly voice: string;
  readonly sms: string;
}

export interface UrlOptions {
  /**
   * How Twilio is to wait and try again, of every one of them: Twilio reads it in the fragment, which it neither signs
   * nor sends.
   */
  readonly overrides?: string;
  /** https://host, without a slash at the end; empty where nothing answers in our place. */
  readonly lifelineBaseUrl?: string;
}

/** @param publicBaseUrl https://host[/stage], without a slash at the end */
export function twilioUrls(publicBaseUrl: string, options: UrlOptions = {}): TwilioUrls {
  const { overrides = '', lifelineBaseUrl = '' } = options;
  const fragment = overrides === '' ? '' : `#${overrides}`;
  const at = (path: string, query = '') => `${publicBaseUrl}${path}${query}${fragment}`;
  const turn = (state: string, flag = '') =>
    at(webhookPaths.voice, `?${parameters.state}=${encodeState(state)}${flag}`);
  return {
    voice: at(webhookPaths.voice),
    sms: at(webhookPaths.sms),
    callBack: (state, reference, round = 1) =>
      turn(state, `&${parameters.callBack}=${round}&${parameters.reference}=${reference}`),
    callEnd: at(webhookPaths['call-status']),
    ringEnd: ({ locale, onWhatsApp }) =>
      at(
        webhookPaths['call-status'],
        `?${parameters.ring}=${locale}${onWhatsApp === true ? whatsAppMark : ''}`,
      ),
    turn: (state) => turn(state),
    whisper: (state, round = 1) => turn(state, `&${parameters.whisper}=${round}`),
    connect: (state, round = 1) => turn(state, `&${parameters.connect}=${round}`),
    textStatus: (effect) =>
      at(
        webhookPaths['call-status'],
        effect === undefined ? '' : `?${parameters.effect}=${encodeURIComponent(effect)}`,
      ),
    lifeline: (number) =>
      lifelineBaseUrl === '' ? undefined : `${lifelineBaseUrl}/${lifelinePath(number, 'voice')}`,
  };
}

/** What the URL of a call's webhook says. */
export interface VoiceQuery {
  /** JSON, or rubbish; undefined when a call begins. */
  readonly state: string | undefined;
  /** Which round of the whisper it is, or of connecting a call that we placed; 0 when it is none. */
  readonly whispers: number;
  readonly connects: number;
  /** The case whose caller the desk is to be connected to, and the round. */
  readonly callBack?: { readonly reference: string; readonly round: number };
}

/** A few rounds at most; anything that is no number is the first. */
const roundOf = (value: string | null): number =>
  value === null ? 0 : /^[1-9]$/.test(value) ? Number(value) : 1;

/** References have seven digits; what has not is none. */
function readCallBack(query: URLSearchParams): Pick<VoiceQuery, 'callBack'> {
  const reference = query.get(parameters.reference) ?? '';
  const round = roundOf(query.get(parameters.callBack));
  return round > 0 && /^\d{7}$/.test(reference) ? { callBack: { reference, round } } : {};
}

export function readVoiceQuery(rawQueryString: string): VoiceQuery {
  const query = new URLSearchParams(rawQueryString);
  const state = query.get(parameters.state);
  return {
    state: state === null ? undefined : decodeState(state),
    whispers: roundOf(query.get(parameters.whisper)),
    connects: roundOf(query.get(parameters.connect)),
    ...readCallBack(query),
  };
}

/** @returns the effect that sent the text whose status is told; empty for a URL that names none */
export const readEffect = (rawQueryString: string): string =>
  new URLSearchParams(rawQueryString).get(parameters.effect) ?? '';

/** @returns who asked for the call that is over; undefined for any other call */
export function readRungTexter(rawQueryString: string): RungTexter | undefined {
  const ring = new URLSearchParams(rawQueryString).get(parameters.ring) ?? '';
  const locale = locales.find((known) => ring === known || ring === `${known}${whatsAppMark}`);
  return locale && { locale, ...(ring.endsWith(whatsAppMark) && { onWhatsApp: true }) };
}
