import type { Conversation } from './conversation.ts';
import type { Step } from './move.ts';
import type { TurnInput } from './turn-input.ts';

/** Says nothing of what was wanted: the choice is still to come. */
const isStillOpen = (input: TurnInput): boolean =>
  ['started', 'silence', 'performed'].includes(input.kind) ||
  (input.kind === 'understood' && input.meaning.outcome === 'hesitation');

/** What was chosen, in words of our own: a command, a topic, or the kind of place that it led to. */
function chosen(input: TurnInput, { place }: Conversation): string {
  if (input.kind === 'understood' && input.meaning.outcome === 'command') return input.meaning.command;
  if (input.kind === 'understood' && input.meaning.outcome === 'miss') return 'miss';
  const isTold = place.kind === 'answer' || place.kind === 'list' || place.kind === 'steps';
  return isTold ? place.topic : place.kind;
}

/**
 * After a turn that was not understood: remembers it, and notes what the caller chose next, once. Of danger and distress
 * nothing is noted.
 */
export function notingChoice({ missed }: Conversation, step: Step, input: TurnInput): Step {
  if (isStillOpen(input)) return step;
  const { missed: _, ...state } = step.state;
  if (input.kind === 'urgent') return { ...step, state };
  const isMiss = step.effects.some(({ kind }) => kind === 'note-miss');
  return {
    ...step,
    state: { ...state, ...(isMiss && { missed: state.turn }) },
    effects: [
      ...step.effects,
      ...(missed === undefined
        ? []
        : [{ kind: 'note-choice', missed, chose: chosen(input, state) } as const]),
    ],
  };
}
