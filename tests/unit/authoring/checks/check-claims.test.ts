import { describe, expect, it } from 'vitest';
import { checkClaims } from '#authoring/checks/check-claims';
import type { TopicLocaleContent } from '#authoring/sources/topic-schema';
import {
  knowledge,
  promptSource,
  prompts,
  told,
  topic,
  topicWords,
} from '#tests/unit/authoring/fixtures/content-builders';

const between = (
  first: Partial<TopicLocaleContent>,
  second: Partial<TopicLocaleContent>,
  source = promptSource(prompts()),
) => checkClaims(knowledge([topic('lost-key', first), topic('new-key', second)]), source).map(told);

describe('checkClaims', () => {
  it('has nothing against topics that share nothing', () => {
    expect(between({ keywords: ['LOST'] }, { keywords: ['NEW'] })).toEqual([]);
  });

  it('finds a sentence under two topics, whatever its case and punctuation', () => {
    expect(between({ utterances: ["Where's my key?"] }, { utterances: ['wheres my key'] })).toEqual([
      'error new-key en: "wheres my key" belongs to lost-key (knowledge/sound/ask/lost-key.en.txt:1) too.',
    ]);
  });

  it('finds the question of one topic among the ways to ask of another', () => {
    expect(between({ question: 'What about my key?' }, { utterances: ['what about my key'] })).toEqual([
      'error new-key en: "what about my key" belongs to lost-key (knowledge/sound/topics/lost-key.yaml (locales.en.question)) too.',
    ]);
  });

  it('finds a keyword and a label of two topics', () => {
    expect(
      between({ label: 'the key', keywords: ['KEY'] }, { label: 'The Key', keywords: ['LOCK', 'KEY'] }),
    ).toEqual([
      'error new-key en keywords[2]: "KEY" belongs to lost-key (knowledge/sound/topics/lost-key.yaml (locales.en.keywords[1])) too.',
      'error new-key en label: "The Key" belongs to lost-key (knowledge/sound/topics/lost-key.yaml (locales.en.label)) too.',
    ]);
  });

  it('warns of sentences that differ only in small words and order', () => {
    expect(
      between({ utterances: ['how do i find my key'] }, { utterances: ['how can i a key find'] }),
    ).toEqual([]);
    expect(between({ utterances: ['how do i find my key'] }, { utterances: ['how to find a key'] })).toEqual([
      'warning new-key en: "how to find a key" has the same words as "how do i find my key" of lost-key (knowledge/sound/ask/lost-key.en.txt:1).',
    ]);
  });

  it('leaves a sentence that is repeated in one topic to that topic', () => {
    expect(between({ utterances: ['my key', 'My key!'] }, {})).toEqual([]);
  });

  it('lets two languages have the same keyword', () => {
    const locales = {
      en: topicWords('keys', { keywords: ['KEY'] }),
      'zh-HK': topicWords('鎖匙', { keywords: ['KEY'] }),
    };
    const source = knowledge([topic('lost-key', {}, { locales })], { locales: ['en', 'zh-HK'] });
    expect(checkClaims(source, undefined)).toEqual([]);
  });

  it('warns of a sentence that a command claims', () => {
    const source = promptSource(prompts('en', {}, { agent: { utterances: ['get me out'] } }));
    expect(between({ utterances: ['Get me out!'] }, {}, source)).toEqual([
      'warning lost-key en: "Get me out!" is the command "agent" and never reaches this topic.',
    ]);
  });

  it('finds a keyword that is a command in any language', () => {
    const source = promptSource(prompts('en'), prompts('zh-HK', {}, { menu: { exact: ['目錄', 'KEYS'] } }));
    expect(between({ keywords: ['KEYS'] }, {}, source)).toEqual([
      'error lost-key en keywords[1]: KEYS is the command "menu", so it can be no keyword.',
    ]);
  });

  it('warns of a sentence that is the keyword of another topic', () => {
    expect(between({ keywords: ['KEY'] }, { utterances: ['key'] })).toEqual([
      'warning new-key en: "key" is a keyword of lost-key, which answers it.',
    ]);
  });

  it('stands in the line of the later one, and concerns the file of the first', () => {
    const source = knowledge([
      topic('lost-key', { utterances: ['my key is gone'] }),
      topic('new-key', { utterances: ['a new one', 'My key is gone!'] }),
    ]);
    expect(checkClaims(source, undefined)).toMatchObject([
      {
        file: 'knowledge/sound/ask/new-key.en.txt',
        line: 2,
        topic: 'new-key',
        locale: 'en',
        others: ['lost-key', 'knowledge/sound/ask/lost-key.en.txt'],
      },
    ]);
  });

  it('concerns the file of the command that is clashed with', () => {
    const source = promptSource(prompts('en', {}, { agent: { utterances: ['get me out'] } }));
    const clashes = checkClaims(knowledge([topic('lost-key', { utterances: ['get me out'] })]), source);
    expect(clashes.map(({ others }) => others)).toEqual([['agent', 'prompts/en.commands.yaml']]);
  });
});
