import { expect, it } from 'vitest';
import { foreignSentences } from '#authoring/training/foreign-sentences';
import type { TrainingInput } from '#authoring/training/training-input';
import { asTopicId } from '#conversation/topic-id';

const ours = (topic: string, ...utterances: string[]): TrainingInput['examples'][number] => ({
  label: { kind: 'topic', topic: asTopicId(topic) },
  utterances,
});

const input: TrainingInput = {
  locale: 'en',
  examples: [
    ours('phone-missing', 'i lost my phone', 'my phone was stolen on the bus', 'my phone is missing today'),
    ours('tap-get', 'how do i get a pass', 'where do i get a pass', 'i need a temporary pass'),
  ],
  background: [],
  seed: 1,
};

it('has nothing to say where there is no other helpline', () => {
  expect(foreignSentences(input)).toEqual([]);
});

it('takes what another helpline alone is asked', () => {
  const elsewhere = [{ topic: 'hku/camera', utterances: ['why does it want my camera', 'allow the camera'] }];
  expect(foreignSentences({ ...input, elsewhere })).toEqual([
    'why does it want my camera',
    'allow the camera',
  ]);
});

it('leaves out a topic that is about the same thing as one of ours', () => {
  const elsewhere = [
    {
      topic: 'cuhk/phone-missing',
      utterances: ['i lost my phone today', 'phone stolen on the bus', 'who are you'],
    },
    { topic: 'hku/camera', utterances: ['why does it want my camera', 'allow the camera'] },
  ];
  expect(foreignSentences({ ...input, elsewhere })).toEqual([
    'why does it want my camera',
    'allow the camera',
  ]);
});

it('takes an even share where there are too many', () => {
  const elsewhere = [
    {
      topic: 'hku/camera',
      utterances: Array.from({ length: 4000 }, (_, index) => `camera question ${index}x`),
    },
  ];
  const taken = foreignSentences({ ...input, elsewhere });
  expect(taken).toHaveLength(1500);
  expect([taken[0], taken.at(-1)]).toEqual(['camera question 0x', 'camera question 3996x']);
});

it('leaves out a single sentence that is nearer to one of ours, and keeps its topic', () => {
  const places =
    'gate desk door hall lift shop wall roof yard pool stage stairs tower bridge porch attic cellar barn shed dock farm garage kitchen field fence street park church bank mall pier fountain'.split(
      ' ',
    );
  const camera = places.map((place) => `is the camera at the ${place} off`);
  const elsewhere = [{ topic: 'hku/camera', utterances: [...camera, 'stolen on the bus'] }];
  expect(foreignSentences({ ...input, elsewhere })).toEqual(camera);
});

it('does not let a third helpline hide that a topic is about the same thing', () => {
  const stolen = ['i lost my phone today', 'my phone was stolen on the bus home', 'who are you'];
  const elsewhere = [
    { topic: 'cuhk/phone-missing', utterances: stolen },
    { topic: 'hku/phone-missing', utterances: stolen.map((text) => `${text} please`) },
  ];
  expect(foreignSentences({ ...input, elsewhere })).toEqual([]);
});

it('holds them against commands too', () => {
  const examples: TrainingInput['examples'] = [
    ...input.examples,
    {
      label: { kind: 'command', command: 'repeat' },
      utterances: ['say that again', 'what did you say', 'once more'],
    },
  ];
  const elsewhere = [
    { topic: 'hku/echo', utterances: ['say that again please', 'what did you just say', 'an echo'] },
  ];
  expect(foreignSentences({ ...input, examples, elsewhere })).toEqual([]);
});
