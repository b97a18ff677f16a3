/** "written: meant": what thumbs leave out. Only what can be nothing else; each line holds one meaning. */
const lines = `
you: u, ya, yu
your: ur, yr
you are: youre
please: pls, plz, plss, plse, pleez, plox, pleaseee
sorry: sry, soz, sori, sowwy
thanks: thx, tq, thnx, tnx, thanx, tks, thks, ty, tysm, tyvm, tyty, thankss
thank you: thankyou
oh my god: omg, omfg
do not: dun
do not know: dunno
i do not know: idk
going to: gonna, gunna
want to: wanna
have to: gotta
give me: gimme
let me: lemme
someone: some1, sm1, sum1
somebody: smbdy
people: ppl, peeps
message: msg, mesg
messages: msgs
text: txt
texted: txted
link: lnk
forward: fwd, fw
really: rly, rlly
account: acct
about: abt
tomorrow: tmr, tmrw
tonight: tonite
because: cuz, coz, bcos
minutes: mins
seconds: secs
it is: tis
that is: thats
`;

export const englishShorthand: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', written = ''] = line.split(': ');
      return written.split(', ').map((word): [string, string] => [word, meant]);
    }),
);
