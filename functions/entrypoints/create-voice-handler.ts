import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { connectReply } from '#turn/connect-reply';
import { fallbackVoiceReply, unknownNumberWords } from '#turn/fallback-reply';
import { handleCallTurn } from '#turn/handle-call-turn';
import type { Helpline } from '#turn/helpline';
import type { VoiceReply } from '#turn/voice-reply';
import { whisperReply } from '#turn/whisper-reply';
import { decodeCallState, encodeCallState } from '#twilio/call-state';
import {
  connectParameter,
  readVoiceWebhook,
  stateParameter,
  whisperParameter,
} from '#twilio/read-voice-webhook';
import { emptyTwiml, renderTwiml } from '#twilio/render-twiml';
import { createVerifiedWebhook, type WebhookHandler } from './verified-webhook.ts';

const readQuery = (event: APIGatewayProxyEventV2) => {
  const query = new URLSearchParams(event.rawQueryString);
  const state = query.get(stateParameter);
  return {
    state: state === null ? undefined : decodeCallState(state),
    whispers: query.has(whisperParameter),
    connects: query.has(connectParameter),
  };
};

const withEncodedState = (reply: VoiceReply): VoiceReply =>
  'state' in reply.next
    ? { ...reply, next: { ...reply.next, state: encodeCallState(reply.next.state) } }
    : reply;

/** Calls: POST /voice, and every URL that its TwiML names. */
export function createVoiceHandler(helpline: Helpline): WebhookHandler {
  const draw = async (reply: VoiceReply): Promise<string> =>
    renderTwiml(withEncodedState(reply), {
      actionUrl: `${helpline.publicBaseUrl}/voice`,
      prompts: await helpline.prompts(),
    });
  return createVerifiedWebhook(helpline, {
    async answer(contact, form, event) {
      const { state, whispers, connects } = readQuery(event);
      if (whispers && state !== undefined) return draw(await whisperReply(helpline, contact, state));
      const heard = readVoiceWebhook(form, state !== undefined);
      if (heard.kind === 'hung-up') return emptyTwiml();
      if (connects && state !== undefined) return draw(await connectReply(helpline, contact, state));
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
