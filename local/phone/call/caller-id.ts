import type { PhoneFault } from '../twiml/phone-fault.ts';
import type { Dialled } from './call-state.ts';
import type { CallerStage } from './stage.ts';

/** https://www.twilio.com/docs/api/errors/13214 */
const invalidCallerId = 13214;

/**
 * Whether Twilio would place the call that Dial asks for under this caller id.
 * @returns what is wrong; the dial then fails
 */
export function callerIdFault(dial: Dialled, stage: CallerStage): PhoneFault | undefined {
  const { callerId } = dial;
  const where = `Dial of ${dial.numbers.join(', ')}`;
  const isTheirs = callerId === stage.from || callerId === stage.to;
  if (!stage.isOurs(callerId) && !isTheirs) {
    return { code: invalidCallerId, where, what: `callerId ${callerId} is neither ours nor the call's own` };
  }
  // Hong Kong's rule for calls that show a Hong Kong number: https://www.twilio.com/en-us/guidelines/hk/voice
  const showsHongKong =
    callerId.startsWith('+852') && dial.numbers.some((number) => number.startsWith('+852'));
  if (!showsHongKong || stage.isOurs(callerId)) return undefined;
  return {
    code: invalidCallerId,
    where,
    what: `a call to Hong Kong may show a Hong Kong number only when it is a Twilio number; ${callerId} is not`,
  };
}
