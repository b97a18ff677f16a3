import { type ExitCode, exitCodes } from '../operator-io.ts';
import { compareKnowledge } from './compare-knowledge.ts';
import { describeChanges } from './describe-changes.ts';
import type { KnowledgeTask } from './knowledge-task.ts';
import { reasonsToDeploy } from './propose-version.ts';
import { unreadableModels } from './unreadable-models.ts';

/** What was published, newest first, and what can be gone back to. */
export async function listVersions(task: KnowledgeTask, helpline: string): Promise<ExitCode> {
  const { store, print, tableName } = task;
  const [versions, live] = await Promise.all([store.listVersions(helpline), store.readPointer(helpline)]);
  if (versions.length === 0) {
    print(`${helpline}: nothing was ever published to ${tableName}.`);
    return exitCodes.done;
  }
  const current = live === undefined ? undefined : await store.readVersion(helpline, live);
  print(`${helpline}:`);
  for (const { version, at } of versions) {
    const words =
      version === live ? 'live' : await describeOlder(task, helpline, version, current?.knowledge);
    print(`  ${version}  ${describeTime(at)}  ${words}`.trimEnd());
  }
  return exitCodes.done;
}

async function describeOlder(
  { store }: KnowledgeTask,
  helpline: string,
  version: string,
  live: Parameters<typeof reasonsToDeploy>[0] | undefined,
): Promise<string> {
  const older = await store.readVersion(helpline, version);
  if (older === undefined) return 'cannot be read by this release';
  if (live === undefined) return '';
  return reasonsToDeploy(live, older.knowledge).length === 0 ? '' : 'belongs to another deploy';
}

/** @param at epoch milliseconds */
const describeTime = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/**
 * Makes an earlier version live again.
 * @param wanted the version; without it, the one that was written before the live one
 */
export async function rollBack(
  task: KnowledgeTask,
  helpline: string,
  wanted: string | undefined,
): Promise<ExitCode> {
  const { store, print, complain, tableName } = task;
  const live = await store.readPointer(helpline);
  if (live === undefined) {
    complain(`${helpline}: nothing was ever published to ${tableName}, so there is nothing to go back to.`);
    return exitCodes.refused;
  }
  const to = wanted ?? (await versionBefore(task, helpline, live));
  if (to === undefined) {
    complain(`${helpline}: ${live} is the oldest version. "versions" lists them all; name one to go to it.`);
    return exitCodes.refused;
  }
  if (to === live) {
    print(`${helpline}: nothing to do; ${live} is live already.`);
    return exitCodes.done;
  }
  if (!(await fits(task, helpline, live, to))) return exitCodes.refused;
  if ((await store.movePointer(helpline, to, live)) === 'conflict') {
    complain(
      `${helpline}: nothing was changed. Somebody else published in the meantime; look at "versions".`,
    );
    return exitCodes.refused;
  }
  print(`${helpline}: ${to} is live again. Instances take it up with their next greeting.`);
  return exitCodes.done;
}

async function versionBefore(
  { store }: KnowledgeTask,
  helpline: string,
  live: string,
): Promise<string | undefined> {
  const versions = await store.listVersions(helpline);
  const index = versions.findIndex(({ version }) => version === live);
  return versions[index + 1]?.version;
}

/** Whether the version can stand beside the bot that is deployed; says what will change, or why not. */
async function fits(task: KnowledgeTask, helpline: string, live: string, to: string): Promise<boolean> {
  const { store, print, complain, deploy } = task;
  const [now, then] = await Promise.all([store.readVersion(helpline, live), store.readVersion(helpline, to)]);
  if (then === undefined) {
    complain(
      `${helpline}: ${to} cannot be gone back to: there is no such version, or this release cannot read it.`,
    );
    return false;
  }
  const unreadable = unreadableModels(then);
  if (unreadable.length > 0) {
    complain(
      `${helpline}: ${to} cannot be gone back to: its models (${unreadable.join(', ')}) are of another release.`,
    );
    return false;
  }
  if (now === undefined) {
    print(`${helpline}: the live version ${live} cannot be read, so nothing was compared.`);
    return true;
  }
  const reasons = reasonsToDeploy(now.knowledge, then.knowledge);
  if (reasons.length > 0) {
    complain(
      `${helpline}: ${to} belongs to another deploy. Deploy the commit that it was made from instead: ${deploy}`,
    );
    for (const reason of reasons) complain(`  ${reason}`);
    return false;
  }
  print(`${helpline}: ${live} -> ${to}`);
  for (const line of describeChanges(compareKnowledge(now.knowledge, then.knowledge))) print(line);
  return true;
}
