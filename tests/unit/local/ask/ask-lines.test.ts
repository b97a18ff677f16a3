import { describe, expect, it } from 'vitest';
import type { Command } from '#conversation/command';
import { asTopicId } from '#conversation/topic-id';
import { answerLine, askLines } from '#local/ask/ask-lines';
import type { AskWorld } from '#local/ask/ask-world';
import { knowledge, model, outline, prompts } from '#tests/unit/understanding/small-content';
import { createLocaleUnderstanding } from '#understanding/locale-understanding';
import type { Understanding } from '#understanding/understanding';

const understanding = createLocaleUnderstanding({ locale: 'en', knowledge, outline, prompts, model });
const world: AskWorld = {
  helplines: ['hkust'],
  targetOf: (helpline, locale) =>
    helpline === 'hkust' && locale === 'en'
      ? { content: knowledge, outline, understanding, model }
      : undefined,
};
const line = (text: string, more: object = {}) =>
  JSON.stringify({ helpline: 'hkust', locale: 'en', channel: 'voice', text, ...more });
const ask = async (text: string): Promise<unknown> => JSON.parse(await answerLine(line(text), world));

describe('one line is answered by one line', () => {
  it.each([
    ['VPN', { outcome: 'topic', topic: 'vpn', command: null, choices: [], score: 1, by: 'keyword' }],
    ['agent', { outcome: 'command', topic: null, command: 'agent', choices: [], score: 1, by: 'keyword' }],
    [
      'i lost my phone',
      { outcome: 'topic', topic: 'lost', command: null, choices: [], score: 1, by: 'phrases' },
    ],
    ['qwrtzp', { outcome: 'miss', topic: null, command: null, choices: [], score: 0, by: 'phrases' }],
    ['', { outcome: 'miss', topic: null, command: null, choices: [], score: 0, by: 'phrases' }],
  ])('%j', async (text, answer) => {
    expect(await ask(text)).toMatchObject(answer);
  });

  it('lists topics as candidates, the best first', async () => {
    const answer = await ask('my phone was stolen yesterday');
    expect(answer).toMatchObject({
      candidates: expect.arrayContaining([{ topic: 'lost', score: expect.any(Number) }]),
    });
  });

  it('names the one topic that is asked back about among the choices', async () => {
    const unsure: Understanding = {
      meaning: { outcome: 'confirm', topic: asTopicId('lost') },
      by: 'phrases',
      rule: 'likely',
      candidates: [{ label: { kind: 'topic', topic: asTopicId('lost') }, score: 0.4 }],
    };
    const target = {
      content: knowledge,
      outline,
      understanding: { ...understanding, quick: () => unsure },
      model,
    };
    const answer = JSON.parse(await answerLine(line('it went away'), { ...world, targetOf: () => target }));
    expect(answer).toMatchObject({ outcome: 'confirm', topic: null, choices: ['lost'], score: 0.4 });
  });

  it('asks Lex with the personal data taken out', async () => {
    const asked: string[] = [];
    const withLex: AskWorld = {
      ...world,
      lex: {
        recognize: async ({ text }) => {
          asked.push(text);
          const label = { kind: 'topic', topic: asTopicId('lost') } as const;
          return { kind: 'recognized', accepted: true, candidates: [{ label, score: 0.9 }] };
        },
      },
    };
    const answer = JSON.parse(await answerLine(line('my phone was stolen and my id is 20123456'), withLex));
    expect(asked).toEqual(['my phone was stolen and my id is blank']);
    expect(answer).toMatchObject({ topic: 'lost' });
  });
});

describe('what was recognized, and not said in so many words', () => {
  const answered = async (command: Command) => {
    const guessed: Understanding = {
      meaning: { outcome: 'command', command },
      by: 'phrases',
      rule: 'phrases-sure',
      candidates: [{ label: { kind: 'command', command }, score: 0.7 }],
    };
    const target = {
      content: knowledge,
      outline,
      understanding: { quick: () => undefined, weigh: () => guessed, mask: () => undefined },
      model,
    };
    return JSON.parse(await answerLine(line('well i told him so'), { ...world, targetOf: () => target }));
  };

  it('would be asked back where it acts', async () => {
    expect(await answered('forget-me')).toMatchObject({ outcome: 'confirm', command: 'forget-me' });
  });

  it('is what it is where it steers, and as an answer', async () => {
    expect(await answered('menu')).toMatchObject({ outcome: 'command', command: 'menu' });
    expect(await answered('yes')).toMatchObject({ outcome: 'command', command: 'yes' });
  });
});

describe('a line that is no question is told why', () => {
  it.each([
    ['{oops', 'not JSON'],
    ['42', 'line'],
    [line('x', { locale: 'fr' }), 'locale'],
    [line('x', { channel: 'fax' }), 'channel'],
    [line('x', { text: 7 }), 'text'],
    [line('x', { helpline: 'mit' }), 'unknown helpline "mit"; there are hkust'],
    [line('x', { locale: 'zh-HK' }), 'hkust does not speak zh-HK'],
  ])('%s', async (text, reason) => {
    const answer: unknown = JSON.parse(await answerLine(text, world));
    expect(answer).toEqual({ error: expect.stringContaining(reason) });
  });
});

it('answers in the order of the lines, and passes over empty ones', async () => {
  async function* lines(): AsyncGenerator<string> {
    for (let index = 0; index < 40; index++) {
      yield line(index % 2 === 0 ? 'VPN' : 'LOST');
      yield '';
    }
  }
  const written: string[] = [];
  await askLines(lines(), world, (text) => written.push(text));
  const topics = written.map((text) => (JSON.parse(text) as { topic: string }).topic);
  expect(topics).toEqual(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'vpn' : 'lost')));
});
