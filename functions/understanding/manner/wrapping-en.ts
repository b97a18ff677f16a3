import { englishApologies } from './apologies-en.ts';
import { englishDeadlines } from './deadlines-en.ts';
import { englishFarewells } from './farewells-en.ts';
import { englishFillers } from './fillers-en.ts';
import { englishGreetings } from './greetings-en.ts';
import { englishNames } from './names-en.ts';
import { englishPanic } from './panic-en.ts';
import { englishPleas } from './pleas-en.ts';
import { englishThanks } from './thanks-en.ts';
import type { Wrapping } from './wrapping.ts';
import { englishOnward } from './wrapping-words-en.ts';

export const englishWrapping: Wrapping = {
  onward: englishOnward,
  tables: [
    englishGreetings,
    englishApologies,
    englishFillers,
    englishPleas,
    englishThanks,
    englishPanic,
    englishDeadlines,
    englishFarewells,
  ],
  names: englishNames,
  conjunctions: new Set(['and', 'but']),
  introduction: /^(?:(?:it|this) is|its) [a-z]+(?: [a-z]+)?$/,
  signsOff: new Set(['thanks', 'farewell']),
  asking:
    /(?:^| )(?:how|where|why|which|(?:can|could|do|should|may) (?:i|you|we)|does|is (?:there|it)|would you|what (?:do|is|are|does|can|should|if))\b/,
  closing:
    /\b(?:(?:good ?)?bye|cheerio|see you|cya|that is (?:all|it|everything|enough)|that will (?:be all|do)|all (?:done|good|sorted|set)|sorted|solved|finished|done|works?(?: now)?|worked|working now|got what|have what|managed|helps|helped|answered|needed|nothing (?:else|more|further)|no (?:more|other|further)|(?:go|run|off|leave)(?: now)?$|i am in\b|hang(?:ing)? up|give up|waste|close|end the|stop here|leave it|let you go)/,
};
