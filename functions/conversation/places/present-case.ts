import type { CaseAt, CaseReason, Dictation, Reach } from '../case-reason.ts';
import { numberOf, prompt } from '../lines.ts';
import type { Presenter } from '../presentation.ts';
import type { PromptKey } from '../prompt-key.ts';
import type { Line } from '../reply.ts';
import { firstKey, keyOfYes, yesOnKey } from './yes-on-key.ts';

const listening = { kind: 'listen', wait: 'normal' } as const;
const askOn = { kind: 'ask-on', prompt: 'open-question-again' } as const;

const beforeTheTone: Record<Dictation, PromptKey> = {
  message: 'record-message',
  feedback: 'record-feedback',
};

/** Says that what follows is recorded, before it is. */
export const presentRecording: Presenter<'recording'> = (_world, _conversation, { about }) => ({
  lines: [prompt(beforeTheTone[about])],
  choices: [],
  next: { kind: 'record' },
});

const beforeTheText: Record<Dictation, PromptKey> = { message: 'write-message', feedback: 'write-feedback' };

export const presentWriting: Presenter<'writing'> = (_world, _conversation, { about }) => ({
  lines: [prompt(beforeTheText[about])],
  choices: [],
  next: listening,
  no: askOn,
});

const promises: Record<CaseReason, PromptKey> = {
  message: 'case-message',
  'call-back': 'case-call-back',
  feedback: 'case-feedback',
  transfer: 'case-transfer',
};

/** What was promised, with the reference, so that "repeat" says it again. */
export const presentCase: Presenter<'case'> = (world, conversation, { reason, turn, claim, reach }) => {
  const at = { turn, claim };
  const isAnswered = reason !== 'feedback';
  const other = { kind: 'go', to: { kind: 'number', reason, at, tries: 0, reach } } as const;
  return {
    lines: [
      prompt(promises[reason]),
      ...(isAnswered ? reachOf(reach, at) : []),
      ...(conversation.texted > 0 && conversation.texted >= turn ? [prompt('case-texted')] : []),
      ...(isAnswered && world.channel === 'voice' && conversation.keyed
        ? [prompt('other-number-key', { key: firstKey })]
        : []),
      prompt('anything-else'),
    ],
    choices: isAnswered ? [yesOnKey('option-other-number', other)] : [],
    next: listening,
    no: { kind: 'goodbye' },
  };
};

/** On which number the desk will ring: there is always a way to name another. */
function reachOf(reach: Reach, at: CaseAt): readonly Line[] {
  switch (reach) {
    case 'shown':
      return [prompt('case-shown')];
    case 'given':
      return [prompt('case-given', { number: numberOf(at) })];
    case 'none':
      return [prompt('case-unreachable')];
  }
}

/** Asked once, where thanks are said without a goodbye. */
export const presentHelped: Presenter<'helped'> = (world, conversation, { topic }) => {
  const yes = { kind: 'rate', topic, helped: true } as const;
  const no = { kind: 'rate', topic, helped: false } as const;
  return {
    lines: [prompt('did-that-help'), ...keyOfYes(world, conversation)],
    choices: [yesOnKey('option-helped', yes), yesOnKey('option-not-helped', no)],
    next: listening,
    yes,
    no,
  };
};

/** The caller was cut off in the middle of steps a short while ago. */
export const presentResume: Presenter<'resume'> = (world, conversation, { topic, step }) => {
  const onward = { kind: 'go', to: { kind: 'steps', topic, step } } as const;
  return {
    lines: [prompt('resume', { topic: { kind: 'topic', topic } }), ...keyOfYes(world, conversation)],
    choices: [yesOnKey('option-go-on', onward)],
    next: listening,
    yes: onward,
    onward,
    no: askOn,
  };
};
