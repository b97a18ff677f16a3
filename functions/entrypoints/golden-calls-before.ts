import { Logger } from '@aws-lambda-powertools/logger';
import { createAwsService } from '#adapters/aws-service';
import { createLambdaInvoker } from '#adapters/lambda-invoker';
import { readReleaseSettings, readSettings } from '#wiring/settings';
import { createGoldenCallsHandler } from '../release/create-golden-calls-handler.ts';
import { findGoldenFaults } from '../release/golden-calls.ts';
import { goldenCallsTools, goldenDeadlineMs } from '../release/golden-calls-tools.ts';
import { createInvokedWebhook, createPublicWebhook } from '../release/post-webhook.ts';

const { report, signing, readCalls } = goldenCallsTools(readSettings(process.env));
const logger = new Logger({ serviceName: 'golden-calls-before' });

/** Calls the new version before traffic is moved to it, and goes on with a call that the live one began. */
export const handler = createGoldenCallsHandler({
  findFaults: async () =>
    findGoldenFaults({
      ...(await readCalls()),
      candidate: createInvokedWebhook({
        ...signing,
        versions: readReleaseSettings(process.env).CANDIDATE_VERSIONS,
        invoke: createLambdaInvoker({ request: createAwsService('lambda', goldenDeadlineMs) }),
      }),
      live: createPublicWebhook(signing),
    }),
  report,
  log: (result) => logger.info('golden-calls', { ...result }),
});
