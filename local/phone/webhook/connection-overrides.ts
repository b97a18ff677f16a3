/**
 * What a URL's fragment asks of Twilio's connection:
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export interface ConnectionOverrides {
  /** How often a failed request is repeated. */
  readonly retries: number;
  readonly retryOn: ReadonlySet<FailureKind>;
  /** How long one answer may take. */
  readonly readMs: number;
  /** How long all tries together may take. */
  readonly totalMs: number;
}

export type FailureKind = 'ct' | 'rt' | '4xx' | '5xx';

const everyFailure: readonly FailureKind[] = ['ct', 'rt', '4xx', '5xx'];
/** Twilio waits at most 15 s for a call's webhook, whatever the URL asks. */
const ceilingMs = 15_000;

/** Splits a URL from its fragment and reads what the fragment asks; what it does not name stays at Twilio's default. */
export function splitOverrides(url: string): {
  readonly url: string;
  readonly overrides: ConnectionOverrides;
} {
  const hash = url.indexOf('#');
  const asked = new URLSearchParams(hash === -1 ? '' : url.slice(hash + 1));
  const policies = (asked.get('rp') ?? 'ct').split(',');
  return {
    url: hash === -1 ? url : url.slice(0, hash),
    overrides: {
      retries: bounded(asked.get('rc'), 0, 5, 1),
      retryOn: new Set(everyFailure.filter((kind) => policies.includes(kind) || policies.includes('all'))),
      readMs: bounded(asked.get('rt'), 100, ceilingMs, ceilingMs),
      totalMs: bounded(asked.get('tt'), 100, ceilingMs, ceilingMs),
    },
  };
}

function bounded(value: string | null, least: number, most: number, otherwise: number): number {
  if (value === null || !/^\d+$/.test(value)) return otherwise;
  return Math.min(most, Math.max(least, Number(value)));
}
