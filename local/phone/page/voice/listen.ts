/** The recognizer of speech that some browsers have, under the name that they have it. */
interface SpeechRecognizer {
  lang: string;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
}

interface RecognitionEvent {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string; readonly confidence: number }>>;
}

type RecognizerMaker = new () => SpeechRecognizer;

const found = globalThis as {
  SpeechRecognition?: RecognizerMaker;
  webkitSpeechRecognition?: RecognizerMaker;
};
const Recognizer = found.SpeechRecognition ?? found.webkitSpeechRecognition;

/** Whether this browser can listen. Some send what they hear to their maker to be understood. */
export const canListen = Recognizer !== undefined;

export interface HeardSpeech {
  readonly words: string;
  readonly confidence: number;
}

/**
 * Listens once.
 * @returns what was understood; undefined when nothing was said. Rejects when the browser may not, or cannot, listen.
 */
export function listenOnce(language: string): Promise<HeardSpeech | undefined> {
  return new Promise((resolve, reject) => {
    if (Recognizer === undefined) return reject(new Error('This browser cannot listen.'));
    const recognizer = new Recognizer();
    recognizer.lang = language;
    recognizer.onresult = ({ results }) => {
      const best = results[0]?.[0];
      resolve(best === undefined ? undefined : { words: best.transcript, confidence: best.confidence });
    };
    recognizer.onerror = ({ error }) =>
      error === 'no-speech' ? resolve(undefined) : reject(new Error(`The browser cannot listen: ${error}.`));
    recognizer.onend = () => resolve(undefined);
    recognizer.start();
  });
}
