import { phrases } from '../phrases/phrases.ts';
import { wordSet } from './word-set.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';
import { please, very } from './wrapping-words-en.ts';

const helpMe = phrases`
    (can | could | will | would) (you | someone | somebody | anyone | anybody) [please please* | possibly | kindly] help [me | us] [out | here] [${please}]
    ${please} [somebody | someone | anyone | can (you | someone | anyone)] help [me | us] [out]
    i (really | urgently | badly)* need [some | your | a little | a bit of | urgent] help (here | urgently | asap | now | quickly | badly)*
    help [me | us] [out] [${please}]
    any help [is | would be] (very | much | greatly | really)* [appreciated | welcome | great]
    ${very} grateful for any help
  `;
const despair = phrases`
    i am ${very} (going | begging | all | at | the | beyond)* (desperate | begging [you] | panicking | stuck here | frantic | hopeless | helpless | in trouble | at my wits end | in a (rush | hurry | panic | state) | in [a] deep trouble | losing (my mind | it | hope | patience) | freaking out | so stressed | stressed [out] | stressing [out] | shaking [a bit] | about to cry | [nearly] crying | mad | crazy | insane | worried sick | in tears | dying here)
    [it is | this is | its] ${very} (urgent | urgently) [i am afraid | please | matter]
    asap [please]
    i beg [of] you
    you are ${very} (my | our) (last | only) hope
    i [really | just] do not know what to do [any more | anymore | now]
    i do not know (where | who) [else] to turn [to]
    [i am] hoping (you | someone) can help [me]
    be a (dear | darling | love | star)
    please (be quick | hurry [up]) [please]
    sos
    i need this ${very} (now | asap | urgently | quickly | fixed)
  `;
/** "Help" with something to be helped with is a question. */
const helpWith = wordSet(
  `with to in on for about getting setting logging adding using signing understand find set add desk line page from center centre menu moving removing you finding me us a an the her him them this that`,
);
/** After these, "help" belongs to the sentence. */
const helpAfter = wordSet(
  `need get of any the some to can you for more no me could this that your did does do would will might should really their his extra not it menu press
  say said text real much will please`,
);
const notUrgent = wordSet('not');

const lead = [
  ...wrappingRules('plea', helpMe, { onward: true, notBefore: helpWith }),
  ...wrappingRules('plea', despair, {
    onward: true,
    notAfter: notUrgent,
    notBefore: wordSet('with at about in on'),
  }),
];
const tail = [
  ...wrappingRules(
    'plea',
    phrases`
    ${please} [anyone | someone | guys | now | asap | and thanks | and thank you]
    ${please} help [me | us] [out] [${please}] [asap | now | quickly | anyone]
    can (you | someone | anyone | somebody) [please] help [me] (out | please | with (this | that | it))*
    if you (can | could | would | would be so kind | please) [help]
    (kindly | please) (assist | advise)
    be a (dear | love)
  `,
  ),
  ...wrappingRules('plea', phrases`help [me] [${please}]`, { notAfter: helpAfter }),
  ...wrappingRules('plea', despair, { notAfter: notUrgent }),
];
const whole = wrappingRules('plea', [
  ...helpMe,
  ...despair,
  ...phrases`
    save me
    [be] quick
    quickly
    hurry [up] [please]
    in a (rush | hurry)
    [it is] not (that | very | so | really)* urgent
    ${please} [anyone | someone | guys | sir | madam | now | asap]
    pretty please
    kindly
    anyone
    anybody
    someone please
    please advise
    [hello] [is] (anyone | anybody | somebody) there
    (kindly | please) (assist | advise)
  `,
]);
const anywhere = wrappingRules(
  'plea',
  phrases`
    please please please*
    i am begging you
    i am (so | really)* desperate
  `,
);

/** Please, help, I am desperate. */
export const englishPleas: WrappingTable = { lead, tail, whole, anywhere };
