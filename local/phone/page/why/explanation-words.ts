import type { TurnExplanation } from '#local/why/explain-turn';

type Source = TurnExplanation['sources'][number]['source'];

/** The file in which a sentence is written, and where in it. */
export function sourceWords(source: Source): string {
  switch (source?.kind) {
    case undefined:
      return 'made of several';
    case 'prompt':
      return `${source.file} ${source.prompt}`;
    case 'answer':
      return `${source.file} answer`;
    case 'step':
      return `${source.file} step ${source.step}`;
    default:
      return source satisfies never;
  }
}

/** What the turn changed of what is remembered; of a beginning, all that is not as it always begins. */
export function changedState(
  before: TurnExplanation['before'],
  after: TurnExplanation['after'],
): readonly (readonly [string, string])[] {
  if (after === undefined) return [];
  const earlier: Readonly<Record<string, unknown>> = { ...before };
  return Object.entries(after).flatMap(([name, value]): [string, string][] => {
    const [was, is] = [plain(earlier[name]), plain(value)];
    if (was === is) return [];
    return [[name, was === '' ? is : `${was} → ${is || 'no longer'}`]];
  });
}

/** `{"kind":"answer","topic":"tap-get"}` is "answer tap-get". */
function plain(value: unknown): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => (name === 'kind' ? String(part) : `${plain(part)}`))
    .join(' ');
}

/** Each element on a line of its own. */
export function indentTwiml(twiml: string): string {
  let depth = 0;
  const lines = twiml.split(/(?<=>)\s*(?=<)/).map((tag) => {
    if (tag.startsWith('</')) depth = Math.max(0, depth - 1);
    const line = `${'  '.repeat(depth)}${tag}`;
    if (/^<[^/?!]/.test(tag) && !tag.endsWith('/>') && !tag.includes('</')) depth += 1;
    return line;
  });
  return lines.join('\n');
}
