/**
 * Stems of words that mean nearly the same, and how nearly, in hundredths: `stem other62 other71 …`, each pair once. Two words are
 * here where WordNet has them in one synset, one above the other or derived from one another, in one of the first ten senses of
 * each, and where the cosine of their vectors is .50 (.60 where one is above the other) or more; antonyms are not. Made by
 * src/train/neighbours.ts from WordNet 3.1 and GloVe 6B.100d, whose vectors are in the public domain (PDDL 1.0).
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. THIS SOFTWARE AND DATABASE IS PROVIDED "AS IS" AND
 * PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED. BY WAY OF EXAMPLE, BUT NOT LIMITATION, PRINCETON
 * UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE
 * LICENSED SOFTWARE, DATABASE OR DOCUMENTATION WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.
 * Permission to use, copy, modify and distribute it for any purpose and without fee or royalty is granted, provided that this
 * notice appears on all copies; the name of Princeton University may not be used in advertising.
 */
export const NEIGHBOURS = `
abbey convent66 monasteri70
abbrevi shorten56
abdomen abdomin63 belli55 stomach62
abid accept60 complianc62 conform64 cooper61 toler51
abil abl78 capabl68 knowledg65 power58 qualiti75 skill84 unabl64
abl capabl55 compet64 fit65 power56
abnorm defect76 irregular55
abolish abolit73
aborigin indigen70 nativ65
abort unsuccess61
abroad foreign65 oversea81
abrupt interrupt63 sharp51 short59 steep50 sudden75
absenc absent67 lack71
absent lack54
absolut complet65 downright52 perfect62 total81 utter73
absorb consum60 merg61 suck55
absorpt concentr51
abstain abstent66 refrain56
abstract concept65 conceptu77 notion55 paint66 theoret59
absurd foolish66 ludicr91 meaningless61 nonsens66 ridicul93 silli69
abund ampl66 lush51 plenti82 quantiti59 rich62
academ academi59 academia56 educ78 professor81 scholar79 theoret58
academi institut71 school71
acceler fast50 intensifi70 pedal71 speed63
accent dialect68 pronunci62
accept acknowledg71 admit73 adopt62 agre84 allow71 approv71 assum67 believ66 consent56 decent50 embrac62 get62 good51 let66 receiv70 recogn76 recognis61 recognit71 resign60 respect62 respond61 satisfactori67 standard56 submit65 take69 toler58 welcom61
access addit60 agreement62 avail69 comprehens50 conveni70 enter60 entri60
accessori cloth77 furnish68
accid crash87 happen70 inadvert84 injur66 unintend62 wreck63
acclaim prais67
accolad award67 honor65 honour50 prize62
accommod adjust51 cater65 lodg81 seat67 suit62
accompani attend52 escort52
accomplish achiev86 attain60 establish50 feat64 fulfil65 implement55 realis66 realiz73 skill59
account answer54 audit73 auditor67 balanc61 busi60 calcul54 credit62 describ57 explan54 histori57 import60 inform66 profit60 report66 respons58 statement61 stori55
accredit certif73 licenc51 licens53 recogn57 recognis55
accumul amass70 collect60 compil50 cumul58 pile67
accur accuraci70 close52 correct78 exact57 precis78 true52
accuraci inaccur50
accustom usual52
ace star55
achiev attain81 effort60 feat60 manag50 perform63 possibl58 reach66 realiz70 succeed56 success80 win60
acid compound61 sulfur64
acknowledg admit82 apolog68 cite78 conced76 credit51 declar60 fall63 give59 identifi57 know66 letter75 mention72 notic51 recogn76 recognis59 recognit51 refer73 regret66 respond67
acquaint convers57 friend67
acquit acquitt71 exoner63 innoc53 judg61
acr land65
act action70 activ62 actor58 behav51 commit60 direct56 effect60 enact64 forc53 incit52 move51 order61 perform54 person61 play52 repres52 turn52 work62
action activ67 aggress62 behavior69 challeng65 chang71 effect67 end64 execut56 fight68 implement50 kind65 litig51 polit62 process62 set63 state61 take69 unjust54 war61 work60
activ behavior61 busi60 caus56 conduct68 continu64 educ64 effort61 establish63 exercis62 exist51 group65 happen54 involv69 oper65 organ70 organis62 particip68 practic69 prepar60 progress50 respons63 role61 success63 train64 trip59 work62
activist rebel58
actor actress86 comedian80 perform62 player50 star79
actual current61 effect60 exist60 liter64 make72 real58 realis50 realiz77 substanti59 true68
acut critic50
ad advertis94 commerci86 promot64
adapt adjust70 alter62 chang60 conform56 modifi62 version63 write65
add addit64 bring66 combin75 insert62 mix68
addict alcohol82 depend54
addit buy61 complet62 extra80 gain52 improv60 plus71 rise66 supplement53 supplementari51
address agreement50 call68 discuss73 handl50 keynot61 name62 refer62 speak65 speech73 talk60
adept profici56 skill71
adequ compet53 enough86 equal50 satisfactori62
adher adopt61 discipl57 follow74 implement66
adjac close52 connect62 neighbor57
adjoin border55 surround63
adjourn delay62 recess58
adjunct associ70 help56
adjust allow50 alter61 chang69 correct59 fit51 improv63 modif64 modifi60
administ distribut55 overse67 supervis64
administr chief65 commission66 establish61 execut62 govern79 lawmak68 manag72 organ54 presid68 superintend69
admir amaz63 appreci79 awe67 envi61 esteem58 friend54 like65 love64 respect68 support55 wonder52
admiss admit50
admit apolog65 conced66 confess75 initi65 involv63 leav55 let60
adolesc juvenil60 teen79 teenag81 young51
adopt appropri62 approv70 assum50 chang65 choos60 compli60 embrac62 follow63 take58
adorn cloth56 color69 decor81 emblazon67 embroid71 gild69 illumin63 jewel51 ornament69 stud54
adult elder65 individu63 matur62 senior62
adulthood matur54
advanc better55 boost55 develop62 earli58 forward54 foster62 gain62 high52 improv64 innov63 later50 move67 progress61 promot58 push64 rise51 sophist55 win55
advantag benefici55 benefit64 favor57 gain74 good62 lead70 leverag63 point64 posit59 profit53 reward56
adventur audaci53 dare61 explor55
advers hardship58 misfortun61 unfavor65
adversari enemi78 foe81 oppon57
advertis busi69 campaign68 commerci86 headlin61 promot69 public60 tout64
advic recommend64
advis advisor92 consid61 consult67 counsel59 counselor64 inform77 notifi59 propos50 recommend73 suggest62 urg66 warn61
advisor consult63
advoc advocaci76 champion76 counsel51 preach52 propon81 propos60 recommend51 support68 urg56
aerial air57
aeronaut aviat67
aesthet artist67 philosophi70 tast54
affair involv59 liaison59 matter63 polit60
affect alter64 chang69 concern65 emot65 endang60 feel73 fond69 forc52 impact74 implic61 impress52 involv62 move57 prompt50 reason54 regard58 relat62 respect61 sick58 strain51 stricken57 take55
affidavit testimoni61
affili associ60 organ69 organis63
affirm assert63 favor57 reaffirm82 swear54
afflict diseas63 plagu61 sick59 stricken62
affluent wealthi76
afford cheap70 give62 inexpens78 spend68
afghanistan iran74
afraid appal56 concern68 fear73 frighten72 horrifi54 panick51 scare85 shock60 terrifi65
africa african82
african kenya68 nigeria72 somalia63 zimbabw75
aftermath consequ53 wake73
afternoon day78
aftershock earthquak83
afterward later80 subsequ70
age elder59 new51 old60 older77 rise50 year72
agenc agent61 author67 bureau72 busi66 concern60 organ79 polic65 state60 way52
agenda plan62
agent offici66
aggrav exacerb52
aggress attack53 behavior61 combat51 competit59 forc63 hostil62 invad53 predatori55 provoc68 sharpli53
agil intellig67
agit distraught67 disturb62 emot51 excit55 restless62
agoni pain64 suffer57
agrarian agricultur52
agre agreement82 answer65 compromis72 conced61 end61 resolv65 settl62 unit65
agreement allianc62 approv65 arrang69 bargain59 calm76 concess65 consid62 discuss66 exchang63 give66 grant52 hand50 initi64 manag55 move71 plan76 process63 provis61 push63 ratif72 relat62 report51 sell67 statement63 trade66 transact70 understand56 villag66
agricultur cultiv62 farm82 rural61 usda54
ahead forward66 lead69
ail diseas50 troubl63
ailment diseas88 disord69
aim design58 direct57 intend74 mean66 object75 place52 plan65 propos63 purpos67 target71 way66
air airwav56 aviat64 broadcast84 fli71 rerun64 send52 telecast67 televis76
airbus plane66
airfield airstrip80 instal70
airlift transport64
airway plane86
alarm alert68 appal68 chill52 dire54 dismay80 fear70 frighten70 grim51 horrend54 horrifi63 omin65 shock67 signal62 siren67 terrifi56 warn71
alaska alaskan70
alcohol beverag67 drink74 drunk62 liquor67 spirit53
ale beer63
alert awar51 vigil63 warn79
algorithm formula63
alien exot50 isol61 strang53 stranger52
align orient50 posit55
alik like53 similar50
aliv exist50 life64 live62 surviv66
allay eas50 sooth73
alleg assert72 charg93 claim75 question64 say61 suppos50
allegi loyalti72
allerg allergi78 suscept65
allevi eas72 mitig77 reduc64 reliev81
alli allianc66 coalit66 confeder51 countri60 friend50 nation63 relat50 state60 unit61
allianc bloc66 coalit82 organ66 organis61
alloc allot73 assign58 distribut53
allow appropri62 approv63 author62 clear65 consent62 favor62 give80 grant74 leav67 let78 licenc59 licens66 pass61 provid78
alloy metal66
allud hint69 refer63
allur seduct50
alon entir57
aloud loud54
alp alpin64 mountain65
alphabet cyril69
alpin mountain71
alter chang66 improv60 modif81 modifi75 radic69 revis63
alterc brawl75
altern chang62 choic67 option69 possibl67 replac54 substitut50 switch54 unconvent52
altitud elev80 height60
altogeth complet62 entir65 total56
aluminium aluminum89 metal66
aluminum metal68
alumnus graduat61
alway constant65 forev57 invari62
amalgam consolid51
amass collect52
amaz astonish91 astound72 aw79 awe58 awesom81 baffl70 dazzl65 impress70 puzzl74 stun65 surpris75 wonder83
ambassador diplomat77 repres68
ambigu enigmat57 uncertain55
ambit aspir75 desir73 dream61
ambiti challeng53 difficult55 push53
ambush assail77 attack74 trap50
amen comfort53 conveni54
amend modifi75 reform60 revis74
america american73 usa65
american hispan66 inhabit61 latino64 nation62
ammunit cartridg62 munit74 shell63 weapon72
amnesti clemenc60 pardon63
amount asset60 contribut63 measur60 number59 quantiti80 revenu64 rise73 sum72 total79 worth73
ampl enough74 plenti64
amus comic51 delight74 entertain78 funni79 humor81 humour56 interest74 pleas60 recreat64
analog analogu85 correspond65 linear65 parallel50 similar53
analys analyz65 inspect52 studi62
analysi analyt65 analyz62 critic65
analyz compar69 expert52 inspect82 review71 scrutin63 studi65
anarchi lawless77
anarchist radic66
ancestor ancestr67
ancestri descent69 lineag62 origin77
ancient antiqu72
andean andes62
angel saint60
anger angri71 annoy63 arous65 emot68 enrag82 feel76 furi70 furious61 incens79 indign74 infuri92 ire59 offend62 outrag85 provok75 rage75 wrath54
angl angular64 tilt50 tip53
angri angrili59 enrag77 furious81 incens65 infuri62 outrag77 provok68 rage51
angst anxieti70
anguish distress60 pain67 sorrow83 suffer61
anim be66 beast60 cartoon82 creatur73 fauna52 film72 flesh56 inspir54 kill51 life51 live53 natur64 pet72 prey63
animos enmiti90 hostil86
anniversari birthday76 centenari61 centenni66 day61
announc declar67 post54 releas63 report66 say68 statement76
annoy bother63 frustrat75 impati75 irrit88 stung59 troubl50
annual year88
annul invalid58 overturn51 revok55
anonym unidentifi62 unknown51 unnam62
answer ask76 communic60 repli76 resolv52 respond70 respons62 result50 say69 solut55
antarct polar65
anterior frontal56
anthem hymn67 song63
antholog compil69
anthropolog anthropologist66 archaeolog81
anthropologist archaeologist79
antibodi protein67
antic grotesqu50 joke62 trick50
anticip await69 expect75 forecast63 forese87 hope59 predict78 project66 specul67 wait55
antiqu archaic62 artifact65 relic66
anxieti concern61 emot66 fear69 insecur63 misgiv66 nervous73 panic68 worri67
anxious eager84 nervous85 scare67 troubl54 uneasi64
apathi indiffer71
ape primat73
apocalyps apocalypt58
apolog apologis87 ask61 excus60
apostl apostol52 discipl69
apostol papal65 pontif56 pope50
appal disgust84 dismay90 frighten62 horrifi87 offend68 outrag81 scandal68 shock80
appar appear58 evid64 obvious74 seem63
apparel cloth81 garment72 shoe66
appeal appel77 ask72 attract64 challeng63 charm51 court84 likabl52 petit63 plea72 proceed65 suit60 sympathet59 tempt52
appear cast66 emerg69 face62 form62 look72 perform70 pictur62 produc58 seem83 show73 view65
appeas quell51
applaud approv50 cheer84 commend57 prais69
appli applic72 ask61 employ57 enforc59 implement63 practic58 take64 use67 util53
applianc gadget66
applic ask62 devic63 employ61 materi62 practic53 relev69 technolog67 use61
appoint appointe70 assign65 constitut50 date53 decis65 decre53 empow65 establish60 meet60 name60 nomin74 ordain56
apprais assess70 evalu69 valuat65
appreci comprehend56 grasp51 grate60 gratitud72 realis64 realiz74 regard61 thank59 understand74 understood58 worth61
apprehens dread59 misgiv58 understand58
apprentic apprenticeship58
approach attack59 come61 comprehens54 futur59 move64 near63 progress60 push61 similar64 suggest64 time60 way78
appropri earmark71 fit58 proper77 suitabl69
approv author69 back62 champion62 confirm65 defend60 favor62 favour51 formal67 initi63 legal50 licens50 packag60 prais60 ratif61 sign58 support66
approxim calcul65 estim67
apt clever54
arab arabian52 bahrain60 palestinian78 saudi69
arabia arabian58
arabian saudi66 yemen64
arabl cultiv64
arbitr mediat55
arbitrari discret56
arch bow50 curv64
archaeolog archaeologist72 archeolog93
archaic primit61
archbishop bishop87
archdioces dioces86 episcop62
architect design61
architectur build60 structur61
archiv collect69 repositori61
arctic frigid55 ici50 polar72
ardent enthusiast63 fervent84 impass51 passion66
arduous difficult56 gruel77 strenuous68
area build63 center66 centr63 corner60 countri65 environ63 field68 land70 neighborhood71 open64 region81 section61 side61 territori66
arena ballpark62 coliseum73 field50 stadium80
argu candid87 content51 controversi58 debat65 defend67 differ54 disagre75 indic60 oppos72 quarrel76 reason71 support64
arid barren73 dri59
aris develop50 happen70
aristocraci aristocrat76 elit69 gentri51 nobil82
aristocrat nobl54
armi legion61 polic70
armistic truce61
armor armour92 bulletproof56 equip56 weapon58
aroma aromat64 fragranc65 odor72 perfum53 scent71 smell70 sweet72
arous emot56 evok60 excit55 passion61 provok77 stimul52 stir80
arraign charg56
arrang compos63 organ50 organis51 prepar64 set52 structur61 system52
array display62 rang62
arrear debt66
arrest captiv69 catch57 confin73 custodi72 delay52 detaine74 fear53 hold54 incarcer62 jail82 polic76 seiz68 stop53
arriv come66 enter68 get56 immigr51 land61 reach53 return78 travel76
arrog disdain72
art artist71 artwork66 classic61 danc62 design64 histori65 human71 paint75 sculptur75
articl column61 editori70 paper76
articul eloqu72 fluent50
artifact excav66
artifici synthet59
artilleri cannon62 gun64 ordnanc55 weapon54
artist musician87 painter79 perform61 sculptor72 sculptur62
artistri prowess58
artwork draw70 graphic50 illustr74
ascend ascent53
ascertain determin68 verifi70
asham disgrac55 embarrass77 humili66 shame62
asia asian80
asian china67 indonesia61 japan62 malaysia60 pakistan61 singapor63 thailand62
asid flat60
ask call79 claim59 compel64 complaint71 demand70 exact60 excus61 expect72 govern61 insist75 invit69 involv57 need74 notic71 order70 petit69 pray54 propos68 question70 recal70 requir62 say85 search70 statement68 wish77 wonder61
asparagus veget62
aspect characterist63 express52 scene52 view59
asphalt pave75 pavement74
aspir desir66 dream62 hope56 inspir51 wish51
assail attack57 critic75 storm64
assassin kill62
assembl chamber62 collect51 congress64 council70 gather67 meet58 parliament78 piec51
assert charg63 claim66 declar65 denial64 emphat62 insist71 maintain54 say66 statement66
assess determin76 estim65 evalu91 judg61 judgement52 judgment59 measur53 ponder51 review70
asset credit68 equiti73 financ63 invest79 money77 secur70 share64
assign attribut51 classifi62 design62 duti62 evalu62 place60 reassign72 regiment60 select63 specifi57 transfer68
associ club65 compani67 fellow58 group65 identifi66 institut63 link57 member63 organ78 organis77 relat62 societi75 union68
assort mix52 sort55 varieti61 various51
assum assumpt54 buy51 chang66 expect64 pretend52 suppos63 take66
assumpt conclus64 premis59 theori65
assur certain57 confid74 determin58 ensur80 guarante74 insur71 persuad60 pledg59 promis64 reassur71 say64 secur66 sure66
astonish astound88 dazzl69 impress72 stagger65 stun77 surpris73
astound impress57 incred72 stagger63 stun55 surpris60 unbeliev67
astronaut cosmonaut82 spacewalk70
astronom astronomi66 physicist75
astronomi physic72
athlet footbal68 gymnast66 olymp70 olympian62 profession60 runner61 skate65 skater63 skier67 sport65 swimmer79 weightlift62
atlant transatlant53
atom molecul80 nuclear83 particl77
atroc brutal76 heinous57
attach bind56 bond50 connect58 intend53 mount63 special61
attack attempt68 blow63 bomb85 catch60 clash67 crash56 critic61 doubl63 explos72 fall61 fight66 fire72 go65 happen63 hitter52 incurs62 injur69 invad60 kill76 knock62 move62 offens59 onslaught57 oper63 outrag50 prompt59 protest66 reach59 reason50 retali75 rip64 score55 shell61 shoot66 singl65 smash58 striker54 turn60 walk64 walkout72
attain earn50 gain51 reach54
attempt bid69 chanc62 effort78 move70 run61 search71 tri85 unsuccess68 win52
attend attende53 particip77 present53 serv55
attende particip73
attent attract64 care55 consider65 help61 mind62 regard59 thought56 work61
attest document53
attic loft55
attir clad55 cloth61 costum58 dress79 outfit72 robe67 wear68
attitud manner70 mental67 mindset66 posit58 postur61 regard65 respect69 stanc73 tendenc64
attract beauti59 bring62 cute51 desir73 draw61 engag53 entic69 lure81 take54 tempt57
attribut blame62 characterist72 credit57 dimens51 due56 qualiti72 refer57 trait73
auction sell76
audaci bold60 brazen76 dare80
audibl sound54
audienc hear61 interview55 viewer78
audio disc66 record64 sound61
audit auditor80 inspect62
auditor comptrol67
augment enhanc51
aura mystiqu78
aussi australia60
authent document53 genuin61 legitimaci51 valid62 verifi63
author authoris74 biograph68 book79 bureau56 certain55 charg63 clear63 commiss69 compos65 control68 court62 empow50 expert64 formal60 govern74 journalist69 licens51 mandat60 novelist83 offici85 playwright66 poet74 polic80 sourc61 state64 write78 writer86
authorit definit59 influenti51
authoritarian autocrat88 dictat58 dictatorship66 domin51 totalitarian77
autism syndrom64
auto car86
autobiograph autobiographi76 biograph68
autobiographi biographi83 memoir92
autograph sign52
autom automat58 computer81
automak carmak90 maker68 manufactur75
automat pistol64
automot car75
autonom autonomi60
autonomi independ69
autopsi inspect62
autumn fall63
avail buy58 free62 help54 obtain52 open50 print61 readi50 servic66 use71
avatar incarn56
aveng retali56 reveng74
avenu boulevard82 street74
averag mean54 median61 normal53 total66
avert avoid64 prevent62
avian bird75
aviat fli59 pilot54 plane67
avid enthusiast66 keen51
avoid flee63 prevent82 reject63
aw awesom67 bad71 dirt50 dread83 extraordinari50 frighten69 hate50 horrend75 horribl92 horrif69 impress52 lousi70 mean50 nasti63 pain68 terribl87 tremend57 unpleas67
await expect58 wait68
awak awaken67 sleep66 wake70 watch50
awaken wake64
awar care63 conscious64 feel70 know74 mind66 remind62
award bestow66 confer63 emmi76 give60 grant61 honor72 honour67 medal66 oscar67 present63 prize80 scholarship63
awash overflow52
awe awesom61 emot64
awesom impress54
awkward clumsi68 difficult62 embarrass70 troublesom61 uncomfort81 uneasi61
babi child73 fetus60 infanc51 mortal66 newborn85 offspr61
back backer64 money55 mount51 support78
backdrop scene61
backer support80
backfir backlash50
backlash repercuss61
backpack bag72 pack52
backstrok swimmer62
backup replac64
bacteri bacteria77 bacterium64
bacteria bacterium80
bad diseas59 dread53 fear60 grave50 larg72 lousi59 mediocr54 negat61 pain59 poor68 pretti72 qualiti55 riski55 sad57 serious73 sever78 sorri60 terribl71 tough65 wors79
badg emblem71 insignia78 tag61
badminton doubl62
baffl confus65 frustrat70 puzzl89
bag cloth65 envelop60 luggag77 pocket59 purs56 suitcas75
baggag luggag84
bail liber60
bait hook56
bake cook76 dri62 hot52
bakeri shop71
balanc differ64 equal64 proport54 rest55 stabl57 structur60 weight63
balk resist70
ball bowl66 shoot67
ballad poem65 singer61 song73 vocal60
ballet choreographi62 music62
ballpark stadium68
baltic latvia66 lithuania69
bam bang54
ban bar75 embargo65 exclud61 illeg63 law63 prevent57 requir62 threaten51 violat63
bandit thief73
bang bolt52 kick55 knock56 slap60 smash56
bank banker69 deposit63 financ72 money72
banker financi72
bankrupt bankruptci69
bankruptci insolv74
banner flag86
banquet dinner76
baptism baptiz61
bar block54 exclud66 prevent64 stop51
barbar brutal62 cruel71 heinous80 inhuman78 savag50 vicious55
barbecu cook65 grill72 roast61
bare hard75 mere53 nake63 scarc70
barg boat73 ship70
bargain buy62 dealer63 offer56 talk65 trader60
bark skin55
barley grain77
baron lord65 nobl66
barrag fire65 onslaught69 shell66
barricad block59 roadblock79
barrier fenc70 obstacl72 roadblock61
base basi55 basic53 discov61 establish64 foundat51 mean53 part67 support57
basebal softbal67
baseless unfound89 unwarr63
basement cellar77 floor72
basi fundament55
basic element58 essenti83 fact69 fundament72 good65 primari52 principl67 standard72 under61
basilica church65
basin watersh66
basketbal hoop53
bass vocal75 vocalist62
bassist musician69
bastion stronghold78
bat batter60
bath shower62
bathroom closet70 room74 toilet78
batter damag64 hitter79
battl combat65 conflict62 duel61 engag55 fight78 struggl71 tri60 war72
battleship warship69
bavaria bavarian66
be beast65 creatur79 embodi51 exist53 soul65
beacon lighthous55
bead ornament68 pearl68
beam cheer50 shaft58 smile75
bean noodl69 soy67 soybean61
bear carri62 chief50 contain59 wear50
beard hair82
bearish pessimist61
beast creatur80 savag50
beat crush64 defeat74 overpow62 round65 thrash57 trounc59 whip50 win71
beauti cute62 exquisit65 fair55 glamor63 glamour62 glorious61 gorgeous87 handsom68 love89 picturesqu61 pleasant60 pretti68 sight55 splendid69 stun56
becom come69 form62 get71 go63 happen63 rise62 seem73 transform65 turn72
bed couch65
bedroom room77
beef cattl62 cow67 meat84
beer brew61
beetl insect73
behav pretend53
behavior behaviour89 conduct61 manner68 trait68
behaviour conduct50 manner60
behead decapit74 execut65
behind bottom63
belief believ71 doctrin78 faith81 feel63 idea61 impress58 notion76 opinion64 religion78 spiritu66 theori62 thought63 view68 worth68
believ consid76 credibl51 expect79 feel75 like59 regard71 see78 support61 think86 trust53 understand81 view71 worship65 worshipp60
belli stomach51
belong possess67
belov dear58 love75
bench terrac53
bend bent62 bow50 twist74
benedict bless54
benefactor patron67
benefici benefit60 favor52 good50
beneficiari pension63 recipi71
benefit gain59 good60 help64 interest66 profit63 wage73 welfar70
bengal bengali51
berlin germani73
berri fruit76 strawberri70
berth spot57
beset plagu81
besid likewis52
besieg encircl66 sieg69 surround54
best better78 first73 tri60
bestow confer82
bet gambl68
betray cheat66 deceiv63 traitor54
better build64 chang74 condit62 correct56 develop65 fit67 good89 healthier52 help75 improv75 major55 perfect70 turn71
beverag coffe60 drink84 food74
bias prejudic69 racism62
bibl biblic69 book65 scriptur78 word54
biblic scriptur71
bicker spat50 squabbl93 wrangl80
bicycl bike90 cycl55 cyclist54 ride71 wheel62
bid bidder77 challeng62 contract63 effort67 offer66 search70 tender62 tri60
bigger larg80 larger80
bike cycl65 motorbik62 motorcycl77 ride78 wheel64
bilater multilater64 mutual62 reciproc57
bill card55 letter55 measur70 tax64
billion million89 trillion84
biodivers divers64
biograph biographi74 writer62
biographi chronicl61 histori61 stori62
biolog biologist57 botani61 ecolog69 genet80 natur56 physiolog78
biologist botanist61 naturalist61 scientist74
biotech biotechnolog87
biotechnolog technolog63
bird poultri64
birth childbirth63 mortal66
biscuit cake70 cooki65
bishop cardin69 diocesan67 episcop76 priest80
bit bite53 moment61 piec64 time60 turn61
bite mouth62 sting57
bitter enmiti73 hostil76 intoler55 pain58 resent82 sorrow68 unpleas54
bittersweet sad60
bizarr eccentr57 strang81 weird73
black color71 colour62 dark73 man64 wear68
blacken char85 darken51 scorch57
blackmail extort67
blade sword61 thin50
blame charg69 critic62 explos53 fault52
bland polit54
blank empti56
blanket cover54
bleak dim59 gloomi89 stark56
blend blender50 combin69 mix82 mixtur76
bless consecr53 damn52 fortun53 happi50 holi63 prayer65
blitz onslaught64
blizzard snowstorm73 storm63
bloc coalit66
block close61 hinder51 hous64 jam55 prevent69 step63 stop66
blockad sieg62 stop60
blog journal60
bloodi kill53 violent72
bloodsh carnag73
bloom blossom77 flower65
blossom flower65
blow burn61 drift53 explos57 gust52 knock65 pound62 punch63 setback59 shock54 smash60 wind64
blue color72 dark72 sky63 wear62
blueprint draft55 plan68
blunder error70
blunt frank60 outspoken52 stark53
blur obscur62
board chief61 commiss77 committe72 panel71 room50 ship64 tabl54
boast featur54 tout54
boat ferri77 sail76 ship86 tug65 yacht72
bodi corps82 form60 govern60 kill70 shape64 torso58
bodili physic54
bodyguard escort61 guard63
bog mire65
bogus counterfeit56 fake71 phoni84
bohemia bohemian59
boil cook70 heat61 simmer84 stew58
boister noisi79 spirit64 unruli56
bold brave60 dare67
bolshevik communist62
bolster reinforc75
bolt screw74
bomb bomber72 explos83 grenad72 munit72 shell67 weapon65
bombay mumbai78
bomber plane64 submarin55 torpedo52 warplan62
bonanza windfal63
bonapart napoleon87
bond mortgag60 secur67
bone jaw65 rib66 skull80 tooth69
bonus dividend66 incent66 wage67
boo cri61 shout71
book booklet56 catalog60 collect71 fact63 hardcov61 journal68 novel82 pamphlet61 paperback66 public76 record53 refer65 reserv54 script57 text65 textbook63 ticket64 volum63 word56 work66
booklet brochur71 folder52 leaflet51 pamphlet69
bookstor shop65
boom expand54 flourish60 prosper52 rise61 thrive68
boost contribut63 encourag67 help71 lift60 promot70 push77 rais75 rise78 spur71 support67
booster rocket60
booth shop62 stall66
border bound66 fring50 inhabit61 line51 neighbor71 neighbour72 surround56
bore dull70 tedious72 tire74
borrow buy68
bosnia bosnian83
botan botani55
bother fuss52 irrit63 pain54 troubl50
boulder rock75
bounc leap64 rebound74
bound boundari67 destin56 limit54
boundari demarc62 edg54 limit54
bounti reward52
bourbon whiskey67
bout round52
boutiqu shop78
bovin cow72
bowl bowler78 game63
bowler cricket64
box boxer67 contain61 corner57 envelop64 fight62 pack53 packag64
boxer featherweight61 heavyweight65 lightweight61 middleweight63 welterweight62
boy man79 son69
boycott protest69
boyfriend lover75
boyhood childhood64
brain cognit61 mental63 mind53 psych51
brand critic50 label65 make55 trademark53
brash flashi64
brave courag81 desper61 fearless70 game53 heroic65 spirit53 valiant64
braveri courag76 heroism85
brazen dare71
breach infring60 violat77
bread cabbag55 cracker60 dough67 lettuc55 loaf75 sugar64 toast74
breadth width52
break burst57 crack70 crush58 damag68 destroy52 end74 erupt66 fail68 fractur70 hold68 injur61 interrupt56 kill55 low53 rest64 rough50 ruptur54 separ58 sever63 shatter67 smash60 stop67 suspend50 upset50 violat51 wait62 whole54
breakaway independ58 separatist70
breakdown failur68 outag61
breakfast eat60 meal75
breakthrough discoveri64
breakup dissolut61 separ54
breast chest54
breaststrok swimmer65
breath surviv60 ventil57
breathtak excit51
breed breeder53 spawn58
breez wind63
brew brewer54 breweri69
bribe dishonest65 graft82 kickback88 payoff79 subvers52 taint52
brick ceram60
bridg build62 connect64 cross70 span52 viaduct66
brief inform72 short61
briefli short69
bright brilliant63 color74 colour68 dazzl57 gleam54 glow69 happi50 illumin62 light71 poland51 shine63 shini68 sleek55 smart53 vivid65
brillianc genius50
brilliant color58 glorious59 impress70 intellig51 magnific66 splendid68 superb81 vivid58
bring carri69 chang71 come81 contribut63 creat78 deliv69 get78 land54 lend50 make82 pull68 return73 serv61 take81 work68
brink verg75
british european66
briton european65
broad clear63 comprehens62 deep56 extens52 full57 general57 high50 larg57 loos50 notic50 sweep63 wide77
broadband network70
broadcast communic63 distribut50 episod60 news68 newscast69 program71 programm56 radio81 satellit67 show69 simulcast69 telecast73 televis87 transmit52 video70
broaden diversifi64 expand79 extend63 widen73
brochur leaflet60 pamphlet74
broker brokerag76 talk66
brook creek74
broth soup70
brother buddi51 friend81
brows browser64 surf59
bruin grizzli67
bruis injur67
brush rub67
brutal cruel67 cruelti73 feroci59 harsh68 inhuman56 intens55 savag60 unrel57 vicious77
buccan pirat53 raider79
buddhism buddhist74 religion69
buddi friend64 pal83 sidekick54
budget budgetari65 money68 plan71
buffer zone65
buffet meal64
bug glitch55
build builder58 busi60 center64 complex68 concept52 creat77 develop79 discov68 door63 establish75 floor67 form55 frame53 hall64 hard54 hotel64 hous89 improv69 librari61 make69 manufactur65 monument61 oper68 part62 progress52 project73 properti61 rais64 rebuild68 reconstruct59 reinforc55 ruin65 school60 skyscrap65 stand61 structur77 templ60 tower73 way63
bulk volum52
bulldoz tractor65
bulli intimid56
bullish optimist73
bump bumpi52 knock58
bumpi rough62
bunch lot58
bundl packag61 packet56 pile50
bunker fortif60 trap51
bunni rabbit74
buoy buoyant71
buoyant cheer55
burden load50 saddl80 weight55
bureau polic65
bureaucraci bureaucrat79
burgeon rise68
burger hamburg65 sandwich78
buri burial67 inter71
burial funer70 inter52
burma myanmar80
burn char68 damag73 destroy78 fire68 flame77 ignit56 light53 lit55 ruin61 treat54
burst collaps59 erupt60 explos64 fire61
bus car74 carriag56 manag69 minibus70 ride60 teach60 train85 trainer62 transport60
bush scrub53 shrub72
busi commerc64 commerci72 compani85 concern56 employ66 engag50 enterpris73 financ60 hous65 industri82 job71 labor57 maker62 manufactur66 offici52 polic64 post60 public66 publish64 sector75 tourism60 trade66 ventur69 work68
businessman industrialist70 magnat64 tycoon68
buy buyer70 buyout61 choos58 client70 contract61 develop60 discov62 gain59 get64 incorpor60 leas64 make69 merchandis50 obtain58 order53 produc58 profit65 receiv59 rent60 rescu55 rise53 select50 share66 shop62 steal52 stock71 take66 trade64 transfer61 wage70
buyback repurchas66
buyer client76
buyout takeov68
buzz noisi50 swarm62
bye goodby50
bystand wit62
cabaret nightclub54
cabbag lettuc75
cabl line60 telecommun62 telegraph57 televis73 wire83
cadet traine74
cafe restaur83
cafeteria restaur62
cake cooki81 dish68
calam catastroph78 disast67 tragedi56
calcul comput52 count51 depend57 estim75 figur58 forecast50 measur72 numer62 predict65 reckon52
calcutta kolkata81
call caller52 claim59 demand74 dub70 gather53 meet62 name70 order64 phone65 read64 refer78 say78 shout53 song50 special65 statement68 term66 visit60
caller phone67
calm cool61 lull50 nonviol50 order50 quiet78 seren59 smooth54 stabil63 steadi55 truce73
cambodia khmer69
cameraman cinematograph56
camouflag disguis50 mask61
camp camper66 inhabit63 shelter64 tent60
campaign candid65 candidaci60 crusad51 effort73 fight61 promot52 push61 reform61 run59 war59
can pot65
canal channel53 waterway73
cancel defer64 delay83 reject56 schedul69 shelv57
cancer leukemia75 malign65
candi sweet71
candid challeng69 champion62 claim64 compet60 competitor53 content54 contest64 count59 debat59 defend52 differ51 disagre59 favorit67 favourit66 finalist67 lead50 nomine80 oppon68 politician70 prospect52 top53 win57
candl lamp68
cannabi marijuana88
cannon gun70
cano kayak87 paddl56
canopi cover52
canva cloth66 fabric62 sheet51
cap jacket59
capabl capac67 compet50 confid52 equal51 potenti54 resourc56 strength60
capac power62 product63
capit capitalist71 exploit73 market60 stock63
capsul spacecraft68
captiv captor59 confin56 conquer52 detaine88 hostag71 incarcer58 inmat83 jail70 kidnap64 recaptur73 seiz76 snatch62
captor kidnap66 kidnapp87
car carriag61 jeep69 machin50 minivan67 sedan64 suv71 taxi72 van72 wagon63
caravan van56
carbon heat50
card check63 poster50
cardiac heart67
cardin red66 xvi56
care caution56 cautious63 certain55 close70 compassion58 concern62 detail60 elabor50 handl57 healthcar76 help66 like51 love73 mainten58 manag58 measur53 mind58 mother62 nurs72 nurtur73 painstak53 particular55 precaut53 protect61 provid64 sure67 tend56 thorough71 treatment71 troubl52 wish54 work63 worri56
career go61 job61
careless neglig63 reckless74 sloppi69
cargo freight76 load62 payload52 shipment64
caricatur parodi65
carlo sanchez73
carmak maker63 manufactur69
carniv circus58 festiv61
carpet furnish64 rug67
carri carrier51 conduct63 contain57 continu66 express53 extend57 fli62 hold71 includ60 move60 pack56 take76 transmit53 transport71
carriag taxi61
carrier travel61 warship61
cart haul57 lorri62 wagon70
cartoon cartoonist53 sketch59
carv engrav64 etch58 inscrib61 sculpt75 sculptur81 shape60 slice52
case caus60 circumst63 client61 exampl66 fact71 instanc71 lawsuit72 patient67 person62 problem65 proceed67 quarrel70 subject65 suit65
cash currenc60 wage73
casket coffin87
cast film62 perform56 present55 put50 stage61
castl fortif70 mansion69 palac65
casual easi51 everyday53 inform51
cat lion61
catalan catalonia74
catalog catalogu89
catastroph damag65 disast78 famin62 meltdown62 tragedi68
catch get67 grab66 haul55 hook62 intercept64 pull64 recept60 snap51 spot62 stop68 trap61
catcher infield81
categor classifi52 group61
categori class58
cathedr church77
cathol catholic65 christian83 pope60 roman76
catholic christian88 roman61
cattl cow81
caucasian caucasus60
caus drive53 effect65 effort53 factor64 fire59 forc65 get51 happen68 induc60 initi53 make57 movement51 prompt78 provok74 reason66 spark87 threat67
caution cautious67 precaut55 wari61 warn76
cautious moder52 restrain60 timid61
cavalri squadron61
cede conced51 relinquish86
ceil roof69
celebr celebratori60 commemor79 fame57 famous65 festiv90 gala70 glorious57 honor62 mark70 mourn63 notabl53 observ55 occas75 renown56 ritual60 solemn54
celesti heaven59
cell cellular71 phone60
celtic gaelic50
cement concret60
cemeteri graveyard66
censor censorship68 delet64
cent penni57 rupe62
centenari centenni70
center centr84 central57 direct50 focus57 heart50 middl50
central import52 integr55 key58 middl57 unifi58
centrist moder63
centuri hundr53 period65
ceremoni commemor73 convent50 formal55 funer73 memori65 occas71 open61 present63 ritual73 wed67
certain certainti51 confid67 convinc74 definit91 depend67 posit57 sure89
certainti uncertain60 unsur50
certif certifi73 diploma76 registr63 valid61
certifi licens53 regist50
cessat stop68
chair chairman64 chairperson61 chairwoman52 chief67 presid69
chairman chairmanship58 chairperson56 chairwoman68 chief77 presid69
chairperson chairwoman72
challeng competit67 competitor59 confront72 contest65 difficult71 hard59 oppon64 quarrel60 question67 stop52
champ champion78
champion competit63 defend77 hero50 oppon62 propon63 support55
championship competit71 titl74
chanc day61 discov75 encount53 fortun55 happen63 luck65 opportun82 possibl68 potenti61 prospect66 risk52 say63 search63 threat55 tri78
chancellor premier54
chang clear71 come77 consequ63 correct64 delay60 develop62 differ69 dynam56 eas61 effect77 end68 evolv67 expand63 experi63 fall63 form63 full66 get69 go71 happen66 impact72 improv70 issu67 leav60 make74 modif64 modifi50 move79 natur60 normal62 offici62 outcom63 part63 pressur69 put71 reduc66 reform65 result75 revers65 right65 rise64 set64 shape68 shift79 slow62 social65 switch59 take75 thing73 transfer52 transform59 transit68 turn75 vari52 varieti57
channel transmit51
chao chaotic68 confus68
chapter section62
char scorch50
charact characterist53 eccentr50 hero62 heroin61 part54 person71 persona62 portray74 protagonist79 qualiti53 refer61 role70 star62 type55 villain69
character characteris76 defin63 depict55 differenti65 distinguish64 person51 portray58
characterist distinct79 featur52 peculiar71 qualiti74 typic66
charg claim72 commiss55 commit69 complain60 complaint69 crimin78 defend70 file65 guilti82 implic65 lodg54 object59 posit56 price61 send55 shoot54 steal68 suspect69 transfer61
charisma charismat51
charit chariti80 philanthrop82
chariti foundat63
charm delight77 enchant57 fascin66 love81 magic57 pleas62
charter leas50
chase search60
chassi frame55
chat chatter55 convers60 gossip52
chatter gossip55
cheap cheapli62 inexpens82
cheapli inexpens58
cheat deceiv72 fraud67 rig59 scam60
chechen chechnya80 russia77
check control51 count53 determin58 ensur56 inspect63 see58 stay55 stop57 tab58 verifi57 watch57
cheer comfort58 exuber70 inspir50 jubil78 shout80 smile60 sunni55 upbeat63
chef cook77
chemic chemistri56 compound62 fertil67 materi68 pesticid73 product68
chemist chemistri57 pharmacist62 scientist67
chemotherapi therapi72
chennai madra64
cherish love51
cherri red52
chew eat52 gum84
chic eleg67 fashion81 stylish75
chicago michigan58
chicken poultri79
chief command70 direct67 execut83 general72 lead60 leader62 main50 manag68 point57 princip60 secretari70 top64
chiefli main75 primarili79 princip93
child childhood67 fool65 individu61 minor51 orphan68 person66 somebodi67 someon63 toddler62 young72 youngster75
chile chili62
chill chilli62 cold64 cool71 scari52
chilli cold66 cool59 frigid87 ici71
china taiwan83
chip semiconductor67
chocol cocoa50 coffe63 drink62
choic choos74 decid63 decis70 favorit66 option76 pick62 possibl63 prefer68 prime52 qualiti56 select70 way67 will60
choir choral73 chorus73 sing68
choke clog65 congest55 strangl50 throttl52
choos compar53 decid79 determin63 elector83 elig61 follow67 nomin65 opt72 option65 pick62 posit60 prefer73 primari64 reelect73 runoff63 select81 take72 vote85
chop minc83 shred71 slice81
chopper helicopt70
choppi rough53 stormi61
choral chorus60
chord harmon64
chore task63
choreograph choreographi76
choreographi danc62
chorus sing71
christ christian59 jesus87 messiah57 savior69
christian faith70 religion78
chronicl stori55
chronolog timelin68
chuck pat63
chunk lump59
church ecclesiast54 faith68 religi66
cigar smoke62
cigarett smoke72
cinema cinemat56 film74 theater83 theatr79
cinematograph cinematographi69
cinematographi film56 photographi60
cinnamon spice66
circl orbit60
circul distribut56 spread56
circular spheric60
circumst condit68 consider59 context62 fate60
circumv evad60
circus troup62
cite credit53 evid63 letter81 mention64 quot70 refer72 repeat62 write65
citi metropoli61 municip64 urban64
citizen citizenship63 civil58 nation65 voter61
citrus lemon62 orang62
civil civilian64 cultur78 educ54 human58 polit61 state56
clad dress75 gown52 robe61 suit55 trouser54 uniform58
claim demand64 exact50 involv62 need50 right63 titl51
clan tribe70
clandestin covert73 secret63 underground50
clarif clarifi67
clarifi elabor68 explain65 inform60
clariti transpar60
clash conflict64 encount71 fight70 skirmish74
class cours78 educ63 grade66 separ50 teach69 workshop64
classic genr62 standard51 tradit61
classifi compar57 confidenti61 describ57 discov51 distinguish70 identifi66 name51 restrict52 sensit53 separ52
classmat friend62
classroom room71
claw hook51
clay mud54
clean cleaner63 cleanup58 clear56 fair51 fresh57 perfect54 plumb56 soil51 wash72
clear clearanc59 explicit60 focus67 free59 let63 light59 make72 open57 pass58 plain66 precis66 remov64 top54 understand70 visibl62
clemenc lenienc65 pardon78 repriev63
clergi cleric70 pastor68 priesthood63
clergyman pastor63 preacher67 priest70 reverend57
cleric ecclesiast52
clever imagin74 intellig64 invent76 smart67
clich commonplac52
click snap53
client consum85 shopper69 subscrib70
climat condit68
climax culmin64
climber mountain69
clinch secur62
clip excerpt62 magazin53
cloak cloth60 disguis64 mask62 robe71
clock time53
clog congest69 jam65 overload57
close closer70 come64 complet56 distanc58 drawn55 end69 equal55 familiar56 final62 good60 immedi60 keep65 last68 littl65 mean59 move67 nearbi52 next67 section60 shutdown59 shutter65 stop63 tight55 trade67 turn69
closer end54 nearer59
closest nearest71
closet room60 wardrob52
cloth coat68 costum62 cotton61 cover51 denim61 drape63 dress72 fabric78 footwear76 garment73 gown62 hair64 jacket60 jean67 lace60 linen82 materi56 outfit67 pant67 robe63 shirt67 shoe81 silk74 suit62 textil63 towel66 trouser59 uniform64 wear71 wool72 wrap63
cloud fog73 haze61 mist71 obscur59 overshadow62
clove garlic80 spice61
club nightclub50
clue evid64 hint66
clumsi cumbersom58 incompet56 inept75
coars salti56 textur58 vulgar53
coast coastal76 seaboard66 shore75
coastal maritim58
coat cover53 dress69 fabric61 fur60 hair65 jacket72 metal60 paint60 rubber63 spray62 surfac66 wool63
code encod71 encrypt53
codex manuscript68
coerc coercion55 pressur51
coffe drink73
cognit knowledg50
coher consist55 logic56 ration57 seamless52
coin mint70
coincid coincident52 conjunct56
coke cola84
cola pepsi88
cold cool67 frigid62 frozen57 ici62 intens58 temperatur60
coliseum stadium67
collabor cooper63 partner56 work62
collaps crack51 crash53 crumbl76 flee62 slump60
colleagu fellow64
collect collector58 compil69 compos50 discov66 exhibit69 gather66 librari68 money62 public63 rais61 treasur62
colleg collegi64
colon coloni66
coloni colonist64 occup60
colonist settler72
color colour89 crimson52 decor63 emblazon50 flashi65 fluoresc55 gray66 green66 grey63 noisi50 paint67 picturesqu53 purpl71 red68 rich50 shade80 stain61 tone62 vibrant62 vivid68 white65 yellow72
coloss larg60
colour emblazon52 flashi54 fluoresc52 grey64 noisi50 paint59 purpl66 red56 shade67 vibrant52 vivid50 yellow65
column columnist72 editori66 pillar51
columnist journalist63
combat fight70 fighter65 militari70 rebel54
combin featur61 incorpor80 integr56 merg66 mix74 mixtur71 one51 oper61 total72 unit59
combust ignit59
come fair52 futur70 get87 happen76 lead63 move80 reach67 rise61 run67 seem78 sight58 take87 time80 travel61 upcom59
comeback return51
comedi comic74 drama89 fun60 funni63 melodrama72 sitcom86
comedian comic58
comfort conveni57 cozi56 eas51 easi71 enough62 hous55 pleasur65 reassur76 satisfi57 solac56 sooth67
comic funni59 humor70 humour60
command control61 forc75 general73 leader64 order55 polic74 posit60 regiment74 soldier70
commando soldier68
commemor mark79 memori62 monument67 rememb50 remembr82
commend congratul70 prais74
comment commentari57 critic74 explain75 letter72 mention65 notic63 refer72 reflect62 remark92 report72 review65 statement78 talk60
commerc trade71
commerci develop63 distribut61 export62 market66 sell63 technic51
commiss commission69 committe80 deleg54 fee66 organ61 panel75
commit confid59 cooper65 dedic64 devot56 engag64 faith65 intend63 involv68 loyalti60 oblig86 particip62 perpetr55 pledg77 promis77 prosecut60 pursu60 put53 serious62 sincer60 trust56
committe panel72 subcommitte72
commod export61 futur73 good65
common familiar56 frequent68 general74 normal63 ordinari56 popular62 public53 share60 standard64 usual78
commonplac everyday54 uncommon64
commonwealth nation55 state52
communal communiti51
communic connect69 contact61 convey69 inform68 interact71 messag62 network68 relay71 respond65 speak65 telecommun78 transmiss54 transmit67 verbal52
communism communist68 ideolog61 marxism62 social72 soviet68
communist politician61 socialist76
communiti district63 group68 hous65 neighborhood74 peopl64 villag60
commut passeng73 travel65
compani corpor82 dealer63 distributor61 hous50 institut67 organ62 parti50 publish60 resolut73 resolv53 secur60 servic64 solid63 steadfast65 strong66 subsidiari80 unit72
companion friend64
compar comparison74 contrast69 correspond54 differenti59 distinguish65 equival62 liken51 prefer50 relat58 say54
comparison contrast73 equival50
compass compassion58 merci66 piti58 sympathi68
compatriot countryman88
compel oblig81 persuas78
compens damag71 insur67 reimburs63 repar61 restitut64 right53 wage77
compet competit75 competitor76 effect50 fight50 lose56 meet59 oppon60 struggl52 win62
competit competitor73 contest68 fight52 game64 match68 oppon54 tournament76
competitor oppon69
compil compos53
complain complaint65 lament60 protest54 report65
complaint object63 protest55
complement complementari63
complet comprehens63 culmin52 end66 entir83 exhaust52 final66 full80 good56 graduat61 perfect64 pure52 realiz57 right56 thorough62 total89 utter69 whole64 wholli61
complex complic67 composit50 compound69 intric53 involv58 structur74
compli complianc75 compliant50 follow52 oblig68
complianc compliant50 conform59
complic diseas79 elabor56 hinder74 interven62 involv67 situat63 sophist60
compon element75 factor62 hardwar71 ingredi55 input62 modul65 part65 unit64
compos composit72 compris68 instrument66 musician81 pen50 songwrit76 write69
composit music71 pen53 piec60 solo68 song75 studi61 theme53 vocal65 write58
compound deepen59 heighten56 salt60
comprehend grasp65 perceiv62 understand64 understood54
comprehens extens60 full56 inclus54 understand60
compress condens56
compris consist86 constitut59 contain65 includ70 repres55
compromis flexibl50 talk73
compuls obsess84
compulsori mandatori70 obligatori72 requir54
comput computer60 estim50 integr60 machin75 server70 technolog76
conced give60
conceiv concept58 design60 imagin52 origin61
concentr densiti50 exclus54 focus76 focuss64 hard54 intens53 think61
concept conceptu66 creation69 design71 dimens60 fact63 idea79 innov65 invent60 notion79 theori78
concern fear85 implic64 interest74 involv71 matter73 part64 pertain80 preoccupi54 refer65 regard95 relat64 thing65 worri87
concert cooper52 perform78
concess grant55
conclus decis66 definit67 determin59 end56 final62 last51 outcom76 result62
concord lexington65
concret solid58 stone61
concuss injur69
condit condition56 depend57 difficulti61 diseas64 fit53 hospit65 normal64 prepar52 situat69 standard61 status54 term64 train52 weather73
condo condominium89
condom contracept71
condominium dwell60
conduc contribut54
conduct direct56 manner60 perform65 take57
confeder confederaci62 feder74 union66
confer consult51 discuss65 interview61 leagu59 meet86 present60 roundtabl60 seminar82 session62
confid convinc73 hope68 posit59 reassur53 sure69 trust60 uncertain59 unsur56
confidenti privaci63 secreci66 secret64
configur shape57
confin incarcer65 jail64 restrict64 solitari72
confirm inform66 offici72 posit51 ratif54 show65 verifi63
conflict contradictori87 differ64 disagr65 engag53 fight76 inconsist55 quarrel78 strife76 struggl73 war77
confront encount62 face68 showdown65 tackl66
confus daze57 disarray57 distract80 embarrass63 obscur57 puzzl68 silli54 similar61 stun53 stupid54 unclear52 upset54
congest crowd66 jam63
conglomer corp62 corpor60 empir52
congo congoles72 zair88
congratul prais69 wish63
congreg faith58
congress congression78 meet59 parliament77
congressman lawmak62 repres58
conjectur hypothesi54
conjunct joint58
connect connector57 contact61 involv72 junction64 link82 relat58 tie54 wire54
conquer conquest69
conscienc moral66 shame62
conscious feel60 self65 sens60
consecr ordain72
consecut straight82 success74
consequ effect66 impact68 import56 moment53 outcom61 repercuss75 result77 signific66 subsequ61 therefor87
conserv conservationist52 hardlin64 ideolog55 maintain50 moder79 preserv79 right57
conservat ideolog65
conservationist environmentalist82
consid consider67 contempl72 count51 debat58 deem77 discuss73 expect72 favor69 feel60 hold66 ideal60 includ60 inspect64 interpret51 look66 mull67 purpos69 reconsid70 regard89 see70 studi55 think70 view73
consider discuss62 respect55 signific91 sizabl61 sizeabl56 substanti87
consist lie50 logic53 solid71 uniform52
consolid integr61 merg60 merger68 solidifi78 strengthen83 unifi64 unit55
conson nasal60
conspir conspiraci75 plot73 plotter81
conspiraci plot67
constant continu73
constitu elector71
constitut establish57 law72 legitim50 repres64
constrain limit51 restrain55
constraint restraint66 restrict62
consul consular65
consult counselor61 discuss82 inform64 scientist64
consum consumpt66 drink62 eat72 exhaust50 feed63 spend65 use52 user72 wast55
consumpt demand66 expenditur63 intak54
contact liaison58 link67 meet66 touch57
contagi infecti78
contain content69 includ78 incorpor57 ship74
contamin dirt51 infect66 taint73 wast67
contempl mull76 ponder77 specul54
contemporari modern80
contempt disdain60 disrespect53 scorn55
content messag52 quarrel52 subject58
contenti controversi70 quarrel66
contest debat61 match60 quarrel67 race67 tournament62 winner63
context discours71 set62
contin continent50
conting forc68
continu cover51 durat52 endless52 extend67 go73 hold77 insist70 keep77 long63 maintain73 move76 period68 persist67 proceed66 prolong58 protract54 relentless58 remain75 repeat58 resum73 retain54 run59 stand65 stay74 surviv60 sustain63 talk63 time66 uninterrupt58
contraband illeg68 smuggl79
contract contractor58 contractu58 leas68 sign73
contradict contradictori61 differ60 paradox60 refut76
contradictori inconsist70
contrast differ68
contribut contributor72 donat78 effort62 encourag70 promot69 sum61 wage62
contributor donor67
control determin58 direct60 domin63 ensur62 fli64 govern67 hold65 manag63 oper64 pilot72 power76 regul60 restrict63 rule67 see52 tri61
controversi debat72 firestorm64 quarrel66
conven meet67 summon60
conveni suitabl68
convent normal51 rule59 tradit57
converg gather69 intersect51
convers convert69 discours51 familiar53 inform56 interview70 question61 speak62 speech61 talk70
convert replac60
convey express64
convinc credibl59 persuad94 persuas64 sure72
convoy escort76
cook cuisin60 fri79 grill74 medium56 prepar54 roast80 saut56 simmer63 steam62 stew66 toast57
cool cooler65 freez61 temperatur63
cooper joint68 partner57
coordin integr57 organ62 organis58
cope grappl59
copi print74 reproduc71 text72 transcript54 write62
copper metal72
cordial friend53 sincer51
cornerston foundat51 groundwork59
coron crown50
corp corpor70
corpor joint53 organ70
correct exact64 precis67 proper71 revers60 right51 wrong70
correl relat51
correspond equat63 journalist71 repres58 similar56 write55
corros eros59
cosmos univers53
costum design64 dress69
cottag hous65
cotton textil65 yarn61
couch sofa68
cougar panther73 wildcat80
council meet66
counsel counselor75 guidanc51 lawyer80
count match53 number60 poll67 recount63 run50 score51 sort60 total66
counter respond71 respons64
counterattack onslaught62
counterfeit fake75 forgeri60 phoni56
counterproduct damag50
counti region62
countless myriad64
countri land56 middl65 nation88 peopl72 power64 region71 rural50 state76
countrywid nationwid57
coupl famili66 know65 love63 pair67 two69
coupon voucher63
courag fearless66 heroic67 heroism72 spirit62 valiant57
cours educ66 grade60 line54 natur55 path58 run59 seminar67 teach71 track64 way73 workshop65
court courtroom66 defend66 formal54 state59 suit60
cover coverag56 drape50 encompass65 extend55 handl54 hide56 includ72 line60 report50 roof61 sheet63 surround63 top55 track56 white60 wrap56
coverag news61
covert secret64 undercov60
coyot ranger65 wolf63
cozi intim60
cpu processor78
crab fish66
crack fractur52 gap55 smash72 tri60
crackdown crush61 suppress64
cracker nut54
craft draft67 plane64 potteri62 ship66 spacecraft61
cram jam75
crash flame54 happen62 ram69 smash52 wreck64
crawl creep58
craze frenzi63 mania75
crazi excit59 foolish61 insan59 mad69 sick52 strang72 stupid78
cream creami71
creami thick56
creat creation78 creativ58 design70 develop77 direct60 establish74 form70 generat75 give67 incorpor71 initi63 make76 move63 organ60 origin70 produc72 rais66 reduc66 start60
creation discov52 exist61 initi58 innov56 institut52 introduct70 origin61 start60 univers54 world50
creativ imagin78 innov76 invent62
creatur fauna51 prey63
credibl legitimaci75 plausibl66 probabl53
credit financ64 letter63 refer51 wage67
creek stream76
crew marin71 pilot76 sail54 soldier65
cri scream87 shout86 tear71 weep76 yell81
crime crimin81 feloni60 offenc65 offens77 perpetr70 treason61 violat67
crimin felon64 feloni68 fugit73 gangster69 guilti72 illeg61 racket66 smuggler64 thief64 thug61 traitor60 violat63 wrong53
crimson red59 scarlet66
crippl stop53 weaken63
crisi critic53 situat73
crisp tender52
critic critiqu58 crucial73 decis64 decri72 deplor70 evalu53 impact66 import74 judg54 mark50 protest63 rebuk64 remark69 review66 scath63 serious71 sever52 threat64 vital69 wrong51
croat croatia78
crop cultiv68 factori64 graze53 pastur57
cross crossroad50 intersect66 pass64 path60 span54 track52
crossroad intersect56 junctur54
crowd fill61 flock60 gather71 jam71 overcrowd63 pack65 teem64 throng75
crown royal61
crucial decis75 essenti69 import78 pivot78
cruel cruelti60 harsh64 inhuman81 savag55 vicious62
cruelti inhuman63
cruis sail68 voyag66
cruiser warship67
crumbl dilapid73 ruin67
crusad fight50 reform51
crush defeat66 destroy53 devast59 humili51 quell62 smash63 suppress55 win55
crust layer61
cub rooki50
cube dice63
cuisin culinari68
culprit perpetr80
cultiv develop63 educ57 farm68 grower51 product50 refin50
cultur develop61 ethnic64 polit68 social80 societi70
cup trophi66
curb curtail74 limit69 restrain63 restraint60 restrict76
cure heal59 medicin60 remedi61 therapeut50 treat70
curios curious58
curious funni60 odd88 peculiar58 strang87 unusu54 wonder61
currenc current51
current flow61 latest66 line64 live50 ongo60 present75 stream50
curriculum program67 programm58
curs doom50
curtail limit65 restrict80 suppress58
curv shape62 twist55 wind50
custodi hand50 hold52 jail70
customari usual59
cutback reduc78
cute pretti63
cyberspac internet67
cycl cyclist71 motorcycl51 sport66
cyclon storm74 tornado65
cylind cylindr64 tube66
cynic distrust78 pessim69
czar tsar58
czech czechoslovak53 czechoslovakia61
daddi father74 papa56
daili day59 newspap83 period62
dairi farm71
damag destroy84 detriment68 dilapid52 diseas53 injur72 libel64 price56 restitut62 shatter72 trauma51 weaken54 wrong65
dame ladi52
damp moist65 wet74
dampen mute62 soften54 stifl62 weaken64
danc dancer77 duet62 hop69 parti60 tango60
dangl hang64
dare defi52
dark darken52 dim50 gloom50 grim50 hide52 night55 shadow72 sinist50 twilight63
darken dim60
dash flash52 spirit53
data inform79
databas inform66 list60
date day64 month64 present65 set61
daughter girl74
dawn hour64 morn72 sunris58
day eve70 even77 holiday69 life67 period67 time83 today77 tomorrow63 year83 yesterday62
daze stun53
dazzl impress71
deadlock impass90 stalem91
dealer dealership61 market71 merchant60 seller64 trader82
dealership franchis51
dear good50 love56 sincer55
debacl fiasco85
debat decid53 differ58 disagre56 discuss81 quarrel69 question75 studi53
debilit exhaust54
debri dust69 rubbl78 trash61
debt liabil74 loan80 oblig65
debut perform66
decad period70 ten54
decay decomposit54
deceas kill54
deceiv fool72 mislead51 trick66
decent good72 modest58 nice63 proper50 satisfactori56
decept dishonest75 fraudul70 illus50 mislead78 trick50
decid decis81 definit55 determin76 distinct85 end66 get69 govern64 make73 offici67 order70 purpos68 reject77 resolv59 rule61 select62 settl57 take80 tri74 will70
decis definit51 determin67 fate53 final64 import58 judgment73 kill52 move77 option62 outcom67 resolut61 result68
deck floor65
declar decre62 document71 explicit53 express57 formal69 manifesto61 proclaim77 proclam68 promis61 resolut71 say61 state61 statement66
decor design63 dress58 gild62 medal52 ornament76 panel53 ribbon61 special60
decre edict66 enact60 order59 rule61
dedic devot80 loyalti64 sacr51 sacrific54
deduct discount54 exempt72
deem regard67 view62
deep deepli55 depth63 intens60 low52 profound58 rich52 thick58 wide69
deepen enhanc72 enlarg65 heighten63 intensifi71
deepli intens68 profound82
deer elk79 moos70
defam libel84
default owe56
defeat disappoint54 overcom60 rout66 trounc71 unsuccess50 upset68
defect fault51 faulti76 flaw60 malfunct51
defenc defens85 fort65 fortif80
defend defens57 fight68 keep61 keeper68 maintain64 oppos62 protect73 resist60 struggl55 support62 suspect68 uphold61
defer delay75 respect52
defi defianc68 reject60 resist63
defianc defiant60
defici inadequ57 lack50 poor50
deficit shortfal72
defin definit73 determin68 distinct65 fix52 limit57 outlin51 set53 shape68 specifi73
definit determin59 distinct56 emphat50 explan63 explicit59 express57 final60 standard67 unequivoc60
deflect distract63
degrad humili66 immor63
degre high55 level54
deiti divin62 god82 goddess76
delay disrupt69 hold53 reschedul81 shelv56 slow61 stall60 suspend72 wait53
deleg mission50 repres77
delet edit72 eras51
delic difficult60 exquisit58 fragil64 sensit59
delici delight71 pleas53 pleasur50 tasti86
delight enjoy68 joy71 like56 pleas83 pleasur63 satisfi68
deliv deliveri57 give66 present62 render50 rescu55
delug flood64 rain62 swamp58 torrent68
demand expect70 govern70 insist73 involv53 lack63 need62 price80 requir60 respons60 strict54 stringent50 want63
democraci democrat65 republ52
democrat parliamentari63 politician72 repres60 republican97
demolit destroy66
demon devil61 evil67 monster74 satan53
demot releg66
deni denial68 reject81
denim fabric65 jean86 pant79 trouser76
denot indic53
dens thick77
dental tooth50
depart departur60 leav59 part51 secur62 start50
departur leav60
depend look51 reli76 relianc65 reliant55 subject57 sure57 true55
depict describ67 draw61 illustr70 pictur68 portrait72 portray79 represent52 show59
deplor lament63
deploy prepar60 readi60
deport exil58 expel72 expuls77 extradit71 repatri61 transport55
depos oust80 overthrow66
deposit depositor55 sediment68 wage60
depot shop63 storag55 termin53 warehous73
depreci devalu60
depress discourag62 dismal60 gloomi65 grim60 melancholi50 sad62
depriv disadvantag55 strip52
depth shallow61
deputi help72 lawmak79 lieuten61
derail undermin74 weaken61
deregul liber75
derid mock81
deriv differenti54 etymolog63 lineag50 origin70 word63
descend descent61 relat54
descent origin66
describ descript72 discov68 distinguish76 draw55 express63 identifi69 name63 report60 repres58 separ53 sort65 write71
descript detail69 pictur60 sketch63 specif60
deserv merit54 worthi73
design engin66 fashion72 innov68 intend79 invent56 layout67 motif61 name56 pattern54 plan59 project63 purpos56 scheme53 show50 special67 system61
desir feel72 hope73 impuls60 long61 passion67 prefer50 search67 suitabl68 urg62 want69 wish74 worthi51
desk tabl68
despair desper74 dismay63 feel65 hopeless50 pessim63
desper dire51 hopeless61 threat55 urgent58
despit spite79
dessert pud70 sweet66
destin doom51
destini fate56
destitut impoverish71 needi76 poor50
destroy devast66 dismantl73 explos61 fire68 kill63 level50 lose51 ravag55 ruin70 shatter62 uproot52 wast51 wreck69
detail discuss65 elabor65 fact63 highlight62 inform67 item53 particular59 regard65 specifi62
detect detector68 discov67 investig78 notic51 observ60 polic67 sens56 spot52
detector scanner65 sensor74
deter deterr57 discourag79 dissuad76 intimid68
deterior worsen88
determin dictat53 discov67 ensur68 fix50 identifi73 influenc64 initi62 learn56 limit58 make64 measur61 move67 observ54 order65 persever64 persist62 place61 predict62 purpos61 resolut55 resolv72 see62 select62 set65 settl51 shape59 specifi59 take70 time66 tri64 will65
devast disast68 ravag84 ruin66 wreck67
develop educ70 emerg69 evolut54 evolv70 exploit57 formul53 improv76 industri66 learn64 matur54 modern65 origin63 prepar56 process64 produc71 progress69 rise67 train54 use68 util66
devic gadget60 instrument61 machin71 sensor74
devil hell62 monster54 satan68
devis forg52 formul80 invent61 prepar55
devot devote51 loyalti71 pious55 sacrific59 worship60
devote follow64 lover51
devout pious69 religi53
diabet diseas73 suffer62
diagnos diagnosi66 identifi57
diagnosi diagnost70
diagram graph65
dial phone66
dialog dialogu60
dialogu diplomaci64 discuss73 mediat60 talk72
diamet length71
diamond gem68 jewel61
diari journal50
diarrhea symptom67
dictat dictatorship79 prescrib50 ruler62 strongman71 tyrant60
dictatorship totalitarian62 tyranni65
diet dietari66 vegetarian61
differ differenti53 disagr77 disagre62 dispar54 distinct77 distinguish63 diverg50 divers66 gap66 number70 opposit50 otherwis59 quarrel68 separ71 unusu66 vari78 variant55 variat63 varieti76 various83
differenti distinguish83 identifi61
difficult difficulti64 effort69 embarrass53 hard79 problemat66 rough62 serious68 tough75 tri71 tricki69 troublesom53
difficulti hardship67 problem85 sever61 situat64 stress61 troubl76
dig excav62 grind50 poke51 trench67
digest metabol63 stomach60
dignifi digniti54
digniti pride64
dilapid ruin63
dilut weaken51
dim dull52 faint58
dimens dimension64 height60 length63 proport58 shape62 width64
dimension linear64
diminish dwindl77 lessen82 reduc64 shrink73 wane67 weaken76
dine diner61 dinner66
diner restaur72
ding dong55
dinner meal74
dioces diocesan68 episcop73
dioxid oxid69
dip fall74 sink53
diplomaci diplomat64
diplomat envoy77 mediat64 minist66 offici71 polit65
dire dread50 terribl55
direct exact54 flat55 focus59 frank50 give67 immedi69 instant52 intend66 lead53 make67 move67 opposit72 order61 particular63 path67 place58 point63 posit63 primari51 refer65 send57 take65 target58 way65
dirt dusti62 mud72 muddi69 nasti65 sand70 scandal52 ugli64
disabl handicap77 impair61
disadvantag handicap64 limit60
disagr discord61 discrep57 quarrel79
disagre harsh50 stress51
disappoint dissatisfact63 dissatisfi65 failur62 frustrat80
disapprov dislik51
disarm disarma67
disast disastr54 famin64 tragedi70 tsunami74
disastr fate54 unfortun58
disband dissolv70
disbelief skeptic56
disc disk86 floppi61 record61
discard dispos52 remov66 toss51 trash60
discipl follow66
disciplin disciplinari54 interdisciplinari59 prepar50 strict57 subject61 train53
disclos disclosur68 discov69 discoveri63 divulg81 expos66 indic69 inform61 revel58 say61 show71 suggest70 uncov63
disclosur revel77
discomfort inconveni63 irrit77 sore58 suffer60 uncomfort58
discont dissatisfact84
discord strife63
discount rebat73 refund64
discourag dismay59 frustrat63 intimid64 warn62
discours discuss66
discov discoveri70 distinguish52 east68 encount50 end60 establish82 excav65 experi66 expos63 factori50 feel70 fix56 foundat66 founder75 get84 happen64 hear60 hous64 identifi75 inhabit53 initi62 institut59 key54 launch51 learn76 move68 name61 north67 northeast68 northwest63 notic60 observ54 origin64 part61 pioneer60 place67 point60 posit51 reason72 recov63 retriev61 say75 see77 send65 sens64 separ57 set62 settl51 site63 situat89 solv60 sort76 south62 southeast63 southwest69 start62 station64 talk65 trace68 uncov66 unearth70 watch60 west67 wit54 work70
discoveri insight62
discret discretionari50 distinct52 judgment63
discrimin discriminatori68 racial72 racism75 segreg67
discriminatori preferenti57 racist62
discuss particip63 quarrel62 talk83
disdain dislik75 disrespect63 scorn74
diseas disord74 fever65 poor58 recov54 sick76 stricken55
disengag pullout74 withdraw65
disgrac humili65 scandal56 shame74
disgruntl dissatisfi53
disguis hide72 mask69
disgust offend67 outrag75 scandal76 shock73 wick54
dish pasta74 pizza63 salad73 soup72 stew61
dishonest fals62 fraudul60 mislead66
disintegr dissolut56
disk floppi77
dislik feel63 hate68 resent79
dismal dread64 gloomi71 grim66
dismantl remov60
dismay horrifi79 shock78
dismiss fall54 fire53 ignor66 reject77 termin58
dispar distinct52 gap67 inequ74
dispatch send67
dispers scatter58
displac uproot60
display exhibit76 present58 screen69 show75 sight60 view62
displeasur dissatisfact75
dispos dump60 wast76
disqualif disqualifi68
disqualifi inelig55
disregard ignor60 neglect52
disrespect mock65
disrupt disturb66 interrupt69 troubl50 turbul58
dissatisfact dissatisfi53
dissent dissid57 protest53
dissert thesi93 treatis61
dissid protest56
dissolut dissolv72
dissolv remov61
distanc distant51 far57 length66 point62 space51
distant far57 remot54
distinct distinguish65 identifi56 peculiar69 separ61 typic61
distinguish identifi73 perceiv63 recogn63
distract troubl52
distress disturb52 pain55 sad51 suffer53 troubl58
distribut distributor56 separ51 share50 spread50 suppli65
distributor retail72 supplier75 wholesal70
district region68
distrust doubt54 misgiv62 mistrust95 skeptic70 suspicion59
disturb incid62 interrupt53 interven67 outburst63 sick51 storm60 troubl81 upset50 worri61 worrisom66
dive diver63 fall62 swim72
diver swimmer68
diverg vari56
divers diversifi55 divert61 vari74 varieti68 various61
diversif diversifi64
divid divis64 part58 partit54 section63 separ84 share50 split78
dividend earn66 profit67
divin god79 goddess61 heaven64 immort54 inspir55 propheci57 sacr60 theolog75 triniti65
divis division57 leagu63 part58 section52 separ54
divorc marri83 unmarri69
doctor expert65 health81 medicin82 surgeon82 treat69 veterinari66 veterinarian61
doctrin philosophi55 teach82
document letter70 paper80 record62 referenc50 report63 resolut63 sourc60 specif60 valid62 write61
documentari film81 movi71 pictur60
dog persist60 puppi72
doll puppet61 toy72
dollar greenback73
dome vault52
domest hous54 intern58 nation58
domin high50 oppress67 posit54 predomin70 prevail53 rule55 superior66 supremaci68 tyranni61
don dress64 hat61 wear71
donat gift69
doom doomsday51 fate70
door doorway59 entranc65 room75
doorway entranc64
dope drug52
dorm dormitori81
dormitori hall62
dose drug59 medicin66 pill66 treat53
dot pattern52 scatter59 sprinkl50
doubl larg58 multipl53 repeat52 run65 tenni65 twice66
doubt dubious52 hesit54 misgiv76 question77 skeptic75 suspicion75 uncertain67 uncertainti72 unsettl56 unsur67
dough mixtur63 pastri70
downgrad rate65
downright straightforward51
downsiz trim60
downturn worsen65
dozen kill67 lot56 score62 twelv64
draft outlin61
drag haul52 pull69
drain drainag66 exhaust61 flow69
drama dramat62 episod67 genr60 play56
dramat impress65 spectacular74 stage63
drape robe58 wrap63
draw lot53 make59 pencil61 pull55 sketch81 take63 tie66 write60
dread fear59 frighten61 horrend84 horribl82 horrif70 pain57 terribl78
dream fantasi68 imagin76 nightmar63 vision72
drench soak84
dress garment53 gown87 jacket74 outfit79 robe65 sauc60 shirt69 shoe66 wear81
drift float59 stray54 wander57
drill exercis78 train54
drink drinker63 food69 milk67 sip61 tea68 water67 wine68
drive driver74 effort65 forc53 go65 make62 motor56 move67 pull68 push71 ram50 reason55 ride68 road62 thrust53 travel62
driver motorist74 racer70 trucker61
drizzl sprinkl70
drown submerg58
drug medicin75 narcot71
drum drummer65 percuss81
drunk drunken75 stone55
dual multipl53
dub nicknam66
dubious question77
dublin ireland70
due expect70 receiv53 refer53
duet duo64
duke nobl62
dull lacklust50 mute50 soft52 tedious59
duma parliament72
dumb stupid84
dune ridg60
duo pair55
duplic replic52
durabl strength58
durat length63 period70
dusk nightfal66
dust rubbl51
dutch netherland71
duti oblig58 polic62 respons76
dwell dweller61 hous64 inhabit54 live51
dweller inhabit62
dynam propuls50
dynasti ming64 qin62 qing76 shang64 tang66 zhou62
dysfunct impair58
eager impati55 keen71 readi69 willing64
earli earlier80 earliest68 futur57 new72 old56 past70 previous70 time79 young54
earlier origin55
earn gain74 garner54 get60 incom62 make58 margin62 net71 profit89 wage68 win72
earnest sincer53
earth land50 object60 planetari60 world53
earthquak temblor82
eas easi50 facilit54 fall64 help67 move63 reduc71 relax61 reliev64 rest52
easi easili70 impress60 simpl76 slow63 smooth54 soft57
east eastern77
eastern inhabit60 northeastern79 southeastern80
eat feed68 snack60 swallow56 take53
echo repeat58 sound63
eclips overshadow72
ecolog environ66 environment73
econom economi83 effici65 financ61 macroeconom63 profit52 spend60 world54
economi economist58 industri68 rescu51
ecstat joyous68
eden paradis60
edg inch65 line65 reduc54 sharp56 side71
edgi jitteri61 uneasi59
edict proclam62
edit editor61 print71 publish76 releas61 version67 write75
editor editori73
educ inform68 instructor60 knowledg61 learn70 liter52 princip60 profession76 scholarship63 school77 social75 teach76 teacher76 train62
eeri strang64
effect efficaci80 effici69 establish60 exist52 forc57 happen60 impact78 import61 impress52 induc60 influenc60 issu55 mean68 move62 oper57 outcom57 pass57 phenomenon60 potent52 respons63 result73 say54 signific68 strength58 strong59
effici streamlin56
effort endeavor55 exert51 go63 hard64 movement52 reform69 run60 search68 struggl63 tri73
ego self55
egregi flagrant69 glare55
eighth rank63
eject expel50
elabor fanci52 intric72 ornat57 specifi73
elder old51 older61 senior55
eldest first55
elector voter76
electromagnet magnet71
eleg exquisit71 fine53 flair61 grace77 gracious51 magnific66 style66 stylish83
element factor62 ingredi51
elementari primari54
elev height66 mountain60 peak63 ridg66 upgrad50
elig entitl50 legal54 qualif62
elk moos77
elud evad60
email mail76 spam63
embarrass hinder52 humili75 obstruct50 shame71 troubl66 unpleas68
embattl troubl65
embed integr54
embezzl steal71
emblem flag65 symbol66
embodi exemplifi68
embryo embryon75
emerald gem61
emerg futur63 issu55 nascent64 rise65 start62 sudden61 surfac63
emigr migrat74
emiss emit58
emit fume60 radiat63
emot excit70 feel87 joy60 littl55 lyric50 passion73 sentiment63
empathi sympathi67
emperor empress73 imperi64
emphas emphasi80 emphasis75 express69 stress84 underlin69 underscor65
emphasi focus79 import75 stress60
emphasis emphat54 stress71 underlin77 underscor57
emphat forc56
empir experiment53 imperi66
employ engag57 hire68 job74 practic50 servic60 use64 util62 work68
empow enabl60
empti flee60 leav60 loot56 ransack63 vacant56
enact lawmak79 pass69 passag56 statut67
encircl surround70
enclav territori68
enclos enclosur64 surround53
encompass includ63
encount experi60 play53 see52 showdown55 skirmish54
encourag foster66 help76 hope70 inspir65 make65 nurtur61 pleas61 promot83 spur60 stimul70 support64 urg68
end final70 goal54 kill52 last80 move76 part74 period67 place72 point71 reason60 resolv53 result67 spot62 stop70 tie67 vanish65 win72
endang expos50 jeopard87 threaten77 vulner55
endeavor strive55 undertak65
endless infinit54
endur last68 persist54 stamina71 suffer71 surviv67 toler57 weather53
enemi foe71 forc70
energ excit54
energet live64 tireless57 vigor65
energi power69 push51
enforc implement70 impos75 imposit61
engag fight54 interest63 involv77 oper52 particip69 pursu70 recruit51 work62
engin locomot69 motor61 programm60 technolog71
england english61
english scot61 scottish70
engrav etch74 inscrib84
enhanc heighten54 improv84 intensifi64 rise55
enigmat mysteri59 puzzl56
enjoy experi64 like55 love56 pleasant55 pleasur57 use51
enlarg expand69 expans50
enmiti hatr74 hostil81 resent72
enorm great68 immens94 larg89 sizeabl51 stagger58 tremend90 vast72 wide52
enough fill64 plenti74 qualiti64 quantiti62
enrag furious66 infuri86
enrol recruit58
ensu result60
ensur guarante79 insur64 secur73 see52 verifi52
entail impli61
enter entranc51 entri69 particip69 play52 repres51 secur62 start71 travel60
enterpris entrepreneur61 entrepreneuri52 industri71 project60
entertain interest74 pleas62
enthusiasm enthusiast60 exuber53
enthusiast warm83
entic lure85 tempt56
entir exclus72 full68 intact57 right57 sole77 total76 whole85 wholli71 work60
entitl titl86
entranc entri55
entrant newcom55
entrepreneur entrepreneuri59
entri introduct56 launch51 submiss58
envi jealousi74 resent63
environ environment73 habitat68 set69 situat60 surround62
environment environmentalist58
envis envisag78 figur63 forese80 imagin64 realis57 realiz58 understand51
envisag forese63
enzym protein74
epic heroic56 poem60
epidem outbreak83 pandem78
episcop pontif54
episod film68 sequenc51
epithet name51
epoch era52
equal equalis92 equival61 individu68 level58 repres63 score63 substitut61
equalis level57
equip fit76 gear68 kit60 materi74 mechan60 mobil63 outfit78 prepar51 provid62 suppli70 technolog68 weapon60
era period64
eritrea ethiopia85
erod eros64
erot sexi51
errat unpredict70 unreli55
erron fals85 mistaken71 wrong73
error failur71 fals61 fault69 happen67 laps66 misunderstand56 stupid65 wrong79 wrongdo50
erstwhil onetim60
erupt explos60 flare73 happen63 ignit61 outbreak52
escal intensifi76
especi except68 particular97 special53 uncommon59
espionag spi88
essay memoir75 paper60 write74
essenc essenti57
essenti fundament70 import78 indispens69 necess79 necessari79 need68 requir62 substanti54 virtual79 vital82
establish factori52 format55 govern63 initi63 institut67 introduc66 launch56 legitim51 make63 manag60 offici65 open64 organ66 organis59 prove60 recogn71 recognis62 set63 settl52 start60 support66 union61 univers60
estat land65 manor70 plantat61 properti83
esteem respect51
estim expert71 figur70 forecast75 report66
etch inscrib68
etern forev63 immort52 long58 perpetu62
ethic moral74 principl64
europ european81
european germani72 greec63 itali70 norway63 spaniard65
evacu kill55
evacue refuge65
evalu inspect82 judg59 measur57 review75 test66
evangel evangelist58 gospel53
evangelist gospel51 preacher72
evapor melt62
eve even65
even regular56
event import57 issu50 live50 result62
eventu final89 ultim84
everyday familiar53 mundan73 ordinari62
evid ground57 indic68 inform66 manifest52 notic64 obvious74 palpabl67 plain72 proof74 prove72 quarrel60 reflect77 say60 show63 statement62 testifi54 testimoni74 unmistak52
evil satan60 sinist59 vicious53 villain65 wick66
evok provok62 stir64
evolut evolutionari77 evolv69
evolv rise50
exacerb intensifi58 worsen81
exact involv52 liter51 need65 perfect64 pictur51 precis85 proper60 requir50 right57
exagger mislead64 overst66
exam inspect79 test58
exampl except72 ideal61 illustr61 inform61 instanc94 model66 origin65 pattern60 pictur63 repres65 time70
excav mine61 unearth81
exceed except80 excess65 extrem77 surpass79
excel famous50 impress72 magnific55 qualiti76 splendid56 wonder67
except exclud51 exclus53 extraordinari77 instanc72 particular65 special57 uncommon56
excerpt extract61
excess extra57 over73 surplus54 undu63 unnecessari72 unreason63
exchang mercantil61 swap62 trade81 transact65
excis tax64 vat66
excit fervor58 frighten62 glamor55 inspir66 joy67 nervous66 quick50 scare68 stir61 thrill86
exclud omit50
exclus expuls50 sole83
excurs expedit64 journey67 outing54
excus explain55 justifi74
execut hang74 kill64 offici65 penalti66 possibl51
exempt immun52 privileg69 waiver70
exercis practic65 prepar64 train66 use54 work51 workout56
exert maintain58 wield68
exhaust fatigu71 fume61 thorough78 tire67 weari65
exhibit exhibitor53 expo67 exposit68 fair73 present55 show61
exil expatri57
exist histor60 life63 live53 natur68 object52 present61 realiti54 surviv58 univers56
exit leav50 pass53
exoner vindic61
exot strang53 unusu54
expand expans71 extend74 rise71 thrive54 widen67
expans extens68 rise68 sweep51
expatri refuge62
expect feel71 great52 guess67 hope76 imagin65 larg63 look73 mean75 outlook70 possibl66 promis67 prospect61 requir61 see79 specul60 suppos65 think80 wait76
expedit hasten61
expel expuls67 oust55 suspend62
expenditur expens76 price65 spend71
expens luxuri61 price83 pricey77 spend66
experi experienc66 experiment73 feel70 get62 impress59 intim57 know66 knowledg72 life73 live58 practic60 realiti65 scientist66 season50 see64 subject59 test64 time68
experienc veteran53
experiment scientist64 test63
expert figur64 investig69 observ66 profession66 special56 technic53 technician60
expertis skill75
expir termin58
explain explan74 inform64 interpret63 justifi63 say72 state76
explan interpret69 justif63 rational63 reason74 statement61 theori71
explicit express50 state63 unequivoc50
exploit feat56 misus53 tortur62 use50 victim63
explor exploratori53 navig79 scientist55 search61
explos fire70 shell52 shoot55 smash60 sudden51
expo exposit64
export good77 market62 smuggl64 trade71
expos exposur64 threat58 uncov64
exposur vulner50
express manifest50 phrase64 refer64 reflect63 represent62 say66 sentiment62 show61 speak65 state64 stress77 suggest67 verbal52 voic79 word61
expressway freeway76 highway68 turnpik60
extant surviv68
extend extens71 give67 go56 larg57 lengthi53 long65 offer65 pass54 prolong53 provid66 rang52 run58 stretch69 widen62
extens larg61 lengthi63 wide58
extent scope72
exterior surfac63
extern foreign57
extort feloni60 steal66
extra spare65 special63 unnecessari50
extract remov50
extraordinari extraordinarili54 fantast59 great64 marvel52 phenomen51 rare56 remark73 special59 terribl55 terrif51 tremend66 unusu70 wonder61
extravag exuber62 lavish83 wast52
extrem extremist67 high80 intens60
extremist radic76
exuber joyous73 jubil66 spirit60
eye heart61 look68 sight66
eyewit wit78
fabl legendari58 stori68
fabric fiber61 lace61 linen70 materi54 mesh64 nylon65 silk71 textil68 wool67
fabul fantast70 incred65 unbeliev60
face front54 look68 match60 side62 top61 turn67
facil instal63 servic68 station63
facilit help61
fact factual68 general68 indic68 inform63 particular81 point68 real68 realiti67 reason87 specif64 truth74
faction sect62
factor gene52
factori farm66 mill64 natur57 product66 refineri68 seed56 tree69 work52
faculti worker60
fade fall50 vanish52 weaken51
fail failur77 flaw76 neglect55 vanish60 weak78
failur laps71 revers60
fair honest57 moder57 pretti75 reason59 somewhat73
faith follow64 hinduism60 judaism60 loyal60 religion89 sect79 true65 trust57
fake fals68 forg53 phoni75
falcon hawk64
fall go70 kill51 lose70 lower67 move64 reduc72 reject67 sink62 slip89 slow62 slump78 small50 start77 steep58 tumbl83 turn70 vanish56 weaken53
fals faulti57 fictiti52 improp58 inaccur84 mistaken67 right51 truth57 unrealist54 wrong72
falter stumbl67
fame famous79 honor62 known51 renown77
famili folk52 hous70 household68 inherit55 peopl76 relat76
familiar intim51 intimaci66 present50 usual69
famin shortag58
famous known76 letter52 magnific56 notabl77 renown80
fan lover52
fanci luxuri65
fantasi fantast52 fiction81 illus56 vision66
fantast incred82 marvel77 strang63 terrif77 tremend58 wonder80
far farther63 long71 remot50 right65
fare menu58
farewel goodby73
farm farmer75 land70 ranch62 rural67
farmer grower80 rancher75
fascin interest84 intrigu85
fascism fascist71 ideolog63
fascist nazi74
fashion lifestyl62 manner52 modern54 popular55 posh62 quaint58 retro63 smart51 style64 stylish74 trendi87 vogu63 way54
fast hot50 keep61 pace75 quick71 ramadan81 rapid58 smart55 smooth52 speed71 speedi50 tight56
fastbal pitch70
faster quick56 quicker83
fastest quickest70
fat fatti69
fate inevit57 kill57 unfortun51
father founder55 generat58 parent71 patern55 priest60
fault flaw58
faulti inaccur51
faux imit51
favor favour88 follow52 good51 posit58 prefer63 preferenti57
favorit favourit80 love57 popular68 prefer51
favour posit52 prefer61 preferenti50
fear frighten78 intimid61 panic69 scare70 terribl53 terror60 timid57 worri88
feasibl possibl54 practic58 viabl71
feat stunt61
featur film70 includ80 movi68 pictur61 product65 sport51 star69
feb februari58
fed feder53
feder nation61 organ63 organis62 union72 unit54
fee tuition73
feebl frail58 powerless51 weak64
feed food67 prey55
feedback respons62
feel happi81 hope69 idea63 impress69 joy62 like68 look77 mood62 move55 notion54 opinion58 pain67 passion62 percept65 pride61 reason71 regret65 sad70 seem78 sens78 sensit51 sentiment70 shame62 smell51 spirit53 suffer61 sympathi67 think84 thought79 tone50 touch69 unhappi65
feisti spirit72
fellow fellowship66 friend64 member62
fellowship societi52
feloni illeg56 racket69 steal67
femal gender50 girl63 sex61 sexual56 woman72
femin feminist75
fenc surround57 wall64
fend resist56
feroci fierc84 furious56 savag50 vicious72 violent55
ferri ship67 transport67
fertil product54 rich55
fervent impass62 passion76
fervor zeal75
festiv gala66 joyous74
fetal fetus66
fever sick65 symptom70
fiber fibr85 strand61
fiction fictiti66 novel86 stori67 write67
fiddl violin60
field ground66 pitch63 play63 take60
fielder infield71 outfield84
fierc furi50 furious68 intens80 vehement65 violenc51 violent59
fieri impass58 passion55
fifth rank65
fight fighter73 oper58 promot51 push63 resist66 struggl76 tri65 war73
fighter plane73 warplan62
figur forecast59 guess83 imagin65 name54 number69 pictur55 project63 realis59 realiz78 reason61 see58 shape56 understand63
file lodg59 regist53
filipino philippin67
fill fit51 full60 line66 occupi50 pack68 pick61 replac61 turn64
film flick54 movi91 music69 photographi61 pictur71 product79 record55 show68 video74
filmmak produc64
final finalis90 last72 match80 termin54 ultim77
financ financi69 fiscal56 invest69 manag60 money92 treasuri65 wage68
financi fiscal62
fine penalti72 powder56 small53 textur53 thin62
finger thumb78 touch58
fingerprint identif71
fire flame76 fuel50 gun65 ignit63 injur62 light59 shell64 shoot69 wildfir78
firearm gun65 handgun78 pistol63 rifl62
firepow strength61
first inaugur58 initi65 maiden53 open75 origin64 point66 posit66 premier50 start75
fish fisheri66 food60 salmon76 shark66 shrimp78 trout69
fisherman trawler61
fist hand54
fit look73 make63 match58 outfit73 proper59 readi61 set53 shape68 suit66 suitabl52 way62
five kill60 team62
fix get56 limit54 mess56 repair62 restor55 set53 specifi56 trim56 wage58
flag sag84 slump63
flair style52
flake peel50
flame flare50 ignit61
flander flemish55
flank wing50
flare flash54
flash instant51 loud51
flat hous77 room71 separ67 straight54 thin69
flavor ginger63 herb62 ingredi70 lemon63 relish52 sauc69 smell57 spice69 tast84 tasti62 vanilla68 varieti60
flaw glitch65 imperfect55 weak82
flawless perfect56
fledg fledgl53
flee leav68 vanish67
fli move57 pilot75 plane82 sail60 travel70 trip63 wing53
flick movi60
flier flyer67
flip switch50 toss64
flock gather61
flood overflow62 submerg68 swamp85
floor room80 storey61
flora veget62
floral flower64 pattern63
flourish prosper76 thrive89
flow inflow62 outflow66 pour62 run51 smooth52 stream75
flower pink66
flu influenza90
fluctuat swing67 variat55
fluoresc light56
focus focuss69 particular72 stress60 think62
foe oppon74 opposit52
fog haze61 mist72 obscur51
foil thwart83
foliag leaf62 leafi55
folk gospel62 peopl65
folklor lore72
folli mad51
follow go75 move72 next68 pursu58 regular62 respect60 result77 take79 travel60
fond like61 love53
food foodstuff62 meat71 nutrit66 seafood65 water64
foodstuff groceri56
fool joke64
foolish goofi51 insan53 ludicr67 misguid71 nonsens55 ridicul71 silli70 stupid80
foot foothold50 ground54 meter60 walk63
footbal player74 rugbi80 soccer87
foothil hill72
footwear shoe69
forc forcibl50 guard64 headquart60 make62 militari84 militia73 move67 paramilitari64 patrol62 personnel71 polic66 power59 pressur63 pull64 push63 soldier92 storm52 strength56 strong52 unit67 vigor71 violenc54 worker60
forecast predict79
foreign import51 intern58 outsid60 oversea68
forerunn precursor57
forese predict74
forest forestri58 land63 rainforest76 timber56 veget76 wood81 woodland73
forfeit forgo54 lose52 waiv55
forg form53
forget leav56 lose67 oblivi55
forgiv kind58 merci60 pardon51
forgo relinquish58 waiv57
form format76 initi61 kind61 make65 organ58 organis51 pattern63 perfect55 process59 repres60 shape63 sort61 strain52 structur68 type72 varieti64 word61 work58
formal offici87 state53
former late52 old65 onetim68 past51 previous66
formid impress60
formul formula59 invent51 prepar53
fort fortifi56 fortress60 garrison65
forth forward52
forthcom futur61 upcom83
fortif fortifi54
fortun happi67 lot60 luck59 lucki77 luckili91
forum meet72
forward posit62 progress61 readi59
foster nurtur75 parent60 promot78
foul nasti52
foundat initi55 institut70
foundri mill60
fountain spring55
fourth quarter77 rank64
fraction half50
fractious unruli50
fractur injur66
fragil tenuous66
fragment piec70
fragranc perfum83 scent71
frame shape66 window63
frank honest85 obvious78
frantic frenzi79
fraud fraudul73 rig67 scam69
fraught troubl57
freak monster53
free freedom66 freeli50 independ54 liber62 loos51 pass65 releas57 unrestrict60
freedom independ70 liberti74
freeway highway77 turnpik62
freez stop69 suspend64
freight load56 ship70 shipment52 transport70
frenzi hectic66 hysteria55
frequent patron54 regular86
fresh new52 strong60 sweet59 warm57
freshman starter56
fri peanut61 potato70 saut63
friday weekday79
friend friendship58 girlfriend75 inform50 intim55 neighbor70 someon63 support54
friendship relationship78
frigat warship76
frighten horrend60 horrif66 horrifi74 intimid68 panick83 scare86 terribl63 terrifi93 terror50
frigid ici78 temperatur66
fring peripheri70
frivol silli50 trivial54
frog toad70
front line70 look56 movement55 place60 posit61 presenc50 side70
fruit oliv61 product55 seed61
fruitless futil79 vain54
frustrat prevent50
fuel gas75 gasolin81 ignit66 petrol70 stir66 suppli76
fulfil implement68 meet59 satisfi65
full fulli62 good67 high60 larg63 round53 solid60 sound51 total63 whole66 wide63
fume smoke70
fun funni74 humor60 play61 sport53
function oper53 perform52 practic54 procedur52 process66 purpos56 servic58 softwar65 structur64 use55
fundament fundamentalist61 import67 key55 principl77 profound73 signific59 under71
fundrais rais61
funk funki57 jazz68
funni humor72 joke72 laugh70 odd65 strang65
fur hair52
furi furious57 mad50 rage73 wrath66
furious infuri56 intens65 violent54
furnish furnitur85 outfit63 stock50
furthermor moreov89
futil meaningless57 useless65 vain65
futur good66 next71 posit60 prospect69 rise62 succeed62 time66 upcom68 view65
gain go50 make57 move59 net58 obtain61 profit79 reach59 rise74 wage56 win64
galact galaxi58
gambl gambler63 game73
game score72
gang gangster79 mob71 ring53
garag shop71
garbag rot60 rubbish85 trash92 wast76
garden horticultur50 landscap61
garment shoe65 silk62
garner win56
garrison soldier61 station61
gas gasolin72 hydrogen62 methan65 petrol64
gasolin petrol81
gastropod mollusk92 snail66
gather meet71 ralli71 throng62
gay homosexu91 lesbian94 sex71
gaze stare68
gear wheel68
gem jewel64 jewelri61 treasur53
gender male57 sex59 sexual64
gene genet71
general most73 popular55 reason60 system57 univers52
generat give50 peopl61 produc76 product54
generic product61
generos generous51 kind85
generous give53 handsom53 lavish54
genet genom60 origin52
genius wizard56
genr music68 style71
gentl kind53 light62 mild55 quiet63 soft57
gentleman man54
genuin honest59 real52 sincer68 true68 truli78
geograph geographi51
geolog geologist58
geologist scientist69
geometr geometri69
georgia russia72
geotherm heat51
germani nors73
get go87 let82 make85 obtain53 reach65 realiz70 receiv66 take85 turn82 wage68 win60
ghost haunt67 shadow67
giant gigant54 larg60 titan74
gift give55 talent81
gigant larg73 mammoth66
gild rich52
gin rum68
ginger spice66 zest62
girl girlfriend74 lover67 vanish51 woman85
girlfriend lover74 woman67
give grant66 hold77 leav74 lend60 let80 lot67 make87 mind63 offer76 open61 present72 provid77 return73 say74 sell66 state62 support67 suppos66 tend51 think71 throw57 wage70 will72
glacial glacier68
glad grate75 happi78 thank82 will55
glamor glamour68
glare spotlight56
glass ice50 sunglass77
gleam glitter69 glow50
glide glider62
glitter sparkl60
global intern71 world68 worldwid73
gloom gloomi67
gloomi grim78 somber59
glori glorious61 triumph72
glorious inspir52 magnific71 splendid74 sublim58
glossi shini64
glow light64 shine62
go happen79 high56 hurri63 kill58 lead61 leav78 lose73 move76 offer55 part62 pass62 past71 play71 proceed54 push64 race61 reach62 releas51 return78 run72 rush61 sit68 spend68 step72 tire61 tour53 travel58 tri77 trip58 turn81 vanish65 walk66 work70
goal net61 score80
goali goalkeep68 goaltend95
goalkeep goaltend57
goalless scoreless68
god goddess68 heaven77 idol62 immort53 worship65
gold golden62
golf golfer68
golfer player61
good great76 healthi68 import78 keen52 kind83 merchandis73 nice73 old56 practic59 product76 qualiti72 reput63 rescu56 respect65 skill54 solid72 sound58 superb55 wisdom61 wise69
goofi silli79 wacki75
gop parti60
gorgeous magnific68 splendid68
gospel soul61
gossip rumor65
gothic mediev73
govern governor59 lawmak66 manag67 need61 order65 organ72 organis68 peopl63 polit68 regim67 regul59 requir61 rule70 standard61 state71
government polit59
governor governorship61 gubernatori64 politician60
gown robe66
grab seiz62 snap61 snatch74 take60
grace gracious50 smooth52 state64
gracious kind58 polit67
grade grader65 high64 level59 low52 rate56 score50
gradient slope55
graduat high50 postgradu76 pupil79
grain maiz82 rice72 seed62
grand great52 princ51
grandfath grandpar73
grandma grandmoth66
grandmoth grandpar76
grant help68 right60
grape vine68
graphic illustr70 pictur66
grappl grip51 wrestl62
grass pastur58 weed73
grassland pastur66
grate gratitud62 thank82
gratitud thank67
grave serious66 sever61 threat57 tomb62
gravi sauc66
gravit graviti71
gray grey78 wear61
graze pastur79
great immens63 import73 keen53 larg73 old54 success70 vast72 wide55
greed greedi56
greedi selfish74
green park50
greet recept60 salut51 welcom70
grief sorrow87
griev mourn66 sorrow56
grim grisli57 gruesom59 unpleas50
grin smile87
grind rub53
grip hold53 traction50
grisli gruesom95
grit gut64
gritti spirit50
groceri mart65 supermarket87
gross overal55 revenu58
grotesqu monstrous62 strang50 ugli61
ground land60 place65 put61 reason60 soil57 strand51 surfac64 yard51
groundbreak innov51 pioneer63
groundwork prepar60
group peopl64 radic60 separ63 sort52 unit64
grove orchard72 plantat51
guarante insur71 promis67 secur71
guard patrol70 polic82 protect66 safeti53 secur61
guerrilla rebel89
guess idea61 imagin77 judg50 pretend69 say68 specul53 suppos77 think85
guest visit61 visitor72
guid guidanc53 scout58
guidelin regul80 rule76
guilt guilti56 remors74
guilti penalti60
guis pretext50
guitar guitarist71
guitarist musician80
gulf water63
gun kill68 shooter66 torpedo53 weapon68
gunfight shootout68
gunfir gunshot83
gust wind85
guy man67
gym gymnasium67
gypsi roma63
hack intrud63
hair hairi62
hajj pilgrimag77
half part63
halfway midway65
hall lobbi53 room74
hammer pound57
hamper hinder91 hobbl66
hamstr tendon78
hand keep71 leav68 man67 pass55 right72 side61 take70 transfer61 worker54
handgun pistol75 revolv65
handi use51
handicap impair61
handl hold59 manag53 treat53
handset phone78
handwritten write52
hannov hanov60
hapless pathet58
happen incid74 materi50 occurr63 result67 spark50 start61 thing82 wonder64
happi happili62 laugh58 prosper63 spirit64 will64
harass molest53 tortur72
harbour seaport62 shelter76
hard harsh50 heavili50 rough61 scarc73 serious58 set63 solid63 stiff51 strong67 tough79 tri77
hardlin uncompromis56
hardship misfortun60 sever61
hardwar processor62 shop60 storag63 upgrad60
harrow pain58
harsh heavi50 sever57 stiff61
hasten induc52
hasti hurri53
hastili hurri51
hat wear70
hate hatr70 mean52
hatr hostil78
haul lorri67 tow68 transport73
haunt unforgett64
havoc mayhem57
hawaii hawaiian69
hawk raptor69
headquart polic77
headway progress63
heal recov61 repair59 treat52
health healthi55 hygien57 medicin68 organ56 prevent69 welfar71 well51
healthi whole52
heap mound55 pile76 stack51
hear investig68 learn62 listen85 proceed78 see70 session62 tri54 wit64
heart hearti52 nerv50 spirit61
heartbeat puls59
heartbreak sorrow55
heartfelt sincer81
hearti warm53
heat heater59 hot68 ignit61 suppli64 temperatur69 thermal57 warm61
heater stove71
heaven paradis58 sky51
heavi heavili63 larg62 lower50 massiv64 part62 thick56 troubl50
hebrew jew50
hedg secur64
hefti sizabl60
height high54 level60 low56 peak63 tall63
heighten intensifi70 rise56
heinous inhuman63 monstrous53
heir heiress65 successor69
help implement54 improv75 intervent65 polic67 promot68 protect73 provid79 reform53 refuge65 relief80 resourc62 secretari64 serv65 servic63 stabil59 suppli69 support71 tend50 use66 work73 worker66
helpless hopeless72 powerless73
henc therefor86
hepat liver63
herald prais59
herb herbal68 thyme63 veget74
hereditari inherit59
hero heroic63
hesit paus64 reluct80
heterosexu sex63
hide invis52 obscur50 secret64 sneak58 steal61
high higher76 last60 level73 rich55 rise61 sharp54 superior51 upper54
highland mountain64
highlight spotlight50
highway interst78 road87 rout81 turnpik72
hijack pirat64
hiker walker62
hilari humor77 humour56
hill hilli56
hilli mountain80 rough54
hillsid slope62
himalaya himalayan70
hind posterior51
hinder hobbl63 imped93 inhibit64 interven71 obstruct75 prevent63 stymi74 thwart62
hindi sanskrit64
hindu hinduism57
hinduism religion73
hint indic70 suggest70
hire job72 rent52 worker64
hispan latino96
histor histori74 import65
histori past66 stori62
historian scholar84
hitter slugger62
hobbi pursuit54
hobbl limp59
hog pig71
hoist lift50
hold keep77 let71 maintain71 ownership60 pressur63 properti60 retain67 see68 stock60 support64 sustain51 wait66
hole trap57
holi sacr77
holiday vacat71
holland netherland73
homecom reunion63
homeown owner60
homosexu lesbian88 sex75
hone perfect69
honest honesti64 honor53 reliabl56 sincer68 true53 truth57
honesti integr74 truth60
honey sweet65
honeymoon vacat74
honor honorari58 honour88 prestigi66 prize62 recogn61 respect65 reward54
honour respect58 reward56
hope optim62 plan69 promis78 prospect67 somebodi64 trust57 want77 wish79
hopeless imposs51
hord legion63 swarm62 throng70
hormon insulin70 steroid68
horn trumpet63
horrend horrif82 terribl78
horribl ugli74
horrif terribl76
horrifi scare61 shock84
hose tube60
hospit hospitalis89 institut64
hostil oppon50 oppos54 resent81 suspicion60 tension65 war60
hot temperatur55 warm70
hotel inn73 lodg67 resort81 ritz63
hour midday60 midnight72 minut79 morn81 noon65 period53 time75
hous household52 inhabit74 interior51 lodg50 manag62 mansion67 nation54 parliament61 part61 place70 play60 return68 shelter69 start64 structur66
hover linger55
hug kiss80
human humanitarian53 man53 mankind70 world56
humid wet63
humili shame68
humor humour85 iron74 ironi67 joke72 play75 satir81 sketch60 wit79 witti76
humour iron61 ironi63 joke56 satir71 wit73 witti58
hunger starvat66 suffer60 thirst62
hungri starv70
hunter search69
hurdl obstacl70
hurl throw71
hurri quick50 rush60
husband spous80
hussein saddam93
hut shack67 shelter61
hydraul mechan67
hydroelectr power65
hygien sanit76 sanitari74
hype public63
hypothesi theori73
hysteria mania61
ice ici52
icon pictur64 symbol65
idea ideal62 inspir65 mean72 mind74 notion86 opinion64 plan70 purpos64 reason77 suggest71 theme66 thought80 view70
ideal perfect71 worth76
ident identif68 identifi62 individu51
identif identifi65 recognit52
identifi known61 link65 name62 place57 recogn60 recogniz76 refer65 separ55 specifi58
ideolog liber53 radic60 social72 totalitarian60
idiot nonsens50
idl unus50
idol worship54
ignit lit53 provok62
ignor neglect62 reject67
illeg improp68 penalti53 smuggl75 unlicens58 wrong58
illumin light67 lit65 miniatur52 paint60
illus magic56
imageri imagin50 pictur79
imagin invent88 pictur53 see75 suppos64 think80 vision53
imbal instabl53
immedi instanc52 instant55 present60 prompt77 quick82
immens larg85 sizeabl50 vast67
immers steep58
immigr migrat69 natur69 refuge86
immin impend83
immor scandal67 shame68
immun resist53 vaccin86 waiver62
impact outcom60 repercuss60 result74 shock50 threat63
impass passion69 stalem90
impati irrit68 restless66
imped inhibit67 interven72 obstruct82 prevent52 stifl66
imperi royal74
implement tool63
impli implic68 mean64 suggest69 suppos61
implic import58 involv69 regard64 signific65 suggest52
implicit tacit67
import influenti57 key77 larg61 main64 matter64 mean72 measur54 moment62 notabl63 noteworthi56 outstand52 pivot60 point63 primari56 princip54 profound58 purpos65 refer60 remark60 sens60 serious61 signific84 smuggl61 strateg60 trade62 urgenc63
impos imposit72 oblig61 state51 tax55
imposs unaccept54 unthink53
impoverish needi59 poor64 poverti55
impract useless70
impress magnific70 notion59 opinion55 person60 pictur56 proud68 reason64 say53 sensat52 spectacular74 splendid64 state55 stun78 surpris79 thought62
impressionist painter61
improb unlik53
improp inappropri76 irregular59 wrong62
improv modern62 perform62 preserv63 recoveri68 reform62 reinforc65 renov63 repair63 restor69 rise71 stabil63 upgrad73
improvis makeshift51
inaccess remot59 unavail54 untouch60
inaccur wrong52
inadequ insuffici84 lack72 poor65
inadvert unwit80
inappropri unsuit57 wrong60
inaugur initi52 maiden53 open60 speech61
incap incompet59
incarcer jail75
incendiari inflammatori56
incens infuri84 outrag83
incent reason54 wage65
incid infect68 occurr60 scene63
incit instig51 provoc58 provok81
inclin tend58 tendenc55 will60
includ inclus54 initi61 involv64
incom net63 profit67 sell61
incompat inconsist59
incompet ineffect66 ineffici57 inept79 unfit62
incomplet partial55 sketchi57
inconsist uneven51
incorpor integr71 merg76
incred marvel73 unbeliev86 unimagin57
incurs infiltr67 invad52 offens75
indec obscen75
independ individu60 nonpartisan53 separ65 separatist64
indic mark60 point69 predict65 present60 reason70 refer63 reflect69 say72 show77 sign69 signal70 suggest86 time61
indigen nativ70
indign outrag80
indirect mediat56
indispens vital63
individu man62 organ73 person80 privat57 respect61 separ67 singl55 someon51 subject61 uniqu63 various64
induc stimul61
industri industrialis91 manufactur79 market73 product68
ineffect ineffici69
ineffici wast68
inelig unsuit50
inequ injustic60
inevit necessarili70 need51 predict53 unavoid80
inexperienc naiv51 young53
infam notori85
infect infecti66 taint51 transmiss51
infield shortstop78
infiltr penetr66
inflam inflamm51
inflamm symptom62 tendon60
inflammatori provoc53
inflat inflationari74 rise74
inflict pain55
inflow influx62
influenc influenti59 pressur60 shape67
influenti power65
info inform55
inform instanc61 intellig72 intim51 know55 knowledg73 materi65 messag63 news63 notifi78 order59 remind67 report70 say73 secret60 sourc72 unoffici60 wit52
infrastructur money63
infring violat62
infus inject65 steep62
inhabit live60 mansion73 municip61 neighbor68 neighborhood70 neighbour73 neighbourhood61 northern64 occupi62 palac69 peopl76 place63 polic64 popul68 provinci63 residenti55 rest54 section51 set54 tenant50 town87 vicin62
inhal smoke58
inher integr54 intrins67 under61
inhibit inhibitor55 stifl54 suppress54
initi innov61 instig58 institut54 introduc65 introduct53 letter66 open61 organ63 origin80 start71
injur kill86 lose63 pain61 sprain63 stab57 suffer78 trauma63 victim61 weaken51
injustic unjust58
ink sign63
inmat judg65 offend68 sentenc92
inn lodg72
innoc naiv50 vindic50
innov introduc63 introduct56 invent77 modern58 pioneer68 progress52
input signal62
inquest investig60
insan mad55 paranoid60
inscrib inscript79
insect worm66
insecur precari55 vulner60
insert plug54
insight understand61
insignific meaningless57 trivial66
insist maintain62 press63 pressur57
inspect inspector85 interview61 investig69 look52 question65 review72 scrutin57 scrutini52 studi64 test61 tri55
inspector polic61
inspir thought60 urg50
instabl unstabl57
instanc occurr60 repres62 time67
instig provok62
institut organ76 organis67
instructor teacher71
instrument orchestr71 tool58
insuffici poor53 scant51
insur polici52 protect60 reinsur68 secur58 underwrit55 verifi50
insurrect mutini67 rebellion86 revolt78 upris75
integr merg56 structur58 unifi63 unit56 uniti58
intellect intellectu52
intellectu mental62 person61 scholar70 thinker74
intellig natur55 ration62 sensibl58 smart76 sophist67 spi61 understand50
intend know61 mean65 measur63 plan73 propos66 purpos74 specifi56 think62
intens intensifi64 keen62 larg55 level56 loud51 magnitud62 profound57 rage51 sever58 sharp54 strength64 strong65 terribl53 unrel64 violent62 vivid54
intercours sex65
interest intrigu86 involv69 part62 rais75 relat61 right62 share65 stake52 vivid61 wonder72 worri65
interf intrus50 meddl80
interfaith religi53
intermitt sporad90
intern outsid51 world70 worldwid60
interpret liter68 read51 regard59 render52 translat82 understand65 understood63 view66
interrog investig52 question65
interrupt outag60
intersect junction68
interv period64
interven intervent64 meddl60 obstruct64 prevent59
intervent treatment60
interview question74
intifada upris74
intim person56 sexual54
intimid scare67 timid50 warn52
intoler unaccept78 unbear79
introduc introduct74 present60 propos72
introduct origin63 present51 start61
invad occupi71 offens50 overrun53
invalid null64 void56
invalu priceless57 valuabl71
invent inventor72 manufactur54 origin52
inventori stock54
invest investor68 leverag61 money78 put57 spend70 ventur72
investig polic70 question71 scientist56 scrutini62 search62 spi54 tri60
investor lender66 sharehold71
invinc unbeat53
invis obscur53 unseen66
invit receiv56 welcom69
involv need60 particip66 refer60 regard60 relat73 requir73
ion particl69
iran kurdish63 persian55
ire outrag61 wrath57
iron ironi78 metal73
ironi satir60
irrat unreason61
irrelev moot59 unsuit53
irrespect regardless75
irrig water65
irrit pain58 sensit57 sore52 stung62 uncomfort60
islam islamist80 moslem68 muslim84
islamist moslem60 muslim66
isol loneli60 separ54
issu issuanc71 matter80 number55 outcom56 proceed52 public62 publish59 relat70 releas66 result56 return52 subject73 take62 topic76
item list56 piec64
jag rag58
jaguar panther72
jail penalti62
jam pack54 throng51
jargon slang64
jean pant85 trouser80
jeopard threaten72
jeopardi threat53
jersey shirt74
jesus savior58
jetlin plane71
jew jewish79
jewel jewelleri65 jewelri70 ornament62 pearl66
jewelleri jewelri89
jewelri necklac63
jfk kennedi63
jitter jitteri70 nervous76
jitteri nervous68
job polic64 posit65 post63 problem61 product62 put64 task58 work73
jobless unemploy86
join joint58 rejoin66 union65 unit67
joint part62 share50
joke laugh82 quip88 trick53
jolli merri54
jolt shaken59 shock56
journal journalist62 newspap61 period80 write66
journalist writer79
journey ride63 travel66 trek65 trip73 voyag77
joy pleasur58
joyous jubil70
jubil triumphant54
judaism orthodox68 religion70
judg judgement51 judgment63 judici69 judiciari56 justic72 magistr68 order62 penal50 penalti66 rule63 tri51
judgement judgment90 opinion51
judgment judici60 mind50 opinion63 rule68
judici justic72 legal72
juic juici51
juici sexi52 spici61
junior secondari50 young50
juri panel67
jurisdict territori56
jurisprud law55 philosophi63
justif justifi80 reason61
justifi right55 vindic60 warrant68
juvenil minor60
kashmir kashmiri71
kathmandu katmandu83
kazakhstan kazakstan84
keep live54 maintain78 move73 preserv61 pressur69 prevent69 rescu65 retain59 support61
key list61 separ51
keyboardist musician68
kick move54 rebound61 score64
kickback payoff77
kidnap kidnapp72 snatch59
kill killer58 last59 late56 life68 mutil56 peopl72 receiv51 shoot69 shooter64 short63 sight52 sudden52 suffer65 suicid75 toxic51 turn60 vanish75 villag51
kilo kilogram94
kilomet kilometr94
kind make77 manner66 sort96 style60 thought81 type80 varieti73
kindergarten preschool82
king kingdom68 monarch70 nobl54
kingdom land54 realm54 state61
kitchen room73
knesset parliament66
knife stab63 tongu50
knock pick63 smash62
know knowledg55 learn78 letter52 live58 love75 purpos58 realiz80 recogn61 say86 understand86 wise55
knowledg learn76 mind64 percept60 practic68 wisdom62
known legendari57 letter63 notabl71 renown63
koran quran92
korea korean81
kuomintang parti61
kurdish kurdistan78
lab laboratori91
labor labour88 union72
lace pattern59
lack need70 shortag60 want52
ladi madam51 woman60
lag slowdown59
laid set57
lake pond75 reservoir67 water64
lamb meat68
lament mourn53 sad56 sorri52 sorrow54
land shore51 state51 take60
lander spacecraft64
landlord landown78
landscap paint72 sceneri73
lane path64
languag linguist61 lyric51 pronunci63 speech57 terminolog53 text69 usag60 word75
larg larger86 mammoth50 massiv87 monument52 most81 promin55 rise64 signific70 sizabl66 size66 sizeabl54 stagger55 super56 tremend72 vast75 wide69
last live50 long68 lowest55 net51 pass60 past75 senior56 stabl50 stand54 surviv52 ultim52 unlik60 worst62
late later78 latter60 new63 past65 previous66 recent67 time72
later move77 pass64 posterior71 side58 subsequ83
latest news64
latin roman51
latter recent56 second66
laugh laughter68 scream71
launch open61 start65 unveil58
laundri wash71
lavend purpl68
lavish luxuri65
law lawyer60 legal77 legitim67 polic56 principl62 right67 rule84 sharia60
lawmak leader74 parliament82 parliamentarian66 pass75 passag66 politician78 repres72 senat77
lawsuit suit76
lawyer prosecutor79 solicitor62
lay lie55 place55 put60 set50
layer shape61 surfac68 wall60
lead leader64 leadership57 leav60 major80 make66 pass53 place65 posit60 princip52 result66 run65 score64 take66 top76 track50 trail55
leader leadership73 politician79
leadership posit71
leaf leav62
leaflet pamphlet74
leak leakag69
lean skinni53 slight52 tend51 thin62 tilt56
leap rise52
learn letter58 master52 practic62 prepar63 read60 see69 studi68 talk74 teach82 train64 watch59 work71
leas rent67 rental59
leav let74 liber51 make71 move74 part64 place67 posit59 provid56 reach61 remain70 resign63 result62 run62 start66 turn73 vacat62 vanish66 will64 withdraw61
lectur sermon64 speech68 teach60
lefti pitcher72
leftist socialist67
leg limb74 stage51
legal legitim61 statutori56 valid77
legend legendari73
legitim legitimaci58 right58 true52 valid56
leicest leicestershir57
len lens74
lend lender76 loan78
length long63 short64 size62
lengthi long59 prolong66 protract64
lenienc lenient68
lessen minim78 mitig78 reduc70 weaken63
lesson moral58 teach72
let make78 stand67
letter mark50 memo73 memorandum65 mention64 notabl62 notic61 observ59 print66 refer74 remark64 renown54 say73 state72 text67 tone60 write74
level low73 point65 qualiti64 result67 stage51 steadi52 tier51 top62
liabil liabl64
liber liberalis92 progress75 reformist64 releas62 social64
licenc licens87
lie rest54 stretch61
lieuten polic71
life lifetim56 live79 person68 spirit62 year73
lift move63 rais57 revers63 rise53
light lighter63 lit81 pale51 pure50 smoke60 soft56 sunlight61 thin54
lighthous tower62
likabl sympathet52
like love77 pleas61 portrait61 prefer62 relish50 resembl60 see62 want68 wish58
likelihood probabl68 unlik57
likewis similar76
limelight spotlight76
limeston rock61 stone63
limit maximum72 minimum79 modest53 modif54 modifi54 regul72 restraint63 restrict87 rule73 set56 small61 special61 specif58 specifi62 take61
line row64
lineag origin66
linear simpl54
lineman tackl62
lineup roster79
linger persist76 protract50
linguist semant61
link linkag50 relat71 tie70
lip mouth71
liquor vodka64 whiskey68
list name74 number70 regist62
listen mind61
literari literatur80
literatur write71
litig plaintiff64
litter trash61
littl mean67 short68 size53 slight57 small73 smaller56 soft59 tini62 young60
liturg liturgi81
liturgi rite69
live peopl75 popul61 spirit69 surviv68
livelihood subsist63
load payload55 pile51 shipment52 stack54 ton50 weight63
lobbi lobbyist76
locomot steam70 tram68
log lumber52
logic ration73
lone singl55 sole55
loneli sad69
long longer80 longest61 nostalgia63 prolong50 provid55 stretch67 tall52 want61 yearn85
longer person63 someon61
longtim old51
look reli52 search59 see85 seem82 sens65 sight62 sound56 tend64 view70 wait73 watch72
loosen relax70
loot looter68 ransack74 steal63
looter thief64
lord nobl65
lorri pickup74 tractor74 trucker68 van79 wagon71
lose loser56 suffer66 thought60 vanish60 wast54
loser underdog61
lot luck64 mess52 park60 plenti81 sight56
loud shout70 yell65
loung room64 sofa51
lousi nasti50
love lover67 passion74 prefer53 romanc67 romant69 want63
lover man62 mistress71
low modest60 reduc73 short66 small61 soft57
lower reduc70
lowest worst62
loyal loyalti56
loyalist support67
loyalti patriot67
ltte tiger62
luck lucki68
lucki luckili58
lucrat profit68
ludicr nonsens65 ridicul91
luggag suitcas68
lukewarm tepid74 warm51
lumber timber77
lunar moon65
lunch luncheon60 meal77
lung pulmonari64
lure tempt55
lush rich51
lust passion58 thirst54
lyric lyricist52 melod77 melodi78 music67 opera67 pen70 poem72 song84 word63 write73
mac macintosh68
macao macau73
macedonia macedonian70
machin machineri61
machineri mechan59
macho masculin50
mad rage61 sick56 wild52
made success67
mafia mob67
magazin press63 public80 publish73
magic magician56 supernatur73 trick57 wizard59
magician wizard66
magnat mogul73 tycoon84
magnific rich52 splendid84
magnitud measur66
mail messag83 post63 send58
main primari67 primarili89 princip75
maintain observ52 preserv73 pressur60 retain72 support64 sustain74 uphold55
mainten repair73
majest regal54
major number69 senior58 star51
make maker52 move79 net51 piec61 prepar69 produc70 product63 rais68 realiz70 reason71 reduc68 short69 sort75 start76 wage69 write63
maker manufactur90 produc69
makeshift temporari53
malais uneas63
male man60 sex64 sexual58
mall outlet62 plaza69 promenad56
mama mother60
man person75 polic63 soldier71 someon67 work61 worker55 world62
manag manageri50 move60 overse56 superintend53 supervis59
mandat mandatori70
mandatori obligatori55 requir69
maneuv tactic61
mangl mutil65
mania manic50
manifest palpabl52 reflect59
manipul rig59
manner polit59 respons62 sort65 style60 way63
manor mansion63
mansion palac71
manufactur produc69 product76
manuscript scroll60
map pictur62
mar martian71
marathi sanskrit60
marbl sculptur65 stain63 stone68
march marcher77 parad76 process61 protest78
marcher parad60
margin narrow63 profit66
marijuana smoke62
marin maritim58 ocean56 polic63 sea59 soldier77
marina pier66
marit marriag64
maritim navig57
mark mileston64 notic86 set52 symbol60
market marketplac65 mart51 merchandis74 merchant53 retail75 sell74 seller58 trade74 vendor61
marquess marqui52
marri marriag71 remarri75 wed52
marriag wed67
marsh wetland74
martyr martyrdom69
marvel miracul58 terrif73 unbeliev69 wonder81
marxism marxist61
mask protect62
master masteri56 perfect66 princip53 profession53
masteri skill73
mastermind orchestr81
match oppon54 pair58 quarterfin74 score63 semi65 semifin78 tie68
mate teammat58
materi metal61 packag62 paper63 physic57 qualiti60 solid56 stuff53 substanc61 textil59 wast61
matern mother55 parent52 pregnanc53
math mathemat70
mathemat mathematician55 numer68 scienc76
mathematician scientist67
matter moment66 problem70 subject74 thing75 topic64
mauritania mauritius60
maya mayan72
mayb possibl54
meager scant60
meal snack68 supper60
mean meaning53 name71 normal66 plan62 point65 poor56 purpos72 refer70 sens66 signific64 skill52 small61 think78 thought71 tool60 way77
meaning signific63 substant74
meaningless pointless76 ridicul61 useless72
meantim meanwhil65
measur observ64 poll52 precaut62 probabl61 purpos52 quantiti53 sampl62 scale62 standard60 step76 valuat51 worth58
meat pork83 sausag68
mechan physic61 technic63
medal medalist74 medallist66 ribbon51
medalist medallist94
mediat talk66
medicin pediatr62 pharmaceut61 pharmaci63 prescript76 psychiatri65 remedi62 therapi67 treat66
meet play57 receiv55 retir52 satisfi50 see60 session72 summit82 visit74
melancholi sad63 somber59
melod melodi74 music54 song57
melodi music61 sing69 song71 tune84
member membership64 part61 unit61
membership rank52
memo memorandum71
memor memori50 unforgett72
memori monument76 plaqu65 rememb65 remembr64 storag55
menac omin68 sinist61 threat57
mental mind51 mindset80 moral60 psycholog78
mention name68 notic60 refer76 remark54 say61 state67
mercantil trade62
merchandis product61 retail64 sell68 ware57
merchant retail66 trader64 vendor68
mere plain55 simpl62 simpli85
merg merger74
merit virtu51 worthi58
mess messi61 pile54
messag order61 statement69
metal nickel60 silver51 steel76 titanium61 zinc63
meteorolog meteorologist62
meter metr92
method methodolog73 solut60 system62 techniqu91
methodist wesleyan70
meticul precis50
metro railway67 subway69
metropoli metropolitan51
mid middl62
midday noon79
middl part66 region60 time59
migrat migratori74 refuge63
mild moder60 soft54 temper52
militari personnel73 soldier79
million trillion69
mimic simul66
mind orient62 psych54 rememb69 remind61 thought77 view65 watch60 worri64
mine miner70
miner ore62
miniatur toy51
minim minimum60 neglig63 reduc74
minimum nomin55
minist ministeri72
minor secondari52 small50 underag59 youngster51
minut moment60 second77 time67
miracl miracul68
mirror reflect66
misconduct mismanag52 violat63 wrongdo74
misdemeanor violat51
miser miseri54 pathet66 poor54 suffer53 unfortun50 unhappi57
miseri sad61 suffer65
misfortun piti53 unfortun50
misgiv mistrust58 suspicion66
misguid mislead54 mistaken58 wrong54
missil rocket73 weapon72
mission missionari52 oper67
mist misti52
mistaken wrong70
mistrust suspicion58
misus tortur60
mitig reduc61 reliev57
mix mixer60 mixtur83
mixer whisk65
mock offend64 ridicul92 scof62 scorn53 simul62
mode setup60
model pattern62 prototyp68 shape54 simul72
moder modest69 restraint67 somewhat58
modern modernist77 new60 overhaul69 progress52 repair50 restor60
modest reason51 small55
modif modifi61
modifi restrict55 simplifi64 updat62
modul modular60
mogul tycoon73
moham mohammad84 muhammad82
mohammad muhammad70
moist wet62
moistur wet52
molecul molecular59 particl74
molest tortur73
moment point60 second53 signific53 time72
momentum strength67
monarch monarchi63 nobl57 royal57 ruler71
monast monk59
monday weekday82
monetari money60
money provid67 provis66 put69 rescu71 resourc63 stock62 substanti59 support68 treasuri60 wealth62 wealthi53
mongol mongolia53
monik nicknam78
monitor observ67 supervis65 watch63
monkey primat67
monsoon rain80
monster monstrous56
month period68
monument plaqu69
mood temper57
moral philosoph67 virtu63
moribund stagnant57
morn start61
moslem muslim86 shiit72 sunni67
most virtual58
mother parent79
motif theme60
motion move53
motorbik motorcycl86
motorcad process61
motorcycl ride67
motto slogan69
mound pile68 pitcher57
mount mountain59 rise64
mountain rough50
mourn mourner63 sorrow53
move movement55 offer65 open66 part67 pass61 place71 play64 posit69 pressur70 proceed64 process60 prompt60 pull70 push80 put80 rais65 reach63 reason65 reloc72 remov54 return78 run65 search68 send66 set70 settl62 shift66 speed61 stand62 start73 step81 surpris62 take84 touch53 transfer63 travel62 tri74 trip54 troubl61 turn82 use63 vanish50 wait63 walk60 work67
movement trend50
movi music68 pictur69 product68 show72
moviego viewer66
mud muddi66
muddi murki52 wet62
mull ponder75
multipl number66 numer74 time51
municip town63
munit ordnanc79 weapon69
mural paint75 wall63
murki opaqu60
muscl muscular66
mushroom veget70
music musician73 philharmon50 popular62 sing71 song80 sound69 tune69 vocal65
musician perform65 pianist83 player54 saxophonist70 singer87 violinist69 vocalist76
muslim shiit78 sunni78
mutat variat55
mute quiet52 subdu76
mutini rebellion63
mutual reciproc60 share57
mysteri secret53 stori69
myth mythic53 mytholog74
mythic mytholog79
nake nude76
name nicknam72 number61 refer75 renam61 separ50 sort50 specif62 surnam66 titl61
narcot opium65
narrat stori70 storytel73 tale70
narrow narrowli53 slender56 slim53 thin62 width51
nasal nose51
nasti unpleas67
nation nationwid63 peopl64 power61 public69 state76
nationalist patriot63
natur normal67 physic68 raw51 spontan53 strang57
naturalist philosoph62
nausea sick64 symptom71
naval navi86
navi polic61
neat tidi74
necess necessari63 requir50 urgenc65
necessari necessarili62 need84 requir81 want64
necessarili need67
neck throat67
need price66 reason75 requir77 want87
needi poor54
needless unnecessari77
negat unfavor61
neglect neglig56 overlook64 tortur65
neighbor neighborhood57 neighbour93
neighborhood neighbourhood80 place61 region52 street70
neighbour neighbourhood50
nerv nervous68
nervous troubl60 uneasi51
net profit81
network system66 web71
neural neuron65
nevertheless nonetheless94
new newli69 origin67 recent68 rise54 young58
news report75
newspap paper72 press70 publish69 tabloid73
next succeed54
ngo organis61
nice pleasant59 polit51
niger nigeria73
night nighttim64 period52
nihon nippon51
nobil nobl81
nobl nobleman56 princ72
nois noisi50 scream61 sound68
nomenclatur terminolog68
nomin propos53
non not54
nonfict prose61
nonprofit organ71
nonsens ridicul69
noodl pasta73
nordic scandinavian65
norm standard68
normal ordinarili66 pattern52 standard52 typic84 usual89
north northeast79 northeastern60 northern73 northwest73 northwestern56 union52
northeast northeastern79
northwest northwestern76
northwestern western69
norway scandinavian60
nose poke51
nostalg nostalgia75
notabl noteworthi73 remark59 renown68 signific68 unusu60
notch score67
noteworthi remark59 signific57
notic notif52 notifi54 observ51 obvious61 remark59 sign63
notif notifi60
notion opinion54 origin52 thought68
novel novelist67 origin61 romanc71 write70
novelist writer83
nowaday today53
nudg prod76
null void62
number numer66 record61 total72 turn55
numer quantit52
nun sister63
nurs woman61
nurtur sustain55
oak tree64 wood64
oath swear74
obes overweight91
object protest50 reject66 target64
oblig pledg60 requir64 respons70 suppos51
oblivi unawar67
obscen vulgar69
obscur unknown56 vagu55
observ reflect54 respect53 watch53
obsess preoccupi60
obstacl threat62
obstruct resist51
obtain receiv72 secur70
obvious palpabl50 plain59 unmistak54
occasion period60 sporad64
occup occupi71 profess71
occupi soldier61
ocean sea84 water80
oct octob54
odd peculiar70 strang93 unusu70
odor scent71 smell84 sweet55
offenc offend57 offens87
offend offens69 outrag72 provok62 resent58 shock62
offens repuls53 tortur61 violat66
offer propos67 provid83 special63 wage73
offici polic73 prosecutor68 refere70 regul61 regular51
oil raw60
old older64 past57 senior50
olymp olympian59
omiss omit56
omit overlook53
one singl52
onion veget71
onlook spectat72
onslaught shell59
open outdoor53 outsid64 possibl53 public59 recept52 start74 tournament61 turn66 wicket65 wide57
oper perform53 procedur52 process60 run55 search61 servic68 signific50 work57
opera operat69 theater71 theatr73
opinion rule64 sentiment59 thought65 view78
oppon oppos72 opposit71 resist50 rivalri56
opportun possibl71 say60 time64
oppos opposit67 resist70
opposit parti83 resist55
oppress persecut78 repress83 suppress54
opt option67 prefer68
optic visual58
optim optimist63
optimist posit59 rosi59 upbeat80
option pick54 possibl64 prefer68 select59
orbit satellit71 spacecraft81 sphere50
orchard plantat55
orchestr orchestra70 organ52 organis55
orchestra philharmon87 symphoni89
ordain ordin66
order place66 prepar60 protest51 put70 rank51 regul56 regular50 requir72 rule71 say58 search66 set71 societi53 statement55 success52 system59
ordin regul63 statut67
ordinarili usual54
organ organis89 parti65 plan64 prepar57 system51 union66 unit64
organis union62
orient prefer59
origin primit50 root63 sourc57 start60
orphan orphanag64
orthodox orthodoxi65 tradit56
ottoman turk68
oust ouster78
outcom result71
outlet shop78
outlin plan66
outlook prospect69
outpost villag75
output produc62 product76
outrag scandal75 shock80
outset start52
outsid part62 remot54 unlik51
overcom overwhelm57 surviv60
overhaul renov52 repair55 restor56
overpow overwhelm50
overrid overturn55
overrul overturn56 revers55
overse supervis86
oversight supervis72
overturn repeal63 revers54 revok59 rule68
owe unpaid62
own owner68
owner ownership64 proprietor64
pace rate56 slow76 speed63 step53 stride52 tempo53
pack packag56 pile50
packag packet62 parcel54 program61
packet parcel52
pagan religion60
pain poignant58 sore59 suffer77 symptom66 terribl72 tortur51 traumat75 troubl57 uncomfort59 unpleas70 wrench76
paint painter75 pictur59 stain68
pair set64 twin55 two74
pal sidekick53
pale thin59
palestin palestinian67
pall shroud50
palpabl unmistak59
pamphlet tract57 treatis60
panic scare61
panick terrifi83
pant short82 trouser91
panther wildcat73
papal pontif56 pope69
paper press60 publish67 report60 sheet69
parad process72
paradigm perspect60
parallel similar63
parcel tract61
pare trim61
parent rais53
pari parisian53
parish parochi56
park room60 stadium63
parliament parliamentari84 senat77
parodi spoof84
part partial79 particular71 piec62 place72 polic58 portion73 region67 relat63 remaind60 rest74 role70 section66 separ66 share54 side65 split58 start69 surround61 turn68 unit67 world65
parti social60
particip player55
particular peculiar57 primari58 qualiti61 special60 specif82 uncommon59
partisan partisanship69
partner partnership72
partnership relationship69
pass passag65 reach54 spend53 walk57
passag phrase66 section61 text70
passeng rider54 travel72
passer pedestrian64
passion rage53 warmth53
past period63 previous73 recent76 sometim58 spread50 time73
pasta spaghetti67
pastor rector66 reverend67
pastri pie70
patch spot56
patent proprietari50
path pathway62 rout58 step60 track56 trail61 way65
pathet ridicul69 silli63 unfortun64
patholog pathologist58
patient suffer72
patio terrac63
patrol personnel64 polic67
patron shop54
pattern practic53 shape73 stripe66 structur61
paus wait63
pave pavement55 seal54
pavement sidewalk73
payback payoff64 retribut53
payload warhead66
payoff reward59
peacekeep soldier79
peak pinnacl53 rise57 summit50 top61
peculiar rariti52 singular56 strang69 unusu71
pedal throttl64 wheel56
pedestrian walker58
pediatr pediatrician64
pee wee63
peel strip50
pelt pour50 rain51
pen vers62 write72
penal penalti70
penalti punit58 retali67 retribut63 suspend54 victim60
penetr pierc67
peninsula peninsular61
penn pennsylvania56
peopl poor63 popul60 public64 sick61
pepper spice65
perceiv percept70 recogn59 sens55 understand69
percent percentag76
percentag proport67 share54
percept sens71 sensit60 trend62 understand62 weak61
perch rest56 sit66
perfect pure51 thorough55 utter54
perform play65 premier65 present64 rehears62 show66 solo60 theatric66
perfum scent67
period public79 regular73 sporad71 term60 time71 week61 year71
perman temporari84
perpendicular rectangular52 vertic60
persecut tortur64
persever persist76
persia persian64
persist prevail73 relentless64 remain52 stubborn65 unrel67
person persona60 physic66 portray57 privat59 relat61 repeat61 social63 somebodi65 someon79 sort66 subject63 victim68
personnel polic80 servic60 soldier72 worker78
perspect posit53 view71
persuas thought60
pertain regard72 relat55
pessim pessimist56
pessimist skeptic66
pesticid spray64
pharmaceut pharmaci56
pharmaci pharmacist75 shop63
phase stage74
philanthrop philanthropi74
philharmon symphoni82
philosoph philosophi70 scholar72 thinker84
philosophi teach70
phone ring58 telecommun60
phosphat salt60
photographi pictur57
phrase word86
physic physicist64 physiolog64
physicist scientist79
pianist piano66
pick pull76 select63 take69
pictur portrait67 portray54 print65 scene70 see63 show71 video72 vision60 visual63
pie tart68
piec slice51
pile pot50 stack71
pilgrim worshipp79
pill tablet68
pillar tower59
pilot plane73
pin stick57
pinch squeez51
pine wood64
pipe tube69
piraci pirat59
pirat raider60
pistol revolv73
pit quarri58
pitch pitcher82 play62 throw65
pitcher reliev76
piti sad64 shame73 sorri60 sorrow65 sympathi62
placard poster71
place point68 polic59 posit70 post56 present64 properti52 put76 rank50 rest73 right66 send61 set76 site74 situat57 spot76 stage65 stand61 station53 step60 target53 top66
plain simpl54
plan planner53 plot52 prepar74 program71 programm54 project72 propos88 provis62 purpos60 readi62 schedul78 scheme67 system61
planet planetari67 satellit57
plastic shape52
plausibl probabl56 reason60
play player79 repres57 set67 show63 sober52 tie61 tri65 wick55
player scorer66 star64
playwright writer74
plaza squar61
pleas proud71 satisfi84 sweet52 wish66
pleasant pleasur50 sweet56
pledg promis87 vow84
plight predica61
plot plotter64 premedit54 stori65
plug punch50
plus special60
poem vers82
poet poetic55 writer76
poetic poetri72 rhetor52
poetri vers68
poignant touch55
point posit69 result60 say63 second69 sharp65 show67 signal53 spot61 tip54
pointless senseless63 wast53
pois posit60 readi61
poke prod50 punch66
poland refin55 shini67 sleek63 smooth54
polic posit57 post74 power51 presid65 privat64 role50 soldier80 state66 thief50 worker70
polit politician69 thought69 view64
politician republican70
poll pollster65 review53 scientist62 studi67 view52 vote80
pond pool67
ponder specul56 wonder67
pontiff pope84
pool water60
poor poverti63 short51 sick57 unfortun53
pop popular58
porn pornographi76
pornograph pornographi76
portion remaind65 rest61 section72 segment61 serv52
portrait portray53
portray present50 role62
pose present58 put51
posh stylish50
posit post74 present60 put65 qualiti55 rest60 right72 role65 second67 set55 situat59 spot58 stanc61 stand62 state56 status64 step65 sure55 term64 third67 vertic53 view64 way66
possibl potenti81 practic64 prospect76 realiz54 specul66 suppos68 theori51 viabl53
post send60 site60 spot56
postag stamp84
postur stanc61
pot stack54
potent power65 strong53
potenti prospect63
pour pump69 spill69 stream52 swarm50
power right57 rule64 strong69 suppli76
practic practis85 pragmat62 realist65 rule69 sensibl65 servic52 skill60 tradit61 train66 use76 virtual86 work64
practition profession73
pragmat realist56
prais proclaim57
pray prayer72
prayer worship68
preach preacher66 sermon72
preacher reverend63 sermon64
precari shaki61 uncertain59 uneasi56 unstabl65
precaut precautionari79 safeguard50
preced previous67 time51
precious priceless68 treasur57 valuabl70
precipit rain87 snowfal76
precis proper61 skill56
precondit prerequisit82
predat prey74
predict project74
predomin preval67
prefer preferenti55
pregnanc pregnant71
prejudic racism74
premier premiership67 prime72
premium wage73
prepar process63 provid62 purpos60 readi80 set62 train69 will64
prepared readi61
prescrib prescript65
preseason season65
presenc present64
present reason61 repres67 respect55 short50 show65 soon63 sponsor55 stage61 state64 submit73 time66 today71 unveil60
preserv protect73 reclaim60 rescu57 restor79 retain63 uphold53
presid presidenti72
press pressur61 push65 urg61 urgent55
pressur push72 squeez54
presum suppos51
pretti reason55 somewhat64
prevail reign55 triumph66
preval rife55
prevent restrict64 stop75 suppress63 thwart61
price pricey52 rate75 reimburs61 requir65 spend77 term58 toll50 wage77 worth76
priceless valuabl62
pride proud57
priest priesthood63
primari primarili55 princip61 special50
primarili princip82
principl rational52 rule59 worth69
print printer69 public66 publish68 reproduc68 write62
privaci secreci52
privat privatis91 secret54
prize scholarship62 treasur52 trophi63
problem problemat57 question75 troubl79
problemat question57
procedur proceed54 process65 routin63
proceed process61 return56 take61 talk60 transact56 trial77
process processor58 progress72 refin61 tool61 work69
proclaim proclam63
proclam promulg53
prod spur51 urg55
produc product78 rais57 result60 rise57
product profit69 rise72 success55 work66
profess profession58
profici skill61
profit wage61
profound signific57 thought58
program programm79 project75 schedul59 show61 system70
programm project65 softwar62
progress push61 rise59
project propos64 task51 undertak57 ventur65 work70
prolong protract79 sustain57
promenad stroll54 walkway66
promis prospect65
promot public61 push66 support61
prompt quick74 reason55 speedi63 suggest62 time63
pronounc pronunci51 speak50
proof valid54
propel propuls53 rocket68
proper right52 specif64 suitabl64
properti trust62
propheci prophet60
proport ratio63 relat55
propos proposit54 purpos56 recommend74 submit66 suggest72
prosecut prosecutor84
prospect view52
prosper rich52 success52 thrive87
protect rescu63 restrict64 safeguard73 secur67 shelter56 shield55
protection protectionist73
protest support74
prove proven75 result67 show55 test52 tri63
proven test52
provid provis60 readi61 serv67 set62 supplement50 suppli73 supplier64 support70 tool60 wage65
provinci region68
provis stipul60
provoc provok60 sexi50
provok stir75
prudent wise53
prussia prussian69
psychiatr psychiatri63
psychiatri psychiatrist62
psycholog psychologist69 scienc73
psychologist scientist68
pub saloon63 tavern77
public publish82 refer64 reprint63 say66 work64 world52
publish releas65
pull stretch60
pullback withdraw70
pullout withdraw90
punch vaccin62
punit retali51 retaliatori66
punk rock76
pupil scholar55 studi62 youth71
pure puriti60 strict68 theoret52
purpl violet63
purport suppos61
purpos resolv52 role58 signific61 spirit52 use66 will61
pursu pursuit60 search73
pursuit quest63
push reach61 urg65
put putt78 rest74 set79 sign64 spend63 stand68 step70 throw63 use64
putt putter52
quaint strang54 stylish51
qualif qualifi79
qualiti select53 use60 virtu60 worth62
quarrel question77 reason68 row57 spat62 statement63 wrangl61
quash suppress69
quell suppress64
queri question57
quest search59
question skeptic60 specul66 subject75 suppos67 suspect63 topic71 uncertain60 uncertainti60 wonder61
queue wait54
quick quicker61 rapid77 readi63 speedi67
quiet relax60 rest51 restrain52 seren63 silenc57 silent69 smooth50 soft50 subdu59
quip remark74
quirki unconvent51
quot quotat67 refer62
quotat refer71
race racer62 run64 rush57 speed52 sport65
racecours racetrack62 raceway55
racetrack raceway60 speedway61
raceway speedway70
racial racism73 racist64
racism racist72
rack wheel52 wrack66
radiat radioact65
radic revolutionari63 terrorist60 ultra55
radio wireless51
rage violent52
railway subway70 track51 train79 transport71
rain raini67 shower64 storm80
raini wet62
rais rise76 stimul60
ralli rebound67
rampag riot61 violent52
ranch rancher50
rang reach51 scope52 varieti66
rangoon yangon81
rank rate51 seed73 senior67 seventh66 sixth67 stand61 tenth60 third61
rapper singer67 vocalist60
rapproch reconcili66
rare scarc61 seldom93 uncommon71
rat rodent75
rate slow62 valuat50 worth63
ration reason66
rattl shake60
raucous rowdi80
ravag ruin61
rbi run65
reach start60 stretch56
react reaction62 respond79
reaction respons80
read reader64 say59 show60 speak65 studi53 take54 talk60
reader readership54 review52 subscrib59
readi set62 wait74 will76 willing67
real realist51 realiti63 serious57 solid52 substanti50 true69
realis realiz81 recogn51 understand62
realism realist53 realiti52
realist vivid55
realiti world58
realiz recogn64 see71 tangibl56 understand83
rear seat59 tail53 vertic59
reason sensibl72 somewhat50 specul61 think81 thought82 understand76 valid54
reassign transfer63
reassur sooth75 worrisom56
rebat refund70
rebel rebellion58 renegad62 war57
rebellion revolt86 upris78
rebound rise61
rebuild reconstruct84
recal rememb74 remind57 return58
recaptur retak78 seiz61
receipt revenu66
receiv recipi68 welcom55
recit utter62
recogn recognis89 recognit73 wish67
recommend suggest66 urg54
reconcil reconcili53 resolv61
reconstruct rehabilit70 repair67 restor67
record regist50 score65 show56 tape73 transcript56 video68 write60
recoup recov57 reimburs61
recours resort62
recov recoveri65 regain69 rescu55 retriev67 surviv70
recoveri rescu62
recruit scout61
rector reverend62
recur recurr77
red scarlet54
redempt salvat59
redevelop renov78
redress remedi56 restitut51
reduc sever57 sharp56 shrink58 slash76 slice57 small58 thin54 trim75 turn70 weaken50
redund unnecessari51
refer regard65 relat56 remark70 sourc66 state67 term70 write65
refere umpir76
referendum vote80
refin refineri70 sophist52
reflect show66 specul59 thought57
reform reformist78
refuge sanctuari76 shelter70
refund reimburs63 repay56 wage71
refurbish renov91 restor67
regain restor65 return52
regard relat62 respect77 see57 think63 thought58 view77 wish63
regener renew50 restor50 revit53
regent truste63
region state58 territori70 zone67
regist registr64 registri66 show53
regret remors75 sad75 sorri71 sorrow76
regrett unfortun83
regroup reorgan62
regul regulatori72 restrict78 rule89 standard80
regular schedul68 standard50 time65 typic61 usual67
regulatori restrict52
rehabilit restor60
reign rule61
reimburs repay64
rein restrain73
reinforc strengthen79 strong51 support57
reissu reprint65
reiter repeat64 say64
reject renounc62 resist66
rejoin return57
relat relationship77 say50 sibl62 spous61 tie85
relationship tie69
releas turn50
relentless unrel90
reli relianc50
reliabl true50
relianc reliant50
relief rest51
religi religion78 sacr63 spiritu71
religion sect78
relinquish renounc62 resign52 waiv51 withdraw63
relish tast55 zest54
reloc resettl75 transfer66
reluct unwil89 unwilling84
remain remaind67 rest70 stand66 stay80
remaind rest74
remark say67 signific64 statement73 unusu70
rememb remembr51 remind67 think77
remind think66
remors sorrow72
remov strip63 transfer58
renaiss reviv72
render translat51
renew repeat60 restor61 revit51 reviv66
renov repair70 restor71 reviv53
rent rental77
repair restor66
repar restitut63
repay wage69
repeat repetit71 say71
repel repuls93 resist54
repertoir repertori68
replac substitut57 succeed68 successor70 supersed52 switch66
repli respond71 say66 state60
replic reproduc63
report stori56 studi63
repres represent61 spokesman54 symbol51 typic50
repress suppress73
repriev respit60
reprint reproduc60
repris retali79 reveng62
reproduc reproduct66
reput respect59
requir respons60 want60
reschedul schedul67
rescind revok74
rescu rescuer72 salvag67 spare54 spend66
reserv stockpil54
resign retir68 stop52 submit50 withdraw60
resist respond63 toler75 withstand55
resolut resolv55 solut56 steadfast72
resolv settl67 solv80
reson vibrat56
respect rever54 singl50 toler65 various67 worth66
respond respons72 say67
respons result68 sensit51 statement70
rest set63 sit60 sleep51 stand63 stay75
restart resum77
restiv tens51
restless uneasi50
restor return54 revit56 reviv66
restrain restrict60 subdu77 temper59
restrict rule73 strict65 suppress54 tighten64
result solut52 subsequ81
resum resumpt83
resurfac surfac73
resurg reviv57
resurrect reviv67
retail sell80
retali retaliatori78 retribut67 reveng63
retir retire61
retrial trial71
retribut reveng76 vengeanc75
return take77 travel66 turn70 wage64
reunif unif71
reunion reunit62
reveng vengeanc81
revenu taxat50
rever vener54 worship54
reverend vicar61
revers rule60 setback61 turn61 turnaround62
review studi66
revis rewrit66
revit reviv75
reviv stimul60
revolt revolut64 upris83
revolut revolutionari71
revolv rotat53
reward wage59
rhetor stylist50
rhodesia zimbabw59
rhyme vers64
rhythm rhythmic61
rib roast65
rich valuabl50 wealth71 wealthi64
ride rider62 train69 wheel60
ridicul silli81
rift schism66
right true59 turn71 whole58
rigid stiff55 strict68
rigor strict68 stringent71
ring sound54 surround72
riot rioter72 violenc69
rip smash78 tear79
rise spring51 stand50 start60 stock68 turn60 upgrad51
risk riski58 threat78
riski specul61 threat59
rite ritual87
river stream77
road roadway66 rout78 track63 way60
roadway rout61
roam wander76
roar thunder57
robe vest51
robust strong72 vigor64
rock rocker63 rocki50 shake59 stone75
rocket skyrocket58 vehicl62
rocki rough54 stoni51
role use53
roll turn60 wheel51 wind56 wrap64
roman rome66
romanc romant81 stori61
room seat60 suit76 toilet61 way56
root stem58 theme52
rough rug56
round top61 turn50
rout trounc68
rover wander66
row rower52
rub scratch64
rubbish trash81 wast62
ruin wreck72
rule ruler66
ruler sultan62
rumor rumour92
run runner57 streak57 tri63 work60
runner sprinter62
rush scrambl63
russia ussr55
sabotag undermin55
sacr spiritu56
sad sorri75 sorrow93 tear65 tragic72 unhappi61
safe safeti56 secur71
safeti secur69
sag slump74
sahara saharan57
sail voyag66
saloon sedan55 tavern65
salt soda65
salti tasti63
sampl specimen63
samurai warrior60
sanction warrant52
sanctuari shelter63
sand sandi61 soil65
sandal shoe72
sane sensibl57
sanit sanitari74
sanskrit urdu64
satellit spacecraft72
satir wit65
satisfact satisfi64
satisfactori satisfi65
saturday weekday89
savag vicious65 violent50
saw say67
saxophon saxophonist66
say separ51 speak74 speech60 state71 stress71 suppos73 talk68 warn77
scale size61
scan scanner70
scandal shame78 shock67 troubl72
scandinavia scandinavian63
scandinavian sweden65
scarc scarciti66
scare scari62 terrifi75
scarf wear67
scatter spread54
scene sceneri55 set54 shoot63 stage61 view50
sceneri scenic65
scent smell73 sweet56
schedul time63
scheme strategi58 system62
scholar scholarship55 theologian70
school teach74 train63
schoolteach teacher63
scienc scientist76 studi76
scientif technolog59
score scorer78 touchdown64 win67
scot scotland57 scottish67
scotch whiskey67 whiski76
scotland scottish71
scourg terror54 threat54
scrambl struggl60
scream shout86 wow52 yell87
screen show62 test66 view63
screenplay script75
script write71
scrub veget65
sculpt sculptor56 sculptur71
sculptor sculptur68
sculptur shape52 statu81
sea water82
seafood shrimp74
seal secur59
seamless smooth57
search searcher56 succeed58 track63 tri75 want70 win51
season spring64 summer70 tast52 time66 veteran54 winter63
seat sit72
seced secess62
seclud withdraw51
second support50 time79
secreci secret54 silenc58
secret undercov59 underground52
secretari secretariat52 undersecretari62
sect sectarian51 shia64
section segment63 separ60
secur stock62 sure52 tight52
seduct tempt54
see show72 sight67 think82 understand74 view72 watch80 wit62
seem sound66
segreg separ52 white54
seiz snatch60
select take53
sell seller64 trade59 transact66 wholesal66
seller vendor64
semi semifin86
semiconductor silicon63
send ship50
senior undergradu62
sens sensibl65 sensit53 sensor71 sensori58 smell57 tast61 understand73
sensat shock70 star53 stun64 superstar56
senseless stupid50
sentiment thought57 view59
separ singl60 split66
separat separatist59
seri serial53 success60
serious sever76 sincer70 thought58 threat72
sermon speech74
serpent snake65
serv servic60 work63
servant worker63
servic use58 util52
set situat52 stage66 stand62 step65 take75
settl settler51 villag64
settler squatter64
sever stiff57 strong51 terribl59 threat63
sevill sevilla54
sewag wast74
sewer toilet60
sex sexual86
shade shadow56 sunglass54 tone60
shake stir55
shame shock72
shan tai70
shape solid60 structur73 turn61 work52
share stake68 stock85
sharehold stockhold88
sharp sharpli59 steep57
shatter smash69 tatter59
shave trim69
sheik sheikh90
shell shrapnel60
shelter tent71
shelv tabl55
shi timid59
shift switch64 transform59 transit65 turn66
ship shipment58 transport66 warship84 yacht63
shock startl82 surpris82 traumat57
shoe sneaker83
shoot shooter61 stroke62 throw65
shop shopper68 stock53 storag59 warehous76
short soon76 sudden57 trouser74
shortag shortfal65
shout yell92
shove squeez53
show suggest75 varieti66 view67
shred slice71
shrewd smart52
siberia siberian71
sicili sicilian63
sick stricken55 symptom62 vomit61
side view60
sidewalk walkway65
sight view59 vision57 watch60
sign signal58 start61
signific substanti93 symbol64
silenc silent61 suppress55
silli wacki68
similar sort64 standard59 uniform61
simpl simpli71 simplic58
simul techniqu62
sincer truli50
sing singer74 song74 talk55 vocal70
singer soprano62 tenor62 vocal65 vocalist80
singl uniqu53
singular uniqu54
sink slump54
site situat51 station63 websit72
situat thing68
sizabl sizeabl91
size small67
sizeabl vast50
skate skater75
skelet skeleton59
skeptic uncertainti63
ski skier72 slalom72
skid slide56 slip66
skill technic64 techniqu68 versatil69
skin skinni58
slab tile61
slack slow52
slang vernacular58
slash trim75
slave slaveri71
sleek streamlin61
slender slim60 thin59
slick slipperi56
slide slip72
slight somewhat81 thin60
slim thin52
slip stumbl69 tumbl81
slipperi tricki59
slope steep71
slow slower77 slowest55 slowli65 sluggish81 speed65 swift51 weaken76
small smaller83 soft58 tini82 young54
smart stylish56 wise62
smell sweet60
smoke smoker73 tobacco66
smooth textur61
smuggl smuggler84
snow snowfal68 snowi61
snowstorm storm62
snub spurn66
soak wash72 wet63
sober somber61
social socialist68 societ63 societi67
sociolog sociologist66
soft whisper61
soften weaken71
soldier territori64 unit61 volunt64
solid sound51 strong74 substanti55
solo soloist61
solut solv66
solv understand67
somebodi someon87 sort68 unfortun62
someon sort70 victim61
song sound61 sung65 vocal72
sorrow tear63
sort take69 varieti59
soul spirit62
sound strong54 tone63 vocal59 voic69
sour tart60 tast62
south southeast76 southeastern58 southern76 southwest67 southwestern54
southeast southeastern75
southwest southwestern79
southwestern western70
soy soybean56
space spacious57
spacecraft spaceship83
spate upsurg72
speak speaker60 speech67 talk80 tongu51 utter56
special specialis88 specialti62 specif59 work64
specialis specialti50
specif specifi70 uniqu64
specifi stipul74
spectacl spectacular55
spectacular stun84
spectat watch60
spectral spectrum50
specul suppos50 uncertainti70 wonder64
speech tone62 word63
speed veloc58
spell write50
spend vacat62 wage73
sphere spheric54
spice spici65
spici tasti74
spin twist65
spinach veget70
spinal spine73
spirit spiritu58 vigor62
spit tongu52
splash sprinkl54
sponsor sponsorship71 support58
sport sportsman50
spot top65 touch50
spring start74
sprint sprinter60
squabbl wrangl79
squad team78
squander wast79
stabil stabilis88 stabl69 strengthen68
stabl steadi64
staffer worker70
stagger tremend51
stagnant stagnat60
stair staircas78
stake ventur68
stalem standoff75 standstil53
stalin stalinist52
stalk stem64
stamina tough76
stanc stand50 viewpoint65
stand stay65
standard stock50
standpoint viewpoint59
star superstar73
start talk62 turn71
startl surpris81
starv starvat58
state statement71 submit54 suggest71 union61
station termin63 terminus61
status term63
statut statutori65
staunch steadfast70
stay stop60 visit62
steadi steadili55
steal thief61
steam steamer51
step stride51 support62 walk54
sticki wet51
stifl suppress68
stimul stimulus58
stir touch53
stock stockpil50
stomach suffer57
stop withdraw61
storag warehous66
stori tale79
storm thunderstorm72
stormi windi54
stout sturdi56
straight stretch68
strain stress58 tens55
strang unfamiliar50 unusu67 weird82
strateg strategi65
stray wander51
streak stripe54
stream swarm60 water64
streetcar tram74 trolley73
strength strong73 success62 tough64
strengthen strong55
stress tension55 troubl54 underlin76 underscor66
strict stringent81
stroll walk64
strong substanti61 vehement64 warm52
structur system66
struggl tri67 troubl73 war68
stubborn tenaci72
studi subject64 theolog61 work69
stumbl trip52 walk51
stun surpris79
style stylist52 tast62 varieti61 way55
stylish trendi74
subdivid subdivis62
subject term72 theme66 topic79
submarin torpedo71 undersea54
submerg underwat59
submiss submit65
subscrib subscript67
subsid subsidi72
substanc toxic71
substant substanti50
substanti support56 sustain58
subt subtl66
suburb suburban78
subvers treason70
subway tunnel65 underground57
succeed success53 successor74 tri58
success triumph63 win69 winner53
suffer sustain70 tend61 toler53 troubl58 victim61 worsen60
sugar sweet55
suggest thought70 urg61
suicid threat53
suit suitabl66
suitabl worthi51
sum summar72 total56
summer summertim54
sun sunlight54 sunshin55
sunni sunshin66
superintend supervisor65
superior suprem52 supremaci68
supernatur weird51
supervis supervisori56
supervisor supervisori53
supplement supplementari75 vitamin79
suppli supplier58 water67
support sustain52 sympath60
suppos think68 unlik63
suprem ultim51
sure true67
surf surfer75
surgeri surgic71 transplant69
surround wall66
surviv survivor62
suscept vulner70
suspect suspici60 suspicion66
swamp wetland70
swap trade52
sway tilt53
sweep wide52 win62
sweet tast67
swim swimmer65
switch turn63
symmetr symmetri60
sympathet sympathi51
symphon symphoni70
symptom syndrom66
synagogu templ52
synthesi synthet58
system systemat53
take understood53 use72 win66
talk transfer50
tangl twist68
tap tip58
tape videotap83
task undertak61 work61
tasmania tasmanian62
tast tasti57
tax taxabl68 taxat71
teach teacher75 train68
teacher tutor61
tear weep63
technic technolog65
teen teenag88 young66
teenag young70
telecast televis69
telecom telecommun82 wireless66
telecommun wireless72
televis video71
temperatur warm58
temporari temporarili61
tempt temptat62
tend tendenc67
tendenc trend60
tenor vocal60
tens tension64
tenur term61
teresa theresa57
term time63
termin terminus57
terribl tremend69 wick51
terrif tremend62 wonder83
terrifi terror53
terror terrorist90 threat73
test trial63
testifi testimoni75 wit71
testimoni wit80
texa texan53
text textbook60 word69
theater theatr89 theatric68
themat theme59
theme topic70 tune60
theolog theologian62
theoret theori71
theori theorist71
therapeut therapi70
therapi therapist65
thesi treatis61
thin thinner63 transpar52 trim50
think thought86 view67
thorough utter54
thought view65
thrash trounc72
thread warp61 weav66 yarn64
threat threaten74 treacher63 tri61 unsaf60 vulner67 warn73
threaten vulner58 warn72
throttl valv66
throw toss70
thursday weekday75
thwart unsuccess55
tibet tibetan80
tidal tide62
tie unit54
timber wood64
timor timores73
tire tyre85 weari72
titl write70
toddler youngster70
top turn61
torino turin60
tortur victim62
total whole55 wholli67
totalitarian tyranni62
touch way66
tough violent50
tour tourist53 travel64 visit65
tourism tourist77
tourist travel73
tow tug63
town township62
toxic toxin72 venom57
track trail50
trade trader70 transact73
tragedi tragic83
train traine55 trainer62
tram tramway78 trolley76 wagon60
transact transfer65
transfer transport64
transform transit73
transit transport70
translat understand60 version56
transmiss transmit61 transmitt66
transmit transmitt61
trash wast70
trauma traumat73
travel trip75 turn60 visit79 visitor66 walk65
treat treatment74
tremend wonder56
tri trial54 win60
triangl triangular51
tribal tribe71
trip visit83 walk50
triumph triumphant57 win84
troubl turbul59 upset56 worri75 worrisom85
true truli72 truth77 typic56
trust truste50
tsunami wave62
tuesday weekday75
tumultu turbul83
tuni tunisia63
turbul upheav64
turmoil upheav82
turn twist56 wind53
turnov volum67
twist wind64
type typic72 variant65 variat63 varieti78
uighur uygur58
unbeat unstopp53
unbeaten undef81
unbeliev unimagin58
unbroken uninterrupt70
uncertain uncertainti70 unsettl71 unsur68
uncomfort uneasi67
uncommon unusu71
unconvent unorthodox70
undef win55
underlin underscor89
undermin weaken80
undesir unsuit54 unwant56
undetermin unexplain56
undu unreason56 unwarr62
uneas uneasi55
uneasi unstabl50 worri52
unexpect unpredict56 upset51
unfair unjust72
unfit unsuit60
unfortun unhappi60 unlucki60
unfound unwarr67
unhappi unpleas52
unharm unhurt85 unscath68
unhurt unscath75
unidentifi unknown66 unnam76
unifi unit75
uniform wear71
unimagin unthink74
union unionist55
uniqu unusu75
univers world64
unjustifi unreason77 unwarr88
unmarri widow66
unnecessari unnecessarili66
unnot unseen59
unpredict volatil53
unreason unwarr77
unresolv unsettl61 unsolv66
unrest upheav70
unstabl volatil67
unusu weird51
unwant unwelcom64
unwil unwilling64
upright vertic53
upset worri60
urg urgent68
urgenc urgent50
usabl use52
usag use60
use user69 util64
useless worthless69
utter whisper62
vacanc vacant51
vacant vacat71
valid verifi56
valuabl worth50 worthi52
valuat worth68
van wagon64
vari variabl55 variat66 varieti68 various62
variant variat63 version69
variat version52
vast wide59
vend vendor58
venetian venic56
vent ventil52
verif verifi64
vers write62
version write64
vet veteran60 veterinarian58
veterinari veterinarian72
veto vote57
viabil viabl59
vicious wick59
victoria victorian50
video videotap78
view viewer65 watch60
vigil watch63
vigor vital81
violenc violent81
violin violinist64
viral virus69
vision visionari53
visit visitor61
vocal vocalist76 voic67
volcan volcano72
vote voter82
vulner weak70
wait work61
waiter waitress78
waiv waiver66
wake watch50 wave60
wale welsh69
want wish82
war warfar65
warm warmer72 warmth64 weather61
wash wet54
weak weaken71
weather wind66
wednesday weekday75
west western76
whale whaler60
whatev whatsoev58
whiskey whiski80
wide width51
widow woman60
wife woman75
will willing77
win winner80
wine wineri67
wit witti64
witch wizard57
work worker66 write72
world worldwid63
worri worrisom75
wors worsen60
worship worshipp56
worthi worthwhil62
wreck wreckag64
wrestl wrestler68
write writer64
young youth63
yugoslav yugoslavia84
zair zairean77
`;
