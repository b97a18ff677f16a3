import type { PublishedKnowledge } from '#content/published-knowledge';
import type { DeskLog, PublishedReader, SnapshotReader } from './ports.ts';

/** Knowledge of a helpline, for the words in a note and the hours of its desk. Undefined when none can be had. */
export type ReadKnowledge = (helpline: string) => Promise<PublishedKnowledge | undefined>;

export interface DeskKnowledgeOptions {
  readonly store: PublishedReader;
  readonly snapshot: SnapshotReader;
  readonly log: Pick<DeskLog, 'fault'>;
}

/** Reads what is live, once a version; while the table does not answer, what was read last, or was built in. */
export function createDeskKnowledge({ store, snapshot, log }: DeskKnowledgeOptions): ReadKnowledge {
  const held = new Map<string, PublishedKnowledge>();

  const readLive = async (helpline: string): Promise<PublishedKnowledge | undefined> => {
    const pointer = await store.readPointer(helpline);
    if (pointer === undefined || pointer === held.get(helpline)?.version) return undefined;
    return (await store.readVersion(helpline, pointer))?.knowledge;
  };

  return async (helpline) => {
    const live = await readLive(helpline).catch((error: unknown) => {
      log.fault('knowledge', error);
      return undefined;
    });
    if (live !== undefined) held.set(helpline, live);
    return held.get(helpline) ?? builtIn(snapshot, helpline);
  };
}

/** A case may be of a helpline that this release has no more. */
const builtIn = (snapshot: SnapshotReader, helpline: string): Promise<PublishedKnowledge | undefined> =>
  snapshot.readSnapshot(helpline).then(
    ({ knowledge }) => knowledge,
    () => undefined,
  );
