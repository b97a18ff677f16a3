import { createHash } from 'node:crypto';
import type { BotDefinition } from './bot-definition.ts';

/**
 * What a bot is taught, in short: equal for equal definitions and other for any other.
 * @returns the first 12 hex digits of the SHA-256 of the definition
 */
export function hashBot(definition: BotDefinition): string {
  // defineBot builds every object key by key, so equal content is equal text.
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 12);
}
