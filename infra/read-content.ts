import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { PublishedPrompts } from '#content/published-prompts';

/** What a release carries of the content, as `npm run snapshot` writes it. */
export interface ReleaseContent {
  /** Absolute. */
  readonly directory: string;
  readonly prompts: PublishedPrompts;
  readonly helplines: Readonly<Record<string, HelplineRelease>>;
}

export interface HelplineRelease {
  readonly knowledge: PublishedKnowledge;
  readonly bot: BotDefinition;
}

const buildFirst = 'Run `npm run snapshot` first: it builds the content from knowledge/ and prompts/.';

/**
 * Reads the built content of some helplines.
 * @throws Error that says what is missing and how to make it
 */
export function readContent(directory: string, helplines: readonly string[]): ReleaseContent {
  if (!existsSync(join(directory, 'prompts.json')))
    throw new Error(`There is no built content in ${directory}. ${buildFirst}`);
  return {
    directory,
    prompts: readJson(join(directory, 'prompts.json')) as PublishedPrompts,
    helplines: Object.fromEntries(helplines.map((id) => [id, readHelpline(directory, id)])),
  };
}

/** @throws Error when the helpline was not among those that were read */
export function releaseOf(content: ReleaseContent, helpline: string): HelplineRelease {
  const release = content.helplines[helpline];
  if (release === undefined) throw new Error(`The content of ${helpline} was not read.`);
  return release;
}

function readHelpline(directory: string, id: string): HelplineRelease {
  const path = join(directory, `${id}.json`);
  if (!existsSync(path))
    throw new Error(
      `stages.json names the helpline ${id}, which is not in ${directory}. ${buildFirst} If it is still missing then, there is no folder knowledge/${id}.`,
    );
  const knowledge = decodePublishedKnowledge(readJson(path));
  if (knowledge === undefined) throw new Error(`${path} was built by another release. ${buildFirst}`);
  return { knowledge, bot: readJson(join(directory, `${id}.bot.json`)) as BotDefinition };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
