/** What the desk looks after: in a sentence with one of these, a doubtful phrase is a manner of speaking. */
export const deskWordsEn: ReadonlySet<string> = new Set(
  `2fa acc acct admin account accounts android app application apps approve approving auth authenticate authentication authenticator battery bot browser bypass
  camera canvas captcha charger chrome code codes computer computers credentials desktop device devices download duo eduroam email emails
  error excel file files fingerprint firefox google gmail handset hardware helpdesk icloud icon inbox install installing internet ios ipad
  iphone itsc itso keyboard laptop link links loading log logging login logins logout loop mac macbook mail mailbox matlab menu mfa microsoft
  moodle mouse notification notifications office365 onedrive onepass otp outlook page pages passcode passcodes passkey password passwords pc
  pdf phone phones pin pop popup portal powerpoint print printer printing prompt prompts push pushes qr register registration robot safari
  samsung scan scanning scanner screen screens server setup signin sim site sms software switch sync system tab tablet tapping tech
  technology token tokens update updates upload usb username verification verify vpn webpage website whatsapp wifi zoom`.split(
    /\s+/,
  ),
);

/** The desk's matters named only to be put aside, or in another part of the story. */
export const putAsideEn = `
<not>|nothing|it_is_not|isn .. about|to_do_with|concerning|because_of .. my|the|a|an|any|your? .. <desk>
not just|really|actually? the|a|an|my|your <desk> !~|is
never_mind|nevermind|forget|ignore|screw|not_here_for|sod|leave .. about? the|my|this|that|any .. <desk>
rang|called|calling|phoned|ringing|texted|wrote|contacted|meant|wanted|was_going_to|came|rung|dialled|said .. <not>|to|in|up|you|because|
  it_was? .. about|for|because_of|ask_about|just_for|ask .. my|the|a? ... <desk>|it .... but|only|however|actually|instead
know .. this|you|that .. is|are|only|just|do .. for|do|the|about|a|an|only? ... <desk>|it|helpline|desk
wrong number|line|place|department
using|on|from|borrowed|borrowing|with|by .. my|a|his|her|someone_else|another|the .. friend|friends|stranger|passerby|neighbour|roommate|
  shop|old|guard .. phone|mobile|laptop|phones
took|takes|taken|stole|snatched|grabbed|smashed|broke|hid|threw|checks|reads|throwing|throws .. my|her|our|his .. phone|laptop|computer|
  phones
my? phone|battery .. is|has|at|on|only|about .. dying|die|five|5|almost|nearly|1|2|3|low|percent
her|his|their phone|mobile .. is|are|was|goes|rings|keeps? .. off|dead|unreachable|ringing|voicemail
not|nobody|no_one|stopped|stop|never answering|answer|picking|pick|replying .. up|her|his|my|the|their .. phone|calls|messages
posted|posting|wrote|messaged|sent|texted|post|posts .. on|by|in|an|a .. whatsapp|instagram|facebook|email|wechat|emails
on the? phone
`;
