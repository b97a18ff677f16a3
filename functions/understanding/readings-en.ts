/**
 * Other readings of English words: "written or misheard" -> "meant". The reading is added beside the words as they
 * stand, never instead of them, so a wrong one costs little. One line holds one meaning: what is meant, a colon, then
 * what may be written for it, with commas between.
 */
const texting = `
you: u, ya, yu
your: ur, yr
you are: ur
are: r
be: b
see: c
why: y
to: 2, tu
for: 4
for: fr
please: pls, plz, plse, pleez, plox
thanks: thx, thnx, tnx, ty, thks
because: bc, bcz, bcos, cuz, coz, cos
and: n, nd
the: da, teh, de
that: dat, tht
this: dis, ths
them: dem
with: w, wif, wiv
without: w o, wo
what: wat, wht, wot, wut
what is: whats, wats, wots
when: wen, whn
where: wher, whr
how: hw
have: hv, hav
has: hs
not: nt
no: nah, nope
yes: yep, yup, yeah, ye
know: kno, knw
do not know: dunno, dk, idk
going to: gonna, gunna
want to: wanna
got to: gotta
give me: gimme
let me: lemme
kind of: kinda
message: msg, mesg, msj
messages: msgs
text: txt, txtmsg
password: pwd, pw, psw, passwd, pswd, passw
passcode: pcode, passcod, pass code
number: num, nmbr, nr
phone: fone, phn, fon, ph, handphone, hp, cellphone, mobil
mobile phone: cell
account: acct, acc, acnt
computer: comp, pc, computr
application: appl, aplication
app: ap
internet: inet
email: e mail, mail, eml
wifi: wi fi, wy fy
tomorrow: tmr, tmrw, tomo, 2moro
today: 2day
tonight: 2nite
before: b4
great: gr8
later: l8r
someone: sm1, some1
anyone: any1
problem: prob, prblm
problems: probs
information: info
send: snd
sent: snt
work: wrk
working: wrkng, workin
help: hlp, halp
can: cn
can not: cnt, cannt
could: cud, cld
should: shud, shld
would: wud, wld
about: abt, bout
again: agn
back: bk
from: frm
just: jst
get: gt, git
getting: gettin
will: wl
people: ppl
picture: pic
question: qn, ques
okay: ok, k, kk
as soon as possible: asap
by the way: btw
right now: rn
in my opinion: imo
something: smth, sth
sign in: signin, sign on
log in: login, logon, log on, loging
log out: logout, logoff
sign in: log in, login
set up: setup
download: dl, dload, d l
approve: aprove, approv
authenticate: auth, authn
verification: verif
verify: vrfy
`;

const misheard = `
2fa: two f a, two fa, to f a, to fa, too f a, too fa, 2 f a, 2 fa, tu f a, to if a, two effay, to effay, two of a, tofa
2fa: two factor authentication, two factor, 2 factor, to factor, too factor, two step verification, two step
mfa: m f a, em f a, em effay, multi factor authentication, multifactor authentication, multi factor, multifactor
tap: t a p, tee a p, tea a p, tab, tapp, tep, ta p
temporary access pass: temporary access pas, temporary excess pass, temporary axis pass, temp access pass, temporary pass
temporary access pass: temporary access path, temporary access past, temporary assess pass
duo: dual, duel, du o, due o, do oh, doo, duo o, duwo, d u o
duo mobile: dual mobile, duel mobile, do a mobile, jewel mobile, due mobile, duo mobil
duo push: dual push, duel push, do a push, due push
duo passcode: dual passcode, duel pass code, dual pass code, duo pass code
vpn: v p n, vee p n, we p n, v pn, vp n, bpn, b p n, the pn
qr code: q r code, cue r code, queue r code, cure code, q our code, qr cod, qrcode, queue are code, cue are code, kyu r code
authenticator: authentic eater, authentic a tor, authenticate her, authenticate or, authentic ater, authenticater, autenticator
authenticator: authentificator, authentication app, authentic at her, authenticator up, athenticator, authenticador
microsoft authenticator: ms authenticator, microsoft auth, ms auth, micro soft authenticator
bypass: by pass, bi pass, buy pass, bypas, by past
bypass code: by pass code, buy pass code, bypass coat, bypass cold
passkey: pass key, paskey, past key, parsky, pass keys
touch id: touch i d, touchid, touch eye d
face id: face i d, faceid
windows hello: window hello, windows hallo, window's hello, windows halo, windows yellow
hardware token: hard wear token, hardware talking, hardware tolken, hard ware token
app lock: applock, app log, up lock, app look, apt lock
trust browser: trust the browser, trusted browser, trust brother
sms: s m s, as m s, sm s
iphone: i phone, eye phone
ipad: i pad
id card: i d card
security key: security kee, yubikey, yubi key
notification: notif, noti, notifications
third party: 3rd party, third parti
`;

/** Words and what may be meant by them: [as written, as meant], both cut into words. */
export const englishReadings: readonly (readonly [readonly string[], readonly string[]])[] = (
  texting + misheard
)
  .split('\n')
  .filter((line) => line.includes(':'))
  .flatMap((line) => {
    const [meant = '', written = ''] = line.split(':');
    return written.split(',').map((words) => [words.trim().split(' '), meant.trim().split(' ')] as const);
  });
