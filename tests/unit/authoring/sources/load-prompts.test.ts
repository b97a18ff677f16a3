import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadPrompts } from '#authoring/sources/load-prompts';
import { advice } from '#tests/unit/authoring/fixtures/content-builders';
import { commandsInYaml, wordingsInYaml } from '#tests/unit/authoring/fixtures/content-files';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'prompts-'));
  await write('advice.yaml', advice);
});
afterEach(() => rm(directory, { recursive: true }));

const write = (name: string, content: unknown) => writeFile(join(directory, name), stringify(content));
/** A sound locale, but for what is put in the place of its files. */
async function writeLocale(name: string, { said = {}, heard = {} } = {}): Promise<void> {
  await write(`${name}.yaml`, { ...wordingsInYaml(), locale: name, ...said });
  await write(`${name}.commands.yaml`, { ...commandsInYaml(), ...heard });
}
const writeText = (name: string, text: string) => writeFile(join(directory, name), text);

async function faults(): Promise<string[]> {
  const loaded = await loadPrompts(directory);
  if (!('faults' in loaded)) return [];
  return loaded.faults.map(({ file, field, wrong }) => `${file.split('/').at(-1)} ${field}: ${wrong}`);
}

describe('loadPrompts', () => {
  it('reads two files a locale, and puts them together', async () => {
    await writeLocale('en');
    await writeLocale('zh-HK');
    const loaded = await loadPrompts(directory);
    const files = 'prompts' in loaded ? loaded.prompts.files : [];
    expect(files.map(({ content }) => content.locale)).toEqual(['en', 'zh-HK']);
    expect(Object.keys(files[0]?.content ?? {})).toEqual([
      'locale',
      'speech',
      'spelling',
      'prompts',
      'commands',
      'background',
      'advice',
    ]);
    expect(files[0]?.commands).toMatchObject({
      file: join(directory, 'en.commands.yaml'),
      locale: 'en',
      content: files[0]?.content.commands,
    });
  });

  it('misses a prompt and a command, and knows no others', async () => {
    const { goodbye: _, ...others } = wordingsInYaml().prompts;
    const { agent: __, ...commands } = commandsInYaml();
    await writeLocale('en', { said: { prompts: { ...others, farewell: { voice: 'Bye.', text: 'Bye.' } } } });
    await write('en.commands.yaml', { ...commands, operator: commands.menu });
    expect(await faults()).toEqual([
      'en.yaml prompts.goodbye: It is missing.',
      'en.yaml prompts.farewell: There is no field "farewell" here.',
      'en.commands.yaml agent: It is missing.',
      'en.commands.yaml operator: There is no field "operator" here.',
    ]);
  });

  it('wants both wordings of every prompt', async () => {
    const help = { voice: 'Ask.', text: ' ' };
    await writeLocale('en', { said: { prompts: { ...wordingsInYaml().prompts, help } } });
    expect(await faults()).toEqual(['en.yaml prompts.help.text: It is empty.']);
  });

  it('holds the locale against the name of the file', async () => {
    await writeLocale('zh-CN', { said: { locale: 'zh-HK' } });
    expect(await faults()).toEqual([
      'zh-CN.yaml locale: The locale is "zh-HK", and the file is named "zh-CN".',
    ]);
  });

  it('takes whole seconds as a text', async () => {
    await writeLocale('en', { said: { speech: { ...wordingsInYaml().speech, speechTimeout: 2 } } });
    expect(await faults()).toEqual(['en.yaml speech.speechTimeout: It was read as a number, not as a text.']);
  });

  it('tells the faults of every file, with their lines', async () => {
    await writeLocale('en', { said: { prompts: 'none' }, heard: { menu: 'none' } });
    await writeLocale('zh-HK', { said: { voice: 'x' } });
    expect(await faults()).toEqual([
      'en.yaml prompts: fields must stand here, not a string.',
      'en.commands.yaml menu: fields must stand here, not a string.',
      'zh-HK.yaml voice: There is no field "voice" here.',
    ]);
    const loaded = await loadPrompts(directory);
    const [, ofCommands] = 'faults' in loaded ? loaded.faults : [];
    const lines = stringify(commandsInYaml()).split('\n');
    expect(ofCommands).toMatchObject({ locale: 'en', line: lines.indexOf('menu:') + 1 });
  });

  it('says what became of a sentence with a colon in it', async () => {
    const { agent } = commandsInYaml();
    await writeLocale('en', { heard: { agent: { ...agent, utterances: [{ talk: 'to the desk' }] } } });
    expect(await faults()).toEqual([
      'en.commands.yaml agent.utterances[1]: It was read as fields, not as a text.',
    ]);
  });

  it('hands over what could be read', async () => {
    await writeLocale('en', { said: { prompts: 'none' } });
    await writeText('en.background.txt', 'who won\n');
    await writeLocale('zh-HK', { heard: { menu: 'none' } });
    const loaded = await loadPrompts(directory);
    const readable = 'readable' in loaded ? loaded.readable : undefined;
    expect(readable?.wordings.map(({ content }) => content.locale)).toEqual(['zh-HK']);
    expect(readable?.commands.map(({ locale }) => locale)).toEqual(['en']);
    expect(readable?.backgrounds.map(({ locale }) => locale)).toEqual(['en']);
  });

  describe('what callers say to steer', () => {
    it('needs a file of its own', async () => {
      await write('en.yaml', wordingsInYaml());
      expect(await loadPrompts(directory)).toMatchObject({
        faults: [
          {
            file: join(directory, 'en.commands.yaml'),
            wrong: 'There is no such file.',
            mend: 'Copy that of another locale, and write what callers say to steer.',
          },
        ],
      });
    });

    it('does not stand in the file of what is said', async () => {
      await writeLocale('en', { said: { commands: commandsInYaml() } });
      const loaded = await loadPrompts(directory);
      expect(loaded).toMatchObject({
        faults: [
          {
            file: join(directory, 'en.yaml'),
            field: 'commands',
            wrong: 'What callers say to steer has a file of its own.',
            mend: 'Move it into <locale>.commands.yaml beside this file, and take the key out.',
          },
        ],
      });
    });

    it.each([
      ['en.comands.yaml', 'The name does not end with .commands.yaml'],
      ['zh-HK.commands.yaml', 'There is no zh-HK.yaml'],
    ])('is not sought in %s', async (name, why) => {
      await writeLocale('en');
      await write(name, commandsInYaml());
      expect(await faults()).toEqual([`${name} undefined: ${why}, so the file would not be read.`]);
    });

    it('is written in UTF-8', async () => {
      await writeLocale('en');
      const text = stringify(commandsInYaml());
      const line = text.split('\n').length;
      await writeFile(
        join(directory, 'en.commands.yaml'),
        Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xe9, 0x0a])]),
      );
      expect(await loadPrompts(directory)).toMatchObject({
        faults: [{ line, wrong: 'A character in this line is not written in UTF-8.' }],
      });
    });
  });

  it('misses the folder', async () => {
    await rm(directory, { recursive: true });
    expect(await loadPrompts(directory)).toMatchObject({ faults: [{ wrong: 'There is no such folder.' }] });
    directory = await mkdtemp(join(tmpdir(), 'prompts-'));
  });

  describe('what is said to danger and distress', () => {
    it('is the same in every locale', async () => {
      await writeLocale('en');
      await writeLocale('zh-HK');
      const loaded = await loadPrompts(directory);
      const files = 'prompts' in loaded ? loaded.prompts.files : [];
      expect(files.map((file) => file.content.advice)).toEqual([advice, advice]);
    });

    it('is never missing', async () => {
      await rm(join(directory, 'advice.yaml'));
      await writeLocale('en');
      expect(await faults()).toEqual(['advice.yaml undefined: There is no such file.']);
    });

    it('stands there in every language, with the day on which it was looked at', async () => {
      const { 'zh-CN': _, reviewedOn: __, ...others } = advice;
      await write('advice.yaml', { ...others, reviewedOn: 'last week' });
      await writeLocale('en');
      expect(await faults()).toEqual([
        expect.stringContaining('advice.yaml reviewedOn: '),
        'advice.yaml zh-CN: It is missing.',
      ]);
    });
  });

  describe('the sentences that are none of ours', () => {
    const background = async (text: string) => {
      await writeLocale('en');
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
      await writeLocale('en');
      expect(await loadPrompts(directory)).toMatchObject({
        prompts: { files: [{ content: { background: [] } }] },
      });
    });

    it('do not stand in the YAML file', async () => {
      await writeLocale('en', { said: { background: ['what is for lunch'] } });
      const loaded = await loadPrompts(directory);
      const lines = stringify(wordingsInYaml()).split('\n').length;
      expect(loaded).toMatchObject({
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
      await writeLocale('en');
      await writeText('zh-HK.background.txt', '食咗飯未\n');
      expect(await loadPrompts(directory)).toMatchObject({
        faults: [
          {
            severity: 'error',
            file: join(directory, 'zh-HK.background.txt'),
            wrong: 'There is no zh-HK.yaml, so the file would not be read.',
            mend: 'Name it after a locale of the folder, or write zh-HK.yaml.',
          },
        ],
      });
    });

    it.each(['en.txt', 'en.backround.txt', 'en.background.TXT'])('are not sought in %s', async (name) => {
      await writeLocale('en');
      await writeText(name, 'who won\n');
      expect(await faults()).toEqual([
        `${name} undefined: The name does not end with .background.txt, so the file would not be read.`,
      ]);
    });
  });
});
