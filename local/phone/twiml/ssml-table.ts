import type VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { type AttributeRule, anyText, breakTime, oneOf, speechRate } from './attribute-rules.ts';
import type { ElementSpec, ElementTable, TextSpec } from './element-spec.ts';
import { ssmlLanguages } from './languages.ts';
import { everyOneOf, type NestingMethods, type ValueOf } from './sdk-names.ts';

/** The SDK's method for each element of SSML, and the element's name on the wire. */
const ssmlNames = {
  break: 'break',
  emphasis: 'emphasis',
  lang: 'lang',
  p: 'p',
  phoneme: 'phoneme',
  prosody: 'prosody',
  s: 's',
  sayAs: 'say-as',
  sub: 'sub',
  w: 'w',
} as const satisfies Record<NestingMethods<VoiceResponse.Say>, string>;

type Ssml = keyof typeof ssmlNames;

const nest = (methods: Readonly<Partial<Record<Ssml, true>>>): readonly string[] =>
  Object.entries(ssmlNames).flatMap(([method, name]) => (method in methods ? [name] : []));

const inline = { break: true, emphasis: true, phoneme: true, prosody: true, sayAs: true, sub: true } as const;
const withWords = { ...inline, lang: true, w: true } as const;

export const ssmlInSay: readonly string[] = Object.values(ssmlNames);

const attributes = {
  break: {
    strength: oneOf(
      everyOneOf<ValueOf<VoiceResponse.SsmlBreakAttributes, 'strength'>>()(
        'none x-weak weak medium strong x-strong',
      ),
    ),
    time: breakTime,
  } satisfies Record<keyof VoiceResponse.SsmlBreakAttributes, AttributeRule>,
  emphasis: {
    level: oneOf(
      everyOneOf<ValueOf<VoiceResponse.SsmlEmphasisAttributes, 'level'>>()('strong moderate reduced'),
    ),
  } satisfies Record<keyof VoiceResponse.SsmlEmphasisAttributes, AttributeRule>,
  lang: { 'xml:lang': oneOf(ssmlLanguages) } satisfies Record<
    keyof VoiceResponse.SsmlLangAttributes,
    AttributeRule
  >,
  phoneme: {
    alphabet: oneOf(
      everyOneOf<ValueOf<VoiceResponse.SsmlPhonemeAttributes, 'alphabet'>>()(
        'ipa x-sampa x-amazon-jyutping x-amazon-pinyin x-amazon-pron-kana x-amazon-yomigana',
      ),
    ),
    ph: anyText,
  } satisfies Record<keyof VoiceResponse.SsmlPhonemeAttributes, AttributeRule>,
  prosody: { pitch: anyText, rate: speechRate, volume: anyText } satisfies Record<
    keyof VoiceResponse.SsmlProsodyAttributes,
    AttributeRule
  >,
  sayAs: {
    format: oneOf(
      everyOneOf<ValueOf<VoiceResponse.SsmlSayAsAttributes, 'format'>>()(
        'mdy dmy ymd md dm ym my d m y yyyymmdd',
      ),
    ),
    'interpret-as': oneOf(
      everyOneOf<ValueOf<VoiceResponse.SsmlSayAsAttributes, 'interpret-as'>>()(
        'characters spell-out cardinal number ordinal digits fraction unit date time address expletive telephone',
      ),
    ),
  } satisfies Record<keyof VoiceResponse.SsmlSayAsAttributes, AttributeRule>,
  sub: { alias: anyText } satisfies Record<keyof VoiceResponse.SsmlSubAttributes, AttributeRule>,
  w: { role: anyText } satisfies Record<keyof VoiceResponse.SsmlWAttributes, AttributeRule>,
};

const spec = (
  rules: Readonly<Record<string, AttributeRule>>,
  children: readonly string[],
  text: TextSpec,
): ElementSpec => ({ attributes: rules, children, text });

type Nested<Inner> = Readonly<Record<NestingMethods<Inner>, true>>;

/** Every element of SSML that Twilio takes inside Say, with what may stand inside it. */
export const ssmlTable: ElementTable = {
  break: spec(attributes.break, [], 'none'),
  emphasis: spec(
    attributes.emphasis,
    nest(withWords satisfies Nested<VoiceResponse.SsmlEmphasis>),
    'optional',
  ),
  lang: spec(
    attributes.lang,
    nest({ ...withWords, p: true, s: true } satisfies Nested<VoiceResponse.SsmlLang>),
    'optional',
  ),
  p: spec({}, nest({ ...withWords, s: true } satisfies Nested<VoiceResponse.SsmlP>), 'optional'),
  phoneme: spec(attributes.phoneme, [], 'required'),
  prosody: spec(
    attributes.prosody,
    nest({ ...withWords, p: true, s: true } satisfies Nested<VoiceResponse.SsmlProsody>),
    'optional',
  ),
  s: spec({}, nest(withWords satisfies Nested<VoiceResponse.SsmlS>), 'optional'),
  'say-as': spec(attributes.sayAs, [], 'required'),
  sub: spec(attributes.sub, [], 'required'),
  w: spec(attributes.w, nest(inline satisfies Nested<VoiceResponse.SsmlW>), 'required'),
};
