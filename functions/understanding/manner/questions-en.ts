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

const joint = oneOf(`
  and, n, also, plus, then, second, secondly, besides, oh, by the way, btw, likewise, lastly, finally, afterwards, while i (?:have got|have|am) (?:you|here|at it)
  (?:and )?(?:(?:the|my) )?(?:another|one more|one other|other|next|second|last) (?:thing|question|one), (?:on top of|apart from|other than|as well as|after) that
`);
const jointAgain = oneOf(`${joint}, um, uh`);

const asks = oneOf(`
  ${wh} ${aux}\\b, (?:how|where|what|which|when|whom) to\\b, how$, how (?:many|much|long|often), what is, ${opening}${wh} \\w+
  ${opening}${aux} (?:${subject}|\\w+), (?:can|could|should|do|may) (?:i|we)\\b, is there, is that, tell me, show me, give me
  i (?:really |just |only |also |would |still )*(?:need|want|like|am trying|am looking|am asking|was asking), need to, want to
  ${opening}(?:list|send|explain|set up|take|use|go|help), please \\w+, ${askingFor}
`);
const begins = oneOf(`
  (?:when|if|once|after|while) (?:i|you|we|that|it|the)\\b[^.?]*? (?:how|what|where|can i|do i|should i|will)\\b
  ${wh}\\b, ${aux} \\w+, please \\w+, kindly \\w+, ${askingFor}, ${wishing}
`);

/** These say themselves that another question comes. */
const strong = oneOf(
  'also, plus, another, second, secondly, second question, next question, one more, one other, two, then, besides, lastly, finally, by the way, btw, while i, as well, likewise, on top of that, apart from that, other than that, after that, afterwards',
);

export const englishQuestions: QuestionRules = {
  joints: new RegExp(
    `(?: [,.?])?(?: (?:oh|ok|okay|and|um|uh|actually|well|so|but))* (?:${joint})(?: [,.])?(?: ${jointAgain})*(?: [,.])?(?= )| [,.?](?= )|(?= ${wh} ${aux} )`,
    'g',
  ),
  numbered: /^(.*?)(?:^| )1 (?:[,.] )?(.+?)(?: [,.?])? 2 (?:[,.] )?(.+)$/,
  asks: new RegExp(`(?:^| )${asks}(?= |$)`),
  begins: new RegExp(`^${begins}`),
  opens: new RegExp(
    `(?:^|(?<=[,.?] )|(?<= ))(?:to whom|${wh} ${aux}|${wh} to|${aux} (?:i|we)|what|how|i (?:need|want|would like) to)\\b`,
    'g',
  ),
  strongJoint: new RegExp(`\\b${strong}\\b`),
};
