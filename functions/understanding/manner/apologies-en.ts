import { phrase, phrases } from '../phrases/phrases.ts';
import { wordSet } from './word-set.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';
import { very } from './wrapping-words-en.ts';

const bother = phrase`(bother | disturb | trouble | interrupt | pester | hassle | intrude | impose | annoy | inconvenience | be [a | a a] (pain | nuisance | bother | pest | bore) | keep (bothering | asking | troubling) | ask | call | ring | text | message | write | wake you | take up your time | jump in | butt in)`;
const bothering = phrase`(bothering | disturbing | troubling | interrupting | pestering | hassling | intruding | imposing | annoying | inconveniencing | barging in | texting | messaging | calling | ringing | writing | asking | taking up | the [_] (hassle | bother | trouble | interruption | inconvenience | delay | question | noise | call | text | message | hour | time | english | typo | typos | rush | mess) [question | hour] | my [bad | poor | terrible] english | being (slow | dense | thick | a pain | late))`;
const whom = phrase`(you | your | so | this | that | again | late | early | all | guys | after hours | at | on | night | hour | such | an | a | the | sunday | saturday | weekend | dinner | lunch | evening | time | something | basic | lot | with | like | about it | odd | hours | of | day | today | people | once more)*`;

const sorry = phrases`
    [i am] ${very} sorry sorry* (to ${bother} ${whom} | for ${bothering} ${whom} | about (that | this | it | the _) | it is (late | early | me) [again | at night] | i know (it is late | you are busy) | me again | again | dear | mate | if wrong (number | person) | in advance | folks | guys)*
    (my | many | sincere | deepest | a thousand)* apologies [in advance] [for ${bothering} ${whom}]
    i (apologise | apologize) [in advance] [for ${bothering} ${whom}]
    excuse me (miss | sir | madam | please | sorry | all)*
    pardon me
    forgive (me | an old _ | my (ignorance | english | _ question))
    i hate to ${bother} ${whom}
    i do not (mean | want) to (bother | disturb | trouble) [you] ${whom}
    [i] [do] hope i am not (${bothering} ${whom} | too (early | late) | too much trouble)
    [i] [do] hope you do not mind [me asking]
    i know (you [guys | people] (are | must be) | it is | this is) ${very} (busy | late | early | annoying | a silly question | a stupid question | stupid | silly | out of hours | swamped | the weekend)
    i feel ${very} (stupid | silly | embarrassed | foolish | bad | dumb | terrible | guilty) [(asking | about | for asking) (this | that | it)]
    i am ${very} embarrassed
    (this | it) (is | may be | might be | could be | must be | will be) ${very} (probably | maybe | perhaps)* [a | such a] ${very} (silly | stupid | dumb | daft | basic | odd | obvious | simple | quick | random) [question | one] [but]
    no (offence | offense) [at all | meant]
    with (the greatest | all due | great) respect
    do not judge [me]
    bear with an old _
    if you do not mind [me asking]
    if that is (ok | okay) [with you]
    if it is not too much trouble
  `;
const stillSorry = wordSet('to for about that');

const lead = [
  ...wrappingRules('apology', sorry, { onward: true }),
  ...wrappingRules('apology', phrases`sorry sorry*`, { notBefore: stillSorry }),
];
const tail = wrappingRules('apology', sorry);
const whole = wrappingRules('apology', [...sorry, ...phrases`(sorry | apologies) [_] [_] [_]`]);
const anywhere = wrappingRules(
  'apology',
  phrases`
    [i am] ${very} sorry (to ${bother} you ${whom} | for ${bothering} ${whom})
    if you do not mind me asking
    i feel ${very} (stupid | silly | embarrassed | foolish | dumb)
  `,
);

/** Sorry, excuse me, a silly question. */
export const englishApologies: WrappingTable = { lead, tail, whole, anywhere };
