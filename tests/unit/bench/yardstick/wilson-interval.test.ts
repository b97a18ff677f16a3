import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '#bench/yardstick/wilson-interval';

describe("Wilson's interval", () => {
  // The bounds are those that the formula gives by hand, to three digits.
  it.each([
    [0, 10, 0, 0, 0.278],
    [5, 10, 0.5, 0.237, 0.763],
    [10, 10, 1, 0.722, 1],
    [95, 100, 0.95, 0.888, 0.978],
  ])('of %i in %i', (hits, of, share, low, high) => {
    const interval = wilsonInterval(hits, of);
    expect(interval).toMatchObject({ hits, of, share });
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });

  it('of nothing says nothing', () => {
    expect(wilsonInterval(0, 0)).toEqual({ hits: 0, of: 0, share: 0, low: 0, high: 1 });
  });
});
