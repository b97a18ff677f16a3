import { expect, it } from 'vitest';
import { createWarmUpHandler } from '#entrypoints/create-warm-up-handler';
import type { LexPort } from '#turn/ports';

const asks = [
  { helpline: 'hkust', locale: 'en' },
  { helpline: 'hkust', locale: 'zh-HK' },
] as const;

const awake = { kind: 'recognized', accepted: false, candidates: [] } as const;

it('asks every bot in every language', async () => {
  const asked: string[] = [];
  const lex: LexPort = {
    recognize: async ({ helpline, locale }) => {
      asked.push(`${helpline} ${locale}`);
      return awake;
    },
  };
  await createWarmUpHandler(lex)({ asks });
  expect(asked).toEqual(['hkust en', 'hkust zh-HK']);
});

it('fails, naming each bot that does not answer, so that Lambda counts an error', async () => {
  const lex: LexPort = {
    recognize: async ({ locale }) => (locale === 'en' ? awake : { kind: 'unavailable', why: 'timeout' }),
  };
  await expect(createWarmUpHandler(lex)({ asks })).rejects.toThrow(
    'Lex does not answer: hkust zh-HK (timeout)',
  );
});
