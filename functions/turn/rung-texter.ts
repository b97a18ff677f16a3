import { hashCaller } from './caller.ts';
import { isWithinDailyCap } from './effects/daily-cap.ts';
import { claimSeconds, effectKey, secondsFrom } from './effects/effect-context.ts';
import { ringingKey } from './effects/place-call.ts';
import { wordPrompt } from './fill-slots.ts';
import type { Contact } from './heard.ts';
import type { Helpline } from './helpline.ts';
import type { RungTexter } from './provider-ports.ts';

/** Where it is kept that whoever picked up has pressed the key. */
const acceptedKey = (call: string): string => effectKey(call, 0, 'accepted');

/** Who was rung has taken the call: nothing need be written afterwards. A table that is down costs a text too many. */
export async function noteAccepted({ ledger, log, now }: Helpline, { id }: Contact): Promise<void> {
  await ledger
    .claim(acceptedKey(id), secondsFrom(now(), claimSeconds))
    .then(() => ledger.settle(acceptedKey(id), 'accepted'))
    .catch((error: unknown) => log.fault('ring-accepted', error));
}

/**
 * A call that a texter asked for is over: it rings no more, and who did not take it, or whose voicemail did, is told so
 * in the thread. Never throws.
 */
export async function noteRingEnd(helpline: Helpline, contact: Contact, texter: RungTexter): Promise<void> {
  const { ledger, log } = helpline;
  try {
    const key = await helpline.secrets.readHashingKey();
    const callerHash = hashCaller(key, contact.helpline, contact.from);
    await ledger.settle(ringingKey(callerHash), 'over').catch(() => undefined);
    if ((await ledger.read(acceptedKey(contact.id))) !== undefined) return;
    await tellUnanswered(helpline, contact, texter, callerHash);
  } catch (error) {
    log.fault('ring-end', error);
  }
}

async function tellUnanswered(
  helpline: Helpline,
  contact: Contact,
  { locale, onWhatsApp }: RungTexter,
  callerHash: string,
): Promise<void> {
  if (!(await isWithinDailyCap(helpline, callerHash, 'texts'))) return;
  const content = await helpline.content.current(contact.helpline);
  const wording = { content, channel: 'sms', locale, conversation: contact.id, ours: contact.to } as const;
  await helpline.messages.sendText({
    to: contact.from,
    from: contact.to,
    ...(onWhatsApp === true && { onWhatsApp }),
    body: wordPrompt(wording, 'ring-unanswered'),
    statusCallback: helpline.urls.textStatus(),
  });
}
