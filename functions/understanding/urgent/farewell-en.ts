/** Goodbyes, last words and things given away, and what one says of oneself: plain whatever else is said. */
export const farewellEn = `
# To say goodbye
goodbye|farewell|suicide note|notes|letter|letters|message|messages|text|post|email|video !for_the_party|party|to_the_team|to_my_colleagues
this|it is my|the last|final message|text|words|letter|goodbye|call|note|night|day !to_you_about|at_work|of|to_register
my|her|his|final|last goodbyes
said|saying|says|sending|sent|posted|wrote|written|leaving|left|told|texted|saying_her|saying_his|she_says|he_says|sends .. goodbye|
  goodbyes|farewell .. to_everyone|everyone|everybody|to_all|to_her|to_him|to_me|to_us|to_my_family|her_friends|his_friends|note|letter|
  forever|friends|us_all|strange|to_friends|to_his|to_her|and_turned|to_people|message|messages
everyone|everybody|us|friends|family .. goodbye|farewell message|messages|text|texts|note|notes|letter
goodbye .. world|forever|cruel
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
not|can_not trust|control <self> .. !~|with_money|with_computers
safe|safety .. from|with <self>
<not> feel|feeling? safe .. by|on|alone|with|around .. <self>|my_own|alone
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
<who> .. left|found|wrote|leaving .. a|the|his|her .. note|letter .... scared|worried|goodbye|gone|sorry|missing|find|where|vanished
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
waste of space|air|oxygen|skin|a_life
<not> need|needing ... after_tonight|where_i_am_going|when_i_am_gone|once_i_am_gone
<not> .. be .. alive|living $|by|when|after|much|long|anymore|for|so|to_see|in
let .. <family> .. know .. love|loved|sorry|proud !the|i_am_late
want|going|ready|decided|thinking|think|will|plan|planning .. to|of|about? end|ending things !with|on_good
cut|burnt|burned|scratched|hurts|hurt .. himself|herself|themself .. and|on|but .. hiding|hides|hid|purpose|lied|sleeves|secret
sleep .. for good|eternity
wrote|writing|messaged|texted|posted|sent|text|note|message|messages|said .. sorry .. to|for everyone|everybody|everything|all_of_us|
  being_born !about_the|late|but
hurts .. to|being .. alive|exist|live|me $
hurts .... be_alive|being_alive|exist|to_live
overdosed|attempted|tried .. last_month|last_year|before|months_ago|years_ago|last_week|once .... again|talking|scared|worried
i|she|he|they|friend|i_only|i_still|i_also burn|burns|cuts|hits|scratch|scratches|bites|hurts|harms|punches <self> !on_the|cooking|
  with_the_iron|at_football
burn|cut|hurt|hit|scratch <self> when|whenever .. it|things|i|she|he|life !cook|ironing
<can-not>|not see|imagine|picture tomorrow|a_future|any_future|the_future|next_year|next_week|my_future
sorry mum|mom|mummy|mother|dad|daddy|father|everyone|everybody|my_love|my_family|my_children|son .. i|for|it
this_is|it_is|that_is|be the end for me|us
gave|giving|given|gives .. me|us|him|her|away .. his|her|their .... said|saying|says|told .. <not> .. need|want
might_as_well|easier_to|better_to|rather|easier_if_i|better_if_i|should|ought_to be|was|were dead|gone
left|written|wrote|leaving|writing .. letter|note|letters|notes .. for|to .. <family> !about|asking|teacher|landlord
every_time|whenever|when .. cross|pass|walk|see|stand|look .... bridge|roof|tracks|train|balcony|platform .. i|and .. think|thought|jump|
  urge|wonder|want
mind|matter|care|bother .. if|whether .. i .. <not>? .. wake|die|live|survive|live|make_it_through
put|putting|getting|got|setting my affairs .. in_order
wrote|written|writing my will .. and|gave|so|for
texted|text|message|wrote|said|says|note|messaged|told .. take_care_of|look_after|be_good_to .. mum|mom|mother|dad|father|her_cat|his_cat|
  her_dog|his_dog|family|parents|kids
posted|sent|sending|uploaded|posts .. photo|picture|video|selfie|pic|story .. from|of|on|at|with ... roof|ledge|edge|railing|pills|blade|
  rope|rooftop
asking|asks|asked|google|googled|googling|searching|searched ... how_many <pills>
how_many <pills> .. it takes|it_would|to_die|to_kill|would_kill|lethal
look_after|take_care_of .. his|her|their .. cat|dog|plants|things|mum|mother .... worried|scared|afraid|strange|odd
has|have|got|with|holding|found|hiding|took .. a? razor|noose .. and|in|from|under|to|$ !blade_for_shaving
want|need|urge|tempted|desperate|have|going .. to cut $|again|myself|deep|deeper|my_skin
^ i_am|he_is|she_is|am|still? up|standing|sitting? on|at the? roof|rooftop|ledge|parapet|top_of_the_building|bridge $|right|now|
  of_the_building
lost|lose|losing|lacking|no_longer_have the will $
have|got|holding|hold|bought .. <pills> .. here|in_my_hand|in_front|with_me|next_to_me|beside_me|ready
<who>|i .. looking|looked|searching|searched|googled|googling|reading .. up|for|about .. ways|how|methods|way .. die|to_die|to_kill|to_end|
  of_dying|kill|suicide
want|wants|wish|wanted|pray|hope|need .. it .. all? .. to .. stop|end|be_over|finish|be_done|go_away $
want|wants|wanted|wish .. everything|all_of_it|all_this|life|the_pain|the_noise|the_hurt|my_life|the_voices .. to .. stop|end|be_over|
  finish|go_away
want|wants|wanted|wish .. it all? to be over
why|what_for .. should|would|do|must|bother .. i .. keep|go|carry|bother|continue|still .. living|alive|on_living|breathing|existing
<not> .. belong|fit|meant|made .. in|for .. this|the world|life
world .. <not> .. need|want|miss|notice me
going_to|want_to|could|might|will|ready_to .. swallow|take .. all_of_them|them_all|the_lot|every_one_of_them !to_the
<can-not> promise .. i .. will|can .. be|make|stay|live
tell .... not .. their|his|her|your|anyone|anybody fault
nobody|no_one .. is? to_blame
forgive everyone|everybody|them_all|you_all
loneliest
want|like|love|wish|need .. to? .. stop being_me|being_here|being_alive|existing|living|breathing
<who> .. said|says|would|will|threatens|swears|threatened|told_me .... jump|die|kill_himself|kill_herself|end_it .. if
friend|roommate|flatmate|she|he|brother|sister|student .. told|says|said|has .... a plan|method|date $
<who> .. says|said|feels|thinks|thought .. there_is? .. no|not|no_more point|use|reason .. since|anymore|without|$|in|to|living !for_the
i already cut
tried|took|overdosed|cut|did_it|attempted .... wants|want|going|try|will|might .. to? .. do it again
friend|roommate|she|he|they|sister|brother|flatmate|student|classmate|daughter|son .. said|says|texted|sent|saying|wrote|messaged ..
  goodbye|farewell $|and|last
said|saying|made|say .. my|her|his|their .. goodbyes
`;
