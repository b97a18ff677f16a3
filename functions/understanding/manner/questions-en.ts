import { oneOf } from './one-of.ts';
import type { QuestionRules } from './questions.ts';

const wh = '(?:how|what|whats|where|why|which|who|when)';
const aux = '(?:can|could|should|would|will|may|do|does|did|is|are|shall)';
const subject = '(?:i|we|you|u|it|they|my|the|this|that|there|someone|somebody|anyone|one|a|your)';
const request = oneOf(
  `please \\w+, kindly \\w+, (?:send|text|call|ring|phone|give|tell|let|put|get|show|connect|transfer|list|explain|email) (?:me|us), (?:cancel|delete|erase|call|ring|send) (?:my|it|everything), i (?:would )?(?:also |then |just |really )*(?:want|need|would like|like|would love|have another|wonder|am wondering|was wondering), remind me, speak slower, slow down`,
);
const question = oneOf(`${wh} (?!ever\\b|(?:about )?(?:it|that|this|so)?$), ${aux} ${subject}\\b`);

export const englishQuestions: QuestionRules = {
  joints:
    /(?: [,.?])? (?:oh )?(?:and|also|plus|then|another thing|another question|second question|one more thing|next question|secondly|besides)(?: (?:also|then|secondly|oh|after that|afterwards|then after that|btw|by the way|another thing|one more thing|one more question|plus|um|uh|lastly|finally|second))*(?: [,.])? | \? /g,
  numbered: /^(.*?)(?:^| )1 (?:[,.] )?(.+?)(?: [,.?])? 2 (?:[,.] )?(.+)$/,
  asks: new RegExp(
    `(?:^| )(?:${wh} (?:${aux}|to|i|${subject}|much|many|long|often|\\w+ (?:do|does|is|are|can|should|i))|(?<!(?:with|of|about|than|like|from|in|on|is|was) )how|what is|${aux} (?:i|we|you|u)|(?:^|[,.?] )${aux} ${subject}|is there|is that|i (?:really |just |also |would |still )*(?:need|want|like|am trying|am looking)|tell me|show me|give me|list|please|send|explain|set up|need to|want to|does|where|why)(?= |$)`,
  ),
  begins: new RegExp(
    `^(?:(?:when|if|once|after|while) (?:i|you|we|that|it|the)\\b[^.?]*? (?:how|what|where|can i|do i|should i|will) |(?:how|where|why|which|who|when (?:do|does|will|can|is|are|did|should)|what (?:do|does|is|are|if|about|should|happens|can|will|else|kind|number|email|time|date|would)|whats) \\w+|how|(?:can|could|should|would|will|may) (?:i|we|you|u|it|they|someone|somebody|anyone|my|the|that|one|this|duo)\\b|${request})`,
  ),
  alike: /\b(?:it|that|this|one|they|them|those|another)\b/,
  goesOn:
    /^(?:how (?:long|much|many \w+|often|fast|safe|old) )?(?:what |which |where |when |why |how )?(?:do|does|is|are|will|can|would|should|did|was) (?:it|that|this|they|there|those)\b(?! (?:one|phone|app|code|method))|\bbehind it\b|\b(?:another|which one|what for)$/,
  strongJoint: /\b(?:also|plus|another|second|secondly|one more|oh|besides|lastly|finally)\b/,
  beginsAfterStrong: new RegExp(`^(?:${question}|${request}|(?:can|could|does|do|will|would|is|are) \\w+)`),
  unfinished: /(?:^| )(?:how|what|where|when|why|which|who|or|and|to|the|a|my|if|that|know|tell me)$/,
};
