/** Panic, in words that are also said of a breakdown of the body: told before injuries. */
export const panicEn = `
panic_attack|anxiety_attack|panic_attacks|anxiety_attacks|panicking|panic .... breathe|die|dying|calm|shaking|heart|crying|hands_are|chest|
  alone_in|tonight_again
<be>|have|having|had|has|get|getting|keep|keeps|another|in_the_middle_of|through|bad|severe|with .. a|an|the|another|massive|really|bad|
  full|huge|severe|bad? .. panic_attack|panic_attacks|anxiety_attack|anxiety_attacks
everything|walls|world|room|it .. closing .. in
closing .. in|on .... breathe|chest
breathe .... closing_in|panic|panicking|anxiety|anxious|crying|not_the_computer|it_is_me|attack|calm|overwhelmed|stressed|stress|exam|exams|
  thesis|viva
heart|pulse|chest .. is|keeps|has|been|and|will_not|feels? .. racing|pounding|beating|thumping|jumping|hammering|exploding|bursting|stop
  .... die|dying|shaking|breathe|calm|scared|sweating|crying|not_know|control|stop|panic|anxious|dizzy|fast|head|faint|trembling|sick
shaking|trembling|sweating|hands .... heart|breathe|calm|crying|cry|die|dying|stop_crying|panic|control|stop|why|scared|terrified
<can-not> .. calm .. down|myself|her|him
think|feel|feels|feeling|like|afraid|scared|convinced ... i|am ... going_to|will|about_to|might|gonna .. die|pass_out|lose_control|go_mad|
  lose_my_mind|faint !of_boredom|of_embarrassment|waiting|of_laughter|on_hold|without_my
freaking|freak|freaked out .... breathe|chest|heart|shaking|calm|die|dying|scared|alone
heart .. <not> .. stop|slow|calm .. racing|pounding|beating|thumping|down|hammering
chest .. tight|tightening|tightens|heavy|hurts .... panic|panicking|anxious|anxiety|exams|stressed|stress|crying|overwhelmed
no|not .. fight|strength .. left $|in_me
drowning|suffocating .. and? .. nobody|no_one|everyone|inside .. notices|notice|sees|see|cares|care|knows|hears|helps
breathe|chest .... exams|exam|thesis|viva|deadline|anxious|anxiety|panic|panicking|overwhelmed|everything_closing|closing_in
shaking|trembling|dizzy|faint|sweating .... panic|panicking|anxiety
attacks|attack .. where|when .... breathe|die|dying|shake|chest
spinning .. and .. terrified|scared|panicking|frightened|breathe
heart .. is|was|keeps|going|beating|pounding|racing|thumping .. so|too|really|very? fast|quick|quickly|mad|crazy|wild .. and|i|my|help
scared|afraid|frightened|terrified of .. being|staying|left alone .. with|tonight
i_am|am|is|hands|body shaking|trembling .. so|bad|badly|all_over|like_a|uncontrollably|everywhere
having|had|get|getting .. one|another .. of my? .. attacks|turns|panics|episodes
heart .. exploding|bursting|jumping_out|coming_out
spinning .... scared|terrified|exam|panic|frightened
breathe .... everything|think|too_much|failed|dark|not_an_illness|not_ill|cry|crying|walls|room_is_spinning !smoke
everything|walls|it_is .. all? .. going|closing|getting|went|spinning dark|black|in|fast|around .... breathe|scared|air
trapped .... only|in_my_head|in_my_mind|in_this_life|in_my_life|in_my_body|no_way_out_of_this .. one|way|$|and|i !lift|elevator|floor
`;
