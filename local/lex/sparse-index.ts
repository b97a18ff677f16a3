/** Feature -> weight. */
export type Features = ReadonlyMap<string, number>;

/** Finds the documents that share features with a query. */
export interface SparseIndex {
  /** @returns the cosine with each document that shares a feature, by the document's place in the list */
  cosines(query: Features): ReadonlyMap<number, number>;
}

interface Posting {
  readonly document: number;
  readonly weight: number;
}

/** Weighs each feature by how few documents have it, and indexes the documents by feature. */
export function createSparseIndex(documents: readonly Features[]): SparseIndex {
  const holders = new Map<string, number>();
  for (const features of documents) {
    for (const feature of features.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  // A feature never met is as rare as can be: it must lower the cosine, for it is none of ours.
  const rarity = (feature: string) => Math.log(1 + documents.length / (1 + (holders.get(feature) ?? 0)));

  const postings = new Map<string, Posting[]>();
  documents.forEach((features, document) => {
    for (const [feature, weight] of toUnitVector(features, rarity)) {
      const list = postings.get(feature) ?? [];
      list.push({ document, weight });
      postings.set(feature, list);
    }
  });

  return {
    cosines(query) {
      const found = new Map<number, number>();
      for (const [feature, weight] of toUnitVector(query, rarity)) {
        for (const posting of postings.get(feature) ?? []) {
          found.set(posting.document, (found.get(posting.document) ?? 0) + weight * posting.weight);
        }
      }
      return found;
    },
  };
}

function toUnitVector(features: Features, rarity: (feature: string) => number) {
  const weighted = [...features].map(([feature, count]) => [feature, count * rarity(feature)] as const);
  const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
  return weighted.map(([feature, weight]) => [feature, weight / length] as const);
}
