/** Help called for by its name, and danger without a name. */
export const callForHelpEn = `
call|calling|phone|dial|ring|get|send|sending|need|needs|want|fetch|contact|bring|request|have|order|alert|call_in|require|summon|must_have|speak_to|talk_to|put_me_through_to|connect_me_to|connect_me|transfer_me_to|give_me|notify|page|where_is|when_is|wants .. <help> !car|report|number_for_my_lost|training|certificate|course|kit
call|dial|ring .... <help> !car|report|training|course|if_my|about_my
phone the|an|for? .. <help> !car|report|training|course
call|dial|ring|phone 110|119|120|112
^ .. <help> .. please|now|quick|quickly|help|here|fast|hurry $
^ <help> $
call|send|get|need|fetch|want .. the|campus|university|your? security !key|keys|info|information|question|questions|code|settings|update|team_to|page|deposit|token|tokens|software|certificate|for_my_account|scan|clearance|check
need|needs|get|want|send|fetch|call|have|is_there .. doctor|doctors|nurse|hospital|surgeon .. <now>|urgent
take|took|taken|bring|get|rush|rushed|going|needs|need|go .. to? .. hospital|casualty|a_and_e .. <now>|urgent|please|how
need|needs|must|have_to|want .. go_to|get_to|be_in|to hospital|a_hospital|the_hospital
rescue .. needed|us|me|him|her|please !from
need|needs|want|send .. rescue|rescuing|rescued !my|the|file|code|disk|mode|plan|dog
<who>|friend|i|we|have|medical|is|an|a medical|mountain|sea emergency
life threatening
emergency .. services|ambulance|someone|medical|my_<who>|fire|hurt|child|baby
act|pretend|talk .. like|that|as_if .. i_am|you_are .. asking|ordering|calling|friend
get|send|need|fetch|bring .. somebody|someone|help|anyone .. here|over|quietly|round|up|down .. please|quietly|now|quick|before|he|she|they|without
`;

/** Not when the sentence speaks of what the desk looks after: an account is "not safe", a login is "trapped". */
export const nearDangerEn = `
^|i|we|she|he|they|am|is|are|it|place .. <not> .. safe|secure !to_click|to_log|to_use|using|giving|sharing|entering|to_give|to_share|and_sound|with_computers|mode|to_eat|to_drink|for_work
unsafe .. here|at|home|with|in|around|now
feel|feeling|felt|am|are|is .. unsafe|threatened|endangered
<not> feel|feeling .. safe
in .. danger|peril !of_missing|of_failing
<my> .. life|lives is|are|in .. danger|risk|stake|threatened
danger|dangerous .. man|person|situation|people|here|now|guy|outside|driver|chemicals
scared|afraid|frightened|terrified|fear|fearing|worried|nervous|petrified ... home|he|him|she|her|my_husband|my_life|our_lives|my_safety|to_go_out|to_leave|man|guy|they_will|hurt|kill|kills|die|outside|walk|tonight|someone|somebody|boyfriend|ex|father|dad|alone|be_alone
<anyone> .. am|are|is|been|have_to|and|we? .. hiding|hide|hid .. in|from|under|behind .. <my>|him|them? .. toilet|cupboard|him|bathroom|wardrobe|closet|cubicle|desk|bushes|room|bed|table|her|them|storeroom|car|stairs|stairwell|basement|kitchen|lab|$
i_am|we_are|am|have_to|have_been|must|only|can_only whispering|whisper
<can-not>|not .. talk|speak|say .. loud|loudly|much|freely|now|long|up|anything|here|properly .. he|she|they|him|someone|because|safe|coming|back|listening|now|$
he|she|they|someone|man|husband|boyfriend|father is|are|still|will_be|might_be|coming .. in_the_next_room|next_to_me|listening|coming_back|at_the_door|coming_home|downstairs|here_now|right_here|coming_for|coming_after|coming_up|nearby !desk
<they> ... throwing|smashing|breaking|throw|threw|destroying|trashing .. things|stuff|furniture|plates|chairs|everything|bottles|glass|doors|rocks|stones|windows|tables !away|out
<they> ... shouting|screaming|yelling|raging|angry|furious|drunk|high|going_mad|going_berserk|going_crazy|out_of_control|acting_weird|acting_strangely|aggressive .... me|us|people|door|everyone|scared|afraid|hurt|hit|threatening|staff|help|knife|passengers|stop|throwing|calm
hear|heard|hearing .. screaming|screams|scream|cry_for_help|crying_for_help|shouting_for_help|gunshot|shots|glass|a_bang|shouts|cries
crying|shouting|screaming|calling|yelling|begging for help
<who> .. is|are|has|have|went|gone|been|was|got .. missing|disappeared|vanished|gone_missing|abducted|wandered_off|run_away|taken_away !a|the|his|her|their|my|from_the_list|out|some|two|in_the_menu|access|translation|code|email|from
<who> ... <not> .. come|came|returned|return|been .. home|back|seen .. since|yet|all|for|last|night|from|at
lost|stuck|stranded|trapped|injured .... mountain|trail|hill|hiking|hike|forest|cliff|island|country_park|peak|slope|sea|storm|flood|typhoon|woods|dark|tide|rocks|boat|kayak|dragons_back|lion_rock
hiking|hike|kayak|kayaking|climbing|swimming|trail .... got_lost|am_lost|are_lost|is_lost|stuck|stranded|hurt|fell|injured|getting_dark|heatstroke|no_water|missing|heat_exhaustion|can_not_walk|can_not_move
ceiling|roof|wall|scaffolding|scaffold|building|bridge|balcony|crane|tree|glass|stage|floor|shelf|bookshelf|elevator|sign|rock|boulder|signboard|canopy|platform|grandstand .. collapsed|collapse|collapsing|fell|fallen|falling|came_down|coming_down|plunged|dropped|dropping|cracking|gave_way|caving
<there-is>|feel|feeling|felt|big|a .. landslide|mudslide|earthquake .. here|now|trapped|people|near|blocking|help|stuck|outside|shaking
elevator|lift .... stuck_inside|people_inside|inside|trapped|in_it|between_floors|dark|breathe|in_here
stuck|trapped .... elevator !pitch|doors_on_my
water|flood|flooding .. rising|coming_in_fast|up_to|everywhere_and|trapped
flooded|flooding|flood .... trapped|stuck|car|rising|basement|chest|waist|can_not
<they> .... overdosing|drugs|drugged .... floor|not|sick|breathe
<they> .. is|are|looks|look|might_be|already .. dead !set|line|end|beat|tired|lock|ringer|battery|easy|serious|wrong|right|keen|inside|to_me|on
dead|decomposing body|man|person|woman|people|baby !language
found .. body|corpse
murder|murdered|murderer !mystery|documentary|novel|podcast|case
home|house|door .. broken_into|burgled|kicked_in|forced_open|burglary
suspicious|weird|creepy|strange|drunk|dodgy man|person|guy|bag|package|men|people|bloke|fellow .... outside|door|me|following|corridor|hall|toilet|girls|staring|room|ticking|window|women|left
<who>|i .. need|needs|want medical|urgent_medical help|attention|care|assistance
push|pushed|pushing .. off|onto|in_front .. tracks|platform|train|road|stairs
i_am|i|we|am .. not alone .... talk|speak|say|free|hang|here
<not> hang up .... talk|alone|please|help|someone|scared|coming
act|pretend|pretending|talk .. like|that|as_if|you_are|i_am .. asking|ordering|normal|calling|friend|talking
<who> .. watching|listening|reading|checking .. what|everything|my .. i|me|phone|type|say|screen
<can-not> .. say|talk|speak|type .. more|here|because|loud|now|much|freely|$ .... he|she|they|him|hear|watching|listening|room
<who>|grandmother .. dementia|alzheimer|child|toddler|autistic|five|three|four|six|years_old .... missing|find|lost|walked|wandered|gone|disappeared
<can-not> find .. her|him|them|my_<who>|our_<who>|the_child .. anywhere|since|$|in|and
coming|came|comes|going back? .. up|down|in|through .. the stairs|window|door|corridor
shut|locked|trapped|stuck|stranded .. on|in|out|at .. roof|balcony|cold|room|cell|cave|island|tower|rooftop
door .. slammed|locked|jammed|shut|stuck|handle .... trapped|roof|inside|out|off|<can-not>
mud|water|rocks|mudflow .. is|are? .. coming|pouring|rushing|flowing .. in|into|down|through .. !a_bit
landslide|mudslide|earthquake|flash_flood|avalanche .... behind|hall|rooms|people|road|near|outside|coming|trapped|happened
<can-not> get back .. to|up|down .. beach|shore|land|path|surface|trail|campus
jump|jumping .. from|off .. <heights>|floor|th .... breathe|alive|moving|blood|ground|hurt|fell|landed
<who> .. jumped|jump .. from|off|out .. <heights>|third|fourth|second|fifth|sixth
`;
