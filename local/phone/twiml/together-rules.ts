import { basicVoices, isNeural, longestSay } from './voices.ts';
import { elementsOf, textOf, type XmlElement } from './xml-element.ts';

type Together = readonly ((element: XmlElement) => string | undefined)[];

const has = (element: XmlElement, name: string): boolean => element.attributes.has(name);

function* elementsWithin(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    yield child;
    yield* elementsWithin(child);
  }
}

const wholeText = (element: XmlElement): string =>
  element.children.map((child) => (child.kind === 'text' ? child.text : wholeText(child))).join('');

/** Twilio takes up to 500 hints of 100 characters (https://www.twilio.com/docs/voice/twiml/gather#hints). */
const hintsAreFew = (gather: XmlElement): string | undefined => {
  const hints = (gather.attributes.get('hints') ?? '').split(',').map((hint) => hint.trim());
  if (hints.length > 500) return 'hints holds more than 500 entries';
  return hints.some((hint) => hint.length > 100)
    ? 'hints holds an entry of more than 100 characters'
    : undefined;
};

export const gatherRules: Together = [
  hintsAreFew,
  (gather) =>
    has(gather, 'speechModel') && !/^\d+$/.test(gather.attributes.get('speechTimeout') ?? '')
      ? 'speechModel needs a speechTimeout in whole seconds'
      : undefined,
];

export const sayRules: Together = [
  (say) => {
    const most = longestSay(say.attributes.get('voice') ?? 'man');
    const length = [...wholeText(say)].length;
    return length > most ? `Say holds ${length} characters; its voice takes ${most}` : undefined;
  },
  (say) =>
    basicVoices.has(say.attributes.get('voice') ?? 'man') && elementsOf(say).length > 0
      ? 'a basic voice takes no SSML'
      : undefined,
  (say) => {
    if (!isNeural(say.attributes.get('voice') ?? 'man')) return undefined;
    const refused = [...elementsWithin(say)].find(
      (inner) => inner.name === 'emphasis' || (inner.name === 'prosody' && has(inner, 'pitch')),
    );
    return refused === undefined
      ? undefined
      : `a neural voice takes no ${refused.name === 'prosody' ? 'pitch' : 'emphasis'}`;
  },
  (say) => {
    const language = say.attributes.get('language');
    const spoken = /^Google\.([a-z]+-[A-Z]+)/.exec(say.attributes.get('voice') ?? '')?.[1];
    return language !== undefined && spoken !== undefined && spoken !== language
      ? `the voice speaks ${spoken}, not ${language}`
      : undefined;
  },
];

export const playRules: Together = [
  (play) =>
    (textOf(play).trim() === '') === has(play, 'digits') ? undefined : 'Play needs a URL or digits, not both',
];

export const dialRules: Together = [
  (dial) => {
    const numbers = elementsOf(dial).length;
    if (numbers > 10) return 'Dial rings at most ten numbers at once';
    return (textOf(dial).trim() === '') === numbers > 0
      ? undefined
      : 'Dial needs a number or Number elements, not both';
  },
];
