import { describe, expect, it } from 'vitest';
import { checkBackground } from '#authoring/checks/check-background';
import type { ContentFault } from '#authoring/sources/content-fault';
import { parseSentences } from '#authoring/sources/read-sentences';

function faults(...lines: readonly string[]): ContentFault[] {
  const locale = 'en';
  const { source } = parseSentences('prompts/en.background.txt', lines.join('\n'), { locale });
  return checkBackground({ ...source, locale });
}

const told = (...lines: readonly string[]) =>
  faults(...lines).map(({ file, line, wrong }) => `${file}:${line} ${wrong}`);

describe('the check of the background', () => {
  it('has nothing against sentences and headings', () => {
    expect(faults('# Meals & more (near): ours?', 'what is for lunch', '', "it's 5 o'clock")).toEqual([]);
  });

  it('names the locale and how to mend it, and no number in a list that nobody counts', () => {
    expect(faults('# Meals', 'lunch; dinner')).toEqual([
      {
        severity: 'error',
        file: 'prompts/en.background.txt',
        line: 2,
        locale: 'en',
        wrong: 'Lex may refuse the character ";" in "lunch; dinner".',
        mend: "Only letters, digits, spaces and ' - . , ? can stand here.",
      },
    ]);
  });

  it('refuses a sentence that is too long', () => {
    expect(told('', 'a'.repeat(500), 'b'.repeat(501))).toEqual([
      'prompts/en.background.txt:3 It has 501 characters; Lex takes 500.',
    ]);
  });

  it('refuses a line without a word', () => {
    expect(told('who won', '...')).toEqual(['prompts/en.background.txt:2 "..." holds no word.']);
  });

  it('refuses the same sentence twice, whatever its case and marks, and says where the first one is', () => {
    expect(told('# Sport', "who's won", '# Again', 'Whos won?')).toEqual([
      'prompts/en.background.txt:4 "Whos won?" stands here twice (also line 2).',
    ]);
  });

  it('refuses a file without a sentence', () => {
    expect(faults('# Sport', '').map(({ wrong, mend }) => [wrong, mend])).toEqual([
      ['There is no sentence in it.', 'Write some, one a line, or take the file away.'],
    ]);
  });
});
