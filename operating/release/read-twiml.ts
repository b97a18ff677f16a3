/** Our own TwiML, as far as a golden call must read it. */

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

const decode = (text: string): string => text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);

/** Everything that is said or texted, as one line. */
export const wordsOf = (twiml: string): string =>
  decode(twiml.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** Where the first Gather goes next; undefined when nothing is gathered. */
export function gatherAction(twiml: string): string | undefined {
  const action = /<Gather\b[^>]*\baction="([^"]*)"/.exec(twiml)?.[1];
  return action === undefined ? undefined : decode(action);
}
