import type { HelplineProfile } from '#content/published-knowledge';
import type { LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import { lifelinePath } from '#twilio/urls';

/**
 * What Twilio fetches when the helpline cannot answer at all: an apology and the way to a person, made when the stack
 * was deployed and served by nothing of it.
 */
export interface LifelineDocument {
  /** Without a slash at the beginning. */
  readonly path: string;
  readonly twiml: string;
}

const channels = ['voice', 'sms'] as const;

/** As the helpline's own transfer: so long it rings (Twilio adds five seconds), and so long it lasts at most. */
const dialSeconds = { ringing: 20, talking: 3600 } as const;

/**
 * One document for each number and channel.
 * @param numbers Twilio number -> helpline
 */
export function lifelineDocuments(
  numbers: Readonly<Record<string, string>>,
  profileOf: (helpline: string) => HelplineProfile,
  prompts: PublishedPrompts,
): readonly LifelineDocument[] {
  return Object.entries(numbers).flatMap(([number, helpline]) => {
    const profile = profileOf(helpline);
    const words = promptsOf(profile, prompts);
    return channels.map((channel) => ({
      path: lifelinePath(number, channel),
      twiml: channel === 'voice' ? voiceDocument(number, profile, words) : textDocument(profile, words),
    }));
  });
}

/** In the helpline's first language: a document knows nothing of who is calling. */
function promptsOf({ id, locales }: HelplineProfile, prompts: PublishedPrompts): LocalePrompts {
  const words = locales[0] && prompts[locales[0]];
  if (!words) throw new Error(`There are no prompts in the first language of ${id}.`);
  return words;
}

function voiceDocument(number: string, profile: HelplineProfile, words: LocalePrompts): string {
  const { prompts } = words;
  const { serviceline, enquiriesEmail } = profile;
  if (serviceline !== undefined)
    return inResponse(
      say(prompts['sorry-connecting'].voice, words),
      // Calls to Hong Kong may only show a Twilio number. Without an action, the verb after it is spoken at the end.
      `<Dial callerId="${number}" timeout="${dialSeconds.ringing}" timeLimit="${dialSeconds.talking}"><Number>${serviceline}</Number></Dial>`,
      say(prompts.goodbye.voice, words),
    );
  if (enquiriesEmail !== undefined)
    return inResponse(say(fill(prompts['sorry-email'].voice, { email: spelled(enquiriesEmail) }), words));
  return inResponse(say(prompts['sorry-elsewhere'].voice, words));
}

function textDocument({ serviceline, enquiriesEmail }: HelplineProfile, { prompts }: LocalePrompts): string {
  const message = (text: string): string => inResponse(`<Message>${escapeXml(text)}</Message>`);
  if (serviceline !== undefined) return message(fill(prompts['sorry-connecting'].text, { serviceline }));
  if (enquiriesEmail !== undefined)
    return message(fill(prompts['sorry-email'].text, { email: enquiriesEmail }));
  return message(prompts['sorry-elsewhere'].text);
}

const inResponse = (...verbs: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs.join('')}</Response>`;

function say(text: string, { speech }: LocalePrompts): string {
  const language = speech.sayLanguage === undefined ? '' : ` language="${escapeXml(speech.sayLanguage)}"`;
  return `<Say voice="${escapeXml(speech.voice)}"${language}>${escapeXml(text)}</Say>`;
}

const fill = (wording: string, slots: Readonly<Record<string, string>>): string =>
  wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => slots[name] ?? placeholder);

/** "help@ust.hk" -> "h e l p at u s t dot h k" */
const spelled = (address: string): string =>
  [...address].map((character) => ({ '@': 'at', '.': 'dot' })[character] ?? character).join(' ');

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
