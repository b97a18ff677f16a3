import type { Locale } from '#conversation/locale';
import type { GreetingFacts, GreetingKeys, GreetingReader } from '#turn/ports';
import { type Item, readNumber, readText, readTexts } from './attributes.ts';
import { conversationKey, readStoredItem } from './conversation-item.ts';
import { knowledgeKey } from './knowledge-item.ts';
import type { TableQuestions } from './table-questions.ts';

export interface DynamoGreetingReaderOptions {
  readonly questions: TableQuestions;
  readonly knowledgeTable: string;
  readonly conversationsTable: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Reads all that a greeting needs in one BatchGetItem over both tables. Throws when they do not answer in time. */
export function createDynamoGreetingReader(options: DynamoGreetingReaderOptions): GreetingReader {
  const { questions, knowledgeTable, conversationsTable, now } = options;

  return {
    async readGreeting(helpline, keys) {
      const asked = [keys.caller, keys.calls].filter((key) => key !== '');
      const { Responses = {} } = await questions.batchGetItem({
        RequestItems: {
          [knowledgeTable]: { Keys: knowledgeKeys.map((sk) => knowledgeKey(helpline, sk)) },
          // A caller who hides the number has no key, and DynamoDB refuses an empty one.
          ...(asked.length > 0 && {
            // A text may follow the last one within a second: an eventually consistent read could miss its write.
            [conversationsTable]: { Keys: asked.map(conversationKey), ConsistentRead: true },
          }),
        },
      });
      return toFacts(Responses[knowledgeTable] ?? [], Responses[conversationsTable] ?? [], keys, now());
    },
  };
}

const knowledgeKeys = ['POINTER', 'NOTICE', 'CLOSURE'] as const;

/** DynamoDB may leave keys unprocessed; what did not come is absent, for a greeting does not ask twice. */
function toFacts(
  knowledge: readonly Item[],
  conversations: readonly Item[],
  keys: GreetingKeys,
  nowMs: number,
): GreetingFacts {
  const bySortKey = (sk: (typeof knowledgeKeys)[number]) =>
    knowledge.find((item) => readText(item, 'sk') === sk);
  const byKey = (key: string) => conversations.find((item) => readText(item, 'pk') === key);
  const pointer = readText(bySortKey('POINTER'), 'version');
  const notice = readNotice(bySortKey('NOTICE'));
  const closedUntil = readNumber(bySortKey('CLOSURE'), 'until');
  const caller = readStoredItem(byKey(keys.caller), nowMs);
  const calls = readNumber(byKey(keys.calls), 'count');
  return {
    ...(pointer !== undefined && { pointer }),
    ...(notice !== undefined && { notice }),
    ...(closedUntil !== undefined && { closure: { until: closedUntil } }),
    ...(caller !== undefined && { caller }),
    ...(calls !== undefined && { calls }),
  };
}

function readNotice(item: Item | undefined): GreetingFacts['notice'] {
  const words: Readonly<Partial<Record<Locale, string>>> | undefined = readTexts(item, 'words');
  const until = readNumber(item, 'until');
  return words === undefined || until === undefined ? undefined : { words, until };
}
