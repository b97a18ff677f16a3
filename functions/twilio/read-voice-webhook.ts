import { keys } from '#conversation/turn-input';
import type { Heard } from '#turn/heard';
import type { TwilioForm } from './read-form.ts';
import { isOver } from './statuses.ts';

const dialOutcomes: Readonly<Record<string, Extract<Heard, { kind: 'dial-ended' }>['outcome']>> = {
  busy: 'busy',
  'no-answer': 'no-answer',
};

/** `DialBridged` says whether both were joined: behind a menu or a whisper, a call can be answered and yet reach nobody. */
function readDial(form: TwilioForm, status: string): Heard {
  const bridged = form.get('DialBridged') ?? String(status === 'completed' || status === 'answered');
  if (bridged === 'true') {
    const seconds = Number.parseInt(form.get('DialCallDuration') ?? '', 10);
    return { kind: 'dial-ended', outcome: 'bridged', ...(seconds >= 0 && { seconds }) };
  }
  if (status === 'completed' || status === 'answered') return { kind: 'dial-ended', outcome: 'no-answer' };
  return { kind: 'dial-ended', outcome: dialOutcomes[status] ?? 'failed' };
}

/** Twilio names the recording by its URL and, mostly, by its sid; a silent one is reported with 0 seconds or none. */
function readRecording(form: TwilioForm): Heard {
  if (form.get('Digits') === '0') return { kind: 'digits', digits: '0' };
  const seconds = Number(form.get('RecordingDuration') ?? 0);
  const recordingSid = form.get('RecordingSid') ?? /RE[0-9a-f]{32}/.exec(form.get('RecordingUrl') ?? '')?.[0];
  return { kind: 'recorded', seconds: Number.isFinite(seconds) ? seconds : 0, recordingSid };
}

/**
 * Reads a voice webhook.
 * @param hasState whether the URL carried a state; without one a call begins
 */
export function readVoiceWebhook(form: TwilioForm, hasState: boolean): Heard {
  // A message may end with the caller hanging up; it is kept all the same.
  if (form.get('RecordingUrl') !== undefined && form.get('DialCallStatus') === undefined)
    return readRecording(form);
  if (isOver(form.get('CallStatus') ?? '')) return { kind: 'hung-up' };
  const dialStatus = form.get('DialCallStatus');
  if (dialStatus !== undefined) return readDial(form, dialStatus);
  if (!hasState) return { kind: 'started' };
  const digits = [...(form.get('Digits') ?? '')].filter((digit) => keys.some((key) => key === digit));
  if (digits.length > 0) return { kind: 'digits', digits: digits.join('') };
  const words = (form.get('SpeechResult') ?? '').trim();
  if (words === '') return { kind: 'silence' };
  // 0 says that there is none: https://cloud.google.com/speech-to-text/docs/reference/rest/v1/speech/recognize
  const confidence = Number.parseFloat(form.get('Confidence') ?? '');
  return { kind: 'words', words, ...(confidence > 0 && { confidence }) };
}
