import { CfnBotAlias } from 'aws-cdk-lib/aws-lex';
import { Construct } from 'constructs';
import { liveAlias } from '../stage-names.ts';
import type { LexBot } from './lex-bot.ts';

/**
 * The name that functions ask a bot by. It stands with the functions and not with the bot, so that one update moves all
 * of a release, and takes all of it back when CloudFormation fails.
 */
export class LiveBot extends Construct {
  readonly botId: string;
  readonly version: string;
  readonly aliasId: string;
  readonly aliasArn: string;

  constructor(scope: Construct, id: string, { botId, version, localeIds }: LexBot) {
    super(scope, id);
    const alias = new CfnBotAlias(this, 'Alias', {
      botId,
      botAliasName: liveAlias,
      botVersion: version,
      botAliasLocaleSettings: localeIds.map((localeId) => ({
        localeId,
        botAliasLocaleSetting: { enabled: true },
      })),
    });
    this.botId = botId;
    this.version = version;
    this.aliasId = alias.attrBotAliasId;
    this.aliasArn = alias.attrArn;
  }
}
