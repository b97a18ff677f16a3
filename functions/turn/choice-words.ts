import type { Locale } from '#conversation/locale';
import type { PromptKey } from '#conversation/prompt-key';
import { gotThroughWords } from './got-through-words.ts';

/** Lists that are written with a comma and a space between. */
const listed = (...lists: readonly string[]): readonly (readonly string[])[] =>
  lists.map((list) => list.split(', '));

/** How callers name one of the choices by its place, when choices are on offer. */
export const placeWords: Record<Locale, readonly (readonly string[])[]> = {
  en: listed(
    '1, one, first, first one, number one, number 1, option one, option 1, press one, press 1',
    '2, two, second, second one, number two, number 2, option two, option 2, press two, press 2',
    '3, three, third, third one, number three, number 3, option three, option 3, press three, press 3',
    '4, four, fourth, fourth one, number four, number 4, option four, option 4, press four, press 4',
  ),
  'zh-HK': listed(
    '1, 一, 第一, 第一個, 一號, 撳一',
    '2, 二, 第二, 第二個, 二號, 撳二',
    '3, 三, 第三, 第三個, 三號, 撳三',
    '4, 四, 第四, 第四個, 四號, 撳四',
  ),
  'zh-CN': listed(
    '1, 一, 第一, 第一个, 一号, 按一',
    '2, 二, 第二, 第二个, 二号, 按二',
    '3, 三, 第三, 第三个, 三号, 按三',
    '4, 四, 第四, 第四个, 四号, 按四',
  ),
};

type Words = Readonly<Partial<Record<PromptKey, RegExp>>>;

/**
 * How callers ask for what a prompt offers, in other words than its own: "call me back" for "being called back".
 * Read in the normal form, and only while it is on offer; anywhere else these words mean what they always mean.
 */
export const choiceWords: Readonly<Record<Locale, Words>> = {
  en: {
    'option-got-through': gotThroughWords.en.through,
    'option-not-through': gotThroughWords.en.nobody,
    'option-message':
      /\b(?:leave|leaving|record|take)\b.{0,20}\bmessage\b|^(?:(?:a|the|voice) )*message(?: please)?$|^(?:leave |a )*voicemail$/,
    // "I'll call back later" is no wish to be called.
    'option-call-back':
      /\b(?:call|ring|phone)(?:ing)? me back\b|\bbe (?:called|rung|phoned) back\b|^(?:(?:a|please|get|request|want|i|id|like|would|to|can|have) )*call ?back(?: please)?$/,
    // Digits come first wherever a number is asked for, so that these need not look for them.
    'option-this-number':
      /\bth(?:is|e same) (?:one|number|phone|mobile|line|telephone)\b|\b(?:one|number|phone) (?:that )?(?:i m|im|i am) (?:calling|ringing|texting|phoning) (?:you )?(?:from|on|with)\b|\b(?:its|thats|it is|that is|yeah|yes) (?:my|mine|the same)\b|^(?:my|the) (?:own |same )?(?:number|mobile|phone)$|^(?:just )?(?:ring|call|use) (?:me )?(?:here|this|it)\b|\bring (?:me )?here\b/,
    'option-no-number':
      /^(?:skip|none|nothing|no number|no phone|without|leave it|never mind|nevermind)\b|\b(?:rather not|prefer not|not give|wont give|do not (?:have|want|wish|ring|call|phone)|dont (?:have|want|wish|ring|call|phone)|not (?:to )?be (?:rung|called|telephoned|phoned)|haven t got (?:one|a)|havent got (?:one|a)|no (?:number|phone|telephone)|ve lost|i lost|nobody (?:need|should))\b/,
    'option-why-number':
      /^(?:and |but )?(?:why|what for|whats it for|what is it for|what do you (?:need|want) (?:it|that) for)\b|\bwhat(?:s| is) (?:it|that) for\b|\bwhy do you (?:need|want|ask)/,
    'option-no-reference':
      /^(?:skip|none|nothing)\b|\b(?:lost|forgot|forgotten|dont (?:have|know|remember)|do not (?:have|know|remember)|havent got|no idea|not (?:with|on) me|without)\b/,
    'option-keep-case': /^(?:keep|leave) (?:it|them|that)\b|^no(?:t| )?(?: keep)?\b/,
    'option-other-number':
      /\b(?:another|other|different|new|wrong|not (?:the|that) right) (?:number|one|phone)\b|^(?:no )?(?:that|it|this)s? (?:is )?(?:wrong|not right|not it)\b|\b(?:give|use|change) (?:you )?(?:a|the|my) (?:new |other |different )?number\b|^a number$/,
    'option-number-right':
      /^(?:(?:yes|yeah|yep|yup) )?(?:(?:that|it)s? )?(?:is )?(?:it|right|correct|the one|one|perfect|exactly|good|fine|spot on)$|^(?:that|it)s? (?:is )?(?:right|correct|it)\b/,
    'option-helped': /^(?:(?:that|it|this) )?(?:(?:was )?(?:very )?(?:good|helpful)|helped|did(?: help)?)$/,
    'option-not-helped':
      /^(?:no )?(?:(?:that|it|this) )?(?:(?:was )?(?:not(?: (?:really|very|at all|good|helpful))*|no (?:good|help))|(?:did not|didnt)(?: (?:really|help))*)$/,
  },
  'zh-HK': {
    'option-got-through': gotThroughWords['zh-HK'].through,
    'option-not-through': gotThroughWords['zh-HK'].nobody,
    'option-message': /留言|留低口訊|留口訊/,
    'option-call-back': /(?:打|覆|回)(?:返)?(?:電|電話|返)?(?:俾|畀|給)我|回電|覆電/,
    'option-helped': /^有用$/,
    'option-not-helped': /^(?:冇|沒|無)用$/,
  },
  'zh-CN': {
    'option-got-through': gotThroughWords['zh-CN'].through,
    'option-not-through': gotThroughWords['zh-CN'].nobody,
    'option-message': /留言|留口信/,
    'option-call-back': /(?:打|回)(?:电|电话)?给我|回电/,
    'option-helped': /^有用$/,
    'option-not-helped': /^(?:没|无)用$/,
  },
};

/** Who says "don't call me back" asks for none of it. */
export const refusing: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:no|not|dont|never|without|cant|cannot|instead of)\b/,
  'zh-HK': /唔|不|咪/,
  'zh-CN': /不|别/,
};
