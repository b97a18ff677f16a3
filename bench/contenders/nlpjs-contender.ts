import { loadFromLaboratory } from '../laboratory.ts';
import type { Contender } from './contender.ts';

interface Container {
  use(plugin: unknown): void;
}

interface Processed {
  readonly intent?: string;
  readonly score?: number;
  readonly classifications?: readonly { readonly intent: string; readonly score: number }[];
}

/** What is used of nlp.js, which brings no types. */
interface NlpPackage {
  readonly containerBootstrap: () => Promise<Container>;
  readonly LangEn: unknown;
  readonly Nlp: new (
    settings: object & { readonly container: Container },
  ) => {
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<Processed>;
    toJSON(): unknown;
  };
}

const settings = {
  languages: ['en'],
  autoSave: false,
  autoLoad: false,
  forceNER: false,
  nlu: { log: false },
};

const named = 3;

/** nlp.js with its English stemmer and its own settings. "None" is its answer to what it does not know: score 0. */
export const nlpjsContender: Contender = {
  name: 'nlp.js',
  async train(training) {
    // Loaded when it is its turn: its logger speaks up at once.
    const { containerBootstrap, LangEn, Nlp } = loadFromLaboratory<NlpPackage>('@nlpjs/basic');
    // Of a container that is shared, a second training would keep what the first one learnt.
    const container = await containerBootstrap();
    container.use(LangEn);
    const nlp = new Nlp({ ...settings, container });
    for (const { intent, text } of training) nlp.addDocument('en', text, intent);
    await nlp.train();
    return {
      stored: JSON.stringify(nlp.toJSON()),
      async ask(question) {
        const { intent, score = 0, classifications = [] } = await nlp.process('en', question);
        const intents = classifications.map((each) => each.intent).filter((name) => name !== 'None');
        return { intents: intents.slice(0, named), confidence: intent === 'None' ? 0 : score };
      },
    };
  },
};
