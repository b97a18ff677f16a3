import { describe, expect, it } from 'vitest';
import { findConfusions } from '#authoring/training/confusions';

const taught = (meaning: string, ...texts: readonly string[]) => texts.map((text) => ({ meaning, text }));

const sentences = [
  ...taught('lost', 'i lost my phone', 'my phone is lost', 'my phone was stolen', 'phone gone missing'),
  ...taught('vpn', 'the vpn wants a code', 'connect to the vpn', 'vpn does not connect', 'which vpn address'),
  ...taught('token', 'borrow a hardware token', 'where do i get a token', 'a token please'),
];

describe('taking each sentence out in turn', () => {
  it('finds nothing where meanings keep apart', () => {
    expect(findConfusions(sentences, 'en').pairs).toEqual([]);
  });

  it('finds the sentence that stands under the wrong meaning, and what it is like', () => {
    const stray = { meaning: 'vpn', text: 'my phone was lost' };
    const { pairs } = findConfusions([...sentences, stray], 'en');
    expect(pairs).toHaveLength(1);
    expect(pairs[0]?.meanings).toEqual(['lost', 'vpn']);
    const [pull] = pairs[0]?.pulls ?? [];
    expect(pull?.sentence).toBe(stray);
    expect(pull?.like.meaning).toBe('lost');
    expect(pull?.cosine).toBeGreaterThan(pull?.ownCosine ?? 1);
  });

  it('counts the share of both meanings, and puts the worst pair first', () => {
    const { pairs } = findConfusions(
      [
        ...sentences,
        ...taught('vpn', 'my phone was lost'),
        ...taught('token', 'vpn address', 'the vpn does not connect'),
      ],
      'en',
    );
    expect(pairs.map(({ meanings }) => meanings.join(' '))).toEqual(['token vpn', 'lost vpn']);
    expect(pairs[1]?.share).toBeCloseTo(1 / 9, 5);
  });

  it('tells what says the same again, once for each two', () => {
    const { repeated } = findConfusions([...sentences, ...taught('lost', 'I lost my phone!')], 'en');
    expect([...repeated].map(([meaning, twins]) => [meaning, twins.length])).toEqual([['lost', 1]]);
    expect(repeated.get('lost')?.[0]?.map(({ text }) => text)).toEqual([
      'I lost my phone!',
      'i lost my phone',
    ]);
  });

  it('has nothing to say of nothing, and of one meaning alone', () => {
    expect(findConfusions([], 'en').pairs).toEqual([]);
    expect(findConfusions(taught('lost', 'i lost my phone', 'no signal here'), 'en').pairs).toEqual([]);
  });
});
