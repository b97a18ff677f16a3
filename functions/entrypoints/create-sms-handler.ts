import { fallbackTextReply, unknownNumberWords } from '#turn/fallback-reply';
import { handleTextTurn } from '#turn/handle-text-turn';
import type { Helpline } from '#turn/helpline';
import { readSmsWebhook } from '#twilio/read-sms-webhook';
import { renderMessage } from '#twilio/render-message';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

/** Texts: POST /sms, for SMS and WhatsApp alike. */
export const createSmsHandler = (helpline: Helpline): WebhookHandler =>
  createVerifiedWebhook(helpline, {
    async answer(contact, form) {
      const heard = readSmsWebhook(form);
      if (heard.kind === 'reserved') return renderMessage('');
      return renderMessage(await handleTextTurn(helpline, { contact, heard }));
    },
    fallback: async (contact) => renderMessage(await fallbackTextReply(helpline, contact)),
    unknownNumber: async () => renderMessage(await unknownNumberWords(helpline, 'sms')),
  });
