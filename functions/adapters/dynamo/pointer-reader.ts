import type { KnowledgeStore } from '#turn/knowledge-port';
import { readText } from './attributes.ts';
import { knowledgeKey } from './knowledge-item.ts';
import type { TableQuestions } from './table-questions.ts';

/** Reads which version is live in the knowledge table. Throws when it does not answer. */
export const createDynamoPointerReader =
  (questions: TableQuestions, table: string): KnowledgeStore['readPointer'] =>
  async (helpline) => {
    const { Item } = await questions.getItem({ TableName: table, Key: knowledgeKey(helpline, 'POINTER') });
    return readText(Item, 'version');
  };
