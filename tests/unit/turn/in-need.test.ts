import { describe, expect, test } from 'vitest';
import { createTally, createTestHelpline } from '#tests/support/turn-helpline';
import { handleCallTurn } from '#turn/handle-call-turn';
import { handleTextTurn } from '#turn/handle-text-turn';
import type { Contact } from '#turn/heard';
import type { ConversationStore } from '#turn/ports';

/** Of danger and distress nothing is kept but a count of the day, and no trace tells which it was. */

const caller: Contact = { helpline: 'hkust', id: 'CA1', from: '+85291234567', to: '+12025550101' };
const [ofDanger, ofDistress] = ['Call an ambulance', 'I want to kill myself'] as const;

/** A store that holds nothing yet, and notes what is written. */
function watched() {
  const written: string[] = [];
  const conversations: ConversationStore = {
    read: async () => undefined,
    write: async (key) => {
      written.push(key);
      return 'written';
    },
    put: async (key) => {
      written.push(key);
    },
    erase: async () => undefined,
  };
  return { written, conversations };
}

async function byPhone(words: string) {
  const { written, conversations } = watched();
  const counters = createTally();
  const { helpline, log } = createTestHelpline({ conversations, counters });
  const greeting = await handleCallTurn(helpline, {
    contact: caller,
    heard: { kind: 'started' },
    state: undefined,
  });
  const state = 'state' in greeting.next ? greeting.next.state : undefined;
  const reply = await handleCallTurn(helpline, { contact: caller, heard: { kind: 'words', words }, state });
  const said = reply.utterances.map(({ text }) => text);
  return { said, next: reply.next, log: log.turns.at(-1), written, counted: [...counters.counts.values()] };
}

async function byText(...texts: readonly string[]) {
  const { written, conversations } = watched();
  const counters = createTally();
  const { helpline, log } = createTestHelpline({ conversations, counters });
  const replies: string[] = [];
  for (const [index, words] of texts.entries()) {
    const contact = { ...caller, id: `SM${index}` };
    replies.push(await handleTextTurn(helpline, { contact, heard: { kind: 'words', words } }));
  }
  return { replies, log: log.turns, written, counted: [...counters.counts.values()] };
}

describe('on a call', () => {
  test('the number that helps is said, and then we listen', async () => {
    expect((await byPhone(ofDanger)).said).toEqual(['[advice danger]']);
    const { said, next } = await byPhone(ofDistress);
    expect([said, next]).toMatchObject([['[advice distress]'], { kind: 'listen', wait: 'long' }]);
  });

  test('neither the address of the next turn nor the log tells which it was', async () => {
    const [danger, distress] = [await byPhone(ofDanger), await byPhone(ofDistress)];
    expect(danger.next).toEqual(distress.next);
    expect(danger.log).toEqual(distress.log);
    expect(danger.log).toMatchObject({ outcome: 'advice', effects: ['advice:counted'] });
    expect(danger.log).not.toHaveProperty('rule');
  });

  test('one is counted, and nothing else is kept', async () => {
    const { written, counted } = await byPhone(ofDistress);
    expect([written, counted]).toEqual([[], [1]]);
  });
});

describe('by text', () => {
  test('the number that helps is the whole reply, without a reminder', async () => {
    expect((await byText(ofDanger)).replies).toEqual(['[advice danger]']);
    expect((await byText(ofDistress)).replies).toEqual(['[advice distress]']);
  });

  test('one is counted, and neither message nor reply is kept', async () => {
    const { written, counted, log } = await byText(ofDistress);
    expect([written, counted]).toEqual([[], [1]]);
    expect(log).toMatchObject([{ outcome: 'advice', effects: ['advice:counted'] }]);
  });

  test('however often it is said, it is answered: nobody in need is taken for a machine', async () => {
    const { replies } = await byText(...Array.from({ length: 8 }, () => ofDistress));
    expect(new Set(replies)).toEqual(new Set(['[advice distress]']));
  });
});
