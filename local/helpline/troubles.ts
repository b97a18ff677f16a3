import { badDays } from '#local/lex/lex-errors';
import { throttled as tableThrottled } from '#local/table/start-table';
import type { Fault, FaultSwitch } from '#local/wire/faults';
import { jsonAnswer } from '#local/wire/wire-message';

/** What can be made to fail by a switch on the page, and how. */
export const troublesOf = {
  lex: ['slow', 'refused', 'throttled'],
  table: ['slow', 'refused', 'throttled'],
  secrets: ['slow', 'refused', 'throttled'],
  twilio: ['slow', 'refused', 'throttled'],
  webhooks: ['lost', 'twice'],
} as const satisfies Readonly<Record<string, readonly Trouble[]>>;

export type Trouble = 'slow' | 'refused' | 'throttled' | 'lost' | 'twice';
export type TroubledService = keyof typeof troublesOf;

export const troubledServices = Object.keys(troublesOf) as readonly TroubledService[];

/** Beyond every deadline that a turn has for one question. */
const slowMs = 2_000;

const throttledAnswers = {
  lex: badDays.throttled,
  table: tableThrottled,
  // Whatever is not 200 is the same to who asks for a secret.
  secrets: jsonAnswer(429, { message: 'Rate exceeded' }),
  twilio: jsonAnswer(429, { code: 20429, message: 'Too Many Requests', status: 429 }),
} as const;

/** @returns undefined when the service has no such trouble */
function faultOf(service: TroubledService, trouble: Trouble): { fault: Fault; times?: number } | undefined {
  if (!(troublesOf[service] as readonly Trouble[]).includes(trouble)) return undefined;
  switch (trouble) {
    case 'slow':
      return { fault: { kind: 'slow', ms: slowMs } };
    case 'refused':
      return { fault: { kind: 'refuse' } };
    case 'throttled':
      return service === 'webhooks' ? undefined : throttledFault(service);
    case 'lost':
      return { fault: { kind: 'refuse' }, times: 1 };
    case 'twice':
      return { fault: { kind: 'twice' }, times: 1 };
    default:
      return trouble satisfies never;
  }
}

const throttledFault = (service: keyof typeof throttledAnswers): { fault: Fault } => ({
  fault: { kind: 'answer', answer: throttledAnswers[service] },
});

/** The switches of the page. */
export interface Troubles {
  /** What is set; what was to happen once and has happened is no longer. */
  readonly current: Readonly<Partial<Record<TroubledService, Trouble>>>;
  /** @returns false when the service has no such trouble */
  set(service: TroubledService, trouble: Trouble | undefined): boolean;
}

export function createTroubles(switches: Readonly<Record<TroubledService, FaultSwitch>>): Troubles {
  const chosen = new Map<TroubledService, { readonly trouble: Trouble; readonly fault: Fault }>();
  return {
    get current() {
      const set = [...chosen].filter(([service, { fault }]) => switches[service].current === fault);
      return Object.fromEntries(set.map(([service, { trouble }]) => [service, trouble]));
    },
    set(service, trouble) {
      switches[service].clear();
      chosen.delete(service);
      if (trouble === undefined) return true;
      const meant = faultOf(service, trouble);
      if (meant === undefined) return false;
      chosen.set(service, { trouble, fault: meant.fault });
      switches[service].set(meant.fault, meant.times);
      return true;
    },
  };
}
