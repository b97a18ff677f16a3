import { keypadPolicy } from './policies/keypad-policy.ts';
import { type Manners, withManners } from './policies/manners.ts';
import type { Policy } from './policies/policy.ts';
import { silentPolicy } from './policies/silent-policy.ts';
import { type Traits, talkingPolicy } from './policies/talking-policy.ts';

/** A kind of caller: what it does about what it hears. */
export interface Persona {
  readonly name: string;
  /** Whether it can say or key in what it wants; one that cannot needs a person. */
  readonly canAsk: boolean;
  readonly policy: Policy;
  /** What it does around what it wants; who does not speak does nothing. */
  readonly manners?: Manners;
}

/** A talker in one line: which questions, after which sounds, and the chances of what else is done. */
function talker(
  name: string,
  prefers: readonly string[],
  fillers: readonly string[],
  [silence, smallTalk, slower]: readonly [silence: number, smallTalk: number, slower: number],
  [falters, keys, slips, patience]: readonly [falters: number, keys: number, slips: number, patience: number],
  chances: readonly [
    ...(readonly [hesitates: number, waits: number, denies: number]),
    ...(readonly [refuses: number, changesMind: number, thanks: number]),
  ],
): Persona {
  const [hesitates, waits, denies, refuses, changesMind, thanks] = chances;
  const manners: Manners = { hesitates, waits, denies, refuses, changesMind, thanks };
  const opening = { silence, smallTalk, slower };
  const traits: Traits = { prefers, fillers, opening, falters, keys, slips, patience };
  return { name, canAsk: true, manners, policy: withManners(manners, talkingPolicy(traits)) };
}

const sounds = ['um', 'er', 'uh so', 'yes hello um', 'sorry'];

/** The kinds of callers, after the personas of W3C COGA and the callers that desks tell of. */
// biome-ignore format: a table
export const personas: readonly Persona[] = [
  // name, prefers, fillers, [silence, small talk, slower], [falters, keys, slips, patience],
  // [hesitates, waits, denies, refuses, changes their mind, thanks]
  talker('hurried', ['terse', 'direct'], [], [0, 0, 0], [0, 0.5, 0, 2], [0.05, 0, 0.3, 0.8, 0, 0.2]),
  talker('hesitant', ['rambling', 'indirect'], sounds, [0.4, 0.3, 0], [0.3, 0.3, 0, 4], [0.3, 0.15, 0.2, 0.4, 0.2, 0.8]),
  talker('slow', ['direct', 'indirect'], ['well', 'now let me see'], [0.5, 0, 0.5], [0.3, 0.2, 0.05, 4], [0.15, 0.35, 0.2, 0.5, 0.1, 0.7]),
  { name: 'silent', canAsk: false, policy: silentPolicy },
  { name: 'keypad-only', canAsk: true, policy: keypadPolicy },
  talker('non-native', ['non-native', 'asr'], ['please'], [0.1, 0.1, 0.2], [0.1, 0.5, 0.1, 3], [0.15, 0.1, 0.2, 0.3, 0.1, 0.6]),
];
