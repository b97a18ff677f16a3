import { phrase, phrases } from '../phrases/phrases.ts';
import { wordSet } from './word-set.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';
import { sound, very } from './wrapping-words-en.ts';

const thank = phrase`
    (
    (many | much | so many | heaps of | lots of | big | huge | a thousand | a million | again)* thanks thanks* |
    [i] [want to | would like to | wish to] thank you (thank you)* |
    cheers | ta ta* | much obliged | much appreciated |
    [i] (really | would | do | truly | very much)* appreciate (it | you | your (help | time | patience) | this | that | any help | the help) |
    danke | merci | gracias | arigato | m goi [saai] | with gratitude |
    [i am | i would be | would be] ${very} (grateful | thankful))
  `;
const forWhat = phrase`(for | with) (your | the | all | any | all your | this | that | all the | everything | everything you do | being (there | patient | so kind) | listening | reading | answering | replying | helping [me] | taking (the time | my call | this call | this) | picking up | getting back [to me] | coming back to me | waiting | your call | my call) (quick | kind | kindness | help | time | patience | support | reply | assistance | attention | understanding | hard work | and)*`;
const thanks = phrase`${thank} ((so | very | ever | really | v) (so | very | ever | really | v)* much | a (lot | million | bunch | ton | heap | billion) | lots | loads | heaps | tons | in advance | kindly | indeed | again | anyway | dear | my (dear | friend | love) | mate | man | bro | boss | legend | guys | team | you | all | everyone | sir | madam | miss | love | for now | then | now | and sorry | and thanks | and bless you | x* | so much)* [${forWhat}]`;
const praise = phrases`
    (you (guys | people | lot)* (are | were | have been) | your | you r) (all | always | just)* ${very} [a | an | the | such | such a] ${very} [real | absolute | total | actual] (star | stars | lifesaver | lifesavers | life saver | legend | legends | angel | angels | gem | gems | kind | lovely | helpful | great | amazing | awesome | wonderful | best | brilliant | patient | good | sweet | fantastic | hero | saint | saints | treasure | darling | nice) [and all | to me | at the fair | about it | so far]
    (that | this | it) (is | was) ${very} (good | kind | nice | sweet | helpful | lovely | thoughtful) of you
    [i] [really] love what you do
    owe you (a | one | big) [_]
    [i] love (you | this) [guys | service | helpline | all]
    god bless [you [all]]
    bless you [all]
    keep up the good work
    you [guys] rock
    well done
    ${very} (happy | glad | excited) to (be here | hear you | hear from you | hear that)
  `;
const notThanks = wordSet('to is are was were for your');
const afterAnswer = wordSet('no know nope nah yes ok okay');

const lead = [
  ...wrappingRules('thanks', [thanks], { onward: true, notBefore: notThanks }),
  ...wrappingRules('thanks', praise, { onward: true }),
];
const tail = [
  ...wrappingRules('thanks', phrases`[and] ${thanks}`, { notAfter: afterAnswer }),
  ...wrappingRules('thanks', praise),
];
const whole = wrappingRules('thanks', [
  ...phrases`${sound}* ${thanks}`,
  ...praise,
  ...phrases`
    (great | good) (service | job | work)
    [i am] ${very} (pleased | impressed | happy)
  `,
]);
const anywhere = wrappingRules(
  'thanks',
  phrases`
    thank you (so | very) much [for your help]
    thanks (a lot | so much | in advance)
    ${very} (happy | glad | excited) to be here
  `,
  { notBefore: notThanks },
);

/** Thanks, and praise. */
export const englishThanks: WrappingTable = { lead, tail, whole, anywhere };
