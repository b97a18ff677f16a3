/** `whatsapp:+85291234567` is the number +85291234567 on WhatsApp; nothing else tells its addresses from a phone's. */
const whatsAppPrefix = 'whatsapp:';

export const isOnWhatsApp = (address: string): boolean => address.startsWith(whatsAppPrefix);

export const whatsAppAddress = (number: string): string => `${whatsAppPrefix}${number}`;

export const plainNumber = (address: string): string =>
  isOnWhatsApp(address) ? address.slice(whatsAppPrefix.length) : address;

/**
 * Numbers that stand for none: RESTRICTED, BLOCKED, UNKNOWN, ANONYMOUS and UNAVAILABLE on a telephone's keys. Withheld
 * numbers may come so: https://twilio.com/changelog/upcoming-changes-to-withheld-caller-ids-behavior-for-dial-calls
 */
const withheld: readonly string[] = ['+7378742833', '+2562533', '+8656696', '+266696687', '+86282452253'];

export const isWithheld = (number: string): boolean => withheld.includes(number);
