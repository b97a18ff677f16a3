import type { MentionRules } from './mention-rules.ts';

/** Whether a marked text names an act, or plainly tells of a word that steers, without asking for it. */
export function isMentioned(text: string, rules: MentionRules): boolean {
  const namesAct = rules.act.test(text);
  if (!namesAct && !(rules.steer.test(text) && rules.told.test(text))) return false;
  const words = text.split(' ');
  return !words.some(
    (_word, at) => rules.requests.find(words, at, () => true) > 0 && !isReported(words, at, rules),
  );
}

/** Whether a request is somebody else's, or only supposed: "my friend said ...", "if you ...". */
function isReported(words: readonly string[], at: number, { reported, joints }: MentionRules): boolean {
  let from = at;
  while (from > 0 && !joints.has(words[from - 1] ?? '')) from -= 1;
  return reported.test(`${words.slice(from, at).join(' ')} `);
}
