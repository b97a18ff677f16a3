import type { MentionRules } from './mention-rules.ts';
import { PhraseFinder } from './phrase-finder.ts';
import { englishRequests } from './requests-en.ts';

const third =
  '(?:he|she|they|(?:my|his|her|their|our|the|a|an|some|this|that|your|one|every) (?:\\w+ )?\\w+|somebody|someone|people|nobody|everyone|friends?|hr|it|who)';

export const englishMention: MentionRules = {
  act: /\b(?:call|calls|called|calling|call ?backs?|ring|rings|rang|rung|ringing|phone[sd]? (?:me|us|him|her)|phoned|phoning|telephoned?|dial(?:led|ing)?|hung up|hang(?:s|ing)? up|texts?|texted|texting|sms|messages?|messaged|links?|send|sends|sent|sending|deleted?|deletes|deleting|deletion|erased?|erases|erasing|wipe[ds]?|wiping|forgets?|forgot|forgotten|clear(?:s|ed|ing)?|persons?|humans?|agents?|operators?|representatives?|someone|somebody|anyone|people|put (?:me |him |her |us |them )?through|transfer(?:red)?|talk|talked|talking|speak|spoke|spoken|speaking|complain|complains|complained|complaints?|feedback|suggest|suggestions?|cases?|tickets?|close[ds]?|hangs|ended|exit|cancel|cancels|cancelled|good ?byes?|bye|cya|see you|leave|leaving|left a|left you|the desk|record|recorded|data|stuff|your records?|note)\b/,
  steer:
    /\b(?:repeat(?:ed)?|slower|slowly|wait(?:s|ed|ing)?|menus?|back|next|languages?|yes|no|helped|help|read|more|thanks|thank|suspicious|hangs|end(?:s|ed)?|who|options|again)\b/,
  told: new RegExp(
    `(?:^|[,.?] |\\b(?:and|but|because|when|that) )(?:${third} (?:\\w+ )?(?:said|says|say|asked|asks|told|tells|changed|called|rang|phoned|texted|sent|read|got|has|had|was|were|would|will|kept|keeps?|always|promised|left|filed|did|hurts?|went|came|gave|wanted|waited|showed|does|is)\\b|i (?:\\w+ )?(?:waited|said|told|spoke|talked|called|rang|phoned|texted|sent|left|gave|heard|went|came|have had|had|changed|read)\\b)|^(?:what happens|what counts|do i have to|does|did|was|were|is (?:it|the|that|this)|are there|how many|how often|how long|if|when)\\b|\\bnext (?:mon|tues|wednes|thurs|fri|satur|sun)day|\\bnext (?:week|month|year|term|semester)|\\bmenu (?:on|in|of|at|that|was|is|today)\\b|\\bmore \\w+ (?:\\w+ )?than\\b|^(?:canteen|lunch|the help|my back)\\b|\\bsay (?:yes|no|bye)\\b`,
  ),
  requests: new PhraseFinder(englishRequests),
  reported: new RegExp(
    `^${third} (?:\\w+ )*?(?:said|says|say|asked|asks|asking|told|tells|wrote|heard|thinks?|thought|keep|keeps|promised|wants?|wanted|reckons?)\\b|\\b(?:if|in case|what happens (?:if|when)|suppose|supposing|imagine|when) (?:i|you|we|u|somebody|someone|they)\\b(?! (?:can|could|have (?:a|some|time)|get a|are free|do not mind|would be|like|please)\\b)|\\b(?:do|did|does) (?:i|you|u|we|they|he|she|people) (?:\\w+ )*$|\\b(?:how many|how much|which|what) (?:(?!should|do|is|can|to|are|does|did|if|about|now)\\w+ ){0,2}$|\\bi told (?:the|him|her|them|another|somebody|someone)\\b`,
  ),
  joints: new Set([',', '.', '?', 'and', 'but', 'so', 'then', 'please', 'because']),
};
