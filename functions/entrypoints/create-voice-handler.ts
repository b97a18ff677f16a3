import { callBackReply } from '#turn/call-back-reply';
import { connectReply } from '#turn/connect-reply';
import { fallbackVoiceReply, goodbyeVoiceReply, unknownNumberWords } from '#turn/fallback-reply';
import { handleCallTurn } from '#turn/handle-call-turn';
import type { Helpline } from '#turn/helpline';
import type { VoiceReply } from '#turn/voice-reply';
import { whisperReply } from '#turn/whisper-reply';
import { readVoiceWebhook } from '#twilio/read-voice-webhook';
import { emptyTwiml, renderTwiml } from '#twilio/render-twiml';
import { readVoiceQuery } from '#twilio/urls';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

/** Calls: POST /voice, and every URL that its TwiML names. */
export function createVoiceHandler(helpline: Helpline): WebhookHandler {
  const { urls } = helpline;
  const draw = async (reply: VoiceReply): Promise<string> =>
    renderTwiml(reply, { urls, prompts: await helpline.prompts() });
  return createVerifiedWebhook(helpline, {
    async answer(contact, form, event) {
      const { state, whispers, connects, callBack } = readVoiceQuery(event.rawQueryString);
      const heard = readVoiceWebhook(form, state !== undefined);
      if (whispers > 0 && state !== undefined)
        return draw(await whisperReply(helpline, contact, { state, heard, round: whispers }));
      if (heard.kind === 'hung-up') return emptyTwiml();
      if (connects > 0 && state !== undefined)
        return draw(await connectReply(helpline, contact, { state, heard, round: connects }));
      if (callBack !== undefined && state !== undefined)
        return draw(await callBackReply(helpline, contact, { state, heard, ...callBack }));
      return draw(await handleCallTurn(helpline, { contact, heard, state }));
    },
    async fallback(contact, event) {
      const { connects, callBack } = readVoiceQuery(event.rawQueryString);
      // On a call that we placed nobody has pressed the key yet: a voicemail would be put through.
      const isPlaced = connects > 0 || callBack !== undefined;
      return draw(await (isPlaced ? goodbyeVoiceReply : fallbackVoiceReply)(helpline, contact));
    },
    unknownNumber: async () =>
      draw({
        utterances: [{ locale: 'en', text: await unknownNumberWords(helpline, 'voice') }],
        slower: false,
        next: { kind: 'end' },
      }),
  });
}
