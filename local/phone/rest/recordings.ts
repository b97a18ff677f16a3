import type { Recording } from '../call/call-state.ts';
import { timestamp } from '../timestamp.ts';
import type { RestContext, RestRequest } from './rest-context.ts';
import { type RestReply, restError } from './rest-error.ts';

/** A recording's description (`.json`) or its sound (`.wav`, or no ending at all). */
export function fetchRecording(
  sid: string,
  ending: string,
  { path }: RestRequest,
  { recordings, accountSid }: RestContext,
): RestReply {
  const recording = recordings.find((each) => each.sid === sid);
  if (recording === undefined) return restError(20404, path);
  if (ending === '.json') return { status: 200, body: recordingResource(recording, accountSid) };
  return { status: 200, bytes: { contentType: 'audio/x-wav', content: silence(recording.seconds) } };
}

export function deleteRecording(sid: string, { path }: RestRequest, { recordings }: RestContext): RestReply {
  const index = recordings.findIndex((each) => each.sid === sid);
  if (index === -1) return restError(20404, path);
  recordings.splice(index, 1);
  return { status: 204 };
}

/** https://www.twilio.com/docs/voice/api/recording */
export function recordingResource(
  recording: Recording,
  accountSid: string,
): Readonly<Record<string, unknown>> {
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    call_sid: recording.callSid,
    channels: 1,
    date_created: timestamp(recording.at),
    date_updated: timestamp(recording.at + recording.seconds * 1000),
    duration: String(recording.seconds),
    error_code: null,
    sid: recording.sid,
    source: 'RecordVerb',
    status: 'completed',
    uri: `/2010-04-01/Accounts/${accountSid}/Recordings/${recording.sid}.json`,
  };
}

/** Telephone quality, as Twilio records: 8,000 samples a second, 16 bits, one channel. */
const samplesPerSecond = 8000;
const bytesPerSample = 2;

/** A WAV file in which nothing is heard: a message's words are typed here, never spoken. */
function silence(seconds: number): Buffer {
  const size = Math.min(seconds, 60) * samplesPerSecond * bytesPerSample;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + size, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(samplesPerSecond, 24);
  header.writeUInt32LE(samplesPerSecond * bytesPerSample, 28);
  header.writeUInt16LE(bytesPerSample, 32);
  header.writeUInt16LE(8 * bytesPerSample, 34);
  header.write('data', 36);
  header.writeUInt32LE(size, 40);
  return Buffer.concat([header, Buffer.alloc(size)]);
}
