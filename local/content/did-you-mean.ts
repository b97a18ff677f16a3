import { nearNames } from '#content/near-names';

/** ` Did you mean tap-get or tap-use?`, to be put behind what is wrong; empty when nothing is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearNames(name, known);
  return near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
}
