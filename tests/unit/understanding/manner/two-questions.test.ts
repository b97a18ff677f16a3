import { describe, expect, it } from 'vitest';
import { readManner } from '#understanding/manner/read-manner';

describe('two questions in one breath, each to be understood by itself', () => {
  it.each([
    [
      'how do i get a tap and how do i use it once i have it',
      ['how do i get a tap', 'how do i use the tap once i have it'],
    ],
    [
      'got a new phone how do i move my sign in to it? also how do i remove a method',
      ['got a new phone how do i move my sign in to it', 'how do i remove a method'],
    ],
    [
      'i need to delete a sign in method oh and then i need to know how to add one',
      ['i need to delete a sign in method', 'i need to know how to add a sign in method'],
    ],
    [
      "i've lost my phone how do i sign in today and when i buy a new one how do i set it up",
      ['i have lost my phone how do i sign in today', 'when i buy a new phone how do i set it up'],
    ],
    [
      '1) no notification, what to do 2) vpn asks for duo, what to do',
      ['no notification, what to do', 'vpn asks for duo, what to do'],
    ],
    [
      "haven't collected my OnePass, how? and then how do i register for 2FA",
      ['have not collected my onepass, how', 'how do i register for 2fa'],
    ],
    [
      "what's the email for enquiries & where do i send a complaint",
      ['what is the email for enquiries', 'where do i send a complaint'],
    ],
    ['does duo work in japan? and text me the link', ['does duo work in japan', 'text me the link']],
    ['how do i enrol plus could you text me the guide', ['how do i enrol', 'could you text me the guide']],
    [
      'how do i turn off app lock and please speak slower',
      ['how do i turn off app lock', 'please speak slower'],
    ],
    [
      'How do I disable app lock? Where do I see the code in the app?',
      ['how do i disable app lock', 'where do i see the code in the app'],
    ],
    [
      'i would like to borrow a token. also i would like to complain',
      ['i would like to borrow a token', 'i would like to complain'],
    ],
  ])('%s', (text, parts) => {
    expect(readManner(text, 'en').parts).toEqual(parts);
  });

  it('three at most', () => {
    const text =
      'how do i add a phone and how do i remove a phone and how do i get a tap and how do i get a token';
    expect(readManner(text, 'en').parts).toHaveLength(3);
  });
});

describe('one question', () => {
  it.each([
    'lost my phone and need to log in',
    'android and iphone which one is supported',
    'how do i add a phone and a tablet',
    'how do i sign in and stay signed in',
    'can i walk up to the desk and show my card and get a code',
    "it came up and there's a number on it what do i do with the number",
    "What's a TAP code for, and how long does it stay valid?",
    'what is tap and is it free',
    "what's a passkey, and how long does it last",
    'tell me where and when i can collect it',
    'When I connect to the VPN it still wants Duo. What should I do?',
    'i bought a phone and i want to know how to move duo',
    'you told me a little and i need the complete information',
  ])('%s', (text) => {
    expect(readManner(text, 'en').parts).toEqual([text]);
  });
});
