import type { Answered } from '#bench/yardstick/answer-questions';
import type { Command } from '#conversation/command';
import type { Meaning } from '#conversation/meaning';
import { asTopicId } from '#conversation/topic-id';
import type { Understanding } from '#understanding/understanding';

export const topic = (id: string): Meaning => ({ outcome: 'topic', topic: asTopicId(id), score: 0.9 });
export const choices = (...ids: string[]): Meaning => ({ outcome: 'choices', choices: ids.map(asTopicId) });
export const confirm = (id: string): Meaning => ({ outcome: 'confirm', topic: asTopicId(id) });
export const command = (name: Command): Meaning => ({ outcome: 'command', command: name });
export const miss: Meaning = { outcome: 'miss', outOfScope: false };

const understood = (meaning: Meaning): Understanding => ({
  meaning,
  by: 'lex',
  rule: 'some-rule',
  candidates: [{ label: { kind: 'topic', topic: asTopicId('tap-get') }, score: 0.5 }],
});

/** A question with what each way makes of it; what is left out understands nothing. */
export function answeredQuestion(
  id: string,
  expected: string,
  { lex = miss, phrases = miss, both = miss }: { lex?: Meaning; phrases?: Meaning; both?: Meaning },
): Answered {
  return {
    question: {
      id,
      helpline: 'hkust',
      locale: 'en',
      channel: 'voice',
      kind: 'direct',
      expected: expected.split('|'),
      text: `the text of ${id}`,
    },
    answers: { lex: understood(lex), phrases: understood(phrases), both: understood(both) },
  };
}
