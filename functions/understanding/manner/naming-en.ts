import type { NamingRules } from './naming-rules.ts';
import { oneOf } from './one-of.ts';

const taking = oneOf(
  'take, get, have, need, want, add, remove, delete, use, find, borrow, buy, download, set up, make, turn, switch, put, install, collect, enter, type, scan, move, approve, see, do with, about, in, with, on, for, of, into, from, what',
);
const likeWhat = '(?!other|right|wrong|same|first|second|last|next|only|number)\\w+';
const oneEnds = '(?= (?:in|inside|on|from|by|for|that|which|where|how|is|does|i|you|to)\\b|$| [,.?])';

export const englishNaming: NamingRules = {
  determiner: /^(?:a|an|the|my|our|your|this|these|those|another|any|some)$/,
  before:
    /^(?:what|how|where|which|why|is|are|was|just|only|get|use|using|add|need|do|does|to|about|i|can|you|we|please|want|dl|download|install|open|set|up|turn|off|on|approve|create|make|register|find|change|move|delete|remove|reset|borrow|collect)$/,
  after:
    /^(?:by|in|on|from|of|for|with|every|yet|to|at|again|inside|when|which|that|then|is|are|was|works|how|what|where|and|or|but|today|now|i|so|because|,|\.|\?)$/,
  participle: /^\w{3,}(?:ed|ing)$/,
  compound: /^(?:sign|log|check|built|plug|add|opt)$/,
  adverbial: /^(?:in|on|at|by|with|from|for|about|via|through) /,
  state: /(?: (?:new|old|dead|broken|gone|lost|stolen|not))+$/,
  nameless: /^(?:other|one|same|new|first|second)?$/,
  pointers: [
    {
      pattern: new RegExp(`\\b(the|this|that|a|another|new) (${likeWhat}) one\\b${oneEnds}`),
      written: '$1 $2 $noun',
    },
    { pattern: new RegExp(`\\b(the|this|that|a|another|new) one\\b${oneEnds}`), written: '$1 $thing' },
    {
      pattern: new RegExp(
        `\\b(${taking}) one(?= (?:off|out|away|up|on|in|instead|now|too|please|again)\\b| [,.?]|$)`,
      ),
      written: '$1 a $thing',
    },
    { pattern: /\bwhat it (is|does|means)\b/, written: 'what $thing $1' },
    {
      pattern: new RegExp(
        `\\b(${taking}) it\\b(?! (?:trust|ask|stop|work|say|said|comes|came|keeps|asks|says|shows|wants|does))`,
      ),
      written: '$1 the $thing',
      unless: /\b(?:a|an|the|my|our|your|this|that|these|those|another|his|her|their)\b/,
    },
  ],
};
