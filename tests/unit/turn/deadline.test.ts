import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeadlineError, within } from '#turn/deadline';

describe('waiting, but not for ever', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const failures = () => {
    const told: unknown[] = [];
    return { told, failed: (error: unknown) => told.push(error) };
  };

  test('an answer in time is given, and nothing goes on ticking', async () => {
    const { told, failed } = failures();
    expect(await within(100, Promise.resolve('answer'), failed)).toBe('answer');
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a failure is none, and is told once', async () => {
    const { told, failed } = failures();
    const down = new Error('down');
    expect(await within(100, Promise.reject(down), failed)).toBeUndefined();
    expect(told).toEqual([down]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('when the time is up, there is none', async () => {
    const { told, failed } = failures();
    const waiting = within(100, new Promise<string>(() => undefined), failed);
    await vi.advanceTimersByTimeAsync(99);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toBeUndefined();
    expect(told).toEqual([expect.any(DeadlineError)]);
  });

  test('an answer that comes too late changes nothing', async () => {
    const { told, failed } = failures();
    const late = new Promise<string>((resolve) => {
      setTimeout(() => resolve('late'), 200);
    });
    const waiting = within(100, late, failed);
    await vi.advanceTimersByTimeAsync(300);
    expect(await waiting).toBeUndefined();
    expect(told).toHaveLength(1);
  });
});
