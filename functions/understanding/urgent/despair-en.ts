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
scared|afraid|frightened|terrified|dangerous ... alone|left with my? <self>|thoughts|head|mind|own_thoughts|own_mind
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
end|ending everything !~|else|that|on|in
thinking|thought|think|thoughts|talk|talked|talking|talks|planning|considering|plan|plans|ideas|idea .. of|about|to|how_to .. end|ending|
  finish|finishing .. it|things|all|everything !~|call|chat|here|lease
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
`;
