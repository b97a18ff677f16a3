import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotDefinition } from '#authoring/publish/bot-definition';
import type { PublishedKnowledge } from '#content/published-knowledge';
import { type Stage, stages } from '#infra/stages';
import { synthStage } from './support/synth-stage.ts';

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

const bots = (template: Template) => find<BotProperties>(template, 'Bot');
const versions = (template: Template) =>
  find<{ BotVersionLocaleSpecification: { LocaleId: string }[] }>(template, 'BotVersion');
const aliases = (template: Template) =>
  find<{
    BotVersion: unknown;
    BotAliasLocaleSettings: { LocaleId: string; BotAliasLocaleSetting: unknown }[];
  }>(template, 'BotAlias');

let template: Template;
let bytes: number;
beforeAll(() => {
  const stage = synthStage();
  template = stage.understanding;
  bytes = stage.bytes.understanding;
});

describe('every helpline', () => {
  it('has a bot of its own', () => {
    expect(bots(template).map(({ Properties }) => Properties.Name)).toEqual([
      'helpline-dev-hkust',
      'helpline-dev-hku',
      'helpline-dev-cuhk',
    ]);
  });

  it.each(['hkust', 'hku', 'cuhk'])('has its topics and commands for intents: %s', (helpline) => {
    const { profile } = readJson<PublishedKnowledge>(join(snapshot, `${helpline}.json`));
    const bot = bots(template).find(({ Properties }) => Properties.Name === `helpline-dev-${helpline}`);
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
    for (const { Properties } of bots(template)) {
      expect(Properties.AutoBuildBotLocales).toBe(true);
      expect(Properties.DataPrivacy).toEqual({ ChildDirected: false });
    }
  });

  it('has one FallbackIntent a locale', () => {
    for (const { Properties } of bots(template))
      for (const { Intents } of Properties.BotLocales) {
        const fallbacks = Intents.filter(({ ParentIntentSignature }) => ParentIntentSignature !== undefined);
        expect(fallbacks).toEqual([
          { Name: 'FallbackIntent', ParentIntentSignature: 'AMAZON.FallbackIntent' },
        ]);
      }
  });

  it('has the same locales in its draft, its version and its alias, each switched on', () => {
    const drafts = bots(template).map(({ Properties }) =>
      Properties.BotLocales.map(({ LocaleId }) => LocaleId),
    );
    const published = versions(template).map(({ Properties }) =>
      Properties.BotVersionLocaleSpecification.map(({ LocaleId }) => LocaleId),
    );
    const live = aliases(template).map(({ Properties }) =>
      Properties.BotAliasLocaleSettings.map(({ LocaleId }) => LocaleId),
    );
    expect(published).toEqual(drafts);
    expect(live).toEqual(drafts);
    for (const { Properties } of aliases(template))
      for (const { BotAliasLocaleSetting } of Properties.BotAliasLocaleSettings)
        expect(BotAliasLocaleSetting).toEqual({ Enabled: true });
  });

  it('is called by a numbered version and never by its draft', () => {
    expect(aliases(template).map(({ Properties }) => Properties.BotVersion)).toEqual(
      versions(template).map(({ id }) => ({ 'Fn::GetAtt': [id, 'BotVersion'] })),
    );
  });

  it('keeps the versions that it was called by', () => {
    for (const version of versions(template))
      expect(version).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('has a role that may do nothing', () => {
    template.resourceCountIs('AWS::IAM::Policy', 0);
    for (const role of Object.values(template.findResources('AWS::IAM::Role')))
      expect(Object.keys(role.Properties)).toEqual(['AssumeRolePolicyDocument']);
  });
});

describe('a version', () => {
  const stage: Stage = { ...stages.dev, numbers: { '+12025550101': 'hkust' } };
  const directory = mkdtempSync(join(tmpdir(), 'helpline-content-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  /** The version and the alias when the bot is taught something else. */
  function taught(change: (bot: BotDefinition) => BotDefinition) {
    cpSync(snapshot, directory, { recursive: true });
    const path = join(directory, 'hkust.bot.json');
    writeFileSync(path, JSON.stringify(change(readJson<BotDefinition>(path))));
    const { understanding } = synthStage({ stage, snapshotDirectory: directory });
    return {
      version: versions(understanding)[0]?.id,
      alias: aliases(understanding)[0]?.id,
      called: aliases(understanding)[0]?.Properties.BotVersion,
    };
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
    expect(now.called).toEqual({ 'Fn::GetAtt': [now.version, 'BotVersion'] });
  });

  it('is not made of what Lex would refuse: the synth says what and where', () => {
    expect(() => taught((bot) => teach(bot, 'a {pass}'))).toThrow(
      'Lex would not take the bots of dev:\n  hkust en: "a {pass}" (tap-get) holds {, which Lex may refuse.',
    );
  });
});

it('a locale that the region lacks fails the synth with a sentence', () => {
  const stage: Stage = { ...stages.dev, region: 'ap-east-1' };
  expect(() => synthStage({ stage })).toThrow(/Lex does not run in ap-east-1\. Regions that have it: /);
});

it('without built content, the synth says how to build it', () => {
  expect(() => synthStage({ snapshotDirectory: '/nowhere' })).toThrow(
    'There is no built content in /nowhere. Run `npm run snapshot` first',
  );
});

it('a helpline without a folder is named', () => {
  const stage: Stage = { ...stages.dev, numbers: { '+12025550104': 'polyu' } };
  expect(() => synthStage({ stage })).toThrow('infra/stages.ts names the helpline polyu');
});

it('fits a template: CloudFormation takes 1 MB, and a stack a helpline would be the next step', () => {
  expect(bytes).toBeLessThan(900_000);
});
