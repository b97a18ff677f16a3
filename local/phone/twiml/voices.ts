import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { everyOneOf, someOf, type ValueOf } from './sdk-names.ts';

type SayVoice = ValueOf<VoiceResponse.SayAttributes, 'voice'>;

/** Without SSML, and with the longest texts. */
export const basicVoices = everyOneOf<Exclude<SayVoice, `${string}.${string}`>>()('man woman alice');

/** Google's own list of voices is long and changes often; Twilio's covers hundreds. These are the ones of our languages. */
const ourVoices = someOf<SayVoice>()(
  'Polly.Amy Polly.Brian Polly.Emma Polly.Joanna Polly.Matthew Polly.Zhiyu Polly.Amy-Neural Polly.Arthur-Neural Polly.Brian-Neural Polly.Emma-Neural Polly.Danielle-Neural Polly.Joanna-Neural Polly.Matthew-Neural Polly.Ruth-Neural Polly.Stephen-Neural Polly.Hiujin-Neural Polly.Zhiyu-Neural Polly.Amy-Generative Polly.Joanna-Generative Polly.Matthew-Generative Polly.Ruth-Generative Google.yue-HK-Standard-A Google.yue-HK-Standard-B Google.yue-HK-Standard-C Google.yue-HK-Standard-D Google.cmn-CN-Standard-A Google.cmn-CN-Standard-B Google.cmn-CN-Wavenet-A Google.cmn-CN-Wavenet-B Google.cmn-TW-Wavenet-A Google.en-GB-Neural2-A Google.en-GB-Neural2-B Google.en-US-Neural2-C',
);

export const voices: ReadonlySet<string> = new Set([...basicVoices, ...ourVoices]);

/**
 * How many characters one Say may hold (https://www.twilio.com/docs/voice/twiml/say#attributes-voice):
 * Polly's count leaves SSML out, Google's takes it in; we hold both to the text alone.
 */
export function longestSay(voice: string): number {
  if (voice.startsWith('Polly.')) return 3000;
  return voice.startsWith('Google.') ? 5000 : 4000;
}

/** Amazon's neural and generative voices refuse `emphasis` and the pitch of `prosody`. */
export const isNeural = (voice: string): boolean => /-(Neural|Generative)$/.test(voice);
