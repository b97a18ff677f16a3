import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import type { PublishedKnowledge } from '#content/published-knowledge';
import { exampleStages, type Stage } from '#infra/stages';
import { type StageTemplates, synthStage } from './support/synth-stage.ts';

const snapshot = '.cache/snapshot';
const readJson = <Shape>(path: string): Shape => JSON.parse(readFileSync(path, 'utf8')) as Shape;

/** The properties that the tests look at. */
interface BotProperties {
  readonly Name: string;
  readonly DataPrivacy: unknown;
  readonly AutoBuildBotLocales: boolean;
  readonly BotLocales: readonly {
    readonly LocaleId: string;
    readonly Intents: readonly { readonly Name: string; readonly ParentIntentSignature?: string }[];
  }[];
}

interface Found<Properties> {
  readonly id: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

const find = <Properties>(template: Template, type: string): Found<Properties>[] =>
  Object.entries(template.findResources(`AWS::Lex::${type}`)).map(([id, resource]) => ({
    id,
    ...(resource as Omit<Found<Properties>, 'id'>),
  }));

interface VersionProperties {
  readonly BotVersionLocaleSpecification: readonly { readonly LocaleId: string }[];
}

interface AliasProperties {
  readonly BotVersion: unknown;
  readonly BotAliasLocaleSettings: readonly { LocaleId: string; BotAliasLocaleSetting: unknown }[];
}

const bots = () => all<BotProperties>('Bot');
const versions = () => all<VersionProperties>('BotVersion');
const aliases = () => find<AliasProperties>(stage.helpline, 'BotAlias');

let stage: StageTemplates;
let templates: readonly Template[];
beforeAll(() => {
  stage = synthStage();
  templates = Object.values(stage.bots);
});

const all = <Properties>(type: string): Found<Properties>[] =>
  templates.flatMap((template) => find<Properties>(template, type));

describe('every helpline', () => {
  it('has a bot of its own', () => {
    expect(bots().map(({ Properties }) => Properties.Name)).toEqual([
      'helpline-dev-hkust',
      'helpline-dev-hku',
      'helpline-dev-cuhk',
    ]);
  });

  it.each(['hkust', 'hku', 'cuhk'])('has its topics and commands for intents: %s', (helpline) => {
    const { profile } = readJson<PublishedKnowledge>(join(snapshot, `${helpline}.json`));
    const bot = bots().find(({ Properties }) => Properties.Name === `helpline-dev-${helpline}`);
    for (const { Intents } of bot?.Properties.BotLocales ?? []) {
      const names = Intents.map(({ Name }) => Name);
      const topics = names.filter((name) => !name.startsWith('Command-') && name !== 'FallbackIntent');
      expect(topics.toSorted()).toEqual(profile.topics.map(({ id }) => id).toSorted());
      expect(names.filter((name) => name.startsWith('Command-')).length).toBeGreaterThan(10);
    }
  });
});

describe('every bot', () => {
  it('is built by the deploy, and flagged as CloudFormation wants it', () => {
    for (const { Properties } of bots()) {
      expect(Properties.AutoBuildBotLocales).toBe(true);
      expect(Properties.DataPrivacy).toEqual({ ChildDirected: false });
    }
  });

  it('has one FallbackIntent a locale', () => {
    for (const { Properties } of bots())
      for (const { Intents } of Properties.BotLocales) {
        const fallbacks = Intents.filter(({ ParentIntentSignature }) => ParentIntentSignature !== undefined);
        expect(fallbacks).toEqual([
          { Name: 'FallbackIntent', ParentIntentSignature: 'AMAZON.FallbackIntent' },
        ]);
      }
  });

  it('has the same locales in its draft, its version and its alias, each switched on', () => {
    const drafts = bots().map(({ Properties }) => Properties.BotLocales.map(({ LocaleId }) => LocaleId));
    const published = versions().map(({ Properties }) =>
      Properties.BotVersionLocaleSpecification.map(({ LocaleId }) => LocaleId),
    );
    const live = aliases().map(({ Properties }) =>
      Properties.BotAliasLocaleSettings.map(({ LocaleId }) => LocaleId),
    );
    expect(published).toEqual(drafts);
    expect(live).toEqual(drafts);
    for (const { Properties } of aliases())
      for (const { BotAliasLocaleSetting } of Properties.BotAliasLocaleSettings)
        expect(BotAliasLocaleSetting).toEqual({ Enabled: true });
  });

  it('is called by a numbered version and never by its draft, under a name that moves with the functions', () => {
    expect(aliases()).toHaveLength(3);
    for (const { Properties } of aliases())
      expect(JSON.stringify(Properties.BotVersion)).toMatch(/^\{"Fn::GetStackOutput".*BotVersion/);
  });

  it('is built after the one before: Lex builds few at once', () => {
    expect(stage.after['helpline-dev-bot-hku']).toEqual(['helpline-dev-bot-hkust']);
    expect(stage.after['helpline-dev-bot-cuhk']).toEqual(['helpline-dev-bot-hku']);
    expect(stage.after['helpline-dev']).toEqual(expect.arrayContaining(['helpline-dev-bot-cuhk']));
  });

  it('keeps the versions that it was called by', () => {
    for (const version of versions())
      expect(version).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('has a role that may do nothing', () => {
    for (const template of templates) {
      template.resourceCountIs('AWS::IAM::Policy', 0);
      for (const role of Object.values(template.findResources('AWS::IAM::Role')))
        expect(Object.keys(role.Properties)).toEqual(['AssumeRolePolicyDocument']);
    }
  });
});

describe('a version', () => {
  const one: Stage = { ...exampleStages.dev, numbers: { '+12025550101': 'hkust' } };
  const directory = mkdtempSync(join(tmpdir(), 'helpline-content-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  /** The version and the alias when the bot is taught something else. */
  function taught(change: (bot: BotDefinition) => BotDefinition) {
    cpSync(snapshot, directory, { recursive: true });
    const path = join(directory, 'hkust.bot.json');
    writeFileSync(path, JSON.stringify(change(readJson<BotDefinition>(path))));
    const { bots, helpline } = synthStage({ stage: one, snapshotDirectory: directory });
    const [version] = find(bots.hkust ?? helpline, 'BotVersion');
    const [alias] = find<AliasProperties>(helpline, 'BotAlias');
    return { version: version?.id, alias: alias?.id, called: JSON.stringify(alias?.Properties.BotVersion) };
  }

  const teach = (bot: BotDefinition, utterance: string): BotDefinition => ({
    ...bot,
    locales: bot.locales.map((locale) => ({
      ...locale,
      intents: locale.intents.map((intent) =>
        intent.name === 'tap-get' ? { ...intent, utterances: [...intent.utterances, utterance] } : intent,
      ),
    })),
  });

  const reverse = (bot: BotDefinition): BotDefinition => ({
    ...bot,
    locales: bot.locales.map((locale) => ({ ...locale, intents: [...locale.intents].reverse() })),
  });

  it('stays the same while nothing changes, and while lines are only moved about', () => {
    const before = taught((bot) => bot);
    expect(taught((bot) => bot)).toEqual(before);
    expect(taught(reverse)).toEqual(before);
  });

  it('is another one for one utterance more, and the same alias moves to it', () => {
    const before = taught((bot) => bot);
    const now = taught((bot) => teach(bot, 'one more way to ask for a pass'));
    expect(now.version).not.toBe(before.version);
    expect(now.alias).toBe(before.alias);
    expect(now.called).toContain(now.version);
  });

  it('is not made of what Lex would refuse: the synth says what and where', () => {
    expect(() => taught((bot) => teach(bot, 'a {pass}'))).toThrow(
      'Lex would not take the bot of hkust in dev:\n  hkust en: "a {pass}" (tap-get) holds {, which Lex may refuse.',
    );
  });
});

it('a locale that the region lacks fails the synth with a sentence', () => {
  const stage: Stage = { ...exampleStages.dev, region: 'ap-east-1' };
  expect(() => synthStage({ stage })).toThrow(/Lex does not run in ap-east-1\. Regions that have it: /);
});

it('without built content, the synth says how to build it', () => {
  expect(() => synthStage({ snapshotDirectory: '/nowhere' })).toThrow(
    'There is no built content in /nowhere. Run `npm run snapshot` first',
  );
});

it('a helpline without a folder is named', () => {
  const stage: Stage = { ...exampleStages.dev, numbers: { '+12025550104': 'polyu' } };
  expect(() => synthStage({ stage })).toThrow('stages.json names the helpline polyu');
});

it('fits a template three times over: CloudFormation takes 1 MB, and a helpline may speak three languages', () => {
  for (const helpline of ['hkust', 'hku', 'cuhk'])
    expect(stage.bytes[`helpline-dev-bot-${helpline}`], helpline).toBeLessThan(250_000);
});
