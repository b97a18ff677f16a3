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
  if (turn.says !== undefined) await call.say(turn.says, turn.confidence);
  else if (turn.key !== undefined) await call.press(turn.key);
  else if (turn.silence) await call.silence();
  else if (turn.records !== undefined) await call.say(turn.records);
  else if (turn.agent !== undefined) await actForDesk(call, turn.agent, turn.seconds);
  else if (turn.hangsUp) await call.hangUp();
}

async function actForDesk(
  call: Call,
  act: NonNullable<ScriptTurn['agent']>,
  seconds?: number,
): Promise<void> {
  const does = agentActs.find((known) => known === act);
  if (does !== undefined) await call.agent(does, seconds);
  else if (act === 'silent') await call.agentSilence();
  else await call.agentPress(act);
}

const agentActs = ['answer', 'voicemail', 'menu', 'hang-up', 'busy', 'no-answer', 'failed'] as const;

function endOf({ state }: Call): Script['ends'] {
  if (state.kind === 'ended') return 'hangup';
  return state.kind === 'dialling' || state.kind === 'bridged' || state.kind === 'whispering'
    ? 'dial'
    : 'open';
}

/** Both ends of a script's calls and texts. */
interface Line {
  readonly from: string;
  readonly to: string;
}

/** The call that the turn belongs to: the one before, the first, another one, or the one that rings. */
async function callFor(stage: Stage, turn: ScriptTurn, line: Line, before?: Call): Promise<Call | undefined> {
  if (turn.picksUp || turn.declines) {
    const rung = stage.phone.ringingAt(line.from);
    if (rung === undefined) throw new Error('no call rings at the handset');
    await (turn.declines ? rung.decline() : rung.pickUp());
    return turn.declines ? before : rung;
  }
  if (turn.callsAgain) await before?.hangUp();
  const isNew = turn.callsAgain || (before === undefined && turn.texts === undefined);
  return isNew ? stage.phone.call(line) : before;
}

/** A text beside a call; what is read is held against the wording for texts. */
async function textBeside(stage: Stage, turn: ScriptTurn, line: Line, words: Words): Promise<void> {
  if (turn.texts === undefined) return;
  const { replies, faults } = await stage.phone.text({ ...line, body: turn.texts });
  expect(faults).toEqual([]);
  const read = replies.map(({ body }) => body).join('\n');
  for (const expected of turn.reads) expectWords(read, expected, { ...words, channel: 'sms' });
}

/** Makes the script's calls, and holds every turn against them. Twilio must find no fault in anything we said. */
export async function runByVoice(stage: Stage, script: Script): Promise<void> {
  const words = wordsOf(stage, script, 'voice');
  const line = { from: script.from ?? newHandset(), to: numberOf(script.helpline) };
  let call: Call | undefined;
  for (const turn of script.turns) {
    const texts = stage.phone.thread(line.from, line.to).length;
    call = await callFor(stage, turn, line, call);
    if (call !== undefined) await act(call, turn);
    for (const expected of turn.hears) expectWords(call?.words.join('\n') ?? '', expected, words);
    if (turn.receives !== undefined) {
      const received = stage.phone.thread(line.from, line.to).slice(texts);
      expect(received.length > 0).toBe(turn.receives.length > 0);
      const body = received.map((text) => text.body).join('\n');
      for (const expected of turn.receives) expectWords(body, expected, { ...words, channel: 'sms' });
    }
    await textBeside(stage, turn, line, words);
    expect(call?.faults ?? []).toEqual([]);
  }
  if (call === undefined) throw new Error(`${script.name}: nobody calls`);
  expect(endOf(call)).toBe(script.ends);
  await call.hangUp();
}

/** Holds the script's thread. A turn without words is the beginning, which a thread does not have. */
export async function runByText(stage: Stage, script: Script): Promise<void> {
  const words = wordsOf(stage, script, 'sms');
  const from = script.from ?? newHandset();
  // WhatsApp puts its name before both addresses.
  const to = `${from.startsWith('whatsapp:') ? 'whatsapp:' : ''}${numberOf(script.helpline)}`;
  for (const turn of script.turns) {
    const body = turn.says ?? turn.key;
    if (body === undefined) continue;
    const { replies, faults } = await stage.phone.text({ from, to, body });
    const read = replies.map((reply) => reply.body).join('\n');
    const expectations = turn.reads.length > 0 ? turn.reads : turn.hears;
    for (const expected of expectations) expectWords(read, expected, words);
    expect(faults).toEqual([]);
    if (from.startsWith('whatsapp:')) continue;
    for (const reply of replies) expect(reply.measure.segments).toBeLessThanOrEqual(2);
  }
}
