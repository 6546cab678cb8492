/**
 * Words and phrases that news uses for one thing in one context, one set a row: of two papers that tell one claim one has this word and
 * the other that. Looser than `synonyms.ts`, whose words are one concept: here a "coach" may be a bus or a trainer, and stands in two
 * rows. Written from general knowledge, for no event. A stem is enough, but irregular forms are given.
 */
export const PARAPHRASES = `
burglar, thief, thieves, robber, intruder, raider, culprit, perpetrator, looter
steal, stole, stolen, theft, thief, thieves, rob, robbery, burglary, burgle, loot, snatch, pilfer, took away, make off with, made off with, get away with, got away with
enter, come in, came in, get in, got in, gain access, access, go inside, went inside, penetrate, break in, broke in, broken into, break into
run, ran, dash, sprint, race, rush, hurry, speed off, sped, bolt, run off, ran off, run away, ran away, take to their heels
toward, towards, direction, in the direction of, heading for, bound for
pair, two, couple, duo, both, twosome
trio, three
swap, replace, exchange, change, substitute, renew, switch
repair, fix, mend, maintenance, service, overhaul, restore
free, free of charge, gratis, at no cost, for free, without charge, without paying, cost-free, complimentary, for nothing
defect, defective, fault, faulty, flaw, flawed, malfunction, broken, bug, glitch
part, component, piece
learn, learned, learnt, hear, heard, told, inform, informed, aware, knew, know, known, notice, find out, found out, made aware, became aware, come to know
notify, inform, tell, told, alert, report, warn, advise, let know
end of, late, final days of, last days of
start of, early, beginning of, first days of
middle, mid, midweek, halfway
verdict, judgment, judgement, ruling, sentence, decision
final, definitive, last, conclusive, ultimate
result, outcome, figures, count, tally, returns
announce, publish, release, present, disclose, reveal, unveil, make public, made public, issue, declare
win, won, victory, gain, secure, capture, take, triumph
lose, lost, loss, defeat
turnout, participation, voted, cast their ballots, went to the polls
voter, electorate, entitled to vote, eligible voters
vote, ballot, poll, cast
election, vote, poll, ballot
stop work, stopped work, walk out, walked out, walkout, strike, down tools, put down tools, lay down work, laid down work, lay down their work, laid down their work, industrial action, stoppage
picket, striker, protester
union, trade union, labour organisation
go-between, mediator, intermediary, arbitrator, broker, conciliator
sit down with, meet, met, hold talks, get together, got together
company, business, enterprise, group, corporation, manufacturer, maker, producer, operator, owner
factory, plant, works, mill
deliver, delivery, supply, supplied, ship, shipment, send, sent, dispatch, hand over, handed over, left the factory
kitchen, canteen, caterer, catering
food, meal, dish, sandwich, lunch, dinner
leak, escape, seep, spill, spillage, flow out, leaked out, ran out, poured out
oil, fuel, diesel, petrol
sea, water, ocean, waves
ashore, land, left the ship
captain, skipper, master
steer, steering, rudder, helm
aground, reef, rocks, stranded, beached, grounded
tug, tugboat, salvage
defendant, accused, suspect
lawyer, attorney, counsel, solicitor, barrister, defence
insist, maintain, stress, say
pocket, embezzle, steal, take money, took money, taken money, divert, misappropriate
negligence, negligent, careless, carelessness, reckless, recklessness, duty of care
inquiry, investigate, investigation, examine, examination, probe, look into, looked into, looking into, check, review, scrutinise, scrutinize, study
straight, directly, without stopping, nonstop, without a detour
hospital, clinic, ward, infirmary, medical centre
doctor, physician, medic, surgeon, clinician
nurse, carer, paramedic
patient, sick, ill, case
ill, sick, unwell, fall ill, fell ill, fallen ill, taken ill, illness, disease, infection, infected
vomit, nausea, sick
poison, poisoned, poisoning, toxic, contaminated
contaminate, contamination, pollute, pollution, taint, dirty
clean, pure, safe, fit to drink
switch off, switched off, turn off, turned off, shut off, deactivate, disable, disconnected, out of action, not working, off
switch on, turn on, turned on, activate, enable
door, gate, entrance, exit
window, pane, glass
guard, security, watchman, sentry, warden
painting, picture, canvas, portrait, artwork, work of art
statue, sculpture, figure, idol
museum, gallery, collection
missing, gone, disappeared, lost, vanished, unaccounted
valuable, worth, value, price
insure, insurance, insurer, policy, cover, coverage
trouble, problem, difficulty, disruption, fault, outage, breakdown
begin, start, commence, set in, break out, broke out, launch, open
cut off, disconnected, locked out, no access
customer, client, user, subscriber, consumer, buyer, shopper
shop, store, retailer, supermarket, outlet
loss, damage, cost, harm, deficit
data, information, records, files, details
hacker, attacker, intruder, cyberattack
server, computer, system, network, software, machine
restore, back, running again, resume, back to normal, up and running
outage, blackout, failure, breakdown, power cut, disruption
electricity, power, energy, current
gas, fuel, heating
worker, employee, staff, workforce, colleague, personnel, hand
boss, chief, head, director, manager, leader, executive, chairman, chairwoman, superior
quit, resign, step down, stepped down, stand down, stood down, leave office, left office, give up post, go, depart, resignation, departure
dismiss, sack, fire, fired, lay off, laid off, let go, make redundant, redundancy, discharge, oust, remove
hire, recruit, employ, appoint, engage, take on, took on
promise, pledge, vow, assure, assurance, undertake, commit, commitment, guarantee, word
demand, call for, called for, want, request, ask, insist, urge, require
reject, refuse, turn down, turned down, rule out, ruled out, dismiss, decline, rebuff, say no
accept, agree, approve, consent, back, endorse, say yes, sign off
support, back, favour, favor, endorse, approve, behind
oppose, against, object, opposition, resist, reject
criticise, criticize, criticism, blame, condemn, attack, slam, denounce, fault
praise, hail, welcome, applaud, commend
warn, warning, alert, caution, raise the alarm
fear, worry, concern, anxious, afraid, scared
hope, expect, wish, confident, optimistic
surprise, unexpected, astonish, shock, unawares
mistake, error, slip, blunder, oversight, fault, wrong
lie, lied, untrue, false, invented, fabricated, made up, fiction, fairy tale, invention
true, correct, right, accurate, genuine
proof, evidence, prove, trace, sign, indication
document, paper, file, record, letter, memo
letter, email, message, mail, note, wrote
record, recording, tape, video, footage, film, camera, photo, picture
witness, onlooker, bystander, passer-by, observer, eyewitness, saw
hear, heard, sound, noise, bang
loud, noise, bang, blast
child, kid, pupil, schoolchild, youngster, minor
child, boy
child, girl
pupil, student, schoolchild, class
teacher, school, headteacher, principal, staff
school, academy, college, primary
parent, family
parent, mother
parent, father
wife, spouse, partner
husband, spouse, partner
son, child
daughter, child
brother, sibling
sister, sibling
relative, family, kin, next of kin
friend, acquaintance, companion
neighbour, neighbor, resident, local
people, person, citizens, inhabitants, population, public
people, men
people, women
crowd, demonstrators, protesters, marchers, participants, people
demonstrator, protester, marcher, activist
demonstrate, protest, march, rally, demonstration, procession, take to the streets, took to the streets
police, officer, policeman, constable, detective, cop, investigator
arrest, detain, take into custody, took into custody, taken into custody, capture, seize, hold, held, pick up, picked up, catch, caught
release, free, freed, let go, set free, discharge
jail, prison, custody, cell, behind bars, detention, imprisoned
sentence, years in prison, jailed, term
court, judge, tribunal, trial, hearing
prosecutor, prosecution, state attorney, district attorney
charge, accuse, indict, accusation, allege, allegation
guilty, convict, conviction, found guilty
acquit, acquitted, not guilty, innocent, cleared, innocence
appeal, challenge, contest, fight the verdict
fine, penalty, pay
bribe, bribery, corruption, kickback, corrupt, money under the table
fraud, swindle, cheat, deceive, scam, con
murder, kill, slay, homicide, shot dead, stabbed to death
kill, die, dead, death, lose life, lost their lives, lose their lives, claimed lives, perish, fatal, succumb
injure, hurt, wound, harm, injury
critical, life-threatening, fighting for life, fight for their lives, serious, severe, grave, danger of death
slight, light, minor, superficial, mild, slightly
unhurt, unharmed, uninjured, safe, not hurt
coma, unconscious
broken, fracture, fractured, broke
burn, scald, burned
smoke, fumes
shoot, shot, fire, gunfire, gunshot, bullet, opened fire
gun, pistol, weapon, firearm, revolver
knife, blade, stab
bomb, explosive, device, charge
explode, explosion, blast, blow up, blew up, detonate, go off, went off
crash, collide, accident, collision, smash, wreck, hit
train, railway, rail, locomotive, carriage
derail, come off the rails, came off the rails, left the track, left the rails, jumped the tracks
driver, motorist, at the wheel
lorry, truck, van, vehicle
car, vehicle, automobile
bus, coach
bicycle, bike, cyclist
motorcycle, motorbike
brake, braking, slow
speed, speeding, fast, pace, km
road, street, highway, motorway, carriageway
bridge, crossing, overpass, viaduct
tunnel, tube, underpass
rail, track, line
station, platform, stop
airport, runway, airfield, terminal
plane, aircraft, jet, airliner, flight
helicopter, chopper
take off, took off, departure, lift off
land, landing, touch down, touched down, came down
ferry, boat, ship, vessel
sink, sank, sunk, go down, went down, capsize
drown, drowned
rescue, save, pull out, pulled out, pull from, bring to safety, brought to safety, free, recover
rescuer, emergency services, rescue workers, firefighters, crews
search, look for, looking for, hunt
find, found, discover, locate, come across, came across, turn up
trap, trapped, stuck, caught, buried
evacuate, bring out, brought out, leave their homes, cleared
firefighter, fire brigade, fire service, fire crews, blaze
extinguish, put out, under control, douse, contained
fire, blaze, flames, burning, inferno
set on fire, set fire, arson, torch, ignite, alight, set ablaze
spark, ignite, trigger, set off, cause
cause, blame, due to, because of, reason, lead to, led to, responsible, behind, trigger, result from, to blame
collapse, give way, gave way, cave in, caved in, come down, came down, fall down, crumble
roof, ceiling
wall, facade
flood, floodwater, inundate, under water, submerged
rain, rainfall, downpour, storm, heavy rain
storm, gale, hurricane, wind
snow, avalanche, ice
heat, drought, dry
cold, freeze, frost, froze
river, water, stream, bank
dam, dyke, levee, embankment
lake, reservoir, pond
forest, wood, woods, trees
mountain, peak, slope, hill
village, town, settlement, community, place
city, town, municipality, council
council, municipality, city hall, town hall, local authority
mayor, town hall, city hall
government, cabinet, ministers, administration
minister, ministry, secretary
president, head of state
parliament, assembly, chamber, house, lawmakers
lawmaker, deputy, mp, representative, member of parliament
party, faction, group
opposition, critics, opponents
law, bill, act, legislation, rule, regulation
pass, adopt, approve, vote for, voted for
ban, prohibit, forbid, outlaw, not allowed
allow, permit, let, licence, authorise, authorize, permission, clearance, green light
postpone, delay, put off, defer, adjourn, push back, later date
cancel, call off, called off, scrap
continue, go on, went on, carry on, keep, remain, last, proceed, resume
end, finish, over, stop, close, conclude, complete
close, shut, shut down, closure, stay closed
open, reopen, reopening
rise, increase, grow, climb, up, higher, go up, went up, surge, jump
fall, drop, decline, decrease, down, lower, sink, shrink, go down
double, twice, twofold, two times
half, fifty percent, halve
third, 33 percent
quarter, 25 percent, three months
majority, most, more than half
all, every, whole, entire, everybody, everyone
several, various, number of, multiple, a few
many, numerous, lot, dozens, scores
only, just, merely, solely, alone
about, around, roughly, some, approximately, nearly, almost
fewer, less, under, below
over, above, beyond, exceed, in excess
enough, sufficient, adequate, plenty, ample
shortage, lack, short of, scarce, too few, not enough, run out
needed, need, require, necessary
money, funds, cash, funding, sum, amount
pay, paid, salary, wage, earn, income
price, cost, charge, fee, fare, rate
expensive, dear, costly
cheap, inexpensive, low-cost
tax, levy, duty
debt, owe, loan, credit
bank, lender
invest, investment, put money, spend
budget, spending, finances
profit, earnings, gain
bankrupt, insolvent, insolvency, bankruptcy
sell, sale, dispose
buy, purchase, acquire, takeover, bid, offer
merge, merger, combine, join
deal, contract, agreement, accord, pact, settlement
sign, signed, ink, put their names
negotiate, talks, bargaining, discussion, table
break down, broke down, broken off, break off, broke off, collapse, fail, walked out, leave the table
offer, proposal, propose, suggest, put forward
plan, project, scheme, intend, programme
design, plan, draw
build, construct, erect, put up
tear down, demolish, knock down, pull down, demolition
move, relocate, transfer, shift
arrive, come, came, reach, get to, got to
leave, left, depart, go away, went away, quit
return, come back, came back, go back, went back, back
stay, remain, keep
wait, await, queue, stand in line
expect, due, anticipate, should, likely, will come
late, delayed, behind schedule, too late
early, in time, soon enough, promptly, on time
soon, shortly, within days, in the coming days
immediately, at once, right away, straight away, instantly, without delay
week, seven days
fortnight, two weeks, fourteen days
day, 24 hours, twenty-four hours
year, twelve months, annual
decade, ten years
weekend, saturday, sunday
night, overnight, dark, nocturnal
evening, tonight, night
morning, dawn, early hours, sunrise
afternoon, after lunch
yesterday, day before
tomorrow, next day, following day
former, ex, previous, past, earlier
new, fresh, latest, recent
old, aged, elderly, ageing
young, youth, youngster, teenager, teenage, adolescent
teenager, youth
teenager, boy
teenager, girl
man, male, gentleman
woman, female, lady
baby, infant, newborn
pensioner, elderly, retiree, senior
refugee, migrant, asylum seeker, displaced
foreigner, foreign, abroad, overseas
border, frontier, crossing
soldier, troop, serviceman, military, army
army, military, armed forces, forces, troops
commander, general, officer, colonel
war, conflict, fighting, hostilities
attack, strike, assault, raid, offensive, hit
drone, unmanned, uav
missile, rocket, projectile
shell, shelling, artillery, bombardment
shoot down, shot down, intercept, bring down, brought down, down, destroy
ceasefire, truce, armistice, lull
prisoner, captive, inmate, detainee, hostage
hostage, captive, abducted, kidnapped
kidnap, abduct, abduction, seize, snatch
rebel, insurgent, militant, guerrilla, fighter
spy, spying, espionage, agent
desert, flee, fled, escape, run away, abscond, slip away
surrender, give up, gave up, lay down arms, turn himself in, turned himself in, gave himself up
occupy, capture, seize, take control, took control, fall to
withdraw, retreat, pull out, pulled out, pullout
threat, threaten, menace, danger
sanction, embargo, penalty
ambassador, envoy, diplomat, embassy
visit, trip, travel, journey
meet, met, meeting, talks, summit
speech, address, remarks, talk
apologise, apologize, apology, sorry, regret
thank, grateful, gratitude
deny, reject, dispute, contradict, refute
confirm, acknowledge, admit, concede
admit, confess, own up, confession
accuse, blame, charge, allege
suspect, suspicion, believe, assume
decide, decision, resolve, choose, rule
vote, ballot, referendum
sure, certain, convinced, confident, no doubt
possible, may, could, cannot rule out
cannot, unable, impossible, not able
try, attempt, seek, effort
succeed, success, manage, work out
fail, failure, unsuccessful, in vain
help, aid, assist, support, relief
protect, safeguard, secure, shield
safe, secure, no danger, safety
danger, dangerous, risk, hazard, unsafe
alarm, siren, alert, warning
inspect, inspection, check, examine, test
test, sample, analysis, laboratory
vaccine, jab, vaccination, shot, inoculate
drug, medicine, medication, pill
treat, treatment, care, therapy
operate, operation, surgery
cure, recover, recovery, get better, got better
virus, bacteria, germ, pathogen
outbreak, epidemic, wave
source, origin, come from, came from
water, tap, supply
drink, drank, drunk, alcohol
drunk, intoxicated, under the influence, alcohol
sober, no alcohol, not a drop
eat, ate, eaten, consume, dish
cook, chef, kitchen
fridge, refrigerator, cold store, cooling, refrigerated
warm, heated, hot
farm, farmer, field, agricultural
barn, shed, stable, farm building
cattle, cow, livestock, animals, herd
horse, pony, mare
dog, hound
animal, creature, beast
tree, branch, trunk
crop, harvest, grain, wheat
game, match, fixture
goal, score, net
player, footballer, striker, athlete
coach, trainer, manager
team, side, club, squad
referee, official, umpire
fan, supporter, spectator
stadium, ground, arena
win, beat, defeat, victory
lose, beaten, defeat
draw, tie, equal
record, best, fastest
race, run, competition
medal, title, prize, trophy, cup
transfer, move, join, sign
fee, sum, price
contract, deal, agreement
injured, unfit, hurt, out
fit, healthy, well
dope, doping, banned substance
concert, show, performance, gig, event
stage, platform, scaffold, podium
singer, star, artist, musician, performer
band, group
audience, spectators, crowd, visitors, guests, public
ticket, entry, admission
festival, event, celebration
film, movie, picture
actor, actress, star
book, novel, work
author, writer
newspaper, paper, daily
journalist, reporter, correspondent
interview, conversation, talk
church, cathedral, chapel, parish
priest, clergyman, vicar, pastor, bishop
mosque, imam
ceremony, service, mass
funeral, burial, buried
wedding, married, marry
building, house, block, premises
flat, apartment, home
hotel, guesthouse, inn
room, chamber, hall
hall, building, room
office, desk, bureau
cellar, basement, vault
stairs, staircase, steps
lift, elevator
crane, hoist
machine, equipment, device, apparatus
tool, instrument, equipment
engine, motor
battery, cell, charge
cable, wire, line, cord
pipe, pipeline, tube, main
valve, tap
tank, container, vessel
bolt, screw, nut
weld, seam, joint
crack, fissure, tear
rust, corrosion, corroded
metal, steel, iron
concrete, cement
wood, timber, wooden
load, weight, cargo, freight
heavy, weigh, weight
overload, too heavy, overloaded, too many people
empty, vacant, bare
full, packed, crowded
dark, no light, unlit
light, lamp, lit
locked, shut, bolted, closed
unlocked, open, not locked
forced, broken open, pried, prise
bag, suitcase, luggage, backpack, rucksack
envelope, letter, packet
cash, banknotes, money
gold, golden
map, chart
list, register, roll
number, figure, count, total, sum
count, counting, tally, recount
error, miscount, mistake
share, percentage, proportion, percent
rate, level
limit, threshold, maximum, ceiling
rule, regulation, requirement, provision
duty, obligation, obliged, responsible
right, entitled, claim
permission, permit, licence, clearance
licence, license, permit
complaint, complain, grievance
report, account, statement
statement, declaration, remarks
question, ask, query
answer, reply, respond, response
contact, touch, reach, call
appointment, meeting, date
secret, secretly, confidential, hidden, behind closed doors
public, open, publicly
private, personal, own
official, officially, formal
join, member, take part, took part, participate, attend
absent, stay away, stayed away, missing
present, there, on the spot, on site, at the scene
alone, single, by himself, on his own
together, jointly, along with, with each other
separate, apart, split
divorce, split, separate
love, relationship, affair
fight, brawl, scuffle, quarrel, row, argument, dispute
hit, strike, beat, punch, slap, kick
push, shove, shoved
throw, threw, thrown, hurl, toss, pelt
grab, seize, grip, grabbed, take by
face, cheek, eye
fall, fell, slip, tumble, plunge
jump, leap, leapt
climb, scale, ascend
walk, go on foot, on foot, stroll
drive, drove, driven, travel, ride
fly, flew, flown
swim, swam
sleep, asleep, slept, dozing
wake, awake, woke
work, job, working, function, operate
idle, standing still, stand still, stood still, at a standstill, halted
produce, production, manufacture, make, output, turn out
assemble, assembly line, production line
order, instruct, command, tell
obey, comply, follow, respond, react
ignore, disregard, take no notice
control, in hand, manage
leader, head, chief
spokesman, spokeswoman, speaker, press officer
expert, specialist, scientist, professor, analyst, engineer
scientist, researcher, scholar
study, research, survey
university, college, institute
degree, diploma, doctorate, thesis
exam, test
copy, plagiarise, plagiarism, lifted from, copied
invent, make up, fabricate
forge, fake, counterfeit, falsify, forged
original, genuine, authentic, real
erase, delete, wipe, remove
save, store, keep
hide, hidden, conceal, cover up, covered up, keep quiet, kept quiet, hush up, secret
reveal, uncover, expose, bring to light
leak, disclosed, passed on
publish, print, put online, go online, went online, appear, post, posted
web, internet, online, site, website
app, application, software, programme
password, code, login
virus, malware
satellite, orbit
rocket, launch
energy, power
reactor, nuclear, atomic
radiation, radioactive
chemical, substance
acid, chemical
gas, fumes, vapour
air, atmosphere
climate, environment
waste, rubbish, garbage, trash, litter
recycle, reuse
fish, catch
boat, vessel, craft
harbour, port, dock, quay, pier
beach, shore, coast, seaside
island, isle
coast, shore, coastline
north, northern
south, southern
east, eastern
west, western
centre, center, middle, heart, downtown
outskirts, edge, suburb, outside
near, close to, next to, beside, not far from, outside
kilometre, km
metre, meter
tonne, ton
litre, liter
hectare, acre
percent, per cent, percentage points, out of every hundred, in a hundred
midnight, twelve at night
noon, midday
throat, neck
phone, telephone, call, rang, ring
own, owned, belong to, belongs to
skylight, roof window, rooftop
loaf, bread, bakery
seat, mandate
box, crate, carton
see, saw, seen, watch, observe, spot, notice
gem, jewel, jewellery, diamond
landslide, landslip, mudslide, rockfall
carry out, carried out, behind, responsible, commit, perpetrate, mount
take control, took control, taken control, full control, capture, seize, liberate, liberation, retake, conquer, take, taken
motionless, stationary, stand still, stood still, halted, at anchor, move, moved
survive, come through, came through, get through, pull through, pulled through, live through
complete, finish, finalise, finalize, conclude, conclusion, wrap up, go through
job, post, position, employment, workplace, place of work
cut, axe, shed, slash, go, disappear, eliminate, fall away, fell away
take over, took over, takeover, acquire, acquisition, buyout, buy out
instalment, installment, tranche, occasion, payment
stampede, crush, surge, panic
stand, terrace, grandstand, tier
earthquake, quake, tremor, seism, shock, temblor
magnitude, strength, force, power, intensity, violence
epicentre, epicenter, centre of the quake
storey, story, floor, level
rubble, debris, ruins, wreckage, remains
missing, unaccounted for, no trace of, not been found, not yet been found
miner, colliery, mine, pit, shaft
docker, longshoreman, longshoremen, stevedore, port worker, dock worker
walk off the job, walked off the job, stop work, stopped work, walkout, strike, down tools, lay down tools
baton, truncheon, club
ransom, money, sum
abduct, kidnap, seize, snatch, carry off, carried off, take away, taken away
come home, came home, return, released, freed, back home, at home
gunman, gunmen, shooter, attacker, assailant
in hospital, admitted to hospital, taken to hospital, hospitalise, hospitalize, treated
discharged, left hospital, leave hospital, released from hospital
stable, out of danger, not in danger, not critical
convoy, column, motorcade
break out, broke out, get out, got out, slip out, slipped out, escape, flee, flight
warder, prison officer, jailer, guard
distress call, mayday, emergency call, call for help, alarm, raise the alarm
make landfall, made landfall, reach the coast, reached the coast, hit the coast
wreck, hulk, hull
ram, collide, run into, ran into, hit, crash into
spray, jet, hose, water cannon
impound, confiscate, seize, seizure
grounded, not allowed to fly, flight ban
autopsy, post-mortem, postmortem
ill, taken ill, food poisoning, sickened
recall, withdraw, take off the market, taken off the market, call back, called back
batch, consignment, lot, delivery
merge, join forces, joined forces, combine
mediate, broker, brokered
observer, monitor, inspector
hotline, helpline
curfew, lockdown
looting, plunder, ransack
blockade, block, barricade, cut off
evict, eviction, throw out, thrown out
poll, survey, opinion poll
landslide victory, clear victory, clear win
runoff, second round
in favour, in favor, for, support
turn away, turned away, refuse entry, send back, sent back
power station, power plant
pylon, mast, tower
down payment, deposit, advance
shareholder, investor, owner
chief executive, ceo, boss, head
stake, share, holding
`;

/** What the table of neighbours takes for nearly the same, and a careful reader does not. */
export const APART = `
killed injured
postponed cancelled
bus train
army police
hour minute
inhabitant house
time day
`;
