/** RFC 2822 as Twilio writes it: `Mon, 16 Aug 2010 03:45:01 +0000`. @param at epoch ms */
export const timestamp = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');
