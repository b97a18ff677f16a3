/**
 * Twilio answers these itself when they are sent alone by SMS, and forwards them all the same: they get an empty
 * response, and no dialogue is built on them. On WhatsApp they are ordinary words.
 * https://help.twilio.com/articles/223134027
 */
export const reservedWords: readonly string[] = [
  'STOP',
  'STOPALL',
  'UNSUBSCRIBE',
  'END',
  'QUIT',
  'CANCEL',
  'REVOKE',
  'OPTOUT',
  'START',
  'YES',
  'UNSTOP',
  'HELP',
  'INFO',
];
