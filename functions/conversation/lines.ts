import type { PromptKey } from './prompt-key.ts';
import type { Line, Slot } from './reply.ts';

/** A line that says a prompt. */
export const prompt = (key: PromptKey, slots?: Readonly<Record<string, Slot>>): Line =>
  slots === undefined ? { say: 'prompt', prompt: key } : { say: 'prompt', prompt: key, slots };
