import type { CaseReason } from '#conversation/place';
import type { DeskCase } from '#functions/desk/ports';

/** What a case is about, in the words of the desk. */
export const reasonWords: Readonly<Record<CaseReason, string>> = {
  message: 'message',
  'call-back': 'call back',
  feedback: 'feedback',
};

export const channelWords: Readonly<Record<DeskCase['channel'], string>> = {
  voice: 'telephone',
  sms: 'text',
};

export const stateWords = ({ state, pending }: DeskCase): string => {
  if (state === 'closed') return 'closed';
  return pending ? 'open, desk not told yet' : 'open';
};
