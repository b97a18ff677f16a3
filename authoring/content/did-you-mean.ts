import { nearNames } from '../sources/near-names.ts';

/** ` Did you mean tap-get or tap-use?`, to be put behind what is wrong; empty when nothing is near. */
export const didYouMean = (name: string, known: Iterable<string>): string =>
  didYouMeanOne(nearNames(name, known));

/** As didYouMean, of names that are known to be near. */
export const didYouMeanOne = (near: readonly string[]): string =>
  near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`;
