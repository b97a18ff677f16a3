import { timestamp } from '../timestamp.ts';
import { callTime, type LiveCall } from './live-call.ts';

export type CallEvent = 'initiated' | 'ringing' | 'answered' | 'completed';

/**
 * Tells the helpline of a call's progress: a number's own status callback hears of the end of a call that came in, a
 * placed call's of the events that were asked for.
 * https://www.twilio.com/docs/voice/twiml#status-callbacks
 */
export async function reportStatus(live: LiveCall, event: CallEvent, status: string): Promise<void> {
  const callback = callbackFor(live, event);
  if (callback === undefined) return;
  const request = live.leg.request(callback.url, callback.method, {
    CallStatus: status,
    CallbackSource: 'call-progress-events',
    SequenceNumber: String(live.sequence),
    Timestamp: timestamp(callTime(live)),
    ...(event === 'completed' ? { CallDuration: String(Math.ceil(live.seconds)) } : {}),
  });
  live.sequence += 1;
  await live.leg.notify(request);
}

function callbackFor({ placed, services }: LiveCall, event: CallEvent) {
  if (placed !== undefined) {
    return placed.statusCallback?.events.includes(event) ? placed.statusCallback : undefined;
  }
  return event === 'completed' ? { url: services.webhooks.callStatus, method: 'POST' } : undefined;
}
