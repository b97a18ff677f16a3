import type { KnowledgeSource } from '#authoring/sources/load-knowledge';
import type { PromptSource } from '#authoring/sources/load-prompts';
import type { KnowledgePublisher } from '#turn/ports';
import type { OperatorIo } from '../operator-io.ts';

/** What the parts of the knowledge command work with. */
export interface KnowledgeTask extends OperatorIo {
  readonly store: KnowledgePublisher;
  /** Names the table in sentences. */
  readonly tableName: string;
  /** The command that deploys this stage. */
  readonly deploy: string;
}

/** Checked files: what may be published. */
export interface CheckedFiles {
  readonly sources: readonly KnowledgeSource[];
  readonly prompts: PromptSource;
}
