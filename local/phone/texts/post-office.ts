import { isOnWhatsApp, plainNumber } from '#twilio/address';
import type { PhoneServices } from '../call/phone-services.ts';
import { isE164, isFixedLine } from '../telephone-number.ts';
import { sendWebhook } from '../webhook/send-webhook.ts';
import { createOptOuts, type OptOuts } from './opt-out.ts';
import {
  type Media,
  measureText,
  type TextDirection,
  type TextMessage,
  type TextStatus,
} from './text-message.ts';

/** What is known of a telephone that receives. */
export interface Handset {
  readonly line?: 'mobile' | 'fixed';
  /** The error that every delivery to it ends with, such as 30003 (unreachable) or 30005 (unknown). */
  readonly deliveryError?: number;
  /** Twilio refuses every text to it at once. */
  readonly refusedWith?: RefusalCode;
}

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly direction: TextDirection;
  readonly by: TextMessage['by'];
  readonly media?: readonly Media[];
  readonly statusCallback?: string;
}

/** No such number, a region that is switched off, a fixed line, or a handset that has said STOP. */
export const refusalCodes = [21211, 21408, 21614, 21610] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** All texts that were sent, and whether they can be. */
export interface PostOffice {
  /** Oldest first. */
  readonly texts: readonly TextMessage[];
  readonly optOuts: OptOuts;
  setHandset(number: string, handset: Handset): void;
  /** What is known of a telephone. */
  handset(number: string): Handset;
  /** Why Twilio would refuse a text between these numbers at once, as its error code. */
  refusal(from: string, to: string): RefusalCode | undefined;
  /** Keeps a text that the helpline has received. */
  keepReceived(letter: Letter): TextMessage;
  /** Delivers a text to a handset, or keeps it as failed; status callbacks are sent in the background. */
  deliver(letter: Letter, refusedWith?: number): TextMessage;
  /** Resolves when no status callback is under way. */
  idle(): Promise<void>;
}

/** @param allowedPrefixes the countries that the account may send to (Twilio's geographic permissions) */
export function createPostOffice(services: PhoneServices, allowedPrefixes: readonly string[]): PostOffice {
  const texts: TextMessage[] = [];
  const handsets = new Map<string, Handset>();
  const optOuts = createOptOuts();
  const background = new Set<Promise<void>>();
  const keep = (letter: Letter, status: TextStatus, errorCode?: number): TextMessage => {
    const text = createText(letter, status, services, errorCode);
    texts.push(text);
    services.changed();
    return text;
  };
  return {
    texts,
    optOuts,
    setHandset: (number, handset) => void handsets.set(number, handset),
    handset: (number) => handsets.get(number) ?? {},
    refusal: (from, to) => refusalOf(from, to, { handsets, optOuts, allowedPrefixes }),
    keepReceived: (letter) => keep(letter, 'received'),
    deliver(letter, refusedWith) {
      const deliveryError = handsets.get(plainNumber(letter.to))?.deliveryError;
      const status = refusedWith ? 'failed' : deliveryError ? 'undelivered' : 'delivered';
      const text = keep(letter, status, refusedWith ?? deliveryError);
      if (letter.statusCallback === undefined) return text;
      const reported = reportDelivery(text, letter.statusCallback, services);
      background.add(reported);
      void reported.finally(() => background.delete(reported));
      return text;
    },
    async idle() {
      while (background.size > 0) await Promise.all(background);
    },
  };
}

interface Rules {
  readonly handsets: ReadonlyMap<string, Handset>;
  readonly optOuts: OptOuts;
  readonly allowedPrefixes: readonly string[];
}

function refusalOf(from: string, to: string, rules: Rules): RefusalCode | undefined {
  const number = plainNumber(to);
  const refusedWith = rules.handsets.get(number)?.refusedWith;
  if (refusedWith !== undefined) return refusedWith;
  if (!isE164(number)) return 21211;
  if (!rules.allowedPrefixes.some((prefix) => number.startsWith(prefix))) return 21408;
  if (isOnWhatsApp(to)) return undefined;
  const line = rules.handsets.get(number)?.line ?? (isFixedLine(number) ? 'fixed' : 'mobile');
  if (line === 'fixed') return 21614;
  return rules.optOuts.has(number, from) ? 21610 : undefined;
}

function createText(
  letter: Letter,
  status: TextStatus,
  services: PhoneServices,
  errorCode: number | undefined,
): TextMessage {
  const { from, to, body, direction, by, media = [] } = letter;
  return {
    sid: services.sids.next('SM'),
    from,
    to,
    body,
    direction,
    by,
    media,
    measure: measureText(body),
    createdAt: services.now(),
    status,
    ...(errorCode === undefined ? {} : { errorCode }),
  };
}

/** Best effort, as Twilio's: an answer that fails is nobody's fault here. */
async function reportDelivery(text: TextMessage, url: string, services: PhoneServices): Promise<void> {
  const statuses: readonly TextStatus[] = text.status === 'failed' ? ['failed'] : ['sent', text.status];
  for (const status of statuses) {
    await sendWebhook(
      {
        url: new URL(url, services.webhooks.sms).href,
        method: 'POST',
        token: services.sids.nextToken(),
        parameters: {
          AccountSid: services.accountSid,
          ApiVersion: '2010-04-01',
          From: text.from,
          MessageSid: text.sid,
          MessageStatus: status,
          SmsSid: text.sid,
          SmsStatus: status,
          To: text.to,
          ...(status !== 'sent' && text.errorCode !== undefined ? { ErrorCode: String(text.errorCode) } : {}),
        },
      },
      services.transport,
    );
  }
}
