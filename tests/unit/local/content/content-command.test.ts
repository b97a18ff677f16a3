import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { main } from '#local/content/content-command';
import { helpline, promptsInYaml, topic } from '#tests/unit/content/fixtures/content-builders';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(root, 'knowledge/sound'), { recursive: true });
  await mkdir(join(root, 'prompts'));
  await write('prompts/en.yaml', promptsInYaml());
  await write('knowledge/sound/helpline.yaml', helpline(['lost-key', 'new-key']));
  await write('knowledge/sound/lost-key.yaml', topic('lost-key'));
  await write('knowledge/sound/new-key.yaml', topic('new-key'));
});
afterEach(() => rm(root, { recursive: true }));

const write = (file: string, content: unknown) => writeFile(join(root, file), stringify(content));

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
    await write('knowledge/sound/new-key.yaml', topic('new-key', { keywords: ['STOP'] }));
    expect(await run('check')).toEqual({
      code: 1,
      printed: [
        'error knowledge/sound/new-key.yaml:16  new-key, en, keywords[1]',
        '  STOP is answered by Twilio itself, so it can be no keyword.',
        '  Choose another word.',
        '',
        '2 topics read: 1 error, 0 warnings',
      ],
    });
  });

  it('goes on in spite of warnings', async () => {
    await write(
      'knowledge/sound/new-key.yaml',
      topic('new-key', { answer: { voice: 'Use 2FA.', text: 'x' } }),
    );
    const { code, printed } = await run();
    expect([code, printed.at(-1)]).toEqual([0, '2 topics read: 0 errors, 1 warning']);
  });

  it('tells the faults of every file, though one is no YAML and another breaks the schema', async () => {
    await writeFile(join(root, 'knowledge/sound/lost-key.yaml'), 'id: "lost-key\n');
    await write('knowledge/sound/new-key.yaml', topic('new-key', { keywords: ['STOP'] }));
    await write('prompts/en.yaml', { ...promptsInYaml(), locale: 'fr' });
    const { printed } = await run();
    expect(printed.filter((line) => /^error|read:/.test(line))).toEqual([
      'error knowledge/sound/lost-key.yaml:2  lost-key',
      'error knowledge/sound/new-key.yaml:16  new-key, en, keywords[1]',
      'error prompts/en.yaml:1  locale',
      '1 topic read: 3 errors, 0 warnings',
    ]);
  });

  it('shows what concerns the named topic', async () => {
    await write('knowledge/sound/lost-key.yaml', topic('lost-key', { keywords: ['STOP'] }));
    await write('knowledge/sound/new-key.yaml', topic('new-key', { label: 'a new key.' }));
    const { code, printed } = await run('new-key');
    expect([code, printed[0], printed.at(-1)]).toEqual([
      1,
      'error knowledge/sound/new-key.yaml:8  new-key, en, label',
      '2 topics read: 1 error, 0 warnings',
    ]);
  });

  it('shows a clash to both of its topics, though it stands in the file of one', async () => {
    await write('knowledge/sound/lost-key.yaml', topic('lost-key', { keywords: ['SPARE'] }));
    await write('knowledge/sound/new-key.yaml', topic('new-key', { keywords: ['SPARE'] }));
    for (const id of ['lost-key', 'new-key'])
      expect((await run(id)).printed.slice(0, 2)).toEqual([
        'error knowledge/sound/new-key.yaml:16  new-key, en, keywords[1]',
        expect.stringContaining('"SPARE" belongs to lost-key'),
      ]);
  });

  it.each([
    ['a slip', ['new-kye'], 'There is no "new-kye" in knowledge/ or prompts/. Did you mean new-key?'],
    [
      'a slip in a command',
      ['speach'],
      'There is no "speach" in knowledge/ or prompts/. Did you mean speech?',
    ],
    [
      'two that are near',
      ['key'],
      'There is no "key" in knowledge/ or prompts/. Did you mean new-key or lost-key?',
    ],
    ['nothing that is near', ['zzz'], 'There is no "zzz" in knowledge/ or prompts/.'],
    ['one of two', ['new-key', 'sond'], 'There is no "sond" in knowledge/ or prompts/. Did you mean sound?'],
    [
      'in the table',
      ['speech', 'lostkey'],
      'There is no "lostkey" in knowledge/ or prompts/. Did you mean lost-key?',
    ],
    [
      'in the confusions',
      ['confusions', 'lost'],
      'There is no "lost" in knowledge/ or prompts/. Did you mean lost-key?',
    ],
  ])('does not pass over a name that is none: %s', async (_, args, told) => {
    const { code, printed } = await run(...args);
    expect([code, printed]).toEqual([2, [told]]);
  });

  it.each(['sound', 'lost-key', 'helpline', 'prompts', 'en', 'agent'])(
    'knows %s by its name',
    async (name) => {
      expect((await run(name)).code).toBe(0);
    },
  );

  it('knows a topic by the name of its file, though nothing in it can be read', async () => {
    await writeFile(join(root, 'knowledge/sound/lost-key.yaml'), 'id: "lost-key\n');
    expect((await run('lost-key')).code).toBe(1);
  });

  it('writes the schemas for editors', async () => {
    const { code, printed } = await run('schemas');
    expect([code, printed.length]).toEqual([0, 3]);
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
    await write('knowledge/sound/new-key.yaml', topic('new-key', { links: [link], steps }));
    const { printed } = await run('speech', 'new-key');
    expect(printed.map((line) => line.replace(/ +/g, ' '))).toEqual([
      ' words seconds units segments',
      'sound/new-key en 4 1.6 44 1',
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
