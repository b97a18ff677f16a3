import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { within } from '#turn/deadline';
import type { Contact } from '#turn/heard';
import { type Helpline, turnDeadlineMs } from '#turn/helpline';
import { readContact } from '#twilio/read-contact';
import { readForm, type TwilioForm } from '#twilio/read-form';
import { isSignedByTwilio } from '#twilio/signature';

export type WebhookHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** What a webhook of one kind does once it is known to be Twilio's. Both give TwiML. */
export interface WebhookWork {
  answer(contact: Contact, form: TwilioForm, event: APIGatewayProxyEventV2): Promise<string>;
  /** The apology, when the answer failed or took too long. */
  fallback(contact: Contact, event: APIGatewayProxyEventV2): Promise<string>;
  unknownNumber(): Promise<string>;
}

const forbidden: APIGatewayProxyStructuredResultV2 = { statusCode: 403, body: '' };

/** Twilio tries a 5xx again, and then its fallback; a 403 would be the last word. */
const unavailable: APIGatewayProxyStructuredResultV2 = { statusCode: 503, body: '' };

/** TwiML as Twilio wants it. */
export const twiml = (body: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { 'content-type': 'text/xml; charset=utf-8' },
  body,
});

/**
 * Both secrets at once, so that nothing is missing after verifying.
 * @returns undefined when one cannot be read: nobody is let in, and nobody is told that he is a stranger
 */
async function readTokens({ secrets, log }: Helpline): Promise<readonly string[] | undefined> {
  try {
    const [tokens] = await Promise.all([secrets.readSigningTokens(), secrets.readHashingKey()]);
    return tokens;
  } catch (error) {
    log.fault('secrets', error);
    return undefined;
  }
}

/**
 * The path of every webhook, downhill: verify, read, answer, and on any failure the fallback.
 * Anything that is not signed by Twilio gets 403 and does no work; while that cannot be told, 503.
 */
export function createVerifiedWebhook(helpline: Helpline, work: WebhookWork): WebhookHandler {
  return async (event) => {
    const form = readForm(event);
    const { publicBaseUrl } = helpline;
    const authTokens = await readTokens(helpline);
    if (authTokens === undefined) return unavailable;
    if (!isSignedByTwilio({ event, form, publicBaseUrl, authTokens })) return forbidden;
    const contact = readContact(form, helpline.numbers);
    if (contact === undefined) return twiml(await work.unknownNumber());
    // Effects and repeats are known by the id; Twilio always sends one.
    if (contact.id === '') return twiml(await work.fallback(contact, event));
    const answer = await within(turnDeadlineMs, work.answer(contact, form, event), (error) =>
      helpline.log.fault('turn', error),
    );
    return twiml(answer ?? (await work.fallback(contact, event)));
  };
}
