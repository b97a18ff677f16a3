import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import { publishVersion } from '#local/helpline/publish-version';
import type { KnowledgePublisher, KnowledgeVersion } from '#turn/knowledge-port';
import { compareKnowledge } from '../knowledge/compare-knowledge.ts';
import { describeChanges } from '../knowledge/describe-changes.ts';
import { OperatorError } from '../operator-io.ts';

export type Pointers = Readonly<Record<string, string>>;

/** Which version of each helpline's content is live; those of which nothing was ever published are absent. */
export async function readPointers(
  store: KnowledgePublisher,
  helplines: readonly string[],
): Promise<Pointers> {
  const pointers = await Promise.all(helplines.map(async (id) => [id, await store.readPointer(id)] as const));
  return Object.fromEntries(
    pointers.flatMap(([id, version]) => (version === undefined ? [] : [[id, version]])),
  );
}

/**
 * What was published by hand since the last release, and would be overwritten by this one.
 * @param released what the last release left live; undefined when no release was ever noted
 * @returns lines for each helpline that differs; empty when nothing would be lost
 */
export async function findUnpulled(
  store: KnowledgePublisher,
  { directory, live, released }: { directory: string; live: Pointers; released: Pointers },
): Promise<readonly string[]> {
  const snapshot = createFileSnapshot({ directory, decode });
  const lines = await Promise.all(
    Object.entries(live).map(async ([helpline, version]) => {
      if (released[helpline] === version) return [];
      const [published, built] = await Promise.all([
        store.readVersion(helpline, version),
        snapshot.readSnapshot(helpline),
      ]);
      if (published === undefined) return [];
      const changes = compareKnowledge(published.knowledge, built.knowledge);
      return changes.length === 0
        ? []
        : [
            `${helpline}: ${version} was published since the last release, and says otherwise:`,
            ...describeChanges(changes),
          ];
    }),
  );
  return lines.flat();
}

/** The content that a release is built with, one version for each helpline. */
export function readBuilt(
  directory: string,
  helplines: readonly string[],
): Promise<readonly KnowledgeVersion[]> {
  const snapshot = createFileSnapshot({ directory, decode });
  return Promise.all(helplines.map((helpline) => snapshot.readSnapshot(helpline)));
}

export const idsOf = (versions: readonly KnowledgeVersion[]): Pointers =>
  Object.fromEntries(versions.map(({ knowledge: { profile, version } }) => [profile.id, version]));

/**
 * Publishes what the release was built with, on condition that what is live is what was looked at before the deploy.
 * That is asked of every helpline before the answers of any are changed.
 * @throws OperatorError when somebody else has published meanwhile
 */
export async function publishRelease(
  store: KnowledgePublisher,
  { built, live }: { built: readonly KnowledgeVersion[]; live: Pointers },
): Promise<Pointers> {
  const ours = idsOf(built);
  const now = await readPointers(store, Object.keys(ours));
  refuseMoved(Object.keys(ours).filter((helpline) => now[helpline] !== live[helpline]));
  // One by one, so that nothing moves any more once one of them is refused.
  for (const version of built) {
    const { profile, version: id } = version.knowledge;
    if (live[profile.id] === id) continue;
    if ((await publishVersion(store, version, live[profile.id])) !== 'moved') refuseMoved([profile.id]);
  }
  return ours;
}

function refuseMoved(helplines: readonly string[]): void {
  if (helplines.length === 0) return;
  throw new OperatorError(
    `${helplines.join(', ')}: somebody published while this was deployed, and that stays live. Look at it with "npm run knowledge -- diff", bring it into the files and deploy again.`,
  );
}
