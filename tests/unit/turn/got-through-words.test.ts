import { expect, test } from 'vitest';
import { normalForm } from '#content/normal-form';
import { gotThroughWords } from '#turn/got-through-words';

const { through, nobody } = gotThroughWords.en;

/** What is told by an answer to "Did you get through?". */
function told(words: string): string {
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
])('"%s" is a no', (words) => {
  expect(told(words)).toBe('no');
});

test.each(['through to what', 'what do you mean', 'can I leave a message', 'no, call me back'])(
  '"%s" is neither',
  (words) => {
    expect(told(words)).toBe('neither');
  },
);
