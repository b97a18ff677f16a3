import type { XmlElement, XmlNode } from './xml-element.ts';
import { decodeXmlText } from './xml-text.ts';

export type XmlResult =
  | { readonly kind: 'parsed'; readonly root: XmlElement }
  | { readonly kind: 'malformed'; readonly what: string; readonly line: number };

class Malformed extends Error {
  readonly at: number;
  constructor(what: string, at: number) {
    super(what);
    this.at = at;
  }
}

/** Deeper than any TwiML; keeps hostile input off the stack. */
const deepest = 32;

const declaration =
  /<\?xml\s+version=(["'])1\.[0-9]\1(\s+encoding=(["'])([A-Za-z][\w.-]*)\3)?(\s+standalone=(["'])(yes|no)\6)?\s*\?>/y;
const comment = /<!--((?:(?!--)[\s\S])*)-->/y;
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/y;
const space = /[ \t\r\n]*/y;
const openTag = /<([A-Za-z_][\w.:-]*)/y;
const closeTag = /<\/([A-Za-z_][\w.:-]*)[ \t\r\n]*>/y;
const attribute = /([A-Za-z_][\w.:-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const text = /[^<]+/y;

/**
 * Parses the XML that TwiML is written in: one root, elements, attributes, text, CDATA, comments and the five entities.
 * Document types and processing instructions are refused; so is anything that XML 1.0 calls malformed.
 */
export function parseXml(source: string): XmlResult {
  try {
    return { kind: 'parsed', root: readDocument(createCursor(source)) };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    const line = source.slice(0, error.at).split('\n').length;
    return { kind: 'malformed', what: error.message, line };
  }
}

interface Cursor {
  readonly source: string;
  at: number;
  /** Moves over the pattern and returns its groups, or stays. */
  take(pattern: RegExp): RegExpExecArray | undefined;
  fail(what: string): never;
  startsWith(what: string): boolean;
}

function createCursor(source: string): Cursor {
  const cursor: Cursor = {
    source,
    at: 0,
    take(pattern) {
      pattern.lastIndex = cursor.at;
      const found = pattern.exec(source);
      if (found === null) return undefined;
      cursor.at = pattern.lastIndex;
      return found;
    },
    fail(what): never {
      throw new Malformed(what, cursor.at);
    },
    startsWith: (what) => source.startsWith(what, cursor.at),
  };
  return cursor;
}

function readDocument(cursor: Cursor): XmlElement {
  if (cursor.source.startsWith('\uFEFF')) cursor.at = 1;
  if (!cursor.take(declaration) && /^\s+<\?xml/.test(cursor.source.slice(cursor.at))) {
    cursor.fail('there is something before the XML declaration');
  }
  skipBlankAndComments(cursor);
  const root = readElement(cursor, 1);
  skipBlankAndComments(cursor);
  if (cursor.at < cursor.source.length) cursor.fail('there is something after the root element');
  return root;
}

function skipBlankAndComments(cursor: Cursor): void {
  do cursor.take(space);
  while (cursor.take(comment));
}

function readElement(cursor: Cursor, depth: number): XmlElement {
  if (depth > deepest) cursor.fail(`elements are nested deeper than ${deepest}`);
  const start = cursor.at;
  const name = cursor.take(openTag)?.[1];
  if (name === undefined) return cursor.fail(whyNoElement(cursor));
  const attributes = readAttributes(cursor);
  const line = cursor.source.slice(0, start).split('\n').length;
  if (cursor.startsWith('/>')) {
    cursor.at += 2;
    return { kind: 'element', name, attributes, children: [], line };
  }
  if (!cursor.startsWith('>')) cursor.fail(`the tag <${name} is not closed by >`);
  cursor.at += 1;
  return { kind: 'element', name, attributes, children: readChildren(cursor, name, depth), line };
}

function whyNoElement(cursor: Cursor): string {
  if (cursor.at >= cursor.source.length) return 'there is no root element';
  if (cursor.startsWith('<!DOCTYPE')) return 'a document type is not allowed';
  if (cursor.startsWith('<!--')) return 'a comment is not closed, or holds --';
  if (cursor.startsWith('<?')) return 'a processing instruction is not allowed here';
  if (cursor.startsWith('<')) return 'a bare < is not allowed: write &lt;';
  return 'there is text outside the root element';
}

function readAttributes(cursor: Cursor): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (;;) {
    const before = cursor.at;
    cursor.take(space);
    if (cursor.startsWith('>') || cursor.startsWith('/>')) return attributes;
    const found = cursor.take(attribute);
    const name = found?.[1];
    if (found === undefined || name === undefined)
      return cursor.fail('an attribute is not written name="value"');
    if (before === found.index) cursor.fail(`there is no blank before the attribute ${name}`);
    if (attributes.has(name)) cursor.fail(`the attribute ${name} is written twice`);
    attributes.set(name, decoded(cursor, (found[2] ?? found[3] ?? '').replace(/\r\n|[\t\r\n]/g, ' ')));
  }
}

function readChildren(cursor: Cursor, parent: string, depth: number): readonly XmlNode[] {
  const children: XmlNode[] = [];
  for (;;) {
    const close = cursor.take(closeTag);
    if (close) {
      if (close[1] !== parent) cursor.fail(`</${close[1] ?? ''}> closes <${parent}>`);
      return children;
    }
    if (cursor.at >= cursor.source.length) cursor.fail(`<${parent}> is not closed`);
    if (!cursor.take(comment)) children.push(readText(cursor) ?? readElement(cursor, depth + 1));
  }
}

function readText(cursor: Cursor): XmlNode | undefined {
  const verbatim = cursor.take(cdata)?.[1];
  if (verbatim !== undefined) return { kind: 'text', text: verbatim };
  const words = cursor.take(text)?.[0];
  if (words?.includes(']]>')) cursor.fail(']]> is not allowed in text');
  return words === undefined ? undefined : { kind: 'text', text: decoded(cursor, words) };
}

function decoded(cursor: Cursor, raw: string): string {
  const result = decodeXmlText(raw);
  return result.kind === 'decoded' ? result.text : cursor.fail(result.what);
}
