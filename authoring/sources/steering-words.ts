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
