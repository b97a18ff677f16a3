import type { AttributeRule } from './attribute-rules.ts';
import type { XmlElement } from './xml-element.ts';

/** What an element may hold besides child elements. */
export type TextSpec = 'none' | 'optional' | 'required';

export interface ElementSpec {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly string[];
  readonly text: TextSpec;
  /** Rules that look at more than one attribute or at the text. Each says what is wrong, or nothing. */
  readonly together?: readonly ((element: XmlElement) => string | undefined)[];
}

/** An element that Twilio knows and this phone does not perform: using it is a fault too, with a reason of its own. */
export const notPerformed = 'not performed';

export type ElementTable = Readonly<Record<string, ElementSpec | typeof notPerformed>>;
