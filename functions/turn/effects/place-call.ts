import { newConversation } from '#conversation/conversation';
import { encodeConversation } from '#conversation/conversation-codec';
import type { CallOutcome } from '#conversation/effect';
import type { PlaceCallResult } from '../provider-ports.ts';
import { isWithinDailyCap } from './daily-cap.ts';
import {
  atMostOnce,
  type EffectContext,
  type EffectPorts,
  effectKey,
  secondsFrom,
  turnOf,
} from './effect-context.ts';

/** One call at a time: a second CALL within these seconds finds the first one ringing. */
const underWaySeconds = 60;

/** Where it is kept that a caller is being rung. */
export const ringingKey = (callerHash: string): string => `RINGING#${callerHash}`;

const outcomes: Record<'placed' | Extract<PlaceCallResult, { kind: 'not-placed' }>['why'], CallOutcome> = {
  placed: 'placed',
  'not-allowed': 'not-possible',
  unavailable: 'failed',
};

/** Rings the texter; who picks up is connected to the serviceline. At most once, one at a time, capped a day. */
export async function placeCall(ports: EffectPorts, context: EffectContext): Promise<CallOutcome> {
  const { contact, callerHash } = context;
  if (callerHash === undefined) return 'not-possible';
  const key = effectKey(contact.id, turnOf(context), 'place-call');
  return atMostOnce<CallOutcome>(ports, key, ['placed', 'under-way', 'capped', 'not-possible'], async () => {
    const ringing = ringingKey(callerHash);
    const claim = await ports.ledger.claim(ringing, secondsFrom(ports.now(), underWaySeconds));
    const rangNobody = typeof claim === 'object' && claim.outcome !== 'placed';
    if (claim !== 'claimed' && !rangNobody) return 'under-way';
    let outcome: CallOutcome = 'failed';
    try {
      outcome = await withinCap(ports, context, callerHash);
    } finally {
      // Where nothing rings, the next CALL is not told that something does.
      await ports.ledger
        .settle(ringing, outcome)
        .catch((error: unknown) => ports.log.fault('effect-settle', error));
    }
    return outcome;
  });
}

async function withinCap(
  ports: EffectPorts,
  context: EffectContext,
  callerHash: string,
): Promise<CallOutcome> {
  if (!(await isWithinDailyCap(ports, callerHash, 'calls'))) return 'capped';
  const { contact, state, wording } = context;
  const call = {
    ...newConversation(wording.locale),
    place: { kind: 'transfer' } as const,
    asked: state.asked,
  };
  const fallbackUrl = ports.urls.lifeline(contact.to);
  const result = await ports.calls.placeCall({
    to: contact.from,
    from: contact.to,
    url: ports.urls.connect(encodeConversation(call)),
    ...(fallbackUrl !== undefined && { fallbackUrl }),
    statusCallback: ports.urls.ringEnd({
      locale: wording.locale,
      ...(contact.onWhatsApp === true && { onWhatsApp: true }),
    }),
  });
  return outcomes[result.kind === 'placed' ? 'placed' : result.why];
}
