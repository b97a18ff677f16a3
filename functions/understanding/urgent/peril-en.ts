/** Help called for by its name, and danger without a name. */
export const callForHelpEn = `
call|calling|phone|dial|ring|get|send|sending|need|needs|want|fetch|contact|bring|request|have|order|alert|call_in|require|summon|must_have|
  speak_to|talk_to|put_me_through_to|connect_me_to|connect_me|transfer_me_to|give_me|notify|page|where_is|when_is|wants .. <help> !car|
  report|number_for_my_lost|training|certificate|course|kit
call|dial|ring .... <help> !car|report|training|course|if_my|about_my
phone the|an|for? .. <help> !car|report|training|course
call|dial|ring|phone 110|119|120|112
^ .. <help> .. please|now|quick|quickly|help|here|fast|hurry $
^ <help> $
rescue .. needed|us|me|him|her|please !from
<who>|friend|i|we|have|medical|is|an|a medical|mountain|sea emergency
life threatening
act|pretend|talk .. like|that|as_if .. i_am|you_are .. asking|ordering|calling|friend
get|send|need|fetch|bring .. somebody|someone|help|anyone .. here|over|quietly|round|up|down .. please|quietly|now|quick|before|he|she|they|
  without
police|999 .. now|quick|quickly|immediately|urgently|straight_away|here|please|fast
send|need|get|fetch|want .. the? <police> .. $|now|here|please|quick|because|help|he|she|they|someone|to_my|to_the|but|i
`;

/** Not when the sentence speaks of what the desk looks after: an account is "not safe", a login is "trapped". */
export const nearDangerEn = `
^|i|we|she|he|they|am|is|are|it|place .. <not> .. safe|secure !to_click|to_log|to_use|using|giving|sharing|entering|to_give|to_share|
  and_sound|with_computers|mode|to_eat|to_drink|for_work
unsafe .. here|at|home|with|in|around|now
feel|feeling|felt|am|are|is .. unsafe|threatened|endangered
<not> feel|feeling .. safe
in .. danger|peril !of_missing|of_failing
<my> .. life|lives is|are|in .. danger|risk|stake|threatened
danger|dangerous .. man|person|situation|people|here|now|guy|outside|driver|chemicals
scared|afraid|frightened|terrified|fear|fearing|worried|nervous|petrified ... home|he|him|she|her|my_husband|my_life|our_lives|my_safety|
  to_go_out|to_leave|man|guy|they_will|hurt|kill|kills|die|outside|walk|tonight|someone|somebody|boyfriend|ex|father|dad|alone|be_alone
<they>|i|we .. am|are|is|been|have_to|and|we? .. hiding|hide|hid .. in|from|under|behind .. <my>|him|them? .. toilet|cupboard|him|bathroom|
  wardrobe|closet|cubicle|desk|bushes|room|bed|table|her|them|storeroom|car|stairs|stairwell|basement|kitchen|lab|$
i_am|we_are|am|have_to|have_been|must|only|can_only whispering|whisper
<can-not>|not .. talk|speak|say .. loud|loudly|much|freely|now|long|up|anything|here|properly .. he|she|they|him|someone|because|safe|
  coming|back|listening|now|$
he|she|they|someone|man|husband|boyfriend|father is|are|still|will_be|might_be|coming .. in_the_next_room|next_to_me|listening|coming_back|
  coming_home|downstairs|here_now|right_here|coming_for|coming_after|coming_up|nearby !desk
<they> ... throwing|smashing|breaking|throw|threw|destroying|trashing .. things|stuff|furniture|plates|chairs|everything|bottles|glass|
  doors|rocks|stones|windows|tables !away|out
<they> ... shouting|screaming|yelling|raging|angry|furious|drunk|high|going_mad|going_berserk|going_crazy|out_of_control|acting_weird|
  acting_strangely|aggressive .... me|us|people|door|everyone|scared|afraid|hurt|hit|threatening|staff|help|knife|passengers|stop|throwing|
  calm
hear|heard|hearing .. screaming|screams|scream|cry_for_help|crying_for_help|shouting_for_help|gunshot|shots|glass|a_bang|shouts|cries
crying|shouting|screaming|calling|yelling|begging for help
<who> .. is|are|has|have|went|gone|been|was|got .. missing|disappeared|vanished|gone_missing|abducted|wandered_off|run_away|taken_away !a|
  the|his|her|their|my|from_the_list|out|some|two|in_the_menu|access|translation|code|email|from
<who> ... <not> .. come|came|returned|return|been .. home|back|seen .. since|yet|all|for|last|night|from|at
lost|stuck|stranded|trapped|injured .... mountain|trail|hill|hiking|hike|forest|cliff|island|country_park|peak|slope|sea|storm|flood|
  typhoon|woods|dark|tide|rocks|boat|kayak|dragons_back|lion_rock
ceiling|roof|wall|scaffolding|scaffold|building|bridge|balcony|crane|tree|glass|stage|floor|shelf|bookshelf|elevator|sign|rock|boulder|
  signboard|canopy|platform|grandstand .. collapsed|collapse|collapsing|fell|fallen|falling|came_down|coming_down|plunged|dropped|dropping|
  cracking|gave_way|caving
elevator|lift .... stuck_inside|people_inside|inside|trapped|in_it|between_floors|dark|breathe|in_here
stuck|trapped .... elevator !pitch|doors_on_my
water|flood|flooding .. rising|coming_in_fast|up_to|everywhere_and|trapped
<they> .... overdosing|drugs|drugged .... floor|not|sick|breathe
<they> .. is|are|looks|look|might_be|already .. dead !set|line|end|beat|tired|lock|ringer|battery|easy|serious|wrong|right|keen|inside|
  to_me|on
dead|decomposing body|man|person|woman|people|baby !language
found .. body|corpse
murder|murdered|murderer !mystery|documentary|novel|podcast|case
home|house|door .. broken_into|burgled|kicked_in|forced_open|burglary
suspicious|weird|creepy|strange|drunk|dodgy man|person|guy|bag|package|men|people|bloke|fellow .... outside|door|me|following|corridor|hall|
  toilet|girls|staring|room|ticking|window|women|left
push|pushed|pushing .. off|onto|in_front .. tracks|platform|train|road|stairs
i_am|i|we|am .. not alone .... talk|speak|say|free|hang|here
<not> hang up .... talk|alone|please|help|someone|scared|coming
act|pretend|pretending|talk .. like|that|as_if|you_are|i_am .. asking|ordering|normal|calling|friend|talking
<who> .. watching|listening|reading|checking .. what|everything|my .. i|me|phone|type|say|screen
<can-not> .. say|talk|speak|type .. more|here|because|loud|now|much|freely|$ .... he|she|they|him|hear|watching|listening|room
<who>|grandmother .. dementia|alzheimer|child|toddler|autistic|five|three|four|six|years_old .... missing|find|lost|walked|wandered|gone|
  disappeared
<can-not> find .. her|him|them|my_<who>|our_<who>|the_child .. !id|card anywhere|since|$|in|and
coming|came|comes|going back? .. up|down|in|through .. the stairs|window|door|corridor
shut|locked|trapped|stuck|stranded .. on|in|out|at .. roof|balcony|cold|room|cell|cave|island|tower|rooftop
mud|water|rocks|mudflow .. is|are? .. coming|pouring|rushing|flowing .. in|into|down|through .. !a_bit
landslide|mudslide|earthquake|flash_flood|avalanche .... behind|hall|rooms|people|road|near|outside|coming|trapped|happened
<can-not> get back .. to|up|down .. beach|shore|land|path|surface|trail|campus
<who> .. jumped|jump .. from|off|out .. <heights>|third|fourth|second|fifth|sixth
call|calling|phone|dial|ring|get|send|need|needs|want|contact|alert|summon|speak_to|talk_to|put_me_through_to|connect_me_to|connect_me|
  transfer_me_to|give_me|tell|inform|notify .. the|for? .. <police> !report|car|if_my
^ <police> $
# Words that say it alone
ablaze|ignited|engulfed|convulsing|convulsion|convulsions|unresponsive|unconscious|haemorrhaging|hemorrhaging|spurting|severed|scalded|
  concussed|paralysed|asphyxiating|strangling|strangled|stabbed|stabbing|slashed|gunshots|gunman|hostage|kidnapper|kidnappers|abducted|
  raped|molested|molests|groped|groping|mugged|burglar|intruder|prowler|stalker|blackmailing|sextortion|stranded|marooned|drowning|capsized|
  mauled|mauling|overdosed|anaphylactic|casualties|wounded|blistering|hypothermia|heatstroke|handcuffed|imprisoned|captive|traffickers|
  triads|thugs|bomber|sniper|grenade|explosives|arson|corpse|rapist|attackers|assailant|strangler|bloodied
<they> .. drags|dragged|drag|slashed|lunged|swung|swinging|punches|rubbed|rubbing|forced|gropes|molests|beats|whips|burns|scratched|spat|
  choked|slammed|shoved .. <whom>|<self>_against|at_people|my|a_metal|his_belt
<limb>|body|skin .. is|are|has|went|gone|going|feels .. limp|numb|weak|blistering|ballooned|mangled|crushed|severed|floppy|purple|grey|
  cold_and_clammy|pale|black|tightened|tightening|tingling_and_i
<who>|my|the .. <limb> .. bent|twisted|hanging_off|mess|wrong_way|sticking_out|ripped|torn
<car>|cars|vehicles .. smashed|collided|crashed|reversed|ploughed|skidded|rolled|slammed|mown .. into|over|each|down|onto|with
come|came|fallen|fell|slipped|tumbled|plunged|toppled .. off|from|down .. scaffolding|ladder|path|cliff|crag|roof|bike|motorbike|motorcycle|
  tunnel|window|stairs|escalator|tracks|platform|balcony
under|beneath .. the|a .. bus|car|train|truck|lorry|tram|rubble|cabinet|shelf|forklift|tree .. $|and|help|with|he|she
boat|kayak|canoe|ferry|raft|dinghy|sampan .. overturned|capsized|sinking|flipped|drifting|sunk|taking_on
<who> .. gone|go|went|dragged|pulled|swept under|out_to_sea|overboard
<they> .. not come_up|surfaced|resurfaced|coming_up|come_back_up
water|flood .. up_to .. <my> .. waist|chest|neck|knees
going_to|gonna|about_to be an? .. stabbing|fight|shooting|explosion|riot|killing
send|get|need .. someone|somebody|help|security|anyone .. to .. room|hall|floor|block|<room> .. straight|now|quick|please|quickly|
  immediately|asap|$
boy|girl|son|daughter|child|kid|toddler|grandmother|grandfather|mother|father|grandma|grandpa .. wandered|vanished|disappeared|missing|
  not_come_home|gone_missing
lost .. on|above|in|near .. mountain|hill|ridge|reservoir|trail|woods|forest|country_park .. dark|water|hurt|cold|help|and|$
fell|burst|spilled|splashed|exploded|dripped|sprayed|got .. all? over|into|on|onto .. his|her|my|their|both .. face|eyes|eye|skin|mouth|
  glove|hands
inhaled|swallowed|drank|ingested|injected .. something|bleach|cleaner|chemical|fumes|berries|battery|peanut|poison|mushrooms|detergent
strip|packet|box|bottle|handful of panadol|paracetamol|tablets|pills|aspirin|medicine|sleeping
belt|cane|stick to me|him|her|my_back
sparks|embers|flames|ash .. are|is|keep? .. raining|falling|flying|shooting|coming
set .. bed|bedding|curtains|sofa|house|room|paper|carpet .. alight|on_fire
<they> .. slumped|drooling|mumbling|gurgling|moaning|clutching|jerking|rigid|floppy|dangling|mangled
pulse .. <so>? weak|faint|gone|irregular|racing_and_i
sudden .. numbness|weakness|headache|blindness|pain
worst .. headache|pain .. life|ever|vomiting
pregnant .... bleeding|blood|pain|cramps|fell|contractions|waters
newborn|baby|infant|toddler|child ... floppy|limp|pale|grey|drowsy|not_feeding|blue|hot_and
artery|vein .. cut|bleeding|severed|slashed
nail|glass|knife|rod|blade|needle|pole|stick through|into|in .. my|his|her .. foot|hand|leg|arm|eye|head|stomach|chest|neck
crushed|mangled|shattered|smashed <my> .. hand|hands|finger|fingers|toes|foot|leg|arm|head|skull
struck|knocked_down|run_down|dragged|hit|mown .. at|on|along|down|by .. crossing|road|street|zebra|tracks|junction|stop|woman|man|people|
  pedestrian
head on collision|crash
hit|struck|fell_on|landed_on|down_on someone|somebody|people|a_passer|pedestrian|a_student|a_man|a_woman|a_taxi
buried|pinned|crushed .. a|the|two|three|my? .. workman|worker|people|man|woman|student|students|friend
barricaded|chained|padlocked|caged .. us|me|door|gate|her|in
not allowed .. outside|to_leave|to_go_out|out .. $|passport|and|he|they
driver .. locked|driving|taking|drove .. doors|me|somewhere|wrong|else
grabbed|took|snatched|kidnapped my .. girl|boy|son|daughter|baby|child|kid .. and|ran|away
<they> .. <be>? robbing|raiding|looting|holding_up
<they> .. spat|spits|slapped|kicked|punched|hit|broke|twisted .. at|me|my .. nose|arm|jaw|tooth|teeth|wrist|leg|ribs|$
shots .. fired|heard|outside
broken bottles|bottle
petrol bombs|bomb
<they> .. vowed|swears|swore|promised|says|said|warned|threatens .... <will> .. slaughter|disfigure|finish|find|kill|murder|hurt|destroy|
  burn|cut|rape|ruin .. me|my|us
leak|post|share|publish|send|spread .. my .. nudes|nude|pictures|photos|video|videos|photos
trailed|tailing|trailing|shadowing .. me|us|her
locked myself .. in .. because|he|from|away
trace this call|phone .. please|not_know|help
trace my location
not know where i am
get me out .. here|please
body|bodies .. in|on|under .. bushes|water|stairwell|beach|ground|car|river|room
old|elderly .. man|woman|lady .. wandering|lost|confused|wandered .. road|motorway|street|confused|barefoot|highway
child|son|daughter|kid|boy|girl|year_old|pupil|grandson .. not .. come|came|been|returned .. out|home|back|seen .. $|of|from|since
drifting|swept|carried|dragged .. out .. to_sea|and|sea|help|waving|current
please get|send|fetch .. help $
^ .. send|fetch help
cut|stranded|trapped .. off .. by .. the? tide|water|flood|fire|sea
friend|she|he|roommate|classmate overdose .. in|at|on
scared|frightened|afraid|terrified .. send|get|need .. help
dying please|come|help|quick|hurry|he|she
send help
scared .. do_not_come|stay_back|stay_away|go_away|not_come_near
<they> .. trying|rattling|pulling|testing|picking|forcing|jiggling .. the|my|our|all|every|each? .. doors|handle|handles|lock|locks|windows|
  door !of_my_phone
suspicious|unattended|abandoned package|bag|parcel|suitcase|box|powder|backpack|envelope
talk|speak|say .. he|she|they|him|someone .. hear|wake|hears|hearing me|us|up|$
assaulted|assaulting|assault|explosion|explosions|knives|cleaver|chopper|machete|dagger|gunmen|weapon|weapons|brawl|rioters|mugging|mugger|
  muggers|robber|robbers|burglars|burglary|kidnap|kidnapped|kidnapping|abduction|trafficked|rape|raping|voyeur|flasher|blackmail|
  blackmailed|extortion|choked|strangle|gasping|wheezing|delirious|drooling|clammy|electrocuted|hydrofluoric|nitric|sulphuric|sulfuric|
  monoxide|cyanide|fumes|collision|overturned|haemorrhage|hemorrhage|concussion|dislocated|tourniquet|defibrillator|aed|resuscitate|
  resuscitation|epipen|anaphylaxis|seizure|seizures|miscarriage|miscarrying|contractions|snakebite|hornets|stung|venomous|screaming
scared|afraid|frightened|terrified to .. come_out|go_out|leave|open|move|go_home|come|walk|sleep
river|tide|waves|sea|stream|water .. is|are|has? .. rising|risen
a|the|big|another|massive fight .. with|in|at|outside|near|just|started|broke
crying|cry|cries|cried|screams|shouts|calls help|for_help
son|daughter|child|kid|boy|girl|grandson|granddaughter|toddler|sister|brother|mother|father|grandmother|grandfather .. is|has|been|was|went|
  just|got .. gone|missing|lost|taken .. since|for|from|and|in
<who> .. not .. been|come|came|returned|home|back .... since|yesterday|hours|days .... phone|worried|police|scared|only|years_old
trapped|stranded|pinned|stuck_in|stuck_on|locked_in|shut_in|stuck_inside .... water|smoke|fire|flood|dark|breathe|air|scared|nobody|faint|
  fainting|sick|pain|baby|old_lady|insulin !loading|queue|on_hold
<they> .. in|inside|hiding|hidden .. <my>|the|womens|girls|ladies|mens? .. changing_room|toilet|toilets|bathroom|shower|showers|wardrobe|
  cupboard|bedroom|flat|house .. filming|watching|hiding|will_not|and|with|peeping
people|everyone|we|they|us|everybody|students .. coughing|choking|vomiting|fainting|collapsing|passing_out
`;
