import { describe, expect, it } from 'vitest';
import { replaceTables } from '#bench/yardstick/replace-tables';

const start = '<!-- The tables from here on are written by: npm run bench -- understanding -->';
const end = '<!-- The end of the tables -->';

describe('tables in a page', () => {
  it('replace the tables that were there, and nothing else', () => {
    const page = `# Title\n\n${start}\nold\n${end}\n\n## After\n`;
    const written = replaceTables(page, ['| new |']);
    expect(written).toBe(`# Title\n\n${start}\n\n| new |\n\n${end}\n\n## After\n`);
    expect(replaceTables(written, ['| new |'])).toBe(written);
  });

  it.each(['# Title', `${end}\n${start}`])('need their place: %j has none', (page) => {
    expect(() => replaceTables(page, [])).toThrow('the page has no place for tables');
  });
});
