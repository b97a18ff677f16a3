import { commonEnglishWords } from '../common-words-en.ts';
import { tokenize } from '../normalize-text.ts';
import { phraseLines } from '../phrases/phrases.ts';
import { mostWords } from '../sentence.ts';

/** As it is typed or misheard, and what is meant: "meant: written, written". */
const written = `
i am: iam
i have: ihave
he is: hes
she is: shes
it is: its, itz, tis
who is: whos
someone is: someones
somebody is: somebodys
everything is: everythings
nobody is: nobodys
let us: lets
you: u, ya
your: ur
are: r
and: n, nd
to: 2
for: 4
with: w, wif
without: wo, w o
because: cos, cuz, coz, bc, bcos, becos
please: pls, plz, plss, plse
people: ppl, poeple
someone: sb, sum1, some1, sm1, smone, somone, some one
somebody: smbody, sombody, some body
something: sth, smth, somthing, some thing
anything: any thing
everything: evrything, everythin, every thing
everyone: evryone, every1, every one
nobody: nobdy, no body
no one: noone, no1
friend: frd, frnd, fren, freind, fd, bestie, bff, mate, buddy, pal
friends: frds, frnds, freinds
roommate: roomie, rm8, roomate, rommate, room mate, dormmate, dorm mate, hallmate, hall mate, suitemate
flatmate: flat mate, housemate, house mate
classmate: class mate
account: acc, acct, acnt
password: pw, pwd, psw, passwrd
girlfriend: gf, girl friend
boyfriend: bf, boy friend
professor: prof
mother: mama, ma
father: papa, pa
do not know: dunno, idk, dk
want to: wanna, wana
going to: gonna, gunna, gona
got to: gotta
trying to: tryna, tryin to
can not: cnt, cannt, carnt, caint
could not: cudnt
will not: wnt
is not: isn, aint
right now: rn
really: rly, rlly, realy
about: abt
before: b4
tonight: tonite, 2nite, tnight
tomorrow: tmr, tmrw, tmw, 2moro, tomorow
anymore: any more, any longer, nymore, no more, anymor, anymre
kill: unalive, kil
kill myself: kms, kill my self, kill me self
myself: my self, meself, mysel
himself: him self, hisself
herself: her self
themselves: them selves, themself
suicide: suicde, suicid, sucide, suiside, sui side, suside, suicied, sueside, sewer side, suicidle
suicidal: suisidal, sucidal, suicidle, sue a sidle
ambulance: am bulance, ambulans, ambo, ambulanz
police: polis, polic, plice, policemen, policeman, policewoman, policewomen, cops, cop, popo
fire: firee, fyre
burning: burnin
bleeding: bleedin
breathing: breathin, breething
breathe: breath, breeth, breathe in, brethe, breathing properly
unconscious: un conscious, unconcious, unconsious, uncontious
overdose: over dose, od
overdosed: over dosed
serverroom: server room, computer room, machine room, computer lab, comms room, it room, printer room, mail room, print room
passed out: past out, pass out, passout, passedout
heart attack: hart attack, heart a tack, heart attach, heartattack
panic attack: panic a tack, panic attach, panic attac
following: followin
stalking: stocking me
hospital: hosp, hospitol
goodbye: good bye, goodby, good byes, goodbyes
elevator: lift
taxi: cab
999: 9 9 9, nine nine nine, triple nine, triple 9, 9 99, 99 9, 911, 112, 9 1 1, nine one one, nine nine nine
`;

/** Words of weight that may be a letter off. All are long: shorter ones are too like others. */
const weighty = `
ambulance police suicide suicidal bleeding breathing breathe unconscious collapsed overdose emergency strangled attacked attacking threatening
threatened following stalking kidnapped fainted burning explosion exploded accident hospital roommate boyfriend girlfriend husband someone
somebody everyone everything hopeless worthless goodbye disappear disappeared drowning trapped injured smoke smoking elevator building
stabbed kitchen stairs screaming fighting allergic seizure poisoned swallowed paramedic hurting killing cutting alone anymore reason
living myself herself himself burden choking dizzy overdosed attacker
`
  .trim()
  .split(/\s+/);

/** Words of their own that are one letter off a word of weight. */
const unlike = `
attaching billing blending breaching breathed breathes breaths breeding browning burying cooking crowning diving downing droning emergence explored
filling frowning gutting homeless hunting hurling insured lighting liking lining milling overdone painted polite polices righting sighting skilling
stacking staking stained stains stair stalling stirs stoking strapped streaming stubbed swabbed tainted tapped treason tripped wrapped
`
  .trim()
  .split(/\s+/);

const shortestMended = 6;
const plainWord = /^[a-z]+$/;

interface Slip {
  readonly word: string;
  /** The letter that is left out of it here; none is beyond the last. */
  readonly without: number;
}

const withoutLetter = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** The words of weight, whole and with each letter left out: two words one slip apart share one of these. */
const bySlip = new Map<string, Slip>();
for (const word of weighty.filter(({ length }) => length >= shortestMended)) {
  for (let at = 0; at <= word.length; at += 1) bySlip.set(withoutLetter(word, at), { word, without: at });
}
const knownWords: ReadonlySet<string> = new Set([...commonEnglishWords, ...weighty, ...unlike]);

interface Writing {
  readonly rest: readonly string[];
  readonly meant: readonly string[];
}

/** By the first word as it is written; the longest first. */
const writings = new Map<string, Writing[]>();
for (const line of phraseLines(written)) {
  const [meant = '', forms = ''] = line.split(':');
  for (const form of forms.split(',')) {
    const [first = '', ...rest] = form.trim().split(' ');
    const list = writings.get(first) ?? [];
    list.push({ rest, meant: meant.trim().split(' ') });
    writings.set(
      first,
      list.sort((a, b) => b.rest.length - a.rest.length),
    );
  }
}

/** Puts right a word of which one letter was dropped, added or changed, or two neighbours swapped. */
function mendSlip(word: string): string {
  if (word.length < shortestMended - 1 || knownWords.has(word) || !plainWord.test(word)) return word;
  const dropped = bySlip.get(word);
  // "Strangle" is no slip of "strangled".
  if (dropped !== undefined) return dropped.word === `${word}d` ? word : dropped.word;
  for (let at = 0; at < word.length; at += 1) {
    const near = bySlip.get(withoutLetter(word, at));
    if (near === undefined) continue;
    const isSlip = near.without === near.word.length || Math.abs(near.without - at) <= 1;
    if (isSlip && near.word.length <= word.length) return near.word;
  }
  return word;
}

/** After a noun, 's before one of these is "is" or "has": "the room's filling with smoke". */
const isBefore =
  /(?<=\p{L})['’]s(?= (?:(?!building|morning|evening|ceiling|wedding|meeting|housing|training|clothing|parking|thing|wing|ring|king)\p{L}+ing|not|in|on|at|under|outside|inside|behind|here|there|just|really|very|so|too|still|never|been|gone|got|had|fallen|broken|stuck|trapped|locked|hurt|dead|drunk|unconscious|hit|passed|fainted|collapsed|caught|swollen|numb|turned|started|stopped|a|the|my|her|his|over|alight|ablaze|alone|unwell|ruined|everywhere|down|up|out|off|come|cut|torn)\b)/giu;

/** The words of an English sentence, those that are typed short, misheard or a letter off written as they are meant. */
export function urgentWordsEn(text: string): string[] {
  const words = tokenize(text.replace(isBefore, ' is'));
  if (words.length > mostWords) words.length = mostWords;
  const meant: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const writing = writings
      .get(word)
      ?.find(({ rest }) => rest.every((each, index) => words[at + 1 + index] === each));
    if (writing === undefined) meant.push(mendSlip(word));
    else {
      meant.push(...writing.meant);
      at += writing.rest.length;
    }
  }
  return meant;
}
