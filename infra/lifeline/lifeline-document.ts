import type { HelplineProfile, PublishedKnowledge } from '#content/published-knowledge';
import type { LocalePrompts, PublishedPrompts } from '#content/published-prompts';
import { spellAddress } from '#content/spell-address';
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

type Published = Pick<PublishedKnowledge, 'profile' | 'locales'>;

const channels = ['voice', 'sms'] as const;

/** As the helpline's own transfer: so long it rings (Twilio adds five seconds), and so long it lasts at most. */
const dialSeconds = { ringing: 20, talking: 3600 } as const;

/**
 * One document for each number and channel.
 * @param numbers Twilio number -> helpline
 */
export function lifelineDocuments(
  numbers: Readonly<Record<string, string>>,
  knowledgeOf: (helpline: string) => Published,
  prompts: PublishedPrompts,
): readonly LifelineDocument[] {
  return Object.entries(numbers).flatMap(([number, helpline]) => {
    const { profile, locales } = knowledgeOf(helpline);
    const words = promptsOf(profile, prompts);
    const { elsewhere = words.prompts['desk-name'] } = locales[words.locale] ?? {};
    return channels.map((channel) => ({
      path: lifelinePath(number, channel),
      twiml:
        channel === 'voice'
          ? voiceDocument(number, profile, words, elsewhere.voice)
          : textDocument(profile, words, elsewhere.text),
    }));
  });
}

/** In the helpline's first language: a document knows nothing of who is calling. */
function promptsOf({ id, locales }: HelplineProfile, prompts: PublishedPrompts): LocalePrompts {
  const words = locales[0] && prompts[locales[0]];
  if (!words) throw new Error(`There are no prompts in the first language of ${id}.`);
  return words;
}

function voiceDocument(
  number: string,
  profile: HelplineProfile,
  words: LocalePrompts,
  elsewhere: string,
): string {
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
    return inResponse(
      say(fill(prompts['sorry-email'].voice, { email: spellAddress(enquiriesEmail, words.spelling) }), words),
    );
  return inResponse(say(fill(prompts['sorry-elsewhere'].voice, { elsewhere }), words));
}

function textDocument(
  { serviceline, enquiriesEmail }: HelplineProfile,
  { prompts }: LocalePrompts,
  elsewhere: string,
): string {
  const message = (text: string): string => inResponse(`<Message>${escapeXml(text)}</Message>`);
  if (serviceline !== undefined) return message(fill(prompts['sorry-connecting'].text, { serviceline }));
  if (enquiriesEmail !== undefined)
    return message(fill(prompts['sorry-email'].text, { email: enquiriesEmail }));
  return message(fill(prompts['sorry-elsewhere'].text, { elsewhere }));
}

const inResponse = (...verbs: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs.join('')}</Response>`;

function say(text: string, { speech }: LocalePrompts): string {
  const language = speech.sayLanguage === undefined ? '' : ` language="${escapeXml(speech.sayLanguage)}"`;
  return `<Say voice="${escapeXml(speech.voice)}"${language}>${escapeXml(text)}</Say>`;
}

const fill = (wording: string, slots: Readonly<Record<string, string>>): string =>
  wording.replace(/\{(\w+)\}/g, (placeholder, name: string) => slots[name] ?? placeholder);

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
