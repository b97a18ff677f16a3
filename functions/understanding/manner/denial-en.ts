import type { DenialForm, DenialRules } from './denial-rules.ts';
import { oneOf } from './one-of.ts';

/** Where speech goes on to something else without a pause. */
const next =
  oneOf(`but, and (?:\\w+ )?(?:call|ring|phone|text|send|say|let|get|put|give|tell|just|then|please|i|you|how|what)\\b, because, just, so(?! (?:fast|much|many|quickly|often|loud|slow)), lol, thanks, thank you, please, instead, (?:how|what) about, tell me, give me, let me, forget (?:it|that), is there, we, say,
  i (?:only|just|really|do|did|have|want|need|would|am|said|mean|meant|know|will|was|got|asked|think|can|could|already|prefer|lost|like|use|like), im, ive, it is, its, the other, the one(?! time), you can, can (?:you|i), could (?:you|i), there is, what i, for (?:god|heaven|goodness) sake,
  (?:how|what|where|which|why|when|who) (?:do|does|did|is|are|can|could|should|would|will|to), my \\w+ (?:is|has|was|keeps|will), did i, do i, have i`);
const what = `(?<what>[^ ,.?][^,.?]*?)(?=$| [,.?]| ${next}\\b)`;
const start =
  '(?:^|(?<=[,.?] )|(?<=(?:^|[ ])(?:and|but|no|please|well|so|just|now|yes|ok|okay|hey|lol|whatever you do|i said|never mind) ))';
/** Not after "but" and "and": "everything works but not the VPN" is about the VPN. */
const opening = '(?:^|(?<=[,.?] )|(?<=(?:^|[,.?] )(?:no|please|well|so|hey|lol) ))';
const firmly =
  '(?:(?:really|just|actually|definitely|honestly|simply|even|certainly|still|particularly|especially|necessarily) )*';
const somebody = '(?:(?:you|u|anyone|anybody|someone|somebody|them|people|it|this) )?';

const actVerb =
  oneOf(`call, calling, ring, phone, telephone, dial, text, message, sms, whatsapp, send, email, mail, write, contact, delete, erase, remove, wipe, clear, forget, cancel, close, transfer, connect, put, pass, patch,
  hand, speak, talk, hang, go, leave, end, stop, repeat, read, say, tell, give, show, change, switch, start, open, record, slow, speed, skip, move, bother, make, ask, file, raise, get, disconnect, bring, rush, hurry, drop, withdraw, share, book, try, use, do that, even, you, ever, play, list, explain, save, touch, begin`);
const acting = oneOf(
  `leaving, calling, sending, making, ringing, speaking, talking, phoning, texting, writing, filing, opening, cancelling, closing, hanging, asking you to`,
);

const instead = '(?:instead of|rather than|as opposed to|in place of)';
const speaker = `(?:${start}|(?:i|we) )`;
const act = oneOf('call, calling, ring, phone, telephone, text, message, sms, send, email');

/** What must be there for a form to be tried, and the form. */
type Form = readonly [RegExp, string];

/** These need that something is asked instead: the wish alone may be the question. */
const unwanted: readonly Form[] = [
  // I don't want (you to) ..., I never asked for ...
  [
    /(?:not|never) (?:\w+ ){0,2}(?:want|wish|need|intend|plan|mean|meant|ask|say|said|care|order)/,
    `${speaker}${firmly}(?:do not|did not|never|have not|have never) ${firmly}(?:want|wish|need|intend|plan|mean|meant|ask|asked|say|said|care|order|ordered) (?:for |about )?${somebody}(?:to )?${what}`,
  ],
  [
    /rather|prefer/,
    `(?:${speaker}would(?: much)? |id |${start})(?:rather|prefer)(?: it)?(?: if| that)? (?:you|they|nobody|no one|people|u) (?:did not|do not|not|never|would not) ${what}`,
  ],
  [/rather not/, `${speaker}would(?: much)? rather not ${what}`],
  [/prefer not/, `${speaker}(?:would )?prefer not to ${what}`],
  [
    /(?:am|are|was|were) not/,
    `(?:i (?:am|was)|we (?:are|were)|am) not ${firmly}(?:asking|after|looking|here|interested|trying|talking|ringing|calling|writing|texting|worried|bothered)(?: (?:for|about|in|to|how to|with))? ${what}`,
  ],
  [/(?:am|are) not/, `(?:i am|we are|am) not ${firmly}(?=${acting}\\b)${what}`],
  // Don't call me, stop calling me, no calls
  [
    /do not|never|better not/,
    `${start}(?:do not|never|better not)(?: you dare)?(?: to)? (?=${actVerb}\\b)${what}`,
  ],
  [
    /do not|never/,
    `(?<!\\b(?:i|we|they|you|people|who|why|that|which|it|u|does|ppl) )(?:do not|never) (?=(?:${act} (?:me|us)|(?:delete|erase|cancel|close|transfer|connect|put) (?:me|my|us|this))\\b)${what}`,
  ],
  [
    /stop|quit|cease/,
    `(?:${start}(?:please |just |can you |could you |will you |would you )*|(?:you|them|people|they) to )(?:stop|quit|cease) (?=\\w+ing\\b)${what}`,
  ],
  [
    /stop|no |enough of/,
    `(?:^|(?<=[.?] )|(?<=(?:please|and) ))(?:stop|no more|no|enough of)(?: the| these| those| all| your)* (?=(?:calls?|phone calls?|call backs?|callbacks?|texts?|messages?|links?|sms|texting|calling|emails?|complaints?|humans?|people|persons?|steps?|menus?)\\b)(?<what>\\w+(?: calls?| backs?)?)(?=$| [,.?]| (?:please|thanks|thank|only|just|i|now|any)\\b)`,
  ],
  [
    /not|had better/,
    `you (?:really )?(?:need not|do not (?:need|have) to|should not|must not|better not|had better not) ${what}`,
  ],
  [/under no/, `under no circumstances ${what}`],
  [/no need/, `(?:there is )?no need (?:for you )?(?:to|for) ${what}`],
  [
    /without/,
    `without (?=(?:calling|ringing|phoning|texting|messaging|sending|speaking|talking|having to|being|deleting|erasing)\\b)${what}`,
  ],
  // Forget the app, never mind the deadline
  [
    /forget|mind|ignore|aside|skip/,
    `${start}(?:forget|never mind|nevermind|ignore|leave aside|skip)(?: about)? (?=(?:the|what i|that|your|about)\\b(?! (?:data|whole|conversation|number|records?|chat|messages?)\\b))${what}`,
  ],
  [
    /(?:forget|scratch|scrap|strike) that/,
    `^(?<what>(?:[^ ?]+ ){2,20}?)(?:[,.] )?(?:forget that|scratch that|scrap that|strike that)(?: [,.])?(?! i said\\b)(?= (?:\\w+ ){3})`,
  ],
];

/** These say themselves that something else is meant. */
const corrected: readonly Form[] = [
  [/did i/, `did i (?:say|ask for|want|mention) ${what}`],
  // It is not the VPN, it is ...
  [
    /is not/,
    `(?:no )?(?:it|this|that|mine) is not ${firmly}(?:about )?(?=(?:the|a|an|my|any|another)\\b(?! (?:right|valid|correct|same|real|supported|option|trusted|working|problem|robot|human|person)\\b))${what}(?=(?: [,.])?(?: but)? ${oneOf('it is, its, i mean, i want, i have, i need, the, just, it, i only, how, where, what, a, my')}\\b)`,
  ],
  [
    /(?:am|are) not/,
    `(?:i am|we are) not (?:a |an )?(?!(?:sure|able|good|allowed|there|happy|here|home|that|very|so|at|in|on|the|getting|too|fussy|paranoid)\\b|\\w+(?:ing|ed)\\b)${what}(?=(?: [,.])?(?: but)? i (?:did|have|am|was|already|graduated)\\b)`,
  ],
  [/there is no/, `there is no (?=(?:new|other|second|old) )${what}`],
  [
    /(?:have|did) not/,
    `(?:i|we) (?:have|did) not (?:actually )?(?=\\w+ (?:a|an|the|my|any)\\b)${what}(?=(?: [,.])?(?: but)? (?:i|we) (?:only|just|simply)\\b)`,
  ],
  // Not the push, the passcode
  [
    /not/,
    `${opening}not (?:just |only |even )?(?=(?:the|a|an|my|your|another|any|this|that|those|these|by|via|through|with|about|for|from)\\b(?! (?:first|only|best|same|moment|least|good|bad|right|word|single) ?))${what}`,
  ],
  [
    /not/,
    `${opening}not (?!(?:sure|yet|now|really|working|able|only|just|that|necessary|bad|here|there|too|very|so|as|at|in|on|to|exactly|much|many|quite|nice|good|great|compatible|allowed|until|my|no|if|what|how|when|again|today|content|happy|\\w+ing|\\w+ed)\\b)(?<what>\\w+(?: \\w+)?(?: \\w+)?)(?= (?:lol|[,.]|but)(?: but)? (?:the|it is|its|i mean|i have|i want|i need|i use)\\b)`,
  ],
  [
    /not/,
    `(?<!\\b(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|am|or|if|why|may|might|need|be|been|certainly|course|better|please|just|it|but|and|so|probably|definitely|still|i|no|well|rather|they|you|that|this|how|but \\w+) )(?<= )not (?=(?:the|a|an|my|by|with|from|for|about|on|in|via|through|another|any)\\b(?! (?:moment|least|all|word|single|other)\\b))${what}`,
  ],
  [
    /not/,
    `(?<!\\b(?:do|does|did|can|could|will|would|has|have|had|should|may|might|must) )not (?:just |only )?(?=(?:the|a|an|my|by|with|to|for|about|from|in|on)\\b)${what} but(?= (?:the|a|an|my|by|with|how|to|about|for|from|in|on|rather)\\b)`,
  ],
  // I want the push instead of the passcode; whether one can stand for the other is a question, though
  [
    /instead of|rather than/,
    `${start}(?:instead of|rather than) ${what}(?= (?:could|can|may|please|how|just|i|let|give|send)\\b)`,
  ],
  [/said|meant|asked/, `(?<=\\bi (?:said|meant|asked for) [^,.?]{1,40} )not ${what}`],
  [
    /\b(?:(?:instead|place) of|rather than|opposed to)\b/,
    `${instead}(?<=(?:^|[,.?] )(?!(?:[^,.?]* )?(?:can|may|could|is|are|does|do you|would a|what|which|anything|something|allowed|whether|if|must)\\b)(?=(?:[^,.?]* )?(?:want|would like|need|rather|prefer|please|just|how (?:do|can|to)|use|take|give|send|tell|show|switch|set up)\\b)[^,.?]{0,120}${instead}) ${what}`,
  ],
  [/rather .* than /, `than(?<=\\brather [^,.?]{3,80} than) ${what}`],
  [/prefer .* over /, `over(?<=\\bprefer [^,.?]{3,80} over) ${what}`],
];

/** Whose "e" the rule below does not give back, and words that merely end like a verb in "ing". */
const bases: Readonly<Record<string, string>> = {
  changing: 'change',
  giving: 'give',
  making: 'make',
  taking: 'take',
  writing: 'write',
  deleting: 'delete',
  messaging: 'message',
  telephoning: 'telephone',
  phoning: 'phone',
  typing: 'type',
  anything: 'anything',
  something: 'something',
  nothing: 'nothing',
  everything: 'everything',
  thing: 'thing',
  ring: 'ring',
  bring: 'bring',
  during: 'during',
  morning: 'morning',
  evening: 'evening',
  being: 'be',
};
const doubled = /([bdgmnprt])\1$/;
const wantsE = /(?:[^aeiou]l|v|c|dg|z|[aeiou]s|u)$/;

/** "Calling" is "call", "leaving" is "leave", "stopping" is "stop". */
function baseForm(word: string): string {
  const known = bases[word];
  if (known !== undefined || !/^[a-z]{2,}ing$/.test(word)) return known ?? word;
  const stem = word.slice(0, -3);
  if (doubled.test(stem)) return stem.slice(0, -1);
  return wantsE.test(stem) ? `${stem}e` : stem;
}

const form =
  (needs: DenialForm['needs']) =>
  ([hint, source]: Form): DenialForm => ({ hint, pattern: new RegExp(`(?<![^ ])${source}`, 'g'), needs });

export const englishDenial: DenialRules = {
  sign: /\b(?:not|never|no|stop|quit|cease|without|instead|rather|prefer|forget|scratch|scrap|strike|did i|ignore|leave aside|skip|nevermind|enough of|opposed|place of)\b/,
  forms: [...unwanted.map(form('asked instead')), ...corrected.map(form('said instead'))],
  act: /\b(?:call(?:ed|s|ing)?|call ?back|ring|phone (?:me|us|this|my)|telephone|text(?:s|ed)?|messages?|sms|send|links?|delete|erase|forget me|data|person|human|agent|someone|anyone|somebody|operator|speak|talk|transfer|put (?:me )?through|connect|hang up|close|cancel|case|complain(?:t|ts)?|feedback|menu|language|slow(?: down)?|repeat|next|steps?|details|wait|email me|bye|go(?= on|$)|pass it on|desk)\b/,
  never:
    /\b(?:machines?|robots?|bots?|computers?|recordings?|automated|keep(?:ing)?|kept|stor(?:e|ing|ed)|hold(?:ing)?|save[ds]?|any ?more$|any longer|live|die|break|mess|lose|damage|waste|^dare|^4|^(?:one|it|this|that)$|^for(?: (?:it|them|this|that|any|one))?)\b(?!.*\b(?:call|text)\b)/,
  settled:
    /(?<![^ ])(?:(?:and )?i (?:already )?know (?:what|how|where|that|about) [^,.?]+?|(?:the |my )?(?<thing>\w+(?: \w+)?) (?:is|works|are|work|was) (?:fine|ok|okay|good|all right|alright|perfectly|no problem|working)(?: fine)?)(?=$| [,.?]| (?:i|it|but|the|how|what|where|just)\b)/g,
  trailing:
    /(?: (?:yet|again|please|thanks|thank you|right now|now|at all|lol|on my account|ok|okay|then|though|either|instead|any more|today|here|sorry|ever|next|all the time|every time|always|for now|and))+$/,
  leading:
    /^(?:(?:you|u|anyone|anybody|someone|somebody|them|people|it|even|ever|the need|to|for|that) )+(?=\w)/,
  baseForm,
};
