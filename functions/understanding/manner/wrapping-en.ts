import { oneOf } from './one-of.ts';
import type { Wrapping } from './wrapping.ts';

/** Where the next thing is said without a pause: a wrapping that has no end of its own stops before it. */
const onward = `(?=$| ${oneOf(`i, im, it, its, how, what, where, why, when, which, who, my, our, we, please, can, could, would, will, do, does, is, are,
  just, so, but, and, the, this, that, there, sorry, hi, hello, you, thanks, thank, if, any, a, need, want, lost, bit, quick, with, one, much, many, cheers, ta, everyone, everybody, because, could, after, everything`)}\\b)`;

const very =
  '(?:(?:so|very|v|really|ever so|terribly|awfully|extremely|just|most|a bit|a little|kind of|bit|rather|quite|truly|super|literally|honestly|getting|too|already|still) ){0,4}';
const audience =
  oneOf(`there, all, again, everyone, everybody, team, guys, folks, friends?, dear, dears, sir, madam, maam, miss, mate, love, lovely, buddy, bro, man,
  help ?desk, help ?line, service desk, it (?:team|people|desk|guys|folks|support|staff|dept|department|helpdesk|help), support, people, you, colleagues?, mr, mister, lads, darling, bot, robot, ladies, gentlemen, and`);
const hello = oneOf(
  `hi+, hello+, hey+, hiya, heya, hallo+, helo, yo, howdy, greetings(?: from \\w+)?, good (?:morning|afternoon|evening|day), gd (?:morning|afternoon|evening)`,
);
const wellWished = `(?:i )?(?:do )?hope (?:this|all|your?|everyone|everybody|things|the day|life)(?: (?:is|are|finds?|has|have|had|going|you|doing|been|day|week|all|everyone|everything|weekend|it|in|a|the|great|lovely|nice|good|at|that|end|today|keeping|having|your|well|fine|safe|ok|okay|one|lunch|morning|evening|too|there|health))*`;
const howAreYou = oneOf(
  'how (?:are|is) (?:you|it going|things|everything|your day)(?: (?:all|doing|today|going|there|feeling|keeping|so far))*, what is up, whats up, sup, nice to meet you, pleased to meet you, hope you do not mind',
);

const bother = oneOf(
  'bother, disturb, trouble, interrupt, be (?:a )?(?:a )?(?:pain|nuisance|bother|pest|bore), keep (?:bothering|asking|troubling), ask, call, ring, text, message, write, wake you, take up your time, jump in, butt in',
);
const bothering = oneOf(
  'bothering, disturbing, troubling, interrupting, texting, messaging, calling, ringing, writing, asking, taking up, the (?:\\w+ )?(?:hassle|bother|trouble|interruption|inconvenience|delay|question|noise|call|text|message|hour|time|english|typos?|rush|mess)(?: (?:question|hour))?, my (?:bad |poor |terrible )?english, being (?:slow|dense|thick|a pain|late)',
);
const object =
  '(?: (?:you|your|u|so|this|that|again|late|early|all|guys|after hours|at|on|night|hour|such|an|a|the|sunday|saturday|weekend|dinner|lunch|evening|time|lot|with|like|about it|odd|hours|of|day|today|people|once more))*';
const apology =
  oneOf(`(?:i am )?${very}sorry(?: sorry)*(?: to ${bother}${object}| for ${bothering}${object}| about (?:that|this|it|the (?:\\w+))| it is (?:late|early|me)(?: again| at night)?| i know(?: it is late| you are busy)?| me again| again| dear| mate| if wrong (?:number|person)| in advance| folks| guys)*,
  (?:my|many|sincere|deepest|a thousand)* ?apologies(?: for ${bothering}${object}| in advance)?, i apologi[sz]e(?: for ${bothering}${object}| in advance)?,
  excuse me(?: (?:miss|sir|madam|please|sorry|all))*, pardon me, forgive (?:me|an old \\w+|my (?:ignorance|english|\\w+ question)), i hate to ${bother}${object}, i do not (?:mean|want) to (?:bother|disturb|trouble)(?: you)?${object}, (?:i )?(?:do )?hope i am not ${bothering}${object},
  i know (?:you(?: guys| people)?(?: are| must be)|it is|this is) ${very}(?:busy|late|early|annoying|a silly question|a stupid question|stupid|silly|out of hours|swamped|the weekend), i feel ${very}(?:stupid|silly|embarrassed|foolish|bad|dumb|terrible|guilty)(?: (?:asking|about|for asking)(?: this| that| it)?)?, i am ${very}embarrassed,
  (?:this|it) (?:is|may be|might be|could be|must be|will be) (?:${very}|probably |maybe |perhaps )*(?:a |such a )?${very}(?:silly|stupid|dumb|daft|basic|odd|obvious|simple|quick|random)(?: question| one)?(?: but)?, no offen[cs]e(?: at all| meant)?, with (?:the greatest|all due|great) respect, do not judge(?: me)?, bear with an old \\w+, if you do not mind(?: me asking)?, if that is ok(?:ay)?(?: with you)?, if it is not too much trouble`);

const sound = oneOf(
  'um+, uh+(?! huh), uhm+, er+, erm+, hm+, ah+, aha, oh+, ooh, eh+, eh, mm+, lol, lmao, ha ha, haha+, hehe+, heh',
);
const filler =
  oneOf(`${sound}, well, so, right(?! (?:to|of|now|away|button|side|hand|here|one|is|click|there|you)\\b), ok(?:ay)?(?! la\\b), yeah(?= (?:so|but|hi|hello|hey|um|uh|well|i|like|it|my|how|what)\\b), yes(?= (?:${hello}|(?:it is|this is) \\w+(?: \\w+)? (?:from|speaking|here|calling)|my name|sorry)\\b), look, listen, anyway, basically, actually, you know, i mean, like i said, to be honest, tbh, first of all, two things, two questions, no rush(?: at all)?,
  (?:i (?:was |am )?)?just (?:wondering|curious|checking)(?! (?:if|whether|how|what|where)), just a ?(?:quick|small|little)? question, (?:a |one |just a |just one )?(?:quick|small|random|little|silly|stupid|dumb|simple|last|another|short) (?:one|q|qn|question)(?: (?:for|if) (?:you|you do not mind|u|that is ok))?(?: please)?, quickly,
  (?:i have |i have got |i got )(?:a |one |another |this )?(?:quick |small |little |silly |stupid |simple |random )?question(?! about| on| regarding), (?:i )?promise(?: it is)?(?: the| my)? last (?:question|one), long day, (?:the )?thing is, here is the thing, so yeah, hang on(?: hang on)*, hold on(?: hold on)*, wait(?: wait)*(?! for| until| time)`);

const please = 'please(?: please)*';
const noObject =
  '(?! (?:with|to|in|on|for|about|getting|setting|logging|adding|using|signing|understand|find|set|add|desk|line|page|me|from|center|centre|menu|moving|removing|you|finding|us|please (?:with|to)))';
const helpMe = oneOf(
  `(?:can|could|will|would) (?:you|someone|somebody|anyone|anybody|any one of you)(?: ${please}| possibly| kindly)* (?:please )?help(?: me| us)?(?: out| here)?(?: ${please})?, ${please} help(?: me| us)?(?: out)?, i (?:really |urgently |badly )?need (?:some |your |a little |a bit of |urgent )?help(?: here| urgently| asap| now| quickly| badly)*, help(?: me| us)?(?: out)?(?: ${please})?, any help(?: is| would be)?(?: (?:very |much |greatly |really )*(?:appreciated|welcome|great))?, (?:${very}grateful for any help)`,
);
const despair =
  oneOf(`i am (?:${very}|really |going |begging |all |at |at the |slightly |absolutely |completely |beyond )*(?:desperate|begging(?: you)?|panicking|stuck here|frantic|hopeless|helpless|in trouble|my wits end|wits end|in a (?:rush|hurry|panic|state)|in (?:a )?deep trouble|losing (?:my mind|it|hope|patience)|freaking out|so stressed|stressed(?: out)?|stressing(?: out)?|shaking(?: a bit)?|about to cry|(?:nearly )?crying|mad|crazy|insane|so done|worried sick|in tears|dying here),
  (?:it is |this is |its |kind of )?${very}urgent(?:ly)?(?: i am afraid| please| matter)?, asap(?: please)?, i beg (?:of )?you, you are ${very}(?:my|our) (?:last|only) hope, i (?:really |just )?do not know what to do(?: any ?more| anymore| now)?, i do not know (?:where|who) (?:else )?to (?:turn|ask)(?: to)?, (?:i am )?hoping (?:you|someone) can help(?: me)?, be a (?:dear|darling|love|star), (?:please )?(?:be quick|hurry(?: up)?)(?: please)?, save me, sos, i need this ${very}(?:now|asap|urgently|quickly|fixed|today)`);

const ofHelp =
  '(?: (?:for|with) (?:your|the|all|any|all your|this|that|all the|everything|everything you do|being (?:there|patient|so kind)|listening|reading|answering|replying|helping(?: me)?|taking the time)(?: (?:quick|kind|kindness|help|time|patience|support|reply|reply|assistance|attention|understanding|hard work|and))*)';
const thank = oneOf(
  `(?:many |much |so many |heaps of |lots of |big |huge |a thousand |a million |again )*thanks(?: thanks)*, (?:i )?(?:want to |would like to |wish to )?thank you(?: thank you)*, cheers, ta(?: ta)?, much obliged, much appreciated, (?:i (?:really |would |do |truly |very much )*)?appreciate (?:it|you|your (?:help|time|patience)|this|that|any help|the help), danke, merci, gracias, xie ?xie, arigato, m goi(?: saai)?, with gratitude, (?:i am |i would be |would be )?${very}(?:grateful|thankful)`,
);
const thanks = `${thank}(?: (?:(?:so|very|ever|really|v) )+much| a (?:lot|million|bunch|ton|heap|billion)| lots| loads| heaps| tons| in advance| kindly| indeed| again| anyway${ofHelp}?| dear| my (?:dear|friend|love)| mate| man| bro| boss| legend| guys| team| you| all| everyone| sir| madam| miss| love| for now| then| now| and (?:sorry|thanks)| and bless you| xx*| so much)*${ofHelp}?`;
const praise = oneOf(
  `(?:(?:you|u)(?: guys| people| lot)? (?:are|were|r|have been)|your) (?:all |always |just )*${very}(?:a |an |the |such )?${very}(?:real |absolute |total |actual )?(?:star|stars|lifesavers?|life ?saver|legends?|angels?|gems?|kind|lovely|helpful|great|amazing|awesome|wonderful|best|brilliant|patient|good|sweet|fantastic|hero|saints?|treasure|darling|nice)(?: and all| to me| at the fair| about it| so far)*, (?:that|this|it) (?:is|was) ${very}(?:good|kind|nice|sweet|helpful|lovely|thoughtful) of you, i ?(?:really )?love what you do, love what you do, owe you (?:a|one|big)(?: \\w+)?, (?:i )?love (?:you|this)(?: guys| service| helpline| all)*, god bless(?: you(?: all)?)?, bless you, keep up the good work, you (?:guys )?rock, well done, very (?:happy|glad) to be here, ${very}(?:happy|glad|excited) to (?:be here|hear (?:you|from you|that))`,
);

/** What follows "it's David from": so much is known of where people come from. */
const place = `(?:the )?(?:\\w+ )?(?:\\w+ )?${oneOf('library, office, department, dept, school, faculty, team, desk, lab, college, registry, hr, centre, center, clinic, institute, unit, section, physics, history, maths?, chemistry, biology, law, medicine, engineering, finance, accounts, science, nursing, music, english, chinese, business, hall, society, club, year \\w+')}`;
const person =
  '(?!(?:not|the|a|an|my|no|so|very|ok|okay|all|still|just|really|asking|for|about|what|that|this|it|now|always|never|only|blocked|stuck|locked|and|or|me)\\b)(?:mr |mister |mrs |ms |miss |dr |doctor |prof |professor |auntie |uncle )?[a-z]+(?: (?!(?:from|here|speaking|calling|in|at)\\b)[a-z]+)?(?: (?!(?:from|here|speaking|calling|in|at)\\b)[a-z]+)?';
const nameOf = oneOf(
  `(?:my name is|my name|i am called|name is) (?:blank|${person})(?: (?:from|at|in|of) ${place}| here)?${onward}, (?:this is|it is|its) ${person} (?:speaking|calling|here)(?: from ${place})?(?: year \\w+ student)?, (?:this is|it is|its) ${person} (?:from|in|at|of) ${place}, (?:this is|it is|its) (?:only |just )?me(?: again)?, me again, (?:it is |this is )?blank (?:here|speaking|calling)`,
);

const exclaim = oneOf(
  `(?:oh |omg |dear |good )*(?:my )?(?:god|gosh|goodness|lord|heavens?)(?: (?:oh )?(?:god|my god))*, oh my, oh no(?: no)*, oh dear, argh+, aargh+, agh, ugh+, jesus(?: christ)?, christ, for (?:god|heaven|goodness|pete|christ|fuck|gods|heavens|petes) sakes?, aiya+h?, wtf, bloody hell, holy \\w+, good grief, damn(?: it)?, noo+, help help`,
);
const panic = oneOf(
  `${exclaim}, i am (?:${very}|really )*(?:freaking out|panicking|shaking(?: a bit)?|losing my mind|going (?:mad|crazy|insane)|having a (?:panic|meltdown)), this is ${very}(?:a (?:nightmare|disaster)|an emergency|driving me (?:mad|crazy|nuts)|killing me|stressful)`,
);

const event = oneOf(
  `exam, exams, final, midterm, quiz, test, meeting, class, lecture, tutorial, presentation, viva, defen[cs]e, interview, flight, train, bus, deadline, submission, assignment, paper, essay, report, thesis, homework, project, grades?, marks?, proposal, application, talk, seminar, boarding, shift, conference`,
);
const moment = `(?:(?:in|by|at|on|before|until|within|about|around|like|less than|under|only|just|exactly|is|are|due|starts?|starting|begins?|closes|ends|leaves|tonight|today|tomorrow|now|soon|this|next|half past|noon|midnight|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|an|a|\\d+\\w*|minutes?|mins?|min|hours?|hrs?|oclock|pm|am|p m|a m|with|w|the|my|dean|boss|prof|supervisor|professor|and|time|days?|weeks?|end of|couple|of|few|to|from)(?: |$))+`;
const clock =
  '(?=.*(?:\\d|minute|min|hour|hr|now|soon|today|tonight|tomorrow|noon|midnight|day|morning|afternoon|evening|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|oclock))';
const deadline = oneOf(
  `${clock}(?:my|the|our|and my|and the|this) (?:\\w+ )?${event} (?:is|are|starts?|begins?|closes|leaves|ends) ${moment}, ${clock}i (?:have|have got|got|need to be in|am in|am late for)(?: (?:an|a|my|the|this|to submit|to hand in|to upload))* (?:\\w+ )?${event} ${moment}, ${clock}(?:i )?need (?:it|this) (?:done |fixed |sorted |working )?(?:before|by|in|within|for|today|now|tonight|asap|tomorrow) ?${moment}?, (?:it has )?been \\d+ (?:minutes?|mins?|min|hours?|hrs?)(?: now| already)?, (?:i only have |only have |i have |i have got )\\d+ (?:minutes?|mins?|min)(?: left)?, running (?:there|late)(?: now)?, time is running out, the clock is ticking`,
);

const bye = oneOf(
  '(?:good ?)?bye(?: (?:bye|now|then|for now))*, cheerio, see (?:you|ya|u)(?: later| soon| around)?, cya, ttyl, talk soon, catch you later',
);
const farewell = oneOf(
  `(?:with )?(?:kind|kindest|warm|warmest|best|many|my best)? ?(?:regards|wishes)(?: and (?:thanks|regards))?, all the best, best, yours(?: (?:sincerely|faithfully|truly|ever|etc))?, (?:yours )?sincerely, (?:much |lots of |with )?love(?: from(?: \\w+)+)?, have a (?:\\w+ )?(?:nice|good|great|lovely|wonderful|blessed|fab)? ?(?:day|one|evening|weekend|week|night|afternoon|time)(?: ahead)?, take care(?: all)?, x+, xoxo, good ?night, over and out, byee+`,
);

export const englishWrapping: Wrapping = {
  lead: {
    greeting: oneOf(`(?:${hello}(?: ${audience}\\b)*), ${wellWished}${onward}, ${howAreYou}`),
    apology: oneOf(`${apology}${onward}, sorry(?! (?:to|for|about|that)\\b)`),
    filler,
    plea: oneOf(`${helpMe}${noObject}${onward}, ${despair}${onward}, ${please}(?= (?:please|help)\\b)`),
    thanks: oneOf(`${thanks}(?! (?:to|is|are|was|were|for)\\b)${onward}, ${praise}${onward}`),
    name: nameOf,
    panic: `${panic}${onward}`,
    deadline,
  },
  tail: {
    apology,
    filler: oneOf(
      'lol, lmao, haha+, ha ha, hehe+, you know, just wondering, just curious, if you know what i mean, if you see what i mean, thats all, um+, uh+, no rush, again(?= sorry)',
    ),
    plea: oneOf(
      `${please}(?: anyone| someone| guys| now| asap| and thanks)?, ${please} and thank you, ${please} help(?: me| us)?(?: out)?(?: ${please})?(?: asap| now| quickly| anyone)?, can (?:you|someone|anyone|somebody)(?: please)? help(?: me)?(?: out| please| with (?:this|that|it))*, (?<!(?:need|get|of|any|the|some|to|can|you|for|more|no|me|could|this|that|your|for|did|does|do|would|will|might|should|really|of|their|his|extra|not|it|menu|press|say|said|text) )help(?: me)?(?: ${please})?, ${despair}, if you (?:can|could|would|would be so kind|please)(?: help)?, be a (?:dear|love), thats urgent`,
    ),
    thanks: oneOf(`(?<!\\b(?:no|know|nope|nah|yes|ok|okay) )(?:and )?${thanks}, ${praise}`),
    name: '(?:this is|my name is) (?:blank|[a-z]+(?: [a-z]+)?)(?: (?:speaking|here|calling))?',
    panic,
    deadline,
    farewell: oneOf(`${bye}, ${farewell}`),
  },
  whole: {
    greeting: oneOf(
      `${hello}(?: ${audience})*, we (?:spoke|met|talked) .*, (?:gm|morning|afternoon|evening)(?: ${audience})*, dear(?: \\w+)(?: \\w+)?(?: \\w+)?, ${howAreYou}, ${wellWished}`,
    ),
    apology: oneOf(`${apology}, (?:sorry|apologies)(?: \\w+)?(?: \\w+)?(?: \\w+)?`),
    filler: oneOf(
      `${filler}, (?:i )?promise .*, again, seriously, honestly, curious, kidding, jk, long story(?: short)?`,
    ),
    plea: oneOf(
      `${helpMe}, ${despair}, ${please}(?: (?:anyone|someone|guys|sir|madam|now|asap))?, pretty please, kindly, anyone, anybody, someone please, please advise, hello anyone(?: there)?, is (?:anyone|anybody|somebody) there`,
    ),
    thanks: oneOf(
      `${thanks}, ${praise}, (?:great|good) (?:service|job|work), (?:i am )?${very}(?:pleased|impressed|happy)`,
    ),
    name: oneOf(
      `${nameOf}, ${hello}(?: ${audience})* [a-z]+, [a-z]+ (?:here|again|speaking|calling)(?: again)?, [a-z]+(?: [a-z]+)? (?:here )?from ${place}, year \\w+(?: student)?`,
    ),
    panic: oneOf(`${panic}, (?:this is )?(?:an )?emergency`),
    deadline: oneOf(
      `${deadline}, (?=.*(?:\\d|\\b(?:at|in|by|before|due|tomorrow|tonight)\\b))(?:and )?${event} (?:is |are )?(?:due )?${moment}, due ${moment}, urgent deadline, no rush`,
    ),
    farewell: oneOf(`${farewell}, speak soon`),
  },
  anywhere: {
    apology: oneOf(
      `(?:i am )?${very}sorry to ${bother} you${object}, (?:i am )?${very}sorry for ${bothering}${object}, if you do not mind me asking, i feel ${very}(?:stupid|silly|embarrassed|foolish|dumb)`,
    ),
    plea: oneOf(
      'please please(?: help(?: me)?)?, please help me(?= (?:i|how|my|what|where)\\b), i am begging you, i am (?:so |really )?desperate',
    ),
    thanks: oneOf(
      `thank you (?:so|very) much(?: for your help)?, thanks (?:a lot|so much|in advance), ${very}(?:happy|glad|excited) to be here`,
    ),
    panic: oneOf('oh my god, for (?:god|heaven|goodness) sake'),
    filler: oneOf('um+, uh+(?! huh), erm+, er'),
  },
  introduction: /^(?:(?:it|this) is|its) [a-z]+(?: [a-z]+)?$/,
  signsOff: new Set(['thanks', 'farewell']),
  asking:
    /(?:^| )(?:how|where|why|which|(?:can|could|do|should|may) (?:i|you|we|u)|does|is (?:there|it)|would you|what (?:do|is|are|does|can|should|if))\b/,
  closing:
    /\b(?:(?:good ?)?bye|cheerio|see you|cya|that is (?:all|it|everything|enough)|that will (?:be all|do)|all (?:done|good|sorted|set)|sorted|solved|finished|done|works?(?: now)?|worked|working now|got what|have what|managed|helps|helped|answered|needed|nothing (?:else|more|further)|no (?:more|other|further)|(?:go|run|off|leave)(?: now)?$|i am in\b|hang(?:ing)? up|give up|waste|close|end the|stop here|leave it|let you go)/,
};
