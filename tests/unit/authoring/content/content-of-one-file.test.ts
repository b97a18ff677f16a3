import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '#authoring/content/content-command';
import { helpline, topic } from '#tests/unit/authoring/fixtures/content-builders';
import {
  commandsInYaml,
  type Files,
  filesOfPrompts,
  filesOfTopic,
  wordingsInYaml,
  writeFiles,
} from '#tests/unit/authoring/fixtures/content-files';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await write(filesOfPrompts());
  await write({ 'knowledge/sound/helpline.yaml': helpline(['lost-key', 'new-key', 'old-key']) });
  for (const id of ['lost-key', 'new-key', 'old-key']) await writeTopic(id);
});
afterEach(() => rm(root, { recursive: true }));

const write = (files: Files) => writeFiles(root, files);
const writeTopic = (...args: Parameters<typeof topic>) => write(filesOfTopic(topic(...args)));

const topicFile = (id: string) => `knowledge/sound/topics/${id}.yaml`;
const askFile = (id: string) => `knowledge/sound/ask/${id}.en.txt`;
const broken = { [topicFile('old-key')]: 'id: "old-key\n' };

/** The exit code and the lines that matter: the heads of faults, notes and the count. */
async function run(...args: string[]): Promise<readonly (number | string)[]> {
  const printed: string[] = [];
  const code = await main(args, { root, print: (line) => printed.push(line) });
  return [code, ...printed.filter((line) => /^[^ ]/.test(line))];
}

const fine = (topics: number) => [
  0,
  '1 other file with errors, not shown: npm run content',
  `${topics} topics read: 0 errors, 0 warnings`,
];

describe('a check of one file', () => {
  it.each([
    ['its path', topicFile('new-key')],
    ['its path from here', `./${topicFile('new-key')}`],
    ['the end of its path', 'topics/new-key.yaml'],
    ['its name', 'new-key.yaml'],
    ['the ways to ask', 'new-key.en.txt'],
    ['its id', 'new-key'],
    ['the helpline', 'helpline.yaml'],
    ['the prompts', 'prompts/en.yaml'],
    ['the commands', 'prompts/en.commands.yaml'],
  ])('does not fail because another is broken: by %s', async (_, name) => {
    await write(broken);
    expect(await run(name)).toEqual(fine(2));
  });

  it('takes the whole path of the file, as an editor copies it', async () => {
    await write(broken);
    expect(await run(join(root, topicFile('new-key')))).toEqual(fine(2));
  });

  it('takes a folder', async () => {
    await write(broken);
    expect(await run('prompts/')).toEqual(fine(2));
    expect(await run('knowledge/sound')).toEqual([
      1,
      'error knowledge/sound/topics/old-key.yaml:2  old-key',
      '2 topics read: 1 error, 0 warnings',
    ]);
  });

  it('shows the faults of that file alone, though the other of its topic has some', async () => {
    await write({ [topicFile('new-key')]: 'id: "new-key\n', [askFile('new-key')]: 'a b\tc\n' });
    expect((await run(topicFile('new-key'))).slice(0, 3)).toEqual([
      1,
      `error ${topicFile('new-key')}:2  new-key`,
      '1 other file with errors, not shown: npm run content',
    ]);
    expect((await run(askFile('new-key'))).slice(0, 4)).toEqual([
      1,
      `error ${askFile('new-key')}:1  new-key, en`,
      `error ${askFile('new-key')}  new-key, en`,
      '1 other file with errors, not shown: npm run content',
    ]);
  });

  it('checks a file by itself while the other of its locale is broken', async () => {
    await write({
      'prompts/en.yaml': { ...wordingsInYaml(), locale: 'fr' },
      'prompts/en.commands.yaml': {
        ...commandsInYaml(),
        agent: { label: 'a person', exact: ['a & b'], utterances: [] },
      },
      'prompts/en.background.txt': 'who won\nwho won\n',
    });
    expect(await run('en.commands.yaml')).toEqual([
      1,
      'error prompts/en.commands.yaml:4  en, agent.exact[1]',
      '1 warning not shown: npm run content -- warnings',
      '2 other files with errors, not shown: npm run content',
      '3 topics read: 1 error, 1 warning',
    ]);
    expect((await run('en.background.txt')).slice(0, 2)).toEqual([
      1,
      'error prompts/en.background.txt:2  en',
    ]);
  });
});

describe('a clash that stands in the file of another', () => {
  const clash = 'error knowledge/sound/ask/new-key.en.txt:21  new-key, en';
  beforeEach(async () => {
    const { utterances = [] } = topic('new-key').locales.en ?? {};
    await writeTopic('new-key', { utterances: [...utterances, 'How do I get lost key?'] });
  });

  it.each([
    'new-key',
    'lost-key',
    askFile('new-key'),
    askFile('lost-key'),
    topicFile('new-key'),
    topicFile('lost-key'),
  ])('is shown to %s', async (name) => {
    expect((await run(name)).slice(0, 2)).toEqual([1, clash]);
  });

  it('is shown while a third file is broken', async () => {
    await write(broken);
    expect((await run('lost-key')).slice(0, 2)).toEqual([1, clash]);
  });

  it('is shown while the answer of one of them cannot be read', async () => {
    await write({ [topicFile('lost-key')]: 'id: "lost-key\n' });
    const clashes = [await run(askFile('lost-key')), await run(askFile('new-key'))];
    expect(clashes.map(([code, head]) => [code, head])).toEqual([
      [1, `error ${askFile('lost-key')}:1  lost-key, en`],
      [1, `error ${askFile('lost-key')}:1  lost-key, en`],
    ]);
  });

  it.each(['old-key', askFile('old-key'), topicFile('old-key')])('is not shown to %s', async (name) => {
    expect(await run(name)).toEqual(fine(3));
  });

  it('is shown to the commands', async () => {
    await writeTopic('new-key', { keywords: ['PRIVATE'] });
    const words = commandsInYaml();
    const agent = { ...words.agent, exact: ['private'] };
    await write({ 'prompts/en.commands.yaml': { ...words, agent } });
    for (const name of ['agent', 'en.commands.yaml', 'new-key'])
      expect((await run(name)).slice(0, 2)).toEqual([
        1,
        'error knowledge/sound/topics/new-key.yaml:16  new-key, en, keywords[1]',
      ]);
  });

  it('is shown to helpline.yaml, where a topic is left out', async () => {
    await writeTopic('spare-key');
    expect((await run('helpline.yaml')).slice(0, 2)).toEqual([
      1,
      'error knowledge/sound/topics/spare-key.yaml:1  spare-key, id',
    ]);
  });
});
