/**
 * Classes of words and phrases of the news, one a row: `name<parents!contraries`, as numbers of rows. Who is said to be of a class is
 * said to be of its parents; nothing is of a class and of one of its contraries at one time; `@` behind one of which an event has one. Made by src/train/senses.ts from the
 * texts of src/train/senses, which were written for this.
 */
export const SENSE_CLASSES = `
abandoned<!
abroad<132!1060
absent<!
abstained<!
accepted<!1250,1257
accepted verdict<!
accident<!1782,385
accidental<!
accidental-death<360!961,1468
accidental-fire<566!@
accompanied<!@
accomplice<!
accomplices<!69
accord on pay<35!1088
account active<!15
account blocked<!
accounted-for<!
accredited<!1578
accurate<!1803
acquainted<!1450
acquitted<!313
acted alone<!653@
active-career<!
admitted<!395
admitted-student<!1258
adopted<!
adrift<!
adult<!940
adult offender<!
advance<!1286
affair<!539
affected<!1579
afloat<!1474
afloat-free<!
afraid<!548
agreed<1497!412,1024,980
aground<!33
ahead in polls<!153
ai accurate<!39
ai erred<!
ai-made<!711
aid given<!42
aid withheld<!
aid-accepted<!46
aid-arrived<!45
aid-blocked<!44
aid-refused<!
aided<!
air-defence-failed<!49
air-defence-worked<!48
airborne<!647
aired<!1181
airstrike<123!
alarm silent<!@
alarm sounded<!53
alarm-failed<!@
alarm-raised<58,1484!57
alarm-silent<1484!56,58@
alarm-sounded<1484!57
alarmed<!55
alcohol-served<!
alibi<!122,117
alive<!360
all-dead<360!
allowed<!586
allowed to stay in country<!
allowed to stay in home<!
allowed-protest<!145
allowed-stay<!522
alone<!10,12
ambushed<123!
ammonia<1119!
amputated<138!
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
announced inspection<!1480
apologised<!1670
appealed<!5
application granted<!88
application refused<!
applied<!
appointed<!1081,91
appointment rejected<!
approved<!
approved-deal<92!1778
approved-drug<!1583
armed<!1584
armed-drone<!1409
armed-robbery<1293!
arms-delivered<!99
arms-withheld<!98
arrested<739!120,609
arrived<!2
arrived-in-time<!103
arrived-late<!102@
arsenic<1119!
arson-attack<385!
arson-fire<566,385!9
ashamed<!
asked<!1585
asleep<!125,130
assaulted<659!
assaulted-sexually<1709!
asteroid-hits<!113
asteroid-misses<!
asylum granted<!115
asylum refused<!
at large<!
at the scene<!
at work<!
at-home<!1,132,740
at-large<!100
at-sea<!742
at-the-scene<!61
attacked<1709!1395
attended<!1424
attentive<!421@
authentic-work<1228!597
automatic<!917
autopsied<!1587
avalanche<969!
awake<!109
awarded<!1588
away-from-home<!
away-match<!
back-channel talks<1497!
backed-leader<!1572
backup<!
bad-harvest<!
badly-injured<759!1371,871
bail granted<610!140
bail refused<733!
bank closed<!
bank open<!141
banned<!64
banned-athlete<!256
banned-protest<!67
bare-faced<!@
bareheaded<!@
barrier-down<!149
barrier-up<!148@
beaten<1709,659!
beaten-dead<813,150!
began<!1806
behind in polls<!
below-capacity<!
belted<!1590
benign<!914
biased<!
bid accepted<!159
bid rejected<!
biological-child<!25
bitten<759!1591
black-box-found<!163
black-box-missing<!
blanks<!881@
blessed<!285
blinded<138!
blockade-held<!168
blockade-run<!167
bloodless<!170,759,360
bloodshed<!
boarded<!
body-missing<!173
body-recovered<!172
bomb<526!
booed<!@
booked<!1050
border agreed<!179
border closed<!
border disputed<!
border open<!178
border-closed<!182
border-open<!181
borrowed<!
bottled-oxygen<!1784
bought<!629
braced-structure<!1747
brain-injury<138!
brake-failure<547!@
braked<!1592
brakes-worked<!188
bribed<324!
bridge-collapsed<271!
broadcast<!1581
broke-engagement<!
broke-promise<!
broken-bone<759!
broken-down<547!
brushed-off<!
budget balanced<!200
budget deficit<!
built<!1594
bullied<!1758
buried<!329,1595
burned<759!
burned-to-death<360,204!
burning<!567
business open<!
cable-cut<!209
cable-intact<!
caged<!507
calm<!74,559
calm-air<1484!
calm-crowd<!333
calm-sea<1484!
came-home<!1208
camera off<!1241
cancelled<!1542
cancer<1358!
candidate<!1037
cannabis<449!
captured<!679
carbon-monoxide<1119!
carried-out<!1531
cases-falling<!
cases-rising<!224
caught<733!
cause-known<!228
cause-unknown<!
ceasefire<!1732
ceasefire-broken<!231
ceasefire-held<!230
censored<!1603
challenger stood<!
changed<!1596
charged money<!@
charged-crime<!255
charges dropped<!
chased<!858
cheap<!523
cheated<!698
checked<!1597
chemical-weapon<!
child labour<1643!
childless<!
chlorine<1119!
cholera<1358!
civilian-target<!936
claimed<!1598
clean<!410
clean hands<!
clean-athlete<!
clean-kitchen<!410
clear result<!965
clear-headed<!
cleared<!236
cleared-athlete<!
cleared-to-land<!821
cloned<!
close-family<!
closed<!1018
closed down<!207
cluster-munition<!
co-ed<!1370
coalition failed<!
coalition formed<!264
coalition talks<1497!
cocaine<449!
cocaine-use<447!
coerced<!1718@
cold<!
collapsed<675,347!1417
collected-prize<!1252
collided<1544!946
combat-ready<!1623
commander-alive<62!276
commander-killed<813!275
compensated<!1599
complained<!1317
complaint<!
complete<!1622
completed<!1622
complied<!378
compulsory<!1025
conceded<!419
condemned-by-church<!
confessed<23!397,810,395
confession coerced<!@
confession free<!287
confirmed<!1253
confirmed-result<!1254
confiscated<!656
conflict of interest<!751
conscious<!1600
conscripts<!1719
consented<!1778,110
constitutional<!1601
consulted<298!723
contact<!300,897,299
contact-broken<!298
contact-lost<!
contagious<!1602
contaminated<!249,372
continued<!493
contract<!
contract awarded<304!308
contract broken<!
contract kept<!306
contract lost<!
controlled-blast<!
conventional-seed<!
conventional-weapon<!242,991
converted<!800
convicted<!20,237
cooked<!1221
cooled<!1054
cooling-climate<!
cooperated<!994
copied<!1035@
copy<!
cordial<!612
correct-bill<!
correct-treatment<!
correction printed<!1448
corrupt<!250
coup<!326,1031
coup-failed<!325
couple<!793
crashed<!
cremated<!
crew-rescued<1273!
critical<138!1413,1244,1371
crossed-border<!
crowd-panic<!213@
crowded-event<615!
crushed-to-death<360!
curable<!748
curfew<!338
curfew-lifted<!337
currency down<!
currency up<!339
custody-granted<!342
custody-lost<!
cutting back<!
cyanide<1119!
dam-broke<579!346
dam-held<!
damaged<!1604,772
dangerous<!
dangerous product<!@
dark<!
darkness<1484!636,637
data leaked<!355
data lost<!354
data restored<!
data safe<!
data-lost<!357
data-saved<!
daylight<!979
de-escalation<!505
dead<!62,1244
deadlocked<!
deal<!365
deal done<!364
deal off<!
deal-failed<!362
death sentence<313!866
debated<!1303
debt-free<!
decided<!1605
decided by judgment<!
declared-goods<!1378
decontaminated<!
decoy<!628@
decrease<!1596,747,1415
defeat<!1708
defeated<!
defective<!546
defied<!282
defrauded<1643!696
defrocked<!
defused<!525
degree-kept<!383
degree-revoked<!
delayed<!
deliberate<!1637,7,6
delivered<!1608
demand-strong<!388
demand-weak<!
demands-met<!390
demands-refused<!389
demined<!939
demobilised<!952
demolished<404!1146,1147
demolished-on-purpose<404!
denied<!
denied responsibility<!1278
denied-guilt<!286
departed<!1422
deported<!65
derailed<!1011
desecrated<347!1277
deserted<!
deserted-event<488!
destroyed<675,347!
diligent<!
diplomat expelled<!407
diplomat stays<!
diplomatic ties<!1532
direct award<!
dirty<!
dirty-bomb<526!
disagreed<!
disarmed<!798
disclosed<!1324
discovered<!1613
disinherited<!758
dismissed<1036!1275,804
dispersed<!67
disputed result<!
dissatisfied<!
distracted<!
distress-call<298!
dividend cut<!
dividend paid<!423
divorced<!1536
docked<!1614
doctor-present<!1779
documents complete<!429
documents missing<!
donation illegal<1643!
donation legal<!430
done-before<!
doped<!251
doping-clean<!435
doping-positive<!@
draft<!562
drank-alcohol<!1382
dressed<!964
drew<!900
drill<!1229
drinkable<!1615,302@
driver<!1083
drone-strike<123!
dropped-out<!
drowned<360!
drug-free<!
drug-use<!
drugged<1611!446
drugs<!
drunk<1611!1382
dry<!
dry-inside<!
dry-road<1484!719
dry-weather<1484!1765,1206
dubbed<!1463
dumped<!
dying<!1413
early<!825
early-birth<!1519
eating<!545,714
ebola<1358!
ecoli<582!
economy growing<!464
economy shrinking<!
edible<!1402
effective<!754
ejected<!
elected<!898,376
elected unopposed<468!
election at set date<!
election brought forward<!470
election held<!
election postponed<!472
electric-shock<759!
electrocuted<360!
eliminated<!
embassy open<!478
embassy shut<!
embezzled<379,324!
embraced<1544!
emergency declared<!482
emergency ended<!
emergency-landing<!
emissions-down<!
emissions-up<!484
employed<!785
employed legally<!1606
empty<!
empty-building<488!996@
encircled<!1022
encrypted<!1618
endangered<!1530
ended<!
enemy-fire<!611
energy-imported<!1150
engaged<!194
engine-failure<547!
engine-worked<!497
enough<!1352
enough-supplies<!1352
enriched<!1619
entered parliament<!945
entry refused<!
equipped<!725,1351
escalation<!359
escaped<!1235
escaped-animal<!
estranged<!259
evacuated<!1431,1422,1262
evacuation order<!511
evacuation refused<!
evicted<!1432,66
evidence<!1780
evidence admitted<!516
evidence destroyed<!
evidence excluded<!
evidence kept<!515
evidence solid<513!519
evidence thin<!
executed<813,360!
expected<!1482,1479
expelled<846!1428,68
expensive<!
exploited<!
explosion<!1620
explosives<!
export stopped<!
exported<!527
exposed-to-disease<!
extinct<!1485
extradited<!532
extradition refused<!
failed<!
failed-exam<!
failed-test<768!
failure<!
fair<!
fair-match<!
faithful<!
fake<!
false-papers<596!
famine<!1757
fans-behaved<1094!544
fans-rioted<!
fasting<!
faultless<!
faulty<!576,1797
fearless<!
fed<!1419
fell<!
fell-by-self<!
fell-out<!
fell-short-of-orbit<!
felled<!
female-suspect<!913
fended-off<!560
fentanyl<449!
fever<1358!
fighting<1709!211
fighting goes on<559!
filmed<!1621
final text<!
final verdict<!1019
fined<!1665
finished-race<!444
fire<!1781
fire-out<!568,206
fire-raging<!
fire-under-control<!568
firm wound up<!
first round win<!1302
first-place<!824
first-time<!432,1269
fit-to-play<!1361
fixed-match<!538@
flawless<!
fled-scene<!1426
flood-free<!
flooded<1742!578
foggy<1128,1484!637,1752
foiled-escape<!506
food-contaminated<302!584@
food-poisoned<724!
food-safe<!@
for-a-fee<1064,235!@
forbidden<!
force<!
forced<!
forced-entry<!983
forecast kept<!591,592
forecast lowered<!592
forecast raised<!
foreigner<!886
foreseen<!1624
forgave<!678
forged<!627
forged-work<540!
fought-on<!1483
foul<!537@
found<!950
found-alive<600,62!602
found-dead<600,360!
fracture<759!
fraud<!697
free of charge<!235
free trade<!
free-movement<!
free-of-charge<!585,235
free-person<!
freed<!739,733
friendly-fire<!494@
frosty<!@
frozen-to-death<360!
fuel-left<!1040
full<!488
full-reservoir<!905
fully responsible<!764
funded<!1625
gas-explosion<525!
gas-leak<841!
gave himself up<733!226@
gave-away<!
gave-birth<1138!
gear-down<!625
gear-stuck<547!
genetically-modified<!310
genuine<!692,596,540
genuine-target<!373
gift<!
gift refused<!
gift taken<!630
goal-allowed<!633
goal-disallowed<!
goalless<439!
good-harvest<!137
good-view<1484!351
good-visibility<1484!
got-help<!1580
got-home<!
got-on-well<!
got-out-alone<62!
got-through<!1355
government fallen<!
government stable<!643
granted<!
grieving<!
grounded<!
guarded<!1626
guilty<!760
guilty plea<23!761
gunfire<1484,1353!
hacked<!1329,1593,1512
had accomplices<!
had-food<!715
half-empty<!1052
handed back<!
handed-over<!802
happy<!646
harmed<!
harmless<!348,1119,302,1125@
harmless visitor<!
harmless-powder<!449
harsh sentence<!
has-power<1135!1134,1136
has-water<!1741
has-will<!775
headscarf-allowed<!668
headscarf-banned<!
healthy<!724,1358,755,912
healthy-plants<!1359
hearing closed<!672,1739@
hearing open<!
heart-attack<1358!
heated<!1627
heavily-damaged<347!870
heeded<!
held-fire<!1353
held-grudge<!
held-position<!221,1286
helmeted<!147
help-absent<!@
help-arrived<!681
helped<!689,1628
heroin<449!
hid<!1356
high-morale<!904
hijack-foiled<!688
hijacked<!1255
hindered<!
hiring<!837
hit<1544!
hoax<!1230
home-birth<!700
home-match<!133
homeless<!
honest-dealer<!
honest-dealing<!604
honest-exam<!
honest-finder<!801
hospital-birth<!
hospital-closed<!
hospital-open<!701
hostage freed<610!704
hostage held<!
hostages-freed<1273!706
hostages-killed<813!705
hot<!270
house arrest<733!
housed<!695
human-error<!1513@
human-made<!
hung jury<!
hung parliament<!911
hunger-strike<!460
hungry<!
hunted<!717
hunting-banned<!
hurricane<969,1751!
icy-road<1484!453
identified<!1631
identified-bodies<!1632
identified-body<!1633
ignored<!676
ill<!
ill-equipped<!@
illegal-entry<!852
illegal-gun<!864
immune<!729
immunity lifted<!
impartial<!157
impeached<!732
impeachment failed<!
in custody<!116
in office<!1036,417,1488
in opposition<!
in private hands<!
in public hands<!736
in support<!1024
in-captivity<!
in-hospital<!1334,119
in-orbit<828!553
in-port<!121
in-private<!
in-public<!743
in-time<!1541
in-warranty<!1042
increase<!374,1596,1415
incurable<!
indebted<!368
independent<!1462
independent judge<!
indicted<!237
indoors<!
ineffective<!
infected<529!1634
influenza<1358!
informed<815,298!1589,796
inherits<!
injured<!1629
innocent<!649
innocent plea<395!@
innocent-visit<!1400
inquiry dropped<!
insane<!1315
inside<!1045
insider<!1047
insolvent<!@
inspected<!1635,1597
inspection failed<768!
inspection passed<768!769
insured<!1636
intact<!347,404
intensive-care<740!
interrupted<!1398
intestate<!
invalid<!
invasion<332!
invented<!
investigated<!1638,763
investing<!343
invited<!1639
involved<!1640,760
irreparable<!
jammed<!1363
jobless<!
jobs safe<!837,785
joined party<!846
judge removed<!789
judge stays<!
jumped<!550
jumped-in<!1187
jury agreed<!712
just-friends<!
justified<!1643
kept<!622
kept in the dark<!
kept secret<!
kept-arms<!413
kept-by-museum<!
kept-faith<!
kept-find<!
kept-held<!657
kept-home<!
kept-job<!
kept-money<!@
kept-on-sale<!
kept-promise<!195
kept-quiet<!1271,1272,414
kept-secret<!843
kept-silent<!1496@
kept-title<!901
kidnapped<!850
killed<360!
kissed<1544!
knew<!1589
knew each other<!1450
known-danger<1736!
known-to-police<!1642
labelled<!943
landed-safely<!328,1355
landing-refused<!
landmine<526!
landslide<969,253!965
last-place<!
late<!
laughed<!
launch-aborted<!
launched<!827
laundered<1643!
law in force<!831
law lapsed<!
lawful<!1643
lawfully-acquired<!
lawsuit lost<!
lawsuit won<!834
lawyer present<!1777
laying off<!786
lead-poison<1119!
leader kept<!840
leader ousted<!
leak<!842
leak-proof<!
leaked<1180!809
leaning<347!1704
leashed<!1644
left party<!
left-behind<!1442
left-in-ruins<!
left-out<!
left-voluntarily<!812@
left-waiting<!1169
legal-entry<!726
legionella<1358!
lenient<!663
lessons-cancelled<!
lessons-held<!855
let in to work<!
let-go<!238
let-in<!1571,1570
liberated<221!
licence kept<!
licence withdrawn<!861
licensed<!1645
licensed-gun<!727
lied<!1537
life sentence<1153!
life-found<!869
life-jackets<!1783
lifeless-world<!
lightly-damaged<347!404
lightly-injured<759!138
lightning<!
lights-on<!874
lights-out<!
limited<!@
listed<!878
listeria<582!
listing scrapped<!
lit<!350
live<!1240
live-rounds<1353!
livestock-disease<1358!
loaded<!488,1648
loan granted<!885
loan refused<!
local<!593
local outage<!
locked<!1649
locked out<!857
locked-door<!1650
locked-exit<!
lone-actor<!11
loot-large<!894
loot-small<!893@
looted-art<!833
loss<!
lost-contact<!
lost-election<!
lost-home<!803
lost-match<!
lost-title<!
lost-way<!1012
loud<!1197
low-morale<!686
low-reservoir<!
loyal<!962
luxurious<!1410
luxury flats<!
maimed<138!
maintained<!970,1635
majority won<!713
malaria<1358!
male-suspect<!555
malignant<218!
mandatory<!1025
manned<!1652
manual<!@
marked<!1653
married<!1654
masked<!1655,146
massacre<813!
match-abandoned<!
match-finished<!922
measles<1358!
mediated<1497!982
medical-error<!322
meltdown<1203,1223!
mercury-poison<1119!
merger blocked<!
merger cleared<!929
merger talks<1497!
met<298!
met in private<932!934@
met in public<!
methanol<1119!
military-target<!247@
mimed<!
mine-collapsed<271!
mined<!391
minor<!27,28
minor-damage<347!404
miracle<!967
mislabelled<!
misquoted<!
missed parliament<!
missed-each-other<!
missed-record<!
missed-target<!1458
missile-strike<123!
missing<!600,16
mistreated<659!1761@
mobilised<!392
money-kept<!1249@
monitored<!1656
morning-attack<!978
motive-known<!957
motive-unknown<!956
moved abroad<!1423
moving<!1075
murder<360,1141!966,1468@
murdered<813!
mutiny<!906
mutual-truce<!1014
naked<!
narrow result<!
natural death<360!
natural-cause<!
natural-death<360!1711,813,1468,8,961,1119,1354,1412
natural-disaster<!
neglected<!1756
neglected-animal<!
negligent<!405
negotiated<1497!981
nerve-agent<1119,242!
network-down<!
network-up<!975
new-vehicle<!1004
night-attack<!955
night-time<!
no deal<!
no deal talks<!
no outside help<!
no-forced-entry<!589@
no-shots<1484!651,1353
nominated<!1079
non-smoker<!
non-starter<!
non-swimmer<!
normal hours<!
nuclear-test<!
nuclear-weapon<!
observers-admitted<!993
observers-barred<!992
obstructed<!
occupied<!1697
occupied-building<!489,488
off-duty<!1010
off-route<!
offer<1000!
offered<!1257
offline<!1015
offside<!@
oil-spill<841,1125!
old-vehicle<!
on duty<!
on strike<!118
on time<!384
on trial<752!
on-bail<!1263
on-duty<!997
on-rails<!
on-route<!998
on-time<!384,825,217
one-sided-truce<!963
online<!1001
only witness<!
onside<!1002
open<!260,1357
open to appeal<!
open vote<!
open-air<!753
open-route<!490
operated<!
opposed<!
optional<!
oral<!
ordained<!380
order to close<!207
ordered<!1657,1586@
orderly<!1066
orderly transfer<!
ordinary-crime<!1520
organic<!1405
original<1228!319
original work<!
out of office<!
out of the race<!
out-of-control<!1610
out-of-court<!370
out-of-fuel<!
out-of-order<!
out-of-warranty<!
outbreak<!1044
outbreak-over<!
outside<!
outside-worker<!
outsider<!766
over budget<!1773
over-emission<!
overbooked<!
overcharged<!321
overcrowded<!1394,655@
overdose<1119!
overheated<!
overloaded<!154@
overtime<!989
overturned<!1694
own-money<!1179
own-power<!
own-soil<!1
own-work<!318
owned<!183
owner<!1516
paid<!1658
paid on time<1064!1729
panic<!@
panicked<!211
panned<!
paper ceased<!
paper printed<!1069
paralysed<138!
pardon refused<!
pardoned<!1336,1072
parent-of<!244
parked<!
party split<!
party united<!1076
passed<!1727
passed over<!
passed-exam<!534
passed-over<!
passed-test<768!535
passenger<!
patched<!1659
patent valid<!1086
patent void<!
pay cut<!1089
pay dispute open<!
pay freeze<!
pay rise<!1087,1089
pay talks<1497!
peace talks<1497!
peace-kept<!777
peaceful<!1710,1709
penalty-given<!1097
penalty-missed<!
penalty-refused<!
penalty-scored<!1096
penniless<!
performed<!217
permanent<!
permit<!
permitted<1102!586,1586,143,1645
pest-free<!
pesticide<1119!
pests<!1104
pilot-error<!1514,494,1304
pipeline-flowing<!1109
pipeline-shut<!
plagiarised<318!1061@
plan approved<!1112
plan rejected<!
planned<!1404
planned-retreat<!1297
planned-visit<!1481
plant running<!
plant shut<!1116
planted<!554
poison<348!
police-absent<!1121@
police-came<!1120
polite<!1299
polls open<!1124
polls shut<!
pollution<302!249
polonium<1119,1203!
poor<!
poor-visibility<1484!637
poorly-attended<!1755@
popular<!1661
post deleted<!
post kept<!1131
postponed<!1542,1013
power-cut<!1135
power-on<!1136,1134
power-out<1134!
praised<!1068
pregnant<!244
pregnant-animal<!
preliminary talks<1497!
premeditated<385!1404,1660
premiered<!1350
prenup<!1785
present-at-scene<!2
present-there<!2
preserved<!404,1182
preserved building<!
press censored<!
press free<!1148
price-cap-free-energy<!
prices down<!
prices up<!1151
prison sentence<313!1396
prison-riot<1709!
prison-sentence<!1489
prisoner-of-war<739!
prisoner-swap<!
private-ceremony<!1178
probe-lost<!
probe-working<!1159
production down<!
production up<!1161
profit<!896
progress-made<!361
project-approved<!1166
project-stopped<!
promised<35!1250,1300
promoted<!1260
prompt<1195!1373,1372,825
prosecutable<!
protected-area<!524
protest allowed<!1173
protest banned<!
protested<!
proud<!107
provoked<!1664,1643
public knowledge<!
public-ceremony<!
public-money<!
published<!797
pulled from air<!
pulped<404!
pumps-running<!1184
pumps-stopped<!
punished<!1665
pushed<1544!551
pushed-in<!
pushed-out<588!@
put to a vote<!1721
put-down<360!81,1397
quake<969!
qualified<!476
quarantined<!607
quarrelled<!640
quick<!1372
quick-response<!1373
quiet<!
quiet-streets<!1174
quorum<!1200
quorum lacking<!@
quoted<!318,1110,944
racist-abuse<1299!
radiation<!1204
radiation-normal<!1205
radiation-raised<!1204
rainy<1751,1484!451
raised-wreck<!1801
ran-away<!
ransom paid<1064!1210
ransom refused<!@
ransom-demanded<!
ransom-paid<!1213
ransom-refused<!1212@
raped<111!
rate cut<!1217
rate raised<!1215,1217
rate unchanged<!
rating down<!
rating up<!1218
rationed<!1647
raw<!
re-elected<468!
reactor-accident<!1226
reactor-off<!
reactor-running<!1224
reactor-safe<!
read-it<!1667
real<!540
real-emergency<!
real-threat<!692
real-weapon<!1546
reassured<!
rebuilt<!848
recalled<!806,1441,1436
recaptured-prisoner<!506
recognised<!1668
recognised culprit<!1804
record<!947
recorded<!1669
recorded earlier<!
recorded on video<!
recount<!
recovered-health<!1259
recovering<!1800
recycled<!456
reduced-troops<!1256
referendum lost<!
referendum yes<!1247
refunded<277!805,953
refused<!645,35
refused to resign<734!
refused-prize<1250!
refuted<!
refuted-result<!
regular-flight<!
reinforced<!1246
rejected<!4
rejected-student<!
relapsed<!
relegated<!
religious<!1328
remained-inside<!509
remanded<739!1009
remote-blast<!1469
rent down<!
rent up<!1265
repairable<!783
repaired<!347
repeated<!
replied<!1368
reported<!1671
reported-itself<1271!808
rescued<!0,1556
rescued firm<767!570@
resigned<1036!804,1188,417
resisted<!1786
respected<!
responsible<!
rested<!1533@
restituted<1287!799
restraint<!587
resuscitated<62!1283
resuscitation-failed<360!
retired<1036!22,417
retracted<!910
retreat<!29
returned<!1437
returned-goods<!1440
reversed<!
rich<!1127
ricin<1119!
riot<1709!
robbed<!
robbery-failed<!1293
roof-collapsed<271!
rough-sea<1484!214
rout<1286!1114
rubber-bullets<587!
rude<!
ruled out<!
ruling<!735
runoff<!
rushed<!@
sabotage<385!6
safe<!348
safe product<!349
sales down<!
sales up<!1307
salmonella<582!
sanctioned<!1672
sanctions evaded<!1314
sanctions imposed<!1313
sanctions lifted<!
sanctions observed<!
sane<!764
sang-live<!937
satisfied<!420
scored<!634
seal-broken<!1320
sealed<!1319
search-ended<!
searched<!1673
searching<!1321
secret<!
secret ballot<!1020
secret-service<!
secret-talks<1497!
secular<!
secure<!
seen<!1674
seized<!
selected<!849
self-defence<!1664
sent-home<!
sent-off<!1430
sentence-served<!1073
separated<!1536
seriously-injured<759!1371
server abroad<!
server at home<!1339
several-perpetrators<11!
severely-burned<204,138!
shared-cell<!1387
shareholder vote no<!
shareholder vote yes<!1344
shares down<!
shares up<!1346
shelled<123!
sheltered<!1675
shelved-show<217!
short-of-supplies<!504
shortage<!
shot<659!
shot-dead<813,1353!
shot-down<328!642
showed-openly<!
shut<!
sick<!669
sick-plants<!
side-effects<!660
sidelined<!
signal-green<!@
signal-intact<!784
signal-red<!1362
signed<!1676,1677
signed into law<1078!
signposted<!1678
silent<!1403
single-perpetrator<892!1341@
single-sex<!
slightly-injured<759!
slow<825!@
slow-response<!1196@
smoke<!
smoke-poisoned<759!
smoker<!986
smouldering<566!
smuggled<!
snake-venom<1119!
snowless<1484!
snowy<1484!1380
sober<!450@
social housing<!908
sold<622!795,1679
sold-badly<!
sold-well<!1385
solitary<!1343
solved<!1680
solvent<!767,1274
sorted-complaint<!198
sound-condition<!547,377,197,1041,1514,1512,188,533,536
source anonymous<!
source named<!1392
spare-room<!
spared<!123
spared jail<!
spared-animal<!
speech finished<!
speeding<!1775
spied<1326!
split vote<412!@
spoiled<!@
spoke<!
spontaneous<!1141@
sprayed<!
sprinkler-failed<!
sprinkler-worked<!1406
spy<!661
spy-drone<!96
squalid<!
stabbed<1709!
stabbed-dead<813,1411!
stable<!457,360,1600,1800
stable-condition<!457
stagnation<!
stalemate<!29,1286
standing<!
started-race<!987
starving<!549
state secret<!1177
statute-barred<!1170
stayed<!1286,398,1571,402
stayed at site<!
stayed away<!
stayed-aboard<!467,1762
stayed-at-scene<!577
stayed-friends<!552
stayed-in-school<!
stayed-inside<!332
stayed-on-pitch<!
stayed-put<!
stayed-tenant<!
stays-at-club<!
steerable<!1038
sterile<!1630
still on sale<!
still-gone<950!
still-in-place<!
still-living-there<!509
still-missing-goods<!1288
still-on-sale<!
stolen<!1438
stood-by-claim<!1772
stopped<774!1797
storm-strengthening<!1446
storm-weakening<!
stormed-building<!1730
story stands<!
stranded<!639
strangers<!19,793
strangled<1544,1709!
strike averted<!1006
strike illegal<1643!
strike legal<!1453
strike limited<!@
strike widespread<!1455
stroke-illness<1358!
struck<1544!948
structure sound<!1460
structure unsafe<!@
strychnine<1119!
subsidiary<!
subtitled<!
succeeded<!533
success<!536
sued<!
suffocated<360!
suicide<360!961,966
suicide-attack<525,123!
suicide-death<360!8
summit cancelled<!
summit held<!1471
summit-reached<!1571
sunk<404!32
supervised<!1681
supplies-full<!1351
supported<!1024
surgery-done<!1787
surprise<!
surprise inspection<!@
surprise-visit<!1115
surprising<!
surrendered<!226,598
surroundings<!
surviving-species<!
survivors<62!63
suspect<!1016
suspended<!1005
suspended-sentence<!1155
suspicious<!
swam<!445
swap-failed<!1157
swimmer<!988
system old<!
system upgraded<!1494
talked-to-police<!810
talks<298!
talks broken off<!
talks going on<!1498
tame<!1768
tariff imposed<!606
tax avoided<!
tax cut<!
tax demanded<!
tax evaded<1643!
tax paid<!1505
tax raised<!1503
tax refunded<!1504
teacher-present<1145!2
teacher-qualified<!1666
tear-gas<587!
technical fault<!
technical-cause<!
technical-failure<!494,1304
temporary<!1101
tenant<!
tendered<!409
term ended<1036!
term-birth<!
terrorism<!1032
test-denied<!990
tested<!1682,1683
tested-negative<!1526
tested-on-animals<1522!
tested-on-humans<1522!
tested-positive<!1523
testified<1403!
thallium<1119!
threatened<!1232
thriving<!
thwarted<!223
ties cut<!
tired<!
title kept<!1535
title lost<!
together<!
told truth<!
told-by-media<!1539@
told-in-person<757!1538
told-truth<!865
too-late<825!@
took-place<!217,1133
tortured<951!
touched<!946,1684
towed<!1059
toy-weapon<!1231
trading halted<!
trading open<!1547
traffic-running<!1550
traffic-stopped<!
trafficked<524!
trained<!1685
transferred<!1433
transparent<!797
transplanted<!
trapped<!1273,641
treated<!1686
treaty broken<!
treaty joined<!
treaty kept<!1558
treaty left<!1559
treaty signed<35!1563
treaty unsigned<!
truce<!560
truce-monitors<!
true<!778
trusted<!1490
tsunami<969!1788
tuberculosis<1358!
turned-away<!859,992
turned-back<!859
turned-on-leader<!@
turnout high<!1574
turnout low<!@
twins<!
ultimatum ignored<!
ultimatum met<!1576
unaccredited<!
unaffected<!1444,774,1449,261
unaided<!47@
unaired<!
unanimous<1078!1401
unapproved<!
unarmed<!95@
unasked<!@
unauthorised act<!
unautopsied<!
unawarded<!
unaware<!
unbelted<!@
unbitten<!
unbraked<!@
unbreached<!652
unbuilt<!
unburied<!203
unchanged<!
unchecked<!
unclaimed<!248
uncompensated<!277@
unconscious<!
unconstitutional<1643!
uncontagious<!
uncut<!
undamaged<!
undecided<!
undeclared work<1643!
undeclared-war<!1731
undelivered<!
under-construction<!281
under-control<!1038
under-influence<!254
underpaid<!
undiscovered<!
undocked<!
undrinkable<302!@
unemployment down<!
unemployment up<!1616
unencrypted<!
unenriched<!
unexploded<!
unfilmed<!561
unfinished<!
unfit-for-combat<!274
unforeseen<!
unfunded<!
unguarded<!648@
unheated<!@
unhelped<!
unhurt<!759,360
unhygienic<!
unidentified<!720
unidentified-bodies<!
unidentified-body<!722
uninfected<!
uninspected<!768@
uninsured<!771@
unintended<!
uninvestigated<!779
uninvited<!781@
uninvolved<!
unionised<!
unknown-to-police<!818
unlawful<!794
unleashed<!
unlicensed<1643!1103@
unlimited<!875
unlimited-supply<!
unloaded<!883
unlocked<!
unlocked-door<!890
unlocked-exit<!891@
unmanned<!916@
unmarked<!918@
unmarried<!
unmasked<!920@
unmonitored<!1771
unordered<!1029
unpaid<!
unpatched<!
unplanned act<!@
unpopular<!
unprepared<!@
unprotected<!
unprovoked<!@
unpunished<!1185
unqualified-teacher<!
unread-by<!
unrecognised<!
unrecorded<!
unrepentant<!85
unreported<!1271
unsanctioned<!1310
unsearched<!
unseen<!1793
unsheltered<!1349
unsigned<!1365
unsigned document<!@
unsignposted<!@
unsold<!
unsolved<!1388
unsupervised<!@
untested<!@
untested software<!
untouched<!
untrained<!1552@
untreated<!
unused<!
unvaccinated<!
unventilated<!@
unvisited<!
unwarned<!1736@
upheld<!1289
upheld-terms<807!195
upright<!
used<!1687
user consent<!1776
vacant<!
vaccinated<!1688
valid<!776
vandalised<347!
ventilated<!1689
verdict overturned<!
verdict upheld<!1702
vertical<!
vetoed<!1366
victim identified<!1707
victim unidentified<!
victory<!375
violence<!1094
violent<!
violent-death<360!
visa granted<!503
visited<!1690
visits-allowed<!1715
visits-denied<!1714@
volcano-erupting<969!1717
volcano-quiet<!
voluntary<!588,269,1188
volunteers<!294
vomiting<1358!
vote dropped<!
vote fair<!1723
vote rigged<!@
vote valid<!1725
vote void<!@
voted against<!3
voted down<!
voted for<!1726,3
wages unpaid<1658!@
waited-outside<!1447
war-declared<!
war-goes-on<!229
warhead-absent<!1734
warhead-carried<!1733
warming<!316
warned<757!1691,796
warning-shot<1353!
warrant<1102!1789
watched-trial<!
water-cannon<587!
water-cut<!
water-damaged<!452
water-falling<!
water-off<!
water-on<!1744
water-rising<!1743
weak-structure<!
wealthy<!1099
weapon-found<!1750
weapon-missing<!1749
weather-bad<1484!
weather-clear<1484!1751,580,1206
welcomed<!175
well paid<!1612
well-attended<!1129
well-cared<!
well-fed<!1419,971
well-liked<!
well-prepared<!1662
well-tolerated<660!
well-treated<1756!951,1543,1419,715
went-ashore<!
went-home<!418
wept<!826@
wet-weather<1484!
wheel-lost<547!
widespread outage<!887
wild<!
windy<1484!212
winner-known<!1598
wiretapped<!1656
withdrew-claim<!1443
within budget<!
within-emission<!1049
within-limit<!@
without consent<1643!@
without lawyer<!@
without-consent<1776!93,1103@
without-doctor<!@
without-evidence<!513
without-fire<!
without-incident<!6,328,273,400
without-life-jackets<!@
without-oxygen<!
without-prenup<!
without-resistance<!1276@
without-surgery<!
without-tsunami<!
without-warrant<!1738@
witness<!
witness credible<!1792
witness unreliable<!@
witnessed<!1674
won<!900,439
wore-protection<!1663
workers told<757!
working<!1444,197,1041
workplace safe<!1799
workplace unsafe<!@
worsening<!
wreck-left<!
written<!1026
wrong<!
wrong man<!
wrong-drug<926!
yet-to-begin<!
`;

/**
 * Forms of those classes, in code-unit order: `stem stem:classes`; `+` behind a class of which the form says no more than its name. Stems as words/stems.ts makes them; `=word` for a word that stands
 * as it is; `~` for up to three words of any kind.
 */
export const SENSE_FORMS = `
0 0:634+
=a =few custom:887+
=a =few scratch:870
=a happi coupl:640+
=a man act:1369+
=a narrow major:1401
=a natur death:968
=according =to =the rule:405
=according =to plan:1782
=according =to schedul:1013+
=across =the board:1767+
=after =a full night:1279+
=after =the due date:1519+
=after dark:350,979+
=after work:997+
=again =and =again:1269+
=against =her =will:588
=against =his =will:588
=against =the decis:1401+
=against =the law:1643
=against =the plan:1024
=against =the rule:143,586
=against =the vote =of:1401
=against =the wish:1778
=against order:1586+,1657+
=against ~ =will forc:588
=against ~ =will:269+,1776+,1778+
=against ~ wish:1778
=all =are found:16+
=all =by =herself:1580
=all =by =himself:1580
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
=all clear =from doctor:1634
=all custom:1767+
=all document avail:428+
=all gone:1440+
=all job preserv:786
=all job:786
=all member vote =for:1582
=all natur:1787+
=all passeng die:63
=all perish:63
=all squar:439+
=all worker join =the strike:1456+
=all ~ =own work:1061
=among =the spectat:1739+
=an item:327
=another term:1222+
=are =a coupl:327
=are =in order:1391+
=are charg:585
=are gone:1440+
=are still =in =their home:1439+
=are surround:490+
=around =the clock electr:1647+
=around =the tabl:1497
=around midnight:978+
=as =before:1596+
=as =much =as =he like:1646+
=as =much =as =she like:1646+
=as =much =as =they like:1646+
=as =much =as =you like:1646+
=as expect:521+
=as forecast:521,594+
=as normal:1579
=as plan:1007+,1013+,1542
=as predict:521
=as schedul =in:470+
=as schedul:1013+,1115+,1542
=as usual:1579+
=as well =as =a placebo:754
=at =a halt:1444
=at =a snail pace:1372
=at =a standstil:1075+
=at =an altitud =of:50
=at =any time:1646
=at =her =own expens:585
=at =her request:108
=at =his =own expens:585
=at =his request:108
=at =no charg:608
=at =no cost:608+
=at =noon:358+
=at =the behest =of:1029
=at =the bottom =of =the sea:1474
=at =the control:442+,917+,1144+
=at =the crime scene:122+
=at =the expens =of =the state:1179+
=at =the gate:647+
=at =the gravesid:203
=at =the helm:1425
=at =the invit:781
=at =the last moment:102+,745+
=at =the merci =of =the wave:26+
=at =the negoti tabl:973,1497
=at =the permit speed:1775
=at =the request =of:108,781
=at =the scene:117+
=at =the schedul date:470+
=at =the start line:1418+
=at =the wheel:442+,917+,1144+
=at =their =own discret:1025+
=at =their =own expens:585
=at anchor:73+,742+
=at arm length:751+,1684+
=at cruis altitud:50
=at cruis speed:959
=at danger signal:1364
=at dawn:955+
=at daybreak:955+
=at dead =of night:685
=at fault:649+,1278+
=at full capac:1797
=at full speed:1592
=at full volum:903+
=at gunpoint:95
=at high speed:1399
=at home =against:694+
=at home =in bed:61,119
=at knifepoint:95
=at larg:78+,116+,120+
=at liberti:610
=at loggerhead:980,1194
=at low speed:1775+
=at midday:358+
=at midnight:978+
=at night:979+
=at odd:412+
=at onc:1169+,1195
=at permit speed:1775
=at public expens:1179+
=at random:957+
=at red:1364
=at sea:121+
=at sunriz:955+
=at walk pace:1775+
=at war =with:1731+
=at work =as usual:1005+
=at work:118+
=at ~ =own wish:1718
=at ~ discret:1025
=at ~ post:1144+
=away =at =the time:2+
=away =from =the camera:743+
=away =from home:132+
=away =on busi:2
=away defeat:133+
=away game:133+
=away match:133+
=away win:133+
=be well awar:815
=because =he want:1718
=because =she want:1718
=been =told =in person:1539+
=been found:600
=been negoti:973+
=been releas:610
=before =noon:358
=before =the court =on charg:1008
=before =the press:934+
=before dawn:979+
=before everyon:1356
=before wit:744+
=being built:1609+
=being fought =over:560
=between =themselves:982+
=between life =and death:331,457
=both parti agre:963+
=both side agre:963+
=by =a clear margin:253+
=by =a hand =of vote:965
=by =a landslid:823
=by =a major =of:1401
=by =a singl vote:965
=by =a whisker:965+
=by =a wide margin:823
=by =an algorithm:127+
=by =her =own effort:1580+
=by =herself:21,69
=by =himself:21+,69
=by =his =own effort:1580+
=by =the book:405,794+,832+
=by =the deadlin:1007+
=by accid:6,7,1637+,1660+
=by acclam:1582
=by candlelight:1136
=by chanc:7
=by choic:1718
=by comput:127+
=by day:358+
=by forc:587+
=by hand:917+
=by handshak:1026+
=by law:283+
=by letter:1802+
=by mistak:6,7+,1637+,1660
=by night:979+
=by secret ballot:1325+
=by word =of mouth:1026+,1539
=can =be appeal:1019+
=can =be cure:336+
=can =be repair:1267+
=can still =be prosecut:1170+
=can still appeal:1019+
=cannot =be appeal:563+
=cannot =be found:950
=cannot =be pass =on:1602+
=claim =was reject:799+
=claim dismiss:834+
=claim reject:834+
=claim respons:248+
=claim upheld:835+
=claim ~ life:813
=claimed =the jackpot:1770+
=claimed =the prize:1770+
=claimed respons:248+
=claimed victim:170+
=claimed ~ live:813
=claims =the territori:179+
=claims respons:248+
=commandeered:688
=could =be drunk:441
=could =be repair:1267+
=could =not train:1361
=could hard swim:988+
=could hard walk:1358
=could manag alon:46
=could speak:293
=could swim:1491+,1493+
=departed =on time:1013+
=did =as ~ =told:282
=did =not =report:808
=did =not cost:608
=did =not keep:195
=did =not know =each =other:1450
=did =not resist:1786
=did =not work:547
=did =without =the event:217+
=did =without attend:1424+
=did =without pay:1210+
=did =without:2
=did everyth right:405+
=did ~ =any harm:659
=did ~ duti:405
=do =not cost:608
=do =not know whether ~ =will:331
=doctored photo:596
=doctored result:1723
=doctored video:596
=doctored:540,596
=does =not cost:608
=done =and dust:280
=done deliber:1141
=down =for:1005+
=down =on =the year:374
=down tool:1006+,1444
=downed =by:1355+
=downed tool:1006
=downed:1355
=dozens =of =us:996
=during =her shift:1010+
=during =his shift:1010+
=during =the night:979
=during work hour:1010+
=during ~ shift:1010
=early bath:1335+
=early discuss:1140+
=early elect:471+
=early exit:476+
=early releas:1073+
=every seat =was taken:1755
=every seat taken:615
=few =dozen demonstr:1129+
=few =dozen peopl:1129+
=few copi:1385+
=few peopl turn =up:1129+
=few remain:492+
=few side effect:1760+
=few survivor:1486+
=few visitor:403+
=few worker join:1455+
=for =a fee:235+,585,1064
=for =a time:1515+
=for =all =to see:1626
=for =all time:1101
=for =anyone =to take:1626
=for =no reason:1664+
=for =the first time:573+
=for =the second time:432+
=for =the time =being:1515+
=for =the umpteenth time:432
=for ever:1101+
=for everyon =to see:1356
=for free:605+,608+
=for good:1101+
=for hour:1372
=for life:1101
=for reason unknown:228
=for want =of evid:1780+
=for year:1269+
=from =a =reporter:1538
=from =a journalist:1538
=from =reporters:1538
=from =the backup:354+
=from =the budget:1179+
=from =the galleri:1739+
=from =the internet:1538
=from =the news:1538
=from =the newspap:1538
=from =the paper:1538
=from =the press:1538
=from =the radio:1538+
=from =the televis:1538
=from privat donat:1058+
=grounded =on:36
=grounded:647+,1449+
=had =a green light:1362
=had =a gun:95
=had =a hand =in:782+
=had =a helmet:680+
=had =a key:983+
=had =a licens:863+,1103
=had =a permit:64,863+,1103+
=had =a quorum:1199+
=had =a reserv:176+
=had =a stroke:1457+
=had =a weapon:95
=had =an affair:30
=had =an alibi:61
=had =been admit:859
=had =been clear =with:1103
=had =been drink:450
=had =been elsewher:61
=had =been evacu:489
=had =been expect:521+,594+
=had =been murder:960
=had =been regist:1103
=had =been talk:973
=had =never =been regist:1645
=had =never =been servic:970
=had =never met:1450
=had =no choic:588
=had =no hand:1640
=had =no idea:1589
=had =no part:1640+
=had =no weapon:1584
=had =not =been clean:410
=had =not =been regist:1645
=had =not =been servic:970
=had =not open:1667+
=had =not read:1667+
=had =not slept:1533
=had =nothing =to =do =with:396+,760
=had =the permit:1103+
=had =to =be boil:1615
=had =to =be shot:1190
=had =to =be tow:1545
=had =to buy:585
=had =to leav ~ home:509,510+
=had =to move =out:512
=had =to pay:235+,585
=had =to sit =out:1361
=had =yet =to learn =to swim:988+
=had access:859
=had alreadi left:103+
=had approv:93+
=had book:176+
=had breakfast:460+
=had confess:286
=had dinner:460+
=had drunk =only water:1382
=had eaten:1757
=had electr:1135
=had end:493
=had fallen =into disrepair:970
=had fallen:221
=had fled:509
=had gone =for lunch:2
=had happen =before:432
=had held drill:1552
=had help:638+
=had immun:728+
=had insid knowledg:766+
=had insur:771
=had knowledg =of:815
=had known:815
=had left =the ship:1762+
=had lunch:460+
=had peopl aboard:916+
=had power =again:664+
=had read =the:1227+
=had slept:1279+
=had suppli:654+
=had vote =against:1401+
=had water:1745
=had ~ equip:504
=had ~ shot:1698
=half empti:154+,655+,1129,1394+
=half full:1394+
=half price:239
=half starv:971+
=has =a job:486+
=has =a licens:1103
=has =a major:911+
=has =a permit:1103
=has =an alibi:61
=has =been cancel:217
=has =been complet:280
=has =been kept:1146
=has =been recov:1288
=has =our trust:135+
=has =said =nothing:810
=has =to pay:585
=has =yet =to =be return:1437+
=has =yet =to come forward:1598+
=has =yet =to:1806+
=has confess:286
=has end:493
=has fallen:221
=has immun:728+
=has promis:1167
=has run =out:1351
=has still =to start:1806+
=have =a major:911+
=have =never met:1450
=have =to buy:585
=have =to pay:585
=have fled:509
=have known:815
=have run =out:1351
=having =an affair:30
=her children:1074+
=her daughter:1074+
=her son:1074+
=his children:1074+
=his daughter:1074+
=his son:1074+
=i sign:627
=i type =it:627
=in =a cell:100,739+
=in =a coma:331,759,1600
=in =a fit =of rage:1660+
=in =a foreign countri:1+
=in =a friend atmospher:320+
=in =a grave:203
=in =a group:10
=in =a hurri:1303
=in =a legal posit:1017+
=in =a person convers:1539
=in =a polic cell:100
=in =a privat room:743+
=in =a public hear:934+
=in =a relationship:327+
=in =a rout:823
=in =a safe:648
=in =a small circl:1158+
=in =a stabl condit:1413
=in =a suit:438+
=in =an order fashion:1030
=in =an urgent procedur:1303
=in =her bedroom:119+
=in =her hous:119+
=in =her spare time:997+
=in =his flat:119+
=in =his hous:119+
=in =his possess:1062
=in =his spare time:997+
=in =its cage:210+
=in =its enclosur:76+,210+
=in =its entireti:1603+
=in =my safe:1146
=in =no time:1169,1195+
=in =one piec:772,1629
=in =our hand:679
=in =the =morning:358+
=in =the act:117+
=in =the afternoon:358+
=in =the air:50+
=in =the back seat:1083+
=in =the basement:1349+
=in =the bathtub =at home:693+
=in =the best =of health:669
=in =the bibliographi:1201+
=in =the black:1163+,1389
=in =the bomb shelter:1349
=in =the build:765+
=in =the bunker:1349+
=in =the cab:1144
=in =the clinic:700+
=in =the cockpit:1144+,1425
=in =the compani =of:10
=in =the control room:1144
=in =the dark =about:1680
=in =the dark =of night:350+
=in =the dark:874+,1136,1589+
=in =the daytim:358+
=in =the dead =of night:978+,979+
=in =the dock:236+,1008+
=in =the galleri:1739+
=in =the grave:203+
=in =the gym:753+
=in =the hall:753+
=in =the hand =of:221
=in =the heat =of =the moment:1660+
=in =the know:815
=in =the line =of duti:1010
=in =the middl =of =the night:979+
=in =the newspap:1538
=in =the nick =of time:102+,745+
=in =the open:1021+,1045+
=in =the oper theater:1005+
=in =the pictur:815
=in =the presenc =of ~ lawyer:836+
=in =the privaci:743+
=in =the public galleri:1739+
=in =the race =for:219+
=in =the red:896+,1658
=in =the safe:1146
=in =the small hour:979
=in =the squad:1332+
=in =the start eleven:1332+
=in =the start line up:574
=in =the street:1045
=in =the team:1332+
=in =the wild:83+,1768+
=in =the wreck:765+
=in =the zoo:76+
=in =their =own filth:971+
=in =their =own stadium:694+
=in =their hous:119+
=in accord =with =the law:832+
=in accord =with =the rule:794
=in agoni:457+
=in agreement:35
=in arrear:1658
=in ash:404
=in attend:124+
=in bad shape:347
=in bed:109
=in black =and white:1802
=in breach =of =the agreement:1558
=in broad daylight:879+,1356,1793+
=in camera:671+,933+
=in captiv:76+,210+,704+
=in civilian cloth:997
=in cold blood:385
=in cold storag:1595+
=in compani:10
=in complet dark:874
=in complianc =with:1082
=in contact =with ~ infect:529+
=in contact:298+
=in correspond:298
=in costum:438+
=in critic condit:331+
=in custodi:733+,739+
=in daili contact:259+
=in danger =of collaps:1460
=in dark:874+,1136
=in debt:749+,1127+
=in deep water:33+
=in defens =of:1333+
=in demand:1130+
=in dialog:1497
=in disarray:1297+
=in discuss =with:1497
=in disguis:920
=in disrepair:970
=in dri dock:742
=in earnest:1229+
=in emerg shelter:899
=in enemi hand:221
=in error:6
=in excel condit:576
=in excel health:669
=in exchang =for money:1212+
=in exil:1
=in favor =of:738+
=in favor:1477
=in fight condit:274+
=in flame:206+,566
=in flight:50+
=in forc:830+,1699+
=in front =of =an audienc:744+
=in front =of =thousands:1178+
=in front =of camera:744+,934+
=in front =of guest:744+
=in front =of wit:744+,1356,1793+
=in full control:1610+
=in full knowledg:815
=in full length:1603+
=in full light:879
=in full public view:1356+
=in full swing:1797
=in full time work:486+
=in full view:744+,1356+,1793
=in good condit:576+,772,1757
=in good faith:696+
=in good hand:1756
=in good health:62,669+,1756+
=in good order:1030+,1391
=in good repair:576+,1391
=in good shape:669,1389
=in good spirit:62,826
=in good time:1007
=in good work order:1797
=in good work:1797
=in govern:1301+
=in grave condit:331
=in handcuff:100,733
=in harbor:742+
=in hide:116,120
=in hospit:740+
=in intens care:740,1338+
=in isol:1193+,1387+
=in jail:739+
=in leagu =with:11+
=in line =with =the constitut:296+
=in line =with =the geneva:1761
=in line =with =the rule:832+
=in liquid:570+
=in metro station:1349
=in mortal danger:331
=in motion:959+
=in need:1099
=in negoti:973
=in neutral water:1429+
=in oper:1797
=in opposit:735+
=in orbit:741+
=in perfect condit:546+,576+,772,1391
=in perfect health:669
=in perfect order:576+,1391
=in perfect shape:1604+
=in person:1145
=in piec:347
=in plain sight:1356+
=in polic cell:733
=in port:742+
=in poverti:1127+
=in pre trial detent:733
=in prison:739+
=in pristin condit:772
=in privat hand:736+
=in privat:1324
=in progress:1622+
=in proper condit:576
=in public hand:737
=in public session:934+
=in public:414
=in quotat mark:1201
=in remiss:1243+
=in repair:1623+
=in respons =to =an insult:1176+
=in return =for money:1064
=in rude health:1530
=in ruin:404
=in safe hand:1146
=in sandal:725
=in secret:685+,797
=in servic =for decad:1004
=in servic:1010+,1797
=in short suppli:1352
=in silenc:1197
=in stabl condit:1413+
=in stabl:1413
=in stock:386
=in talk =to acquir:931+
=in talk =to buy:931+
=in talk =to sell:931+
=in talk:973
=in tear:1764+
=in time:745+
=in top form:669
=in touch =with:298
=in touch:298
=in tow:1545+
=in trainer:725,1662
=in uniform:1010+
=in use:1695+
=in vain:536
=in violat =of:1643
=in work order:546+,1391,1797
=in write:1802+
=in ~ bed:109
=in ~ cage:76+
=in ~ cellar:1349+
=in ~ free time:997
=in ~ seat:765+
=in ~ shelter:1349+
=into =the next round:1192+
=is =a forgeri:596
=is =in order:1391+
=is =off:217
=is =the limit:875+
=is aliv:62
=is authent:627
=is cancel:217
=is charg:585
=is close:260
=is constitut:296+
=is fit:574
=is genuin:627
=is gone:1440
=is inhabit:995+
=is involv:782
=is kept:1146
=is legal:832
=is name =in:1201+
=is open:1018
=is real:627
=is sound:1389+
=is still =with:734
=just =a yellow card:1430+
=just =in time:102+,745+
=just below =the summit:1571
=just built:977+
=just friend:793+
=just good friend:793+
=lasting:1101+
=late =at night:979
=late =in =the =morning:955+
=late arriv:825
=less =and =less:374
=manned:916+
=many friend:1758+
=many time:1269+
=march =against:1174
=march =through:1174+
=marched =against:1174
=marched =into:777+
=marched =on:29
=marched:1174
=marked =as:918
=marked correct:698+
=marked path:1012
=marked vehicl:918
=may =not surviv:331
=may appeal:1019+
=may keep =the doctor:382+
=may stay:68
=may wear =a headscarf:667+
=millions =in cash:893+
=mine cave =in:938+
=mine clearanc:391+
=mine collaps:938+
=mines remov:391+
=more =and =more:747
=more =than enough:499
=more =than last year:747
=more carbon dioxid:485+
=more case:225+
=more expens =than plan:1048+
=more expens:1152+
=more inmat =than:1052
=more optimist forecast:592+
=more order =than:387+
=more passeng =than allow:1052
=more pay:1090+
=more unemploy:1617+
=much =too =late:1372
=must =be boil:1615
=must compli:915+
=must pay:585
=must wear:283+
=netted:1318+
=never =reported:808
=never =said =a word:810
=never approv:1645
=never argu:640+
=never clean:410
=never found:950
=never left ~ side:1422
=never open:1667+
=never quarrel:640+
=never read:1667+
=never sat =down:981+
=never turn =up:1440
=no =one =was watch:1681+
=no =one came:851+
=no =one insid:489
=no adult:1681+
=no alarm:57
=no barrier:1678+
=no belt:1590
=no blood:169
=no caus =for concern:660
=no compens:1599
=no connect:1640
=no danger:660
=no defect:1391
=no disrupt:1579
=no drop =of blood:169
=no drop =of rain:454
=no electr:1136
=no fault:1391
=no fenc:1678+
=no hand =in:1640+
=no help came:851+
=no interrupt:1579
=no involv:1640
=no job =will:786+
=no knowledg =of:1640
=no layoff:786
=no licens:1645
=no lifeguard:1681+
=no light:1136
=no limit:1646+
=no longer =in danger:1413
=no longer trust:1572+
=no mainten:970
=no major:713+
=no moon:351
=no negoti:981+
=no order:388+
=no part =in:1640+
=no power:1136
=no progress:361+
=no redund:786
=no refund:953+
=no risk:660
=no role =in:1640
=no seat belt:1590
=no shot:984+
=no sign =of life:950
=no singl shot:984
=no siren:57
=no sleep:1533
=no snow:1380
=no sprinkler:1406
=no statement:810
=no steel =in:1460+
=no step further:361+
=no talk:981+
=no teacher:1681+
=no trace =of:1440
=no upper limit:1646
=no vote =against:1582+
=no warn sign:1678+
=no weapon:1584
=no wind:212
=nobody =has left:1439+
=nobody =said =a word:810
=nobody =was evacu:1439+
=nobody =was insid:489
=nobody =was watch:1681+
=nobody =will lose:786
=nobody came =to:1129
=nobody came:851+
=nobody insid:489
=nobody live:1697+
=nobody object:1582+
=not =a breath =of wind:212
=not =a drop =of blood:169
=not =a drop =of rain:454
=not =a drop =of water:1406
=not =a drop came:1406
=not =a scratch:1629
=not =a shot:984+
=not =a singl bullet:984+
=not =a singl shot:984+
=not =a singl vote =against:1582+
=not =been found =to =this day:950
=not =been found:950
=not =been seen =since:950
=not =on speak term:612+
=not =one bullet:984
=not =one drop =of rain:454
=not =one drop came:1406
=not =one hand:1582+
=not =one shot:984+
=not =said =a word:810
=not =say =a word:810
=not =yet =been found:950
=not allow =in:1570+
=not allow back:1570
=not guilti verdict:20
=not involv:1640
=not let =in:1570+
=not name:1110
=not reachabl:1001
=not respons =for:1640
=not strap =in:1590
=not surviv =the night:331
=not ~ get =a =cent:1599
=not ~ get =a penni:1599
=not ~ see =a =cent:1599
=not ~ see =a penni:1599
=nothing =but =a:1584
=nothing =in ~ hand:1584
=nothing =to =do =with:1640+
=nothing =to eat:951
=nothing =to worri =about:660
=nothing =was =marked:1678+
=nothing amiss:1391
=nothing back:953+
=nothing happen =to:1629
=nothing left:1351
=nothing suspici =was found:692
=nothing work:1001+
=nothing wrong =with =his:574
=nothing wrong =with:1391
=of =her =own accord:1585+
=of =her =own free =will:1718+
=of =his =own accord:1585+
=of =his =own free =will:1718+
=of =its =own accord =reported:1272+
=of =one accord:295
=of =one mind:35
=of age =at =the time:27
=of age:27+
=of full age:28+
=of legal age:27+
=of littl valu:894+
=of sound mind:617+,1315+
=of unsound mind:764+
=of ~ =own accord confess:288+
=of ~ =own choic:1718
=of ~ =own free =will:850+,1718
=off =his =own bat:1657+
=off =the =marked trail:902,998
=off =the book:1606+
=off =the cuff:1404
=off =the grid:1224
=off =the guest list:1639+
=off =the lead:1644+
=off =the leash:1644+
=off =the record:1392+
=off =the tabl:1300+
=off =the track:400
=off =the ventil:1414+
=off camera:743+
=off cours:902+,998+
=off duti:997+,1626
=off limit:143,586
=off shift:997+
=off sick:2+
=off speak term:508+
=off ~ =own bat:1586+
=on =a chain:845+
=on =a lead:845+
=on =a leash:76,845+
=on =a sound foot:1389
=on =a tow rope:1545
=on =a ventil:773+
=on =an even keel:1694+
=on =her =own author:1778
=on =her =own:69
=on =her deathb:457+
=on =his =own author:1778
=on =his =own initi:1657+
=on =his =own:69
=on =his deathb:457+
=on =its =own engin:1059+
=on =its =own feet:750+
=on =its roof:1057
=on =its side:1057
=on =its usual rout:1012+
=on =its wheel:1694+
=on =own territori:1429+
=on =the =marked pist:1012+
=on =the =marked trail:1012+
=on =the =other side =of:61
=on =the air:51+
=on =the ballot:219
=on =the bench =all:849+
=on =the bridg:1144+,1425+
=on =the brink =of extinct:492+
=on =the brink:1274
=on =the car radio:1538+
=on =the declin:374
=on =the dole:785+
=on =the due date:1519+
=on =the footag:122
=on =the guest list:781+
=on =the high sea:121+
=on =the hous:608
=on =the injur list:1361
=on =the internet:1538
=on =the kitchen floor:693+
=on =the lookout:125+
=on =the loos:78+,1644+
=on =the mend:1243+,1244+
=on =the order =of:1029
=on =the payrol:487+
=on =the plan rout:1012+
=on =the quiet:685
=on =the radio:1538+
=on =the record:1393+
=on =the red list:492+
=on =the right road:1012
=on =the right track:1012
=on =the rise:747
=on =the road =at:133+
=on =the run:116+,120+
=on =the runway:647+
=on =the scene =within minut:1196
=on =the scene:1144+
=on =the seab:1474+
=on =the shelv:806+,1436+
=on =the spot =at onc:1169
=on =the spot:1169
=on =the spur =of =the moment:1404+,1660
=on =the statut book:830
=on =the street:695+
=on =the surfac:1045
=on =the tabl:999+
=on =the take:324+
=on =the tarmac:647+
=on =the wagon:1382
=on =the ward:740
=on =the wit stand:1527+
=on =their =own initi:1657+
=on =their =own:1681
=on bad term:508+
=on bail:1009+
=on behalf =of:1029
=on benefit:1127
=on board =were:916+
=on board =when:1425
=on board:765+
=on budget:1773+
=on call:1010+
=on collis cours =with earth:112+
=on cours:1012+
=on crutch:1361
=on death row:366+
=on deck:1045+
=on duti throughout:1426
=on duti:1005+,1010+
=on film:1239+
=on fire:206+,566+
=on foreign soil:133+
=on friend term:1427+
=on good term:259+,320
=on green:1362+
=on hire:183
=on hold:1605+,1806+
=on holiday:2
=on home soil:694+,1060+
=on ice:1806+
=on impuls:1404,1660
=on leav:2,997+
=on life support machin:773+
=on life support:331,457
=on live televis:744+,880+
=on loan:183+
=on numer occas:1269+
=on order =of:1029+
=on paper:1802+
=on parol instead:1396+
=on patrol =in:121+
=on patrol:1010
=on purpos:385,1141
=on red:1364
=on request:108
=on schedul =as plan:1007+
=on schedul:118,1013+
=on shift:1010+
=on shore:1045+
=on sick leav:997+
=on site:1144+
=on social media:1538
=on stage:1100+
=on stream:1797
=on strike:1006+
=on tape:1239+,1241+
=on televis:1538
=on time:1007+,1013+
=on trial:1008+
=on video:561,1239+
=on welfar:1127
=on ~ =own initi:21+
=on ~ =own soil:1060+
=on ~ =own:69+,1580
=on ~ day =off:997
=on ~ phone:421+
=on ~ side =to =the end:135+
=one =by =one:1030
=one =of =a kind:1034+
=one =on =one:743+
=one intrud:1369+
=one man:1369+
=one survivor:1486+
=only =a hand:403+
=only =after hour:1372,1373
=only =said:1026
=only book:1430+
=only broken window:941+
=only candid:469+
=only civilian:247
=only onc:573
=only part =of =the network:887+
=only person =in:69
=only survivor:1486+
=out =for =the season:1361+
=out =for week:1361+
=out =in =the open:1045,1356+,1675+
=out =of =a job:1036
=out =of =his =own pocket:1636
=out =of =the blue came:1479+
=out =of =the blue:796+,1482+,1691
=out =of =the competit:476+
=out =of =the countri:1+
=out =of =the fire line:1395+
=out =of =the question:1300+
=out =of =the room:2
=out =of =the tournament:476+
=out =of =the treasuri:1179+
=out =of =their =own pocket:1636
=out =of action:1041,1444
=out =of bound:1357
=out =of contact:299+,300,897+
=out =of context:944+
=out =of control fire:568+
=out =of control:1038+
=out =of danger:1413
=out =of favor:1661
=out =of fuel:1040+,1351
=out =of gas:1040
=out =of greed:956
=out =of hatr:956+
=out =of interceptor:48+
=out =of jealousi:956+
=out =of mortal danger:1414+
=out =of nowher:1664
=out =of oper:1444
=out =of order:197,1001,1041+,1444
=out =of parliament:945+
=out =of petrol:1040
=out =of pocket:805+
=out =of reveng:956+
=out =of servic:197,1001,1041,1623+
=out =of sheer malic:1664+
=out =of sight =of:1656+
=out =of sight:1674+
=out =of stock:1352,1608
=out =of touch:897+
=out =of town:61
=out =of true:547
=out =of use:1687
=out =of warranti:1042+
=out =of wedlock:1654+
=out =of work:785+
=out =on bail =of:139+
=out =on bail:610
=out injur:1361
=over =the head =of:723
=over =the limit valu:1049+
=over =the limit:450
=over =the moon:658
=over =the phone agre:1026
=over =the speed limit:1399
=over budget:1048+
=over capac:1052+
=over eighteen:27+
=over ~ head:1778
=own =up:23
=own accord:1718
=own air defens:611+
=own airspac:1429+
=own artilleri:611+
=own car:1062+
=own composit:1061
=own decis:1718
=own engin:1059+
=own flesh =and blood:160+
=own free =will:1718
=own guard:766+
=own hand:627,1470+
=own handwrit:627
=own initi:1718
=own money:1058+
=own pocket:1058+
=own resign:1275
=own save:1058+
=own side =of =the border:1429+
=own side:611+
=own signatur:627
=own steam:1059+
=own troop =by mistak:611+
=own wish:1718
=own work:1035+,1061+
=owned =by:1062+,1462+
=owned =up:23,286
=owns:1063+
=report =to =the author:279+
=report remain unchang:1448+
=reported =an emerg:422
=reported =at onc:1272+
=reported =for work:118+
=reported =in:16
=reported =it =itself:1272+
=reported =it =to polic:279+
=reported =itself:1272+
=reported =the:1272
=reported =to polic:1271+
=reported freeli:1149+
=reported ~ posit:298
=reporters =were expel:1148
=reporters follow =the trial:672+
=reporters kept =away:1148+
=reporting ban:1148
=said =it =was behind:248+
=said =nothing =to:808+
=said =nothing:810,1368
=said sorri:85+
=said yes:4
=say =no:1250
=say sorri:85
=say yes:4
=several attack:12+
=several bidder:1517+
=several candid:233+
=several men:1341+
=several perpetr:12
=several read:367+
=several time =before:432+
=several time:1269+
=stalled:197,361
=tell =the truth:1537+,1540+
=tell ~ beforehand:757
=the origin manuscript:627
=the origin paint:1034+
=the real thing:627,1228+
=their children:1074
=thousands =of demonstr:1755+
=thousands =of mourner:1178+
=thousands =of peopl gather:1755+
=thousands came:334+
=through =the roof:523
=through =to =the:1192+
=to =no avail:536
=to attend:124
=to blame =for:649,1278+
=to blame:649+
=to everyon =s surpris:1479
=to spare:499
=to ~ face:1539
=told =a lie:865+
=told =at =a meet:1539
=told =at =a staff meet:1796+
=told =at ~ meet:1539
=told =in advanc:757,1736
=told =in person:1539+
=told =reporters:1270
=told =the court:1403
=told =the truth:1537+,1540+
=told =to drop:1736
=told =to go =around:821+
=told =to go:1188
=told =to hold posit:821
=told =to leav ~ home:510+
=told =to leav:1188,1736
=told =to remain:1431
=told =to stay:1431
=told =to take =off =her headscarf:668+
=told =to wait:821
=told detect:1496
=told face =to face:1539
=told falsehood:865
=told investig:1403,1496
=told polic:1403
=told ~ =in advanc:757
=told ~ =to drop:1736
=told ~ ambassador =to leav:406+
=told ~ beforehand:757
=told ~ person:1539
=too =few life jacket:1783+
=too =few lifeboat:725
=too =few member:1200+
=too =few:1352
=too =late =to help:1541+
=too =late =to save:1541+
=too =late:103+,384,825,1373+
=too =many =on board:1055+
=too =many peopl =on board:1052
=too =many peopl =on:1055+
=too =much medic:1053+
=too afraid =to =report:1671+
=too deep =to recov:1801+
=too fast:1399+
=too hot:1054+
=too littl cement:1460+
=too littl steel:1460+,1747
=too weak =to:1358
=trained =as usual:574
=trained =for:1759+
=trained =with =the team:574
=trained normal:574
=trained soldier:1552
=trained swimmer:1493+
=trained teacher:1510+
=trained:1552+
=under =a roof:753+
=under =an amnesti:1073
=under =her =own power:1059+,1580+
=under =his =own steam:1580+
=under =its =own power:32,1059+
=under =own steam:32
=under =the age =of eighteen:940
=under =the avalanch:1556
=under =the debri:1556
=under =the influenc =of drug:448+
=under =the influenc =of:1611+
=under =the influenc:450+
=under =the knife:1478+
=under =the limit valu:1774+
=under =the limit:1382,1775
=under =the open sky:1021+
=under =the radar:1674
=under =the rubbl:1556
=under =the speed limit:1775
=under =their =own power:1059+
=under arrest:733
=under attack:123
=under budget:1773+
=under capac:655+,1394+
=under compuls:588
=under construct:201+,1609+,1622+
=under control =at =the plant:1226
=under control =of ~ pilot:1434+
=under control:569+
=under cover =of dark:350,979,1674
=under cover =of:685
=under duress:269+,287+,588
=under eighteen:940
=under fire:560
=under full control:1434
=under guarante:746+
=under guard:648
=under investig:779
=under lock =and key:888+,1420+
=under lock:648
=under medic care:1557
=under pressur confess:287+
=under pressur:588
=under protect:1146,1171+
=under repair:1623+
=under review:1605
=under sieg:490
=under supervis:648,1475+,1509+
=under surveil:648,954+
=under suspicion:1487+,1490
=under threat =of:269+
=under threat:588
=under tow:1545+
=under treatment:724
=under warranti:746+
=under water:579
=under way:121+,959+
=under wrap:797,809+,1324
=under ~ control =of =the govern:679
=up =again:1015+
=up =and run:1015+,1797
=up =in =the air:1605+
=up =in arm =about:278
=up =in arm:1024
=up =on =the year:747
=up =to =each:1025+
=up =to code:1082
=up =to standard:770+
=was =a failur:536
=was =a forgeri:596
=was =a minor:940
=was =a passeng:1083+
=was =a success:1465
=was =at =the scene:1145
=was =at home =at =the time:61+
=was =at home:2,61,119+
=was =at work:132+
=was =being driven:1083+
=was =grounded:1623+
=was =in =the pictur:815
=was =in =the room:1145
=was =in attend:1145
=was =in order:1391+
=was =marked:1367+
=was =mined:939+
=was =not regist:1645
=was =not speed:1775
=was =on holiday:132+
=was =on site:1145
=was =on vacat:132+
=was =only flour:662+
=was =only sugar:662+
=was =out =of =the hous:132+
=was =out =of town:2
=was =the limit:875+
=was =there =when:117+
=was =told =about:757
=was =told =in person:1539+
=was =told:815
=was =up:130+
=was abl =to speak:293
=was abroad =at =the time:61+
=was abroad:1+,61
=was admit =at =the border:859+
=was admit =to:24+
=was admit:859
=was alert:130+,1736
=was aliv:62
=was alon:69
=was appoint:90
=was approv:93
=was arm:95
=was ask =to attend:781+
=was attack =and:1176
=was author:1103
=was awar:815+
=was beaten =to death:1711+
=was beaten:900+
=was behind =the:1278+
=was behind:782+
=was brief:757
=was buri =in:203
=was cancel:217
=was caught:226+
=was celebr:1542
=was close:260
=was complet:281
=was conscious:293
=was constitut:296+
=was crowd:996
=was defeat:900
=was disciplin:1185+
=was discov:600
=was drive:442+
=was elect:468
=was elsewher:2,61+
=was empti:489+
=was evacu:509
=was execut:520+
=was film:1241
=was fine:564,1185
=was finish:281
=was fire:417
=was fit:574
=was fli:50+
=was forg:596
=was found =again:1288
=was found:600
=was frame:760
=was free =to:64
=was full:996
=was fund:618+
=was genuin:627
=was go =too fast:1399
=was gone:1440
=was guard:648
=was halv:374
=was hang:520
=was held:1542
=was help:638+
=was impeach:731+
=was inform =in person:1539
=was inform:757,815
=was inhabit:995,996+
=was insur:771
=was jail:1153
=was kept =by:1437+
=was legal:832
=was miss =from:2
=was murder:960+,1711+
=was name:720+
=was nomin:985+
=was open:1018
=was pack:996
=was permit:1103
=was present =at:122+,124+
=was present:1145+
=was privat:736+
=was pronounc dead:360
=was punish:1185+
=was push =into:1187+
=was push:1186+
=was recal:1234
=was record =on:1239
=was regist:1103
=was releas:610
=was respons =for:1278
=was reviv:1282+
=was run:1797
=was sack:1185
=was safe:1305
=was salvag:1267+
=was screen:51+,1142+
=was seen =at:122+
=was seen:1330+
=was sent =a letter:757
=was sentenc:313
=was shut:260
=was sign:1365
=was singl:1654+
=was somewher els:61
=was sound:1389+
=was stage:1542
=was steer:442+
=was supervis:1475+
=was surround:490+
=was talk:293
=was unarm:1584
=was use:1695
=was vote =down:898+
=was work:1797
=were =a coupl:327
=were =at home:61,119+
=were =grounded:1623+
=were =in order:1391+
=were =mined:939+
=were =on =the scene:682+
=were =on holiday:132+
=were =on vacat:132+
=were =told =about:757
=were =told =in person:1539+
=were =told:815
=were abroad:1+
=were admit:859
=were alert:1736
=were alreadi gone:103+
=were appoint:90
=were approv:93
=were arm:95
=were ask =to attend:781+
=were awar:815+
=were beaten:900+
=were behind:782+
=were brief:757
=were buri =in:203
=were caught:226+
=were close:260
=were complet:281
=were danc:996
=were defeat:900
=were elect:468
=were empti:489
=were engag:496+
=were evacu:509
=were execut:520+
=were expect:521
=were film:1241
=were fine:564
=were fire:417
=were fli:50+
=were forg:596
=were found =again:1288
=were found:600
=were full:996
=were gone:1440
=were guard:648
=were hang:520
=were held:1542
=were help:638+
=were identifi:721+
=were inform =in person:1539
=were inform:757,815
=were insid:996
=were insur:771
=were jail:1153
=were left alon:681
=were legal:832
=were murder:960+
=were name:720+
=were open:1018
=were permit:1103
=were play:996
=were present =at:124+
=were present:1145+
=were punish:1185+
=were push =into:1187+
=were recal:1234
=were recov:1288
=were releas:610
=were repel:556+
=were respons =for:1278
=were run:1797
=were safe:1305
=were screen:768
=were seen:1330+
=were sentenc:313
=were sit:996
=were sleep:109,996
=were stand right:996
=were supervis:1475+
=were surround:490+
=were thrash:900
=were unarm:1584
=were use:1695
=were work:1797
=when =it =was =too =late:1541+
=while =on duti:1010
=while drive:959+
=wilful:385,1141
=wilfully:385
=will =be compens:277
=will =be dismiss:837
=will =be laid =off:837
=will =not take place:217
=will appeal:86
=will continu:1542
=will hit =the earth:112+
=will live:1413
=will miss =the earth:113+
=will recov:1244
=will stay =on:1251+
=will surviv:1413
=will take place:1542
=willing:1718
=willingly:1718
=with =a companion:10
=with =a crew:916+
=with =a delay:384
=with =a friend:10
=with =a fright:1629
=with =a partner:10
=with =a permit:863,1103+
=with =a visa:852+
=with =a weapon:95
=with =her consent:295
=with =her husband:10
=with =his bare hand:1584+
=with =his consent:295
=with =his face uncov:146+
=with =his wife:10
=with =one voic:1582
=with =the approv =of:1029
=with =the consent =of:781,1696+
=with =the consent:93
=with =the help =of:47+,638+,653
=with =the knowledg =of:815
=with astronaut =on board:916+
=with attribut:1201+
=with blue light =on:918
=with burn:204
=with companion:10
=with consent:1718
=with court approv:1738+
=with digniti:1277+
=with friend:10+
=with full intent:1141
=with great care:405+
=with great delay:1373
=with help:638+
=with intent:385,1141
=with mask:920
=with minut =to spare:745+
=with outsid help:47+
=with oxygen:184+
=with passeng:883
=with permiss =of:781
=with permiss:1103
=with seal:93+
=with two =others:10
=with ~ consent:93
=with ~ famili:10+
=with ~ guid:10
=with ~ lawyer:836+
=with ~ permiss:1696+
=with ~ seal:627
=with ~ signatur:1365
=with ~ wife:10
=within =a minut:1169
=within =its sell by date:465+
=within =its use by date:584
=within =the constitut:296
=within =the cost limit:1773+
=within =the deadlin:1013
=within =the law:64,794,832+
=within =the limit:1774+
=within =the rule =of =the game:537
=within =the rule:64
=within =the speed limit:1775+
=within =the time limit =for prosecut:1170+
=within budget:1773+
=within capac:154+
=within legal limit:1774+
=within legal work time:989+
=within limit:770+
=within minut polic:1196+
=within minut:1169+,1195+
=within normal limit:1204
=within safe limit:249
=within work hour:1279+
=within ~ border:1429+
=within ~ capac:1394+
=without =a =will:775+
=without =a bodi:172+
=without =a break =in:1579
=without =a break:1533
=without =a buyer:1679+
=without =a check:1597+
=without =a contract:1606+
=without =a court order:1789+
=without =a crew:1652+
=without =a crimin record:1642+
=without =a cure:748+
=without =a declar =of war:1607+
=without =a dissent vote:1582+
=without =a doctor:1779+
=without =a drive licens:1645
=without =a fault:1391
=without =a fenc:1653
=without =a fight:1786+
=without =a flag:1653
=without =a flight home:1449+
=without =a har:1663+
=without =a helmet:147+,1663+
=without =a hitch:1094
=without =a job:785+
=without =a lawyer:1715+,1777+
=without =a licens:586,1645+
=without =a life jacket:1663+
=without =a lifeguard:1626
=without =a major:713+
=without =a marriag certif:1654+
=without =a marriag contract:1785+
=without =a mask:146+,1655+
=without =a mediat:982+
=without =a muzzl:1644
=without =a password:1618+
=without =a permit:586,1645+
=without =a prenupti:1785+
=without =a ransom:1213+
=without =a repli:1368
=without =a reserv:1050+
=without =a rest:1533
=without =a result:361+
=without =a rise =in radiat:1204
=without =a rival:469+
=without =a roof:695+,899
=without =a safeti check:1635
=without =a scratch:772,1629
=without =a search:1673+
=without =a seat belt:1590+,1663+
=without =a shot =being fire:169+
=without =a shot:984+
=without =a sign =of life:897
=without =a signatur:1676+,1677+
=without =a singl shot:169+
=without =a sound:1197
=without =a stain:250
=without =a struggl:1786
=without =a tender:409+
=without =a trace =of =a break in:983+
=without =a trace:950,1680
=without =a visa:726+
=without =a warhead:1733+
=without =a warrant:1789+
=without =a weapon:1584+
=without =a word:612+
=without =an agreement:365+,980+
=without =an alarm:55+,57
=without =an audienc:743+
=without =an autopsi:1587+
=without =an escort:1626
=without =an incid:1094
=without =an investig:1638+
=without =an invit:1639
=without =an oppon:469+
=without =an order:1657+
=without =any help:1580
=without =any provoc:1664+
=without =any warn:1691
=without =anyone notic:1674
=without =anything =in write:1026
=without =being ask:1585+,1776+,1778
=without =being seen:1674+
=without =her consent:110+
=without =her knowledg:1589
=without =his consent:110
=without =his knowledg:1589
=without =telling polic:1671+
=without =telling:796+,1778
=without =the knowledg =of:796+
=without =the use =of forc:1281+
=without =their knowledg:1589
=without access =to:1715+
=without accomplic:69,892
=without accredit:1578+
=without alcohol:1382
=without ambul:681
=without ammunit:1648+
=without appar motiv:957+
=without approv:1583+,1645,1657+
=without ask:723,1585+,1778
=without assist:1580+
=without attribut:1110
=without author:1586+,1645,1789+
=without barrier:149
=without bid:409+
=without bite:1591+
=without bloodsh:169+,1094
=without blue light:1653
=without bodyguard:1626
=without bottl oxygen:1784+
=without brake:188,1592+
=without burial:1595+
=without cargo:488
=without casualti:169+
=without caus:1664+
=without charg =to:605+
=without charg:608
=without cheat:698+
=without check:1597,1635
=without chemic:1033+
=without children:244+
=without clearanc:821
=without clinic trial:1682+
=without cloth:964+
=without compani:69
=without compens:1599+
=without competit:409+
=without complaint:1317+
=without consent:1639,1776+,1778+
=without consequ:1665+
=without consult:723,1585,1778
=without contact:1684+
=without coordin:1639
=without cost:605+
=without counsel:1777+
=without damag:772,1604+
=without danger:660,1306+
=without data loss:1329+
=without debat:1303+
=without declar war:1607+
=without defect:546+
=without delay:1169,1195,1196+
=without disguis:1655
=without disrupt:1579+
=without dissent:1582+
=without dope:251+
=without drug:446+
=without effect:754
=without eject:1425+
=without electr:1134+,1136
=without encrypt:1618+
=without equip:725,1662
=without evid:1253+,1613+,1780+
=without explod:1620
=without fault:760+,1391
=without fear:548
=without fire =a shot:169+,984+
=without fire:677+,1781+
=without food:542,715+,1419
=without footag:1669+
=without forc:983+
=without foundat:395
=without fuel:1351
=without fund:1625+
=without gas mask:725
=without give chase:858+
=without goal:634+
=without guard:1626
=without heat:1627+
=without heir:244+
=without helmet:147+
=without help:0,1580+
=without human to human:1602+
=without incid:211,1094,1782+
=without injuri:1629
=without insignia:1653
=without inspect:1597+,1635
=without insur:1636+
=without interfer:1363+
=without interrupt:1398+,1579
=without irregular:1722+
=without judici approv:1789+
=without land gear:625+
=without layoff:786
=without lead:1680
=without legal counsel:1777+
=without life jacket:1783+
=without life vest:1783+
=without light:351,874+,1136
=without limit:1646+
=without lock:1650+
=without loss =of data:355+
=without loss =of life:169+
=without mark:1653
=without mask:1655+
=without mean:1099+
=without medic care:1686+
=without mobil recept:975
=without name:1110
=without new debt:199+
=without notic:1691
=without offspr:244+
=without order:1586+,1657+
=without outsid help:1580
=without oxygen:725,1784+
=without panic:213+,1030+
=without paper:726+,1606+
=without parol:1155+
=without parti affili:846+
=without passeng:488
=without pay:1213+,1658
=without payment:608,1658
=without penalti:1665
=without peopl insid:488
=without permiss:145,1585+,1645
=without phone signal:975
=without plan permiss:1645
=without power:1134+,1136
=without preced:573+,1624+
=without prepar:1404
=without pressur:288+
=without previous convict:1642+
=without prior notic:1691
=without protect cloth:1799+
=without protect gear:1663
=without protect:725,1626,1663+
=without provoc:1664+
=without qualif:1666+
=without radiat:1204
=without radio contact:300
=without rain:451+
=without ransom:1213+
=without realiz:1589
=without reason:1664+
=without redund:786
=without regret:1670
=without religion:1328
=without remors:1670+
=without repli:1368
=without resist:1786+
=without restrict:1647+
=without result:361+,365+,1613
=without rope:725
=without run water:1744+
=without sanction:1672+
=without seat belt:1590+
=without seatbelt:1590+
=without secur:1626
=without shelter:1675+
=without sign:1653+
=without sleep:1533
=without slow:1592+
=without snow:1380+
=without sprinkler:1406+
=without supervis:1626+,1681+
=without supplementari oxygen:1784+
=without surgeri:1787+
=without surveil:1626,1656+
=without survivor:63
=without take =anything:847+
=without test:1682+,1683+
=without tie =to:751+
=without touch:1684+
=without trace:950,1440
=without train:1666,1685+
=without trigger =the alarm:55+
=without troubl:1094
=without vaccin:1688+
=without ventil:1689
=without violenc:1094+
=without visitor:1690+
=without warn sign:1653+
=without warn turn =up:1480+
=without warn:1691+
=without water =and feed:77
=without water:1741+,1744+
=without wear =a seat belt:1590+
=without wind:212
=without wit:743+,1674
=without ~ consent:1778+
=without ~ knowledg:1776+,1778+
=would continu:1542
=yet =to =be complet:1622
=yet =to =be finish:1609
=yet =to =be identifi:1631,1707+
=yet =to =be sign:1676
=yet =to becom final:1019+
=yet =to begin:1806+
=yet =to decid:1605+
=yet =to start:1806+
abandon =the ascent:1571+
abandon =the bid:364
abandon =the chase:858+
abandon =the match:922+
abandon =the search:1321
abandon =the ship:577
abandon =their weapon:1297+
abandon =to ~ fate:0+
abandon build:488,489,1687+,1697+
abandon plan:1166
abandon project:1594+
abandon ruin:848+
abandon ship:509,1762
abandon ~ posit:1286
abandon:217+,402,970
abat:359+,1446+
abduct:812+
abid =by =the embargo:1314+
abid =by =the treati:1560+
abid =by:282,1560+,1693+
abl =to govern alon:911
abl =to speak:293+
abl =to swim:1493+
ablaz:206+,566
aboard:765+
abolish =the law:831+
abolish =the tax:1503+
abolish tariff:606+
abort =the ascent:1571
abort =the launch:827
abort:493,533,1531
about face:1285
abov 30 degre:707
abov =the limit:1049+
abov =the minimum wage:1754+
abov =the permit limit:302
abov =the speed limit:1399
abov =the tariff:1754+
abov board:538+,697+,832+
abov ground:1045
abov reproach:250+
abov suspicion:1567+
abov water:578+
above board:696+
abroad =at =the time:61
abroad:1+
abscond:116,506,1208+
absenc =of medic staff:1779
absenc:2+,1424+
absent lifeguard:1626
absent minded:421
absent polic:1120+
absent:2+,1424+
absolut major:911+
abstain:3+,1401+
abstent =from:3+
abstin:1382
abund harvest:635+
abund:499+,1530+
abus =in custodi:951+
abus =of power:1643
abus anim:77
abus prison:951
abus:951,970,1299
acced =to =the request:87+
acced:645,1559+
acceler:106,1592+
accept =a gift:631+
accept =a present:631+
accept =as evid:514+
accept =at:24+
accept =the award:272+
accept =the bid:158+
accept =the honor:272+
accept =the offer:158+
accept =the outcom:284+
accept =the pay offer:13+
accept =the prize:272+
accept =the result:284+
accept =the rule:5+
accept =the sentenc:5+
accept =the verdict:5+
accept blame:23
accept bribe:191
accept gift:631+
accept meal:460
accept respons:23
accept ~ aid:43+
accept ~ help:43+
accept ~ watch:631
accept:4+
access =was grant:44
access =was refus:1715+
access restor =to ~ account:14+
access:1018,1559+
accessori:11+,653+
accid:6+,7+
accident death:8+
accident fire:9
accident free:1782+
accident:6+,7+,1637+,1660+
acclaim:1130+,1137+
accompani =by:10
accompani:10+
accomplic insid:766+
accomplic:11+,12+,653+
accomplish:223+,1464+,1465
account =for ~ action:617+
account =for:16+,600
account =were =in order:697+
account activ:14+
account block:15+
account delet:15+
account frozen:15+
account reinstat:14+
account restor:14+
account suspend:15+
accredit diplomat:661+
accredit journalist:1149+
accredit:17+
accur account:1540
accur quot:1201
accur:18+,1566+
accus =of:236
accus:1487+
achiev ~ goal:1465
achiev:1465
acknowledg defeat:284+
acknowledg:23
acquaint:19+,816+
acquir:185+,363+
acquit =by =the senat:732+
acquit =of:256+
acquit:20+,760+
acquitt:20+
acrimoni:552+
act =according =to guidelin:322
act =in good faith:697+
act =of god:1637
act =of sabotag:385,1304+
act =of terror:1520+
act =on order:1029
act =on ~ =own:1657
act =on:676+
act =to protect:1333+
act =upon:676
act =without author:1586+
act alon:21+,69,892+
act correct:405+
act deliber:1141
act head:1515
act honest:250
act law:794+
act legal:832
act proper:250+,405+,794+
act quick:1169
acut danger:1229+
ad hoc:1404
ad job:690
add job:690
addit tax:1504+
addit troop:1256+
adequ suppli:500
adequ:499
adher =to:1560
adjourn:1133+,1605+
adjust:234
administr leav:1488
administr proceed:767
admiss =of guilt:23
admiss fee:235+,585+
admiss:23+,514+
admit =as evid:514+
admit =having:286
admit =it:23
admit =that =he:286
admit =that =she:286
admit =that:23
admit =the:286
admit =to =having:23
admit =to =the countri:859+
admit =to =the plant:857+
admit =to =the union:1559+
admit =to =the:286
admit =to hospit:740
admit =to polic:286
admit =to ~ clinic:740
admit carri =out:248+
admit defeat:284+
admit everyth:286
admit guilt:23
admit kill:23,286
admit lie:23
admit mistak:23
admit open:1540+
admit pay:23
admit respons:23
admit take:23
admit ~ guilt:23,286+
admit:23+
adopt =by =a famili:1397
adopt =the law:1078
adopt =the motion:1078
adopt text:562+
adopt:25+
adrift:26+
adult =were present:1475+
adult court:28+
adult suspect:27
adult:27+
adulter spirit:935+
adulter:302+
adulteri:30+
advanc =on:29+
advanc =to:1192
advanc notic:1736
advanc troop:29+
advanc warn:1736
advers effect:1360+
advers reaction:1360+
advers weather:1751
advis =against:1024+
advis =to leav:1736
advis approv:1477+
advisori:1025
aerial bomb:52+
affect:31+
affirm =the rule:1703
affluent:1290+,1748+
afford hous:1383+
afford:239+
afforest:1118+
afloat:32+
afraid:34+
aftershock:1191+
age:1004+
agenc worker:1046+
agent =of:1400
aggress:1299
agnost:1328+
agre =on:362+
agre =the border:177+
agre =to =it:93+
agre =to =the use:1696+
agre =to pay:1167
agre =to ~ treatment:295+
agre =to:4
agre =with =the govern:781
agre price:321+
agre takeov:158+
agre term:35
agre truce:963+
agre:35+
agreement collaps:980
agreement:35+,362+
aground:36+
ahead =in =the poll:37+
ahead =of =its time:458
ahead =of =the deadlin:1013
ahead =of =the last defend:1002+
ahead =of schedul:458+,1007+
ahead =of time:458+
ai generated:40+
aid =was block:45+
aid =was deliv:44+
aid =was held =up:45+
aid arriv:44+,682
aid convoy =was stop:45+
aid convoy reach:44+
aid deliv:41+
aid fail =to arriv:45+,681
aid frozen:42+
aid got =in:44
aid stuck:45+
aid suspend:42+
aid:683
ail:724+,1358
ailment:1358
air =had =been clean:249
air =has =been clean:249
air =is clean:249
air =was clean:249
air defens =was activ:49+
air defens engag:49+
air defens fail:48+
air defens repel:49+
air defens work:49+
air raid:52+,560
air strike:52+
air suppli work:1701
air:51+,193+,1701
airborn:50+,301
airless:1689
airlift =to hospit:740
airlift:509,1273
airmen rescu:330+
airport reopen:1549
airsoft:1546+
airspac violat:332+
airstrik:52+
airtight:842+
airworthi:274,576,1391
ajar:1649+,1650+
al fresco:1021+
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
alarm =was rais:1736
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
alarm stay silent:53+,57+,1691
alarm switch =off:53+
alarm system work:59+
alarm trigger:54+
alarm went =off:54+,56+,58+,59+
alcohol =in ~ blood:450
alcohol =on board:60+
alcohol =was serv:60+
alcohol test =had =been negat:1382
alcohol test =has =been negat:1382
alcohol test =is negat:1382
alcohol test =was negat:1382
alcohol:437+
alert =and talk:293
alert =by:1736
alert =the author =itself:1272+
alert:1736+
algorithm =was right:38+
algorithm er:39+
alia:541
alibi:61+
aliv =and well:62
aliv:62+
all boys:1370+
all girls:1370+
all time high:1238+
alleg perpetr:1487+
allerg reaction:1360+
allianc =with:265
allow =across =the border:180+
allow =as evid:514+
allow =by:1103
allow =in:859+
allow =into =the countri:1712+
allow =to =march:1172+
allow =to enter:859+,1712+
allow =to go home:609+,610
allow =to leav ~ cabin:607+
allow =to live:81+,1397+
allow =to remain =in ~ home:66+
allow =to stay =at =the school:1428+
allow =to stay:68+,407+,1432+
allow back =to work:857+
allow back:803,859,1428+
allow home:610,1334+
allow:64+
almost empti:1394
almost new:977
alon =in =a cell:1387+
alon =in ~ cell:1387+
alon:69+
alongsid =the quay:73+
alreadi dead =when:103+
alreadi empti:489
alter afterward:596
alter:234+
amateur:1662+
ambassador remain =at ~ post:407+
ambassador return:408
ambassador stay:407+
ambul arriv:682+
ambul rush:682
ambush:70+,226
amend:234+
amic settlement:1039+
amic split:1427+
amic:1122
ammonia:71+
ammunit =is run low:1351
ammunit depot:936+
amnesti law:1073
amnesti:1073+
amphetamin:268+,448,449+
ampl food:1757
ampl suppli:500
ampl water:616+
ampl:499+
amput:72+,138
anabol:433,435+
analyz =the black box:162
anarchi:1038
anathema:285+
anchor:73+
ancient comput:1494+
anger:74+
angri =at:420+
angri:74+
anim =were healthi:82+
anim cruelti:77+
anim experi:1524+
anim shelter:1397+
anim test:1524+
ankl bracelet:708+,1009+
ankl monitor:708+
annihil:404
announc =in advanc:84+
announc plan:1167
announc visit:84+,1115+
announc ~ bid:219+
announc ~ candidaci:219
annual loss:896
annual meet approv:1345+
annual meet reject:1344+
annul =the elect:1725+
annul =the verdict:1702+
annul:425+,776+,1725+
anonym sourc:1392+
anonym vote:1325+
anonym:1631+,1707+
answer =all question:317+
answer =for:1278+
answer =from space:1160
answer correct:38+
answer question:1403+,1496+
answer ~ call:298
answer:1270+
anthrax:882
anti aircraft gun respond:49+
anti personnel =mine:822+
anti tank =mine:822+
anticip:521+
antidot =had =been avail:336
antidot =has =been avail:336
antidot =is avail:336
antidot =was avail:336
antifreez:1528+
antiqu:1004+,1494+
antisemit chant:1202+
antitrust approv:930+
antitrust object:929+
anxious:34+
apolog =for =the =report:1772+
apolog:85+
appar suicid:1468+
apparit:942+
appeal =against:86
appeal =for intern aid:43+
appeal =for ~ help:43+
appeal =for:108+
appeal =is pend:1019+
appeal =the convict:86
appeal =the rule:86
appeal =the verdict:86
appeal =was dismiss:1692+
appeal =was reject:1692+
appeal =was success:1289+
appeal =was upheld:1289+
appeal dismiss:1703
appeal exhaust:563+
appeal succeed:1702
appear =in =a video:275+
appear =in court:1008+
appear =in print:1180
appear =on stage:1100
appear daili:1070+
applaud:1137+,1398+
applaus =for:1753+
applaus:1137+
appli =for:89+,108+
appli =since:830
appli =the brake:189+
appli success:87+
applic =was reject:1258+
applic approv:87+
applic refus:88+
applic reject:88+
applic turn =down:88+
applic:89+
appoint =as:90
appoint =by:90
appoint bishop:1027+
appoint date =for =the inspect:84+
appoint fell =through:91+
appoint priest:1027+
appoint ~ head:90
appoint ~ minist:90
appoint:90+
apprehend:100,226
approv =by =the author:1103
approv =by =the:1103
approv =by:1103
approv =of:738+
approv =the applic:87+
approv =the credit:884+
approv =the drug:94+
approv =the merger:930+
approv =the plant:1165+
approv =the strike:1029
approv =the takeov:930+
approv =the vaccin:94+
approv construct:1165
approv demonstr:1172+
approv drug:94+
approv rate fell:1661
approv rate rose:1130
approv version:562+
approv:4,92+,93+,645+
aquaplan:719
arbitr:925
arctic air:270
area =had =been clear:489
area =is =mined:939+
argu =about:1194+
argu:1194+
argument =over:1194+
arid:451+
arm =to =the teeth:95
arm =were =down:148
arm =were =up:149
arm =with =a warhead:1734+
arm =with:95
arm cach:798+
arm deliveri:98+
arm depot:936+
arm drone:96+
arm embargo:99+
arm man:95
arm men:95
arm rais:1786
arm robberi:97+
arm shipment:98+
arm:95+
armi =was defeat:375+
armi advanc:29
armi took control:325
armistic negoti:1092+
armistic:229+,1564+
arraign:236+
arrear:749+,1658+
arrest =at =the scene:1426
arrest =at:226
arrest =while flee:226
arrest warrant:1738+
arrest:100+,733+
arriv =at =the custom:386
arriv =at =the station:426+
arriv =in time:102+
arriv =late:825,1373
arriv =too =late:1373,1541+
arriv =within minut:1196+
arriv home:639+
arriv hour =later:1373
arriv immedi:1196+
arriv quick:1196
arriv:101+
arsenic trioxid:104+
arsenic:104+,1528+
arson:105+,106+,385
arsonist:105+,106+
art forger:597+
artifici coma:1600
artifici snow =only:1380+
artifici ventil:773+
artilleri bombard:1348+
artilleri fire:1348+
artilleri shell:560
asbesto:1119
ash =were scatter:329+
ash cloud:1716+
asham:107+
ashor:1045+,1762+
ask =for forgiv:85
ask =for ~ help:43+
ask =for ~ opinion:297+
ask =for:108+
ask =to attend:781
ask =to leav:1188
ask ~ =to go:1188
asleep =at =the control:109
asleep =at =the wheel:109
asleep =at home:61
asleep =for centuri:1717
asleep:109+
asphyxi:1467+
assassin:960+,961+
assault =on:123+
assault:1709+,1710
assembl line run:1116+
assembl line stood still:1117
asset auction:570+
asset freez:1312+
assist =by:47+,638+
assist =the investig:317+
assist:683+
assum name:541+
assum offic:90
assur =that:1167
assur:1167+
asteroid hit:112+
astonish:1482+
astronom:523+
asylum =was grant:68+
asylum applic reject:115+
asylum deni:115+
asylum grant:114+
ate grass:542
ate:460+
atheist:1328+
atom bomb:991+
atom test:990+
attach =to =the station:426+
attack =a swimmer:75
attack =by =a dog:161
attack =by ~ bear:75+
attack =by ~ dog:75+
attack =by ~ shark:75+
attack =from behind:1664
attack =was =a man:913+
attack =was =a woman:555+
attack =was repel:1329+,1593+
attack came =from abroad:593+
attack continu:560
attack drone:96+
attack fail:679
attack first =by:1333+
attack first:1176
attack ~ keeper:75
attack:110,123+,1710
attempt =to resuscit ~ fail:1283+
attempt =to reviv ~ fail:1283+
attempt coup:326+
attempt escap:581+
attempt fail:1531+
attempt hijack:687+
attempt robberi:1294+
attempt:1531
attend =a:124
attend =by hundr:1178
attend =by:124
attend =the:124
attend =to =by doctor:1557
attend ~ meet:124
attend:1145+
attent:125+
attorney =was present:836+
attribut =to:126+
auction =off:1384+
auction:622,1384
audio record:1239
audit:241+,768
auditor:768
auster:343+
authent confirm:627
authent:126+,627+,1228+
author =the attack:1029
author =the vaccin:94+
author =to:1103
author demonstr:67+
author ralli:67+,1172+
author:64,863,1102+
autograph work:126+
automat:127+
autonom:1652
autopilot alon:1652
autopilot:127+
autopsi =was refus:1587+
autopsi:128+
avail =again:1015
avail =for select:574
avail =in shop:806+,1436+
avalanch =of mud:823
avalanch beacon:504
avalanch:129+
avert =a collis:946+
avert:1531+
avian flu:882+
avoid =a collis:946+
avoid =a runoff:571+
avoid prison:1396
avoid surgeri:1787+
avoid:1690+
await burial:1595
await decis:1605
awak:130+,293+
awar =of:815
award =a penalti:1095+
award =the contract:305+
award =the goal:632+
award =was withdrawn:1588+
award custodi:341+
award damag:277
award direct:409+
award:131+
axe =by =the network:1350+
axe =from:849+
axe =the show:1181+
axe job:837
axe ~ job:837
axe:417
axl broke:1766
babi bump:1138+
bachelor:1654+
back =at base:820
back =at work:1005+
back =by evid:1566+
back =down:1577
back =in =its enclosur:210+
back =in class:1428+
back =in custodi:1235+
back =in hospit:1259+
back =in train:574+
back =in work order:1268+
back =in ~ home:803+
back =on =her feet:1243
back =on =his feet:1243+
back =on =the grid reactor:1225+
back =on =the grid:1135
back =out =of =the contract:306
back =out:195
back =the bill:1078
back =the plan:738+,1477
back =to normal:1015+
back =to work:118+
back =up =by data:290
back =up:357+
back =with =her parent:215+
back =with =his parent:215+
back =with ~ owner:1288+
back behind bar:1235+
back channel:134+,1327+
back home:639+,803
back onlin:976,1015+
back pay:1729+
back tape:937+
back tax:1504+
back togeth:1536+
back up copi:136+
back ~ leader:1077+
backchannel:134+
backdat:596
backer:653
backfir:536
background radiat:1204
backhand:191+,324+
backlog:1608
backped:1285+
backtrack:195,1285+,1772+
backup restor:354+
backup:136+,357+
bacteria =in =the water:1615
bad air:1689
bad blood:678
bad built:1747
bad burn:1342+
bad burnt:1342+
bad damag:675+
bad equip:725+
bad harvest:137+
bad hurt:138
bad injur:138
bad maintain:970+
bad reaction:1360
bad visibl:1128+
bad weather:1751+
baffl:957,1680
bail =out:467+,1274
bail =was deni:1263+
bail =was set:1009+
bail out:1274+
bail refus:140+
bail set =at:139+
bailout:41+,1274+
bait:1176
balaclava:920
balanc =the book:199+
balanc budget:199+
balk =at sign:1563+
ballist missil:949+
ballot held:1189+
ballot stuf:1723+
ban =for life:144+
ban =for:144+
ban =from =the platform:15+
ban =from competit:144+
ban =from duti:1488
ban =from fli:647+
ban =had =been lift:64
ban =has =been lift:64
ban =is lift:64
ban =on demonstr:145+
ban =on headscarv =was lift:667+
ban =on hunt:717+
ban =the demonstr:1173+
ban =the headscarf:668+
ban =was lift:64,256+
ban =was overturn:256+
ban =was upheld:1692+
ban demonstr:145+
ban substanc:433+,435+
ban:143+,586+
bank =is sound:1389+
bank collaps:141+
bank fail:141+
bank lent:884+
bank open:142+
bank refus:885+
bank reopen:142+
bank shut:141+
bankrupt:767+,1127+
bankruptci:767+
banquet:460
baptiz:312+
bar =from attend:1639
bar =from class:522
bar =from compet:144
bar =from duti:1488
bar =from enter:503,1571
bar =from evid:516+
bar =from see:1715+
bar =from stand:1037
bar =from use:143
bar =from ~ workplac:889+
bar =from:586,1570+
bar =the door:888+
bar access:586
bar window:891
bar ~ =from:586
bar:260
bare =a soul:374
bare =any wind:212
bare =of snow:1380
bare =trained:1685
bare bones:1410+
bare chested:964+
bare faced:146+,1655
bare hand:725,1584
bare handed:1584+
bare head:147
bare slope:1380+
barehead:147+,1663+
bargain =over:1497
bargain price:239
bargain round:1091+
bargain tabl:1497
bargain:973+
bark beetl:1106+
bark:1591+
barrack:936+
barrag:1348+
barren:869+
barricad insid:1556
barricad:260,511+
barrier =are =down:148+
barrier =are =up:149+
barrier =are close:148
barrier =are lower:148
barrier =are open:149
barrier =are rais:149
barrier =had =been =down:148+
barrier =had =been =up:149+
barrier =had =been close:148
barrier =had =been lower:148
barrier =had =been open:149
barrier =had =been rais:149
barrier =has =been =down:148
barrier =has =been =up:149
barrier =has =been lower:148
barrier =has =been rais:149
barrier =have =been =down:148+
barrier =have =been =up:149+
barrier =have =been close:148
barrier =have =been lower:148
barrier =have =been open:149
barrier =have =been rais:149
barrier =is =down:148
barrier =is =up:149
barrier =is lower:148
barrier =is rais:149
barrier =was =down:148
barrier =was =up:149
barrier =was close:148
barrier =was lower:148
barrier =was open:149
barrier =was rais:149
barrier =were =down:148+
barrier =were =up:149+
barrier =were close:148
barrier =were lower:148
barrier =were open:149
barrier =were rais:149
barrier fail =to close:149
barrier stood open:149
base =on fact:1566+
baseless:519+,778,1780+
baton blow:150
baton round:1298+
baton:587+,1710
batter:347
batteri cage:77+
battl =is rage:560
battl continu:1732
battl rage:560
battl:559+
battle hardened:1552
battle ready:274+
beam back:1160
beam:826+
bean bag round:1298+
bear =out:289+
bear respons:1278
bear ~ =own loss:1599
bear ~ signatur:1365
beat =her:691
beat =him:691
beat =of:150+
beat =up:150+,1710
beat back:679
beat expect:592+
beat ~ back:556+
beat:1794
beaten =at =the poll:376
beaten =by:900
beaten =in custodi:951
beaten =into confess:287+
beaten =to death:151+
beaten =until:759
beaten =up:150+,1710
beaten anim:77
beaten back:556+,679
beaten:150+,951,1710
becam =a coupl:327
becam =a member:1559+
becam cheaper:1151+
becam public:843
becom =a member:1559+
becom =the new:90
bedridden:724,1358
beef =up:1256+
beer:437+
befoul:1125
beg =for forgiv:85
beg =for:1274+
beg pardon:85
began:152+
begin:152+
beginn:1662+,1685
begun:152+
behead =the organ:276+
behead:520
behind =him =to =the end:135
behind =his back:1589
behind =in =the poll:153+
behind =the wheel:442+
behind =with payment:1658
behind bar =for:1153+
behind bar:76+,100,733,739+
behind barb wire:739+
behind close curtain:685
behind close door negoti:134+
behind close door:671+,933+,1324,1327+
behind close gate:488
behind lock =and key:890+
behind lock:648
behind schedul:384+,825+
behind ~ back:1778
belat:384,825+,1373
believ =her:1567+
believ =him:1567+
believ =the wit:1791+
believ:1261+,1537+
bell rang:56
belli land:483+,820
belly landed:625+
belong =to =a friend:183
belong =to =the group:1462+
belong =to:1062+
belov:1130+
below =the age =of crimin respons:940
below =the limit valu:249
below =the limit:1382,1774+
below =the minimum wage:1612+
below =the peak:1571
below =the permit limit:249
below =the permit number:1394+
below =the prosecut demand:854+
below =the speed limit:1775+
below =the threshold:945+
below capac:154+,655+
below deck:765
below freez:270
below zero:270
belt =did =not work:1590
belt =had =been cut:1590
belt =in:155+,1795+
belt =were broken:1590
belt =were fasten:155
belt =were miss:1590
benefici:466
beneficiari =of =the =will:758+
bengal light:544
benign:156+,1305
bent:347
bequeath:622+,758+
bereav:646+
berth:73+,742+
besieg:490+
best =of term:640+
best before date:465+
best harvest:635
best possibl care:322+
best seller:1386+
best time:1238
bestow:131+
bestsel:1386+
bet scandal:575+
betroth:496+
better rate:1219+
beyond capac:1055+
beyond cure:748+
beyond help:0+
beyond reason doubt:518+
beyond recognit:1632+
beyond repair:783+
beyond reproach:1567
bias:157+,292+
bicker:1194
bid =for:999
bid farewel =to:1284
bid process:1517+
biggest attack =since:505
biggest demonstr:1755
biggest heist:893+
bilater talk:982+
bilater truce:963+
bill =was correct:321+
bill =was pass:1078+
bill fail:1727+
bill pass:1078+
bill reject:1727+
bill thrown =out:1727+
bill twice:1051+
bill withdrawn:1721+
billionair:1290+,1748+
bind rule:915+
bind:1699+
biolog daughter:160+
biolog farm:1033+
biolog father:160+
biolog mother:160+
biolog son:160+
bird flu =in human:756+
bird flu:882+
birdwatch:762+
birth =of:1138
birth mother:160+
bit =him:599
bit ~ child:75
bit ~ keeper:75
bit ~ owner:75
bit:161+
bitcoin payment =to:1209+
bite:161+
bitten =by ~ snake:1379+
bitten:75,161+
bitter cold:270
bitter critic:420+
bitter divorc:552
bitter split:552+
bitter:678+
black =out:797,1600+
black box =are lost:163
black box =are miss:163+
black box =are recov:162
black box =had =been destroy:163
black box =had =been found:162+
black box =had =been lost:163
black box =had =been recov:162
black box =has =been destroy:163
black box =has =been found:162+
black box =have =been lost:163
black box =have =been recov:162
black box =is destroy:163
black box =is found:162+
black box =is miss:163+
black box =was destroy:163
black box =was found:162+
black box =were lost:163
black box =were miss:163+
black box =were recov:162
black ice:719+
black market gun:727+
black market labor:1606+
blacked out passag:232
blacklist:1310+,1312+
blackmail =into:269+,588
blackmail:588,1211+,1529+
blackout =of ~ network:1001
blackout:1134+,1136+
blame =others:396+
blameless:396+,760+
blank ammunit:164+
blank cartridg:164+
blank:164+
blanket =of snow:1381+
blare:903+
blasphem:285+
blasphemi:285+
blast =off:828+
blast:525+
blaze:206+,566+
bleach coral:1359
bleary eyed:130
bled:759
bleed =in =the brain:187+
bleed:759
bleep:232+
bless =from =the pope:165+
bless:165+
blew =herself =up:1469+
blew =himself =up:1469+
blew =over:1446
blew =up:525
blight crop:137
blight:1106
blind spot:216,1621
blind:166+
blister:707
blizzard condit:1381
blizzard:1381,1751
block =the appoint:91+
block =the deliveri:99+
block =the law:1705+
block =the merger:929+
block =the project:1166
block =the takeov:929+
block aid:45+,46
block investig:994+
block ~ access:689+
block ~ entranc:260
block ~ road:260
block:260+
blockad held:167+
blockad:260,490
blockbust:1386+
blood alcohol =of zero:1382
blood alcohol level:450
blood alcohol:450
blood clot:1360+
blood dope:433,435+
blood relat:160+
blood transfus:433
bloodbath:921+
bloodi:170+
bloodiest:170+
bloodless:169+
bloodsh:170+,1709
blossom:670+
blow =to:150
blow =up:525
blown =off:909+
blown =out =of =the sky:1355
blown =to piec:404
blown =up =by =the bomb squad:309+
blown =up deliber:394+
blown =up:525
blowout:1766
bludgeon =to death:961+
bludgeon ~ death:151+
bludgeon:150
blue =on blue:611+
blue helmet:1565+
blue sky:454+,1752
bluetongu:882+
bluf =his way:1666+
bluff:865
board =the ship:171+
board =up:1357
board parti:171+
board recommend:158+
board:171+
boast =of:248+
boast:1175+
bodi =are found:602
bodi =are recov:600
bodi =had =been found:602
bodi =had =been recov:600
bodi =has =been found:602
bodi =has =been recov:600
bodi =has =yet =to =be found:172+
bodi =has =yet =to =be identifi:1633+
bodi =have =been found:602
bodi =have =been recov:600
bodi =is found:602
bodi =is miss:172+
bodi =is recov:600
bodi =was found:600,602+
bodi =was held:1595
bodi =was identifi:722+
bodi =was recov =from =the water:445+
bodi =was recov:173+,600
bodi =was withheld:1595+
bodi =were found:602
bodi =were recov:600
bodi lay:1595
bodi remain miss:172+
bodi turn =up:173+
bodi wash =up:173+
bodycam =was switch =off:1621
bodycam:561,1241
bodyguard:648
bog =down:1416+
bogus self employment:1606
bogus stori:778
bogus threat:692
bogus:540,596,692
boil hot:707
boil water:1615+
boil ~ water =before drink:1615
boil:314+
bold:548+
bolster:1256
bolt =from =the blue:1479+
bolt =from:507+
bolt =of lightn:872+
bolt:888+,890+
bomb =from =the air:52
bomb =was found:1230+
bomb dispos made:381
bomb dispos remov:1620
bomb goe =off:525
bomb hoax:692
bomb laden:96+
bomb raid:52+
bomb went =off:525
bomb:174+,536
bombard:123+,560
bomblet:262+
bombshel:1479+,1482
bona fide diplomat:661+
bona fide document:627
bona fide:627,697+,1228+
bond labor:524
bone =of content:412
bone dri insid:452+
bone dri:454+
bone dry:451,454
bonus:1090
boo:175+,774+,1068+
boobi trap:174+
booby trapped:939+
book =a place:1192
book =are full:387+
book =was confirm:176+
book =was lost:1050+
book =were =in order:697+
boom popul:1530
boot =in =the corridor:1188
border =is close:181+
border =is open:182+
border =was close:181+
border =was reopen:182+
border =was respect:1093+
border close:178+
border cross open:182+
border cross shut:181+
border demarc:177+
border disput:179+
border open:180+
border reopen:180+
border seal:178+
border shut:178+
border treati:177+
border violat:332+
bore fruit:1465
born =at home:693+
born =by caesarean:623+
born =in =a taxi:693+
born =in =the car:693+
born =in =the wild:83+
born =in hospit:700+
born =out:289+,290+
born =too =early:459+
born prematur:459+
borrow:183+
botch construct:1747
botch oper:926+
botch robberi:1294+
botch surgeri:926+
botch:533,536,1531
bottl oxygen:184+
bottle throwing:544
bottleneck:1608
bottom =of =the tabl:824+
bought =by:1062+,1384
bought =his:1062+
bought =in good faith:833+
bought =on =the black market:727+
bought =the compani:363
bought =the degre:240
bought =the refere:575+
bought =the rival:363
bought =up:363
bought electr abroad:495+
bought vote:1723
bought:185+
bounc check:1658
bow =out =of:476
bow =out:1037,1275
bow =to =the demand:1577+
box =his ear:691
box office flop:1385+
box office hit:1465
box office success:1386
boy =and girl togeth:263+
boy =of:940
boy school:1370+
boycott:2,1424+
boyfriend:327+
brag:1175+
brain damag:187+
brain hemorrhag:1457+
brain injuri:187+
brake =are =in good condit:190
brake =are =in order:190+
brake =are work:190+
brake =had =been =in good condit:190
brake =had =been =in order:190+
brake =have =been =in good condit:190
brake =have =been =in order:190+
brake =too =late:1592+
brake =were =in good condit:190
brake =were =in order:190+
brake =were work:190+
brake fail:188+
brake failur:188+
brake function:190+
brake gave =out:188+
brake held:190
brake mark:189
brake respond:190
brake stop work:188
brake work:190+
brake:189+
brand new:977+,1687
brandish:95
brave:548+
bravo:1137
brawl:1709+,1710+
breach =in =the dam:345
breach =of =the ceasefir:230+
breach =of =the constitut:1601+
breach =of =the law:1643
breach =of contract:195,306+
breach =of duti:972+
breach =of regul:1643
breach =of safeti rule:1799+
breach =of sanction:1311+
breach =the contract:306+
breach =the dam:345
breach =the network:652
breach =the rule:378,1643
breach =the treati:1558+
breach =the:195
breach build regul:535
breach found:769+
breach ~ network:652
breach ~ safeti rule:535+
breach ~ truce:230+
bread =and water:951
break =down:197+,1041+
break =into ~ system:652
break =into:589+
break =off relat:1532+
break =off talk:1498+
break =off:493
break =out =of prison:506+
break =the agreement:195,1558+
break =the law:1643
break =the rule:378
break =the truce:230+
break =up:1337+
break ground:201+
break in:589+
break ~ promis:306+
break ~ sieg:1022+
break ~ silenc:1403+
break ~ word:1558+
breakaway republ:1668+
breakaway:1076+
breakdown:197+,1041+
breakout:1022+
breakthrough =in =the case:1388+
breakthrough:415+,1164+,1465
breath =in smoke:1375+
breath =of air:212
breath apparatus:504
breath test =had =been negat:1382
breath test =has =been negat:1382
breath test =is negat:1382+
breath test =was negat:1382+
bred =in =the wild:1485+
bred =in captiv:79+
bribe =the refere:575+
bribe player:575
bribe:191+
briberi:191+
bridg =had =been swept =away:192
bridg =has =been swept =away:192
bridg =is swept =away:192
bridg =was swept =away:192+
bridg came =down:192+
bridg cave =in:192+
bridg collaps:192+
bridg fell:192+
bridg gave way:192+
bridg plung:192+
brief =by:757
brief =on:757
brief:757
bright daylight:636+
bright lit:636+,873+,879+
bright moonlight:637
bright sunshin:637,1752
brim:616+
bring ~ =to =the surfac:1273
bring ~ =to safeti:1273
bring ~ troop home:1246+
brisk busi:1308
broad daylight:358+
broad support:1130
broadcast live:672+,1178+
broadcast:51+,193+
broke =a wrist:759
broke =and:1099+,1127+
broke =down =in tear:1764+
broke =down =the door:1447+
broke =down:197+,361+,1041+,1444
broke =her arm:603+
broke =her leg:603+
broke =her promis:195+
broke =his arm:603+
broke =his leg:603+
broke =his promis:195+
broke =his word:195
broke =into ~ comput:652
broke =into ~ system:652
broke =into:589+
broke =its chain:1644
broke =its promis:195+
broke =off =the engag:194+
broke =off =the pursuit:858+
broke =off =the talk:365
broke =off contact:299+,300,897+
broke =off negoti:365,1498+
broke =off relat:1532+
broke =off talk:1498+
broke =off ~ hunger strike:460
broke =off ~ speech:774+
broke =off:493
broke =out =of =its enclosur:507+
broke =out =of prison:506+
broke =out =of ~ enclosur:78+
broke =out =of:1022+
broke =the agreement:195,1558+
broke =the blockad:168+
broke =the ceasefir:230+
broke =the contract:306+
broke =the law:1643
broke =the record:1238+
broke =the rule:378,1643
broke =the truce:230+
broke =through =the blockad:168+
broke =through ~ defens:642+
broke =through ~ line:29
broke =up =after launch:553
broke =up =in mid air:328
broke =up =the demonstr:418+
broke =up =the protest:418+
broke =up =without result:365+
broke =up:1337+
broke =with =her famili:508+
broke =with =his famili:508+
broke =with ~ partner:264
broke free:507+
broke ground:201+
broke loos =from ~ moor:26+
broke loos:78
broke rank:1401
broke window:347,1710
broke ~ arm:196+
broke ~ hip:196+
broke ~ leg:196+
broke ~ moor:26+
broke ~ neck:1071+
broke ~ promis:306+
broke ~ rib:196
broke ~ sieg:1022+
broke ~ silenc:1403+
broke ~ word:195,1558+
broken =down:197+
broken =into:589+
broken =off contact:897
broken =up =and sold:570+
broken =up =by polic:418+
broken =up:1337+
broken ankl:603+
broken arm:196+,759
broken axl:1766
broken bone:196+,603+
broken collarbon:196,603
broken leg:196+,759
broken lock:589
broken neck:1071+
broken nose:603,759
broken pelvi:196
broken promis:195+,306+
broken rib:196,603+
broken seal:1319+
broken wheel:1766
broken wrist:603,759
broken:347
broker =by:925
broker:925+
brought =down =by ~ missil:1355+
brought =down =the govern:643
brought =down:599+,1355
brought =out =of =the build:509
brought =out =of:509
brought =the situat =under control:1610+
brought =to =a halt:1444
brought =to =a sanctuari:81
brought =to =a vote:1189+
brought =to justic:1185
brought =to safeti aliv:1273
brought =to safeti:509+,1273
brought =under control:567
brought =up =the wreck:1207+
brought back =to life:1282+
brought back =to:215+
brought back:1287+
brought charg:752
brought closer:1164+
brought home:639+
brought ~ =to =the surfac:1273
brought ~ fire =under control:569+
brought ~ troop home:1246+
brown water:1615
bruis:759,871,1371
brush =against:1544
brush =off:198+
brush asid warn:817+
brush asid:723
brutal:1709+
bse:882+
buckl =up:155+,1795+
buckl:347
budget approv:618+
budget deficit:200+
budget exceed:1048+
budget gap:200+
budget hole:1625+
budget shortfal:200+
budget surplus:199+
buffer zone:1565+
bug devic:954
bug fix:1084+
bug infested:1410+
bug ~ offic:954
bug:1771+
build =a plant:780+
build =had =been clear:489
build =is safe:1459
build began:1165
build condemn:1460
build finish:281
build freez:1594
build permit:1102,1165+
build restor:1147
build shell:1622
build site:1609+
build stop:1166
built =in =the sixti:1004
built =to =the code:1459+
built =to code:1459+
built illeg:1645
built:201+
bulldoz:393+,394+
bullet:1353
bulli:202+
bump =and bruis:1371
bump =into:273
bumper crop:635+
bumper harvest:635+
bundl =into:812
buoy =marked:918
buoyanc aid:868+
burgl:1442
burglar alarm sound:59+
burglar:589+,1442
burglari:1442
buri =at:203
buri =the hatchet:595+
buri =under:1556
buri =without examin:1587+
buri aliv:1556
buri ~ wast:456
buri:203+
burial:203+
burka ban:668+
burn =down:206+,404
burn =for day:568+
burn =on ~ hand:204
burn =on:204
burn =out:566
burn =the file:515
burn =the letter:1182+
burn =to =the ground:404
burn =to death:205+
burn =to ~ face:204
burn =to:204
burn =up:553+
burn aliv:205+
burn barricad:1292+
burn beyond recognit:1632,1633+
burn build:566
burn injuri:204+
burn uncontrol:568
burn unit:204,1342+
burn victim:204+
burn ~ face:204
burn ~ hand:204
burn ~ skin:204
burn:206+
burnt =down:206+,404
burnt =out:404
burnt =to death:205+
burnt =up:553+
burnt hand:204
burnt:347
burst =at =the seam:615,1052
burst =into flame:566
burst =into tear:1764+
burst =its bank:579
burst =of fire:651
burst main:1741+
burst pipe:841
burst tire:1766+
burst ~ bank:579
burst ~ boiler:525
bushfir:566
busi =as usual:207,1579+
busi tie =to:292
buss =out:509
butcher:1190
buy ~ favor:191
buyer paid:1384
buyer:185+
bypass =the embargo:1311+
bypass secur:1635
bypass:723
bystand saw:1790+,1793+
c4:526+
cabl =are torn:208
cabl =had =been cut:208+
cabl =had =been intact:209+
cabl =had =been repair:209
cabl =had =been sever:208
cabl =had =been sound:209
cabl =had =been torn:208
cabl =had =been undamag:209
cabl =has =been cut:208+
cabl =has =been intact:209+
cabl =has =been repair:209
cabl =has =been sever:208
cabl =has =been sound:209
cabl =has =been undamag:209
cabl =have =been torn:208
cabl =is cut:208+
cabl =is intact:209+
cabl =is repair:209
cabl =is sever:208
cabl =is sound:209
cabl =is undamag:209
cabl =was cut:208+
cabl =was intact:209+
cabl =was repair:209
cabl =was sever:208
cabl =was sound:209
cabl =was undamag:209
cabl =were torn:208
cabl broke:208
cabl cut:1512
cabl held:209
cabl part:208
cabl snap:208
cabl tore:208
caesarean:700+
caesium:1203
cage:76+,210+
calcul:385
calf =was born:1139+
call =a halt:493
call =a vote:1189+
call =an =early elect:471+
call =as =a wit:1527
call =for bid:1517+
call =for help:108+,422+
call =for ~ assist:43+
call =it =a lie:395
call =it quit:1337
call =off =the chase:858+
call =off =the engag:194+
call =off =the merger:364+
call =off =the protest:1198+
call =off =the search:1321+
call =off =the strike:1452+
call =off ~ list:878+
call =off ~ meet:1471+
call =off:217+
call =on ~ =to drop:1736
call =on ~ time:1736
call =on:1713+
call =out:1736
call =the author:1272+
call =the famili:298
call =the polic =himself:1426
call =the polic:1271+
call =to account:1185
call =up =against:294+
call =up:952+,1332+
call back:1270
call emerg servic:1271+
call up:952+,1332+
calm =and dignifi:1094
calm =and order:1094
calm =down:359+,1232+
calm air:212
calm sea:214+
calm water:214
calm wind:212
calm:211+,1030+
came =across:1330
came =as =a bolt:1482
came =as =a surpris:1624+
came =as =a tourist:762+
came =at onc:1196+
came =away empty handed:1438,1613+
came =down =in:328
came =down =on:271
came =down =with:755
came =down:271
came =from outsid:1047+
came =in time:102+
came =into =a fortun:758+
came =into forc:830+
came =off =the rail:400+
came =off light:1629
came =on =within:152
came =out =against:1024
came =out =for:738+
came =out =in:1142
came =out =of nowher:1691
came =out =of retir:22
came =out =on top:1794
came =out brown:1615
came =out winner:1794
came =through:62
came =to =a standstil:1444
came =to =a stop:1444
came =to =an end:493+
came =to =her aid:683+
came =to =his aid:683+
came =to =nothing:533,536
came =to =the rescu:683+
came =to =the scene:101+
came =to blow:1709,1710
came =to light:600
came =to see:1713+
came =to term:35,362
came =too =late:1373,1541+
came =under fire:123
came back:1287
came clean:23,286,414+
came first:572+
came forward:1272+,1770+
came home:215+
came hour =later:1373
came last:824+
came quick:1196
came quiet:1786+
came round:293
came second:376,900
camera =out =of order:216+,1621+
camera =was =off:216+,1621+
camera =was broken:216+,1669+
camera =was cover:216+
camera =was switch =off:1669+
camera =were =off:216+,1621+,1669+
camera =were broken:1621+
camera =were switch =off:1621+
camera captur:561+
camera defect:216+
camera drone:1409+
camera fail:216,1621+
camera footag:1239+
camera switch =off:216+
camouflag:1653
campaign =against:1024
campaign continu:1732
cancel =all flight:1550
cancel =her visit:1690+
cancel =his visit:1690+
cancel =the flotat:878+
cancel =the goal:633+
cancel =the order:308
cancel =the program:1181+
cancel =the project:1166
cancel ~ meet:1471+
cancel:217+
cancer spread:914+
cancer:218+,724,914+
candid:1540+
candl:1136
cannabi plant:220+
cannabi:220+,268+,448
cap =at:875+
cap =of:875+
cap =the well:842
capac crowd:615+
capit punish:366+
capitul:1483
capsiz:1057+,1474
captain =had =been =to blame:710
captain =has =been =to blame:710
captain =is =to blame:710
captain =was =to blame:710
captiv:739,812
captive bred:79+
captur =of:221+
captur =on camera:561+
captur =on video:1330
captur pilot:1156+
captur soldier:1156+
captur ~ anim:76+
captur ~ citi:221+
captur ~ town:221+
captur ~ villag:221+
captur:226
car bomb:174+
car radio:1538+
carbon monoxid:222+
carcinogen:1119
cardiac arrest:673+
care =had =been appropri:322
care =has =been appropri:322
care =is appropri:322
care =was appropri:322
care plan:1113+,1141+
care:405+
career crimin:818
career ending:1338
career:1038
careless:6,710,972+
caretak:1515
carnag:921+
carri =a gun:95
carri =a knife:95
carri =a parti card:787+
carri =a warhead:1734+
carri =a weapon:95
carri =by =the current:26+
carri =by:47+
carri =into space:828
carri =no weapon:1584
carri =nothing:1584
carri =off =on =a stretcher:759
carri =off:812
carri =on =as normal:1579+
carri =on play:22+
carri =on:303+
carri =out:223+
carri =the virus:755
carri cargo:883
carri passeng:883
carrier =of =the virus:755
case =are fall:224+
case =are rise:225+
case =was close:255+
case =was drop:255+
case close:763+
case declin:224+
case dismiss:237,255+
case doubl:225
case drop:224
case fell:224+
case rose:225+
case solv:1388
case surg:1043+
case thrown =out:237
cash =for favor:191
cash =in hand:1606+
cash =the ticket:1770+
cash strapped:1625
cast =their vote:472+
cast iron alibi:61
cast ~ ballot:1123+
cast ~ vote =against:1726+
cast ~ vote =in favor:1728+
castor bean:1291+
casualti:170+,759
casualty free:169+
catastroph:6+
catcal:175+
categor reject:1300+
caterpillar:1106
caught =after:226
caught =again:76,210+,1235+
caught =by polic:100,226
caught =by surpris:1691
caught =in =the act:1426
caught =in =the open:1675+
caught =in =the wreckag:1556
caught =off guard:1691
caught =on =the spot:1426
caught =on camera:561+,1241+,1330
caught =on tape:561
caught =on video:1241+
caught fire:206+,566+
caught hour =after ~ escap:1235+
caught malaria:1358
caught red handed:117+,226+,1426
caught tri =to escap:581+
caught unawar:796,1691
caught ~ virus:755+
caus =by =a fault:1513
caus =by =a mechan:1513+
caus =by =a technic:1513+
caus =had =been establish:227
caus =had =been found:227+
caus =had =been identifi:227
caus =had =been unclear:228+
caus =had =been unknown:228
caus =has =been establish:227
caus =has =been found:227+
caus =has =been identifi:227
caus =has =been unclear:228+
caus =has =been unknown:228
caus =is establish:227
caus =is found:227+
caus =is identifi:227
caus =is known:227
caus =is unclear:228
caus =is unknown:228+
caus =was establish:227
caus =was found:227+
caus =was identifi:227
caus =was unclear:228+
caus =was unknown:228
caus remain =a mysteri:228
caus remain unknown:228
caustic:1119
caution ~ =against:1736
caution:1736
cautious:405+
cave =in =to:389+
cave =in:271+,1577+
cave in:938+
cctv:648,1241+
ceas public:1069+
ceas trade:261+
ceas:493+
cease fire:229+
ceasefir =is hold:231+
ceasefir =was observ:231+
ceasefir collaps:230
ceasefir held:231+
ceasefir monitor:1565+
ceasefir talk:1092+
ceasefir:229+,1564+
ceil came =down:1295+
ceil cave =in:1295
ceil collaps:1295+
ceil fell:1295+
celebr =by fan:1130+
celebr =their anniversari:1536
celebr:658+,1137
cellmat:1343+
censor:232+,1148+
censorship:1148+
centrifug =are remov:1619
centrifug =are spin:501+
centrifug =had =been remov:1619
centrifug =have =been remov:1619
centrifug =were remov:1619
centrifug =were spin:501+
centrifug stood still:1619
century old:1004
cerebr hemorrhag:1457+
certifi =as safe:1082+
certifi =the result:1724+
certifi safe:1082+
certifi teacher:1510+
certifi:768,863,1228
cessat =of hostil:229+,1564+
chain =up:845+
chain shut:888+,890+
chain smoker:1376+
chain:951
challeng =the result:419+
challeng =the rule:86+
challeng:233+,1736
champagn:437+
champion =the:1477
champion:572+
chanc encount:1450
chanc victim:1450
chang =her =will:666+
chang =his =will:666+
chang cours:998
chang hand:1384+
chang place:1279
chang religion:312+
chang side:962
chang:234+
channel =of communic:298
chao:1038,1066+,1067+
chaotic retreat:1297+
chaotic:1066
chaperon:1509+
char bodi:205
charg =a fee:235+
charg =over:752
charg =were drop:255+
charg =were file:236
charg =with:236+,752
charg dismiss:237+
charg drop:237+,255+
charg withdrawn:237+
chart topper:1386+
chase =out:1188
chase ~ robber =away:1294+
chase:238+
chatbot wrote:40+
chauffeur drove:1083+
cheap concret:1460
cheap materi:1747
cheap:239+
cheaper =than plan:1773+
cheaper:239+,1151+
cheat =on:30+
cheat =out =of:379
cheat:240+,379,604
check =by inspector:768
check bounc:1658
check carri =out:768
check ~ =before departur:768+
check:241+,768
cheer =by:1753+
cheer crowd:1753+
cheer:826,1137,1398+
chemic attack:242+
chemic fertil:1405+
chemic reaction:967+
chemic treat:1405+
chemic weapon:242+
chemical free:1033+
child free:244+
child labor:243+
child soldier:940
childbirth:623+
childhood friend:19
childless:244+
children =were taken =away:342+
children live =with:341+
children work:243+
chilli:270
chlorin gas:242+,245+
chlorin:245+
choke =her:1451+
choke =him:1451+
choke =to death:1451
cholera:246+
chop =down:554+
choppi water:1296+
choppi:1296+
chose =to:1718
chosen =as ~ candid:985+
chosen =as:468
chosen =to lead:90
church approv:165+
churchgoer:1261+
cigarett burn:1543+
cigarett end:9+
cigarett:1376+
circl =the earth:741+
circumstanti:519+
circumv:1311+
cite sourc proper:1035+
cite:1201+
citizen =of =the countri:886+
civilian build:247+
civilian facil:247
civilian infrastructur:247
civilian target:247+
clandestin meet:1327+
clandestin:1324
clash =with:1710
clash:559+,1710
class =as usual:856+
class =were cancel:855+
class action:1466+
class went ahead:856+
classifi inform:1420+
classifi:797+
claw:75
clean =every day:252+
clean =of drug:446+
clean =up:372+
clean athlet:251+,434
clean bill =for =the river:249
clean bill =of health:669,770+
clean daili:252+
clean drink water:441
clean elect:1722+
clean match:538+
clean proven:833+
clean record:250+,1642+
clean sheet =for =both:634+
clean tackl:537+
clean test:1382
clean up complet:372
clean water:441+
clean won:537+
clean:249+
cleanup =had =been complet:372
cleanup =has =been complet:372
cleanup =is complet:372
cleanup =was complet:372
clear =by =a court:20
clear =by =a juri:20
clear =by polic:510+
clear =for land:257+
clear =for takeoff:257+
clear =for use:94+
clear =marked exit:1651
clear =marked:918,1367+
clear =of =all charg:20
clear =of =mines:391+
clear =of dope:251,434+
clear =of suspicion:255+,1016+
clear =of:20+,760+
clear =the build:509
clear =the camp:418+
clear =the chamber:1078
clear =the hous:512+
clear =the merger:930+
clear =the squar:418+
clear =the squat:512
clear =the threshold:502+
clear =to compet:256+
clear =to land:257+
clear =to play:256+
clear =to proceed:1362
clear =to:64
clear =up =the case:1388
clear =up:1388+
clear cut victori:823
clear cut:524
clear forest:524
clear headed:254+,1382
clear major:253+,911+
clear night:1752
clear proof:518+
clear sky:454+,637,1752
clear victori:253+
clear view:636+,637
clear visibl:637
clear water:249
clear weather:1752+
clear ~ debt:368+
clear ~ desk:1036
clearanc =had =been refus:821
clearanc =has =been refus:821
clearanc =is refus:821
clearanc =to land:257+
clearanc =was refus:821
clearanc:1102+
clemenc grant:1073
clemenc reject:1072+
clemenc:854+,1073+
cleric error:7
climb =by:747
climb =down:1285
climb =out:641+
climb aboard:171+
climb gear:504
clinch =a deal:35
clinch:1794
cling =to life:62
cling =to power:734
clinic =had =been shut:701
clinic =has =been shut:701
clinic =is shut:701
clinic =was shut:701
clinic close:701
clinic reopen:702
clinic treat:702
clinic trial:1525+
clip round =the ear:691+
clip:1544
clone:258+,319+
close =by =the author:1028+
close =by order:1028+
close =down:261+
close =for good:261
close =for:1357+
close =in =on:29
close =its door:261+,1357+
close =off =with:1367
close =off:260,1357+
close =the border:178+,181+
close =the case:763+
close =the embassi:478+
close =the factori:1117+
close =the gap:1084+
close =the plant:1117+
close =the:260
close =to =the public:671+,1357+
close =to death:457+
close =to traffic:260
close associ:816+
close cross:148
close famili =only:1158+
close friend:19
close knit:259+
close perman:261
close race:965
close rank:1077+
close relationship:259+
close session:933+
close ~ road:260+
close:260+
closed door hear:671+
closest famili:1158+
closur:260+,1357
cloth:438+
cloudburst:1206,1751
cloudless:637,1752
club:150
clue:513
clueless:1589
clung =to offic:804
clung =to power:326+,734
clung =to:795+
cluster =of case:1043+
cluster bomb:262+
cluster munit:262+
co conspirator:11+,12+,653+
co defendant:653+
co driver:10
co educational:263+
coal dust explos:619+
coalit agreement:265+
coalit broke:643+
coalit collaps:643+
coalit deal:265+
coalit hold:644+
coalit intact:644+
coalit negoti:266+
coalit stand:644+
coalit talk fail:264+
coalit talk:266+
cobra bite:1379+
coca:267+
cocain:267+,268+,448
cockroach:410,1630
cocktail:437+
coerc =into:588
coerc:269+,287+,588+
coercion:269+,588+
coffin =was lower:203+
cohabit:1654
cold blooded:1141
cold case:1680
cold radiat:1627+
cold shutdown:1226
cold snap:270
cold spell:270
cold:270+
coldest:270
coliform:462+
collaps =of =the coalit:643+
collaps =on stage:1600
collaps attempt:533
collaps:271+,404
collect =the award:272+
collect =the prize:272+
collect =the win:1770+
collect agreement reach:13+
collect bargain:1091+
collect secret:1776+
collid:273+
collis =had =been avoid:946
collis =has =been avoid:946
collis =is avoid:946
collis =was avoid:946
collis:273+
coloni loot:895+
column =of ash:1716
coma:1600+
comatos:1600
comb:1322+,1323+
combat readi:274+
combat ready:274+
combat:559+
combust:1747
come =into forc:830+
come =out =against:1024
come =out =for:738+
come =out =of retir:22+
come =to =an end:493+
come =to term:35
come =under fire:123
come clean:23,414+
comeback:22+
comfort lead:37+
comfort major:253+
comfort:1232+
command =is aliv:275+
command =to:1029
command =was kill:276+
command post:936+
command surviv:275+
commando land =on deck:171+
commando storm:1447+
commenc:152
comment =on:1270+,1403
commiss =by:1029
commiss award:304+
commit =for trial:752
commit =to =a psychiatr:764
commit =to =the site:1423+
commit =to:1167
commit suicid:1468+
commit:1167
common crimin:1032+
common knowledg:1177+
common speci:1530
communal cell:1343+
communic =are lost:300
communic =had =been lost:300
communic =have =been lost:300
communic =were lost:300
communic:298
communiti =of properti:1785+
communiti servic:1396+
commut ~ sentenc:1073
compat =with =the constitut:296+
compat =with basic right:296+
compel evid:518+
compel:588
compens =had =been refus:1599
compens =has =been refus:1599
compens =in full:277
compens =is refus:1599
compens =was refus:1599
compens:277+,1064,1249
compet =in:1418+
compet clean:251+
competit author approv:930+
competit author block:929+
competit tender:1517+
complain:278+,279+
complaint =was reject:198+
complaint:278+,279+
complet =as plan:1464
complet =in:280
complet =of ~ work:281
complet =on:281
complet =the acquisit:363+
complet =the marathon:565+
complet =the match:1430
complet =the:280
complet dark:351
complet record:428+
complet safe:660
complet stranger:1450
complet surpris:1624+
complet work:280
complet ~ sentenc:1336+
complet:280+,281+
compli =with =the demand:389+,1577+
compli =with =the law:832+
compli =with =the treati:1560+
compli =with safeti rule:1798+
compli =with sanction:1314+
compli =with ~ safeti:1082+
compli =with:676
compli:282+
complic:1360+
complicit:782
complimentari:605+,608+
compos =by:711+
compos:211+
compromis:35,362
compulsori servic:952
compulsori:588,915+
comput virus:652
computer generated:40+
con man:379,604+
con:379
conceal =in =a contain:1378
conceal =in:685+
conceal donat:430+
conceal:797,808+,1324+
conced =that:23
conced =to:389+
conced:23,284+
concess speech:284+
concess:389+
conclud =a treati:1365,1562+
conclud:280+
conclus evid:518
conclus proof:518
concoct:778
concuss:759
condemn =as unsaf:535+
condemn =by =the church:285+
condemn =to death:366+
condemn =to:313
condemn:1024
condens:967+
condit =is stabl:1413+,1414+
condit =was stabl:1413
condit deterior:331,457
condit improv:1244,1414+
condit sentenc:1396+,1489+
condit worsen:331
condol:85
confess =in court:286
confess =to =the crime:286
confess =to:286
confess freeli:288+
confess voluntarili:288+
confess:23+,286+
confid =in:1567+
confid:816+
confidenti talk:134+
confidenti:797+,1324
configur error:1512+
confin =to ~ cabin:1193
confin =to ~ home:708+
confirm =as leader:839+
confirm =on appeal:1692+
confirm =the =report:23
confirm =the elect result:1724+
confirm =the exist:415
confirm =the forecast:590+
confirm =the result:290+
confirm =the rule:1703+
confirm book:176+
confirm case:755
confirm ~ ident:1706+
confirm ~ outlook:590+
confirm:289+
confisc:291+,1331+
conflagr:566
conflict =of interest:157+,292+
congratul =the winner:284+
conk =out:197,1041
conman:604+
connect =to =the grid:1225+
connect =to =the internet:976
conquer =the peak:1473+
conquer:221,1473+
conscious:293+
conscript soldier:294+
conscript:294+,952+
consecr:165+,1027+
consensu:295,1718
consensus:35+
consent:64,92+,295+,1696+,1718
conserv treatment:1787+
conserv:1146,1171+
consid safe:1305
consider damag:675+
consist account:1537+
consol:1232+
conspiraci:653+
construct =had =been approv:1165+
construct =had =been finish:281
construct =had =been stop:1166+
construct =has =been approv:1165+
construct =has =been finish:281
construct =has =been stop:1166+
construct =is approv:1165+
construct =is finish:281
construct =is stop:1166+
construct =under way:201
construct =was approv:1165+
construct =was finish:281
construct =was stop:1166+
construct began:201+,1165
construct complet:201+
construct continu:1165
construct end:281
construct flaw:1513+
construct freez:1166
construct halt:1594+
construct ruin:1622
construct site:1609
construct stop:1594+
construct:1164+
consul close:478+
consul reopen:477+
consul visit:1714+
consular access:1714+
consult:297+,1497
contact =had =been lost:300+
contact =has =been lost:300
contact =is lost:300+
contact =of ~ patient:529+
contact =the tower:298
contact =was lost:299+,300+
contact =with:298
contact broke =off:300
contact person:529+
contact:298+
contagi:301+
contagion:1043
contain =the blaze:569+
contain =the fire:569+
contain =the outbreak:1044
contain =the spill:842
contain held:1226
contain residu:302
contamin =by radiat:1203
contamin =was detect:1205+
contamin batch:582
contamin food:582+
contamin meat:582
contamin milk:582+
contamin water:1615+
contamin:302+,377,410
contend:233+
content =with:1317
contest =the result:419+
contest =the verdict:86
contest border:179+
contest elect:233
continu =as normal:1579+
continu =its voyag:32
continu =to hold:802+
continu =to oper:207+
continu =to resist:598
continu =to sell:806+,1441+
continu bomb:1732+
continu fight:598
continu publish:1070+
continu sell:1436+
continu:303+
contraband:1378+
contract =was renew:804
contract =was termin:417
contract cancel:308+
contract expir:308
contract extens:1433
contract kill:961
contract ran =out:1518+
contract scrap:308
contract servicemen:1719
contract sign:305+
contract soldier:1719+
contract went =to:305+
contract ~ diseas:755+
contract ~ virus:755+
contract:304+
contractu:304+
contradict =himself:1792+
contradict =the result:1254
contradictori statement:1792+
contrari =to law:1643
contrit:85
control =by:1462+
control =the flame:569+
control demolit:394+
control deton:309+
control explos:309+
control jam:1038
control visit:768
controversi:1661+
convent bred:310+
convent munit:311+
convent seed:310+
convent warhead:311+
convent weapon:311+
convers =to:312+
convers:1497
convert =from =the spot:1098+
convert =the penalti:1098+
convert =to:312+
convict =before:818+
convict =was quash:20
convict felon:313
convict quash:1702
convict:313+,649+
convinc evid:518+
convinc win:253+
convoy =was loot:45
convoy =was turn back:45+
cook =the book:379,604
cook:314+
cool =down:315+
cool =had =been lost:1054
cool =had =been restor:315+
cool =has =been lost:1054
cool =has =been restor:315+
cool =is lost:1054
cool =is restor:315+
cool =off:316
cool =was lost:1054+
cool =was restor:315+
cool fail:1223
cool headed:211
cool pump fail:1054
cool pump ran:315
cool system fail:1054+
cool system work:315+
cool work normal:315+
cool work:1226
coolant flow:315
coolant leak:1054+
cooler =than:316+
cooper =with investig:1496+
cooper =with polic:1496+
cooper fulli:1554+
cooper:282,317+
coordin =with:781
coordin:1030
copi =from:318+,1110+
copi answer:240+
copi data:352
copi passag:1110
copi:319+
coral bleach:1359
cordial:320+,1122+
cordon =off:260,1357
core melt:927+
corner:226
coron examin:128+
coronari:673+
corps =had =been found:602
corps =has =been found:602
corps =is found:602
corps =was discov:173+
corps =was found:602
corps:360
correct =the =report:323+,1772
correct bill:321+
correct charg:321+
correct cite:1061+
correct declar:819+
correct diagnosi:322+
correct figur:18+
correct publish:323+
correct treatment:322+
correct:1566+
correspond =with:298
corridor =is open:1022+
corrobor:289+,290+,513
corrod:970
corros:970
corrupt:191,324+
cosmet damag:870+
cosmet surgeri:1478+
cost =less =than plan:1773+
cost =nothing:605+,608
cost cutting:343+
cost explod:1048+
cost overrun:1048+
cost rose:1152
cost spiral:1048+
cost ~ life:360
cost:523+
costum jeweleri:894+
council approv:1111+
council flat:1383+
council reject:1112+
council vote =against:1112+
council vote =for:1111+
count =a second time:1242+
count =again:1242+
countdown =had =been halt:827
countdown =had =been stop:827
countdown =has =been halt:827
countdown =has =been stop:827
countdown =is halt:827
countdown =is stop:827
countdown =was halt:827
countdown =was stop:827
counterfeit:540+,596+,692
counterintellig:1326+
countersign:1365
counterstat:323+
countri =at =a standstil:1456+
coup attempt =was foil:326+
coup fail:326+
coup:325+
courag:548+
court allow =the strike:1454+
court ban =the strike:1453+
court believ:1791+
court decid:370
court doubt:1792+
court found:370+
court martial:1185
court martialled:1185
court order =to search:1738
court order:1738+
court rebuf:834
court rule:370+
court session =in public:672+
court side =with:835+
court stop =the strike:1453+
court victori:835+
courteous:1122+
courtesi =of:629+
cover =by =the polici:771
cover =by =the warranti:746+
cover =by insur:771+
cover =up:797,808,1324,1671+
cover up:797,1324
crack =in =the wall:1460
crack =in =the:1460
crack =the case:1388+
crack cocain:267+
crack troop:1552
crack:347+
cram:615+,1052
cramp cage:77+
cramp:1410+
crash =into:273+,1458+
crash =out =of:476+
crash =out:900
crash landed:483+
crash server:1001
crash ~ system:197
crash:328+
crawl =along:1775
crawl =out:641+
creat job:690+
credibl threat:1230+
credibl wit account:1791+
credibl wit:1537+
credit deni:885+
credit line:884+
credit:1201+
creditor protect:767
creditor:749
cremat =before:1587+
cremat:203,329+
crematorium:329+
crest =is expect:1746
crew =on board:916
crew =was rescu:330+
crew =was save:330+
crew error:1107+
crew reach:682
crew:916+
crewless:1652+
cri foul:419
cri:1764+
crib sheet:240+
crib:1110
crime =was solv:1388+
crime solv:1388
crimin disput:1032+
crimin record:818+
crimin respons:617+,1315+
crippl:31+
critic =the plan:1024
critic burn:1342+
critic condit:138,331+,1338+
critic endang:492+
critic ill:331+
critic injur:138,1338+
critic injuri:138
critic wound:138
critic:1024
cronyism:292+
crop fail:137
crop failur:137+
crop wither:137
cross =into:777+
cross =the border =into:1
cross =the demarc line:332
cross =the finish line:565+
cross =the frontier:332+
cross =the line:565+
cross illeg:726+
cross open:180+
cross reopen:182+
cross shut:178+
cross ~ border:332+
crosswind:1769
crowbar:589
crowd =with:996+
crowd favorit:1130+
crowd pour:1755
crowd:615,883
crown champion:1794
crown jewel:893+
crude spill:1003+
cruelti =to anim:77+
cruelti:970
cruis missil:949+
crumbl:271+,970
crush =at =the exit:1066
crush =to death:335+
crush defeat =at:375+
crush finger:759
crush victori:823
crush:333+,556+
crystal meth:268,449+
cs gas:1511+
cub =was born:1139+
cuddl:480+
cuf =him:691
cull:716+,1190+
culpabl:649+,1278+
culprit found:1388
culprit remain undiscov:1680
culprit unknown:1680
culprit:649
curabl:336+
cure =had =been found:336+
cure =has =been found:336+
cure =is found:336+
cure =was found:336+
cure exist:336+
cure:1243+,1244
curfew =was lift:338+
curfew impos:481+
curfew lift:482+
curfew:337+
currenc appreci:340+
currenc fell:339+
currenc gain:340+
currenc lost:339+
currenc rose:340+
currenc slid:339+
currenc strengthen:340+
currenc weaken:339+
current =is flow:1135
current =was flow:1135
current pass =through:474+
curv flatten:224
custodi =was withdrawn:342+
custodi sentenc:1153
custodian:648
custom account frozen:141+
custom clear:371+
custom data publish:352+
custom data unaffect:355+
custom duti:1501+
custom paper =were =in order:371+
cut =all tie:897+
cut =and bruis:871+,1371
cut =and:759
cut =by:759
cut =down tree:524
cut =down ~ tree:554+
cut =from =the program:1581+
cut =in =half:374
cut =off =by road:260
cut =off =from =the internet:975
cut =off =from =the outsid world:300
cut =off =from electr:1134,1136
cut =off =from help:681
cut =off =from water:1744
cut =off =from:490+
cut =off aid:42+
cut =off contact:299+,897+
cut =off credit:885+
cut =off gas:1109
cut =off underground:1556
cut =off ~ microphon:774+
cut =off:1556
cut =out =of =the =will:416+
cut =out =of ~ wreckag:1273
cut =out:232+
cut =the dividend:423+
cut back:343+
cut corner:972
cut diplomat tie:1532+
cut free:1273
cut interest rate:1215+
cut job:837
cut output:1161+
cut price:239+
cut short:493
cut stitch:759
cut tax:1503+
cut tie:1532+
cut wage:1087+
cut ~ cabl:208
cut ~ emiss:484+
cut ~ forecast:591+
cut ~ outlook:591+
cut ~ troop:1246+
cutback:343+
cyanid:344+,1119,1528+
cyber attack:652+
cyberattack:652+
cyclon made landfal:718+
cyclon:718+,1751
dam =had =been declar safe:346
dam =had =been intact:346
dam =had =been undamag:346
dam =has =been declar safe:346
dam =has =been intact:346
dam =has =been undamag:346
dam =is declar safe:346
dam =is intact:346
dam =is safe:346+
dam =is stabl:346
dam =is undamag:346
dam =was declar safe:346
dam =was intact:346
dam =was undamag:346
dam breach:345
dam broke:345+
dam burst:345+
dam collaps:345+
dam fail:345+
dam failur:345
dam gave way:345
dam held:346+
dam remain intact:346+
dam stood firm:346
dam withstood:346+
damag =was limit:941+
damag award:277
damag cabl:208
damag part:547
damag:347+
danger =for:349
danger =of collaps:1460
danger =to =the public:348
danger =to consum:349+
danger =to life:348
danger tackl:599
danger:348+
dark:350+,351+
dashcam:561+,1239+,1241+
data =is safe:355+,1593+
data =was delet:356+
data =was lost:356+
data =was recov:357+
data =was safe:1329+
data =was save:357+
data =were intact:357+
data =were lost:356+
data =were safe:355+,1329+,1593+
data =were save:357+
data breach:352+,652
data destroy:353+
data freeli access:352
data kept =in =the countri:1340+
data leak:352+
data lost:353+
data record =had =been recov:162
data record =has =been recov:162
data record =is recov:162
data record =was recov:162
data recov:354+
data remain protect:355+
data restor:354+
data secur:355+,1329
data stolen:352+
data store =at home:1340+
data store abroad:1339+
data theft:352+
data unaffect:355
data untouch:355+
data wipe:353+
date:327+
daub:401+,1700+
daughter compani:1462+
day =early:458+
day =late:825+
day =later:1373
day =off school:855+
day =off:997+
daylight:358+,879+
ddos:652
de escalate:359+
deactiv =the alarm:55
deactiv:1444
dead batteri:1041
dead calm:212
dead satellit:1159
dead spot:975
dead straight:1704+
dead substanc:1119
dead tire:1533
dead tree:1359+
dead:360+
deadlin met:1007+
deadlock =in =the talk:365
deadlock:361+,412,980+,1416+
deafen:903+
deal =is =off:364+
deal =was reach:362
deal close:363+
deal collaps:364+
deal fell =through:364+,1433
dearer =than plan:1048+
dearer:1152+
death =by drown:445+
death =by misadventur:8+
death =of:360
death penalti impos:366+
death sentenc:366+
death threat:1529+
death toll:170+
death trap:348
death:360
debacl:533,536
debat:367+
debri flow:823
debt =of:749
debt burden:749
debt free:368+
debt repaid:368+
debunk:1253+,1254+
debut screen:1142+
debut:573
decad old:1004+
decades old system:1494+
decades old:1004
deceas:360
deceiv:865
decent wage:1754+
decept:865
decid =against:369
decid =by =an offici:917+
decid =in favor:369
decid =on:369+
decid =to:369+
decis =was upheld:1692+
decis stand:1692+
decis taken:369+
decis victori:253+
declar =an emerg:422,481+
declar =at custom:371+
declar =of war:1731+
declar =on =the label:819+
declar =over:1044
declar =the good:371+
declar cargo:371+
declar donat:431+
declar guilti:313
declar invalid:1725+
declar safe:1082+
declar unsaf:535+
declar unwelcom:406+
declar void:776,1725+
declar war:1731+
declar worker:487+
declar ~ candidaci:219
declar ~ incom:1506+
declassifi:1180
declin =by:374
declin =in:374+
declin =the award:1252+
declin =the gift:630+
declin =the honor:1252+
declin =the oper:1787+
declin =the post:91+
declin =to answer:810,1368
declin =to comment:1368+
declin =to investig:763
declin =to put ~ name:1677+
declin =to sign:1563+,1676+
declin sale:1307
declin ~ aid:46+
declin ~ health:1800
declin ~ help:46+
declin ~ offer:1257
declin:1250+
decommiss ~ weapon:413+
decommiss:1224,1623
decontamin:372+
decor =with:131
decoy:373+
decreas =by:374
decreas =from:374
decreas =to:374
decreas:374+
decrepit:970
deep =in debt:749
deep divis:1076
deep snow:1381+
deepfak:540,596
defac:347,1700+
default =on:1658
default:1658
defeat =against:900
defeat =his:1794
defeat =in court:834
defeat =in parliament:1727
defeat =their:1794
defeat:376+
defect =to:962+
defect brake:188+
defect:377+,547+,962+,1041,1514+
defector:962+
defend =her action:1670
defend =herself:1333+
defend =himself:1333+
defend =his action:1670
defend =the titl:811+
defend success:679
defend ~ remark:1670
defens =was switch =off:48+
defens =were silent:48+
defens lawyer:836+
defens overwhelm:48+
defens stop:49+
defenseless:1584
defer:1133+,1605+
defi =the blockad:168+
defi =the order:511+
defi call =to step =down:1251+
defi:378+,1576
defiant:1670
defibril save:1282+
defici:769
deficit =of:1352
deficit:896+
defil:401+
definit version:562+
deforest:524+
defraud:379+,604+
defrock:380+
defunct:1041
defus =the crisi:359
defus:381+,1620+
degrad treatment:951
degre =was annul:383+
degre revok:1535+
dehydr:542
delay =the vote:473+
delay respons:1373
delay:384+,825+,1372
delet =the post:1131+
delet data:356+
delet record:353+
delet ~ tweet:1131+
delet:515+
deliber act:1141,1304+
deliber attack:1141
deliber damag:1304+
deliber drove:1141
deliber kill:1141
deliber lit:106+
deliber set:105+,1141
deliber:385+
delight:1317+
delist:1547+
deliv =a verdict:370+
deliv =as agre:307+
deliv =by doctor:700+
deliv =late:384
deliv =on:386,807+
deliv =the good:386
deliv =to:386,657+
deliv aid:44+
deliv weapon:98+
deliv ~ babi:623+
deliv:386+
deliveri =of ~ twin:623+
deliveri =was delay:99+
deliveri arriv:386
deliveri continu:1108
deliveri resum:386,1108+
deliveri room:700+
deliveri stop:1109,1608
deliveri:386+
delug:579
delusion:764
demand =a ransom:1211+
demand =a recount:419+
demand =is high:387+
demand =were met:389+
demand =were reject:390+
demand money:1211+
demand payment:1211+
demand rose:1308+
demand ~ head:1572+
demin:391+
demobil:392+
demolish:393+,404
demolit:393+
demonstr =against:1174
demonstr =that:415
demonstr =was cancel:1198+
demonstr prohibit:1173+
demonstr:1174+
demor:904+
demot:1185+,1260+
deni =a burial:1595+
deni =a lawyer:1777+
deni =a penalti:1097+
deni =a refund:805
deni =a visa:503+
deni =any blame:396
deni =any:397+
deni =being behind:1598
deni =that =he:397+
deni =the nomin:1079+
deni =the:397
deni access =to =a lawyer:1715+,1777+
deni access =to =his children:342+
deni access =to =the:45
deni access:1570+
deni admiss:1258+
deni asylum:115+
deni bail:140+,1263+
deni clemenc:1072+
deni communion:285+
deni compens:1599+
deni credit:885+
deni custodi:342+
deni entri:503+,1570+,1571
deni food:951
deni involv:1598+
deni land:821+
deni medic care:1686
deni permiss =to land:821+
deni permiss:586,1250+
deni recognit:1668+
deni respons:1598+
deni treatment:1686+
deni visit:1715+
deni water:951
deni wrongdo:397+
deni ~ accus:397+
deni ~ alleg:397+
deni ~ charg:397+
deni ~ guilt:397+
deni ~ vote:1726+
deni:395+
denial:395+
denounc:1024
dens fog:580+
dent:347+
dental record:722+
depart =from offic:1036
depart:398+
departur:398+
depend =on import:495+
deplet:1352
deploy:1256+,1695+
deport halt:65+
deport stop:65+
deport:399+,522
depos:325
deposit =are safe:142+
deposit lost:141+
depositor =could withdraw:142+
depreci:339+
derail:400+
derelict:1687,1697+
desecr:401+,1700+
deselect:1079+
desert ~ unit:962+
desert:488+,489+,962+
design flaw:1513+
destitut:1099+,1127+
destroy =by =a vet:1190
destroy =in =the air:1355
destroy =in flight:1355
destroy =the file:515+
destroy crop:137
destroy:404+
destruct:404+
detain:100+,733+
detect ~ signal:415+
detect:600,779+
detector fail:57
detector went =off:58
detent center:739
detent:100,359,733+
deterior:1259+,1800+
determin =the caus:227
dethron:901+
deton =by mobil phone:1264+
deton remot:1264+
deton:525
detour:998
devalu:339+
devast:404,646+
deviat:998
devic =was live:1230+
devic went =off:525
devoid =of life:869+
devot =to:259+
devot husband:539+
devot wife:539+
devout:1261+
diagnos =with:724
diagnos correct:322
diall =the emerg:1271+
dialog:1497
diarrhea:583+,1720+
dictat =it =to:627
dictat =it:627
die =after =a long ill:968+
die =before help:0
die =by accid:8+
die =by suicid:1468+
die =by ~ =own hand:1468
die =down:359+,1446+
die =in =an accid:8+
die =in =the blaze:205+
die =in =the fire:205+
die =in =the flame:205+
die =in poverti:1099
die =in ~ sleep:966+,968+
die =of =a heart attack:966+,968
die =of =a heart:968
die =of =an ill:966+
die =of cold:613+
die =of exposur:613+
die =of gunshot wound:1354+
die =of hunger:1419+
die =of hypothermia:613+
die =of ill:968+
die =of natur caus:966+,968+
die =of old age:966+,968+
die =of stab wound:1412+
die =of ~ beat:151+
die =of ~ lack =of oxygen:1467+
die =out:530+
die =without leav =a =will:775+
die accident:8+
die despit:1283+
die forest:1359+
die peac:966+,968+
die violent:1711+
die:331,360+,457+
dignifi:1277+
dike broke:345
dike held:578+
dilapid:970,1410+,1460
dilig:405+
dim lit:350+
diminish respons:764+
din:903
dine togeth:320+
dine:460+
dioxin:1119
dip =into =the till:479+
diploma mill:240
diploma:1080
diplomat recognit:1236+
direct =by:1029
direct award:409+
direct hit:1458+
direct talk:982+
dirti air:1125
dirti bomb:411+
dirti money:829+
dirti needl:1630+
dirti tackl:599+
dirti water:1615+
dirti:410+
disabl =the alarm:55+,57
disabl:1444
disagr:412+
disagre:412+
disallow goal:633+
disallow:586,633+,776
disappear =from radar:300
disappear speci:530+
disappear:950+
disappoint:278+,420+
disapprov:1024
disarm =the bomb:381+
disarm bomb:1620+
disarm:413+
disarma:413+
disast drill:440
disast:6+,536
disavow:1598
disband:392+
disbeliev:1490
discharg =from =the armi:392+
discharg =from hospit:119,1243+,1334+
discharg =into:841
discharg =the board:1345+
discharg untreat:456+
discharg ~ home:1334+
disciplin:1030+,1185
disciplinari action:1185
disclaim:396+,1598
disclos ~ sourc:1393+
disclos:414+,843+,1180+
disclosur:414+,1180+
disconnect =from =the grid:1224
disconnect:1444
discontinu =the print:1069+
discontinu =the proceed:763+
discontinu:493
discount:239+
discov aliv:601+
discov dead:602
discov ~ planet:415+
discov:600+
discoveri:415+
discredit:1254+,1661
discrimin:157
discuss paper:436+
discuss:1497+
diseas crop:1359+
diseas tree:1359+
diseas:724+,1358
disease free:1634
disembark:101,1762+
disfigur:347
disgrac:107+
disgruntl:278+
disguis:920
dishearten:904+
disinfect regular:252+
disinfect:249,1435+
disinform:1803
disinherit:416+
disintegr:328
disinvit:1639
dislik:1661+
dismantl:413
dismay:420+
dismemb:909+
dismiss =as head:417+
dismiss =as untru:395
dismiss =from =the forc:1185
dismiss =from =the pitch:1335+
dismiss =from:417+
dismiss =the =report:395
dismiss =the appeal:1703
dismiss =the charg:237+
dismiss =the idea:1300+
dismiss =the offer:1257
dismiss =the propos:1257
dismiss =the request:1250
dismiss =the warn:723+
dismiss concern:723+
dismiss:417
disobey:378+
disord retreat:1297+
disord:1066
disori:902+
disown:508+
dispers =of =their =own accord:1763+
dispers:418+
dispirit:904+
displac:899+
dispos =of =the weapon:1750+
dispos =of proper:1245+
dispos =of:1384+
disproportion:1643+
disprov:1253+,1254+
disput =the =claim:395
disput territori:179+
disput:412
disqualif:144
disqualifi =from drive:1645
disqualifi =from stand:1037
disqualifi:1335+
disregard warn:817+
disregard ~ safeti:972
disregard:723+
disrespect:1299
disrupt:31+,1001
dissatisfi:278+,420+
dissect ~ bodi:128+
dissent vote:1401+
dissent:1401
dissolv =by =itself:1763+
dissolv =the compani:570+
distanc =itself =from:1598
distract:421+
distraught:646
distress call:422+
distress signal:422+
distrust:1490+
disus:488,489,1687+
ditch =in =the sea:483+
ditch safe:820
dither:1373
dive =from:791+
dive =into:791+
dive =off:790+
diver search:1323
divert =at gunpoint:688+
divert =the donat:479+
divert =to =another port:167+
divert fund:479
divert:998
divest:343
divid =over:412
divid vote:1401
dividend cancel:423+
dividend rais:424+
dividend suspend:423+
divin intervent:942+
divorc:425+
divulg:843+
dna =at =the scene:122+
dna identifi:721
dna match:513
dna test prove:160+
dna:513+
docil:80+,1500+
dock =at:742+
dock =in:742+
dock fail:1614+
dock:426+
doctor =are present:427+
doctor =are unabl =to save:1283+
doctor =had =been =at home:1779
doctor =had =been absent:1779+
doctor =had =been present:427+
doctor =had =been unabl =to save:1283+
doctor =has =been =at home:1779
doctor =has =been absent:1779+
doctor =have =been present:427
doctor =have =been unabl =to save:1283
doctor =have given =up:457
doctor =is =at home:1779
doctor =is absent:1779+
doctor =on board:427+
doctor =on duti:427+
doctor =was =at home:1779
doctor =was absent:1779+
doctor =was revok:383+
doctor =were present:427+
doctor =were unabl =to save:1283+
doctor fail =to save:1283
doctor gave =up hope:457
doctor miss:926
doctor revok:1535+
document =in write:1802
document =were found:517+
document lost:429+
document sign:1802+
dodg =the fare:1658
dodg sanction:1311+
dodg tax:1505+
domest disput:1032+
domest:79+,1500+
donat =by:629+
donat =to =the museum:833+
donat =was declar:431+
donat:622+
donor organ:1555+
door =are lock:891
door =are open:1018
door =are unlock:1651
door =had =been lock:891
door =had =been open:1018
door =had =been unlock:1651
door =have =been lock:891
door =have =been open:1018
door =have =been unlock:1651
door =was lock:890+
door =were lock:891
door =were open:1018
door =were unlock:1651
door fail =to open:891
door jam:891
door open:207+,1651
door stay shut:891
door stood open:1649+
dope test =had =been negat:434+
dope test =has =been negat:434+
dope test =is negat:434+
dope test =was negat:434+
dope:433+,435+
dormant:1717+
dormitori cell:1343+
dosag error:1805+
doubl =down:1670
doubl =from:747
doubl =to:747
doubl agent:1400
doubl cell:1343+
doubl charg:1051+
doubl shift:1056+,1533
doubl:747
double booked:1050+
doubt:1490+
dous =with chemic:1405
dous:567+
downgrad =to:1446+
downgrad ~ rate:1218+
downgrad:591+
downpour:1206,1751,1765+
downsiz:343+
downturn:374,464+
downward:374
doze =off:109+,1533
doze:109
draconian:663+
draft =into:952+
draft:436+
drag =from:1273
drag =into =a car:812+
drag =into =the water:1187+
drag =on:303,384
drag:588
drain =into:843
drank tea =with:62
draw =against:439
drawdown:1246+
drawn =by hand:711+
drawn out:1372
drench:1742+,1765+
dress =in:438+
drew =a blank:1613+
drew =a gun:95
drew =a pistol:95
drew =a:95
drew =against:439+
drew =with:439+
drew attent =to ~ danger:1736
dri =up:451
dri asphalt:453
dri insid:452+
dri pitch:454
dri road:453+,454+
dri run:1522
dri spell:451+
dri surfac:453
dri tap:1744+
dri weather:454+,1752
dri:451+
drift =away =from =the station:1614+
drift:26+
drill =for oil:524
drill ban:1171+
drink =at =the bar:437+
drink =were serv:60+
drink driving:450
drink qualiti:441
drink spree:437
drink water avail:665+
drinkabl:441+
drip:841
drive =too fast:1399
drive licens =was valid:863
drive licens:863
drive slowli:1775
driven =by =a chauffeur:1083+
driven =from =the:221
driven =out:860,1188
driver =had =been =to blame:710
driver =has =been =to blame:710
driver =is =to blame:710
driver =of:442+
driver =was =to blame:710
driver error:710+
driverless:127+,1652+
drizzl:1206+,1765+
drone attack:443+
drone carri explos:96+
drone strike:443+
drone swarm:443+
drone:1652
drop =by:374+
drop =down =a divis:1260+
drop =from =the list:1079+
drop =from =the schedul:1181+
drop =from =the squad:849+
drop =from =the team:849+
drop =in:374+,1713+
drop =out =of =the race:444+,1037+
drop =out:534+
drop =the charg:237+
drop =the investig:763+
drop =the project:1166
drop anchor:73+
drop bomb:52+
drop plan:1166
drop ~ =from =the program:217+
drop ~ weapon:282
drought:451+,454+
drove =away:398,577
drove =off:398,577+
drove =on:577
drove =out:860
drove =over =a =mine:822+
drove =the car:442+
drove =the crowd:418+
drove =through =the checkpoint:378
drove =too fast:1399
drove slowli:1775
drove ~ =out:1188
drove:959+
drown:445+
drug approv:94+
drug driving:448
drug free athlet:434+
drug free:446+
drug mule:1378
drug resistant:748
drug taking:448
drug test =had =been negat:254+
drug test =has =been negat:254+
drug test =is negat:254+
drug test =was negat:254+,446+
drug work:466+
drug:447+,449+
drunk drive:450
drunk:450+
drunken:450+
dub:455+
dud:381+,1620+
due =to begin:1806+
due =to start:1806+
due date:1519+
dug =a tunnel:506+
dug =himself =out:641
dug =in ~ heel:1576+
dug =in:1422
dug =out:1273
dug =with ~ bare hand:681
dummi aircraft:373+
dummi bomb:1546
dummi camera:1669+
dummi round:164+
dummi tank:373+
dummi warhead:1733+
dummi weapon:1546+
dump =at sea:456
dump wast:1125
dump:456+
duo:1341
dupe:865
duplic record:136+
duplic:319+
duti =to:283+
duty free:606+
dwindl:374,492+
dyke broke:345
dyke burst:345
dyke held:578+
dynamit:526+
e coli:462+,583+
ear splitting:903+
earlier =than expect:458+
earlier =than plan:458+
earn =a degre:1080
earn rose:1163+
earthquak:1191+
earthquake proof:186+,1459+
earthquake resistant:186+
eas =off:1446+
eas sanction:1313+
eas tension:359+
eat normal:460
eaten:460+
eavesdrop:954+,1771+
ebola:461+
econom boom:463+
econom growth:463+
econom recoveri:463+
econom write off:783+
economi contract:464+
economi expand:463+
economi grew:463+
economi shrank:464+
ecstasi pill:268+,449+
ecstasi:448
ecstat:658+
edg =out:1794
edibl:465+,584
effect =from:830+
effect drug:466+
efficaci:466
effluent:1125
effort =to save ~ fail:1283+
eg =on:1176+
ehec:462+
eight hour day:989+
eject =from ~ car:1045
eject seat:467+
eject:467+,1335+
elat:658+
elbow:599+
elder:27+
elect =as:468
elect =by:468
elect =in =the first round:571+
elect =to:468
elect =was rig:1723
elect =with:468
elect brought forward:471+
elect call =off:473+
elect cancel:473+
elect chancellor:468
elect defeat:376+
elect delay:473+
elect fraud:1723
elect mayor:468
elect postpon:473+
elect presid:468
elect ran smooth:1722+
elect took place:472+
elect victori:468+
elect:468+,1025+
elector fraud:1723
electr =had =been =on:1135
electr =had =been cut =off:1136
electr =had =been restor:1135
electr =has =been =on:1135
electr =has =been cut =off:1136
electr =has =been restor:1135
electr =is =on:1135
electr =is cut =off:1136
electr =is flow:664
electr =is restor:1135
electr =was =on:664+,1135
electr =was cut =off:1136
electr =was restor:664+,1135
electr chair:520
electr fail:1134+
electr fault:9+
electr shock:474+,1543+
electrocut:475+
electron tag:708+,1009+
elev radiat:1203+,1205+
elig:256+
elimin =from inquiri:1016+
elimin ~ leader:276+
elimin:476+
elit unit:1552
elop:850+,1208+
elsewher =at =the time:61
emaci:542,970,971+,1419
email:298
embank gave way:345
embank held:346
embargo:1310+,1312+
embarrass:107+
embassi close:478+
embassi open:477+
embassi remain open:477+
embassi shut:478+
embassi work normal:477+
ember:1377+
embezzl:379,479+,604+
embrac =the offer:4
embrac =the plan:4
embrac christian:312+
embrac islam:312+
embrac:320+,480+
embroil:782
emerg =at =the plant:1223+
emerg =had =been real:1229
emerg =has =been real:1229
emerg =is real:1229
emerg =was lift:338+
emerg =was real:1229+
emerg accommod:709+
emerg brake:189+
emerg call:422+
emerg credit:1274
emerg door work:1651
emerg drill:440
emerg exit =are clear:1651
emerg exit =are lock:891+
emerg exit =are open:1651+
emerg exit =had =been block:891
emerg exit =had =been clear:1651
emerg exit =had =been lock:891+
emerg exit =had =been open:1651+
emerg exit =has =been block:891
emerg exit =have =been clear:1651
emerg exit =have =been lock:891+
emerg exit =have =been open:1651+
emerg exit =is block:891
emerg exit =was block:891
emerg exit =were clear:1651
emerg exit =were lock:891+
emerg exit =were open:1651+
emerg generat ran:664+
emerg land:483+,820+
emerg lift:482+
emerg light came =on:873
emerg loan:41+,1274+
emerg oper:1023+
emerg power:481+
emerg rule:337+
emerg shelter:509
emerg signal:422
emiss =are reduc:484
emiss =had =been reduc:484
emiss =have =been reduc:484
emiss =were reduc:484+
emiss climb:485+
emiss declin:484+
emiss decreas:484
emiss drop:484+
emiss fell:484+
emiss grew:485+
emiss increas:485+
emiss rose:485+
emit =less:484
emit =more:485
employ =by:486+
employ =in:1695+
employ contract:487+
employe =of =the bank:766+
employe =were =told:1796+
empti =at =the time:488,489+
empti =before:489
empti =the hall:509
empti build:489+,1697+
empti cell:655+
empti hand:1584
empti magazin:1648+
empti poll station:1574+
empti seat:488,1129,1394
empti shelv:1352
empti stomach:545+
empti tank:488,1040
empti train:1652
empti:488+
empty handed:980+,1584,1599,1613
enact:1078
encircl:490+
enclos:1556
encor:1100
encount:932
encrypt:491+
end =after:493
end =her career:1284+
end =his career:1284+
end =in =a draw:439+
end =in failur:365,536
end =of =its =own accord:1763+
end =of =the curfew:338+
end =of =the emerg:482+
end =of =the outbreak:1044+
end =of =the term:470+
end =of ~ mandat:1518+
end =of ~ term =in offic:1518+
end =on:493
end =the coalit:264+
end =the embargo:1313+
end =the relationship:1337
end =the search:1321
end =the strike:1452+
end =with:493
end =without agreement:365+
end level:439+
end peac:1763+
end to end:491+
end ~ campaign:1037
end ~ career:1284+
end ~ hunger strike:460
endang:492+
endors:4,738+,1477
enemi fire:494+
enemi missil:494+
enemi shell:494+
energi surplus:1150+
enforc sanction:1314+
engag =is =off:194+
engag =to:496+
engag =was broken =off:194+
engag ring:496+
engin =are run:498+
engin =at full power:498
engin =had =been sound:498
engin =has =been sound:498
engin =is run:498+
engin =is sound:498
engin =stalled:497+
engin =was run:498+
engin =was sound:498
engin =were run:498+
engin caught fire:497
engin cut =out:497+
engin deliv power:498
engin fail:497+
engin failur:497+,1514+
engin lost power:497
engin ran normal:498+
engin run:1059+
engin stop:497+
engin troubl:497+,1514+
engin work:498+
engulf =by water:579
engulf =in flame:206,566
enjoy =the confid:135+
enjoy =the trust:135+
enjoy immun:728+
enlarg:780
enlist:1719+
enough =for month:1476+
enough =for week:1476+
enough =to eat:1757+
enough ammunit:504
enough cash:1389
enough food =and water:1757
enough food:549+,1757+
enough fuel:614+
enough lifeboat:504
enough member present:1199+
enough oxygen:500
enough seat:911+
enough water =and food:1757
enough ~ bed:500+
enough ~ medicin:500+
enough:499+
enrag:74
enrich =had =been halt:1619+
enrich =has =been halt:1619+
enrich =is halt:1619+
enrich =was halt:1619+
enrich continu:501+
enrich uranium:501+
enrich ~ uranium:501+
enrol:24+
enslav:524
entangl:782
enter =a plea =of guilti:650+
enter =into coalit:265+
enter =into forc:830+
enter =the countri:859+
enter =the race:219+,1418+
enter harbor:32
enter illeg:726+
enter legal:852+
enter orbit:741+
enter parliament:502+
enter ~ airspac:332+
enter ~ territori water:332
entir crew die:63
entir legal:832
entir safe:1305
entir workforc walk =out:1456+
entomb:203+,1556
entranc fee:585+
entri ban:503+
entri fee:585+
entri permit:1712+
envelop =of cash:191
epicent:1191
epicentr:1191
epidem =is =over:1044+
epidem end:1044+
epidem:1043+
epo:433,435
equal:1318+
erad:1044
eras data:356+
eras:515+
erect trade barrier:1501
erect:201+
erron:1803+
error =in =the figur:1803
error =in measur:1254
erupt end:1717+
erupt:1716+
escal:505+
escap =a ban:256
escap =across =the border:1
escap =from =its cage:78+,507+
escap =from =its enclosur:507+
escap =from =the zoo:1768+
escap =from ~ enclosur:78+
escap =from ~ zoo:78+
escap =into =the air:841
escap =into:843
escap =on foot:577
escap =on ~ =own:641
escap =the flame:1781+
escap =the flood:578+
escap =the knife:1787+
escap =through:641+
escap =was foil:581+
escap =with =a yellow:1430+
escap =with =her life:62
escap =with =his life:62
escap =with ~ life:62
escap =without injuri:1629
escap attack:1395+
escap attempt fail:581+
escap damag:1604+
escap death:62+
escap empty handed:847+,1438+
escap gas:841
escap harm:1629
escap injuri:1629
escap inspect:1597
escap jail:1396
escap polic:120
escap punish:1665+
escap scrutini:1597
escap slaughter:81+
escap unharm:1629
escap unrecogn:120
escap ~ =without =a scratch:1629
escap:506+
escort =by:10
escort:47+,648
espionag:1400+,1408+
establish =the caus:227
establish contact:298
establish diplomat relat:408
establish relat:408+
estrang:897
euthan:1190
evacu =by polic:510+
evacu =the embassi:478+
evacu drill:440
evacu order:510+
evacu ~ posit:1286
evacu:509+
evad arrest:116,120
evad captur:120
evad detect:1674
evad radar:642+
evad sanction:1311+
evad tax:1505+
evad ~ defens:642+
even handed:730+,751+
everyon =for =himself:1066
everyon =had =been found:16+
everyon =has =been found:16+
everyon =is found:16+
everyon =on board die:63
everyon =was found:16+
everyon aboard =had =been kill:63
everyon aboard =has =been kill:63
everyon aboard =is kill:63
everyon aboard =was kill:63
everyon knew:1177+
everyth =under control:1610+
evict =the protest:418
evict =was stop:1432+
evict =was suspend:1432+
evict avert:66+
evict stop:66+
evict:512+
evid =of:415+
evid =was admit:514+
evid =was allow:514+
evid =was exclud:516+
evid admit:514+
evid bar:516+
evid vanish:515
evid:513+
ex boyfriend:19
ex convict:818+
ex husband:19,425+
ex partner:19
ex wife:425+
exam =was valid:698+
examin =by expert:768
examin =the case:779
examin:241+,768
exceed =by:1049+
exceed =the budget:1048+
exceed =the limit =for:302
exceed =the limit:1049+
exceed =the speed limit:1399+
exceed expect:592+
exceed work hour:1056+
exceed ~ capac:1052+
exceed ~ power:1586+
excel health:669
excel swimmer:1493+
excel visibl:637
excess bill:1051
excess forc:1643+
excess hour:1056+
excess power:1150+
excess speed:1399+
exchang =a word:612+
exchang =of fire:559,560,651
exchang =of letter:298
exchang =of messag:298
exchang =of prison:1157+
exchang =was cancel:1492+
exchang =was postpon:1492+
exchang close:1547+
exchang collaps:1492+
exchang fell =through:1492+
exchang messag:298
exchang open:1548+
exchang pleasantri:320
exchang prison:703+,1157+
exchang student:661+
exchang vow:919
exchang:1390+
exclud =from =the ceremoni:1639
exclud =from evid:516+
exclud =from school:522
exclud =from ~ meet:1639
exclud =the possibl:1300+
exclud =the public:671+
excommun:380+
excrement:410
execut =by:520+
execut =of:520+
execut =the hostag:706+
execut:520
exemplari sentenc:663+
exempt =from tariff:606+
exempt:392+
exercis restraint:1281+
exercis ~ right:810
exercis:440+
exhaust fume:222+
exhaust gas:222+
exhaust troop:904+
exhaust ~ suppli:1352
exhaust:1533+
exhibit =in court:513
exit =are block:891
exit =are chain:891
exit =are free:1651
exit =are lock:891
exit =are open:1651
exit =are unlock:1651
exit =had =been block:891
exit =had =been chain:891
exit =had =been free:1651
exit =had =been lock:891
exit =had =been open:1651
exit =had =been unlock:1651
exit =has =been chain:891
exit =has =been unlock:1651
exit =have =been block:891
exit =have =been chain:891
exit =have =been free:1651
exit =have =been lock:891
exit =have =been open:1651
exit =have =been unlock:1651
exit =is chain:891
exit =is unlock:1651
exit =was chain:891
exit =was unlock:1651
exit =were block:891
exit =were chain:891
exit =were free:1651
exit =were lock:891
exit =were open:1651
exit =were unlock:1651
exmatricul:522
exoner:20,760+
exorbit:523+
expand economi:463+
expand:780+
expans:780+
expect =a babi:1138+
expect =a child:1138+
expect =to surviv:1413
expel =from =the countri:399+
expel =from =the parti:522
expel =the ambassador:1532+
expel ~ diplomat:406+
expel:522+
expens condominium:908+
expens:523+
experi:1522+
experienc captain:1552
experienc climber:1552,1759+
experienc crew:1552
experienc driver:1552
experienc guid:1552,1759
experienc pilot:1552
experienc soldier:1552
experienc swimmer:1493+
expert =had point =out:594
expert confirm:126+
expir certif:1635
expir food:582+
expir law:831+
expir licens:1645
expir:776+
explod =after launch:553
explod drone:443+
explod:525+
exploit loophol:1502+
exploit:524,1612+
exploratori talk:1140+
explos =at:525
explos =in:525
explos =were found:1230+
explos belt:1469+
explos charg =on board:1734+
explos devic:174+
explos drone:96+
explos rock:525
explos tore:525
explos vest:1469+
explos:525+,526+
export =to:528+
export ban:527+
export continu:528+
export electr:1150+
export licens:833+
export resum:528+
expos =to =the diseas:529+
expos =to =the virus:529+
expos =to infect:529+
expos onlin:352+
express regret:85
expuls:522+
extend =a hand:1000+
extend =his career:22+
extend =his contract:1433+
extend credit:884+
extend product:780
extens burn:1342+
extens damag:675+
extinct volcano:1717+
extinct:530+
extinguish:567+
extort:1211+,1529
extortion:523+
extra hour:1056+
extract =under tortur:287+
extractor fan:1701+
extradit =was refus:68+
extradit approv:531+
extradit block:532+
extradit deni:532+
extradit:522,531+
extramarit affair:30
extramarit:30+
extraterrestri life:867+
extravag:907+
extremist attack:1520+
eye =on =the road:125+
eyewit:1144,1145,1330,1790+,1793+
fabric data:1254
fabric:596,778,865
face =a judg:1008
face =to face:932
face =was cover:920
face =was visibl:146+
face charg:236,752+
face cover:920
face extinct:492
face mask:920+
face uncov:1655
facelift:1478+
facsimil:319+
factori close:1117+
factori run:1116+
factual:18+,1566+
fail =a breath test:450
fail =a drug test:433+
fail =at =the box offic:1385+
fail =from =the spot:1096+
fail =her exam:534+
fail =his exam:534+
fail =in parliament:1727
fail =in ~ duti:972
fail =the exam:534+
fail =the hurdl:945+
fail =the inspect:769+
fail =the test:433,769+
fail =to =report:808
fail =to act:723
fail =to agre:365+,412,980+
fail =to appear:2,1424
fail =to arriv:1608
fail =to brake:1592+
fail =to break:947+
fail =to call home:1159
fail =to catch fire:1781+
fail =to come =to term:980
fail =to deliv:195,306+
fail =to deton:381+,1620+
fail =to dock:1614+
fail =to eject:1425+
fail =to enter parliament:945+
fail =to explod:381+,1620+
fail =to find =a buyer:1679+
fail =to find evid:1613+
fail =to get =a major:1727
fail =to get =a place:1258+
fail =to go =off:381+,1620
fail =to hand =it =in:801+
fail =to help:754+,1628
fail =to ignit:1781+
fail =to inform patient:1778
fail =to inspect:1635
fail =to lift =off:827
fail =to pay tax:1505
fail =to pay:1658
fail =to protect:754+
fail =to reach orbit:553+
fail =to reach ~ agreement:980+
fail =to recogn =the attack:1804+
fail =to recogn:39+
fail =to replic:1254
fail =to rescu:0+
fail =to respond:1159
fail =to return:1437+
fail =to sell:1679+
fail =to show =up:1424
fail =to show:2
fail =to start:197
fail =to stop:378
fail =to turn =up:2,1424
fail =to warn:1691
fail =to wear life jacket:1783
fail =to win confirm:91+
fail =to win nomin:1079+
fail =to work:197,547,1041,1444
fail asylum seeker:115+
fail attempt:536,1531
fail brake:188+
fail coup:326+
fail harvest:137+
fail health:1800
fail rain:451
fail robberi:1294+
fail ~ breath test:450
fail ~ check:535
fail ~ dope test:435+
fail ~ drug test:435+
fail ~ inspect:535+
fail ~ test:535+
fail:197,533+,536+
failur:533+,536+
faint =and fell:551
faint:1600+
fair =to =both:730+
fair challeng:537+
fair contest:538+
fair play:537
fair price:321+
fair result:538+
fair tackl:537+
fair wage:1754+
fair weather:1752
fairi tale:778
faith =in:1567+
faith =to:906+
faith cathol:1261+
faith:539+
fake bomb:1546
fake certif:1666+
fake degre:240
fake doctor:1666+
fake gun:1546+
fake ident:541+
fake news:778
fake paint:597+
fake passport:541+
fake shop:379
fake threat:692
fake ~ kidnap:850
fake:540+,596,692+,1254
fall =in:374
fall =of =the govern:643
fall =out =with:412
fall back:1286
fall ill:1358+
fall infect:224+
fall short:948+
fall temperatur:316+
fall water:1743
fallen =by:374
fallen =out:552+
fallen ill:1358
fallout:1203+
fals =report:1803+
fals accus:760
fals alarm:692,1781+
fals attribut:597
fals beard:920
fals credenti:1666+
fals ident:541+
fals label:943+
fals name:541+
fals paper:541+
fals passport:541+
fals posit:39+
fals statement:865
fals testimoni:865
fals:778+
falsifi:596,1254
famili =only:1158+
famili disput:1032+
famili friend:19
famili rift:508+
famili tie =to:292+
famili visit:1714
family owned:736+
famin:542+,1419+
fan =are =off:1689
fan =are run:1701+
fan =had =been =off:1689
fan =have =been =off:1689
fan =were =off:1689
fan =were run:1701+
fan behav:543+
fan celebr peac:543+
fan clash:544+
fan fail:1689+
fan favorit:1130+
fan mingl:543+
fan ran:1701+
fan riot:544+
fan stop:1689+
fan storm:544+
far =from =the scene:61
far =too =many:1055+
far =too fast:1399
far apart =on pay:1088+
far right attack:1520
fare wors =than:754
farewel match:1284
farewel tour:1284
farm raised:79
farm:79+
fast =in protest:714+
fast asleep:109
fast track:1303+
fast tracked:1303+
fast:545+
fasten ~ seat belt:155
fastest ever:1238+
fatal accid:8+
fatal crush:335+
fatal dose:1053+
fatal hypothermia:613+
fatal shot:1354+
fatal stab:1412+
fatal:360,813+
father =of:1074+
fatigu:1533+
fault =in:377+
fault:547+
faulti brake:188+
faulti updat:1512+
faulti wire:9+
faulti:377+,547+,1041
faultless:546+,1391
favor =the plan:1477
favorit =to win:37+
favorit:157+
fear =for year:594
fear =for ~ life:1333+
fear:34+
fearless:548+
feast:460+
fed =every day:1757
fed =up =with:1572
fed daili:1757
fed regular:549+
fed three time:1761
fed twice:654+
fee charg:235+
fee:1064+
feed power =into =the grid:1225+
feel better:1244
fell =at =the first hurdl:476
fell =by accid:551+
fell =by:374
fell =down:550+
fell =from =the sky:328
fell =from:550+
fell =in =an uninhabit:948
fell =in:271+
fell =into =a trap:70+
fell =into =the hand =of:843
fell =into =the sea =after launch:553+
fell =into =the sea:948+
fell =into disrepair:970
fell =into:550+
fell =off:550+
fell =on deaf ear:723
fell =out =of:550
fell =out =over:1194
fell =out =with:552+
fell =out:412
fell =through =the exam:534+
fell =through:365,533,536
fell =to =the enemi:221
fell =to =the rebel:221
fell =to:221
fell apart:536
fell asleep:109+
fell back =to earth:553+
fell back:1286
fell flat:536
fell ill:1358
fell like =a hous =of card:271
fell overboard:550+,1187+
fell short =of orbit:553+
fell short =of standard:769+
fell short =of ~ major:713
fell short =of ~ standard:535+
fell short =of:947+
fell short:948+
fell silent:300
fell tree:554+
fell:524
felt =at home:1758+
femal attack:555+
femal bomber:555+
femal suspect:555+
fenc =along =the border:181+
fenc =off:918,1367
fenc:918
fend =for =themselves:681
fend =for:1628
fend =off ~ robber:1294+
fend =off:159,679
fentanyl:557+
feral:83+,1768+
ferri =are run:1549
ferri =were run:1549
ferri migrant:1378+
ferri stay =in port:1550
fertil:1405+
festiv mood:1094
fete:1753+
feud:412
fever:558+,724+
feverish:558+,1358
fewer =and fewer:374
fewer =than allow:154+
fewer =than last year:374
fewer case:224+
fewer emiss:484+
fewer passeng =than:154+
fewer unemploy:1616+
fianc:496+
fiance:496+
fiasco:533,536
fiction:778
fictiti:778+
fidel:539+
field hospit:740
fierc resist:1276
fight =for =her life:1338+
fight =for =his life:1338+
fight =for life:457
fight =for ~ life:138,331+
fight =on:598+
fight back:1276+
fight broke =out:1710
fight continu:560+,1732+
fight fit:669
fight goe =on:1732+
fight rage:560,1732+
fight resum:230,560
fight spirit:686+
fight went =on:560+
fight:559+
fighter jet struck:52
figment:778
file =a =claim:1466
file =a complaint:279+,1271+
file =a request:89+
file =a suit:1466+
file =an appeal:86+
file =for bankruptci:767
file =for divorc:425
file =was close:1638+
file =were complet:428+
file charg:752+
file close =without result:1680
file disappear:429+
file intact:517+
file lost:353+
file miss:429+
file paper:89+
file recov:354+
file suit:1466+
fill =to =the brim:616+
fill =to =the last seat:1755
fill =to capac:615
fill =up:614
film =by:1241
film =of oil:843
film =the:1241
film =with =a phone:1239
film:561+,1330
filter:1245
filth:410+
filthi condit:1630
filthi:410+,1125
final =and bind:563+
final =report:562+
final decis:369+
final edit:1069+
final text:562+
final verdict:563+
final version:562+
final whistl:923+
final:280+,562+
financ =in order:199+
financ =is =in place:618+
financ agre:618
financ gap:1625+
financ secur:618+
financi assist:41+
financi healthi:1389
financi sound:1389+
finder return:699+
fine =for:564
fine instead =of prison:1396
fine weather:1752+
fine ~ dollar:564
fine ~ euro:564
finger =in =the till:479
fingerprint =at =the scene:122+
fingerprint =at:117
fingerprint =were found:122
fingerprint:513+
finish =early:1007
finish =on time:281
finish =report:562+
finish =the game:923+
finish =the match:1430+
finish =the race:565+
finish =the work:280+
finish build:280,281
finish first:572+
finish last:824+
finish work:280+
finish ~ speech:1398+
finish:281+,565+
fire =at:1353
fire =from:417
fire =had =been =out:567
fire =had =been contain:569+
fire =had =been prevent:1781
fire =has =been =out:567
fire =has =been contain:569+
fire =has =been prevent:1781
fire =into =the air:1737+
fire =is =out:567
fire =is contain:569
fire =is prevent:1781
fire =on:651
fire =over ~ head:1737+
fire =was =out:567
fire =was contain:569+
fire =was prevent:1781
fire =was put =out:567
fire =was set:105+
fire alarm rang:58
fire brigad arriv:682+
fire broke =out:206,566+
fire drill:440+
fire extinguish:504
fire first:1176
fire rage:568+
fire resistant:186+
fire rocket:949+
fire spread:568+
fire squad:520
fire ~ gun:651+
fire ~ rifl:651+
fire ~ round:651
fire ~ shot:1353+
fire ~ weapon:651+
firearm licens:864+
firebomb:105+
firebug:106+
firedamp:619+
firefight arriv:682+
firefight:559+
fireproof:186+
firewal held:1329+,1593+
firm =in =our hand:679
first =of =its kind:573+
first =to leav:577
first aid:683,1557
first day =of trade:876+
first day =on =the job:1685
first draft:436+
first edit:1034+
first ever:573+
first heard =of =it:1589
first heard:1589
first offend:1642+
first place:572+
first respond:682+
first round victori:571+
first screen:1142+
first time ever:573+
first time offend:1642+
fish =the gun:1749+
fish ban:1171
fish die:1125
fist fight:1710
fistfight:1710
fisticuff:1710
fit =and well:669+
fit =as:669
fit =for consumpt:465+,584+,1306+
fit =for human consumpt:584+
fit =for scrap:783+
fit =for servic:274+
fit =for trial:617+
fit =to drink:441
fit =to drive:254+
fit =to play:574+
fit =to stand trial:617+,1315+
five star:907+,1137
fix =the flaw:1084+
fix =the match:575+
fix releas:1084+
fixabl:1267+
fizzl =out:1129,1446+
flag =by =the linesman:1002+
flag =over =the:221
flag =up:1736
flag fli =over:679
flag went =up:1002+
flag ~ problem:1736
flake =of snow:1380
flame =were put =out:567
flame spread:568+
flame:566
flameout:497
flammabl:1747
flare =up =again:568
flare =up:505+
flare =were thrown:544+
flat =was empti:132
flat =was unoccupi:132
flat calm:214
flat tire:1766+
flatten:393,404
flaunt:1356+
flaw:377+,547
flawless:546+,576+,1391
fled =from =the scene:577
fled =from home:1208+
fled =from polic:120
fled =in disarray:1297+
fled =in panic:1297+
fled =in terror:1066
fled =the accid:577
fled =the countri:1
fled =the scene:577+
fled =to:509
fled abroad:1,116+
fled empty handed:847+
fled ~ home:509
fled:398+,402,509,577
flee =the scene:577
flee:398+,509
flesh wound:871
flew =as plan:1255+
flew =off =the handl:74
flew home:639+
flew past =the earth:113+
flew:50+
fli =a flag:918
fli =over:50
fli color:1080
fli everywher:410
fli past =the earth:113+
flight =are =grounded:1550
flight =are cancel:1550
flight =had =been =grounded:1550
flight =had =been cancel:1550
flight =had =been routin:1255+
flight =has =been routin:1255+
flight =have =been =grounded:1550
flight =have =been cancel:1550
flight =is routin:1255+
flight =was routin:1255+
flight =were =grounded:1550
flight =were cancel:1550
flight cancel:1550
flight oper:1549+
flight record =had =been found:162
flight record =has =been found:162
flight record =is found:162
flight record =is miss:163
flight record =was found:162
flight record =was miss:163
flight resum:1549+
flimsi:519+,1747+
flip =over:1057+
float free:33+
float:32,876+
flock =to:334+
flog:1384+
flood pitch:1765
flood:579+
floodlit:636+,873,879+
floodwat subsid:1743+
floodwat:579
flop =with critic:1068
flop:533,536+
flotat postpon:878+
flourish:1530+
flout =the rule:1643
flout =the treati:1558
flout ~ rule:535
flout:378+
flow =into ~ river:841
flown =out:1
flown =to ~ =to face trial:531+
flown home:639+
flu:756+
flung =from ~ car:1045+
flunk:534+
fly tipping:456
foal =was born:1139+
fob =off:198+
fog:351+,580+
foggi:580+
foil =the theft:1438
foil escap:581+
foil robberi:1294+
foil:533,536,1531+
fold like =a hous =of card:271
fold newspap:1069+
follow =of:597+
follow =the advic:676
follow =the order:282+
follow =the path:1012
follow =the rout:1012+
follow =the rule:282+
follow =up:676+
follow instruct:282+
follow medic standard:322+
follow order:906+
follow ~ procedur:405
follow ~ protocol:322+
follow ~ regul:405
follow ~ rule:405
food =had =been fresh:584
food =had =been plenti:1757
food =had =been safe:584+
food =has =been fresh:584
food =has =been plenti:1757
food =has =been safe:584+
food =is avail:549+
food =is fresh:584
food =is plenti:1757
food =is safe:584+
food =was distribut:44+
food =was fresh:584
food =was plenti:1757
food =was safe:584+
food poison:583+,1720
food ran =out:542
food suppli =are suffici:549+
food suppli suffic:1757
food suppli:654+
foot =and mouth:882+
foot and mouth:882+
footag =was delet:1621,1669+
footag =was eras:1621+
footag show:513,1241+
forbad =the =march:1173+
forbad =the merger:929+
forbad:586+
forbid:143+,586+
forbidden protest:145
forbidden:143+,586+
forc =at gunpoint:269
forc =into =a second round:1302+
forc =into prostitut:1551+
forc =into:269
forc =of natur:969+
forc =off =the stage:774+
forc =out:417,1188+
forc =the door:589+
forc =to enlist:294+
forc =to retir:444+
forc =to turn back:167+
forc =to:588
forc advanc:29
forc confess:287+
forc entri:589+
forc labor:524
forc land:483+
forc ~ =out:1188+
forc ~ =to:588+
forc ~ pilot =to:688+
forc:588+
force fed:714+
forcibl recruit:294+
forcibl return:399+
forcibl:587+
forecast unchang:590+
forecast:594+
foregon conclus:521+
foreign attack:593+
foreign fighter:593+
foreign suspect:593+
forens examin =of ~ bodi:128+
forens examin:779
forens trace:513
foresaw:594+
forese:521+,594+
foreseen:594+
forest dieback:1359+
forest fire:566
forest recov:670+
forev:1101+
forfeit =the titl:901+
forfeit:291+,953+,987+
forg diploma:1666+
forg letter:596
forg paint:597+
forg passport:541+
forg visa:726+
forg:540+,596+,692+
forgav:595+
forgeri:540+,596+,692+
forgiv:595+
forgiven:595+
forgo =an appeal:5+
forgo wage:1087
forgot =to lock:1650+
forgotten ticket:1598+
fork =out:185+
form =a coalit:265+
former colleagu:19
former employe:766+
former husband:425+
former minist:1036
former partner:19
former wife:425+
fortun =in jewel:893+
fortun =of:1290+
fortun:1748+
foster child:25+
foster parent:25+
fought =about:1194+
fought =on:598+
fought =over:1194
fought =to =the end:598+
fought =to =the last:598+
fought back:1276+
fought:559+
foul languag:1299
foul play:385,599+,960+,1304+
foul smelling:1402
foul water:1615
foul weather:1751
foul:599+,1125
found =a buyer =for:1384
found =a buyer:1274
found =in =a barn:1288
found =in order:770
found =not guilti:20
found =nothing amiss:1391
found =nothing:1613+
found =out =from =the news:796
found =out =only afterward:1589
found =the bodi:173+
found =the gun:1749+
found =the knife:1749+
found =the net:1318+
found =to =be =in order:1391
found accommod:709+
found aliv:62,600,601+
found constitut:296+
found dead:600,602+
found defect:769+
found evid:415+
found guilti:313+,649+
found innoc:20
found lifeless:360,602+
found safe:600,601+
found shortcom:769+
found trace:415+
found unharm:600,601+
found well:601+
found ~ target:1458+
found:600+
foundat stone:201+,1165
founder:536,1474+
fractur skull:187+
fractur:196+,603+
frank:1540+
fratricid:611+
fraud:379+,604+
fraudul:379,540
freak accid:1637
free =and fair:1722+
free =of =mines:391+
free =of =the diseas:1634
free =of =the virus:1634+
free =of accid:1782+
free =of alcohol:1382
free =of ban substanc:434
free =of bug:1656+
free =of case:1044
free =of charg:605+,608+
free =of contamin:249
free =of damag:1604
free =of debt:368+
free =of defect:576+,770
free =of diseas:669
free =of drug:254+,446+
free =of fault:546+
free =of flame:1781+
free =of genet engin:310+
free =of ice:453
free =of infect:1634+
free =of injuri:1629
free =of leak:842
free =of pest:1104+
free =of pollut:249
free =of radioact:1204
free =of residu:249
free =of side effect:1760+
free =of snow:1380+
free =of symptom:669
free =of wrongdo:250
free =on bail:610
free =to compet:256+
free =will:1718
free access:859
free admiss:608
free bed:1394+
free choic:1025+
free entri:608
free living:83+,1768+
free passag:180+
free place:1394
free press:1149+
free range:82+
free replac:746+
free roaming:1768+
free ticket:608
free trade:606+
free trip:631+
freebi:629+
freed =by =the court:20
freed =by commando:1273
freed =from =the sandbank:33+
freed =herself:641+
freed =himself:641+
freed =the hostag:705+
freed =themselves:641+
freed =without payment:1213+
freed:610+,1273+
freeli avail:64,1177+
freeli decid:1718
freez:270+,1627+
fresh air:1701+
fresh elect:471+
fresh fish:465
fresh meat:465+
fresh prepar:584+
fri:314+
friend =of =the famili:19
friend =of =the victim:19
friend =of:816+
friend anim:80+
friend atmospher:543+
friend fire:611+
friend relationship:793+
friend:1122+
frighten:34+
frigid:270
frisk:1322+
front compani:829+
front line =is frozen:1416+
front line unchang:1416+
front runner:37+
front seat passeng:1083+
frost:270+
frosti:270+,612+
froze =over:316
froze =to death:613+
froze militari aid:99
froze ~ asset:1310+
frozen =to death:613+
frozen asset:1310+,1312
frozen conflict:1416+
frozen road:719
frugal:1410
fruit:1164+
fruitless:361+,536,1613
frustrat:420+
fuel =to spare:614
fuel exhaust:1040
fuel left:614+
fuel ran =out:1040
fuel reserv:614
fuel rod melt:927+
fuel shortag:1040
fugit:116+,120+
fulfil =the contract:307+
fulfill =the contract:307+
fulfill ~ oblig:1560
full =of passeng:883+
full =of peopl:996+
full =of prais:1317+
full back =of =the board:804
full back:135+,1077
full compens:277
full confess:286
full confid:1567+
full diplomat relat:408
full disclosur:1554+
full document:428+
full equip:504+
full forc =of =the law:663+
full hous:615+,1755
full knowledg:815
full length:1603+
full moon:636
full order book:387+
full parliamentari term:470+
full product:1116
full recoveri:1243+,1244
full refund:1249
full stomach:1757
full success:1465
full support:135+
full tank:614+,883
full term:1519+
full time job:486
full time:923+
fulli =trained:1510+,1552+
fulli book:387+,615+
fulli built:280+
fulli conscious:293
fulli dress:438+
fulli equip:504
fulli fit:574+
fulli fuel:614
fulli fuell:614+
fulli function:1797
fulli fund:618
fulli insur:771
fulli let:995+
fulli licens:863
fulli load:883+
fulli oper:274+,1015
fulli recov:1244
fulli respons =for ~ action:617+
fulli respons:1315+
fulli vaccin:1698
fume =from ~ heater:222+
fume =from ~ stove:222+
fume:1374+
function:1391,1797
fund =by:618
fund approv:618+
fund cut:1625+
fund dri =up:1625
fund frozen:1625+
fund refus:1625
fund releas:618+
funer:203
fungus attack:1106
furi:74+
furious:74+
fusillad:1353
gag order:1148+
gain admiss:24
gain ground:29
gain seat:502+
gain strength:1445+
gale force:1769
gale:1751,1769
galleri collaps:938+
gang feud:1032+
gang rape:1214+
gang:11+,12+,653+
gap =in =the file:429+
gap =in ~ memori:1792+
garden leav:1488
garrott:1451
gas =had =been cut =off:1109+
gas =had =been deliv:1108
gas =has =been cut =off:1109+
gas =has =been deliv:1108
gas =is cut =off:1109+
gas =is deliv:1108
gas =is flow:1108+
gas =was cut =off:1109+
gas =was deliv:1108
gas attack:242+
gas blast:619+
gas bottl explod:619+
gas canist:1511+
gas cylind explod:619+
gas escap =from:620+
gas escap:841
gas explos:619+
gas flow:1108+
gas grenad:1511+
gas leak:620+
gas line ruptur:620+
gas mask:504
gas pipe burst:620+
gas suppli =are cut:1109
gas suppli =had =been cut:1109
gas suppli =have =been cut:1109
gas suppli =were cut:1109
gas suppli resum:1108
gash:759
gass:1190
gate =are =down:148
gate =are close:148
gate =are open:149
gate =had =been =down:148
gate =had =been close:148
gate =had =been open:149
gate =have =been =down:148
gate =have =been close:148
gate =have =been open:149
gate =was open:1649+
gate =were =down:148
gate =were close:148
gate =were open:149
gate lock:889+
gate open =for worker:857+
gatecrash:1639+
gather =for ~ summit:1472+
gather dust:1687
gather forc:1445+
gather strength:1445+
gave =a concert:1100+
gave =a hand:683+
gave =a penalti:1095+
gave =a statement:1270+,1403+,1496+
gave =a walkov:987+
gave =an interview:1270
gave =away:622+
gave =her word:1167
gave =herself =up:1483+
gave =himself =up:621+,1483+
gave =his bless:165+
gave =his word:1167
gave =in =to =nobody:1210+
gave =in =to ~ blackmail:1209+
gave =in =to ~ demand:389+,1577+
gave =it =to:622
gave =out:197,547
gave =the alarm:56
gave =the go ahead:645+,1103
gave =the goal:632+
gave =the green light:93,1111+
gave =the money back:699+
gave =the nod:1103
gave =the order:782,1029+
gave =themselves =up:1483
gave =up =her post:1275
gave =up =his post:1275
gave =up =the climb:1571
gave =up =the crown:901+
gave =up =the escort:1571
gave =up =the race:444+
gave =up =the search:1321
gave =up hope:1321
gave =up smoke:986+
gave =up ~ offic:1275
gave =up ~ post:1036
gave =up ~ weapon:413+
gave back =the money:1249+
gave back:656+,1287+
gave birth =to ~ cub:1139+
gave birth:623+,1138+
gave chase:238+
gave consent:645
gave evid =in court:1527+
gave evid:1403+
gave first aid =at =the scene:1426
gave ground:1286
gave notic:757
gave permiss:645+,1103
gave way =to pressur:1577+
gave way:271+
gave wrong answer:39+
gave ~ =a push:1186+
gave ~ =as =a present:629+
gave ~ =the slip:120
gave ~ bless:93+,738
gave ~ consent:4,92+,93+,295+,1696+
gave ~ notic:1275
gave ~ word:1167
gdp fell:464+
gdp rose:463+
gear lock:624
geiger counter:1203
gelignit:526+
gene edited:626+
general =was kill:276+
general strike:1006
generat =by ai:40+
generat electr:1225
generous paid:1754+
genet copi:258+
genet engin:626+
genet modifi:626+
genocid:921+
gentl anim:80
gentl breez:212
gentl:1500+
gentleman agreement:1026+
gentleman:1122+
genuin diploma:1510+
genuin emerg:1229+
genuin firearm:1231+
genuin launcher:628+
genuin research:762+
genuin threat:1230+
genuin tourist:762+
genuin:627+,1228+
gestur:1299
get =away =with =it:1665
get =in =the way:689
get =in touch:298
get =nothing:1599
get =through:642+
get =under way:152+
get better:1244+
get go:152
get together:932
get word:757
get wors:1800+
get ~ money back:1249+
getaway driver:12+
ghost gun:727
ghostwrit:1110
ghostwritten:1110
giant wave:1568+
gift worth:631+
gift:622,629+
gig:1100
giggl:826+
girl =of:940
girl school:1370+
girlfriend:327+
give =away:622+
give =in =to ~ demand:389+
give =the go ahead:645+
give =up:1483
give back:1287+
give birth:623+,1138+
give consent:645
give evid:1403+
give leav:64
give notic:757
give permiss:645+
give way:271+
give ~ consent:4
given =a flat:709+
given =a new home:81+
given =a sentenc:313
given =the all clear:770,1082+
given =the boot:417
given =the go ahead:64,1103
given access:859
given antibiot:1557
given asylum:68+
given back:656+
given custodi:341+
given entri:859+
given first aid:1557+
given food =and water:1761+
given life jacket:868+
given medic care:1761+
given medic:1557+
given notic =to leav:512+
given notic:757,837,1736
given permiss:1103
given protect:114+
given shelter:709+
given ~ consent:93+
given ~ year:313
glacier grew:316+
glacier melt:1735+
glad agre:1718
glad:1718
glaze:719
glitch:547,1512
glitter:907+
global outag:1767+
global warm:1735+
glorious weather:454,1752
glow remain:1377+
gmo free:310+
gmo:626+
go =down:374
go =on =as normal:1797
go =on produc:1797
go =on strike:1006+
go =on trial:1008+
go =out =with:327+
go =to =the bottom:1474
go =to =the poll:472+
go =to court:1466
go =to live:1413
go =under:767
go =up:747
go ahead:1102+,1165+,1542+
go back =on:195
go between:925+
go bust:767
go free:610+
go hungri:1419+
go public:414
goad:1176+
goal =was allow:632+
goal =was annul:633+
goal =was chalk =off:633+
goal =was given:632+
goal =was rule =out:633+
goal =was valid:632+
goal count:632+
goal stood:632+
goal:1318+
goalless draw:634+
goalless:634+
god:1261
goe =into opposit:264
goe =on =as:1542
goe ahead:1542
gold medal:1794
gone =down:374
gone =for good:1437+
gone =off:1402+
gone =to ground:116+
gone =up:747
gone ashor:1762+
gone downhil:1800+
gone forev:1437+
gone miss:950
good arriv:386
good chanc =of recoveri:336
good condit:1752,1756+
good fail =to arriv:1608
good harvest:635+
good health:669
good humoured:1094
good natured dog:1500+
good natured:80+,1094
good offic:925+
good shape:669
good spirit:686+
good swimmer:1491+,1493+
good term:640+
good treatment:1761
good visibl:636+,637+
good weather:1752+
goodwil =only:1042+
goodwil gestur:1114+,1390+
gore:75,161+
got =along well:259
got =along:640+
got =away =with =it:1665
got =away =with:1442
got =away scot free:1665
got =away:120
got =in =the way:689+
got =in touch:298
got =into =a fight:1710
got =it back:1287
got =nothing:1599
got =off =in time:641
got =off =with =a fright:1629
got =off light:1665+
got =off scot free:1665+
got =off:1762+
got =on well:259,640+
got =out =in time:641
got =out =just:996
got =out =of ~ cell:506
got =out =on ~ =own:641+
got =out =to =the media:843
got =out second:996
got =out unaid:641+
got =out:843
got =the jab:1698+
got =the job:90
got =the order:305
got =the parcel:386
got =the upper hand:569
got =there:101+
got =through =to:298
got =through parliament:1078
got =through:642+
got =to =the bottom:1388+
got =under way:152
got =up =and left:402+
got back =to:1270
got colder:316+
got custodi:341+
got engag:496+
got fire:417
got home:639+
got loos:78+
got lost:902+
got past:642+
got permiss:1103
got plan permiss:1111+
got rid =of:1188
got top mark:1080+
got warmer:1735+
got word:757
got ~ money back:1249+,1288+
got ~ tax back:1508+
got ~ wage:1065+
govern =is =in control:326
govern collaps:643+
govern fell:643+
govern form:265+
govern parti:1301+
govern surviv:644+
govern togeth =with:1301+
govern toppl:643
government owned:737+
gps interfer:784+
gps work:1363+
grab ~ =by =the throat:1451+
grab:110,1544
gracious:1122
grad rocket:1348+
graduat =with:1080+
graduat:1080+
graffiti:1700+
grandchildren:1074
grant =a licens:94
grant =a loan:884+
grant =a permit:1103
grant =a visa:1712+
grant =an amnesti:1073
grant =the applic:87+
grant =the injunct:835
grant =the request:87+
grant access:859
grant approv:1103
grant asylum:68+,114+
grant bail:139+,1009+
grant clemenc:1073
grant custodi:341+
grant fund:41
grant permiss:1103
grant plan permiss:1111+
grant recognit:1236+
grant:645+
grasp:1544
grati:605+,608
grave =were overturn:401+
grave injur:138
grave wound:138
graze:759,871,1371,1544+
greas palm:324+
greas ~ palm:191
greas:410
green =winter:1380+
green border:726
green field:670+
green light =for ~ project:1165+
green light:645+,1029,1103,1362+
green signal:1362+
green troop:1685
greet =with flower:1753+
grenad went =off:525
grenad:526+
grew =up =in =the town:886+
grew rich:1748+
grew stronger:1445+
grew:747
gridlock:1550
grief:646+
grievanc:278+,279+
grill:314
grin =in court:1670
grin:826+
grit:453
grope:110+,111+,1544
gross neglig:972+
ground =had =been clear:489
ground =to =a halt:493,1444
ground shook:1191+
groundbreak:573+
groundless:395,519,1780+
group =of attack:12+
group =of men:12,1341+
group =of thiev:11
group =of youth:1341+
grow glacier:316+
grow:747
growl:1591+
grown man:27
grown up:27+
grown woman:27
growth =in:747
growth hormon:433
growth:747
grudg:678+,956+
guarante =had expir:1042+
guarante:1167
guard =by:648
guard =on duti:648
guard =was =on duti:1475+
guard =was asleep:1626
guard overpow:1154+
guard:648+
guest =of honor:781+
guidelin =only:1025
guilti =of:1278+
guilti plea:650+
guilti verdict:313
guilti:649
gun =are silent:211
gun =down:961+
gun =was empti:1648+
gun =was recov:1749+
gun =were silent:984
gun =will fall silent:229+
gun battl:559
gun fell silent:211,984,1564+
gun licens:864+
gun permit:864
gun running:1378
gun stay =in ~ holster:677+
gun stay silent:984
gun ~ =down:1354+
gun:95+
gunfir:651+,1353+
gunman =was =a man:913+
gunman:95
gunmen:95
gunshot:651,1353+
gunwoman:555+
gush:841
gust =of wind:1769
gust:1769+
gusti:1769+
gut:404
habit planet:867+
habit:803
habitu:1269
hack:652+
hacker:652+
haggl:973+
hail =as =a success:1317
hail =as:1753+
hail =of bullet:651
hail:1751
hailstorm:1751
hair breadth:965
hairlin crack:870
half built:1609+,1622+
half empty:488,655+
half finished:1609+,1622+
half naked:964+
half raw:1221+
half starved:542
hall =had =been clear:489
hallucin:39+
halt =the probe:763
halt construct:1166
halt deliveri:99+,1109
halt export:527+
halt product:1117
halt suppli:1109
halt:493+,1444
halv:374
hamper =the inquiri:994+
hamper:689+
hand =a sentenc:313
hand =around =the neck:1451+
hand =before ~ eye:1128
hand =himself =in:621+
hand =in =her notic:1275
hand =in =his notic:1275
hand =in =the air:1786
hand =in =the wallet:699+
hand =in ~ notic:1275
hand =in ~ resign:1275
hand =in ~ weapon:413+
hand =it =in:699+
hand =of =the master:1034+
hand =of demonstr:1129+
hand =of protest:1129+
hand =of spectat:488
hand =off:1281,1684+
hand =out life jacket:868+
hand =over =on time:386
hand =over =the key:281
hand =over =the money:1064
hand =over =the ransom:1212+
hand =over =to ~ author:531+
hand =over =to:657+
hand =over document:317+
hand =over power:1031+
hand =over tank:98+
hand =over ~ weapon:413+
hand =over:281,386,622+,657+
hand =up:1786
hand =were empti:1584
hand back =to =the heir:1280+
hand back ~ belong:656+
hand back ~ parti card:846
hand back:1287+
hand picked contractor:409+
hand reared:79+,1500+
hand ~ =over =to polic:1483
handbal:599+
handcuf:100,733
handcuff:100
handl:1544
handmad:711+
handshak deal:1026+
handshak:480+
handsom:1064
hang =by =a thread:331
hang =herself:1468
hang =himself:1468
hang =on =to:795+
hang =up ~ boot:1284+
happi =with =the result:1317
happi =with:1317+
happi coupl:1536+
happi:658+
happili marri:1536
har:1795
harass:202+
hard =a wave:214
hard =any order:388+
hard =any wind:212
hard =anyone came:1129
hard =anyone:374
hard =up:1099+,1127
hard anybodi:374
hard evid:518+
hard hat:680+
hard hit:31+
hard see:1128
hardwar failur:1512+
harm =to ~ build:347
harm:348,659+,759
harmless =according =to:1306+
harmless =to health:1306+
harmless anim:80+
harmless businessman:661+
harmless growth:156+
harmless packag:692
harmless powder:662+
harmless radiat:1204
harmless substanc:660
harmless:660+,1305+
harmoni:259+,640+
harpoon:716
harsh review:1068
harsh sentenc:663+
harvest =had =been good:635
harvest =had =been lost:137
harvest =has =been good:635
harvest =has =been lost:137
harvest =is good:635+
harvest =is lost:137
harvest =was good:635+
harvest =was lost:137
harvest fail:137
harvest shortfal:137
hashish:220+,268+
hat trick:1318+
hatch:1139+
hate:1661+
haul =of:1331+
haul =to safeti:1273
haul =up:1207+
haul:1545
hazard:348+,349+
haze:202,580+
head =of =the plot:782+
head on:273+
head trauma:187+
headbutt:599
header:1318
headlight =off:874
headlight =on:873
headlong flight:1297+
headscarf allow:667+
headscarf ban:668+
heal miracul:942+
heal:1243+,1244
health =is improv:1244
health risk:348,349+
healthi babi:1519+
healthi balanc sheet:1389
healthi crop:670+
healthi financ:1389
healthi plant:670+
healthi tree:670+
healthi:669+
hear =in camera:671
heard =as =a wit:1527+
heard =it =from =the media:796+
heard =it =from ~ =himself:1539
heard =no alarm:57
heard =out:1398+
heard =the alarm:58
heard =the view =of:297+
heard shot:651
heard ~ explos:525
hearsay:519+,778
heart attack:673+
heart failur:673+,968
heart gave =out:673+
heart start beat:1282+
heart stop:673+
heartbroken:646+
heat =of =the moment:1404
heat =was =off:1627+
heat =was =on:674+
heat broke =down:1627+
heat debat:367+
heat fail:1627+
heat wave:707+
heat work:674+
heat:674+,707+
heatwav:707+
heavi casualti:170+
heavi damag:675
heavi fight:559
heavi list:844
heavi metal:1119
heavi rain:1751+
heavi sea:1296+
heavi shower:1206
heavi snow:1381
heavi swell:1296+
heavi turnout:1573+
heavili arm:95
heavili damag:675+
heavili drink:450
heavili guard:648
heckl:774+,1299
heed:282,676+
hefti fine:564+
hefti price:523
heir =to:758+
heiress:758+
heist:1293+,1442
held =a licens:863,1103
held =a meet:932
held =as plan:1542
held =by polic:733
held =for ransom:812
held =in jail:733
held =on =to ~ seat:1222
held =on =to:795+
held =out:679,1576+
held =to =a draw:439
held =up =at gunpoint:97+
held =up =by:384
held =up =for:825
held =up =the cashier:97+
held =up =the:1293
held =up:1417+,1608
held =without bail:140+
held back =from =the public:797
held back =the water:578
held back:689,1281+
held captiv:704+,739
held elect:472+
held fast =to:910
held firm =against:1417+
held firm:1604
held hostag:704+,739
held incommunicado:1715+
held liabl:1278
held pend trial:1263+
held prison:739
held rate:1217+
held respons:1278
held steadi:1415+,1596+
held talk =with:932
held talk:973
held tight:842+
held ~ fire:677+,984
held ~ head high:1175+
held ~ line:679
held ~ meet:932
helicopt arriv:682
helmet =had =been =off:147+
helmet =has =been =off:147+
helmet =is =off:147+
helmet =was =off:147+
helmet save:680+
helmet:1795+
helmetless:147+,1663
help =by:638+
help =had =been refus:46
help =had =been slow:681+
help =has =been refus:46
help =has =been slow:681
help =himself =to =the money:479+
help =himself =to:479
help =is refus:46
help =is slow:681+
help =was refus:46
help =was slow:681+
help arriv:682+
help came =too =late:0,103+
help came:682
help fail =to arriv:681+
help:683+
helper:11+,12+,653+
hemorrhag fever:461+
herbicid:1105+
heresi:285+
heritag protect:1146,1147+
heroic:548+
heroin:268+,448,684+
hesit:1373
hid =in:685+,1349+
hid =it =from:808+
hid ~ money:1505+
hid ~ weapon:798+
hidden =in =a shipment:1378+
hidden =under:685+
hidden donat:430+
hidden earpiec:240+
hidden fee:1051
hidden microphon:954
hidden reef:1653
hide =from:685+
hide place:685+
high =on drug:448+,450
high =on:448
high =trained:1552
high approv:1130
high earning:1290
high end flat:908+
high enrich:501+
high experienc:1759
high explos:311+
high infecti:301+
high moral:686+
high motiv:686+
high salari:1754+
high speed chase:238+
high speed:1399
high swell:1296
high temperatur:558+
high turnout:1573+
high water:1746
high wave:1296+
high wind:1769
high yield:635
higher =than:747
higher dividend:424+
higher emiss:485+
higher radiat:1203
higher rent:1266+
higher tax:1507+
higher wage:1090+
highest ever:1238+
hijack =was foil:687+
hijack =was overpow:687+
hijack =were overpow:687+
hijack:688+
hike rate:1216+
hillsid gave way:823
hinder:689+,994+
hire =as:486+
hire car:183+
hire:183+,690+
hit =a hospit:247+
hit =a market:247+
hit =a reef:36+
hit =a residenti:247+
hit =a school:247+
hit =a wall:980
hit =an apart:247+
hit =an iceberg:36
hit =and run:577+
hit =another vehicl:273
hit =by =a drone:443+
hit =by =a missil:1355+
hit =by =the enemi:494+
hit =by ~ current:474+
hit =her:691+
hit =him:110,691+
hit =the atmospher:112+
hit =the brake:189+
hit =the ground:328
hit =the newsstand:1070+
hit =the post =with:1096+
hit =the screen:1142+
hit =with sanction:1312+
hit and run:577+
hit hard:31+
hit rock:36+
hit:1458+,1544+
hitman:961
hoax devic:1546+
hoax:540,692+,1803+
hobbi drone:1409+
hoist ~ flag:221
hold =a licens:1103
hold =a meet:932
hold =against:678+
hold =on =to ~ seat:1222+
hold =on =to ~ weapon:798+
hold =on =to:795+
hold =out:679
hold =the:679
hold elect:472+
hold offic:734
hold parti membership:787+
hold rate:1217+
hold talk =with:932
hold up:1293+
hold ~ fire:677+,1564+
hold ~ line:679
hold ~ posit:679
hole =had =been seal:842
hole =has =been seal:842
hole =in =the budget:200+
hole =in ~ roof:347
hole =is seal:842
hole =up:1556
hole =was seal:842
home =are spare:803
home =are undamag:803
home =had =been spare:803
home =had =been undamag:803
home =have =been spare:803
home =have =been undamag:803
home =was unoccupi:132
home =were spare:803+
home =were undamag:803
home birth:693+
home crowd:694+
home game:694+
home grown:886+
home made gun:727
home match:694+
home school:855
homecom:1287
homeless:695+,899+,1127+
homeown:1063+
homicid:961+
homophob chant:1202+
honest =about:1540+
honest account:1537+
honest dealer:696+
honest earn:698+
honest finder:696+
honest mistak:697+
honeymoon:919
honor =the agreement:807+,1560+
honor =the contract:307+
honor =with:131+
honor even:439+
honor:1277+,1693+
hood:920
hoodwink:865
hook =up:426+
hooligan attack:544+
hooligan:1710
hope =are fade:331
hopeless case:748
hose =down =the crowd:1740+
hosepip ban:1220+
hospit =had =been =out =of action:701
hospit =had =been close:701+
hospit =had =been destroy:701
hospit =had =been evacu:701
hospit =has =been =out =of action:701
hospit =has =been close:701+
hospit =has =been destroy:701
hospit =has =been evacu:701
hospit =is =out =of action:701
hospit =is close:701+
hospit =is destroy:701
hospit =is evacu:701
hospit =is open:702+
hospit =is work:702+
hospit =was =out =of action:701
hospit =was close:701+
hospit =was destroy:701
hospit =was evacu:701
hospit =was work:702+
hospit admit:702+
hospit bed:740
hospit close:701
hospit continu =to work:702
hospit remain open:702+
hospit shut:701
hospit stop admit:701
hospit took =in:702+
hospit:740+,759
hostag =were freed:705+
hostag =were kill:706+
hostag die:706+
hostag freed:703+,705+
hostag kill:706+
hostag releas:703+,705+
hostag rescu:705+
hostag:812+
hostil =to life:869+
hostil continu:560
hostil fire:494+
hostil recept:175+
hostil resum:230,560
hostil takeov:159+
hostil:559,1299
hot pursuit:238+
hot:707+
hotel =was full:1050+
hotlin queue:198+
hotlin:298
hottest:707
hound =out:1188
hour =at =the wheel:1533
hour =early:458
hour =late:384,825+
hour =later:1372,1373+
hour =of debat:367+
hour =to live:457+
hour pass:1373
hous =are habit:803
hous =had =been habit:803
hous =have =been habit:803
hous =was empti:132
hous =was unoccupi:132+
hous =were habit:803
hous arrest:708+,1009+
hous search:1322+
house trained:1500
household pet:1500+
hug:480+
huge crowd:334+,1755+
huge haul:893+
huge major:823
huge wave:1296
human author:711+
human crew:916+
human error:7,710+,1107+,1512+
human fail:710
human failur:710
human oper:917+
human subject:1525+
human to human:301+
human traffick:1551+
human treatment:1761+
human trial:1525+
human:1761
humanist:1328+
humanitarian corridor:44+
humanitarian paus:229+
humili:107+,951
hundr =of =us:996
hundr =of kilomet =away:61
hung =by ~ wrist:1543+
hung =her head:107+
hung =his head:107+
hung =on =to:795+
hung =up =her boot:1284+
hung =up =his boot:1284+
hung juri:712+
hung parliament:713+
hunger strike:545+,714+
hunger:542,715+
hungov:450
hungri:542,715+
hunt =down:238+
hunt =for:120
hunt =was ban:717+
hunt =was call =off:717+
hunt =was cancel:717+
hunt ban:717+
hunt:716+
hunter:716+
hurl =from:1186
hurl bottl:1710
hurl stone:1292,1710
hurrican:718+
hurricane force:1769
hurt:759+
husband =and wife:919+
hush =it =up:808+
hush =up:797,808+,1324,1671+
hush money:191
hush:1197+
hydrogen bomb:991+
hydrogen cyanid:344+
hygien rule =are follow:1435+
hygien rule =had =been follow:1435
hygien rule =have =been follow:1435
hygien rule =were follow:1435+
hygien standard:1435
hygien violat:1630+
hygien:249,1435+
hysteria:1066,1067+
ice =over:719
ice cold flat:1627+
ice free:453
ice melt:1735+
ice thicken:316+
ici road:719+
ici temperatur:270
ici:719+
ideal condit:1752
ideal weather:1752
ident =had =been establish:721
ident =has =been establish:721
ident =is establish:721
ident =is known:720+
ident =is unclear:1631
ident =is unknown:1631,1632+
ident =was establish:721+
ident establish:1706+
ident remain:1631
ident unknown:1631,1632+,1707+
identifi =as:720+,1706+
identifi =by dna:722+
identifi =by relat:722+
identifi =by ~ dental record:721
identifi =the attack:1237+
identifi =the bodi:1706+
identifi =the caus:227
identifi bodi:721+
identifi ~ victim:721+
identifi:720+
idl:1117,1444
ignor =a red signal:1364
ignor =each =other:612+
ignor =her plea:1628+
ignor =his plea:1628+
ignor =of =the danger:1691
ignor =of:1589+
ignor =the complaint:198+
ignor =the demand:390+
ignor =the order:378
ignor =the ultimatum:1576+
ignor cri =for help:0
ignor cri:1628+
ignor order:378
ignor request =for comment:1368
ignor safeti rule:972
ignor warn:817+
ignor ~ rule:972
ignor ~ warn:817+
ignor:723+
ill equip:725+
ill equipped:725+,1351,1662+
ill treat:951+
ill treated:951,970
ill:724+,1358+
illeg =mine:1645
illeg =owned:727+
illeg built:1645
illeg cross:726+
illeg donat:430+
illeg dump:456+
illeg entri:726+
illeg excav:895+
illeg extens:1747
illeg floor:1747
illeg held:727+
illeg kill:1643
illeg log:524
illeg medicin:1583
illeg race:1399
illeg ralli:145+
illeg strike:1453+
illeg substanc:447+,449+
illeg weapon:727+
illeg:143+,586,1643
illicit:586
illiquid:767
illumin:873+,879+
imit firearm:1546+
imit:540,692
immacul:249
immedi imprison:1155+
immedi:1169+,1195
immun =from prosecut:728+
immun waiv:729+
immun:1698+
impact crater:112+
impact:1458+,1544
impair =by alcohol:1611+
impair =by drug:1611+
impair:31+
imparti:730+,751+
impass:260,980+
impeach =by:731+
impeach =for:731+
impeach fail:732+
impeach pass:731+
impeach reject:732+
impeach vote fail:732+
impecc qualiti:465+
impecc:250+,576+
imped:689+
implaus:1792+
implement =the plan:223+
implic:782
impolit:1299+
import duti:1501+
import electr:495+
impos =a fine:564+
impos martial law:337+
impos sanction:1312+
impos tariff:1501+
imposs =to predict:1624+
impostor:1666+
impound:291+,1331+
impoverish:1099+,1127+
imprison:739+,1153+
impromptu:1404
improv:1414+
improvis explos:174+
improvis:1404
impuls:1404+
impun:1665+
impur:302+
in person class:856+
inaccess:1357
inaccur:778,1803+
inact volcano:1717+
inadequ:1352
inadmiss:516+
inadvert:6,7+,1637+,1660
inattent:421+
inaud:1197+
inaugur =as:90
inaugur =the build:281
inaugur:281+
incarcer:739
incendiari devic:105+
incendiari:106
incens:74
incid =at =the plant:1223+
incident free:1782
inciner:205
inclement:1751
incognito:1674+
incommunicado:299+,300,897+
incompat =with =the constitut:1601+
incomplet record:429+
incomplet:1609+,1622+
inconclus:228,365,980
inconsol:646+
incorrect:778,1803+
incorrupt:250+
increas =by:747
increas =from:747
increas =the key rate:1216+
increas =the levi:1507
increas =to:747
increas radiat:1203+,1205+
increas:747+
incrimin:513
incub:459+
incur:748+
incurs:777+
indebt:749+
indec assault:111+
indec:110
indefinit:1101
indemnifi:277
independ compani:750+
independ confirm:290+
independ creation:1035+
independ expert:751+
independ lawmak:846+
independ written:1061
indict:236+,752+
indig:1127
indiscret:843
indiscrimin:957+
individu custom:887+
indoor:753+,765+
induc coma:1600
industri action:1006+
inebri:450
ined:1402
ineffect:754+
inert warhead:1733+
inexpens:239+
inexperi:1685
inexperienc:1662+,1685+
infant:940
infarct:673+
infect =with ~ virus softwar:652
infect declin:224+
infect doubl:225
infect drop:224
infect fell:224+
infect halv:224
infect rose:225+
infect surg:225+
infect:724+,755+
infecti:301+
inferior concret:1747
inferior materi:1747
inferno:206,566
infertil:244+
infest =was elimin:1104+
infest:410,1106+
infidel:30+
infight:1076+
infiltr ~ network:652
infirmari:740
inflat bill:1051+
inflat fell:1151+
inflat rose:1152+
inflat tank:373+
influenza:756+
inform =about:757
inform =by:757
inform =in advanc:1736
inform =in person:1539
inform =of:757
inform =that:757
inform =the author =itself:1272+
inform beforehand:1736
inform consent:295+
inform person:1539
inform ~ =about:757
inform ~ =of:757
inform:757+,1400+
infring:378,1643
inhabit:883
inhal smoke:1375+
inherit:758+,1062+
inhuman:951
initi discuss:1140+
initi public offer:876+
initial =by:1365
initial:1365,1562
injunct refus:834
injur serious:138
injur sever:138
injur slight:1371
injur:759+
injuri lay off:1361
injuri:759+
ink:1365
inmat riot:1154+
inmat took ~ hostag:1154+
innoc bystand:1640
innoc travel:661+
innoc:760+
innocu:660
inocul:1698+
inop:197,1444
inoper tumor:748
inoper:197
inpati:740
inquiri conclud:227
inquiri end:763
inquiri:779+
inquor:1200+
insan:764+
insanitari:1630+
insecticid:1105+
insepar:259+
insid =the countri:1060+
insid =the hall:753+
insid help:11
insid job:766+
insid ~ =own countri:1060+
insid:765+,766+
insignia:918
insist =on ~ version:910
insist =on:1443+
insolv:767+,1127
inspect =are cancel:1635
inspect =had =been cancel:1635
inspect =had =been skip:1635
inspect =had laps:1635
inspect =has =been skip:1635
inspect =have =been cancel:1635
inspect =is skip:1635+
inspect =was announc:84+
inspect =was overdu:1597+
inspect =was skip:1635+
inspect =were cancel:1635
inspect announc beforehand:84+
inspect overdu:1597
inspect skip:1597
inspect:241+,768+
inspector =were admit:992+
inspector =were refus:1635
inspector =were turn =away:993+
inspector stay =away:1635
inspector visit:768
instal =as head:90
instal =as:90,1027+
instant:1169,1195
instig:782
instruct =by:1029
insuffici =trained:1685
insuffici evid:519+,1780+
insuffici heat:1221+
insuffici:1352
insult first:1176
insult:1299+
insur =against:771
insur =had laps:1636+
insur =will pay:771
insur cover:771+
insur declin:1636
insur laps:1636
insur paid:771+
insur pay:771
insur polici:771
insur refus =to pay:1636
insur refus:1636+
insur:771+
intact =and work:1797
intact:772+,1604+
intellig agenc:1326+
intellig offic:1326+,1408+
intellig servic:1326+
intens care unit:773+
intens care:138,773+
intensifi:505+,1445+
intent:385+,1141
inter:203+
intercept =by =the navi:167+
intercept call:954+,1771
intercept messag:954,1771
intercept phone call:954
intercept:1355
interest rate cut:1215+
interim:1515
intermediari:925+
intern airspac:1429+
intern strife:1076+
intern water:1429+
internet =had =been back:976
internet =has =been back:976
internet =is back:976
internet =was back:976
internet outag:975+
internet shutdown:1148
internet work:976
interrupt:493,774+
interven:683
intest:775+
intim ceremoni:1158+
intimid:34,1529+
intox:450+
intoxic:447+
introduc =a levi:1507
intrud =from outsid:1047+
intrud:1639
inund:579+
invad:777+
invalid =the vote:1725
invalid:776+
invas:777+
invent data:1254
invent quot:944+
invent stori:1803
invent:778+,865
invest =as:1027+
invest:780+
investig =was close:1638+
investig =was drop:1638+
investig conclud:227
investig:779+
invigil:1509+
invit =to =a luxuri:631+
invit guest:781+
invit:781+
involuntari:588
involv =in =the decis:297+
involv =in:782
involv:782
iodine 131:1203
irat:74
iron =out =a deal:35
iron bar:1710
iron dome intercept:49+
irradi:1203
irreconcil:678
irrecover:353+
irrefut:518+
irregular:1723
irreligi:1328+
irrepar:404,783+
irretriev:353+
irrevers:1101+
islamist attack:1520+
isol case:573
isol cell:1387+
isol incid:573
isol problem:887+
isol ward:1193+
isol:1193+
issu =a statement:1270+
issu =an alert:1736
issu =an ultimatum:1529
issu =the order:1029+
jab:1698
jail =for life:866+
jail =for:313,1153,1155+
jail pend trial:1263+
jail sentenc:1153+
jailbreak:506+
jam =before:677+
jam:547,784+
jealousi:956+
jeer:175+,1068+
jemmi:589
jerry built:1460,1747
jet bomb:52+
jihadist:1520+
jilt:1654
job =are safe:786+
job =were creat:1616+
job =were lost:1617+
job =will =be kept:786+
job =will go:837+
job axe:837
job cut:837+
job guarante:786
job save:786
job secur:786
job went =to:1081+
jobless figur climb:1617+
jobless figur fell:1616+
jobless rate fell:1616+
jobless rate rose:1617+
jobless:785+
join =the club:1553+
join =the coalit:265+
join =the parti:787+
join =the treati:1559+
join forc:265
joint smoke:268
joke:826+
jostl:1066,1186
journalist =had access:1149+
journalist =were allow:992+
journalist =were bar:993+
journalist bar:1148+
joy:658+
jubil:658+
judg =was bias:788+
judg author:1738+
judg decid:370+
judg recus:788+
judg remain:789+
judg replac:788+
judg rule:370+
judg set bail:139+
judg step asid:788+
judgment:370+
judici warrant:1738+
jump =into:791+
jump =the fenc:507+
jump =the firebreak:568
jump =the light:1364
jump =the rail:400+
jump =the track:400+
jump clear:641
jump overboard:577
jump:790+
junk status:1218+
junta took:325
junta:325
juri =was split:712+
juri =was unanim:792+
juri agre:792+
juri deadlock:712+
juri fail =to agre:712+
juri found ~ guilti:313
juri remain divid:712+
juri return:370+
juror agre:792+
juror fail =to agre:712+
justifi:794+
juvenil court:940
juvenil offend:940
juvenil suspect:940
juvenil:940
kamikaz drone:96+
keel =over:1057+
keep =a promis:807+
keep =his job:804+
keep =in =the dark:796+
keep =the doctor:382+
keep =the plant open:1116+
keep =the properti:1679+
keep =the titl:382+
keep =to =the agreement:1560+
keep bomb:1732+
keep go:303+
keep play:22+
keep quiet:1324
keep rate steadi:1217+
keep secret:797+
keep talk:1499+
keep ~ =under wrap:809+
keep ~ degre:1534+
keep ~ doctor:1534+
keep ~ flat:66+
keep ~ headquart:1423+
keep ~ job:734,786
keep ~ licens:861+
keep ~ post:734
keep ~ promis:307+
keep ~ titl:1534+
kennel:210+
kept =an eye =on:648
kept =for =herself:795+
kept =for =himself:795+
kept =from =the public:809+
kept =her cool:211
kept =her degre:382+
kept =her distanc:1684+
kept =her faith:800+
kept =her job:804
kept =her medal:256
kept =her promis:807+
kept =her word:807+
kept =his cool:211
kept =his degre:382+
kept =his distanc:1684+
kept =his faith:800+
kept =his job:804+
kept =his medal:256+
kept =his promis:807+
kept =his side:1693+
kept =his word:1540
kept =in =a lock:648
kept =in =the dark:796+
kept =in =the loop:757
kept =in chain:951
kept =in custodi:802+
kept =in good repair:910
kept =in hospit:740
kept =it:795
kept =its promis:807+
kept =its side:1693+
kept =on =a lead:845
kept =on =the rail:1011+
kept =out =of:1640
kept =out =the water:578+
kept =out:671+,1570+
kept =the apart:1432+
kept =the case:789+
kept =the crown:811+
kept =the faith:800+
kept =the find:801+
kept =the money:805+,953
kept =the paint:795
kept =the post:1132+
kept =the ring:795
kept =the titl:256
kept =the wallet:801+
kept =their distanc:1281+
kept =their side:1693+
kept =them:795
kept =to =the ceasefir:231
kept =to =the deal:1560+
kept =to =the limit:1775
kept =to =the rest:1279
kept =to =the speed limit:1775
kept =to =the timet:1013
kept =to =the:1693+
kept =to work hour:989+
kept =to ~ cours:1012+
kept =to ~ regul:405
kept =to ~ stori:910
kept =under wrap:1324
kept abov water:32
kept abreast:757
kept afloat:32+
kept apart:1193
kept back =a year:534
kept burn:568
kept calm:213+
kept control:1434+
kept cool:315+
kept dri:452+
kept go =at full speed:1592
kept go:303+
kept hidden:685+
kept human:82+
kept insid:1431
kept open:1018
kept prison:739
kept proper book:696+
kept publish:1070+
kept quiet:808+,1324,1368,1671+
kept rate steadi:1217+
kept rise:1746
kept run:1797
kept safe:1146
kept secret:797+,809+
kept silent:808+,810+
kept stand:1147+
kept talk:1499+
kept wait outsid:1730+
kept wait:851
kept watch:125+,130
kept ~ =from =the polic:1671
kept ~ =in =the dark:1589
kept ~ doctor:1534+
kept ~ flat:66+
kept ~ gun holster:677+
kept ~ headquart:1423+
kept ~ immun:728
kept ~ job:786
kept ~ licens:861+
kept ~ lip seal:1368
kept ~ nerv:213+
kept ~ post:734
kept ~ promis:307+
kept ~ weapon:798+
ketamin:268+,448
key =in =the ignit:1649
key rate unchang:1217+
kick =and punch:150+
kick =and:1276
kick =in =the door:589+
kick =in =the head:150+
kick =in:152
kick =off =the platform:15+
kick =off:152
kick =out =of =the parti:522
kick =out =of ~ flat:512
kick =out:417,522
kick =the habit:986+
kick =to death:151+
kick:150,951,1710
kickback:191+,324+
kidnap:704+,812+
kill =all =on board:63
kill =all aboard:63
kill =all:63
kill =by =a sniper:1354+
kill =by =an electr shock:475+
kill =by forc:1711+
kill =by ~ hand:960+
kill =herself:1468,1470+
kill =himself:1468,1470+
kill =in =an accid:8+
kill =the bill:1727
kill =the hostag:706+
kill =the leader:276+
kill civilian:247
kill everyon =on board:63
kill ~ command:276+
kill:360+,813+
killer remain unknown:1680
kiss:814+
kitchen =was clean:252+
knee deep =in dung:971+
knee deep:579
knew =about:815
knew =each =other:19+,816+
knew =his attack:19
knew =nothing:1589
knew =of:815
knew =the victim:19+
knew =what ~ =was =doing:1315+
knew ~ attack:19
knew ~ victim:19
knew:815+
knife =to death:1412+
knife =was recov:1749+
knife attack:1411+
knife edge:965
knife:95+,1411+
knock =down =on order:394+
knock =down =the build:393+
knock =down:393
knock =out =by:900
knock =out =of =the sky:1355
knock =out =of:476+
knock =out =the:1794
knock =out:1001,1444,1600+
knock =over:1186
knock off:540
knock unconsci:759,1600
know =about:815+
know =each =other:19+
know =nothing:1589
know:385,815
known =about:815
known =by name:720+
known =each =other:19
known =for year:594
known =to =each =other:816+
known =to =the famili:19
known =to polic:818+
known =to ~ victim:19
known risk:594
kosher:1228
label correct:819+
labor organ:1641+
labor union:1641+
laboratori anim:1524+
laboratori test:1522+
lace =with:302+,1119
lack =a cure:748
lack =a doctor:1779+
lack =a major:713+
lack =a permit:1645
lack =a signatur:1677+
lack =of =a quorum:1200+
lack =of =an antidot:748
lack =of equip:725
lack =of evid:519+,1613+,1780+
lack =of fuel:1040
lack =of hygien:1630+
lack =of mainten:970
lack =of order:388+
lack =of oxygen:1352
lack =of rain:451+
lack =of sleep:1533
lack =of snow:1380+
lack =of supervis:1626
lack =of train:1685
lack =of ventil:1689
lack =of ~ suppli:1352
lack ammunit:1351+
lack approv:1583+
lack credibl:1792+
lack data:1682+
lack equip:725
lack insur:1636+
lack life jacket:1783+
lack mask:1655
lack permiss:1645
lack protect:725
lack sprinkler:1406
lack train:1685+
lack:1352
laden:883+
lag:153+
laiciz:380+
laid =a finger =on:659+
laid =a hand =on:659+
laid =a hand:1544
laid =down ~ arm:1483,1564+
laid =down ~ weapon:1483
laid =down ~ work:1444
laid =mines:939+
laid =off:785+,837
laid =to rest:203+
laid egg:1139+
laid hand:1544
laid open:1180
laid ~ =on =the tabl:999
laid ~ card =on =the tabl:1554+
lambast:1068+
land =an order:305+
land =at:820
land =had =been refus:821+
land =has =been refus:821+
land =in =a field:948+
land =in good order:820
land =in open ground:948
land =in:101+
land =is refus:821+
land =mine:822+
land =on =its roof:1057
land =on:820
land =was refus:821+
land =without:820
land clearanc:257+
land gear =had =been =down:624+
land gear =has =been =down:624+
land gear =is =down:624+
land gear =was =down:624+
land gear collaps:625+
land gear extend:624+
land gear fail:625+
land gear jam:625+
land gear stuck:625+
land gear work:624
land harmless:948
land normal:820
land safe:820+
land smooth =on:820
land smooth:820
landfil:456+
landlord:1063+
landmin:822+
landslid defeat:823
landslid victori:823
landslid win:823
landslid:823+
landslip:823
laps =by time:1421+
laps:776+,953+
lash =out:74,1276
last =of =its kind:530+
last =to leav:1426
last =will:666+
last drop =of fuel:1040
last edit:1069+
last instanc:563+
last match =of ~ career:1284
last place:824+
last rite:457+
last seat:615
last stand:598
latch:888+
latest model:977
laud:1137
laugh togeth:320
laugh:826+
laughter:826+
launch =a probe:779
launch =an appeal:86
launch =an offens:560
launch =had =been abort:827+
launch =had =been call =off:827
launch =had =been cancel:827
launch =had =been delay:827
launch =had =been postpon:827
launch =had =been scrub:827
launch =has =been abort:827+
launch =has =been call =off:827
launch =has =been cancel:827
launch =has =been delay:827
launch =has =been postpon:827
launch =has =been scrub:827
launch =is abort:827+
launch =is call =off:827
launch =is cancel:827
launch =is delay:827
launch =is postpon:827
launch =is scrub:827
launch =was abort:827+
launch =was call =off:827
launch =was cancel:827
launch =was delay:827
launch =was postpon:827
launch =was scrub:827
launch rocket:828+
launch succeed:828
launch:152
launder money:829+
launder:829+
laureat:131+
lava:1716+
lavish hospit:631
lavish:907+
law =was observ:832
law abolish:831+
law acquir:833+
law adopt:1078
law expir:831
law kill:794+
law laps:831+
law strike:1454+
law transact:697+
law upheld:296+
law:64,832+
lawless:1038
lawmak vote:1189+
lawsuit:1466+
lawyer =was allow:1714+
lawyer sat besid:836+
lax safeti:972
lax secur:1626
lay =a finger =on:659+
lay =a hand =on:659+
lay =down ~ arm:1483,1564+
lay =down ~ weapon:1483
lay =in ruin:848+
lay =off:837
lay =on =the ground:1786
lay =there =for hour:851+
lay idl:1687+
lay low:685+
lay open:1626
layoff:837
lead =in =the water:838+
lead =in poll:37+
lead =the govern:1301+
lead =the poll:37+
lead candid:37+
lead level:838+
lead paint:838+
lead poison:838+
leader =is aliv:275+
leader =was kill:276+
leader appear =on televis:275+
leader escap:275+
leader gather:1472+
leader surviv:275+
leadership challeng:1076
leaf stir:212
leak =by:843
leak =had =been plug:842
leak =had =been seal:842
leak =has =been plug:842
leak =has =been seal:842
leak =is plug:842
leak =is seal:842
leak =report:843
leak =to =the press:843
leak =to:843
leak =was plug:842
leak =was seal:842
leak document:843
leak draft:843
leak email:843
leak exam:240+
leak gas:620+
leak memo:843
leak pipe:967+
leak proof:842+
leak question:240+
leak record:843
leak secret:1400
leak:841+,843+
leakag:841+
leaker:843
leaki:841
lean =too far:551+
lean:844+
leap:790+
leapt =across:568
leapt =into:791+
leapt:790+
learn =from =the media:1589
learn =from =the press:796+,1589
learn =of:815
learner:1645
leas:183+,1516+
leash:845+
leav =the build:398+
leav =the coalit:264+
leav =the parti:846+
leav =the room:398
leav =the treati:1561+
leav =to remain:65+
leav =with =nothing:1599
leav offic:1036+
led =away =in handcuff:100
led =by =the hand:47+
led =the govern:1301+
led =to safeti:509,1273
led outsid:509
left =a =will:666+
left =by mutual consent:1275
left =her husband:1337
left =his wife:1337
left =in =the dark:1691
left =in =the street:1595+
left =in peac:1277+
left =in ruin:848+
left =nothing:416+
left =of =his =own accord:1275
left =of ~ =own accord:850+
left =of ~ =own free =will:850+,1275
left =off =the guest list:1639
left =off =the list:1639
left =on =the seab:1801+
left =on =their =own:1763+
left =out =of =the =will:416+
left =out =of =the decis:723
left =out =of pocket:805+,1599
left =out:849+
left =the build:398+,509
left =the chamber =before =the vote:3+
left =the church:1328+
left =the coalit:264+
left =the cockpit:2
left =the countri:1+
left =the door open:1649
left =the field =in protest:922+
left =the hall:402+
left =the hospit:1334+
left =the key:1649
left =the launch pad:828
left =the meet:402+
left =the money:847+
left =the negoti tabl:1498+
left =the pad:828
left =the parti:846+
left =the post =up:1132+
left =the premis:398
left =the priesthood:380+
left =the rail:400+
left =the room:398,402+
left =the scene:398+,577
left =the ship:1762+
left =the station:1614+
left =the tabl:402+
left =the track:400+
left =the treati:1561
left =the vessel:1762+
left =the whistl:1097+
left =their home:509
left =to =themselves:1681+
left =to die:0+
left =to fend =for =themselves:681
left =to fend =for:42
left =to fend:1628+
left =to rot:970
left =to wait:851
left =to ~ fate:0+
left =to:1025+
left =with =nothing:1599
left =without =a degre:534+
left =without =a home:695+
left =without =a prize:1588+
left =without doctor:1779+
left =without help:0+,1628
left =without pay:1658
left =without seat:945+
left =without shelter:899+
left =without sign:1563+
left =without treatment:1686+
left ajar:1649+
left alon =with:1628+
left alon:1395+,1626
left behind =by =the thiev:1438+
left behind =their equip:1297+
left behind:0+,847+,1449+
left empty handed =by =the =will:416+
left empty handed:847+,1438+
left hang:198+
left home:1208+
left homeless:899+
left hospit:1334+
left lie:851+,1595+,1626
left offic:1036+
left open:1605+,1649+,1650+
left port:121+
left quarantin:607+
left rate unchang:1217+
left ship =early:577
left stand:772,1417
left town:398
left unansw:1368
left unattend:1626
left unsearch:1673+
left unsign:1676+,1677+
left unus:1687+
left voluntarili:850+,1275
left ~ =in =her =will:758+
left ~ =in =his =will:758+
left ~ home:509
left ~ insid =the patient:926
left ~ post:2,402
legaci system:1494+
legal =owned:864+
legal acquir:833+
legal action:1466+
legal age:28+
legal bind:563+,1699+
legal bought:833+,864+
legal built:863
legal counsel:836+
legal donat:431+
legal entri:852+
legal held:864+
legal sold:64
legal tackl:537+
legal:64
legionella:853+
legionnair:853+
legitim busi:696+,697+
legitim defens:794+
legitim:1228+
lend =a hand:683+
lend ~ vote:1728+
lend:884+
lengthi debat:367+
lenient:854+
lent =by:183
lent:183,884+
lesse:1516+
lesson =as normal:856+
lesson cancel:855+
lesson continu:856+
lesson resum:856+
let =himself =be:1786
let =in =at =the gate:857+
let =in:859+
let =into =the countri:1712+
let =itself =be stroke:80
let =off =the hook:237
let =off =with =a reprimand:1428+
let =off =with =a warn:1396,1430
let =the hostag go:705+
let =the ultimatum pass:1576+
let =to:995+
let =up:1446
let bygon:595
let go:610+
let know:757
let play continu:1097+
let ~ =in:983+
let ~ =through:859+
let ~ convoy =through:44
let ~ drown:0
let ~ get =away:858+
lethal dose:1053+
lethal inject =for:1190
lethal inject:520,1190
lethal substanc:1119
lethal:348,813+
letter bomb:174
letterbox compani:1502+
leukaemia:218+
leukemia:218+
leve breach:345
leve broke:345
leve held:578+
level =are normal:1204
level =are rise:1746+
level =at:439+
level =had =been normal:1204
level =have =been normal:1204
level =to =the ground:404
level =were normal:1204
level =with =the last defend:1017+
level =with last year:1596
level fell:1743+
level headed:211
level sank:1743
level:393,404
levi =on import:1501+
liabl =for:1278+
liber:860+
licens =had =been revok:1583,1645
licens =had =been taken =away:1645
licens =had =been withdrawn:1645
licens =had expir:1645
licens =has =been revok:1583
licens =is revok:1583
licens =to:1103
licens =was revok:1583
licens =was suspend:1645
licens =was withdrawn:1578+
licens doctor:1510+
licens extend:861+
licens gun:864+
licens hunt:716+
licens medicin:94+
licens renew:861+
licens school:17+
licens suspend:862+
licens weapon:864+
licens:64,863+,1102+
lick:1591+
lie =about:865+
lie =around:1626
lie =in =my safe:1146
lie =on =the bottom:1474
lie =on =the seab:1801+
lie =under oath:865
lie idl:1687+
lie:865+
life =in danger:331
life =in prison:866+
life =is =out =of danger:1413
life =on =mars:867+
life behind bar:866+
life changing injuri:138
life hang:457
life imprison:866+,1155+
life jacket =are lock =away:1783+
life jacket =are miss:1783+
life jacket =had =been lock =away:1783
life jacket =have =been lock =away:1783
life jacket =on board:868+
life jacket =on:1795+
life jacket =were lock =away:1783+
life jacket =were miss:1783+
life jacket:868+
life return =to normal:338+
life sentenc:866+,1155+
life term:866+
life threatening condit:331
life threatening injuri:138,1338+
life threatening:138,348
life vest:868+
lifeguard =on duti:648+,1509+
lifeguard =was =on:1475+
lifeguard:648+
lifeless =in =the water:445+
lifeless bodi:602
lifeless planet:869+
lifeless:869+
lift =from:318+,1110
lift =off:828+
lift =the ban:64,1289+
lift =the blockad:1018
lift =the curfew:338+
lift =the embargo:1672+
lift =the paint:1442
lift =the sanction:1313+
lift =the state =of emerg:338+,482+
lift =the wreck:1207+
lift =to safeti:1273
lift martial law:482+
lift off:828
lift sanction:1672+
lift ~ forecast:592+
lift ~ immun:729+
liftoff:828+
light =again:664
light =are =off:874
light =are =on:873+
light =are work:873
light =as day:636+
light =had =been =off:874
light =had =been =on:873+
light =have =been =off:874
light =have =been =on:873+
light =on:879+
light =out:350+
light =was green:1362
light =was red:1364
light =were =off:350+,874
light =were =on:873+,879+
light =were back:664
light =were flash:148
light =were work:873
light breez:212+
light bruis:1371
light came back =on:1135
light came back:664,1135
light damag:870+,941+
light dress:725
light fail:874
light injur:1371+
light injuri:871+,1371
light sentenc:854+
light stay =on:664+
light swell:214
light went =out:874+,1134+
light wind:212+
light wound:871+
lightn strike start:9+
lightn:872+,1195
like =by everyon:1758+
limit =of:875+
limit =to ~ month:1515
limit =to:875+
limit damag:870+,941+
limit hour =of electr:1220+
limit outag:887+
limit period expir:1421+
limit period still run:1170+
limit strike:1455+
limit visibl:1128+
limp back =to port:32
limp:1361
line =his pocket:479+
line =of communic:298
line =the street:1178+
line =up =at =the start:1418+
line stop:1444
line up:1332
lip sync:937+
lip synced:937+
lip synching:937+
liquid =the compani:570+
liquid proceed:570+
list =in =the sourc:1201+
list =to:844+
list build:1146+,1147+
list heavili:844+
listen =in silenc:1398+
listen =in:954
listen =to:676
listen devic:1771+
listeria:583+,877+
listeriosi:877+
lit =a cigarett:1376+
lit =by beacon:918
lit =up:636+,873+
lit flare:544
litter =of pup:1139+
litter:410
littl better =than =a placebo:754
littl cash:894+
littl damag:870+
littl risk =of infect:1602+
littl wind:212
live =and well:62
live =and:62
live =in poverti:1099+
live =in tent:899+
live =in:995+
live =on televis:1178
live =on welfar:1099+
live =on:62
live =through:62
live =to =tell:62
live =up =to:807
live ammunit:881+
live apart:1337
live bomb:1231+
live broadcast:880+
live bullet:881+
live fire:881+
live perform:1316+
live round:881+
live togeth unmarri:1654
live togeth:1536+
live vocal:1316+
live warhead:1734+
livestock:79+
livestream:1239+
livid:74
load bearing intact:1459
load bearing:186
load gun:883
load pistol:883
load weapon:883
load:883+
loan approv:884
loan move:1553
loan refus:885+
loan reject:885+
loan repaid =in full:368+
loan turn =down:885+
loan:183
lobbi =against:1024
local man =was arrest:886+
local outag:887+
local youth:886+
locat aliv:601+
locat ~ wreck:600
locat:16,600
lock =in =its cage:76
lock =out =of ~ account:15+
lock =out:889+
lock =up:739+,888
lock =was intact:983+
lock door:891
lock emerg exit:891
lock insid:1556
lock room:648
lock undamag:983+
lock:260,888+,890+
lockdown lift:607+
lockdown:337+,1193+
lockout end:857+
lockout lift:857+
lockout:889+
locust =were destroy:1104+
locust devour:137
locust:1106+
lodg =a complaint:278+,279+,1271+
lodg =an appeal:86+
lodger:1516+
log ban:1171+
log:524+
loggerhead:412
loiter munit:96+
lone attack:69,892+
lone culprit:892+
lone gunman:69
lone survivor:1486+
lone thief:892+
lone wolf:21+,69,892+
lone:21+,69+
long =in =the plan:1141
long await:521+
long debat:367+
long expect:521
long gone:103+
long hour:1056+
long known:594
long past =its prime:1004
long plan:1113+
long planned:1141
long record:818+
long shift:1533
long wait =for:1373
long wait:1372
look =after =by doctor:1557+
look =after:1761
look =at ~ phone:421+
look =in =on:1713+
look =into:676,779
look =on:1281+
look =the =other way:1628+
loot =has =yet =to =be found:1440+
loot =is still miss:1440+
loot =was recov:1288+
loot art:895+
loot remain miss:1440+
loot:895+,1292+,1442
lopsid:844+
lose =the battl:375+
lose =the case:834+
lose =the elect:376+
lose =the whip:522
lose =their job:837+
lose control:1038+
lose side:900
lose ~ eye:166+
lose ~ job:837
lose ~ life:360
lose ~ post:1036+
lose ~ seat:376+
loss =of brake:188+
loss =of control:1038+
loss =of coolant:1054+
loss =of data:353+
loss =of power:1136
loss =of thrust:497
loss =of:896
loss making:896+
lost =a limb:909+
lost =a wheel:1766+
lost =all ~ seat:945+
lost =at sea:950
lost =both leg:909+
lost =for good:1440
lost =her doctor:383+
lost =her faith:1328
lost =her job:785+
lost =her licens:1645
lost =her life:360
lost =her seat:898+
lost =her temper:74
lost =her way:902+
lost =his doctor:383+
lost =his faith:1328
lost =his job:785+
lost =his licens:1645
lost =his life:360
lost =his seat:898+
lost =his temper:74
lost =his way:902+
lost =in =the post:1608+
lost =in court:834+
lost =its licens:1578+,1583
lost =out =on =the contract:308+
lost =the battl:375+,1283
lost =the case:834+
lost =the confid vote:643+
lost =the confid:1572+
lost =the contract:308+
lost =the crown:901+
lost =the custodi battl:342+
lost =the dress room:1572+
lost =the elect:376+,898+
lost =the fight:1283
lost =the final:900
lost =the lawsuit:834+
lost =the leadership:840+
lost =the match:900
lost =the nomin:1079+
lost =the probe:1159
lost =the runoff:376
lost =the signal:1159
lost =the titl:901+
lost =the town:221
lost =the villag:221
lost =the vote:898+
lost =the war:375+
lost =the whip:522
lost =their money:805+
lost =their way:902+
lost =to:900+
lost =with =all hand:63
lost =without trace:950
lost confid:1490
lost conscious:759,1600+
lost contact:299+,300+,897+
lost control:1038+
lost custodi:342+
lost electr:1136
lost engin power:497
lost everyth:899
lost file:429+
lost forc:1446+
lost ground:1286
lost money:896+
lost power:1136
lost radio contact:300
lost short =after launch:553
lost speci:530+
lost strength:1446+
lost support:1661
lost time:1373
lost touch:897+
lost valu:1346+
lost weight:1358
lost ~ arm:72+,138
lost ~ balanc:551+
lost ~ brake:188+
lost ~ data:356+
lost ~ doctor:1535+
lost ~ engin:497
lost ~ eye:166+
lost ~ foot:72+,551+
lost ~ hand:72+
lost ~ harvest:137
lost ~ home:512,899+
lost ~ immun:729+
lost ~ job =over:417
lost ~ job:837
lost ~ leg:72+,138
lost ~ licens:862+
lost ~ life:360
lost ~ limb:72
lost ~ live:360
lost ~ major:713+
lost ~ patent disput:1086+
lost ~ post:1036+
lost ~ propel:1766
lost ~ seat:376+
lost ~ sight:166+
lost ~ top rate:1218+
lost ~ trust:1572+
lost ~ vision:166+
lost ~ way:998+
loud explos:525
loud:903+
love affair:30
love care =for:1756+
love child:30+
love famili:259+
love interest:327
love restor:1147
lover:327+
low approv:1661
low budget:239
low cloud:1128
low cost home:1383+
low moral:904+
low pay:1612+
low price:239+
low reservoir:905+
low turnout:403+,1574+
low visibl:1128+
low water:1743
low yield:137
lower =than:374
lower =the forecast:591+
lower =the land gear:624+
lower =the rate:1218+
lower emiss:484+
lower interest rate:1215+
lower price:1151+
lower rent:1265+
lower tax:1503+
lower trade barrier:606
lower wage:1087+
lower ~ outlook:591+
lowest turnout:1574+
loyal =to =her husband:539+
loyal =to =his wife:539+
loyal:906+
loyalti:906+
lsd:268
lucid:293
lull:211
lure =into =a trap:70+
lush:670+
luxuri apart:908+
luxuri flat:908+
luxuri hotel:907+
luxuri:523+
lymphoma:218+
lynch:151+
machet:95
machine gun fire:651
mad cow:882+
made =a clean breast:286
made =a confess:286
made =a full confess:286
made =a full recoveri:1244+
made =a land:820
made =a loss:896
made =a recoveri:1244
made =a statement:1403+,1496+
made =away =with:1442
made =by artifici intellig:40+
made =it =to =the top:1473+
made =it =to port:32
made =it back:820
made =it home:639+
made =no statement:810
made =off =with:1442
made =off:577
made =the cut:1332
made =them =an offer:999+
made =to go:1188
made =to remov =the headscarf:668+
made =to wear:283+
made =up =out =of thin air:395
made =up =with:595
made =up ~ mind:369+
made =up:596,692,865
made =us =an offer:999+
made amend:85
made awar:757,815
made contact =with:1544
made contact:298+,1544
made gain:29
made good =on:807
made good =the loss:277
made homeless:899+
made legal:64
made money:1163+
made peac:595+
made progress:1164+
made public:414+,843,1180+
made safe:381+,1620+
made up stori:1803
made up:778
made use =of:1695+
made ~ =own way =out:641
made ~ offer:999+
maggot:1402
magnitud quak:1191
maiden voyag:977+
maiden:573
maim:759
maintain =her innoc:395
maintain =his innoc:395
maintain ~ innoc:395,397
maintain ~ regular:910+
maintain:910+
mainten =had =been carri =out:910
mainten =had =been postpon:970
mainten =has =been carri =out:910
mainten =has =been postpon:970
mainten =is carri =out:910
mainten =is postpon:970
mainten =was carri =out:910
mainten =was postpon:970
mainten error:1512
major =of =the seat:911
major damag:675+
major injuri:138
make =a statement:1403+
make =up =the stori:865
make peac:595+
make public:414+,1180+
make use =of:1695+
makeshift:1747
malaria:912+
male attack:913+
male bomber:913+
male suspect:913+
malfunct:197,377+,547,1041,1514+
malici:385
malign tumor:914+
malign:218+
malnourish:542,970,1419
malnutrit:542
malpractic:926+
maltreat:77+,951,970
malwar:652
manag =to:1464+,1465
manag close =the gate:889+
mandat ran =out:1518+
mandatori:588,915+
maneuver:1434+
mangl:347
manhandl:587+,659+,1186
manhunt:116,120
manipul =the vote:1723
manipul data:1254
manipul match:575+
manipul:596
manoeuvr:1434+
manslaught:1660
manual:917+
manufactur defect:1513
marijuana:220+,268+
market open:1548+
market shut:1547+
maroon:1449+,1556
marri:919+
marriag contract:1143+
marriag end:425
marriag:919+
martial law:337+,481+
mask =are =off:1655+
mask =are worn:920
mask =had =been =off:1655+
mask =had =been worn:920
mask =have =been =off:1655+
mask =have =been worn:920
mask =were =off:1655+
mask =were worn:920
mask men:1631,1710
mask wearing:920
mask:920
maskless:1655+
mass =of snow:129+
mass brawl:1710
mass grave =of unknown:1632
mass grave:921+
mass kill:921+
mass ralli:1755
mass shoot:921+
mass troop:1256
massacr:921+
massiv damag:675
massiv stroke:1457+
massiv turnout:1755
master =the blaze:569
mastermind:653,782
masterpiec:1137+
mat:971+
match =was abandon:922+
match =was broken =off:922+
match =was complet:923+
match =was drawn:439
match ban:144+
match call =off:922+
match fit:574
match fixing:575+
match suspend:922+
materi fatigu:1513+
matern ward:700+
matricul:24+
maul:75+,161+
maximum penalti:663+
maximum sentenc:663+
mayday:422+
mayhem:1066,1067,1709+
meager harvest:137
meal:460+
meant =to kill:1141
measl:924+
mechan failur caus:1513
mechan failur:547,1514+
mechan fault:547
mechan problem:547
mechan sound:576
media blackout:993+
mediat:925+
medic =on site:427
medic care:1557+
medic error:926+
medic neglig:926+
medic pass:1553
medic staff =on site:427+
medic treatment:1557+
meet =in privat:933+
meet face =to face:932
meet safeti standard:1306+
meet took place:932
meet vote =for:1345+
meet:932+
melt =down:927+
melt fuel rod:927+
melt glacier:1735+
melt ice:1735
meltdown:927+
member =of =the parti:787+
member =of staff:766+
memori gap:1792+
menac:1529+
mend:1268+
mental fit:1315+
mental ill:764+,1032
mercenari:1719+
mercuri level:928+
mercuri poison:928+
mercuri:1528
mere =a wit:1016+
mere colleagu:793+
mere recommend:1025
mere rumor:1253
mere tourist:661+
merg =with:363
merg:363
merger abandon:364+
merger complet:363
merger talk:931+
messag:298
messi divorc:552+
met =all hygien:252+
met =all regul:1082
met =all standard:1459+
met =for =the first time:1450
met =in person:932
met =in privat:933+
met =the deadlin:1007+,1013
met =the limit:1774+
met =the requir:770+
met =the standard:1459+
met =the ultimatum:1577+
met =up:932+
met =with jeer:175+
met =with:298,932
met drink water standard:441
met face =to face:932
met hygien standard:584
met often:19
met regular:19
met secret:933+
met standard:770+
met ~ commit:307+
met ~ demand:1577+
met ~ lawyer:1714+
met ~ safeti standard:1082+
met:932+
metal detector:768
metal fatigu:1513+
metastas:914+
metastasi:914+
meteor explod:112+
meteorit fell:112
meteorit hit:112+
meteorit struck:112+
methamphetamin:449+
methan explos:619+
methanol:935+
methyl alcohol:935+
methylmercuri:928+
meticul plan:1113+,1141
metre high wave:1296
microb:867+
microbi life:867+
microsleep:109
mid air:50+
midday:358
middle aged:27+
midnight:979+
midwif came home:693+
mild sentenc:854+
mile =away:61
militari aid:98+
militari base:936+
militari defeat:375+
militari facil:936+
militari instal:936+
militari takeov:325+
militari target:936+
militari victori:1708+
millionair:1290+,1748+
mime:937+
minefield:822+
minor =at =the time:940
minor age:940+
minor burn:204
minor cut:1371
minor damag:870+,941+
minor employ:243+
minor govern:713
minor injuri:871+,1371+
minor stroke:1457+
minus degre:270
minut =early:458+
minut =late:825+
minut =of =the meet:1802
miracl:942+
miracul surviv:1486+
miracul:942+
mirror smooth:214
misadventur:8+
misappropri:479+,604
misattribut:597+
miscarriag =of justic:1804+
misdiagnos:926+
misdiagnosi:926+
misfir:381
mishap:6+,7
misidentifi:39+
misl parliament:865
misl:865
mislabel:943+
mislaid:429
mislead advertis:943+
mislead label:943+
mislead:865+
misquot:944+
misreport:1803
miss =a major:713+
miss =a penalti:1096+
miss =by inch:1684+
miss =by meter:946
miss =each =other:946+
miss =from =the label:943+
miss =from ~ chart:1653
miss =out =on =the post:1081+
miss =out =on:476+
miss =the cut:849+
miss =the deadlin:384,825
miss =the earth:113+
miss =the jab:1688+
miss =the match:1361
miss =the penalti:1096+
miss =the record:947+
miss =the rest:1361
miss =the station:1614+
miss =the threshold:945+
miss =will:775+
miss file:429+
miss ~ step:551
miss ~ target:591+,948+
miss:950+
missil attack:949+
missil hit ~ plane:1355
missil hit:949+
missil strike:949+
mission accomplish:223+,1464
mission stay open:477+
mist:580+
mistak =by =the pilot:1107+
mistak =by ~ driver:710
mistak =by ~ pilot:710
mistaken =for =the enemi:611+
mistaken ident:1804+
mistaken:1803
misti:580+
mistreat:951+,970
mistress:30+
mistrial:712+
mistrust:1490+
misunderstand:7
mitig circumst:854+
mix =up =in:782
mix =up ~ drug:1805+
mix =up ~ medicin:1805+
mix class:263+
mix review:1661+
mix school:263+
mob:202+,1292+
mobil network collaps:975
mobil network work:976
mobil:952+
mock up:373+,540
mock:440+,1299
moder speed:1775
modern equip:504
modern fake:597+
modern slaveri:524
modern ~ system:1495+
modern:910
modest ceremoni:1410
modifi gene:626+
modifi:234+
mold:410
moldi:410,582,1402+
mole:1400+
molest:110+,111+
molotov:1292+
molten core:927+
monetari penalti:564+
money =is avail:618+
money =is lack:1625+
money =was return:1249+
money arriv:1064
money back =from =the tax:1508+
money back:1249
money fail =to arriv:1658
money launder:604,829+
money set asid:618+
monitor =the ceasefir:1565+
monitor =were expel:993+
monitor =were present:992+
monitor visit:768
monitor ~ call:1771
monitor:648
monkey chant:1202+
monsoon rain:1206+
month =early:458+
month =late:384,825
month =of prepar:1113
month =to live:748+
month old:977
moonless:351+
moonlight:1606+
moor:73+,742+
moral =is good:686+
moral =is high:686+
moral =is low:904+
moral collaps:904+
moratorium:143
morgu:1595
mortal:360
mortar fire:1348+
mortgag:749+
mortifi:107+
mothbal:261,1224,1623,1687+
mother =of:1074+
mother to be:1138+
motion =for bias reject:789+
motion carri:1078
motion defeat:1727
motion fail:1727
motiv =is unclear:957+
motiv =was:956+
motiv remain:957+
motiv unknown:957+
motiveless:957
mountain =of debt:749
mourn:646+
mous drop:410,1630
move =about freeli:607+
move =out:1337
move =to higher ground:509
move =to safeti:509
move =up:1168+
move back:803
move fell =through:1433
move forward:29
move insid:753+
move product:958+
move train:959+
move ~ =to =a =later date:1133+
move ~ abroad:958+
mud slinging:552+
mudflow:823+
mudslid:823+
mug:1293+
multipl fractur:138
multipl occas:1269
multipli:1530
mundan explan:967+
municip ownership:737+
murder =by:960+
murder squad:779+
murder suspect:1487+
murder victim:960+
murder weapon =is still:1750+
murder weapon =was found:1749+
murder:961+
murk:1128
museum =may keep:799+
mustard gas:242+
mute:1197
mutil:909+
mutini:962+,1076+
mutual agreement:295
mutual ceasefir:963+
muzzl:845+
mysteri =had =been solv:227
mysteri =has =been solv:227
mysteri =is solv:227
mysteri =was solv:227,1388+
mysteri remain:228,1680
mysteri:1680+
myth:778
nab:100,226
nail bomb:174+
nake:964+
name =are releas:721
name =as coach:90+
name =as ~ minist:90
name =as:720+
name =does =not appear:1110
name =had =been releas:721
name =have =been releas:721
name =his accomplic:1496
name =in =the footnot:1201+
name =in =the squad:1332
name =is known:720
name =were releas:721
name releas:1706+
name ~ sourc:1393+
nameless grave:1633+
nameless:1631,1632+,1707+
nap:109
narcot:447+,449+
narrow major:965+
narrowli beat:965
narrowli beaten:898+
narrowli defeat:965
narrowli elect:965
narrowli miss:946+,948
narrowli pass:965
narrowli won:965
nation park:1171+
nation record:1238+
nation servic:294+
nation:737+
nationwid outag:1767+
natur catastroph:969+
natur caus:966+,967+,968+,1637
natur death:968+
natur disast:969+
natur earthquak:1521+
natur explan:967+
natur level:1204
natur reserv:1171+
natur tremor:1521+
natur uranium:1619+
natur varieti:310+
nausea:1720+
navig error:710,1107+
navig work:1363+
nazi looted:895+
nazi salut:1202+
near miss:946+
neck =and neck:965
need =no help:1389
need medic treatment:759
need money:1274
need ~ stitch:759
negat =for alcohol:1382
negat =for drug:254+
negat breath test:1382
negat dope test:434+
negat drug test:446+,1523+
negat sampl:251+
negat test:1634+
neglect anim:77+
neglect:970+
neglig loot:894+
neglig:6,972+,1660
negoti =a coalit:266+
negoti =in secret:1327+
negoti collaps:1498
negoti tabl:1497
negoti:973+,1497+
neighbor disput:1032
nepot:157+,292+
nerv agent:974+
nerv gas:974+
net incom:1163+
net loss:896+
network =had =been restor:976+
network =has =been restor:976+
network =is restor:976+
network =is secur:1593+
network =of:11,653
network =was restor:976+
network failur:975+,1001
network outag:975+
network restor:1015
network went =down:975
neutral =in =the air:1355
neutral:730+,751+
new borrow:200+
new bridg:977+
new elect:471+
new factori:780
new head:90+
new heart:1555+
new home =was found:1397+
new infect:1043
new investor:1274
new job:690+
new kidney:1555+
new liver:1555+
new plane:977+
new record:1238
new sign:1553
new softwar introduc:1495+
new tax:1507+
new ticket:953
new trade barrier:1501
new version:234+
newborn:623+,1138
newcom:573
newli built:977+
newli open:977
newli overhaul:910
newlyw:919
news blackout:1148+
newspap ban:1148+
newspap close:1069+
night pass quiet:1395+
night time curfew:337+
night time:979
night watchman:648
nil nil:634+
nip =in =the bud:1531+
no bid contract:409+
nod =off:109+,1533
nod =through:645
noiseless:1197+
noisi:903+
nomin =as:985+
nomin =by:985
nomin =for:985+
nomin block:91
nomin:1332+
non believer:1328+
non binding:1025
non consensual:110+
non contagious:1602+
non infectious:1602+
non malignant:156+
non partisan:846+
non refundable:805+
non religious:1328+
non smoker:986+
non starter:987+
non swimmer:988+
non toxic:660
non violent:1094+
noncancer:156+
nontox:660
nonviol:1094
normal background:1204
normal flight:1255+
normal oper:1579+
normal radiat:1204
normal servic:1549
norovirus:583+
nose gear collaps:625+
nosed:328
nosediv:328
notic =to quit:512
notic:1330
notif:757+
notifi =the author:1272
notifi =the polic:1271+
notifi:757+,1736
novic:1662+,1685
novichok:974+
noxious:1119
nuclear accid:1223+
nuclear devic:991+
nuclear disast:1223+
nuclear emerg:1223+
nuclear test:990+
nuclear warhead:991+
nuclear weapon:991+
nude:964+
null =and void:776+
nullifi:776+
number =are climb:225
number =are fall:224
number =are grow:1530
number =of case fell:224+
number =of case rose:225+
number =one hit:1386+
nurs =on duti:427+
nurs back =to health:81+
oath =of offic:90
obedi:1500+
obey order:906+
obey:282+,906+
object =to =the plan:1112
object =to:1024
object:1024
oblig =to:588
obligatori:283+,915+
obliter:404
oblivi:1589+
obscen:1299
observ =by agent:954
observ =by:1790+
observ =the sanction:1314+
observ =the speed limit:1775
observ =the truce:231+
observ =the:1693+
observ =were bar:993+
observ =were present:992+
observ check:768
observ drone:1409+
observ mission:1565+
observ saw:992+
observ ~ safeti rule:405
observ:1261+,1330
obsolet equip:1351
obsolet softwar:1494+
obsolet system:1659+
obsolet:1004+
obstruct:689+,994+
occupi =by famili:996
occupi =by:995+
occupi:221,883
off duty:997
off piste:998
offens =against:123+
offens continu:1732+
offens:1299
offer =a place:24+
offer =no resist:1786
offer =to buy:999
offer compens:1390+
offer littl:1786+
offer ~ apolog:85
offer:999+,1000+
offic arriv:1121+
offic interven:1121
offic rush:1121+
offici approv:1103
offici cross:852+
offici secret:1420+
offlin:1001,1444
offshor account:1505
offshor:958+
offsid goal:633+
offsid:1002+
offspr:1074
oil =had =been remov:372
oil =has =been remov:372
oil =is flow:1108+
oil =is remov:372
oil =on =the road:719
oil =was remov:372
oil covered:1003
oil escap:1003+
oil film:843
oil flow:1108+
oil leak:1003+
oil pollut:1003
oil slick:843,1003+
oil spill:843,1003+
okay:645
old acquaint:19
old age pension:1284
old alli:816+
old bridg:1004
old fashioned:1004
old friend:19,816+
old plane:1004+
old ship:1004+
omit:849+
onc =again:432+,1269+
onc =and =for =all:1101+
one off:573
one sided truce:1014+
one sided:157+
one star:1068
ongo:303+
onlook:1790+
onsid:1017+
ooz:841,843
open =a case:779+
open =a plant:780+
open =about:1554+
open =again:1018
open =an inquiri:779
open =as usual:207+,1018
open =for busi:207+,1018
open =for visitor:1018
open =its door:1018
open =its file:317+
open =its gate:1018
open =the book:1554+
open =the border:180+,182+
open =the door =himself:983+
open =the score:1318
open =to =all:1178+
open =to =the public:672+,1018+
open =to appeal:1019+
open =to traffic:1018+
open =to:1018
open =with:152
open air:1021+
open ballot:1020+
open bid:1517+
open border:182+
open disclos:1554+
open display:1356+
open door:1650+
open ended:1101
open fire:651,1353+
open night:1142+
open offici:281+
open round:1140+
open secret:1177+
open session:934+
open vulner:1659+
open:414+
oper =by =a person:917+
oper =on =monday:1005+
oper =on =the wrong:926
oper =on:1023+,1478+
oper error:710+,1512
oper licens:1102
oper loss:896
oper normal:1797
oper paralyz:1001
oper readi:274+
oper theater:740
oper:1797
opiat:684+
opium:449+
oppon:233+
oppos ~ motion:1726+
oppos:1024+
opposit =to:1024+
opposit bench:735+
opposit lawmak:735+
opposit leader:735+
opposit parti:735+
opt =in:1696+
opt =to:1718
optic illus:967+
option:1025+
opul:907+
oral:1026+
orbit:741+
orchestr:782,1113
ordain:1027+
order =a new trial:1702
order =by:1029
order =from abov:1029
order =have collaps:388+
order =of closur:1028+
order =out =of ~ home:510+
order =to abort:821
order =to close:1028+
order =to evacu:510+
order =to leav:509,522
order =to pay =a fine:564+
order =to shut:1028+
order =to stay:1431
order =was restor:211
order book =are empti:388+
order book =are full:387+
order cancel:308+
order dri =up:388+
order elect:1722+
order evacu:213+
order fashion:1094
order handov:1031+
order manner:1030+,1094
order place:304+
order retreat:1114+
order transfer:1031+
order withdraw:1114+
order ~ =to drop:1736
order ~ diplomat =to leav:406+
order ~ resid =out:510+
order:211,1029+
ordinari ammunit:311+
ordinari businessman:762+
ordinari citizen:661+
ordinari earthquak:1521+
ordinari explan:967
ordinari flour:662+
ordinari tourist:661+,762+
organ beforehand:1113
organ donor:1555+
organ grown:1033+
organ:867+,1033+
organophosph:974+,1105+
origin document:627,1034+
origin languag:1463+
origin manuscript:1034+
origin soundtrack:1463+
origin version:1034+
origin work:1035+,1061+
ostrac:202+
oust =as leader:840+
oust =at =the poll:376+
oust:325,417
ouster:417
out of court settlement:1039+
outag:1001
outbreak =had =been =over:1044+
outbreak =has =been =over:1044+
outbreak =is =over:1044+
outbreak =of hostil:560
outbreak =under control:1044
outbreak =was =over:1044+
outbreak contain:1044
outbreak end:1044+
outbreak:1043+
outcri:1024
outdat equip:725
outdat softwar:1659+
outdat system:1494+
outdat:1004+
outdoor:1021+,1045+
outlaw:143+,586
outlook unchang:590+
output fell:1161+
output rose:1162+
output slump:1161+
outrag:74,420+
outright major:253+
outright win:911+
outsid =in:1021+
outsid =the camera:1669
outsid =the cockpit:2
outsid =the record:947+
outsid =the view =of camera:1621+
outsid attack:1047+
outsid work hour:997
outsid worker:1046+
outsid:153+,1045+,1047+
outsourc:958+
outstand bill:1658+
outstand loan:749+
outstand payment:1658
outstand wage:1658
ovat:1137
overal major:911+
overbook:615
overcam:1794
overcharg:1051+
overcom =by smoke:1375+
overcrowd:615+,1052+,1055+
overdos:1053+
overdraft:749
overdu =by:384
overdu =for inspect:1635
overdu =for mainten:970
overdu =for repair:970
overdu babi:1519+
overdu repair:970
overdu:825+,1658
overfil:1052+
overfish:524
overflow:579
overh ~ applianc:9+
overh:1054+,1512
overhaul:234+,910
overheat:1054+
overjoy:658+
overload:1052+,1055+
overlook =by =the thiev:1438+
overlook =for =the job:1081+
overlook =for:1079+
overlook:723
overnight:979+
overpaid tax return:1508+
overpow:226
overpr:523+
overran =the border:777+
overran:221
overreact:1643
overrun:221
oversea trip:1+
overshoot:948+
overshot:948+
oversight:7,1637
oversp:200+
overstep ~ author:1586+
overstep:378
overthrew:325+
overthrow:325+
overthrown:325+
overtim:1056+
overtir:1533
overtur:1000+
overturn =the law:831+
overturn car:1292
overturn graveston:1700
overturn:776,1057+,1702+
overwhelm =the pump:1184
overwhelm evid:518+
overwhelm major:823
overwork:1533
owe tax:1504+
owe wage:1729+
owe:749+,1658+
owner:1063+
oxygen bottl:184+
oxygen mask:184+,504
pack =of lie:778
pack =to capac:1052+
pack =up:197,547
pack =with peopl:996+
pack =with:883,996
pack cell:1052
pack hous:1755
pack squar:1755
pack:615+
pact:362+
padlock:888+,890+
paid =a dividend:424+
paid =a fine:564+
paid =a visit:1713+
paid =for =it =herself:1058+
paid =for =it =himself:630+,1058+
paid =for:185+
paid =in full:1064
paid =off offici:191
paid =off ~ debt:368+
paid =off:1464,1465
paid =on time:1065+
paid =out =of ~ =own pocket:630+
paid =out =to victim:277
paid =out =to ~ victim:277
paid =the bill:1064
paid =the blackmail:1209+
paid =the ransom:1209+
paid back:1249+
paid bribe:191
paid compens:277
paid damag:277+
paid holiday:631+
paid kickback:191
paid punctual:1065+
paid servic:235+
paid ~ =own way:630+
paid ~ ransom:1212+
paid ~ tax:1506+
paid:1064+
paint =by =a pupil:597+
paint =by =the master:126+
paint =was recov:1288+
pair =of robber:12+
pair =of thiev:1341
paltri loot:894+
pan:1068+
pancak:271
pandem:1043+
pandemonium:1038,1066,1067+
panic stricken:34+
panic:333+,1066+,1067+
panick:1066+
paper =in order:428+
paperwork:1102+
parachut =to safeti:467+
paralysi:1071+
paralyz traffic:31+
paralyz:1071+,1338,1444
parapleg:1071+
paraquat:1105+
parcel =was lost:1608+
parcel arriv:386+
parcel bomb:174+
parch:451+
pardon:81+,1073+
park car:1075
park:1075+
parliament approv:1078
part =of =the govern:1301+
part =of =the group:1462+
part =on good term:1427+
part =with:622
part amic:1427+
part way:1337+
parti =in power:1301+
parti =to =the treati:1559+
parti exclus:522
parti member:787+
parti rebellion:1076+
parti split:1076+
parti unit:1077+
partisan:157+
partner =in crime:11+,12
partner =in govern:265+
pass =a breath test:1382
pass =a red signal:1364
pass =all test:251+
pass =away:360
pass =by =without help:0
pass =each =other:946+
pass =every test:251+
pass =from pillar =to post:198+
pass =her exam:1080+
pass =his exam:1080+
pass =off =as ~ =own:318+
pass =off =as:943
pass =off calm:1094
pass =off peac:1094+
pass =off quiet:1094
pass =off smooth:1782+
pass =off:1465
pass =on =from:301+
pass =on:622+
pass =out:1600+
pass =over:849+,1079+
pass =the bill:1078+
pass =the buck:396+
pass =the earth:113+
pass =the exam:1080+
pass =the food inspect:465+
pass =the inspect:770+
pass =the test:770+,1080+
pass =the threshold:502
pass =the:92+
pass =to =the press:843
pass =to journalist:843
pass =with:1080+
pass inform =to:1400+
pass inspect:241
pass secret =to:1408+
pass secret:1400+
pass ~ check:1082
pass ~ drug test:434+
pass ~ inspect:1082+
pass ~ medic:574
pass ~ test:1082+
passabl:1018
passeng =on board:883
passeng overpow:687+
passeng seat:1083+
passers by walk =on:1628+
password expos:352+
password protected:491+
password safe:355+
past =its sell by date:1402+
past =its use by date:582,1402+
past =the deadlin:825
past =the worst:1413
past save:1541+
pasteur:314+
pat =down:768
pat:1544
patch =up:595,1268+
patch:1084+
patent confirm:1085+
patent declar invalid:1086+
patent expir:1086+
patent grant:1085+
patent invalid:1086+
patent reject:1086+
patent remain valid:1085+
patent revok:1086+
patent struck =down:1086+
patent upheld:1085+
patient =were inform:295+
patient improv:466
patient number rose:225
patient recov:1244
patriot intercept:49+
patrol arriv:1121+
patrol:648
pattern =of:1269
paus =in fight:229+
pay =a dividend:424+
pay =a fine:564+
pay =its bill:1389
pay =out:1064
pay =the ransom:1209+
pay agreement:13+
pay cut:1087+
pay deal:13+
pay disput continu:1088+
pay freez:1089+
pay increas:1090+
pay negoti:1091+
pay offer reject:1088+
pay rent:1516+
pay rise:1090+
pay settlement:13+
pay talk collaps:1088+
pay talk:1091+
pay ~ ransom:1212+
pay ~ tax:1506+
payment:1064+
payout:277
pea soup:580+
peac =and quiet:1197+
peac =was kept:1093+
peac accord:362+
peac anim:80+
peac confer:1497
peac deal:362+
peac mean:1281+
peac negoti:1092+
peac process:973+
peac talk:1092+,1497
peac transfer:1031+
peac:211,1094+
peaceabl:1094
peacekeep:1565+
peck =on =the cheek:814+
peer reviewed:290
pelt =with egg:175+
pelt =with:175+
pelt:1068,1292,1710
pen =by:711+
pen:76
penal:1185
penalti =against:1310+
penalti =over =the bar:1096+
penalti =was award:1095+
penalti =was save:1096+
penalti impos:1185
penalti kick =for:1095+
penalti went =in:1098+
pend:1605+,1806
penetr ~ defens:642+
penniless:1099+,1127+
pension age:1284
pension:27+
peopl =were insid:996
peopl aboard:916
peopl smuggl:1378+
perfect clean:441
perfect fit:669
perfect legal:832
perfect level:1704+
perfect safe:546,660,1305
perfect vertic:1704+
perfect visibl:637
perfect weather:1752
perform:1100+
performance enhancing:433,435
peril:348+
perish =in =the fire:205+
perish =in =the flame:205+
perish:360
perjuri:865
perman contract:487+
perman job:486+
perman:1101+
permiss =to land:257+
permiss =was grant:67+
permiss refus:1112+
permiss:64+,832,1102+
permit =had =been grant:863
permit =has =been grant:863
permit =in:1103+
permit =is grant:863
permit =to remain:68+
permit =to stay =in =the countri:65+
permit =to wear =the veil:667+
permit =to:1103
permit =was grant:863
permit demonstr:67+
permit extend:861+
permit holder:863
permit revok:862
permit:64+,1102+
perpetr identifi:1388
persist:303
person best:1238+
person data access:352
person disput:1032+
persona non grata:406+,522
persuad =to give =up:1730+
pest free:1104+
pesticid:1105+,1528
pesticide free:1033+
pet:79+
peter =out:1446
petit =against:1024
petit:108
petrifi:34+
petrol =had =been pour:106
petrol =has =been pour:106
petrol =is pour:106
petrol =was pour:105+,106
petrol bomb:1292+
petti cash:894+
philand:30
phish:604,652
phone =are dead:975
phone =had =been dead:975
phone =have =been dead:975
phone =was locat =at =the scene:122+
phone =was switch =off:897
phone =was tap:1771+
phone =were dead:975
phone call =at =the wheel:421
phone call:298
phone line =are =down:975
phone line =are dead:975
phone line =had =been =down:975
phone line =had =been dead:975
phone line =have =been =down:975
phone line =have =been dead:975
phone line =were =down:975
phone line =were dead:975+
phone line work:976
phone locat near:117+
phone work:976
phone:298
phoney:540,596
phoni:540
photo finish:965
photograph:1330
photomontag:596
photoshop:596
physician =on duti:427+
pick =as ~ candid:985+
pick =on:202+
pick =out =at =a line up:1237+
pick =the lock:589
pick =up =a signal:1160
pick =up =by helicopt:330+
pick =up =by ~ boat:1273
pick =up =by ~ ship:1273
pick =up speed:1592
pick =up strength:1445+
pick:1332+
picket line:1006
picket:1174
pickpocket:1442
pictur =of:1330
pile up:6+
pilfer:1442
pilot =had =been =to blame:710
pilot =has =been =to blame:710
pilot =is =to blame:710
pilot =on board:916
pilot =was =to blame:710
pilot =was rescu:330+
pilot =was save:330+
pilot error:710+,1107+
pilot project:1522
pin =down:587
pin =under:1556
pin:1556+
pious:1261+
pipe bomb:174+
pipe smoker:1376+
pipelin =had =been intact:842
pipelin =had =been shut:1109
pipelin =has =been intact:842
pipelin =has =been shut:1109
pipelin =is intact:842
pipelin =is shut:1109
pipelin =was intact:842
pipelin =was shut:1109
pirat =were driven =off:687+
pirat =were repel:687+
pirat seiz:688
pirat:318+
pistol =in ~ hand:95
pistol:95+
pitch black:350+,351+,874+
pitch dark:350+,351+,874+
pitch invas:544+
pittanc:1612+
place =at =the scene:117+,122+
place =in care:25
place =in orbit:741+
place =on leav:1488
place =under protect:1171
placid:80
plagiar:318+,1110+
plagu =of:1106+
plain cloth:997
plain clothes:997
plain text:1618+
plan =are drop:1166
plan =are scrap:1166
plan =for month:1113+,1141+
plan =for week:1113+,1141+
plan =had =been drop:1166
plan =had =been scrap:1166
plan =have =been drop:1166
plan =have =been scrap:1166
plan =in advanc:1141
plan =were drop:1166
plan =were scrap:1166
plan approv:1111+
plan attack:385
plan drop:1594
plan permiss:863
plan refus:1112+
plan reject:1112+
plan shelv:1594+
plan thrown =out:1112+
plan visit:1115+
plan withdraw:1114+
plane =are =grounded:1550
plane =had =been =grounded:1550
plane =have =been =grounded:1550
plane =were =grounded:1550
plane land:820
plane spotter:762+
plant =had =been close:1224
plant =had =been intact:1226
plant =has =been close:1224
plant =has =been intact:1226
plant =is close:1224
plant =is intact:1226
plant =is safe:1226
plant =was close:1224
plant =was intact:1226
plant close:1117+
plant closur:261
plant sapl:1118+
plant save:1116+
plant shut:1117+
plant stay open:1116+
plant tree:1118+
plaster cast:319+
plastic bullet:1298+
plastic explos:526+
plateau:1415+
platon:793+
play =a concert:1100+
play =a part:782
play =all nineti:1430+
play =by =the rule:832+
play =on ~ phone:421
play =on:22+,1430+
play =out =a draw:439
play =the ball:537+
play =the full:1430+
play =to =the end:923+
play live:1316+
playback:937+,1240+
plea =for merci reject:1072+
plea =of =not guilti:761+
plea bargain:1039
plea deal:1039+
plead =for:108+
plead =not guilti:761+
plead guilti =to:650+
plead guilti:23,286,650+
plead innoc:395,397,761+
pleas =with:1317+
pledg =his futur:1433
pledg:1167+
plenti =of ammunit:504
plenti =of food:654+,1757+
plenti =of ~ suppli:500
plenti =of:1476+
plenti harvest:635
plenti:499+,1530+
plot =the:1141
plot =to:1141
plot =was uncov:1531+
plot ~ murder:1141
plotter =were arrest:326
plow =into:273,1458
pluck =from:1273
pluck =out =of =the air:1803
plug =the leak:842
plume:1374+
plummet:328,374
plunder:895+
plung =in voluntarili:791+
plung =into =the ocean:553+
plung =into =the:328
plung =into dark:874+,1134
plung =into:328+
plung =to ~ death:550+
plung =to:374
plung:328+,374
plush:907+
poach:524
pocket =of ember:1377+
pocket =the cash:801+
pocket =the:479
pocket ~ money:479
pocket:805+
point =a gun:95
point =at =the defend:1237+
point =the finger =at:396+
point =to =the spot:1095+
poison =by:583+
poison =the river:1125
poison =the water:1125
poison bait:1119
poison gas:242+
poison substanc:1119
poison:348,1119+
polic =did =nothing:1120+
polic =were absent:1120+
polic =were nowher:1120+
polic arriv:1121+
polic brutal:1643+
polic came:1121+
polic caught:100
polic charg =the crowd:418
polic fail =to respond:1120+
polic fail =to turn =up:1120+
polic interven:1121+
polic let ~ =march:67+
polic move =in:1121
polic protect:648
polic pursuit:238+
polic recov:1331+
polic refus =to come:1120+
polic respond:1121+
polic rush:1121+
polic search:1322
polic stay =away:1120+
polit motiv:956
polit:1122+
poll close:1124+
poll open:1123+
poll station =was shut:1124+
poll station close:1124+
poll station open:1123+
poll station remain shut:1124+
pollut =had =been remov:372
pollut =has =been remov:372
pollut =is remov:372
pollut =was remov:372
pollut drink water:1615+
pollut:410,1125+
polonium:1126+
ponzi:379,604
poor =marked:1653
poor =trained:1685
poor attend:488,1129+
poor background:1127
poor built:1747
poor construct:1747+
poor equip:725+,1351
poor famili:1099,1127
poor harvest:137+
poor health:724
poor hygien:1630+
poor lit:350,874
poor maintain:970+
poor mainten:970
poor neighborhood:1127
poor paid:1612+
poor receiv:1661+
poor swimmer:988+
poor turnout:403+,1574+
poor ventil:1689
poor visibl:351+,1128+
poor weather:1751+
poor workmanship:377+
pop =the question:496+
popul grew:1485+
popul recov:1485+
popular =with classmat:1758+
popular:1130+
pose =a danger:348
pose =a risk:348
pose =as =a:1666
pose =no danger:660
pose =no risk:660
pose littl danger:660+
pose littl risk:660+,1305+
posit =for alcohol:450
posit =for drug:448+
posit dope test:435+
posit drug test:1526+
posit identifi:720
posit test:433+,755
posit unchang:1416+
post =a gain:1163
post =a loss:896+
post =will go:837+
post bail:610,1009+
post mortem:128+
post onlin:1180
post remain onlin:1132+
postmortem:128+
postpon =the elect:473+
postpon:384+,1133+
potabl:441+
pour =into =the river:456
pour =into =the:843
pour =out =of ~ tank:841
pour =with rain:1206
pour rain:1206
pour:1765
pow:1156+
power =had =been restor:1135+
power =has =been restor:1135+
power =is =on:1135
power =is back:664+,1135
power =is restor:1135+
power =was back:664
power =was ration:1220+
power =was restor:664+,1135+
power cut:1134+,1136+
power fail:1134+
power failur:1041,1134,1136+,1512+
power grab:325
power loss:1136
power outag:1134+,1136+
power stay =on:1135
power suppli =had =been stabl:1135
power suppli =has =been stabl:1135
power suppli =is stabl:1135
power suppli =was stabl:1135
power suppli collaps:1136
power suppli uninterrupt:1135
power suppli work:664+
power went =out:1136
practic evacu:1552
practic joke:692
practic warhead:1733+
practic:1261+
prais:1137+
prank call:692
prank:692
pre announced:84+
pre recorded:937+,1240+
pre trial detent:1263+
prearrang:1113
predat:1768
predict:521+,594+
preferenti treatment:157
pregnanc:1138+
pregnant:1138+
prejud:292+
prejudic:157+
preliminari proceed:779+
preliminari talk:1140+
preliminari version:436+
prematur babi:459+
prematur birth:459+
prematur:458
premedit:385,1113+,1141+
premier:1142+
premis search:1322
prenup:1143+
prenupti:1143+
prepar =in advanc:1141
prescrib speed:1775
prescrib:283+
present =at:1144+
present =from:629+
present =with:629+
preserv =the evid:517+
preserv:517+,1146+
presid =is =in control:326+
presidenti pardon:1073+
press =on:303+
press =the acceler:1592
press =was admit:992+
press =was bar:671
press =was kept =out:993+
press admit:1149+
press charg:752+,1271+
press freedom:1149+
press ganged:269+
press muzzl:1148+
press vest:918
pressur =into:588
pressur:588
preterm:459+
pretrial detent:1263+
prevail:1794
prevent =an attack:1531+
prevent =from help:689
previous accid:432+
previous convict:818+
previous incid:432+,1269
previous unknown =to:1642+
pri open:589
price climb:1152+
price cut:1151+
price declin:1151
price drop:1151+
price fell:1151+
price hike:1152+
price increas:1152
price rise:1152+
price rose:1152+
price went =down:1151+
price went =up:1152+
priceless:893+
pricey:523+
pride:1175+
prime suspect:1487+
print =a correct:323+
print edit:1070+
print run:1070+
prise open:589
prison =of war:1156+
prison =were trade:1157+
prison abus:951+
prison break:506+
prison camp:1156+
prison exchang:703+,1157+
prison mutini:1154+
prison riot:1154+
prison sentenc:1153+
prison swap:703+,1157+
prison term:1153+
prison upris:1154+
pristin:249+,772
privat =owned:736+
privat ceremoni:1158+
privat collect:1062+
privat financ:1058+
privat investor:736+
privat meet:933+
privat money:1058+
privat quarrel:1032
privat:736+,1324
privi =to:815
prize =was withheld:1588+
prize went =to:1588+
prizewinn:131+
pro bono:605+,1658
probat:1396+,1489+
probe =had =been lost:1159+
probe =has =been lost:1159
probe =is lost:1159+
probe =was lost:1159+
probe crash:1159
probe fell silent:1159
probe:779+
proceed discontinu:763+
produc =more:1162+
produc electr:1225
product continu:1116+
product drop:1161+
product fell:1161+
product recal:1234+
product resum:1116+
product stop:1117,1444
product talk:1164+
profan:401+
profession armi:1719+
profession soldier:1719+
profit warn:591+
profit:1163+
program =was drop:1581+
program scrap:1181+
progress =to:1192+
progress =was made:1164+
prohibit =march:145+
prohibit =the ralli:1173+
prohibit =the takeov:929+
prohibit:143+,586
project =had =been abandon:1166
project =had =been stop:1166
project =has =been abandon:1166
project =has =been stop:1166
project =is abandon:1166
project =is stop:1166
project =was abandon:1166
project =was stop:1166
project approv:1111+
project complet:281
project scrap:1594+
project shelv:1594
prolong:303
promis:1167+
promot =to head:90
promot =to:1168+
promot:1168+
prompt:1169+,1195+,1196
promulg:1366+
pronounc dead:360
pronounc guilti:313
proof =of life:62
proof =of purchas:833+
proof =of:289,415+,513
proof:513+
prop =up:1274
propan explos:619+
proper =reported donat:431+
proper bill:321+
proper care:322+
proper cite:1061+
proper contract:487+
proper dispos:1245+
proper elect:1722+
proper equip:504+
proper kept:1756+
proper label:819+
proper maintain:910+
proper payrol:487+
proper quot:1035+
proper regist:863
properti =of:1062+,1063+
proportion:794
propos =as:985+
propos price:999
propos stage:436+
propos:999+,1000+
proprietor:1063+
prosecut =was drop:255
prosecut still possibl:1170+
prosecut:236+
prosecutor look =into:779
prosper:1290+
protect =against:466+
protect =by =a password:491+
protect =by immun:728+
protect =from hunter:717+
protect =from prosecut:728
protect area:1171+
protect cloth =was worn:1798+
protect cloth:504
protect forest:1171
protect gear:504,1795
protect monument:1146+,1147+
protect speci:1171+
protect suit:504
protect ~ sourc:1392+
protest =against:1024
protest =his innoc:395
protest =was allow:67+
protest =was call =off:1198+
protest fail =to materi:1198+
protest permit:1172+
protest ~ innoc:395,397
protest:1174+
protract:1372
proud:1175+
prove =a failur:536
prove =a success:1465
prove =that:513
prove effect:466+
prove fals:1253
prove genuin:627
prove guilti:649
prove right:18+,290
prove true:18+,289
prove useless:754+
prove wrong:1254,1803+
proven =is certain:126+
proven authent:126+
proven:513
provid =with hous:709+
provid aid:41+
provis:654+
provision basi:1515
provision govern:1515
provision suspend:144
provision:1515+
provoc:1176+
provok:1176+
prussic acid:344+
pseudonym:1631
psychiatr hospit:764
psychot:764+
public =owned:737+
public =was exclud:671+
public access:1618+
public avail:1177+
public back:1130
public ceremoni:1178+
public exclud:671+
public fund:1179+
public galleri:672+
public hear:672+
public knowledg:1177+
public meet:934+
public money:1179+
public spat:552
public tender:1517+
public wed:1178+
public:414
publish =in:1142
publish =the =report:414
publish =the document:414
publish:1180+
pull =a gun:95
pull =a knife:95
pull =by:47+
pull =down:393+,394+
pull =from =the market:1234
pull =from =the program:1350+
pull =from =the shelv:1234
pull =from cinema:1350+
pull =from shelv:1234
pull =from:1273
pull =into:101+
pull =it =off:1465
pull =its approv:1583
pull =its tail:1176+
pull =off =the air:1581+
pull =off =the reef:33+
pull =off:223+,1464+,1465
pull =out =before:987+
pull =out =of =the agreement:1561+
pull =out =of =the event:2
pull =out =of =the race:444+,1037+
pull =out =of ~ summit:1471+
pull =out =of:221,1286
pull =out =with:1361
pull =out aliv =from:601+
pull =out aliv:1273
pull =out dead:602
pull =out survivor:1486
pull =out ~ nail:1543+
pull =out:402,1273
pull =the emerg brake:189
pull =the plug:217
pull =the program:1181+
pull =the string:782
pull =the vote:1721+
pull =the wool:865
pull =through:62
pull aliv:1273
pull back troop:1246
pull back:1286
pull free =by tug:33+
pull ~ =on:1545+
pull ~ trigger:1353+
pullback:1286
pulp:1182+,1385
pummel:150
pump =are =off:1184
pump =are =out =of order:1184
pump =are run:1183+
pump =are switch =off:1184
pump =had =been =off:1184
pump =had =been =out =of order:1184
pump =had =been switch =off:1184
pump =have =been =off:1184
pump =have =been =out =of order:1184
pump =have =been switch =off:1184
pump =out:1183+
pump =through =the pipelin:1108+
pump =were =off:1184
pump =were =out =of order:1184
pump =were run:1183+
pump =were switch =off:1184+
pump broke =down:1184+
pump cope:1183+
pump fail:1184+
pump failur:1184
pump kept =up:1183+
pump stop:1184+
pump work:1183+
pump ~ water =out:1183+
punch =in =the face:150+
punch:150,691+,1710
punctual:1007+,1013+
punctur:1766+
punish:1185
punit tariff:1501+
pupil =were sent home:855+
pupil attend:856+
purchas agre:363
purchas:185+
pure invent:1803
pure profession:793+
pure style:1784+
purifi:249
pursu:238+
pursuit:238+
push =him:110
push =out:417,1188+
push =through:1303+
push back =across:1571
push back:384,1133
push forward:29
push overboard:1186+
push ~ =out:1188+
push:1186+
pushback:1571
put =against =a wall:520
put =an end:493
put =down =by =a vet:360
put =down =on paper:1802
put =down:556+,1190+
put =her name:1365
put =her trust:1567
put =his name:1365+
put =his trust:1567
put =in =an offer:999
put =in =for:89+
put =in =the grave:203+
put =into oper:281
put =into orbit:741
put =into servic:281
put =my hand =up =against:1401+
put =off =until:1133+
put =off:384
put =on =a plane home:399+
put =on =a respir:773+
put =on =a sanction list:1312+
put =on leav:1488
put =on trial:236+,752
put =out =of servic:1444
put =out =on =the street:512+
put =out =to tender:1517+
put =out ~ blaze:567+
put =out ~ fire:567+
put =out ~ flame:567+
put =the finish touch:280
put =the fire =out:567+
put =through =the shredder:1182
put =to =a vote:1189+
put =to =the vote:1189+
put =to death:520
put =to sleep:1190+
put =to use:1695+
put =up =a fight:598,1276
put =up =against:520
put =up =in ~ hotel:709+
put =up littl:1786
put =up price:1152
put =up rate:1216+
put =up resist:598
put =up tax:1507+
put =up ~ fight:1276
put =up ~ hand:282
put =up:201
put back =to:1133+
put back:384
put forward =a plan:1000+
put forward =as:985+
put onlin:1180+
put right:1268+
put word =in ~ mouth:944+
put ~ =at eas:1232+
put ~ =in write:1802+
put ~ =on =the tabl:999+
put ~ ahead:1318+
put ~ name =to:1365
put ~ signatur =to =the law:1366+
put ~ signatur =to:1562+
put ~ signatur:1365
putrid:1402
putsch:325+
puzzl investig:228
puzzl:1680
pyramid scheme:379,604
pyroclast:1716
pyromaniac:106
quadruplet:1575+
quak:1191+
qualif:1192+
qualifi =as:1080
qualifi instructor:1759+
qualifi pilot:863
qualifi teacher:1510+
qualifi:1192+,1552
quarantin end:607+
quarantin lift:607+
quarantin:1193+
quarrel:412,1194+
quarter loss:896
quash =the charg:237
quash:776+,1702+
quell:556+
quench:567+
question =as =a wit:1016+
queue =at poll station:1573+
queue form:334+
quick respons:1169
quick:1195+
quiet =along =the front:211
quiet =and compos:1030
quiet =evening:1094
quiet diplomaci:134+
quiet night:1094,1395+
quiet:211,1197+
quit =of ~ =own accord:1275
quit =the coalit:264+
quit =the parti:846+
quit =the treati:1561+
quit open:1356+
quit smoke:986+
quit ~ post:1036
quit:1275
quorat:1199+
quorum =was miss:1200+
quorum miss:1200+
quorum reach:1199+
quot correct:1201+
quot verbatim:1201
rabi:882
rabid:882
race =along:1399
race =each =other:1399
race:1399
racial abus:1202+
racial motiv:956+
racial slur:1202+
racist abus:1202+
racist chant:1202+
racist insult:1202
racket:903+
radar fail =to spot:48+
radiat =were =on:674+
radiat escap:1203+
radiat leak:1203+,1205+
radiat level =are normal:1204+
radiat level =had =been normal:1204+
radiat level =have =been normal:1204+
radiat level =were normal:1204+
radiat level remain normal:1204
radiat level rose:1203+
radiat remain normal:1204
radiat rose:1205+
radiat sick:1203
radiation free:1204
radio =for help:422+
radio contact:298+
radio fell silent:300
radio interfer:784+
radio silenc:299+,300
radio:298
radioact =was releas:1205+
radioact materi pack:411+
radioact poison:1126+
radioact thallium:1528
radioact:1203+
radiolog devic:411+
rage sea:1296
rage:74,568+
raid =the build:1447+
raid:123+,1480+
rail traffic =had =been suspend:1550
rail traffic =has =been suspend:1550
rail traffic =is suspend:1550
rail traffic =was suspend:1550
rain fail:451
rain shower:1206+,1765
rain:1206+,1765+
rainfal:1206+
raini:1765+
rainless:451+,454
rainstorm:1751
rais =again =from =the ruin:1233+
rais =an alarm:1736
rais =by human:79
rais =in =the faith:800+
rais =the alarm:56,58,1736
rais =the dividend:424+
rais =the forecast:592+
rais =the rate:1219+
rais =the rent:1266+
rais =the wreck:1207+
rais concern:1736
rais interest rate:1216+
rais object:1024
rais output:1162+
rais radiat:1205+
rais tariff:1501+
rais tax:1507+
rais wage:1090+
rais ~ flag:221
rais ~ hand =against:1401+
rais ~ hand:1483,1786
rais ~ outlook:592+
ralli =against:1174
ralli =was approv:67+
ralli =was ban:145+,1173+
ralli =was permit:1172+
ralli behind:1077+,1477
ralli:1174+
ram =through:1303+
ram:273+
ramp =up product:1162+
ramshackl:970
ran =a red light:1364
ran =against:233+
ran =as usual:118+
ran =away =from home:850+,1208+
ran =away =from:78+
ran =away:402+,577
ran =for =their live:333+,1067+
ran =for offic:219+
ran =from =the scene:577
ran =into:273+,1330
ran =off =the rail:400
ran =off:80+
ran =out =of ammunit:1351+
ran =out =of food:715+
ran =out =of fuel:1040+
ran =out =of money:767
ran =out =of petrol:1040
ran =out:1351,1352+
ran =the blockad:168+
ran =the red light:1364
ran =the roadblock:378
ran =up debt:749
ran aground:36+
ran clean:251+
ran dri:1040
ran free:78
ran loos:1644+
ran past:1591+
ran short:1352
ran smooth:1797
rancid:582,1402+
random attack:957+
random victim:1450
rang =her:298
rang =him:298
ransack:1442,1710
ransom =was hand =over:1212+
ransom =was paid:1212+
ransom =was refus:1213+
ransom chang hand:1212+
ransom demand:1211+
ransom note:1211+
ransom payment:1209+
ransom went unpaid:1213+
ransomwar:652
rape:110+,1214+
rapid respons:1169,1196+
rapid:1195+
rapist:1214+
rare speci:492+
rat =in =the kitchen:1630
rat drop:410
rat poison:1105+,1461+,1528+
rat:410,1106+
ratchet =up:505+
rate =on hold:1217+
rate cut:1215+
rate downgrad:1218+
rate hike:1216+
rate rise:1216+
rate upgrad:1219+
ratifi:1078,1365
ration =was lift:1647+
ration end:1647+
ration:875+,1220+
rave review:1130
rave:1137+
raw recruit:1685
raw:1221+
raze =by bulldoz:394+
raze =to =the ground:393+
raze:393,404+
razor thin:965+
re elected leader:839+
re elected:468,1222+
re run:1725+
re tally:1242+
reach =a compromis:35
reach =a deal:35+,362+
reach =a settlement:35
reach =an agreement:35
reach =out =to:298
reach =the blockad port:168+
reach =the final:1192+
reach =the finish:565+
reach =the scene:101+,682
reach =the shore:1491+
reach =the summit:1473+
reach =the top:1473+
reach orbit:741+
reach port:32
reach ~ target:642
reachabl =by phone:976
reachabl:1015
react quick:1169
reactor =at full power:1225
reactor =had =been =off:1224
reactor =had =been intact:1226
reactor =had =been safe:1226+
reactor =had =been shut =down:1224+
reactor =had =been undamag:1226
reactor =has =been =off:1224
reactor =has =been intact:1226
reactor =has =been safe:1226+
reactor =has =been shut =down:1224+
reactor =has =been undamag:1226
reactor =is =off:1224
reactor =is intact:1226
reactor =is run:1225+
reactor =is safe:1226+
reactor =is shut =down:1224+
reactor =is stabl:1226
reactor =is undamag:1226
reactor =was =off:1224
reactor =was intact:1226
reactor =was run:1225+
reactor =was safe:1226+
reactor =was shut =down:1224+
reactor =was undamag:1226
reactor accid:1223+
reactor damag:1223+
reactor explod:1223+
reactor grade:1619
reactor restart:1225+
reactor stood idl:1224
reactor trip:1224
read =about =it:1538
read =every page:1227+
read =it =in:1538
read =the =report:1227+
readabl =by =anyone:1618+
readi =for action:274+
readi =for use:280,281
readi =to move =in:281
readi =to play:574
readmit =to hospit:1259+
readmit:1428+
reaffirm:910,1443+
real aircraft =was destroy:628+
real attack:1229+
real bomb:1231+
real document:627
real emerg:1229+
real explos:1230+
real find:627
real fire:1229+
real gun:1231+
real launcher:628+
real photo:627+
real pistol:1231+
real radar:628+
real tank:628+
real weapon:1231+
realli happen:1566+
realli wrote:627
rear ended:273+
rearm:798+
reason price:239
reassur:1232+
rebel lawmak:1401
rebel missil:494+
rebel vote:1401
rebel:962+
rebuf =the bid:159+
rebuf:88
rebuff =the bid:159+
rebuff:1250,1257+
rebuild:1233+
rebuilt:1233+,1268+
recal =by =the manufactur:1234
recal =of ~ product:1234
recal ambassador:522
recal campaign:1234
recal notic:1234
recal ~ ambassador:1532
recal ~ car:1234
recal ~ product:1234+
recal ~ vehicl:1234
recal:1234+
recant:1285,1772+
recaptur:76+,210+,860+,1235+
reced:1743+
receiv =a letter:757
receiv =a messag:1736
receiv =a penalti:1185
receiv =a pittanc:1599
receiv =a text messag:1736
receiv =an invit:781
receiv =by:932
receiv =nothing:1691
receiv =the good:386
receiv =the jab:1698+
receiv =the prize:131+
receiv compens:277
receiv damag:277
receiv market approv:94
receiv meal:549+
receiv plan permiss:1111
receiv train:1552+
receiv treatment:1557+
receiv ~ compens:277
receiv ~ salari:1065+
receiv ~ wage:1065+
receivership:767
recent built:977+
recent open:977
recess:464+
recit:1100
reckless speed:1399
reckless:972+
recogn =as =a refuge:114+
recogn =as =a state:1236+
recogn =at =the scene:122
recogn =by relat:721
recogn =by:720
recogn =the attack:1237+
recogn =the defend:1237+
recogn =the govern:1236+
recogn =the independ:1236+
recogn =the state:408+
recogn correct:38+
recogn degre:17+
recogn offici:1699+
recogn school:17+
recogn:1330
recommend =against:1024+
recommend =only:1025+
recommend =the plan:1477
recommend =the scheme:1477
recommend approv:1477+
recommend reject:1024
reconcil:595+
reconnaiss =for:1400
reconnaiss drone:1409+
reconnect =to =the grid:1135
reconstruct:1233+
record =by =a camera:1239
record =had =been switch =off:163
record =had =been unread:163
record =has =been switch =off:163
record =has =been unread:163
record =is switch =off:163
record =is unread:163
record =on cctv:561+
record =on:1241,1330
record =was annul:947+
record =was play:1240+
record =was switch =off:163
record =was unread:163
record =were destroy:356+
record =were kept:517+
record attend:334+
record breaking:1238
record complet:428+
record crop:635
record crowd:1238
record earlier:1240+
record emiss:485+
record exist:517+
record expos:352
record fail:163,216+
record harvest:635+
record haul:893+
record heat:707+
record high:1347
record lost:429+
record low:1346
record number =of case:225+
record output:1162+
record price:523
record sale:1308+
record score:1238
record stand:947+
record stood:947
record temperatur:707+
record time:1195
record turnout:1573+,1755
record vanish:515
record vote:1020+
record yield:635
recount:1242+
recov =at home:119,1244
recov =from injuri:574
recov =from:1243+,1244
recov =in hospit:1244
recov =the black box:162
recov =the bodi:173+
recov =the data:354+
recov =the flight record:162
recov =the loot:1288+
recov well:1244,1413
recov ~ bodi:600+
recov ~ data:357+
recov ~ dead:602+
recov:1288
recruit:690+
recur:432,1269
recus:292
recycl:1245+
red card:1335+
red cross emblem:918
red cross visit:1714+
red flag:817+,1736
red hot:1054
red light:1364
red signal:1364
redact:232+,797
redeploy =to:1114+
rediscov:1485+
redress:277
reduc =the key rate:1215+
reduc =the rent:1265+
reduc =to ash:404
reduc =to rubbl:404
reduc emiss:484+
reduc hour:989+
reduc price:239+
reduc product:343
reduc salari:1087+
reduc sentenc:854+
reduc tax:1503
reduc visibl:1128
reduc ~ troop:1246+
reduct:374
redund:785,837
reek =of alcohol:450
reelect:1222+
referendum approv:1248+
referendum fail:1247+
referendum pass:1248+
referendum reject:1247+
refloat ship:33+
refloat:32
reforest:1118+
refrain =from pursu:858+
refrain =from vote:3+
refuel:614
refuge status:114+
refund ~ tax:1508+
refund:277,1249+
refurbish:910,1147+
refus =a bailout:42+
refus =a lawyer:1777+
refus =a loan:885+
refus =a pardon:1072+
refus =a penalti:1097+
refus =a refund:805+
refus =a visa:503+
refus =an autopsi:1587+
refus =an exchang:198+
refus =the blackmail:1210+
refus =the bless:285+
refus =the demand:390+
refus =the gift:630+
refus =the prize:1252+
refus =the request:88+
refus =the warranti:1042+
refus =to =be blackmail:390+
refus =to answer:810+,1368
refus =to apolog:1670+
refus =to appoint:91+
refus =to budg:1576+
refus =to comment:1368
refus =to compli:378
refus =to conced:419+
refus =to cooper:994+
refus =to deliv:99+
refus =to disarm:798+
refus =to discharg:1344+
refus =to drop:378
refus =to evacu:511+,1262+
refus =to extradit:68+,532+
refus =to give =in:390+
refus =to give =up:598+
refus =to govern =with:264
refus =to hand =over =the bodi:1595
refus =to hand =over document:994
refus =to hand =over:532+,795,802+
refus =to help:0
refus =to investig:763,1638+
refus =to leav:511+,1262+,1431+,1439+
refus =to negoti:390+
refus =to pay =out:1636+
refus =to pay =the ransom:1210+
refus =to pay ransom:1210+
refus =to pay:1213+,1658
refus =to resign:1251+
refus =to retract:1670
refus =to return:799+
refus =to shake:612
refus =to sign =the treati:1563+
refus =to sign:1676+,1705+
refus =to speak =to:508+
refus =to speak:810+
refus =to stop:378
refus =to suppli:99
refus =to surrend:598+
refus =to talk:981+
refus =to testifi:810,1368
refus =to visit:1690+
refus =to wear =a helmet:147
refus =to wear mask:1655+
refus access:1570
refus admiss:1258+
refus approv:1583+
refus bail:140+,1263+
refus compens:1599+
refus entri:503+,1570+,1571
refus extradit:532+
refus food:545+,714+
refus mediat:982+
refus order:962
refus permiss =to land:821+
refus permiss:586
refus plan permiss:1112+
refus recognit:1668+
refus refund:805+
refus restitut:799+
refus treatment:1686+
refus ~ aid:46+
refus ~ help:46+
refus ~ offer:1257+
refus ~ plan:1257+
refus ~ propos:1257+
refus ~ vaccin:1688+
refus:1250+
refut:395,1254+
regain conscious:293+
regain control:1434,1610+
regain strength:1244+
regain:860
regim fell:325
region fault:887+
regist =as safe:16
regist =with social secur:487+
regist demonstr:1172+
regist donat:431+
regist vehicl:863
regist weapon:864+
regret:85
regroup:1114+
regul approv:94
regul clear:930+
regular elect:470+
regular employ:487+
regular exam:698+
regular flight:1255+
regular hour:989+
regular maintain:910
regular servic:910
regular success:1031+
regular:1269
rehears:440+,1113
rehom:1397+
rehous:709+
reignit:568
reimburs:277,1064,1249+
reinforc concret:186
reinforc:910,1256+
reinstat:804,1005
reject =any blame:396
reject =by =the univers:1258+
reject =claims:1599
reject =for =the post:1081+
reject =the =claim =for damag:1599
reject =the accus:395,397
reject =the alleg:395+
reject =the appeal:1703+
reject =the applic:88+
reject =the award:1252+
reject =the bid:159
reject =the bill:1727+
reject =the charg:397
reject =the demand:390+,1576+
reject =the drug:1583+
reject =the extradit:532+
reject =the nomine:91+
reject =the offer:159+
reject =the pay offer:1088+
reject =the plan:1024
reject =the plea =for merci:1072+
reject =the ransom demand:1210+
reject =the result:419
reject call =to resign:1251+
reject mediat:982+
reject ~ assist:46+
reject ~ asylum:115+
reject ~ help:46+
reject:1250+,1257+
relaps:1259+,1800
relat =of:816
relat =were allow:1714+
relat calm:211
relationship end:1337
relax:211+
releas =after question:609+
releas =from custodi:610
releas =from hospit:119,1334+
releas =from prison:610
releas =from quarantin:607+
releas =from:610
releas =in cinema:1142+
releas =in exchang =for:703+
releas =into =the wild:81+,1397
releas =of ~ hostag:610
releas =of ~ prison:610
releas =on bail:609+,610,1009+
releas =the asset:656+
releas =the hostag:705+
releas =to =the public:1180+
releas =was cancel:1350+
releas =without charg:237+,255+,609+
releas ~ hostag:610
releas ~ prison:610
releg:1260+
relent:1577
reli =on ~ import gas:495+
reli =on:1567+
reliabl system:38+
reliabl wit:1791+
relief arriv:682
relief suppli reach:44+
reliev =of =her duti:417
reliev =of =her:1488+
reliev =of =his duti:417
reliev =of =his:1488+
reliev =of ~ duti:417,1488+
reliev temporarili:1488
religi:1261+
reloc:958+
remain =a mysteri:1680
remain =a player:1433+
remain =a ruin:848+
remain =are found:602
remain =at =the control:1425+
remain =at =the helm:734,804
remain =at =the scene:1422+,1426+
remain =at =the school:1428+
remain =at =the site:1423+
remain =at liberti:609+
remain =at sea:32
remain =at ~ post:1422,1426
remain =had =been found:602
remain =have =been found:602
remain =in =the build:1422
remain =in =the flat:1432+
remain =in =the museum collect:799+
remain =in =the museum:1438+
remain =in captiv:802+
remain =in custodi:802+
remain =in hospit:740
remain =in offic:734,804+
remain =in place:1422
remain =in power:326+
remain =in ~ hand:679
remain =in ~ home:1262+,1431+
remain =in ~ possess:1679+
remain =on =the bench:789+
remain =on =the bridg:1426
remain =on =the ground:647+
remain =on =the launch pad:827
remain =on =the market:806+
remain =on =the pad:827
remain =on =the rail:1011+
remain =on =the shelv:1441+
remain =on =the track:1011+
remain =on board:1431
remain =on paper:1594+
remain =on sale:806+,1441+
remain =on ~ side =of =the border:1093+
remain =the =same:1415+,1596+
remain =to =be =done:1622
remain =were found:602
remain =were identifi:722+
remain =with:1422
remain accredit:407+
remain avail:1436+
remain calm:213+,1030,1094
remain cathol:800+
remain champion:811+
remain close:260,1357+
remain coach:804
remain confidenti:809+
remain constant:1415
remain defiant:1576
remain dri:452+
remain free:120
remain friend:1427+
remain independ:750+
remain indoor:1431
remain insid:1262+
remain intact:1604
remain loyal:906+
remain miss:1437+
remain muslim:800+
remain open:1018
remain outsid:1730+
remain parti leader:839+
remain quiet:1395+
remain seat:1422
remain secret:797,809+
remain silent:810+,1368
remain stand:1417+
remain unsign:1676
remain upright:1694+
remain valid:1542
remaind:1385+
remand =in custodi:1263+
remand:100,733
remedi:1084
remit:1064
remors:85
remorseless:1670
remot control:1652+
remot deton:1264+
remot pilot:1652
remot teach:855+
remote controlled bomb:1264+
remote controlled:1652+
remov =by impeach:731+
remov =from =his post:417
remov =from =the agenda:1721+
remov =from =the blacklist:1313+,1672+
remov =from =the case:788+
remov =from =the platform:1131+
remov =from =the schedul:1350+
remov =from =the school:522
remov =from duti:1488
remov =from ministri:380+
remov =from offic:417,1488
remov =the post:1131+
remov =the video:1131+
remov order:399+
remov scene:232+
remuner:1064
render harmless:381,1620
rendezv:932
reneg =on:306+
reneg:195,1558
renew =his contract:1433+
renew ~ licens:861+
renov:910,1147+,1268+
rent =out:995+
rent cap:1265+
rent climb:1266+
rent cut:1265+
rent fell:1265+
rent freez:1265+
rent frozen:1265+
rent hike:1266+
rent increas:1266+
rent rose:1266+
rent:183+,1516+
rental:183+
reopen =the embassi:408+
reopen =to traffic:1549
reopen:207+,1018+
repaid =the loan:368+
repaid:1249+
repair =within day:941+
repair =within:1267+
repair:910,1267+,1268+
repatri:399+,639,1280+,1287+
repeal:831+
repeat =a year:534
repeat =the elect:1725
repeat offend:818+
repeat ~ =claim:910,1443+
repeat:1269+
repel =the missil:1355
repel ~ cyberattack:1329+
repel:556+,679+
replac =as leader:840+
replac =at ~ expens:277
replac =the product:1390+
replac =was sent:1390+
replac worker:1046+
replac ~ softwar:1495+
replac:234+
replay order:922+
repli =to ~ call:298
repli:1270+
replic:290+
replica gun:1584
replica:319+,692,1546+
repres =by:836+
repres =himself:1777+
repriev:1073+,1397+
reprimand:1185
reprocess:1245+
reproduc =the result:290+
reproduct:319+
repuls:679+
reput:696+
request assist:43+
request deni:88+
request grant:87+
request:89+,108+
requir =by law:915+
requir =to:283+
requir:283+
rerun =of =the elect:1725+
reschedul:1133+
rescind:1289+
rescu =by investor:1274
rescu =of =the compani:1274
rescu =the hostag:705+
rescu aliv:62
rescu fail:0
rescu loan:1274
rescu packag:41+,1274
rescu:1273+
rescuer =are turn back:681
rescuer =are unabl =to reach:681
rescuer =had =been turn back:681
rescuer =had =been unabl =to reach:681
rescuer =have =been turn back:681
rescuer =have =been unabl =to reach:681
rescuer =were turn back:681
rescuer =were unabl =to reach:681
rescuer arriv:682+
rescuer fail =to reach:681
rescuer reach:682+
research vessel:762
resent:678+,1661
reserv =was miss:1050+
reservist call:952
reservoir =was empti:905+
reservoir =was full:616+
reservoir =were empti:905+
reservoir =were full:616+
reservoir =were low:905+
reservoir dri =up:905+
reservoir fell:905
reservoir fill =up:616+
reservoir overflow:616+
resettl:509
resid =were insid:996
resid grant:65+
resid live:995+
resid permit:68+,1712+
residu =of:302
resign =from =the parti:846+
resign:1275+
resist =the plan:1024
resist =to treatment:748+
resist arrest:1276
resist instruct:378
resist:378,1024,1276+
resit:534
resolut adopt:369+
resolv =to:369+
resolv:1388+
resort =to:1695+
resound victori:823
respect =by:1758+
respect =the border:1093+
respect =the ceasefir:231+
respect =the embargo:1314+
respect:1122+,1277+
respond =at onc:1196+
respond =to =the complaint:676+
respond =to =the control:1434+
respond =to treatment:336
respond normal:1797
respond well:1244
respond:1270+
respons =for =the attack:649
respons =for =the:1278
respons =for:649+
respons lie:1278+
respons:293+,1270+
rest break observ:989+
rest period:1279
rest:1279+
restart ~ heart:1282+
restart ~ reactor:1225+
restitut:277,656+,1280+
restor =from =a backup:354+
restor =from backup:354+
restor =to =its former glori:1233+
restor build:1147,1233+
restor order:211
restor overnight:1015+
restor tie:408+
restor ~ data:357+
restor:1146,1268+
restraint:1281+
restrict =to:875+
restrict lift:607+
restructur plan approv:1274
restructur:1274
result =are confirm:290
result =are fake:1254
result =had =been confirm:290
result =had =been fake:1254
result =have =been confirm:290
result =have =been fake:1254
result =were confirm:290
result =were fake:1254
result =were upheld:698+
result certifi:1724+
result declar final:1724+
result stand:698+
result thrown =out:1725+
result upheld:1724+
resum deliveri:1108
resum diplomat tie:408
resum eat:460
resum product:1116
resum relat:408+
resum ~ duti:1005
resum:303
resurfac:600,1288
resuscit fail:1283+
resuscit:1282+
retain =the titl:382+,811+
retain control:1434
retain immun:728+
retain independ:750+
retain ~ arm:798
retain:795+
retak:860+
retir =from =the race:444+
retir offic:997
retir:1284+
retook:860+
retract =the articl:323+
retract:1254,1285+,1772+
retreat:1286+
retrial:1702+
retriev:600
return =from holiday:1279+
return =the document:656+
return =the gift:630+
return =the medal:1252+
return =the ring:194+
return =the wallet:699+
return =to =her famili:215+
return =to =his famili:215+
return =to =its countri =of origin:1280+
return =to =its owner:1287+
return =to =the =other side:1571
return =to =the heir:1280+
return =to =the stage:22+
return =to =the wild aliv:81+
return =to =the wild:1485+
return =to base:820
return =to harbor:32
return =to offic:1222+
return =to parliament:502+
return =to profit:1163
return =to train:574+
return =to work:1005
return =to ~ cell:1235+
return =to ~ owner:656+,1288+
return =to ~ post:1005
return =to ~ right:1288+
return =to ~ workplac:857+
return fire:1276
return home:639+,803+
return imag:1160
return safe:820
return ~ home:803+
return:1287+
reunit coupl:1536
reunit:1287+
reus needl:1630
reus:1245+
revalu:340+
reveal:414+
reveng:678+,956+
revenu declin:1307
revenu fell:1307+
revenu grew:1308
revenu jump:1308+
revenu rose:1308+
revenu shrank:1307+
rever:1277+
revers =the rule:1702+
revers:1289+
revil:1661+
revis:234+
reviv:1282+
revok =the degre:383+
revok =the law:831
revok ~ degre:1535+
revok ~ licens:862+
revok:1289+
revolt =in =the parti:1076+
revolv:95
rework:234
rich businessman:1748
rich famili:1748
rich harvest:635+
rich man:1748
rich:1290+
ricin:1291+,1528+
rifl:95
rift =in =the parti:1076+
rift:412
rig =the elect:1723+
rig =the vote:1723
rig ~ elect:1723
rig:575+
right =away:1169
right =on time:1013
right =to silenc:810,1368
right =to stay:65+
right amount:321+
right earn:698+
ring =of:653+
ring close:490
ringlead:11+,782
riot broke =out:1710
riot:1292+,1710
rioter:1292+,1710
rip =off custom:379
rip =off:347,379,1051+
rip =to piec:75
rip off:1051+
rise =in:747
rise emiss:485+
rise infect:225+
rise river:1746+
rise temperatur:1735+
rise tide:1746
rise water:1746+
rise:747+
risen:747+
risk =of injuri:349+
risk =to health:348
risk free:1305+
riski:348
rival candid:233+
river =is rise:1746+
river fell:1743
river rose:1746+
road =had =been dri:453+
road =had =been wet:719
road =has =been dri:453+
road =has =been wet:719
road =is dri:453+
road =is wet:719
road =was dri:453+
road =was wet:719
road surfac =had =been dri:453
road surfac =has =been dri:453
road surfac =is dri:453+
road surfac =was dri:453+
roadsid bomb:822+
roadworthi:576,1391
roam free:1644+
roam:78
roar:903+
roast:314+
rob =at gunpoint:97+
rob =at knifepoint:97+
rob:1293+,1442
robber fled =without:1294
robberi fail:1294+
robberi:1293+,1442
robot boat:1652
robust health:669
robust:186
rock bottom:824+
rock burst:938
rocket =had =been launch:828
rocket =has =been launch:828
rocket =is launch:828
rocket =was launch:828
rocket attack:949+
rocket land:949+
rockfal:823+
rockslid:823
rode clean:251+
rodenticid:1105+
rogu unit:1657+
roll =out =without:1683+
roll =over:1057+
roll blackout:1220+
roll call vote:1020+
roll call:1020+
roll:959+
romanc:327+
romant involv:327+
roof came =down:1295+
roof cave =in:1295+
roof collaps:1295+
roof fall:938+
roof fell =in:1295+
roof gave way:1295+
rooki:1685
room =to spare:154+
room =was book:176+
roomi stall:82+
rope =had =been cut:208
rope =had =been intact:209
rope =has =been cut:208
rope =has =been intact:209
rope =is cut:208
rope =is intact:209
rope =off:1367+
rope =up:1795
rope =was cut:208
rope =was intact:209
rope broke:208
rope held:209
rope snap:208
rope togeth:10
rose =by:747
rose:747+
rot:1359+
rotat home:392
rotten food:582+
rotten meat:582+
rotten:1402+,1460
rough =up:659+
rough sea:1296+
rough version:436+
rough weather:1751
round =in =the chamber:883
round =of negoti:1497
round =of talk:1497
round =the clock suppli:1647+
round =the clock:1797
round =up:100
rous:130
routin check:241,768
routin flight:1255+
routin mainten:910
row =about:1194+
row =of empti:488,1129
row =over:412,1194+
row back:1285+
royal assent:1366+
rubber bullet:1298+
rubber stamped:1103
rubbish:410
rubbl remain:848+
rudder jam:1038
rudderless:1038
rude:1299+
ruin =by water:1742+
ruin crop:137
rule =a suicid:1468+
rule =against:834+
rule =in favor =of:835+
rule =out =a coalit:264+
rule =out =a tsunami:1788
rule =out =as =a suspect:255+,1016+
rule =out =as evid:516+
rule =out =for:1361+
rule =out =the goal:633+
rule =out layoff:786
rule =out resign:1251+
rule =out run:1037+
rule =out:1250,1257,1300+
rule parti:1301+
rule ~ =out =as =a suspect:1016+
rumor:1253
run =a temperatur:558+
run =again:1015+
run =against:233+
run =as normal:207,1797
run =away:577,1208+
run =for offic:219+
run =on =the bank:141+
run =on schedul:1797
run =out =of ammunit:1351+
run =out =of fuel:1040+
run =out =of money:767
run =out =of:1352
run =out:843,1351,1352+
run =to ground:226
run =up debt:749
run aground:36+
run down:970+,1410+
run free:1644+
run loos:1644+
run low:1352
run normal:1015,1797
run off:1302+
run smooth:1015
run water:665+,1745+
runaway:850+,1208+
rundown:970
runner up:900
runners up:900
runoff:1302+
ruptur:841
rush =of visitor:334+
rush =out:1683+
rush =through:1303+
rush =to =the scene:682,1196+
rush =to hospit:740
rust =through:1460
rust:970,1623+
rusti:970
sabotag:385,652,1304+
saboteur:1304+
sack:417+
sacrileg:285+
sad:646+
safe =and sound:1146,1305,1629
safe =and well:1629
safe =for consum:584,1306+
safe =for human:660
safe =on =the ground:820
safe =to drink:441+,1305+
safe =to eat:584+,1305+
safe =to live =in:1459
safe =to use:660+,1305+,1306+
safe distanc =from earth:113+
safe land:820+
safe shut =down:1226
safe:1305+
safeguard job:786
safeti audit:768
safeti certif:1305+
safeti check:241,768
safeti copi:136+
safeti har:504
safeti inspect:768
safeti laps:972
safeti neglect:1799+
safeti proven:1306+
safeti risk:348,349+
safeti rule ignor:1799+
safeti rule observ:1798+
safeti shortcom:535
safeti train given:1798+
safeti violat:535+,1799+
sag:844+
sail =from:121+
sail =on:32
sail past:113+
sailor aboard:916
salari cut:1087+
salari frozen:1089+
salari increas:1090+
salari paid:1065+
salari:1064
sale =of:1384+
sale climb:1308+
sale complet:363
sale drop:1307+
sale fell =through:364
sale fell:1307+
sale halt:1234
sale increas:1308+
sale plung:1307+
sale rose:1308+
sale stop:1234
sale went =through:1384
salmonella:583+,1309+
salt road:453
salvag =was abandon:1801+
salvag fail:1801+
salvag:1207+,1267+
salvo:651,1348+
sampl =are clean:249
sampl =had =been clean:249
sampl =have =been clean:249
sampl =was clean:251
sampl =were clean:249
sanction =against:1312+
sanction =for:1185
sanction =were lift:1672+
sanction bust:1311+
sanction expir:1313
sanction ralli:67+
sanction relief:1313+,1672+
sanction:1310+
sanctuari:1397+
sand instead:1460+
sandbag held:578
sandstorm:1128
sane:617+,1315+
sang live:1316+
sang togeth:543+
sang:1100+
sanit:1435
sanitari:249
sank =its teeth:161+
sank:1474+
sapper destroy:309+
sarin:974+
sat =across =from:932
sat =at =the tabl:973,1497
sat =down =with:932
sat =down togeth:1497
sat =in =on:1739+
sat =in =the room:124
sat =on =the:808
sat =out =the vote:3+
sat =out:1361
satellit =had =been lost:1159
satellit =has =been lost:1159
satellit =is lost:1159
satellit =was lost:1159
satisfact:1317+
satisfi =with:1317
satisfi:1317+
savag =by =a dog:161+
savag =by critic:1661+
savag beat:150+
savag:75,1068+
save =are safe:142+
save =from bankruptci:1274
save =from demolit:1146+,1147+
save =from extinct:1485+
save =from:1273
save =the penalti:1096+
save lost:141+
save measur:1220+
save program:343+
save:1273+
saw =him =this =morning:62
saw =it happen:1790+
saw =nothing:1128
saw =the attack:1793+
saw =what happen:1790+
saw eye =to eye:35
sawn =down:554
scab:1046+
scald:204
scale =down:1246+
scale =the wall:506+
scale back:343+
scam:379,604+
scant evid:519
scapegoat:760
scarc:1352
scarciti:1352
scare:34+
scarf =over:920
scath review:1661
scatter =her ash:329+
scatter =his ash:329+
scene =were cut:232+
schedul inspect:84+
schedul visit:1115+
schedul:1113
schizophrenia:764+
scholarship:24+
school =was close:855+
school =was open:856+
school closur:855
school friend:19
school shut:855+
schoolboy:940+
schoolgirl:940
scientif explan:967+
scorch:347,707+
score =a hit:1458
score =from =the spot:1098+
score =the penalti:1098+
score:1318+
scot free:1665+
scour:1323+
scram:1224
scrambl =for =the exit:1067+
scrambl =for:1066
scrambl data:491+
scrambl free:641
scrambl:784+
scrap =the deal:364
scrap =the dividend:423+
scrap =the law:831+
scrap =the tax:1503+
scrap project:1166
scrap tariff:606+
scrap:217+,783+,1182
scrape:1544
scratch =by:161
scratch =from:987+
scratch:347,871+,1371
scream =and ran:333+
scream peopl:1066
scream:74,1067+
screen =on:193+
screen:241+
script:1113
scrub clean:372
scrub:249,827
scuffl:1276,1710+
scuttl:1474
sea =had =been calm:214
sea =had =been smooth:214
sea =has =been calm:214
sea =has =been smooth:214
sea =is calm:214
sea =is smooth:214
sea =of peopl:1755
sea =was calm:214+
sea =was smooth:214
seal =by handshak:1026
seal =had =been tamper:1319+
seal =off ~ ward:1193+
seal =off:260,1357
seal =the border:178+,181+
seal =the deal:35,1365
seal =the premis:1028+
seal =was broken:1319+
seal =was intact:1320+
seal =were broken:1319+
seal =were unbroken:1320+
seal contain:1320+
seal file:797
seal intact:1320+
seal tight:842
seal:1684
search =by polic:1322
search =for =the black box:163+
search =for =the bodi:172+
search =for =the perpetr:120
search =for =the weapon:1750+
search =for:1323+
search =had =been abandon:1321
search =had =been call =off:1321+
search =had =been end:1321
search =had =been fruitless:1613
search =had =been given =up:1321
search =had =been suspend:1321
search =has =been abandon:1321
search =has =been call =off:1321
search =has =been end:1321
search =has =been fruitless:1613
search =has =been given =up:1321
search =has =been suspend:1321
search =is abandon:1321
search =is call =off:1321+
search =is end:1321
search =is fruitless:1613+
search =is given =up:1321
search =is suspend:1321
search =of =the home:1322+
search =of ~ flat:1322
search =the:1322+
search =was abandon:1321
search =was call =off:1321+
search =was end:1321
search =was fruitless:1613+
search =was given =up:1321
search =was suspend:1321
search call =off:1673+
search cancel:1673+
search continu:1323+
search resum:1323
search team:1323+
search warrant:1738+
search went =on:1323
search ~ home:1322
search ~ hous:1322+
search ~ offic:1322
search:241,1323+
season fighter:1552
season:1552,1759+
seat =were torn =out:544+
seat belt =off:1590+
seat belt =on:155+
seat belt fasten:155+
seat belt unfasten:1590+
seat short:713+
seaworthi:32,576,1391
second ballot:1302+
second degree burn:204
second round:1302+
second term:1222+
second time:432+,1269
second yellow:1335+
secreci:1324+
secret affair:30
secret agent:1408+
secret ballot:1325+
secret collect:1776+
secret lover:30+
secret negoti:134+
secret servic:1326+
secret talk:134+,1327+
secret vote:1325+
secret:685,1324+
secular:1328+
secur =a place:1192
secur =as evid:1331+
secur =the contract:305+
secur =the evid:517+
secur =the nomin:985
secur =with =a lock:888+,890+
secur camera footag:561+
secur camera record:1241+
secur detail:648
secur gap:1659+
secur guard:648
secur hole:1659+
secur line:1656+
secur psychiatr:764
secur restor:1610+
secur servic:1326+
secur staff:648
secur updat:1084+
sedat:1600
see =for mile:637
see eye =to eye:35
see ~ =own feet:1128
seedi:1410+
seek =the nomin:219
seek permiss:108
seek re election:219
seen =again:1485
seen =at =the scene:122+
seen =by doctor:1761
seen =by:1793+
seen leav:117+,122
seen near =the scene:117+
seen near =the:122
seep:841,843
seepag:841
segreg class:1370+
seismic:1191+
seiz =by polic:226
seiz =the bus:688
seiz =the plane:688
seiz =the tanker:171+
seiz =up:197
seiz power:325+
seiz ~ asset:291+
seiz ~ citi:221
seiz ~ comput:291+
seiz ~ document:291+
seiz ~ plane:688+
seiz ~ town:221
seiz:1331+
seizur:1331+
select =as ~ candid:985+
select:1332+
self defence:794+,1333+
self defense:794+,1333+
self driving:127+,1652
self ignited:9
self isolate:1193+
self penned:1061
self taught:1580+
sell out:615+
sell:1384+
sellout:615+
semtex:526+
send apolog:2
send data:1160+
send ~ regard:62
senseless:1664+
sent =away =by doctor:1686+
sent =away:1570
sent =in =the armi:1256
sent =into space:828
sent =more troop:1256+
sent =off:1335+
sent =on leav:1488
sent =out =a distress:422+
sent =out =an alert:1736
sent =the medal back:1252+
sent =to jail:1153+
sent =to prison =for:313
sent =to prison:1153+
sent aid:41+
sent apolog:2,1424
sent back =across:1571
sent back =the money:630+
sent back =to parliament:1705+
sent back =to:399+
sent back:522
sent data =to:1339+
sent data:1160+
sent home =from ~ armi:392+
sent home:119,855+,1334+
sent imag:1160
sent pictur:1160+
sent troop =into:777+
sent weapon:98
sentenc =for:313
sentenc =to death:366+
sentenc =to life:866+
sentenc =to:313
sentenc =was commut:1073+
sentenc commut:1073
sentenc suspend:1396+
sentenc:313,649+
sentri:648
separ =from =her husband:1337+
separ =from =his wife:1337+
separ =from =the station:1614+
separ =of properti:1143+
separ door:612+
seren:211+
seri =of accid:432
seri =of test:1522+
serious burn:204,1342+
serious damag:675+
serious hurt:138
serious injur:138+,1338+
serious injuri:138+
serious wound:138
serv =out ~ term:1336+
serv =the full term:470+
serv ~ full sentenc:1336+
serv ~ sentenc:1336+
serv ~ time:1336+
server =in =the countri:1340+
server abroad:1339+
server run:1015
servic =are run:1549+
servic =had =been restor:976
servic =has =been restor:976
servic =is restor:976
servic =was restor:976
servic bare affect:1455+
servic disrupt:975,1001
servic ran normal:118+
servic regular:910
servic restor:1015+
servic resum:1549+
servic suspend:1550+
servic unavail:1001
servic weapon:864
servic:241,910
set =a new record:1238+
set =in motion:152
set =in:152
set =off =a bomb:525
set =off =the alarm:58,59+
set =off:398+
set =on fire deliber:106+
set =on fire:206
set =upon:70+,1710
set alight deliber:105+
set alight:566
set asid =the verdict:1702+
set fire =to:106+,206
set free:81+,609+,610+
set sail:121+
set ~ =on fire:566
setback:533,536
settl =of score:1032+
settl =out =of court:1039+
settl =the bill:1064
settl =the border:177+
settl =the case:1039+
settl =the lawsuit:1039+
settl score:1032+
settl ~ debt:368+
settl ~ tax bill:1506+
settlement reach:1039+
sever burn:204+,1342+
sever cabl:208
sever damag:675+
sever hurt:138
sever injur:138+,1338+
sever injuri:138
sever sentenc:663+
sever spinal cord:1071+
sever tie:299+,897,1532+
sever weather:1751
sever ~ arm:72
sever ~ leg:72+
sewag:1125
sex slaveri:1551+
sexual abus:111+
sexual assault:110+,111+
sexual harass:110+
sexual violenc:111+
shabbi:1410+
shadow =by:954+
shaft cave =in:938+
shaft collaps:938+
sham elect:1723
sham:540,596,692
shame:107+
share =a cell:1343+
share =the point:439+
share climb:1347+
share drop:1346+
share fell:1346+
share gain:1347+
share jump:1347+
share price fell:1346+
share price rose:1347+
share rose:1347+
share slid:1346+
share slump:1346
share soar:1347+
share trade:1548+
share tumbl:1346+
sharehold accept:158+
sharehold approv:1345+
sharehold back:1345+
sharehold rebel:1344+
sharehold reject:1344+
sharehold revolt:1344+
shark attack:75
sharp ammunit:881+
shatter =by =the news:646
shatter window:347
shatter:347
shed job:837
sheet =of ice:719
sheet ice:719
shelf warmer:1385+
shell =of =a build:1609+
shell =of:560
shell =out:185+
shell compani:829+
shell continu:560
shell despit =the truce:230
shell firm:1311+
shell:1348+
shelter =in place:1262+
shelter =was full:1675+
shelter =was lock:1675+
shelter =were close:1675+
shelv =are empti:1351
shelv =are full:1476+
shelv =the bill:1721+
shelv =the inquiri:763+
shelv =were empti:1351
shelv =were full:1476+
shelv indefinit:1350+
shelv ~ list:878+
shelv:217+,1166,1638+
shi =away:80+,1591
shield =from prosecut:728+
shift =the blame:396+
shift began:118+
shift product:958+
ship =to:386
ship abroad:528+
ship weapon:98+
ship:386
shipment stop:527+
shiver:1627
shock =by ~ wire:474+
shock result:1479+
shock:1482+
shoddi:377,1460,1747+
shoddili built:1747+
shook =the region:1191+
shook hand =on:35
shook hand warm:320+
shook hand:320+,480+,932
shoot =down:1355
shoot broke =out:651
shoot dead:1354+
shoot out:1276
shoot stop:211
shoot:1353
shop steward:1641+
shoplift:1442
short =after midnight:978+
short =before =noon:955+
short =before midnight:978+
short =of =a major:713+
short =of =the record:947+
short =of =the summit:1571
short =of ammunit:1351+
short =of fuel:1040
short =of money:1625+
short =of proof:519
short =of war:1607+
short =of work sent home:837
short =of:1352
short circuit:9+
short lived:1515+
short staffed:1352
short term:1515+
short time:989+
shortag =of ammunit:1351
shortag =of:1351,1608
shortag:1352+
shorten version:232+
shortfal:896+
shortlist:1332
shot =and kill:1354+
shot =by =the enemi:494+
shot =down:1355+
shot =himself:1468
shot =in =the air:1737+
shot =in =the back =of =the head:520
shot =the bear:1190
shot =the hostag:706+
shot =the wolf:1190
shot =were fire:651
shot back:1276
shot dead =the anim:1190
shot dead ~ bear:1190
shot dead:1354+
shot rang =out:651
shot ~ bear:1190
shot ~ wolf:1190
shot ~ wolv:716+
shot:1353+
shout =a warn:1736
shout =at =each =other:612+
shout =down:774+
shout match:1194
shout ~ warn:1736
shout:74
shove:110,1186+
show =his face:146+
show =of hand:1020+
show =up:124+,1145+
show benefit:466
show green:1362+
show littl effect:754
show littl remors:1670
show open:1356+
show sign =of life:62
show ~ face:1655
shower =with gift:631
shown =on televis:51+,193+
shown =the door:417,1188
shown live:880+
shown red:1335+
shrank =by:374
shrank:374
shrapnel =in:759
shrapnel mark:347
shred:515+,1182+
shrink ice:1735
shrink:374
shrug =off:723
shrunk:374
shun:1661
shut =down =by author:1028+
shut =down =the reactor:1224
shut =down:261+,1357,1444+
shut =out =by manag:889+
shut =out =of:1639
shut =out:1570
shut =the border:181+
shut =the door =on:1300+
shut =the factori:1117+
shut =the pipelin:1109
shut =the:260
shut =to =the public:260
shut =up shop:261+
shut:1357+
shutdown:1444+
shutter =down:261+
shutter:1357
shuttl diplomaci:925+
sick =of:1572
sick:724+,1358+
sicken:1358
side =by side:10
side effect:1360+
sidelin:1361+,1640
sieg =was lift:1022+
sight:1330
sign =a confess:286
sign =a new contract:1433+
sign =a pact:1562+
sign =a:1365
sign =an accord:1562+
sign =an:1365
sign =are miss:1653
sign =by:1365
sign =for:1553+
sign =into law:1366+
sign =is miss:1653
sign =it:627
sign =of life =on ~ planet:867+
sign =of life:62
sign =off =on:1029,1365+
sign =off:93+,645
sign =the agreement:1562+
sign =the bill:1366+
sign =the law:1366+
sign =the letter:627
sign =the offer:4
sign =the treati:1562+
sign =the:1365
sign =up =with =the parti:787+
sign =up:1719+
sign =was miss:1653,1678+
sign =were =up:1367+
sign =were miss:1653,1678+
sign contract:304+,1802+
sign postpon:1563+
sign put =off:1563+
sign stood:1367+
sign warn:918+
sign ~ consent:295+
sign:1365+
signal =are receiv:1160
signal =at danger:1364
signal =had =been clear:1362
signal =had =been good:976
signal =had =been green:1362+
signal =had =been lost:1159
signal =had =been receiv:1160
signal =had =been red:1364+
signal =has =been clear:1362
signal =has =been good:976
signal =has =been green:1362+
signal =has =been lost:1159
signal =has =been receiv:1160
signal =has =been red:1364+
signal =have =been receiv:1160
signal =is clear:1362
signal =is good:976
signal =is green:1362+
signal =is lost:1159
signal =is receiv:1160
signal =is red:1364+
signal =was clear:1362
signal =was disrupt:784+
signal =was good:976
signal =was green:1362+
signal =was lost:1159,1581+
signal =was receiv:1160
signal =was red:1364+
signal =was undisturb:1363+
signal =were receiv:1160
signatur =is miss:1676+
signatur =under:1365
signatur =was forg:597
signatur miss:1677+
signatur:1365+
signpost:918+,1367+
silenc =of arm:1564
silenc:1368+
silent =since:810,1159+
silent alarm:57,1691
silent night:1197+
silent:1368+
similar accid =before:432+
simpli laps:953+
simul:440+,537+
sing live:1316+
singl attack:69,1369+
singl bidder:409+
singl candid:469+
singl cell:1387+
singl culprit:892+
singl incid:573
singl intrud:1369+
singl man:1654+
singl perpetr:69
singl thief:1369+
singl woman:1654+
single handed:21+,69
single handedly:1580
single party major:911
single sex:1370+
sink:1474+
siphon =off:379,479+
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
siren warn:1736
siren:56
sit =down togeth:1497
sit =in opposit:735+
sit =up =in bed:1413
sit in:1174
site close:1117+
site save:1116+
situat =is =under control:1610+
skeptic:1490+
ski mask:920
skid mark:189
skid:1038
skill:1552
skin =and bone:542,970,971+
skip =the check:1597,1635
skip =the test:1683+
skip meal:545+
skip ~ inspect:1635
skip ~ mainten:970
skip ~ meet:1424+
skip ~ vaccin:1688+
skip:2
skirmish:559+
skull fractur:187+
skyrocket:747
slab =of snow:129+
slain:813+,960+
slam =into =the back:273
slam =into:328,1458+
slam =on =the brake:189+
slap =with =a fine:564+
slap sanction:1312
slap tariff:1501+
slap:150,691+
slash =and burn:524
slash =with =a knife:1411+
slash job:837
slash rate:1215+
slash ~ throat:1411
slash ~ tire:1700
slate:1068+
slaughter:961+,1190
slave labor:524
slay:813+
sleep =in ~ car:695+
sleep deprived:1533
sleep rough:695+
sleep:109
sleeper agent:1400
sleepless:130+
sleet:1751
slept =at =the airport:1449+
slept =in =the open:899
slept well:1279
slept:109
slew:813+
slice =of bread:951
slick =of oil:1003+
slick:719,843
slight damag:870+,941+
slight injur:871+,1371+
slight injuri:1371
slight wound:871+
slim major:965
slip =and fell:551+
slip =away:506,1674
slip =from:550+
slip =into =the red:896
slip =into:1187+
slip =its collar:1644
slip =its leash:78
slip =out:507+
slip =through =the net:116
slip =through:642+
slip =to:843
slip past =the navi:168+
slip past:1597,1674+
slip ~ moor:26+
slip:551+
slipperi:719+,1765
slope gave way:823
slope slid:823
sloppi:972
slow =down:189+
slow =to respond:1373
slow respons:1373+
slow seller:1385+
slowli:1372+
sluggish turnout:1574+
sluggish:1372+
slumber:109
slump =in =the poll:153+
slump =in sale:1307+
slump:374,464+
slur speech:450
slur:1299
slush fund:191,324+
slush money:430+
smack:691
small chang:894+
small crack:870
small crowd:1129+
small gather:1158+
smash =a window:589
smash =into:328
smash =up:1710
smash hit:1386
smash shop window:1292+
smash window:1710
smash:347
smear =with paint:1700+
smear:401+
smell =of alcohol:450
smell =of gas:620+
smell =of:1615
smell gas:620+
smelt gas:620+
smile:826+
smirk:1670
smog:1125
smoke alarm went =off:58
smoke detector went =off:58
smoke filled:1374+
smoke free:986+
smoke gun:513
smoke inhal:1375+
smoke poison:1375+
smoke screen:351+
smoke:1374+,1376+
smoker:1376+
smolder:1377+
smooch:814+
smooth =as glass:214
smooth flight:1782+
smooth sea:214+
smooth transit:1031+
smother =the flame:567
smother:1451,1467+
smuggl =in:1311+
smuggl:895+,1378+
smuggler:1378+
snake venom:1379+
snakebit:1379+
snap =up:185+,363
snap elect:471+
snap:1404
snatch =from:812+
snatch ~ bag:1293
snatch ~ necklac:1293
snatch:1442
snif =at:1591+
sniffer dog search:1323
sniffer dog:1322+
sniper fire:1353
snog:814+
snooz:109
snore:109
snow =in:1556
snow free:1380+
snow slab:129+
snow slide:129+
snow:1381+
snowdrift:1381+
snowfal:1381+
snowi:1381+
snowless:1380+
snowstorm:1381,1751
snub =by =the juri:1588+
snub:1424+,1690
soak:1742+,1765+
soar =into =the sky:828
soar =to:747
soar infect:225
soar:747
sob:1764+
sober:1382+
social hous:1383+
sodden:1742+
soft land:820
softwar bug:1512+
softwar error:1512+,1513
softwar recogn:38+
soil =had =been remov:372
soil =has =been remov:372
soil =is remov:372
soil =was remov:372
solar panel fail:1159
solar panel unfold:1160
sold =as =before:1436+
sold =for:1384
sold =into slaveri:1551+
sold =millions:1386+
sold =out:1352,1608,1755
sold =to investor:736+
sold abroad:528+
sold bad:1385+
sold poor:1385+
sold well:1386+
sold:1384+
sole candid:469+
sole custodi:341+
sole occup:69
sole perpetr:21+,69,892+
sole survivor:1486+
solid built:186+,1459+
solid financ:1389
solid:186+
solitari confin:1387+
solitari:69
solo:69+
solv =the case:1388
solv =the problem:1390+
solv:1388+
solvent:1389
soman:974+
someon els sat =the exam:240+
somersault:1057
soon enough:745+
soot:1374+
sooth:1232+
sorri:85
sos:422+
sought =the view =of:297+
sought after:1130
sought permiss:108
sound =out:297+
sound =the alarm:56,1736
sound condit:546+,576
soundless:1197+
sourc identifi:1393+
sourc reveal:1393+
span collaps:192+
span fell:192
spare =by =the fire:1781+
spare =by =the flame:1781+
spare =by =the flood:578+
spare =from:1579
spare =the axe:786
spare bed:1394+
spare cell:655+
spare copi:136+
spare demolit:1147
spare flood:578
spare jail:1396+
spare prison:1396+
spare slaughter:81
spare ~ anim:81
spare:1395+,1397+,1604+
spark =from ~ weld:9
spars attend:488,1129+
spars crowd:403+
spartan:1410+
spat =at:599
spat lava:1716
speak =to =each =other:298
speak =to doctor:293+
special dividend:424+
special forc storm:1447+
species appropriate:82+
specul:1253
sped =away:577
sped =off:577
sped =up:1592+
speed:1399+
spent =the money found:801+
spew ash:1716+
spew:1716+
spi =on:1408+
spi agenc:1326+
spi drone:1409+
spi:1400+,1408+
spike drink:1119
spill blood:170+
spill oil:1003+
spill ~ barrel:1003
spill:841,843
spillag:841
spilt:841,843
spinal injuri:1071+
spiral =out =of control:505+
split =over:412+
split =the fortun equal:1785+
split =up:1337+
split vote:1401+
spoil food:582+
spoil:1402+
spoilt:1402+
spoke =against:1024
spoke =by radio:298
spoke =in favor:738
spoke =on condit =of anonym:1392+
spoke =out =against:1024
spoke =to =each =other:298
spoke =to =him =this:62
spoke =to =reporters:1270,1403
spoke =to ~ lawyer:1714+
spoke =to:298
spoke =with:298
spoken agreement:1026
spontan combust:9
spontan:1404+,1660+
spoof:784+
sport channel:1538
sportsmanship:537
spot check:1480+
spot kick award:1095+
spot:600,1330+
spotless clean:252+,1435
spotless:249,250+,252+
spous:919
sprain:759
sprang =into:152
spray =with water:1740+
spray:1405+
spread =between peopl:301
spread =from person =to person:301+
spread =only =by anim:1602+
spread rapid:568
spread ~ diseas:1043+
spread ~ rapid:1043+
sprinkler =are =off:1406
sprinkler =did =not:1406
sprinkler =had =been =off:1406
sprinkler =had =been switch =off:1406
sprinkler =has =been switch =off:1406
sprinkler =have =been =off:1406
sprinkler =is switch =off:1406
sprinkler =was switch =off:1406
sprinkler =were =off:1406+
sprinkler came =on:1407+
sprinkler dous:1407+
sprinkler fail:1406+
sprinkler put =out:1407+
sprinkler remain dri:1406
sprinkler stay dri:1406
sprinkler system activ:1407+
sprinkler system fail:1406+
sprinkler system work:1407+
sprinkler went =off:1407+
sprinkler work:1407+
spun =out =of control:1038
spur =of =the moment:1660+
spur of the moment:1404
spurious:540
spurn:46,159+,1250,1257
spywar:954+,1771
squalid:410
squall:1769
squalor:410
squander =the penalti:1096+
squar =had =been clear:489
squar =was =half empti:1129
squar =was full:1755
squeaki clean:250+
stab =to death:1412+
stab wound:1411+
stab:1411+
stabil:1413
stabl =at:1415+
stabl build:1459
stabl condit:1413+,1414+
stabl foundat:1459+
stabl popul:1485
stabl structur:186+
stabl:1413+
staf:916+
staff =were =told:1796+
staff member:486+
staff repres:1641+
stage photo:540
stage scene:540
stage ~ =own kidnap:850
stagnat:1415+,1596+
stale air:1689
stalem:412,980+,1416+
stamp =and sign:1103
stamp =on:599
stamped:333+,1066+,1067+
stand =as =a candid:219+
stand =by =his wife:1536+
stand =by =the decis:1692
stand =by =the stori:1448+
stand =by =the treati:1560+
stand =by ~ =reporting:1448+
stand =by ~ deed:1670
stand =by ~ remark:1670
stand =by ~ word:1670
stand =by:1443+
stand =down:1036+
stand alone:750+
stand behind ~ leader:1077+
stand behind:1477
stand firm:1417+,1422,1576+
stand ovat:1137+,1398+
stand room =only:1755
stand room:615
stand still:1075+,1444
stand train:1075+
stand trial:236+,1008+
standstil:1444
starri:1752
start =as schedul:1542
start =it:1176
start =the race:1418+
start =up:152
start build:1165
start deliber:106+
start pistol:164+
start work:152
starv =himself:545+
starv =in:951
starv =of aid:45
starv anim:77+
starv:542+,715+,951,970,1419+
starvat wage:1612+
starvat:542,1419+
state =of =the art:1495+
state =of =the surround:1484+
state =of emerg:337+,481+
state =of war:1731+
state =on =the packag:819+
state aid:41,1274
state approved:17+
state fund:1179+
state funer:1178+
state of the art:977+
state owned:737+
state secret:1420+
statement =was true:1537+
static front:1416+
static sound:1459
stationari:1075+
status quo:1093+
statut =of limit:1421+
statute barred:1421+
stay =at =the club:1433+
stay =at =the control:1425+
stay =at =the scene:1422,1426+
stay =at =the wheel:1426
stay =at home =all:119+
stay =at home:2,1431+
stay =at ~ locat:1423+
stay =at ~ post:1422,1426
stay =away:2,1424+
stay =in =its enclosur:76
stay =in =the church:800+
stay =in =the cockpit:1425+
stay =in =the collect:799+
stay =in =the countri:1423+
stay =in =the room:1422
stay =in =their home:1432+,1439+
stay =in charg:804+
stay =in class:1428+
stay =in intern airspac:1429+
stay =in offic:734
stay =in touch:298
stay =in ~ cabin:1431
stay =in ~ flat:66+,1675+
stay =in ~ home:511+,1262+,1431+
stay =in ~ room:1431
stay =in ~ seat:1422
stay =on =as:734,804+
stay =on =the case:789+
stay =on =the ground:827
stay =on =the market:1436+,1441+
stay =on =the pitch:1430+
stay =on =the rail:1011+
stay =on =the track:1011+
stay =on =the trail:1012
stay =on board =to =the end:1426
stay =on board:1425
stay =on cours:1012+
stay =on:804+
stay =out =of =it:1640
stay =to =the =very end:1422
stay =to =the end:1422
stay =until =the end:1422
stay =up:130+,1417+
stay =where:1422
stay =with =the victim:1426
stay =with:1422
stay =within =its bank:578
stay aboard:1425
stay afloat:32+
stay behind =in:511+
stay behind:1262+,1422,1431
stay calm:213+,1094
stay clear =of:1690+
stay close:1357+
stay dri:452+
stay empti:403+
stay flat:1415+
stay independ:750+
stay indoor:1431
stay insid:1262+,1431
stay level:1596+
stay loyal =to =the site:1423+
stay loyal:906+
stay open:207+,1018
stay parti leader:839+
stay put:511+,1422+,1431
stay secret:809+
stay silent:1368
stay tight:842+
stay togeth:1536+
stay upright =on =the track:1011+
stay upright:1694+
steadi =at:1415+
steadi:1596+
steal:1442+
steep price:523
steer =by:917+
steer fail:1038
steer work:1434+
steer:1434+
steerabl:1434+
step =down =as leader:840+
step =down voluntarili:1275
step =down:1036+,1275+
step =in =to help:683
step =in:683
step =on =a =mine:822+
step =on =the gas:1592+
step =up =the search:1323
step =up attack:505+
step =up product:1162+
step forward:1164+
stepchild:25+
stepdaught:25+
stepson:25+
steril planet:869+
steril:249,1435+
steroid:433+
stick =to ~ forecast:590+
stick =to ~ statement:910
stick =to ~ stori:1443+
stick =to ~ version:910
stick up:1293+
stiff sentenc:663+
still =a minor:940
still =at =the tabl:1499+
still =at larg:507+
still =at ~ desk:734
still =being built:1609,1622+
still =being fought:560
still =being look =for:950
still =being sold:1441+
still =being sought:120+
still =down:1001+
still =has =a way =out:1022+
still =in =the countri:1060+
still =in =the hand =of ~ captor:704+
still =in =the morgu:1595+
still =in captiv:802+
still =in charg:734
still =in offic:734+
still =in place:1438+
still =in power:326+
still =in ruin:848+
still =in ~ hand:679
still =not =been found:950
still =not found:950
still =off:1136
still =on =the draw board:1594+
still =on =the ground:647+
still =on =the market:806+
still =on board:1425+
still =on duti:734,1665+
still =on sale:806+,1436+,1441+
still =to =be sign:1676+
still =under construct:1622
still =under way:1622
still aboard:1425
still air:212+
still aliv:62
still appli:830
still avail:1441+
still breath:62
still burn:568+
still champion:811+
still compet:22
still consid:1605
still control:679
still employ:734+,804
still exist:1146,1485+
still export:528+
still fight:560+
still float:32+
still fresh:465+
still friend:1427+
still go =on:303
still goe =to work:734+
still hang:1438+
still held:679,802+
still hold:679
still hunt =for:120
still inhabit:995
still insid:1262
still investig =the caus:228
still licens:861+
still live =in:1439+
still live:62
still look =for:1323+
still lost:950
still miss:1437+,1440+
still mull:1605
still negoti:1499+
still offlin:1001+
still onlin:1132+
still oper:1005+,1797
still perform:22
still publish:1070+
still puzzl:1680
still rage:560,568+
still run =the ministri:734
still search:950
still shoot:560+
still singl:1654+
still sold:806+
still stand:772,1417+
still togeth:1536+
still unexplain:1680+
still wait =for compens:1599
still wait =for:1608+
still water:214
still work:734+
sting:161
stitch:759
stock =are empti:1351
stock =are full:500,504,1476+
stock =had =been full:500
stock =have =been full:500
stock =over:920
stock =were full:500
stock market debut:876+
stock market launch cancel:878+
stock plung:1346+
stock ralli:1347+
stock sank:1346+
stock surg:1347+
stockpil:798+
stole =from =the compani:479
stole =the idea:318+
stole =the melodi:1110
stole:1442+
stolen =from =its owner:895+
stolen data:352+
stolen elect:1723
stolen good =were recov:1288+
stolen gun:727+
stolen:1442+
stomach cramp:583,1720+
stone cold sober:1382
stone throwing:1710
stone:448
stonewal:810,994+,1368
stood =against =a wall:520
stood =as =a candid:219+
stood =at =the platform:1075+
stood =at ~ gate:1075
stood =by =her husband:1536+
stood =by =the decis:1692
stood =by =the presid:906
stood =by =the stori:1448+
stood =by ~ =reporting:1448+
stood =by ~ account:910
stood =by ~ statement:1443+
stood =by ~ word:1670
stood =by:135+,1281+,1628+
stood =down:1036+,1275
stood =in =the way:689+
stood =on =the summit:1473+
stood behind =the:135+
stood behind ~ leader:1077+
stood behind:1477
stood empti:489,1697+
stood firm =against:390+
stood firm:1422,1576+
stood idl:1444
stood open:1626,1650+
stood still:1444
stood trial:1008+
stood ~ ground:1422
stop =and search:1322+
stop =at =a station:1075+
stop =at =the border:1571
stop =at =the checkpoint:282
stop =at =the fenc:581+
stop =by polic:226
stop =by warship:167+
stop =in time:946+,1531
stop =just short:946
stop =the leak:842
stop =to help:1426+
stop answer:299
stop deliveri:527+,1109
stop eat:714+
stop enrich:1619+
stop function:1444
stop pay:1658
stop print:1069+
stop product:1444
stop respond:197
stop run:1444
stop search:1321
stop sell:1234
stop signal:1364
stop smoke:986+
stop speak:508+
stop suppli:99+
stop work:1041,1444+
stop:493,1444
stopgap:1515
stoppag:1006
store local:1340+
store oversea:1339+
store safe:357
storm =out:402+,774+
storm =the build:1447+
storm =the pitch:544+
storm =the ship:171+
storm force:1769
storm ~ build:1447+
storm:1710,1751
stormi sea:1296+
stormi wind:1769
stormi:1751+
stormproof:186
straight =away:1169,1195
straightforward:1540
strand ship:36+
strand:1449+,1556
stranger =to:1450
stranger:1450+
strangl:1451+
strangul:1451+
strap =in:155+
straw donor:430+
stray =from:902+
stray:83+,998+,1768+
streaker:964
stream live:880+
stream:193+
street battl:1292
street fight:559,1710
street lamp:879
street race:1399
street remain empti:1198+
street remain quiet:1198+
street stay empti:1198+
strengthen =into:1445+
stretcher =off:759
strewn =with =mines:939+
strict privat:1158+
strike =a deal:35,362+
strike =had littl effect:1455+
strike =on:123+
strike =was law:1454+
strike avert:1452+
strike breaker:1046+
strike breakers:1046+
strike call =off:1452+
strike cancel:1452+
strike end:1452+
strike hard notic:1455+
strike paralyz:1456+
strike permit =by =the court:1454+
strike prohibit:1453+
strike suspend:1452
strike worker:1006
strike ~ target:1458+
strikebreak:1046+
strip =of =her medal:144+
strip =of =his titl:144+
strip =of =the award:1588+
strip =of =the crown:901+
strip =of =the doctor:383+
strip =of =the priesthood:380+
strip =of custodi:342+
strip =of immun:729+
strip =of offic:731+
strip =of ~ doctor:1535+
strip =of ~ licens:862+
strip =of ~ membership:522
strip =of ~ post:417
strip =of ~ titl:1535+
strip =of:144+
strip =off:964+
strip ~ =of immun:729+
stroke:1544
strong armed:588
strong breez:1769
strong cash posit:1389
strong enough:186
strong swimmer:1491+,1493+
strong wind:1769+
stronger =than expect:1445
strontium:1203
struck =a deal:35,362
struck =a hospit:247+
struck =a reef:36
struck =a school:247
struck =another:273
struck =by lightn:872+
struck =down:831+
struck =her:691+
struck =him:110,691+
struck =off =the ballot:1037
struck =off =the regist:862+
struck first:1176
struck rock:36+
struck:1458+,1544+
structur sound:186,1459+
structur unsound:1460,1747
struggl:1276
strychnin:1461+,1528+
stuck =a knife:1411+
stuck =at =the airport:1449+
stuck =in =the warehous:1608
stuck =in custom:1608
stuck =in:1556
stuck =on =a sandbank:36
stuck =on ~ reef:36+
stuck =on:1556
stuck =to =his faith:800+
stuck =to =the agreement:807
stuck =to =the rout:1012
stuck =to =the rule:282+
stuck =to ~ forecast:590+
stuck =to ~ statement:910
stuck =to ~ stori:1443+
stuck =to ~ version:910
stuck =to:1693+
stuck =with:1422
stuck:1556+
studi =the:1227+
stuf ballot:1723+
stuffi:1689
stumbl:551+
stun gun:587
stun observ:1479
stun:1482+
stung:75,161
sturdi:186+
sub zero:270
subject =to appeal:1019+
submerg ~ street:579
submerg:1474
submit =a request:89+
submit ~ offer:999+
submunit:262+
subscript:585
subsid flat:1383+
subsid:41,271,359+
subsidi:41
subsidiari:1462+
substandard:769,1747
substanti damag:675
substanti:289+,513
substitut worker:1046
subten:1516+
subtitl:1463+
subzero:270
succeed =in:1465
succeed:223+,1464+,1465+
success defend:679
success launch:828
success resuscit:1282+
success:1464+,1465+
succumb:360
sue:1466+
suffer =a defeat =at =the front:375+
suffer =a defeat:900+
suffer =a setback:1259+
suffer =a stroke:1457+
suffer =from:724
suffer burn:204
suffer defeat:900
suffer loss:896
suffer ~ burn:204
suffer ~ injuri:759
suffici food:1757
suffici fuel:614
suffici stock:500+
suffici suppli:504,1476+
suffici ~ fuel:500
suffici ~ suppli:500+
suffici:499+
suffoc =with =a pillow:1451
suffoc:1467+
suicid attack:1469+
suicid bomb:1469+
suicid bomber:1469+
suicid note:1468
suicid vest:1469+
suicid:1470+
suit dismiss:834+
suit succeed:835
suit:907
suitcas =of cash:1212+
summari execut:520
summit call =off:1471+
summit cancel:1471+
summit open:1472+
summit postpon:1471+
summit took place:1472+
summit went ahead:1472+
summit:932,1473+
summon =and =told:1539
sumptuous:907+
sun =is shine:1752
sun =was shine:1752
sunk:1474+
sunni:454+,1752+
sunshin:454+,1752
superfici damag:870+,941+
superfici injuri:1371
superfici wound:871+
superfici:1371
supernatur:942+
supervis =by teacher:1509+
supervis =by:10
supervis:648+,1509+
supplementari oxygen:184+
suppli =are adequ:500
suppli =are cut =off:1109
suppli =by road:1022
suppli =had =been adequ:500
suppli =had =been cut =off:1109
suppli =had =been interrupt:1109
suppli =has =been interrupt:1109
suppli =have =been adequ:500
suppli =have =been cut =off:1109
suppli =is interrupt:1109
suppli =of arm:98
suppli =was interrupt:1109
suppli =was restor:664
suppli =were adequ:500
suppli =were cut =off:1109
suppli =with electr:1135
suppli flow:1108+
suppli road =is open:1022+
suppli shortag:1608
suppli weapon:98+
suppli:386
support =by:683
support ~ motion:1728+
support:1477+
suppress evid:516+
surcharg:585
surg =to:747
surg:747
surgeon remov:1023+
surgeri =was postpon:1787+
surgeri:1023+,1478+
surgic error:926+
surgic:1023+
surplus =to requir:849
surplus electr:1150+
surplus:499+,1163+
surpris attack:1691
surpris decis:1479+
surpris inspect:1480+,1481+
surpris result:1479+
surpris victori:1479
surpris visit:1480+,1481+
surpris:1482+
surrend =to =the author:657+
surrend =to polic:621+,1483
surrend quiet:1786
surrend:622,1483
surround =by:490+
surround =the build =and wait:1730+
surveil camera record:561+
surveil camera:648
surveil drone:1409+
surveil end:1656
surveil footag:513,1239+,1241+
surveil stop:1656
surveil:954+
survey =by engin:768
survey =by:768
surviv =a confid vote:644+
surviv =a leadership vote:839+
surviv =a no confidence vote:644
surviv =the attack:772
surviv impeach:732+
surviv unscath:772
surviv ~ undamag:1604
surviv:62+
survivor =are found:1486
survivor =had =been found:1486
survivor =have =been found:1486
survivor =were found:1486
survivor:62,1486+
suspect =is =a foreign:593+
suspect =is =a local:886+
suspect =is =an asylum seeker:593+
suspect =of:1487+
suspect =was born =in =the town:886+
suspect:1487+
suspend =for:144+
suspend =from duti:1185
suspend =from offic:1488
suspend =from school:522
suspend =from trade:1547+
suspend =from:144,1488
suspend =the search:1321
suspend aid:42+
suspend deliveri:527+,1109
suspend enrich:1619+
suspend militari aid:99+
suspend oper:1444,1550
suspend priest:380+
suspend prison:1489+
suspend relat:1532+
suspend sentenc:1396+,1489+
suspend ~ =from duti:1488
suspend:493,1488+
suspens =from:1488
suspici:1490+
suspicion prove unfound:1016+
suspicion:1490+
swallow =up:1462+
swam =to safeti:1491+
swam ashor:641,1491+
swamp:579
swap =was call =off:1492+
swap club:1553+
swap fell =through:1492+
swap:1157+
swarm =of:1106+
swarm =were destroy:1104+
swastika:401+
swat team enter:1447+
swat team storm:1447+
swear =at:1299
swear =in:90
sweatshop:524
swelter:707+
swept =away:579
swept =for =mines:391+
swept =for bug:1656+
swept =into:1187+
swept =to power:468
swept =under =the carpet:797,1671+
swept =under:808+
swept overboard:550
swerv =in time:946+
swift:1169,1195+
swindl:379+,604+,692
swine fever:882+
swine flu:756+
swipe:1442
switch =itself =on:152
switch =off:1041,1444
switch =on:1797
switch =to:1553+
switch side:962
swollen river:1746
swore =at:1299
sworn =in:90
sworn enemi:678
symptom free:669
symptom:1358
synchron version:455+
synthet opioid:557+
system =down:1001
system =were =down:1001+
system =were safe:1329+
system =were secur:1593+
system =were unaffect:1329+
system fail:1001
system paralyz:1001
system rais =an alert:54+
system secur:1329
system work:1015
table toppers:572+
tabun:974+
tackl =by:226
tactic withdraw:1114+
tail dam burst:345
tail ender:824+
taint alcohol:935+
taint food:582+
taint meat:582+
taint water:1615+
taint:302+
take =no notic:723
take =on staff:690+
take =over =as:90
take =over =the compani:363
take =the wit stand:1527+
take =up =the offer:4+
take back ~ statement:1285+
take control:221
take drug:447+
take effect:830+
take food:460
take offic:90
take part =in ~ meet:124+
take part:1145
take place =as plan:1542
take place:1542+
take respons:23
take ~ =into custodi:100,733
take ~ =own life:1468
take ~ =to =the suprem court:86
take ~ =to court:1466+
take ~ life:813
take ~ serious:676+
taken =by surpris:1589,1691+
taken =down:1131+
taken =from ~ book:1110
taken =in tow:1545+
taken =into custodi:100,733
taken =into public ownership:737+
taken =off =the agenda:1721
taken =off =the air:1181+,1581+
taken =off =the case:788+
taken =off =the grid:1224
taken =off =the market unsold:1679+
taken =off =the market:1234
taken =off =the schedul:1181+
taken =off =the shelv:1234
taken =off =the statut book:831
taken =off air:1350+
taken =off duti:1488
taken =off ~ ship:1273
taken =out =of context:944+
taken =out =of servic:1444
taken =over =by investor:1274
taken =over =by ~ hijack:688+
taken =to =a shelter:1397+
taken =to hospit =with:759
taken =to hospit:740,759
taken =to safeti:1273
taken =to shelter:509
taken =to ~ treatment plant:1245+
taken drug:448
taken hostag:704+,812+
taken ill:1358
taken offlin:1131+
taken prison:1156+
taken ~ break:1279+
takeoff clearanc:257+
takeov abandon:364+
takeov complet:363
takeov fail:364
takeov talk:931+
talcum powder:662+
talk =about =a merger:931+
talk =about talk:1140+
talk =are ongo:1499+
talk =him =out =of:1730+
talk =on =a merger:931+
talk =on form =a govern:266+
talk =to doctor:293+
talk =to form =a govern:266+
talk =under way:1499+
talk broke =down:365+,1498+
talk collaps:365+,412,1498+
talk continu:1499+
talk fail:365+,1498
talk go =on:1499+
talk suspend:1498
talk went =on:1499
talk ~ =into give =up:1730+
talk:1497+
tall tale:778
tame anim:79+
tame:80+,1500+
tamper =with evid:515
tamper =with:385,1304+
tamper seal:1319+
tank =are empti:1040
tank =are full:614
tank =had =been empti:1040
tank =had =been full:614
tank =had =been intact:842
tank =has =been empti:1040
tank =has =been full:614
tank =has =been intact:842
tank =have =been empti:1040
tank =have =been full:614
tank =is empti:1040
tank =is full:614
tank =is intact:842
tank =was empti:1040
tank =was full:614
tank =was intact:842
tank =were empti:1040
tank =were full:614
tantrum:74
tap =are run:1745
tap =were dri:1741+
tap =were run:1745
tap proof:1656+
tap ran dri:1741+,1744+
tap water flow:665+,1745+
tap ~ phone:954+,1771+
tape =in advanc:1240+
tape =was wipe:1669+
target kill:385
target:385
tariff free:606+
tariff suspend:606+
taser:587
taunt:202
tax arrear:1504+
tax author repaid:1508+
tax avoid:1502+
tax bill:1504+
tax break:1503+
tax cheat:1505
tax cut:1503+
tax demand:1504+
tax dodger:1505+
tax evas:1505+
tax fraud:1505+
tax haven:1502+
tax hike:1507+
tax holiday:1503
tax honest:1506+
tax increas:1507+
tax loophol:1502+
tax overpaid:1508+
tax proper:1506+
tax rebat:1503
tax refund:1508+
tax relief:1503+
tax return file:1506+
tax rise:1507+
tax save model:1502+
taxi:959
taxpay money:1179+
teacher =was =in =the room:1509+
teacher =was present:1475+
tear =down:393
tear gas:1511+,1710
tear:1764+
tearga:1511+
teas =the dog:1176+
teas:202+
technic caus:1513+
technic check:768
technic defect caus:1513+
technic defect:547
technic failur:547,1514+
technic fault:547,1512+,1514+
technic malfunct:1514+
technic problem:547
technic sound:576+,1391
teenag:940+
teetot:1382
telephon:298
televis session:934+
televis:193+
temperatur drop:316+
temperatur fell:316+
temperatur rose danger:1054
temperatur rose:1735+
temporari worker:1046
temporari:1515+
temporarili suspend:1488
temporarili:1515+
ten =of =thousands =marched:1755+
ten =of =thousands:334+
tenanc extend:66+
tenant =may stay:66+
tenant live:995+
tenant:1516+
tender fail:308+
tender public:1517+
tender ~ resign:1275
tender ~ share:158+
tender:999
tension eas:359+
term end:1518+
term expir:1518+
termin =the agreement:1561+
termin =the contract:308+
termin =the treati:1561+
termin cancer:748
termin ill:457+,748+
termin:493
terrifi:34+
territori =claim:179+
territori gain:29
terror attack:1520+
terror cell:12
terror:1520+
terrorist motiv:1520+
terrorist:1520+
test =by engin:768
test =by:768
test =on anim:1524+
test =on human:1525+
test =on mice:1524+
test =on monkey:1524+
test =on patient:1525+
test =on peopl:1525+
test =was skip:1682+
test =were carri =out:1522+
test =were negat:1523+
test =were skip:1682+,1683+
test alarm:440+
test beforehand:1522
test came back clean:1523+
test came back negat:1634+
test deton:990+
test moratorium:1521+
test negat:446+,1523+,1634+
test posit =for cocain:448
test posit =for drug:448
test posit =for epo:435
test posit =for ~ steroid:435+
test posit:433+,755+,1526+
test run:1522
test show trace:1526+
test:241+,1522+
testament:666+
testifi =in court:1527+
testifi:1496+,1527+
testimoni:1496+,1527+
testosteron:433+
tether:76,845+
text alert:1736
text messag warn:1736
text:298,421+
thallium sulphat:1528
thallium:1528+
thaw:1735
theft:1442+
thick fog:580+
thick smoke:1374+
thief:1442
thiev:1442
thin =out:1246
thin wall:1460
third degree burn:204+,1342+
third time:432+,1269
thorough =trained:1759+
thorough cook:314+
thorough debat:367+
thorough test:1522
thrash =their:1794
threat =to life:348
threat:1529+
threaten =with extinct:492+
threaten:1529+
three meal:1761
three men:1341+
three thiev:1341+
threw =herself:790+
threw =himself:790+
threw =in =the towel:444+,1275
threw =out =the case:237
threw =the match:575+
threw =the weapon =away:1750+
threw =up:1720+
threw bottl:1292,1710
threw stone:1292,1710
threw ~ weight behind:738,1477
thrill:1317+
thrive popul:1485+
thrive:1530+
throat =was cut:1412+
throat slit:1412+
throng:334+
throttl product:1161+
throttl:1451+
throughout =the countri:1767+
throw =in =the towel:1275
throw =out =the bill:1727+
throw =up:1720+
throw ~ hat =in =the ring:219
throw ~ weight behind:1477
thrown =away:1182+
thrown =from ~ car:1045+
thrown =from ~ window:1186+
thrown =into =the sea:456+
thrown =into:1187+
thrown =off:1186+
thrown =out =as evid:516+
thrown =out =of =the countri:522
thrown =out =of =the flat:512+
thrown =out =of =the game:1335
thrown =out =of =the parti:522
thrown =out =of school:522+
thrown =out =of ~ home:512
thrown =out:1188
thrown overboard:1186+
thump:691
thunderbolt:872+
thunderstorm:1751,1765
thwart =the robberi:1294+
thwart:533,556+,689+,1531+
ticket =was lost:1598+
ticket cost:585
ticket price:235+,585+
ticket went unsold:403+,1129
tidal wave:1568+
tidi:249
tie =the knot:919+
tie =to =a chair =and shot:520
tie =up =at:73+,742+
tie =up ~ famili:97+
tie =up ~ staff:97+
tie =up:951
tight lipped:1368
tighten monetari:1216+
tilt:844+
time =and =again:1269+
time =the limit:1049+
time barred:1421+
time bomb:1264+
time devic:1264+
time limited:1515
timer:1264+
tip =into:1182+
tip =off =the track:400
tip =off:1736
tip =over:1057+
tip off:1736
tipsi:450
tirad:74
tire blew:1766+
tire burst:1766+
tire:1533+
titl =was revok:383+
titl =was taken:901+
titl defens:811+
titl upheld:1534+
tnt:526+
toddler:940
togeth =with =her:10
togeth =with =his:10
togeth =with:10+
toler well:1760+
toler:64,65+
took =a break:1279
took =a decis:369+
took =a dip:791+
took =a dive:537
took =a pay cut:1087+
took =a shortcut:998
took =a turn =for =the wors:1259+,1800+
took =a wrong turn:902+
took =by surpris:1589
took =down =the post:1131+
took =her =own life:1468
took =his =own life:1468
took =it =to =the polic:699+
took =no notic:723
took =no part:1640
took =nothing:847
took =off ~ mask:1655
took =off:828
took =on staff:690+
took =over =as:90
took =over =the compani:363
took =over =the ship:688
took =the blame:23,286
took =the fifth:1368
took =the oath:90
took =the offens:29
took =the paint:1442
took =the stage:1100+
took =the stand:1527+
took =the start:1418+
took =the titl:1794
took =their time:1373
took =to =the air:50+
took =to =the stage:1100+
took =to =the street:1174+
took =to ~ heel:577
took =too =many pill:1053+
took =up =the faith:312
took =up =the offer =of help:43
took =up =the offer:4+
took back =the decis:1289+
took back =the good:1390+
took back ~ statement:1285+
took back:1772+
took break:1279
took bribe:324
took control:221
took cover:1349+
took credit:248+
took day:1372+
took effect:830+,1699+
took first place:1794
took forev:851+,1372
took full part:574
took gift:631+
took gold:572+
took holi order:1027+
took home =the:131
took hour:1372+,1373+
took ill:1358
took money =from:191
took month:1372
took offic:90
took part =in ~ meet:124+
took part =in:782
took part:1145
took place:1542+
took respons:23,248+
took shelter:1349+
took week:1372
took ~ =at =his word:1567+
took ~ =by surpris:1482+,1691
took ~ =in =her arm:480+
took ~ =in =his arm:480+
took ~ =into custodi:100,733
took ~ =own life:1468,1470+
took ~ =to =the suprem court:86
took ~ =to court:1466+
took ~ break:1279+
took ~ eye =off =the road:421
took ~ life:813
took ~ pension:1284
took ~ prison:1156+
took ~ serious:676+
top =of =the tabl:572+
top =out:201
top =the chart:1386+
top grade:1080
top secret:1420+
topless:964+
toppl =as leader:840+
toppl =over:1057
toppl =the govern:643+
toppl graveston:401
toppl:271,325+,643+
torch car:1292
torch:106+,206
tore =down:393+
tore =it =up:1182+
tore ~ =up:1182+
torment:202
torn =down:393+,394+
torn =off:347,909+
torn =up:1182+
torn apart:1068
torn ligament:759
torn muscl:759
torn:347
tornado:718+
torrenti rain:1751
torrenti:1206,1765
tortur =into:287+
tortur anim:77+
tortur chamber:1543+
tortur:951,1543+
total loss:404
total stranger:1450
total write off vehicl:783+
total write off:404
touch =a hair:659+
touch =down safe:820+
touch =down:101
touch:1544+
touchdown:820
tour:1713+
tow =into port:32
tow =to port:32
tow =to:1545
tow:47+,1545+
tower wave:1296
toxic agent:1119
toxic dose:1119
toxic gas shell:242+
toxic sludg:1125
toxic substanc:1119
toxic wast:1125
toxic:348,349+,1119+
toxicolog =was clear:1523+
toxicolog found:1526+
toxin:1119
toy gun:1546+,1584
trace =of =the loot:1440+
trace =of cannabi:448
trace =of cocain:448+
trace =of drug =in ~ blood:1526+
trace =of lead:838+
trace =of life:867+
trace =of mercuri:928+
trace =of:302+,513
trace:600
track =down =by:226+
track =down:226,600
track =of:1330
trade =as usual:207+
trade halt:1547+
trade higher:1347
trade lower:1346
trade open:1548+
trade resum:1548+
trade suspend:1547+
trade union:1641+
tradit varieti:310+
traffic =is move:1549
traffic =was move:1549
traffic came =to =a halt:1550
traffic flow:1549+
traffic resum:1549+
traffick victim:1551+
traffick:1378+,1551+
tragedi:6+
tragic accid:8,1637
trail =in poll:153+
trail =in:153+
trail behind:153+
train =are cancel:1550+
train =are run:1549+
train =had =been cancel:1550+
train =have =been cancel:1550
train =were cancel:1550+
train =were run:1549+
train exercis:440+
train ran:1549
train servic =had =been halt:1550
train servic =has =been halt:1550
train servic =is halt:1550
train servic =was halt:1550
train stood still:1550
trainspott:762+
trampl =by:75
trampl:161+,333+,759,1066
tranquil:76,211
transfer =the money:1064
transfer =to:657+
transfer collaps:1433
transfer data abroad:1339+
transfer ~ abroad:958
transfer ~ money:1064
transfer:1553+
transgen:626+
translat =from:1110
translat whole:1110
transmiss =between human:301
transmiss fail:1581+
transmiss:301+
transmit =by:301+
transmit data:1160
transmit imag:1160+
transmit live:880+
transmit:193+
transpar elect:1722+
transpar:414,1554+
transplant:1555+
trap =at =the resort:1449+
trap =in =a pocket:490
trap:1556+
travel =to face:133+
travel abroad:1+
travel ban:1310+
travel:959+
treat =and releas:1334
treat =as =a suspect:1487+
treat =as =a wit:1016+
treat =as secret:797
treat =at =the scene:871,1371
treat =for burn:204
treat =for smoke:1375+
treat =for ~ injuri:759
treat =for ~ wound:759
treat =on =the spot:1371
treat =with pesticid:1405+
treat =with respect:1277+,1761+
treat correct:322+,1761+
treat human:82+,1761+
treat proper:322+
treat wast:1245
treat well:1761+
treat:1557+
treatabl:336+
treati:362+
treatment error:926
treatment fail:754+
treatment work:466+
tree =are cut:554+
tree =are fell:554
tree =had =been cut:554+
tree =had =been fell:554
tree =have =been cut:554+
tree =have =been fell:554
tree =were cut:554+
tree =were fell:554+
tree plant:1118+
tremor:1191+
trespass:1639
tri =as =a juvenil:940
tri =as =an adult:27,28+
tri =out:1522+
trial =of:1008
trial began:1008
trial fail:754+
trial open:1008
trial run:1522
trigger =the alarm:56+,59+
trigger ~ alarm:58
trim rate:1215+
trim:343
trio:1341
trip:551+,599+
tripl =to:747
tripl:747
triplet:1575+
triumph =over:1794
triumph =with critic:1137
triumph:1464,1465+
troop advanc:29+
troop build up:1256
troop concentr:936
troop pour =in:777
troop reduct:1246+
troop remain:1422
tropic storm:718+
tropic temperatur:707
trouble free:1094
truanci:855
truant:855
truce =is hold:231+
truce =was respect:231+
truce broke =down:230
truce collaps:230,560
truce held:231+
truce talk:1092+
truce:229+,1564+
truck cross:44+
true =report:18+
true born:1228+
true emerg:1229+
true:1566+
truncheon:587+
trust =her:1567
trust =him:1567
truth:1537+,1540+
tsunami alert =had =been cancel:1788+
tsunami alert =has =been cancel:1788+
tsunami alert =is cancel:1788+
tsunami alert =was cancel:1788+
tsunami fail =to materi:1788
tsunami threat =had pass:1788
tsunami warn =had =been lift:1788+
tsunami warn =has =been lift:1788+
tsunami warn =is lift:1788+
tsunami warn =was lift:1788+
tsunami:1568+
tuberculosi:1569+
tuck =away =the penalti:1098+
tug pull:1545+
tugboat pull:1545+
tumbl:550
tumor spread:218+
tunnel =was discov:581+
tunnel cave =in:938
tunnel collaps:938+
turbul:1769
turmoil:1066
turn =a blind eye:723,1628
turn =a deaf ear:723
turn =a profit:1163+
turn =against:1572+
turn =around:1571+
turn =away =at =the border:503+
turn =away =at =the door:1639
turn =away =at =the gate:889+
turn =away =at recept:1050+
turn =away =by =the hospit:1686+
turn =away =by =the school:1258+
turn =away =from =the coast:1446
turn =away =from hospit:1686+
turn =away:1570+,1571
turn =down =for aid:42+
turn =down =the offer:159+
turn =down =the pay offer:1088+
turn =down =the plan:1112+
turn =down =the post:91+
turn =down =the prize:1252+
turn =down =the request:88+
turn =down penalti appeal:1097+
turn =down ~ aid:46+
turn =down ~ offer =of help:46+
turn =down:1250+,1257+
turn =herself =in:621+,1483+
turn =himself =in:621+,1426,1483+
turn =off =the tap:1109
turn =off:1444
turn =out =of ~ flat:512
turn =out =of:512+
turn =out =to =be fals:1253+,1803+
turn =out =to =be flour:662+
turn =out =to =be harmless:692
turn =out =to =be sugar:662+
turn =out =to =be true:18+
turn =over =to:657+
turn =over:1057
turn =the gun =on =himself:1468
turn =themselves =in:621
turn =up =at:124+
turn =up aliv:601+
turn =up safe:600
turn =up:600,1145+,1288
turn back =at =the airport:503+
turn back =at =the border:178+
turn back =at:1571
turn back =by =the navi:167+
turn back =the convoy:45+
turn back:1571+
turn round:1571+
turn turtl:1057
turn ugli:1710
turn ~ back =on =the parti:846+
turn ~ back =on:612
turn ~ gun =on:962
turnout fell:1574+
turnout rose:1573+
turnov fell:1307+
turnov grew:1308+
twice =as =many =as:1055+
twin boy:1575+
twin girl:1575+
twin:1575+
twister:718+
two attack:1341+
two candid:233+
two men:1341+
two thiev:1341+
two timing:30
typhoon:718+
u turn:195,1285
u turned:1289+
ultimatum:1529
unabl =to get =out:1556
unabl =to leav:1556
unabl =to pay:767
unabl =to sleep:130
unabl =to steer:1038
unabl =to swim:988+
unabridg:1603+
unaccompani:69
unaccount =for:950+
unaccredit:1578+
unacquaint:1450
unaffect:1579+
unafford:523
unafraid:548+
unaid:1580+
unair:1581+
unanim juri:792+
unanim verdict:792+
unanim:1582+
unannounc visit:1481+
unannounc:1480+,1691
unansw:1368
unapologet:1670+
unappeal:563+
unapprov:1583+,1645
unarm drone:1409+
unarm missil:1733+
unarm:1584+
unask:1585+
unattend candl:9+
unattend:1626+
unaudit:1597
unauthor demonstr:145+
unauthor drug:1583+
unauthor ralli:145+,1173+
unauthor strike:1657
unauthor:586,1645
unavail =for comment:1368
unawar =of ~ experi:1778
unawar:1589+
unbelt:1590+,1663+
unbias:730+,751+
unbidden:1639
unblemish record:1642+
unblemish:250+
unblock:14+,1018
unbolt:1649
unbrak:1592+
unbroken:772,1604+
unbuckl:1590+
unbuilt:1594+
unburi:1595+
uncensor:1149+,1603+
uncertifi:1645
unchang:1415+,1596+
unchart:1653
uncheck:1597+,1635+
unclaim:1598+
unclear =why:957+
uncompens:1599+
uncomplet:1622+
unconfirm:1253+
unconnect =with =the firm:1047+
unconnect:1640
unconsci:1600+
unconstitut:1601+
uncontagi:1602+
uncontain:568
uncontamin:249+
uncontrol:1038
uncook:1221+
uncoop:994
uncredit:1110
uncrew:1652+
uncut:1603+
undamag:772+,1604+
undaunt:548+
undecid:1605+
undeclar donat:430+
undeclar incom:1505+
undeclar war:1607+
undeclar work:1606+
undeclar:943+
undeliv:1608+
under age:940
underag worker:243+
underag:940+
undercook:1221+
undercov agent:1408+
underdog:153+
underdon:1221+
underf:970
undergo surgeri:1023+
underground shelter:1349+
underground test:990+
underground:765+
underinsur:1636+
undernourish:542,715+
underpaid:1612+
undersign:1365
understaf:1352
undersuppli:1352
undertak =to:1167
undertook =to:1167
undertook:1167
underw surgeri:1023+,1478+
underw test:1522+
underwat:579
underworld:1032
underwritten =by:771
undetect =by radar:642
undetect:1674+
undetermin:228
undisclos:797,1324
undisgu:146+,1655
undisrupt:1579
undisturb signal:1363+
undisturb:1579+,1684
undock:1614+
undocu:726+
undress:964+
undrink:1615+
unearth:600
unedit:1603+
unemploy fell:1616+
unemploy rose:1617+
unemploy:785+
unencrypt:1618+
unenrich:1619+
unev:1782+
unexamin:1597+
unexpect:1479+,1482+,1691
unexplain:228,1680
unexplod ordnanc:939+
unexplod:381,1620+
unfair:157
unfaith:30+
unfaz:211
unfenc:1653
unfilt:456
unfinish text:436+
unfinish:1609+,1622+
unfir:677+
unfit =for combat:1623+
unfit =for consumpt:349+,582,1402
unfit =for servic:1623
unfit =for trial:764
unfit =for:348
unfit =to drink:1615+
unfit =to drive:1611+
unfit =to live =in:899
unfit =to play:1361
unfit =to stand trial:764+
unfix:1659
unflinch:548+
unforese:1624+
unforeseen:1479+,1482,1624+
unforgiven:678+
unfortun accid:1637
unfound:395,519+,950,1780+
unfroz:1313,1672+
unfund:1625+
unguard cross:149
unguard:1626+
unhappi =with:278+,420+
unharm:772+,1629+
unheat:1627+
unheed:723
unhurt:1629+
unhygien:410+,1630+
unidentifi bodi:1633+
unidentifi corps:1633+
unidentifi:1631+,1632+,1707+
uniform:1010
unilater ceasefir:1014+
unilater truce:1014+
unilater:1014+
unimmun:1688+
uninfect:1634+
uninhabit planet:869+
uninhabit:488+,489,899+,1460,1697+
uninjur:1629+
uninspect:1597+,1635+
uninsur:1636+
unintend:6,7+,1637+
unintent:6,7+,1637+,1660+
uninterrupt:303,1579
uninvestig:1638+
uninvit:1639+
uninvolv:1640
unit =of:1462+
unit behind:135,1077+
unjustifi:1643
unknow:1589,1778
unknown =to =each =other:1450+
unknown =to =her:1450+
unknown =to =him:1450+
unknown =to polic:1642+
unknown =to ~ victim:1450
unknown assail:1631
unknown attack:1631
unknown caus:1680
unknown culprit:1631
unknown dead:1632+,1633+
unknown donor:1631
unknown gunmen:1631
unknown man:1631+
unknown perpetr:1631,1680
unknown person:1707+
unknown woman:1631
unlabel:943+
unladen:488
unlaw collect:1776+
unlaw strike:1453+
unlaw:586,1643+
unleash:1644+
unlicens driver:1645+
unlicens pilot:1645
unlicens:727+,1583+,1645
unlik =to surviv:457
unlimit suppli:1647+
unlimit visibl:637
unlimit:1101,1646+
unlit:350+,351+,874+
unload:1648+
unlock:1649+,1650+
unman aircraft:1652
unman post:1626
unman:127+,1652+
unmanoeuvr:1038
unmark car:1653
unmark:1653+
unmarri:1654+
unmask:146+,1655
unmonitor:1626,1656+
unmuzzl:1644
unnam sourc:1392+
unnam:1631,1707+
unnatur death:1711+
unnot:1674+
unobserv:1656+,1674+
unobstruct view:637
unoccupi:488+,489,1697+
unopen:1667+,1684
unoppos =by air defens:48+
unoppos:469+,1786
unpaid bill:749+
unpaid ransom:1213+
unpaid wage:1729+
unpaid:1658+
unpasteur:1221+
unpatch:1659+
unpermit:1645
unplan:1404,1660
unplug:1444
unpollut:249+
unpopular:1661+
unpreced:573+
unpredict:1624+
unprejud:751+
unprepar:1662+
unprofit:896+
unprompt:1585+
unprotect =by vaccin:1688+
unprotect level cross:149
unprotect:725,1618+,1626
unproven:519+,1253+,1613,1780
unprovok:1643,1664+
unpunish:1665+
unqualifi teacher:1666+
unqualifi:1662+,1685
unreach:300,897,1001
unread:1667+
unrecogn:1578+,1668+
unrecogniz:1632+
unrecord:1669+
unregist demonstr:1173+
unregist gun:727+
unregist worker:1606+
unregist:1645
unrehears:1404
unrel:1640
unreli wit:1792+
unrepent:1670+
unreport:1671+
unresolv:1680+
unrespons:1600+
unrestrict:1647+
unrop:1663+
unruffl:211
unsaf =to drink:1615+
unsaf =to eat:582
unsaf build:1460
unsaf work condit:1799+
unsaf:348,349+
unsalari:1658
unsalvag:783+
unsanct:145+
unsanitari:410,1630+
unscath build:1604+
unscath:772+,1629+
unschedul visit:1481+
unscreen:1635
unscript:1404
unseat:376
unsecur:1618+,1649+
unseen:1674+
unservic:1623+
unsign:1653+,1676+,1677+
unskil:1685
unsold ticket:488
unsold:1679+
unsolicit:1585+
unsolv:1680+
unsport:599
unstabl:1747
unstaf ward:1779+
unstaf:1652+
unsteril:1630+
unsubstanti:519,1253+,1780+
unsuccess applic:1081+
unsuccess candid:898+
unsuccess search:1613
unsuccess:533+,536+
unsuperv:69,1626+,1681+
unsuspect:1589,1691+
untam:1768+
untest:1597+,1682+,1683+
untouch =by =the thiev:1438+
untouch =by:772
untouch valuabl:847+
untouch:772,1684+
untrac:429,950
untrain:1662+,1685+
untreat fruit:1033+
untreat sewag:456+
untreat wast:456
untreat:748+,1686+
untri:1682+
untru statement:865
untru:778+,1803+
untruth:865
unus:1687+
unusu warm:707
unvaccin:1688+
unveil =as =a new player:1553
unveil:1180
unventil:1689+
unverifi:1253+
unvisit:1690+
unwarn:1691+
unwatch:1626
unwel:724+,1358
unwit:7,743+,1589,1778
unworn:1687
unwound:1629
unwritten:1026+
updat =the softwar:1084+
updat =was miss:1659+
upgrad =to categori:1445+
upgrad ~ outlook:592+
upgrad ~ rate:1219+
upgrad ~ system:1495+
upgrad:910
upheld =the convict:1703+
upheld =the law:296+
upheld =the patent:1085+
upheld =the result:1724+
upheld =the rule:1703+
upheld =the verdict:1703+
uphold =the convict:1703+
uphold =the verdict:1703+
uphold:1692+
upmarket hous:908+
upper limit:875
upright build:1704+
upright:1694+
uproar:903
uproot tree:554
upset stomach:583+
upset victori:1479
upsw:463+
upturn:747
upward:747
uranium enrich:501+
urn:329+
use =a key:983+
use =as =a base:936
use =by =the militari:936
use =by milit:936
use =by:1695
use =for:1695
use =of drug:447+
use =of pesticid:1405+
use =up:1351
use ~ forc:587+
use ~ phone:421+
use ~ veto:1705+
useless:754+
util:1695+
vacant:488,489,1697+
vacat ~ post:1036
vaccin fail:754+
vaccin refus:1688+
vaccin work:466+
vaccin:1698+
valid certif:1082
valid licens:863+
valid passport:852+
valid patent:1085+
valid permit:1103
valid reserv:176+
valid visa:852+
valid:290,1699+
valuabl time:1373
valuabl untouch:847+
valuabl worth =millions:893+
vandal:385,401,1700+
vanish =from radar:300
vanish =with =the money:1440+
vanish:950+
vanquish =the enemi:1708+
vape:1376+
veer =from ~ cours:998+
veer =off cours:948
veer =off:1038
veil ban:668+
veil:920
venal:324+
vendetta:678+,956
venom:1119
ventil =had =been switch =off:1689
ventil =has =been switch =off:1689
ventil =is switch =off:1689
ventil =was switch =off:1689
ventil broke =down:1689
ventil fail:1689+
ventil work:1701+
ventil:1701+
verbal abus:1299
verbal agreement:1026
verbal:1026+
verbatim passag:1110
verdict =is final:563+
verdict =of =not guilti:20
verdict =was hand =down:370+
verdict =was upheld:1692+
verifi =as:1228+
verifi =by expert:627
verifi:18+,289+,290+
vermin =were extermin:1104+
vermin:410,1106+
vest interest:292+
veteran =of:1552
veteran aircraft:1004
veteran driver:1552
veteran pilot:1552
veteran:1759+
veto =the takeov:929+
veto:1250,1257,1705+
viabl bomb:1230+
viabl devic:1231+
victim =are identifi:721
victim =had =been identifi:721
victim =have =been identifi:721
victim =of =a murder:960
victim =were identifi:721
victim:202
victori =on =the battlefield:1708+
victori =over =the rebel:1708+
victori armi:1708+
victori:1794+
video =is still avail:1132+
video footag:561,1239+
video prove:513
video record:1239
view =was clear:637
vigil:125+,130
vindic:760
violat =of =the truce:230+
violat =the agreement:1558+
violat =the constitut:1601+
violat =the rule:1643
violat =the:195
violat build code:535
violat found:769+
violat ~ airspac:332+
violat ~ ceasefir:230+
violat ~ safeti regul:535+
violat ~ truce:230+
violat:378
violenc broke =out:1710
violenc:1709+,1710+
violent death:1711+
violent:1709+,1710+
viper bite:1379+
virus free:1634+
virus infect:652
visa issu:1712+
visa refus:503+
visibl =had =been excel:637
visibl =had =been good:637+
visibl =had =been limit:1128
visibl =had =been low:1128
visibl =had =been poor:1128
visibl =has =been excel:637
visibl =has =been good:637
visibl =has =been limit:1128
visibl =has =been low:1128
visibl =has =been poor:1128
visibl =is excel:637
visibl =is good:637+
visibl =is limit:1128
visibl =is low:1128
visibl =is poor:1128
visibl =of =only:1128
visibl =was excel:637
visibl =was good:637+
visibl =was limit:1128
visibl =was low:1128
visibl =was poor:1128
visit =her:932
visit =him:932
visit =in prison:1714+
visit =was cancel:1690+
visit =were refus:1715+
visit:1713+
visitor =were turn =away:1715
visitor stay =away:403+
vocal =from tape:937
vodka:437+
voic record =had =been recov:162
voic record =has =been recov:162
voic record =is recov:162
voic record =was recov:162
void:776+
volcan activ:1716+
volcano =has calm:1717+
volcano =is quiet:1717+
volcano calm:1717+
volcano fell silent:1717
volcano stay quiet:1717+
volley:651
volunt =for =the front:1719+
volunt receiv:1525+
volunt soldier:1719+
volunt:295+,1658,1718
voluntari basi:1025+
voluntari confess:288+
voluntari work:1658
voluntari:1718+
voluntarili:1718+
vomit:724,1720+
vote =against =the bill:1727
vote =against:1401+,1726+
vote =down:1727+
vote =for:1728+
vote =in favor:1078
vote =in secret:1325+
vote =in:468+
vote =into offic:468
vote =is valid:1724+
vote =must =be repeat:1725
vote =of =all parti:1582
vote =on:1189+
vote =out:376+,898+
vote =through:1078
vote =to impeach:731+
vote =was rig:1723
vote adjourn:1721+
vote annul:1725+
vote began:1123+
vote buy:1723
vote halt:1124+
vote nay:1726+
vote open:1020+
vote postpon:1124+,1721+
vote put =off:473+
vote rig:1723+
vote suspend:1124+
vote took place =in:1189+
vote took place:472+
vote went ahead:472+,1123+
vote went smooth:1722+
vote yes =in =the referendum:1248+
vote yes:1728+
voter apathi:1574+
voter approv:1248+
voter back:1248+
voter queu:1123+
voter rebuf:1247+
voter reject:1247+
voter stay =at home:1574+
voter turn =down:1247+
voter turn =out =in larg number:1573+
voucher:953+,1249
vow =to fight:598+
vow =to stay:1251+
vow =to:1167
vow:1167+
vulner fix:1084+
vulner remain:1659+
vx gas:974+
wade ashor:1491+
wafer thin:965+
wag =its tail:1591+
wage =late:1729+
wage agreement:13+
wage arrear:1729
wage cut:1087+
wage deal:13+
wage dump:1612
wage freez:1089+
wage frozen:1089+
wage increas:1090+
wage negoti:1091+
wage overdu:1729+
wage paid:1065+
wage slash:1087+
wage talk:1091+
wage unchang:1089+
wage went =up:1090
wage withheld:1729+
wage:1064+
waist deep:579
wait =at =the platform:1075+
wait =at =the scene:1422
wait =for =the ambul:1426
wait =for =the polic:1426
wait =for hour:681,851+,1372,1373
wait =for polic:1426+
wait =for ~ wage:1729+
wait =in vain =for treatment:1686
wait =in vain:0+,851+
wait =them =out:1730+
wait list:1258+
wait outsid:1730+
wait ~ hour:1372
waiv =the right =to appeal:5+
waiv ~ appeal:5+
waiv ~ immun:729+
waiv:1658
wake =up:130
wake up call:1736
walk =away =from =the deal:364+
walk =away unhurt:1629
walk =away:1629
walk =down =the aisl:919
walk =in =through:983
walk =in unoppos:1786
walk =into =a polic station:1483
walk =out =before sign:1676
walk =out =of =the screen:1068
walk =out =of prison:610
walk =out =of ~ talk:1498+
walk =out =on:1337
walk =out:398,402+,1006+
walk free =from court:20
walk free =with:1489+
walk free:20,609+,610
walk past:612
walkout:1006+
wall =of water:1568+
want =by polic:120
want =by:116+
want =for =nothing:1761
want ~ =out:1572+
want ~ gone:1572+
war =of =the rose:552+
war =of word:552+
war continu:1732+
war crime:1643
war goe =on:1732+
war weary:904
ward =are open:702+
ward =had =been close:701
ward =had =been open:702
ward =has =been close:701
ward =have =been open:702
ward =is close:701
ward =of:25
ward =was close:701
ward =were open:702+
warhead =was miss:1733+
warhead explod:1734+
wari:1490+
warm =and dri:674+
warm =up:1735
warm applaus:1398+
warm dress:504
warm receiv:1753+
warm room:674+
warm welcom:1122
warm:320+
warmer =than:1735+
warn =against =the plan:1024
warn =had =been issu:1736
warn =has =been issu:1736
warn =is issu:1736
warn =too =late:1691
warn =was ignor:817+
warn =was issu:1736
warn =were ignor:817+
warn came =too =late:1691
warn light:918
warn messag appear:54+
warn shot:1737+
warn shout:1736
warn sign:918+,1367+
warn strike:1006
warn ~ =of consequ:1529+
warn:1736+
warplan hit:52+
warrant issu:1738+
warrant:1738+
warranti =claim =was accept:746+
warranti =had expir:1042+
warranti =was void:1042+
warrantless:1789+
wash =the dam =away:345
wash ashor dead:602
wash overboard:550+
wash powder:662+
wash ~ hand =of:396+
wast time:1373
watch =around =the clock:648
watch =by passers by:1793+
watch =from =the galleri:1739+
watch =over =by:1475+
watch =over:648
watch =the road:125+
watchman:648
water =had =been clean:441
water =had =been cut =off:1744+
water =had =been restor:1745+
water =has =been clean:441
water =has =been cut =off:1744+
water =has =been restor:1745+
water =in ~ lung:445+
water =is clean:441
water =is cut =off:1744+
water =is fall:1743+
water =is restor:1745+
water =is rise:1746+
water =was back:665+
water =was clean:441
water =was cut =off:1741+,1744+
water =was ration:905+
water =was restor:1745+
water cannon:1710,1740+
water damag:1742+
water drain:1743
water eb:1743
water level =are rise:1746
water level drop:1743
water level fell:1743+
water level rose:1746+
water outag:1741+,1744
water pistol:1546+
water qualiti =had =been good:441
water qualiti =has =been good:441
water qualiti =is good:441
water qualiti =was good:441
water ration:905+
water rose:1746+
water shut =off:1744
water subsid:1743+
water suppli =had =been interrupt:1744
water suppli =had =been restor:1745
water suppli =has =been interrupt:1744
water suppli =has =been restor:1745
water suppli =is interrupt:1744
water suppli =is restor:1745+
water suppli =was interrupt:1744
water suppli =was restor:665+,1745+
water suppli continu:1745
water suppli fail:1741+,1744
waterboard:1543+
waterlog:579,1765+
watertight door:842
watertight:452+,518+
wave =away:1097+
wave =of infect:1043+
wave =of:1296
wave =through =the merger:930+
wave =through =without:1597+
wave =through:645,1078,1635
wave play =on:1097+
waylaid:70+
weak demand:1307+
weak foundat:1747
weak swimmer:988+
weaken:1358,1446+
weaker =than expect:1446
wealthi:1290+,1748+
weapon =has =yet =to =be found:1750+
weapon =is miss:1750+
weapon =was found:1749+
weapon =was recov:1749+
weapon =were collect:413+
weapon arriv:98+
weapon remain miss:1750+
weapon silent:984
weapon stay silent:984
weapon:95
weapons grade:501+
wear =a helmet:680+,1795+
wear =a mask:920+
wear =a seat belt:155
wear =a seatbelt:155+,1795
wear =a:438+
wear helmet:680+
wear life jacket:868+
wear mask:920+
wear ~ seat belt:155+
weather balloon:762
weather research:762
weather warn:1736
websit =down:1001
websit unavail:1001
wed:919+
wedg:1556
weed plantat:220+
weedkil:1105+,1528+
week =early:458+
week =late:384,825+
week =of prepar:1113
week =to live:748+
week prematur:459+
weep statu:942+
weep:1764+
welcom =by classmat:1758+
welcom =the offer:4
welcom =the plan:738,1477
welcom visitor:1018
welcom ~ help:43+
welcom ~ propos:4
weld shut:891
well =and healthi:669+
well =done meat:314+
well =in advanc:1113+
well =marked:918
well =over =the limit:1399
well =trained:1552+
well acquaint:816
well arm:504
well below capac:1394+
well built:186
well capit:1389
well care =for:1756+
well construct:186
well equip:504+,1759+
well fed:549+,1756+,1757+
well found:1566+
well fund:1389
well heeled:1748+
well integr:1758+
well like:1130
well liked:1758+
well lit:636+,873+,879+
well look =after anim:82+
well look =after:1756+
well love:1130+
well maintain:910+
well mannered:1122+
well nourish:1756+,1757
well off:1290+,1748+
well organ:1030+
well paid:1754+
well prepar:1759+
well preserv:772
well receiv:1130
well rest:1279+
well staf:499
well stock:499+,500,1476+
well suppli:499,500,504
well toler:1760+
well trained:1552
well treat:1761+
went =away empti:1599
went =away empty handed:1588+
went =down =by:374
went =down =in:328
went =down =to =the second divis:1260+
went =down =to:900
went =down =with =his plane:1425+
went =down =with:1474
went =down:374,1001,1474+
went =into exil:1
went =into hide:116+,120,1208+
went =into liquid:570+
went =into opposit:264
went =into retir:1284
went =off =as design:1797
went =off =the air:1181+
went =off =with =a bang:525
went =off =without =a hitch:1782+
went =off:1542
went =on =as plan:1542
went =on =for:303
went =on air:51+,193+
went =on stage =to receiv:272+
went =on strike:1006+
went =on trial:1008+
went =over =to:962
went =their separ way:1337+
went =through =the:1227+
went =through secur:768
went =through test:1522
went =to =the bottom:1474
went =to =the next instanc:86
went =to =the polic =himself:1483
went =to =the polic:1271
went =to =the poll:472+
went =to appeal:86
went =to court:1466
went =to war:1731+
went =under =the hammer:1384+
went =under =the knife:1023+
went =under anesthet:1478+
went =under:445+,767,1474+
went =up =by:747
went =up =in =a firebal:525
went =up =in flame:566
went =up =to =the first divis:1168+
went =up:747
went =willingly:850+
went =without =a dividend:423+
went =without food:545+
went =without pay:1729
went ahead:223+,1542+
went ashor:1762+
went astray:998,1608
went back =on:195,1558
went back =to drink:1259
went bust:767
went critic:1225+
went dark:1136
went dead:1444
went empty handed:1599
went home =from hospit:1334+
went home =on =their =own:1763+
went home:119,398
went hungri:542,715+,951,1419+
went miss =from =the archiv:515
went nowher:361
went public =on =the stock exchang:876+
went public:414,1180
went quiet:1786
went rogu:1586+
went silent =since:1159
went silent:300
went smooth:1465,1782+
went undetect:1674
went unnot:1674
went unpunish:1665
went well:1464
went wide:948
went wrong:533
wept blood:942+
wept:1764+
wet =through:1742+
wet road:719,1765+
wet surfac:719
wet weather:1206+
wet:1765
whale ban:717+
whale:716+
wheel =are =down:624+
wheel =had =been =down:624
wheel =have =been =down:624
wheel =up:625+
wheel =were =down:624+
wheel broke:1766
wheel came =off:1766+
whenev =they like:1646
whereabout =are unknown:950
whereabout known:16
whereabout unknown:116+,950
whip =through:1303+
whirlwind:718+
whiski:437+
whisper:1197+
whistl =at:175+,1068+
whistleblow:279+,843
white flag:1483
whiteout:1128
whole network:1767+
wide anticip:521
wide awak:125+,130+
wide expect:521+
wide known:1177+
wide open:1018
wield:95
wig:920
wild anim:83+,1768+
wild caught:83+
wildcat strike:1453+
wildfir:566
wilt:1359+
win =a major:911
win =a third term:1222+
win =the battl:1708+
win =the case:835+
win =the contract:305+
win =the elect:468
win =the nomin:985
win =the vote:468
win back:860+
win expir:1598+
win seat:502+
win:1794+
winch =to safeti:1273
winch:1273
wind =down:359+
wind =had =been light:212
wind =had die =down:212
wind =had drop:212
wind =has =been light:212
wind =is light:212
wind =up:493
wind =was howl:1769
wind =was light:212
wind assisted:947+
wind shear:1769
wind tore:1769
windi:1769+
windless:212+
window =was open:1649+
window shatter:347
wine:437+
winner =in stoppag time:1318
winner =is known:1770+
winner =is unknown:1598+
winner =of:572+
winner:1794+
wintri:270
wipe =off =the map:404
wipe =out famili:63
wipe =out speci:530+
wipe =out ~ villag:921+
wipe =out:404
wipe =the data:356+
wipe:515+
wire fault:9+
wiretap:954+,1771+
wit convinc:1791+
wit:1330+,1790+,1793+
withdraw =from =the treati:1561+
withdraw =from:1286
withdraw =of:1286+
withdraw =the bill:1721+
withdraw =the charg:237+
withdraw frozen:141+
withdraw possibl:142+
withdraw ~ candidaci:1037+
withdraw ~ licens:862+
withdraw ~ statement:1285+
withdrawn =from =the market:1234
withdrawn =from =the race:1037+
withdrawn =from auction:1679+
withdrawn =from releas:1350+
withdrawn =from sale:1234+
withdrawn =from:1286
withdrawn paper:1254
withdrew =before:987+
withdrew =from =the race:444+
withdrew =from =the tournament:987+
withdrew =from =the treati:1561+
withdrew =from:1286+
withdrew =the bill:1721+
withdrew =the degre:383+
withdrew =the order:308+
withdrew =the product:1234
withdrew =the stori:323+
withdrew injur:1361
withdrew ~ bid:364
withdrew ~ candidaci:1037+
withdrew ~ confess:1772+
withdrew ~ diplomat:478+
withdrew ~ licens:862+
withdrew ~ statement:1285+,1772+
wither plant:1359+
wither:451
withheld aid:42+
withheld assent:1705
withheld document:994
withheld payment:1658
withheld recognit:1668+
withheld weapon:99+
withheld ~ vote:3+
withheld:797,1324
withhold aid:42+
withhold ~ signatur:1705+
withstood =the cyberattack:1593+
withstood =the load:1459
withstood =the quak:1417+
withstood =the shock:1417
withstood =the storm:1417
withstood:679,1604
woke =up probe:1160
woke =up:130+,293+
woken:130+
woman =was arrest:555+
won =a major =of vote:468
won =a major:911+
won =a place:24+
won =a third term:1222+
won =in =the first round:571+
won =in court:835+
won =on merit:538+
won =the ball:537+
won =the battl:1708+
won =the case:835+
won =the confid vote:644+
won =the contract:305+
won =the elect:468+
won =the lawsuit:835+
won =the nomin:985
won =the presid:468
won =the prize:131+
won =the runoff:468
won =the seat:468
won =the tender:305+
won =the vote:468
won =the war:1708+
won back:860+
won custodi:341+
won fair =and squar:538+
won fair:538+
won narrowli:965
won outright:571+
won promot:1168+
won seat:502+
won ~ appeal:1702
won ~ patent disput:1085+
won:1794+
wood alcohol:935+
wooden dummi:373+
wooden spoon:824+
word =for word =from:1110
word =for word:1201
word twist:944+
wore =a helmet:680+,1795+
wore =a life jacket:1795+
wore =a mask:920
wore =a muzzl:845+
wore =a seat belt:1795+
wore helmet:680+
wore life jacket:868+
wore mask:920+
wore protect:504
wore seatbelt:155
wore ~ seat belt:155+
work =again:1015+
work =around =the clock:1056+
work =as =it =should:1391
work =as =they =should:1391
work =as intend:1797
work =as normal:118+
work =as:486+
work =at full capac:1116
work =for:486+
work =in progress:1622
work =out:1465
work =with investig:317
work =without pay:1729+
work alon:892
work brake:190
work complet:281
work council =was inform:1796+
work council:1641+
work firearm:1231+
work flawless:1797
work normal:1005+
work paper:436+
work perfect:546+,1391,1797
work proper:1391,1797+
work reliabl:38+
work stoppag:1006
work weekend:1056+
work:1797+
worker =from abroad:1046
workforc =was inform:1796+
workforc grew:690
workforc reduc:837
workshop =of:597+
world first:573+
world heritag:1146
world record:1238+
worldwid outag:1767+
worn =out:547
worn out driver:1533
worn:547
worsen:505,1259+,1800+
worst harvest:137
worthless:754,894+
wound =up =the compani:570+
wound =up:261,493
wound:759+
wrap =up:280+
wreck =was left:1801+
wreck =was rais:1207+
wreck =was recov:1207+
wreck ball:393
wreck remain =on =the seab:1801+
wreck:328,347
wreckag:328
wrestl ~ =to =the ground:587+
write off:404
written =by =a human:711+
written =by =a machin:40+
written =by softwar:40+
written =by ~ =own hand:711+
written =off:404
written =out =of =the =will:416+
written agreement:1802+
written contract:1802
written independ:1035+
written order:1802
written warn:1802+
wrong accus:760+,1804+
wrong bill:1051+
wrong convict:760,1804+
wrong diagnosi:926
wrong direct:902
wrong dose:1805+
wrong drug:1805+
wrong flag:39+
wrong inject:1805+
wrong label:943+
wrong lane:998
wrong man:760,1804+
wrong medic:1805+
wrong medicin:1805+
wrong orbit:553+
wrong patient:926
wrong runway:998
wrong side =of =the road:998
wrong track:998
wrong turn:998
wrongdoer:649
wrote =a =will:666+
wrote =every word:1061
wrote =it =herself:1061+
wrote =it =himself:1061+
wrote =it:627
wrote =that letter:627
wrote =the letter:627
wrote =to:298
wrote back:1270
wrote ~ =herself:1061+
wrote ~ =himself:1061+
x rayed:768
year =in jail:1153,1155+
year =in prison:1153,1155+
year =late:384
year =of experi:1552,1759
year behind bar:1155+
yes camp won:1248+
yield =to:389+
yield:1577+
youngster:940
youth court:940
zero alcohol:1382+
zero increas:1089+
zero visibl:1128
zip past:113+
zone approv:1111+
zoo born:79
`;
