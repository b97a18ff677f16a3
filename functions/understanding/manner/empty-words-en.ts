import { wordSet } from './word-set.ts';

/** Sounds that hold the floor. */
const sounds = 'um umm uh uhh uhm er erm hm hmm ah ahh aha eh ehh oh ohh ooh mm tsk lol haha ha';

/** Words that name nothing: alone, they say neither what is asked nor yes or no. */
const little = `a an the this that these those there here i you he she it we they me him her us them my your his its our their and but so or if
  because then than though to of in on at for from with by as about into like just is are was were be been being am do does did have has had
  will would could should can may might must shall when while where what how why which who whose well now still also even only very really
  quite actually basically kind sort stuff thing things some any much yet too such own mean`;

/** Verbs that wait for what comes after them. */
const light =
  'want wants wanted need needs needed try trying tried going know say said saying think thinking thought guess got get getting go goes went trouble problem question issue have had yesterday today earlier';

/** Words that stand for whatever is talked about. */
const general =
  'choice choices option options alternative alternatives way ways else other others another instead possible rest happens happen exactly already switch best recommend fix up out off back ask asked asking';

/** Words of courtesy and the little words of an answer: an answer, but nothing to recognize. */
const courtesy = 'please thanks thank sorry no not yes ok okay yeah right lol hey';

export const englishLittleWords: ReadonlySet<string> = wordSet(`${sounds} ${little}`);
export const englishLightWords: ReadonlySet<string> = wordSet(light);
export const englishGeneralWords: ReadonlySet<string> = wordSet(general);
export const englishCourtesy: ReadonlySet<string> = wordSet(courtesy);

/** One that is said alone asks for something: "why?" */
const asking = wordSet('how why who what when where which whose');

/** A lone word that names nothing: "it", "that". */
export const isLoneLittleWord = (word: string): boolean => englishLittleWords.has(word) && !asking.has(word);
