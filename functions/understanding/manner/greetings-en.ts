import { type WrappingTable, wrappingRules } from './wrapping.ts';
import { audience, hello } from './wrapping-words-en.ts';

const wished =
  '(is | are | find | finds | has | have | had | going | you | doing | been | day | week | all | everyone | everything | weekend | it | in | a | the | great | lovely | nice | good | at | that | end | today | keeping | having | your | well | fine | safe | ok | okay | one | lunch | morning | evening | too | there | health)';
const wish = `[i] [do] (hope | trust) (this | all | you | your | everyone | everybody | things | the day | life) ${wished} ${wished}*`;
const asked =
  'how (are | is) (you | it going | things | everything | your day) (all | doing | today | going | there | feeling | keeping | so far)*\nwhat is up\nsup\n(nice | pleased) to meet you\nhope you do not mind';

const institution =
  '(library | office | department | dept | school | faculty | team | desk | lab | college | registry | hr | centre | center | clinic | institute | unit | section | physics | history | math | maths | chemistry | biology | law | medicine | engineering | finance | accounts | science | nursing | music | english | chinese | business | hall | society | club | year _)';
const place = `[the] [_] [_] ${institution}`;
const title = '[mr | mister | mrs | ms | miss | dr | doctor | prof | professor | auntie | uncle]';
const person = `${title} _ [_] [_]`;

const named = `
  (my name is | my name | i am called | name is) (blank | ${person}) [(from | at | in | of) ${place} | here]
`;
const introduced = `
  (this is | it is | its) ${person} (speaking | calling) [from ${place}] [year _ student]
  (this is | its) ${person} here
  (this is | it is | its) ${person} (from | in | at | of) ${place}
  (this is | it is | its) [only | just] me [again]
  me again
  [it is | this is] blank (here | speaking | calling)
`;

const lead = [
  ...wrappingRules('greeting', `${hello} ${audience}* [from _]\nyes ${hello} ${audience}*`),
  ...wrappingRules('greeting', `${wish}\n${asked}`, { onward: true }),
  ...wrappingRules('name', named, { onward: true }),
  ...wrappingRules(
    'name',
    `${introduced}\nyes (this is | it is | its) ${person} (from ${place} | speaking | calling)`,
  ),
];

const tail = wrappingRules(
  'name',
  '(this is | my name is) (blank | _ [_]) [speaking | here | calling]',
);

const whole = [
  ...wrappingRules(
    'greeting',
    `${hello} ${audience}* [from _]
    (gm | morning | afternoon | evening) ${audience}*
    dear _ [_] [_]
    we (spoke | met | talked) [_] [_] [_] [_]
    ${wish}
    ${asked}`,
  ),
  ...wrappingRules(
    'name',
    `${named}
    ${introduced}
    ${hello} ${audience}* _
    _ (here | again | speaking | calling) [again]
    _ [_] [here] from ${place}
    year _ [student]`,
  ),
];

/** Good morning, this is Mary from the library. */
export const englishGreetings: WrappingTable = { lead, tail, whole, anywhere: [] };
