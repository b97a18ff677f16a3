import { expect, onTestFinished } from 'vitest';
import type { Call } from '#local/phone/call/call';
import type { CareStage } from './care-stage.ts';

/** Calls; the call is hung up when the test is over, and Twilio must have found no fault in it. */
export async function ringAt(stage: CareStage, from?: string): Promise<Call> {
  const call = await stage.call(from === undefined ? {} : { from });
  onTestFinished(async () => {
    await call.hangUp();
    expect(call.faults).toEqual([]);
  });
  return call;
}
