/** What cannot wait a minute: told before everything else, even before talk of wanting to die. */
export const lifeInDangerEn = `
<they>|i ... unconscious|unresponsive|collapsed|collapse|collapsing|comatose|lifeless|motionless|passed_out !the|flyers|some|codes|leaflets
<they>|i ... fainted|fainting|blacked_out|keeled_over|knocked_out !of
<who> .. jumped|fell|fallen|jump .. from|off|out .. <heights>|third|fourth|second|fifth|sixth|seventh|eighth|tenth .. floor|breathe|ground|
  alive|moving|blood|hurt|storey
someone|somebody|stranger|man|woman|person|people|student .. on|over|at .. railing|railings|ledge|parapet|edge_of_the_roof|
  edge_of_the_building .. !of
<they> .. stopped making_sense|talking|moving|responding|breathing
<who>|have|got|people|is|just|almost faint
unconscious !bias|biases
lost|losing|lose|lost_her|lost_his consciousness
<they> ... <not> .. wake|waking|woken|wakes|conscious|awake|moving|responsive|reacting !my|the|your|away|from|to_your|to_the|to_my|in_yet|
  out|from_sleep
<one> <be>|will|does|can not .. waking|wake|moving|conscious|breathing up|$|and|at_all|please|or !from_sleep
<they> .. is|are|was|not not|responding responding|responsive|anything !to_my|to_our|to_the|to_emails
<can-not>|will_not|not|is_not|does_not .. wake|waking|rouse .. him|her|them|my_<who>|the_<who>|a_<who>|up_my_<who>
<not>|stopped|stop|stops|barely_is|quit breathing
<who> .. no breathe|breathing|pulse|heartbeat
<who> .. <not> .. a|any? pulse|heartbeat
<can-not> feel|find .. pulse|heartbeat
<one>|<who> <be>|has|had|have|having|got|gone_into|going_into|in .. a|an? seizure|seizures|convulsions|convulsing|cardiac_arrest|
  anaphylaxis|anaphylactic|epileptic
in|into|having cardiac_arrest|anaphylaxis|convulsions
<who> .. a|an? seizure|seizures|convulsing|convulsion|fitting|cardiac_arrest
foaming .. mouth
overdosed|overdosing
taken|took|take_already|had|having|has|of an? overdose
took|taken|swallowed|had|eaten|ate|take_already|taking .. too_many|whole|entire|all_my|all_her|all_his|all_the|all_of|lot_of|lots_of|
  bunch_of|handful|bottle|box|packet|pack|strip|loads_of|many|several|ten|twenty|thirty|forty|fifty|to0|20|30|40|50|100|10|so_many ...
  <pills>
drank|drunk|swallowed|swallow|drink|ate|eaten|ingested|inhaled|inhale|breathed_in|gulped .... bleach|acid|chemical|chemicals|poison|
  detergent|batteries|battery|pesticide|antifreeze|weedkiller|poisonous|methanol|cleaning_fluid|cleaner|rat_poison|nuts_and
<who> .... swallowed
<anyone> .. <be>|got .. been? poisoned
bleeding !edge|money|heart|through|into_each .. badly|heavily|lot|everywhere|out|from|and|much|death|heavy|bad|profusely|stop|nonstop
<anyone>|<limb>|it|is|are|am|wound|ears|bad|started|keeps|still|stop|stopping|cut .. bleeding !edge|money|heart|through
<who>|<limb> bleed|bleeds
severe|heavy|bad|massive|serious|internal|terrible bleeding
there_is|there_was|lot_of|lots_of|so_much|covered_in|covered_with|too_much|losing|lost|full_of|coughing|coughing_up|cough|vomiting|vomited|
  vomit|spitting|throwing_up|threw_up|pool_of|puddle_of|loads_of|losing_much|many|peeing|pooing blood !and_sweat
blood .. everywhere|coming|all_over|from|pouring|gushing|out|many|spurting|on_the_floor|on_the_road|on_his|on_her|in_her|in_his|in_my
stabbed|stab .. <whom>|in_the|in_his|in_her|with|with_a|just|himself|herself|outside|inside|at !back
<who>|got|is|been|was|were|someone .. stabbed|shot !of|down
gunshot|gunshots|gunfire|gunman
shots fired
active shooter
shooter .. in|on|at|here|outside
mass shooting
heart|his_heart|her_heart stopped|has_stopped
cpr|defibrillator|aed
<who> .. dying .. floor|ground|road|here|front
<they>|we ... went|gone|dropped down .... not|collapsed|answer|answering|responding|moving|floor
<not> .. come|coming|came round|around|to $|and|help
<can-not> .. get .. word|response|answer|reaction|pulse .. out|from|of
<they> .... having|has|had|have|gets .. a|some|kind|of? .. fit|fits !about
<who>|<limb> .. shaking|jerking .... floor|foam|stop|rolling|tongue
eyes .. rolled|rolling .. back|up|head
<one> .. <be>? .. unconscious|collapsed|fainted|out_cold|knocked_out|passed_out|unresponsive|convulsing !of|on_my|on_the_new|on_this|the|
  flyers|hope
<be>|out|went|gone out_cold|limp|lifeless
gone|going|feels|feeling|felt|went|feel .. faint|limp|unconscious
not|never|will_not|cannot stop bleeding
<limb> .. cut|chopped|torn|ripped|sliced|hanging|came|taken|severed|blown off
went|gone|goes|straight|stuck|stabbed|pierced|impaled through|into|in .. my|his|her|the .. <limb>
<help> please|now|quick|quickly|asap|urgently|immediately
<who> .. <be> not stirring|rousing|with_us
cut|sliced|gashed|slashed|slit|cuts .. <my> .. wrist|wrists|hand|finger|arm|leg|foot|neck .. on|with|in|open_on .. the|a|some .. bandsaw|
  saw|machine|glass|window|cutter|scalpel|lathe|blade_of|mower|slicer|workshop|drill|grinder|fence|can
shut|locked|trapped|stuck|stranded .. on|out|out_on|in .. the|a .. roof|rooftop|balcony
<they>|i .. dropped|slumped|crumpled|sank|crashed|collapsed|went .. to|onto|down_on the? floor|ground|pavement
<they>|i .. <can-not> .. elevator|raise|move|lift|feel|bend <my>? .. <limb> !id|of_the
pain|ache|tightness|numbness|tingling .. in|down|up|across|through .. <my> .. arm|chest|jaw|back|shoulder .... sweat|sweaty|sweating|
  breathe|grey|sick|dizzy|numb|elderly|father|mother|dad|mum|husband|wife
<who> .. pain .. in|down|up .. <my> .. arm|chest|jaw|stomach
stuck|lodged|caught .. in .. <my> throat|windpipe
mouth|face|smile|lip|eye|speech .. gone|went|going|is|looks|turned|has .. funny|droopy|crooked|slack|lopsided|slurred|sideways|numb
someone|somebody|man|woman|student|boy|girl|person .. has|have|just .. jumped|fallen .. from|off|out|down
<they> ... do|does|will|would|can not .. move|respond|speak|breathe|wake $|and|at_all|anymore
burnt|burned|scalded|burn .. <my> .. <limb> .. with|on|by|from .. boiling|hot|oil|water|steam|iron|oven|pan|kettle|soup|hotplate|stove|
  coffee|tea|wok
`;
