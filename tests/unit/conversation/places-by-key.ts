import { asTopicId } from '#conversation/topic-id';
import type { Key, TurnInput } from '#conversation/turn-input';
import {
  asks,
  asksBoth,
  busy,
  dialEnds,
  ends,
  hints,
  hintsAt,
  isInNeed,
  menu,
  ordersPizza,
  presses,
  says,
  starts,
  wavers,
  ways,
} from '#tests/support/turn-talk';

export const pass = '[1 tap-get] [2 tap-use] [3 tap-what]';
const using = 'ANSWER tap-use, offer-topic-key(tap-what, 1)';
const answer = 'ANSWER tap-get, offer-text-key(link of tap-get, 1)';
const missing = 'ANSWER phone-missing, offer-text-key(link of phone-missing, 1)';
const after = ['', ', step-next', '', ', step-last'] as const;
const step = (number: 1 | 2 | 3) => `step-number, STEP ${number} of tap-get${after[number]} ... long`;

/** What a digit does that stands on nothing: it is said so, the menu opens, or the same is said again. */
type Astray = 'is no choice' | 'opens the menu' | 'says it again';

interface Row {
  /** How the caller got there. */
  readonly by: readonly TurnInput[];
  /** What is said there to who uses keys. */
  readonly here: string;
  /** What the star, the hash and the digits on offer do, and 0 where it does more than dial. */
  readonly back: string;
  readonly onward: string;
  readonly choices: Readonly<Partial<Record<Key, string>>>;
  readonly others?: Astray;
  readonly person?: string;
}

/** Every place that listens for keys. */
export const places: Readonly<Record<string, Row>> = {
  'the open question': {
    by: [starts],
    here: 'open-question',
    back: 'nothing-to-go-back, open-question',
    onward: 'nothing-more',
    choices: {},
    others: 'opens the menu',
  },
  'the open question, after steps that were broken off': {
    by: [starts, asks('tap-get'), says('next'), says('no')],
    here: 'back-to-step-key(tap-get, 1, 1)',
    back: step(1),
    onward: step(1),
    choices: { '1': step(1) },
    others: 'opens the menu',
  },
  'the menu': {
    by: [starts, says('menu')],
    here: menu,
    back: 'open-question',
    onward: 'menu-lead, [1 machines], first-options',
    choices: {
      '1': pass,
      '2': '[1 phone-missing] [2 phone-new]',
      '3': '[1 ways-to-pass] [2 duo-push] [3 duo-passcode] [4 sms-passcode], more-options',
      '4': '[1 bypass-online] [2 bypass-desk]',
    },
  },
  'a group of the menu': {
    by: [starts, says('menu'), presses('1')],
    here: pass,
    back: menu,
    onward: 'no-more-options',
    choices: { '1': answer, '2': using, '3': 'ANSWER tap-what, anything-else' },
  },
  'an answer': {
    by: [starts, asks('tap-get')],
    here: answer,
    back: 'open-question',
    onward: `${step(1)} + remember tap-get 1`,
    choices: {
      '1': 'text-failed + send-text link tap-get',
      '2': using,
      '3': 'ANSWER tap-what, anything-else',
      '4': missing,
    },
  },
  'an answer in the middle of the steps of another': {
    by: [starts, asks('tap-get'), says('next'), asks('tap-use')],
    here: 'ANSWER tap-use, back-to-step-key(tap-get, 1, 1)',
    back: step(1),
    onward: step(1),
    choices: { '1': step(1), '2': 'ANSWER tap-what, back-to-step-key(tap-get, 1, 1)' },
  },
  'an answer to the first of two questions': {
    by: [starts, asksBoth('tap-get', 'phone-new')],
    here: 'ANSWER tap-get, offer-topic-key(phone-new, 1)',
    back: 'open-question',
    onward: `${step(1)} + remember tap-get 1`,
    choices: {
      '1': 'ANSWER phone-new, anything-else',
      '2': 'text-failed + send-text link tap-get',
      '3': using,
      '4': 'ANSWER tap-what, anything-else',
    },
  },
  'an answer with nothing more to it': {
    by: [starts, asks('tap-what')],
    here: 'ANSWER tap-what, anything-else',
    back: 'open-question',
    onward: 'no-steps-here',
    choices: {},
  },
  'what an answer left unsaid': {
    by: [starts, asks('phone-missing'), says('next')],
    here: '[1 option-text] [2 tap-get] [3 ways-to-pass]',
    back: missing,
    onward: 'no-more-options',
    choices: { '1': 'text-failed + send-text link phone-missing', '2': answer, '3': ways },
  },
  'a list': {
    by: [starts, asks('ways-to-pass')],
    here: ways,
    back: 'open-question',
    onward: '[1 bypass-online] [2 bypass-desk] [3 touch-id] [4 windows-hello], more-options',
    choices: {
      '1': 'ANSWER duo-push, anything-else',
      '2': 'ANSWER duo-passcode, anything-else',
      '3': 'ANSWER sms-passcode, anything-else',
      '4': 'ANSWER hardware-token, anything-else',
    },
  },
  'a step': {
    by: [starts, asks('tap-get'), says('next')],
    here: step(1),
    back: `${answer} + remember`,
    onward: `${step(2)} + remember tap-get 2`,
    choices: {},
  },
  'the last step': {
    by: [starts, asks('tap-get'), says('next'), says('next'), says('next')],
    here: step(3),
    back: `${step(2)} + remember tap-get 2`,
    onward: 'step-was-last ... long',
    choices: {},
    // The steps are done, and the next call does not ask whether to go on with them.
    person: 'connecting -> dial + open-transfer + remember',
  },
  'a near tie': {
    by: [starts, wavers('tap-get', 'tap-use')],
    here: 'which-of(tap-get, tap-use)',
    back: 'open-question',
    onward: 'nothing-more',
    choices: { '1': answer, '2': using },
  },
  '"is it about this?"': {
    by: [starts, hintsAt('tap-use')],
    here: 'is-it-about(tap-use), yes-key',
    back: 'open-question',
    onward: 'nothing-more',
    choices: { '1': using },
  },
  'the offer of a text': {
    by: [starts, asks('phone-missing'), says('menu'), says('text-me')],
    here: 'offer-text-key(link of phone-missing, 1)',
    back: menu,
    onward: 'nothing-more',
    choices: { '1': 'text-failed + send-text link phone-missing' },
  },
  'the offer of a person': {
    by: [starts, ordersPizza],
    here: 'out-of-scope, yes-key',
    back: 'open-question',
    onward: 'nothing-more',
    choices: { '1': 'connecting -> dial + open-transfer' },
    others: 'opens the menu',
  },
  '"shall I erase it?"': {
    by: [starts, hints('forget-me')],
    here: 'ask-forget, yes-key',
    back: 'open-question',
    onward: 'nothing-more',
    choices: { '1': 'forget-failed + forget' },
  },
  'the numbers that help': {
    by: [starts, isInNeed('danger')],
    here: 'ADVICE again ... long',
    back: 'open-question',
    onward: 'nothing-more ... long',
    choices: {},
    others: 'says it again',
  },
  'nobody reached': {
    by: [starts, says('agent'), dialEnds('busy')],
    here: busy,
    back: 'open-question',
    onward: 'nothing-more',
    choices: {
      '1': 'record-message -> record',
      '2': 'case-failed + open-case call-back and texts',
      '3': 'text-failed + send-text serviceline',
      '4': 'open-question-again',
    },
    person: 'connecting-again -> dial + open-transfer',
  },
  'a case that was opened': {
    by: [
      starts,
      says('agent'),
      dialEnds('busy'),
      presses('2'),
      ends({ effect: 'open-case', reason: 'call-back', outcome: 'opened', claim: 0, reach: 'shown' }),
    ],
    here: 'case-call-back, case-shown, other-number-key(1), anything-else',
    back: busy,
    onward: 'nothing-more',
    choices: { '1': 'ask-number ... long' },
  },
  '"did that help?"': {
    by: [starts, asks('tap-what'), says('thanks')],
    here: 'did-that-help, yes-key',
    back: 'ANSWER tap-what, anything-else',
    onward: 'nothing-more',
    choices: {
      '1': 'glad + rate tap-what helped',
      '2': 'no-help-offer-person, yes-key + rate tap-what did not help',
    },
  },
  'steps of another call': {
    by: [{ kind: 'started', resume: { topic: asTopicId('tap-get'), step: 1 } }],
    here: 'resume(tap-get), yes-key',
    // What is not taken up is not asked again on the next call.
    back: 'open-question + remember',
    onward: `${step(2)} + remember tap-get 2`,
    choices: { '1': `${step(2)} + remember tap-get 2` },
    person: 'connecting -> dial + open-transfer + remember',
  },
};
