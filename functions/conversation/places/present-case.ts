import { prompt } from '../lines.ts';
import type { CaseReason, Dictation } from '../place.ts';
import type { Presenter } from '../presentation.ts';
import type { PromptKey } from '../prompt-key.ts';
import { keyOfYes, yesOnKey } from './yes-on-key.ts';

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
};

/** What was promised, with the reference, so that "repeat" says it again. */
export const presentCase: Presenter<'case'> = (_world, _conversation, { reason }) => ({
  lines: [prompt(promises[reason]), prompt('anything-else')],
  choices: [],
  next: listening,
  no: { kind: 'goodbye' },
});

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
