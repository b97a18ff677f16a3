import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadPrompts } from '#content/load-prompts';
import { prompts } from './fixtures/content-builders.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'prompts-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = (name: string, content: unknown) => writeFile(join(directory, name), stringify(content));

async function faults(): Promise<string[]> {
  const loaded = await loadPrompts(directory);
  if (!('faults' in loaded)) return [];
  return loaded.faults.map(({ file, field, wrong }) => `${file.split('/').at(-1)} ${field}: ${wrong}`);
}

describe('loadPrompts', () => {
  it('reads one file a locale', async () => {
    await write('en.yaml', prompts('en'));
    await write('zh-HK.yaml', prompts('zh-HK'));
    const loaded = await loadPrompts(directory);
    expect('prompts' in loaded && loaded.prompts.files.map(({ content }) => content.locale)).toEqual([
      'en',
      'zh-HK',
    ]);
  });

  it('misses a prompt and a command, and knows no others', async () => {
    const { goodbye: _, ...others } = prompts().prompts;
    const { agent: __, ...commands } = prompts().commands;
    await write('en.yaml', {
      ...prompts(),
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
      ...prompts(),
      prompts: { ...prompts().prompts, help: { voice: 'Ask.', text: ' ' } },
    });
    expect(await faults()).toEqual(['en.yaml prompts.help.text: It is empty.']);
  });

  it('holds the locale against the name of the file', async () => {
    await write('zh-CN.yaml', prompts('zh-HK'));
    expect(await faults()).toEqual([
      'zh-CN.yaml locale: The locale is "zh-HK", and the file is named "zh-CN".',
    ]);
  });

  it('takes whole seconds as a text', async () => {
    await write('en.yaml', { ...prompts(), speech: { ...prompts().speech, speechTimeout: 2 } });
    expect(await faults()).toEqual(['en.yaml speech.speechTimeout: It was read as a number, not as a text.']);
  });

  it('tells the faults of every file', async () => {
    await write('en.yaml', { ...prompts(), background: 'none' });
    await write('zh-HK.yaml', { ...prompts('zh-HK'), voice: 'x' });
    expect(await faults()).toEqual([
      'en.yaml background: a list must stand here, not a string.',
      'zh-HK.yaml voice: There is no field "voice" here.',
    ]);
  });

  it('misses the folder', async () => {
    await rm(directory, { recursive: true });
    expect(await loadPrompts(directory)).toMatchObject({ faults: [{ wrong: 'There is no such folder.' }] });
    directory = await mkdtemp(join(tmpdir(), 'prompts-'));
  });
});
