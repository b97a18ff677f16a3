import { createDynamoCaseBook } from '#adapters/dynamo/case-book';
import { createDynamoClient } from '#adapters/dynamo/client';
import { createDynamoConversationStore } from '#adapters/dynamo/conversation-store';
import { createDynamoCounters } from '#adapters/dynamo/counters';
import { createDynamoEffectLedger } from '#adapters/dynamo/effect-ledger';
import { createDynamoKnowledgeReader } from '#adapters/dynamo/knowledge-reader';
import { createDynamoMissStore } from '#adapters/dynamo/miss-store';
import { createLexClient, createLexRecognizer, type LexRecognizerOptions } from '#adapters/lex-recognizer';
import { decodePublishedKnowledge as decode } from '#content/decode-published-knowledge';
import type { CaseBook } from '#turn/case-book';
import type { KnowledgeStore } from '#turn/knowledge-port';
import type { MissStore } from '#turn/miss-port';
import type { ConversationStore, Counters, EffectLedger, LexPort } from '#turn/ports';

export interface SdkPortsOptions extends Pick<LexRecognizerOptions, 'bots'> {
  readonly knowledgeTable: string;
  readonly conversationsTable: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** All that speaks to AWS by its SDK: Lex, and the two tables by one client. */
export interface SdkPorts {
  readonly lex: LexPort;
  readonly knowledge: Pick<KnowledgeStore, 'readVersion'>;
  readonly conversations: ConversationStore;
  readonly ledger: EffectLedger;
  readonly counters: Counters;
  readonly cases: CaseBook;
  readonly misses: MissStore;
}

export function createSdkPorts(options: SdkPortsOptions): SdkPorts {
  const { knowledgeTable, conversationsTable, bots, now } = options;
  const client = createDynamoClient();
  const conversations = { client, table: conversationsTable, now };
  return {
    lex: createLexRecognizer({ client: createLexClient(), bots }),
    knowledge: createDynamoKnowledgeReader({ client, table: knowledgeTable, decode }),
    conversations: createDynamoConversationStore(conversations),
    ledger: createDynamoEffectLedger(conversations),
    counters: createDynamoCounters(conversations),
    cases: createDynamoCaseBook(conversations),
    misses: createDynamoMissStore(conversations),
  };
}
