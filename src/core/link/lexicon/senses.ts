/**
 * Classes of words and phrases of the news, one a row: `name<parents!contraries`, as numbers of rows. Who is said to be of a class is
 * said to be of its parents; nothing is of a class and of one of its contraries at one time. Made by src/train/senses.ts from the
 * texts of src/train/senses, which were written for this.
 */
export const SENSE_CLASSES = `
abandoned<!
abroad<130!1032
absent<!
abstained<!
accepted<!1216,1223
accepted verdict<!
accident<!1729,378
accidental<!
accidental-death<354!941,1430
accidental-fire<555!
accompanied<!
accomplice<!
accomplices<!69
accord on pay<35!1060
account active<!15
account blocked<!
accounted-for<!
accredited<!1533
accurate<!1750
acquainted<!1412
acquitted<!308
acted alone<!638
active-career<!
admitted<!386
admitted-student<!1224
adopted<!
adrift<!
adult<!921
adult offender<!
advance<!1251
affair<!529
affected<!1534
afloat<!1436
afloat-free<!
afraid<!538
agreed<1456!402,1001,959
aground<!33
ahead in polls<!150
ai accurate<!39
ai erred<!
ai-made<!695
aid given<!42
aid withheld<!
aid-accepted<!46
aid-arrived<!45
aid-blocked<!44
aid-refused<!
aided<!
air-defence-failed<!49
air-defence-worked<!48
airborne<!633
aired<!1151
airstrike<121!
alarm silent<!
alarm sounded<!53
alarm-failed<!
alarm-raised<!57
alarm-silent<!56
alarm-sounded<!57
alarmed<!55
alcohol-served<!
alibi<!120,115
alive<!354
all-dead<354!
allowed<!575
allowed to stay in country<!
allowed to stay in home<!
allowed-protest<!142
allowed-stay<!512
alone<!10,12
ambushed<121!
ammonia<1091!
amputated<135!
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
announced inspection<!1440
apologised<!1623
appealed<!5
application granted<!88
application refused<!
applied<!
appointed<!1053,91
appointment rejected<!
approved-drug<!1538
armed<!1539
armed-drone<!1372
armed-robbery<1258!
arms-delivered<!97
arms-withheld<!96
arrested<723!118,598
arrived<!2
arrived-in-time<!101
arrived-late<!100
arsenic<1091!
arson-attack<378!
arson-fire<555,378!9
ashamed<!
asked<!1540
asleep<!123,128
assaulted<!
assaulted-sexually<1659!
asteroid-hits<!111
asteroid-misses<!
asylum granted<!113
asylum refused<!
at large<!
at the scene<!
at work<!
at-home<!1,130,724
at-large<!98
at-sea<!726
at-the-scene<!61
attacked<1659!1358
attended<!1387
attentive<!411
authentic-work<1194!586
automatic<!898
autopsied<!1542
avalanche<949!
awake<!107
awarded<!1543
away-from-home<!
away-match<!
back-channel talks<1456!
backup<!
bad-harvest<!
badly-injured<743!1335,853
bail granted<599!137
bail refused<717!
bank closed<!
bank open<!138
banned<!64
banned-athlete<!251
banned-protest<!67
bare-faced<!
bareheaded<!
barrier-down<!146
barrier-up<!
beaten<1659!
beaten-dead<796,147!
began<!1753
behind in polls<!
belted<!1545
benign<!895
biased<!
bid accepted<!155
bid rejected<!
biological-child<!25
bitten<743!1546
black-box-found<!159
black-box-missing<!
blanks<!862
blessed<!280
blinded<135!
blockade-held<!164
blockade-run<!163
bloodless<!166
bloodshed<!
boarded<!
body-missing<!169
body-recovered<!168
bomb<516!
booed<!
booked<!1025
border agreed<!175
border closed<!
border disputed<!
border open<!174
border-closed<!178
border-open<!177
borrowed<!
bottled-oxygen<!1731
bought<!617
braced-structure<!1696
brain-injury<135!
brake-failure<537!
braked<!1547
brakes-worked<!184
bribed<318!
bridge-collapsed<266!
broadcast<!1536
broke-engagement<!
broke-promise<!
broken-bone<743!
broken-down<537!
brushed-off<!
budget balanced<!196
budget deficit<!
built<!1549
bullied<!1707
buried<!323,1550
burned<743!
burned-to-death<354,200!
burning<!556
business open<!
cable-cut<!205
cable-intact<!
caged<!497
calm<!74,548
calm-air<!
calm-crowd<!327
calm-sea<!
came-home<!1175
camera off<!1207
cancelled<!1499
cancer<1323!
candidate<!1014
cannabis<439!
captured<!663
carbon-monoxide<1091!
carried-out<!1490
cases-falling<!
cases-rising<!220
caught<717!
cause-known<!224
cause-unknown<!
ceasefire<!1682
ceasefire-broken<!227
ceasefire-held<!226
censored<!1558
challenger stood<!
changed<!1551
charged money<!
charged-crime<!250
charges dropped<!
chased<!840
cheap<!513
cheated<!682
checked<!1552
chemical-weapon<!
child labour<1598!
childless<!
chlorine<1091!
cholera<1323!
civilian-target<!917
claimed<!1553
clean<!400
clean hands<!
clean-athlete<!
clear result<!945
clear-headed<!
cleared<!232
cleared-athlete<!
cleared-to-land<!804
cloned<!
close-family<!
closed<!995
closed down<!203
cluster-munition<!
co-ed<!1334
coalition failed<!
coalition formed<!259
coalition talks<1456!
cocaine<439!
cocaine-use<437!
coerced<!1668
cold<!
collapsed<659,341!1380
collected-prize<!1218
collided<1501!927
combat-ready<!1578
commander-alive<62!271
commander-killed<796!270
compensated<!1554
complained<!1282
complaint<!
complete<!1577
completed<!1577
complied<!371
compulsory<!1002
conceded<!409
condemned-by-church<!
confessed<23!388,386
confession coerced<!
confession free<!282
confirmed<!1219
confirmed-result<!1220
confiscated<!641
conflict of interest<!735
conscious<!1555
conscripts<!1669
consented<!1725,108
constitutional<!1556
consulted<293!707
contact<!295,878,294
contact-broken<!293
contact-lost<!
contagious<!1557
contaminated<!245,365
continued<!483
contract<!
contract awarded<299!303
contract broken<!
contract kept<!301
contract lost<!
controlled-blast<!
conventional-seed<!
conventional-weapon<!238,968
converted<!784
convicted<!20,233
cooked<!1188
cooled<!1029
cooling-climate<!
cooperated<!971
copied<!1012
copy<!
correct-bill<!
correct-treatment<!
correction printed<!1410
corrupt<!246
coup<!320,1008
coup-failed<!319
couple<!777
crashed<!
cremated<!
crew-rescued<1238!
critical<!1376,1210,1335
crossed-border<!
crowd-panic<!209
crowded-event<603!
crushed-to-death<354!
curable<!732
curfew<!332
curfew-lifted<!331
currency down<!
currency up<!333
custody-granted<!336
custody-lost<!
cutting back<!
cyanide<1091!
dam-broke<568!340
dam-held<!
damaged<!1559,756
dangerous<!
dangerous product<!
dark<!
darkness<!624
data leaked<!349
data lost<!348
data restored<!
data safe<!
data-lost<!351
data-saved<!
daylight<!958
de-escalation<!495
dead<!62,1210
deal<!358
deal done<!357
deal off<!
deal-failed<!355
death sentence<308!848
debated<!1268
debt-free<!
decided<!1560
decided by judgment<!
declared-goods<!1342
decontaminated<!
decoy<!616
decrease<!1551,1378
defeat<!1658
defeated<!
defective<!536
defied<!277
defrauded<1598!680
defrocked<!
defused<!515
degree-kept<!376
degree-revoked<!
delayed<!
deliberate<!1592,7,6
delivered<!1563
demands-met<!381
demands-refused<!380
demined<!920
demobilised<!933
demolished<394!1118,1119
demolished-on-purpose<394!
denied<!
denied responsibility<!1243
denied-guilt<!281
departed<!1385
deported<!65
derailed<!988
desecrated<341!1242
deserted-event<478!
destroyed<659,341!
diligent<!
diplomat expelled<!397
diplomat stays<!
diplomatic ties<!1491
direct award<!
dirty<!
dirty-bomb<516!
disagreed<!
disarmed<!782
disclosed<!1289
discovered<!1568
disinherited<!742
dismissed<1013!1240,788
dispersed<!67
disputed result<!
dissatisfied<!
distracted<!
distress-call<293!
dividend cut<!
dividend paid<!413
divorced<!1495
docked<!1569
doctor-present<!1726
documents complete<!419
documents missing<!
donation illegal<1598!
donation legal<!420
done-before<!
doped<!247
doping-clean<!425
doping-positive<!
draft<!551
drank-alcohol<!1346
dressed<!944
drew<!881
drill<!1195
drinkable<!1570
driver<!1055
drone-strike<121!
dropped-out<!
drowned<354!
drug-free<!
drug-use<!
drugged<1566!436
drugs<!
drunk<1566!1346
dry<!
dry-inside<!
dry-road<!
dry-weather<!1713
dubbed<!1425
dumped<!
dying<!1376
early<!808
early-birth<!1478
eating<!535,698
ebola<1323!
ecoli<571!
economy growing<!454
economy shrinking<!
edible<!1365
effective<!738
ejected<!
elected<!879,369
elected unopposed<458!
election at set date<!
election brought forward<!460
election held<!
election postponed<!462
electric-shock<743!
electrocuted<354!
eliminated<!
embassy open<!468
embassy shut<!
embezzled<372,318!
embraced<1501!
emergency declared<!472
emergency ended<!
emergency-landing<!
emissions-down<!
emissions-up<!474
employed<!769
employed legally<!1561
empty<!
empty-building<!973
encircled<!999
encrypted<!1573
endangered<!1489
ended<!
enemy-fire<!600
energy-imported<!1122
engaged<!190
engine-failure<537!
engine-worked<!487
enough<!1317
enough-supplies<!1317
enriched<!1574
entered parliament<!926
entry refused<!
equipped<!709,1316
escalation<!353
escaped<!1201
escaped-animal<!
estranged<!254
evacuated<!1394,1385,1228
evacuation order<!501
evacuation refused<!
evicted<!1395,66
evidence<!1727
evidence admitted<!506
evidence destroyed<!
evidence excluded<!
evidence kept<!505
evidence solid<503!509
evidence thin<!
executed<796!
expected<!1442,1439
expelled<829!1391,68
expensive<!
exploited<!
explosion<!1575
explosives<!
export stopped<!
exported<!517
exposed-to-disease<!
extinct<!1444
extradited<!522
extradition refused<!
failed<!
failed-exam<!
failed-test<752!
failure<!
fair<!
fair-match<!
faithful<!
fake<!
false-papers<585!
famine<!1706
fans-behaved<1066!534
fans-rioted<!
fasting<!
faultless<!
faulty<!565
fearless<!
fed<!1382
fell<!
fell-by-self<!
fell-out<!
fell-short-of-orbit<!
felled<!
female-suspect<!894
fentanyl<439!
fever<1323!
fighting<1659!207
fighting goes on<!
filmed<!1576
final text<!
final verdict<!996
fined<!1619
finished-race<!434
fire<!1728
fire-out<!557,202
fire-raging<!
fire-under-control<!557
firm wound up<!
first round win<!1267
first-place<!807
first-time<!422,1235
fit-to-play<!1326
fixed-match<!528
flawless<!
fled-scene<!1389
flood-free<!
flooded<1691!567
foggy<1100!
foiled-escape<!496
food-contaminated<297!573
food-poisoned<708!
food-safe<!
for-a-fee<1036!
forbidden<!
force<!
forced<!
forced-entry<!961
forecast kept<!580,581
forecast lowered<!581
forecast raised<!
foreigner<!867
foreseen<!1579
forgave<!662
forged<!615
forged-work<530!
fought-on<!1443
foul<!527
found<!931
found-alive<589,62!591
found-dead<589,354!
fracture<743!
fraud<!681
free of charge<!231
free trade<!
free-movement<!
free-of-charge<!574
free-person<!
freed<!723,717
friendly-fire<!484
frozen-to-death<354!
fuel-left<!1017
full<!478
full-reservoir<!886
fully responsible<!748
funded<!1580
gas-explosion<515!
gas-leak<824!
gave himself up<717!222
gave-away<!
gave-birth<1110!
gear-down<!613
gear-stuck<537!
genetically-modified<!305
genuine<!676,585
genuine-target<!366
gift<!
gift refused<!
gift taken<!618
goal-allowed<!621
goal-disallowed<!
goalless<429!
good-harvest<!134
good-view<!345
good-visibility<!
got-home<!
got-out-alone<62!
got-through<!1320
government fallen<!
government stable<!629
granted<!
grieving<!
grounded<!
guarded<!1581
guilty<!744
guilty plea<23!745
hacked<!1294,1548,1471
had accomplices<!
had-food<!699
half-empty<!1027
handed back<!
handed-over<!786
happy<!632
harmless<!342,1091
harmless visitor<!
harmless-powder<!439
harsh sentence<!
has-power<!1106
has-water<!1690
has-will<!759
headscarf-allowed<!652
headscarf-banned<!
healthy<!708
healthy-plants<!1324
hearing closed<!656
hearing open<!
heart-attack<1323!
heated<!1582
heavily-damaged<341!852
heeded<!
held-fire<!1318
held-grudge<!
held-position<!217
helmeted<!144
help-absent<!
help-arrived<!665
helped<!673,1583
heroin<439!
hid<!1321
high-morale<!885
hijack-foiled<!672
hijacked<!1221
hindered<!
hiring<!820
hit<1501!
hoax<!1196
home-birth<!684
home-match<!131
homeless<!
honest-dealer<!
honest-dealing<!593
honest-exam<!
honest-finder<!785
hospital-birth<!
hospital-closed<!
hospital-open<!685
hostage freed<599!688
hostage held<!
hostages-freed<1238!690
hostages-killed<796!689
hot<!265
house arrest<717!
housed<!679
human-error<!1472
human-made<!
hung jury<!
hung parliament<!
hunger-strike<!450
hungry<!
hunted<!701
hunting-banned<!
hurricane<949,1700!
icy-road<!443
identified<!1586
identified-bodies<!1587
identified-body<!1588
ignored<!660
ill<!
ill-equipped<!
illegal-entry<!834
illegal-gun<!846
immune<!713
immunity lifted<!
impartial<!153
impeached<!716
impeachment failed<!
in custody<!114
in office<!1013
in opposition<!
in private hands<!
in public hands<!720
in support<!1001
in-captivity<!
in-hospital<!1299,117
in-orbit<811!543
in-port<!119
in-private<!
in-public<!727
in-time<!1498
in-warranty<!1019
increase<!367,1551,1378
incurable<!
indebted<!361
independent<!1424
independent judge<!
indicted<!233
indoors<!
ineffective<!
infected<519!1589
influenza<1323!
informed<798,293!1544,780
inherits<!
injured<!1584
innocent<!635
innocent plea<386!
innocent-visit<!1363
inquiry dropped<!
insane<!1280
inside<!1022
insider<!1023
insolvent<!
inspected<!1590,1552
inspection failed<752!
inspection passed<752!753
insured<!1591
intact<!341,394
intensive-care<724!
interrupted<!1361
intestate<!
invalid<!
invasion<326!
invented<!
investigated<!1593,747
investing<!337
invited<!1594
involved<!1595
irreparable<!
jammed<!1328
jobless<!
jobs safe<!
joined party<!829
judge removed<!773
judge stays<!
jumped<!540
jumped-in<!1156
jury agreed<!696
just-friends<!
justified<!1598
kept<!610
kept in the dark<!
kept secret<!
kept-arms<!403
kept-by-museum<!
kept-faith<!
kept-find<!
kept-held<!642
kept-home<!
kept-job<!
kept-money<!
kept-on-sale<!
kept-promise<!191
kept-secret<!826
kept-silent<!1455
kept-title<!882
kidnapped<!833
killed<354!
kissed<1501!
knew<!1544
knew each other<!1412
known-danger<1686!
known-to-police<!1597
labelled<!924
landed-safely<!322,1320
landing-refused<!
landmine<516!
landslide<949,248!945
last-place<!
late<!
laughed<!
launch-aborted<!
launched<!810
laundered<1598!
law in force<!814
law lapsed<!
lawful<!1598
lawfully-acquired<!
lawsuit lost<!
lawsuit won<!817
lawyer present<!1724
laying off<!770
lead-poison<1091!
leader kept<!823
leader ousted<!
leak<!825
leak-proof<!
leaked<1150!792
leaning<341!1654
leashed<!1599
left party<!
left-behind<!1404
left-in-ruins<!
left-out<!
left-voluntarily<!795
legal-entry<!710
legionella<1323!
lenient<!647
lessons-cancelled<!
lessons-held<!837
let in to work<!
let-go<!234
let-in<!1527
liberated<217!
licence kept<!
licence withdrawn<!843
licensed<!1600
licensed-gun<!711
lied<!1496
life sentence<1125!
life-found<!851
life-jackets<!1730
lifeless-world<!
lightly-damaged<341!394
lightly-injured<743!135
lightning<!
lights-on<!856
lights-out<!
listed<!859
listeria<571!
listing scrapped<!
lit<!344
live<!1206
live-rounds<1318!
livestock-disease<1323!
loaded<!478,1602
loan granted<!866
loan refused<!
local<!582
local outage<!
locked<!1603
locked out<!839
locked-door<!1604
locked-exit<!
lone-actor<!11
loot-large<!875
loot-small<!874
looted-art<!816
loss<!
lost-contact<!
lost-election<!
lost-home<!787
lost-match<!
lost-title<!
lost-way<!989
loud<!1164
low-morale<!670
low-reservoir<!
loyal<!942
luxurious<!1373
luxury flats<!
maimed<135!
maintained<!950
majority won<!697
malaria<1323!
male-suspect<!545
malignant<214!
mandatory<!1002
manned<!1606
manual<!
marked<!1607
married<!1608
masked<!1609,143
massacre<796!
match-abandoned<!
match-finished<!903
measles<1323!
mediated<1456!960
medical-error<!316
meltdown<1170,1190!
mercury-poison<1091!
merger blocked<!
merger cleared<!910
merger talks<1456!
met<293!
met in private<913!915
met in public<!
methanol<1091!
military-target<!243
mimed<!
mine-collapsed<266!
mined<!382
minor<!27,28
minor-damage<341!394
miracle<!947
mislabelled<!
misquoted<!
missed parliament<!
missed-each-other<!
missed-record<!
missed-target<!1420
missile-strike<121!
missing<!589,16
mistreated<!1710
mobilised<!383
monitored<!1610
morning-attack<!957
motive-known<!937
motive-unknown<!936
moved abroad<!1386
moving<!1047
murder<354,1113!946,1430
murdered<796!
mutiny<!887
mutual-truce<!991
naked<!
narrow result<!
natural death<354!
natural-cause<!
natural-death<354!1661,796,1430,8
natural-disaster<!
neglected<!1705
negligent<!395
negotiated<1456!
nerve-agent<1091,238!
network-down<!
network-up<!954
new-vehicle<!981
night-attack<!935
night-time<!
no deal<!
no outside help<!
no-forced-entry<!578
nominated<!1051
non-smoker<!
non-starter<!
non-swimmer<!
normal hours<!
nuclear-test<!
nuclear-weapon<!
observers-admitted<!970
observers-barred<!969
obstructed<!
occupied<!1647
occupied-building<!479
off-duty<!987
off-route<!
offer<!
offered<!1223
offline<!
offside<!
oil-spill<824,1097!
old-vehicle<!
on duty<!
on strike<!116
on time<!377
on trial<736!
on-bail<!1229
on-duty<!974
on-rails<!
on-route<!975
on-time<!377,808,213
one-sided-truce<!943
online<!978
only witness<!
onside<!979
open<!255,1322
open to appeal<!
open vote<!
open-air<!737
open-route<!480
operated<!
opposed<!
optional<!
oral<!
ordained<!373
order to close<!203
ordered<!1611,1541
orderly<!1038
orderly transfer<!
ordinary-crime<!1479
organic<!1368
original<1194!314
original work<!
out of office<!
out of the race<!
out-of-control<!1565
out-of-court<!363
out-of-fuel<!
out-of-order<!
out-of-warranty<!
outbreak<!1021
outbreak-over<!
outside<!
outsider<!750
over budget<!1721
overbooked<!
overcharged<!315
overcrowded<!1357,640
overdose<1091!
overheated<!
overtime<!966
overturned<!1644
own-soil<!1
own-work<!
owned<!179
owner<!1475
paid<!1612
paid on time<1036!1679
panic<!
panicked<!207
panned<!
paper ceased<!
paper printed<!1041
paralysed<135!
pardon refused<!
pardoned<!1301,1044
parent-of<!240
parked<!
party split<!
party united<!1048
passed<!1677
passed over<!
passed-exam<!524
passed-over<!
passed-test<752!525
passenger<!
patched<!1613
patent valid<!1058
patent void<!
pay cut<!1061
pay dispute open<!
pay freeze<!
pay rise<!1059,1061
pay talks<1456!
peace talks<1456!
peace-kept<!761
peaceful<!1660,1659
penalty-given<!1069
penalty-missed<!
penalty-refused<!
penalty-scored<!1068
penniless<!
performed<!213
permanent<!
permit<!
permitted<1074!575
pest-free<!
pesticide<1091!
pests<!1076
pilot-error<!1473,484,1269
pipeline-flowing<!1081
pipeline-shut<!
plagiarised<!1033
plan approved<!1084
plan rejected<!
planned<!1367
planned-retreat<!1262
planned-visit<!1441
plant running<!
plant shut<!1088
planted<!544
poison<!
police-absent<!1093
police-came<!1092
polite<!1264
polls open<!1096
polls shut<!
pollution<297!245
polonium<1091,1170!
poor<!
poor-visibility<!625
poorly-attended<!1704
popular<!1615
post deleted<!
post kept<!1103
postponed<!1499,990
power-cut<!1107
power-on<!1108,1106
power-out<!
praised<!1040
pregnant<!240
pregnant-animal<!
preliminary talks<1456!
premeditated<378!1367,1614
premiered<!1315
prenup<!1732
present-at-scene<!2
present-there<!2
preserved<!
preserved building<!
press censored<!
press free<!1120
price-cap-free-energy<!
prices down<!
prices up<!1123
prison sentence<308!1359
prison-riot<1659!
prison-sentence<!1448
prisoner-of-war<723!
prisoner-swap<!
private-ceremony<!1149
probe-lost<!
probe-working<!1131
production down<!
production up<!1133
profit<!877
project-approved<!1137
project-stopped<!
promised<!1216,1265
promoted<!1226
prompt<!1337
prosecutable<!
protected-area<!514
protest allowed<!1144
protest banned<!
protested<!
proud<!105
provoked<!1618,1598
public knowledge<!
public-ceremony<!
published<!781
pulled from air<!
pumps-running<!1153
pumps-stopped<!
punished<!1619
pushed<1501!541
pushed-in<!
put to a vote<!1671
put-down<354!81,1360
quake<949!
qualified<!466
quarantined<!596
quick<!1336
quick-response<!1337
quiet<!
quiet-streets<!1145
quorum<!1167
quorum lacking<!
quoted<!925
racist-abuse<1264!
radiation<!1171
radiation-normal<!1172
radiation-raised<!1171
rainy<1700!441
raised-wreck<!1748
ran-away<!
ransom paid<1036!1177
ransom refused<!
ransom-demanded<!
ransom-paid<!1180
ransom-refused<!1179
raped<109!
rate cut<!1184
rate raised<!1182,1184
rate unchanged<!
rating down<!
rating up<!1185
rationed<!1601
raw<!
re-elected<458!
reactor-accident<!1193
reactor-off<!
reactor-running<!1191
reactor-safe<!
real<!530
real-emergency<!
real-threat<!676
real-weapon<!1503
reassured<!
rebuilt<!831
recalled<!790,1403,1399
recaptured-prisoner<!496
recognised<!1621
recognised culprit<!1751
record<!928
recorded<!1622
recorded earlier<!
recorded on video<!
recount<!
recovered-health<!1225
recovering<!1747
recycled<!446
reduced-troops<!1222
referendum lost<!
referendum yes<!1213
refunded<!789
refused<!631,35
refused to resign<718!
refused-prize<1216!
refuted<!
refuted-result<!
regular-flight<!
reinforced<!1212
rejected<!4
rejected-student<!
relapsed<!
relegated<!
religious<!1293
remained-inside<!499
remanded<723!986
remote-blast<!1431
rent down<!
rent up<!1231
repairable<!767
repaired<!341
repeated<!
replied<!1332
reported<!1624
rescued<!0,1513
rescued firm<!559
resigned<1013!788,407
resisted<!1733
respected<!
responsible<!
rested<!1492
restituted<1252!783
restraint<!576
resuscitated<62!1248
resuscitation-failed<354!
retired<1013!22,407
retracted<!891
retreat<!29
returned<!1400
returned-goods<!1402
reversed<!
rich<!1099
ricin<1091!
riot<1659!
robbed<!
robbery-failed<!1258
roof-collapsed<266!
rough-sea<!210
rout<1251!1086
rubber-bullets<576!
rude<!
ruled out<!
ruling<!719
runoff<!
rushed<!
sabotage<378!6
safe<!342
safe product<!343
sales down<!
sales up<!1272
salmonella<571!
sanctioned<!1625
sanctions evaded<!1279
sanctions imposed<!1278
sanctions lifted<!
sanctions observed<!
sane<!748
sang-live<!918
satisfied<!410
scored<!622
seal-broken<!1285
sealed<!1284
search-ended<!
searched<!1626
searching<!1286
secret<!
secret ballot<!997
secret-service<!
secret-talks<1456!
secular<!
secure<!
seen<!1627
seized<!
selected<!832
self-defence<!1618
sent-home<!
sent-off<!1393
sentence-served<!1045
separated<!1495
seriously-injured<743!1335
server abroad<!
server at home<!1304
several-perpetrators<11!
severely-burned<200,135!
shared-cell<!1351
shareholder vote no<!
shareholder vote yes<!1309
shares down<!
shares up<!1311
shelled<121!
sheltered<!1628
shelved-show<213!
short-of-supplies<!494
shortage<!
shot<!
shot-dead<796,1318!
shot-down<322!628
showed-openly<!
shut<!
sick<!653
sick-plants<!
side-effects<!644
sidelined<!
signal-green<!
signal-intact<!768
signal-red<!1327
signed<!1629,1630
signed into law<1050!
silent<!1366
single-perpetrator<873!1306
single-sex<!
slightly-injured<743!
slow<!
slow-response<!1163
smoke<!
smoke-poisoned<743!
smoker<!963
smouldering<555!
smuggled<!
snake-venom<1091!
snowless<!
snowy<!1344
sober<!440
social housing<!889
sold<610!779,1631
sold-badly<!
sold-well<!1349
solitary<!1308
solved<!1632
solvent<!751
sorted-complaint<!194
source anonymous<!
source named<!1355
spare-room<!
spared<!121
spared jail<!
spared-animal<!
speech finished<!
speeding<!1722
spied<1291!
split vote<!
spoiled<!
spoke<!
spontaneous<!1113
sprayed<!
sprinkler-failed<!
sprinkler-worked<!1369
spy<!645
spy-drone<!94
squalid<!
stabbed<1659!
stabbed-dead<796,1374!
stable<!447
stable-condition<!447
stagnation<!
stalemate<!29,1251
standing<!
started-race<!964
starving<!539
state secret<!1148
statute-barred<!1141
stayed<!1251
stayed at site<!
stayed away<!
stayed-aboard<!457
stayed-at-scene<!566
stayed-friends<!542
stayed-in-school<!
stayed-inside<!326
stayed-on-pitch<!
stayed-put<!
stayed-tenant<!
stays-at-club<!
steerable<!1015
sterile<!1585
still on sale<!
still-gone<931!
still-in-place<!
still-missing-goods<!1253
still-on-sale<!
stolen<!1401
stood-by-claim<!1720
stopped<!1744
storm-strengthening<!1408
storm-weakening<!
stormed-building<!1680
story stands<!
stranded<!626
strangers<!19
strangled<1501,1659!
strike averted<!983
strike illegal<1598!
strike legal<!1415
strike limited<!
strike widespread<!1417
stroke-illness<1323!
struck<1501!929
structure sound<!1422
structure unsafe<!
strychnine<1091!
subsidiary<!
subtitled<!
succeeded<!523
success<!526
sued<!
suffocated<354!
suicide<354!941,946
suicide-attack<515,121!
suicide-death<354!8
summit cancelled<!
summit held<!1433
summit-reached<!1527
sunk<394!32
supported<!1001
surgery-done<!1734
surprise<!
surprise inspection<!
surprise-visit<!1087
surprising<!
surrendered<!222,587
surviving-species<!
survivors<62!63
suspect<!993
suspended<!982
suspended-sentence<!1127
suspicious<!
swam<!435
swap-failed<!1129
swimmer<!965
system old<!
system upgraded<!1453
talked-to-police<!793
talks<293!
talks broken off<!
talks going on<!1457
tame<!1716
tariff imposed<!595
tax avoided<!
tax cut<!
tax demanded<!
tax evaded<1598!
tax paid<!1464
tax raised<!1462
tax refunded<!1463
teacher-present<1117!2
teacher-qualified<!1620
tear-gas<576!
technical fault<!
technical-cause<!
technical-failure<!484,1269
temporary<!1073
tenant<!
tendered<!399
term ended<1013!
term-birth<!
terrorism<!1009
test-denied<!967
tested<!1633,1634
tested-negative<!1485
tested-on-animals<1481!
tested-on-humans<1481!
tested-positive<!1482
testified<1366!
thallium<1091!
threatened<!1198
thriving<!
thwarted<!219
ties cut<!
tired<!
title kept<!1494
title lost<!
together<!
told truth<!
told-truth<!847
too-late<808!
took-place<!
tortured<932!
touched<!927,1635
towed<!
toy-weapon<!1197
trading halted<!
trading open<!1504
traffic-running<!1507
traffic-stopped<!
trafficked<514!
trained<!1636
transferred<!1396
transparent<!781
transplanted<!
trapped<!1238,627
treated<!1637
treaty broken<!
treaty joined<!
treaty kept<!1515
treaty left<!1516
treaty signed<35!1520
treaty unsigned<!
truce<!549
truce-monitors<!
true<!762
trusted<!1449
tsunami<949!1735
tuberculosis<1323!
turned-back<!841
turnout high<!1529
turnout low<!
twins<!
ultimatum ignored<!
ultimatum met<!1531
unaccredited<!
unaffected<!
unaided<!47
unaired<!
unanimous<1050!1364
unapproved<!
unarmed<!93
unasked<!
unauthorised act<!
unautopsied<!
unawarded<!
unaware<!
unbelted<!
unbitten<!
unbraked<!
unbreached<!637
unbuilt<!
unburied<!199
unchanged<!
unchecked<!
unclaimed<!244
uncompensated<!
unconscious<!
unconstitutional<1598!
uncontagious<!
uncut<!
undamaged<!
undecided<!
undeclared work<1598!
undeclared-war<!1681
undelivered<!
under-construction<!276
under-control<!1015
under-influence<!249
underpaid<!
undiscovered<!
undocked<!
undrinkable<297!
unemployment down<!
unemployment up<!1571
unencrypted<!
unenriched<!
unexploded<!
unfilmed<!550
unfinished<!
unfit-for-combat<!269
unforeseen<!
unfunded<!
unguarded<!634
unheated<!
unhelped<!
unhurt<!743,354
unhygienic<!
unidentified<!704
unidentified-bodies<!
unidentified-body<!706
uninfected<!
uninspected<!752
uninsured<!755
unintended<!
uninvestigated<!763
uninvited<!765
uninvolved<!
unionised<!
unknown-to-police<!801
unlawful<!778
unleashed<!
unlicensed<1598!1075
unlimited-supply<!
unloaded<!864
unlocked<!
unlocked-door<!871
unlocked-exit<!872
unmanned<!897
unmarked<!899
unmarried<!
unmasked<!901
unmonitored<!1719
unordered<!1006
unpaid<!
unpatched<!
unplanned act<!
unpopular<!
unprepared<!
unprotected<!
unprovoked<!
unpunished<!1154
unqualified-teacher<!
unrecognised<!
unrecorded<!
unrepentant<!85
unreported<!1237
unsanctioned<!1275
unsearched<!
unseen<!1740
unsheltered<!1314
unsigned<!1330
unsigned document<!
unsold<!
unsolved<!1352
untested<!
untested software<!
untouched<!
untrained<!1509
untreated<!
unused<!
unvaccinated<!
unventilated<!
unvisited<!
unwarned<!1686
upheld<!1254
upright<!
used<!1638
user consent<!1723
vacant<!
vaccinated<!1639
valid<!760
vandalised<341!
ventilated<!1640
verdict overturned<!
verdict upheld<!1652
vertical<!
vetoed<!1331
victim identified<!1657
victim unidentified<!
victory<!368
violence<!1066
violent<!
violent-death<354!
visa granted<!493
visited<!1641
visits-allowed<!1665
visits-denied<!1664
volcano-erupting<949!1667
volcano-quiet<!
voluntary<!577,264
volunteers<!289
vomiting<1323!
vote dropped<!
vote fair<!1673
vote rigged<!
vote valid<!1675
vote void<!
voted against<!3
voted down<!
voted for<!1676,3
wages unpaid<1612!
waited-outside<!1409
war-declared<!
war-goes-on<!225
warhead-absent<!1684
warhead-carried<!1683
warming<!311
warned<741!1642,780
warning-shot<1318!
warrant<1074!1736
water-cannon<576!
water-cut<!
water-damaged<!442
water-falling<!
water-off<!
water-on<!1693
water-rising<!1692
weak-structure<!
wealthy<!1071
weapon-found<!1699
weapon-missing<!1698
weather-bad<!
weather-clear<!1700
welcomed<!171
well paid<!1567
well-attended<!1101
well-cared<!
well-fed<!
well-liked<!
well-prepared<!1616
well-tolerated<644!
well-treated<!932
went-home<!408
wept<!809
wet-weather<!
wheel-lost<537!
widespread outage<!868
wild<!
windy<!208
winner-known<!1553
wiretapped<!1610
withdrew-claim<!1405
within budget<!
within-limit<!
without consent<1598!
without lawyer<!
without-consent<!
without-doctor<!
without-evidence<!503
without-fire<!
without-incident<!6,322,268,391
without-life-jackets<!
without-oxygen<!
without-prenup<!
without-resistance<!1241
without-surgery<!
without-tsunami<!
without-warrant<!1688
witness<!
witness credible<!1739
witness unreliable<!
witnessed<!1627
won<!881,429
wore-protection<!1617
workers told<741!
working<!1406,193,1018
workplace safe<!1746
workplace unsafe<!
worsening<!
wreck-left<!
written<!1003
wrong<!
wrong man<!
wrong-drug<907!
yet-to-begin<!
`;

/**
 * Forms of those classes, in code-unit order: `stem stem:classes`; `+` behind a class of which the form says no more than its name. Stems as words/stems.ts makes them; `=word` for a word that stands
 * as it is; `~` for up to three words of any kind.
 */
export const SENSE_FORMS = `
0 0:622+
=a =few custom:868+
=a =few scratch:852
=a man act:1333+
=according =to =the rule:395
=according =to plan:1729
=according =to schedul:990+
=across =the board:1715+
=after =a full night:1244+
=after =the due date:1478+
=after dark:344,958+
=after work:974+
=again =and =again:1235+
=against =her =will:577
=against =his =will:577
=against =the law:1598
=against =the plan:1001+
=against =the rule:140,575
=against =the vote =of:1364+
=against order:1541+,1611+
=against ~ =will forc:577
=against ~ =will:264+,1723+,1725+
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
=all clear =from doctor:1589
=all custom:1715+
=all document avail:418+
=all job preserv:770
=all member vote =for:1537+
=all natur:1734+
=all passeng die:63
=all perish:63
=all squar:429+
=all worker join =the strike:1418+
=an item:321
=another term:1189+
=are =a coupl:321
=are surround:480+
=around =the clock electr:1601+
=around =the tabl:1456
=around midnight:957+
=as =before:1551+
=as expect:511+
=as forecast:511,583+
=as plan:984+,990+
=as predict:511
=as schedul =in:460+
=as schedul:990+,1087+
=as usual:1534+
=as well =as =a placebo:738
=at =a halt:1406
=at =a snail pace:1336
=at =a standstil:1047+
=at =an altitud =of:50+
=at =her request:106
=at =his request:106
=at =no charg:597
=at =no cost:597+
=at =noon:352+
=at =the behest =of:1006
=at =the bottom =of =the sea:1436
=at =the control:432+,898+,1116+
=at =the crime scene:120+
=at =the gate:633+
=at =the gravesid:199
=at =the invit:765
=at =the last moment:100+,729+
=at =the merci =of =the wave:26+
=at =the negoti tabl:1456
=at =the permit speed:1722+
=at =the request =of:106,765
=at =the scene:115+
=at =the schedul date:460+
=at =the start line:1381+
=at =the wheel:432+,898+,1116+
=at =their =own discret:1002+
=at anchor:73+,726+
=at arm length:735+,1635+
=at cruis altitud:50+
=at cruis speed:939
=at danger signal:1329
=at dawn:935+
=at daybreak:935+
=at fault:635+,1243+
=at full speed:1547
=at full volum:884+
=at gunpoint:93
=at high speed:1362+
=at home =against:678+
=at home =in bed:117
=at knifepoint:93
=at larg:78+,114+,118+
=at liberti:599
=at loggerhead:959
=at low speed:1722+
=at midday:352+
=at midnight:957+
=at night:958+
=at odd:402+
=at onc:1140+,1162
=at permit speed:1722+
=at random:937+
=at sea:119+
=at sunriz:935+
=at walk pace:1722+
=at war =with:1681+
=at work =as usual:982+
=at work:116+
=at ~ discret:1002
=at ~ post:1116+
=away =at =the time:2+
=away =from =the camera:727+
=away =from home:130+
=away =on busi:2
=away defeat:131+
=away game:131+
=away match:131+
=away win:131+
=be well awar:798
=been found:589
=been releas:599
=before =noon:352
=before =the court =on charg:985
=before =the press:915+
=before dawn:958+
=before wit:728+
=being built:1564+
=between =themselves:960+
=between life =and death:325+,447
=both parti agre:943+
=both side agre:943+
=by =a clear margin:248+
=by =a hand =of vote:945
=by =a landslid:806
=by =a major =of:1364+
=by =a singl vote:945
=by =a whisker:945+
=by =a wide margin:806
=by =an algorithm:125+
=by =her =own effort:1535+
=by =herself:21,69
=by =himself:21+,69
=by =his =own effort:1535+
=by =the book:395,778+,815+
=by =the deadlin:984+
=by accid:6,7,1592+,1614+
=by acclam:1537+
=by chanc:7
=by choic:1668
=by comput:125+
=by day:352+
=by forc:576+
=by hand:898+
=by handshak:1003+
=by law:278+
=by letter:1749+
=by mistak:6,7+,1592+,1614
=by night:958+
=by secret ballot:1290+
=by word =of mouth:1003+
=can =be appeal:996+
=can =be cure:330+
=can =be repair:1233+
=can still =be prosecut:1141+
=can still appeal:996+
=cannot =be appeal:552+
=cannot =be found:931
=cannot =be pass =on:1557+
=claim =was reject:783+
=claim dismiss:817+
=claim reject:817+
=claim respons:244+
=claim upheld:818+
=claim ~ life:796
=claimed =the jackpot:1718+
=claimed =the prize:1718+
=claimed respons:244+
=claimed victim:166+
=claimed ~ live:796
=claims =the territori:175+
=claims respons:244+
=could =be repair:1233+
=could hard swim:965+
=could manag alon:46
=could speak:288
=could swim:1450+,1452+
=did =as ~ =told:277
=did =without =the event:213+
=did =without attend:1387+
=did =without pay:1177+
=did =without:2
=did everyth right:395+
=did ~ duti:395
=done =and dust:275
=done deliber:1113
=down =on =the year:367
=down tool:983+
=during =her shift:987+
=during =his shift:987+
=during =the night:958
=during work hour:987+
=during ~ shift:987
=early bath:1300+
=early discuss:1112+
=early elect:461+
=early exit:466+
=early releas:1045+
=every seat taken:603
=few =dozen demonstr:1101+
=few =dozen peopl:1101+
=few copi:1349+
=few peopl turn =up:1101+
=few remain:482+
=few side effect:1709+
=few survivor:1445+
=few visitor:393+
=few worker join:1417+
=for =a fee:231+,1036
=for =a time:1474+
=for =all time:1073
=for =no reason:1618+
=for =the first time:562+
=for =the second time:422+
=for =the time =being:1474+
=for =the umpteenth time:422
=for ever:1073+
=for free:594+,597+
=for good:1073+
=for hour:1336+
=for life:1073
=for reason unknown:224
=for want =of evid:1727+
=for year:1235+
=from =the backup:348+
=had =a gun:93
=had =a hand =in:766+
=had =a helmet:664+
=had =a key:961+
=had =a licens:845+,1075
=had =a permit:64,845+,1075+
=had =a quorum:1166+
=had =a reserv:172+
=had =a stroke:1419+
=had =a weapon:93
=had =an affair:30
=had =been drink:440
=had =been elsewher:61
=had =been expect:511+,583+
=had =been murder:940
=had =no choic:577
=had =no idea:1544
=had =nothing =to =do =with:387+,744
=had =to =be shot:1158
=had =to leav ~ home:499,500+
=had =to move =out:502
=had =to pay:231+,574+
=had =yet =to learn =to swim:965+
=had alreadi left:101+
=had book:172+
=had breakfast:450+
=had dinner:450+
=had drunk =only water:1346
=had eaten:1706
=had electr:1107
=had end:483
=had fallen:217
=had gone =for lunch:2
=had happen =before:422
=had held drill:1509
=had immun:712+
=had insid knowledg:750+
=had insur:755
=had knowledg =of:798
=had known:798
=had lunch:450+
=had peopl aboard:897+
=had slept:1244+
=had suppli:639+
=had water:1694
=had ~ equip:494
=had ~ shot:1648
=half empti:640+,1357+
=half full:1357+
=half price:235
=has =a job:476+
=has =a licens:1075
=has =a permit:1075+
=has =been complet:275
=has =yet =to =be return:1400+
=has =yet =to come forward:1553+
=has =yet =to:1753+
=has end:483
=has fallen:217
=has immun:712+
=has still =to start:1753+
=have known:798
=having =an affair:30
=her children:1046+
=her daughter:1046+
=her son:1046+
=his children:1046+
=his daughter:1046+
=his son:1046+
=in =a cell:98,723+
=in =a coma:1555
=in =a fit =of rage:1614+
=in =a foreign countri:1+
=in =a grave:199
=in =a group:10
=in =a hurri:1268
=in =a legal posit:994+
=in =a polic cell:98
=in =a privat room:727+
=in =a public hear:915+
=in =a relationship:321+
=in =a rout:806
=in =a small circl:1130+
=in =a suit:428+
=in =an order fashion:1007
=in =an urgent procedur:1268
=in =her bedroom:117+
=in =her hous:117+
=in =her spare time:974+
=in =his flat:117+
=in =his hous:117+
=in =his possess:1034
=in =his spare time:974+
=in =its cage:206+
=in =its enclosur:76+,206+
=in =its entireti:1558+
=in =no time:1162+
=in =one piec:756,1584
=in =the =morning:352+
=in =the act:115+
=in =the afternoon:352+
=in =the air:50+
=in =the back seat:1055+
=in =the basement:1314+
=in =the bathtub =at home:677+
=in =the black:1135+
=in =the bomb shelter:1314
=in =the build:749+
=in =the bunker:1314+
=in =the cab:1116
=in =the clinic:684+
=in =the cockpit:1116+
=in =the compani =of:10
=in =the control room:1116
=in =the dark =about:1632
=in =the dark =of night:344+
=in =the dark:856+,1544+
=in =the daytim:352+
=in =the dead =of night:957+,958+
=in =the dock:232+,985+
=in =the grave:199+
=in =the gym:737+
=in =the hall:737+
=in =the hand =of:217
=in =the heat =of =the moment:1614+
=in =the know:798
=in =the line =of duti:987
=in =the middl =of =the night:958+
=in =the nick =of time:100+,729+
=in =the open:998+,1022+
=in =the pictur:798
=in =the presenc =of ~ lawyer:819+
=in =the privaci:727+
=in =the race =for:215+
=in =the red:877+,1612
=in =the small hour:958
=in =the squad:1297+
=in =the start eleven:1297+
=in =the start line up:563
=in =the street:1022
=in =the team:1297+
=in =the wild:83+,1716+
=in =the wreck:749+
=in =the zoo:76+
=in =their =own stadium:678+
=in =their hous:117+
=in accord =with =the law:815+
=in accord =with =the rule:778
=in agoni:447+
=in agreement:35
=in arrear:1612
=in ash:394
=in attend:122+
=in bad shape:341
=in bed:107
=in black =and white:1749
=in breach =of =the agreement:1515
=in broad daylight:860+,1740+
=in camera:914+
=in captiv:76+,206+,688+
=in civilian cloth:974
=in cold blood:378
=in cold storag:1550+
=in compani:10
=in complet dark:856
=in complianc =with:1054
=in contact =with ~ infect:519+
=in contact:293+
=in correspond:293
=in costum:428+
=in critic condit:325+
=in custodi:717+,723+
=in daili contact:254+
=in danger =of collaps:1422+
=in dark:856+
=in debt:733+,1099+
=in deep water:33+
=in defens =of:1298+
=in demand:1102+
=in dialog:1456
=in disarray:1262+
=in discuss =with:1456
=in disguis:901
=in disrepair:950
=in dri dock:726
=in earnest:1195+
=in emerg shelter:880
=in enemi hand:217
=in error:6
=in excel condit:565
=in exchang =for money:1179+
=in exil:1
=in favor =of:722+
=in favor:1437+
=in fight condit:269+
=in flame:202+,555
=in flight:50+
=in forc:813+,1649+
=in front =of =an audienc:728+
=in front =of camera:728+,915+
=in front =of guest:728+
=in front =of thousand:1149+
=in front =of wit:728+,1740+
=in full control:1565+
=in full knowledg:798
=in full length:1558+
=in full light:860
=in full public view:1321+
=in full time work:476+
=in full view:728+,1740
=in good condit:565+,756
=in good faith:680+
=in good hand:1705
=in good health:62,653+,1705+
=in good order:1007+
=in good repair:565+
=in good shape:653
=in good spirit:809
=in good time:984
=in good work order:1744
=in good work:1744
=in govern:1266+
=in grave condit:325
=in handcuff:98,717
=in harbor:726+
=in hide:114,118
=in hospit:724+
=in intens care:724,1303+
=in isol:1161+,1351+
=in jail:723+
=in leagu =with:11+
=in line =with =the constitut:291+
=in line =with =the geneva:1710
=in line =with =the rule:815+
=in liquid:559+
=in metro station:1314
=in mortal danger:325
=in motion:939+
=in need:1071
=in neutral water:1392+
=in oper:1744
=in opposit:719+
=in orbit:725+
=in perfect condit:536+,565+,756
=in perfect health:653+
=in perfect order:565+
=in perfect shape:1559+
=in person:1117
=in piec:341
=in plain sight:1321+
=in polic cell:717
=in port:726+
=in poverti:1099+
=in pre trial detent:717
=in prison:723+
=in pristin condit:756
=in privat hand:720+
=in privat:1289
=in progress:1577+
=in proper condit:565
=in public hand:721
=in public session:915+
=in public:404
=in remiss:1209+
=in repair:1578+
=in respons =to =an insult:1147+
=in return =for money:1036
=in rude health:1489
=in ruin:394
=in sandal:709
=in secret:781
=in servic =for decad:981
=in servic:987+,1744
=in short suppli:1317
=in silenc:1164
=in stabl condit:1376+
=in stabl:1376
=in stock:379
=in talk =to acquir:912+
=in talk =to buy:912+
=in talk =to sell:912+
=in tear:1712+
=in time:729+
=in top form:653
=in touch =with:293
=in touch:293
=in trainer:709,1616
=in uniform:987+
=in use:1645+
=in vain:526
=in violat =of:1598
=in work order:536+,1744
=in write:1749+
=in ~ bed:107
=in ~ cage:76+
=in ~ cellar:1314+
=in ~ free time:974
=in ~ seat:749+
=in ~ shelter:1314+
=into =the next round:1160+
=is aliv:62
=is close:255
=is constitut:291+
=is inhabit:972+
=is legal:815
=is open:995
=just =a yellow card:1393+
=just =in time:100+,729+
=just below =the summit:1527
=just built:956+
=just friend:777+
=just good friend:777+
=late =at night:958
=late =in =the =morning:935+
=late arriv:808
=many friend:1707+
=many time:1235+
=march =against:1145
=march =through:1145+
=may appeal:996+
=may keep =the doctor:375+
=may stay:68
=may wear =a headscarf:651+
=mine cave =in:919+
=mine clearanc:382+
=mine collaps:919+
=more =than enough:489
=more =than last year:731
=more carbon dioxid:475+
=more case:221+
=more expens =than plan:1024+
=more expens:1124+
=more inmat =than:1027
=more optimist forecast:581+
=more passeng =than allow:1027
=more pay:1062+
=more unemploy:1572+
=must compli:896+
=must pay:574+
=must wear:278+
=nobody live:1647+
=not guilti verdict:20
=nothing =to =do =with:1595+
=nothing suspici =was found:676
=of =her =own accord:1540+
=of =her =own free =will:1668+
=of =his =own accord:1540+
=of =his =own free =will:1668+
=of =one accord:290
=of =one mind:35
=of age =at =the time:27
=of age:27+
=of full age:28+
=of legal age:27+
=of littl valu:875+
=of sound mind:605+,1280+
=of unsound mind:748+
=of ~ =own accord confess:283+
=of ~ =own free =will:833+,1668
=off =his =own bat:1611+
=off =the book:1561+
=off =the cuff:1367
=off =the grid:1191
=off =the guest list:1594+
=off =the lead:1599+
=off =the leash:1599+
=off =the mark trail:883,975
=off =the record:1355+
=off =the tabl:1265+
=off =the track:391
=off =the ventil:1377+
=off camera:727+
=off cours:883+,975+
=off duti:974+,1581
=off limit:140,575
=off shift:974+
=off sick:2+
=off speak term:498+
=off ~ =own bat:1541+
=on =a chain:828+
=on =a lead:828+
=on =a leash:76,828+
=on =a sound foot:1353+
=on =a ventil:757+
=on =an even keel:1644+
=on =her =own:69
=on =her deathb:447+
=on =his =own initi:1611+
=on =his =own:69
=on =his deathb:447+
=on =its =own feet:734+
=on =its roof:1031
=on =its side:1031
=on =its usual rout:989+
=on =its wheel:1644+
=on =own territori:1392+
=on =the air:51+
=on =the ballot:215
=on =the bench =all:832+
=on =the bridg:1116+
=on =the brink =of extinct:482+
=on =the declin:367
=on =the dole:769+
=on =the due date:1478+
=on =the guest list:765+
=on =the high sea:119+
=on =the hous:597
=on =the injur list:1326+
=on =the kitchen floor:677+
=on =the lookout:123+
=on =the loos:78+,1599+
=on =the mark pist:989+
=on =the mark trail:989+
=on =the mend:1209+,1210+
=on =the order =of:1006
=on =the payrol:477+
=on =the plan rout:989+
=on =the record:1356+
=on =the red list:482+
=on =the right road:989
=on =the right track:989
=on =the rise:731
=on =the road =at:131+
=on =the run:114+,118+
=on =the runway:633+
=on =the scene =within minut:1163
=on =the scene:1116+
=on =the seab:1436+
=on =the shelv:790+,1399+
=on =the spot =at onc:1140
=on =the spur =of =the moment:1367+,1614
=on =the statut book:813
=on =the street:679+
=on =the surfac:1022
=on =the take:318+
=on =the tarmac:633+
=on =the wagon:1346
=on =the ward:724
=on =the wit stand:1486+
=on =their =own initi:1611+
=on bad term:498+
=on bail:986+
=on behalf =of:1006
=on benefit:1099
=on board =were:897+
=on board:749+
=on budget:1721+
=on call:987+
=on collis cours =with earth:110+
=on cours:989+
=on crutch:1326
=on death row:359+
=on deck:1022+
=on duti throughout:1389
=on duti:982+,987+
=on film:1205+
=on fire:202+,555+
=on foreign soil:131+
=on friend term:1390+
=on good term:254+
=on green:1327+
=on hire:179
=on hold:1560+,1753+
=on holiday:2
=on home soil:678+,1032+
=on ice:1753+
=on impuls:1367,1614
=on leav:2,974+
=on life support machin:757+
=on life support:325,447
=on live televis:728+,861+
=on loan:179+
=on numer occas:1235+
=on order =of:1006+
=on paper:1749+
=on parol instead:1359+
=on patrol =in:119+
=on patrol:987
=on purpos:378,1113
=on request:106
=on schedul =as plan:984+
=on schedul:116,990+
=on shift:987+
=on shore:1022+
=on sick leav:974+
=on site:1116+
=on stage:1072+
=on stream:1744
=on strike:983+
=on tape:1205+,1207+
=on time:984+,990+
=on trial:985+
=on video:550,1205+
=on welfar:1099
=on ~ =own initi:21+
=on ~ =own soil:1032+
=on ~ =own:69+
=on ~ day =off:974
=on ~ phone:411+
=one =by =one:1007
=one =of =a kind:1011+
=one =on =one:727+
=one intrud:1333+
=one man:1333+
=one survivor:1445+
=only =a hand:393+
=only =after hour:1336,1337
=only =said:1003
=only book:1393+
=only broken window:922+
=only candid:459+
=only civilian:243
=only onc:562
=only part =of =the network:868+
=only person =in:69
=only survivor:1445+
=out =for =the season:1326+
=out =for week:1326+
=out =in =the open:1022,1321+,1628+
=out =of =a job:1013
=out =of =his =own pocket:1591
=out =of =the blue came:1439+
=out =of =the blue:780+,1442+,1642
=out =of =the competit:466+
=out =of =the countri:1+
=out =of =the fire line:1358+
=out =of =the question:1265+
=out =of =the room:2
=out =of =the tournament:466+
=out =of =their =own pocket:1591
=out =of action:1018,1406
=out =of bound:1322
=out =of contact:294+,295,878+
=out =of context:925+
=out =of control fire:557+
=out =of control:1015+
=out =of danger:1376+
=out =of favor:1615
=out =of fuel:1017+,1316
=out =of gas:1017
=out =of greed:936
=out =of hatr:936+
=out =of interceptor:48+
=out =of jealousi:936+
=out =of mortal danger:1377+
=out =of nowher:1618
=out =of oper:1406
=out =of order:193,978,1018+,1406
=out =of parliament:926+
=out =of petrol:1017
=out =of pocket:789+
=out =of reveng:936+
=out =of servic:193,978+,1018,1578+
=out =of sheer malic:1618+
=out =of sight =of:1610+
=out =of sight:1627+
=out =of stock:1317,1563
=out =of touch:878+
=out =of town:61+
=out =of true:537
=out =of use:1638
=out =of warranti:1019+
=out =of wedlock:1608+
=out =of work:769+
=out =on bail =of:136+
=out =on bail:599
=out injur:1326+
=over =the head =of:707
=over =the limit:440
=over =the moon:643
=over =the phone agre:1003
=over =the speed limit:1362+
=over budget:1024+
=over capac:1027+
=over eighteen:27+
=own =up:23
=own accord:1668
=own air defens:600+
=own airspac:1392+
=own artilleri:600+
=own car:1034+
=own composit:1033
=own decis:1668
=own flesh =and blood:156+
=own guard:750+
=own hand:1432+
=own initi:1668
=own side =of =the border:1392+
=own side:600+
=own troop =by mistak:600+
=own work:1012+,1033+
=report =to =the author:274+
=report remain unchang:1410+
=reported =an emerg:412
=reported =for work:116+
=reported =in:16
=reported =it =to polic:274+
=reported =to polic:1237+
=reported freeli:1121+
=reported ~ posit:293
=said =it =was behind:244+
=said =nothing:1332
=said sorri:85+
=said yes:4
=say =no:1216
=say sorri:85
=say yes:4
=several attack:12+
=several bidder:1476+
=several candid:229+
=several men:1306+
=several perpetr:12
=several read:360+
=several time =before:422+
=several time:1235+
=tell =the truth:1496+,1497+
=tell ~ beforehand:741
=the origin manuscript:615
=the origin paint:1011+
=the real thing:615,1194+
=their children:1046
=through =the roof:513
=through =to =the:1160+
=to =no avail:526
=to attend:122
=to blame =for:635,1243+
=to blame:635+
=to everyon =s surpris:1439
=to spare:489
=told =a lie:847+
=told =at =a staff meet:1743+
=told =in advanc:741,1686
=told =the court:1366
=told =the truth:1496+,1497+
=told =to go =around:804+
=told =to hold posit:804
=told =to leav ~ home:500+
=told =to leav:1686
=told =to remain:1394
=told =to stay:1394
=told =to take =off =her headscarf:652+
=told =to wait:804
=told detect:1455
=told falsehood:847
=told investig:1366,1455
=told polic:1366
=told report:1236
=told ~ =in advanc:741
=told ~ ambassador =to leav:396+
=told ~ beforehand:741
=too =few life jacket:1730+
=too =few lifeboat:709
=too =few member:1167+
=too =few:1317
=too =late =to help:1498+
=too =late =to save:1498+
=too =late:101+,377,808,1337+
=too =many peopl =on board:1027
=too =much medic:1028+
=too afraid =to =report:1624+
=too deep =to recov:1748+
=too fast:1362+
=too hot:1029+
=too littl steel:1696
=under =a roof:737+
=under =an amnesti:1045
=under =her =own power:1535+
=under =his =own steam:1535+
=under =its =own power:32
=under =own steam:32
=under =the age =of eighteen:921
=under =the avalanch:1513
=under =the debri:1513
=under =the influenc =of drug:438+
=under =the influenc =of:1566+
=under =the influenc:440+
=under =the knife:1438+
=under =the limit:1346
=under =the open sky:998+
=under =the radar:1627
=under =the rubbl:1513
=under =the speed limit:1722+
=under arrest:717
=under attack:121
=under budget:1721+
=under capac:640+,1357+
=under compuls:577
=under construct:197+,1564+,1577+
=under control =at =the plant:1193
=under control =of ~ pilot:1397+
=under control:558+
=under cover =of dark:344,958,1627
=under duress:264+,282+,577
=under eighteen:921
=under fire:549+
=under full control:1397
=under guarante:730+
=under guard:634
=under investig:763
=under lock =and key:869+,1383+
=under medic care:1514
=under pressur confess:282+
=under pressur:577
=under protect:1118+,1142+
=under repair:1578+
=under review:1560
=under sieg:480
=under supervis:634,1468+
=under surveil:634,934+
=under suspicion:1446+,1449
=under threat =of:264+
=under threat:577
=under treatment:708
=under warranti:730+
=under water:568
=under way:119+,939+
=under wrap:781,792+,1289
=under ~ control =of =the govern:663
=up =and run:992+,1744
=up =in =the air:1560+
=up =in arm =about:273
=up =in arm:1001
=up =on =the year:731
=up =to =each:1002+
=up =to code:1054
=up =to standard:754+
=was =a failur:526
=was =a minor:921
=was =a passeng:1055+
=was =a success:1427
=was =at =the scene:1117
=was =at home =at =the time:61+
=was =at home:2,117+
=was =at work:130+
=was =being driven:1055+
=was =in =the pictur:798
=was =in =the room:1117
=was =in attend:1117
=was =on holiday:130+
=was =on site:1117
=was =on vacat:130+
=was =only flour:646+
=was =only sugar:646+
=was =out =of =the hous:130+
=was =out =of town:2
=was =there =when:115+
=was =told =about:741
=was =told:798
=was =up:128+
=was abl =to speak:288
=was abroad =at =the time:61+
=was abroad:1+
=was admit =at =the border:841+
=was admit =to:24+
=was alert:128+,1686
=was aliv:62
=was alon:69
=was appoint:90
=was arm:93
=was ask =to attend:765+
=was attack =and:1147
=was author:1075
=was awar:798+
=was beaten =to death:1661+
=was beaten:881+
=was behind =the:1243+
=was brief:741
=was buri =in:199
=was caught:222+
=was celebr:1499
=was close:255
=was complet:276
=was conscious:288
=was constitut:291+
=was defeat:881
=was disciplin:1154+
=was discov:589
=was drive:432+
=was elect:458
=was elsewher:2,61+
=was empti:479+
=was execut:510+
=was film:1207
=was fine:553,1154
=was finish:276
=was fire:407
=was found:589
=was frame:744
=was free =to:64
=was fund:606+
=was ground:1578+
=was guard:634
=was halv:367
=was hang:510+
=was held:1499+
=was impeach:715+
=was inform:741,798
=was inhabit:972,973+
=was insur:755
=was jail:1125
=was kept =by:1400+
=was legal:815
=was mine:920+
=was miss =from:2
=was murder:940+,1661+
=was name:704+
=was nomin:962+
=was open:995
=was permit:1075
=was present =at:120+,122+
=was present:1117+
=was privat:720+
=was pronounc dead:354
=was punish:1154+
=was push =into:1156+
=was push:1155+
=was recal:1200
=was record =on:1205
=was releas:599
=was respons =for:1243
=was reviv:1247+
=was run:1744
=was sack:1154
=was safe:1270
=was salvag:1233+
=was screen:51+,1114+
=was seen:1295+
=was sent =a letter:741
=was sentenc:308
=was shut:255
=was sign:1330
=was singl:1608+
=was somewher els:61+
=was stage:1499
=was steer:432+
=was surround:480+
=was talk:288
=was use:1645
=was vote =down:879+
=was work:1744
=were =a coupl:321
=were =at home:117+
=were =on =the scene:666+
=were =on holiday:130+
=were =on vacat:130+
=were =told =about:741
=were =told:798
=were abroad:1+
=were alert:1686
=were alreadi gone:101+
=were appoint:90
=were arm:93
=were ask =to attend:765+
=were awar:798+
=were beaten:881+
=were brief:741
=were buri =in:199
=were caught:222+
=were close:255
=were complet:276
=were defeat:881
=were elect:458
=were engag:486+
=were execut:510+
=were expect:511
=were film:1207
=were fine:553
=were fire:407
=were found:589
=were ground:1578+
=were guard:634
=were hang:510+
=were held:1499+
=were identifi:705+
=were inform:741,798
=were insur:755
=were jail:1125
=were left alon:665
=were legal:815
=were mine:920+
=were murder:940+
=were name:704+
=were open:995
=were permit:1075
=were present =at:122+
=were present:1117+
=were punish:1154+
=were push =into:1156+
=were recal:1200
=were releas:599
=were respons =for:1243
=were run:1744
=were safe:1270
=were screen:752
=were seen:1295+
=were sentenc:308
=were sleep:107
=were surround:480+
=were thrash:881
=were use:1645
=were work:1744
=when =it =was =too =late:1498+
=while =on duti:987
=while drive:939+
=will appeal:86
=will hit =the earth:110+
=will miss =the earth:111+
=will recov:1210
=will stay =on:1217+
=with =a companion:10
=with =a crew:897+
=with =a delay:377
=with =a friend:10
=with =a fright:1584
=with =a partner:10
=with =a permit:845,1075+
=with =a visa:834+
=with =her consent:290
=with =her husband:10
=with =his bare hand:1539+
=with =his consent:290
=with =his face uncov:143+
=with =his wife:10
=with =one voic:1537+
=with =the approv =of:1006
=with =the consent =of:765,1646+
=with =the help =of:47+,638
=with =the knowledg =of:798
=with astronaut =on board:897+
=with blue light =on:899
=with burn:200
=with companion:10
=with consent:1668
=with court approv:1688+
=with digniti:1242+
=with friend:10+
=with full intent:1113
=with great care:395+
=with great delay:1337
=with intent:378,1113
=with mask:901
=with minut =to spare:729+
=with outsid help:47+
=with oxygen:180+
=with passeng:864
=with permiss =of:765
=with two =others:10
=with ~ famili:10+
=with ~ guid:10
=with ~ lawyer:819+
=with ~ permiss:1646+
=with ~ signatur:1330
=with ~ wife:10
=within =its sell by date:455+
=within =its use by date:573
=within =the constitut:291
=within =the cost limit:1721+
=within =the deadlin:990
=within =the law:64,778,815+
=within =the rule =of =the game:527
=within =the rule:64
=within =the speed limit:1722+
=within =the time limit =for prosecut:1141+
=within budget:1721+
=within legal work time:966+
=within limit:754+
=within minut polic:1163+
=within minut:1140+,1162+
=within normal limit:1171
=within safe limit:245
=within work hour:1244+
=within ~ border:1392+
=within ~ capac:1357+
=without =a =will:759+
=without =a bodi:168+
=without =a break:1492
=without =a buyer:1631+
=without =a check:1552+
=without =a contract:1561+
=without =a court order:1736+
=without =a crew:1606+
=without =a crimin record:1597+
=without =a cure:732+
=without =a declar =of war:1562+
=without =a dissent vote:1537+
=without =a doctor:1726+
=without =a drive licens:1600
=without =a fenc:1607
=without =a fight:1733+
=without =a flag:1607
=without =a flight home:1411+
=without =a har:1617+
=without =a helmet:144+,1617+
=without =a job:769+
=without =a lawyer:1665+,1724+
=without =a licens:575,1600+
=without =a life jacket:1617+
=without =a lifeguard:1581
=without =a major:697+
=without =a marriag certif:1608+
=without =a marriag contract:1732+
=without =a mask:143+,1609+
=without =a mediat:960+
=without =a muzzl:1599
=without =a password:1573+
=without =a permit:575,1600+
=without =a prenupti:1732+
=without =a ransom:1180+
=without =a repli:1332
=without =a reserv:1025+
=without =a rise =in radiat:1171
=without =a rival:459+
=without =a roof:679+,880
=without =a safeti check:1590
=without =a scratch:756,1584
=without =a search:1626+
=without =a seat belt:1545+,1617+
=without =a shot =being fire:165+
=without =a sign =of life:878
=without =a signatur:1629+,1630+
=without =a singl shot:165+
=without =a sound:1164
=without =a stain:246
=without =a struggl:1733+
=without =a tender:399+
=without =a trace =of =a break in:961+
=without =a trace:931,1632
=without =a visa:710+
=without =a warhead:1683+
=without =a warrant:1736+
=without =a weapon:1539+
=without =an agreement:358+,959+
=without =an alarm:55+,57
=without =an audienc:727+
=without =an autopsi:1542+
=without =an escort:1581
=without =an investig:1593+
=without =an invit:1594
=without =an oppon:459+
=without =an order:1611+
=without =any provoc:1618+
=without =any warn:1642
=without =anyone notic:1627
=without =anything =in write:1003
=without =being ask:1540+,1723+
=without =being seen:1627+
=without =her consent:108+
=without =her knowledg:1544
=without =his consent:108
=without =his knowledg:1544
=without =the knowledg =of:780+
=without =the use =of forc:1246+
=without =their knowledg:1544
=without access =to:1665+
=without accomplic:69,873
=without accredit:1533+
=without alcohol:1346
=without ambul:665
=without ammunit:1602+
=without appar motiv:937+
=without approv:1538+,1600,1611+
=without ask:707,1540+
=without assist:1535+
=without attribut:1082
=without author:1541+,1736+
=without barrier:146
=without bid:399+
=without bite:1546+
=without bloodsh:165+
=without blue light:1607
=without bodyguard:1581
=without bottl oxygen:1731+
=without brake:184,1547+
=without burial:1550+
=without cargo:478
=without casualti:165+
=without caus:1618+
=without charg =to:594+
=without charg:597
=without cheat:682+
=without check:1552,1590
=without chemic:1010+
=without children:240+
=without clearanc:804
=without clinic trial:1633+
=without cloth:944+
=without compani:69
=without compens:1554+
=without competit:399+
=without complaint:1282+
=without consent:1594,1723+,1725+
=without consequ:1619+
=without consult:707,1540
=without contact:1635+
=without coordin:1594
=without cost:594+
=without counsel:1724+
=without damag:756,1559+
=without danger:644+,1271+
=without data loss:1294+
=without debat:1268+
=without declar war:1562+
=without defect:536+
=without delay:1140,1162,1163+
=without disguis:1609
=without disrupt:1534+
=without dissent:1537+
=without dope:247+
=without drug:436+
=without effect:738
=without eject:1388+
=without electr:1106+,1108
=without encrypt:1573+
=without equip:709,1616
=without evid:1219+,1568+,1727+
=without explod:1575
=without fault:744+
=without fear:538
=without fire =a shot:165+
=without fire:661+,1728+
=without food:532,699+,1382
=without footag:1622+
=without forc:961+
=without foundat:386
=without fuel:1316
=without fund:1580+
=without gas mask:709
=without give chase:840+
=without goal:622+
=without guard:1581
=without heat:1582+
=without heir:240+
=without helmet:144+
=without help:0,1535+
=without human to human:1557+
=without incid:207,1066,1729+
=without injuri:1584
=without insignia:1607
=without inspect:1552+,1590
=without insur:1591+
=without interfer:1328+
=without interrupt:1361+
=without irregular:1672+
=without judici approv:1736+
=without land gear:613+
=without layoff:770+
=without lead:1632
=without legal counsel:1724+
=without life jacket:1730+
=without life vest:1730+
=without light:345,856+
=without lock:1604+
=without loss =of data:349+
=without loss =of life:165+
=without mark:1607
=without mask:1609+
=without mean:1071+
=without medic care:1637+
=without mobil recept:954
=without new debt:195+
=without notic:1642
=without offspr:240+
=without order:1541+,1611+
=without outsid help:1535
=without oxygen:709,1731+
=without panic:209+,1007+
=without paper:710+,1561+
=without parol:1127+
=without parti affili:829+
=without passeng:478
=without pay:1180+,1612
=without payment:1612
=without penalti:1619
=without peopl insid:478
=without permiss:142,1540+,1600
=without phone signal:954
=without plan permiss:1600
=without power:1106+,1108
=without preced:562+,1579+
=without prepar:1367
=without pressur:283+
=without previous convict:1597+
=without prior notic:1642
=without protect cloth:1746+
=without protect gear:1617
=without protect:709,1581,1617+
=without provoc:1618+
=without qualif:1620+
=without radiat:1171
=without radio contact:295
=without rain:441+
=without ransom:1180+
=without realiz:1544
=without reason:1618+
=without redund:770
=without regret:1623
=without religion:1293
=without remors:1623+
=without repli:1332
=without resist:1733+
=without restrict:1601+
=without result:358+,1568
=without rope:709
=without run water:1693+
=without sanction:1625+
=without seat belt:1545+
=without seatbelt:1545+
=without secur:1581
=without shelter:1628+
=without sign:1607+
=without slow:1547+
=without snow:1344+
=without sprinkler:1369+
=without supervis:1581+
=without supplementari oxygen:1731+
=without surgeri:1734+
=without surveil:1581,1610+
=without survivor:63
=without take =anything:830+
=without tell polic:1624+
=without tell:780+
=without test:1633+,1634+
=without tie =to:735+
=without touch:1635+
=without trace:931
=without train:1620,1636+
=without trigger =the alarm:55+
=without troubl:1066
=without vaccin:1639+
=without ventil:1640
=without violenc:1066+
=without visitor:1641+
=without warn sign:1607+
=without warn turn =up:1440+
=without warn:1642+
=without water =and feed:77
=without water:1690+,1693+
=without wear =a seat belt:1545+
=without wit:727+,1627
=without ~ consent:1725+
=without ~ knowledg:1723+,1725+
=yet =to =be complet:1577
=yet =to =be finish:1564
=yet =to =be identifi:1586,1657+
=yet =to =be sign:1629
=yet =to becom final:996+
=yet =to begin:1753+
=yet =to decid:1560+
=yet =to start:1753+
abandon =the ascent:1527+
abandon =the bid:357
abandon =the chase:840+
abandon =the match:903+
abandon =the search:1286
abandon =the ship:566
abandon =their weapon:1262+
abandon =to ~ fate:0+
abandon build:478,479+,1638+,1647+
abandon plan:1137
abandon project:1549+
abandon ruin:831+
abandon ship:499
abandon ~ posit:1251
abandon:213+,950
abat:353+,1408+
abduct:795+
abid =by =the embargo:1279+
abid =by =the treati:1517+
abid =by:277,1517+
abl =to govern alon:892+
abl =to speak:288+
abl =to swim:1452+
ablaz:202+,555
aboard:749+
abolish =the law:814+
abolish =the tax:1462+
abolish tariff:595+
abort =the ascent:1527
abort =the launch:810
abort:483,523,1490
about face:1250
abov 30 degre:691
abov =the minimum wage:1703+
abov =the permit limit:297
abov =the speed limit:1362+
abov =the tariff:1703+
abov board:528+,681+,815+
abov ground:1022
abov reproach:246+
abov suspicion:1524+
abov water:567+
above board:680+
abroad:1+
abscond:114,496,1175+
absenc =of medic staff:1726
absenc:2+,1387+
absent lifeguard:1581
absent minded:411
absent polic:1092+
absent:2+,1387+
absolut major:892+
abstain:3+
abstent =from:3+
abstin:1346
abund harvest:623+
abund:489+,1489+
abus =in custodi:932+
abus =of power:1598
abus anim:77
abus prison:932+
abus:950,1264
acced =to =the request:87+
acced:631,1516+
acceler:104,1547+
accept =a gift:619+
accept =a present:619+
accept =as evid:504+
accept =at:24+
accept =the award:267+
accept =the bid:154+
accept =the honor:267+
accept =the offer:154+
accept =the outcom:279+
accept =the pay offer:13+
accept =the prize:267+
accept =the result:279+
accept =the rule:5+
accept =the sentenc:5+
accept =the verdict:5+
accept blame:23
accept bribe:187
accept gift:619+
accept meal:450
accept respons:23
accept ~ aid:43+
accept ~ help:43+
accept ~ watch:619
accept:4+
access =was grant:44
access =was refus:1665+
access restor =to ~ account:14+
access:995,1516+
accessori:11+,638+
accid:6+,7+
accident death:8+
accident fire:9
accident free:1729+
accident:6+,7+,1592+,1614+
acclaim:1102+,1109+
accompani =by:10
accompani:10+
accomplic insid:750+
accomplic:11+,12+,638+
accomplish:219+,1426+,1427
account =for ~ action:605+
account =for:16+,589
account =were =in order:681+
account activ:14+
account block:15+
account delet:15+
account frozen:15+
account reinstat:14+
account restor:14+
account suspend:15+
accredit diplomat:645+
accredit journalist:1121+
accredit:17+
accur account:1497
accur quot:1168+
accur:18+,1523+
accus =of:232
accus:1446+
achiev ~ goal:1427
achiev:1427
acknowledg defeat:279+
acknowledg:23
acquaint:19+,799+
acquir:181+,356+
acquit =by =the senat:716+
acquit =of:251+
acquit:20+,744+
acquitt:20+
acrimoni:542+
act =according =to guidelin:316
act =in good faith:681+
act =of god:1592
act =of sabotag:378,1269+
act =of terror:1479+
act =on order:1006
act =on ~ =own:1611
act =on:660+
act =to protect:1298+
act =upon:660
act =without author:1541+
act alon:21+,69,873+
act correct:395+
act deliber:1113
act head:1474
act honest:246
act law:778+
act legal:815
act proper:246+,395+,778+
act quick:1140
acut danger:1195+
ad hoc:1367
ad job:674
add job:674
addit tax:1463+
addit troop:1222+
adequ suppli:490
adequ:489
adher =to:1517
adjourn:1105+,1560+
adjust:230
administr leav:1447+
administr proceed:751
admiss =of guilt:23
admiss fee:231+,574+
admiss:23+,504+
admit =as evid:504+
admit =having:281
admit =it:23
admit =that =he:281
admit =that =she:281
admit =that:23
admit =the:281
admit =to =having:23
admit =to =the countri:841+
admit =to =the plant:839+
admit =to =the union:1516+
admit =to =the:281
admit =to hospit:724
admit =to polic:281
admit =to ~ clinic:724
admit carri =out:244+
admit defeat:279+
admit guilt:23
admit kill:23,281
admit lie:23
admit mistak:23
admit open:1497+
admit pay:23
admit respons:23
admit take:23
admit ~ guilt:23,281+
admit:23+
adopt =by =a famili:1360
adopt =the law:1050
adopt =the motion:1050
adopt text:551+
adopt:25+
adrift:26+
adult court:28+
adult suspect:27
adult:27+
adulter spirit:916+
adulter:297+
adulteri:30+
advanc =on:29+
advanc =to:1160
advanc notic:1686
advanc troop:29+
advanc warn:1686
advers effect:1325+
advers reaction:1325+
advers weather:1700
advis =to leav:1686
advisori:1002
aerial bomb:52+
affect:31+
affirm =the rule:1653
affluent:1255+,1697+
afford hous:1347+
afford:235+
afforest:1090+
afloat:32+
afraid:34+
aftershock:1159+
age:981+
agent =of:1363
aggress:1264
agnost:1293+
agre =on:355+
agre =the border:173+
agre =to =the use:1646+
agre =to ~ treatment:290+
agre =to:4
agre =with =the govern:765
agre price:315+
agre takeov:154+
agre term:35
agre truce:943+
agre:35+
agreement collaps:959
agreement:35+,355+
aground:36+
ahead =in =the poll:37+
ahead =of =its time:448
ahead =of =the deadlin:990
ahead =of =the last defend:979+
ahead =of schedul:448+,984+
ahead =of time:448+
ai generated:40+
aid =was block:45+
aid =was deliv:44+
aid =was held =up:45+
aid arriv:44+,666
aid convoy =was stop:45+
aid convoy reach:44+
aid deliv:41+
aid fail =to arriv:45+,665
aid frozen:42+
aid got =in:44
aid stuck:45+
aid suspend:42+
aid:667
ail:708+,1323
ailment:1323
air =had =been clean:245
air =has =been clean:245
air =is clean:245
air =was clean:245
air defens =was activ:49+
air defens engag:49+
air defens fail:48+
air defens repel:49+
air defens work:49+
air raid:52+,549+
air strike:52+
air suppli work:1651
air:51+,189+,1651
airborn:50+,296
airless:1640
airlift =to hospit:724
airlift:499,1238
airmen rescu:324+
airport reopen:1506
airsoft:1503+
airspac violat:326+
airstrik:52+
airtight:825+
airworthi:269,565
ajar:1603+,1604+
al fresco:998+
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
alarm =was =off:53+,55+,57
alarm =was =out =of order:55+,57
alarm =was broken:57
alarm =was disabl:55+,57
alarm =was disconnect:57
alarm =was rais:1686
alarm =was switch =off:55+,57
alarm =was trigger:54+,58,59+
alarm bell:56
alarm disabl:53+,57
alarm fail:53+,55+,57+
alarm rang:56+,58+,59+
alarm remain silent:53+,57
alarm sound:54+,56+,58+,59+
alarm stay silent:53+,57+,1642
alarm switch =off:53+
alarm system work:59+
alarm trigger:54+
alarm went =off:54+,56+,58+,59+
alcohol =in ~ blood:440
alcohol =on board:60+
alcohol =was serv:60+
alcohol test =had =been negat:1346
alcohol test =has =been negat:1346
alcohol test =is negat:1346
alcohol test =was negat:1346
alcohol:427+
alert =and talk:288
alert =by:1686
alert:1686+
algorithm =was right:38+
algorithm er:39+
alia:531
alibi:61+
aliv =and well:62
aliv:62+
all boys:1334+
all girls:1334+
all time high:1204+
alleg perpetr:1446+
allerg reaction:1325+
allianc =with:260
allow =across =the border:176+
allow =as evid:504+
allow =by:1075
allow =in:841+
allow =into =the countri:1662+
allow =to =march:1143+
allow =to enter:841+,1662+
allow =to go home:598+,599
allow =to leav ~ cabin:596+
allow =to live:81+,1360+
allow =to remain =in ~ home:66+
allow =to stay =at =the school:1391+
allow =to stay:68+,397+,1395+
allow back =to work:839+
allow back:787,1391+
allow home:599,1299+
allow:64+
almost empti:1357
almost new:956
alon =in =a cell:1351+
alon =in ~ cell:1351+
alon:69+
alongsid =the quay:73+
alreadi dead =when:101+
alter afterward:585
alter:230+
amateur:1616+
ambassador remain =at ~ post:397+
ambassador return:398
ambassador stay:397+
ambul arriv:666+
ambul rush:666
ambush:70+,222
amend:230+
amic settlement:1016+
amic split:1390+
amic:1094
ammonia:71+
ammunit =is run low:1316
ammunit depot:917+
amnesti law:1045
amnesti:1045+
amphetamin:263+,438,439+
ampl food:1706+
ampl suppli:490
ampl water:604+
ampl:489+
amput:72+,135
anabol:423,425+
analyz =the black box:158
anarchi:1015
anathema:280+
anchor:73+
ancient comput:1453+
anger:74+
angri =at:410+
angri:74+
anim =were healthi:82+
anim cruelti:77+
anim experi:1483+
anim shelter:1360+
anim test:1483+
ankl bracelet:692+,986+
ankl monitor:692+
annihil:394
announc =in advanc:84+
announc plan:1138
announc visit:84+,1087+
announc ~ bid:215+
announc ~ candidaci:215
annual loss:877
annual meet approv:1310+
annual meet reject:1309+
annul =the elect:1675+
annul =the verdict:1652+
annul:415+,760+,1675+
anonym sourc:1355+
anonym vote:1290+
anonym:1586+,1657+
answer =all question:312+
answer =for:1243+
answer =from space:1132
answer correct:38+
answer question:1366+,1455+
answer ~ call:293
answer:1236+
anthrax:863
anti aircraft gun respond:49+
anti personnel =mine:805+
anti tank =mine:805+
anticip:511+
antidot =had =been avail:330
antidot =has =been avail:330
antidot =is avail:330
antidot =was avail:330
antifreez:1487+
antiqu:981+,1453+
antisemit chant:1169+
antitrust approv:911+
antitrust object:910+
anxious:34+
apolog =for =the =report:1720+
apolog:85+
appar suicid:1430+
apparit:923+
appeal =against:86
appeal =for intern aid:43+
appeal =for ~ help:43+
appeal =for:106+
appeal =is pend:996+
appeal =the convict:86
appeal =the rule:86
appeal =the verdict:86
appeal =was dismiss:1643+
appeal =was reject:1643+
appeal =was success:1254+
appeal =was upheld:1254+
appeal dismiss:1653
appeal exhaust:552+
appeal succeed:1652
appear =in =a video:270+
appear =in court:985+
appear =in print:1150
appear =on stage:1072
appear daili:1042+
applaud:1109+,1361+
applaus =for:1702+
applaus:1109+
appli =for:89+,106+
appli =since:813
appli =the brake:185+
appli success:87+
applic =was reject:1224+
applic approv:87+
applic refus:88+
applic reject:88+
applic turn =down:88+
applic:89+
appoint =as:90
appoint =by:90
appoint bishop:1004+
appoint date =for =the inspect:84+
appoint fell =through:91+
appoint priest:1004+
appoint ~ head:90
appoint ~ minist:90
appoint:90+
apprehend:98,222
approv =by =the author:1075
approv =of:722+
approv =the applic:87+
approv =the credit:865+
approv =the drug:92+
approv =the merger:911+
approv =the plant:1136+
approv =the strike:1006
approv =the takeov:911+
approv =the vaccin:92+
approv construct:1136
approv demonstr:1143+
approv drug:92+
approv rate fell:1615
approv rate rose:1102
approv version:551+
approv:4,631+
aquaplan:703
arbitr:906
arctic air:265
area =is mine:920+
arid:441+
arm =to =the teeth:93
arm =with =a warhead:1684+
arm =with:93
arm cach:782+
arm deliveri:96+
arm depot:917+
arm drone:94+
arm embargo:97+
arm man:93
arm men:93
arm robberi:95+
arm shipment:96+
arm:93+
armi =was defeat:368+
armi advanc:29
armi took control:319
armistic negoti:1064+
armistic:225+,1521+
arraign:232+
arrear:733+,1612+
arrest =at =the scene:1389
arrest =at:222
arrest =while flee:222
arrest warrant:1688+
arrest:98+,717+
arriv =at =the custom:379
arriv =at =the station:416+
arriv =in time:100+
arriv =late:808,1337
arriv =too =late:1337,1498+
arriv =within minut:1163+
arriv home:626+
arriv hour =later:1337
arriv immedi:1163+
arriv quick:1163
arriv:99+
arsenic trioxid:102+
arsenic:102+,1487+
arson:103+,104+,378
arsonist:103+,104+
art forger:586+
artifici coma:1555
artifici snow =only:1344+
artifici ventil:757+
artilleri bombard:1313+
artilleri fire:1313+
artilleri shell:549
ash =were scatter:323+
ash cloud:1666+
asham:105+
ashor:1022+
ask =for forgiv:85
ask =for ~ help:43+
ask =for ~ opinion:292+
ask =for:106+
ask =to attend:765
asleep =at =the control:107
asleep =at =the wheel:107
asleep =for centuri:1667
asleep:107+
asphyxi:1429+
assassin:940+,941+
assault =on:121+
assault:1659+,1660
assembl line run:1088+
assembl line stood still:1089
asset auction:559+
asset freez:1277+
assist =by:47+
assist =the investig:312+
assist:667+
assum name:531+
assum offic:90
assur =that:1138
assur:1138+
asteroid hit:110+
astonish:1442+
astronom:513+
asylum =was grant:68+
asylum applic reject:113+
asylum deni:113+
asylum grant:112+
ate grass:532
ate:450+
atheist:1293+
atom bomb:968+
atom test:967+
attach =to =the station:416+
attack =a swimmer:75
attack =by =a dog:157
attack =by ~ bear:75+
attack =by ~ dog:75+
attack =by ~ shark:75+
attack =from behind:1618
attack =was =a man:894+
attack =was =a woman:545+
attack =was repel:1294+,1548+
attack came =from abroad:582+
attack continu:549
attack drone:94+
attack fail:663
attack first =by:1298+
attack first:1147
attack ~ keeper:75
attack:121+,1660
attempt =to resuscit ~ fail:1248+
attempt =to reviv ~ fail:1248+
attempt coup:320+
attempt escap:570+
attempt fail:1490+
attempt hijack:671+
attempt robberi:1259+
attempt:1490
attend =a:122
attend =by hundr:1149
attend =by:122
attend =the:122
attend =to =by doctor:1514
attend ~ meet:122
attend:1117+
attent:123+
attorney =was present:819+
attribut =to:124+
auction =off:1348+
auction:610,1348
audio record:1205
audit:237+,752
auditor:752
auster:337+
authent confirm:615
authent:124+,615+,1194+
author =the attack:1006
author =the vaccin:92+
author =to:1075
author demonstr:67+
author ralli:67+,1143+
author:64,845,1074+
autograph work:124+
automat:125+
autonom:1606
autopilot alon:1606
autopilot:125+
autopsi =was refus:1542+
autopsi:126+
avail =again:992+
avail =for select:563+
avail =in shop:790+,1399+
avalanch =of mud:806
avalanch beacon:494
avalanch:127+
avert =a collis:927+
avert:1490+
avian flu:863+
avoid =a collis:927+
avoid =a runoff:560+
avoid prison:1359
avoid surgeri:1734+
avoid:1641+
await burial:1550
await decis:1560
awak:128+,288+
awar =of:798
award =a penalti:1067+
award =the contract:300+
award =the goal:620+
award =was withdrawn:1543+
award custodi:335+
award damag:272
award direct:399+
award:129+
axe =by =the network:1315+
axe =from:832+
axe =the show:1151+
axe job:820
axe ~ job:820
axe:407
axl broke:1714
babi bump:1110+
bachelor:1608+
back =at base:803
back =at work:982+
back =by evid:1523+
back =down:1532
back =in =its enclosur:206+
back =in class:1391+
back =in custodi:1201+
back =in hospit:1225+
back =in train:563+
back =in work order:1234+
back =in ~ home:787+
back =on =her feet:1209
back =on =his feet:1209+
back =on =the grid reactor:1192+
back =on =the grid:1107
back =out =of =the contract:301
back =out:191
back =the bill:1050
back =the plan:722+,1437+
back =to work:116+
back =up =by data:285
back =up:351+
back =with =her parent:211+
back =with =his parent:211+
back =with ~ owner:1253+
back behind bar:1201+
back channel:132+,1292+
back home:626+,787
back onlin:955,992+
back pay:1679+
back tape:918+
back tax:1463+
back togeth:1495+
back up copi:133+
back ~ leader:1049+
backchannel:132+
backdat:585
backer:638
backfir:526
background radiat:1171
backhand:187+,318+
backlog:1563
backped:1250+
backtrack:191,1250+,1720+
backup restor:348+
backup:133+,351+
bacteria =in =the water:1570
bad air:1640
bad blood:662
bad built:1696
bad burn:1307+
bad burnt:1307+
bad damag:659+
bad equip:709+
bad harvest:134+
bad hurt:135
bad injur:135
bad maintain:950+
bad reaction:1325
bad visibl:1100+
bad weather:1700+
baffl:937,1632
bail =out:457+,1239+
bail =was deni:1229+
bail =was set:986+
bail refus:137+
bail set =at:136+
bailout:41+
bait:1147
balaclava:901
balanc =the book:195+
balanc budget:195+
balk =at sign:1520+
ballist missil:930+
ballot held:1157+
ballot stuf:1673+
ban =for life:141+
ban =for:141+
ban =from =the platform:15+
ban =from competit:141+
ban =from fli:633+
ban =had =been lift:64
ban =has =been lift:64
ban =is lift:64
ban =on demonstr:142+
ban =on headscarv =was lift:651+
ban =on hunt:701+
ban =the demonstr:1144+
ban =the headscarf:652+
ban =was lift:64,251+
ban =was overturn:251+
ban =was upheld:1643+
ban demonstr:142+
ban substanc:423+,425+
ban:140+,575+
bank collaps:138+
bank fail:138+
bank lent:865+
bank open:139+
bank refus:866+
bank reopen:139+
bank shut:138+
bankrupt:751+,1099+
bankruptci:751+
banquet:450
baptiz:307+
bar =from attend:1594
bar =from class:512
bar =from compet:141
bar =from duti:1447+
bar =from enter:493,1527
bar =from evid:506+
bar =from see:1665+
bar =from stand:1014
bar =from use:140
bar =from ~ workplac:870+
bar =from:575
bar =the door:869+
bar access:575
bar window:872
bar ~ =from:575
bar:255
bare bones:1373+
bare chested:944+
bare faced:143+,1609
bare hand:709,1539
bare handed:1539+
bare head:144
bare slope:1344+
bare train:1636
barehead:144+,1617+
bargain =over:1456
bargain price:235
bargain round:1063+
bargain tabl:1456
bargain:952+
bark beetl:1078+
bark:1546+
barrack:917+
barrag:1313+
barren:851+
barricad insid:1513
barricad:255,501+
barrier =are =down:145+
barrier =are =up:146+
barrier =are close:145
barrier =are lower:145
barrier =are open:146
barrier =are rais:146
barrier =had =been =down:145+
barrier =had =been =up:146+
barrier =had =been close:145
barrier =had =been lower:145
barrier =had =been open:146
barrier =had =been rais:146
barrier =has =been =down:145
barrier =has =been =up:146
barrier =has =been lower:145
barrier =has =been rais:146
barrier =have =been =down:145+
barrier =have =been =up:146+
barrier =have =been close:145
barrier =have =been lower:145
barrier =have =been open:146
barrier =have =been rais:146
barrier =is =down:145
barrier =is =up:146
barrier =is lower:145
barrier =is rais:146
barrier =was =down:145
barrier =was =up:146
barrier =was lower:145
barrier =was rais:146
barrier =were =down:145+
barrier =were =up:146+
barrier =were close:145
barrier =were lower:145
barrier =were open:146
barrier =were rais:146
barrier fail =to close:146
base =on fact:1523+
baseless:509+,762,1727+
baton blow:147
baton round:1263+
baton:576+,1660
batter:341
batteri cage:77+
battl continu:1682
battl rage:549
battl:548+
battle hardened:1509
battle ready:269+
beam back:1132
beam:809+
bean bag round:1263+
bear =out:284+
bear respons:1243
bear ~ =own loss:1554
bear ~ signatur:1330
beat =her:675
beat =him:675
beat =of:147+
beat =up:147+,1660
beat back:663
beat expect:581+
beat:1741
beaten =at =the poll:369
beaten =by:881
beaten =in custodi:932+
beaten =into confess:282+
beaten =to death:148+
beaten =up:147+,1660
beaten anim:77
beaten back:663
beaten:147+
becam =a coupl:321
becam =a member:1516+
becam cheaper:1123+
becam public:826
becom =a member:1516+
becom =the new:90
bedridden:708,1323
beef =up:1222+
beer:427+
befoul:1097
beg =for forgiv:85
beg pardon:85
began:149+
begin:149+
beginn:1616+,1636
begun:149+
behead =the organ:271+
behead:510
behind =his back:1544
behind =in =the poll:150+
behind =the wheel:432+
behind =with payment:1612
behind bar =for:1125+
behind bar:76+,98,717,723+
behind barb wire:723+
behind close door negoti:132+
behind close door:914+,1289,1292+
behind close gate:478
behind lock =and key:871+
behind schedul:377+,808+
belat:377,808+,1337
believ =her:1524+
believ =him:1524+
believ =the wit:1738+
believ:1227+,1496+
belli land:473+,803
belly landed:613+
belong =to =a friend:179
belong =to =the group:1424+
belong =to:1034+
belov:1102+
below =the age =of crimin respons:921
below =the limit valu:245
below =the limit:1346
below =the minimum wage:1567+
below =the peak:1527
below =the permit limit:245
below =the permit number:1357+
below =the prosecut demand:836+
below =the speed limit:1722+
below =the threshold:926+
below capac:640+
below deck:749
below freez:265
below zero:265
belt =in:151+,1742+
benefici:456
beneficiari =of =the =will:742+
bengal light:534
benign:152+,1270
bent:341
bequeath:610+,742+
bereav:632+
berth:73+,726+
besieg:480+
best before date:455+
best harvest:623
best possibl care:316+
best seller:1350+
best time:1204
bestow:129+
bestsel:1350+
bet scandal:564+
betroth:486+
better rate:1186+
beyond cure:732+
beyond help:0+
beyond reason doubt:508+
beyond recognit:1587+
beyond repair:767+
beyond reproach:1524
bias:153+,287+
bid =for:976+
bid farewel =to:1249
bid process:1476+
biggest attack =since:495
biggest demonstr:1704
biggest heist:874+
bilater talk:960+
bilater truce:943+
bill =was correct:315+
bill =was pass:1050+
bill fail:1677+
bill pass:1050+
bill reject:1677+
bill thrown =out:1677+
bill twice:1026+
bill withdrawn:1671+
billionair:1255+,1697+
bind rule:896+
bind:1649+
biolog daughter:156+
biolog farm:1010+
biolog father:156+
biolog mother:156+
biolog son:156+
bird flu =in human:740+
bird flu:863+
birdwatch:746+
birth =of:1110
birth mother:156+
bit =him:588
bit ~ child:75
bit ~ keeper:75
bit ~ owner:75
bit:157+
bitcoin payment =to:1176+
bite:157+
bitten =by ~ snake:1343+
bitten:75,157+
bitter cold:265
bitter critic:410+
bitter divorc:542
bitter split:542+
bitter:662+
black =out:781,1555+
black box =are lost:159
black box =are miss:159+
black box =are recov:158
black box =had =been destroy:159
black box =had =been found:158+
black box =had =been lost:159
black box =had =been recov:158
black box =has =been destroy:159
black box =has =been found:158+
black box =have =been lost:159
black box =have =been recov:158
black box =is destroy:159
black box =is found:158+
black box =is miss:159+
black box =was destroy:159
black box =was found:158+
black box =were lost:159
black box =were miss:159+
black box =were recov:158
black ice:703+
black market gun:711+
black market labor:1561+
blacked out passag:228
blacklist:1275+,1277+
blackmail =into:264+,577
blackmail:577,1178+,1488+
blackout =of ~ network:978
blackout:1106+,1108+
blame =others:387+
blameless:387+,744+
blank ammunit:160+
blank cartridg:160+
blank:160+
blanket =of snow:1345+
blare:884+
blasphem:280+
blasphemi:280+
blast =off:811+
blast:515+
blaze:202+,555+
bleach coral:1324
bleary eyed:128
bled:743
bleed =in =the brain:183+
bleed:743
bleep:228+
bless =from =the pope:161+
bless:161+
blew =herself =up:1431+
blew =himself =up:1431+
blew =over:1408
blew =up:515
blight crop:134
blight:1078
blind spot:212,1576
blind:162+
blister:691
blizzard condit:1345
blizzard:1700
block =the appoint:91+
block =the deliveri:97+
block =the law:1655+
block =the merger:910+
block =the project:1137
block =the takeov:910+
block aid:45+,46
block investig:971+
block ~ access:673+
block ~ entranc:255
block ~ road:255
block:255+
blockad held:163+
blockad:255,480
blockbust:1350+
blood alcohol =of zero:1346
blood alcohol level:440
blood alcohol:440
blood clot:1325+
blood dope:423,425+
blood relat:156+
blood transfus:423
bloodbath:902+
bloodi:166+
bloodiest:166+
bloodless:165+
bloodsh:166+
blossom:654+
blow =to:147
blow =up:515
blown =off:890+
blown =out =of =the sky:1320
blown =to piec:394
blown =up =by =the bomb squad:304+
blown =up deliber:385+
blown =up:515
blowout:1714
bludgeon =to death:941+
bludgeon ~ death:148+
bludgeon:147
blue =on blue:600+
blue helmet:1522+
blue sky:444+,1701
bluetongu:863+
bluf =his way:1620+
bluff:847
board =the ship:167+
board =up:1322
board parti:167+
board recommend:154+
board:167+
boast =of:244+
boast:1146+
bodi =are found:591
bodi =are recov:589
bodi =had =been found:591
bodi =had =been recov:589
bodi =has =been found:591
bodi =has =been recov:589
bodi =has =yet =to =be found:168+
bodi =has =yet =to =be identifi:1588+
bodi =have =been found:591
bodi =have =been recov:589
bodi =is found:591
bodi =is miss:168+
bodi =is recov:589
bodi =was found:589,591+
bodi =was held:1550
bodi =was identifi:706+
bodi =was recov =from =the water:435+
bodi =was recov:169+,589
bodi =was withheld:1550+
bodi =were found:591
bodi =were recov:589
bodi lay:1550
bodi remain miss:168+
bodi turn =up:169+
bodi wash =up:169+
bodycam =was switch =off:1576
bodycam:550,1207
bodyguard:634
bog =down:1379+
bogus self employment:1561
bogus stori:762
bogus threat:676
bogus:530,585,676
boil hot:691
boil water:1570+
boil ~ water =before drink:1570
boil:309+
bold:538+
bolster:1222
bolt =from =the blue:1439+
bolt =from:497+
bolt =of lightn:854+
bolt:869+,871+
bomb =from =the air:52
bomb =was found:1196+
bomb dispos made:374
bomb dispos remov:1575
bomb goe =off:515
bomb hoax:676
bomb laden:94+
bomb raid:52+
bomb went =off:515
bomb:170+,526
bombard:121+,549
bomblet:257+
bombshel:1439+,1442
bona fide diplomat:645+
bona fide document:615
bona fide:615+,681+,1194+
bond labor:514
bone =of content:402
bone dri insid:442+
bone dri:444+
bone dry:441
bonus:1062
boo:171+,758+,1040+
boobi trap:170+
booby trapped:920+
book =a place:1160
book =was confirm:172+
book =was lost:1025+
book =were =in order:681+
boom popul:1489
border =is close:177+
border =is open:178+
border =was close:177+
border =was reopen:178+
border =was respect:1065+
border close:174+
border cross open:178+
border cross shut:177+
border demarc:173+
border disput:175+
border open:176+
border reopen:176+
border seal:174+
border shut:174+
border treati:173+
border violat:326+
bore fruit:1427
born =at home:677+
born =by caesarean:611+
born =in =a taxi:677+
born =in =the car:677+
born =in =the wild:83+
born =in hospit:684+
born =out:284+,285+
born =too =early:449+
born prematur:449+
borrow:179+
botch construct:1696
botch oper:907+
botch robberi:1259+
botch surgeri:907+
botch:523,526,1490
bottl oxygen:180+
bottle throwing:534
bottleneck:1563
bottom =of =the tabl:807+
bought =by:1034+,1348
bought =his:1034+
bought =in good faith:816+
bought =on =the black market:711+
bought =the compani:356
bought =the degre:236
bought =the refere:564+
bought =the rival:356
bought =up:356
bought electr abroad:485+
bought vote:1673
bought:181+
bounc check:1612
bow =out =of:466
bow =out:1014,1240
bow =to =the demand:1532+
box =his ear:675
box office flop:1349+
box office hit:1427
box office success:1350
boy =and girl togeth:258+
boy =of:921
boy school:1334+
boycott:2,1387+
boyfriend:321+
brag:1146+
brain damag:183+
brain hemorrhag:1419+
brain injuri:183+
brake =are =in good condit:186
brake =are =in order:186+
brake =are work:186+
brake =had =been =in good condit:186
brake =had =been =in order:186+
brake =have =been =in good condit:186
brake =have =been =in order:186+
brake =too =late:1547+
brake =were =in good condit:186
brake =were =in order:186+
brake =were work:186+
brake fail:184+
brake failur:184+
brake function:186+
brake gave =out:184+
brake held:186
brake mark:185
brake respond:186
brake stop work:184
brake work:186+
brake:185+
brand new:956+,1638
brandish:93
brave:538+
bravo:1109
brawl:1659+,1660+
breach =in =the dam:339
breach =of =the ceasefir:226+
breach =of =the constitut:1556+
breach =of =the law:1598
breach =of contract:191+,301+
breach =of duti:951+
breach =of regul:1598
breach =of safeti rule:1746+
breach =of sanction:1276+
breach =the contract:301+
breach =the dam:339
breach =the network:637
breach =the rule:371,1598
breach =the treati:1515+
breach build regul:525
breach found:753+
breach ~ network:637
breach ~ safeti rule:525+
breach ~ truce:226+
break =down:193+,1018+
break =into ~ system:637
break =into:578+
break =off relat:1491+
break =off talk:1457+
break =off:483
break =out =of prison:496+
break =the agreement:191,1515+
break =the law:1598
break =the rule:371
break =the truce:226+
break =up:1302+
break ground:197+
break in:578+
break ~ promis:301+
break ~ sieg:999+
break ~ silenc:1366+
break ~ word:1515+
breakaway republ:1621+
breakaway:1048+
breakdown:193+,1018+
breakout:999+
breakthrough =in =the case:1352+
breakthrough:405+,1427
breath =in smoke:1339+
breath apparatus:494
breath test =had =been negat:1346
breath test =has =been negat:1346
breath test =is negat:1346+
breath test =was negat:1346+
bred =in =the wild:1444+
bred =in captiv:79+
bribe =the refere:564+
bribe player:564
bribe:187+
briberi:187+
bridg =had =been swept =away:188
bridg =has =been swept =away:188
bridg =is swept =away:188
bridg =was swept =away:188+
bridg came =down:188+
bridg cave =in:188+
bridg collaps:188+
bridg fell:188+
bridg gave way:188+
bridg plung:188+
brief =by:741
brief =on:741
brief:741
bright daylight:624+
bright lit:855+,860+
bright sunshin:1701
brim:604+
bring ~ =to =the surfac:1238
bring ~ =to safeti:1238
bring ~ troop home:1212+
brisk busi:1273
broad daylight:352+
broad support:1102
broadcast live:656+,1149+
broadcast:51+,189+
broke =and:1071+,1099+
broke =down =in tear:1712+
broke =down =the door:1409+
broke =down:193+,1018+,1406
broke =her arm:592+
broke =her leg:592+
broke =her promis:191+
broke =his arm:592+
broke =his leg:592+
broke =his promis:191+
broke =his word:191
broke =into ~ comput:637
broke =into ~ system:637
broke =into:578+
broke =its chain:1599
broke =its promis:191+
broke =off =the engag:190+
broke =off =the pursuit:840+
broke =off =the talk:358
broke =off contact:294+,295,878+
broke =off negoti:358,1457+
broke =off relat:1491+
broke =off talk:1457+
broke =off ~ hunger strike:450
broke =off ~ speech:758+
broke =off:483
broke =out =of =its enclosur:497+
broke =out =of prison:496+
broke =out =of ~ enclosur:78+
broke =out =of:999+
broke =the agreement:191,1515+
broke =the blockad:164+
broke =the ceasefir:226+
broke =the contract:301+
broke =the law:1598
broke =the record:1204+
broke =the rule:371,1598
broke =the truce:226+
broke =through =the blockad:164+
broke =through ~ defens:628+
broke =through ~ line:29
broke =up =after launch:543
broke =up =in mid air:322
broke =up =the demonstr:408+
broke =up =the protest:408+
broke =up =without result:358+
broke =up:1302+
broke =with =her famili:498+
broke =with =his famili:498+
broke =with ~ partner:259
broke free:497+
broke ground:197+
broke loos =from ~ moor:26+
broke loos:78
broke rank:1364
broke window:341
broke ~ arm:192+
broke ~ hip:192+
broke ~ leg:192+
broke ~ moor:26+
broke ~ neck:1043+
broke ~ promis:301+
broke ~ rib:192
broke ~ sieg:999+
broke ~ silenc:1366+
broke ~ word:1515+
broken =down:193+
broken =into:578+
broken =off contact:878
broken =up =and sold:559+
broken =up =by polic:408+
broken =up:1302+
broken ankl:592+
broken arm:192+,743
broken axl:1714
broken bone:192+,592+
broken collarbon:192,592
broken leg:192+,743
broken lock:578
broken neck:1043+
broken nose:592
broken pelvi:192
broken promis:191+,301+
broken rib:192,592+
broken seal:1284+
broken wheel:1714
broken wrist:592
broken:341
broker =by:906
broker:906+
brought =down =by ~ missil:1320+
brought =down =the govern:629
brought =down:588+,1320
brought =out =of =the build:499
brought =out =of:499
brought =the situat =under control:1565+
brought =to =a sanctuari:81
brought =to =a vote:1157+
brought =to justic:1154
brought =to safeti aliv:1238
brought =to safeti:499+,1238
brought =under control:556
brought =up =the wreck:1174+
brought back =to life:1247+
brought back =to:211+
brought back:1252+
brought charg:736
brought home:626+
brought ~ =to =the surfac:1238
brought ~ fire =under control:558+
brought ~ troop home:1212+
bruis:743,853,1335
brush =against:1501
brush =off:194+
brush asid warn:800+
brush asid:707
brutal:1659+
bse:863+
buckl =up:151+,1742+
buckl:341
budget approv:606+
budget deficit:196+
budget exceed:1024+
budget gap:196+
budget hole:1580+
budget shortfal:196+
budget surplus:195+
buffer zone:1522+
bug devic:934
bug fix:1056+
bug infested:1373+
bug ~ offic:934
bug:1719+
build =a plant:764+
build =is safe:1421+
build began:1136
build condemn:1422+
build finish:276
build freez:1549
build permit:1074,1136+
build restor:1119
build shell:1577
build site:1564+
build stop:1137
built =in =the sixti:981
built illeg:1600
built:197+
bulldoz:384+,385+
bullet:1318
bulli:198+
bump =and bruis:1335
bump =into:268
bumper crop:623+
bumper harvest:623+
bundl =into:795
buoy mark:899
buoyanc aid:850+
burgl:1404
burglar alarm sound:59+
burglar:578+,1404
burglari:1404
buri =at:199
buri =the hatchet:584+
buri =under:1513
buri =without examin:1542+
buri aliv:1513
buri ~ wast:446
buri:199+
burial:199+
burka ban:652+
burn =down:202+,394
burn =for day:557+
burn =on ~ hand:200
burn =on:200
burn =out:555
burn =the file:505
burn =to =the ground:394
burn =to death:201+
burn =to ~ face:200
burn =to:200
burn =up:543+
burn aliv:201+
burn barricad:1257+
burn beyond recognit:1587,1588+
burn build:555
burn injuri:200+
burn uncontrol:557
burn unit:200,1307+
burn victim:200+
burn ~ face:200
burn ~ hand:200
burn ~ skin:200
burn:202+
burnt =down:202+,394
burnt =out:394
burnt =to death:201+
burnt =up:543+
burnt hand:200
burnt:341
burst =at =the seam:603,1027
burst =into flame:555
burst =into tear:1712+
burst =its bank:568
burst main:1690+
burst pipe:824
burst tire:1714+
burst ~ bank:568
burst ~ boiler:515
bushfir:555
busi =as usual:203,1534+
busi tie =to:287
buss =out:499
butcher:1158
buy ~ favor:187
buyer paid:1348
buyer:181+
bypass =the embargo:1276+
bypass secur:1590
bypass:707
bystand saw:1737+,1740+
c4:516+
cabl =are torn:204
cabl =had =been cut:204+
cabl =had =been intact:205+
cabl =had =been repair:205
cabl =had =been sever:204
cabl =had =been sound:205
cabl =had =been torn:204
cabl =had =been undamag:205
cabl =has =been cut:204+
cabl =has =been intact:205+
cabl =has =been repair:205
cabl =has =been sever:204
cabl =has =been sound:205
cabl =has =been undamag:205
cabl =have =been torn:204
cabl =is cut:204+
cabl =is intact:205+
cabl =is repair:205
cabl =is sever:204
cabl =is sound:205
cabl =is undamag:205
cabl =was cut:204+
cabl =was intact:205+
cabl =was repair:205
cabl =was sever:204
cabl =was sound:205
cabl =was undamag:205
cabl =were torn:204
cabl broke:204
cabl cut:1471
cabl held:205
cabl part:204
cabl snap:204
cabl tore:204
caesarean:684+
caesium:1170
cage:76+,206+
calcul:378
calf =was born:1111+
call =a halt:483
call =a vote:1157+
call =an =early elect:461+
call =as =a wit:1486
call =for bid:1476+
call =for help:106+,412+
call =for ~ assist:43+
call =it =a lie:386
call =it quit:1302
call =off =the chase:840+
call =off =the engag:190+
call =off =the merger:357+
call =off =the protest:1165+
call =off =the search:1286+
call =off =the strike:1414+
call =off ~ list:859+
call =off ~ meet:1433+
call =off:213+
call =on:1663+
call =the famili:293
call =the polic =himself:1389
call =the polic:1237+
call =to account:1154
call =up =against:289+
call =up:933+,1297+
call back:1236
call emerg servic:1237+
call up:933+,1297+
calm =and dignifi:1066
calm =down:353+,1198+
calm air:208
calm sea:210+
calm water:210
calm wind:208+
calm:207+,1007+
came =as =a bolt:1442
came =as =a surpris:1579+
came =as =a tourist:746+
came =at onc:1163+
came =away empty handed:1401,1568+
came =down =in:322
came =down =on:266
came =down =with:739
came =down:266
came =from outsid:1023+
came =in time:100+
came =into =a fortun:742+
came =into forc:813+
came =off =the rail:391+
came =out =against:1001
came =out =for:722+
came =out =in:1114
came =out =of nowher:1642
came =out =of retir:22
came =out =on top:1741
came =out winner:1741
came =through:62
came =to =a standstil:1406
came =to =a stop:1406
came =to =an end:483+
came =to =her aid:667+
came =to =his aid:667+
came =to =nothing:523,526
came =to =the rescu:667+
came =to =the scene:99+
came =to blow:1659,1660
came =to light:589
came =to see:1663+
came =to term:35,355
came =too =late:1337,1498+
came =under fire:121
came back:1252
came clean:23,281,404+
came first:561+
came forward:1718+
came home:211+
came hour =later:1337
came last:807+
came quick:1163
came quiet:1733+
came round:288
came second:369,881
camera =out =of order:212+,1576+
camera =was =off:212+,1576+
camera =was broken:212+,1622+
camera =was cover:212+
camera =was switch =off:1622+
camera =were =off:212+,1576+,1622+
camera =were broken:1576+
camera =were switch =off:1576+
camera captur:550+
camera defect:212+
camera drone:1372+
camera fail:212,1576+
camera footag:1205+
camera switch =off:212+
camouflag:1607
campaign =against:1001
campaign continu:1682
cancel =all flight:1507
cancel =her visit:1641+
cancel =his visit:1641+
cancel =the flotat:859+
cancel =the goal:621+
cancel =the order:303
cancel =the program:1151+
cancel =the project:1137
cancel ~ meet:1433+
cancel:213+
cancer spread:895+
cancer:214+,708,895+
candid:1497+
cannabi plant:216+
cannabi:216+,263+,438
cap =the well:825
capac crowd:603+
capit punish:359+
capitul:1443
capsiz:1031+,1436
captain =had =been =to blame:694
captain =has =been =to blame:694
captain =is =to blame:694
captain =was =to blame:694
captiv:723,795
captive bred:79+
captur =of:217+
captur =on camera:550+
captur =on video:1295+
captur pilot:1128+
captur soldier:1128+
captur ~ anim:76+
captur ~ citi:217+
captur ~ town:217+
captur ~ villag:217+
captur:222
car bomb:170+
carbon monoxid:218+
cardiac arrest:657+
care =had =been appropri:316
care =has =been appropri:316
care =is appropri:316
care =was appropri:316
care plan:1085+,1113+
care:395+
career crimin:801
career ending:1303
career:1015
careless:6,694,951+
caretak:1474
carnag:902+
carri =a gun:93
carri =a knife:93
carri =a parti card:771+
carri =a warhead:1684+
carri =a weapon:93
carri =by =the current:26+
carri =by:47+
carri =into space:811
carri =nothing:1539
carri =off =on =a stretcher:743
carri =off:795
carri =on =as normal:1534+
carri =on play:22+
carri =on:298+
carri =out:219+
carri =the virus:739
carri cargo:864
carri passeng:864
carrier =of =the virus:739
case =are fall:220+
case =are rise:221+
case =was close:250+
case =was drop:250+
case close:747+
case declin:220+
case dismiss:233,250+
case doubl:221
case drop:220
case fell:220+
case rose:221+
case solv:1352
case surg:1020+
case thrown =out:233
cash =for favor:187
cash =in hand:1561+
cash =the ticket:1718+
cash strapped:1580
cast =their vote:462+
cast iron alibi:61
cast ~ ballot:1095+
cast ~ vote =against:1676+
cast ~ vote =in favor:1678+
castor bean:1256+
casualti:166+,743
casualty free:165+
catastroph:6+
catcal:171+
categor reject:1265+
caterpillar:1078
caught =after:222
caught =again:76,206+,1201+
caught =by polic:98,222
caught =by surpris:1642
caught =in =the act:1389
caught =in =the open:1628+
caught =in =the wreckag:1513
caught =off guard:1642
caught =on =the spot:1389
caught =on camera:550+,1207+,1295+
caught =on tape:550
caught =on video:1207+
caught fire:202+,555+
caught hour =after ~ escap:1201+
caught red handed:115+,222+,1389
caught tri =to escap:570+
caught unawar:780,1642
caught ~ virus:739+
caus =by =a fault:1472
caus =by =a mechan:1472+
caus =by =a technic:1472+
caus =had =been establish:223
caus =had =been found:223+
caus =had =been identifi:223
caus =had =been unclear:224+
caus =had =been unknown:224
caus =has =been establish:223
caus =has =been found:223+
caus =has =been identifi:223
caus =has =been unclear:224+
caus =has =been unknown:224
caus =is establish:223
caus =is found:223+
caus =is identifi:223
caus =is known:223
caus =is unclear:224
caus =is unknown:224+
caus =was establish:223
caus =was found:223+
caus =was identifi:223
caus =was unclear:224+
caus =was unknown:224
caus remain =a mysteri:224
caus remain unknown:224
caution ~ =against:1686
caution:1686
cautious:395+
cave =in =to:380+
cave =in:266+,1532+
cave in:919+
cctv:634,1207+
ceas public:1041+
ceas trade:256+
ceas:483+
cease fire:225+
ceasefir =is hold:227+
ceasefir =was observ:227+
ceasefir collaps:226
ceasefir held:227+
ceasefir monitor:1522+
ceasefir talk:1064+
ceasefir:225+,1521+
ceil came =down:1260+
ceil cave =in:1260
ceil collaps:1260+
ceil fell:1260+
celebr =by fan:1102+
celebr =their anniversari:1495
celebr:643+,1109
cellmat:1308+
censor:228+,1120+
censorship:1120+
centrifug =are remov:1574
centrifug =are spin:491+
centrifug =had =been remov:1574
centrifug =have =been remov:1574
centrifug =were remov:1574
centrifug =were spin:491+
centrifug stood still:1574
century old:981
cerebr hemorrhag:1419+
certifi =as safe:1054+
certifi =the result:1674+
certifi safe:1054+
certifi teacher:1469+
certifi:752,845,1194
cessat =of hostil:225+,1521+
chain =up:828+
chain shut:869+,871+
chain smoker:1340+
challeng =the result:409+
challeng =the rule:86+
challeng:229+
champagn:427+
champion =the:1437
champion:561+
chanc encount:1412+
chanc victim:1412
chang =her =will:650+
chang =his =will:650+
chang cours:975
chang hand:1348+
chang religion:307+
chang side:942
chang:230+
channel =of communic:293
chao:1015,1038+,1039+
chaotic retreat:1262+
chaotic:1038
chaperon:1468+
char bodi:201
charg =a fee:231+
charg =over:736
charg =were drop:250+
charg =were file:232
charg =with:232+,736
charg dismiss:233+
charg drop:233+,250+
charg withdrawn:233+
chart topper:1350+
chase ~ robber =away:1259+
chase:234+
chatbot wrote:40+
chauffeur drove:1055+
cheap materi:1696
cheap:235+
cheaper =than plan:1721+
cheaper:235+,1123+
cheat =on:30+
cheat =out =of:372
cheat:236+,372,593
check =by inspector:752
check bounc:1612
check carri =out:752
check ~ =before departur:752+
check:237+,752
cheer =by:1702+
cheer crowd:1702+
cheer:809,1109,1361+
chemic attack:238+
chemic fertil:1368+
chemic reaction:947+
chemic treat:1368+
chemic weapon:238+
chemical free:1010+
child free:240+
child labor:239+
child soldier:921
childbirth:611+
childhood friend:19
childless:240+
children =were taken =away:336+
children live =with:335+
children work:239+
chilli:265
chlorin gas:238+,241+
chlorin:241+
choke =her:1413+
choke =him:1413+
choke =to death:1413
cholera:242+
chop =down:544+
choppi water:1261+
choppi:1261+
chose =to:1668
chosen =as ~ candid:962+
chosen =as:458
chosen =to lead:90
church approv:161+
churchgoer:1227+
cigarett burn:1500+
cigarett end:9+
cigarett:1340+
circl =the earth:725+
circumstanti:509+
circumv:1276+
cite sourc proper:1012+
citizen =of =the countri:867+
civilian build:243+
civilian facil:243
civilian infrastructur:243
civilian target:243+
clandestin meet:1292+
clandestin:1289
clash =with:1660
clash:548+,1660
class =as usual:838+
class =were cancel:837+
class action:1428+
class went ahead:838+
classifi inform:1383+
classifi:781+
claw:75
clean =of drug:436+
clean =up:365+
clean athlet:247+,424
clean bill =for =the river:245
clean bill =of health:653+,754+
clean drink water:431+
clean elect:1672+
clean match:528+
clean proven:816+
clean record:246+,1597+
clean sheet =for =both:622+
clean tackl:527+
clean test:1346
clean up complet:365
clean water:431+
clean won:527+
clean:245+
cleanup =had =been complet:365
cleanup =has =been complet:365
cleanup =is complet:365
cleanup =was complet:365
clear =by =a court:20
clear =by =a juri:20
clear =by polic:500+
clear =for land:252+
clear =for takeoff:252+
clear =for use:92+
clear =of =all charg:20
clear =of dope:247,424+
clear =of mine:382+
clear =of suspicion:250+,993+
clear =of:20+,744+
clear =the build:499
clear =the camp:408+
clear =the chamber:1050
clear =the hous:502+
clear =the merger:911+
clear =the squar:408+
clear =the squat:502
clear =the threshold:492+
clear =to compet:251+
clear =to land:252+
clear =to play:251+
clear =to proceed:1327
clear =to:64
clear =up =the case:1352
clear =up:1352+
clear cut victori:806
clear cut:514
clear forest:514
clear headed:249+,1346
clear major:248+
clear mark exit:1605
clear mark:899
clear night:1701
clear proof:508+
clear sky:444+,1701
clear victori:248+
clear view:624+,625
clear visibl:625+
clear water:245
clear weather:1701+
clear ~ debt:361+
clear ~ desk:1013
clearanc =had =been refus:804
clearanc =has =been refus:804
clearanc =is refus:804
clearanc =to land:252+
clearanc =was refus:804
clearanc:1074+
clemenc grant:1045
clemenc reject:1044+
clemenc:836+,1045+
cleric error:7
climb =by:731
climb =down:1250
climb =out:627+
climb aboard:167+
climb gear:494
clinch =a deal:35
clinch:1741
cling =to life:62
cling =to power:718+
clinic =had =been shut:685
clinic =has =been shut:685
clinic =is shut:685
clinic =was shut:685
clinic close:685
clinic reopen:686
clinic treat:686
clinic trial:1484+
clip round =the ear:675+
clip:1501
clone:253+,314+
close =by =the author:1005+
close =by order:1005+
close =down:256+
close =for good:256
close =for:1322+
close =in =on:29
close =its door:256+,1322+
close =off:255,1322+
close =the border:174+,177+
close =the case:747+
close =the embassi:468+
close =the factori:1089+
close =the gap:1056+
close =the plant:1089+
close =the:255
close =to =the public:655+,1322+
close =to death:447+
close =to traffic:255
close associ:799+
close cross:145
close famili =only:1130+
close knit:254+
close perman:256
close race:945
close rank:1049+
close relationship:254+
close session:914+
close ~ road:255+
close:255+
closed door hear:655+
closest famili:1130+
closur:255+,1322
cloth:428+
cloudburst:1700
cloudless:1701
clue:503
clueless:1544
clung =to offic:788
clung =to power:320+,718+
clung =to:779+
cluster =of case:1020+
cluster bomb:257+
cluster munit:257+
co conspirator:11+,12+,638+
co defendant:638+
co driver:10
co educational:258+
coal dust explos:607+
coalit agreement:260+
coalit broke:629+
coalit collaps:629+
coalit deal:260+
coalit hold:630+
coalit intact:630+
coalit negoti:261+
coalit stand:630+
coalit talk fail:259+
coalit talk:261+
cobra bite:1343+
coca:262+
cocain:262+,263+,438
cockroach:400,1585
cocktail:427+
coerc =into:577
coerc:264+,282+,577+
coercion:264+,577+
coffin =was lower:199+
cohabit:1608
cold blooded:1113
cold case:1632
cold radiat:1582+
cold shutdown:1193
cold snap:265
cold spell:265
cold:265+
coldest:265
coliform:452+
collaps =of =the coalit:629+
collaps =on stage:1555
collaps attempt:523
collaps:266+,394
collect =the award:267+
collect =the prize:267+
collect =the win:1718+
collect agreement reach:13+
collect bargain:1063+
collect secret:1723+
collid:268+
collis =had =been avoid:927
collis =has =been avoid:927
collis =is avoid:927
collis =was avoid:927
collis:268+
coloni loot:876+
column =of ash:1666
coma:1555+
comatos:1555
comb:1287+,1288+
combat readi:269+
combat ready:269+
combat:548+
combust:1696
come =into forc:813+
come =out =against:1001
come =out =for:722+
come =out =of retir:22+
come =to =an end:483+
come =to term:35
come =under fire:121
come clean:23,404+
comeback:22+
comfort lead:37+
comfort major:248+
comfort:1198+
command =is aliv:270+
command =to:1006
command =was kill:271+
command post:917+
command surviv:270+
command:672
commando land =on deck:167+
commando storm:1409+
commenc:149+
comment =on:1236+,1366
commiss =by:1006
commiss award:299+
commit =for trial:736
commit =to =a psychiatr:748
commit =to =the site:1386+
commit =to:1138
commit suicid:1430+
commit:1138
common crimin:1009+
common knowledg:1148+
common speci:1489
communal cell:1308+
communic =are lost:295
communic =had =been lost:295
communic =have =been lost:295
communic =were lost:295
communic:293
communiti =of properti:1732+
communiti servic:1359+
commut ~ sentenc:1045
compat =with =the constitut:291+
compat =with basic right:291+
compel evid:508+
compel:577
compens =had =been refus:1554+
compens =has =been refus:1554
compens =is refus:1554+
compens =was refus:1554+
compens:272+,1036,1215
compet =in:1381+
compet clean:247+
competit author approv:911+
competit author block:910+
competit tender:1476+
complain:273+,274+
complaint =was reject:194+
complaint:273+,274+
complet =as plan:1426
complet =in:275
complet =of ~ work:276
complet =on:276
complet =the acquisit:356+
complet =the marathon:554+
complet =the match:1393
complet =the:275
complet record:418+
complet safe:644
complet stranger:1412+
complet surpris:1579+
complet work:275
complet ~ sentenc:1301+
complet:275+,276+
compli =with =the demand:380+,1532+
compli =with =the law:815+
compli =with =the treati:1517+
compli =with safeti rule:1745+
compli =with sanction:1279+
compli =with ~ safeti:1054+
compli =with:660
compli:277+
complic:1325+
complicit:766+
complimentari:594+,597+
compos =by:695+
compos:207+
compromis:35,355
compulsori servic:933
compulsori:577,896+
comput virus:637
computer generated:40+
con man:372,593+
con:372
conceal =in =a contain:1342
conceal =in:669+
conceal donat:420+
conceal:781,1289+
conced =that:23
conced =to:380+
conced:23,279+
concess speech:279+
concess:380+
conclud =a treati:1330,1519+
conclud:275+
conclus evid:508
conclus proof:508
concoct:762
concuss:743
condemn =as unsaf:525+
condemn =by =the church:280+
condemn =to death:359+
condemn =to:308
condemn:1001
condens:947+
condit =is stabl:1376+,1377+
condit deterior:325,447
condit improv:1210,1377+
condit sentenc:1359+,1448+
condit worsen:325
condol:85
confess =in court:281
confess =to =the crime:281
confess =to:281
confess freeli:283+
confess voluntarili:283+
confess:23+,281+
confid =in:1524+
confid:799+
confidenti talk:132+
confidenti:781+,1289
configur error:1471+
confin =to ~ cabin:1161
confin =to ~ home:692+
confirm =as leader:822+
confirm =on appeal:1643+
confirm =the =report:23
confirm =the elect result:1674+
confirm =the exist:405
confirm =the forecast:579+
confirm =the result:285+
confirm =the rule:1653+
confirm book:172+
confirm case:739
confirm ~ ident:1656+
confirm ~ outlook:579+
confirm:284+
confisc:286+,1296+
conflagr:555
conflict =of interest:153+,287+
congratul =the winner:279+
conk =out:193,1018
conman:593+
connect =to =the grid:1192+
connect =to =the internet:955
conquer =the peak:1435+
conquer:217,1435+
conscious:288+
conscript soldier:289+
conscript:289+,933+
consecr:161+,1004+
consensu:290,1668
consensus:35+
consent:64,290+,1646+,1668
conserv treatment:1734+
conserv:1118+,1142+
consid safe:1270
consider damag:659+
consist account:1496+
consol:1198+
conspiraci:638+
construct =had =been approv:1136+
construct =had =been finish:276
construct =had =been stop:1137+
construct =has =been approv:1136+
construct =has =been finish:276
construct =has =been stop:1137+
construct =is approv:1136+
construct =is finish:276
construct =is stop:1137+
construct =under way:197
construct =was approv:1136+
construct =was finish:276
construct =was stop:1137+
construct began:197+,1136
construct complet:197+
construct continu:1136
construct end:276
construct flaw:1472+
construct freez:1137
construct halt:1549+
construct ruin:1577
construct site:1564
construct stop:1549+
consul close:468+
consul reopen:467+
consul visit:1664+
consular access:1664+
consult:292+,1456
contact =had =been lost:295+
contact =has =been lost:295
contact =is lost:295+
contact =of ~ patient:519+
contact =the tower:293
contact =was lost:294+,295+
contact =with:293
contact broke =off:295
contact person:519+
contact:293+
contagi:296+
contagion:1020
contain =the blaze:558+
contain =the fire:558+
contain =the outbreak:1021
contain =the spill:825
contain held:1193
contain residu:297
contamin =by radiat:1170
contamin =was detect:1172+
contamin batch:571
contamin food:571+
contamin meat:571
contamin milk:571+
contamin water:1570+
contamin:297+,370,400
contend:229+
content =with:1282
contest =the result:409+
contest =the verdict:86
contest border:175+
contest elect:229
continu =as normal:1534+
continu =its voyag:32
continu =to hold:786+
continu =to oper:203+
continu =to resist:587
continu =to sell:790+,1403+
continu bomb:1682+
continu fight:587
continu publish:1042+
continu sell:1399+
continu:298+
contraband:1342+
contract =was renew:788
contract =was termin:407
contract cancel:303+
contract expir:303
contract extens:1396
contract kill:941
contract ran =out:1477+
contract scrap:303
contract servicemen:1669
contract sign:300+
contract soldier:1669+
contract went =to:300+
contract ~ diseas:739+
contract ~ virus:739+
contract:299+
contractu:299+
contradict =himself:1739+
contradict =the result:1220
contradictori statement:1739+
contrari =to law:1598
contrit:85
control =by:1424+
control =the flame:558+
control demolit:385+
control deton:304+
control explos:304+
control jam:1015
control visit:752
controversi:1615+
convent bred:305+
convent munit:306+
convent seed:305+
convent warhead:306+
convent weapon:306+
convers =to:307+
convers:1456
convert =from =the spot:1070+
convert =the penalti:1070+
convert =to:307+
convict =before:801+
convict =was quash:20
convict felon:308
convict quash:1652
convict:308+,635+
convinc evid:508+
convinc win:248+
convoy =was loot:45
convoy =was turn back:45+
cook =the book:372,593
cook:309+
cool =down:310+
cool =had =been lost:1029
cool =had =been restor:310+
cool =has =been lost:1029
cool =has =been restor:310+
cool =is lost:1029
cool =is restor:310+
cool =off:311
cool =was lost:1029+
cool =was restor:310+
cool fail:1190
cool headed:207
cool pump fail:1029
cool pump ran:310
cool system fail:1029+
cool system work:310+
cool work normal:310+
cool work:1193
coolant flow:310
coolant leak:1029+
cooler =than:311+
cooper =with investig:1455+
cooper =with polic:1455+
cooper fulli:1511+
cooper:277,312+
coordin =with:765
coordin:1007
copi =from:313+,1082+
copi answer:236+
copi data:346
copi passag:1082+
copi:314+
coral bleach:1324
cordial:1094+
cordon =off:255,1322
core melt:908+
corner:222
coron examin:126+
coronari:657+
corps =had =been found:591
corps =has =been found:591
corps =is found:591
corps =was discov:169+
corps =was found:591
corps:354
correct =the =report:317+,1720
correct bill:315+
correct charg:315+
correct cite:1033+
correct declar:802+
correct diagnosi:316+
correct figur:18+
correct publish:317+
correct treatment:316+
correct:1523+
correspond =with:293
corridor =is open:999+
corrobor:284+,285+,503
corrod:950
corros:950
corrupt:187,318+
cosmet damag:852+
cosmet surgeri:1438+
cost =less =than plan:1721+
cost =nothing:594+
cost cutting:337+
cost explod:1024+
cost overrun:1024+
cost rose:1124
cost spiral:1024+
cost ~ life:354
cost:513+
costum jeweleri:875+
council approv:1083+
council flat:1347+
council reject:1084+
council vote =against:1084+
council vote =for:1083+
count =a second time:1208+
count =again:1208+
countdown =had =been halt:810
countdown =had =been stop:810
countdown =has =been halt:810
countdown =has =been stop:810
countdown =is halt:810
countdown =is stop:810
countdown =was halt:810
countdown =was stop:810
counterfeit:530+,585+,676
counterintellig:1291+
countersign:1330
counterstat:317+
countri =at =a standstil:1418+
coup attempt =was foil:320+
coup fail:320+
coup:319+
courag:538+
court allow =the strike:1416+
court ban =the strike:1415+
court believ:1738+
court decid:363
court doubt:1739+
court found:363+
court martial:1154
court martialled:1154
court order =to search:1688
court order:1688+
court rebuf:817
court rule:363+
court session =in public:656+
court side =with:818+
court stop =the strike:1415+
court victori:818+
courteous:1094+
courtesi =of:617+
cover =by =the polici:755
cover =by =the warranti:730+
cover =by insur:755+
cover =up:781,1289,1624+
cover up:781,1289
crack =in =the wall:1422+
crack =the case:1352+
crack cocain:262+
crack troop:1509
crack:341+
cram:603+,1027
cramp cage:77+
cramp:1373+
crash =into:268+,1420+
crash =out =of:466+
crash =out:881
crash landed:473+
crash server:978
crash ~ system:193
crash:322+
crawl =along:1722
crawl =out:627+
creat job:674+
credibl threat:1196+
credibl wit account:1738+
credibl wit:1496+
credit deni:866+
credit line:865+
creditor protect:751
creditor:733
cremat =before:1542+
cremat:199,323+
crematorium:323+
crest =is expect:1695
crew =on board:897
crew =was rescu:324+
crew =was save:324+
crew error:1079+
crew reach:666
crew:897+
crewless:1606+
cri foul:409
cri:1712+
crib sheet:236+
crib:1082
crime =was solv:1352+
crime solv:1352
crimin disput:1009+
crimin record:801+
crimin respons:605+,1280+
crippl:31+
critic =the plan:1001
critic burn:1307+
critic condit:135,325+,1303+
critic endang:482+
critic ill:325+
critic injur:135,1303+
critic injuri:135
critic wound:135
critic:1001
cronyism:287+
crop fail:134
crop failur:134+
crop wither:134
cross =into:761+
cross =the border =into:1
cross =the demarc line:326
cross =the finish line:554+
cross =the frontier:326+
cross =the line:554+
cross illeg:710+
cross open:176+
cross reopen:178+
cross shut:174+
cross ~ border:326+
crosswind:1717+
crowbar:578
crowd =with:973+
crowd favorit:1102+
crowd:603,864
crown champion:1741
crown jewel:874+
crude spill:980+
cruelti =to anim:77+
cruelti:950
cruis missil:930+
crumbl:266+,950
crush =at =the exit:1038
crush =to death:329+
crush defeat =at:368+
crush victori:806
crush:327+
crystal meth:263,439+
cs gas:1470+
cub =was born:1111+
cuddl:470+
cuf =him:675
cull:700+,1158+
culpabl:635+,1243+
culprit found:1352
culprit remain undiscov:1632
culprit unknown:1632
culprit:635
curabl:330+
cure =had =been found:330+
cure =has =been found:330+
cure =is found:330+
cure =was found:330+
cure exist:330+
cure:1209+,1210
curfew =was lift:332+
curfew impos:471+
curfew lift:472+
curfew:331+
currenc appreci:334+
currenc fell:333+
currenc gain:334+
currenc lost:333+
currenc rose:334+
currenc slid:333+
currenc strengthen:334+
currenc weaken:333+
current =is flow:1107
current =was flow:1107
current pass =through:464+
curv flatten:220
custodi =was withdrawn:336+
custodi sentenc:1125
custodian:634
custom account frozen:138+
custom clear:364+
custom data publish:346+
custom data unaffect:349+
custom duti:1460+
custom paper =were =in order:364+
cut =all tie:878+
cut =and bruis:853+,1335
cut =down tree:514
cut =down ~ tree:544+
cut =from =the program:1536+
cut =in =half:367
cut =off =by road:255
cut =off =from =the internet:954
cut =off =from =the outsid world:295
cut =off =from electr:1106,1108
cut =off =from help:665
cut =off =from water:1693
cut =off =from:480+
cut =off aid:42+
cut =off contact:294+,878+
cut =off credit:866+
cut =off gas:1081
cut =off underground:1513
cut =off ~ microphon:758+
cut =off:1513
cut =out =of =the =will:406+
cut =out =of ~ wreckag:1238
cut =out:228+
cut =the dividend:413+
cut back:337+
cut corner:951
cut diplomat tie:1491+
cut free:1238
cut interest rate:1182+
cut job:820
cut output:1133+
cut price:235+
cut short:483
cut tax:1462+
cut tie:1491+
cut wage:1059+
cut ~ cabl:204
cut ~ emiss:474+
cut ~ forecast:580+
cut ~ outlook:580+
cut ~ troop:1212+
cutback:337+
cyanid:338+,1487+
cyber attack:637+
cyberattack:637+
cyclon made landfal:702+
cyclon:702+,1700
dam =had =been declar safe:340
dam =had =been intact:340
dam =had =been undamag:340
dam =has =been declar safe:340
dam =has =been intact:340
dam =has =been undamag:340
dam =is declar safe:340
dam =is intact:340
dam =is safe:340+
dam =is stabl:340
dam =is undamag:340
dam =was declar safe:340
dam =was intact:340
dam =was undamag:340
dam breach:339
dam broke:339+
dam burst:339+
dam collaps:339+
dam fail:339+
dam failur:339
dam gave way:339
dam held:340+
dam remain intact:340+
dam stood firm:340
dam withstood:340+
damag =was limit:922+
damag award:272
damag cabl:204
damag part:537
damag:341+
danger =for:343
danger =of collaps:1422+
danger =to =the public:342
danger =to consum:343+
danger =to life:342
danger tackl:588
danger:342+
dark:344+,345+
dashcam:550+,1205+,1207+
data =is safe:349+,1548+
data =was delet:350+
data =was lost:350+
data =was recov:351+
data =was safe:1294+
data =was save:351+
data =were intact:351+
data =were lost:350+
data =were safe:349+,1294+,1548+
data =were save:351+
data breach:346+,637
data destroy:347+
data freeli access:346
data kept =in =the countri:1305+
data leak:346+
data lost:347+
data record =had =been recov:158
data record =has =been recov:158
data record =is recov:158
data record =was recov:158
data recov:348+
data remain protect:349+
data restor:348+
data secur:349+,1294
data stolen:346+
data store =at home:1305+
data store abroad:1304+
data theft:346+
data unaffect:349
data untouch:349+
data wipe:347+
date:321+
daub:392+,1650+
daughter compani:1424+
day =early:448+
day =late:808+
day =later:1337
day =off school:837+
day =off:974+
daylight:352+,860+
ddos:637
de escalate:353+
deactiv =the alarm:55
deactiv:1406
dead batteri:1018
dead satellit:1131
dead spot:954
dead straight:1654+
dead substanc:1091
dead tree:1324+
dead:354+
deadlin met:984+
deadlock =in =the talk:358
deadlock:402,959+,1379+
deafen:884+
deal =is =off:357+
deal =was reach:355
deal close:356+
deal collaps:357+
deal fell =through:357+,1396
dearer =than plan:1024+
dearer:1124+
death =by drown:435+
death =by misadventur:8+
death =of:354
death penalti impos:359+
death sentenc:359+
death threat:1488+
death toll:166+
death trap:342
death:354
debacl:523,526
debat:360+
debri flow:806
debt =of:733
debt burden:733
debt free:361+
debt repaid:361+
debunk:1219+,1220+
debut screen:1114+
debut:562
decad old:981+
decades old system:1453+
decades old:981
deceas:354
deceiv:847
decent wage:1703+
decept:847
decid =against:362
decid =by =an offici:898+
decid =in favor:362
decid =on:362+
decid =to:362+
decis =was upheld:1643+
decis stand:1643+
decis taken:362+
decis victori:248+
declar =an emerg:412,471+
declar =at custom:364+
declar =of war:1681+
declar =on =the label:802+
declar =over:1021
declar =the good:364+
declar cargo:364+
declar donat:421+
declar guilti:308
declar invalid:1675+
declar safe:1054+
declar unsaf:525+
declar unwelcom:396+
declar void:760,1675+
declar war:1681+
declar worker:477+
declar ~ candidaci:215
declar ~ incom:1465+
declassifi:1150
declin =by:367
declin =in:367+
declin =the award:1218+
declin =the gift:618+
declin =the honor:1218+
declin =the oper:1734+
declin =the post:91+
declin =to answer:793+,1332
declin =to comment:1332+
declin =to investig:747
declin =to put ~ name:1630+
declin =to sign:1520+,1629+
declin sale:1272
declin ~ aid:46+
declin ~ health:1747
declin ~ help:46+
declin ~ offer:1223
declin:1216+
decommiss ~ weapon:403+
decommiss:1191,1578
decontamin:365+
decor =with:129
decoy:366+
decreas =by:367
decreas =from:367
decreas =to:367
decreas:367+
decrepit:950
deep =in debt:733
deep divis:1048
deep snow:1345+
deepfak:530,585
defac:341,1650+
default =on:1612
default:1612
defeat =against:881
defeat =his:1741
defeat =in court:817
defeat =in parliament:1677
defeat =their:1741
defeat:369+
defect =to:942+
defect brake:184+
defect:370+,537+,942+,1018,1473+
defector:942+
defend =her action:1623
defend =herself:1298+
defend =himself:1298+
defend =his action:1623
defend =the titl:794+
defend success:663
defend ~ remark:1623
defens =was switch =off:48+
defens =were silent:48+
defens lawyer:819+
defens overwhelm:48+
defens stop:49+
defenseless:1539+
defer:1105+,1560+
defi =the blockad:164+
defi =the order:501+
defi call =to step =down:1217+
defi:371+,1531
defiant:1623
defibril save:1247+
defici:753
deficit =of:1317
deficit:877+
defil:392+
definit version:551+
deforest:514+
defraud:372+,593+
defrock:373+
defunct:1018
defus =the crisi:353
defus:374+,1575+
degrad treatment:932
degre =was annul:376+
degre revok:1494+
dehydr:532
delay =the vote:463+
delay respons:1337
delay:377+,808+,1336
delet =the post:1103+
delet data:350+
delet record:347+
delet ~ tweet:1103+
delet:505+
deliber act:1113,1269+
deliber attack:1113
deliber damag:1269+
deliber drove:1113
deliber kill:1113
deliber lit:104+
deliber set:103+,1113
deliber:378+
delight:1282+
delist:1504+
deliv =a verdict:363+
deliv =as agre:302+
deliv =by doctor:684+
deliv =late:377
deliv =on:379,791+
deliv =the good:379
deliv =to:379,642+
deliv aid:44+
deliv weapon:96+
deliv ~ babi:611+
deliv:379+
deliveri =of ~ twin:611+
deliveri =was delay:97+
deliveri arriv:379
deliveri continu:1080
deliveri resum:379,1080+
deliveri room:684+
deliveri stop:1081,1563
deliveri:379+
delug:568
delusion:748
demand =a ransom:1178+
demand =a recount:409+
demand =were met:380+
demand =were reject:381+
demand money:1178+
demand payment:1178+
demand rose:1273+
demin:382+
demobil:383+
demolish:384+,394
demolit:384+
demonstr =against:1145
demonstr =that:405
demonstr =was cancel:1165+
demonstr prohibit:1144+
demonstr:1145+
demor:885+
demot:1154+,1226+
deni =a burial:1550+
deni =a lawyer:1724+
deni =a penalti:1069+
deni =a refund:789
deni =a visa:493+
deni =any blame:387
deni =any:388+
deni =being behind:1553
deni =that =he:388+
deni =the nomin:1051+
deni =the:388
deni access =to =a lawyer:1665+,1724+
deni access =to =his children:336+
deni access =to =the:45
deni admiss:1224+
deni asylum:113+
deni bail:137+,1229+
deni clemenc:1044+
deni communion:280+
deni compens:1554+
deni credit:866+
deni custodi:336+
deni entri:493+,1527
deni food:932
deni involv:1553+
deni land:804+
deni medic care:1637
deni permiss =to land:804+
deni permiss:575,1216+
deni recognit:1621+
deni respons:1553+
deni treatment:1637+
deni visit:1665+
deni water:932+
deni wrongdo:388+
deni ~ accus:388+
deni ~ alleg:388+
deni ~ charg:388+
deni ~ guilt:388+
deni ~ vote:1676+
deni:386+
denial:386+
denounc:1001
dens fog:569+
dent:341+
dental record:706+
depart =from offic:1013
depart =on time:990+
depart:389+
departur:389+
depend =on import:485+
deplet:1317
deploy:1222+,1645+
deport halt:65+
deport stop:65+
deport:390+,512
depos:319
deposit =are safe:139+
deposit lost:138+
depositor =could withdraw:139+
depreci:333+
derail:391+
derelict:1638,1647+
desecr:392+,1650+
deselect:1051+
desert ~ unit:942+
desert:478+,479+,942+
design flaw:1472+
destitut:1071+,1099+
destroy =by =a vet:1158
destroy =in =the air:1320
destroy =in flight:1320
destroy =the file:505+
destroy crop:134
destroy:394+
destruct:394+
detain:98+,717+
detect ~ signal:405+
detect:589,763+
detector fail:57
detector went =off:58
detent center:723
detent:98,353,717+
deterior:1225+,1747+
determin =the caus:223
dethron:882+
deton =by mobil phone:1230+
deton remot:1230+
deton:515
detour:975
devalu:333+
devast:394,632+
deviat:975
devic =was live:1196+
devic went =off:515
devoid =of life:851+
devot =to:254+
devot husband:529+
devot wife:529+
devout:1227+
diagnos =with:708
diagnos correct:316
diall =the emerg:1237+
dialog:1456
diarrhea:572+,1670+
die =after =a long ill:948+
die =before help:0
die =by accid:8+
die =by suicid:1430+
die =by ~ =own hand:1430
die =down:353+,1408+
die =in =an accid:8+
die =in =the blaze:201+
die =in =the fire:201+
die =in =the flame:201+
die =in poverti:1071
die =in ~ sleep:946+,948+
die =of =a heart attack:946+,948
die =of =an ill:946+
die =of cold:601+
die =of exposur:601+
die =of gunshot wound:1319+
die =of hunger:1382+
die =of hypothermia:601+
die =of ill:948+
die =of natur caus:946+,948+
die =of old age:946+,948+
die =of stab wound:1375+
die =of ~ beat:148+
die =of ~ lack =of oxygen:1429+
die =out:520+
die =without leav =a =will:759+
die accident:8+
die despit:1248+
die forest:1324+
die peac:946+,948+
die violent:1661+
die:325+,354+,447+
dignifi:1242+
dike broke:339
dike held:567+
dilapid:950,1373+,1422+
dilig:395+
dim lit:344+
diminish respons:748+
din:884
dine:450+
dip =into =the till:469+
diploma mill:236
diploma:1052
diplomat recognit:1202+
direct =by:1006
direct award:399+
direct hit:1420+
direct talk:960+
dirti air:1097
dirti bomb:401+
dirti money:812+
dirti needl:1585+
dirti tackl:588+
dirti water:1570+
dirti:400+
disabl =the alarm:55+,57
disabl:1406
disagr:402+
disagre:402+
disallow goal:621+
disallow:575,621+,760
disappear =from radar:295
disappear speci:520+
disappear:931+
disappoint:273+,410+
disapprov:1001
disarm =the bomb:374+
disarm bomb:1575+
disarm:403+
disarma:403+
disast drill:430
disast:6+,526
disavow:1553
disband:383+
disbeliev:1449
discharg =from =the armi:383+
discharg =from hospit:117,1209+,1299+
discharg =into:824
discharg =the board:1310+
discharg untreat:446+
discharg ~ home:1299+
disciplin:1007+,1154
disciplinari action:1154
disclaim:387+,1553
disclos ~ sourc:1356+
disclos:404+,826+,1150+
disclosur:404+,1150+
disconnect =from =the grid:1191
disconnect:1406
discontinu =the print:1041+
discontinu =the proceed:747+
discontinu:483
discount:235+
discov aliv:590+
discov dead:591
discov ~ planet:405+
discov:589+
discoveri:405+
discredit:1220+,1615
discrimin:153
discuss paper:426+
discuss:1456+
diseas crop:1324+
diseas tree:1324+
diseas:708+,1323
disease free:1589
disembark:99
disfigur:341
disgrac:105+
disgruntl:273+
disguis:901
dishearten:885+
disinfect:245,1398+
disinform:1750
disinherit:406+
disintegr:322
disinvit:1594
dislik:1615+
dismantl:403
dismay:410+
dismemb:890+
dismiss =as head:407+
dismiss =as untru:386
dismiss =from =the forc:1154
dismiss =from =the pitch:1300+
dismiss =from:407+
dismiss =the =report:386
dismiss =the appeal:1653
dismiss =the charg:233+
dismiss =the idea:1265+
dismiss =the offer:1223
dismiss =the propos:1223
dismiss =the request:1216
dismiss =the warn:707+
dismiss concern:707+
dismiss:407
disobey:371+
disord retreat:1262+
disord:1038
disori:883+
disown:498+
dispers =of =their =own accord:1711+
dispers:408+
dispirit:885+
displac:880+
dispos =of =the weapon:1699+
dispos =of proper:1211+
dispos =of:1348+
disproportion:1598+
disprov:1219+,1220+
disput =the =claim:386
disput territori:175+
disput:402
disqualif:141
disqualifi =from drive:1600
disqualifi =from stand:1014
disqualifi:1300+
disregard warn:800+
disregard ~ safeti:951
disregard:707+
disrespect:1264
disrupt:31+,978
dissatisfi:273+,410+
dissect ~ bodi:126+
dissent vote:1364+
dissent:1364+
dissolv =by =itself:1711+
dissolv =the compani:559+
distanc =itself =from:1553
distract:411+
distraught:632
distress call:412+
distress signal:412+
distrust:1449+
disus:478,479+,1638+
ditch =in =the sea:473+
ditch safe:803
dither:1337
dive =from:775+
dive =into:775+
dive =off:774+
diver search:1288
divert =at gunpoint:672+
divert =the donat:469+
divert =to =another port:163+
divert fund:469
divert:975
divest:337
divid =over:402
divid vote:1364+
dividend cancel:413+
dividend rais:414+
dividend suspend:413+
divin intervent:923+
divorc:415+
divulg:826+
dna =at =the scene:120+
dna identifi:705
dna match:503
dna test prove:156+
dna:503+
docil:80+,1459+
dock =at:726+
dock =in:726+
dock fail:1569+
dock:416+
doctor =are present:417+
doctor =are unabl =to save:1248+
doctor =had =been =at home:1726
doctor =had =been absent:1726+
doctor =had =been present:417+
doctor =had =been unabl =to save:1248+
doctor =has =been =at home:1726
doctor =has =been absent:1726+
doctor =have =been present:417
doctor =have =been unabl =to save:1248
doctor =have given =up:447
doctor =is =at home:1726
doctor =is absent:1726+
doctor =on board:417+
doctor =on duti:417+
doctor =was =at home:1726
doctor =was absent:1726+
doctor =was revok:376+
doctor =were present:417+
doctor =were unabl =to save:1248+
doctor fail =to save:1248
doctor gave =up hope:447
doctor miss:907
doctor photo:585
doctor result:1673
doctor revok:1494+
doctor video:585
doctor:530,585
document =in write:1749
document =were found:507+
document lost:419+
document sign:1749+
dodg =the fare:1612
dodg sanction:1276+
dodg tax:1464+
domest disput:1009+
domest:79+,1459+
donat =by:617+
donat =to =the museum:816+
donat =was declar:421+
donat:610+
donor organ:1512+
door =are lock:872
door =are open:995
door =are unlock:1605
door =had =been lock:872
door =had =been open:995
door =had =been unlock:1605
door =have =been lock:872
door =have =been open:995
door =have =been unlock:1605
door =was lock:871+
door =were lock:872
door =were open:995
door =were unlock:1605
door fail =to open:872
door jam:872
door open:203+,1605
door stay shut:872
door stood open:1603+
dope test =had =been negat:424+
dope test =has =been negat:424+
dope test =is negat:424+
dope test =was negat:424+
dope:423+,425+
dormant:1667+
dormitori cell:1308+
dosag error:1752+
doubl =down:1623
doubl =from:731
doubl =to:731
doubl agent:1363
doubl cell:1308+
doubl charg:1026+
doubl shift:1030+,1492
doubl:731
double booked:1025+
doubt:1449+
dous =with chemic:1368
dous:556+
down =by:1320+
down tool:983
down:1320
downgrad =to:1408+
downgrad ~ rate:1185+
downgrad:580+
downpour:1700,1713+
downsiz:337+
downturn:367,454+
downward:367
doze =off:107+
doze:107
draconian:647+
draft =into:933+
draft:426+
drag =from:1238
drag =into =a car:795+
drag =into =the water:1156+
drag =on:298,377
drag:577
draw =against:429
drawdown:1212+
drawn =by hand:695+
drawn out:1336
drench:1691+,1713+
dress =in:428+
drew =a blank:1568+
drew =a:93
drew =against:429+
drew =with:429+
drew attent =to ~ danger:1686
dri =up:441
dri asphalt:443
dri insid:442+
dri pitch:444
dri road:443+,444+
dri run:1481
dri spell:441+
dri surfac:443
dri tap:1693+
dri weather:444+,1701
dri:441+
drift =away =from =the station:1569+
drift:26+
drill =for oil:514
drill ban:1142+
drink =at =the bar:427+
drink =were serv:60+
drink driving:440
drink spree:427
drink water avail:649+
drinkabl:431+
drip:824
drive licens:845
driven =by =a chauffeur:1055+
driven =out:842
driver =had =been =to blame:694
driver =has =been =to blame:694
driver =is =to blame:694
driver =of:432+
driver =was =to blame:694
driver error:694+
driverless:125+,1606+
drizzl:1173+,1713+
drone attack:433+
drone carri explos:94+
drone strike:433+
drone swarm:433+
drone:1606
drop =by:367+
drop =down =a divis:1226+
drop =from =the list:1051+
drop =from =the schedul:1151+
drop =from =the squad:832+
drop =from =the team:832+
drop =in:367+,1663+
drop =out =of =the race:434+,1014+
drop =out:524+
drop =the charg:233+
drop =the investig:747+
drop =the project:1137
drop anchor:73+
drop bomb:52+
drop plan:1137
drop ~ =from =the program:213+
drop ~ weapon:277
drought:441+,444+
drove =away:389,566
drove =off:389,566+
drove =on:566
drove =out:842
drove =over =a =mine:805+
drove =the car:432+
drove =the crowd:408+
drove =through =the checkpoint:371
drove:939+
drown:435+
drug approv:92+
drug driving:438
drug free athlet:424+
drug free:436+
drug mule:1342
drug resistant:732
drug taking:438
drug test =had =been negat:249+
drug test =has =been negat:249+
drug test =is negat:249+
drug test =was negat:249+,436+
drug work:456+
drug:437+,439+
drunk drive:440
drunk:440+
drunken:440+
dub:445+
dud:374+,1575+
due =to begin:1753+
due =to start:1753+
due date:1478+
dug =a tunnel:496+
dug =himself =out:627
dug =in ~ heel:1531+
dug =in:1385
dug =out:1238
dug =with ~ bare hand:665
dummi aircraft:366+
dummi bomb:1503
dummi camera:1622+
dummi round:160+
dummi tank:366+
dummi warhead:1683+
dummi weapon:1503+
dump =at sea:446
dump wast:1097
dump:446+
duo:1306
dupe:847
duplic record:133+
duplic:314+
duti =to:278+
duty free:595+
dwindl:367,482+
dyke broke:339
dyke burst:339
dyke held:567+
dynamit:516+
e coli:452+,572+
ear splitting:884+
earlier =than expect:448+
earlier =than plan:448+
earn =a degre:1052
earn rose:1135+
earthquak:1159+
earthquake proof:182+
earthquake resistant:182+
eas =off:1408+
eas sanction:1278+
eas tension:353+
eat normal:450
eaten:450+
eavesdrop:934+,1719+
ebola:451+
econom boom:453+
econom growth:453+
econom recoveri:453+
econom write off:767+
economi contract:454+
economi expand:453+
economi grew:453+
economi shrank:454+
ecstasi pill:263+,439+
ecstasi:438
ecstat:643+
edg =out:1741
edibl:455+,573
effect =from:813+
effect drug:456+
efficaci:456
effluent:1097
effort =to save ~ fail:1248+
eg =on:1147+
ehec:452+
eight hour day:966+
eject =from ~ car:1022
eject seat:457+
eject:457+,1300+
elat:643+
elbow:588+
elder:27+
elect =as:458
elect =by:458
elect =in =the first round:560+
elect =to:458
elect =was rig:1673
elect =with:458
elect brought forward:461+
elect call =off:463+
elect cancel:463+
elect chancellor:458
elect defeat:369+
elect delay:463+
elect fraud:1673
elect mayor:458
elect postpon:463+
elect presid:458
elect ran smooth:1672+
elect took place:462+
elect victori:458+
elect:458+,1002+
elector fraud:1673
electr =had =been =on:1107
electr =had =been cut =off:1108
electr =had =been restor:1107
electr =has =been =on:1107
electr =has =been cut =off:1108
electr =has =been restor:1107
electr =is =on:1107
electr =is cut =off:1108
electr =is restor:1107
electr =was =on:648+,1107
electr =was cut =off:1108
electr =was restor:648+,1107
electr chair:510
electr fail:1106+
electr fault:9+
electr shock:464+,1500+
electrocut:465+
electron tag:692+,986+
elev radiat:1170+,1172+
elig:251+
elimin =from inquiri:993+
elimin ~ leader:271+
elimin:466+
elit unit:1509
elop:833+,1175+
emaci:532,950,1382
email:293
embank gave way:339
embank held:340
embargo:1275+,1277+
embarrass:105+
embassi close:468+
embassi open:467+
embassi remain open:467+
embassi shut:468+
embassi work normal:467+
ember:1341+
embezzl:372,469+,593+
embrac =the offer:4
embrac =the plan:4
embrac christian:307+
embrac islam:307+
embrac:470+
embroil:766+
emerg =at =the plant:1190+
emerg =had =been real:1195
emerg =has =been real:1195
emerg =is real:1195
emerg =was lift:332+
emerg =was real:1195+
emerg accommod:693+
emerg brake:185+
emerg call:412+
emerg door work:1605
emerg drill:430
emerg exit =are clear:1605
emerg exit =are lock:872+
emerg exit =are open:1605+
emerg exit =had =been block:872
emerg exit =had =been clear:1605
emerg exit =had =been lock:872+
emerg exit =had =been open:1605+
emerg exit =has =been block:872
emerg exit =have =been clear:1605
emerg exit =have =been lock:872+
emerg exit =have =been open:1605+
emerg exit =is block:872
emerg exit =was block:872
emerg exit =were clear:1605
emerg exit =were lock:872+
emerg exit =were open:1605+
emerg generat ran:648+
emerg land:473+,803+
emerg lift:472+
emerg light came =on:855
emerg loan:41+
emerg oper:1000+
emerg power:471+
emerg rule:331+
emerg shelter:499
emerg signal:412
emiss =are reduc:474
emiss =had =been reduc:474
emiss =have =been reduc:474
emiss =were reduc:474+
emiss climb:475+
emiss declin:474+
emiss decreas:474
emiss drop:474+
emiss fell:474+
emiss grew:475+
emiss increas:475+
emiss rose:475+
emit =less:474
emit =more:475
employ =by:476+
employ =in:1645+
employ contract:477+
employe =of =the bank:750+
employe =were =told:1743+
empti =at =the time:478,479+
empti =the hall:499
empti build:479+,1647+
empti cell:640+
empti magazin:1602+
empti poll station:1529+
empti seat:478,1357
empti shelv:1317
empti stomach:535+
empti tank:478,1017+
empti train:1606
empti:478+
empty handed:959+,1539+,1568
enact:1050
encircl:480+
enclos:1513
encor:1072
encount:913
encrypt:481+
end =after:483
end =her career:1249+
end =his career:1249+
end =in =a draw:429+
end =in failur:358,526
end =of =its =own accord:1711+
end =of =the curfew:332+
end =of =the emerg:472+
end =of =the outbreak:1021+
end =of =the term:460+
end =of ~ mandat:1477+
end =of ~ term =in offic:1477+
end =on:483
end =the coalit:259+
end =the embargo:1278+
end =the relationship:1302
end =the search:1286
end =the strike:1414+
end =with:483
end =without agreement:358+
end level:429+
end peac:1711+
end to end:481+
end ~ campaign:1014
end ~ career:1249+
end ~ hunger strike:450
endang:482+
endors:4,722+,1437+
enemi fire:484+
enemi missil:484+
enemi shell:484+
energi surplus:1122+
enforc sanction:1279+
engag =is =off:190+
engag =to:486+
engag =was broken =off:190+
engag ring:486+
engin =are run:488+
engin =at full power:488
engin =had =been sound:488
engin =has =been sound:488
engin =is run:488+
engin =is sound:488
engin =was run:488+
engin =was sound:488
engin =were run:488+
engin caught fire:487
engin cut =out:487+
engin deliv power:488
engin fail:487+
engin failur:487+,1473+
engin lost power:487
engin ran normal:488+
engin stall:487+
engin stop:487+
engin troubl:487+,1473+
engin work:488+
engulf =by water:568
engulf =in flame:202,555
enjoy immun:712+
enlarg:764
enlist:1669+
enough =to eat:1706+
enough ammunit:494
enough cash:1353+
enough food =and water:1706
enough food:539+,1706+
enough fuel:602+
enough lifeboat:494
enough member present:1166+
enough oxygen:490
enough water =and food:1706
enough ~ bed:490+
enough ~ medicin:490+
enough:489+
enrag:74
enrich =had =been halt:1574+
enrich =has =been halt:1574+
enrich =is halt:1574+
enrich =was halt:1574+
enrich continu:491+
enrich uranium:491+
enrich ~ uranium:491+
enrol:24+
enslav:514
entangl:766
enter =a plea =of guilti:636+
enter =into coalit:260+
enter =into forc:813+
enter =the countri:841+
enter =the race:215+,1381+
enter harbor:32
enter illeg:710+
enter legal:834+
enter orbit:725+
enter parliament:492+
enter ~ airspac:326+
enter ~ territori water:326
entir crew die:63
entir legal:815
entir safe:1270
entir workforc walk =out:1418+
entomb:199+,1513
entranc fee:574+
entri ban:493+
entri fee:574+
entri permit:1662+
envelop =of cash:187
epicent:1159
epicentr:1159
epidem =is =over:1021+
epidem end:1021+
epidem:1020+
epo:423,425
equal:1283+
erad:1021
eras data:350+
eras:505+
erect trade barrier:1460
erect:197+
erron:1750+
error =in =the figur:1750
error =in measur:1220
erupt end:1667+
erupt:1666+
escal:495+
escap =a ban:251
escap =across =the border:1
escap =from =its cage:78+,497+
escap =from =its enclosur:497+
escap =from =the zoo:1716+
escap =from ~ enclosur:78+
escap =from ~ zoo:78+
escap =into =the air:824
escap =on foot:566
escap =on ~ =own:627
escap =the flame:1728+
escap =the flood:567+
escap =the knife:1734+
escap =through:627+
escap =was foil:570+
escap =with =a yellow:1393+
escap =with =her life:62
escap =with =his life:62
escap =with ~ life:62
escap =without injuri:1584
escap attack:1358+
escap attempt fail:570+
escap damag:1559+
escap death:62+
escap empty handed:830+,1401+
escap gas:824
escap harm:1584
escap injuri:1584
escap inspect:1552
escap jail:1359
escap polic:118
escap punish:1619+
escap scrutini:1552
escap slaughter:81+
escap unharm:1584
escap unrecogn:118
escap ~ =without =a scratch:1584
escap:496+
escort =by:10
escort:47+,634
espionag:1363+,1371+
establish =the caus:223
establish contact:293
establish diplomat relat:398
establish relat:398+
estrang:878
euthan:1158
evacu =by polic:500+
evacu =the embassi:468+
evacu drill:430
evacu order:500+
evacu ~ posit:1251
evacu:499+
evad arrest:114,118
evad captur:118
evad detect:1627
evad radar:628+
evad sanction:1276+
evad tax:1464+
evad ~ defens:628+
even handed:714+,735+
everyon =for =himself:1038
everyon =had =been found:16+
everyon =has =been found:16+
everyon =is found:16+
everyon =on board die:63
everyon =was found:16+
everyon aboard =had =been kill:63
everyon aboard =has =been kill:63
everyon aboard =is kill:63
everyon aboard =was kill:63
everyon knew:1148+
everyth =under control:1565+
evict =the protest:408
evict =was stop:1395+
evict =was suspend:1395+
evict avert:66+
evict stop:66+
evict:502+
evid =of:405+
evid =was admit:504+
evid =was allow:504+
evid =was exclud:506+
evid admit:504+
evid bar:506+
evid vanish:505
evid:503+
ex boyfriend:19
ex convict:801+
ex husband:19,415+
ex partner:19
ex wife:415+
exam =was valid:682+
examin =by expert:752
examin =the case:763
examin:237+,752
exceed =the budget:1024+
exceed =the limit =for:297
exceed =the speed limit:1362+
exceed expect:581+
exceed work hour:1030+
exceed ~ capac:1027+
exceed ~ power:1541+
excel health:653
excel swimmer:1452+
excel visibl:625+
excess bill:1026
excess forc:1598+
excess hour:1030+
excess power:1122+
excess speed:1362+
exchang =of fire:548,549
exchang =of letter:293
exchang =of messag:293
exchang =of prison:1129+
exchang =was cancel:1451+
exchang =was postpon:1451+
exchang close:1504+
exchang collaps:1451+
exchang fell =through:1451+
exchang messag:293
exchang open:1505+
exchang prison:687+,1129+
exchang student:645+
exchang vow:900
exchang:1354+
exclud =from =the ceremoni:1594
exclud =from evid:506+
exclud =from school:512
exclud =from ~ meet:1594
exclud =the possibl:1265+
exclud =the public:655+
excommun:373+
excrement:400
execut =by:510+
execut =of:510+
execut =the hostag:690+
exemplari sentenc:647+
exempt =from tariff:595+
exempt:383+
exercis restraint:1246+
exercis:430+
exhaust fume:218+
exhaust gas:218+
exhaust troop:885+
exhaust ~ suppli:1317
exhaust:1492+
exhibit =in court:503
exit =are block:872
exit =are chain:872
exit =are free:1605
exit =are lock:872
exit =are open:1605
exit =are unlock:1605
exit =had =been block:872
exit =had =been chain:872
exit =had =been free:1605
exit =had =been lock:872
exit =had =been open:1605
exit =had =been unlock:1605
exit =has =been chain:872
exit =has =been unlock:1605
exit =have =been block:872
exit =have =been chain:872
exit =have =been free:1605
exit =have =been lock:872
exit =have =been open:1605
exit =have =been unlock:1605
exit =is chain:872
exit =is unlock:1605
exit =was chain:872
exit =was unlock:1605
exit =were block:872
exit =were chain:872
exit =were free:1605
exit =were lock:872
exit =were open:1605
exit =were unlock:1605
exmatricul:512
exoner:20,744+
exorbit:513+
expand economi:453+
expand:764+
expans:764+
expect =a babi:1110+
expect =a child:1110+
expect =to surviv:1376
expel =from =the countri:390+
expel =from =the parti:512
expel =the ambassador:1491+
expel ~ diplomat:396+
expel:512+
expens condominium:889+
expens:513+
experi:1481+
experienc captain:1509
experienc climber:1509,1708+
experienc crew:1509
experienc driver:1509
experienc guid:1509,1708
experienc pilot:1509
experienc soldier:1509
experienc swimmer:1452+
expert =had point =out:583
expert confirm:124+
expir certif:1590
expir food:571+
expir law:814+
expir licens:1600
expir:760+
explod =after launch:543
explod drone:433+
explod:515+
exploit loophol:1461+
exploit:514,1567+
exploratori talk:1112+
explos =at:515
explos =in:515
explos =were found:1196+
explos belt:1431+
explos charg =on board:1684+
explos devic:170+
explos drone:94+
explos rock:515
explos tore:515
explos vest:1431+
explos:515+,516+
export =to:518+
export ban:517+
export continu:518+
export electr:1122+
export licens:816+
export resum:518+
expos =to =the diseas:519+
expos =to =the virus:519+
expos =to infect:519+
expos onlin:346+
express regret:85
expuls:512+
extend =a hand:977+
extend =his career:22+
extend =his contract:1396+
extend credit:865+
extend product:764
extens burn:1307+
extens damag:659+
extinct volcano:1667+
extinct:520+
extinguish:556+
extort:1178+,1488
extortion:513+
extra hour:1030+
extract =under tortur:282+
extractor fan:1651+
extradit =was refus:68+
extradit approv:521+
extradit block:522+
extradit deni:522+
extradit:512,521+
extramarit affair:30
extramarit:30+
extraterrestri life:849+
extravag:888+
extremist attack:1479+
eye =on =the road:123+
eyewit:1116,1117,1295,1737+,1740+
fabric data:1220
fabric:585,762,847
face =a judg:985
face =to face:913
face =was cover:901
face =was visibl:143+
face charg:232,736+
face cover:901
face extinct:482
face mask:901+
face uncov:1609
facelift:1438+
facsimil:314+
factori close:1089+
factori run:1088+
factual:18+,1523+
fail =a breath test:440
fail =a drug test:423+
fail =at =the box offic:1349+
fail =from =the spot:1068+
fail =her exam:524+
fail =his exam:524+
fail =in parliament:1677
fail =in ~ duti:951
fail =the exam:524+
fail =the hurdl:926+
fail =the inspect:753+
fail =the test:423,753+
fail =to act:707
fail =to agre:358+,402,959+
fail =to appear:2,1387
fail =to arriv:1563
fail =to brake:1547+
fail =to break:928+
fail =to call home:1131
fail =to catch fire:1728+
fail =to come =to term:959
fail =to deliv:191,301+
fail =to deton:374+,1575+
fail =to dock:1569+
fail =to eject:1388+
fail =to enter parliament:926+
fail =to explod:374+,1575+
fail =to find =a buyer:1631+
fail =to find evid:1568+
fail =to get =a major:1677
fail =to get =a place:1224+
fail =to go =off:374+,1575
fail =to hand =it =in:785+
fail =to help:738+,1583
fail =to ignit:1728+
fail =to inform patient:1725+
fail =to inspect:1590
fail =to lift =off:810
fail =to pay tax:1464
fail =to pay:1612
fail =to protect:738+
fail =to reach orbit:543+
fail =to reach ~ agreement:959+
fail =to recogn =the attack:1751+
fail =to recogn:39+
fail =to replic:1220
fail =to rescu:0+
fail =to respond:1131
fail =to return:1400+
fail =to sell:1631+
fail =to show =up:1387
fail =to show:2
fail =to start:193
fail =to stop:371
fail =to turn =up:2,1387
fail =to warn:1642
fail =to wear life jacket:1730
fail =to win confirm:91+
fail =to win nomin:1051+
fail =to work:193,1018,1406
fail asylum seeker:113+
fail attempt:526,1490
fail brake:184+
fail coup:320+
fail harvest:134+
fail health:1747
fail rain:441
fail robberi:1259+
fail ~ breath test:440
fail ~ check:525
fail ~ dope test:425+
fail ~ drug test:425+
fail ~ inspect:525+
fail ~ test:525+
fail:193,523+,526+
failur:523+,526+
faint =and fell:541
faint:1555+
fair =to =both:714+
fair challeng:527+
fair contest:528+
fair play:527
fair price:315+
fair result:528+
fair tackl:527+
fair wage:1703+
fair weather:1701
fairi tale:762
faith =in:1524+
faith =to:887+
faith cathol:1227+
faith:529+
fake bomb:1503
fake certif:1620+
fake degre:236
fake doctor:1620+
fake gun:1503+
fake ident:531+
fake news:762
fake paint:586+
fake passport:531+
fake shop:372
fake threat:676
fake ~ kidnap:833
fake:530+,585,676+,1220
fall =in:367
fall =of =the govern:629
fall =out =with:402
fall back:1251
fall ill:1323+
fall infect:220+
fall short:929+
fall temperatur:311+
fall water:1692
fallen =by:367
fallen =out:542+
fallen ill:1323+
fallout:1170+
fals =report:1750+
fals accus:744
fals alarm:676,1728+
fals attribut:586
fals beard:901
fals credenti:1620+
fals ident:531+
fals label:924+
fals name:531+
fals paper:531+
fals passport:531+
fals posit:39+
fals statement:847
fals testimoni:847
fals:762+
falsifi:585,1220
famili =only:1130+
famili disput:1009+
famili friend:19
famili rift:498+
famili tie =to:287+
famili visit:1664
family owned:720+
famin:532+,1382+
fan =are =off:1640
fan =are run:1651+
fan =had =been =off:1640
fan =have =been =off:1640
fan =were =off:1640
fan =were run:1651+
fan behav:533+
fan celebr peac:533+
fan clash:534+
fan fail:1640+
fan favorit:1102+
fan mingl:533+
fan ran:1651+
fan riot:534+
fan stop:1640+
fan storm:534+
far =from =the scene:61+
far =too fast:1362
far apart =on pay:1060+
far right attack:1479
fare wors =than:738
farewel match:1249
farewel tour:1249
farm raised:79
farm:79+
fast =in protest:698+
fast asleep:107
fast track:1268+
fast tracked:1268+
fast:535+
fasten ~ seat belt:151
fastest ever:1204+
fatal accid:8+
fatal crush:329+
fatal dose:1028+
fatal hypothermia:601+
fatal shot:1319+
fatal stab:1375+
fatal:354,796+
father =of:1046+
fatigu:1492+
fault =in:370+
fault:537+
faulti brake:184+
faulti updat:1471+
faulti wire:9+
faulti:370+,537+,1018
faultless:536+
favor =the plan:1437+
favorit =to win:37+
favorit:153+
fear =for year:583
fear =for ~ life:1298+
fear:34+
fearless:538+
feast:450+
fed regular:539+
fed twice:639+
fee charg:231+
fee:1036+
feed power =into =the grid:1192+
feel better:1210
fell =at =the first hurdl:466
fell =by accid:541+
fell =by:367
fell =down:540+
fell =from =the sky:322
fell =from:540+
fell =in =an uninhabit:929
fell =in:266+
fell =into =a trap:70+
fell =into =the hand =of:826
fell =into =the sea =after launch:543+
fell =into =the sea:929+
fell =into disrepair:950
fell =into:540+
fell =off:540+
fell =on deaf ear:707
fell =out =of:540
fell =out =with:542+
fell =out:402
fell =through =the exam:524+
fell =through:358,523,526
fell =to =the enemi:217
fell =to =the rebel:217
fell apart:526
fell asleep:107+
fell back =to earth:543+
fell back:1251
fell flat:526
fell ill:1323+
fell like =a hous =of card:266
fell overboard:540+,1156+
fell short =of orbit:543+
fell short =of standard:753+
fell short =of ~ major:697+
fell short =of ~ standard:525+
fell short =of:928+
fell short:929+
fell silent:295
fell tree:544+
fell:514
felt =at home:1707+
femal attack:545+
femal bomber:545+
femal suspect:545+
fenc =along =the border:177+
fenc =off:899
fenc:899
fend =for =themselves:665
fend =for:1583
fend =off ~ robber:1259+
fend =off:155,663
fentanyl:546+
feral:83+,1716+
ferri =are run:1506
ferri =were run:1506
ferri migrant:1342+
ferri stay =in port:1507
fertil:1368+
fete:1702+
feud:402
fever:547+,708+
feverish:547+
fewer =than last year:367
fewer case:220+
fewer emiss:474+
fewer unemploy:1571+
fianc:486+
fiance:486+
fiasco:523,526
fiction:762
fictiti:762+
fidel:529+
field hospit:724
fierc resist:1241+
fight =for =her life:1303+
fight =for =his life:1303+
fight =for life:447
fight =for ~ life:135,325+
fight =on:587+
fight back:1241+
fight broke =out:1660
fight continu:549+,1682+
fight fit:653
fight goe =on:1682+
fight rage:549,1682+
fight resum:226,549+
fight spirit:670+
fight:548+
fighter jet struck:52
figment:762
file =a =claim:1428
file =a complaint:274+,1237+
file =a request:89+
file =a suit:1428+
file =an appeal:86+
file =for bankruptci:751
file =for divorc:415
file =was close:1593+
file =were complet:418+
file charg:736+
file close =without result:1632
file disappear:419+
file intact:507+
file lost:347+
file miss:419+
file paper:89+
file recov:348+
file suit:1428+
fill =to =the brim:604+
fill =to capac:603
fill =up:602
film =by:1207
film =the:1207
film =with =a phone:1205
film:550+,1295+
filter:1211
filth:400+
filthi condit:1585
filthi:400+,1097
final =and bind:552+
final =report:551+
final decis:362+
final edit:1041+
final text:551+
final verdict:552+
final version:551+
final whistl:904+
final:275+,551+
financ =in order:195+
financ =is =in place:606+
financ agre:606
financ gap:1580+
financ secur:606+
financi assist:41+
financi healthi:1353+
financi sound:1353+
finder return:683+
fine =for:553
fine instead =of prison:1359
fine weather:1701+
fine ~ dollar:553
fine ~ euro:553
finger =in =the till:469
fingerprint =at =the scene:120+
fingerprint =at:115
fingerprint:503+
finish =early:984
finish =on time:276
finish =report:551+
finish =the game:904+
finish =the match:1393+
finish =the race:554+
finish =the work:275+
finish build:275,276
finish first:561+
finish last:807+
finish work:275+
finish ~ speech:1361+
finish:276+,554+
fire =from:407
fire =had =been =out:556
fire =had =been contain:558+
fire =had =been prevent:1728
fire =has =been =out:556
fire =has =been contain:558+
fire =has =been prevent:1728
fire =into =the air:1687+
fire =is =out:556
fire =is contain:558
fire =is prevent:1728
fire =over ~ head:1687+
fire =was =out:556
fire =was contain:558+
fire =was prevent:1728
fire =was put =out:556
fire =was set:103+
fire alarm rang:58
fire brigad arriv:666+
fire broke =out:202,555+
fire drill:430+
fire extinguish:494
fire first:1147
fire rage:557+
fire resistant:182+
fire rocket:930+
fire spread:557+
fire squad:510+
fire ~ shot:1318+
firearm licens:846+
firebomb:103+
firebug:104+
firedamp:607+
firefight arriv:666+
firefight:548+
fireproof:182+
firewal held:1294+,1548+
first =of =its kind:562+
first =to leav:566
first aid:667,1514
first day =of trade:857+
first day =on =the job:1636
first draft:426+
first edit:1011+
first ever:562+
first heard =of =it:1544
first heard:1544
first offend:1597+
first place:561+
first respond:666+
first round victori:560+
first screen:1114+
first time ever:562+
first time offend:1597+
fish =the gun:1698+
fish ban:1142
fish die:1097
fist fight:1660
fisticuff:1660
fit =and well:653+
fit =as:653
fit =for consumpt:455+,573+,1271+
fit =for human consumpt:573+
fit =for scrap:767+
fit =for servic:269+
fit =for trial:605+
fit =to drink:431+
fit =to drive:249+
fit =to play:563+
fit =to stand trial:605+,1280+
five star:888+,1109
fix =the flaw:1056+
fix =the match:564+
fix releas:1056+
fixabl:1233+
fizzl =out:1101,1408+
flag =by =the linesman:979+
flag =up:1686
flag went =up:979+
flag ~ problem:1686
flame =were put =out:556
flame spread:557+
flame:555
flameout:487
flammabl:1696
flare =up =again:557
flare =up:495+
flare =were thrown:534+
flat =was empti:130
flat =was unoccupi:130
flat calm:210+
flat tire:1714+
flatten:384,394
flaunt:1321+
flaw:370+,537
flawless:536+,565+
fled =from =the scene:566
fled =from home:1175+
fled =from polic:118
fled =in disarray:1262+
fled =in panic:1262+
fled =in terror:1038
fled =the accid:566
fled =the countri:1
fled =the scene:566+
fled abroad:1,114+
fled empty handed:830+
fled ~ home:499
fled:389+,499,566
flee =the scene:566
flee:389+,499
flesh wound:853
flew =as plan:1221+
flew =off =the handl:74
flew home:626+
flew past =the earth:111+
fli =a flag:899
fli =over:50+
fli color:1052
fli past =the earth:111+
flight =are cancel:1507
flight =are ground:1507
flight =had =been cancel:1507
flight =had =been ground:1507
flight =had =been routin:1221+
flight =has =been routin:1221+
flight =have =been cancel:1507
flight =have =been ground:1507
flight =is routin:1221+
flight =was routin:1221+
flight =were cancel:1507
flight =were ground:1507
flight cancel:1507
flight oper:1506+
flight record =had =been found:158
flight record =has =been found:158
flight record =is found:158
flight record =is miss:159
flight record =was found:158
flight record =was miss:159
flight resum:1506+
flimsi:509+,1696+
flip =over:1031+
float free:33+
float:32,857+
flock =to:328+
flog:1348+
flood pitch:1713
flood:568+
floodlit:624+,855,860+
floodwat subsid:1692+
floodwat:568
flop =with critic:1040
flop:523,526+
flotat postpon:859+
flourish:1489+
flout =the rule:1598
flout =the treati:1515
flout ~ rule:525
flout:371+
flow =into ~ river:824
flown =out:1
flown =to ~ =to face trial:521+
flown home:626+
flu:740+
flung =from ~ car:1022+
flunk:524+
fly tipping:446
foal =was born:1111+
fob =off:194+
fog:345+,569+
foggi:569+
foil =the theft:1401
foil escap:570+
foil robberi:1259+
foil:523,526,1490+
fold like =a hous =of card:266
fold newspap:1041+
follow =of:586+
follow =the advic:660
follow =the order:277+
follow =the path:989
follow =the rout:989+
follow =the rule:277+
follow =up:660+
follow instruct:277+
follow medic standard:316+
follow order:887+
follow ~ procedur:395
follow ~ protocol:316+
follow ~ regul:395
follow ~ rule:395
food =had =been fresh:573
food =had =been plenti:1706
food =had =been safe:573+
food =has =been fresh:573
food =has =been plenti:1706
food =has =been safe:573+
food =is avail:539+
food =is fresh:573
food =is plenti:1706+
food =is safe:573+
food =was distribut:44+
food =was fresh:573
food =was plenti:1706+
food =was safe:573+
food poison:572+,1670
food ran =out:532
food suppli =are suffici:539+
food suppli suffic:1706
food suppli:639+
foot =and mouth:863+
foot and mouth:863+
footag =was delet:1576,1622+
footag =was eras:1576+
footag show:503,1207+
forbad =the =march:1144+
forbad =the merger:910+
forbad:575+
forbid:140+,575+
forbidden protest:142
forbidden:140+,575+
forc =at gunpoint:264
forc =into =a second round:1267+
forc =into prostitut:1508+
forc =into:264
forc =of natur:949+
forc =off =the stage:758+
forc =out:407
forc =the door:578+
forc =to enlist:289+
forc =to retir:434+
forc =to turn back:163+
forc =to:577
forc advanc:29
forc confess:282+
forc entri:578+
forc labor:514
forc land:473+
forc ~ =to:577+
forc ~ pilot =to:672+
forc:577+
force fed:698+
forcibl recruit:289+
forcibl return:390+
forcibl:576+
forecast unchang:579+
forecast:583+
foregon conclus:511+
foreign attack:582+
foreign fighter:582+
foreign suspect:582+
forens examin =of ~ bodi:126+
forens examin:763
forens trace:503
foresaw:583+
forese:511+,583+
foreseen:583+
forest dieback:1324+
forest fire:555
forest recov:654+
forev:1073+
forfeit =the titl:882+
forfeit:286+,964+
forg diploma:1620+
forg paint:586+
forg passport:531+
forg visa:710+
forg:530+,585+,676+
forgav:584+
forgeri:530+,585+,676+
forgiv:584+
forgiven:584+
forgo =an appeal:5+
forgo wage:1059
forgot =to lock:1604+
forgotten ticket:1553+
fork =out:181+
form =a coalit:260+
former colleagu:19
former employe:750+
former husband:415+
former minist:1013
former partner:19
former wife:415+
fortun =in jewel:874+
fortun =of:1255+
fortun:1697+
foster child:25+
foster parent:25+
fought =on:587+
fought =to =the end:587+
fought =to =the last:587+
fought back:1241+
fought:548+
foul languag:1264
foul play:378,588+,940+,1269+
foul smelling:1365
foul water:1570
foul weather:1700
foul:588+,1097
found =a buyer =for:1348
found =a buyer:1239+
found =in order:754
found =not guilti:20
found =nothing:1568+
found =out =from =the news:780
found =out =only afterward:1544
found =the bodi:169+
found =the gun:1698+
found =the knife:1698+
found =the net:1283+
found accommod:693+
found aliv:62,589,590+
found constitut:291+
found dead:589,591+
found defect:753+
found evid:405+
found guilti:308+,635+
found innoc:20
found lifeless:354,591+
found safe:589,590+
found shortcom:753+
found trace:405+
found unharm:589,590+
found well:590+
found ~ target:1420+
found:589+
foundat stone:197+,1136
founder:526,1436+
fractur skull:183+
fractur:192+,592+
frank:1497+
fratricid:600+
fraud:372+,593+
fraudul:372,530
freak accid:1592
free =and fair:1672+
free =of =the diseas:1589
free =of =the virus:1589+
free =of accid:1729+
free =of alcohol:1346
free =of ban substanc:424
free =of bug:1610+
free =of case:1021
free =of charg:594+,597+
free =of contamin:245
free =of damag:1559
free =of debt:361+
free =of defect:565+,754
free =of diseas:653
free =of drug:249+,436+
free =of fault:536+
free =of flame:1728+
free =of genet engin:305+
free =of ice:443
free =of infect:1589+
free =of injuri:1584
free =of leak:825
free =of mine:382+
free =of pest:1076+
free =of pollut:245
free =of radioact:1171
free =of residu:245
free =of side effect:1709+
free =of snow:1344+
free =of symptom:653+
free =of wrongdo:246
free =on bail:599
free =to compet:251+
free admiss:597+
free bed:1357+
free choic:1002+
free entri:597+
free living:83+,1716+
free passag:176+
free place:1357
free press:1121+
free range:82+
free replac:730+
free roaming:1716+
free ticket:597+
free trade:595+
free trip:619+
freebi:617+
freed =by =the court:20
freed =by commando:1238
freed =from =the sandbank:33+
freed =herself:627+
freed =himself:627+
freed =the hostag:689+
freed =themselves:627+
freed =without payment:1180+
freed:599+,1238+
freeli avail:64,1148+
freeli decid:1668
freez:265+,1582+
fresh air:1651+
fresh elect:461+
fresh fish:455
fresh meat:455+
fresh prepar:573+
fri:309+
friend =of =the famili:19
friend =of =the victim:19
friend =of:799+
friend anim:80+
friend atmospher:533+
friend fire:600+
friend relationship:777+
friend:1094+
frighten:34+
frigid:265
frisk:1287+
front compani:812+
front line =is frozen:1379+
front line unchang:1379+
front runner:37+
front seat passeng:1055+
frost:265+
frosti:265+
froze =over:311
froze =to death:601+
froze militari aid:97
froze ~ asset:1275+
frozen =to death:601+
frozen asset:1275+,1277
frozen conflict:1379+
frozen road:703
frugal:1373
fruitless:526,1568
frustrat:410+
fuel =to spare:602
fuel exhaust:1017
fuel left:602+
fuel ran =out:1017+
fuel reserv:602
fuel rod melt:908+
fuel shortag:1017
fugit:114+,118+
fulfil =the contract:302+
fulfill =the contract:302+
fulfill ~ oblig:1517
full =of passeng:864+
full =of peopl:973+
full =of prais:1282+
full back =of =the board:788
full back:1049
full confess:281
full confid:1524+
full diplomat relat:398
full disclosur:1511+
full document:418+
full equip:494+
full forc =of =the law:647+
full hous:603+
full knowledg:798
full length:1558+
full parliamentari term:460+
full product:1088
full recoveri:1209+,1210
full stomach:1706
full success:1427
full tank:602+,864
full term:1478+
full time job:476
full time:904+
fulli book:603+
fulli built:275+
fulli conscious:288
fulli dress:428+
fulli equip:494
fulli fit:563+
fulli fuel:602
fulli fuell:602+
fulli function:1744
fulli fund:606
fulli insur:755
fulli let:972+
fulli load:864+
fulli oper:269+,992
fulli recov:1210
fulli respons =for ~ action:605+
fulli respons:1280+
fulli train:1469+,1509+
fulli vaccin:1648
fume =from ~ heater:218+
fume =from ~ stove:218+
fume:1338+
function:1744
fund =by:606
fund approv:606+
fund cut:1580+
fund dri =up:1580
fund frozen:1580+
fund refus:1580
fund releas:606+
funer:199
fungus attack:1078
furi:74+
furious:74+
fusillad:1318
gag order:1120+
gain admiss:24
gain ground:29
gain seat:492+
gain strength:1407+
gale force:1717+
gale:1700
galleri collaps:919+
gang feud:1009+
gang rape:1181+
gang:11+,12+,638+
gap =in =the file:419+
gap =in ~ memori:1739+
garden leav:1447+
garrott:1413
gas =had =been cut =off:1081+
gas =had =been deliv:1080
gas =has =been cut =off:1081+
gas =has =been deliv:1080
gas =is cut =off:1081+
gas =is deliv:1080
gas =is flow:1080+
gas =was cut =off:1081+
gas =was deliv:1080
gas attack:238+
gas blast:607+
gas bottl explod:607+
gas canist:1470+
gas cylind explod:607+
gas escap =from:608+
gas escap:824
gas explos:607+
gas flow:1080+
gas grenad:1470+
gas leak:608+
gas line ruptur:608+
gas mask:494
gas pipe burst:608+
gas suppli =are cut:1081
gas suppli =had =been cut:1081
gas suppli =have =been cut:1081
gas suppli =were cut:1081
gas suppli resum:1080
gass:1158
gate =are =down:145
gate =are close:145
gate =are open:146
gate =had =been =down:145
gate =had =been close:145
gate =had =been open:146
gate =have =been =down:145
gate =have =been close:145
gate =have =been open:146
gate =was open:1603+
gate =were =down:145
gate =were close:145
gate =were open:146
gate lock:870+
gate open =for worker:839+
gatecrash:1594+
gather =for ~ summit:1434+
gather dust:1638
gather forc:1407+
gather strength:1407+
gave =a concert:1072+
gave =a hand:667+
gave =a penalti:1067+
gave =a statement:1236+,1366+,1455+
gave =a walkov:964+
gave =an interview:1236
gave =away:610+
gave =her word:1138
gave =herself =up:1443+
gave =himself =up:609+,1443+
gave =his bless:161+
gave =his word:1138
gave =in =to =nobody:1177+
gave =in =to ~ blackmail:1176+
gave =in =to ~ demand:380+,1532+
gave =it =to:610
gave =out:193
gave =the go ahead:631+,1075
gave =the goal:620+
gave =the green light:1083+
gave =the money back:683+
gave =the nod:1075
gave =the order:1006+
gave =themselves =up:1443
gave =up =her post:1240
gave =up =his post:1240
gave =up =the climb:1527
gave =up =the crown:882+
gave =up =the race:434+
gave =up =the search:1286
gave =up hope:1286
gave =up smoke:963+
gave =up ~ offic:1240
gave =up ~ post:1013
gave =up ~ weapon:403+
gave back =the money:1215+
gave back:641+,1252+
gave birth =to ~ cub:1111+
gave birth:611+,1110+
gave chase:234+
gave consent:631
gave evid =in court:1486+
gave evid:1366+
gave first aid =at =the scene:1389
gave ground:1251
gave notic:741
gave permiss:631+,1075
gave way =to pressur:1532+
gave way:266+
gave wrong answer:39+
gave ~ =a push:1155+
gave ~ =as =a present:617+
gave ~ =the slip:118
gave ~ bless:722
gave ~ consent:4,290+,1646+
gave ~ notic:1240
gave ~ word:1138
gdp fell:454+
gdp rose:453+
gear lock:612
geiger counter:1170
gelignit:516+
gene edited:614+
general =was kill:271+
general strike:983
generat =by ai:40+
generat electr:1192
generous paid:1703+
genet copi:253+
genet engin:614+
genet modifi:614+
genocid:902+
gentl anim:80
gentl breez:208
gentl:1459+
gentleman agreement:1003+
gentleman:1094+
genuin diploma:1469+
genuin emerg:1195+
genuin firearm:1197+
genuin launcher:616+
genuin research:746+
genuin threat:1196+
genuin tourist:746+
genuin:615+,1194+
gestur:1264
get =away =with =it:1619
get =in =the way:673
get =in touch:293
get =through:628+
get =under way:149+
get better:1210+
get go:149
get together:913
get word:741
get wors:1747+
get ~ money back:1215+
getaway driver:12+
ghost gun:711
ghostwrit:1082+
ghostwritten:1082+
giant wave:1525+
gift worth:619+
gift:610,617+
gig:1072
giggl:809+
girl =of:921
girl school:1334+
girlfriend:321+
give =away:610+
give =in =to ~ demand:380+
give =the go ahead:631+
give =up:1443
give back:1252+
give birth:611+,1110+
give consent:631
give evid:1366+
give leav:64
give notic:741
give permiss:631+
give way:266+
give ~ consent:4
given =a flat:693+
given =a new home:81+
given =a sentenc:308
given =the all clear:754,1054+
given =the boot:407
given =the go ahead:64,1075
given antibiot:1514
given asylum:68+
given back:641+
given custodi:335+
given entri:841+
given first aid:1514+
given food =and water:1710+
given life jacket:850+
given medic care:1710+
given medic:1514+
given notic =to leav:502+
given notic:741,1686
given permiss:1075
given protect:112+
given shelter:693+
given ~ year:308
glacier grew:311+
glacier melt:1685+
glad agre:1668
glaze:703
glitch:537,1471
glitter:888+
global outag:1715+
global warm:1685+
glorious weather:444
glow remain:1341+
gmo free:305+
gmo:614+
go =on strike:983+
go =on trial:985+
go =out =with:321+
go =to =the bottom:1436
go =to =the poll:462+
go =to court:1428
go =under:751
go ahead:1074+,1136+,1499+
go back =on:191+
go between:906+
go bust:751
go free:599+
go hungri:1382+
go public:404
goad:1147+
goal =was allow:620+
goal =was annul:621+
goal =was chalk =off:621+
goal =was given:620+
goal =was rule =out:621+
goal =was valid:620+
goal count:620+
goal stood:620+
goal:1283+
goalless draw:622+
goalless:622+
god:1227
goe =into opposit:259
gold medal:1741
gone =for good:1400+
gone =off:1365+
gone =to ground:114+
gone =up:731
gone downhil:1747+
gone forev:1400+
gone miss:931
good arriv:379
good chanc =of recoveri:330
good condit:1701,1705+
good fail =to arriv:1563
good harvest:623+
good natured dog:1459+
good natured:80+,1066
good offic:906+
good shape:653
good spirit:670+
good swimmer:1450+,1452+
good visibl:624+,625+
good weather:1701+
goodwil =only:1019+
goodwil gestur:1086+,1354+
gore:75,157+
got =along well:254
got =away =with =it:1619
got =away =with:1404
got =away scot free:1619
got =away:118
got =in =the way:673+
got =in touch:293
got =into =a fight:1660
got =it back:1252
got =off =in time:627
got =off light:1619+
got =off scot free:1619+
got =on well:254
got =out =in time:627
got =out =of ~ cell:496
got =out =on ~ =own:627+
got =out =to =the media:826
got =out unaid:627+
got =out:826
got =the jab:1648+
got =the job:90
got =the order:300
got =the parcel:379
got =the upper hand:558
got =there:99+
got =through =to:293
got =through parliament:1050
got =through:628+
got =to =the bottom:1352+
got =under way:149+
got back =to:1236
got colder:311+
got custodi:335+
got engag:486+
got fire:407
got home:626+
got loos:78+
got lost:883+
got past:628+
got permiss:1075
got plan permiss:1083+
got top mark:1052+
got warmer:1685+
got word:741
got ~ money back:1215+,1253+
got ~ tax back:1467+
got ~ wage:1037+
govern =is =in control:320
govern collaps:629+
govern fell:629+
govern form:260+
govern parti:1266+
govern surviv:630+
govern togeth =with:1266+
govern toppl:629
government owned:721+
gps interfer:768+
gps work:1328+
grab ~ =by =the throat:1413+
grab:1501
gracious:1094
grad rocket:1313+
graduat =with:1052+
graduat:1052+
graffiti:1650+
grandchildren:1046
grant =a licens:92
grant =a loan:865+
grant =a permit:1075+
grant =a visa:1662+
grant =an amnesti:1045
grant =the applic:87+
grant =the injunct:818
grant =the request:87+
grant approv:1075
grant asylum:68+,112+
grant bail:136+,986+
grant clemenc:1045
grant custodi:335+
grant fund:41
grant permiss:1075
grant plan permiss:1083+
grant recognit:1202+
grant:631+
grasp:1501
grati:594+,597+
grave =were overturn:392+
grave injur:135
grave wound:135
graze:853,1335,1501+
greas palm:318+
greas ~ palm:187
green =winter:1344+
green border:710
green field:654+
green light =for ~ project:1136+
green light:631+,1006,1075,1327+
green signal:1327+
green troop:1636
greet =with flower:1702+
grenad went =off:515
grenad:516+
grew =up =in =the town:867+
grew rich:1697+
grew stronger:1407+
grew:731
gridlock:1507
grief:632+
grievanc:273+,274+
grill:309
grin =in court:1623
grin:809+
grit:443
grope:108+,109+,1501
gross neglig:951+
ground =on:36
ground =to =a halt:483,1406
ground shook:1159+
ground:633+,1411+
groundbreak:562+
groundless:386,509,1727+
group =of attack:12+
group =of men:12,1306+
group =of thiev:11
group =of youth:1306+
grow glacier:311+
grow:731
growl:1546+
grown man:27
grown up:27+
grown woman:27
growth =in:731
growth hormon:423
growth:731
grudg:662+,936+
guarante =had expir:1019+
guarante:1138
guard =by:634
guard =on duti:634
guard =was asleep:1581
guard overpow:1126+
guard:634+
guest =of honor:765+
guidelin =only:1002
guilti =of:1243+
guilti plea:636+
guilti verdict:308
guilti:635
gun =are silent:207
gun =down:941+
gun =was empti:1602+
gun =was recov:1698+
gun =will fall silent:225+
gun battl:548
gun fell silent:207,1521+
gun licens:846+
gun permit:846
gun running:1342
gun stay =in ~ holster:661+
gun ~ =down:1319+
gun:93+
gunfir:1318+
gunman =was =a man:894+
gunman:93
gunmen:93
gunshot:1318+
gunwoman:545+
gush:824
gust =of wind:1717+
gust:1717+
gusti:1717+
gut:394
habit planet:849+
habit:787
habitu:1235
hack:637+
hacker:637+
haggl:952+
hail =as =a success:1282
hail =as:1702+
hail:1700
hailstorm:1700
hair breadth:945
hairlin crack:852
half built:1564+,1577+
half empty:478,640+
half finished:1564+,1577+
half naked:944+
half raw:1188+
half starved:532
hallucin:39+
halt =the probe:747
halt construct:1137
halt deliveri:97+,1081
halt export:517+
halt product:1089
halt suppli:1081
halt:483+,1406
halv:367
hamper =the inquiri:971+
hamper:673+
hand =a sentenc:308
hand =around =the neck:1413+
hand =himself =in:609+
hand =in =her notic:1240
hand =in =his notic:1240
hand =in =the wallet:683+
hand =in ~ notic:1240
hand =in ~ weapon:403+
hand =it =in:683+
hand =of =the master:1011+
hand =of demonstr:1101+
hand =of protest:1101+
hand =of spectat:478
hand =off:1246,1635+
hand =out life jacket:850+
hand =over =on time:379
hand =over =the key:276
hand =over =the money:1036
hand =over =the ransom:1179+
hand =over =to ~ author:521+
hand =over =to:642+
hand =over document:312+
hand =over power:1008+
hand =over tank:96+
hand =over ~ weapon:403+
hand =over:276,379,610+,642+
hand =were empti:1539
hand back =to =the heir:1245+
hand back ~ belong:641+
hand back ~ parti card:829
hand back:1252+
hand picked contractor:399+
hand reared:79+,1459+
hand ~ =over =to polic:1443
handbal:588+
handcuf:98,717
handcuff:98
handl:1501
handmad:695+
handshak deal:1003+
handshak:470+
handsom:1036
hang =by =a thread:325
hang =herself:1430
hang =himself:1430
hang =on =to:779+
hang =up ~ boot:1249+
happi =with =the result:1282
happi =with:1282+
happi coupl:1495+
happi:643+
happili marri:1495
har:1742
harass:198+
hard =any wind:208
hard =up:1071+,1099
hard evid:508+
hard hat:664+
hard hit:31+
hard see:1100
hardwar failur:1471+
harm =to ~ build:341
harm:342,743
harmless =according =to:1271+
harmless =to health:1271+
harmless anim:80+
harmless businessman:645+
harmless growth:152+
harmless packag:676
harmless powder:646+
harmless radiat:1171
harmless substanc:644
harmless:644+,1270+
harmoni:254+
harpoon:700
harsh review:1040
harsh sentenc:647+
harvest =had =been good:623
harvest =had =been lost:134
harvest =has =been good:623
harvest =has =been lost:134
harvest =is good:623+
harvest =is lost:134
harvest =was good:623+
harvest =was lost:134
harvest fail:134
harvest shortfal:134
hashish:216+,263+
hat trick:1283+
hatch:1111+
hate:1615+
haul =of:1296+
haul =to safeti:1238
haul =up:1174+
hazard:342+,343+
haze:198,569+
head on:268+
head trauma:183+
headbutt:588
header:1283
headlight =off:856
headlight =on:855
headlong flight:1262+
headscarf allow:651+
headscarf ban:652+
heal miracul:923+
heal:1209+,1210
health =is improv:1210
health risk:342,343+
healthi babi:1478+
healthi balanc sheet:1353+
healthi crop:654+
healthi plant:654+
healthi tree:654+
healthi:653+
hear =in camera:655+
heard =as =a wit:1486+
heard =it =from =the media:780+
heard =out:1361+
heard =the alarm:58
heard =the view =of:292+
heard ~ explos:515
hearsay:509+,762
heart attack:657+
heart failur:657+,948
heart gave =out:657+
heart start beat:1247+
heart stop:657+
heartbroken:632+
heat =of =the moment:1367
heat =was =off:1582+
heat =was =on:658+
heat broke =down:1582+
heat debat:360+
heat fail:1582+
heat wave:691+
heat work:658+
heat:658+,691+
heatwav:691+
heavi casualti:166+
heavi damag:659
heavi fight:548
heavi list:827
heavi rain:1700+
heavi sea:1261+
heavi shower:1173
heavi swell:1261+
heavi turnout:1528+
heavili arm:93
heavili damag:659+
heavili drink:440
heavili guard:634
heckl:758+,1264
heed:277,660+
hefti fine:553+
hefti price:513
heir =to:742+
heiress:742+
heist:1258+,1404
held =a licens:845,1075
held =a meet:913
held =by polic:717
held =for ransom:795
held =in jail:717
held =on =to ~ seat:1189
held =on =to:779+
held =out:663,1531+
held =to =a draw:429
held =up =at gunpoint:95+
held =up =by:377
held =up =for:808
held =up =the cashier:95+
held =up =the:1258
held =up:1380+,1563
held =without bail:137+
held back =from =the public:781
held back =the water:567
held back:673,1246+
held captiv:688+,723
held elect:462+
held fast =to:891
held firm =against:1380+
held firm:1559
held hostag:688+,723
held incommunicado:1665+
held liabl:1243
held pend trial:1229+
held prison:723
held rate:1184+
held respons:1243
held steadi:1378+,1551+
held talk =with:913
held tight:825+
held ~ fire:661+
held ~ head high:1146+
held ~ line:663
held ~ meet:913
helicopt arriv:666
helmet =had =been =off:144+
helmet =has =been =off:144+
helmet =is =off:144+
helmet =was =off:144+
helmet save:664+
helmet:1742+
helmetless:144+,1617
help =had =been refus:46
help =had =been slow:665+
help =has =been refus:46
help =has =been slow:665
help =himself =to =the money:469+
help =himself =to:469
help =is refus:46
help =is slow:665+
help =was refus:46
help =was slow:665+
help arriv:666+
help came =too =late:0,101+
help came:666
help fail =to arriv:665+
help:667+
helper:11+,12+,638+
hemorrhag fever:451+
herbicid:1077+
heresi:280+
heritag protect:1118+,1119+
heroic:538+
heroin:263+,438,668+
hesit:1337
hid =in:669+,1314+
hid ~ money:1464+
hid ~ weapon:782+
hidden =in =a shipment:1342+
hidden =under:669+
hidden donat:420+
hidden earpiec:236+
hidden fee:1026
hidden microphon:934
hidden reef:1607
hide =from:669+
hide place:669+
high =on drug:438+,440
high =on:438
high approv:1102
high earning:1255
high end flat:889+
high enrich:491+
high experienc:1708
high explos:306+
high infecti:296+
high moral:670+
high motiv:670+
high salari:1703+
high speed chase:234+
high speed:1362
high swell:1261
high temperatur:547+
high train:1509
high turnout:1528+
high water:1695
high wave:1261+
high wind:1717+
high yield:623
higher =than:731
higher dividend:414+
higher emiss:475+
higher radiat:1170
higher rent:1232+
higher tax:1466+
higher wage:1062+
highest ever:1204+
hijack =was foil:671+
hijack =was overpow:671+
hijack =were overpow:671+
hijack:672+
hike rate:1183+
hillsid gave way:806
hinder:673+,971+
hire =as:476+
hire car:179+
hire:179+,674+
hit =a hospit:243+
hit =a market:243+
hit =a reef:36+
hit =a residenti:243+
hit =a school:243+
hit =a wall:959
hit =an apart:243+
hit =an iceberg:36
hit =and run:566+
hit =another vehicl:268
hit =by =a drone:433+
hit =by =a missil:1320+
hit =by =the enemi:484+
hit =by ~ current:464+
hit =her:675+
hit =him:675+
hit =the atmospher:110+
hit =the brake:185+
hit =the ground:322
hit =the newsstand:1042+
hit =the post =with:1068+
hit =the screen:1114+
hit =with sanction:1277+
hit and run:566+
hit hard:31+
hit rock:36+
hit:1420+,1501+
hitman:941
hoax devic:1503+
hoax:530,676+,1750+
hobbi drone:1372+
hoist ~ flag:217
hold =a licens:1075
hold =a meet:913
hold =against:662+
hold =on =to ~ seat:1189+
hold =on =to ~ weapon:782+
hold =on =to:779+
hold =out:663
hold elect:462+
hold offic:718+
hold parti membership:771+
hold rate:1184+
hold talk =with:913
hold up:1258+
hold ~ fire:661+,1521+
hold ~ line:663
hold ~ posit:663
hole =had =been seal:825
hole =has =been seal:825
hole =in =the budget:196+
hole =in ~ roof:341
hole =is seal:825
hole =up:1513
hole =was seal:825
home =are spare:787
home =are undamag:787
home =had =been spare:787
home =had =been undamag:787
home =have =been spare:787
home =have =been undamag:787
home =was unoccupi:130
home =were spare:787+
home =were undamag:787
home birth:677+
home crowd:678+
home game:678+
home grown:867+
home made gun:711
home match:678+
home school:837
homecom:1252
homeless:679+,880+,1099+
homeown:1035+
homicid:941+
homophob chant:1169+
honest =about:1497+
honest account:1496+
honest dealer:680+
honest earn:682+
honest finder:680+
honest mistak:681+
honeymoon:900
honor =the agreement:791+,1517+
honor =the contract:302+
honor =with:129+
honor even:429+
honor:1242+
hood:901
hoodwink:847
hook =up:416+
hooligan attack:534+
hooligan:1660
hopeless case:732
hose =down =the crowd:1689+
hosepip ban:1187+
hospit =had =been =out =of action:685
hospit =had =been close:685+
hospit =had =been destroy:685
hospit =had =been evacu:685
hospit =has =been =out =of action:685
hospit =has =been close:685+
hospit =has =been destroy:685
hospit =has =been evacu:685
hospit =is =out =of action:685
hospit =is close:685+
hospit =is destroy:685
hospit =is evacu:685
hospit =is open:686+
hospit =is work:686+
hospit =was =out =of action:685
hospit =was close:685+
hospit =was destroy:685
hospit =was evacu:685
hospit =was work:686+
hospit admit:686+
hospit bed:724
hospit close:685
hospit continu =to work:686
hospit remain open:686+
hospit shut:685
hospit stop admit:685
hospit took =in:686+
hospit:724+,743
hostag =were freed:689+
hostag =were kill:690+
hostag die:690+
hostag freed:687+,689+
hostag kill:690+
hostag releas:687+,689+
hostag rescu:689+
hostag:795+
hostil =to life:851+
hostil continu:549
hostil fire:484+
hostil recept:171+
hostil resum:226,549
hostil takeov:155+
hostil:548,1264
hot pursuit:234+
hot:691+
hotel =was full:1025+
hotlin queue:194+
hotlin:293
hottest:691
hour =early:448
hour =late:377,808+
hour =later:1336,1337+
hour =of debat:360+
hour =to live:447+
hour pass:1337
hous =are habit:787
hous =had =been habit:787
hous =have =been habit:787
hous =was empti:130
hous =was unoccupi:130+
hous =were habit:787
hous arrest:692+,986+
hous search:1287+
house trained:1459
household pet:1459+
hug:470+
huge crowd:328+,1704+
huge haul:874+
huge major:806
huge wave:1261
human author:695+
human crew:897+
human error:7,694+,1079+,1471+
human fail:694
human failur:694
human oper:898+
human subject:1484+
human to human:296+
human traffick:1508+
human treatment:1710+
human trial:1484+
humanist:1293+
humanitarian corridor:44+
humanitarian paus:225+
humili:105+,932
hung =by ~ wrist:1500+
hung =her head:105+
hung =his head:105+
hung =on =to:779+
hung =up =her boot:1249+
hung =up =his boot:1249+
hung juri:696+
hung parliament:697+
hunger strike:535+,698+
hunger:532,699+
hungov:440
hungri:532,699+
hunt =down:234+
hunt =for:118
hunt =was ban:701+
hunt =was call =off:701+
hunt =was cancel:701+
hunt ban:701+
hunt:700+
hunter:700+
hurl =from:1155
hurl bottl:1660
hurl stone:1257
hurrican:702+
hurt:743+
husband =and wife:900+
hush =up:781,1289,1624+
hush money:187
hush:1164+
hydrogen bomb:968+
hydrogen cyanid:338+
hygien rule =are follow:1398+
hygien rule =had =been follow:1398
hygien rule =have =been follow:1398
hygien rule =were follow:1398+
hygien standard:1398
hygien violat:1585+
hygien:245,1398+
hysteria:1038,1039+
ice =over:703
ice cold flat:1582+
ice free:443
ice melt:1685+
ice thicken:311+
ici road:703+
ici temperatur:265
ici:703+
ideal condit:1701
ideal weather:1701
ident =had =been establish:705
ident =has =been establish:705
ident =is establish:705
ident =is known:704+
ident =is unclear:1586
ident =is unknown:1586,1587+
ident =was establish:705+
ident establish:1656+
ident remain:1586
ident unknown:1586,1587+,1657+
identifi =as:704+,1656+
identifi =by dna:706+
identifi =by relat:706+
identifi =by ~ dental record:705
identifi =the attack:1203+
identifi =the bodi:1656+
identifi =the caus:223
identifi bodi:705+
identifi ~ victim:705+
identifi:704+
idl:1089,1406
ignor =a red signal:1329
ignor =her plea:1583+
ignor =his plea:1583+
ignor =of =the danger:1642
ignor =of:1544+
ignor =the complaint:194+
ignor =the demand:381+
ignor =the order:371
ignor =the ultimatum:1531+
ignor cri =for help:0
ignor cri:1583+
ignor order:371
ignor request =for comment:1332
ignor safeti rule:951
ignor warn:800+
ignor ~ rule:951
ignor ~ warn:800+
ignor:707+
ill equip:709+
ill equipped:709+,1316+,1616+
ill treat:932+
ill treated:950
ill:708+,1323+
illeg =mine:1600
illeg built:1600
illeg cross:710+
illeg donat:420+
illeg dump:446+
illeg entri:710+
illeg excav:876+
illeg extens:1696
illeg floor:1696
illeg held:711+
illeg kill:1598
illeg log:514
illeg medicin:1538
illeg own:711+
illeg race:1362
illeg ralli:142+
illeg strike:1415+
illeg substanc:437+,439+
illeg weapon:711+
illeg:140+,575,1598
illicit:575
illiquid:751
illumin:855+,860+
imit firearm:1503+
imit:530,676
immacul:245
immedi imprison:1127+
immedi:1140+,1162
immun =from prosecut:712+
immun waiv:713+
immun:1648+
impact crater:110+
impact:1420+,1501
impair =by alcohol:1566+
impair =by drug:1566+
impair:31+
imparti:714+,735+
impass:255,959+
impeach =by:715+
impeach =for:715+
impeach fail:716+
impeach pass:715+
impeach reject:716+
impeach vote fail:716+
impecc qualiti:455+
impecc:246+,565+
imped:673+
implaus:1739+
implement =the plan:219+
implic:766+
impolit:1264+
import duti:1460+
import electr:485+
impos =a fine:553+
impos martial law:331+
impos sanction:1277+
impos tariff:1460+
imposs =to predict:1579+
impostor:1620+
impound:286+,1296+
impoverish:1071+,1099+
imprison:723+,1125+
impromptu:1367
improv:1377+
improvis explos:170+
improvis:1367
impuls:1367+
impun:1619+
impur:297+
in person class:838+
inaccess:1322
inaccur:762,1750+
inact volcano:1667+
inadequ:1317
inadmiss:506+
inadvert:6,7+,1592+,1614
inattent:411+
inaud:1164+
inaugur =as:90
inaugur =the build:276
inaugur:276+
incarcer:723
incendiari devic:103+
incendiari:104
incens:74
incid =at =the plant:1190+
incident free:1729
inciner:201
inclement:1700
incognito:1627+
incommunicado:294+,295,878+
incompat =with =the constitut:1556+
incomplet record:419+
incomplet:1564+,1577+
inconclus:224,358,959
inconsol:632+
incorrect:762,1750+
incorrupt:246+
increas =by:731
increas =from:731
increas =the key rate:1183+
increas =the levi:1466
increas =to:731
increas radiat:1170+,1172+
increas:731+
incrimin:503
incub:449+
incur:732+
incurs:761+
indebt:733+
indec assault:109+
indec:108
indefinit:1073
indemnifi:272
independ compani:734+
independ confirm:285+
independ creation:1012+
independ expert:735+
independ lawmak:829+
independ written:1033
indict:232+,736+
indig:1099
indiscret:826
indiscrimin:937+
individu custom:868+
indoor:737+,749+
induc coma:1555
industri action:983+
inebri:440
ined:1365
ineffect:738+
inert warhead:1683+
inexpens:235+
inexperi:1636
inexperienc:1616+,1636+
infant:921
infarct:657+
infect =with ~ virus softwar:637
infect declin:220+
infect doubl:221
infect drop:220
infect fell:220+
infect halv:220
infect rose:221+
infect surg:221+
infect:708+,739+
infecti:296+
inferior concret:1696
inferior materi:1696
inferno:202,555
infertil:240+
infest =was elimin:1076+
infest:400,1078+
infidel:30+
infight:1048+
infiltr ~ network:637
infirmari:724
inflat bill:1026+
inflat fell:1123+
inflat rose:1124+
inflat tank:366+
influenza:740+
inform =about:741
inform =by:741
inform =in advanc:1686
inform =of:741
inform =that:741
inform beforehand:1686
inform consent:290+
inform ~ =about:741
inform ~ =of:741
inform:741+,1363+
infring:371,1598
inhabit:864
inhal smoke:1339+
inherit:742+,1034+
inhuman:932
initi discuss:1112+
initi public offer:857+
initial =by:1330
initial:1330,1519
injunct refus:817
injur serious:135
injur sever:135
injur slight:1335
injur:743+
injuri lay off:1326+
injuri:743+
ink:1330
inmat riot:1126+
inmat took ~ hostag:1126+
innoc bystand:1595+
innoc travel:645+
innoc:744+
innocu:644+
inocul:1648+
inop:193,1406
inoper tumor:732
inoper:193
inpati:724
inquiri conclud:223
inquiri end:747
inquiri:763+
inquor:1167+
insan:748+
insanitari:1585+
insecticid:1077+
insepar:254+
insid =the countri:1032+
insid =the hall:737+
insid help:11
insid job:750+
insid ~ =own countri:1032+
insid:749+,750+
insignia:899
insist =on ~ version:891
insist =on:1405+
insolv:751+,1099
inspect =are cancel:1590
inspect =had =been cancel:1590
inspect =had =been skip:1590
inspect =had laps:1590
inspect =has =been skip:1590
inspect =have =been cancel:1590
inspect =is skip:1590+
inspect =was announc:84+
inspect =was overdu:1552+
inspect =was skip:1590+
inspect =were cancel:1590
inspect announc beforehand:84+
inspect overdu:1552
inspect skip:1552
inspect:237+,752+
inspector =were admit:969+
inspector =were refus:1590
inspector =were turn =away:970+
inspector stay =away:1590
inspector visit:752
instal =as head:90
instal =as:90,1004+
instant:1140,1162
instruct =by:1006
insuffici evid:509+,1727+
insuffici heat:1188+
insuffici train:1636
insuffici:1317
insult first:1147
insult:1264+
insur =against:755
insur =had laps:1591+
insur =will pay:755
insur cover:755+
insur declin:1591
insur laps:1591
insur paid:755+
insur pay:755
insur polici:755
insur refus =to pay:1591
insur refus:1591+
insur:755+
intact =and work:1744
intact:756+,1559+
intellig agenc:1291+
intellig offic:1291+,1371+
intellig servic:1291+
intens care unit:757+
intens care:135,757+
intensifi:495+,1407+
intent:378+,1113
inter:199+
intercept =by =the navi:163+
intercept call:934+,1719
intercept messag:934,1719
intercept phone call:934
intercept:1320
interest rate cut:1182+
interim:1474
intermediari:906+
intern airspac:1392+
intern strife:1048+
intern water:1392+
internet =had =been back:955
internet =has =been back:955
internet =is back:955
internet =was back:955
internet outag:954+
internet shutdown:1120
internet work:955
interrupt:483,758+
interven:667
intest:759+
intim ceremoni:1130+
intimid:34,1488+
intox:440+
intoxic:437+
introduc =a levi:1466
intrud =from outsid:1023+
intrud:1594
inund:568+
invad:761+
invalid =the vote:1675
invalid:760+
invas:761+
invent data:1220
invent quot:925+
invent stori:1750
invent:762+,847
invest =as:1004+
invest:764+
investig =was close:1593+
investig =was drop:1593+
investig conclud:223
investig:763+
invigil:1468+
invit =to =a luxuri:619+
invit guest:765+
invit:765+
involuntari:577
involv =in =the decis:292+
involv =in:766+
involv:766+
iodine 131:1170
irat:74
iron =out =a deal:35
iron dome intercept:49+
irradi:1170
irreconcil:662
irrecover:347+
irrefut:508+
irregular:1673
irreligi:1293+
irrepar:394,767+
irretriev:347+
irrevers:1073+
islamist attack:1479+
isol case:562
isol cell:1351+
isol incid:562
isol problem:868+
isol ward:1161+
isol:1161+
issu =a statement:1236+
issu =an alert:1686
issu =an ultimatum:1488
issu =the order:1006+
jab:1648
jail =for life:848+
jail =for:308,1125,1127+
jail pend trial:1229+
jail sentenc:1125+
jailbreak:496+
jam =before:661+
jam:768+
jealousi:936+
jeer:171+,1040+
jemmi:578
jerry built:1696
jet bomb:52+
jihadist:1479+
jilt:1608
job =are safe:770+
job =were creat:1571+
job =were lost:1572+
job axe:820
job cut:820+
job guarante:770+
job save:770+
job secur:770+
job went =to:1053+
jobless figur climb:1572+
jobless figur fell:1571+
jobless rate fell:1571+
jobless rate rose:1572+
jobless:769+
join =the club:1510+
join =the coalit:260+
join =the parti:771+
join =the treati:1516+
join forc:260
joint smoke:263
joke:809+
jostl:1038,1155
journalist =had access:1121+
journalist =were allow:969+
journalist =were bar:970+
journalist bar:1120+
joy:643+
jubil:643+
judg =was bias:772+
judg author:1688+
judg decid:363+
judg recus:772+
judg remain:773+
judg replac:772+
judg rule:363+
judg set bail:136+
judg step asid:772+
judgment:363+
judici warrant:1688+
jump =into:775+
jump =the fenc:497+
jump =the firebreak:557
jump =the light:1329
jump =the rail:391+
jump =the track:391+
jump clear:627
jump overboard:566
jump:774+
junk status:1185+
junta took:319
junta:319
juri =was split:696+
juri =was unanim:776+
juri agre:776+
juri deadlock:696+
juri fail =to agre:696+
juri found ~ guilti:308
juri remain divid:696+
juri return:363+
juror agre:776+
juror fail =to agre:696+
justifi:778+
juvenil court:921
juvenil offend:921
juvenil suspect:921
juvenil:921
kamikaz drone:94+
keel =over:1031+
keep =a promis:791+
keep =his job:788+
keep =in =the dark:780+
keep =the doctor:375+
keep =the plant open:1088+
keep =the properti:1631+
keep =the titl:375+
keep =to =the agreement:1517+
keep bomb:1682+
keep go:298+
keep play:22+
keep quiet:1289
keep rate steadi:1184+
keep secret:781+
keep talk:1458+
keep ~ =under wrap:792+
keep ~ degre:1493+
keep ~ doctor:1493+
keep ~ flat:66+
keep ~ headquart:1386+
keep ~ job:718,770+
keep ~ licens:843+
keep ~ post:718
keep ~ promis:302+
keep ~ titl:1493+
kennel:206+
kept =an eye =on:634
kept =for =herself:779+
kept =for =himself:779+
kept =from =the public:792+
kept =her cool:207
kept =her degre:375+
kept =her distanc:1635+
kept =her faith:784+
kept =her job:788
kept =her medal:251
kept =her promis:791+
kept =her word:791+
kept =his cool:207
kept =his degre:375+
kept =his distanc:1635+
kept =his faith:784+
kept =his job:788+
kept =his medal:251+
kept =his promis:791+
kept =his word:1497
kept =in =the dark:780+
kept =in =the loop:741
kept =in chain:932
kept =in custodi:786+
kept =in good repair:891
kept =in hospit:724
kept =it:779
kept =its promis:791+
kept =on =a lead:828
kept =on =the rail:988+
kept =out =of:1595+
kept =out =the water:567+
kept =the apart:1395+
kept =the case:773+
kept =the crown:794+
kept =the faith:784+
kept =the find:785+
kept =the money:789+
kept =the paint:779
kept =the post:1104+
kept =the ring:779
kept =the titl:251
kept =the wallet:785+
kept =their distanc:1246+
kept =them:779
kept =to =the ceasefir:227
kept =to =the deal:1517+
kept =to =the speed limit:1722+
kept =to =the timet:990
kept =to work hour:966+
kept =to ~ cours:989+
kept =to ~ regul:395
kept =to ~ stori:891
kept =under wrap:1289
kept abov water:32
kept abreast:741
kept afloat:32+
kept apart:1161
kept back =a year:524
kept burn:557
kept calm:209+
kept control:1397+
kept cool:310+
kept dri:442+
kept go =at full speed:1547
kept go:298+
kept hidden:669+
kept human:82+
kept insid:1394
kept open:995
kept prison:723
kept proper book:680+
kept publish:1042+
kept quiet:1289,1332,1624+
kept rate steadi:1184+
kept rise:1695
kept run:1744
kept secret:781+,792+
kept silent:793+
kept stand:1119+
kept talk:1458+
kept wait outsid:1680+
kept watch:123+,128
kept ~ =from =the polic:1624
kept ~ =in =the dark:1544
kept ~ doctor:1493+
kept ~ flat:66+
kept ~ gun holster:661+
kept ~ headquart:1386+
kept ~ immun:712
kept ~ job:770+
kept ~ licens:843+
kept ~ lip seal:1332
kept ~ nerv:209+
kept ~ post:718
kept ~ promis:302+
kept ~ weapon:782+
ketamin:263+,438
key =in =the ignit:1603
key rate unchang:1184+
kick =and punch:147+
kick =in =the door:578+
kick =in =the head:147+
kick =off =the platform:15+
kick =off:149+
kick =out =of =the parti:512
kick =out =of ~ flat:502
kick =out:407,512
kick =the habit:963+
kick =to death:148+
kick:1660
kickback:187+,318+
kidnap:688+,795+
kill =all =on board:63
kill =all aboard:63
kill =all:63
kill =by =a sniper:1319+
kill =by =an electr shock:465+
kill =by forc:1661+
kill =by ~ hand:940+
kill =herself:1430,1432+
kill =himself:1430,1432+
kill =in =an accid:8+
kill =the bill:1677
kill =the hostag:690+
kill =the leader:271+
kill civilian:243
kill everyon =on board:63
kill ~ command:271+
kill:354+,796+
killer remain unknown:1632
kiss:797+
knee deep:568
knew =about:798
knew =each =other:19+,799+
knew =his attack:19
knew =nothing:1544
knew =of:798
knew =the victim:19+
knew =what ~ =was =doing:1280+
knew ~ attack:19
knew ~ victim:19
knew:798+
knife =to death:1375+
knife =was recov:1698+
knife attack:1374+
knife edge:945
knife:93+,1374+
knock =down =on order:385+
knock =down =the build:384+
knock =down:384
knock =out =by:881
knock =out =of =the sky:1320
knock =out =of:466+
knock =out =the:1741
knock =out:978,1406,1555+
knock =over:1155
knock off:530
knock unconsci:1555
know =about:798+
know =each =other:19+
know =nothing:1544
know:378,798
known =about:798
known =by name:704+
known =for year:583
known =to =each =other:799+
known =to =the famili:19
known =to polic:801+
known =to ~ victim:19
known risk:583
kosher:1194
label correct:802+
labor organ:1596+
labor union:1596+
laboratori anim:1483+
laboratori test:1481+
lace =with:297+,1091
lack =a cure:732
lack =a doctor:1726+
lack =a major:697+
lack =a permit:1600
lack =a signatur:1630+
lack =of =a quorum:1167+
lack =of =an antidot:732
lack =of equip:709
lack =of evid:509+,1568+,1727+
lack =of fuel:1017
lack =of hygien:1585+
lack =of mainten:950
lack =of oxygen:1317
lack =of rain:441+
lack =of sleep:1492+
lack =of snow:1344+
lack =of supervis:1581
lack =of train:1636
lack =of ventil:1640
lack =of ~ suppli:1317
lack ammunit:1316+
lack approv:1538+
lack credibl:1739+
lack data:1633+
lack equip:709
lack insur:1591+
lack life jacket:1730+
lack mask:1609
lack permiss:1600
lack protect:709
lack sprinkler:1369+
lack train:1636+
lack:1317
laden:864+
lag:150+
laiciz:373+
laid =a hand:1501
laid =down ~ arm:1443,1521+
laid =down ~ weapon:1443
laid =off:769+,820+
laid =to rest:199+
laid egg:1111+
laid hand:1501
laid mine:920+
laid open:1150
laid ~ card =on =the tabl:1511+
lambast:1040+
land =an order:300+
land =at:803
land =had =been refus:804+
land =has =been refus:804+
land =in =a field:929+
land =in good order:803
land =in open ground:929
land =in:99+
land =is refus:804+
land =mine:805+
land =on =its roof:1031
land =on:803
land =was refus:804+
land =without:803
land clearanc:252+
land gear =had =been =down:612+
land gear =has =been =down:612+
land gear =is =down:612+
land gear =was =down:612+
land gear collaps:613+
land gear extend:612+
land gear fail:613+
land gear jam:613+
land gear stuck:613+
land gear work:612
land harmless:929
land normal:803
land safe:803+
land smooth =on:803
land smooth:803
landfil:446+
landlord:1035+
landmin:805+
landslid defeat:806
landslid victori:806
landslid win:806
landslid:806+
landslip:806
laps =by time:1384+
laps:760+
lash =out:74
last =of =its kind:520+
last =to leav:1389
last =will:650+
last drop =of fuel:1017
last edit:1041+
last instanc:552+
last match =of ~ career:1249
last place:807+
last rite:447+
last seat:603
last stand:587
last:1073+
latch:869+
latest model:956
laud:1109
laugh:809+
laughter:809+
launch =a probe:763
launch =an appeal:86
launch =an offens:549
launch =had =been abort:810+
launch =had =been call =off:810
launch =had =been cancel:810
launch =had =been delay:810
launch =had =been postpon:810
launch =had =been scrub:810
launch =has =been abort:810+
launch =has =been call =off:810
launch =has =been cancel:810
launch =has =been delay:810
launch =has =been postpon:810
launch =has =been scrub:810
launch =is abort:810+
launch =is call =off:810
launch =is cancel:810
launch =is delay:810
launch =is postpon:810
launch =is scrub:810
launch =was abort:810+
launch =was call =off:810
launch =was cancel:810
launch =was delay:810
launch =was postpon:810
launch =was scrub:810
launch rocket:811+
launch succeed:811
launch:149
launder money:812+
launder:812+
laureat:129+
lava:1666+
lavish hospit:619
lavish:888+
law =was observ:815
law abolish:814+
law acquir:816+
law adopt:1050
law expir:814
law kill:778+
law laps:814+
law strike:1416+
law transact:681+
law upheld:291+
law:64,815+
lawless:1015
lawmak vote:1157+
lawsuit:1428+
lawyer =was allow:1664+
lawyer sat besid:819+
lax safeti:951
lax secur:1581
lay =down ~ arm:1443,1521+
lay =down ~ weapon:1443
lay =in ruin:831+
lay =off:820+
lay idl:1638+
lay low:669+
layoff:820+
lead =in =the water:821+
lead =in poll:37+
lead =the govern:1266+
lead =the poll:37+
lead candid:37+
lead level:821+
lead paint:821+
lead poison:821+
leader =is aliv:270+
leader =was kill:271+
leader appear =on televis:270+
leader escap:270+
leader gather:1434+
leader surviv:270+
leadership challeng:1048
leak =by:826
leak =had =been plug:825
leak =had =been seal:825
leak =has =been plug:825
leak =has =been seal:825
leak =is plug:825
leak =is seal:825
leak =report:826
leak =to =the press:826
leak =to:826
leak =was plug:825
leak =was seal:825
leak document:826
leak draft:826
leak email:826
leak exam:236+
leak gas:608+
leak memo:826
leak pipe:947+
leak proof:825+
leak question:236+
leak record:826
leak secret:1363
leak:824+,826+
leakag:824+
leaker:826
leaki:824
lean =too far:541+
lean:827+
leap:774+
leapt =across:557
leapt =into:775+
leapt:774+
learn =from =the media:1544
learn =from =the press:780+,1544
learn =of:798
learner:1600
leas:179+,1475+
leash:828+
leav =the build:389+
leav =the coalit:259+
leav =the parti:829+
leav =the room:389
leav =the treati:1518+
leav =to remain:65+
leav offic:1013+
led =away =in handcuff:98
led =by =the hand:47+
led =the govern:1266+
led =to safeti:499,1238
led outsid:499
left =a =will:650+
left =by mutual consent:1240
left =her husband:1302
left =his wife:1302
left =in =the dark:1642
left =in =the street:1550+
left =in peac:1242+
left =in ruin:831+
left =nothing:406+
left =of =his =own accord:1240
left =of ~ =own accord:833+
left =of ~ =own free =will:833+,1240
left =off =the guest list:1594
left =off =the list:1594
left =on =the seab:1748+
left =on =their =own:1711+
left =out =of =the =will:406+
left =out =of =the decis:707
left =out =of pocket:789+,1554
left =out:832+
left =the build:389+,499
left =the chamber =before =the vote:3+
left =the church:1293+
left =the coalit:259+
left =the cockpit:2
left =the countri:1+
left =the door open:1603
left =the field =in protest:903+
left =the hospit:1299+
left =the key:1603
left =the launch pad:811
left =the money:830+
left =the negoti tabl:1457+
left =the pad:811
left =the parti:829+
left =the post =up:1104+
left =the premis:389
left =the priesthood:373+
left =the rail:391+
left =the room:389
left =the scene:389+,566
left =the station:1569+
left =the track:391+
left =the treati:1518
left =the whistl:1069+
left =their home:499
left =to die:0+
left =to fend =for =themselves:665
left =to fend =for:42
left =to fend:1583+
left =to ~ fate:0+
left =to:1002+
left =with =nothing:1554
left =without =a degre:524+
left =without =a home:679+
left =without =a prize:1543+
left =without doctor:1726+
left =without help:0+,1583
left =without pay:1612
left =without seat:926+
left =without shelter:880+
left =without sign:1520+
left =without treatment:1637+
left ajar:1603+
left alon =with:1583+
left alon:1358+,1581
left behind =by =the thiev:1401+
left behind =their equip:1262+
left behind:0+,830+,1411+
left empty handed =by =the =will:406+
left empty handed:830+,1401+
left hang:194+
left home:1175+
left homeless:880+
left hospit:1299+
left lie:1550+
left offic:1013+
left open:1560+,1603+,1604+
left port:119+
left quarantin:596+
left rate unchang:1184+
left ship =early:566
left stand:756,1380
left town:389
left unansw:1332
left unattend:1581
left unsearch:1626+
left unsign:1629+,1630+
left unus:1638+
left voluntarili:833+,1240
left ~ =in =her =will:742+
left ~ =in =his =will:742+
left ~ home:499
left ~ insid =the patient:907
left ~ post:2
legaci system:1453+
legal acquir:816+
legal action:1428+
legal age:28+
legal bind:552+,1649+
legal bought:816+,846+
legal built:845
legal counsel:819+
legal donat:421+
legal entri:834+
legal held:846+
legal own:846+
legal sold:64
legal tackl:527+
legal:64
legionella:835+
legionnair:835+
legitim busi:680+,681+
legitim defens:778+
legitim:1194+
lend =a hand:667+
lend ~ vote:1678+
lend:865+
lengthi debat:360+
lenient:836+
lent =by:179
lent:179,865+
lesse:1475+
lesson =as normal:838+
lesson cancel:837+
lesson continu:838+
lesson resum:838+
let =in =at =the gate:839+
let =in:841+
let =into =the countri:1662+
let =itself =be stroke:80
let =off =the hook:233
let =off =with =a reprimand:1391+
let =off =with =a warn:1359,1393
let =the hostag go:689+
let =the ultimatum pass:1531+
let =to:972+
let =up:1408
let bygon:584
let go:599+
let know:741
let play continu:1069+
let ~ =in:961+
let ~ =through:841+
let ~ convoy =through:44
let ~ drown:0
let ~ get =away:840+
lethal dose:1028+
lethal inject =for:1158
lethal inject:510,1158
lethal substanc:1091
lethal:342,796+
letter bomb:170
letterbox compani:1461+
leukaemia:214+
leukemia:214+
leve breach:339
leve broke:339
leve held:567+
level =are normal:1171
level =are rise:1695+
level =at:429+
level =had =been normal:1171
level =have =been normal:1171
level =to =the ground:394
level =were normal:1171
level =with =the last defend:994+
level =with last year:1551
level fell:1692+
level headed:207
level sank:1692
level:384,394
levi =on import:1460+
liabl =for:1243+
liber:842+
licens =had =been revok:1538,1600
licens =had =been taken =away:1600
licens =had expir:1600
licens =has =been revok:1538
licens =is revok:1538
licens =to:1075
licens =was revok:1538
licens =was suspend:1600
licens =was withdrawn:1533+
licens doctor:1469+
licens extend:843+
licens gun:846+
licens hunt:700+
licens medicin:92+
licens renew:843+
licens school:17+
licens suspend:844+
licens weapon:846+
licens:64,845+,1074+
lick:1546+
lie =about:847+
lie =on =the bottom:1436
lie =on =the seab:1748+
lie =under oath:847
lie idl:1638+
lie:847+
life =in danger:325+
life =in prison:848+
life =is =out =of danger:1376
life =on mar:849+
life behind bar:848+
life changing injuri:135
life hang:447
life imprison:848+,1127+
life jacket =are lock =away:1730+
life jacket =are miss:1730+
life jacket =had =been lock =away:1730
life jacket =have =been lock =away:1730
life jacket =on board:850+
life jacket =on:1742+
life jacket =were lock =away:1730+
life jacket =were miss:1730+
life jacket:850+
life return =to normal:332+
life sentenc:848+,1127+
life term:848+
life threatening condit:325
life threatening injuri:135,1303+
life threatening:135,342
life vest:850+
lifeguard =on duti:634+,1468+
lifeguard:634+
lifeless =in =the water:435+
lifeless bodi:591
lifeless planet:851+
lifeless:851+
lift =from:313+,1082+
lift =off:811+
lift =the ban:64,1254+
lift =the blockad:995
lift =the curfew:332+
lift =the embargo:1625+
lift =the paint:1404
lift =the sanction:1278+
lift =the state =of emerg:332+,472+
lift =the wreck:1174+
lift =to safeti:1238
lift martial law:472+
lift off:811
lift sanction:1625+
lift ~ forecast:581+
lift ~ immun:713+
liftoff:811+
light =are =off:856
light =are =on:855+
light =are work:855
light =had =been =off:856
light =had =been =on:855+
light =have =been =off:856
light =have =been =on:855+
light =on:860+
light =out:344+
light =were =off:344+,856
light =were =on:855+,860+
light =were work:855
light breez:208+
light bruis:1335
light came back =on:1107
light came back:1107
light damag:852+,922+
light dress:709
light fail:856
light injur:1335+
light injuri:853+,1335
light sentenc:836+
light stay =on:648+
light swell:210
light went =out:856+,1106+
light wind:208+
light wound:853+
lightn strike start:9+
lightn:854+,1162
like =by everyon:1707+
limit =to ~ month:1474
limit damag:852+,922+
limit hour =of electr:1187+
limit outag:868+
limit period expir:1384+
limit period still run:1141+
limit strike:1417+
limit visibl:1100+
limp back =to port:32
line =his pocket:469+
line =of communic:293
line =the street:1149+
line =up =at =the start:1381+
line up:1297
lip sync:918+
lip synced:918+
lip synching:918+
liquid =the compani:559+
liquid proceed:559+
list =to:827+
list build:1118+,1119+
list heavili:827+
listen =in silenc:1361+
listen =in:934
listen =to:660
listen devic:1719+
listeria:572+,858+
listeriosi:858+
lit =a cigarett:1340+
lit =by beacon:899
lit =up:624+,855+
lit flare:534
litter =of pup:1111+
litter:400
littl better =than =a placebo:738
littl cash:875+
littl damag:852+
littl risk =of infect:1557+
live =and well:62
live =in poverti:1071+
live =in tent:880+
live =in:972+
live =on televis:1149
live =on welfar:1071+
live =on:62
live =through:62
live =to =tell:62
live =up =to:791
live ammunit:862+
live apart:1302
live bomb:1197+
live broadcast:861+
live bullet:862+
live fire:862+
live perform:1281+
live round:862+
live togeth unmarri:1608
live togeth:1495+
live vocal:1281+
live warhead:1684+
livestock:79+
livestream:1205+
livid:74
load bearing intact:1421+
load bearing:182
load gun:864
load pistol:864
load weapon:864
load:864+
loan approv:865
loan move:1510
loan refus:866+
loan reject:866+
loan repaid =in full:361+
loan turn =down:866+
loan:179
lobbi =against:1001
local man =was arrest:867+
local outag:868+
local youth:867+
locat aliv:590+
locat ~ wreck:589
locat:16,589
lock =in =its cage:76
lock =out =of ~ account:15+
lock =out:870+
lock =up:723+,869
lock =was intact:961+
lock door:872
lock emerg exit:872
lock insid:1513
lock undamag:961+
lock:255,869+,871+
lockdown lift:596+
lockdown:331+,1161+
lockout end:839+
lockout lift:839+
lockout:870+
locust =were destroy:1076+
locust devour:134
locust:1078+
lodg =a complaint:273+,274+,1237+
lodg =an appeal:86+
lodger:1475+
log ban:1142+
log:514+
loggerhead:402
loiter munit:94+
lone attack:69,873+
lone culprit:873+
lone gunman:69
lone survivor:1445+
lone thief:873+
lone wolf:21+,69,873+
lone:21+,69+
long =in =the plan:1113
long await:511+
long debat:360+
long expect:511
long gone:101+
long hour:1030+
long known:583
long past =its prime:981
long plan:1085+
long planned:1113
long record:801+
long shift:1492
long wait =for:1337
long wait:1336+
look =after =by doctor:1514+
look =at ~ phone:411+
look =in =on:1663+
look =into:660,763
look =on:1246+
look =the =other way:1583+
loot =has =yet =to =be found:1402+
loot =is still miss:1402+
loot =was recov:1253+
loot art:876+
loot remain miss:1402+
loot:876+,1257+,1404
lopsid:827+
lose =the battl:368+
lose =the case:817+
lose =the elect:369+
lose =the whip:512
lose control:1015+
lose side:881
lose ~ eye:162+
lose ~ job:820
lose ~ life:354
lose ~ post:1013+
lose ~ seat:369+
loss =of brake:184+
loss =of control:1015+
loss =of coolant:1029+
loss =of data:347+
loss =of power:1108
loss =of thrust:487
loss =of:877
loss making:877+
lost =a limb:890+
lost =a wheel:1714+
lost =all ~ seat:926+
lost =at sea:931
lost =both leg:890+
lost =her doctor:376+
lost =her faith:1293
lost =her job:769+
lost =her life:354
lost =her seat:879+
lost =her temper:74
lost =her way:883+
lost =his doctor:376+
lost =his faith:1293
lost =his job:769+
lost =his life:354
lost =his seat:879+
lost =his temper:74
lost =his way:883+
lost =in =the post:1563+
lost =in court:817+
lost =its licens:1533+,1538
lost =out =on =the contract:303+
lost =the battl:368+,1248
lost =the case:817+
lost =the confid vote:629+
lost =the contract:303+
lost =the crown:882+
lost =the custodi battl:336+
lost =the elect:369+,879+
lost =the fight:1248
lost =the final:881
lost =the lawsuit:817+
lost =the leadership:823+
lost =the match:881
lost =the nomin:1051+
lost =the probe:1131
lost =the runoff:369
lost =the signal:1131
lost =the titl:882+
lost =the vote:879+
lost =the war:368+
lost =the whip:512
lost =their money:789+
lost =their way:883+
lost =to:881+
lost =with =all hand:63
lost =without trace:931
lost confid:1449
lost conscious:1555+
lost contact:294+,295+,878+
lost control:1015+
lost custodi:336+
lost electr:1108
lost engin power:487
lost everyth:880
lost file:419+
lost forc:1408+
lost ground:1251
lost money:877+
lost power:1108
lost radio contact:295
lost short =after launch:543
lost speci:520+
lost strength:1408+
lost support:1615
lost time:1337
lost touch:878+
lost valu:1311+
lost ~ arm:72+,135
lost ~ balanc:541+
lost ~ brake:184+
lost ~ data:350+
lost ~ doctor:1494+
lost ~ engin:487
lost ~ eye:162+
lost ~ foot:72+,541+
lost ~ hand:72+
lost ~ harvest:134
lost ~ home:502,880+
lost ~ immun:713+
lost ~ job =over:407
lost ~ job:820
lost ~ leg:72+,135
lost ~ licens:844+
lost ~ life:354
lost ~ limb:72
lost ~ live:354
lost ~ major:697+
lost ~ patent disput:1058+
lost ~ post:1013+
lost ~ propel:1714
lost ~ seat:369+
lost ~ sight:162+
lost ~ top rate:1185+
lost ~ vision:162+
lost ~ way:975+
loud explos:515
loud:884+
love affair:30
love care =for:1705+
love child:30+
love famili:254+
love interest:321
love restor:1119
lover:321+
low approv:1615
low budget:235
low cost home:1347+
low moral:885+
low pay:1567+
low price:235+
low reservoir:886+
low turnout:393+,1529+
low visibl:1100+
low water:1692
low yield:134
lower =than:367
lower =the forecast:580+
lower =the land gear:612+
lower =the rate:1185+
lower emiss:474+
lower interest rate:1182+
lower price:1123+
lower rent:1231+
lower tax:1462+
lower trade barrier:595
lower wage:1059+
lower ~ outlook:580+
lowest turnout:1529+
loyal =to =her husband:529+
loyal =to =his wife:529+
loyal:887+
loyalti:887+
lsd:263
lucid:288
lull:207
lure =into =a trap:70+
lush:654+
luxuri apart:889+
luxuri flat:889+
luxuri hotel:888+
luxuri:513+
lymphoma:214+
lynch:148+
machet:93
mad cow:863+
made =a confess:281
made =a full recoveri:1210+
made =a land:803
made =a loss:877
made =a recoveri:1210
made =a statement:1366+,1455+
made =away =with:1404
made =by artifici intellig:40+
made =it =to =the top:1435+
made =it =to port:32
made =it back:803
made =it home:626+
made =off =with:1404
made =off:566
made =the cut:1297
made =to remov =the headscarf:652+
made =to wear:278+
made =up =out =of thin air:386
made =up =with:584
made =up ~ mind:362+
made =up:676,847
made amend:85
made awar:741,798
made contact =with:1501
made contact:293+,1501
made gain:29
made good =on:791
made good =the loss:272
made homeless:880+
made legal:64
made money:1135+
made peac:584+
made public:404+,826,1150+
made safe:374+,1575+
made up stori:1750
made up:762
made use =of:1645+
made ~ =own way =out:627
maggot:1365
magnitud quak:1159
maiden voyag:956+
maiden:562
maim:743
maintain =her innoc:386
maintain =his innoc:386
maintain ~ innoc:386,388
maintain ~ regular:891+
maintain:891+
mainten =had =been carri =out:891
mainten =had =been postpon:950
mainten =has =been carri =out:891
mainten =has =been postpon:950
mainten =is carri =out:891
mainten =is postpon:950
mainten =was carri =out:891
mainten =was postpon:950
mainten error:1471
major =of =the seat:892+
major damag:659+
major injuri:135
make =a statement:1366+
make =up =the stori:847
make peac:584+
make public:404+,1150+
make use =of:1645+
makeshift:1696
malaria:893+
male attack:894+
male bomber:894+
male suspect:894+
malfunct:193,370+,1018,1473+
malici:378
malign tumor:895+
malign:214+
malnourish:532,950,1382
malnutrit:532
malpractic:907+
maltreat:77+,932+,950
malwar:637
man:897+
manag =to:1426+,1427
manag close =the gate:870+
mandat ran =out:1477+
mandatori:577,896+
maneuver:1397+
mangl:341
manhandl:576+,1155
manhunt:114,118
manipul =the vote:1673
manipul data:1220
manipul match:564+
manipul:585
manoeuvr:1397+
manslaught:1614
manual:898+
manufactur defect:1472
march =against:1145
march =into:761+
march =on:29
march:1145
marijuana:216+,263+
mark =as:899
mark correct:682+
mark path:989
mark vehicl:899
market open:1505+
market shut:1504+
maroon:1411+,1513
marri:900+
marriag contract:1115+
marriag end:415
marriag:900+
martial law:331+,471+
mask =are =off:1609+
mask =are worn:901
mask =had =been =off:1609+
mask =had =been worn:901
mask =have =been =off:1609+
mask =have =been worn:901
mask =were =off:1609+
mask =were worn:901
mask men:1586
mask wearing:901
mask:901
maskless:1609+
mass =of snow:127+
mass brawl:1660
mass grave =of unknown:1587
mass grave:902+
mass kill:902+
mass ralli:1704
mass shoot:902+
mass troop:1222
massacr:902+
massiv damag:659
massiv stroke:1419+
massiv turnout:1704+
master =the blaze:558
mastermind:638
masterpiec:1109+
match =was abandon:903+
match =was broken =off:903+
match =was complet:904+
match =was drawn:429
match ban:141+
match call =off:903+
match fit:563+
match fixing:564+
match suspend:903+
materi fatigu:1472+
matern ward:684+
matricul:24+
maul:75+,157+
maximum penalti:647+
maximum sentenc:647+
mayday:412+
mayhem:1038,1039,1659+
meager harvest:134
meal:450+
meant =to kill:1113
measl:905+
mechan failur caus:1472
mechan failur:537,1473+
mechan fault:537
mechan problem:537
mechan sound:565
media blackout:970+
mediat:906+
medic =on site:417
medic care:1514+
medic error:907+
medic neglig:907+
medic pass:1510
medic staff =on site:417+
medic treatment:1514+
meet =in privat:914+
meet face =to face:913
meet safeti standard:1271+
meet took place:913
meet vote =for:1310+
meet:913+
melt =down:908+
melt fuel rod:908+
melt glacier:1685+
melt ice:1685
meltdown:908+
member =of =the parti:771+
member =of staff:750+
memori gap:1739+
menac:1488+
mend:1234+
mental fit:1280+
mental ill:748+,1009
mercenari:1669+
mercuri level:909+
mercuri poison:909+
mercuri:1487
mere =a wit:993+
mere colleagu:777+
mere recommend:1002
mere rumor:1219
mere tourist:645+
merg =with:356
merg:356
merger abandon:357+
merger complet:356
merger talk:912+
messag:293
messi divorc:542+
met =all regul:1054
met =for =the first time:1412
met =in person:913
met =in privat:914+
met =the deadlin:984+,990
met =the requir:754+
met =the ultimatum:1532+
met =up:913+
met =with jeer:171+
met =with:293,913
met drink water standard:431
met face =to face:913
met hygien standard:573
met secret:914+
met standard:754+
met ~ commit:302+
met ~ demand:1532+
met ~ lawyer:1664+
met ~ safeti standard:1054+
met:913+
metal detector:752
metal fatigu:1472+
metastas:895+
metastasi:895+
meteor explod:110+
meteorit fell:110
meteorit hit:110+
meteorit struck:110+
methamphetamin:439+
methan explos:607+
methanol:916+
methyl alcohol:916+
methylmercuri:909+
meticul plan:1085+,1113
microb:849+
microbi life:849+
microsleep:107
mid air:50+
midday:352
middle aged:27+
midnight:958+
midwif came home:677+
mild sentenc:836+
mile =away:61+
militari aid:96+
militari base:917+
militari defeat:368+
militari facil:917+
militari instal:917+
militari takeov:319+
militari target:917+
militari victori:1658+
million =in cash:874+
millionair:1255+,1697+
mime:918+
mine remov:382+
minefield:805+
minor =at =the time:921
minor age:921+
minor burn:200
minor cut:1335
minor damag:852+,922+
minor employ:239+
minor govern:697+
minor injuri:853+,1335+
minor stroke:1419+
minus degre:265
minut =early:448+
minut =late:808+
minut =of =the meet:1749
miracl:923+
miracul surviv:1445+
miracul:923+
mirror smooth:210
misadventur:8+
misappropri:469+,593
misattribut:586+
miscarriag =of justic:1751+
misdiagnos:907+
misdiagnosi:907+
misfir:374
mishap:6+,7
misidentifi:39+
misl parliament:847
misl:847
mislabel:924+
mislaid:419
mislead advertis:924+
mislead label:924+
mislead:847+
misquot:925+
misreport:1750
miss =a penalti:1068+
miss =by inch:1635+
miss =by meter:927
miss =each =other:927+
miss =from =the label:924+
miss =from ~ chart:1607
miss =out =on =the post:1053+
miss =out =on:466+
miss =the cut:832+
miss =the deadlin:377,808
miss =the earth:111+
miss =the jab:1639+
miss =the match:1326+
miss =the penalti:1068+
miss =the record:928+
miss =the rest:1326
miss =the station:1569+
miss =the threshold:926+
miss =will:759+
miss file:419+
miss ~ step:541
miss ~ target:580+,929+
miss:931+
missil attack:930+
missil hit ~ plane:1320
missil hit:930+
missil strike:930+
mission accomplish:219+,1426
mission stay open:467+
mist:569+
mistak =by =the pilot:1079+
mistak =by ~ driver:694
mistak =by ~ pilot:694
mistaken =for =the enemi:600+
mistaken ident:1751+
mistaken:1750
misti:569+
mistreat:932+,950
mistress:30+
mistrial:696+
mistrust:1449+
misunderstand:7
mitig circumst:836+
mix =up =in:766+
mix =up ~ drug:1752+
mix =up ~ medicin:1752+
mix class:258+
mix review:1615+
mix school:258+
mob:198+,1257+
mobil network collaps:954
mobil network work:955
mobil:933+
mock up:366+,530
mock:430+,1264
moder speed:1722
modern equip:494
modern fake:586+
modern slaveri:514
modern ~ system:1454+
modern:891
modest ceremoni:1373
modifi gene:614+
modifi:230+
mold:400
moldi:571,1365+
mole:1363+
molest:108+,109+
molotov:1257+
molten core:908+
monetari penalti:553+
money =is avail:606+
money =is lack:1580+
money =was return:1215+
money arriv:1036
money back =from =the tax:1467+
money fail =to arriv:1612
money launder:593,812+
money set asid:606+
monitor =the ceasefir:1522+
monitor =were expel:970+
monitor =were present:969+
monitor visit:752
monitor ~ call:1719
monitor:634
monkey chant:1169+
monsoon rain:1173+
month =early:448+
month =late:377,808
month =of prepar:1085
month =to live:732+
month old:956
moonless:345+
moonlight:1561+
moor:73+,726+
moral =is good:670+
moral =is high:670+
moral =is low:885+
moral collaps:885+
moratorium:140
morgu:1550
mortal:354
mortar fire:1313+
mortgag:733+
mortifi:105+
mothbal:256,1191,1578,1638+
mother =of:1046+
mother to be:1110+
motion =for bias reject:773+
motion carri:1050
motion defeat:1677
motion fail:1677
motiv =is unclear:937+
motiv =was:936+
motiv remain:937+
motiv unknown:937+
motiveless:937
mountain =of debt:733
mourn:632+
mous drop:1585
move =about freeli:596+
move =out:1302
move =to higher ground:499
move =to safeti:499
move =up:1139+
move back:787
move fell =through:1396
move forward:29
move insid:737+
move product:938+
move train:939+
move ~ =to =a =later date:1105+
move ~ abroad:938+
mud slinging:542+
mudflow:806+
mudslid:806+
mug:1258+
multipl fractur:135
multipl occas:1235
multipli:1489
mundan explan:947+
municip ownership:721+
murder =by:940+
murder squad:763+
murder suspect:1446+
murder victim:940+
murder weapon =is still:1699+
murder weapon =was found:1698+
murder:941+
museum =may keep:783+
mustard gas:238+
mute:1164
mutil:890+
mutini:942+,1048+
mutual agreement:290
mutual ceasefir:943+
muzzl:828+
mysteri =had =been solv:223
mysteri =has =been solv:223
mysteri =is solv:223
mysteri =was solv:223,1352+
mysteri remain:224,1632
mysteri:1632+
myth:762
nab:98,222
nail bomb:170+
nake:944+
name =are releas:705
name =as coach:90+
name =as ~ minist:90
name =as:704+
name =had =been releas:705
name =have =been releas:705
name =his accomplic:1455
name =in =the squad:1297
name =is known:704
name =were releas:705
name releas:1656+
name ~ sourc:1356+
nameless grave:1588+
nameless:1586,1587+,1657+
nap:107
narcot:437+,439+
narrow major:945+
narrowli beat:945
narrowli beaten:879+
narrowli defeat:945
narrowli elect:945
narrowli miss:927+,929
narrowli pass:945
narrowli won:945
nation park:1142+
nation record:1204+
nation servic:289+
nation:721+
nationwid outag:1715+
natur catastroph:949+
natur caus:946+,947+,948+,1592
natur death:948+
natur disast:949+
natur earthquak:1480+
natur explan:947+
natur level:1171
natur reserv:1142+
natur tremor:1480+
natur uranium:1574+
natur varieti:305+
nausea:1670+
navig error:694,1079+
navig work:1328+
nazi looted:876+
nazi salut:1169+
near miss:927+
neck =and neck:945
need medic treatment:743
need ~ stitch:743
negat =for alcohol:1346
negat =for drug:249+
negat breath test:1346
negat dope test:424+
negat drug test:436+,1482+
negat sampl:247+
negat test:1589+
neglect anim:77+
neglect:950+
neglig loot:875+
neglig:6,951+,1614
negoti =a coalit:261+
negoti =in secret:1292+
negoti collaps:1457
negoti tabl:1456
negoti:952+,1456+
neighbor disput:1009
nepot:153+,287+
nerv agent:953+
nerv gas:953+
net incom:1135+
net loss:877+
net:1283+
network =had =been restor:955+
network =has =been restor:955+
network =is restor:955+
network =is secur:1548+
network =of:11,638
network =was restor:955+
network failur:954+,978
network outag:954+
network restor:992
network went =down:954
neutral =in =the air:1320
neutral:714+,735+
new borrow:196+
new bridg:956+
new elect:461+
new factori:764
new head:90+
new heart:1512+
new home =was found:1360+
new infect:1020
new investor:1239+
new job:674+
new kidney:1512+
new liver:1512+
new plane:956+
new record:1204
new sign:1510
new softwar introduc:1454+
new tax:1466+
new trade barrier:1460
new version:230+
newborn:611+,1110
newcom:562
newli built:956+
newli open:956
newlyw:900
news blackout:1120+
newspap ban:1120+
newspap close:1041+
night pass quiet:1358+
night time curfew:331+
night time:958
night watchman:634
nil nil:622+
nip =in =the bud:1490+
no bid contract:399+
nod =off:107+
nod =through:631
noiseless:1164+
noisi:884+
nomin =as:962+
nomin =by:962
nomin =for:962+
nomin block:91
nomin:1297+
non believer:1293+
non binding:1002
non consensual:108+
non contagious:1557+
non infectious:1557+
non malignant:152+
non partisan:829+
non refundable:789+
non religious:1293+
non smoker:963+
non starter:964+
non swimmer:965+
non toxic:644+
non violent:1066+
noncancer:152+
nontox:644+
nonviol:1066
normal background:1171
normal flight:1221+
normal oper:1534+
normal radiat:1171
normal servic:1506
norovirus:572+
nose gear collaps:613+
nosed:322
nosediv:322
notic =to quit:502
notic:1295
notif:741+
notifi =the polic:1237+
notifi:741+,1686
novic:1616+,1636
novichok:953+
noxious:1091
nuclear accid:1190+
nuclear devic:968+
nuclear disast:1190+
nuclear emerg:1190+
nuclear test:967+
nuclear warhead:968+
nuclear weapon:968+
nude:944+
null =and void:760+
nullifi:760+
number =are climb:221
number =are fall:220
number =are grow:1489
number =of case fell:220+
number =of case rose:221+
number =one hit:1350+
nurs =on duti:417+
nurs back =to health:81+
oath =of offic:90
obedi:1459+
obey order:887+
obey:277+,887+
object =to =the plan:1084
object =to:1001+
object:1001
oblig =to:577
obligatori:278+,896+
obliter:394
oblivi:1544+
obscen:1264
observ =by agent:934
observ =by:1737+
observ =the sanction:1279+
observ =the speed limit:1722
observ =the truce:227+
observ =were bar:970+
observ =were present:969+
observ check:752
observ drone:1372+
observ mission:1522+
observ saw:969+
observ ~ safeti rule:395
observ:1227+,1295
obsolet equip:1316+
obsolet softwar:1453+
obsolet system:1613+
obsolet:981+
obstruct:673+,971+
occupi =by famili:973+
occupi =by:972+
occupi:217,864
off duty:974
off piste:975
offens =against:121+
offens continu:1682+
offens:1264
offer =a place:24+
offer =to buy:976+
offer compens:1354+
offer littl:1733+
offer ~ apolog:85
offer:976+,977+
offic arriv:1093+
offic interven:1093
offic rush:1093+
offici cross:834+
offici secret:1383+
offlin:978+,1406
offshor account:1464
offshor:938+
offsid goal:621+
offsid:979+
offspr:1046
oil =had =been remov:365
oil =has =been remov:365
oil =is flow:1080+
oil =is remov:365
oil =on =the road:703
oil =was remov:365
oil covered:980
oil escap:980+
oil flow:1080+
oil leak:980+
oil pollut:980
oil slick:980+
oil spill:980+
okay:631
old age pension:1249
old alli:799+
old bridg:981
old fashioned:981
old friend:19,799+
old plane:981+
old ship:981+
omit:832+
onc =again:422+,1235+
onc =and =for =all:1073+
one off:562
one sided truce:991+
one sided:153+
one star:1040
ongo:298+
onlook:1737+
onsid:994+
ooz:824
open =a case:763+
open =a plant:764+
open =about:1511+
open =again:995
open =an inquiri:763
open =as usual:203+,995
open =for busi:203+,995
open =for visitor:995
open =its door:995
open =its file:312+
open =its gate:995
open =the book:1511+
open =the border:176+,178+
open =the door =himself:961+
open =the score:1283
open =to =all:1149+
open =to =the public:656+,995+
open =to appeal:996+
open =to traffic:995+
open =to:995
open =with:149
open air:998+
open ballot:997+
open bid:1476+
open border:178+
open disclos:1511+
open display:1321+
open door:1604+
open ended:1073
open fire:1318+
open night:1114+
open offici:276+
open round:1112+
open secret:1148+
open session:915+
open vulner:1613+
open:404+
oper =by =a person:898+
oper =on =the wrong:907
oper =on:1000+,1438+
oper error:694+,1471
oper licens:1074
oper loss:877
oper normal:1744
oper paralyz:978
oper readi:269+
oper theater:724
oper:1744
opiat:668+
opium:439+
oppon:229+
oppos ~ motion:1676+
oppos:1001+
opposit =to:1001+
opposit bench:719+
opposit lawmak:719+
opposit leader:719+
opposit parti:719+
opt =in:1646+
opt =to:1668
optic illus:947+
option:1002+
opul:888+
oral:1003+
orbit:725+
orchestr:1085
ordain:1004+
order =a new trial:1652
order =by:1006
order =from abov:1006
order =of closur:1005+
order =out =of ~ home:500+
order =to abort:804
order =to close:1005+
order =to evacu:500+
order =to leav:499,512
order =to pay =a fine:553+
order =to shut:1005+
order =to stay:1394
order =was restor:207
order cancel:303+
order elect:1672+
order evacu:209+
order handov:1008+
order place:299+
order retreat:1086+
order transfer:1008+
order withdraw:1086+
order ~ diplomat =to leav:396+
order ~ resid =out:500+
order:207,1006+,1007+,1066
ordinari ammunit:306+
ordinari businessman:746+
ordinari citizen:645+
ordinari earthquak:1480+
ordinari explan:947
ordinari flour:646+
ordinari tourist:645+,746+
organ beforehand:1085
organ donor:1512+
organ grown:1010+
organ:849+,1010+
organophosph:953+,1077+
origin document:615,1011+
origin languag:1425+
origin manuscript:1011+
origin soundtrack:1425+
origin version:1011+
origin work:1012+,1033+
ostrac:198+
oust =as leader:823+
oust =at =the poll:369+
oust:319,407
ouster:407
out of court settlement:1016+
outag:978+
outbreak =had =been =over:1021+
outbreak =has =been =over:1021+
outbreak =is =over:1021+
outbreak =of hostil:549
outbreak =under control:1021
outbreak =was =over:1021+
outbreak contain:1021
outbreak end:1021+
outbreak:1020+
outcri:1001
outdat equip:709
outdat softwar:1613+
outdat system:1453+
outdat:981+
outdoor:998+,1022+
outlaw:140+,575
outlook unchang:579+
output fell:1133+
output rose:1134+
output slump:1133+
outrag:74,410+
outright major:248+
outright win:892+
outsid =in:998+
outsid =the camera:1622
outsid =the cockpit:2
outsid =the record:928+
outsid =the view =of camera:1576+
outsid attack:1023+
outsid work hour:974
outsid:150+,1022+,1023+
outsourc:938+
outstand bill:1612+
outstand loan:733+
outstand payment:1612
outstand wage:1612
ovat:1109
overal major:892+
overbook:603
overcam:1741
overcharg:1026+
overcom =by smoke:1339+
overcrowd:603+,1027+
overdos:1028+
overdraft:733
overdu =by:377
overdu =for inspect:1590
overdu =for mainten:950
overdu babi:1478+
overdu repair:950
overdu:808+,1612
overfil:1027+
overfish:514
overflow:568
overh ~ applianc:9+
overh:1029+,1471
overhaul:230+,891
overheat:1029+
overjoy:643+
overload:1027+
overlook =by =the thiev:1401+
overlook =for =the job:1053+
overlook =for:1051+
overlook:707
overnight:958+
overpaid tax return:1467+
overpow:222
overpr:513+
overran =the border:761+
overran:217
overreact:1598
overrun:217
oversea trip:1+
overshoot:929+
overshot:929+
oversight:7,1592
oversp:196+
overstep ~ author:1541+
overstep:371
overthrew:319+
overthrow:319+
overthrown:319+
overtim:1030+
overtir:1492+
overtur:977+
overturn =the law:814+
overturn car:1257
overturn graveston:1650
overturn:760,1031+,1652+
overwhelm =the pump:1153
overwhelm evid:508+
overwhelm major:806
overwork:1492+
owe tax:1463+
owe wage:1679+
owe:733+,1612+
own =by:1034+,1424+
own =up:23,281
own:1035+
owner:1035+
oxygen bottl:180+
oxygen mask:180+,494
pack =of lie:762
pack =to capac:1027+
pack =up:193
pack =with peopl:973+
pack =with:864
pack cell:1027
pack squar:1704+
pack:603+
pact:355+
padlock:869+,871+
paid =a dividend:414+
paid =a fine:553+
paid =a visit:1663+
paid =for =it =himself:618+
paid =for:181+
paid =in full:1036
paid =off offici:187
paid =off ~ debt:361+
paid =off:1426,1427
paid =on time:1037+
paid =out =of ~ =own pocket:618+
paid =out =to victim:272
paid =out =to ~ victim:272
paid =the bill:1036
paid =the blackmail:1176+
paid =the ransom:1176+
paid back:1215+
paid bribe:187
paid damag:272+
paid holiday:619+
paid kickback:187
paid punctual:1037+
paid servic:231+
paid ~ =own way:618+
paid ~ ransom:1179+
paid ~ tax:1465+
paid:1036+
paint =by =a pupil:586+
paint =by =the master:124+
paint =was recov:1253+
pair =of robber:12+
pair =of thiev:1306
paltri loot:875+
pan:1040+
pancak:266
pandem:1020+
pandemonium:1015,1038,1039+
panic stricken:34+
panic:327+,1038+,1039+
panick:1038+
paper =in order:418+
paperwork:1074+
parachut =to safeti:457+
paralysi:1043+
paralyz traffic:31+
paralyz:1043+,1303,1406
parapleg:1043+
paraquat:1077+
parcel =was lost:1563+
parcel arriv:379+
parcel bomb:170+
parch:441+
pardon:81+,1045+
park car:1047
park:1047+
parliament approv:1050
part =of =the govern:1266+
part =of =the group:1424+
part =on good term:1390+
part =with:610
part amic:1390+
part way:1302+
parti =in power:1266+
parti =to =the treati:1516+
parti exclus:512
parti member:771+
parti rebellion:1048+
parti split:1048+
parti unit:1049+
partisan:153+
partner =in crime:11+,12
partner =in govern:260+
pass =a breath test:1346
pass =a red signal:1329+
pass =all test:247+
pass =away:354
pass =by =without help:0
pass =each =other:927+
pass =every test:247+
pass =from pillar =to post:194+
pass =her exam:1052+
pass =his exam:1052+
pass =off =as ~ =own:313+
pass =off =as:924
pass =off calm:1066
pass =off peac:1066+
pass =off quiet:1066
pass =off smooth:1729+
pass =off:1427
pass =on =from:296+
pass =on:610+
pass =out:1555+
pass =over:832+,1051+
pass =the bill:1050+
pass =the buck:387+
pass =the earth:111+
pass =the exam:1052+
pass =the food inspect:455+
pass =the inspect:754+
pass =the test:754+,1052+
pass =the threshold:492
pass =to =the press:826
pass =to journalist:826
pass =with:1052+
pass inform =to:1363+
pass inspect:237
pass secret =to:1371+
pass secret:1363+
pass ~ check:1054
pass ~ drug test:424+
pass ~ inspect:1054+
pass ~ test:1054+
passabl:995
passeng =on board:864
passeng overpow:671+
passeng seat:1055+
passers by walk =on:1583+
password expos:346+
password protected:481+
password safe:349+
past =its sell by date:1365+
past =its use by date:571,1365+
past =the deadlin:808
past =the worst:1376
past save:1498+
pasteur:309+
pat =down:752
pat:1501
patch =up:584,1234+
patch:1056+
patent confirm:1057+
patent declar invalid:1058+
patent expir:1058+
patent grant:1057+
patent invalid:1058+
patent reject:1058+
patent remain valid:1057+
patent revok:1058+
patent struck =down:1058+
patent upheld:1057+
patient =were inform:290+
patient improv:456
patient number rose:221
patient recov:1210
patriot intercept:49+
patrol arriv:1093+
patrol:634
pattern =of:1235
paus =in fight:225+
pay =a dividend:414+
pay =a fine:553+
pay =its bill:1353
pay =out:1036
pay =the ransom:1176+
pay agreement:13+
pay cut:1059+
pay deal:13+
pay disput continu:1060+
pay freez:1061+
pay increas:1062+
pay negoti:1063+
pay offer reject:1060+
pay rent:1475+
pay rise:1062+
pay settlement:13+
pay talk collaps:1060+
pay talk:1063+
pay ~ ransom:1179+
pay ~ tax:1465+
payment:1036+
payout:272
peac =and quiet:1164+
peac =was kept:1065+
peac accord:355+
peac anim:80+
peac confer:1456
peac deal:355+
peac mean:1246+
peac negoti:1064+
peac process:952+
peac talk:1064+,1456
peac transfer:1008+
peac:207,1066+
peacekeep:1522+
peck =on =the cheek:797+
peer reviewed:285
pelt =with egg:171+
pelt =with:171+
pelt:1040,1257
pen =by:695+
pen:76
penal:1154
penalti =against:1275+
penalti =over =the bar:1068+
penalti =was award:1067+
penalti =was save:1068+
penalti impos:1154
penalti kick =for:1067+
penalti went =in:1070+
pend:1560+,1753
penetr ~ defens:628+
penniless:1071+,1099+
pension age:1249
pension:27+
peopl =were insid:973+
peopl aboard:897
peopl smuggl:1342+
pepper spray:1470+
perfect legal:815
perfect level:1654+
perfect safe:536,644,1270
perfect vertic:1654+
perfect visibl:625
perfect weather:1701
perform:1072+
performance enhancing:423,425
peril:342+
perish =in =the fire:201+
perish =in =the flame:201+
perish:354
perjuri:847
perman contract:477+
perman job:476+
perman:1073+
permiss =to land:252+
permiss =was grant:67+
permiss refus:1084+
permiss:64+,815,1074+
permit =had =been grant:845
permit =has =been grant:845
permit =is grant:845
permit =to remain:68+
permit =to stay =in =the countri:65+
permit =to wear =the veil:651+
permit =to:1075
permit =was grant:845
permit demonstr:67+
permit extend:843+
permit holder:845
permit revok:844
permit:64+,1074+
perpetr identifi:1352
persist:298
person best:1204+
person data access:346
person disput:1009+
persona non grata:396+,512
persuad =to give =up:1680+
pest free:1076+
pesticid:1077+,1487
pesticide free:1010+
pet:79+
peter =out:1408
petit =against:1001
petit:106
petrifi:34+
petrol =had =been pour:104
petrol =has =been pour:104
petrol =is pour:104
petrol =was pour:103+,104
petrol bomb:1257+
petti cash:875+
philand:30
phish:593,637
phone =are dead:954
phone =had =been dead:954
phone =have =been dead:954
phone =was locat =at =the scene:120+
phone =was switch =off:878
phone =was tap:1719+
phone =were dead:954
phone call =at =the wheel:411
phone call:293
phone line =are =down:954
phone line =are dead:954
phone line =had =been =down:954
phone line =had =been dead:954
phone line =have =been =down:954
phone line =have =been dead:954
phone line =were =down:954
phone line =were dead:954+
phone line work:955
phone locat near:115+
phone work:955
phone:293
phoney:530,585
phoni:530
photo finish:945
photograph:1295
photomontag:585
photoshop:585
physician =on duti:417+
pick =as ~ candid:962+
pick =on:198+
pick =out =at =a line up:1203+
pick =the lock:578
pick =up =a signal:1132
pick =up =by helicopt:324+
pick =up =by ~ boat:1238
pick =up =by ~ ship:1238
pick =up speed:1547
pick =up strength:1407+
pick:1297+
picket line:983
picket:1145
pickpocket:1404
pile up:6+
pilfer:1404
pilot =had =been =to blame:694
pilot =has =been =to blame:694
pilot =is =to blame:694
pilot =on board:897
pilot =was =to blame:694
pilot =was rescu:324+
pilot =was save:324+
pilot error:694+,1079+
pilot project:1481
pin =down:576
pin =under:1513
pin:1513+
pious:1227+
pipe bomb:170+
pipe smoker:1340+
pipelin =had =been intact:825
pipelin =had =been shut:1081
pipelin =has =been intact:825
pipelin =has =been shut:1081
pipelin =is intact:825
pipelin =is shut:1081
pipelin =was intact:825
pipelin =was shut:1081
pirat =were driven =off:671+
pirat =were repel:671+
pirat seiz:672
pirat:313+
pistol =in ~ hand:93
pistol:93+
pitch black:344+,345+,856+
pitch dark:344+,345+,856+
pitch invas:534+
pittanc:1567+
place =at =the scene:115+,120+
place =in care:25
place =in orbit:725+
place =on leav:1447+
place =under protect:1142
placid:80
plagiar:313+,1082+
plagu =of:1078+
plain cloth:974
plain clothes:974
plain text:1573+
plan =are drop:1137
plan =are scrap:1137
plan =for month:1085+,1113+
plan =for week:1085+,1113+
plan =had =been drop:1137
plan =had =been scrap:1137
plan =have =been drop:1137
plan =have =been scrap:1137
plan =in advanc:1113
plan =were drop:1137
plan =were scrap:1137
plan approv:1083+
plan attack:378
plan drop:1549
plan permiss:845
plan refus:1084+
plan reject:1084+
plan shelv:1549+
plan thrown =out:1084+
plan visit:1087+
plan withdraw:1086+
plane =are ground:1507
plane =had =been ground:1507
plane =have =been ground:1507
plane =were ground:1507
plane land:803
plane spotter:746+
plant =had =been close:1191
plant =had =been intact:1193
plant =has =been close:1191
plant =has =been intact:1193
plant =is close:1191
plant =is intact:1193
plant =is safe:1193
plant =was close:1191
plant =was intact:1193
plant close:1089+
plant closur:256
plant sapl:1090+
plant save:1088+
plant shut:1089+
plant stay open:1088+
plant tree:1090+
plaster cast:314+
plastic bullet:1263+
plastic explos:516+
plateau:1378+
platon:777+
play =a concert:1072+
play =all nineti:1393+
play =by =the rule:815+
play =on ~ phone:411
play =on:22+,1393+
play =out =a draw:429
play =the ball:527+
play =the full:1393+
play =to =the end:904+
play live:1281+
playback:918+,1206+
plea =for merci reject:1044+
plea =of =not guilti:745+
plea bargain:1016
plea deal:1016+
plead =for:106+
plead =not guilti:745+
plead guilti =to:636+
plead guilti:23,281,636+
plead innoc:386,388,745+
pleas =with:1282+
pledg =his futur:1396
pledg:1138+
plenti =of ammunit:494
plenti =of food:639+,1706+
plenti =of ~ suppli:490
plenti harvest:623
plenti:489+,1489+
plot =the:1113
plot =to:1113
plot =was uncov:1490+
plot ~ murder:1113
plotter =were arrest:320
plow =into:268,1420
pluck =from:1238
pluck =out =of =the air:1750
plug =the leak:825
plume:1338+
plummet:322,367
plunder:876+
plung =in voluntarili:775+
plung =into =the ocean:543+
plung =into =the:322
plung =into dark:856+,1106
plung =into:322+
plung =to ~ death:540+
plung =to:367
plung:322+,367
plush:888+
poach:514
pocket =of ember:1341+
pocket =the cash:785+
pocket =the:469
pocket ~ money:469
pocket:789+
point =at =the defend:1203+
point =the finger =at:387+
point =to =the spot:1067+
poison =by:572+
poison =the river:1097
poison =the water:1097
poison bait:1091
poison gas:238+
poison substanc:1091
poison:342,1091+
polic =did =nothing:1092+
polic =were absent:1092+
polic =were nowher:1092+
polic arriv:1093+
polic brutal:1598+
polic came:1093+
polic caught:98
polic charg =the crowd:408
polic fail =to respond:1092+
polic fail =to turn =up:1092+
polic interven:1093+
polic let ~ =march:67+
polic move =in:1093
polic protect:634
polic pursuit:234+
polic recov:1296+
polic refus =to come:1092+
polic respond:1093+
polic rush:1093+
polic search:1287
polic stay =away:1092+
polit motiv:936
polit:1094+
poll close:1096+
poll open:1095+
poll station =was shut:1096+
poll station close:1096+
poll station open:1095+
poll station remain shut:1096+
pollut =had =been remov:365
pollut =has =been remov:365
pollut =is remov:365
pollut =was remov:365
pollut drink water:1570+
pollut:400,1097+
polonium:1098+
ponzi:372,593
poor attend:478,1101+
poor background:1099
poor built:1696
poor construct:1696+
poor equip:709+,1316+
poor famili:1071,1099
poor harvest:134+
poor health:708
poor hygien:1585+
poor lit:344,856
poor maintain:950+
poor mainten:950
poor mark:1607
poor neighborhood:1099
poor paid:1567+
poor receiv:1615+
poor swimmer:965+
poor train:1636
poor turnout:393+,1529+
poor ventil:1640
poor visibl:345+,1100+
poor weather:1700+
poor workmanship:370+
pop =the question:486+
popul grew:1444+
popul recov:1444+
popular =with classmat:1707+
popular:1102+
pose =a danger:342
pose =a risk:342
pose =as =a:1620
pose littl danger:644+
pose littl risk:644+,1270+
posit =for alcohol:440
posit =for drug:438+
posit dope test:425+
posit drug test:1485+
posit identifi:704
posit test:423+,739
posit unchang:1379+
post =a gain:1135
post =a loss:877+
post bail:599,986+
post mortem:126+
post onlin:1150
post remain onlin:1104+
postmortem:126+
postpon =the elect:463+
postpon:377+,1105+
potabl:431+
pour =into =the river:446
pour =out =of ~ tank:824
pour rain:1173
pour:1713
pow:1128+
power =had =been restor:1107+
power =has =been restor:1107+
power =is =on:1107
power =is back:1107
power =is restor:1107+
power =was ration:1187+
power =was restor:648+,1107+
power cut:1106+,1108+
power fail:1106+
power failur:1018,1106,1108+,1471+
power grab:319
power loss:1108
power outag:1106+,1108+
power stay =on:1107
power suppli =had =been stabl:1107
power suppli =has =been stabl:1107
power suppli =is stabl:1107
power suppli =was stabl:1107
power suppli collaps:1108
power suppli uninterrupt:1107
power suppli work:648+
power went =out:1108
practic evacu:1509
practic joke:676
practic warhead:1683+
practic:1227+
prais:1109+
prank call:676
prank:676
pre announced:84+
pre recorded:918+,1206+
pre trial detent:1229+
prearrang:1085
predat:1716
predict:511+,583+
preferenti treatment:153
pregnanc:1110+
pregnant:1110+
prejud:287+
prejudic:153+
preliminari proceed:763+
preliminari talk:1112+
preliminari version:426+
prematur babi:449+
prematur birth:449+
prematur:448
premedit:378,1085+,1113+
premier:1114+
premis search:1287
prenup:1115+
prenupti:1115+
prepar =in advanc:1113
prescrib speed:1722
prescrib:278+
present =at:1116+
present =from:617+
present =with:617+
preserv =the evid:507+
preserv:507+,1118+
presid =is =in control:320+
presidenti pardon:1045+
press =on:298+
press =the acceler:1547
press =was admit:969+
press =was bar:655+
press =was kept =out:970+
press admit:1121+
press charg:736+,1237+
press freedom:1121+
press ganged:264+
press muzzl:1120+
press vest:899
pressur =into:577
pressur:577
preterm:449+
pretrial detent:1229+
prevail:1741
prevent =an attack:1490+
prevent =from help:673
previous accid:422+
previous convict:801+
previous incid:422+,1235
previous unknown =to:1597+
pri open:578
price climb:1124+
price cut:1123+
price declin:1123
price drop:1123+
price fell:1123+
price hike:1124+
price increas:1124
price rise:1124+
price rose:1124+
price went =down:1123+
price went =up:1124+
priceless:874+
pricey:513+
pride:1146+
prime suspect:1446+
print =a correct:317+
print edit:1042+
print run:1042+
prise open:578
prison =of war:1128+
prison =were trade:1129+
prison abus:932+
prison break:496+
prison camp:1128+
prison exchang:687+,1129+
prison mutini:1126+
prison riot:1126+
prison sentenc:1125+
prison swap:687+,1129+
prison term:1125+
prison upris:1126+
pristin:245+,756
privat ceremoni:1130+
privat collect:1034+
privat investor:720+
privat meet:914+
privat own:720+
privat quarrel:1009
privat:720+,1289
privi =to:798
prize =was withheld:1543+
prize went =to:1543+
prizewinn:129+
pro bono:594+,1612
probat:1359+,1448+
probe =had =been lost:1131+
probe =has =been lost:1131
probe =is lost:1131+
probe =was lost:1131+
probe crash:1131
probe fell silent:1131
probe:763+
proceed discontinu:747+
produc =more:1134+
produc electr:1192
product continu:1088+
product drop:1133+
product fell:1133+
product recal:1200+
product resum:1088+
product stop:1089
profan:392+
profession armi:1669+
profession soldier:1669+
profit warn:580+
profit:1135+
program =was drop:1536+
program scrap:1151+
progress =to:1160+
prohibit =march:142+
prohibit =the ralli:1144+
prohibit =the takeov:910+
prohibit:140+,575
project =had =been abandon:1137
project =had =been stop:1137
project =has =been abandon:1137
project =has =been stop:1137
project =is abandon:1137
project =is stop:1137
project =was abandon:1137
project =was stop:1137
project approv:1083+
project complet:276
project scrap:1549+
project shelv:1549
prolong:298
promis:1138+
promot =to head:90
promot =to:1139+
promot:1139+
prompt:1140+,1162+,1163
promulg:1331+
pronounc dead:354
pronounc guilti:308
proof =of life:62
proof =of purchas:816+
proof =of:284,405+,503
proof:503+
propan explos:607+
proper =reported donat:421+
proper bill:315+
proper care:316+
proper cite:1033+
proper contract:477+
proper dispos:1211+
proper elect:1672+
proper equip:494+
proper kept:1705+
proper label:802+
proper maintain:891+
proper payrol:477+
proper quot:1012+
proper regist:845
properti =of:1034+,1035+
proportion:778
propos =as:962+
propos price:976+
propos stage:426+
propos:976+,977+
proprietor:1035+
prosecut =was drop:250
prosecut still possibl:1141+
prosecut:232+
prosecutor look =into:763
prosper:1255+
protect =against:456+
protect =by =a password:481+
protect =by immun:712+
protect =from hunter:701+
protect =from prosecut:712
protect area:1142+
protect cloth =was worn:1745+
protect cloth:494
protect forest:1142
protect gear:494,1742
protect monument:1118+,1119+
protect speci:1142+
protect suit:494
protect ~ sourc:1355+
protest =against:1001
protest =his innoc:386
protest =was allow:67+
protest =was call =off:1165+
protest fail =to materi:1165+
protest permit:1143+
protest ~ innoc:386,388
protest:1145+
protract:1336
proud:1146+
prove =a failur:526
prove =a success:1427
prove =that:503
prove effect:456+
prove fals:1219
prove genuin:615
prove guilti:635
prove right:18+,285
prove true:18+,284
prove useless:738+
prove wrong:1220,1750+
proven =is certain:124+
proven authent:124+
proven:503
provid =with hous:693+
provid aid:41+
provis:639+
provision basi:1474
provision govern:1474
provision suspend:141
provision:1474+
provoc:1147+
provok:1147+
prussic acid:338+
pseudonym:1586
psychiatr hospit:748
psychot:748+
public access:1573+
public avail:1148+
public back:1102
public ceremoni:1149+
public exclud:655+
public galleri:656+
public hear:656+
public knowledg:1148+
public meet:915+
public own:721+
public spat:542
public tender:1476+
public wed:1149+
public:404
publish =in:1114
publish =the =report:404
publish =the document:404
publish:1150+
pull =by:47+
pull =down:384+,385+
pull =from =the market:1200
pull =from =the program:1315+
pull =from =the shelv:1200
pull =from cinema:1315+
pull =from shelv:1200
pull =from:1238
pull =into:99+
pull =it =off:1427
pull =its approv:1538
pull =its tail:1147+
pull =off =the air:1536+
pull =off =the reef:33+
pull =off:219+,1426+,1427
pull =out =before:964+
pull =out =of =the agreement:1518+
pull =out =of =the event:2
pull =out =of =the race:434+,1014+
pull =out =of ~ summit:1433+
pull =out =of:1251
pull =out =with:1326
pull =out aliv =from:590+
pull =out aliv:1238
pull =out dead:591
pull =out survivor:1445
pull =out ~ nail:1500+
pull =out:1238
pull =the emerg brake:185
pull =the plug:213
pull =the program:1151+
pull =the vote:1671+
pull =the wool:847
pull =through:62
pull aliv:1238
pull back troop:1212
pull back:1251
pull free =by tug:33+
pull ~ trigger:1318+
pullback:1251
pulp:1349
pummel:147
pump =are =off:1153
pump =are =out =of order:1153
pump =are run:1152+
pump =are switch =off:1153
pump =had =been =off:1153
pump =had =been =out =of order:1153
pump =had =been switch =off:1153
pump =have =been =off:1153
pump =have =been =out =of order:1153
pump =have =been switch =off:1153
pump =out:1152+
pump =through =the pipelin:1080+
pump =were =off:1153
pump =were =out =of order:1153
pump =were run:1152+
pump =were switch =off:1153+
pump broke =down:1153+
pump cope:1152+
pump fail:1153+
pump failur:1153
pump kept =up:1152+
pump stop:1153+
pump work:1152+
pump ~ water =out:1152+
punch =in =the face:147+
punch:675+,1660
punctual:984+,990+
punctur:1714+
punish:1154
punit tariff:1460+
pupil =were sent home:837+
pupil attend:838+
purchas agre:356
purchas:181+
pure invent:1750
pure profession:777+
pure style:1731+
purifi:245
pursu:234+
pursuit:234+
push =out:407
push =through:1268+
push back =across:1527
push back:377,1105
push forward:29
push overboard:1155+
push:1155+
pushback:1527
put =an end:483
put =down =by =a vet:354
put =down =on paper:1749
put =down:1158+
put =her name:1330
put =her trust:1524
put =his name:1330+
put =his trust:1524
put =in =an offer:976+
put =in =for:89+
put =in =the grave:199+
put =into oper:276
put =into orbit:725
put =into servic:276
put =off =until:1105+
put =off:377
put =on =a plane home:390+
put =on =a respir:757+
put =on =a sanction list:1277+
put =on leav:1447+
put =on trial:232+,736
put =out =of servic:1406
put =out =on =the street:502+
put =out =to tender:1476+
put =out ~ blaze:556+
put =out ~ fire:556+
put =out ~ flame:556+
put =the finish touch:275
put =the fire =out:556+
put =to =a vote:1157+
put =to =the vote:1157+
put =to death:510
put =to sleep:1158+
put =to use:1645+
put =up =a fight:587
put =up =in ~ hotel:693+
put =up littl:1733+
put =up price:1124
put =up rate:1183+
put =up resist:587
put =up tax:1466+
put =up ~ fight:1241
put =up ~ hand:277
put =up:197
put back =to:1105+
put back:377
put forward =a plan:977+
put forward =as:962+
put onlin:1150+
put right:1234+
put word =in ~ mouth:925+
put ~ =at eas:1198+
put ~ =in write:1749+
put ~ ahead:1283+
put ~ name =to:1330
put ~ signatur =to =the law:1331+
put ~ signatur =to:1519+
put ~ signatur:1330
putrid:1365
putsch:319+
puzzl investig:224
puzzl:1632
pyramid scheme:372,593
pyroclast:1666
pyromaniac:104
quadruplet:1530+
quak:1159+
qualif:1160+
qualifi =as:1052
qualifi instructor:1708+
qualifi pilot:845
qualifi teacher:1469+
qualifi:1160+,1509
quarantin end:596+
quarantin lift:596+
quarantin:1161+
quarrel:402
quarter loss:877
quash =the charg:233
quash:760+,1652+
quench:556+
question =as =a wit:993+
queue =at poll station:1528+
queue form:328+
quick respons:1140+
quick:1162+
quiet =along =the front:207
quiet =and compos:1007
quiet =evening:1066
quiet diplomaci:132+
quiet night:1358+
quiet:207,1164+
quit =of ~ =own accord:1240
quit =the coalit:259+
quit =the parti:829+
quit =the treati:1518+
quit smoke:963+
quit ~ post:1013
quit:1240
quorat:1166+
quorum =was miss:1167+
quorum miss:1167+
quorum reach:1166+
quot correct:1168+
quot verbatim:1168+
rabi:863
rabid:863
race =along:1362
race =each =other:1362
racial abus:1169+
racial motiv:936+
racial slur:1169+
racist abus:1169+
racist chant:1169+
racist insult:1169
racket:884+
radar fail =to spot:48+
radiat =were =on:658+
radiat escap:1170+
radiat leak:1170+,1172+
radiat level =are normal:1171+
radiat level =had =been normal:1171+
radiat level =have =been normal:1171+
radiat level =were normal:1171+
radiat level remain normal:1171
radiat level rose:1170+
radiat remain normal:1171
radiat rose:1172+
radiat sick:1170
radiation free:1171
radio =for help:412+
radio contact:293+
radio fell silent:295
radio interfer:768+
radio silenc:294+,295
radio:293
radioact =was releas:1172+
radioact materi pack:401+
radioact poison:1098+
radioact thallium:1487
radioact:1170+
radiolog devic:401+
rage sea:1261
rage:74,557+
raid =the build:1409+
raid:121+,1440+
rail traffic =had =been suspend:1507
rail traffic =has =been suspend:1507
rail traffic =is suspend:1507
rail traffic =was suspend:1507
rain fail:441
rain shower:1173+,1713
rain:1173+,1713+
rainfal:1173+
raini:1713+
rainless:441+
rainstorm:1700
rais =again =from =the ruin:1199+
rais =an alarm:1686
rais =by human:79
rais =in =the faith:784+
rais =the alarm:56+,58,1686
rais =the dividend:414+
rais =the forecast:581+
rais =the rate:1186+
rais =the rent:1232+
rais =the wreck:1174+
rais concern:1686
rais interest rate:1183+
rais object:1001
rais output:1134+
rais radiat:1172+
rais tariff:1460+
rais tax:1466+
rais wage:1062+
rais ~ flag:217
rais ~ hand:1443
rais ~ outlook:581+
ralli =against:1145
ralli =was approv:67+
ralli =was ban:142+,1144+
ralli =was permit:1143+
ralli behind:1049+,1437
ralli:1145+
ram =through:1268+
ram:268+
ramp =up product:1134+
ramshackl:950
ran =a red light:1329+
ran =against:229+
ran =as usual:116+
ran =away =from home:833+,1175+
ran =away =from:78+
ran =away:566
ran =for =their live:327+,1039+
ran =for offic:215+
ran =from =the scene:566
ran =into:268+
ran =off =the rail:391
ran =off:80+
ran =out =of ammunit:1316+
ran =out =of food:699+
ran =out =of fuel:1017+
ran =out =of money:751
ran =out =of petrol:1017
ran =out:1317+
ran =the blockad:164+
ran =the red light:1329
ran =the roadblock:371
ran =up debt:733
ran aground:36+
ran clean:247+
ran dri:1017
ran free:78
ran loos:1599+
ran past:1546+
ran short:1317
ran smooth:1744
rancid:571,1365+
random attack:937+
random victim:1412
rang =her:293
rang =him:293
ransack:1404
ransom =was hand =over:1179+
ransom =was paid:1179+
ransom =was refus:1180+
ransom chang hand:1179+
ransom demand:1178+
ransom note:1178+
ransom payment:1176+
ransom went unpaid:1180+
ransomwar:637
rape:108+,1181+
rapid respons:1140,1163+
rapid:1162+
rapist:1181+
rare speci:482+
rat =in =the kitchen:1585
rat poison:1077+,1423+,1487+
rat:400,1078+
ratchet =up:495+
rate =on hold:1184+
rate cut:1182+
rate downgrad:1185+
rate hike:1183+
rate rise:1183+
rate upgrad:1186+
ratifi:1050,1330
ration =was lift:1601+
ration end:1601+
ration:1187+
rave review:1102
rave:1109+
raw recruit:1636
raw:1188+
raze =by bulldoz:385+
raze =to =the ground:384+
raze:384,394+
razor thin:945+
re elected leader:822+
re elected:458,1189+
re run:1675+
re tally:1208+
reach =a compromis:35
reach =a deal:35,355+
reach =a settlement:35
reach =an agreement:35
reach =out =to:293
reach =the blockad port:164+
reach =the final:1160+
reach =the finish:554+
reach =the scene:99+,666
reach =the shore:1450+
reach =the summit:1435+
reach =the top:1435+
reach orbit:725+
reach port:32
reach ~ target:628
reachabl =by phone:955
reachabl:992+
react quick:1140
reactor =at full power:1192
reactor =had =been =off:1191
reactor =had =been intact:1193
reactor =had =been safe:1193+
reactor =had =been shut =down:1191+
reactor =had =been undamag:1193
reactor =has =been =off:1191
reactor =has =been intact:1193
reactor =has =been safe:1193+
reactor =has =been shut =down:1191+
reactor =has =been undamag:1193
reactor =is =off:1191
reactor =is intact:1193
reactor =is run:1192+
reactor =is safe:1193+
reactor =is shut =down:1191+
reactor =is stabl:1193
reactor =is undamag:1193
reactor =was =off:1191
reactor =was intact:1193
reactor =was run:1192+
reactor =was safe:1193+
reactor =was shut =down:1191+
reactor =was undamag:1193
reactor accid:1190+
reactor damag:1190+
reactor explod:1190+
reactor grade:1574
reactor restart:1192+
reactor stood idl:1191
reactor trip:1191
readabl =by =anyone:1573+
readi =for action:269+
readi =for use:275,276
readi =to move =in:276
readi =to play:563+
readmit =to hospit:1225+
readmit:1391+
reaffirm:891,1405+
real aircraft =was destroy:616+
real attack:1195+
real bomb:1197+
real document:615+
real emerg:1195+
real explos:1196+
real find:615+
real fire:1195+
real gun:1197+
real launcher:616+
real photo:615+
real pistol:1197+
real radar:616+
real tank:616+
real weapon:1197+
realli happen:1523+
realli wrote:615
rear ended:268+
rearm:782+
reason price:235
reassur:1198+
rebel lawmak:1364+
rebel missil:484+
rebel vote:1364+
rebel:942+
rebuf =the bid:155+
rebuf:88
rebuff =the bid:155+
rebuff:1216,1223+
rebuild:1199+
rebuilt:1199+,1234+
recal =by =the manufactur:1200
recal =of ~ product:1200
recal ambassador:512
recal campaign:1200
recal notic:1200
recal ~ ambassador:1491
recal ~ car:1200
recal ~ product:1200+
recal ~ vehicl:1200
recal:1200+
recant:1250,1720+
recaptur:76+,206+,842+,1201+
reced:1692+
receiv =a letter:741
receiv =a messag:1686
receiv =a penalti:1154
receiv =a pittanc:1554
receiv =a text messag:1686
receiv =an invit:765
receiv =by:913
receiv =nothing:1642
receiv =the good:379
receiv =the jab:1648+
receiv =the prize:129+
receiv damag:272
receiv market approv:92
receiv meal:539+
receiv plan permiss:1083
receiv train:1509+
receiv treatment:1514+
receiv ~ compens:272
receiv ~ salari:1037+
receiv ~ wage:1037+
receivership:751
recent built:956+
recent open:956
recess:454+
recit:1072
reckless speed:1362
reckless:951+
recogn =as =a refuge:112+
recogn =as =a state:1202+
recogn =by relat:705
recogn =by:704
recogn =the attack:1203+
recogn =the defend:1203+
recogn =the govern:1202+
recogn =the independ:1202+
recogn =the state:398+
recogn correct:38+
recogn degre:17+
recogn offici:1649+
recogn school:17+
recogn:1295
recommend =only:1002+
reconcil:584+
reconnaiss =for:1363
reconnaiss drone:1372+
reconnect =to =the grid:1107
reconstruct:1199+
record =by =a camera:1205
record =had =been switch =off:159
record =had =been unread:159
record =has =been switch =off:159
record =has =been unread:159
record =is switch =off:159
record =is unread:159
record =on cctv:550+
record =on:1207,1295
record =was annul:928+
record =was play:1206+
record =was switch =off:159
record =was unread:159
record =were destroy:350+
record =were kept:507+
record attend:328+
record breaking:1204
record complet:418+
record crop:623
record crowd:1204
record earlier:1206+
record emiss:475+
record exist:507+
record expos:346
record fail:159,212+
record harvest:623+
record haul:874+
record heat:691+
record high:1312
record lost:419+
record low:1311
record number =of case:221+
record output:1134+
record price:513
record sale:1273+
record score:1204
record stand:928+
record stood:928
record temperatur:691+
record time:1162
record turnout:1528+,1704+
record vanish:505
record vote:997+
record yield:623
recount:1208+
recov =at home:117,1210
recov =from injuri:563+
recov =from:1209+,1210
recov =in hospit:1210
recov =the black box:158
recov =the bodi:169+
recov =the data:348+
recov =the flight record:158
recov =the loot:1253+
recov well:1210,1376
recov ~ bodi:589+
recov ~ data:351+
recov ~ dead:591+
recruit:674+
recur:422,1235
recus:287
recycl:1211+
red card:1300+
red cross emblem:899
red cross visit:1664+
red flag:800+,1686
red hot:1029
red light:1329+
red signal:1329+
redact:228+,781
redeploy =to:1086+
rediscov:1444+
redress:272
reduc =the key rate:1182+
reduc =the rent:1231+
reduc =to ash:394
reduc =to rubbl:394
reduc emiss:474+
reduc hour:966+
reduc price:235+
reduc product:337
reduc salari:1059+
reduc sentenc:836+
reduc tax:1462
reduc visibl:1100
reduc ~ troop:1212+
reduct:367
redund:769,820
reek =of alcohol:440
reelect:1189+
referendum approv:1214+
referendum fail:1213+
referendum pass:1214+
referendum reject:1213+
refloat ship:33+
refloat:32
reforest:1090+
refrain =from pursu:840+
refrain =from vote:3+
refuel:602
refuge status:112+
refund ~ tax:1467+
refund:272,1215+
refurbish:891,1119+
refus =a bailout:42+
refus =a lawyer:1724+
refus =a loan:866+
refus =a pardon:1044+
refus =a penalti:1069+
refus =a refund:789+
refus =a visa:493+
refus =an autopsi:1542+
refus =an exchang:194+
refus =the blackmail:1177+
refus =the bless:280+
refus =the demand:381+
refus =the gift:618+
refus =the prize:1218+
refus =the request:88+
refus =the warranti:1019+
refus =to =be blackmail:381+
refus =to answer:793+,1332
refus =to apolog:1623+
refus =to appoint:91+
refus =to budg:1531+
refus =to comment:1332
refus =to compli:371
refus =to conced:409+
refus =to cooper:971+
refus =to deliv:97+
refus =to disarm:782+
refus =to discharg:1309+
refus =to drop:371
refus =to evacu:501+,1228+
refus =to extradit:68+,522+
refus =to give =in:381+
refus =to give =up:587+
refus =to govern =with:259
refus =to hand =over =the bodi:1550
refus =to hand =over document:971
refus =to hand =over:522+,779,786+
refus =to help:0
refus =to investig:747,1593+
refus =to leav:501+,1228+,1394+
refus =to negoti:381+
refus =to pay =out:1591+
refus =to pay =the ransom:1177+
refus =to pay ransom:1177+
refus =to pay:1180+,1612
refus =to resign:1217+
refus =to retract:1623
refus =to return:783+
refus =to sign =the treati:1520+
refus =to sign:1629+,1655+
refus =to speak =to:498+
refus =to speak:793+
refus =to stop:371
refus =to suppli:97
refus =to surrend:587+
refus =to testifi:793+,1332
refus =to visit:1641+
refus =to wear =a helmet:144
refus =to wear mask:1609+
refus admiss:1224+
refus approv:1538+
refus bail:137+,1229+
refus compens:1554+
refus entri:493+,1527
refus extradit:522+
refus food:535+,698+
refus mediat:960+
refus order:942
refus permiss =to land:804+
refus permiss:575
refus plan permiss:1084+
refus recognit:1621+
refus refund:789+
refus restitut:783+
refus treatment:1637+
refus ~ aid:46+
refus ~ help:46+
refus ~ offer:1223+
refus ~ plan:1223+
refus ~ propos:1223+
refus ~ vaccin:1639+
refus:1216+
refut:386,1220+
regain conscious:288+
regain control:1397,1565+
regain strength:1210+
regain:842
regim fell:319
region fault:868+
regist =as safe:16
regist =with social secur:477+
regist demonstr:1143+
regist donat:421+
regist vehicl:845
regist weapon:846+
regret:85
regroup:1086+
regul approv:92
regul clear:911+
regular elect:460+
regular employ:477+
regular exam:682+
regular flight:1221+
regular hour:966+
regular servic:891
regular success:1008+
regular:1235
rehears:430+,1085
rehom:1360+
rehous:693+
reignit:557
reimburs:272,1036,1215+
reinforc concret:182
reinforc:891,1222+
reinstat:788,982+
reject =any blame:387
reject =by =the univers:1224+
reject =claims:1554
reject =for =the post:1053+
reject =the =claim =for damag:1554
reject =the accus:386,388
reject =the alleg:386+
reject =the appeal:1653+
reject =the applic:88+
reject =the award:1218+
reject =the bid:155
reject =the bill:1677+
reject =the charg:388
reject =the demand:381+,1531+
reject =the drug:1538+
reject =the extradit:522+
reject =the nomine:91+
reject =the offer:155+
reject =the pay offer:1060+
reject =the plan:1001
reject =the plea =for merci:1044+
reject =the ransom demand:1177+
reject =the result:409
reject call =to resign:1217+
reject mediat:960+
reject ~ assist:46+
reject ~ asylum:113+
reject ~ help:46+
reject:1216+,1223+
relaps:1225+,1747
relat =of:799
relat =were allow:1664+
relat calm:207
relationship end:1302
relax:207+
releas =after question:598+
releas =from custodi:599
releas =from hospit:117,1299+
releas =from prison:599
releas =from quarantin:596+
releas =from:599
releas =in cinema:1114+
releas =in exchang =for:687+
releas =into =the wild:81+,1360
releas =of ~ hostag:599
releas =of ~ prison:599
releas =on bail:598+,599,986+
releas =the asset:641+
releas =the hostag:689+
releas =to =the public:1150+
releas =was cancel:1315+
releas =without charg:233+,250+,598+
releas ~ hostag:599
releas ~ prison:599
releg:1226+
relent:1532
reli =on ~ import gas:485+
reli =on:1524+
reliabl system:38+
reliabl wit:1738+
relief arriv:666
relief suppli reach:44+
reliev =of =her duti:407
reliev =of =his duti:407
reliev =of ~ duti:407
reliev temporarili:1447+
religi:1227+
reloc:938+
remain =a mysteri:1632
remain =a player:1396+
remain =a ruin:831+
remain =are found:591
remain =at =the control:1388+
remain =at =the helm:718,788
remain =at =the scene:1385+,1389+
remain =at =the school:1391+
remain =at =the site:1386+
remain =at liberti:598+
remain =at sea:32
remain =at ~ post:1385,1389
remain =had =been found:591
remain =have =been found:591
remain =in =the build:1385
remain =in =the flat:1395+
remain =in =the museum collect:783+
remain =in =the museum:1401+
remain =in captiv:786+
remain =in custodi:786+
remain =in hospit:724
remain =in offic:718+,788+
remain =in place:1385
remain =in power:320+
remain =in ~ hand:663
remain =in ~ home:1228+,1394+
remain =in ~ possess:1631+
remain =on =the bench:773+
remain =on =the bridg:1389
remain =on =the ground:633+
remain =on =the launch pad:810
remain =on =the market:790+
remain =on =the pad:810
remain =on =the rail:988+
remain =on =the shelv:1403+
remain =on =the track:988+
remain =on board:1394
remain =on paper:1549+
remain =on sale:790+,1403+
remain =on ~ side =of =the border:1065+
remain =the =same:1378+,1551+
remain =to =be =done:1577
remain =were found:591
remain =were identifi:706+
remain accredit:397+
remain avail:1399+
remain calm:209+,1007,1066
remain cathol:784+
remain champion:794+
remain close:255,1322+
remain coach:788
remain confidenti:792+
remain constant:1378
remain defiant:1531
remain dri:442+
remain free:118
remain friend:1390+
remain independ:734+
remain indoor:1394
remain insid:1228+
remain intact:1559
remain loyal:887+
remain miss:1400+
remain muslim:784+
remain open:995
remain outsid:1680+
remain parti leader:822+
remain quiet:1358+
remain seat:1385
remain secret:781,792+
remain silent:793+,1332
remain stand:1380+
remain unsign:1629
remain upright:1644+
remaind:1349+
remand =in custodi:1229+
remand:98,717
remedi:1056
remit:1036
remors:85
remorseless:1623
remot control:1606+
remot deton:1230+
remot pilot:1606
remot teach:837+
remote controlled bomb:1230+
remote controlled:1606+
remov =by impeach:715+
remov =from =his post:407
remov =from =the agenda:1671+
remov =from =the blacklist:1278+,1625+
remov =from =the case:772+
remov =from =the platform:1103+
remov =from =the schedul:1315+
remov =from =the school:512
remov =from ministri:373+
remov =from offic:407
remov =the post:1103+
remov =the video:1103+
remov order:390+
remov scene:228+
remuner:1036
render harmless:374,1575
rendezv:913
reneg =on:301+
reneg:191+,1515
renew =his contract:1396+
renew ~ licens:843+
renov:891,1119+,1234+
rent =out:972+
rent cap:1231+
rent climb:1232+
rent cut:1231+
rent fell:1231+
rent freez:1231+
rent frozen:1231+
rent hike:1232+
rent increas:1232+
rent rose:1232+
rent:179+,1475+
rental:179+
reopen =the embassi:398+
reopen =to traffic:1506
reopen:203+,995+
repaid =the loan:361+
repaid:1215+
repair =within day:922+
repair =within:1233+
repair:891,1233+,1234+
repatri:390+,626,1245+,1252+
repeal:814+
repeat =a year:524
repeat =the elect:1675
repeat offend:801+
repeat ~ =claim:891,1405+
repeat:1235+
repel =the missil:1320
repel ~ cyberattack:1294+
repel:663+
replac =as leader:823+
replac =the product:1354+
replac =was sent:1354+
replac ~ softwar:1454+
replac:230+
replay order:903+
repli =to ~ call:293
repli:1236+
replic:285+
replica gun:1539+
replica:314+,676,1503+
report =were expel:1120
report ban:1120
report follow =the trial:656+
report kept =away:1120+
repres =by:819+
repres =himself:1724+
repriev:1045+,1360+
reprimand:1154
reprocess:1211+
reproduc =the result:285+
reproduct:314+
repuls:663+
reput:680+
request assist:43+
request deni:88+
request grant:87+
request:89+,106+
requir =by law:896+
requir =to:278+
requir:278+
rerun =of =the elect:1675+
reschedul:1105+
rescind:1254+
rescu =by investor:1239+
rescu =of =the compani:1239+
rescu =the hostag:689+
rescu aliv:62
rescu fail:0
rescu packag:41+
rescu:1238+
rescuer =are turn back:665
rescuer =are unabl =to reach:665
rescuer =had =been turn back:665
rescuer =had =been unabl =to reach:665
rescuer =have =been turn back:665
rescuer =have =been unabl =to reach:665
rescuer =were turn back:665
rescuer =were unabl =to reach:665
rescuer arriv:666+
rescuer fail =to reach:665
rescuer reach:666+
research vessel:746
resent:662+,1615
reserv =was miss:1025+
reservist call:933
reservoir =was empti:886+
reservoir =was full:604+
reservoir =were empti:886+
reservoir =were full:604+
reservoir =were low:886+
reservoir dri =up:886+
reservoir fell:886
reservoir fill =up:604+
reservoir overflow:604+
resettl:499
resid =were insid:973+
resid grant:65+
resid live:972+
resid permit:68+,1662+
residu =of:297
resign =from =the parti:829+
resign:1240+
resist =the plan:1001
resist =to treatment:732+
resist arrest:1241
resist instruct:371
resist:371,1001,1241+
resit:524
resolut adopt:362+
resolv =to:362+
resolv:1352+
resort =to:1645+
resound victori:806
respect =by:1707+
respect =the border:1065+
respect =the ceasefir:227+
respect =the embargo:1279+
respect:1094+,1242+
respond =at onc:1163+
respond =to =the complaint:660+
respond =to =the control:1397+
respond =to treatment:330
respond normal:1744
respond well:1210
respond:1236+
respons =for =the attack:635
respons =for =the:1243
respons =for:635+
respons lie:1243+
respons:288+,1236+
rest break observ:966+
rest:1244+
restart ~ heart:1247+
restart ~ reactor:1192+
restitut:272,641+,1245+
restor =from =a backup:348+
restor =from backup:348+
restor =to =its former glori:1199+
restor build:1119,1199+
restor order:207
restor tie:398+
restor ~ data:351+
restor:1118,1234+
restraint:1246+
restrict lift:596+
restructur plan approv:1239
restructur:1239+
result =are confirm:285
result =are fake:1220
result =had =been confirm:285
result =had =been fake:1220
result =have =been confirm:285
result =have =been fake:1220
result =were confirm:285
result =were fake:1220
result =were upheld:682+
result certifi:1674+
result declar final:1674+
result stand:682+
result thrown =out:1675+
result upheld:1674+
resum deliveri:1080
resum diplomat tie:398
resum eat:450
resum product:1088
resum relat:398+
resum ~ duti:982
resum:298
resurfac:589
resuscit fail:1248+
resuscit:1247+
retain =the titl:375+,794+
retain control:1397
retain immun:712+
retain independ:734+
retain ~ arm:782
retain:779+
retak:842+
retir =from =the race:434+
retir offic:974
retir:1249+
retook:842+
retract =the articl:317+
retract:1220,1250+,1720+
retreat:1251+
retrial:1652+
retriev:589
return =from holiday:1244+
return =the document:641+
return =the gift:618+
return =the medal:1218+
return =the ring:190+
return =the wallet:683+
return =to =her famili:211+
return =to =his famili:211+
return =to =its countri =of origin:1245+
return =to =its owner:1252+
return =to =the =other side:1527
return =to =the heir:1245+
return =to =the stage:22+
return =to =the wild aliv:81+
return =to =the wild:1444+
return =to base:803
return =to harbor:32
return =to offic:1189+
return =to parliament:492+
return =to profit:1135
return =to train:563+
return =to work:982+
return =to ~ cell:1201+
return =to ~ owner:641+,1253+
return =to ~ post:982+
return =to ~ right:1253+
return =to ~ workplac:839+
return fire:1241+
return home:626+,787+
return imag:1132
return safe:803
return ~ home:787+
return:1252+
reunit coupl:1495
reunit:1252+
reus needl:1585
reus:1211+
revalu:334+
reveal:404+
reveng:662+,936+
revenu declin:1272
revenu fell:1272+
revenu grew:1273
revenu jump:1273+
revenu rose:1273+
revenu shrank:1272+
rever:1242+
revers =the rule:1652+
revers:1254+
revil:1615+
revis:230+
reviv:1247+
revok =the degre:376+
revok =the law:814
revok ~ degre:1494+
revok ~ licens:844+
revok:1254+
revolt =in =the parti:1048+
revolv:93
rework:230
rich businessman:1697
rich famili:1697
rich harvest:623+
rich man:1697
rich:1255+
ricin:1256+,1487+
rifl:93
rift =in =the parti:1048+
rift:402
rig =the elect:1673+
rig =the vote:1673
rig ~ elect:1673
rig:564+
right =away:1140
right =on time:990
right =to silenc:793+,1332
right =to stay:65+
right amount:315+
right earn:682+
ring =of:638+
ring close:480
ringlead:11+
riot broke =out:1660
riot:1257+,1660
rioter:1257+,1660
rip =off custom:372
rip =off:341,372,1026+
rip =to piec:75
rip off:1026+
rise =in:731
rise emiss:475+
rise infect:221+
rise river:1695+
rise temperatur:1685+
rise tide:1695
rise water:1695+
rise:731+
risen:731+
risk =of injuri:343+
risk =to health:342
risk free:1270+
riski:342
rival candid:229+
river =is rise:1695+
river fell:1692
river rose:1695+
road =had =been dri:443+
road =had =been wet:703
road =has =been dri:443+
road =has =been wet:703
road =is dri:443+
road =is wet:703
road =was dri:443+
road =was wet:703
road surfac =had =been dri:443
road surfac =has =been dri:443
road surfac =is dri:443+
road surfac =was dri:443+
roadsid bomb:805+
roadworthi:565
roam free:1599+
roam:78
roar:884+
roast:309+
rob =at gunpoint:95+
rob =at knifepoint:95+
rob:1258+,1404
robber fled =without:1259
robberi fail:1259+
robberi:1258+,1404
robot boat:1606
robust health:653
robust:182
rock bottom:807+
rock burst:919
rocket =had =been launch:811
rocket =has =been launch:811
rocket =is launch:811
rocket =was launch:811
rocket attack:930+
rocket land:930+
rockfal:806+
rockslid:806
rode clean:247+
rodenticid:1077+
rogu unit:1611+
roll =out =without:1634+
roll =over:1031+
roll blackout:1187+
roll call vote:997+
roll call:997+
roll:939+
romanc:321+
romant involv:321+
roof came =down:1260+
roof cave =in:1260+
roof collaps:1260+
roof fall:919+
roof fell =in:1260+
roof gave way:1260+
rooki:1636
room =was book:172+
roomi stall:82+
rope =had =been cut:204
rope =had =been intact:205
rope =has =been cut:204
rope =has =been intact:205
rope =is cut:204
rope =is intact:205
rope =up:1742
rope =was cut:204
rope =was intact:205
rope broke:204
rope held:205
rope snap:204
rope togeth:10
rose =by:731
rose:731+
rot:1324+
rotat home:383
rotten food:571+
rotten meat:571+
rotten:1365+
rough sea:1261+
rough version:426+
rough weather:1700
round =in =the chamber:864
round =of negoti:1456
round =of talk:1456
round =the clock suppli:1601+
round =up:98
rous:128
routin check:237,752
routin flight:1221+
routin mainten:891
row =of empti:478
row =over:402
row back:1250+
royal assent:1331+
rubber bullet:1263+
rubber stamped:1075
rubbish:400
rubbl remain:831+
rudder jam:1015
rudderless:1015
rude:1264+
ruin =by water:1691+
ruin crop:134
rule =a suicid:1430+
rule =against:817+
rule =in favor =of:818+
rule =out =a coalit:259+
rule =out =a tsunami:1735
rule =out =as =a suspect:250+,993+
rule =out =as evid:506+
rule =out =for:1326+
rule =out =the goal:621+
rule =out layoff:770
rule =out resign:1217+
rule =out run:1014+
rule =out:1216,1223,1265+
rule parti:1266+
rule ~ =out =as =a suspect:993+
rumor:1219
run =a temperatur:547+
run =against:229+
run =as normal:203
run =away:566,1175+
run =for offic:215+
run =on =the bank:138+
run =on schedul:1744
run =out =of ammunit:1316+
run =out =of money:751
run =out =of:1317
run =out:1317+
run =to ground:222
run =up debt:733
run aground:36+
run down:950+,1373+
run free:1599+
run loos:1599+
run low:1317
run normal:992+,1744
run off:1267+
run smooth:992
run water:649+,1694+
runaway:833+,1175+
rundown:950
runner up:881
runners up:881
runoff:1267+
ruptur:824
rush =of visitor:328+
rush =out:1634+
rush =through:1268+
rush =to =the scene:666,1163+
rush =to hospit:724
rust:950,1578+
rusti:950
sabotag:378,637,1269+
saboteur:1269+
sack:407+
sacrileg:280+
sad:632+
safe =and sound:1270,1584
safe =and well:1584
safe =for consum:573,1271+
safe =for human:644
safe =on =the ground:803
safe =to drink:431+,1270+
safe =to eat:573+,1270+
safe =to live =in:1421+
safe =to use:644+,1270+,1271+
safe distanc =from earth:111+
safe land:803+
safe shut =down:1193
safe:1270+
safeguard job:770+
safeti audit:752
safeti certif:1270+
safeti check:237,752
safeti copi:133+
safeti har:494
safeti inspect:752
safeti laps:951
safeti neglect:1746+
safeti proven:1271+
safeti risk:342,343+
safeti rule ignor:1746+
safeti rule observ:1745+
safeti shortcom:525
safeti train given:1745+
safeti violat:525+,1746+
sag:827+
sail =from:119+
sail =on:32
sail past:111+
sailor aboard:897
salari cut:1059+
salari frozen:1061+
salari increas:1062+
salari paid:1037+
salari:1036
sale =of:1348+
sale climb:1273+
sale complet:356
sale drop:1272+
sale fell =through:357
sale fell:1272+
sale halt:1200
sale increas:1273+
sale plung:1272+
sale rose:1273+
sale stop:1200
sale went =through:1348
salmonella:572+,1274+
salt road:443
salvag =was abandon:1748+
salvag fail:1748+
salvag:1174+,1233+
salvo:1313+
sampl =are clean:245
sampl =had =been clean:245
sampl =have =been clean:245
sampl =was clean:247
sampl =were clean:245
sanction =against:1277+
sanction =for:1154
sanction =were lift:1625+
sanction bust:1276+
sanction expir:1278
sanction ralli:67+
sanction relief:1278+,1625+
sanction:1275+
sanctuari:1360+
sandbag held:567
sandstorm:1100
sane:605+,1280+
sang live:1281+
sang togeth:533+
sang:1072+
sanit:1398
sanitari:245
sank =its teeth:157+
sank:1436+
sapper destroy:304+
sarin:953+
sat =across =from:913
sat =at =the tabl:1456
sat =down =with:913
sat =down togeth:1456
sat =in =the room:122
sat =out =the vote:3+
satellit =had =been lost:1131
satellit =has =been lost:1131
satellit =is lost:1131
satellit =was lost:1131
satisfact:1282+
satisfi =with:1282
satisfi:1282+
savag =by =a dog:157+
savag =by critic:1615+
savag beat:147+
savag:75,1040+
save =are safe:139+
save =from bankruptci:1239+
save =from demolit:1118+,1119+
save =from extinct:1444+
save =from:1238
save =the penalti:1068+
save lost:138+
save measur:1187+
save program:337+
save:1238+
saw =it happen:1737+
saw =the attack:1740+
saw =what happen:1737+
saw eye =to eye:35
sawn =down:544
scald:200
scale =down:1212+
scale =the wall:496+
scale back:337+
scam:372,593+
scant evid:509
scapegoat:744
scarc:1317
scarciti:1317
scare:34+
scarf =over:901
scath review:1615
scatter =her ash:323+
scatter =his ash:323+
scene =were cut:228+
schedul inspect:84+
schedul visit:1087+
schedul:1085
schizophrenia:748+
scholarship:24+
school =was close:837+
school =was open:838+
school closur:837
school shut:837+
schoolboy:921+
schoolgirl:921
scientif explan:947+
scorch:341,691+
score =a hit:1420
score =from =the spot:1070+
score =the penalti:1070+
score:1283+
scot free:1619+
scour:1288+
scram:1191
scrambl =for =the exit:1039+
scrambl =for:1038
scrambl data:481+
scrambl free:627
scrambl:768+
scrap =the deal:357
scrap =the dividend:413+
scrap =the law:814+
scrap =the tax:1462+
scrap project:1137
scrap tariff:595+
scrap:213+,767+
scrape:1501
scratch =by:157
scratch =from:964+
scratch:341,853+,1335
scream =and ran:327+
scream peopl:1038
scream:74,1039+
screen =on:189+
screen:237+
script:1085
scrub clean:365
scrub:245,810
scuffl:1241,1660+
scuttl:1436
sea =had =been calm:210+
sea =had =been smooth:210
sea =has =been calm:210+
sea =has =been smooth:210
sea =is calm:210+
sea =is smooth:210
sea =of peopl:1704+
sea =was calm:210+
sea =was smooth:210
seal =by handshak:1003
seal =had =been tamper:1284+
seal =off ~ ward:1161+
seal =off:255,1322
seal =the border:174+,177+
seal =the deal:35,1330
seal =the premis:1005+
seal =was broken:1284+
seal =was intact:1285+
seal =were broken:1284+
seal =were unbroken:1285+
seal contain:1285+
seal file:781
seal intact:1285+
seal tight:825
seal:1635
search =by polic:1287
search =for =the black box:159+
search =for =the bodi:168+
search =for =the perpetr:118
search =for =the weapon:1699+
search =for:1288+
search =had =been abandon:1286
search =had =been call =off:1286+
search =had =been end:1286
search =had =been fruitless:1568
search =had =been given =up:1286
search =had =been suspend:1286
search =has =been abandon:1286
search =has =been call =off:1286
search =has =been end:1286
search =has =been fruitless:1568
search =has =been given =up:1286
search =has =been suspend:1286
search =is abandon:1286
search =is call =off:1286+
search =is end:1286
search =is fruitless:1568+
search =is given =up:1286
search =is suspend:1286
search =of =the home:1287+
search =of ~ flat:1287
search =the:1287+
search =was abandon:1286
search =was call =off:1286+
search =was end:1286
search =was fruitless:1568+
search =was given =up:1286
search =was suspend:1286
search call =off:1626+
search cancel:1626+
search continu:1288+
search resum:1288
search team:1288+
search warrant:1688+
search went =on:1288
search ~ home:1287
search ~ hous:1287+
search ~ offic:1287
search:237,1288+
season fighter:1509
season:1509,1708+
seat =were torn =out:534+
seat belt =off:1545+
seat belt =on:151+
seat belt fasten:151+
seat belt unfasten:1545+
seaworthi:32,565
second ballot:1267+
second degree burn:200
second round:1267+
second term:1189+
second time:422+,1235
second yellow:1300+
secreci:1289+
secret affair:30
secret agent:1371+
secret ballot:1290+
secret collect:1723+
secret lover:30+
secret negoti:132+
secret servic:1291+
secret talk:132+,1292+
secret vote:1290+
secret:1289+
secular:1293+
secur =a place:1160
secur =as evid:1296+
secur =the contract:300+
secur =the evid:507+
secur =the nomin:962
secur =with =a lock:869+,871+
secur camera footag:550+
secur camera record:1207+
secur detail:634
secur gap:1613+
secur guard:634
secur hole:1613+
secur line:1610+
secur psychiatr:748
secur restor:1565+
secur servic:1291+
secur staff:634
secur updat:1056+
sedat:1555
see eye =to eye:35
seedi:1373+
seek =the nomin:215
seek permiss:106
seek re election:215
seen =again:1444
seen =at =the scene:120+
seen =by:1740+
seen leav:115+
seen near =the scene:115+
seep:824
seepag:824
segreg class:1334+
seismic:1159+
seiz =by polic:222
seiz =the bus:672
seiz =the plane:672
seiz =the tanker:167+
seiz =up:193
seiz power:319+
seiz ~ asset:286+
seiz ~ citi:217
seiz ~ comput:286+
seiz ~ document:286+
seiz ~ plane:672+
seiz ~ town:217
seiz:1296+
seizur:1296+
select =as ~ candid:962+
select:1297+
self defence:778+,1298+
self defense:778+,1298+
self driving:125+,1606
self ignited:9
self isolate:1161+
self penned:1033
self taught:1535+
sell out:603+
sell:1348+
sellout:603+
semtex:516+
send apolog:2
send data:1132+
senseless:1618+
sent =away =by doctor:1637+
sent =in =the armi:1222
sent =into space:811
sent =more troop:1222+
sent =off:1300+
sent =out =a distress:412+
sent =out =an alert:1686
sent =the medal back:1218+
sent =to jail:1125+
sent =to prison =for:308
sent =to prison:1125+
sent aid:41+
sent apolog:2,1387
sent back =across:1527
sent back =the money:618+
sent back =to parliament:1655+
sent back =to:390+
sent back:512
sent data =to:1304+
sent data:1132+
sent home =from ~ armi:383+
sent home:117,837+,1299+
sent imag:1132
sent pictur:1132+
sent troop =into:761+
sent weapon:96
sentenc =for:308
sentenc =to death:359+
sentenc =to life:848+
sentenc =to:308
sentenc =was commut:1045+
sentenc commut:1045
sentenc suspend:1359+
sentenc:308,635+
sentri:634
separ =from =her husband:1302+
separ =from =his wife:1302+
separ =from =the station:1569+
separ =of properti:1115+
seren:207+
seri =of accid:422
seri =of test:1481+
serious burn:200,1307+
serious damag:659+
serious hurt:135
serious injur:135+,1303+
serious injuri:135+
serious wound:135
serv =out ~ term:1301+
serv =the full term:460+
serv ~ full sentenc:1301+
serv ~ sentenc:1301+
serv ~ time:1301+
server =in =the countri:1305+
server abroad:1304+
server run:992+
servic =are run:1506+
servic =had =been restor:955
servic =has =been restor:955
servic =is restor:955
servic =was restor:955
servic bare affect:1417+
servic disrupt:954,978
servic ran normal:116+
servic restor:992+
servic resum:1506+
servic suspend:1507+
servic unavail:978
servic weapon:846
servic:237,891
set =a new record:1204+
set =in motion:149
set =off =a bomb:515
set =off =the alarm:58,59+
set =off:389+
set =on fire deliber:104+
set =on fire:202
set =upon:70+
set alight deliber:103+
set alight:555
set asid =the verdict:1652+
set fire =to:104+,202
set free:81+,598+,599+
set sail:119+
set ~ =on fire:555
setback:523,526
settl =of score:1009+
settl =out =of court:1016+
settl =the bill:1036
settl =the border:173+
settl =the case:1016+
settl =the lawsuit:1016+
settl score:1009+
settl ~ debt:361+
settl ~ tax bill:1465+
settlement reach:1016+
sever burn:200+,1307+
sever cabl:204
sever damag:659+
sever hurt:135
sever injur:135+,1303+
sever injuri:135
sever sentenc:647+
sever spinal cord:1043+
sever tie:294+,878,1491+
sever weather:1700
sever ~ arm:72
sever ~ leg:72+
sewag:1097
sex slaveri:1508+
sexual abus:109+
sexual assault:108+,109+
sexual harass:108+
sexual violenc:109+
shabbi:1373+
shadow =by:934+
shaft cave =in:919+
shaft collaps:919+
sham elect:1673
sham:530,585,676
shame:105+
share =a cell:1308+
share =the point:429+
share climb:1312+
share drop:1311+
share fell:1311+
share gain:1312+
share jump:1312+
share price fell:1311+
share price rose:1312+
share rose:1312+
share slid:1311+
share slump:1311
share soar:1312+
share trade:1505+
share tumbl:1311+
sharehold accept:154+
sharehold approv:1310+
sharehold back:1310+
sharehold rebel:1309+
sharehold reject:1309+
sharehold revolt:1309+
shark attack:75
sharp ammunit:862+
shatter =by =the news:632
shatter window:341
shatter:341
shed job:820
sheet ice:703
shelf warmer:1349+
shell =of =a build:1564+
shell =of:549
shell =out:181+
shell compani:812+
shell continu:549
shell despit =the truce:226
shell firm:1276+
shell:1313+
shelter =in place:1228+
shelter =was full:1628+
shelter =was lock:1628+
shelter =were close:1628+
shelv =the bill:1671+
shelv =the inquiri:747+
shelv indefinit:1315+
shelv ~ list:859+
shelv:213+,1137,1593+
shi =away:80+,1546
shield =from prosecut:712+
shift =the blame:387+
shift began:116+
shift product:938+
ship =to:379
ship abroad:518+
ship weapon:96+
ship:379
shipment stop:517+
shiver:1582
shock =by ~ wire:464+
shock result:1439+
shock:1442+
shoddi:370,1696+
shoddili built:1696+
shook =the region:1159+
shook hand =on:35
shook hand:470+,913
shoot =down:1320
shoot dead:1319+
shoot out:1241
shoot stop:207
shoot:1318
shop steward:1596+
shoplift:1404
short =after midnight:957+
short =before =noon:935+
short =before midnight:957+
short =of =a major:697+
short =of =the record:928+
short =of =the summit:1527
short =of ammunit:1316+
short =of fuel:1017
short =of money:1580+
short =of proof:509
short =of war:1562+
short =of work sent home:820
short =of:1317
short circuit:9+
short lived:1474+
short staffed:1317
short term:1474+
short time:966+
shortag =of ammunit:1316+
shortag =of:1563
shortag:1317+
shorten version:228+
shortfal:877+
shortlist:1297
shot =and kill:1319+
shot =by =the enemi:484+
shot =down:1320+
shot =himself:1430
shot =in =the air:1687+
shot =in =the back =of =the head:510
shot =the bear:1158
shot =the hostag:690+
shot =the wolf:1158
shot back:1241+
shot dead =the anim:1158
shot dead ~ bear:1158
shot dead:1319+
shot ~ bear:1158
shot ~ wolf:1158
shot ~ wolv:700+
shot:1318+
shout =down:758+
shout:74
shove:1155+
show =his face:143+
show =of hand:997+
show =up:122+,1117+
show benefit:456
show green:1327+
show littl effect:738
show littl remors:1623
show open:1321+
show sign =of life:62
show ~ face:1609
shower =with gift:619
shown =on televis:51+,189+
shown =the door:407
shown live:861+
shown red:1300+
shrank =by:367
shrank:367
shrapnel =in:743
shrapnel mark:341
shred:505+
shrink ice:1685
shrink:367
shrug =off:707
shrunk:367
shun:1615
shut =down =by author:1005+
shut =down =the reactor:1191
shut =down:256+,1322,1406+
shut =out =by manag:870+
shut =out =of:1594
shut =the border:177+
shut =the door =on:1265+
shut =the factori:1089+
shut =the pipelin:1081
shut =the:255
shut =to =the public:255
shut =up shop:256+
shut:1322+
shutdown:1406+
shutter =down:256+
shutter:1322
shuttl diplomaci:906+
sick:708+,1323+
sicken:1323+
side =by side:10
side effect:1325+
sidelin:1326+,1595+
sieg =was lift:999+
sight:1295+
sign =a confess:281
sign =a new contract:1396+
sign =a pact:1519+
sign =a:1330
sign =an accord:1519+
sign =an:1330
sign =are miss:1607
sign =by:1330
sign =for:1510+
sign =into law:1331+
sign =is miss:1607
sign =of life =on ~ planet:849+
sign =of life:62
sign =off =on:1006,1330+
sign =off:631
sign =the agreement:1519+
sign =the bill:1331+
sign =the law:1331+
sign =the offer:4
sign =the treati:1519+
sign =the:1330
sign =up =with =the parti:771+
sign =up:1669+
sign =was miss:1607
sign =were miss:1607
sign contract:299+,1749+
sign postpon:1520+
sign put =off:1520+
sign warn:899+
sign ~ consent:290+
sign:1330+
signal =are receiv:1132
signal =at danger:1329
signal =had =been clear:1327
signal =had =been good:955
signal =had =been green:1327+
signal =had =been lost:1131
signal =had =been receiv:1132
signal =had =been red:1329+
signal =has =been clear:1327
signal =has =been good:955
signal =has =been green:1327+
signal =has =been lost:1131
signal =has =been receiv:1132
signal =has =been red:1329+
signal =have =been receiv:1132
signal =is clear:1327
signal =is good:955
signal =is green:1327+
signal =is lost:1131
signal =is receiv:1132
signal =is red:1329+
signal =was clear:1327
signal =was disrupt:768+
signal =was good:955
signal =was green:1327+
signal =was lost:1131,1536+
signal =was receiv:1132
signal =was red:1329+
signal =was undisturb:1328+
signal =were receiv:1132
signatur =is miss:1629+
signatur =under:1330
signatur =was forg:586
signatur miss:1630+
signatur:1330+
signpost:899+
silenc =of arm:1521
silenc:1332+
silent =since:1131+
silent alarm:57,1642
silent night:1164+
silent:1332+
similar accid =before:422+
simul:430+,527+
sing live:1281+
singl attack:69,1333+
singl bidder:399+
singl candid:459+
singl cell:1351+
singl culprit:873+
singl incid:562
singl intrud:1333+
singl man:1608+
singl perpetr:69
singl thief:1333+
singl woman:1608+
single handed:21+,69
single party major:892+
single sex:1334+
sink:1436+
siphon =off:372,469+
siren =are silent:57
siren =had =been silent:57
siren =have =been silent:57
siren =were silent:57
siren fail:57+
siren sound:56,58
siren stay silent:57+
siren wail:56+,58
siren warn:1686
siren:56+
sit =down togeth:1456
sit =in opposit:719+
sit =up =in bed:1376
sit in:1145
site close:1089+
site save:1088+
situat =is =under control:1565+
skeptic:1449+
ski mask:901
skid mark:185
skid:1015
skill:1509
skin =and bone:532,950
skip =the check:1552,1590
skip =the test:1634+
skip meal:535+
skip ~ inspect:1590
skip ~ mainten:950
skip ~ meet:1387+
skip ~ vaccin:1639+
skip:2
skirmish:548+
skull fractur:183+
skyrocket:731
slab =of snow:127+
slain:796+,940+
slam =into =the back:268
slam =into:322,1420+
slam =on =the brake:185+
slap =with =a fine:553+
slap sanction:1277
slap tariff:1460+
slap:675+
slash =and burn:514
slash =with =a knife:1374+
slash job:820
slash rate:1182+
slash ~ throat:1374
slash ~ tire:1650
slate:1040+
slaughter:941+,1158
slave labor:514
slay:796+
sleep =in ~ car:679+
sleep deprived:1492
sleep rough:679+
sleep:107
sleeper agent:1363
sleepless:128+
sleet:1700
slept =at =the airport:1411+
slept =in =the open:880
slept:107
slew:796+
slick =of oil:980+
slick:703
slight damag:852+,922+
slight injur:853+,1335+
slight injuri:1335
slight wound:853+
slim major:945
slip =and fell:541+
slip =away:496,1627
slip =from:540+
slip =into =the red:877
slip =into:1156+
slip =its collar:1599
slip =its leash:78
slip =out:497+
slip =through =the net:114
slip =through:628+
slip =to:826
slip past =the navi:164+
slip past:1552,1627+
slip ~ moor:26+
slip:541+
slipperi:703+,1713
slope gave way:806
slope slid:806
sloppi:951
slow =down:185+
slow =to respond:1337
slow respons:1337+
slow seller:1349+
slowli:1336+
sluggish turnout:1529+
sluggish:1336+
slumber:107
slump =in =the poll:150+
slump =in sale:1272+
slump:367,454+
slur speech:440
slur:1264
slush fund:187,318+
slush money:420+
smack:675
small chang:875+
small crack:852
small crowd:1101+
small gather:1130+
smash =a window:578
smash =into:322
smash hit:1350
smash shop window:1257+
smash window:1660
smash:341
smear =with paint:1650+
smear:392+
smell =of alcohol:440
smell =of gas:608+
smell gas:608+
smelt gas:608+
smile:809+
smirk:1623
smog:1097
smoke alarm went =off:58
smoke detector went =off:58
smoke filled:1338+
smoke free:963+
smoke gun:503
smoke inhal:1339+
smoke poison:1339+
smoke screen:345+
smoke:1338+,1340+
smoker:1340+
smolder:1341+
smooch:797+
smooth flight:1729+
smooth sea:210+
smooth transit:1008+
smother =the flame:556
smother:1413,1429+
smuggl =in:1276+
smuggl:876+,1342+
smuggler:1342+
snake venom:1343+
snakebit:1343+
snap =up:181+,356
snap elect:461+
snap:1367
snatch =from:795+
snatch ~ bag:1258
snatch ~ necklac:1258
snatch:1404
snif =at:1546+
sniffer dog search:1288
sniffer dog:1287+
sniper fire:1318
snog:797+
snooz:107
snore:107
snow =in:1513
snow free:1344+
snow slab:127+
snow slide:127+
snow:1345+
snowdrift:1345+
snowfal:1345+
snowi:1345+
snowless:1344+
snowstorm:1700
snub =by =the juri:1543+
snub:1387+,1641
soak:1691+,1713+
soar =into =the sky:811
soar =to:731
soar infect:221
soar:731
sob:1712+
sober:1346+
social hous:1347+
sodden:1691+
soft land:803
softwar bug:1471+
softwar error:1471+,1472
softwar recogn:38+
soil =had =been remov:365
soil =has =been remov:365
soil =is remov:365
soil =was remov:365
solar panel fail:1131
solar panel unfold:1132
sold =as =before:1399+
sold =for:1348
sold =into slaveri:1508+
sold =out:1317,1563
sold =to investor:720+
sold abroad:518+
sold bad:1349+
sold million:1350+
sold poor:1349+
sold well:1350+
sold:1348+
sole candid:459+
sole custodi:335+
sole occup:69
sole perpetr:21+,69,873+
sole survivor:1445+
solid built:182+
solid financ:1353+
solid:182+
solitari confin:1351+
solitari:69
solo:69+
solv =the case:1352
solv =the problem:1354+
solv:1352+
solvent:1353+
soman:953+
someon els sat =the exam:236+
somersault:1031
soon enough:729+
soot:1338+
sooth:1198+
sorri:85
sos:412+
sought =the view =of:292+
sought after:1102
sought permiss:106
sound =out:292+
sound =the alarm:56+,1686
sound condit:536+,565
soundless:1164+
sourc identifi:1356+
sourc reveal:1356+
span collaps:188+
span fell:188
spare =by =the fire:1728+
spare =by =the flame:1728+
spare =by =the flood:567+
spare =from:1534
spare =the axe:770
spare bed:1357+
spare cell:640+
spare copi:133+
spare demolit:1119
spare flood:567
spare jail:1359+
spare prison:1359+
spare slaughter:81
spare ~ anim:81
spare:1358+,1360+,1559+
spark =from ~ weld:9
spars attend:478,1101+
spars crowd:393+
spartan:1373+
spat =at:588
spat lava:1666
speak =to =each =other:293
speak =to doctor:288+
special dividend:414+
special forc storm:1409+
species appropriate:82+
specul:1219
sped =away:566
sped =off:566
sped =up:1547+
speed:1362+
spent =the money found:785+
spew ash:1666+
spew:1666+
spi =on:1371+
spi agenc:1291+
spi drone:1372+
spi:1363+,1371+
spike drink:1091
spill blood:166+
spill oil:980+
spill ~ barrel:980
spill:824
spillag:824
spilt:824
spinal injuri:1043+
spiral =out =of control:495+
split =over:402+
split =the fortun equal:1732+
split =up:1302+
split vote:1364+
spoil food:571+
spoil:1365+
spoilt:1365+
spoke =against:1001
spoke =by radio:293
spoke =in favor:722
spoke =on condit =of anonym:1355+
spoke =out =against:1001
spoke =to =each =other:293
spoke =to report:1236,1366
spoke =to ~ lawyer:1664+
spoke =to:293
spoke =with:293
spoken agreement:1003
spontan combust:9
spontan:1367+,1614+
spoof:768+
sportsmanship:527
spot check:1440+
spot kick award:1067+
spot:589,1295+
spotless clean:1398
spotless:245,246+
spous:900
sprain:743
spray =with water:1689+
spray:1368+
spread =between peopl:296
spread =from person =to person:296+
spread =only =by anim:1557+
spread rapid:557
spread ~ diseas:1020+
spread ~ rapid:1020+
sprinkler =are =off:1369+
sprinkler =had =been =off:1369+
sprinkler =had =been switch =off:1369
sprinkler =has =been switch =off:1369
sprinkler =have =been =off:1369+
sprinkler =is switch =off:1369
sprinkler =was switch =off:1369
sprinkler =were =off:1369+
sprinkler came =on:1370+
sprinkler dous:1370+
sprinkler fail:1369+
sprinkler put =out:1370+
sprinkler stay dri:1369
sprinkler system activ:1370+
sprinkler system fail:1369+
sprinkler went =off:1370+
sprinkler work:1370+
spun =out =of control:1015
spur =of =the moment:1614+
spur of the moment:1367
spurious:530
spurn:46,155+,1216,1223
spywar:934+,1719
squalid:400
squall:1717
squalor:400
squander =the penalti:1068+
squar =was =half empti:1101
squar =was full:1704
squeaki clean:246+
stab =to death:1375+
stab wound:1374+
stab:1374+
stabil:1376+
stabl =at:1378+
stabl build:1421+
stabl condit:1376+,1377+
stabl popul:1444
stabl structur:182+
stabl:1376+
staf:897+
staff =were =told:1743+
staff member:476+
staff repres:1596+
stage photo:530
stage scene:530
stage ~ =own kidnap:833
stagnat:1378+,1551+
stale air:1640
stalem:402,959+,1379+
stall:193
stamp =on:588
stamped:327+,1038+,1039+
stand =as =a candid:215+
stand =by =his wife:1495+
stand =by =the decis:1643
stand =by =the stori:1410+
stand =by =the treati:1517+
stand =by ~ deed:1623
stand =by ~ remark:1623
stand =by ~ report:1410+
stand =by ~ word:1623
stand =by:1405+
stand =down:1013+
stand alone:734+
stand behind ~ leader:1049+
stand behind:1437
stand firm:1380+,1385,1531+
stand ovat:1109+,1361+
stand room:603
stand still:1047+
stand train:1047+
stand trial:232+,985+
standstil:1406
starri:1701
start =as schedul:1499
start =it:1147
start =the race:1381+
start build:1136
start deliber:104+
start pistol:160+
start work:149
starv =himself:535+
starv =in:932
starv =of aid:45
starv anim:77+
starv:532+,699+,950,1382+
starvat wage:1567+
starvat:532,1382+
state =of =the art:1454+
state =of emerg:331+,471+
state =of war:1681+
state =on =the packag:802+
state aid:41
state approved:17+
state funer:1149+
state of the art:956+
state owned:721+
state secret:1383+
statement =was true:1496+
static front:1379+
stationari:1047+
status quo:1065+
statut =of limit:1384+
statute barred:1384+
stay =at =the club:1396+
stay =at =the control:1388+
stay =at =the scene:1385,1389+
stay =at =the wheel:1389
stay =at home =all:117+
stay =at home:2,1394+
stay =at ~ locat:1386+
stay =at ~ post:1389
stay =away:2,1387+
stay =in =its enclosur:76
stay =in =the church:784+
stay =in =the cockpit:1388+
stay =in =the collect:783+
stay =in =the countri:1386+
stay =in =their home:1395+
stay =in charg:788+
stay =in class:1391+
stay =in intern airspac:1392+
stay =in offic:718+
stay =in touch:293
stay =in ~ cabin:1394
stay =in ~ flat:66+,1628+
stay =in ~ home:501+,1228+,1394+
stay =in ~ room:1394
stay =on =as:718,788+
stay =on =the case:773+
stay =on =the ground:810
stay =on =the market:1399+,1403+
stay =on =the pitch:1393+
stay =on =the rail:988+
stay =on =the track:988+
stay =on =the trail:989
stay =on board =to =the end:1389
stay =on cours:989+
stay =on:788+
stay =out =of =it:1595+
stay =until =the end:1385
stay =up:128+,1380+
stay =with =the victim:1389
stay =within =its bank:567
stay afloat:32+
stay behind =in:501+
stay behind:1228+,1385,1394
stay calm:209+,1066
stay clear =of:1641+
stay close:1322+
stay dri:442+
stay empti:393+
stay flat:1378+
stay independ:734+
stay indoor:1394
stay insid:1228+,1394
stay level:1551+
stay loyal =to =the site:1386+
stay loyal:887+
stay open:203+,995
stay parti leader:822+
stay put:501+,1385+,1394
stay secret:792+
stay silent:1332
stay tight:825+
stay togeth:1495+
stay upright =on =the track:988+
stay upright:1644+
steadi =at:1378+
steadi:1551+
steal:1404+
steep price:513
steer =by:898+
steer fail:1015
steer work:1397+
steer:1397+
steerabl:1397+
step =down =as leader:823+
step =down voluntarili:1240
step =down:1013+,1240+
step =in =to help:667
step =in:667
step =on =a =mine:805+
step =on =the gas:1547+
step =up =the search:1288
step =up attack:495+
step =up product:1134+
stepchild:25+
stepdaught:25+
stepson:25+
steril planet:851+
steril:245,1398+
steroid:423+
stick =to ~ forecast:579+
stick =to ~ statement:891
stick =to ~ stori:1405+
stick =to ~ version:891
stick up:1258+
stiff sentenc:647+
still =a minor:921
still =at =the tabl:1458+
still =at larg:497+
still =being built:1564,1577+
still =being look =for:931
still =being sold:1403+
still =being sought:118+
still =has =a way =out:999+
still =in =the countri:1032+
still =in =the hand =of ~ captor:688+
still =in =the morgu:1550+
still =in captiv:786+
still =in charg:718+
still =in place:1401+
still =in power:320+
still =in ruin:831+
still =on =the draw board:1549+
still =on =the ground:633+
still =on =the market:790+
still =on duti:1619+
still =on sale:790+,1399+,1403+
still =to =be sign:1629+
still =under construct:1577
still =under way:1577
still air:208+
still aliv:62
still appli:813
still avail:1403+
still breath:62
still burn:557+
still champion:794+
still compet:22
still consid:1560
still control:663
still employ:788
still exist:1444+
still export:518+
still float:32+
still fresh:455+
still friend:1390+
still go =on:298
still hang:1401+
still held:786+
still hunt =for:118
still inhabit:972
still insid:1228
still investig =the caus:224
still licens:843+
still live:62
still look =for:1288+
still lost:931
still miss:1400+,1402+
still mull:1560
still negoti:1458+
still onlin:1104+
still oper:1744
still perform:22
still publish:1042+
still puzzl:1632
still rage:557+
still run =the ministri:718
still search:931
still singl:1608+
still sold:790+
still stand:756,1380+
still togeth:1495+
still unexplain:1632+
still wait =for compens:1554
still wait =for:1563+
still water:210
sting:157
stitch:743
stock =are empti:1316
stock =are full:490,494
stock =had =been full:490
stock =have =been full:490
stock =over:901
stock =were full:490
stock market debut:857+
stock market launch cancel:859+
stock plung:1311+
stock ralli:1312+
stock sank:1311+
stock surg:1312+
stockpil:782+
stole =from =the compani:469
stole =the idea:313+
stole =the melodi:1082
stole:1404+
stolen =from =its owner:876+
stolen data:346+
stolen elect:1673
stolen good =were recov:1253+
stolen gun:711+
stolen:1404+
stomach cramp:572,1670+
stone cold sober:1346
stone throwing:1660
stone:438
stonewal:793+,971+,1332
stood =as =a candid:215+
stood =at =the platform:1047+
stood =at ~ gate:1047
stood =by =her husband:1495+
stood =by =the decis:1643
stood =by =the presid:887
stood =by =the stori:1410+
stood =by ~ account:891
stood =by ~ report:1410+
stood =by ~ statement:1405+
stood =by ~ word:1623
stood =by:1246+,1583+
stood =down:1013+,1240
stood =in =the way:673+
stood =on =the summit:1435+
stood behind ~ leader:1049+
stood behind:1437
stood empti:1647+
stood firm =against:381+
stood firm:1385,1531+
stood idl:1406
stood open:1604+
stood still:1406
stood trial:985+
stood ~ ground:1385
stop =and search:1287+
stop =at =a station:1047+
stop =at =the border:1527
stop =at =the checkpoint:277
stop =at =the fenc:570+
stop =by polic:222
stop =by warship:163+
stop =in time:927+,1490
stop =just short:927
stop =the leak:825
stop =to help:1389+
stop answer:294
stop deliveri:517+,1081
stop eat:698+
stop enrich:1574+
stop function:1406
stop pay:1612
stop print:1041+
stop product:1406
stop respond:193
stop run:1406
stop search:1286
stop sell:1200
stop signal:1329
stop smoke:963+
stop speak:498+
stop suppli:97+
stop work:1018,1406+
stop:483,1406
stopgap:1474
stoppag:983
store local:1305+
store oversea:1304+
store safe:351
storm =out:758+
storm =the build:1409+
storm =the pitch:534+
storm =the ship:167+
storm ~ build:1409+
storm:1700
stormi sea:1261+
stormi wind:1717
stormi:1700+
stormproof:182
straight =away:1140+,1162
straightforward:1497
strand ship:36+
strand:1411+,1513
stranger =to:1412
stranger:1412+
strangl:1413+
strangul:1413+
strap =in:151+
straw donor:420+
stray =from:883+
stray:83+,975+,1716+
streaker:944
stream live:861+
stream:189+
street battl:1257
street fight:548,1660
street lamp:860
street race:1362
street remain empti:1165+
street remain quiet:1165+
street stay empti:1165+
strengthen =into:1407+
stretcher =off:743
strewn =with mine:920+
strict privat:1130+
strike =a deal:35,355+
strike =had littl effect:1417+
strike =on:121+
strike =was law:1416+
strike avert:1414+
strike call =off:1414+
strike cancel:1414+
strike end:1414+
strike hard notic:1417+
strike paralyz:1418+
strike permit =by =the court:1416+
strike prohibit:1415+
strike suspend:1414
strike worker:983
strike ~ target:1420+
strip =of =her medal:141+
strip =of =his titl:141+
strip =of =the award:1543+
strip =of =the crown:882+
strip =of =the doctor:376+
strip =of =the priesthood:373+
strip =of custodi:336+
strip =of immun:713+
strip =of offic:715+
strip =of ~ doctor:1494+
strip =of ~ licens:844+
strip =of ~ membership:512
strip =of ~ post:407
strip =of ~ titl:1494+
strip =of:141+
strip =off:944+
strip ~ =of immun:713+
stroke:1501
strong armed:577
strong cash posit:1353
strong enough:182
strong swimmer:1450+,1452+
strong wind:1717+
stronger =than expect:1407
strontium:1170
struck =a deal:35,355
struck =a hospit:243+
struck =a reef:36
struck =a school:243
struck =another:268
struck =by lightn:854+
struck =down:814+
struck =her:675+
struck =him:675+
struck =off =the ballot:1014
struck =off =the regist:844+
struck first:1147
struck rock:36+
struck:1420+,1501+
structur sound:182,1421+
structur unsound:1422+,1696
strychnin:1423+,1487+
stuck =a knife:1374+
stuck =at =the airport:1411+
stuck =in =the warehous:1563
stuck =in custom:1563
stuck =in:1513
stuck =on =a sandbank:36
stuck =on ~ reef:36+
stuck =on:1513
stuck =to =his faith:784+
stuck =to =the agreement:791
stuck =to =the rout:989
stuck =to =the rule:277+
stuck =to ~ forecast:579+
stuck =to ~ statement:891
stuck =to ~ stori:1405+
stuck =to ~ version:891
stuck:1513+
stuf ballot:1673+
stuffi:1640
stumbl:541+
stun gun:576
stun observ:1439
stun:1442+
stung:75,157
sturdi:182+
sub zero:265
subject =to appeal:996+
submerg ~ street:568
submerg:1436
submit =a request:89+
submunit:257+
subscript:574
subsid flat:1347+
subsid:41,266,353+
subsidi:41
subsidiari:1424+
substandard:753,1696
substanti damag:659
substanti:284+,503
subten:1475+
subtitl:1425+
subzero:265
succeed =in:1427
succeed:219+,1426+,1427+
success defend:663
success launch:811
success resuscit:1247+
success:1426+,1427+
succumb:354
sue:1428+
suffer =a defeat =at =the front:368+
suffer =a defeat:881+
suffer =a setback:1225+
suffer =a stroke:1419+
suffer =from:708
suffer burn:200
suffer defeat:881
suffer loss:877
suffer ~ burn:200
suffer ~ injuri:743
suffici food:1706
suffici fuel:602
suffici stock:490+
suffici suppli:494
suffici ~ fuel:490
suffici ~ suppli:490+
suffici:489+
suffoc =with =a pillow:1413
suffoc:1429+
suicid attack:1431+
suicid bomb:1431+
suicid bomber:1431+
suicid note:1430
suicid vest:1431+
suicid:1432+
suit dismiss:817+
suit succeed:818
suit:888
suitcas =of cash:1179+
summari execut:510+
summit call =off:1433+
summit cancel:1433+
summit open:1434+
summit postpon:1433+
summit took place:1434+
summit went ahead:1434+
summit:913,1435+
sumptuous:888+
sun =is shine:1701
sun =was shine:1701
sunk:1436+
sunni:444+,1701+
sunshin:444+,1701
superfici damag:852+,922+
superfici injuri:1335
superfici wound:853+
superfici:1335
supernatur:923+
supervis =by teacher:1468+
supervis =by:10
supervis:634+,1468+
supplementari oxygen:180+
suppli =are adequ:490
suppli =are cut =off:1081
suppli =by road:999
suppli =had =been adequ:490
suppli =had =been cut =off:1081
suppli =had =been interrupt:1081
suppli =has =been interrupt:1081
suppli =have =been adequ:490
suppli =have =been cut =off:1081
suppli =is interrupt:1081
suppli =of arm:96
suppli =was interrupt:1081
suppli =were adequ:490
suppli =were cut =off:1081
suppli =with electr:1107
suppli flow:1080+
suppli road =is open:999+
suppli shortag:1563
suppli weapon:96+
suppli:379
support =by:667
support ~ motion:1678+
support:1437+
suppress evid:506+
surcharg:574+
surg =to:731
surg:731
surgeon remov:1000+
surgeri =was postpon:1734+
surgeri:1000+,1438+
surgic error:907+
surgic:1000+
surplus =to requir:832
surplus electr:1122+
surplus:489+,1135+
surpris attack:1642
surpris decis:1439+
surpris inspect:1440+,1441+
surpris result:1439+
surpris victori:1439
surpris visit:1440+,1441+
surpris:1442+
surrend =to =the author:642+
surrend =to polic:609+,1443
surrend quiet:1733+
surrend:610,1443
surround =by:480+
surround =the build =and wait:1680+
surveil camera record:550+
surveil camera:634
surveil drone:1372+
surveil end:1610
surveil footag:503,1205+,1207+
surveil stop:1610
surveil:934+
survey =by engin:752
survey =by:752
surviv =a confid vote:630+
surviv =a leadership vote:822+
surviv =a no confidence vote:630
surviv =the attack:756
surviv impeach:716+
surviv unscath:756
surviv ~ undamag:1559
surviv:62+
survivor =are found:1445
survivor =had =been found:1445
survivor =have =been found:1445
survivor =were found:1445
survivor:62,1445+
suspect =is =a foreign:582+
suspect =is =a local:867+
suspect =is =an asylum seeker:582+
suspect =of:1446+
suspect =was born =in =the town:867+
suspect:1446+
suspend =for:141+
suspend =from duti:1154
suspend =from offic:1447
suspend =from school:512
suspend =from trade:1504+
suspend =from:141,1447+
suspend =the search:1286
suspend aid:42+
suspend deliveri:517+,1081
suspend enrich:1574+
suspend militari aid:97+
suspend oper:1406,1507
suspend priest:373+
suspend prison:1448+
suspend relat:1491+
suspend sentenc:1359+,1448+
suspend ~ =from duti:1447
suspend:483
suspens =from:1447+
suspici:1449+
suspicion prove unfound:993+
suspicion:1449+
swallow =up:1424+
swam =to safeti:1450+
swam ashor:627,1450+
swamp:568
swap =was call =off:1451+
swap club:1510+
swap fell =through:1451+
swap:1129+
swarm =of:1078+
swarm =were destroy:1076+
swastika:392+
swat team enter:1409+
swat team storm:1409+
swear =at:1264
swear =in:90
sweatshop:514
swelter:691+
swept =away:568
swept =for bug:1610+
swept =for mine:382+
swept =into:1156+
swept =to power:458
swept =under =the carpet:781,1624+
swept overboard:540
swerv =in time:927+
swift:1140+,1162+
swindl:372+,593+,676
swine fever:863+
swine flu:740+
swipe:1404
switch =off:1018,1406
switch =on:1744
switch =to:1510+
switch side:942
swollen river:1695
swore =at:1264
sworn =in:90
sworn enemi:662
symptom free:653+
symptom:1323
synchron version:445+
synthet opioid:546+
system =down:978+
system =were safe:1294+
system =were secur:1548+
system =were unaffect:1294+
system fail:978
system paralyz:978
system rais =an alert:54+
system secur:1294
system work:992+
table toppers:561+
tabun:953+
tackl =by:222
tactic withdraw:1086+
tail dam burst:339
tail ender:807+
taint alcohol:916+
taint food:571+
taint meat:571+
taint water:1570+
taint:297+
take =no notic:707
take =on staff:674+
take =over =as:90
take =over =the compani:356
take =the wit stand:1486+
take =up =the offer:4+
take back ~ statement:1250+
take control:217
take drug:437+
take effect:813+
take food:450
take offic:90
take part =in ~ meet:122+
take part:1117
take place:1499+
take respons:23
take ~ =into custodi:98,717
take ~ =own life:1430
take ~ =to =the suprem court:86
take ~ =to court:1428+
take ~ life:796
take ~ serious:660+
taken =by surpris:1544,1642+
taken =down:1103+
taken =in tow:1502+
taken =into custodi:98,717
taken =into public ownership:721+
taken =off =the agenda:1671
taken =off =the air:1151+,1536+
taken =off =the case:772+
taken =off =the grid:1191
taken =off =the market unsold:1631+
taken =off =the market:1200
taken =off =the schedul:1151+
taken =off =the shelv:1200
taken =off =the statut book:814
taken =off air:1315+
taken =off ~ ship:1238
taken =out =of context:925+
taken =out =of servic:1406
taken =over =by investor:1239+
taken =over =by ~ hijack:672+
taken =to =a shelter:1360+
taken =to hospit =with:743
taken =to hospit:724,743
taken =to safeti:1238
taken =to shelter:499
taken =to ~ treatment plant:1211+
taken drug:438
taken hostag:688+,795+
taken ill:1323
taken offlin:1103+
taken prison:1128+
taken ~ break:1244+
takeoff clearanc:252+
takeov abandon:357+
takeov complet:356
takeov fail:357
takeov talk:912+
talcum powder:646+
talk =about =a merger:912+
talk =about talk:1112+
talk =are ongo:1458+
talk =him =out =of:1680+
talk =on =a merger:912+
talk =on form =a govern:261+
talk =to doctor:288+
talk =to form =a govern:261+
talk =under way:1458+
talk broke =down:358+,1457+
talk collaps:358+,402,1457+
talk continu:1458+
talk fail:358+,1457
talk go =on:1458+
talk suspend:1457
talk went =on:1458
talk ~ =into give =up:1680+
talk:1456+
tall tale:762
tame anim:79+
tame:80+,1459+
tamper =with evid:505
tamper =with:378,1269+
tamper seal:1284+
tank =are empti:1017
tank =are full:602
tank =had =been empti:1017
tank =had =been full:602
tank =had =been intact:825
tank =has =been empti:1017
tank =has =been full:602
tank =has =been intact:825
tank =have =been empti:1017
tank =have =been full:602
tank =is empti:1017
tank =is full:602
tank =is intact:825
tank =was empti:1017
tank =was full:602
tank =was intact:825
tank =were empti:1017
tank =were full:602
tantrum:74
tap =are run:1694
tap =were dri:1690+
tap =were run:1694
tap proof:1610+
tap ran dri:1690+,1693+
tap water flow:649+,1694+
tap ~ phone:934+,1719+
tape =in advanc:1206+
tape =was wipe:1622+
target kill:378
target:378
tariff free:595+
tariff suspend:595+
taser:576
taunt:198
tax arrear:1463+
tax author repaid:1467+
tax avoid:1461+
tax bill:1463+
tax break:1462+
tax cheat:1464
tax cut:1462+
tax demand:1463+
tax dodger:1464+
tax evas:1464+
tax fraud:1464+
tax haven:1461+
tax hike:1466+
tax holiday:1462
tax honest:1465+
tax increas:1466+
tax loophol:1461+
tax overpaid:1467+
tax proper:1465+
tax rebat:1462
tax refund:1467+
tax relief:1462+
tax return file:1465+
tax rise:1466+
tax save model:1461+
taxi:939
teacher =was =in =the room:1468+
tear =down:384
tear gas:1470+,1660
tear:1712+
tearga:1470+
teas =the dog:1147+
teas:198+
technic caus:1472+
technic check:752
technic defect caus:1472+
technic defect:537
technic failur:537,1473+
technic fault:537,1471+,1473+
technic malfunct:1473+
technic problem:537
technic sound:565+
teenag:921+
teetot:1346
telephon:293
televis session:915+
televis:189+
temperatur drop:311+
temperatur fell:311+
temperatur rose danger:1029
temperatur rose:1685+
temporari:1474+
temporarili suspend:1447
temporarili:1474+
ten =of thousand march:1704+
ten =of thousand:328+
tenanc extend:66+
tenant =may stay:66+
tenant live:972+
tenant:1475+
tender fail:303+
tender public:1476+
tender ~ resign:1240
tender ~ share:154+
tender:976+
tension eas:353+
term end:1477+
term expir:1477+
termin =the agreement:1518+
termin =the contract:303+
termin =the treati:1518+
termin cancer:732
termin ill:447+,732+
termin:483
terrifi:34+
territori =claim:175+
territori gain:29
terror attack:1479+
terror cell:12
terror:1479+
terrorist motiv:1479+
terrorist:1479+
test =by engin:752
test =by:752
test =on anim:1483+
test =on human:1484+
test =on mice:1483+
test =on monkey:1483+
test =on patient:1484+
test =on peopl:1484+
test =was skip:1633+
test =were carri =out:1481+
test =were negat:1482+
test =were skip:1633+,1634+
test alarm:430+
test beforehand:1481
test came back clean:1482+
test came back negat:1589+
test deton:967+
test moratorium:1480+
test negat:436+,1482+,1589+
test posit =for cocain:438
test posit =for drug:438
test posit =for epo:425
test posit =for ~ steroid:425+
test posit:423+,739+,1485+
test run:1481
test show trace:1485+
test:237+,1481+
testament:650+
testifi =in court:1486+
testifi:1455+,1486+
testimoni:1455+,1486+
testosteron:423+
tether:76,828+
text alert:1686
text messag warn:1686
text:293,411+
thallium sulphat:1487
thallium:1487+
thaw:1685
theft:1404+
thick fog:569+
thick smoke:1338+
thief:1404
thiev:1404
thin =out:1212
third degree burn:200+,1307+
third time:422+,1235
thorough cook:309+
thorough debat:360+
thorough test:1481
thorough train:1708+
thousand =of demonstr:1704+
thousand =of mourner:1149+
thousand =of peopl gather:1704+
thousand came:328+
thrash =their:1741
threat =to life:342
threat:1488+
threaten =with extinct:482+
threaten:1488+
three men:1306+
three thiev:1306+
threw =herself:774+
threw =himself:774+
threw =in =the towel:434+,1240
threw =out =the case:233
threw =the match:564+
threw =the weapon =away:1699+
threw =up:1670+
threw bottl:1257,1660
threw stone:1257,1660
threw ~ weight behind:722,1437
thrill:1282+
thrive popul:1444+
thrive:1489+
throat =was cut:1375+
throat slit:1375+
throng:328+
throttl product:1133+
throttl:1413+
throughout =the countri:1715+
throw =in =the towel:1240
throw =out =the bill:1677+
throw =up:1670+
throw ~ hat =in =the ring:215
throw ~ weight behind:1437
thrown =from ~ car:1022+
thrown =from ~ window:1155+
thrown =into =the sea:446+
thrown =into:1156+
thrown =off:1155+
thrown =out =as evid:506+
thrown =out =of =the countri:512
thrown =out =of =the flat:502+
thrown =out =of =the game:1300
thrown =out =of =the parti:512
thrown =out =of school:512+
thrown =out =of ~ home:502
thrown overboard:1155+
thump:675
thunderbolt:854+
thunderstorm:1700,1713
thwart =the robberi:1259+
thwart:523,673+,1490+
ticket =was lost:1553+
ticket cost:574+
ticket price:231+,574+
ticket went unsold:393+
tidal wave:1525+
tidi:245
tie =the knot:900+
tie =up =at:73+,726+
tie =up ~ famili:95+
tie =up ~ staff:95+
tight lipped:1332
tighten monetari:1183+
tilt:827+
time =and =again:1235+
time barred:1384+
time bomb:1230+
time devic:1230+
time limited:1474
timer:1230+
tip =off =the track:391
tip =off:1686
tip =over:1031+
tip off:1686
tipsi:440
tirad:74
tire blew:1714+
tire burst:1714+
tire:1492+
titl =was revok:376+
titl =was taken:882+
titl defens:794+
titl upheld:1493+
tnt:516+
toddler:921
togeth =with =her:10
togeth =with =his:10
togeth =with:10+
toler well:1709+
toler:64,65+
took =a decis:362+
took =a dip:775+
took =a dive:527
took =a pay cut:1059+
took =a shortcut:975
took =a turn =for =the wors:1225+,1747+
took =a wrong turn:883+
took =by surpris:1544
took =down =the post:1103+
took =her =own life:1430
took =his =own life:1430
took =it =to =the polic:683+
took =no notic:707
took =nothing:830
took =off ~ mask:1609
took =off:811
took =on staff:674+
took =over =as:90
took =over =the compani:356
took =over =the ship:672
took =the blame:23,281
took =the fifth:1332
took =the oath:90
took =the offens:29
took =the paint:1404
took =the stage:1072+
took =the stand:1486+
took =the start:1381+
took =the titl:1741
took =their time:1337
took =to =the air:50+
took =to =the stage:1072+
took =to =the street:1145+
took =to ~ heel:566
took =too =many pill:1028+
took =up =the faith:307
took =up =the offer =of help:43
took =up =the offer:4+
took back =the decis:1254+
took back =the good:1354+
took back ~ statement:1250+
took back:1720+
took bribe:318
took control:217
took cover:1314+
took credit:244+
took day:1336+
took effect:813+,1649+
took first place:1741
took gift:619+
took gold:561+
took holi order:1004+
took home =the:129
took hour:1336+,1337+
took ill:1323
took money =from:187
took month:1336+
took offic:90
took part =in ~ meet:122+
took part =in:766+
took part:1117
took place:1499+
took respons:23,244+
took shelter:1314+
took week:1336+
took ~ =at =his word:1524+
took ~ =by surpris:1442+,1642
took ~ =in =her arm:470+
took ~ =in =his arm:470+
took ~ =into custodi:98,717
took ~ =own life:1430,1432+
took ~ =to =the suprem court:86
took ~ =to court:1428+
took ~ break:1244+
took ~ eye =off =the road:411
took ~ life:796
took ~ pension:1249
took ~ prison:1128+
took ~ serious:660+
top =of =the tabl:561+
top =out:197
top =the chart:1350+
top grade:1052
top secret:1383+
topless:944+
toppl =as leader:823+
toppl =over:1031
toppl =the govern:629+
toppl graveston:392
toppl:266,319+,629+
torch car:1257
torch:104+,202
tore =down:384+
torment:198
torn =down:384+,385+
torn =off:341,890+
torn apart:1040
torn ligament:743
torn muscl:743
torn:341
tornado:702+
torrenti rain:1700
torrenti:1713
tortur =into:282+
tortur anim:77+
tortur chamber:1500+
tortur:1500+
total loss:394
total stranger:1412+
total write off vehicl:767+
total write off:394
touch =down:99,803+
touch:1501+
touchdown:803
tour:1663+
tow =into port:32
tow =to port:32
tow:47+,1502+
tower wave:1261
toxic agent:1091
toxic dose:1091
toxic gas shell:238+
toxic sludg:1097
toxic substanc:1091
toxic wast:1097
toxic:342,343+,1091+
toxicolog =was clear:1482+
toxicolog found:1485+
toxin:1091
toy gun:1503+,1539+
trace =of =the loot:1402+
trace =of cannabi:438
trace =of cocain:438+
trace =of drug =in ~ blood:1485+
trace =of lead:821+
trace =of life:849+
trace =of mercuri:909+
trace =of:297+,503
trace:589
track =down =by:222+
track =down:222,589
trade =as usual:203+
trade halt:1504+
trade higher:1312
trade lower:1311
trade open:1505+
trade resum:1505+
trade suspend:1504+
trade union:1596+
tradit varieti:305+
traffic =is move:1506
traffic =was move:1506
traffic came =to =a halt:1507
traffic flow:1506+
traffic resum:1506+
traffick victim:1508+
traffick:1342+,1508+
tragedi:6+
tragic accid:8,1592
trail =in poll:150+
trail =in:150+
trail behind:150+
train =are cancel:1507+
train =are run:1506+
train =for:1708+
train =had =been cancel:1507+
train =have =been cancel:1507
train =were cancel:1507+
train =were run:1506+
train exercis:430+
train ran:1506
train servic =had =been halt:1507
train servic =has =been halt:1507
train servic =is halt:1507
train servic =was halt:1507
train soldier:1509
train stood still:1507
train swimmer:1452+
train teacher:1469+
train:1509+
trainspott:746+
trampl =by:75
trampl:157+,327+,1038
tranquil:76,207
transfer =the money:1036
transfer =to:642+
transfer collaps:1396
transfer data abroad:1304+
transfer ~ abroad:938
transfer ~ money:1036
transfer:1510+
transgen:614+
transmiss =between human:296
transmiss fail:1536+
transmiss:296+
transmit =by:296+
transmit data:1132
transmit imag:1132+
transmit live:861+
transmit:189+
transpar elect:1672+
transpar:404,1511+
transplant:1512+
trap =at =the resort:1411+
trap =in =a pocket:480
trap:1513+
travel =to face:131+
travel abroad:1+
travel ban:1275+
travel:939+
treat =and releas:1299
treat =as =a suspect:1446+
treat =as =a wit:993+
treat =as secret:781
treat =at =the scene:853,1335
treat =for burn:200
treat =for smoke:1339+
treat =for ~ injuri:743
treat =for ~ wound:743
treat =on =the spot:1335
treat =with pesticid:1368+
treat =with respect:1242+,1710+
treat correct:316+,1710+
treat human:82+,1710+
treat proper:316+
treat wast:1211
treat well:1710+
treat:1514+
treatabl:330+
treati:355+
treatment error:907
treatment fail:738+
treatment work:456+
tree =are cut:544+
tree =are fell:544
tree =had =been cut:544+
tree =had =been fell:544
tree =have =been cut:544+
tree =have =been fell:544
tree =were cut:544+
tree =were fell:544+
tree plant:1090+
tremor:1159+
trespass:1594
tri =as =a juvenil:921
tri =as =an adult:27,28+
tri =out:1481+
trial =of:985
trial began:985
trial fail:738+
trial open:985
trial run:1481
trigger =the alarm:56+,59+
trigger ~ alarm:58
trim rate:1182+
trim:337
trio:1306
trip:541+,588+
tripl =to:731
tripl:731
triplet:1530+
triumph =over:1741
triumph =with critic:1109
triumph:1426,1427+
troop advanc:29+
troop build up:1222
troop concentr:917
troop pour =in:761
troop reduct:1212+
troop remain:1385
tropic storm:702+
tropic temperatur:691
trouble free:1066
truanci:837
truant:837
truce =is hold:227+
truce =was respect:227+
truce broke =down:226
truce collaps:226,549
truce held:227+
truce talk:1064+
truce:225+,1521+
truck cross:44+
true =report:18+
true born:1194+
true emerg:1195+
true:1523+
truncheon:576+
trust =her:1524
trust =him:1524
truth:1496+,1497+
tsunami alert =had =been cancel:1735+
tsunami alert =has =been cancel:1735+
tsunami alert =is cancel:1735+
tsunami alert =was cancel:1735+
tsunami fail =to materi:1735
tsunami threat =had pass:1735
tsunami warn =had =been lift:1735+
tsunami warn =has =been lift:1735+
tsunami warn =is lift:1735+
tsunami warn =was lift:1735+
tsunami:1525+
tuberculosi:1526+
tuck =away =the penalti:1070+
tug pull:1502+
tugboat pull:1502+
tumbl:540
tumor spread:214+
tunnel =was discov:570+
tunnel cave =in:919
tunnel collaps:919+
turbul:1717
turmoil:1038
turn =a blind eye:707,1583
turn =a deaf ear:707
turn =a profit:1135+
turn =around:1527+
turn =away =at =the border:493+
turn =away =at =the door:1594
turn =away =at =the gate:870+
turn =away =at recept:1025+
turn =away =by =the hospit:1637+
turn =away =by =the school:1224+
turn =away =from =the coast:1408
turn =away =from hospit:1637+
turn =away:1527
turn =down =for aid:42+
turn =down =the offer:155+
turn =down =the pay offer:1060+
turn =down =the plan:1084+
turn =down =the post:91+
turn =down =the prize:1218+
turn =down =the request:88+
turn =down penalti appeal:1069+
turn =down ~ aid:46+
turn =down ~ offer =of help:46+
turn =down:1216+,1223+
turn =herself =in:609+,1443+
turn =himself =in:609+,1389,1443+
turn =off =the tap:1081
turn =off:1406
turn =out =of ~ flat:502
turn =out =of:502+
turn =out =to =be fals:1219+,1750+
turn =out =to =be flour:646+
turn =out =to =be harmless:676
turn =out =to =be sugar:646+
turn =out =to =be true:18+
turn =over =to:642+
turn =over:1031
turn =the gun =on =himself:1430
turn =themselves =in:609
turn =up =at:122+
turn =up aliv:590+
turn =up safe:589
turn =up:589,1117+
turn back =at =the airport:493+
turn back =at =the border:174+
turn back =at:1527
turn back =by =the navi:163+
turn back =the convoy:45+
turn back:1527+
turn round:1527+
turn turtl:1031
turn ugli:1660
turn ~ back =on =the parti:829+
turn ~ gun =on:942
turnout fell:1529+
turnout rose:1528+
turnov fell:1272+
turnov grew:1273+
twin boy:1530+
twin girl:1530+
twin:1530+
twister:702+
two attack:1306+
two candid:229+
two men:1306+
two thiev:1306+
two timing:30
typhoon:702+
u turn:191,1250
u turned:1254+
ultimatum:1488
unabl =to get =out:1513
unabl =to leav:1513
unabl =to pay:751
unabl =to sleep:128
unabl =to steer:1015
unabl =to swim:965+
unabridg:1558+
unaccompani:69
unaccount =for:931+
unaccredit:1533+
unacquaint:1412+
unaffect:1534+
unafford:513
unafraid:538+
unaid:1535+
unair:1536+
unanim juri:776+
unanim verdict:776+
unanim:35+,1537+
unannounc visit:1441+
unannounc:1440+,1642
unansw:1332
unapologet:1623+
unappeal:552+
unapprov:1538+
unarm drone:1372+
unarm missil:1683+
unarm:1539+
unask:1540+
unattend candl:9+
unattend:1581+
unaudit:1552
unauthor demonstr:142+
unauthor drug:1538+
unauthor ralli:142+,1144+
unauthor strike:1611
unauthor:575,1600
unavail =for comment:1332
unawar =of ~ experi:1725+
unawar:1544+
unbelt:1545+,1617+
unbias:714+,735+
unbidden:1594
unblemish record:1597+
unblemish:246+
unblock:14+,995
unbolt:1603
unbrak:1547+
unbroken:756,1559+
unbuckl:1545+
unbuilt:1549+
unburi:1550+
uncensor:1121+,1558+
uncertifi:1600
unchang:1378+,1551+
unchart:1607
uncheck:1552+,1590+
unclaim:1553+
unclear =why:937+
uncompens:1554+
uncomplet:1577+
unconfirm:1219+
unconnect =with =the firm:1023+
unconnect:1595+
unconsci:1555+
unconstitut:1556+
uncontagi:1557+
uncontain:557
uncontamin:245+
uncontrol:1015
uncook:1188+
uncoop:971
uncredit:1082
uncrew:1606+
uncut:1558+
undamag:756+,1559+
undaunt:538+
undecid:1560+
undeclar donat:420+
undeclar incom:1464+
undeclar war:1562+
undeclar work:1561+
undeclar:924+
undeliv:1563+
under age:921
underag worker:239+
underag:921+
undercook:1188+
undercov agent:1371+
underdog:150+
underdon:1188+
underf:950
undergo surgeri:1000+
underground shelter:1314+
underground test:967+
underground:749+
underinsur:1591+
undernourish:532,699+
underpaid:1567+
undersign:1330
understaf:1317
undersuppli:1317
undertak =to:1138
undertook =to:1138
undertook:1138
underw surgeri:1000+,1438+
underw test:1481+
underwat:568
underworld:1009
underwritten =by:755
undetect =by radar:628
undetect:1627+
undetermin:224
undisclos:781,1289
undisgu:143+,1609
undisturb signal:1328+
undisturb:1534+,1635
undock:1569+
undocu:710+
undress:944+
undrink:1570+
unearth:589
unedit:1558+
unemploy fell:1571+
unemploy rose:1572+
unemploy:769+
unencrypt:1573+
unenrich:1574+
unev:1729+
unexamin:1552+
unexpect:1439+,1442+,1642
unexplain:224,1632
unexplod ordnanc:920+
unexplod:374,1575+
unfair:153
unfaith:30+
unfaz:207
unfenc:1607
unfilt:446
unfinish text:426+
unfinish:1564+,1577+
unfir:661+
unfit =for combat:1578+
unfit =for consumpt:343+,571,1365
unfit =for servic:1578
unfit =for trial:748
unfit =for:342
unfit =to drink:1570+
unfit =to drive:1566+
unfit =to live =in:880
unfit =to play:1326
unfit =to stand trial:748+
unfix:1613
unflinch:538+
unforese:1579+
unforeseen:1439+,1442,1579+
unforgiven:662+
unfortun accid:1592
unfound:386,509+,931,1727+
unfroz:1278,1625+
unfund:1580+
unguard cross:146
unguard:1581+
unhappi =with:273+,410+
unharm:756+,1584+
unheat:1582+
unheed:707
unhurt:1584+
unhygien:400+,1585+
unidentifi bodi:1588+
unidentifi corps:1588+
unidentifi:1586+,1587+,1657+
uniform:987
unilater ceasefir:991+
unilater truce:991+
unilater:991+
unimmun:1639+
uninfect:1589+
uninhabit planet:851+
uninhabit:478+,479+,880+,1422+,1647+
uninjur:1584+
uninspect:1552+,1590+
uninsur:1591+
unintend:6,7+,1592+
unintent:6,7+,1592+,1614+
uninterrupt:298,1534
uninvestig:1593+
uninvit:1594+
uninvolv:1595+
unit =of:1424+
unit behind:1049+
unjustifi:1598
unknow:1544,1725+
unknown =to =each =other:1412+
unknown =to =her:1412+
unknown =to =him:1412+
unknown =to polic:1597+
unknown =to ~ victim:1412
unknown assail:1586
unknown attack:1586
unknown caus:1632
unknown culprit:1586
unknown dead:1587+,1588+
unknown donor:1586
unknown gunmen:1586
unknown man:1586+
unknown perpetr:1586,1632
unknown person:1657+
unknown woman:1586
unlabel:924+
unladen:478
unlaw collect:1723+
unlaw strike:1415+
unlaw:575,1598+
unleash:1599+
unlicens driver:1600+
unlicens pilot:1600
unlicens:711+,1538+,1600
unlik =to surviv:447
unlimit suppli:1601+
unlimit visibl:625+
unlimit:1073
unlit:344+,345+,856+
unload:1602+
unlock:1603+,1604+
unman aircraft:1606
unman post:1581
unman:125+,1606+
unmanoeuvr:1015
unmark car:1607
unmark:1607+
unmarri:1608+
unmask:143+,1609
unmonitor:1581,1610+
unmuzzl:1599
unnam sourc:1355+
unnam:1586,1657+
unnatur death:1661+
unnot:1627+
unobserv:1610+,1627+
unobstruct view:625
unoccupi:478+,479,1647+
unopen:1635
unoppos =by air defens:48+
unoppos:459+,1733
unpaid bill:733+
unpaid ransom:1180+
unpaid wage:1679+
unpaid:1612+
unpasteur:1188+
unpatch:1613+
unpermit:1600
unplan:1367,1614
unplug:1406
unpollut:245+
unpopular:1615+
unpreced:562+
unpredict:1579+
unprejud:735+
unprepar:1616+
unprofit:877+
unprompt:1540+
unprotect =by vaccin:1639+
unprotect level cross:146
unprotect:709,1573+,1581
unproven:509+,1219+,1568,1727
unprovok:1598,1618+
unpunish:1619+
unqualifi teacher:1620+
unqualifi:1616+,1636
unreach:295,878,978
unrecogn:1533+,1621+
unrecogniz:1587+
unrecord:1622+
unregist demonstr:1144+
unregist gun:711+
unregist worker:1561+
unregist:1600
unrehears:1367
unrel:1595+
unreli wit:1739+
unrepent:1623+
unreport:1624+
unresolv:1632+
unrespons:1555+
unrestrict:1601+
unrop:1617+
unruffl:207
unsaf =to drink:1570+
unsaf =to eat:571
unsaf build:1422+
unsaf work condit:1746+
unsaf:342,343+
unsalari:1612
unsalvag:767+
unsanct:142+
unsanitari:400,1585+
unscath build:1559+
unscath:756+,1584+
unschedul visit:1441+
unscreen:1590
unscript:1367
unseat:369
unsecur:1573+,1603+
unseen:1627+
unservic:1578+
unsign:1607+,1629+,1630+
unskil:1636
unsold ticket:478
unsold:1631+
unsolicit:1540+
unsolv:1632+
unsport:588
unstabl:1696
unstaf ward:1726+
unstaf:1606+
unsteril:1585+
unsubstanti:509,1219+,1727+
unsuccess applic:1053+
unsuccess candid:879+
unsuccess search:1568
unsuccess:523+,526+
unsuperv:69,1581+
unsuspect:1544,1642+
untam:1716+
untest:1552+,1633+,1634+
untouch =by =the thiev:1401+
untouch =by:756
untouch valuabl:830+
untouch:756,1635+
untrac:419,931
untrain:1616+,1636+
untreat fruit:1010+
untreat sewag:446+
untreat wast:446
untreat:732+,1637+
untri:1633+
untru statement:847
untru:762+,1750+
untruth:847
unus:1638+
unusu warm:691
unvaccin:1639+
unveil =as =a new player:1510
unveil:1150
unventil:1640+
unverifi:1219+
unvisit:1641+
unwarn:1642+
unwatch:1581
unwel:708+,1323+
unwit:7,727+,1544,1725+
unworn:1638
unwound:1584
unwritten:1003+
updat =the softwar:1056+
updat =was miss:1613+
upgrad =to categori:1407+
upgrad ~ outlook:581+
upgrad ~ rate:1186+
upgrad ~ system:1454+
upgrad:891
upheld =the convict:1653+
upheld =the law:291+
upheld =the patent:1057+
upheld =the result:1674+
upheld =the rule:1653+
upheld =the verdict:1653+
uphold =the convict:1653+
uphold =the verdict:1653+
uphold:1643+
upmarket hous:889+
upright build:1654+
upright:1644+
uproar:884
uproot tree:544
upset stomach:572+
upset victori:1439
upsw:453+
upturn:731
upward:731
uranium enrich:491+
urn:323+
use =a key:961+
use =as =a base:917
use =by =the militari:917
use =by milit:917
use =by:1645
use =for:1645
use =of drug:437+
use =of pesticid:1368+
use ~ forc:576+
use ~ phone:411+
use ~ veto:1655+
useless:738+
util:1645+
vacant:478,479+,1647+
vacat ~ post:1013
vaccin fail:738+
vaccin refus:1639+
vaccin work:456+
vaccin:1648+
valid certif:1054
valid licens:845+
valid passport:834+
valid patent:1057+
valid permit:1075
valid reserv:172+
valid visa:834+
valid:285,1649+
valuabl time:1337
valuabl untouch:830+
valuabl worth million:874+
vandal:378,392,1650+
vanish =from radar:295
vanish =with =the money:1402+
vanish:931+
vanquish =the enemi:1658+
vape:1340+
veer =from ~ cours:975+
veer =off cours:929
veer =off:1015
veil ban:652+
veil:901
venal:318+
vendetta:662+,936
venom:1091
ventil =had =been switch =off:1640
ventil =has =been switch =off:1640
ventil =is switch =off:1640
ventil =was switch =off:1640
ventil broke =down:1640
ventil fail:1640+
ventil work:1651+
ventil:1651+
verbal abus:1264
verbal agreement:1003
verbal:1003+
verbatim passag:1082
verdict =is final:552+
verdict =of =not guilti:20
verdict =was hand =down:363+
verdict =was upheld:1643+
verifi =as:1194+
verifi =by expert:615+
verifi:18+,284+,285+
vermin =were extermin:1076+
vermin:400,1078+
vest interest:287+
veteran =of:1509
veteran aircraft:981
veteran driver:1509
veteran pilot:1509
veteran:1708+
veto =the takeov:910+
veto:1216,1223,1655+
viabl bomb:1196+
viabl devic:1197+
victim =are identifi:705
victim =had =been identifi:705
victim =have =been identifi:705
victim =of =a murder:940
victim =were identifi:705
victim:198
victori =on =the battlefield:1658+
victori =over =the rebel:1658+
victori armi:1658+
victori:1741+
video =is still avail:1104+
video footag:550,1205+
video prove:503
video record:1205
vigil:123+,128
vindic:744
violat =of =the truce:226+
violat =the agreement:1515+
violat =the constitut:1556+
violat =the rule:1598
violat build code:525
violat found:753+
violat ~ airspac:326+
violat ~ ceasefir:226+
violat ~ safeti regul:525+
violat ~ truce:226+
violat:371
violenc broke =out:1660
violenc:1659+,1660+
violent death:1661+
violent:1659+,1660+
viper bite:1343+
virus free:1589+
virus infect:637
visa issu:1662+
visa refus:493+
visibl =had =been excel:625
visibl =had =been good:625+
visibl =had =been limit:1100
visibl =had =been low:1100
visibl =had =been poor:1100
visibl =has =been excel:625
visibl =has =been good:625+
visibl =has =been limit:1100
visibl =has =been low:1100
visibl =has =been poor:1100
visibl =is excel:625
visibl =is good:625+
visibl =is limit:1100
visibl =is low:1100
visibl =is poor:1100
visibl =of =only:1100
visibl =was excel:625
visibl =was good:625+
visibl =was limit:1100
visibl =was low:1100
visibl =was poor:1100
visit =her:913
visit =him:913
visit =in prison:1664+
visit =was cancel:1641+
visit =were refus:1665+
visit:1663+
visitor =were turn =away:1665
visitor stay =away:393+
vocal =from tape:918
vodka:427+
voic record =had =been recov:158
voic record =has =been recov:158
voic record =is recov:158
voic record =was recov:158
void:760+
volcan activ:1666+
volcano =has calm:1667+
volcano =is quiet:1667+
volcano calm:1667+
volcano fell silent:1667
volcano stay quiet:1667+
volunt =for =the front:1669+
volunt receiv:1484+
volunt soldier:1669+
volunt:290+,1612,1668
voluntari basi:1002+
voluntari confess:283+
voluntari work:1612
voluntari:1668+
voluntarili:1668+
vomit:708,1670+
vote =against =the bill:1677
vote =against:1676+
vote =down:1677+
vote =for:1678+
vote =in favor:1050
vote =in secret:1290+
vote =in:458+
vote =into offic:458
vote =is valid:1674+
vote =must =be repeat:1675
vote =of =all parti:1537+
vote =on:1157+
vote =out:369+,879+
vote =through:1050
vote =to impeach:715+
vote =was rig:1673
vote adjourn:1671+
vote annul:1675+
vote began:1095+
vote buy:1673
vote halt:1096+
vote nay:1676+
vote open:997+
vote postpon:1096+,1671+
vote put =off:463+
vote rig:1673+
vote suspend:1096+
vote took place =in:1157+
vote took place:462+
vote went ahead:462+,1095+
vote went smooth:1672+
vote yes =in =the referendum:1214+
vote yes:1678+
voter apathi:1529+
voter approv:1214+
voter back:1214+
voter queu:1095+
voter rebuf:1213+
voter reject:1213+
voter stay =at home:1529+
voter turn =down:1213+
voter turn =out =in larg number:1528+
voucher:1215
vow =to fight:587+
vow =to stay:1217+
vow =to:1138
vow:1138+
vulner fix:1056+
vulner remain:1613+
vx gas:953+
wade ashor:1450+
wafer thin:945+
wag =its tail:1546+
wage =late:1679+
wage agreement:13+
wage arrear:1679
wage cut:1059+
wage deal:13+
wage dump:1567
wage freez:1061+
wage frozen:1061+
wage increas:1062+
wage negoti:1063+
wage overdu:1679+
wage paid:1037+
wage slash:1059+
wage talk:1063+
wage unchang:1061+
wage went =up:1062
wage withheld:1679+
wage:1036+
waist deep:568
wait =at =the platform:1047+
wait =at =the scene:1385
wait =for =the ambul:1389
wait =for =the polic:1389
wait =for hour:665,1336,1337
wait =for polic:1389+
wait =for ~ wage:1679+
wait =in vain =for treatment:1637
wait =in vain:0+
wait =them =out:1680+
wait list:1224+
wait outsid:1680+
waiv =the right =to appeal:5+
waiv ~ appeal:5+
waiv ~ immun:713+
waiv:1612
wake =up:128
wake up call:1686
walk =away =from =the deal:357+
walk =away unhurt:1584
walk =away:1584
walk =down =the aisl:900
walk =in =through:961
walk =in unoppos:1733
walk =into =a polic station:1443
walk =out =before sign:1629
walk =out =of =the screen:1040
walk =out =of prison:599
walk =out =of ~ talk:1457+
walk =out =on:1302
walk =out:389,983+
walk free =from court:20
walk free =with:1448+
walk free:20,598+,599
walkout:983+
wall =of water:1525+
want =by polic:118
want =by:114+
war =of =the rose:542+
war =of word:542+
war continu:1682+
war crime:1598
war goe =on:1682+
war weary:885
ward =are open:686+
ward =had =been close:685
ward =had =been open:686
ward =has =been close:685
ward =have =been open:686
ward =is close:685
ward =of:25
ward =was close:685
ward =were open:686+
warhead =was miss:1683+
warhead explod:1684+
wari:1449+
warm =and dri:658+
warm =up:1685
warm applaus:1361+
warm dress:494
warm receiv:1702+
warm room:658+
warm welcom:1094
warmer =than:1685+
warn =had =been issu:1686
warn =has =been issu:1686
warn =is issu:1686
warn =too =late:1642
warn =was ignor:800+
warn =was issu:1686
warn =were ignor:800+
warn came =too =late:1642
warn light:899
warn messag appear:54+
warn shot:1687+
warn sign:899+
warn strike:983
warn ~ =of consequ:1488+
warn:1686+
warplan hit:52+
warrant issu:1688+
warrant:1688+
warranti =claim =was accept:730+
warranti =had expir:1019+
warranti =was void:1019+
warrantless:1736+
wash =the dam =away:339
wash ashor dead:591
wash overboard:540+
wash powder:646+
wash ~ hand =of:387+
wast time:1337
watch =around =the clock:634
watch =by passers by:1740+
watch =over:634
watch =the road:123+
watchman:634
water =had =been clean:431
water =had =been cut =off:1693+
water =had =been restor:1694+
water =has =been clean:431
water =has =been cut =off:1693+
water =has =been restor:1694+
water =in ~ lung:435+
water =is clean:431
water =is cut =off:1693+
water =is fall:1692+
water =is restor:1694+
water =is rise:1695+
water =was back:649+
water =was clean:431
water =was cut =off:1690+,1693+
water =was ration:886+
water =was restor:1694+
water cannon:1660,1689+
water damag:1691+
water drain:1692
water eb:1692
water level =are rise:1695
water level drop:1692
water level fell:1692+
water level rose:1695+
water outag:1690+,1693
water pistol:1503+
water qualiti =had =been good:431
water qualiti =has =been good:431
water qualiti =is good:431+
water qualiti =was good:431+
water ration:886+
water rose:1695+
water shut =off:1693
water subsid:1692+
water suppli =had =been interrupt:1693
water suppli =had =been restor:1694
water suppli =has =been interrupt:1693
water suppli =has =been restor:1694
water suppli =is interrupt:1693
water suppli =is restor:1694+
water suppli =was interrupt:1693
water suppli =was restor:649+,1694+
water suppli continu:1694
water suppli fail:1690+,1693
waterboard:1500+
waterlog:568,1713+
watertight door:825
watertight:442+,508+
wave =away:1069+
wave =of infect:1020+
wave =through =the merger:911+
wave =through =without:1552+
wave =through:631,1050,1590
wave play =on:1069+
waylaid:70+
weak demand:1272+
weak foundat:1696
weak swimmer:965+
weaken:1408+
weaker =than expect:1408
wealthi:1255+,1697+
weapon =has =yet =to =be found:1699+
weapon =is miss:1699+
weapon =was found:1698+
weapon =was recov:1698+
weapon =were collect:403+
weapon arriv:96+
weapon remain miss:1699+
weapon:93
weapons grade:491+
wear =a helmet:664+,1742+
wear =a mask:901+
wear =a seatbelt:151+,1742
wear =a:428+
wear helmet:664+
wear life jacket:850+
wear mask:901+
wear ~ seat belt:151+
weather balloon:746
weather research:746
weather warn:1686
websit =down:978
websit unavail:978
wed:900+
wedg:1513
weed plantat:216+
weedkil:1077+,1487+
week =early:448+
week =late:377,808+
week =of prepar:1085
week =to live:732+
week prematur:449+
weep statu:923+
weep:1712+
welcom =by classmat:1707+
welcom =the offer:4
welcom =the plan:722,1437+
welcom visitor:995
welcom ~ help:43+
welcom ~ propos:4
weld shut:872
well =and healthi:653+
well =done meat:309+
well =in advanc:1085+
well =over =the limit:1362
well acquaint:799
well arm:494
well below capac:1357+
well built:182
well care =for:1705+
well construct:182
well equip:494+,1708+
well fed:539+,1705+,1706+
well found:1523+
well fund:1353+
well heeled:1697+
well integr:1707+
well like:1102
well liked:1707+
well lit:624+,855+,860+
well look =after anim:82+
well look =after:1705+
well love:1102+
well maintain:891+
well mannered:1094+
well mark:899
well nourish:1705+,1706+
well off:1255+,1697+
well organ:1007+
well paid:1703+
well prepar:1708+
well preserv:756
well receiv:1102
well rest:1244+
well staf:489
well stock:489+,490
well suppli:489,490,494
well toler:1709+
well train:1509+
well trained:1509
well treat:1710+
went =away empty handed:1543+
went =down =by:367
went =down =in:322
went =down =to =the second divis:1226+
went =down =to:881
went =down =with =his plane:1388+
went =down =with:1436
went =down:367,978,1436+
went =into exil:1
went =into hide:114+,118,1175+
went =into liquid:559+
went =into opposit:259
went =into retir:1249
went =off =as design:1744
went =off =the air:1151+
went =off =with =a bang:515
went =off =without =a hitch:1729+
went =off:1499+
went =on =as plan:1499+
went =on =for:298
went =on air:51+,189+
went =on stage =to receiv:267+
went =on strike:983+
went =on trial:985+
went =over =to:942
went =their separ way:1302+
went =through secur:752
went =through test:1481
went =to =the bottom:1436
went =to =the next instanc:86
went =to =the polic =himself:1443
went =to =the polic:1237
went =to =the poll:462+
went =to appeal:86
went =to court:1428
went =to war:1681+
went =under =the hammer:1348+
went =under =the knife:1000+
went =under anesthet:1438+
went =under:435+,751,1436+
went =up =by:731
went =up =in =a firebal:515
went =up =in flame:555
went =up =to =the first divis:1139+
went =up:731
went =without =a dividend:413+
went =without food:535+
went =without pay:1679
went ahead:219+,1499+
went astray:975,1563
went back =on:191+,1515
went back =to drink:1225
went bust:751
went critic:1192+
went dead:1406
went empty handed:1554+
went home =from hospit:1299+
went home =on =their =own:1711+
went home:117,389
went hungri:532,699+,1382+
went miss =from =the archiv:505
went public =on =the stock exchang:857+
went public:404,1150
went quiet:1733+
went rogu:1541+
went silent =since:1131
went silent:295
went smooth:1427,1729+
went undetect:1627
went unnot:1627
went unpunish:1619
went well:1426
went wide:929
went will:833+
went wrong:523
wept blood:923+
wept:1712+
wet =through:1691+
wet road:703,1713+
wet surfac:703
wet weather:1173+
whale ban:701+
whale:700+
wheel =are =down:612+
wheel =had =been =down:612
wheel =have =been =down:612
wheel =up:613+
wheel =were =down:612+
wheel broke:1714
wheel came =off:1714+
whereabout =are unknown:931
whereabout known:16
whereabout unknown:114+,931
whip =through:1268+
whirlwind:702+
whiski:427+
whisper:1164+
whistl =at:171+,1040+
whistleblow:274+,826
white flag:1443
whiteout:1100
whole network:1715+
wide anticip:511
wide awak:123+,128+
wide expect:511+
wide known:1148+
wide open:995
wield:93
wig:901
wild anim:83+,1716+
wild caught:83+
wildcat strike:1415+
wildfir:555
will:378,1113,1668
wilt:1324+
win =a major:892+
win =a third term:1189+
win =the battl:1658+
win =the case:818+
win =the contract:300+
win =the elect:458
win =the nomin:962
win =the vote:458
win back:842+
win expir:1553+
win seat:492+
win:1741+
winch =to safeti:1238
winch:1238
wind =down:353+
wind =had =been light:208
wind =had drop:208+
wind =has =been light:208
wind =is light:208+
wind =up:483
wind =was light:208+
wind assisted:928+
wind shear:1717
windi:1717+
windless:208+
window =was open:1603+
window shatter:341
wine:427+
winner =in stoppag time:1283
winner =is known:1718+
winner =is unknown:1553+
winner =of:561+
winner:1741+
wintri:265
wipe =off =the map:394
wipe =out famili:63
wipe =out speci:520+
wipe =out ~ villag:902+
wipe =out:394
wipe =the data:350+
wipe:505+
wire fault:9+
wiretap:934+,1719+
wit convinc:1738+
wit:1295+,1737+,1740+
withdraw =from =the treati:1518+
withdraw =from:1251
withdraw =of:1251+
withdraw =the bill:1671+
withdraw =the charg:233+
withdraw frozen:138+
withdraw possibl:139+
withdraw ~ candidaci:1014+
withdraw ~ licens:844+
withdraw ~ statement:1250+
withdrawn =from =the market:1200
withdrawn =from =the race:1014+
withdrawn =from auction:1631+
withdrawn =from releas:1315+
withdrawn =from sale:1200+
withdrawn =from:1251
withdrawn paper:1220
withdrew =before:964+
withdrew =from =the race:434+
withdrew =from =the tournament:964+
withdrew =from =the treati:1518+
withdrew =from:1251+
withdrew =the bill:1671+
withdrew =the degre:376+
withdrew =the order:303+
withdrew =the product:1200
withdrew =the stori:317+
withdrew injur:1326
withdrew ~ bid:357
withdrew ~ candidaci:1014+
withdrew ~ confess:1720+
withdrew ~ diplomat:468+
withdrew ~ licens:844+
withdrew ~ statement:1250+,1720+
wither plant:1324+
wither:441
withheld aid:42+
withheld assent:1655
withheld document:971
withheld payment:1612
withheld recognit:1621+
withheld weapon:97+
withheld ~ vote:3+
withheld:781,1289
withhold aid:42+
withhold ~ signatur:1655+
withstood =the cyberattack:1548+
withstood =the load:1421+
withstood =the quak:1380+
withstood =the shock:1380
withstood =the storm:1380
withstood:663,1559
woke =up probe:1132
woke =up:128+,288+
woken:128+
woman =was arrest:545+
won =a major =of vote:458
won =a major:892+
won =a place:24+
won =a third term:1189+
won =in =the first round:560+
won =in court:818+
won =on merit:528+
won =the ball:527+
won =the battl:1658+
won =the case:818+
won =the confid vote:630+
won =the contract:300+
won =the elect:458+
won =the lawsuit:818+
won =the nomin:962
won =the presid:458
won =the prize:129+
won =the runoff:458
won =the seat:458
won =the tender:300+
won =the vote:458
won =the war:1658+
won back:842+
won custodi:335+
won fair =and squar:528+
won fair:528+
won narrowli:945
won outright:560+
won promot:1139+
won seat:492+
won ~ appeal:1652
won ~ patent disput:1057+
won:1741+
wood alcohol:916+
wooden dummi:366+
wooden spoon:807+
word =for word:1168+
word twist:925+
wore =a helmet:664+,1742+
wore =a life jacket:1742+
wore =a mask:901
wore =a muzzl:828+
wore =a seat belt:1742+
wore helmet:664+
wore life jacket:850+
wore mask:901+
wore protect:494
wore seatbelt:151
wore ~ seat belt:151+
work =around =the clock:1030+
work =as intend:1744
work =as normal:116+
work =as:476+
work =at full capac:1088
work =for:476+
work =in progress:1577
work =out:1427
work =with investig:312
work =without pay:1679+
work alon:873
work brake:186
work complet:276
work council =was inform:1743+
work council:1596+
work firearm:1197+
work flawless:1744
work normal:982+
work paper:426+
work perfect:536+,1744
work proper:1744+
work reliabl:38+
work stoppag:983
work weekend:1030+
work:1744+
workforc =was inform:1743+
workforc grew:674
workforc reduc:820
workshop =of:586+
world first:562+
world heritag:1118
world record:1204+
worldwid outag:1715+
worn =out:537
worn out driver:1492
worn:537
worsen:495,1225+,1747+
worst harvest:134
worthless:738,875+
wound =up =the compani:559+
wound =up:256,483
wound:743+
wrap =up:275+
wreck =was left:1748+
wreck =was rais:1174+
wreck =was recov:1174+
wreck ball:384
wreck remain =on =the seab:1748+
wreck:322,341
wreckag:322
wrestl ~ =to =the ground:576+
write off:394
written =by =a human:695+
written =by =a machin:40+
written =by softwar:40+
written =by ~ =own hand:695+
written =off:394
written =out =of =the =will:406+
written agreement:1749+
written contract:1749
written independ:1012+
written order:1749
written warn:1749+
wrong accus:744+,1751+
wrong bill:1026+
wrong convict:744,1751+
wrong diagnosi:907
wrong direct:883
wrong dose:1752+
wrong drug:1752+
wrong flag:39+
wrong inject:1752+
wrong label:924+
wrong lane:975
wrong man:744,1751+
wrong medic:1752+
wrong medicin:1752+
wrong orbit:543+
wrong patient:907
wrong runway:975
wrong side =of =the road:975
wrong track:975
wrong turn:975
wrongdoer:635
wrote =a =will:650+
wrote =it =herself:1033+
wrote =it =himself:1033+
wrote =to:293
wrote back:1236
wrote ~ =herself:1033+
wrote ~ =himself:1033+
x rayed:752
year =in jail:1125,1127+
year =in prison:1125,1127+
year =late:377
year =of experi:1509,1708
year behind bar:1127+
yes camp won:1214+
yield =to:380+
yield:1532+
youngster:921
youth court:921
zero alcohol:1346+
zero increas:1061+
zero visibl:1100
zip past:111+
zone approv:1083+
zoo born:79
`;
