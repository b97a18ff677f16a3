import { expect, it } from 'vitest';
import { questionsElsewhere } from '#authoring/publish/questions-elsewhere';
import { knowledge, topic } from '#tests/unit/authoring/fixtures/content-builders';

const library = knowledge(
  [topic('opening', { question: 'When is it open?', utterances: ['is it open now'] })],
  {
    id: 'library',
  },
);
const sports = knowledge([topic('pool', { question: 'Is there a pool?', utterances: ['can i swim'] })], {
  id: 'sports',
});

it('has the questions of all other helplines, by helpline and topic', () => {
  expect(questionsElsewhere([library, sports], 'library', 'en')).toEqual([
    { topic: 'sports/pool', utterances: ['Is there a pool?', 'can i swim'] },
  ]);
});

it('has none in a locale that the others do not speak', () => {
  expect(questionsElsewhere([library, sports], 'library', 'zh-HK')).toEqual([]);
});
