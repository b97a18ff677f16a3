import type { Label } from '#conversation/meaning';
import type { Evidence } from '#understanding/confidence';
import type { LexAnswer } from '#understanding/lex-answer';
import { tokenize } from '#understanding/normalize-text';
import { decodePhraseModel } from '#understanding/phrase-model';
import { ModelRecognizer } from '#understanding/phrase-recognizer';
import type { Understanding } from '#understanding/understanding';
import type { Asked } from './ask-once.ts';
import type { AskTarget } from './ask-world.ts';

/** A word of the question with what it adds to the winner's lead over the runner-up. */
interface WordShare {
  readonly word: string;
  readonly share: number;
}

export const nameOf = (label: Label): string => (label.kind === 'topic' ? label.topic : `(${label.command})`);

/** Why a question was understood as it was, in lines for a person to read. */
export function explainQuestion(text: string, asked: Asked, target: AskTarget): string[] {
  const { understanding, lex } = asked;
  const [winner, runnerUp] = understanding.candidates;
  return [
    `understood   ${describeMeaning(understanding)}`,
    `rule         ${understanding.rule} (by ${understanding.by})`,
    ...(winner === undefined ? [] : [`winner       ${nameOf(winner.label)}  ${winner.score.toFixed(2)}`]),
    ...(winner === undefined || runnerUp === undefined
      ? []
      : [
          `runner-up    ${nameOf(runnerUp.label)}  ${runnerUp.score.toFixed(2)}`,
          `margin       ${(winner.score - runnerUp.score).toFixed(2)}`,
        ]),
    ...(lex === undefined ? [] : [`lex          ${describeLex(lex)}`]),
    ...explainPhrases(text, target),
    ...wordAnswer(understanding, target),
  ];
}

/** "topic tap-get", "choices tap-get, tap-use", "command agent", "miss: none of ours". */
export function describeMeaning({ meaning }: Understanding): string {
  switch (meaning.outcome) {
    case 'topic':
      return `topic ${meaning.topic}`;
    case 'confirm':
      return `confirm ${meaning.topic}`;
    case 'choices':
      return `choices ${meaning.choices.join(', ')}`;
    case 'command':
      return `command ${meaning.command}${meaning.likely ? ', to be asked back' : ''}`;
    case 'declined':
    case 'mentioned':
      return `${meaning.outcome} ${meaning.command}`;
    case 'hesitation':
      return 'a hesitation';
    case 'miss':
      return meaning.outOfScope ? 'miss: none of ours' : 'miss: not caught';
  }
}

function describeLex(lex: LexAnswer): string {
  if (lex.kind === 'unavailable') return `not asked or no answer (${lex.why})`;
  const list = lex.candidates.map(
    ({ label, score }) => `${nameOf(label)} ${score?.toFixed(2) ?? 'no score'}`,
  );
  return `${lex.accepted ? 'accepted' : 'fell back'}: ${list.join(', ') || 'nothing'}`;
}

function explainPhrases(text: string, { model }: AskTarget): string[] {
  const words = tokenize(text);
  if (model === undefined || words.length === 0) return [];
  const recognizer = new ModelRecognizer(decodePhraseModel(model));
  const lead = leadOf(recognizer, words);
  if (lead === undefined) return ['words        none of them is known'];
  const evidence = recognizer.weigh(recognizer.read(words));
  const nearest = recognizer.neighbours.nearest(3).map(({ row, cosine }) => {
    const utterance = recognizer.model.utterances[row];
    const spelled = utterance?.words.map((id) => recognizer.model.tokens[id] ?? '').join(' ') ?? '';
    const label = recognizer.model.labels[utterance?.label ?? -1] ?? '';
    return `nearest      ${cosine.toFixed(2)}  "${spelled}" (${label.slice(label.indexOf('/') + 1)})`;
  });
  const shares = words
    .map((word, index): WordShare => {
      const without = leadOf(recognizer, words.toSpliced(index, 1), lead.winner);
      return { word, share: lead.by - (without?.by ?? 0) };
    })
    .sort((a, b) => b.share - a.share);
  const counted = shares.filter(({ share }) => Math.abs(share) >= 0.02);
  return [
    `words        ${counted.map(({ word, share }) => `${word} ${share > 0 ? '+' : ''}${share.toFixed(2)}`).join(', ')}`,
    ...nearest,
    `ours?        ${recognizer.recognize(text).inScope.toFixed(2)} (${describeEvidence(evidence)})`,
  ];
}

/** What the probability that the text is one of ours was judged by, besides the nearest utterances. */
function describeEvidence(evidence: Evidence | undefined): string {
  if (evidence === undefined) return 'no word is known';
  const { knownShare, cover, likeness, scopeMargin } = evidence;
  const figures = [knownShare, cover, likeness, scopeMargin].map((value) => value.toFixed(2));
  return `words known ${figures[0]}, words of the winner's ${figures[1]}, like it in meaning ${figures[2]}, ours against the rest ${figures[3]}`;
}

/** How far a label (the best one, unless given) leads all others in the recognizer's combined score. */
function leadOf(recognizer: ModelRecognizer, words: readonly string[], winner?: number) {
  if (recognizer.weigh(recognizer.read(words)) === undefined) return undefined;
  const scores = recognizer.scores;
  const best = winner ?? scores.indexOf(Math.max(...scores));
  const others = scores.filter((_, label) => label !== best);
  return { winner: best, by: (scores[best] ?? 0) - Math.max(...others, -1) };
}

function wordAnswer({ meaning }: Understanding, { content }: AskTarget): string[] {
  if (meaning.outcome !== 'topic') return [];
  const topic = content.topics[meaning.topic];
  if (topic === undefined) return [];
  const links = topic.links.map(({ url }) => ` ${url}`).join('');
  return [`spoken       ${topic.answer.voice}`, `texted       ${topic.answer.text}${links}`];
}
