import type { Command } from '#conversation/command';

/**
 * Where the lines are drawn. Scores are probabilities, so these are the risks that are taken: a wrong answer is worse
 * than "is it A, or B?", and that is worse than "let me get someone" only for a while. Measured on the held-out
 * questions that are for working on (tests/understanding).
 */
export const lines = {
  /** The phrase recognizer alone is believed from here. */
  topic: 0.4,
  /** And from here, where Lex was asked and found nothing. */
  topicUnheard: 0.45,
  /** A topic that is less likely than that, and this likely, is asked back about: "is it about X?" */
  confirm: 0.3,
  /** If no other has more than this share of its likelihood. */
  confirmLead: 0.3,
  /** So is a topic beside a command that is not sure enough to be obeyed, from this share of its likelihood. */
  besideCommand: 0.6,
  /** Where Lex is of another mind, and has this much to say for it, the phrase recognizer must be surer. */
  topicAgainst: 0.5,
  lexAgainst: 0.5,
  /** What goes on from the last answer, once it is named; and how much of its other words must be known. */
  followUp: 0.57,
  followUpKnown: 0.85,
  /** Someone may be under attack: a false alarm costs a sentence, so less is asked for than of other commands. */
  suspicious: 0.35,
  suspiciousAgreed: 0.2,
  lexAgreed: 0.3,
  lexSuspicious: 0.8,
  /** Lex alone is believed from this score, when our own recognizer does not rule its answer out. */
  lexTopic: 0.95,
  lexCommand: 0.9,
  /** And without a recognizer of ours, from this one. */
  lexUnjudged: 0.8,
  /** Our own recognizer rules an answer out below this, and all answers when it finds nothing of ours in the text. */
  lexFloor: 0.03,
  lexScopeFloor: 0.2,
  /** Lex may be this much more right than our own recognizer. */
  lexLead: 0.25,
  /** From here on a person is dialled at once; below it, "Shall I put you through?" */
  personSure: 0.8,
  /** From here on it is likely to be one of ours, and only the question is which. */
  scope: 0.5,
  /** From here on it is worth asking; below it the text is none of ours, rather than not caught. */
  perhaps: 0.3,
} as const;

/** What is asked of a command before it is obeyed, by what a wrong one costs the caller. */
export const commandLines: Readonly<Record<Command, number>> = {
  repeat: 0.35,
  slower: 0.35,
  next: 0.35,
  back: 0.35,
  more: 0.35,
  menu: 0.35,
  help: 0.35,
  agent: 0.35,
  feedback: 0.4,
  'text-me': 0.4,
  language: 0.4,
  // A no where nothing was asked ends the call.
  yes: 0.6,
  no: 0.7,
  call: 0.6,
  'forget-me': 0.6,
  goodbye: 0.7,
  wait: 0.35,
  'read-it': 0.35,
  greeting: 0.5,
  thanks: 0.5,
  who: 0.4,
  'desk-info': 0.4,
  message: 0.5,
  'case-status': 0.5,
  'cancel-case': 0.5,
  // Heard by rules of their own before any score is asked.
  danger: 0.9,
  distress: 0.9,
  suspicious: lines.suspicious,
};

/** What Lex is taken to be worth where it gives no score, as for some locales. */
export const unscored = 0.95;
