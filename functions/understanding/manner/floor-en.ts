import { englishCourtesy, englishLightWords, englishLittleWords } from './empty-words-en.ts';
import type { FloorRules } from './floor.ts';
import { oneOf } from './one-of.ts';

const sound =
  '(?:(?:um+|uh+|er+|erm+|hm+|ah+|oh+|well|so|ok|okay|and|but|now|just|please|sorry|yes|yeah|no|right|like|hey|i mean|you know) )*';
const unsure =
  oneOf(`i (?:really |just |honestly |still )?(?:do not|would not|could not) (?:know|remember)(?: (?:yet|really|now|actually|is it long|what to say))*, (?:i am )?not (?:so |very |really |too |quite |100 |entirely )*(?:sure|certain)(?: (?:yet|really|about (?:that|it|this)|it will help|if it will help|i pressed the right one|what to (?:say|do)|how to (?:say|put) (?:it|this)))*,
  could (?:do|be)(?: could (?:do|be))*(?: not sure.*)?, sort of, kind of, maybe(?: maybe)*(?: not)?, perhaps, possibly, it depends, depends, hard to say, good question, what do you think, yes no(?: .*)?, oh dear, oh boy, dear me, goodness, i (?:can not|could not) (?:remember|think|say|recall)(?: (?:it|now|the word|the name))?, i might have .* (?:remember|sure)`);
const fumble =
  oneOf(`you know(?: you know)*, let (?:me|us) (?:see|think)(?: now| here| about (?:it|that))?, where was i, what was i (?:saying|going to say|asking), what is (?:it|that|this|the (?:word|name|thing)) called(?: again)?, what is (?:the|that) (?:word|name)(?: again| for it)?, what do you call (?:it|that)(?: again)?, how (?:do|shall|should|can) i (?:say|put|explain|describe)(?: (?:it|this|that))?, how to (?:say|put|explain)(?: (?:it|this|that))?,
  what i (?:mean|meant|wanted to (?:say|ask)) (?:is|was), (?:the|my) (?:thing|problem|question|issue|point|trouble) (?:is|was)(?: (?:that|like|um+|uh+))*, i was (?:just |only )?(?:going to|about to|wondering|thinking|saying|trying)(?: (?:to|if|say|ask|um+))*, i forgot(?: what i (?:wanted|was going) to (?:say|ask)| the word| the name)?, hang on let me, i lost my (?:train of thought|thread), thinking(?: thinking)*, it is (?:about|to do with|like)(?: (?:the|my|um+|uh+|a))*, (?:this|that) (?:thing|whatsit|thingy)(?: called)?, it is on the tip of my tongue`);

const unit = '(?:sec|secs|second|seconds|min|mins|minute|minutes|moment|moments|mo|tick|ticks|jiffy)';
const little =
  '(?:one|just|a|1|two|2|half|couple|of|few|give|me|us|hold|on|hang|please|wait|for|another|only|just|need|i|the|5|five|ten|in|so|im|am|sorry|quick)';
const heldUp = oneOf(
  `hang on, hold on, hold up, hang about, hold the line, wait(?: wait)*(?! (?:for (?:a|the) (?:code|push|text|call)|until|time)), bear with me, be patient, brb, be right back, (?:i will |will )?be back(?: in a)?, give me a bit, just a bit, stay there, stay on the line, not so fast i am still, slow down i am still, one at a time, (?:${little} )*(?:one|a|1|two|2|half a|few|5|five|couple of|another|another few|just a|give me a) ${unit}(?= |$)`,
);
const mine = '(?:my|the|a|some|this|that|something|it|his|her|another)';
const letMe = `(?:just )?let (?:me|us) (?:just |quickly |first |go (?:and )?|please )*(?:find|get|grab|fetch|put|open|write|switch|turn on|note|try|finish|sit|take|pull up|pull over|plug|charge|copy|unlock|log in|log on|boot|start up|look (?:in|for|at my)|check|ask my|go get|wake|read (?:it|this|that)|type)(?! (?:help|someone|somebody|a person|out how|a human))`;
const fetching = `i (?:am|will|need to|have to|got to|must|was) (?:just |still |only )*(?:getting|finding|fetching|looking for|find|get|fetch|grab|grabbing|opening|typing|writing|putting on|searching for|walking to|going to get|go get|turning on|turn on|switch on|switch) ${mine} (?:\\w+ )?(?:glasses|pen|pencil|paper|card|bag|laptop|computer|charger|key|keys|notebook|reading glasses|specs|spectacles|pc|ipad|tablet|desk|mouse|password|light|purse|wallet|coat|door)`;
const busy = oneOf(
  '(?:there is )?(?:someone|somebody|a (?:man|delivery|courier)) (?:is )?at the door, the door ?bell(?: is ringing| rang)?, i am still (?:typing|writing|looking|searching|loading|opening|finding|reading|on the first one|on step \\w+), it is still (?:loading|starting|booting|opening|updating), still (?:loading|typing|writing|looking)',
);

export const englishFloor: FloorRules = {
  little: englishLittleWords,
  light: englishLightWords,
  courtesy: englishCourtesy,
  complete:
    /^(?:(?:oh|well|so|and|but|um|uh) )*(?:can(?: can)*|(?:i|we|you|he|she|it|they|that|this|there) (?:do|does|did|am|is|are|have|has|can|will|would|could|should)(?: not)?|it was|that was|(?:that|it) (?:will|would|should) do|(?:that|it|this|i|he|she) (?:is|am) (?:there|here|me|him|her|so|it|that|all|us|them|not)|(?:.* )?go (?:on|own|for it|ahead|back|up|down|off)|mm h+m+|uh huh|by(?: by)*|.* (?:like|love) (?:that|it|this)(?: .*)?|if you would be so .*|(?:which|what|how many) \w+ (?:do|does|is|are|can) .*|.*\bwhat (?:do|can|should|shall|did|am|are|is|would) .*\bdo\b.*|(?:do|does|did|is|are|was|can|could|will|would|should|have|has) (?:i|it|that|you|they|this|he|she|we)|(?:what|where|who|how|which|when|why) (?:is|was|are|were|do|did|does) (?:it|that|this|there|those|these|they|you|she|he)|(?:what|why|how|who|where|when|which|now what|and what|then what|so what|what now|and now|what then|how much|how so|now|some|any|such|too|that|this|those|these|there|here|thing|him|her|them|you|me|us|it|mean)|.* (?:want|wants|need|needed|got|get|tried|try|have|had|did|do|know|mean|said|say|thought|think|guess|suppose|hope|ask|asked|tell|called) (?:it|that|this|them|those|so|one|there|you|me|us|him|her|mine)|.*\bwhat|i (?:tried|asked|know|called|went|got|mean it|thought so)|.* (?:know|mean) (?:it|that|this))$/,
  floor: new RegExp(`^${sound}(?:${fumble}|${unsure})(?: (?:um+|uh+|well|so|er+|hm+|now))*$`),
  wait: new RegExp(`^${sound}(?:${heldUp}|${letMe}|${fetching}|${busy})(?: |$)`),
  asks: /(?:^| )(?:how|where|why|which|what (?:is|was|do|did|are|does|now|if)|can (?:i|you|u|someone)|could (?:i|you|u|someone)|do i|does|is (?:there a|it)|would you|who|go back|previous|before that|slower|carry on|continue|next|repeat|again please|talk to|speak to|call me|text me|send|tell me|say it|say that|say again|last step|earlier)(?= |$)|\?/,
};
