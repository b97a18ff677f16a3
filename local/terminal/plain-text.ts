/**
 * Makes the control characters of a text visible, so that nothing a caller or a helpline says can steer the terminal:
 * escape sequences, backspaces, and marks that reverse the direction of writing. Line breaks stay.
 */
export function plainText(text: string): string {
  return text.replace(controls, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code <= 0xff ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`;
  });
}

/** C0 but for the line feed, delete, C1, and Unicode's line, paragraph and direction controls. */
const controls = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
