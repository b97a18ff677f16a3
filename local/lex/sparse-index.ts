/** Feature -> weight. */
export type Features = ReadonlyMap<string, number>;

/** Finds the documents that share features with a query. */
export interface SparseIndex {
  /** @returns the cosine with each document, by its place in the list; overwritten by the next query */
  cosines(query: Features): Float64Array;
}

/** The documents that have a feature, with its weight in each. */
interface Postings {
  readonly documents: number[];
  readonly weights: number[];
}

/** Weighs each feature by how few documents have it, and indexes the documents by feature. */
export function createSparseIndex(documents: readonly Features[]): SparseIndex {
  const index = new Map<string, Postings>();
  for (const [document, features] of documents.entries()) {
    for (const [feature, weight] of features) {
      const { documents: holders, weights } = postingsOf(index, feature);
      holders.push(document);
      weights.push(weight);
    }
  }
  // A feature never met is as rare as can be: it must lower the cosine, for it is none of ours.
  const rarity = (postings: Postings | undefined) =>
    Math.log(1 + documents.length / (1 + (postings?.documents.length ?? 0)));
  weigh(index, documents.length, rarity);

  const cosines = new Float64Array(documents.length);
  return {
    cosines(query) {
      cosines.fill(0);
      let squares = 0;
      for (const [feature, count] of query) {
        const postings = index.get(feature);
        const weight = count * rarity(postings);
        squares += weight * weight;
        if (postings !== undefined) addUp(cosines, postings, weight);
      }
      const length = Math.sqrt(squares) || 1;
      for (let document = 0; document < cosines.length; document++) {
        cosines[document] = (cosines[document] ?? 0) / length;
      }
      return cosines;
    },
  };
}

function postingsOf(index: Map<string, Postings>, feature: string): Postings {
  const known = index.get(feature);
  if (known !== undefined) return known;
  const none: Postings = { documents: [], weights: [] };
  index.set(feature, none);
  return none;
}

/** Turns counts into weights by rarity, and each document into a vector of unit length. */
function weigh(
  index: ReadonlyMap<string, Postings>,
  count: number,
  rarity: (postings: Postings) => number,
): void {
  const squares = new Float64Array(count);
  const each = (change: (weight: number, document: number, rare: number) => number) => {
    for (const postings of index.values()) {
      const rare = rarity(postings);
      const { documents, weights } = postings;
      for (const [at, document] of documents.entries()) {
        weights[at] = change(weights[at] ?? 0, document, rare);
      }
    }
  };
  each((weight, document, rare) => {
    const weighed = weight * rare;
    squares[document] = (squares[document] ?? 0) + weighed * weighed;
    return weighed;
  });
  each((weight, document) => weight / (Math.sqrt(squares[document] ?? 0) || 1));
}

function addUp(sums: Float64Array, { documents, weights }: Postings, factor: number): void {
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] ?? 0;
    sums[document] = (sums[document] ?? 0) + factor * (weights[at] ?? 0);
  }
}
