import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testKnowledge, testPrompts } from '#tests/support/turn-content';
import { createLogBook } from '#tests/support/turn-helpline';
import { createContentSource } from '#turn/content-source';
import type { KnowledgeStore, KnowledgeVersion } from '#turn/knowledge-port';

const builtIn = '000000000001';
const newer = '000000000002';
const newest = '000000000003';

const versionOf = (version: string): KnowledgeVersion => ({
  knowledge: testKnowledge({ version }),
  models: {},
});

const never = new Promise<never>(() => undefined);
const down = () => Promise.reject(new Error('the table is down'));

/** A table as the test tells of it; what is read of it stands in `asked`. */
function source(told: {
  readonly servicelines?: Readonly<Record<string, string>>;
  readonly pointer?: () => Promise<string | undefined>;
  /** The models of the snapshot. */
  readonly models?: KnowledgeVersion['models'];
  readonly versions?: Readonly<Record<string, () => Promise<KnowledgeVersion | undefined>>>;
}) {
  const asked: string[] = [];
  const clock = { now: 1_000_000 };
  const log = createLogBook();
  const store: KnowledgeStore = {
    readPointer(helpline) {
      asked.push(`pointer of ${helpline}`);
      if (told.pointer === undefined) throw new Error('nobody told the test of a pointer');
      return told.pointer();
    },
    readVersion(_helpline, version) {
      asked.push(version);
      const read = told.versions?.[version];
      if (read === undefined) throw new Error(`nobody told the test of ${version}`);
      return read();
    },
  };
  let snapshots = 0;
  const content = createContentSource({
    store,
    snapshot: {
      async readSnapshot() {
        snapshots += 1;
        return { ...versionOf(builtIn), models: told.models ?? {} };
      },
    },
    prompts: async () => testPrompts,
    log,
    now: () => clock.now,
    ...(told.servicelines !== undefined && { servicelines: told.servicelines }),
  });
  const current = async () => (await content.current('hkust')).knowledge.version;
  const follow = async (pointer: string | undefined) =>
    (await content.follow('hkust', pointer)).knowledge.version;
  return { content, current, follow, asked, log, clock, snapshots: () => snapshots };
}

const has = (version: string) => ({ [version]: async () => versionOf(version) });

describe('a cold instance in the middle of a call', () => {
  test('reads the pointer first, then what it names, once', async () => {
    const { current, asked } = source({ pointer: async () => newer, versions: has(newer) });
    expect(await current()).toBe(newer);
    expect(await current()).toBe(newer);
    expect(asked).toEqual(['pointer of hkust', newer]);
  });

  test('answers two turns at once with one reading', async () => {
    const { current, asked } = source({ pointer: async () => newer, versions: has(newer) });
    expect(await Promise.all([current(), current()])).toEqual([newer, newer]);
    expect(asked).toEqual(['pointer of hkust', newer]);
  });

  test('whose snapshot is what the pointer names reads nothing more', async () => {
    const { current, asked } = source({ pointer: async () => builtIn });
    expect(await current()).toBe(builtIn);
    expect(asked).toEqual(['pointer of hkust']);
  });

  test('answers from the snapshot when nothing was ever published', async () => {
    const { current, log } = source({ pointer: async () => undefined });
    expect(await current()).toBe(builtIn);
    expect(log.faults).toEqual([]);
  });

  test('answers from the snapshot when the table is down', async () => {
    const { current, log } = source({ pointer: down });
    expect(await current()).toBe(builtIn);
    expect(log.faults).toEqual(['pointer']);
  });

  test('answers from the snapshot when the version cannot be read', async () => {
    const { current, log } = source({ pointer: async () => newer, versions: { [newer]: down } });
    expect(await current()).toBe(builtIn);
    expect(log.faults).toEqual(['knowledge-version']);
  });

  test('answers from the snapshot when the version is missing or of a schema that is not known', async () => {
    const versions = { [newer]: async () => undefined };
    expect(await source({ pointer: async () => newer, versions }).current()).toBe(builtIn);
  });
});

describe('a version with a model of another release', () => {
  const ours = '{"format":3,"locale":"en","vectors":"a","labels":["topic/apple"]}';
  const retrained = '{"format":3,"locale":"en","vectors":"a","labels":["topic/pear"]}';
  const chinese = '{"format":3,"locale":"zh-HK","vectors":"","labels":[]}';
  const told = (models: KnowledgeVersion['models']) => ({
    models: { en: ours, 'zh-HK': chinese },
    pointer: async () => newer,
    versions: { [newer]: async () => ({ ...versionOf(newer), models }), ...has(newest) },
  });

  test.each([
    ['of an older format', { en: ours.replace('3', '2') }],
    ['of a later format', { en: ours.replace('3', '30') }],
    ['of other word vectors', { en: ours.replace('"a"', '"b"') }],
    ['in one of its languages', { en: retrained, 'zh-HK': chinese.replace('3', '2') }],
    ['that is no model at all', { en: 'half of' }],
  ])('%s is not taken up: the snapshot has one that can be read', async (_name, models) => {
    const { content, follow, current, log } = source(told(models));
    expect(await current()).toBe(builtIn);
    expect(await follow(newer)).toBe(builtIn);
    expect((await content.follow('hkust', newer)).standsIn).toBe(true);
    expect(log.faults).toEqual(['model']);
  });

  test('does not take the place of one that was read before', async () => {
    const { follow } = source(told({ en: ours.replace('3', '2') }));
    expect(await follow(newest)).toBe(newest);
    expect(await follow(newer)).toBe(newest);
  });

  test.each([
    ['trained anew by this release', { en: retrained, 'zh-HK': chinese }],
    ['that is missing', {}],
  ])('but one %s is', async (_name, models) => {
    const { current, log } = source(told(models));
    expect(await current()).toBe(newer);
    expect(log.faults).toEqual([]);
  });

  test('is taken up where the snapshot has no model: nothing is lost by it', async () => {
    const { current } = source({ ...told({ en: 'half of' }), models: {} });
    expect(await current()).toBe(newer);
  });
});

describe('the greeting', () => {
  test('takes up what the pointer names, and asks for no pointer itself', async () => {
    const { follow, current, asked } = source({ versions: has(newer) });
    expect(await follow(newer)).toBe(newer);
    expect(await current()).toBe(newer);
    expect(asked).toEqual([newer]);
  });

  test('goes on with what it has when there was no pointer in time', async () => {
    const { follow, asked } = source({ versions: has(newer) });
    expect(await follow(undefined)).toBe(builtIn);
    expect(await follow(newer)).toBe(newer);
    expect(await follow(undefined)).toBe(newer);
    expect(asked).toEqual([newer]);
  });

  test('reads a version once, however many calls begin', async () => {
    const { follow, asked } = source({ versions: has(newer) });
    for (let call = 0; call < 3; call += 1) expect(await follow(newer)).toBe(newer);
    expect(asked).toEqual([newer]);
  });

  test('goes on with the old version when the new one cannot be read, and tries again a minute later', async () => {
    let reads = 0;
    const flaky = async () => {
      reads += 1;
      if (reads === 1) throw new Error('the table is down');
      return versionOf(newest);
    };
    const { follow, current, log, clock } = source({ versions: { ...has(newer), [newest]: flaky } });
    expect(await follow(newer)).toBe(newer);
    expect(await follow(newest)).toBe(newer);
    expect(await current()).toBe(newer);
    clock.now += 59_000;
    expect(await follow(newest)).toBe(newer);
    expect(reads).toBe(1);
    clock.now += 1_000;
    expect(await follow(newest)).toBe(newest);
    expect(log.faults).toEqual(['knowledge-version']);
  });

  test('goes back with the pointer, too', async () => {
    const { follow } = source({ versions: { ...has(newer), ...has(newest) } });
    expect(await follow(newest)).toBe(newest);
    expect(await follow(newer)).toBe(newer);
  });
});

test('a snapshot that could not be read is tried again at the next turn', async () => {
  let fails = true;
  const content = createContentSource({
    store: { readPointer: async () => undefined, readVersion: down },
    snapshot: {
      async readSnapshot() {
        if (fails) throw new Error('no such file');
        return versionOf(builtIn);
      },
    },
    prompts: async () => testPrompts,
    log: createLogBook(),
    now: () => 0,
  });
  await expect(content.current('hkust')).rejects.toThrow('no such file');
  fails = false;
  expect((await content.current('hkust')).knowledge.version).toBe(builtIn);
});

describe('a table that is slow', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is waited for 150 ms for the pointer', async () => {
    const { current, log } = source({ pointer: () => never });
    const answer = current();
    await vi.advanceTimersByTimeAsync(149);
    expect(log.faults).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe(builtIn);
    expect(log.faults).toEqual(['pointer']);
  });

  test('is waited for 600 ms for a version', async () => {
    const { follow, log } = source({ versions: { [newer]: () => never } });
    const answer = follow(newer);
    await vi.advanceTimersByTimeAsync(599);
    expect(log.faults).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe(builtIn);
    expect(log.faults).toEqual(['knowledge-version']);
  });
});

describe('content that stands in for what is live says so', () => {
  const standsIn = async (content: Promise<{ readonly standsIn?: true }>) =>
    (await content).standsIn === true;

  test('when the pointer cannot be read, until it can', async () => {
    const { content } = source({ pointer: down });
    expect(await standsIn(content.current('hkust'))).toBe(true);
    expect(await standsIn(content.follow('hkust', undefined))).toBe(true);
    expect(await standsIn(content.follow('hkust', builtIn))).toBe(false);
    expect(await standsIn(content.current('hkust'))).toBe(false);
  });

  test('when the version cannot be read: built in, or read before', async () => {
    const { content } = source({ versions: { [newer]: down, [newest]: down } });
    expect(await standsIn(content.follow('hkust', newer))).toBe(true);
    expect(await standsIn(content.follow('hkust', builtIn))).toBe(false);
    expect(await standsIn(content.follow('hkust', newest))).toBe(true);
  });

  test('but not when nothing was ever published', async () => {
    const { content } = source({ pointer: async () => undefined });
    expect(await standsIn(content.current('hkust'))).toBe(false);
  });
});

test('a stage rings its own number, whichever version answers', async () => {
  const servicelines = { hkust: '+12025550199' };
  const { content } = source({ servicelines, versions: has(newer) });
  for (const pointer of [builtIn, newer])
    expect((await content.follow('hkust', pointer)).knowledge.profile.serviceline).toBe('+12025550199');
});
