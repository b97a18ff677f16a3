import { jsonAnswer, type WireAnswer } from '#local/wire/wire-message';

const escapeXml = (text: string): string =>
  text.replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`);

export type XmlValue = string | readonly XmlValue[] | { readonly [name: string]: XmlValue };

/** As the query protocol writes values: lists as <member>. */
function writeXml(value: XmlValue): string {
  if (typeof value === 'string') return escapeXml(value);
  if (Array.isArray(value))
    return value.map((each: XmlValue) => `<member>${writeXml(each)}</member>`).join('');
  return Object.entries(value)
    .map(([name, inner]) => `<${name}>${writeXml(inner)}</${name}>`)
    .join('');
}

/** An answer of the query protocol: <ActionResponse><ActionResult>... */
export const queryAnswer = (action: string, result: XmlValue): WireAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: `<${action}Response><${action}Result>${writeXml(result)}</${action}Result></${action}Response>`,
});

export const queryError = (code: string, message: string, status = 400): WireAnswer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error></ErrorResponse>`,
});

/** A refusal of the services that speak JSON. */
export const jsonError = (code: string, message: string, status = 400): WireAnswer =>
  jsonAnswer(status, { __type: code, message }, { 'x-amzn-errortype': code });
