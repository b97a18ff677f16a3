/**
 * Manners of speaking with a grave word in them, and grave words in the names of other things: passed over. They are
 * tight, with little between their words, or they would hide what is meant.
 */
export const idiomsEn = `
# To kill, to die, to be dead
kill|killed|killing|kills|murder the|this|that|my|your|a|any|those|these|all|force|old|running? app|apps|process|processes|task|tasks|
  program|session|sessions|screen|window|tab|tabs|browser|switch|connection|battery|mouse|time|vibe|joy|mood|link|links|button|deal|signal|
  phone|laptop|server|computer|thread|job|jobs|duo|authenticator|rat|rats|cockroach|mosquito|mosquitoes|bug|bugs|germs|weeds|bill
supervisor|boss|professor|teacher|tutor|lecturer|dean|manager|editor|groupmates|team|teammates|director|client|advisor|examiner|coach|
  department .. <will> kill|murder|strangle|shoot|eat|skin|slaughter me|us
<who> .. <will> kill|murder|strangle|shoot me|us if|when|for|because|unless|over|about|that !i_leave|i_tell|i_told|i_go_home|i_scream|
  i_talk|he|i_go|i_do_not_come
could|would|will|might|want_to|going_to|feel_like|ready_to kill|strangle|murder|shoot|throttle|punch|smash|stab for|whoever|this_app|
  this_phone|this_laptop|this_robot|this_thing|duo|the_app|the_machine|my_laptop|my_phone|my_computer|the_computer|the_robot|
  the_person_who_invented|the_guy_who_invented|a_coffee|the_printer|it
could|would|can|nearly|almost|could_have|will kill|killed|kick|kicked|slap|shoot|hang|stab myself for|over|because|when_i|that_i|
  if_i_have_to
shoot myself in the foot
killing myself trying|to_get|over|with_this|for_this|to_finish|on_this|to_meet
this|it|that|login|app|code|codes|thing|site|system|duo|eyes|wait|waiting|suspense|heat|assignment|thesis|exam|homework|deadline|traffic|
  noise|music|screen|light|sun|glare|authentication|prompts|passwords|typing is|are|was|will|just|really|slowly|literally? killing|kill|
  kills|killed me|my_eyes|us
dying to|for|laughing|from_laughing|of_laughter|from_laughter|of_curiosity|of_boredom|from_boredom|of_embarrassment|of_thirst|of_hunger|
  from_the_heat|of_heat|from_cringe|here|over_here|on_me
die|dying|died|dead|starving of|from|with|laughing|trying boredom|embarrassment|laughter|curiosity|thirst|hunger|heat|cringe|old_age|
  suspense|anticipation|at_this|at|to
could|nearly|almost|would die|died of|from|laughing|when|if|without
i will be|am dead if|when|by
i am|are dead lol|bro|bruh|haha|lmao|serious|sure|$
bruh|bro|lol|lmao|omg|haha i_am? dead|dying|died|crying|screaming|deceased
dead|dying|dies|died battery|phone|laptop|link|links|end|tired|pixel|sure|beat|set|on_me|serious|wrong|language|easy|simple|lock|weight|
  quiet|silent|right|certain|zone|line|car|skin|flowers|plant|plants|tree|man_walking|sea|again
<thing>|it <be>|has|keeps|just|got? .. unconscious|out_of_breathe|suffocating|bleeding|choking|collapsed|passed_out|under_attack|no_pulse|
  dead|dying|in_trouble|out_cold !and_he|and_she
<thing>|mic|camera|hard_drive|hard_disk|ssd|charger|sim|watch|connection|line|cable|handset|speaker|orchid|plant|radio|classroom|speakers|
  socket is|are|has|was|just|keeps|suddenly|already|about_to|going_to|will? dead|died|dies|dying|die
a|the|sided|roll|rolled|lucky die
drop|dropped|played|stopped|brain|half dead
sick|bored|scared|worked|tired|frightened|tickled|love|loved|froze|talked|done|half|bores|me to death
death of me|powerpoint
death certificate|tax|note|star|metal|valley|to_a_child|grip
over my dead body
die hard|another_day
when|if|after i die|died|am_gone what|who|does|is
what|who happens|has .. when|if|after i die|am_gone|pass_away
meaning|purpose|secret of|to|in .. life
losing|lost|lose the will to live with|on|waiting|listening
save|saving|saved my|our life|lives
life or death my|thesis|deadline|i_need|exam
matter of life and death my|thesis|deadline|i_need|exam
# To end, to go, to be lost
end|ending|finish|stop it here|there|now|please|the
^ end it $
end it and|completely
the|at_the|in_the|by_the end it
going to end it the|with_duo
end .. this|the|my call|conversation|chat|session|registration|subscription
<can-not> go_on|continue|carry_on to|with_the|with_my|the|a|an|my|holiday|online|exchange|without|campus|until|to_the
nobody|no_one has to talk
nothing left to try|do|say|ask|add
disappear|vanish|disappeared from_the|from_my|off_the|off_my|from_your|into_the
old|this|that number|device|phone|entry|account to|should disappear|vanish|go
be here on|in .. list
<not> .. be here next|until|till|when_they_open
end of its life
<can-not> complain i_am? .. alive|living
<not> want .. live|living .. in|on dorm|hall|campus|the_dorm|the_hall
hopeless|helpless|useless|worthless|failure|failing|loser|burden|lost|hate_myself with|at|when_it_comes|in|of|for|without tech|technology|
  computers|this|phones|gadgets|machines|apps|passwords|it|these|changing|losing|my|all|proof
hopeless romantic|case
this|it|that|system|thing|app|machine|robot|line|menu|service|wifi is so|really|all? hopeless|useless|worthless|pathetic|a_joke
hopeless|useless system|app|robot|machine|thing|menu|bot
my life is over lol|haha|if|without|because_i_lost_my_phone
want|wants|need|make|how_do_i_make it|this|that|duo|them|phone|authenticator to? stop asking|sending|calling|prompting|popping|beeping|
  bothering|ringing|nagging|buzzing
asking|ringing|calling|buzzing|pinging .... make it stop
tired|sick|fed_up|weary|exhausted of|with|by being_asked|typing|entering|waiting|approving|scanning|getting|passwords|repeating|talking_to|
  having|codes|carrying|changing|these|duo|prompts
take|stand|bear|handle .. heat|weather|cold|humidity|rain|noise|smell|music|queue|food|traffic
on my own|with_the_phone can|could_you|please|how
hate|blame|kick myself for|because|over|that_i
hang|hanging on|up|tight
# Fire, smoke, burning
fire drill|drills|wall|walls|door|doors|tablet|tv|stick|fox|extinguisher|extinguishers|safety|exit|exits|escape|up|off|hydrant|base|sale|
  wire|emoji|marshal|warden|test|practice|risk|hazard|training|assembly|blanket|inspection|hose|certificate|away|questions|me|him|her
fire|smoke alarm|detector|bell|sensor test|testing|drill|inspection|battery|replaced|maintenance|contractor|tomorrow|yesterday|last_week|
  annual|beeping_every|chirping|exercise|goes_off_each|each
amazon|kindle|my_kindle|camp|bon|under|cross|cease|friendly|rapid|quick|hang|spit|play|playing|open|trial_by|adobe|arcade|juggle|no|not_a|
  not_any|without|shouted|yelling|goblet_of fire
fire under_my|in_his_belly|in_my_belly
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
dropped|lost|drowned|smashed|left my|the|his|her|our|a|it phone|mobile|iphone|laptop|handset|token|tablet|ipad|bag|one|former
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
`;
