/** Where a series of figures comes from. */
export type MetricSource =
  /** Our own, counted by function: functions/adapters/powertools-turn-log.ts */
  | 'voice'
  | 'sms'
  /** Our own, once a round: functions/adapters/powertools-desk-log.ts */
  | 'notify-desk'
  /** Our own, of what Twilio tells afterwards: functions/adapters/powertools-turn-log.ts */
  | 'call-status'
  /** Our own, counted from the API's access log: infra/constructs/refused-webhooks.ts */
  | 'access-log'
  /** AWS's, on the HTTP API and on the function that keeps the bots awake. */
  | 'api'
  | 'warm-up';

export interface WatchedMetric {
  readonly from: MetricSource;
  readonly name: string;
  /** Added up over the period, unless it says otherwise. */
  readonly statistic?: 'Sum' | 'p90' | 'Maximum' | 'Minimum';
}

/** An alarm as data. Its name is a heading of docs/runbook.md, which says what to do. */
export interface AlarmDefinition {
  readonly name: string;
  /** What has happened when it rings, in one sentence. */
  readonly means: string;
  /** By the name that `expression` uses. */
  readonly metrics: Readonly<Record<string, WatchedMetric>>;
  /**
   * CloudWatch metric math. SUM passes over series that have no figures, where + would give none; IF keeps a rate
   * quiet while there are too few turns for one.
   */
  readonly expression: string;
  readonly periodMinutes: number;
  /** It rings when the expression is at least this in so many of the last so many periods; in one, if not said. */
  readonly atLeast: number;
  readonly periods?: { readonly ringing: number; readonly of: number };
  /** It rings, too, when there are no figures at all: they come whether or not anybody calls. */
  readonly silenceRings?: true;
}

/** Judged every minute, so that it is quiet again soon after `npm run doctor` has rung it for a test. */
export const rungForTests = 'webhooks-failing';

export const refusedMetric = 'RefusedWebhooks';

const both = (prefix: string, name: string): Readonly<Record<string, WatchedMetric>> => ({
  [`${prefix}Voice`]: { from: 'voice', name },
  [`${prefix}Sms`]: { from: 'sms', name },
});

const allTurns = 'SUM([turnsVoice, turnsSms])';

const ofCallers: readonly AlarmDefinition[] = [
  {
    name: rungForTests,
    means: 'A function crashed, timed out or could not be reached; Twilio went to the lifeline.',
    metrics: { failed: { from: 'api', name: '5xx' } },
    expression: 'failed',
    periodMinutes: 1,
    atLeast: 1,
  },
  {
    name: 'webhooks-refused',
    means: 'Webhooks came that none of our tokens has signed; if Twilio sent them, callers got the lifeline.',
    metrics: { refused: { from: 'access-log', name: refusedMetric } },
    expression: 'refused',
    periodMinutes: 5,
    atLeast: 5,
  },
  {
    name: 'turns-faulty',
    means: 'Turns met faults and survived them; some callers got an apology, or less than they should have.',
    metrics: both('faults', 'Faults'),
    expression: 'SUM([faultsVoice, faultsSms])',
    periodMinutes: 5,
    atLeast: 5,
  },
  {
    name: 'turns-degraded',
    means: 'One turn in five was answered without a service that it asked; the log names the service.',
    metrics: { ...both('degraded', 'DegradedTurns'), ...both('turns', 'Turns') },
    expression: `IF(${allTurns} >= 10, SUM([degradedVoice, degradedSms]) / ${allTurns}, 0)`,
    periodMinutes: 15,
    atLeast: 0.2,
  },
  {
    name: 'turns-slow',
    means: 'One turn in ten on a call took 3 seconds or more.',
    metrics: { slowest: { from: 'voice', name: 'TurnTime', statistic: 'p90' } },
    expression: 'slowest',
    periodMinutes: 5,
    atLeast: 3000,
    periods: { ringing: 2, of: 3 },
  },
  {
    name: 'lex-silent',
    means: 'Lex was asked and did not answer in time; our own recognizer decided instead.',
    metrics: both('fallbacks', 'LexFallbacks'),
    expression: 'SUM([fallbacksVoice, fallbacksSms])',
    periodMinutes: 15,
    atLeast: 10,
  },
  {
    name: 'lex-asleep',
    means: 'A bot did not answer the warm-up, three times over.',
    metrics: { errors: { from: 'warm-up', name: 'Errors' } },
    expression: 'errors',
    periodMinutes: 60,
    // Lambda tries a failed invocation twice more.
    atLeast: 3,
  },
  {
    name: 'twilio-refuses',
    means:
      'Texts or calls of ours were refused by Twilio, or texts did not arrive; the log has its error codes.',
    metrics: {
      ...both('texts', 'TextsFailed'),
      ...both('calls', 'CallsFailed'),
      lost: { from: 'call-status', name: 'TextsLost' },
    },
    expression: 'SUM([textsVoice, textsSms, callsVoice, callsSms, lost])',
    periodMinutes: 15,
    atLeast: 3,
  },
  {
    name: 'callers-missed',
    means: 'Two turns in five were not understood.',
    metrics: { ...both('misses', 'Misses'), ...both('turns', 'Turns') },
    expression: `IF(${allTurns} >= 20, SUM([missesVoice, missesSms]) / ${allTurns}, 0)`,
    periodMinutes: 60,
    atLeast: 0.4,
  },
];

/** Four hours of the desk's working time, in seconds. */
const longestWait = 4 * 3600;

/** A case is told within a minute. Ten minutes are no hiccup of SNS any more. */
const longestUntold = 600;

const casesWaiting: AlarmDefinition = {
  name: 'cases-waiting',
  means: 'A caller who was promised an answer has waited for four of the working hours of the desk.',
  metrics: { waits: { from: 'notify-desk', name: 'LongestWait', statistic: 'Maximum' } },
  expression: 'waits',
  periodMinutes: 5,
  atLeast: longestWait,
};

const deskNotTold = (addresses: number): AlarmDefinition => ({
  name: 'desk-not-told',
  means: 'The desk does not hear of cases: an address is not confirmed, or telling it fails.',
  metrics: {
    subscriptions: { from: 'notify-desk', name: 'DeskSubscriptions', statistic: 'Minimum' },
    untold: { from: 'notify-desk', name: 'LongestUntold', statistic: 'Maximum' },
  },
  expression: `IF(FILL(subscriptions, 0) < ${addresses} OR FILL(untold, ${longestUntold + 1}) >= ${longestUntold}, 1, 0)`,
  periodMinutes: 5,
  atLeast: 1,
  periods: { ringing: 3, of: 3 },
  silenceRings: true,
});

/**
 * A dozen at most, or nobody reads them.
 * @param deskAddresses how many addresses are to be told of cases
 */
export const alarmDefinitions = (deskAddresses: number): readonly AlarmDefinition[] => [
  ...ofCallers,
  casesWaiting,
  deskNotTold(deskAddresses),
];
