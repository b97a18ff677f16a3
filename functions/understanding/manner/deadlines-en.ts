import { phrase, phrases } from '../phrases/phrases.ts';
import { wordSet } from './word-set.ts';
import { type WrappingTable, wrappingRules } from './wrapping.ts';

/** How long ago, how soon, on which day. */
const moment = phrase`(in | by | at | on | before | until | within | about | around | like | less | than | under | only | just | exactly | due | starts | starting | this | next | half | past | the | and | with | w | my | dean | boss | prof | supervisor | professor | end | of | couple | few | to | from | an | a)*`;
const clock = phrase`(# | minute | minutes | min | mins | hour | hours | hr | hrs | oclock | pm | am | p m | a m | now | soon | today | tonight | tomorrow | noon | midnight | morning | afternoon | evening | monday | tuesday | wednesday | thursday | friday | saturday | sunday | day | days | week | weeks | one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty | forty | fifty)`;
const time = phrase`${moment} ${clock} (${moment} ${clock})*`;

/** What cannot wait. */
const event = phrase`(exam | exams | final | midterm | quiz | test | meeting | class | lecture | tutorial | presentation | viva | defence | defense | interview | flight | train | bus | deadline | submission | assignment | paper | essay | report | thesis | homework | project | grade | grades | mark | marks | proposal | application | talk | seminar | boarding | shift | conference)`;

const deadline = phrases`
    [and] (my | the | our | this) [_] ${event} (is | are | starts | begins | closes | leaves | ends | boards | departs | is (due | starting | leaving | boarding)) ${time}
    i (have | have got | got | need to be in | am in | am late for) (an | a | my | the | this | to submit | to hand in | to upload)* [_] ${event} ${time}
    [i] need (it | this) [done | fixed | sorted | working] (before | by | in | within | for | asap)* ${time}
    [it has] been # (minute | minutes | min | mins | hour | hours | hr | hrs) [now | already]
    i [only] have [got] # (minute | minutes | min | mins) [left]
    running (there | late) [now]
    time is running out
    the clock is ticking
  `;
/** After these, a deadline belongs to the sentence. */
const inside = wordSet(
  'for of in to at on from about with after before during when if that because until says said but while',
);

const lead = wrappingRules('deadline', deadline);
const tail = wrappingRules('deadline', deadline, {
  notAfter: inside,
});
const whole = wrappingRules('deadline', [
  ...deadline,
  ...phrases`
    [and] ${event} [is | are] [due | on] (at | in | by | before | due | with | w | tomorrow | tonight | #) [${time}]
    [and] ${event} [is | are] (due | at | in | by | before | with | w) ${time}
    due ${time}
    urgent deadline
    no rush
  `,
]);

/** My exam is in ten minutes. */
export const englishDeadlines: WrappingTable = { lead, tail, whole, anywhere: [] };
