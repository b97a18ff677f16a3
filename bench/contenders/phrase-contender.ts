import { modelSeed } from '../../authoring/snapshot/model-cache.ts';
import { trainPhraseModel } from '../../authoring/training/train-phrase-model.ts';
import { asTopicId } from '../../functions/conversation/topic-id.ts';
import { createPhraseRecognizer } from '../../functions/understanding/phrase-recognizer.ts';
import type { Contender } from './contender.ts';

/** Our own recognizer, as it is deployed. */
export const phraseContender: Contender = {
  name: 'phrase recognizer',
  train(training, background) {
    const utterances = new Map<string, string[]>();
    for (const { intent, text } of training)
      utterances.set(intent, [...(utterances.get(intent) ?? []), text]);
    const examples = Array.from(utterances, ([intent, texts]) => ({
      label: { kind: 'topic' as const, topic: asTopicId(intent) },
      utterances: texts,
    }));
    const stored = trainPhraseModel({ locale: 'en', examples, background, seed: modelSeed });
    const start = performance.now();
    const recognizer = createPhraseRecognizer(stored);
    const loadMs = performance.now() - start;
    return {
      stored,
      loadMs,
      ask(question) {
        const { candidates, inScope } = recognizer.recognize(question);
        const confidence = candidates[0]?.score ?? 0;
        return {
          intents: candidates.map(({ label }) => (label.kind === 'topic' ? label.topic : label.command)),
          confidence,
          rightIfInScope: inScope > 0 ? confidence / inScope : 0,
        };
      },
    };
  },
};
