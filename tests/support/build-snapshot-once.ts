import { prepareSnapshot } from '#authoring/snapshot/prepare-snapshot';

/** Builds the snapshot of the real content before any test that talks to a helpline: a fresh clone has no models yet. */
export async function setup(): Promise<void> {
  await prepareSnapshot((line) => console.log(line));
}
