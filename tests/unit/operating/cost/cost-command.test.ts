import { expect, test } from 'vitest';
import { costCommand } from '#operating/cost/cost-command';
import { estimateCost } from '#operating/cost/estimate-cost';
import { listedPrices, type PriceId, type PriceList, prices } from '#operating/cost/prices';
import {
  idleMonth,
  type Standing,
  thousandCalls,
  thousandTexts,
  type UsageLine,
} from '#operating/cost/usage';
import { createTestWorld } from '#tests/unit/operating/fixtures/operator-fixture';

const standing: Standing = { numbers: 1, helplines: 1, lexLocales: 1, alarmMetrics: 16, memoryGb: 1 };

/** How much of one price some usage takes in all. */
const taken = (usage: readonly UsageLine[], price: PriceId): number =>
  usage.filter((line) => line.price === price).reduce((sum, { quantity }) => sum + quantity, 0);

test.each<[PriceId, number]>([
  // 100 s are two minutes begun; a quarter of the calls has three more with a person.
  ['call.minute-in', 2_750],
  ['call.minute-out', 750],
  ['speech.heard', 2_000],
  ['speech.said', 9_000],
  ['text.out', 600],
  ['lex.text', 2_000],
  // Five turns and the call's status.
  ['api.request', 6_000],
  ['lambda.request', 6_000],
  // 2,000 turns of 250 ms and 4,000 of 20 ms, in 1 GB.
  ['lambda.gb-second', 580],
  ['logs.gb', 0.018],
  // Ten metrics by function and ten by helpline, in 200 of 730 hours.
  ['metric.month', 5.479452],
  ['number.month', 0],
])('1,000 calls take %s: %d', (price, quantity) => {
  expect(taken(thousandCalls(standing), price)).toBeCloseTo(quantity, 6);
});

test.each<[PriceId, number]>([
  ['text.in', 1_000],
  ['text.out', 2_000],
  ['lex.text', 700],
  ['table.write', 2_000],
  ['call.minute-in', 0],
])('1,000 texts take %s: %d', (price, quantity) => {
  expect(taken(thousandTexts(standing), price)).toBeCloseTo(quantity, 6);
});

test('an idle month, summed by hand', () => {
  const cost = estimateCost(idleMonth(standing), listedPrices);
  // Number 6, dashboard 3, 16 alarm metrics 1.60, key 1, 3 secrets 1.20, 61 questions 0.04575, 0.05 GB 0.01425: 12.86.
  // 43,800 rounds: started 0.00876, 1,095 GB-seconds 0.0146, traces 0.219, 0.0438 GB 0.03329, reads 0.00624; 4 metrics 1.20.
  expect(cost.usd).toBeCloseTo(14.3419, 3);
  expect(cost.partOf((price) => prices[price].provider === 'AWS')).toBeCloseTo(8.3419, 3);
});

test('every price is used, so that none is kept up for nothing', () => {
  const used = [idleMonth, thousandCalls, thousandTexts].flatMap((of) =>
    of(standing).map(({ price }) => price),
  );
  expect([...new Set(used)].sort()).toEqual(Object.keys(prices).sort());
});

test('every price says where it is from and when it was read', () => {
  for (const { source, read, usd } of Object.values(prices)) {
    expect(source).toContain('https://');
    expect(read).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    expect(usd).toBeGreaterThanOrEqual(0);
  }
});

test('a price that is known better takes the place of the table', () => {
  const free = Object.fromEntries(Object.keys(prices).map((id) => [id, 0])) as PriceList;
  const cost = estimateCost(thousandTexts(standing), { ...free, 'text.out': 0.06 });
  expect(cost.usd).toBe(120);
});

test('the command prints the idle month, calls, texts, and a month of both', () => {
  const world = createTestWorld();
  world.write('knowledge/hkust/helpline.yaml', { locales: ['en', 'zh-HK'] });
  const noPrices = Object.keys(prices).flatMap((id) => ['--price', `${id}=0`]);
  const own = [
    '--price',
    'number.month=7',
    '--price',
    'lex.text=1',
    '--price',
    'call.minute-in=0.01',
    '--price',
    'text.in=0.02',
  ];
  expect(costCommand([...noPrices, ...own, '--calls', '2000', '--texts', '500'], world)).toBe(0);
  // 7 and 2 languages x 61 questions; 27.50 and 2,000 questions; 20 and 700 questions.
  const totals = world.printed.filter((line) => line.startsWith('  together'));
  expect(totals.map((line) => line.split(/\s+/).at(-1))).toEqual(['129.00', '2027.50', '720.00']);
  expect(world.printed).toContain('A month with 2000 calls and 500 texts: 4544.00');
});

test.each([
  ['--stage', 'test'],
  ['--price', 'gold=1'],
  ['--price', 'text.out'],
  ['--calls', 'many'],
  ['--all'],
])('it does not understand %s %s', (...args) => {
  const world = createTestWorld();
  expect(
    costCommand(
      args.filter((arg) => arg !== undefined),
      world,
    ),
  ).toBe(2);
  expect(world.complained[0]).toMatch(/^What a stage costs/);
});

test('prices are listed with their sources', () => {
  const world = createTestWorld();
  costCommand(['--prices', '--price', 'text.out=0.06'], world);
  expect(world.printed.find((line) => line.includes('text.out'))).toBe(
    '  text.out                   0.06 a segment (given on the command line)',
  );
  expect(world.printed.find((line) => line.includes('key.month'))).toBe(
    '  key.month                     1 a key and month (second-hand, read 2026-09-23)',
  );
});
