import type { Channel } from '#conversation/channel';
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
 * Where the lines are drawn. Scores are probabilities that the answer is right, so these are the risks that are
 * taken: a wrong answer is worse than "let me get someone", and a wrong "goodbye" is worse still.
 */
export const lines = {
  /** The phrase recognizer alone is believed from here. */
  topic: 0.6,
  command: 0.8,
  /** With Lex of the same mind, less is enough. */
  topicAgreed: 0.25,
  commandAgreed: 0.5,
  /** Someone may be under attack: a false alarm costs a sentence. */
  suspicious: 0.3,
  /** Lex alone is believed from this score, when our own recognizer does not rule its answer out. */
  lexTopic: 0.8,
  lexCommand: 0.9,
  /** Our own recognizer rules an answer out below this, and all answers when it finds nothing of ours in the text. */
  lexFloor: 0.03,
  lexScopeFloor: 0.2,
  /** What is offered as a choice is at least this likely; the best of them at least the second number. */
  choice: 0.08,
  bestChoice: 0.25,
  /** Below this the text is none of ours, rather than not caught. */
  outOfScope: 0.25,
} as const;

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
const bar = (label: Label, topic: number, command: number): number =>
  label.kind === 'topic' ? topic : command;

function mean(label: Label, score: number): Meaning {
  return label.kind === 'topic'
    ? { outcome: 'topic', topic: label.topic, score }
    : { outcome: 'command', command: label.command };
}

const miss = (outOfScope: boolean): Decision => ({ meaning: { outcome: 'miss', outOfScope }, by: 'phrases' });

function decideOn(candidate: Scored | undefined, by: DecidedBy): Decision {
  return candidate === undefined ? miss(false) : { meaning: mean(candidate.label, candidate.score), by };
}

/** Topics worth offering: ours in the order of likelihood, Lex's own favourite among them. */
function choicesOf(weighing: Weighing): readonly TopicId[] {
  const most = weighing.channel === 'voice' ? 2 : 3;
  const offered = weighing.phrases.filter(({ score }) => score >= lines.choice).map(({ label }) => label);
  const favourite = lexTop(weighing)?.label;
  if (favourite !== undefined && !offered.some((label) => same(label, favourite)))
    offered.splice(1, 0, favourite);
  return offered.flatMap((label) => (label.kind === 'topic' ? [label.topic] : [])).slice(0, most);
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
      isSuspicious(lexTop(weighing)?.label),
    decide: (weighing) => ({
      meaning: { outcome: 'command', command: 'suspicious' },
      by: isSuspicious(lexTop(weighing)?.label) ? 'lex' : 'phrases',
    }),
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
    name: 'another-way',
    when: ({ otherWays }) => otherWays.length > 0,
    decide: ({ otherWays, channel }) => offer(otherWays.slice(0, channel === 'voice' ? 2 : 3), 'phrases'),
  },
  {
    name: 'lex-and-phrases-agree',
    when: (weighing) => {
      const top = topOf(weighing);
      return (
        top !== undefined &&
        same(top.label, lexTop(weighing)?.label) &&
        top.score >= bar(top.label, lines.topicAgreed, lines.commandAgreed)
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
      return top !== undefined && top.score >= bar(top.label, lines.topic, lines.command);
    },
    decide: (weighing) => decideOn(topOf(weighing), 'phrases'),
  },
  {
    name: 'lex-sure',
    when: (weighing) => {
      const top = lexTop(weighing);
      if (top === undefined || (top.score ?? unscored) < bar(top.label, lines.lexTopic, lines.lexCommand))
        return false;
      if (!weighing.judged) return true;
      if (weighing.inScope < lines.lexScopeFloor) return false;
      const ours = scoreOf(weighing, top.label);
      return ours >= lines.lexFloor && (topOf(weighing)?.score ?? 0) - ours < lines.bestChoice;
    },
    decide: (weighing) => {
      const top = lexTop(weighing);
      return decideOn(top && { label: top.label, score: top.score ?? unscored }, 'lex');
    },
  },
  {
    name: 'near-tie',
    when: (weighing) => (topOf(weighing)?.score ?? 0) >= lines.bestChoice && choicesOf(weighing).length >= 2,
    decide: (weighing) => offer(choicesOf(weighing), 'phrases'),
  },
  {
    name: 'out-of-scope',
    when: (weighing) => weighing.inScope < lines.outOfScope,
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
