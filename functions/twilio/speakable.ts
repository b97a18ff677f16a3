/** Characters that the SDK's XML builder refuses: controls, lone surrogates and the two that are no characters. */
const unspeakable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Takes out of a text what no TwiML can hold. */
export const speakable = (text: string): string => text.replace(unspeakable, '');
