import type { PriceId } from './prices.ts';

/** How much of a price something takes. */
export interface UsageLine {
  readonly what: string;
  readonly price: PriceId;
  readonly quantity: number;
}

/** What a call and a text are taken to be. All are averages over everybody who calls, and none was measured live. */
export const assumptions = {
  /** Seconds in our hands; Twilio counts minutes begun. */
  callSeconds: 100,
  /** Webhooks of a call: the greeting, two spoken questions, two keys. */
  turnsPerCall: 5,
  /** Of those, the ones in which something is said: each is one Gather that hears and one question to Lex. */
  spokenTurnsPerCall: 2,
  /** A greeting, two answers with their offers. */
  charactersSaidPerCall: 900,
  /** Of all calls, those that end with a person. */
  shareToPerson: 0.25,
  /** Minutes with a person; the call and the desk's leg are both paid. */
  minutesWithPerson: 3,
  /** Of all calls, those that are sent a link. */
  shareTextedLink: 0.3,
  /** A text of ours; most are one or two segments. */
  segmentsPerReply: 2,
  /** Of all texts, those that are no keyword or number, and go to Lex. */
  shareOfTextsToLex: 0.7,
  /** Milliseconds of a function: with Lex, and without. */
  msWithLex: 250,
  msWithoutLex: 20,
  /** Bytes of log for each webhook: the gateway's line, Lambda's own three, ours, and the embedded metrics. */
  logBytesPerTurn: 3_000,
  /** Hours of a month in which 1,000 calls come: metrics are paid by the hour in which they are written. */
  busyHoursPerThousand: 200,
} as const;

/** What stands, whether anybody calls or not. */
export interface Standing {
  readonly numbers: number;
  /** Helplines times languages: each is a Lex locale that is kept warm. */
  readonly lexLocales: number;
  readonly helplines: number;
  /** Each alarm is paid by the metrics that it looks at. */
  readonly alarmMetrics: number;
  readonly memoryGb: number;
}

/** Two questions a day keep a bot awake; a month has 30.4 days. */
const warmUpsPerMonth = 61;

/** Models and answers of some versions, and the conversations of a month. */
const storedGb = 0.05;

/** Telling the desk of its cases: a round every minute, whether there is a case or not. */
const deskRounds = 60 * 730;
const deskRound = { seconds: 0.1, memoryGb: 0.25, logBytes: 1_000, kilobytesRead: 4 } as const;

/** Open cases, the longest waits, subscriptions: functions/desk/ports.ts, DeskFigures. */
const deskMetrics = 4;

const desk: readonly UsageLine[] = [
  { what: "desk's rounds, started", price: 'lambda.request', quantity: deskRounds },
  {
    what: "desk's rounds, running",
    price: 'lambda.gb-second',
    quantity: deskRounds * deskRound.seconds * deskRound.memoryGb,
  },
  { what: "desk's rounds, traces", price: 'trace.recorded', quantity: deskRounds },
  { what: "desk's rounds, logs", price: 'logs.gb', quantity: (deskRounds * deskRound.logBytes) / 1e9 },
  { what: "desk's rounds, table", price: 'table.read', quantity: (deskRounds * deskRound.kilobytesRead) / 4 },
  { what: "desk's metrics", price: 'metric.month', quantity: deskMetrics },
];

/** A month in which nobody calls. */
export const idleMonth = ({ numbers, lexLocales, alarmMetrics }: Standing): UsageLine[] => [
  { what: `Twilio numbers: ${numbers}`, price: 'number.month', quantity: numbers },
  { what: 'key of the conversations', price: 'key.month', quantity: 1 },
  { what: 'secrets: what signs, hashes, texts and calls', price: 'secret.month', quantity: 3 },
  { what: 'dashboard', price: 'dashboard.month', quantity: 1 },
  { what: `metrics that alarms look at: ${alarmMetrics}`, price: 'alarm.month', quantity: alarmMetrics },
  { what: 'questions that keep Lex awake', price: 'lex.text', quantity: warmUpsPerMonth * lexLocales },
  { what: 'tables, stored', price: 'table.storage', quantity: storedGb },
  ...desk,
  { what: 'lifeline', price: 'lifeline.request', quantity: 0 },
];

const thousand = 1_000;
const minutesBegun = Math.ceil(assumptions.callSeconds / 60);
const hoursOfMonth = 730;

/** Names of metrics of a channel that are usually written: functions/adapters/powertools-turn-log.ts. */
const metricsPerChannel = 10;

/** A thousand calls that come by and by. */
export function thousandCalls({ memoryGb, helplines }: Standing): UsageLine[] {
  const { turnsPerCall, spokenTurnsPerCall, shareToPerson, minutesWithPerson } = assumptions;
  const { shareTextedLink, segmentsPerReply, charactersSaidPerCall } = assumptions;
  const withPerson = thousand * shareToPerson * minutesWithPerson;
  const linkTexts = thousand * shareTextedLink;
  return [
    { what: 'minutes in our hands', price: 'call.minute-in', quantity: thousand * minutesBegun },
    { what: "minutes with a person, caller's leg", price: 'call.minute-in', quantity: withPerson },
    { what: "minutes with a person, desk's leg", price: 'call.minute-out', quantity: withPerson },
    { what: 'speech heard', price: 'speech.heard', quantity: thousand * spokenTurnsPerCall },
    { what: 'speech said', price: 'speech.said', quantity: (thousand * charactersSaidPerCall) / 100 },
    { what: 'links texted', price: 'text.out', quantity: linkTexts * segmentsPerReply },
    { what: 'questions to Lex', price: 'lex.text', quantity: thousand * spokenTurnsPerCall },
    // The greeting reads three small items at half price; a text sent is claimed and settled.
    { what: 'table, read', price: 'table.read', quantity: thousand * 1.5 },
    { what: 'table, written', price: 'table.write', quantity: linkTexts * 2 },
    // The call's status is one webhook more.
    ...webhooks(thousand * (turnsPerCall + 1), thousand * spokenTurnsPerCall, memoryGb),
    ...metrics(helplines),
  ];
}

/** A thousand texts that come by and by, each with its reply. */
export function thousandTexts({ memoryGb, helplines }: Standing): UsageLine[] {
  const { shareOfTextsToLex, segmentsPerReply } = assumptions;
  const toLex = thousand * shareOfTextsToLex;
  return [
    { what: 'texts received', price: 'text.in', quantity: thousand },
    { what: 'replies', price: 'text.out', quantity: thousand * segmentsPerReply },
    { what: 'questions to Lex', price: 'lex.text', quantity: toLex },
    { what: 'table, read', price: 'table.read', quantity: thousand * 2 },
    // A conversation with its last replies is some 2 KB.
    { what: 'table, written', price: 'table.write', quantity: thousand * 2 },
    ...webhooks(thousand, toLex, memoryGb),
    ...metrics(helplines),
  ];
}

function webhooks(count: number, withLex: number, memoryGb: number): UsageLine[] {
  const { msWithLex, msWithoutLex, logBytesPerTurn } = assumptions;
  const seconds = (withLex * msWithLex + (count - withLex) * msWithoutLex) / 1_000;
  return [
    { what: 'webhooks at the gateway', price: 'api.request', quantity: count },
    { what: 'functions, started', price: 'lambda.request', quantity: count },
    { what: 'functions, running', price: 'lambda.gb-second', quantity: seconds * memoryGb },
    { what: 'traces', price: 'trace.recorded', quantity: count },
    { what: 'logs', price: 'logs.gb', quantity: (count * logBytesPerTurn) / 1e9 },
    // One reading of the secret by an instance serves five minutes; so does a key of the table.
    { what: 'secret, read', price: 'secret.request', quantity: count / 10 },
    { what: 'key, used', price: 'key.request', quantity: count / 10 },
  ];
}

function metrics(helplines: number): UsageLine[] {
  // Each is written by helpline and channel, and once more by function, for the alarms.
  const series = metricsPerChannel * (helplines + 1);
  const quantity = (series * assumptions.busyHoursPerThousand) / hoursOfMonth;
  return [{ what: 'metrics', price: 'metric.month', quantity }];
}
