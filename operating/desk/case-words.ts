import type { CaseReason } from '#conversation/place';
import type { DeskCase } from '#desk/ports';

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

/** Feedback asks for nothing more once it was passed on. */
export function stateWords({ state, pending, reason }: DeskCase): string {
  if (state === 'closed') return 'closed';
  if (pending) return 'open, desk not told yet';
  return reason === 'feedback' ? 'passed on' : 'open';
}
