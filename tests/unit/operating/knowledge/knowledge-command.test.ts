import { beforeEach, describe, expect, test } from 'vitest';
import { decodePublishedKnowledge } from '#content/decode-published-knowledge';
import { knowledgeCommand } from '#operating/knowledge/knowledge-command';
import { publishAnswers } from '#operating/knowledge/publish-answers';
import { readFiles } from '#operating/knowledge/read-files';
import { topic } from '#tests/unit/authoring/fixtures/content-builders';
import { createKnowledgeBench, type KnowledgeBench } from '#tests/unit/operating/fixtures/knowledge-bench';
import { createTestWorld, soundTopics, writeContent } from '#tests/unit/operating/fixtures/operator-fixture';

let bench: KnowledgeBench;

beforeEach(async () => {
  bench = await createKnowledgeBench();
});

describe('publish', () => {
  test('a changed answer is shown, written with the models that were there, and live', async () => {
    writeContent(bench, soundTopics());
    const before = await bench.deploy();
    bench.pass(60_000);
    writeContent(
      bench,
      soundTopics({ answer: { voice: 'This is the new answer.', text: 'This is the answer.' } }),
    );

    expect(await bench.run('publish')).toBe(0);

    const live = await bench.livePointer();
    expect(bench.printed).toEqual([
      `sound: ${before} -> ${live}`,
      '  apple, en',
      '    spoken: This is the {+new +}answer.',
      `sound: ${live} is live. Instances take it up with their next greeting.`,
    ]);
    expect(live).not.toBe(before);
    const published = await bench.store((store) => store.readVersion('sound', live ?? ''));
    const earlier = await bench.store((store) => store.readVersion('sound', before));
    expect(published?.knowledge.locales.en?.topics.apple?.answer.voice).toBe('This is the new answer.');
    expect(published?.models).toEqual(earlier?.models);
  });

  test('publishing the same again changes nothing', async () => {
    writeContent(bench, soundTopics());
    const live = await bench.deploy();
    expect(await bench.run('publish')).toBe(0);
    expect(bench.printed).toEqual([`sound: nothing to publish; ${live} is live and says the same.`]);
    expect(await bench.countVersions()).toBe(1);
  });

  test('keywords are named, not compared word by word', async () => {
    writeContent(bench, soundTopics());
    await bench.deploy();
    writeContent(bench, soundTopics({ keywords: ['APPLES', 'CIDER'] }));
    expect(await bench.run('diff')).toBe(0);
    expect(bench.printed.slice(1)).toEqual(['  apple, en', '    keywords: -APPLE +APPLES +CIDER']);
  });

  test('a new serviceline is published, with a word on the lifeline', async () => {
    writeContent(bench, soundTopics());
    await bench.deploy();
    writeContent(bench, soundTopics(), '+85211111111');
    expect(await bench.run('publish')).toBe(0);
    expect(bench.printed.slice(1, 4)).toEqual([
      '  the helpline itself',
      '    serviceline: -+85200000000 ++85211111111',
      "  Mind: the lifeline's documents dial the old serviceline until the next deploy.",
    ]);
  });

  test('what Lex is taught is not published, and the sentences are named', async () => {
    writeContent(bench, soundTopics());
    const live = await bench.deploy('everything');
    const [apple, pear] = soundTopics();
    const en = apple?.locales.en;
    if (apple === undefined || pear === undefined || en === undefined)
      throw new Error('the fixture has changed');
    const utterances = ['where is my apple', ...en.utterances.slice(1)];
    writeContent(bench, [{ ...apple, locales: { en: { ...en, utterances } } }, pear]);

    expect(await bench.run('publish')).toBe(1);

    expect(bench.complained).toEqual([
      'sound: this cannot be published. Deploy instead: start the helpline again',
      '  Lex is taught something else (utterances, questions, or the words of commands)',
      '  topic apple, en: also "where is my apple"; no longer "how do i get apple"',
      'Nothing was published.',
    ]);
    expect(await bench.livePointer()).toBe(live);
    expect(await bench.countVersions()).toBe(1);
  });

  test('topics that come and go need a deploy', async () => {
    writeContent(bench, soundTopics());
    await bench.deploy();
    const [apple] = soundTopics();
    if (apple === undefined) throw new Error('the fixture has changed');
    const other = createTestWorld(bench.environment);
    writeContent(other, [apple, topic('plum')]);
    expect(await knowledgeCommand(['diff', '--local'], other)).toBe(1);
    expect(other.complained.slice(1, 3)).toEqual([
      '  topics that the live bot does not know: plum',
      '  topics that the live bot knows are gone: pear',
    ]);
  });

  test('before the first deploy there is nothing to publish beside', async () => {
    writeContent(bench, soundTopics());
    expect(await bench.run('publish')).toBe(1);
    expect(bench.complained).toEqual([
      `sound: nothing was ever published to the table local-knowledge (${bench.endpoint}). Deploy first: start the helpline again`,
      'Nothing was published.',
    ]);
  });

  test('a live version of another schema is left alone', async () => {
    writeContent(bench, soundTopics());
    await bench.store((store) => store.movePointer('sound', 'ffffffffffff', undefined));
    expect(await bench.run('publish')).toBe(1);
    expect(bench.complained[0]).toContain('the live version ffffffffffff cannot be read by this release');
  });

  test.each(['diff', 'publish'])(
    '%s: a live version with a model of another format asks for a deploy',
    async (verb) => {
      writeContent(bench, soundTopics());
      const deployed = await bench.deploy();
      await bench.store(async (store) => {
        const version = await store.readVersion('sound', deployed);
        if (version === undefined) throw new Error('nothing was deployed');
        const knowledge = { ...version.knowledge, version: 'aaaaaaaaaaaa', taught: 'otherwise' };
        await store.writeVersion({ knowledge, models: { en: '{"format":0}' } });
        await store.movePointer('sound', 'aaaaaaaaaaaa', deployed);
      });
      expect(await bench.run(verb)).toBe(1);
      expect(bench.complained[0]).toBe(
        'sound: the live version aaaaaaaaaaaa cannot be read by this release: it is incomplete, or of another release. Deploy instead: start the helpline again',
      );
      expect(await bench.livePointer()).toBe('aaaaaaaaaaaa');
    },
  );

  test('faulty content is told, and nothing is published', async () => {
    writeContent(bench, soundTopics());
    await bench.deploy();
    writeContent(
      bench,
      soundTopics({ answer: { voice: 'See https://example.edu.', text: 'This is the answer.' } }),
    );
    expect(await bench.run('publish')).toBe(1);
    expect(bench.complained[0]).toBe('error knowledge/sound/topics/apple.yaml:1  apple, en, answer.voice');
    expect(bench.complained.at(-1)).toMatch(/^The content has errors, so nothing can be published/);
    expect(await bench.countVersions()).toBe(1);
  });

  test('of two who publish at once the second is told so', async () => {
    writeContent(bench, soundTopics());
    const live = await bench.deploy();
    writeContent(bench, soundTopics({ keywords: ['CIDER'] }));
    const files = await readFiles(bench, ['sound']);
    if (files === undefined) throw new Error('the fixture has faults');

    const code = await bench.store((store) => {
      // The other one moves the pointer between our writing and our moving.
      const writeVersion: typeof store.writeVersion = async (version) => {
        await store.writeVersion(version);
        await store.movePointer('sound', 'aaaaaaaaaaaa', live);
      };
      const task = { ...bench, store: { ...store, writeVersion }, tableName: 'the table', deploy: 'deploy' };
      return publishAnswers(task, files);
    });

    expect(code).toBe(1);
    expect(bench.complained).toEqual([
      `sound: not published. Somebody else published in the meantime: aaaaaaaaaaaa is live now, not ${live}. Look at what "diff" says now, and publish again.`,
    ]);
    expect(await bench.livePointer()).toBe('aaaaaaaaaaaa');
  });
});

describe('the command line', () => {
  test.each([[''], ['publish now'], ['diff --loud'], ['undo']])(
    '"%s" is answered with how to use it',
    async (words) => {
      expect(await bench.run(words)).toBe(2);
      expect(bench.complained[0]).toMatch(/^Publishes answers without a deploy\./);
    },
  );

  test.each([
    [['diff'], 'Which helpline? Add --stage dev, --stage prod, or --local for the one on this machine.'],
    [['diff', '--stage', 'test'], 'There is no stage "test". infra/stages.ts has dev and prod.'],
    [['diff', '--stage', 'prod', '--helpline', 'hku'], 'There is no helpline "hku" here, but hkust.'],
    [
      ['rollback', '--stage', 'dev'],
      'Which helpline is to go back? Add --helpline with one of hkust, hku, cuhk.',
    ],
  ])('%j', async (args, words) => {
    expect(await knowledgeCommand(args, bench)).toBe(2);
    expect(bench.complained).toEqual([words, expect.stringContaining('npm run knowledge -- diff')]);
  });

  test('a table that is not there is told in words', async () => {
    writeContent(bench, soundTopics());
    const world = createTestWorld({ AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9' });
    writeContent(world, soundTopics());
    expect(await knowledgeCommand(['versions', '--local'], world)).toBe(1);
    expect(world.complained).toEqual([
      'the table local-knowledge (http://127.0.0.1:9) could not be reached. Nothing listens there: is it running?',
    ]);
    expect(await bench.run('versions --table nowhere')).toBe(1);
    expect(bench.complained[0]).toMatch(
      /^the table nowhere .* could not be reached\. There is no such thing/,
    );
  });

  test('nothing runs on this machine', async () => {
    const world = createTestWorld();
    expect(await knowledgeCommand(['versions', '--local'], world)).toBe(1);
    expect(world.complained).toEqual([
      'No helpline runs on this machine: start it with "npm start" in another terminal.',
    ]);
  });
});

test('what is stored passes the decoder that the functions use', async () => {
  writeContent(bench, soundTopics());
  const live = await bench.deploy();
  const stored = await bench.store((store) => store.readVersion('sound', live));
  expect(decodePublishedKnowledge(JSON.parse(JSON.stringify(stored?.knowledge)))?.taught).toMatch(
    /^[0-9a-f]{12}$/,
  );
});
