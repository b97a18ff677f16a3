import { type Aws, AwsRefusal } from '../aws/open-aws.ts';
import type { Bots } from './live-release.ts';

/** Lex keeps 100 versions of a bot: https://docs.aws.amazon.com/lexv2/latest/dg/quotas.html */
export const mostVersions = 100;

/** As far back as anybody goes; a deploy adds at most one. */
const kept = 20;

/**
 * Deletes the oldest versions of every bot, so that the hundredth never comes. The one that callers are answered with
 * stays, however old.
 * @returns helpline -> how many are left
 */
export async function pruneBots(aws: Aws, bots: Bots): Promise<Readonly<Record<string, number>>> {
  const left: Record<string, number> = {};
  for (const [helpline, { botId }] of Object.entries(bots)) {
    const versions = await listVersions(aws, botId);
    let deleted = 0;
    for (const version of versions.slice(0, -kept)) {
      if (await deleteVersion(aws, botId, version)) deleted += 1;
    }
    left[helpline] = versions.length - deleted;
  }
  return left;
}

/** Oldest first. */
export async function listVersions(aws: Aws, botId: string): Promise<readonly string[]> {
  const versions: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = (await aws.ask('models-v2-lex', {
      method: 'POST',
      path: `/bots/${botId}/botversions/`,
      body: nextToken === undefined ? {} : { nextToken },
    })) as { readonly botVersionSummaries?: { readonly botVersion: string }[]; readonly nextToken?: string };
    versions.push(...(page.botVersionSummaries ?? []).map(({ botVersion }) => botVersion));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return versions.filter((version) => /^\d+$/.test(version)).toSorted((a, b) => Number(a) - Number(b));
}

/** @returns false when Lex keeps it: an alias is on it, or something else is being done to the bot */
async function deleteVersion(aws: Aws, botId: string, version: string): Promise<boolean> {
  try {
    await aws.ask('models-v2-lex', { method: 'DELETE', path: `/bots/${botId}/botversions/${version}/` });
    return true;
  } catch (error) {
    if (error instanceof AwsRefusal) return false;
    throw error;
  }
}
