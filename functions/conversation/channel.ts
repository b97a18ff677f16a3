/** How the caller reached us. WhatsApp is `sms` with wording rules of its own. */
export type Channel = 'voice' | 'sms';
