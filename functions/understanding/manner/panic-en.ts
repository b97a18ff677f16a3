import { phrases } from '../phrases/phrases.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';
import { very } from './wrapping-words-en.ts';

const exclaim = phrases`
    (oh | omg | dear | good)* [my] (god | gosh | goodness | lord | heavens) ((oh | my | god)* god)*
    oh my
    oh no no*
    oh dear
    (argh | arrgh | aargh | aarghh | agh | ugh | uggh | wtf | noo | aiya | aiyah | christ)
    jesus [christ]
    for (god | heaven | goodness | pete | christ | fuck) (sake | sakes)
    bloody hell
    holy _
    good grief
    damn [it]
    help help
  `;
const panic = [
  ...exclaim,
  ...phrases`
    i am ${very} (freaking out | panicking | shaking [a bit] | losing my mind | going (mad | crazy | insane) | having a (panic | meltdown))
    this is ${very} (a (nightmare | disaster) | an emergency | driving me (mad | crazy | nuts) | killing me | stressful)
  `,
];

const lead = wrappingRules('panic', panic, { onward: true });
const tail = wrappingRules('panic', panic);
const whole = wrappingRules('panic', [...panic, ...phrases`[this is] [an] emergency`]);
const anywhere = wrappingRules(
  'panic',
  phrases`
    oh my god
    for (god | heaven | goodness) sake
  `,
);

/** Oh my god, I am shaking. */
export const englishPanic: WrappingTable = { lead, tail, whole, anywhere };
