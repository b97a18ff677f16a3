import { countSpokenWords } from '../../authoring/checks/speech-estimate.ts';
import { seededRandom } from '../../authoring/training/seeded-random.ts';
import type { TurnRecord } from '../../functions/turn/ports.ts';
import type { Call } from '../../local/phone/call/call.ts';
import type { PhoneServer } from '../../local/phone/start-phone.ts';
import type { CorruptSpeech } from '../yardstick/corrupt-speech.ts';
import type { GoalBook } from './goals.ts';
import type { Ear, Hearing } from './hear-call.ts';
import type { CallPlan } from './plan-call.ts';
import { type Act, type Memory, newMemory } from './policies/policy.ts';
import { takeLeave } from './take-leave.ts';

/** How a call ended for the caller. */
export type Outcome =
  /** The answer was heard. */
  | 'answered'
  /** A person picked up who had been asked for. */
  | 'person'
  /** Nobody picked up; the caller left a message or is called back, under a reference. */
  | 'promised'
  /** A person picked up whom the helpline rang by itself. */
  | 'put-through'
  /** Was not heard; got the desk's number, and a goodbye. */
  | 'told-number'
  | 'lost';

export interface CallReport {
  readonly plan: CallPlan;
  readonly outcome: Outcome;
  /** The answer was heard, or a person was reached, or promised, who had been asked for. */
  readonly success: boolean;
  /** What the caller did until then. */
  readonly turns: number;
  /** Until the answer had been heard to its end; undefined when it was not. */
  readonly secondsToAnswer?: number;
  /** Until somebody picked up; undefined when nobody did. */
  readonly secondsToPerson?: number;
  readonly misses: number;
  /** Answers heard to what was not asked. */
  readonly wrong: number;
  /** What was done that nobody asked for: a text sent, a person rung who had been refused. */
  readonly unasked: readonly string[];
  /** Said goodbye after the answer: whether that was the end. */
  readonly bye?: boolean;
  /** What Twilio would have logged as an error. */
  readonly faults: readonly string[];
  readonly transcript: readonly string[];
}

export interface CallStage {
  readonly phone: PhoneServer;
  /** Our number. */
  readonly to: string;
  readonly book: GoalBook;
  readonly ear: Ear;
  /** What a recognizer makes of words. */
  readonly mishear: CorruptSpeech;
}

/** The pace at which callers speak, as the helpline's own speech is reckoned. */
const wordsPerSecond = 2.5;

/** Nobody goes on for longer. */
const mostTurns = 14;

/** A call while it is played. */
interface Playing {
  readonly stage: CallStage;
  readonly plan: CallPlan;
  readonly call: Call;
  readonly memory: Memory;
  readonly random: () => number;
  readonly transcript: string[];
  /** Seconds that the caller has spoken. */
  speaking: number;
  wrong: number;
  /** Wrong answers are not counted twice when they are repeated. */
  lastAnswers: string;
  isToldNumber: boolean;
}

type Ending = Pick<CallReport, 'outcome' | 'secondsToAnswer' | 'secondsToPerson'>;

/** Makes one call from its plan. The same plan and helpline give the same report. */
export async function playCall(stage: CallStage, plan: CallPlan): Promise<CallReport> {
  const call = await stage.phone.call({ from: plan.from, to: stage.to });
  const playing: Playing = {
    ...{ stage, plan, call, memory: newMemory(), transcript: [], speaking: 0 },
    ...{ wrong: 0, lastAnswers: '', isToldNumber: false },
    random: seededRandom(plan.seed ^ 0x5eed),
  };
  const ending = await untilEnd(playing);
  const { memory } = playing;
  const asked = (plan.goal.kind === 'person' && plan.persona.canAsk) || memory.askedForPerson > 0;
  const outcome = ending.outcome === 'put-through' && asked ? 'person' : ending.outcome;
  const turns = memory.turn;
  const bye = ending.outcome === 'answered' ? await leave(playing) : undefined;
  await call.hangUp();
  return {
    plan,
    ...ending,
    outcome,
    success: isWanted(outcome, asked, plan.persona.canAsk),
    unasked: unaskedIn(playing),
    ...(bye !== undefined && { bye }),
    turns,
    misses: countMisses(call),
    wrong: playing.wrong,
    faults: call.faults.map(({ what }) => what),
    transcript: playing.transcript,
  };
}

/** Who cannot ask is told where to turn; anybody else wants the answer, or what was asked for. */
function isWanted(outcome: Outcome, asked: boolean, canAsk: boolean): boolean {
  if (!canAsk) return outcome === 'told-number';
  return outcome === 'answered' || outcome === 'person' || (outcome === 'promised' && asked);
}

/** Has the answer, and takes leave. @returns whether the goodbye was the end; undefined for who says none */
async function leave(playing: Playing): Promise<boolean | undefined> {
  const { call, memory, plan, random, stage } = playing;
  const { manners } = plan.persona;
  if (manners === undefined || call.state.kind !== 'listening') return undefined;
  return takeLeave({
    ...{ call, manners, memory, random },
    hear: () => stage.ear(call),
    say: async (words) => {
      memory.turn += 1;
      await say(playing, words);
      writeHeard(playing);
    },
  });
}

/** A text is asked for by taking the one that was offered. A refusal counts where every word is heard as it was said. */
function unaskedIn({ call, memory, plan, stage }: Playing): readonly string[] {
  const received = plan.from === 'anonymous' ? [] : stage.phone.thread(plan.from, stage.to);
  const texts = received.filter(({ body }) => !/\breference\b/i.test(body)); // comes with a case that was asked for
  const refused = plan.noise === 0 && memory.refusedPerson && memory.askedForPerson === 0;
  return [
    ...(texts.length > memory.askedForText ? ['a text was sent'] : []),
    ...(refused && call.dialled.length > 0 ? ['a person was rung who had been refused'] : []),
  ];
}

const countMisses = (call: Call): number =>
  call.turns.filter(({ understanding }) => (understanding as TurnRecord | undefined)?.outcome === 'miss')
    .length;

const secondsOf = ({ call, speaking }: Playing): number => call.seconds + speaking;

async function untilEnd(playing: Playing): Promise<Ending> {
  for (;;) {
    writeHeard(playing);
    const ending = playing.call.state.kind === 'dialling' ? await ring(playing) : await goOn(playing);
    if (ending !== undefined) return ending;
  }
}

/** One turn of the caller's. @returns how the call ended, if it did */
async function goOn(playing: Playing): Promise<Ending | undefined> {
  const { call, memory, stage } = playing;
  const hearing = stage.ear(call);
  const ending = endingOf(playing, hearing);
  if (ending !== undefined) return ending;
  playing.isToldNumber ||= hearing.tellsNumber;
  if (call.state.kind === 'ended') return { outcome: playing.isToldNumber ? 'told-number' : 'lost' };
  if (memory.turn >= mostTurns) return { outcome: 'lost' };
  return (await act(playing, hearing)) ? undefined : { outcome: 'lost' };
}

/** The desk's telephone rings. @returns undefined when nobody picked up, and the call goes on */
async function ring(playing: Playing): Promise<Ending | undefined> {
  const { call, plan, transcript } = playing;
  transcript.push(`  [the desk: ${plan.desk}]`);
  await call.agent(plan.desk);
  if (call.state.kind !== 'bridged') return undefined;
  const secondsToPerson = secondsOf(playing);
  await call.agent('hang-up');
  return { outcome: 'put-through', secondsToPerson };
}

function endingOf(playing: Playing, hearing: Hearing): Ending | undefined {
  const { goal } = playing.plan;
  if (hearing.isPromised) return { outcome: 'promised' };
  if (goal.kind === 'person') return undefined;
  const { memory } = playing;
  if (memory.isOnDetour) return undefined;
  const accepted = new Set([`topic:${goal.topic}`, ...memory.accepted]);
  const feedback = hearing.takesFeedback && accepted.has('command:feedback');
  const right = feedback || hearing.answers.some((topic) => accepted.has(`topic:${topic}`));
  if (right) return { outcome: 'answered', secondsToAnswer: secondsOf(playing) };
  const heard = hearing.answers.join();
  if (heard !== '' && heard !== playing.lastAnswers && !memory.chose) playing.wrong += 1;
  playing.lastAnswers = heard;
  return undefined;
}

/** @returns whether the caller is still there */
async function act(playing: Playing, hearing: Hearing): Promise<boolean> {
  const { call, memory, plan, stage, random } = playing;
  if (call.state.kind === 'recording') {
    await say(playing, 'please help me, I cannot sign in');
    return true;
  }
  memory.chose = false;
  const decided = plan.persona.policy({ goal: plan.goal, book: stage.book, hearing, memory, random });
  memory.turn += 1;
  return perform(playing, decided);
}

async function perform(playing: Playing, decided: Act): Promise<boolean> {
  const { call, transcript } = playing;
  switch (decided.kind) {
    case 'say':
      await say(playing, decided.words);
      return true;
    case 'press':
      transcript.push(`> [presses ${decided.keys}]`);
      await call.press(decided.keys);
      return true;
    case 'silence':
      transcript.push('> [says nothing]');
      await call.silence();
      return true;
    case 'hang-up':
      transcript.push('> [hangs up]');
      return false;
  }
}

/** What is said reaches the helpline as its recognizer of speech hears it. */
async function say(playing: Playing, words: string): Promise<void> {
  const { call, plan, stage, transcript, memory } = playing;
  const heard =
    plan.noise === 0 ? words : stage.mishear(words, plan.noise, `${plan.seed} ${memory.turn}`).text;
  transcript.push(heard === words ? `> ${words}` : `> ${words}\n  (heard as: ${heard})`);
  playing.speaking += countSpokenWords(words) / wordsPerSecond;
  await call.say(heard);
}

function writeHeard({ call, transcript }: Playing): void {
  const understood = call.turns.at(-1)?.understanding as TurnRecord | undefined;
  const how =
    understood === undefined
      ? ''
      : `  {${[understood.outcome, understood.topic, understood.rule].filter(Boolean).join(' ')}}`;
  transcript.push(`< ${call.words.join(' / ')}${how}`);
}
