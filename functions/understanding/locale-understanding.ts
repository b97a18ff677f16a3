import type { PublishedLocale } from '#content/published-knowledge';
import type { LocalePrompts } from '#content/published-prompts';
import type { Channel } from '#conversation/channel';
import type { Label } from '#conversation/label';
import type { Locale } from '#conversation/locale';
import type { Outline } from '#conversation/outline';
import {
  asksForAnotherWay,
  nameWhatIsMeant,
  pickedFollowUp,
  type UnderstandingContext,
} from './context-words.ts';
import { indexExactWords } from './exact-words.ts';
import { labelKey } from './label-key.ts';
import type { LexAnswer } from './lex-answer.ts';
import { tokenize } from './normalize-text.ts';
import { createPhraseRecognizer, type PhraseJudgement, type PhraseRecognizer } from './phrase-recognizer.ts';
import { policy, type Scored, type Weighing } from './policy.ts';
import type { Understanding } from './understanding.ts';

export interface Heard {
  /** Without personal data. */
  readonly text: string;
  readonly channel: Channel;
  readonly lex: LexAnswer;
  readonly context: UnderstandingContext;
}

/** Understands the words of one helpline's callers in one locale. Pure: the same words mean the same. */
export interface LocaleUnderstanding {
  /** Commands, keywords and "the second one", word for word; undefined when statistics must decide. */
  quick(text: string, channel: Channel, context: UnderstandingContext): Understanding | undefined;
  /** Weighs Lex, the phrase recognizer and the context by the policy. */
  weigh(heard: Heard): Understanding;
}

export interface LocaleUnderstandingOptions {
  readonly locale: Locale;
  readonly knowledge: PublishedLocale;
  readonly outline: Outline;
  readonly prompts: LocalePrompts;
  /** What `trainPhraseModel` made. Without it, exact words and Lex remain. */
  readonly model?: string;
}

const nothing: PhraseJudgement = { candidates: [], exact: false, inScope: 0 };

/** @throws Error when the model is broken */
export function createLocaleUnderstanding(options: LocaleUnderstandingOptions): LocaleUnderstanding {
  const { knowledge, outline, prompts, model } = options;
  const exact = indexExactWords(prompts, knowledge);
  const phrases: PhraseRecognizer =
    model === undefined ? { recognize: () => nothing } : createPhraseRecognizer(model);
  const isKnown = (label: Label): boolean =>
    label.kind === 'command' ||
    (outline.topics.has(label.topic) && knowledge.topics[label.topic] !== undefined);

  const readFollowUp = (words: readonly string[], context: UnderstandingContext): Scored | undefined => {
    const named = nameWhatIsMeant(words, context, knowledge);
    if (named === undefined) return undefined;
    const best = phrases.recognize(named).candidates.find(({ label }) => isKnown(label));
    return best?.label.kind === 'topic' && context.followUps.includes(best.label.topic) ? best : undefined;
  };

  return {
    quick(text, channel, context) {
      const words = tokenize(text);
      const command = exact.command(words);
      if (command !== undefined) return certain({ kind: 'command', command }, 'command', 'command-exact');
      const topic = exact.keyword(words, channel);
      if (topic !== undefined) return certain({ kind: 'topic', topic }, 'keyword', 'keyword-alone');
      const picked = pickedFollowUp(words.join(' '), context);
      return picked && certain({ kind: 'topic', topic: picked }, 'phrases', 'follow-up-picked');
    },

    weigh({ text, channel, lex, context }) {
      const words = tokenize(text);
      const judgement = phrases.recognize(text);
      const known = judgement.candidates.filter(({ label }) => isKnown(label));
      const weighing: Weighing = {
        channel,
        phrases: known,
        judged: model !== undefined,
        exact: judgement.exact && known.length > 0,
        inScope: judgement.inScope,
        lex:
          lex.kind === 'recognized'
            ? { accepted: lex.accepted, candidates: lex.candidates.filter(({ label }) => isKnown(label)) }
            : undefined,
        followUp: readFollowUp(words, context),
        otherWays: context.topic !== undefined && asksForAnotherWay(words) ? context.followUps : [],
      };
      return judge(weighing);
    },
  };
}

function judge(weighing: Weighing): Understanding {
  const rule = policy.find((candidate) => candidate.when(weighing));
  if (rule === undefined) throw new Error('the last rule of the policy must always hold');
  return { ...rule.decide(weighing), rule: rule.name, candidates: gatherCandidates(weighing) };
}

const mostCandidates = 5;

/** What either of the two proposed, with the higher of its scores. */
function gatherCandidates(weighing: Weighing): Scored[] {
  const all = new Map<string, Scored>(weighing.phrases.map((scored) => [labelKey(scored.label), scored]));
  for (const { label, score = 0 } of weighing.lex?.candidates ?? []) {
    const ours = all.get(labelKey(label));
    if (ours === undefined || ours.score < score) all.set(labelKey(label), { label, score });
  }
  return [...all.values()].sort((a, b) => b.score - a.score).slice(0, mostCandidates);
}

function certain(label: Label, by: Understanding['by'], rule: string): Understanding {
  const meaning: Understanding['meaning'] =
    label.kind === 'topic'
      ? { outcome: 'topic', topic: label.topic, score: 1 }
      : { outcome: 'command', command: label.command };
  return { meaning, by, rule, candidates: [{ label, score: 1 }] };
}
