import type { PriceId, PriceList } from './prices.ts';
import type { UsageLine } from './usage.ts';

export interface CostLine extends UsageLine {
  /** US dollars. */
  readonly usd: number;
}

export interface Cost {
  readonly lines: readonly CostLine[];
  readonly usd: number;
  /** The part that comes of some of the prices alone. */
  readonly partOf: (isMeant: (price: PriceId) => boolean) => number;
}

/** What some usage costs. */
export function estimateCost(usage: readonly UsageLine[], prices: PriceList): Cost {
  const lines = usage.map((line) => ({ ...line, usd: line.quantity * prices[line.price] }));
  const sum = (some: readonly CostLine[]) => some.reduce((total, { usd }) => total + usd, 0);
  return {
    lines,
    usd: sum(lines),
    partOf: (isMeant) => sum(lines.filter(({ price }) => isMeant(price))),
  };
}
