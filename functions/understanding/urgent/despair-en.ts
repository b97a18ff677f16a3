/** Wanting to die, wanting to hurt oneself, of oneself or of a friend: plain whatever else is said. */
export const despairEn = `
# To hurt or kill oneself
kill|killing|killed|kills|hang|hanged|hanging|hung|drown|drowning|shoot|shooting|stab|stabbing|starve|starving|suffocate|strangle|gas|
  unaliving|murder .. <self>
scratch|scratching|cutting|picking|cut|scratched .. until|till|to .. bleed|bleeds|blood
hurt|hurts|hurting|harm|harming|harms|cut|cuts|cutting|burn|burning|injure|injuring|scratch|scratching|bite|biting|punish|punishing|hit|
  hitting .. <self> .. on_purpose|again|because|when_i|when_she|when_he|to_feel|to_cope|so_i|deliberately|every|whenever|after|for_a_while
urge|urges|tempted|craving .. to .. cut|hurt|harm|jump|end|die|bleed
how|way|ways|method|methods|easiest|painless|quickest|want|peacefully .. to die
how|way|ways|want|wish|hope|peace|rather|love|like|pray .. to|with|i .. <not> .. wake|waking up
without hurting|cutting|harming|killing <self>
scared|afraid|frightened|terrified of|by <self>
scared|afraid|frightened|terrified|dangerous ... alone|left with <self>
want|need|feel_like|love|just|break|rest|escape .. from|to_stop|stop existing|living|being_alive|existence|life|this_world
want|wants|wanted|wanting|going|might|may|will|could|would|can|thought|thoughts|think|thinking|thinks|urge|urges|urged|feel|feels|feeling|
  like|keep|keeps|start|started|stop|stopped|afraid|scared|worried|been|try|tries|tried|trying|plan|plans|planning|about|almost|nearly|not|
  threatens|threatened|threatening|talks|talking|says|said|ideas|idea|is|are|started ... hurt|hurting|harm|harming|cut|cutting|cuts|burn|
  burning|stab|injure|injuring|punish ... <self> !off|from|down|time|slack|on_my_knife|some
hurt|hurting|harm|harming|cutting|harms|hurts herself|himself|themselves !at|playing|in_the_gym|while|badly_and_bleeding
overdose
self harm|harming
selfharm|selfharming|suicide|suicidal|suicides
cut|cutting|cuts|slit|slitting|slash|slashed|slashing|scars|slice|open .. <my>|both? .. wrist|wrists|veins|forearm|forearms|thighs
cuts|scars|marks|scratches|burns .. all_over|on|up|along .. arm|arms|wrist|wrists|leg|legs|thigh|thighs|herself|himself
i|she|he|they|friend|been|roommate|started|is cutting again|myself|herself|himself|$
bought|buy|buying|burn|burning|ordered|tied|made|saved_up|saving|saving_up|stockpiled|stockpiling|hoarding|collected|collecting|counting|
  counted|lined_up|looked_up|hidden|hiding ... charcoal|rope|noose|razor|razors|<pills>|nembutal|helium !bbq|barbecue|tags
want|wants|wanted|going|gonna|might|thinking|thought|plan|planning|considering|will|tempted|could|just .... take|taking|swallow|swallowing|
  eat .. all|whole|lot|lots|too_many|rest_of|bottle|everything ... <pills>|cabinet|bottle
# To die
want|wants|wanted|wanting|wish|wishes|wishing|rather|prefer|hope|hopes|ready|deserve|deserves|should|better_to|try|tried|feel_like|longing|
  long|ought|need|prepared|pray|prays|praying|happy|decided|like|think_about|thinking_about|thinking_of|talks_about|talking_about|
  thoughts_about|thoughts_of|fantasise_about|fantasize_about|dream_of|planning|posting_about|posted_about|talk_about|talks_of|joking_about|
  jokes_about .. i|to|just|about|that|she|he|they? .. <be>|being|go? .. die|dying|dead|death !with_this|line|soon_phone|hard|drop|end|
  battery|zone|sea|poets|in_the_battery|rolled|roll|cast
want|wants|wish|hope .. go_and|to_go|to_just|to_be? die|dead
think|thinking|thoughts|thought|dream|dreaming|fantasies|obsessed|preoccupied .. about|of|with .. death|dying|die|killing|suicide|ending|
  not_being_here|being_dead|not_existing|disappearing|self !end|star
let me die
better off dead|gone|not_here|not_alive
better|happier|easier|relieved|best|good|fine|ok ... without|off_without me|her|him|them !having|asking|getting|to|in_it
better|happier|easier|relieved|best|grateful ... if_i|when_i|once_i|that_i ... dead|die|died|gone|disappeared|disappear|vanished|was_not|
  were_not|not_around|never|not_here|left_this_world|not_exist|did_not
if i ... died|die|dead|gone|disappeared|vanished|was_not_here|were_not_here|not_alive|not_exist|killed ... nobody|no_one|care|notice|miss|
  better|happier|sad|matter|tomorrow|tonight|would
nobody|no_one|not_one|anyone would|will|even|to|is_going_to|really|would_even|will_even .. care|cares|miss|misses|notice|cry|bother|mind|
  be_sad .. if|me|i|about_me|$
wish|wishes|if_only .. i|she|he|they .. <be>|had|would|could|did|just? .. dead|gone|never|not_exist|not_wake|disappear|disappeared|vanish|
  not_alive|not_born|not_been_born|not_woken|cease|not_be_here|not_here|fade !downloaded|changed|installed|signed|updated|bought|registered|
  switched|enrolled|had_to|gotten|got|started|deleted|lost|agreed|joined_duo|touched|upgraded
never been born|alive|woken|wake_up|woke_up
never|not .. wake_up|waking_up .. again|tomorrow|anymore|ever|from_it
not|never want|wants|wanted|wish|wishes|wishing|wanting|care_to|feel_like|intend|plan .. to? .. wake_up|waking_up .. anymore|tomorrow|
  in_the_morning|again|$
sleep|asleep .. and .. never|not|forever .. wake|wakes|waking|wake_up
sleep|asleep forever|and_never|for_ever
# Not to live
no_longer|not .. want|wants|wish|wishes .. to? live|exist|be_alive|be_here
lost|no|losing|lack|without .. will|desire|reason|wish|motivation .. to|for .. live|living|exist|go_on|carry_on|alive
nothing .. left? .. to|worth live|living|living_for|stay_for|carry_on|keep_going
<not-any>|cannot_find|no_longer|lost|not_see|without|see_no|see_any .. reason|reasons|point|purpose|meaning|sense|worth|use|motivation ..
  to|in|for|of|me|left? ... live|living|carry_on|carrying_on|go_on|going_on|get_up|getting_up|get_out_of_bed|alive|life|existing|exist|stay|
  wake_up|waking_up|keep_going|continue|continuing|being_here|be_here|trying_anymore|my_existence|breathe|fighting !licence|license|
  in_the_gym|to_the_site|with_the_app|hold
what|why|wonder|question .. reason|point|purpose|use|sense .. of|in|to .. living|existing|carrying_on|going_on|being_alive|waking_up|
  getting_up|my_life|my_existence|keep_going|fighting|being_here
<not-any> .. meaning|purpose|sense .. to|in|of .. life|live
no|not|see_no|not_see .. point|meaning|purpose .. in|of|to|living|anything|me? .. anymore $
life no|not|has_no|without meaning|point|purpose|hope
life|living|live|exist|existence|world .. is|has|feels|seems|not|just|had .. <so>? .. not_worth|no_meaning|meaningless|pointless|worthless|
  no_point|worth|nothing|empty|hell|no_purpose|unbearable|hopeless|over|too_hard|too_painful|not_for_me|no_use|so_hard|not_fair|no_hope|
  just_pain|suffering|no_sense|without_meaning|torture !when_i_lost_my_phone|insurance|it_to_pay
not|hardly|nothing|never|is|nor worth living|it_anymore|carrying_on|being_alive|going_on|staying_alive|being_here
is|are .. life|living|it .. worth .. it|living
worth living|staying_alive
<so>|am|is|are|i|sick|been|feel|getting|get .. tired|sick|weary|fed_up|exhausted|bored|done|finished|had_enough|enough|hate|hating|scared ..
  with|of|from|by|about .. living|life|being_alive|existing|this_life|my_life|breathe|struggling|suffering|being_me|waking_up|this_world|
  being_here|carrying_on !jacket|chat|of_the_battery|on_campus|in_hall|science|person
living|life|surviving|existing|being_alive .. is|feels|has|so .. <so>? exhausting|a_burden|torture|hell|pain|suffering|unbearable|too_much|
  painful
had enough .. of life|living|everything|this_life|being_alive|it_all|this_world
# To end it
end|ending|ended|ends|finish|finishing|quit <my>|own|this|my_own|her_own|his_own life|lives|existence|misery|suffering !insurance|as_a|
  on_my_phone|science|at_hkust
take|taking|took|takes <my> .. own? life
end|ending|ended it_all|it_once|it_now_before|it_tonight|my_pain|the_pain|my_suffering|it_forever|it_for_good|things_tonight|all_this_pain
end|ending everything !#|else|that|on|in
thinking|thought|think|thoughts|talk|talked|talking|talks|planning|considering|plan|plans|ideas|idea .. of|about|to|how_to .. end|ending|
  finish|finishing .. it|things|all|everything !#|call|chat|here|lease
kill|killed|killing .. itself
jump|jumping|jumped|jumps|leap|leaping|throw_<self>|throwing_<self>|step|stepping .. off|from|out|over|down|over_the|in|into|onto ....
  <heights>|th_floor|st_floor|harbour|river|sea|tracks|th !online|page
climb|climbing|climbed|climbs .. over|onto|on|up .. <my> .. railing|railings|ledge|roof|rooftop|parapet|fence|edge|balcony
jump|jumping|jumps|jumped|step|walk|walking|stepping|throw_<self>|throwing|run .. in|into|under|front|before .. the|of|a .. the|a? train|
  mtr|bus|car|truck|traffic|tracks|subway|cars|lorry|road !from_zoom
lie|lying down? on .. the tracks|rails|railway
jump building|down_building|floor
standing|stand|stands|sitting|sit|sits|climbed|climbs|staring|leaning|hanging|gone|went|i_am|am|he_is|she_is|friend_is|up .. on|at|over|by|
  down_from|onto|out_on|from .. the|a|our? .. edge|ledge|rooftop|railing|railings|parapet|bridge|roof|balcony|top_of_the_building|
  window_ledge|platform_edge|window_sill !of_my_seat|of_your|party|bar|restaurant|of_the_screen|and_my_laptop|wifi|bbq|garden|of_the_page
# To say goodbye
goodbye|farewell|suicide note|notes|letter|letters|message|messages|text|post|email|video !for_the_party|party|to_the_team|to_my_colleagues
this|it is my|the last|final message|text|words|letter|goodbye|call|note|night|day !to_you_about|at_work|of|to_register
my|her|his|final|last goodbyes
said|saying|says|sending|sent|posted|wrote|written|leaving|left|told|texted|saying_her|saying_his|she_says|he_says|sends .. goodbye|
  goodbyes|farewell .. to_everyone|everyone|everybody|to_all|to_her|to_him|to_me|to_us|to_my_family|her_friends|his_friends|note|letter|
  forever|friends|us_all|strange|to_friends|to_his|to_her|and_turned|to_people|message|messages|$
everyone|everybody|us|friends|family .. goodbye|farewell message|messages|text|texts|note|notes|letter
goodbye .. everyone|everybody|world|forever|cruel|all
this_is|last|it_is goodbye $
last .. time .. you|anyone|we|they .. hear|talk|see .. from|to|of? me
tell|tells|telling <family>|my_<family>|her_<family>|his_<family>|everyone .. i|that_i|how_much_i|am|was|i_am .. <so>? sorry|loved|love|
  goodbye|proud !please_call|the_code|late|lost
say|tell .. sorry|love|goodbye .. to .. <family> .. for_me|from_me
tell <family> .. sorry|love|loved .. will_not|not_coming|$
give|given|gave|giving|gives|gived .. away|out .. all|everything|my|her|his|their|things|stuff|clothes|possessions|belongings|books|cat|dog
  !code|codes|password|passwords|pass|token|number|details|pin|savings|money|life|his_savings|her_savings
gave|given|giving|give|gives .. all|everything|most|her|his|my .. her|his|my|of|their? .. things|stuff|possessions|belongings|clothes away
will|would not .. be .. here|around|alive|breathe|there .. tomorrow|much_longer|for_long|anymore|after_tonight|next_week_anyway|
  for_my_birthday|by_tomorrow|to_see|tonight|long|when_you !meeting|class|lesson|lecture|the_exam|the_session|in_the_office|on_campus|
  at_school|at_work|at_the_desk
see_you|meet|be_with|join|joining .. in|on|my|him|her .. heaven|other_side|next_life|afterlife
do not look for me
# Oneself
am|i|feel|feels|feeling|felt|is|completely|so|totally worthless|unlovable|unloved !piece|app|code|system
i|he|she|am|feel|feeling|feels|being|is|only|just|become|been .. a|like|such|nothing_but|too_much_of .. burden !of_proof|of_carrying
burden .. to|on|for everyone|everybody|my|them|family|others|people|society|him|her|all
not|never|no .. deserve|deserves|deserving|fit|right|worthy .. to|of|life .. live|be_here|alive|exist|life|breathe|love
i should not .. exist|be_alive|have_been_born|be_here|have_survived|live|be_born !on_hold|listed
afraid|scared|worried|terrified|frightened|fear .. of|what|that|about|for .. what? i|myself .. am|might|may|could|will|would|can|going_to|
  capable|be .. do|doing|try|hurt|harm|of|myself|$ !my|the_login|with_the_code|it_online|lose
do|doing|done|did .. something|anything|things .. to|bad_to|terrible_to|stupid_to|drastic_to <self>
not|can_not trust|control <self> .. !#|with_money|with_computers
safe|safety .. from|with <self>
not safe .. by|on|alone|with|around .. <self>|my_own|alone
thoughts|voices|mind|head|voice .... tells|telling|tell|saying|say|says .. me|her|him|i .. to|should .. die|kill|hurt|jump|cut|do_it|end|
  not|harm|burn
hear|hearing|heard|hears voices
crisis hotline|helpline|line|counsellor|counselor|support|number
samaritans|befrienders|lifeline_number|18111
<not> .. see|imagine|picture|think .. myself|me|i .. being|will_be|living|making|alive|around|be .. around|alive|here|past|reach|old|
  christmas|next
tablets|pills|medicine|paracetamol|panadol .. lined|counted|ready|beside|in_front|on_the_desk|on_my_desk|in_my_hand|saved
roof|bridge|balcony|edge|window|platform|rail .... nearly|almost|thought|thinking|keep|about|looking|urge .... did_it|jump|do_it|train|
  going|fall|over|letting
staring|stare|think|thinking|stood|stand|looking .. at|about|on|of|over .. the|my|that? .. balcony|bridge|tracks|rope|train|drop|railing ..
  and_think|and_wonder|and_thought|below|and_jump|$
googling|googled|searching|searched|researching|looking_up|reading_about .. painless|painlessly|ways|methods|suicide|how_to|overdose ..
  ways|die|method|way|end|$
writing|written|wrote|write .. letters|a_letter|notes|a_note|my_will .. to|for|my|their .. kids|family|parents|children|mum|everyone|
  friends|wife|husband|loved|$
come|cry|go .. to|at my funeral
stopped|stop|stopping|threw_away .. taking|my .. medication|pills|meds .... not|never|die|sleep|alive|care|point
<not> .. strength|energy|will|courage|heart .. to|for .. carry|go_on|continue|live|keep|living|fight|wake|get_up
<not> .. know .. how .. long|longer|much .. can|will|i .. do|last|go|hold|take|keep|bear|stand|survive|cope
more|worth|better .. dead than alive|living
<can-not> .. live .. with .. what|this|it|the_guilt|the_shame|myself
deserve|deserves|deserved|need|should .. to|be .. suffer|punished|hurt|die|rot|this_pain
burn|burning|burned|burnt|cut|cutting|scratch|scratching|hit|hitting|bite|biting|pinch .. my|her|his .. arm|arms|leg|legs|thighs|skin|wrist|
  wrists|hand|stomach .. with|when|until|every|again|on_purpose|to|because|whenever|so
covered .. in|with .. cuts|scars|bruises
i cut .. last_night|again|today|this_morning|for_the_first|yesterday|tonight !and|the|my_call|off|it
took|taken|taking|has|got|locked|went .... blade|razor|knife|pills .... bathroom|toilet|room|locked|door
has|have|had|got|made|telling|told|talked .. a|the|about? .. plan .. to|and .. die|date|kill|end|do_it|method|suicide|jump
<who> .. left|found|wrote|leaving .. a|the|his|her .. note|letter .... scared|worried|goodbye|gone|sorry|missing
want|wants|need|ready|just|going .. to? .. join|be_with|follow .. my|him|her .. wife|husband|late|dead|mum|mother|dad|father|$ !group|call|
  meeting|society|team|for|in_hong|teams|on_campus
<who> .. gone|dead|died|passed .... be_with|join|follow .. him|her|them !on
dying|death|suicide|ending_it .. is|seems|the|looks|only .. only|best|easy .. way|option|answer|thing|escape|solution|out
tried|try|attempted|attempt|tries .. to? .. suicide|kill|hang|die|overdose|end
not|never|no|nor|stop|stopped|hate want|wants|wanted|wish|wishes|wishing|wanting|feel_like|being .. to|be|keep|go_on|continue|carry_on|on?
  .. live|living|alive|exist|existing !in|on|off|with_my|with_this|without|stream|chat|agent|person|streaming|here_on|there
not .. need .. it|them|this|my|anything .. where i_am|i .. going
tired|sick|weary|exhausted of|with life|living|being_here|being_alive|existing
leave|leaving .. this .. life|world
better off with .. insurance|money .. me|i|dead|without|$
arms|arm|legs|thighs|wrists|skin|body .. covered .. cuts|scars|cut
want|wants|wanting out of .. this|my? life|world
i .. scratch|cut|pick|burn|bite|punch|hit ... until|till .. i|it|they .. bleed|bleeds|hurts
rather|prefer|wish|best|better not be|to_be|being alive|here_anymore|around
have|having|had|having_had|get|getting .. thoughts|urges|ideas|dreams|feelings .. of|about|to .. ending|dying|death|suicide|killing|hurting|
  harming|jumping|not_being|end|die|hurt|cut
by the time .. you .. read|hear|get this
gave|given|giving|give|gives .. me|us|away .. all .. her|his|their .. stuff|things|clothes|books|cat|dog|plants|ring|watch|guitar|jewellery|
  notebook|laptop_and
took|taken|taking|put|putting|pressed|pressing|held|hold .. a|the|my? .. knife|blade|razor|lighter|scissors .. to|on|against|at my|her|his
  .. arm|arms|wrist|wrists|skin|leg|thigh|throat
before|or|if|until|case .. i|she|he hurt|harm|kill|cut <self>
<they> .. burns|burn|burning|cuts|cutting|scratches|bites|hits|hitting|hurts|hurting <self> !at|playing|cooking
goodbye|goodbyes|farewell .. to .. everyone|everybody|all|friends|people|us .. !at_the_party
<be>|am|are .. saying|sending|leaving .. goodbye|goodbyes .. to
pills|tablets|medicine|bottle|rope|knife .... thinking|thought|want|going|might|considering|tempted .. of|to|about .. taking|take|using|use
  .. them|it|all
written|wrote|left|writing a|my note $|for|to|saying|already
last time .. i .... calling|call|talk|speak|bother|see
i .. scratch|cut|pick|bite .. my .. arms|arm|legs|skin|wrists .. until|till
tired|weary|sick .. of .. all of it
wanted|just|calling|called|rang|texting|came .. to? say goodbye|goodbyes
said|saying my? goodbye|goodbyes .. to|already
want|wants|going|feel_like|like .. to? jump .. and|off|from|$
ready|want|wants to vanish|disappear .. forever|for_good|permanently
better|rather dead
not mind|care .. if .. not .. wake|woke
what .. i .. do|might_do|will_do to <self>
doing .. everyone|everybody|them|world .. favour|favor
could|will|might|would die .. nobody|no_one .. know|notice|care|miss
`;
