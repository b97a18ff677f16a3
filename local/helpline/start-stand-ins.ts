import type { BotDefinition } from '#authoring/publish/bot-definition';
import { deskSubscriptions } from '#authoring/publish/desk-subscriptions';
import type { HelplineProfile } from '#content/published-knowledge';
import { type LocalLex, startLex } from '#local/lex/start-lex';
import { type LocalSecrets, startSecrets } from '#local/secrets/start-secrets';
import { type LocalTable, startTable } from '#local/table/start-table';
import type { WireTrace } from '#local/wire/wire-message';
import { type LocalSns, startSns } from '../sns/start-sns.ts';
import {
  localBot,
  localDeskEmail,
  localSecrets,
  localSessionToken,
  localTables,
  localTopicArn,
} from './local-account.ts';

export interface StandInsOptions {
  readonly authToken: string;
  readonly bots: readonly BotDefinition[];
  readonly profiles: readonly HelplineProfile[];
  readonly onTrace: (trace: WireTrace) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** The services that the handlers speak to, each on a port of its own. */
export interface StandIns {
  readonly table: LocalTable;
  readonly lex: LocalLex;
  readonly secrets: LocalSecrets;
  readonly sns: LocalSns;
  stop(): Promise<void>;
}

export async function startStandIns(options: StandInsOptions): Promise<StandIns> {
  const { authToken, bots, onTrace, now } = options;
  const [table, lex, secrets, sns] = await Promise.all([
    startTable({
      knowledgeTable: localTables.knowledge,
      conversationsTable: localTables.conversations,
      now,
      onTrace,
    }),
    startLex({ bots: bots.map(toDeployedBot), now, onTrace }),
    startSecrets({
      sessionToken: localSessionToken,
      secrets: localSecrets([authToken]),
      onTrace,
    }),
    startSns({ topicArn: localTopicArn, subscriptions: confirmed(options.profiles), now, onTrace }),
  ]);
  return {
    table,
    lex,
    secrets,
    sns,
    async stop() {
      await Promise.all([table.stop(), lex.stop(), secrets.stop(), sns.stop()]);
    },
  };
}

const confirmed = (profiles: readonly HelplineProfile[]) =>
  deskSubscriptions(profiles, localDeskEmail).map((each) => ({ ...each, confirmed: true }));

function toDeployedBot(definition: BotDefinition) {
  const { botId, aliasId } = localBot(definition.helpline);
  return { botId, botAliasId: aliasId, definition };
}
