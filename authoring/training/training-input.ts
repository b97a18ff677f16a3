import type { Locale } from '#conversation/locale';
import type { Label } from '#conversation/meaning';
import { labelKey } from '#understanding/label-key';
import { tokenize } from '#understanding/normalize-text';
import { readTwice } from '#understanding/read-twice';
import type { Sentence } from '#understanding/sentence';

export interface TrainingInput {
  readonly locale: Locale;
  readonly examples: readonly { readonly label: Label; readonly utterances: readonly string[] }[];
  /** Sentences that mean none of the labels. */
  readonly background: readonly string[];
  /** What other helplines are asked, by topic: what is none of ours among it is background too. */
  readonly elsewhere?: readonly { readonly topic: string; readonly utterances: readonly string[] }[];
  readonly seed: number;
}

/** The label of what is none of ours. */
export const noLabel = -1;

/** One utterance cut into words, with the number of its label or `noLabel`. */
export interface Example extends Sentence {
  readonly label: number;
  /** Made of an utterance by swapping what it is about. */
  readonly swapped?: boolean;
}

/** The keys of all labels, sorted: equal scores are decided by this order. */
export function labelsOf(input: TrainingInput): string[] {
  return [...new Set(input.examples.map((example) => labelKey(example.label)))].sort();
}

/** All utterances in the order of the labels, then the background. Of equal ones the first stays. */
export function readExamples(input: TrainingInput, labels: readonly string[]): Example[] {
  const seen = new Set<string>();
  const read = (texts: readonly string[], label: number): Example[] =>
    texts.flatMap((text) => {
      const words = tokenize(text);
      const form = words.join(' ');
      if (form === '' || seen.has(form)) return [];
      seen.add(form);
      return [{ ...readTwice(words, input.locale), label }];
    });
  const ours = labels.flatMap((key, label) =>
    input.examples
      .filter((example) => labelKey(example.label) === key)
      .flatMap(({ utterances }) => read(utterances, label)),
  );
  return [...ours, ...read(input.background, noLabel)];
}
