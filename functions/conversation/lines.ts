import type { CaseAt, CaseReason } from './case-reason.ts';
import type { Conversation } from './conversation.ts';
import type { PromptKey } from './prompt-key.ts';
import type { Line, Slot } from './reply.ts';

/** A line that says a prompt. */
export const prompt = (key: PromptKey, slots?: Readonly<Record<string, Slot>>): Line =>
  slots === undefined ? { say: 'prompt', prompt: key } : { say: 'prompt', prompt: key, slots };

/** What somebody must do who was asked for a code or for an approval: said again wherever nobody can be reached. */
export const warningOf = ({ warned }: Conversation): readonly Line[] =>
  warned === false ? [] : [prompt(warned === 'already' ? 'suspicious-already' : 'suspicious')];

/** The number that is kept with a case, as a value of a prompt. */
export const numberOf = (at: CaseAt): Slot => ({ kind: 'number', at });

/** What a case is called: "the message", and its reference. */
export const caseSlots = ({ reason, nth }: { reason: CaseReason; nth: number }): Record<string, Slot> => ({
  what: { kind: 'case-what', reason },
  case: { kind: 'case-reference', nth },
});
