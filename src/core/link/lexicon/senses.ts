/**
 * Classes of words and phrases of the news, one a row: `name<parents!contraries`, as numbers of rows. Who is said to be of a class is
 * said to be of its parents; nothing is of a class and of one of its contraries at one time. Made by src/train/senses.ts from the
 * texts of src/train/senses, which were written for this.
 */
export const SENSE_CLASSES = `
abandoned<!
abroad<132!1047
absent<!
abstained<!
accepted<!1233,1240
accepted verdict<!
accident<!1756,381
accidental<!
accidental-death<357!952,1449
accidental-fire<560!
accompanied<!
accomplice<!
accomplices<!69
accord on pay<35!1075
account active<!15
account blocked<!
accounted-for<!
accredited<!1556
accurate<!1777
acquainted<!1431
acquitted<!310
acted alone<!645
active-career<!
admitted<!389
admitted-student<!1241
adopted<!
adrift<!
adult<!931
adult offender<!
advance<!1269
affair<!533
affected<!1557
afloat<!1455
afloat-free<!
afraid<!542
agreed<1476!406,1014,970
aground<!33
ahead in polls<!152
ai accurate<!39
ai erred<!
ai-made<!703
aid given<!42
aid withheld<!
aid-accepted<!46
aid-arrived<!45
aid-blocked<!44
aid-refused<!
aided<!
air-defence-failed<!49
air-defence-worked<!48
airborne<!639
aired<!1166
airstrike<123!
alarm silent<!
alarm sounded<!53
alarm-failed<!
alarm-raised<58,1463!57
alarm-silent<1463!56,58
alarm-sounded<1463!57
alarmed<!55
alcohol-served<!
alibi<!122,117
alive<!357
all-dead<357!
allowed<!580
allowed to stay in country<!
allowed to stay in home<!
allowed-protest<!144
allowed-stay<!516
alone<!10,12
ambushed<123!
ammonia<1106!
amputated<137!
anchored<!26
angry<!
animal-attack<!80
animal-captive<!
animal-cruelty<!
animal-escaped<!76
animal-kept<!
animal-peaceful<!
animal-spared<!
animal-welfare<!77
animal-wild<!79
announced inspection<!1459
apologised<!1647
appealed<!5
application granted<!88
application refused<!
applied<!
appointed<!1068,91
appointment rejected<!
approved<!
approved-deal<92!1752
approved-drug<!1561
armed<!1562
armed-drone<!1391
armed-robbery<1276!
arms-delivered<!99
arms-withheld<!98
arrested<731!120,603
arrived<!2
arrived-in-time<!103
arrived-late<!102
arsenic<1106!
arson-attack<381!
arson-fire<560,381!9
ashamed<!
asked<!1563
asleep<!125,130
assaulted<651!
assaulted-sexually<1684!
asteroid-hits<!113
asteroid-misses<!
asylum granted<!115
asylum refused<!
at large<!
at the scene<!
at work<!
at-home<!1,132,732
at-large<!100
at-sea<!734
at-the-scene<!61
attacked<1684!1377
attended<!1406
attentive<!415
authentic-work<1211!591
automatic<!908
autopsied<!1565
avalanche<960!
awake<!109
awarded<!1566
away-from-home<!
away-match<!
back-channel talks<1476!
backup<!
bad-harvest<!
badly-injured<751!1353,862
bail granted<604!139
bail refused<725!
bank closed<!
bank open<!140
banned<!64
banned-athlete<!253
banned-protest<!67
bare-faced<!
bareheaded<!
barrier-down<!148
barrier-up<!147
beaten<1684,651!
beaten-dead<805,149!
began<!1780
behind in polls<!
belted<!1568
benign<!905
biased<!
bid accepted<!157
bid rejected<!
biological-child<!25
bitten<751!1569
black-box-found<!161
black-box-missing<!
blanks<!872
blessed<!282
blinded<137!
blockade-held<!166
blockade-run<!165
bloodless<!168,751,357
bloodshed<!
boarded<!
body-missing<!171
body-recovered<!170
bomb<520!
booed<!
booked<!1039
border agreed<!177
border closed<!
border disputed<!
border open<!176
border-closed<!180
border-open<!179
borrowed<!
bottled-oxygen<!1758
bought<!623
braced-structure<!1722
brain-injury<137!
brake-failure<541!
braked<!1570
brakes-worked<!186
bribed<321!
bridge-collapsed<268!
broadcast<!1559
broke-engagement<!
broke-promise<!
broken-bone<751!
broken-down<541!
brushed-off<!
budget balanced<!198
budget deficit<!
built<!1572
bullied<!1733
buried<!326,1573
burned<751!
burned-to-death<357,202!
burning<!561
business open<!
cable-cut<!207
cable-intact<!
caged<!501
calm<!74,553
calm-air<1463!
calm-crowd<!330
calm-sea<1463!
came-home<!1192
camera off<!1224
cancelled<!1521
cancer<1341!
candidate<!1027
cannabis<443!
captured<!671
carbon-monoxide<1106!
carried-out<!1510
cases-falling<!
cases-rising<!222
caught<725!
cause-known<!226
cause-unknown<!
ceasefire<!1707
ceasefire-broken<!229
ceasefire-held<!228
censored<!1581
challenger stood<!
changed<!1574
charged money<!
charged-crime<!252
charges dropped<!
chased<!849
cheap<!517
cheated<!690
checked<!1575
chemical-weapon<!
child labour<1621!
childless<!
chlorine<1106!
cholera<1341!
civilian-target<!927
claimed<!1576
clean<!404
clean hands<!
clean-athlete<!
clear result<!956
clear-headed<!
cleared<!234
cleared-athlete<!
cleared-to-land<!813
cloned<!
close-family<!
closed<!1008
closed down<!205
cluster-munition<!
co-ed<!1352
coalition failed<!
coalition formed<!261
coalition talks<1476!
cocaine<443!
cocaine-use<441!
coerced<!1693
cold<!
collapsed<667,344!1399
collected-prize<!1235
collided<1523!937
combat-ready<!1601
commander-alive<62!273
commander-killed<805!272
compensated<!1577
complained<!1300
complaint<!
complete<!1600
completed<!1600
complied<!374
compulsory<!1015
conceded<!413
condemned-by-church<!
confessed<23!391,802,389
confession coerced<!
confession free<!284
confirmed<!1236
confirmed-result<!1237
confiscated<!648
conflict of interest<!743
conscious<!1578
conscripts<!1694
consented<!1752,110
constitutional<!1579
consulted<295!715
contact<!297,888,296
contact-broken<!295
contact-lost<!
contagious<!1580
contaminated<!247,368
continued<!487
contract<!
contract awarded<301!305
contract broken<!
contract kept<!303
contract lost<!
controlled-blast<!
conventional-seed<!
conventional-weapon<!240,981
converted<!792
convicted<!20,235
cooked<!1205
cooled<!1043
cooling-climate<!
cooperated<!984
copied<!1025
copy<!
cordial<!606
correct-bill<!
correct-treatment<!
correction printed<!1429
corrupt<!248
coup<!323,1021
coup-failed<!322
couple<!785
crashed<!
cremated<!
crew-rescued<1256!
critical<137!1395,1227,1353
crossed-border<!
crowd-panic<!211
crowded-event<609!
crushed-to-death<357!
curable<!740
curfew<!335
curfew-lifted<!334
currency down<!
currency up<!336
custody-granted<!339
custody-lost<!
cutting back<!
cyanide<1106!
dam-broke<573!343
dam-held<!
damaged<!1582,764
dangerous<!
dangerous product<!
dark<!
darkness<1463!630,631
data leaked<!352
data lost<!351
data restored<!
data safe<!
data-lost<!354
data-saved<!
daylight<!969
de-escalation<!499
dead<!62,1227
deal<!361
deal done<!360
deal off<!
deal-failed<!358
death sentence<310!857
debated<!1286
debt-free<!
decided<!1583
decided by judgment<!
declared-goods<!1360
decontaminated<!
decoy<!622
decrease<!1574,739,1397
defeat<!1683
defeated<!
defective<!540
defied<!279
defrauded<1621!688
defrocked<!
defused<!519
degree-kept<!379
degree-revoked<!
delayed<!
deliberate<!1615,7,6
delivered<!1586
demands-met<!384
demands-refused<!383
demined<!930
demobilised<!943
demolished<398!1133,1134
demolished-on-purpose<398!
denied<!
denied responsibility<!1261
denied-guilt<!283
departed<!1404
deported<!65
derailed<!1001
desecrated<344!1260
deserted<!
deserted-event<482!
destroyed<667,344!
diligent<!
diplomat expelled<!401
diplomat stays<!
diplomatic ties<!1511
direct award<!
dirty<!
dirty-bomb<520!
disagreed<!
disarmed<!790
disclosed<!1307
discovered<!1591
disinherited<!750
dismissed<1026!1258,796
dispersed<!67
disputed result<!
dissatisfied<!
distracted<!
distress-call<295!
dividend cut<!
dividend paid<!417
divorced<!1515
docked<!1592
doctor-present<!1753
documents complete<!423
documents missing<!
donation illegal<1621!
donation legal<!424
done-before<!
doped<!249
doping-clean<!429
doping-positive<!
draft<!556
drank-alcohol<!1364
dressed<!955
drew<!891
drill<!1212
drinkable<!1593
driver<!1070
drone-strike<123!
dropped-out<!
drowned<357!
drug-free<!
drug-use<!
drugged<1589!440
drugs<!
drunk<1589!1364
dry<!
dry-inside<!
dry-road<1463!711
dry-weather<1463!1740,1190
dubbed<!1444
dumped<!
dying<!1395
early<!817
early-birth<!1498
eating<!539,706
ebola<1341!
ecoli<576!
economy growing<!458
economy shrinking<!
edible<!1384
effective<!746
ejected<!
elected<!889,372
elected unopposed<462!
election at set date<!
election brought forward<!464
election held<!
election postponed<!466
electric-shock<751!
electrocuted<357!
eliminated<!
embassy open<!472
embassy shut<!
embezzled<375,321!
embraced<1523!
emergency declared<!476
emergency ended<!
emergency-landing<!
emissions-down<!
emissions-up<!478
employed<!777
employed legally<!1584
empty<!
empty-building<482!986
encircled<!1012
encrypted<!1596
endangered<!1509
ended<!
enemy-fire<!605
energy-imported<!1137
engaged<!192
engine-failure<541!
engine-worked<!491
enough<!1335
enough-supplies<!1335
enriched<!1597
entered parliament<!936
entry refused<!
equipped<!717,1334
escalation<!356
escaped<!1218
escaped-animal<!
estranged<!256
evacuated<!1413,1404,1245
evacuation order<!505
evacuation refused<!
evicted<!1414,66
evidence<!1754
evidence admitted<!510
evidence destroyed<!
evidence excluded<!
evidence kept<!509
evidence solid<507!513
evidence thin<!
executed<805,357!
expected<!1461,1458
expelled<838!1410,68
expensive<!
exploited<!
explosion<!1598
explosives<!
export stopped<!
exported<!521
exposed-to-disease<!
extinct<!1464
extradited<!526
extradition refused<!
failed<!
failed-exam<!
failed-test<760!
failure<!
fair<!
fair-match<!
faithful<!
fake<!
false-papers<590!
famine<!1732
fans-behaved<1081!538
fans-rioted<!
fasting<!
faultless<!
faulty<!570,1771
fearless<!
fed<!1401
fell<!
fell-by-self<!
fell-out<!
fell-short-of-orbit<!
felled<!
female-suspect<!904
fended-off<!554
fentanyl<443!
fever<1341!
fighting<1684!209
fighting goes on<553!
filmed<!1599
final text<!
final verdict<!1009
fined<!1643
finished-race<!438
fire<!1755
fire-out<!562,204
fire-raging<!
fire-under-control<!562
firm wound up<!
first round win<!1285
first-place<!816
first-time<!426,1252
fit-to-play<!1344
fixed-match<!532
flawless<!
fled-scene<!1408
flood-free<!
flooded<1717!572
foggy<1115,1463!631,1727
foiled-escape<!500
food-contaminated<299!578
food-poisoned<716!
food-safe<!
for-a-fee<1051,233!
forbidden<!
force<!
forced<!
forced-entry<!973
forecast kept<!585,586
forecast lowered<!586
forecast raised<!
foreigner<!877
foreseen<!1602
forgave<!670
forged<!621
forged-work<534!
fought-on<!1462
foul<!531
found<!941
found-alive<594,62!596
found-dead<594,357!
fracture<751!
fraud<!689
free of charge<!233
free trade<!
free-movement<!
free-of-charge<!579,233
free-person<!
freed<!731,725
friendly-fire<!488
frosty<!
frozen-to-death<357!
fuel-left<!1030
full<!482
full-reservoir<!896
fully responsible<!756
funded<!1603
gas-explosion<519!
gas-leak<833!
gave himself up<725!224
gave-away<!
gave-birth<1125!
gear-down<!619
gear-stuck<541!
genetically-modified<!307
genuine<!684,590,534
genuine-target<!369
gift<!
gift refused<!
gift taken<!624
goal-allowed<!627
goal-disallowed<!
goalless<433!
good-harvest<!136
good-view<1463!348
good-visibility<1463!
got-home<!
got-out-alone<62!
got-through<!1338
government fallen<!
government stable<!635
granted<!
grieving<!
grounded<!
guarded<!1604
guilty<!752
guilty plea<23!753
gunfire<1463,1336!
hacked<!1312,1571,1491
had accomplices<!
had-food<!707
half-empty<!1041
handed back<!
handed-over<!794
happy<!638
harmed<!
harmless<!345,1106,299,1112
harmless visitor<!
harmless-powder<!443
harsh sentence<!
has-power<1122!1121,1123
has-water<!1716
has-will<!767
headscarf-allowed<!660
headscarf-banned<!
healthy<!716,1341,747,903
healthy-plants<!1342
hearing closed<!664,1714
hearing open<!
heart-attack<1341!
heated<!1605
heavily-damaged<344!861
heeded<!
held-fire<!1336
held-grudge<!
held-position<!219
helmeted<!146
help-absent<!
help-arrived<!673
helped<!681,1606
heroin<443!
hid<!1339
high-morale<!895
hijack-foiled<!680
hijacked<!1238
hindered<!
hiring<!829
hit<1523!
hoax<!1213
home-birth<!692
home-match<!133
homeless<!
honest-dealer<!
honest-dealing<!598
honest-exam<!
honest-finder<!793
hospital-birth<!
hospital-closed<!
hospital-open<!693
hostage freed<604!696
hostage held<!
hostages-freed<1256!698
hostages-killed<805!697
hot<!267
house arrest<725!
housed<!687
human-error<!1492
human-made<!
hung jury<!
hung parliament<!902
hunger-strike<!454
hungry<!
hunted<!709
hunting-banned<!
hurricane<960,1726!
icy-road<1463!447
identified<!1609
identified-bodies<!1610
identified-body<!1611
ignored<!668
ill<!
ill-equipped<!
illegal-entry<!843
illegal-gun<!855
immune<!721
immunity lifted<!
impartial<!155
impeached<!724
impeachment failed<!
in custody<!116
in office<!1026,411,1467
in opposition<!
in private hands<!
in public hands<!728
in support<!1014
in-captivity<!
in-hospital<!1317,119
in-orbit<820!547
in-port<!121
in-private<!
in-public<!735
in-time<!1520
in-warranty<!1032
increase<!370,1574,1397
incurable<!
indebted<!364
independent<!1443
independent judge<!
indicted<!235
indoors<!
ineffective<!
infected<523!1612
influenza<1341!
informed<807,295!1567,788
inherits<!
injured<!1607
innocent<!641
innocent plea<389!
innocent-visit<!1382
inquiry dropped<!
insane<!1298
inside<!1035
insider<!1037
insolvent<!
inspected<!1613,1575
inspection failed<760!
inspection passed<760!761
insured<!1614
intact<!344,398
intensive-care<732!
interrupted<!1380
intestate<!
invalid<!
invasion<329!
invented<!
investigated<!1616,755
investing<!340
invited<!1617
involved<!1618,752
irreparable<!
jammed<!1346
jobless<!
jobs safe<!
joined party<!838
judge removed<!781
judge stays<!
jumped<!544
jumped-in<!1172
jury agreed<!704
just-friends<!
justified<!1621
kept<!616
kept in the dark<!
kept secret<!
kept-arms<!407
kept-by-museum<!
kept-faith<!
kept-find<!
kept-held<!649
kept-home<!
kept-job<!
kept-money<!
kept-on-sale<!
kept-promise<!193
kept-quiet<!1254,1255,408
kept-secret<!835
kept-silent<!1475
kept-title<!892
kidnapped<!842
killed<357!
kissed<1523!
knew<!1567
knew each other<!1431
known-danger<1711!
known-to-police<!1620
labelled<!934
landed-safely<!325,1338
landing-refused<!
landmine<520!
landslide<960,250!956
last-place<!
late<!
laughed<!
launch-aborted<!
launched<!819
laundered<1621!
law in force<!823
law lapsed<!
lawful<!1621
lawfully-acquired<!
lawsuit lost<!
lawsuit won<!826
lawyer present<!1751
laying off<!778
lead-poison<1106!
leader kept<!832
leader ousted<!
leak<!834
leak-proof<!
leaked<1165!801
leaning<344!1679
leashed<!1622
left party<!
left-behind<!1423
left-in-ruins<!
left-out<!
left-voluntarily<!804
legal-entry<!718
legionella<1341!
lenient<!655
lessons-cancelled<!
lessons-held<!846
let in to work<!
let-go<!236
let-in<!1550,1549
liberated<219!
licence kept<!
licence withdrawn<!852
licensed<!1623
licensed-gun<!719
lied<!1516
life sentence<1140!
life-found<!860
life-jackets<!1757
lifeless-world<!
lightly-damaged<344!398
lightly-injured<751!137
lightning<!
lights-on<!865
lights-out<!
limited<!
listed<!869
listeria<576!
listing scrapped<!
lit<!347
live<!1223
live-rounds<1336!
livestock-disease<1341!
loaded<!482,1626
loan granted<!876
loan refused<!
local<!587
local outage<!
locked<!1627
locked out<!848
locked-door<!1628
locked-exit<!
lone-actor<!11
loot-large<!885
loot-small<!884
looted-art<!825
loss<!
lost-contact<!
lost-election<!
lost-home<!795
lost-match<!
lost-title<!
lost-way<!1002
loud<!1181
low-morale<!678
low-reservoir<!
loyal<!953
luxurious<!1392
luxury flats<!
maimed<137!
maintained<!961
majority won<!705
malaria<1341!
male-suspect<!549
malignant<216!
mandatory<!1015
manned<!1630
manual<!
marked<!1631
married<!1632
masked<!1633,145
massacre<805!
match-abandoned<!
match-finished<!913
measles<1341!
mediated<1476!972
medical-error<!319
meltdown<1187,1207!
mercury-poison<1106!
merger blocked<!
merger cleared<!920
merger talks<1476!
met<295!
met in private<923!925
met in public<!
methanol<1106!
military-target<!245
mimed<!
mine-collapsed<268!
mined<!385
minor<!27,28
minor-damage<344!398
miracle<!958
mislabelled<!
misquoted<!
missed parliament<!
missed-each-other<!
missed-record<!
missed-target<!1439
missile-strike<123!
missing<!594,16
mistreated<651!1736
mobilised<!386
money-kept<!1232
monitored<!1634
morning-attack<!968
motive-known<!948
motive-unknown<!947
moved abroad<!1405
moving<!1062
murder<357,1128!957,1449
murdered<805!
mutiny<!897
mutual-truce<!1004
naked<!
narrow result<!
natural death<357!
natural-cause<!
natural-death<357!1686,805,1449,8
natural-disaster<!
neglected<!1731
negligent<!399
negotiated<1476!971
nerve-agent<1106,240!
network-down<!
network-up<!965
new-vehicle<!994
night-attack<!946
night-time<!
no deal<!
no deal talks<!
no outside help<!
no-forced-entry<!583
no-shots<1463!643,1336
nominated<!1066
non-smoker<!
non-starter<!
non-swimmer<!
normal hours<!
nuclear-test<!
nuclear-weapon<!
observers-admitted<!983
observers-barred<!982
obstructed<!
occupied<!1672
occupied-building<!483,482
off-duty<!1000
off-route<!
offer<990!
offered<!1240
offline<!
offside<!
oil-spill<833,1112!
old-vehicle<!
on duty<!
on strike<!118
on time<!380
on trial<744!
on-bail<!1246
on-duty<!987
on-rails<!
on-route<!988
on-time<!380,817,215
one-sided-truce<!954
online<!991
only witness<!
onside<!992
open<!257,1340
open to appeal<!
open vote<!
open-air<!745
open-route<!484
operated<!
opposed<!
optional<!
oral<!
ordained<!376
order to close<!205
ordered<!1635,1564
orderly<!1053
orderly transfer<!
ordinary-crime<!1499
organic<!1387
original<1211!316
original work<!
out of office<!
out of the race<!
out-of-control<!1588
out-of-court<!366
out-of-fuel<!
out-of-order<!
out-of-warranty<!
outbreak<!1034
outbreak-over<!
outside<!
outside-worker<!
outsider<!758
over budget<!1748
overbooked<!
overcharged<!318
overcrowded<!1376,647
overdose<1106!
overheated<!
overtime<!979
overturned<!1669
own-power<!
own-soil<!1
own-work<!315
owned<!181
owner<!1495
paid<!1636
paid on time<1051!1704
panic<!
panicked<!209
panned<!
paper ceased<!
paper printed<!1056
paralysed<137!
pardon refused<!
pardoned<!1319,1059
parent-of<!242
parked<!
party split<!
party united<!1063
passed<!1702
passed over<!
passed-exam<!528
passed-over<!
passed-test<760!529
passenger<!
patched<!1637
patent valid<!1073
patent void<!
pay cut<!1076
pay dispute open<!
pay freeze<!
pay rise<!1074,1076
pay talks<1476!
peace talks<1476!
peace-kept<!769
peaceful<!1685,1684
penalty-given<!1084
penalty-missed<!
penalty-refused<!
penalty-scored<!1083
penniless<!
performed<!215
permanent<!
permit<!
permitted<1089!580,1564,142,1623
pest-free<!
pesticide<1106!
pests<!1091
pilot-error<!1493,488,1287
pipeline-flowing<!1096
pipeline-shut<!
plagiarised<315!1048
plan approved<!1099
plan rejected<!
planned<!1386
planned-retreat<!1280
planned-visit<!1460
plant running<!
plant shut<!1103
planted<!548
poison<345!
police-absent<!1108
police-came<!1107
polite<!1282
polls open<!1111
polls shut<!
pollution<299!247
polonium<1106,1187!
poor<!
poor-visibility<1463!631
poorly-attended<!1730
popular<!1639
post deleted<!
post kept<!1118
postponed<!1521,1003
power-cut<!1122
power-on<!1123,1121
power-out<1121!
praised<!1055
pregnant<!242
pregnant-animal<!
preliminary talks<1476!
premeditated<381!1386,1638
premiered<!1333
prenup<!1759
present-at-scene<!2
present-there<!2
preserved<!398,1167
preserved building<!
press censored<!
press free<!1135
price-cap-free-energy<!
prices down<!
prices up<!1138
prison sentence<310!1378
prison-riot<1684!
prison-sentence<!1468
prisoner-of-war<731!
prisoner-swap<!
private-ceremony<!1164
probe-lost<!
probe-working<!1146
production down<!
production up<!1148
profit<!887
project-approved<!1152
project-stopped<!
promised<35!1233,1283
promoted<!1243
prompt<1179!1355,1354,817
prosecutable<!
protected-area<!518
protest allowed<!1159
protest banned<!
protested<!
proud<!107
provoked<!1642,1621
public knowledge<!
public-ceremony<!
published<!789
pulled from air<!
pulped<398!
pumps-running<!1169
pumps-stopped<!
punished<!1643
pushed<1523!545
pushed-in<!
pushed-out<582!
put to a vote<!1696
put-down<357!81,1379
quake<960!
qualified<!470
quarantined<!601
quick<!1354
quick-response<!1355
quiet<!
quiet-streets<!1160
quorum<!1184
quorum lacking<!
quoted<!315,1097,935
racist-abuse<1282!
radiation<!1188
radiation-normal<!1189
radiation-raised<!1188
rainy<1726,1463!445
raised-wreck<!1775
ran-away<!
ransom paid<1051!1194
ransom refused<!
ransom-demanded<!
ransom-paid<!1197
ransom-refused<!1196
raped<111!
rate cut<!1201
rate raised<!1199,1201
rate unchanged<!
rating down<!
rating up<!1202
rationed<!1625
raw<!
re-elected<462!
reactor-accident<!1210
reactor-off<!
reactor-running<!1208
reactor-safe<!
real<!534
real-emergency<!
real-threat<!684
real-weapon<!1525
reassured<!
rebuilt<!840
recalled<!798,1422,1418
recaptured-prisoner<!500
recognised<!1645
recognised culprit<!1778
record<!938
recorded<!1646
recorded earlier<!
recorded on video<!
recount<!
recovered-health<!1242
recovering<!1774
recycled<!450
reduced-troops<!1239
referendum lost<!
referendum yes<!1230
refunded<274!797,944
refused<!637,35
refused to resign<726!
refused-prize<1233!
refuted<!
refuted-result<!
regular-flight<!
reinforced<!1229
rejected<!4
rejected-student<!
relapsed<!
relegated<!
religious<!1311
remained-inside<!503
remanded<731!999
remote-blast<!1450
rent down<!
rent up<!1248
repairable<!775
repaired<!344
repeated<!
replied<!1350
reported<!1648
reported-itself<1254!800
rescued<!0,1535
rescued firm<759!564
resigned<1026!796,1173,411
resisted<!1760
respected<!
responsible<!
rested<!1512
restituted<1270!791
restraint<!581
resuscitated<62!1266
resuscitation-failed<357!
retired<1026!22,411
retracted<!901
retreat<!29
returned<!1419
returned-goods<!1421
reversed<!
rich<!1114
ricin<1106!
riot<1684!
robbed<!
robbery-failed<!1276
roof-collapsed<268!
rough-sea<1463!212
rout<1269!1101
rubber-bullets<581!
rude<!
ruled out<!
ruling<!727
runoff<!
rushed<!
sabotage<381!6
safe<!345
safe product<!346
sales down<!
sales up<!1290
salmonella<576!
sanctioned<!1649
sanctions evaded<!1297
sanctions imposed<!1296
sanctions lifted<!
sanctions observed<!
sane<!756
sang-live<!928
satisfied<!414
scored<!628
seal-broken<!1303
sealed<!1302
search-ended<!
searched<!1650
searching<!1304
secret<!
secret ballot<!1010
secret-service<!
secret-talks<1476!
secular<!
secure<!
seen<!1651
seized<!
selected<!841
self-defence<!1642
sent-home<!
sent-off<!1412
sentence-served<!1060
separated<!1515
seriously-injured<751!1353
server abroad<!
server at home<!1322
several-perpetrators<11!
severely-burned<202,137!
shared-cell<!1369
shareholder vote no<!
shareholder vote yes<!1327
shares down<!
shares up<!1329
shelled<123!
sheltered<!1652
shelved-show<215!
short-of-supplies<!498
shortage<!
shot<651!
shot-dead<805,1336!
shot-down<325!634
showed-openly<!
shut<!
sick<!661
sick-plants<!
side-effects<!652
sidelined<!
signal-green<!
signal-intact<!776
signal-red<!1345
signed<!1653,1654
signed into law<1065!
silent<!1385
single-perpetrator<883!1324
single-sex<!
slightly-injured<751!
slow<817!
slow-response<!1180
smoke<!
smoke-poisoned<751!
smoker<!976
smouldering<560!
smuggled<!
snake-venom<1106!
snowless<1463!
snowy<1463!1362
sober<!444
social housing<!899
sold<616!787,1655
sold-badly<!
sold-well<!1367
solitary<!1326
solved<!1656
solvent<!759,1257
sorted-complaint<!196
sound-condition<!541,373,195,1031,1493,1491,186,527,530
source anonymous<!
source named<!1374
spare-room<!
spared<!123
spared jail<!
spared-animal<!
speech finished<!
speeding<!1749
spied<1309!
split vote<406!
spoiled<!
spoke<!
spontaneous<!1128
sprayed<!
sprinkler-failed<!
sprinkler-worked<!1388
spy<!653
spy-drone<!96
squalid<!
stabbed<1684!
stabbed-dead<805,1393!
stable<!451,357,1578,1774
stable-condition<!451
stagnation<!
stalemate<!29,1269
standing<!
started-race<!977
starving<!543
state secret<!1163
statute-barred<!1156
stayed<!1269,392,1550,396
stayed at site<!
stayed away<!
stayed-aboard<!461,1737
stayed-at-scene<!571
stayed-friends<!546
stayed-in-school<!
stayed-inside<!329
stayed-on-pitch<!
stayed-put<!
stayed-tenant<!
stays-at-club<!
steerable<!1028
sterile<!1608
still on sale<!
still-gone<941!
still-in-place<!
still-missing-goods<!1271
still-on-sale<!
stolen<!1420
stood-by-claim<!1747
stopped<766!1771
storm-strengthening<!1427
storm-weakening<!
stormed-building<!1705
story stands<!
stranded<!632
strangers<!19
strangled<1523,1684!
strike averted<!996
strike illegal<1621!
strike legal<!1434
strike limited<!
strike widespread<!1436
stroke-illness<1341!
struck<1523!939
structure sound<!1441
structure unsafe<!
strychnine<1106!
subsidiary<!
subtitled<!
succeeded<!527
success<!530
sued<!
suffocated<357!
suicide<357!952,957
suicide-attack<519,123!
suicide-death<357!8
summit cancelled<!
summit held<!1452
summit-reached<!1550
sunk<398!32
supported<!1014
surgery-done<!1761
surprise<!
surprise inspection<!
surprise-visit<!1102
surprising<!
surrendered<!224,592
surroundings<!
surviving-species<!
survivors<62!63
suspect<!1006
suspended<!995
suspended-sentence<!1142
suspicious<!
swam<!439
swap-failed<!1144
swimmer<!978
system old<!
system upgraded<!1473
talked-to-police<!802
talks<295!
talks broken off<!
talks going on<!1477
tame<!1743
tariff imposed<!600
tax avoided<!
tax cut<!
tax demanded<!
tax evaded<1621!
tax paid<!1484
tax raised<!1482
tax refunded<!1483
teacher-present<1132!2
teacher-qualified<!1644
tear-gas<581!
technical fault<!
technical-cause<!
technical-failure<!488,1287
temporary<!1088
tenant<!
tendered<!403
term ended<1026!
term-birth<!
terrorism<!1022
test-denied<!980
tested<!1657,1658
tested-negative<!1505
tested-on-animals<1501!
tested-on-humans<1501!
tested-positive<!1502
testified<1385!
thallium<1106!
threatened<!1215
thriving<!
thwarted<!221
ties cut<!
tired<!
title kept<!1514
title lost<!
together<!
told truth<!
told-by-media<!1518
told-in-person<749!1517
told-truth<!856
too-late<817!
took-place<!215,1120
tortured<942!
touched<!937,1659
towed<!1046
toy-weapon<!1214
trading halted<!
trading open<!1526
traffic-running<!1529
traffic-stopped<!
trafficked<518!
trained<!1660
transferred<!1415
transparent<!789
transplanted<!
trapped<!1256,633
treated<!1661
treaty broken<!
treaty joined<!
treaty kept<!1537
treaty left<!1538
treaty signed<35!1542
treaty unsigned<!
truce<!554
truce-monitors<!
true<!770
trusted<!1469
tsunami<960!1762
tuberculosis<1341!
turned-away<!850,982
turned-back<!850
turnout high<!1552
turnout low<!
twins<!
ultimatum ignored<!
ultimatum met<!1554
unaccredited<!
unaffected<!1425,766,1430,258
unaided<!47
unaired<!
unanimous<1065!1383
unapproved<!
unarmed<!95
unasked<!
unauthorised act<!
unautopsied<!
unawarded<!
unaware<!
unbelted<!
unbitten<!
unbraked<!
unbreached<!644
unbuilt<!
unburied<!201
unchanged<!
unchecked<!
unclaimed<!246
uncompensated<!274
unconscious<!
unconstitutional<1621!
uncontagious<!
uncut<!
undamaged<!
undecided<!
undeclared work<1621!
undeclared-war<!1706
undelivered<!
under-construction<!278
under-control<!1028
under-influence<!251
underpaid<!
undiscovered<!
undocked<!
undrinkable<299!
unemployment down<!
unemployment up<!1594
unencrypted<!
unenriched<!
unexploded<!
unfilmed<!555
unfinished<!
unfit-for-combat<!271
unforeseen<!
unfunded<!
unguarded<!640
unheated<!
unhelped<!
unhurt<!751,357
unhygienic<!
unidentified<!712
unidentified-bodies<!
unidentified-body<!714
uninfected<!
uninspected<!760
uninsured<!763
unintended<!
uninvestigated<!771
uninvited<!773
uninvolved<!
unionised<!
unknown-to-police<!810
unlawful<!786
unleashed<!
unlicensed<1621!1090
unlimited<!866
unlimited-supply<!
unloaded<!874
unlocked<!
unlocked-door<!881
unlocked-exit<!882
unmanned<!907
unmarked<!909
unmarried<!
unmasked<!911
unmonitored<!1746
unordered<!1019
unpaid<!
unpatched<!
unplanned act<!
unpopular<!
unprepared<!
unprotected<!
unprovoked<!
unpunished<!1170
unqualified-teacher<!
unrecognised<!
unrecorded<!
unrepentant<!85
unreported<!1254
unsanctioned<!1293
unsearched<!
unseen<!1767
unsheltered<!1332
unsigned<!1348
unsigned document<!
unsold<!
unsolved<!1370
untested<!
untested software<!
untouched<!
untrained<!1531
untreated<!
unused<!
unvaccinated<!
unventilated<!
unvisited<!
unwarned<!1711
upheld<!1272
upheld-terms<799!193
upright<!
used<!1662
user consent<!1750
vacant<!
vaccinated<!1663
valid<!768
vandalised<344!
ventilated<!1664
verdict overturned<!
verdict upheld<!1677
vertical<!
vetoed<!1349
victim identified<!1682
victim unidentified<!
victory<!371
violence<!1081
violent<!
violent-death<357!
visa granted<!497
visited<!1665
visits-allowed<!1690
visits-denied<!1689
volcano-erupting<960!1692
volcano-quiet<!
voluntary<!582,266,1173
volunteers<!291
vomiting<1341!
vote dropped<!
vote fair<!1698
vote rigged<!
vote valid<!1700
vote void<!
voted against<!3
voted down<!
voted for<!1701,3
wages unpaid<1636!
waited-outside<!1428
war-declared<!
war-goes-on<!227
warhead-absent<!1709
warhead-carried<!1708
warming<!313
warned<749!1666,788
warning-shot<1336!
warrant<1089!1763
watched-trial<!
water-cannon<581!
water-cut<!
water-damaged<!446
water-falling<!
water-off<!
water-on<!1719
water-rising<!1718
weak-structure<!
wealthy<!1086
weapon-found<!1725
weapon-missing<!1724
weather-bad<1463!
weather-clear<1463!1726,574,1190
welcomed<!173
well paid<!1590
well-attended<!1116
well-cared<!
well-fed<!
well-liked<!
well-prepared<!1640
well-tolerated<652!
well-treated<1731!942,1522,1401,707
went-ashore<!
went-home<!412
wept<!818
wet-weather<1463!
wheel-lost<541!
widespread outage<!878
wild<!
windy<1463!210
winner-known<!1576
wiretapped<!1634
withdrew-claim<!1424
within budget<!
within-limit<!
without consent<1621!
without lawyer<!
without-consent<1750!93,1090
without-doctor<!
without-evidence<!507
without-fire<!
without-incident<!6,325,270,394
without-life-jackets<!
without-oxygen<!
without-prenup<!
without-resistance<!1259
without-surgery<!
without-tsunami<!
without-warrant<!1713
witness<!
witness credible<!1766
witness unreliable<!
witnessed<!1651
won<!891,433
wore-protection<!1641
workers told<749!
working<!1425,195,1031
workplace safe<!1773
workplace unsafe<!
worsening<!
wreck-left<!
written<!1016
wrong<!
wrong man<!
wrong-drug<917!
yet-to-begin<!
`;

/**
 * Forms of those classes, in code-unit order: `stem stem:classes`; `+` behind a class of which the form says no more than its name. Stems as words/stems.ts makes them; `=word` for a word that stands
 * as it is; `~` for up to three words of any kind.
 */
export const SENSE_FORMS = `
0 0:628+
=a =few custom:878+
=a =few scratch:861
=a man act:1351+
=a narrow major:1383
=according =to =the rule:399
=according =to plan:1756
=according =to schedul:1003+
=across =the board:1742+
=after =a full night:1262+
=after =the due date:1498+
=after dark:347,969+
=after work:987+
=again =and =again:1252+
=against =her =will:582
=against =his =will:582
=against =the decis:1383+
=against =the law:1621
=against =the plan:1014+
=against =the rule:142,580
=against =the vote =of:1383
=against =the wish:1752
=against order:1564+,1635+
=against ~ =will forc:582
=against ~ =will:266+,1750+,1752+
=against ~ wish:1752
=all =are found:16+
=all =had =been found:16
=all =have =been found:16
=all =of =the crew die:63
=all =on board =are kill:63+
=all =on board =had =been kill:63+
=all =on board =have =been kill:63
=all =on board =were kill:63+
=all =on board die:63+
=all =were found:16+
=all aboard =are kill:63
=all aboard =had =been kill:63
=all aboard =have =been kill:63
=all aboard =were kill:63
=all account =for:16+
=all clear =from doctor:1612
=all custom:1742+
=all document avail:422+
=all gone:1421+
=all job preserv:778
=all member vote =for:1560
=all natur:1761+
=all passeng die:63
=all perish:63
=all squar:433+
=all worker join =the strike:1437+
=all ~ =own work:1048
=among =the spectat:1714+
=an item:324
=another term:1206+
=are =a coupl:324
=are =in order:1373+
=are charg:579
=are gone:1421+
=are surround:484+
=around =the clock electr:1625+
=around =the tabl:1476
=around midnight:968+
=as =before:1574+
=as =much =as =he like:1624+
=as =much =as =she like:1624+
=as =much =as =they like:1624+
=as =much =as =you like:1624+
=as expect:515+
=as forecast:515,588+
=as normal:1557
=as plan:997+,1003+,1521
=as predict:515
=as schedul =in:464+
=as schedul:1003+,1102+,1521
=as usual:1557+
=as well =as =a placebo:746
=at =a halt:1425
=at =a snail pace:1354
=at =a standstil:1062+
=at =an altitud =of:50+
=at =any time:1624
=at =her =own expens:579
=at =her request:108
=at =his =own expens:579
=at =his request:108
=at =no charg:602
=at =no cost:602+
=at =noon:355+
=at =the behest =of:1019
=at =the bottom =of =the sea:1455
=at =the control:436+,908+,1131+
=at =the crime scene:122+
=at =the gate:639+
=at =the gravesid:201
=at =the helm:1407
=at =the invit:773
=at =the last moment:102+,737+
=at =the merci =of =the wave:26+
=at =the negoti tabl:963,1476
=at =the permit speed:1749+
=at =the request =of:108,773
=at =the scene:117+
=at =the schedul date:464+
=at =the start line:1400+
=at =the wheel:436+,908+,1131+
=at =their =own discret:1015+
=at =their =own expens:579
=at anchor:73+,734+
=at arm length:743+,1659+
=at cruis altitud:50+
=at cruis speed:950
=at danger signal:1347
=at dawn:946+
=at daybreak:946+
=at fault:641+,1261+
=at full capac:1771
=at full speed:1570
=at full volum:894+
=at gunpoint:95
=at high speed:1381+
=at home =against:686+
=at home =in bed:119
=at knifepoint:95
=at larg:78+,116+,120+
=at liberti:604
=at loggerhead:970
=at low speed:1749+
=at midday:355+
=at midnight:968+
=at night:969+
=at odd:406+
=at onc:1155+,1179
=at permit speed:1749+
=at random:948+
=at sea:121+
=at sunriz:946+
=at walk pace:1749+
=at war =with:1706+
=at work =as usual:995+
=at work:118+
=at ~ =own wish:1693
=at ~ discret:1015
=at ~ post:1131+
=away =at =the time:2+
=away =from =the camera:735+
=away =from home:132+
=away =on busi:2
=away defeat:133+
=away game:133+
=away match:133+
=away win:133+
=be well awar:807
=because =he want:1693
=because =she want:1693
=been =told =in person:1518+
=been found:594
=been negoti:963+
=been releas:604
=before =noon:355
=before =the court =on charg:998
=before =the press:925+
=before dawn:969+
=before wit:736+
=being built:1587+
=being fought =over:554
=between =themselves:972+
=between life =and death:328,451
=both parti agre:954+
=both side agre:954+
=by =a clear margin:250+
=by =a hand =of vote:956
=by =a landslid:815
=by =a major =of:1383
=by =a singl vote:956
=by =a whisker:956+
=by =a wide margin:815
=by =an algorithm:127+
=by =her =own effort:1558+
=by =herself:21,69
=by =himself:21+,69
=by =his =own effort:1558+
=by =the book:399,786+,824+
=by =the deadlin:997+
=by accid:6,7,1615+,1638+
=by acclam:1560
=by candlelight:1123
=by chanc:7
=by choic:1693
=by comput:127+
=by day:355+
=by forc:581+
=by hand:908+
=by handshak:1016+
=by law:280+
=by letter:1776+
=by mistak:6,7+,1615+,1638
=by night:969+
=by secret ballot:1308+
=by word =of mouth:1016+,1518
=can =be appeal:1009+
=can =be cure:333+
=can =be repair:1250+
=can still =be prosecut:1156+
=can still appeal:1009+
=cannot =be appeal:557+
=cannot =be found:941
=cannot =be pass =on:1580+
=claim =was reject:791+
=claim dismiss:826+
=claim reject:826+
=claim respons:246+
=claim upheld:827+
=claim ~ life:805
=claimed =the jackpot:1745+
=claimed =the prize:1745+
=claimed respons:246+
=claimed victim:168+
=claimed ~ live:805
=claims =the territori:177+
=claims respons:246+
=could =be repair:1250+
=could hard swim:978+
=could hard walk:1341
=could manag alon:46
=could speak:290
=could swim:1470+,1472+
=did =as ~ =told:279
=did =not =report:800
=did =not cost:602
=did =not keep:193
=did =not work:541
=did =without =the event:215+
=did =without attend:1406+
=did =without pay:1194+
=did =without:2
=did everyth right:399+
=did ~ =any harm:651
=did ~ duti:399
=do =not cost:602
=do =not know whether ~ =will:328
=does =not cost:602
=done =and dust:277
=done deliber:1128
=down =for:995+
=down =on =the year:370
=down tool:996+,1425
=during =her shift:1000+
=during =his shift:1000+
=during =the night:969
=during work hour:1000+
=during ~ shift:1000
=early bath:1318+
=early discuss:1127+
=early elect:465+
=early exit:470+
=early releas:1060+
=every seat taken:609
=few =dozen demonstr:1116+
=few =dozen peopl:1116+
=few copi:1367+
=few peopl turn =up:1116+
=few remain:486+
=few side effect:1735+
=few survivor:1465+
=few visitor:397+
=few worker join:1436+
=for =a fee:233+,579,1051
=for =a time:1494+
=for =all =to see:1604
=for =all time:1088
=for =anyone =to take:1604
=for =no reason:1642+
=for =the first time:567+
=for =the second time:426+
=for =the time =being:1494+
=for =the umpteenth time:426
=for ever:1088+
=for free:599+,602+
=for good:1088+
=for hour:1354
=for life:1088
=for reason unknown:226
=for want =of evid:1754+
=for year:1252+
=from =a journalist:1517
=from =a report:1517
=from =the backup:351+
=from =the galleri:1714+
=from =the internet:1517
=from =the news:1517
=from =the newspap:1517
=from =the paper:1517
=from =the press:1517
=from =the radio:1517+
=from =the televis:1517
=from report:1517
=had =a gun:95
=had =a hand =in:774+
=had =a helmet:672+
=had =a key:973+
=had =a licens:854+,1090
=had =a permit:64,854+,1090+
=had =a quorum:1183+
=had =a reserv:174+
=had =a stroke:1438+
=had =a weapon:95
=had =an affair:30
=had =been admit:850
=had =been clear =with:1090
=had =been clear:483
=had =been drink:444
=had =been elsewher:61
=had =been evacu:483
=had =been expect:515+,588+
=had =been murder:951
=had =been regist:1090
=had =been talk:963
=had =never =been regist:1623
=had =no choic:582
=had =no hand:1618
=had =no idea:1567
=had =no part:1618+
=had =not =been regist:1623
=had =not slept:1512
=had =nothing =to =do =with:390+,752
=had =the permit:1090+
=had =to =be shot:1175
=had =to =be tow:1524
=had =to buy:579
=had =to leav ~ home:503,504+
=had =to move =out:506
=had =to pay:233+,579
=had =yet =to learn =to swim:978+
=had access:850
=had alreadi left:103+
=had approv:93+
=had book:174+
=had breakfast:454+
=had confess:283
=had dinner:454+
=had drunk =only water:1364
=had eaten:1732
=had electr:1122
=had end:487
=had fallen:219
=had gone =for lunch:2
=had happen =before:426
=had held drill:1531
=had immun:720+
=had insid knowledg:758+
=had insur:763
=had knowledg =of:807
=had known:807
=had left =the ship:1737+
=had lunch:454+
=had peopl aboard:907+
=had power =again:656+
=had slept:1262+
=had suppli:646+
=had vote =against:1383+
=had water:1720
=had ~ equip:498
=had ~ shot:1673
=half empti:647+,1376+
=half full:1376+
=half price:237
=has =a job:480+
=has =a licens:1090
=has =a major:902+
=has =a permit:1090
=has =been cancel:215
=has =been complet:277
=has =been kept:1133
=has =been recov:1271
=has =said =nothing:802
=has =to pay:579
=has =yet =to =be return:1419+
=has =yet =to come forward:1576+
=has =yet =to:1780+
=has confess:283
=has end:487
=has fallen:219
=has immun:720+
=has promis:1153
=has still =to start:1780+
=have =a major:902+
=have =to buy:579
=have =to pay:579
=have known:807
=having =an affair:30
=her children:1061+
=her daughter:1061+
=her son:1061+
=his children:1061+
=his daughter:1061+
=his son:1061+
=i sign:621
=i type =it:621
=in =a cell:100,731+
=in =a coma:328,751,1578
=in =a fit =of rage:1638+
=in =a foreign countri:1+
=in =a friend atmospher:317+
=in =a grave:201
=in =a group:10
=in =a hurri:1286
=in =a legal posit:1007+
=in =a person convers:1518
=in =a polic cell:100
=in =a privat room:735+
=in =a public hear:925+
=in =a relationship:324+
=in =a rout:815
=in =a safe:640
=in =a small circl:1145+
=in =a stabl condit:1395
=in =a suit:432+
=in =an order fashion:1020
=in =an urgent procedur:1286
=in =her bedroom:119+
=in =her hous:119+
=in =her spare time:987+
=in =his flat:119+
=in =his hous:119+
=in =his possess:1049
=in =his spare time:987+
=in =its cage:208+
=in =its enclosur:76+,208+
=in =its entireti:1581+
=in =my safe:1133
=in =no time:1155,1179+
=in =one piec:764,1607
=in =the =morning:355+
=in =the act:117+
=in =the afternoon:355+
=in =the air:50+
=in =the back seat:1070+
=in =the basement:1332+
=in =the bathtub =at home:685+
=in =the best =of health:661
=in =the bibliographi:1185+
=in =the black:1150+,1371
=in =the bomb shelter:1332
=in =the build:757+
=in =the bunker:1332+
=in =the cab:1131
=in =the clinic:692+
=in =the cockpit:1131+,1407
=in =the compani =of:10
=in =the control room:1131
=in =the dark =about:1656
=in =the dark =of night:347+
=in =the dark:865+,1123,1567+
=in =the daytim:355+
=in =the dead =of night:968+,969+
=in =the dock:234+,998+
=in =the galleri:1714+
=in =the grave:201+
=in =the gym:745+
=in =the hall:745+
=in =the hand =of:219
=in =the heat =of =the moment:1638+
=in =the know:807
=in =the line =of duti:1000
=in =the middl =of =the night:969+
=in =the newspap:1517
=in =the nick =of time:102+,737+
=in =the open:1011+,1035+
=in =the oper theater:995+
=in =the pictur:807
=in =the presenc =of ~ lawyer:828+
=in =the privaci:735+
=in =the public galleri:1714+
=in =the race =for:217+
=in =the red:887+,1636
=in =the safe:1133
=in =the small hour:969
=in =the squad:1315+
=in =the start eleven:1315+
=in =the start line up:568
=in =the street:1035
=in =the team:1315+
=in =the wild:83+,1743+
=in =the wreck:757+
=in =the zoo:76+
=in =their =own stadium:686+
=in =their hous:119+
=in accord =with =the law:824+
=in accord =with =the rule:786
=in agoni:451+
=in agreement:35
=in arrear:1636
=in ash:398
=in attend:124+
=in bad shape:344
=in bed:109
=in black =and white:1776
=in breach =of =the agreement:1537
=in broad daylight:870+,1767+
=in camera:663+,924+
=in captiv:76+,208+,696+
=in civilian cloth:987
=in cold blood:381
=in cold storag:1573+
=in compani:10
=in complet dark:865
=in complianc =with:1069
=in contact =with ~ infect:523+
=in contact:295+
=in correspond:295
=in costum:432+
=in critic condit:328+
=in custodi:725+,731+
=in daili contact:256+
=in danger =of collaps:1441+
=in dark:865+,1123
=in debt:741+,1114+
=in deep water:33+
=in defens =of:1316+
=in demand:1117+
=in dialog:1476
=in disarray:1280+
=in discuss =with:1476
=in disguis:911
=in disrepair:961
=in dri dock:734
=in earnest:1212+
=in emerg shelter:890
=in enemi hand:219
=in error:6
=in excel condit:570
=in excel health:661
=in exchang =for money:1196+
=in exil:1
=in favor =of:730+
=in favor:1456+
=in fight condit:271+
=in flame:204+,560
=in flight:50+
=in forc:822+,1674+
=in front =of =an audienc:736+
=in front =of camera:736+,925+
=in front =of guest:736+
=in front =of thousand:1164+
=in front =of wit:736+,1767+
=in full control:1588+
=in full knowledg:807
=in full length:1581+
=in full light:870
=in full public view:1339+
=in full swing:1771
=in full time work:480+
=in full view:736+,1767
=in good condit:570+,764
=in good faith:688+
=in good hand:1731
=in good health:62,661+,1731+
=in good order:1020+,1373
=in good repair:570+,1373
=in good shape:661,1371
=in good spirit:62,818
=in good time:997
=in good work order:1771
=in good work:1771
=in govern:1284+
=in grave condit:328
=in handcuff:100,725
=in harbor:734+
=in hide:116,120
=in hospit:732+
=in intens care:732,1321+
=in isol:1178+,1369+
=in jail:731+
=in leagu =with:11+
=in line =with =the constitut:293+
=in line =with =the geneva:1736
=in line =with =the rule:824+
=in liquid:564+
=in metro station:1332
=in mortal danger:328
=in motion:950+
=in need:1086
=in negoti:963
=in neutral water:1411+
=in oper:1771
=in opposit:727+
=in orbit:733+
=in perfect condit:540+,570+,764,1373
=in perfect health:661
=in perfect order:570+,1373
=in perfect shape:1582+
=in person:1132
=in piec:344
=in plain sight:1339+
=in polic cell:725
=in port:734+
=in poverti:1114+
=in pre trial detent:725
=in prison:731+
=in pristin condit:764
=in privat hand:728+
=in privat:1307
=in progress:1600+
=in proper condit:570
=in public hand:729
=in public session:925+
=in public:408
=in quotat mark:1185
=in remiss:1226+
=in repair:1601+
=in respons =to =an insult:1162+
=in return =for money:1051
=in rude health:1509
=in ruin:398
=in safe hand:1133
=in sandal:717
=in secret:789
=in servic =for decad:994
=in servic:1000+,1771
=in short suppli:1335
=in silenc:1181
=in stabl condit:1395+
=in stabl:1395
=in stock:382
=in talk =to acquir:922+
=in talk =to buy:922+
=in talk =to sell:922+
=in talk:963
=in tear:1739+
=in time:737+
=in top form:661
=in touch =with:295
=in touch:295
=in tow:1524+
=in trainer:717,1640
=in uniform:1000+
=in use:1670+
=in vain:530
=in violat =of:1621
=in work order:540+,1373,1771
=in write:1776+
=in ~ bed:109
=in ~ cage:76+
=in ~ cellar:1332+
=in ~ free time:987
=in ~ seat:757+
=in ~ shelter:1332+
=into =the next round:1177+
=is =a forgeri:590
=is =in order:1373+
=is =off:215
=is =the limit:866+
=is aliv:62
=is authent:621
=is cancel:215
=is charg:579
=is close:257
=is constitut:293+
=is genuin:621
=is gone:1421
=is inhabit:985+
=is involv:774
=is kept:1133
=is legal:824
=is name =in:1185+
=is open:1008
=is real:621
=is sound:1371+
=is still =with:726
=just =a yellow card:1412+
=just =in time:102+,737+
=just below =the summit:1550
=just built:967+
=just friend:785+
=just good friend:785+
=late =at night:969
=late =in =the =morning:946+
=late arriv:817
=less =and =less:370
=many friend:1733+
=many time:1252+
=march =against:1160
=march =through:1160+
=may =not surviv:328
=may appeal:1009+
=may keep =the doctor:378+
=may stay:68
=may wear =a headscarf:659+
=mine cave =in:929+
=mine clearanc:385+
=mine collaps:929+
=more =and =more:739
=more =than enough:493
=more =than last year:739
=more carbon dioxid:479+
=more case:223+
=more expens =than plan:1038+
=more expens:1139+
=more inmat =than:1041
=more optimist forecast:586+
=more passeng =than allow:1041
=more pay:1077+
=more unemploy:1595+
=much =too =late:1354
=must compli:906+
=must pay:579
=must wear:280+
=never =reported:800
=never approv:1623
=never found:941
=never left ~ side:1404
=never sat =down:971+
=never turn =up:1421
=no =one insid:483
=no alarm:57
=no belt:1568
=no blood:167
=no caus =for concern:652
=no compens:1577
=no connect:1618
=no danger:652
=no defect:1373
=no disrupt:1557
=no electr:1123
=no fault:1373
=no hand =in:1618+
=no interrupt:1557
=no involv:1618
=no knowledg =of:1618
=no light:1123
=no limit:1624+
=no longer =in danger:1395
=no major:705+
=no moon:348
=no negoti:971+
=no part =in:1618+
=no power:1123
=no refund:944+
=no risk:652
=no role =in:1618
=no seat belt:1568
=no shot:974+
=no sign =of life:941
=no siren:57
=no sleep:1512
=no snow:1362
=no sprinkler:1388
=no statement:802
=no talk:971+
=no trace =of:1421
=no upper limit:1624
=no vote =against:1560+
=no wind:210
=nobody =was insid:483
=nobody insid:483
=nobody live:1672+
=nobody object:1560+
=not =a breath =of wind:210
=not =a drop =of rain:448
=not =a scratch:1607
=not =a shot:974+
=not =a singl vote =against:1560+
=not =been found =to =this day:941
=not =been found:941
=not =been seen =since:941
=not =on speak term:606+
=not =one hand:1560+
=not =said =a word:802
=not =yet =been found:941
=not allow =in:1549+
=not allow back:1549
=not guilti verdict:20
=not involv:1618
=not let =in:1549+
=not name:1097
=not respons =for:1618
=not strap =in:1568
=not surviv =the night:328
=nothing =to =do =with:1618+
=nothing =to eat:942
=nothing =to worri =about:652
=nothing amiss:1373
=nothing back:944+
=nothing happen =to:1607
=nothing suspici =was found:684
=nothing wrong =with:1373
=of =her =own accord:1563+
=of =her =own free =will:1693+
=of =his =own accord:1563+
=of =his =own free =will:1693+
=of =its =own accord =reported:1255+
=of =one accord:292
=of =one mind:35
=of age =at =the time:27
=of age:27+
=of full age:28+
=of legal age:27+
=of littl valu:885+
=of sound mind:611+,1298+
=of unsound mind:756+
=of ~ =own accord confess:285+
=of ~ =own choic:1693
=of ~ =own free =will:842+,1693
=off =his =own bat:1635+
=off =the book:1584+
=off =the cuff:1386
=off =the grid:1208
=off =the guest list:1617+
=off =the lead:1622+
=off =the leash:1622+
=off =the mark trail:893,988
=off =the record:1374+
=off =the tabl:1283+
=off =the track:394
=off =the ventil:1396+
=off camera:735+
=off cours:893+,988+
=off duti:987+,1604
=off limit:142,580
=off shift:987+
=off sick:2+
=off speak term:502+
=off ~ =own bat:1564+
=on =a chain:837+
=on =a lead:837+
=on =a leash:76,837+
=on =a sound foot:1371
=on =a tow rope:1524
=on =a ventil:765+
=on =an even keel:1669+
=on =her =own author:1752
=on =her =own:69
=on =her deathb:451+
=on =his =own author:1752
=on =his =own initi:1635+
=on =his =own:69
=on =his deathb:451+
=on =its =own engin:1046+
=on =its =own feet:742+
=on =its roof:1045
=on =its side:1045
=on =its usual rout:1002+
=on =its wheel:1669+
=on =own territori:1411+
=on =the air:51+
=on =the ballot:217
=on =the bench =all:841+
=on =the bridg:1131+,1407+
=on =the brink =of extinct:486+
=on =the brink:1257
=on =the car radio:1517+
=on =the declin:370
=on =the dole:777+
=on =the due date:1498+
=on =the guest list:773+
=on =the high sea:121+
=on =the hous:602
=on =the injur list:1344+
=on =the internet:1517
=on =the kitchen floor:685+
=on =the lookout:125+
=on =the loos:78+,1622+
=on =the mark pist:1002+
=on =the mark trail:1002+
=on =the mend:1226+,1227+
=on =the order =of:1019
=on =the payrol:481+
=on =the plan rout:1002+
=on =the radio:1517+
=on =the record:1375+
=on =the red list:486+
=on =the right road:1002
=on =the right track:1002
=on =the rise:739
=on =the road =at:133+
=on =the run:116+,120+
=on =the runway:639+
=on =the scene =within minut:1180
=on =the scene:1131+
=on =the seab:1455+
=on =the shelv:798+,1418+
=on =the spot =at onc:1155
=on =the spot:1155
=on =the spur =of =the moment:1386+,1638
=on =the statut book:822
=on =the street:687+
=on =the surfac:1035
=on =the tabl:989+
=on =the take:321+
=on =the tarmac:639+
=on =the wagon:1364
=on =the ward:732
=on =the wit stand:1506+
=on =their =own initi:1635+
=on bad term:502+
=on bail:999+
=on behalf =of:1019
=on benefit:1114
=on board =were:907+
=on board =when:1407
=on board:757+
=on budget:1748+
=on call:1000+
=on collis cours =with earth:112+
=on cours:1002+
=on crutch:1344
=on death row:362+
=on deck:1035+
=on duti throughout:1408
=on duti:995+,1000+
=on film:1222+
=on fire:204+,560+
=on foreign soil:133+
=on friend term:1409+
=on good term:256+,317
=on green:1345+
=on hire:181
=on hold:1583+,1780+
=on holiday:2
=on home soil:686+,1047+
=on ice:1780+
=on impuls:1386,1638
=on leav:2,987+
=on life support machin:765+
=on life support:328,451
=on live televis:736+,871+
=on loan:181+
=on numer occas:1252+
=on order =of:1019+
=on paper:1776+
=on parol instead:1378+
=on patrol =in:121+
=on patrol:1000
=on purpos:381,1128
=on request:108
=on schedul =as plan:997+
=on schedul:118,1003+
=on shift:1000+
=on shore:1035+
=on sick leav:987+
=on site:1131+
=on social media:1517
=on stage:1087+
=on stream:1771
=on strike:996+
=on tape:1222+,1224+
=on televis:1517
=on time:997+,1003+
=on trial:998+
=on video:555,1222+
=on welfar:1114
=on ~ =own initi:21+
=on ~ =own soil:1047+
=on ~ =own:69+
=on ~ day =off:987
=on ~ phone:415+
=one =by =one:1020
=one =of =a kind:1024+
=one =on =one:735+
=one intrud:1351+
=one man:1351+
=one survivor:1465+
=only =a hand:397+
=only =after hour:1354,1355
=only =said:1016
=only book:1412+
=only broken window:932+
=only candid:463+
=only civilian:245
=only onc:567
=only part =of =the network:878+
=only person =in:69
=only survivor:1465+
=out =for =the season:1344+
=out =for week:1344+
=out =in =the open:1035,1339+,1652+
=out =of =a job:1026
=out =of =his =own pocket:1614
=out =of =the blue came:1458+
=out =of =the blue:788+,1461+,1666
=out =of =the competit:470+
=out =of =the countri:1+
=out =of =the fire line:1377+
=out =of =the question:1283+
=out =of =the room:2
=out =of =the tournament:470+
=out =of =their =own pocket:1614
=out =of action:1031,1425
=out =of bound:1340
=out =of contact:296+,297,888+
=out =of context:935+
=out =of control fire:562+
=out =of control:1028+
=out =of danger:1395
=out =of favor:1639
=out =of fuel:1030+,1334
=out =of gas:1030
=out =of greed:947
=out =of hatr:947+
=out =of interceptor:48+
=out =of jealousi:947+
=out =of mortal danger:1396+
=out =of nowher:1642
=out =of oper:1425
=out =of order:195,991,1031+,1425
=out =of parliament:936+
=out =of petrol:1030
=out =of pocket:797+
=out =of reveng:947+
=out =of servic:195,991+,1031,1601+
=out =of sheer malic:1642+
=out =of sight =of:1634+
=out =of sight:1651+
=out =of stock:1335,1586
=out =of touch:888+
=out =of town:61+
=out =of true:541
=out =of use:1662
=out =of warranti:1032+
=out =of wedlock:1632+
=out =of work:777+
=out =on bail =of:138+
=out =on bail:604
=out injur:1344+
=over =the head =of:715
=over =the limit:444
=over =the moon:650
=over =the phone agre:1016
=over =the speed limit:1381+
=over budget:1038+
=over capac:1041+
=over eighteen:27+
=over ~ head:1752
=own =up:23
=own accord:1693
=own air defens:605+
=own airspac:1411+
=own artilleri:605+
=own car:1049+
=own composit:1048
=own decis:1693
=own engin:1046+
=own flesh =and blood:158+
=own free =will:1693
=own guard:758+
=own hand:621,1451+
=own handwrit:621
=own initi:1693
=own resign:1258
=own side =of =the border:1411+
=own side:605+
=own signatur:621
=own steam:1046+
=own troop =by mistak:605+
=own wish:1693
=own work:1025+,1048+
=report =to =the author:276+
=report remain unchang:1429+
=reported =an emerg:416
=reported =at onc:1255+
=reported =for work:118+
=reported =in:16
=reported =it =itself:1255+
=reported =it =to polic:276+
=reported =itself:1255+
=reported =the:1255
=reported =to polic:1254+
=reported freeli:1136+
=reported ~ posit:295
=said =a word:802
=said =it =was behind:246+
=said =nothing =to:800+
=said =nothing:802,1350
=said sorri:85+
=said yes:4
=say =no:1233
=say sorri:85
=say yes:4
=several attack:12+
=several bidder:1496+
=several candid:231+
=several men:1324+
=several perpetr:12
=several read:363+
=several time =before:426+
=several time:1252+
=tell =the truth:1516+,1519+
=tell ~ beforehand:749
=the origin manuscript:621
=the origin paint:1024+
=the real thing:621,1211+
=their children:1061
=through =the roof:517
=through =to =the:1177+
=to =no avail:530
=to attend:124
=to blame =for:641,1261+
=to blame:641+
=to everyon =s surpris:1458
=to spare:493
=to ~ face:1518
=told =a lie:856+
=told =at =a meet:1518
=told =at =a staff meet:1770+
=told =at ~ meet:1518
=told =in advanc:749,1711
=told =in person:1518+
=told =the court:1385
=told =the truth:1516+,1519+
=told =to drop:1711
=told =to go =around:813+
=told =to go:1173
=told =to hold posit:813
=told =to leav ~ home:504+
=told =to leav:1173,1711
=told =to remain:1413
=told =to stay:1413
=told =to take =off =her headscarf:660+
=told =to wait:813
=told detect:1475
=told face =to face:1518
=told falsehood:856
=told investig:1385,1475
=told polic:1385
=told report:1253
=told ~ =in advanc:749
=told ~ =to drop:1711
=told ~ ambassador =to leav:400+
=told ~ beforehand:749
=told ~ person:1518
=too =few life jacket:1757+
=too =few lifeboat:717
=too =few member:1184+
=too =few:1335
=too =late =to help:1520+
=too =late =to save:1520+
=too =late:103+,380,817,1355+
=too =many peopl =on board:1041
=too =much medic:1042+
=too afraid =to =report:1648+
=too deep =to recov:1775+
=too fast:1381+
=too hot:1043+
=too littl steel:1722
=too weak =to:1341
=under =a roof:745+
=under =an amnesti:1060
=under =her =own power:1046+,1558+
=under =his =own steam:1558+
=under =its =own power:32,1046+
=under =own steam:32
=under =the age =of eighteen:931
=under =the avalanch:1535
=under =the debri:1535
=under =the influenc =of drug:442+
=under =the influenc =of:1589+
=under =the influenc:444+
=under =the knife:1457+
=under =the limit:1364
=under =the open sky:1011+
=under =the radar:1651
=under =the rubbl:1535
=under =the speed limit:1749+
=under =their =own power:1046+
=under arrest:725
=under attack:123
=under budget:1748+
=under capac:647+,1376+
=under compuls:582
=under construct:199+,1587+,1600+
=under control =at =the plant:1210
=under control =of ~ pilot:1416+
=under control:563+
=under cover =of dark:347,969,1651
=under duress:266+,284+,582
=under eighteen:931
=under fire:554
=under full control:1416
=under guarante:738+
=under guard:640
=under investig:771
=under lock =and key:879+,1402+
=under lock:640
=under medic care:1536
=under pressur confess:284+
=under pressur:582
=under protect:1133,1157+
=under repair:1601+
=under review:1583
=under sieg:484
=under supervis:640,1488+
=under surveil:640,945+
=under suspicion:1466+,1469
=under threat =of:266+
=under threat:582
=under tow:1524+
=under treatment:716
=under warranti:738+
=under water:573
=under way:121+,950+
=under wrap:789,801+,1307
=under ~ control =of =the govern:671
=up =and run:1005+,1771
=up =in =the air:1583+
=up =in arm =about:275
=up =in arm:1014
=up =on =the year:739
=up =to =each:1015+
=up =to code:1069
=up =to standard:762+
=was =a failur:530
=was =a forgeri:590
=was =a minor:931
=was =a passeng:1070+
=was =a success:1446
=was =at =the scene:1132
=was =at home =at =the time:61+
=was =at home:2,119+
=was =at work:132+
=was =being driven:1070+
=was =in =the pictur:807
=was =in =the room:1132
=was =in attend:1132
=was =in order:1373+
=was =not regist:1623
=was =on holiday:132+
=was =on site:1132
=was =on vacat:132+
=was =only flour:654+
=was =only sugar:654+
=was =out =of =the hous:132+
=was =out =of town:2
=was =the limit:866+
=was =there =when:117+
=was =told =about:749
=was =told =in person:1518+
=was =told:807
=was =up:130+
=was abl =to speak:290
=was abroad =at =the time:61+
=was abroad:1+
=was admit =at =the border:850+
=was admit =to:24+
=was admit:850
=was alert:130+,1711
=was aliv:62
=was alon:69
=was appoint:90
=was approv:93
=was arm:95
=was ask =to attend:773+
=was attack =and:1162
=was author:1090
=was awar:807+
=was beaten =to death:1686+
=was beaten:891+
=was behind =the:1261+
=was behind:774+
=was brief:749
=was buri =in:201
=was cancel:215
=was caught:224+
=was celebr:1521
=was close:257
=was complet:278
=was conscious:290
=was constitut:293+
=was crowd:986
=was defeat:891
=was disciplin:1170+
=was discov:594
=was drive:436+
=was elect:462
=was elsewher:2,61+
=was empti:483+
=was execut:514+
=was film:1224
=was fine:558,1170
=was finish:278
=was fire:411
=was forg:590
=was found =again:1271
=was found:594
=was frame:752
=was free =to:64
=was full:986
=was fund:612+
=was genuin:621
=was gone:1421
=was ground:1601+
=was guard:640
=was halv:370
=was hang:514
=was held:1521
=was impeach:723+
=was inform =in person:1518
=was inform:749,807
=was inhabit:985,986+
=was insur:763
=was jail:1140
=was kept =by:1419+
=was legal:824
=was mine:930+
=was miss =from:2
=was murder:951+,1686+
=was name:712+
=was nomin:975+
=was open:1008
=was pack:986
=was permit:1090
=was present =at:122+,124+
=was present:1132+
=was privat:728+
=was pronounc dead:357
=was punish:1170+
=was push =into:1172+
=was push:1171+
=was recal:1217
=was record =on:1222
=was regist:1090
=was releas:604
=was respons =for:1261
=was reviv:1265+
=was run:1771
=was sack:1170
=was safe:1288
=was salvag:1250+
=was screen:51+,1129+
=was seen:1313+
=was sent =a letter:749
=was sentenc:310
=was shut:257
=was sign:1348
=was singl:1632+
=was somewher els:61+
=was sound:1371+
=was stage:1521
=was steer:436+
=was surround:484+
=was talk:290
=was use:1670
=was vote =down:889+
=was work:1771
=were =a coupl:324
=were =at home:119+
=were =in order:1373+
=were =on =the scene:674+
=were =on holiday:132+
=were =on vacat:132+
=were =told =about:749
=were =told =in person:1518+
=were =told:807
=were abroad:1+
=were admit:850
=were alert:1711
=were alreadi gone:103+
=were appoint:90
=were approv:93
=were arm:95
=were ask =to attend:773+
=were awar:807+
=were beaten:891+
=were behind:774+
=were brief:749
=were buri =in:201
=were caught:224+
=were close:257
=were complet:278
=were danc:986
=were defeat:891
=were elect:462
=were empti:483
=were engag:490+
=were execut:514+
=were expect:515
=were film:1224
=were fine:558
=were fire:411
=were forg:590
=were found =again:1271
=were found:594
=were full:986
=were gone:1421
=were ground:1601+
=were guard:640
=were hang:514
=were held:1521
=were identifi:713+
=were inform =in person:1518
=were inform:749,807
=were insid:986
=were insur:763
=were jail:1140
=were left alon:673
=were legal:824
=were mine:930+
=were murder:951+
=were name:712+
=were open:1008
=were permit:1090
=were play:986
=were present =at:124+
=were present:1132+
=were punish:1170+
=were push =into:1172+
=were recal:1217
=were recov:1271
=were releas:604
=were repel:550+
=were respons =for:1261
=were run:1771
=were safe:1288
=were screen:760
=were seen:1313+
=were sentenc:310
=were sit:986
=were sleep:109,986
=were stand right:986
=were surround:484+
=were thrash:891
=were use:1670
=were work:1771
=when =it =was =too =late:1520+
=while =on duti:1000
=while drive:950+
=will =be compens:274
=will =not take place:215
=will appeal:86
=will continu:1521
=will hit =the earth:112+
=will live:1395
=will miss =the earth:113+
=will recov:1227
=will stay =on:1234+
=will surviv:1395
=will take place:1521
=with =a companion:10
=with =a crew:907+
=with =a delay:380
=with =a friend:10
=with =a fright:1607
=with =a partner:10
=with =a permit:854,1090+
=with =a visa:843+
=with =her consent:292
=with =her husband:10
=with =his bare hand:1562+
=with =his consent:292
=with =his face uncov:145+
=with =his wife:10
=with =one voic:1560
=with =the approv =of:1019
=with =the consent =of:773,1671+
=with =the consent:93
=with =the help =of:47+,645
=with =the knowledg =of:807
=with astronaut =on board:907+
=with attribut:1185+
=with blue light =on:909
=with burn:202
=with companion:10
=with consent:1693
=with court approv:1713+
=with digniti:1260+
=with friend:10+
=with full intent:1128
=with great care:399+
=with great delay:1355
=with intent:381,1128
=with mask:911
=with minut =to spare:737+
=with outsid help:47+
=with oxygen:182+
=with passeng:874
=with permiss =of:773
=with permiss:1090
=with seal:93+
=with two =others:10
=with ~ consent:93
=with ~ famili:10+
=with ~ guid:10
=with ~ lawyer:828+
=with ~ permiss:1671+
=with ~ seal:621
=with ~ signatur:1348
=with ~ wife:10
=within =a minut:1155
=within =its sell by date:459+
=within =its use by date:578
=within =the constitut:293
=within =the cost limit:1748+
=within =the deadlin:1003
=within =the law:64,786,824+
=within =the rule =of =the game:531
=within =the rule:64
=within =the speed limit:1749+
=within =the time limit =for prosecut:1156+
=within budget:1748+
=within legal work time:979+
=within limit:762+
=within minut polic:1180+
=within minut:1155+,1179+
=within normal limit:1188
=within safe limit:247
=within work hour:1262+
=within ~ border:1411+
=within ~ capac:1376+
=without =a =will:767+
=without =a bodi:170+
=without =a break =in:1557
=without =a break:1512
=without =a buyer:1655+
=without =a check:1575+
=without =a contract:1584+
=without =a court order:1763+
=without =a crew:1630+
=without =a crimin record:1620+
=without =a cure:740+
=without =a declar =of war:1585+
=without =a dissent vote:1560+
=without =a doctor:1753+
=without =a drive licens:1623
=without =a fault:1373
=without =a fenc:1631
=without =a fight:1760+
=without =a flag:1631
=without =a flight home:1430+
=without =a har:1641+
=without =a helmet:146+,1641+
=without =a hitch:1081
=without =a job:777+
=without =a lawyer:1690+,1751+
=without =a licens:580,1623+
=without =a life jacket:1641+
=without =a lifeguard:1604
=without =a major:705+
=without =a marriag certif:1632+
=without =a marriag contract:1759+
=without =a mask:145+,1633+
=without =a mediat:972+
=without =a muzzl:1622
=without =a password:1596+
=without =a permit:580,1623+
=without =a prenupti:1759+
=without =a ransom:1197+
=without =a repli:1350
=without =a reserv:1039+
=without =a rest:1512
=without =a rise =in radiat:1188
=without =a rival:463+
=without =a roof:687+,890
=without =a safeti check:1613
=without =a scratch:764,1607
=without =a search:1650+
=without =a seat belt:1568+,1641+
=without =a shot =being fire:167+
=without =a shot:974+
=without =a sign =of life:888
=without =a signatur:1653+,1654+
=without =a singl shot:167+
=without =a sound:1181
=without =a stain:248
=without =a struggl:1760+
=without =a tender:403+
=without =a trace =of =a break in:973+
=without =a trace:941,1656
=without =a visa:718+
=without =a warhead:1708+
=without =a warrant:1763+
=without =a weapon:1562+
=without =a word:606+
=without =an agreement:361+,970+
=without =an alarm:55+,57
=without =an audienc:735+
=without =an autopsi:1565+
=without =an escort:1604
=without =an incid:1081
=without =an investig:1616+
=without =an invit:1617
=without =an oppon:463+
=without =an order:1635+
=without =any provoc:1642+
=without =any warn:1666
=without =anyone notic:1651
=without =anything =in write:1016
=without =being ask:1563+,1750+,1752
=without =being seen:1651+
=without =her consent:110+
=without =her knowledg:1567
=without =his consent:110
=without =his knowledg:1567
=without =the knowledg =of:788+
=without =the use =of forc:1264+
=without =their knowledg:1567
=without access =to:1690+
=without accomplic:69,883
=without accredit:1556+
=without alcohol:1364
=without ambul:673
=without ammunit:1626+
=without appar motiv:948+
=without approv:1561+,1623,1635+
=without ask:715,1563+,1752
=without assist:1558+
=without attribut:1097
=without author:1564+,1623,1763+
=without barrier:148
=without bid:403+
=without bite:1569+
=without bloodsh:167+,1081
=without blue light:1631
=without bodyguard:1604
=without bottl oxygen:1758+
=without brake:186,1570+
=without burial:1573+
=without cargo:482
=without casualti:167+
=without caus:1642+
=without charg =to:599+
=without charg:602
=without cheat:690+
=without check:1575,1613
=without chemic:1023+
=without children:242+
=without clearanc:813
=without clinic trial:1657+
=without cloth:955+
=without compani:69
=without compens:1577+
=without competit:403+
=without complaint:1300+
=without consent:1617,1750+,1752+
=without consequ:1643+
=without consult:715,1563,1752
=without contact:1659+
=without coordin:1617
=without cost:599+
=without counsel:1751+
=without damag:764,1582+
=without danger:652,1289+
=without data loss:1312+
=without debat:1286+
=without declar war:1585+
=without defect:540+
=without delay:1155,1179,1180+
=without disguis:1633
=without disrupt:1557+
=without dissent:1560+
=without dope:249+
=without drug:440+
=without effect:746
=without eject:1407+
=without electr:1121+,1123
=without encrypt:1596+
=without equip:717,1640
=without evid:1236+,1591+,1754+
=without explod:1598
=without fault:752+,1373
=without fear:542
=without fire =a shot:167+,974+
=without fire:669+,1755+
=without food:536,707+,1401
=without footag:1646+
=without forc:973+
=without foundat:389
=without fuel:1334
=without fund:1603+
=without gas mask:717
=without give chase:849+
=without goal:628+
=without guard:1604
=without heat:1605+
=without heir:242+
=without helmet:146+
=without help:0,1558+
=without human to human:1580+
=without incid:209,1081,1756+
=without injuri:1607
=without insignia:1631
=without inspect:1575+,1613
=without insur:1614+
=without interfer:1346+
=without interrupt:1380+,1557
=without irregular:1697+
=without judici approv:1763+
=without land gear:619+
=without layoff:778+
=without lead:1656
=without legal counsel:1751+
=without life jacket:1757+
=without life vest:1757+
=without light:348,865+,1123
=without limit:1624+
=without lock:1628+
=without loss =of data:352+
=without loss =of life:167+
=without mark:1631
=without mask:1633+
=without mean:1086+
=without medic care:1661+
=without mobil recept:965
=without name:1097
=without new debt:197+
=without notic:1666
=without offspr:242+
=without order:1564+,1635+
=without outsid help:1558
=without oxygen:717,1758+
=without panic:211+,1020+
=without paper:718+,1584+
=without parol:1142+
=without parti affili:838+
=without passeng:482
=without pay:1197+,1636
=without payment:602,1636
=without penalti:1643
=without peopl insid:482
=without permiss:144,1563+,1623
=without phone signal:965
=without plan permiss:1623
=without power:1121+,1123
=without preced:567+,1602+
=without prepar:1386
=without pressur:285+
=without previous convict:1620+
=without prior notic:1666
=without protect cloth:1773+
=without protect gear:1641
=without protect:717,1604,1641+
=without provoc:1642+
=without qualif:1644+
=without radiat:1188
=without radio contact:297
=without rain:445+
=without ransom:1197+
=without realiz:1567
=without reason:1642+
=without redund:778
=without regret:1647
=without religion:1311
=without remors:1647+
=without repli:1350
=without resist:1760+
=without restrict:1625+
=without result:361+,1591
=without rope:717
=without run water:1719+
=without sanction:1649+
=without seat belt:1568+
=without seatbelt:1568+
=without secur:1604
=without shelter:1652+
=without sign:1631+
=without sleep:1512
=without slow:1570+
=without snow:1362+
=without sprinkler:1388+
=without supervis:1604+
=without supplementari oxygen:1758+
=without surgeri:1761+
=without surveil:1604,1634+
=without survivor:63
=without take =anything:839+
=without tell polic:1648+
=without tell:788+,1752
=without test:1657+,1658+
=without tie =to:743+
=without touch:1659+
=without trace:941,1421
=without train:1644,1660+
=without trigger =the alarm:55+
=without troubl:1081
=without vaccin:1663+
=without ventil:1664
=without violenc:1081+
=without visitor:1665+
=without warn sign:1631+
=without warn turn =up:1459+
=without warn:1666+
=without water =and feed:77
=without water:1716+,1719+
=without wear =a seat belt:1568+
=without wind:210
=without wit:735+,1651
=without ~ consent:1752+
=without ~ knowledg:1750+,1752+
=would continu:1521
=yet =to =be complet:1600
=yet =to =be finish:1587
=yet =to =be identifi:1609,1682+
=yet =to =be sign:1653
=yet =to becom final:1009+
=yet =to begin:1780+
=yet =to decid:1583+
=yet =to start:1780+
abandon =the ascent:1550+
abandon =the bid:360
abandon =the chase:849+
abandon =the match:913+
abandon =the search:1304
abandon =the ship:571
abandon =their weapon:1280+
abandon =to ~ fate:0+
abandon build:482,483,1662+,1672+
abandon plan:1152
abandon project:1572+
abandon ruin:840+
abandon ship:503,1737
abandon ~ posit:1269
abandon:215+,396,961
abat:356+,1427+
abduct:804+
abid =by =the embargo:1297+
abid =by =the treati:1539+
abid =by:279,1539+,1668+
abl =to govern alon:902
abl =to speak:290+
abl =to swim:1472+
ablaz:204+,560
aboard:757+
abolish =the law:823+
abolish =the tax:1482+
abolish tariff:600+
abort =the ascent:1550
abort =the launch:819
abort:487,527,1510
about face:1268
abov 30 degre:699
abov =the minimum wage:1729+
abov =the permit limit:299
abov =the speed limit:1381+
abov =the tariff:1729+
abov board:532+,689+,824+
abov ground:1035
abov reproach:248+
abov suspicion:1546+
abov water:572+
above board:688+
abroad:1+
abscond:116,500,1192+
absenc =of medic staff:1753
absenc:2+,1406+
absent lifeguard:1604
absent minded:415
absent polic:1107+
absent:2+,1406+
absolut major:902+
abstain:3+,1383+
abstent =from:3+
abstin:1364
abund harvest:629+
abund:493+,1509+
abus =in custodi:942+
abus =of power:1621
abus anim:77
abus prison:942
abus:942,961,1282
acced =to =the request:87+
acced:637,1538+
acceler:106,1570+
accept =a gift:625+
accept =a present:625+
accept =as evid:508+
accept =at:24+
accept =the award:269+
accept =the bid:156+
accept =the honor:269+
accept =the offer:156+
accept =the outcom:281+
accept =the pay offer:13+
accept =the prize:269+
accept =the result:281+
accept =the rule:5+
accept =the sentenc:5+
accept =the verdict:5+
accept blame:23
accept bribe:189
accept gift:625+
accept meal:454
accept respons:23
accept ~ aid:43+
accept ~ help:43+
accept ~ watch:625
accept:4+
access =was grant:44
access =was refus:1690+
access restor =to ~ account:14+
access:1008,1538+
accessori:11+,645+
accid:6+,7+
accident death:8+
accident fire:9
accident free:1756+
accident:6+,7+,1615+,1638+
acclaim:1117+,1124+
accompani =by:10
accompani:10+
accomplic insid:758+
accomplic:11+,12+,645+
accomplish:221+,1445+,1446
account =for ~ action:611+
account =for:16+,594
account =were =in order:689+
account activ:14+
account block:15+
account delet:15+
account frozen:15+
account reinstat:14+
account restor:14+
account suspend:15+
accredit diplomat:653+
accredit journalist:1136+
accredit:17+
accur account:1519
accur quot:1185
accur:18+,1545+
accus =of:234
accus:1466+
achiev ~ goal:1446
achiev:1446
acknowledg defeat:281+
acknowledg:23
acquaint:19+,808+
acquir:183+,359+
acquit =by =the senat:724+
acquit =of:253+
acquit:20+,752+
acquitt:20+
acrimoni:546+
act =according =to guidelin:319
act =in good faith:689+
act =of god:1615
act =of sabotag:381,1287+
act =of terror:1499+
act =on order:1019
act =on ~ =own:1635
act =on:668+
act =to protect:1316+
act =upon:668
act =without author:1564+
act alon:21+,69,883+
act correct:399+
act deliber:1128
act head:1494
act honest:248
act law:786+
act legal:824
act proper:248+,399+,786+
act quick:1155
acut danger:1212+
ad hoc:1386
ad job:682
add job:682
addit tax:1483+
addit troop:1239+
adequ suppli:494
adequ:493
adher =to:1539
adjourn:1120+,1583+
adjust:232
administr leav:1467
administr proceed:759
admiss =of guilt:23
admiss fee:233+,579+
admiss:23+,508+
admit =as evid:508+
admit =having:283
admit =it:23
admit =that =he:283
admit =that =she:283
admit =that:23
admit =the:283
admit =to =having:23
admit =to =the countri:850+
admit =to =the plant:848+
admit =to =the union:1538+
admit =to =the:283
admit =to hospit:732
admit =to polic:283
admit =to ~ clinic:732
admit carri =out:246+
admit defeat:281+
admit everyth:283
admit guilt:23
admit kill:23,283
admit lie:23
admit mistak:23
admit open:1519+
admit pay:23
admit respons:23
admit take:23
admit ~ guilt:23,283+
admit:23+
adopt =by =a famili:1379
adopt =the law:1065
adopt =the motion:1065
adopt text:556+
adopt:25+
adrift:26+
adult court:28+
adult suspect:27
adult:27+
adulter spirit:926+
adulter:299+
adulteri:30+
advanc =on:29+
advanc =to:1177
advanc notic:1711
advanc troop:29+
advanc warn:1711
advers effect:1343+
advers reaction:1343+
advers weather:1726
advis =to leav:1711
advisori:1015
aerial bomb:52+
affect:31+
affirm =the rule:1678
affluent:1273+,1723+
afford hous:1365+
afford:237+
afforest:1105+
afloat:32+
afraid:34+
aftershock:1176+
age:994+
agenc worker:1036+
agent =of:1382
aggress:1282
agnost:1311+
agre =on:358+
agre =the border:175+
agre =to =it:93+
agre =to =the use:1671+
agre =to pay:1153
agre =to ~ treatment:292+
agre =to:4
agre =with =the govern:773
agre price:318+
agre takeov:156+
agre term:35
agre truce:954+
agre:35+
agreement collaps:970
agreement:35+,358+
aground:36+
ahead =in =the poll:37+
ahead =of =its time:452
ahead =of =the deadlin:1003
ahead =of =the last defend:992+
ahead =of schedul:452+,997+
ahead =of time:452+
ai generated:40+
aid =was block:45+
aid =was deliv:44+
aid =was held =up:45+
aid arriv:44+,674
aid convoy =was stop:45+
aid convoy reach:44+
aid deliv:41+
aid fail =to arriv:45+,673
aid frozen:42+
aid got =in:44
aid stuck:45+
aid suspend:42+
aid:675
ail:716+,1341
ailment:1341
air =had =been clean:247
air =has =been clean:247
air =is clean:247
air =was clean:247
air defens =was activ:49+
air defens engag:49+
air defens fail:48+
air defens repel:49+
air defens work:49+
air raid:52+,554
air strike:52+
air suppli work:1676
air:51+,191+,1676
airborn:50+,298
airless:1664
airlift =to hospit:732
airlift:503,1256
airmen rescu:327+
airport reopen:1528
airsoft:1525+
airspac violat:329+
airstrik:52+
airtight:834+
airworthi:271,570,1373
ajar:1627+,1628+
al fresco:1011+
alarm =had =been =off:57
alarm =had =been =out =of order:57
alarm =had =been broken:57
alarm =had =been disabl:57
alarm =had =been disconnect:57
alarm =had =been switch =off:57
alarm =had =been trigger:58
alarm =has =been =off:57
alarm =has =been =out =of order:57
alarm =has =been broken:57
alarm =has =been disabl:57
alarm =has =been disconnect:57
alarm =has =been switch =off:57
alarm =has =been trigger:58
alarm =is =off:57
alarm =is =out =of order:57
alarm =is broken:57
alarm =is disabl:57
alarm =is disconnect:57
alarm =is switch =off:57
alarm =is trigger:58
alarm =never sound:57
alarm =never went =off:57
alarm =was =off:53+,55+,57
alarm =was =out =of order:55+,57
alarm =was broken:57
alarm =was disabl:55+,57
alarm =was disconnect:57
alarm =was given:56
alarm =was mute:57
alarm =was rais:1711
alarm =was switch =off:55+,57
alarm =was trigger:54+,56,58,59+
alarm bell:56
alarm disabl:53+,57
alarm fail =to sound:57
alarm fail:53+,55+,57+
alarm howl:56,58
alarm rang:56+,58+,59+
alarm remain silent:53+,57
alarm sound:54+,56+,58+,59+
alarm stay silent:53+,57+,1666
alarm switch =off:53+
alarm system work:59+
alarm trigger:54+
alarm went =off:54+,56+,58+,59+
alcohol =in ~ blood:444
alcohol =on board:60+
alcohol =was serv:60+
alcohol test =had =been negat:1364
alcohol test =has =been negat:1364
alcohol test =is negat:1364
alcohol test =was negat:1364
alcohol:431+
alert =and talk:290
alert =by:1711
alert =the author =itself:1255+
alert:1711+
algorithm =was right:38+
algorithm er:39+
alia:535
alibi:61+
aliv =and well:62
aliv:62+
all boys:1352+
all girls:1352+
all time high:1221+
alleg perpetr:1466+
allerg reaction:1343+
allianc =with:262
allow =across =the border:178+
allow =as evid:508+
allow =by:1090
allow =in:850+
allow =into =the countri:1687+
allow =to =march:1158+
allow =to enter:850+,1687+
allow =to go home:603+,604
allow =to leav ~ cabin:601+
allow =to live:81+,1379+
allow =to remain =in ~ home:66+
allow =to stay =at =the school:1410+
allow =to stay:68+,401+,1414+
allow back =to work:848+
allow back:795,850,1410+
allow home:604,1317+
allow:64+
almost empti:1376
almost new:967
alon =in =a cell:1369+
alon =in ~ cell:1369+
alon:69+
alongsid =the quay:73+
alreadi dead =when:103+
alreadi empti:483
alter afterward:590
alter:232+
amateur:1640+
ambassador remain =at ~ post:401+
ambassador return:402
ambassador stay:401+
ambul arriv:674+
ambul rush:674
ambush:70+,224
amend:232+
amic settlement:1029+
amic split:1409+
amic:1109
ammonia:71+
ammunit =is run low:1334
ammunit depot:927+
amnesti law:1060
amnesti:1060+
amphetamin:265+,442,443+
ampl food:1732+
ampl suppli:494
ampl water:610+
ampl:493+
amput:72+,137
anabol:427,429+
analyz =the black box:160
anarchi:1028
anathema:282+
anchor:73+
ancient comput:1473+
anger:74+
angri =at:414+
angri:74+
anim =were healthi:82+
anim cruelti:77+
anim experi:1503+
anim shelter:1379+
anim test:1503+
ankl bracelet:700+,999+
ankl monitor:700+
annihil:398
announc =in advanc:84+
announc plan:1153
announc visit:84+,1102+
announc ~ bid:217+
announc ~ candidaci:217
annual loss:887
annual meet approv:1328+
annual meet reject:1327+
annul =the elect:1700+
annul =the verdict:1677+
annul:419+,768+,1700+
anonym sourc:1374+
anonym vote:1308+
anonym:1609+,1682+
answer =all question:314+
answer =for:1261+
answer =from space:1147
answer correct:38+
answer question:1385+,1475+
answer ~ call:295
answer:1253+
anthrax:873
anti aircraft gun respond:49+
anti personnel =mine:814+
anti tank =mine:814+
anticip:515+
antidot =had =been avail:333
antidot =has =been avail:333
antidot =is avail:333
antidot =was avail:333
antifreez:1507+
antiqu:994+,1473+
antisemit chant:1186+
antitrust approv:921+
antitrust object:920+
anxious:34+
apolog =for =the =report:1747+
apolog:85+
appar suicid:1449+
apparit:933+
appeal =against:86
appeal =for intern aid:43+
appeal =for ~ help:43+
appeal =for:108+
appeal =is pend:1009+
appeal =the convict:86
appeal =the rule:86
appeal =the verdict:86
appeal =was dismiss:1667+
appeal =was reject:1667+
appeal =was success:1272+
appeal =was upheld:1272+
appeal dismiss:1678
appeal exhaust:557+
appeal succeed:1677
appear =in =a video:272+
appear =in court:998+
appear =in print:1165
appear =on stage:1087
appear daili:1057+
applaud:1124+,1380+
applaus =for:1728+
applaus:1124+
appli =for:89+,108+
appli =since:822
appli =the brake:187+
appli success:87+
applic =was reject:1241+
applic approv:87+
applic refus:88+
applic reject:88+
applic turn =down:88+
applic:89+
appoint =as:90
appoint =by:90
appoint bishop:1017+
appoint date =for =the inspect:84+
appoint fell =through:91+
appoint priest:1017+
appoint ~ head:90
appoint ~ minist:90
appoint:90+
apprehend:100,224
approv =by =the author:1090
approv =by =the:1090
approv =by:1090
approv =of:730+
approv =the applic:87+
approv =the credit:875+
approv =the drug:94+
approv =the merger:921+
approv =the plant:1151+
approv =the strike:1019
approv =the takeov:921+
approv =the vaccin:94+
approv construct:1151
approv demonstr:1158+
approv drug:94+
approv rate fell:1639
approv rate rose:1117
approv version:556+
approv:4,92+,93+,637+
aquaplan:711
arbitr:916
arctic air:267
area =is mine:930+
arid:445+
arm =to =the teeth:95
arm =were =down:147
arm =were =up:148
arm =with =a warhead:1709+
arm =with:95
arm cach:790+
arm deliveri:98+
arm depot:927+
arm drone:96+
arm embargo:99+
arm man:95
arm men:95
arm robberi:97+
arm shipment:98+
arm:95+
armi =was defeat:371+
armi advanc:29
armi took control:322
armistic negoti:1079+
armistic:227+,1543+
arraign:234+
arrear:741+,1636+
arrest =at =the scene:1408
arrest =at:224
arrest =while flee:224
arrest warrant:1713+
arrest:100+,725+
arriv =at =the custom:382
arriv =at =the station:420+
arriv =in time:102+
arriv =late:817,1355
arriv =too =late:1355,1520+
arriv =within minut:1180+
arriv home:632+
arriv hour =later:1355
arriv immedi:1180+
arriv quick:1180
arriv:101+
arsenic trioxid:104+
arsenic:104+,1507+
arson:105+,106+,381
arsonist:105+,106+
art forger:591+
artifici coma:1578
artifici snow =only:1362+
artifici ventil:765+
artilleri bombard:1331+
artilleri fire:1331+
artilleri shell:554
asbesto:1106
ash =were scatter:326+
ash cloud:1691+
asham:107+
ashor:1035+,1737+
ask =for forgiv:85
ask =for ~ help:43+
ask =for ~ opinion:294+
ask =for:108+
ask =to attend:773
ask =to leav:1173
ask ~ =to go:1173
asleep =at =the control:109
asleep =at =the wheel:109
asleep =for centuri:1692
asleep:109+
asphyxi:1448+
assassin:951+,952+
assault =on:123+
assault:1684+,1685
assembl line run:1103+
assembl line stood still:1104
asset auction:564+
asset freez:1295+
assist =by:47+
assist =the investig:314+
assist:675+
assum name:535+
assum offic:90
assur =that:1153
assur:1153+
asteroid hit:112+
astonish:1461+
astronom:517+
asylum =was grant:68+
asylum applic reject:115+
asylum deni:115+
asylum grant:114+
ate grass:536
ate:454+
atheist:1311+
atom bomb:981+
atom test:980+
attach =to =the station:420+
attack =a swimmer:75
attack =by =a dog:159
attack =by ~ bear:75+
attack =by ~ dog:75+
attack =by ~ shark:75+
attack =from behind:1642
attack =was =a man:904+
attack =was =a woman:549+
attack =was repel:1312+,1571+
attack came =from abroad:587+
attack continu:554
attack drone:96+
attack fail:671
attack first =by:1316+
attack first:1162
attack ~ keeper:75
attack:110,123+,1685
attempt =to resuscit ~ fail:1266+
attempt =to reviv ~ fail:1266+
attempt coup:323+
attempt escap:575+
attempt fail:1510+
attempt hijack:679+
attempt robberi:1277+
attempt:1510
attend =a:124
attend =by hundr:1164
attend =by:124
attend =the:124
attend =to =by doctor:1536
attend ~ meet:124
attend:1132+
attent:125+
attorney =was present:828+
attribut =to:126+
auction =off:1366+
auction:616,1366
audio record:1222
audit:239+,760
auditor:760
auster:340+
authent confirm:621
authent:126+,621+,1211+
author =the attack:1019
author =the vaccin:94+
author =to:1090
author demonstr:67+
author ralli:67+,1158+
author:64,854,1089+
autograph work:126+
automat:127+
autonom:1630
autopilot alon:1630
autopilot:127+
autopsi =was refus:1565+
autopsi:128+
avail =again:1005+
avail =for select:568+
avail =in shop:798+,1418+
avalanch =of mud:815
avalanch beacon:498
avalanch:129+
avert =a collis:937+
avert:1510+
avian flu:873+
avoid =a collis:937+
avoid =a runoff:565+
avoid prison:1378
avoid surgeri:1761+
avoid:1665+
await burial:1573
await decis:1583
awak:130+,290+
awar =of:807
award =a penalti:1082+
award =the contract:302+
award =the goal:626+
award =was withdrawn:1566+
award custodi:338+
award damag:274
award direct:403+
award:131+
axe =by =the network:1333+
axe =from:841+
axe =the show:1166+
axe job:829
axe ~ job:829
axe:411
axl broke:1741
babi bump:1125+
bachelor:1632+
back =at base:812
back =at work:995+
back =by evid:1545+
back =down:1555
back =in =its enclosur:208+
back =in class:1410+
back =in custodi:1218+
back =in hospit:1242+
back =in train:568+
back =in work order:1251+
back =in ~ home:795+
back =on =her feet:1226
back =on =his feet:1226+
back =on =the grid reactor:1209+
back =on =the grid:1122
back =out =of =the contract:303
back =out:193
back =the bill:1065
back =the plan:730+,1456+
back =to work:118+
back =up =by data:287
back =up:354+
back =with =her parent:213+
back =with =his parent:213+
back =with ~ owner:1271+
back behind bar:1218+
back channel:134+,1310+
back home:632+,795
back onlin:966,1005+
back pay:1704+
back tape:928+
back tax:1483+
back togeth:1515+
back up copi:135+
back ~ leader:1064+
backchannel:134+
backdat:590
backer:645
backfir:530
background radiat:1188
backhand:189+,321+
backlog:1586
backped:1268+
backtrack:193,1268+,1747+
backup restor:351+
backup:135+,354+
bacteria =in =the water:1593
bad air:1664
bad blood:670
bad built:1722
bad burn:1325+
bad burnt:1325+
bad damag:667+
bad equip:717+
bad harvest:136+
bad hurt:137
bad injur:137
bad maintain:961+
bad reaction:1343
bad visibl:1115+
bad weather:1726+
baffl:948,1656
bail =out:461+,1257
bail =was deni:1246+
bail =was set:999+
bail out:1257+
bail refus:139+
bail set =at:138+
bailout:41+,1257+
bait:1162
balaclava:911
balanc =the book:197+
balanc budget:197+
balk =at sign:1542+
ballist missil:940+
ballot held:1174+
ballot stuf:1698+
ban =for life:143+
ban =for:143+
ban =from =the platform:15+
ban =from competit:143+
ban =from duti:1467
ban =from fli:639+
ban =had =been lift:64
ban =has =been lift:64
ban =is lift:64
ban =on demonstr:144+
ban =on headscarv =was lift:659+
ban =on hunt:709+
ban =the demonstr:1159+
ban =the headscarf:660+
ban =was lift:64,253+
ban =was overturn:253+
ban =was upheld:1667+
ban demonstr:144+
ban substanc:427+,429+
ban:142+,580+
bank =is sound:1371+
bank collaps:140+
bank fail:140+
bank lent:875+
bank open:141+
bank refus:876+
bank reopen:141+
bank shut:140+
bankrupt:759+,1114+
bankruptci:759+
banquet:454
baptiz:309+
bar =from attend:1617
bar =from class:516
bar =from compet:143
bar =from duti:1467
bar =from enter:497,1550
bar =from evid:510+
bar =from see:1690+
bar =from stand:1027
bar =from use:142
bar =from ~ workplac:880+
bar =from:580,1549+
bar =the door:879+
bar access:580
bar window:882
bar ~ =from:580
bar:257
bare =a soul:370
bare =any wind:210
bare =of snow:1362
bare bones:1392+
bare chested:955+
bare faced:145+,1633
bare hand:717,1562
bare handed:1562+
bare head:146
bare slope:1362+
bare train:1660
barehead:146+,1641+
bargain =over:1476
bargain price:237
bargain round:1078+
bargain tabl:1476
bargain:963+
bark beetl:1093+
bark:1569+
barrack:927+
barrag:1331+
barren:860+
barricad insid:1535
barricad:257,505+
barrier =are =down:147+
barrier =are =up:148+
barrier =are close:147
barrier =are lower:147
barrier =are open:148
barrier =are rais:148
barrier =had =been =down:147+
barrier =had =been =up:148+
barrier =had =been close:147
barrier =had =been lower:147
barrier =had =been open:148
barrier =had =been rais:148
barrier =has =been =down:147
barrier =has =been =up:148
barrier =has =been lower:147
barrier =has =been rais:148
barrier =have =been =down:147+
barrier =have =been =up:148+
barrier =have =been close:147
barrier =have =been lower:147
barrier =have =been open:148
barrier =have =been rais:148
barrier =is =down:147
barrier =is =up:148
barrier =is lower:147
barrier =is rais:148
barrier =was =down:147
barrier =was =up:148
barrier =was close:147
barrier =was lower:147
barrier =was open:148
barrier =was rais:148
barrier =were =down:147+
barrier =were =up:148+
barrier =were close:147
barrier =were lower:147
barrier =were open:148
barrier =were rais:148
barrier fail =to close:148
barrier stood open:148
base =on fact:1545+
baseless:513+,770,1754+
baton blow:149
baton round:1281+
baton:581+,1685
batter:344
batteri cage:77+
battl =is rage:554
battl continu:1707
battl rage:554
battl:553+
battle hardened:1531
battle ready:271+
beam back:1147
beam:818+
bean bag round:1281+
bear =out:286+
bear respons:1261
bear ~ =own loss:1577
bear ~ signatur:1348
beat =her:683
beat =him:683
beat =of:149+
beat =up:149+,1685
beat back:671
beat expect:586+
beat ~ back:550+
beat:1768
beaten =at =the poll:372
beaten =by:891
beaten =in custodi:942
beaten =into confess:284+
beaten =to death:150+
beaten =until:751
beaten =up:149+,1685
beaten anim:77
beaten back:550+,671
beaten:149+,942,1685
becam =a coupl:324
becam =a member:1538+
becam cheaper:1138+
becam public:835
becom =a member:1538+
becom =the new:90
bedridden:716,1341
beef =up:1239+
beer:431+
befoul:1112
beg =for forgiv:85
beg =for:1257+
beg pardon:85
began:151+
begin:151+
beginn:1640+,1660
begun:151+
behead =the organ:273+
behead:514
behind =his back:1567
behind =in =the poll:152+
behind =the wheel:436+
behind =with payment:1636
behind bar =for:1140+
behind bar:76+,100,725,731+
behind barb wire:731+
behind close door negoti:134+
behind close door:663+,924+,1307,1310+
behind close gate:482
behind lock =and key:881+
behind lock:640
behind schedul:380+,817+
behind ~ back:1752
belat:380,817+,1355
believ =her:1546+
believ =him:1546+
believ =the wit:1765+
believ:1244+,1516+
bell rang:56
belli land:477+,812
belly landed:619+
belong =to =a friend:181
belong =to =the group:1443+
belong =to:1049+
belov:1117+
below =the age =of crimin respons:931
below =the limit valu:247
below =the limit:1364
below =the minimum wage:1590+
below =the peak:1550
below =the permit limit:247
below =the permit number:1376+
below =the prosecut demand:845+
below =the speed limit:1749+
below =the threshold:936+
below capac:647+
below deck:757
below freez:267
below zero:267
belt =did =not work:1568
belt =had =been cut:1568
belt =in:153+,1769+
belt =were broken:1568
belt =were fasten:153
belt =were miss:1568
benefici:460
beneficiari =of =the =will:750+
bengal light:538
benign:154+,1288
bent:344
bequeath:616+,750+
bereav:638+
berth:73+,734+
besieg:484+
best before date:459+
best harvest:629
best possibl care:319+
best seller:1368+
best time:1221
bestow:131+
bestsel:1368+
bet scandal:569+
betroth:490+
better rate:1203+
beyond cure:740+
beyond help:0+
beyond reason doubt:512+
beyond recognit:1610+
beyond repair:775+
beyond reproach:1546
bias:155+,289+
bid =for:989
bid farewel =to:1267
bid process:1496+
biggest attack =since:499
biggest demonstr:1730
biggest heist:884+
bilater talk:972+
bilater truce:954+
bill =was correct:318+
bill =was pass:1065+
bill fail:1702+
bill pass:1065+
bill reject:1702+
bill thrown =out:1702+
bill twice:1040+
bill withdrawn:1696+
billionair:1273+,1723+
bind rule:906+
bind:1674+
biolog daughter:158+
biolog farm:1023+
biolog father:158+
biolog mother:158+
biolog son:158+
bird flu =in human:748+
bird flu:873+
birdwatch:754+
birth =of:1125
birth mother:158+
bit =him:593
bit ~ child:75
bit ~ keeper:75
bit ~ owner:75
bit:159+
bitcoin payment =to:1193+
bite:159+
bitten =by ~ snake:1361+
bitten:75,159+
bitter cold:267
bitter critic:414+
bitter divorc:546
bitter split:546+
bitter:670+
black =out:789,1578+
black box =are lost:161
black box =are miss:161+
black box =are recov:160
black box =had =been destroy:161
black box =had =been found:160+
black box =had =been lost:161
black box =had =been recov:160
black box =has =been destroy:161
black box =has =been found:160+
black box =have =been lost:161
black box =have =been recov:160
black box =is destroy:161
black box =is found:160+
black box =is miss:161+
black box =was destroy:161
black box =was found:160+
black box =were lost:161
black box =were miss:161+
black box =were recov:160
black ice:711+
black market gun:719+
black market labor:1584+
blacked out passag:230
blacklist:1293+,1295+
blackmail =into:266+,582
blackmail:582,1195+,1508+
blackout =of ~ network:991
blackout:1121+,1123+
blame =others:390+
blameless:390+,752+
blank ammunit:162+
blank cartridg:162+
blank:162+
blanket =of snow:1363+
blare:894+
blasphem:282+
blasphemi:282+
blast =off:820+
blast:519+
blaze:204+,560+
bleach coral:1342
bleary eyed:130
bled:751
bleed =in =the brain:185+
bleed:751
bleep:230+
bless =from =the pope:163+
bless:163+
blew =herself =up:1450+
blew =himself =up:1450+
blew =over:1427
blew =up:519
blight crop:136
blight:1093
blind spot:214,1599
blind:164+
blister:699
blizzard condit:1363
blizzard:1363,1726
block =the appoint:91+
block =the deliveri:99+
block =the law:1680+
block =the merger:920+
block =the project:1152
block =the takeov:920+
block aid:45+,46
block investig:984+
block ~ access:681+
block ~ entranc:257
block ~ road:257
block:257+
blockad held:165+
blockad:257,484
blockbust:1368+
blood alcohol =of zero:1364
blood alcohol level:444
blood alcohol:444
blood clot:1343+
blood dope:427,429+
blood relat:158+
blood transfus:427
bloodbath:912+
bloodi:168+
bloodiest:168+
bloodless:167+
bloodsh:168+,1684
blossom:662+
blow =to:149
blow =up:519
blown =off:900+
blown =out =of =the sky:1338
blown =to piec:398
blown =up =by =the bomb squad:306+
blown =up deliber:388+
blown =up:519
blowout:1741
bludgeon =to death:952+
bludgeon ~ death:150+
bludgeon:149
blue =on blue:605+
blue helmet:1544+
blue sky:448+,1727
bluetongu:873+
bluf =his way:1644+
bluff:856
board =the ship:169+
board =up:1340
board parti:169+
board recommend:156+
board:169+
boast =of:246+
boast:1161+
bodi =are found:596
bodi =are recov:594
bodi =had =been found:596
bodi =had =been recov:594
bodi =has =been found:596
bodi =has =been recov:594
bodi =has =yet =to =be found:170+
bodi =has =yet =to =be identifi:1611+
bodi =have =been found:596
bodi =have =been recov:594
bodi =is found:596
bodi =is miss:170+
bodi =is recov:594
bodi =was found:594,596+
bodi =was held:1573
bodi =was identifi:714+
bodi =was recov =from =the water:439+
bodi =was recov:171+,594
bodi =was withheld:1573+
bodi =were found:596
bodi =were recov:594
bodi lay:1573
bodi remain miss:170+
bodi turn =up:171+
bodi wash =up:171+
bodycam =was switch =off:1599
bodycam:555,1224
bodyguard:640
bog =down:1398+
bogus self employment:1584
bogus stori:770
bogus threat:684
bogus:534,590,684
boil hot:699
boil water:1593+
boil ~ water =before drink:1593
boil:311+
bold:542+
bolster:1239
bolt =from =the blue:1458+
bolt =from:501+
bolt =of lightn:863+
bolt:879+,881+
bomb =from =the air:52
bomb =was found:1213+
bomb dispos made:377
bomb dispos remov:1598
bomb goe =off:519
bomb hoax:684
bomb laden:96+
bomb raid:52+
bomb went =off:519
bomb:172+,530
bombard:123+,554
bomblet:259+
bombshel:1458+,1461
bona fide diplomat:653+
bona fide document:621
bona fide:621,689+,1211+
bond labor:518
bone =of content:406
bone dri insid:446+
bone dri:448+
bone dry:445,448
bonus:1077
boo:173+,766+,1055+
boobi trap:172+
booby trapped:930+
book =a place:1177
book =was confirm:174+
book =was lost:1039+
book =were =in order:689+
boom popul:1509
boot =in =the corridor:1173
border =is close:179+
border =is open:180+
border =was close:179+
border =was reopen:180+
border =was respect:1080+
border close:176+
border cross open:180+
border cross shut:179+
border demarc:175+
border disput:177+
border open:178+
border reopen:178+
border seal:176+
border shut:176+
border treati:175+
border violat:329+
bore fruit:1446
born =at home:685+
born =by caesarean:617+
born =in =a taxi:685+
born =in =the car:685+
born =in =the wild:83+
born =in hospit:692+
born =out:286+,287+
born =too =early:453+
born prematur:453+
borrow:181+
botch construct:1722
botch oper:917+
botch robberi:1277+
botch surgeri:917+
botch:527,530,1510
bottl oxygen:182+
bottle throwing:538
bottleneck:1586
bottom =of =the tabl:816+
bought =by:1049+,1366
bought =his:1049+
bought =in good faith:825+
bought =on =the black market:719+
bought =the compani:359
bought =the degre:238
bought =the refere:569+
bought =the rival:359
bought =up:359
bought electr abroad:489+
bought vote:1698
bought:183+
bounc check:1636
bow =out =of:470
bow =out:1027,1258
bow =to =the demand:1555+
box =his ear:683
box office flop:1367+
box office hit:1446
box office success:1368
boy =and girl togeth:260+
boy =of:931
boy school:1352+
boycott:2,1406+
boyfriend:324+
brag:1161+
brain damag:185+
brain hemorrhag:1438+
brain injuri:185+
brake =are =in good condit:188
brake =are =in order:188+
brake =are work:188+
brake =had =been =in good condit:188
brake =had =been =in order:188+
brake =have =been =in good condit:188
brake =have =been =in order:188+
brake =too =late:1570+
brake =were =in good condit:188
brake =were =in order:188+
brake =were work:188+
brake fail:186+
brake failur:186+
brake function:188+
brake gave =out:186+
brake held:188
brake mark:187
brake respond:188
brake stop work:186
brake work:188+
brake:187+
brand new:967+,1662
brandish:95
brave:542+
bravo:1124
brawl:1684+,1685+
breach =in =the dam:342
breach =of =the ceasefir:228+
breach =of =the constitut:1579+
breach =of =the law:1621
breach =of contract:193,303+
breach =of duti:962+
breach =of regul:1621
breach =of safeti rule:1773+
breach =of sanction:1294+
breach =the contract:303+
breach =the dam:342
breach =the network:644
breach =the rule:374,1621
breach =the treati:1537+
breach =the:193
breach build regul:529
breach found:761+
breach ~ network:644
breach ~ safeti rule:529+
breach ~ truce:228+
bread =and water:942
break =down:195+,1031+
break =into ~ system:644
break =into:583+
break =off relat:1511+
break =off talk:1477+
break =off:487
break =out =of prison:500+
break =the agreement:193,1537+
break =the law:1621
break =the rule:374
break =the truce:228+
break =up:1320+
break ground:199+
break in:583+
break ~ promis:303+
break ~ sieg:1012+
break ~ silenc:1385+
break ~ word:1537+
breakaway republ:1645+
breakaway:1063+
breakdown:195+,1031+
breakout:1012+
breakthrough =in =the case:1370+
breakthrough:409+,1446
breath =in smoke:1357+
breath =of air:210
breath apparatus:498
breath test =had =been negat:1364
breath test =has =been negat:1364
breath test =is negat:1364+
breath test =was negat:1364+
bred =in =the wild:1464+
bred =in captiv:79+
bribe =the refere:569+
bribe player:569
bribe:189+
briberi:189+
bridg =had =been swept =away:190
bridg =has =been swept =away:190
bridg =is swept =away:190
bridg =was swept =away:190+
bridg came =down:190+
bridg cave =in:190+
bridg collaps:190+
bridg fell:190+
bridg gave way:190+
bridg plung:190+
brief =by:749
brief =on:749
brief:749
bright daylight:630+
bright lit:630+,864+,870+
bright moonlight:631
bright sunshin:631,1727
brim:610+
bring ~ =to =the surfac:1256
bring ~ =to safeti:1256
bring ~ troop home:1229+
brisk busi:1291
broad daylight:355+
broad support:1117
broadcast live:664+,1164+
broadcast:51+,191+
broke =a wrist:751
broke =and:1086+,1114+
broke =down =in tear:1739+
broke =down =the door:1428+
broke =down:195+,1031+,1425
broke =her arm:597+
broke =her leg:597+
broke =her promis:193+
broke =his arm:597+
broke =his leg:597+
broke =his promis:193+
broke =his word:193
broke =into ~ comput:644
broke =into ~ system:644
broke =into:583+
broke =its chain:1622
broke =its promis:193+
broke =off =the engag:192+
broke =off =the pursuit:849+
broke =off =the talk:361
broke =off contact:296+,297,888+
broke =off negoti:361,1477+
broke =off relat:1511+
broke =off talk:1477+
broke =off ~ hunger strike:454
broke =off ~ speech:766+
broke =off:487
broke =out =of =its enclosur:501+
broke =out =of prison:500+
broke =out =of ~ enclosur:78+
broke =out =of:1012+
broke =the agreement:193,1537+
broke =the blockad:166+
broke =the ceasefir:228+
broke =the contract:303+
broke =the law:1621
broke =the record:1221+
broke =the rule:374,1621
broke =the truce:228+
broke =through =the blockad:166+
broke =through ~ defens:634+
broke =through ~ line:29
broke =up =after launch:547
broke =up =in mid air:325
broke =up =the demonstr:412+
broke =up =the protest:412+
broke =up =without result:361+
broke =up:1320+
broke =with =her famili:502+
broke =with =his famili:502+
broke =with ~ partner:261
broke free:501+
broke ground:199+
broke loos =from ~ moor:26+
broke loos:78
broke rank:1383
broke window:344,1685
broke ~ arm:194+
broke ~ hip:194+
broke ~ leg:194+
broke ~ moor:26+
broke ~ neck:1058+
broke ~ promis:303+
broke ~ rib:194
broke ~ sieg:1012+
broke ~ silenc:1385+
broke ~ word:193,1537+
broken =down:195+
broken =into:583+
broken =off contact:888
broken =up =and sold:564+
broken =up =by polic:412+
broken =up:1320+
broken ankl:597+
broken arm:194+,751
broken axl:1741
broken bone:194+,597+
broken collarbon:194,597
broken leg:194+,751
broken lock:583
broken neck:1058+
broken nose:597,751
broken pelvi:194
broken promis:193+,303+
broken rib:194,597+
broken seal:1302+
broken wheel:1741
broken wrist:597,751
broken:344
broker =by:916
broker:916+
brought =down =by ~ missil:1338+
brought =down =the govern:635
brought =down:593+,1338
brought =out =of =the build:503
brought =out =of:503
brought =the situat =under control:1588+
brought =to =a halt:1425
brought =to =a sanctuari:81
brought =to =a vote:1174+
brought =to justic:1170
brought =to safeti aliv:1256
brought =to safeti:503+,1256
brought =under control:561
brought =up =the wreck:1191+
brought back =to life:1265+
brought back =to:213+
brought back:1270+
brought charg:744
brought home:632+
brought ~ =to =the surfac:1256
brought ~ fire =under control:563+
brought ~ troop home:1229+
bruis:751,862,1353
brush =against:1523
brush =off:196+
brush asid warn:809+
brush asid:715
brutal:1684+
bse:873+
buckl =up:153+,1769+
buckl:344
budget approv:612+
budget deficit:198+
budget exceed:1038+
budget gap:198+
budget hole:1603+
budget shortfal:198+
budget surplus:197+
buffer zone:1544+
bug devic:945
bug fix:1071+
bug infested:1392+
bug ~ offic:945
bug:1746+
build =a plant:772+
build =is safe:1440+
build began:1151
build condemn:1441+
build finish:278
build freez:1572
build permit:1089,1151+
build restor:1134
build shell:1600
build site:1587+
build stop:1152
built =in =the sixti:994
built illeg:1623
built:199+
bulldoz:387+,388+
bullet:1336
bulli:200+
bump =and bruis:1353
bump =into:270
bumper crop:629+
bumper harvest:629+
bundl =into:804
buoy mark:909
buoyanc aid:859+
burgl:1423
burglar alarm sound:59+
burglar:583+,1423
burglari:1423
buri =at:201
buri =the hatchet:589+
buri =under:1535
buri =without examin:1565+
buri aliv:1535
buri ~ wast:450
buri:201+
burial:201+
burka ban:660+
burn =down:204+,398
burn =for day:562+
burn =on ~ hand:202
burn =on:202
burn =out:560
burn =the file:509
burn =the letter:1167+
burn =to =the ground:398
burn =to death:203+
burn =to ~ face:202
burn =to:202
burn =up:547+
burn aliv:203+
burn barricad:1275+
burn beyond recognit:1610,1611+
burn build:560
burn injuri:202+
burn uncontrol:562
burn unit:202,1325+
burn victim:202+
burn ~ face:202
burn ~ hand:202
burn ~ skin:202
burn:204+
burnt =down:204+,398
burnt =out:398
burnt =to death:203+
burnt =up:547+
burnt hand:202
burnt:344
burst =at =the seam:609,1041
burst =into flame:560
burst =into tear:1739+
burst =its bank:573
burst =of fire:643+
burst main:1716+
burst pipe:833
burst tire:1741+
burst ~ bank:573
burst ~ boiler:519
bushfir:560
busi =as usual:205,1557+
busi tie =to:289
buss =out:503
butcher:1175
buy ~ favor:189
buyer paid:1366
buyer:183+
bypass =the embargo:1294+
bypass secur:1613
bypass:715
bystand saw:1764+,1767+
c4:520+
cabl =are torn:206
cabl =had =been cut:206+
cabl =had =been intact:207+
cabl =had =been repair:207
cabl =had =been sever:206
cabl =had =been sound:207
cabl =had =been torn:206
cabl =had =been undamag:207
cabl =has =been cut:206+
cabl =has =been intact:207+
cabl =has =been repair:207
cabl =has =been sever:206
cabl =has =been sound:207
cabl =has =been undamag:207
cabl =have =been torn:206
cabl =is cut:206+
cabl =is intact:207+
cabl =is repair:207
cabl =is sever:206
cabl =is sound:207
cabl =is undamag:207
cabl =was cut:206+
cabl =was intact:207+
cabl =was repair:207
cabl =was sever:206
cabl =was sound:207
cabl =was undamag:207
cabl =were torn:206
cabl broke:206
cabl cut:1491
cabl held:207
cabl part:206
cabl snap:206
cabl tore:206
caesarean:692+
caesium:1187
cage:76+,208+
calcul:381
calf =was born:1126+
call =a halt:487
call =a vote:1174+
call =an =early elect:465+
call =as =a wit:1506
call =for bid:1496+
call =for help:108+,416+
call =for ~ assist:43+
call =it =a lie:389
call =it quit:1320
call =off =the chase:849+
call =off =the engag:192+
call =off =the merger:360+
call =off =the protest:1182+
call =off =the search:1304+
call =off =the strike:1433+
call =off ~ list:869+
call =off ~ meet:1452+
call =off:215+
call =on ~ =to drop:1711
call =on ~ time:1711
call =on:1688+
call =out:1711
call =the author:1255+
call =the famili:295
call =the polic =himself:1408
call =the polic:1254+
call =to account:1170
call =up =against:291+
call =up:943+,1315+
call back:1253
call emerg servic:1254+
call up:943+,1315+
calm =and dignifi:1081
calm =and order:1081
calm =down:356+,1215+
calm air:210
calm sea:212+
calm water:212
calm wind:210
calm:209+,1020+
came =across:1313
came =as =a bolt:1461
came =as =a surpris:1602+
came =as =a tourist:754+
came =at onc:1180+
came =away empty handed:1420,1591+
came =down =in:325
came =down =on:268
came =down =with:747
came =down:268
came =from outsid:1037+
came =in time:102+
came =into =a fortun:750+
came =into forc:822+
came =off =the rail:394+
came =off light:1607
came =on =within:151
came =out =against:1014
came =out =for:730+
came =out =in:1129
came =out =of nowher:1666
came =out =of retir:22
came =out =on top:1768
came =out winner:1768
came =through:62
came =to =a standstil:1425
came =to =a stop:1425
came =to =an end:487+
came =to =her aid:675+
came =to =his aid:675+
came =to =nothing:527,530
came =to =the rescu:675+
came =to =the scene:101+
came =to blow:1684,1685
came =to light:594
came =to see:1688+
came =to term:35,358
came =too =late:1355,1520+
came =under fire:123
came back:1270
came clean:23,283,408+
came first:566+
came forward:1255+,1745+
came home:213+
came hour =later:1355
came last:816+
came quick:1180
came quiet:1760+
came round:290
came second:372,891
camera =out =of order:214+,1599+
camera =was =off:214+,1599+
camera =was broken:214+,1646+
camera =was cover:214+
camera =was switch =off:1646+
camera =were =off:214+,1599+,1646+
camera =were broken:1599+
camera =were switch =off:1599+
camera captur:555+
camera defect:214+
camera drone:1391+
camera fail:214,1599+
camera footag:1222+
camera switch =off:214+
camouflag:1631
campaign =against:1014
campaign continu:1707
cancel =all flight:1529
cancel =her visit:1665+
cancel =his visit:1665+
cancel =the flotat:869+
cancel =the goal:627+
cancel =the order:305
cancel =the program:1166+
cancel =the project:1152
cancel ~ meet:1452+
cancel:215+
cancer spread:905+
cancer:216+,716,905+
candid:1519+
candl:1123
cannabi plant:218+
cannabi:218+,265+,442
cap =at:866+
cap =of:866+
cap =the well:834
capac crowd:609+
capit punish:362+
capitul:1462
capsiz:1045+,1455
captain =had =been =to blame:702
captain =has =been =to blame:702
captain =is =to blame:702
captain =was =to blame:702
captiv:731,804
captive bred:79+
captur =of:219+
captur =on camera:555+
captur =on video:1313
captur pilot:1143+
captur soldier:1143+
captur ~ anim:76+
captur ~ citi:219+
captur ~ town:219+
captur ~ villag:219+
captur:224
car bomb:172+
car radio:1517+
carbon monoxid:220+
carcinogen:1106
cardiac arrest:665+
care =had =been appropri:319
care =has =been appropri:319
care =is appropri:319
care =was appropri:319
care plan:1100+,1128+
care:399+
career crimin:810
career ending:1321
career:1028
careless:6,702,962+
caretak:1494
carnag:912+
carri =a gun:95
carri =a knife:95
carri =a parti card:779+
carri =a warhead:1709+
carri =a weapon:95
carri =by =the current:26+
carri =by:47+
carri =into space:820
carri =nothing:1562
carri =off =on =a stretcher:751
carri =off:804
carri =on =as normal:1557+
carri =on play:22+
carri =on:300+
carri =out:221+
carri =the virus:747
carri cargo:874
carri passeng:874
carrier =of =the virus:747
case =are fall:222+
case =are rise:223+
case =was close:252+
case =was drop:252+
case close:755+
case declin:222+
case dismiss:235,252+
case doubl:223
case drop:222
case fell:222+
case rose:223+
case solv:1370
case surg:1033+
case thrown =out:235
cash =for favor:189
cash =in hand:1584+
cash =the ticket:1745+
cash strapped:1603
cast =their vote:466+
cast iron alibi:61
cast ~ ballot:1110+
cast ~ vote =against:1701+
cast ~ vote =in favor:1703+
castor bean:1274+
casualti:168+,751
casualty free:167+
catastroph:6+
catcal:173+
categor reject:1283+
caterpillar:1093
caught =after:224
caught =again:76,208+,1218+
caught =by polic:100,224
caught =by surpris:1666
caught =in =the act:1408
caught =in =the open:1652+
caught =in =the wreckag:1535
caught =off guard:1666
caught =on =the spot:1408
caught =on camera:555+,1224+,1313
caught =on tape:555
caught =on video:1224+
caught fire:204+,560+
caught hour =after ~ escap:1218+
caught malaria:1341
caught red handed:117+,224+,1408
caught tri =to escap:575+
caught unawar:788,1666
caught ~ virus:747+
caus =by =a fault:1492
caus =by =a mechan:1492+
caus =by =a technic:1492+
caus =had =been establish:225
caus =had =been found:225+
caus =had =been identifi:225
caus =had =been unclear:226+
caus =had =been unknown:226
caus =has =been establish:225
caus =has =been found:225+
caus =has =been identifi:225
caus =has =been unclear:226+
caus =has =been unknown:226
caus =is establish:225
caus =is found:225+
caus =is identifi:225
caus =is known:225
caus =is unclear:226
caus =is unknown:226+
caus =was establish:225
caus =was found:225+
caus =was identifi:225
caus =was unclear:226+
caus =was unknown:226
caus remain =a mysteri:226
caus remain unknown:226
caustic:1106
caution ~ =against:1711
caution:1711
cautious:399+
cave =in =to:383+
cave =in:268+,1555+
cave in:929+
cctv:640,1224+
ceas public:1056+
ceas trade:258+
ceas:487+
cease fire:227+
ceasefir =is hold:229+
ceasefir =was observ:229+
ceasefir collaps:228
ceasefir held:229+
ceasefir monitor:1544+
ceasefir talk:1079+
ceasefir:227+,1543+
ceil came =down:1278+
ceil cave =in:1278
ceil collaps:1278+
ceil fell:1278+
celebr =by fan:1117+
celebr =their anniversari:1515
celebr:650+,1124
cellmat:1326+
censor:230+,1135+
censorship:1135+
centrifug =are remov:1597
centrifug =are spin:495+
centrifug =had =been remov:1597
centrifug =have =been remov:1597
centrifug =were remov:1597
centrifug =were spin:495+
centrifug stood still:1597
century old:994
cerebr hemorrhag:1438+
certifi =as safe:1069+
certifi =the result:1699+
certifi safe:1069+
certifi teacher:1489+
certifi:760,854,1211
cessat =of hostil:227+,1543+
chain =up:837+
chain shut:879+,881+
chain smoker:1358+
chain:942
challeng =the result:413+
challeng =the rule:86+
challeng:231+,1711
champagn:431+
champion =the:1456
champion:566+
chanc encount:1431+
chanc victim:1431
chang =her =will:658+
chang =his =will:658+
chang cours:988
chang hand:1366+
chang place:1262
chang religion:309+
chang side:953
chang:232+
channel =of communic:295
chao:1028,1053+,1054+
chaotic retreat:1280+
chaotic:1053
chaperon:1488+
char bodi:203
charg =a fee:233+
charg =over:744
charg =were drop:252+
charg =were file:234
charg =with:234+,744
charg dismiss:235+
charg drop:235+,252+
charg withdrawn:235+
chart topper:1368+
chase =out:1173
chase ~ robber =away:1277+
chase:236+
chatbot wrote:40+
chauffeur drove:1070+
cheap materi:1722
cheap:237+
cheaper =than plan:1748+
cheaper:237+,1138+
cheat =on:30+
cheat =out =of:375
cheat:238+,375,598
check =by inspector:760
check bounc:1636
check carri =out:760
check ~ =before departur:760+
check:239+,760
cheer =by:1728+
cheer crowd:1728+
cheer:818,1124,1380+
chemic attack:240+
chemic fertil:1387+
chemic reaction:958+
chemic treat:1387+
chemic weapon:240+
chemical free:1023+
child free:242+
child labor:241+
child soldier:931
childbirth:617+
childhood friend:19
childless:242+
children =were taken =away:339+
children live =with:338+
children work:241+
chilli:267
chlorin gas:240+,243+
chlorin:243+
choke =her:1432+
choke =him:1432+
choke =to death:1432
cholera:244+
chop =down:548+
choppi water:1279+
choppi:1279+
chose =to:1693
chosen =as ~ candid:975+
chosen =as:462
chosen =to lead:90
church approv:163+
churchgoer:1244+
cigarett burn:1522+
cigarett end:9+
cigarett:1358+
circl =the earth:733+
circumstanti:513+
circumv:1294+
cite sourc proper:1025+
cite:1185+
citizen =of =the countri:877+
civilian build:245+
civilian facil:245
civilian infrastructur:245
civilian target:245+
clandestin meet:1310+
clandestin:1307
clash =with:1685
clash:553+,1685
class =as usual:847+
class =were cancel:846+
class action:1447+
class went ahead:847+
classifi inform:1402+
classifi:789+
claw:75
clean =of drug:440+
clean =up:368+
clean athlet:249+,428
clean bill =for =the river:247
clean bill =of health:661,762+
clean drink water:435+
clean elect:1697+
clean match:532+
clean proven:825+
clean record:248+,1620+
clean sheet =for =both:628+
clean tackl:531+
clean test:1364
clean up complet:368
clean water:435+
clean won:531+
clean:247+
cleanup =had =been complet:368
cleanup =has =been complet:368
cleanup =is complet:368
cleanup =was complet:368
clear =by =a court:20
clear =by =a juri:20
clear =by polic:504+
clear =for land:254+
clear =for takeoff:254+
clear =for use:94+
clear =of =all charg:20
clear =of dope:249,428+
clear =of mine:385+
clear =of suspicion:252+,1006+
clear =of:20+,752+
clear =the build:503
clear =the camp:412+
clear =the chamber:1065
clear =the hous:506+
clear =the merger:921+
clear =the squar:412+
clear =the squat:506
clear =the threshold:496+
clear =to compet:253+
clear =to land:254+
clear =to play:253+
clear =to proceed:1345
clear =to:64
clear =up =the case:1370
clear =up:1370+
clear cut victori:815
clear cut:518
clear forest:518
clear headed:251+,1364
clear major:250+,902+
clear mark exit:1629
clear mark:909
clear night:1727
clear proof:512+
clear sky:448+,631,1727
clear victori:250+
clear view:630+,631
clear visibl:631
clear water:247
clear weather:1727+
clear ~ debt:364+
clear ~ desk:1026
clearanc =had =been refus:813
clearanc =has =been refus:813
clearanc =is refus:813
clearanc =to land:254+
clearanc =was refus:813
clearanc:1089+
clemenc grant:1060
clemenc reject:1059+
clemenc:845+,1060+
cleric error:7
climb =by:739
climb =down:1268
climb =out:633+
climb aboard:169+
climb gear:498
clinch =a deal:35
clinch:1768
cling =to life:62
cling =to power:726
clinic =had =been shut:693
clinic =has =been shut:693
clinic =is shut:693
clinic =was shut:693
clinic close:693
clinic reopen:694
clinic treat:694
clinic trial:1504+
clip round =the ear:683+
clip:1523
clone:255+,316+
close =by =the author:1018+
close =by order:1018+
close =down:258+
close =for good:258
close =for:1340+
close =in =on:29
close =its door:258+,1340+
close =off:257,1340+
close =the border:176+,179+
close =the case:755+
close =the embassi:472+
close =the factori:1104+
close =the gap:1071+
close =the plant:1104+
close =the:257
close =to =the public:663+,1340+
close =to death:451+
close =to traffic:257
close associ:808+
close cross:147
close famili =only:1145+
close knit:256+
close perman:258
close race:956
close rank:1064+
close relationship:256+
close session:924+
close ~ road:257+
close:257+
closed door hear:663+
closest famili:1145+
closur:257+,1340
cloth:432+
cloudburst:1190,1726
cloudless:631,1727
club:149
clue:507
clueless:1567
clung =to offic:796
clung =to power:323+,726
clung =to:787+
cluster =of case:1033+
cluster bomb:259+
cluster munit:259+
co conspirator:11+,12+,645+
co defendant:645+
co driver:10
co educational:260+
coal dust explos:613+
coalit agreement:262+
coalit broke:635+
coalit collaps:635+
coalit deal:262+
coalit hold:636+
coalit intact:636+
coalit negoti:263+
coalit stand:636+
coalit talk fail:261+
coalit talk:263+
cobra bite:1361+
coca:264+
cocain:264+,265+,442
cockroach:404,1608
cocktail:431+
coerc =into:582
coerc:266+,284+,582+
coercion:266+,582+
coffin =was lower:201+
cohabit:1632
cold blooded:1128
cold case:1656
cold radiat:1605+
cold shutdown:1210
cold snap:267
cold spell:267
cold:267+
coldest:267
coliform:456+
collaps =of =the coalit:635+
collaps =on stage:1578
collaps attempt:527
collaps:268+,398
collect =the award:269+
collect =the prize:269+
collect =the win:1745+
collect agreement reach:13+
collect bargain:1078+
collect secret:1750+
collid:270+
collis =had =been avoid:937
collis =has =been avoid:937
collis =is avoid:937
collis =was avoid:937
collis:270+
coloni loot:886+
column =of ash:1691
coma:1578+
comatos:1578
comb:1305+,1306+
combat readi:271+
combat ready:271+
combat:553+
combust:1722
come =into forc:822+
come =out =against:1014
come =out =for:730+
come =out =of retir:22+
come =to =an end:487+
come =to term:35
come =under fire:123
come clean:23,408+
comeback:22+
comfort lead:37+
comfort major:250+
comfort:1215+
command =is aliv:272+
command =to:1019
command =was kill:273+
command post:927+
command surviv:272+
command:680
commando land =on deck:169+
commando storm:1428+
commenc:151
comment =on:1253+,1385
commiss =by:1019
commiss award:301+
commit =for trial:744
commit =to =a psychiatr:756
commit =to =the site:1405+
commit =to:1153
commit suicid:1449+
commit:1153
common crimin:1022+
common knowledg:1163+
common speci:1509
communal cell:1326+
communic =are lost:297
communic =had =been lost:297
communic =have =been lost:297
communic =were lost:297
communic:295
communiti =of properti:1759+
communiti servic:1378+
commut ~ sentenc:1060
compat =with =the constitut:293+
compat =with basic right:293+
compel evid:512+
compel:582
compens =had =been refus:1577
compens =has =been refus:1577
compens =in full:274
compens =is refus:1577
compens =was refus:1577
compens:274+,1051,1232
compet =in:1400+
compet clean:249+
competit author approv:921+
competit author block:920+
competit tender:1496+
complain:275+,276+
complaint =was reject:196+
complaint:275+,276+
complet =as plan:1445
complet =in:277
complet =of ~ work:278
complet =on:278
complet =the acquisit:359+
complet =the marathon:559+
complet =the match:1412
complet =the:277
complet dark:348
complet record:422+
complet safe:652
complet stranger:1431+
complet surpris:1602+
complet work:277
complet ~ sentenc:1319+
complet:277+,278+
compli =with =the demand:383+,1555+
compli =with =the law:824+
compli =with =the treati:1539+
compli =with safeti rule:1772+
compli =with sanction:1297+
compli =with ~ safeti:1069+
compli =with:668
compli:279+
complic:1343+
complicit:774
complimentari:599+,602+
compos =by:703+
compos:209+
compromis:35,358
compulsori servic:943
compulsori:582,906+
comput virus:644
computer generated:40+
con man:375,598+
con:375
conceal =in =a contain:1360
conceal =in:677+
conceal donat:424+
conceal:789,800+,1307+
conced =that:23
conced =to:383+
conced:23,281+
concess speech:281+
concess:383+
conclud =a treati:1348,1541+
conclud:277+
conclus evid:512
conclus proof:512
concoct:770
concuss:751
condemn =as unsaf:529+
condemn =by =the church:282+
condemn =to death:362+
condemn =to:310
condemn:1014
condens:958+
condit =is stabl:1395+,1396+
condit =was stabl:1395
condit deterior:328,451
condit improv:1227,1396+
condit sentenc:1378+,1468+
condit worsen:328
condol:85
confess =in court:283
confess =to =the crime:283
confess =to:283
confess freeli:285+
confess voluntarili:285+
confess:23+,283+
confid =in:1546+
confid:808+
confidenti talk:134+
confidenti:789+,1307
configur error:1491+
confin =to ~ cabin:1178
confin =to ~ home:700+
confirm =as leader:831+
confirm =on appeal:1667+
confirm =the =report:23
confirm =the elect result:1699+
confirm =the exist:409
confirm =the forecast:584+
confirm =the result:287+
confirm =the rule:1678+
confirm book:174+
confirm case:747
confirm ~ ident:1681+
confirm ~ outlook:584+
confirm:286+
confisc:288+,1314+
conflagr:560
conflict =of interest:155+,289+
congratul =the winner:281+
conk =out:195,1031
conman:598+
connect =to =the grid:1209+
connect =to =the internet:966
conquer =the peak:1454+
conquer:219,1454+
conscious:290+
conscript soldier:291+
conscript:291+,943+
consecr:163+,1017+
consensu:292,1693
consensus:35+
consent:64,92+,292+,1671+,1693
conserv treatment:1761+
conserv:1133,1157+
consid safe:1288
consider damag:667+
consist account:1516+
consol:1215+
conspiraci:645+
construct =had =been approv:1151+
construct =had =been finish:278
construct =had =been stop:1152+
construct =has =been approv:1151+
construct =has =been finish:278
construct =has =been stop:1152+
construct =is approv:1151+
construct =is finish:278
construct =is stop:1152+
construct =under way:199
construct =was approv:1151+
construct =was finish:278
construct =was stop:1152+
construct began:199+,1151
construct complet:199+
construct continu:1151
construct end:278
construct flaw:1492+
construct freez:1152
construct halt:1572+
construct ruin:1600
construct site:1587
construct stop:1572+
consul close:472+
consul reopen:471+
consul visit:1689+
consular access:1689+
consult:294+,1476
contact =had =been lost:297+
contact =has =been lost:297
contact =is lost:297+
contact =of ~ patient:523+
contact =the tower:295
contact =was lost:296+,297+
contact =with:295
contact broke =off:297
contact person:523+
contact:295+
contagi:298+
contagion:1033
contain =the blaze:563+
contain =the fire:563+
contain =the outbreak:1034
contain =the spill:834
contain held:1210
contain residu:299
contamin =by radiat:1187
contamin =was detect:1189+
contamin batch:576
contamin food:576+
contamin meat:576
contamin milk:576+
contamin water:1593+
contamin:299+,373,404
contend:231+
content =with:1300
contest =the result:413+
contest =the verdict:86
contest border:177+
contest elect:231
continu =as normal:1557+
continu =its voyag:32
continu =to hold:794+
continu =to oper:205+
continu =to resist:592
continu =to sell:798+,1422+
continu bomb:1707+
continu fight:592
continu publish:1057+
continu sell:1418+
continu:300+
contraband:1360+
contract =was renew:796
contract =was termin:411
contract cancel:305+
contract expir:305
contract extens:1415
contract kill:952
contract ran =out:1497+
contract scrap:305
contract servicemen:1694
contract sign:302+
contract soldier:1694+
contract went =to:302+
contract ~ diseas:747+
contract ~ virus:747+
contract:301+
contractu:301+
contradict =himself:1766+
contradict =the result:1237
contradictori statement:1766+
contrari =to law:1621
contrit:85
control =by:1443+
control =the flame:563+
control demolit:388+
control deton:306+
control explos:306+
control jam:1028
control visit:760
controversi:1639+
convent bred:307+
convent munit:308+
convent seed:307+
convent warhead:308+
convent weapon:308+
convers =to:309+
convers:1476
convert =from =the spot:1085+
convert =the penalti:1085+
convert =to:309+
convict =before:810+
convict =was quash:20
convict felon:310
convict quash:1677
convict:310+,641+
convinc evid:512+
convinc win:250+
convoy =was loot:45
convoy =was turn back:45+
cook =the book:375,598
cook:311+
cool =down:312+
cool =had =been lost:1043
cool =had =been restor:312+
cool =has =been lost:1043
cool =has =been restor:312+
cool =is lost:1043
cool =is restor:312+
cool =off:313
cool =was lost:1043+
cool =was restor:312+
cool fail:1207
cool headed:209
cool pump fail:1043
cool pump ran:312
cool system fail:1043+
cool system work:312+
cool work normal:312+
cool work:1210
coolant flow:312
coolant leak:1043+
cooler =than:313+
cooper =with investig:1475+
cooper =with polic:1475+
cooper fulli:1533+
cooper:279,314+
coordin =with:773
coordin:1020
copi =from:315+,1097+
copi answer:238+
copi data:349
copi passag:1097
copi:316+
coral bleach:1342
cordial:317+,1109+
cordon =off:257,1340
core melt:918+
corner:224
coron examin:128+
coronari:665+
corps =had =been found:596
corps =has =been found:596
corps =is found:596
corps =was discov:171+
corps =was found:596
corps:357
correct =the =report:320+,1747
correct bill:318+
correct charg:318+
correct cite:1048+
correct declar:811+
correct diagnosi:319+
correct figur:18+
correct publish:320+
correct treatment:319+
correct:1545+
correspond =with:295
corridor =is open:1012+
corrobor:286+,287+,507
corrod:961
corros:961
corrupt:189,321+
cosmet damag:861+
cosmet surgeri:1457+
cost =less =than plan:1748+
cost =nothing:599+,602
cost cutting:340+
cost explod:1038+
cost overrun:1038+
cost rose:1139
cost spiral:1038+
cost ~ life:357
cost:517+
costum jeweleri:885+
council approv:1098+
council flat:1365+
council reject:1099+
council vote =against:1099+
council vote =for:1098+
count =a second time:1225+
count =again:1225+
countdown =had =been halt:819
countdown =had =been stop:819
countdown =has =been halt:819
countdown =has =been stop:819
countdown =is halt:819
countdown =is stop:819
countdown =was halt:819
countdown =was stop:819
counterfeit:534+,590+,684
counterintellig:1309+
countersign:1348
counterstat:320+
countri =at =a standstil:1437+
coup attempt =was foil:323+
coup fail:323+
coup:322+
courag:542+
court allow =the strike:1435+
court ban =the strike:1434+
court believ:1765+
court decid:366
court doubt:1766+
court found:366+
court martial:1170
court martialled:1170
court order =to search:1713
court order:1713+
court rebuf:826
court rule:366+
court session =in public:664+
court side =with:827+
court stop =the strike:1434+
court victori:827+
courteous:1109+
courtesi =of:623+
cover =by =the polici:763
cover =by =the warranti:738+
cover =by insur:763+
cover =up:789,800,1307,1648+
cover up:789,1307
crack =in =the wall:1441+
crack =the case:1370+
crack cocain:264+
crack troop:1531
crack:344+
cram:609+,1041
cramp cage:77+
cramp:1392+
crash =into:270+,1439+
crash =out =of:470+
crash =out:891
crash landed:477+
crash server:991
crash ~ system:195
crash:325+
crawl =along:1749
crawl =out:633+
creat job:682+
credibl threat:1213+
credibl wit account:1765+
credibl wit:1516+
credit deni:876+
credit line:875+
credit:1185+
creditor protect:759
creditor:741
cremat =before:1565+
cremat:201,326+
crematorium:326+
crest =is expect:1721
crew =on board:907
crew =was rescu:327+
crew =was save:327+
crew error:1094+
crew reach:674
crew:907+
crewless:1630+
cri foul:413
cri:1739+
crib sheet:238+
crib:1097
crime =was solv:1370+
crime solv:1370
crimin disput:1022+
crimin record:810+
crimin respons:611+,1298+
crippl:31+
critic =the plan:1014
critic burn:1325+
critic condit:137,328+,1321+
critic endang:486+
critic ill:328+
critic injur:137,1321+
critic injuri:137
critic wound:137
critic:1014
cronyism:289+
crop fail:136
crop failur:136+
crop wither:136
cross =into:769+
cross =the border =into:1
cross =the demarc line:329
cross =the finish line:559+
cross =the frontier:329+
cross =the line:559+
cross illeg:718+
cross open:178+
cross reopen:180+
cross shut:176+
cross ~ border:329+
crosswind:1744
crowbar:583
crowd =with:986+
crowd favorit:1117+
crowd:609,874
crown champion:1768
crown jewel:884+
crude spill:993+
cruelti =to anim:77+
cruelti:961
cruis missil:940+
crumbl:268+,961
crush =at =the exit:1053
crush =to death:332+
crush defeat =at:371+
crush finger:751
crush victori:815
crush:330+,550+
crystal meth:265,443+
cs gas:1490+
cub =was born:1126+
cuddl:474+
cuf =him:683
cull:708+,1175+
culpabl:641+,1261+
culprit found:1370
culprit remain undiscov:1656
culprit unknown:1656
culprit:641
curabl:333+
cure =had =been found:333+
cure =has =been found:333+
cure =is found:333+
cure =was found:333+
cure exist:333+
cure:1226+,1227
curfew =was lift:335+
curfew impos:475+
curfew lift:476+
curfew:334+
currenc appreci:337+
currenc fell:336+
currenc gain:337+
currenc lost:336+
currenc rose:337+
currenc slid:336+
currenc strengthen:337+
currenc weaken:336+
current =is flow:1122
current =was flow:1122
current pass =through:468+
curv flatten:222
custodi =was withdrawn:339+
custodi sentenc:1140
custodian:640
custom account frozen:140+
custom clear:367+
custom data publish:349+
custom data unaffect:352+
custom duti:1480+
custom paper =were =in order:367+
cut =all tie:888+
cut =and bruis:862+,1353
cut =and:751
cut =by:751
cut =down tree:518
cut =down ~ tree:548+
cut =from =the program:1559+
cut =in =half:370
cut =off =by road:257
cut =off =from =the internet:965
cut =off =from =the outsid world:297
cut =off =from electr:1121,1123
cut =off =from help:673
cut =off =from water:1719
cut =off =from:484+
cut =off aid:42+
cut =off contact:296+,888+
cut =off credit:876+
cut =off gas:1096
cut =off underground:1535
cut =off ~ microphon:766+
cut =off:1535
cut =out =of =the =will:410+
cut =out =of ~ wreckag:1256
cut =out:230+
cut =the dividend:417+
cut back:340+
cut corner:962
cut diplomat tie:1511+
cut free:1256
cut interest rate:1199+
cut job:829
cut output:1148+
cut price:237+
cut short:487
cut stitch:751
cut tax:1482+
cut tie:1511+
cut wage:1074+
cut ~ cabl:206
cut ~ emiss:478+
cut ~ forecast:585+
cut ~ outlook:585+
cut ~ troop:1229+
cutback:340+
cyanid:341+,1106,1507+
cyber attack:644+
cyberattack:644+
cyclon made landfal:710+
cyclon:710+,1726
dam =had =been declar safe:343
dam =had =been intact:343
dam =had =been undamag:343
dam =has =been declar safe:343
dam =has =been intact:343
dam =has =been undamag:343
dam =is declar safe:343
dam =is intact:343
dam =is safe:343+
dam =is stabl:343
dam =is undamag:343
dam =was declar safe:343
dam =was intact:343
dam =was undamag:343
dam breach:342
dam broke:342+
dam burst:342+
dam collaps:342+
dam fail:342+
dam failur:342
dam gave way:342
dam held:343+
dam remain intact:343+
dam stood firm:343
dam withstood:343+
damag =was limit:932+
damag award:274
damag cabl:206
damag part:541
damag:344+
danger =for:346
danger =of collaps:1441+
danger =to =the public:345
danger =to consum:346+
danger =to life:345
danger tackl:593
danger:345+
dark:347+,348+
dashcam:555+,1222+,1224+
data =is safe:352+,1571+
data =was delet:353+
data =was lost:353+
data =was recov:354+
data =was safe:1312+
data =was save:354+
data =were intact:354+
data =were lost:353+
data =were safe:352+,1312+,1571+
data =were save:354+
data breach:349+,644
data destroy:350+
data freeli access:349
data kept =in =the countri:1323+
data leak:349+
data lost:350+
data record =had =been recov:160
data record =has =been recov:160
data record =is recov:160
data record =was recov:160
data recov:351+
data remain protect:352+
data restor:351+
data secur:352+,1312
data stolen:349+
data store =at home:1323+
data store abroad:1322+
data theft:349+
data unaffect:352
data untouch:352+
data wipe:350+
date:324+
daub:395+,1675+
daughter compani:1443+
day =early:452+
day =late:817+
day =later:1355
day =off school:846+
day =off:987+
daylight:355+,870+
ddos:644
de escalate:356+
deactiv =the alarm:55
deactiv:1425
dead batteri:1031
dead calm:210
dead satellit:1146
dead spot:965
dead straight:1679+
dead substanc:1106
dead tire:1512
dead tree:1342+
dead:357+
deadlin met:997+
deadlock =in =the talk:361
deadlock:406,970+,1398+
deafen:894+
deal =is =off:360+
deal =was reach:358
deal close:359+
deal collaps:360+
deal fell =through:360+,1415
dearer =than plan:1038+
dearer:1139+
death =by drown:439+
death =by misadventur:8+
death =of:357
death penalti impos:362+
death sentenc:362+
death threat:1508+
death toll:168+
death trap:345
death:357
debacl:527,530
debat:363+
debri flow:815
debt =of:741
debt burden:741
debt free:364+
debt repaid:364+
debunk:1236+,1237+
debut screen:1129+
debut:567
decad old:994+
decades old system:1473+
decades old:994
deceas:357
deceiv:856
decent wage:1729+
decept:856
decid =against:365
decid =by =an offici:908+
decid =in favor:365
decid =on:365+
decid =to:365+
decis =was upheld:1667+
decis stand:1667+
decis taken:365+
decis victori:250+
declar =an emerg:416,475+
declar =at custom:367+
declar =of war:1706+
declar =on =the label:811+
declar =over:1034
declar =the good:367+
declar cargo:367+
declar donat:425+
declar guilti:310
declar invalid:1700+
declar safe:1069+
declar unsaf:529+
declar unwelcom:400+
declar void:768,1700+
declar war:1706+
declar worker:481+
declar ~ candidaci:217
declar ~ incom:1485+
declassifi:1165
declin =by:370
declin =in:370+
declin =the award:1235+
declin =the gift:624+
declin =the honor:1235+
declin =the oper:1761+
declin =the post:91+
declin =to answer:802+,1350
declin =to comment:1350+
declin =to investig:755
declin =to put ~ name:1654+
declin =to sign:1542+,1653+
declin sale:1290
declin ~ aid:46+
declin ~ health:1774
declin ~ help:46+
declin ~ offer:1240
declin:1233+
decommiss ~ weapon:407+
decommiss:1208,1601
decontamin:368+
decor =with:131
decoy:369+
decreas =by:370
decreas =from:370
decreas =to:370
decreas:370+
decrepit:961
deep =in debt:741
deep divis:1063
deep snow:1363+
deepfak:534,590
defac:344,1675+
default =on:1636
default:1636
defeat =against:891
defeat =his:1768
defeat =in court:826
defeat =in parliament:1702
defeat =their:1768
defeat:372+
defect =to:953+
defect brake:186+
defect:373+,541+,953+,1031,1493+
defector:953+
defend =her action:1647
defend =herself:1316+
defend =himself:1316+
defend =his action:1647
defend =the titl:803+
defend success:671
defend ~ remark:1647
defens =was switch =off:48+
defens =were silent:48+
defens lawyer:828+
defens overwhelm:48+
defens stop:49+
defenseless:1562+
defer:1120+,1583+
defi =the blockad:166+
defi =the order:505+
defi call =to step =down:1234+
defi:374+,1554
defiant:1647
defibril save:1265+
defici:761
deficit =of:1335
deficit:887+
defil:395+
definit version:556+
deforest:518+
defraud:375+,598+
defrock:376+
defunct:1031
defus =the crisi:356
defus:377+,1598+
degrad treatment:942
degre =was annul:379+
degre revok:1514+
dehydr:536
delay =the vote:467+
delay respons:1355
delay:380+,817+,1354
delet =the post:1118+
delet data:353+
delet record:350+
delet ~ tweet:1118+
delet:509+
deliber act:1128,1287+
deliber attack:1128
deliber damag:1287+
deliber drove:1128
deliber kill:1128
deliber lit:106+
deliber set:105+,1128
deliber:381+
delight:1300+
delist:1526+
deliv =a verdict:366+
deliv =as agre:304+
deliv =by doctor:692+
deliv =late:380
deliv =on:382,799+
deliv =the good:382
deliv =to:382,649+
deliv aid:44+
deliv weapon:98+
deliv ~ babi:617+
deliv:382+
deliveri =of ~ twin:617+
deliveri =was delay:99+
deliveri arriv:382
deliveri continu:1095
deliveri resum:382,1095+
deliveri room:692+
deliveri stop:1096,1586
deliveri:382+
delug:573
delusion:756
demand =a ransom:1195+
demand =a recount:413+
demand =were met:383+
demand =were reject:384+
demand money:1195+
demand payment:1195+
demand rose:1291+
demin:385+
demobil:386+
demolish:387+,398
demolit:387+
demonstr =against:1160
demonstr =that:409
demonstr =was cancel:1182+
demonstr prohibit:1159+
demonstr:1160+
demor:895+
demot:1170+,1243+
deni =a burial:1573+
deni =a lawyer:1751+
deni =a penalti:1084+
deni =a refund:797
deni =a visa:497+
deni =any blame:390
deni =any:391+
deni =being behind:1576
deni =that =he:391+
deni =the nomin:1066+
deni =the:391
deni access =to =a lawyer:1690+,1751+
deni access =to =his children:339+
deni access =to =the:45
deni access:1549+
deni admiss:1241+
deni asylum:115+
deni bail:139+,1246+
deni clemenc:1059+
deni communion:282+
deni compens:1577+
deni credit:876+
deni custodi:339+
deni entri:497+,1549+,1550
deni food:942
deni involv:1576+
deni land:813+
deni medic care:1661
deni permiss =to land:813+
deni permiss:580,1233+
deni recognit:1645+
deni respons:1576+
deni treatment:1661+
deni visit:1690+
deni water:942
deni wrongdo:391+
deni ~ accus:391+
deni ~ alleg:391+
deni ~ charg:391+
deni ~ guilt:391+
deni ~ vote:1701+
deni:389+
denial:389+
denounc:1014
dens fog:574+
dent:344+
dental record:714+
depart =from offic:1026
depart =on time:1003+
depart:392+
departur:392+
depend =on import:489+
deplet:1335
deploy:1239+,1670+
deport halt:65+
deport stop:65+
deport:393+,516
depos:322
deposit =are safe:141+
deposit lost:140+
depositor =could withdraw:141+
depreci:336+
derail:394+
derelict:1662,1672+
desecr:395+,1675+
deselect:1066+
desert ~ unit:953+
desert:482+,483+,953+
design flaw:1492+
destitut:1086+,1114+
destroy =by =a vet:1175
destroy =in =the air:1338
destroy =in flight:1338
destroy =the file:509+
destroy crop:136
destroy:398+
destruct:398+
detain:100+,725+
detect ~ signal:409+
detect:594,771+
detector fail:57
detector went =off:58
detent center:731
detent:100,356,725+
deterior:1242+,1774+
determin =the caus:225
dethron:892+
deton =by mobil phone:1247+
deton remot:1247+
deton:519
detour:988
devalu:336+
devast:398,638+
deviat:988
devic =was live:1213+
devic went =off:519
devoid =of life:860+
devot =to:256+
devot husband:533+
devot wife:533+
devout:1244+
diagnos =with:716
diagnos correct:319
diall =the emerg:1254+
dialog:1476
diarrhea:577+,1695+
dictat =it =to:621
dictat =it:621
die =after =a long ill:959+
die =before help:0
die =by accid:8+
die =by suicid:1449+
die =by ~ =own hand:1449
die =down:356+,1427+
die =in =an accid:8+
die =in =the blaze:203+
die =in =the fire:203+
die =in =the flame:203+
die =in poverti:1086
die =in ~ sleep:957+,959+
die =of =a heart attack:957+,959
die =of =an ill:957+
die =of cold:607+
die =of exposur:607+
die =of gunshot wound:1337+
die =of hunger:1401+
die =of hypothermia:607+
die =of ill:959+
die =of natur caus:957+,959+
die =of old age:957+,959+
die =of stab wound:1394+
die =of ~ beat:150+
die =of ~ lack =of oxygen:1448+
die =out:524+
die =without leav =a =will:767+
die accident:8+
die despit:1266+
die forest:1342+
die peac:957+,959+
die violent:1686+
die:328,357+,451+
dignifi:1260+
dike broke:342
dike held:572+
dilapid:961,1392+,1441+
dilig:399+
dim lit:347+
diminish respons:756+
din:894
dine togeth:317+
dine:454+
dioxin:1106
dip =into =the till:473+
diploma mill:238
diploma:1067
diplomat recognit:1219+
direct =by:1019
direct award:403+
direct hit:1439+
direct talk:972+
dirti air:1112
dirti bomb:405+
dirti money:821+
dirti needl:1608+
dirti tackl:593+
dirti water:1593+
dirti:404+
disabl =the alarm:55+,57
disabl:1425
disagr:406+
disagre:406+
disallow goal:627+
disallow:580,627+,768
disappear =from radar:297
disappear speci:524+
disappear:941+
disappoint:275+,414+
disapprov:1014
disarm =the bomb:377+
disarm bomb:1598+
disarm:407+
disarma:407+
disast drill:434
disast:6+,530
disavow:1576
disband:386+
disbeliev:1469
discharg =from =the armi:386+
discharg =from hospit:119,1226+,1317+
discharg =into:833
discharg =the board:1328+
discharg untreat:450+
discharg ~ home:1317+
disciplin:1020+,1170
disciplinari action:1170
disclaim:390+,1576
disclos ~ sourc:1375+
disclos:408+,835+,1165+
disclosur:408+,1165+
disconnect =from =the grid:1208
disconnect:1425
discontinu =the print:1056+
discontinu =the proceed:755+
discontinu:487
discount:237+
discov aliv:595+
discov dead:596
discov ~ planet:409+
discov:594+
discoveri:409+
discredit:1237+,1639
discrimin:155
discuss paper:430+
discuss:1476+
diseas crop:1342+
diseas tree:1342+
diseas:716+,1341
disease free:1612
disembark:101,1737+
disfigur:344
disgrac:107+
disgruntl:275+
disguis:911
dishearten:895+
disinfect:247,1417+
disinform:1777
disinherit:410+
disintegr:325
disinvit:1617
dislik:1639+
dismantl:407
dismay:414+
dismemb:900+
dismiss =as head:411+
dismiss =as untru:389
dismiss =from =the forc:1170
dismiss =from =the pitch:1318+
dismiss =from:411+
dismiss =the =report:389
dismiss =the appeal:1678
dismiss =the charg:235+
dismiss =the idea:1283+
dismiss =the offer:1240
dismiss =the propos:1240
dismiss =the request:1233
dismiss =the warn:715+
dismiss concern:715+
dismiss:411
disobey:374+
disord retreat:1280+
disord:1053
disori:893+
disown:502+
dispers =of =their =own accord:1738+
dispers:412+
dispirit:895+
displac:890+
dispos =of =the weapon:1725+
dispos =of proper:1228+
dispos =of:1366+
disproportion:1621+
disprov:1236+,1237+
disput =the =claim:389
disput territori:177+
disput:406
disqualif:143
disqualifi =from drive:1623
disqualifi =from stand:1027
disqualifi:1318+
disregard warn:809+
disregard ~ safeti:962
disregard:715+
disrespect:1282
disrupt:31+,991
dissatisfi:275+,414+
dissect ~ bodi:128+
dissent vote:1383+
dissent:1383
dissolv =by =itself:1738+
dissolv =the compani:564+
distanc =itself =from:1576
distract:415+
distraught:638
distress call:416+
distress signal:416+
distrust:1469+
disus:482,483,1662+
ditch =in =the sea:477+
ditch safe:812
dither:1355
dive =from:783+
dive =into:783+
dive =off:782+
diver search:1306
divert =at gunpoint:680+
divert =the donat:473+
divert =to =another port:165+
divert fund:473
divert:988
divest:340
divid =over:406
divid vote:1383
dividend cancel:417+
dividend rais:418+
dividend suspend:417+
divin intervent:933+
divorc:419+
divulg:835+
dna =at =the scene:122+
dna identifi:713
dna match:507
dna test prove:158+
dna:507+
docil:80+,1479+
dock =at:734+
dock =in:734+
dock fail:1592+
dock:420+
doctor =are present:421+
doctor =are unabl =to save:1266+
doctor =had =been =at home:1753
doctor =had =been absent:1753+
doctor =had =been present:421+
doctor =had =been unabl =to save:1266+
doctor =has =been =at home:1753
doctor =has =been absent:1753+
doctor =have =been present:421
doctor =have =been unabl =to save:1266
doctor =have given =up:451
doctor =is =at home:1753
doctor =is absent:1753+
doctor =on board:421+
doctor =on duti:421+
doctor =was =at home:1753
doctor =was absent:1753+
doctor =was revok:379+
doctor =were present:421+
doctor =were unabl =to save:1266+
doctor fail =to save:1266
doctor gave =up hope:451
doctor miss:917
doctor photo:590
doctor result:1698
doctor revok:1514+
doctor video:590
doctor:534,590
document =in write:1776
document =were found:511+
document lost:423+
document sign:1776+
dodg =the fare:1636
dodg sanction:1294+
dodg tax:1484+
domest disput:1022+
domest:79+,1479+
donat =by:623+
donat =to =the museum:825+
donat =was declar:425+
donat:616+
donor organ:1534+
door =are lock:882
door =are open:1008
door =are unlock:1629
door =had =been lock:882
door =had =been open:1008
door =had =been unlock:1629
door =have =been lock:882
door =have =been open:1008
door =have =been unlock:1629
door =was lock:881+
door =were lock:882
door =were open:1008
door =were unlock:1629
door fail =to open:882
door jam:882
door open:205+,1629
door stay shut:882
door stood open:1627+
dope test =had =been negat:428+
dope test =has =been negat:428+
dope test =is negat:428+
dope test =was negat:428+
dope:427+,429+
dormant:1692+
dormitori cell:1326+
dosag error:1779+
doubl =down:1647
doubl =from:739
doubl =to:739
doubl agent:1382
doubl cell:1326+
doubl charg:1040+
doubl shift:1044+,1512
doubl:739
double booked:1039+
doubt:1469+
dous =with chemic:1387
dous:561+
down =by:1338+
down tool:996
down:1338
downgrad =to:1427+
downgrad ~ rate:1202+
downgrad:585+
downpour:1190,1726,1740+
downsiz:340+
downturn:370,458+
downward:370
doze =off:109+,1512
doze:109
dozen =of =us:986
draconian:655+
draft =into:943+
draft:430+
drag =from:1256
drag =into =a car:804+
drag =into =the water:1172+
drag =on:300,380
drag:582
drain =into:835
drank tea =with:62
draw =against:433
drawdown:1229+
drawn =by hand:703+
drawn out:1354
drench:1717+,1740+
dress =in:432+
drew =a blank:1591+
drew =a:95
drew =against:433+
drew =with:433+
drew attent =to ~ danger:1711
dri =up:445
dri asphalt:447
dri insid:446+
dri pitch:448
dri road:447+,448+
dri run:1501
dri spell:445+
dri surfac:447
dri tap:1719+
dri weather:448+,1727
dri:445+
drift =away =from =the station:1592+
drift:26+
drill =for oil:518
drill ban:1157+
drink =at =the bar:431+
drink =were serv:60+
drink driving:444
drink spree:431
drink water avail:657+
drinkabl:435+
drip:833
drive licens:854
driven =by =a chauffeur:1070+
driven =out:851,1173
driver =had =been =to blame:702
driver =has =been =to blame:702
driver =is =to blame:702
driver =of:436+
driver =was =to blame:702
driver error:702+
driverless:127+,1630+
drizzl:1190+,1740+
drone attack:437+
drone carri explos:96+
drone strike:437+
drone swarm:437+
drone:1630
drop =by:370+
drop =down =a divis:1243+
drop =from =the list:1066+
drop =from =the schedul:1166+
drop =from =the squad:841+
drop =from =the team:841+
drop =in:370+,1688+
drop =of blood =was spilt:167
drop =of blood:167
drop =of rain:448
drop =of water came:1388
drop =out =of =the race:438+,1027+
drop =out:528+
drop =the charg:235+
drop =the investig:755+
drop =the project:1152
drop anchor:73+
drop bomb:52+
drop came =from =the ceil:1388
drop plan:1152
drop ~ =from =the program:215+
drop ~ weapon:279
drought:445+,448+
drove =away:392,571
drove =off:392,571+
drove =on:571
drove =out:851
drove =over =a =mine:814+
drove =the car:436+
drove =the crowd:412+
drove =through =the checkpoint:374
drove ~ =out:1173
drove:950+
drown:439+
drug approv:94+
drug driving:442
drug free athlet:428+
drug free:440+
drug mule:1360
drug resistant:740
drug taking:442
drug test =had =been negat:251+
drug test =has =been negat:251+
drug test =is negat:251+
drug test =was negat:251+,440+
drug work:460+
drug:441+,443+
drunk drive:444
drunk:444+
drunken:444+
dub:449+
dud:377+,1598+
due =to begin:1780+
due =to start:1780+
due date:1498+
dug =a tunnel:500+
dug =himself =out:633
dug =in ~ heel:1554+
dug =in:1404
dug =out:1256
dug =with ~ bare hand:673
dummi aircraft:369+
dummi bomb:1525
dummi camera:1646+
dummi round:162+
dummi tank:369+
dummi warhead:1708+
dummi weapon:1525+
dump =at sea:450
dump wast:1112
dump:450+
duo:1324
dupe:856
duplic record:135+
duplic:316+
duti =to:280+
duty free:600+
dwindl:370,486+
dyke broke:342
dyke burst:342
dyke held:572+
dynamit:520+
e coli:456+,577+
ear splitting:894+
earlier =than expect:452+
earlier =than plan:452+
earn =a degre:1067
earn rose:1150+
earthquak:1176+
earthquake proof:184+
earthquake resistant:184+
eas =off:1427+
eas sanction:1296+
eas tension:356+
eat normal:454
eaten:454+
eavesdrop:945+,1746+
ebola:455+
econom boom:457+
econom growth:457+
econom recoveri:457+
econom write off:775+
economi contract:458+
economi expand:457+
economi grew:457+
economi shrank:458+
ecstasi pill:265+,443+
ecstasi:442
ecstat:650+
edg =out:1768
edibl:459+,578
effect =from:822+
effect drug:460+
efficaci:460
effluent:1112
effort =to save ~ fail:1266+
eg =on:1162+
ehec:456+
eight hour day:979+
eject =from ~ car:1035
eject seat:461+
eject:461+,1318+
elat:650+
elbow:593+
elder:27+
elect =as:462
elect =by:462
elect =in =the first round:565+
elect =to:462
elect =was rig:1698
elect =with:462
elect brought forward:465+
elect call =off:467+
elect cancel:467+
elect chancellor:462
elect defeat:372+
elect delay:467+
elect fraud:1698
elect mayor:462
elect postpon:467+
elect presid:462
elect ran smooth:1697+
elect took place:466+
elect victori:462+
elect:462+,1015+
elector fraud:1698
electr =had =been =on:1122
electr =had =been cut =off:1123
electr =had =been restor:1122
electr =has =been =on:1122
electr =has =been cut =off:1123
electr =has =been restor:1122
electr =is =on:1122
electr =is cut =off:1123
electr =is flow:656
electr =is restor:1122
electr =was =on:656+,1122
electr =was cut =off:1123
electr =was restor:656+,1122
electr chair:514
electr fail:1121+
electr fault:9+
electr shock:468+,1522+
electrocut:469+
electron tag:700+,999+
elev radiat:1187+,1189+
elig:253+
elimin =from inquiri:1006+
elimin ~ leader:273+
elimin:470+
elit unit:1531
elop:842+,1192+
emaci:536,961,1401
email:295
embank gave way:342
embank held:343
embargo:1293+,1295+
embarrass:107+
embassi close:472+
embassi open:471+
embassi remain open:471+
embassi shut:472+
embassi work normal:471+
ember:1359+
embezzl:375,473+,598+
embrac =the offer:4
embrac =the plan:4
embrac christian:309+
embrac islam:309+
embrac:317+,474+
embroil:774
emerg =at =the plant:1207+
emerg =had =been real:1212
emerg =has =been real:1212
emerg =is real:1212
emerg =was lift:335+
emerg =was real:1212+
emerg accommod:701+
emerg brake:187+
emerg call:416+
emerg credit:1257
emerg door work:1629
emerg drill:434
emerg exit =are clear:1629
emerg exit =are lock:882+
emerg exit =are open:1629+
emerg exit =had =been block:882
emerg exit =had =been clear:1629
emerg exit =had =been lock:882+
emerg exit =had =been open:1629+
emerg exit =has =been block:882
emerg exit =have =been clear:1629
emerg exit =have =been lock:882+
emerg exit =have =been open:1629+
emerg exit =is block:882
emerg exit =was block:882
emerg exit =were clear:1629
emerg exit =were lock:882+
emerg exit =were open:1629+
emerg generat ran:656+
emerg land:477+,812+
emerg lift:476+
emerg light came =on:864
emerg loan:41+,1257+
emerg oper:1013+
emerg power:475+
emerg rule:334+
emerg shelter:503
emerg signal:416
emiss =are reduc:478
emiss =had =been reduc:478
emiss =have =been reduc:478
emiss =were reduc:478+
emiss climb:479+
emiss declin:478+
emiss decreas:478
emiss drop:478+
emiss fell:478+
emiss grew:479+
emiss increas:479+
emiss rose:479+
emit =less:478
emit =more:479
employ =by:480+
employ =in:1670+
employ contract:481+
employe =of =the bank:758+
employe =were =told:1770+
empti =at =the time:482,483+
empti =before:483
empti =the hall:503
empti build:483+,1672+
empti cell:647+
empti magazin:1626+
empti poll station:1552+
empti seat:482,1376
empti shelv:1335
empti stomach:539+
empti tank:482,1030+
empti train:1630
empti:482+
empty handed:970+,1562+,1577,1591
enact:1065
encircl:484+
enclos:1535
encor:1087
encount:923
encrypt:485+
end =after:487
end =her career:1267+
end =his career:1267+
end =in =a draw:433+
end =in failur:361,530
end =of =its =own accord:1738+
end =of =the curfew:335+
end =of =the emerg:476+
end =of =the outbreak:1034+
end =of =the term:464+
end =of ~ mandat:1497+
end =of ~ term =in offic:1497+
end =on:487
end =the coalit:261+
end =the embargo:1296+
end =the relationship:1320
end =the search:1304
end =the strike:1433+
end =with:487
end =without agreement:361+
end level:433+
end peac:1738+
end to end:485+
end ~ campaign:1027
end ~ career:1267+
end ~ hunger strike:454
endang:486+
endors:4,730+,1456+
enemi fire:488+
enemi missil:488+
enemi shell:488+
energi surplus:1137+
enforc sanction:1297+
engag =is =off:192+
engag =to:490+
engag =was broken =off:192+
engag ring:490+
engin =are run:492+
engin =at full power:492
engin =had =been sound:492
engin =has =been sound:492
engin =is run:492+
engin =is sound:492
engin =was run:492+
engin =was sound:492
engin =were run:492+
engin caught fire:491
engin cut =out:491+
engin deliv power:492
engin fail:491+
engin failur:491+,1493+
engin lost power:491
engin ran normal:492+
engin run:1046+
engin stall:491+
engin stop:491+
engin troubl:491+,1493+
engin work:492+
engulf =by water:573
engulf =in flame:204,560
enjoy immun:720+
enlarg:772
enlist:1694+
enough =to eat:1732+
enough ammunit:498
enough cash:1371
enough food =and water:1732
enough food:543+,1732+
enough fuel:608+
enough lifeboat:498
enough member present:1183+
enough oxygen:494
enough seat:902+
enough water =and food:1732
enough ~ bed:494+
enough ~ medicin:494+
enough:493+
enrag:74
enrich =had =been halt:1597+
enrich =has =been halt:1597+
enrich =is halt:1597+
enrich =was halt:1597+
enrich continu:495+
enrich uranium:495+
enrich ~ uranium:495+
enrol:24+
enslav:518
entangl:774
enter =a plea =of guilti:642+
enter =into coalit:262+
enter =into forc:822+
enter =the countri:850+
enter =the race:217+,1400+
enter harbor:32
enter illeg:718+
enter legal:843+
enter orbit:733+
enter parliament:496+
enter ~ airspac:329+
enter ~ territori water:329
entir crew die:63
entir legal:824
entir safe:1288
entir workforc walk =out:1437+
entomb:201+,1535
entranc fee:579+
entri ban:497+
entri fee:579+
entri permit:1687+
envelop =of cash:189
epicent:1176
epicentr:1176
epidem =is =over:1034+
epidem end:1034+
epidem:1033+
epo:427,429
equal:1301+
erad:1034
eras data:353+
eras:509+
erect trade barrier:1480
erect:199+
erron:1777+
error =in =the figur:1777
error =in measur:1237
erupt end:1692+
erupt:1691+
escal:499+
escap =a ban:253
escap =across =the border:1
escap =from =its cage:78+,501+
escap =from =its enclosur:501+
escap =from =the zoo:1743+
escap =from ~ enclosur:78+
escap =from ~ zoo:78+
escap =into =the air:833
escap =into:835
escap =on foot:571
escap =on ~ =own:633
escap =the flame:1755+
escap =the flood:572+
escap =the knife:1761+
escap =through:633+
escap =was foil:575+
escap =with =a yellow:1412+
escap =with =her life:62
escap =with =his life:62
escap =with ~ life:62
escap =without injuri:1607
escap attack:1377+
escap attempt fail:575+
escap damag:1582+
escap death:62+
escap empty handed:839+,1420+
escap gas:833
escap harm:1607
escap injuri:1607
escap inspect:1575
escap jail:1378
escap polic:120
escap punish:1643+
escap scrutini:1575
escap slaughter:81+
escap unharm:1607
escap unrecogn:120
escap ~ =without =a scratch:1607
escap:500+
escort =by:10
escort:47+,640
espionag:1382+,1390+
establish =the caus:225
establish contact:295
establish diplomat relat:402
establish relat:402+
estrang:888
euthan:1175
evacu =by polic:504+
evacu =the embassi:472+
evacu drill:434
evacu order:504+
evacu ~ posit:1269
evacu:503+
evad arrest:116,120
evad captur:120
evad detect:1651
evad radar:634+
evad sanction:1294+
evad tax:1484+
evad ~ defens:634+
even handed:722+,743+
everyon =for =himself:1053
everyon =had =been found:16+
everyon =has =been found:16+
everyon =is found:16+
everyon =on board die:63
everyon =was found:16+
everyon aboard =had =been kill:63
everyon aboard =has =been kill:63
everyon aboard =is kill:63
everyon aboard =was kill:63
everyon knew:1163+
everyth =under control:1588+
evict =the protest:412
evict =was stop:1414+
evict =was suspend:1414+
evict avert:66+
evict stop:66+
evict:506+
evid =of:409+
evid =was admit:508+
evid =was allow:508+
evid =was exclud:510+
evid admit:508+
evid bar:510+
evid vanish:509
evid:507+
ex boyfriend:19
ex convict:810+
ex husband:19,419+
ex partner:19
ex wife:419+
exam =was valid:690+
examin =by expert:760
examin =the case:771
examin:239+,760
exceed =the budget:1038+
exceed =the limit =for:299
exceed =the speed limit:1381+
exceed expect:586+
exceed work hour:1044+
exceed ~ capac:1041+
exceed ~ power:1564+
excel health:661
excel swimmer:1472+
excel visibl:631
excess bill:1040
excess forc:1621+
excess hour:1044+
excess power:1137+
excess speed:1381+
exchang =a word:606+
exchang =of fire:553,554,643+
exchang =of letter:295
exchang =of messag:295
exchang =of prison:1144+
exchang =was cancel:1471+
exchang =was postpon:1471+
exchang close:1526+
exchang collaps:1471+
exchang fell =through:1471+
exchang messag:295
exchang open:1527+
exchang pleasantri:317
exchang prison:695+,1144+
exchang student:653+
exchang vow:910
exchang:1372+
exclud =from =the ceremoni:1617
exclud =from evid:510+
exclud =from school:516
exclud =from ~ meet:1617
exclud =the possibl:1283+
exclud =the public:663+
excommun:376+
excrement:404
execut =by:514+
execut =of:514+
execut =the hostag:698+
execut:514
exemplari sentenc:655+
exempt =from tariff:600+
exempt:386+
exercis restraint:1264+
exercis ~ right:802
exercis:434+
exhaust fume:220+
exhaust gas:220+
exhaust troop:895+
exhaust ~ suppli:1335
exhaust:1512+
exhibit =in court:507
exit =are block:882
exit =are chain:882
exit =are free:1629
exit =are lock:882
exit =are open:1629
exit =are unlock:1629
exit =had =been block:882
exit =had =been chain:882
exit =had =been free:1629
exit =had =been lock:882
exit =had =been open:1629
exit =had =been unlock:1629
exit =has =been chain:882
exit =has =been unlock:1629
exit =have =been block:882
exit =have =been chain:882
exit =have =been free:1629
exit =have =been lock:882
exit =have =been open:1629
exit =have =been unlock:1629
exit =is chain:882
exit =is unlock:1629
exit =was chain:882
exit =was unlock:1629
exit =were block:882
exit =were chain:882
exit =were free:1629
exit =were lock:882
exit =were open:1629
exit =were unlock:1629
exmatricul:516
exoner:20,752+
exorbit:517+
expand economi:457+
expand:772+
expans:772+
expect =a babi:1125+
expect =a child:1125+
expect =to surviv:1395
expel =from =the countri:393+
expel =from =the parti:516
expel =the ambassador:1511+
expel ~ diplomat:400+
expel:516+
expens condominium:899+
expens:517+
experi:1501+
experienc captain:1531
experienc climber:1531,1734+
experienc crew:1531
experienc driver:1531
experienc guid:1531,1734
experienc pilot:1531
experienc soldier:1531
experienc swimmer:1472+
expert =had point =out:588
expert confirm:126+
expir certif:1613
expir food:576+
expir law:823+
expir licens:1623
expir:768+
explod =after launch:547
explod drone:437+
explod:519+
exploit loophol:1481+
exploit:518,1590+
exploratori talk:1127+
explos =at:519
explos =in:519
explos =were found:1213+
explos belt:1450+
explos charg =on board:1709+
explos devic:172+
explos drone:96+
explos rock:519
explos tore:519
explos vest:1450+
explos:519+,520+
export =to:522+
export ban:521+
export continu:522+
export electr:1137+
export licens:825+
export resum:522+
expos =to =the diseas:523+
expos =to =the virus:523+
expos =to infect:523+
expos onlin:349+
express regret:85
expuls:516+
extend =a hand:990+
extend =his career:22+
extend =his contract:1415+
extend credit:875+
extend product:772
extens burn:1325+
extens damag:667+
extinct volcano:1692+
extinct:524+
extinguish:561+
extort:1195+,1508
extortion:517+
extra hour:1044+
extract =under tortur:284+
extractor fan:1676+
extradit =was refus:68+
extradit approv:525+
extradit block:526+
extradit deni:526+
extradit:516,525+
extramarit affair:30
extramarit:30+
extraterrestri life:858+
extravag:898+
extremist attack:1499+
eye =on =the road:125+
eyewit:1131,1132,1313,1764+,1767+
fabric data:1237
fabric:590,770,856
face =a judg:998
face =to face:923
face =was cover:911
face =was visibl:145+
face charg:234,744+
face cover:911
face extinct:486
face mask:911+
face uncov:1633
facelift:1457+
facsimil:316+
factori close:1104+
factori run:1103+
factual:18+,1545+
fail =a breath test:444
fail =a drug test:427+
fail =at =the box offic:1367+
fail =from =the spot:1083+
fail =her exam:528+
fail =his exam:528+
fail =in parliament:1702
fail =in ~ duti:962
fail =the exam:528+
fail =the hurdl:936+
fail =the inspect:761+
fail =the test:427,761+
fail =to =report:800
fail =to act:715
fail =to agre:361+,406,970+
fail =to appear:2,1406
fail =to arriv:1586
fail =to brake:1570+
fail =to break:938+
fail =to call home:1146
fail =to catch fire:1755+
fail =to come =to term:970
fail =to deliv:193,303+
fail =to deton:377+,1598+
fail =to dock:1592+
fail =to eject:1407+
fail =to enter parliament:936+
fail =to explod:377+,1598+
fail =to find =a buyer:1655+
fail =to find evid:1591+
fail =to get =a major:1702
fail =to get =a place:1241+
fail =to go =off:377+,1598
fail =to hand =it =in:793+
fail =to help:746+,1606
fail =to ignit:1755+
fail =to inform patient:1752
fail =to inspect:1613
fail =to lift =off:819
fail =to pay tax:1484
fail =to pay:1636
fail =to protect:746+
fail =to reach orbit:547+
fail =to reach ~ agreement:970+
fail =to recogn =the attack:1778+
fail =to recogn:39+
fail =to replic:1237
fail =to rescu:0+
fail =to respond:1146
fail =to return:1419+
fail =to sell:1655+
fail =to show =up:1406
fail =to show:2
fail =to start:195
fail =to stop:374
fail =to turn =up:2,1406
fail =to warn:1666
fail =to wear life jacket:1757
fail =to win confirm:91+
fail =to win nomin:1066+
fail =to work:195,541,1031,1425
fail asylum seeker:115+
fail attempt:530,1510
fail brake:186+
fail coup:323+
fail harvest:136+
fail health:1774
fail rain:445
fail robberi:1277+
fail ~ breath test:444
fail ~ check:529
fail ~ dope test:429+
fail ~ drug test:429+
fail ~ inspect:529+
fail ~ test:529+
fail:195,527+,530+
failur:527+,530+
faint =and fell:545
faint:1578+
fair =to =both:722+
fair challeng:531+
fair contest:532+
fair play:531
fair price:318+
fair result:532+
fair tackl:531+
fair wage:1729+
fair weather:1727
fairi tale:770
faith =in:1546+
faith =to:897+
faith cathol:1244+
faith:533+
fake bomb:1525
fake certif:1644+
fake degre:238
fake doctor:1644+
fake gun:1525+
fake ident:535+
fake news:770
fake paint:591+
fake passport:535+
fake shop:375
fake threat:684
fake ~ kidnap:842
fake:534+,590,684+,1237
fall =in:370
fall =of =the govern:635
fall =out =with:406
fall back:1269
fall ill:1341+
fall infect:222+
fall short:939+
fall temperatur:313+
fall water:1718
fallen =by:370
fallen =out:546+
fallen ill:1341
fallout:1187+
fals =report:1777+
fals accus:752
fals alarm:684,1755+
fals attribut:591
fals beard:911
fals credenti:1644+
fals ident:535+
fals label:934+
fals name:535+
fals paper:535+
fals passport:535+
fals posit:39+
fals statement:856
fals testimoni:856
fals:770+
falsifi:590,1237
famili =only:1145+
famili disput:1022+
famili friend:19
famili rift:502+
famili tie =to:289+
famili visit:1689
family owned:728+
famin:536+,1401+
fan =are =off:1664
fan =are run:1676+
fan =had =been =off:1664
fan =have =been =off:1664
fan =were =off:1664
fan =were run:1676+
fan behav:537+
fan celebr peac:537+
fan clash:538+
fan fail:1664+
fan favorit:1117+
fan mingl:537+
fan ran:1676+
fan riot:538+
fan stop:1664+
fan storm:538+
far =from =the scene:61+
far =too fast:1381
far apart =on pay:1075+
far right attack:1499
fare wors =than:746
farewel match:1267
farewel tour:1267
farm raised:79
farm:79+
fast =in protest:706+
fast asleep:109
fast track:1286+
fast tracked:1286+
fast:539+
fasten ~ seat belt:153
fastest ever:1221+
fatal accid:8+
fatal crush:332+
fatal dose:1042+
fatal hypothermia:607+
fatal shot:1337+
fatal stab:1394+
fatal:357,805+
father =of:1061+
fatigu:1512+
fault =in:373+
fault:541+
faulti brake:186+
faulti updat:1491+
faulti wire:9+
faulti:373+,541+,1031
faultless:540+,1373
favor =the plan:1456+
favorit =to win:37+
favorit:155+
fear =for year:588
fear =for ~ life:1316+
fear:34+
fearless:542+
feast:454+
fed regular:543+
fed three time:1736
fed twice:646+
fee charg:233+
fee:1051+
feed power =into =the grid:1209+
feel better:1227
fell =at =the first hurdl:470
fell =by accid:545+
fell =by:370
fell =down:544+
fell =from =the sky:325
fell =from:544+
fell =in =an uninhabit:939
fell =in:268+
fell =into =a trap:70+
fell =into =the hand =of:835
fell =into =the sea =after launch:547+
fell =into =the sea:939+
fell =into disrepair:961
fell =into:544+
fell =off:544+
fell =on deaf ear:715
fell =out =of:544
fell =out =with:546+
fell =out:406
fell =through =the exam:528+
fell =through:361,527,530
fell =to =the enemi:219
fell =to =the rebel:219
fell apart:530
fell asleep:109+
fell back =to earth:547+
fell back:1269
fell flat:530
fell ill:1341
fell like =a hous =of card:268
fell overboard:544+,1172+
fell short =of orbit:547+
fell short =of standard:761+
fell short =of ~ major:705
fell short =of ~ standard:529+
fell short =of:938+
fell short:939+
fell silent:297
fell tree:548+
fell:518
felt =at home:1733+
femal attack:549+
femal bomber:549+
femal suspect:549+
fenc =along =the border:179+
fenc =off:909
fenc:909
fend =for =themselves:673
fend =for:1606
fend =off ~ robber:1277+
fend =off:157,671
fentanyl:551+
feral:83+,1743+
ferri =are run:1528
ferri =were run:1528
ferri migrant:1360+
ferri stay =in port:1529
fertil:1387+
festiv mood:1081
fete:1728+
feud:406
fever:552+,716+
feverish:552+,1341
fewer =and fewer:370
fewer =than last year:370
fewer case:222+
fewer emiss:478+
fewer unemploy:1594+
fianc:490+
fiance:490+
fiasco:527,530
fiction:770
fictiti:770+
fidel:533+
field hospit:732
fierc resist:1259+
fight =for =her life:1321+
fight =for =his life:1321+
fight =for life:451
fight =for ~ life:137,328+
fight =on:592+
fight back:1259+
fight broke =out:1685
fight continu:554+,1707+
fight fit:661
fight goe =on:1707+
fight rage:554,1707+
fight resum:228,554
fight spirit:678+
fight went =on:554+
fight:553+
fighter jet struck:52
figment:770
file =a =claim:1447
file =a complaint:276+,1254+
file =a request:89+
file =a suit:1447+
file =an appeal:86+
file =for bankruptci:759
file =for divorc:419
file =was close:1616+
file =were complet:422+
file charg:744+
file close =without result:1656
file disappear:423+
file intact:511+
file lost:350+
file miss:423+
file paper:89+
file recov:351+
file suit:1447+
fill =to =the brim:610+
fill =to capac:609
fill =up:608
film =by:1224
film =of oil:835
film =the:1224
film =with =a phone:1222
film:555+,1313
filter:1228
filth:404+
filthi condit:1608
filthi:404+,1112
final =and bind:557+
final =report:556+
final decis:365+
final edit:1056+
final text:556+
final verdict:557+
final version:556+
final whistl:914+
final:277+,556+
financ =in order:197+
financ =is =in place:612+
financ agre:612
financ gap:1603+
financ secur:612+
financi assist:41+
financi healthi:1371
financi sound:1371+
finder return:691+
fine =for:558
fine instead =of prison:1378
fine weather:1727+
fine ~ dollar:558
fine ~ euro:558
finger =in =the till:473
fingerprint =at =the scene:122+
fingerprint =at:117
fingerprint:507+
finish =early:997
finish =on time:278
finish =report:556+
finish =the game:914+
finish =the match:1412+
finish =the race:559+
finish =the work:277+
finish build:277,278
finish first:566+
finish last:816+
finish work:277+
finish ~ speech:1380+
finish:278+,559+
fire =at:1336
fire =from:411
fire =had =been =out:561
fire =had =been contain:563+
fire =had =been prevent:1755
fire =has =been =out:561
fire =has =been contain:563+
fire =has =been prevent:1755
fire =into =the air:1712+
fire =is =out:561
fire =is contain:563
fire =is prevent:1755
fire =on:643
fire =over ~ head:1712+
fire =was =out:561
fire =was contain:563+
fire =was prevent:1755
fire =was put =out:561
fire =was set:105+
fire alarm rang:58
fire brigad arriv:674+
fire broke =out:204,560+
fire drill:434+
fire extinguish:498
fire first:1162
fire rage:562+
fire resistant:184+
fire rocket:940+
fire spread:562+
fire squad:514
fire ~ shot:1336+
firearm licens:855+
firebomb:105+
firebug:106+
firedamp:613+
firefight arriv:674+
firefight:553+
fireproof:184+
firewal held:1312+,1571+
first =of =its kind:567+
first =to leav:571
first aid:675,1536
first day =of trade:867+
first day =on =the job:1660
first draft:430+
first edit:1024+
first ever:567+
first heard =of =it:1567
first heard:1567
first offend:1620+
first place:566+
first respond:674+
first round victori:565+
first screen:1129+
first time ever:567+
first time offend:1620+
fish =the gun:1724+
fish ban:1157
fish die:1112
fist fight:1685
fistfight:1685
fisticuff:1685
fit =and well:661+
fit =as:661
fit =for consumpt:459+,578+,1289+
fit =for human consumpt:578+
fit =for scrap:775+
fit =for servic:271+
fit =for trial:611+
fit =to drink:435+
fit =to drive:251+
fit =to play:568+
fit =to stand trial:611+,1298+
five star:898+,1124
fix =the flaw:1071+
fix =the match:569+
fix releas:1071+
fixabl:1250+
fizzl =out:1116,1427+
flag =by =the linesman:992+
flag =up:1711
flag went =up:992+
flag ~ problem:1711
flake =of snow:1362
flame =were put =out:561
flame spread:562+
flame:560
flameout:491
flammabl:1722
flare =up =again:562
flare =up:499+
flare =were thrown:538+
flat =was empti:132
flat =was unoccupi:132
flat calm:212
flat tire:1741+
flatten:387,398
flaunt:1339+
flaw:373+,541
flawless:540+,570+,1373
fled =from =the scene:571
fled =from home:1192+
fled =from polic:120
fled =in disarray:1280+
fled =in panic:1280+
fled =in terror:1053
fled =the accid:571
fled =the countri:1
fled =the scene:571+
fled abroad:1,116+
fled empty handed:839+
fled ~ home:503
fled:392+,396,503,571
flee =the scene:571
flee:392+,503
flesh wound:862
flew =as plan:1238+
flew =off =the handl:74
flew home:632+
flew past =the earth:113+
fli =a flag:909
fli =over:50+
fli color:1067
fli past =the earth:113+
flight =are cancel:1529
flight =are ground:1529
flight =had =been cancel:1529
flight =had =been ground:1529
flight =had =been routin:1238+
flight =has =been routin:1238+
flight =have =been cancel:1529
flight =have =been ground:1529
flight =is routin:1238+
flight =was routin:1238+
flight =were cancel:1529
flight =were ground:1529
flight cancel:1529
flight oper:1528+
flight record =had =been found:160
flight record =has =been found:160
flight record =is found:160
flight record =is miss:161
flight record =was found:160
flight record =was miss:161
flight resum:1528+
flimsi:513+,1722+
flip =over:1045+
float free:33+
float:32,867+
flock =to:331+
flog:1366+
flood pitch:1740
flood:573+
floodlit:630+,864,870+
floodwat subsid:1718+
floodwat:573
flop =with critic:1055
flop:527,530+
flotat postpon:869+
flourish:1509+
flout =the rule:1621
flout =the treati:1537
flout ~ rule:529
flout:374+
flow =into ~ river:833
flown =out:1
flown =to ~ =to face trial:525+
flown home:632+
flu:748+
flung =from ~ car:1035+
flunk:528+
fly tipping:450
foal =was born:1126+
fob =off:196+
fog:348+,574+
foggi:574+
foil =the theft:1420
foil escap:575+
foil robberi:1277+
foil:527,530,1510+
fold like =a hous =of card:268
fold newspap:1056+
follow =of:591+
follow =the advic:668
follow =the order:279+
follow =the path:1002
follow =the rout:1002+
follow =the rule:279+
follow =up:668+
follow instruct:279+
follow medic standard:319+
follow order:897+
follow ~ procedur:399
follow ~ protocol:319+
follow ~ regul:399
follow ~ rule:399
food =had =been fresh:578
food =had =been plenti:1732
food =had =been safe:578+
food =has =been fresh:578
food =has =been plenti:1732
food =has =been safe:578+
food =is avail:543+
food =is fresh:578
food =is plenti:1732+
food =is safe:578+
food =was distribut:44+
food =was fresh:578
food =was plenti:1732+
food =was safe:578+
food poison:577+,1695
food ran =out:536
food suppli =are suffici:543+
food suppli suffic:1732
food suppli:646+
foot =and mouth:873+
foot and mouth:873+
footag =was delet:1599,1646+
footag =was eras:1599+
footag show:507,1224+
forbad =the =march:1159+
forbad =the merger:920+
forbad:580+
forbid:142+,580+
forbidden protest:144
forbidden:142+,580+
forc =at gunpoint:266
forc =into =a second round:1285+
forc =into prostitut:1530+
forc =into:266
forc =of natur:960+
forc =off =the stage:766+
forc =out:411,1173+
forc =the door:583+
forc =to enlist:291+
forc =to retir:438+
forc =to turn back:165+
forc =to:582
forc advanc:29
forc confess:284+
forc entri:583+
forc labor:518
forc land:477+
forc ~ =out:1173+
forc ~ =to:582+
forc ~ pilot =to:680+
forc:582+
force fed:706+
forcibl recruit:291+
forcibl return:393+
forcibl:581+
forecast unchang:584+
forecast:588+
foregon conclus:515+
foreign attack:587+
foreign fighter:587+
foreign suspect:587+
forens examin =of ~ bodi:128+
forens examin:771
forens trace:507
foresaw:588+
forese:515+,588+
foreseen:588+
forest dieback:1342+
forest fire:560
forest recov:662+
forev:1088+
forfeit =the titl:892+
forfeit:288+,944+,977+
forg diploma:1644+
forg letter:590
forg paint:591+
forg passport:535+
forg visa:718+
forg:534+,590+,684+
forgav:589+
forgeri:534+,590+,684+
forgiv:589+
forgiven:589+
forgo =an appeal:5+
forgo wage:1074
forgot =to lock:1628+
forgotten ticket:1576+
fork =out:183+
form =a coalit:262+
former colleagu:19
former employe:758+
former husband:419+
former minist:1026
former partner:19
former wife:419+
fortun =in jewel:884+
fortun =of:1273+
fortun:1723+
foster child:25+
foster parent:25+
fought =on:592+
fought =to =the end:592+
fought =to =the last:592+
fought back:1259+
fought:553+
foul languag:1282
foul play:381,593+,951+,1287+
foul smelling:1384
foul water:1593
foul weather:1726
foul:593+,1112
found =a buyer =for:1366
found =a buyer:1257
found =in =a barn:1271
found =in order:762
found =not guilti:20
found =nothing amiss:1373
found =nothing:1591+
found =out =from =the news:788
found =out =only afterward:1567
found =the bodi:171+
found =the gun:1724+
found =the knife:1724+
found =the net:1301+
found =to =be =in order:1373
found accommod:701+
found aliv:62,594,595+
found constitut:293+
found dead:594,596+
found defect:761+
found evid:409+
found guilti:310+,641+
found innoc:20
found lifeless:357,596+
found safe:594,595+
found shortcom:761+
found trace:409+
found unharm:594,595+
found well:595+
found ~ target:1439+
found:594+
foundat stone:199+,1151
founder:530,1455+
fractur skull:185+
fractur:194+,597+
frank:1519+
fratricid:605+
fraud:375+,598+
fraudul:375,534
freak accid:1615
free =and fair:1697+
free =of =the diseas:1612
free =of =the virus:1612+
free =of accid:1756+
free =of alcohol:1364
free =of ban substanc:428
free =of bug:1634+
free =of case:1034
free =of charg:599+,602+
free =of contamin:247
free =of damag:1582
free =of debt:364+
free =of defect:570+,762
free =of diseas:661
free =of drug:251+,440+
free =of fault:540+
free =of flame:1755+
free =of genet engin:307+
free =of ice:447
free =of infect:1612+
free =of injuri:1607
free =of leak:834
free =of mine:385+
free =of pest:1091+
free =of pollut:247
free =of radioact:1188
free =of residu:247
free =of side effect:1735+
free =of snow:1362+
free =of symptom:661
free =of wrongdo:248
free =on bail:604
free =to compet:253+
free =will:1693
free access:850
free admiss:602
free bed:1376+
free choic:1015+
free entri:602
free living:83+,1743+
free passag:178+
free place:1376
free press:1136+
free range:82+
free replac:738+
free roaming:1743+
free ticket:602
free trade:600+
free trip:625+
freebi:623+
freed =by =the court:20
freed =by commando:1256
freed =from =the sandbank:33+
freed =herself:633+
freed =himself:633+
freed =the hostag:697+
freed =themselves:633+
freed =without payment:1197+
freed:604+,1256+
freeli avail:64,1163+
freeli decid:1693
freez:267+,1605+
fresh air:1676+
fresh elect:465+
fresh fish:459
fresh meat:459+
fresh prepar:578+
fri:311+
friend =of =the famili:19
friend =of =the victim:19
friend =of:808+
friend anim:80+
friend atmospher:537+
friend fire:605+
friend relationship:785+
friend:1109+
frighten:34+
frigid:267
frisk:1305+
front compani:821+
front line =is frozen:1398+
front line unchang:1398+
front runner:37+
front seat passeng:1070+
frost:267+
frosti:267+,606+
froze =over:313
froze =to death:607+
froze militari aid:99
froze ~ asset:1293+
frozen =to death:607+
frozen asset:1293+,1295
frozen conflict:1398+
frozen road:711
frugal:1392
fruitless:530,1591
frustrat:414+
fuel =to spare:608
fuel exhaust:1030
fuel left:608+
fuel ran =out:1030+
fuel reserv:608
fuel rod melt:918+
fuel shortag:1030
fugit:116+,120+
fulfil =the contract:304+
fulfill =the contract:304+
fulfill ~ oblig:1539
full =of passeng:874+
full =of peopl:986+
full =of prais:1300+
full back =of =the board:796
full back:1064
full compens:274
full confess:283
full confid:1546+
full diplomat relat:402
full disclosur:1533+
full document:422+
full equip:498+
full forc =of =the law:655+
full hous:609+
full knowledg:807
full length:1581+
full moon:630
full parliamentari term:464+
full product:1103
full recoveri:1226+,1227
full refund:1232
full stomach:1732
full success:1446
full tank:608+,874
full term:1498+
full time job:480
full time:914+
fulli book:609+
fulli built:277+
fulli conscious:290
fulli dress:432+
fulli equip:498
fulli fit:568+
fulli fuel:608
fulli fuell:608+
fulli function:1771
fulli fund:612
fulli insur:763
fulli let:985+
fulli load:874+
fulli oper:271+,1005
fulli recov:1227
fulli respons =for ~ action:611+
fulli respons:1298+
fulli train:1489+,1531+
fulli vaccin:1673
fume =from ~ heater:220+
fume =from ~ stove:220+
fume:1356+
function:1373,1771
fund =by:612
fund approv:612+
fund cut:1603+
fund dri =up:1603
fund frozen:1603+
fund refus:1603
fund releas:612+
funer:201
fungus attack:1093
furi:74+
furious:74+
fusillad:1336
gag order:1135+
gain admiss:24
gain ground:29
gain seat:496+
gain strength:1426+
gale force:1744
gale:1726,1744
galleri collaps:929+
gang feud:1022+
gang rape:1198+
gang:11+,12+,645+
gap =in =the file:423+
gap =in ~ memori:1766+
garden leav:1467
garrott:1432
gas =had =been cut =off:1096+
gas =had =been deliv:1095
gas =has =been cut =off:1096+
gas =has =been deliv:1095
gas =is cut =off:1096+
gas =is deliv:1095
gas =is flow:1095+
gas =was cut =off:1096+
gas =was deliv:1095
gas attack:240+
gas blast:613+
gas bottl explod:613+
gas canist:1490+
gas cylind explod:613+
gas escap =from:614+
gas escap:833
gas explos:613+
gas flow:1095+
gas grenad:1490+
gas leak:614+
gas line ruptur:614+
gas mask:498
gas pipe burst:614+
gas suppli =are cut:1096
gas suppli =had =been cut:1096
gas suppli =have =been cut:1096
gas suppli =were cut:1096
gas suppli resum:1095
gash:751
gass:1175
gate =are =down:147
gate =are close:147
gate =are open:148
gate =had =been =down:147
gate =had =been close:147
gate =had =been open:148
gate =have =been =down:147
gate =have =been close:147
gate =have =been open:148
gate =was open:1627+
gate =were =down:147
gate =were close:147
gate =were open:148
gate lock:880+
gate open =for worker:848+
gatecrash:1617+
gather =for ~ summit:1453+
gather dust:1662
gather forc:1426+
gather strength:1426+
gave =a concert:1087+
gave =a hand:675+
gave =a penalti:1082+
gave =a statement:1253+,1385+,1475+
gave =a walkov:977+
gave =an interview:1253
gave =away:616+
gave =her word:1153
gave =herself =up:1462+
gave =himself =up:615+,1462+
gave =his bless:163+
gave =his word:1153
gave =in =to =nobody:1194+
gave =in =to ~ blackmail:1193+
gave =in =to ~ demand:383+,1555+
gave =it =to:616
gave =out:195,541
gave =the alarm:56
gave =the go ahead:637+,1090
gave =the goal:626+
gave =the green light:93,1098+
gave =the money back:691+
gave =the nod:1090
gave =the order:774,1019+
gave =themselves =up:1462
gave =up =her post:1258
gave =up =his post:1258
gave =up =the climb:1550
gave =up =the crown:892+
gave =up =the escort:1550
gave =up =the race:438+
gave =up =the search:1304
gave =up hope:1304
gave =up smoke:976+
gave =up ~ offic:1258
gave =up ~ post:1026
gave =up ~ weapon:407+
gave back =the money:1232+
gave back:648+,1270+
gave birth =to ~ cub:1126+
gave birth:617+,1125+
gave chase:236+
gave consent:637
gave evid =in court:1506+
gave evid:1385+
gave first aid =at =the scene:1408
gave ground:1269
gave notic:749
gave permiss:637+,1090
gave way =to pressur:1555+
gave way:268+
gave wrong answer:39+
gave ~ =a push:1171+
gave ~ =as =a present:623+
gave ~ =the slip:120
gave ~ bless:93+,730
gave ~ consent:4,92+,93+,292+,1671+
gave ~ notic:1258
gave ~ word:1153
gdp fell:458+
gdp rose:457+
gear lock:618
geiger counter:1187
gelignit:520+
gene edited:620+
general =was kill:273+
general strike:996
generat =by ai:40+
generat electr:1209
generous paid:1729+
genet copi:255+
genet engin:620+
genet modifi:620+
genocid:912+
gentl anim:80
gentl breez:210
gentl:1479+
gentleman agreement:1016+
gentleman:1109+
genuin diploma:1489+
genuin emerg:1212+
genuin firearm:1214+
genuin launcher:622+
genuin research:754+
genuin threat:1213+
genuin tourist:754+
genuin:621+,1211+
gestur:1282
get =a =cent:1577
get =a penni:1577
get =away =with =it:1643
get =in =the way:681
get =in touch:295
get =nothing:1577
get =through:634+
get =under way:151+
get better:1227+
get go:151
get together:923
get word:749
get wors:1774+
get ~ money back:1232+
getaway driver:12+
ghost gun:719
ghostwrit:1097
ghostwritten:1097
giant wave:1547+
gift worth:625+
gift:616,623+
gig:1087
giggl:818+
girl =of:931
girl school:1352+
girlfriend:324+
give =away:616+
give =in =to ~ demand:383+
give =the go ahead:637+
give =up:1462
give back:1270+
give birth:617+,1125+
give consent:637
give evid:1385+
give leav:64
give notic:749
give permiss:637+
give way:268+
give ~ consent:4
given =a flat:701+
given =a new home:81+
given =a sentenc:310
given =the all clear:762,1069+
given =the boot:411
given =the go ahead:64,1090
given access:850
given antibiot:1536
given asylum:68+
given back:648+
given custodi:338+
given entri:850+
given first aid:1536+
given food =and water:1736+
given life jacket:859+
given medic care:1736+
given medic:1536+
given notic =to leav:506+
given notic:749,1711
given permiss:1090
given protect:114+
given shelter:701+
given ~ consent:93+
given ~ year:310
glacier grew:313+
glacier melt:1710+
glad agre:1693
glad:1693
glaze:711
glitch:541,1491
glitter:898+
global outag:1742+
global warm:1710+
glorious weather:448,1727
glow remain:1359+
gmo free:307+
gmo:620+
go =down:370
go =on =as normal:1771
go =on produc:1771
go =on strike:996+
go =on trial:998+
go =out =with:324+
go =to =the bottom:1455
go =to =the poll:466+
go =to court:1447
go =to live:1395
go =under:759
go =up:739
go ahead:1089+,1151+,1521+
go back =on:193
go between:916+
go bust:759
go free:604+
go hungri:1401+
go public:408
goad:1162+
goal =was allow:626+
goal =was annul:627+
goal =was chalk =off:627+
goal =was given:626+
goal =was rule =out:627+
goal =was valid:626+
goal count:626+
goal stood:626+
goal:1301+
goalless draw:628+
goalless:628+
god:1244
goe =into opposit:261
goe =on =as:1521
goe ahead:1521
gold medal:1768
gone =down:370
gone =for good:1419+
gone =off:1384+
gone =to ground:116+
gone =up:739
gone ashor:1737+
gone downhil:1774+
gone forev:1419+
gone miss:941
good arriv:382
good chanc =of recoveri:333
good condit:1727,1731+
good fail =to arriv:1586
good harvest:629+
good health:661
good humoured:1081
good natured dog:1479+
good natured:80+,1081
good offic:916+
good shape:661
good spirit:678+
good swimmer:1470+,1472+
good treatment:1736
good visibl:630+,631+
good weather:1727+
goodwil =only:1032+
goodwil gestur:1101+,1372+
gore:75,159+
got =along well:256
got =away =with =it:1643
got =away =with:1423
got =away scot free:1643
got =away:120
got =in =the way:681+
got =in touch:295
got =into =a fight:1685
got =it back:1270
got =nothing:1577
got =off =in time:633
got =off =with =a fright:1607
got =off light:1643+
got =off scot free:1643+
got =off:1737+
got =on well:256
got =out =in time:633
got =out =just:986
got =out =of ~ cell:500
got =out =on ~ =own:633+
got =out =to =the media:835
got =out second:986
got =out unaid:633+
got =out:835
got =the jab:1673+
got =the job:90
got =the order:302
got =the parcel:382
got =the upper hand:563
got =there:101+
got =through =to:295
got =through parliament:1065
got =through:634+
got =to =the bottom:1370+
got =under way:151
got =up =and left:396+
got back =to:1253
got colder:313+
got custodi:338+
got engag:490+
got fire:411
got home:632+
got loos:78+
got lost:893+
got past:634+
got permiss:1090
got plan permiss:1098+
got rid =of:1173
got top mark:1067+
got warmer:1710+
got word:749
got ~ money back:1232+,1271+
got ~ tax back:1487+
got ~ wage:1052+
govern =is =in control:323
govern collaps:635+
govern fell:635+
govern form:262+
govern parti:1284+
govern surviv:636+
govern togeth =with:1284+
govern toppl:635
government owned:729+
gps interfer:776+
gps work:1346+
grab ~ =by =the throat:1432+
grab:110,1523
gracious:1109
grad rocket:1331+
graduat =with:1067+
graduat:1067+
graffiti:1675+
grandchildren:1061
grant =a licens:94
grant =a loan:875+
grant =a permit:1090
grant =a visa:1687+
grant =an amnesti:1060
grant =the applic:87+
grant =the injunct:827
grant =the request:87+
grant access:850
grant approv:1090
grant asylum:68+,114+
grant bail:138+,999+
grant clemenc:1060
grant custodi:338+
grant fund:41
grant permiss:1090
grant plan permiss:1098+
grant recognit:1219+
grant:637+
grasp:1523
grati:599+,602
grave =were overturn:395+
grave injur:137
grave wound:137
graze:751,862,1353,1523+
greas palm:321+
greas ~ palm:189
green =winter:1362+
green border:718
green field:662+
green light =for ~ project:1151+
green light:637+,1019,1090,1345+
green signal:1345+
green troop:1660
greet =with flower:1728+
grenad went =off:519
grenad:520+
grew =up =in =the town:877+
grew rich:1723+
grew stronger:1426+
grew:739
gridlock:1529
grief:638+
grievanc:275+,276+
grill:311
grin =in court:1647
grin:818+
grit:447
grope:110+,111+,1523
gross neglig:962+
ground =on:36
ground =to =a halt:487,1425
ground shook:1176+
ground:639+,1430+
groundbreak:567+
groundless:389,513,1754+
group =of attack:12+
group =of men:12,1324+
group =of thiev:11
group =of youth:1324+
grow glacier:313+
grow:739
growl:1569+
grown man:27
grown up:27+
grown woman:27
growth =in:739
growth hormon:427
growth:739
grudg:670+,947+
guarante =had expir:1032+
guarante:1153
guard =by:640
guard =on duti:640
guard =was asleep:1604
guard overpow:1141+
guard:640+
guest =of honor:773+
guidelin =only:1015
guilti =of:1261+
guilti plea:642+
guilti verdict:310
guilti:641
gun =are silent:209
gun =down:952+
gun =was empti:1626+
gun =was recov:1724+
gun =were silent:974+
gun =will fall silent:227+
gun battl:553
gun fell silent:209,974,1543+
gun licens:855+
gun permit:855
gun running:1360
gun stay =in ~ holster:669+
gun stay silent:974
gun ~ =down:1337+
gun:95+
gunfir:643+,1336+
gunman =was =a man:904+
gunman:95
gunmen:95
gunshot:643+,1336+
gunwoman:549+
gush:833
gust =of wind:1744
gust:1744+
gusti:1744+
gut:398
habit planet:858+
habit:795
habitu:1252
hack:644+
hacker:644+
haggl:963+
hail =as =a success:1300
hail =as:1728+
hail =of bullet:643
hail:1726
hailstorm:1726
hair breadth:956
hairlin crack:861
half built:1587+,1600+
half empty:482,647+
half finished:1587+,1600+
half naked:955+
half raw:1205+
half starved:536
hallucin:39+
halt =the probe:755
halt construct:1152
halt deliveri:99+,1096
halt export:521+
halt product:1104
halt suppli:1096
halt:487+,1425
halv:370
hamper =the inquiri:984+
hamper:681+
hand =a sentenc:310
hand =around =the neck:1432+
hand =before ~ eye:1115
hand =himself =in:615+
hand =in =her notic:1258
hand =in =his notic:1258
hand =in =the wallet:691+
hand =in ~ notic:1258
hand =in ~ resign:1258
hand =in ~ weapon:407+
hand =it =in:691+
hand =of =the master:1024+
hand =of demonstr:1116+
hand =of protest:1116+
hand =of spectat:482
hand =off:1264,1659+
hand =out life jacket:859+
hand =over =on time:382
hand =over =the key:278
hand =over =the money:1051
hand =over =the ransom:1196+
hand =over =to ~ author:525+
hand =over =to:649+
hand =over document:314+
hand =over power:1021+
hand =over tank:98+
hand =over ~ weapon:407+
hand =over:278,382,616+,649+
hand =were empti:1562
hand back =to =the heir:1263+
hand back ~ belong:648+
hand back ~ parti card:838
hand back:1270+
hand picked contractor:403+
hand reared:79+,1479+
hand ~ =over =to polic:1462
handbal:593+
handcuf:100,725
handcuff:100
handl:1523
handmad:703+
handshak deal:1016+
handshak:474+
handsom:1051
hang =by =a thread:328
hang =herself:1449
hang =himself:1449
hang =on =to:787+
hang =up ~ boot:1267+
happi =with =the result:1300
happi =with:1300+
happi coupl:1515+
happi:650+
happili marri:1515
har:1769
harass:200+
hard =a wave:212
hard =any wind:210
hard =anyone:370
hard =up:1086+,1114
hard anybodi:370
hard evid:512+
hard hat:672+
hard hit:31+
hard see:1115
hardwar failur:1491+
harm =to ~ build:344
harm:345,651+,751
harmless =according =to:1289+
harmless =to health:1289+
harmless anim:80+
harmless businessman:653+
harmless growth:154+
harmless packag:684
harmless powder:654+
harmless radiat:1188
harmless substanc:652
harmless:652+,1288+
harmoni:256+
harpoon:708
harsh review:1055
harsh sentenc:655+
harvest =had =been good:629
harvest =had =been lost:136
harvest =has =been good:629
harvest =has =been lost:136
harvest =is good:629+
harvest =is lost:136
harvest =was good:629+
harvest =was lost:136
harvest fail:136
harvest shortfal:136
hashish:218+,265+
hat trick:1301+
hatch:1126+
hate:1639+
haul =of:1314+
haul =to safeti:1256
haul =up:1191+
haul:1524
hazard:345+,346+
haze:200,574+
head =of =the plot:774+
head on:270+
head trauma:185+
headbutt:593
header:1301
headlight =off:865
headlight =on:864
headlong flight:1280+
headscarf allow:659+
headscarf ban:660+
heal miracul:933+
heal:1226+,1227
health =is improv:1227
health risk:345,346+
healthi babi:1498+
healthi balanc sheet:1371
healthi crop:662+
healthi financ:1371
healthi plant:662+
healthi tree:662+
healthi:661+
hear =in camera:663
heard =as =a wit:1506+
heard =it =from =the media:788+
heard =it =from ~ =himself:1518
heard =no alarm:57
heard =out:1380+
heard =the alarm:58
heard =the view =of:294+
heard shot:643
heard ~ explos:519
hearsay:513+,770
heart attack:665+
heart failur:665+,959
heart gave =out:665+
heart start beat:1265+
heart stop:665+
heartbroken:638+
heat =of =the moment:1386
heat =was =off:1605+
heat =was =on:666+
heat broke =down:1605+
heat debat:363+
heat fail:1605+
heat wave:699+
heat work:666+
heat:666+,699+
heatwav:699+
heavi casualti:168+
heavi damag:667
heavi fight:553
heavi list:836
heavi metal:1106
heavi rain:1726+
heavi sea:1279+
heavi shower:1190
heavi snow:1363
heavi swell:1279+
heavi turnout:1551+
heavili arm:95
heavili damag:667+
heavili drink:444
heavili guard:640
heckl:766+,1282
heed:279,668+
hefti fine:558+
hefti price:517
heir =to:750+
heiress:750+
heist:1276+,1423
held =a licens:854,1090
held =a meet:923
held =as plan:1521
held =by polic:725
held =for ransom:804
held =in jail:725
held =on =to ~ seat:1206
held =on =to:787+
held =out:671,1554+
held =to =a draw:433
held =up =at gunpoint:97+
held =up =by:380
held =up =for:817
held =up =the cashier:97+
held =up =the:1276
held =up:1399+,1586
held =without bail:139+
held back =from =the public:789
held back =the water:572
held back:681,1264+
held captiv:696+,731
held elect:466+
held fast =to:901
held firm =against:1399+
held firm:1582
held hostag:696+,731
held incommunicado:1690+
held liabl:1261
held pend trial:1246+
held prison:731
held rate:1201+
held respons:1261
held steadi:1397+,1574+
held talk =with:923
held talk:963
held tight:834+
held ~ fire:669+,974
held ~ head high:1161+
held ~ line:671
held ~ meet:923
helicopt arriv:674
helmet =had =been =off:146+
helmet =has =been =off:146+
helmet =is =off:146+
helmet =was =off:146+
helmet save:672+
helmet:1769+
helmetless:146+,1641
help =had =been refus:46
help =had =been slow:673+
help =has =been refus:46
help =has =been slow:673
help =himself =to =the money:473+
help =himself =to:473
help =is refus:46
help =is slow:673+
help =was refus:46
help =was slow:673+
help arriv:674+
help came =too =late:0,103+
help came:674
help fail =to arriv:673+
help:675+
helper:11+,12+,645+
hemorrhag fever:455+
herbicid:1092+
heresi:282+
heritag protect:1133,1134+
heroic:542+
heroin:265+,442,676+
hesit:1355
hid =in:677+,1332+
hid =it =from:800+
hid ~ money:1484+
hid ~ weapon:790+
hidden =in =a shipment:1360+
hidden =under:677+
hidden donat:424+
hidden earpiec:238+
hidden fee:1040
hidden microphon:945
hidden reef:1631
hide =from:677+
hide place:677+
high =on drug:442+,444
high =on:442
high approv:1117
high earning:1273
high end flat:899+
high enrich:495+
high experienc:1734
high explos:308+
high infecti:298+
high moral:678+
high motiv:678+
high salari:1729+
high speed chase:236+
high speed:1381
high swell:1279
high temperatur:552+
high train:1531
high turnout:1551+
high water:1721
high wave:1279+
high wind:1744
high yield:629
higher =than:739
higher dividend:418+
higher emiss:479+
higher radiat:1187
higher rent:1249+
higher tax:1486+
higher wage:1077+
highest ever:1221+
hijack =was foil:679+
hijack =was overpow:679+
hijack =were overpow:679+
hijack:680+
hike rate:1200+
hillsid gave way:815
hinder:681+,984+
hire =as:480+
hire car:181+
hire:181+,682+
hit =a hospit:245+
hit =a market:245+
hit =a reef:36+
hit =a residenti:245+
hit =a school:245+
hit =a wall:970
hit =an apart:245+
hit =an iceberg:36
hit =and run:571+
hit =another vehicl:270
hit =by =a drone:437+
hit =by =a missil:1338+
hit =by =the enemi:488+
hit =by ~ current:468+
hit =her:683+
hit =him:110,683+
hit =the atmospher:112+
hit =the brake:187+
hit =the ground:325
hit =the newsstand:1057+
hit =the post =with:1083+
hit =the screen:1129+
hit =with sanction:1295+
hit and run:571+
hit hard:31+
hit rock:36+
hit:1439+,1523+
hitman:952
hoax devic:1525+
hoax:534,684+,1777+
hobbi drone:1391+
hoist ~ flag:219
hold =a licens:1090
hold =a meet:923
hold =against:670+
hold =on =to ~ seat:1206+
hold =on =to ~ weapon:790+
hold =on =to:787+
hold =out:671
hold elect:466+
hold offic:726
hold parti membership:779+
hold rate:1201+
hold talk =with:923
hold up:1276+
hold ~ fire:669+,1543+
hold ~ line:671
hold ~ posit:671
hole =had =been seal:834
hole =has =been seal:834
hole =in =the budget:198+
hole =in ~ roof:344
hole =is seal:834
hole =up:1535
hole =was seal:834
home =are spare:795
home =are undamag:795
home =had =been spare:795
home =had =been undamag:795
home =have =been spare:795
home =have =been undamag:795
home =was unoccupi:132
home =were spare:795+
home =were undamag:795
home birth:685+
home crowd:686+
home game:686+
home grown:877+
home made gun:719
home match:686+
home school:846
homecom:1270
homeless:687+,890+,1114+
homeown:1050+
homicid:952+
homophob chant:1186+
honest =about:1519+
honest account:1516+
honest dealer:688+
honest earn:690+
honest finder:688+
honest mistak:689+
honeymoon:910
honor =the agreement:799+,1539+
honor =the contract:304+
honor =with:131+
honor even:433+
honor:1260+,1668+
hood:911
hoodwink:856
hook =up:420+
hooligan attack:538+
hooligan:1685
hope =are fade:328
hopeless case:740
hose =down =the crowd:1715+
hosepip ban:1204+
hospit =had =been =out =of action:693
hospit =had =been close:693+
hospit =had =been destroy:693
hospit =had =been evacu:693
hospit =has =been =out =of action:693
hospit =has =been close:693+
hospit =has =been destroy:693
hospit =has =been evacu:693
hospit =is =out =of action:693
hospit =is close:693+
hospit =is destroy:693
hospit =is evacu:693
hospit =is open:694+
hospit =is work:694+
hospit =was =out =of action:693
hospit =was close:693+
hospit =was destroy:693
hospit =was evacu:693
hospit =was work:694+
hospit admit:694+
hospit bed:732
hospit close:693
hospit continu =to work:694
hospit remain open:694+
hospit shut:693
hospit stop admit:693
hospit took =in:694+
hospit:732+,751
hostag =were freed:697+
hostag =were kill:698+
hostag die:698+
hostag freed:695+,697+
hostag kill:698+
hostag releas:695+,697+
hostag rescu:697+
hostag:804+
hostil =to life:860+
hostil continu:554
hostil fire:488+
hostil recept:173+
hostil resum:228,554
hostil takeov:157+
hostil:553,1282
hot pursuit:236+
hot:699+
hotel =was full:1039+
hotlin queue:196+
hotlin:295
hottest:699
hound =out:1173
hour =at =the wheel:1512
hour =early:452
hour =late:380,817+
hour =later:1354,1355+
hour =of debat:363+
hour =to live:451+
hour pass:1355
hous =are habit:795
hous =had =been habit:795
hous =have =been habit:795
hous =was empti:132
hous =was unoccupi:132+
hous =were habit:795
hous arrest:700+,999+
hous search:1305+
house trained:1479
household pet:1479+
hug:474+
huge crowd:331+,1730+
huge haul:884+
huge major:815
huge wave:1279
human author:703+
human crew:907+
human error:7,702+,1094+,1491+
human fail:702
human failur:702
human oper:908+
human subject:1504+
human to human:298+
human traffick:1530+
human treatment:1736+
human trial:1504+
human:1736
humanist:1311+
humanitarian corridor:44+
humanitarian paus:227+
humili:107+,942
hundr =of =us:986
hung =by ~ wrist:1522+
hung =her head:107+
hung =his head:107+
hung =on =to:787+
hung =up =her boot:1267+
hung =up =his boot:1267+
hung juri:704+
hung parliament:705+
hunger strike:539+,706+
hunger:536,707+
hungov:444
hungri:536,707+
hunt =down:236+
hunt =for:120
hunt =was ban:709+
hunt =was call =off:709+
hunt =was cancel:709+
hunt ban:709+
hunt:708+
hunter:708+
hurl =from:1171
hurl bottl:1685
hurl stone:1275,1685
hurrican:710+
hurricane force:1744
hurt:751+
husband =and wife:910+
hush =it =up:800+
hush =up:789,800+,1307,1648+
hush money:189
hush:1181+
hydrogen bomb:981+
hydrogen cyanid:341+
hygien rule =are follow:1417+
hygien rule =had =been follow:1417
hygien rule =have =been follow:1417
hygien rule =were follow:1417+
hygien standard:1417
hygien violat:1608+
hygien:247,1417+
hysteria:1053,1054+
ice =over:711
ice cold flat:1605+
ice free:447
ice melt:1710+
ice thicken:313+
ici road:711+
ici temperatur:267
ici:711+
ideal condit:1727
ideal weather:1727
ident =had =been establish:713
ident =has =been establish:713
ident =is establish:713
ident =is known:712+
ident =is unclear:1609
ident =is unknown:1609,1610+
ident =was establish:713+
ident establish:1681+
ident remain:1609
ident unknown:1609,1610+,1682+
identifi =as:712+,1681+
identifi =by dna:714+
identifi =by relat:714+
identifi =by ~ dental record:713
identifi =the attack:1220+
identifi =the bodi:1681+
identifi =the caus:225
identifi bodi:713+
identifi ~ victim:713+
identifi:712+
idl:1104,1425
ignor =a red signal:1347
ignor =each =other:606+
ignor =her plea:1606+
ignor =his plea:1606+
ignor =of =the danger:1666
ignor =of:1567+
ignor =the complaint:196+
ignor =the demand:384+
ignor =the order:374
ignor =the ultimatum:1554+
ignor cri =for help:0
ignor cri:1606+
ignor order:374
ignor request =for comment:1350
ignor safeti rule:962
ignor warn:809+
ignor ~ rule:962
ignor ~ warn:809+
ignor:715+
ill equip:717+
ill equipped:717+,1334+,1640+
ill treat:942+
ill treated:942,961
ill:716+,1341+
illeg =mine:1623
illeg built:1623
illeg cross:718+
illeg donat:424+
illeg dump:450+
illeg entri:718+
illeg excav:886+
illeg extens:1722
illeg floor:1722
illeg held:719+
illeg kill:1621
illeg log:518
illeg medicin:1561
illeg own:719+
illeg race:1381
illeg ralli:144+
illeg strike:1434+
illeg substanc:441+,443+
illeg weapon:719+
illeg:142+,580,1621
illicit:580
illiquid:759
illumin:864+,870+
imit firearm:1525+
imit:534,684
immacul:247
immedi imprison:1142+
immedi:1155+,1179
immun =from prosecut:720+
immun waiv:721+
immun:1673+
impact crater:112+
impact:1439+,1523
impair =by alcohol:1589+
impair =by drug:1589+
impair:31+
imparti:722+,743+
impass:257,970+
impeach =by:723+
impeach =for:723+
impeach fail:724+
impeach pass:723+
impeach reject:724+
impeach vote fail:724+
impecc qualiti:459+
impecc:248+,570+
imped:681+
implaus:1766+
implement =the plan:221+
implic:774
impolit:1282+
import duti:1480+
import electr:489+
impos =a fine:558+
impos martial law:334+
impos sanction:1295+
impos tariff:1480+
imposs =to predict:1602+
impostor:1644+
impound:288+,1314+
impoverish:1086+,1114+
imprison:731+,1140+
impromptu:1386
improv:1396+
improvis explos:172+
improvis:1386
impuls:1386+
impun:1643+
impur:299+
in person class:847+
inaccess:1340
inaccur:770,1777+
inact volcano:1692+
inadequ:1335
inadmiss:510+
inadvert:6,7+,1615+,1638
inattent:415+
inaud:1181+
inaugur =as:90
inaugur =the build:278
inaugur:278+
incarcer:731
incendiari devic:105+
incendiari:106
incens:74
incid =at =the plant:1207+
incident free:1756
inciner:203
inclement:1726
incognito:1651+
incommunicado:296+,297,888+
incompat =with =the constitut:1579+
incomplet record:423+
incomplet:1587+,1600+
inconclus:226,361,970
inconsol:638+
incorrect:770,1777+
incorrupt:248+
increas =by:739
increas =from:739
increas =the key rate:1200+
increas =the levi:1486
increas =to:739
increas radiat:1187+,1189+
increas:739+
incrimin:507
incub:453+
incur:740+
incurs:769+
indebt:741+
indec assault:111+
indec:110
indefinit:1088
indemnifi:274
independ compani:742+
independ confirm:287+
independ creation:1025+
independ expert:743+
independ lawmak:838+
independ written:1048
indict:234+,744+
indig:1114
indiscret:835
indiscrimin:948+
individu custom:878+
indoor:745+,757+
induc coma:1578
industri action:996+
inebri:444
ined:1384
ineffect:746+
inert warhead:1708+
inexpens:237+
inexperi:1660
inexperienc:1640+,1660+
infant:931
infarct:665+
infect =with ~ virus softwar:644
infect declin:222+
infect doubl:223
infect drop:222
infect fell:222+
infect halv:222
infect rose:223+
infect surg:223+
infect:716+,747+
infecti:298+
inferior concret:1722
inferior materi:1722
inferno:204,560
infertil:242+
infest =was elimin:1091+
infest:404,1093+
infidel:30+
infight:1063+
infiltr ~ network:644
infirmari:732
inflat bill:1040+
inflat fell:1138+
inflat rose:1139+
inflat tank:369+
influenza:748+
inform =about:749
inform =by:749
inform =in advanc:1711
inform =in person:1518
inform =of:749
inform =that:749
inform =the author =itself:1255+
inform beforehand:1711
inform consent:292+
inform person:1518
inform ~ =about:749
inform ~ =of:749
inform:749+,1382+
infring:374,1621
inhabit:874
inhal smoke:1357+
inherit:750+,1049+
inhuman:942
initi discuss:1127+
initi public offer:867+
initial =by:1348
initial:1348,1541
injunct refus:826
injur serious:137
injur sever:137
injur slight:1353
injur:751+
injuri lay off:1344+
injuri:751+
ink:1348
inmat riot:1141+
inmat took ~ hostag:1141+
innoc bystand:1618
innoc travel:653+
innoc:752+
innocu:652
inocul:1673+
inop:195,1425
inoper tumor:740
inoper:195
inpati:732
inquiri conclud:225
inquiri end:755
inquiri:771+
inquor:1184+
insan:756+
insanitari:1608+
insecticid:1092+
insepar:256+
insid =the countri:1047+
insid =the hall:745+
insid help:11
insid job:758+
insid ~ =own countri:1047+
insid:757+,758+
insignia:909
insist =on ~ version:901
insist =on:1424+
insolv:759+,1114
inspect =are cancel:1613
inspect =had =been cancel:1613
inspect =had =been skip:1613
inspect =had laps:1613
inspect =has =been skip:1613
inspect =have =been cancel:1613
inspect =is skip:1613+
inspect =was announc:84+
inspect =was overdu:1575+
inspect =was skip:1613+
inspect =were cancel:1613
inspect announc beforehand:84+
inspect overdu:1575
inspect skip:1575
inspect:239+,760+
inspector =were admit:982+
inspector =were refus:1613
inspector =were turn =away:983+
inspector stay =away:1613
inspector visit:760
instal =as head:90
instal =as:90,1017+
instant:1155,1179
instig:774
instruct =by:1019
insuffici evid:513+,1754+
insuffici heat:1205+
insuffici train:1660
insuffici:1335
insult first:1162
insult:1282+
insur =against:763
insur =had laps:1614+
insur =will pay:763
insur cover:763+
insur declin:1614
insur laps:1614
insur paid:763+
insur pay:763
insur polici:763
insur refus =to pay:1614
insur refus:1614+
insur:763+
intact =and work:1771
intact:764+,1582+
intellig agenc:1309+
intellig offic:1309+,1390+
intellig servic:1309+
intens care unit:765+
intens care:137,765+
intensifi:499+,1426+
intent:381+,1128
inter:201+
intercept =by =the navi:165+
intercept call:945+,1746
intercept messag:945,1746
intercept phone call:945
intercept:1338
interest rate cut:1199+
interim:1494
intermediari:916+
intern airspac:1411+
intern strife:1063+
intern water:1411+
internet =had =been back:966
internet =has =been back:966
internet =is back:966
internet =was back:966
internet outag:965+
internet shutdown:1135
internet work:966
interrupt:487,766+
interven:675
intest:767+
intim ceremoni:1145+
intimid:34,1508+
intox:444+
intoxic:441+
introduc =a levi:1486
intrud =from outsid:1037+
intrud:1617
inund:573+
invad:769+
invalid =the vote:1700
invalid:768+
invas:769+
invent data:1237
invent quot:935+
invent stori:1777
invent:770+,856
invest =as:1017+
invest:772+
investig =was close:1616+
investig =was drop:1616+
investig conclud:225
investig:771+
invigil:1488+
invit =to =a luxuri:625+
invit guest:773+
invit:773+
involuntari:582
involv =in =the decis:294+
involv =in:774
involv:774
iodine 131:1187
irat:74
iron =out =a deal:35
iron bar:1685
iron dome intercept:49+
irradi:1187
irreconcil:670
irrecover:350+
irrefut:512+
irregular:1698
irreligi:1311+
irrepar:398,775+
irretriev:350+
irrevers:1088+
islamist attack:1499+
isol case:567
isol cell:1369+
isol incid:567
isol problem:878+
isol ward:1178+
isol:1178+
issu =a statement:1253+
issu =an alert:1711
issu =an ultimatum:1508
issu =the order:1019+
jab:1673
jail =for life:857+
jail =for:310,1140,1142+
jail pend trial:1246+
jail sentenc:1140+
jailbreak:500+
jam =before:669+
jam:541,776+
jealousi:947+
jeer:173+,1055+
jemmi:583
jerry built:1722
jet bomb:52+
jihadist:1499+
jilt:1632
job =are safe:778+
job =were creat:1594+
job =were lost:1595+
job axe:829
job cut:829+
job guarante:778+
job save:778+
job secur:778+
job went =to:1068+
jobless figur climb:1595+
jobless figur fell:1594+
jobless rate fell:1594+
jobless rate rose:1595+
jobless:777+
join =the club:1532+
join =the coalit:262+
join =the parti:779+
join =the treati:1538+
join forc:262
joint smoke:265
joke:818+
jostl:1053,1171
journalist =had access:1136+
journalist =were allow:982+
journalist =were bar:983+
journalist bar:1135+
joy:650+
jubil:650+
judg =was bias:780+
judg author:1713+
judg decid:366+
judg recus:780+
judg remain:781+
judg replac:780+
judg rule:366+
judg set bail:138+
judg step asid:780+
judgment:366+
judici warrant:1713+
jump =into:783+
jump =the fenc:501+
jump =the firebreak:562
jump =the light:1347
jump =the rail:394+
jump =the track:394+
jump clear:633
jump overboard:571
jump:782+
junk status:1202+
junta took:322
junta:322
juri =was split:704+
juri =was unanim:784+
juri agre:784+
juri deadlock:704+
juri fail =to agre:704+
juri found ~ guilti:310
juri remain divid:704+
juri return:366+
juror agre:784+
juror fail =to agre:704+
justifi:786+
juvenil court:931
juvenil offend:931
juvenil suspect:931
juvenil:931
kamikaz drone:96+
keel =over:1045+
keep =a promis:799+
keep =his job:796+
keep =in =the dark:788+
keep =the doctor:378+
keep =the plant open:1103+
keep =the properti:1655+
keep =the titl:378+
keep =to =the agreement:1539+
keep bomb:1707+
keep go:300+
keep play:22+
keep quiet:1307
keep rate steadi:1201+
keep secret:789+
keep talk:1478+
keep ~ =under wrap:801+
keep ~ degre:1513+
keep ~ doctor:1513+
keep ~ flat:66+
keep ~ headquart:1405+
keep ~ job:726,778+
keep ~ licens:852+
keep ~ post:726
keep ~ promis:304+
keep ~ titl:1513+
kennel:208+
kept =an eye =on:640
kept =for =herself:787+
kept =for =himself:787+
kept =from =the public:801+
kept =her cool:209
kept =her degre:378+
kept =her distanc:1659+
kept =her faith:792+
kept =her job:796
kept =her medal:253
kept =her promis:799+
kept =her word:799+
kept =his cool:209
kept =his degre:378+
kept =his distanc:1659+
kept =his faith:792+
kept =his job:796+
kept =his medal:253+
kept =his promis:799+
kept =his side:1668+
kept =his word:1519
kept =in =a lock:640
kept =in =the dark:788+
kept =in =the loop:749
kept =in chain:942
kept =in custodi:794+
kept =in good repair:901
kept =in hospit:732
kept =it:787
kept =its promis:799+
kept =its side:1668+
kept =on =a lead:837
kept =on =the rail:1001+
kept =out =of:1618
kept =out =the water:572+
kept =out:663+,1549+
kept =the apart:1414+
kept =the case:781+
kept =the crown:803+
kept =the faith:792+
kept =the find:793+
kept =the money:797+,944
kept =the paint:787
kept =the post:1119+
kept =the ring:787
kept =the titl:253
kept =the wallet:793+
kept =their distanc:1264+
kept =their side:1668+
kept =them:787
kept =to =the ceasefir:229
kept =to =the deal:1539+
kept =to =the rest:1262
kept =to =the speed limit:1749+
kept =to =the timet:1003
kept =to =the:1668+
kept =to work hour:979+
kept =to ~ cours:1002+
kept =to ~ regul:399
kept =to ~ stori:901
kept =under wrap:1307
kept abov water:32
kept abreast:749
kept afloat:32+
kept apart:1178
kept back =a year:528
kept burn:562
kept calm:211+
kept control:1416+
kept cool:312+
kept dri:446+
kept go =at full speed:1570
kept go:300+
kept hidden:677+
kept human:82+
kept insid:1413
kept open:1008
kept prison:731
kept proper book:688+
kept publish:1057+
kept quiet:800+,1307,1350,1648+
kept rate steadi:1201+
kept rise:1721
kept run:1771
kept safe:1133
kept secret:789+,801+
kept silent:800+,802+
kept stand:1134+
kept talk:1478+
kept wait outsid:1705+
kept watch:125+,130
kept ~ =from =the polic:1648
kept ~ =in =the dark:1567
kept ~ doctor:1513+
kept ~ flat:66+
kept ~ gun holster:669+
kept ~ headquart:1405+
kept ~ immun:720
kept ~ job:778+
kept ~ licens:852+
kept ~ lip seal:1350
kept ~ nerv:211+
kept ~ post:726
kept ~ promis:304+
kept ~ weapon:790+
ketamin:265+,442
key =in =the ignit:1627
key rate unchang:1201+
kick =and punch:149+
kick =in =the door:583+
kick =in =the head:149+
kick =in:151
kick =off =the platform:15+
kick =off:151
kick =out =of =the parti:516
kick =out =of ~ flat:506
kick =out:411,516
kick =the habit:976+
kick =to death:150+
kick:149,942,1685
kickback:189+,321+
kidnap:696+,804+
kill =all =on board:63
kill =all aboard:63
kill =all:63
kill =by =a sniper:1337+
kill =by =an electr shock:469+
kill =by forc:1686+
kill =by ~ hand:951+
kill =herself:1449,1451+
kill =himself:1449,1451+
kill =in =an accid:8+
kill =the bill:1702
kill =the hostag:698+
kill =the leader:273+
kill civilian:245
kill everyon =on board:63
kill ~ command:273+
kill:357+,805+
killer remain unknown:1656
kiss:806+
knee deep:573
knew =about:807
knew =each =other:19+,808+
knew =his attack:19
knew =nothing:1567
knew =of:807
knew =the victim:19+
knew =what ~ =was =doing:1298+
knew ~ attack:19
knew ~ victim:19
knew:807+
knife =to death:1394+
knife =was recov:1724+
knife attack:1393+
knife edge:956
knife:95+,1393+
knock =down =on order:388+
knock =down =the build:387+
knock =down:387
knock =out =by:891
knock =out =of =the sky:1338
knock =out =of:470+
knock =out =the:1768
knock =out:991,1425,1578+
knock =over:1171
knock off:534
knock unconsci:751,1578
know =about:807+
know =each =other:19+
know =nothing:1567
know:381,807
known =about:807
known =by name:712+
known =for year:588
known =to =each =other:808+
known =to =the famili:19
known =to polic:810+
known =to ~ victim:19
known risk:588
kosher:1211
label correct:811+
labor organ:1619+
labor union:1619+
laboratori anim:1503+
laboratori test:1501+
lace =with:299+,1106
lack =a cure:740
lack =a doctor:1753+
lack =a major:705+
lack =a permit:1623
lack =a signatur:1654+
lack =of =a quorum:1184+
lack =of =an antidot:740
lack =of equip:717
lack =of evid:513+,1591+,1754+
lack =of fuel:1030
lack =of hygien:1608+
lack =of mainten:961
lack =of oxygen:1335
lack =of rain:445+
lack =of sleep:1512
lack =of snow:1362+
lack =of supervis:1604
lack =of train:1660
lack =of ventil:1664
lack =of ~ suppli:1335
lack ammunit:1334+
lack approv:1561+
lack credibl:1766+
lack data:1657+
lack equip:717
lack insur:1614+
lack life jacket:1757+
lack mask:1633
lack permiss:1623
lack protect:717
lack sprinkler:1388
lack train:1660+
lack:1335
laden:874+
lag:152+
laiciz:376+
laid =a finger =on:651+
laid =a hand =on:651+
laid =a hand:1523
laid =down ~ arm:1462,1543+
laid =down ~ weapon:1462
laid =down ~ work:1425
laid =off:777+,829+
laid =to rest:201+
laid egg:1126+
laid hand:1523
laid mine:930+
laid open:1165
laid ~ =on =the tabl:989
laid ~ card =on =the tabl:1533+
lambast:1055+
land =an order:302+
land =at:812
land =had =been refus:813+
land =has =been refus:813+
land =in =a field:939+
land =in good order:812
land =in open ground:939
land =in:101+
land =is refus:813+
land =mine:814+
land =on =its roof:1045
land =on:812
land =was refus:813+
land =without:812
land clearanc:254+
land gear =had =been =down:618+
land gear =has =been =down:618+
land gear =is =down:618+
land gear =was =down:618+
land gear collaps:619+
land gear extend:618+
land gear fail:619+
land gear jam:619+
land gear stuck:619+
land gear work:618
land harmless:939
land normal:812
land safe:812+
land smooth =on:812
land smooth:812
landfil:450+
landlord:1050+
landmin:814+
landslid defeat:815
landslid victori:815
landslid win:815
landslid:815+
landslip:815
laps =by time:1403+
laps:768+,944+
lash =out:74
last =of =its kind:524+
last =to leav:1408
last =will:658+
last drop =of fuel:1030
last edit:1056+
last instanc:557+
last match =of ~ career:1267
last place:816+
last rite:451+
last seat:609
last stand:592
last:1088+
latch:879+
latest model:967
laud:1124
laugh togeth:317
laugh:818+
laughter:818+
launch =a probe:771
launch =an appeal:86
launch =an offens:554
launch =had =been abort:819+
launch =had =been call =off:819
launch =had =been cancel:819
launch =had =been delay:819
launch =had =been postpon:819
launch =had =been scrub:819
launch =has =been abort:819+
launch =has =been call =off:819
launch =has =been cancel:819
launch =has =been delay:819
launch =has =been postpon:819
launch =has =been scrub:819
launch =is abort:819+
launch =is call =off:819
launch =is cancel:819
launch =is delay:819
launch =is postpon:819
launch =is scrub:819
launch =was abort:819+
launch =was call =off:819
launch =was cancel:819
launch =was delay:819
launch =was postpon:819
launch =was scrub:819
launch rocket:820+
launch succeed:820
launch:151
launder money:821+
launder:821+
laureat:131+
lava:1691+
lavish hospit:625
lavish:898+
law =was observ:824
law abolish:823+
law acquir:825+
law adopt:1065
law expir:823
law kill:786+
law laps:823+
law strike:1435+
law transact:689+
law upheld:293+
law:64,824+
lawless:1028
lawmak vote:1174+
lawsuit:1447+
lawyer =was allow:1689+
lawyer sat besid:828+
lax safeti:962
lax secur:1604
lay =a finger =on:651+
lay =a hand =on:651+
lay =down ~ arm:1462,1543+
lay =down ~ weapon:1462
lay =in ruin:840+
lay =off:829+
lay idl:1662+
lay low:677+
lay open:1604
layoff:829+
lead =in =the water:830+
lead =in poll:37+
lead =the govern:1284+
lead =the poll:37+
lead candid:37+
lead level:830+
lead paint:830+
lead poison:830+
leader =is aliv:272+
leader =was kill:273+
leader appear =on televis:272+
leader escap:272+
leader gather:1453+
leader surviv:272+
leadership challeng:1063
leaf stir:210
leak =by:835
leak =had =been plug:834
leak =had =been seal:834
leak =has =been plug:834
leak =has =been seal:834
leak =is plug:834
leak =is seal:834
leak =report:835
leak =to =the press:835
leak =to:835
leak =was plug:834
leak =was seal:834
leak document:835
leak draft:835
leak email:835
leak exam:238+
leak gas:614+
leak memo:835
leak pipe:958+
leak proof:834+
leak question:238+
leak record:835
leak secret:1382
leak:833+,835+
leakag:833+
leaker:835
leaki:833
lean =too far:545+
lean:836+
leap:782+
leapt =across:562
leapt =into:783+
leapt:782+
learn =from =the media:1567
learn =from =the press:788+,1567
learn =of:807
learner:1623
leas:181+,1495+
leash:837+
leav =the build:392+
leav =the coalit:261+
leav =the parti:838+
leav =the room:392
leav =the treati:1540+
leav =to remain:65+
leav =with =nothing:1577
leav offic:1026+
led =away =in handcuff:100
led =by =the hand:47+
led =the govern:1284+
led =to safeti:503,1256
led outsid:503
left =a =will:658+
left =by mutual consent:1258
left =her husband:1320
left =his wife:1320
left =in =the dark:1666
left =in =the street:1573+
left =in peac:1260+
left =in ruin:840+
left =nothing:410+
left =of =his =own accord:1258
left =of ~ =own accord:842+
left =of ~ =own free =will:842+,1258
left =off =the guest list:1617
left =off =the list:1617
left =on =the seab:1775+
left =on =their =own:1738+
left =out =of =the =will:410+
left =out =of =the decis:715
left =out =of pocket:797+,1577
left =out:841+
left =the build:392+,503
left =the chamber =before =the vote:3+
left =the church:1311+
left =the coalit:261+
left =the cockpit:2
left =the countri:1+
left =the door open:1627
left =the field =in protest:913+
left =the hall:396+
left =the hospit:1317+
left =the key:1627
left =the launch pad:820
left =the meet:396+
left =the money:839+
left =the negoti tabl:1477+
left =the pad:820
left =the parti:838+
left =the post =up:1119+
left =the premis:392
left =the priesthood:376+
left =the rail:394+
left =the room:392,396+
left =the scene:392+,571
left =the ship:1737+
left =the station:1592+
left =the tabl:396+
left =the track:394+
left =the treati:1540
left =the vessel:1737+
left =the whistl:1084+
left =their home:503
left =to die:0+
left =to fend =for =themselves:673
left =to fend =for:42
left =to fend:1606+
left =to ~ fate:0+
left =to:1015+
left =with =nothing:1577
left =without =a degre:528+
left =without =a home:687+
left =without =a prize:1566+
left =without doctor:1753+
left =without help:0+,1606
left =without pay:1636
left =without seat:936+
left =without shelter:890+
left =without sign:1542+
left =without treatment:1661+
left ajar:1627+
left alon =with:1606+
left alon:1377+,1604
left behind =by =the thiev:1420+
left behind =their equip:1280+
left behind:0+,839+,1430+
left empty handed =by =the =will:410+
left empty handed:839+,1420+
left hang:196+
left home:1192+
left homeless:890+
left hospit:1317+
left lie:1573+,1604
left offic:1026+
left open:1583+,1627+,1628+
left port:121+
left quarantin:601+
left rate unchang:1201+
left ship =early:571
left stand:764,1399
left town:392
left unansw:1350
left unattend:1604
left unsearch:1650+
left unsign:1653+,1654+
left unus:1662+
left voluntarili:842+,1258
left ~ =in =her =will:750+
left ~ =in =his =will:750+
left ~ home:503
left ~ insid =the patient:917
left ~ post:2,396
legaci system:1473+
legal acquir:825+
legal action:1447+
legal age:28+
legal bind:557+,1674+
legal bought:825+,855+
legal built:854
legal counsel:828+
legal donat:425+
legal entri:843+
legal held:855+
legal own:855+
legal sold:64
legal tackl:531+
legal:64
legionella:844+
legionnair:844+
legitim busi:688+,689+
legitim defens:786+
legitim:1211+
lend =a hand:675+
lend ~ vote:1703+
lend:875+
lengthi debat:363+
lenient:845+
lent =by:181
lent:181,875+
lesse:1495+
lesson =as normal:847+
lesson cancel:846+
lesson continu:847+
lesson resum:847+
let =in =at =the gate:848+
let =in:850+
let =into =the countri:1687+
let =itself =be stroke:80
let =off =the hook:235
let =off =with =a reprimand:1410+
let =off =with =a warn:1378,1412
let =the hostag go:697+
let =the ultimatum pass:1554+
let =to:985+
let =up:1427
let bygon:589
let go:604+
let know:749
let play continu:1084+
let ~ =in:973+
let ~ =through:850+
let ~ convoy =through:44
let ~ drown:0
let ~ get =away:849+
lethal dose:1042+
lethal inject =for:1175
lethal inject:514,1175
lethal substanc:1106
lethal:345,805+
letter bomb:172
letterbox compani:1481+
leukaemia:216+
leukemia:216+
leve breach:342
leve broke:342
leve held:572+
level =are normal:1188
level =are rise:1721+
level =at:433+
level =had =been normal:1188
level =have =been normal:1188
level =to =the ground:398
level =were normal:1188
level =with =the last defend:1007+
level =with last year:1574
level fell:1718+
level headed:209
level sank:1718
level:387,398
levi =on import:1480+
liabl =for:1261+
liber:851+
licens =had =been revok:1561,1623
licens =had =been taken =away:1623
licens =had expir:1623
licens =has =been revok:1561
licens =is revok:1561
licens =to:1090
licens =was revok:1561
licens =was suspend:1623
licens =was withdrawn:1556+
licens doctor:1489+
licens extend:852+
licens gun:855+
licens hunt:708+
licens medicin:94+
licens renew:852+
licens school:17+
licens suspend:853+
licens weapon:855+
licens:64,854+,1089+
lick:1569+
lie =about:856+
lie =around:1604
lie =in =my safe:1133
lie =on =the bottom:1455
lie =on =the seab:1775+
lie =under oath:856
lie idl:1662+
lie:856+
life =in danger:328
life =in prison:857+
life =is =out =of danger:1395
life =on mar:858+
life behind bar:857+
life changing injuri:137
life hang:451
life imprison:857+,1142+
life jacket =are lock =away:1757+
life jacket =are miss:1757+
life jacket =had =been lock =away:1757
life jacket =have =been lock =away:1757
life jacket =on board:859+
life jacket =on:1769+
life jacket =were lock =away:1757+
life jacket =were miss:1757+
life jacket:859+
life return =to normal:335+
life sentenc:857+,1142+
life term:857+
life threatening condit:328
life threatening injuri:137,1321+
life threatening:137,345
life vest:859+
lifeguard =on duti:640+,1488+
lifeguard:640+
lifeless =in =the water:439+
lifeless bodi:596
lifeless planet:860+
lifeless:860+
lift =from:315+,1097
lift =off:820+
lift =the ban:64,1272+
lift =the blockad:1008
lift =the curfew:335+
lift =the embargo:1649+
lift =the paint:1423
lift =the sanction:1296+
lift =the state =of emerg:335+,476+
lift =the wreck:1191+
lift =to safeti:1256
lift martial law:476+
lift off:820
lift sanction:1649+
lift ~ forecast:586+
lift ~ immun:721+
liftoff:820+
light =again:656
light =are =off:865
light =are =on:864+
light =are work:864
light =as day:630+
light =had =been =off:865
light =had =been =on:864+
light =have =been =off:865
light =have =been =on:864+
light =on:870+
light =out:347+
light =were =off:347+,865
light =were =on:864+,870+
light =were back:656
light =were flash:147
light =were work:864
light breez:210+
light bruis:1353
light came back =on:1122
light came back:656,1122
light damag:861+,932+
light dress:717
light fail:865
light injur:1353+
light injuri:862+,1353
light sentenc:845+
light stay =on:656+
light swell:212
light went =out:865+,1121+
light wind:210+
light wound:862+
lightn strike start:9+
lightn:863+,1179
like =by everyon:1733+
limit =of:866+
limit =to ~ month:1494
limit =to:866+
limit damag:861+,932+
limit hour =of electr:1204+
limit outag:878+
limit period expir:1403+
limit period still run:1156+
limit strike:1436+
limit visibl:1115+
limp back =to port:32
line =his pocket:473+
line =of communic:295
line =the street:1164+
line =up =at =the start:1400+
line stop:1425
line up:1315
lip sync:928+
lip synced:928+
lip synching:928+
liquid =the compani:564+
liquid proceed:564+
list =in =the sourc:1185+
list =to:836+
list build:1133+,1134+
list heavili:836+
listen =in silenc:1380+
listen =in:945
listen =to:668
listen devic:1746+
listeria:577+,868+
listeriosi:868+
lit =a cigarett:1358+
lit =by beacon:909
lit =up:630+,864+
lit flare:538
litter =of pup:1126+
litter:404
littl better =than =a placebo:746
littl cash:885+
littl damag:861+
littl risk =of infect:1580+
littl wind:210
live =and well:62
live =and:62
live =in poverti:1086+
live =in tent:890+
live =in:985+
live =on televis:1164
live =on welfar:1086+
live =on:62
live =through:62
live =to =tell:62
live =up =to:799
live ammunit:872+
live apart:1320
live bomb:1214+
live broadcast:871+
live bullet:872+
live fire:872+
live perform:1299+
live round:872+
live togeth unmarri:1632
live togeth:1515+
live vocal:1299+
live warhead:1709+
livestock:79+
livestream:1222+
livid:74
load bearing intact:1440+
load bearing:184
load gun:874
load pistol:874
load weapon:874
load:874+
loan approv:875
loan move:1532
loan refus:876+
loan reject:876+
loan repaid =in full:364+
loan turn =down:876+
loan:181
lobbi =against:1014
local man =was arrest:877+
local outag:878+
local youth:877+
locat aliv:595+
locat ~ wreck:594
locat:16,594
lock =in =its cage:76
lock =out =of ~ account:15+
lock =out:880+
lock =up:731+,879
lock =was intact:973+
lock door:882
lock emerg exit:882
lock insid:1535
lock room:640
lock undamag:973+
lock:257,879+,881+
lockdown lift:601+
lockdown:334+,1178+
lockout end:848+
lockout lift:848+
lockout:880+
locust =were destroy:1091+
locust devour:136
locust:1093+
lodg =a complaint:275+,276+,1254+
lodg =an appeal:86+
lodger:1495+
log ban:1157+
log:518+
loggerhead:406
loiter munit:96+
lone attack:69,883+
lone culprit:883+
lone gunman:69
lone survivor:1465+
lone thief:883+
lone wolf:21+,69,883+
lone:21+,69+
long =in =the plan:1128
long await:515+
long debat:363+
long expect:515
long gone:103+
long hour:1044+
long known:588
long past =its prime:994
long plan:1100+
long planned:1128
long record:810+
long shift:1512
long wait =for:1355
long wait:1354
look =after =by doctor:1536+
look =after:1736
look =at ~ phone:415+
look =in =on:1688+
look =into:668,771
look =on:1264+
look =the =other way:1606+
loot =has =yet =to =be found:1421+
loot =is still miss:1421+
loot =was recov:1271+
loot art:886+
loot remain miss:1421+
loot:886+,1275+,1423
lopsid:836+
lose =the battl:371+
lose =the case:826+
lose =the elect:372+
lose =the whip:516
lose control:1028+
lose side:891
lose ~ eye:164+
lose ~ job:829
lose ~ life:357
lose ~ post:1026+
lose ~ seat:372+
loss =of brake:186+
loss =of control:1028+
loss =of coolant:1043+
loss =of data:350+
loss =of power:1123
loss =of thrust:491
loss =of:887
loss making:887+
lost =a limb:900+
lost =a wheel:1741+
lost =all ~ seat:936+
lost =at sea:941
lost =both leg:900+
lost =for good:1421
lost =her doctor:379+
lost =her faith:1311
lost =her job:777+
lost =her life:357
lost =her seat:889+
lost =her temper:74
lost =her way:893+
lost =his doctor:379+
lost =his faith:1311
lost =his job:777+
lost =his life:357
lost =his seat:889+
lost =his temper:74
lost =his way:893+
lost =in =the post:1586+
lost =in court:826+
lost =its licens:1556+,1561
lost =out =on =the contract:305+
lost =the battl:371+,1266
lost =the case:826+
lost =the confid vote:635+
lost =the contract:305+
lost =the crown:892+
lost =the custodi battl:339+
lost =the elect:372+,889+
lost =the fight:1266
lost =the final:891
lost =the lawsuit:826+
lost =the leadership:832+
lost =the match:891
lost =the nomin:1066+
lost =the probe:1146
lost =the runoff:372
lost =the signal:1146
lost =the titl:892+
lost =the vote:889+
lost =the war:371+
lost =the whip:516
lost =their money:797+
lost =their way:893+
lost =to:891+
lost =with =all hand:63
lost =without trace:941
lost confid:1469
lost conscious:751,1578+
lost contact:296+,297+,888+
lost control:1028+
lost custodi:339+
lost electr:1123
lost engin power:491
lost everyth:890
lost file:423+
lost forc:1427+
lost ground:1269
lost money:887+
lost power:1123
lost radio contact:297
lost short =after launch:547
lost speci:524+
lost strength:1427+
lost support:1639
lost time:1355
lost touch:888+
lost valu:1329+
lost weight:1341
lost ~ arm:72+,137
lost ~ balanc:545+
lost ~ brake:186+
lost ~ data:353+
lost ~ doctor:1514+
lost ~ engin:491
lost ~ eye:164+
lost ~ foot:72+,545+
lost ~ hand:72+
lost ~ harvest:136
lost ~ home:506,890+
lost ~ immun:721+
lost ~ job =over:411
lost ~ job:829
lost ~ leg:72+,137
lost ~ licens:853+
lost ~ life:357
lost ~ limb:72
lost ~ live:357
lost ~ major:705+
lost ~ patent disput:1073+
lost ~ post:1026+
lost ~ propel:1741
lost ~ seat:372+
lost ~ sight:164+
lost ~ top rate:1202+
lost ~ vision:164+
lost ~ way:988+
loud explos:519
loud:894+
love affair:30
love care =for:1731+
love child:30+
love famili:256+
love interest:324
love restor:1134
lover:324+
low approv:1639
low budget:237
low cloud:1115
low cost home:1365+
low moral:895+
low pay:1590+
low price:237+
low reservoir:896+
low turnout:397+,1552+
low visibl:1115+
low water:1718
low yield:136
lower =than:370
lower =the forecast:585+
lower =the land gear:618+
lower =the rate:1202+
lower emiss:478+
lower interest rate:1199+
lower price:1138+
lower rent:1248+
lower tax:1482+
lower trade barrier:600
lower wage:1074+
lower ~ outlook:585+
lowest turnout:1552+
loyal =to =her husband:533+
loyal =to =his wife:533+
loyal:897+
loyalti:897+
lsd:265
lucid:290
lull:209
lure =into =a trap:70+
lush:662+
luxuri apart:899+
luxuri flat:899+
luxuri hotel:898+
luxuri:517+
lymphoma:216+
lynch:150+
machet:95
machine gun fire:643
mad cow:873+
made =a clean breast:283
made =a confess:283
made =a full confess:283
made =a full recoveri:1227+
made =a land:812
made =a loss:887
made =a recoveri:1227
made =a statement:1385+,1475+
made =away =with:1423
made =by artifici intellig:40+
made =it =to =the top:1454+
made =it =to port:32
made =it back:812
made =it home:632+
made =no statement:802
made =off =with:1423
made =off:571
made =the cut:1315
made =them =an offer:989+
made =to go:1173
made =to remov =the headscarf:660+
made =to wear:280+
made =up =out =of thin air:389
made =up =with:589
made =up ~ mind:365+
made =up:590,684,856
made =us =an offer:989+
made amend:85
made awar:749,807
made contact =with:1523
made contact:295+,1523
made gain:29
made good =on:799
made good =the loss:274
made homeless:890+
made legal:64
made money:1150+
made peac:589+
made public:408+,835,1165+
made safe:377+,1598+
made up stori:1777
made up:770
made use =of:1670+
made ~ =own way =out:633
made ~ offer:989+
maggot:1384
magnitud quak:1176
maiden voyag:967+
maiden:567
maim:751
maintain =her innoc:389
maintain =his innoc:389
maintain ~ innoc:389,391
maintain ~ regular:901+
maintain:901+
mainten =had =been carri =out:901
mainten =had =been postpon:961
mainten =has =been carri =out:901
mainten =has =been postpon:961
mainten =is carri =out:901
mainten =is postpon:961
mainten =was carri =out:901
mainten =was postpon:961
mainten error:1491
major =of =the seat:902
major damag:667+
major injuri:137
make =a statement:1385+
make =up =the stori:856
make peac:589+
make public:408+,1165+
make use =of:1670+
makeshift:1722
malaria:903+
male attack:904+
male bomber:904+
male suspect:904+
malfunct:195,373+,541,1031,1493+
malici:381
malign tumor:905+
malign:216+
malnourish:536,961,1401
malnutrit:536
malpractic:917+
maltreat:77+,942,961
malwar:644
man:907+
manag =to:1445+,1446
manag close =the gate:880+
mandat ran =out:1497+
mandatori:582,906+
maneuver:1416+
mangl:344
manhandl:581+,651+,1171
manhunt:116,120
manipul =the vote:1698
manipul data:1237
manipul match:569+
manipul:590
manoeuvr:1416+
manslaught:1638
manual:908+
manufactur defect:1492
march =against:1160
march =into:769+
march =on:29
march:1160
marijuana:218+,265+
mark =as:909
mark correct:690+
mark path:1002
mark vehicl:909
market open:1527+
market shut:1526+
maroon:1430+,1535
marri:910+
marriag contract:1130+
marriag end:419
marriag:910+
martial law:334+,475+
mask =are =off:1633+
mask =are worn:911
mask =had =been =off:1633+
mask =had =been worn:911
mask =have =been =off:1633+
mask =have =been worn:911
mask =were =off:1633+
mask =were worn:911
mask men:1609,1685
mask wearing:911
mask:911
maskless:1633+
mass =of snow:129+
mass brawl:1685
mass grave =of unknown:1610
mass grave:912+
mass kill:912+
mass ralli:1730
mass shoot:912+
mass troop:1239
massacr:912+
massiv damag:667
massiv stroke:1438+
massiv turnout:1730+
master =the blaze:563
mastermind:645,774
masterpiec:1124+
match =was abandon:913+
match =was broken =off:913+
match =was complet:914+
match =was drawn:433
match ban:143+
match call =off:913+
match fit:568+
match fixing:569+
match suspend:913+
materi fatigu:1492+
matern ward:692+
matricul:24+
maul:75+,159+
maximum penalti:655+
maximum sentenc:655+
mayday:416+
mayhem:1053,1054,1684+
meager harvest:136
meal:454+
meant =to kill:1128
measl:915+
mechan failur caus:1492
mechan failur:541,1493+
mechan fault:541
mechan problem:541
mechan sound:570
media blackout:983+
mediat:916+
medic =on site:421
medic care:1536+
medic error:917+
medic neglig:917+
medic pass:1532
medic staff =on site:421+
medic treatment:1536+
meet =in privat:924+
meet face =to face:923
meet safeti standard:1289+
meet took place:923
meet vote =for:1328+
meet:923+
melt =down:918+
melt fuel rod:918+
melt glacier:1710+
melt ice:1710
meltdown:918+
member =of =the parti:779+
member =of staff:758+
memori gap:1766+
menac:1508+
mend:1251+
mental fit:1298+
mental ill:756+,1022
mercenari:1694+
mercuri level:919+
mercuri poison:919+
mercuri:1507
mere =a wit:1006+
mere colleagu:785+
mere recommend:1015
mere rumor:1236
mere tourist:653+
merg =with:359
merg:359
merger abandon:360+
merger complet:359
merger talk:922+
messag:295
messi divorc:546+
met =all regul:1069
met =for =the first time:1431
met =in person:923
met =in privat:924+
met =the deadlin:997+,1003
met =the requir:762+
met =the ultimatum:1555+
met =up:923+
met =with jeer:173+
met =with:295,923
met drink water standard:435
met face =to face:923
met hygien standard:578
met secret:924+
met standard:762+
met ~ commit:304+
met ~ demand:1555+
met ~ lawyer:1689+
met ~ safeti standard:1069+
met:923+
metal detector:760
metal fatigu:1492+
metastas:905+
metastasi:905+
meteor explod:112+
meteorit fell:112
meteorit hit:112+
meteorit struck:112+
methamphetamin:443+
methan explos:613+
methanol:926+
methyl alcohol:926+
methylmercuri:919+
meticul plan:1100+,1128
metre high wave:1279
microb:858+
microbi life:858+
microsleep:109
mid air:50+
midday:355
middle aged:27+
midnight:969+
midwif came home:685+
mild sentenc:845+
mile =away:61+
militari aid:98+
militari base:927+
militari defeat:371+
militari facil:927+
militari instal:927+
militari takeov:322+
militari target:927+
militari victori:1683+
million =in cash:884+
millionair:1273+,1723+
mime:928+
mine remov:385+
minefield:814+
minor =at =the time:931
minor age:931+
minor burn:202
minor cut:1353
minor damag:861+,932+
minor employ:241+
minor govern:705
minor injuri:862+,1353+
minor stroke:1438+
minus degre:267
minut =early:452+
minut =late:817+
minut =of =the meet:1776
miracl:933+
miracul surviv:1465+
miracul:933+
mirror smooth:212
misadventur:8+
misappropri:473+,598
misattribut:591+
miscarriag =of justic:1778+
misdiagnos:917+
misdiagnosi:917+
misfir:377
mishap:6+,7
misidentifi:39+
misl parliament:856
misl:856
mislabel:934+
mislaid:423
mislead advertis:934+
mislead label:934+
mislead:856+
misquot:935+
misreport:1777
miss =a major:705+
miss =a penalti:1083+
miss =by inch:1659+
miss =by meter:937
miss =each =other:937+
miss =from =the label:934+
miss =from ~ chart:1631
miss =out =on =the post:1068+
miss =out =on:470+
miss =the cut:841+
miss =the deadlin:380,817
miss =the earth:113+
miss =the jab:1663+
miss =the match:1344+
miss =the penalti:1083+
miss =the record:938+
miss =the rest:1344
miss =the station:1592+
miss =the threshold:936+
miss =will:767+
miss file:423+
miss ~ step:545
miss ~ target:585+,939+
miss:941+
missil attack:940+
missil hit ~ plane:1338
missil hit:940+
missil strike:940+
mission accomplish:221+,1445
mission stay open:471+
mist:574+
mistak =by =the pilot:1094+
mistak =by ~ driver:702
mistak =by ~ pilot:702
mistaken =for =the enemi:605+
mistaken ident:1778+
mistaken:1777
misti:574+
mistreat:942+,961
mistress:30+
mistrial:704+
mistrust:1469+
misunderstand:7
mitig circumst:845+
mix =up =in:774
mix =up ~ drug:1779+
mix =up ~ medicin:1779+
mix class:260+
mix review:1639+
mix school:260+
mob:200+,1275+
mobil network collaps:965
mobil network work:966
mobil:943+
mock up:369+,534
mock:434+,1282
moder speed:1749
modern equip:498
modern fake:591+
modern slaveri:518
modern ~ system:1474+
modern:901
modest ceremoni:1392
modifi gene:620+
modifi:232+
mold:404
moldi:576,1384+
mole:1382+
molest:110+,111+
molotov:1275+
molten core:918+
monetari penalti:558+
money =is avail:612+
money =is lack:1603+
money =was return:1232+
money arriv:1051
money back =from =the tax:1487+
money back:1232
money fail =to arriv:1636
money launder:598,821+
money set asid:612+
monitor =the ceasefir:1544+
monitor =were expel:983+
monitor =were present:982+
monitor visit:760
monitor ~ call:1746
monitor:640
monkey chant:1186+
monsoon rain:1190+
month =early:452+
month =late:380,817
month =of prepar:1100
month =to live:740+
month old:967
moonless:348+
moonlight:1584+
moor:73+,734+
moral =is good:678+
moral =is high:678+
moral =is low:895+
moral collaps:895+
moratorium:142
morgu:1573
mortal:357
mortar fire:1331+
mortgag:741+
mortifi:107+
mothbal:258,1208,1601,1662+
mother =of:1061+
mother to be:1125+
motion =for bias reject:781+
motion carri:1065
motion defeat:1702
motion fail:1702
motiv =is unclear:948+
motiv =was:947+
motiv remain:948+
motiv unknown:948+
motiveless:948
mountain =of debt:741
mourn:638+
mous drop:1608
move =about freeli:601+
move =out:1320
move =to higher ground:503
move =to safeti:503
move =up:1154+
move back:795
move fell =through:1415
move forward:29
move insid:745+
move product:949+
move train:950+
move ~ =to =a =later date:1120+
move ~ abroad:949+
mud slinging:546+
mudflow:815+
mudslid:815+
mug:1276+
multipl fractur:137
multipl occas:1252
multipli:1509
mundan explan:958+
municip ownership:729+
murder =by:951+
murder squad:771+
murder suspect:1466+
murder victim:951+
murder weapon =is still:1725+
murder weapon =was found:1724+
murder:952+
murk:1115
museum =may keep:791+
mustard gas:240+
mute:1181
mutil:900+
mutini:953+,1063+
mutual agreement:292
mutual ceasefir:954+
muzzl:837+
mysteri =had =been solv:225
mysteri =has =been solv:225
mysteri =is solv:225
mysteri =was solv:225,1370+
mysteri remain:226,1656
mysteri:1656+
myth:770
nab:100,224
nail bomb:172+
nake:955+
name =are releas:713
name =as coach:90+
name =as ~ minist:90
name =as:712+
name =does =not appear:1097
name =had =been releas:713
name =have =been releas:713
name =his accomplic:1475
name =in =the footnot:1185+
name =in =the squad:1315
name =is known:712
name =were releas:713
name releas:1681+
name ~ sourc:1375+
nameless grave:1611+
nameless:1609,1610+,1682+
nap:109
narcot:441+,443+
narrow major:956+
narrowli beat:956
narrowli beaten:889+
narrowli defeat:956
narrowli elect:956
narrowli miss:937+,939
narrowli pass:956
narrowli won:956
nation park:1157+
nation record:1221+
nation servic:291+
nation:729+
nationwid outag:1742+
natur catastroph:960+
natur caus:957+,958+,959+,1615
natur death:959+
natur disast:960+
natur earthquak:1500+
natur explan:958+
natur level:1188
natur reserv:1157+
natur tremor:1500+
natur uranium:1597+
natur varieti:307+
nausea:1695+
navig error:702,1094+
navig work:1346+
nazi looted:886+
nazi salut:1186+
near miss:937+
neck =and neck:956
need =no help:1371
need medic treatment:751
need money:1257
need ~ stitch:751
negat =for alcohol:1364
negat =for drug:251+
negat breath test:1364
negat dope test:428+
negat drug test:440+,1502+
negat sampl:249+
negat test:1612+
neglect anim:77+
neglect:961+
neglig loot:885+
neglig:6,962+,1638
negoti =a coalit:263+
negoti =in secret:1310+
negoti collaps:1477
negoti tabl:1476
negoti:963+,1476+
neighbor disput:1022
nepot:155+,289+
nerv agent:964+
nerv gas:964+
net incom:1150+
net loss:887+
net:1301+
network =had =been restor:966+
network =has =been restor:966+
network =is restor:966+
network =is secur:1571+
network =of:11,645
network =was restor:966+
network failur:965+,991
network outag:965+
network restor:1005
network went =down:965
neutral =in =the air:1338
neutral:722+,743+
new borrow:198+
new bridg:967+
new elect:465+
new factori:772
new head:90+
new heart:1534+
new home =was found:1379+
new infect:1033
new investor:1257
new job:682+
new kidney:1534+
new liver:1534+
new plane:967+
new record:1221
new sign:1532
new softwar introduc:1474+
new tax:1486+
new ticket:944
new trade barrier:1480
new version:232+
newborn:617+,1125
newcom:567
newli built:967+
newli open:967
newlyw:910
news blackout:1135+
newspap ban:1135+
newspap close:1056+
night pass quiet:1377+
night time curfew:334+
night time:969
night watchman:640
nil nil:628+
nip =in =the bud:1510+
no bid contract:403+
nod =off:109+,1512
nod =through:637
noiseless:1181+
noisi:894+
nomin =as:975+
nomin =by:975
nomin =for:975+
nomin block:91
nomin:1315+
non believer:1311+
non binding:1015
non consensual:110+
non contagious:1580+
non infectious:1580+
non malignant:154+
non partisan:838+
non refundable:797+
non religious:1311+
non smoker:976+
non starter:977+
non swimmer:978+
non toxic:652
non violent:1081+
noncancer:154+
nontox:652
nonviol:1081
normal background:1188
normal flight:1238+
normal oper:1557+
normal radiat:1188
normal servic:1528
norovirus:577+
nose gear collaps:619+
nosed:325
nosediv:325
notic =to quit:506
notic:1313
notif:749+
notifi =the author:1255
notifi =the polic:1254+
notifi:749+,1711
novic:1640+,1660
novichok:964+
noxious:1106
nuclear accid:1207+
nuclear devic:981+
nuclear disast:1207+
nuclear emerg:1207+
nuclear test:980+
nuclear warhead:981+
nuclear weapon:981+
nude:955+
null =and void:768+
nullifi:768+
number =are climb:223
number =are fall:222
number =are grow:1509
number =of case fell:222+
number =of case rose:223+
number =one hit:1368+
nurs =on duti:421+
nurs back =to health:81+
oath =of offic:90
obedi:1479+
obey order:897+
obey:279+,897+
object =to =the plan:1099
object =to:1014+
object:1014
oblig =to:582
obligatori:280+,906+
obliter:398
oblivi:1567+
obscen:1282
observ =by agent:945
observ =by:1764+
observ =the sanction:1297+
observ =the speed limit:1749
observ =the truce:229+
observ =the:1668+
observ =were bar:983+
observ =were present:982+
observ check:760
observ drone:1391+
observ mission:1544+
observ saw:982+
observ ~ safeti rule:399
observ:1244+,1313
obsolet equip:1334+
obsolet softwar:1473+
obsolet system:1637+
obsolet:994+
obstruct:681+,984+
occupi =by famili:986
occupi =by:985+
occupi:219,874
off duty:987
off piste:988
offens =against:123+
offens continu:1707+
offens:1282
offer =a place:24+
offer =to buy:989
offer compens:1372+
offer littl:1760+
offer ~ apolog:85
offer:989+,990+
offic arriv:1108+
offic interven:1108
offic rush:1108+
offici approv:1090
offici cross:843+
offici secret:1402+
offlin:991+,1425
offshor account:1484
offshor:949+
offsid goal:627+
offsid:992+
offspr:1061
oil =had =been remov:368
oil =has =been remov:368
oil =is flow:1095+
oil =is remov:368
oil =on =the road:711
oil =was remov:368
oil covered:993
oil escap:993+
oil film:835
oil flow:1095+
oil leak:993+
oil pollut:993
oil slick:835,993+
oil spill:835,993+
okay:637
old age pension:1267
old alli:808+
old bridg:994
old fashioned:994
old friend:19,808+
old plane:994+
old ship:994+
omit:841+
onc =again:426+,1252+
onc =and =for =all:1088+
one off:567
one sided truce:1004+
one sided:155+
one star:1055
ongo:300+
onlook:1764+
onsid:1007+
ooz:833,835
open =a case:771+
open =a plant:772+
open =about:1533+
open =again:1008
open =an inquiri:771
open =as usual:205+,1008
open =for busi:205+,1008
open =for visitor:1008
open =its door:1008
open =its file:314+
open =its gate:1008
open =the book:1533+
open =the border:178+,180+
open =the door =himself:973+
open =the score:1301
open =to =all:1164+
open =to =the public:664+,1008+
open =to appeal:1009+
open =to traffic:1008+
open =to:1008
open =with:151
open air:1011+
open ballot:1010+
open bid:1496+
open border:180+
open disclos:1533+
open display:1339+
open door:1628+
open ended:1088
open fire:643,1336+
open night:1129+
open offici:278+
open round:1127+
open secret:1163+
open session:925+
open vulner:1637+
open:408+
oper =by =a person:908+
oper =on =monday:995+
oper =on =the wrong:917
oper =on:1013+,1457+
oper error:702+,1491
oper licens:1089
oper loss:887
oper normal:1771
oper paralyz:991
oper readi:271+
oper theater:732
oper:1771
opiat:676+
opium:443+
oppon:231+
oppos ~ motion:1701+
oppos:1014+
opposit =to:1014+
opposit bench:727+
opposit lawmak:727+
opposit leader:727+
opposit parti:727+
opt =in:1671+
opt =to:1693
optic illus:958+
option:1015+
opul:898+
oral:1016+
orbit:733+
orchestr:774,1100
ordain:1017+
order =a new trial:1677
order =by:1019
order =from abov:1019
order =of closur:1018+
order =out =of ~ home:504+
order =to abort:813
order =to close:1018+
order =to evacu:504+
order =to leav:503,516
order =to pay =a fine:558+
order =to shut:1018+
order =to stay:1413
order =was restor:209
order cancel:305+
order elect:1697+
order evacu:211+
order fashion:1081
order handov:1021+
order manner:1020+,1081
order place:301+
order retreat:1101+
order transfer:1021+
order withdraw:1101+
order ~ =to drop:1711
order ~ diplomat =to leav:400+
order ~ resid =out:504+
order:209,1019+
ordinari ammunit:308+
ordinari businessman:754+
ordinari citizen:653+
ordinari earthquak:1500+
ordinari explan:958
ordinari flour:654+
ordinari tourist:653+,754+
organ beforehand:1100
organ donor:1534+
organ grown:1023+
organ:858+,1023+
organophosph:964+,1092+
origin document:621,1024+
origin languag:1444+
origin manuscript:1024+
origin soundtrack:1444+
origin version:1024+
origin work:1025+,1048+
ostrac:200+
oust =as leader:832+
oust =at =the poll:372+
oust:322,411
ouster:411
out of court settlement:1029+
outag:991+
outbreak =had =been =over:1034+
outbreak =has =been =over:1034+
outbreak =is =over:1034+
outbreak =of hostil:554
outbreak =under control:1034
outbreak =was =over:1034+
outbreak contain:1034
outbreak end:1034+
outbreak:1033+
outcri:1014
outdat equip:717
outdat softwar:1637+
outdat system:1473+
outdat:994+
outdoor:1011+,1035+
outlaw:142+,580
outlook unchang:584+
output fell:1148+
output rose:1149+
output slump:1148+
outrag:74,414+
outright major:250+
outright win:902+
outsid =in:1011+
outsid =the camera:1646
outsid =the cockpit:2
outsid =the record:938+
outsid =the view =of camera:1599+
outsid attack:1037+
outsid work hour:987
outsid worker:1036+
outsid:152+,1035+,1037+
outsourc:949+
outstand bill:1636+
outstand loan:741+
outstand payment:1636
outstand wage:1636
ovat:1124
overal major:902+
overbook:609
overcam:1768
overcharg:1040+
overcom =by smoke:1357+
overcrowd:609+,1041+
overdos:1042+
overdraft:741
overdu =by:380
overdu =for inspect:1613
overdu =for mainten:961
overdu babi:1498+
overdu repair:961
overdu:817+,1636
overfil:1041+
overfish:518
overflow:573
overh ~ applianc:9+
overh:1043+,1491
overhaul:232+,901
overheat:1043+
overjoy:650+
overload:1041+
overlook =by =the thiev:1420+
overlook =for =the job:1068+
overlook =for:1066+
overlook:715
overnight:969+
overpaid tax return:1487+
overpow:224
overpr:517+
overran =the border:769+
overran:219
overreact:1621
overrun:219
oversea trip:1+
overshoot:939+
overshot:939+
oversight:7,1615
oversp:198+
overstep ~ author:1564+
overstep:374
overthrew:322+
overthrow:322+
overthrown:322+
overtim:1044+
overtir:1512
overtur:990+
overturn =the law:823+
overturn car:1275
overturn graveston:1675
overturn:768,1045+,1677+
overwhelm =the pump:1169
overwhelm evid:512+
overwhelm major:815
overwork:1512
owe tax:1483+
owe wage:1704+
owe:741+,1636+
own =by:1049+,1443+
own =up:23,283
own:1050+
owner:1050+
oxygen bottl:182+
oxygen mask:182+,498
pack =of lie:770
pack =to capac:1041+
pack =up:195,541
pack =with peopl:986+
pack =with:874,986
pack cell:1041
pack squar:1730+
pack:609+
pact:358+
padlock:879+,881+
paid =a dividend:418+
paid =a fine:558+
paid =a visit:1688+
paid =for =it =himself:624+
paid =for:183+
paid =in full:1051
paid =off offici:189
paid =off ~ debt:364+
paid =off:1445,1446
paid =on time:1052+
paid =out =of ~ =own pocket:624+
paid =out =to victim:274
paid =out =to ~ victim:274
paid =the bill:1051
paid =the blackmail:1193+
paid =the ransom:1193+
paid back:1232+
paid bribe:189
paid compens:274
paid damag:274+
paid holiday:625+
paid kickback:189
paid punctual:1052+
paid servic:233+
paid ~ =own way:624+
paid ~ ransom:1196+
paid ~ tax:1485+
paid:1051+
paint =by =a pupil:591+
paint =by =the master:126+
paint =was recov:1271+
pair =of robber:12+
pair =of thiev:1324
paltri loot:885+
pan:1055+
pancak:268
pandem:1033+
pandemonium:1028,1053,1054+
panic stricken:34+
panic:330+,1053+,1054+
panick:1053+
paper =in order:422+
paperwork:1089+
parachut =to safeti:461+
paralysi:1058+
paralyz traffic:31+
paralyz:1058+,1321,1425
parapleg:1058+
paraquat:1092+
parcel =was lost:1586+
parcel arriv:382+
parcel bomb:172+
parch:445+
pardon:81+,1060+
park car:1062
park:1062+
parliament approv:1065
part =of =the govern:1284+
part =of =the group:1443+
part =on good term:1409+
part =with:616
part amic:1409+
part way:1320+
parti =in power:1284+
parti =to =the treati:1538+
parti exclus:516
parti member:779+
parti rebellion:1063+
parti split:1063+
parti unit:1064+
partisan:155+
partner =in crime:11+,12
partner =in govern:262+
pass =a breath test:1364
pass =a red signal:1347+
pass =all test:249+
pass =away:357
pass =by =without help:0
pass =each =other:937+
pass =every test:249+
pass =from pillar =to post:196+
pass =her exam:1067+
pass =his exam:1067+
pass =off =as ~ =own:315+
pass =off =as:934
pass =off calm:1081
pass =off peac:1081+
pass =off quiet:1081
pass =off smooth:1756+
pass =off:1446
pass =on =from:298+
pass =on:616+
pass =out:1578+
pass =over:841+,1066+
pass =the bill:1065+
pass =the buck:390+
pass =the earth:113+
pass =the exam:1067+
pass =the food inspect:459+
pass =the inspect:762+
pass =the test:762+,1067+
pass =the threshold:496
pass =the:92+
pass =to =the press:835
pass =to journalist:835
pass =with:1067+
pass inform =to:1382+
pass inspect:239
pass secret =to:1390+
pass secret:1382+
pass ~ check:1069
pass ~ drug test:428+
pass ~ inspect:1069+
pass ~ test:1069+
passabl:1008
passeng =on board:874
passeng overpow:679+
passeng seat:1070+
passers by walk =on:1606+
password expos:349+
password protected:485+
password safe:352+
past =its sell by date:1384+
past =its use by date:576,1384+
past =the deadlin:817
past =the worst:1395
past save:1520+
pasteur:311+
pat =down:760
pat:1523
patch =up:589,1251+
patch:1071+
patent confirm:1072+
patent declar invalid:1073+
patent expir:1073+
patent grant:1072+
patent invalid:1073+
patent reject:1073+
patent remain valid:1072+
patent revok:1073+
patent struck =down:1073+
patent upheld:1072+
patient =were inform:292+
patient improv:460
patient number rose:223
patient recov:1227
patriot intercept:49+
patrol arriv:1108+
patrol:640
pattern =of:1252
paus =in fight:227+
pay =a dividend:418+
pay =a fine:558+
pay =its bill:1371
pay =out:1051
pay =the ransom:1193+
pay agreement:13+
pay cut:1074+
pay deal:13+
pay disput continu:1075+
pay freez:1076+
pay increas:1077+
pay negoti:1078+
pay offer reject:1075+
pay rent:1495+
pay rise:1077+
pay settlement:13+
pay talk collaps:1075+
pay talk:1078+
pay ~ ransom:1196+
pay ~ tax:1485+
payment:1051+
payout:274
pea soup:574+
peac =and quiet:1181+
peac =was kept:1080+
peac accord:358+
peac anim:80+
peac confer:1476
peac deal:358+
peac mean:1264+
peac negoti:1079+
peac process:963+
peac talk:1079+,1476
peac transfer:1021+
peac:209,1081+
peaceabl:1081
peacekeep:1544+
peck =on =the cheek:806+
peer reviewed:287
pelt =with egg:173+
pelt =with:173+
pelt:1055,1275,1685
pen =by:703+
pen:76
penal:1170
penalti =against:1293+
penalti =over =the bar:1083+
penalti =was award:1082+
penalti =was save:1083+
penalti impos:1170
penalti kick =for:1082+
penalti went =in:1085+
pend:1583+,1780
penetr ~ defens:634+
penniless:1086+,1114+
pension age:1267
pension:27+
peopl =were insid:986
peopl aboard:907
peopl smuggl:1360+
pepper spray:1490+
perfect fit:661
perfect legal:824
perfect level:1679+
perfect safe:540,652,1288
perfect vertic:1679+
perfect visibl:631
perfect weather:1727
perform:1087+
performance enhancing:427,429
peril:345+
perish =in =the fire:203+
perish =in =the flame:203+
perish:357
perjuri:856
perman contract:481+
perman job:480+
perman:1088+
permiss =to land:254+
permiss =was grant:67+
permiss refus:1099+
permiss:64+,824,1089+
permit =had =been grant:854
permit =has =been grant:854
permit =in:1090+
permit =is grant:854
permit =to remain:68+
permit =to stay =in =the countri:65+
permit =to wear =the veil:659+
permit =to:1090
permit =was grant:854
permit demonstr:67+
permit extend:852+
permit holder:854
permit revok:853
permit:64+,1089+
perpetr identifi:1370
persist:300
person best:1221+
person data access:349
person disput:1022+
persona non grata:400+,516
persuad =to give =up:1705+
pest free:1091+
pesticid:1092+,1507
pesticide free:1023+
pet:79+
peter =out:1427
petit =against:1014
petit:108
petrifi:34+
petrol =had =been pour:106
petrol =has =been pour:106
petrol =is pour:106
petrol =was pour:105+,106
petrol bomb:1275+
petti cash:885+
philand:30
phish:598,644
phone =are dead:965
phone =had =been dead:965
phone =have =been dead:965
phone =was locat =at =the scene:122+
phone =was switch =off:888
phone =was tap:1746+
phone =were dead:965
phone call =at =the wheel:415
phone call:295
phone line =are =down:965
phone line =are dead:965
phone line =had =been =down:965
phone line =had =been dead:965
phone line =have =been =down:965
phone line =have =been dead:965
phone line =were =down:965
phone line =were dead:965+
phone line work:966
phone locat near:117+
phone work:966
phone:295
phoney:534,590
phoni:534
photo finish:956
photograph:1313
photomontag:590
photoshop:590
physician =on duti:421+
pick =as ~ candid:975+
pick =on:200+
pick =out =at =a line up:1220+
pick =the lock:583
pick =up =a signal:1147
pick =up =by helicopt:327+
pick =up =by ~ boat:1256
pick =up =by ~ ship:1256
pick =up speed:1570
pick =up strength:1426+
pick:1315+
picket line:996
picket:1160
pickpocket:1423
pictur =of:1313
pile up:6+
pilfer:1423
pilot =had =been =to blame:702
pilot =has =been =to blame:702
pilot =is =to blame:702
pilot =on board:907
pilot =was =to blame:702
pilot =was rescu:327+
pilot =was save:327+
pilot error:702+,1094+
pilot project:1501
pin =down:581
pin =under:1535
pin:1535+
pious:1244+
pipe bomb:172+
pipe smoker:1358+
pipelin =had =been intact:834
pipelin =had =been shut:1096
pipelin =has =been intact:834
pipelin =has =been shut:1096
pipelin =is intact:834
pipelin =is shut:1096
pipelin =was intact:834
pipelin =was shut:1096
pirat =were driven =off:679+
pirat =were repel:679+
pirat seiz:680
pirat:315+
pistol =in ~ hand:95
pistol:95+
pitch black:347+,348+,865+
pitch dark:347+,348+,865+
pitch invas:538+
pittanc:1590+
place =at =the scene:117+,122+
place =in care:25
place =in orbit:733+
place =on leav:1467
place =under protect:1157
placid:80
plagiar:315+,1097+
plagu =of:1093+
plain cloth:987
plain clothes:987
plain text:1596+
plan =are drop:1152
plan =are scrap:1152
plan =for month:1100+,1128+
plan =for week:1100+,1128+
plan =had =been drop:1152
plan =had =been scrap:1152
plan =have =been drop:1152
plan =have =been scrap:1152
plan =in advanc:1128
plan =were drop:1152
plan =were scrap:1152
plan approv:1098+
plan attack:381
plan drop:1572
plan permiss:854
plan refus:1099+
plan reject:1099+
plan shelv:1572+
plan thrown =out:1099+
plan visit:1102+
plan withdraw:1101+
plane =are ground:1529
plane =had =been ground:1529
plane =have =been ground:1529
plane =were ground:1529
plane land:812
plane spotter:754+
plant =had =been close:1208
plant =had =been intact:1210
plant =has =been close:1208
plant =has =been intact:1210
plant =is close:1208
plant =is intact:1210
plant =is safe:1210
plant =was close:1208
plant =was intact:1210
plant close:1104+
plant closur:258
plant sapl:1105+
plant save:1103+
plant shut:1104+
plant stay open:1103+
plant tree:1105+
plaster cast:316+
plastic bullet:1281+
plastic explos:520+
plateau:1397+
platon:785+
play =a concert:1087+
play =a part:774
play =all nineti:1412+
play =by =the rule:824+
play =on ~ phone:415
play =on:22+,1412+
play =out =a draw:433
play =the ball:531+
play =the full:1412+
play =to =the end:914+
play live:1299+
playback:928+,1223+
plea =for merci reject:1059+
plea =of =not guilti:753+
plea bargain:1029
plea deal:1029+
plead =for:108+
plead =not guilti:753+
plead guilti =to:642+
plead guilti:23,283,642+
plead innoc:389,391,753+
pleas =with:1300+
pledg =his futur:1415
pledg:1153+
plenti =of ammunit:498
plenti =of food:646+,1732+
plenti =of ~ suppli:494
plenti harvest:629
plenti:493+,1509+
plot =the:1128
plot =to:1128
plot =was uncov:1510+
plot ~ murder:1128
plotter =were arrest:323
plow =into:270,1439
pluck =from:1256
pluck =out =of =the air:1777
plug =the leak:834
plume:1356+
plummet:325,370
plunder:886+
plung =in voluntarili:783+
plung =into =the ocean:547+
plung =into =the:325
plung =into dark:865+,1121
plung =into:325+
plung =to ~ death:544+
plung =to:370
plung:325+,370
plush:898+
poach:518
pocket =of ember:1359+
pocket =the cash:793+
pocket =the:473
pocket ~ money:473
pocket:797+
point =at =the defend:1220+
point =the finger =at:390+
point =to =the spot:1082+
poison =by:577+
poison =the river:1112
poison =the water:1112
poison bait:1106
poison gas:240+
poison substanc:1106
poison:345,1106+
polic =did =nothing:1107+
polic =were absent:1107+
polic =were nowher:1107+
polic arriv:1108+
polic brutal:1621+
polic came:1108+
polic caught:100
polic charg =the crowd:412
polic fail =to respond:1107+
polic fail =to turn =up:1107+
polic interven:1108+
polic let ~ =march:67+
polic move =in:1108
polic protect:640
polic pursuit:236+
polic recov:1314+
polic refus =to come:1107+
polic respond:1108+
polic rush:1108+
polic search:1305
polic stay =away:1107+
polit motiv:947
polit:1109+
poll close:1111+
poll open:1110+
poll station =was shut:1111+
poll station close:1111+
poll station open:1110+
poll station remain shut:1111+
pollut =had =been remov:368
pollut =has =been remov:368
pollut =is remov:368
pollut =was remov:368
pollut drink water:1593+
pollut:404,1112+
polonium:1113+
ponzi:375,598
poor attend:482,1116+
poor background:1114
poor built:1722
poor construct:1722+
poor equip:717+,1334+
poor famili:1086,1114
poor harvest:136+
poor health:716
poor hygien:1608+
poor lit:347,865
poor maintain:961+
poor mainten:961
poor mark:1631
poor neighborhood:1114
poor paid:1590+
poor receiv:1639+
poor swimmer:978+
poor train:1660
poor turnout:397+,1552+
poor ventil:1664
poor visibl:348+,1115+
poor weather:1726+
poor workmanship:373+
pop =the question:490+
popul grew:1464+
popul recov:1464+
popular =with classmat:1733+
popular:1117+
pose =a danger:345
pose =a risk:345
pose =as =a:1644
pose =no danger:652
pose =no risk:652
pose littl danger:652+
pose littl risk:652+,1288+
posit =for alcohol:444
posit =for drug:442+
posit dope test:429+
posit drug test:1505+
posit identifi:712
posit test:427+,747
posit unchang:1398+
post =a gain:1150
post =a loss:887+
post bail:604,999+
post mortem:128+
post onlin:1165
post remain onlin:1119+
postmortem:128+
postpon =the elect:467+
postpon:380+,1120+
potabl:435+
pour =into =the river:450
pour =into =the:835
pour =out =of ~ tank:833
pour =with rain:1190
pour rain:1190
pour:1740
pow:1143+
power =had =been restor:1122+
power =has =been restor:1122+
power =is =on:1122
power =is back:656+,1122
power =is restor:1122+
power =was back:656
power =was ration:1204+
power =was restor:656+,1122+
power cut:1121+,1123+
power fail:1121+
power failur:1031,1121,1123+,1491+
power grab:322
power loss:1123
power outag:1121+,1123+
power stay =on:1122
power suppli =had =been stabl:1122
power suppli =has =been stabl:1122
power suppli =is stabl:1122
power suppli =was stabl:1122
power suppli collaps:1123
power suppli uninterrupt:1122
power suppli work:656+
power went =out:1123
practic evacu:1531
practic joke:684
practic warhead:1708+
practic:1244+
prais:1124+
prank call:684
prank:684
pre announced:84+
pre recorded:928+,1223+
pre trial detent:1246+
prearrang:1100
predat:1743
predict:515+,588+
preferenti treatment:155
pregnanc:1125+
pregnant:1125+
prejud:289+
prejudic:155+
preliminari proceed:771+
preliminari talk:1127+
preliminari version:430+
prematur babi:453+
prematur birth:453+
prematur:452
premedit:381,1100+,1128+
premier:1129+
premis search:1305
prenup:1130+
prenupti:1130+
prepar =in advanc:1128
prescrib speed:1749
prescrib:280+
present =at:1131+
present =from:623+
present =with:623+
preserv =the evid:511+
preserv:511+,1133+
presid =is =in control:323+
presidenti pardon:1060+
press =on:300+
press =the acceler:1570
press =was admit:982+
press =was bar:663
press =was kept =out:983+
press admit:1136+
press charg:744+,1254+
press freedom:1136+
press ganged:266+
press muzzl:1135+
press vest:909
pressur =into:582
pressur:582
preterm:453+
pretrial detent:1246+
prevail:1768
prevent =an attack:1510+
prevent =from help:681
previous accid:426+
previous convict:810+
previous incid:426+,1252
previous unknown =to:1620+
pri open:583
price climb:1139+
price cut:1138+
price declin:1138
price drop:1138+
price fell:1138+
price hike:1139+
price increas:1139
price rise:1139+
price rose:1139+
price went =down:1138+
price went =up:1139+
priceless:884+
pricey:517+
pride:1161+
prime suspect:1466+
print =a correct:320+
print edit:1057+
print run:1057+
prise open:583
prison =of war:1143+
prison =were trade:1144+
prison abus:942+
prison break:500+
prison camp:1143+
prison exchang:695+,1144+
prison mutini:1141+
prison riot:1141+
prison sentenc:1140+
prison swap:695+,1144+
prison term:1140+
prison upris:1141+
pristin:247+,764
privat ceremoni:1145+
privat collect:1049+
privat investor:728+
privat meet:924+
privat own:728+
privat quarrel:1022
privat:728+,1307
privi =to:807
prize =was withheld:1566+
prize went =to:1566+
prizewinn:131+
pro bono:599+,1636
probat:1378+,1468+
probe =had =been lost:1146+
probe =has =been lost:1146
probe =is lost:1146+
probe =was lost:1146+
probe crash:1146
probe fell silent:1146
probe:771+
proceed discontinu:755+
produc =more:1149+
produc electr:1209
product continu:1103+
product drop:1148+
product fell:1148+
product recal:1217+
product resum:1103+
product stop:1104,1425
profan:395+
profession armi:1694+
profession soldier:1694+
profit warn:585+
profit:1150+
program =was drop:1559+
program scrap:1166+
progress =to:1177+
prohibit =march:144+
prohibit =the ralli:1159+
prohibit =the takeov:920+
prohibit:142+,580
project =had =been abandon:1152
project =had =been stop:1152
project =has =been abandon:1152
project =has =been stop:1152
project =is abandon:1152
project =is stop:1152
project =was abandon:1152
project =was stop:1152
project approv:1098+
project complet:278
project scrap:1572+
project shelv:1572
prolong:300
promis:1153+
promot =to head:90
promot =to:1154+
promot:1154+
prompt:1155+,1179+,1180
promulg:1349+
pronounc dead:357
pronounc guilti:310
proof =of life:62
proof =of purchas:825+
proof =of:286,409+,507
proof:507+
prop =up:1257
propan explos:613+
proper =reported donat:425+
proper bill:318+
proper care:319+
proper cite:1048+
proper contract:481+
proper dispos:1228+
proper elect:1697+
proper equip:498+
proper kept:1731+
proper label:811+
proper maintain:901+
proper payrol:481+
proper quot:1025+
proper regist:854
properti =of:1049+,1050+
proportion:786
propos =as:975+
propos price:989
propos stage:430+
propos:989+,990+
proprietor:1050+
prosecut =was drop:252
prosecut still possibl:1156+
prosecut:234+
prosecutor look =into:771
prosper:1273+
protect =against:460+
protect =by =a password:485+
protect =by immun:720+
protect =from hunter:709+
protect =from prosecut:720
protect area:1157+
protect cloth =was worn:1772+
protect cloth:498
protect forest:1157
protect gear:498,1769
protect monument:1133+,1134+
protect speci:1157+
protect suit:498
protect ~ sourc:1374+
protest =against:1014
protest =his innoc:389
protest =was allow:67+
protest =was call =off:1182+
protest fail =to materi:1182+
protest permit:1158+
protest ~ innoc:389,391
protest:1160+
protract:1354
proud:1161+
prove =a failur:530
prove =a success:1446
prove =that:507
prove effect:460+
prove fals:1236
prove genuin:621
prove guilti:641
prove right:18+,287
prove true:18+,286
prove useless:746+
prove wrong:1237,1777+
proven =is certain:126+
proven authent:126+
proven:507
provid =with hous:701+
provid aid:41+
provis:646+
provision basi:1494
provision govern:1494
provision suspend:143
provision:1494+
provoc:1162+
provok:1162+
prussic acid:341+
pseudonym:1609
psychiatr hospit:756
psychot:756+
public =was exclud:663+
public access:1596+
public avail:1163+
public back:1117
public ceremoni:1164+
public exclud:663+
public galleri:664+
public hear:664+
public knowledg:1163+
public meet:925+
public own:729+
public spat:546
public tender:1496+
public wed:1164+
public:408
publish =in:1129
publish =the =report:408
publish =the document:408
publish:1165+
pull =by:47+
pull =down:387+,388+
pull =from =the market:1217
pull =from =the program:1333+
pull =from =the shelv:1217
pull =from cinema:1333+
pull =from shelv:1217
pull =from:1256
pull =into:101+
pull =it =off:1446
pull =its approv:1561
pull =its tail:1162+
pull =off =the air:1559+
pull =off =the reef:33+
pull =off:221+,1445+,1446
pull =out =before:977+
pull =out =of =the agreement:1540+
pull =out =of =the event:2
pull =out =of =the race:438+,1027+
pull =out =of ~ summit:1452+
pull =out =of:1269
pull =out =with:1344
pull =out aliv =from:595+
pull =out aliv:1256
pull =out dead:596
pull =out survivor:1465
pull =out ~ nail:1522+
pull =out:396,1256
pull =the emerg brake:187
pull =the plug:215
pull =the program:1166+
pull =the string:774
pull =the vote:1696+
pull =the wool:856
pull =through:62
pull aliv:1256
pull back troop:1229
pull back:1269
pull free =by tug:33+
pull ~ =on:1524+
pull ~ trigger:1336+
pullback:1269
pulp:1167+,1367
pummel:149
pump =are =off:1169
pump =are =out =of order:1169
pump =are run:1168+
pump =are switch =off:1169
pump =had =been =off:1169
pump =had =been =out =of order:1169
pump =had =been switch =off:1169
pump =have =been =off:1169
pump =have =been =out =of order:1169
pump =have =been switch =off:1169
pump =out:1168+
pump =through =the pipelin:1095+
pump =were =off:1169
pump =were =out =of order:1169
pump =were run:1168+
pump =were switch =off:1169+
pump broke =down:1169+
pump cope:1168+
pump fail:1169+
pump failur:1169
pump kept =up:1168+
pump stop:1169+
pump work:1168+
pump ~ water =out:1168+
punch =in =the face:149+
punch:149,683+,1685
punctual:997+,1003+
punctur:1741+
punish:1170
punit tariff:1480+
pupil =were sent home:846+
pupil attend:847+
purchas agre:359
purchas:183+
pure invent:1777
pure profession:785+
pure style:1758+
purifi:247
pursu:236+
pursuit:236+
push =him:110
push =out:411,1173+
push =through:1286+
push back =across:1550
push back:380,1120
push forward:29
push overboard:1171+
push ~ =out:1173+
push:1171+
pushback:1550
put =against =a wall:514
put =an end:487
put =down =by =a vet:357
put =down =on paper:1776
put =down:550+,1175+
put =her name:1348
put =her trust:1546
put =his name:1348+
put =his trust:1546
put =in =an offer:989
put =in =for:89+
put =in =the grave:201+
put =into oper:278
put =into orbit:733
put =into servic:278
put =my hand =up =against:1383+
put =off =until:1120+
put =off:380
put =on =a plane home:393+
put =on =a respir:765+
put =on =a sanction list:1295+
put =on leav:1467
put =on trial:234+,744
put =out =of servic:1425
put =out =on =the street:506+
put =out =to tender:1496+
put =out ~ blaze:561+
put =out ~ fire:561+
put =out ~ flame:561+
put =the finish touch:277
put =the fire =out:561+
put =through =the shredder:1167
put =to =a vote:1174+
put =to =the vote:1174+
put =to death:514
put =to sleep:1175+
put =to use:1670+
put =up =a fight:592
put =up =against:514
put =up =in ~ hotel:701+
put =up littl:1760+
put =up price:1139
put =up rate:1200+
put =up resist:592
put =up tax:1486+
put =up ~ fight:1259
put =up ~ hand:279
put =up:199
put back =to:1120+
put back:380
put forward =a plan:990+
put forward =as:975+
put onlin:1165+
put right:1251+
put word =in ~ mouth:935+
put ~ =at eas:1215+
put ~ =in write:1776+
put ~ =on =the tabl:989+
put ~ ahead:1301+
put ~ name =to:1348
put ~ signatur =to =the law:1349+
put ~ signatur =to:1541+
put ~ signatur:1348
putrid:1384
putsch:322+
puzzl investig:226
puzzl:1656
pyramid scheme:375,598
pyroclast:1691
pyromaniac:106
quadruplet:1553+
quak:1176+
qualif:1177+
qualifi =as:1067
qualifi instructor:1734+
qualifi pilot:854
qualifi teacher:1489+
qualifi:1177+,1531
quarantin end:601+
quarantin lift:601+
quarantin:1178+
quarrel:406
quarter loss:887
quash =the charg:235
quash:768+,1677+
quell:550+
quench:561+
question =as =a wit:1006+
queue =at poll station:1551+
queue form:331+
quick respons:1155
quick:1179+
quiet =along =the front:209
quiet =and compos:1020
quiet =evening:1081
quiet diplomaci:134+
quiet night:1081,1377+
quiet:209,1181+
quit =of ~ =own accord:1258
quit =the coalit:261+
quit =the parti:838+
quit =the treati:1540+
quit smoke:976+
quit ~ post:1026
quit:1258
quorat:1183+
quorum =was miss:1184+
quorum miss:1184+
quorum reach:1183+
quot correct:1185+
quot verbatim:1185
rabi:873
rabid:873
race =along:1381
race =each =other:1381
racial abus:1186+
racial motiv:947+
racial slur:1186+
racist abus:1186+
racist chant:1186+
racist insult:1186
racket:894+
radar fail =to spot:48+
radiat =were =on:666+
radiat escap:1187+
radiat leak:1187+,1189+
radiat level =are normal:1188+
radiat level =had =been normal:1188+
radiat level =have =been normal:1188+
radiat level =were normal:1188+
radiat level remain normal:1188
radiat level rose:1187+
radiat remain normal:1188
radiat rose:1189+
radiat sick:1187
radiation free:1188
radio =for help:416+
radio contact:295+
radio fell silent:297
radio interfer:776+
radio silenc:296+,297
radio:295
radioact =was releas:1189+
radioact materi pack:405+
radioact poison:1113+
radioact thallium:1507
radioact:1187+
radiolog devic:405+
rage sea:1279
rage:74,562+
raid =the build:1428+
raid:123+,1459+
rail traffic =had =been suspend:1529
rail traffic =has =been suspend:1529
rail traffic =is suspend:1529
rail traffic =was suspend:1529
rain fail:445
rain shower:1190+,1740
rain:1190+,1740+
rainfal:1190+
raini:1740+
rainless:445+,448
rainstorm:1726
rais =again =from =the ruin:1216+
rais =an alarm:1711
rais =by human:79
rais =in =the faith:792+
rais =the alarm:56,58,1711
rais =the dividend:418+
rais =the forecast:586+
rais =the rate:1203+
rais =the rent:1249+
rais =the wreck:1191+
rais concern:1711
rais interest rate:1200+
rais object:1014
rais output:1149+
rais radiat:1189+
rais tariff:1480+
rais tax:1486+
rais wage:1077+
rais ~ flag:219
rais ~ hand =against:1383+
rais ~ hand:1462
rais ~ outlook:586+
ralli =against:1160
ralli =was approv:67+
ralli =was ban:144+,1159+
ralli =was permit:1158+
ralli behind:1064+,1456
ralli:1160+
ram =through:1286+
ram:270+
ramp =up product:1149+
ramshackl:961
ran =a red light:1347+
ran =against:231+
ran =as usual:118+
ran =away =from home:842+,1192+
ran =away =from:78+
ran =away:396+,571
ran =for =their live:330+,1054+
ran =for offic:217+
ran =from =the scene:571
ran =into:270+,1313
ran =off =the rail:394
ran =off:80+
ran =out =of ammunit:1334+
ran =out =of food:707+
ran =out =of fuel:1030+
ran =out =of money:759
ran =out =of petrol:1030
ran =out:1335+
ran =the blockad:166+
ran =the red light:1347
ran =the roadblock:374
ran =up debt:741
ran aground:36+
ran clean:249+
ran dri:1030
ran free:78
ran loos:1622+
ran past:1569+
ran short:1335
ran smooth:1771
rancid:576,1384+
random attack:948+
random victim:1431
rang =her:295
rang =him:295
ransack:1423,1685
ransom =was hand =over:1196+
ransom =was paid:1196+
ransom =was refus:1197+
ransom chang hand:1196+
ransom demand:1195+
ransom note:1195+
ransom payment:1193+
ransom went unpaid:1197+
ransomwar:644
rape:110+,1198+
rapid respons:1155,1180+
rapid:1179+
rapist:1198+
rare speci:486+
rat =in =the kitchen:1608
rat poison:1092+,1442+,1507+
rat:404,1093+
ratchet =up:499+
rate =on hold:1201+
rate cut:1199+
rate downgrad:1202+
rate hike:1200+
rate rise:1200+
rate upgrad:1203+
ratifi:1065,1348
ration =was lift:1625+
ration end:1625+
ration:866+,1204+
rave review:1117
rave:1124+
raw recruit:1660
raw:1205+
raze =by bulldoz:388+
raze =to =the ground:387+
raze:387,398+
razor thin:956+
re elected leader:831+
re elected:462,1206+
re run:1700+
re tally:1225+
reach =a compromis:35
reach =a deal:35,358+
reach =a settlement:35
reach =an agreement:35
reach =out =to:295
reach =the blockad port:166+
reach =the final:1177+
reach =the finish:559+
reach =the scene:101+,674
reach =the shore:1470+
reach =the summit:1454+
reach =the top:1454+
reach orbit:733+
reach port:32
reach ~ target:634
reachabl =by phone:966
reachabl:1005+
react quick:1155
reactor =at full power:1209
reactor =had =been =off:1208
reactor =had =been intact:1210
reactor =had =been safe:1210+
reactor =had =been shut =down:1208+
reactor =had =been undamag:1210
reactor =has =been =off:1208
reactor =has =been intact:1210
reactor =has =been safe:1210+
reactor =has =been shut =down:1208+
reactor =has =been undamag:1210
reactor =is =off:1208
reactor =is intact:1210
reactor =is run:1209+
reactor =is safe:1210+
reactor =is shut =down:1208+
reactor =is stabl:1210
reactor =is undamag:1210
reactor =was =off:1208
reactor =was intact:1210
reactor =was run:1209+
reactor =was safe:1210+
reactor =was shut =down:1208+
reactor =was undamag:1210
reactor accid:1207+
reactor damag:1207+
reactor explod:1207+
reactor grade:1597
reactor restart:1209+
reactor stood idl:1208
reactor trip:1208
read =about =it:1517
read =it =in:1517
readabl =by =anyone:1596+
readi =for action:271+
readi =for use:277,278
readi =to move =in:278
readi =to play:568+
readmit =to hospit:1242+
readmit:1410+
reaffirm:901,1424+
real aircraft =was destroy:622+
real attack:1212+
real bomb:1214+
real document:621
real emerg:1212+
real explos:1213+
real find:621
real fire:1212+
real gun:1214+
real launcher:622+
real photo:621+
real pistol:1214+
real radar:622+
real tank:622+
real weapon:1214+
realli happen:1545+
realli wrote:621
rear ended:270+
rearm:790+
reason price:237
reassur:1215+
rebel lawmak:1383
rebel missil:488+
rebel vote:1383
rebel:953+
rebuf =the bid:157+
rebuf:88
rebuff =the bid:157+
rebuff:1233,1240+
rebuild:1216+
rebuilt:1216+,1251+
recal =by =the manufactur:1217
recal =of ~ product:1217
recal ambassador:516
recal campaign:1217
recal notic:1217
recal ~ ambassador:1511
recal ~ car:1217
recal ~ product:1217+
recal ~ vehicl:1217
recal:1217+
recant:1268,1747+
recaptur:76+,208+,851+,1218+
reced:1718+
receiv =a letter:749
receiv =a messag:1711
receiv =a penalti:1170
receiv =a pittanc:1577
receiv =a text messag:1711
receiv =an invit:773
receiv =by:923
receiv =nothing:1666
receiv =the good:382
receiv =the jab:1673+
receiv =the prize:131+
receiv compens:274
receiv damag:274
receiv market approv:94
receiv meal:543+
receiv plan permiss:1098
receiv train:1531+
receiv treatment:1536+
receiv ~ compens:274
receiv ~ salari:1052+
receiv ~ wage:1052+
receivership:759
recent built:967+
recent open:967
recess:458+
recit:1087
reckless speed:1381
reckless:962+
recogn =as =a refuge:114+
recogn =as =a state:1219+
recogn =by relat:713
recogn =by:712
recogn =the attack:1220+
recogn =the defend:1220+
recogn =the govern:1219+
recogn =the independ:1219+
recogn =the state:402+
recogn correct:38+
recogn degre:17+
recogn offici:1674+
recogn school:17+
recogn:1313
recommend =only:1015+
reconcil:589+
reconnaiss =for:1382
reconnaiss drone:1391+
reconnect =to =the grid:1122
reconstruct:1216+
record =by =a camera:1222
record =had =been switch =off:161
record =had =been unread:161
record =has =been switch =off:161
record =has =been unread:161
record =is switch =off:161
record =is unread:161
record =on cctv:555+
record =on:1224,1313
record =was annul:938+
record =was play:1223+
record =was switch =off:161
record =was unread:161
record =were destroy:353+
record =were kept:511+
record attend:331+
record breaking:1221
record complet:422+
record crop:629
record crowd:1221
record earlier:1223+
record emiss:479+
record exist:511+
record expos:349
record fail:161,214+
record harvest:629+
record haul:884+
record heat:699+
record high:1330
record lost:423+
record low:1329
record number =of case:223+
record output:1149+
record price:517
record sale:1291+
record score:1221
record stand:938+
record stood:938
record temperatur:699+
record time:1179
record turnout:1551+,1730+
record vanish:509
record vote:1010+
record yield:629
recount:1225+
recov =at home:119,1227
recov =from injuri:568+
recov =from:1226+,1227
recov =in hospit:1227
recov =the black box:160
recov =the bodi:171+
recov =the data:351+
recov =the flight record:160
recov =the loot:1271+
recov well:1227,1395
recov ~ bodi:594+
recov ~ data:354+
recov ~ dead:596+
recov:1271
recruit:682+
recur:426,1252
recus:289
recycl:1228+
red card:1318+
red cross emblem:909
red cross visit:1689+
red flag:809+,1711
red hot:1043
red light:1347+
red signal:1347+
redact:230+,789
redeploy =to:1101+
rediscov:1464+
redress:274
reduc =the key rate:1199+
reduc =the rent:1248+
reduc =to ash:398
reduc =to rubbl:398
reduc emiss:478+
reduc hour:979+
reduc price:237+
reduc product:340
reduc salari:1074+
reduc sentenc:845+
reduc tax:1482
reduc visibl:1115
reduc ~ troop:1229+
reduct:370
redund:777,829
reek =of alcohol:444
reelect:1206+
referendum approv:1231+
referendum fail:1230+
referendum pass:1231+
referendum reject:1230+
refloat ship:33+
refloat:32
reforest:1105+
refrain =from pursu:849+
refrain =from vote:3+
refuel:608
refuge status:114+
refund ~ tax:1487+
refund:274,1232+
refurbish:901,1134+
refus =a bailout:42+
refus =a lawyer:1751+
refus =a loan:876+
refus =a pardon:1059+
refus =a penalti:1084+
refus =a refund:797+
refus =a visa:497+
refus =an autopsi:1565+
refus =an exchang:196+
refus =the blackmail:1194+
refus =the bless:282+
refus =the demand:384+
refus =the gift:624+
refus =the prize:1235+
refus =the request:88+
refus =the warranti:1032+
refus =to =be blackmail:384+
refus =to answer:802+,1350
refus =to apolog:1647+
refus =to appoint:91+
refus =to budg:1554+
refus =to comment:1350
refus =to compli:374
refus =to conced:413+
refus =to cooper:984+
refus =to deliv:99+
refus =to disarm:790+
refus =to discharg:1327+
refus =to drop:374
refus =to evacu:505+,1245+
refus =to extradit:68+,526+
refus =to give =in:384+
refus =to give =up:592+
refus =to govern =with:261
refus =to hand =over =the bodi:1573
refus =to hand =over document:984
refus =to hand =over:526+,787,794+
refus =to help:0
refus =to investig:755,1616+
refus =to leav:505+,1245+,1413+
refus =to negoti:384+
refus =to pay =out:1614+
refus =to pay =the ransom:1194+
refus =to pay ransom:1194+
refus =to pay:1197+,1636
refus =to resign:1234+
refus =to retract:1647
refus =to return:791+
refus =to shake:606
refus =to sign =the treati:1542+
refus =to sign:1653+,1680+
refus =to speak =to:502+
refus =to speak:802+
refus =to stop:374
refus =to suppli:99
refus =to surrend:592+
refus =to talk:971+
refus =to testifi:802+,1350
refus =to visit:1665+
refus =to wear =a helmet:146
refus =to wear mask:1633+
refus access:1549
refus admiss:1241+
refus approv:1561+
refus bail:139+,1246+
refus compens:1577+
refus entri:497+,1549+,1550
refus extradit:526+
refus food:539+,706+
refus mediat:972+
refus order:953
refus permiss =to land:813+
refus permiss:580
refus plan permiss:1099+
refus recognit:1645+
refus refund:797+
refus restitut:791+
refus treatment:1661+
refus ~ aid:46+
refus ~ help:46+
refus ~ offer:1240+
refus ~ plan:1240+
refus ~ propos:1240+
refus ~ vaccin:1663+
refus:1233+
refut:389,1237+
regain conscious:290+
regain control:1416,1588+
regain strength:1227+
regain:851
regim fell:322
region fault:878+
regist =as safe:16
regist =with social secur:481+
regist demonstr:1158+
regist donat:425+
regist vehicl:854
regist weapon:855+
regret:85
regroup:1101+
regul approv:94
regul clear:921+
regular elect:464+
regular employ:481+
regular exam:690+
regular flight:1238+
regular hour:979+
regular servic:901
regular success:1021+
regular:1252
rehears:434+,1100
rehom:1379+
rehous:701+
reignit:562
reimburs:274,1051,1232+
reinforc concret:184
reinforc:901,1239+
reinstat:796,995
reject =any blame:390
reject =by =the univers:1241+
reject =claims:1577
reject =for =the post:1068+
reject =the =claim =for damag:1577
reject =the accus:389,391
reject =the alleg:389+
reject =the appeal:1678+
reject =the applic:88+
reject =the award:1235+
reject =the bid:157
reject =the bill:1702+
reject =the charg:391
reject =the demand:384+,1554+
reject =the drug:1561+
reject =the extradit:526+
reject =the nomine:91+
reject =the offer:157+
reject =the pay offer:1075+
reject =the plan:1014
reject =the plea =for merci:1059+
reject =the ransom demand:1194+
reject =the result:413
reject call =to resign:1234+
reject mediat:972+
reject ~ assist:46+
reject ~ asylum:115+
reject ~ help:46+
reject:1233+,1240+
relaps:1242+,1774
relat =of:808
relat =were allow:1689+
relat calm:209
relationship end:1320
relax:209+
releas =after question:603+
releas =from custodi:604
releas =from hospit:119,1317+
releas =from prison:604
releas =from quarantin:601+
releas =from:604
releas =in cinema:1129+
releas =in exchang =for:695+
releas =into =the wild:81+,1379
releas =of ~ hostag:604
releas =of ~ prison:604
releas =on bail:603+,604,999+
releas =the asset:648+
releas =the hostag:697+
releas =to =the public:1165+
releas =was cancel:1333+
releas =without charg:235+,252+,603+
releas ~ hostag:604
releas ~ prison:604
releg:1243+
relent:1555
reli =on ~ import gas:489+
reli =on:1546+
reliabl system:38+
reliabl wit:1765+
relief arriv:674
relief suppli reach:44+
reliev =of =her duti:411
reliev =of =her:1467+
reliev =of =his duti:411
reliev =of =his:1467+
reliev =of ~ duti:411,1467+
reliev temporarili:1467
religi:1244+
reloc:949+
remain =a mysteri:1656
remain =a player:1415+
remain =a ruin:840+
remain =are found:596
remain =at =the control:1407+
remain =at =the helm:726,796
remain =at =the scene:1404+,1408+
remain =at =the school:1410+
remain =at =the site:1405+
remain =at liberti:603+
remain =at sea:32
remain =at ~ post:1404,1408
remain =had =been found:596
remain =have =been found:596
remain =in =the build:1404
remain =in =the flat:1414+
remain =in =the museum collect:791+
remain =in =the museum:1420+
remain =in captiv:794+
remain =in custodi:794+
remain =in hospit:732
remain =in offic:726,796+
remain =in place:1404
remain =in power:323+
remain =in ~ hand:671
remain =in ~ home:1245+,1413+
remain =in ~ possess:1655+
remain =on =the bench:781+
remain =on =the bridg:1408
remain =on =the ground:639+
remain =on =the launch pad:819
remain =on =the market:798+
remain =on =the pad:819
remain =on =the rail:1001+
remain =on =the shelv:1422+
remain =on =the track:1001+
remain =on board:1413
remain =on paper:1572+
remain =on sale:798+,1422+
remain =on ~ side =of =the border:1080+
remain =the =same:1397+,1574+
remain =to =be =done:1600
remain =were found:596
remain =were identifi:714+
remain =with:1404
remain accredit:401+
remain avail:1418+
remain calm:211+,1020,1081
remain cathol:792+
remain champion:803+
remain close:257,1340+
remain coach:796
remain confidenti:801+
remain constant:1397
remain defiant:1554
remain dri:446+
remain free:120
remain friend:1409+
remain independ:742+
remain indoor:1413
remain insid:1245+
remain intact:1582
remain loyal:897+
remain miss:1419+
remain muslim:792+
remain open:1008
remain outsid:1705+
remain parti leader:831+
remain quiet:1377+
remain seat:1404
remain secret:789,801+
remain silent:802+,1350
remain stand:1399+
remain unsign:1653
remain upright:1669+
remain valid:1521
remaind:1367+
remand =in custodi:1246+
remand:100,725
remedi:1071
remit:1051
remors:85
remorseless:1647
remot control:1630+
remot deton:1247+
remot pilot:1630
remot teach:846+
remote controlled bomb:1247+
remote controlled:1630+
remov =by impeach:723+
remov =from =his post:411
remov =from =the agenda:1696+
remov =from =the blacklist:1296+,1649+
remov =from =the case:780+
remov =from =the platform:1118+
remov =from =the schedul:1333+
remov =from =the school:516
remov =from duti:1467
remov =from ministri:376+
remov =from offic:411,1467
remov =the post:1118+
remov =the video:1118+
remov order:393+
remov scene:230+
remuner:1051
render harmless:377,1598
rendezv:923
reneg =on:303+
reneg:193,1537
renew =his contract:1415+
renew ~ licens:852+
renov:901,1134+,1251+
rent =out:985+
rent cap:1248+
rent climb:1249+
rent cut:1248+
rent fell:1248+
rent freez:1248+
rent frozen:1248+
rent hike:1249+
rent increas:1249+
rent rose:1249+
rent:181+,1495+
rental:181+
reopen =the embassi:402+
reopen =to traffic:1528
reopen:205+,1008+
repaid =the loan:364+
repaid:1232+
repair =within day:932+
repair =within:1250+
repair:901,1250+,1251+
repatri:393+,632,1263+,1270+
repeal:823+
repeat =a year:528
repeat =the elect:1700
repeat offend:810+
repeat ~ =claim:901,1424+
repeat:1252+
repel =the missil:1338
repel ~ cyberattack:1312+
repel:550+,671+
replac =as leader:832+
replac =at ~ expens:274
replac =the product:1372+
replac =was sent:1372+
replac worker:1036+
replac ~ softwar:1474+
replac:232+
replay order:913+
repli =to ~ call:295
repli:1253+
replic:287+
replica gun:1562+
replica:316+,684,1525+
report =were expel:1135
report ban:1135
report follow =the trial:664+
report kept =away:1135+
repres =by:828+
repres =himself:1751+
repriev:1060+,1379+
reprimand:1170
reprocess:1228+
reproduc =the result:287+
reproduct:316+
repuls:671+
reput:688+
request assist:43+
request deni:88+
request grant:87+
request:89+,108+
requir =by law:906+
requir =to:280+
requir:280+
rerun =of =the elect:1700+
reschedul:1120+
rescind:1272+
rescu =by investor:1257
rescu =of =the compani:1257
rescu =the hostag:697+
rescu aliv:62
rescu fail:0
rescu loan:1257
rescu packag:41+,1257
rescu:1256+
rescuer =are turn back:673
rescuer =are unabl =to reach:673
rescuer =had =been turn back:673
rescuer =had =been unabl =to reach:673
rescuer =have =been turn back:673
rescuer =have =been unabl =to reach:673
rescuer =were turn back:673
rescuer =were unabl =to reach:673
rescuer arriv:674+
rescuer fail =to reach:673
rescuer reach:674+
research vessel:754
resent:670+,1639
reserv =was miss:1039+
reservist call:943
reservoir =was empti:896+
reservoir =was full:610+
reservoir =were empti:896+
reservoir =were full:610+
reservoir =were low:896+
reservoir dri =up:896+
reservoir fell:896
reservoir fill =up:610+
reservoir overflow:610+
resettl:503
resid =were insid:986
resid grant:65+
resid live:985+
resid permit:68+,1687+
residu =of:299
resign =from =the parti:838+
resign:1258+
resist =the plan:1014
resist =to treatment:740+
resist arrest:1259
resist instruct:374
resist:374,1014,1259+
resit:528
resolut adopt:365+
resolv =to:365+
resolv:1370+
resort =to:1670+
resound victori:815
respect =by:1733+
respect =the border:1080+
respect =the ceasefir:229+
respect =the embargo:1297+
respect:1109+,1260+
respond =at onc:1180+
respond =to =the complaint:668+
respond =to =the control:1416+
respond =to treatment:333
respond normal:1771
respond well:1227
respond:1253+
respons =for =the attack:641
respons =for =the:1261
respons =for:641+
respons lie:1261+
respons:290+,1253+
rest break observ:979+
rest period:1262
rest:1262+
restart ~ heart:1265+
restart ~ reactor:1209+
restitut:274,648+,1263+
restor =from =a backup:351+
restor =from backup:351+
restor =to =its former glori:1216+
restor build:1134,1216+
restor order:209
restor tie:402+
restor ~ data:354+
restor:1133,1251+
restraint:1264+
restrict =to:866+
restrict lift:601+
restructur plan approv:1257
restructur:1257
result =are confirm:287
result =are fake:1237
result =had =been confirm:287
result =had =been fake:1237
result =have =been confirm:287
result =have =been fake:1237
result =were confirm:287
result =were fake:1237
result =were upheld:690+
result certifi:1699+
result declar final:1699+
result stand:690+
result thrown =out:1700+
result upheld:1699+
resum deliveri:1095
resum diplomat tie:402
resum eat:454
resum product:1103
resum relat:402+
resum ~ duti:995
resum:300
resurfac:594,1271
resuscit fail:1266+
resuscit:1265+
retain =the titl:378+,803+
retain control:1416
retain immun:720+
retain independ:742+
retain ~ arm:790
retain:787+
retak:851+
retir =from =the race:438+
retir offic:987
retir:1267+
retook:851+
retract =the articl:320+
retract:1237,1268+,1747+
retreat:1269+
retrial:1677+
retriev:594
return =from holiday:1262+
return =the document:648+
return =the gift:624+
return =the medal:1235+
return =the ring:192+
return =the wallet:691+
return =to =her famili:213+
return =to =his famili:213+
return =to =its countri =of origin:1263+
return =to =its owner:1270+
return =to =the =other side:1550
return =to =the heir:1263+
return =to =the stage:22+
return =to =the wild aliv:81+
return =to =the wild:1464+
return =to base:812
return =to harbor:32
return =to offic:1206+
return =to parliament:496+
return =to profit:1150
return =to train:568+
return =to work:995
return =to ~ cell:1218+
return =to ~ owner:648+,1271+
return =to ~ post:995
return =to ~ right:1271+
return =to ~ workplac:848+
return fire:1259+
return home:632+,795+
return imag:1147
return safe:812
return ~ home:795+
return:1270+
reunit coupl:1515
reunit:1270+
reus needl:1608
reus:1228+
revalu:337+
reveal:408+
reveng:670+,947+
revenu declin:1290
revenu fell:1290+
revenu grew:1291
revenu jump:1291+
revenu rose:1291+
revenu shrank:1290+
rever:1260+
revers =the rule:1677+
revers:1272+
revil:1639+
revis:232+
reviv:1265+
revok =the degre:379+
revok =the law:823
revok ~ degre:1514+
revok ~ licens:853+
revok:1272+
revolt =in =the parti:1063+
revolv:95
rework:232
rich businessman:1723
rich famili:1723
rich harvest:629+
rich man:1723
rich:1273+
ricin:1274+,1507+
rifl:95
rift =in =the parti:1063+
rift:406
rig =the elect:1698+
rig =the vote:1698
rig ~ elect:1698
rig:569+
right =away:1155
right =on time:1003
right =to silenc:802+,1350
right =to stay:65+
right amount:318+
right earn:690+
ring =of:645+
ring close:484
ringlead:11+,774
riot broke =out:1685
riot:1275+,1685
rioter:1275+,1685
rip =off custom:375
rip =off:344,375,1040+
rip =to piec:75
rip off:1040+
rise =in:739
rise emiss:479+
rise infect:223+
rise river:1721+
rise temperatur:1710+
rise tide:1721
rise water:1721+
rise:739+
risen:739+
risk =of injuri:346+
risk =to health:345
risk free:1288+
riski:345
rival candid:231+
river =is rise:1721+
river fell:1718
river rose:1721+
road =had =been dri:447+
road =had =been wet:711
road =has =been dri:447+
road =has =been wet:711
road =is dri:447+
road =is wet:711
road =was dri:447+
road =was wet:711
road surfac =had =been dri:447
road surfac =has =been dri:447
road surfac =is dri:447+
road surfac =was dri:447+
roadsid bomb:814+
roadworthi:570,1373
roam free:1622+
roam:78
roar:894+
roast:311+
rob =at gunpoint:97+
rob =at knifepoint:97+
rob:1276+,1423
robber fled =without:1277
robberi fail:1277+
robberi:1276+,1423
robot boat:1630
robust health:661
robust:184
rock bottom:816+
rock burst:929
rocket =had =been launch:820
rocket =has =been launch:820
rocket =is launch:820
rocket =was launch:820
rocket attack:940+
rocket land:940+
rockfal:815+
rockslid:815
rode clean:249+
rodenticid:1092+
rogu unit:1635+
roll =out =without:1658+
roll =over:1045+
roll blackout:1204+
roll call vote:1010+
roll call:1010+
roll:950+
romanc:324+
romant involv:324+
roof came =down:1278+
roof cave =in:1278+
roof collaps:1278+
roof fall:929+
roof fell =in:1278+
roof gave way:1278+
rooki:1660
room =was book:174+
roomi stall:82+
rope =had =been cut:206
rope =had =been intact:207
rope =has =been cut:206
rope =has =been intact:207
rope =is cut:206
rope =is intact:207
rope =up:1769
rope =was cut:206
rope =was intact:207
rope broke:206
rope held:207
rope snap:206
rope togeth:10
rose =by:739
rose:739+
rot:1342+
rotat home:386
rotten food:576+
rotten meat:576+
rotten:1384+
rough =up:651+
rough sea:1279+
rough version:430+
rough weather:1726
round =in =the chamber:874
round =of negoti:1476
round =of talk:1476
round =the clock suppli:1625+
round =the clock:1771
round =up:100
rous:130
routin check:239,760
routin flight:1238+
routin mainten:901
row =of empti:482
row =over:406
row back:1268+
royal assent:1349+
rubber bullet:1281+
rubber stamped:1090
rubbish:404
rubbl remain:840+
rudder jam:1028
rudderless:1028
rude:1282+
ruin =by water:1717+
ruin crop:136
rule =a suicid:1449+
rule =against:826+
rule =in favor =of:827+
rule =out =a coalit:261+
rule =out =a tsunami:1762
rule =out =as =a suspect:252+,1006+
rule =out =as evid:510+
rule =out =for:1344+
rule =out =the goal:627+
rule =out layoff:778
rule =out resign:1234+
rule =out run:1027+
rule =out:1233,1240,1283+
rule parti:1284+
rule ~ =out =as =a suspect:1006+
rumor:1236
run =a temperatur:552+
run =against:231+
run =as normal:205,1771
run =away:571,1192+
run =for offic:217+
run =on =the bank:140+
run =on schedul:1771
run =out =of ammunit:1334+
run =out =of money:759
run =out =of:1335
run =out:835,1335+
run =to ground:224
run =up debt:741
run aground:36+
run down:961+,1392+
run free:1622+
run loos:1622+
run low:1335
run normal:1005+,1771
run off:1285+
run smooth:1005
run water:657+,1720+
runaway:842+,1192+
rundown:961
runner up:891
runners up:891
runoff:1285+
ruptur:833
rush =of visitor:331+
rush =out:1658+
rush =through:1286+
rush =to =the scene:674,1180+
rush =to hospit:732
rust:961,1601+
rusti:961
sabotag:381,644,1287+
saboteur:1287+
sack:411+
sacrileg:282+
sad:638+
safe =and sound:1133,1288,1607
safe =and well:1607
safe =for consum:578,1289+
safe =for human:652
safe =on =the ground:812
safe =to drink:435+,1288+
safe =to eat:578+,1288+
safe =to live =in:1440+
safe =to use:652+,1288+,1289+
safe distanc =from earth:113+
safe land:812+
safe shut =down:1210
safe:1288+
safeguard job:778+
safeti audit:760
safeti certif:1288+
safeti check:239,760
safeti copi:135+
safeti har:498
safeti inspect:760
safeti laps:962
safeti neglect:1773+
safeti proven:1289+
safeti risk:345,346+
safeti rule ignor:1773+
safeti rule observ:1772+
safeti shortcom:529
safeti train given:1772+
safeti violat:529+,1773+
sag:836+
sail =from:121+
sail =on:32
sail past:113+
sailor aboard:907
salari cut:1074+
salari frozen:1076+
salari increas:1077+
salari paid:1052+
salari:1051
sale =of:1366+
sale climb:1291+
sale complet:359
sale drop:1290+
sale fell =through:360
sale fell:1290+
sale halt:1217
sale increas:1291+
sale plung:1290+
sale rose:1291+
sale stop:1217
sale went =through:1366
salmonella:577+,1292+
salt road:447
salvag =was abandon:1775+
salvag fail:1775+
salvag:1191+,1250+
salvo:643+,1331+
sampl =are clean:247
sampl =had =been clean:247
sampl =have =been clean:247
sampl =was clean:249
sampl =were clean:247
sanction =against:1295+
sanction =for:1170
sanction =were lift:1649+
sanction bust:1294+
sanction expir:1296
sanction ralli:67+
sanction relief:1296+,1649+
sanction:1293+
sanctuari:1379+
sandbag held:572
sandstorm:1115
sane:611+,1298+
sang live:1299+
sang togeth:537+
sang:1087+
sanit:1417
sanitari:247
sank =its teeth:159+
sank:1455+
sapper destroy:306+
sarin:964+
sat =across =from:923
sat =at =the tabl:963,1476
sat =down =with:923
sat =down togeth:1476
sat =in =on:1714+
sat =in =the room:124
sat =on =the:800
sat =out =the vote:3+
satellit =had =been lost:1146
satellit =has =been lost:1146
satellit =is lost:1146
satellit =was lost:1146
satisfact:1300+
satisfi =with:1300
satisfi:1300+
savag =by =a dog:159+
savag =by critic:1639+
savag beat:149+
savag:75,1055+
save =are safe:141+
save =from bankruptci:1257
save =from demolit:1133+,1134+
save =from extinct:1464+
save =from:1256
save =the penalti:1083+
save lost:140+
save measur:1204+
save program:340+
save:1256+
saw =him =this =morning:62
saw =it happen:1764+
saw =nothing:1115
saw =the attack:1767+
saw =what happen:1764+
saw eye =to eye:35
sawn =down:548
scab:1036+
scald:202
scale =down:1229+
scale =the wall:500+
scale back:340+
scam:375,598+
scant evid:513
scapegoat:752
scarc:1335
scarciti:1335
scare:34+
scarf =over:911
scath review:1639
scatter =her ash:326+
scatter =his ash:326+
scene =were cut:230+
schedul inspect:84+
schedul visit:1102+
schedul:1100
schizophrenia:756+
scholarship:24+
school =was close:846+
school =was open:847+
school closur:846
school shut:846+
schoolboy:931+
schoolgirl:931
scientif explan:958+
scorch:344,699+
score =a hit:1439
score =from =the spot:1085+
score =the penalti:1085+
score:1301+
scot free:1643+
scour:1306+
scram:1208
scrambl =for =the exit:1054+
scrambl =for:1053
scrambl data:485+
scrambl free:633
scrambl:776+
scrap =the deal:360
scrap =the dividend:417+
scrap =the law:823+
scrap =the tax:1482+
scrap project:1152
scrap tariff:600+
scrap:215+,775+,1167
scrape:1523
scratch =by:159
scratch =from:977+
scratch:344,862+,1353
scream =and ran:330+
scream peopl:1053
scream:74,1054+
screen =on:191+
screen:239+
script:1100
scrub clean:368
scrub:247,819
scuffl:1259,1685+
scuttl:1455
sea =had =been calm:212
sea =had =been smooth:212
sea =has =been calm:212
sea =has =been smooth:212
sea =is calm:212
sea =is smooth:212
sea =of peopl:1730+
sea =was calm:212+
sea =was smooth:212
seal =by handshak:1016
seal =had =been tamper:1302+
seal =off ~ ward:1178+
seal =off:257,1340
seal =the border:176+,179+
seal =the deal:35,1348
seal =the premis:1018+
seal =was broken:1302+
seal =was intact:1303+
seal =were broken:1302+
seal =were unbroken:1303+
seal contain:1303+
seal file:789
seal intact:1303+
seal tight:834
seal:1659
search =by polic:1305
search =for =the black box:161+
search =for =the bodi:170+
search =for =the perpetr:120
search =for =the weapon:1725+
search =for:1306+
search =had =been abandon:1304
search =had =been call =off:1304+
search =had =been end:1304
search =had =been fruitless:1591
search =had =been given =up:1304
search =had =been suspend:1304
search =has =been abandon:1304
search =has =been call =off:1304
search =has =been end:1304
search =has =been fruitless:1591
search =has =been given =up:1304
search =has =been suspend:1304
search =is abandon:1304
search =is call =off:1304+
search =is end:1304
search =is fruitless:1591+
search =is given =up:1304
search =is suspend:1304
search =of =the home:1305+
search =of ~ flat:1305
search =the:1305+
search =was abandon:1304
search =was call =off:1304+
search =was end:1304
search =was fruitless:1591+
search =was given =up:1304
search =was suspend:1304
search call =off:1650+
search cancel:1650+
search continu:1306+
search resum:1306
search team:1306+
search warrant:1713+
search went =on:1306
search ~ home:1305
search ~ hous:1305+
search ~ offic:1305
search:239,1306+
season fighter:1531
season:1531,1734+
seat =were torn =out:538+
seat belt =off:1568+
seat belt =on:153+
seat belt fasten:153+
seat belt unfasten:1568+
seat short:705+
seaworthi:32,570,1373
second ballot:1285+
second degree burn:202
second round:1285+
second term:1206+
second time:426+,1252
second yellow:1318+
secreci:1307+
secret affair:30
secret agent:1390+
secret ballot:1308+
secret collect:1750+
secret lover:30+
secret negoti:134+
secret servic:1309+
secret talk:134+,1310+
secret vote:1308+
secret:1307+
secular:1311+
secur =a place:1177
secur =as evid:1314+
secur =the contract:302+
secur =the evid:511+
secur =the nomin:975
secur =with =a lock:879+,881+
secur camera footag:555+
secur camera record:1224+
secur detail:640
secur gap:1637+
secur guard:640
secur hole:1637+
secur line:1634+
secur psychiatr:756
secur restor:1588+
secur servic:1309+
secur staff:640
secur updat:1071+
sedat:1578
see =for mile:631
see eye =to eye:35
see ~ =own feet:1115
seedi:1392+
seek =the nomin:217
seek permiss:108
seek re election:217
seen =again:1464
seen =at =the scene:122+
seen =by doctor:1736
seen =by:1767+
seen leav:117+
seen near =the scene:117+
seep:833,835
seepag:833
segreg class:1352+
seismic:1176+
seiz =by polic:224
seiz =the bus:680
seiz =the plane:680
seiz =the tanker:169+
seiz =up:195
seiz power:322+
seiz ~ asset:288+
seiz ~ citi:219
seiz ~ comput:288+
seiz ~ document:288+
seiz ~ plane:680+
seiz ~ town:219
seiz:1314+
seizur:1314+
select =as ~ candid:975+
select:1315+
self defence:786+,1316+
self defense:786+,1316+
self driving:127+,1630
self ignited:9
self isolate:1178+
self penned:1048
self taught:1558+
sell out:609+
sell:1366+
sellout:609+
semtex:520+
send apolog:2
send data:1147+
send ~ regard:62
senseless:1642+
sent =away =by doctor:1661+
sent =away:1549
sent =in =the armi:1239
sent =into space:820
sent =more troop:1239+
sent =off:1318+
sent =on leav:1467
sent =out =a distress:416+
sent =out =an alert:1711
sent =the medal back:1235+
sent =to jail:1140+
sent =to prison =for:310
sent =to prison:1140+
sent aid:41+
sent apolog:2,1406
sent back =across:1550
sent back =the money:624+
sent back =to parliament:1680+
sent back =to:393+
sent back:516
sent data =to:1322+
sent data:1147+
sent home =from ~ armi:386+
sent home:119,846+,1317+
sent imag:1147
sent pictur:1147+
sent troop =into:769+
sent weapon:98
sentenc =for:310
sentenc =to death:362+
sentenc =to life:857+
sentenc =to:310
sentenc =was commut:1060+
sentenc commut:1060
sentenc suspend:1378+
sentenc:310,641+
sentri:640
separ =from =her husband:1320+
separ =from =his wife:1320+
separ =from =the station:1592+
separ =of properti:1130+
separ door:606+
seren:209+
seri =of accid:426
seri =of test:1501+
serious burn:202,1325+
serious damag:667+
serious hurt:137
serious injur:137+,1321+
serious injuri:137+
serious wound:137
serv =out ~ term:1319+
serv =the full term:464+
serv ~ full sentenc:1319+
serv ~ sentenc:1319+
serv ~ time:1319+
server =in =the countri:1323+
server abroad:1322+
server run:1005+
servic =are run:1528+
servic =had =been restor:966
servic =has =been restor:966
servic =is restor:966
servic =was restor:966
servic bare affect:1436+
servic disrupt:965,991
servic ran normal:118+
servic restor:1005+
servic resum:1528+
servic suspend:1529+
servic unavail:991
servic weapon:855
servic:239,901
set =a new record:1221+
set =in motion:151
set =in:151
set =off =a bomb:519
set =off =the alarm:58,59+
set =off:392+
set =on fire deliber:106+
set =on fire:204
set =upon:70+,1685
set alight deliber:105+
set alight:560
set asid =the verdict:1677+
set fire =to:106+,204
set free:81+,603+,604+
set sail:121+
set ~ =on fire:560
setback:527,530
settl =of score:1022+
settl =out =of court:1029+
settl =the bill:1051
settl =the border:175+
settl =the case:1029+
settl =the lawsuit:1029+
settl score:1022+
settl ~ debt:364+
settl ~ tax bill:1485+
settlement reach:1029+
sever burn:202+,1325+
sever cabl:206
sever damag:667+
sever hurt:137
sever injur:137+,1321+
sever injuri:137
sever sentenc:655+
sever spinal cord:1058+
sever tie:296+,888,1511+
sever weather:1726
sever ~ arm:72
sever ~ leg:72+
sewag:1112
sex slaveri:1530+
sexual abus:111+
sexual assault:110+,111+
sexual harass:110+
sexual violenc:111+
shabbi:1392+
shadow =by:945+
shaft cave =in:929+
shaft collaps:929+
sham elect:1698
sham:534,590,684
shame:107+
share =a cell:1326+
share =the point:433+
share climb:1330+
share drop:1329+
share fell:1329+
share gain:1330+
share jump:1330+
share price fell:1329+
share price rose:1330+
share rose:1330+
share slid:1329+
share slump:1329
share soar:1330+
share trade:1527+
share tumbl:1329+
sharehold accept:156+
sharehold approv:1328+
sharehold back:1328+
sharehold rebel:1327+
sharehold reject:1327+
sharehold revolt:1327+
shark attack:75
sharp ammunit:872+
shatter =by =the news:638
shatter window:344
shatter:344
shed job:829
sheet =of ice:711
sheet ice:711
shelf warmer:1367+
shell =of =a build:1587+
shell =of:554
shell =out:183+
shell compani:821+
shell continu:554
shell despit =the truce:228
shell firm:1294+
shell:1331+
shelter =in place:1245+
shelter =was full:1652+
shelter =was lock:1652+
shelter =were close:1652+
shelv =the bill:1696+
shelv =the inquiri:755+
shelv indefinit:1333+
shelv ~ list:869+
shelv:215+,1152,1616+
shi =away:80+,1569
shield =from prosecut:720+
shift =the blame:390+
shift began:118+
shift product:949+
ship =to:382
ship abroad:522+
ship weapon:98+
ship:382
shipment stop:521+
shiver:1605
shock =by ~ wire:468+
shock result:1458+
shock:1461+
shoddi:373,1722+
shoddili built:1722+
shook =the region:1176+
shook hand =on:35
shook hand warm:317+
shook hand:317+,474+,923
shoot =down:1338
shoot broke =out:643+
shoot dead:1337+
shoot out:1259
shoot stop:209
shoot:1336
shop steward:1619+
shoplift:1423
short =after midnight:968+
short =before =noon:946+
short =before midnight:968+
short =of =a major:705+
short =of =the record:938+
short =of =the summit:1550
short =of ammunit:1334+
short =of fuel:1030
short =of money:1603+
short =of proof:513
short =of war:1585+
short =of work sent home:829
short =of:1335
short circuit:9+
short lived:1494+
short staffed:1335
short term:1494+
short time:979+
shortag =of ammunit:1334+
shortag =of:1586
shortag:1335+
shorten version:230+
shortfal:887+
shortlist:1315
shot =and kill:1337+
shot =by =the enemi:488+
shot =down:1338+
shot =himself:1449
shot =in =the air:1712+
shot =in =the back =of =the head:514
shot =the bear:1175
shot =the hostag:698+
shot =the wolf:1175
shot =was fire:974
shot =were fire:643
shot back:1259+
shot dead =the anim:1175
shot dead ~ bear:1175
shot dead:1337+
shot rang =out:643+
shot ~ bear:1175
shot ~ wolf:1175
shot ~ wolv:708+
shot:1336+
shout =a warn:1711
shout =at =each =other:606+
shout =down:766+
shout ~ warn:1711
shout:74
shove:110,1171+
show =his face:145+
show =of hand:1010+
show =up:124+,1132+
show benefit:460
show green:1345+
show littl effect:746
show littl remors:1647
show open:1339+
show sign =of life:62
show ~ face:1633
shower =with gift:625
shown =on televis:51+,191+
shown =the door:411,1173
shown live:871+
shown red:1318+
shrank =by:370
shrank:370
shrapnel =in:751
shrapnel mark:344
shred:509+,1167+
shrink ice:1710
shrink:370
shrug =off:715
shrunk:370
shun:1639
shut =down =by author:1018+
shut =down =the reactor:1208
shut =down:258+,1340,1425+
shut =out =by manag:880+
shut =out =of:1617
shut =out:1549
shut =the border:179+
shut =the door =on:1283+
shut =the factori:1104+
shut =the pipelin:1096
shut =the:257
shut =to =the public:257
shut =up shop:258+
shut:1340+
shutdown:1425+
shutter =down:258+
shutter:1340
shuttl diplomaci:916+
sick:716+,1341+
sicken:1341
side =by side:10
side effect:1343+
sidelin:1344+,1618
sieg =was lift:1012+
sight:1313
sign =a confess:283
sign =a new contract:1415+
sign =a pact:1541+
sign =a:1348
sign =an accord:1541+
sign =an:1348
sign =are miss:1631
sign =by:1348
sign =for:1532+
sign =into law:1349+
sign =is miss:1631
sign =it:621
sign =of life =on ~ planet:858+
sign =of life:62
sign =off =on:1019,1348+
sign =off:93+,637
sign =the agreement:1541+
sign =the bill:1349+
sign =the law:1349+
sign =the letter:621
sign =the offer:4
sign =the treati:1541+
sign =the:1348
sign =up =with =the parti:779+
sign =up:1694+
sign =was miss:1631
sign =were miss:1631
sign contract:301+,1776+
sign postpon:1542+
sign put =off:1542+
sign warn:909+
sign ~ consent:292+
sign:1348+
signal =are receiv:1147
signal =at danger:1347
signal =had =been clear:1345
signal =had =been good:966
signal =had =been green:1345+
signal =had =been lost:1146
signal =had =been receiv:1147
signal =had =been red:1347+
signal =has =been clear:1345
signal =has =been good:966
signal =has =been green:1345+
signal =has =been lost:1146
signal =has =been receiv:1147
signal =has =been red:1347+
signal =have =been receiv:1147
signal =is clear:1345
signal =is good:966
signal =is green:1345+
signal =is lost:1146
signal =is receiv:1147
signal =is red:1347+
signal =was clear:1345
signal =was disrupt:776+
signal =was good:966
signal =was green:1345+
signal =was lost:1146,1559+
signal =was receiv:1147
signal =was red:1347+
signal =was undisturb:1346+
signal =were receiv:1147
signatur =is miss:1653+
signatur =under:1348
signatur =was forg:591
signatur miss:1654+
signatur:1348+
signpost:909+
silenc =of arm:1543
silenc:1350+
silent =since:802,1146+
silent alarm:57,1666
silent night:1181+
silent:1350+
similar accid =before:426+
simpli laps:944+
simul:434+,531+
sing live:1299+
singl attack:69,1351+
singl bidder:403+
singl bullet:974+
singl candid:463+
singl cell:1369+
singl culprit:883+
singl incid:567
singl intrud:1351+
singl man:1632+
singl perpetr:69
singl shot:974+
singl thief:1351+
singl woman:1632+
single handed:21+,69
single party major:902
single sex:1352+
sink:1455+
siphon =off:375,473+
siren =are silent:57
siren =had =been silent:57
siren =have =been silent:57
siren =were mute:57
siren =were silent:57
siren fail:57+
siren howl:56
siren remain silent:57
siren sound:56,58
siren stay silent:57+
siren wail:56,58
siren warn:1711
siren:56
sit =down togeth:1476
sit =in opposit:727+
sit =up =in bed:1395
sit in:1160
site close:1104+
site save:1103+
situat =is =under control:1588+
skeptic:1469+
ski mask:911
skid mark:187
skid:1028
skill:1531
skin =and bone:536,961
skip =the check:1575,1613
skip =the test:1658+
skip meal:539+
skip ~ inspect:1613
skip ~ mainten:961
skip ~ meet:1406+
skip ~ vaccin:1663+
skip:2
skirmish:553+
skull fractur:185+
skyrocket:739
slab =of snow:129+
slain:805+,951+
slam =into =the back:270
slam =into:325,1439+
slam =on =the brake:187+
slap =with =a fine:558+
slap sanction:1295
slap tariff:1480+
slap:149,683+
slash =and burn:518
slash =with =a knife:1393+
slash job:829
slash rate:1199+
slash ~ throat:1393
slash ~ tire:1675
slate:1055+
slaughter:952+,1175
slave labor:518
slay:805+
sleep =in ~ car:687+
sleep deprived:1512
sleep rough:687+
sleep:109
sleeper agent:1382
sleepless:130+
sleet:1726
slept =at =the airport:1430+
slept =in =the open:890
slept well:1262
slept:109
slew:805+
slice =of bread:942
slick =of oil:993+
slick:711,835
slight damag:861+,932+
slight injur:862+,1353+
slight injuri:1353
slight wound:862+
slim major:956
slip =and fell:545+
slip =away:500,1651
slip =from:544+
slip =into =the red:887
slip =into:1172+
slip =its collar:1622
slip =its leash:78
slip =out:501+
slip =through =the net:116
slip =through:634+
slip =to:835
slip past =the navi:166+
slip past:1575,1651+
slip ~ moor:26+
slip:545+
slipperi:711+,1740
slope gave way:815
slope slid:815
sloppi:962
slow =down:187+
slow =to respond:1355
slow respons:1355+
slow seller:1367+
slowli:1354+
sluggish turnout:1552+
sluggish:1354+
slumber:109
slump =in =the poll:152+
slump =in sale:1290+
slump:370,458+
slur speech:444
slur:1282
slush fund:189,321+
slush money:424+
smack:683
small chang:885+
small crack:861
small crowd:1116+
small gather:1145+
smash =a window:583
smash =into:325
smash =up:1685
smash hit:1368
smash shop window:1275+
smash window:1685
smash:344
smear =with paint:1675+
smear:395+
smell =of alcohol:444
smell =of gas:614+
smell gas:614+
smelt gas:614+
smile:818+
smirk:1647
smog:1112
smoke alarm went =off:58
smoke detector went =off:58
smoke filled:1356+
smoke free:976+
smoke gun:507
smoke inhal:1357+
smoke poison:1357+
smoke screen:348+
smoke:1356+,1358+
smoker:1358+
smolder:1359+
smooch:806+
smooth =as glass:212
smooth flight:1756+
smooth sea:212+
smooth transit:1021+
smother =the flame:561
smother:1432,1448+
smuggl =in:1294+
smuggl:886+,1360+
smuggler:1360+
snake venom:1361+
snakebit:1361+
snap =up:183+,359
snap elect:465+
snap:1386
snatch =from:804+
snatch ~ bag:1276
snatch ~ necklac:1276
snatch:1423
snif =at:1569+
sniffer dog search:1306
sniffer dog:1305+
sniper fire:1336
snog:806+
snooz:109
snore:109
snow =in:1535
snow free:1362+
snow slab:129+
snow slide:129+
snow:1363+
snowdrift:1363+
snowfal:1363+
snowi:1363+
snowless:1362+
snowstorm:1363,1726
snub =by =the juri:1566+
snub:1406+,1665
soak:1717+,1740+
soar =into =the sky:820
soar =to:739
soar infect:223
soar:739
sob:1739+
sober:1364+
social hous:1365+
sodden:1717+
soft land:812
softwar bug:1491+
softwar error:1491+,1492
softwar recogn:38+
soil =had =been remov:368
soil =has =been remov:368
soil =is remov:368
soil =was remov:368
solar panel fail:1146
solar panel unfold:1147
sold =as =before:1418+
sold =for:1366
sold =into slaveri:1530+
sold =out:1335,1586
sold =to investor:728+
sold abroad:522+
sold bad:1367+
sold million:1368+
sold poor:1367+
sold well:1368+
sold:1366+
sole candid:463+
sole custodi:338+
sole occup:69
sole perpetr:21+,69,883+
sole survivor:1465+
solid built:184+
solid financ:1371
solid:184+
solitari confin:1369+
solitari:69
solo:69+
solv =the case:1370
solv =the problem:1372+
solv:1370+
solvent:1371
soman:964+
someon els sat =the exam:238+
somersault:1045
soon enough:737+
soot:1356+
sooth:1215+
sorri:85
sos:416+
sought =the view =of:294+
sought after:1117
sought permiss:108
sound =out:294+
sound =the alarm:56,1711
sound condit:540+,570
soundless:1181+
sourc identifi:1375+
sourc reveal:1375+
span collaps:190+
span fell:190
spare =by =the fire:1755+
spare =by =the flame:1755+
spare =by =the flood:572+
spare =from:1557
spare =the axe:778
spare bed:1376+
spare cell:647+
spare copi:135+
spare demolit:1134
spare flood:572
spare jail:1378+
spare prison:1378+
spare slaughter:81
spare ~ anim:81
spare:1377+,1379+,1582+
spark =from ~ weld:9
spars attend:482,1116+
spars crowd:397+
spartan:1392+
spat =at:593
spat lava:1691
speak =to =each =other:295
speak =to doctor:290+
special dividend:418+
special forc storm:1428+
species appropriate:82+
specul:1236
sped =away:571
sped =off:571
sped =up:1570+
speed:1381+
spent =the money found:793+
spew ash:1691+
spew:1691+
spi =on:1390+
spi agenc:1309+
spi drone:1391+
spi:1382+,1390+
spike drink:1106
spill blood:168+
spill oil:993+
spill ~ barrel:993
spill:833,835
spillag:833
spilt:833,835
spinal injuri:1058+
spiral =out =of control:499+
split =over:406+
split =the fortun equal:1759+
split =up:1320+
split vote:1383+
spoil food:576+
spoil:1384+
spoilt:1384+
spoke =against:1014
spoke =by radio:295
spoke =in favor:730
spoke =on condit =of anonym:1374+
spoke =out =against:1014
spoke =to =each =other:295
spoke =to =him =this:62
spoke =to report:1253,1385
spoke =to ~ lawyer:1689+
spoke =to:295
spoke =with:295
spoken agreement:1016
spontan combust:9
spontan:1386+,1638+
spoof:776+
sport channel:1517
sportsmanship:531
spot check:1459+
spot kick award:1082+
spot:594,1313+
spotless clean:1417
spotless:247,248+
spous:910
sprain:751
sprang =into:151
spray =with water:1715+
spray:1387+
spread =between peopl:298
spread =from person =to person:298+
spread =only =by anim:1580+
spread rapid:562
spread ~ diseas:1033+
spread ~ rapid:1033+
sprinkler =are =off:1388
sprinkler =did =not:1388
sprinkler =had =been =off:1388
sprinkler =had =been switch =off:1388
sprinkler =has =been switch =off:1388
sprinkler =have =been =off:1388
sprinkler =is switch =off:1388
sprinkler =was switch =off:1388
sprinkler =were =off:1388+
sprinkler came =on:1389+
sprinkler dous:1389+
sprinkler fail:1388+
sprinkler put =out:1389+
sprinkler remain dri:1388
sprinkler stay dri:1388
sprinkler system activ:1389+
sprinkler system fail:1388+
sprinkler system work:1389+
sprinkler went =off:1389+
sprinkler work:1389+
spun =out =of control:1028
spur =of =the moment:1638+
spur of the moment:1386
spurious:534
spurn:46,157+,1233,1240
spywar:945+,1746
squalid:404
squall:1744
squalor:404
squander =the penalti:1083+
squar =was =half empti:1116
squar =was full:1730
squeaki clean:248+
stab =to death:1394+
stab wound:1393+
stab:1393+
stabil:1395
stabl =at:1397+
stabl build:1440+
stabl condit:1395+,1396+
stabl popul:1464
stabl structur:184+
stabl:1395+
staf:907+
staff =were =told:1770+
staff member:480+
staff repres:1619+
stage photo:534
stage scene:534
stage ~ =own kidnap:842
stagnat:1397+,1574+
stale air:1664
stalem:406,970+,1398+
stall:195
stamp =and sign:1090
stamp =on:593
stamped:330+,1053+,1054+
stand =as =a candid:217+
stand =by =his wife:1515+
stand =by =the decis:1667
stand =by =the stori:1429+
stand =by =the treati:1539+
stand =by ~ deed:1647
stand =by ~ remark:1647
stand =by ~ report:1429+
stand =by ~ word:1647
stand =by:1424+
stand =down:1026+
stand alone:742+
stand behind ~ leader:1064+
stand behind:1456
stand firm:1399+,1404,1554+
stand ovat:1124+,1380+
stand room:609
stand still:1062+,1425
stand train:1062+
stand trial:234+,998+
standstil:1425
starri:1727
start =as schedul:1521
start =it:1162
start =the race:1400+
start =up:151
start build:1151
start deliber:106+
start pistol:162+
start work:151
starv =himself:539+
starv =in:942
starv =of aid:45
starv anim:77+
starv:536+,707+,942,961,1401+
starvat wage:1590+
starvat:536,1401+
state =of =the art:1474+
state =of =the surround:1463+
state =of emerg:334+,475+
state =of war:1706+
state =on =the packag:811+
state aid:41,1257
state approved:17+
state funer:1164+
state of the art:967+
state owned:729+
state secret:1402+
statement =was true:1516+
static front:1398+
stationari:1062+
status quo:1080+
statut =of limit:1403+
statute barred:1403+
stay =at =the club:1415+
stay =at =the control:1407+
stay =at =the scene:1404,1408+
stay =at =the wheel:1408
stay =at home =all:119+
stay =at home:2,1413+
stay =at ~ locat:1405+
stay =at ~ post:1404,1408
stay =away:2,1406+
stay =in =its enclosur:76
stay =in =the church:792+
stay =in =the cockpit:1407+
stay =in =the collect:791+
stay =in =the countri:1405+
stay =in =the room:1404
stay =in =their home:1414+
stay =in charg:796+
stay =in class:1410+
stay =in intern airspac:1411+
stay =in offic:726
stay =in touch:295
stay =in ~ cabin:1413
stay =in ~ flat:66+,1652+
stay =in ~ home:505+,1245+,1413+
stay =in ~ room:1413
stay =in ~ seat:1404
stay =on =as:726,796+
stay =on =the case:781+
stay =on =the ground:819
stay =on =the market:1418+,1422+
stay =on =the pitch:1412+
stay =on =the rail:1001+
stay =on =the track:1001+
stay =on =the trail:1002
stay =on board =to =the end:1408
stay =on board:1407
stay =on cours:1002+
stay =on:796+
stay =out =of =it:1618
stay =to =the =very end:1404
stay =to =the end:1404
stay =until =the end:1404
stay =up:130+,1399+
stay =where:1404
stay =with =the victim:1408
stay =with:1404
stay =within =its bank:572
stay aboard:1407
stay afloat:32+
stay behind =in:505+
stay behind:1245+,1404,1413
stay calm:211+,1081
stay clear =of:1665+
stay close:1340+
stay dri:446+
stay empti:397+
stay flat:1397+
stay independ:742+
stay indoor:1413
stay insid:1245+,1413
stay level:1574+
stay loyal =to =the site:1405+
stay loyal:897+
stay open:205+,1008
stay parti leader:831+
stay put:505+,1404+,1413
stay secret:801+
stay silent:1350
stay tight:834+
stay togeth:1515+
stay upright =on =the track:1001+
stay upright:1669+
steadi =at:1397+
steadi:1574+
steal:1423+
steep price:517
steer =by:908+
steer fail:1028
steer work:1416+
steer:1416+
steerabl:1416+
step =down =as leader:832+
step =down voluntarili:1258
step =down:1026+,1258+
step =in =to help:675
step =in:675
step =on =a =mine:814+
step =on =the gas:1570+
step =up =the search:1306
step =up attack:499+
step =up product:1149+
stepchild:25+
stepdaught:25+
stepson:25+
steril planet:860+
steril:247,1417+
steroid:427+
stick =to ~ forecast:584+
stick =to ~ statement:901
stick =to ~ stori:1424+
stick =to ~ version:901
stick up:1276+
stiff sentenc:655+
still =a minor:931
still =at =the tabl:1478+
still =at larg:501+
still =at ~ desk:726
still =being built:1587,1600+
still =being fought:554
still =being look =for:941
still =being sold:1422+
still =being sought:120+
still =has =a way =out:1012+
still =in =the countri:1047+
still =in =the hand =of ~ captor:696+
still =in =the morgu:1573+
still =in captiv:794+
still =in charg:726
still =in offic:726+
still =in place:1420+
still =in power:323+
still =in ruin:840+
still =not =been found:941
still =not found:941
still =off:1123
still =on =the draw board:1572+
still =on =the ground:639+
still =on =the market:798+
still =on board:1407+
still =on duti:726,1643+
still =on sale:798+,1418+,1422+
still =to =be sign:1653+
still =under construct:1600
still =under way:1600
still aboard:1407
still air:210+
still aliv:62
still appli:822
still avail:1422+
still breath:62
still burn:562+
still champion:803+
still compet:22
still consid:1583
still control:671
still employ:726+,796
still exist:1133,1464+
still export:522+
still fight:554+
still float:32+
still fresh:459+
still friend:1409+
still go =on:300
still goe =to work:726+
still hang:1420+
still held:794+
still hunt =for:120
still inhabit:985
still insid:1245
still investig =the caus:226
still licens:852+
still live:62
still look =for:1306+
still lost:941
still miss:1419+,1421+
still mull:1583
still negoti:1478+
still onlin:1119+
still oper:995+,1771
still perform:22
still publish:1057+
still puzzl:1656
still rage:554,562+
still run =the ministri:726
still search:941
still shoot:554+
still singl:1632+
still sold:798+
still stand:764,1399+
still togeth:1515+
still unexplain:1656+
still wait =for compens:1577
still wait =for:1586+
still water:212
still work:726+
sting:159
stitch:751
stock =are empti:1334
stock =are full:494,498
stock =had =been full:494
stock =have =been full:494
stock =over:911
stock =were full:494
stock market debut:867+
stock market launch cancel:869+
stock plung:1329+
stock ralli:1330+
stock sank:1329+
stock surg:1330+
stockpil:790+
stole =from =the compani:473
stole =the idea:315+
stole =the melodi:1097
stole:1423+
stolen =from =its owner:886+
stolen data:349+
stolen elect:1698
stolen good =were recov:1271+
stolen gun:719+
stolen:1423+
stomach cramp:577,1695+
stone cold sober:1364
stone throwing:1685
stone:442
stonewal:802+,984+,1350
stood =against =a wall:514
stood =as =a candid:217+
stood =at =the platform:1062+
stood =at ~ gate:1062
stood =by =her husband:1515+
stood =by =the decis:1667
stood =by =the presid:897
stood =by =the stori:1429+
stood =by ~ account:901
stood =by ~ report:1429+
stood =by ~ statement:1424+
stood =by ~ word:1647
stood =by:1264+,1606+
stood =down:1026+,1258
stood =in =the way:681+
stood =on =the summit:1454+
stood behind ~ leader:1064+
stood behind:1456
stood empti:483,1672+
stood firm =against:384+
stood firm:1404,1554+
stood idl:1425
stood open:1604,1628+
stood still:1425
stood trial:998+
stood ~ ground:1404
stop =and search:1305+
stop =at =a station:1062+
stop =at =the border:1550
stop =at =the checkpoint:279
stop =at =the fenc:575+
stop =by polic:224
stop =by warship:165+
stop =in time:937+,1510
stop =just short:937
stop =the leak:834
stop =to help:1408+
stop answer:296
stop deliveri:521+,1096
stop eat:706+
stop enrich:1597+
stop function:1425
stop pay:1636
stop print:1056+
stop product:1425
stop respond:195
stop run:1425
stop search:1304
stop sell:1217
stop signal:1347
stop smoke:976+
stop speak:502+
stop suppli:99+
stop work:1031,1425+
stop:487,1425
stopgap:1494
stoppag:996
store local:1323+
store oversea:1322+
store safe:354
storm =out:396+,766+
storm =the build:1428+
storm =the pitch:538+
storm =the ship:169+
storm force:1744
storm ~ build:1428+
storm:1685,1726
stormi sea:1279+
stormi wind:1744
stormi:1726+
stormproof:184
straight =away:1155,1179
straightforward:1519
strand ship:36+
strand:1430+,1535
stranger =to:1431
stranger:1431+
strangl:1432+
strangul:1432+
strap =in:153+
straw donor:424+
stray =from:893+
stray:83+,988+,1743+
streaker:955
stream live:871+
stream:191+
street battl:1275
street fight:553,1685
street lamp:870
street race:1381
street remain empti:1182+
street remain quiet:1182+
street stay empti:1182+
strengthen =into:1426+
stretcher =off:751
strewn =with mine:930+
strict privat:1145+
strike =a deal:35,358+
strike =had littl effect:1436+
strike =on:123+
strike =was law:1435+
strike avert:1433+
strike breaker:1036+
strike breakers:1036+
strike call =off:1433+
strike cancel:1433+
strike end:1433+
strike hard notic:1436+
strike paralyz:1437+
strike permit =by =the court:1435+
strike prohibit:1434+
strike suspend:1433
strike worker:996
strike ~ target:1439+
strikebreak:1036+
strip =of =her medal:143+
strip =of =his titl:143+
strip =of =the award:1566+
strip =of =the crown:892+
strip =of =the doctor:379+
strip =of =the priesthood:376+
strip =of custodi:339+
strip =of immun:721+
strip =of offic:723+
strip =of ~ doctor:1514+
strip =of ~ licens:853+
strip =of ~ membership:516
strip =of ~ post:411
strip =of ~ titl:1514+
strip =of:143+
strip =off:955+
strip ~ =of immun:721+
stroke:1523
strong armed:582
strong breez:1744
strong cash posit:1371
strong enough:184
strong swimmer:1470+,1472+
strong wind:1744+
stronger =than expect:1426
strontium:1187
struck =a deal:35,358
struck =a hospit:245+
struck =a reef:36
struck =a school:245
struck =another:270
struck =by lightn:863+
struck =down:823+
struck =her:683+
struck =him:110,683+
struck =off =the ballot:1027
struck =off =the regist:853+
struck first:1162
struck rock:36+
struck:1439+,1523+
structur sound:184,1440+
structur unsound:1441+,1722
strychnin:1442+,1507+
stuck =a knife:1393+
stuck =at =the airport:1430+
stuck =in =the warehous:1586
stuck =in custom:1586
stuck =in:1535
stuck =on =a sandbank:36
stuck =on ~ reef:36+
stuck =on:1535
stuck =to =his faith:792+
stuck =to =the agreement:799
stuck =to =the rout:1002
stuck =to =the rule:279+
stuck =to ~ forecast:584+
stuck =to ~ statement:901
stuck =to ~ stori:1424+
stuck =to ~ version:901
stuck =to:1668+
stuck =with:1404
stuck:1535+
stuf ballot:1698+
stuffi:1664
stumbl:545+
stun gun:581
stun observ:1458
stun:1461+
stung:75,159
sturdi:184+
sub zero:267
subject =to appeal:1009+
submerg ~ street:573
submerg:1455
submit =a request:89+
submit ~ offer:989+
submunit:259+
subscript:579
subsid flat:1365+
subsid:41,268,356+
subsidi:41
subsidiari:1443+
substandard:761,1722
substanti damag:667
substanti:286+,507
substitut worker:1036
subten:1495+
subtitl:1444+
subzero:267
succeed =in:1446
succeed:221+,1445+,1446+
success defend:671
success launch:820
success resuscit:1265+
success:1445+,1446+
succumb:357
sue:1447+
suffer =a defeat =at =the front:371+
suffer =a defeat:891+
suffer =a setback:1242+
suffer =a stroke:1438+
suffer =from:716
suffer burn:202
suffer defeat:891
suffer loss:887
suffer ~ burn:202
suffer ~ injuri:751
suffici food:1732
suffici fuel:608
suffici stock:494+
suffici suppli:498
suffici ~ fuel:494
suffici ~ suppli:494+
suffici:493+
suffoc =with =a pillow:1432
suffoc:1448+
suicid attack:1450+
suicid bomb:1450+
suicid bomber:1450+
suicid note:1449
suicid vest:1450+
suicid:1451+
suit dismiss:826+
suit succeed:827
suit:898
suitcas =of cash:1196+
summari execut:514
summit call =off:1452+
summit cancel:1452+
summit open:1453+
summit postpon:1452+
summit took place:1453+
summit went ahead:1453+
summit:923,1454+
summon =and =told:1518
sumptuous:898+
sun =is shine:1727
sun =was shine:1727
sunk:1455+
sunni:448+,1727+
sunshin:448+,1727
superfici damag:861+,932+
superfici injuri:1353
superfici wound:862+
superfici:1353
supernatur:933+
supervis =by teacher:1488+
supervis =by:10
supervis:640+,1488+
supplementari oxygen:182+
suppli =are adequ:494
suppli =are cut =off:1096
suppli =by road:1012
suppli =had =been adequ:494
suppli =had =been cut =off:1096
suppli =had =been interrupt:1096
suppli =has =been interrupt:1096
suppli =have =been adequ:494
suppli =have =been cut =off:1096
suppli =is interrupt:1096
suppli =of arm:98
suppli =was interrupt:1096
suppli =was restor:656
suppli =were adequ:494
suppli =were cut =off:1096
suppli =with electr:1122
suppli flow:1095+
suppli road =is open:1012+
suppli shortag:1586
suppli weapon:98+
suppli:382
support =by:675
support ~ motion:1703+
support:1456+
suppress evid:510+
surcharg:579
surg =to:739
surg:739
surgeon remov:1013+
surgeri =was postpon:1761+
surgeri:1013+,1457+
surgic error:917+
surgic:1013+
surplus =to requir:841
surplus electr:1137+
surplus:493+,1150+
surpris attack:1666
surpris decis:1458+
surpris inspect:1459+,1460+
surpris result:1458+
surpris victori:1458
surpris visit:1459+,1460+
surpris:1461+
surrend =to =the author:649+
surrend =to polic:615+,1462
surrend quiet:1760+
surrend:616,1462
surround =by:484+
surround =the build =and wait:1705+
surveil camera record:555+
surveil camera:640
surveil drone:1391+
surveil end:1634
surveil footag:507,1222+,1224+
surveil stop:1634
surveil:945+
survey =by engin:760
survey =by:760
surviv =a confid vote:636+
surviv =a leadership vote:831+
surviv =a no confidence vote:636
surviv =the attack:764
surviv impeach:724+
surviv unscath:764
surviv ~ undamag:1582
surviv:62+
survivor =are found:1465
survivor =had =been found:1465
survivor =have =been found:1465
survivor =were found:1465
survivor:62,1465+
suspect =is =a foreign:587+
suspect =is =a local:877+
suspect =is =an asylum seeker:587+
suspect =of:1466+
suspect =was born =in =the town:877+
suspect:1466+
suspend =for:143+
suspend =from duti:1170
suspend =from offic:1467
suspend =from school:516
suspend =from trade:1526+
suspend =from:143,1467
suspend =the search:1304
suspend aid:42+
suspend deliveri:521+,1096
suspend enrich:1597+
suspend militari aid:99+
suspend oper:1425,1529
suspend priest:376+
suspend prison:1468+
suspend relat:1511+
suspend sentenc:1378+,1468+
suspend ~ =from duti:1467
suspend:487,1467+
suspens =from:1467
suspici:1469+
suspicion prove unfound:1006+
suspicion:1469+
swallow =up:1443+
swam =to safeti:1470+
swam ashor:633,1470+
swamp:573
swap =was call =off:1471+
swap club:1532+
swap fell =through:1471+
swap:1144+
swarm =of:1093+
swarm =were destroy:1091+
swastika:395+
swat team enter:1428+
swat team storm:1428+
swear =at:1282
swear =in:90
sweatshop:518
swelter:699+
swept =away:573
swept =for bug:1634+
swept =for mine:385+
swept =into:1172+
swept =to power:462
swept =under =the carpet:789,1648+
swept =under:800+
swept overboard:544
swerv =in time:937+
swift:1155,1179+
swindl:375+,598+,684
swine fever:873+
swine flu:748+
swipe:1423
switch =itself =on:151
switch =off:1031,1425
switch =on:1771
switch =to:1532+
switch side:953
swollen river:1721
swore =at:1282
sworn =in:90
sworn enemi:670
symptom free:661
symptom:1341
synchron version:449+
synthet opioid:551+
system =down:991+
system =were safe:1312+
system =were secur:1571+
system =were unaffect:1312+
system fail:991
system paralyz:991
system rais =an alert:54+
system secur:1312
system work:1005+
table toppers:566+
tabun:964+
tackl =by:224
tactic withdraw:1101+
tail dam burst:342
tail ender:816+
taint alcohol:926+
taint food:576+
taint meat:576+
taint water:1593+
taint:299+
take =no notic:715
take =on staff:682+
take =over =as:90
take =over =the compani:359
take =the wit stand:1506+
take =up =the offer:4+
take back ~ statement:1268+
take control:219
take drug:441+
take effect:822+
take food:454
take offic:90
take part =in ~ meet:124+
take part:1132
take place =as plan:1521
take place:1521+
take respons:23
take ~ =into custodi:100,725
take ~ =own life:1449
take ~ =to =the suprem court:86
take ~ =to court:1447+
take ~ life:805
take ~ serious:668+
taken =by surpris:1567,1666+
taken =down:1118+
taken =from ~ book:1097
taken =in tow:1524+
taken =into custodi:100,725
taken =into public ownership:729+
taken =off =the agenda:1696
taken =off =the air:1166+,1559+
taken =off =the case:780+
taken =off =the grid:1208
taken =off =the market unsold:1655+
taken =off =the market:1217
taken =off =the schedul:1166+
taken =off =the shelv:1217
taken =off =the statut book:823
taken =off air:1333+
taken =off duti:1467
taken =off ~ ship:1256
taken =out =of context:935+
taken =out =of servic:1425
taken =over =by investor:1257
taken =over =by ~ hijack:680+
taken =to =a shelter:1379+
taken =to hospit =with:751
taken =to hospit:732,751
taken =to safeti:1256
taken =to shelter:503
taken =to ~ treatment plant:1228+
taken drug:442
taken hostag:696+,804+
taken ill:1341
taken offlin:1118+
taken prison:1143+
taken ~ break:1262+
takeoff clearanc:254+
takeov abandon:360+
takeov complet:359
takeov fail:360
takeov talk:922+
talcum powder:654+
talk =about =a merger:922+
talk =about talk:1127+
talk =are ongo:1478+
talk =him =out =of:1705+
talk =on =a merger:922+
talk =on form =a govern:263+
talk =to doctor:290+
talk =to form =a govern:263+
talk =under way:1478+
talk broke =down:361+,1477+
talk collaps:361+,406,1477+
talk continu:1478+
talk fail:361+,1477
talk go =on:1478+
talk suspend:1477
talk went =on:1478
talk ~ =into give =up:1705+
talk:1476+
tall tale:770
tame anim:79+
tame:80+,1479+
tamper =with evid:509
tamper =with:381,1287+
tamper seal:1302+
tank =are empti:1030
tank =are full:608
tank =had =been empti:1030
tank =had =been full:608
tank =had =been intact:834
tank =has =been empti:1030
tank =has =been full:608
tank =has =been intact:834
tank =have =been empti:1030
tank =have =been full:608
tank =is empti:1030
tank =is full:608
tank =is intact:834
tank =was empti:1030
tank =was full:608
tank =was intact:834
tank =were empti:1030
tank =were full:608
tantrum:74
tap =are run:1720
tap =were dri:1716+
tap =were run:1720
tap proof:1634+
tap ran dri:1716+,1719+
tap water flow:657+,1720+
tap ~ phone:945+,1746+
tape =in advanc:1223+
tape =was wipe:1646+
target kill:381
target:381
tariff free:600+
tariff suspend:600+
taser:581
taunt:200
tax arrear:1483+
tax author repaid:1487+
tax avoid:1481+
tax bill:1483+
tax break:1482+
tax cheat:1484
tax cut:1482+
tax demand:1483+
tax dodger:1484+
tax evas:1484+
tax fraud:1484+
tax haven:1481+
tax hike:1486+
tax holiday:1482
tax honest:1485+
tax increas:1486+
tax loophol:1481+
tax overpaid:1487+
tax proper:1485+
tax rebat:1482
tax refund:1487+
tax relief:1482+
tax return file:1485+
tax rise:1486+
tax save model:1481+
taxi:950
teacher =was =in =the room:1488+
tear =down:387
tear gas:1490+,1685
tear:1739+
tearga:1490+
teas =the dog:1162+
teas:200+
technic caus:1492+
technic check:760
technic defect caus:1492+
technic defect:541
technic failur:541,1493+
technic fault:541,1491+,1493+
technic malfunct:1493+
technic problem:541
technic sound:570+,1373
teenag:931+
teetot:1364
telephon:295
televis session:925+
televis:191+
temperatur drop:313+
temperatur fell:313+
temperatur rose danger:1043
temperatur rose:1710+
temporari worker:1036
temporari:1494+
temporarili suspend:1467
temporarili:1494+
ten =of thousand march:1730+
ten =of thousand:331+
tenanc extend:66+
tenant =may stay:66+
tenant live:985+
tenant:1495+
tender fail:305+
tender public:1496+
tender ~ resign:1258
tender ~ share:156+
tender:989
tension eas:356+
term end:1497+
term expir:1497+
termin =the agreement:1540+
termin =the contract:305+
termin =the treati:1540+
termin cancer:740
termin ill:451+,740+
termin:487
terrifi:34+
territori =claim:177+
territori gain:29
terror attack:1499+
terror cell:12
terror:1499+
terrorist motiv:1499+
terrorist:1499+
test =by engin:760
test =by:760
test =on anim:1503+
test =on human:1504+
test =on mice:1503+
test =on monkey:1503+
test =on patient:1504+
test =on peopl:1504+
test =was skip:1657+
test =were carri =out:1501+
test =were negat:1502+
test =were skip:1657+,1658+
test alarm:434+
test beforehand:1501
test came back clean:1502+
test came back negat:1612+
test deton:980+
test moratorium:1500+
test negat:440+,1502+,1612+
test posit =for cocain:442
test posit =for drug:442
test posit =for epo:429
test posit =for ~ steroid:429+
test posit:427+,747+,1505+
test run:1501
test show trace:1505+
test:239+,1501+
testament:658+
testifi =in court:1506+
testifi:1475+,1506+
testimoni:1475+,1506+
testosteron:427+
tether:76,837+
text alert:1711
text messag warn:1711
text:295,415+
thallium sulphat:1507
thallium:1507+
thaw:1710
theft:1423+
thick fog:574+
thick smoke:1356+
thief:1423
thiev:1423
thin =out:1229
third degree burn:202+,1325+
third time:426+,1252
thorough cook:311+
thorough debat:363+
thorough test:1501
thorough train:1734+
thousand =of demonstr:1730+
thousand =of mourner:1164+
thousand =of peopl gather:1730+
thousand came:331+
thrash =their:1768
threat =to life:345
threat:1508+
threaten =with extinct:486+
threaten:1508+
three meal:1736
three men:1324+
three thiev:1324+
threw =herself:782+
threw =himself:782+
threw =in =the towel:438+,1258
threw =out =the case:235
threw =the match:569+
threw =the weapon =away:1725+
threw =up:1695+
threw bottl:1275,1685
threw stone:1275,1685
threw ~ weight behind:730,1456
thrill:1300+
thrive popul:1464+
thrive:1509+
throat =was cut:1394+
throat slit:1394+
throng:331+
throttl product:1148+
throttl:1432+
throughout =the countri:1742+
throw =in =the towel:1258
throw =out =the bill:1702+
throw =up:1695+
throw ~ hat =in =the ring:217
throw ~ weight behind:1456
thrown =away:1167+
thrown =from ~ car:1035+
thrown =from ~ window:1171+
thrown =into =the sea:450+
thrown =into:1172+
thrown =off:1171+
thrown =out =as evid:510+
thrown =out =of =the countri:516
thrown =out =of =the flat:506+
thrown =out =of =the game:1318
thrown =out =of =the parti:516
thrown =out =of school:516+
thrown =out =of ~ home:506
thrown =out:1173
thrown overboard:1171+
thump:683
thunderbolt:863+
thunderstorm:1726,1740
thwart =the robberi:1277+
thwart:527,550+,681+,1510+
ticket =was lost:1576+
ticket cost:579
ticket price:233+,579+
ticket went unsold:397+
tidal wave:1547+
tidi:247
tie =the knot:910+
tie =to =a chair =and shot:514
tie =up =at:73+,734+
tie =up ~ famili:97+
tie =up ~ staff:97+
tie =up:942
tight lipped:1350
tighten monetari:1200+
tilt:836+
time =and =again:1252+
time barred:1403+
time bomb:1247+
time devic:1247+
time limited:1494
timer:1247+
tip =into:1167+
tip =off =the track:394
tip =off:1711
tip =over:1045+
tip off:1711
tipsi:444
tirad:74
tire blew:1741+
tire burst:1741+
tire:1512+
titl =was revok:379+
titl =was taken:892+
titl defens:803+
titl upheld:1513+
tnt:520+
toddler:931
togeth =with =her:10
togeth =with =his:10
togeth =with:10+
toler well:1735+
toler:64,65+
took =a break:1262
took =a decis:365+
took =a dip:783+
took =a dive:531
took =a pay cut:1074+
took =a shortcut:988
took =a turn =for =the wors:1242+,1774+
took =a wrong turn:893+
took =by surpris:1567
took =down =the post:1118+
took =her =own life:1449
took =his =own life:1449
took =it =to =the polic:691+
took =no notic:715
took =no part:1618
took =nothing:839
took =off ~ mask:1633
took =off:820
took =on staff:682+
took =over =as:90
took =over =the compani:359
took =over =the ship:680
took =the blame:23,283
took =the fifth:1350
took =the oath:90
took =the offens:29
took =the paint:1423
took =the stage:1087+
took =the stand:1506+
took =the start:1400+
took =the titl:1768
took =their time:1355
took =to =the air:50+
took =to =the stage:1087+
took =to =the street:1160+
took =to ~ heel:571
took =too =many pill:1042+
took =up =the faith:309
took =up =the offer =of help:43
took =up =the offer:4+
took back =the decis:1272+
took back =the good:1372+
took back ~ statement:1268+
took back:1747+
took break:1262
took bribe:321
took control:219
took cover:1332+
took credit:246+
took day:1354+
took effect:822+,1674+
took first place:1768
took forev:1354
took gift:625+
took gold:566+
took holi order:1017+
took home =the:131
took hour:1354+,1355+
took ill:1341
took money =from:189
took month:1354
took offic:90
took part =in ~ meet:124+
took part =in:774
took part:1132
took place:1521+
took respons:23,246+
took shelter:1332+
took week:1354
took ~ =at =his word:1546+
took ~ =by surpris:1461+,1666
took ~ =in =her arm:474+
took ~ =in =his arm:474+
took ~ =into custodi:100,725
took ~ =own life:1449,1451+
took ~ =to =the suprem court:86
took ~ =to court:1447+
took ~ break:1262+
took ~ eye =off =the road:415
took ~ life:805
took ~ pension:1267
took ~ prison:1143+
took ~ serious:668+
top =of =the tabl:566+
top =out:199
top =the chart:1368+
top grade:1067
top secret:1402+
topless:955+
toppl =as leader:832+
toppl =over:1045
toppl =the govern:635+
toppl graveston:395
toppl:268,322+,635+
torch car:1275
torch:106+,204
tore =down:387+
tore =it =up:1167+
tore ~ =up:1167+
torment:200
torn =down:387+,388+
torn =off:344,900+
torn =up:1167+
torn apart:1055
torn ligament:751
torn muscl:751
torn:344
tornado:710+
torrenti rain:1726
torrenti:1190,1740
tortur =into:284+
tortur anim:77+
tortur chamber:1522+
tortur:942,1522+
total loss:398
total stranger:1431+
total write off vehicl:775+
total write off:398
touch =a hair:651+
touch =down:101,812+
touch:1523+
touchdown:812
tour:1688+
tow =into port:32
tow =to port:32
tow =to:1524
tow:47+,1524+
tower wave:1279
toxic agent:1106
toxic dose:1106
toxic gas shell:240+
toxic sludg:1112
toxic substanc:1106
toxic wast:1112
toxic:345,346+,1106+
toxicolog =was clear:1502+
toxicolog found:1505+
toxin:1106
toy gun:1525+,1562+
trace =of =the loot:1421+
trace =of cannabi:442
trace =of cocain:442+
trace =of drug =in ~ blood:1505+
trace =of lead:830+
trace =of life:858+
trace =of mercuri:919+
trace =of:299+,507
trace:594
track =down =by:224+
track =down:224,594
track =of:1313
trade =as usual:205+
trade halt:1526+
trade higher:1330
trade lower:1329
trade open:1527+
trade resum:1527+
trade suspend:1526+
trade union:1619+
tradit varieti:307+
traffic =is move:1528
traffic =was move:1528
traffic came =to =a halt:1529
traffic flow:1528+
traffic resum:1528+
traffick victim:1530+
traffick:1360+,1530+
tragedi:6+
tragic accid:8,1615
trail =in poll:152+
trail =in:152+
trail behind:152+
train =are cancel:1529+
train =are run:1528+
train =for:1734+
train =had =been cancel:1529+
train =have =been cancel:1529
train =were cancel:1529+
train =were run:1528+
train exercis:434+
train ran:1528
train servic =had =been halt:1529
train servic =has =been halt:1529
train servic =is halt:1529
train servic =was halt:1529
train soldier:1531
train stood still:1529
train swimmer:1472+
train teacher:1489+
train:1531+
trainspott:754+
trampl =by:75
trampl:159+,330+,751,1053
tranquil:76,209
transfer =the money:1051
transfer =to:649+
transfer collaps:1415
transfer data abroad:1322+
transfer ~ abroad:949
transfer ~ money:1051
transfer:1532+
transgen:620+
translat =from:1097
translat whole:1097
transmiss =between human:298
transmiss fail:1559+
transmiss:298+
transmit =by:298+
transmit data:1147
transmit imag:1147+
transmit live:871+
transmit:191+
transpar elect:1697+
transpar:408,1533+
transplant:1534+
trap =at =the resort:1430+
trap =in =a pocket:484
trap:1535+
travel =to face:133+
travel abroad:1+
travel ban:1293+
travel:950+
treat =and releas:1317
treat =as =a suspect:1466+
treat =as =a wit:1006+
treat =as secret:789
treat =at =the scene:862,1353
treat =for burn:202
treat =for smoke:1357+
treat =for ~ injuri:751
treat =for ~ wound:751
treat =on =the spot:1353
treat =with pesticid:1387+
treat =with respect:1260+,1736+
treat correct:319+,1736+
treat human:82+,1736+
treat proper:319+
treat wast:1228
treat well:1736+
treat:1536+
treatabl:333+
treati:358+
treatment error:917
treatment fail:746+
treatment work:460+
tree =are cut:548+
tree =are fell:548
tree =had =been cut:548+
tree =had =been fell:548
tree =have =been cut:548+
tree =have =been fell:548
tree =were cut:548+
tree =were fell:548+
tree plant:1105+
tremor:1176+
trespass:1617
tri =as =a juvenil:931
tri =as =an adult:27,28+
tri =out:1501+
trial =of:998
trial began:998
trial fail:746+
trial open:998
trial run:1501
trigger =the alarm:56+,59+
trigger ~ alarm:58
trim rate:1199+
trim:340
trio:1324
trip:545+,593+
tripl =to:739
tripl:739
triplet:1553+
triumph =over:1768
triumph =with critic:1124
triumph:1445,1446+
troop advanc:29+
troop build up:1239
troop concentr:927
troop pour =in:769
troop reduct:1229+
troop remain:1404
tropic storm:710+
tropic temperatur:699
trouble free:1081
truanci:846
truant:846
truce =is hold:229+
truce =was respect:229+
truce broke =down:228
truce collaps:228,554
truce held:229+
truce talk:1079+
truce:227+,1543+
truck cross:44+
true =report:18+
true born:1211+
true emerg:1212+
true:1545+
truncheon:581+
trust =her:1546
trust =him:1546
truth:1516+,1519+
tsunami alert =had =been cancel:1762+
tsunami alert =has =been cancel:1762+
tsunami alert =is cancel:1762+
tsunami alert =was cancel:1762+
tsunami fail =to materi:1762
tsunami threat =had pass:1762
tsunami warn =had =been lift:1762+
tsunami warn =has =been lift:1762+
tsunami warn =is lift:1762+
tsunami warn =was lift:1762+
tsunami:1547+
tuberculosi:1548+
tuck =away =the penalti:1085+
tug pull:1524+
tugboat pull:1524+
tumbl:544
tumor spread:216+
tunnel =was discov:575+
tunnel cave =in:929
tunnel collaps:929+
turbul:1744
turmoil:1053
turn =a blind eye:715,1606
turn =a deaf ear:715
turn =a profit:1150+
turn =around:1550+
turn =away =at =the border:497+
turn =away =at =the door:1617
turn =away =at =the gate:880+
turn =away =at recept:1039+
turn =away =by =the hospit:1661+
turn =away =by =the school:1241+
turn =away =from =the coast:1427
turn =away =from hospit:1661+
turn =away:1549+,1550
turn =down =for aid:42+
turn =down =the offer:157+
turn =down =the pay offer:1075+
turn =down =the plan:1099+
turn =down =the post:91+
turn =down =the prize:1235+
turn =down =the request:88+
turn =down penalti appeal:1084+
turn =down ~ aid:46+
turn =down ~ offer =of help:46+
turn =down:1233+,1240+
turn =herself =in:615+,1462+
turn =himself =in:615+,1408,1462+
turn =off =the tap:1096
turn =off:1425
turn =out =of ~ flat:506
turn =out =of:506+
turn =out =to =be fals:1236+,1777+
turn =out =to =be flour:654+
turn =out =to =be harmless:684
turn =out =to =be sugar:654+
turn =out =to =be true:18+
turn =over =to:649+
turn =over:1045
turn =the gun =on =himself:1449
turn =themselves =in:615
turn =up =at:124+
turn =up aliv:595+
turn =up safe:594
turn =up:594,1132+,1271
turn back =at =the airport:497+
turn back =at =the border:176+
turn back =at:1550
turn back =by =the navi:165+
turn back =the convoy:45+
turn back:1550+
turn round:1550+
turn turtl:1045
turn ugli:1685
turn ~ back =on =the parti:838+
turn ~ back =on:606
turn ~ gun =on:953
turnout fell:1552+
turnout rose:1551+
turnov fell:1290+
turnov grew:1291+
twin boy:1553+
twin girl:1553+
twin:1553+
twister:710+
two attack:1324+
two candid:231+
two men:1324+
two thiev:1324+
two timing:30
typhoon:710+
u turn:193,1268
u turned:1272+
ultimatum:1508
unabl =to get =out:1535
unabl =to leav:1535
unabl =to pay:759
unabl =to sleep:130
unabl =to steer:1028
unabl =to swim:978+
unabridg:1581+
unaccompani:69
unaccount =for:941+
unaccredit:1556+
unacquaint:1431+
unaffect:1557+
unafford:517
unafraid:542+
unaid:1558+
unair:1559+
unanim juri:784+
unanim verdict:784+
unanim:35+,1560+
unannounc visit:1460+
unannounc:1459+,1666
unansw:1350
unapologet:1647+
unappeal:557+
unapprov:1561+,1623
unarm drone:1391+
unarm missil:1708+
unarm:1562+
unask:1563+
unattend candl:9+
unattend:1604+
unaudit:1575
unauthor demonstr:144+
unauthor drug:1561+
unauthor ralli:144+,1159+
unauthor strike:1635
unauthor:580,1623
unavail =for comment:1350
unawar =of ~ experi:1752
unawar:1567+
unbelt:1568+,1641+
unbias:722+,743+
unbidden:1617
unblemish record:1620+
unblemish:248+
unblock:14+,1008
unbolt:1627
unbrak:1570+
unbroken:764,1582+
unbuckl:1568+
unbuilt:1572+
unburi:1573+
uncensor:1136+,1581+
uncertifi:1623
unchang:1397+,1574+
unchart:1631
uncheck:1575+,1613+
unclaim:1576+
unclear =why:948+
uncompens:1577+
uncomplet:1600+
unconfirm:1236+
unconnect =with =the firm:1037+
unconnect:1618
unconsci:1578+
unconstitut:1579+
uncontagi:1580+
uncontain:562
uncontamin:247+
uncontrol:1028
uncook:1205+
uncoop:984
uncredit:1097
uncrew:1630+
uncut:1581+
undamag:764+,1582+
undaunt:542+
undecid:1583+
undeclar donat:424+
undeclar incom:1484+
undeclar war:1585+
undeclar work:1584+
undeclar:934+
undeliv:1586+
under age:931
underag worker:241+
underag:931+
undercook:1205+
undercov agent:1390+
underdog:152+
underdon:1205+
underf:961
undergo surgeri:1013+
underground shelter:1332+
underground test:980+
underground:757+
underinsur:1614+
undernourish:536,707+
underpaid:1590+
undersign:1348
understaf:1335
undersuppli:1335
undertak =to:1153
undertook =to:1153
undertook:1153
underw surgeri:1013+,1457+
underw test:1501+
underwat:573
underworld:1022
underwritten =by:763
undetect =by radar:634
undetect:1651+
undetermin:226
undisclos:789,1307
undisgu:145+,1633
undisrupt:1557
undisturb signal:1346+
undisturb:1557+,1659
undock:1592+
undocu:718+
undress:955+
undrink:1593+
unearth:594
unedit:1581+
unemploy fell:1594+
unemploy rose:1595+
unemploy:777+
unencrypt:1596+
unenrich:1597+
unev:1756+
unexamin:1575+
unexpect:1458+,1461+,1666
unexplain:226,1656
unexplod ordnanc:930+
unexplod:377,1598+
unfair:155
unfaith:30+
unfaz:209
unfenc:1631
unfilt:450
unfinish text:430+
unfinish:1587+,1600+
unfir:669+
unfit =for combat:1601+
unfit =for consumpt:346+,576,1384
unfit =for servic:1601
unfit =for trial:756
unfit =for:345
unfit =to drink:1593+
unfit =to drive:1589+
unfit =to live =in:890
unfit =to play:1344
unfit =to stand trial:756+
unfix:1637
unflinch:542+
unforese:1602+
unforeseen:1458+,1461,1602+
unforgiven:670+
unfortun accid:1615
unfound:389,513+,941,1754+
unfroz:1296,1649+
unfund:1603+
unguard cross:148
unguard:1604+
unhappi =with:275+,414+
unharm:764+,1607+
unheat:1605+
unheed:715
unhurt:1607+
unhygien:404+,1608+
unidentifi bodi:1611+
unidentifi corps:1611+
unidentifi:1609+,1610+,1682+
uniform:1000
unilater ceasefir:1004+
unilater truce:1004+
unilater:1004+
unimmun:1663+
uninfect:1612+
uninhabit planet:860+
uninhabit:482+,483,890+,1441+,1672+
uninjur:1607+
uninspect:1575+,1613+
uninsur:1614+
unintend:6,7+,1615+
unintent:6,7+,1615+,1638+
uninterrupt:300,1557
uninvestig:1616+
uninvit:1617+
uninvolv:1618
unit =of:1443+
unit behind:1064+
unjustifi:1621
unknow:1567,1752
unknown =to =each =other:1431+
unknown =to =her:1431+
unknown =to =him:1431+
unknown =to polic:1620+
unknown =to ~ victim:1431
unknown assail:1609
unknown attack:1609
unknown caus:1656
unknown culprit:1609
unknown dead:1610+,1611+
unknown donor:1609
unknown gunmen:1609
unknown man:1609+
unknown perpetr:1609,1656
unknown person:1682+
unknown woman:1609
unlabel:934+
unladen:482
unlaw collect:1750+
unlaw strike:1434+
unlaw:580,1621+
unleash:1622+
unlicens driver:1623+
unlicens pilot:1623
unlicens:719+,1561+,1623
unlik =to surviv:451
unlimit suppli:1625+
unlimit visibl:631
unlimit:1088,1624+
unlit:347+,348+,865+
unload:1626+
unlock:1627+,1628+
unman aircraft:1630
unman post:1604
unman:127+,1630+
unmanoeuvr:1028
unmark car:1631
unmark:1631+
unmarri:1632+
unmask:145+,1633
unmonitor:1604,1634+
unmuzzl:1622
unnam sourc:1374+
unnam:1609,1682+
unnatur death:1686+
unnot:1651+
unobserv:1634+,1651+
unobstruct view:631
unoccupi:482+,483,1672+
unopen:1659
unoppos =by air defens:48+
unoppos:463+,1760
unpaid bill:741+
unpaid ransom:1197+
unpaid wage:1704+
unpaid:1636+
unpasteur:1205+
unpatch:1637+
unpermit:1623
unplan:1386,1638
unplug:1425
unpollut:247+
unpopular:1639+
unpreced:567+
unpredict:1602+
unprejud:743+
unprepar:1640+
unprofit:887+
unprompt:1563+
unprotect =by vaccin:1663+
unprotect level cross:148
unprotect:717,1596+,1604
unproven:513+,1236+,1591,1754
unprovok:1621,1642+
unpunish:1643+
unqualifi teacher:1644+
unqualifi:1640+,1660
unreach:297,888,991
unrecogn:1556+,1645+
unrecogniz:1610+
unrecord:1646+
unregist demonstr:1159+
unregist gun:719+
unregist worker:1584+
unregist:1623
unrehears:1386
unrel:1618
unreli wit:1766+
unrepent:1647+
unreport:1648+
unresolv:1656+
unrespons:1578+
unrestrict:1625+
unrop:1641+
unruffl:209
unsaf =to drink:1593+
unsaf =to eat:576
unsaf build:1441+
unsaf work condit:1773+
unsaf:345,346+
unsalari:1636
unsalvag:775+
unsanct:144+
unsanitari:404,1608+
unscath build:1582+
unscath:764+,1607+
unschedul visit:1460+
unscreen:1613
unscript:1386
unseat:372
unsecur:1596+,1627+
unseen:1651+
unservic:1601+
unsign:1631+,1653+,1654+
unskil:1660
unsold ticket:482
unsold:1655+
unsolicit:1563+
unsolv:1656+
unsport:593
unstabl:1722
unstaf ward:1753+
unstaf:1630+
unsteril:1608+
unsubstanti:513,1236+,1754+
unsuccess applic:1068+
unsuccess candid:889+
unsuccess search:1591
unsuccess:527+,530+
unsuperv:69,1604+
unsuspect:1567,1666+
untam:1743+
untest:1575+,1657+,1658+
untouch =by =the thiev:1420+
untouch =by:764
untouch valuabl:839+
untouch:764,1659+
untrac:423,941
untrain:1640+,1660+
untreat fruit:1023+
untreat sewag:450+
untreat wast:450
untreat:740+,1661+
untri:1657+
untru statement:856
untru:770+,1777+
untruth:856
unus:1662+
unusu warm:699
unvaccin:1663+
unveil =as =a new player:1532
unveil:1165
unventil:1664+
unverifi:1236+
unvisit:1665+
unwarn:1666+
unwatch:1604
unwel:716+,1341
unwit:7,735+,1567,1752
unworn:1662
unwound:1607
unwritten:1016+
updat =the softwar:1071+
updat =was miss:1637+
upgrad =to categori:1426+
upgrad ~ outlook:586+
upgrad ~ rate:1203+
upgrad ~ system:1474+
upgrad:901
upheld =the convict:1678+
upheld =the law:293+
upheld =the patent:1072+
upheld =the result:1699+
upheld =the rule:1678+
upheld =the verdict:1678+
uphold =the convict:1678+
uphold =the verdict:1678+
uphold:1667+
upmarket hous:899+
upper limit:866
upright build:1679+
upright:1669+
uproar:894
uproot tree:548
upset stomach:577+
upset victori:1458
upsw:457+
upturn:739
upward:739
uranium enrich:495+
urn:326+
use =a key:973+
use =as =a base:927
use =by =the militari:927
use =by milit:927
use =by:1670
use =for:1670
use =of drug:441+
use =of pesticid:1387+
use ~ forc:581+
use ~ phone:415+
use ~ veto:1680+
useless:746+
util:1670+
vacant:482,483,1672+
vacat ~ post:1026
vaccin fail:746+
vaccin refus:1663+
vaccin work:460+
vaccin:1673+
valid certif:1069
valid licens:854+
valid passport:843+
valid patent:1072+
valid permit:1090
valid reserv:174+
valid visa:843+
valid:287,1674+
valuabl time:1355
valuabl untouch:839+
valuabl worth million:884+
vandal:381,395,1675+
vanish =from radar:297
vanish =with =the money:1421+
vanish:941+
vanquish =the enemi:1683+
vape:1358+
veer =from ~ cours:988+
veer =off cours:939
veer =off:1028
veil ban:660+
veil:911
venal:321+
vendetta:670+,947
venom:1106
ventil =had =been switch =off:1664
ventil =has =been switch =off:1664
ventil =is switch =off:1664
ventil =was switch =off:1664
ventil broke =down:1664
ventil fail:1664+
ventil work:1676+
ventil:1676+
verbal abus:1282
verbal agreement:1016
verbal:1016+
verbatim passag:1097
verdict =is final:557+
verdict =of =not guilti:20
verdict =was hand =down:366+
verdict =was upheld:1667+
verifi =as:1211+
verifi =by expert:621
verifi:18+,286+,287+
vermin =were extermin:1091+
vermin:404,1093+
vest interest:289+
veteran =of:1531
veteran aircraft:994
veteran driver:1531
veteran pilot:1531
veteran:1734+
veto =the takeov:920+
veto:1233,1240,1680+
viabl bomb:1213+
viabl devic:1214+
victim =are identifi:713
victim =had =been identifi:713
victim =have =been identifi:713
victim =of =a murder:951
victim =were identifi:713
victim:200
victori =on =the battlefield:1683+
victori =over =the rebel:1683+
victori armi:1683+
victori:1768+
video =is still avail:1119+
video footag:555,1222+
video prove:507
video record:1222
view =was clear:631
vigil:125+,130
vindic:752
violat =of =the truce:228+
violat =the agreement:1537+
violat =the constitut:1579+
violat =the rule:1621
violat =the:193
violat build code:529
violat found:761+
violat ~ airspac:329+
violat ~ ceasefir:228+
violat ~ safeti regul:529+
violat ~ truce:228+
violat:374
violenc broke =out:1685
violenc:1684+,1685+
violent death:1686+
violent:1684+,1685+
viper bite:1361+
virus free:1612+
virus infect:644
visa issu:1687+
visa refus:497+
visibl =had =been excel:631
visibl =had =been good:631+
visibl =had =been limit:1115
visibl =had =been low:1115
visibl =had =been poor:1115
visibl =has =been excel:631
visibl =has =been good:631
visibl =has =been limit:1115
visibl =has =been low:1115
visibl =has =been poor:1115
visibl =is excel:631
visibl =is good:631+
visibl =is limit:1115
visibl =is low:1115
visibl =is poor:1115
visibl =of =only:1115
visibl =was excel:631
visibl =was good:631+
visibl =was limit:1115
visibl =was low:1115
visibl =was poor:1115
visit =her:923
visit =him:923
visit =in prison:1689+
visit =was cancel:1665+
visit =were refus:1690+
visit:1688+
visitor =were turn =away:1690
visitor stay =away:397+
vocal =from tape:928
vodka:431+
voic record =had =been recov:160
voic record =has =been recov:160
voic record =is recov:160
voic record =was recov:160
void:768+
volcan activ:1691+
volcano =has calm:1692+
volcano =is quiet:1692+
volcano calm:1692+
volcano fell silent:1692
volcano stay quiet:1692+
volley:643+
volunt =for =the front:1694+
volunt receiv:1504+
volunt soldier:1694+
volunt:292+,1636,1693
voluntari basi:1015+
voluntari confess:285+
voluntari work:1636
voluntari:1693+
voluntarili:1693+
vomit:716,1695+
vote =against =the bill:1702
vote =against:1383+,1701+
vote =down:1702+
vote =for:1703+
vote =in favor:1065
vote =in secret:1308+
vote =in:462+
vote =into offic:462
vote =is valid:1699+
vote =must =be repeat:1700
vote =of =all parti:1560
vote =on:1174+
vote =out:372+,889+
vote =through:1065
vote =to impeach:723+
vote =was rig:1698
vote adjourn:1696+
vote annul:1700+
vote began:1110+
vote buy:1698
vote halt:1111+
vote nay:1701+
vote open:1010+
vote postpon:1111+,1696+
vote put =off:467+
vote rig:1698+
vote suspend:1111+
vote took place =in:1174+
vote took place:466+
vote went ahead:466+,1110+
vote went smooth:1697+
vote yes =in =the referendum:1231+
vote yes:1703+
voter apathi:1552+
voter approv:1231+
voter back:1231+
voter queu:1110+
voter rebuf:1230+
voter reject:1230+
voter stay =at home:1552+
voter turn =down:1230+
voter turn =out =in larg number:1551+
voucher:944+,1232
vow =to fight:592+
vow =to stay:1234+
vow =to:1153
vow:1153+
vulner fix:1071+
vulner remain:1637+
vx gas:964+
wade ashor:1470+
wafer thin:956+
wag =its tail:1569+
wage =late:1704+
wage agreement:13+
wage arrear:1704
wage cut:1074+
wage deal:13+
wage dump:1590
wage freez:1076+
wage frozen:1076+
wage increas:1077+
wage negoti:1078+
wage overdu:1704+
wage paid:1052+
wage slash:1074+
wage talk:1078+
wage unchang:1076+
wage went =up:1077
wage withheld:1704+
wage:1051+
waist deep:573
wait =at =the platform:1062+
wait =at =the scene:1404
wait =for =the ambul:1408
wait =for =the polic:1408
wait =for hour:673,1354,1355
wait =for polic:1408+
wait =for ~ wage:1704+
wait =in vain =for treatment:1661
wait =in vain:0+
wait =them =out:1705+
wait list:1241+
wait outsid:1705+
wait ~ hour:1354
waiv =the right =to appeal:5+
waiv ~ appeal:5+
waiv ~ immun:721+
waiv:1636
wake =up:130
wake up call:1711
walk =away =from =the deal:360+
walk =away unhurt:1607
walk =away:1607
walk =down =the aisl:910
walk =in =through:973
walk =in unoppos:1760
walk =into =a polic station:1462
walk =out =before sign:1653
walk =out =of =the screen:1055
walk =out =of prison:604
walk =out =of ~ talk:1477+
walk =out =on:1320
walk =out:392,396+,996+
walk free =from court:20
walk free =with:1468+
walk free:20,603+,604
walk past:606
walkout:996+
wall =of water:1547+
want =by polic:120
want =by:116+
want =for =nothing:1736
war =of =the rose:546+
war =of word:546+
war continu:1707+
war crime:1621
war goe =on:1707+
war weary:895
ward =are open:694+
ward =had =been close:693
ward =had =been open:694
ward =has =been close:693
ward =have =been open:694
ward =is close:693
ward =of:25
ward =was close:693
ward =were open:694+
warhead =was miss:1708+
warhead explod:1709+
wari:1469+
warm =and dri:666+
warm =up:1710
warm applaus:1380+
warm dress:498
warm receiv:1728+
warm room:666+
warm welcom:1109
warm:317+
warmer =than:1710+
warn =had =been issu:1711
warn =has =been issu:1711
warn =is issu:1711
warn =too =late:1666
warn =was ignor:809+
warn =was issu:1711
warn =were ignor:809+
warn came =too =late:1666
warn light:909
warn messag appear:54+
warn shot:1712+
warn shout:1711
warn sign:909+
warn strike:996
warn ~ =of consequ:1508+
warn:1711+
warplan hit:52+
warrant issu:1713+
warrant:1713+
warranti =claim =was accept:738+
warranti =had expir:1032+
warranti =was void:1032+
warrantless:1763+
wash =the dam =away:342
wash ashor dead:596
wash overboard:544+
wash powder:654+
wash ~ hand =of:390+
wast time:1355
watch =around =the clock:640
watch =by passers by:1767+
watch =from =the galleri:1714+
watch =over:640
watch =the road:125+
watchman:640
water =had =been clean:435
water =had =been cut =off:1719+
water =had =been restor:1720+
water =has =been clean:435
water =has =been cut =off:1719+
water =has =been restor:1720+
water =in ~ lung:439+
water =is clean:435
water =is cut =off:1719+
water =is fall:1718+
water =is restor:1720+
water =is rise:1721+
water =was back:657+
water =was clean:435
water =was cut =off:1716+,1719+
water =was ration:896+
water =was restor:1720+
water cannon:1685,1715+
water damag:1717+
water drain:1718
water eb:1718
water level =are rise:1721
water level drop:1718
water level fell:1718+
water level rose:1721+
water outag:1716+,1719
water pistol:1525+
water qualiti =had =been good:435
water qualiti =has =been good:435
water qualiti =is good:435+
water qualiti =was good:435+
water ration:896+
water rose:1721+
water shut =off:1719
water subsid:1718+
water suppli =had =been interrupt:1719
water suppli =had =been restor:1720
water suppli =has =been interrupt:1719
water suppli =has =been restor:1720
water suppli =is interrupt:1719
water suppli =is restor:1720+
water suppli =was interrupt:1719
water suppli =was restor:657+,1720+
water suppli continu:1720
water suppli fail:1716+,1719
waterboard:1522+
waterlog:573,1740+
watertight door:834
watertight:446+,512+
wave =away:1084+
wave =of infect:1033+
wave =of:1279
wave =through =the merger:921+
wave =through =without:1575+
wave =through:637,1065,1613
wave play =on:1084+
waylaid:70+
weak demand:1290+
weak foundat:1722
weak swimmer:978+
weaken:1341,1427+
weaker =than expect:1427
wealthi:1273+,1723+
weapon =has =yet =to =be found:1725+
weapon =is miss:1725+
weapon =was found:1724+
weapon =was recov:1724+
weapon =were collect:407+
weapon arriv:98+
weapon remain miss:1725+
weapon silent:974
weapon stay silent:974
weapon:95
weapons grade:495+
wear =a helmet:672+,1769+
wear =a mask:911+
wear =a seat belt:153
wear =a seatbelt:153+,1769
wear =a:432+
wear helmet:672+
wear life jacket:859+
wear mask:911+
wear ~ seat belt:153+
weather balloon:754
weather research:754
weather warn:1711
websit =down:991
websit unavail:991
wed:910+
wedg:1535
weed plantat:218+
weedkil:1092+,1507+
week =early:452+
week =late:380,817+
week =of prepar:1100
week =to live:740+
week prematur:453+
weep statu:933+
weep:1739+
welcom =by classmat:1733+
welcom =the offer:4
welcom =the plan:730,1456+
welcom visitor:1008
welcom ~ help:43+
welcom ~ propos:4
weld shut:882
well =and healthi:661+
well =done meat:311+
well =in advanc:1100+
well =over =the limit:1381
well acquaint:808
well arm:498
well below capac:1376+
well built:184
well capit:1371
well care =for:1731+
well construct:184
well equip:498+,1734+
well fed:543+,1731+,1732+
well found:1545+
well fund:1371
well heeled:1723+
well integr:1733+
well like:1117
well liked:1733+
well lit:630+,864+,870+
well look =after anim:82+
well look =after:1731+
well love:1117+
well maintain:901+
well mannered:1109+
well mark:909
well nourish:1731+,1732+
well off:1273+,1723+
well organ:1020+
well paid:1729+
well prepar:1734+
well preserv:764
well receiv:1117
well rest:1262+
well staf:493
well stock:493+,494
well suppli:493,494,498
well toler:1735+
well train:1531+
well trained:1531
well treat:1736+
went =away empti:1577
went =away empty handed:1566+
went =down =by:370
went =down =in:325
went =down =to =the second divis:1243+
went =down =to:891
went =down =with =his plane:1407+
went =down =with:1455
went =down:370,991,1455+
went =into exil:1
went =into hide:116+,120,1192+
went =into liquid:564+
went =into opposit:261
went =into retir:1267
went =off =as design:1771
went =off =the air:1166+
went =off =with =a bang:519
went =off =without =a hitch:1756+
went =off:1521
went =on =as plan:1521
went =on =for:300
went =on air:51+,191+
went =on stage =to receiv:269+
went =on strike:996+
went =on trial:998+
went =over =to:953
went =their separ way:1320+
went =through secur:760
went =through test:1501
went =to =the bottom:1455
went =to =the next instanc:86
went =to =the polic =himself:1462
went =to =the polic:1254
went =to =the poll:466+
went =to appeal:86
went =to court:1447
went =to war:1706+
went =under =the hammer:1366+
went =under =the knife:1013+
went =under anesthet:1457+
went =under:439+,759,1455+
went =up =by:739
went =up =in =a firebal:519
went =up =in flame:560
went =up =to =the first divis:1154+
went =up:739
went =without =a dividend:417+
went =without food:539+
went =without pay:1704
went ahead:221+,1521+
went ashor:1737+
went astray:988,1586
went back =on:193,1537
went back =to drink:1242
went bust:759
went critic:1209+
went dark:1123
went dead:1425
went empty handed:1577
went home =from hospit:1317+
went home =on =their =own:1738+
went home:119,392
went hungri:536,707+,942,1401+
went miss =from =the archiv:509
went public =on =the stock exchang:867+
went public:408,1165
went quiet:1760+
went rogu:1564+
went silent =since:1146
went silent:297
went smooth:1446,1756+
went undetect:1651
went unnot:1651
went unpunish:1643
went well:1445
went wide:939
went will:842+
went wrong:527
wept blood:933+
wept:1739+
wet =through:1717+
wet road:711,1740+
wet surfac:711
wet weather:1190+
wet:1740
whale ban:709+
whale:708+
wheel =are =down:618+
wheel =had =been =down:618
wheel =have =been =down:618
wheel =up:619+
wheel =were =down:618+
wheel broke:1741
wheel came =off:1741+
whenev =they like:1624
whereabout =are unknown:941
whereabout known:16
whereabout unknown:116+,941
whip =through:1286+
whirlwind:710+
whiski:431+
whisper:1181+
whistl =at:173+,1055+
whistleblow:276+,835
white flag:1462
whiteout:1115
whole network:1742+
wide anticip:515
wide awak:125+,130+
wide expect:515+
wide known:1163+
wide open:1008
wield:95
wig:911
wild anim:83+,1743+
wild caught:83+
wildcat strike:1434+
wildfir:560
will:381,1128,1693
wilt:1342+
win =a major:902
win =a third term:1206+
win =the battl:1683+
win =the case:827+
win =the contract:302+
win =the elect:462
win =the nomin:975
win =the vote:462
win back:851+
win expir:1576+
win seat:496+
win:1768+
winch =to safeti:1256
winch:1256
wind =down:356+
wind =had =been light:210
wind =had die =down:210
wind =had drop:210
wind =has =been light:210
wind =is light:210
wind =up:487
wind =was howl:1744
wind =was light:210
wind assisted:938+
wind shear:1744
wind tore:1744
windi:1744+
windless:210+
window =was open:1627+
window shatter:344
wine:431+
winner =in stoppag time:1301
winner =is known:1745+
winner =is unknown:1576+
winner =of:566+
winner:1768+
wintri:267
wipe =off =the map:398
wipe =out famili:63
wipe =out speci:524+
wipe =out ~ villag:912+
wipe =out:398
wipe =the data:353+
wipe:509+
wire fault:9+
wiretap:945+,1746+
wit convinc:1765+
wit:1313+,1764+,1767+
withdraw =from =the treati:1540+
withdraw =from:1269
withdraw =of:1269+
withdraw =the bill:1696+
withdraw =the charg:235+
withdraw frozen:140+
withdraw possibl:141+
withdraw ~ candidaci:1027+
withdraw ~ licens:853+
withdraw ~ statement:1268+
withdrawn =from =the market:1217
withdrawn =from =the race:1027+
withdrawn =from auction:1655+
withdrawn =from releas:1333+
withdrawn =from sale:1217+
withdrawn =from:1269
withdrawn paper:1237
withdrew =before:977+
withdrew =from =the race:438+
withdrew =from =the tournament:977+
withdrew =from =the treati:1540+
withdrew =from:1269+
withdrew =the bill:1696+
withdrew =the degre:379+
withdrew =the order:305+
withdrew =the product:1217
withdrew =the stori:320+
withdrew injur:1344
withdrew ~ bid:360
withdrew ~ candidaci:1027+
withdrew ~ confess:1747+
withdrew ~ diplomat:472+
withdrew ~ licens:853+
withdrew ~ statement:1268+,1747+
wither plant:1342+
wither:445
withheld aid:42+
withheld assent:1680
withheld document:984
withheld payment:1636
withheld recognit:1645+
withheld weapon:99+
withheld ~ vote:3+
withheld:789,1307
withhold aid:42+
withhold ~ signatur:1680+
withstood =the cyberattack:1571+
withstood =the load:1440+
withstood =the quak:1399+
withstood =the shock:1399
withstood =the storm:1399
withstood:671,1582
woke =up probe:1147
woke =up:130+,290+
woken:130+
woman =was arrest:549+
won =a major =of vote:462
won =a major:902+
won =a place:24+
won =a third term:1206+
won =in =the first round:565+
won =in court:827+
won =on merit:532+
won =the ball:531+
won =the battl:1683+
won =the case:827+
won =the confid vote:636+
won =the contract:302+
won =the elect:462+
won =the lawsuit:827+
won =the nomin:975
won =the presid:462
won =the prize:131+
won =the runoff:462
won =the seat:462
won =the tender:302+
won =the vote:462
won =the war:1683+
won back:851+
won custodi:338+
won fair =and squar:532+
won fair:532+
won narrowli:956
won outright:565+
won promot:1154+
won seat:496+
won ~ appeal:1677
won ~ patent disput:1072+
won:1768+
wood alcohol:926+
wooden dummi:369+
wooden spoon:816+
word =for word =from:1097
word =for word:1185
word twist:935+
wore =a helmet:672+,1769+
wore =a life jacket:1769+
wore =a mask:911
wore =a muzzl:837+
wore =a seat belt:1769+
wore helmet:672+
wore life jacket:859+
wore mask:911+
wore protect:498
wore seatbelt:153
wore ~ seat belt:153+
work =around =the clock:1044+
work =as =it =should:1373
work =as =they =should:1373
work =as intend:1771
work =as normal:118+
work =as:480+
work =at full capac:1103
work =for:480+
work =in progress:1600
work =out:1446
work =with investig:314
work =without pay:1704+
work alon:883
work brake:188
work complet:278
work council =was inform:1770+
work council:1619+
work firearm:1214+
work flawless:1771
work normal:995+
work paper:430+
work perfect:540+,1373,1771
work proper:1373,1771+
work reliabl:38+
work stoppag:996
work weekend:1044+
work:1771+
worker =from abroad:1036
workforc =was inform:1770+
workforc grew:682
workforc reduc:829
workshop =of:591+
world first:567+
world heritag:1133
world record:1221+
worldwid outag:1742+
worn =out:541
worn out driver:1512
worn:541
worsen:499,1242+,1774+
worst harvest:136
worthless:746,885+
wound =up =the compani:564+
wound =up:258,487
wound:751+
wrap =up:277+
wreck =was left:1775+
wreck =was rais:1191+
wreck =was recov:1191+
wreck ball:387
wreck remain =on =the seab:1775+
wreck:325,344
wreckag:325
wrestl ~ =to =the ground:581+
write off:398
written =by =a human:703+
written =by =a machin:40+
written =by softwar:40+
written =by ~ =own hand:703+
written =off:398
written =out =of =the =will:410+
written agreement:1776+
written contract:1776
written independ:1025+
written order:1776
written warn:1776+
wrong accus:752+,1778+
wrong bill:1040+
wrong convict:752,1778+
wrong diagnosi:917
wrong direct:893
wrong dose:1779+
wrong drug:1779+
wrong flag:39+
wrong inject:1779+
wrong label:934+
wrong lane:988
wrong man:752,1778+
wrong medic:1779+
wrong medicin:1779+
wrong orbit:547+
wrong patient:917
wrong runway:988
wrong side =of =the road:988
wrong track:988
wrong turn:988
wrongdoer:641
wrote =a =will:658+
wrote =every word:1048
wrote =it =herself:1048+
wrote =it =himself:1048+
wrote =it:621
wrote =that letter:621
wrote =the letter:621
wrote =to:295
wrote back:1253
wrote ~ =herself:1048+
wrote ~ =himself:1048+
x rayed:760
year =in jail:1140,1142+
year =in prison:1140,1142+
year =late:380
year =of experi:1531,1734
year behind bar:1142+
yes camp won:1231+
yield =to:383+
yield:1555+
youngster:931
youth court:931
zero alcohol:1364+
zero increas:1076+
zero visibl:1115
zip past:113+
zone approv:1098+
zoo born:79
`;
