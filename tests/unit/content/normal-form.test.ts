import { describe, expect, test } from 'vitest';
import { lexSafe, lexUnsafeCharacter, normalForm } from '#content/normal-form';

describe('normalForm', () => {
  test.each([
    ["Don't I need DUO?", 'dont i need duo'],
    ['dont  i need duo', 'dont i need duo'],
    ['Don’t I need Duo', 'dont i need duo'],
    ['sign-in page', 'sign in page'],
    ['ＴＡＰ', 'tap'],
    ['點樣攞TAP？', '點樣攞tap'],
    ['?!', ''],
  ])('%s is %s', (text, form) => {
    expect(normalForm(text)).toBe(form);
  });
});

describe('lexUnsafeCharacter', () => {
  test.each([
    ["i can't, can i? yes - no.", undefined],
    ['點樣攞 TAP', undefined],
    ['où est le café', undefined],
    ['tap!', '!'],
    ['{topic}', '{'],
    ['點樣攞 TAP？', '？'],
    ['a\nb', '\n'],
    ['so 😀', '😀'],
  ])('%s', (utterance, character) => {
    expect(lexUnsafeCharacter(utterance)).toBe(character);
  });
});

describe('lexSafe', () => {
  test.each([
    ['What is a Temporary Access Pass (TAP)?', 'What is a Temporary Access Pass TAP ?'],
    ['I can’t sign in!', "I can't sign in"],
    ['點樣攞 TAP？', '點樣攞 TAP?'],
    ['{x} & y', 'x y'],
  ])('%s', (utterance, safe) => {
    expect(lexSafe(utterance)).toBe(safe);
  });
});
