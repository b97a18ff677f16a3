import { expect, it } from 'vitest';
import { readManner } from '#understanding/manner/read-manner';

/** Where a text may be parted. Whether it is two questions, who understands both halves can tell. */
it.each([
  [
    'how do i get a tap and how do i use it once i have it',
    ['how do i get a tap', 'how do i use the tap once i have it'],
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
    "what's the email for enquiries & where do i send a complaint",
    ['what is the email for enquiries', 'where do i send a complaint'],
  ],
  ['how do i enrol plus could you text me the guide', ['how do i enrol', 'could you text me the guide']],
  ['lost my phone. on top of that, can i borrow a token?', ['lost my phone', 'can i borrow a token']],
  [
    'How do I disable app lock? Where do I see the code in the app?',
    ['how do i disable app lock', 'where do i see the code in the app'],
  ],
])('%s', (text, [first, second]) => {
  expect(readManner(text, 'en').cuts).toContainEqual({ first, second });
});

it.each([
  'lost my phone and need to log in',
  'android and iphone which one is supported',
  'how do i add a phone and a tablet',
  'i bought a phone and i want to know how to move duo',
])('one question: %s', (text) => {
  expect(readManner(text, 'en').cuts).toEqual([]);
});
