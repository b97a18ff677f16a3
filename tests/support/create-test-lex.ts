import {
  LexRuntimeV2Client,
  RecognizeTextCommand,
  type RecognizeTextCommandInput,
} from '@aws-sdk/client-lex-runtime-v2';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { onTestFinished } from 'vitest';
import type { TrainRanker } from '#local/lex/ranker';
import { type LocalLex, startLex } from '#local/lex/start-lex';
import { localClientOptions } from './local-aws.ts';
import { sampleBot, sampleBotIds } from './sample-bot.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

export interface TestLex {
  readonly lex: LocalLex;
  readonly client: LexRuntimeV2Client;
  readonly clock: TestClock;
}

/** The official client on the local Lex with the sample bot, gone when the test is over. */
export async function createTestLex(trainRanker?: TrainRanker): Promise<TestLex> {
  const clock = createTestClock();
  const lex = await startLex({
    bots: [{ ...sampleBotIds, definition: sampleBot }],
    now: clock.now,
    ...(trainRanker !== undefined && { trainRanker }),
  });
  const client = new LexRuntimeV2Client({
    ...localClientOptions(lex.url),
    maxAttempts: 1,
    requestHandler: new NodeHttpHandler(),
  });
  onTestFinished(async () => {
    client.destroy();
    await lex.stop();
  });
  return { lex, client, clock };
}

/** Where the sample bot's English is reached in one conversation. */
export const sampleAddress = { ...sampleBotIds, localeId: 'en_GB', sessionId: 'CA1' };

export const recognize = (
  words: string,
  more: Partial<RecognizeTextCommandInput> = {},
): RecognizeTextCommand => new RecognizeTextCommand({ ...sampleAddress, text: words, ...more });
