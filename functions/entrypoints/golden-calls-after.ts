import { Logger } from '@aws-lambda-powertools/logger';
import { readSettings } from '#wiring/settings';
import { createGoldenCallsHandler } from '../release/create-golden-calls-handler.ts';
import { findGoldenFaults } from '../release/golden-calls.ts';
import { goldenCallsTools } from '../release/golden-calls-tools.ts';
import { createPublicWebhook } from '../release/post-webhook.ts';

const { report, signing, readCalls } = goldenCallsTools(readSettings(process.env));
const logger = new Logger({ serviceName: 'golden-calls-after' });

/**
 * Keeps the release open for three minutes, with a round of calls from outside every twenty seconds: CodeDeploy looks
 * at the alarms only while a release is open, and they need a minute to ring.
 */
export const handler = createGoldenCallsHandler({
  findFaults: async () =>
    findGoldenFaults({ ...(await readCalls()), candidate: createPublicWebhook(signing) }),
  report,
  log: (result) => logger.info('golden-calls', { ...result }),
  rounds: 10,
  pauseMs: 20_000,
});
