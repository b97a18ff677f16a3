import type { Locale } from '#conversation/locale';
import { scriptPairs } from './script-pairs-zh.ts';

const traditionalOf = new Map<string, string>();
const traditionalOnly = new Set<string>();
for (const [simplified = '', traditional = ''] of scriptPairs
  .trim()
  .split(/\s+/)
  .map((pair) => [...pair])) {
  traditionalOf.set(simplified, traditional);
  traditionalOnly.add(traditional);
}
/** Seen in both. */
for (const both of '裏後著洒') traditionalOnly.delete(both);
const simplifiedToo = new Set('裡准后里着泄');

const cantonese =
  /[唔冇咗嘅喺佢啲嚟俾畀嘢咁咩㗎哋瞓攞搵嗰噉唞鎅燶攰邊𨋢仲嬲掟]|(?<![抑忧憂])郁(?![闷悶郁])|而家|幾時|點解|點算|乜|喎|咪|呢個|係咪|返嚟|唔該|屋企|阿媽|白車|火燭|打劫|好驚|個心|驚呀|同房/u;
const mandarin =
  /[他她它吗嗎啊吧呢的了吗是在看这這那没沒给給跟让讓把被疼拿累哭很]|每天|都是|抑郁|不想|不要|怎么|怎麼|什么|什麼|我们|我們/u;

/** Variants of a character that the tables write one way. */
const variants: Readonly<Record<string, string>> = {
  畀: '俾',
  黎: '嚟',
  着: '著',
  里: '裏',
  裡: '裏',
  泄: '洩',
  祂: '他',
  妳: '你',
};

/** Writes Chinese in Traditional, one variant for each character, without spaces and punctuation. */
export function foldChinese(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFKC').toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(character))
      folded += traditionalOf.get(character) ?? variants[character] ?? character;
  }
  return folded;
}

/** In which Chinese a sentence was written or heard. What could be either is taken for that of Hong Kong. */
export function localeOfChinese(text: string): Locale {
  const characters = [...text];
  if (cantonese.test(text)) return 'zh-HK';
  const isSimplified = characters.some((each) => traditionalOf.has(each) && !simplifiedToo.has(each));
  if (isSimplified) return 'zh-CN';
  if (characters.some((each) => traditionalOnly.has(each))) return 'zh-HK';
  return mandarin.test(text) ? 'zh-CN' : 'zh-HK';
}
