const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The Char production of https://www.w3.org/TR/xml/#charsets. */
const isAllowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

export type DecodedText =
  | { readonly kind: 'decoded'; readonly text: string }
  | { readonly kind: 'malformed'; readonly what: string };

/** Replaces entities and checks that only characters are there that XML allows. */
export function decodeXmlText(raw: string): DecodedText {
  for (const character of raw) {
    const code = character.codePointAt(0) ?? 0;
    if (!isAllowed(code)) return malformed(`the character U+${hex(code)} is not allowed in XML`);
  }
  let what: string | undefined;
  const text = raw.replace(/\r\n?/g, '\n').replace(/&([^;&\s]*;)?/g, (whole, reference?: string) => {
    const character = reference === undefined ? undefined : entity(reference.slice(0, -1));
    if (character === undefined)
      what ??= `${whole === '&' ? 'a bare &' : whole} is not an entity: write &amp;`;
    return character ?? '';
  });
  return what === undefined ? { kind: 'decoded', text } : malformed(what);
}

function entity(reference: string): string | undefined {
  const number = /^#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}))$/.exec(reference);
  if (number === null) return Object.hasOwn(named, reference) ? named[reference] : undefined;
  const code = number[1] === undefined ? Number.parseInt(number[2] ?? '', 16) : Number(number[1]);
  return isAllowed(code) ? String.fromCodePoint(code) : undefined;
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
const malformed = (what: string): DecodedText => ({ kind: 'malformed', what });
