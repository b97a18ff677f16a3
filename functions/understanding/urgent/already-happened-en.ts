/** What the phrases below have in common. */
export const alreadyPartsEn = `
secret: code, codes, passcode, passcodes, password, passwords, pin, otp, digits, six digits, number, numbers, tap, temporary pass, temporary
  access pass, access pass, pass, bypass, credentials, login, log in, login details, details, information, info, id number, hkid, username,
  card number, bank account, verification
outsider: him, her, them, someone, somebody, this man, this person, this guy, this lady, this woman, a man, a woman, a guy, a person, a
  caller, a lady, a stranger, a scammer, the caller, the man, the woman, the guy, the person, the lady, the scammer, some guy, some man,
  some person, some lady, people, a hacker, a technician, an engineer, an agent, a chat, a group, a group chat, an it guy, a fake it guy, a
  helpdesk, an officer, a policeman, the police, a colleague i do not know, customs, a bank, a website, a site, a fake, the fake, a
  phishing, the phishing, that website, this website, that site, this site, the website, telegram, a form, the form, that form, this form, a
  google form, the google form, that link, the link, a link
gave: gave, given, told, sent, shared, forwarded, texted, emailed, passed, handed, showed, shown, revealed, disclosed, dictated, whatsapped,
  provided, supplied, read, read out, said, spelled, typed, entered, put, submitted, filled in, keyed in, leaked, exposed, posted, pasted,
  confirmed, verified
yes: approve, approved, yes, accept, accepted, allow, allowed, confirm, confirmed, ok, okay, authorise, authorize
pressed: pressed, tapped, hit, clicked, touched, pushed, said, chose, selected, answered, replied, press, tap
regret: by mistake, mistake, mistakenly, by accident, accident, accidentally, without thinking, without looking, without reading,
  unthinkingly, carelessly, stupidly, half asleep, in my sleep, it was not me, was not me, is not me, not me, was not mine, is not mine, not
  mine, not my login, was not logging in, not logging in, was not signing in, not signing in, was not trying, did not log in, did not
  request, did not ask for, did not start, did not make, had not asked, not from me, to make it stop, make it stop, to get rid, make it go
  away, before i realised, before i realized, before thinking, now worried, i am worried, am worried, am scared, panicked, regret, realised,
  realized, realise, should not have, oops, instead of deny, instead of no, wrongly, unknowingly, i thought it was, thought it was, thinking
  it was, in error
other: kid, kids, son, daughter, child, toddler, baby, husband, wife, mum, mother, dad, father, brother, sister, roommate, flatmate, friend,
  cat, grandson, granddaughter, boyfriend, girlfriend, colleague, partner, grandma
`;

/** Done before it was told: approved, given away, filled in, let in, lost. */
export const alreadyHappenedEn = `
# A code or password given away
<gave> .. <outsider> .... <secret>
<gave> .... <secret> ... to|on|in|into|at|with ... <outsider>
<gave> .... <secret> ... to|on|in|into|at|with ... caller|scammer|stranger|fake|phishing|scam|website|form|link|whatsapp|wechat|telegram|
  email
<gave> .... <secret> .. on|over|down|by .. the phone|telephone|call|line
filled|submitted|completed|entered|typed|put|keyed|signed .. in|out|into|my? .. form|website|link|fake_page|phishing_page|that_page|survey
  .... <secret>
filled|completed it in|out|with .... <secret>
filled|submitted|completed|entered|typed|put|keyed .... <secret> .... form|fake|phishing|scam|suspicious|dodgy|link|site|website|realised|
  realized
<gave> .... <secret> .... realised|realized|scam|fake|regret|mistake|not_from|not_really|not_the_real|hung_up|suspicious|worried|was_not_you
<gave> .... <secret> .... away|over
<secret> .... was|is|were|are|got|been .. stolen|leaked|exposed|phished|given_away|shared
replied|responded|answered|replying .... with .... <secret>
fell for .. scam|phishing|it|trick|email|call
# Approved
<pressed>|i|just|already|have|we|accidentally .. <yes> .... <regret>
<regret> .... <pressed>|approved|accepted|allowed|confirmed .. <yes>|it|the|a|push|request|one|login
approved|accepted|allowed|confirmed .... <regret>
accidentally|mistakenly|wrongly|stupidly approved|accepted|allowed|confirmed|clicked|pressed|tapped|gave|shared|sent !deny|denied|delete|
  deleted
pressed|hit .. hash|pound|star|one|key|button .... <regret>
pestering|bugging|nagging|bothering|asking .... <pressed>|approved|accepted .. <yes>|it|one
approved|accepted|allowed|confirmed .... someone_else|stranger|unknown|hacker|scammer|strange|suspicious|fake|russia|china|another_country|
  not_mine
kept|keeps|keep|nonstop|kept_on ... so|until|and|then|finally|eventually .... <pressed>|approved|accepted .. <yes>|it|one
<other> ... pressed|tapped|hit|clicked|touched|pushed|approved|accepted|allowed .. <yes>|it|on_my|the_push|the_request|the_notification|
  the_button|a_push|a_request
already|just <pressed> .. <yes> .... <regret>|suspicious|scam|what_now|now_what|do_now
already|just approved|accepted .. it|the|a|one $|push|request
# Clicked, installed, let in
clicked|opened|followed|tapped|downloaded|scanned|installed .... link|attachment|file|url|qr .... phishing|scam|fake|suspicious|dodgy|weird|
  strange|spam|virus|malware|realised|realized|hacked|worried|password|gave|entered|typed|mistake
clicked|opened|followed|tapped|downloaded|scanned|installed ... phishing|scam|fake|suspicious|dodgy|weird|strange|spam|bogus .. link|email|
  attachment|message|sms|text|file|site|website|url|qr|app
installed|downloaded|ran .... anydesk|teamviewer|remote|apk .... him|her|them|caller|he|they|asked|told|and
made|got|had me install|download|run|click|approve
gave in|up .... <pressed>|approved|accepted .. <yes>|it|one
someone|somebody|stranger|hacker|he|they .. got|gotten|is|came in|inside $|after|because|to_my|my_account|my_email|my_mailbox
<pressed>|i .... because|and|so .. someone|somebody|hacker .. got .. in|into
<other> .... she|he|they|and .. approved|accepted|pressed|tapped|clicked|allowed
phoned|rang|called|call|texted|messaged .... i|and .. <gave> .... <secret>
someone|somebody|he|she|they|man|guy|caller|scammer|hacker|stranger|ex|lady .. had|took|has|have|taken|gained|got .. control|access .. of|
  to|over .. my .. computer|laptop|phone|pc|mac|screen|account|email
account|email|mailbox|name|address .. been|being|is|was used .. to|by .. send|sending|someone|spam|hacker|strangers
<outsider>|someone|somebody|they|he|hacker|scammer changed|deleted|added|replaced|removed .. my|his|her .. number|phone|password|email|
  account|details|method|authenticator|address|device
let .. <outsider>|in|into|take .. in|into|over|control .... not_think|not_real|was_not|fake|scam|realised
let|allowed|gave .. a|the|some technician|engineer|agent|man|caller|guy .. in|into|control|access|inside|into|controlling|on my computer|
  laptop|pc|mac|screen
i|we|just|already|accidentally|have|and|then|her|him|mistakenly .. let|gave|allowed|given .. <outsider> .... access|control|into|in|screen|
  computer|laptop|remote|take_over
# Taken over, lost
someone|somebody|hacker|they|he|stranger is|are|was|got|has|have|have_been|gets .. in|into|inside|using|reading|logged_into|taken_over|
  changed .. my account|email|mailbox|inbox|password|number|phone|portal
my account|email|mailbox|inbox|login .. is|was|has|keeps|been|sends|sent|got .. sending|sent|been_hacked|hacked|hijacked|compromised|
  taken_over|spamming|used_by
email|emails|mails|spam|messages .. sent|going|went|go .. out? .. from my account|email|name|address|mailbox
i|i_am|am|have|i_got|i_was|just_got|think .. hacked|phished|scammed|hijacked
logged|signed .. in|into .. my? .. account|as_me .. from .. .. and .. changed|deleted|sent|took
transferred|paid|sent|wired|lost|bought .... money|dollars|hkd|gift_cards|gift_card|bitcoin|savings .... scam|scammer|him|them|caller|fake|
  realised|realized|hacker
he|she|they|scammer|hacker .. took|stole|emptied|withdrew|changed .. my|the .. money|account|savings|password|number|bank
clicked|opened|followed|tapped|downloaded|scanned|installed .... link|attachment|file|url|qr .... now .. my|the computer|laptop|phone|
  account|pc|mac|screen
<gave> .... code|codes|passcode|password|pin|otp|digits|tap|bypass .. by|on|over|via|through|in whatsapp|wechat|telegram|text|sms|messenger|
  signal|line
they|he|she|caller|someone|somebody .. can|could|is|are|was|were .. move|moving|control|controlling|moved .. my mouse|screen|cursor|
  computer|laptop
accidentally|mistakenly|stupidly|wrongly let .. through|in
^ got hacked|phished|scammed
`;

/** Not done, or asked whether to do. */
export const notYetEn = `
not|never|nearly|almost|have_not|has_not|did_not|had_not|about_to|luckily_not|before <gave>|allow|approved|accepted|clicked|pressed|tapped|
  filled|give|approve|click|press|accept|opened|installed|entered|typed|done
should|shall|can|could|do|would|must|may|what_if|if|when|whether i|we|someone|they have? <gave>|approved|accepted|clicked|pressed|tapped|
  give|approve|click|press|accept
ask|asks|asked|asking|want|wants|wanted|told|tells|telling|need|needs|tell|say|says|said .. me|us|you|to|i|him .. to|should|must|can ..
  <gave>|approve|accept|click|press|tap|give|install|download|read|send|share|enter|type|hit|push|choose|confirm|fill
<pressed> .. deny|denied|reject|no
denied|rejected|declined
trying|tries|tried|try|attempting|attempt .. to .. hack|get|log|sign|break|access
if|when|in_case|what_if .. my account .. is|was|gets|got .. hacked|compromised
gave|sent|given|told|texted|emailed|showed me|us|you
yes|accept|accepted|ok .. stay|trust|remember|remain|cookies
could|would|can|should|will|might a|the|my|you|anyone|he|she|they .. have? <gave>|give|read|approve|approved
allowed to
let us her|him|them straight
let her|him|them|us|people know
wrong|old|incorrect|mistyped password|button|buttons|code|key|pin|username|email
someone|somebody|they|he|she|people|everyone|friend said
`;
