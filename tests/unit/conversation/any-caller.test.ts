import fc from 'fast-check';
import { describe, test } from 'vitest';
import { actOf } from '#conversation/acts';
import { advance } from '#conversation/advance';
import type { Conversation } from '#conversation/conversation';
import type { Effect } from '#conversation/effect';
import type { Step } from '#conversation/move';
import type { TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import { anyConversation, anyInput } from '#tests/support/turn-arbitraries';
import { worldOf } from '#tests/support/turn-talk';

/** What holds for every caller, whatever has been said and whatever comes: people first. */

const worlds: readonly (readonly [string, World])[] = [
  ['by voice', worldOf()],
  ['by voice, from a telephone that gets no texts', worldOf({ canSendText: false })],
  ['by voice, outside the hours', worldOf({ desk: 'shut' })],
  ['by voice, without a serviceline', worldOf({}, { without: ['serviceline', 'feedbackEmail'] })],
  ['by text', worldOf({ channel: 'sms' })],
  ['by text, to a number that we do not ring', worldOf({ channel: 'sms', canRing: false })],
];

const felt: readonly Effect['kind'][] = ['send-text', 'place-call', 'forget', 'open-case'];

/** What is felt outside the conversation. A recording was asked for before it begins; that a call ends harms nobody. */
const acted = ({ place }: Conversation, { reply, effects }: Step): boolean =>
  reply.next.kind === 'dial' ||
  (reply.next.kind === 'record' && place.kind !== 'recording') ||
  effects.some(({ kind }) => felt.includes(kind));

const isMeant = (input: TurnInput, outcome: string): boolean =>
  input.kind === 'understood' && input.meaning.outcome === outcome;

/** Asks for something by a key, a number, a command in so many words, or a message. */
const asks = (input: TurnInput): boolean =>
  ['pressed', 'chose', 'recorded', 'dictated', 'performed'].includes(input.kind) ||
  (input.kind === 'understood' && input.meaning.outcome === 'command' && input.meaning.likely !== true);

const commandOf = (input: TurnInput) =>
  input.kind === 'understood' && input.meaning.outcome === 'command' ? input.meaning.command : undefined;

describe.each(worlds)('%s', (_name, world) => {
  const every = (holds: (state: Conversation, input: TurnInput, step: Step) => boolean, runs = 1500) =>
    fc.assert(
      fc.property(anyConversation(world.outline), anyInput(world.outline), (state, input) =>
        holds(state, input, advance(world, state, input)),
      ),
      { seed: 1, numRuns: runs },
    );

  test('who asks for nothing has nothing done; a third miss alone rings a person', () => {
    every((state, input, step) => {
      if (asks(input)) return true;
      const isThirdMiss = isMeant(input, 'miss') && step.state.misses === 3;
      return !acted(state, step) || (isThirdMiss && !state.declined.includes('person'));
    });
  });

  test('a command that acts does what it says or asks, and no other does anything', () => {
    every((state, input, step) => {
      const command = commandOf(input);
      const mayAct = command === undefined || actOf(command) !== undefined;
      // A yes is one to what was asked, and "more", "next" and "back" may lead to an announced recording.
      return (
        mayAct ||
        ['yes', 'no', 'more', 'next', 'back', 'repeat', 'slower'].includes(command) ||
        !acted(state, step)
      );
    });
  });

  test('a yes does nothing that was not just asked', () => {
    every((state, input, step) => commandOf(input) !== 'yes' || state.aside === false || !acted(state, step));
  });

  test('a step that was reached is kept until it is dropped, done, or other steps begin', () => {
    every((state, input, { state: after }) => {
      const steps = state.place.kind === 'steps' ? state.place : undefined;
      if (steps === undefined) return true;
      const count = world.outline.topics.get(steps.topic)?.steps ?? 0;
      const leaves =
        ['silence', 'urgent', 'dial-ended', 'hung-up'].includes(input.kind) ||
        ['topic', 'choices', 'confirm', 'miss', 'mentioned', 'declined'].some((name) =>
          isMeant(input, name),
        ) ||
        ['menu', 'agent', 'no', 'feedback', 'suspicious'].includes(commandOf(input) ?? '');
      if (!leaves || steps.step + 1 >= count) return true;
      const kept = after.place.kind === 'steps' ? after.place : after.reached;
      return kept?.topic === steps.topic && kept.step === steps.step;
    });
  });
});
