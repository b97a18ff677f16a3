import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent, checkReadable, checkReadablePrompts } from '#authoring/checks/check-content';
import { loadKnowledge } from '#authoring/sources/load-knowledge';
import { loadPrompts } from '#authoring/sources/load-prompts';
import { parseSource } from '#authoring/sources/read-source-file';
import { topicSchema } from '#authoring/sources/topic-schema';
import { joinTopic } from '#authoring/sources/topic-source';
import {
  inFile,
  knowledge,
  promptSource,
  prompts,
  told,
  topic,
  topicInFiles,
} from '#tests/unit/authoring/fixtures/content-builders';
import { saidOf } from '#tests/unit/authoring/fixtures/content-files';

async function source(directory: string) {
  const loaded = await loadKnowledge(directory);
  if ('faults' in loaded) throw new Error(loaded.faults.map(told).join('\n'));
  return loaded.source;
}

describe('checkContent', () => {
  it('has nothing against sound content', () => {
    const sources = { knowledge: [knowledge([topic('lost-key')])], prompts: promptSource(prompts()) };
    expect(checkContent(sources)).toEqual([]);
  });

  it('hands every part to its checks', () => {
    const lost = topic('lost-key', { label: 'key.' }, { followUps: ['new-kee'] });
    const other = topic('new-key', { keywords: ['KEY'], question: 'What about lost key?' });
    const sources = {
      knowledge: [knowledge([lost, other], { locales: ['en', 'zh-HK'] })],
      prompts: promptSource(prompts('en', { goodbye: { voice: 'Bye', text: 'Bye.' } })),
    };
    expect(
      checkContent(sources).map(({ file, field, locale }) => `${file} ${locale ?? ''} ${field}`),
    ).toEqual([
      'prompts/en.yaml en prompts.goodbye.voice',
      'knowledge/sound/helpline.yaml  locales[2]',
      'knowledge/sound/helpline.yaml  name',
      'knowledge/sound/helpline.yaml  menu[1].label',
      'knowledge/sound/topics/lost-key.yaml zh-HK locales',
      'knowledge/sound/topics/new-key.yaml zh-HK locales',
      'knowledge/sound/topics/lost-key.yaml  followUps[1]',
      'knowledge/sound/topics/lost-key.yaml en label',
      'knowledge/sound/topics/new-key.yaml en question',
    ]);
  });

  it('says file, line, topic, locale, field, what is wrong and how to mend it', () => {
    const content = topic('lost-key', { answer: { voice: 'See example.org.', text: 'See it.' } });
    const text = stringify(saidOf(content));
    const read = parseSource('knowledge/sound/topics/lost-key.yaml', text, topicSchema, 'lost-key');
    if (read.kind === 'faulty') throw new Error('the builder is broken');
    const topics = [joinTopic(read.source, [])];
    expect(checkReadable({ topics, asks: [], unreadable: [] }, undefined)).toEqual([
      {
        severity: 'error',
        file: 'knowledge/sound/topics/lost-key.yaml',
        line: 11,
        topic: 'lost-key',
        locale: 'en',
        field: 'answer.voice',
        wrong: 'An address is read aloud.',
        mend: 'Say what the page or the desk is called; the address goes under links, and into the text.',
      },
    ]);
  });

  it('checks 200 topics', () => {
    const topics = Array.from({ length: 200 }, (_, index) => topic(`topic-${index}`));
    const faults = checkContent({ knowledge: [knowledge(topics)], prompts: promptSource(prompts()) });
    expect(faults.map(told)).toEqual(['error menu[1].topics: The group has 200 topics; 8 are within reach.']);
  });
});

describe('what can be read of a folder with faults', () => {
  const sound = knowledge([topic('lost-key', {}, { followUps: ['new-key'] })]);
  const profile = inFile('knowledge/sound/helpline.yaml', {
    ...sound.profile.content,
    menu: [{ id: 'all', label: { en: 'all there is' }, topics: ['lost-key', 'new-key'] }],
  });

  it('may name the topics that could not be read', () => {
    const readable = { profile, topics: sound.topics, asks: [], unreadable: ['new-key'] };
    expect(checkReadable(readable, undefined)).toEqual([]);
  });

  it('has its clashes told', () => {
    const clashing = knowledge([topic('lost-key'), topic('new-key', { question: 'What about lost key?' })]);
    const readable = { profile, topics: clashing.topics, asks: [], unreadable: ['spare-key'] };
    expect(checkReadable(readable, undefined).map(told)).toEqual([
      expect.stringContaining('error new-key en question: "What about lost key?" belongs to lost-key'),
    ]);
  });

  it('has the ways to ask of an unreadable topic checked', () => {
    const asks = topicInFiles(topic('new-key', { utterances: ['&'] })).asks;
    const found = checkReadable({ topics: [], asks, unreadable: ['new-key'] }, undefined);
    expect(found.map(told)).toContain('error new-key en: Lex may refuse the character "&" in "&".');
  });

  it('is checked in prompts/, file by file', () => {
    const { files } = promptSource(
      prompts('en', { goodbye: { voice: 'Bye', text: 'Bye.' } }, { agent: { exact: ['&'] } }),
    );
    const wordings = checkReadablePrompts({ wordings: files, commands: [], backgrounds: [] }, []);
    const commands = checkReadablePrompts(
      { wordings: [], commands: files.map((file) => file.commands), backgrounds: [] },
      [],
    );
    expect(wordings.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'prompts/en.yaml prompts.goodbye.voice',
    ]);
    expect(commands.map(({ file, field }) => `${file} ${field}`)).toContain(
      'prompts/en.commands.yaml agent.exact[1]',
    );
  });
});

describe('the content of this project', () => {
  const helplines = readdirSync('knowledge', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  it.each(helplines)('%s has no error', async (helpline) => {
    const prompted = await loadPrompts('prompts');
    if ('faults' in prompted) throw new Error(prompted.faults.map(told).join('\n'));
    const faults = checkContent({ knowledge: [await source(join('knowledge', helpline))], ...prompted });
    expect(faults.filter(({ severity }) => severity === 'error').map(told)).toEqual([]);
  });

  it('has the fixed topics of hkust', async () => {
    const { topics } = await source('knowledge/hkust');
    expect(topics.map(({ content }) => content.id)).toEqual([
      'app-lock-disable',
      'app-lock-what',
      'authenticator-download',
      'authenticator-multiple-accounts',
      'authenticator-no-notification',
      'authenticator-third-party',
      'authenticator-unsupported',
      'bypass-code-desk',
      'bypass-code-online',
      'contact-enquiries',
      'contact-feedback',
      'duo-passcode',
      'duo-push',
      'hardware-token',
      'method-add',
      'method-remove',
      'passkey-qr',
      'phone-missing',
      'phone-new',
      'privacy',
      'sms-passcode',
      'tap-get',
      'tap-use',
      'tap-what',
      'touch-id',
      'trust-browser',
      'vpn-duo',
      'ways-to-pass',
      'windows-hello',
    ]);
  });

  it('lets the caller choose from the ten ways to pass', async () => {
    const { topics } = await source('knowledge/hkust');
    const withLists = topics.filter(({ content }) => content.list.length > 0);
    expect(withLists.map(({ content }) => [content.id, content.list])).toEqual([
      [
        'ways-to-pass',
        [
          'duo-push',
          'trust-browser',
          'windows-hello',
          'passkey-qr',
          'touch-id',
          'duo-passcode',
          'sms-passcode',
          'bypass-code-online',
          'hardware-token',
          'bypass-code-desk',
        ],
      ],
    ]);
  });

  it('has the serviceline and the addresses that the sources name', async () => {
    const { serviceline, desk, feedbackEmail } = (await source('knowledge/hkust')).profile.content;
    expect({ serviceline, email: desk.email, feedbackEmail }).toEqual({
      serviceline: '+85223586200',
      email: 'cchelp@ust.hk',
      feedbackEmail: 'cclisten@ust.hk',
    });
  });
});
