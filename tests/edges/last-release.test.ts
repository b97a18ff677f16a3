import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Conversation, newConversation } from '#conversation/conversation';
import { decodeConversation } from '#conversation/conversation-codec';
import { createTestHelpline } from '#tests/support/turn-helpline';
import { createCaller, pressesKey } from '#tests/support/turn-phone';
import { byVoice } from '#tests/support/turn-talk';
import { type RememberedCaller, readRemembered } from '#turn/remembered-caller';
import { readThread, type TextThread } from '#turn/text-thread';
import { readVoiceQuery } from '#twilio/urls';

type State = Partial<Conversation>;

interface LastRelease {
  readonly calls: readonly { readonly what: string; readonly s: string; readonly is: State }[];
  readonly threads: readonly {
    readonly what: string;
    readonly body: string;
    readonly is: Omit<TextThread, 'state'> & { readonly state: State };
  }[];
  readonly callers: readonly {
    readonly what: string;
    readonly body: string;
    readonly is: RememberedCaller;
  }[];
}

const left = parse(readFileSync('tests/edges/last-release.yaml', 'utf8')) as LastRelease;
const { outline } = byVoice;
const whole = (state: State): Conversation => ({ ...newConversation('en'), ...state });

/** Monday, 2 March 2026, 10:00 in Hong Kong. */
const now = Date.UTC(2026, 2, 2, 2);

describe('a call that another release began goes on', () => {
  test.each(left.calls)('where it stood: $what', ({ s, is }) => {
    expect(decodeConversation(outline, readVoiceQuery(`s=${s}`).state ?? '')).toEqual(whole(is));
  });

  test.each(left.calls)('and is not greeted again: $what', async ({ s }) => {
    const { said } = await createCaller(createTestHelpline().helpline).post(
      '/voice',
      `s=${s}`,
      pressesKey('*'),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.join(' ')).not.toContain('[greeting');
  });
});

test.each(left.threads)('a thread that another release wrote goes on: $what', ({ body, is }) => {
  expect(readThread(outline, body, now)).toEqual({ ...is, state: whole(is.state) });
});

test.each(left.callers)('a caller whom another release remembered is known: $what', ({ body, is }) => {
  expect(readRemembered(outline, body, now)).toEqual(is);
});
