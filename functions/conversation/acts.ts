import type { Command } from './command.ts';
import type { PromptKey } from './prompt-key.ts';

/**
 * What cannot be taken back or is felt outside the conversation. None is done unless it was asked for: in so many words,
 * by a key, or by a yes to the question just asked.
 */
export const acts = ['person', 'text', 'call', 'forget', 'feedback', 'message', 'end'] as const;
export type Act = (typeof acts)[number];

interface Consent {
  /** The command that asks for it. */
  readonly command: Command;
  /** Asked back when it is likely, and not asked for in so many words. */
  readonly question: PromptKey;
  /** Named by key or number. */
  readonly label: PromptKey;
}

/** What counts as asked for, and what is asked back. */
export const consents: Readonly<Record<Act, Consent>> = {
  person: { command: 'agent', question: 'ask-person', label: 'option-person' },
  text: { command: 'text-me', question: 'ask-text', label: 'option-text' },
  call: { command: 'call', question: 'ask-call', label: 'option-call' },
  forget: { command: 'forget-me', question: 'ask-forget', label: 'option-forget' },
  feedback: { command: 'feedback', question: 'ask-feedback', label: 'option-feedback' },
  message: { command: 'message', question: 'ask-message', label: 'option-message' },
  end: { command: 'goodbye', question: 'ask-end', label: 'option-end' },
};

/** The act that a command asks for, if it is one. */
export const actOf = (command: Command): Act | undefined =>
  acts.find((act) => consents[act].command === command);
