import { phrase, phrases } from '../phrases/phrases.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';
import { audience, hello } from './wrapping-words-en.ts';

const wished = phrase`(is | are | find | finds | has | have | had | going | you | doing | been | day | week | all | everyone | everything | weekend | it | in | a | the | great | lovely | nice | good | at | that | end | today | keeping | having | your | well | fine | safe | ok | okay | one | lunch | morning | evening | too | there | health)`;
const wish = phrase`[i] [do] (hope | trust) (this | all | you | your | everyone | everybody | things | the day | life) ${wished} ${wished}*`;
const asked = phrases`
    how (are | is) (you | it going | things | everything | your day) (all | doing | today | going | there | feeling | keeping | so far)*
    (nice | pleased) to meet you
    hope you do not mind
  `;
const casual = phrases`
    what is up
    sup
  `;

const institution = phrase`(library | office | department | dept | school | faculty | team | desk | lab | college | registry | hr | centre | center | clinic | institute | unit | section | physics | history | math | maths | chemistry | biology | law | medicine | engineering | finance | accounts | science | nursing | music | english | chinese | business | hall | society | club | year _)`;
const place = phrase`[the] [_] [_] ${institution}`;
const title = phrase`[mr | mister | mrs | ms | miss | dr | doctor | prof | professor | auntie | uncle]`;
const person = phrase`${title} _ [_] [_]`;

const named = phrases`(my name is | my name | i am called | name is) (blank | ${person}) [(from | at | in | of) ${place} | here]`;
const introduced = phrases`
    (this is | it is | its) ${person} (speaking | calling) [from ${place}] [year _ student]
    (this is | its) ${person} here
    (this is | it is | its) ${person} (from | in | at | of) ${place}
    (this is | it is | its) [only | just] me [again]
    me again
    [it is | this is] blank (here | speaking | calling)
  `;

const lead = [
  ...wrappingRules(
    'greeting',
    phrases`
    ${hello} ${audience}* [from _]
    yes ${hello} ${audience}*
  `,
  ),
  ...wrappingRules('greeting', [...phrases`${wish}`, ...asked], { onward: true }),
  ...wrappingRules('greeting', casual, { onward: true, notBefore: new Set(['with']) }),
  ...wrappingRules('name', named, { onward: true }),
  ...wrappingRules('name', [
    ...introduced,
    ...phrases`yes (this is | it is | its) ${person} (from ${place} | speaking | calling)`,
  ]),
];

const tail = wrappingRules(
  'name',
  phrases`(this is | my name is) (blank | _ [_]) [speaking | here | calling]`,
);

const whole = [
  ...wrappingRules('greeting', [
    ...phrases`
    ${hello} ${audience}* [from _]
    (gm | morning | afternoon | evening) ${audience}*
    dear _ [_] [_]
    we (spoke | met | talked) [_] [_] [_] [_]
    ${wish}
  `,
    ...asked,
    ...casual,
  ]),
  ...wrappingRules('name', [
    ...named,
    ...introduced,
    ...phrases`
    ${hello} ${audience}* _
    _ (here | again | speaking | calling) [again]
    _ [_] [here] from ${place}
    year _ [student]
  `,
  ]),
];

/** Good morning, this is Mary from the library. */
export const englishGreetings: WrappingTable = { lead, tail, whole, anywhere: [] };
