import type { Command } from '#conversation/command';

/**
 * Where the lines are drawn. Scores are probabilities, so these are the risks that are taken: a wrong answer is worse
 * than "is it A, or B?", and that is worse than "let me get someone" only for a while. Measured on the held-out
 * questions that are for working on (tests/understanding).
 */
export const lines = {
  /** The phrase recognizer alone is believed from here. */
  topic: 0.5,
  /** And from here, where Lex was asked and found nothing. */
  topicUnheard: 0.6,
  /** With Lex of the same mind, less is enough, if Lex itself is not at a loss. */
  topicAgreed: 0.4,
  lexAgreed: 0.3,
  /** Where Lex is of another mind, and has this much to say for it, the phrase recognizer must be surer. */
  topicAgainst: 0.65,
  lexAgainst: 0.5,
  /** What goes on from the last answer, once it is named; and how much of its other words must be known. */
  followUp: 0.57,
  followUpKnown: 0.85,
  /** Someone may be under attack: a false alarm costs a sentence, so less is asked for than of other commands. */
  suspicious: 0.35,
  suspiciousAgreed: 0.2,
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
export const commandLines: Readonly<Record<Command, { readonly alone: number; readonly agreed: number }>> = {
  repeat: { alone: 0.35, agreed: 0.25 },
  slower: { alone: 0.35, agreed: 0.25 },
  next: { alone: 0.35, agreed: 0.25 },
  back: { alone: 0.35, agreed: 0.25 },
  more: { alone: 0.35, agreed: 0.25 },
  menu: { alone: 0.35, agreed: 0.25 },
  help: { alone: 0.35, agreed: 0.25 },
  agent: { alone: 0.35, agreed: 0.25 },
  feedback: { alone: 0.4, agreed: 0.3 },
  'text-me': { alone: 0.4, agreed: 0.3 },
  language: { alone: 0.4, agreed: 0.3 },
  // A no where nothing was asked ends the call.
  yes: { alone: 0.6, agreed: 0.4 },
  no: { alone: 0.7, agreed: 0.5 },
  call: { alone: 0.6, agreed: 0.45 },
  'forget-me': { alone: 0.6, agreed: 0.45 },
  goodbye: { alone: 0.7, agreed: 0.5 },
  wait: { alone: 0.35, agreed: 0.25 },
  'read-it': { alone: 0.35, agreed: 0.25 },
  greeting: { alone: 0.5, agreed: 0.4 },
  thanks: { alone: 0.5, agreed: 0.4 },
  who: { alone: 0.4, agreed: 0.3 },
  // Heard by rules of their own before any score is asked.
  danger: { alone: 0.9, agreed: 0.9 },
  distress: { alone: 0.9, agreed: 0.9 },
  suspicious: { alone: lines.suspicious, agreed: lines.suspicious },
};

/** What Lex is taken to be worth where it gives no score, as for some locales. */
export const unscored = 0.95;
