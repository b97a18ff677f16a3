import { describe, expect, test } from 'vitest';
import { createFakeConversationStore } from '#tests/support/fake-conversation-store';
import { createTestClock } from '#tests/support/test-clock';
import {
  createTestHelpline,
  firstFactsOf,
  lexThatKnows,
  lexTopic,
  steadyContent,
  testContent,
  untold,
} from '#tests/support/turn-helpline';
import { createTexter } from '#tests/support/turn-phone';
import type { ConversationStore } from '#turn/ports';

const followUps = '1 using a TAP\n2 what a TAP is\n3 a missing phone';
const rating = '[rate-by-text]';
const answerAsking = (asks: string): string =>
  ['Text of tap-get.', '[offer-steps]', followUps, asks, 'https://example.edu/tap']
    .filter((line) => line !== '')
    .join('\n');
const answer = answerAsking(rating);
/** One step of getting a TAP; the page stands under the first. */
const step = (number: number): string =>
  [
    `[step-number] ${number} of 3`,
    `Text of tap-get step ${number}.`,
    '[step-next]',
    ...(number === 1 ? ['https://example.edu/tap'] : []),
  ].join('\n');
const reminder = '\n[privacy-line]';

describe('a text thread', () => {
  test('answers a keyword with its link, and goes on by NEXT, numbers and questions', async () => {
    const lex = lexThatKnows({ 'i lost my phone': lexTopic('phone-missing') });
    const { helpline, log } = createTestHelpline({ lex });
    const { texts } = createTexter(helpline);
    expect(await texts('TAP-GET')).toBe(answer + reminder);
    expect(await texts('next')).toBe(step(1));
    expect(await texts('Next')).toBe(step(2));
    expect(await texts('back')).toBe(step(1));
    // Whether it helped is asked once.
    expect(await texts('Back')).toBe(answerAsking(''));
    expect(await texts('2')).toBe('Text of tap-what.');
    expect(await texts('i lost my phone')).toContain('https://example.edu/phone');
    expect(log.turns.map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(log.faults).toEqual([]);
  });

  test('reads the notice once, above what is answered, and never above an advice', async () => {
    const clock = createTestClock();
    const conversations = createFakeConversationStore(clock.now);
    const notice = { words: { en: 'Duo is down.' }, until: Date.UTC(2026, 2, 2, 12) };
    const firstFacts = firstFactsOf(conversations, { notice });
    const { helpline } = createTestHelpline({ conversations, firstFacts, now: clock.now });
    const { texts } = createTexter(helpline);
    expect(await texts('i cannot breathe')).not.toContain('Duo is down.');
    expect(await texts('AGENT')).toBe(`Duo is down.\n[agent-text] +852 2358 6200${reminder}`);
    expect(await texts('MENU')).not.toContain('Duo is down.');
  });

  test('tells until when operators have shut the desk', async () => {
    const clock = createTestClock();
    const conversations = createFakeConversationStore(clock.now);
    // Midnight in Hong Kong after 5 March.
    const firstFacts = firstFactsOf(conversations, { closure: { until: Date.UTC(2026, 2, 5, 16) } });
    const { helpline } = createTestHelpline({ conversations, firstFacts, now: clock.now });
    expect(await createTexter(helpline).texts('desk info')).toContain('[closed-through] Thursday 5 March');
  });

  test('sends the rest of a long answer to MORE', async () => {
    const sentence = 'Sentence with exactly forty characters. ';
    const long = { answer: { voice: '', text: sentence.repeat(13).trim() } };
    const content = steadyContent(testContent({ topics: { 'tap-get': long } }));
    const { helpline } = createTestHelpline({ content });
    const { texts } = createTexter(helpline);
    await texts('MENU');
    expect(await texts('TAP-GET')).toBe(`${sentence.repeat(7).trim()}\n[more-hint]`);
    expect(await texts('MORE')).toBe(`${sentence.repeat(6).trim()}\n[offer-steps]\nhttps://example.edu/tap`);
    // Whatever comes next: after the last part the steps, and after them nothing.
    expect(await texts('more')).toBe(step(1));
    expect(await texts('more')).toBe(step(2));
    await texts('more');
    expect(await texts('more')).toBe('[step-was-last]');
  });

  test('takes no number for what was left out of a message, but lists it then', async () => {
    const words = 'Sentence with exactly forty characters. '.repeat(6).trim();
    const content = steadyContent(
      testContent({ topics: { 'tap-get': { answer: { voice: '', text: words } } } }),
    );
    const { texts } = createTexter(createTestHelpline({ content }).helpline);
    await texts('MENU');
    expect(await texts('TAP-GET')).toBe(`${words}\n[offer-steps]\nhttps://example.edu/tap`);
    expect(await texts('1')).toBe(`[no-such-choice]\n${followUps}`);
    expect(await texts('1')).toContain('Text of tap-use.');
  });

  test('takes a number from the part on in which it stands', async () => {
    const words = 'Sentence with exactly forty characters. '.repeat(7).trim();
    const content = steadyContent(
      testContent({ topics: { 'ways-to-pass': { answer: { voice: '', text: words } } } }),
    );
    const { texts } = createTexter(createTestHelpline({ content }).helpline);
    await texts('WAYS-TO-PASS');
    expect(await texts('the second one')).toContain('[no-such-choice]');
    await texts('WAYS-TO-PASS');
    expect(await texts('MORE')).toContain('4 the way hardware-token');
    expect(await texts('4')).toContain('Text of hardware-token.');
  });

  test('forgets what a number stood for after half an hour', async () => {
    const { helpline, clock } = createTestHelpline();
    const { texts } = createTexter(helpline);
    await texts('TAP-GET');
    clock.advance(30 * 60_000);
    expect(await texts('1')).toContain('Text of tap-use.');
    await texts('TAP-GET');
    clock.advance(30 * 60_000 + 1);
    expect(await texts('1')).toContain('[menu-lead]');
  });

  test('is one of its own for every sender, and for WhatsApp', async () => {
    const { helpline } = createTestHelpline();
    await createTexter(helpline).texts('TAP-GET');
    const other = createTexter(helpline, { From: '+85261234567' });
    expect(await other.texts('1')).toContain('[menu-lead]');
    const whatsApp = createTexter(helpline, { From: 'whatsapp:+85291234567', To: 'whatsapp:+12025550101' });
    expect(await whatsApp.texts('1')).toContain('[menu-lead]');
    expect(await createTexter(helpline, { MessageSid: 'SM9' }).texts('1')).toContain('Text of tap-use.');
  });

  test('that is to be forgotten leaves nothing behind', async () => {
    const written: string[] = [];
    const store = createFakeConversationStore(createTestClock().now);
    const conversations: ConversationStore = {
      ...store,
      write(key, ...rest) {
        written.push(key);
        return store.write(key, ...rest);
      },
    };
    const { helpline } = createTestHelpline({ conversations });
    const { texts } = createTexter(helpline);
    await texts('TAP-GET');
    expect(await texts('FORGET ME')).toBe('[forgotten]');
    expect(await store.read(written[0] ?? '')).toBeUndefined();
    expect(written).toHaveLength(1);
    expect(await texts('1')).toContain('[menu-lead]');
  });

  test('that is to be forgotten and comes twice gets the same reply', async () => {
    const { helpline } = createTestHelpline();
    const { texts } = createTexter(helpline);
    await texts('TAP-GET');
    const repeated = { MessageSid: 'SM9' };
    expect([await texts('FORGET ME', repeated), await texts('FORGET ME', repeated)]).toEqual([
      '[forgotten]',
      '[forgotten]',
    ]);
  });

  test('falls silent when another machine answers', async () => {
    const { helpline } = createTestHelpline();
    const { texts } = createTexter(helpline);
    await texts('AGENT');
    const replies: (string | undefined)[] = [];
    for (let message = 0; message < 7; message += 1) replies.push(await texts('AGENT'));
    expect(replies.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => '[agent-text] +852 2358 6200'));
    expect(replies.slice(5)).toEqual([undefined, undefined]);
    expect(await texts('TAP-WHAT')).toContain('Text of tap-what.');
  });
});

describe('words that Twilio answers itself', () => {
  test.each(['STOP', ' yes '])(
    '"%s" gets an empty response, and nothing is read or written',
    async (word) => {
      const { helpline, log } = createTestHelpline({
        conversations: untold('conversations'),
        firstFacts: untold('firstFacts'),
        content: untold('content'),
      });
      expect(await createTexter(helpline).sends(word)).toBe(
        '<?xml version="1.0" encoding="UTF-8"?><Response/>',
      );
      expect([log.turns, log.faults]).toEqual([[], []]);
    },
  );

  test('on WhatsApp they are ordinary words', async () => {
    const { helpline } = createTestHelpline();
    const { texts } = createTexter(helpline, { From: 'whatsapp:+85291234567', To: 'whatsapp:+12025550101' });
    await texts('TAP-GET');
    expect(await texts('yes')).toBe(step(1));
    expect(await texts('help')).toBe('[help]');
  });
});

describe('a message that comes again', () => {
  test('gets its reply byte for byte, wherever the thread stands by then', async () => {
    const { helpline, log } = createTestHelpline();
    const { sends } = createTexter(helpline);
    const first = await sends('TAP-GET', { MessageSid: 'SMa' });
    await sends('NEXT', { MessageSid: 'SMb' });
    await sends('NEXT', { MessageSid: 'SMc' });
    expect(await sends('TAP-GET', { MessageSid: 'SMa' })).toBe(first);
    expect(await sends('NEXT', { MessageSid: 'SMd' })).toContain('Text of tap-get step 3.');
    expect(log.turns).toHaveLength(4);
  });

  test('gets it half an hour later, too', async () => {
    const { helpline, clock } = createTestHelpline();
    const { sends } = createTexter(helpline);
    const first = await sends('TAP-GET', { MessageSid: 'SMa' });
    clock.advance(40 * 60_000);
    expect(await sends('TAP-GET', { MessageSid: 'SMa' })).toBe(first);
  });

  test('while the first is still answered, gets the same reply', async () => {
    const { helpline, log } = createTestHelpline();
    const { sends } = createTexter(helpline);
    const [one, other] = await Promise.all([
      sends('TAP-GET', { MessageSid: 'SMa' }),
      sends('TAP-GET', { MessageSid: 'SMa' }),
    ]);
    expect(other).toBe(one);
    expect(log.turns).toHaveLength(1);
  });
});

describe('two messages at once', () => {
  test('are answered one after the other: the loser reads again', async () => {
    const { helpline } = createTestHelpline();
    const { texts } = createTexter(helpline);
    await texts('TAP-GET');
    const replies = await Promise.all([texts('NEXT'), texts('NEXT')]);
    expect(replies.sort()).toEqual([step(1), step(2)]);
  });

  test('in a storm, the reply goes out after three tries', async () => {
    const store = createFakeConversationStore(createTestClock().now);
    let writes = 0;
    const conversations: ConversationStore = {
      ...store,
      async write() {
        writes += 1;
        return 'conflict';
      },
    };
    const { helpline } = createTestHelpline({ conversations, firstFacts: firstFactsOf(store) });
    expect(await createTexter(helpline).texts('TAP-GET')).toBe(answer + reminder);
    expect(writes).toBe(3);
  });
});

describe('when the table is down', () => {
  const down = () => Promise.reject(new Error('down'));

  test('reading: the message is answered as the first of a thread', async () => {
    const { helpline, log } = createTestHelpline({ firstFacts: { read: down } });
    expect(await createTexter(helpline).texts('TAP-GET')).toBe(answer + reminder);
    expect(log.faults).toEqual(['thread-read']);
  });

  test('writing: the message is answered, and the next does not know of it', async () => {
    const store = createFakeConversationStore(createTestClock().now);
    const conversations: ConversationStore = { ...store, write: down };
    const { helpline, log } = createTestHelpline({ conversations });
    expect(await createTexter(helpline).texts('TAP-GET')).toBe(answer + reminder);
    expect(log.faults).toEqual(['thread-write']);
  });
});
