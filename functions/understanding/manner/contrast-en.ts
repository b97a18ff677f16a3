import type { ContrastRules } from './contrast-rules.ts';
import { oneOf } from './one-of.ts';

const verb = oneOf(
  'want, need, mean, meant, said, asked, am, have, had, just, only, would, know, did, use, bought, lost',
);
const clause = oneOf(`
  (?<!anything )but, so, just, because, instead, please, i (?:\\w+ )?${verb}, it is, this is, there is, the other, the one, tell me, give me, show me
  (?:how|what|where|which|when|why|who) (?:do|does|did|is|are|can|could|should|would|will|to), (?:can|could|may|do) (?:i|you), is there, my \\w+ (?:is|has|was)
`);

export const englishContrast: ContrastRules = {
  sign: /\b(?:not|no|never|nobody|none|nothing|without|rather than|instead of|forget|ignore|skip|mind|aside|already|fine)\b/,
  trouble:
    /\b(?:can|could|will|would|does|do) not (?:\w+ )?(?:work|get|receive|see|know|come|show|open|load|let|find|remember|understand|accept|support|log|sign|use|scan|send|ask|go|have)|(?:can|could) not\b|\b(?:is|are) not here|(?:is|are|am|was) not (?:with|working|on|in|valid|accepted|compatible|supported|able|allowed|there|right|sure)\b|no (?:signal|network|internet|wifi|notification|phone|code|sim|access|longer|idea)\b/,
  asks: /^(?:[,.?] )?(?:and |so |but )?(?:how|what|where|which|when|why|who|can|could|do|does|is|are|will|would) (?!not )/,
  begins: new RegExp(
    `(?= [,.?])|(?<= [,.?]) |(?: (?<!\\b(?:not|never|tell me|know|ask|asking|asked|explain|explained|about|care|mind) )(?=${clause}\\b))`,
  ),
};
