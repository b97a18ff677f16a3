import { expect, it } from 'vitest';
import { isOfThisFormat, phraseModelFormat } from '#understanding/phrase-model-format';
import { model } from './small-content.ts';

it('is told by the first characters of a model as it is stored', () => {
  expect(isOfThisFormat(model)).toBe(true);
  expect(isOfThisFormat(model.replace(`${phraseModelFormat}`, `${phraseModelFormat + 1}`))).toBe(false);
  expect(isOfThisFormat(model.replace(`${phraseModelFormat}`, `${phraseModelFormat}0`))).toBe(false);
});
