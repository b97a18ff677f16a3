import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentFault } from '#content/content-fault';
import { loadKnowledge } from '#content/load-knowledge';

const fixtures = 'tests/unit/content/fixtures/knowledge';

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
    const { helpline, topics } = await load('sound');
    expect(helpline.content.locales).toEqual(['en', 'zh-HK']);
    expect(topics.map(({ content }) => content.id)).toEqual(['lost-key', 'new-key']);
    expect(topics[0]?.content.locales.en?.answer.voice).toBe(
      'Tell the porter at once. The porter changes the lock.',
    );
  });

  it('reads "no" as the word that it is, and fills in empty lists', async () => {
    const { topics } = await load('sound');
    expect(topics[0]?.content.locales.en?.utterances).toEqual(['i lost my key', 'no']);
    expect(topics[0]?.content.list).toEqual([]);
    expect(topics[1]?.content.locales.en?.keywords).toEqual([]);
  });

  it('knows the line of every value', async () => {
    const [lostKey] = (await load('sound')).topics;
    expect(lostKey?.lineOf(['locales', 'en', 'answer', 'voice'])).toBe(9);
    expect(lostKey?.lineOf(['locales', 'en', 'links', 0, 'say'])).toBe(14);
    expect(lostKey?.lineOf(['locales', 'en', 'utterances', 1])).toBe(18);
  });

  it('gives the line around a value that is not there', async () => {
    const [lostKey] = (await load('sound')).topics;
    expect(lostKey?.lineOf(['locales', 'en', 'steps', 3])).toBe(5);
    expect(lostKey?.lineOf([])).toBe(1);
  });

  it('tells every fault of every file', async () => {
    expect((await faultsOf('broken')).map(told)).toEqual([
      'old.yml:- | The name does not end with .yaml, so the file would not be read.',
      'helpline.yaml:2 serviceline| It was read as a number, not as a text.',
      'helpline.yaml:3 locales[2]| It is none of en, zh-HK, zh-CN.',
      'helpline.yaml:6 hours.week.monday[1]| It is not written as it should be.',
      'helpline.yaml:7 hours.holiday| There is no field "holiday" here.',
      'helpline.yaml:10 menu| It is empty.',
      'empty.yaml:- | It is empty.',
      'other-name.yaml:1 id| The id is "another-name", and the file is named "other-name".',
      'spelling.yaml:8 en answer.text| It is missing.',
      'spelling.yaml:10 en answer.txt| There is no field "txt" here.',
      'spelling.yaml:12 en links[1].label| It is missing.',
      'spelling.yaml:14 en keywords| It is empty.',
      'spelling.yaml:17 en utterances[2]| It was read as a number, not as a text.',
      'spelling.yaml:18 locales.de| There is no field "de" here.',
      'spelling.yaml:3 followups| There is no field "followups" here.',
      'tabs.yaml:4 | This is not YAML as it should be: Tabs are not allowed as indentation.',
      'twice.yaml:6 | This is not YAML as it should be: Map keys must be unique.',
      'twice.yaml:7 | This is not YAML as it should be: Nested mappings are not allowed in compact mappings.',
    ]);
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
    expect(await mendOf('Nested mappings')).toBe(
      'A text with a colon in it stands in "quotation marks", or on the lines after >-.',
    );
  });

  it('names the topic in the faults of a topic', async () => {
    const faults = await faultsOf('broken');
    expect(faults.find(({ file }) => file.endsWith('spelling.yaml'))?.topic).toBe('spelling');
    expect(faults.find(({ file }) => file.endsWith('helpline.yaml'))).not.toHaveProperty('topic');
  });

  it('hands over the topics that could be read, so that their own faults are told too', async () => {
    const loaded = await loadKnowledge(join(fixtures, 'broken'));
    expect('readable' in loaded ? loaded.readable.map(({ content }) => content.id) : undefined).toEqual([
      'fine',
      'another-name',
    ]);
  });

  it('misses a folder and a helpline.yaml', async () => {
    expect((await faultsOf('nowhere')).map(told)).toEqual(['nowhere:- | There is no such folder.']);
    expect((await faultsOf('..')).map(told)).toContain('helpline.yaml:- | There is no such file.');
  });

  it('holds the id of the helpline against the name of its folder', async () => {
    expect((await faultsOf('misnamed')).map(told)).toEqual([
      'helpline.yaml:1 id| The id is "sound", and the folder is named "misnamed".',
    ]);
  });
});
