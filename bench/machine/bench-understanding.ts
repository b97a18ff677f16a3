import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MisuseError } from '../../local/command-line/misuse-error.ts';
import { benchPublicSets, type PublicSetsOptions } from '../contenders/bench-public-sets.ts';
import { reportYardstick } from '../yardstick/report-yardstick.ts';

const io = { print: console.log, complain: console.error };

const howToGive = 'The public sets are no part of this project: say where they lie, with --data FOLDER.';

/**
 * Understanding on the held-out questions, into docs/understanding.md, and on public data beside other libraries, into
 * docs/understanding-benchmarks.md.
 * @param args `own` or `public` for one of the two; the public data is measured where its folder is given
 * @throws MisuseError or what `parseArgs` throws when the arguments cannot be taken
 */
export async function benchUnderstanding(
  _snapshotDirectory: string,
  args: readonly string[] = [],
): Promise<void> {
  const { part, publicSets } = readOptions(args);
  if (part !== 'public') await reportYardstick(process.cwd(), io);
  if (publicSets !== undefined) await benchPublicSets(publicSets, process.cwd(), io);
  else if (part === undefined) io.complain(`${howToGive} They were not measured.`);
}

interface Options {
  /** Both when it is undefined. */
  readonly part: 'own' | 'public' | undefined;
  readonly publicSets: PublicSetsOptions | undefined;
}

/** Read before anything is measured, for that takes minutes. */
function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      valid: { type: 'boolean', default: false },
    },
  });
  const [part, ...more] = positionals;
  if ((part !== undefined && part !== 'own' && part !== 'public') || more.length > 0)
    throw new MisuseError(`There is no understanding ${positionals.join(' ')}; it is own or public.`);
  const { data, only, valid } = values;
  if (part === 'public' && data === undefined) throw new MisuseError(howToGive);
  if (data !== undefined && !existsSync(data)) throw new MisuseError(`There is no folder ${data}.`);
  const publicSets = part === 'own' || data === undefined ? undefined : { directory: data, only, valid };
  return { part, publicSets };
}
