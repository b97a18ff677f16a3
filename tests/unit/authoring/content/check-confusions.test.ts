import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { main } from '#authoring/content/content-command';
import { helpline, topic } from '#tests/unit/authoring/fixtures/content-builders';
import {
  type Files,
  filesOfPrompts,
  filesOfTopic,
  writeFiles,
} from '#tests/unit/authoring/fixtures/content-files';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'confusions-'));
  await write(filesOfPrompts());
  await write({ 'knowledge/sound/helpline.yaml': helpline(['lost-key', 'new-key']) });
});
afterEach(() => rm(root, { recursive: true }));

const write = (files: Files) => writeFiles(root, files);
const writeTopic = (id: string, utterances: readonly string[]) =>
  write(filesOfTopic(topic(id, { utterances })));

async function run(...args: string[]): Promise<string[]> {
  const printed: string[] = [];
  await main(args, { root, print: (line) => printed.push(line) });
  return printed;
}

const lost = [
  'i lost my key',
  'my key is gone',
  'the key fell into the sea',
  'someone took my key',
  'no key',
];
const another = ['order a spare', 'get a second one', 'how do i buy another', 'a duplicate please'];

it('warns of topics that would be confused, with the sentences that clash', async () => {
  const strays = ['i lost my key today', 'my key is gone now', 'someone took my key away'];
  await writeTopic('lost-key', lost);
  await writeTopic('new-key', [...another, ...strays]);
  const printed = await run('warnings');
  const at = printed.findIndex((line) => line.includes('lost-key and new-key would be confused'));
  expect(printed[at - 1]).toMatch(
    /^warning knowledge\/sound\/(ask|topics)\/(lost|new)-key\.(en\.txt|yaml):\d+ /,
  );
  expect(printed[at]).toMatch(
    /(?:\n {4}"[^"]+" \((?:new|lost)-key\) is like "[^"]+" \((?:new|lost)-key\)){3}/,
  );
  for (const id of ['lost-key', 'new-key'])
    expect((await run('warnings', id)).filter((line) => line.includes('would be confused'))).toEqual([
      printed[at],
    ]);
  expect((await run('warnings', 'agent')).filter((line) => line.includes('would be confused'))).toEqual([]);

  const listed = await run('confusions', 'new-key');
  expect(listed[0]).toMatch(/^sound en: lost-key and new-key, \d+ \(/);
  expect(listed.find((line) => line.includes('my key is gone now'))).toMatch(
    /knowledge\/sound\/ask\/new-key\.en\.txt:6$/,
  );
});

it('warns of a topic that says the same again and again', async () => {
  const again = ['Order a spare!', 'a duplicate, please', 'get a second one.', ...another];
  await writeTopic('lost-key', lost);
  await writeTopic('new-key', again);
  const printed = await run('warnings');
  expect(printed.some((line) => /3 of \d+ ways to ask say hardly more than another/.test(line))).toBe(true);
});

it('has no word to say of topics that keep apart', async () => {
  await writeTopic('lost-key', lost);
  await writeTopic('new-key', another);
  expect((await run('warnings')).filter((line) => line.includes('confused'))).toEqual([]);
  expect(await run('confusions', 'agent')).toEqual([]);
});
