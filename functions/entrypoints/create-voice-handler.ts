import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { decodeCallState, encodeCallState } from '#channels/voice/call-state';
import { readVoiceWebhook, stateParameter } from '#channels/voice/read-voice-webhook';
import { emptyTwiml, renderTwiml } from '#channels/voice/render-twiml';
import { fallbackVoiceReply, unknownNumberWords } from '#turn/fallback-reply';
import { handleCallTurn } from '#turn/handle-call-turn';
import type { Helpline } from '#turn/helpline';
import type { VoiceReply } from '#turn/voice-reply';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

const readState = (event: APIGatewayProxyEventV2): string | undefined => {
  const state = new URLSearchParams(event.rawQueryString).get(stateParameter);
  return state === null ? undefined : decodeCallState(state);
};

const withEncodedState = (reply: VoiceReply): VoiceReply =>
  reply.next.kind === 'end'
    ? reply
    : { ...reply, next: { ...reply.next, state: encodeCallState(reply.next.state) } };

/** Calls: POST /voice, and every URL that its TwiML names. */
export function createVoiceHandler(helpline: Helpline): WebhookHandler {
  const draw = async (reply: VoiceReply): Promise<string> =>
    renderTwiml(withEncodedState(reply), {
      actionUrl: `${helpline.publicBaseUrl}/voice`,
      prompts: await helpline.prompts(),
    });
  return createVerifiedWebhook(helpline, {
    id: 'CallSid',
    async answer(contact, form, event) {
      const state = readState(event);
      const heard = readVoiceWebhook(form, state !== undefined);
      if (heard.kind === 'hung-up') return emptyTwiml();
      return draw(await handleCallTurn(helpline, { contact, heard, state }));
    },
    fallback: async (contact) => draw(await fallbackVoiceReply(helpline, contact)),
    unknownNumber: async () =>
      draw({
        utterances: [{ locale: 'en', text: await unknownNumberWords(helpline, 'voice') }],
        slower: false,
        next: { kind: 'end' },
      }),
  });
}
