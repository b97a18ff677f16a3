import type { Desk } from '#desk/tell-desk';
import { createCallStatusHandler } from '#entrypoints/create-call-status-handler';
import { createNotifyDeskHandler } from '#entrypoints/create-notify-desk-handler';
import { createSmsHandler } from '#entrypoints/create-sms-handler';
import { createVoiceHandler } from '#entrypoints/create-voice-handler';
import type { WebhookHandler } from '#local/webhooks/start-webhooks';
import type { TurnWatch } from '#local/why/turn-watch';
import type { Helpline } from '#turn/helpline';
import type { TurnLog } from '#turn/ports';
import { webhookPaths } from '#twilio/urls';
import { createDesk } from '#wiring/create-desk';
import { createHelpline } from '#wiring/create-helpline';
import { readDeskSettings, readSettings } from '#wiring/settings';
import type { OnHelplineTrace } from './helpline-trace.ts';

/** One instance of each deployed function. */
interface Instances {
  /** By route. */
  readonly webhooks: ReadonlyMap<string, WebhookHandler>;
  readonly notifyDesk: () => Promise<void>;
}

/** What the gateway and the schedule call. */
export interface Functions {
  handlerOf(route: string): WebhookHandler | undefined;
  notifyDesk(): Promise<void>;
  /** Replaces every instance with a cold one. Nothing answers before the first time: the settings must be there. */
  coldStart(): void;
}

/** What makes a cold instance, by route: of a bundle that a deploy would carry, in place of the sources here. */
export type HandlerMakers = Readonly<Record<string, () => WebhookHandler>>;

export interface FunctionsOptions {
  /** Looks at their turns. */
  readonly watch: TurnWatch;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly handlers?: HandlerMakers | undefined;
}

export function createFunctions(
  onTrace: OnHelplineTrace,
  { watch, now, handlers = {} }: FunctionsOptions,
): Functions {
  let instances: Instances | undefined;
  return {
    handlerOf: (route) => instances?.webhooks.get(route),
    notifyDesk: async () => instances?.notifyDesk(),
    coldStart() {
      const made = Object.entries(handlers).map(([route, make]) => [route, make()] as const);
      const { webhooks, notifyDesk } = createInstances(onTrace, watch, now);
      instances = { webhooks: new Map([...webhooks, ...made]), notifyDesk };
    },
  };
}

/** Built as functions/entrypoints build them, and as cold. */
function createInstances(onTrace: OnHelplineTrace, watch: TurnWatch, now: () => number): Instances {
  const build = (service: string): Helpline => {
    const helpline = watch.helpline(createHelpline(readSettings(process.env), service, now));
    return { ...helpline, log: traced(helpline.log, onTrace, watch) };
  };
  return {
    webhooks: new Map([
      [`POST ${webhookPaths.voice}`, watch.handler(createVoiceHandler(build('voice')))],
      [`POST ${webhookPaths.sms}`, watch.handler(createSmsHandler(build('sms')))],
      [`POST ${webhookPaths['call-status']}`, watch.handler(createCallStatusHandler(build('call-status')))],
    ]),
    notifyDesk: createNotifyDeskHandler(tracedDesk(onTrace, now)),
  };
}

function tracedDesk(onTrace: OnHelplineTrace, now: () => number): Desk {
  const desk = createDesk(readDeskSettings(process.env), 'notify-desk', now);
  const fault: Desk['log']['fault'] = (where, error) => {
    desk.log.fault(where, error);
    onTrace({ kind: 'fault', where, error });
  };
  return { ...desk, log: { ...desk.log, fault } };
}

const traced = (log: TurnLog, onTrace: OnHelplineTrace, watch: TurnWatch): TurnLog => ({
  ...log,
  turn(record) {
    log.turn(record);
    onTrace({ kind: 'turn', ...watch.traceOf(record) });
  },
  callEnded(record) {
    log.callEnded(record);
    onTrace({ kind: 'call-ended', record });
  },
  fault(where, error) {
    log.fault(where, error);
    onTrace({ kind: 'fault', where, error });
  },
});
