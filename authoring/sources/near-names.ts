/** A name shares at least this much with what was meant: half of the letters that stand side by side. */
const likeEnough = 0.5;
const mostNames = 3;

/**
 * The known names that a mistaken one may have meant, the likeliest first: tap-gett, get-tap and tab-get all mean
 * tap-get, and so does a part of it.
 */
export function nearNames(name: string, known: Iterable<string>): string[] {
  const own = pairsOf(name);
  const likeness = (other: string) => {
    const theirs = pairsOf(other);
    const shared = [...own].filter((pair) => theirs.has(pair)).length;
    return (2 * shared) / (own.size + theirs.size);
  };
  return [...new Set(known)]
    .map((other) => ({ other, score: likeness(other), isPart: own.size > 0 && other.includes(name) }))
    .filter(({ score, isPart }) => isPart || score >= likeEnough)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostNames)
    .map(({ other }) => other);
}

const pairsOf = (word: string): Set<string> =>
  new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
