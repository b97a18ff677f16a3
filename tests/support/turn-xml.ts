/** An element as a strict reader of XML 1.0 finds it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>/;
const name = '[A-Za-z_][\\w.-]*';
const reference = /&(?:lt|gt|amp|quot|apos|#\d+|#x[0-9a-fA-F]+);/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** https://www.w3.org/TR/xml/#charsets */
const isLegal = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
};

function unescaped(text: string): string {
  if (text.replace(reference, '').includes('&')) throw new Error(`a bare ampersand in ${text}`);
  return text.replace(reference, (whole) => {
    const body = whole.slice(1, -1);
    if (!body.startsWith('#')) return entities[body] ?? '';
    return String.fromCodePoint(
      body.startsWith('#x') ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1)),
    );
  });
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  let rest = text;
  while (rest.trim() !== '') {
    const match = new RegExp(`^\\s+(${name})="([^"<]*)"`).exec(rest);
    if (match === null) throw new Error(`no attribute: ${rest}`);
    const [whole, key = '', value = ''] = match;
    if (Object.hasOwn(found, key)) throw new Error(`twice: ${key}`);
    found[key] = unescaped(value);
    rest = rest.slice(whole.length);
  }
  return found;
}

/**
 * Reads what a TwiML document may be: a declaration without anything before it, one root, elements, attributes, text
 * and references; no comment, no CDATA, no processing instruction.
 * @throws Error that says what is not well-formed
 */
export function readXml(xml: string): XmlElement {
  const illegal = [...xml].find((character) => !isLegal(character));
  if (illegal !== undefined)
    throw new Error(`no character of XML: U+${illegal.codePointAt(0)?.toString(16)}`);
  if (!declaration.test(xml)) throw new Error('no declaration at the very beginning');
  const [root, rest] = readElement(xml.replace(declaration, ''));
  if (rest !== '') throw new Error(`something after the root: ${rest}`);
  return root;
}

function readElement(xml: string): readonly [XmlElement, string] {
  const open = new RegExp(`^<(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>`).exec(xml);
  if (open === null) throw new Error(`no element: ${xml.slice(0, 60)}`);
  const [whole, tag = '', attributes = '', empty] = open;
  const children: (XmlElement | string)[] = [];
  let rest = xml.slice(whole.length);
  if (empty === '/') return [{ name: tag, attributes: readAttributes(attributes), children }, rest];
  while (!rest.startsWith('</')) {
    if (rest === '') throw new Error(`never closed: ${tag}`);
    if (rest.startsWith('<')) {
      const [child, after] = readElement(rest);
      children.push(child);
      rest = after;
    } else {
      const text = rest.slice(0, rest.indexOf('<'));
      if (text.includes(']]>')) throw new Error('the end of a CDATA section in a text');
      children.push(unescaped(text));
      rest = rest.slice(text.length);
    }
  }
  if (!rest.startsWith(`</${tag}>`)) throw new Error(`${tag} is closed by ${rest.slice(0, 20)}`);
  return [{ name: tag, attributes: readAttributes(attributes), children }, rest.slice(tag.length + 3)];
}

/** All elements of a name, in the order of the document. */
export function elementsOf(root: XmlElement, wanted: string): readonly XmlElement[] {
  const below = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : elementsOf(child, wanted),
  );
  return root.name === wanted ? [root, ...below] : below;
}

/** The text of an element and of all below it. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
