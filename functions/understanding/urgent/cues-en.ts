import type { Cue } from './cue-scale.ts';

/** Signs of danger. None says it alone; several together do, in a sentence that speaks of nothing the desk looks after. */
export const dangerCuesEn: readonly Cue[] = [
  {
    weight: 3,
    phrases: `
# The body fails
blistering|blistered|gash|wound|twitching|rigid|nauseous|gagging|hives|scalded|limp|lifeless|miscarriage|labour
light headed
cut|torn|chopped off
out cold
dizzy|fainted|fainting|unconscious|seizure|bleeding|bleeds|choking|wheezing|suffocating|convulsing|unresponsive|paralysed|overdose|poisoned|drowning|concussion|stabbed|electrocuted
<anyone> .. collapsed|collapse|faint
blood .. everywhere|coming|on|from|all|out
losing|lost|lot_of|much|covered_in|vomiting|coughing blood
<not>|stopped|trouble|difficulty|struggling|hard|gasping .. breathe|breathing|air
pain ... chest|arm|jaw|heart|stomach|head
chest|heart|stomach|head .. pain|hurts_so|hurts_really|hurts_badly|tight|stopped|crushing
crooked|lopsided|jumbled|slurred|slurring|droopy|drooping|drooped|delirious
foaming|convulsions|fits
throat|tongue|lips|face .. swelling|swollen|swells|puffed|blue|dropped
one side .. face|body|mouth|weak|move
heatstroke|hypothermia
`,
  },
  {
    weight: 3,
    phrases: `
# Something burns, leaks or falls
<there-is>|see|real|thick|smell|full_of|into|near|on|lots_of .. fire|flames|smoke|fumes|sparks
fire|smoke|flames .. in|on|from|at|under|coming|everywhere|out|inside
burning|burnt|burned .. smell|plastic|something|smells
smell|smells .. gas|burning|chemical|strange|funny|burnt
gas|chemical|acid .. leak|leaking|smell|leaked|spill|spilled|spilt
chemical|chemicals|acid|bleach|solvent|ammonia|mercury|bottle|something .. splashed|eye|eyes|skin|dropped
alarm .. going|ringing|went|sounding|real
ceiling|roof|wall|scaffolding|tree .. collapsed|fell|falling|down|cracking
`,
  },
  {
    weight: 3,
    phrases: `
# Somebody does harm
hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|punched|kicked|slapped|strangled|choked|grabbed|grabbing|dragged|attacked|attacking|threatened|threatening|raped|touching|forced|forcing|harm|kill|stab|slap|punch .. <whom>
knife|gun|machete|weapon|bomb|gunshots|axe|armed .. he|she|they|man|someone|guy|with|has|had|here|in
<who> .. knife|gun|machete|weapon|bomb|axe|armed
following|followed|follows|chasing|chased|stalking|stalks me|us|her
<they> .. behind me|us|her
<they> .. break|breaking|broke|force|forcing|climb|climbing|trying_to|get .. in|into|open|door|window
intruder|burglar|mugged|robbed|kidnapped|assaulted|molested|groped|stalker|attacker|gunman|hostage
`,
  },
  {
    weight: 2,
    phrases: `
not|never leaving|going_home|know|hear_me
quietly|secretly|blocking|blocks|corner|cornered|prisoner|captive|rage|threw|thrown|slammed|choke|begging
angry|furious|drunk|violent|aggressive|raging|screaming|shouting|yelling|throwing|smashing|banging|berserk|mad|abusive|threats|creepy
heard|hear .. scream|screams|shots|glass|bang
`,
  },
  { weight: 1, phrases: '<my> ex !student|pat\nboyfriend|husband|partner|stranger|strangers|stepdad|stepfather' },
  {
    weight: 2,
    phrases: `
regret|sorry|pay|suffer it|$|for_it|for_this
be|make_me|make_us sorry|pay|suffer
wait|waiting|coming|come|outside|on_his_way|on_the_way .. for_me|my_room|my_hall|my_flat|my_door|to_my|here_now|up
knows|found|find .. where|which i|we|hall
will|would not .. leave|go_away|stop|let_go|open
locked|lock|blocked|blocking .. us|me|her|him
took|taken|takes|hid|has|got .. my|the .. keys|key|passport
`,
  },
  {
    weight: 2,
    phrases: `
scared|afraid|terrified|frightened|petrified|unsafe|danger|hiding|hide|whisper|whispering
<not> .. safe
`,
  },
  {
    weight: 2,
    phrases: `
trapped|stuck|locked .. inside|elevator|here|room|toilet|between_floors|basement
<can-not> .. get_out|get_down|get_up|leave|escape|go_out|come_down|move|stand|wake|walk|feel|lift
<not> .. let .. me|us|her|him .. out|go|leave
<they> .. <not> .. moving|responding|answering|talking|waking|making_sense
stopped .. making_sense|moving|responding|talking
`,
  },
  { weight: 2, phrases: 'ambulance|police|999|paramedic|hospital|casualty\nfire brigade|department|service' },
  { weight: 1, phrases: '<limb>' },
  {
    weight: 1,
    phrases: `
sweating|sweaty|shaking|trembling|pale|grey|shivering|moaning|groaning|lying|fell|fallen|slipped|crash|coughing|stung|bitten|headache|wheelchair|crutches|hot|cold|sick
on .. floor|ground|road|street|pavement|stairs|tracks
`,
  },
  { weight: 1, phrases: '<they>\ni|me|us|we' },
  {
    weight: 1,
    phrases: `
get|send|need somebody|someone
breathed in
help|quick|quickly|hurry|send|urgent|urgently|immediately|nobody|alone
no one
right now
on|by my_own|myself
who|what do|should|to .. i|we|do|call
`,
  },
  {
    weight: 1,
    phrases:
      'lab|laboratory|kitchen|corridor|elevator|stairs|building|dorm|hall|flat|door|window|road|street|sea|harbour|pier|roof|toilet|trail|hill|mountain|workshop|tonight',
  },
];

/** Signs of despair, likewise. */
export const distressCuesEn: readonly Cue[] = [
  {
    weight: 3,
    phrases: `
# Death
i|he|she|they|am|was|were|be|better|better_off dead|dying|gone|die
to|and|would|could|can|just|how_to|ways_to|i_will|rather die !laughing
suicide|suicidal|death
<not>|tired_of|hate|stop|stopped .. live|living|alive|exist|existing|life|breathe
end|ending|ended|finish it|things|everything|all|my_life
i|to|could|just|she|he disappear|vanish
jump|jumping .. off|from|roof|building|bridge|window|never_come
wake|waking up .. never|again|anymore
<not> .. wake|waking up
# Harm
hurt|harm|cut|kill|burn|hurting|cutting|harming|trust|hate|blame|lose|scared_of <self>
urge|urges|want|helps|release .. cut|cutting|bleed|pain|harm
wrist|wrists|blades|razor|noose|overdose|scars
`,
  },
  {
    weight: 2,
    phrases: `
hopeless|pointless|worthless|meaningless|helpless|empty|numb|hollow|burden|ashamed|unwanted|unloved|shattered|guilty|shame|failure
am|feel|feels|feeling|inside|so broken|useless|trapped|lost|nothing|ruined|low|heavy|dark|awful
no|any|a|what|lost|not .. point|hope|way_out|future|purpose|reason|meaning|sense|light|escape .. <so>|to|in|of|for|out|anymore|left|$
nothing .. left|matters|helps|worth|better|good|ever|feels
given|giving|gave|give up
life|everything|all .. is|be|was|feels over|pointless|too_much|hell|unbearable|falling|black
`,
  },
  {
    weight: 2,
    phrases: `
<can-not> .. go_on|carry_on|take|do|cope|bear|face|get_through|make_it|survive|keep|handle|live|stop|manage|stand|sleep|eat|calm|breathe|function|tell|imagine
not think|believe|know i can|will|how_to_cope|how_to_live|why_to
<not> .. strong_enough|get_better|make_it|get_through
<not> .. want|wanting|wish .. to? .. be|go|carry|keep|do|feel|continue|try
`,
  },
  {
    weight: 1,
    phrases: `
anymore|tonight|forever|always|constantly|never|anyway
every|all .. day|night|morning|time
for .. days|weeks|months|years
`,
  },
  {
    weight: 2,
    phrases: `
alone|lonely|loneliness|isolated|abandoned
i|have|am|with|know|not .. nobody|no_one|anyone
nobody|no_one .. cares|left|knows|understands|to|notice|miss|would
without me|him|her $|anymore|and
no|not_any friends|friend|family
`,
  },
  {
    weight: 1,
    phrases: `
died|widow|widowed|widower|funeral|divorce|divorced|breakup|dumped|cheated|scammed|savings|debt|gambled|gambling|expelled|failed|bankrupt|homeless|retired
passed away
lost .. wife|husband|mother|father|son|daughter|everything|job|baby
left me
wife|husband|mother|father .. gone|dead
`,
  },
  {
    weight: 2,
    phrases: `
cry|crying|cried|tears|sobbing|scared|afraid|terrified|frightened|panic|panicking|shaking|trembling|hurting|suffering|suffer|depressed|depression|miserable|darkness|exhausted|drained|overwhelmed|desperate|anxious|anxiety|unbearable|breakdown
i|am|so tired|sad|hate
pain|screaming .. inside|anymore|this|stop|away|my_head|feel
not .. okay|ok|alright|all_right|coping
dark|black thoughts|place|inside
falling|fall apart
brain|mind|head .. stop|screaming
`,
  },
  {
    weight: 1,
    phrases: `
i|me|myself|my
friend|roommate|flatmate|classmate|sister|brother|student|daughter|son
`,
  },
  {
    weight: 2,
    phrases: `
better|happier|easier|relieved .. off|without|this_way|like_this|if_i|for_everyone|for_everybody|for_all|for_them|when_i
tell|say|telling .. <family>|my_<family>|sorry .. sorry|love|goodbye|family|mum|mom|parents|wife|them
not .. be .. back|around|problem|bother|coming .. longer|anymore|$|tomorrow
gave|giving|given away|her|his .. things|stuff|clothes|everything|cat|dog
forgive me
problem|trouble for .. people|everyone|family|longer
`,
  },
  {
    weight: 1,
    phrases: `
goodbye|goodbyes|farewell|sorry|decided|secret|promise|promised|worried|plan|ready|peace|safe
made .. my|her|his mind
talk|talking|speak|listen .. someone|somebody|to_anyone
know|knows .. who|what .. tell|do|call|turn
`,
  },
];
