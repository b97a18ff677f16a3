import type { KnowledgePublisher } from '#turn/knowledge-port';
import type { OperatorIo } from '../operator-io.ts';

/** What the parts of the knowledge command work with. */
export interface KnowledgeTask extends OperatorIo {
  readonly store: KnowledgePublisher;
  /** Names the table in sentences. */
  readonly tableName: string;
  /** The command that deploys this stage. */
  readonly deploy: string;
}
