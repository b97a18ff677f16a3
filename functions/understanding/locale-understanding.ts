import type { PublishedLocale } from '#content/published-knowledge';
import type { LocalePrompts } from '#content/published-prompts';
import type { Locale } from '#conversation/locale';
import type { Label } from '#conversation/meaning';
import type { Outline } from '#conversation/outline';
import type { Channel } from '#conversation/world';
import { commonEnglishWords } from './common-words-en.ts';
import {
  asksForAnotherWay,
  nameWhatIsMeant,
  pickedFollowUp,
  type UnderstandingContext,
} from './context-words.ts';
import { type ExactWords, indexExactWords } from './exact-words.ts';
import { labelKey } from './label-key.ts';
import type { LexAnswer } from './lex-answer.ts';
import { maskWords } from './mask-words.ts';
import { tokenize } from './normalize-text.ts';
import { createPhraseRecognizer, type PhraseJudgement, type PhraseRecognizer } from './phrase-recognizer.ts';
import { policy, type Scored, type Weighing } from './policy.ts';
import { lines } from './policy-lines.ts';
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
  /** What may be kept of words that were not understood; undefined when none of them is known. */
  mask(text: string): string | undefined;
}

export interface LocaleUnderstandingOptions {
  readonly locale: Locale;
  readonly knowledge: PublishedLocale;
  readonly outline: Outline;
  readonly prompts: LocalePrompts;
  /** What `trainPhraseModel` made. Without it, exact words and Lex remain. */
  readonly model?: string;
}

/** @throws Error when the model is broken */
export function createLocaleUnderstanding(options: LocaleUnderstandingOptions): LocaleUnderstanding {
  return new ContentUnderstanding(options);
}

let commonWords: ReadonlySet<string> | undefined;

/** Of a fixed list, made into a set when the first words are masked. */
function isCommon(word: string): boolean {
  commonWords ??= new Set(commonEnglishWords);
  return commonWords.has(word);
}

const nothing: PhraseJudgement = { candidates: [], exact: false, inScope: 0, knownShare: 0 };

class ContentUnderstanding implements LocaleUnderstanding {
  readonly #options: LocaleUnderstandingOptions;
  readonly #exact: ExactWords;
  readonly #phrases: PhraseRecognizer | undefined;

  constructor(options: LocaleUnderstandingOptions) {
    this.#options = options;
    this.#exact = indexExactWords(options.prompts, options.knowledge);
    this.#phrases = options.model === undefined ? undefined : createPhraseRecognizer(options.model);
  }

  quick(text: string, channel: Channel, context: UnderstandingContext): Understanding | undefined {
    const words = tokenize(text);
    const exact = this.#exact.command(words);
    if (exact !== undefined) {
      const understood = certain({ kind: 'command', command: exact.command }, 'command', 'command-exact');
      return exact.inSoManyWords ? { ...understood, inSoManyWords: true } : understood;
    }
    const topic = this.#exact.keyword(words, channel);
    if (topic !== undefined) return certain({ kind: 'topic', topic }, 'keyword', 'keyword-alone');
    const picked = pickedFollowUp(words.join(' '), context);
    return picked && certain({ kind: 'topic', topic: picked }, 'phrases', 'follow-up-picked');
  }

  weigh({ text, channel, lex, context }: Heard): Understanding {
    const words = tokenize(text);
    const judgement = this.#phrases?.recognize(text) ?? nothing;
    const isMeant = ({ label }: Pick<Scored, 'label'>) =>
      this.#isKnown(label) && !(label.kind === 'topic' && label.topic === context.notAbout);
    const phrases = judgement.candidates.filter(isMeant);
    return judge({
      channel,
      phrases,
      judged: this.#phrases !== undefined,
      exact: judgement.exact && phrases.length > 0,
      inScope: judgement.inScope,
      lex: this.#readLex(lex, isMeant),
      followUp: this.#readFollowUp(words, context, judgement.knownShare),
      otherWays: context.topic !== undefined && asksForAnotherWay(words) ? context.followUps : [],
    });
  }

  mask(text: string): string | undefined {
    return maskWords(text, (word) => isCommon(word) || this.#phrases?.knows(word) === true);
  }

  /** The model or Lex may be older or newer than the content that is live. */
  #isKnown(label: Label): boolean {
    const { outline, knowledge } = this.#options;
    if (label.kind === 'command') return true;
    return outline.topics.has(label.topic) && knowledge.topics[label.topic] !== undefined;
  }

  #readLex(lex: LexAnswer, isMeant: (candidate: Pick<Scored, 'label'>) => boolean): Weighing['lex'] {
    if (lex.kind === 'unavailable') return undefined;
    const candidates = lex.candidates.filter(isMeant);
    // What Lex puts first may be unknown here: what it puts second was not accepted by it.
    const accepted = lex.accepted && candidates[0] !== undefined && candidates[0] === lex.candidates[0];
    return { accepted, candidates };
  }

  /** The name alone would speak for anything, so the words around it must all be of our world. */
  #readFollowUp(
    words: readonly string[],
    context: UnderstandingContext,
    knownShare: number,
  ): Scored | undefined {
    if (knownShare < lines.followUpKnown) return undefined;
    return nameWhatIsMeant(words, context, this.#options.knowledge)
      .flatMap((named) => this.#phrases?.recognize(named).candidates.slice(0, 1) ?? [])
      .filter(({ label }) => label.kind === 'topic' && context.followUps.includes(label.topic))
      .sort((one, other) => other.score - one.score)[0];
  }
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
