import type { Contact } from '#turn/heard';
import { isOnWhatsApp, isWithheld, plainNumber } from './address.ts';
import type { TwilioForm } from './read-form.ts';

/** What a caller is called who hides the number, or comes on one of ours. */
const anonymous = 'anonymous';

/** A withheld number is called by one name, however it comes. */
function shownNumber(address: string): string {
  const number = plainNumber(address);
  return isWithheld(number) ? anonymous : number;
}

/**
 * Who is in contact with us, and on which of our numbers. A call or text that we sent names our own number as From: the
 * caller is at the other end.
 * @param numbers ours (E.164), each with its helpline's id
 * @returns undefined when no helpline answers on the number
 */
export function readContact(
  form: TwilioForm,
  numbers: Readonly<Record<string, string>>,
): Contact | undefined {
  const [from, to] = [form.get('From') ?? '', form.get('To') ?? ''];
  const helplineAt = (address: string): string | undefined => {
    const number = plainNumber(address);
    return Object.hasOwn(numbers, number) ? numbers[number] : undefined;
  };
  const called = helplineAt(to);
  const [helpline, caller, ours] = called === undefined ? [helplineAt(from), to, from] : [called, from, to];
  if (helpline === undefined) return undefined;
  const isFromUs = called !== undefined && helplineAt(from) !== undefined;
  const divertedFrom = form.get('ForwardedFrom') ?? '';
  return {
    helpline,
    id: form.get('CallSid') ?? form.get('MessageSid') ?? '',
    from: isFromUs ? anonymous : shownNumber(caller),
    ...(isFromUs && { isFromUs }),
    ...(divertedFrom !== '' && { divertedFrom }),
    to: plainNumber(ours),
    ...(isOnWhatsApp(caller) && { onWhatsApp: true }),
  };
}
