import type { Locale } from '#conversation/locale';

/** What tells that nobody was talked to, whatever is said around it: "yes, but then it cut off". */
const nobodyEn = [
  'cut (?:me )?off',
  'cut out',
  'got cut',
  'hung up',
  'dropped',
  'went dead',
  'disconnected',
  'just (?:rang|music|silence|beeps?)',
  '(?:rang|ringing) (?:and rang|and ringing|out)',
  '(?:kept|keeps) ringing',
  '(?:a|the|some|another) (?:machine|voicemail|robot|recording|tone|beep|menu)',
  'voicemail',
  'answerphone',
  'music',
  'then nothing',
  'nobody',
  'no one',
  'no answer',
  'not (?:yet|really|through|a person)',
  '(?:did|was|could|would)(?:nt| not)',
  'ha(?:ve|s|d)(?:nt| not) (?:yet )?(?:got(?:ten)? through|spoken|talked)',
  'never (?:got|answered|picked|spoke)',
  'busy',
  'engaged',
].join('|');

interface GotThroughWords {
  readonly through: RegExp;
  readonly nobody: RegExp;
}

/** "Sure, put me through again" asks for it anew. */
const againEn = '(?:(?:sure|ok|okay|please|just|can|could|you|u) )*(?:put|connect|transfer|call|ring|try)\\b';

/** Whole answers: "I have another question" and "I did what you said" tell nothing of it. */
const wholeEn = [
  '(?:uh )?huh',
  'mm ?hm+',
  'y',
  '(?:sure|i have|i did|sure (?:i )?did)(?: (?:now|thanks|thank you|thx|ty|cheers))*',
].join('|');

/** What tells that somebody was talked to, whatever is said around it. */
const somebodyEn = [
  'got through',
  '(?:spoke|talked|spoken) (?:to|with|2)',
  'all done',
  'sorted',
  // "I'm going to try again", "are they going to ring me".
  '(?<!\\b(?:are|is|were|was) )(?:they|s?he)(?: ?(?:re|s)| are| is| were| was)? going to',
  'they ?ll',
].join('|');

const nobodyHk = '冇人|冇聽|打唔通|斷(?:咗|線)|錄音|未';
const nobodyCn = '没人|没接|打不通|断(?:了|线)|录音|没有|还没';

/** How people answer "Did you get through?", in the normal form. Who says both got through to nobody. */
export const gotThroughWords: Readonly<Record<Locale, GotThroughWords>> = {
  en: {
    through: new RegExp(
      `^(?!.*\\b(?:${nobodyEn})\\b)(?!${againEn})(?:(?:${wholeEn})$|(?:yes|yeah|yep|yup|y|ya|(?:i|sure) did (?:but|and|so|yes|they|s?he|get through|speak|talk))\\b|.*\\b(?:${somebodyEn})\\b)`,
    ),
    // Who asks for a message in the same breath gets that.
    nobody: new RegExp(
      `^(?!.*\\b(?:message|call ?back|back)\\b)(?:(?:no|nope|nah|not)\\b|i ha(?:vent|ve not)$|.*\\b(?:${nobodyEn})\\b)`,
    ),
  },
  // "有" alone says yes; "有問題" and "係咪" do not.
  'zh-HK': {
    through: new RegExp(
      `^(?!.*(?:${nobodyHk}))(?:(?:係|有)[呀啊喇啦嘅吖]*(?: |$)|(?:係|有)?(?:有人[聽接]|打通[咗了]?|傾咗|搞掂))`,
      'u',
    ),
    nobody: new RegExp(nobodyHk, 'u'),
  },
  'zh-CN': {
    through: new RegExp(
      `^(?!.*(?:${nobodyCn}))(?:(?:是|有)[的啊呀了吧]*(?: |$)|(?:是|有)?(?:有人接|打通了?|说了|解决了))`,
      'u',
    ),
    nobody: new RegExp(nobodyCn, 'u'),
  },
};
