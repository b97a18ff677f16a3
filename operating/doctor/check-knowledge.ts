import { join } from 'node:path';
import { publishKnowledge } from '#authoring/publish/publish-knowledge';
import { loadKnowledge } from '#authoring/sources/load-knowledge';
import type { HelplineProfile, PublishedKnowledge } from '#content/published-knowledge';
import type { KnowledgePublisher } from '#turn/knowledge-port';
import { describeAwsError, isSignInTrouble } from '../deployment/describe-aws-error.ts';
import type { Deployment } from '../deployment/find-deployment.ts';
import { describeTable, withKnowledgeTable } from '../deployment/table-target.ts';
import { unreadableModels } from '../knowledge/unreadable-models.ts';
import type { OperatorWorld } from '../operator-io.ts';
import { type Finding, good, mind, unchecked, wrong } from './finding.ts';

export interface KnowledgeCheck {
  readonly findings: readonly Finding[];
  readonly live: ReadonlyMap<string, PublishedKnowledge>;
}

/** Whether the table answers and points at whole versions. What is live is read for the other checks, too. */
export async function checkKnowledge(deployment: Deployment, now: () => number): Promise<KnowledgeCheck> {
  const live = new Map<string, PublishedKnowledge>();
  const name = describeTable(deployment.table);
  try {
    const findings = await withKnowledgeTable(deployment.table, now, async (store) => {
      const checks = [...new Set(Object.values(deployment.numbers))].map((helpline) =>
        checkHelpline(store, helpline, deployment, live),
      );
      return (await Promise.all(checks)).flat();
    });
    return { findings, live };
  } catch (error) {
    const told = describeAwsError(error, name);
    if (told === undefined) throw error;
    const finding = isSignInTrouble(error)
      ? unchecked(`What is live in ${name}`, told)
      : wrong(`${name} cannot be read`, told);
    return { findings: [finding], live };
  }
}

async function checkHelpline(
  store: KnowledgePublisher,
  helpline: string,
  { deploy, flag }: Deployment,
  live: Map<string, PublishedKnowledge>,
): Promise<readonly Finding[]> {
  const pointer = await store.readPointer(helpline);
  if (pointer === undefined) {
    return [
      mind(
        `Nothing was published for ${helpline}: the functions answer with what they were built with`,
        `Deploy: ${deploy}`,
      ),
    ];
  }
  const version = await store.readVersion(helpline, pointer);
  if (version === undefined) {
    const mend = `The functions answer with what they were built with until then. Go back with "npm run knowledge -- rollback ${flag} --helpline ${helpline}", or deploy: ${deploy}`;
    return [
      wrong(`The live version ${pointer} of ${helpline} is incomplete, or of another release's schema`, mend),
    ];
  }
  live.set(helpline, version.knowledge);
  const { locales, topics } = version.knowledge.profile;
  const untrained = locales.filter((locale) => version.models[locale] === undefined);
  const mend = `Deploy: ${deploy}`;
  return [
    good(`${helpline} answers with ${pointer}: ${topics.length} topics in ${locales.join(', ')}`),
    ...unreadableModels(version).map((locale) =>
      wrong(
        `The model of ${helpline} in ${locale} is of another release: the functions answer with what they were built with`,
        mend,
      ),
    ),
    ...untrained.map((locale) =>
      mind(
        `${helpline} has no model in ${locale}: when Lex does not answer, nothing but keywords is understood`,
        mend,
      ),
    ),
  ];
}

/** What each helpline is: by what is live, or else by the files. */
export async function readProfiles(
  deployment: Deployment,
  live: ReadonlyMap<string, PublishedKnowledge>,
  { root }: OperatorWorld,
): Promise<ReadonlyMap<string, HelplineProfile>> {
  const profiles = new Map<string, HelplineProfile>();
  for (const helpline of new Set(Object.values(deployment.numbers))) {
    const published = live.get(helpline) ?? (await readFiles(join(root, 'knowledge', helpline)));
    if (published !== undefined) profiles.set(helpline, published.profile);
  }
  return profiles;
}

async function readFiles(directory: string): Promise<PublishedKnowledge | undefined> {
  const loaded = await loadKnowledge(directory).catch(() => undefined);
  return loaded !== undefined && 'source' in loaded ? publishKnowledge(loaded.source, {}) : undefined;
}
