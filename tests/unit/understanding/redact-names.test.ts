import { describe, expect, it } from 'vitest';
import { redactNames } from '#understanding/redact-names';

describe('names that callers give themselves are taken out', () => {
  it.each([
    ['my name is chan tai man and i lost my phone', 'my name is blank and i lost my phone'],
    ['My name is Mary Wong, my phone is dead', 'My name is blank, my phone is dead'],
    ['Hello, my name is Kelvin. I need a TAP', 'Hello, my name is blank. I need a TAP'],
    ["my name's grace", "my name's blank"],
    ['my full name is Chan Siu Ming Peter from physics', 'my full name is blank from physics'],
    ['Name: Lee Ka Yan', 'Name: blank'],
    ['my name is So Wing Yan', 'my name is blank'],
    ['my name is so wing yan what now', 'my name is blank what now'],
    ["i'm called peter can you help", "i'm called blank can you help"],
    ['hello this is mary wong speaking', 'hello this is blank speaking'],
    ['This is Ah Fai calling about the VPN', 'This is blank calling about the VPN'],
    ['my name is Josée, my name is Peter', 'my name is blank, my name is blank'],
    ["my name is O'Brien-Smith what now", 'my name is blank what now'],
    ['我叫陳大文，我部電話唔見咗', '我叫blank，我部電話唔見咗'],
    ['我的名字是陈大文', '我的名字是blank'],
  ])('%s', (text, left) => {
    expect(redactNames(text)).toEqual({ text: left, found: true });
  });
});

describe('what stays, because it is no name', () => {
  it.each([
    'my name is misspelled in the global address list',
    'my name is not on the list',
    'the name is wrong',
    'my name is so long that it does not fit the box',
    'my name is on the list',
    "my name isn't shown",
    'what is your name',
    'how do i change my name in the system',
    'do you need my name',
    'i opened the app and pressed my name, is that number the code',
    'this is not working',
    'this is a call about my phone',
    'who is this calling',
    'my username is not accepted',
    'what is the name of the app',
    '我叫佢打俾你',
  ])('%s', (text) => {
    expect(redactNames(text)).toEqual({ text, found: false });
  });
});

it.each(['my name is ', 'this is a ', 'name: ', '我叫', 'my name is x '])(
  'takes time in proportion to a long run of %j',
  (piece) => {
    const text = piece.repeat(160_000 / piece.length);
    const start = performance.now();
    redactNames(text);
    // In proportion it takes a tenth of a second; with the square of the length it takes minutes.
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
