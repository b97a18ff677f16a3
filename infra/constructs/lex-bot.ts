import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnBot, CfnBotVersion } from 'aws-cdk-lib/aws-lex';
import { Construct } from 'constructs';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import { botLocales, hashLocales, type LexLocale } from '../lex/bot-locales.ts';

export interface LexBotProps {
  readonly name: string;
  readonly definition: BotDefinition;
}

/** Lex forgets a session after so many seconds. We keep no session in it, so the least that it takes. */
const idleSessionSeconds = 60;

/** One helpline's bot: the draft, and a numbered version that follows what the draft is taught. */
export class LexBot extends Construct {
  readonly botId: string;
  readonly version: string;
  readonly localeIds: readonly string[];

  constructor(scope: Construct, id: string, { name, definition }: LexBotProps) {
    super(scope, id);
    const locales = botLocales(definition);
    const bot = this.createDraft(name, definition, locales);
    this.botId = bot.attrId;
    this.version = this.createVersion(bot, locales).attrBotVersion;
    this.localeIds = locales.map(({ localeId }) => localeId);
  }

  private createDraft(name: string, definition: BotDefinition, locales: readonly LexLocale[]): CfnBot {
    // Lex wants a role even of a bot that logs nothing and speaks nothing, so it gets one that may do nothing.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lexv2.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    return new CfnBot(this, 'Bot', {
      name,
      description: `What callers of ${definition.helpline} may ask`,
      roleArn: role.roleArn,
      // Upper case, unlike everything else: this property goes to Lex as it is written.
      dataPrivacy: { ChildDirected: false },
      idleSessionTtlInSeconds: idleSessionSeconds,
      // Else the draft is never built, and the version cannot be made of it.
      autoBuildBotLocales: true,
      botLocales: [...locales],
    });
  }

  /** A version is never changed: another definition makes another one, and the old ones stay for a rollback. */
  private createVersion(bot: CfnBot, locales: readonly LexLocale[]): CfnBotVersion {
    const version = new CfnBotVersion(this, `Version${hashLocales(locales)}`, {
      botId: bot.attrId,
      botVersionLocaleSpecification: locales.map(({ localeId }) => ({
        localeId,
        botVersionLocaleDetails: { sourceBotVersion: 'DRAFT' },
      })),
    });
    version.applyRemovalPolicy(RemovalPolicy.RETAIN);
    return version;
  }
}
