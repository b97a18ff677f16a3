import { describe, expect, it } from 'vitest';
import { readManner } from '#understanding/manner/read-manner';

describe('an act that is merely named', () => {
  it.each([
    'when will they call me back',
    'who called me',
    'did you delete my message',
    'you already texted me this morning',
    'my dad asked you to call',
    'if i say person do i get a human',
    'my friend said you send him the link',
    'is there even a human there at this hour',
    'are you a real person or a machine',
    'call me stupid but where is the menu',
    'what would a person tell me that u cant',
    'can duo text me a code instead',
    'it says call the helpdesk',
    'i was transferred to someone yesterday',
    'will someone call me',
    'my boss said goodbye to that old system',
    'do i have to say bye before i close this',
    'some person keeps pressing approve on my account',
    'is my case closed already',
    'i left a message yesterday and nobody answered',
    'my computer has got slower since monday',
    'is the office open next monday',
    'supposing i said agent what would happen',
  ])('%s', (text) => {
    expect(readManner(text, 'en').mentioned).toBe(true);
  });
});

describe('an act that is asked for, however politely', () => {
  it.each([
    'can you call me',
    'could i speak to someone',
    'will you text me the link',
    'can someone ring me',
    'would you mind calling me back',
    'is there someone i can talk to',
    "why don't you just put me through",
    "why can't i speak to a person",
    'i give up get me someone who works there',
    'sorry my english no good i want speak to staff',
    'could one of your people ring me when they are free',
    'i have a meeting now can they call me after three',
    'when you have a minute call me',
    'delete everything you have about me',
    'you can delete my messages now',
    'how about i file a complaint. yes. do it',
    'can i leave a message for the desk',
    'withdraw my complaint please',
    'operator',
    'human please',
    'link pls',
    'okay bye',
    'call again',
    'how do i get a tap and can i speak to a person please',
  ])('%s', (text) => {
    expect(readManner(text, 'en')).toMatchObject({ mentioned: false, denied: [] });
  });
});

it('says nothing of a sentence without an act', () => {
  expect(readManner('how do i use the passkey', 'en').mentioned).toBe(false);
});
