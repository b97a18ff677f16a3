import { phrase } from '../phrases/phrases.ts';
import { wordSet } from './word-set.ts';

/** Words with which something new begins where nobody writes a comma. */
export const englishOnward: ReadonlySet<string> = wordSet(
  `i im it its how what where why when which who my our we please can could would will do does is are just so but and the this that there sorry hi hello you
  thanks if any a need want lost bit quick with one much many cheers ta everyone everybody because after everything hey good excuse not in on oh um uh er ugh omg argh god well right ok okay`,
);

/** "So very sorry". */
export const very = phrase`(so | very | v | really | ever so | terribly | awfully | extremely | just | most | a bit | a little | kind of | bit | rather | quite | truly | super | literally | honestly | getting | too | already | still | slightly | absolutely | completely | totally)*`;

export const please = phrase`please please*`;

/** Sounds, with the letters stretched as far as normalizing leaves them. */
export const sound = phrase`(um | umm | uhm | uh | uhh | er | err | erm | hm | hmm | ah | ahh | aha | oh | ohh | ooh | eh | ehh | mm | lol | lmao | rofl | ha ha* | haha | hehe | heh)`;

export const hello = phrase`(hi hi* | hii | hello hello* | helloo | hey hey* | heyy | hiya | heya | hallo | helo | yo | howdy | greetings | good (morning | afternoon | evening | day) | gd (morning | afternoon | evening))`;

/** Whom a greeting is for. */
export const audience = phrase`(there | all | again | everyone | everybody | team | guys | folks | friend | friends | dear | dears | sir | madam | maam | miss | mate | love | lovely | buddy | bro | man | helpdesk | help desk | helpline | help line | service desk | it (team | people | desk | guys | folks | support | staff | dept | department | helpdesk | help) | support | people | you | colleague | colleagues | mr | mister | lads | darling | bot | robot | ladies | gentlemen | and)`;
