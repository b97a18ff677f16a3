import twilio from 'twilio';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import type { PhoneServer } from '#local/phone/start-phone';
import { accountSid, authToken } from '../fake-helpline.ts';

/** The official SDK, with api.twilio.com led to the phone. */
export function sdkOf(phone: PhoneServer, token = authToken) {
  class ToThePhone extends RequestClient {
    override request<TData>(options: RequestClient.RequestOptions<TData>) {
      return super.request({ ...options, uri: options.uri.replace('https://api.twilio.com', phone.url) });
    }
  }
  return twilio(accountSid, token, { httpClient: new ToThePhone() });
}
