/** Fire, smoke, gas, chemicals, electricity. */
export const fireEn = `
^ help|please|sir|hello|hi? .. fire $
^ fire help|please|fire
fire fire
on fire !with
catch|catches|caught|catching|set|sets|setting|sat .. on? fire !to_the
<there-is> !any|no|not a|an|some? big|small|huge|little|real|kitchen|house|electrical|rubbish|bin|bush|hill|car|chip|lab|massive|actual|of?
  fire !in_my_belly|for|in_his|under
fire in|at|on|inside|near|outside|next|downstairs|upstairs|under|by !to? !a|your .. <room>|<gadget>|to|us|centre|center|garden|park|school|
  shop|market|forest|hills|countryside|area
fire is|has|was|broke|started|starting|spreading|burning|getting|coming|everywhere|now|here|there !no|off|up
<room>|<gadget> .. is|are|was|has|have|just? .. fire !~|in|for|and_i_need
in flames
see|are|is|saw|big|huge|got|with|of flames
<gadget>|<room> .. <be>|has|have|just|gone|went|go .. gone|went|up .. up .. !to_date
flames .. coming|everywhere|out|in|from|on|at|up
up in smoke|flames
# Smoke
<there-is>|seeing|thick|black|white|grey|gray|dark|full_of|filled_with|filling_with|fills_with|filling_up_with|lots_of|lot_of|much|real|
  heavy|so_much|some|fill_with|cloud_of|clouds_of a|any|some? smoke !where|in_the_designated
smoke .. coming|everywhere|pouring|rising|filling|billowing|out|under|inside|in|from|all_over|is|on|downstairs|upstairs !the_designated|
  a_cigarette|balcony_allowed
see|saw|found|noticed|spotted|discovered|reporting|report .. a|some? fire|smoke|flames !extinguisher|risk
<gadget>|<room>|it|something|they .. is|are|started|starting|starts|keeps|was|began|just smoking !area|allowed|room|permitted|policy|zone
<gadget>|<room> smoking !area|allowed|room|permitted|policy|zone
<gadget> .... and? smoking !area|allowed
<room>|<gadget> .... is|are|was burning !hot|up|through|out|a_cd|question|battery
smell|smells|smelling|smelled|smelt|stinks|reeks|sniff ... gas|burning|burn|burnt|burned|smoke|fumes|petrol|chlorine|chemicals|chemical|
  ammonia|singed
gas|burning|smoke|chemical|burnt|strange_chemical|petrol|rotten_egg|rotten_eggs smell|smells|odour|odor|stench
gas .. leak|leaking|leaks|leaked|escaping|hissing|smelly
leak|leaking|leakage .. of? gas|chemical|chemicals|acid|ammonia
smells_of|smell_of|smells_like gas|burning|smoke|something_burning|burnt
something|wire|wires|plug|socket|curtain|curtains|bin|building|room|house|cable|roof|floor|flat|block|kitchen|laptop|charger|printer|car|
  bed|mattress|rubbish|hill|hillside|food|battery|trees|grass|door|neighbour|neighbours .. is|are|was|started|smells|next_door burning !hot|
  up|through|out|a_cd|a_dvd|question|my_eyes
hear|heard|is|was|an|big|huge|loud|gas|been|the|massive explosion|explosions|blast !of
spark|sparks|sparking|sparked .. and|coming|flying|everywhere|from|out|smoke|loudly|badly
<gadget> .. sparking|sparked|spark|sparks|smouldering|smoldering|melted|melting
carbon monoxide
toxic|chemical|strong|poisonous|weird|acid|bad|nasty fumes|vapour|vapours
fumes .. making|dizzy|in|from|everywhere
chemical|chemicals|acid|mercury|solvent|bleach|ammonia|nitrogen|formaldehyde|chlorine|bromine|hf|fluoride .. spill|spilled|spilt|spillage|
  splash|splashed|leak|leaked|leaking|burn|burns|burned|burnt|everywhere|exposure
spill|spilled|spilt|splashed|dropped|splash|poured|sprayed|squirted|got|get|gets|splashes .... acid|chemical|chemicals|mercury|bleach|
  solvent|ammonia|alkali|bromine|reagent|caustic_soda
spill|spilled|spilt|leak in|at .. lab|laboratory|fume
acid|chemical|chemicals|bleach|something|solution|liquid|alkali|glass|detergent|pepper_spray|superglue|metal .. went|got|splashed|flew|in|
  into|on|onto|over .... eye|eyes|skin|face
electric|electrical shock|shocks
electrocuted
live wire|wires|cable
# The alarm, when it is more than a noise
fire|smoke|gas alarm|alarms|bell .. going|ringing|went|sounding|blaring|rings|triggered|goes|started|is_on|screaming|will_not_stop|on_and
alarm|alarms ... real|smoke|wheelchair|burning|fire !alarm
evacuate|evacuating|evacuated
<can-not> .... evacuate
caught|catching|taken|catch light|alight|fire !of
went up .. and|in .. flames|spreading|smoke
hissing .. gas|smell|battery|smoke|pipe|cylinder|sound
rotten eggs
smell|smells|smelled .. odd|strange|funny|weird|bad .... dizzy|drowsy|headache|sick|faint|cough|coughing|eyes
cylinder|tank|canister|gas_pipe|boiler|reactor|nitrogen|hydrogen|chlorine|ammonia .. is|are|has|started|keeps? .. leaking|leaks|leaked|
  hissing|burst|leak
lab|laboratory|workshop .... dizzy|faint|coughing|vomiting|fumes|unconscious|headache
spilt|spilled|splashed|burst|exploded|poured .... glove|gloves|coughing|cough|fumes|lungs|through_the
wheelchair|crutches|disabled|blind|pregnant|elderly|handicapped|walk .... fire|smoke|alarm|evacuate|evacuation|flames
fire|smoke|alarm .... wheelchair|crutches|<can-not>_walk|<can-not>_get_down|disabled|lifts_are_off|elevators
the|our|building|hall alarm|sirens .. has|have|is|been|started? .. gone_off|going_off|going|ringing|sounding .. and|but|no|i|we|in|on|now|$
  !clock|on_my_phone
fumes .. are|is|horrible|terrible|strong|choking|bad
<gadget> .. went bang|pop
bang .. fire|smoke|flames|sparks
fire .. coming|out|from|pouring|shooting .. of|the|plug|socket|window|oven|engine|roof|door
curtains|curtain|bed|sofa|bin|wok|pan|oven .. gone|went|go .. up $|in|quickly|fast
grey|black|white stuff|clouds|cloud|fog .. coming|out|through|under|vent|vents
left|leave|leaving .. gas|stove|oven|iron|burner|bunsen .. on .... smell|smells|smoke|stinks|fire|burning|gas
<one> exploded !with|in_popularity|after_the_update
power_strip|strip|extension|socket|plug|charger|desk .. caught|catch|catching fire
<room>|lab|laboratory|kitchen .. stinks|reeks|stank .. of? gas|smoke|burning|chemicals|$
<room>|<gadget>|<thing>|<they>|it .. alight|ablaze|aflame
battery|batteries|oven|bottle|flask|beaker|cylinder|boiler|gas|something|tank|charger|powerbank|heater|microwave|transformer|tyre|pot|
  aerosol|vessel|autoclave .. exploded|explode|exploding|blew|blown|bursting|burst .. !with|of_the_icon
acid|bleach|alkali|chemical|boiling|hydroxide|solvent|caustic .. on|over|down|in .. <my> .. hand|hands|arm|arms|leg|legs|foot|feet|lap|face|
  skin|eyes|mouth|lips
gas|vapour|chlorine|ammonia|fumes .. escaped|escape|escapes|released|coming|seeping|filling|everywhere|spreading !of|stations|bill
<room>|<gadget>|it .. <so>|is|was|got|getting|all .. smoky !eye|eyes|flavour|bar
gas .... hissing
full_of|filled_with|filling_with|filling_up_with|pouring_out|clouds_of|lots_of .. steam|fumes|smoke|gas and|in|everywhere|from|$|now
  !for_iphone
<will>|threatens|threatened .. burn|blow|torch .. house|flat|building|place|room|school|office|campus|car|us .. down|up
alarm|alarms|sirens .. is|has|keeps|are? .. going_off|going|ringing|on|sounding .... everyone|people|leaving|running|deaf|blind|floor|
  stairs|smoke|smell|corridor|what_do_i_do
door|wall|floor|handle|ceiling .. is|feels|are? .. hot|warm .... smoke|fire|burning|smell
<they>|we|something|it .. burning|on_fire|caught_fire .. down|badly|upstairs|downstairs|next_door|below|above|outside
<thing>|charger|heater|lamp|candle|iron|stove|hob .. fell|left .... burning|flames|on_fire
battery|laptop|phone|powerbank|charger|power_bank .... hissing|smoking|exploding|sizzling
pipe|water|tank|sprinkler .... burst|leaking|pouring|running|dripping .... electrics|electricity|sockets|wires|socket|fuse|plug|live
`;
