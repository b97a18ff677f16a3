import type { Call } from '../call/call.ts';
import type { CallOptions } from '../call/live-call.ts';
import type { TextExchange, TextOptions } from '../texts/text-exchange.ts';
import type { TextMessage } from '../texts/text-message.ts';
import { callActSchema, performAct, startSchema, textSchema } from './call-act.ts';
import { type CallView, viewCall } from './call-view.ts';

/** What the page and the terminal see and do: JSON under /phone. */
export interface ControlContext {
  readonly about: AboutPhone;
  readonly calls: readonly Call[];
  readonly texts: readonly TextMessage[];
  /** Texts that callers have sent, with what came of them. */
  readonly exchanges: readonly TextExchange[];
  readonly call: (options: CallOptions) => Promise<Call>;
  readonly text: (options: TextOptions) => Promise<TextExchange>;
}

export interface AboutPhone {
  readonly accountSid: string;
  readonly webhooksUrl: string;
  /** Our numbers and their helplines. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** A text's answer, as JSON. */
export type TextView = Omit<TextExchange, 'repeat'>;

export type ControlReply =
  | {
      readonly status: 200;
      readonly body:
        | AboutPhone
        | CallView
        | TextView
        | readonly CallView[]
        | readonly TextMessage[]
        | readonly TextView[];
    }
  | { readonly status: 400 | 404 | 405 | 409; readonly body: { readonly error: string } };

const failed = (status: 400 | 404 | 405 | 409, error: string): ControlReply => ({ status, body: { error } });
const ok = (body: (ControlReply & { status: 200 })['body']): ControlReply => ({ status: 200, body });

/**
 * @param path without the query: /phone/...
 * @param body the request's JSON, not yet looked at
 */
export async function answerControl(
  method: string,
  path: string,
  body: unknown,
  context: ControlContext,
): Promise<ControlReply> {
  if (method === 'GET') return answerGet(path, context);
  if (method !== 'POST') return failed(405, 'Use GET or POST.');
  if (path === '/phone/calls') {
    const options = startSchema.safeParse(body);
    if (!options.success) return failed(400, options.error.message);
    const { from, to, agent, handset } = options.data;
    const chosen = { ...(agent !== undefined && { agent }), ...(handset !== undefined && { handset }) };
    return ok(viewCall(await context.call({ from, to, ...chosen })));
  }
  if (path === '/phone/texts') {
    const options = textSchema.safeParse(body);
    if (!options.success) return failed(400, options.error.message);
    return ok(viewText(await context.text(options.data)));
  }
  return act(path, body, context);
}

/** The latest that a page or a terminal lists; older ones are still found by their SID. */
const mostListed = 20;

const viewText = ({ repeat: _, ...view }: TextExchange): TextView => view;

function answerGet(path: string, { about, calls, texts, exchanges }: ControlContext): ControlReply {
  if (path === '/phone/about') return ok(about);
  if (path === '/phone/calls') return ok(calls.slice(-mostListed).map(viewCall));
  if (path === '/phone/texts') return ok(texts);
  if (path === '/phone/text-exchanges') return ok(exchanges.slice(-mostListed).map(viewText));
  const call = findCall(path, calls);
  return call === undefined ? failed(404, 'There is nothing here.') : ok(viewCall(call));
}

async function act(path: string, body: unknown, { calls }: ControlContext): Promise<ControlReply> {
  const call = findCall(path, calls);
  if (call === undefined) return failed(404, 'There is no such call.');
  const parsed = callActSchema.safeParse(body);
  if (!parsed.success) return failed(400, parsed.error.message);
  try {
    await performAct(call, parsed.data);
    return ok(viewCall(call));
  } catch (error) {
    return failed(409, error instanceof Error ? error.message : String(error));
  }
}

const findCall = (path: string, calls: readonly Call[]): Call | undefined => {
  const sid = /^\/phone\/calls\/(CA[0-9a-f]{32})$/.exec(path)?.[1];
  return calls.find((call) => call.sid === sid);
};
