import { describe, expect, it, test } from 'vitest';
import { closureCommand } from '#operating/desk/closure-command';
import { noticeCommand } from '#operating/desk/notice-command';
import { testKnowledge } from '#tests/support/turn-content';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';
import { createDeskBench, type DeskBench } from './fixtures/desk-bench.ts';

// It is Friday, 2 January 2026, 11:04 in Hong Kong.
const sixOClock = Date.UTC(2026, 0, 2, 10);
const words = 'The campus network is down. We are working on it.';

async function run(bench: DeskBench, command: typeof noticeCommand, ...args: string[]) {
  bench.printed.length = 0;
  bench.complained.length = 0;
  const code = await command([...args, '--local'], bench);
  return { code, printed: bench.printed, complained: bench.complained };
}

describe('notice', () => {
  it('is what the next greeting reads, in every helpline', async () => {
    const bench = await createDeskBench();
    expect(await run(bench, noticeCommand, 'set', words, '--until', '18:00')).toEqual({
      code: 0,
      printed: ['hkust', 'hku', 'cuhk'].map(
        (helpline) => `${helpline}: said until Friday 2026-01-02, 18:00 (Asia/Hong_Kong)`,
      ),
      complained: [],
    });
    for (const helpline of ['hkust', 'hku', 'cuhk']) {
      expect(await bench.readBoard(helpline)).toEqual({
        notice: { words: { en: words }, until: sixOClock },
      });
    }
  });

  it('is for the helplines that are named', async () => {
    const bench = await createDeskBench();
    await run(bench, noticeCommand, 'set', words, '--until', '18:00', '--helpline', 'hku');
    expect(await bench.readBoard('hkust')).toEqual({});
    expect(await bench.readBoard('hku')).toHaveProperty('notice');
    const unknown = await run(bench, noticeCommand, 'show', '--helpline', 'mit');
    expect(unknown).toMatchObject({
      code: 2,
      complained: [
        'There is no helpline "mit" here, but hkust, hku, cuhk.',
        expect.stringContaining('-- show'),
      ],
    });
  });

  it('is written language by language, and says which are missing', async () => {
    const bench = await createDeskBench();
    await bench.publish(testKnowledge({ profile: { locales: ['en', 'zh-HK'] } }));
    const only = ['--until', '18:00', '--helpline', 'hkust'];
    expect((await run(bench, noticeCommand, 'set', words, ...only)).printed.at(-1)).toBe(
      '  not yet in zh-HK: run it again with --locale',
    );
    const cantonese = await run(bench, noticeCommand, 'set', '網絡故障。', '--locale', 'zh-HK', ...only);
    expect(cantonese.printed).toHaveLength(1);
    expect((await bench.readBoard('hkust')).notice?.words).toEqual({ en: words, 'zh-HK': '網絡故障。' });
    expect((await run(bench, noticeCommand, 'show', '--helpline', 'hkust')).printed).toEqual([
      'hkust: said until Friday 2026-01-02, 18:00 (Asia/Hong_Kong)',
      `  en: ${words}`,
      '  zh-HK: 網絡故障。',
    ]);
  });

  it('does not bring back the words of a notice that has lapsed', async () => {
    const bench = await createDeskBench();
    const only = ['--until', '18:00', '--helpline', 'hkust'];
    await run(bench, noticeCommand, 'set', words, ...only);
    const nextDay = { ...bench, now: () => Date.UTC(2026, 0, 3, 3) };
    await noticeCommand(['set', '網絡故障。', '--locale', 'zh-HK', '--local', ...only], nextDay);
    expect((await bench.readBoard('hkust')).notice?.words).toEqual({ 'zh-HK': '網絡故障。' });
  });

  it('goes by the clock of the desk', async () => {
    const bench = await createDeskBench();
    const hours = {
      kind: 'weekly' as const,
      timeZone: 'UTC',
      week: [[], [], [], [], [], [], []],
      holidays: [],
    };
    await bench.publish(testKnowledge({ profile: { hours } }));
    const { printed } = await run(
      bench,
      noticeCommand,
      'set',
      words,
      '--until',
      '18:00',
      '--helpline',
      'hkust',
    );
    expect(printed).toEqual(['hkust: said until Friday 2026-01-02, 18:00 (UTC)']);
  });

  it('is cleared', async () => {
    const bench = await createDeskBench();
    await run(bench, noticeCommand, 'set', words, '--until', '18:00');
    expect((await run(bench, noticeCommand, 'clear')).printed[0]).toBe('hkust: no notice');
    expect(await bench.readBoard('hkust')).toEqual({});
    expect((await run(bench, noticeCommand, 'show')).printed).toEqual([
      'hkust: no notice',
      'hku: no notice',
      'cuhk: no notice',
    ]);
  });

  test.each([
    ['an address', 'See status.ust.hk.', 'error: An address is read aloud.'],
    [
      'no full stop',
      'The network is down',
      'error: It ends without a full stop, so it would run into what follows.',
    ],
    ['too much', `${'The network is down now. '.repeat(10)}`.trim(), 'error: It is 50 words, '],
  ])('is refused with %s', async (_name, wrong, complained) => {
    const bench = await createDeskBench();
    const refused = await run(bench, noticeCommand, 'set', wrong, '--until', '18:00');
    expect([refused.code, refused.complained.at(-1)]).toEqual([1, 'The notice is not put up.']);
    expect(refused.complained.join('\n')).toContain(complained);
    expect(await bench.readBoard('hkust')).toEqual({});
  });

  it('is put up with a warning when it is long', async () => {
    const bench = await createDeskBench();
    const long = `${'The network is down now. '.repeat(6)}`.trim();
    const { code, complained } = await run(bench, noticeCommand, 'set', long, '--until', '18:00');
    expect([code, complained]).toEqual([
      0,
      [expect.stringContaining('seconds, and every caller waits for it.')],
    ]);
  });
});

describe('closure', () => {
  it('shuts the desk until then', async () => {
    const bench = await createDeskBench();
    const { code, printed } = await run(
      bench,
      closureCommand,
      'set',
      '--until',
      '2026-01-02',
      '--helpline',
      'hkust',
    );
    expect([code, printed]).toEqual([
      0,
      ['hkust: the desk is shut until Saturday 2026-01-03, 00:00 (Asia/Hong_Kong)'],
    ]);
    expect(await bench.readBoard('hkust')).toEqual({ closure: { until: Date.UTC(2026, 0, 2, 16) } });
    expect((await run(bench, closureCommand, 'show')).printed).toEqual([
      'hkust: the desk is shut until Saturday 2026-01-03, 00:00 (Asia/Hong_Kong)',
      'hku: the desk keeps its hours',
      'cuhk: the desk keeps its hours',
    ]);
  });

  it('can be set ahead: a day is meant from its beginning', async () => {
    const bench = await createDeskBench();
    const ahead = ['--from', '2026-01-05', '--until', '2026-01-06', '--helpline', 'hkust'];
    expect((await run(bench, closureCommand, 'set', ...ahead)).printed).toEqual([
      'hkust: the desk will be shut from Monday 2026-01-05, 00:00 until Wednesday 2026-01-07, 00:00 (Asia/Hong_Kong)',
    ]);
    expect(await bench.readBoard('hkust')).toEqual({
      closure: { from: Date.UTC(2026, 0, 4, 16), until: Date.UTC(2026, 0, 6, 16) },
    });
    const backwards = await run(
      bench,
      closureCommand,
      'set',
      '--from',
      '2026-01-08',
      '--until',
      '2026-01-06',
    );
    expect([backwards.code, backwards.complained[0]]).toEqual([2, '"2026-01-08" is not before the end.']);
  });

  it('is cleared, and lapses by itself', async () => {
    const bench = await createDeskBench();
    await run(bench, closureCommand, 'set', '--until', '18:00');
    const evening = { ...bench, now: () => sixOClock };
    bench.printed.length = 0;
    await closureCommand(['show', '--local'], evening);
    expect(bench.printed[0]).toBe('hkust: the desk keeps its hours');
    expect((await run(bench, closureCommand, 'clear')).printed[0]).toBe('hkust: the desk keeps its hours');
    expect(await bench.readBoard('hkust')).toEqual({});
  });

  it.each([
    [['set'], 'Until when? Add --until 18:00.'],
    [['set', '--until', 'six'], '"six" is no time. Write 18:00, 2026-12-24 (all day) or "2026-12-24 18:00".'],
    [['set', '--until', '9:00'], '"9:00" has passed in Asia/Hong_Kong. Write the date, too.'],
  ])('wants a time to come: %j', async (args, complained) => {
    const bench = await createDeskBench();
    expect(await run(bench, closureCommand, ...args)).toEqual({
      code: 2,
      printed: [],
      complained: [complained, expect.stringContaining('npm run closure -- set --until 18:00')],
    });
  });
});

describe('both commands', () => {
  it.each([
    [noticeCommand, ['set', '--until', '18:00']],
    [noticeCommand, ['set', 'Two', 'words', '--until', '18:00']],
    [noticeCommand, ['set', words, '--until', '18:00', '--locale', 'fr']],
    [noticeCommand, ['show', words]],
    [noticeCommand, []],
    [closureCommand, ['set', words, '--until', '18:00']],
    [closureCommand, ['open']],
    [closureCommand, ['set', '--until', '18:00', '--locale', 'en']],
  ])('show how they are used', async (command, args) => {
    const world = createTestWorld();
    expect(await command([...args, '--local'], world)).toBe(2);
    expect(world.complained.join()).toContain('-- show --stage prod');
  });

  it.each([noticeCommand, closureCommand])('want to know which helpline is meant', async (command) => {
    const world = createTestWorld();
    expect(await command(['show'], world)).toBe(2);
    expect(world.complained).toEqual([
      'Which helpline? Add --stage dev, --stage prod, or --local for the one on this machine.',
      expect.stringContaining('-- show --stage prod'),
    ]);
  });

  it.each([
    [noticeCommand, ['set', words]],
    [closureCommand, ['set']],
  ])('want to know until when, though nothing runs here', async (command, args) => {
    const world = createTestWorld();
    expect(await command([...args, '--local'], world)).toBe(2);
    expect(world.complained[0]).toBe('Until when? Add --until 18:00.');
  });
});
