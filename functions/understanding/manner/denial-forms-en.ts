import type { DenialForm } from './denial-rules.ts';
import { oneOf } from './one-of.ts';

/** Where speech goes on to something else without a pause. */
const next = oneOf(`
  but, because, just, so(?! (?:fast|much|many|quickly|often|loud|slow)), lol, thanks, thank you, please, instead, say, we, its, im, ive
  and (?:\\w+ )?(?:call|ring|phone|text|send|say|let|get|put|give|tell|just|then|please|i|you|how|what)\\b
  (?:how|what) about, tell me, give me, let me, forget (?:it|that), for (?:god|heaven|goodness) sake, did i, do i, have i, what i
  i (?:only|just|really|do|did|have|want|need|would|am|said|mean|meant|know|will|was|got|asked|think|can|could|already|prefer|lost|like|use)
  it is, is there, there is, the other, the one(?! time), you can, can (?:you|i), could (?:you|i), my \\w+ (?:is|has|was|keeps|will)
  (?<!(?:tell me|know|ask|asking|asked|explained|about) )(?:how|what|where|which|why|when|who) (?:do|does|did|is|are|can|could|should|would|will|to)
`);
/** Where a sentence may begin in the middle of speech. */
const start =
  '(?:^|(?<=[,.?] )|(?<=(?:^|[ ])(?:and|but|no|please|well|so|just|now|yes|ok|okay|hey|lol|whatever you do|i said|never mind) ))';
/** Not after "but" and "and": "everything works but not the VPN" is about the VPN. */
const opening = '(?:^|(?<=[,.?] )|(?<=(?:^|[,.?] )(?:no|please|well|so|hey|lol) ))';
const speaker = `(?:${start}|(?:i|we) )`;
const firmly =
  '(?:(?:really|just|actually|definitely|honestly|simply|even|certainly|still|particularly|especially|necessarily) )*';
const somebody = '(?:(?:you|anyone|anybody|someone|somebody|them|people|it|this) )?';
const nobody = '(?:you|they|nobody|no one|people)';
const please = '(?:please |just |can you |could you |will you |would you )*';

const actVerb = oneOf(`
  call, calling, ring, phone, telephone, dial, text, message, sms, whatsapp, send, email, mail, write, contact, delete, erase, remove, wipe, clear, forget, cancel
  close, transfer, connect, put, pass, patch, hand, speak, talk, hang, go, leave, end, stop, repeat, read, say, tell, give, show, change, switch, start, open
  record, slow, speed, skip, move, bother, make, ask, file, raise, get, disconnect, bring, rush, hurry, drop, withdraw, share, book, try, use, do that, even, you
  ever, play, list, explain, save, touch, begin
`);
const acting =
  '(?:leaving|calling|sending|making|ringing|speaking|talking|phoning|texting|writing|filing|opening|cancelling|closing|hanging|asking you to)';
const reaching = '(?:call|calling|ring|phone|telephone|text|message|sms|send|email) (?:me|us)';
const undoing = '(?:delete|erase|cancel|close|transfer|connect|put) (?:me|my|us|this)';
const unwantedThing = oneOf(
  'calls?, phone calls?, call backs?, callbacks?, texts?, messages?, links?, sms, texting, calling, emails?, complaints?, humans?, people, persons?, steps?, menus?',
);

/** What must be there for a form to be tried, how it begins, and what must follow its scope. */
type Form = readonly [RegExp, string, RegExp?];

const wanting = '(?:want|wish|need|intend|plan|mean|meant|ask|asked|say|said|care|order|ordered)';
const after =
  '(?:asking|after|looking|here|interested|trying|talking|ringing|calling|writing|texting|worried|bothered)';

/** These need that something is asked instead: the wish alone may be the question. */
const unwanted: readonly Form[] = [
  // I don't want (you to) ..., I never asked for ..., I'd rather you did not ...
  [
    new RegExp(`(?:not|never) (?:\\w+ ){0,2}${wanting}`),
    `${speaker}${firmly}(?:do not|did not|never|have not|have never) ${firmly}${wanting} (?:for |about )?${somebody}(?:to )?`,
  ],
  [
    /rather|prefer/,
    `(?:${speaker}would(?: much)? |id |${start})(?:rather|prefer)(?: it)?(?: if| that)? ${nobody} (?:did not|do not|not|never|would not) `,
  ],
  [/rather not/, `${speaker}would(?: much)? rather not `],
  [/prefer not/, `${speaker}(?:would )?prefer not to `],
  [
    /(?:am|are|was|were) not/,
    `(?:i (?:am|was)|we (?:are|were)|am) not ${firmly}${after}(?: (?:for|about|in|to|how to|with))? `,
  ],
  [/(?:am|are) not/, `(?:i am|we are|am) not ${firmly}(?=${acting}\\b)`],
  // Don't call me, stop calling me, no calls
  [/do not|never|better not/, `${start}(?:do not|never|better not)(?: you dare)?(?: to)? (?=${actVerb}\\b)`],
  [
    /do not|never/,
    `(?<!\\b(?:i|we|they|you|people|who|why|that|which|it|does) )(?:do not|never) (?=(?:${reaching}|${undoing})\\b)`,
  ],
  [/stop|quit|cease/, `(?:${start}${please}|(?:you|them|people|they) to )(?:stop|quit|cease) (?=\\w+ing\\b)`],
  [
    /stop|no |enough of/,
    `(?:^|(?<=[.?] )|(?<=(?:please|and) ))(?:stop|no more|no|enough of)(?: the| these| those| all| your)* (?=${unwantedThing}\\b)(?<what>\\w+(?: calls?| backs?)?)(?=$| [,.?]| (?:please|thanks|thank|only|just|i|now|any)\\b)`,
  ],
  [
    /not|had better/,
    `you (?:really )?(?:need not|do not (?:need|have) to|should not|must not|better not|had better not) `,
  ],
  [/under no/, `under no circumstances `],
  [/no need/, `(?:there is )?no need (?:for you )?(?:to|for) `],
  [
    /without/,
    `without (?=(?:calling|ringing|phoning|texting|messaging|sending|speaking|talking|having to|being|deleting|erasing)\\b)`,
  ],
  // Forget the app, never mind the deadline; and what was said so far taken back
  [
    /forget|mind|ignore|aside|skip/,
    `${start}(?:forget|never mind|nevermind|ignore|leave aside|skip)(?: about)? (?=(?:the|what i|that|your|about)\\b(?! (?:data|whole|conversation|number|records?|chat|messages?)\\b))`,
  ],
  [
    /(?:forget|scratch|scrap|strike) that/,
    '^(?<what>(?:[^ ?]+ ){2,20}?)(?:[,.] )?(?:forget|scratch|scrap|strike) that(?: [,.])?(?! i said\\b)(?= (?:\\w+ ){3})',
  ],
];

/** "It is not the right code" is the question, not a denial of the code. */
const judged =
  '(?! (?:right|valid|correct|same|real|supported|option|trusted|working|problem|robot|human|person)\\b)';
const correction = oneOf(
  'it is, its, i mean, i want, i have, i need, the, just, it, i only, how, where, what, a, my',
);
const thisOne =
  '(?=(?:the|a|an|my|your|another|any|this|that|those|these|by|via|through|with|about|for|from)\\b(?! (?:first|only|best|same|moment|least|good|bad|right|word|single)))';

/** These say themselves that something else is meant. */
const corrected: readonly Form[] = [
  // It is not the VPN, it is ...
  [
    /is not/,
    `(?:no )?(?:it|this|that|mine) is not ${firmly}(?:about )?(?=(?:the|a|an|my|any|another)\\b${judged})`,
    new RegExp(`^(?: [,.])?(?: but)? ${correction}\\b`),
  ],
  // Not the push, the passcode
  [/not/, `${opening}not (?:just |only |even )?${thisOne}`],
];

const form =
  (needs: DenialForm['needs']) =>
  ([hint, head, follows]: Form): DenialForm => ({
    hint,
    head: new RegExp(`(?<![^ ])${head}`, 'g'),
    needs,
    ...(follows === undefined ? {} : { follows }),
  });

/** The ways to deny in English. */
export const englishDenialForms: readonly DenialForm[] = [
  ...unwanted.map(form('asked instead')),
  ...corrected.map(form('said instead')),
];

export const englishScopeEnd = new RegExp(`(?=$| [,.?]| ${next}\\b)`, 'g');
