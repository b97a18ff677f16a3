import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadPrompts } from '#content/load-prompts';
import { promptsInYaml } from './fixtures/content-builders.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'prompts-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = (name: string, content: unknown) => writeFile(join(directory, name), stringify(content));
const writeText = (name: string, text: string) => writeFile(join(directory, name), text);

async function faults(): Promise<string[]> {
  const loaded = await loadPrompts(directory);
  if (!('faults' in loaded)) return [];
  return loaded.faults.map(({ file, field, wrong }) => `${file.split('/').at(-1)} ${field}: ${wrong}`);
}

describe('loadPrompts', () => {
  it('reads one file a locale', async () => {
    await write('en.yaml', promptsInYaml('en'));
    await write('zh-HK.yaml', promptsInYaml('zh-HK'));
    const loaded = await loadPrompts(directory);
    expect('prompts' in loaded && loaded.prompts.files.map(({ content }) => content.locale)).toEqual([
      'en',
      'zh-HK',
    ]);
  });

  it('misses a prompt and a command, and knows no others', async () => {
    const { goodbye: _, ...others } = promptsInYaml().prompts;
    const { agent: __, ...commands } = promptsInYaml().commands;
    await write('en.yaml', {
      ...promptsInYaml(),
      prompts: { ...others, farewell: { voice: 'Bye.', text: 'Bye.' } },
      commands: { ...commands, operator: commands.menu },
    });
    expect(await faults()).toEqual([
      'en.yaml prompts.goodbye: It is missing.',
      'en.yaml prompts.farewell: There is no field "farewell" here.',
      'en.yaml commands.agent: It is missing.',
      'en.yaml commands.operator: There is no field "operator" here.',
    ]);
  });

  it('wants both wordings of every prompt', async () => {
    await write('en.yaml', {
      ...promptsInYaml(),
      prompts: { ...promptsInYaml().prompts, help: { voice: 'Ask.', text: ' ' } },
    });
    expect(await faults()).toEqual(['en.yaml prompts.help.text: It is empty.']);
  });

  it('holds the locale against the name of the file', async () => {
    await write('zh-CN.yaml', promptsInYaml('zh-HK'));
    expect(await faults()).toEqual([
      'zh-CN.yaml locale: The locale is "zh-HK", and the file is named "zh-CN".',
    ]);
  });

  it('takes whole seconds as a text', async () => {
    await write('en.yaml', { ...promptsInYaml(), speech: { ...promptsInYaml().speech, speechTimeout: 2 } });
    expect(await faults()).toEqual(['en.yaml speech.speechTimeout: It was read as a number, not as a text.']);
  });

  it('tells the faults of every file', async () => {
    await write('en.yaml', { ...promptsInYaml(), commands: 'none' });
    await write('zh-HK.yaml', { ...promptsInYaml('zh-HK'), voice: 'x' });
    expect(await faults()).toEqual([
      'en.yaml commands: fields must stand here, not a string.',
      'zh-HK.yaml voice: There is no field "voice" here.',
    ]);
  });

  it('misses the folder', async () => {
    await rm(directory, { recursive: true });
    expect(await loadPrompts(directory)).toMatchObject({ faults: [{ wrong: 'There is no such folder.' }] });
    directory = await mkdtemp(join(tmpdir(), 'prompts-'));
  });

  describe('the sentences that are none of ours', () => {
    const background = async (text: string) => {
      await write('en.yaml', promptsInYaml());
      await writeText('en.background.txt', text);
      const loaded = await loadPrompts(directory);
      if ('faults' in loaded) throw new Error('the prompts have faults');
      return loaded.prompts.files[0];
    };

    it('are the lines of the text file, without headings and blank lines', async () => {
      const file = await background('# Meals\n\nwhat is for lunch\n  is there soup \n\n  # Sport\nwho won\n');
      expect(file?.content.background).toEqual(['what is for lunch', 'is there soup', 'who won']);
    });

    it('are known by their lines, also in a file of another machine', async () => {
      const file = await background('\ufeff# Meals\r\n\r\nwhat is for lunch\r\nis there soup');
      expect(file?.content.background).toEqual(['what is for lunch', 'is there soup']);
      expect(file?.background?.file).toBe(join(directory, 'en.background.txt'));
      expect(file?.background?.lineOf([1])).toBe(4);
    });

    it('are none where nobody wrote any', async () => {
      await write('en.yaml', promptsInYaml());
      expect(await loadPrompts(directory)).toMatchObject({
        prompts: { files: [{ content: { background: [] } }] },
      });
    });

    it('do not stand in the YAML file', async () => {
      await write('en.yaml', { ...promptsInYaml(), background: ['what is for lunch'] });
      const loaded = await loadPrompts(directory);
      const lines = stringify(promptsInYaml()).split('\n').length;
      expect(loaded).toEqual({
        faults: [
          {
            severity: 'error',
            file: join(directory, 'en.yaml'),
            line: lines,
            field: 'background',
            wrong: 'The background sentences have a text file of their own.',
            mend: 'Move them into <locale>.background.txt beside this file, one a line without hyphens, and take the key out.',
          },
        ],
      });
    });

    it('need the YAML file of their locale', async () => {
      await write('en.yaml', promptsInYaml());
      await writeText('zh-HK.background.txt', '食咗飯未\n');
      expect(await loadPrompts(directory)).toEqual({
        faults: [
          {
            severity: 'error',
            file: join(directory, 'zh-HK.background.txt'),
            wrong: 'There is no zh-HK.yaml, so the file would not be read.',
            mend: 'Name it after a YAML file of the folder, or write zh-HK.yaml.',
          },
        ],
      });
    });

    it.each(['en.txt', 'en.backround.txt', 'en.background.TXT'])('are not sought in %s', async (name) => {
      await write('en.yaml', promptsInYaml());
      await writeText(name, 'who won\n');
      expect(await faults()).toEqual([
        `${name} undefined: The name does not end with .background.txt, so the file would not be read.`,
      ]);
    });
  });
});
