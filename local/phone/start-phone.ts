import type { ContentShelf } from '#local/why/content-at-hand';
import { twilioUrls } from '#twilio/urls';
import type { FaultSwitch } from '../wire/faults.ts';
import type { AccountTokens } from './account-tokens.ts';
import type { House } from './board/house.ts';
import { keepAsTest, scriptOf } from './board/keep-as-test.ts';
import { createRuns } from './board/runs.ts';
import type { Call } from './call/call.ts';
import type { Recording } from './call/call-state.ts';
import type { CallOptions } from './call/live-call.ts';
import type { PhoneServices, TraceReader } from './call/phone-services.ts';
import type { ControlContext } from './control/answer-control.ts';
import { type PhoneDoors, servePhone } from './http/serve-phone.ts';
import { createPhoneLine, type PhoneLine } from './phone-line.ts';
import { createNumberSettings } from './rest/number-settings.ts';
import type { RestContext } from './rest/rest-context.ts';
import { createSidCounter } from './sids.ts';
import { createPostOffice, type Handset, type PostOffice } from './texts/post-office.ts';
import type { TextExchange, TextOptions } from './texts/text-exchange.ts';
import type { TextMessage } from './texts/text-message.ts';

export interface PhoneOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** The base of the webhooks, without a slash at the end. */
  readonly webhooksUrl: string;
  /** The base that is signed, where it differs (PUBLIC_BASE_URL). */
  readonly publicBaseUrl?: string;
  readonly authToken: string;
  readonly accountSid: string;
  /** An API key that REST takes beside the account's token. */
  readonly apiKey?: RestContext['apiKey'];
  /** Our numbers and their helplines. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Those of our numbers that can only call: nobody can text them, and Twilio sends no text from them. */
  readonly voiceOnlyNumbers?: readonly string[];
  /** How the numbers' webhooks are waited for and tried again: what their URLs have in the fragment. */
  readonly webhookOverrides?: string;
  /** Fetched when a webhook fails; unless given, a caller hears of an application error. */
  readonly voiceFallbackUrl?: string;
  readonly smsFallbackUrl?: string;
  /** Where texts and calls may go to, as Twilio's geographic permissions. */
  readonly allowedPrefixes?: readonly string[];
  readonly trace?: TraceReader;
  /** What the helplines say, so that the page can tell where a sentence comes from. */
  readonly shelf?: Pick<ContentShelf, 'of'>;
  /** What the page can do to the helpline around the phone. */
  readonly house?: House;
  /** Epoch ms. */
  readonly now?: () => number;
  /** The number before the first SID, for a helpline that remembers an earlier phone's. */
  readonly sidStart?: number;
  /** Shortens Twilio's 15 s, so that a test need not wait for it. */
  readonly timeoutMs?: number;
}

/** A telephone network of one helpline: Twilio's side of it, and all its callers' handsets. */
export interface PhoneServer {
  readonly url: string;
  readonly port: number;
  /** Makes Twilio's REST fail; calls and texts of the handsets go on. */
  readonly faults: FaultSwitch;
  call(options: CallOptions): Promise<Call>;
  text(options: TextOptions): Promise<TextExchange>;
  /** Oldest first, those that the helpline has placed among them. */
  readonly calls: readonly Call[];
  /** Every text in either direction, oldest first. */
  readonly texts: readonly TextMessage[];
  readonly recordings: readonly Recording[];
  /** The texts between a handset and one of our numbers. */
  thread(handset: string, ours: string): readonly TextMessage[];
  /** The call that rings at a handset, or undefined. */
  ringingAt(handset: string): Call | undefined;
  setHandset(number: string, handset: Handset): void;
  /**
   * Diverts a telephone that is no number of ours: whoever dials it reaches `to`, which is told `ForwardedFrom`. The two
   * calls are hung up apart.
   */
  divert(telephone: string, to: string): void;
  /** Drops calls that have ended, and what came of texts, so that thousands may follow. */
  forget(): void;
  /** A call, or the thread that a text ends, as a script that is a test. */
  scriptOf(sid: string, name: string): string;
  /** Tells whoever watches the page that there is something new to see. */
  changed(): void;
  /** Resolves when no status callback of a text is under way. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

/** The countries that our callers and examples come from, and the local numbers' own. */
const usualPrefixes = ['+1', '+44', '+852', '+853', '+86', '+886'];

/** Starts the phone: the calls and texts of `PhoneServer`, Twilio's REST and the phone page on one port. */
export async function startPhone(options: PhoneOptions): Promise<PhoneServer> {
  const watchers = new Set<() => void>();
  const services = createServices(options, () => {
    for (const changed of watchers) changed();
  });
  const office = createPostOffice(services, options.allowedPrefixes ?? usualPrefixes);
  const line = createPhoneLine(services, office);
  const { calls, call, text, forget } = line;
  services.arrive = ({ from, to, forwardedFrom }) =>
    void call({ from, to, parameters: { ForwardedFrom: forwardedFrom } });
  const board = boardDoors(options, office, line, services.changed);
  const server = await servePhone(options.port, {
    rest: restContext(options, services, office, line),
    control: controlContext(options, office, line),
    ...board,
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  });
  const { url, port, faults, stop } = server;
  return {
    ...{ url, port, faults, stop },
    ...{ call, text, calls, forget, changed: services.changed },
    scriptOf: (sid, name) => scriptOf(sid, name, board.board),
    recordings: services.recordings,
    ...textDoors(office),
    divert: (telephone, to) => void services.diversions.set(telephone, to),
    ringingAt: (handset) => calls.find(({ to, state }) => to === handset && state.kind === 'ringing'),
  };
}

const controlContext = (
  { accountSid, webhooksUrl, numbers }: PhoneOptions,
  { texts }: PostOffice,
  { calls, exchanges, call, text }: PhoneLine,
): ControlContext => ({
  about: { accountSid, webhooksUrl, numbers },
  ...{ calls, texts, exchanges, call, text },
});

function boardDoors(
  { numbers, shelf = { of: () => undefined }, house }: PhoneOptions,
  office: PostOffice,
  line: PhoneLine,
  changed: () => void,
): Pick<PhoneDoors, 'board' | 'boardActors'> {
  const runs = createRuns(line);
  const { calls, exchanges } = line;
  const board = { numbers, calls, exchanges, texts: office.texts, office, shelf, house, runs };
  return { board, boardActors: { house, office, runs, keep: keepAsTest(board), changed } };
}

function restContext(
  options: PhoneOptions,
  services: PhoneServices,
  office: PostOffice,
  line: PhoneLine,
): RestContext {
  const { accountSid, apiKey, numbers, allowedPrefixes = usualPrefixes } = options;
  const { isOurs, canText, recordings, now, tokens } = services;
  return {
    ...{ accountSid, tokens, isOurs, canText, office, recordings, now },
    ...(apiKey !== undefined && { apiKey }),
    isAllowed: (number) => allowedPrefixes.some((prefix) => number.startsWith(prefix)),
    calls: line.calls,
    numberSettings: createNumberSettings(Object.keys(numbers), services.webhooks, now()),
    placeCall: line.place,
  };
}

function textDoors(office: PostOffice): Pick<PhoneServer, 'texts' | 'thread' | 'setHandset' | 'idle'> {
  return {
    texts: office.texts,
    thread: (handset, ours) =>
      office.texts.filter(
        ({ from, to }) => (from === handset && to === ours) || (from === ours && to === handset),
      ),
    setHandset: office.setHandset,
    idle: office.idle,
  };
}

function createServices(options: PhoneOptions, changed: () => void): PhoneServices {
  const { webhooksUrl, authToken, accountSid, timeoutMs, trace } = options;
  const publicBaseUrl = options.publicBaseUrl ?? webhooksUrl;
  const overrides = options.webhookOverrides ?? '';
  const { voice, sms, callEnd: callStatus } = twilioUrls(publicBaseUrl, { overrides });
  const tokens: AccountTokens = { primary: authToken, secondary: undefined };
  return {
    accountSid,
    tokens,
    transport: {
      ...{ webhooksUrl, publicBaseUrl },
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
      get authToken() {
        return tokens.primary;
      },
    },
    sids: createSidCounter(options.sidStart),
    now: options.now ?? Date.now,
    isOurs: (number) => Object.hasOwn(options.numbers, number),
    canText: (number) => options.voiceOnlyNumbers?.includes(number) !== true,
    ...(trace === undefined ? {} : { trace }),
    webhooks: {
      voice,
      sms,
      callStatus,
      ...(options.voiceFallbackUrl === undefined ? {} : { voiceFallback: options.voiceFallbackUrl }),
      ...(options.smsFallbackUrl === undefined ? {} : { smsFallback: options.smsFallbackUrl }),
    },
    recordings: [],
    diversions: new Map(),
    arrive: () => {},
    changed,
  };
}
