import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { calibrationErrorOf } from '#bench/contenders/measure-contender';
import { readHalf } from '#bench/yardstick/open-yardstick';
import { createPhraseRecognizer } from '#understanding/phrase-recognizer';
import { redactPersonalData } from '#understanding/redact-personal-data';

const recognizers = new Map(
  ['hkust', 'hku', 'cuhk'].map((helpline) => {
    const model = readFileSync(`.cache/snapshot/${helpline}.en.model`, 'utf8');
    return [helpline, createPhraseRecognizer(model)] as const;
  }),
);

it('is right about as often as it claims to be, on questions that nobody trained with', () => {
  const outcomes = readHalf(process.cwd(), 'dev')
    .filter(({ expected }) => expected[0]?.startsWith('topic:'))
    .flatMap(({ helpline, text, expected }) => {
      const judgement = recognizers.get(helpline)?.recognize(redactPersonalData(text).text);
      const best = judgement?.candidates[0];
      if (best === undefined || judgement === undefined) return [];
      const named =
        best.label.kind === 'topic' ? `topic:${best.label.topic}` : `command:${best.label.command}`;
      return [{ right: expected.includes(named), rightIfInScope: best.score / judgement.inScope }];
    });
  expect(outcomes.length).toBeGreaterThan(300);
  expect(calibrationErrorOf(outcomes)).toBeLessThan(0.08);
});
