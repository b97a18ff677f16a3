import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** One item as DynamoDB's client gives it. Written by hand, for lib-dynamodb would weigh 40 KB in every bundle. */
export type Item = Readonly<Record<string, AttributeValue>>;

export const text = (value: string): AttributeValue => ({ S: value });

export const number = (value: number): AttributeValue => ({ N: String(value) });

/** @returns undefined when the attribute is missing or no string */
export const readText = (item: Item | undefined, name: string): string | undefined => item?.[name]?.S;

/** @returns undefined when the attribute is missing or no finite number */
export function readNumber(item: Item | undefined, name: string): number | undefined {
  const digits = item?.[name]?.N;
  const value = Number(digits);
  return digits !== undefined && Number.isFinite(value) ? value : undefined;
}

/** @returns the map's entries that are strings; undefined when the attribute is no map */
export function readTexts(
  item: Item | undefined,
  name: string,
): Readonly<Record<string, string>> | undefined {
  const map = item?.[name]?.M;
  if (map === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (value.S === undefined ? [] : [[key, value.S]])),
  );
}
