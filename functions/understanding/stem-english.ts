const vowel = /[aeiouy]/;
const doubled = /([bdfgmnprt])\1$/;

/** Strips what is left of a verb after -ing or -ed: "getting" and "get", "changing" and "change" must meet. */
function tidy(stem: string): string {
  return stem.length > 3 && doubled.test(stem) ? stem.slice(0, -1) : stem;
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutVerbEnding(word: string): string {
  for (const ending of ['ing', 'ed']) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && stem.length >= 3 && vowel.test(stem)) return tidy(stem);
  }
  return word;
}

/**
 * A light stemmer for English: plurals, -ing, -ed, -ly, -ation and -ator, final e. It need not give words, only
 * bring the forms of one word together. Anything but plain lower-case letters comes back as it is.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stem = withoutVerbEnding(withoutPlural(word));
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 6 && /at(?:ion|or)$/.test(stem)) stem = stem.slice(0, -(stem.endsWith('or') ? 2 : 3));
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
}
