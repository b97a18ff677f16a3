import { oneOf } from './one-of.ts';
import type { RefusalRules } from './refusal-rules.ts';

const words = (patterns: string) => new RegExp(`\\b${oneOf(patterns)}\\b`);
const person =
  '(?:person|people|human|agent|operator|staff|somebody|someone|anybody|anyone|colleague|representative)s?';

export const englishRefusal: RefusalRules = {
  refuses:
    /\b(?:do not|will not|would not|need not|must not|should not|not (?:be )?(?:necessary|needed|required|want|need|wish|hanging|here to|going to|in the mood)|never|no|nobody|none|stop|under no|refrain|avoid|without|rather not|sooner not|better not|am not|anything but|quit|cease|spare me|hate to)\b/,
  acts: [
    ['goodbye', words('hang(?:ing)? up, goodbye, bye, end(?:ing)? (?:the|this) call')],
    [
      'forget-me',
      words('delet(?:e|ing), eras(?:e|ing), wip(?:e|ing), forget(?:ting)? (?:me|my|everything|anything)'),
    ],
    ['text-me', words('text(?:ing)?, sms, send(?:ing)?, links?, messag(?:e|ing)')],
    ['feedback', words('complain(?:ing|ts?)?, feedback')],
    ['agent', words(`transfer(?:red|ring)?, ${person}, put (?:me )?(?:on|through)`)],
    ['call', words('call(?:ing|back)?s?, ring(?:ing)?, phon(?:e|ing) me, telephone, dial(?:ling)?')],
  ],
};
