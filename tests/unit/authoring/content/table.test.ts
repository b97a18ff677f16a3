import { expect, test } from 'vitest';
import { columns, markdownTable } from '#authoring/content/table';

test('columns are as wide as what is in them, and nothing hangs over at the end', () => {
  expect(
    columns([
      ['CASE', 'STATE'],
      ['B2C3D4', 'open'],
    ]),
  ).toEqual(['CASE    STATE', 'B2C3D4  open']);
  expect(columns([])).toEqual([]);
});

test('figures of a Markdown table stand to the right', () => {
  expect(markdownTable(['what', 'ms'], [['greeting', 7]], 1)).toEqual([
    '| what | ms |',
    '| --- | ---: |',
    '| greeting | 7 |',
  ]);
});
