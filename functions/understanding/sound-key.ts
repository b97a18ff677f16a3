const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/^x/, 's'],
  [/(?:tch|sch|ch|sh|ti(?=[ao])|si(?=on)|ci(?=[ao]))/g, 'x'],
  [/ph/g, 'f'],
  [/(?<=.)gh(?=t|$)/g, ''],
  [/th/g, 't'],
  [/dg(?=[eiy])|g(?=[eiy])|j/g, 'x'],
  [/c(?=[eiy])/g, 's'],
  [/ck|[cqg]/g, 'k'],

  [/z/g, 's'],
  [/v/g, 'f'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/(?<=.)[aeiouyhw]+/g, ''],
  [/^[aeiouy]+/, 'a'],
  [/(.)\1+/g, '$1'],
];

/**
 * Roughly how a word sounds: its consonants, with those that a telephone confuses put together, and a mark for a
 * vowel at the start. "cater" and "cador" sound alike, and so do "come era" written as one word and "camera".
 */
export function soundKey(word: string): string {
  return rules.reduce((key, [pattern, code]) => key.replace(pattern, code), word);
}
