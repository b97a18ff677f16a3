import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startSchedule } from '#local/helpline/start-schedule';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A function whose calls end when the test says so. */
function createCalls() {
  const ends: ((error?: Error) => void)[] = [];
  const call = () =>
    new Promise<void>((resolve, reject) => {
      ends.push((error) => (error === undefined ? resolve() : reject(error)));
    });
  return { ends, call };
}

const start = (call: () => Promise<void>) => {
  const errors: unknown[] = [];
  const schedule = startSchedule({ call, everyMs: 60_000, onError: (error) => errors.push(error) });
  return { schedule, errors };
};

describe('the schedule of a function', () => {
  it('calls it every minute, and not at once', async () => {
    const { ends, call } = createCalls();
    const { schedule } = start(call);
    await vi.advanceTimersByTimeAsync(59_999);
    expect(ends).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await schedule.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(ends).toHaveLength(2);
  });

  it('has one call at a time', async () => {
    const { ends, call } = createCalls();
    const { schedule } = start(call);
    const [first, second] = [schedule.run(), schedule.run()];
    await vi.advanceTimersByTimeAsync(0);
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await second;
    await schedule.stop();
  });

  it('goes on after a call that failed, and tells of those that nobody asked for', async () => {
    const { ends, call } = createCalls();
    const { schedule, errors } = start(call);
    const asked = expect(schedule.run()).rejects.toThrow('asked for');
    await vi.advanceTimersByTimeAsync(0);
    ends[0]?.(new Error('asked for'));
    await asked;
    expect(errors).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    ends[1]?.(new Error('by the schedule'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(errors).toEqual([new Error('by the schedule')]);
    expect(ends).toHaveLength(3);
    ends[2]?.();
    await schedule.stop();
  });

  it('has stopped when no call is under way any more', async () => {
    const { ends, call } = createCalls();
    const { schedule } = start(call);
    const run = schedule.run();
    await vi.advanceTimersByTimeAsync(0);
    let stopped = false;
    const stop = schedule.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toBe(false);
    ends[0]?.();
    await run;
    await stop;
    expect(stopped).toBe(true);
  });
});
