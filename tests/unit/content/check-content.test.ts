import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { checkContent, checkTopics } from '#content/check-content';
import { loadKnowledge } from '#content/load-knowledge';
import { loadPrompts } from '#content/load-prompts';
import { parseSource } from '#content/read-source-file';
import { topicSchema } from '#content/topic-schema';
import { inFile, knowledge, promptSource, prompts, told, topic } from './fixtures/content-builders.ts';

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
      'knowledge/sound/lost-key.yaml zh-HK locales',
      'knowledge/sound/new-key.yaml zh-HK locales',
      'knowledge/sound/lost-key.yaml  followUps[1]',
      'knowledge/sound/lost-key.yaml en label',
      'knowledge/sound/new-key.yaml en question',
    ]);
  });

  it('says file, line, topic, locale, field, what is wrong and how to mend it', () => {
    const text = stringify(topic('lost-key', { answer: { voice: 'See example.org.', text: 'See it.' } }));
    const read = parseSource('knowledge/sound/lost-key.yaml', text, topicSchema, 'lost-key');
    if (read.kind === 'faulty') throw new Error('the builder is broken');
    expect(checkTopics([read.source])).toEqual([
      {
        severity: 'error',
        file: 'knowledge/sound/lost-key.yaml',
        line: 11,
        topic: 'lost-key',
        locale: 'en',
        field: 'answer.voice',
        wrong: 'An address is read aloud.',
        mend: 'Say what the page or the desk is called; the address goes under links, and into the text.',
      },
    ]);
  });

  it('reads and checks 200 topics', () => {
    const texts = Array.from({ length: 200 }, (_, index) => stringify(topic(`topic-${index}`)));
    const topics = texts.flatMap((text, index) => {
      const read = parseSource(`topic-${index}.yaml`, text, topicSchema);
      return read.kind === 'read' ? [read.source] : [];
    });
    const ids = topics.map(({ content }) => content.id);
    const menu = knowledge(topics.map(({ content }) => content)).helpline.content;
    const faults = checkContent({
      knowledge: [{ helpline: inFile('helpline.yaml', menu), topics }],
      prompts: promptSource(prompts()),
    });
    expect(ids).toHaveLength(200);
    expect(faults.map(told)).toEqual(['error menu[1].topics: The group has 200 topics; 8 are within reach.']);
  });
});

describe('the content of this project', () => {
  const helplines = readdirSync('knowledge');

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
    const { serviceline, emails } = (await source('knowledge/hkust')).helpline.content;
    expect({ serviceline, emails }).toEqual({
      serviceline: '+85223586200',
      emails: { enquiries: 'cchelp@ust.hk', feedback: 'cclisten@ust.hk' },
    });
  });
});
