import { describe, expect, it } from 'vitest';
import { callHelp, readCallLine } from '#local/terminal/read-line';

describe('a line typed during a call', () => {
  it.each([
    ['', { kind: 'silence' }],
    ['   ', { kind: 'silence' }],
    [' how do I get a TAP? ', { kind: 'say', words: 'how do I get a TAP?' }],
    ['1', { kind: 'say', words: '1' }],
    ['#1', { kind: 'press', keys: '1' }],
    ['#0 1', { kind: 'press', keys: '01' }],
    ['#*', { kind: 'press', keys: '*' }],
    ['#', { kind: 'press', keys: '#' }],
    ['##', { kind: 'press', keys: '#' }],
    ['#x', { kind: 'unclear', why: '"#x" holds a key that no telephone has: they are 0-9, * and #.' }],
    [':hangup', { kind: 'hang-up' }],
    [':quit', { kind: 'hang-up' }],
    [':back 2', { kind: 'back', turn: 2 }],
    [':back', { kind: 'unclear', why: 'Say which turn to go back to, such as :back 2.' }],
    [':back 0', { kind: 'unclear', why: 'Say which turn to go back to, such as :back 2.' }],
    [':agent busy', { kind: 'agent', does: 'busy' }],
    [':agent no-answer', { kind: 'agent', does: 'no-answer' }],
    [':agent answer', { kind: 'agent', does: 'answer' }],
    [':agent #1', { kind: 'agent-press', keys: '1' }],
    [
      ':agent sleeps',
      {
        kind: 'unclear',
        why: 'The desk can answer, hang-up, busy, no-answer, failed, or press a key (:agent #1).',
      },
    ],
    [':repeat', { kind: 'repeat' }],
    [':save lost-phone', { kind: 'save', name: 'lost-phone' }],
    [':save lost-phone.yaml', { kind: 'save', name: 'lost-phone' }],
    [
      ':save ../secrets',
      { kind: 'unclear', why: 'Name it in small letters, digits and hyphens, such as :save lost-phone.' },
    ],
    [':help', { kind: 'help' }],
    [':dance', { kind: 'unclear', why: 'There is no :dance. :help lists what there is.' }],
  ])('%j means %j', (line, meaning) => {
    expect(readCallLine(line)).toEqual(meaning);
  });

  it.each([':hangup', ':quit', ':back', ':repeat', ':agent', ':save'])(
    '%s is in the list of :help',
    (word) => {
      expect(callHelp.join('\n')).toMatch(new RegExp(`${word}\\b`));
    },
  );
});
