import { describe, expect, it } from 'vitest';
import { readManner } from '#understanding/manner/read-manner';

describe('what is denied is cut, and what only points at it is named', () => {
  it.each([
    ["i don't want to add a method i want to take one off", ['add a method'], 'i want to take a method off'],
    [
      "i'm not asking what app lock is i know what it is i want it switched off",
      ['what app lock is'],
      'i want the app lock switched off',
    ],
    [
      'Dont need to get a TAP, already have one!! how do i use it',
      ['get a tap'],
      'already have a tap. how do i use it',
    ],
    [
      "not the VPN, the vpn is fine. its the authenticator that's silent",
      ['the vpn'],
      'its the authenticator that is silent',
    ],
    [
      "it's not an enquiry it's a complaint where do i send it",
      ['an enquiry'],
      'it is a complaint where do i send it',
    ],
    [
      "I'm not asking about email. How do I use the VPN after 2FA?",
      ['email'],
      'how do i use the vpn after 2fa',
    ],
    ['I want the passcode, not the push', ['the push'], 'i want the passcode'],
    [
      'no need to send me anything just tell me where the desk is',
      ['send me anything'],
      'just tell me where the desk is',
    ],
    ['forget about the token, how do i use touch id', ['the token'], 'how do i use touch id'],
    [
      "i can't do the code on the website forget that i want to come to the counter",
      ['i can not do the code on the website'],
      'i want to come to the counter',
    ],
  ])('%s', (text, denied, core) => {
    expect(readManner(text, 'en')).toMatchObject({ denied, core });
  });
});

describe('an act is denied though nothing else is asked', () => {
  it.each([
    ['stop calling me', 'call me'],
    ['please do not telephone', 'telephone'],
    ["don't text me anything", 'text me anything'],
    ['pls dont put me through to anyone', 'put me through to anyone'],
    ["you needn't slow down on my account", 'slow down'],
    ["no i don't need you to wait", 'wait'],
    ["i would rather you didn't call me back", 'call me back'],
    ['i never asked for a human did i', 'a human'],
    ['not the menu again', 'the menu'],
    ["i'm not leaving a message", 'leave a message'],
    ["don't forget me", 'forget me'],
    ["don't go on to the next step yet", 'go on to the next step'],
    ["whatever you do don't ring me", 'ring me'],
    ['under no circumstances delete my account', 'delete my account'],
    ['no texts please', 'texts'],
    ["i'd prefer not to leave a message", 'leave a message'],
    ["i definitely don't want to talk to anyone", 'talk to anyone'],
  ])('%s', (text, denied) => {
    const manner = readManner(text, 'en');
    expect(manner.denied).toEqual([denied]);
    expect(manner.core).not.toBe('');
  });
});

describe('a negation that is the question denies nothing', () => {
  it.each([
    "i don't get any notification",
    "i can't find my phone",
    "it doesn't work",
    "i haven't got my phone",
    "i don't know how to remove a method",
    "why can't i sign in",
    "don't i need a token for that",
    "don't know how to reach you guys, is there an email?",
    'the code is not accepted',
    'not able to log in without my phone',
    'is it true or not that alumni need duo',
    "i don't want the old number on my list",
    "i don't want to talk to a machine",
    "i don't want my number kept",
    'everything works but not the vpn',
    'what can i use instead of the microsoft app',
    'how soon does the pass stop working',
    'do not ask me for it every time',
    'why is my phone not supported',
    'my friend does not have to approve every time',
  ])('%s', (text) => {
    expect(readManner(text, 'en')).toMatchObject({ denied: [], core: text });
  });
});
