import type { Content } from '#authoring/sources/load-content';
import { publishVersion } from '#local/helpline/publish-version';
import { type ExitCode, exitCodes } from '../operator-io.ts';
import { describeChanges, describeTaught } from './describe-changes.ts';
import type { KnowledgeTask } from './knowledge-task.ts';
import { type Proposal, proposeVersion } from './propose-version.ts';

type Changed = Extract<Proposal, { kind: 'changed' }>;

/** What would be published: nothing is written. */
export async function showDiff(task: KnowledgeTask, files: Content): Promise<ExitCode> {
  const proposals = await proposeAll(task, files);
  for (const { helpline, proposal } of proposals) describeProposal(task, helpline, proposal);
  return proposals.some(({ proposal }) => isRefused(proposal)) ? exitCodes.refused : exitCodes.done;
}

/**
 * Writes a version for each helpline whose answers changed, and moves its pointer. Nothing is written for any
 * helpline when one of them cannot be published.
 */
export async function publishAnswers(task: KnowledgeTask, files: Content): Promise<ExitCode> {
  const proposals = await proposeAll(task, files);
  for (const { helpline, proposal } of proposals) describeProposal(task, helpline, proposal);
  if (proposals.some(({ proposal }) => isRefused(proposal))) {
    task.complain('Nothing was published.');
    return exitCodes.refused;
  }
  let code: ExitCode = exitCodes.done;
  for (const { helpline, proposal } of proposals) {
    if (proposal.kind === 'changed' && !(await publish(task, helpline, proposal))) code = exitCodes.refused;
  }
  return code;
}

interface HelplineProposal {
  readonly helpline: string;
  readonly proposal: Proposal;
}

function proposeAll({ store }: KnowledgeTask, { knowledge, prompts }: Content): Promise<HelplineProposal[]> {
  return Promise.all(
    knowledge.map(async (source) => ({
      helpline: source.profile.content.id,
      proposal: await proposeVersion(store, source, prompts),
    })),
  );
}

function isRefused(proposal: Proposal): boolean {
  if (proposal.kind === 'changed') return proposal.toDeploy.length > 0;
  return proposal.kind !== 'unchanged';
}

async function publish(
  { store, print, complain }: KnowledgeTask,
  helpline: string,
  { live, next }: Changed,
): Promise<boolean> {
  const { version } = next.knowledge;
  if ((await publishVersion(store, next, live)) === 'moved') {
    print(`${helpline}: ${version} is live. Instances take it up with their next greeting.`);
    return true;
  }
  const now = await store.readPointer(helpline);
  complain(
    `${helpline}: not published. Somebody else published in the meantime: ${now ?? 'nothing'} is live now, not ${live}. Look at what "diff" says now, and publish again.`,
  );
  return false;
}

function describeProposal(task: KnowledgeTask, helpline: string, proposal: Proposal): void {
  const { print, complain, tableName, deploy } = task;
  switch (proposal.kind) {
    case 'nothing-live':
      complain(`${helpline}: nothing was ever published to ${tableName}. Deploy first: ${deploy}`);
      return;
    case 'unreadable':
      complain(
        `${helpline}: the live version ${proposal.live} cannot be read by this release: it is incomplete, or of another release. Deploy instead: ${deploy}`,
      );
      return;
    case 'unchanged':
      print(`${helpline}: nothing to publish; ${proposal.live} is live and says the same.`);
      return;
    case 'changed':
      describeChanged(task, helpline, proposal);
      return;
    default:
      proposal satisfies never;
  }
}

function describeChanged(
  { print, complain, deploy }: KnowledgeTask,
  helpline: string,
  changed: Changed,
): void {
  print(`${helpline}: ${changed.live} -> ${changed.next.knowledge.version}`);
  for (const line of describeChanges(changed.changes)) print(line);
  if (changed.changes.some(({ topic, field }) => topic === undefined && field === 'serviceline')) {
    print(`  Mind: the lifeline's documents dial the old serviceline until the next deploy.`);
  }
  if (changed.toDeploy.length === 0) return;
  complain(`${helpline}: this cannot be published. Deploy instead: ${deploy}`);
  for (const reason of changed.toDeploy) complain(`  ${reason}`);
  for (const line of describeTaught(changed.taught)) complain(line);
}
