import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Alias, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { connectionOverrides } from '#twilio/connection-overrides';
import type { deskSettingsSchema, settingsSchema } from '#wiring/settings';
import { AlarmBell } from '../constructs/alarm-bell.ts';
import { createDeskSchedule } from '../constructs/desk-schedule.ts';
import { deployedSnapshotDirectory } from '../constructs/function-bundling.ts';
import { HelplineFunction } from '../constructs/helpline-function.ts';
import type { LexBot } from '../constructs/lex-bot.ts';
import { LiveBot } from '../constructs/live-bot.ts';
import { PeopleRoles } from '../constructs/people-roles.ts';
import { countRefusedWebhooks } from '../constructs/refused-webhooks.ts';
import { StatusDashboard } from '../constructs/status-dashboard.ts';
import { createWarmUpSchedule } from '../constructs/warm-up-schedule.ts';
import { WebhooksApi } from '../constructs/webhooks-api.ts';
import { deskAddresses } from '../desk-addresses.ts';
import { type FunctionName, type WebhookName, webhookNames } from '../function-definitions.ts';
import type { GrantTarget } from '../grants.ts';
import { type ReleaseContent, releaseOf } from '../read-content.ts';
import { snapshotFiles } from '../snapshot-files.ts';
import { metricNamespace, resourceNames, stackNames } from '../stage-names.ts';
import { helplinesOf, type Stage } from '../stages.ts';
import { rungForTests } from '../watch/alarm-definitions.ts';
import type { DataStack } from './data-stack.ts';

export interface HelplineStackProps extends StackProps {
  readonly stage: Stage;
  readonly content: ReleaseContent;
  readonly data: DataStack;
  /** By helpline. */
  readonly bots: Readonly<Record<string, LexBot>>;
  /** Where the lifeline answers, once it was deployed: calls that we place fall back to it. */
  readonly lifelineBaseUrl?: string;
}

type SettingName = keyof (typeof settingsSchema)['shape'];
type DeskSettingName = keyof (typeof deskSettingsSchema)['shape'];

/** Those that production leaves as functions/wiring/settings.ts has them. */
type DefaultedSetting = 'SECRETS_ENDPOINT' | 'TWILIO_API_BASE_URL';

/** What answers: the functions, their API, and what watches them. It holds nothing that a release may not replace. */
export class HelplineStack extends Stack {
  readonly #props: HelplineStackProps;
  readonly #api: WebhooksApi;
  readonly #bots: Readonly<Record<string, LiveBot>>;
  readonly #settings: Readonly<Record<Exclude<SettingName, DefaultedSetting>, string>>;

  constructor(scope: Construct, id: string, props: HelplineStackProps) {
    super(scope, id, props);
    this.#props = props;
    this.#api = new WebhooksApi(this, 'Webhooks', props.stage);
    this.#bots = Object.fromEntries(
      Object.entries(props.bots).map(([helpline, bot]) => [
        helpline,
        new LiveBot(this, `Bot-${helpline}`, bot),
      ]),
    );
    this.#settings = this.settings();
    const webhooks = this.createWebhooks();
    this.createWarmUp();
    this.createDesk();
    this.createWatch();
    this.createPeople();
    this.describeOutputs(webhooks);
  }

  /** Exactly what functions/wiring/settings.ts reads; a setting that is added there does not compile here. */
  private settings(): Readonly<Record<Exclude<SettingName, DefaultedSetting>, string>> {
    const { stage, data } = this.#props;
    const bots = Object.entries(this.#bots).map(([helpline, { botId, aliasId }]) => [
      helpline,
      { botId, aliasId },
    ]);
    return {
      PUBLIC_BASE_URL: this.#api.publicBaseUrl,
      WEBHOOK_OVERRIDES: connectionOverrides(stage.region),
      LIFELINE_BASE_URL: this.#props.lifelineBaseUrl ?? '',
      NUMBERS: JSON.stringify(stage.numbers),
      VOICE_ONLY_NUMBERS: JSON.stringify(stage.voiceOnlyNumbers ?? []),
      SERVICELINES: JSON.stringify(stage.servicelines ?? {}),
      LEX_BOTS: this.toJsonString(Object.fromEntries(bots)),
      KNOWLEDGE_TABLE: data.knowledgeTable.tableName,
      CONVERSATIONS_TABLE: data.conversationsTable.tableName,
      SNAPSHOT_DIRECTORY: deployedSnapshotDirectory,
      SIGNING_SECRET_ID: data.secrets.signing.secretArn,
      HASHING_SECRET_ID: data.secrets.hashing.secretArn,
      REST_SECRET_ID: data.secrets.rest.secretArn,
      TWILIO_ACCOUNT_SID: stage.twilioAccountSid,
      ALLOWED_COUNTRY_CODES: JSON.stringify(stage.allowedCountryCodes),
      DESK_TOPIC_ARN: data.deskTopic.topicArn,
      DESK_COMMAND_TARGET: `--stage ${stage.name}`,
    };
  }

  /** The same for the function that tells the desk. */
  private deskSettings(): Readonly<Record<Exclude<DeskSettingName, DefaultedSetting>, string>> {
    const {
      NUMBERS,
      KNOWLEDGE_TABLE,
      CONVERSATIONS_TABLE,
      SNAPSHOT_DIRECTORY,
      REST_SECRET_ID,
      TWILIO_ACCOUNT_SID,
      DESK_TOPIC_ARN,
      DESK_COMMAND_TARGET,
    } = this.#settings;
    return {
      NUMBERS,
      KNOWLEDGE_TABLE,
      CONVERSATIONS_TABLE,
      SNAPSHOT_DIRECTORY,
      REST_SECRET_ID,
      TWILIO_ACCOUNT_SID,
      DESK_TOPIC_ARN,
      DESK_COMMAND_TARGET,
    };
  }

  /** ARNs of what infra/grants.ts speaks of. */
  private targets(): Readonly<Record<GrantTarget, readonly string[]>> {
    const { data } = this.#props;
    return {
      'knowledge-table': [data.knowledgeTable.tableArn],
      'conversations-table': [data.conversationsTable.tableArn],
      'conversations-key': [data.conversationsKey.keyArn],
      bots: Object.values(this.#bots).map(({ aliasArn }) => aliasArn),
      'signing-secret': [data.secrets.signing.secretArn],
      'hashing-secret': [data.secrets.hashing.secretArn],
      'rest-secret': [data.secrets.rest.secretArn],
      'desk-topic': [data.deskTopic.topicArn],
    };
  }

  private createFunction(name: FunctionName) {
    const { stage, content } = this.#props;
    return new HelplineFunction(this, name, {
      stage: stage.name,
      name,
      environment: {
        ...(name === 'notify-desk' ? this.deskSettings() : this.#settings),
        POWERTOOLS_METRICS_NAMESPACE: metricNamespace(stage.name),
      },
      snapshotFiles: snapshotFiles(name, content),
      targets: this.targets(),
    });
  }

  private createWebhooks(): Readonly<Record<WebhookName, Alias>> {
    const create = (name: WebhookName): Alias => {
      const alias = this.createFunction(name).createAlias();
      this.#api.addWebhook(name, alias);
      return alias;
    };
    return { voice: create('voice'), sms: create('sms'), 'call-status': create('call-status') };
  }

  private createWarmUp(): void {
    const { stage, content } = this.#props;
    const asks = helplinesOf(stage).flatMap((helpline) =>
      releaseOf(content, helpline).knowledge.profile.locales.map((locale) => ({ helpline, locale })),
    );
    const warmUp = this.createFunction('warm-up').function as IFunction;
    createWarmUpSchedule(this, { function: warmUp, asks });
  }

  private createDesk(): void {
    createDeskSchedule(this, this.createFunction('notify-desk').function as IFunction);
  }

  private createWatch(): void {
    const { stage, content } = this.#props;
    const { apiId } = this.#api.api;
    countRefusedWebhooks(this.#api.accessLog, metricNamespace(stage.name));
    const bell = new AlarmBell(this, 'Bell', {
      stage,
      apiId,
      deskAddresses: deskAddresses(stage, content).length,
    });
    new StatusDashboard(this, 'Status', { stage: stage.name, alarms: bell.alarms, apiId });
  }

  /** By name, where a resource is another stack's or one of the operator's own. */
  private createPeople(): void {
    const { stage } = this.#props;
    const names = resourceNames(stage.name);
    const bots = Object.values(this.#bots);
    const arn = (service: string, resource: string, region = this.region) =>
      `arn:aws:${service}:${region}:${this.account}:${resource}`;
    const { helpline, lifeline } = stackNames(stage.name);
    new PeopleRoles(this, 'People', {
      stage: stage.name,
      targets: {
        ...this.targets(),
        'webhook-functions': webhookNames.map((name) => arn('lambda', `function:${names.function(name)}`)),
        bots: bots.map(({ botId }) => arn('lex', `bot/${botId}`)),
        'bot-aliases': bots.map(({ aliasArn }) => aliasArn),
        alarms: [arn('cloudwatch', `alarm:${names.alarm(rungForTests)}`)],
        topics: [arn('sns', names.alarmTopic), arn('sns', names.deskTopic)],
        stacks: [
          arn('cloudformation', `stack/${helpline}/*`),
          arn('cloudformation', `stack/${lifeline}/*`, stage.lifelineRegion),
        ],
        logs: [arn('logs', `log-group:${names.log('*')}`)],
        'the-account': ['*'],
      },
    });
  }

  /** What the commands ask CloudFormation for: where it is, and which versions this release is made of. */
  private describeOutputs(webhooks: Readonly<Record<WebhookName, Alias>>): void {
    const { domainTarget, publicBaseUrl } = this.#api;
    const put = (id: string, value: string) => new CfnOutput(this, id, { value });
    put('PublicBaseUrl', publicBaseUrl);
    if (domainTarget !== undefined) put('DomainTarget', domainTarget);
    for (const [helpline, { botId, aliasId, version }] of Object.entries(this.#bots))
      put(`BotOf-${helpline}`, `${botId}/${aliasId}/${version}`);
    for (const [name, alias] of Object.entries(webhooks)) put(`VersionOf-${name}`, alias.version.version);
  }
}
