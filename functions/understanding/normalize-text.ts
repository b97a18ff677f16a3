import { apostropheFree, expandContraction } from './contractions.ts';

const han = /\p{Script=Han}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const mark = /\p{M}/u;
const nonAscii = /[^\p{ASCII}]/u;
const stretched = /(\p{L})\1{2,}/gu;
const curlyQuotes = /[‘’ʼ`´]/g;

/** What a character is to the tokenizer: part of a word, a word by itself, an apostrophe, or a gap. */
type Kind = 'word' | 'alone' | 'apostrophe' | 'gap';

const asciiKinds: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/.test(character)) return 'word';
  return character === "'" ? 'apostrophe' : 'gap';
});

function kindOf(character: string, code: number): Kind {
  if (code < 128) return asciiKinds[code] ?? 'gap';
  if (han.test(character)) return 'alone';
  return letterOrDigit.test(character) || mark.test(character) ? 'word' : 'gap';
}

function cleanCharacters(text: string): string {
  const composed = nonAscii.test(text) ? text.replace(curlyQuotes, "'").normalize('NFKC') : text;
  return composed.toLowerCase().replace(stretched, '$1$1');
}

function pushWord(words: string[], word: string): void {
  const bare = word.endsWith("'") ? word.slice(0, -1) : word;
  if (bare.includes("'")) words.push(...expandContraction(bare));
  else {
    const expanded = apostropheFree.get(bare);
    if (expanded === undefined) words.push(bare);
    else words.push(...expanded);
  }
}

/**
 * Cuts a text into lower-case words: compatibility forms unified, contractions written out, stretched letters cut
 * to two, punctuation gone. Each Han character is a word of its own; Latin words beside it stay words.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  let word = '';
  const endWord = () => {
    if (word !== '') pushWord(words, word);
    word = '';
  };
  for (const character of cleanCharacters(text)) {
    switch (kindOf(character, character.charCodeAt(0))) {
      case 'word':
        word += character;
        break;
      case 'apostrophe':
        if (word !== '') word += character;
        break;
      case 'alone':
        endWord();
        words.push(character);
        break;
      case 'gap':
        endWord();
        break;
    }
  }
  endWord();
  return words;
}

/** The canonical form under which two texts are the same utterance: the words of `tokenize`, one space between. */
export function normalizeText(text: string): string {
  return tokenize(text).join(' ');
}
