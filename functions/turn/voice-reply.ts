import { sayAsSpoken } from '#content/say-as-spoken';
import type { Locale } from '#conversation/locale';
import type { Wait } from '#conversation/reply';
import type { ActiveContent } from './active-content.ts';

/** Something to say in one voice. */
export interface Utterance {
  readonly locale: Locale;
  readonly text: string;
}

/**
 * What is written, as the voice of its language says it: "HKUST" is heard as "H K U S T". Of a language that the prompts
 * lack there is the advice to danger and distress alone, which is written as it is said.
 */
export const asSpoken =
  ({ prompts }: Pick<ActiveContent, 'prompts'>) =>
  ({ locale, text }: Utterance): Utterance => ({
    locale,
    text: sayAsSpoken(text, prompts[locale]?.speech.sayings),
  });

/** A reply in words, for the ear: ready to be rendered, without a trace of Twilio's dialect. */
export interface VoiceReply {
  readonly utterances: readonly Utterance[];
  readonly slower: boolean;
  readonly next:
    | {
        readonly kind: 'listen';
        readonly wait: Wait;
        /** A number may be keyed in, whole. */
        readonly takes?: 'number';
        readonly locale: Locale;
        readonly hints: readonly string[];
        readonly state: string;
      }
    | { readonly kind: 'record'; readonly state: string }
    | {
        readonly kind: 'dial';
        readonly number: string;
        readonly callerId: string;
        readonly state: string;
        readonly whisper: boolean;
        /** Where it goes on when the dial has ended, if not at the state. */
        readonly action?: string;
      }
    /** Goes on only when a key is pressed: no machine presses one. @see WebhookUrls for the action */
    | { readonly kind: 'ask-key'; readonly action: string }
    /** Nothing more: whoever listened is put through. */
    | { readonly kind: 'go-on' }
    | { readonly kind: 'end' };
}
