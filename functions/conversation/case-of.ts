import type { CaseReason } from './case-reason.ts';
import { type Conversation, mayOffer, stepsAt } from './conversation.ts';
import type { OpenCase } from './effect.ts';
import type { World } from './world.ts';

/** Who is to be answered is kept a number of. Feedback asks for nothing. */
export const wantsAnswer: Readonly<Record<CaseReason, boolean>> = {
  message: true,
  'call-back': true,
  feedback: false,
  transfer: true,
};

/** A case as the desk is to have it. The number that shows itself goes with every one that wants an answer. */
export function caseOf(world: World, state: Conversation, reason: CaseReason): OpenCase {
  const step = stepsAt(state);
  return {
    kind: 'open-case',
    reason,
    topics: state.asked,
    ...(step !== undefined && { step }),
    locale: state.locale,
    ...(goesOn(state, reason) && { goesOn: state.transfer }),
    reach: wantsAnswer[reason] && world.canCallBack ? 'shown' : 'none',
    ...(textsReference(world, state, reason) && { texts: true }),
  };
}

/** What is left after nobody was reached belongs to the case of who was put through. */
const goesOn = ({ transfer }: Conversation, reason: CaseReason): boolean =>
  transfer !== undefined && (reason === 'message' || reason === 'call-back');

/** To who waits for an answer on a mobile, but not to who has just been put through, or wants no texts. */
const textsReference = (world: World, state: Conversation, reason: CaseReason): boolean =>
  world.channel === 'voice' &&
  world.canSendText &&
  mayOffer(state, 'text') &&
  (reason === 'message' || reason === 'call-back');
