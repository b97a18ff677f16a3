import { isOnWhatsApp, plainNumber } from '#twilio/address';
import { sendTraced } from '../call/leg.ts';
import type { PhoneServices } from '../call/phone-services.ts';
import { geographyOf } from '../telephone-number.ts';
import { messageTable } from '../twiml/message-table.ts';
import type { PhoneFault } from '../twiml/phone-fault.ts';
import { readTwiml } from '../twiml/read-twiml.ts';
import { elementsOf, textOf, type XmlElement } from '../twiml/xml-element.ts';
import type { Parameters, WebhookRecord, WebhookRequest } from '../webhook/webhook-request.ts';
import { optOutReplies, optOutWord } from './opt-out.ts';
import type { Letter, PostOffice } from './post-office.ts';
import type { TextExchange, TextOptions } from './text-exchange.ts';
import { longestBody, measureText, type TextMessage } from './text-message.ts';

/** As with redirects over HTTP (11215). */
const mostFetches = 10;

/** Sends a text to the helpline, and delivers what it answers. */
export async function sendText(
  options: TextOptions,
  services: PhoneServices,
  office: PostOffice,
): Promise<TextExchange> {
  if (options.body.length > longestBody) throw new Error(`A text holds at most ${longestBody} characters.`);
  if (!services.canText(plainNumber(options.to))) throw new Error(`${options.to} can only be called.`);
  const received = office.keepReceived({ ...options, direction: 'inbound', by: 'caller' });
  const byTwilio = answerOptOutWord(options, office);
  const request: WebhookRequest = {
    url: services.webhooks.sms,
    method: 'POST',
    parameters: textParameters(received, options, services),
    token: services.sids.nextToken(),
  };
  const answer = await performTexts(request, options, services, office);
  const sent = [...byTwilio, ...answer.sent];
  return {
    sid: received.sid,
    replies: sent.filter((text) => text.status === 'delivered'),
    undelivered: sent.filter((text) => text.status !== 'delivered'),
    turns: answer.turns,
    faults: answer.faults,
    repeat: () => sendTraced(request, services.transport, services),
  };
}

/** WhatsApp has no such words. */
function answerOptOutWord({ from, to, body }: TextOptions, office: PostOffice): readonly TextMessage[] {
  const word = isOnWhatsApp(from) ? undefined : optOutWord(body);
  if (word === undefined) return [];
  office.optOuts.note(word, from, to);
  return [
    office.deliver({
      from: to,
      to: from,
      body: optOutReplies[word],
      direction: 'outbound-reply',
      by: 'twilio',
    }),
  ];
}

function textParameters(text: TextMessage, options: TextOptions, services: PhoneServices): Parameters {
  const media = Object.fromEntries(
    text.media.flatMap(({ url, contentType }, index) => [
      [`MediaUrl${index}`, url],
      [`MediaContentType${index}`, contentType],
    ]),
  );
  return {
    AccountSid: services.accountSid,
    ApiVersion: '2010-04-01',
    Body: text.body,
    From: text.from,
    ...geographyOf('From', text.from),
    MessageSid: text.sid,
    NumMedia: String(text.media.length),
    // Twilio's own count of an empty text, such as a picture alone, is one.
    NumSegments: String(Math.max(1, measureText(text.body).segments)),
    SmsMessageSid: text.sid,
    SmsSid: text.sid,
    SmsStatus: 'received',
    To: text.to,
    ...geographyOf('To', text.to),
    ...(isOnWhatsApp(text.from) ? { ProfileName: 'A caller', WaId: plainNumber(text.from).slice(1) } : {}),
    ...media,
    ...options.parameters,
  };
}

interface TextAnswer {
  readonly sent: TextMessage[];
  readonly turns: WebhookRecord[];
  readonly faults: PhoneFault[];
}

async function performTexts(
  first: WebhookRequest,
  options: TextOptions,
  services: PhoneServices,
  office: PostOffice,
): Promise<TextAnswer> {
  const answer: TextAnswer = { sent: [], turns: [], faults: [] };
  let next: WebhookRequest | undefined = first;
  while (next !== undefined) {
    if (answer.turns.length > mostFetches) {
      answer.faults.push({ code: 11215, where: next.url, what: `more than ${mostFetches} redirects` });
      return answer;
    }
    next = await performOne(next, options, { services, office, answer });
  }
  return answer;
}

interface Desk {
  readonly services: PhoneServices;
  readonly office: PostOffice;
  readonly answer: TextAnswer;
}

/** @returns the next document to fetch: Redirect's, or the fallback's */
async function performOne(
  request: WebhookRequest,
  options: TextOptions,
  { services, office, answer }: Desk,
): Promise<WebhookRequest | undefined> {
  const record = await sendTraced(request, services.transport, services);
  answer.turns.push(record);
  answer.faults.push(...record.faults);
  const reading =
    record.answer === undefined || record.faults.length > 0
      ? undefined
      : readTwiml(record.answer, messageTable, request.url);
  if (reading?.kind === 'faulty') answer.faults.push(...reading.faults);
  if (reading === undefined || reading.kind === 'faulty') {
    const { smsFallback } = services.webhooks;
    if (smsFallback === undefined || 'ErrorCode' in request.parameters) return undefined;
    const code = String(answer.faults.at(-1)?.code ?? 11200);
    return {
      ...request,
      url: smsFallback,
      method: 'GET',
      parameters: { ...request.parameters, ErrorCode: code, ErrorUrl: request.url },
    };
  }
  if (reading.kind === 'words') {
    answer.sent.push(deliverReply({ body: reading.words }, options, services, office));
    return undefined;
  }
  return reading.kind === 'nothing'
    ? undefined
    : performMessages(reading.root, request, options, { services, office, answer });
}

function performMessages(
  root: XmlElement,
  request: WebhookRequest,
  options: TextOptions,
  { services, office, answer }: Desk,
): WebhookRequest | undefined {
  for (const verb of elementsOf(root)) {
    if (verb.name === 'Redirect') {
      const url = new URL(textOf(verb).trim(), request.url).href;
      const method = verb.attributes.get('method') === 'GET' ? 'GET' : 'POST';
      return { ...request, url, method, token: services.sids.nextToken() };
    }
    answer.sent.push(deliverReply(readMessage(verb), options, services, office));
  }
  return undefined;
}

type Reply = Partial<Letter> & { readonly body: string };

function readMessage(message: XmlElement): Reply {
  const inside = elementsOf(message);
  const body = inside.find((element) => element.name === 'Body') ?? message;
  const { to, from, statusCallback, action } = Object.fromEntries(message.attributes);
  const callback = action ?? statusCallback;
  return {
    body: textOf(body).trim(),
    media: inside
      .filter((element) => element.name === 'Media')
      .map((element) => ({ url: textOf(element).trim(), contentType: '' })),
    ...(to === undefined ? {} : { to }),
    ...(from === undefined ? {} : { from }),
    ...(callback === undefined ? {} : { statusCallback: callback }),
  };
}

/** Without addresses of its own, a reply goes back from the number that was texted to whoever texted it. */
function deliverReply(
  reply: Reply,
  options: TextOptions,
  services: PhoneServices,
  office: PostOffice,
): TextMessage {
  const letter: Letter = {
    from: options.to,
    to: options.from,
    ...reply,
    direction: 'outbound-reply',
    by: 'helpline',
  };
  return office.deliver(letter, replyRefusal(letter, services, office));
}

function replyRefusal(letter: Letter, services: PhoneServices, office: PostOffice): number | undefined {
  if (letter.body.length > longestBody) return 21617;
  if (!services.isOurs(plainNumber(letter.from))) return 21606;
  // TwiML has a code of its own for it: https://www.twilio.com/docs/api/errors/14108
  if (!services.canText(plainNumber(letter.from))) return 14108;
  return office.refusal(letter.from, letter.to);
}
