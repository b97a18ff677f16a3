import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { functionDefinitions } from '#infra/function-definitions';
import { helplinesOf, type Stage, stageNames } from '#infra/stages';
import { alarmDefinitions } from '#infra/watch/alarm-definitions';
import { type ExitCode, exitCodes, type OperatorWorld } from '../operator-io.ts';
import { describeAssumptions, describeCost, describePrices } from './describe-cost.ts';
import { estimateCost } from './estimate-cost.ts';
import { listedPrices, type PriceId, type PriceList } from './prices.ts';
import { idleMonth, type Standing, thousandCalls, thousandTexts } from './usage.ts';

const usage = `What a stage costs: a month in which nobody calls, 1,000 calls, 1,000 texts.

  npm run cost -- --stage prod
  npm run cost -- --stage prod --calls 3000 --texts 500   a month with so many
  npm run cost -- --price text.out=0.06                   a price that you know better
  npm run cost -- --prices                                the price table with its sources`;

interface Asked {
  readonly stage: Stage;
  readonly prices: PriceList;
  readonly calls: number | undefined;
  readonly texts: number | undefined;
  readonly showPrices: boolean;
}

/** `npm run cost`: from the price table of the repository, without asking anybody. */
export function costCommand(args: readonly string[], world: OperatorWorld): ExitCode {
  const asked = readArguments(args, world);
  if (asked === undefined) {
    world.complain(usage);
    return exitCodes.misused;
  }
  const { stage, prices, showPrices } = asked;
  const print = (lines: readonly string[]) => lines.forEach((line) => void world.print(line));
  const standing = standingOf(stage, world.root);
  const idle = estimateCost(idleMonth(standing), prices);
  const calls = estimateCost(thousandCalls(standing), prices);
  const texts = estimateCost(thousandTexts(standing), prices);
  print([
    `Stage ${stage.name} in ${stage.region}, US dollars, without tax and without free tiers. * = the price is assumed.`,
    '',
    ...describeCost('A month in which nobody calls', idle),
    ...describeCost('1,000 calls', calls),
    ...describeCost('1,000 texts, answered', texts),
    ...describeAssumptions(),
  ]);
  if (asked.calls !== undefined || asked.texts !== undefined) {
    const { calls: callCount = 0, texts: textCount = 0 } = asked;
    const month = idle.usd + (calls.usd * callCount) / 1_000 + (texts.usd * textCount) / 1_000;
    print([`A month with ${callCount} calls and ${textCount} texts: ${month.toFixed(2)}`, '']);
  }
  print(
    showPrices
      ? ['Prices:', ...describePrices(prices)]
      : ['"npm run cost -- --prices" lists every price with its source and date.'],
  );
  return exitCodes.done;
}

function standingOf(stage: Stage, root: string): Standing {
  const helplines = helplinesOf(stage);
  const lexLocales = helplines.reduce((sum, helpline) => sum + countLocales(root, helpline), 0);
  const alarmMetrics = alarmDefinitions(1).reduce((sum, { metrics }) => sum + Object.keys(metrics).length, 0);
  return {
    numbers: Object.keys(stage.numbers).length,
    helplines: helplines.length,
    lexLocales,
    alarmMetrics,
    memoryGb: functionDefinitions.voice.memoryMb / 1024,
  };
}

/** A helpline that cannot be read counts as one of one language: the content check says what is wrong with it. */
function countLocales(root: string, helpline: string): number {
  try {
    const { locales } = parse(readFileSync(join(root, 'knowledge', helpline, 'helpline.yaml'), 'utf8')) as {
      readonly locales: readonly string[];
    };
    return locales.length;
  } catch {
    return 1;
  }
}

function readArguments(args: readonly string[], { stages }: OperatorWorld): Asked | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        stage: { type: 'string', default: 'prod' },
        calls: { type: 'string' },
        texts: { type: 'string' },
        price: { type: 'string', multiple: true, default: [] },
        prices: { type: 'boolean', default: false },
      },
    });
    const name = stageNames.find((known) => known === values.stage);
    const prices = replacePrices(values.price);
    const calls = readCount(values.calls);
    const texts = readCount(values.texts);
    if (name === undefined || prices === undefined || Number.isNaN(calls) || Number.isNaN(texts))
      return undefined;
    return { stage: stages[name], prices, calls, texts, showPrices: values.prices };
  } catch {
    return undefined;
  }
}

function replacePrices(given: readonly string[]): PriceList | undefined {
  const prices = { ...listedPrices };
  for (const pair of given) {
    const [id = '', value = ''] = pair.split('=');
    const usd = Number(value);
    if (!Object.hasOwn(prices, id) || value === '' || !(usd >= 0)) return undefined;
    prices[id as PriceId] = usd;
  }
  return prices;
}

/** @returns NaN for what is no whole number */
const readCount = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : /^\d+$/.test(value) ? Number(value) : Number.NaN;
