import MessagingResponse from 'twilio/lib/twiml/MessagingResponse.js';
import { speakable } from './speakable.ts';

/** Draws a reply to a text as TwiML. An empty text is an empty response: nothing is sent. */
export function renderMessage(text: string): string {
  const response = new MessagingResponse();
  if (text !== '') response.message({}, speakable(text));
  return response.toString();
}
