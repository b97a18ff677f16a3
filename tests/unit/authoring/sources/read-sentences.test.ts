import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSentences, readSentences } from '#authoring/sources/read-sentences';

const about = { topic: 'lost-key', locale: 'en' } as const;
const parse = (text: string) => parseSentences('lost-key.en.txt', text, about);

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'sentences-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('sentences', () => {
  it('are the lines, in their order, without remarks and empty lines', () => {
    const { source, faults } = parse('# Where\n\nwhere is it\n  i lost it \n\n  # More\nno\n');
    expect([source.content, faults]).toEqual([['where is it', 'i lost it', 'no'], []]);
  });

  it('are known by their lines, also in a file of another machine', () => {
    const { source } = parse('\ufeff# Where\r\n\r\nwhere is it\r\ni lost it');
    expect(source.content).toEqual(['where is it', 'i lost it']);
    expect([source.lineOf([0]), source.lineOf([1]), source.lineOf([2])]).toEqual([3, 4, undefined]);
  });

  it.each(['\twhere is it', 'where\tis it', 'where is it\t'])('have no tab: %j', (line) => {
    const { source, faults } = parse(`i lost it\n${line}\n`);
    expect(source.content).toEqual(['i lost it', 'where is it']);
    expect(faults).toEqual([
      {
        severity: 'error',
        file: 'lost-key.en.txt',
        line: 2,
        ...about,
        wrong: 'A tab stands in this line.',
        mend: 'Use spaces.',
      },
    ]);
  });

  it.each([
    ['Latin-1', [...Buffer.from('one\ntwo\ncaf'), 0xe9, 0x0a], 3],
    ['half a character at the end', [...Buffer.from('one\n鎖').subarray(0, 6)], 2],
    ['the UTF-16 of Windows', [0xff, 0xfe, 0x6f, 0x00], 1],
  ])('are UTF-8, not %s', async (_, bytes, line) => {
    const file = join(directory, 'lost-key.en.txt');
    await writeFile(file, Buffer.from(bytes));
    expect(await readSentences(file, about)).toEqual({
      faults: [
        {
          severity: 'error',
          file,
          line,
          ...about,
          wrong: 'A character in this line is not written in UTF-8.',
          mend: 'Let your editor save the file with the encoding UTF-8, and write the character anew.',
        },
      ],
    });
  });
});
