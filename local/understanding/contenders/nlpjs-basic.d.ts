/** What is used of nlp.js, which brings no types. */
declare module '@nlpjs/basic' {
  interface Nlp {
    settings: { nlu?: { log: boolean } };
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<unknown>;
    toJSON(): unknown;
  }
  export function dockStart(options: {
    readonly settings: object;
    readonly use: readonly string[];
  }): Promise<{ get(name: 'nlp'): Nlp }>;
}
