/** What is used of nlp.js, which brings no types. */
declare module '@nlpjs/basic' {
  interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Promise<Container>;
  export const LangEn: unknown;
  export class Nlp {
    constructor(settings: object & { readonly container: Container });
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<unknown>;
    toJSON(): unknown;
  }
}
