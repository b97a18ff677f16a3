/** A parsed XML element, with the place where it began. */
export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly line: number;
}

export interface XmlText {
  readonly kind: 'text';
  readonly text: string;
}

export type XmlNode = XmlElement | XmlText;

export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => child.kind === 'element');

/** The element's own text, without that of its child elements. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
