import type { MentionRules } from './mention.ts';
import { oneOf } from './one-of.ts';

const start =
  '(?:^|(?<=[,.?] )|(?<=(?:^| )(?:please|pls|just|kindly|now|then|and|so|ok|okay|yes|yeah|well|also|but|dear|no|instead|sure|simply|look|sorry|up|go ahead|go on|you better|confused|read) ))';
const softly =
  '(?: (?:please|just|kindly|maybe|possibly|perhaps|also|not|simply|actually|at least|quickly|ever|be so kind as to|be so good as to|then|now|go ahead and|really|only|do|would|will|still|much|rather|d|pretty))*';
const human =
  '(?:person|people|human|humans|human being|agent|operator|someone|somebody|anyone|anybody|staff|colleague|colleagues|representative|rep|supervisor|manager|technician|technicians|lady|gentleman|man|woman|guy|soul|being|one of (?:you|your \\w+|the \\w+|them)|customer service|help ?desk|service ?line|service desk|the desk|support|desk|it|boss|voice)';
const helper = `(?:you|u|ya|y all|someone|somebody|anyone|anybody|they|one of (?:you|your \\w+|the \\w+|them)|(?:a|the|your|any|some|another) (?:\\w+ )?(?:\\w+ )?${human})`;
const doing =
  oneOf(`call, ring, phone, telephone, dial, text, message, sms, whatsapp, email, send, resend, forward, post, delete, erase, remove, wipe, clear, forget, purge, destroy, transfer, connect, put, patch, pass, hand, get, give, fetch, find, bring, let, have, leave, take, note, write, file, open, make, lodge, register, report, raise, submit, log, record,
  cancel, close, drop, withdraw, scrap, hang up, end, disconnect, repeat, say, tell, show, list, speak, talk, slow, go, change, switch, arrange, book, schedule, ask, escalate, reach, contact, return, try, redial, share, pop, get rid of, start, place, set up, do, help, spell, read out, read it, read that, read me, stop, turn`);
const mine =
  '(?:my|all|everything|it|that|this|what|whatever|any|anything|every|the (?:data|records?|conversation|messages?|lot|history)|me)';
const me = '(?:me|us)\\b';
const notSubject =
  '(?<!\\b(?:to|i|you|u|we|they|he|she|it|people|who|that|did|does|do|will|would|could|can|not|never|always|ppl|somebody|someone|nobody|say|type|press|cannot|may|might|should|must|let|them|him|her|anyone|when|if|s|always|the|a|an|this|your|my|his|their|our|no|any|phone|by) )(?<=^| )';

const imperative: readonly string[] = [
  `${notSubject}(?:call|ring|phone|telephone|dial|fone)(?: ${me}(?! (?:stupid|old|crazy|naive|paranoid|silly|dumb|daft|mad|a|an|thick|ignorant|old fashioned)\\b)| back| my| this (?:number|phone)| now)`,
  `${notSubject}(?:text|message|sms|whatsapp|send|email|forward|shoot|drop|ping|pop|give|get|hit|resend|share)(?: ${me}| it| that| this| the (?:\\w+ )?(?:link|address|page|website|steps|instructions|url|details)| link| over| across)(?!(?: \\w+){0,2} (?:me|us) a code)`,
  `${notSubject}(?:connect|transfer|put|patch|hand|pass|switch|get|give|fetch|find|bring|let|refer|escalate) (?:${me}|my call|this(?: call)?|the (?:call|line)|a|an|some|somebody|someone)(?: \\w+){0,4}? ?(?:${human}|through|speak|talk|over)`,
  `${notSubject}let ${me} (?:speak|talk|complain|leave|cancel|have)`,
  `${start}(?:speak|talk|connect|transfer)(?: ${me})? (?:to|with) `,
  `${notSubject}(?:delete|erase|remove|wipe|clear|forget|purge|destroy|scrap|get rid of) (?:${mine})\\b(?! (?:stupid|the|phone|app|old))(?! i will)`,
  `${start}forget (?:me|everything|all)`,
  `${notSubject}(?:leave|take|pass|write|make|open|file|lodge|raise|register|submit|log|note|record|start|book|arrange|request|place|give)(?: (?:me|them|him|her))? (?:a |an |my |this |some |down |on )*(?:message|note|complaint|complain|feedback|suggestion|comment|review|case|ticket|call|call ?back|compliment|msg)`,
  `${notSubject}(?:cancel|close|drop|withdraw|scrap|end) (?:my |the |that |this )?(?:case|ticket|complaint|request|call(?: ?back)?|message|chat|conversation|one)\\b`,
  `${start}(?:hang up|end (?:this|the call|it)|disconnect)`,
  `${start}(?:call|ring|phone)(?= (?:again|already|instead|now|when|asap|please|back|at|after|on|anytime|any time)\\b|$| [,.])`,
  `${start}(?:put|send|sent|make|return|place|switch|move|forward|transfer|clean|scrub|throw|delete|erase|del|wipe|destroy|remove|purge|get|leave|give|share|hand|note|rate|message|help to|record|document|connect)(?: (?!me\\b)\\w+){0,5}? (?:text|message|msg|sms|call|callback|call back|data|records?|recording|conversation|history|feedback|complaint)\\b(?! (?:passcode|option))`,
  `${start}(?:send|sent|forward|message|text|sms) (?:\\w+ ){0,4}(?:to|2) (?:my|this) (?:\\w+ )?(?:phone|mobile|fone|handphone|number|cell)`,
  `${start}(?:transfer|connect) ?(?:me)?(?= [,.]|$)`,
  `${start}(?:note|record) (?:that|this|it)\\b`,
  `${start}(?:tell|ask|have|get|let) (?:${human}|them|the (?:it )?(?:desk|people|team|staff)|someone|your \\w+)(?: \\w+)?(?: to)? ${doing}`,
  `${start}(?:note|write|take) (?:it |that |this )?down`,
  `${start}do it\\b`,
  `${start}(?:speak|talk|go|read)(?: (?:it|a bit|a little|more|much|please))* (?:slower|slowly|down|louder|up|clearly|in \\w+)\\b`,
  `(?:^|(?<=[,.?] )|(?<=(?:^| )(?:and|so|then|please|ok|okay|now|well) ))you (?:can|may|could)(?: just| now| please)* ${doing}\\b`,
];

const polite: readonly string[] = [
  `(?<!\\b(?:when|why|how|what|where|who|if|number|time|whether|which) )(?:can|could|would|may|might|will|can not|could not|will not|would not|cn) (?:you|u)${softly} (?:have \\w+ |get \\w+ (?:to )?|ask (?:\\w+ ){1,3}?to |mind (?:\\w+ing )?)?${doing}?(?<=${doing}|ing)\\b`,
  `(?<!\\b(?:when|why|how|what|where|who|if|number|time|whether|which) )(?:can|could|would|may|can not|could not) ${helper}${softly} (?:have \\w+ |get \\w+ to |mind )?(?:${doing}|calling|ringing|texting|phoning)\\b`,
  `(?<!\\b(?:when|why|how|what|where|if|whether|which) )(?:can|could|may|might|can not|could not) (?:i|we)${softly} (?:speak|talk|chat|(?:have|get|reach|see|ask for|request|be (?:put|connected|transferred|passed)(?: through)?)(?: (?:to|with|through))?(?: \\w+){0,4} (?:${human}|call|call ?back|message|text|sms|link|writing|word|through|over)|(?:leave|make|file|open|lodge|register|raise|give)(?: (?:a|my|some|an|you))* (?:message|note|complaint|feedback|suggestion|case|ticket|comment|compliment|complain)|complain|(?:cancel|close|withdraw|drop) (?:my|the|that|this) (?:\\w+ ){0,2}?(?:case|ticket|complaint|request|one)(?!(?: later| if))|ask (?:you|someone|them) to|trouble you)\\b`,
  `(?:can|could|shall|may) (?:i|we|you|u) (?:please )?(?:talk|do (?:this|it)|switch|move (?:this|it)|continue|speak|change)(?: \\w+){0,4} (?:phone|call|telephone|voice)\\b`,
  `(?:can|could) (?:that|this|it|the \\w+) be (?:sent|texted|messaged|deleted|erased|cancelled)\\b`,
  `\\b(?:call|message|text|chat) would be (?:\\w+ )?(?:better|easier|nice|nicer|great|good|lovely|best|helpful|perfect)`,
  `\\b(?:can or not|can ma|can ah|can mah)$`,
  `would (?:you|u|anyone|anybody|somebody|someone) mind (?:\\w+ )?\\w+ing`,
  `do you mind \\w+ing`,
  `is there (?:\\w+ ){0,5}(?:i|we|who|that|to|free|available|around)(?: can| could| may| might| would)? ?(?:\\w+ ){0,2}?(?:speak|talk|call|help|be put|put|get|connect|answer|ring)`,
  `why (?:do not|not|can not|will not|would) (?:you |u |we )?${softly.replace('(?: ', '(?:').replace('))*', ') )*')}(?:${doing})\\b`,
  `how about (?:you|i|we|a|somebody|someone) `,
  `any chance (?:of|you|i|someone|somebody|for|to) `,
  `(?:is it|would it be|is that|it be) (?:at all )?(?:possible|ok|okay|alright|all right|too much trouble)(?: \\w+){0,5} (?:speak|talk|have|get|leave|make|be|cancel|delete|call|ring|text|send|connect|put)`,
  `how (?:do|can|could|would|to)(?: i| we)? (?:get to |get hold of |get through to |best |actually )?(?:speak|talk|reach|get|complain)(?: (?:to|with|hold of|through to))? (?:a |an |the |any |some )?(?:real |live |actual |human )*${human}`,
  `who (?:can|do|could|should) (?:i|we)${softly} (?:speak|talk|complain|turn|go)`,
  `(?:transfer|connect|speak|talk) (?:to|with) (?:a |an )?${human} (?:please|now)`,
];

const named =
  '(?:call|called|ring|rung|chat|phone|telephone|text|texts|sms|message|messages|link|writing|sent|send|delete|deleted|erase|erased|remove|removed|wipe|wiped|forgotten|forget|clear|cleared|speak|talk|speaking|talking|person|people|human|agent|operator|someone|somebody|anyone|staff|colleague|transferred|connected|put through|through|complain|complaint|feedback|suggestion|suggest|message|note|case|ticket|cancel|cancelled|close|closed|withdraw|withdrawn|hang|leave|go|end|compliment|praise|representative|technician|lady|gentleman|supervisor|manager|call ?back)';
const wishes: readonly string[] = [
  `(?<!\\b(?:if|when|whether|before|until|what|not|did|never|how|why) )(?:i|we)${softly} (?:want|wanna|need|like|love|prefer|wish|demand|insist|request|require|ask|asking|appreciate|rather|hope|am asking|am calling to|am ringing to)\\b(?! to (?:know|understand|find|see|check|ask (?:if|when|whether|about|why))\\b)(?: [a-z0-9]+){0,9}? ${named}\\b`,
  `(?:^|[,.] |(?:good|english|sorry|so|please|just|and|now|useless|enough|up) )(?:want|wanna|need|prefer|rather)(?: [a-z0-9]+){0,5}? ${named}\\b`,
  `i (?:have|have got|got) (?:a |an |some |one )?(?:complaint|suggestion|feedback|message)(?: for| about| to| please|$)`,
  `i (?:am|will) (?:complaining|done|hanging up|off|making a complaint|finished|leaving)\\b(?! the| in)`,
];

const adjectives =
  '(?:real|live|actual|human|physical|living|proper|the|a|an|my|please|to|me|by|now|back|asap|another|different|some|voice|phone|with|text|sms|speak|talk|new|open|ffs|one|only|yes|ok|any)';
const nouns =
  '(?:person|human|being|agent|operator|representative|someone|somebody|staff|supervisor|helpdesk|call|callback|link|text|sms|message|complaint|complain|feedback|suggestion|case|ticket|goodbye|bye|rep|manager|technician|cancel|delete|erase|forget|colleague|people|desk)';
const bare: readonly string[] = [
  `(?:^|[,.] )(?:${adjectives} )*(?:(?:speak|talk|leave|cancel|close|delete|erase|open|make|send|drop|withdraw|give|file|end|get|text|forget) )?(?:${adjectives} )*${nouns}(?: (?:${adjectives}|${nouns}|leave|data|everything|here|done))*(?=$| [,.])`,
  `(?<!\\b(?:say|said|says|saying|told|my|the|his|her|a) )(?:good ?bye|bye|cheerio|cya|see you(?: later)?|good ?night)(?: (?:bye|now|then|for|thanks|thank|you|thx|love|dear|everyone|all|buddy|later|so|much|la))*(?=$| [,.])`,
];

const third =
  '(?:he|she|they|(?:my|his|her|their|our|the|a|an|some|this|that|your|one|every) (?:\\w+ )?\\w+|somebody|someone|people|nobody|everyone|friends?|hr|it|who)';

export const englishMention: MentionRules = {
  act: /\b(?:call|calls|called|calling|call ?backs?|ring|rings|rang|rung|ringing|phone[sd]? (?:me|us|him|her)|phoned|phoning|telephoned?|dial(?:led|ing)?|hung up|hang(?:s|ing)? up|texts?|texted|texting|sms|messages?|messaged|links?|send|sends|sent|sending|deleted?|deletes|deleting|deletion|erased?|erases|erasing|wipe[ds]?|wiping|forgets?|forgot|forgotten|clear(?:s|ed|ing)?|persons?|humans?|agents?|operators?|representatives?|someone|somebody|anyone|people|put through|transfer(?:red)?|talk|talked|talking|speak|spoke|spoken|speaking|complain|complains|complained|complaints?|feedback|suggest|suggestions?|cases?|tickets?|close[ds]?|hangs|ended|exit|cancel|cancels|cancelled|good ?byes?|bye|cya|see you|leave|leaving|left a|left you|the desk|record|recorded|data|stuff|your records?|note)\b/,
  steer:
    /\b(?:repeat(?:ed)?|slower|slowly|wait(?:s|ed|ing)?|menus?|back|next|languages?|yes|no|helped|help|read|more|thanks|thank|suspicious|hangs|end(?:s|ed)?|who|options|again)\b/,
  told: new RegExp(
    `(?:^|[,.?] |\\b(?:and|but|because|when|that) )(?:${third} (?:\\w+ )?(?:said|says|say|asked|asks|told|tells|changed|called|rang|phoned|texted|sent|read|got|has|had|was|were|would|will|kept|keeps?|always|promised|left|filed|did|hurts?|went|came|gave|wanted|waited|showed|does|is)\\b|i (?:\\w+ )?(?:waited|said|told|spoke|talked|called|rang|phoned|texted|sent|left|gave|heard|went|came|have had|had|changed|read)\\b)|^(?:what happens|what counts|do i have to|does|did|was|were|is (?:it|the|that|this)|are there|how many|how often|how long|if|when)\\b|\\bnext (?:mon|tues|wednes|thurs|fri|satur|sun)day|\\bnext (?:week|month|year|term|semester)|\\bmenu (?:on|in|of|at|that|was|is|today)\\b|\\bmore \\w+ (?:\\w+ )?than\\b|^(?:canteen|lunch|the help|my back)\\b|\\bsay (?:yes|no|bye)\\b`,
  ),
  requests: [...imperative, ...polite, ...wishes, ...bare].map((source) => new RegExp(source)),
  reported: new RegExp(
    `^${third} (?:\\w+ )*?(?:said|says|say|asked|asks|asking|told|tells|wrote|heard|thinks?|thought|keep|keeps|promised|wants?|wanted|reckons?)\\b|\\b(?:if|in case|what happens (?:if|when)|suppose|supposing|imagine|when) (?:i|you|we|u|somebody|someone|they)\\b|\\b(?:do|did|does) (?:i|you|u|we|they|he|she|people) (?:\\w+ )*$|\\b(?:how many|how much|which|what) (?:(?!should|do|is|can|to|are|does|did|if|about|now)\\w+ ){0,2}$|\\bi told (?:the|him|her|them|another|somebody|someone)\\b`,
  ),
  joint: /(?:^| )(?:[,.?]|and|but|so|then|please|because)(?= |$)/g,
};
