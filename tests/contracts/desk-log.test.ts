import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { createPowertoolsDeskLog } from '#adapters/powertools-desk-log';
import { deskCase } from '#tests/support/desk-cases';

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

const logged = (): Line | undefined => lines().find((line) => 'level' in line);
const measured = (): Line | undefined => lines().find((line) => '_aws' in line);

/** The sets of dimensions that the figures are counted by. */
const countedBy = (): unknown => {
  const emf = measured()?._aws as
    | {
        readonly CloudWatchMetrics: readonly { readonly Namespace: string; readonly Dimensions: unknown }[];
      }
    | undefined;
  return emf?.CloudWatchMetrics.map(({ Namespace, Dimensions }) => ({ Namespace, Dimensions }));
};

const log = () => createPowertoolsDeskLog({ service: 'notify-desk' });

describe('DeskLog: Powertools', () => {
  it('names a case that was told by its reference, and nothing of its content', () => {
    log().told(deskCase({ words: 'My laptop is broken', recordingSid: 'RE1' }));
    expect(logged()).toMatchObject({
      message: 'case-told',
      service: 'notify-desk',
      case: { reference: '4471208', helpline: 'hkust', reason: 'call-back' },
    });
    expect(Object.keys(logged()?.case as object)).toEqual(['reference', 'helpline', 'reason']);
    expect(measured()).toMatchObject({ CasesTold: 1, helpline: 'hkust', reason: 'call-back' });
    expect(JSON.stringify(lines())).not.toMatch(/laptop|RE1/);
  });

  it('counts the figures of a round by the function alone, for the alarms', () => {
    log().figures({ openCases: 2, longestWaitSeconds: 14_400, longestUntoldSeconds: 60, subscriptions: 0 });
    expect(measured()).toMatchObject({
      service: 'notify-desk',
      OpenCases: 2,
      LongestWait: 14_400,
      LongestUntold: 60,
      DeskSubscriptions: 0,
    });
    expect(countedBy()).toEqual([{ Namespace: 'Helpline', Dimensions: [['service']] }]);
  });

  it('has no figure for what could not be found out', () => {
    log().figures({ openCases: 0, longestWaitSeconds: 0, longestUntoldSeconds: 0, subscriptions: undefined });
    expect(measured()).toMatchObject({ OpenCases: 0, LongestWait: 0 });
    expect(measured()).not.toHaveProperty('DeskSubscriptions');
  });

  it('counts a fault, and tells its name but not its words', () => {
    log().fault('mark-told', new TypeError('cannot read +85291234567'));
    expect(logged()).toMatchObject({ level: 'ERROR', fault: { where: 'mark-told', error: 'TypeError' } });
    expect(measured()).toMatchObject({ Faults: 1 });
    expect(JSON.stringify(lines())).not.toContain('91234567');
  });

  it('counts a fault that is no error', () => {
    log().fault('tell-desk-unavailable');
    expect(logged()).toMatchObject({ fault: { where: 'tell-desk-unavailable' } });
  });
});
