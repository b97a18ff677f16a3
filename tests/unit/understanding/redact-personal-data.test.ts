import { describe, expect, it } from 'vitest';
import { redactPersonalData } from '#understanding/redact-personal-data';

describe('what is taken out before anyone else sees the text', () => {
  it.each([
    ['my code is 482913', 'my code is blank', ['code']],
    ['i typed 1 2 3 4 5 6 and nothing happened', 'i typed blank and nothing happened', ['code']],
    ['i typed one two three four five six', 'i typed blank', ['code']],
    ['it says one two three for five six ok', 'it says blank ok', ['code']],
    ['enter double five three one', 'enter blank', ['code']],
    ['they asked for twelve thirty four fifty six', 'they asked for blank', ['code']],
    ['the code 12-34-56 fails', 'the code blank fails', ['code']],
    ['google sent G-482913 to me', 'google sent blank to me', ['code']],
    ['ab12cd34 is refused', 'blank is refused', ['code']],
    ['my hkid is A123456(7) ok', 'my hkid is blank ok', ['id-number']],
    ['id a123456 (7)', 'id blank', ['id-number']],
    [
      'my student id is 20123456 and i lost my phone',
      'my student id is blank and i lost my phone',
      ['id-number'],
    ],
    ['mail me at chan.tai@connect.ust.hk please', 'mail me at blank please', ['email']],
    ['it is john dot chan at connect dot ust dot hk', 'it is blank', ['email']],
    ['card 4111 1111 1111 1111', 'card blank', ['card']],
    ['ring me on +852 6123 4567', 'ring me on blank', ['phone']],
    ['my password is hunter2 and i cannot log in', 'my password is blank and i cannot log in', ['code']],
    ['password: Tr0ub4dor&3', 'password: blank', ['code']],
    ['my password is h u n t e r why', 'my password is blank why', ['code']],
    [
      'my name is chan tai man and my code is 482913',
      'my name is blank and my code is blank',
      ['name', 'code'],
    ],
    ['my name is a123456(7)', 'my name is blank', ['id-number']],
    ['我嘅學生證係２０１２３４５６呀', '我嘅學生證係blank呀', ['id-number']],
    ['個碼係一二三四五六', '個碼係blank', ['code']],
  ])('%s', (text, left, found) => {
    expect(redactPersonalData(text)).toEqual({ text: left, found });
  });
});

describe('what stays, because it is no secret', () => {
  it.each([
    'what is 2fa',
    'office 365 2 factor',
    'o365 email',
    'are you open 24 7',
    'open 24/7 365 days',
    'windows 11 24 7 support',
    'macos 13 or ios 16',
    'macos 10.15.7',
    'what changes after 31 march 2025',
    'i came at 10:30',
    'my password is not working',
    "my password isn't accepted",
    'the code is wrong',
    'one or two phones',
    'option one',
    'i sign in at myaccount dot ust dot hk',
    'the 802.1x wifi',
    'https://myaccount.ust.hk/msmfagettap',
  ])('%s', (text) => {
    expect(redactPersonalData(text)).toEqual({ text, found: [] });
  });
});

describe('time', () => {
  it.each(['a', '1', 'one ', '@', 'a.', 'a1', '- ', 'x dot ', 'password is '])(
    'grows no faster than a long run of %j',
    (piece) => {
      const text = piece.repeat(160_000 / piece.length);
      const start = performance.now();
      redactPersonalData(text);
      // In proportion it takes a tenth of a second; with the square of the length it takes a quarter of a minute.
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
