import { englishDenialForms, englishScopeEnd } from './denial-forms-en.ts';
import type { DenialRules } from './denial-rules.ts';

/** Whose "e" the rule below does not give back, and words that merely end like a verb in "ing". */
const bases: Readonly<Record<string, string>> = {
  changing: 'change',
  giving: 'give',
  making: 'make',
  taking: 'take',
  writing: 'write',
  deleting: 'delete',
  messaging: 'message',
  telephoning: 'telephone',
  phoning: 'phone',
  typing: 'type',
  filing: 'file',
  anything: 'anything',
  something: 'something',
  nothing: 'nothing',
  everything: 'everything',
  thing: 'thing',
  ring: 'ring',
  bring: 'bring',
  during: 'during',
  morning: 'morning',
  evening: 'evening',
  being: 'be',
};
const doubled = /([bdgmnprt])\1$/;
const wantsE = /(?:[^aeioul]l|v|c|dg|z|[aeiou]s|u)$/;

/** "Calling" is "call", "leaving" is "leave", "stopping" is "stop". */
function baseForm(word: string): string {
  const known = bases[word];
  if (known !== undefined || !/^[a-z]{2,}ing$/.test(word)) return known ?? word;
  const stem = word.slice(0, -3);
  if (doubled.test(stem)) return stem.slice(0, -1);
  return wantsE.test(stem) ? `${stem}e` : stem;
}

export const englishDenial: DenialRules = {
  sign: /\b(?:not|never|no|stop|quit|cease|without|instead|rather|prefer|forget|scratch|scrap|strike|did i|ignore|leave aside|skip|nevermind|enough of|opposed|place of)\b/,
  forms: englishDenialForms,
  scopeEnd: englishScopeEnd,
  act: /\b(?:call(?:ed|s|ing)?|call ?back|ring|phone (?:me|us|this|my)|telephone|text(?:s|ed)?|messages?|sms|send|links?|delete|erase|forget me|data|person|human|agent|someone|anyone|somebody|operator|speak|talk|transfer|put (?:me )?through|connect|hang up|close|cancel|case|complain(?:t|ts)?|feedback|menu|language|slow(?: down)?|repeat|next|steps?|details|wait|email me|bye|go(?= on|$)|pass it on|desk)\b/,
  never:
    /\b(?:machines?|robots?|bots?|computers?|recordings?|automated|keep(?:ing)?|kept|stor(?:e|ing|ed)|hold(?:ing)?|save[ds]?|any ?more$|any longer|live|die|break|mess|lose|damage|waste|^dare|^4|^(?:one|it|this|that)$|^for(?: (?:it|them|this|that|any|one))?)\b(?!.*\b(?:call|text)\b)/,
  settled:
    /(?<![^ ])(?:(?:and )?i (?:already )?know (?:what|how|where|that|about) [^,.?]+?|(?:the |my )?(?<thing>\w+(?: \w+)?) (?:is|works|are|work|was) (?:fine|ok|okay|good|all right|alright|perfectly|no problem|working)(?: fine)?)(?=$| [,.?]| (?:i|it|but|the|how|what|where|just)\b)/g,
  trailing:
    /(?: (?:yet|again|please|thanks|thank you|right now|now|at all|lol|on my account|ok|okay|then|though|either|instead|any more|today|here|sorry|ever|next|all the time|every time|always|for now|and))+$/,
  leading:
    /^(?:(?:you|u|anyone|anybody|someone|somebody|them|people|it|even|ever|the need|to|for|that) )+(?=\w)/,
  looseMark: /(?:^|(?<=[,.?])) *(?:(?:and|but|so|then|no|just|that) )?[,.?](?= |$)/g,
  looseEnd: / (?:and|but|so)(?= [,.?]|$)/g,
  looseStart: /^(?:(?:and|but|so|no|lol) )+(?=\w)/,
  baseForm,
};
