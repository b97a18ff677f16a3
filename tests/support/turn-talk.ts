import { expect, test } from 'vitest';
import { outlineOf } from '#content/outline';
import { advance } from '#conversation/advance';
import type { Command } from '#conversation/command';
import { type Conversation, newConversation } from '#conversation/conversation';
import type { Effect, EffectOutcome } from '#conversation/effect';
import type { Step } from '#conversation/move';
import type { ChoiceLabel } from '#conversation/option';
import type { Unreached } from '#conversation/place';
import type { Line, Next, Slot } from '#conversation/reply';
import { asTopicId } from '#conversation/topic-id';
import type { Key, TurnInput } from '#conversation/turn-input';
import type { World } from '#conversation/world';
import { type ContentChanges, testKnowledge } from '#tests/support/turn-content';

/** What a caller does, in one word or two. */
export const starts: TurnInput = { kind: 'started' };
export const isSilent: TurnInput = { kind: 'silence' };
export const hangsUp: TurnInput = { kind: 'hung-up' };
export const mumbles: TurnInput = { kind: 'understood', meaning: { outcome: 'miss', outOfScope: false } };
export const ordersPizza: TurnInput = { kind: 'understood', meaning: { outcome: 'miss', outOfScope: true } };
export const presses = (key: Key): TurnInput => ({ kind: 'pressed', key });
/** Names a choice by its number: "the second one". */
export const picks = (number: number): TurnInput => ({ kind: 'chose', index: number - 1 });
export const says = (command: Command): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'command', command },
});
export const asks = (topic: string): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'topic', topic: asTopicId(topic), score: 0.9 },
});
/** Says something that is likely to be the command, and not in so many words. */
export const hints = (command: Command): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'command', command, likely: true },
});
/** "Don't ..." */
export const refuses = (command: Command): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'declined', command },
  declines: [command],
});
/** Names a command, and asks for nothing: "when will you call me back?" */
export const mentions = (command: Command): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'mentioned', command },
});
/** "Uh ..." */
export const hesitates: TurnInput = { kind: 'understood', meaning: { outcome: 'hesitation' } };
/** "I approved it by mistake", "I gave him the code". */
export const wasDeceived: TurnInput = {
  kind: 'understood',
  meaning: { outcome: 'command', command: 'suspicious', already: true },
};
export const isInNeed = (about: 'danger' | 'distress' | 'unsure'): TurnInput => ({
  kind: 'urgent',
  about,
  locale: 'en',
});
/** Asks two things in one breath. */
export const asksBoth = (topic: string, also: string): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'topic', topic: asTopicId(topic), score: 0.9, also: asTopicId(also) },
});
/** Asks something that is likely to be about this, and may not be. */
export const hintsAt = (topic: string): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'confirm', topic: asTopicId(topic) },
});
/** Asks something that may mean this or that. */
export const wavers = (...topics: readonly string[]): TurnInput => ({
  kind: 'understood',
  meaning: { outcome: 'choices', choices: topics.map(asTopicId) },
});
export const dialEnds = (outcome: 'bridged' | Unreached): TurnInput => ({ kind: 'dial-ended', outcome });
/** The turn goes on when an effect has ended. */
export const ends = (result: EffectOutcome): TurnInput => ({ kind: 'performed', result });

/** A world in which texts can be sent, calls placed, and the desk is open. */
export function worldOf(changes: Partial<World> = {}, content: ContentChanges = {}): World {
  return {
    channel: 'voice',
    outline: outlineOf(testKnowledge(content).profile),
    canSendText: true,
    canCallBack: true,
    canRing: true,
    desk: 'open',
    partsOfLastReply: 1,
    ...changes,
  };
}

export const byVoice = worldOf();
/** The caller's telephone cannot get texts. */
export const fromLandline = worldOf({ canSendText: false });
export const byText = worldOf({ channel: 'sms' });

/** What is heard at the menu, at the list of ways, and where nobody was reached. */
export const menu = 'menu-lead, [1 pass] [2 phone] [3 ways] [4 codes], more-options';
export const ways =
  'ANSWER ways-to-pass, [1 duo-push] [2 duo-passcode] [3 sms-passcode] [4 hardware-token], more-options';
export const whatElse = '[1 option-message] [2 option-call-back] [3 option-send-number] [4 option-ask-on]';
export const busy = `agent-busy, ${whatElse}`;

function slotWords(slot: Slot): string {
  switch (slot.kind) {
    case 'topic':
      return slot.topic;
    case 'link-label':
      return `link of ${slot.topic}`;
    case 'spoken-link':
      return `${slot.topic} said`;
    case 'count':
      return String(slot.count);
    case 'number':
      return 'the number';
    case 'case-what':
      return slot.reason;
    case 'case-reference':
      return `case ${slot.nth}`;
  }
}

function labelWords(label: ChoiceLabel): string {
  if (label.kind === 'topic') return label.topic;
  if (label.kind === 'case') return `cancel ${label.reason} ${label.nth}`;
  return label.kind === 'group' ? label.group : label.prompt;
}

function lineWords({ reply }: Step, line: Line): string {
  switch (line.say) {
    case 'prompt': {
      const slots = Object.values(line.slots ?? {}).map(slotWords);
      return slots.length === 0 ? line.prompt : `${line.prompt}(${slots.join(', ')})`;
    }
    case 'answer':
      return `ANSWER ${line.topic}`;
    case 'step':
      return `STEP ${line.step + 1} of ${line.topic}`;
    case 'link':
      return `LINK ${line.topic}`;
    case 'choices':
      return reply.choices
        .flatMap(({ label, spokenFor, byWords }, index) =>
          spokenFor || byWords ? [] : [`[${index + 1} ${labelWords(label)}]`],
        )
        .join(' ');
    case 'advice':
      return `ADVICE ${line.advice}${line.locale === 'en' ? '' : ` in ${line.locale}`}`;
    default:
      return `(${line.say})`;
  }
}

const nextWords = (next: Next): string => {
  if (next.kind !== 'listen') return ` -> ${next.kind}`;
  return next.wait === 'normal' ? '' : ` ... ${next.wait}`;
};

const stepWords = (at: Extract<Effect, { kind: 'open-case' }>['step']): string =>
  at === undefined ? '' : `${at.topic} ${at.step + 1}`;

function effectWords(effect: Effect): string {
  const told: readonly (string | number)[] = [
    effect.kind,
    ...('what' in effect ? [effect.what] : []),
    ...('reason' in effect ? [effect.reason] : []),
    ...('topic' in effect ? [effect.topic] : []),
    ...('helped' in effect ? [effect.helped ? 'helped' : 'did not help'] : []),
    ...('step' in effect ? [typeof effect.step === 'number' ? effect.step + 1 : stepWords(effect.step)] : []),
    ...('texts' in effect ? ['and texts'] : []),
    ...('steps' in effect && effect.steps !== undefined ? [effect.steps.topic, effect.steps.step + 1] : []),
    ...('outOfScope' in effect && effect.outOfScope ? ['out of scope'] : []),
  ];
  return ` + ${told.join(' ')}`;
}

/** What is chosen after a miss is kept by itself, and is no part of what a turn is told by. */
const isKeptByItself = ({ kind }: Effect): boolean => kind === 'note-choice';

/** What the caller hears, by name: `ANSWER tap-get, offer-text(link of tap-get) ... long + note-miss`. */
export function heardIn(step: Step): string {
  const lines = step.reply.lines.map((line) => lineWords(step, line)).filter((words) => words !== '');
  return `${lines.join(', ')}${nextWords(step.reply.next)}${step.effects
    .filter((effect) => !isKeptByItself(effect))
    .map(effectWords)
    .join('')}`;
}

/** Goes through a conversation. @returns every step of it */
export function stepsOf(
  world: World,
  inputs: readonly TurnInput[],
  from: Conversation = newConversation('en'),
): readonly Step[] {
  const steps: Step[] = [];
  let state = from;
  for (const input of inputs) {
    const step = advance(world, state, input);
    steps.push(step);
    state = step.state;
  }
  return steps;
}

/** The state after a conversation. */
export const stateAfter = (world: World, ...inputs: readonly TurnInput[]): Conversation =>
  stepsOf(world, inputs).at(-1)?.state ?? newConversation('en');

/** What is heard last in a conversation. */
export function heardLast(world: World, ...inputs: readonly TurnInput[]): string {
  const last = stepsOf(world, inputs).at(-1);
  return last === undefined ? '' : heardIn(last);
}

/** A conversation that must go as written: what the caller does, and what is heard. */
export function conversation(
  name: string,
  world: World,
  lines: readonly (readonly [TurnInput, string])[],
): void {
  test(name, () => {
    const inputs = lines.map(([input]) => input);
    expect(stepsOf(world, inputs).map(heardIn)).toEqual(lines.map(([, heard]) => heard));
  });
}
