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
`;
