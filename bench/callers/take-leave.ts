import type { Call } from '../../local/phone/call/call.ts';
import type { Hearing } from './hear-call.ts';
import { pick } from './pick.ts';
import type { Manners } from './policies/manners.ts';
import type { Memory } from './policies/policy.ts';

export interface Leaving {
  readonly call: Call;
  readonly manners: Manners;
  readonly memory: Memory;
  readonly random: () => number;
  readonly hear: () => Hearing;
  readonly say: (words: string) => Promise<void>;
}

const thanks = ['thank you', 'thanks a lot', 'great, thanks'];
const byes = ['bye', 'goodbye', 'thanks, bye', "that's all, bye"];

/** How many in a hundred want the link that is offered by text. */
const wantText = 40;

const isOpen = ({ state }: Call): boolean => state.kind === 'listening';

/**
 * Has the answer: takes the text, or not, gives thanks, or not, and says goodbye.
 * @returns whether the goodbye was the end
 */
export async function takeLeave({ call, manners, memory, random, hear, say }: Leaving): Promise<boolean> {
  if (hear().offersText && random() * 100 < wantText) {
    memory.askedForText += 1;
    await say('yes please');
  }
  if (isOpen(call) && random() < manners.thanks) {
    await say(pick(thanks, random));
    if (isOpen(call) && hear().asksWhetherItHelped) await say('yes it did');
  }
  if (isOpen(call)) await say(pick(byes, random));
  return call.state.kind === 'ended';
}
