import { estimateSpeechSeconds } from '#authoring/checks/speech-estimate';
import type { XmlElement } from '../twiml/xml-element.ts';
import type { CallerInput } from './call-input.ts';
import type { Recording } from './call-state.ts';
import { fetchOrFail } from './follow.ts';
import type { CallerStage, Flow, Interruption } from './stage.ts';

/** Defaults: https://www.twilio.com/docs/voice/twiml/record#attributes */
export async function performRecord(record: XmlElement, stage: CallerStage): Promise<Flow> {
  const of = (name: string) => record.attributes.get(name);
  const timeout = Number(of('timeout') ?? '5');
  const maxLength = Number(of('maxLength') ?? '3600');
  if (of('playBeep') !== 'false') stage.hear({ kind: 'beep', text: '', seconds: 1 });
  const input = await stage.ask({ kind: 'recording', maxLength });
  if (input.kind === 'interrupted' && input.flow.kind === 'back') return input.flow;
  const words = wordsOf(input);
  const spoken = Math.min(maxLength, Math.ceil(estimateSpeechSeconds(words, 'en')));
  const recording = stage.record(words, words === '' ? timeout : spoken);
  stage.pass(recording.seconds);
  stage.notifyLater(recordingCallback(record, stage, recording));
  const digits = digitsOf(input, of('finishOnKey') ?? '1234567890*#');
  // A caller who says nothing leaves a silent recording, and the next verb is performed.
  if (words === '' && digits === '') return { kind: 'on' };
  const parameters = {
    RecordingUrl: recording.url,
    RecordingSid: recording.sid,
    RecordingDuration: String(recording.seconds),
    Digits: digits,
  };
  if (input.kind !== 'interrupted') return fetchOrFail(stage, of('action'), of('method'), parameters);
  await stage.notify(stage.request(of('action'), of('method'), { ...parameters, CallStatus: 'completed' }));
  return input.flow;
}

function wordsOf(input: CallerInput | Interruption): string {
  if (input.kind === 'said') return input.words;
  return input.kind === 'interrupted' ? (input.saying ?? '') : '';
}

function digitsOf(input: CallerInput | Interruption, finishOnKey: string): string {
  if (input.kind === 'interrupted') return 'hangup';
  if (input.kind !== 'pressed') return '';
  return [...input.keys].find((key) => finishOnKey.includes(key)) ?? '';
}

function recordingCallback(record: XmlElement, stage: CallerStage, recording: Recording) {
  const url = record.attributes.get('recordingStatusCallback');
  const events = (record.attributes.get('recordingStatusCallbackEvent') ?? 'completed').split(' ');
  if (url === undefined || !events.includes('completed')) return undefined;
  return stage.request(url, record.attributes.get('recordingStatusCallbackMethod'), {
    RecordingSid: recording.sid,
    RecordingUrl: recording.url,
    RecordingStatus: 'completed',
    RecordingDuration: String(recording.seconds),
    RecordingChannels: '1',
    RecordingStartTime: new Date(recording.at).toUTCString(),
    RecordingSource: 'RecordVerb',
  });
}
