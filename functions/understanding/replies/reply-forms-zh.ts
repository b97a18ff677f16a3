import type { ReplyForms } from './reply-forms.ts';

/** Over words of one Han character each, with a space between: `tokenize` cuts so. Exact words only, until Chinese is spoken. */
const whole = (...forms: readonly string[]): RegExp =>
  new RegExp(
    `^(?:${forms.map((form) => Array.from(form).join(' ')).join('|')})(?: (?:呀|啊|啦|喇|了|吧|嘅|的|唔 該|多 謝|謝 謝|谢 谢))*$`,
  );

const nothing = /(?!)/;

export const replyFormsZh: ReplyForms = {
  yesFirst: nothing,
  noFirst: nothing,
  agrees: whole(
    '好',
    '係',
    '是',
    '要',
    '得',
    '可以',
    '好呀',
    '係呀',
    '冇問題',
    '没问题',
    '沒問題',
    '好的',
    '行',
  ),
  affirms: nothing,
  refuses: whole(
    '唔好',
    '唔係',
    '唔使',
    '唔要',
    '不用',
    '不要',
    '不是',
    '不',
    '唔',
    '別',
    '别',
    '免了',
    '算了',
    '唔洗',
  ),
  others: whole('都唔係', '都不是', '仲有呢', '還有呢', '还有呢', '其他'),
  settled: whole('得咗', '搞掂', '可以了', '好了', '解決咗', '解决了', '行了'),
  back: whole('我返嚟', '我返嚟喇', '我回來', '我回来', '講到邊', '说到哪'),
  turns: nothing,
};
