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
  readonly candidate: PostWebhook;
  /** The release that answers callers now; absent when the candidate is that release. */
  readonly live?: PostWebhook;
  readonly accountSid: string;
  readonly questions: readonly GoldenQuestion[];
  /** 32 hex digits, new each time. */
  readonly newId: () => string;
  readonly publicBaseUrl: string;
}

/** Twilio's number for tests (https://www.twilio.com/docs/iam/test-credentials): it is nobody's. */
const textsFrom = '+15005550006';

type Call = Readonly<Record<string, string>>;

/**
 * Calls and texts every number: a greeting, a question on the call, a question by text, and a call that the live
 * release began and the candidate goes on with.
 * @returns a sentence for each thing that went wrong
 */
export async function findGoldenFaults(options: GoldenCallsOptions): Promise<string[]> {
  const faults: string[] = [];
  for (const question of options.questions) {
    const found = [
      ...(await callOnce(options, question)),
      ...(await takeOver(options, question)),
      ...(await textOnce(options, question)),
    ];
    faults.push(...found.map((fault) => `${question.helpline}: ${fault}`));
  }
  return faults;
}

async function callOnce(options: GoldenCallsOptions, question: GoldenQuestion): Promise<string[]> {
  const call = newCall(options, question);
  const greeting = await options.candidate(webhookPaths.voice, call);
  const next = targetAfter(greeting, options);
  if (next === undefined) return [`the greeting is no question: ${describe(greeting)}`];
  return judge('the answer on a call', await ask(options.candidate, next, call, question), question);
}

/** The turns of one call meet both releases when it begins before the switch and ends after it. */
async function takeOver(options: GoldenCallsOptions, question: GoldenQuestion): Promise<string[]> {
  const { live, candidate } = options;
  if (live === undefined) return [];
  const call = newCall(options, question);
  const begun = await live(webhookPaths.voice, call).catch(() => undefined);
  // A live release that cannot greet is what this one is to mend.
  const next = begun && targetAfter(begun, options);
  if (begun === undefined || next === undefined) return [];
  const what = 'the answer on a call that the live release began';
  const answer = await ask(candidate, next, call, question);
  return wordsOf(answer.body) === wordsOf(begun.body)
    ? [`${what} is the greeting again: its state was not understood`]
    : judge(what, answer, question);
}

async function textOnce(options: GoldenCallsOptions, question: GoldenQuestion): Promise<string[]> {
  const reply = await options.candidate(webhookPaths.sms, {
    MessageSid: `SM${options.newId()}`,
    AccountSid: options.accountSid,
    From: textsFrom,
    To: question.number,
    Body: question.texted,
  });
  return judge('the answer by text', reply, question);
}

const newCall = ({ accountSid, newId }: GoldenCallsOptions, { number }: GoldenQuestion): Call => ({
  CallSid: `CA${newId()}`,
  AccountSid: accountSid,
  From: 'anonymous',
  To: number,
  CallStatus: 'in-progress',
  Direction: 'inbound',
});

const ask = (post: PostWebhook, target: string, call: Call, { spoken }: GoldenQuestion) =>
  post(target, { ...call, SpeechResult: spoken, Confidence: '0.9' });

function targetAfter(reply: WebhookReply, { publicBaseUrl }: GoldenCallsOptions): string | undefined {
  const action = reply.status === 200 ? gatherAction(reply.body) : undefined;
  // The fragment is for Twilio's own connection.
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

const describe = ({ status, body }: WebhookReply): string => `${status} "${wordsOf(body).slice(0, 200)}"`;
