import { describe, expect, it, test } from 'vitest';
import { readYaml } from '#authoring/sources/read-yaml';

describe('readYaml', () => {
  it('keeps the lines of keys, items and long texts', () => {
    const { value, lineOf } = readYaml('a:\n  - x: >-\n      long\n      text\n    y: 2\n  - z\n');
    expect(value).toEqual({ a: [{ x: 'long text', y: 2 }, 'z'] });
    expect(lineOf(['a', 0, 'x'])).toBe(2);
    expect(lineOf(['a', 0, 'y'])).toBe(5);
    expect(lineOf(['a', 1])).toBe(6);
    expect(lineOf(['a', 1, 'deeper'])).toBe(6);
  });

  it('bears a byte order mark and the line ends of Windows', () => {
    const { value, lineOf } = readYaml('\ufeffa: 1\r\nb: two\r\n');
    expect(value).toEqual({ a: 1, b: 'two' });
    expect(lineOf(['b'])).toBe(2);
  });

  it('follows an alias to its lines', () => {
    const { value, lineOf } = readYaml('a: &same\n  x: 1\nb: *same\n');
    expect(value).toEqual({ a: { x: 1 }, b: { x: 1 } });
    expect(lineOf(['b', 'x'])).toBe(2);
  });

  test.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', [3]],
    ['two of them', 'a: 1\na: 2\nb:\n  c: 1\n  c: 2\n', [2, 5]],
    ['a tab', 'a:\n\t- x\n', [2]],
    ['a quotation mark that is not closed', 'a: 1\nb: "x\n', [3]],
    ['a colon inside a plain text', 'a: b: c\n', [1]],
    ['two documents', 'a: 1\n---\nb: 2\n', [2]],
  ])('finds %s', (_name, text, lines) => {
    const { value, faults } = readYaml(text);
    expect(faults.map(({ line }) => line)).toEqual(lines);
    expect(value).toBeUndefined();
  });

  test.each([
    ['before a key', 'id: a\nlocales:\n  en:\n\tlabel: x\n    question: y\n    links:\n      - a\n', 4],
    ['between spaces', 'a:\n  b:\n  \tc: d\n    e: f\n', 3],
    ['before an item', 'a:\n  - x\n\t- y\n  - z\n', 3],
    ['behind the hyphen of a key', 'a:\n  -\tx: y\n    z: 1\n', 2],
    ['inside a long text', 'a: >-\n  x\n\ty\nb: c\n', 3],
    ['in a list', 'x:\n  a: [b,\n\tc]\n', 3],
  ])('finds one tab as one error: %s', (_name, text, line) => {
    expect(readYaml(text).faults).toEqual([
      {
        line,
        wrong: 'A tab stands in this line, where YAML takes spaces only.',
        mend: 'Use spaces.',
      },
    ]);
  });

  it('counts further tabs in the same error, and tells what is wrong above it', () => {
    const { faults } = readYaml('a: 1\na: 2\nb:\n\tc: 1\n\td: 1\n');
    expect(faults.map(({ line, wrong }) => `${line} ${wrong}`)).toEqual([
      '2 This is not YAML as it should be: Map keys must be unique.',
      '4 A tab stands in this line, and in 1 more below it, where YAML takes spaces only.',
    ]);
  });

  it('lets a tab stand inside a text', () => {
    expect(readYaml('a: "b\tc"\n').faults).toEqual([]);
    expect(readYaml('a: b\tc\nx: 1\nx: 2\n').faults.map(({ line }) => line)).toEqual([3]);
  });

  it('refuses aliases that grow without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de'])
      bomb.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    expect(readYaml(bomb.join('\n')).faults).toHaveLength(1);
  });

  it('finds an alias without its anchor', () => {
    expect(readYaml('a: *nowhere\n').faults).toHaveLength(1);
  });
});
