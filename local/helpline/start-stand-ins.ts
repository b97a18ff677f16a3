import type { BotDefinition } from '#content/bot-definition';
import { type LocalLex, startLex } from '#local/lex/start-lex';
import { type LocalSecrets, startSecrets } from '#local/secrets/start-secrets';
import { type LocalTable, startTable } from '#local/table/start-table';
import type { WireTrace } from '#local/wire/wire-message';
import { localBot, localSecret, localSecretId, localSessionToken, localTables } from './local-account.ts';

export interface StandInsOptions {
  readonly authToken: string;
  readonly bots: readonly BotDefinition[];
  readonly onTrace: (trace: WireTrace) => void;
}

/** The services that the handlers speak to, each on a port of its own. */
export interface StandIns {
  readonly table: LocalTable;
  readonly lex: LocalLex;
  readonly secrets: LocalSecrets;
  stop(): Promise<void>;
}

export async function startStandIns({ authToken, bots, onTrace }: StandInsOptions): Promise<StandIns> {
  const now = Date.now;
  const [table, lex, secrets] = await Promise.all([
    startTable({
      knowledgeTable: localTables.knowledge,
      conversationsTable: localTables.conversations,
      now,
      onTrace,
    }),
    startLex({ bots: bots.map(toDeployedBot), now, onTrace }),
    startSecrets({
      sessionToken: localSessionToken,
      secrets: { [localSecretId]: localSecret([authToken]) },
      onTrace,
    }),
  ]);
  return {
    table,
    lex,
    secrets,
    async stop() {
      await Promise.all([table.stop(), lex.stop(), secrets.stop()]);
    },
  };
}

function toDeployedBot(definition: BotDefinition) {
  const { botId, aliasId } = localBot(definition.helpline);
  return { botId, botAliasId: aliasId, definition };
}
