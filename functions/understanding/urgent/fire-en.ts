/** Fire, smoke, gas, chemicals, electricity. */
export const fireEn = `
^ help|please|sir|hello|hi? .. fire $
^ fire help|please|fire
fire fire
on fire !with
catch|catches|caught|catching|set|sets|setting|sat .. on? fire !to_the|under
<there-is> !any|no|not a|an|some? big|small|huge|little|real|kitchen|house|electrical|rubbish|bin|bush|hill|car|chip|lab|massive|actual|of? fire !in_my_belly|for|in_his|under
big|small|huge|real|kitchen|house|electrical|rubbish|bush|hill|lab|massive|actual|car fire !for|under
fire .. in|at|on|inside|near|outside|next|downstairs|upstairs|under !to? !a|your .. <room>|<gadget>|to|us
fire is|has|was|broke|started|starting|spreading|burning|getting|coming|everywhere|now|here|there !no|off|up
<room>|<gadget> .. is|are|was|has|have|just? .. fire !#|in|for|and_i_need
in flames
see|are|is|saw|big|huge|got|with|of flames
flames .. coming|everywhere|out|in|from|on|at|up
up in smoke|flames
# Smoke
<there-is>|seeing|thick|black|white|grey|gray|dark|full_of|filled_with|filling_with|fills_with|filling_up_with|lots_of|lot_of|much|real|heavy|so_much|some|fill_with|cloud_of|clouds_of a|any|some? smoke !where|in_the_designated
smoke .. coming|everywhere|pouring|rising|filling|billowing|out|under|inside|in|from|all_over|is|on
<gadget>|<room>|it|something .. is|are|started|starting|starts|keeps|was|began|just smoking !area|allowed|room|permitted|policy|zone
smell|smells|smelling|smelled|smelt|stinks|reeks|sniff ... gas|burning|burn|burnt|burned|smoke|fumes|petrol|chlorine|chemicals|chemical|ammonia|singed
gas|burning|smoke|chemical|burnt|strange_chemical|petrol|rotten_egg|rotten_eggs smell|smells|odour|odor|stench
gas .. leak|leaking|leaks|leaked|escaping|hissing|smelly
leak|leaking|leakage .. of? gas|chemical|chemicals|acid|ammonia
smells_of|smell_of|smells_like gas|burning|smoke|something_burning|burnt
something|wire|wires|plug|socket|curtain|curtains|bin|building|room|house|cable|roof|floor|flat|block|kitchen|laptop|charger|printer|car|bed|mattress|rubbish|hill|hillside|food|battery|trees|grass .. is|are|was|started|smells burning !hot|up|through|out|a_cd|a_dvd|question|my_eyes
hear|heard|is|was|an|big|huge|loud|gas|been explosion|explosions|blast !of
something|battery|batteries|powerbank|bottle|lab|cylinder|gas|charger|boiler|socket|scooter|bike|stove|cooker|beaker|flask|heater .. exploded|explode|exploding|blew_up|blown_up|burst_into
spark|sparks|sparking|sparked .. and|coming|flying|everywhere|from|out|smoke|loudly|badly
<gadget> .. is|are|just|was|keeps|started|and|has sparking|sparked|spark|sparks|smouldering|smoldering|melted|melting
carbon monoxide
toxic|chemical|strong|poisonous|weird|acid|bad|nasty fumes|vapour|vapours
fumes .. making|dizzy|in|from|everywhere
chemical|chemicals|acid|mercury|solvent|bleach|ammonia|nitrogen|formaldehyde|chlorine|bromine|hf|fluoride .. spill|spilled|spilt|spillage|splash|splashed|leak|leaked|leaking|burn|burns|burned|burnt|everywhere|exposure
spill|spilled|spilt|splashed|dropped|splash|poured|sprayed|squirted|got|get|gets|splashes .... acid|chemical|chemicals|mercury|bleach|solvent|ammonia|alkali|bromine|reagent|caustic_soda
spill|spilled|spilt|leak in|at .. lab|laboratory|fume
acid|chemical|chemicals|bleach|something|solution|liquid|alkali|glass|detergent|pepper_spray|superglue|metal .. went|got|splashed|flew|in|into|on|onto|over .... eye|eyes|skin|face
electric|electrical shock|shocks
electrocuted
live wire|wires|cable
power|electricity|electric .. line|lines|cable .. down|fell|fallen|in_the_water
# The alarm, when it is more than a noise
fire|smoke|gas alarm|alarms|bell .. going|ringing|went|sounding|blaring|rings|triggered|goes|started|is_on|screaming|will_not_stop|on_and
alarm|alarms ... real|smoke|wheelchair|burning|fire !alarm
evacuate|evacuating|evacuated
<can-not> .... evacuate
`;
