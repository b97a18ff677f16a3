import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { within } from '#turn/deadline';
import type { Contact } from '#turn/heard';
import { type Helpline, turnDeadlineMs } from '#turn/helpline';
import { plainNumber } from '#twilio/address';
import { readForm, type TwilioForm } from '#twilio/read-form';
import { isSignedByTwilio } from '#twilio/signature';

export type WebhookHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Who is in contact; `helpline` is undefined when no helpline answers on the number. */
export type UncheckedContact = Omit<Contact, 'helpline'> & { readonly helpline: string | undefined };

/** What a webhook of one kind does once it is known to be Twilio's. Both give TwiML. */
export interface WebhookWork {
  answer(contact: Contact, form: TwilioForm, event: APIGatewayProxyEventV2): Promise<string>;
  /** The apology, when the answer failed or took too long. */
  fallback(contact: Contact): Promise<string>;
  unknownNumber(): Promise<string>;
}

const forbidden: APIGatewayProxyStructuredResultV2 = { statusCode: 403, body: '' };

/** TwiML as Twilio wants it. */
export const twiml = (body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body,
});

/** Tokens that cannot be read are no tokens: the answer is 403, and Twilio's fallback takes over. */
async function readTokens(helpline: Helpline): Promise<readonly string[]> {
  try {
    return (await helpline.secrets.readSecrets()).twilioAuthTokens;
  } catch (error) {
    helpline.log.fault('secrets', error);
    return [];
  }
}

const isOurs = (helpline: Helpline, address: string): boolean =>
  Object.hasOwn(helpline.numbers, plainNumber(address));

function readContact(helpline: Helpline, form: TwilioForm): UncheckedContact {
  const [from, to] = [form.get('From') ?? '', form.get('To') ?? ''];
  // A call or text that we sent names our own number as From: the caller is at the other end.
  const ours = isOurs(helpline, to) || !isOurs(helpline, from) ? to : from;
  return {
    helpline: isOurs(helpline, ours) ? helpline.numbers[plainNumber(ours)] : undefined,
    id: form.get('CallSid') ?? form.get('MessageSid') ?? '',
    from: ours === to ? from : to,
    to: ours,
  };
}

/**
 * The path of every webhook, downhill: verify, read, answer, and on any failure the fallback.
 * Anything that is not signed by Twilio gets 403 and does no work.
 */
export function createVerifiedWebhook(helpline: Helpline, work: WebhookWork): WebhookHandler {
  return async (event) => {
    const form = readForm(event);
    const { publicBaseUrl } = helpline;
    if (!isSignedByTwilio({ event, form, publicBaseUrl, authTokens: await readTokens(helpline) }))
      return forbidden;
    const contact = readContact(helpline, form);
    if (contact.helpline === undefined) return twiml(await work.unknownNumber());
    const known: Contact = { ...contact, helpline: contact.helpline };
    // Effects and repeats are known by the id; Twilio always sends one.
    if (known.id === '') return twiml(await work.fallback(known));
    const answer = await within(turnDeadlineMs, work.answer(known, form, event), (error) =>
      helpline.log.fault('turn', error),
    );
    return twiml(answer ?? (await work.fallback(known)));
  };
}
