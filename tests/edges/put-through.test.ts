import { expect, test } from 'vitest';
import { createCaseBook } from '#tests/support/desk-cases';
import { createTestHelpline, lexThatKnows, lexTopic } from '#tests/support/turn-helpline';
import { type Act, createCaller, pressesKey, speaks } from '#tests/support/turn-phone';
import type { NewCase } from '#turn/case-book';

const lex = lexThatKnows({ 'i lost my phone': lexTopic('phone-missing') });

/** A helpline whose desk notes what it is told at once. */
function withDesk(told = true) {
  const cases = createCaseBook([]);
  const heard: { readonly reference: string; readonly topics: NewCase['topics'] }[] = [];
  const desk = {
    async tell(reference: string, { topics }: NewCase) {
      heard.push({ reference, topics });
      return told;
    },
  };
  return { cases, heard, ...createTestHelpline({ cases, desk, lex }) };
}

const bridged = (seconds: number): Act => ({
  DialCallStatus: 'completed',
  DialBridged: 'true',
  DialCallDuration: String(seconds),
});
const busy: Act = { DialCallStatus: 'busy', DialBridged: 'false' };

const only = (cases: ReturnType<typeof createCaseBook>) => {
  const [one, ...others] = cases.cases.values();
  expect(others).toEqual([]);
  return one;
};

test('the desk is told at once who comes: reference and topics, while its telephone begins to ring', async () => {
  const { cases, heard, helpline } = withDesk();
  const ringing = (await createCaller(helpline).calls(speaks('i lost my phone'), pressesKey('0'))).at(-1);
  expect(ringing?.verbs).toBe('Say Dial');
  const one = only(cases);
  expect(one).toMatchObject({ reason: 'transfer', state: 'open', pending: false, reach: 'shown' });
  expect(heard).toEqual([{ reference: one?.reference, topics: ['phone-missing'] }]);
});

test('what could not be told at once is left to the round', async () => {
  const { cases, helpline } = withDesk(false);
  await createCaller(helpline).calls(pressesKey('0'));
  expect(only(cases)).toMatchObject({ pending: true });
});

test('a talk closes it', async () => {
  const { cases, helpline } = withDesk();
  await createCaller(helpline).calls(pressesKey('0'), bridged(95));
  expect(only(cases)).toMatchObject({ state: 'closed' });
});

test('a talk too short for one leaves it open, until the caller says that it was one', async () => {
  const { cases, helpline } = withDesk();
  const asked = (await createCaller(helpline).calls(pressesKey('0'), bridged(7))).at(-1);
  expect(asked?.said[0]).toBe('[did-you-get-through]');
  expect(only(cases)).toMatchObject({ state: 'open' });
  await createCaller(helpline, { CallSid: `CA${'2'.repeat(32)}` }).calls(
    pressesKey('0'),
    bridged(7),
    speaks('yes'),
  );
  expect([...cases.cases.values()].map(({ state }) => state)).toEqual(['open', 'closed']);
});

test('who reaches nobody leaves a call back under the same reference', async () => {
  const { cases, heard, helpline } = withDesk();
  const { calls } = createCaller(helpline, { From: '+85223580000' });
  const said = (await calls(pressesKey('0'), busy, speaks('call me back'))).at(-1)?.said;
  const one = only(cases);
  expect(one).toMatchObject({ reason: 'call-back', state: 'open', pending: true });
  expect(heard).toHaveLength(1);
  expect(said?.join(' ')).toContain([...(one?.reference ?? '')].slice(0, 3).join(' '));
});

test('who is put through once more is no second case', async () => {
  const { cases, helpline } = withDesk();
  await createCaller(helpline).calls(pressesKey('0'), busy, pressesKey('0'), bridged(60));
  expect(only(cases)).toMatchObject({ state: 'closed' });
});

test('a table that does not answer keeps nobody from being put through', async () => {
  const cases = { ...createCaseBook([]), open: () => new Promise<number>(() => {}) };
  const { helpline, log } = createTestHelpline({ cases });
  const ringing = (await createCaller(helpline).calls(pressesKey('0'))).at(-1);
  expect(ringing?.verbs).toBe('Say Dial');
  expect(log.faults).toEqual(['open-transfer']);
});
