/** `whatsapp:+85291234567` is the number +85291234567 on WhatsApp; nothing else tells its addresses from a phone's. */
const whatsAppPrefix = 'whatsapp:';

export const isOnWhatsApp = (address: string): boolean => address.startsWith(whatsAppPrefix);

export const whatsAppAddress = (number: string): string => `${whatsAppPrefix}${number}`;

export const plainNumber = (address: string): string =>
  isOnWhatsApp(address) ? address.slice(whatsAppPrefix.length) : address;
