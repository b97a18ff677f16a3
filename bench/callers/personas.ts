import { keypadPolicy } from './policies/keypad-policy.ts';
import type { Policy } from './policies/policy.ts';
import { silentPolicy } from './policies/silent-policy.ts';
import { talkingPolicy } from './policies/talking-policy.ts';

/** A kind of caller: what it does about what it hears. */
export interface Persona {
  readonly name: string;
  /** Whether it can say or key in what it wants; one that cannot needs a person. */
  readonly canAsk: boolean;
  readonly policy: Policy;
}

/** The kinds of callers, after the personas of W3C COGA and the callers that desks tell of. */
export const personas: readonly Persona[] = [
  {
    name: 'hurried',
    canAsk: true,
    policy: talkingPolicy({
      prefers: ['terse', 'direct'],
      fillers: [],
      opening: { silence: 0, smallTalk: 0, slower: 0 },
      falters: 0,
      keys: 0.5,
      slips: 0,
      patience: 2,
    }),
  },
  {
    name: 'hesitant',
    canAsk: true,
    policy: talkingPolicy({
      prefers: ['rambling', 'indirect'],
      fillers: ['um', 'er', 'uh so', 'yes hello um', 'sorry'],
      opening: { silence: 0.4, smallTalk: 0.3, slower: 0 },
      falters: 0.3,
      keys: 0.3,
      slips: 0,
      patience: 4,
    }),
  },
  {
    name: 'slow',
    canAsk: true,
    policy: talkingPolicy({
      prefers: ['direct', 'indirect'],
      fillers: ['well', 'now let me see'],
      opening: { silence: 0.5, smallTalk: 0, slower: 0.5 },
      falters: 0.3,
      keys: 0.2,
      slips: 0.05,
      patience: 4,
    }),
  },
  { name: 'silent', canAsk: false, policy: silentPolicy },
  { name: 'keypad-only', canAsk: true, policy: keypadPolicy },
  {
    name: 'non-native',
    canAsk: true,
    policy: talkingPolicy({
      prefers: ['non-native', 'asr'],
      fillers: ['please'],
      opening: { silence: 0.1, smallTalk: 0.1, slower: 0.2 },
      falters: 0.1,
      keys: 0.5,
      slips: 0.1,
      patience: 3,
    }),
  },
];
