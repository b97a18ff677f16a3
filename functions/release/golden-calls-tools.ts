import { randomUUID } from 'node:crypto';
import { createAwsService } from '#adapters/aws-service';
import { createDeploymentReport } from '#adapters/deployment-report';
import { createExtensionSecrets } from '#adapters/extension-secrets';
import { createPromptsReader } from '#adapters/file-prompts';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import type { Settings } from '#wiring/settings';
import type { GoldenCallsOptions } from './golden-calls.ts';
import { goldenQuestion } from './golden-questions.ts';

export const goldenDeadlineMs = 20_000;

/** What both golden calls need: Twilio's token to sign with, the questions, and CodeDeploy's ear. */
export function goldenCallsTools(settings: Settings) {
  const secrets = createExtensionSecrets({
    endpoint: settings.SECRETS_ENDPOINT,
    secretId: settings.SECRET_ID,
    sessionToken: () => process.env.AWS_SESSION_TOKEN,
    now: Date.now,
  });
  return {
    report: createDeploymentReport({ request: createAwsService('codedeploy', goldenDeadlineMs) }),
    signing: {
      publicBaseUrl: settings.PUBLIC_BASE_URL,
      authToken: async () => (await secrets.readSecrets()).twilioAuthTokens[0] ?? '',
    },
    readCalls: () => readCalls(settings),
  };
}

async function readCalls(settings: Settings): Promise<Omit<GoldenCallsOptions, 'candidate' | 'live'>> {
  const directory = settings.SNAPSHOT_DIRECTORY;
  const prompts = await createPromptsReader({ directory })();
  const { readSnapshot } = createFileSnapshot({ directory, decode: decodePublishedKnowledge });
  const questions = Object.entries(settings.NUMBERS).map(async ([number, helpline]) =>
    goldenQuestion(number, (await readSnapshot(helpline)).knowledge, prompts),
  );
  return {
    questions: await Promise.all(questions),
    accountSid: settings.TWILIO_ACCOUNT_SID,
    publicBaseUrl: settings.PUBLIC_BASE_URL,
    newId: () => randomUUID().replaceAll('-', ''),
  };
}
