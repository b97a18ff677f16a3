import { describe, expect, it } from 'vitest';
import { readAgain } from '#understanding/readings';

const read = (text: string) => readAgain(text.split(' '), 'en')?.join(' ');

describe('the second reading of a text', () => {
  it.each([
    ['pls send me ur link', 'please send me your link'],
    ['lost my fone 2day', 'lost my phone today'],
    ['i need a t a p', 'i need a tap'],
    ['what is two f a', 'what is 2fa'],
    ['to factor please', '2fa please'],
    ['the v p n wants duo', 'the vpn wants duo'],
    ['my dual mobile is gone', 'my duo mobile is gone'],
    ['scan the q r code', 'scan the qr code'],
  ])('%s', (text, again) => {
    expect(read(text)).toBe(again);
  });

  it.each(['how do i get a pass', 'i lost my phone', '點 樣 攞'])('%s has no other', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
