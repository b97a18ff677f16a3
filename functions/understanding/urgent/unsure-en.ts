/** It may be danger or only a manner of speaking; asked about where the sentence speaks of nothing that the desk looks after. */
export const unsureEn = `
^ .. emergency $
it_is|this_is|is|have|got|real|serious|there_is|urgent|big .. emergency !contact|number|loan|exit|bypass|phone|code|access|contacts|pass|
  leave|fund|drill|kit|meeting|room_booking|lighting|procedure
help help
^ help .. help|hurry|quick $
sos|mayday
somebody|someone|anybody|anyone help .. me|us .. $|now|quick
save me|us !from|a_seat|time|the|some|money
i|we|she|he|am|are|is|<so> scared|frightened|terrified|petrified !of|to|that|about|by|off|i_will|i_get|i_lose
i|we|am|are|is|friend|she|he .. in .. <so>|real|big|serious|deep? trouble !logging|with|if|for|over|because|when|at
something .. <so>? .. terrible|bad|awful|horrible|wrong|serious .. happened|happening|happen|going_to|with_my_<who>|with_her|with_him
<who> .. not .. look|seem|feel|sound|looking|feeling .. <so>? good|right|well|ok|okay|normal
i|she|he|am|think|friend|father|mother|he_is|she_is dying !to|for|of|from|here_just|over|on_me|with|at_this|light|laptop|phone|battery|here|
  by|down|inside_the
i am going to die
<they> ... <be>|going_to|might|will|about_to|gonna dying|die !to|for|of|from|laughing
matter|question .. of life .. death
point|meaning|purpose .. of life .. anymore|if|when
life or death|and_death
<they> .. is|are|keeps .. screaming|convulsing|shaking .. $|help|and_not|on_the|outside|for|in_the
<can-not> walk|stand_up|get_up
<who>|i .... twisted|sprained|twist .. <my> ankle|knee|wrist|back
broke|broken|fractured .. <my>? finger|thumb|toe|wrist|nose|ankle|hand|foot
cut|cuts|sliced <my> .. finger|thumb|hand|arm|leg|foot
<my> finger|hand|thumb .. got|is|was .. caught|stuck|jammed|trapped in
<they> .. <will> kill .. me|us|him|her
come|hurry quick|quickly|here_quick
send .. help|someone|somebody|people|anyone .. <now>|please
want|wants|going|feel_like|urge|thoughts|might|thinking_of|thinking_about .. to|of|about? .. kill|killing|hurt|hurting|stab|attack|harm|
  murder|shoot|strangle .. <whom>|this_man|my_<who>|these_people !a_break|a_laugh
had|have|i_have|reached|i_had enough $
what_is_the_point|why_bother|no_point $
bully|bullied|bullying|bullies .. me|by|us|at|in|hall|again
^ the|a|big|help|there? .. snake|fire|smoke|gas|bomb|gun|blood|knife|intruder|gunman|burglar $
drunk|passed .. man|student|guy|girl|friend|roommate|woman
harass|harassed|harassing|harassment .. me|by|from|at|in|us|her|online|campus
someone|somebody|man|stranger .. watching me|us
i .. hurt|cut|injured|burned|burnt <self>
<not> .. want .. to carry|go|keep on|going $
did something .. to my arm|wrist|wrists|leg|legs|self
bullied|bullying|harassed|harassing|harassment !training|course|policy|prevention
pass|give|deliver .. message|letter .. to .. my .. daughter|son|kids|children|parents|mum|mom|dad|wife|husband|mother|father
want|like|love|wish .. to .. just|all? stop $
^ .. bye|goodbye|farewell everyone|everybody $
`;
