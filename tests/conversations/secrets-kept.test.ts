import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { HelplineTrace } from '#local/helpline/helpline-trace';
import { type DrawnSecret, drawSecrets } from '#tests/support/draw-secrets';
import { recordWire, type WireRecorder } from '#tests/support/record-wire';
import { startTestHelpline, type TestHelpline } from '#tests/support/start-test-helpline';

/**
 * What callers should have kept to themselves goes nowhere: not into a reply, not to Lex, not into the tables, not into
 * a line of the log. Everything that leaves the functions is recorded on its way.
 */
const secrets = drawSecrets(208, 20260302);
const hkust = '+12025550101';

let stage: TestHelpline;
let lex: WireRecorder;
let table: WireRecorder;
const traces: HelplineTrace[] = [];
const logged: string[] = [];
const replies = new Map<DrawnSecret, readonly string[]>();

const keepLine = (chunk: unknown): true => {
  logged.push(String(chunk));
  return true;
};

beforeAll(async () => {
  stage = await startTestHelpline((trace) => traces.push(trace));
  lex = await recordWire(stage.helpline.standIns.lex.url);
  table = await recordWire(stage.helpline.standIns.table.url);
  vi.stubEnv('AWS_ENDPOINT_URL_LEX_RUNTIME_V2', lex.url);
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', table.url);
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'DEBUG');
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  const outputs = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keepLine),
  );
  stage.helpline.coldStart();
  for (const [index, secret] of secrets.entries()) replies.set(secret, await tell(secret, index));
  for (const output of outputs) output.mockRestore();
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await stage.helpline.stop();
  await Promise.all([lex.stop(), table.stop()]);
});

/** By voice and by text in turn; now and then as a message to the desk, which is passed on, but not as it is. */
async function tell({ sentence }: DrawnSecret, index: number): Promise<readonly string[]> {
  const from = `+8526${String(1_000_000 + index)}`;
  if (index % 3 === 0) {
    const call = await stage.phone.call({ from, to: hkust });
    await call.say(sentence);
    const heard = call.words;
    const urls = call.turns.map(({ url }) => Buffer.from(url.split('s=')[1] ?? '', 'base64url').toString());
    await call.hangUp();
    return [...heard, ...urls];
  }
  const texts = index % 3 === 1 ? [sentence] : ['FEEDBACK', '1', sentence];
  const read: string[] = [];
  for (const body of texts) {
    const exchange = await stage.phone.text({ from, to: hkust, body });
    read.push(...exchange.replies.map((reply) => reply.body));
  }
  return read;
}

/** Moments and durations are no codes, though some six digits of them may be. */
const withoutTimes = (text: string): string => text.replace(/\b1[5-9]\d{8}(?:\d{3})?\b|\d+\.\d+/g, '');

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Digits are looked for in anything, names and other words only as whole words: Chan is no part of "change". */
const patternOf = (trace: string): RegExp =>
  /^\d+$/.test(trace)
    ? new RegExp(trace)
    : new RegExp(`(?<![\\p{L}\\d])${quoted(trace)}(?![\\p{L}\\d])`, 'iu');

const tracesOf = (haystack: string, { traces }: DrawnSecret): readonly string[] => {
  const text = withoutTimes(haystack);
  return traces.filter((trace) => patternOf(trace).test(text));
};

const foundIn = (haystack: string) =>
  secrets.flatMap((secret) =>
    tracesOf(haystack, secret).map((trace) => `${secret.kind}: ${trace} in ${secret.sentence}`),
  );

describe('208 codes, ID numbers, addresses, cards, passwords and names', () => {
  test('are of every kind, and were all told', () => {
    expect(new Set(secrets.map(({ kind }) => kind)).size).toBe(8);
    expect(replies.size).toBe(208);
    expect([...replies.values()].filter((read) => read.length === 0)).toEqual([]);
  });

  test('are in no reply and in no URL', () => {
    const repeated = [...replies].flatMap(([secret, read]) =>
      tracesOf(read.join('\n'), secret).map((trace) => `${trace}: ${read.join(' / ')}`),
    );
    expect(repeated).toEqual([]);
  });

  test('never reach Lex', () => {
    expect(lex.bodies.length).toBeGreaterThan(120);
    expect(foundIn(lex.bodies.join('\n'))).toEqual([]);
  });

  test('never reach a table, also not in a case', () => {
    expect(table.bodies.join('\n')).toContain('CASES');
    expect(foundIn(table.bodies.filter((body) => !body.includes('CASE-NUMBER#')).join('\n'))).toEqual([]);
  });

  test('but for a telephone number in a message to the desk: it is kept by itself, for the desk to ring', () => {
    const kept = table.bodies.filter((body) => body.includes('CASE-NUMBER#')).join('\n');
    const others = secrets.filter(({ kind }) => kind !== 'phone');
    expect(others.flatMap((secret) => tracesOf(kept, secret))).toEqual([]);
  });

  test('are in no line of the log, no metric and no trace', () => {
    expect(logged.join('')).toContain('"message":"turn"');
    expect(logged.join('')).toContain('CloudWatchMetrics');
    expect(foundIn(logged.join('\n'))).toEqual([]);
    expect(
      foundIn(
        JSON.stringify(traces, (_key, value: unknown) => (value instanceof Error ? value.stack : value)),
      ),
    ).toEqual([]);
  });

  test('and the caller is asked kindly to keep them', () => {
    const words = stage.prompts.en?.prompts['keep-it-secret'];
    const asked = [...replies].filter(([{ kind }, read]) => {
      const said = read.join('\n');
      return kind !== 'name' && (said.includes(words?.voice ?? '?') || said.includes(words?.text ?? '?'));
    });
    // Not when it was part of a message to the desk, of which there is one in three.
    expect(asked.length).toBeGreaterThanOrEqual(100);
  });
});
