import { prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { Unreached } from '../place.ts';
import type { Presenter } from '../presentation.ts';
import type { PromptKey } from '../prompt-key.ts';

const listening = { kind: 'listen', wait: 'normal' } as const;
const askOn = { kind: 'ask-on', prompt: 'open-question-again' } as const;

export const presentOfferText: Presenter<'offer-text'> = (_world, _conversation, { topic }) => ({
  lines: [prompt('offer-text', { link: { kind: 'link-label', topic } })],
  choices: [
    {
      label: { kind: 'prompt', prompt: 'option-text' },
      option: { kind: 'send-link', topic },
      spokenFor: true,
    },
  ],
  next: listening,
  yes: { kind: 'send-link', topic },
  no: askOn,
});

export const presentOfferPerson: Presenter<'offer-person'> = (_world, _conversation, { because }) => ({
  lines: [prompt(because === 'misses' ? 'miss-offer-person' : 'out-of-scope')],
  choices: [],
  next: listening,
  yes: { kind: 'person' },
  no: askOn,
});

const whyUnreached: Record<Unreached, PromptKey> = {
  busy: 'agent-busy',
  'no-answer': 'agent-no-answer',
  failed: 'agent-failed',
};

/** Nobody could be reached: say so, and what can be done. */
export const presentUnreached: Presenter<'unreached'> = (world, _conversation, { why }) => {
  const text: readonly Choice[] = world.canSendText
    ? [{ label: { kind: 'prompt', prompt: 'option-send-number' }, option: { kind: 'send-serviceline' } }]
    : [];
  return {
    lines: [prompt(whyUnreached[why]), { say: 'choices' }],
    choices: [
      { label: { kind: 'prompt', prompt: 'option-try-again' }, option: { kind: 'person' } },
      ...text,
      { label: { kind: 'prompt', prompt: 'option-ask-on' }, option: askOn },
    ],
    next: listening,
    no: { kind: 'goodbye' },
  };
};

export const presentTransfer: Presenter<'transfer'> = () => ({
  lines: [prompt('connecting')],
  choices: [],
  next: { kind: 'dial' },
});

export const presentEnded: Presenter<'ended'> = () => ({
  lines: [prompt('goodbye')],
  choices: [],
  next: { kind: 'end' },
});
