import type { Contact } from './heard.ts';

/**
 * Whether to dial the serviceline would lead back to us: the call comes from a number of ours or from the serviceline,
 * or the serviceline is diverted to us. Whoever were put through would come in again, and again.
 */
export const leadsBack = (contact: Contact, serviceline: string | undefined): boolean =>
  contact.isFromUs === true ||
  (serviceline !== undefined && [contact.from, contact.divertedFrom].includes(serviceline));
