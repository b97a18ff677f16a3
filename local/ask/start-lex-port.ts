import { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { createLexRecognizer } from '#adapters/lex-recognizer';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import type { LexPort } from '#turn/ports';
import { localBot } from '../helpline/local-account.ts';
import type { TrainRanker } from '../lex/ranker.ts';
import { startLex } from '../lex/start-lex.ts';

export interface StartedLexPort {
  readonly lex: LexPort;
  stop(): Promise<void>;
}

/** Many questions are under way at once here, and a figure must not hang on how busy the machine is. */
const patientDeadlineMs = 10_000;

/** The local Lex on a port of its own, asked through the same adapter as in production. */
export async function startLexPort(
  bots: readonly BotDefinition[],
  trainRanker?: TrainRanker,
): Promise<StartedLexPort> {
  const server = await startLex({
    bots: bots.map((definition) => {
      const { botId, aliasId } = localBot(definition.helpline);
      return { botId, botAliasId: aliasId, definition };
    }),
    now: Date.now,
    ...(trainRanker !== undefined && { trainRanker }),
  });
  const client = new LexRuntimeV2Client({
    endpoint: server.url,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
  return {
    lex: createLexRecognizer({
      client,
      bots: Object.fromEntries(bots.map(({ helpline }) => [helpline, localBot(helpline)])),
      deadlineMs: patientDeadlineMs,
    }),
    async stop() {
      client.destroy();
      await server.stop();
    },
  };
}
