import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '#authoring/content/content-command';
import { helpline, topic } from '#tests/unit/authoring/fixtures/content-builders';
import {
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
  await write({ 'knowledge/sound/helpline.yaml': helpline(['lost-key', 'new-key']) });
  await write(filesOfTopic(topic('lost-key')));
  await write(filesOfTopic(topic('new-key')));
});
afterEach(() => rm(root, { recursive: true }));

const write = (files: Files) => writeFiles(root, files);
const writeTopic = (...args: Parameters<typeof topic>) => write(filesOfTopic(topic(...args)));

const topicFile = (id: string) => `knowledge/sound/topics/${id}.yaml`;
const broken = { [topicFile('lost-key')]: 'id: "lost-key\n' };

async function run(...args: string[]): Promise<{ code: number; printed: string[] }> {
  const printed: string[] = [];
  const code = await main(args, { root, print: (line) => printed.push(line) });
  return { code, printed };
}

describe('content', () => {
  it('counts what it has checked', async () => {
    expect(await run()).toEqual({ code: 0, printed: ['2 topics read: 0 errors, 0 warnings'] });
  });

  it('prints each fault with its place, and how to mend it', async () => {
    await writeTopic('new-key', { keywords: ['STOP'] });
    expect(await run('check')).toEqual({
      code: 1,
      printed: [
        'error knowledge/sound/topics/new-key.yaml:16  new-key, en, keywords[1]',
        '  STOP is answered by Twilio itself, so it can be no keyword.',
        '  Choose another word.',
        '',
        '2 topics read: 1 error, 0 warnings',
      ],
    });
  });

  it('goes on in spite of warnings', async () => {
    await writeTopic('new-key', { answer: { voice: 'Use 2FA.', text: 'x' } });
    const { code, printed } = await run();
    expect([code, printed.at(-1)]).toEqual([0, '2 topics read: 0 errors, 1 warning']);
    expect(printed[0]).toMatch(/^warning /);
  });

  it('does not bury an error under warnings, and says how to see them', async () => {
    await writeTopic('new-key', { answer: { voice: 'Use 2FA.', text: 'x' }, keywords: ['STOP'] });
    expect(await run()).toEqual({
      code: 1,
      printed: [
        'error knowledge/sound/topics/new-key.yaml:16  new-key, en, keywords[1]',
        '  STOP is answered by Twilio itself, so it can be no keyword.',
        '  Choose another word.',
        '',
        '1 warning not shown: npm run content -- warnings',
        '2 topics read: 1 error, 1 warning',
      ],
    });
    for (const names of [[], ['new-key']]) {
      const { code, printed } = await run('warnings', ...names);
      const heads = printed.filter((line) => /^(?:error|warning) /.test(line));
      expect([code, heads.length, printed.at(-1)]).toEqual([1, 2, '2 topics read: 1 error, 1 warning']);
    }
  });

  it('tells the faults of every file, though one is no YAML and another breaks the schema', async () => {
    await write(broken);
    await writeTopic('new-key', { keywords: ['STOP'] });
    await write({ 'prompts/en.yaml': { ...wordingsInYaml(), locale: 'fr' } });
    const { printed } = await run();
    expect(printed.filter((line) => /^error|read:/.test(line))).toEqual([
      'error knowledge/sound/topics/lost-key.yaml:2  lost-key',
      'error prompts/en.yaml:1  locale',
      'error knowledge/sound/topics/new-key.yaml:16  new-key, en, keywords[1]',
      '1 topic read: 3 errors, 0 warnings',
    ]);
  });

  it.each([
    ['a slip', ['new-kye'], ' Did you mean new-key?'],
    ['a slip in a command', ['speach'], ' Did you mean speech?'],
    ['two that are near', ['key'], ' Did you mean new-key or lost-key?'],
    ['nothing that is near', ['zzz'], ''],
    ['one of two', ['new-key', 'sond'], ' Did you mean sound?'],
    ['in the table', ['speech', 'lostkey'], ' Did you mean lost-key?'],
    ['in the confusions', ['confusions', 'lost'], ' Did you mean lost-key?'],
    ['of a file', ['new-kye.yaml'], ' Did you mean new-key.yaml?'],
    ['of a path', ['ask/lost-kee.en.txt'], ' Did you mean ask/lost-key.en.txt or ask/new-key.en.txt?'],
  ])('does not pass over a name that is none: %s', async (_, args, near) => {
    const told = `There is no "${args.at(-1)}" in knowledge/ or prompts/.${near}`;
    expect(await run(...args)).toEqual({ code: 2, printed: [told] });
  });

  it.each(['sound', 'lost-key', 'helpline', 'prompts', 'en', 'agent'])(
    'knows %s by its name',
    async (name) => {
      expect((await run(name)).code).toBe(0);
    },
  );

  it('knows a topic by the name of its file, though nothing in it can be read', async () => {
    await write(broken);
    expect((await run('lost-key')).code).toBe(1);
  });

  it('writes the schemas for editors', async () => {
    const { code, printed } = await run('schemas');
    expect([code, printed.length]).toEqual([0, 5]);
    for (const file of printed)
      expect(await readFile(join(root, file), 'utf8')).toBe(await readFile(file, 'utf8'));
  });

  it('prints how long every answer is', async () => {
    const link = {
      url: 'https://example.org/keys',
      label: 'the key page',
      say: 'example dot org, slash keys',
    };
    const steps = [{ voice: 'Do one thing.', text: 'Do it.' }];
    await writeTopic('new-key', { links: [link], steps });
    for (const name of ['new-key', topicFile('new-key')])
      expect((await run('speech', name)).printed.map((line) => line.replace(/ +/g, ' '))).toEqual([
        ' words seconds turn units segments',
        'sound/new-key en 4 1.6 5.4 44 1',
        'sound/new-key en step 1 3 1.2 6 1',
      ]);
  });

  it('does not guess at what it does not know', async () => {
    expect((await run('--fix')).code).toBe(2);
    expect((await run('--help')).code).toBe(0);
  });

  it('misses the whole folder politely', async () => {
    await rm(join(root, 'knowledge'), { recursive: true });
    const { code, printed } = await run();
    expect([code, printed[0]]).toEqual([1, 'error knowledge']);
  });
});
