import { beforeEach, expect, test } from 'vitest';
import { topic } from '#tests/unit/authoring/fixtures/content-builders';
import { createKnowledgeBench, type KnowledgeBench } from '#tests/unit/operating/fixtures/knowledge-bench';
import { soundTopics, writeContent } from '#tests/unit/operating/fixtures/operator-fixture';

let bench: KnowledgeBench;

beforeEach(async () => {
  bench = await createKnowledgeBench();
});

test('the version before is live again, and what changes is shown', async () => {
  writeContent(bench, soundTopics());
  const first = await bench.deploy();
  bench.pass(60_000);
  writeContent(bench, soundTopics({ label: 'an apple' }));
  await bench.run('publish');
  const second = await bench.livePointer();

  await bench.run('versions');
  expect(bench.printed).toEqual([
    'sound:',
    `  ${second}  2026-01-02 03:05 UTC  live`,
    `  ${first}  2026-01-02 03:04 UTC`,
  ]);

  expect(await bench.run('rollback')).toBe(0);
  expect(bench.printed).toEqual([
    `sound: ${second} -> ${first}`,
    '  apple, en',
    '    label: [-an -]apple',
    `sound: ${first} is live again. Instances take it up with their next greeting.`,
  ]);
  expect(await bench.livePointer()).toBe(first);

  expect(await bench.run('rollback')).toBe(1);
  expect(bench.complained).toEqual([
    `sound: ${first} is the oldest version. "versions" lists them all; name one to go to it.`,
  ]);

  expect(await bench.run(`rollback ${second}`)).toBe(0);
  expect(await bench.livePointer()).toBe(second);
});

test('a version of another deploy is marked, and not gone back to', async () => {
  writeContent(bench, soundTopics());
  const first = await bench.deploy();
  bench.pass(60_000);
  writeContent(bench, [...soundTopics(), topic('plum')]);
  const second = await bench.deploy();

  await bench.run('versions');
  expect(bench.printed[2]).toBe(`  ${first}  2026-01-02 03:04 UTC  belongs to another deploy`);
  expect(await bench.run('rollback')).toBe(1);
  expect(bench.complained).toEqual([
    `sound: ${first} belongs to another deploy. Deploy the commit that it was made from instead: start the helpline again`,
    '  topics that the live bot knows are gone: plum',
    '  Lex is taught something else (utterances, questions, or the words of commands)',
  ]);
  expect(await bench.livePointer()).toBe(second);
});

test('no such version', async () => {
  writeContent(bench, soundTopics());
  const live = await bench.deploy();
  expect(await bench.run('rollback 0123456789ab')).toBe(1);
  expect(bench.complained).toEqual([
    'sound: 0123456789ab cannot be gone back to: there is no such version, or this release cannot read it.',
  ]);
  expect(await bench.livePointer()).toBe(live);
});

test('a version whose model this release cannot read', async () => {
  writeContent(bench, soundTopics());
  const live = await bench.deploy();
  const version = await bench.store((store) => store.readVersion('sound', live));
  if (version === undefined) throw new Error('nothing was deployed');
  const knowledge = { ...version.knowledge, version: 'aaaaaaaaaaaa' };
  await bench.store((store) => store.writeVersion({ knowledge, models: { en: '{"format":0}' } }));
  expect(await bench.run('rollback aaaaaaaaaaaa')).toBe(1);
  expect(bench.complained).toEqual([
    'sound: aaaaaaaaaaaa cannot be gone back to: its models (en) are of another release.',
  ]);
  expect(await bench.livePointer()).toBe(live);
});
