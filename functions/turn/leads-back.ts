import type { ActiveContent } from './active-content.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';

/**
 * Whether to dial the serviceline would lead back to us: the call comes from a number of ours or from the serviceline,
 * or the serviceline is diverted to us. Whoever were put through would come in again, and again.
 */
export const leadsBack = (contact: Contact, serviceline: string | undefined): boolean =>
  contact.isFromUs === true ||
  (serviceline !== undefined && [contact.from, contact.divertedFrom].includes(serviceline));

/** Every number that leads to us or to the desk: whoever gave one to be rung on would have us ring ourselves. */
export const ownNumbers = (
  { numbers }: Pick<Helpline, 'numbers'>,
  { knowledge }: Pick<ActiveContent, 'knowledge'>,
): readonly string[] => {
  const { serviceline } = knowledge.profile;
  return [...Object.keys(numbers), ...(serviceline === undefined ? [] : [serviceline])];
};
