import type { TwilioForm } from '#channels/twilio/read-form';
import { keys } from '#conversation/turn-input';
import type { Heard } from '#turn/heard';

/** The query parameter that carries the call's state in every action URL. */
export const stateParameter = 's';

/** Statuses of a call that is over: whatever came with them, nobody listens any more. */
const overStatuses: readonly string[] = ['completed', 'busy', 'failed', 'no-answer', 'canceled'];

const dialOutcomes: Readonly<Record<string, Extract<Heard, { kind: 'dial-ended' }>['outcome']>> = {
  busy: 'busy',
  'no-answer': 'no-answer',
};

/** `DialBridged` says whether both were joined: behind a menu or a whisper, a call can be answered and yet reach nobody. */
function readDial(form: TwilioForm, status: string): Heard {
  const bridged = form.get('DialBridged') ?? String(status === 'completed' || status === 'answered');
  if (bridged === 'true') return { kind: 'dial-ended', outcome: 'bridged' };
  if (status === 'completed' || status === 'answered') return { kind: 'dial-ended', outcome: 'no-answer' };
  return { kind: 'dial-ended', outcome: dialOutcomes[status] ?? 'failed' };
}

/**
 * Reads a voice webhook.
 * @param hasState whether the URL carried a state; without one a call begins
 */
export function readVoiceWebhook(form: TwilioForm, hasState: boolean): Heard {
  if (overStatuses.includes(form.get('CallStatus') ?? '')) return { kind: 'hung-up' };
  const dialStatus = form.get('DialCallStatus');
  if (dialStatus !== undefined) return readDial(form, dialStatus);
  if (!hasState) return { kind: 'started' };
  // Of a flood of keys the last sane one counts.
  const digits = [...(form.get('Digits') ?? '')].filter((digit) => keys.some((key) => key === digit));
  if (digits.length > 0) return { kind: 'digits', digits: digits.at(-1) ?? '' };
  const words = (form.get('SpeechResult') ?? '').trim();
  return words === '' ? { kind: 'silence' } : { kind: 'words', words };
}
