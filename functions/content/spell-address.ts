import type { Spelling } from './published-prompts.ts';

/** An e-mail address letter by letter: "cclisten@ust.hk" -> "c c l i s t e n, at, u s t dot h k". */
export function spellAddress(address: string, { at, dot }: Spelling): string {
  const [name = '', domain = ''] = address.split('@');
  const spelled = (letters: string): string => [...letters].join(' ');
  return `${spelled(name)}, ${at}, ${domain.split('.').map(spelled).join(` ${dot} `)}`;
}
