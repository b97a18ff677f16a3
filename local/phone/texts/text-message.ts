import { SegmentedMessage } from 'sms-segments-calculator';

/** https://www.twilio.com/docs/messaging/api/message-resource#message-status-values */
export type TextStatus = 'received' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed';

export type TextDirection = 'inbound' | 'outbound-api' | 'outbound-reply';

/** One text, in either direction, as both Twilio's REST and the handset know it. */
export interface TextMessage {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly direction: TextDirection;
  /** Twilio answers opt-out words by itself. */
  readonly by: 'caller' | 'helpline' | 'twilio';
  readonly media: readonly Media[];
  readonly measure: TextMeasure;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly status: TextStatus;
  /** Why it was not delivered. */
  readonly errorCode?: number;
}

export interface Media {
  readonly url: string;
  readonly contentType: string;
}

/** Counted by Twilio's own calculator. */
export interface TextMeasure {
  readonly encoding: 'GSM-7' | 'UCS-2';
  readonly units: number;
  readonly segments: number;
}

/** The longest body that Twilio takes: https://www.twilio.com/docs/api/errors/21617 */
export const longestBody = 1600;

export function measureText(body: string): TextMeasure {
  const counted = new SegmentedMessage(body);
  return {
    encoding: counted.encodingName === 'GSM-7' ? 'GSM-7' : 'UCS-2',
    units: counted.totalSize === 0 ? 0 : unitsOf(counted),
    segments: counted.segmentsCount,
  };
}

/** Septets of GSM-7, or 16-bit units of UCS-2; the headers that join segments are left out. */
function unitsOf(counted: SegmentedMessage): number {
  return counted.messageSize / (counted.encodingName === 'GSM-7' ? 7 : 16);
}
