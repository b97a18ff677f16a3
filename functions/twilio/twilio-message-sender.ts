import type { MessageSender, SendTextResult } from '#turn/provider-ports';
import { type MakingAccount, make } from './account.ts';
import { whatsAppAddress } from './address.ts';

type NotSent = Extract<SendTextResult, { kind: 'not-sent' }>['why'];

/** https://www.twilio.com/docs/api/errors, one page a code. Others may pass, or are ours to mend: 'unavailable'. */
const whyByCode: Readonly<Record<number, NotSent>> = {
  21211: 'not-a-mobile', // 'To' is no valid telephone number
  21408: 'not-allowed', // this region is not switched on for texts
  21606: 'not-allowed', // our number sends no texts
  21610: 'opted-out', // the receiver has sent STOP
  21612: 'not-allowed', // this sender cannot reach this receiver
  21614: 'not-a-mobile', // 'To' is no valid mobile number
  21635: 'not-a-mobile', // 'To' is a landline
  21660: 'not-allowed', // our number is not of this account
  21661: 'not-allowed', // our number sends no texts
  63016: 'not-allowed', // on WhatsApp, more than a day after their last message: only templates
};

/**
 * Seconds until a text is given up: who asked for a link wants it now, or asks again. Twilio's own bound is ten hours.
 * https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource
 */
const validSeconds = 900;

/** Sends texts by Twilio's REST API, each once. Never throws. */
export function createTwilioMessageSender(account: MakingAccount): MessageSender {
  return {
    async sendText({ to, from, onWhatsApp, body, statusCallback }) {
      const address = (number: string) => (onWhatsApp === true ? whatsAppAddress(number) : number);
      const answer = await make(account, 'Messages', {
        To: address(to),
        From: address(from),
        Body: body,
        ValidityPeriod: String(validSeconds),
        ...(statusCallback !== undefined && { StatusCallback: statusCallback }),
      });
      if (answer.kind === 'made') return { kind: 'sent', sid: answer.sid };
      return { kind: 'not-sent', why: whyByCode[answer.code] ?? 'unavailable' };
    },
  };
}
