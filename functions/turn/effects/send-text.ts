import type { Effect, SendOutcome } from '#conversation/effect';
import { topicContent } from '../active-content.ts';
import { threadKey } from '../caller.ts';
import { type WordingContext, wordPrompt } from '../fill-slots.ts';
import type { SendTextResult } from '../provider-ports.ts';
import { readThread, threadSeconds, writeThread } from '../text-thread.ts';
import { isWithinDailyCap } from './daily-cap.ts';
import {
  atMostOnce,
  type EffectContext,
  type EffectPorts,
  effectKey,
  secondsFrom,
} from './effect-context.ts';

type SendText =
  | Extract<Effect, { kind: 'send-text' }>
  /** Of the case that was opened in this turn. */
  | { readonly kind: 'send-text'; readonly what: 'reference' };

function textBody(wording: WordingContext, effect: SendText): string | undefined {
  const context: WordingContext = { ...wording, channel: 'sms' };
  if (effect.what === 'serviceline') return wordPrompt(context, 'text-body-serviceline');
  if (effect.what === 'reference') return wordPrompt(context, 'text-body-reference');
  const topic = topicContent(wording.content, wording.locale, effect.topic);
  const link = topic?.links[0];
  if (effect.what === 'link') {
    return link && wordPrompt(context, 'text-body', { link: link.label, url: link.url });
  }
  const step = topic?.steps[effect.step];
  return step && wordPrompt(context, 'text-body-step', { step: step.text, url: link?.url ?? '' });
}

const outcomes: Record<'sent' | Extract<SendTextResult, { kind: 'not-sent' }>['why'], SendOutcome> = {
  sent: 'sent',
  'opted-out': 'opted-out',
  'not-a-mobile': 'not-possible',
  'not-allowed': 'not-possible',
  unavailable: 'failed',
};

/** The steps go on by text: NEXT there finds them where the call left off. */
async function moveStepsToText(ports: EffectPorts, context: EffectContext, effect: SendText): Promise<void> {
  if (effect.what !== 'steps' || context.callerHash === undefined) return;
  const place = { kind: 'steps', topic: effect.topic, step: effect.step } as const;
  const now = ports.now();
  const key = threadKey(context.callerHash, context.contact);
  const stored = await ports.conversations.read(key);
  // What was replied there before is still known, so that a text that comes again is not answered anew.
  const thread = readThread(context.wording.content.outline, stored?.body, now, context.contact.id);
  const state = { ...thread.state, locale: context.wording.locale, place, part: 0 };
  const body = writeThread({ ...thread, state: { ...state, turn: state.turn + 1 } }, undefined, now);
  await ports.conversations.put(key, body, secondsFrom(now, threadSeconds));
}

/** Sends a text to the caller, at most once, within the day's cap. Throws when the tables do not answer. */
export async function sendText(
  ports: EffectPorts,
  context: EffectContext,
  effect: SendText,
): Promise<SendOutcome> {
  const { contact, callerHash, state } = context;
  const body = textBody(context.wording, effect);
  if (body === undefined || callerHash === undefined) return 'failed';
  const key = effectKey(contact.id, state.turn, effect.kind);
  return atMostOnce<SendOutcome>(ports, key, ['sent', 'not-possible', 'opted-out', 'capped'], async () => {
    if (!(await isWithinDailyCap(ports, callerHash, 'texts'))) return 'capped';
    const result = await ports.messages.sendText({
      to: contact.from,
      from: contact.to,
      ...(contact.onWhatsApp === true && { onWhatsApp: true }),
      body,
      statusCallback: ports.urls.textStatus(key),
    });
    const outcome = outcomes[result.kind === 'sent' ? 'sent' : result.why];
    if (outcome === 'sent') {
      // What was sent was sent; only NEXT would not find the step.
      await moveStepsToText(ports, context, effect).catch((error: unknown) =>
        ports.log.fault('thread-write', error),
      );
    }
    return outcome;
  });
}
