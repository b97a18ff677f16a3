import { expect } from 'vitest';
import type { PublishedKnowledge } from '#content/published-knowledge';
import type { PublishedPrompts } from '#content/published-prompts';
import { localNumbers } from '#local/helpline/local-account';
import type { Call } from '#local/phone/call/call';
import type { PhoneServer } from '#local/phone/start-phone';
import { expectWords, type Words } from './expect-words.ts';
import type { Script, ScriptTurn } from './read-script.ts';

export interface Stage {
  readonly phone: PhoneServer;
  readonly prompts: PublishedPrompts;
  knowledgeOf(helpline: string): PublishedKnowledge;
}

const numberOf = (helpline: string): string =>
  Object.entries(localNumbers).find(([, id]) => id === helpline)?.[0] ?? '';

/** Every script has a handset of its own, so that no thread is continued by another. */
let handsets = 91_000_000;
const newHandset = (): string => {
  handsets += 1;
  return `+852${handsets}`;
};

function wordsOf(stage: Stage, script: Script, channel: Words['channel']): Words {
  const knowledge = stage.knowledgeOf(script.helpline).locales.en;
  const prompts = stage.prompts.en;
  if (knowledge === undefined || prompts === undefined) throw new Error('the scripts speak English');
  return { channel, knowledge, prompts };
}

async function act(call: Call, turn: ScriptTurn): Promise<void> {
  if (turn.says !== undefined) await call.say(turn.says);
  else if (turn.key !== undefined) await call.press(turn.key);
  else if (turn.silence) await call.silence();
  else if (turn.records !== undefined) await call.say(turn.records);
  else if (turn.agent !== undefined) await call.agent(turn.agent);
  else if (turn.hangsUp) await call.hangUp();
}

function endOf({ state }: Call): Script['ends'] {
  if (state.kind === 'ended') return 'hangup';
  return state.kind === 'dialling' || state.kind === 'bridged' ? 'dial' : 'open';
}

/** Makes the script's call, and holds every turn against it. Twilio must find no fault in anything we said. */
export async function runByVoice(stage: Stage, script: Script): Promise<void> {
  const words = wordsOf(stage, script, 'voice');
  const to = numberOf(script.helpline);
  const from = script.from ?? newHandset();
  const call = await stage.phone.call({ from, to });
  for (const turn of script.turns) {
    const texts = stage.phone.thread(from, to).length;
    await act(call, turn);
    for (const expected of turn.hears) expectWords(call.words.join('\n'), expected, words);
    if (turn.receives !== undefined) {
      const received = stage.phone.thread(from, to).slice(texts);
      const body = received.map((text) => text.body).join('\n');
      for (const expected of turn.receives) expectWords(body, expected, { ...words, channel: 'sms' });
    }
  }
  expect(call.faults).toEqual([]);
  expect(endOf(call)).toBe(script.ends);
  await call.hangUp();
}

/** Holds the script's thread. A turn without words is the beginning, which a thread does not have. */
export async function runByText(stage: Stage, script: Script): Promise<void> {
  const words = wordsOf(stage, script, 'sms');
  const to = numberOf(script.helpline);
  const from = script.from ?? newHandset();
  for (const turn of script.turns) {
    const body = turn.says ?? turn.key;
    if (body === undefined) continue;
    const { replies, faults } = await stage.phone.text({ from, to, body });
    const read = replies.map((reply) => reply.body).join('\n');
    for (const expected of turn.hears) expectWords(read, expected, words);
    expect(faults).toEqual([]);
    for (const reply of replies) expect(reply.measure.segments).toBeLessThanOrEqual(2);
  }
}
