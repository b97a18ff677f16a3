import { createCallStatusHandler } from '#entrypoints/create-call-status-handler';
import { createSmsHandler } from '#entrypoints/create-sms-handler';
import { createVoiceHandler } from '#entrypoints/create-voice-handler';
import { createHelpline } from '#functions/helpline';
import { readSettings } from '#functions/settings';
import type { WebhookHandler } from '#local/webhooks/start-webhooks';
import type { Helpline } from '#turn/helpline';
import type { TurnLog } from '#turn/ports';
import type { OnHelplineTrace } from './helpline-trace.ts';

/** Route -> the function's instance. */
export type Instances = ReadonlyMap<string, WebhookHandler>;

/** One instance of each deployed function, by route: built as functions/entrypoints build them, and as cold. */
export function createInstances(onTrace: OnHelplineTrace): Instances {
  const build = (service: string): Helpline => {
    const helpline = createHelpline(readSettings(process.env), service);
    return { ...helpline, log: traced(helpline.log, onTrace) };
  };
  return new Map([
    ['POST /voice', createVoiceHandler(build('voice'))],
    ['POST /sms', createSmsHandler(build('sms'))],
    ['POST /call-status', createCallStatusHandler(build('call-status'))],
  ]);
}

const traced = (log: TurnLog, onTrace: OnHelplineTrace): TurnLog => ({
  ...log,
  turn(record) {
    log.turn(record);
    onTrace({ kind: 'turn', record });
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
