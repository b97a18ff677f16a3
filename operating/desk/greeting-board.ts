import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { number, text } from '#adapters/dynamo/attributes';
import { questionsThrough } from '#adapters/dynamo/client';
import { createDynamoFirstFactsReader } from '#adapters/dynamo/first-facts-reader';
import { knowledgeKey } from '#adapters/dynamo/knowledge-item';
import type { FirstFacts } from '#turn/ports';
import { readingDeadlineMs } from '../deployment/table-target.ts';

export type Notice = NonNullable<FirstFacts['notice']>;
export type Closure = NonNullable<FirstFacts['closure']>;

/** What operators put up for every greeting to read. */
export interface GreetingBoard {
  read(helpline: string): Promise<Pick<FirstFacts, 'notice' | 'closure'>>;
  putNotice(helpline: string, notice: Notice): Promise<void>;
  putClosure(helpline: string, closure: Closure): Promise<void>;
  take(helpline: string, what: 'NOTICE' | 'CLOSURE'): Promise<void>;
}

/** @param table the knowledge table. Throws when it does not answer. */
export function createGreetingBoard(client: DynamoDBClient, table: string, now: () => number): GreetingBoard {
  const reader = createDynamoFirstFactsReader({
    questions: questionsThrough(client, readingDeadlineMs),
    knowledgeTable: table,
    // Of a caller without a number nothing is read.
    conversationsTable: '',
    now,
  });
  return {
    read: (helpline) => reader.read(helpline, undefined),
    async putNotice(helpline, { words, until }) {
      const wordings = Object.entries(words).map(([locale, words]) => [locale, text(words)]);
      const Item = {
        ...knowledgeKey(helpline, 'NOTICE'),
        words: { M: Object.fromEntries(wordings) },
        until: number(until),
      };
      await client.send(new PutItemCommand({ TableName: table, Item }));
    },
    async putClosure(helpline, { from, until }) {
      const Item = {
        ...knowledgeKey(helpline, 'CLOSURE'),
        ...(from !== undefined && { from: number(from) }),
        until: number(until),
      };
      await client.send(new PutItemCommand({ TableName: table, Item }));
    },
    async take(helpline, what) {
      await client.send(new DeleteItemCommand({ TableName: table, Key: knowledgeKey(helpline, what) }));
    },
  };
}
