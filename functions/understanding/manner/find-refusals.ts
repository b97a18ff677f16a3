import type { Command } from '#conversation/command';
import type { ContrastRules } from './contrast-rules.ts';
import type { RefusalRules } from './refusal-rules.ts';

/** The acts that a marked text refuses in one clause. It counts only where nothing else is understood. */
export function findRefusals(
  text: string,
  { refuses, acts }: RefusalRules,
  { begins, trouble, asks }: ContrastRules,
): readonly Command[] {
  if (!refuses.test(text)) return [];
  return text.split(begins).flatMap((clause) => {
    if (!refuses.test(clause) || trouble.test(clause) || asks.test(clause)) return [];
    return acts.filter(([, act]) => act.test(clause)).map(([command]) => command);
  });
}
