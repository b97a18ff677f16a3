import { BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Locale } from '#conversation/locale';
import type { GreetingFacts, GreetingKeys, GreetingReader } from '#turn/ports';
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
  /** Milliseconds that one question may take, retry included. */
  readonly deadlineMs?: number;
}

/** Reads all that a greeting needs in one BatchGetItem over both tables. Throws when they do not answer in 300 ms. */
export function createDynamoGreetingReader(options: DynamoGreetingReaderOptions): GreetingReader {
  const { client, knowledgeTable, conversationsTable, now, deadlineMs = tableDeadlineMs } = options;

  return {
    async readGreeting(helpline, keys) {
      const asked = [keys.caller, keys.calls].filter((key) => key !== '');
      const command = new BatchGetItemCommand({
        RequestItems: {
          [knowledgeTable]: { Keys: knowledgeKeys.map((sk) => knowledgeKey(helpline, sk)) },
          // A caller who hides the number has no key, and DynamoDB refuses an empty one.
          ...(asked.length > 0 && {
            // A text may follow the last one within a second: an eventually consistent read could miss its write.
            [conversationsTable]: { Keys: asked.map(conversationKey), ConsistentRead: true },
          }),
        },
      });
      const { Responses = {} } = await client.send(command, within(deadlineMs));
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
