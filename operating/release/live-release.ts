import { type WebhookName, webhookNames } from '#infra/function-definitions';
import { liveAlias, resourceNames } from '#infra/stage-names';
import type { Stage } from '#infra/stages';
import type { Aws } from '../aws/open-aws.ts';
import type { StageBot } from '../deployment/read-stage-outputs.ts';

/** What answers callers, by version: every function that Twilio calls, and every bot that they ask. */
export interface Release {
  readonly functions: Readonly<Record<WebhookName, string>>;
  readonly bots: Readonly<Record<string, string>>;
}

export type Bots = Readonly<Record<string, Pick<StageBot, 'botId' | 'aliasId'>>>;

/** Which release the aliases are on now, whatever the stacks say. */
export async function readLiveRelease(aws: Aws, stage: Stage, bots: Bots): Promise<Release> {
  const functions = await Promise.all(
    webhookNames.map(async (name) => {
      const { FunctionVersion } = (await aws.ask('lambda', {
        method: 'GET',
        path: aliasPath(stage, name),
      })) as { readonly FunctionVersion: string };
      return [name, FunctionVersion] as const;
    }),
  );
  const versions = await Promise.all(
    Object.entries(bots).map(async ([helpline, bot]) => [
      helpline,
      (await readBotAlias(aws, bot)).botVersion,
    ]),
  );
  return {
    functions: Object.fromEntries(functions) as Release['functions'],
    bots: Object.fromEntries(versions),
  };
}

/**
 * Points every alias at a release, forward or back; those that are on it are left alone. It asks nothing of
 * CloudFormation, whose next deploy of another version moves them again.
 */
export async function pointAliases(aws: Aws, stage: Stage, bots: Bots, release: Release): Promise<void> {
  const live = await readLiveRelease(aws, stage, bots);
  // Functions first: they are what callers meet.
  await Promise.all(
    webhookNames
      .filter((name) => live.functions[name] !== release.functions[name])
      .map((name) =>
        aws.ask('lambda', {
          method: 'PUT',
          path: aliasPath(stage, name),
          body: { FunctionVersion: release.functions[name] },
        }),
      ),
  );
  for (const [helpline, bot] of Object.entries(bots)) {
    const version = release.bots[helpline];
    if (version === undefined || version === live.bots[helpline]) continue;
    // What is not said again is taken away: the name, and which locales are switched on.
    const { botAliasLocaleSettings } = await readBotAlias(aws, bot);
    await aws.ask('models-v2-lex', {
      method: 'PUT',
      path: botAliasPath(bot),
      body: { botAliasName: liveAlias, botVersion: version, botAliasLocaleSettings },
    });
  }
}

export const isSameRelease = (one: Release, other: Release): boolean =>
  webhookNames.every((name) => one.functions[name] === other.functions[name]) &&
  Object.entries(one.bots).every(([helpline, version]) => version === other.bots[helpline]);

export const describeRelease = ({ functions, bots }: Release): string =>
  [
    ...Object.entries(functions).map(([name, version]) => `${name} ${version}`),
    ...Object.entries(bots).map(([helpline, version]) => `bot of ${helpline} ${version}`),
  ].join(', ');

interface BotAlias {
  readonly botVersion: string;
  readonly botAliasLocaleSettings?: unknown;
}

const readBotAlias = async (aws: Aws, bot: Bots[string]): Promise<BotAlias> =>
  (await aws.ask('models-v2-lex', { method: 'GET', path: botAliasPath(bot) })) as BotAlias;

const botAliasPath = ({ botId, aliasId }: Bots[string]): string => `/bots/${botId}/botaliases/${aliasId}/`;

const aliasPath = (stage: Stage, name: WebhookName): string =>
  `/2015-03-31/functions/${resourceNames(stage.name).function(name)}/aliases/${liveAlias}`;
