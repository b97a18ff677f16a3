import type { Locale } from '#conversation/locale';
import { findContrasts } from './contrast.ts';
import { cutClauses, joinClauses, writeText } from './cut-clauses.ts';
import { cutQuestions } from './cut-questions.ts';
import { findDenials } from './find-denials.ts';
import { findRefusals } from './find-refusals.ts';
import { asksForTime, holdsFloor, isUnfinished } from './holds-floor.ts';
import { isMentioned } from './is-mentioned.ts';
import type { Manner, WrappingKind } from './manner.ts';
import { type MannerRules, mannerRules } from './manner-rules.ts';
import { setAsideWrapping } from './set-aside-wrapping.ts';
import { shortenToQuestion } from './shorten-to-question.ts';

/**
 * Reads how a sentence is meant, beside what it is about. Small rules in tables a locale, no second recognizer: what the
 * sentence is about is still to be found in `core`. Takes time in proportion to the length of the text.
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
  refuses: [],
  mentioned: false,
  hesitation: false,
  wait: false,
  unfinished: false,
  cuts: [],
  contrasts: [],
  shorter: [],
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
  return {
    core: written,
    wrapping,
    denied,
    refuses: findRefusals(core, rules.refusal, rules.contrast),
    mentioned: isMentioned(core, rules.mention),
    hesitation: false,
    unfinished: isUnfinished(core, rules.floor),
    wait: false,
    cuts: cutQuestions(core, rules.questions, rules.sense).map(({ first, second }) => ({
      first: writeText(first),
      second: writeText(second),
    })),
    contrasts: findContrasts(core, rules.contrast, rules.sense).map((contrast) => ({
      denied: writeText(contrast.denied),
      without: writeText(contrast.without),
    })),
    shorter: shortenToQuestion(core, rules.questions).map(writeText),
  };
}
