import type { MentionRules } from './mention.ts';

/** Whether a marked text names an act, or plainly tells of a word that steers, without asking for it. */
export function isMentioned(text: string, rules: MentionRules): boolean {
  const namesAct = rules.act.test(text);
  if (!namesAct && !(rules.steer.test(text) && rules.told.test(text))) return false;
  return !rules.requests.some((request) => asks(text, request, rules));
}

function asks(text: string, request: RegExp, { reported, joint }: MentionRules): boolean {
  const found = request.exec(text);
  if (found === null) return false;
  const clause = text.slice(0, found.index).split(joint).at(-1) ?? '';
  return !reported.test(`${clause.trim()} `);
}
