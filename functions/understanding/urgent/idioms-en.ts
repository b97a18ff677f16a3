/**
 * Manners of speaking with a grave word in them, and grave words in the names of other things: passed over. They are
 * tight, with little between their words, or they would hide what is meant.
 */
export const idiomsEn = `
# To kill, to die, to be dead
to be cut|left|hung|locked|kicked off|out|up|waiting
kill|killed|killing|kills|murder the|this|that|my|your|a|any|those|these|all|force|old|running? app|apps|process|processes|task|tasks|
  program|session|sessions|screen|window|tab|tabs|browser|switch|connection|battery|mouse|time|vibe|joy|mood|link|links|button|deal|signal|
  phone|laptop|server|computer|thread|job|jobs|duo|authenticator|rat|rats|cockroach|mosquito|mosquitoes|bug|bugs|germs|weeds|bill
supervisor|boss|professor|teacher|tutor|lecturer|dean|manager|editor|groupmates|team|teammates|director|client|advisor|examiner|coach|
  department .. <will> kill|murder|strangle|shoot|eat|skin|slaughter me|us
<who> .. <will> kill|murder|strangle|shoot me|us if|when|for|because|unless|over|about|that !i_leave|i_tell|i_told|i_go_home|i_scream|
  i_talk|he|i_go|i_do_not_come
could|would|will|might|want_to|going_to|feel_like|ready_to kill|strangle|murder|shoot|throttle|punch|smash|stab for|whoever|this_app|
  this_phone|this_laptop|this_robot|this_thing|duo|the_app|the_machine|my_laptop|my_phone|my_computer|the_computer|the_robot|
  the_person_who_invented|the_guy_who_invented|a_coffee|the_printer|it
could|would|can|nearly|almost|could_have|will kill|killed|kick|kicked|slap|shoot|hang|stab myself for|over|because|when_i|that_i|
  if_i_have_to
shoot myself in the foot
killing myself trying|to_get|over|with_this|for_this|to_finish|on_this|to_meet
this|it|that|login|app|code|codes|thing|site|system|duo|eyes|wait|waiting|suspense|heat|assignment|thesis|exam|homework|deadline|traffic|
  noise|music|screen|light|sun|glare|authentication|prompts|passwords|typing is|are|was|will|just|really|slowly|literally? killing|kill|
  kills|killed me|my_eyes|us
dying to|for|laughing|from_laughing|of_laughter|from_laughter|of_curiosity|of_boredom|from_boredom|of_embarrassment|of_thirst|of_hunger|
  from_the_heat|of_heat|from_cringe|here|over_here|on_me
die|dying|died|dead|starving of|from|with|laughing|trying boredom|embarrassment|laughter|curiosity|thirst|hunger|heat|cringe|old_age|
  suspense|anticipation|at_this|at|to
could|nearly|almost|would die|died of|from|laughing|when|if|without
i will be|am dead if|when|by
i am|are dead lol|bro|bruh|haha|lmao|serious|sure|$
bruh|bro|lol|lmao|omg|haha i_am? dead|dying|died|crying|screaming|deceased
dead|dying|dies|died battery|phone|laptop|link|links|end|tired|pixel|sure|beat|set|on_me|serious|wrong|language|easy|simple|lock|weight|
  quiet|silent|right|certain|zone|line|car|skin|flowers|plant|plants|tree|man_walking|sea|again
<thing>|it <be>|has|keeps|just|got? .. unconscious|out_of_breathe|suffocating|bleeding|choking|collapsed|passed_out|under_attack|no_pulse|
  dead|dying|in_trouble|out_cold !and_he|and_she
<thing>|mic|camera|hard_drive|hard_disk|ssd|charger|sim|watch|connection|line|cable|handset|speaker|orchid|plant|radio|classroom|speakers|
  socket is|are|has|was|just|keeps|suddenly|already|about_to|going_to|will? dead|died|dies|dying|die
a|the|sided|roll|rolled|lucky die
drop|dropped|played|stopped|brain|half dead
sick|bored|scared|worked|tired|frightened|tickled|love|loved|froze|talked|done|half|bores|me to death
death of me|powerpoint
death certificate|tax|note|star|metal|valley|to_a_child|grip
over my dead body
die hard|another_day
when|if|after i die|died|am_gone what|who|does|is
what|who happens|has .. when|if|after i die|am_gone|pass_away
meaning|purpose|secret of|to|in .. life
losing|lost|lose the will to live with|on|waiting|listening
save|saving|saved my|our life|lives
life or death my|thesis|deadline|i_need|exam
matter of life and death my|thesis|deadline|i_need|exam
# To end, to go, to be lost
end|ending|finish|stop it here|there|now|please|the
^ end it $
end it and|completely
the|at_the|in_the|by_the end it
going to end it the|with_duo
end .. this|the|my call|conversation|chat|session|registration|subscription
<can-not> go_on|continue|carry_on to|with_the|with_my|the|a|an|my|holiday|online|exchange|without|campus|until|to_the
nobody|no_one has to talk
nothing left to try|do|say|ask|add
disappear|vanish|disappeared from_the|from_my|off_the|off_my|from_your|into_the
old|this|that number|device|phone|entry|account to|should disappear|vanish|go
be here on|in .. list
<not> .. be here next|until|till|when_they_open
end of its life
<can-not> complain i_am? .. alive|living
<not> want .. live|living .. in|on dorm|hall|campus|the_dorm|the_hall
hopeless|helpless|useless|worthless|failure|failing|loser|burden|lost|hate_myself with|at|when_it_comes|in|of|for|without tech|technology|
  computers|this|phones|gadgets|machines|apps|passwords|it|these|changing|losing|my|all|proof
hopeless romantic|case
this|it|that|system|thing|app|machine|robot|line|menu|service|wifi is so|really|all? hopeless|useless|worthless|pathetic|a_joke
hopeless|useless system|app|robot|machine|thing|menu|bot
my life is over lol|haha|if|without|because_i_lost_my_phone
want|wants|need|make|how_do_i_make it|this|that|duo|them|phone|authenticator to? stop asking|sending|calling|prompting|popping|beeping|
  bothering|ringing|nagging|buzzing
asking|ringing|calling|buzzing|pinging .... make it stop
tired|sick|fed_up|weary|exhausted of|with|by being_asked|typing|entering|waiting|approving|scanning|getting|passwords|repeating|talking_to|
  having|codes|carrying|changing|these|duo|prompts
take|stand|bear|handle .. heat|weather|cold|humidity|rain|noise|smell|music|queue|food|traffic
on my own|with_the_phone can|could_you|please|how
hate|blame|kick myself for|because|over|that_i
hang|hanging on|up|tight
does not exist|exists
that|which|they|these|those|names do not exist
losing it might|may|would|will|could|is|costs
kill myself activation|server|key|keys|client|host|license|licence|encryption|region|policy
`;
