import type { Label, Meaning } from '#conversation/meaning';
import type { TopicId } from '#conversation/topic-id';
import type { Channel } from '#conversation/world';
import { labelKey } from './label-key.ts';
import type { Candidate } from './lex-answer.ts';
import { commandLines, lines, unscored } from './policy-lines.ts';
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

const topOf = (weighing: Weighing): Scored | undefined => weighing.phrases[0];
const lexTop = (weighing: Weighing): Candidate | undefined =>
  weighing.lex?.accepted === true ? weighing.lex.candidates[0] : undefined;
const same = (a: Label | undefined, b: Label | undefined): boolean =>
  a !== undefined && b !== undefined && labelKey(a) === labelKey(b);
const scoreOf = (weighing: Weighing, label: Label | undefined): number =>
  weighing.phrases.find((candidate) => same(candidate.label, label))?.score ?? 0;
const isSuspicious = (label: Label | undefined): boolean =>
  label?.kind === 'command' && label.command === 'suspicious';
/** Whether Lex was asked, and fell back for want of anything. */
const lexHeardNothing = (weighing: Weighing): boolean => weighing.lex?.accepted === false;
/** From which score the phrase recognizer is believed of a label. */
const lineOf = (label: Label, weighing: Weighing): number => {
  if (label.kind === 'command') return commandLines[label.command];
  if (lexIsAgainst(weighing)) return lines.topicAgainst;
  return lexHeardNothing(weighing) ? lines.topicUnheard : lines.topic;
};
/** Whether Lex has accepted something else, and not for want of anything better. */
const lexIsAgainst = (weighing: Weighing): boolean => {
  const lex = lexTop(weighing);
  return (
    lex !== undefined &&
    !same(lex.label, topOf(weighing)?.label) &&
    (lex.score ?? unscored) >= lines.lexAgainst
  );
};

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
    when: (weighing) => {
      const ours = weighing.phrases.find(({ label }) => isSuspicious(label))?.score ?? 0;
      const lex = isSuspicious(lexTop(weighing)?.label) ? (lexTop(weighing)?.score ?? unscored) : 0;
      return (
        ours >= lines.suspicious ||
        (lex >= lines.lexAgreed && ours >= lines.suspiciousAgreed) ||
        (lex >= lines.lexSuspicious && (!weighing.judged || ours >= lines.lexFloor))
      );
    },
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
      followUp.score >= lines.followUp &&
      followUp.score >= (phrases[0]?.score ?? 0),
    decide: ({ followUp }) => decideOn(followUp, 'phrases'),
  },
  {
    name: 'phrases-sure',
    when: (weighing) => {
      const top = topOf(weighing);
      if (top === undefined) return false;
      return top.score >= lineOf(top.label, weighing);
    },
    decide: (weighing) => decideOn(topOf(weighing), 'phrases'),
  },
  {
    name: 'lex-sure',
    when: (weighing) => {
      const top = lexTop(weighing);
      if (top === undefined) return false;
      const score = top.score ?? unscored;
      if (!weighing.judged) return score >= lines.lexUnjudged;
      if (score < (top.label.kind === 'topic' ? lines.lexTopic : lines.lexCommand)) return false;
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
    name: 'likely',
    when: (weighing) => {
      const [first, second] = weighing.phrases;
      return (
        first?.label.kind === 'topic' &&
        !lexIsAgainst(weighing) &&
        first.score >= lines.confirm &&
        first.score * lines.confirmLead >= (second?.score ?? 0)
      );
    },
    decide: (weighing) => confirm(topOf(weighing)),
  },
  {
    name: 'topic-beside-command',
    when: (weighing) => {
      const top = topOf(weighing);
      const topic = likeliestTopic(weighing);
      return (
        top?.label.kind === 'command' &&
        weighing.inScope >= lines.scope &&
        (topic?.score ?? 0) >= lines.besideCommand * top.score
      );
    },
    decide: (weighing) => confirm(likeliestTopic(weighing)),
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

const likeliestTopic = ({ phrases }: Weighing): Scored | undefined =>
  phrases.find(({ label }) => label.kind === 'topic');

const confirm = (candidate: Scored | undefined): Decision =>
  candidate?.label.kind === 'topic'
    ? { meaning: { outcome: 'confirm', topic: candidate.label.topic }, by: 'phrases' }
    : miss(false);

function offer(choices: readonly TopicId[], by: DecidedBy): Decision {
  const only = choices.length === 1 ? choices[0] : undefined;
  return only === undefined
    ? { meaning: { outcome: 'choices', choices }, by }
    : { meaning: { outcome: 'topic', topic: only, score: lines.topic }, by };
}
