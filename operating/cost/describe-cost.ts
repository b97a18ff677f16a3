import { columns } from '#authoring/content/table';
import type { Cost } from './estimate-cost.ts';
import { type PriceId, type PriceList, prices } from './prices.ts';
import { assumptions } from './usage.ts';

const isAssumed = (price: PriceId): boolean => prices[price].certainty === 'assumed';
const isOfAws = (price: PriceId): boolean => prices[price].provider === 'AWS';

/** A table of one cost, the dearest first. A star marks a price that was assumed. */
export function describeCost(title: string, cost: Cost): string[] {
  const lines = [...cost.lines].sort((a, b) => b.usd - a.usd);
  const rows = [
    ...lines.map(({ what, usd, price }) => [what, dollars(usd), isAssumed(price) ? '*' : '']),
    ['together', dollars(cost.usd), ''],
    ['of that, paid to AWS', dollars(cost.partOf(isOfAws)), ''],
    ['of that, resting on assumed prices', dollars(cost.partOf(isAssumed)), ''],
  ];
  return [title, ...columns(rows, 1).map((line) => `  ${line}`), ''];
}

/** Cents are enough, except for what would be none. */
const dollars = (usd: number): string => (usd > 0 && usd < 0.005 ? '< 0.01' : usd.toFixed(2));

export function describeAssumptions(): string[] {
  const a = assumptions;
  return [
    'What a call and a text are taken to be (averages, not measured live):',
    `  a call is ${a.callSeconds} s long in our hands, of ${a.turnsPerCall} turns, ${a.spokenTurnsPerCall} of them spoken: each is heard once and asks Lex once`,
    `  ${a.charactersSaidPerCall} characters are said in it`,
    `  ${percent(a.shareToPerson)} of calls go on to a person for ${a.minutesWithPerson} minutes; ${percent(a.shareTextedLink)} are texted a link`,
    `  a text of ours has ${a.segmentsPerReply} segments; ${percent(a.shareOfTextsToLex)} of texts received ask Lex, the others are keywords and numbers`,
    `  a turn runs ${a.msWithLex} ms with Lex and ${a.msWithoutLex} ms without, and writes ${a.logBytesPerTurn / 1000} KB of log`,
    `  1,000 calls or texts come in ${a.busyHoursPerThousand} different hours of the month`,
    '',
  ];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** The price table with its sources. */
export function describePrices(list: PriceList): string[] {
  return (Object.keys(prices) as PriceId[]).flatMap((id) => {
    const { usd, per, source, read, certainty } = prices[id];
    const own = list[id] === usd ? `${certainty}, read ${read}` : 'given on the command line';
    return [
      `  ${id.padEnd(18)} ${String(list[id]).padStart(12)} a ${per} (${own})`,
      `${' '.repeat(21)}${source}`,
    ];
  });
}
