import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Contact } from '#turn/heard';
import type { Helpline } from '#turn/helpline';
import { noteCallEnd, noteLostText } from '#turn/note-status';
import { noteRingEnd } from '#turn/rung-texter';
import type { TwilioForm } from '#twilio/read-form';
import { renderMessage } from '#twilio/render-message';
import { isLost, isOver } from '#twilio/statuses';
import { readEffect, readRungTexter } from '#twilio/urls';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

/** A number that Twilio writes; 0 for anything else. */
function countOf(value: string | undefined): number {
  const count = Number(value ?? 0);
  return Number.isFinite(count) ? count : 0;
}

async function note(
  helpline: Helpline,
  contact: Contact,
  form: TwilioForm,
  event: APIGatewayProxyEventV2,
): Promise<string> {
  const textStatus = form.get('MessageStatus');
  if (textStatus !== undefined) {
    if (isLost(textStatus)) {
      const code = countOf(form.get('ErrorCode'));
      await noteLostText(helpline, contact, { effect: readEffect(event.rawQueryString), code });
    }
    // Twilio can be told to report earlier statuses of a call, too, which are no end.
  } else if (isOver(form.get('CallStatus') ?? 'completed')) {
    const isFirst = await noteCallEnd(helpline, contact, countOf(form.get('CallDuration')));
    const texter = readRungTexter(event.rawQueryString);
    if (isFirst && texter !== undefined) await noteRingEnd(helpline, contact, texter);
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
