import { expect, test } from 'vitest';
import { normalForm } from '#content/normal-form';
import type { Locale } from '#conversation/locale';
import { gotThroughWords } from '#turn/got-through-words';

/** What is told by an answer to "Did you get through?". */
function told(words: string, locale: Locale = 'en'): string {
  const { through, nobody } = gotThroughWords[locale];
  const said = normalForm(words);
  const [yes, no] = [through.test(said), nobody.test(said)];
  return yes === no ? (yes ? 'both' : 'neither') : yes ? 'yes' : 'no';
}

test.each([
  'yes thank you all done',
  "yeah they're going to send me a pass",
  'yep',
  'I did but she says try again tomorrow with my card',
  'Y spoke 2 a guy, sorted',
  'uh huh',
  'sure did',
  'I have, thanks',
  'sure',
])('"%s" is a yes', (words) => {
  expect(told(words)).toBe('yes');
});

test.each([
  'no it just rang and rang',
  'yes but then it cut off after two seconds',
  'nope',
  'I got a machine',
  'they picked up and then nothing, just music',
  'not yet',
  'it went to voicemail',
  "well, I didn't",
  "I haven't got through",
])('"%s" is a no', (words) => {
  expect(told(words)).toBe('no');
});

test.each([
  'through to what',
  'what do you mean',
  'can I leave a message',
  'no, call me back',
  'I have another question',
  'I have a problem',
  'sure, put me through again',
  "I'm going to try again",
  'are they going to ring me',
])('"%s" is neither', (words) => {
  expect(told(words)).toBe('neither');
});

test.each([
  ['有呀', 'zh-HK', 'yes'],
  ['打通咗，搞掂', 'zh-HK', 'yes'],
  ['有人聽但斷線', 'zh-HK', 'no'],
  ['有另一個問題', 'zh-HK', 'neither'],
  ['有，说了', 'zh-CN', 'yes'],
  ['有人接但断线了', 'zh-CN', 'no'],
  ['是不是要再打', 'zh-CN', 'neither'],
] as const)('"%s" in %s: %s', (words, locale, meant) => {
  expect(told(words, locale)).toBe(meant);
});
