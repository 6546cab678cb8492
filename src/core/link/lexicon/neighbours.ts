/**
 * Stems of words that mean nearly the same, and how nearly, in hundredths: `stem other62 other71 …`, each pair in two rows, so that
 * a row can be read by itself. Two words are here where WordNet has them in one synset, one above the other or derived from one
 * another, in one of the first ten senses of each, and where the cosine of their vectors is .50 (.60 where one is above the other)
 * or more; antonyms are not. Made by src/train/neighbours.ts from WordNet 3.1 and GloVe 6B.100d, whose vectors are in the public
 * domain (PDDL 1.0).
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
abdomin abdomen63
abid accept60 complianc62 conform64 cooper61 toler51
abil abl78 capabl68 knowledg65 power58 qualiti75 skill84 unabl64
abl abil78 capabl55 compet64 fit65 power56
abnorm defect76 irregular55
abolish abolit73
abolit abolish73
aborigin indigen70 nativ65
abort unsuccess61
abroad foreign65 oversea81
abrupt interrupt63 sharp51 short59 steep50 sudden75
absenc absent67 lack71
absent absenc67 lack54
absolut complet65 downright52 perfect62 total81 utter73
absorb consum60 merg61 suck55
absorpt concentr51
abstain abstent66 refrain56
abstent abstain66
abstract concept65 conceptu77 notion55 paint66 theoret59
absurd foolish66 ludicr91 meaningless61 nonsens66 ridicul93 silli69
abund ampl66 lush51 plenti82 quantiti59 rich62
academ academi59 academia56 educ78 professor81 scholar79 theoret58
academi academ59 institut71 school71
academia academ56
acceler fast50 intensifi70 pedal71 speed63
accent dialect68 pronunci62
accept abid60 acknowledg71 admit73 adopt62 agre84 allow71 approv71 assum67 believ66 consent56 decent50 embrac62 get62 good51 let66 receiv70 recogn76 recognis61 recognit71 resign60 respect62 respond61 satisfactori67 standard56 submit65 take69 toler58 welcom61
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
accuraci accur70 inaccur50
accustom usual52
ace star55
achiev accomplish86 attain81 effort60 feat60 manag50 perform63 possibl58 reach66 realiz70 succeed56 success80 win60
acid compound61 sulfur64
acknowledg accept71 admit82 apolog68 cite78 conced76 credit51 declar60 fall63 give59 identifi57 know66 letter75 mention72 notic51 recogn76 recognis59 recognit51 refer73 regret66 respond67
acquaint convers57 friend67
acquit acquitt71 exoner63 innoc53 judg61
acquitt acquit71
acr land65
act action70 activ62 actor58 behav51 commit60 direct56 effect60 enact64 forc53 incit52 move51 order61 perform54 person61 play52 repres52 turn52 work62
action act70 activ67 aggress62 behavior69 challeng65 chang71 effect67 end64 execut56 fight68 implement50 kind65 litig51 polit62 process62 set63 state61 take69 unjust54 war61 work60
activ act62 action67 behavior61 busi60 caus56 conduct68 continu64 educ64 effort61 establish63 exercis62 exist51 group65 happen54 involv69 oper65 organ70 organis62 particip68 practic69 prepar60 progress50 respons63 role61 success63 train64 trip59 work62
activist rebel58
actor act58 actress86 comedian80 perform62 player50 star79
actress actor86
actual current61 effect60 exist60 liter64 make72 real58 realis50 realiz77 substanti59 true68
acut critic50
ad advertis94 commerci86 promot64
adapt adjust70 alter62 chang60 conform56 modifi62 version63 write65
add addit64 bring66 combin75 insert62 mix68
addict alcohol82 depend54
addit access60 add64 buy61 complet62 extra80 gain52 improv60 plus71 rise66 supplement53 supplementari51
address agreement50 call68 discuss73 handl50 keynot61 name62 refer62 speak65 speech73 talk60
adept profici56 skill71
adequ compet53 enough86 equal50 satisfactori62
adher adopt61 discipl57 follow74 implement66
adjac close52 connect62 neighbor57
adjoin border55 surround63
adjourn delay62 recess58
adjunct associ70 help56
adjust accommod51 adapt70 allow50 alter61 chang69 correct59 fit51 improv63 modif64 modifi60
administ distribut55 overse67 supervis64
administr chief65 commission66 establish61 execut62 govern79 lawmak68 manag72 organ54 presid68 superintend69
admir amaz63 appreci79 awe67 envi61 esteem58 friend54 like65 love64 respect68 support55 wonder52
admiss admit50
admit accept73 acknowledg82 admiss50 apolog65 conced66 confess75 initi65 involv63 leav55 let60
adolesc juvenil60 teen79 teenag81 young51
adopt accept62 adher61 appropri62 approv70 assum50 chang65 choos60 compli60 embrac62 follow63 take58
adorn cloth56 color69 decor81 emblazon67 embroid71 gild69 illumin63 jewel51 ornament69 stud54
adult elder65 individu63 matur62 senior62
adulthood matur54
advanc better55 boost55 develop62 earli58 forward54 foster62 gain62 high52 improv64 innov63 later50 move67 progress61 promot58 push64 rise51 sophist55 win55
advantag benefici55 benefit64 favor57 gain74 good62 lead70 leverag63 point64 posit59 profit53 reward56
adventur audaci53 dare61 explor55
advers hardship58 misfortun61 unfavor65
adversari enemi78 foe81 oppon57
advertis ad94 busi69 campaign68 commerci86 headlin61 promot69 public60 tout64
advic recommend64
advis advisor92 consid61 consult67 counsel59 counselor64 inform77 notifi59 propos50 recommend73 suggest62 urg66 warn61
advisor advis92 consult63
advoc advocaci76 champion76 counsel51 preach52 propon81 propos60 recommend51 support68 urg56
advocaci advoc76
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
african africa82 kenya68 nigeria72 somalia63 zimbabw75
aftermath consequ53 wake73
afternoon day78
aftershock earthquak83
afterward later80 subsequ70
age elder59 new51 old60 older77 rise50 year72
agenc agent61 author67 bureau72 busi66 concern60 organ79 polic65 state60 way52
agenda plan62
agent agenc61 offici66
aggrav exacerb52
aggress action62 attack53 behavior61 combat51 competit59 forc63 hostil62 invad53 predatori55 provoc68 sharpli53
agil intellig67
agit distraught67 disturb62 emot51 excit55 restless62
agoni pain64 suffer57
agrarian agricultur52
agre accept84 agreement82 answer65 compromis72 conced61 end61 resolv65 settl62 unit65
agreement access62 address50 agre82 allianc62 approv65 arrang69 bargain59 calm76 concess65 consid62 discuss66 exchang63 give66 grant52 hand50 initi64 manag55 move71 plan76 process63 provis61 push63 ratif72 relat62 report51 sell67 statement63 trade66 transact70 understand56 villag66
agricultur agrarian52 cultiv62 farm82 rural61 usda54
ahead forward66 lead69
ail diseas50 troubl63
ailment diseas88 disord69
aim design58 direct57 intend74 mean66 object75 place52 plan65 propos63 purpos67 target71 way66
air aerial57 airwav56 aviat64 broadcast84 fli71 rerun64 send52 telecast67 televis76
airbus plane66
airfield airstrip80 instal70
airlift transport64
airstrip airfield80
airwav air56
airway plane86
alarm alert68 appal68 chill52 dire54 dismay80 fear70 frighten70 grim51 horrend54 horrifi63 omin65 shock67 signal62 siren67 terrifi56 warn71
alaska alaskan70
alaskan alaska70
alcohol addict82 beverag67 drink74 drunk62 liquor67 spirit53
ale beer63
alert alarm68 awar51 vigil63 warn79
algorithm formula63
alien exot50 isol61 strang53 stranger52
align orient50 posit55
alik like53 similar50
aliv exist50 life64 live62 surviv66
allay eas50 sooth73
alleg assert72 charg93 claim75 question64 say61 suppos50
allegi loyalti72
allerg allergi78 suscept65
allergi allerg78
allevi eas72 mitig77 reduc64 reliev81
alli allianc66 coalit66 confeder51 countri60 friend50 nation63 relat50 state60 unit61
allianc agreement62 alli66 bloc66 coalit82 organ66 organis61
alloc allot73 assign58 distribut53
allot alloc73
allow accept71 adjust50 appropri62 approv63 author62 clear65 consent62 favor62 give80 grant74 leav67 let78 licenc59 licens66 pass61 provid78
alloy metal66
allud hint69 refer63
allur seduct50
alon entir57
aloud loud54
alp alpin64 mountain65
alphabet cyril69
alpin alp64 mountain71
alter adapt62 adjust61 affect64 chang66 improv60 modif81 modifi75 radic69 revis63
alterc brawl75
altern chang62 choic67 option69 possibl67 replac54 substitut50 switch54 unconvent52
altitud elev80 height60
altogeth complet62 entir65 total56
aluminium aluminum89 metal66
aluminum aluminium89 metal68
alumnus graduat61
alway constant65 forev57 invari62
amalgam consolid51
amass accumul70 collect52
amaz admir63 astonish91 astound72 aw79 awe58 awesom81 baffl70 dazzl65 impress70 puzzl74 stun65 surpris75 wonder83
ambassador diplomat77 repres68
ambigu enigmat57 uncertain55
ambit aspir75 desir73 dream61
ambiti challeng53 difficult55 push53
ambush assail77 attack74 trap50
amen comfort53 conveni54
amend modifi75 reform60 revis74
america american73 usa65
american america73 hispan66 inhabit61 latino64 nation62
ammunit cartridg62 munit74 shell63 weapon72
amnesti clemenc60 pardon63
amount asset60 contribut63 measur60 number59 quantiti80 revenu64 rise73 sum72 total79 worth73
ampl abund66 enough74 plenti64
amus comic51 delight74 entertain78 funni79 humor81 humour56 interest74 pleas60 recreat64
analog analogu85 correspond65 linear65 parallel50 similar53
analogu analog85
analys analyz65 inspect52 studi62
analysi analyt65 analyz62 critic65
analyt analysi65
analyz analys65 analysi62 compar69 expert52 inspect82 review71 scrutin63 studi65
anarchi lawless77
anarchist radic66
ancestor ancestr67
ancestr ancestor67
ancestri descent69 lineag62 origin77
ancient antiqu72
andean andes62
andes andean62
angel saint60
anger angri71 annoy63 arous65 emot68 enrag82 feel76 furi70 furious61 incens79 indign74 infuri92 ire59 offend62 outrag85 provok75 rage75 wrath54
angl angular64 tilt50 tip53
angri anger71 angrili59 enrag77 furious81 incens65 infuri62 outrag77 provok68 rage51
angrili angri59
angst anxieti70
anguish distress60 pain67 sorrow83 suffer61
angular angl64
anim be66 beast60 cartoon82 creatur73 fauna52 film72 flesh56 inspir54 kill51 life51 live53 natur64 pet72 prey63
animos enmiti90 hostil86
anniversari birthday76 centenari61 centenni66 day61
announc declar67 post54 releas63 report66 say68 statement76
annoy anger63 bother63 frustrat75 impati75 irrit88 stung59 troubl50
annual year88
annul invalid58 overturn51 revok55
anonym unidentifi62 unknown51 unnam62
answer account54 agre65 ask76 communic60 repli76 resolv52 respond70 respons62 result50 say69 solut55
antarct polar65
anterior frontal56
anthem hymn67 song63
antholog compil69
anthropolog anthropologist66 archaeolog81
anthropologist anthropolog66 archaeologist79
antibodi protein67
antic grotesqu50 joke62 trick50
anticip await69 expect75 forecast63 forese87 hope59 predict78 project66 specul67 wait55
antiqu ancient72 archaic62 artifact65 relic66
anxieti angst70 concern61 emot66 fear69 insecur63 misgiv66 nervous73 panic68 worri67
anxious eager84 nervous85 scare67 troubl54 uneasi64
apathi indiffer71
ape primat73
apocalyps apocalypt58
apocalypt apocalyps58
apolog acknowledg68 admit65 apologis87 ask61 excus60
apologis apolog87
apostl apostol52 discipl69
apostol apostl52 papal65 pontif56 pope50
appal afraid56 alarm68 disgust84 dismay90 frighten62 horrifi87 offend68 outrag81 scandal68 shock80
appar appear58 evid64 obvious74 seem63
apparel cloth81 garment72 shoe66
appeal appel77 ask72 attract64 challeng63 charm51 court84 likabl52 petit63 plea72 proceed65 suit60 sympathet59 tempt52
appear appar58 cast66 emerg69 face62 form62 look72 perform70 pictur62 produc58 seem83 show73 view65
appeas quell51
appel appeal77
applaud approv50 cheer84 commend57 prais69
appli applic72 ask61 employ57 enforc59 implement63 practic58 take64 use67 util53
applianc gadget66
applic appli72 ask62 devic63 employ61 materi62 practic53 relev69 technolog67 use61
appoint appointe70 assign65 constitut50 date53 decis65 decre53 empow65 establish60 meet60 name60 nomin74 ordain56
appointe appoint70
apprais assess70 evalu69 valuat65
appreci admir79 comprehend56 grasp51 grate60 gratitud72 realis64 realiz74 regard61 thank59 understand74 understood58 worth61
apprehens dread59 misgiv58 understand58
apprentic apprenticeship58
apprenticeship apprentic58
approach attack59 come61 comprehens54 futur59 move64 near63 progress60 push61 similar64 suggest64 time60 way78
appropri adopt62 allow62 earmark71 fit58 proper77 suitabl69
approv accept71 adopt70 agreement65 allow63 applaud50 author69 back62 champion62 confirm65 defend60 favor62 favour51 formal67 initi63 legal50 licens50 packag60 prais60 ratif61 sign58 support66
approxim calcul65 estim67
apt clever54
arab arabian52 bahrain60 palestinian78 saudi69
arabia arabian58
arabian arab52 arabia58 saudi66 yemen64
arabl cultiv64
arbitr mediat55
arbitrari discret56
arch bow50 curv64
archaeolog anthropolog81 archaeologist72 archeolog93
archaeologist anthropologist79 archaeolog72
archaic antiqu62 primit61
archbishop bishop87
archdioces dioces86 episcop62
archeolog archaeolog93
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
aristocrat aristocraci76 nobl54
armi legion61 polic70
armistic truce61
armor armour92 bulletproof56 equip56 weapon58
armour armor92
aroma aromat64 fragranc65 odor72 perfum53 scent71 smell70 sweet72
aromat aroma64
arous anger65 emot56 evok60 excit55 passion61 provok77 stimul52 stir80
arraign charg56
arrang agreement69 compos63 organ50 organis51 prepar64 set52 structur61 system52
array display62 rang62
arrear debt66
arrest captiv69 catch57 confin73 custodi72 delay52 detaine74 fear53 hold54 incarcer62 jail82 polic76 seiz68 stop53
arriv come66 enter68 get56 immigr51 land61 reach53 return78 travel76
arrog disdain72
art artist71 artwork66 classic61 danc62 design64 histori65 human71 paint75 sculptur75
articl column61 editori70 paper76
articul eloqu72 fluent50
artifact antiqu65 excav66
artifici synthet59
artilleri cannon62 gun64 ordnanc55 weapon54
artist aesthet67 art71 musician87 painter79 perform61 sculptor72 sculptur62
artistri prowess58
artwork art66 draw70 graphic50 illustr74
ascend ascent53
ascent ascend53
ascertain determin68 verifi70
asham disgrac55 embarrass77 humili66 shame62
asia asian80
asian asia80 china67 indonesia61 japan62 malaysia60 pakistan61 singapor63 thailand62
asid flat60
ask answer76 apolog61 appeal72 appli61 applic62 call79 claim59 compel64 complaint71 demand70 exact60 excus61 expect72 govern61 insist75 invit69 involv57 need74 notic71 order70 petit69 pray54 propos68 question70 recal70 requir62 say85 search70 statement68 wish77 wonder61
asparagus veget62
aspect characterist63 express52 scene52 view59
asphalt pave75 pavement74
aspir ambit75 desir66 dream62 hope56 inspir51 wish51
assail ambush77 attack57 critic75 storm64
assassin kill62
assembl chamber62 collect51 congress64 council70 gather67 meet58 parliament78 piec51
assert affirm63 alleg72 charg63 claim66 declar65 denial64 emphat62 insist71 maintain54 say66 statement66
assess apprais70 determin76 estim65 evalu91 judg61 judgement52 judgment59 measur53 ponder51 review70
asset amount60 credit68 equiti73 financ63 invest79 money77 secur70 share64
assign alloc58 appoint65 attribut51 classifi62 design62 duti62 evalu62 place60 reassign72 regiment60 select63 specifi57 transfer68
associ adjunct70 affili60 club65 compani67 fellow58 group65 identifi66 institut63 link57 member63 organ78 organis77 relat62 societi75 union68
assort mix52 sort55 varieti61 various51
assum accept67 adopt50 assumpt54 buy51 chang66 expect64 pretend52 suppos63 take66
assumpt assum54 conclus64 premis59 theori65
assur certain57 confid74 determin58 ensur80 guarante74 insur71 persuad60 pledg59 promis64 reassur71 say64 secur66 sure66
astonish amaz91 astound88 dazzl69 impress72 stagger65 stun77 surpris73
astound amaz72 astonish88 impress57 incred72 stagger63 stun55 surpris60 unbeliev67
astronaut cosmonaut82 spacewalk70
astronom astronomi66 physicist75
astronomi astronom66 physic72
athlet footbal68 gymnast66 olymp70 olympian62 profession60 runner61 skate65 skater63 skier67 sport65 swimmer79 weightlift62
atlant transatlant53
atom molecul80 nuclear83 particl77
atroc brutal76 heinous57
attach bind56 bond50 connect58 intend53 mount63 special61
attack aggress53 ambush74 approach59 assail57 attempt68 blow63 bomb85 catch60 clash67 crash56 critic61 doubl63 explos72 fall61 fight66 fire72 go65 happen63 hitter52 incurs62 injur69 invad60 kill76 knock62 move62 offens59 onslaught57 oper63 outrag50 prompt59 protest66 reach59 reason50 retali75 rip64 score55 shell61 shoot66 singl65 smash58 striker54 turn60 walk64 walkout72
attain accomplish60 achiev81 earn50 gain51 reach54
attempt attack68 bid69 chanc62 effort78 move70 run61 search71 tri85 unsuccess68 win52
attend accompani52 attende53 particip77 present53 serv55
attende attend53 particip73
attent attract64 care55 consider65 help61 mind62 regard59 thought56 work61
attest document53
attic loft55
attir clad55 cloth61 costum58 dress79 outfit72 robe67 wear68
attitud manner70 mental67 mindset66 posit58 postur61 regard65 respect69 stanc73 tendenc64
attract appeal64 attent64 beauti59 bring62 cute51 desir73 draw61 engag53 entic69 lure81 take54 tempt57
attribut assign51 blame62 characterist72 credit57 dimens51 due56 qualiti72 refer57 trait73
auction sell76
audaci adventur53 bold60 brazen76 dare80
audibl sound54
audienc hear61 interview55 viewer78
audio disc66 record64 sound61
audit account73 auditor80 inspect62
auditor account67 audit80 comptrol67
augment enhanc51
aura mystiqu78
aussi australia60
australia aussi60
authent document53 genuin61 legitimaci51 valid62 verifi63
author agenc67 allow62 approv69 authoris74 biograph68 book79 bureau56 certain55 charg63 clear63 commiss69 compos65 control68 court62 empow50 expert64 formal60 govern74 journalist69 licens51 mandat60 novelist83 offici85 playwright66 poet74 polic80 sourc61 state64 write78 writer86
authoris author74
authorit definit59 influenti51
authoritarian autocrat88 dictat58 dictatorship66 domin51 totalitarian77
autism syndrom64
auto car86
autobiograph autobiographi76 biograph68
autobiographi autobiograph76 biographi83 memoir92
autocrat authoritarian88
autograph sign52
autom automat58 computer81
automak carmak90 maker68 manufactur75
automat autom58 pistol64
automot car75
autonom autonomi60
autonomi autonom60 independ69
autopsi inspect62
autumn fall63
avail access69 buy58 free62 help54 obtain52 open50 print61 readi50 servic66 use71
avatar incarn56
aveng retali56 reveng74
avenu boulevard82 street74
averag mean54 median61 normal53 total66
avert avoid64 prevent62
avian bird75
aviat aeronaut67 air64 fli59 pilot54 plane67
avid enthusiast66 keen51
avoid avert64 flee63 prevent82 reject63
aw amaz79 awesom67 bad71 dirt50 dread83 extraordinari50 frighten69 hate50 horrend75 horribl92 horrif69 impress52 lousi70 mean50 nasti63 pain68 terribl87 tremend57 unpleas67
await anticip69 expect58 wait68
awak awaken67 sleep66 wake70 watch50
awaken awak67 wake64
awar alert51 care63 conscious64 feel70 know74 mind66 remind62
award accolad67 bestow66 confer63 emmi76 give60 grant61 honor72 honour67 medal66 oscar67 present63 prize80 scholarship63
awash overflow52
awe admir67 amaz58 awesom61 emot64
awesom amaz81 aw67 awe61 impress54
awkward clumsi68 difficult62 embarrass70 troublesom61 uncomfort81 uneasi61
babi child73 fetus60 infanc51 mortal66 newborn85 offspr61
back approv62 backer64 money55 mount51 support78
backdrop scene61
backer back64 support80
backfir backlash50
backlash backfir50 repercuss61
backpack bag72 pack52
backstrok swimmer62
backup replac64
bacteri bacteria77 bacterium64
bacteria bacteri77 bacterium80
bacterium bacteri64 bacteria80
bad aw71 diseas59 dread53 fear60 grave50 larg72 lousi59 mediocr54 negat61 pain59 poor68 pretti72 qualiti55 riski55 sad57 serious73 sever78 sorri60 terribl71 tough65 wors79
badg emblem71 insignia78 tag61
badminton doubl62
baffl amaz70 confus65 frustrat70 puzzl89
bag backpack72 cloth65 envelop60 luggag77 pocket59 purs56 suitcas75
baggag luggag84
bahrain arab60
bail liber60
bait hook56
bake cook76 dri62 hot52
bakeri shop71
balanc account61 differ64 equal64 proport54 rest55 stabl57 structur60 weight63
balk resist70
ball bowl66 shoot67
ballad poem65 singer61 song73 vocal60
ballet choreographi62 music62
ballpark arena62 stadium68
baltic latvia66 lithuania69
bam bang54
ban bar75 embargo65 exclud61 illeg63 law63 prevent57 requir62 threaten51 violat63
bandit thief73
bang bam54 bolt52 kick55 knock56 slap60 smash56
bank banker69 deposit63 financ72 money72
banker bank69 financi72
bankrupt bankruptci69
bankruptci bankrupt69 insolv74
banner flag86
banquet dinner76
baptism baptiz61
baptiz baptism61
bar ban75 block54 exclud66 prevent64 stop51
barbar brutal62 cruel71 heinous80 inhuman78 savag50 vicious55
barbecu cook65 grill72 roast61
bare hard75 mere53 nake63 scarc70
barg boat73 ship70
bargain agreement59 buy62 dealer63 offer56 talk65 trader60
bark skin55
barley grain77
baron lord65 nobl66
barrag fire65 onslaught69 shell66
barren arid73
barricad block59 roadblock79
barrier fenc70 obstacl72 roadblock61
base basi55 basic53 discov61 establish64 foundat51 mean53 part67 support57
basebal softbal67
baseless unfound89 unwarr63
basement cellar77 floor72
basi base55 fundament55
basic base53 element58 essenti83 fact69 fundament72 good65 primari52 principl67 standard72 under61
basilica church65
basin watersh66
basketbal hoop53
bass vocal75 vocalist62
bassist musician69
bastion stronghold78
bat batter60
bath shower62
bathroom closet70 room74 toilet78
batter bat60 damag64 hitter79
battl combat65 conflict62 duel61 engag55 fight78 struggl71 tri60 war72
battleship warship69
bavaria bavarian66
bavarian bavaria66
be anim66 beast65 creatur79 embodi51 exist53 soul65
beacon lighthous55
bead ornament68 pearl68
beam cheer50 shaft58 smile75
bean noodl69 soy67 soybean61
bear carri62 chief50 contain59 wear50
beard hair82
bearish pessimist61
beast anim60 be65 creatur80 savag50
beat crush64 defeat74 overpow62 round65 thrash57 trounc59 whip50 win71
beauti attract59 cute62 exquisit65 fair55 glamor63 glamour62 glorious61 gorgeous87 handsom68 love89 picturesqu61 pleasant60 pretti68 sight55 splendid69 stun56
becom come69 form62 get71 go63 happen63 rise62 seem73 transform65 turn72
bed couch65
bedroom room77
beef cattl62 cow67 meat84
beer ale63 brew61
beetl insect73
behav act51 pretend53
behavior action69 activ61 aggress61 behaviour89 conduct61 manner68 trait68
behaviour behavior89 conduct50 manner60
behead decapit74 execut65
behind bottom63
belief believ71 doctrin78 faith81 feel63 idea61 impress58 notion76 opinion64 religion78 spiritu66 theori62 thought63 view68 worth68
believ accept66 belief71 consid76 credibl51 expect79 feel75 like59 regard71 see78 support61 think86 trust53 understand81 view71 worship65 worshipp60
belli abdomen55 stomach51
belong possess67
belov dear58 love75
bench terrac53
bend bent62 bow50 twist74
benedict bless54
benefactor patron67
benefici advantag55 benefit60 favor52 good50
beneficiari pension63 recipi71
benefit advantag64 benefici60 gain59 good60 help64 interest66 profit63 wage73 welfar70
bengal bengali51
bengali bengal51
bent bend62
berlin germani73
berri fruit76 strawberri70
berth spot57
beset plagu81
besid likewis52
besieg encircl66 sieg69 surround54
best better78 first73 tri60
bestow award66 confer82
bet gambl68
betray cheat66 deceiv63 traitor54
better advanc55 best78 build64 chang74 condit62 correct56 develop65 fit67 good89 healthier52 help75 improv75 major55 perfect70 turn71
beverag alcohol67 coffe60 drink84 food74
bias prejudic69 racism62
bibl biblic69 book65 scriptur78 word54
biblic bibl69 scriptur71
bicker spat50 squabbl93 wrangl80
bicycl bike90 cycl55 cyclist54 ride71 wheel62
bid attempt69 bidder77 challeng62 contract63 effort67 offer66 search70 tender62 tri60
bidder bid77
bigger larg80 larger80
bike bicycl90 cycl65 motorbik62 motorcycl77 ride78 wheel64
bilater multilater64 mutual62 reciproc57
bill card55 letter55 measur70 tax64
billion million89 trillion84
bind attach56
biodivers divers64
biograph author68 autobiograph68 biographi74 writer62
biographi autobiographi83 biograph74 chronicl61 histori61 stori62
biolog biologist57 botani61 ecolog69 genet80 natur56 physiolog78
biologist biolog57 botanist61 naturalist61 scientist74
biotech biotechnolog87
biotechnolog biotech87 technolog63
bird avian75 poultri64
birth childbirth63 mortal66
birthday anniversari76
biscuit cake70 cooki65
bishop archbishop87 cardin69 diocesan67 episcop76 priest80
bit bite53 moment61 piec64 time60 turn61
bite bit53 mouth62 sting57
bitter enmiti73 hostil76 intoler55 pain58 resent82 sorrow68 unpleas54
bittersweet sad60
bizarr eccentr57 strang81 weird73
black color71 colour62 dark73 man64 wear68
blacken char85 darken51 scorch57
blackmail extort67
blade sword61 thin50
blame attribut62 charg69 critic62 explos53 fault52
bland polit54
blank empti56
blanket cover54
bleak dim59 gloomi89 stark56
blend blender50 combin69 mix82 mixtur76
blender blend50
bless benedict54 consecr53 damn52 fortun53 happi50 holi63 prayer65
blitz onslaught64
blizzard snowstorm73 storm63
bloc allianc66 coalit66
block bar54 barricad59 close61 hinder51 hous64 jam55 prevent69 step63 stop66
blockad sieg62 stop60
blog journal60
bloodi kill53 violent72
bloodsh carnag73
bloom blossom77 flower65
blossom bloom77 flower65
blow attack63 burn61 drift53 explos57 gust52 knock65 pound62 punch63 setback59 shock54 smash60 wind64
blue color72 dark72 sky63 wear62
blueprint draft55 plan68
blunder error70
blunt frank60 outspoken52 stark53
blur obscur62
board chief61 commiss77 committe72 panel71 room50 ship64 tabl54
boast featur54 tout54
boat barg73 ferri77 sail76 ship86 tug65 yacht72
bodi corps82 form60 govern60 kill70 shape64 torso58
bodili physic54
bodyguard escort61 guard63
bog mire65
bogus counterfeit56 fake71 phoni84
bohemia bohemian59
bohemian bohemia59
boil cook70 heat61 simmer84 stew58
boister noisi79 spirit64 unruli56
bold audaci60 brave60 dare67
bolshevik communist62
bolster reinforc75
bolt bang52 screw74
bomb attack85 bomber72 explos83 grenad72 munit72 shell67 weapon65
bombay mumbai78
bomber bomb72 plane64 submarin55 torpedo52 warplan62
bonanza windfal63
bonapart napoleon87
bond attach50 mortgag60 secur67
bone jaw65 rib66 skull80 tooth69
bonus dividend66 incent66 wage67
boo cri61 shout71
book author79 bibl65 booklet56 catalog60 collect71 fact63 hardcov61 journal68 novel82 pamphlet61 paperback66 public76 record53 refer65 reserv54 script57 text65 textbook63 ticket64 volum63 word56 work66
booklet book56 brochur71 folder52 leaflet51 pamphlet69
bookstor shop65
boom expand54 flourish60 prosper52 rise61 thrive68
boost advanc55 contribut63 encourag67 help71 lift60 promot70 push77 rais75 rise78 spur71 support67
booster rocket60
booth shop62 stall66
border adjoin55 bound66 fring50 inhabit61 line51 neighbor71 neighbour72 surround56
bore dull70 tedious72 tire74
borrow buy68
bosnia bosnian83
bosnian bosnia83
botan botani55
botani biolog61 botan55
botanist biologist61
bother annoy63 fuss52 irrit63 pain54 troubl50
bottom behind63
boulder rock75
boulevard avenu82
bounc leap64 rebound74
bound border66 boundari67 destin56 limit54
boundari bound67 demarc62 edg54 limit54
bounti reward52
bourbon whiskey67
bout round52
boutiqu shop78
bovin cow72
bow arch50 bend50
bowl ball66 bowler78 game63
bowler bowl78 cricket64
box boxer67 contain61 corner57 envelop64 fight62 pack53 packag64
boxer box67 featherweight61 heavyweight65 lightweight61 middleweight63 welterweight62
boy man79 son69
boycott protest69
boyfriend lover75
boyhood childhood64
brain cognit61 mental63 mind53 psych51
brand critic50 label65 make55 trademark53
brash flashi64
brave bold60 courag81 desper61 fearless70 game53 heroic65 spirit53 valiant64
braveri courag76 heroism85
brawl alterc75
brazen audaci76 dare71
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
breeder breed53
breez wind63
brew beer61 brewer54 breweri69
brewer brew54
breweri brew69
bribe dishonest65 graft82 kickback88 payoff79 subvers52 taint52
brick ceram60
bridg build62 connect64 cross70 span52 viaduct66
brief inform72 short61
briefli short69
bright brilliant63 color74 colour68 dazzl57 gleam54 glow69 happi50 illumin62 light71 poland51 shine63 shini68 sleek55 smart53 vivid65
brillianc genius50
brilliant bright63 color58 glorious59 impress70 intellig51 magnific66 splendid68 superb81 vivid58
bring add66 attract62 carri69 chang71 come81 contribut63 creat78 deliv69 get78 land54 lend50 make82 pull68 return73 serv61 take81 work68
brink verg75
british european66
briton european65
broad clear63 comprehens62 deep56 extens52 full57 general57 high50 larg57 loos50 notic50 sweep63 wide77
broadband network70
broadcast air84 communic63 distribut50 episod60 news68 newscast69 program71 programm56 radio81 satellit67 show69 simulcast69 telecast73 televis87 transmit52 video70
broaden diversifi64 expand79 extend63 widen73
brochur booklet71 leaflet60 pamphlet74
broker brokerag76 talk66
brokerag broker76
brook creek74
broth soup70
brother buddi51 friend81
brows browser64 surf59
browser brows64
bruin grizzli67
bruis injur67
brush rub67
brutal atroc76 barbar62 cruel67 cruelti73 feroci59 harsh68 inhuman56 intens55 savag60 unrel57 vicious77
buccan pirat53 raider79
buddhism buddhist74 religion69
buddhist buddhism74
buddi brother51 friend64 pal83 sidekick54
budget budgetari65 money68 plan71
budgetari budget65
buffer zone65
buffet meal64
bug glitch55
build architectur60 area63 better64 bridg62 builder58 busi60 center64 complex68 concept52 creat77 develop79 discov68 door63 establish75 floor67 form55 frame53 hall64 hard54 hotel64 hous89 improv69 librari61 make69 manufactur65 monument61 oper68 part62 progress52 project73 properti61 rais64 rebuild68 reconstruct59 reinforc55 ruin65 school60 skyscrap65 stand61 structur77 templ60 tower73 way63
builder build58
bulk volum52
bulldoz tractor65
bulletproof armor56
bulli intimid56
bullish optimist73
bump bumpi52 knock58
bumpi bump52 rough62
bunch lot58
bundl packag61 packet56 pile50
bunker fortif60 trap51
bunni rabbit74
buoy buoyant71
buoyant buoy71 cheer55
burden load50 saddl80 weight55
bureau agenc72 author56 polic65
bureaucraci bureaucrat79
bureaucrat bureaucraci79
burgeon rise68
burger hamburg65 sandwich78
buri burial67 inter71
burial buri67 funer70 inter52
burma myanmar80
burn blow61 char68 damag73 destroy78 fire68 flame77 ignit56 light53 lit55 ruin61 treat54
burst break57 collaps59 erupt60 explos64 fire61
bus car74 carriag56 manag69 minibus70 ride60 teach60 train85 trainer62 transport60
bush scrub53 shrub72
busi account60 activ60 advertis69 agenc66 build60 commerc64 commerci72 compani85 concern56 employ66 engag50 enterpris73 financ60 hous65 industri82 job71 labor57 maker62 manufactur66 offici52 polic64 post60 public66 publish64 sector75 tourism60 trade66 ventur69 work68
businessman industrialist70 magnat64 tycoon68
buy addit61 assum51 avail58 bargain62 borrow68 buyer70 buyout61 choos58 client70 contract61 develop60 discov62 gain59 get64 incorpor60 leas64 make69 merchandis50 obtain58 order53 produc58 profit65 receiv59 rent60 rescu55 rise53 select50 share66 shop62 steal52 stock71 take66 trade64 transfer61 wage70
buyback repurchas66
buyer buy70 client76
buyout buy61 takeov68
buzz noisi50 swarm62
bye goodby50
bystand wit62
cabaret nightclub54
cabbag bread55 lettuc75
cabl line60 telecommun62 telegraph57 televis73 wire83
cadet traine74
cafe restaur83
cafeteria restaur62
cake biscuit70 cooki81 dish68
calam catastroph78 disast67 tragedi56
calcul account54 approxim65 comput52 count51 depend57 estim75 figur58 forecast50 measur72 numer62 predict65 reckon52
calcutta kolkata81
call address68 ask79 caller52 claim59 demand74 dub70 gather53 meet62 name70 order64 phone65 read64 refer78 say78 shout53 song50 special65 statement68 term66 visit60
caller call52 phone67
calm agreement76 cool61 lull50 nonviol50 order50 quiet78 seren59 smooth54 stabil63 steadi55 truce73
cambodia khmer69
cameraman cinematograph56
camouflag disguis50 mask61
camp camper66 inhabit63 shelter64 tent60
campaign advertis68 candid65 candidaci60 crusad51 effort73 fight61 promot52 push61 reform61 run59 war59
camper camp66
can pot65
canal channel53 waterway73
cancel defer64 delay83 reject56 schedul69 shelv57
cancer leukemia75 malign65
candi sweet71
candid argu87 campaign65 challeng69 champion62 claim64 compet60 competitor53 content54 contest64 count59 debat59 defend52 differ51 disagre59 favorit67 favourit66 finalist67 lead50 nomine80 oppon68 politician70 prospect52 top53 win57
candidaci campaign60
candl lamp68
cannabi marijuana88
cannon artilleri62 gun70
cano kayak87 paddl56
canopi cover52
canva cloth66 fabric62 sheet51
cap jacket59
capabl abil68 abl55 capac67 compet50 confid52 equal51 potenti54 resourc56 strength60
capac capabl67 power62 product63
capit capitalist71 exploit73 market60 stock63
capitalist capit71
capsul spacecraft68
captiv arrest69 captor59 confin56 conquer52 detaine88 hostag71 incarcer58 inmat83 jail70 kidnap64 recaptur73 seiz76 snatch62
captor captiv59 kidnap66 kidnapp87
car auto86 automot75 bus74 carriag61 jeep69 machin50 minivan67 sedan64 suv71 taxi72 van72 wagon63
caravan van56
carbon heat50
card bill55 check63 poster50
cardiac heart67
cardin bishop69 red66 xvi56
care attent55 awar63 caution56 cautious63 certain55 close70 compassion58 concern62 detail60 elabor50 handl57 healthcar76 help66 like51 love73 mainten58 manag58 measur53 mind58 mother62 nurs72 nurtur73 painstak53 particular55 precaut53 protect61 provid64 sure67 tend56 thorough71 treatment71 troubl52 wish54 work63 worri56
career go61 job61
careless neglig63 reckless74 sloppi69
cargo freight76 load62 payload52 shipment64
caricatur parodi65
carlo sanchez73
carmak automak90 maker63 manufactur69
carnag bloodsh73
carniv circus58 festiv61
carpet furnish64 rug67
carri bear62 bring69 carrier51 conduct63 contain57 continu66 express53 extend57 fli62 hold71 includ60 move60 pack56 take76 transmit53 transport71
carriag bus56 car61 taxi61
carrier carri51 travel61 warship61
cart haul57 lorri62 wagon70
cartoon anim82 cartoonist53 sketch59
cartoonist cartoon53
cartridg ammunit62
carv engrav64 etch58 inscrib61 sculpt75 sculptur81 shape60 slice52
case caus60 circumst63 client61 exampl66 fact71 instanc71 lawsuit72 patient67 person62 problem65 proceed67 quarrel70 subject65 suit65
cash currenc60 wage73
casket coffin87
cast appear66 film62 perform56 present55 put50 stage61
castl fortif70 mansion69 palac65
casual easi51 everyday53 inform51
cat lion61
catalan catalonia74
catalog book60 catalogu89
catalogu catalog89
catalonia catalan74
catastroph calam78 damag65 disast78 famin62 meltdown62 tragedi68
catch arrest57 attack60 get67 grab66 haul55 hook62 intercept64 pull64 recept60 snap51 spot62 stop68 trap61
catcher infield81
categor classifi52 group61
categori class58
cater accommod65
cathedr church77
cathol catholic65 christian83 pope60 roman76
catholic cathol65 christian88 roman61
cattl beef62 cow81
caucasian caucasus60
caucasus caucasian60
caus activ56 case60 drive53 effect65 effort53 factor64 fire59 forc65 get51 happen68 induc60 initi53 make57 movement51 prompt78 provok74 reason66 spark87 threat67
caution care56 cautious67 precaut55 wari61 warn76
cautious care63 caution67 moder52 restrain60 timid61
cavalri squadron61
cede conced51 relinquish86
ceil roof69
celebr celebratori60 commemor79 fame57 famous65 festiv90 gala70 glorious57 honor62 mark70 mourn63 notabl53 observ55 occas75 renown56 ritual60 solemn54
celebratori celebr60
celesti heaven59
cell cellular71 phone60
cellar basement77
cellular cell71
celtic gaelic50
cement concret60
cemeteri graveyard66
censor censorship68 delet64
censorship censor68
cent penni57 rupe62
centenari anniversari61 centenni70
centenni anniversari66 centenari70
center area66 build64 centr84 central57 direct50 focus57 heart50 middl50
centr area63 center84
central center57 import52 integr55 key58 middl57 unifi58
centrist moder63
centuri hundr53 period65
ceram brick60
ceremoni commemor73 convent50 formal55 funer73 memori65 occas71 open61 present63 ritual73 wed67
certain assur57 author55 care55 certainti51 confid67 convinc74 definit91 depend67 posit57 sure89
certainti certain51 uncertain60 unsur50
certif accredit73 certifi73 diploma76 registr63 valid61
certifi certif73 licens53 regist50
cessat stop68
chair chairman64 chairperson61 chairwoman52 chief67 presid69
chairman chair64 chairmanship58 chairperson56 chairwoman68 chief77 presid69
chairmanship chairman58
chairperson chair61 chairman56 chairwoman72
chairwoman chair52 chairman68 chairperson72
challeng action65 ambiti53 appeal63 bid62 candid69 competit67 competitor59 confront72 contest65 difficult71 hard59 oppon64 quarrel60 question67 stop52
chamber assembl62
champ champion78
champion advoc76 approv62 candid62 champ78 competit63 defend77 hero50 oppon62 propon63 support55
championship competit71 titl74
chanc attempt62 day61 discov75 encount53 fortun55 happen63 luck65 opportun82 possibl68 potenti61 prospect66 risk52 say63 search63 threat55 tri78
chancellor premier54
chang action71 adapt60 adjust69 adopt65 affect69 alter66 altern62 assum66 better74 bring71 clear71 come77 consequ63 correct64 delay60 develop62 differ69 dynam56 eas61 effect77 end68 evolv67 expand63 experi63 fall63 form63 full66 get69 go71 happen66 impact72 improv70 issu67 leav60 make74 modif64 modifi50 move79 natur60 normal62 offici62 outcom63 part63 pressur69 put71 reduc66 reform65 result75 revers65 right65 rise64 set64 shape68 shift79 slow62 social65 switch59 take75 thing73 transfer52 transform59 transit68 turn75 vari52 varieti57
channel canal53 transmit51
chao chaotic68 confus68
chaotic chao68
chapter section62
char blacken85 burn68 scorch50
charact characterist53 eccentr50 hero62 heroin61 part54 person71 persona62 portray74 protagonist79 qualiti53 refer61 role70 star62 type55 villain69
character characteris76 defin63 depict55 differenti65 distinguish64 person51 portray58
characteris character76
characterist aspect63 attribut72 charact53 distinct79 featur52 peculiar71 qualiti74 typic66
charg alleg93 arraign56 assert63 author63 blame69 claim72 commiss55 commit69 complain60 complaint69 crimin78 defend70 file65 guilti82 implic65 lodg54 object59 posit56 price61 send55 shoot54 steal68 suspect69 transfer61
charisma charismat51
charismat charisma51
charit chariti80 philanthrop82
chariti charit80 foundat63
charm appeal51 delight77 enchant57 fascin66 love81 magic57 pleas62
charter leas50
chase search60
chassi frame55
chat chatter55 convers60 gossip52
chatter chat55 gossip55
cheap afford70 cheapli62 inexpens82
cheapli cheap62 inexpens58
cheat betray66 deceiv72 fraud67 rig59 scam60
chechen chechnya80 russia77
chechnya chechen80
check card63 control51 count53 determin58 ensur56 inspect63 see58 stay55 stop57 tab58 verifi57 watch57
cheer applaud84 beam50 buoyant55 comfort58 exuber70 inspir50 jubil78 shout80 smile60 sunni55 upbeat63
chef cook77
chemic chemistri56 compound62 fertil67 materi68 pesticid73 product68
chemist chemistri57 pharmacist62 scientist67
chemistri chemic56 chemist57
chemotherapi therapi72
chennai madra64
cherish love51
cherri red52
chest breast54
chew eat52 gum84
chic eleg67 fashion81 stylish75
chicago michigan58
chicken poultri79
chief administr65 bear50 board61 chair67 chairman77 command70 direct67 execut83 general72 lead60 leader62 main50 manag68 point57 princip60 secretari70 top64
chiefli main75 primarili79 princip93
child babi73 childhood67 fool65 individu61 minor51 orphan68 person66 somebodi67 someon63 toddler62 young72 youngster75
childbirth birth63
childhood boyhood64 child67
chile chili62
chili chile62
chill alarm52 chilli62 cold64 cool71 scari52
chilli chill62 cold66 cool59 frigid87 ici71
china asian67 taiwan83
chip semiconductor67
chocol cocoa50 coffe63 drink62
choic altern67 choos74 decid63 decis70 favorit66 option76 pick62 possibl63 prefer68 prime52 qualiti56 select70 way67 will60
choir choral73 chorus73 sing68
choke clog65 congest55 strangl50 throttl52
choos adopt60 buy58 choic74 compar53 decid79 determin63 elector83 elig61 follow67 nomin65 opt72 option65 pick62 posit60 prefer73 primari64 reelect73 runoff63 select81 take72 vote85
chop minc83 shred71 slice81
chopper helicopt70
choppi rough53 stormi61
choral choir73 chorus60
chord harmon64
chore task63
choreograph choreographi76
choreographi ballet62 choreograph76 danc62
chorus choir73 choral60 sing71
christ christian59 jesus87 messiah57 savior69
christian cathol83 catholic88 christ59 faith70 religion78
chronicl biographi61 stori55
chronolog timelin68
chuck pat63
chunk lump59
church basilica65 cathedr77 ecclesiast54 faith68 religi66
cigar smoke62
cigarett smoke72
cinema cinemat56 film74 theater83 theatr79
cinemat cinema56
cinematograph cameraman56 cinematographi69
cinematographi cinematograph69 film56 photographi60
cinnamon spice66
circl orbit60
circul distribut56 spread56
circular spheric60
circumst case63 condit68 consider59 context62 fate60
circumv evad60
circus carniv58 troup62
cite acknowledg78 credit53 evid63 letter81 mention64 quot70 refer72 repeat62 write65
citi metropoli61 municip64 urban64
citizen citizenship63 civil58 nation65 voter61
citizenship citizen63
citrus lemon62 orang62
civil citizen58 civilian64 cultur78 educ54 human58 polit61 state56
civilian civil64
clad attir55 dress75 gown52 robe61 suit55 trouser54 uniform58
claim alleg75 ask59 assert66 call59 candid64 charg72 demand64 exact50 involv62 need50 right63 titl51
clan tribe70
clandestin covert73 secret63 underground50
clarif clarifi67
clarifi clarif67 elabor68 explain65 inform60
clariti transpar60
clash attack67 conflict64 encount71 fight70 skirmish74
class categori58 cours78 educ63 grade66 separ50 teach69 workshop64
classic art61 genr62 standard51 tradit61
classifi assign62 categor52 compar57 confidenti61 describ57 discov51 distinguish70 identifi66 name51 restrict52 sensit53 separ52
classmat friend62
classroom room71
claw hook51
clay mud54
clean cleaner63 cleanup58 clear56 fair51 fresh57 perfect54 plumb56 soil51 wash72
cleaner clean63
cleanup clean58
clear allow65 author63 broad63 chang71 clean56 clearanc59 explicit60 focus67 free59 let63 light59 make72 open57 pass58 plain66 precis66 remov64 top54 understand70 visibl62
clearanc clear59
clemenc amnesti60 lenienc65 pardon78 repriev63
clergi cleric70 pastor68 priesthood63
clergyman pastor63 preacher67 priest70 reverend57
cleric clergi70 ecclesiast52
clever apt54 imagin74 intellig64 invent76 smart67
clich commonplac52
click snap53
client buy70 buyer76 case61 consum85 shopper69 subscrib70
climat condit68
climax culmin64
climber mountain69
clinch secur62
clip excerpt62 magazin53
cloak cloth60 disguis64 mask62 robe71
clock time53
clog choke65 congest69 jam65 overload57
close accur52 adjac52 block61 care70 closer70 come64 complet56 distanc58 drawn55 end69 equal55 familiar56 final62 good60 immedi60 keep65 last68 littl65 mean59 move67 nearbi52 next67 section60 shutdown59 shutter65 stop63 tight55 trade67 turn69
closer close70 end54 nearer59
closest nearest71
closet bathroom70 room60 wardrob52
cloth accessori77 adorn56 apparel81 attir61 bag65 canva66 cloak60 coat68 costum62 cotton61 cover51 denim61 drape63 dress72 fabric78 footwear76 garment73 gown62 hair64 jacket60 jean67 lace60 linen82 materi56 outfit67 pant67 robe63 shirt67 shoe81 silk74 suit62 textil63 towel66 trouser59 uniform64 wear71 wool72 wrap63
cloud fog73 haze61 mist71 obscur59 overshadow62
clove garlic80 spice61
club associ65 nightclub50
clue evid64 hint66
clumsi awkward68 cumbersom58 incompet56 inept75
coalit alli66 allianc82 bloc66
coars salti56 textur58 vulgar53
coast coastal76 seaboard66 shore75
coastal coast76 maritim58
coat cloth68 cover53 dress69 fabric61 fur60 hair65 jacket72 metal60 paint60 rubber63 spray62 surfac66 wool63
cocoa chocol50
code encod71 encrypt53
codex manuscript68
coerc coercion55 pressur51
coercion coerc55
coffe beverag60 chocol63 drink73
coffin casket87
cognit brain61 knowledg50
coher consist55 logic56 ration57 seamless52
coin mint70
coincid coincident52 conjunct56
coincident coincid52
coke cola84
cola coke84 pepsi88
cold chill64 chilli66 cool67 frigid62 frozen57 ici62 intens58 temperatur60
coliseum arena73 stadium67
collabor cooper63 partner56 work62
collaps burst59 crack51 crash53 crumbl76 flee62 slump60
colleagu fellow64
collect accumul60 amass52 archiv69 assembl51 book71 collector58 compil69 compos50 discov66 exhibit69 gather66 librari68 money62 public63 rais61 treasur62
collector collect58
colleg collegi64
collegi colleg64
colon coloni66
coloni colon66 colonist64 occup60
colonist coloni64 settler72
color adorn69 black71 blue72 bright74 brilliant58 colour89 crimson52 decor63 emblazon50 flashi65 fluoresc55 gray66 green66 grey63 noisi50 paint67 picturesqu53 purpl71 red68 rich50 shade80 stain61 tone62 vibrant62 vivid68 white65 yellow72
coloss larg60
colour black62 bright68 color89 emblazon52 flashi54 fluoresc52 grey64 noisi50 paint59 purpl66 red56 shade67 vibrant52 vivid50 yellow65
column articl61 columnist72 editori66 pillar51
columnist column72 journalist63
combat aggress51 battl65 fight70 fighter65 militari70 rebel54
combin add75 blend69 featur61 incorpor80 integr56 merg66 mix74 mixtur71 one51 oper61 total72 unit59
combust ignit59
come approach61 arriv66 becom69 bring81 chang77 close64 fair52 futur70 get87 happen76 lead63 move80 reach67 rise61 run67 seem78 sight58 take87 time80 travel61 upcom59
comeback return51
comedi comic74 drama89 fun60 funni63 melodrama72 sitcom86
comedian actor80 comic58
comfort amen53 cheer58 conveni57 cozi56 eas51 easi71 enough62 hous55 pleasur65 reassur76 satisfi57 solac56 sooth67
comic amus51 comedi74 comedian58 funni59 humor70 humour60
command chief70 control61 forc75 general73 leader64 order55 polic74 posit60 regiment74 soldier70
commando soldier68
commemor celebr79 ceremoni73 mark79 memori62 monument67 rememb50 remembr82
commend applaud57 congratul70 prais74
comment commentari57 critic74 explain75 letter72 mention65 notic63 refer72 reflect62 remark92 report72 review65 statement78 talk60
commentari comment57
commerc busi64 trade71
commerci ad86 advertis86 busi72 develop63 distribut61 export62 market66 sell63 technic51
commiss author69 board77 charg55 commission69 committe80 deleg54 fee66 organ61 panel75
commission administr66 commiss69
commit act60 charg69 confid59 cooper65 dedic64 devot56 engag64 faith65 intend63 involv68 loyalti60 oblig86 particip62 perpetr55 pledg77 promis77 prosecut60 pursu60 put53 serious62 sincer60 trust56
committe board72 commiss80 panel72 subcommitte72
commod export61 futur73 good65
common familiar56 frequent68 general74 normal63 ordinari56 popular62 public53 share60 standard64 usual78
commonplac clich52 everyday54 uncommon64
commonwealth nation55 state52
communal communiti51
communic answer60 broadcast63 connect69 contact61 convey69 inform68 interact71 messag62 network68 relay71 respond65 speak65 telecommun78 transmiss54 transmit67 verbal52
communism communist68 ideolog61 marxism62 social72 soviet68
communist bolshevik62 communism68 politician61 socialist76
communiti communal51 district63 group68 hous65 neighborhood74 peopl64 villag60
commut passeng73 travel65
compani associ67 busi85 corpor82 dealer63 distributor61 hous50 institut67 organ62 parti50 publish60 resolut73 resolv53 secur60 servic64 solid63 steadfast65 strong66 subsidiari80 unit72
companion friend64
compar analyz69 choos53 classifi57 comparison74 contrast69 correspond54 differenti59 distinguish65 equival62 liken51 prefer50 relat58 say54
comparison compar74 contrast73 equival50
compass compassion58 merci66 piti58 sympathi68
compassion care58 compass58
compatriot countryman88
compel ask64 oblig81 persuas78
compens damag71 insur67 reimburs63 repar61 restitut64 right53 wage77
compet abl64 adequ53 candid60 capabl50 competit75 competitor76 effect50 fight50 lose56 meet59 oppon60 struggl52 win62
competit aggress59 challeng67 champion63 championship71 compet75 competitor73 contest68 fight52 game64 match68 oppon54 tournament76
competitor candid53 challeng59 compet76 competit73 oppon69
compil accumul50 antholog69 collect69 compos53
complain charg60 complaint65 lament60 protest54 report65
complaint ask71 charg69 complain65 object63 protest55
complement complementari63
complementari complement63
complet absolut65 addit62 altogeth62 close56 comprehens63 culmin52 end66 entir83 exhaust52 final66 full80 good56 graduat61 perfect64 pure52 realiz57 right56 thorough62 total89 utter69 whole64 wholli61
complex build68 complic67 composit50 compound69 intric53 involv58 structur74
compli adopt60 complianc75 compliant50 follow52 oblig68
complianc abid62 compli75 compliant50 conform59
compliant compli50 complianc50
complic complex67 diseas79 elabor56 hinder74 interven62 involv67 situat63 sophist60
compon element75 factor62 hardwar71 ingredi55 input62 modul65 part65 unit64
compos arrang63 author65 collect50 compil53 composit72 compris68 instrument66 musician81 pen50 songwrit76 write69
composit complex50 compos72 music71 pen53 piec60 solo68 song75 studi61 theme53 vocal65 write58
compound acid61 chemic62 complex69 deepen59 heighten56 salt60
comprehend appreci56 grasp65 perceiv62 understand64 understood54
comprehens access50 approach54 broad62 complet63 extens60 full56 inclus54 understand60
compress condens56
compris compos68 consist86 constitut59 contain65 includ70 repres55
compromis agre72 flexibl50 talk73
comptrol auditor67
compuls obsess84
compulsori mandatori70 obligatori72 requir54
comput calcul52 computer60 estim50 integr60 machin75 server70 technolog76
computer autom81 comput60
conced acknowledg76 admit66 agre61 cede51 give60
conceiv concept58 design60 imagin52 origin61
concentr absorpt51 densiti50 exclus54 focus76 focuss64 hard54 intens53 think61
concept abstract65 build52 conceiv58 conceptu66 creation69 design71 dimens60 fact63 idea79 innov65 invent60 notion79 theori78
conceptu abstract77 concept66
concern affect65 afraid68 agenc60 anxieti61 busi56 care62 fear85 implic64 interest74 involv71 matter73 part64 pertain80 preoccupi54 refer65 regard95 relat64 thing65 worri87
concert cooper52 perform78
concess agreement65 grant55
conclus assumpt64 decis66 definit67 determin59 end56 final62 last51 outcom76 result62
concord lexington65
concret cement60 solid58 stone61
concuss injur69
condens compress56
condit better62 circumst68 climat68 condition56 depend57 difficulti61 diseas64 fit53 hospit65 normal64 prepar52 situat69 standard61 status54 term64 train52 weather73
condition condit56
condo condominium89
condom contracept71
condominium condo89 dwell60
conduc contribut54
conduct activ68 behavior61 behaviour50 carri63 direct56 manner60 perform65 take57
confeder alli51 confederaci62 feder74 union66
confederaci confeder62
confer award63 bestow82 consult51 discuss65 interview61 leagu59 meet86 present60 roundtabl60 seminar82 session62
confess admit75
confid assur74 capabl52 certain67 commit59 convinc73 hope68 posit59 reassur53 sure69 trust60 uncertain59 unsur56
confidenti classifi61 privaci63 secreci66 secret64
configur shape57
confin arrest73 captiv56 incarcer65 jail64 restrict64 solitari72
confirm approv65 inform66 offici72 posit51 ratif54 show65 verifi63
conflict battl62 clash64 contradictori87 differ64 disagr65 engag53 fight76 inconsist55 quarrel78 strife76 struggl73 war77
conform abid64 adapt56 complianc59
confront challeng72 encount62 face68 showdown65 tackl66
confus baffl65 chao68 daze57 disarray57 distract80 embarrass63 obscur57 puzzl68 silli54 similar61 stun53 stupid54 unclear52 upset54
congest choke55 clog69 crowd66 jam63
conglomer corp62 corpor60 empir52
congo congoles72 zair88
congoles congo72
congratul commend70 prais69 wish63
congreg faith58
congress assembl64 congression78 meet59 parliament77
congression congress78
congressman lawmak62 repres58
conjectur hypothesi54
conjunct coincid56 joint58
connect adjac62 attach58 bridg64 communic69 connector57 contact61 involv72 junction64 link82 relat58 tie54 wire54
connector connect57
conquer captiv52 conquest69
conquest conquer69
conscienc moral66 shame62
conscious awar64 feel60 self65 sens60
consecr bless53 ordain72
consecut straight82 success74
consent accept56 allow62
consequ aftermath53 chang63 effect66 impact68 import56 moment53 outcom61 repercuss75 result77 signific66 subsequ61 therefor87
conserv conservationist52 hardlin64 ideolog55 maintain50 moder79 preserv79 right57
conservat ideolog65
conservationist conserv52 environmentalist82
consid advis61 agreement62 believ76 consider67 contempl72 count51 debat58 deem77 discuss73 expect72 favor69 feel60 hold66 ideal60 includ60 inspect64 interpret51 look66 mull67 purpos69 reconsid70 regard89 see70 studi55 think70 view73
consider attent65 circumst59 consid67 discuss62 respect55 signific91 sizabl61 sizeabl56 substanti87
consist coher55 compris86 lie50 logic53 solid71 uniform52
consolid amalgam51 integr61 merg60 merger68 solidifi78 strengthen83 unifi64 unit55
conson nasal60
conspir conspiraci75 plot73 plotter81
conspiraci conspir75 plot67
constant alway65 continu73
constitu elector71
constitut appoint50 compris59 establish57 law72 legitim50 repres64
constrain limit51 restrain55
constraint restraint66 restrict62
consul consular65
consular consul65
consult advis67 advisor63 confer51 counselor61 discuss82 inform64 scientist64
consum absorb60 client85 consumpt66 drink62 eat72 exhaust50 feed63 spend65 use52 user72 wast55
consumpt consum66 demand66 expenditur63 intak54
contact communic61 connect61 liaison58 link67 meet66 touch57
contagi infecti78
contain bear59 box61 carri57 compris65 content69 includ78 incorpor57 ship74
contamin dirt51 infect66 taint73 wast67
contempl consid72 mull76 ponder77 specul54
contemporari modern80
contempt disdain60 disrespect53 scorn55
content argu51 candid54 contain69 messag52 quarrel52 subject58
contenti controversi70 quarrel66
contest candid64 challeng65 competit68 debat61 match60 quarrel67 race67 tournament62 winner63
context circumst62 discours71 set62
contin continent50
continent contin50
conting forc68
continu activ64 carri66 constant73 cover51 durat52 endless52 extend67 go73 hold77 insist70 keep77 long63 maintain73 move76 period68 persist67 proceed66 prolong58 protract54 relentless58 remain75 repeat58 resum73 retain54 run59 stand65 stay74 surviv60 sustain63 talk63 time66 uninterrupt58
contraband illeg68 smuggl79
contracept condom71
contract bid63 buy61 contractor58 contractu58 leas68 sign73
contractor contract58
contractu contract58
contradict contradictori61 differ60 paradox60 refut76
contradictori conflict87 contradict61 inconsist70
contrast compar69 comparison73 differ68
contribut amount63 boost63 bring63 conduc54 contributor72 donat78 effort62 encourag70 promot69 sum61 wage62
contributor contribut72 donor67
control author68 check51 command61 determin58 direct60 domin63 ensur62 fli64 govern67 hold65 manag63 oper64 pilot72 power76 regul60 restrict63 rule67 see52 tri61
controversi argu58 contenti70 debat72 firestorm64 quarrel66
conven meet67 summon60
conveni access70 amen54 comfort57 suitabl68
convent abbey66 ceremoni50 normal51 rule59 tradit57
converg gather69 intersect51
convers acquaint57 chat60 convert69 discours51 familiar53 inform56 interview70 question61 speak62 speech61 talk70
convert convers69 replac60
convey communic69 express64
convinc certain74 confid73 credibl59 persuad94 persuas64 sure72
convoy escort76
cook bake76 barbecu65 boil70 chef77 cuisin60 fri79 grill74 medium56 prepar54 roast80 saut56 simmer63 steam62 stew66 toast57
cooki biscuit65 cake81
cool calm61 chill71 chilli59 cold67 cooler65 freez61 temperatur63
cooler cool65
cooper abid61 collabor63 commit65 concert52 joint68 partner57
coordin integr57 organ62 organis58
cope grappl59
copi print74 reproduc71 text72 transcript54 write62
copper metal72
cordial friend53 sincer51
corner area60 box57
cornerston foundat51 groundwork59
coron crown50
corp conglomer62 corpor70
corpor compani82 conglomer60 corp70 joint53 organ70
corps bodi82
correct accur78 adjust59 better56 chang64 exact64 precis67 proper71 revers60 right51 wrong70
correl relat51
correspond analog65 compar54 equat63 journalist71 repres58 similar56 write55
corros eros59
cosmonaut astronaut82
cosmos univers53
costum attir58 cloth62 design64 dress69
cottag hous65
cotton cloth61 textil65 yarn61
couch bed65 sofa68
cougar panther73 wildcat80
council assembl70 meet66
counsel advis59 advoc51 counselor75 guidanc51 lawyer80
counselor advis64 consult61 counsel75
count calcul51 candid59 check53 consid51 match53 number60 poll67 recount63 run50 score51 sort60 total66
counter respond71 respons64
counterattack onslaught62
counterfeit bogus56 fake75 forgeri60 phoni56
counterproduct damag50
counti region62
countless myriad64
countri alli60 area65 land56 middl65 nation88 peopl72 power64 region71 rural50 state76
countryman compatriot88
countrywid nationwid57
coupl famili66 know65 love63 pair67 two69
coupon voucher63
courag brave81 braveri76 fearless66 heroic67 heroism72 spirit62 valiant57
cours class78 educ66 grade60 line54 natur55 path58 run59 seminar67 teach71 track64 way73 workshop65
court appeal84 author62 courtroom66 defend66 formal54 state59 suit60
courtroom court66
cover blanket54 canopi52 cloth51 coat53 continu51 coverag56 drape50 encompass65 extend55 handl54 hide56 includ72 line60 report50 roof61 sheet63 surround63 top55 track56 white60 wrap56
coverag cover56 news61
covert clandestin73 secret64 undercov60
cow beef67 bovin72 cattl81
coyot ranger65 wolf63
cozi comfort56 intim60
cpu processor78
crab fish66
crack break70 collaps51 fractur52 gap55 smash72 tri60
crackdown crush61 suppress64
cracker bread60 nut54
craft draft67 plane64 potteri62 ship66 spacecraft61
cram jam75
crash accid87 attack56 collaps53 flame54 happen62 ram69 smash52 wreck64
crawl creep58
craze frenzi63 mania75
crazi excit59 foolish61 insan59 mad69 sick52 strang72 stupid78
cream creami71
creami cream71 thick56
creat bring78 build77 creation78 creativ58 design70 develop77 direct60 establish74 form70 generat75 give67 incorpor71 initi63 make76 move63 organ60 origin70 produc72 rais66 reduc66 start60
creation concept69 creat78 discov52 exist61 initi58 innov56 institut52 introduct70 origin61 start60 univers54 world50
creativ creat58 imagin78 innov76 invent62
creatur anim73 be79 beast80 fauna51 prey63
credibl believ51 convinc59 legitimaci75 plausibl66 probabl53
credit account62 acknowledg51 asset68 attribut57 cite53 financ64 letter63 refer51 wage67
creek brook74 stream76
creep crawl58
crew marin71 pilot76 sail54 soldier65
cri boo61 scream87 shout86 tear71 weep76 yell81
cricket bowler64
crime crimin81 feloni60 offenc65 offens77 perpetr70 treason61 violat67
crimin charg78 crime81 felon64 feloni68 fugit73 gangster69 guilti72 illeg61 racket66 smuggler64 thief64 thug61 traitor60 violat63 wrong53
crimson color52 red59 scarlet66
crippl stop53 weaken63
crisi critic53 situat73
crisp tender52
critic acut50 analysi65 assail75 attack61 blame62 brand50 comment74 crisi53 critiqu58 crucial73 decis64 decri72 deplor70 evalu53 impact66 import74 judg54 mark50 protest63 rebuk64 remark69 review66 scath63 serious71 sever52 threat64 vital69 wrong51
critiqu critic58
croat croatia78
croatia croat78
crop cultiv68 factori64 graze53 pastur57
cross bridg70 crossroad50 intersect66 pass64 path60 span54 track52
crossroad cross50 intersect56 junctur54
crowd congest66 fill61 flock60 gather71 jam71 overcrowd63 pack65 teem64 throng75
crown coron50 royal61
crucial critic73 decis75 essenti69 import78 pivot78
cruel barbar71 brutal67 cruelti60 harsh64 inhuman81 savag55 vicious62
cruelti brutal73 cruel60 inhuman63
cruis sail68 voyag66
cruiser warship67
crumbl collaps76 dilapid73 ruin67
crusad campaign51 fight50 reform51
crush beat64 break58 crackdown61 defeat66 destroy53 devast59 humili51 quell62 smash63 suppress55 win55
crust layer61
cub rooki50
cube dice63
cuisin cook60 culinari68
culinari cuisin68
culmin climax64 complet52
culprit perpetr80
cultiv agricultur62 arabl64 crop68 develop63 educ57 farm68 grower51 product50 refin50
cultur civil78 develop61 ethnic64 polit68 social80 societi70
cumbersom clumsi58
cumul accumul58
cup trophi66
curb curtail74 limit69 restrain63 restraint60 restrict76
cure heal59 medicin60 remedi61 therapeut50 treat70
curios curious58
curious curios58 funni60 odd88 peculiar58 strang87 unusu54 wonder61
currenc cash60 current51
current actual61 currenc51 flow61 latest66 line64 live50 ongo60 present75 stream50
curriculum program67 programm58
curs doom50
curtail curb74 limit65 restrict80 suppress58
curv arch64 shape62 twist55 wind50
custodi arrest72 hand50 hold52 jail70
customari usual59
cutback reduc78
cute attract51 beauti62 pretti63
cyberspac internet67
cycl bicycl55 bike65 cyclist71 motorcycl51 sport66
cyclist bicycl54 cycl71
cyclon storm74 tornado65
cylind cylindr64 tube66
cylindr cylind64
cynic distrust78 pessim69
cyril alphabet69
czar tsar58
czech czechoslovak53 czechoslovakia61
czechoslovak czech53
czechoslovakia czech61
daddi father74 papa56
daili day59 newspap83 period62
dairi farm71
damag batter64 break68 burn73 catastroph65 compens71 counterproduct50 destroy84 detriment68 dilapid52 diseas53 injur72 libel64 price56 restitut62 shatter72 trauma51 weaken54 wrong65
dame ladi52
damn bless52
damp moist65 wet74
dampen mute62 soften54 stifl62 weaken64
danc art62 choreographi62 dancer77 duet62 hop69 parti60 tango60
dancer danc77
dangl hang64
dare adventur61 audaci80 bold67 brazen71 defi52
dark black73 blue72 darken52 dim50 gloom50 grim50 hide52 night55 shadow72 sinist50 twilight63
darken blacken51 dark52 dim60
dash flash52 spirit53
data inform79
databas inform66 list60
date appoint53 day64 month64 present65 set61
daughter girl74
dawn hour64 morn72 sunris58
day afternoon78 anniversari61 chanc61 daili59 date64 eve70 even77 holiday69 life67 period67 time83 today77 tomorrow63 year83 yesterday62
daze confus57 stun53
dazzl amaz65 astonish69 bright57 impress71
deadlock impass90 stalem91
dealer bargain63 compani63 dealership61 market71 merchant60 seller64 trader82
dealership dealer61 franchis51
dear belov58 good50 love56 sincer55
debacl fiasco85
debat argu65 candid59 consid58 contest61 controversi72 decid53 differ58 disagre56 discuss81 quarrel69 question75 studi53
debilit exhaust54
debri dust69 rubbl78 trash61
debt arrear66 liabil74 loan80 oblig65
debut perform66
decad period70 ten54
decapit behead74
decay decomposit54
deceas kill54
deceiv betray63 cheat72 fool72 mislead51 trick66
decent accept50 good72 modest58 nice63 proper50 satisfactori56
decept dishonest75 fraudul70 illus50 mislead78 trick50
decid choic63 choos79 debat53 decis81 definit55 determin76 distinct85 end66 get69 govern64 make73 offici67 order70 purpos68 reject77 resolv59 rule61 select62 settl57 take80 tri74 will70
decis appoint65 choic70 conclus66 critic64 crucial75 decid81 definit51 determin67 fate53 final64 import58 judgment73 kill52 move77 option62 outcom67 resolut61 result68
deck floor65
declar acknowledg60 announc67 assert65 decre62 document71 explicit53 express57 formal69 manifesto61 proclaim77 proclam68 promis61 resolut71 say61 state61 statement66
decomposit decay54
decor adorn81 color63 design63 dress58 gild62 medal52 ornament76 panel53 ribbon61 special60
decre appoint53 declar62 edict66 enact60 order59 rule61
decri critic72
dedic commit64 devot80 loyalti64 sacr51 sacrific54
deduct discount54 exempt72
deem consid77 regard67 view62
deep broad56 deepli55 depth63 intens60 low52 profound58 rich52 thick58 wide69
deepen compound59 enhanc72 enlarg65 heighten63 intensifi71
deepli deep55 intens68 profound82
deer elk79 moos70
defam libel84
default owe56
defeat beat74 crush66 disappoint54 overcom60 rout66 trounc71 unsuccess50 upset68
defect abnorm76 fault51 faulti76 flaw60 malfunct51
defenc defens85 fort65 fortif80
defend approv60 argu67 candid52 champion77 charg70 court66 defens57 fight68 keep61 keeper68 maintain64 oppos62 protect73 resist60 struggl55 support62 suspect68 uphold61
defens defenc85 defend57
defer cancel64 delay75 respect52
defi dare52 defianc68 reject60 resist63
defianc defi68 defiant60
defiant defianc60
defici inadequ57 lack50 poor50
deficit shortfal72
defin character63 definit73 determin68 distinct65 fix52 limit57 outlin51 set53 shape68 specifi73
definit authorit59 certain91 conclus67 decid55 decis51 defin73 determin59 distinct56 emphat50 explan63 explicit59 express57 final60 standard67 unequivoc60
deflect distract63
degrad humili66 immor63
degre high55 level54
deiti divin62 god82 goddess76
delay adjourn62 arrest52 cancel83 chang60 defer75 disrupt69 hold53 reschedul81 shelv56 slow61 stall60 suspend72 wait53
deleg commiss54 mission50 repres77
delet censor64 edit72 eras51
delic difficult60 exquisit58 fragil64 sensit59
delici delight71 pleas53 pleasur50 tasti86
delight amus74 charm77 delici71 enjoy68 joy71 like56 pleas83 pleasur63 satisfi68
deliv bring69 deliveri57 give66 present62 render50 rescu55
deliveri deliv57
delug flood64 rain62 swamp58 torrent68
demand ask70 call74 claim64 consumpt66 expect70 govern70 insist73 involv53 lack63 need62 price80 requir60 respons60 strict54 stringent50 want63
demarc boundari62
democraci democrat65 republ52
democrat democraci65 parliamentari63 politician72 repres60 republican97
demolit destroy66
demon devil61 evil67 monster74 satan53
demot releg66
deni denial68 reject81
denial assert64 deni68
denim cloth61 fabric65 jean86 pant79 trouser76
denot indic53
dens thick77
densiti concentr50
dental tooth50
depart departur60 leav59 part51 secur62 start50
departur depart60 leav60
depend addict54 calcul57 certain67 condit57 look51 reli76 relianc65 reliant55 subject57 sure57 true55
depict character55 describ67 draw61 illustr70 pictur68 portrait72 portray79 represent52 show59
deplor critic70 lament63
deploy prepar60 readi60
deport exil58 expel72 expuls77 extradit71 repatri61 transport55
depos oust80 overthrow66
deposit bank63 depositor55 sediment68 wage60
depositor deposit55
depot shop63 storag55 termin53 warehous73
depreci devalu60
depress discourag62 dismal60 gloomi65 grim60 melancholi50 sad62
depriv disadvantag55 strip52
depth deep63 shallow61
deputi help72 lawmak79 lieuten61
derail undermin74 weaken61
deregul liber75
derid mock81
deriv differenti54 etymolog63 lineag50 origin70 word63
descend descent61 relat54
descent ancestri69 descend61 origin66
describ account57 classifi57 depict67 descript72 discov68 distinguish76 draw55 express63 identifi69 name63 report60 repres58 separ53 sort65 write71
descript describ72 detail69 pictur60 sketch63 specif60
deserv merit54 worthi73
design aim58 architect61 art64 assign62 conceiv60 concept71 costum64 creat70 decor63 engin66 fashion72 innov68 intend79 invent56 layout67 motif61 name56 pattern54 plan59 project63 purpos56 scheme53 show50 special67 system61
desir ambit73 aspir66 attract73 feel72 hope73 impuls60 long61 passion67 prefer50 search67 suitabl68 urg62 want69 wish74 worthi51
desk tabl68
despair desper74 dismay63 feel65 hopeless50 pessim63
desper brave61 despair74 dire51 hopeless61 threat55 urgent58
despit spite79
dessert pud70 sweet66
destin bound56 doom51
destini fate56
destitut impoverish71 needi76 poor50
destroy break52 burn78 crush53 damag84 demolit66 devast66 dismantl73 explos61 fire68 kill63 level50 lose51 ravag55 ruin70 shatter62 uproot52 wast51 wreck69
detail care60 descript69 discuss65 elabor65 fact63 highlight62 inform67 item53 particular59 regard65 specifi62
detaine arrest74 captiv88
detect detector68 discov67 investig78 notic51 observ60 polic67 sens56 spot52
detector detect68 scanner65 sensor74
deter deterr57 discourag79 dissuad76 intimid68
deterior worsen88
determin ascertain68 assess76 assur58 check58 choos63 conclus59 control58 decid76 decis67 defin68 definit59 dictat53 discov67 ensur68 fix50 identifi73 influenc64 initi62 learn56 limit58 make64 measur61 move67 observ54 order65 persever64 persist62 place61 predict62 purpos61 resolut55 resolv72 see62 select62 set65 settl51 shape59 specifi59 take70 time66 tri64 will65
deterr deter57
detriment damag68
devalu depreci60
devast crush59 destroy66 disast68 ravag84 ruin66 wreck67
develop advanc62 aris50 better65 build79 buy60 chang62 commerci63 creat77 cultiv63 cultur61 educ70 emerg69 evolut54 evolv70 exploit57 formul53 improv76 industri66 learn64 matur54 modern65 origin63 prepar56 process64 produc71 progress69 rise67 train54 use68 util66
devic applic63 gadget60 instrument61 machin71 sensor74
devil demon61 hell62 monster54 satan68
devis forg52 formul80 invent61 prepar55
devot commit56 dedic80 devote51 loyalti71 pious55 sacrific59 worship60
devote devot51 follow64 lover51
devout pious69 religi53
diabet diseas73 suffer62
diagnos diagnosi66 identifi57
diagnosi diagnos66 diagnost70
diagnost diagnosi70
diagram graph65
dial phone66
dialect accent68
dialog dialogu60
dialogu dialog60 diplomaci64 discuss73 mediat60 talk72
diamet length71
diamond gem68 jewel61
diari journal50
diarrhea symptom67
dice cube63
dictat authoritarian58 determin53 dictatorship79 prescrib50 ruler62 strongman71 tyrant60
dictatorship authoritarian66 dictat79 totalitarian62 tyranni65
diet dietari66 vegetarian61
dietari diet66
differ argu54 balanc64 candid51 chang69 conflict64 contradict60 contrast68 debat58 differenti53 disagr77 disagre62 dispar54 distinct77 distinguish63 diverg50 divers66 gap66 number70 opposit50 otherwis59 quarrel68 separ71 unusu66 vari78 variant55 variat63 varieti76 various83
differenti character65 compar59 deriv54 differ53 distinguish83 identifi61
difficult ambiti55 arduous56 awkward62 challeng71 delic60 difficulti64 effort69 embarrass53 hard79 problemat66 rough62 serious68 tough75 tri71 tricki69 troublesom53
difficulti condit61 difficult64 hardship67 problem85 sever61 situat64 stress61 troubl76
dig excav62 grind50 poke51 trench67
digest metabol63 stomach60
dignifi digniti54
digniti dignifi54 pride64
dilapid crumbl73 damag52 ruin63
dilut weaken51
dim bleak59 dark50 darken60 dull52 faint58
dimens attribut51 concept60 dimension64 height60 length63 proport58 shape62 width64
dimension dimens64 linear64
diminish dwindl77 lessen82 reduc64 shrink73 wane67 weaken76
dine diner61 dinner66
diner dine61 restaur72
ding dong55
dinner banquet76 dine66 meal74
dioces archdioces86 diocesan68 episcop73
diocesan bishop67 dioces68
dioxid oxid69
dip fall74 sink53
diploma certif76
diplomaci dialogu64 diplomat64
diplomat ambassador77 diplomaci64 envoy77 mediat64 minist66 offici71 polit65
dire alarm54 desper51 dread50 terribl55
direct act56 aim57 center50 chief67 conduct56 control60 creat60 exact54 flat55 focus59 frank50 give67 immedi69 instant52 intend66 lead53 make67 move67 opposit72 order61 particular63 path67 place58 point63 posit63 primari51 refer65 send57 take65 target58 way65
dirt aw50 contamin51 dusti62 mud72 muddi69 nasti65 sand70 scandal52 ugli64
disabl handicap77 impair61
disadvantag depriv55 handicap64 limit60
disagr conflict65 differ77 discord61 discrep57 quarrel79
disagre argu75 candid59 debat56 differ62 harsh50 stress51
disappoint defeat54 dissatisfact63 dissatisfi65 failur62 frustrat80
disapprov dislik51
disarm disarma67
disarma disarm67
disarray confus57
disast calam67 catastroph78 devast68 disastr54 famin64 tragedi70 tsunami74
disastr disast54 fate54 unfortun58
disband dissolv70
disbelief skeptic56
disc audio66 disk86 floppi61 record61
discard dispos52 remov66 toss51 trash60
discipl adher57 apostl69 follow66
disciplin disciplinari54 interdisciplinari59 prepar50 strict57 subject61 train53
disciplinari disciplin54
disclos disclosur68 discov69 discoveri63 divulg81 expos66 indic69 inform61 revel58 say61 show71 suggest70 uncov63
disclosur disclos68 revel77
discomfort inconveni63 irrit77 sore58 suffer60 uncomfort58
discont dissatisfact84
discord disagr61 strife63
discount deduct54 rebat73 refund64
discourag depress62 deter79 dismay59 frustrat63 intimid64 warn62
discours context71 convers51 discuss66
discov base61 build68 buy62 chanc75 classifi51 collect66 creation52 describ68 detect67 determin67 disclos69 discoveri70 distinguish52 east68 encount50 end60 establish82 excav65 experi66 expos63 factori50 feel70 fix56 foundat66 founder75 get84 happen64 hear60 hous64 identifi75 inhabit53 initi62 institut59 key54 launch51 learn76 move68 name61 north67 northeast68 northwest63 notic60 observ54 origin64 part61 pioneer60 place67 point60 posit51 reason72 recov63 retriev61 say75 see77 send65 sens64 separ57 set62 settl51 site63 situat89 solv60 sort76 south62 southeast63 southwest69 start62 station64 talk65 trace68 uncov66 unearth70 watch60 west67 wit54 work70
discoveri breakthrough64 disclos63 discov70 insight62
discrep disagr57
discret arbitrari56 discretionari50 distinct52 judgment63
discretionari discret50
discrimin discriminatori68 racial72 racism75 segreg67
discriminatori discrimin68 preferenti57 racist62
discuss address73 agreement66 confer65 consid73 consider62 consult82 debat81 detail65 dialogu73 discours66 particip63 quarrel62 talk83
disdain arrog72 contempt60 dislik75 disrespect63 scorn74
diseas afflict63 ail50 ailment88 bad59 complic79 condit64 damag53 diabet73 disord74 fever65 poor58 recov54 sick76 stricken55
disengag pullout74 withdraw65
disgrac asham55 humili65 scandal56 shame74
disgruntl dissatisfi53
disguis camouflag50 cloak64 hide72 mask69
disgust appal84 offend67 outrag75 scandal76 shock73 wick54
dish cake68 pasta74 pizza63 salad73 soup72 stew61
dishonest bribe65 decept75 fals62 fraudul60 mislead66
disintegr dissolut56
disk disc86 floppi77
dislik disapprov51 disdain75 feel63 hate68 resent79
dismal depress60 dread64 gloomi71 grim66
dismantl destroy73 remov60
dismay alarm80 appal90 despair63 discourag59 horrifi79 shock78
dismiss fall54 fire53 ignor66 reject77 termin58
disord ailment69 diseas74
dispar differ54 distinct52 gap67 inequ74
dispatch send67
dispers scatter58
displac uproot60
display array62 exhibit76 present58 screen69 show75 sight60 view62
displeasur dissatisfact75
dispos discard52 dump60 wast76
disqualif disqualifi68
disqualifi disqualif68 inelig55
disregard ignor60 neglect52
disrespect contempt53 disdain63 mock65
disrupt delay69 disturb66 interrupt69 troubl50 turbul58
dissatisfact disappoint63 discont84 displeasur75 dissatisfi53
dissatisfi disappoint65 disgruntl53 dissatisfact53
dissent dissid57 protest53
dissert thesi93 treatis61
dissid dissent57 protest56
dissolut breakup61 disintegr56 dissolv72
dissolv disband70 dissolut72 remov61
dissuad deter76
distanc close58 distant51 far57 length66 point62 space51
distant distanc51 far57 remot54
distinct characterist79 decid85 defin65 definit56 differ77 discret52 dispar52 distinguish65 identifi56 peculiar69 separ61 typic61
distinguish character64 classifi70 compar65 describ76 differ63 differenti83 discov52 distinct65 identifi73 perceiv63 recogn63
distract confus80 deflect63 troubl52
distraught agit67
distress anguish60 disturb52 pain55 sad51 suffer53 troubl58
distribut administ55 alloc53 broadcast50 circul56 commerci61 distributor56 separ51 share50 spread50 suppli65
distributor compani61 distribut56 retail72 supplier75 wholesal70
district communiti63 region68
distrust cynic78 doubt54 misgiv62 mistrust95 skeptic70 suspicion59
disturb agit62 disrupt66 distress52 incid62 interrupt53 interven67 outburst63 sick51 storm60 troubl81 upset50 worri61 worrisom66
dive diver63 fall62 swim72
diver dive63 swimmer68
diverg differ50 vari56
divers biodivers64 differ66 diversifi55 divert61 vari74 varieti68 various61
diversif diversifi64
diversifi broaden64 divers55 diversif64
divert divers61
divid divis64 part58 partit54 section63 separ84 share50 split78
dividend bonus66 earn66 profit67
divin deiti62 god79 goddess61 heaven64 immort54 inspir55 propheci57 sacr60 theolog75 triniti65
divis divid64 division57 leagu63 part58 section52 separ54
division divis57
divorc marri83 unmarri69
divulg disclos81
doctor expert65 health81 medicin82 surgeon82 treat69 veterinari66 veterinarian61
doctrin belief78 philosophi55 teach82
document attest53 authent53 declar71 letter70 paper80 record62 referenc50 report63 resolut63 sourc60 specif60 valid62 write61
documentari film81 movi71 pictur60
dog persist60 puppi72
doll puppet61 toy72
dollar greenback73
dome vault52
domest hous54 intern58 nation58
domin authoritarian51 control63 high50 oppress67 posit54 predomin70 prevail53 rule55 superior66 supremaci68 tyranni61
don dress64 hat61 wear71
donat contribut78 gift69
dong ding55
donor contributor67
doom curs50 destin51 doomsday51 fate70
doomsday doom51
door build63 doorway59 entranc65 room75
doorway door59 entranc64
dope drug52
dorm dormitori81
dormitori dorm81 hall62
dose drug59 medicin66 pill66 treat53
dot pattern52 scatter59 sprinkl50
doubl attack63 badminton62 larg58 multipl53 repeat52 run65 tenni65 twice66
doubt distrust54 dubious52 hesit54 misgiv76 question77 skeptic75 suspicion75 uncertain67 uncertainti72 unsettl56 unsur67
dough bread67 mixtur63 pastri70
downgrad rate65
downright absolut52 straightforward51
downsiz trim60
downturn worsen65
dozen kill67 lot56 score62 twelv64
draft blueprint55 craft67 outlin61
drag haul52 pull69
drain drainag66 exhaust61 flow69
drainag drain66
drama comedi89 dramat62 episod67 genr60 play56
dramat drama62 impress65 spectacular74 stage63
drape cloth63 cover50 robe58 wrap63
draw artwork70 attract61 depict61 describ55 lot53 make59 pencil61 pull55 sketch81 take63 tie66 write60
drawn close55
dread apprehens59 aw83 bad53 dire50 dismal64 fear59 frighten61 horrend84 horribl82 horrif70 pain57 terribl78
dream ambit61 aspir62 fantasi68 imagin76 nightmar63 vision72
drench soak84
dress attir79 clad75 cloth72 coat69 costum69 decor58 don64 garment53 gown87 jacket74 outfit79 robe65 sauc60 shirt69 shoe66 wear81
dri arid59 bake62
drift blow53 float59 stray54 wander57
drill exercis78 train54
drink alcohol74 beverag84 chocol62 coffe73 consum62 drinker63 food69 milk67 sip61 tea68 water67 wine68
drinker drink63
drive caus53 driver74 effort65 forc53 go65 make62 motor56 move67 pull68 push71 ram50 reason55 ride68 road62 thrust53 travel62
driver drive74 motorist74 racer70 trucker61
drizzl sprinkl70
drown submerg58
drug dope52 dose59 medicin75 narcot71
drum drummer65 percuss81
drummer drum65
drunk alcohol62 drunken75 stone55
drunken drunk75
dual multipl53
dub call70 nicknam66
dubious doubt52 question77
dublin ireland70
due attribut56 expect70 receiv53 refer53
duel battl61
duet danc62 duo64
duke nobl62
dull bore70 dim52 lacklust50 mute50 soft52 tedious59
duma parliament72
dumb stupid84
dump dispos60
dune ridg60
duo duet64 pair55
duplic replic52
durabl strength58
durat continu52 length63 period70
dusk nightfal66
dust debri69 rubbl51
dusti dirt62
dutch netherland71
duti assign62 oblig58 polic62 respons76
dwell condominium60 dweller61 hous64 inhabit54 live51
dweller dwell61 inhabit62
dwindl diminish77
dynam chang56 propuls50
dynasti ming64 qin62 qing76 shang64 tang66 zhou62
dysfunct impair58
eager anxious84 impati55 keen71 readi69 willing64
earli advanc58 earlier80 earliest68 futur57 new72 old56 past70 previous70 time79 young54
earlier earli80 origin55
earliest earli68
earmark appropri71
earn attain50 dividend66 gain74 garner54 get60 incom62 make58 margin62 net71 profit89 wage68 win72
earnest sincer53
earth land50 object60 planetari60 world53
earthquak aftershock83 temblor82
eas allay50 allevi72 chang61 comfort51 easi50 facilit54 fall64 help67 move63 reduc71 relax61 reliev64 rest52
easi casual51 comfort71 eas50 easili70 impress60 simpl76 slow63 smooth54 soft57
easili easi70
east discov68 eastern77
eastern east77 inhabit60 northeastern79 southeastern80
eat breakfast60 chew52 consum72 feed68 snack60 swallow56 take53
eccentr bizarr57 charact50
ecclesiast church54 cleric52
echo repeat58 sound63
eclips overshadow72
ecolog biolog69 environ66 environment73
econom economi83 effici65 financ61 macroeconom63 profit52 spend60 world54
economi econom83 economist58 industri68 rescu51
economist economi58
ecstat joyous68
eden paradis60
edg boundari54 inch65 line65 reduc54 sharp56 side71
edgi jitteri61 uneasi59
edict decre66 proclam62
edit delet72 editor61 print71 publish76 releas61 version67 write75
editor edit61 editori73
editori articl70 column66 editor73
educ academ78 activ64 civil54 class63 cours66 cultiv57 develop70 inform68 instructor60 knowledg61 learn70 liter52 princip60 profession76 scholarship63 school77 social75 teach76 teacher76 train62
eeri strang64
effect act60 action67 actual60 caus65 chang77 compet50 consequ66 efficaci80 effici69 establish60 exist52 forc57 happen60 impact78 import61 impress52 induc60 influenc60 issu55 mean68 move62 oper57 outcom57 pass57 phenomenon60 potent52 respons63 result73 say54 signific68 strength58 strong59
efficaci effect80
effici econom65 effect69 streamlin56
effort achiev60 activ61 attempt78 bid67 campaign73 caus53 contribut62 difficult69 drive65 endeavor55 exert51 go63 hard64 movement52 reform69 run60 search68 struggl63 tri73
ego self55
egregi flagrant69 glare55
eighth rank63
eject expel50
elabor care50 clarifi68 complic56 detail65 fanci52 intric72 ornat57 specifi73
elder adult65 age59 old51 older61 senior55
eldest first55
elector choos83 constitu71 voter76
electromagnet magnet71
eleg chic67 exquisit71 fine53 flair61 grace77 gracious51 magnific66 style66 stylish83
element basic58 compon75 factor62 ingredi51
elementari primari54
elev altitud80 height66 mountain60 peak63 ridg66 upgrad50
elig choos61 entitl50 legal54 qualif62
elit aristocraci69
elk deer79 moos77
eloqu articul72
elud evad60
email mail76 spam63
embargo ban65
embarrass asham77 awkward70 confus63 difficult53 hinder52 humili75 obstruct50 shame71 troubl66 unpleas68
embattl troubl65
embed integr54
embezzl steal71
emblazon adorn67 color50 colour52
emblem badg71 flag65 symbol66
embodi be51 exemplifi68
embrac accept62 adopt62
embroid adorn71
embryo embryon75
embryon embryo75
emerald gem61
emerg appear69 develop69 futur63 issu55 nascent64 rise65 start62 sudden61 surfac63
emigr migrat74
emiss emit58
emit emiss58 fume60 radiat63
emmi award76
emot affect65 agit51 anger68 anxieti66 arous56 awe64 excit70 feel87 joy60 littl55 lyric50 passion73 sentiment63
empathi sympathi67
emperor empress73 imperi64
emphas emphasi80 emphasis75 express69 stress84 underlin69 underscor65
emphasi emphas80 focus79 import75 stress60
emphasis emphas75 emphat54 stress71 underlin77 underscor57
emphat assert62 definit50 emphasis54 forc56
empir conglomer52 experiment53 imperi66
employ appli57 applic61 busi66 engag57 hire68 job74 practic50 servic60 use64 util62 work68
empow appoint65 author50 enabl60
empress emperor73
empti blank56 flee60 leav60 loot56 ransack63 vacant56
enabl empow60
enact act64 decre60 lawmak79 pass69 passag56 statut67
enchant charm57
encircl besieg66 surround70
enclav territori68
enclos enclosur64 surround53
enclosur enclos64
encod code71
encompass cover65 includ63
encount chanc53 clash71 confront62 discov50 experi60 play53 see52 showdown55 skirmish54
encourag boost67 contribut70 foster66 help76 hope70 inspir65 make65 nurtur61 pleas61 promot83 spur60 stimul70 support64 urg68
encrypt code53
end action64 agre61 break74 chang68 close69 closer54 complet66 conclus56 decid66 discov60 final70 goal54 kill52 last80 move76 part74 period67 place72 point71 reason60 resolv53 result67 spot62 stop70 tie67 vanish65 win72
endang affect60 expos50 jeopard87 threaten77 vulner55
endeavor effort55 strive55 undertak65
endless continu52 infinit54
endur last68 persist54 stamina71 suffer71 surviv67 toler57 weather53
enemi adversari78 foe71 forc70
energ excit54
energet live64 tireless57 vigor65
energi power69 push51
enforc appli59 implement70 impos75 imposit61
engag attract53 battl55 busi50 commit64 conflict53 employ57 fight54 interest63 involv77 oper52 particip69 pursu70 recruit51 work62
engin design66 locomot69 motor61 programm60 technolog71
england english61
english england61 scot61 scottish70
engrav carv64 etch74 inscrib84
enhanc augment51 deepen72 heighten54 improv84 intensifi64 rise55
enigmat ambigu57 mysteri59 puzzl56
enjoy delight68 experi64 like55 love56 pleasant55 pleasur57 use51
enlarg deepen65 expand69 expans50
enmiti animos90 bitter73 hatr74 hostil81 resent72
enorm great68 immens94 larg89 sizeabl51 stagger58 tremend90 vast72 wide52
enough adequ86 ampl74 comfort62 fill64 plenti74 qualiti64 quantiti62
enrag anger82 angri77 furious66 infuri86
enrol recruit58
ensu result60
ensur assur80 check56 control62 determin68 guarante79 insur64 secur73 see52 verifi52
entail impli61
enter access60 arriv68 entranc51 entri69 particip69 play52 repres51 secur62 start71 travel60
enterpris busi73 entrepreneur61 entrepreneuri52 industri71 project60
entertain amus78 interest74 pleas62
enthusiasm enthusiast60 exuber53
enthusiast ardent63 avid66 enthusiasm60 warm83
entic attract69 lure85 tempt56
entir alon57 altogeth65 complet83 exclus72 full68 intact57 right57 sole77 total76 whole85 wholli71 work60
entitl elig50 titl86
entranc door65 doorway64 enter51 entri55
entrant newcom55
entrepreneur enterpris61 entrepreneuri59
entrepreneuri enterpris52 entrepreneur59
entri access60 enter69 entranc55 introduct56 launch51 submiss58
envelop bag60 box64
envi admir61 jealousi74 resent63
environ area63 ecolog66 environment73 habitat68 set69 situat60 surround62
environment ecolog73 environ73 environmentalist58
environmentalist conservationist82 environment58
envis envisag78 figur63 forese80 imagin64 realis57 realiz58 understand51
envisag envis78 forese63
envoy diplomat77
enzym protein74
epic heroic56 poem60
epidem outbreak83 pandem78
episcop archdioces62 bishop76 dioces73 pontif54
episod broadcast60 drama67 film68 sequenc51
epithet name51
epoch era52
equal adequ50 balanc64 capabl51 close55 equalis92 equival61 individu68 level58 repres63 score63 substitut61
equalis equal92 level57
equat correspond63
equip armor56 fit76 gear68 kit60 materi74 mechan60 mobil63 outfit78 prepar51 provid62 suppli70 technolog68 weapon60
equiti asset73
equival compar62 comparison50 equal61
era epoch52 period64
eras delet51
eritrea ethiopia85
erod eros64
eros corros59 erod64
erot sexi51
errat unpredict70 unreli55
erron fals85 mistaken71 wrong73
error blunder70 failur71 fals61 fault69 happen67 laps66 misunderstand56 stupid65 wrong79 wrongdo50
erstwhil onetim60
erupt break66 burst60 explos60 flare73 happen63 ignit61 outbreak52
escal intensifi76
escort accompani52 bodyguard61 convoy76
especi except68 particular97 special53 uncommon59
espionag spi88
essay memoir75 paper60 write74
essenc essenti57
essenti basic83 crucial69 essenc57 fundament70 import78 indispens69 necess79 necessari79 need68 requir62 substanti54 virtual79 vital82
establish accomplish50 activ63 administr61 appoint60 base64 build75 constitut57 creat74 discov82 effect60 factori52 format55 govern63 initi63 institut67 introduc66 launch56 legitim51 make63 manag60 offici65 open64 organ66 organis59 prove60 recogn71 recognis62 set63 settl52 start60 support66 union61 univers60
estat land65 manor70 plantat61 properti83
esteem admir58 respect51
estim approxim67 assess65 calcul75 comput50 expert71 figur70 forecast75 report66
etch carv58 engrav74 inscrib68
etern forev63 immort52 long58 perpetu62
ethic moral74 principl64
ethiopia eritrea85
ethnic cultur64
etymolog deriv63
europ european81
european british66 briton65 europ81 germani72 greec63 itali70 norway63 spaniard65
evacu kill55
evacue refuge65
evad circumv60 elud60
evalu apprais69 assess91 assign62 critic53 inspect82 judg59 measur57 review75 test66
evangel evangelist58 gospel53
evangelist evangel58 gospel51 preacher72
evapor melt62
eve day70 even65
even day77 eve65 regular56
event import57 issu50 live50 result62
eventu final89 ultim84
everyday casual53 commonplac54 familiar53 mundan73 ordinari62
evid appar64 cite63 clue64 ground57 indic68 inform66 manifest52 notic64 obvious74 palpabl67 plain72 proof74 prove72 quarrel60 reflect77 say60 show63 statement62 testifi54 testimoni74 unmistak52
evil demon67 satan60 sinist59 vicious53 villain65 wick66
evok arous60 provok62 stir64
evolut develop54 evolutionari77 evolv69
evolutionari evolut77
evolv chang67 develop70 evolut69 rise50
exacerb aggrav52 intensifi58 worsen81
exact accur57 ask60 claim50 correct64 direct54 involv52 liter51 need65 perfect64 pictur51 precis85 proper60 requir50 right57
exagger mislead64 overst66
exam inspect79 test58
exampl case66 except72 ideal61 illustr61 inform61 instanc94 model66 origin65 pattern60 pictur63 repres65 time70
excav artifact66 dig62 discov65 mine61 unearth81
exceed except80 excess65 extrem77 surpass79
excel famous50 impress72 magnific55 qualiti76 splendid56 wonder67
except especi68 exampl72 exceed80 exclud51 exclus53 extraordinari77 instanc72 particular65 special57 uncommon56
excerpt clip62 extract61
excess exceed65 extra57 over73 surplus54 undu63 unnecessari72 unreason63
exchang agreement63 mercantil61 swap62 trade81 transact65
excis tax64 vat66
excit agit55 arous55 breathtak51 crazi59 emot70 energ54 fervor58 frighten62 glamor55 inspir66 joy67 nervous66 quick50 scare68 stir61 thrill86
exclud ban61 bar66 except51 omit50
exclus concentr54 entir72 except53 expuls50 sole83
excurs expedit64 journey67 outing54
excus apolog60 ask61 explain55 justifi74
execut action56 administr62 behead65 chief83 hang74 kill64 offici65 penalti66 possibl51
exemplifi embodi68
exempt deduct72 immun52 privileg69 waiver70
exercis activ62 drill78 practic65 prepar64 train66 use54 work51 workout56
exert effort51 maintain58 wield68
exhaust complet52 consum50 debilit54 drain61 fatigu71 fume61 thorough78 tire67 weari65
exhibit collect69 display76 exhibitor53 expo67 exposit68 fair73 present55 show61
exhibitor exhibit53
exil deport58 expatri57
exist activ51 actual60 aliv50 be53 creation61 effect52 histor60 life63 live53 natur68 object52 present61 realiti54 surviv58 univers56
exit leav50 pass53
exoner acquit63 vindic61
exot alien50 strang53 unusu54
expand boom54 broaden79 chang63 enlarg69 expans71 extend74 rise71 thrive54 widen67
expans enlarg50 expand71 extens68 rise68 sweep51
expatri exil57 refuge62
expect anticip75 ask72 assum64 await58 believ79 consid72 demand70 due70 feel71 great52 guess67 hope76 imagin65 larg63 look73 mean75 outlook70 possibl66 promis67 prospect61 requir61 see79 specul60 suppos65 think80 wait76
expedit excurs64 hasten61
expel deport72 eject50 expuls67 oust55 suspend62
expenditur consumpt63 expens76 price65 spend71
expens expenditur76 luxuri61 price83 pricey77 spend66
experi chang63 discov66 encount60 enjoy64 experienc66 experiment73 feel70 get62 impress59 intim57 know66 knowledg72 life73 live58 practic60 realiti65 scientist66 season50 see64 subject59 test64 time68
experienc experi66 veteran53
experiment empir53 experi73 scientist64 test63
expert analyz52 author64 doctor65 estim71 figur64 investig69 observ66 profession66 special56 technic53 technician60
expertis skill75
expir termin58
explain clarifi65 comment75 excus55 explan74 inform64 interpret63 justifi63 say72 state76
explan account54 definit63 explain74 interpret69 justif63 rational63 reason74 statement61 theori71
explicit clear60 declar53 definit59 express50 state63 unequivoc50
exploit capit73 develop57 feat56 misus53 tortur62 use50 victim63
explor adventur55 exploratori53 navig79 scientist55 search61
exploratori explor53
explos attack72 blame53 blow57 bomb83 burst64 destroy61 erupt60 fire70 shell52 shoot55 smash60 sudden51
expo exhibit67 exposit64
export commerci62 commod61 good77 market62 smuggl64 trade71
expos disclos66 discov63 endang50 exposur64 threat58 uncov64
exposit exhibit68 expo64
exposur expos64 vulner50
express aspect52 carri53 convey64 declar57 definit57 describ63 emphas69 explicit50 manifest50 phrase64 refer64 reflect63 represent62 say66 sentiment62 show61 speak65 state64 stress77 suggest67 verbal52 voic79 word61
expressway freeway76 highway68 turnpik60
expuls deport77 exclus50 expel67
exquisit beauti65 delic58 eleg71
extant surviv68
extend broaden63 carri57 continu67 cover55 expand74 extens71 give67 go56 larg57 lengthi53 long65 offer65 pass54 prolong53 provid66 rang52 run58 stretch69 widen62
extens broad52 comprehens60 expans68 extend71 larg61 lengthi63 wide58
extent scope72
exterior surfac63
extern foreign57
extort blackmail67 feloni60 steal66
extra addit80 excess57 spare65 special63 unnecessari50
extract excerpt61 remov50
extradit deport71
extraordinari aw50 except77 extraordinarili54 fantast59 great64 marvel52 phenomen51 rare56 remark73 special59 terribl55 terrif51 tremend66 unusu70 wonder61
extraordinarili extraordinari54
extravag exuber62 lavish83 wast52
extrem exceed77 extremist67 high80 intens60
extremist extrem67 radic76
exuber cheer70 enthusiasm53 extravag62 joyous73 jubil66 spirit60
eye heart61 look68 sight66
eyewit wit78
fabl legendari58 stori68
fabric canva62 cloth78 coat61 denim65 fiber61 lace61 linen70 materi54 mesh64 nylon65 silk71 textil68 wool67
fabul fantast70 incred65 unbeliev60
face appear62 confront68 front54 look68 match60 side62 top61 turn67
facil instal63 servic68 station63
facilit eas54 help61
fact basic69 book63 case71 concept63 detail63 factual68 general68 indic68 inform63 particular81 point68 real68 realiti67 reason87 specif64 truth74
faction sect62
factor caus64 compon62 element62 gene52
factori crop64 discov50 establish52 farm66 mill64 natur57 product66 refineri68 seed56 tree69 work52
factual fact68
faculti worker60
fade fall50 vanish52 weaken51
fail break68 failur77 flaw76 neglect55 vanish60 weak78
failur breakdown68 disappoint62 error71 fail77 laps71 revers60
faint dim58
fair beauti55 clean51 come52 exhibit73 honest57 moder57 pretti75 reason59 somewhat73
faith belief81 christian70 church68 commit65 congreg58 follow64 hinduism60 judaism60 loyal60 religion89 sect79 true65 trust57
fake bogus71 counterfeit75 fals68 forg53 phoni75
falcon hawk64
fall acknowledg63 attack61 autumn63 chang63 dip74 dismiss54 dive62 eas64 fade50 go70 kill51 lose70 lower67 move64 reduc72 reject67 sink62 slip89 slow62 slump78 small50 start77 steep58 tumbl83 turn70 vanish56 weaken53
fals dishonest62 erron85 error61 fake68 faulti57 fictiti52 improp58 inaccur84 mistaken67 right51 truth57 unrealist54 wrong72
falter stumbl67
fame celebr57 famous79 honor62 known51 renown77
famili coupl66 folk52 hous70 household68 inherit55 peopl76 relat76
familiar close56 common56 convers53 everyday53 intim51 intimaci66 present50 usual69
famin catastroph62 disast64 shortag58
famous celebr65 excel50 fame79 known76 letter52 magnific56 notabl77 renown80
fan lover52
fanci elabor52 luxuri65
fantasi dream68 fantast52 fiction81 illus56 vision66
fantast extraordinari59 fabul70 fantasi52 incred82 marvel77 strang63 terrif77 tremend58 wonder80
far distanc57 distant57 farther63 long71 remot50 right65
fare menu58
farewel goodby73
farm agricultur82 cultiv68 dairi71 factori66 farmer75 land70 ranch62 rural67
farmer farm75 grower80 rancher75
farther far63
fascin charm66 interest84 intrigu85
fascism fascist71 ideolog63
fascist fascism71 nazi74
fashion chic81 design72 lifestyl62 manner52 modern54 popular55 posh62 quaint58 retro63 smart51 style64 stylish74 trendi87 vogu63 way54
fast acceler50 hot50 keep61 pace75 quick71 ramadan81 rapid58 smart55 smooth52 speed71 speedi50 tight56
fastbal pitch70
faster quick56 quicker83
fastest quickest70
fat fatti69
fate circumst60 decis53 destini56 disastr54 doom70 inevit57 kill57 unfortun51
father daddi74 founder55 generat58 parent71 patern55 priest60
fatigu exhaust71
fatti fat69
fault blame52 defect51 error69 flaw58
faulti defect76 fals57 inaccur51
fauna anim52 creatur51
faux imit51
favor advantag57 affirm57 allow62 approv62 benefici52 consid69 favour88 follow52 good51 posit58 prefer63 preferenti57
favorit candid67 choic66 favourit80 love57 popular68 prefer51
favour approv51 favor88 posit52 prefer61 preferenti50
favourit candid66 favorit80
fear afraid73 alarm70 anxieti69 arrest53 bad60 concern85 dread59 frighten78 intimid61 panic69 scare70 terribl53 terror60 timid57 worri88
fearless brave70 courag66
feasibl possibl54 practic58 viabl71
feat accomplish64 achiev60 exploit56 stunt61
featherweight boxer61
featur boast54 characterist52 combin61 film70 includ80 movi68 pictur61 product65 sport51 star69
feb februari58
februari feb58
fed feder53
feder confeder74 fed53 nation61 organ63 organis62 union72 unit54
fee commiss66 tuition73
feebl frail58 powerless51 weak64
feed consum63 eat68 food67 prey55
feedback respons62
feel affect73 anger76 awar70 belief63 believ75 conscious60 consid60 desir72 despair65 discov70 dislik63 emot87 expect71 experi70 happi81 hope69 idea63 impress69 joy62 like68 look77 mood62 move55 notion54 opinion58 pain67 passion62 percept65 pride61 reason71 regret65 sad70 seem78 sens78 sensit51 sentiment70 shame62 smell51 spirit53 suffer61 sympathi67 think84 thought79 tone50 touch69 unhappi65
feisti spirit72
fellow associ58 colleagu64 fellowship66 friend64 member62
fellowship fellow66 societi52
felon crimin64
feloni crime60 crimin68 extort60 illeg56 racket69 steal67
femal gender50 girl63 sex61 sexual56 woman72
femin feminist75
feminist femin75
fenc barrier70 surround57 wall64
fend resist56
feroci brutal59 fierc84 furious56 savag50 vicious72 violent55
ferri boat77 ship67 transport67
fertil chemic67 product54 rich55
fervent ardent84 impass62 passion76
fervor excit58 zeal75
festiv carniv61 celebr90 gala66 joyous74
fetal fetus66
fetus babi60 fetal66
fever diseas65 sick65 symptom70
fiasco debacl85
fiber fabric61 fibr85 strand61
fibr fiber85
fiction fantasi81 fictiti66 novel86 stori67 write67
fictiti fals52 fiction66
fiddl violin60
field area68 arena50 ground66 pitch63 play63 take60
fielder infield71 outfield84
fierc feroci84 furi50 furious68 intens80 vehement65 violenc51 violent59
fieri impass58 passion55
fifth rank65
fight action68 attack66 battl78 box62 campaign61 clash70 combat70 compet50 competit52 conflict76 crusad50 defend68 engag54 fighter73 oper58 promot51 push63 resist66 struggl76 tri65 war73
fighter combat65 fight73 plane73 warplan62
figur calcul58 envis63 estim70 expert64 forecast59 guess83 imagin65 name54 number69 pictur55 project63 realis59 realiz78 reason61 see58 shape56 understand63
file charg65 lodg59 regist53
filipino philippin67
fill crowd61 enough64 fit51 full60 line66 occupi50 pack68 pick61 replac61 turn64
film anim72 cast62 cinema74 cinematographi56 documentari81 episod68 featur70 flick54 movi91 music69 photographi61 pictur71 product79 record55 show68 video74
filmmak produc64
final close62 complet66 conclus62 decis64 definit60 end70 eventu89 finalis90 last72 match80 termin54 ultim77
finalis final90
finalist candid67
financ asset63 bank72 busi60 credit64 econom61 financi69 fiscal56 invest69 manag60 money92 treasuri65 wage68
financi banker72 financ69 fiscal62
fine eleg53 penalti72 powder56 small53 textur53 thin62
finger thumb78 touch58
fingerprint identif71
fire attack72 barrag65 burn68 burst61 caus59 destroy68 dismiss53 explos70 flame76 fuel50 gun65 ignit63 injur62 light59 shell64 shoot69 wildfir78
firearm gun65 handgun78 pistol63 rifl62
firepow strength61
firestorm controversi64
first best73 eldest55 inaugur58 initi65 maiden53 open75 origin64 point66 posit66 premier50 start75
fiscal financ56 financi62
fish crab66 fisheri66 food60 salmon76 shark66 shrimp78 trout69
fisheri fish66
fisherman trawler61
fist hand54
fit abl65 adjust51 appropri58 better67 condit53 equip76 fill51 look73 make63 match58 outfit73 proper59 readi61 set53 shape68 suit66 suitabl52 way62
five kill60 team62
fix defin52 determin50 discov56 get56 limit54 mess56 repair62 restor55 set53 specifi56 trim56 wage58
flag banner86 emblem65 sag84 slump63
flagrant egregi69
flair eleg61 style52
flake peel50
flame burn77 crash54 fire76 flare50 ignit61
flander flemish55
flank wing50
flare erupt73 flame50 flash54
flash dash52 flare54 instant51 loud51
flashi brash64 color65 colour54
flat asid60 direct55 hous77 room71 separ67 straight54 thin69
flavor ginger63 herb62 ingredi70 lemon63 relish52 sauc69 smell57 spice69 tast84 tasti62 vanilla68 varieti60
flaw defect60 fail76 fault58 glitch65 imperfect55 weak82
flawless perfect56
fledg fledgl53
fledgl fledg53
flee avoid63 collaps62 empti60 leav68 vanish67
flemish flander55
flesh anim56
flexibl compromis50
fli air71 aviat59 carri62 control64 move57 pilot75 plane82 sail60 travel70 trip63 wing53
flick film54 movi60
flier flyer67
flip switch50 toss64
float drift59
flock crowd60 gather61
flood delug64 overflow62 submerg68 swamp85
floor basement72 build67 deck65 room80 storey61
floppi disc61 disk77
flora veget62
floral flower64 pattern63
flourish boom60 prosper76 thrive89
flow current61 drain69 inflow62 outflow66 pour62 run51 smooth52 stream75
flower bloom65 blossom65 floral64 pink66
flu influenza90
fluctuat swing67 variat55
fluent articul50
fluoresc color55 colour52 light56
flyer flier67
focus center57 clear67 concentr76 direct59 emphasi79 focuss69 particular72 stress60 think62
focuss concentr64 focus69
foe adversari81 enemi71 oppon74 opposit52
fog cloud73 haze61 mist72 obscur51
foil thwart83
folder booklet52
foliag leaf62 leafi55
folk famili52 gospel62 peopl65
folklor lore72
folli mad51
follow adher74 adopt63 choos67 compli52 devote64 discipl66 faith64 favor52 go75 move72 next68 pursu58 regular62 respect60 result77 take79 travel60
fond affect69 like61 love53
food beverag74 drink69 feed67 fish60 foodstuff62 meat71 nutrit66 seafood65 water64
foodstuff food62 groceri56
fool child65 deceiv72 joke64
foolish absurd66 crazi61 goofi51 insan53 ludicr67 misguid71 nonsens55 ridicul71 silli70 stupid80
foot foothold50 ground54 meter60 walk63
footbal athlet68 player74 rugbi80 soccer87
foothil hill72
foothold foot50
footwear cloth76 shoe69
forc act53 affect52 aggress63 caus65 command75 conting68 drive53 effect57 emphat56 enemi70 forcibl50 guard64 headquart60 make62 militari84 militia73 move67 paramilitari64 patrol62 personnel71 polic66 power59 pressur63 pull64 push63 soldier92 storm52 strength56 strong52 unit67 vigor71 violenc54 worker60
forcibl forc50
forecast anticip63 calcul50 estim75 figur59 predict79
foreign abroad65 extern57 import51 intern58 outsid60 oversea68
forerunn precursor57
forese anticip87 envis80 envisag63 predict74
forest forestri58 land63 rainforest76 timber56 veget76 wood81 woodland73
forestri forest58
forev alway57 etern63
forfeit forgo54 lose52 waiv55
forg devis52 fake53 form53
forgeri counterfeit60
forget leav56 lose67 oblivi55
forgiv kind58 merci60 pardon51
forgo forfeit54 relinquish58 waiv57
form appear62 becom62 bodi60 build55 chang63 creat70 forg53 format76 initi61 kind61 make65 organ58 organis51 pattern63 perfect55 process59 repres60 shape63 sort61 strain52 structur68 type72 varieti64 word61 work58
formal approv67 author60 ceremoni55 court54 declar69 offici87 state53
format establish55 form76
former late52 old65 onetim68 past51 previous66
formid impress60
formul develop53 devis80 formula59 invent51 prepar53
formula algorithm63 formul59
fort defenc65 fortifi56 fortress60 garrison65
forth forward52
forthcom futur61 upcom83
fortif bunker60 castl70 defenc80 fortifi54
fortifi fort56 fortif54
fortress fort60
fortun bless53 chanc55 happi67 lot60 luck59 lucki77 luckili91
forum meet72
forward advanc54 ahead66 forth52 posit62 progress61 readi59
foster advanc62 encourag66 nurtur75 parent60 promot78
foul nasti52
foundat base51 chariti63 cornerston51 discov66 initi55 institut70
founder discov75 father55
foundri mill60
fountain spring55
fourth quarter77 rank64
fraction half50
fractious unruli50
fractur break70 crack52 injur66
fragil delic64 tenuous66
fragment piec70
fragranc aroma65 perfum83 scent71
frail feebl58
frame build53 chassi55 shape66 window63
franchis dealership51
frank blunt60 direct50 honest85 obvious78
frantic frenzi79
fraud cheat67 fraudul73 rig67 scam69
fraudul decept70 dishonest60 fraud73
fraught troubl57
freak monster53
free avail62 clear59 freedom66 freeli50 independ54 liber62 loos51 pass65 releas57 unrestrict60
freedom free66 independ70 liberti74
freeli free50
freeway expressway76 highway77 turnpik62
freez cool61 stop69 suspend64
freight cargo76 load56 ship70 shipment52 transport70
frenzi craze63 frantic79 hectic66 hysteria55
frequent common68 patron54 regular86
fresh clean57 new52 strong60 sweet59 warm57
freshman starter56
fri cook79 peanut61 potato70 saut63
friday weekday79
friend acquaint67 admir54 alli50 brother81 buddi64 classmat62 companion64 cordial53 fellow64 friendship58 girlfriend75 inform50 intim55 neighbor70 someon63 support54
friendship friend58 relationship78
frigat warship76
frighten afraid72 alarm70 appal62 aw69 dread61 excit62 fear78 horrend60 horrif66 horrifi74 intimid68 panick83 scare86 terribl63 terrifi93 terror50
frigid arctic55 chilli87 cold62 ici78 temperatur66
fring border50 peripheri70
frivol silli50 trivial54
frog toad70
front face54 line70 look56 movement55 place60 posit61 presenc50 side70
frontal anterior56
frozen cold57
fruit berri76 oliv61 product55 seed61
fruitless futil79 vain54
frustrat annoy75 baffl70 disappoint80 discourag63 prevent50
fuel fire50 gas75 gasolin81 ignit66 petrol70 stir66 suppli76
fugit crimin73
fulfil accomplish65 implement68 meet59 satisfi65
full broad57 chang66 complet80 comprehens56 entir68 fill60 fulli62 good67 high60 larg63 round53 solid60 sound51 total63 whole66 wide63
fulli full62
fume emit60 exhaust61 smoke70
fun comedi60 funni74 humor60 play61 sport53
function oper53 perform52 practic54 procedur52 process66 purpos56 servic58 softwar65 structur64 use55
fundament basi55 basic72 essenti70 fundamentalist61 import67 key55 principl77 profound73 signific59 under71
fundamentalist fundament61
fundrais rais61
funer burial70 ceremoni73
funk funki57 jazz68
funki funk57
funni amus79 comedi63 comic59 curious60 fun74 humor72 joke72 laugh70 odd65 strang65
fur coat60 hair52
furi anger70 fierc50 furious57 mad50 rage73 wrath66
furious anger61 angri81 enrag66 feroci56 fierc68 furi57 infuri56 intens65 violent54
furnish accessori68 carpet64 furnitur85 outfit63 stock50
furnitur furnish85
furthermor moreov89
fuss bother52
futil fruitless79 meaningless57 useless65 vain65
futur approach59 come70 commod73 earli57 emerg63 forthcom61 good66 next71 posit60 prospect69 rise62 succeed62 time66 upcom68 view65
gadget applianc66 devic60
gaelic celtic50
gain addit52 advanc62 advantag74 attain51 benefit59 buy59 earn74 go50 make57 move59 net58 obtain61 profit79 reach59 rise74 wage56 win64
gala celebr70 festiv66
galact galaxi58
galaxi galact58
gambl bet68 gambler63 game73
gambler gambl63
game bowl63 brave53 competit64 gambl73 score72
gang gangster79 mob71 ring53
gangster crimin69 gang79
gap crack55 differ66 dispar67
garag shop71
garbag rot60 rubbish85 trash92 wast76
garden horticultur50 landscap61
garlic clove80
garment apparel72 cloth73 dress53 shoe65 silk62
garner earn54 win56
garrison fort65 soldier61 station61
gas fuel75 gasolin72 hydrogen62 methan65 petrol64
gasolin fuel81 gas72 petrol81
gastropod mollusk92 snail66
gather assembl67 call53 collect66 converg69 crowd71 flock61 meet71 ralli71 throng62
gay homosexu91 lesbian94 sex71
gaze stare68
gear equip68 wheel68
gem diamond68 emerald61 jewel64 jewelri61 treasur53
gender femal50 male57 sex59 sexual64
gene factor52 genet71
general broad57 chief72 command73 common74 fact68 most73 popular55 reason60 system57 univers52
generat creat75 father58 give50 peopl61 produc76 product54
generic product61
generos generous51 kind85
generous generos51 give53 handsom53 lavish54
genet biolog80 gene71 genom60 origin52
genius brillianc50 wizard56
genom genet60
genr classic62 drama60 music68 style71
gentl kind53 light62 mild55 quiet63 soft57
gentleman man54
gentri aristocraci51
genuin authent61 honest59 real52 sincer68 true68 truli78
geograph geographi51
geographi geograph51
geolog geologist58
geologist geolog58 scientist69
geometr geometri69
geometri geometr69
georgia russia72
geotherm heat51
germani berlin73 european72 nors73
get accept62 arriv56 becom71 bring78 buy64 catch67 caus51 chang69 come87 decid69 discov84 earn60 experi62 fix56 go87 let82 make85 obtain53 reach65 realiz70 receiv66 take85 turn82 wage68 win60
ghost haunt67 shadow67
giant gigant54 larg60 titan74
gift donat69 give55 talent81
gigant giant54 larg73 mammoth66
gild adorn69 decor62 rich52
gin rum68
ginger flavor63 spice66 zest62
girl daughter74 femal63 girlfriend74 lover67 vanish51 woman85
girlfriend friend75 girl74 lover74 woman67
give acknowledg59 afford62 agreement66 allow80 award60 conced60 creat67 deliv66 direct67 extend67 generat50 generous53 gift55 grant66 hold77 leav74 lend60 let80 lot67 make87 mind63 offer76 open61 present72 provid77 return73 say74 sell66 state62 support67 suppos66 tend51 think71 throw57 wage70 will72
glacial glacier68
glacier glacial68
glad grate75 happi78 thank82 will55
glamor beauti63 excit55 glamour68
glamour beauti62 glamor68
glare egregi55 spotlight56
glass ice50 sunglass77
gleam bright54 glitter69 glow50
glide glider62
glider glide62
glitch bug55 flaw65
glitter gleam69 sparkl60
global intern71 world68 worldwid73
gloom dark50 gloomi67
gloomi bleak89 depress65 dismal71 gloom67 grim78 somber59
glori glorious61 triumph72
glorious beauti61 brilliant59 celebr57 glori61 inspir52 magnific71 splendid74 sublim58
glossi shini64
glow bright69 gleam50 light64 shine62
go attack65 becom63 career61 chang71 continu73 drive65 effort63 extend56 fall70 follow75 gain50 get87 happen79 high56 hurri63 kill58 lead61 leav78 lose73 move76 offer55 part62 pass62 past71 play71 proceed54 push64 race61 reach62 releas51 return78 run72 rush61 sit68 spend68 step72 tire61 tour53 travel58 tri77 trip58 turn81 vanish65 walk66 work70
goal end54 net61 score80
goali goalkeep68 goaltend95
goalkeep goali68 goaltend57
goalless scoreless68
goaltend goali95 goalkeep57
god deiti82 divin79 goddess68 heaven77 idol62 immort53 worship65
goddess deiti76 divin61 god68
gold golden62
golden gold62
golf golfer68
golfer golf68 player61
good accept51 advantag62 basic65 benefici50 benefit60 better89 close60 commod65 complet56 dear50 decent72 export77 favor51 full67 futur66 great76 healthi68 import78 keen52 kind83 merchandis73 nice73 old56 practic59 product76 qualiti72 reput63 rescu56 respect65 skill54 solid72 sound58 superb55 wisdom61 wise69
goodby bye50 farewel73
goofi foolish51 silli79 wacki75
gop parti60
gorgeous beauti87 magnific68 splendid68
gospel evangel53 evangelist51 folk62 soul61
gossip chat52 chatter55 rumor65
gothic mediev73
govern administr79 ask61 author74 bodi60 control67 decid64 demand70 establish63 governor59 lawmak66 manag67 need61 order65 organ72 organis68 peopl63 polit68 regim67 regul59 requir61 rule70 standard61 state71
government polit59
governor govern59 governorship61 gubernatori64 politician60
governorship governor61
gown clad52 cloth62 dress87 robe66
grab catch66 seiz62 snap61 snatch74 take60
grace eleg77 gracious50 smooth52 state64
gracious eleg51 grace50 kind58 polit67
grade class66 cours60 grader65 high64 level59 low52 rate56 score50
grader grade65
gradient slope55
graduat alumnus61 complet61 high50 postgradu76 pupil79
graft bribe82
grain barley77 maiz82 rice72 seed62
grand great52 princ51
grandfath grandpar73
grandma grandmoth66
grandmoth grandma66 grandpar76
grandpar grandfath73 grandmoth76
grant agreement52 allow74 award61 concess55 give66 help68 right60
grape vine68
graph diagram65
graphic artwork50 illustr70 pictur66
grappl cope59 grip51 wrestl62
grasp appreci51 comprehend65
grass pastur58 weed73
grassland pastur66
grate appreci60 glad75 gratitud62 thank82
gratitud appreci72 grate62 thank67
grave bad50 serious66 sever61 threat57 tomb62
graveyard cemeteri66
gravi sauc66
gravit graviti71
graviti gravit71
gray color66 grey78 wear61
graze crop53 pastur79
great enorm68 expect52 extraordinari64 good76 grand52 immens63 import73 keen53 larg73 old54 success70 vast72 wide55
greec european63
greed greedi56
greedi greed56 selfish74
green color66 park50
greenback dollar73
greet recept60 salut51 welcom70
grenad bomb72
grey color63 colour64 gray78
grief sorrow87
griev mourn66 sorrow56
grill barbecu72 cook74
grim alarm51 dark50 depress60 dismal66 gloomi78 grisli57 gruesom59 unpleas50
grin smile87
grind dig50 rub53
grip grappl51 hold53 traction50
grisli grim57 gruesom95
grit gut64
gritti spirit50
grizzli bruin67
groceri foodstuff56 mart65 supermarket87
gross overal55 revenu58
grotesqu antic50 monstrous62 strang50 ugli61
ground evid57 field66 foot54 land60 place65 put61 reason60 soil57 strand51 surfac64 yard51
groundbreak innov51 pioneer63
groundwork cornerston59 prepar60
group activ65 associ65 categor61 communiti68 peopl64 radic60 separ63 sort52 unit64
grove orchard72 plantat51
grower cultiv51 farmer80
gruel arduous77
gruesom grim59 grisli95
guarante assur74 ensur79 insur71 promis67 secur71
guard bodyguard63 forc64 patrol70 polic82 protect66 safeti53 secur61
gubernatori governor64
guerrilla rebel89
guess expect67 figur83 idea61 imagin77 judg50 pretend69 say68 specul53 suppos77 think85
guest visit61 visitor72
guid guidanc53 scout58
guidanc counsel51 guid53
guidelin regul80 rule76
guilt guilti56 remors74
guilti charg82 crimin72 guilt56 penalti60
guis pretext50
guitar guitarist71
guitarist guitar71 musician80
gulf water63
gum chew84
gun artilleri64 cannon70 fire65 firearm65 kill68 shooter66 torpedo53 weapon68
gunfight shootout68
gunfir gunshot83
gunshot gunfir83
gust blow52 wind85
gut grit64
guy man67
gym gymnasium67
gymnasium gym67
gymnast athlet66
gypsi roma63
habitat environ68
hack intrud63
hair beard82 cloth64 coat65 fur52 hairi62
hairi hair62
hajj pilgrimag77
half fraction50 part63
halfway midway65
hall build64 dormitori62 lobbi53 room74
hamburg burger65
hammer pound57
hamper hinder91 hobbl66
hamstr tendon78
hand agreement50 custodi50 fist54 keep71 leav68 man67 pass55 right72 side61 take70 transfer61 worker54
handgun firearm78 pistol75 revolv65
handi use51
handicap disabl77 disadvantag64 impair61
handl address50 care57 cover54 hold59 manag53 treat53
handset phone78
handsom beauti68 generous53
handwritten write52
hang dangl64 execut74
hannov hanov60
hanov hannov60
hapless pathet58
happen accid70 activ54 aris70 attack63 becom63 caus68 chanc63 chang66 come76 crash62 discov64 effect60 error67 erupt63 go79 incid74 materi50 occurr63 result67 spark50 start61 thing82 wonder64
happi bless50 bright50 feel81 fortun67 glad78 happili62 laugh58 prosper63 spirit64 will64
happili happi62
harass molest53 tortur72
harbour seaport62 shelter76
hard bare75 build54 challeng59 concentr54 difficult79 effort64 harsh50 heavili50 rough61 scarc73 serious58 set63 solid63 stiff51 strong67 tough79 tri77
hardcov book61
hardlin conserv64 uncompromis56
hardship advers58 difficulti67 misfortun60 sever61
hardwar compon71 processor62 shop60 storag63 upgrad60
harmon chord64
harrow pain58
harsh brutal68 cruel64 disagre50 hard50 heavi50 sever57 stiff61
hasten expedit61 induc52
hasti hurri53
hastili hurri51
hat don61 wear70
hate aw50 dislik68 hatr70 mean52
hatr enmiti74 hate70 hostil78
haul cart57 catch55 drag52 lorri67 tow68 transport73
haunt ghost67 unforgett64
havoc mayhem57
hawaii hawaiian69
hawaiian hawaii69
hawk falcon64 raptor69
haze cloud61 fog61
headlin advertis61
headquart forc60 polic77
headway progress63
heal cure59 recov61 repair59 treat52
health doctor81 healthi55 hygien57 medicin68 organ56 prevent69 welfar71 well51
healthcar care76
healthi good68 health55 whole52
healthier better52
heap mound55 pile76 stack51
hear audienc61 discov60 investig68 learn62 listen85 proceed78 see70 session62 tri54 wit64
heart cardiac67 center50 eye61 hearti52 nerv50 spirit61
heartbeat puls59
heartbreak sorrow55
heartfelt sincer81
hearti heart52 warm53
heat boil61 carbon50 geotherm51 heater59 hot68 ignit61 suppli64 temperatur69 thermal57 warm61
heater heat59 stove71
heaven celesti59 divin64 god77 paradis58 sky51
heavi harsh50 heavili63 larg62 lower50 massiv64 part62 thick56 troubl50
heavili hard50 heavi63
heavyweight boxer65
hebrew jew50
hectic frenzi66
hedg secur64
hefti sizabl60
height altitud60 dimens60 elev66 high54 level60 low56 peak63 tall63
heighten compound56 deepen63 enhanc54 intensifi70 rise56
heinous atroc57 barbar80 inhuman63 monstrous53
heir heiress65 successor69
heiress heir65
helicopt chopper70
hell devil62
help adjunct56 attent61 avail54 benefit64 better75 boost71 care66 deputi72 eas67 encourag76 facilit61 grant68 implement54 improv75 intervent65 polic67 promot68 protect73 provid79 reform53 refuge65 relief80 resourc62 secretari64 serv65 servic63 stabil59 suppli69 support71 tend50 use66 work73 worker66
helpless hopeless72 powerless73
henc therefor86
hepat liver63
herald prais59
herb flavor62 herbal68 thyme63 veget74
herbal herb68
hereditari inherit59
hero champion50 charact62 heroic63
heroic brave65 courag67 epic56 hero63
heroin charact61
heroism braveri85 courag72
hesit doubt54 paus64 reluct80
heterosexu sex63
hide cover56 dark52 disguis72 invis52 obscur50 secret64 sneak58 steal61
high advanc52 broad50 degre55 domin50 extrem80 full60 go56 grade64 graduat50 height54 higher76 last60 level73 rich55 rise61 sharp54 superior51 upper54
higher high76
highland mountain64
highlight detail62 spotlight50
highway expressway68 freeway77 interst78 road87 rout81 turnpik72
hijack pirat64
hiker walker62
hilari humor77 humour56
hill foothil72 hilli56
hilli hill56 mountain80 rough54
hillsid slope62
himalaya himalayan70
himalayan himalaya70
hind posterior51
hinder block51 complic74 embarrass52 hamper91 hobbl63 imped93 inhibit64 interven71 obstruct75 prevent63 stymi74 thwart62
hindi sanskrit64
hindu hinduism57
hinduism faith60 hindu57 religion73
hint allud69 clue66 indic70 suggest70
hire employ68 job72 rent52 worker64
hispan american66 latino96
histor exist60 histori74 import65
histori account57 art65 biographi61 histor74 past66 stori62
historian scholar84
hitter attack52 batter79 slugger62
hobbi pursuit54
hobbl hamper66 hinder63 limp59
hog pig71
hoist lift50
hold arrest54 break68 carri71 consid66 continu77 control65 custodi52 delay53 give77 grip53 handl59 keep77 let71 maintain71 ownership60 pressur63 properti60 retain67 see68 stock60 support64 sustain51 wait66
hole trap57
holi bless63 sacr77
holiday day69 vacat71
holland netherland73
homecom reunion63
homeown owner60
homosexu gay91 lesbian88 sex75
hone perfect69
honest fair57 frank85 genuin59 honesti64 honor53 reliabl56 sincer68 true53 truth57
honesti honest64 integr74 truth60
honey sweet65
honeymoon vacat74
honor accolad65 award72 celebr62 fame62 honest53 honorari58 honour88 prestigi66 prize62 recogn61 respect65 reward54
honorari honor58
honour accolad50 award67 honor88 respect58 reward56
hook bait56 catch62 claw51
hoop basketbal53
hop danc69
hope anticip59 aspir56 confid68 desir73 encourag70 expect76 feel69 optim62 plan69 promis78 prospect67 somebodi64 trust57 want77 wish79
hopeless despair50 desper61 helpless72 imposs51
hord legion63 swarm62 throng70
hormon insulin70 steroid68
horn trumpet63
horrend alarm54 aw75 dread84 frighten60 horrif82 terribl78
horribl aw92 dread82 ugli74
horrif aw69 dread70 frighten66 horrend82 terribl76
horrifi afraid54 alarm63 appal87 dismay79 frighten74 scare61 shock84
horticultur garden50
hose tube60
hospit condit65 hospitalis89 institut64
hospitalis hospit89
hostag captiv71
hostil aggress62 animos86 bitter76 enmiti81 hatr78 oppon50 oppos54 resent81 suspicion60 tension65 war60
hot bake52 fast50 heat68 temperatur55 warm70
hotel build64 inn73 lodg67 resort81 ritz63
hour dawn64 midday60 midnight72 minut79 morn81 noon65 period53 time75
hous block64 build89 busi65 comfort55 communiti65 compani50 cottag65 discov64 domest54 dwell64 famili70 flat77 household52 inhabit74 interior51 lodg50 manag62 mansion67 nation54 parliament61 part61 place70 play60 return68 shelter69 start64 structur66
household famili68 hous52
hover linger55
hug kiss80
human art71 civil58 humanitarian53 man53 mankind70 world56
humanitarian human53
humid wet63
humili asham66 crush51 degrad66 disgrac65 embarrass75 shame68
humor amus81 comic70 fun60 funni72 hilari77 humour85 iron74 ironi67 joke72 play75 satir81 sketch60 wit79 witti76
humour amus56 comic60 hilari56 humor85 iron61 ironi63 joke56 satir71 wit73 witti58
hundr centuri53
hunger starvat66 suffer60 thirst62
hungri starv70
hunter search69
hurdl obstacl70
hurl throw71
hurri go63 hasti53 hastili51 quick50 rush60
husband spous80
hussein saddam93
hut shack67 shelter61
hydraul mechan67
hydroelectr power65
hydrogen gas62
hygien health57 sanit76 sanitari74
hymn anthem67
hype public63
hypothesi conjectur54 theori73
hysteria frenzi55 mania61
ice glass50 ici52
ici arctic50 chilli71 cold62 frigid78 ice52
icon pictur64 symbol65
idea belief61 concept79 feel63 guess61 ideal62 inspir65 mean72 mind74 notion86 opinion64 plan70 purpos64 reason77 suggest71 theme66 thought80 view70
ideal consid60 exampl61 idea62 perfect71 worth76
ident identif68 identifi62 individu51
identif fingerprint71 ident68 identifi65 recognit52
identifi acknowledg57 associ66 classifi66 describ69 determin73 diagnos57 differenti61 discov75 distinct56 distinguish73 ident62 identif65 known61 link65 name62 place57 recogn60 recogniz76 refer65 separ55 specifi58
ideolog communism61 conserv55 conservat65 fascism63 liber53 radic60 social72 totalitarian60
idiot nonsens50
idl unus50
idol god62 worship54
ignit burn56 combust59 erupt61 fire63 flame61 fuel66 heat61 lit53 provok62
ignor dismiss66 disregard60 neglect62 reject67
illeg ban63 contraband68 crimin61 feloni56 improp68 penalti53 smuggl75 unlicens58 wrong58
illumin adorn63 bright62 light67 lit65 miniatur52 paint60
illus decept50 fantasi56 magic56
illustr artwork74 depict70 exampl61 graphic70
imageri imagin50 pictur79
imagin clever74 conceiv52 creativ78 dream76 envis64 expect65 figur65 guess77 imageri50 invent88 pictur53 see75 suppos64 think80 vision53
imbal instabl53
imit faux51
immedi close60 direct69 instanc52 instant55 present60 prompt77 quick82
immens enorm94 great63 larg85 sizeabl50 vast67
immers steep58
immigr arriv51 migrat69 natur69 refuge86
immin impend83
immor degrad63 scandal67 shame68
immort divin54 etern52 god53
immun exempt52 resist53 vaccin86 waiver62
impact affect74 chang72 consequ68 critic66 effect78 outcom60 repercuss60 result74 shock50 threat63
impair disabl61 dysfunct58 handicap61
impass ardent51 deadlock90 fervent62 fieri58 passion69 stalem90
impati annoy75 eager55 irrit68 restless66
imped hinder93 inhibit67 interven72 obstruct82 prevent52 stifl66
impend immin83
imperfect flaw55
imperi emperor64 empir66 royal74
implement accomplish55 action50 adher66 appli63 enforc70 fulfil68 help54 tool63
impli entail61 implic68 mean64 suggest69 suppos61
implic affect61 charg65 concern64 impli68 import58 involv69 regard64 signific65 suggest52
implicit tacit67
import account60 central52 consequ56 critic74 crucial78 decis58 effect61 emphasi75 essenti78 event57 foreign51 fundament67 good78 great73 histor65 implic58 influenti57 key77 larg61 main64 matter64 mean72 measur54 moment62 notabl63 noteworthi56 outstand52 pivot60 point63 primari56 princip54 profound58 purpos65 refer60 remark60 sens60 serious61 signific84 smuggl61 strateg60 trade62 urgenc63
impos enforc75 imposit72 oblig61 state51 tax55
imposit enforc61 impos72
imposs hopeless51 unaccept54 unthink53
impoverish destitut71 needi59 poor64 poverti55
impract useless70
impress affect52 amaz70 astonish72 astound57 aw52 awesom54 belief58 brilliant70 dazzl71 dramat65 easi60 effect52 excel72 experi59 feel69 formid60 magnific70 notion59 opinion55 person60 pictur56 proud68 reason64 say53 sensat52 spectacular74 splendid64 state55 stun78 surpris79 thought62
impressionist painter61
improb unlik53
improp fals58 illeg68 inappropri76 irregular59 wrong62
improv addit60 adjust63 advanc64 alter60 better75 build69 chang70 develop76 enhanc84 help75 modern62 perform62 preserv63 recoveri68 reform62 reinforc65 renov63 repair63 restor69 rise71 stabil63 upgrad73
improvis makeshift51
impuls desir60
inaccess remot59 unavail54 untouch60
inaccur accuraci50 fals84 faulti51 wrong52
inadequ defici57 insuffici84 lack72 poor65
inadvert accid84 unwit80
inappropri improp76 unsuit57 wrong60
inaugur first58 initi52 maiden53 open60 speech61
incap incompet59
incarcer arrest62 captiv58 confin65 jail75
incarn avatar56
incendiari inflammatori56
incens anger79 angri65 infuri84 outrag83
incent bonus66 reason54 wage65
inch edg65
incid disturb62 happen74 infect68 occurr60 scene63
incit act52 instig51 provoc58 provok81
inclin tend58 tendenc55 will60
includ carri60 compris70 consid60 contain78 cover72 encompass63 featur80 inclus54 initi61 involv64
inclus comprehens54 includ54
incom earn62 net63 profit67 sell61
incompat inconsist59
incompet clumsi56 incap59 ineffect66 ineffici57 inept79 unfit62
incomplet partial55 sketchi57
inconsist conflict55 contradictori70 incompat59 uneven51
inconveni discomfort63
incorpor buy60 combin80 contain57 creat71 integr71 merg76
incred astound72 fabul65 fantast82 marvel73 unbeliev86 unimagin57
incurs attack62 infiltr67 invad52 offens75
indec obscen75
independ autonomi69 breakaway58 free54 freedom70 individu60 nonpartisan53 separ65 separatist64
indic argu60 denot53 disclos69 evid68 fact68 hint70 mark60 point69 predict65 present60 reason70 refer63 reflect69 say72 show77 sign69 signal70 suggest86 time61
indiffer apathi71
indigen aborigin70 nativ70
indign anger74 outrag80
indirect mediat56
indispens essenti69 vital63
individu adult63 child61 equal68 ident51 independ60 man62 organ73 person80 privat57 respect61 separ67 singl55 someon51 subject61 uniqu63 various64
indonesia asian61
induc caus60 effect60 hasten52 stimul61
industri busi82 develop66 economi68 enterpris71 industrialis91 manufactur79 market73 product68
industrialis industri91
industrialist businessman70
ineffect incompet66 ineffici69
ineffici incompet57 ineffect69 wast68
inelig disqualifi55 unsuit50
inept clumsi75 incompet79
inequ dispar74 injustic60
inevit fate57 necessarili70 need51 predict53 unavoid80
inexpens afford78 cheap82 cheapli58
inexperienc naiv51 young53
infam notori85
infanc babi51
infect contamin66 incid68 infecti66 taint51 transmiss51
infecti contagi78 infect66
infield catcher81 fielder71 shortstop78
infiltr incurs67 penetr66
infinit endless54
inflam inflamm51
inflamm inflam51 symptom62 tendon60
inflammatori incendiari56 provoc53
inflat inflationari74 rise74
inflationari inflat74
inflict pain55
inflow flow62 influx62
influenc determin64 effect60 influenti59 pressur60 shape67
influenti authorit51 import57 influenc59 power65
influenza flu90
influx inflow62
info inform55
inform account66 advis77 brief72 casual51 clarifi60 communic68 confirm66 consult64 convers56 data79 databas66 detail67 disclos61 educ68 evid66 exampl61 explain64 fact63 friend50 info55 instanc61 intellig72 intim51 know55 knowledg73 materi65 messag63 news63 notifi78 order59 remind67 report70 say73 secret60 sourc72 unoffici60 wit52
infrastructur money63
infring breach60 violat62
infuri anger92 angri62 enrag86 furious56 incens84
infus inject65 steep62
ingredi compon55 element51 flavor70
inhabit american61 border61 camp63 discov53 dwell54 dweller62 eastern60 hous74 live60 mansion73 municip61 neighbor68 neighborhood70 neighbour73 neighbourhood61 northern64 occupi62 palac69 peopl76 place63 polic64 popul68 provinci63 residenti55 rest54 section51 set54 tenant50 town87 vicin62
inhal smoke58
inher integr54 intrins67 under61
inherit famili55 hereditari59
inhibit hinder64 imped67 inhibitor55 stifl54 suppress54
inhibitor inhibit55
inhuman barbar78 brutal56 cruel81 cruelti63 heinous63
initi admit65 agreement64 approv63 caus53 creat63 creation58 determin62 discov62 establish63 first65 form61 foundat55 inaugur52 includ61 innov61 instig58 institut54 introduc65 introduct53 letter66 open61 organ63 origin80 start71
inject infus65
injur accid66 attack69 break61 bruis67 concuss69 damag72 fire62 fractur66 kill86 lose63 pain61 sprain63 stab57 suffer78 trauma63 victim61 weaken51
injustic inequ60 unjust58
ink sign63
inmat captiv83 judg65 offend68 sentenc92
inn hotel73 lodg72
innoc acquit53 naiv50 vindic50
innov advanc63 concept65 creation56 creativ76 design68 groundbreak51 initi61 introduc63 introduct56 invent77 modern58 pioneer68 progress52
input compon62 signal62
inquest investig60
insan crazi59 foolish53 mad55 paranoid60
inscrib carv61 engrav84 etch68 inscript79
inscript inscrib79
insect beetl73 worm66
insecur anxieti63 precari55 vulner60
insert add62 plug54
insight discoveri62 understand61
insignia badg78
insignific meaningless57 trivial66
insist ask75 assert71 continu70 demand73 maintain62 press63 pressur57
insolv bankruptci74
inspect analys52 analyz82 audit62 autopsi62 check63 consid64 evalu82 exam79 inspector85 interview61 investig69 look52 question65 review72 scrutin57 scrutini52 studi64 test61 tri55
inspector inspect85 polic61
inspir anim54 aspir51 cheer50 divin55 encourag65 excit66 glorious52 idea65 thought60 urg50
instabl imbal53 unstabl57
instal airfield70 facil63
instanc case71 exampl94 except72 immedi52 inform61 occurr60 repres62 time67
instant direct52 flash51 immedi55
instig incit51 initi58 provok62
institut academi71 associ63 compani67 creation52 discov59 establish67 foundat70 hospit64 initi54 organ76 organis67
instructor educ60 teacher71
instrument compos66 devic61 orchestr71 tool58
insuffici inadequ84 poor53 scant51
insulin hormon70
insur assur71 compens67 ensur64 guarante71 polici52 protect60 reinsur68 secur58 underwrit55 verifi50
insurrect mutini67 rebellion86 revolt78 upris75
intact entir57
intak consumpt54
integr central55 combin56 comput60 consolid61 coordin57 embed54 honesti74 incorpor71 inher54 merg56 structur58 unifi63 unit56 uniti58
intellect intellectu52
intellectu intellect52 mental62 person61 scholar70 thinker74
intellig agil67 brilliant51 clever64 inform72 natur55 ration62 sensibl58 smart76 sophist67 spi61 understand50
intend aim74 attach53 commit63 design79 direct66 know61 mean65 measur63 plan73 propos66 purpos74 specifi56 think62
intens brutal55 cold58 concentr53 deep60 deepli68 extrem60 fierc80 furious65 intensifi64 keen62 larg55 level56 loud51 magnitud62 profound57 rage51 sever58 sharp54 strength64 strong65 terribl53 unrel64 violent62 vivid54
intensifi acceler70 deepen71 enhanc64 escal76 exacerb58 heighten70 intens64
inter buri71 burial52
interact communic71
intercept catch64
intercours sex65
interdisciplinari disciplin59
interest amus74 benefit66 concern74 engag63 entertain74 fascin84 intrigu86 involv69 part62 rais75 relat61 right62 share65 stake52 vivid61 wonder72 worri65
interf intrus50 meddl80
interfaith religi53
interior hous51
intermitt sporad90
intern domest58 foreign58 global71 outsid51 world70 worldwid60
internet cyberspac67
interpret consid51 explain63 explan69 liter68 read51 regard59 render52 translat82 understand65 understood63 view66
interrog investig52 question65
interrupt abrupt63 break56 disrupt69 disturb53 outag60
intersect converg51 cross66 crossroad56 junction68
interst highway78
interv period64
interven complic62 disturb67 hinder71 imped72 intervent64 meddl60 obstruct64 prevent59
intervent help65 interven64 treatment60
interview audienc55 confer61 convers70 inspect61 question74
intifada upris74
intim cozi60 experi57 familiar51 friend55 inform51 person56 sexual54
intimaci familiar66
intimid bulli56 deter68 discourag64 fear61 frighten68 scare67 timid50 warn52
intoler bitter55 unaccept78 unbear79
intric complex53 elabor72
intrigu fascin85 interest86
intrins inher67
introduc establish66 initi65 innov63 introduct74 present60 propos72
introduct creation70 entri56 initi53 innov56 introduc74 origin63 present51 start61
intrud hack63
intrus interf50
invad aggress53 attack60 incurs52 occupi71 offens50 overrun53
invalid annul58 null64 void56
invalu priceless57 valuabl71
invari alway62
invent clever76 concept60 creativ62 design56 devis61 formul51 imagin88 innov77 inventor72 manufactur54 origin52
inventor invent72
inventori stock54
invest asset79 financ69 investor68 leverag61 money78 put57 spend70 ventur72
investig detect78 expert69 hear68 inquest60 inspect69 interrog52 polic70 question71 scientist56 scrutini62 search62 spi54 tri60
investor invest68 lender66 sharehold71
invinc unbeat53
invis hide52 obscur53 unseen66
invit ask69 receiv56 welcom69
involv activ69 admit63 affair59 affect62 ask57 claim62 commit68 complex58 complic67 concern71 connect72 demand53 engag77 exact52 implic69 includ64 interest69 need60 particip66 refer60 regard60 relat73 requir73
ion particl69
iran afghanistan74 kurdish63 persian55
ire anger59 outrag61 wrath57
ireland dublin70
iron humor74 humour61 ironi78 metal73
ironi humor67 humour63 iron78 satir60
irrat unreason61
irregular abnorm55 improp59
irrelev moot59 unsuit53
irrespect regardless75
irrig water65
irrit annoy88 bother63 discomfort77 impati68 pain58 sensit57 sore52 stung62 uncomfort60
islam islamist80 moslem68 muslim84
islamist islam80 moslem60 muslim66
isol alien61 loneli60 separ54
issu chang67 effect55 emerg55 event50 issuanc71 matter80 number55 outcom56 proceed52 public62 publish59 relat70 releas66 result56 return52 subject73 take62 topic76
issuanc issu71
itali european70
item detail53 list56 piec64
jacket cap59 cloth60 coat72 dress74
jag rag58
jaguar panther72
jail arrest82 captiv70 confin64 custodi70 incarcer75 penalti62
jam block55 clog65 congest63 cram75 crowd71 pack54 throng51
japan asian62
jargon slang64
jaw bone65
jazz funk68
jealousi envi74
jean cloth67 denim86 pant85 trouser80
jeep car69
jeopard endang87 threaten72
jeopardi threat53
jersey shirt74
jesus christ87 savior58
jetlin plane71
jew hebrew50 jewish79
jewel adorn51 diamond61 gem64 jewelleri65 jewelri70 ornament62 pearl66
jewelleri jewel65 jewelri89
jewelri gem61 jewel70 jewelleri89 necklac63
jewish jew79
jfk kennedi63
jitter jitteri70 nervous76
jitteri edgi61 jitter70 nervous68
job busi71 career61 employ74 hire72 polic64 posit65 post63 problem61 product62 put64 task58 work73
jobless unemploy86
join joint58 rejoin66 union65 unit67
joint conjunct58 cooper68 corpor53 join58 part62 share50
joke antic62 fool64 funni72 humor72 humour56 laugh82 quip88 trick53
jolli merri54
jolt shaken59 shock56
journal blog60 book68 diari50 journalist62 newspap61 period80 write66
journalist author69 columnist63 correspond71 journal62 writer79
journey excurs67 ride63 travel66 trek65 trip73 voyag77
joy delight71 emot60 excit67 feel62 pleasur58
joyous ecstat68 exuber73 festiv74 jubil70
jubil cheer78 exuber66 joyous70 triumphant54
judaism faith60 orthodox68 religion70
judg acquit61 assess61 critic54 evalu59 guess50 inmat65 judgement51 judgment63 judici69 judiciari56 justic72 magistr68 order62 penal50 penalti66 rule63 tri51
judgement assess52 judg51 judgment90 opinion51
judgment assess59 decis73 discret63 judg63 judgement90 judici60 mind50 opinion63 rule68
judici judg69 judgment60 justic72 legal72
judiciari judg56
juic juici51
juici juic51 sexi52 spici61
junction connect64 intersect68
junctur crossroad54
junior secondari50 young50
juri panel67
jurisdict territori56
jurisprud law55 philosophi63
justic judg72 judici72
justif explan63 justifi80 reason61
justifi excus74 explain63 justif80 right55 vindic60 warrant68
juvenil adolesc60 minor60
kashmir kashmiri71
kashmiri kashmir71
kathmandu katmandu83
katmandu kathmandu83
kayak cano87
kazakhstan kazakstan84
kazakstan kazakhstan84
keen avid51 eager71 good52 great53 intens62
keep close65 continu77 defend61 fast61 hand71 hold77 live54 maintain78 move73 preserv61 pressur69 prevent69 rescu65 retain59 support61
keeper defend68
kennedi jfk63
kenya african68
key central58 discov54 fundament55 import77 list61 separ51
keyboardist musician68
keynot address61
khmer cambodia69
kick bang55 move54 rebound61 score64
kickback bribe88 payoff77
kidnap captiv64 captor66 kidnapp72 snatch59
kidnapp captor87 kidnap72
kill anim51 assassin62 attack76 bloodi53 bodi70 break55 deceas54 decis52 destroy63 dozen67 end52 evacu55 execut64 fall51 fate57 five60 go58 gun68 injur86 killer58 last59 late56 life68 mutil56 peopl72 receiv51 shoot69 shooter64 short63 sight52 sudden52 suffer65 suicid75 toxic51 turn60 vanish75 villag51
killer kill58
kilo kilogram94
kilogram kilo94
kilomet kilometr94
kilometr kilomet94
kind action65 forgiv58 form61 generos85 gentl53 good83 gracious58 make77 manner66 sort96 style60 thought81 type80 varieti73
kindergarten preschool82
king kingdom68 monarch70 nobl54
kingdom king68 land54 realm54 state61
kiss hug80
kit equip60
kitchen room73
knesset parliament66
knife stab63 tongu50
knock attack62 bang56 blow65 bump58 pick63 smash62
know acknowledg66 awar74 coupl65 experi66 inform55 intend61 knowledg55 learn78 letter52 live58 love75 purpos58 realiz80 recogn61 say86 understand86 wise55
knowledg abil65 cognit50 educ61 experi72 inform73 know55 learn76 mind64 percept60 practic68 wisdom62
known fame51 famous76 identifi61 legendari57 letter63 notabl71 renown63
kolkata calcutta81
koran quran92
korea korean81
korean korea81
kuomintang parti61
kurdish iran63 kurdistan78
kurdistan kurdish78
lab laboratori91
label brand65
labor busi57 labour88 union72
laboratori lab91
labour labor88
lace cloth60 fabric61 pattern59
lack absenc71 absent54 defici50 demand63 inadequ72 need70 shortag60 want52
lacklust dull50
ladi dame52 madam51 woman60
lag slowdown59
laid set57
lake pond75 reservoir67 water64
lamb meat68
lament complain60 deplor63 mourn53 sad56 sorri52 sorrow54
lamp candl68
land acr65 area70 arriv61 bring54 countri56 earth50 estat65 farm70 forest63 ground60 kingdom54 shore51 state51 take60
lander spacecraft64
landlord landown78
landown landlord78
landscap garden61 paint72 sceneri73
lane path64
languag linguist61 lyric51 pronunci63 speech57 terminolog53 text69 usag60 word75
laps error66 failur71
larg bad72 bigger80 broad57 coloss60 doubl58 enorm89 expect63 extend57 extens61 full63 giant60 gigant73 great73 heavi62 immens85 import61 intens55 larger86 mammoth50 massiv87 monument52 most81 promin55 rise64 signific70 sizabl66 size66 sizeabl54 stagger55 super56 tremend72 vast75 wide69
larger bigger80 larg86
last close68 conclus51 end80 endur68 final72 high60 kill59 live50 long68 lowest55 net51 pass60 past75 senior56 stabl50 stand54 surviv52 ultim52 unlik60 worst62
late former52 kill56 later78 latter60 new63 past65 previous66 recent67 time72
later advanc50 afterward80 late78 move77 pass64 posterior71 side58 subsequ83
latest current66 news64
latin roman51
latino american64 hispan96
latter late60 recent56 second66
latvia baltic66
laugh funni70 happi58 joke82 laughter68 scream71
laughter laugh68
launch discov51 entri51 establish56 open61 start65 unveil58
laundri wash71
lavend purpl68
lavish extravag83 generous54 luxuri65
law ban63 constitut72 jurisprud55 lawyer60 legal77 legitim67 polic56 principl62 right67 rule84 sharia60
lawless anarchi77
lawmak administr68 congressman62 deputi79 enact79 govern66 leader74 parliament82 parliamentarian66 pass75 passag66 politician78 repres72 senat77
lawsuit case72 suit76
lawyer counsel80 law60 prosecutor79 solicitor62
lay lie55 place55 put60 set50
layer crust61 shape61 surfac68 wall60
layout design67
lead advantag70 ahead69 candid50 chief60 come63 direct53 go61 leader64 leadership57 leav60 major80 make66 pass53 place65 posit60 princip52 result66 run65 score64 take66 top76 track50 trail55
leader chief62 command64 lawmak74 lead64 leadership73 politician79
leadership lead57 leader73 posit71
leaf foliag62 leav62
leafi foliag55
leaflet booklet51 brochur60 pamphlet74
leagu confer59 divis63
leak leakag69
leakag leak69
lean skinni53 slight52 tend51 thin62 tilt56
leap bounc64 rise52
learn determin56 develop64 discov76 educ70 hear62 know78 knowledg76 letter58 master52 practic62 prepar63 read60 see69 studi68 talk74 teach82 train64 watch59 work71
leas buy64 charter50 contract68 rent67 rental59
leav admit55 allow67 chang60 depart59 departur60 empti60 exit50 flee68 forget56 give74 go78 hand68 lead60 leaf62 let74 liber51 make71 move74 part64 place67 posit59 provid56 reach61 remain70 resign63 result62 run62 start66 turn73 vacat62 vanish66 will64 withdraw61
lectur sermon64 speech68 teach60
lefti pitcher72
leftist socialist67
leg limb74 stage51
legal approv50 elig54 judici72 law77 legitim61 statutori56 valid77
legend legendari73
legendari fabl58 known57 legend73
legion armi61 hord63
legitim constitut50 establish51 law67 legal61 legitimaci58 right58 true52 valid56
legitimaci authent51 credibl75 legitim58
leicest leicestershir57
leicestershir leicest57
lemon citrus62 flavor63
len lens74
lend bring50 give60 lender76 loan78
lender investor66 lend76
length diamet71 dimens63 distanc66 durat63 long63 short64 size62
lengthi extend53 extens63 long59 prolong66 protract64
lenienc clemenc65 lenient68
lenient lenienc68
lens len74
lesbian gay94 homosexu88
lessen diminish82 minim78 mitig78 reduc70 weaken63
lesson moral58 teach72
let accept66 admit60 allow78 clear63 get82 give80 hold71 leav74 make78 stand67
letter acknowledg75 bill55 cite81 comment72 credit63 document70 famous52 initi66 know52 known63 learn58 mark50 memo73 memorandum65 mention64 notabl62 notic61 observ59 print66 refer74 remark64 renown54 say73 state72 text67 tone60 write74
lettuc bread55 cabbag75
leukemia cancer75
level degre54 destroy50 equal58 equalis57 grade59 height60 high73 intens56 low73 point65 qualiti64 result67 stage51 steadi52 tier51 top62
leverag advantag63 invest61
lexington concord65
liabil debt74 liabl64
liabl liabil64
liaison affair59 contact58
libel damag64 defam84
liber bail60 deregul75 free62 ideolog53 leav51 liberalis92 progress75 reformist64 releas62 social64
liberalis liber92
liberti freedom74
librari build61 collect68
licenc accredit51 allow59 licens87
licens accredit53 allow66 approv50 author51 certifi53 licenc87
lie consist50 lay55 rest54 stretch61
lieuten deputi61 polic71
life aliv64 anim51 day67 exist63 experi73 kill68 lifetim56 live79 person68 spirit62 year73
lifestyl fashion62
lifetim life56
lift boost60 hoist50 move63 rais57 revers63 rise53
light bright71 burn53 clear59 fire59 fluoresc56 gentl62 glow64 illumin67 lighter63 lit81 pale51 pure50 smoke60 soft56 sunlight61 thin54
lighter light63
lighthous beacon55 tower62
lightweight boxer61
likabl appeal52 sympathet52
like admir65 alik53 believ59 care51 delight56 enjoy55 feel68 fond61 love77 pleas61 portrait61 prefer62 relish50 resembl60 see62 want68 wish58
likelihood probabl68 unlik57
liken compar51
likewis besid52 similar76
limb leg74
limelight spotlight76
limeston rock61 stone63
limit bound54 boundari54 constrain51 curb69 curtail65 defin57 determin58 disadvantag60 fix54 maximum72 minimum79 modest53 modif54 modifi54 regul72 restraint63 restrict87 rule73 set56 small61 special61 specif58 specifi62 take61
limp hobbl59
line border51 cabl60 cours54 cover60 current64 edg65 fill66 front70 row64
lineag ancestri62 deriv50 origin66
linear analog65 dimension64 simpl54
lineman tackl62
linen cloth82 fabric70
lineup roster79
linger hover55 persist76 protract50
linguist languag61 semant61
link associ57 connect82 contact67 identifi65 linkag50 relat71 tie70
linkag link50
lion cat61
lip mouth71
liquor alcohol67 vodka64 whiskey68
list databas60 item56 key61 name74 number70 regist62
listen hear85 mind61
lit burn55 ignit53 illumin65 light81
liter actual64 educ52 exact51 interpret68
literari literatur80
literatur literari80 write71
lithuania baltic69
litig action51 plaintiff64
litter trash61
littl close65 emot55 mean67 short68 size53 slight57 small73 smaller56 soft59 tini62 young60
liturg liturgi81
liturgi liturg81 rite69
live aliv62 anim53 current50 dwell51 energet64 event50 exist53 experi58 inhabit60 keep54 know58 last50 life79 peopl75 popul61 spirit69 surviv68
livelihood subsist63
liver hepat63
load burden50 cargo62 freight56 payload55 pile51 shipment52 stack54 ton50 weight63
loaf bread75
loan debt80 lend78
lobbi hall53 lobbyist76
lobbyist lobbi76
locomot engin69 steam70 tram68
lodg accommod81 charg54 file59 hotel67 hous50 inn72
loft attic55
log lumber52
logic coher56 consist53 ration73
lone singl55 sole55
loneli isol60 sad69
long continu63 desir61 etern58 extend65 far71 last68 length63 lengthi59 longer80 longest61 nostalgia63 prolong50 provid55 stretch67 tall52 want61 yearn85
longer long80 person63 someon61
longest long61
longtim old51
look appear72 consid66 depend51 expect73 eye68 face68 feel77 fit73 front56 inspect52 reli52 search59 see85 seem82 sens65 sight62 sound56 tend64 view70 wait73 watch72
loos broad50 free51
loosen relax70
loot empti56 looter68 ransack74 steal63
looter loot68 thief64
lord baron65 nobl65
lore folklor72
lorri cart62 haul67 pickup74 tractor74 trucker68 van79 wagon71
lose compet56 destroy51 fall70 forfeit52 forget67 go73 injur63 loser56 suffer66 thought60 vanish60 wast54
loser lose56 underdog61
lot bunch58 dozen56 draw53 fortun60 give67 luck64 mess52 park60 plenti81 sight56
loud aloud54 flash51 intens51 shout70 yell65
loung room64 sofa51
lousi aw70 bad59 nasti50
love admir64 beauti89 belov75 care73 charm81 cherish51 coupl63 dear56 enjoy56 favorit57 fond53 know75 like77 lover67 passion74 prefer53 romanc67 romant69 want63
lover boyfriend75 devote51 fan52 girl67 girlfriend74 love67 man62 mistress71
low break53 deep52 grade52 height56 level73 modest60 reduc73 short66 small61 soft57
lower fall67 heavi50 reduc70
lowest last55 worst62
loyal faith60 loyalti56
loyalist support67
loyalti allegi72 commit60 dedic64 devot71 loyal56 patriot67
ltte tiger62
luck chanc65 fortun59 lot64 lucki68
lucki fortun77 luck68 luckili58
luckili fortun91 lucki58
lucrat profit68
ludicr absurd91 foolish67 nonsens65 ridicul91
luggag bag77 baggag84 suitcas68
lukewarm tepid74 warm51
lull calm50
lumber log52 timber77
lump chunk59
lunar moon65
lunch luncheon60 meal77
luncheon lunch60
lung pulmonari64
lure attract81 entic85 tempt55
lush abund51 rich51
lust passion58 thirst54
luxuri expens61 fanci65 lavish65
lyric emot50 languag51 lyricist52 melod77 melodi78 music67 opera67 pen70 poem72 song84 word63 write73
lyricist lyric52
mac macintosh68
macao macau73
macau macao73
macedonia macedonian70
macedonian macedonia70
machin car50 comput75 devic71 machineri61
machineri machin61 mechan59
macho masculin50
macintosh mac68
macroeconom econom63
mad crazi69 folli51 furi50 insan55 rage61 sick56 wild52
madam ladi51
made success67
madra chennai64
mafia mob67
magazin clip53 press63 public80 publish73
magic charm57 illus56 magician56 supernatur73 trick57 wizard59
magician magic56 wizard66
magistr judg68
magnat businessman64 mogul73 tycoon84
magnet electromagnet71
magnific brilliant66 eleg66 excel55 famous56 glorious71 gorgeous68 impress70 rich52 splendid84
magnitud intens62 measur66
maiden first53 inaugur53
mail email76 messag83 post63 send58
main chief50 chiefli75 import64 primari67 primarili89 princip75
maintain assert54 conserv50 continu73 defend64 exert58 hold71 insist62 keep78 observ52 preserv73 pressur60 retain72 support64 sustain74 uphold55
mainten care58 repair73
maiz grain82
majest regal54
major better55 lead80 number69 senior58 star51
make actual72 brand55 bring82 build69 buy69 caus57 chang74 clear72 creat76 decid73 determin64 direct67 draw59 drive62 earn58 encourag65 establish63 fit63 forc62 form65 gain57 get85 give87 kind77 lead66 leav71 let78 maker52 move79 net51 piec61 prepar69 produc70 product63 rais68 realiz70 reason71 reduc68 short69 sort75 start76 wage69 write63
maker automak68 busi62 carmak63 make52 manufactur90 produc69
makeshift improvis51 temporari53
malais uneas63
malaysia asian60
male gender57 man60 sex64 sexual58
malfunct defect51
malign cancer65
mall outlet62 plaza69 promenad56
mama mother60
mammoth gigant66 larg50
man black64 boy79 gentleman54 guy67 hand67 human53 individu62 lover62 male60 person75 polic63 soldier71 someon67 work61 worker55 world62
manag achiev50 administr72 agreement55 bus69 care58 chief68 control63 establish60 financ60 govern67 handl53 hous62 manageri50 move60 overse56 superintend53 supervis59
manageri manag50
mandat author60 mandatori70
mandatori compulsori70 mandat70 obligatori55 requir69
maneuv tactic61
mangl mutil65
mania craze75 hysteria61 manic50
manic mania50
manifest evid52 express50 palpabl52 reflect59
manifesto declar61
manipul rig59
mankind human70
manner attitud70 behavior68 behaviour60 conduct60 fashion52 kind66 polit59 respons62 sort65 style60 way63
manor estat70 mansion63
mansion castl69 hous67 inhabit73 manor63 palac71
manufactur automak75 build65 busi66 carmak69 industri79 invent54 maker90 produc69 product76
manuscript codex68 scroll60
map pictur62
mar martian71
marathi sanskrit60
marbl sculptur65 stain63 stone68
march marcher77 parad76 process61 protest78
marcher march77 parad60
margin earn62 narrow63 profit66
marijuana cannabi88 smoke62
marin crew71 maritim58 ocean56 polic63 sea59 soldier77
marina pier66
marit marriag64
maritim coastal58 marin58 navig57
mark celebr70 commemor79 critic50 indic60 letter50 mileston64 notic86 set52 symbol60
market capit60 commerci66 dealer71 export62 industri73 marketplac65 mart51 merchandis74 merchant53 retail75 sell74 seller58 trade74 vendor61
marketplac market65
marquess marqui52
marqui marquess52
marri divorc83 marriag71 remarri75 wed52
marriag marit64 marri71 wed67
marsh wetland74
mart groceri65 market51
martian mar71
martyr martyrdom69
martyrdom martyr69
marvel extraordinari52 fantast77 incred73 miracul58 terrif73 unbeliev69 wonder81
marxism communism62 marxist61
marxist marxism61
masculin macho50
mask camouflag61 cloak62 disguis69 protect62
massiv heavi64 larg87
master learn52 masteri56 perfect66 princip53 profession53
masteri master56 skill73
mastermind orchestr81
match competit68 contest60 count53 face60 final80 fit58 oppon54 pair58 quarterfin74 score63 semi65 semifin78 tie68
mate teammat58
materi applic62 chemic68 cloth56 equip74 fabric54 happen50 inform65 metal61 packag62 paper63 physic57 qualiti60 solid56 stuff53 substanc61 textil59 wast61
matern mother55 parent52 pregnanc53
math mathemat70
mathemat math70 mathematician55 numer68 scienc76
mathematician mathemat55 scientist67
matter affair63 concern73 import64 issu80 moment66 problem70 subject74 thing75 topic64
matur adult62 adulthood54 develop54
mauritania mauritius60
mauritius mauritania60
maximum limit72
maya mayan72
mayan maya72
mayb possibl54
mayhem havoc57
meager scant60
meal breakfast75 buffet64 dinner74 lunch77 snack68 supper60
mean aim66 averag54 aw50 base53 close59 effect68 expect75 hate52 idea72 impli64 import72 intend65 littl67 meaning53 name71 normal66 plan62 point65 poor56 purpos72 refer70 sens66 signific64 skill52 small61 think78 thought71 tool60 way77
meaning mean53 signific63 substant74
meaningless absurd61 futil57 insignific57 pointless76 ridicul61 useless72
meantim meanwhil65
meanwhil meantim65
measur amount60 assess53 bill70 calcul72 care53 determin61 evalu57 import54 intend63 magnitud66 observ64 poll52 precaut62 probabl61 purpos52 quantiti53 sampl62 scale62 standard60 step76 valuat51 worth58
meat beef84 food71 lamb68 pork83 sausag68
mechan equip60 hydraul67 machineri59 physic61 technic63
medal award66 decor52 medalist74 medallist66 ribbon51
medalist medal74 medallist94
medallist medal66 medalist94
meddl interf80 interven60
median averag61
mediat arbitr55 dialogu60 diplomat64 indirect56 talk66
medicin cure60 doctor82 dose66 drug75 health68 pediatr62 pharmaceut61 pharmaci63 prescript76 psychiatri65 remedi62 therapi67 treat66
mediev gothic73
mediocr bad54
medium cook56
meet appoint60 assembl58 call62 compet59 confer86 congress59 contact66 conven67 council66 forum72 fulfil59 gather71 play57 receiv55 retir52 satisfi50 see60 session72 summit82 visit74
melancholi depress50 sad63 somber59
melod lyric77 melodi74 music54 song57
melodi lyric78 melod74 music61 sing69 song71 tune84
melodrama comedi72
melt evapor62
meltdown catastroph62
member associ63 fellow62 membership64 part61 unit61
membership member64 rank52
memo letter73 memorandum71
memoir autobiographi92 essay75
memor memori50 unforgett72
memorandum letter65 memo71
memori ceremoni65 commemor62 memor50 monument76 plaqu65 rememb65 remembr64 storag55
menac omin68 sinist61 threat57
mental attitud67 brain63 intellectu62 mind51 mindset80 moral60 psycholog78
mention acknowledg72 cite64 comment65 letter64 name68 notic60 refer76 remark54 say61 state67
menu fare58
mercantil exchang61 trade62
merchandis buy50 good73 market74 product61 retail64 sell68 ware57
merchant dealer60 market53 retail66 trader64 vendor68
merci compass66 forgiv60
mere bare53 plain55 simpl62 simpli85
merg absorb61 combin66 consolid60 incorpor76 integr56 merger74
merger consolid68 merg74
merit deserv54 virtu51 worthi58
merri jolli54
mesh fabric64
mess fix56 lot52 messi61 pile54
messag communic62 content52 inform63 mail83 order61 statement69
messi mess61
messiah christ57
metabol digest63
metal alloy66 aluminium66 aluminum68 coat60 copper72 iron73 materi61 nickel60 silver51 steel76 titanium61 zinc63
meteorolog meteorologist62
meteorologist meteorolog62
meter foot60 metr92
methan gas65
method methodolog73 solut60 system62 techniqu91
methodist wesleyan70
methodolog method73
meticul precis50
metr meter92
metro railway67 subway69
metropoli citi61 metropolitan51
metropolitan metropoli51
michigan chicago58
mid middl62
midday hour60 noon79
middl center50 central57 countri65 mid62 part66 region60 time59
middleweight boxer63
midnight hour72
midway halfway65
migrat emigr74 immigr69 migratori74 refuge63
migratori migrat74
mild gentl55 moder60 soft54 temper52
mileston mark64
militari combat70 forc84 personnel73 soldier79
militia forc73
milk drink67
mill factori64 foundri60
million billion89 trillion69
mimic simul66
minc chop83
mind attent62 awar66 brain53 care58 give63 idea74 judgment50 knowledg64 listen61 mental51 orient62 psych54 rememb69 remind61 thought77 view65 watch60 worri64
mindset attitud66 mental80
mine excav61 miner70
miner mine70 ore62
ming dynasti64
miniatur illumin52 toy51
minibus bus70
minim lessen78 minimum60 neglig63 reduc74
minimum limit79 minim60 nomin55
minist diplomat66 ministeri72
ministeri minist72
minivan car67
minor child51 juvenil60 secondari52 small50 underag59 youngster51
mint coin70
minut hour79 moment60 second77 time67
miracl miracul68
miracul marvel58 miracl68
mire bog65
mirror reflect66
misconduct mismanag52 violat63 wrongdo74
misdemeanor violat51
miser miseri54 pathet66 poor54 suffer53 unfortun50 unhappi57
miseri miser54 sad61 suffer65
misfortun advers61 hardship60 piti53 unfortun50
misgiv anxieti66 apprehens58 distrust62 doubt76 mistrust58 suspicion66
misguid foolish71 mislead54 mistaken58 wrong54
mislead deceiv51 decept78 dishonest66 exagger64 misguid54
mismanag misconduct52
missil rocket73 weapon72
mission deleg50 missionari52 oper67
missionari mission52
mist cloud71 fog72 misti52
mistaken erron71 fals67 misguid58 wrong70
misti mist52
mistress lover71
mistrust distrust95 misgiv58 suspicion58
misunderstand error56
misus exploit53 tortur60
mitig allevi77 lessen78 reduc61 reliev57
mix add68 assort52 blend82 combin74 mixer60 mixtur83
mixer mix60 whisk65
mixtur blend76 combin71 dough63 mix83
mob gang71 mafia67
mobil equip63
mock derid81 disrespect65 offend64 ridicul92 scof62 scorn53 simul62
mode setup60
model exampl66 pattern62 prototyp68 shape54 simul72
moder cautious52 centrist63 conserv79 fair57 mild60 modest69 restraint67 somewhat58
modern contemporari80 develop65 fashion54 improv62 innov58 modernist77 new60 overhaul69 progress52 repair50 restor60
modernist modern77
modest decent58 limit53 low60 moder69 reason51 small55
modif adjust64 alter81 chang64 limit54 modifi61
modifi adapt62 adjust60 alter75 amend75 chang50 limit54 modif61 restrict55 simplifi64 updat62
modul compon65 modular60
modular modul60
mogul magnat73 tycoon73
moham mohammad84 muhammad82
mohammad moham84 muhammad70
moist damp65 wet62
moistur wet52
molecul atom80 molecular59 particl74
molecular molecul59
molest harass53 tortur73
mollusk gastropod92
moment bit61 consequ53 import62 matter66 minut60 point60 second53 signific53 time72
momentum strength67
monarch king70 monarchi63 nobl57 royal57 ruler71
monarchi monarch63
monast monk59
monasteri abbey70
monday weekday82
monetari money60
money asset77 back55 bank72 budget68 collect62 financ92 infrastructur63 invest78 monetari60 provid67 provis66 put69 rescu71 resourc63 stock62 substanti59 support68 treasuri60 wealth62 wealthi53
mongol mongolia53
mongolia mongol53
monik nicknam78
monitor observ67 supervis65 watch63
monk monast59
monkey primat67
monsoon rain80
monster demon74 devil54 freak53 monstrous56
monstrous grotesqu62 heinous53 monster56
month date64 period68
monument build61 commemor67 larg52 memori76 plaqu69
mood feel62 temper57
moon lunar65
moos deer70 elk77
moot irrelev59
moral conscienc66 ethic74 lesson58 mental60 philosoph67 virtu63
moreov furthermor89
moribund stagnant57
morn dawn72 hour81 start61
mortal babi66 birth66
mortgag bond60
moslem islam68 islamist60 muslim86 shiit72 sunni67
most general73 larg81 virtual58
mother care62 mama60 matern55 parent79
motif design61 theme60
motion move53
motor drive56 engin61
motorbik bike62 motorcycl86
motorcad process61
motorcycl bike77 cycl51 motorbik86 ride67
motorist driver74
motto slogan69
mound heap55 pile68 pitcher57
mount attach63 back51 mountain59 rise64
mountain alp65 alpin71 climber69 elev60 highland64 hilli80 mount59 rough50
mourn celebr63 griev66 lament53 mourner63 sorrow53
mourner mourn63
mouth bite62 lip71
move act51 advanc67 affect57 agreement71 approach64 attack62 attempt70 carri60 chang79 close67 come80 continu76 creat63 decis77 determin67 direct67 discov68 drive67 eas63 effect62 end76 fall64 feel55 fli57 follow72 forc67 gain59 go76 keep73 kick54 later77 leav74 lift63 make79 manag60 motion53 movement55 offer65 open66 part67 pass61 place71 play64 posit69 pressur70 proceed64 process60 prompt60 pull70 push80 put80 rais65 reach63 reason65 reloc72 remov54 return78 run65 search68 send66 set70 settl62 shift66 speed61 stand62 start73 step81 surpris62 take84 touch53 transfer63 travel62 tri74 trip54 troubl61 turn82 use63 vanish50 wait63 walk60 work67
movement caus51 effort52 front55 move55 trend50
movi documentari71 featur68 film91 flick60 music68 pictur69 product68 show72
moviego viewer66
mud clay54 dirt72 muddi66
muddi dirt69 mud66 murki52 wet62
muhammad moham82 mohammad70
mull consid67 contempl76 ponder75
multilater bilater64
multipl doubl53 dual53 number66 numer74 time51
mumbai bombay78
mundan everyday73
municip citi64 inhabit61 town63
munit ammunit74 bomb72 ordnanc79 weapon69
mural paint75 wall63
murki muddi52 opaqu60
muscl muscular66
muscular muscl66
mushroom veget70
music ballet62 composit71 film69 genr68 lyric67 melod54 melodi61 movi68 musician73 philharmon50 popular62 sing71 song80 sound69 tune69 vocal65
musician artist87 bassist69 compos81 guitarist80 keyboardist68 music73 perform65 pianist83 player54 saxophonist70 singer87 violinist69 vocalist76
muslim islam84 islamist66 moslem86 shiit78 sunni78
mutat variat55
mute dampen62 dull50 quiet52 subdu76
mutil kill56 mangl65
mutini insurrect67 rebellion63
mutual bilater62 reciproc60 share57
myanmar burma80
myriad countless64
mysteri enigmat59 secret53 stori69
mystiqu aura78
myth mythic53 mytholog74
mythic myth53 mytholog79
mytholog myth74 mythic79
naiv inexperienc51 innoc50
nake bare63 nude76
name address62 appoint60 call70 classifi51 describ63 design56 discov61 epithet51 figur54 identifi62 list74 mean71 mention68 nicknam72 number61 refer75 renam61 separ50 sort50 specif62 surnam66 titl61
napoleon bonapart87
narcot drug71 opium65
narrat stori70 storytel73 tale70
narrow margin63 narrowli53 slender56 slim53 thin62 width51
narrowli narrow53
nasal conson60 nose51
nascent emerg64
nasti aw63 dirt65 foul52 lousi50 unpleas67
nation alli63 american62 citizen65 commonwealth55 countri88 domest58 feder61 hous54 nationwid63 peopl64 power61 public69 state76
nationalist patriot63
nationwid countrywid57 nation63
nativ aborigin65 indigen70
natur anim64 biolog56 chang60 cours55 exist68 factori57 immigr69 intellig55 normal67 physic68 raw51 spontan53 strang57
naturalist biologist61 philosoph62
nausea sick64 symptom71
naval navi86
navi naval86 polic61
navig explor79 maritim57
nazi fascist74
near approach63
nearbi close52
nearer closer59
nearest closest71
neat tidi74
necess essenti79 necessari63 requir50 urgenc65
necessari essenti79 necess63 necessarili62 need84 requir81 want64
necessarili inevit70 necessari62 need67
neck throat67
necklac jewelri63
need ask74 claim50 demand62 essenti68 exact65 govern61 inevit51 involv60 lack70 necessari84 necessarili67 price66 reason75 requir77 want87
needi destitut76 impoverish59 poor54
needless unnecessari77
negat bad61 unfavor61
neglect disregard52 fail55 ignor62 neglig56 overlook64 tortur65
neglig careless63 minim63 neglect56
neighbor adjac57 border71 friend70 inhabit68 neighborhood57 neighbour93
neighborhood area71 communiti74 inhabit70 neighbor57 neighbourhood80 place61 region52 street70
neighbour border72 inhabit73 neighbor93 neighbourhood50
neighbourhood inhabit61 neighborhood80 neighbour50
nerv heart50 nervous68
nervous anxieti73 anxious85 excit66 jitter76 jitteri68 nerv68 troubl60 uneasi51
net earn71 gain58 goal61 incom63 last51 make51 profit81
netherland dutch71 holland73
network broadband70 communic68 system66 web71
neural neuron65
neuron neural65
nevertheless nonetheless94
new age51 earli72 fresh52 late63 modern60 newli69 origin67 recent68 rise54 young58
newborn babi85
newcom entrant55
newli new69
news broadcast68 coverag61 inform63 latest64 report75
newscast broadcast69
newspap daili83 journal61 paper72 press70 publish69 tabloid73
next close67 follow68 futur71 succeed54
ngo organis61
nice decent63 good73 pleasant59 polit51
nickel metal60
nicknam dub66 monik78 name72
niger nigeria73
nigeria african72 niger73
night dark55 nighttim64 period52
nightclub cabaret54 club50
nightfal dusk66
nightmar dream63
nighttim night64
nihon nippon51
nippon nihon51
nobil aristocraci82 nobl81
nobl aristocrat54 baron66 duke62 king54 lord65 monarch57 nobil81 nobleman56 princ72
nobleman nobl56
nois noisi50 scream61 sound68
noisi boister79 buzz50 color50 colour50 nois50
nomenclatur terminolog68
nomin appoint74 choos65 minimum55 propos53
nomine candid80
non not54
nonetheless nevertheless94
nonfict prose61
nonpartisan independ53
nonprofit organ71
nonsens absurd66 foolish55 idiot50 ludicr65 ridicul69
nonviol calm50
noodl bean69 pasta73
noon hour65 midday79
nordic scandinavian65
norm standard68
normal averag53 chang62 common63 condit64 convent51 mean66 natur67 ordinarili66 pattern52 standard52 typic84 usual89
nors germani73
north discov67 northeast79 northeastern60 northern73 northwest73 northwestern56 union52
northeast discov68 north79 northeastern79
northeastern eastern79 north60 northeast79
northern inhabit64 north73
northwest discov63 north73 northwestern76
northwestern north56 northwest76 western69
norway european63 scandinavian60
nose nasal51 poke51
nostalg nostalgia75
nostalgia long63 nostalg75
not non54
notabl celebr53 famous77 import63 known71 letter62 noteworthi73 remark59 renown68 signific68 unusu60
notch score67
noteworthi import56 notabl73 remark59 signific57
notic acknowledg51 ask71 broad50 comment63 detect51 discov60 evid64 letter61 mark86 mention60 notif52 notifi54 observ51 obvious61 remark59 sign63
notif notic52 notifi60
notifi advis59 inform78 notic54 notif60
notion abstract55 belief76 concept79 feel54 idea86 impress59 opinion54 origin52 thought68
notori infam85
novel book82 fiction86 novelist67 origin61 romanc71 write70
novelist author83 novel67 writer83
nowaday today53
nuclear atom83
nude nake76
nudg prod76
null invalid64 void62
number amount59 count60 differ70 figur69 issu55 list70 major69 multipl66 name61 numer66 record61 total72 turn55
numer calcul62 mathemat68 multipl74 number66 quantit52
nun sister63
nurs care72 woman61
nurtur care73 encourag61 foster75 sustain55
nut cracker54
nutrit food66
nylon fabric65
oak tree64 wood64
oath swear74
obes overweight91
object aim75 charg59 complaint63 earth60 exist52 protest50 reject66 target64
oblig commit86 compel81 compli68 debt65 duti58 impos61 pledg60 requir64 respons70 suppos51
obligatori compulsori72 mandatori55
oblivi forget55 unawar67
obscen indec75 vulgar69
obscur blur62 cloud59 confus57 fog51 hide50 invis53 unknown56 vagu55
observ celebr55 detect60 determin54 discov54 expert66 letter59 maintain52 measur64 monitor67 notic51 reflect54 respect53 watch53
obsess compuls84 preoccupi60
obstacl barrier72 hurdl70 threat62
obstruct embarrass50 hinder75 imped82 interven64 resist51
obtain avail52 buy58 gain61 get53 receiv72 secur70
obvious appar74 evid74 frank78 notic61 palpabl50 plain59 unmistak54
occas celebr75 ceremoni71
occasion period60 sporad64
occup coloni60 occupi71 profess71
occupi fill50 inhabit62 invad71 occup71 soldier61
occurr happen63 incid60 instanc60
ocean marin56 sea84 water80
oct octob54
octob oct54
odd curious88 funni65 peculiar70 strang93 unusu70
odor aroma72 scent71 smell84 sweet55
offenc crime65 offend57 offens87
offend anger62 appal68 disgust67 inmat68 mock64 offenc57 offens69 outrag72 provok62 resent58 shock62
offens attack59 crime77 incurs75 invad50 offenc87 offend69 repuls53 tortur61 violat66
offer bargain56 bid66 extend65 give76 go55 move65 propos67 provid83 special63 wage73
offici agent66 author85 busi52 chang62 confirm72 decid67 diplomat71 establish65 execut65 formal87 polic73 prosecutor68 refere70 regul61 regular51
offspr babi61
oil raw60
old age60 earli56 elder51 former65 good56 great54 longtim51 older64 past57 senior50
older age77 elder61 old64
oliv fruit61
olymp athlet70 olympian59
olympian athlet62 olymp59
omin alarm65 menac68
omiss omit56
omit exclud50 omiss56 overlook53
one combin51 singl52
onetim erstwhil60 former68
ongo current60
onion veget71
onlook spectat72
onslaught attack57 barrag69 blitz64 counterattack62 shell59
opaqu murki60
open area64 avail50 ceremoni61 clear57 establish64 first75 give61 inaugur60 initi61 launch61 move66 outdoor53 outsid64 possibl53 public59 recept52 start74 tournament61 turn66 wicket65 wide57
oper activ65 attack63 build68 combin61 control64 effect57 engag52 fight58 function53 mission67 perform53 procedur52 process60 run55 search61 servic68 signific50 work57
opera lyric67 operat69 theater71 theatr73
operat opera69
opinion belief64 feel58 idea64 impress55 judgement51 judgment63 notion54 rule64 sentiment59 thought65 view78
opium narcot65
oppon adversari57 candid68 challeng64 champion62 compet60 competit54 competitor69 foe74 hostil50 match54 oppos72 opposit71 resist50 rivalri56
opportun chanc82 possibl71 say60 time64
oppos argu72 defend62 hostil54 oppon72 opposit67 resist70
opposit differ50 direct72 foe52 oppon71 oppos67 parti83 resist55
oppress domin67 persecut78 repress83 suppress54
opt choos72 option67 prefer68
optic visual58
optim hope62 optimist63
optimist bullish73 optim63 posit59 rosi59 upbeat80
option altern69 choic76 choos65 decis62 opt67 pick54 possibl64 prefer68 select59
orang citrus62
orbit circl60 satellit71 spacecraft81 sphere50
orchard grove72 plantat55
orchestr instrument71 mastermind81 orchestra70 organ52 organis55
orchestra orchestr70 philharmon87 symphoni89
ordain appoint56 consecr72 ordin66
order act61 ask70 buy53 call64 calm50 command55 decid70 decre59 determin65 direct61 govern65 inform59 judg62 messag61 place66 prepar60 protest51 put70 rank51 regul56 regular50 requir72 rule71 say58 search66 set71 societi53 statement55 success52 system59
ordin ordain66 regul63 statut67
ordinari common56 everyday62
ordinarili normal66 usual54
ordnanc artilleri55 munit79
ore miner62
organ activ70 administr54 affili69 agenc79 allianc66 arrang50 associ78 commiss61 compani62 coordin62 corpor70 creat60 establish66 feder63 form58 govern72 health56 individu73 initi63 institut76 nonprofit71 orchestr52 organis89 parti65 plan64 prepar57 system51 union66 unit64
organis activ62 affili63 allianc61 arrang51 associ77 coordin58 establish59 feder62 form51 govern68 institut67 ngo61 orchestr55 organ89 union62
orient align50 mind62 prefer59
origin ancestri77 conceiv61 creat70 creation61 deriv70 descent66 develop63 discov64 earlier55 exampl65 first64 genet52 initi80 introduct63 invent52 lineag66 new67 notion52 novel61 primit50 root63 sourc57 start60
ornament adorn69 bead68 decor76 jewel62
ornat elabor57
orphan child68 orphanag64
orphanag orphan64
orthodox judaism68 orthodoxi65 tradit56
orthodoxi orthodox65
oscar award67
otherwis differ59
ottoman turk68
oust depos80 expel55 ouster78
ouster oust78
outag breakdown61 interrupt60
outbreak epidem83 erupt52
outburst disturb63
outcom chang63 conclus76 consequ61 decis67 effect57 impact60 issu56 result71
outdoor open53
outfield fielder84
outfit attir72 cloth67 dress79 equip78 fit73 furnish63
outflow flow66
outing excurs54
outlet mall62 shop78
outlin defin51 draft61 plan66
outlook expect70 prospect69
outpost villag75
output produc62 product76
outrag anger85 angri77 appal81 attack50 disgust75 incens83 indign80 ire61 offend72 scandal75 shock80
outset start52
outsid foreign60 intern51 open64 part62 remot54 unlik51
outspoken blunt52
outstand import52
over excess73
overal gross55
overcom defeat60 overwhelm57 surviv60
overcrowd crowd63
overflow awash52 flood62
overhaul modern69 renov52 repair55 restor56
overload clog57
overlook neglect64 omit53
overpow beat62 overwhelm50
overrid overturn55
overrul overturn56 revers55
overrun invad53
overse administ67 manag56 supervis86
oversea abroad81 foreign68
overshadow cloud62 eclips72
oversight supervis72
overst exagger66
overthrow depos66
overturn annul51 overrid55 overrul56 repeal63 revers54 revok59 rule68
overweight obes91
overwhelm overcom57 overpow50
owe default56 unpaid62
own owner68
owner homeown60 own68 ownership64 proprietor64
ownership hold60 owner64
oxid dioxid69
pace fast75 rate56 slow76 speed63 step53 stride52 tempo53
pack backpack52 box53 carri56 crowd65 fill68 jam54 packag56 pile50
packag approv60 box64 bundl61 materi62 pack56 packet62 parcel54 program61
packet bundl56 packag62 parcel52
paddl cano56
pagan religion60
pain agoni64 anguish67 aw68 bad59 bitter58 bother54 distress55 dread57 feel67 harrow58 inflict55 injur61 irrit58 poignant58 sore59 suffer77 symptom66 terribl72 tortur51 traumat75 troubl57 uncomfort59 unpleas70 wrench76
painstak care53
paint abstract66 art75 coat60 color67 colour59 illumin60 landscap72 mural75 painter75 pictur59 stain68
painter artist79 impressionist61 paint75
pair coupl67 duo55 match58 set64 twin55 two74
pakistan asian61
pal buddi83 sidekick53
palac castl65 inhabit69 mansion71
pale light51 thin59
palestin palestinian67
palestinian arab78 palestin67
pall shroud50
palpabl evid67 manifest52 obvious50 unmistak59
pamphlet book61 booklet69 brochur74 leaflet74 tract57 treatis60
pandem epidem78
panel board71 commiss75 committe72 decor53 juri67
panic anxieti68 fear69 scare61
panick afraid51 frighten83 terrifi83
pant cloth67 denim79 jean85 short82 trouser91
panther cougar73 jaguar72 wildcat73
papa daddi56
papal apostol65 pontif56 pope69
paper articl76 document80 essay60 materi63 newspap72 press60 publish67 report60 sheet69
paperback book66
parad march76 marcher60 process72
paradigm perspect60
paradis eden60 heaven58
paradox contradict60
parallel analog50 similar63
paramilitari forc64
paranoid insan60
parcel packag54 packet52 tract61
pardon amnesti63 clemenc78 forgiv51
pare trim61
parent father71 foster60 matern52 mother79 rais53
pari parisian53
parish parochi56
parisian pari53
park green50 lot60 room60 stadium63
parliament assembl78 congress77 duma72 hous61 knesset66 lawmak82 parliamentari84 senat77
parliamentari democrat63 parliament84
parliamentarian lawmak66
parochi parish56
parodi caricatur65 spoof84
part base67 build62 chang63 charact54 compon65 concern64 depart51 discov61 divid58 divis58 end74 go62 half63 heavi62 hous61 interest62 joint62 leav64 member61 middl66 move67 outsid62 partial79 particular71 piec62 place72 polic58 portion73 region67 relat63 remaind60 rest74 role70 section66 separ66 share54 side65 split58 start69 surround61 turn68 unit67 world65
parti compani50 danc60 gop60 kuomintang61 opposit83 organ65 social60
partial incomplet55 part79
particip activ68 attend77 attende73 commit62 discuss63 engag69 enter69 involv66 player55
particl atom77 ion69 molecul74
particular care55 detail59 direct63 especi97 except65 fact81 focus72 part71 peculiar57 primari58 qualiti61 special60 specif82 uncommon59
partisan partisanship69
partisanship partisan69
partit divid54
partner collabor56 cooper57 partnership72
partnership partner72 relationship69
pass allow61 clear58 cross64 effect57 enact69 exit53 extend54 free65 go62 hand55 last60 later64 lawmak75 lead53 move61 passag65 reach54 spend53 walk57
passag enact56 lawmak66 pass65 phrase66 section61 text70
passeng commut73 rider54 travel72
passer pedestrian64
passion ardent66 arous61 desir67 emot73 feel62 fervent76 fieri55 impass69 love74 lust58 rage53 warmth53
past earli70 former51 go71 histori66 last75 late65 old57 period63 previous73 recent76 sometim58 spread50 time73
pasta dish74 noodl73 spaghetti67
pastor clergi68 clergyman63 rector66 reverend67
pastri dough70 pie70
pastur crop57 grass58 grassland66 graze79
pat chuck63
patch spot56
patent proprietari50
patern father55
path cours58 cross60 direct67 lane64 pathway62 rout58 step60 track56 trail61 way65
pathet hapless58 miser66 ridicul69 silli63 unfortun64
patholog pathologist58
pathologist patholog58
pathway path62
patient case67 suffer72
patio terrac63
patriot loyalti67 nationalist63
patrol forc62 guard70 personnel64 polic67
patron benefactor67 frequent54 shop54
pattern design54 dot52 exampl60 floral63 form63 lace59 model62 normal52 practic53 shape73 stripe66 structur61
paus hesit64 wait63
pave asphalt75 pavement55 seal54
pavement asphalt74 pave55 sidewalk73
payback payoff64 retribut53
payload cargo52 load55 warhead66
payoff bribe79 kickback77 payback64 reward59
peacekeep soldier79
peak elev63 height63 pinnacl53 rise57 summit50 top61
peanut fri61
pearl bead68 jewel66
peculiar characterist71 curious58 distinct69 odd70 particular57 rariti52 singular56 strang69 unusu71
pedal acceler71 throttl64 wheel56
pedestrian passer64 walker58
pediatr medicin62 pediatrician64
pediatrician pediatr64
pee wee63
peel flake50 strip50
pelt pour50 rain51
pen compos50 composit53 lyric70 vers62 write72
penal judg50 penalti70
penalti execut66 fine72 guilti60 illeg53 jail62 judg66 penal70 punit58 retali67 retribut63 suspend54 victim60
pencil draw61
penetr infiltr66 pierc67
peninsula peninsular61
peninsular peninsula61
penn pennsylvania56
penni cent57
pennsylvania penn56
pension beneficiari63
peopl communiti64 countri72 famili76 folk65 generat61 govern63 group64 inhabit76 kill72 live75 nation64 poor63 popul60 public64 sick61
pepper spice65
pepsi cola88
perceiv comprehend62 distinguish63 percept70 recogn59 sens55 understand69
percent percentag76
percentag percent76 proport67 share54
percept feel65 knowledg60 perceiv70 sens71 sensit60 trend62 understand62 weak61
perch rest56 sit66
percuss drum81
perfect absolut62 better70 clean54 complet64 exact64 flawless56 form55 hone69 ideal71 master66 pure51 thorough55 utter54
perform achiev63 act54 actor62 appear70 artist61 cast56 concert78 conduct65 debut66 function52 improv62 musician65 oper53 play65 premier65 present64 rehears62 show66 solo60 theatric66
perfum aroma53 fragranc83 scent67
period centuri65 continu68 daili62 day67 decad70 durat70 end67 era64 hour53 interv64 journal80 month68 night52 occasion60 past63 public79 regular73 sporad71 term60 time71 week61 year71
peripheri fring70
perman temporari84
perpendicular rectangular52 vertic60
perpetr commit55 crime70 culprit80
perpetu etern62
persecut oppress78 tortur64
persever determin64 persist76
persia persian64
persian iran55 persia64
persist continu67 determin62 dog60 endur54 linger76 persever76 prevail73 relentless64 remain52 stubborn65 unrel67
person act61 case62 charact71 character51 child66 impress60 individu80 intellectu61 intim56 life68 longer63 man75 persona60 physic66 portray57 privat59 relat61 repeat61 social63 somebodi65 someon79 sort66 subject63 victim68
persona charact62 person60
personnel forc71 militari73 patrol64 polic80 servic60 soldier72 worker78
perspect paradigm60 posit53 view71
persuad assur60 convinc94
persuas compel78 convinc64 thought60
pertain concern80 regard72 relat55
pessim cynic69 despair63 pessimist56
pessimist bearish61 pessim56 skeptic66
pesticid chemic73 spray64
pet anim72
petit appeal63 ask69
petrol fuel70 gas64 gasolin81
pharmaceut medicin61 pharmaci56
pharmaci medicin63 pharmaceut56 pharmacist75 shop63
pharmacist chemist62 pharmaci75
phase stage74
phenomen extraordinari51
phenomenon effect60
philanthrop charit82 philanthropi74
philanthropi philanthrop74
philharmon music50 orchestra87 symphoni82
philippin filipino67
philosoph moral67 naturalist62 philosophi70 scholar72 thinker84
philosophi aesthet70 doctrin55 jurisprud63 philosoph70 teach70
phone call65 caller67 cell60 dial66 handset78 ring58 telecommun60
phoni bogus84 counterfeit56 fake75
phosphat salt60
photographi cinematographi60 film61 pictur57
phrase express64 passag66 word86
physic astronomi72 bodili54 materi57 mechan61 natur68 person66 physicist64 physiolog64
physicist astronom75 physic64 scientist79
physiolog biolog78 physic64
pianist musician83 piano66
piano pianist66
pick choic62 choos62 fill61 knock63 option54 pull76 select63 take69
pickup lorri74
pictur appear62 depict68 descript60 documentari60 exact51 exampl63 featur61 figur55 film71 graphic66 icon64 imageri79 imagin53 impress56 map62 movi69 paint59 photographi57 portrait67 portray54 print65 scene70 see63 show71 video72 vision60 visual63
picturesqu beauti61 color53
pie pastri70 tart68
piec assembl51 bit64 composit60 fragment70 item64 make61 part62 slice51
pier marina66
pierc penetr67
pig hog71
pile accumul67 bundl50 heap76 load51 mess54 mound68 pack50 pot50 stack71
pilgrim worshipp79
pilgrimag hajj77
pill dose66 tablet68
pillar column51 tower59
pilot aviat54 control72 crew76 fli75 plane73
pin stick57
pinch squeez51
pine wood64
pink flower66
pinnacl peak53
pioneer discov60 groundbreak63 innov68
pious devot55 devout69
pipe tube69
piraci pirat59
pirat buccan53 hijack64 piraci59 raider60
pistol automat64 firearm63 handgun75 revolv73
pit quarri58
pitch fastbal70 field63 pitcher82 play62 throw65
pitcher lefti72 mound57 pitch82 reliev76
piti compass58 misfortun53 sad64 shame73 sorri60 sorrow65 sympathi62
pivot crucial78 import60
pizza dish63
placard poster71
place aim52 assign60 determin61 direct58 discov67 end72 front60 ground65 hous70 identifi57 inhabit63 lay55 lead65 leav67 move71 neighborhood61 order66 part72 point68 polic59 posit70 post56 present64 properti52 put76 rank50 rest73 right66 send61 set76 site74 situat57 spot76 stage65 stand61 station53 step60 target53 top66
plagu afflict61 beset81
plain clear66 evid72 mere55 obvious59 simpl54
plaintiff litig64
plan agenda62 agreement76 aim65 blueprint68 budget71 design59 hope69 idea70 intend73 mean62 organ64 outlin66 planner53 plot52 prepar74 program71 programm54 project72 propos88 provis62 purpos60 readi62 schedul78 scheme67 system61
plane airbus66 airway86 aviat67 bomber64 craft64 fighter73 fli82 jetlin71 pilot73
planet planetari67 satellit57
planetari earth60 planet67
planner plan53
plantat estat61 grove51 orchard55
plaqu memori65 monument69
plastic shape52
plausibl credibl66 probabl56 reason60
play act52 drama56 encount53 enter52 field63 fun61 go71 hous60 humor75 meet57 move64 perform65 pitch62 player79 repres57 set67 show63 sober52 tie61 tri65 wick55
player actor50 footbal74 golfer61 musician54 particip55 play79 scorer66 star64
playwright author66 writer74
plaza mall69 squar61
plea appeal72
pleas amus60 charm62 delici53 delight83 encourag61 entertain62 like61 proud71 satisfi84 sweet52 wish66
pleasant beauti60 enjoy55 nice59 pleasur50 sweet56
pleasur comfort65 delici50 delight63 enjoy57 joy58 pleasant50
pledg assur59 commit77 oblig60 promis87 vow84
plenti abund82 ampl64 enough74 lot81
plight predica61
plot conspir73 conspiraci67 plan52 plotter64 premedit54 stori65
plotter conspir81 plot64
plug insert54 punch50
plumb clean56
plus addit71 special60
pocket bag59
poem ballad65 epic60 lyric72 vers82
poet author74 poetic55 writer76
poetic poet55 poetri72 rhetor52
poetri poetic72 vers68
poignant pain58 touch55
point advantag64 chief57 direct63 discov60 distanc62 end71 fact68 first66 import63 indic69 level65 mean65 moment60 place68 posit69 result60 say63 second69 sharp65 show67 signal53 spot61 tip54
pointless meaningless76 senseless63 wast53
pois posit60 readi61
poke dig51 nose51 prod50 punch66
poland bright51 refin55 shini67 sleek63 smooth54
polar antarct65 arctic72
polic agenc65 armi70 arrest76 author80 bureau65 busi64 command74 detect67 duti62 forc66 guard82 headquart77 help67 inhabit64 inspector61 investig70 job64 law56 lieuten71 man63 marin63 navi61 offici73 part58 patrol67 personnel80 place59 posit57 post74 power51 presid65 privat64 role50 soldier80 state66 thief50 worker70
polici insur52
polit action62 affair60 bland54 civil61 cultur68 diplomat65 govern68 government59 gracious67 manner59 nice51 politician69 thought69 view64
politician candid70 communist61 democrat72 governor60 lawmak78 leader79 polit69 republican70
poll count67 measur52 pollster65 review53 scientist62 studi67 view52 vote80
pollster poll65
pond lake75 pool67
ponder assess51 contempl77 mull75 specul56 wonder67
pontif apostol56 episcop54 papal56
pontiff pope84
pool pond67 water60
poor bad68 defici50 destitut50 diseas58 impoverish64 inadequ65 insuffici53 mean56 miser54 needi54 peopl63 poverti63 short51 sick57 unfortun53
pop popular58
pope apostol50 cathol60 papal69 pontiff84
popul inhabit68 live61 peopl60
popular common62 fashion55 favorit68 general55 music62 pop58
pork meat83
porn pornographi76
pornograph pornographi76
pornographi porn76 pornograph76
portion part73 remaind65 rest61 section72 segment61 serv52
portrait depict72 like61 pictur67 portray53
portray charact74 character58 depict79 person57 pictur54 portrait53 present50 role62
pose present58 put51
posh fashion62 stylish50
posit advantag59 align55 attitud58 certain57 charg56 choos60 command60 confid59 confirm51 direct63 discov51 domin54 favor58 favour52 first66 forward62 front61 futur60 job65 lead60 leadership71 leav59 move69 optimist59 perspect53 place70 point69 pois60 polic57 post74 present60 put65 qualiti55 rest60 right72 role65 second67 set55 situat59 spot58 stanc61 stand62 state56 status64 step65 sure55 term64 third67 vertic53 view64 way66
possess belong67
possibl achiev58 altern67 chanc68 choic63 execut51 expect66 feasibl54 mayb54 open53 opportun71 option64 potenti81 practic64 prospect76 realiz54 specul66 suppos68 theori51 viabl53
post announc54 busi60 job63 mail63 place56 polic74 posit74 send60 site60 spot56
postag stamp84
poster card50 placard71
posterior hind51 later71
postgradu graduat76
postur attitud61 stanc61
pot can65 pile50 stack54
potato fri70
potent effect52 power65 strong53
potenti capabl54 chanc61 possibl81 prospect63
potteri craft62
poultri bird64 chicken79
pound blow62 hammer57
pour flow62 pelt50 pump69 spill69 stream52 swarm50
poverti impoverish55 poor63
powder fine56
power abil58 abl56 capac62 control76 countri64 energi69 forc59 hydroelectr65 influenti65 nation61 polic51 potent65 right57 rule64 strong69 suppli76
powerless feebl51 helpless73
practic activ69 appli58 applic53 employ50 exercis65 experi60 feasibl58 function54 good59 knowledg68 learn62 pattern53 possibl64 practis85 pragmat62 realist65 rule69 sensibl65 servic52 skill60 tradit61 train66 use76 virtual86 work64
practis practic85
practition profession73
pragmat practic62 realist56
prais acclaim67 applaud69 approv60 commend74 congratul69 herald59 proclaim57
pray ask54 prayer72
prayer bless65 pray72 worship68
preach advoc52 preacher66 sermon72
preacher clergyman67 evangelist72 preach66 reverend63 sermon64
precari insecur55 shaki61 uncertain59 uneasi56 unstabl65
precaut care53 caution55 measur62 precautionari79 safeguard50
precautionari precaut79
preced previous67 time51
precious priceless68 treasur57 valuabl70
precipit rain87 snowfal76
precis accur78 clear66 correct67 exact85 meticul50 proper61 skill56
precondit prerequisit82
precursor forerunn57
predat prey74
predatori aggress55
predica plight61
predict anticip78 calcul65 determin62 forecast79 forese74 indic65 inevit53 project74
predomin domin70 preval67
prefer choic68 choos73 compar50 desir50 favor63 favorit51 favour61 like62 love53 opt68 option68 orient59 preferenti55
preferenti discriminatori57 favor57 favour50 prefer55
pregnanc matern53 pregnant71
pregnant pregnanc71
prejudic bias69 racism74
premedit plot54
premier chancellor54 first50 perform65 premiership67 prime72
premiership premier67
premis assumpt59
premium wage73
preoccupi concern54 obsess60
prepar activ60 arrang64 condit52 cook54 deploy60 develop56 devis55 disciplin50 equip51 exercis64 formul53 groundwork60 learn63 make69 order60 organ57 plan74 process63 provid62 purpos60 readi80 set62 train69 will64
prepared readi61
prerequisit precondit82
preschool kindergarten82
prescrib dictat50 prescript65
prescript medicin76 prescrib65
preseason season65
presenc front50 present64
present attend53 award63 cast55 ceremoni63 confer60 current75 date65 deliv62 display58 exhibit55 exist61 familiar50 give72 immedi60 indic60 introduc60 introduct51 perform64 place64 portray50 pose58 posit60 presenc64 reason61 repres67 respect55 short50 show65 soon63 sponsor55 stage61 state64 submit73 time66 today71 unveil60
preserv conserv79 improv63 keep61 maintain73 protect73 reclaim60 rescu57 restor79 retain63 uphold53
presid administr68 chair69 chairman69 polic65 presidenti72
presidenti presid72
press insist63 magazin63 newspap70 paper60 pressur61 push65 urg61 urgent55
pressur chang69 coerc51 forc63 hold63 influenc60 insist57 keep69 maintain60 move70 press61 push72 squeez54
prestigi honor66
presum suppos51
pretend assum52 behav53 guess69
pretext guis50
pretti bad72 beauti68 cute63 fair75 reason55 somewhat64
prevail domin53 persist73 reign55 triumph66
preval predomin67 rife55
prevent avert62 avoid82 ban57 bar64 block69 frustrat50 health69 hinder63 imped52 interven59 keep69 restrict64 stop75 suppress63 thwart61
previous earli70 former66 late66 past73 preced67
prey anim63 creatur63 feed55 predat74
price charg61 damag56 demand80 expenditur65 expens83 need66 pricey52 rate75 reimburs61 requir65 spend77 term58 toll50 wage77 worth76
priceless invalu57 precious68 valuabl62
pricey expens77 price52
pride digniti64 feel61 proud57
priest bishop80 clergyman70 father60 priesthood63
priesthood clergi63 priest63
primari basic52 choos64 direct51 elementari54 import56 main67 particular58 primarili55 princip61 special50
primarili chiefli79 main89 primari55 princip82
primat ape73 monkey67
prime choic52 premier72
primit archaic61 origin50
princ grand51 nobl72
princip chief60 chiefli93 educ60 import54 lead52 main75 master53 primari61 primarili82
principl basic67 ethic64 fundament77 law62 rational52 rule59 worth69
print avail61 copi74 edit71 letter66 pictur65 printer69 public66 publish68 reproduc68 write62
printer print69
privaci confidenti63 secreci52
privat individu57 person59 polic64 privatis91 secret54
privatis privat91
privileg exempt69
prize accolad62 award80 honor62 scholarship62 treasur52 trophi63
probabl credibl53 likelihood68 measur61 plausibl56
problem case65 difficulti85 job61 matter70 problemat57 question75 troubl79
problemat difficult66 problem57 question57
procedur function52 oper52 proceed54 process65 routin63
proceed appeal65 case67 continu66 go54 hear78 issu52 move64 procedur54 process61 return56 take61 talk60 transact56 trial77
process action62 agreement63 develop64 form59 function66 march61 motorcad61 move60 oper60 parad72 prepar63 procedur65 proceed61 processor58 progress72 refin61 tool61 work69
processor cpu78 hardwar62 process58
proclaim declar77 prais57 proclam63
proclam declar68 edict62 proclaim63 promulg53
prod nudg76 poke50 spur51 urg55
produc appear58 buy58 creat72 develop71 filmmak64 generat76 make70 maker69 manufactur69 output62 product78 rais57 result60 rise57
product capac63 chemic68 cultiv50 factori66 featur65 fertil54 film79 fruit55 generat54 generic61 good76 industri68 job62 make63 manufactur76 merchandis61 movi68 output76 produc78 profit69 rise72 success55 work66
profess occup71 profession58
profession athlet60 educ76 expert66 master53 practition73 profess58
professor academ81
profici adept56 skill61
profit account60 advantag53 benefit63 buy65 dividend67 earn89 econom52 gain79 incom67 lucrat68 margin66 net81 product69 wage61
profound deep58 deepli82 fundament73 import58 intens57 signific57 thought58
program broadcast71 curriculum67 packag61 plan71 programm79 project75 schedul59 show61 system70
programm broadcast56 curriculum58 engin60 plan54 program79 project65 softwar62
progress activ50 advanc61 approach60 build52 develop69 forward61 headway63 innov52 liber75 modern52 process72 push61 rise59
project anticip66 build73 design63 enterpris60 figur63 plan72 predict74 program75 programm65 propos64 task51 undertak57 ventur65 work70
prolong continu58 extend53 lengthi66 long50 protract79 sustain57
promenad mall56 stroll54 walkway66
promin larg55
promis assur64 commit77 declar61 expect67 guarante67 hope78 pledg87 prospect65
promot ad64 advanc58 advertis69 boost70 campaign52 contribut69 encourag83 fight51 foster78 help68 public61 push66 support61
prompt affect50 attack59 caus78 immedi77 move60 quick74 reason55 speedi63 suggest62 time63
promulg proclam53
pronounc pronunci51 speak50
pronunci accent62 languag63 pronounc51
proof evid74 valid54
propel propuls53 rocket68
proper appropri77 correct71 decent50 exact60 fit59 precis61 right52 specif64 suitabl64
properti build61 estat83 hold60 place52 trust62
propheci divin57 prophet60
prophet propheci60
propon advoc81 champion63
proport balanc54 dimens58 percentag67 ratio63 relat55
propos advis50 advoc60 aim63 ask68 intend66 introduc72 nomin53 offer67 plan88 project64 proposit54 purpos56 recommend74 submit66 suggest72
proposit propos54
proprietari patent50
proprietor owner64
propuls dynam50 propel53
prose nonfict61
prosecut commit60 prosecutor84
prosecutor lawyer79 offici68 prosecut84
prospect candid52 chanc66 expect61 futur69 hope67 outlook69 possibl76 potenti63 promis65 view52
prosper boom52 flourish76 happi63 rich52 success52 thrive87
protagonist charact79
protect care61 defend73 guard66 help73 insur60 mask62 preserv73 rescu63 restrict64 safeguard73 secur67 shelter56 shield55
protection protectionist73
protectionist protection73
protein antibodi67 enzym74
protest attack66 boycott69 complain54 complaint55 critic63 dissent53 dissid56 march78 object50 order51 support74
prototyp model68
protract continu54 lengthi64 linger50 prolong79
proud impress68 pleas71 pride57
prove establish60 evid72 proven75 result67 show55 test52 tri63
proven prove75 test52
provid allow78 care64 equip62 extend66 give77 help79 leav56 long55 money67 offer83 prepar62 provis60 readi61 serv67 set62 supplement50 suppli73 supplier64 support70 tool60 wage65
provinci inhabit63 region68
provis agreement61 money66 plan62 provid60 stipul60
provoc aggress68 incit58 inflammatori53 provok60 sexi50
provok anger75 angri68 arous77 caus74 evok62 ignit62 incit81 instig62 offend62 provoc60 stir75
prowess artistri58
prudent wise53
prussia prussian69
prussian prussia69
psych brain51 mind54
psychiatr psychiatri63
psychiatri medicin65 psychiatr63 psychiatrist62
psychiatrist psychiatri62
psycholog mental78 psychologist69 scienc73
psychologist psycholog69 scientist68
pub saloon63 tavern77
public advertis60 book76 busi66 collect63 common53 hype63 issu62 magazin80 nation69 open59 peopl64 period79 print66 promot61 publish82 refer64 reprint63 say66 work64 world52
publish busi64 compani60 edit76 issu59 magazin73 newspap69 paper67 print68 public82 releas65
pud dessert70
pull bring68 catch64 drag69 draw55 drive68 forc64 move70 pick76 stretch60
pullback withdraw70
pullout disengag74 withdraw90
pulmonari lung64
puls heartbeat59
pump pour69
punch blow63 plug50 poke66 vaccin62
punit penalti58 retali51 retaliatori66
punk rock76
pupil graduat79 scholar55 studi62 youth71
puppet doll61
puppi dog72
pure complet52 light50 perfect51 puriti60 strict68 theoret52
puriti pure60
purpl color71 colour66 lavend68 violet63
purport suppos61
purpos aim67 consid69 decid68 design56 determin61 function56 idea64 import65 intend74 know58 mean72 measur52 plan60 prepar60 propos56 resolv52 role58 signific61 spirit52 use66 will61
purs bag56
pursu commit60 engag70 follow58 pursuit60 search73
pursuit hobbi54 pursu60 quest63
push advanc64 agreement63 ambiti53 approach61 boost77 campaign61 drive71 energi51 fight63 forc63 go64 move80 press65 pressur72 progress61 promot66 reach61 urg65
put cast50 chang71 commit53 ground61 invest57 job64 lay60 money69 move80 order70 place76 pose51 posit65 putt78 rest74 set79 sign64 spend63 stand68 step70 throw63 use64
putt put78 putter52
putter putt52
puzzl amaz74 baffl89 confus68 enigmat56
qin dynasti62
qing dynasti76
quaint fashion58 strang54 stylish51
qualif elig62 qualifi79
qualifi qualif79
qualiti abil75 attribut72 bad55 charact53 characterist74 choic56 enough64 excel76 good72 level64 materi60 particular61 posit55 select53 use60 virtu60 worth62
quantit numer52
quantiti abund59 amount80 enough62 measur53
quarrel argu76 case70 challeng60 conflict78 content52 contenti66 contest67 controversi66 debat69 differ68 disagr79 discuss62 evid60 question77 reason68 row57 spat62 statement63 wrangl61
quarri pit58
quarter fourth77
quarterfin match74
quash suppress69
quell appeas51 crush62 suppress64
queri question57
quest pursuit63 search59
question alleg64 ask70 challeng67 convers61 debat75 doubt77 dubious77 inspect65 interrog65 interview74 investig71 problem75 problemat57 quarrel77 queri57 skeptic60 specul66 subject75 suppos67 suspect63 topic71 uncertain60 uncertainti60 wonder61
queue wait54
quick excit50 fast71 faster56 hurri50 immedi82 prompt74 quicker61 rapid77 readi63 speedi67
quicker faster83 quick61
quickest fastest70
quiet calm78 gentl63 mute52 relax60 rest51 restrain52 seren63 silenc57 silent69 smooth50 soft50 subdu59
quip joke88 remark74
quirki unconvent51
quot cite70 quotat67 refer62
quotat quot67 refer71
quran koran92
rabbit bunni74
race contest67 go61 racer62 run64 rush57 speed52 sport65
racecours racetrack62 raceway55
racer driver70 race62
racetrack racecours62 raceway60 speedway61
raceway racecours55 racetrack60 speedway70
racial discrimin72 racism73 racist64
racism bias62 discrimin75 prejudic74 racial73 racist72
racist discriminatori62 racial64 racism72
rack wheel52 wrack66
racket crimin66 feloni69
radiat emit63 radioact65
radic alter69 anarchist66 extremist76 group60 ideolog60 revolutionari63 terrorist60 ultra55
radio broadcast81 wireless51
radioact radiat65
rag jag58
rage anger75 angri51 furi73 intens51 mad61 passion53 violent52
raider buccan79 pirat60
railway metro67 subway70 track51 train79 transport71
rain delug62 monsoon80 pelt51 precipit87 raini67 shower64 storm80
rainforest forest76
raini rain67 wet62
rais boost75 build64 collect61 creat66 fundrais61 interest75 lift57 make68 move65 parent53 produc57 rise76 stimul60
ralli gather71 rebound67
ram crash69 drive50
ramadan fast81
rampag riot61 violent52
ranch farm62 rancher50
rancher farmer75 ranch50
rang array62 extend52 reach51 scope52 varieti66
ranger coyot65
rangoon yangon81
rank eighth63 fifth65 fourth64 membership52 order51 place50 rate51 seed73 senior67 seventh66 sixth67 stand61 tenth60 third61
ransack empti63 loot74
rapid fast58 quick77
rapper singer67 vocalist60
rapproch reconcili66
raptor hawk69
rare extraordinari56 scarc61 seldom93 uncommon71
rariti peculiar52
rat rodent75
rate downgrad65 grade56 pace56 price75 rank51 slow62 valuat50 worth63
ratif agreement72 approv61 confirm54
ratio proport63
ration coher57 intellig62 logic73 reason66
rational explan63 principl52
rattl shake60
raucous rowdi80
ravag destroy55 devast84 ruin61
raw natur51 oil60
rbi run65
reach achiev66 arriv53 attack59 attain54 come67 gain59 get65 go62 leav61 move63 pass54 push61 rang51 start60 stretch56
react reaction62 respond79
reaction react62 respons80
read call64 interpret51 learn60 reader64 say59 show60 speak65 studi53 take54 talk60
reader read64 readership54 review52 subscrib59
readership reader54
readi avail50 deploy60 eager69 fit61 forward59 plan62 pois61 prepar80 prepared61 provid61 quick63 set62 wait74 will76 willing67
reaffirm affirm82
real actual58 fact68 genuin52 realist51 realiti63 serious57 solid52 substanti50 true69
realis accomplish66 actual50 appreci64 envis57 figur59 realiz81 recogn51 understand62
realism realist53 realiti52
realist practic65 pragmat56 real51 realism53 vivid55
realiti exist54 experi65 fact67 real63 realism52 world58
realiz accomplish73 achiev70 actual77 appreci74 complet57 envis58 figur78 get70 know80 make70 possibl54 realis81 recogn64 see71 tangibl56 understand83
realm kingdom54
rear seat59 tail53 vertic59
reason affect54 argu71 attack50 caus66 discov72 drive55 end60 explan74 fact87 fair59 feel71 figur61 general60 ground60 idea77 impress64 incent54 indic70 justif61 make71 modest51 move65 need75 plausibl60 present61 pretti55 prompt55 quarrel68 ration66 sensibl72 somewhat50 specul61 think81 thought82 understand76 valid54
reassign assign72 transfer63
reassur assur71 comfort76 confid53 sooth75 worrisom56
rebat discount73 refund70
rebel activist58 combat54 guerrilla89 rebellion58 renegad62 war57
rebellion insurrect86 mutini63 rebel58 revolt86 upris78
rebound bounc74 kick61 ralli67 rise61
rebuild build68 reconstruct84
rebuk critic64
recal ask70 rememb74 remind57 return58
recaptur captiv73 retak78 seiz61
receipt revenu66
receiv accept70 buy59 due53 get66 invit56 kill51 meet55 obtain72 recipi68 welcom55
recent late67 latter56 new68 past76
recept catch60 greet60 open52
recess adjourn58
recipi beneficiari71 receiv68
reciproc bilater57 mutual60
recit utter62
reckless careless74
reckon calcul52
reclaim preserv60
recogn accept76 accredit57 acknowledg76 distinguish63 establish71 honor61 identifi60 know61 perceiv59 realis51 realiz64 recognis89 recognit73 wish67
recognis accept61 accredit55 acknowledg59 establish62 recogn89
recognit accept71 acknowledg51 identif52 recogn73
recogniz identifi76
recommend advic64 advis73 advoc51 propos74 suggest66 urg54
reconcil reconcili53 resolv61
reconcili rapproch66 reconcil53
reconsid consid70
reconstruct build59 rebuild84 rehabilit70 repair67 restor67
record audio64 book53 disc61 document62 film55 number61 regist50 score65 show56 tape73 transcript56 video68 write60
recount count63
recoup recov57 reimburs61
recours resort62
recov discov63 diseas54 heal61 recoup57 recoveri65 regain69 rescu55 retriev67 surviv70
recoveri improv68 recov65 rescu62
recreat amus64
recruit engag51 enrol58 scout61
rectangular perpendicular52
rector pastor66 reverend62
recur recurr77
recurr recur77
red cardin66 cherri52 color68 colour56 crimson59 scarlet54
redempt salvat59
redevelop renov78
redress remedi56 restitut51
reduc allevi64 chang66 creat66 cutback78 diminish64 eas71 edg54 fall72 lessen70 low73 lower70 make68 minim74 mitig61 sever57 sharp56 shrink58 slash76 slice57 small58 thin54 trim75 turn70 weaken50
redund unnecessari51
reelect choos73
refer acknowledg73 address62 allud63 attribut57 book65 call78 charact61 cite72 comment72 concern65 credit51 direct65 due53 express64 identifi65 import60 indic63 involv60 letter74 mean70 mention76 name75 public64 quot62 quotat71 regard65 relat56 remark70 sourc66 state67 term70 write65
refere offici70 umpir76
referenc document50
referendum vote80
refin cultiv50 poland55 process61 refineri70 sophist52
refineri factori68 refin70
reflect comment62 evid77 express63 indic69 manifest59 mirror66 observ54 show66 specul59 thought57
reform amend60 campaign61 chang65 crusad51 effort69 help53 improv62 reformist78
reformist liber64 reform78
refrain abstain56
refuge evacue65 expatri62 help65 immigr86 migrat63 sanctuari76 shelter70
refund discount64 rebat70 reimburs63 repay56 wage71
refurbish renov91 restor67
refut contradict76
regain recov69 restor65 return52
regal majest54
regard affect58 appreci61 attent59 attitud65 believ71 concern95 consid89 deem67 detail65 implic64 interpret59 involv60 pertain72 refer65 relat62 respect77 see57 think63 thought58 view77 wish63
regardless irrespect75
regener renew50 restor50 revit53
regent truste63
regim govern67
regiment assign60 command74
region area81 counti62 countri71 district68 middl60 neighborhood52 part67 provinci68 state58 territori70 zone67
regist certifi50 file53 list62 record50 registr64 registri66 show53
registr certif63 regist64
registri regist66
regret acknowledg66 feel65 remors75 sad75 sorri71 sorrow76
regrett unfortun83
regroup reorgan62
regul control60 govern59 guidelin80 limit72 offici61 order56 ordin63 regulatori72 restrict78 rule89 standard80
regular even56 follow62 frequent86 offici51 order50 period73 schedul68 standard50 time65 typic61 usual67
regulatori regul72 restrict52
rehabilit reconstruct70 restor60
rehears perform62
reign prevail55 rule61
reimburs compens63 price61 recoup61 refund63 repay64
rein restrain73
reinforc bolster75 build55 improv65 strengthen79 strong51 support57
reinsur insur68
reissu reprint65
reiter repeat64 say64
reject avoid63 cancel56 decid77 defi60 deni81 dismiss77 fall67 ignor67 object66 renounc62 resist66
rejoin join66 return57
relat affect62 agreement62 alli50 associ62 compar58 concern64 connect58 correl51 descend54 famili76 interest61 involv73 issu70 link71 part63 person61 pertain55 proport55 refer56 regard62 relationship77 say50 sibl62 spous61 tie85
relationship friendship78 partnership69 relat77 tie69
relax eas61 loosen70 quiet60
relay communic71
releas announc63 edit61 free57 go51 issu66 liber62 publish65 turn50
releg demot66
relentless continu58 persist64 unrel90
relev applic69
reli depend76 look52 relianc50
reliabl honest56 true50
relianc depend65 reli50 reliant50
reliant depend55 relianc50
relic antiqu66
relief help80 rest51
reliev allevi81 eas64 mitig57 pitcher76
religi church66 devout53 interfaith53 religion78 sacr63 spiritu71
religion belief78 buddhism69 christian78 faith89 hinduism73 judaism70 pagan60 religi78 sect78
relinquish cede86 forgo58 renounc62 resign52 waiv51 withdraw63
relish flavor52 like50 tast55 zest54
reloc move72 resettl75 transfer66
reluct hesit80 unwil89 unwilling84
remain continu75 leav70 persist52 remaind67 rest70 stand66 stay80
remaind part60 portion65 remain67 rest74
remark comment92 critic69 extraordinari73 import60 letter64 mention54 notabl59 noteworthi59 notic59 quip74 refer70 say67 signific64 statement73 unusu70
remarri marri75
remedi cure61 medicin62 redress56
rememb commemor50 memori65 mind69 recal74 remembr51 remind67 think77
remembr commemor82 memori64 rememb51
remind awar62 inform67 mind61 recal57 rememb67 think66
remors guilt74 regret75 sorrow72
remot distant54 far50 inaccess59 outsid54
remov clear64 discard66 dismantl60 dissolv61 extract50 move54 strip63 transfer58
renaiss reviv72
renam name61
render deliv50 interpret52 translat51
renegad rebel62
renew regener50 repeat60 restor61 revit51 reviv66
renounc reject62 relinquish62
renov improv63 overhaul52 redevelop78 refurbish91 repair70 restor71 reviv53
renown celebr56 fame77 famous80 known63 letter54 notabl68
rent buy60 hire52 leas67 rental77
rental leas59 rent77
reorgan regroup62
repair fix62 heal59 improv63 mainten73 modern50 overhaul55 reconstruct67 renov70 restor66
repar compens61 restitut63
repatri deport61
repay refund56 reimburs64 wage69
repeal overturn63
repeat cite62 continu58 doubl52 echo58 person61 reiter64 renew60 repetit71 say71
repel repuls93 resist54
repercuss backlash61 consequ75 impact60
repertoir repertori68
repertori repertoir68
repetit repeat71
replac altern54 backup64 convert60 fill61 substitut57 succeed68 successor70 supersed52 switch66
repli answer76 respond71 say66 state60
replic duplic52 reproduc63
report account66 agreement51 announc66 comment72 complain65 cover50 describ60 document63 estim66 inform70 news75 paper60 stori56 studi63
repositori archiv61
repres act52 ambassador68 compris55 congressman58 constitut64 correspond58 deleg77 democrat60 describ58 enter51 equal63 exampl65 form60 instanc62 lawmak72 play57 present67 represent61 spokesman54 symbol51 typic50
represent depict52 express62 repres61
repress oppress83 suppress73
repriev clemenc63 respit60
reprint public63 reissu65 reproduc60
repris retali79 reveng62
reproduc copi71 print68 replic63 reprint60 reproduct66
reproduct reproduc66
republ democraci52
republican democrat97 politician70
repuls offens53 repel93
repurchas buyback66
reput good63 respect59
requir ask62 ban62 compulsori54 demand60 essenti62 exact50 expect61 govern61 involv73 mandatori69 necess50 necessari81 need77 oblig64 order72 price65 respons60 want60
rerun air64
reschedul delay81 schedul67
rescind revok74
rescu buy55 deliv55 economi51 good56 keep65 money71 preserv57 protect63 recov55 recoveri62 rescuer72 salvag67 spare54 spend66
rescuer rescu72
resembl like60
resent bitter82 dislik79 enmiti72 envi63 hostil81 offend58
reserv book54 stockpil54
reservoir lake67
resettl reloc75
residenti inhabit55
resign accept60 leav63 relinquish52 retir68 stop52 submit50 withdraw60
resist balk70 defend60 defi63 fend56 fight66 immun53 obstruct51 oppon50 oppos70 opposit55 reject66 repel54 respond63 toler75 withstand55
resolut compani73 decis61 declar71 determin55 document63 resolv55 solut56 steadfast72
resolv agre65 answer52 compani53 decid59 determin72 end53 purpos52 reconcil61 resolut55 settl67 solv80
reson vibrat56
resort hotel81 recours62
resourc capabl56 help62 money63
respect accept62 admir68 affect61 attitud69 consider55 defer52 esteem51 follow60 good65 honor65 honour58 individu61 observ53 present55 regard77 reput59 rever54 singl50 toler65 various67 worth66
respit repriev60
respond accept61 acknowledg67 answer70 communic65 counter71 react79 repli71 resist63 respons72 say67
respons account58 activ63 answer62 counter64 demand60 duti76 effect63 feedback62 manner62 oblig70 reaction80 requir60 respond72 result68 sensit51 statement70
rest balanc55 break64 eas52 inhabit54 lie54 part74 perch56 place73 portion61 posit60 put74 quiet51 relief51 remain70 remaind74 set63 sit60 sleep51 stand63 stay75
restart resum77
restaur cafe83 cafeteria62 diner72
restitut compens64 damag62 redress51 repar63
restiv tens51
restless agit62 impati66 uneasi50
restor fix55 improv69 modern60 overhaul56 preserv79 reconstruct67 refurbish67 regain65 regener50 rehabilit60 renew61 renov71 repair66 return54 revit56 reviv66
restrain cautious60 constrain55 curb63 quiet52 rein73 restrict60 subdu77 temper59
restraint constraint66 curb60 limit63 moder67
restrict classifi52 confin64 constraint62 control63 curb76 curtail80 limit87 modifi55 prevent64 protect64 regul78 regulatori52 restrain60 rule73 strict65 suppress54 tighten64
result answer50 chang75 conclus62 consequ77 decis68 effect73 end67 ensu60 event62 follow77 happen67 impact74 issu56 lead66 leav62 level67 outcom71 point60 produc60 prove67 respons68 solut52 subsequ81
resum continu73 restart77 resumpt83
resumpt resum83
resurfac surfac73
resurg reviv57
resurrect reviv67
retail distributor72 market75 merchandis64 merchant66 sell80
retain continu54 hold67 keep59 maintain72 preserv63
retak recaptur78
retali attack75 aveng56 penalti67 punit51 repris79 retaliatori78 retribut67 reveng63
retaliatori punit66 retali78
retir meet52 resign68 retire61
retire retir61
retrial trial71
retribut payback53 penalti63 retali67 reveng76 vengeanc75
retriev discov61 recov67
retro fashion63
return arriv78 bring73 comeback51 give73 go78 hous68 issu52 move78 proceed56 recal58 regain52 rejoin57 restor54 take77 travel66 turn70 wage64
reunif unif71
reunion homecom63 reunit62
reunit reunion62
revel disclos58 disclosur77
reveng aveng74 repris62 retali63 retribut76 vengeanc81
revenu amount64 gross58 receipt66 taxat50
rever respect54 vener54 worship54
reverend clergyman57 pastor67 preacher63 rector62 vicar61
revers chang65 correct60 failur60 lift63 overrul55 overturn54 rule60 setback61 turn61 turnaround62
review analyz71 assess70 comment65 critic66 evalu75 inspect72 poll53 reader52 studi66
revis alter63 amend74 rewrit66
revit regener53 renew51 restor56 reviv75
reviv renaiss72 renew66 renov53 restor66 resurg57 resurrect67 revit75 stimul60
revok annul55 overturn59 rescind74
revolt insurrect78 rebellion86 revolut64 upris83
revolut revolt64 revolutionari71
revolutionari radic63 revolut71
revolv handgun65 pistol73 rotat53
reward advantag56 bounti52 honor54 honour56 payoff59 wage59
rewrit revis66
rhetor poetic52 stylist50
rhodesia zimbabw59
rhyme vers64
rhythm rhythmic61
rhythmic rhythm61
rib bone66 roast65
ribbon decor61 medal51
rice grain72
rich abund62 color50 deep52 fertil55 gild52 high55 lush51 magnific52 prosper52 valuabl50 wealth71 wealthi64
ride bicycl71 bike78 bus60 drive68 journey63 motorcycl67 rider62 train69 wheel60
rider passeng54 ride62
ridg dune60 elev66
ridicul absurd93 foolish71 ludicr91 meaningless61 mock92 nonsens69 pathet69 silli81
rife preval55
rifl firearm62
rift schism66
rig cheat59 fraud67 manipul59
right chang65 claim63 compens53 complet56 conserv57 correct51 entir57 exact57 fals51 far65 grant60 hand72 interest62 justifi55 law67 legitim58 place66 posit72 power57 proper52 true59 turn71 whole58
rigid stiff55 strict68
rigor strict68 stringent71
ring gang53 phone58 sound54 surround72
riot rampag61 rioter72 violenc69
rioter riot72
rip attack64 smash78 tear79
rise addit66 advanc51 age50 amount73 becom62 boom61 boost78 burgeon68 buy53 chang64 come61 develop67 emerg65 enhanc55 evolv50 expand71 expans68 futur62 gain74 heighten56 high61 improv71 inflat74 larg64 leap52 lift53 mount64 new54 peak57 produc57 product72 progress59 rais76 rebound61 spring51 stand50 start60 stock68 turn60 upgrad51
risk chanc52 riski58 threat78
riski bad55 risk58 specul61 threat59
rite liturgi69 ritual87
ritual celebr60 ceremoni73 rite87
ritz hotel63
rivalri oppon56
river stream77
road drive62 highway87 roadway66 rout78 track63 way60
roadblock barricad79 barrier61
roadway road66 rout61
roam wander76
roar thunder57
roast barbecu61 cook80 rib65
robe attir67 clad61 cloak71 cloth63 drape58 dress65 gown66 vest51
robust strong72 vigor64
rock boulder75 limeston61 punk76 rocker63 rocki50 shake59 stone75
rocker rock63
rocket booster60 missil73 propel68 skyrocket58 vehicl62
rocki rock50 rough54 stoni51
rodent rat75
role activ61 charact70 part70 polic50 portray62 posit65 purpos58 use53
roll turn60 wheel51 wind56 wrap64
roma gypsi63
roman cathol76 catholic61 latin51 rome66
romanc love67 novel71 romant81 stori61
romant love69 romanc81
rome roman66
roof ceil69 cover61
rooki cub50
room bathroom74 bedroom77 board50 classroom71 closet60 door75 flat71 floor80 hall74 kitchen73 loung64 park60 seat60 suit76 toilet61 way56
root origin63 stem58 theme52
rosi optimist59
roster lineup79
rot garbag60
rotat revolv53
rough break50 bumpi62 choppi53 difficult62 hard61 hilli54 mountain50 rocki54 rug56
round beat65 bout52 full53 top61 turn50
roundtabl confer60
rout defeat66 highway81 path58 road78 roadway61 trounc68
routin procedur63
rover wander66
row line64 quarrel57 rower52
rowdi raucous80
rower row52
royal crown61 imperi74 monarch57
rub brush67 grind53 scratch64
rubber coat63
rubbish garbag85 trash81 wast62
rubbl debri78 dust51
rug carpet67 rough56
rugbi footbal80
ruin build65 burn61 crumbl67 destroy70 devast66 dilapid63 ravag61 wreck72
rule control67 convent59 decid61 decre61 domin55 govern70 guidelin76 judg63 judgment68 law84 limit73 opinion64 order71 overturn68 power64 practic69 principl59 regul89 reign61 restrict73 revers60 ruler66
ruler dictat62 monarch71 rule66 sultan62
rum gin68
rumor gossip65 rumour92
rumour rumor92
run attempt61 campaign59 come67 continu59 count50 cours59 doubl65 effort60 extend58 flow51 go72 lead65 leav62 move65 oper55 race64 rbi65 runner57 streak57 tri63 work60
runner athlet61 run57 sprinter62
runoff choos63
rupe cent62
ruptur break54
rural agricultur61 countri50 farm67
rush go61 hurri60 race57 scrambl63
russia chechen77 georgia72 ussr55
sabotag undermin55
sacr dedic51 divin60 holi77 religi63 spiritu56
sacrific dedic54 devot59
sad bad57 bittersweet60 depress62 distress51 feel70 lament56 loneli69 melancholi63 miseri61 piti64 regret75 sorri75 sorrow93 tear65 tragic72 unhappi61
saddam hussein93
saddl burden80
safe safeti56 secur71
safeguard precaut50 protect73
safeti guard53 safe56 secur69
sag flag84 slump74
sahara saharan57
saharan sahara57
sail boat76 crew54 cruis68 fli60 voyag66
saint angel60
salad dish73
salmon fish76
saloon pub63 sedan55 tavern65
salt compound60 phosphat60 soda65
salti coars56 tasti63
salut greet51
salvag rescu67
salvat redempt59
sampl measur62 specimen63
samurai warrior60
sanchez carlo73
sanction warrant52
sanctuari refuge76 shelter63
sand dirt70 sandi61 soil65
sandal shoe72
sandi sand61
sandwich burger78
sane sensibl57
sanit hygien76 sanitari74
sanitari hygien74 sanit74
sanskrit hindi64 marathi60 urdu64
satan demon53 devil68 evil60
satellit broadcast67 orbit71 planet57 spacecraft72
satir humor81 humour71 ironi60 wit65
satisfact satisfi64
satisfactori accept67 adequ62 decent56 satisfi65
satisfi comfort57 delight68 fulfil65 meet50 pleas84 satisfact64 satisfactori65
saturday weekday89
sauc dress60 flavor69 gravi66
saudi arab69 arabian66
sausag meat68
saut cook56 fri63
savag barbar50 beast50 brutal60 cruel55 feroci50 vicious65 violent50
savior christ69 jesus58
saw say67
saxophon saxophonist66
saxophonist musician70 saxophon66
say alleg61 announc68 answer69 ask85 assert66 assur64 call78 chanc63 compar54 declar61 disclos61 discov75 effect54 evid60 explain72 express66 give74 guess68 impress53 indic72 inform73 know86 letter73 mention61 opportun60 order58 point63 public66 read59 reiter64 relat50 remark67 repeat71 repli66 respond67 saw67 separ51 speak74 speech60 state71 stress71 suppos73 talk68 warn77
scale measur62 size61
scam cheat60 fraud69
scan scanner70
scandal appal68 dirt52 disgrac56 disgust76 immor67 outrag75 shame78 shock67 troubl72
scandinavia scandinavian63
scandinavian nordic65 norway60 scandinavia63 sweden65
scanner detector65 scan70
scant insuffici51 meager60
scarc bare70 hard73 rare61 scarciti66
scarciti scarc66
scare afraid85 anxious67 excit68 fear70 frighten86 horrifi61 intimid67 panic61 scari62 terrifi75
scarf wear67
scari chill52 scare62
scarlet crimson66 red54
scath critic63
scatter dispers58 dot59 spread54
scene aspect52 backdrop61 incid63 pictur70 sceneri55 set54 shoot63 stage61 view50
sceneri landscap73 scene55 scenic65
scenic sceneri65
scent aroma71 fragranc71 odor71 perfum67 smell73 sweet56
schedul cancel69 plan78 program59 regular68 reschedul67 time63
scheme design53 plan67 strategi58 system62
schism rift66
scholar academ79 historian84 intellectu70 philosoph72 pupil55 scholarship55 theologian70
scholarship award63 educ63 prize62 scholar55
school academi71 build60 educ77 teach74 train63
schoolteach teacher63
scienc mathemat76 psycholog73 scientist76 studi76
scientif technolog59
scientist biologist74 chemist67 consult64 experi66 experiment64 explor55 geologist69 investig56 mathematician67 physicist79 poll62 psychologist68 scienc76
scof mock62
scope extent72 rang52
scorch blacken57 char50
score attack55 count51 dozen62 equal63 game72 goal80 grade50 kick64 lead64 match63 notch67 record65 scorer78 touchdown64 win67
scoreless goalless68
scorer player66 score78
scorn contempt55 disdain74 mock53
scot english61 scotland57 scottish67
scotch whiskey67 whiski76
scotland scot57 scottish71
scottish english70 scot67 scotland71
scourg terror54 threat54
scout guid58 recruit61
scrambl rush63 struggl60
scratch rub64
scream cri87 laugh71 nois61 shout86 wow52 yell87
screen display69 show62 test66 view63
screenplay script75
screw bolt74
script book57 screenplay75 write71
scriptur bibl78 biblic71
scroll manuscript60
scrub bush53 veget65
scrutin analyz63 inspect57
scrutini inspect52 investig62
sculpt carv75 sculptor56 sculptur71
sculptor artist72 sculpt56 sculptur68
sculptur art75 artist62 carv81 marbl65 sculpt71 sculptor68 shape52 statu81
sea marin59 ocean84 water82
seaboard coast66
seafood food65 shrimp74
seal pave54 secur59
seamless coher52 smooth57
seaport harbour62
search ask70 attempt71 bid70 chanc63 chase60 desir67 effort68 explor61 hunter69 investig62 look59 move68 oper61 order66 pursu73 quest59 searcher56 succeed58 track63 tri75 want70 win51
searcher search56
season experi50 preseason65 spring64 summer70 tast52 time66 veteran54 winter63
seat accommod67 rear59 room60 sit72
seced secess62
secess seced62
seclud withdraw51
second latter66 minut77 moment53 point69 posit67 support50 time79
secondari junior50 minor52
secreci confidenti66 privaci52 secret54 silenc58
secret clandestin63 confidenti64 covert64 hide64 inform60 mysteri53 privat54 secreci54 undercov59 underground52
secretari chief70 help64 secretariat52 undersecretari62
secretariat secretari52
sect faction62 faith79 religion78 sectarian51 shia64
sectarian sect51
section area61 chapter62 close60 divid63 divis52 inhabit51 part66 passag61 portion72 segment63 separ60
sector busi75
secur asset70 assur66 bond67 clinch62 compani60 depart62 ensur73 enter62 guarante71 guard61 hedg64 insur58 obtain70 protect67 safe71 safeti69 seal59 stock62 sure52 tight52
sedan car64 saloon55
sediment deposit68
seduct allur50 tempt54
see believ78 check58 consid70 control52 determin62 discov77 encount52 ensur52 expect79 experi64 figur58 hear70 hold68 imagin75 learn69 like62 look85 meet60 pictur63 realiz71 regard57 show72 sight67 think82 understand74 view72 watch80 wit62
seed factori56 fruit61 grain62 rank73
seem appar63 appear83 becom73 come78 feel78 look82 sound66
segment portion61 section63
segreg discrimin67 separ52 white54
seiz arrest68 captiv76 grab62 recaptur61 snatch60
seldom rare93
select assign63 buy50 choic70 choos81 decid62 determin62 option59 pick63 qualiti53 take53
self conscious65 ego55
selfish greedi74
sell agreement67 auction76 commerci63 give66 incom61 market74 merchandis68 retail80 seller64 trade59 transact66 wholesal66
seller dealer64 market58 sell64 vendor64
semant linguist61
semi match65 semifin86
semiconductor chip67 silicon63
semifin match78 semi86
seminar confer82 cours67
senat lawmak77 parliament77
send air52 charg55 direct57 discov65 dispatch67 mail58 move66 place61 post60 ship50
senior adult62 elder55 last56 major58 old50 rank67 undergradu62
sens conscious60 detect56 discov64 feel78 import60 look65 mean66 perceiv55 percept71 sensibl65 sensit53 sensor71 sensori58 smell57 tast61 understand73
sensat impress52 shock70 star53 stun64 superstar56
senseless pointless63 stupid50
sensibl intellig58 practic65 reason72 sane57 sens65
sensit classifi53 delic59 feel51 irrit57 percept60 respons51 sens53
sensor detector74 devic74 sens71
sensori sens58
sentenc inmat92
sentiment emot63 express62 feel70 opinion59 thought57 view59
separ break58 breakup54 class50 classifi52 describ53 differ71 discov57 distinct61 distribut51 divid84 divis54 flat67 group63 identifi55 independ65 individu67 isol54 key51 name50 part66 say51 section60 segreg52 singl60 split66
separat separatist59
separatist breakaway70 independ64 separat59
sequenc episod51
seren calm59 quiet63
seri serial53 success60
serial seri53
serious bad73 commit62 critic71 difficult68 grave66 hard58 import61 real57 sever76 sincer70 thought58 threat72
sermon lectur64 preach72 preacher64 speech74
serpent snake65
serv attend55 bring61 help65 portion52 provid67 servic60 work63
servant worker63
server comput70
servic avail66 compani64 employ60 facil68 function58 help63 oper68 personnel60 practic52 serv60 use58 util52
session confer62 hear62 meet72
set action63 arrang52 chang64 context62 date61 defin53 determin65 discov62 environ69 establish63 fit53 fix53 hard63 inhabit54 laid57 lay50 limit56 mark52 move70 order71 pair64 place76 play67 posit55 prepar62 provid62 put79 readi62 rest63 scene54 situat52 stage66 stand62 step65 take75
setback blow59 revers61
settl agre62 decid57 determin51 discov51 establish52 move62 resolv67 settler51 villag64
settler colonist72 settl51 squatter64
setup mode60
seventh rank66
sever bad78 break63 critic52 difficulti61 grave61 hardship61 harsh57 intens58 reduc57 serious76 stiff57 strong51 terribl59 threat63
sevill sevilla54
sevilla sevill54
sewag wast74
sewer toilet60
sex femal61 gay71 gender59 heterosexu63 homosexu75 intercours65 male64 sexual86
sexi erot51 juici52 provoc50
sexual femal56 gender64 intim54 male58 sex86
shack hut67
shade color80 colour67 shadow56 sunglass54 tone60
shadow dark72 ghost67 shade56
shaft beam58
shake rattl60 rock59 stir55
shaken jolt59
shaki precari61
shallow depth61
shame asham62 conscienc62 disgrac74 embarrass71 feel62 humili68 immor68 piti73 scandal78 shock72
shan tai70
shang dynasti64
shape bodi64 carv60 chang68 configur57 curv62 defin68 determin59 dimens62 figur56 fit68 form63 frame66 influenc67 layer61 model54 pattern73 plastic52 sculptur52 solid60 structur73 turn61 work52
share asset64 buy66 common60 distribut50 divid50 interest65 joint50 mutual57 part54 percentag54 stake68 stock85
sharehold investor71 stockhold88
sharia law60
shark fish66
sharp abrupt51 edg56 high54 intens54 point65 reduc56 sharpli59 steep57
sharpli aggress53 sharp59
shatter break67 damag72 destroy62 smash69 tatter59
shave trim69
sheet canva51 cover63 paper69
sheik sheikh90
sheikh sheik90
shell ammunit63 attack61 barrag66 bomb67 explos52 fire64 onslaught59 shrapnel60
shelter camp64 harbour76 hous69 hut61 protect56 refuge70 sanctuari63 tent71
shelv cancel57 delay56 tabl55
shi timid59
shia sect64
shield protect55
shift chang79 move66 switch64 transform59 transit65 turn66
shiit moslem72 muslim78
shine bright63 glow62
shini bright68 glossi64 poland67
ship barg70 board64 boat86 contain74 craft66 ferri67 freight70 send50 shipment58 transport66 warship84 yacht63
shipment cargo64 freight52 load52 ship58
shirt cloth67 dress69 jersey74
shock afraid60 alarm67 appal80 blow54 disgust73 dismay78 horrifi84 impact50 jolt56 offend62 outrag80 scandal67 sensat70 shame72 startl82 surpris82 traumat57
shoe apparel66 cloth81 dress66 footwear69 garment65 sandal72 sneaker83
shoot attack66 ball67 charg54 explos55 fire69 kill69 scene63 shooter61 stroke62 throw65
shooter gun66 kill64 shoot61
shootout gunfight68
shop bakeri71 bookstor65 booth62 boutiqu78 buy62 depot63 garag71 hardwar60 outlet78 patron54 pharmaci63 shopper68 stock53 storag59 warehous76
shopper client69 shop68
shore coast75 land51
short abrupt59 brief61 briefli69 kill63 length64 littl68 low66 make69 pant82 poor51 present50 soon76 sudden57 trouser74
shortag famin58 lack60 shortfal65
shorten abbrevi56
shortfal deficit72 shortag65
shortstop infield78
shout boo71 call53 cheer80 cri86 loud70 scream86 yell92
shove squeez53
show appear73 broadcast69 confirm65 depict59 design50 disclos71 display75 evid63 exhibit61 express61 film68 indic77 movi72 perform66 pictur71 play63 point67 present65 program61 prove55 read60 record56 reflect66 regist53 screen62 see72 suggest75 varieti66 view67
showdown confront65 encount55
shower bath62 rain64
shrapnel shell60
shred chop71 slice71
shrewd smart52
shrimp fish78 seafood74
shrink diminish73 reduc58
shroud pall50
shrub bush72
shutdown close59
shutter close65
siberia siberian71
siberian siberia71
sibl relat62
sicili sicilian63
sicilian sicili63
sick affect58 afflict59 crazi52 diseas76 disturb51 fever65 mad56 nausea64 peopl61 poor57 stricken55 symptom62 vomit61
side area61 edg71 face62 front70 hand61 later58 part65 view60
sidekick buddi54 pal53
sidewalk pavement73 walkway65
sieg besieg69 blockad62
sight beauti55 come58 display60 eye66 kill52 look62 lot56 see67 view59 vision57 watch60
sign approv58 autograph52 contract73 indic69 ink63 notic63 put64 signal58 start61
signal alarm62 indic70 input62 point53 sign58
signific consequ66 consider91 effect68 fundament59 implic65 import84 larg70 mean64 meaning63 moment53 notabl68 noteworthi57 oper50 profound57 purpos61 remark64 substanti93 symbol64
silenc quiet57 secreci58 silent61 suppress55
silent quiet69 silenc61
silicon semiconductor63
silk cloth74 fabric71 garment62
silli absurd69 confus54 foolish70 frivol50 goofi79 pathet63 ridicul81 wacki68
silver metal51
similar alik50 analog53 approach64 confus61 correspond56 likewis76 parallel63 sort64 standard59 uniform61
simmer boil84 cook63
simpl easi76 linear54 mere62 plain54 simpli71 simplic58
simpli mere85 simpl71
simplic simpl58
simplifi modifi64
simul mimic66 mock62 model72 techniqu62
simulcast broadcast69
sincer commit60 cordial51 dear55 earnest53 genuin68 heartfelt81 honest68 serious70 truli50
sing choir68 chorus71 melodi69 music71 singer74 song74 talk55 vocal70
singapor asian63
singer ballad61 musician87 rapper67 sing74 soprano62 tenor62 vocal65 vocalist80
singl attack65 individu55 lone55 one52 respect50 separ60 uniqu53
singular peculiar56 uniqu54
sinist dark50 evil59 menac61
sink dip53 fall62 slump54
sip drink61
siren alarm67
sister nun63
sit go68 perch66 rest60 seat72
sitcom comedi86
site discov63 place74 post60 situat51 station63 websit72
situat complic63 condit69 crisi73 difficulti64 discov89 environ60 place57 posit59 set52 site51 thing68
sixth rank67
sizabl consider61 hefti60 larg66 sizeabl91
size larg66 length62 littl53 scale61 small67
sizeabl consider56 enorm51 immens50 larg54 sizabl91 vast50
skate athlet65 skater75
skater athlet63 skate75
skelet skeleton59
skeleton skelet59
skeptic disbelief56 distrust70 doubt75 pessimist66 question60 uncertainti63
sketch cartoon59 descript63 draw81 humor60
sketchi incomplet57
ski skier72 slalom72
skid slide56 slip66
skier athlet67 ski72
skill abil84 accomplish59 adept71 expertis75 good54 masteri73 mean52 practic60 precis56 profici61 technic64 techniqu68 versatil69
skin bark55 skinni58
skinni lean53 skin58
skirmish clash74 encount54
skull bone80
sky blue63 heaven51
skyrocket rocket58
skyscrap build65
slab tile61
slack slow52
slalom ski72
slang jargon64 vernacular58
slap bang60
slash reduc76 trim75
slave slaveri71
slaveri slave71
sleek bright55 poland63 streamlin61
sleep awak66 rest51
slender narrow56 slim60 thin59
slice carv52 chop81 piec51 reduc57 shred71
slick slipperi56
slide skid56 slip72
slight lean52 littl57 somewhat81 thin60
slim narrow53 slender60 thin52
slip fall89 skid66 slide72 stumbl69 tumbl81
slipperi slick56 tricki59
slogan motto69
slope gradient55 hillsid62 steep71
sloppi careless69
slow chang62 delay61 easi63 fall62 pace76 rate62 slack52 slower77 slowest55 slowli65 sluggish81 speed65 swift51 weaken76
slowdown lag59
slower slow77
slowest slow55
slowli slow65
slugger hitter62
sluggish slow81
slump collaps60 fall78 flag63 sag74 sink54
small fall50 fine53 limit61 littl73 low61 mean61 minor50 modest55 reduc58 size67 smaller83 soft58 tini82 young54
smaller littl56 small83
smart bright53 clever67 fashion51 fast55 intellig76 shrewd52 stylish56 wise62
smash attack58 bang56 blow60 break60 crack72 crash52 crush63 explos60 knock62 rip78 shatter69
smell aroma70 feel51 flavor57 odor84 scent73 sens57 sweet60
smile beam75 cheer60 grin87
smoke cigar62 cigarett72 fume70 inhal58 light60 marijuana62 smoker73 tobacco66
smoker smoke73
smooth calm54 easi54 fast52 flow52 grace52 poland54 quiet50 seamless57 textur61
smuggl contraband79 export64 illeg75 import61 smuggler84
smuggler crimin64 smuggl84
snack eat60 meal68
snail gastropod66
snake serpent65
snap catch51 click53 grab61
snatch captiv62 grab74 kidnap59 seiz60
sneak hide58
sneaker shoe83
snow snowfal68 snowi61
snowfal precipit76 snow68
snowi snow61
snowstorm blizzard73 storm62
snub spurn66
soak drench84 wash72 wet63
sober play52 somber61
soccer footbal87
social chang65 communism72 cultur80 educ75 ideolog72 liber64 parti60 person63 socialist68 societ63 societi67
socialist communist76 leftist67 social68
societ social63
societi associ75 cultur70 fellowship52 order53 social67
sociolog sociologist66
sociologist sociolog66
soda salt65
sofa couch68 loung51
soft dull52 easi57 gentl57 light56 littl59 low57 mild54 quiet50 small58 whisper61
softbal basebal67
soften dampen54 weaken71
softwar function65 programm62
soil clean51 ground57 sand65
solac comfort56
soldier command70 commando68 crew65 forc92 garrison61 man71 marin77 militari79 occupi61 peacekeep79 personnel72 polic80 territori64 unit61 volunt64
sole entir77 exclus83 lone55
solemn celebr54
solicitor lawyer62
solid compani63 concret58 consist71 full60 good72 hard63 materi56 real52 shape60 sound51 strong74 substanti55
solidifi consolid78
solitari confin72
solo composit68 perform60 soloist61
soloist solo61
solut answer55 method60 resolut56 result52 solv66
solv discov60 resolv80 solut66 understand67
somalia african63
somber gloomi59 melancholi59 sober61
somebodi child67 hope64 person65 someon87 sort68 unfortun62
someon child63 friend63 individu51 longer61 man67 person79 somebodi87 sort70 victim61
sometim past58
somewhat fair73 moder58 pretti64 reason50 slight81
son boy69
song anthem63 ballad73 call50 composit75 lyric84 melod57 melodi71 music80 sing74 sound61 sung65 vocal72
songwrit compos76
soon present63 short76
sooth allay73 comfort67 reassur75
sophist advanc55 complic60 intellig67 refin52
soprano singer62
sore discomfort58 irrit52 pain59
sorri bad60 lament52 piti60 regret71 sad75
sorrow anguish83 bitter68 grief87 griev56 heartbreak55 lament54 mourn53 piti65 regret76 remors72 sad93 tear63
sort assort55 count60 describ65 discov76 form61 group52 kind96 make75 manner65 name50 person66 similar64 somebodi68 someon70 take69 varieti59
soul be65 gospel61 spirit62
sound audibl54 audio61 echo63 full51 good58 look56 music69 nois68 ring54 seem66 solid51 song61 strong54 tone63 vocal59 voic69
soup broth70 dish72
sour tart60 tast62
sourc author61 document60 inform72 origin57 refer66
south discov62 southeast76 southeastern58 southern76 southwest67 southwestern54
southeast discov63 south76 southeastern75
southeastern eastern80 south58 southeast75
southern south76
southwest discov69 south67 southwestern79
southwestern south54 southwest79 western70
soviet communism68
soy bean67 soybean56
soybean bean61 soy56
space distanc51 spacious57
spacecraft capsul68 craft61 lander64 orbit81 satellit72 spaceship83
spaceship spacecraft83
spacewalk astronaut70
spacious space57
spaghetti pasta67
spam email63
span bridg52 cross54
spaniard european65
spare extra65 rescu54
spark caus87 happen50
sparkl glitter60
spat bicker50 quarrel62
spate upsurg72
spawn breed58
speak address65 communic65 convers62 express65 pronounc50 read65 say74 speaker60 speech67 talk80 tongu51 utter56
speaker speak60
special attach61 call65 decor60 design67 especi53 except57 expert56 extra63 extraordinari59 limit61 offer63 particular60 plus60 primari50 specialis88 specialti62 specif59 work64
specialis special88 specialti50
specialti special62 specialis50
specif descript60 document60 fact64 limit58 name62 particular82 proper64 special59 specifi70 uniqu64
specifi assign57 defin73 detail62 determin59 elabor73 fix56 identifi58 intend56 limit62 specif70 stipul74
specimen sampl63
spectacl spectacular55
spectacular dramat74 impress74 spectacl55 stun84
spectat onlook72 watch60
spectral spectrum50
spectrum spectral50
specul anticip67 contempl54 expect60 guess53 ponder56 possibl66 question66 reason61 reflect59 riski61 suppos50 uncertainti70 wonder64
speech address73 convers61 inaugur61 languag57 lectur68 say60 sermon74 speak67 tone62 word63
speed acceler63 fast71 move61 pace63 race52 slow65 veloc58
speedi fast50 prompt63 quick67
speedway racetrack61 raceway70
spell write50
spend afford68 consum65 econom60 expenditur71 expens66 go68 invest70 pass53 price77 put63 rescu66 vacat62 wage73
sphere orbit50 spheric54
spheric circular60 sphere54
spi espionag88 intellig61 investig54
spice cinnamon66 clove61 flavor69 ginger66 pepper65 spici65
spici juici61 spice65 tasti74
spill pour69
spin twist65
spinach veget70
spinal spine73
spine spinal73
spirit alcohol53 boister64 brave53 courag62 dash53 exuber60 feel53 feisti72 gritti50 happi64 heart61 life62 live69 purpos52 soul62 spiritu58 vigor62
spiritu belief66 religi71 sacr56 spirit58
spit tongu52
spite despit79
splash sprinkl54
splendid beauti69 brilliant68 excel56 glorious74 gorgeous68 impress64 magnific84
split divid78 part58 separ66
spokesman repres54
sponsor present55 sponsorship71 support58
sponsorship sponsor71
spontan natur53
spoof parodi84
sporad intermitt90 occasion64 period71
sport athlet65 cycl66 featur51 fun53 race65 sportsman50
sportsman sport50
spot berth57 catch62 detect52 end62 patch56 place76 point61 posit58 post56 top65 touch50
spotlight glare56 highlight50 limelight76
spous husband80 relat61
sprain injur63
spray coat62 pesticid64
spread circul56 distribut50 past50 scatter54
spring fountain55 rise51 season64 start74
sprinkl dot50 drizzl70 splash54
sprint sprinter60
sprinter runner62 sprint60
spur boost71 encourag60 prod51
spurn snub66
squabbl bicker93 wrangl79
squad team78
squadron cavalri61
squander wast79
squar plaza61
squatter settler64
squeez pinch51 pressur54 shove53
stab injur57 knife63
stabil calm63 help59 improv63 stabilis88 stabl69 strengthen68
stabilis stabil88
stabl balanc57 last50 stabil69 steadi64
stack heap51 load54 pile71 pot54
stadium arena80 ballpark68 coliseum67 park63
staffer worker70
stage cast61 dramat63 leg51 level51 phase74 place65 present61 scene61 set66
stagger astonish65 astound63 enorm58 larg55 tremend51
stagnant moribund57 stagnat60
stagnat stagnant60
stain color61 marbl63 paint68
stair staircas78
staircas stair78
stake interest52 share68 ventur68
stalem deadlock91 impass90 standoff75 standstil53
stalin stalinist52
stalinist stalin52
stalk stem64
stall booth66 delay60
stamina endur71 tough76
stamp postag84
stanc attitud73 posit61 postur61 stand50 viewpoint65
stand build61 continu65 last54 let67 move62 place61 posit62 put68 rank61 remain66 rest63 rise50 set62 stanc50 stay65
standard accept56 basic72 classic51 common64 condit61 definit67 govern61 measur60 norm68 normal52 regul80 regular50 similar59 stock50
standoff stalem75
standpoint viewpoint59
standstil stalem53
star ace55 actor79 charact62 featur69 major51 player64 sensat53 superstar73
stare gaze68
stark bleak56 blunt53
start creat60 creation60 depart50 discov62 emerg62 enter71 establish60 fall77 first75 happen61 hous64 initi71 introduct61 launch65 leav66 make76 morn61 move73 open74 origin60 outset52 part69 reach60 rise60 sign61 spring74 talk62 turn71
starter freshman56
startl shock82 surpris81
starv hungri70 starvat58
starvat hunger66 starv58
state action61 agenc60 alli60 author64 civil56 commonwealth52 countri76 court59 declar61 explain76 explicit63 express64 formal53 give62 govern71 grace64 impos51 impress55 kingdom61 land51 letter72 mention67 nation76 polic66 posit56 present64 refer67 region58 repli60 say71 statement71 submit54 suggest71 union61
statement account61 agreement63 announc76 ask68 assert66 call68 comment78 declar66 evid62 explan61 messag69 order55 quarrel63 remark73 respons70 state71
station discov64 facil63 garrison61 place53 site63 termin63 terminus61
statu sculptur81
status condit54 posit64 term63
statut enact67 ordin67 statutori65
statutori legal56 statut65
staunch steadfast70
stay check55 continu74 remain80 rest75 stand65 stop60 visit62
steadfast compani65 resolut72 staunch70
steadi calm55 level52 stabl64 steadili55
steadili steadi55
steal buy52 charg68 embezzl71 extort66 feloni67 hide61 loot63 thief61
steam cook62 locomot70 steamer51
steamer steam51
steel metal76
steep abrupt50 fall58 immers58 infus62 sharp57 slope71
stem root58 stalk64
step block63 go72 measur76 move81 pace53 path60 place60 posit65 put70 set65 stride51 support62 walk54
steroid hormon68
stew boil58 cook66 dish61
stick pin57
sticki wet51
stiff hard51 harsh61 rigid55 sever57
stifl dampen62 imped66 inhibit54 suppress68
stimul arous52 encourag70 induc61 rais60 reviv60 stimulus58
stimulus stimul58
sting bite57
stipul provis60 specifi74
stir arous80 evok64 excit61 fuel66 provok75 shake55 touch53
stock buy71 capit63 furnish50 hold60 inventori54 money62 rise68 secur62 share85 shop53 standard50 stockpil50
stockhold sharehold88
stockpil reserv54 stock50
stomach abdomen62 belli51 digest60 suffer57
stone concret61 drunk55 limeston63 marbl68 rock75
stoni rocki51
stop arrest53 bar51 block66 blockad60 break67 catch68 cessat68 challeng52 check57 close63 crippl53 end70 freez69 prevent75 resign52 stay60 withdraw61
storag depot55 hardwar63 memori55 shop59 warehous66
storey floor61
stori account55 biographi62 chronicl55 fabl68 fiction67 histori62 mysteri69 narrat70 plot65 report56 romanc61 tale79
storm assail64 blizzard63 cyclon74 disturb60 forc52 rain80 snowstorm62 thunderstorm72
stormi choppi61 windi54
storytel narrat73
stout sturdi56
stove heater71
straight consecut82 flat54 stretch68
straightforward downright51
strain affect51 form52 stress58 tens55
strand fiber61 ground51
strang alien53 bizarr81 crazi72 curious87 eeri64 exot53 fantast63 funni65 grotesqu50 natur57 odd93 peculiar69 quaint54 unfamiliar50 unusu67 weird82
stranger alien52
strangl choke50
strateg import60 strategi65
strategi scheme58 strateg65
strawberri berri70
stray drift54 wander51
streak run57 stripe54
stream creek76 current50 flow75 pour52 river77 swarm60 water64
streamlin effici56 sleek61
street avenu74 neighborhood70
streetcar tram74 trolley73
strength capabl60 durabl58 effect58 firepow61 forc56 intens64 momentum67 strong73 success62 tough64
strengthen consolid83 reinforc79 stabil68 strong55
strenuous arduous68
stress difficulti61 disagre51 emphas84 emphasi60 emphasis71 express77 focus60 say71 strain58 tension55 troubl54 underlin76 underscor66
stretch extend69 lie61 long67 pull60 reach56 straight68
stricken affect57 afflict62 diseas55 sick55
strict demand54 disciplin57 pure68 restrict65 rigid68 rigor68 stringent81
stride pace52 step51
strife conflict76 discord63
striker attack54
stringent demand50 rigor71 strict81
strip depriv52 peel50 remov63
stripe pattern66 streak54
strive endeavor55
stroke shoot62
stroll promenad54 walk64
strong compani66 effect59 forc52 fresh60 hard67 intens65 potent53 power69 reinforc51 robust72 sever51 solid74 sound54 strength73 strengthen55 substanti61 vehement64 warm52
stronghold bastion78
strongman dictat71
structur architectur61 arrang61 balanc60 build77 complex74 form68 function64 hous66 integr58 pattern61 shape73 system66
struggl battl71 compet52 conflict73 defend55 effort63 fight76 scrambl60 tri67 troubl73 war68
stubborn persist65 tenaci72
stud adorn54
studi analys62 analyz65 composit61 consid55 debat53 inspect64 learn68 poll67 pupil62 read53 report63 review66 scienc76 subject64 theolog61 work69
stuff materi53
stumbl falter67 slip69 trip52 walk51
stun amaz65 astonish77 astound55 beauti56 confus53 daze53 impress78 sensat64 spectacular84 surpris79
stung annoy59 irrit62
stunt feat61
stupid confus54 crazi78 dumb84 error65 foolish80 senseless50
sturdi stout56
style eleg66 fashion64 flair52 genr71 kind60 manner60 stylist52 tast62 varieti61 way55
stylish chic75 eleg83 fashion74 posh50 quaint51 smart56 trendi74
stylist rhetor50 style52
stymi hinder74
subcommitte committe72
subdivid subdivis62
subdivis subdivid62
subdu mute76 quiet59 restrain77
subject case65 content58 depend57 disciplin61 experi59 individu61 issu73 matter74 person63 question75 studi64 term72 theme66 topic79
sublim glorious58
submarin bomber55 torpedo71 undersea54
submerg drown58 flood68 underwat59
submiss entri58 submit65
submit accept65 present73 propos66 resign50 state54 submiss65
subscrib client70 reader59 subscript67
subscript subscrib67
subsequ afterward70 consequ61 later83 result81
subsid subsidi72
subsidi subsid72
subsidiari compani80
subsist livelihood63
substanc materi61 toxic71
substant meaning74 substanti50
substanti actual59 consider87 essenti54 money59 real50 signific93 solid55 strong61 substant50 support56 sustain58
substitut altern50 equal61 replac57
subt subtl66
subtl subt66
suburb suburban78
suburban suburb78
subvers bribe52 treason70
subway metro69 railway70 tunnel65 underground57
succeed achiev56 futur62 next54 replac68 search58 success53 successor74 tri58
success achiev80 activ63 consecut74 great70 made67 order52 product55 prosper52 seri60 strength62 succeed53 triumph63 win69 winner53
successor heir69 replac70 succeed74
suck absorb55
sudden abrupt75 emerg61 explos51 kill52 short57
suffer agoni57 anguish61 diabet62 discomfort60 distress53 endur71 feel61 hunger60 injur78 kill65 lose66 miser53 miseri65 pain77 patient72 stomach57 sustain70 tend61 toler53 troubl58 victim61 worsen60
sugar bread64 sweet55
suggest advis62 approach64 disclos70 express67 hint70 idea71 impli69 implic52 indic86 prompt62 propos72 recommend66 show75 state71 thought70 urg61
suicid kill75 threat53
suit accommod62 appeal60 case65 clad55 cloth62 court60 fit66 lawsuit76 room76 suitabl66
suitabl appropri69 conveni68 desir68 fit52 proper64 suit66 worthi51
suitcas bag75 luggag68
sulfur acid64
sultan ruler62
sum amount72 contribut61 summar72 total56
summar sum72
summer season70 summertim54
summertim summer54
summit meet82 peak50
summon conven60
sun sunlight54 sunshin55
sung song65
sunglass glass77 shade54
sunlight light61 sun54
sunni cheer55 moslem67 muslim78 sunshin66
sunris dawn58
sunshin sun55 sunni66
super larg56
superb brilliant81 good55
superintend administr69 manag53 supervisor65
superior domin66 high51 suprem52 supremaci68
supermarket groceri87
supernatur magic73 weird51
supersed replac52
superstar sensat56 star73
supervis administ64 manag59 monitor65 overse86 oversight72 supervisori56
supervisor superintend65 supervisori53
supervisori supervis56 supervisor53
supper meal60
supplement addit53 provid50 supplementari75 vitamin79
supplementari addit51 supplement75
suppli distribut65 equip70 fuel76 heat64 help69 power76 provid73 supplier58 water67
supplier distributor75 provid64 suppli58
support admir55 advoc68 approv66 argu64 back78 backer80 base57 believ61 boost67 champion55 defend62 encourag64 establish66 friend54 give67 help71 hold64 keep61 loyalist67 maintain64 money68 promot61 protest74 provid70 reinforc57 second50 sponsor58 step62 substanti56 sustain52 sympath60
suppos alleg50 assum63 expect65 give66 guess77 imagin64 impli61 oblig51 possibl68 presum51 purport61 question67 say73 specul50 think68 unlik63
suppress crackdown64 crush55 curtail58 inhibit54 oppress54 prevent63 quash69 quell64 repress73 restrict54 silenc55 stifl68
suprem superior52 ultim51
supremaci domin68 superior68
sure assur66 care67 certain89 confid69 convinc72 depend57 posit55 secur52 true67
surf brows59 surfer75
surfac coat66 emerg63 exterior63 ground64 layer68 resurfac73
surfer surf75
surgeon doctor82
surgeri surgic71 transplant69
surgic surgeri71
surnam name66
surpass exceed79
surplus excess54
surpris amaz75 astonish73 astound60 impress79 move62 shock82 startl81 stun79
surround adjoin63 besieg54 border56 cover63 encircl70 enclos53 environ62 fenc57 part61 ring72 wall66
surviv aliv66 breath60 continu60 endur67 exist58 extant68 last52 live68 overcom60 recov70 survivor62
survivor surviv62
suscept allerg65 vulner70
suspect charg69 defend68 question63 suspici60 suspicion66
suspend break50 delay72 expel62 freez64 penalti54
suspici suspect60
suspicion distrust59 doubt75 hostil60 misgiv66 mistrust58 suspect66
sustain continu63 hold51 maintain74 nurtur55 prolong57 substanti58 suffer70 support52
suv car71
swallow eat56
swamp delug58 flood85 wetland70
swap exchang62 trade52
swarm buzz62 hord62 pour50 stream60
sway tilt53
swear affirm54 oath74
sweden scandinavian65
sweep broad63 expans51 wide52 win62
sweet aroma72 candi71 dessert66 fresh59 honey65 odor55 pleas52 pleasant56 scent56 smell60 sugar55 tast67
swift slow51
swim dive72 swimmer65
swimmer athlet79 backstrok62 breaststrok65 diver68 swim65
swing fluctuat67
switch altern54 chang59 flip50 replac66 shift64 turn63
sword blade61
symbol emblem66 icon65 mark60 repres51 signific64
symmetr symmetri60
symmetri symmetr60
sympath support60
sympathet appeal59 likabl52 sympathi51
sympathi compass68 empathi67 feel67 piti62 sympathet51
symphon symphoni70
symphoni orchestra89 philharmon82 symphon70
symptom diarrhea67 fever70 inflamm62 nausea71 pain66 sick62 syndrom66
synagogu templ52
syndrom autism64 symptom66
synthesi synthet58
synthet artifici59 synthesi58
system arrang52 design61 general57 method62 network66 order59 organ51 plan61 program70 scheme62 structur66 systemat53
systemat system53
tab check58
tabl board54 desk68 shelv55
tablet pill68
tabloid newspap73
tacit implicit67
tackl confront66 lineman62
tactic maneuv61
tag badg61
tai shan70
tail rear53
taint bribe52 contamin73 infect51
taiwan china83
take accept69 action69 adopt58 affect55 appli64 assum66 attract54 bring81 buy66 carri76 chang75 choos72 come87 conduct57 decid80 determin70 direct65 draw63 eat53 field60 follow79 get85 grab60 hand70 issu62 land60 lead66 limit61 move84 pick69 proceed61 read54 return77 select53 set75 sort69 understood53 use72 win66
takeov buyout68
tale narrat70 stori79
talent gift81
talk address60 bargain65 broker66 comment60 compromis73 continu63 convers70 dialogu72 discov65 discuss83 learn74 mediat66 proceed60 read60 say68 sing55 speak80 start62 transfer50
tall height63 long52
tang dynasti66
tangibl realiz56
tangl twist68
tango danc60
tap tip58
tape record73 videotap83
target aim71 direct58 object64 place53
tart pie68 sour60
task chore63 job58 project51 undertak61 work61
tasmania tasmanian62
tasmanian tasmania62
tast aesthet54 flavor84 relish55 season52 sens61 sour62 style62 sweet67 tasti57
tasti delici86 flavor62 salti63 spici74 tast57
tatter shatter59
tavern pub77 saloon65
tax bill64 excis64 impos55 taxabl68 taxat71
taxabl tax68
taxat revenu50 tax71
taxi car72 carriag61
tea drink68
teach bus60 class69 cours71 doctrin82 educ76 learn82 lectur60 lesson72 philosophi70 school74 teacher75 train68
teacher educ76 instructor71 schoolteach63 teach75 tutor61
team five62 squad78
teammat mate58
tear cri71 rip79 sad65 sorrow63 weep63
technic commerci51 expert53 mechan63 skill64 technolog65
technician expert60
techniqu method91 simul62 skill68
technolog applic67 biotechnolog63 comput76 engin71 equip68 scientif59 technic65
tedious bore72 dull59
teem crowd64
teen adolesc79 teenag88 young66
teenag adolesc81 teen88 young70
telecast air67 broadcast73 televis69
telecom telecommun82 wireless66
telecommun cabl62 communic78 phone60 telecom82 wireless72
telegraph cabl57
televis air76 broadcast87 cabl73 telecast69 video71
temblor earthquak82
temper mild52 mood57 restrain59
temperatur cold60 cool63 frigid66 heat69 hot55 warm58
templ build60 synagogu52
tempo pace53
temporari makeshift53 perman84 temporarili61
temporarili temporari61
tempt appeal52 attract57 entic56 lure55 seduct54 temptat62
temptat tempt62
ten decad54
tenaci stubborn72
tenant inhabit50
tend care56 give51 help50 inclin58 lean51 look64 suffer61 tendenc67
tendenc attitud64 inclin55 tend67 trend60
tender bid62 crisp52
tendon hamstr78 inflamm60
tenni doubl65
tenor singer62 vocal60
tens restiv51 strain55 tension64
tension hostil65 stress55 tens64
tent camp60 shelter71
tenth rank60
tenuous fragil66
tenur term61
tepid lukewarm74
teresa theresa57
term call66 condit64 period60 posit64 price58 refer70 status63 subject72 tenur61 time63
termin depot53 dismiss58 expir58 final54 station63 terminus57
terminolog languag53 nomenclatur68
terminus station61 termin57
terrac bench53 patio63
terribl aw87 bad71 dire55 dread78 extraordinari55 fear53 frighten63 horrend78 horrif76 intens53 pain72 sever59 tremend69 wick51
terrif extraordinari51 fantast77 marvel73 tremend62 wonder83
terrifi afraid65 alarm56 frighten93 panick83 scare75 terror53
territori area66 enclav68 jurisdict56 region70 soldier64
terror fear60 frighten50 scourg54 terrifi53 terrorist90 threat73
terrorist radic60 terror90
test evalu66 exam58 experi64 experiment63 inspect61 prove52 proven52 screen66 trial63
testifi evid54 testimoni75 wit71
testimoni affidavit61 evid74 testifi75 wit80
texa texan53
texan texa53
text book65 copi72 languag69 letter67 passag70 textbook60 word69
textbook book63 text60
textil cloth63 cotton65 fabric68 materi59
textur coars58 fine53 smooth61
thailand asian62
thank appreci59 glad82 grate82 gratitud67
theater cinema83 opera71 theatr89 theatric68
theatr cinema79 opera73 theater89
theatric perform66 theater68
themat theme59
theme composit53 idea66 motif60 root52 subject66 themat59 topic70 tune60
theolog divin75 studi61 theologian62
theologian scholar70 theolog62
theoret abstract59 academ58 pure52 theori71
theori assumpt65 belief62 concept78 explan71 hypothesi73 possibl51 theoret71 theorist71
theorist theori71
therapeut cure50 therapi70
therapi chemotherapi72 medicin67 therapeut70 therapist65
therapist therapi65
therefor consequ87 henc86
theresa teresa57
thermal heat57
thesi dissert93 treatis61
thick creami56 deep58 dens77 heavi56
thief bandit73 crimin64 looter64 polic50 steal61
thin blade50 fine62 flat69 lean62 light54 narrow62 pale59 reduc54 slender59 slight60 slim52 thinner63 transpar52 trim50
thing chang73 concern65 happen82 matter75 situat68
think believ86 concentr61 consid70 expect80 feel84 focus62 give71 guess85 imagin80 intend62 mean78 reason81 regard63 rememb77 remind66 see82 suppos68 thought86 view67
thinker intellectu74 philosoph84
thinner thin63
third posit67 rank61
thirst hunger62 lust54
thorough care71 complet62 exhaust78 perfect55 utter54
thought attent56 belief63 feel79 idea80 impress62 inspir60 kind81 lose60 mean71 mind77 notion68 opinion65 persuas60 polit69 profound58 reason82 reflect57 regard58 sentiment57 serious58 suggest70 think86 view65
thrash beat57 trounc72
thread warp61 weav66 yarn64
threat caus67 chanc55 critic64 desper55 expos58 grave57 impact63 jeopardi53 menac57 obstacl62 risk78 riski59 scourg54 serious72 sever63 suicid53 terror73 threaten74 treacher63 tri61 unsaf60 vulner67 warn73
threaten ban51 endang77 jeopard72 threat74 vulner58 warn72
thrill excit86
thrive boom68 expand54 flourish89 prosper87
throat neck67
throng crowd75 gather62 hord70 jam51
throttl choke52 pedal64 valv66
throw give57 hurl71 pitch65 put63 shoot65 toss70
thrust drive53
thug crimin61
thumb finger78
thunder roar57
thunderstorm storm72
thursday weekday75
thwart foil83 hinder62 prevent61 unsuccess55
thyme herb63
tibet tibetan80
tibetan tibet80
ticket book64
tidal tide62
tide tidal62
tidi neat74
tie connect54 draw66 end67 link70 match68 play61 relat85 relationship69 unit54
tier level51
tiger ltte62
tight close55 fast56 secur52
tighten restrict64
tile slab61
tilt angl50 lean56 sway53
timber forest56 lumber77 wood64
time approach60 bit60 clock53 come80 continu66 day83 determin66 earli79 exampl70 experi68 futur66 hour75 indic61 instanc67 late72 middl59 minut67 moment72 multipl51 opportun64 past73 period71 preced51 present66 prompt63 regular65 schedul63 season66 second79 term63
timelin chronolog68
timid cautious61 fear57 intimid50 shi59
timor timores73
timores timor73
tini littl62 small82
tip angl53 point54 tap58
tire bore74 exhaust67 go61 tyre85 weari72
tireless energet57
titan giant74
titanium metal61
titl championship74 claim51 entitl86 name61 write70
toad frog70
toast bread74 cook57
tobacco smoke66
today day77 nowaday53 present71
toddler child62 youngster70
toilet bathroom78 room61 sewer60
toler abid51 accept58 endur57 resist75 respect65 suffer53
toll price50
tomb grave62
tomorrow day63
ton load50
tone color62 feel50 letter60 shade60 sound63 speech62
tongu knife50 speak51 spit52
tool implement63 instrument58 mean60 process61 provid60
tooth bone69 dental50
top candid53 chief64 clear54 cover55 face61 lead76 level62 peak61 place66 round61 spot65 turn61
topic issu76 matter64 question71 subject79 theme70
torino turin60
tornado cyclon65
torpedo bomber52 gun53 submarin71
torrent delug68
torso bodi58
tortur exploit62 harass72 misus60 molest73 neglect65 offens61 pain51 persecut64 victim62
toss discard51 flip64 throw70
total absolut81 altogeth56 amount79 averag66 combin72 complet89 count66 entir76 full63 number72 sum56 whole55 wholli67
totalitarian authoritarian77 dictatorship62 ideolog60 tyranni62
touch contact57 feel69 finger58 move53 poignant55 spot50 stir53 way66
touchdown score64
tough bad65 difficult75 hard79 stamina76 strength64 violent50
tour go53 tourist53 travel64 visit65
tourism busi60 tourist77
tourist tour53 tourism77 travel73
tournament competit76 contest62 open61
tout advertis64 boast54
tow haul68 tug63
towel cloth66
tower build73 lighthous62 pillar59
town inhabit87 municip63 township62
township town62
toxic kill51 substanc71 toxin72 venom57
toxin toxic72
toy doll72 miniatur51
trace discov68
track cours64 cover56 cross52 lead50 path56 railway51 road63 search63 trail50
tract pamphlet57 parcel61
traction grip50
tractor bulldoz65 lorri74
trade agreement66 busi66 buy64 close67 commerc71 exchang81 export71 import62 market74 mercantil62 sell59 swap52 trader70 transact73
trademark brand53
trader bargain60 dealer82 merchant64 trade70
tradit classic61 convent57 orthodox56 practic61
tragedi calam56 catastroph68 disast70 tragic83
tragic sad72 tragedi83
trail lead55 path61 track50
train activ64 bus85 condit52 develop54 disciplin53 drill54 educ62 exercis66 learn64 practic66 prepar69 railway79 ride69 school63 teach68 traine55 trainer62
traine cadet74 train55
trainer bus62 train62
trait attribut73 behavior68
traitor betray54 crimin60
tram locomot68 streetcar74 tramway78 trolley76 wagon60
tramway tram78
transact agreement70 exchang65 proceed56 sell66 trade73 transfer65
transatlant atlant53
transcript copi54 record56
transfer assign68 buy61 chang52 charg61 hand61 move63 reassign63 reloc66 remov58 talk50 transact65 transport64
transform becom65 chang59 shift59 transit73
transit chang68 shift65 transform73 transport70
translat interpret82 render51 understand60 version56
transmiss communic54 infect51 transmit61 transmitt66
transmit broadcast52 carri53 channel51 communic67 transmiss61 transmitt61
transmitt transmiss66 transmit61
transpar clariti60 thin52
transplant surgeri69
transport airlift64 bus60 carri71 deport55 ferri67 freight70 haul73 railway71 ship66 transfer64 transit70
trap ambush50 bunker51 catch61 hole57
trash debri61 discard60 garbag92 litter61 rubbish81 wast70
trauma damag51 injur63 traumat73
traumat pain75 shock57 trauma73
travel arriv76 carrier61 come61 commut65 drive62 enter60 fli70 follow60 go58 journey66 move62 passeng72 return66 tour64 tourist73 trip75 turn60 visit79 visitor66 walk65
trawler fisherman61
treacher threat63
treason crime61 subvers70
treasur collect62 gem53 precious57 prize52
treasuri financ65 money60
treat burn54 cure70 doctor69 dose53 handl53 heal52 medicin66 treatment74
treatis dissert61 pamphlet60 thesi61
treatment care71 intervent60 treat74
tree factori69 oak64
trek journey65
tremend aw57 enorm90 extraordinari66 fantast58 larg72 stagger51 terribl69 terrif62 wonder56
trench dig67
trend movement50 percept62 tendenc60
trendi fashion87 stylish74
tri attempt85 battl60 best60 bid60 chanc78 control61 crack60 decid74 determin64 difficult71 effort73 fight65 go77 hard77 hear54 inspect55 investig60 judg51 move74 play65 prove63 run63 search75 struggl67 succeed58 threat61 trial54 win60
trial proceed77 retrial71 test63 tri54
triangl triangular51
triangular triangl51
tribal tribe71
tribe clan70 tribal71
trick antic50 deceiv66 decept50 joke53 magic57
tricki difficult69 slipperi59
trillion billion84 million69
trim downsiz60 fix56 pare61 reduc75 shave69 slash75 thin50
triniti divin65
trip activ59 fli63 go58 journey73 move54 stumbl52 travel75 visit83 walk50
triumph glori72 prevail66 success63 triumphant57 win84
triumphant jubil54 triumph57
trivial frivol54 insignific66
trolley streetcar73 tram76
trophi cup66 prize63
troubl ail63 annoy50 anxious54 bother50 care52 difficulti76 disrupt50 distract52 distress58 disturb81 embarrass66 embattl65 fraught57 heavi50 move61 nervous60 pain57 problem79 scandal72 stress54 struggl73 suffer58 turbul59 upset56 worri75 worrisom85
troublesom awkward61 difficult53
trounc beat59 defeat71 rout68 thrash72
troup circus62
trouser clad54 cloth59 denim76 jean80 pant91 short74
trout fish69
truce armistic61 calm73
trucker driver61 lorri68
true accur52 actual68 depend55 faith65 genuin68 honest53 legitim52 real69 reliabl50 right59 sure67 truli72 truth77 typic56
truli genuin78 sincer50 true72
trumpet horn63
trust believ53 commit56 confid60 faith57 hope57 properti62 truste50
truste regent63 trust50
truth fact74 fals57 honest57 honesti60 true77
tsar czar58
tsunami disast74 wave62
tube cylind66 hose60 pipe69
tuesday weekday75
tug boat65 tow63
tuition fee73
tumbl fall83 slip81
tumultu turbul83
tune melodi84 music69 theme60
tuni tunisia63
tunisia tuni63
tunnel subway65
turbul disrupt58 troubl59 tumultu83 upheav64
turin torino60
turk ottoman68
turmoil upheav82
turn act52 attack60 becom72 better71 bit61 chang75 close69 face67 fall70 fill64 get82 go81 kill60 leav73 move82 number55 open66 part68 reduc70 releas50 return70 revers61 right71 rise60 roll60 round50 shape61 shift66 start71 switch63 top61 travel60 twist56 wind53
turnaround revers62
turnov volum67
turnpik expressway60 freeway62 highway72
tutor teacher61
twelv dozen64
twice doubl66
twilight dark63
twin pair55
twist bend74 curv55 spin65 tangl68 turn56 wind64
two coupl69 pair74
tycoon businessman68 magnat84 mogul73
type charact55 form72 kind80 typic72 variant65 variat63 varieti78
typic characterist66 distinct61 normal84 regular61 repres50 true56 type72
tyranni dictatorship65 domin61 totalitarian62
tyrant dictat60
tyre tire85
ugli dirt64 grotesqu61 horribl74
uighur uygur58
ultim eventu84 final77 last52 suprem51
ultra radic55
umpir refere76
unabl abil64
unaccept imposs54 intoler78
unavail inaccess54
unavoid inevit80
unawar oblivi67
unbear intoler79
unbeat invinc53 unstopp53
unbeaten undef81
unbeliev astound67 fabul60 incred86 marvel69 unimagin58
unbroken uninterrupt70
uncertain ambigu55 certainti60 confid59 doubt67 precari59 question60 uncertainti70 unsettl71 unsur68
uncertainti doubt72 question60 skeptic63 specul70 uncertain70
unclear confus52
uncomfort awkward81 discomfort58 irrit60 pain59 uneasi67
uncommon commonplac64 especi59 except56 particular59 rare71 unusu71
uncompromis hardlin56
unconvent altern52 quirki51 unorthodox70
uncov disclos63 discov66 expos64
undef unbeaten81 win55
under basic61 fundament71 inher61
underag minor59
undercov covert60 secret59
underdog loser61
undergradu senior62
underground clandestin50 secret52 subway57
underlin emphas69 emphasis77 stress76 underscor89
undermin derail74 sabotag55 weaken80
underscor emphas65 emphasis57 stress66 underlin89
undersea submarin54
undersecretari secretari62
understand agreement56 appreci74 apprehens58 believ81 clear70 comprehend64 comprehens60 envis51 figur63 insight61 intellig50 interpret65 know86 perceiv69 percept62 realis62 realiz83 reason76 see74 sens73 solv67 translat60
understood appreci58 comprehend54 interpret63 take53
undertak endeavor65 project57 task61
underwat submerg59
underwrit insur55
undesir unsuit54 unwant56
undetermin unexplain56
undu excess63 unreason56 unwarr62
unearth discov70 excav81
uneas malais63 uneasi55
uneasi anxious64 awkward61 edgi59 nervous51 precari56 restless50 uncomfort67 uneas55 unstabl50 worri52
unemploy jobless86
unequivoc definit60 explicit50
uneven inconsist51
unexpect unpredict56 upset51
unexplain undetermin56
unfair unjust72
unfamiliar strang50
unfavor advers65 negat61
unfit incompet62 unsuit60
unforgett haunt64 memor72
unfortun disastr58 fate51 miser50 misfortun50 pathet64 poor53 regrett83 somebodi62 unhappi60 unlucki60
unfound baseless89 unwarr67
unhappi feel65 miser57 sad61 unfortun60 unpleas52
unharm unhurt85 unscath68
unhurt unharm85 unscath75
unidentifi anonym62 unknown66 unnam76
unif reunif71
unifi central58 consolid64 integr63 unit75
uniform clad58 cloth64 consist52 similar61 wear71
unimagin incred57 unbeliev58 unthink74
unintend accid62
uninterrupt continu58 unbroken70
union associ68 confeder66 establish61 feder72 join65 labor72 north52 organ66 organis62 state61 unionist55
unionist union55
uniqu individu63 singl53 singular54 specif64 unusu75
unit agre65 alli61 combin59 compani72 compon64 consolid55 feder54 forc67 group64 integr56 join67 member61 organ64 part67 soldier61 tie54 unifi75
uniti integr58
univers cosmos53 creation54 establish60 exist56 general52 world64
unjust action54 injustic58 unfair72
unjustifi unreason77 unwarr88
unknown anonym51 obscur56 unidentifi66
unlicens illeg58
unlik improb53 last60 likelihood57 outsid51 suppos63
unlucki unfortun60
unmarri divorc69 widow66
unmistak evid52 obvious54 palpabl59
unnam anonym62 unidentifi76
unnecessari excess72 extra50 needless77 redund51 unnecessarili66
unnecessarili unnecessari66
unnot unseen59
unoffici inform60
unorthodox unconvent70
unpaid owe62
unpleas aw67 bitter54 embarrass68 grim50 nasti67 pain70 unhappi52
unpredict errat70 unexpect56 volatil53
unrealist fals54
unreason excess63 irrat61 undu56 unjustifi77 unwarr77
unrel brutal57 intens64 persist67 relentless90
unreli errat55
unresolv unsettl61 unsolv66
unrest upheav70
unrestrict free60
unruli boister56 fractious50
unsaf threat60
unscath unharm68 unhurt75
unseen invis66 unnot59
unsettl doubt56 uncertain71 unresolv61
unsolv unresolv66
unstabl instabl57 precari65 uneasi50 volatil67
unstopp unbeat53
unsuccess abort61 attempt68 defeat50 thwart55
unsuit inappropri57 inelig50 irrelev53 undesir54 unfit60
unsur certainti50 confid56 doubt67 uncertain68
unthink imposs53 unimagin74
untouch inaccess60
unus idl50
unusu curious54 differ66 exot54 extraordinari70 notabl60 odd70 peculiar71 remark70 strang67 uncommon71 uniqu75 weird51
unveil launch58 present60
unwant undesir56 unwelcom64
unwarr baseless63 undu62 unfound67 unjustifi88 unreason77
unwelcom unwant64
unwil reluct89 unwilling64
unwilling reluct84 unwil64
unwit inadvert80
upbeat cheer63 optimist80
upcom come59 forthcom83 futur68
updat modifi62
upgrad elev50 hardwar60 improv73 rise51
upheav turbul64 turmoil82 unrest70
uphold defend61 maintain55 preserv53
upper high54
upright vertic53
upris insurrect75 intifada74 rebellion78 revolt83
uproot destroy52 displac60
upset break50 confus54 defeat68 disturb50 troubl56 unexpect51 worri60
upsurg spate72
urban citi64
urdu sanskrit64
urg advis66 advoc56 desir62 encourag68 inspir50 press61 prod55 push65 recommend54 suggest61 urgent68
urgenc import63 necess65 urgent50
urgent desper58 press55 urg68 urgenc50
usa america65
usabl use52
usag languag60 use60
usda agricultur54
use appli67 applic61 avail71 consum52 develop68 employ64 enjoy51 exercis54 exploit50 function55 handi51 help66 move63 practic76 purpos66 put64 qualiti60 role53 servic58 take72 usabl52 usag60 user69 util64
useless futil65 impract70 meaningless72 worthless69
user consum72 use69
ussr russia55
usual accustom52 common78 customari59 familiar69 normal89 ordinarili54 regular67
util appli53 develop66 employ62 servic52 use64
utter absolut73 complet69 perfect54 recit62 speak56 thorough54 whisper62
uygur uighur58
vacanc vacant51
vacant empti56 vacanc51 vacat71
vacat holiday71 honeymoon74 leav62 spend62 vacant71
vaccin immun86 punch62
vagu obscur55
vain fruitless54 futil65
valiant brave64 courag57
valid authent62 certif61 document62 legal77 legitim56 proof54 reason54 verifi56
valuabl invalu71 precious70 priceless62 rich50 worth50 worthi52
valuat apprais65 measur51 rate50 worth68
valv throttl66
van car72 caravan56 lorri79 wagon64
vanilla flavor68
vanish end65 fade52 fail60 fall56 flee67 girl51 go65 kill75 leav66 lose60 move50
vari chang52 differ78 diverg56 divers74 variabl55 variat66 varieti68 various62
variabl vari55
variant differ55 type65 variat63 version69
variat differ63 fluctuat55 mutat55 type63 vari66 variant63 version52
varieti assort61 chang57 differ76 divers68 flavor60 form64 kind73 rang66 show66 sort59 style61 type78 vari68
various assort51 differ83 divers61 individu64 respect67 vari62
vast enorm72 great72 immens67 larg75 sizeabl50 wide59
vat excis66
vault dome52
veget asparagus62 flora62 forest76 herb74 mushroom70 onion71 scrub65 spinach70
vegetarian diet61
vehement fierc65 strong64
vehicl rocket62
veloc speed58
vend vendor58
vendor market61 merchant68 seller64 vend58
vener rever54
venetian venic56
vengeanc retribut75 reveng81
venic venetian56
venom toxic57
vent ventil52
ventil breath57 vent52
ventur busi69 invest72 project65 stake68
verbal communic52 express52
verg brink75
verif verifi64
verifi ascertain70 authent63 check57 confirm63 ensur52 insur50 valid56 verif64
vernacular slang58
vers pen62 poem82 poetri68 rhyme64 write62
versatil skill69
version adapt63 edit67 translat56 variant69 variat52 write64
vertic perpendicular60 posit53 rear59 upright53
vest robe51
vet veteran60 veterinarian58
veteran experienc53 season54 vet60
veterinari doctor66 veterinarian72
veterinarian doctor61 vet58 veterinari72
veto vote57
viabil viabl59
viabl feasibl71 possibl53 viabil59
viaduct bridg66
vibrant color62 colour52
vibrat reson56
vicar reverend61
vicin inhabit62
vicious barbar55 brutal77 cruel62 evil53 feroci72 savag65 wick59
victim exploit63 injur61 penalti60 person68 someon61 suffer61 tortur62
victoria victorian50
victorian victoria50
video broadcast70 film74 pictur72 record68 televis71 videotap78
videotap tape83 video78
view appear65 aspect59 belief68 believ71 consid73 deem62 display62 futur65 idea70 interpret66 look70 mind65 opinion78 perspect71 polit64 poll52 posit64 prospect52 regard77 scene50 screen63 see72 sentiment59 show67 side60 sight59 think67 thought65 viewer65 watch60
viewer audienc78 moviego66 view65
viewpoint stanc65 standpoint59
vigil alert63 watch63
vigor energet65 forc71 robust64 spirit62 vital81
villag agreement66 communiti60 kill51 outpost75 settl64
villain charact69 evil65
vindic exoner61 innoc50 justifi60
vine grape68
violat ban63 breach77 break51 crime67 crimin63 infring62 misconduct63 misdemeanor51 offens66
violenc fierc51 forc54 riot69 violent81
violent bloodi72 feroci55 fierc59 furious54 intens62 rage52 rampag52 savag50 tough50 violenc81
violet purpl63
violin fiddl60 violinist64
violinist musician69 violin64
viral virus69
virtu merit51 moral63 qualiti60
virtual essenti79 most58 practic86
virus viral69
visibl clear62
vision dream72 fantasi66 imagin53 pictur60 sight57 visionari53
visionari vision53
visit call60 guest61 meet74 stay62 tour65 travel79 trip83 visitor61
visitor guest72 travel66 visit61
visual optic58 pictur63
vital critic69 essenti82 indispens63 vigor81
vitamin supplement79
vivid bright65 brilliant58 color68 colour50 intens54 interest61 realist55
vocal ballad60 bass75 composit65 music65 sing70 singer65 song72 sound59 tenor60 vocalist76 voic67
vocalist bass62 musician76 rapper60 singer80 vocal76
vodka liquor64
vogu fashion63
voic express79 sound69 vocal67
void invalid56 null62
volatil unpredict53 unstabl67
volcan volcano72
volcano volcan72
volum book63 bulk52 turnov67
volunt soldier64
vomit sick61
vote choos85 poll80 referendum80 veto57 voter82
voter citizen61 elector76 vote82
voucher coupon63
vow pledg84
voyag cruis66 journey77 sail66
vulgar coars53 obscen69
vulner endang55 exposur50 insecur60 suscept70 threat67 threaten58 weak70
wacki goofi75 silli68
wage benefit73 bonus67 buy70 cash73 compens77 contribut62 credit67 deposit60 earn68 financ68 fix58 gain56 get68 give70 incent65 make69 offer73 premium73 price77 profit61 provid65 refund71 repay69 return64 reward59 spend73
wagon car63 cart70 lorri71 tram60 van64
wait anticip55 await68 break62 delay53 expect76 hold66 look73 move63 paus63 queue54 readi74 work61
waiter waitress78
waitress waiter78
waiv forfeit55 forgo57 relinquish51 waiver66
waiver exempt70 immun62 waiv66
wake aftermath73 awak70 awaken64 watch50 wave60
wale welsh69
walk attack64 foot63 go66 move60 pass57 step54 stroll64 stumbl51 travel65 trip50
walker hiker62 pedestrian58
walkout attack72
walkway promenad66 sidewalk65
wall fenc64 layer60 mural63 surround66
wander drift57 roam76 rover66 stray51
wane diminish67
want demand63 desir69 hope77 lack52 like68 long61 love63 necessari64 need87 requir60 search70 wish82
war action61 battl72 campaign59 conflict77 fight73 hostil60 rebel57 struggl68 warfar65
wardrob closet52
ware merchandis57
warehous depot73 shop76 storag66
warfar war65
warhead payload66
wari caution61
warm enthusiast83 fresh57 hearti53 heat61 hot70 lukewarm51 strong52 temperatur58 warmer72 warmth64 weather61
warmer warm72
warmth passion53 warm64
warn advis61 alarm71 alert79 caution76 discourag62 intimid52 say77 threat73 threaten72
warp thread61
warplan bomber62 fighter62
warrant justifi68 sanction52
warrior samurai60
warship battleship69 carrier61 cruiser67 frigat76 ship84
wash clean72 laundri71 soak72 wet54
wast consum55 contamin67 destroy51 dispos76 extravag52 garbag76 ineffici68 lose54 materi61 pointless53 rubbish62 sewag74 squander79 trash70
watch awak50 check57 discov60 learn59 look72 mind60 monitor63 observ53 see80 sight60 spectat60 view60 vigil63 wake50
water drink67 food64 gulf63 irrig65 lake64 ocean80 pool60 sea82 stream64 suppli67
watersh basin66
waterway canal73
wave tsunami62 wake60
way agenc52 aim66 approach78 build63 choic67 cours73 direct65 fashion54 fit62 manner63 mean77 path65 posit66 road60 room56 style55 touch66
weak fail78 feebl64 flaw82 percept61 vulner70 weaken71
weaken crippl63 damag54 dampen64 derail61 dilut51 diminish76 fade51 fall53 injur51 lessen63 reduc50 slow76 soften71 undermin80 weak71
wealth money62 rich71
wealthi affluent76 money53 rich64
weapon ammunit72 armor58 artilleri54 bomb65 equip60 gun68 missil72 munit69
wear attir68 bear50 black68 blue62 cloth71 don71 dress81 gray61 hat70 scarf67 uniform71
weari exhaust65 tire72
weather condit73 endur53 warm61 wind66
weav thread66
web network71
websit site72
wed ceremoni67 marri52 marriag67
wednesday weekday75
wee pee63
weed grass73
week period61
weekday friday79 monday82 saturday89 thursday75 tuesday75 wednesday75
weep cri76 tear63
weight balanc63 burden55 load63
weightlift athlet62
weird bizarr73 strang82 supernatur51 unusu51
welcom accept61 greet70 invit69 receiv55
welfar benefit70 health71
well health51
welsh wale69
welterweight boxer62
wesleyan methodist70
west discov67 western76
western northwestern69 southwestern70 west76
wet damp74 humid63 moist62 moistur52 muddi62 raini62 soak63 sticki51 wash54
wetland marsh74 swamp70
whale whaler60
whaler whale60
whatev whatsoev58
whatsoev whatev58
wheel bicycl62 bike64 gear68 pedal56 rack52 ride60 roll51
whip beat50
whisk mixer65
whiskey bourbon67 liquor68 scotch67 whiski80
whiski scotch76 whiskey80
whisper soft61 utter62
white color65 cover60 segreg54
whole break54 complet64 entir85 full66 healthi52 right58 total55
wholesal distributor70 sell66
wholli complet61 entir71 total67
wick disgust54 evil66 play55 terribl51 vicious59
wicket open65
wide broad77 deep69 enorm52 extens58 full63 great55 larg69 open57 sweep52 vast59 width51
widen broaden73 expand67 extend62
widow unmarri66 woman60
width breadth52 dimens64 narrow51 wide51
wield exert68
wife woman75
wild mad52
wildcat cougar80 panther73
wildfir fire78
will choic60 decid70 determin65 give72 glad55 happi64 inclin60 leav64 prepar64 purpos61 readi76 willing77
willing eager64 readi67 will77
win achiev60 advanc55 attempt52 beat71 candid57 compet62 crush55 earn72 end72 gain64 garner56 get60 score67 search51 success69 sweep62 take66 tri60 triumph84 undef55 winner80
wind blow64 breez63 curv50 gust85 roll56 turn53 twist64 weather66
windfal bonanza63
windi stormi54
window frame63
wine drink68 wineri67
wineri wine67
wing flank50 fli53
winner contest63 success53 win80
winter season63
wire cabl83 connect54
wireless radio51 telecom66 telecommun72
wisdom good61 knowledg62
wise good69 know55 prudent53 smart62
wish ask77 aspir51 care54 congratul63 desir74 hope79 like58 pleas66 recogn67 regard63 want82
wit bystand62 discov54 eyewit78 hear64 humor79 humour73 inform52 satir65 see62 testifi71 testimoni80 witti64
witch wizard57
withdraw disengag65 leav61 pullback70 pullout90 relinquish63 resign60 seclud51 stop61
withstand resist55
witti humor76 humour58 wit64
wizard genius56 magic59 magician66 witch57
wolf coyot63
woman femal72 girl85 girlfriend67 ladi60 nurs61 widow60 wife75
wonder admir52 amaz83 ask61 curious61 excel67 extraordinari61 fantast80 happen64 interest72 marvel81 ponder67 question61 specul64 terrif83 tremend56
wood forest81 oak64 pine64 timber64
woodland forest73
wool cloth72 coat63 fabric67
word bibl54 book56 deriv63 express61 form61 languag75 lyric63 phrase86 speech63 text69
work act62 action60 activ62 attent61 book66 bring68 busi68 care63 collabor62 discov70 employ68 engag62 entir60 exercis51 factori52 form58 go70 help73 job73 learn71 man61 move67 oper57 practic64 process69 product66 project70 public64 run60 serv63 shape52 special64 studi69 task61 wait61 worker66 write72
worker faculti60 forc60 hand54 help66 hire64 man55 personnel78 polic70 servant63 staffer70 work66
workout exercis56
workshop class64 cours65
world creation50 earth53 econom54 global68 human56 intern70 man62 part65 public52 realiti58 univers64 worldwid63
worldwid global73 intern60 world63
worm insect66
worri anxieti67 care56 concern87 disturb61 fear88 interest65 mind64 troubl75 uneasi52 upset60 worrisom75
worrisom disturb66 reassur56 troubl85 worri75
wors bad79 worsen60
worsen deterior88 downturn65 exacerb81 suffer60 wors60
worship believ65 devot60 god65 idol54 prayer68 rever54 worshipp56
worshipp believ60 pilgrim79 worship56
worst last62 lowest62
worth amount73 appreci61 belief68 ideal76 measur58 price76 principl69 qualiti62 rate63 respect66 valuabl50 valuat68
worthi deserv73 desir51 merit58 suitabl51 valuabl52 worthwhil62
worthless useless69
worthwhil worthi62
wow scream52
wrack rack66
wrangl bicker80 quarrel61 squabbl79
wrap cloth63 cover56 drape63 roll64
wrath anger54 furi66 ire57
wreck accid63 crash64 destroy69 devast67 ruin72 wreckag64
wreckag wreck64
wrench pain76
wrestl grappl62 wrestler68
wrestler wrestl68
write adapt65 author78 cite65 compos69 composit58 copi62 correspond55 describ71 document61 draw60 edit75 essay74 fiction67 handwritten52 journal66 letter74 literatur71 lyric73 make63 novel70 pen72 print62 record60 refer65 script71 spell50 titl70 vers62 version64 work72 writer64
writer author86 biograph62 journalist79 novelist83 playwright74 poet76 write64
wrong correct70 crimin53 critic51 damag65 erron73 error79 fals72 illeg58 improp62 inaccur52 inappropri60 misguid54 mistaken70
wrongdo error50 misconduct74
xvi cardin56
yacht boat72 ship63
yangon rangoon81
yard ground51
yarn cotton61 thread64
year age72 annual88 day83 life73 period71
yearn long85
yell cri81 loud65 scream87 shout92
yellow color72 colour65
yemen arabian64
yesterday day62
young adolesc51 child72 earli54 inexperienc53 junior50 littl60 new58 small54 teen66 teenag70 youth63
youngster child75 minor51 toddler70
youth pupil71 young63
yugoslav yugoslavia84
yugoslavia yugoslav84
zair congo88 zairean77
zairean zair77
zeal fervor75
zest ginger62 relish54
zhou dynasti62
zimbabw african75 rhodesia59
zinc metal63
zone buffer65 region67
`;
