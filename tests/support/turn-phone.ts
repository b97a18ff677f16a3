import { createSmsHandler } from '#entrypoints/create-sms-handler';
import { createVoiceHandler } from '#entrypoints/create-voice-handler';
import { signedWebhook, twimlOf } from '#tests/support/turn-webhook';
import { elementsOf, textOf, type XmlElement } from '#tests/support/turn-xml';
import type { Helpline } from '#turn/helpline';

export const caller = '+85291234567';
export const ours = '+12025550101';

/** What a caller does next, in the parameters of Twilio's webhooks. */
export type Act = Readonly<Record<string, string>>;
export const speaks = (words: string): Act => ({ SpeechResult: words, Confidence: '0.9' });
export const pressesKey = (key: string): Act => ({ Digits: key });
export const staysSilent: Act = {};
export const dialEnded = (status: string, bridged: boolean): Act => ({
  DialCallStatus: status,
  DialBridged: String(bridged),
});

/** One answer of a call: its TwiML as it was sent, and read. */
export interface Answered {
  readonly body: string;
  readonly twiml: XmlElement;
  /** What is said, sentence by sentence. */
  readonly said: readonly string[];
  /** The verbs of the response: "Gather", "Say Dial". */
  readonly verbs: string;
}

export function answered(body: string, twiml: XmlElement): Answered {
  const verbs = twiml.children.map((child) => (typeof child === 'string' ? child : child.name)).join(' ');
  return { body, twiml, said: elementsOf(twiml, 'Say').map(textOf), verbs };
}

/** Path and query of the URL that the TwiML names for what comes next. */
function nextUrl({ twiml }: Answered): { readonly path: string; readonly query: string } {
  const verb = ['Gather', 'Dial', 'Record'].flatMap((name) => elementsOf(twiml, name))[0];
  const action = verb?.attributes.action;
  if (action === undefined) throw new Error('the call is over');
  const url = new URL(action);
  return { path: url.pathname, query: url.search.slice(1) };
}

/** A telephone that calls a helpline, and follows the TwiML. */
export function createCaller(helpline: Helpline, form: Act = {}) {
  const handler = createVoiceHandler(helpline);
  const usual = { CallSid: `CA${'1'.repeat(32)}`, AccountSid: `AC${'0'.repeat(32)}`, From: caller, To: ours };

  /** A webhook of this call. */
  async function post(path: string, query: string, act: Act): Promise<Answered> {
    const result = await handler(
      signedWebhook({ path, query, form: { ...usual, CallStatus: 'in-progress', ...form, ...act } }),
    );
    return answered(result.body ?? '', twimlOf(result));
  }

  /** Calls, and does one thing after the other. @returns every answer */
  async function calls(...acts: readonly Act[]): Promise<readonly Answered[]> {
    let last = await post('/voice', '', { CallStatus: 'ringing' });
    const answers = [last];
    for (const act of acts) {
      const { path, query } = nextUrl(last);
      last = await post(path, query, act);
      answers.push(last);
    }
    return answers;
  }

  /** What is said last when these things are done. */
  const hears = async (...acts: readonly Act[]) => (await calls(...acts)).at(-1)?.said ?? [];

  return { calls, hears, post, nextUrl };
}

/** A telephone that texts a helpline. Every message has an id of its own, unless it is given one. */
export function createTexter(helpline: Helpline, form: Act = {}) {
  const handler = createSmsHandler(helpline);
  let count = 0;

  /** @returns the answer as it was sent */
  async function sends(words: string, act: Act = {}): Promise<string> {
    count += 1;
    const usual = { MessageSid: `SM${count}`, AccountSid: `AC${'0'.repeat(32)}`, From: caller, To: ours };
    const result = await handler(
      signedWebhook({ path: '/sms', form: { ...usual, Body: words, NumMedia: '0', ...form, ...act } }),
    );
    twimlOf(result);
    return result.body ?? '';
  }

  /** @returns the reply, or undefined when there is none */
  async function texts(words: string, act: Act = {}): Promise<string | undefined> {
    const body = await sends(words, act);
    const [message] = elementsOf(
      twimlOf({ statusCode: 200, headers: { 'content-type': 'text/xml; charset=utf-8' }, body }),
      'Message',
    );
    return message && textOf(message);
  }

  return { sends, texts };
}
