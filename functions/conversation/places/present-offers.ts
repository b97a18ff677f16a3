import { consents } from '../acts.ts';
import { prompt } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { PersonReason, Unreached } from '../place.ts';
import type { Presenter } from '../presentation.ts';
import type { PromptKey } from '../prompt-key.ts';
import type { World } from '../world.ts';

const listening = { kind: 'listen', wait: 'normal' } as const;
const askOn = { kind: 'ask-on', prompt: 'open-question-again' } as const;

export const presentOfferText: Presenter<'offer-text'> = (_world, { keyed }, { topic }) => ({
  lines: [prompt(keyed ? 'offer-text-key' : 'offer-text', { link: { kind: 'link-label', topic } })],
  choices: [
    {
      label: { kind: 'prompt', prompt: 'option-text' },
      option: { kind: 'send-link', topic },
      spokenFor: true,
    },
  ],
  next: listening,
  yes: { kind: 'send-link', topic },
  no: { kind: 'decline', act: 'text' },
});

const whyOffered: Record<PersonReason, PromptKey> = {
  misses: 'miss-offer-person',
  'out-of-scope': 'out-of-scope',
  'no-help': 'no-help-offer-person',
  warned: 'ask-person',
  'told-already': 'ask-person',
};

export const presentOfferPerson: Presenter<'offer-person'> = (world, _conversation, { because }) => ({
  lines: [prompt(whyOffered[because])],
  choices: [],
  next: listening,
  ...(world.outline.hasServiceline && { yes: { kind: 'person' } }),
  no: { kind: 'decline', act: 'person' },
});

/** An act asked back. By text its yes has a number. */
export const presentAskAct: Presenter<'ask-act'> = (_world, _conversation, { act }) => {
  const yes = { kind: 'act', act } as const;
  const { question, label } = consents[act];
  return {
    lines: [prompt(question)],
    choices: [{ label: { kind: 'prompt', prompt: label }, option: yes, spokenFor: true }],
    next: listening,
    yes,
    no: { kind: 'decline', act },
  };
};

/** The numbers that help, naming no need. We listen for long; the desk is not offered. */
export const presentAdvice: Presenter<'advice'> = (_world, _conversation, { locale, asking }) => ({
  lines: [{ say: 'advice', advice: asking === true ? 'unsure' : 'again', locale }],
  choices: [],
  next: { kind: 'listen', wait: 'long' },
  ...(asking === true && {
    yes: { kind: 'in-danger' },
    no: { kind: 'ask-on', prompt: 'open-question-again' },
  }),
});

const whyUnreached: Record<Unreached, PromptKey> = {
  busy: 'agent-busy',
  'no-answer': 'agent-no-answer',
  failed: 'agent-failed',
  shut: 'desk-shut',
};

const labelled = (prompt: PromptKey, option: Choice['option']): Choice => ({
  label: { kind: 'prompt', prompt },
  option,
});

/** What can be done instead of talking to a person now: a message, a call back, the number by text. */
function insteadOfPerson(world: World): readonly Choice[] {
  const dictation = world.channel === 'voice' ? 'recording' : 'writing';
  const sendsNumber = world.channel === 'voice' && world.canSendText;
  return [
    labelled('option-message', { kind: 'go', to: { kind: dictation, about: 'message' } }),
    ...(world.canCallBack ? [labelled('option-call-back', { kind: 'call-back' })] : []),
    ...(sendsNumber ? [labelled('option-send-number', { kind: 'send-serviceline' })] : []),
    labelled('option-ask-on', askOn),
  ];
}

/** Nobody could be reached: say so, and what can be done. */
export const presentUnreached: Presenter<'unreached'> = (world, _conversation, { why }) => ({
  lines: [prompt(whyUnreached[why]), { say: 'choices' }],
  choices: insteadOfPerson(world),
  next: listening,
  no: askOn,
});

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
