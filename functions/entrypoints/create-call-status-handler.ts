import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Contact } from '#turn/heard';
import type { Helpline } from '#turn/helpline';
import { noteCallEnd, noteTextStatus } from '#turn/note-status';
import type { TwilioForm } from '#twilio/read-form';
import { renderMessage } from '#twilio/render-message';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

/** The effect that sent a text, in the URL of its status callback. */
const effectParameter = 'e';

/** A call that is over; Twilio can be told to report earlier ones, which are no end. */
const finalStatuses: readonly string[] = ['completed', 'busy', 'failed', 'no-answer', 'canceled'];

async function note(
  helpline: Helpline,
  contact: Contact,
  form: TwilioForm,
  event: APIGatewayProxyEventV2,
): Promise<string> {
  const status = form.get('MessageStatus');
  if (status === undefined) {
    if (!finalStatuses.includes(form.get('CallStatus') ?? 'completed')) return renderMessage('');
    const seconds = Number(form.get('CallDuration') ?? 0);
    await noteCallEnd(helpline, contact, Number.isFinite(seconds) ? seconds : 0);
  } else {
    const effect = new URLSearchParams(event.rawQueryString).get(effectParameter) ?? '';
    await noteTextStatus(helpline, contact, status, effect);
  }
  return renderMessage('');
}

/** The end of a call, and whether a text arrived: POST /call-status. Nothing is said. */
export const createCallStatusHandler = (helpline: Helpline): WebhookHandler =>
  createVerifiedWebhook(helpline, {
    answer: (contact, form, event) => note(helpline, contact, form, event),
    fallback: () => Promise.resolve(renderMessage('')),
    unknownNumber: () => Promise.resolve(renderMessage('')),
  });
