import type { Conversation } from '../conversation.ts';
import { prompt } from '../lines.ts';
import type { Choice, Option } from '../option.ts';
import type { PromptKey } from '../prompt-key.ts';
import type { Line, Slot } from '../reply.ts';
import type { World } from '../world.ts';

/** Where only a yes or a no is asked for, the yes is on the first key, and by text on the first number. */
export const yesOnKey = (label: PromptKey, option: Option): Choice => ({
  label: { kind: 'prompt', prompt: label },
  option,
  spokenFor: true,
});

/** As a value of a prompt that names its key. */
export const firstKey: Slot = { kind: 'count', count: 1 };

/** The key is named to who uses keys, or has been silent. By text the question names its number. */
export const keyOfYes = ({ channel }: World, { keyed }: Conversation): readonly Line[] =>
  channel === 'voice' && keyed ? [prompt('yes-key')] : [];
