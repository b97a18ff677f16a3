import type { WebhookRecord } from '#local/phone/webhook/webhook-request';
import { indentTwiml } from './indent-twiml.ts';

/** Parameters that say the same on every webhook, and would hide the others. */
const usual =
  /^(AccountSid|ApiVersion|Called|Caller|From|To|Direction|SmsSid|SmsMessageSid|.*(City|Country|State|Zip))$/;

/** A webhook with what the helpline understood, what it answered, and how long it took. */
export function showTrace(record: WebhookRecord, name: string): readonly string[] {
  const { pathname, search } = new URL(record.url);
  const form = Object.entries(record.parameters).filter(([parameter]) => !usual.test(parameter));
  return [
    `${name}: ${record.method} ${pathname}${search}`,
    ...form.map(([parameter, value]) => `  ${parameter}=${value}`),
    ...(record.understanding === undefined ? [] : showUnderstanding(record.understanding)),
    `${record.answer?.status ?? 'no answer'} after ${record.ms} ms`,
    ...indentTwiml(record.answer?.body ?? '').map((line) => `  ${line}`),
  ]
    .flatMap((line) => line.split('\n'))
    .map((line) => `  | ${line}`);
}

function showUnderstanding(understanding: unknown): readonly string[] {
  if (typeof understanding !== 'object' || understanding === null)
    return [`understood: ${JSON.stringify(understanding)}`];
  const parts = Object.entries(understanding).map(([name, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? `${name} ${value}`
      : `${name} ${JSON.stringify(value)}`,
  );
  return [`understood: ${parts.join(', ')}`];
}
