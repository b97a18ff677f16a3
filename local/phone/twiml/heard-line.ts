import { estimateSpeechSeconds } from '#authoring/checks/speech-estimate';
import type { Locale } from '#conversation/locale';
import { textOf, type XmlElement, type XmlNode } from './xml-element.ts';

/** Something that came out of the receiver. */
export interface HeardLine {
  /** `twilio`: Twilio's own words, such as the application error. */
  readonly kind: 'say' | 'pause' | 'play' | 'beep' | 'twilio';
  /** The words as they are spoken; the URL or the keys of Play; empty for a pause. */
  readonly text: string;
  readonly voice?: string;
  readonly language?: string;
  /** How long it takes, by estimate. */
  readonly seconds: number;
}

/** Amazon's pauses: a break without a time is a medium one. */
const breakSeconds: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0.1,
  weak: 0.2,
  medium: 0.4,
  strong: 0.8,
  'x-strong': 1.2,
};
/** The speeds that Amazon gives for the named rates. */
const rates: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.75,
  medium: 1,
  fast: 1.25,
  'x-fast': 1.5,
};

/** One line for a Say, whatever SSML it holds. */
export function sayLine(say: XmlElement): HeardLine {
  const voice = say.attributes.get('voice');
  const language = say.attributes.get('language');
  // 0 is "until the caller hangs up"; one round is as long as a test cares to listen.
  const rounds = Math.max(1, Number(say.attributes.get('loop') ?? '1'));
  return {
    kind: 'say',
    text: spoken(say).replace(/\s+/g, ' ').trim(),
    ...(voice === undefined ? {} : { voice }),
    ...(language === undefined ? {} : { language }),
    seconds: round(rounds * secondsOf(say, spokenLocale(`${voice} ${language}`))),
  };
}

export function pauseLine(pause: XmlElement): HeardLine {
  return { kind: 'pause', text: '', seconds: Number(pause.attributes.get('length') ?? '1') };
}

/** A sound's length is not known here: a Play is taken to last no time, its keys a tenth of a second each. */
export function playLine(play: XmlElement): HeardLine {
  const digits = play.attributes.get('digits');
  return digits === undefined
    ? { kind: 'play', text: textOf(play).trim(), seconds: 0 }
    : { kind: 'play', text: digits, seconds: round(digits.length / 10) };
}

function spoken(node: XmlNode): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'sub') return node.attributes.get('alias') ?? textOf(node);
  const inner = node.children.map(spoken).join('');
  return node.name === 'p' || node.name === 's' || node.name === 'break' ? ` ${inner} ` : inner;
}

/** Which pace fits the voice: yue and zh-HK are Cantonese, cmn and zh Mandarin, all else is taken for English. */
function spokenLocale(voiceAndLanguage: string): Locale {
  if (/yue|zh-HK|Hiujin/.test(voiceAndLanguage)) return 'zh-HK';
  return /cmn|zh-|Zhiyu/.test(voiceAndLanguage) ? 'zh-CN' : 'en';
}

function secondsOf(node: XmlNode, locale: Locale): number {
  if (node.kind === 'text') return estimateSpeechSeconds(node.text, locale);
  if (node.name === 'break') return breakLength(node);
  if (node.name === 'sub') return estimateSpeechSeconds(spoken(node), locale);
  const inner = node.children.reduce((sum, child) => sum + secondsOf(child, locale), 0);
  return node.name === 'prosody' ? inner / rateOf(node.attributes.get('rate') ?? 'medium') : inner;
}

function breakLength(pause: XmlElement): number {
  const time = /^(\d+)(ms|s)$/.exec(pause.attributes.get('time') ?? '');
  if (time !== null) return Number(time[1]) / (time[2] === 's' ? 1 : 1000);
  return breakSeconds[pause.attributes.get('strength') ?? 'medium'] ?? 0;
}

const rateOf = (rate: string): number => rates[rate] ?? Number(rate.replace('%', '')) / 100;

const round = (seconds: number): number => Math.round(seconds * 100) / 100;
