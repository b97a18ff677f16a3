import { describe, expect, it } from 'vitest';
import { readManner } from '#understanding/manner/read-manner';

const floorOf = (text: string) => {
  const { hesitation, wait } = readManner(text, 'en');
  if (wait) return 'wait';
  return hesitation ? 'hesitation' : 'said';
};

describe('holds the floor', () => {
  it.each([
    'uh',
    'so',
    'and the',
    'um yeah so i was',
    'i i i',
    'let me see',
    'hmmm 🤔',
    '🤔',
    'could you um',
    'what is it called',
    'hang on let me',
    'now where was i',
    'i wanted to',
    'like when you',
    "it's just that",
    "well i'm not sure",
    'sort of',
    'idk',
    '...',
    '',
  ])('%s', (text) => {
    expect(floorOf(text)).toBe('hesitation');
  });
});

describe('asks for time', () => {
  it.each([
    'hang on a second',
    'let me find my glasses',
    'bear with me',
    'brb',
    'just a minute i am getting a pen',
    "not so fast i'm still typing",
    'two ticks i need to switch the computer on',
    '1 min in a lift',
    'wait wait let me look in my bag',
    'sorry hold on somebody is at the door',
    'one second the dog is barking',
  ])('%s', (text) => {
    expect(floorOf(text)).toBe('wait');
  });
});

describe('says something', () => {
  it.each([
    'no',
    'yes',
    'n',
    'ok',
    'tap',
    'vpn',
    'person',
    'phone',
    'duo push',
    'three',
    '7',
    'both',
    'it is',
    'i did',
    'it was',
    "i don't",
    'that one',
    'why',
    'where is it',
    'what did you say',
    'now what',
    'go on',
    'call me',
    'who called me',
    'hang on how do i get a tap',
    'wait i want the passcode instead how do i do that',
    'let me speak to a person',
    'a second opinion about my knee',
    'one minute is too short for the code',
    'the code expires in one minute',
    'i waited for half an hour',
  ])('%s', (text) => {
    expect(floorOf(text)).toBe('said');
  });
});
