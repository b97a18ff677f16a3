/** Manners of speaking with a grave word in them, and grave words that are names of something else: passed over. */
export const idiomsEn = `
# To kill, to die
kill|killed|killing|kills|die|dies|died|dying|dead|murder .. app|apps|process|processes|task|program|session|screen|window|tab|browser|switch|connection|battery|mouse|time|vibe|joy|mood|link|links|button|deal|end|pixel|pixels|zone|weight|ringer|certain|sure|simple|easy|right|tired|wrong|line|space|sea|signal|phone|laptop|server|computer|thread|job|jobs|chain
this|it|that|login|app|code|codes|thing|site|system|duo|eyes|back|head|feet|wait|waiting|suspense|heat|assignment|thesis|exam|homework|deadline|traffic|noise|music|screen|light|sun|shoes|stairs|workload|lag|deadlines|stress|hunger|knee|knees|tooth|password|passwords|typing|glare|semester|term is|are|was|will|just|really|slowly|literally? .. killing|kills|kill|killed|murdering .. me|my|us|him|her|off
killing .. my|the|her|his .. eyes|back|productivity|battery|mood|vibe|ears|head|feet|grades|gpa|knees|neck|wrist|phone
supervisor|boss|prof|professor|teacher|tutor|lecturer|dean|manager|editor|groupmates|team|teammates|director|client|prof|advisor|examiner|publisher|coach|department ... <will> .. kill|murder|strangle|shoot|eat|hang|skin|bury|slaughter me|us
<who> .. <will> kill|murder|strangle|hang|shoot me|us if|when|for|because|unless|over|about|cos !i_leave|i_tell|i_told|i_go_home|i_scream|i_talk
could|would|will|might|can|want_to|going_to|feel_like|ready_to .. kill|strangle|murder|shoot|throttle|punch|smash|throw|stab for|it|this|duo|that|whoever|the_app|the_machine|my_laptop|my_phone|my_computer|the_computer|the_robot|the_person_who_invented|the_guy_who_invented|a_coffee|the_printer|this_robot
could|would|can|nearly|almost|going_to .. kill|killed|kick|kicked|slap|shoot|hang|stab|murder myself .. for|over|because|when_i|that_i|if_i_have_to_type|trying|forgetting
killing myself trying|to_get|over|with_this|for_this|to_finish|on_this|to_meet
would|dressed|out|killer to kill|for
kill|killing two birds
if|even_if it kills me
license|licence|thrill|buzz|skill|over to? kill
dying to|for|laughing|from_laughing|of_laughter|from_laughter|of_curiosity|of_boredom|from_boredom|of_embarrassment|of_thirst|of_hunger|from_the_heat|of_heat|from_heat|from_cringe|of_shame|here_just|here_waiting|waiting|here_with|here_trying|over_here|breed|art|on_me|at_this|light|down
dying here .. just|please|give|help|with|so|can|trying|what|lol|and|waiting|need|how|because|where|tell
die|dying|died|dead|starving .. of|from|with .. boredom|embarrassment|laughter|laughing|curiosity|thirst|hunger|heat|cringe|old_age|shame|anticipation|impatience|waiting|suspense|cold|frustration|shame|cuteness|exhaustion_from
to die for
die|dying|dead|died if i|we .. not|do|have|see|get|type|hear|miss
die hard|trying|laughing|waiting|cut|rolling
a|the|sided|roll|rolled|lucky|loaded die
say|says|saying|translate .. goodbye|bye .. in|to
goodbye|goodbyes|farewell .. to|at|party .. system|phone|old|duo|laptop|graduation|party|colleague|nineteen|years
text|send|message|email|call .. tell .. love
no|not_a|not_any|without fire
baby|babies|puppy|dog|cat|kid|neighbour|child cry|crying|cries|cried
dead car|cars|skin|flowers|plant|plants|tree|man_walking|people_in|or_alive|batteries
card|money|paper|coin|cash|ticket|octopus|key|keys|sim|usb|cable|package|parcel .. is|are|got|was|gets|been? stuck|trapped|caught|jammed|locked|swallowed
how|what|know|tell|your|real|core|secret|a|time|the .. meaning|purpose of|to|in .. life
burn|burning|burned|burnt .. mouth|tongue|rice|toast|food
hike|hiking .. heat
old habits|habit die
never say die
do or die
drop|dropped|dropping|played|playing|stopped|brain|half dead
dead|dying battery|phone|laptop|link|links|end|tired|pixel|sure|beat|set|on|serious|wrong|language|languages|easy|simple|lock|weight|poets|air|quiet|silent|again|now|yet|or
<thing>|mic|camera|hard_drive|hard_disk|ssd|charger|sim|watch|one|signal|connection|car|cable|adapter|projector|handset|it|thing|speaker|touchscreen|fan .. is|are|has|was|went|just|keeps|goes|always|suddenly|already|might_be|about_to|going_to|will|nearly|almost|seems|looks|completely|totally|started? .. dead|died|dies|dying|die|drop_dead|bricked|fried|toast|smashed|crushed|drowned|drowning|cooked|bleeding
<thing>|handset|mobile|cell|samsung|huawei|pixel|backpack|bag|watch|airpods|earphones|key|keys|card|token|wallet .... <be>|got|get|just? run_over|hit|crushed|smashed|drowned|fell|fallen|dropped|fall|slipped|falls|knocked|stolen|robbed|snatched
dropped|dropping|drop|lost|left|forgot|leaving|fell_out .. my|the|his|her|our|a|it ... phone|mobile|iphone|laptop|handset|it|token|key|tablet|ipad|bag|wallet .... toilet|sea|pool|water|harbour|stairs|bus|mtr|taxi|train|river|balcony|window|roof|bath|hike|hiking|mountain|trail|cliff|lake|tracks|platform|elevator|street|road
<my>|old|this phone|laptop|mobile|battery|iphone|computer .. just|has|is|suddenly|finally? died|dead|dying|dies|on_its_last
death .. of_me|star|stranding|valley|note_anime|metal|grip|by_powerpoint|by_a_thousand|by_password|tax|certificate|benefit|in_service|end|knell|row|march
of death|doom
screen|blue|spinning|wheel|beachball|white|black|kiss|sudden|bored|scared|worked|tired|sick|frightened|tickled|love|loved|working|done_to|froze|freezing|talked .. of|to death
over my dead body
back|come|came|rise|rose|bring|brought .. from the dead
life saver|hack|hacks|insurance|sciences|science|cycle|time|goals|skills|coach|jacket|span|drawing|lessons|expectancy|support_contract|story|advice|admin|boat|guard|partner|stage|style|event
saved|save|saving|saves|saver .. my|the|our|a .. life|lives|day|bacon|skin
can not|could_not|never|hardly .. live|survive|go_on|function|breathe|cope|manage .. without .. <thing>|my|the|it|coffee|phone|wifi|internet|vpn|a_phone|whatsapp|google|duo !wife|husband|him|her|my_mother|mother|father|partner
love|story|time|rest|fact|facts|way|prime|quality|battery|shelf|real|dorm|hall|campus|uni|university|student|work|social|half|private|love|sex|night|day|work_and|still of|in|my? life
lost|lose|losing .. will .. to_live .... <thing>|with|on|waiting|listening|form|hold|menu
# To end, to stop, to go
end|ending|finish|stop|quit|leave|close|terminate .. the|this|my|our|a|that|it|duo .. call|conversation|chat|session|meeting|contract|lease|registration|subscription|enrolment|membership|page|menu|process|class|exchange|conversation|trial|tenancy|programme|program|internship|now_please|here_please|app|service|setup|notifications|prompts|plan
end up|of|user|date|to_end|point|users|result|key|button|task|note|times|the_call|term|papers
ends meet
go|going|goes|carry|move|moving|continue on? .. to|with .. next|the|page|step|website|site|internet|online|wifi|campus|exchange|leave|holiday|vpn|portal|my_setup|this_page|setup|registration
end_it|ending_it|finish_it .. here|now|please|there|and_start|with_duo|thanks|thank
<can-not> .. go_on|carry_on|continue|get_on .. to|with|the|a|an|my|holiday|online|exchange|without|internet|campus|wifi|line|tour|because_it|it_says|page|this_page|past|leave|until|from_here_it|unless|site
can_not .. get|see|find|pass|get_past|get_through|log .. out|through|past|way .. page|screen|loop|menu|app|website|fullscreen|full_screen|login|window|mode
cannot go_on|continue .. error|says
shut down|off
hang|hanging|hung on|up|out|tight|a_minute|a_second|around|over|there|onto|loose|in_there|when|at|every|again|my_coat|in_the_middle
cut|cuts|cutting off|out|down|short|and|corners|paste|back|through_the|to_the_chase|me_off|us_off|in_half|from|the_call|the_line|class|it_off|it_short|him_off|line|edge|copy|class|lock|the_queue|my_hair|price|scene
cut .. finger|my_finger .. fingerprint|reader|touch|scan
jump|jumped|jumping|jumps .. ship|queue|through|to|ahead|gun|hoops|bandwagon|start|straight|onto_a_call|on_a_call|on_zoom|into_zoom|on_teams|for_joy|page|into_it|between|back|around|rope|the_line|in_the_deep|out_of_the_page|off_the_call|off_a_call|off_zoom|on_the_wifi|the_shark|over_to|from_page|from_android|from_iphone|from_app|from_one|from_screen|from_windows
jump|jumped|jumping .. off|over|from .. a|the? cliff|bridge|building|roof .. if|with|because|at_this|over_this|when_duo|lol
throw|throwing|threw|chuck|toss .. my|this|the|it .. <thing>|it .. window|out|wall|sea|harbour
at_the_end|end of my|the|this rope|tether|semester|term|month|year|day|week|page|list|call|line|street|contract
on the edge of my_seat|the_screen|the_page
disappear|disappeared|vanish|vanished .. from_the|from_my|off_the|before|when_i|after_i|again_from|in_the_app|on_my_phone|on_the_screen
# Fire
fire drill|drills|wall|walls|door|doors|tablet|tv|stick|fox|extinguisher|extinguishers|safety|exit|exits|escape|up|off|hydrant|base|sale|wire|hd|os|emoji|station_rd|marshal|warden|regulations|certificate|test|practice|risk|hazard|training|department_number|assembly|brigade_headquarters|work|works|place|pit|fly|ant|blanket|inspection|max|10|7|8|stone|alarm_test|alarm_drill|services_certificate|resistant|proof|power|control_panel|emblem|arrow|sprinkler|sign|lane|him|her|me|my_boss|someone|questions|away|course|code_of|an_email|one|engine_game
fire|smoke alarm|detector|bell .. test|testing|drill|inspection|battery|batteries|replaced|maintenance|contractor|tomorrow|next_week|yesterday|last_week|annual|schedule|beeping_every|chirping|exercise|in_the_manual
amazon|kindle|my_kindle|camp|bon|under|cross|cease|friendly|rapid|quick|sure|hang|spit|play|playing|open|trial_by|baptism_of|chariots_of|ring_of|line_of|free|adobe|arcade fire
fire .. in|under .. belly|my_belly|hole|bum|sky_movie
on fire with|because|from|since|lol|today_with|all_day
inbox|mailbox|email|emails|whatsapp|team|you_are|you|twitter|chat|group|lines|notifications|slack|teams|we_are|hair|pants|feed|ears|cheeks|mouth|tongue|face|phone_is_lit|course|deadline|feet .. on|are_on fire
put out fires|the_fires|fire
fighting fires
so|pure|absolute|straight|this_is|app_is|is fire lol|bro|song|track|mixtape|music
smoke test|testing|tests|free|break|breaks|signal|signals|machine|screen|bomb|grey|ring|on_campus_allowed|here_allowed|weed|cigarettes|a_cigarette|and_mirrors|on_the|shop|salmon|area
smoking hot|gun|area|areas|allowed|room|permitted|policy|zone|cessation|fine|banned|ban|rules|section|break|status|habit|in_the_dorm_allowed
quit|stop|stopped|give_up|start|gave_up|anti|no|ban|where_can_i|can_i|non|passive|vape smoking|smoke
holy|chain|blowing|blow smoke
burning question|hot|hole|man|desire|cd|dvd|disc|disk|through|up_with|midnight|curiosity|ears|calories|the_candle|bridges|rubber|my_eyes|out
burn|burnt|burned|burns|burning .. out|cd|dvd|iso|disc|disk|usb|bridge|bridges|calories|through|passes|codes|bypass|code|minutes|data|money|cash|budget|toast|toasted|rice|dinner|in_screen|image|after_reading|screen|my_time|my_codes|all_my
slow|crash|heart|side burn|burning
bandwidth|lunch|cpu|memory|battery|phone|laptop .. burning|burns|burn .. up|through|hot|my_hand|my_lap|out
melted|melting|melt brain|my_brain|down
brain|mind|head|phone|inbox|mailbox|whatsapp|population|data|feed|chat|tomatoes|group .. exploded|exploding|explode|explosion|blew_up|blow_up|blowing_up|blown|melting|melted|burning
blow|blowing|blows|blew .. up .. my|phone|inbox|on_tiktok|on_twitter|with_notifications
explosion of
blast from|radius|email|emails|sale|furnace
had|having|have a blast
gas bill|station|price|prices|mileage|tank|pump|light|company|meter_reading|up|fees|money|certificate|account|cylinder_delivery|mask
acid test|rain|reflux|trip|jazz|house
leak .. data|password|passwords|memory|source|information|credentials|database
data|memory|password|credential|passwords|information|email .. leak|leaked|leaks|breach
steam|let_off|coming_out_of_my_ears|hot_head
# Attack, weapon, fight
phishing|phish|cyber|sim_swap|swap|swapping|hacker|hackers|fatigue|bombing|ddos|malware|ransomware|virus|replay|password|spam|email|emails|hacking|hack|push|mfa|2fa|brute_force|brute|middle|spray|spraying|dictionary|online|heart_of|social_engineering|snack|security|prompt|bot|trojan|injection|code|number_matching|duo|on_my_account|supply_chain .. attack|attacks|attacked|attacking|attacker|attackers
attack|attacks|attacked|attacking .. account|email|emails|server|surface|vector|vectors|website|network|accounts|inbox|mailbox|by_a_virus|by_virus|by_malware|by_hackers|the_problem|this_problem|question|helicopter|on_titan|simulator|mode|ads|of_the_clones
heart|hart attack .. when|because|from|seeing|every|thinking_about
nearly|almost|gave|give|giving|gives|about|scared|sudden|mini|little|small .. me|had|have|a|us|my|having .. heart|panic attack
panic|anxiety attack .. when_i|when_the|because_my|every_time|over|about_the|trying_to_log|whenever_duo|whenever_i|because_i_lost|as_i|about_my|thinking
panic .. over|button|room|buying|mode|at_the_disco|now_because
under|jump|jumped|jumping|smoking|glue|heat|nerf|water|top|hot|big|son_of|massage|nail|staple|radar|scanner|barcode|spray the? gun
gun|guns to_my_head|and_roses|blazing|for|metal
shoot|shot|shooting|shoots .. email|message|text|me|you|over|mail|line|video|film|photo|photos|screen|screenshot|picture|off|the_breeze|it_over|a_look|blank|glass|bullet|basketball|hoops|star|stars|game|movie|portrait|in_the_dark|of_vodka|of_tequila|espresso|flu|covid|hoops|dang|darn|now|i_forgot|i_deleted|i_lost|for|up
give|gave|take|taking|have|worth|another|best|long|big|head|mug|flu|vaccine|booster|one|my|covid|first|second|last|a a|it_a|another? shot
shoot $
stab|stabs|stabbing .. dark|guess|at_it|at_this|at_the
take|taking|took|have|having a? stab|crack|punt|shot|dig
bath|photo|duo|push|mfa|2fa|prompt|logic|email|notification|love|fork|photobomb|sex|smoke|mail|sms|truth|f|zoom|carpet|spam .. bomb|bombs|bombing|bombed|bombard
bombed|bomb|bombing .. exam|test|interview|quiz|presentation|with_requests|with_notifications|with_pushes|with_emails|me_with|us_with|my_midterm|cyclone|in_my_exam|requests
threat|threats .. security|phishing|cyber|detection|modelling|modeling|intelligence|analysis|model|scan|found_on|detected|protection|to_my_account|virus|insider
security|cyber|virus|malware|phishing|insider|spam threat|threats
email|emails|mail|sms|message|text|letter .. threatening|threatens|threatened to .. close|delete|suspend|lock|deactivate|disable|shut|remove|block|cancel|cut
threatening|threatens|threatened to .. close|delete|suspend|lock|deactivate|disable|remove|block|cancel|cut_off|fine|log_me|expire|evict
fight|fighting|fights|battle|battling|wrestling .. with|against|for|over|about|off .. <thing>|app|this|the|it|duo|windows|my|technology|codes|who|machine
hit|hits|hitting .. me_up|enter|return|send|approve|button|ok|wall|brick|snag|key|submit|the_road|the_deadline|limit|roof|jackpot|save|next|it|back|road_block|my_quota|traffic|accept|allow|deny|snooze|refresh|the_wrong|play|rewind|record
hit|struck|attacked|harassed|bombarded|flooded|spammed by|with .. phishing|scam|spam|virus|malware|ransomware|charge|bill|requests|notifications|calls|pushes|emails|popups|fee|fees|error|typhoon|rent|message|fine|new
hit by .. typhoon|bug|outage|hacker
kick|kicked|kicks|kicking|boot|booted|throws|threw|thrown|push|pushed|chuck|locked|locks|locking|logged|signs|signed .. me|us|him|her|them|people|everyone? .. out|off|back_to
kick|kicks|kicked|kicking .. off|in|ass|bucket|start|habit|out_of|myself|it
beat|beats|beating|beaten .. me_to|it|record|traffic|queue|the_system|the_deadline|level|up_laptop|up_phone|around|my_high|egg|eggs|rush|clock|up_old|game|boss
throw|threw|throwing|throws .. error|errors|exception|party|away|up_an_error|out|me_off|me_out|a_tantrum
bit|bite bullet|me|the|of
push|pushed|pushing|pushes me|us|him|her .. notification|code|duo|message|to|back|out_of|the
broke|break|breaking|broken .. into|in|in_to .. my|our|the|her|his|some? .. account|email|inbox|computer|laptop|system|phone|server|instagram|mailbox|facebook|whatsapp|portal|profile|onedrive|wallet_app|pieces|two
get|getting|got|trying|log|logged|hacked|access|came|come|in .. into|in|inside|in_to .. my|our|the|her|his|someone_else|a .. account|email|inbox|computer|laptop|system|phone|server|mailbox|facebook|instagram|whatsapp|portal|outlook|canvas|onedrive|moodle|office_365|app|vpn|wifi|gmail
break|breaking .. a_leg|ice|bank|even|news|down_of|up|anything|my_phone|code|link|the_app|the_laptop|my_laptop
breaking news|bad|change
lunch|tea|coffee|spring|summer|reading|term|winter|screen|career|mid_term|study break
follow|followed|following|follows me|us|her|him on|back instagram|insta|ig|twitter|x|facebook|linkedin|social|tiktok|the_app|twitch|whatsapp|youtube|back|$
follow|followed|following|follows .. instruction|instructions|steps|step|guide|guidance|link|email|up|procedure|video|manual
stalk|stalking|stalked .. instagram|facebook|profile|linkedin|insta|on_social
stuck|trapped|caught|lost|locked|frozen|jammed .. loop|page|screen|step|menu|login|cycle|queue|traffic_jam|traffic|setup|app|update|mode|at_50|on_the|at_the_login|boot|airplane_mode|recovery|middle_of|captcha|paywall|customs|passcode
locked|lock|locks|lockout|locking|shut out|up_my_account|my_account|account|screen|of_my|the_app|app
locked myself|me|us|him|her|them out
in|with_the|a|my|the crossfire|labour_law|labor_law|labour_day
held|holding|kept|hold .. hostage .. by .. <thing>|app|phone|form
hold|holding|held .. me_up|me_back|on|hostage_by
trouble|troubles .. with|logging|signing|getting|accessing|connecting|using|finding|opening|setting|loading|receiving|reading|seeing
in trouble with|if|because|logging|for
# Ambulance, police, doctor
police report|station|certificate|clearance|check|record|case_number|verification|reference|ref|band|academy|museum|college|statement|scam|number_plate|hotline_for_scam|anti
claims|claiming|claimed|pretending|pretended|fake|from|says|said|saying .... police
police .. called|phoned|rang|asked|asking|wants|messaged|texted|emailed|says|said
first aid course|courses|training|certificate|kit|class|workshop|box
ambulance chaser|bill|fee
emergency contact|contacts|number_on|number_for_my|loan|exit|bypass|code|codes|access|pass|leave|fund|drill|kit|maintenance|meeting|lighting|procedures|patch|update|release|hotline_for_it|sim|call_only|calls_only|backup|only|medicine|management|room_schedule|email|password|login
sos mode|only|on_my_phone|button|signal
save|saved|rescue|help us|me|you|him .. time|a_seat|trouble|money|some|click|login|password|log|sign|scan|find|get|set|with|to|from_duo|spot
999 .. hk|dollars|items|times|followers|error|minutes|unread|plus|emails|per|students|seconds
rescue dog|remote|disk|mode|usb|email|pet|cat
# Blood, breath, heart, head
bleeding edge|heart|money|into_the_next_line|obvious|phone|thing|app|codes|computer|useless|annoying|hell|laptop|login|idiot
blood test|tests|donation|donations|drive|type|group|sample|samples|sugar|pressure|sweat|moon|orange|relative|bank|work|lines|vessel|in_cold|hound|boiling|out_of_a_stone|glucose|results
sweat|bad|cold|give|giving|donate|donating|warm|fresh|new|blue|sheds|type|whole blood
heart broken|of_gold|sutra|rate|rate_monitor|of|emoji|to_heart|throb|beat_app|felt|on_sleeve|icon|reacts|react|button|set_on
stroke order|orders|width|of_luck|of_genius|key|pen|style|brush
back|breast|freestyle|butterfly|key|heat|brush|pen|apple_pencil stroke
breath|breathe .. hold|holding|out_of_fresh|fresh_air|bad|life_into|down_my_neck|mint|analyser|easy|mindfulness_app|app|deep|again_after|freely_again
hold|holding|held|save|waste|waste_my|take|taking|deep|bad|with_bated|room_to|space_to|breathing_room|catch|down_my_neck .. my|your|a? breathe
down my neck
breathing space|room|app|exercise|exercises|down_my_neck|fire
choke point|on_this
server|wifi|internet|network|laptop|app|computer|system|site|vpn .. choking|chokes|choked|collapsed|collapses|fainted|unconscious
headache|head_ache|pain_in .. the|my|a? .. neck|ass|arse|butt|backside
pain point|points|in_the|to_set|to_use|to_log
such|real|bit|royal|what|total|massive|huge|growing a? pain
banging|bang|bash|hitting|beating|smash .. head .. against|on|with .. wall|desk|keyboard|brick|table
lose|losing|lost my_head|his_head|her_head|face|my_temper|my_cool|my_patience|my_touch
black|white|light|colour|color|line|text|print|screen|signal|hope|ink|smell|sound|display|picture faint
faint hearted|hope|line|text|of_heart|heart|praise|light
passed|pass|passing out .. flyers|leaflets|codes|forms|papers|handouts|the|tokens|cards|of_date
knocked out of
poison .. ivy|pill|chalice
food poisoning
overdose .. of|on .. emails|coffee|meetings|caffeine|notifications|information|sugar|zoom|cuteness|netflix|chocolate
drowning|drown|drowned|buried|flooded|swamped|flooding|inundated|up_to_my_neck .. in|with|by|under|inbox .. email|emails|work|code|codes|notifications|pushes|assignments|deadlines|messages|paperwork|debt_of_gratitude|requests|texts|sms|spam|papers|marking|prompts|data|mail|meetings|inbox|forms
suffocating|suffocate .. in|under|with .. email|emails|work|paperwork|deadlines
snake game|case|bite_proof|river
python snake
mouse|rat trapped
# Accident
by accident
accident .. deleted|removed|pressed|approved|clicked|tapped|report_form|insurance|prone|denied|deletion
car|bus|app|site|server|system|disk|hard_drive|market|stock|computer|laptop|phone|browser|zoom|canvas|outlook|game|page|website|word|excel|program|software|authenticator|duo|teams|sugar|it|windows .. crash|crashed|crashes|crashing .. course|dump|report|log|every|when|again|test|mid|while|diet|on|landing|after|before|and_lost|the_party|my
crash course|courses|dump|log|report|landing|test|dummy|bandicoot|diet|pad
traffic light|lights
run|ran|running|knock|walk|take|go|talk over .. time|it|the|this|notes|my_limit|by_a_minute|the_steps|budget|again|on_me|lunch|instructions|quickly
train|bus|mtr|taxi|car .. broke|delayed|late|ticket|pass|stop|stopped|missed|left|lane|ride|service|park|timetable|fare
# Suicide, self
suicide squad|doors|door|rate|rates|statistics|prevention_course|prevention_training|prevention_week|prevention_day|prevention_talk|prevention_module|prevention_workshop|awareness_talk|of_the_west|sprint|sprints|burnout|king|club|mission|silence_song|theory|studies
political|career|academic|social|financial|commercial|professional|digital|economic|gpa suicide
paper|essay|thesis|article|book|books|research|lecture|film|movie|novel|study|journal|articles|survey|course|dataset|project|documentary|dissertation|durkheim|podcast .. on|about|of|called|titled|named|on_student .. suicide|depression|self_harm|murder|death|panic|violence
shoot|shot myself in_the_foot|a_message|a_text
hurt|hurting .. feelings|to_ask|to_try|my_eyes|sales|my_grade|my_brain|anyone_to|nothing_to
not|will_it|does_it|would_it|did_not hurt|kill|harm .. to|you|anyone|my_phone|my_laptop|if|the|computer|battery
cut|cutting|cuts .. myself .. some_slack|off|a_slice|out_of
hate .. myself .. for_forgetting|for_losing|for_deleting|for_not|for_buying|for_choosing|for_updating
do something stupid .. with|to|like .. my|the|delete|erase|account|phone|settings|app|duo|reset
hopeless .. with|at .. technology|tech|computers|this|phones|gadgets|machines|it|all|directions|apps|passwords|these
helpless|useless|worthless|failure|loser|disaster|burden .. with|at|when_it_comes|in|of .. technology|tech|computers|this|phones|gadgets|machines|apps|these|proof|carrying|coding|math|maths|code
thing|app|machine|robot|bot|system|website|service|wifi|line|menu|voice|desk is so? hopeless|useless|worthless|pathetic|a_joke|desperate|a_failure
desperate|desperately .. for|to|need|needs|want|trying|looking .. <thing>|get|log|sign|code|help|submit|finish|tap|link|access|hand|print|print|see|find|wifi
login|log_in|authentication|verification|sign_in|update|setup|payment|sync|connection|delivery|single_point_of|power|upload|download|installation|hardware|disk|battery failure|fail|failures|failed
depressed|depressing .. button|key|market|price|weather|area|news|economy
no|any|not|little|lost|losing .. hope|future .. of|that|for|to|in .. <thing>|finding|getting|seeing|signing|logging|passing|winning|this|scan|work|hear|reach|setting
no|another|other|one|any|only|only_one|not_any way_out|way_forward|way|way_through .. of_the_page|of_this_menu|of_the_app|of_the_loop|to|of_this_screen|i_can_remember|around|of_the_login
tired|sick|fed_up|done|exhausted|weary|bored|had_enough .. of|with|by .. <thing>|typing|this|these|entering|waiting|duo|approving|scanning|being_asked|getting|logging|signing|it_asking|passwords|pressing|repeating|talking_to|having|you|your|the|my_phone|carrying|all_these|all_the|holding|doing_this_every|being_on|being_told|being_locked|changing|explaining
want|wants|need|make|like|please|just .. it|this|that|them|thing|phone|duo|authenticator|prompts|notifications|app .. to|from? .. stop|end|finish|go_away|disappear|die|quit|shut_up .. asking|sending|calling|prompting|popping|beeping|notifications|when|please_stop|bothering|reminding|ringing|nagging|buzzing|showing
make_it_stop|stop_it .. asking|sending|calling|beeping|prompting
be here all|for|until|till|waiting|forever|on_hold|long|in_five|soon|on_time|at_nine|in_the_morning|to_help
be|being|go|going on .. duo|the_list|this_list|hold|campus|microsoft|leave|time|authenticator|android|iphone|the_phone_all|mailing_list|call|camera|two_phones|the_line|email
not|never .. be_back|come_back|be_here|be_in|be_around|return|be_there .. until|till|before|in_the_office|in_hong|on_campus|for_a|for_the|next|this_week|to_campus|at_work|from_leave|the_office|at_the_desk|for_my_exam|for_class|to_collect|to_pick|on_monday|to_the_office|on_time|when_they_deliver|today|tomorrow_so|to_hong
give|gave|given|giving up .. on|with|trying .. <thing>|duo|this|app|it|the|that|my_phone|waiting|finding|logging|scanning
give|giving|gave|gives .. my|her|his|the|that .. code|codes|password|passwords|number|details|pin|passcode|card|name|email|address|id|token|pass
everything|it|whole_thing|system|app|desktop|this .. falling_apart|falls_apart|collapsing|breaking_down|frozen|over .. login|duo|screen|app
everything|all .. gone|lost|disappeared .. from|on|in .. <thing>|desktop|my|drive|the|app|icloud|photos
lost|lose|losing|deleted everything|all .. on|in|from .. <thing>|my|the|drive|cloud|icloud|disk|backup|authenticator
my_life .. is|was|are .. on|in .. <thing>|my|that|it|this
get|getting|got|have|make|let|keep|leave|left|keeps me|us|my_phone alone .. for|with|about|when|after|while
home|live|living|work|working|study|stay|travel|travelling|flat|not|leave|standing|let alone
scared|afraid|worried|nervous|terrified|anxious|frightened .. of|to|about|that|it|i|the|if|losing .. <thing>|click|press|approve|lose|losing|delete|deleting|update|updating|technology|break|breaking|touch|wrong|scan|will_not_work|clicking|pressing|tap|tapping|log|answer_the|change|changing|computers|hacked|scam|phishing|virus|locked
cry|crying .. wolf|out_loud|for_help_desk|over_spilt|shame|baby
dark mode|theme|screen|web|side_of_the_moon|room_photo|roast|souls
jet|call_of|witching black|dark|duty
`;
