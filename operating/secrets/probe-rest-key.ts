import type { TwilioAnswer, TwilioRest } from '#twilio/rest';

/** Asked without whom to text or call, Twilio does nothing, and says so by these codes to whoever may ask at all. */
const saysNothingTo = { Messages: [21604, 21603, 21602], Calls: [21201, 21213, 21205] } as const;

/**
 * Tries what the functions do with their key, without doing anything.
 * @returns what the key may not do; empty when it may do all
 */
export async function probeRestKey(rest: TwilioRest): Promise<readonly string[]> {
  const [texts, calls, recordings] = await Promise.all([
    rest.post('api', `${rest.account}/Messages.json`, {}),
    rest.post('api', `${rest.account}/Calls.json`, {}),
    rest.get('api', `${rest.account}/Recordings.json`, { PageSize: '1' }),
  ]);
  return [
    ...(isTaken(texts, saysNothingTo.Messages) ? [] : ['send texts (Messages: create)']),
    ...(isTaken(calls, saysNothingTo.Calls) ? [] : ['place calls (Calls: create)']),
    ...(recordings.kind === 'answered'
      ? []
      : ['list and delete recordings (Recordings: read, list, delete)']),
  ];
}

const isTaken = (answer: TwilioAnswer, codes: readonly number[]): boolean =>
  answer.kind === 'refused' && codes.includes(answer.code);
