/** How a locale tells a name from other words. */
export interface NameRules {
  /** What stands around a name when somebody gives it. */
  readonly around: ReadonlySet<string>;
  /** Words of every day, and those that callers ask about: none of them is taken for a name. */
  readonly noNames: ReadonlySet<string>;
  readonly title: RegExp;
  /** Where somebody belongs, said behind the name. */
  readonly belonging: RegExp;
}

const couldBeName = /^\p{L}{2,}$/u;

/** Whether all words that are not around a name could be one. */
export function isName(words: string, { around, noNames, title, belonging }: NameRules): boolean {
  const bare = words.replace(title, '').replace(belonging, '');
  return (
    bare === '' ||
    bare.split(' ').every((word) => around.has(word) || (!noNames.has(word) && couldBeName.test(word)))
  );
}
