import { type AttributeValue, type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { Locale } from '#conversation/locale';
import type { KnowledgeStore, KnowledgeVersion } from '#turn/knowledge-port';
import { readText } from './attributes.ts';
import { questionsThrough, tableDeadlineMs, within } from './client.ts';
import { knowledgeKey, modelSortKey, versionSortKey } from './knowledge-item.ts';
import { createDynamoPointerReader } from './pointer-reader.ts';

export interface DynamoKnowledgeReaderOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Judges what was stored; undefined for a shape or schema number that this release does not know. */
  readonly decode: (json: unknown) => PublishedKnowledge | undefined;
  /** Milliseconds for each reading, where nobody is on the line: an operator may be far from the table. */
  readonly readingDeadlineMs?: number;
}

/** A version is some hundred KB and is read once an instance, after the pointer has shown that the table answers. */
const versionDeadlineMs = 1_000;

/** Reads published knowledge from DynamoDB, for turns and for the desk. Throws when the table does not answer. */
export function createDynamoKnowledgeReader(options: DynamoKnowledgeReaderOptions): KnowledgeStore {
  const { client, table: TableName, decode, readingDeadlineMs } = options;

  // Consistent, for a pointer may be seen before an eventually consistent read would see what it points at.
  const readItem = async (Key: Record<string, AttributeValue>) => {
    const command = new GetItemCommand({ TableName, Key, ConsistentRead: true });
    const { Item } = await client.send(command, within(readingDeadlineMs ?? versionDeadlineMs));
    return Item;
  };

  const readModel = async (helpline: string, version: string, locale: Locale) => {
    const Item = await readItem(knowledgeKey(helpline, modelSortKey(version, locale)));
    return [locale, readText(Item, 'model')] as const;
  };

  return {
    readPointer: createDynamoPointerReader(
      questionsThrough(client, readingDeadlineMs ?? tableDeadlineMs),
      TableName,
    ),

    async readVersion(helpline: string, version: string): Promise<KnowledgeVersion | undefined> {
      const Item = await readItem(knowledgeKey(helpline, versionSortKey(version)));
      const knowledge = decodeText(readText(Item, 'knowledge'), decode);
      if (knowledge === undefined || knowledge.version !== version) return undefined;
      const listed = Item?.models?.L?.map((value) => value.S) ?? [];
      const wanted = knowledge.profile.locales.filter((locale) => listed.includes(locale));
      const models = await Promise.all(wanted.map((locale) => readModel(helpline, version, locale)));
      // Answers whose models are gone are half a version.
      if (models.some(([, model]) => model === undefined)) return undefined;
      return { knowledge, models: Object.fromEntries(models) };
    },
  };
}

function decodeText<T>(json: string | undefined, decode: (value: unknown) => T | undefined): T | undefined {
  if (json === undefined) return undefined;
  try {
    return decode(JSON.parse(json));
  } catch {
    return undefined;
  }
}
