/** Attack, weapon, threat, stalking, intruders, being kept in. */
export const attackEn = `
# Blows
<they> ... attacked|attacking|attack|attacks|assaulted|assaulting|beat|beats|beaten|beating|punched|punching|punches|punch|kicked|kicking|
  kicks|kick|slapped|slapping|slaps|slap|strangled|strangling|strangles|strangle|choked|choking|chokes|shoved|shoving|pushed|grabbed|
  grabbing|grabs|grab|dragged|dragging|raped|raping|rape|molested|molesting|groped|groping|abused|abusing|abuses|kidnapped|hit|hits|hitting|
  hurt|hurts|hurting|robbed|robbing|rob|headbutted|bit|burned|spat_on|shot_at|spiked|drugged|whipped|scratched|touched|fondled|forced|
  forcing|harassed|harassing .. up? <whom> !up_on|off_the|out_of_the_app|new_code|with_a_code|to_use|to_install|to_change|to_update|
  to_register|to_sign|to_log|out_of_my_account
<anyone> .. is|are|am|was|were|being|been|got|get|getting .. being|been|just? attacked|assaulted|beaten|beat_up|stabbed|raped|kidnapped|
  groped|molested|threatened|abused|strangled|punched|beaten_up|jumped_by|bashed|slapped|harassed|blackmailed|stalked|chased|trafficked|
  tortured !by_a_phishing|by_phishing|by_scam|by_spam|by_robo|off|out
<who> .. keeps|kept|keep|started|starts|is|are|was hitting|beating|punching|kicking|slapping|strangling|groping|touching|grabbing|stalking|
  threatening|attacking|hurting|abusing|harassing
rape|raped|rapist
sexual assault|harassment|abuse|violence
assaulted|assaulting
domestic|family violence|abuse
violent|abusive .. to|toward|towards|with|man|person|husband|boyfriend|partner|and|when|again|ex|relationship|father|roommate
<of-mine> ... violent|abusive|aggressive|going_crazy_with|lashing_out !app
<they> .. touching|touched|touches|groping|rubbing|grabbed .. me|my_<limb>|my_chest|my_bottom|my_bum|my_breasts|her|himself
molested|groped|upskirt|upskirting|upskirted
robbed|robber|robbers|robbery .... hurt|bleeding|injured|knife|gun|now|scared|hospital|beat|hit|just
attack|attacks|attacking|beat|hitting|stabbing|killing|shooting|slashing|hurting people|students|everyone|everybody|passers
<there-is>|people|men|students|guys|boys|strangers|neighbours|neighbors|drunks|gangs|girls|huge|big|street|knife|gang ... a? fight|fighting|
  brawl|brawling|riot !for|over_who|duo|about|spirit|club|with_the_app|to_get|song
# Weapons
<they> ... has|have|with|had|got|carrying|carry|holding|hold|waving|pulled|pulls|pointing|pointed|swinging|brought|using|took|takes|
  brandishing|hiding|wielding|swing|raised|throwing|grabbed|picked_up|hold_a|threatens .. out|up? .. !~|glue|heat|nerf|toy|water? <weapon>
  !pass|size|figure
<weapon> .. to|at|against|on .. my|his|her|our throat|neck|head|face|back|chest
<there-is> .. bomb|bombs|gunman|shooter|shooting|weapon|gun|knife|grenade|landmine|armed
bomb .. threat|in|inside|under|on|here|at|will|going_to|planted
armed .. man|men|person|robber|robbery|people|guy|gang|with_a
acid attack
# Threats
<they> ... <will> .. kill|hurt|beat|stab|shoot|hit|rape|attack|strangle|harm|murder|slash|burn|smash|chop|cut|bash|hunt|slap|punch|drown|
  throw_acid_at|push .. <whom>|my_<limb>|my_face !a_break|a_hand|back_to|over|me_an_email|me_the|me_for_this|me_if|me_when|me_because|up
<they> ... <will> .. find me|us|her $
<they> ... <will> .. come_after|come_for|get_me_and|make_me_pay|make_us_pay|get_me|burn_down|finish|bury|break_my_<limb>|break_his|end_me|
  make_sure_i .. !the|my|a
<they>|and|will make .. me|us|her pay for|$
<will> kill .. me .... leave|tell|told|police|scream|go_home|escape|break_up
kill me|us|her|him|them .. if .. leave|tell|told|go|scream|break_up|do_not_come_back|speak|talk
death|bomb|violent threat|threats
threatening|threatened|threatens|threaten .. me|us|him|her|them|people|everyone|everybody|students|staff|violence|calls|notes|letters|
  my_<who>|to_kill|to_hurt|to_post|to_share|to_release|to_come|to_beat|to_stab|to_burn|to_jump|to_send_my|to_publish|to_leak|to_expose|with
  !with_a_fine|to_close
blackmail|blackmailed|blackmailing|blackmails|sextortion|extort|extorting|extorted|loan_shark|loan_sharks
naked|nude|nudes|intimate|private|sex photos|pictures|videos|video|photo|pics|tape|images .. of_me|of_her|and|to_my|to_everyone
<man> ... outside|here|downstairs .... will not|refuses .. leave|go
<they> .. will not|not .. let_go|get_off|go_away of? me|us|her|$
not|stop .. hurt|touch|hit|touching|hurting|hitting|grab|beat me|us
hands off me|us|her
he|they|man|someone|driver|boyfriend|husband|uncle|stepdad .. sneaks|sneaked|comes|came|comes_in|creeps|crept .. into|in .. my|her .. room|
  bedroom|bed .. night|when_i_sleep|asleep|$
driver .. not|will_not|refuses .. stop|stopping|let .. taxi|car|bus|me|the|out|uber|van|cab
<they> ... trying|tries|tried|wants|try|going to force .. me|us|her|my_way|himself|door
# Followed
<they> ... following|follows|followed|follow|chasing|chased|chase|stalking|stalks|stalked|tailing|trailing|after|behind|watching|staring_at|
  hunting|creeping_on|spying_on .. me|us|her|him|my_<who> !on_instagram|on_insta|on_twitter|on_facebook|on_linkedin|on_social|on_ig|up|back|
  in_the_queue|in_line
<man> .. following|followed|follows|chasing|stalking me|us|her !up|back
<one> <be> following|chasing|stalking me|us|her !up|back|everywhere
being|been|am|are|is|getting followed|chased|stalked|watched|hunted !by_the_lecture
stalker|stalked|stalking
<man> ... walking|walks|walked|running|standing|driving|been|still .. right? behind|after|toward|towards me|us|her|him|$
<they> .. followed|following|follows|follow me|us|her|him home|around|off_the_bus|off_the|from|since|into|all_the_way|everywhere|to_my|down|
  again|here|in_the_street|at_night
^ followed|following|follows|follow me|us|her|him home|around|off_the_bus|off_the|from|since|into|all_the_way|everywhere|to_my|down|again|
  here|in_the_street|at_night
<man> .. is|are|has|been|keeps|stands|standing|waiting|hanging|lurking|sitting|still|was|turned_up|showed_up|came|parked|back ... outside|
  at|near|by|under .. my|our|her .. own|front|back? door|room|window|flat|house|dorm|home|building|apartment|hostel|gate
<of-mine> .. keeps|keep turning_up|showing_up|coming|calling|waiting|following
filming|filmed|photographing|recording|peeping|peeked|peeking .. <whom>|under|in|into|me|through .... shower|toilet|changing|bathroom|skirt|
  washroom|toilets|showers|window
peeping tom
<man> .. flashed|flashing|flashes .. me|himself|us|his|girls|women|students|his_private
<man> .. exposing|exposed|exposes himself|his
# Intruders
break|breaking|broke|broken|breaks|burst|climb|climbing|climbed|force|forcing|forced|sneaked|smashed|kicked .. in|into|down|through .. <my>
  .. house|flat|room|home|apartment|dorm|hostel|car|window|door|building|shop|office|lab|hall|bedroom|balcony !key|card|my_card
<they> ... break|breaking|broke|broken|breaks|climbing|climbed|trying_to_get|trying_to_come|tries_to_get|try_to_get|try_to_come|forcing|
  trying_to_break .. in|into|inside .. <my>|$ .. house|flat|room|home|apartment|dorm|hostel|door|building|window|bedroom|hall|office|lab|
  now|$ !app|account|server|system
<man> .. is|are|was|got|hiding|came|comes|entered|inside|broke .. in|inside|into my|our|her .. house|flat|room|home|apartment|dorm|bedroom|
  wardrobe|bathroom|kitchen !and_my|with_the_router|wifi
burglar|burglars|intruder|intruders|prowler|trespasser
thief|thieves|robber|robbers|burglar .. in_my|in_our|in_the|inside|coming_in|downstairs|climbing|with_a|outside_my|here|right_now !~|
  was_caught
bang|banging|bangs|pounding|hammering|kicking|smashing|knocking|scratching|trying .. on|at|down|in|to_open .. my|our|the|her .. front? door|
  window|gate
trying|tried|tries|try .. open|unlock|handle|doorknob .. my|our|the? door|window
someone|somebody|man|stranger|intruder .. in|under|on|inside my|our .. house|flat|bedroom|roof|garden|bed|wardrobe|closet|bathroom|kitchen|
  apartment|home|room !said|and|from|network
# Kept in
<they> ... locked|lock|locks|shut|locking|trapped|tied|chained me|us|her|him|my_<who> .. in|inside|up|here|prisoner|captive|in_the|
  against_my|hostage|down !the_loop|mind|updated|informed|a_loop|suspense|the_dark|on_hold
<they> ... keeping|kept|keeps|holding|held me|us|him .. in|inside|here|prisoner|captive|hostage|down|against !the_loop|mind|updated|
  informed|suspense|the_dark|on_hold|waiting
<they>|i|we ... am|are|is|got|been|was|were|get|getting .. locked|shut|trapped|stuck|stranded|buried|pinned|tied|confined .. up|down? in|
  inside|into|under|between|on|beneath|by|underneath .. <my>|this|that? .. <shut-in>|rubble|crowd|fire|smoke|water|flood|machine|tree|there|
  here|debris|mud|landslide|lift_shaft|ruins|wreck|wreckage|vehicle !page|of_the_app|in_traffic|app|office_network|at_the_moment
stuck|trapped|locked|jammed|shut in|inside|under|between .. the|a|this|an|our? .. elevator|rubble|basement|stairwell|staircase|laboratory|
  toilet|cold_room|freezer|storeroom|washroom|bathroom|lift_shaft|wreck|fire !pitch
<anyone> .. am|are|is|been|got|get locked|trapped|shut in|inside $
am|are|is trapped|imprisoned !in|on|between|by
locked|locks|lock|blocks|blocking|blocked|barricaded .. the|my|our|a? door|doors|exit .... <can-not>|will_not|me_in|us_in|trapped|not_let|
  no_way_out .. get_out|leave|let|go|out|in|inside|escape|$
<they> .... <not> .. let|lets|letting|allow|allowed|allowing .. me|us|her|him|them|my_<who> .. leave|go|out|come_out|come_home|to_leave|
  to_go|get_out|outside|home|see !back|on|further|past|into|through|in|any|forward|ahead|to_the_next
<not> .. let|letting|allowed .. me|us|her|him .. leave|go_home|go_out|out|come_out .. house|flat|room|home|car|door|building|dorm|of_here
<can-not> .. get|come|go|climb|walk|move .. out|outside|away .... room|building|elevator|house|flat|floor|fire|smoke|lab|door|stairs|
  basement|here|car|locked|water|toilet|him|exit|wheelchair|alive
took|take|taken|takes|hid|hiding|keeps|has|holding .. my|her|our|the .. keys|key|passport|phone ... will_not|can_not|not .. let|leave|go|
  out|get
hands|hand|arm|knife|blade|rope|belt .. round|around|on|to|at|over .. my|her|his|our throat|neck|mouth
slit|cut|cutting|slitting .. my|her|his|your|our throat|throats
<they> ... slammed|threw|smashed|shoved|pinned|bent|pulled|yanked|crushed|pressed|burned|burnt|stamped|banged .. me|my|her|us .. <limb>|
  hair|against|down|into|wall|ground|floor|purpose|up !a_message
<they> ... came|comes|coming|went|goes|lunged|swung|charged|ran at|after|for me|us|her|him .. !with_a_question
<who> .. touch|touched|touches|follow .. me|my|us .. bus|train|mtr|street|body|leg|chest|follow|there|campus
<there-is>|people|men|guys|students|boys|two|lads|gang|gangs|they .. are|is|have|keep|started? .. fighting|brawling|beating .. with|outside|
  in|at|each_other|a|behind|up|on|students|people .. !over_who|duo
someone|somebody|footsteps|noise|noises|voices|man|movement .... in|inside my|our|the .. flat|house|room|home|apartment|attic .... live|
  lives|am|by|but|and alone|i_live_alone|should_be_empty|nobody
door .. open|forced|broken|ajar .... someone|somebody|inside|man|intruder|noise
trying|tries|try|tried|turning|rattling|jiggling .. my|our|the .. door? .. handle|handles|doorknob|knob|lock !app
sends|sent|send|sending .. me .. pictures|photos|messages|videos|notes .. of .. my .. window|house|door|room|family|flat|building
turns|turn|shows|showing|turning|appears|pops up everywhere|wherever|outside|at_my|where_i
<car> ... following|crawling|alongside|behind|slowly .. me|us|her
kicking|kicks|banging|bangs|hammering|pounding|kicked .. my|our|the|at|on .. door|window|gate
<who> .. filming|filmed|peeping|pointing|holding|recorded|photographing .... cubicle|shower|toilet|changing|ladies|bathroom|skirt|washroom
posted|shared|leaked|posting .. my address|home_address|room_number|photos_and
naked|nude|intimate|private|sex video|videos|photos|pictures|pics .... send|pay|post|parents|everyone|share|publish|money
forcing|force|forced|making|make .. me|her|us .. to? marry|have|sleep|work
<they> ... not|never .. leaving|going_home|going_anywhere|getting_out|let_me_out .... keys|key|door|tonight|he|she|blocked|locked
<of-mine> .. has|have|got|took|taken|keeps|hid .. the|my|our|all .. keys|key|passport .. and|so !card
must|can not|never know|hear|find_out|see .. i_am|i|me|that .. calling|phoning|texting|here|talking
<they> .. found|knows|know|has|have|got .. out? .. my|our|where_my .. new? address|timetable|room_number|hall|workplace|car
<they> ... locked|shut|left|threw|pushed me|us|her|him .. on|out|outside .. balcony|roof|corridor|cold|freezing|street|in_the_rain
<they> ... hitting|hit|beats|punched|kicking|kicked|slapped|attacking .. my|the|our|a|another .. <who>
<they> ... has|got|with|took|gets .. hold of a|an|my|his|the
<they> ... going|gone|went|is .. crazy|berserk|mad|wild|ballistic .. in|at|with|and|throwing|shouting|screaming .. !over_the|with_duo|for
<they> .. <be> violent|aggressive|dangerous|threatening
<they> ... smashing|breaking|trashing|wrecking|destroying .. up? .. the|our|everything|reception|office|room|place|windows|shop|furniture
<can-not> .. get|go|walk past him|her|them
<of-mine> .... will|going_to|gonna .. pay|regret|be_sorry|suffer
<of-mine>|ex .... on|coming .. his|her|their .. way .... pay|regret|sorry|hurt|kill|scared|here|angry|threat
<man> .. at|outside|by|behind my|our .. front|back|bedroom|kitchen? window|door|gate .. !with_the
<man> ... picked|grabbed|holding|got|lifted|swinging .. up? a|the chair|bottle|stick|stone|brick|scissors|table|hammer|bat|glass
<they> .. shouting|screaming|yelling|swearing .. at everybody|everyone|people|staff|students|passengers|the_staff|us_all
<they> ... trying|tried|tries|going|wants|about to kidnap|abduct|snatch|rape|grab|stab|strangle|attack|rob|mug
there_is|is|under an? attack|attacker|robbery|stabbing|shooting|riot|hostage !on_my|on_the|surface
<they> ... threw|throws|throwing|thrown|hurled|chucked !a_question|questions|a_party|an_error .. at|on|over me|us|him|her|people|someone
<one> <be>|keeps|just|tried|wants? .. will_not|not|to|pulled|waving|outside|shouting .. let_me_out|a_knife|a_gun|my_door|smashing|kill_me|
  hurt_me|strangle_me|break_in|get_into_my_room
people|they|students|someone|somebody|we <be>? trapped|stuck|locked .. in|inside .. the <room>
<one> .. attacked|attacking|punched|punching|slapped|strangled|strangling|choked|choking|raped|stabbed|assaulted|molested|groped|grabbed|
  robbed|beats|hitting|kicking|slapping|threatened|threatening|kidnapped me|us|her|him|my_<who> !with_popups|in_the_app
<one> keeps|kept|started hitting|kicking|punching|threatening|touching me|us
hear|see|saw|heard|watching|seen .. <who>|him|her|them .. beating|beat|hitting|hit|hurting|hurt|punch|punching|push|pushing|attack|
  attacking|kick|kicking|strangling|dragging|slapping|rob|robbing|stab|stabbing .. <whom>|a_<who>|an_<who>
<they> .. push|shove|drag|slam|stab|slash|throw .. a|an|the|my|another <who> .. !a_message|to
<they> .. got|has|took|taken|have|grabbed|holding my .. daughter|son|child|baby|kid|sister|brother|girl|boy|mother|wife .. $|and|please|at|
  in|hostage|with_a !phone
ex .... on|coming .. his|her way
<they> .. will_not|not .. open .. door
<they> .... wait .. for_me|us .... hurt|beat|kill|get_me|knife
<they> .... will_not|not stop .. following|hitting|touching|calling_at_night|hurting|stalking me|us|her
^ !duolingo|microsoft|google|apple|zoom <one> <be>|keeps|just|will? hit|hits|hitting|touched|touching|pushed|pushing|kicked|kicking|slapped|
  slapping|beat|beating|beats|grabbed|grabbing|threw|follows|punched|pulled .. up? <whom>|a_<who>|a_chair|a_knife .. !with
ex .... coming|come|way|outside|key .... scared|afraid|dorm|hall|pay|flat|regret|way
<they> .. locked|locks|keep|keeps|shut|got us|me in
<they> .. not .. going_to .. stop $
^ .. <not> .. hurt|touch|hit me
hidden|hid|hide|put .. a .. phone|camera .. shower|toilet|bathroom|changing
hear .. someone|somebody|footsteps .. moving|walking|inside|downstairs|breathing
circling|following|waiting|watching|parked .. me|us|outside .. in .. his car|van
<they> .. coming|comes|going .. to? get|for|after me|us .. !the|a|my
someone|somebody|neighbour|neighbours|woman|girl|man|boy|child|lady|kid|she|he|people|person|student .. is|are|keeps|been|started|heard ..
  screaming|screams|shrieking !at_the_printer|at_his_computer|fans
touched|groped|rubbed|felt_up|grabbed|kissed|assaulted .. on|in|by|at .. bus|minibus|mtr|train|elevator|lift|escalator|tram|platform|queue|
  party|toilet|swimming|pool|stranger|man|professor|supervisor|lecturer|boss
<they> .. has|have|got|took .. photos|pictures|videos|video|nudes|images|footage .. of .. me|her|him|us .... pay|money|send|post|come|share|
  or|threaten|threatening|parents
driver .... locked .. doors
driver ... <not> .. stop|let|going .. me|us|out|where|the_right|the_way|car|when
bag|package|box|suitcase|parcel|rucksack .. is|was|left|and|keeps? .. ticking
<they> .. <not> let|allow|letting|allowing .. me|us|her|my_<who> .... out|outside|leave|pass|past|sleep|eat|away|anywhere|home|escape
waiting|standing|hanging_around|lurking|sitting|loitering|stood .. outside|by|near|behind|at|in_front_of .. my|our|the .. block|door|room|
  window|building|gate|hall .... night|hand|scared|afraid|knife|every|staring|again|watching|will_not_leave|not_leave|go_away
<they> .. asleep|drunk|sleeping|out .... get_out|escape|run_away|get_away
someone|somebody|man|men|stranger|burglar|intruder|guy|thief|people .. in|inside|under|behind .. my|our .. room|house|flat|bedroom|bed|
  apartment|car|kitchen|balcony|wardrobe|shower|bathroom $|and_i|i_do|now|right|help|please|he|she|going_through|and_it|and_he
shoot|blow up .. the|our|my|this? campus|school|university|hall|class|place|library|office|building|lecture|everyone|building
man|guy|driver|stranger|men|someone|bloke .... asking|telling|tried|trying|wants|forced|forcing|told|ordered|making .. me|us|my|her|him ....
  get_in|come_with|his_car|van|in_the_car|get_into
report .. accident|crime|fight|stabbing|robbery|stalker|rape|break_in|murder|fire|shooting|attack !on
break|kick|smash|bash|knock|batter|kicking|smashing|bashing|breaking .. door down|in
<they> .. <will> .. break|kick|smash|bash|knock|batter it|this down|in
help .. he|she|they|a_man|someone .. is|are coming|here|outside|inside|back|hitting|hurting|attacking|drunk|at_the_door
<they> .. at|outside|banging_on|knocking_on|kicking|pounding_on .. the|my|our door|window|gate .... break|kill|hurt|get_in|scared|shouting|
  angry|knife|let_him_in|go_away
<they> .. has|have|got|holding|hold|pulled|took .. hold_of|grabbed .. the|my|our baby|child|daughter|son|kid|kids|sister|brother|girl
<they> .. <will> .. kill|hurt|shoot|stab|rape|beat|burn|attack|murder .. us|me|her|him|them|everyone|someone|somebody|my_<who>|people
<they> .. just|have|has .. beat|beaten|stabbed|punched|kicked|attacked|robbed|slapped|hit .. up? someone|somebody|a_man|a_student|a_boy|
  a_girl|my_<who>|an_old|the_guard|him_up|her_up|me_up
<who> .. took|taken|takes|hid|hides|has .. my .. phone|passport|keys|money|card .... let|leave|go_home|go_out|scared|locked|hit
<they> ... waving|swinging|holding|pointing|brandishing|carrying .. something .. sharp|shiny|metal|heavy|like
<they> .. keeps|keep|not_stop|has_been|been|still .. ringing|banging|knocking|hammering|pounding .. my|our|the bell|door|doorbell|window|
  wall
<they> .. <not> leave|go_away|get_out .. $|and|my|me_alone|until|us_alone
shots .. went_off|ringing_out
sister|daughter|son|child|brother|baby|kid|girl|boy|friend .. has|have|is? .. been|was taken $|by|from|away
<they> .. waiting .. for me|us|her|him .. with|outside|when|after|tonight|there
<they> .... with .. a|his|the? knife|gun|machete|hammer|bat|cleaver|axe|chopper|metal_bar $|and|in
<of-mine> .. has|took|taken|keeps|hid|holds .. my|our passport|passports|papers
`;
