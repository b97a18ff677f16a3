import { PhraseFinder } from '../phrases/phrase-finder.ts';
import { type PhraseRule, phraseRules } from '../phrases/phrase-rule.ts';
import { phrase, phrases, sequence } from '../phrases/phrases.ts';
import {
  englishCourtesy,
  englishGeneralWords,
  englishLightWords,
  englishLittleWords,
} from './empty-words-en.ts';
import type { FloorRules } from './floor-rules.ts';
import { wordSet } from './word-set.ts';

/** What may come before, and says nothing. */
const before = phrase`(um | umm | uh | uhh | er | err | erm | hm | hmm | ah | ahh | oh | ohh | well | so | ok | okay | and | but | now | just | please | sorry | yes | yeah | no | right | like | hey | i mean | you know)*`;
const trailing = phrase`(um | umm | uh | uhh | well | so | er | erm | hm | hmm | now | right | like | you know)*`;

const unsure = phrases`
    i [really | just | honestly | still] (do | would | could) not (know | remember) (yet | really | now | actually | is it long | what to say)*
    [i am] not (so | very | really | too | quite | entirely | #)* (sure | certain) (yet | really | about (that | it | this) | it will help | if it will help | i pressed the right one | what to (say | do) | how to (say | put) (it | this))*
    could (do | be) (could (do | be))* [not sure [_] [_] [_]]
    (sort | kind) of
    maybe maybe* [not]
    perhaps
    possibly
    [it] depends
    hard to say
    good question
    what do you think
    yes no [_] [_] [_] [_]
    oh (dear | boy)
    dear me
    goodness
    i (can | could) not (remember | think | say | recall) [it | now | the word | the name]
    i might have _ _* i (can not | do not) (remember | know)
  `;
const fumble = phrases`
    you know (you know)*
    let (me | us) (see | think) [now | here | about (it | that)]
    where was i
    what was i (saying | going to say | asking)
    what is (it | that | this | the (word | name | thing)) called [again]
    what is (the | that) (word | name) [again | for it]
    what do you call (it | that) [again]
    how (do | shall | should | can) i (say | put | explain | describe) [it | this | that]
    how to (say | put | explain) [it | this | that]
    what i (mean | meant | wanted to (say | ask)) (is | was)
    (the | my) (thing | problem | question | issue | point | trouble) (is | was) (that | like | um | uh)*
    i was [just | only] (going to | about to | wondering | thinking | saying | trying) (to | if | say | ask | um)*
    i forgot [what i (wanted | was going) to (say | ask) | the word | the name]
    hang on let me
    i lost my (train of thought | thread)
    thinking thinking*
    it is (about | to do with | like) (the | my | um | uh | a)*
    (this | that) (thing | whatsit | thingy) [called]
    it is on the tip of my tongue
  `;

const unit = phrase`(sec | second | seconds | min | mins | minute | minutes | moment | moments | mo | tick | ticks | jiffy)`;
const count = phrase`(one | just | a | 1 | two | 2 | half | couple | of | few | give | me | us | hold | on | hang | please | wait | for | another | only | need | i | the | 5 | five | ten | in | so | im | am | sorry | quick)`;
/** What may follow a moment that is asked for; "a second opinion" asks for none. */
const afterMoment = wordSet(
  'i im let it there please finding getting grabbing looking while until till someone somebody to he she we um uh sorry ok dear love thanks now brb my',
);
const where = phrase`(a | the) (lift | tunnel | shop | queue | meeting | bus | car | corridor)`;
const mine = phrase`(my | the | a | some | this | that | something | it | his | her | another)`;
const thing = phrase`(glasses | pen | pencil | paper | card | bag | laptop | computer | charger | key | keys | notebook | specs | spectacles | pc | ipad | tablet | desk | mouse | password | light | purse | wallet | coat | door)`;

const waits: readonly PhraseRule[] = [
  ...phraseRules(
    phrases`${count}* (one | a | 1 | two | 2 | half a | few | 5 | five | couple of | another) ${unit}`,
    {
      onlyBefore: afterMoment,
    },
  ),
  ...phraseRules(
    phrases`
    ${count}* (one | a | 1 | two | 2) ${unit} in ${where}
    ${count}* (one | a) ${unit} the (door | phone | kettle | dog | baby | bell | computer | page)
  `,
  ),
  ...phraseRules(phrases`hold on`, { notBefore: wordSet('to') }),
  ...phraseRules(phrases`wait wait*`, { notBefore: wordSet('for until time') }),
  ...phraseRules(phrases`
    hang (on | about)
    hold (up | the line)
    bear with me
    be patient
    brb
    be right back
    [i] [will] be back [in a]
    give me a bit
    just a bit
    stay (there | on the line)
    not so fast i am still
    slow down i am still
    one at a time
    (someone | somebody | a (man | delivery | courier)) [is] at the door
    there is (someone | somebody | a (man | delivery | courier)) at the door
    the (door bell | doorbell) (is ringing | rang)
    i am still (typing | writing | looking | searching | loading | opening | finding | reading | on the first one | on step _)
    it is still (loading | starting | booting | opening | updating)
    still (loading | typing | writing | looking)
    i (am | will | need to | have to | got to | must | was) (just | still | only)* (getting | finding | fetching | looking for | find | get | fetch | grab | grabbing | opening | putting on | searching for | walking to | going to get | go get | turning on | turn on | switch on | switch) ${mine} [_] ${thing}
  `),
  ...phraseRules(
    phrases`let (me | us) (just | quickly | first | go | go and | please)* (find | get | grab | fetch | put | open | write | switch | turn on | note | try | finish | sit | take | pull (up | over) | plug | charge | copy | unlock | log (in | on) | boot | start up | look (in | for | at my) | check | ask my | go get | wake | read (it | this | that) | type)`,
    { notBefore: wordSet('help someone somebody person out human') },
  ),
];

const whole = phrases`
    can can*
    (i | we | you | he | she | it | they | that | this | there) (do | does | did | am | is | are | have | has | can | will | would | could | should) [not]
    (it | that) was
    (that | it) (will | would | should) do
    (that | it | this | i | he | she) (is | am) (there | here | me | him | her | so | it | that | all | us | them | not)
    _* go (on | own | for it | ahead | back | up | down | off)
    mm (hm | hmm)
    uh huh
    by by*
    _* (like | love) (that | it | this) _*
    if you would be so _*
    (which | what | how many) _ (do | does | is | are | can) _*
    _* what (do | can | should | shall | did | am | are | is | would) _* do _*
    (do | does | did | are) (you | we | they | he | she | it | i) _ _ _*
    (do | does | did | is | are | was | have | has) (i | it | that | you | they | this | he | she | we)
    (can | could | will | would | should) (it | that | they | this | he | she)
    (what | where | who | how | which | when | why) (is | was | are | were | do | did | does) (it | that | this | there | those | these | they | you | she | he)
    (what | why | how | who | where | when | which | now what | and what | then what | so what | what now | and now | what then | how much | how so | now | some | any | such | too | that | this | those | these | there | here | thing | him | her | them | you | me | us | it | mean)
    _* (want | wants | need | needed | got | get | tried | try | have | had | did | do | know | mean | said | say | thought | think | guess | suppose | hope | ask | asked | tell | called) (it | that | this | them | those | so | one | there | you | me | us | him | her | mine)
    _* what
    i (tried | asked | know | called | went | got | mean it | thought so)
  `;

export const englishFloor: FloorRules = {
  little: englishLittleWords,
  light: englishLightWords,
  courtesy: englishCourtesy,
  general: englishGeneralWords,
  complete: new PhraseFinder(
    phraseRules(whole.map((each) => sequence(phrase`(oh | well | so | and | but | um | uh)*`, each))),
  ),
  floor: new PhraseFinder(
    phraseRules([...unsure, ...fumble].map((each) => sequence(before, each, trailing))),
  ),
  wait: new PhraseFinder(waits.map((rule) => ({ ...rule, phrase: sequence(before, rule.phrase) }))),
  opening: /^(?:(?:yes|yeah|ya|yep|ok|okay|alright|right|hello|hi|hey|sorry|ah|oh|um|uh|well|so) )+/,
  unfinished:
    /(?:^| )(?:a|an|the|my|your|his|her|our|their|and|or|but|because|if|i|we|to|of|is|um|umm|uh|uhh|er|erm|hmm)$/,
  asks: /(?:^| )(?:how|where|why|which|what (?:is|was|do|did|are|does|now|if)|can (?:i|you|someone)|could (?:i|you|someone)|do i|does|is (?:there a|it)|would you|who|go back|previous|before that|slower|carry on|continue|next|repeat|again please|talk to|speak to|a person|a human|call me|text me|send|tell me|say it|say that|say again|last step|earlier)(?= |$)|\?/,
};
