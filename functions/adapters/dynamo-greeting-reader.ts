import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Locale } from '#conversation/locale';
import type { GreetingFacts, GreetingReader } from '#turn/ports';
import { type Item, readNumber, readText, readTexts } from './attributes.ts';
import { conversationKey, readStoredItem } from './conversation-item.ts';
import { tableDeadlineMs, within } from './dynamo-client.ts';
import { knowledgeKey } from './knowledge-item.ts';

export interface DynamoGreetingReaderOptions {
  readonly client: DynamoDBClient;
  readonly knowledgeTable: string;
  readonly conversationsTable: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** Reads all that a greeting needs in one BatchGetItem over both tables. Throws when they do not answer in 300 ms. */
export function createDynamoGreetingReader(options: DynamoGreetingReaderOptions): GreetingReader {
  const { client, knowledgeTable, conversationsTable, now } = options;

  return {
    async readGreeting(helpline, callerKey) {
      const command = new BatchGetItemCommand({
        RequestItems: {
          [knowledgeTable]: { Keys: [knowledgeKey(helpline, 'POINTER'), knowledgeKey(helpline, 'NOTICE')] },
          // A caller who hides the number has no key, and DynamoDB refuses an empty one.
          ...(callerKey !== '' && { [conversationsTable]: { Keys: [conversationKey(callerKey)] } }),
        },
      });
      const { Responses = {} } = await client.send(command, within(tableDeadlineMs));
      return toFacts(Responses[knowledgeTable] ?? [], Responses[conversationsTable]?.[0], now());
    },
  };
}

/** DynamoDB may leave keys unprocessed; what did not come is absent, for a greeting does not ask twice. */
function toFacts(knowledge: readonly Item[], callerItem: Item | undefined, nowMs: number): GreetingFacts {
  const bySortKey = (sk: string) => knowledge.find((item) => readText(item, 'sk') === sk);
  const pointer = readText(bySortKey('POINTER'), 'version');
  const notice = readNotice(bySortKey('NOTICE'));
  const caller = readStoredItem(callerItem, nowMs);
  return {
    ...(pointer !== undefined && { pointer }),
    ...(notice !== undefined && { notice }),
    ...(caller !== undefined && { caller }),
  };
}

function readNotice(item: Item | undefined): GreetingFacts['notice'] {
  const words: Readonly<Partial<Record<Locale, string>>> | undefined = readTexts(item, 'words');
  const until = readNumber(item, 'until');
  return words === undefined || until === undefined ? undefined : { words, until };
}
