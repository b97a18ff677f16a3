import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentFault } from '#authoring/sources/content-fault';
import { loadKnowledge } from '#authoring/sources/load-knowledge';

const fixtures = 'tests/unit/authoring/fixtures/knowledge';

async function load(name: string) {
  const loaded = await loadKnowledge(join(fixtures, name));
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults, null, 2));
  return loaded.source;
}

async function faultsOf(name: string): Promise<readonly ContentFault[]> {
  const loaded = await loadKnowledge(join(fixtures, name));
  return 'faults' in loaded ? loaded.faults : [];
}

const told = ({ file, line, locale, field, wrong }: ContentFault) =>
  `${file.split('/').at(-1)}:${line ?? '-'} ${[locale, field].filter(Boolean).join(' ')}| ${wrong}`;

describe('loadKnowledge', () => {
  it('reads a helpline and its topics by name', async () => {
    const { profile, topics } = await load('sound');
    expect(profile.content.locales).toEqual(['en', 'zh-HK']);
    expect(topics.map(({ content }) => content.id)).toEqual(['lost-key', 'new-key']);
    expect(topics[0]?.content.locales.en?.answer.voice).toBe(
      'Tell the porter at once. The porter changes the lock.',
    );
  });

  it('hears "no" as the word that it is, passes over remarks, and fills in empty lists', async () => {
    const { topics } = await load('sound');
    expect(topics[0]?.content.locales.en?.utterances).toEqual(['i lost my key', 'no']);
    expect(topics[0]?.content.locales['zh-HK']?.utterances).toEqual(['我唔見咗條鎖匙']);
    expect(topics[0]?.content.list).toEqual([]);
    expect(topics[1]?.content.locales.en?.keywords).toEqual([]);
  });

  it('knows the file and the line of every value', async () => {
    const [lostKey] = (await load('sound')).topics;
    const ask = lostKey?.asks.find(({ locale }) => locale === 'en');
    expect(lostKey?.lineOf(['locales', 'en', 'answer', 'voice'])).toBe(9);
    expect(lostKey?.lineOf(['locales', 'en', 'links', 0, 'say'])).toBe(14);
    expect([ask?.file, ask?.lineOf([1])]).toEqual([join(fixtures, 'sound/ask/lost-key.en.txt'), 4]);
  });

  it('gives the line around a value that is not there', async () => {
    const [lostKey] = (await load('sound')).topics;
    expect(lostKey?.lineOf(['locales', 'en', 'steps', 3])).toBe(5);
    expect(lostKey?.lineOf([])).toBe(1);
  });

  it('tells every fault of every file', async () => {
    expect((await faultsOf('broken')).map(told)).toEqual([
      'outside.en.txt:- | Ways to ask lie in ask/, so the file would not be read.',
      'outside.yaml:- | Topics lie in topics/, so the file would not be read.',
      'helpline.yaml:2 serviceline| It was read as a number, not as a text.',
      'helpline.yaml:3 locales[2]| It is none of en, zh-HK, zh-CN.',
      'helpline.yaml:6 hours.week.monday[1]| It is not written as it should be.',
      'helpline.yaml:7 hours.holiday| There is no field "holiday" here.',
      'helpline.yaml:10 menu| It is empty.',
      'old.yml:- | The name does not end with .yaml, so the file would not be read.',
      'fine.en.txt:- | Ways to ask lie in ask/, so the file would not be read.',
      'empty.yaml:- | It is empty.',
      'other-name.yaml:1 id| The id is "another-name", and the file is named "other-name".',
      'spelling.yaml:8 en answer.text| It is missing.',
      'spelling.yaml:10 en answer.txt| There is no field "txt" here.',
      'spelling.yaml:12 en links[1].label| It is missing.',
      'spelling.yaml:14 en keywords| It is empty.',
      'spelling.yaml:15 en utterances| The ways to ask have a text file of their own.',
      'spelling.yaml:18 locales.de| There is no field "de" here.',
      'spelling.yaml:3 followups| There is no field "followups" here.',
      'tabs.yaml:4 | A tab stands in this line, where YAML takes spaces only.',
      'twice.yaml:6 | This is not YAML as it should be: Map keys must be unique.',
      'twice.yaml:7 | This is not YAML as it should be: Nested mappings are not allowed in compact mappings.',
      'fine.en.txt:2 en| A tab stands in this line.',
      'fine.fr.txt:- | "fr" is none of en, zh-HK, zh-CN, so the file would not be read.',
      'fine.txt:- | The name does not say a topic and a locale, so the file would not be read.',
      'nobody-ask.en.txt:- | There is no topics/nobody-ask.yaml, so the file would not be read.',
      'nobody-asks.yaml:- | The name does not say a topic and a locale, so the file would not be read.',
      'twice.en.txt:2 en| A character in this line is not written in UTF-8.',
      'nobody-asks.yaml:4 en| Nobody can ask for it: there is no ask/nobody-asks.en.txt.',
      'fine.zh-HK.txt:- zh-HK| topics/fine.yaml has no zh-HK wording, so there is no answer to these.',
    ]);
  });

  it('says that a helpline does not speak the language in which it is asked', async () => {
    const faults = await faultsOf('english');
    expect(faults.map(told)).toEqual([
      'only.zh-CN.txt:- zh-CN| The helpline does not speak zh-CN, so nobody would be heard.',
    ]);
    expect(faults[0]?.mend).toBe(
      'Add zh-CN to the locales of helpline.yaml and of the topics, or take this file away.',
    );
  });

  it('says how to mend each', async () => {
    const mendOf = async (wrong: string) =>
      (await faultsOf('broken')).find((fault) => fault.wrong.includes(wrong))?.mend;
    expect(await mendOf('read as a number')).toBe('Put it in "quotation marks".');
    expect(await mendOf('"followups"')).toBe(
      'Mend the spelling, move it to where it belongs, or take it out.',
    );
    expect(await mendOf('does not end with .yaml')).toBe('Rename it to old.yaml.');
    expect(await mendOf('must be unique')).toBe('Keep one of the two; the other would be lost.');
    expect(await mendOf('ways to ask have')).toBe(
      'Move them into ask/<topic>.<locale>.txt, one a line without hyphens, and take the key out.',
    );
    expect(await mendOf('Topics lie in')).toBe('Move it there.');
    expect(await mendOf('no topics/nobody-ask.yaml')).toBe(
      'Rename it to nobody-asks.en.txt, or write topics/nobody-ask.yaml first.',
    );
    expect(await mendOf('does not say a topic')).toBe('Name it <topic>.<locale>.txt, such as empty.en.txt.');
    expect(await mendOf('"fr" is none')).toBe(
      'Name it after the locale of the sentences, such as fine.en.txt.',
    );
    expect(await mendOf('in this line.')).toBe('Use spaces.');
    expect(await mendOf('UTF-8')).toBe(
      'Let your editor save the file with the encoding UTF-8, and write the character anew.',
    );
    expect(await mendOf('no ask/')).toBe('Write that file: at least 20 ways to ask, one a line.');
    expect(await mendOf('Nested mappings')).toBe(
      'A text with a colon in it stands in "quotation marks", or on the lines after >-.',
    );
  });

  it('names the topic in the faults of a topic', async () => {
    const faults = await faultsOf('broken');
    expect(faults.find(({ file }) => file.endsWith('spelling.yaml'))?.topic).toBe('spelling');
    expect(faults.find(({ file }) => file.endsWith('helpline.yaml'))).not.toHaveProperty('topic');
  });

  it('hands over what could be read, so that its own faults are told too', async () => {
    const loaded = await loadKnowledge(join(fixtures, 'broken'));
    const readable = 'readable' in loaded ? loaded.readable : undefined;
    expect(readable?.topics.map(({ content }) => content.id)).toEqual([
      'fine',
      'nobody-asks',
      'another-name',
    ]);
    expect(readable?.topics[0]?.content.locales.en?.utterances).toEqual([
      'what is fine',
      'what is fine here',
    ]);
    expect(readable?.unreadable).toEqual(['empty', 'spelling', 'tabs', 'twice']);
    expect(readable?.asks.map(({ topic }) => topic)).toEqual(['spelling', 'tabs']);
  });

  it('misses a folder, its parts and a helpline.yaml', async () => {
    expect((await faultsOf('nowhere')).map(told)).toEqual(['nowhere:- | There is no such folder.']);
    expect((await faultsOf('..')).map(told)).toEqual([
      'helpline.yaml:- | There is no such file.',
      'topics:- | There is no such folder.',
    ]);
  });

  it('holds the id of the helpline against the name of its folder', async () => {
    expect((await faultsOf('misnamed')).map(told)).toEqual([
      'helpline.yaml:1 id| The id is "sound", and the folder is named "misnamed".',
      'ask:- | There is no such folder.',
    ]);
  });
});
