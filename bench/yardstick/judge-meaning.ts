import type { Meaning } from '../../functions/conversation/meaning.ts';

/** How one question fared. */
export type Verdict =
  | 'right'
  /** "Is it about X?", and it is; what is out of scope was met with any such question. */
  | 'confirmed'
  /** The right topic is among the choices; what is out of scope was met with any choices. */
  | 'offered'
  /** A topic was answered that was not asked for: the worst that can happen. */
  | 'wrong-topic'
  | 'wrong-command'
  /** Not understood, or only others were offered. */
  | 'missed';

/** Strict counts the first outcome that is expected, lenient any of them. */
export type Strictness = 'strict' | 'lenient';

/** @param expected `topic:<id>`, `command:<name>` or `out`, the best first */
export function judgeMeaning(expected: readonly string[], meaning: Meaning, strictness: Strictness): Verdict {
  const wanted = new Set(strictness === 'lenient' ? expected : expected.slice(0, 1));
  const offered = (topics: readonly string[]): Verdict =>
    wanted.has('out') || topics.some((topic) => wanted.has(`topic:${topic}`)) ? 'offered' : 'missed';
  switch (meaning.outcome) {
    case 'topic':
      return wanted.has(`topic:${meaning.topic}`) ? 'right' : 'wrong-topic';
    case 'command':
      // What is asked back does no harm; asked and done, it is done.
      if (wanted.has(`command:${meaning.command}`)) return 'right';
      return meaning.likely === true ? 'missed' : 'wrong-command';
    case 'confirm':
      return wanted.has('out') || wanted.has(`topic:${meaning.topic}`) ? 'confirmed' : 'missed';
    case 'declined':
    case 'mentioned':
    case 'hesitation':
      return wanted.has('out') ? 'right' : 'missed';
    case 'choices':
      return offered(meaning.choices);
    case 'miss':
      return wanted.has('out') ? 'right' : 'missed';
  }
}
