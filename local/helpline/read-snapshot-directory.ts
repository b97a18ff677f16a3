import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import type { HelplineProfile, PublishedKnowledge } from '#content/published-knowledge';

const botSuffix = '.bot.json';

/** @returns the bots of the snapshot, one a helpline. Throws when there is none: the snapshot was not built. */
export async function readBots(snapshotDirectory: string): Promise<readonly BotDefinition[]> {
  const names = await readdir(snapshotDirectory).catch(() => []);
  const files = names.filter((name) => name.endsWith(botSuffix)).sort();
  if (files.length === 0) throw new Error(`${snapshotDirectory} holds no snapshot: build it first`);
  return Promise.all(
    files.map(async (name) => {
      const json = await readFile(join(snapshotDirectory, name), 'utf8');
      return JSON.parse(json) as BotDefinition;
    }),
  );
}

/** @returns what each helpline of the snapshot is, in no language */
export function readProfiles(
  snapshotDirectory: string,
  helplines: readonly string[],
): Promise<readonly HelplineProfile[]> {
  return Promise.all(
    helplines.map(async (helpline) => {
      const json = await readFile(join(snapshotDirectory, `${helpline}.json`), 'utf8');
      return (JSON.parse(json) as PublishedKnowledge).profile;
    }),
  );
}
