import { numberKept, numberUnclear } from './ask-number.ts';
import { caseOf, wantsAnswer } from './case-of.ts';
import type { CaseReason } from './case-reason.ts';
import type { Conversation } from './conversation.ts';
import type { EffectOutcome } from './effect.ts';
import { prompt } from './lines.ts';
import { arrive, type Step, say, stay } from './move.ts';
import type { World } from './world.ts';

/** Tells the desk; what is promised is said when the case is open. */
export const openCase = (world: World, state: Conversation, reason: CaseReason): Step => ({
  ...say(world, state, 'case-failed'),
  effects: [caseOf(world, state, reason)],
});

/** The case is open, or could not be opened. A text with its reference is looked after like any other. */
export function opened(
  world: World,
  before: Conversation,
  result: Extract<EffectOutcome, { effect: 'open-case' }>,
): Step {
  const { reason } = result;
  if (result.outcome === 'failed' || result.outcome === 'capped') {
    return arrive(world, before, { kind: 'open' }, [prompt(`case-${result.outcome}`)]);
  }
  if (result.outcome === 'no-number') {
    return result.read === 'unclear'
      ? numberUnclear(world, before)
      : stay(world, before, [prompt('number-is-reference')]);
  }
  const { claim, texted, reach, number } = result;
  // What goes on under it is a case of its own kind now: nothing closes it but the desk.
  const { transfer: _, ...known } = before;
  const state = texted === true ? { ...known, texted: before.turn } : known;
  const at = result.at ?? { turn: state.turn, claim };
  if (number !== undefined) {
    return numberKept(world, state, { effect: 'keep-number', reason, at, outcome: number });
  }
  return reach === 'none' && wantsAnswer[reason]
    ? arrive(world, state, { kind: 'number', reason, at, tries: 0 }, [prompt('case-taken')])
    : arrive(world, state, { kind: 'case', reason, ...at, reach });
}
