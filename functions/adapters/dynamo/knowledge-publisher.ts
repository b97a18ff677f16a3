import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { KnowledgePublisher, KnowledgeVersion } from '#turn/knowledge-port';
import { number, readNumber, readText, text } from './attributes.ts';
import { within } from './client.ts';
import { knowledgeKey, modelSortKey, versionSortKey } from './knowledge-item.ts';
import { createDynamoKnowledgeReader, type DynamoKnowledgeReaderOptions } from './knowledge-reader.ts';

export interface DynamoKnowledgePublisherOptions extends DynamoKnowledgeReaderOptions {
  /** Epoch milliseconds; stamps the versions that are written. */
  readonly now: () => number;
}

/**
 * DynamoDB's bound on an item is 400 KB with all names and keys; 1 KB is kept back for those.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
const largestValueBytes = 399 * 1024;

/** Versions are written by operators with a client of their own, which may take its time. */
const publishingDeadlineMs = 30_000;

/**
 * Publishes knowledge to DynamoDB: a version's models and answers are written first, the pointer moves last, so that
 * readers never see half. Throws when the table does not answer.
 */
export function createDynamoKnowledgePublisher(options: DynamoKnowledgePublisherOptions): KnowledgePublisher {
  return { ...createDynamoKnowledgeReader(options), ...createPublishing(options) };
}

function createPublishing({ client, table: TableName, now }: DynamoKnowledgePublisherOptions) {
  const putModel = async (helpline: string, version: string, locale: string, model: string) => {
    const key = knowledgeKey(helpline, modelSortKey(version, locale));
    const command = new PutItemCommand({ TableName, Item: { ...key, model: text(model) } });
    await client.send(command, within(publishingDeadlineMs));
  };

  return {
    async writeVersion({ knowledge, models }: KnowledgeVersion): Promise<void> {
      const helpline = knowledge.profile.id;
      const json = JSON.stringify(knowledge);
      refuseTooLarge(`the answers of ${helpline}`, json);
      for (const [locale, model] of Object.entries(models)) {
        refuseTooLarge(`the ${locale} model of ${helpline}`, model);
      }
      for (const [locale, model] of Object.entries(models)) {
        await putModel(helpline, knowledge.version, locale, model);
      }
      const command = versionCommand(TableName, knowledge, json, Object.keys(models), now());
      await client.send(command, within(publishingDeadlineMs));
    },

    async movePointer(helpline: string, to: string, expected: string | undefined) {
      const command = new PutItemCommand({
        TableName,
        Item: { ...knowledgeKey(helpline, 'POINTER'), version: text(to) },
        ...(expected === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : whenVersionIs(expected)),
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      });
      try {
        await client.send(command, within(publishingDeadlineMs));
        return 'moved' as const;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        // The SDK repeats a request whose answer was lost: then the pointer already stands where it should.
        return readText(error.Item, 'version') === to ? ('moved' as const) : ('conflict' as const);
      }
    },

    listVersions: (helpline: string) => listVersions(client, TableName, helpline),
  };
}

/** The first writing's time stays, so that writing a version again does not make it the newest. */
function versionCommand(
  TableName: string,
  knowledge: PublishedKnowledge,
  json: string,
  modelLocales: readonly string[],
  nowMs: number,
): UpdateItemCommand {
  return new UpdateItemCommand({
    TableName,
    Key: knowledgeKey(knowledge.profile.id, versionSortKey(knowledge.version)),
    UpdateExpression:
      'SET #at = if_not_exists(#at, :at), #schema = :schema, #knowledge = :knowledge, #models = :models',
    ExpressionAttributeNames: {
      '#at': 'at',
      '#schema': 'schema',
      '#knowledge': 'knowledge',
      '#models': 'models',
    },
    ExpressionAttributeValues: {
      ':at': number(nowMs),
      ':schema': number(knowledge.schema),
      ':knowledge': text(json),
      ':models': { L: modelLocales.map(text) },
    },
  });
}

async function listVersions(client: DynamoDBClient, TableName: string, helpline: string) {
  const found: { readonly version: string; readonly at: number }[] = [];
  let start: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: {
          ':pk': text(`HELPLINE#${helpline}`),
          ':prefix': text(versionSortKey('')),
        },
        ProjectionExpression: 'sk, #at',
        ExpressionAttributeNames: { '#at': 'at' },
        ExclusiveStartKey: start,
      }),
      within(publishingDeadlineMs),
    );
    for (const item of page.Items ?? []) {
      const version = readText(item, 'sk')?.slice(versionSortKey('').length);
      if (version !== undefined) found.push({ version, at: readNumber(item, 'at') ?? 0 });
    }
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found.sort((a, b) => b.at - a.at);
}

const whenVersionIs = (expected: string) => ({
  ConditionExpression: '#version = :expected',
  ExpressionAttributeNames: { '#version': 'version' },
  ExpressionAttributeValues: { ':expected': text(expected) },
});

function refuseTooLarge(what: string, value: string): void {
  const bytes = Buffer.byteLength(value, 'utf8');
  if (bytes <= largestValueBytes) return;
  throw new Error(
    `${what} would be ${Math.ceil(bytes / 1024)} KB; an item of the knowledge table holds ${largestValueBytes / 1024} KB`,
  );
}
