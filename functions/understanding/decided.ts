import type { Command } from '#conversation/command';
import type { Meaning } from '#conversation/meaning';
import type { Understanding } from './understanding.ts';

/** What was understood without weighing anything, and by which rule. */
export const decided = (meaning: Meaning, rule: string): Understanding => ({
  meaning,
  by: 'command',
  rule,
  candidates: [],
});

/** Approved by mistake, a code or a password given away: what to do now cannot wait for a score. */
export const givenAway = decided({ outcome: 'command', command: 'suspicious', already: true }, 'given-away');

export const replies = {
  yes: decided({ outcome: 'command', command: 'yes' }, 'reply'),
  no: decided({ outcome: 'command', command: 'no' }, 'reply'),
  settled: decided({ outcome: 'command', command: 'thanks', settled: true }, 'settled'),
  back: decided({ outcome: 'command', command: 'repeat' }, 'is-back'),
} as const;

export const theOthers = decided({ outcome: 'command', command: 'next' }, 'others');

export const commanded = (command: Command, rule: string): Understanding =>
  decided({ outcome: 'command', command }, rule);

export const misheard = decided({ outcome: 'hesitation' }, 'misheard');
