import { describe, expect, test } from 'vitest';
import { bookThatOpens } from '#tests/support/desk-cases';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createTestClock } from '#tests/support/test-clock';
import { createTestHelpline, lexNothing, lexThatKnows } from '#tests/support/turn-helpline';
import { createTexter } from '#tests/support/turn-phone';
import type { NewCase } from '#turn/case-book';
import type { ConversationStore } from '#turn/ports';
import type { CallPlacer } from '#turn/provider-ports';

/** Cases as the table keeps them: a reference that is there stays as it is. */
function createCaseShelf() {
  const opened: NewCase[] = [];
  const cases = bookThatOpens(async (one) => {
    if (opened.every(({ origin }) => origin !== one.origin)) opened.push(one);
    return 0;
  });
  return { cases, opened };
}

const promiseOf = (one: NewCase | undefined): string =>
  `[case-feedback] ${one?.references[0]}\n[anything-else]`;

describe('a case that a text opens', () => {
  test('takes one write of the thread and one of its own', async () => {
    const done: string[] = [];
    const store = createFakeConversationStore(createTestClock().now);
    const conversations: ConversationStore = {
      ...store,
      write(...written) {
        done.push('thread');
        return store.write(...written);
      },
    };
    const cases = bookThatOpens(async () => done.push('case') - 2);
    const { texts } = createTexter(createTestHelpline({ conversations, cases }).helpline);
    await texts('FEEDBACK');
    await texts('1');
    done.length = 0;
    await texts('your line is splendid');
    expect(done).toEqual(['thread', 'case']);
  });

  test('and that cannot be opened is not promised, now or by REPEAT', async () => {
    const cases = bookThatOpens(() => Promise.reject(new Error('down')));
    const { helpline, log } = createTestHelpline({ cases });
    const { texts } = createTexter(helpline);
    await texts('FEEDBACK');
    await texts('1');
    const message = { MessageSid: 'SMa' };
    expect(await texts('your line is splendid', message)).toContain('[case-failed]');
    expect(await texts('your line is splendid', message)).toContain('[case-failed]');
    expect(await texts('REPEAT')).not.toContain('[case-feedback]');
    expect(log.faults).toEqual(['open-case']);
  });

  test('is opened when the message comes again, if the first webhook broke off before', async () => {
    const message = { MessageSid: 'SMa' };
    const { cases, opened } = createCaseShelf();
    const breaksOff = await new Promise<ConversationStore>((begun) => {
      const first = createTestHelpline({
        cases: bookThatOpens(() => {
          begun(first.conversations);
          return new Promise(() => {});
        }),
      });
      const { texts } = createTexter(first.helpline);
      void texts('FEEDBACK')
        .then(() => texts('1'))
        .then(() => texts('your line is splendid', message));
    });
    const { texts } = createTexter(createTestHelpline({ cases, conversations: breaksOff }).helpline);
    const reply = await texts('your line is splendid', message);
    expect(opened.map(({ reason, words }) => [reason, words])).toEqual([
      ['feedback', 'your line is splendid'],
    ]);
    expect(reply).toContain(opened[0]?.references[0]);
    expect(await texts('your line is splendid', message)).toBe(reply);
    expect(opened).toHaveLength(1);
  });

  test('is not promised when the message comes again and it still cannot be opened, but when it can', async () => {
    const message = { MessageSid: 'SMa' };
    const { cases: shelf, opened } = createCaseShelf();
    let down = false;
    const cases = bookThatOpens((one) => (down ? Promise.reject(new Error('down')) : shelf.open(one)));
    const { helpline, log } = createTestHelpline({ cases });
    const { texts } = createTexter(helpline);
    await texts('FEEDBACK');
    await texts('1');
    const reply = await texts('your line is splendid', message);
    expect(reply).toBe(promiseOf(opened[0]));
    down = true;
    expect(await texts('your line is splendid', message)).toContain('[sorry-connecting]');
    expect(log.faults).toEqual(['turn']);
    down = false;
    expect(await texts('your line is splendid', message)).toBe(reply);
  });

  test('has a reference of its own after the caller was forgotten', async () => {
    const { cases, opened } = createCaseShelf();
    const { texts } = createTexter(createTestHelpline({ cases }).helpline);
    for (const words of ['the first', 'the second']) {
      await texts('FEEDBACK');
      await texts('1');
      await texts(words);
      await texts('FORGET ME');
    }
    expect(opened.map(({ words }) => words)).toEqual(['the first', 'the second']);
    expect(opened[0]?.references[0]).not.toBe(opened[1]?.references[0]);
  });
});

describe('two messages at once', () => {
  test.each([
    ['the message and another', 'please fix it', 'and quickly'],
    ['the message and signs', 'please fix it', '???'],
    ['signs and the message', '???', 'please fix it'],
    ['a command and the message', 'MENU', 'please fix it'],
    ['the message twice', 'please fix it', 'please fix it'],
  ])('open one case at most, and promise what they open: %s', async (_, ...both) => {
    const lex = lexThatKnows({ 'please fix it': lexNothing, 'and quickly': lexNothing });
    const { cases, opened } = createCaseShelf();
    const { texts } = createTexter(createTestHelpline({ cases, lex }).helpline);
    await texts('FEEDBACK');
    await texts('1');
    const replies = await Promise.all(both.map((words) => texts(words)));
    const promises = replies.filter((reply) => reply?.startsWith('[case-feedback]'));
    expect(promises).toEqual(opened.map(promiseOf));
    expect(opened.length).toBeLessThan(2);
  });

  test('ring once, and CALL that must be read again still says so', async () => {
    const placed: string[] = [];
    const calls: CallPlacer = {
      async placeCall({ to }) {
        placed.push(to);
        return { kind: 'placed', sid: 'CA1' };
      },
    };
    const { helpline } = createTestHelpline({ calls });
    const { texts } = createTexter(helpline);
    await texts('MENU');
    const replies = await Promise.all([texts('NEXT'), texts('CALL')]);
    expect(replies[1]).toContain('[ring-placed]');
    expect(placed).toEqual(['+85291234567']);
  });
});
