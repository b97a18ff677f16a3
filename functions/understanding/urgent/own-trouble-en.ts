/** Over normalized words (`tokenize`): what callers cannot get into. */
export const ownThing =
  /\b(?:pass ?words?|pasword|passcode|accounts?|log ?in|logged in|locked out|sign ?in|codes?|otp|verification|access)\b/;

/** What has become of it, by nobody's doing. */
export const ownTrouble =
  /\b(?:forg[eo]t(?:ten)?|lost|expired?|reset|wrong|locked|disabled|blocked|suspended|changed?|can not|could not|unable|need|not (?:coming|working|work|accepted|arriv\w+|let\w*))\b/;

/** Somebody else is in it, or something came that was not asked for: no trouble of one's own. */
export const otherHand =
  /\b(?:someone|somebody|anyone|who|they|them|he|she|his|her|man|woman|guy|friend|roommate|stranger|hack\w*|scam\w*|phish\w*|stole|stolen|ask(?:ed|ing|s)?|request\w*|approv\w*|prompts?|notifications?|pop\w*|did not|not me|was not|never|weird|strange|unknown|unusual|suspicious|e ?mails?|mails?|call(?:ed|er|ing|s)?|rang|told|messages?|texts?|links?|clicked|attempts?|countr(?:y|ies)|compromised|fraud|keeps?|gave|shared|say(?:s|ing)?)\b/;

/** Done by the caller's own hand, before it was told. */
export const ownDeed =
  /\bi (?:think i |have |already |just |did |may have |might have )*(?:pressed|press|approved?|accepted|clicked|tapped|gave|given|told|sent|shared|said yes)\b/;
export const notDone = /\b(?:not|never|before|should|if|whether|or)\b/;
