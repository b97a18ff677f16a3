import { type PhraseRule, phraseRules } from '../phrases/phrase-rule.ts';
import { phrase, phrases } from '../phrases/phrases.ts';
import { wordSet } from './word-set.ts';

/** A request begins after these where nobody writes a comma. */
const opening = wordSet(
  'please just kindly now then and so ok okay yes yeah well also but dear no instead sure simply look sorry up ahead on confused read better',
);
/** After these, a verb is no imperative, and a noun may look like one. */
const bound = wordSet(
  `to i you we they he she it people who that did does do will would could can not never always somebody someone nobody say type press may might should
  must let them him her anyone when if the a an this your my his their our no any phone by`,
);
/** After these, a polite question is a question. */
const wondering = wordSet('when why how what where who if number time whether which');
const none: ReadonlySet<string> = new Set();

const upTo3 = phrase`[_] [_] [_]`;
const upTo5 = phrase`${upTo3} [_] [_]`;
const softly = phrase`(please | just | kindly | maybe | possibly | perhaps | also | not | simply | actually | at least | quickly | ever | be so kind as to | be so good as to | then | now | go ahead and | really | only | do | would | will | still | much | rather | d | pretty)*`;
const human = phrase`(person | people | human | humans | human being | agent | operator | someone | somebody | anyone | anybody | staff | colleague | colleagues | representative | rep | supervisor | manager | technician | technicians | lady | gentleman | man | woman | guy | soul | being | one of (you | your _ | the _ | them) | customer service | helpdesk | help desk | serviceline | service line | service desk | the desk | support | desk | it | boss | voice)`;
const helper = phrase`(you | y all | someone | somebody | anyone | anybody | they | one of (you | your _ | the _ | them) | (a | the | your | any | some | another) [_] [_] ${human})`;
const doing = phrase`(call | ring | phone | telephone | dial | text | message | sms | whatsapp | email | send | resend | forward | post | delete | erase | remove | wipe | clear | forget | purge | destroy | transfer | connect | put | patch | pass | hand | get | give | fetch | find | bring | let | have | leave | take | note | write | file | open | make | lodge | register | report | raise | submit | log | record | cancel | close | drop | withdraw | scrap | hang up | end | disconnect | repeat | say | tell | show | list | speak | talk | slow | go | change | switch | arrange | book | schedule | ask | escalate | reach | contact | return | try | redial | share | pop | get rid of | start | place | set up | do | help | spell | read (out | it | that | me) | stop | turn)`;
const doingIt = phrase`(calling | ringing | phoning | telephoning | texting | messaging | sending | emailing | putting | connecting | transferring | passing | handing | giving | getting | letting | telling | saying | repeating | reading | speaking | talking | slowing | going | deleting | erasing | removing | cancelling | closing | taking | having | asking | opening | making | switching | helping | leaving)`;
const me = phrase`(me | us)`;
const mine = phrase`(my | all | everything | it | them | that | this | what | whatever | any | anything | every | the (data | record | records | conversation | message | messages | lot | history) | me)`;
const matter = phrase`(message | note | complaint | complain | feedback | suggestion | comment | review | case | ticket | call | call back | callback | compliment)`;
const content = phrase`(link | address | page | website | steps | instructions | url | details)`;

const imperatives: readonly PhraseRule[] = [
  ...phraseRules(phrases`(call | ring | phone | telephone | dial | fone) ${me}`, {
    notAfter: bound,
    notBefore: wordSet('stupid old crazy naive paranoid silly dumb daft mad a an thick ignorant'),
  }),
  ...phraseRules(phrases`forget (me | everything | all)`, { onlyAfter: opening }),
  ...phraseRules(
    phrases`(delete | erase | remove | wipe | clear | forget | purge | destroy | scrap | get rid of) ${mine}`,
    {
      notAfter: bound,
      notBefore: wordSet('stupid the phone app old i'),
    },
  ),
  ...phraseRules(
    phrases`
    (call | ring | phone | telephone | dial | fone) (back | my | this (number | phone) | now)
    (text | message | sms | whatsapp | send | email | forward | shoot | drop | ping | pop | give | get | hit | resend | share) (${me} | it | that | this | the [_] ${content} | link | over | across)
    (connect | transfer | put | patch | hand | pass | switch | get | give | fetch | find | bring | let | refer | escalate) (${me} | my call | this [call] | the (call | line) | a | an | some | somebody | someone) ${upTo3} [_] (${human} | through | speak | talk | over)
    (get | fetch) (somebody | someone)
    let ${me} (speak | talk | complain | leave | cancel | have)
    (leave | take | pass | write | make | open | file | lodge | raise | register | submit | log | note | record | start | book | arrange | request | place | give) [me | them | him | her] (a | an | my | this | some | down | on)* ${matter}
    (cancel | close | drop | withdraw | scrap | end) [my | the | that | this] (case | ticket | complaint | request | call [back] | message | chat | conversation | one)
    (transfer | forward) (the | my | this) call
  `,
    { notAfter: bound },
  ),
  ...phraseRules(
    phrases`
    (speak | talk | connect | transfer) [${me}] (to | with)
    (hang up | end (this | the call | it) | disconnect)
    (put | send | sent | make | return | place | switch | move | forward | transfer | clean | scrub | throw | delete | erase | del | wipe | destroy | remove | purge | get | leave | give | share | hand | note | rate | message | help to | record | document | connect) ${upTo5} (text | message | sms | call | callback | data | record | records | recording | conversation | history | feedback | complaint)
    (send | sent | forward | message | text | sms) ${upTo3} [_] (to | 2) (my | this) [_] (phone | mobile | fone | handphone | number | cell)
    (note | record) (that | this | it)
    (tell | ask | have | get | let) (${human} | them | the [it] (desk | people | team | staff) | someone | your _) [_] [to] ${doing}
    (note | write | take) [it | that | this] down
    do it
    (do not | stop) (keep | save | store | hold | record | keeping | saving | storing | holding | recording) [any of] (my | any | anything | me | what)
    (speak | talk | go | read) (it | a bit | a little | more | much | please)* (slower | slowly | down | louder | up | clearly | in _)
    slow down
  `,
    { onlyAfter: opening, notBefore: wordSet('passcode option') },
  ),
  ...phraseRules(phrases`(call | ring | phone)`, {
    onlyAfter: opening,
    onlyBefore: wordSet('again already instead now when asap please back at after on anytime'),
  }),
  ...phraseRules(phrases`(transfer | connect) [me]`, {
    onlyAfter: opening,
    onlyBefore: wordSet('please now'),
  }),
  ...phraseRules(phrases`you (can | may | could) (just | now | please)* ${doing}`, {
    onlyAfter: wordSet('and so then please ok okay now well'),
  }),
];

const detour = phrase`[have _ | get _ [to] | ask _ [_] [_] to]`;
const polite: readonly PhraseRule[] = [
  ...phraseRules(
    phrases`
    (can | could | would | may | might | will | can not | could not | will not | would not | cn) you ${softly} ${detour} ${doing}
    (can | could | would | may | can not | could not) ${helper} ${softly} ${detour} ${doing}
    (can | could | may | might | can not | could not) (i | we) ${softly} (speak | talk | chat | complain | trouble you | ask (you | someone | them) to)
    (can | could | may | might | can not | could not) (i | we) ${softly} (have | get | reach | see | ask for | request | be (put | connected | transferred | passed) [through]) [to | with | through] ${upTo3} [_] (${human} | call | call back | callback | message | text | sms | link | writing | word | through | over)
    (can | could | may | might | can not | could not) (i | we) ${softly} (leave | make | file | open | lodge | register | raise | give) (a | my | some | an | you)* ${matter}
    (can | could | shall | may) (i | we | you) [please] (talk | do (this | it) | switch | move (this | it) | continue | speak | change) ${upTo3} [_] (phone | call | telephone | voice)
  `,
    { notAfter: wondering },
  ),
  ...phraseRules(
    phrases`(can | could | may | might | can not | could not) (i | we) ${softly} (cancel | close | withdraw | drop) (my | the | that | this) [_] [_] (case | ticket | complaint | request | one)`,
    { notAfter: wondering, notBefore: wordSet('later if') },
  ),
  ...phraseRules(
    phrases`
    (can | could) (that | this | it | the _) be (sent | texted | messaged | deleted | erased | cancelled)
    (call | message | text | chat) would be [_] (better | easier | nice | nicer | great | good | lovely | best | helpful | perfect)
    (can or not | can ma | can ah | can mah)
    would (you | anyone | anybody | somebody | someone) mind [_] ${doingIt}
    do you mind ${doingIt}
    is there ${upTo5} (i | we | who | that | to | free | available | around) [can | could | may | might | would] [_] [_] (speak | talk | call | help | be put | put | get | connect | answer | ring)
    why (do not | not | can not | will not | would) [you | we] ${softly} ${doing}
    why can not (i | we) ${softly} (speak | talk | have | get)
    (any | do you have | have you got | is there) [a | an] ${human} ${upTo3} (i | we) (can | could | may) (speak | talk)
    how about (you | i | we | a | somebody | someone)
    any chance (of | you | i | someone | somebody | for | to)
    (is it | would it be | is that | it be) [at all] (possible | ok | okay | alright | all right | too much trouble) ${upTo5} (speak | talk | have | get | leave | make | be | cancel | delete | call | ring | text | send | connect | put)
    how (do | can | could | would | to) [i | we] [get to | get hold of | get through to | best | actually] (speak | talk | reach | get | complain) [to | with | hold of | through to] [a | an | the | any | some] (real | live | actual | human)* ${human}
    who (can | do | could | should) (i | we) ${softly} (speak | talk | complain | turn | go)
    (transfer | connect | speak | talk) (to | with) [a | an] ${human} (please | now)
  `,
    {},
  ),
];

const named = phrase`(call | called | ring | rung | chat | phone | telephone | text | texts | sms | message | messages | link | writing | sent | send | delete | deleted | erase | erased | remove | removed | wipe | wiped | forgotten | forget | clear | cleared | speak | talk | speaking | talking | person | people | human | agent | operator | someone | somebody | anyone | staff | colleague | transferred | connected | put through | through | complain | complaint | feedback | suggestion | suggest | message | note | case | ticket | cancel | cancelled | close | closed | withdraw | withdrawn | hang | leave | go | end | gone | compliment | praise | representative | technician | lady | gentleman | supervisor | manager | callback)`;
const wishes: readonly PhraseRule[] = [
  ...phraseRules(
    phrases`(i | we) ${softly} (want | wanna | need | like | love | prefer | wish | demand | insist | request | require | ask | asking | appreciate | rather | sooner | hope | am asking | am calling to | am ringing to) ${upTo5} ${upTo3} [_] ${named}`,
    { notAfter: wordSet('if when whether before until what not did never how why') },
  ),
  ...phraseRules(phrases`(want | wanna | need | prefer | rather) ${upTo5} ${named}`, {
    onlyAfter: wordSet('good english sorry so please just and now useless enough up'),
  }),
  ...phraseRules(
    phrases`i (have | have got | got) [a | an | some | one] (complaint | suggestion | feedback | message)`,
    {
      onlyBefore: wordSet('for about to please'),
    },
  ),
  ...phraseRules(
    phrases`i (am | will) (complaining | done | hanging up | off | making a complaint | finished | leaving)`,
    {
      notBefore: wordSet('the in'),
    },
  ),
];

const adjective = phrase`(real | live | actual | human | physical | living | proper | the | a | an | my | please | to | me | by | now | back | asap | another | different | some | voice | phone | with | text | sms | speak | talk | new | open | ffs | one | only | yes | ok | any)`;
const noun = phrase`(person | human | being | agent | operator | representative | someone | somebody | staff | supervisor | helpdesk | call | callback | link | text | sms | message | complaint | complain | feedback | suggestion | case | ticket | goodbye | bye | rep | manager | technician | cancel | delete | erase | forget | colleague | people | desk | exit)`;
const bare: readonly PhraseRule[] = [
  ...phraseRules(
    phrases`${adjective}* [speak | talk | leave | cancel | close | delete | erase | open | make | send | drop | withdraw | give | file | end | get | got | text | forget] ${adjective}* ${noun} (${adjective} | ${noun} | leave | data | everything | here | done)*`,
    { onlyAfter: none, onlyBefore: none },
  ),
  ...phraseRules(
    phrases`(good bye | goodbye | bye | cheerio | cya | see you [later] | good night | goodnight) (bye | now | then | for | thanks | thank | you | thx | love | dear | everyone | all | buddy | later | so | much | la)*`,
    { notAfter: wordSet('say said says saying told my the his her a'), onlyBefore: none },
  ),
];

/** How an act is asked for: told to, politely, wished for, or just named. */
export const englishRequests: readonly PhraseRule[] = [...imperatives, ...polite, ...wishes, ...bare];
