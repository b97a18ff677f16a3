import { describe, expect, it } from 'vitest';
import { createTurnBook } from '#local/helpline/turn-book';
import type { TurnTrace } from '#local/why/turn-detail';
import type { TurnRecord } from '#turn/ports';

const trace = (conversation: string, turn = 1): TurnTrace => ({ record: record(conversation, turn), detail });

const detail = { network: [], weighed: [] };

const record = (conversation: string, turn: number): TurnRecord => ({
  helpline: 'hkust',
  channel: 'voice',
  locale: 'en',
  conversation,
  turn,
  heard: 'words',
  outcome: 'topic',
  effects: [],
  next: 'listen',
  ms: 5,
});

const webhook = (parameters: Readonly<Record<string, string>>) => ({
  url: 'http://127.0.0.1:3000/voice',
  method: 'POST' as const,
  parameters,
  token: 't',
});

describe('the book of turns', () => {
  it('tells the last turn of a call or a text, once', () => {
    const book = createTurnBook();
    book.note(trace('CA1', 1));
    book.note(trace('CA1', 2));
    book.note(trace('SM1'));
    expect(book.read(webhook({ CallSid: 'CA1' }))).toEqual(trace('CA1', 2));
    expect(book.read(webhook({ CallSid: 'CA1' }))).toBeUndefined();
    expect(book.read(webhook({ MessageSid: 'SM1' }))).toEqual(trace('SM1'));
  });

  it('has nothing to tell of what took no turn', () => {
    const book = createTurnBook();
    expect(book.read(webhook({ CallSid: 'CA1' }))).toBeUndefined();
    expect(book.read(webhook({}))).toBeUndefined();
  });

  it('forgets the oldest when nobody ever asks', () => {
    const book = createTurnBook();
    for (let index = 0; index <= 1_000; index += 1) book.note(trace(`CA${index}`));
    expect(book.read(webhook({ CallSid: 'CA0' }))).toBeUndefined();
    expect(book.read(webhook({ CallSid: 'CA1' }))).toBeDefined();
    expect(book.read(webhook({ CallSid: 'CA1000' }))).toBeDefined();
  });
});
