import { phrase, phrases } from '../phrases/phrases.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';

const bye = phrase`((good bye | goodbye | bye | bye bye) (bye | now | then | for now)* | cheerio | see (you | ya) [later | soon | around] | cya | ttyl | talk soon | catch you later)`;
const signOff = phrases`
    [with] [(kind | kindest | warm | warmest | best | many | my best)] (regards | wishes) [and (thanks | regards)]
    all the best
    yours (sincerely | faithfully | truly | ever)
    (much | lots of | with) love [from _ [_] [_] [_]]
    have a [very | really] (nice | good | great | lovely | wonderful | blessed | fab | pleasant) [rest of (the | your)] (day | one | evening | weekend | week | night | afternoon | time) [ahead]
    take care [all]
    xx x*
    x x x*
    xoxo
    over and out
  `;

const tail = wrappingRules('farewell', [...phrases`${bye}`, ...signOff]);
const whole = wrappingRules('farewell', [
  ...signOff,
  ...phrases`
    speak soon
    yours
    best
    [yours] sincerely
    love [from _ [_] [_] [_]]
    x
  `,
]);

/** Bye, kind regards. */
export const englishFarewells: WrappingTable = { lead: [], tail, whole, anywhere: [] };
