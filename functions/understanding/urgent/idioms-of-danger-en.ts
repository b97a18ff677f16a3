/** More manners of speaking, by what they seem to tell: see idioms-en.ts. */
export const idiomsOfDangerEn = `
# Fire, smoke, burning
fire drill|drills|wall|walls|door|doors|tablet|tv|stick|fox|extinguisher|extinguishers|safety|exit|exits|escape|up|off|hydrant|base|sale|
  wire|emoji|marshal|warden|test|practice|risk|hazard|training|assembly|blanket|inspection|hose|certificate|away|questions|me|him|her
fire|smoke alarm|detector|bell|sensor test|testing|drill|inspection|battery|replaced|maintenance|contractor|tomorrow|yesterday|last_week|
  annual|beeping_every|chirping|exercise|goes_off_each|each
amazon|kindle|my_kindle|camp|bon|under|cross|cease|friendly|rapid|quick|hang|spit|play|playing|open|trial_by|adobe|arcade|juggle|no|not_a|
  not_any|without|shouted|yelling|goblet_of fire
fire in_his_belly|in_my_belly
on fire with|lol|because|from_all|today_with|just_from|haha
inbox|mailbox|email|whatsapp|team|you_are|twitter|chat|group|lines|notifications|slack|teams|we_are|feed|ears|cheeks|mouth|tongue|feet|fan
  is|are? on fire
smoke test|testing|tests|free|break|breaks|signal|signals|machine|screen|bomb|weed|cigarettes|and_mirrors|salmon
smoking hot|gun|area|areas|allowed|room|permitted|policy|zone|fine|banned|ban|rules|section|habit
quit|stop|stopped|no|anti|where_can_i|can_i|passive smoking|smoke
burning question|man|desire|cd|dvd|disc|midnight|calories|bridges
down|up|went_up|gone_up in flames|smoke after|again|lol|with|when|$
where there is smoke there_is_fire
burning a hole
burn|burnt|burned|burning cd|dvd|iso|disc|disk|through|out|bridges|calories|toast|rice|all_my_codes|all_my_bypass|the_iso|my_cd|the_cd|a_cd|
  a_dvd|fingers_on_phishing|my_fingers_on_phishing|fingertips
as if|though the? .. burning|fire|dying
explosion|blast of|from|radius|email|furnace
<be>|blowing|blew|blow|keeps|keep|kept up my phone|notifications|inbox
brain|mind|head|phone|inbox|mailbox|whatsapp exploded|exploding|explode|blew_up|melted|melting
gas bill|station|price|prices|mileage|tank|pump|meter
acid test|rain|reflux|jazz
data|memory|password|credential|information leak|leaked|leaks
# Attack, weapon, fight, follow
phishing|cyber|swap|swapping|hacker|hackers|fatigue|bombing|ddos|malware|ransomware|virus|replay|password|spam|email|hacking|push|mfa|2fa|
  duo|brute|middle|spraying|dictionary|online|engineering|prompt|bot attack|attacks|attacked|attacking|attackers
attack|attacks|attacked|attacking on_my_account|my_account|emails|email|surface|vector|by_popups|by_a_virus|by_virus|by_malware|by_hackers|
  by_phishing|the_server
account|accounts|server|website|mailbox is|was|got|being|been|under .. attack|attacked|hacked
heart|panic attack when|because|seeing|every_time
nearly|almost|gave|give|giving|gives|about|mini|little .. heart|panic attack
gave me a heart attack
mini stroke when|lol
under|jump|jumped|jumping|smoking|glue|heat|nerf|water|top|son_of|nail|staple|radar|scanner|barcode|machine the? gun
gun to my|our|your|his head|heads
shoot|shot me|you|an|off|over|a message|email|text|mail|line
shot|shots video|film|photo|photos|of|flu|vaccine|booster|at_it
a|the|another|one|covid|flu shot|jab
take|taking|took|have|having a stab|crack|shot
bath|photo|duo|push|mfa|2fa|prompt|logic|email|notification|smoke|mail|sms|truth|carpet bomb|bombs|bombing|bombed
threat|threats detection|modelling|intelligence|analysis|model|scan|found|detected
security|cyber|virus|malware|phishing threat|threats
threatening|threatens|threatened to close|delete|suspend|lock|deactivate|disable|remove|block|cancel|expire
hit me up
hit me with a|the|it|your|another|some|steps|$ !knife|stick|bat|bottle|belt|hammer|chair|car|fist|pole
hit|struck|attacked|harassed|bombarded by|with phishing|a_phishing|scam|spam|virus|malware|ransomware|popups|requests|notifications
kicked|kicks|kick|kicking|threw|throws me|us .. out|off of|the|again|my|$
beat me to
follow|followed|following|follows me|us|her|him on|back instagram|insta|ig|twitter|x|facebook|linkedin|social|tiktok|youtube|back
follow|followed|following|follows me back
nobody|no_one|not_being|not_been|never|not <be>? following|followed|chasing|stalking|threatening|hurting|hurt|touched me|us|the
stalking|stalked|hacking|following my account|accounts|profile|email|insta
broke|break|breaking|broken|hacked|get|got|getting into|in my|our|the|her|his account|email|inbox|computer|laptop|system|phone|server|
  instagram|mailbox|facebook|whatsapp|onedrive
connection|site|page|website|wifi|browser|session|account is|was not secure|safe|private
stuck|trapped|locked|caught|frozen .. loop|page|screen|step|menu|login|cycle|captcha|full_screen
locked|lock|locks myself|me|us|him|her|them out
locks|locked out
held|holding hostage by
hold|holding me|us up|back
# Body
bleeding edge|heart|colour|color|ink|money|phone|thing|app
bled|bleed my|the|us|me? dry|budget
blood test|tests|donation|type|group|sample|sugar|pressure|orange|bank|and_sausage|needed
breathe without|easy|with_all|with_these|under_all|under_these|mint|down_my|again_it|on_me
hold|holding|waste|save your|my|a breathe
down my neck
server|wifi|internet|network|laptop|app|computer|system|site|vpn|login is|has|just|keeps|was? suffocating|bleeding|dying|choking|chokes|
  choked|collapsed|fainted|dead|crashed
choking|chokes on my|the|this password|file|code|upload|new
pain in the neck|ass|arse|butt|backside
pain point|to_use|to_set
banging|bang|hitting my head against|on
faint hope|line|light|hearted
food poisoning
drowning|drown|drowned|buried|flooded|swamped|inundated|suffocating in|with|by|under .. email|emails|work|code|codes|notifications|pushes|
  assignments|deadlines|messages|paperwork|requests|texts|spam|marking|prompts|data|mail|meetings|passwords
swallowed my|a|the|by sim|card|atm|machine|token
dropped|lost|drowned|smashed|left my|the|his|her|our|a|it phone|mobile|iphone|laptop|handset|token|tablet|ipad|one|former
phone|iphone|laptop|handset|mobile|ipad|tablet|watch|bag|one|handphone .. fell|fallen|dropped|drop|drowned|crushed|run_over|ran_over|
  smashed|stuck|slipped
had|suffered a .. stroke|heart_attack|accident|fall|operation ... last|ago|that|years|when_i_was
hot water would|come
# Accident, police, rescue
by accident
crash|crashed course|courses|dump|log|report|mid|while|diet
app|site|server|system|disk|drive|market|computer|laptop|phone|browser|zoom|canvas|outlook|word|excel|program|authenticator|duo crash|
  crashed|crashes|crashing
police report|station|certificate|clearance|record|verification|reference|band|college|officer_called
from|says|said|claims|claiming|pretending|fake|the .. police .. called|phoned|asked|wants|messaged|found
first aid course|courses|training|certificate|kit|class
rescue code|dog|disk|mode|usb|email|helicopter_flew|team_found|team_searched
emergency contact|contacts|number|loan|exit|bypass|code|codes|access|pass|leave|fund|kit|maintenance|meeting|lighting|procedures|patch|
  update|sim|call_only|calls_only|slip
sos mode|only|button|signal
suicide mission|squad|doors|door|rate|rates|statistics|prevention_course|prevention_training|prevention_talk|prevention_and
political|career|academic|social|financial suicide
paper|essay|thesis|article|book|research|lecture|film|movie|study|project|dissertation|documentary on|about|of|called .. suicide|depression|
  self_harm|murder|death|panic|violence
say|says|saying|translate .. goodbye .. in spanish|hawaii|french|cantonese
goodbye|goodbyes|farewell to|party|at that|the|duo|my|our|graduation|party|system|phone|old|cake
waving|wave|said_our goodbye|goodbyes
text|send|message|email|call .. tell .. love
baby|babies|puppy|dog|cat|kid cry|crying|cries|cried|cannot_sleep|can_not_sleep
card|money|paper|coin|cash|ticket|octopus|sim|usb|package|parcel .. stuck|trapped|caught|jammed
it says|said no|contact
scared|afraid|terrified|worried|nervous|frightened of|to|that|i_will|i|about clicking|click|pressing|press|approving|losing|lose|deleting|
  delete|updating|technology|breaking|break|computers|locked|lock|my_data|get_it_wrong|changing|changing
locked|trapped|stuck me|us in a loop
get|log|sign in as me
stalker|spy|fake|dating app|apps|software|ware
burnt|burned|cut|hurt|sore|wet|dirty|peeling|injured my? finger|fingers|thumb|fingertip|hand .... touch_id|fingerprint|touch|scanner|sensor|
  reader|face_id|token|press
nothing|left|over left|over for me to|or|on_the|in_the|from|$_so
left|over for me to
saved|saving .. from drowning
faint|fainted when|if|whenever|at|once
mine|bridge|empire|market|deal|talks|roman|government|currency|tunnel collapsed|collapse|collapses in|because|of|after|when
on fire today|lol|this_week
desperate to|for|need|now|lol|because|and_need|must|before|cannot
burden asking|bothering|by_asking|on_the_helpdesk|with_my_questions|again
dropped|lost|smashed|left my|the|his|her|our|a bag !ticking
will be gone from|for|until|on|during|over
friend request|requests
on|from|at my|our|their|your end
speak up
student id|card|pass|account|number|email|portal|visa|record|finance|service|services
break a leg
break|breaking|broke|get|getting|got into my|our bank|duo|email|university|school|student|work|microsoft|google account|accounts|email|
  portal
card|key|keys|token|octopus|sim|charger|airpods|wallet|usb|stick|drive fell|fallen|dropped|drowned|caught
computer|laptop|phone|app|server|pc|battery|it|system|duo|tablet .. committed|commit|attempted suicide
on fire according
live stream|streaming|streamed|streams|chat|agent|support
die if i|we .. miss|lose|not|can_not|fail|get
life and|or death i|lol|exam|this
hold|queue|queuing|waiting|wait|forever .. losing|lost the will to live
threatened|threatens|threatening|threaten to report|sue|arrest|expel|fine|charge|deport|fail|call
accident and|with|involving my phone|laptop|ipad|mobile|token|iphone|computer
fire under_my belly|backside|bum
attack by|from|with|of spam|phishing|hackers|bots|malware|scammers|emails
bomb ... inbox|mailbox|email|whatsapp
smoke|steam .. out? .. of|from|my .. ears|nose
nobody|no_one knows how|where|what|which|the
alone .. in|at the? office|work|lab|desk|shop
assault and battery|course|rifle
screaming lol|internally|at_my|inside_lol|kids|deal|match
broke|broken|smashed|cracked|breaks my|his|her|our|the phone|screen|laptop|ipad|mobile|tablet|device|computer|token
hit|hits|hitting|press|pressed|punched|punch .. in|the|a|wrong|right|green|red|same|pin|pass .. button|key|one|pin|pass|buttons
human|real|nice|actual|friendly|male|female|robot voice
seizure now
credit|debt|career|marriage|academic|admissions counselor|counsellor|counseling|counselling
baby|kids|kid|children|toddler|babies .. screaming
face setting|doing|typing|calling|installing|all_these|this_again|reinstalling|starting|going_through|another_form
broke|broken|hurt|injured .. leg|arm|ankle|wrist|hip|foot|hand|finger .. in|at|with|last|ages hospital|home|cast|plaster|year|week|month|
  a_cast|ago|sling
nobody|no_one can fix|repair it|this
jump|jumping .. out|off .. of? the window|roof|building .. if this|it|that|i_see|i_have_to
bleeding time|users|battery
bitten|bit by .. bug|issue|glitch
out of breathe from|running|after|because
heart stopped when|for_a_second|because|lol
worried|afraid|scared .. someone|somebody|they .. may|might|could|has|will .. have|be|is? .. using|used|gained|got_into|accessed|accessing|
  hacked|stolen|seen|log|logged|know
not have enough
`;
