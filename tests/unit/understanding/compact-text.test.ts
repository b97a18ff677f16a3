import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompactReader, CompactWriter } from '#understanding/compact-text';

describe('numbers as printable text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 1_000_000 })),
        fc.array(fc.integer({ min: -5000, max: 5000 })),
        (plain, signed) => {
          const writer = new CompactWriter();
          for (const value of plain) writer.add(value);
          for (const value of signed) writer.addSigned(value);
          const reader = new CompactReader(writer.toString());
          expect(plain.map(() => reader.next())).toEqual(plain);
          expect(signed.map(() => reader.nextSigned())).toEqual(signed);
          expect(reader.done).toBe(true);
        },
      ),
    );
  });

  it('need no escape in JSON, and one character up to 68', () => {
    const writer = new CompactWriter();
    for (let value = 0; value < 69; value++) writer.add(value);
    const text = writer.toString();
    expect(text).toHaveLength(69);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
  });
});
