/** What a check of a deployed helpline found. */
export type Finding =
  | { readonly kind: 'good'; readonly what: string }
  /** Callers will notice, or already do. */
  | { readonly kind: 'wrong'; readonly what: string; readonly mend: string }
  /** It works, and could be better. */
  | { readonly kind: 'mind'; readonly what: string; readonly mend: string }
  /** It cannot be seen from here. */
  | { readonly kind: 'unchecked'; readonly what: string; readonly how: string };

export const good = (what: string): Finding => ({ kind: 'good', what });
export const wrong = (what: string, mend: string): Finding => ({ kind: 'wrong', what, mend });
export const mind = (what: string, mend: string): Finding => ({ kind: 'mind', what, mend });
export const unchecked = (what: string, how: string): Finding => ({ kind: 'unchecked', what, how });

const marks: Readonly<Record<Finding['kind'], string>> = {
  good: 'ok   ',
  wrong: 'WRONG',
  mind: 'mind ',
  unchecked: '-    ',
};

export function describeFinding(finding: Finding): string[] {
  const line = `  ${marks[finding.kind]}  ${finding.what}`;
  switch (finding.kind) {
    case 'good':
      return [line];
    case 'wrong':
    case 'mind':
      return [line, `         ${finding.mend}`];
    case 'unchecked':
      return [line, `         ${finding.how}`];
    default:
      return finding satisfies never;
  }
}
