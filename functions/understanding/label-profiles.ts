import type { FeatureSpace } from './feature-space.ts';
import type { Sentence } from './sentence.ts';

/** What the utterances of one label have in common with a question, beyond features and cosines. */
export interface ProfileMatch {
  /** The share of the question's words that the label's utterances have, weighted by idf; 0 to 1. */
  readonly cover: number;
  /** How like the nearest of them the question is in meaning: a cosine of sums of word vectors, 0 where unknown. */
  readonly likeness: number;
}

interface Profile {
  /** 1 for each stem that stands in an utterance. */
  readonly stems: Uint8Array;
  /** What each utterance means, one after another. */
  readonly meanings: Float32Array;
}

/**
 * Tells a question that a label's words explain from one that only borrows them: "a token of thanks for our speaker"
 * has a word of the hardware token and nothing else of it. Each label's profile is made when it is first asked for.
 */
export class LabelProfiles {
  readonly #space: FeatureSpace;
  readonly #sentences: readonly (readonly Sentence[])[];
  readonly #profiles: (Profile | undefined)[] = [];

  /** @param labels the label of each sentence */
  constructor(space: FeatureSpace, sentences: readonly Sentence[], labels: Uint16Array, labelCount: number) {
    const ofLabel = Array.from({ length: labelCount }, (): Sentence[] => []);
    for (const [row, sentence] of sentences.entries()) ofLabel[labels[row] ?? 0]?.push(sentence);
    this.#space = space;
    this.#sentences = ofLabel;
  }

  /** @param sentence the one that the space has just extracted */
  match(label: number, sentence: Sentence): ProfileMatch {
    // Before the profile, whose making writes the space's meaning anew.
    const meaning = Float64Array.from(this.#space.meaning);
    const profile = this.#profileOf(label);
    const cover = this.#space.shareOf(sentence.again ?? sentence.words, (stem) => profile.stems[stem] === 1);
    return { cover, likeness: nearest(profile.meanings, meaning) };
  }

  #profileOf(label: number): Profile {
    const made = this.#profiles[label] ?? this.#makeProfile(label);
    this.#profiles[label] = made;
    return made;
  }

  #makeProfile(label: number): Profile {
    const sentences = this.#sentences[label] ?? [];
    const stems = new Uint8Array(this.#space.stemCount);
    const size = this.#space.meaning.length;
    const meanings = new Float32Array(sentences.length * size);
    for (const [row, sentence] of sentences.entries()) {
      for (const word of [...sentence.words, ...(sentence.again ?? [])]) {
        const stem = this.#space.stemOf(word);
        if (stem >= 0) stems[stem] = 1;
      }
      meanings.set(this.#space.readMeaning(sentence), row * size);
    }
    return { stems, meanings };
  }
}

function nearest(meanings: Float32Array, meaning: Float64Array): number {
  const size = meaning.length;
  let best = 0;
  for (let from = 0; from < meanings.length; from += size) {
    let cosine = 0;
    for (let index = 0; index < size; index++)
      cosine += (meanings[from + index] as number) * (meaning[index] as number);
    if (cosine > best) best = cosine;
  }
  return best;
}
