import { describe, expect, it } from 'vitest';
import { readManner } from '#understanding/manner/read-manner';

describe('wrapping is set aside, the question stays', () => {
  it.each([
    [
      "good morning it's david from the library so sorry to bother you i just need to know how i get a tap please help thanks a lot",
      'i just need to know how i get a tap',
    ],
    ['I lost my phone, please help', 'i lost my phone'],
    ['Good morning, I lost my phone', 'i lost my phone'],
    [
      'HELLOOO 😩 nothing pops up when i log in!!! been 40 mins!!! meeting w the dean at 3!!! HELP',
      'nothing pops up when i log in',
    ],
    [
      'Hi team, hope this finds you well. How do I add a phone? Need it before Friday. Regards, Kit',
      'how do i add a phone',
    ],
    [
      'Hi, this is kevin from finance hope you are keeping well can you tell me how to reset duo',
      'can you tell me how to reset duo',
    ],
    [
      'Dear helpdesk colleagues, please forgive my English. How can I register? Yours faithfully, Tanaka',
      'how can i register',
    ],
    [
      'heyyy so sorry to pester u on a sunday!! where is my passcode, thesis due tonight, thanks a bunch xoxo',
      'where is my passcode',
    ],
    [
      'ugh oh no i am panicking my laptop wants a code from the app where is it',
      'my laptop wants a code from the app where is it',
    ],
    ['yo, quick question mate: does the token work offline? cheers', 'does the token work offline'],
    [
      'my flight boards in twenty minutes how do i get past the two factor',
      'how do i get past the two factor',
    ],
    [
      'excuse me sir could you please help me i have forgotten where to type the tap',
      'i have forgotten where to type the tap',
    ],
    ['good evening, this is Mrs Lau speaking, year 2 student. My phone was stolen.', 'my phone was stolen'],
    [
      'how do i set up duo on a tablet thank you so much for your patience goodbye',
      'how do i set up duo on a tablet',
    ],
    [
      "excuse me i hope you don't mind me asking but is my conversation recorded",
      'is my conversation recorded',
    ],
    ['sry to bother u, wats the vpn address, tq', 'wats the vpn address'],
    ['um passkey', 'passkey'],
    ['link pls', 'link'],
    [
      "tysm ur a star ⭐ i can't write it down, would u mind texting me the link? xx",
      'i can not write it down, would you mind texting me the link',
    ],
    ['hello 我唔見咗部電話', '我唔見咗部電話'],
  ])('%s', (text, core) => {
    expect(readManner(text, 'en').core).toBe(core);
  });
});

describe('what only looks like wrapping stays', () => {
  it.each([
    'I need help with my new phone',
    'windows hello',
    'if my app breaks, would my number save me',
    'I have a project deadline and my teammates do nothing. Who do I tell?',
    "I've got the flu, can I still sit the final tomorrow?",
    'this is phishing',
    'it is authenticator',
    'how do i get help on my mac',
    'right click does nothing',
    'that is all thanks bye',
    'bye',
    'sorry',
    'no thank you',
    'i lost my old phone and now have a new one, move duo to it',
    'what is a TAP?',
  ])('%s', (text) => {
    const { core, alone, hesitation } = readManner(text, 'en');
    expect({ core, alone, hesitation }).toEqual({ core: text, alone: undefined, hesitation: false });
  });
});

describe('nothing but wrapping', () => {
  it.each([
    ['hello good morning how are you today', 'greeting'],
    ['yes hello hello good afternoon this is mister fung speaking', 'greeting'],
    ["hi there it's me again", 'greeting'],
    ['good afternoon everyone, Jason here', 'greeting'],
    ['thanks a million you guys are the best', 'thanks'],
    ['well that is very good of you thank you my dear much obliged', 'thanks'],
    ['tysm ur a lifesaver 🙏🙏❤️', 'thanks'],
    ['please somebody help me i am so desperate', 'plea'],
    ["good morning it's Daniel, deadline in 20 min and i'm panicking, please please help", 'plea'],
    ['HELP!!! 😭😭😭 pls anyone', 'plea'],
    ['oh my god oh my god', 'plea'],
  ])('%s', (text, alone) => {
    expect(readManner(text, 'en')).toMatchObject({ core: '', alone, cuts: [], hesitation: false });
  });
});

it('names what was set aside', () => {
  const { wrapping } = readManner(
    "Hi 👋 sorry to bother you, it's urgent! My exam is in ten minutes. Um, how do I log in?? Thanks, bye. Ivy",
    'en',
  );
  expect([...wrapping].sort()).toEqual(
    ['apology', 'deadline', 'emoji', 'farewell', 'filler', 'greeting', 'name', 'plea', 'thanks'].sort(),
  );
});

it('hands a text on as it is where nothing is set aside', () => {
  const text = "I don't get any notification -- what's up with the Authenticator?";
  expect(readManner(text, 'en')).toMatchObject({ core: text, wrapping: [], denied: [], cuts: [] });
});
