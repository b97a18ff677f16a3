import { describe, expect } from 'vitest';
import { topicLabel } from '#tests/support/sample-bot';
import type { LexPort } from '#turn/ports';
import type { LexAnswer } from '#understanding/lex-answer';
import { type ContractOptions, contractTests } from './contract.ts';

/** A port whose hkust bot is the sample bot; there is no bot for cuhk. */
export function runLexPortContract(name: string, options: ContractOptions<LexPort>): void {
  const test = contractTests(options);
  const ask = (lex: LexPort, text: string, more: Partial<Parameters<LexPort['recognize']>[0]> = {}) =>
    lex.recognize({ helpline: 'hkust', locale: 'en', text, sessionId: 'CA1', ...more });
  const candidates = (answer: LexAnswer) => (answer.kind === 'recognized' ? answer.candidates : []);

  describe(`LexPort: ${name}`, () => {
    test('knows a topic by its own words, with a score of 1', async (lex) => {
      const answer = await ask(lex, 'How do I get a temporary access pass?');
      expect(answer).toMatchObject({ kind: 'recognized', accepted: true });
      expect(candidates(answer)[0]).toEqual({ label: topicLabel('tap-get'), score: 1 });
    });

    test('knows a topic by other words, with a lower score', async (lex) => {
      const answer = await ask(lex, 'the VPN wants Duo from me');
      expect(answer).toMatchObject({ kind: 'recognized', accepted: true });
      const [best] = candidates(answer);
      expect(best?.label).toEqual(topicLabel('vpn-duo'));
      expect(best?.score).toBeLessThan(1);
    });

    test('knows a command', async (lex) => {
      const answer = await ask(lex, 'I want a human');
      expect(candidates(answer)[0]?.label).toEqual({ kind: 'command', command: 'agent' });
    });

    test('says that it accepts nothing, best guesses first', async (lex) => {
      const answer = await ask(lex, 'the canteen opens on Sunday');
      expect(answer).toMatchObject({ kind: 'recognized', accepted: false });
      const scores = candidates(answer).map(({ score }) => score ?? 0);
      expect(scores.length).toBeGreaterThan(0);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    });

    test('accepts a winner without a score where Lex gives none', async (lex) => {
      const answer = await ask(lex, '我換咗部新電話', { locale: 'zh-HK' });
      expect(answer).toMatchObject({ kind: 'recognized', accepted: true });
      expect(candidates(answer)[0]).toEqual({ label: topicLabel('phone-new') });
    });

    test('is unavailable where there is no bot', async (lex) => {
      expect(await ask(lex, 'I need a TAP', { helpline: 'cuhk' })).toEqual({
        kind: 'unavailable',
        why: 'no-bot',
      });
      expect(await ask(lex, 'I need a TAP', { helpline: 'constructor' })).toEqual({
        kind: 'unavailable',
        why: 'no-bot',
      });
    });

    test('is refused in a locale that the bot does not have', async (lex) => {
      const answer = await ask(lex, '我换了新手机', { locale: 'zh-CN' });
      expect(answer).toEqual({ kind: 'unavailable', why: 'refused' });
    });

    test('is refused without words, and under a session that Lex does not take', async (lex) => {
      const refused = { kind: 'unavailable', why: 'refused' };
      expect(await ask(lex, '')).toEqual(refused);
      for (const sessionId of ['', 'a', '+85291234567', 'a/b', 'a b', 'x'.repeat(101)]) {
        expect(await ask(lex, 'I need a TAP', { sessionId })).toEqual(refused);
      }
    });

    test('takes any length of text', async (lex) => {
      for (const text of [`${'I need a TAP '.repeat(200)}`, '📱'.repeat(1600), ` ${'📱'.repeat(1600)}`]) {
        expect(await ask(lex, text)).toMatchObject({ kind: 'recognized' });
      }
    });
  });
}
