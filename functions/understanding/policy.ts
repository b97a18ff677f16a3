import type { Channel } from '#conversation/channel';
import type { Command } from '#conversation/command';
import type { Label } from '#conversation/label';
import type { Meaning } from '#conversation/meaning';
import type { TopicId } from '#conversation/topic-id';
import { labelKey } from './label-key.ts';
import type { Candidate } from './lex-answer.ts';
import type { DecidedBy } from './understanding.ts';

/** A proposed meaning with the probability that its proposer gives it. */
export interface Scored {
  readonly label: Label;
  readonly score: number;
}

/** Everything that is weighed for one text. */
export interface Weighing {
  readonly channel: Channel;
  /** Of the phrase recognizer, best first. */
  readonly phrases: readonly Scored[];
  /** False when there is no model: Lex is then alone. */
  readonly judged: boolean;
  readonly exact: boolean;
  readonly inScope: number;
  /** Of Lex, best first, known to the content; undefined when Lex did not answer. */
  readonly lex: { readonly accepted: boolean; readonly candidates: readonly Candidate[] } | undefined;
  /** What the words mean when they are read as going on from the last answer. */
  readonly followUp: Scored | undefined;
  /** Follow-ups to offer when the last answer was no help; otherwise empty. */
  readonly otherWays: readonly TopicId[];
}

export interface Decision {
  readonly meaning: Meaning;
  readonly by: DecidedBy;
}

/** One rule of the policy. The first whose `when` holds decides. */
export interface Rule {
  readonly name: string;
  readonly when: (weighing: Weighing) => boolean;
  readonly decide: (weighing: Weighing) => Decision;
}

/**
 * Where the lines are drawn. Scores are probabilities, so these are the risks that are taken: a wrong answer is worse
 * than "is it A, or B?", and that is worse than "let me get someone" only for a while. Measured on the held-out
 * questions that are for working on (tests/understanding).
 */
export const lines = {
  /** The phrase recognizer alone is believed from here. */
  topic: 0.65,
  /** With Lex of the same mind, less is enough, if Lex itself is not at a loss. */
  topicAgreed: 0.45,
  lexAgreed: 0.3,
  /** Someone may be under attack: a false alarm costs a sentence. */
  suspicious: 0.3,
  lexSuspicious: 0.5,
  /** Lex alone is believed from this score, when our own recognizer does not rule its answer out. */
  lexTopic: 0.8,
  lexCommand: 0.9,
  /** Our own recognizer rules an answer out below this, and all answers when it finds nothing of ours in the text. */
  lexFloor: 0.03,
  lexScopeFloor: 0.2,
  /** Lex may be this much more right than our own recognizer. */
  lexLead: 0.25,
  /** From here on it is likely to be one of ours, and only the question is which. */
  scope: 0.5,
  /** From here on it is worth asking; below it the text is none of ours, rather than not caught. */
  perhaps: 0.2,
} as const;

/** What is asked of a command before it is obeyed, by what a wrong one costs the caller. */
const commandLines: Readonly<Record<Command, { readonly alone: number; readonly agreed: number }>> = {
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
  yes: { alone: 0.5, agreed: 0.4 },
  no: { alone: 0.5, agreed: 0.4 },
  call: { alone: 0.6, agreed: 0.45 },
  'forget-me': { alone: 0.6, agreed: 0.45 },
  goodbye: { alone: 0.7, agreed: 0.5 },
  suspicious: { alone: lines.suspicious, agreed: lines.suspicious },
};

/** What Lex is taken to be worth where it gives no score, as for some locales. */
const unscored = 0.85;

const topOf = (weighing: Weighing): Scored | undefined => weighing.phrases[0];
const lexTop = (weighing: Weighing): Candidate | undefined =>
  weighing.lex?.accepted === true ? weighing.lex.candidates[0] : undefined;
const same = (a: Label | undefined, b: Label | undefined): boolean =>
  a !== undefined && b !== undefined && labelKey(a) === labelKey(b);
const scoreOf = (weighing: Weighing, label: Label | undefined): number =>
  weighing.phrases.find((candidate) => same(candidate.label, label))?.score ?? 0;
const isSuspicious = (label: Label | undefined): boolean =>
  label?.kind === 'command' && label.command === 'suspicious';
const aloneLine = (label: Label): number =>
  label.kind === 'topic' ? lines.topic : commandLines[label.command].alone;
const agreedLine = (label: Label): number =>
  label.kind === 'topic' ? lines.topicAgreed : commandLines[label.command].agreed;

function mean(label: Label, score: number): Meaning {
  return label.kind === 'topic'
    ? { outcome: 'topic', topic: label.topic, score }
    : { outcome: 'command', command: label.command };
}

const miss = (outOfScope: boolean): Decision => ({ meaning: { outcome: 'miss', outOfScope }, by: 'phrases' });

function decideOn(candidate: Scored | undefined, by: DecidedBy): Decision {
  return candidate === undefined ? miss(false) : { meaning: mean(candidate.label, candidate.score), by };
}

/** Topics worth offering: ours in the order of likelihood, Lex's own favourite among the first two. */
function choicesOf(weighing: Weighing): readonly TopicId[] {
  const most = weighing.channel === 'voice' ? 2 : 3;
  const offered = weighing.phrases.map(({ label }) => label);
  const favourite = lexTop(weighing)?.label;
  if (favourite !== undefined && !offered.slice(0, most).some((label) => same(label, favourite))) {
    offered.splice(1, 0, favourite);
  }
  const topics = offered.flatMap((label) => (label.kind === 'topic' ? [label.topic] : []));
  return [...new Set(topics)].slice(0, most);
}

/** A choice is between topics, so a command must not be the likeliest. */
function canOffer(weighing: Weighing): boolean {
  return topOf(weighing)?.label.kind === 'topic' && choicesOf(weighing).length >= 2;
}

export const policy: readonly Rule[] = [
  {
    name: 'exact-utterance',
    when: (weighing) => weighing.exact,
    decide: (weighing) => decideOn(topOf(weighing), 'phrases'),
  },
  {
    name: 'suspicious-heard',
    when: (weighing) =>
      weighing.phrases.some(({ label, score }) => isSuspicious(label) && score >= lines.suspicious) ||
      (isSuspicious(lexTop(weighing)?.label) && (lexTop(weighing)?.score ?? unscored) >= lines.lexSuspicious),
    decide: (weighing) => ({
      meaning: { outcome: 'command', command: 'suspicious' },
      by: isSuspicious(lexTop(weighing)?.label) ? 'lex' : 'phrases',
    }),
  },
  {
    name: 'another-way',
    when: ({ otherWays }) => otherWays.length > 0,
    decide: ({ otherWays, channel }) => offer(otherWays.slice(0, channel === 'voice' ? 2 : 3), 'phrases'),
  },
  {
    name: 'follow-up-named',
    when: ({ followUp, phrases }) =>
      followUp !== undefined &&
      followUp.score >= lines.topicAgreed &&
      followUp.score >= (phrases[0]?.score ?? 0),
    decide: ({ followUp }) => decideOn(followUp, 'phrases'),
  },
  {
    name: 'lex-and-phrases-agree',
    when: (weighing) => {
      const top = topOf(weighing);
      return (
        top !== undefined &&
        same(top.label, lexTop(weighing)?.label) &&
        top.score >= agreedLine(top.label) &&
        (lexTop(weighing)?.score ?? unscored) >= lines.lexAgreed
      );
    },
    decide: (weighing) => {
      const score = Math.max(topOf(weighing)?.score ?? 0, lexTop(weighing)?.score ?? 0);
      const top = topOf(weighing);
      return decideOn(top && { label: top.label, score }, 'lex');
    },
  },
  {
    name: 'phrases-sure',
    when: (weighing) => {
      const top = topOf(weighing);
      return top !== undefined && top.score >= aloneLine(top.label);
    },
    decide: (weighing) => decideOn(topOf(weighing), 'phrases'),
  },
  {
    name: 'lex-sure',
    when: (weighing) => {
      const top = lexTop(weighing);
      if (top === undefined) return false;
      const line = top.label.kind === 'topic' ? lines.lexTopic : lines.lexCommand;
      if ((top.score ?? unscored) < line) return false;
      if (!weighing.judged) return true;
      if (weighing.inScope < lines.lexScopeFloor) return false;
      const ours = scoreOf(weighing, top.label);
      return ours >= lines.lexFloor && (topOf(weighing)?.score ?? 0) - ours < lines.lexLead;
    },
    decide: (weighing) => {
      const top = lexTop(weighing);
      return decideOn(top && { label: top.label, score: top.score ?? unscored }, 'lex');
    },
  },
  {
    name: 'near-tie',
    when: (weighing) => weighing.inScope >= lines.scope && canOffer(weighing),
    decide: (weighing) => offer(choicesOf(weighing), 'phrases'),
  },
  {
    name: 'perhaps-one-of-these',
    when: (weighing) => weighing.inScope >= lines.perhaps && canOffer(weighing),
    decide: (weighing) => offer(choicesOf(weighing), 'phrases'),
  },
  {
    name: 'out-of-scope',
    when: (weighing) => weighing.judged && weighing.inScope < lines.perhaps,
    decide: () => miss(true),
  },
  { name: 'not-understood', when: () => true, decide: () => miss(false) },
];

function offer(choices: readonly TopicId[], by: DecidedBy): Decision {
  const only = choices.length === 1 ? choices[0] : undefined;
  return only === undefined
    ? { meaning: { outcome: 'choices', choices }, by }
    : { meaning: { outcome: 'topic', topic: only, score: lines.topic }, by };
}
