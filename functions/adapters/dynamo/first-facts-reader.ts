import type { Locale } from '#conversation/locale';
import type { FirstFacts, FirstFactsReader } from '#turn/ports';
import { type Item, readNumber, readText, readTexts } from './attributes.ts';
import { conversationKey, readStoredItem } from './conversation-item.ts';
import { knowledgeKey } from './knowledge-item.ts';
import type { TableQuestions } from './table-questions.ts';

export interface DynamoFirstFactsReaderOptions {
  readonly questions: TableQuestions;
  readonly knowledgeTable: string;
  readonly conversationsTable: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Reads the first facts in one BatchGetItem over both tables. Throws when they do not answer in time. */
export function createDynamoFirstFactsReader(options: DynamoFirstFactsReaderOptions): FirstFactsReader {
  const { questions, knowledgeTable, conversationsTable, now } = options;

  return {
    async read(helpline, record) {
      const { Responses = {} } = await questions.batchGetItem({
        RequestItems: {
          [knowledgeTable]: { Keys: knowledgeKeys.map((sk) => knowledgeKey(helpline, sk)) },
          // DynamoDB refuses a table that is asked for nothing.
          ...(record !== undefined && {
            // A text may follow the last one within a second: an eventually consistent read could miss its write.
            [conversationsTable]: { Keys: [conversationKey(record)], ConsistentRead: true },
          }),
        },
      });
      const [stored] = Responses[conversationsTable] ?? [];
      return toFacts(Responses[knowledgeTable] ?? [], stored, now());
    },
  };
}

const knowledgeKeys = ['POINTER', 'NOTICE', 'CLOSURE'] as const;

/** DynamoDB may leave keys unprocessed; what did not come is absent, for nobody asks twice while a caller waits. */
function toFacts(knowledge: readonly Item[], stored: Item | undefined, nowMs: number): FirstFacts {
  const bySortKey = (sk: (typeof knowledgeKeys)[number]) =>
    knowledge.find((item) => readText(item, 'sk') === sk);
  const pointer = readText(bySortKey('POINTER'), 'version');
  const notice = readNotice(bySortKey('NOTICE'));
  const closure = readClosure(bySortKey('CLOSURE'));
  const record = readStoredItem(stored, nowMs);
  return {
    ...(pointer !== undefined && { pointer }),
    ...(notice !== undefined && { notice }),
    ...(closure !== undefined && { closure }),
    ...(record !== undefined && { record }),
  };
}

function readNotice(item: Item | undefined): FirstFacts['notice'] {
  const words: Readonly<Partial<Record<Locale, string>>> | undefined = readTexts(item, 'words');
  const until = readNumber(item, 'until');
  return words === undefined || until === undefined ? undefined : { words, until };
}

function readClosure(item: Item | undefined): FirstFacts['closure'] {
  const [from, until] = [readNumber(item, 'from'), readNumber(item, 'until')];
  return until === undefined ? undefined : { ...(from !== undefined && { from }), until };
}
