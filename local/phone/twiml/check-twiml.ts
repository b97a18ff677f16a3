import { type ElementSpec, type ElementTable, notPerformed } from './element-spec.ts';
import type { PhoneFault } from './phone-fault.ts';
import { elementsOf, textOf, type XmlElement } from './xml-element.ts';

/** Twilio only warns of these (12200) and goes on; a phone for development is stricter. */
const schemaFault = 12200;

/**
 * Holds a parsed document to a table of elements.
 * @returns every fault, in the order of the document; none when all of it may be performed
 */
export function checkTwiml(root: XmlElement, table: ElementTable): readonly PhoneFault[] {
  if (root.name !== 'Response') {
    return [{ code: 12100, where: `<${root.name}>, line ${root.line}`, what: 'the root must be <Response>' }];
  }
  return checkElement(root, 'Response', table);
}

function checkElement(element: XmlElement, path: string, table: ElementTable): readonly PhoneFault[] {
  const where = `${path}, line ${element.line}`;
  const spec = Object.hasOwn(table, element.name) ? table[element.name] : undefined;
  if (spec === undefined) return [{ code: schemaFault, where, what: `<${element.name}> is not TwiML` }];
  if (spec === notPerformed) {
    return [
      { code: schemaFault, where, what: `<${element.name}> is TwiML that this phone does not perform` },
    ];
  }
  const own = [...attributeFaults(element, spec), ...contentFaults(element, spec)];
  return [
    ...own.map((what) => ({ code: schemaFault, where, what })),
    ...elementsOf(element).flatMap((child, index) => checkChild(child, index, element, path, table)),
  ];
}

function checkChild(
  child: XmlElement,
  index: number,
  parent: XmlElement,
  path: string,
  table: ElementTable,
): readonly PhoneFault[] {
  const childPath = `${path}/${child.name}[${index + 1}]`;
  const spec = table[parent.name];
  const mayNest = spec !== undefined && spec !== notPerformed && spec.children.includes(child.name);
  if (mayNest || !Object.hasOwn(table, child.name)) return checkElement(child, childPath, table);
  const what = `<${child.name}> may not stand inside <${parent.name}>`;
  return [{ code: schemaFault, where: `${childPath}, line ${child.line}`, what }];
}

function attributeFaults(element: XmlElement, spec: ElementSpec): readonly string[] {
  return [...element.attributes].flatMap(([name, value]) => {
    const rule = Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
    if (rule === undefined) return [`<${element.name}> has no attribute ${name}`];
    const wrong = rule(value);
    return wrong === undefined ? [] : [`${name}="${value}" ${wrong}`];
  });
}

function contentFaults(element: XmlElement, spec: ElementSpec): readonly string[] {
  const together = (spec.together ?? []).flatMap((rule) => rule(element) ?? []);
  const text = textOf(element).trim();
  if (spec.text === 'none' && text !== '') return [`<${element.name}> holds no text`, ...together];
  const isEmpty = text === '' && elementsOf(element).length === 0;
  if (spec.text === 'required' && isEmpty) return [`<${element.name}> is empty`, ...together];
  return together;
}
