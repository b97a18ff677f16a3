/** Hurt, ill, hit, fallen. */
export const injuryEn = `
<can-not> .. breathe|catch_my_breathe|catch_his_breathe|catch_her_breathe|get_air|get_any_air
trouble|difficulty|difficulties|hard|struggling|struggles|struggle|fighting|gasping|hardly|barely|difficult|finding_it_hard|not_easy|
  problem|problems .. in|to|with|for? breathe|breathing|breathes|for_air|get_air|catch_breathe
<anyone>|am|is|are .. short_of|out_of|running_out_of breathe !and_the
<anyone>|is|are|was|started|was choking|suffocating|wheezing|hyperventilating|choke !on_this|point
choking !up|hazard|me_up
lips|face|skin|<who> <be>|has|have|going|turning|turned|gone|went going|turning|turned|gone|went|all? blue|purple|grey $|in|and|around|
  please|help|he|she|i|from|fast
blue lips|face|skin
heart attack
heatstroke|hypothermia|hypothermic|sunstroke
heat exhaustion
chest|heart .. pain|pains|hurts|hurting|hurt|tight|aches|ache|pressure|crushing|painful|burning|squeezing|is_killing_me_and
pain|pains|tightness|pressure|ache|heaviness|elephant|weight|squeezing .. chest|heart
droopy|drooping|droops .. side
slurring|slurred|slurs
<they> .... talking|speaking|words .. funny|strange|nonsense|jumbled|mixed_up|gibberish|slurry
<they> .... not making|make|makes any|much|no? sense
<who> ... delirious|disoriented|disorientated|confused_and
asthma|asthmatic .... attack|inhaler|breathe|bad|wheezing|blue
<not>|lost|forgot|empty .. inhaler|epipen
needs|need|use|her|his|my|give inhaler|epipen
allergic .. reaction|shock|attack
allergic .... ate|eaten|swelling|swollen|peanut|peanuts|nut|nuts|stung|bee|throat|breathe|rash|seafood|shellfish|penicillin|hives
<they>|i ... diabetic|insulin|hypo|sugar .... shaking|sweating|confused|faint|collapsed|shaky|unresponsive|trembling|dizzy|low_and|
  not_make_sense|wake
diabetic|insulin .... shaking|sweating|confused|faint|collapsed|shaky|unresponsive|trembling|dizzy|passed_out
badly|seriously|severely|critically hurt|injured|wounded|burned|burnt|scalded
injured|wounded|casualty|casualties
head .. cut_open|bleeding|cracked|injury|hit|injured|split|wound
cut|sliced|chopped|severed|cuts|slashed|amputated .. off <my>? .. <limb>|fingertip|tip_of
cut|sliced|chopped|severed|slashed|amputated|lost .. <my> .. finger|fingers|hand|arm|leg|foot|thumb|fingertip|toe|palm|neck|throat|ear|face
  off|deep|badly|bad|open|in_the_machine|and_it_will_not_stop|very_deep|really_deep|on_the_machine|bone|with_a_saw|blood
<can-not> .. move|feel|bend|lift <my> <limb>
<they>|i .. lying|lies|laying|laid|lie|found ... ground|floor|road|pavement|street|grass|stairs|corridor|bathroom|toilet !desk
accident !ly|reported|form|insurance .... blood|hurt|injured|bleeding|road|highway|ambulance|outside|tunnel|junction|happened|flyover|
  expressway|gate
<they>|am|is|are|someone_is|been|was|nearly|almost drowning|drowned|drown !in
<they> .. is|are|still|fell|fallen|gone|floating|struggling|has|slipped .. in|into|under .. the? .. water|sea|harbour|harbor|river|lake|
  pool|waves|reservoir !fountain
swept|washed away|out|off .. water|sea|river|flood|wave|waves|rocks|current|stream
vomiting|vomit|vomited|throwing_up|coughing|coughing_up|coughed|pooping|urinating|spitting|puking blood
screaming .. pain|help|agony
alcohol|drug|gas|carbon|lead|mushroom|chemical poisoning|poison
drank|drunk|drinking .. much|lot .... vomiting|wake|waking|breathe|unconscious|responding|passed|floor|cold|throwing
<who>|i .. been poisoned
light|very|so headed|dizzy !paper
breathed|breathing|breathe .. in|something|smoke|fumes|gas|dust|vapour .. something|fumes|gas|smoke|vapour|chemical|chemicals|dust|powder|
  from|the_lab
skin|hand|hands|arm|face|eyes|lips|mouth .. is|are|has|have|was|started|keeps? .. blistering|blistered|blisters|burning|peeling|bleeding|
  swelling|turning|melted
half|one_side|left_side|right_side .. of? .. my|his|her|the? face|body
<they>|i|my_arm|my_leg|arm|leg .. <can-not>|will_not|not .. lift|move|feel|raise|work|use .. my|his|her|one|left|right|an .. arm|arms|leg|
  legs|hand|side
hives|rash .... breathe|swelling|stung|allergic|face|throat|ate|eaten
stung|bitten|bit .... hives|swelling|swollen|breathe|tongue|throat|face|dizzy|numb|spreading
swimmer|child|kid|boat|kayak|diver|surfer|hiker|climber .. in .. trouble|difficulty|distress|water|pond|lake
<they> ... gone|fell|fallen|jumped|went|slipped|swept|been|struggling|floating .. off|into|in|under|from .. the|a .. pier|water|sea|pond|
  lake|river|harbour|canal|fountain|pool .. and|is|not|help|struggling|shouting|into|$ !with_my_phone
<who>|my .. face|mouth|smile .. one|left|right|half .. side|drop|down
<who>|my .. face|mouth .. gone|went|dropped|drooping|drop|down|crooked .. on|one|left|right|to|and|speak|talk
speak|speaks|speaking|talk|talks|talking|speech .. strange|funny|weird|slurred|unclear|nonsense|gibberish|jumbled .. $|and|face|mouth|arm|
  cannot|side
<they> <be>? in|into|under the? water|sea|harbour|harbor|river|lake|reservoir
not swimming|surfacing
pain .. down|in|through .. left|right|my|his|her .. arm|jaw|shoulder .... sweat|sweating|chest|breathe
<they> .... <can-not> .. speak|talk|move|lift .. mouth|face|side|arm|one
mouth|face crooked|lopsided|droopy|sideways
crushing .. feeling|pain|pressure .. chest
throat|chest|airway .. is? .. tightening|tightened|closing
someone|somebody|<who> <be> .. lying .. floor|ground|road .. not|and|unconscious
not moved|moving|stirred .. for|since .. hour|minutes|while
<who> .. is|are|was not answering|answer|stirring|stir|rousing|with_us
<they>|wife|husband .. <can-not> .. speak|talk|move|walk|swallow|see|breathe $
trapped|stuck|pinned|stuck_inside .. in|under|inside .. the|a|his|her|their|my .. car|taxi|bus|van|wreck|wreckage|vehicle|truck|rubble|
  machine|door|train
<be>|been|had|just_had|were|in|serious|bad|big|car|bike|motorbike|bus .. in|involved_in|a|an .. car_crash|accident|road_accident|collision|
  crash|pile_up|smash .. on|at|near|outside|by|and !ago|last|course|report|year|of_the|my_laptop
drank|drunk|drink|swallowed|ate|eaten|inhaled|ingested|injected .... by_mistake|by_accident|accidentally|wrong_bottle
accidentally drank|swallowed|ate|inhaled|injected|drunk
he|she|man|woman|baby|boy|girl|friend|husband|wife|mother|father|mum|dad .. cold|pale|grey|white|clammy|sweaty|blue|stiff .. and|all ..
  blue|clammy|stiff|sweaty|sweating|not|shaking|confused|cold|grey|pale
having|had|has|in .. kind|sort|type of seizure|fit|stroke|episode|reaction|spasm|convulsion
need|needs|without|out_of|no|forgot|left|have .. <my>|any insulin|inhaler|epipen|epi_pen|oxygen|nitroglycerin|heart_medicine|heart_tablets
neighbour|neighbor|tenant|lady|man|uncle|granny|roommate|flatmate ... <not> .. answer|answered|answering|opened|open|seen|heard .... door|
  days .... smell|days|worried|weeks|something_wrong
need|want|get|send|call|find|fetch .. a? doctor|nurse|doctors|paramedic|medical_help|medical_attention|medical_assistance .. now|quickly|
  quick|please|urgently|immediately|here|asap|fast|over|help !s_note|note|letter|appointment|certificate
swept|dragged|washed .. out|away|off|under|overboard .. at|by|from|in|to|with|on|and|$
<limb> .. is|was|been|has|have|got|nearly|almost .. come|came|cut|torn|ripped|chopped|sliced|taken|bitten off !my_phone
<can-not> .. elevator|lift her|him|them|my_<who>|the_<who>
going_to|about_to faint
took|taken|had|gave|given .... medicine|tablets|pills|dose|injection|insulin|drug .. twice|double|mistake
wrong medicine|pills|tablets|dose|drug|injection|medication
throat .. is|has|keeps|feels|keep? .. closed|closing|close|swelling|swollen|blocked|burning
cut|sliced|chopped|took|lost .. off? .. top|tip|end|bit|part|piece|half .. of .. <limb>
<who> .. is|are|was|has|have .. badly|seriously|really|quite|very|critically hurt|injured|ill|sick|burnt|burned|wounded|unwell !of|and_tired
<who> .. is|are|was|has|have|got .. hurt|injured|wounded !about|my_feelings|by_the_decision
people|students|passengers|staff|several|many|someone|somebody .. hurt|injured|wounded|dying|trapped
<can-not> .. stop .. bleeding|blood|vomiting|coughing|shaking_and|throwing_up|being_sick
bleeding .. from|out|through|everywhere|heavily|badly|lots|not_stopping|all_over
blood .. in|on|from|all_over|coming|pouring|gushing|spurting|dripping|running .. his|her|my|the|floor|out|down|mouth|ear|nose|head|stool|
  urine|vomit|everywhere
vomiting|coughing|spitting|throwing|peeing|passing .. up? blood
<who>|i|lips|face|fingers .. turning|turned|gone|going|went|looks|looking blue|grey|purple|white_as|yellow
lips|face|fingers|skin .. are|is|has|have|turned|gone|going|looks .. blue|grey|purple
hit|banged|bumped|knocked|cracked|bashed|smashed .. my|his|her .. head|skull|forehead .. and|on|really|hard|badly|now|against
<limb> .. broke|broken|snapped|shattered|fractured|dislocated .. and|i_think|can_not|help|bone
broke|broken|snapped|fractured .. his|her|their .. leg|hip|arm|neck|back|ankle|wrist|ribs|skull|collarbone
no|not_any|running_out_of|not_enough|out_of air|oxygen .. in|left|here|$
hanging .. off|from|onto .. the|a .. rock|cliff|edge|balcony|rope|ledge|scaffolding|window|branch
<limb> .. is|are|got|stuck|caught|trapped|jammed .. in|inside|under .. the|a .. shredder|machine|door|blades|gears|mixer|grinder|fan|press|
  conveyor|belt|wheel|drain|elevator|escalator
a|the|this|is|another man|woman|student|person|boy|girl|someone|somebody|people|child hurt|injured|dying|bleeding
saw|seen|watched|think .. someone|man|woman|person|student|boy|girl|somebody .. go|fall|jump|went|jumping|falling|fell|jumped .. in|into|
  off|from|out_of .. the .. <heights>|harbour|water|sea|river|tracks
`;

/** Hurt as one tells it long after, too: not in a sentence about what the desk looks after. */
export const mishapEn = `
<who>|having|had|has|a|massive|mini|heat !different stroke !order|orders|width
face|mouth|side|smile|eye|arm .. drooping|droop|droopy|drooped|numb|paralysed|paralyzed|lopsided|weak_on
<who> .... one side .. face|weak|numb|droopy|body|move|feel|mouth
<who> .... numb|paralysed|paralyzed !the|my_mind|weak_side
throat|tongue|face|lips|neck|airway|eyes .. swelling|swollen|swelled|closing|puffed|closed_up
waters|water .. broke|broken|gone !pipe
in|into|gone_into|going_into|having labour|labor|contractions !economics|law|market|day|union|studies
baby|child is coming|coming
giving|going_to_give|about_to_give birth
miscarriage|miscarrying
<who>|i|we ... badly|seriously|severely|really|very|bit|bad|terribly|is|are|been|got|get|gets|am|was|were|lot|so|kind_of hurt|injured|
  wounded|injury !by_the_comment|feelings
hurt|hurts|hurting so_bad|so_badly|so_much|really_bad|real_bad
hurt|injured|damaged <my> leg|legs|arm|arms|hip|neck|back|spine|head|eye|eyes|chest
broke|broken|break|fractured|fracture|dislocated|snapped|crushed|snaps .. <my>? leg|legs|arm|arms|hip|neck|back|spine|skull|ribs|jaw|
  shoulder|knee|pelvis|collarbone|bone
leg|legs|arm|arms|hip|neck|back|spine|skull|ribs|jaw|shoulder|knee|bone .. is|are|looks|look|bone .. broken|broke|fractured|bent|
  sticking_out|crushed|twisted|dislocated !and_i_am_losing
hit|banged|bumped|smashed|cracked|knocked|hits|struck|split|hurt|injured|hitting .. <my> head !against_the|against_a|on_a_brick
concussion|concussed
deep cut|cuts|wound|gash
gash
<limb>|hair|sleeve|clothes|scarf|glove .. is|got|was|caught|gets|has|been .. caught|stuck|trapped|crushed|jammed .. in|under|by|between ..
  machine|elevator|escalator|gears|press|car|wheel|belt|lathe|grinder|mixer|train|gate
burned|burnt|scalded|burn|burns|burning .. <my>|both? <limb>|<self>|him|her
<who>|i .. burned|burnt|scalded|electrocuted|burns|scald badly|on|all_over|by|with|in|himself|herself|myself !a_cd|toast|sun
burns|scald .. <limb>|badly|all_over|degree
boiling|hot|boiled water|oil|soup|tea|coffee|kettle .. spilled|spilt|splashed|poured|fell|went|tipped|on .. <my>|over|on|all? .. <limb>|
  <self>|me|him|her|them|lap|baby
<they>|i|we ... fell|fallen|falls|fall|falling|slipped|tripped|tumbled|slip ... down|off|from|on|over|out|in|into|through|onto ... stairs|
  stair|steps|ladder|roof|balcony|window|scaffolding|escalator|platform|tracks|track|cliff|sea|harbour|pier|river|height|hill|slope|tree|
  pool|bathtub|shower|bathroom|bike|bicycle|motorbike|horse|storey|rocks|bridge|wall|ladders|podium|edge|chair|stool|ceiling|shaft|railing|
  pit|hole|ditch|waterfall|reservoir|rooftop
<they>|i .... fell|fallen|fall|slipped|tripped|falls .... <can-not>|not|hurt|hurts|head|hip|pain|broken|bleeding|move|ground|floor|hard|
  wake|stand|legs|down_and|leg|ankle|up
<can-not> .. stand|walk|sit_up|get_up|feel|move .. <limb>|up|at_all|properly|anymore $
hit|struck|knocked|run|ran|mowed|knock|crashed|crash|bumped|runs .. over|down|by|into|with|him|her|me? ... <car>
<car>|driver .. hit|hits|knocked|struck|ran_over|crashed|crash|crashes|overturned|flipped|smashed|rammed|run_over|hitting !traffic|snooze
car|traffic|road|bike|bicycle|bus|taxi|lab|laboratory|motorbike|motorcycle|minibus|scooter|bad|terrible|serious|work|big|horrible|nasty|
  climbing|hiking|train|swimming|workplace|boating accident|accidents|crash|collision|wreck
<there-is>|been|in|had|witnessed|happened|having a|an|some? .. accident !with_my_phone|by
snake|dog|boar|monkey|wasp|wasps|bee|bees|hornet|hornets|jellyfish|centipede|dogs|spider|shark .. bit|bite|bites|bitten|stung|attacking|
  attacked|attack|attacks|biting .. <whom>|my|his|her|$
bitten|stung by
fever .... confused|shaking|fits|41|42|stiff|unresponsive|not_making
terrible|severe|unbearable|awful|excruciating|extreme|worst|agonising|agonizing|so_much|lot_of|lots_of|great|really_bad|big pain|pains|agony
  !to_use|getting
in .. agony|pain
pain|hurts .. unbearable|severe|excruciating|can_not_move|so_bad
<they>|i .. dizzy|confused|drowsy|shaking .. and|after|from .... chest|vomiting|collapsed|fumes|gas|head|spill|sick|fall|faint|gas|chemical
people|students|two|three|several|everyone|all .. feeling|feel|are|is|getting dizzy|sick|ill|faint|nauseous|unwell|drowsy
<who>|drink|drinks|i|got|been|was .. spiked|drugged|roofied
<anyone> .. am|are|is|was|were|been|being|got|get|getting|just robbed|mugged|carjacked
something|somebody|someone|he|they|guy|man .. in|into my|her|his drink
<who>|i ... hardly|barely .. stand|walk|breathe|see|talk|move|awake
<limb> .. is|nearly|almost|half|came|hanging off !the_list|campus|switch
<they>|i|we .... floor|ground|stairs|bathroom|toilet|pavement .... <can-not> .. lift|get|move|stand|up
came|fell|crashed|falls|collapsed|dropped down? on|onto .. <whom>|<my> .. head|her|him|them|me|people|foot|leg|$
<limb>|i|she|he|man|woman|student .. trapped|crushed|pinned|stuck .. under|beneath|between|in .. shelf|shelving|car|machine|wheel|tree|door|
  rubble|it|bookcase
<car> .. turn|turned|rolled|flipped over|upside
<car> .. gone|went|ploughed|drove|driven|run into|through|off .. the|a .. shelter|wall|people|crowd|shop|water|slope|barrier|bridge|
  pedestrians|lamp|tree|building
swallowed|ate|eaten|drank|drunk|taken|took something .... lab|party|mistake|sick|ill|collapsed|floor|poison|wrong|funny
tide .. in|rising|coming|cut
fell|fallen|fall|slipped|collapsed .. in|at|on|down|off|over .. <my>? .. kitchen|bathroom|toilet|home|street|road|stairs|shower|bedroom|
  corridor|escalator|steps|bath|garden|wet_floor
<car> .. ploughed|plowed|drove|ran|smashed|crashed|slammed|went|careered into|over|through|onto .. <who>|the|a|people|students|some|shelter|
  wall|bus_stop
<they>|i .. had|has|have a|an .. fall|accident|stroke|fit !with_the_phone .. and|cannot|can|is|am|she|he|out|please|help|on
cut|sliced|stabbed|burned|burnt|scalded|hurt <self> .... machine|bandsaw|saw|knife|glass|badly|bleeding|deep|blood|drill|lathe|scalpel|oil|
  acid|iron|stove
knifepoint|gunpoint
people|students|two|three|four|several|someone|somebody|man|woman|friend|they|he|she|we|many are|is|were|was|got|been|have_been .. burned|
  burnt|scalded|injured|wounded|hurt|killed|trapped
chopped|cut|sliced|sawn .. end|tip|top .. of? .. finger|thumb|toe .. off
floor|ground|bathroom|toilet .... <can-not> lift|move|get .. her|him|them|up
twisted|broke|broken|hurt .... <can-not> walk|stand|move|get_down
knocked|pushed|shoved|threw me .. down|over|to
burst|broke|spilt|spilled|splashed|exploded .... all? over|in|into .. his|her|my|their .. face|eyes|hands
reversed|backed|drove|crashed into .. a|the|some|my <who>
hip|leg|back|knee|ankle|wrist .. is|in|feels .. agony
burning_up|burning|hot|boiling and shaking|confused|sweating|shivering
`;
