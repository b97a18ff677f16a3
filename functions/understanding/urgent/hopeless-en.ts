/** Cannot go on: in words that are also said of a login, an app or a call. Not when the sentence speaks of one. */
export const hopelessEn = `
<can-not> .. go_on|carry_on|keep_going|continue_like|continue_living|keep_on|go_forward|go_any_further|keep_doing|keep_living|
  keep_pretending|push_on|hold_on|hang_on|hold_it_together|hang_in !to|the|with_the|with|a|an|my|this_page|that|holiday|line|online|leave|
  exchange|field|hold|until|for_much|site
<can-not> .. take|bear|stand|handle|endure|tolerate|tahan|stomach|manage any|much|so_much|all? .. it|this|anymore|more|life|pain|pressure|
  stress|things|everything|myself|loneliness|another_day|living|all|being !code|call|in|down|out|off|back|up|with_me|robot|with_the_exam|
  from|home|offline|time|your|again_tomorrow|machine|to|photo|photos|picture|online|there|late|noise|smell|heat|humidity|rain|login|slowly|
  hot|hot_weather|weather|so_early
<can-not> .. face|cope|deal .. with|any|another|the? .. it|this|anymore|anything|life|pain|pressure|everything|things|tomorrow|world|all|day
  !code|codes|login|new
<can-not> cope|manage_anymore|function|do_life|survive|anymore|breathe_anymore
<can-not> .. do|go_through|live|survive|fight|endure|pretend|stay_strong .. it|this|like_this|with_this|any_of_this|these? .. anymore|
  any_longer|all|on_my_own|day_after_day|alone|much_longer !from
<can-not> .. live|survive|cope|go_on|be .. without|with .. him|her|them|myself|my_wife|my_husband|what_i|my_mother|my_mum|this_pain|
  the_guilt|the_shame|my_dad|my_father|what_happened|the_pain
<can-not> .. face|look_at|tell|look .. in_the_eye|at? .. my|another|them|anyone|it|people|everyone|tomorrow|the_world|him|her|life|
  going_home|myself .. family|parents|wife|husband|mother|father|mum|dad|day|anymore|children|world|people|anyone|tomorrow|friends|
  the_mirror|life|home|$
<can-not>|will_not|not_going_to|not_think_i_can|not_think_i_will|not_sure_i_can|not_sure_i_will|not_know_if_i_can .. make_it|get_through|
  survive|last .. through|this|to|till|until|the|tonight|another|it|today|week|much|on_my_own .. !meeting|class|lecture|session|appointment|
  deadline|event|desk|page|office|airport .. term|semester|night|day|week|tonight|morning|year|longer|graduation|month|exam_period|
  christmas|this|it|another|$
<can-not>|not|never|no .. see|find|have .. any|a|no|another? .. way|future|light|hope|tomorrow .. out|forward|for_me|for_myself|at_the_end|
  through|ahead|left|in_life|in_my_life
no|not_any|only way out|forward
no way .. out|forward .. for|of_this|left
no|not_any|without|lost|losing|lose|not_have|not_see|gave_up|given_up|giving_up|zero|run_out_of|nothing_but .. all|any|more|much|my|every|
  on|of|a? .. hope|future !that_i_can_log|of_finding|of_getting|of_passing|for_my_phone|for_my_laptop|you|to_get|to_hear|i_get|kong|
  with_this|for_the|updates|use
<so>|i|am|feel|feeling|feels|everything|life|it|situation|all|felt|things|is|quite .. <so>? hopeless|despairing|desperate|despair|helpless
  !with|at|w|for|to_get|to_log|to_finish|to_pass|app|thing|machine|website|system
<be>|i|am|have|has|she|he|want|wants|wanted|going|ready|just|about|feel_like|thinking|thinking_of|time .. to? .. give_up|giving_up|given_up|
  gave_up|giving_up_on .. on .. everything|life|living|myself|it_all|hope|trying|me
nothing .. left|else_to_live|to_look_forward|makes_me_happy|feels_real|feels_good|will_ever .. for_me|inside|to_live|to_lose|now|in_my_life|
  in_life|to_give|$|change|get_better
nothing .. matters|matter !more_than|to_duo
nothing feels|seems|is|ever_feels .. worth|real|okay|right|good anymore|it_anymore|inside|$|it
what|see|no|not|any|is|there .. point .. of|in|to .. it_all|anything|all_this|trying|carrying|me|any_of_it|this_anymore !calling|waiting
lost everything .. and|in|now|i|my|because|rather|the .. gambl|gambling|casino|family|home|die|die|shame|ashamed|not|scam|fire|wife|suicide|
  job|savings|face|what|tell|live
life|everything|my_world .. is|feels|seems|has|just|was .. <so>|already|just? over|falling_apart|fallen_apart|collapsing|collapsed|
  crumbling|ruined|too_much|going_wrong|gone_wrong|hopeless|pointless|meaningless|empty|worthless|black|dark !there|on_hold|screen|in_a_few|
  mode|on_my
<my> life .. is|are|has|was .. over|mess|hell|ruined|falling|finished|pointless|joke|empty|nothing|worthless|disaster
hate .. my|this life
i .. should|want|wants|wish|could|would|just|better|feel_like|going|rather|need|might|ought|like_to|she_wants|she_could|will|wanted .. to|i|
  could|should? .. disappear|vanish|cease|evaporate|be_gone|be_nothing|not_exist|not_be_here|not_be_around|stop_existing|fade_away|
  run_away_forever|disappeared !from_the|from_my|from_your|list
wants|wish|wishes|want .. to|just|he_could|she_could? disappear|vanish !from_the|from_my|from_your|list
not|never want .. to? .. be_here|be|go_on|carry_on|continue|try|keep_going|do_this|do_it|wake_up|get_up|fight|feel_anything|be_me|exist ..
  anymore|like_this|any_longer|now|myself|$|tomorrow|at_all|anything
should|ought|belong|supposed not|to_not be_here|be_around|to_be_here|here !on_hold|yet|in_this_queue|in_my_list
not|never be .. here|around|alive|with_us .. anymore|tomorrow|much_longer|for_long|next_week|for_christmas|$
not .. be .. problem|burden|bother|trouble|nuisance .. longer|anymore|to_anyone|to_you_again
<can-not> .. eat|sleep|think .. or|and|not .. sleep|eat|anymore|study|focus
mind|brain|head|thoughts .. will_not|not|never|keeps|keep .. stop|quiet|shut_up|screaming|racing
death .. only|escape|way_out|answer|option|peace|relief
have|has|i .. given_up|gave_up|giving_up .. completely|entirely|already|on_everything|on_life|hope|all_hope|on_myself|living $|i|and|on|now
shaking|trembling|crying .. all_over|uncontrollably|so_much|like_crazy|in_the_toilet|<can-not>_stop .. i|and|can|heart|die|stop|$
<who> .. <can-not> .. do|take .. it|this anymore
what|why ... point|use .. of|in .. me|being_here|going_home|trying|anything|it_all|this_anymore
will|would not .. be_back|come_back|return|be_coming_back|need_it_anymore|need_anything|be_needing|be_bothering|trouble .. $|ever|this_time|
  sorry|goodbye|again|anymore|you_again|where_i|forgive|any_of_you|anyone|tell
better|best|easier|happier this_way|like_this|that_way .. for_everyone|for_everybody|for_all|for_them|for_my|$
made up my mind
want|wants|wanted|need|make|just|beg|wish|please|wishing .. it_all|everything|the_pain|this_pain|the_pressure|the_noise_in_my_head|
  the_thoughts|my_thoughts|the_suffering|this_feeling|my_head|all_this|the_hurt|the_hurting|the_voices|life|my_life|this_life|the_world|
  my_brain .. to|would|could? .. stop|end|be_over|go_away|finish|go_quiet|shut_up
<not-any>? want|wants|wanted|need|just|please .. it|this .. to|would .. stop|end|be_over|go_away !asking|sending|calling|notifying|syncing|
  popping|prompting|beeping|ringing|charging|when_i|sharing|recording|doing|logging|signing|using|the_call|a_call|vibrating|making .. $
make it all? stop please|$
pain|hurt|hurts|suffering|loneliness|grief|guilt|shame|sadness|it .. is|too|so|feels .. too_much|unbearable|killing_me_inside|never_stops|
  will_not_stop|much_to_bear|overwhelming|endless|more_than_i|more_than_she|more_than_he
<be>|feel|feeling|i|just .. had .. enough .. of_this|of_it|of_everything|anymore|$
do|doing|did .. something|anything .. stupid|bad|terrible|drastic|silly|crazy|dumb|awful|desperate|to_myself|i_will_regret|i_regret|
  permanent|rash|dangerous|irreversible
end|ending|finish|finishing it !~|here|now|call|chat|session|before|and|with_duo|on_a
<be>|so|feel|feeling|feels|like .. want|wants|wanted|going|ready|decided|tempted|planning|urge|time|tonight|sometimes .. to|just .. end it
dark thoughts|place|thinking|hole
feel|feeling|feels|felt .. <so>? .. low|down|empty|numb|broken|unwanted|trapped|dead_inside|isolated|suffocated|desperate|overwhelmed|
  useless|ashamed|unloved|sad|lost .... live|living|anymore|cry|crying|nobody|no_one|inside|lately|days|weeks|months|all_the_time|every_day|
  life|alone|scared|what_to_do|eat|sleep|bed|take_it
dead|empty|numb|hollow|broken|dying|dark inside
nobody|no_one|not_anyone .. cares|care|loves|love|likes|needs|wants|understands|misses|notices|sees|knows|listens me|if|about_me|anymore|
  how_i_feel|i_exist !at_the_desk
<not-any>|nobody|no_one|lost_all|not_any|without .. friends|friend|family .. here|left|anymore|who|to|at_all|and|$|in .. $|talk|alone|care|
  cares|i|cry|hate|hong|turn|nobody|cannot|can
i|she|he|am|is|been|just|keep|keeps|friend|roommate|do|in .. cry|crying|cried|cries|tears|sob|sobbing|weeping .. <be>|myself? .. every|all|
  nonstop|non|to_sleep|stop|constantly|uncontrollably|for_hours|for_days|and_can|and_i_can .. day|night|time|hours|days|sleep|stop|week|
  weeks|morning|not|$
<can-not>|not|never|keep|keeps|will_not|just .. stop|stopped|hold_back? cry|crying|tears|weeping|sobbing|shaking|trembling
<can-not> get out of bed
i|she|he|am|is|been|feel|feels|at|on .. on_the|on_a|to_the|at_the|over_the|my|at edge|brink|verge|breaking_point|end_of_my_rope|
  end_of_my_tether|end_of_the_road|end_of_the_line !of_my_seat|of_the|of_a|browser|of_finishing|of_buying|of_giving_this|of_town
at|reached|past|over|beyond my|her|his limit $
worried|scared|concerned|afraid|anxious|fear|frightened|think .... friend|roommate|sister|brother|student|classmate|flatmate|daughter|son|
  girlfriend|boyfriend|colleague|she|he|they .... hurt|harm|suicidal|alive|die|dying|life|herself|himself|kill|end|jump|do_something|
  depressed|stupid|goodbye|cutting|pills|answering_her|not_safe_by
<who> .. says|said|keeps|keep|saying|talks|talking|talked|posted|posts|posting|wrote|writes|messaged|texted|told|tells|sent ....
  not_be_here|no_point|give_up|disappear|nobody_cares|tired_of_life|want_to_go|goodbye|wants_out|wants_to_disappear|not_be_around|
  hates_life|hate_life|better_without|life_is|end_it|giving_up|no_future|die|dying|death|kill|not_want_to_live|not_see_the_point|
  not_make_it|should_not_be|not_want_to_be_here|cannot_go_on|can_not_go_on|can_not_take|can_not_do_this|sorry_for_everything|alone_forever|
  worthless|not_see_a_way|hopeless
someone|somebody to_talk_to .. before|alone|scared|dark|tonight_or|die|please_i_am|cry|sad|lonely|depressed|not_ok|breaking|falling|
  desperate
guilt|guilty|shame|ashamed|disgrace|disgraced|humiliated|humiliation .... live|die|face|family|unbearable|anymore|parents|killing_me|go_on|
  go_home
lost|lose|losing|gambled|gambling|owe|debt|scammed|cheated|failed|expelled|bankrupt|fired|dismissed .... <can-not>_face|ashamed|
  disappointed|no_way_out|want_to_die|nothing_left|end_it|not_know_how_to_live|can_not_go_home|over_for_me
since|after .. <my> .... died|passed|death|gone|left|dies|funeral|killed .... alone|nothing|empty|reason|point|can_not|go_on|carry|cry|
  crying|lost|no_one|nobody|want|anymore|broken|live|living|meaning|dark|without
no_longer|not|never care|cares .. anymore|if|whether|about|what .. i|life|anything|happens|myself|living .. live|die|alive|to_me|living|
  anymore|wake|dead|happens|$
<so>|i|am|is|just|getting|^ .. tired|exhausted|sick|done|fed_up|weary|finished|through .. of|with|from|trying|fighting .. everything|it_all|
  trying|all_of_this|all_of_it|all_this|fighting|pretending|myself|the_pain|feeling_like_this|feeling_this_way|being_alone|crying|hurting|
  being_strong|suffering|this_world|being_a_burden|being_a_problem|being_here|being_me|hoping
<so>|i|am|is|just|getting .. done|finished|tired|through fighting|trying|pretending|hoping|living $|nothing|i|and|it|anymore|now
if|when i died|die|am_dead|killed|jump|jumped !battery|down
not|never|no|nor|stop|stopped|hate|rather_not want|wants|wanted|wish|wishes|wishing|wanting|care|feel_like|like|see_myself|intend|going ..
  to|be|keep|go_on|continue|carry_on|on? .. live|living|alive|exist|existing|life !in_hall|in_halls|in_a_dorm|in_the_dorm|on_campus|
  off_campus|with_my_roommate|stream|chat|without_my_phone|with_this_app|without_internet|agent|person|streaming|with_my_parents|here_on
look_after|take_care_of|feed|for .... my .. cat|dog|mum|mom|mother|family|kids|parents|daughter|son|children|fish|pets|sister .. when_i|
  after_i|for_me_when|if_i .. gone|not|die|dead|am_gone|away_for_good
hate|hates|hating|loathe|despise|disgusted_by|disgusted_with|disgust|cannot_stand|ashamed_of|sick_of|blame|blaming .. <self>|being_me|
  who_i_am|what_i_am|being_alive !for_forgetting|for_losing|for_deleting|for_not
<can-not>|never|not .. forgive|live_with|look_at <self>|what_i|it_anymore|that_i !for_losing|for_deleting
life|living|existing|surviving .. so|too|just_so|unbearably tiring|exhausting|hard|painful|heavy|difficult .. $|anymore|for_me|now
living|existing is .. tiring|exhausting|painful|torture|unbearable
feel|feeling|feels|thought|thoughts|think .. like|of|about .. jumping|dying|falling|ending|vanishing|driving_into $|off|in|down|it|sometimes
hyperventilating|palpitations|shaking|trembling|freaking|panicking .. and|i|am|out .... alone|scared|terrified|dying|die|breathe|stop|
  help_me_calm|going_mad|dizzy
anxiety|panic attack|attacks !when|because|every_time_i_open|trojan|over .. please|now|help|again|right_now|$|i
<so> tired .. want|of|nothing|point|everything|crying|living .. out|it_all|to_stop|to_end|everything|life
goodbye|farewell|bye .. sorry|forgive .. for|you|me .. everything|all|everyone
soon|tonight|tomorrow|it .. it|all|nothing|everything|will .. will|would|be? .. not .. matter|hurt|care .. anymore|soon|$|to_me
feel|feeling|think|afraid|scared .. like|that|i|am .. going|go .. mad|crazy|insane .. and|in|my|i .. scared|frightened|head|alone|help|stop|
  terrified
<can-not>|not .. be .. left? alone .. tonight|with|right_now
<who> .. tell|told|said|saying .... feels|feel|is|was .. suicidal|worthless|hopeless|like_dying|giving_up
let|letting|disappoint|disappointed|failed .. everyone|everybody|them_all|my_family|my_parents .. down|and .. <can-not>|live|die|hate|
  ashamed|anymore
why|what_for|nothing|bother|pointless|no_need .. i|to|in|of|for|should|am .. get_up|getting_up|carry_on|carrying_on|go_on|going_on|
  keep_going|wake_up|waking_up|continue_living|being_here|be_here|stay_here .. !for_class|early
not .. strong|brave|good enough .. to .. go_on|live|carry|survive|continue|cope|face|for_this_life|keep
frighten|scare|worry|disgust|hate|surprise <self> .. !for|because|over
lost|gambled|scammed .... not_know_how|<can-not>_tell|ashamed|not_know_what .. to? .. tell|face|say|go_home|live
<can-not> .. look .. my|them|him|her|anyone|people .. in_the|eye|face
think|thinking|thought|thoughts|urge|urges .. about|of|to .. jumping|jump|falling|drowning|not_being_here|leaving_this|disappearing .. $|
  off|from|tonight|all|every|in
i_am|am .. finished|done|over|gone with_life|with_everything|with_this_world
<can-not> .. do|survive|cope|manage|face|handle|finish .. this|another|the|it .. semester|term|year|degree|phd|life|day|week|alone .. $|
  anymore|and|i|nobody|no !requirement|registration
old|widow|widower|retired|pensioner .. and|living|all|live|so .. alone|lonely .... live|reason|point|why|what|carry|tired|nothing|nobody|
  get_up
i|we|she|he|am|do|does|why|what_for|can .. <no-more> ... live|living|alive|exist|existing|existence|stay_alive !in|on|at|off|there|here|
  with_my|with_a|together|near|stream|streaming|chat|agent|person|nearby|status|link|account|document|as_a
suicidal|noose|gallows|despair|hopelessness|worthlessness
<be>|hope|wish|if|would ... bus|car|truck|train|lightning|cancer .. hits|hit|ran_over|run_over|kill|killed|take|takes me
imagining|imagine|planning|picture|picturing .. my own? funeral|death
living|life|existing|being_alive hurts|is_agony|is_too_much
just|only|barely existing
please|just .. make|let .. it .. end|be_over|stop $
written|wrote|writing .. letters|notes .. to .. all|everyone|us|everybody .. strange|strangely|worried|goodbye|and
sent|texted|showed|posted .. me|us? .. picture|photo|pictures|photos .. of .. pills|rope|knife|razor|roof|wrist|wrists|cuts
told|tells|telling|asked .. me|us .. where|to .. will|ashes|funeral|look_after|take_care .. is|his|her|my|of
found .. my|her|him|with|a .. rope|noose|note|pills|blade|razor
it_is|all|is|nearly over for me|us
bye|goodbye|farewell .. forever
love .. you all|everyone|mum|mom|dad|guys|both .. bye|goodbye|farewell
`;
