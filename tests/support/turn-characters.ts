import fc from 'fast-check';

const from = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((code) => String.fromCodePoint(code));

const wellFormed: readonly fc.Arbitrary<string>[] = [
  from(0x00, 0x1f),
  from(0x20, 0x7f),
  fc.constantFrom(...'<>&"\'\r\n\t]'),
  from(0x80, 0xd7ff),
  from(0xe000, 0xffff),
  from(0x10000, 0x10ffff),
];

/** Any characters at all, controls and halves of pairs among them. (fast-check's own unit 'binary' takes seconds to build.) */
export const rubbish = (maxLength = 40): fc.Arbitrary<string> =>
  fc.string({ unit: fc.oneof(...wellFormed, from(0xd800, 0xdfff)), maxLength });

/** Any characters that UTF-8 can hold. */
export const anyUtf8 = (maxLength = 40): fc.Arbitrary<string> =>
  fc.string({ unit: fc.oneof(...wellFormed), maxLength });
