import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { PublishedPrompts } from '#content/published-prompts';
import type { HandlerMakers } from '#local/helpline/create-functions';
import type { OnHelplineTrace } from '#local/helpline/helpline-trace';
import { localAuthToken } from '#local/helpline/local-account';
import { type LocalHelpline, startLocalHelpline } from '#local/helpline/start-local-helpline';
import type { PhoneServer } from '#local/phone/start-phone';
import { knowledgeAsSaid, promptsAsSaid } from './as-said.ts';

/** The whole helpline, as `npm start` runs it, with the phone at hand. */
export interface TestHelpline {
  readonly helpline: LocalHelpline;
  readonly phone: PhoneServer;
  /** What is for the ear, as it is heard. */
  readonly prompts: PublishedPrompts;
  knowledgeOf(id: string): PublishedKnowledge;
}

const snapshotDirectory = '.cache/snapshot';

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(snapshotDirectory, name), 'utf8'));

/**
 * Starts on free ports. The snapshot has been built before the tests.
 * @param handlers answer in place of the sources
 */
export async function startTestHelpline(
  onTrace?: OnHelplineTrace,
  handlers?: HandlerMakers,
): Promise<TestHelpline> {
  const helpline = await startLocalHelpline({
    webhooksPort: 0,
    phonePort: 0,
    authToken: localAuthToken,
    snapshotDirectory,
    ...(onTrace !== undefined && { onTrace }),
    ...(handlers !== undefined && { handlers }),
  });
  const prompts = readJson('prompts.json') as PublishedPrompts;
  return {
    helpline,
    phone: helpline.phone,
    prompts: promptsAsSaid(prompts),
    knowledgeOf: (id) => knowledgeAsSaid(readJson(`${id}.json`) as PublishedKnowledge, prompts),
  };
}
