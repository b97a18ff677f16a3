import type { CaseReason, Reach } from '#conversation/case-reason';
import type { DeskCase } from '#desk/ports';

/** What a case is about, in the words of the desk. */
export const reasonWords: Readonly<Record<CaseReason, string>> = {
  message: 'message',
  'call-back': 'call back',
  feedback: 'feedback',
  transfer: 'put through',
};

export const channelWords: Readonly<Record<DeskCase['channel'], string>> = {
  voice: 'telephone',
  sms: 'text',
};

/** Whether there is a number to ring: `show` shows it, no list does. */
export const reachWords: Readonly<Record<Reach, string>> = {
  shown: 'number',
  given: 'number',
  none: 'none',
};

/** Feedback asks for nothing more once it was passed on. */
export function stateWords({ state, pending, reason, withdrawn }: DeskCase): string {
  if (withdrawn === true) return 'cancelled by the caller';
  if (state === 'closed') return 'closed';
  if (pending) return 'open, desk not told yet';
  return reason === 'feedback' ? 'passed on' : 'open';
}
