import { describe, expect, test } from 'vitest';
import type { Effect } from '#conversation/effect';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createDesk, sendLink, tapGet } from '#tests/support/turn-effects';
import { createOutbox } from '#tests/support/turn-helpline';

describe('being forgotten', () => {
  test("erases the caller's place and thread", async () => {
    const { perform, conversations } = createDesk();
    await conversations.put('CALLER#hash', '{}', 2_000_000_000);
    await conversations.put('TEXT#hash', '{}', 2_000_000_000);
    await conversations.put('TEXT#another', '{}', 2_000_000_000);
    expect((await perform({ kind: 'forget' })).told).toEqual({ effect: 'forget', outcome: 'forgotten' });
    expect(await conversations.read('CALLER#hash')).toBeUndefined();
    expect(await conversations.read('TEXT#hash')).toBeUndefined();
    expect(await conversations.read('TEXT#another')).toBeDefined();
  });

  test('is not said when the table is down', async () => {
    const conversations = {
      ...createFakeConversationStore(() => 0),
      erase: () => Promise.reject(new Error('down')),
    };
    const { perform, log } = createDesk({ conversations });
    expect((await perform({ kind: 'forget' })).told).toEqual({ effect: 'forget', outcome: 'failed' });
    expect(log.faults).toEqual(['forget']);
  });
});

test('what nobody is told is noted: a miss, a rating, a place', async () => {
  const { perform } = createDesk();
  const effects: readonly Effect[] = [
    { kind: 'note-miss', outOfScope: true },
    { kind: 'note-miss', outOfScope: false },
    { kind: 'rate', topic: tapGet, helped: true },
    { kind: 'remember', locale: 'en' },
  ];
  expect(await perform(...effects)).toEqual({
    notes: ['note-miss:out-of-scope', 'note-miss:unclear', 'rate:helped', 'remember:kept'],
  });
});

test('one effect that fails does not keep the next from being performed', async () => {
  const { sent, messages } = createOutbox();
  const conversations = {
    ...createFakeConversationStore(() => 0),
    put: () => Promise.reject(new Error('down')),
  };
  const { perform } = createDesk({ conversations, messages });
  const { notes, told } = await perform({ kind: 'remember', locale: 'en' }, sendLink);
  expect(notes).toEqual(['remember:failed', 'send-text:sent']);
  expect(told).toEqual({ effect: 'send-text', outcome: 'sent' });
  expect(sent).toHaveLength(1);
});
