import { webhookPaths } from '#twilio/urls';
import type { PostWebhook, WebhookReply } from './post-webhook.ts';
import { gatherAction, wordsOf } from './read-twiml.ts';

/** What a helpline is asked, and what it must not answer. */
export interface GoldenQuestion {
  /** The Twilio number that is called. */
  readonly number: string;
  readonly helpline: string;
  /** Said on a call. */
  readonly spoken: string;
  /** Sent as a text. */
  readonly texted: string;
  /** How apologies and misses begin, on either channel. */
  readonly never: readonly string[];
}

export interface GoldenCallsOptions {
  /** Asks the release that answers callers now. */
  readonly post: PostWebhook;
  readonly accountSid: string;
  /** 32 hex digits, new each time. */
  readonly newId: () => string;
  readonly publicBaseUrl: string;
}

/** A call that was greeted, and waits for what is said. */
export interface BegunCall {
  /** That was called. */
  readonly number: string;
  readonly form: Readonly<Record<string, string>>;
  /** Where its Gather leads, on our own base. */
  readonly next: string;
  readonly greeting: string;
}

/**
 * A hundred numbers that are nobody's (https://www.nanpa.com/numbering/555-line-numbers). Another one each time: whoever
 * sends the same words again and again is taken for a machine, and gets no answer.
 */
const textsFrom = (id: string): string => `+13035550${100 + (Number.parseInt(id.slice(-6), 16) % 100)}`;

/**
 * Begins a call to every number, for the release that comes to go on with: the turns of a call meet both when it begins
 * before and ends after. A release that cannot greet is what the next one is to mend.
 */
export async function beginGoldenCalls(
  options: GoldenCallsOptions,
  numbers: readonly string[],
): Promise<readonly BegunCall[]> {
  const begun = await Promise.all(numbers.map((number) => begin(options, number)));
  return begun.filter((call) => 'next' in call);
}

/**
 * Calls and texts every number: a greeting, a question on the call, a question by text, and the same question on the
 * calls that the release before has begun.
 * @returns a sentence for each thing that went wrong
 */
export async function findGoldenFaults(
  options: GoldenCallsOptions,
  questions: readonly GoldenQuestion[],
  begunBefore: readonly BegunCall[] = [],
): Promise<string[]> {
  const faults: string[] = [];
  for (const question of questions) {
    const before = begunBefore.filter(({ number }) => number === question.number);
    const found = [
      await callOnce(options, question),
      await textOnce(options, question),
      ...(await Promise.all(before.map((call) => goOn(options, call, question, takenOver)))),
    ];
    faults.push(...found.flat().map((fault) => `${question.helpline}: ${fault}`));
  }
  return faults;
}

const takenOver = 'the answer on a call that the release before began';

/** Calls every number once more: a greeting, and a question on the call. */
export async function findCallFaults(
  options: GoldenCallsOptions,
  questions: readonly GoldenQuestion[],
): Promise<string[]> {
  const faults: string[] = [];
  for (const question of questions)
    for (const fault of await callOnce(options, question)) faults.push(`${question.helpline}: ${fault}`);
  return faults;
}

async function callOnce(options: GoldenCallsOptions, question: GoldenQuestion): Promise<string[]> {
  const call = await begin(options, question.number);
  if (!('next' in call)) return [`the greeting is no question: ${describe(call)}`];
  return goOn(options, call, question, 'the answer on a call');
}

async function begin(options: GoldenCallsOptions, number: string): Promise<BegunCall | WebhookReply> {
  const form = {
    CallSid: `CA${options.newId()}`,
    AccountSid: options.accountSid,
    From: 'anonymous',
    To: number,
    CallStatus: 'in-progress',
    Direction: 'inbound',
  };
  const reply = await options.post(webhookPaths.voice, form);
  const next = targetAfter(reply, options);
  return next === undefined ? reply : { number, form, next, greeting: wordsOf(reply.body) };
}

async function goOn(
  { post }: GoldenCallsOptions,
  { form, next, greeting }: BegunCall,
  question: GoldenQuestion,
  what: string,
): Promise<string[]> {
  const answer = await post(next, { ...form, SpeechResult: question.spoken, Confidence: '0.9' });
  return wordsOf(answer.body) === greeting
    ? [`${what} is the greeting again: its state was not understood`]
    : judge(what, answer, question);
}

async function textOnce(options: GoldenCallsOptions, question: GoldenQuestion): Promise<string[]> {
  const id = options.newId();
  const reply = await options.post(webhookPaths.sms, {
    MessageSid: `SM${id}`,
    AccountSid: options.accountSid,
    From: textsFrom(id),
    To: question.number,
    Body: question.texted,
  });
  return judge('the answer by text', reply, question);
}

function targetAfter(reply: WebhookReply, { publicBaseUrl }: GoldenCallsOptions): string | undefined {
  const action = reply.status === 200 ? gatherAction(reply.body) : undefined;
  // What follows the # is said to Twilio alone.
  return action?.startsWith(`${publicBaseUrl}/`)
    ? action.slice(publicBaseUrl.length).split('#')[0]
    : undefined;
}

function judge(what: string, reply: WebhookReply, { never }: GoldenQuestion): string[] {
  const words = wordsOf(reply.body);
  if (reply.status !== 200 || words === '') return [`${what} is ${describe(reply)}`];
  const said = never.find((beginning) => words.includes(beginning));
  return said === undefined ? [] : [`${what} is "${said}"`];
}

const describe = ({ status, body }: WebhookReply): string =>
  status === 0 ? body : `${status} "${wordsOf(body).slice(0, 200)}"`;
