import type { MessageSender, SendTextResult } from '#turn/ports';
import { make, type TwilioAccount } from './account.ts';
import { whatsAppAddress } from './address.ts';

type NotSent = Extract<SendTextResult, { kind: 'not-sent' }>['why'];

/** https://www.twilio.com/docs/api/errors, one page a code. Others may pass, or are ours to mend: 'unavailable'. */
const whyByCode: Readonly<Record<number, NotSent>> = {
  21211: 'not-a-mobile', // 'To' is no valid telephone number
  21408: 'not-allowed', // this region is not switched on for texts
  21610: 'opted-out', // the receiver has sent STOP
  21612: 'not-allowed', // this sender cannot reach this receiver
  21614: 'not-a-mobile', // 'To' is no valid mobile number
  21635: 'not-a-mobile', // 'To' is a landline
};

/** Sends texts by Twilio's REST API, each once. Never throws. */
export function createTwilioMessageSender(account: TwilioAccount): MessageSender {
  return {
    async sendText({ to, from, onWhatsApp, body, statusCallback }) {
      const address = (number: string) => (onWhatsApp === true ? whatsAppAddress(number) : number);
      const answer = await make(account, 'Messages', {
        To: address(to),
        From: address(from),
        Body: body,
        ...(statusCallback !== undefined && { StatusCallback: statusCallback }),
      });
      if (answer.kind === 'made') return { kind: 'sent', sid: answer.sid };
      return { kind: 'not-sent', why: whyByCode[answer.code] ?? 'unavailable' };
    },
  };
}
