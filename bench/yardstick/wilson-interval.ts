/** A share from 0 to 1 with the bounds between which it lies in 95 of 100 such samples. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The normal distribution's quantile for 95 %, both sides. */
const z = 1.959964;

/**
 * Wilson's score interval, which holds for small samples and for shares near 0 and 1 too:
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 * @returns shares of 0 with the bounds 0 and 1 when there is no sample
 */
export function wilsonInterval(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 };
  const share = hits / of;
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const middle = share + (z * z) / (2 * of);
  const scale = 1 + (z * z) / of;
  return {
    hits,
    of,
    share,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}
