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
  'never (?:got|answered|picked|spoke)',
  'busy',
  'engaged',
].join('|');

interface GotThroughWords {
  readonly through: RegExp;
  readonly nobody: RegExp;
}

/** How people answer "Did you get through?", in the normal form. Who says both got through to nobody. */
export const gotThroughWords: Readonly<Record<Locale, GotThroughWords>> = {
  en: {
    through: new RegExp(
      `^(?!.*\\b(?:${nobodyEn})\\b)(?:(?:(?:uh )?huh|mm ?hm+|y)$|(?:yes|yeah|yep|yup|y|ya|sure|i did|i have)\\b|.*\\b(?:got through|(?:spoke|talked|spoken) (?:to|with|2)|all done|sorted|going to|they ll|theyll)\\b)`,
    ),
    // Who asks for a message in the same breath gets that.
    nobody: new RegExp(
      `^(?!.*\\b(?:message|call ?back|back)\\b)(?:(?:no|nope|nah|not)\\b|.*\\b(?:${nobodyEn})\\b)`,
    ),
  },
  'zh-HK': { through: /^(?:係|有|打通咗|傾咗|搞掂)/, nobody: /冇人|冇聽|打唔通|斷咗|錄音|未/ },
  'zh-CN': { through: /^(?:是|有|打通了|说了|解决了)/, nobody: /没人|没接|打不通|断了|录音|没有|还没/ },
};
