import { consents } from '../acts.ts';
import { type Conversation, mayOffer } from '../conversation.ts';
import { prompt, warningOf } from '../lines.ts';
import type { Choice } from '../option.ts';
import type { PersonReason, Unreached } from '../place.ts';
import type { Presenter } from '../presentation.ts';
import type { PromptKey } from '../prompt-key.ts';
import type { World } from '../world.ts';
import { firstKey, keyOfYes, yesOnKey } from './yes-on-key.ts';

const listening = { kind: 'listen', wait: 'normal' } as const;
const askOn = { kind: 'ask-on', prompt: 'open-question-again' } as const;

export const presentOfferText: Presenter<'offer-text'> = (_world, { keyed }, { topic }) => ({
  lines: [
    prompt(keyed ? 'offer-text-key' : 'offer-text', {
      link: { kind: 'link-label', topic },
      ...(keyed && { key: firstKey }),
    }),
  ],
  choices: [yesOnKey('option-text', { kind: 'send-link', topic })],
  next: listening,
  yes: { kind: 'send-link', topic },
  no: { kind: 'decline', act: 'text' },
});

const whyOffered: Record<PersonReason, PromptKey> = {
  misses: 'miss-offer-person',
  'out-of-scope': 'out-of-scope',
  'no-help': 'no-help-offer-person',
  'beyond-answer': 'beyond-answer',
  warned: 'ask-person',
  'told-already': 'ask-person',
};

export const presentOfferPerson: Presenter<'offer-person'> = (world, conversation, { because }) => {
  const isWarning = because === 'warned' || because === 'told-already';
  const lines = [...(isWarning ? warningOf(conversation) : []), prompt(whyOffered[because])];
  const no = { kind: 'decline', act: 'person' } as const;
  if (!world.outline.hasServiceline) return { lines, choices: [], next: listening, no };
  const yes = { kind: 'person' } as const;
  // By text the words name the number, and CALL.
  const choices = world.channel === 'sms' ? [] : [yesOnKey('option-person', yes)];
  return { lines: [...lines, ...keyOfYes(world, conversation)], choices, next: listening, yes, no };
};

/** An act asked back. By text its yes has a number, and to be put through is to be rung. */
export const presentAskAct: Presenter<'ask-act'> = (world, conversation, { act }) => {
  const isRung = world.channel === 'sms' && act === 'person';
  const yes = { kind: 'act', act: isRung ? 'call' : act } as const;
  const { question, label } = consents[act];
  return {
    lines: [prompt(question), ...keyOfYes(world, conversation)],
    choices: [yesOnKey(label, yes)],
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
  'leads-back': 'agent-leads-back',
};

const labelled = (prompt: PromptKey, option: Choice['option']): Choice => ({
  label: { kind: 'prompt', prompt },
  option,
});

/** What can be done instead of talking to a person now: a message, a call back, the number by text. */
function insteadOfPerson(world: World, conversation: Conversation): readonly Choice[] {
  const dictation = world.channel === 'voice' ? 'recording' : 'writing';
  const sendsNumber = world.channel === 'voice' && world.canSendText && mayOffer(conversation, 'text');
  // Who hides the number is asked for one; by text there is no telephone to ask about.
  const callsBack = (world.canCallBack || world.channel === 'voice') && mayOffer(conversation, 'call');
  return [
    labelled('option-message', { kind: 'go', to: { kind: dictation, about: 'message' } }),
    ...(callsBack ? [labelled('option-call-back', { kind: 'call-back' })] : []),
    ...(sendsNumber ? [labelled('option-send-number', { kind: 'send-serviceline' })] : []),
    labelled('option-ask-on', askOn),
  ];
}

/** Nobody could be reached: say so, and what can be done. */
export const presentUnreached: Presenter<'unreached'> = (world, conversation, { why }) => ({
  lines: [...warningOf(conversation), prompt(whyUnreached[why]), { say: 'choices' }],
  choices: insteadOfPerson(world, conversation),
  next: listening,
  no: askOn,
});

/**
 * A voicemail, a menu or a hand that hung up is joined like a person, and only who called knows. What can be done
 * instead is taken by its words; a no leads to it.
 */
export const presentGotThrough: Presenter<'got-through'> = (world, conversation) => {
  const yes = { kind: 'got-through' } as const;
  const no = { kind: 'not-through' } as const;
  const byWords = [labelled('option-not-through', no), ...insteadOfPerson(world, conversation)];
  return {
    lines: [prompt('did-you-get-through'), ...keyOfYes(world, conversation)],
    choices: [
      yesOnKey('option-got-through', yes),
      ...byWords.map((choice) => ({ ...choice, byWords: true as const })),
    ],
    next: listening,
    yes,
    no,
    // There is nothing to go on to: "through to what?" is asked once more.
    onward: { kind: 'go', to: { kind: 'got-through' } },
  };
};

export const presentTransfer: Presenter<'transfer'> = (_world, _conversation, { said }) => ({
  lines: [prompt(said ?? 'connecting')],
  choices: [],
  next: { kind: 'dial' },
});

export const presentEnded: Presenter<'ended'> = () => ({
  lines: [prompt('goodbye')],
  choices: [],
  next: { kind: 'end' },
});
