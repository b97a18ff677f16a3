import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { createPowertoolsTurnLog } from '#adapters/powertools-turn-log';
import type { TurnRecord } from '#turn/ports';

const record: TurnRecord = {
  helpline: 'hkust',
  channel: 'voice',
  locale: 'en',
  conversation: 'CA1',
  turn: 2,
  heard: 'words',
  outcome: 'topic',
  topic: 'tap-get',
  rule: 'phrases-sure',
  lex: 'recognized',
  lexMs: 41,
  effects: [],
  next: 'listen',
  ms: 52,
};

/** CloudWatch reads both. */
let outputs: MockInstance<typeof process.stdout.write>[];

beforeEach(() => {
  outputs = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
});
afterEach(() => {
  for (const output of outputs) output.mockRestore();
});

type Line = Readonly<Record<string, unknown>>;

/** Everything that was written, a JSON object a line. */
const lines = (): Line[] =>
  outputs
    .flatMap(({ mock }) => mock.calls.map(([chunk]) => String(chunk)))
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

const logged = (): Line => lines().find((line) => 'level' in line) ?? {};

/** The embedded metrics' values by name. */
const measured = (): Line => {
  const metrics = lines().find((line) => '_aws' in line) ?? {};
  const { CloudWatchMetrics } = metrics._aws as {
    readonly CloudWatchMetrics: readonly [{ readonly Metrics: readonly { readonly Name: string }[] }];
  };
  return Object.fromEntries(CloudWatchMetrics[0].Metrics.map(({ Name }) => [Name, metrics[Name]]));
};

describe('TurnLog: Powertools', () => {
  it('writes one line and one set of metrics a turn', () => {
    createPowertoolsTurnLog({ service: 'voice' }).turn(record);
    expect(lines()).toHaveLength(2);
    expect(logged()).toMatchObject({ level: 'INFO', service: 'voice', message: 'turn', turn: record });
  });

  it.each<readonly [string, Partial<TurnRecord>, Line]>([
    ['a topic', {}, { Turns: 1, TopicsAnswered: 1, Misses: 0, Escalations: 0, TurnTime: 52, LexTime: 41 }],
    ['a miss', { outcome: 'miss' }, { TopicsAnswered: 0, Misses: 1 }],
    ['a miss that came twice', { outcome: 'miss', effects: ['note-miss:repeated'] }, { Misses: 0 }],
    ['a caller who is put through', { outcome: 'command', next: 'dial' }, { Escalations: 1, Misses: 0 }],
    ['Lex in order', {}, { LexFallbacks: 0, DegradedTurns: 0 }],
    ['Lex too slow', { lex: 'timeout', degraded: ['lex'] }, { LexFallbacks: 1, DegradedTurns: 1 }],
    ['a text that was sent', { effects: ['send-text:sent', 'note-miss'] }, { TextsSent: 1 }],
    ['a text that was not', { effects: ['send-text:failed'] }, { TextsSent: 0 }],
    ['a case that was opened', { effects: ['open-case-call-back:opened'] }, { CasesOpened: 1, TextsSent: 0 }],
    ['a case that could not be', { effects: ['open-case-message:failed'] }, { CasesOpened: 0 }],
  ])('counts %s', (_name, change, expected) => {
    createPowertoolsTurnLog({ service: 'voice' }).turn({ ...record, ...change });
    expect(measured()).toMatchObject(expected);
  });

  it('has no figures of Lex for a turn that did not ask it', () => {
    const { lex, lexMs, ...withoutLex } = record;
    createPowertoolsTurnLog({ service: 'voice' }).turn(withoutLex);
    expect(Object.keys(measured())).not.toContain('LexTime');
    expect(Object.keys(measured())).not.toContain('LexFallbacks');
  });

  it('keeps the figures of one turn out of the next', () => {
    const log = createPowertoolsTurnLog({ service: 'voice' });
    log.turn({ ...record, outcome: 'miss' });
    for (const output of outputs) output.mockClear();
    log.turn(record);
    expect(measured()).toMatchObject({ Turns: 1, Misses: 0 });
  });

  it('counts by helpline and channel', () => {
    createPowertoolsTurnLog({ service: 'voice' }).turn(record);
    const metrics = lines().find((line) => '_aws' in line);
    expect(metrics).toMatchObject({
      _aws: {
        CloudWatchMetrics: [
          { Namespace: 'Helpline', Dimensions: [['service'], ['service', 'helpline', 'channel']] },
        ],
      },
      service: 'voice',
      helpline: 'hkust',
      channel: 'voice',
    });
  });

  it('logs no field that it does not know', () => {
    const careless = { ...record, words: 'my password is hunter2', from: '+85291234567' };
    createPowertoolsTurnLog({ service: 'voice' }).turn(careless);
    expect(JSON.stringify(lines())).not.toMatch(/hunter2|85291234567/);
  });
});

describe('the log of a fault', () => {
  const quoting = (name: string, more: object = {}) =>
    Object.assign(new Error('no answer to "my password is hunter2" from +85291234567'), { name, ...more });

  it('says where, what kind and which code', () => {
    const log = createPowertoolsTurnLog({ service: 'voice' });
    log.fault(
      'thread-read',
      quoting('TimeoutError', { code: 'ECONNRESET', $metadata: { httpStatusCode: 500 } }),
    );
    expect(logged()).toMatchObject({
      level: 'ERROR',
      message: 'fault',
      fault: { where: 'thread-read', error: 'TimeoutError', code: 'ECONNRESET', status: 500 },
    });
    expect(measured()).toEqual({ Faults: 1 });
  });

  it.each([
    ['a message', quoting('Error')],
    ['a name', quoting('+85291234567')],
    ['a name in words', quoting('my password is hunter2')],
    ['a code', quoting('Error', { code: '+85291234567' })],
    ['a cause', quoting('Error', { cause: quoting('Error') })],
    ['a string that was thrown', 'my password is hunter2'],
    ['an object that was thrown', { words: 'my password is hunter2', from: '+85291234567' }],
  ])('does not repeat %s that quotes a caller', (_name, error) => {
    createPowertoolsTurnLog({ service: 'voice' }).fault('turn', error);
    expect(lines()).toHaveLength(2);
    expect(JSON.stringify(lines())).not.toMatch(/hunter2|85291234567/);
  });
});
