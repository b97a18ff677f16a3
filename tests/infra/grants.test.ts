import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grants } from '#infra/grants';
import type { HelplineTrace } from '#local/helpline/helpline-trace';
import { localAuthToken } from '#local/helpline/local-account';
import { type LocalHelpline, startLocalHelpline } from '#local/helpline/start-local-helpline';

const caller = '+85291234567';
const hkust = '+12025550101';

let helpline: LocalHelpline;
/** What was asked of the tables. */
let asked: string[] = [];

const note = (trace: HelplineTrace): void => {
  if (trace.kind === 'wire' && trace.service === 'table') asked.push(`dynamodb:${trace.operation}`);
};

beforeAll(async () => {
  const options = { webhooksPort: 0, phonePort: 0, snapshotDirectory: '.cache/snapshot' };
  helpline = await startLocalHelpline({ ...options, authToken: localAuthToken, onTrace: note });
}, 60_000);
afterAll(() => helpline.stop());

const granted = (name: keyof typeof grants): readonly string[] =>
  grants[name].flatMap(({ actions }) => actions).filter((action) => action.startsWith('dynamodb:'));

const distinct = (actions: readonly string[]): string[] => [...new Set(actions)].toSorted();

describe('the grants allow what is really asked of the tables', () => {
  it('by a call that is sent a link and then forgotten', async () => {
    asked = [];
    const call = await helpline.phone.call({ from: caller, to: hkust });
    await call.say('how do I get a temporary access pass');
    await call.say('text me the link');
    await call.say('forget me');
    await call.hangUp();
    expect(asked.length).toBeGreaterThan(2);
    for (const action of distinct(asked)) expect(granted('voice')).toContain(action);
  });

  it('by the end of a call that a texter asked for and did not take', async () => {
    await helpline.phone.text({ from: caller, to: hkust, body: 'CALL' });
    asked = [];
    await helpline.phone.ringingAt(caller)?.decline();
    expect(distinct(asked)).toEqual(distinct(granted('call-status')));
  });

  it('by a text that is answered and then forgotten', async () => {
    asked = [];
    for (const body of ['TAP', 'NEXT', 'FORGET ME'])
      await helpline.phone.text({ from: caller, to: hkust, body });
    expect(distinct(asked)).toContain('dynamodb:BatchGetItem');
    for (const action of distinct(asked)) expect(granted('sms')).toContain(action);
  });

  it('by a call that leaves a wish to be called back, and by telling the desk of it', async () => {
    asked = [];
    const call = await helpline.phone.call({ from: caller, to: hkust });
    await call.press('0');
    await call.agent('busy');
    await call.press('2');
    await call.hangUp();
    expect(distinct(asked)).toContain('dynamodb:PutItem');
    for (const action of distinct(asked)) expect(granted('voice')).toContain(action);
    asked = [];
    await helpline.tellDesk();
    expect(distinct(asked)).toEqual(distinct(granted('notify-desk')));
  });
});
