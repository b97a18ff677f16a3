import { describe, expect, test } from 'vitest';
import { readTelephoneNumber } from '#understanding/digits/read-telephone-number';

const whole = (number: string, extension?: string) => ({
  kind: 'whole',
  number: number.startsWith('+') ? number : `+852${number}`,
  ...(extension !== undefined && { extension }),
});
const part = (digits: string) => ({ kind: 'part', digits });

describe('a number as it is said or written', () => {
  test.each([
    ['six two eight one, double four oh seven', whole('62814407')],
    ["it's nine eight oh three uh two two one five", whole('98032215')],
    ['five for to six ate won nine tree', whole('54268193')],
    ['sixty one, twenty three, forty, ninety nine', whole('61234099')],
    ['9 447 10 62', whole('94471062')],
    ['my roommate 5512 8830 ask for Jiawen, cannot do duo', whole('55128830')],
    ['Telephone is two three five eight, six six one nine, office, until four', whole('23586619')],
    ['ring my lab 2241 5590 after 2pm', whole('22415590')],
    ['two eight five nine six one three oh extension two two', whole('28596130', '22')],
    ['plus eight five two six seven seven one oh nine three eight', whole('67710938')],
    ['+44 7700 900123', whole('+447700900123')],
    ['0044 20 7946 0018', whole('+442079460018')],
    ['a mainland number one three eight, one six oh five, seven seven two nine', whole('+8613816057729')],
    [
      'plus eight one, six, six three four one, double two oh nine, room eight one four',
      whole('+81663412209', '814'),
    ],
  ])('is whole: %s', (said, read) => {
    expect(readTelephoneNumber(said)).toEqual(read);
  });

  test.each([
    ['six one double two, nine oh, no sorry, nine five, oh eight', '61229508'],
    ['nine six one two three three four five no wait six not five at the end', '96123346'],
    ['nine six seven, hello, sorry there was a train, nine six seven one four four three eight', '96714438'],
  ])('is put right in the same breath: %s', (said, number) => {
    expect(readTelephoneNumber(said)).toEqual(whole(number));
  });

  test.each([
    ['nine three one five', part('9315')],
    ['two oh four one double seven three', { kind: 'reference', digits: '2041773' }],
    ['extension four two one seven', { kind: 'unclear' }],
    ['0123 4567', { kind: 'unclear' }],
    ['I would rather not', undefined],
    ['this one is fine', undefined],
  ])('is none yet: %s', (said, read) => {
    expect(readTelephoneNumber(said)).toEqual(read);
  });
});

describe('a number that was given before', () => {
  test('gets its second half', () => {
    const half = { kind: 'part', digits: '9315' } as const;
    expect(readTelephoneNumber('double seven two six', half)).toEqual(whole('93157726'));
  });

  test.each([
    ['no, 6 not 5', '96123345', '96123346'],
    ['no, four four one seven', '62814407', '62814417'],
    ['not two two, three two one five', '98032215', '98033215'],
    ['the last bit is one three like thirteen not three zero', '64028830', '64028813'],
    ["no that's my old number, it's six four oh two double eight one three", '51908861', '64028813'],
  ])('is put right: %s', (said, kept, number) => {
    expect(readTelephoneNumber(said, { kind: 'whole', number: `+852${kept}` })).toEqual(whole(number));
  });
});
