/** Alone, ashamed, bereaved, worried about a friend: likewise not when the sentence speaks of what the desk looks after. */
export const sorrowEn = `
^|am|i_am|is|she_is|he_is|they_are|we_are|feel|feels|friend|roommate|do|does|is_really|just|really|i .. not .. <so>|doing|feeling|feel|be?
  ok|okay|alright|all_right|fine|coping|in_a_good_place|in_a_good_way|in_a_good_state .. $|mentally|at_all|anymore|i_am|and_i|please|help|
  inside|really|emotionally|in_my_head|not|forget|today|now !with|to_use|to_share|yet_with
<so>|i|am|feel|feeling|she|he|they|friend|severely|deeply|getting|been|clinically|more_and_more|roommate|became|seem|seems|is depressed|
  suicidal|miserable|despondent
<so>|mentally|emotionally|am|is|keep|having|had|have|a|completely|breaking|about_to|finally .. mental|nervous|emotional? breakdown|
  breaking_down|broken_inside|falling_apart|crumbling|losing_it|losing_my_mind|losing_control|cracking_up|shattered|drowning|spiralling|
  spiraling !in_emails|in_email|in_work|of_the_costs|of_cost|service|truck
rock|hit_rock bottom
feel|feeling|feels|am|just|felt <so>? .. empty|numb|worthless|hollow|unwanted|invisible|lifeless $
feel|feeling|feels|felt .. abandoned|isolated|unloved|alone .. and|anymore|since|without|nobody|world|$|inside|no_one|all_the|every|here
am|is|i_am|feel|feels|feeling|felt|so .. so|all|completely|totally|utterly|entirely|really|truly|very alone .. !at_home|in_the_office|
  with_my_phone|in_the_lab .. and|in|here|i|now|nobody|anymore|$|since|world|all_the|every
so|desperately|unbearably|terribly|painfully|incredibly|unbearable|too lonely .. i|and|that|sometimes|nobody|it|every|cry|can
nobody|no_one cares|understands|listens|notices $
nobody|no_one|not_anyone|not_have_anyone|nobody_is .. left|would_understand|would_listen|to_talk_to|to_talk|to_turn|to_call|to_tell|
  to_live_for|there_for_me|speaks_to_me|will_miss|help_me_anymore|can_help_me_anymore .. !my_accent|my_question|what_i_am_asking|
  at_the_desk|on_the_line|the_phone|about_the_login|at_home
i|<who> .. <not> .. eaten|ate|slept|left_my_room|left_her_room|got_out_of_bed|left_bed|been_eating|been_sleeping .. for|in|anymore|since|or|
  and .. days|week|weeks|month|crying|cry|breakup|slept|eaten
not .. come|came|leave|left|leaving|coming|go .. out_of|out? .. her|his|their|my|bed|the .. room|dorm|bed|house .. for|since|and|in|days|
  week|all|anymore
friend|roommate|she|he|sister|student|i|have|has .. locked|locks|shut .. herself|himself|themselves|myself in|inside|away
starve|starving|starved|purge|purging|make|making .. <self> .. sick|throw|again|food|vomit|thin
hanging_on|hanging|holding_on by a thread
not .. myself .. lately|anymore .... scared|cry|alone|help
lost|lose|losing|gambled|gone|debt|scammed|failed|expelled|bankrupt|shame|ashamed .... face|tell .. my|them .. family|parents|wife|mother|
  father|husband|children|mum|dad|everyone|anyone !that
sorry_for_everything|please_forgive_me|forgive_me_for_everything !~|about_the
join|be_with|see|meet|with .. my|him|her|them .. wife|husband|mum|mother|dad|father|him|her|son|daughter|baby|boyfriend|girlfriend ..
  in_heaven|again_soon|in_the_next|up_there|on_the_other|who_died|wherever
last|make_it|survive|get_through|see .. the|this|till|until|tonight|through .. night|morning|tonight|sunrise !bus|train|class|shift|lecture|
  mtr
everything|all|world|it .. black|dark|grey .. in_my_head|inside_my|inside_me
not .. a soul .. miss|care|notice|know|here|in
break|breaking|broke|breaks .. down .. every|all|in_the|crying|again|daily .. day|night|toilet|time|$
sit|sits|sitting|lie|lying|hide|hiding .. in|on|alone .. dark|bed|floor|toilet|room .. and .. cry|crying|stare|think|alone
feel|feeling|feels .. nothing|numb|empty|dead|hollow|lifeless .. anymore|inside|at_all|now|$ !wrong|happen
want|wants|wanted|need .. out $
frightened|scared|afraid|terrified .. of|by .. my|what .. head|mind|thoughts|is_in_my_head|own_thoughts
not .. want .. to .. be .. alone .. tonight|with|right_now|anymore
i_am|am|she_is|he_is|feel|feels|feeling|felt <so>|like|just|totally|completely? <ill> .. $|and|now|anymore|i|all|inside|because|since|
  without|lately|here
i|am|feel|she|he .. <so> <ill> !with|at|when|to
i_have|have|has|got|am|with nobody|no_one|not_anyone|no_family|no_friends left|to_turn|to_talk|to_call|here|$|anymore|in_this|in_hong|
  to_live|who
nobody|no_one|not_anyone|nothing here .. for me|us
no .. strength|fight|energy|will|tears|love|joy|life|light left|in_me|anymore|inside
not know .. what .. i .. do|might_do|could_do .. tonight|to_myself|if|anymore|next|$
not know .. how|what .. to .. tell|face|say .. my|to_my|them|her|him .. <family>
feels|seems|it_is like|the|all .. end_of_the_world|the_end|all_over|over_for_me .. $|for_me|now|i
feel|feels|like|am .. drowning !in
have|had|heard|hear|needed|wanted|just .. to? .. hear .. a|someone|somebody .. voice|human
not .. doing|feeling .. <so>? .. well|good|great|okay|ok .. at_all|mentally|lately|inside|$|and|i
shaking|trembling|breathe|heart|chest|dizzy .... not_know_what_is_happening|what_is_happening_to_me|what_is_wrong_with_me|going_mad|
  losing_my_mind
not|never need .. it|them|any_of_it|anything .. after|where
think|thinking|thought|thoughts|know|decided|planned .. about|of? .. how|where|when .. i .. would|will|might .. do .. it
not .. plan|planning|intend|expect|going .. on|to .. be|being .. around|here|alive
nothing|not_anything|no_one|nobody .. to? keep|keeps|holding|stopping .. me .. here|alive|going|from
got|have|has no reason|reasons|purpose|point .. left|anymore|$
bother|burden|nuisance|problem .. anymore|any_longer|much_longer $
i|we .. ruin|ruined|destroy|spoil .. everything|everyone|all .. they|better|and|hate|should
they|we|you|everyone|family|kids|children .. <be>|would|all? .. all? better off
no .. way back|out
want|wants .. to .. go .. too|with_him|with_her|where_she_is|where_he_is $
dark|black|bad|terrible things|thoughts|ideas
hanging|holding|clinging .. on .. by .. fingernails|thread|fingertips|nails
hit|reached the|rock bottom
god|lord|please .. take me .. $|now|away
hate .. every .. breath|breathe|minute|second|day
i .. no good|use to anyone|anybody|everyone
my|her|his chest .. losing|going .. mind|mad
punch|hit|kick|bang .. wall|walls|myself|head .. until|till|because|hate|stops
in .. the mirror .. hate|disgust|loathe|ugly
loathe|despise .. <self>|person|mirror
drive|crash|run|walk .. into .. a|the .. wall|tree|traffic|river|sea|lorry|oncoming !with
letting|let go .. $|of_life|and_falling
carve|carving|slice|slicing|slash|gouge|burn|bruise|bruising|stab|pinch .. words|into|my|her|his|myself|herself|himself .. thigh|arm|arms|
  leg|legs|skin|wrist|stomach|$|is
shame|guilt|grief|sorrow|remorse|regret|sadness|loneliness|emptiness|darkness|depression .. is|has|just .. crushing|eating|killing|emptied|
  swallowing|drowning|destroying|suffocating|taking|consuming .. me
burden|stain|curse|disgrace|shame|embarrassment .. on|to|for .. my|the .. family|parents|name
nobody|no_one has|have .. spoken|talked|called|visited|smiled|hugged .. me .. in|for|since
scream|screaming|cry|sob .. into .. pillow
darkness|blackness|void .. inside|in|around .. me|my|head|chest
i .. surrender|give_in|quit_life
remember me kindly|fondly|when_i
see|feel|am .. through|invisible .. nobody|no_one|like
trembling|gasping|gasp|tremble|shaking|shrinking .... walls|panic|breathe|scared|insane
depressed|hopelessness|hyperventilating|noose|parapet|counsellor|counselor|counselling|counseling|loneliness|suicidal !support_email
had my time|innings
my time is|has up|over|come|done !on|for
<not>|nobody|no_one .. have to .. worry|bother|look .. about|after|with|for? me .. soon|anymore|again|after|tomorrow
<not> .. hear|see .. from? me again|anymore|ever $
taken|had .. all .. i can take|bear|stand|handle
in bed .. for|all .. days|weeks|week|month|months|day .... face|get_up|cry|care|anyone|eat|anybody
no|not_have|lost|have_no face .. to .. see|go|meet|tell|live|return
my child|son|daughter|baby|wife|husband|mother|father|mum|mom|dad|brother|sister|partner|grandmother .. just|has|have|is? .. died|dead|
  passed_away $|yesterday|today|last|and_i_can|this
stopped|not|stop|hardly|barely|never eat|eating|eats .... no_point|not_want|cry|crying|not_care|hates|sleep|die|hopeless|alone
never .. should|have|been? .. been born|existed
head|mind|brain .. telling|tells|whispers|says|keeps_telling .. me|i .. jump|die|do_it|kill|should|hurt|cut
blade|razor|knife|lighter|scissors .. to my|her|his legs|arms|arm|leg|wrist|skin|thigh
have|got|bought|tied|made a rope|noose
cannot forgive|can_not_forgive .. myself|what
hope|wish|pray|praying|wishing .. i|my|it|for|god .. get|gets|heart|would|the|takes|took .. cancer|hit|stop|stops|killed|end|me $|so|and|by|
  now
torture|agony|hell|torment .. every|each|day|living|end|wake
sat|sitting|sit|stood|perched|climbed .. on|onto|out .. window|ledge|sill|balcony|railing|roof
razor|blade|knife|rope|pills .. under|in|beside|by .. pillow|bed|drawer|hand|bag
since|after .. funeral|divorce|breakup|diagnosis|accident|miscarriage .... not|nothing|never|cannot|alone .. eat|sleep|speak|live|matters|
  leave|cope|breathe
die|dying alone
frightened|scared|terrified|afraid of .. knives|knife|roof|balcony|window|pills|myself|bridge|train .. in|at|on|$|because|near
rather not wake|be_here|exist|live
exhausted|tired|sick .. by|of|from .. pretending|fighting|surviving|living|existing|being_me|hoping
<can-not> .. hold .. <self>|it together|in|on .. $|anymore|any_longer
no tomorrow|future .. for|left
hope .. has|is|all? .. gone|dead|lost
story|life|journey|everything|it .. ends|finishes|is_over .. tonight|today|here|tomorrow|soon
i|am .. not .. worth .. saving|loving|helping|anything|living
<can-not>|not .. see|find .. point|reason|use .. of|in|to .. getting|get .. up|out
<can-not> do this $|alone|anymore
not know anyone|anybody .. in|here
hanging|holding|clinging on by my|the|a .. fingernails|fingertips|thread|nails
i_am|am|feel so low
girl|boy|student|someone|friend|man|woman .. on the roof|ledge|railing .. of|crying|at|won
say|tell .. sorry to my|them|everyone .. <family>|for_me
<not> .. fight|strength|energy|will left
drowning .. nobody|no_one|inside|alone|and_nobody
do something .. i .. <can-not> undo|take_back
am|are|is|feel .. not .. okay|ok|alright and
on|standing_on|at .. footbridge|flyover|ledge|bridge|edge|cliff .. looking|staring|thinking .. down|about|at !photo|view
<they> .. wrote|says|said|posted|told|texted|that .... her|his|their|my|the last day|night|post|message|goodbye !of|at_work|at_the|
  in_the_office|to_submit
nothing|no_one|nobody .. left|here|anymore for me $|anymore|in|now|since
since .. went|gone|died|passed|left .... nothing|no_point|empty|alone|not_want|not_care|not_eat|pointless
my|the life is|was|feels .. over|finished|done|ruined|destroyed|wrecked !the|quota|insurance
there is|only|just .. only? one|no_other way out|left|to_stop
i .. drowning|sinking|suffocating|fading|disappearing|dying_inside|screaming_inside .. and? .. no_one|nobody|not_one|everyone .. sees|see|
  notices|notice|cares|care|knows|know|hears|hear
nobody|no_one|not_one|none need|want|love|like|remember|visit|call|understand me|us_old
useless|unwanted|forgotten|worthless|lonely|good_for_nothing .. old man|woman|lady|fool|granny|people|thing !phone
dead|died|gone|passed|buried .... i .. want|wish|ready|hope .. to? go|follow|leave|rest !home|to|back|on|into|over|through
i|am .. nothing_but|only|just|such|a .. trouble|disappointment|disgrace|shame|embarrassment|mistake|failure .. to|for .. <my> family|
  parents|mother|father|mum|dad|children|kids|wife|husband
<family> .. would|will|should .. be .. better_off|happier|relieved $|without|anyway
hate|hates|hated|hating .. <my> life|existence|body_and|guts_and !savers
counsellor|counselor|therapist|psychologist|psychiatrist|counselling|counseling|chaplain .... talk|speak|listen|see|now|tonight|urgent|
  urgently !module|course|account
i|she|he|am|is|been .. in .. bad|dark|terrible|low|dreadful|horrible way|place|state|headspace !for_wifi|with_the
in everyone|everybody|people|peoples|their way $
<not> .. be .. coming|seeing|back .. ever|again $|ever
i have|had|got nobody|no_one|not_one $|not|and|at_all|left|here|in_the|now
lonely .. since|without|after|inside|i|that
gone .. so is my life|world|heart|reason|hope
lost .. everything|all|everyone .. no|nothing|not|there_is .. point|left|reason|hope|live|go_on|use
everyone|everybody|they_all|whole_world|god|people|all hates|hate|despises|despise|laughs_at|laugh_at|avoids|avoid me $|and|here|so|i|
  because
<can-not> anymore $
i_just|just|honestly|i <can-not> anymore|cope|go_on|do_it_anymore|do_life
<not> .. see|hear_from .. him|her|them .. again|anymore|alive $
need .. real|serious|actual|mental|emotional|psychological|mental_health help
help .. not .. it|tech|technical|computer help
not a? .. tech|technical|computer|it problem|issue|question|thing .... me|myself|life|help|alone|not_ok|talk|scared|sad
i|am|feel|feeling|feels|is|she|he .. no|of_no|of_any|not_any .. use|good|value|help|worth .. to|for anyone|anybody|everyone|people|anything|
  my_<family>|them .. $|anymore|now|any
i_am|am|feel|feels|feeling .. <so>? sad|low|down|lost|broken|hurt|alone|lonely|scared|empty .. all_the_time|every_day|everyday|for_months|
  for_weeks|since|every_night|and_no_one|and_nobody|i_can_not|inside
lost|lose|losing .. my|the .. job|wife|husband|mum|dad|home|savings|pension|money|child|baby|everything|family|degree|visa|place ....
  nothing_left|can_not_go_on|not_go_on|no_point|want_to_die|no_reason|give_up|end_it|what_is_the_point|not_want
<who> .. <be>|has|have|really|so|very .. depressed|down|low|dark|withdrawn|hopeless|suicidal .... worried|scared|afraid|do_something|hurt|
  harm|alone|help|what_do_i
worried|scared|afraid|concerned|frightened|terrified .... friend|roommate|flatmate|classmate|student|sister|brother|son|daughter|she|he|
  groupmate|boyfriend|girlfriend .. might|will|may|could|would|going_to|is_going_to .. do|hurt|harm|kill|try|jump|end|not_be|something
no_one|nobody|nothing and nothing|no_one|nobody
not .. speak|spoken|spoke|talk|talked|seen|see .. to? anyone|anybody|a_soul|another_person|another_human .. for|in|all|since .. days|weeks|
  months|week|month
^ .. i_am|am breaking|crumbling|shattering|sinking|falling_apart|broken $
husband|wife|partner|boyfriend|girlfriend|she|he .. left|leaving|walked_out|divorced|dumped .... i_have_nothing|no_one|alone|broken|want_to|
  can_not_live|cope|nothing_left
looking|look|staring .. at|out_of .. window|balcony|knife|pills|bridge|sea|traffic|tracks .. and|thinking .. thinking|thoughts|think|wonder|
  jump|it
`;
