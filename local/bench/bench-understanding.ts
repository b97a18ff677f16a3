import { benchPublicSets } from '#local/understanding/bench-public-sets';
import { reportYardstick } from '#local/yardstick/report-yardstick';

const io = { print: console.log, complain: console.error };

/**
 * Understanding on the held-out questions, into docs/understanding.md, and on public data beside other libraries, into
 * docs/understanding-benchmarks.md.
 * @param args `own` or `public` for one of the two
 */
export async function benchUnderstanding(
  _snapshotDirectory: string,
  args: readonly string[] = [],
): Promise<void> {
  if (!args.includes('public')) await reportYardstick(process.cwd(), io);
  if (!args.includes('own')) await benchPublicSets(args, process.cwd(), io);
}
