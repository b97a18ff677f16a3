import { PhraseFinder } from '../phrases/phrase-finder.ts';
import type { MentionRules } from './mention-rules.ts';
import { oneOf } from './one-of.ts';
import { englishRequests } from './requests-en.ts';

const acts = oneOf(`
  calls?, called, calling, call ?backs?, rings?, rang, rung, ringing, phone[sd]? (?:me|us|him|her), phoned, phoning, telephoned?, dial(?:led|ing)?
  texts?, texted, texting, sms, messages?, messaged, links?, sends?, sent, sending, notes?, left a, left you
  delete[ds]?, deleting, deletion, erase[ds]?, erasing, wipe[ds]?, wiping, forgets?, forgot, forgotten, clear(?:s|ed|ing)?, record(?:ed)?, your records?, data, stuff
  persons?, people, humans?, agents?, operators?, representatives?, someone, somebody, anyone, the desk
  put (?:me |him |her |us |them )?through, transfer(?:red)?, talk, talked, talking, speak, spoke, spoken, speaking
  complains?, complained, complaints?, feedback, suggest, suggestions?, cases?, tickets?, close[ds]?, cancels?, cancelled
  hung up, hang(?:s|ing)? up, hangs, ended, exit, good ?byes?, bye, cya, see you, leave, leaving
`);
const steering = oneOf(
  'repeat(?:ed)?, slower, slowly, wait(?:s|ed|ing)?, menus?, back, next, languages?, yes, no, helped, help, read, more, thanks, thank, suspicious, hangs, end(?:s|ed)?, who, options, again',
);

const third =
  '(?:he|she|they|(?:my|his|her|their|our|the|a|an|some|this|that|your|one|every) (?:\\w+ )?\\w+|somebody|someone|people|nobody|everyone|friends?|hr|it|who)';
const theyDid = oneOf(
  'said, says, say, asked, asks, told, tells, changed, called, rang, phoned, texted, sent, read, got, has, had, was, were, would, will, kept, keeps?, always, promised, left, filed, did, hurts?, went, came, gave, wanted, waited, showed, does, is',
);
const iDid = oneOf(
  'waited, said, told, spoke, talked, called, rang, phoned, texted, sent, left, gave, heard, went, came, have had, had, changed, read',
);
const asked = oneOf(
  'what happens, what counts, do i have to, does, did, was, were, is (?:it|the|that|this), are there, how many, how often, how long, if, when, canteen, lunch, the help, my back',
);
const elsewhere = oneOf(`
  next (?:mon|tues|wednes|thurs|fri|satur|sun)day, next (?:week|month|year|term|semester), menu (?:on|in|of|at|that|was|is|today)
  more \\w+ (?:\\w+ )?than, say (?:yes|no|bye)
`);
const theySay = oneOf(
  'said, says, say, asked, asks, asking, told, tells, wrote, heard, thinks?, thought, keeps?, promised, wants?, wanted, reckons?',
);
/** "If you can, call me" is asked for; "if you called me" is not. */
const polite = '(?! (?:can|could|have (?:a|some|time)|get a|are free|do not mind|would be|like|please)\\b)';

export const englishMention: MentionRules = {
  act: new RegExp(`\\b${acts}\\b`),
  steer: new RegExp(`\\b${steering}\\b`),
  told: new RegExp(
    `(?:^|[,.?] |\\b(?:and|but|because|when|that) )(?:${third} (?:\\w+ )?${theyDid}\\b|i (?:\\w+ )?${iDid}\\b)|^${asked}\\b|\\b${elsewhere}\\b`,
  ),
  requests: new PhraseFinder(englishRequests),
  reported: new RegExp(
    [
      `^${third} (?:\\w+ )*?${theySay}\\b`,
      `\\b(?:if|in case|what happens (?:if|when)|suppose|supposing|imagine|when) (?:i|you|we|somebody|someone|they)\\b${polite}`,
      '\\b(?:do|did|does) (?:i|you|we|they|he|she|people) (?:\\w+ )*$',
      '\\b(?:can|could|does|did|will|would|should) (?:the |my |your )?\\w+ $',
      '\\b(?:how many|how much|which|what) (?:(?!should|do|is|can|to|are|does|did|if|about|now)\\w+ ){0,2}$',
      '\\bi told (?:the|him|her|them|another|somebody|someone)\\b',
    ].join('|'),
  ),
  joints: new Set([',', '.', '?', 'and', 'but', 'so', 'then', 'please', 'because']),
};
