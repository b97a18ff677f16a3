import { phrases } from '../phrases/phrases.ts';
import { wordSet } from './word-set.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';
import { hello, sound } from './wrapping-words-en.ts';

const holding = phrases`
    hang on (hang on)*
    hold on (hold on)*
  `;
const fill = phrases`
    ${sound}
    (anyway | basically | actually | you know | i mean | like i said | to be honest | tbh | first of all | two things | two questions)
    no rush [at all]
    just [a] (quick | small | little)* question
    [a | one | just a | just one] (quick | small | random | little | silly | stupid | dumb | simple | last | another | short) (one | q | qn | question) [guys | team | mate | folks | all | sorry] [(for | if) (you | you do not mind | that is ok)] [please]
    quickly
    [i] promise [it is] [the | my] last (question | one)
    long day
    [the] thing is
    here is the thing
    (one more | another | last) (thing | question)
    so yeah
  `;

const lead = [
  ...wrappingRules('filler', fill),
  ...wrappingRules('filler', holding, { notBefore: wordSet('to') }),
  ...wrappingRules('filler', phrases`well`, { notBefore: wordSet('done being known') }),
  ...wrappingRules('filler', phrases`so`, { notBefore: wordSet('many much long far few sorry') }),
  ...wrappingRules('filler', phrases`right`, {
    notBefore: wordSet(
      'behind after before next in on at above below to of now away button side hand here one is click there you',
    ),
  }),
  ...wrappingRules(
    'filler',
    phrases`
    ok
    okay
  `,
    { notBefore: wordSet('la can') },
  ),
  ...wrappingRules(
    'filler',
    phrases`
    look
    listen
  `,
    {
      notBefore: wordSet('into at for up in to like after through here'),
    },
  ),
  ...wrappingRules('filler', phrases`wait wait*`, { notBefore: wordSet('for until time') }),
  ...wrappingRules('filler', phrases`[i was | i am] just (wondering | curious | checking)`, {
    notBefore: wordSet('if whether how what where'),
  }),
  ...wrappingRules(
    'filler',
    phrases`(i have | i have got | i got) [a | one | another | this] (quick | small | little | silly | stupid | simple | random)* question`,
    { notBefore: wordSet('about on regarding') },
  ),
  ...wrappingRules(
    'filler',
    phrases`
    yeah (so | but | um | uh | well | like)
    yeah ${hello}
  `,
  ),
];
const tail = wrappingRules(
  'filler',
  phrases`
    lol
    lmao
    haha
    ha ha ha*
    hehe
    you know
    just (wondering | curious)
    if you (know | see) what i mean
    um
    uh
    no rush
  `,
);
const whole = wrappingRules('filler', [
  ...fill,
  ...holding,
  ...phrases`
    (well | so | right | ok | okay | look | listen | wait | yeah) (so | well)*
    [i was | i am] just (wondering | curious | checking)
    (i have | i have got | i got) [a | one | another | this] (quick | small | little | silly | stupid | simple | random)* question
    again
    seriously
    honestly
    curious
    kidding
    jk
    long story [short]
  `,
]);
const anywhere = wrappingRules(
  'filler',
  phrases`
    um
    umm
    uh
    erm
    er
  `,
  {
    notBefore: wordSet('huh'),
  },
);

/** Um, well, a quick question. */
export const englishFillers: WrappingTable = { lead, tail, whole, anywhere };
