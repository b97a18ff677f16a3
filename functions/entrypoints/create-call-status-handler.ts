import { renderMessage } from '#channels/sms/render-message';
import type { Helpline } from '#turn/helpline';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

/** The end of a call: POST /call-status. Nothing is said; the log learns how long the call was. */
export const createCallStatusHandler = (helpline: Helpline): WebhookHandler =>
  createVerifiedWebhook(helpline, {
    id: 'CallSid',
    answer(contact, form) {
      const seconds = Number(form.get('CallDuration') ?? 0);
      helpline.log.callEnded({
        helpline: contact.helpline,
        conversation: contact.id,
        seconds: Number.isFinite(seconds) ? seconds : 0,
      });
      return Promise.resolve(renderMessage(''));
    },
    fallback: () => Promise.resolve(renderMessage('')),
    unknownNumber: () => Promise.resolve(renderMessage('')),
  });
