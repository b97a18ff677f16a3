import * as z from 'zod';
import type { Contender } from './contender.ts';

const settings = {
  languages: ['en'],
  autoSave: false,
  autoLoad: false,
  forceNER: false,
  nlu: { log: false },
};

const answerSchema = z.object({
  intent: z.string().optional(),
  score: z.number().optional(),
  classifications: z.array(z.object({ intent: z.string(), score: z.number() })).optional(),
});

const named = 3;

/** nlp.js with its English stemmer and its own settings. "None" is its answer to what it does not know: score 0. */
export const nlpjsContender: Contender = {
  name: 'nlp.js',
  async train(training) {
    // Loaded when it is its turn: its logger speaks up at once.
    const { containerBootstrap, LangEn, Nlp } = await import('@nlpjs/basic');
    // Of a container that is shared, a second training would keep what the first one learnt.
    const container = await containerBootstrap();
    container.use(LangEn);
    const nlp = new Nlp({ ...settings, container });
    for (const { intent, text } of training) nlp.addDocument('en', text, intent);
    await nlp.train();
    return {
      stored: JSON.stringify(nlp.toJSON()),
      async ask(question) {
        const {
          intent,
          score = 0,
          classifications = [],
        } = answerSchema.parse(await nlp.process('en', question));
        const intents = classifications.map((each) => each.intent).filter((name) => name !== 'None');
        return { intents: intents.slice(0, named), confidence: intent === 'None' ? 0 : score };
      },
    };
  },
};
