import type { Locale } from '#conversation/locale';

interface Fillers {
  /** Polite or hesitant words that may stand before what is meant. */
  readonly before: readonly (readonly string[])[];
  readonly after: readonly (readonly string[])[];
}

const cut = (list: string): readonly (readonly string[])[] =>
  list
    .split(',')
    .map((words) => words.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);

const english: Fillers = {
  before: cut(
    `please, um, uh, er, erm, hm, hmm, ah, oh, so, okay, ok, well, hi, hello, hey, yeah, and, but, just, then, now, actually, right, sorry,
    excuse me, can you, could you, would you, will you, can you please, can i, could i, may i, can we, i want to, i want you to, i would like to,
    i would like you to, i need to, i need you to, i want, i would like, i wanna, let me, let us, i said, i say, i mean, kindly, maybe, if you can, go ahead and,
    you know, like, pls, plz, the, a, an`,
  ),
  after: cut(
    `please, pls, plz, thanks, thank you, thank you very much, thanks a lot, now, then, right now, um, uh, er, hm, okay, ok, sir, madam, mate, for me,
    if you can, if possible, will you, would you, could you, can you, thx, ta`,
  ),
};

const chinese: Fillers = {
  before: english.before,
  after: english.after,
};

const fillersOf: Readonly<Record<Locale, Fillers>> = { en: english, 'zh-HK': chinese, 'zh-CN': chinese };

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length < words.length && start.every((word, index) => words[index] === word);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return from > 0 && end.every((word, index) => words[from + index] === word);
}

/**
 * Peels polite and hesitant words off both ends, one at a time.
 * @returns the words as they are, then less and less of them; the last has no filler left, and is never empty
 */
export function peelFillers(words: readonly string[], locale: Locale): string[][] {
  const { before, after } = fillersOf[locale];
  const peeled = [[...words]];
  let left = [...words];
  for (;;) {
    const start = before.find((filler) => startsWith(left, filler));
    const end = start === undefined ? after.find((filler) => endsWith(left, filler)) : undefined;
    if (start === undefined && end === undefined) return peeled;
    left = left.slice(start?.length ?? 0, left.length - (end?.length ?? 0));
    peeled.push(left);
  }
}
