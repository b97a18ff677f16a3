/**
 * The commonest English words, the most frequent first: the whole words of the vocabulary of Google's Universal
 * Sentence Encoder (lite), https://tfhub.dev/google/universal-sentence-encoder-lite/2, Apache License 2.0. A word that
 * is among them is no slip of another word, and says little when the knowledge does not have it.
 */
export const commonEnglishWords: readonly string[] = `
the to and of in is you that it for on be with are have was not as your at or he but can this they will from by an
like has if so do all one just my out would about his more up said get we their me what who her there people when
them time had don no she some which were think also been other than know him then good because over make go only re
how want into could first really should way any see new after need back its much even now very work two most year
our well years use take too being say going where de off right many may still before something day same down un life
last those did best love better these lot around never through things find look help made sure got thing long while
am here game us http own does used such world home part under always great might end every come both different doesn
man feel try put give why few little didn though since play co person someone team keep another per car three show
school point place start high hard says each probably money during bad question tell between set actually company
against anything without found next name believe old pretty con enough let mean won doing big getting ever answer
away state water week family again million free head second real thought live told change until government number
far season able problem read kind already business having bit post pre using dis called care di less least hope ask
case done days isn pay guy run la left system top small call public must side country fact hand food women support
friends yourself talk line pro job once nothing buy looking making reason face night power past including makes went
po trying else course came market open either experience times seen matter en stop mind means short important st
everything order friend wrong men information full move check took idea body light children become four process
maybe house working local later everyone ma months win letter together group price started understand hair girl
police area hit etc book ago film fun yet saying possible games often age month stay whole story luck nice cause
test control im city non deal report dont music leave se example comes ho video half others form stuff young sex
today close wouldn sp anyone ra level black likely stock true child remember taking class list five hours phone
account usually online ex almost chance fine add eat law relationship learn yes given return worth future parents
based couple li wanted guys early turn several app along human rest room cost watch needs service war words health
program movie sub kids period available asked single looks due bring type seems percent data heart position guess
break lead easy self pick quite low strong cut pi rather clear special amount happen mother social site death
according wasn dog woman white happy coming whether doctor playing issue six hold value ca sta community front sense
known goes mo gra date talking vi result interest visit across minutes baby shot situation average instead students
sound building plan ball large space risk within taken wait office heard works soon saw series fl court players
super common link played research website bar media view lost major added late near similar especially behind cool
son final follow current outside former project weeks fall pa history stand du following word record store create ba
air problems expect share hate third shares sa aren fire weight star land drive th computer companies include da
personal fa access questions clean provide lo party enjoy choice moment points field cat college happened cannot key
sometimes certain agree inside suggest red among running tax color bank myself study role normal girls above le
credit travel general size player na difference billion art helps sounds contact seem however page version increase
fight su act news lol search sign pe simple pass event figure longer statement members hurt wish attack living
themselves performance speak difficult ur blood definitely quarter title build gave lose sort continue ha total comp
bu simply kill comment trade product safe services card development career fast thinking tried father cover match
issues worked song design tu hu sell financial main meet ne ti consider focus rate road shit hot action decision
rating hear national dead respect quality recently opinion higher forward target wear recent wife walk fat oil
president language track bi character practice gun fo huge board director takes legal energy count brand further
race che contract industry exactly offer needed please ground box completely block shows vote trust email worry fan
term nu recommend whatever si write gets spot fit federal morning wants met ta eye depends himself pain inter wa
function political club held below die deep fi address popular education present allow countries goal training knew
em extra unless screen products alone grow entire skin text helped mine private base mi band ten speed spend became
anti original round step straight release exist favorite beat save itself lower haven sl serious giving explain gain
code kid article meeting range fans daughter reported host coach que picture sh choose member reach town mom
released couldn message imp eyes door brother currently drink paper success content feeling involved fair felt
expected technology perfect attention protect manager firm poor scene security god sold el campaign damage approach
results lives sleep asking sit solution seven natural dream center husband professional happens subject gl contain
cap tend mark paid model created begin attempt ready invest cu represent correct option staff capital touch died
specific anyway lack style stage sorry middle beautiful al reading mu fe ob measure interesting hospital potential
challenge fish bill moving degree force stick hour hands changes growth summer gone investment amazing interview
official review avoid partner eight loss positive source file send material born medical throw received pm nation
flow allowed cross complete turned sc decided demand considered doubt cook wall brain impact ver boy mis mid worse
effect began ja sun accept network looked cur listen books bo wh religion sent stupid rule gas tri judge terms train
limit burn shop yeah wrote slow dark pressure score states customers join fear dress management evidence street
international easily pull click cent married method claim fuck ge changed student trip starting killed military
quickly various laugh treatment drop daily drug awesome successful earlier interested blue charge ability female
treat press older sexual nearly built para areas prevent sales watching voice response plans led organization
regular healthy policy sha internet com required written cash cha funny spent easier double economic sad property
kick hell opportunity bra addition roll jump election football rules arm camera mod rid sur culture dr episode gives
via brought seeing update hi suit individual writing wi certainly image artist green global purpose forget ways
programs bla rock advice ran seat sister gonna tra pop teams gold ro truth feet table male ones receive location ste
announced events ahead station ri shouldn named photo serve condition related particular gu towards costs although
download production region previous supposed biggest bought senior perform te latest decide additional award je
fresh catch bus included album ci document lu compared effort finish places moved marriage budget mistake answers
maintain income dad ga wonder apply threat growing increased piece handle knowledge standard jobs officials section
stress cast options pen crime eventually upon smart collect exercise learning fix bat revenue pregnant trans
population finally lie setting improve cases church cr reasons cheap prefer driving mass auto ce affect quick cold
actual pack machine totally park ni restaurant department hang joke numbers notice gay ok heat wide science physical
meant active weekend trouble engine pet eating throughout software bag meaning multiple assume defend warm par
author employees levels weird conversation note print kept includes significant basic suck gr tough realize loved
features separate generally user ended va whose imagine environment mental sweet murder remain appear details
expensive load tree wo disease cla society object lots enter schools mostly leading mention display path net
negative hy floor buying min talent officer leader spec rap groups pair league dogs dec basically multi benefit
movies attend nature telling mess thanks beginning names finding putting connection develop crazy web www bottom
skills reality discuss worst feed unique sw combination cancer stories direct rank foot mar anymore immediately push
safety effective directly fill install requested absolutely competition annual provided equal loans pattern
executive leg battle parts taste plus spa honest comments raised miss birth ship incident fail bigger defense sports
sin illegal op reflect cho vehicle switch foreign teacher majority highly tip require learned perhaps fucking knows
concept obviously posted gift cop horse balance designed insurance reports businesses purchase remove trial plenty
modern waiting seriously beyond extremely progress ch cute workers direction necessary activities nine opening dry
unit produce mix sentence sick district conditions economy traffic achieve runs ear complex users cell platform
except def driver grade advantage ticket truly showed sea families tro basis str goals overall ab carry thank miles
exp cor vo diet harm agency commercial factor lock prices rich songs actor customer movement personally chief launch
fund holding ride passed blow audience prison draw limited ensure sale investigation mobile clearly dance drugs
despite spread benefits comm structure vet wearing raise accident animals secret ban ice crowd generation characters
pill otherwise ring request caused mentioned pitch fully cup heavy faith winning plant ya systems abuse shape
deserve debt earth expand prove calling leaving promise profit egg waste shoot religious followed reduce patients
shooting twice fourth particularly suspect il cars temp loan parent copy camp boyfriend connect rights den route ref
feature pu agreement opened breath cra effects items caught encourage officers rep clo argument hat cru sport
developed largest shut rise funds bed muscle button consumer belief adding finished rain prior tank feels
comfortable agencies none deliver stopped removed dig offers mode paying owner laws activity device command ideas
lines okay traditional responsible leaders somewhere south expert missing respond north nor influence teach finger
served es smaller occur minute log cons criminal smoke alcohol dollars faster powerful wild showing spending memory
smile tie lay mouth continued adult larger lived solve rent technical milk pla farm payment thousands chi published
fuel corner grand sitting failed remind soft animal hotel solid application wind possibly behavior rates willing
task flat guard planning digital strike wash projects tour transaction investors earn sum sal master vs aware
reference forced calls seek shift flight refer trend understanding spell retail fruit port feelings convert pan boys
mon keeping crash haha sector onto pictures described provides fra shock strength anywhere sugar stream tight fell
proud hasn closed charged bottle fighting meat channel losing hearing offering trading kinda offered bike random
mission resources map walking damn allows advance jo tea topic ignore famous root arrested desire signed claims
concerns greater charges bomb issued becoming cry bri disc background hole remains speech operate emotional broke
instance info sites id excited pl literally transfer cream classes trick winner supply types distance select truck
ill boo involve happening bear changing honor aim manage appeal length reaction selling protest independent writer
blame located server monitor institution highest prob hero una reached dangerous efforts breed collection helping
conference smell weak radio funding useful metal stores teen lawyer edit dude pic bother concern killing struggle
toward paint younger predict fashion sn residents discussion argue cheat girlfriend thread photograph scale
concerned graduate blog error counter syn agent draft shown bunch peace guide wood odd weather quote proper exchange
custom speaking broken decent civil replace clothes missed starts automatically appearance status license window
creating slightly jail meal appropriate classic therefore depending square obvious wheel session construction photos
becomes surprised micro volume administration border analysts till kiss parties organ violence indicate afraid
planet guarantee pot properly secure actions bond fu del div seemed marketing saving injury false opportunities
appears cards har operations fr massive lit casino consult promote surface plays cities lift operation appreciate oh
char bird survive alot var skill impossible videos bull confidence operating boot providing herself welcome
alternative chicken bro habit pregnancy equipment forces central package instrument wedding stretch adjust determine
knowing century coffee afford brown scar seconds favor advise managed previously tag boost sat joined battery
standing tall string fly yo spring forever minor variety shared poll wonderful failure requires ju council wont
closer height victim patient rub wave complain temperature established acting flag primary honestly standards prop
rare scored flu assets chain protection watched taxes relax appeared communication drinking exact crack opt revealed
soul label assist bowl champion minister compete salt busy dinner surprise magic explained weren electric ke
critical pri rush thus fake repeat centre admit snow pr qua victory shirt freedom existing tele format glad sources
returned bright terrible considering google whom confirmed split confident stated believed apart hum mad critic
broad core television shall strategy describe mol defeat upgrade performed decisions demo fri lucky van edge treated
era crap debate detect opposite earnings owned university produced qui yesterday disappoint harder plane covered
highlight glass excellent gene spin estimate studies rev recall committed grew loose colour attorney provider
profile gather devices tells exception liked cheese frame fault everybody celebrate prepared worried nobody
requirements dropped tournament guest initial conf dating shoes witness holiday picked decades perfectly row owners
tech stuck knock experienced files minimum internal cycle spirit drag breast evening steal evil noticed contribute
pin definition factors panel agreed boss proof boat gotten tools village semi consistent commitment infection tear
humans responsibility pool pur associated pounds fellow delete liquid sides generate assault stars values relative
steps hundreds moral accurate placed universe authorities alive implement signal iron models novel hoping
individuals category stake fixed entirely doesnt claimed dumb vision analysis uses politics commission winter tool
necessarily discover species chemical plug schedule launched continues belong wanna pure flash reject labor housing
identify somebody upset gi bound drivers medication lesson script taught turns listed dish mail earned candidate
wake leadership contest teaching survey conflict everyday sustain perspective units strip context records guilty
greatest adapt zone qual beach conduct capture completed tan occasion division approximately apparently spoke
coverage emotion surgery reward developer guitar laptop recover medicine focused specifically grab loud chart teeth
plate obtain technique markets counsel legs depend scientist fairly pal confirm reddit recruit teachers images
express neither quiet offense neck theory signs careful divide presence rec experiment weapons normally decade
personality yards apartment pieces repair motor relation wealth volunteer attacks element birthday developing
bringing wine afternoon mor settle pulled drunk complaint cal committee ratio ka rot brief native exam prime
programme reveal sim zero cant accomplish creative discovered regard gear severe realized typically intention enable
bone regarding citizens planned joint constantly crew passenger securities consist familiar thin cable attractive
allowing attitude lip neighbor singer transform capacity fer producer protein bin competitive quit rail valid
symptoms delay vehicles convince testing arrest communities professor chat filled sm tomorrow magazine county idiot
circle destroy championship emergency chair giant helpful lunch causing policies basketball conservative hide dozen
plastic improvement pump calm tweet exc wing estate clients slowly procedure facility margin cloud union sky ruin
smooth increasing arms turning ty grant grown employee coast electronic neighborhood views wrap stone debut pun
everywhere campus butter intelligence expense arrived coll permanent island bio climate gym beauty accused chose
tired scared sharing ski sto gender cheaper math possibility corporate graphic domestic drama disagree tiny serving
mini justice approved journey chip virus gar react liberal affected fees proposed shi recorded hook talked accepted
est equity injuries offensive relevant wage hip portion facilities injured politician observe shopping urge indeed
introduced bug comfort connected permit regret segment escape nose sample ham carried newspaper compare authority
veteran suggested windows layer branch knee plain filed terrorist strange commit saved somehow suggestion horrible
hack opponent menu proceed matches freak plot mountain airport regardless cells proposal sing finance chocolate
angry victims cli decrease ridiculous dollar bench nuclear thick capable client notes breaking percentage plants
relatively crisis passing friendly manner engineer pray enjoyed symbol hall whenever defensive intended editor
exclusive checked mixed ideal calories borrow baseball wire presented advanced applications usual reduced vice screw
detail mile adults storm component objective west babies tho east origin blind suffer bless instant stronger divorce
phase studio remaining river por seeking determined import scan formula fee scheduled ending rival facing identified
employer evaluat walked organize hitting bridge creation regularly reasonable suffering elements mal participate
sight item cake warning favourite cre exhibit punch subreddit combined delivery establish weigh explore fantastic
interpret remark shower prospect vol concert originally comic lady yellow tail atheist practical somewhat scr flood
excuse wise candidates admitted rape library garden constant legend exciting parking virtual mate infrastructure
empty extreme sand elected recognize racist wound engineering pilot replaced cultural suffered efficient warrant
eliminate bodies weapon filter disorder bread historical publish san juice utili reform selection excess extend
stomach supported bot tape principle visual listening marry transport reserve leak unable cancel outcome sym rob
climb suppose scientific partnership annoying fired scheme sponsor foundation linked bid employ fool equation
dealing angle porn regulations solo define tre nail consequence army enhance resolution insist athlete rear falling
penis routine kit confused troll improved moon broadcast max ourselves trigger tonight impressive alphabetical input
regional dump assistant dictionaries inches prepare boring sharp acid depression cutting circumstances nearby
tradition initiative slip quant snap pink craft folks succeed pee rose sweat properties dedicated encounter default
portfolio suicide supporting fifth arch mechanic reporting epi storage maximum manufacturer festival pace uncle
unlikely entered noise medium estimated hire attract aggressive representative spray gap ultimately brush entry
passion expansion vast surrounding upper scream researchers emerge smoking existence applied enforcement kitchen
dividend crush apple variable academic possession environmental voted casual teenager ugly ordered squad heaven
anybody purchased pad mainly flying numerous identity pocket tablet incredibly motion nurse console actress aircraft
transition hopefully letting audit comparison tab tattoo restrict rescue citizen retain scenario rarely receiving
sca lying chest danger pig voters ingredient valued silver delivered dealer musical expression exposure recommended
selected cousin construct trail silly trained suddenly typical pants principal naturally franchise span manual
shelter approval tackle proven clip combat designer entertainment spokesman surprising importance carrying roof
column upcoming forgot happiness smartphone edition expectations installed awful defined forgive shoulder primarily
junior violent cheer gotta distinct alter sheet incredible alleged remained remote demonstrate genuine interact
affair explanation qualify slave gang disappear shame fighter voting mirror mill flip evolution sauce fur expressed
loving occurred dramatic mono creep largely equivalent acknowledge nervous bath flavor tap tested bathroom recipe
duty fundamental quest fraud attended inspired struck directed description barely registered pour significantly
hundred opposition shy jealous carbon friendship makeup gross chosen painful contribution soldiers programming
vegetable joy strict essential float industrial deploy scoring realise yield painting frequently sleeping cy audio
wondering potentially pup solar illness mature slot correctly legislation arrive stood clock clothing drawing spark
genetic opposed pretend assuming household browser tune logic pursue accus conclude sending entertain referring
stable refused initially convention discount export recognized colleague physically announcement intelligent orange
violation prompt register educate hardware twist tries valuable penalty distribution featured twin mood mum sec
chapter promotion enemy lane presidential golf extent pushing understood gaming spoil sensitive phrase clue
extension curious conclusion cow rice lawsuit closely formal conducted bite resident cricket password abortion
pushed recovery downtown participant array depth extended bump anger heavily advertise respectively mag supporters
immediate theater colon trailer provision visitors spiritual tourist medal operator employment captain effectively
resolve veg awkward driven prayer ceremony scary praise ongoing assistance engaged dismiss uniform lifestyle losses
essentially complicated output premier dying reply alongside raising brilliant appointment outstanding vocal deck
tire unusual pizza comedy rising prize responded controlled reverse steel bullet lean ease grass translate decline
retired refuse journalist chairman deposit unknown youtube anxiety electro swing lens adopt memories widely patch
granted gate der attracted narrow peak index marijuana adopted dick attached raw bible gro vary external latter
dirty abandon toilet crop scratch singing thumb declared prescription advertising destroyed denied startup relief
laid rough ocean worship desperate tv insult alien stranger western exit substance rude therapy banned immigrant
trash romantic lab reliable destination swim consensus personnel worldwide absolute innocent potato addict
manufacturing conscious integrate resist airline shake regime closing thrill proved hill evolve declined restore wow
threw reputation intense surge cuz quo dust esc attribute demon quarterback insight unfortunately strategic premium
bacteria lazy database confront pose steam reportedly uncomfortable salary permission replacement powder fiction
thousand hyper detailed substantial alert allegedly sacrifice loyal robot rip honey retirement loop governor
atmosphere involving breakfast rig vac priority jeans hai bru southern fluid lake ruling innovation plea generic
deny passes childhood filing govern outfit bored besides acquisition immigration ancient gig equally revolution
maintenance buff hint bang hug boil preference submit extensive anime roughly acquired violat interaction collapse
refugee investigate distract hilarious referred corn bonus resort carrier hired advocate slide workout pepper euro
headline hidden increasingly coat puppy struggling venture dynamic creature corporation drum fulfill monster seal
elsewhere bias troops challenging chill yea managing farmers museum pleasure accent
`
  .trim()
  .split(/\s+/);
