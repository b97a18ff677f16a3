/** Every wording that is no answer. prompts/<locale>.yaml must hold each of them, and nothing else. */
export const promptKeys = [
  'greeting', // welcome + privacy reminder + open question ; slots: helpline
  'offer-language', // said in its own voice after another language's greeting ; slots: key
  'open-question',
  'open-question-again',
  // after an answer
  'offer-text', // slots: lastFour
  'offer-steps',
  'anything-else',
  'step-next',
  'step-last',
  'no-steps-here',
  'steps-waiting',
  'steps-waiting-again',
  'step-was-last',
  // choices
  'which-of', // "Is it A, or B?" ; slots: first, second
  'choose-list', // lead-in to a list of choices
  'choice-option', // "For X, press 1." ; slots: label, key
  'choice-act', // "To leave a message, press 1." ; slots: label, key
  'about-list', // "I can tell you about A, B or C." ; slots: list
  'you-can', // "You can leave a message, or be called back." ; slots: list
  'more-options', // "For more, press hash."
  'no-more-options',
  'neither',
  'option-text',
  'option-send-number',
  'option-message',
  'option-call-back',
  'option-go-on',
  'option-helped',
  'option-not-helped',
  'option-got-through',
  'option-not-through',
  'option-ask-on',
  'text-sent', // slots: lastFour
  'text-failed',
  'text-capped',
  'text-came-back',
  'text-refused', // Twilio would not take the number
  'text-not-possible', // slots: link (as said aloud)
  'text-nothing-to-send',
  'text-body', // what is sent ; slots: link, url
  'text-body-serviceline', // slots: serviceline
  'text-body-step', // slots: step, url
  'text-body-reference', // slots: reference
  'already-texting',
  'slower-by-text',
  'menu-lead',
  'help',
  'slower-on',
  'already-slower',
  'only-language',
  'nothing-to-go-back',
  'nothing-more',
  'more-hint', // texts: how to get the rest
  'goodbye',
  'feedback-none',
  'forgotten',
  'forget-failed',
  'suspicious',
  // trouble
  'miss-first',
  'yes-or-no',
  'miss-again',
  'miss-offer-person',
  'out-of-scope',
  // the same where there is nobody to connect to
  'greeting-alone', // slots: helpline
  'open-question-alone',
  'open-question-again-alone',
  'neither-alone',
  'text-failed-alone',
  'text-capped-alone',
  'text-refused-alone',
  'text-nothing-alone',
  'help-alone',
  'only-language-alone',
  'silence-alone',
  'text-without-words-alone',
  'case-failed-alone',
  'miss-again-alone',
  'miss-offer-alone',
  'out-of-scope-alone',
  'no-help-alone',
  'give-up-goodbye',
  'silence-first',
  'silence-again',
  'silence-goodbye',
  'no-such-choice',
  'say-which',
  // a person
  'connecting', // at most eight words
  'agent-text', // by text: the number ; slots: serviceline
  'no-serviceline',
  'agent-busy',
  'agent-no-answer',
  'agent-failed',
  'agent-leads-back', // the desk's line is diverted to us
  'agent-left',
  'did-you-get-through', // after a talk that was too short for one
  'desk-shut', // slots: hours
  'closed-until', // slots: time
  'closed-until-day', // slots: time, day
  'closed-through', // to the end of a day ; slots: day
  'ring-placed', // CALL by text: it names the number that will ring
  'ring-unanswered', // nobody took it, or a machine did
  'ring-under-way',
  'ring-capped',
  'ring-not-possible',
  'ring-failed',
  'ring-opening', // said when the caller picks up
  'call-back-desk', // to the desk, before it is connected to the caller of a case ; slots: topics
  'call-back-dialling',
  'call-back-unreached',
  'call-back-gone', // the number is no longer kept, or cannot be called
  'whisper', // to the desk's person who picks up ; slots: topics, step
  'whisper-accept', // the same, where only who presses 1 is put through ; slots: topics, step
  'whisper-nothing',
  'whisper-step', // slots: step
  // cases and feedback
  'record-message',
  'record-feedback',
  'nothing-recorded',
  'write-message',
  'write-feedback',
  'case-message', // slots: reference
  'case-call-back', // slots: reference
  'case-feedback', // slots: reference
  'case-transfer', // slots: reference
  'case-capped',
  'ask-message',
  'ask-reference',
  'reference-unknown',
  'reference-open',
  'reference-closed',
  'no-reference',
  'status-open', // slots: what, case
  'status-closed', // slots: what, case
  'case-not-found-now',
  'case-tries-over',
  'ask-cancel', // slots: what, case
  'cancel-which',
  'option-cancel-case', // slots: what, case
  'case-cancelled',
  'cancel-own-number',
  'nothing-to-cancel',
  'forgotten-but-case', // slots: what, case
  'option-no-reference',
  'option-keep-case',
  'option-what-message',
  'option-what-call-back',
  'option-what-feedback',
  'option-what-transfer',
  'case-shown', // slots: lastFour
  'case-given', // slots: number
  'case-unreachable',
  'case-taken',
  'other-number-key', // slots: key
  'ask-number',
  'confirm-number', // slots: number
  'number-rest', // slots: number
  'number-is-reference',
  'number-unclear',
  'number-failed',
  'number-hidden',
  'number-why',
  'number-extension', // slots: digits
  'option-this-number',
  'option-no-number',
  'option-why-number',
  'option-other-number',
  'option-number-right',
  'case-texted',
  'case-failed',
  'did-that-help',
  'glad',
  'no-help-offer-person',
  'resume', // slots: topic
  'keep-it-secret',
  'privacy-line', // texts: at the end of the first in 30 days
  // people first: consent, hesitation, memory, one offer
  'all-right',
  'offer-text-key',
  'offer-topic',
  'offer-topic-key',
  'and-topic',
  'back-to-step',
  'back-to-step-key',
  'is-it-about',
  'step-number',
  'first-options',
  'yes-key', // said behind a question, to who uses keys
  'rate-by-text',
  'option-person',
  'option-call',
  'option-forget',
  'option-feedback',
  'option-end',
  'ask-person',
  'ask-text',
  'ask-call',
  'ask-forget',
  'ask-feedback',
  'ask-end',
  'will-not',
  'nothing-done',
  'still-here',
  'take-your-time',
  'go-on',
  'nothing-heard',
  'as-of', // before an answer from an old source ; slots: month
  'address-is',
  'nothing-to-read',
  'welcome',
  'hello',
  'who',
  'desk-name', // a noun phrase, where the helpline gives the desk no name of its own
  'desk-place', // slots: place
  'desk-no-place',
  'desk-no-hours',
  'desk-no-place-or-hours',
  'desk-number', // slots: serviceline
  'desk-mail', // slots: enquiriesEmail
  'desk-form', // slots: webForm
  'desk-unknown', // neither number nor address ; slots: elsewhere
  'silence-after-answer',
  'connecting-again',
  'suspicious-already',
  'miss-declined',
  'out-of-scope-declined',
  'silence-again-alone',
  'beyond-answer',
  'beyond-answer-alone',
  'text-opted-out',
  'stopped',
  'out-of-scope-declined-alone',
  'suspicious-already-alone',
  // never a dead end
  'sorry-connecting',
  'sorry-goodbye',
  'sorry-email', // the lifeline, where there is no serviceline but an address ; slots: email
  'sorry-elsewhere', // the lifeline, where there is neither
  'number-not-in-use',
  'text-without-words',
] as const;

export type PromptKey = (typeof promptKeys)[number];
