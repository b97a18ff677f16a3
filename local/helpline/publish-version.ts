import type { KnowledgePublisher, KnowledgeVersion } from '#turn/knowledge-port';

/**
 * The one way in which anything is published: by a deploy, by hand, and when a helpline starts on one machine. The
 * version is written whole, then the pointer moves. Doing it again is harmless.
 * @param live what the publisher has seen to be live: when it is not any more, nothing is changed for callers
 */
export async function publishVersion(
  store: KnowledgePublisher,
  version: KnowledgeVersion,
  live: string | undefined,
): Promise<'moved' | 'conflict'> {
  const { profile, version: id } = version.knowledge;
  await store.writeVersion(version);
  return store.movePointer(profile.id, id, live);
}
