import type { PublishedKnowledge } from '#content/published-knowledge';
import type { Locale } from '#conversation/locale';

/** A bundle of published knowledge with its trained models, one model a locale, still serialized. */
export interface KnowledgeVersion {
  readonly knowledge: PublishedKnowledge;
  readonly models: Readonly<Partial<Record<Locale, string>>>;
}

export interface KnowledgeStore {
  /** The version that is live, or undefined when nothing was ever published. */
  readPointer(helpline: string): Promise<string | undefined>;
  /** undefined when the version is missing, incomplete or of a schema that this release does not know. */
  readVersion(helpline: string, version: string): Promise<KnowledgeVersion | undefined>;
}

export interface KnowledgePublisher extends KnowledgeStore {
  /** Writes every item of the version. Writing the same version twice is harmless. */
  writeVersion(version: KnowledgeVersion): Promise<void>;
  /** Moves the pointer on condition that it still is `expected`. */
  movePointer(helpline: string, to: string, expected: string | undefined): Promise<'moved' | 'conflict'>;
  /** Newest first, with the time of writing (epoch ms). */
  listVersions(helpline: string): Promise<readonly { readonly version: string; readonly at: number }[]>;
}

/** Knowledge that was built into the deployed package. */
export interface SnapshotReader {
  readSnapshot(helpline: string): Promise<KnowledgeVersion>;
}
