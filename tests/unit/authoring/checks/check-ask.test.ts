import { describe, expect, it, test } from 'vitest';
import { checkAsk } from '#authoring/checks/check-ask';
import type { ContentFault } from '#authoring/sources/content-fault';
import { parseSentences } from '#authoring/sources/read-sentences';
import { utterancesAbout } from '#tests/unit/authoring/fixtures/content-builders';

const file = 'knowledge/sound/ask/lost-key.en.txt';
const about = { topic: 'lost-key', locale: 'en' } as const;
const sound = utterancesAbout('keys');

const faults = (...lines: readonly string[]): ContentFault[] =>
  checkAsk({ ...parseSentences(file, lines.join('\n'), about).source, ...about });
const told = (...lines: readonly string[]) =>
  faults(...lines).map((fault) => `${fault.file}:${fault.line ?? '-'} ${fault.wrong}`);

describe('checkAsk', () => {
  it('has nothing against twenty ways to ask, remarks and empty lines', () => {
    expect(faults('# Where, & how?', '', ...sound)).toEqual([]);
  });

  it('names file, line, topic and locale, and how to mend it', () => {
    expect(faults('# Where', ...sound, 'keys & locks')).toEqual([
      {
        severity: 'error',
        file,
        line: 22,
        ...about,
        wrong: 'Lex may refuse the character "&" in "keys & locks".',
        mend: "Only letters, digits, spaces and ' - . , ? can stand here.",
      },
    ]);
  });

  test.each([
    ['a slot', 'the key of {name}', 'Lex may refuse the character "{" in "the key of {name}".'],
    ['a curly apostrophe', 'i can’t', 'Lex may refuse the character "’" in "i can’t".'],
    ['a line over the limit of Lex', 'k'.repeat(501), 'It has 501 characters; Lex takes 500.'],
    ['a line without a word', '?', '"?" holds no word.'],
    [
      'the same sentence twice, whatever its case and marks',
      'How do I get keys?',
      '"How do I get keys?" stands here twice (also line 1).',
    ],
  ])('finds %s', (_name, line, wrong) => {
    expect(told(...sound, line)).toEqual([`${file}:21 ${wrong}`]);
  });

  it('wants twenty ways that differ', () => {
    expect(told(...sound.slice(1))).toEqual([`${file}:- There are 19 ways to ask; at least 20 are needed.`]);
  });

  it('says of an empty file no more than that', () => {
    expect(faults('# Nothing yet', '').map(({ wrong, mend }) => [wrong, mend])).toEqual([
      ['There is no way to ask in it.', 'Write at least 20 ways to ask, one a line.'],
    ]);
  });
});
