import { checkTwiml } from './check-twiml.ts';
import type { ElementTable } from './element-spec.ts';
import { parseXml } from './parse-xml.ts';
import type { PhoneFault } from './phone-fault.ts';
import type { XmlElement } from './xml-element.ts';

/** What a webhook's answer turned out to be. */
export type TwimlReading =
  | { readonly kind: 'document'; readonly root: XmlElement }
  /** text/plain: read aloud on a call, sent as it is by text. */
  | { readonly kind: 'words'; readonly words: string }
  /** An empty body: nothing to do, and no fault. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'faulty'; readonly faults: readonly PhoneFault[] };

/** 64 kB: https://www.twilio.com/docs/api/errors/11750 */
const mostBytes = 64 * 1024;
const xmlTypes = ['text/xml', 'application/xml', 'text/html'];

/**
 * Reads an answer as Twilio does, by its content type, and strictly: anything that is not TwiML is a fault.
 * @param where the URL that was fetched, for the faults
 */
export function readTwiml(
  answer: { readonly contentType: string | undefined; readonly body: string },
  table: ElementTable,
  where: string,
): TwimlReading {
  const faulty = (code: number, what: string, line?: number): TwimlReading => ({
    kind: 'faulty',
    faults: [{ code, where: line === undefined ? where : `${where}, line ${line}`, what }],
  });
  const bytes = Buffer.byteLength(answer.body);
  if (bytes > mostBytes) return faulty(11750, `the answer is ${bytes} bytes; Twilio takes ${mostBytes}`);
  if (answer.body === '') return { kind: 'nothing' };
  const type = (answer.contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/plain') return { kind: 'words', words: answer.body };
  if (!xmlTypes.includes(type))
    return faulty(12300, `the content type is ${type || 'missing'}, not text/xml`);
  const parsed = parseXml(answer.body);
  if (parsed.kind === 'malformed') return faulty(12100, parsed.what, parsed.line);
  const faults = checkTwiml(parsed.root, table);
  return faults.length === 0 ? { kind: 'document', root: parsed.root } : { kind: 'faulty', faults };
}
