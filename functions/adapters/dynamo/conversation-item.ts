import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { StoredItem } from '#turn/ports';
import { type Item, number, readNumber, readText, text } from './attributes.ts';

/** Every item of the conversations table is alone under its key; the sort key is there for what may come. */
export const conversationKey = (key: string): Record<string, AttributeValue> => ({
  pk: text(key),
  sk: text('-'),
});

/** DynamoDB removes expired items up to two days late, so what has expired is read as absent. */
export function isLive(item: Item | undefined, nowMs: number): item is Item {
  const expiresAt = readNumber(item, 'expiresAt');
  return item !== undefined && (expiresAt === undefined || expiresAt * 1000 > nowMs);
}

/** @returns undefined when the item is missing, expired or not of our shape */
export function readStoredItem(item: Item | undefined, nowMs: number): StoredItem | undefined {
  if (!isLive(item, nowMs)) return undefined;
  const version = readNumber(item, 'version');
  const body = readText(item, 'body');
  return version === undefined || body === undefined ? undefined : { version, body };
}

/** The condition of a first write: an expired item that DynamoDB has not removed yet counts as absent. */
export const whenAbsent = (nowMs: number) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
  ExpressionAttributeValues: { ':now': number(Math.floor(nowMs / 1000)) },
});
