/** Every wording that is no answer. prompts/<locale>.yaml must hold each of them, and nothing else. */
export const promptKeys = [
  // the opening
  'greeting', // welcome + privacy reminder + open question ; slots: helpline
  'greeting-languages', // each other language, said in its own voice: composed from its own file
  'open-question',
  'open-question-again',
  // after an answer
  'offer-text', // slots: lastFour
  'offer-steps',
  'offer-follow-ups',
  'anything-else',
  // steps
  'step-next',
  'step-last',
  'no-steps-here',
  'step-first',
  // choices
  'which-of', // "Is it A, or B?" ; slots: first, second
  'choose-list', // lead-in to a list of choices
  'choice-option', // "For X, press 1." ; slots: label, key
  'more-options', // "For more, press hash."
  'no-more-options',
  // text-me
  'text-sent', // slots: lastFour
  'text-failed',
  'text-not-possible',
  'text-nothing-to-send',
  'text-body', // what is sent ; slots: label, url
  // commands
  'menu-lead',
  'help',
  'slower-on',
  'already-slower',
  'only-language',
  'nothing-to-repeat',
  'nothing-to-go-back',
  'nothing-more',
  'goodbye',
  'feedback',
  'feedback-none',
  'call-on-voice',
  'forget-me-soon',
  'suspicious',
  'suspicious-connecting',
  // trouble
  'miss-first',
  'miss-again',
  'miss-offer-person',
  'out-of-scope',
  'silence-first',
  'silence-again',
  'silence-goodbye',
  'no-such-choice',
  // a person
  'connecting', // at most eight words
  'agent-text', // by text: the number ; slots: serviceline
  'no-serviceline',
  'agent-busy',
  'agent-no-answer',
  'agent-failed',
  'agent-left',
  'unreached-choices',
  'email-enquiries', // slots: enquiriesEmail
  // never a dead end
  'sorry-connecting',
  'sorry-goodbye',
  'number-not-in-use',
  'text-without-words',
] as const;

export type PromptKey = (typeof promptKeys)[number];
