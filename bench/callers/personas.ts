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

const talker = (name: string, traits: Traits, manners: Manners): Persona => ({
  ...{ name, canAsk: true, manners },
  policy: withManners(manners, talkingPolicy(traits)),
});

/** The kinds of callers, after the personas of W3C COGA and the callers that desks tell of. */
export const personas: readonly Persona[] = [
  talker(
    'hurried',
    {
      prefers: ['terse', 'direct'],
      fillers: [],
      opening: { silence: 0, smallTalk: 0, slower: 0 },
      falters: 0,
      keys: 0.5,
      slips: 0,
      patience: 2,
    },
    { hesitates: 0.05, waits: 0, denies: 0.3, refuses: 0.8, changesMind: 0, thanks: 0.2 },
  ),
  talker(
    'hesitant',
    {
      prefers: ['rambling', 'indirect'],
      fillers: ['um', 'er', 'uh so', 'yes hello um', 'sorry'],
      opening: { silence: 0.4, smallTalk: 0.3, slower: 0 },
      falters: 0.3,
      keys: 0.3,
      slips: 0,
      patience: 4,
    },
    { hesitates: 0.3, waits: 0.15, denies: 0.2, refuses: 0.4, changesMind: 0.2, thanks: 0.8 },
  ),
  talker(
    'slow',
    {
      prefers: ['direct', 'indirect'],
      fillers: ['well', 'now let me see'],
      opening: { silence: 0.5, smallTalk: 0, slower: 0.5 },
      falters: 0.3,
      keys: 0.2,
      slips: 0.05,
      patience: 4,
    },
    { hesitates: 0.15, waits: 0.35, denies: 0.2, refuses: 0.5, changesMind: 0.1, thanks: 0.7 },
  ),
  { name: 'silent', canAsk: false, policy: silentPolicy },
  { name: 'keypad-only', canAsk: true, policy: keypadPolicy },
  talker(
    'non-native',
    {
      prefers: ['non-native', 'asr'],
      fillers: ['please'],
      opening: { silence: 0.1, smallTalk: 0.1, slower: 0.2 },
      falters: 0.1,
      keys: 0.5,
      slips: 0.1,
      patience: 3,
    },
    { hesitates: 0.15, waits: 0.1, denies: 0.2, refuses: 0.3, changesMind: 0.1, thanks: 0.6 },
  ),
];
