import { oneOf } from './one-of.ts';
import type { QuestionRules } from './question-rules.ts';

const wh = '(?:how|what|whats|where|why|which|who|when)';
const aux = '(?:can|could|should|would|will|may|do|does|did|is|are|shall)';
const subject = '(?:i|we|you|u|it|they|my|the|this|that|there|someone|somebody|anyone|one|a|your)';
const asking =
  oneOf(`please \\w+, kindly \\w+, (?:send|text|call|ring|phone|give|tell|let|put|get|show|connect|transfer|list|explain|email) (?:me|us),
  (?:cancel|delete|erase|call|ring|send) (?:my|it|everything), remind me, speak slower, slow down, (?:can|could|will|would|may) (?:you|u|i|we|someone|somebody) (?:please |just |also )*(?:talk|speak|call|ring|phone|text|send|repeat|slow|go|put|transfer|connect|leave|cancel|delete|tell|have someone|get someone)`);
const wishing =
  'i (?:would )?(?:also |then |just |really )*(?:want|need|would like|like|would love|have another|wonder|am wondering|was wondering)';
const question = oneOf(
  `${wh} (?!ever\\b|(?:about )?(?:it|that|this|so)?$), ${aux} ${subject}\\b, (?:can|could|does|do|will|would|is|are) \\w+`,
);
const opening =
  '(?:^|(?<=[,.?] )|(?<=\\b(?:so|and|but|then|now|please|tell me|know|explain|show me|asking|wondering|wonder|curious) ))';

export const englishQuestions: QuestionRules = {
  joints:
    /(?: [,.?])? (?:oh )?(?:and|also|plus|then|another thing|another question|second question|second|one more thing|next question|secondly|besides)(?: (?:also|then|secondly|oh|after that|afterwards|then after that|btw|by the way|another thing|one more thing|one more question|plus|um|uh|lastly|finally|second))*(?: [,.])? | \? /g,
  numbered: /^(.*?)(?:^| )1 (?:[,.] )?(.+?)(?: [,.?])? 2 (?:[,.] )?(.+)$/,
  asks: new RegExp(
    `(?:^| )(?:${wh} ${aux}\\b|(?:how|where|what|which|when|whom) to\\b|how$|how (?:many|much|long|often)|what is |${opening}${wh} \\w+|${opening}${aux} (?:${subject}|\\w+)|(?:can|could|should|do|may) (?:i|we)\\b|is there|is that|i (?:really |just |only |also |would |still )*(?:need|want|like|am trying|am looking|am asking|was asking)|need to|want to|tell me|show me|give me|${opening}(?:list|send|explain|set up|take|use|go|help)|please \\w+|${asking})(?= |$)`,
  ),
  begins: new RegExp(
    `^(?:(?:when|if|once|after|while) (?:i|you|we|that|it|the)\\b[^.?]*? (?:how|what|where|can i|do i|should i|will) |(?:how|where|why|which|who|when (?:do|does|will|can|is|are|did|should)|what (?:do|is|are|does|if|about|should|happens|can|will|else|kind|number|email|time|date|would)|whats) \\w+|how|(?:can|could|should|would|will|may) (?:i|we|you|u|it|they|someone|somebody|anyone|my|the|that|one|this|duo)\\b|i (?:would )?also\\b|i (?:would )?(?:want|need|like|wish) to know (?:how|where|what|when|why|which|if|whether)\\b|${asking})`,
  ),
  requests: new RegExp(`^${asking}`),
  alike: /\b(?:it|that|this|one|they|them|those|another)\b/,
  goesOn:
    /^(?:how (?:long|much|many \w+|often|fast|safe|old) )?(?:what |which |where |when |why |how )?(?:do|does|is|are|will|can|would|should|did|was|has) (?:it|that|this|they|there|those)\b(?! (?:one|phone|app|code|method))|^how (?:long|much|often|many \w+) (?:it|that|this|they|will|does|do)\b|\bbehind it\b|\b(?:another|which one|what for|of them|of it|of those|with it|about it)$/,
  strongJoint: /\b(?:also|plus|another|second|secondly|one more|oh|then|besides|lastly|finally)\b/,
  beginsAfterStrong: new RegExp(`^(?:${question}|${asking}|${wishing})`),
  unfinished: /(?:^| )(?:how|what|where|when|why|which|who|or|and|to|the|a|my|if|that|know|tell me)$/,
};
