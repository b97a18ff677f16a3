import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { text } from './attributes.ts';

/** A key of the knowledge table: everything of one helpline lies under one partition key. */
export const knowledgeKey = (helpline: string, sk: string): Record<string, AttributeValue> => ({
  pk: text(`HELPLINE#${helpline}`),
  sk: text(sk),
});

export const versionSortKey = (version: string): string => `VERSION#${version}`;

export const modelSortKey = (version: string, locale: string): string => `MODEL#${version}#${locale}`;
