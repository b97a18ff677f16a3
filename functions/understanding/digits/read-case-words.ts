import { readTelephoneNumber } from './read-telephone-number.ts';

/** The reference of a case in somebody's words: seven digits, however they are said. */
export function readReference(text: string): string | undefined {
  const read = readTelephoneNumber(text);
  return read?.kind === 'reference' ? read.digits : undefined;
}

/** Seven digits that are something else. */
const isSomethingElse =
  /\b(?:codes?|passcodes?|passwords?|pins?|otp|errors?|tap|token|number match|student|staff|id|ids)\b/i;
const namesCase =
  /\b(?:ref|reference|case|ticket|request|enquiry|inquiry|status|updates?|news|progress|happened|any(?:thing)? (?:new|yet))\b/i;
const isTakenBack = /\b(?:cancel|withdraw|call off|drop|never ?mind|nvm|no longer|not need(?:ed)?)\b/i;

/** "It's OK now, no need to call, found my old phone": more than a refusal of what is on offer. */
const isNoNeed =
  /(?<!\bis there )\bno need (?:now )?(?:for (?:[a-z]+ ){1,3})?to (?:even |please )?(?:call|ring|phone|message)\b/i;
/** "Does that mean no need to call any more": asked, not told. "Can you tell them ..." is no question. */
const isAsked =
  /\?|^(?:(?:hi|hello|and|so|but|ok|okay|sorry|then) )*(?:is|are|does|do|should|why|how|what|(?:can|could|will|would) (?!you\b|u\b|someone\b|somebody\b))\b/i;
const isSettled = /\b(?:now|any ?more|anymore|sorted|solved|fixed|works?|working|found|after all)\b/i;

/**
 * What is asked about a case whose reference is given, at any place: how it stands, or that it be cancelled. Seven digits
 * alone ask how it stands. Read before codes are taken out.
 */
export function asksAboutCase(text: string): 'case-status' | 'cancel-case' | undefined {
  if (isNoNeed.test(text) && isSettled.test(text) && !isAsked.test(text)) return 'cancel-case';
  if (readReference(text) === undefined || isSomethingElse.test(text)) return undefined;
  if (isTakenBack.test(text)) return 'cancel-case';
  const isAlone = /^[\d\s.,-]+$/.test(text);
  return isAlone || namesCase.test(text) ? 'case-status' : undefined;
}
