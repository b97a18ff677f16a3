import { claimSeconds, effectKey, lostTextKey, secondsFrom } from './effects/effect-context.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';

/**
 * Logs that a call has ended, once. Nothing is said, so a table that is down is no trouble.
 * @returns whether this is the first that was heard of it
 */
export async function noteCallEnd(helpline: Helpline, contact: Contact, seconds: number): Promise<boolean> {
  if (await wasNoted(helpline, contact)) return false;
  helpline.log.callEnded({ helpline: contact.helpline, conversation: contact.id, seconds });
  return true;
}

/** Whether the end of this call was told before: Twilio repeats a webhook whose answer it did not get. */
async function wasNoted({ ledger, log, now }: Helpline, { id }: Contact): Promise<boolean> {
  const key = effectKey(id, 0, 'call-end');
  const claim = await ledger.claim(key, secondsFrom(now(), claimSeconds)).catch((error: unknown) => {
    log.fault('call-end', error);
    return 'claimed' as const;
  });
  return claim !== 'claimed';
}

/** The keys that we give away in status callbacks: an effect's, and nothing else. */
const effectPattern = new RegExp(
  `^${effectKey('(CA[0-9a-f]{32})', 0, 'send-text').replace('#0#', '#(\\d{1,9})#')}$`,
);

/** Notes a text that did not arrive, so that the call, if it still lives, can say so. */
export async function noteLostText(
  helpline: Helpline,
  contact: Contact,
  { effect, code }: { readonly effect: string; readonly code: number },
): Promise<void> {
  helpline.log.textLost({ helpline: contact.helpline, code });
  const [, conversation, turn] = effectPattern.exec(effect) ?? [];
  if (conversation === undefined) return;
  await noteLost(helpline, lostTextKey(conversation, Number(turn))).catch((error: unknown) =>
    helpline.log.fault('text-status', error),
  );
}

async function noteLost({ ledger, now }: Helpline, key: string): Promise<void> {
  await ledger.claim(key, secondsFrom(now(), claimSeconds));
  await ledger.settle(key, 'undelivered');
}
