import type { Locale } from '#conversation/locale';
import { cutClauses, joinClauses, writeText } from './cut-clauses.ts';
import { findDenials } from './find-denials.ts';
import { asksForTime, holdsFloor } from './holds-floor.ts';
import { isMentioned } from './is-mentioned.ts';
import type { Manner, WrappingKind } from './manner.ts';
import { type MannerRules, mannerRules } from './manner-rules.ts';
import { partQuestions } from './part-questions.ts';
import { setAsideWrapping } from './set-aside-wrapping.ts';

/**
 * Reads how a sentence is meant, beside what it is about. Small rules in tables a locale, no second recognizer: what the
 * sentence is about is still to be found in `core` or `parts`. Takes time in proportion to the length of the text.
 * @param text what was said or written, without personal data
 */
export function readManner(text: string, locale: Locale): Manner {
  const rules = mannerRules[locale];
  const cut = cutClauses(text, rules.shorthand);
  const whole = joinClauses(cut.clauses);
  if (whole === '' || holdsFloor(whole, rules.floor)) return hesitant(text, cut.emoji);
  const { clauses, kinds } = setAsideWrapping(cut.clauses, rules.wrapping);
  const wrapping: WrappingKind[] = cut.emoji ? [...kinds, 'emoji'] : [...kinds];
  const left = joinClauses(clauses);
  if (asksForTime(whole, rules.floor)) return { ...plain(text, wrapping), wait: true };
  if (left === '') return nothingLeft(text, wrapping);
  if (left !== whole && holdsFloor(left, rules.floor)) {
    return wrapping.every((kind) => kind === 'filler' || kind === 'emoji')
      ? hesitant(text, cut.emoji)
      : nothingLeft(text, wrapping);
  }
  return readCore(left === whole ? text : writeText(left), left, wrapping, rules);
}

const plain = (core: string, wrapping: readonly WrappingKind[]): Manner => ({
  core,
  wrapping,
  denied: [],
  mentioned: false,
  hesitation: false,
  wait: false,
  parts: core === '' ? [] : [core],
});

const hesitant = (text: string, emoji: boolean): Manner => ({
  ...plain(text.trim(), emoji ? ['emoji'] : []),
  hesitation: true,
});

const aloneAs: Readonly<Partial<Record<WrappingKind, NonNullable<Manner['alone']>>>> = {
  plea: 'plea',
  panic: 'plea',
  deadline: 'plea',
  thanks: 'thanks',
  greeting: 'greeting',
  name: 'greeting',
};

/** What a sentence is that is nothing but wrapping. A goodbye and an apology stay what they are. */
function nothingLeft(text: string, wrapping: readonly WrappingKind[]): Manner {
  const order = ['plea', 'panic', 'deadline', 'thanks', 'greeting', 'name'] as const;
  const kind = wrapping.includes('farewell')
    ? undefined
    : order.find((candidate) => wrapping.includes(candidate));
  const alone = kind && aloneAs[kind];
  if (alone !== undefined) return { ...plain('', wrapping), alone };
  return plain(text, []);
}

function readCore(
  text: string,
  marked: string,
  wrapping: readonly WrappingKind[],
  rules: MannerRules,
): Manner {
  const { left: core, denied } = findDenials(marked, rules.denial, rules.sense);
  const written = core === marked ? text : writeText(core);
  const parts = partQuestions(core, rules.questions, rules.sense);
  return {
    core: written,
    wrapping,
    denied,
    mentioned: isMentioned(core, rules.mention),
    hesitation: false,
    wait: false,
    parts: parts.length === 1 ? [written] : parts.map(writeText),
  };
}
