import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { speakable } from './speakable.ts';

/**
 * Draws a reply to a text as TwiML. An empty text is an empty response: nothing is sent.
 * @param status where Twilio tells whether it arrived: https://www.twilio.com/docs/messaging/twiml/message#attributes-action
 */
export function renderMessage(text: string, status?: string): string {
  const response = new MessagingResponse();
  if (text !== '')
    response.message(status === undefined ? {} : { action: status, method: 'POST' }, speakable(text));
  return response.toString();
}
