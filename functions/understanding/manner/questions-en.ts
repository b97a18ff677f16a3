import { oneOf } from './one-of.ts';
import type { QuestionRules } from './question-rules.ts';

const wh = '(?:how|what|whats|where|why|which|who|when)';
const aux = '(?:can|could|should|would|will|may|do|does|did|is|are|shall)';
const subject = '(?:i|we|you|it|they|my|the|this|that|there|someone|somebody|anyone|one|a|your)';
const askingFor = oneOf(`
  please \\w+, kindly \\w+, remind me, speak slower, slow down
  (?:send|text|call|ring|phone|give|tell|let|put|get|show|connect|transfer|list|explain|email) (?:me|us), (?:cancel|delete|erase|call|ring|send) (?:my|it|everything)
  (?:can|could|will|would|may) (?:you|i|we|someone|somebody) (?:please |just |also )*(?:talk|speak|call|ring|phone|text|send|repeat|slow|go|put|transfer|connect|leave|cancel|delete|tell|have someone|get someone)
`);
const wishing =
  'i (?:would )?(?:also |then |just |really )*(?:want|need|would like|like|would love|have another|wonder|am wondering|was wondering)';
const opening =
  '(?:^|(?<=[,.?] )|(?<=\\b(?:so|and|but|then|now|please|tell me|know|explain|show me|asking|wondering|wonder|curious) ))';

const joint = oneOf(
  'and, also, plus, then, second, secondly, besides, (?:another|one more|next) (?:thing|question), second question',
);
const jointAgain = oneOf(
  'also, then, secondly, oh, after that, afterwards, btw, by the way, (?:another|one more) (?:thing|question), plus, um, uh, lastly, finally, second',
);

const asks = oneOf(`
  ${wh} ${aux}\\b, (?:how|where|what|which|when|whom) to\\b, how$, how (?:many|much|long|often), what is, ${opening}${wh} \\w+
  ${opening}${aux} (?:${subject}|\\w+), (?:can|could|should|do|may) (?:i|we)\\b, is there, is that, tell me, show me, give me
  i (?:really |just |only |also |would |still )*(?:need|want|like|am trying|am looking|am asking|was asking), need to, want to
  ${opening}(?:list|send|explain|set up|take|use|go|help), please \\w+, ${askingFor}
`);
const begins = oneOf(`
  (?:when|if|once|after|while) (?:i|you|we|that|it|the)\\b[^.?]*? (?:how|what|where|can i|do i|should i|will)\\b
  (?:how|where|why|which|who|whats) \\w+, when (?:do|does|will|can|is|are|did|should) \\w+, how
  what (?:do|is|are|does|if|about|should|happens|can|will|else|kind|number|email|time|date|would) \\w+
  (?:can|could|should|would|will|may) (?:i|we|you|it|they|someone|somebody|anyone|my|the|that|one|this|duo)\\b
  i (?:would )?also\\b, i (?:would )?(?:want|need|like|wish) to know (?:how|where|what|when|why|which|if|whether)\\b, ${askingFor}
`);
const beginsAfterStrong = oneOf(`
  ${wh} (?!ever\\b|(?:about )?(?:it|that|this|so)?$), ${aux} ${subject}\\b, (?:can|could|does|do|will|would|is|are) \\w+, ${askingFor}, ${wishing}
`);
const goesOn = oneOf(`
  ^(?:how (?:long|much|many \\w+|often|fast|safe|old) )?(?:what |which |where |when |why |how )?(?:do|does|is|are|will|can|would|should|did|was|has) (?:it|that|this|they|there|those)\\b(?! (?:one|phone|app|code|method))
  ^how (?:long|much|often|many \\w+) (?:it|that|this|they|will|does|do)\\b, \\bbehind it\\b
  \\b(?:another|which one|what for|of them|of it|of those|with it|about it)$
`);

export const englishQuestions: QuestionRules = {
  joints: new RegExp(`(?: [,.?])? (?:oh )?${joint}(?: ${jointAgain})*(?: [,.])? | \\? `, 'g'),
  numbered: /^(.*?)(?:^| )1 (?:[,.] )?(.+?)(?: [,.?])? 2 (?:[,.] )?(.+)$/,
  asks: new RegExp(`(?:^| )${asks}(?= |$)`),
  begins: new RegExp(`^${begins}`),
  requests: new RegExp(`^${askingFor}`),
  alike: /\b(?:it|that|this|one|they|them|those|another)\b/,
  goesOn: new RegExp(goesOn),
  strongJoint: /\b(?:also|plus|another|second|secondly|one more|oh|then|besides|lastly|finally)\b/,
  beginsAfterStrong: new RegExp(`^${beginsAfterStrong}`),
  unfinished: /(?:^| )(?:how|what|where|when|why|which|who|or|and|to|the|a|my|if|that|know|tell me)$/,
};
