import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createPromptsReader } from '#adapters/file-prompts';
import { createFileSnapshot } from '#adapters/file-snapshot';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import type { Stage } from '#infra/stages';
import type { GoldenCallsOptions, GoldenQuestion } from './golden-calls.ts';
import { goldenQuestion } from './golden-questions.ts';
import { createPublicWebhook } from './post-webhook.ts';

/** Where `npm run snapshot` has put what this release is built with. */
export const snapshotDirectory = (root: string): string => join(root, '.cache/snapshot');

/** So many calls take a minute at most, however many numbers there are. */
const mostSampled = 10;

/** One number of each helpline; of many helplines ten, drawn anew for each release. */
export function sampleNumbers({ numbers }: Stage, random: () => number = Math.random): readonly string[] {
  const firstOf = new Map(
    Object.entries(numbers)
      .toReversed()
      .map(([number, helpline]) => [helpline, number]),
  );
  const drawn = [...firstOf.values()].map((number) => ({ number, lot: random() }));
  return drawn
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, mostSampled)
    .map(({ number }) => number);
}

/** How the numbers are called: over the public address, signed with the stage's own token. */
export const goldenCallsTo = (
  stage: Stage,
  publicBaseUrl: string,
  authToken: string,
): GoldenCallsOptions => ({
  post: createPublicWebhook({ publicBaseUrl, authToken }),
  accountSid: stage.twilioAccountSid,
  publicBaseUrl,
  newId: () => randomUUID().replaceAll('-', ''),
});

/** What the numbers are asked, by the content that this release is built with. */
export async function readGoldenQuestions(
  stage: Stage,
  numbers: readonly string[],
  root: string,
): Promise<readonly GoldenQuestion[]> {
  const directory = snapshotDirectory(root);
  const prompts = await createPromptsReader({ directory })();
  const { readSnapshot } = createFileSnapshot({ directory, decode: decodePublishedKnowledge });
  return Promise.all(
    numbers.map(async (number) =>
      goldenQuestion(number, (await readSnapshot(stage.numbers[number] ?? '')).knowledge, prompts),
    ),
  );
}
