import { fallbackTextReply, unknownNumberWords } from '#turn/fallback-reply';
import { handleTextTurn } from '#turn/handle-text-turn';
import type { Helpline } from '#turn/helpline';
import { readSmsWebhook } from '#twilio/read-sms-webhook';
import { renderMessage } from '#twilio/render-message';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

/** Texts: POST /sms, for SMS and WhatsApp alike. */
export const createSmsHandler = (helpline: Helpline): WebhookHandler => {
  const draw = (text: string): string => renderMessage(text, helpline.urls.textStatus());
  return createVerifiedWebhook(helpline, {
    async answer(contact, form) {
      const heard = readSmsWebhook(form);
      if (heard.kind === 'reserved') return renderMessage('');
      return draw(await handleTextTurn(helpline, { contact, heard }));
    },
    fallback: async (contact) => draw(await fallbackTextReply(helpline, contact)),
    unknownNumber: async () => draw(await unknownNumberWords(helpline, 'sms')),
  });
};
