/**
 * Texted alone, these are answered by Twilio itself, and the dialogue must not be built on them:
 * https://help.twilio.com/articles/223134027
 */
export const keywordsOfTwilio = [
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
] as const;

/** Texted alone, these steer the conversation in every helpline and every language. */
export const wordsThatSteer = [
  'AGENT',
  'PERSON',
  'MENU',
  'REPEAT',
  'SLOWER',
  'NEXT',
  'STEPS',
  'BACK',
  'NO',
  'MORE',
  'CALL',
  'LANGUAGE',
  'GOODBYE',
  'BYE',
  'FEEDBACK',
] as const;
