import type { DenialForm, DenialRules } from './denial.ts';
import { oneOf } from './one-of.ts';

/** Where speech goes on to something else without a pause. */
const next =
  oneOf(`but, and (?:\\w+ )?(?:call|ring|phone|text|send|say|let|get|put|give|tell|just|then|please|i|you|how|what)\\b, because, just, so(?! (?:fast|much|many|quickly|often|loud|slow)), lol, thanks, thank you, please, instead, tell me, give me, let me, forget (?:it|that), is there, we, say,
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

const contrasting: readonly string[] = [
  // I don't want (you to) ..., I never asked for ...
  `(?:(?:i|we) )?${firmly}(?:do not|did not|never|have not|have never) ${firmly}(?:want|wish|need|intend|plan|mean|meant|ask|asked|say|said|care|order|ordered)(?:ed)? (?:for |about )?${somebody}(?:to )?${what}`,
  `(?:i |we )?would(?: much)? (?:rather|prefer)(?: it)?(?: if| that)? (?:you|they|nobody|no one|people|u) (?:did not|do not|not|never|would not) ${what}`,
  `(?:rather|rathr) (?:you|they) did not ${what}`,
  `(?:i |we )?would(?: much)? rather not ${what}`,
  `(?:i |we )?(?:would )?prefer not to ${what}`,
  `(?:i am|we are|am) not ${firmly}(?:asking|after|looking|here|interested|trying|talking|ringing|calling|writing|texting|worried|bothered)(?: (?:for|about|in|to|how to|with))? ${what}`,
  `did i (?:say|ask for|want|mention) ${what}`,
  // It is not the VPN, it is ...
  `(?:no )?(?:it|this|that|mine) is not ${firmly}(?:about )?(?=(?:the|a|an|my|any|another)\\b(?! (?:right|valid|correct|same|real|supported|option|trusted|working|problem|robot|human|person)\\b))${what}(?=(?: [,.])?(?: but)? ${oneOf('it is, its, i mean, i want, i am, i have, i need, the, just, it, i only, how, where, what, a, my')}\\b)`,
  `(?:i am|we are) not (?:a |an )?(?!(?:sure|able|good|allowed|there|happy|here|home|that|very|so|at|in|on|the|getting|too)\\b|\\w+(?:ing|ed)\\b)${what}(?=(?: [,.])?(?: but)? i (?:did|have|am|was|already|graduated)\\b)`,
  `there is no (?=(?:new|other|second|old) )${what}`,
  `(?:i|we) (?:have|did) not (?:actually )?(?=\\w+ (?:a|an|the|my|any)\\b)${what}(?=(?: [,.])?(?: but)? (?:i|we) (?:only|just|simply)\\b)`,
  // Not the push, the passcode
  `${opening}not (?:just |only |even )?(?=(?:the|a|an|my|your|another|any|this|that|those|these|by|via|through|with|about|for|from)\\b(?! (?:first|only|best|same|moment|least|good|bad|right) ?))${what}`,
  `${opening}not (?!(?:sure|yet|now|really|working|able|only|just|that|necessary|bad|here|there|too|very|so|as|at|in|on|to|exactly|much|many|quite|nice|good|great|compatible|allowed|until|my|no|if|what|how|when|again|today|\\w+ing|\\w+ed)\\b)(?<what>\\w+(?: \\w+)?(?: \\w+)?)(?=(?: lol)?(?: [,.])?(?: but)? (?:the|it is|its|i mean|i have|i want|i need|i use)\\b)`,
  `(?<!\\b(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|must|am|or|if|why|may|might|need|be|been|certainly|course|better|please|just|it|but|and|so|probably|definitely|still|i|no|well|rather|they|you|that|this|how) )(?<= )not (?=(?:the|a|an|my|by|with|from|for|about|on|in|via|through|another|any)\\b(?! (?:moment|least|all)\\b))${what}`,
  `not (?:just |only )?(?!only\\b)${what}(?= but (?:the|a|an|my|by|with|how|to|about|for|from|rather)\\b)`,
  // Forget the app, never mind the deadline
  `${start}(?:forget|never mind|nevermind|ignore|leave aside|skip)(?: about)? (?=(?:the|what i|that|your|about)\\b(?! (?:data|whole|conversation|number|records?|chat|messages?)\\b))${what}`,
];

const plain: readonly string[] = [
  `(?:instead of|rather than|as opposed to|in place of) ${what}`,
  `(?<=\\brather [^,.?]+ )than ${what}`,
  `(?<=\\bprefer [^,.?]+ )over ${what}`,
  `without (?=(?:calling|ringing|phoning|texting|messaging|sending|speaking|talking|having to|being|deleting|erasing)\\b)${what}`,
  `you (?:really )?(?:need not|do not (?:need|have) to|should not|must not|better not|had better not) ${what}`,
  `(?:there is )?no need (?:for you )?(?:to|for) ${what}`,
  `(?:i am|we are|am) not ${firmly}(?=${acting}\\b)${what}`,
  // Don't call me, stop calling me, no calls
  `(?<!\\b(?:i|we|they|you|people|who|why|that|which|it|u|ppl|[a-z]+s) )(?:do not|never|better not)(?: you dare)?(?: to)? (?=${actVerb}\\b)(?!you (?:have|know|think|want|need|see|get|just|even)\\b)${what}`,
  `(?:please |just |can you |could you |will you |would you )*(?<!\\b(?:it|to|i|not|never|they|you) )(?:stop|quit|cease|no more) (?=\\w+ing\\b)${what}`,
  `${start}(?:stop|no more|no|enough of)(?: the| these| those| all| your)* (?=(?:calls?|phone calls?|call backs?|callbacks?|texts?|messages?|links?|sms|texting|calling|emails?|complaints?|humans?|people|persons?|steps?|menus?)\\b)(?<what>\\w+(?: calls?| backs?)?)(?=$| [,.?]| (?:please|thanks|thank|only|just|i|now|any))`,
];

/** What was said so far is taken back. */
const takenBack = `^${'(?<what>(?:[^ ]+ ){2,40}?)'}(?:[,.] )?(?:forget that|scratch that|scrap that|strike that|no wait|forget it|no no no)(?: [,.])?(?! i said\\b)(?= (?:\\w+ ){3})`;

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
  (source: string): DenialForm => ({ pattern: new RegExp(`(?<![^ ])${source}`, 'g'), needs });

export const englishDenial: DenialRules = {
  sign: /\b(?:not|never|no|stop|quit|cease|without|instead|rather|prefer|forget|scratch|scrap|strike|did i|ignore|leave aside|skip|nevermind|enough of|opposed|place of)\b/,
  forms: [
    ...plain.map(form('nothing')),
    { pattern: new RegExp(takenBack, 'g'), needs: 'contrast' },
    ...contrasting.map(form('contrast')),
  ],
  act: /\b(?:call(?:ed|s|ing)?|call ?back|ring|phone me|telephone|text(?:s|ed)?|messages?|sms|send|links?|delete|erase|forget me|data|person|human|agent|someone|anyone|somebody|operator|speak|talk|transfer|put (?:me )?through|connect|hang up|close|cancel|case|complain(?:t|ts)?|feedback|menu|language|slow(?: down)?|repeat|next|steps?|details|wait|email me|bye|go(?= on|$)|record)\b/,
  never:
    /\b(?:machines?|robots?|bots?|computers?|recordings?|automated|keep(?:ing)?|kept|stor(?:e|ing|ed)|hold(?:ing)?|save[ds]?|any ?more$|any longer|live|die|break|mess|lose|damage|waste|^dare|^4|^for(?: (?:it|them|this|that|any|one))?)\b(?!.*\b(?:call|text)\b)/,
  settled:
    /(?<![^ ])(?:(?:and )?i (?:already )?know (?:what|how|where|that|about) [^,.?]+?|(?:the |my )?(?<thing>\w+(?: \w+)?) (?:is|works|are|work|was) (?:fine|ok|okay|good|all right|alright|perfectly|no problem|working)(?: fine)?)(?=$| [,.?]| (?:i|it|but|the|how|what|where|just)\b)/g,
  trailing:
    /(?: (?:yet|again|please|thanks|thank you|right now|now|at all|lol|on my account|ok|okay|then|though|either|instead|any more|today|here|sorry|ever|next|all the time|every time|always|for now|and))+$/,
  leading:
    /^(?:(?:you|u|anyone|anybody|someone|somebody|them|people|it|even|ever|the need|to|for|that) )+(?=\w)/,
  baseForm,
};
