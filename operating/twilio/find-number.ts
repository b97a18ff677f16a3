import * as z from 'zod/mini';
import type { TwilioRefusal, TwilioRest } from '#twilio/rest';

const text = z.nullable(z.string());

/** As much of an IncomingPhoneNumber as decides who answers it. */
const numberSchema = z.object({
  sid: z.string(),
  phone_number: z.string(),
  voice_url: text,
  voice_method: text,
  voice_fallback_url: text,
  voice_fallback_method: text,
  voice_application_sid: text,
  trunk_sid: text,
  status_callback: text,
  status_callback_method: text,
  sms_url: text,
  sms_method: text,
  sms_fallback_url: text,
  sms_fallback_method: text,
  sms_application_sid: text,
  capabilities: z.object({ voice: z.boolean(), sms: z.boolean() }),
});

export type TwilioNumber = z.infer<typeof numberSchema>;

const listSchema = z.object({ incoming_phone_numbers: z.array(numberSchema) });

export type NumberSearch =
  | { readonly kind: 'found'; readonly number: TwilioNumber }
  /** The account has no such number. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed'; readonly refusal: TwilioRefusal };

/** Looks a number of the account up. @param number E.164 */
export async function findNumber(twilio: TwilioRest, number: string): Promise<NumberSearch> {
  const path = `${twilio.account}/IncomingPhoneNumbers.json`;
  const answer = await twilio.get('api', path, { PhoneNumber: number });
  if (answer.kind !== 'answered') return { kind: 'failed', refusal: answer };
  const parsed = listSchema.safeParse(answer.body);
  if (!parsed.success) return { kind: 'failed', refusal: notUnderstood };
  // Twilio matches parts of numbers, too.
  const found = parsed.data.incoming_phone_numbers.find((each) => each.phone_number === number);
  return found === undefined ? { kind: 'absent' } : { kind: 'found', number: found };
}

/** Changes settings of a number, all or none. */
export async function updateNumber(
  twilio: TwilioRest,
  sid: string,
  settings: Readonly<Record<string, string>>,
): Promise<
  | { readonly kind: 'updated'; readonly number: TwilioNumber }
  | { readonly kind: 'failed'; readonly refusal: TwilioRefusal }
> {
  const path = `${twilio.account}/IncomingPhoneNumbers/${sid}.json`;
  const answer = await twilio.post('api', path, settings);
  if (answer.kind !== 'answered') return { kind: 'failed', refusal: answer };
  const parsed = numberSchema.safeParse(answer.body);
  return parsed.success
    ? { kind: 'updated', number: parsed.data }
    : { kind: 'failed', refusal: notUnderstood };
}

const notUnderstood: TwilioRefusal = {
  kind: 'refused',
  status: 200,
  code: 0,
  message: 'something that is no number of an account',
};
