import { describe, expect, it } from 'vitest';
import { chooseNumbers } from '#local/terminal/choose-numbers';

const numbers = { '+12025550101': 'hkust', '+12025550102': 'hku' };

describe('chooseNumbers', () => {
  it.each([
    [{}, { from: '+85251234567', to: '+12025550101', helpline: 'hkust' }],
    [{ to: 'hku' }, { from: '+85251234567', to: '+12025550102', helpline: 'hku' }],
    [{ to: '+12025550102' }, { from: '+85251234567', to: '+12025550102', helpline: 'hku' }],
    [{ from: 'withheld' }, { from: 'anonymous', to: '+12025550101', helpline: 'hkust' }],
    [{ from: '+85223586200' }, { from: '+85223586200', to: '+12025550101', helpline: 'hkust' }],
  ])('%j', (given, chosen) => {
    expect(chooseNumbers(given, numbers)).toEqual({ kind: 'chosen', ...chosen });
  });

  it('says which there are', () => {
    expect(chooseNumbers({ to: 'mit' }, numbers)).toEqual({
      kind: 'unknown',
      why: '--to must be one of hkust (+12025550101), hku (+12025550102).',
    });
  });
});
