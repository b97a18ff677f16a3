import { listVersions, mostVersions } from '../release/prune-bots.ts';
import { askAws } from './ask-aws.ts';
import type { Checkup } from './checkup.ts';
import { type Finding, good, mind } from './finding.ts';

/** A deploy keeps the last twenty: more than this are left where nobody deploys by it. */
const manyVersions = 80;

/** What a busy hour takes: a call's turn of a third of a second, every ten seconds, is 1,000 calls in 33 at once. */
const fewAtOnce = 100;

/** How far the account is from what AWS sets it. */
export async function checkQuotas({ account, deployment }: Checkup): Promise<readonly Finding[]> {
  if (account === undefined) return [];
  const { aws } = account;
  return askAws("Whether the account's quotas suffice", async () => {
    const settings = (await aws.ask('lambda', { method: 'GET', path: '/2016-08-19/account-settings' })) as {
      readonly AccountLimit?: { readonly ConcurrentExecutions?: number };
    };
    const atOnce = settings.AccountLimit?.ConcurrentExecutions ?? 0;
    const bots = await Promise.all(
      Object.entries(deployment.bots).map(async ([helpline, { botId }]) =>
        judgeVersions(helpline, (await listVersions(aws, botId)).length),
      ),
    );
    return [
      atOnce < fewAtOnce
        ? mind(
            `The account runs ${atOnce} functions at once, all together`,
            'Callers beyond that hear the lifeline. Ask for 1,000: Service Quotas, AWS Lambda, Concurrent executions.',
          )
        : good(`The account runs ${atOnce} functions at once`),
      ...bots,
    ];
  });
}

const judgeVersions = (helpline: string, count: number): Finding =>
  count < manyVersions
    ? good(`The bot of ${helpline} has ${count} of ${mostVersions} versions`)
    : mind(
        `The bot of ${helpline} has ${count} of ${mostVersions} versions`,
        'npm run deploy deletes all but the last twenty.',
      );
