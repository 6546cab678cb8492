/**
 * Words that news uses for one thing, one set a line, the one that stands for all first: two papers that tell one claim
 * choose among these. Forms that a stemmer cannot know are words of their own ("fled", "servicemen"). Only words that mean the
 * same in most sentences: "town" is not "city", "injured" is not "killed", "rifle" is not "machine gun".
 */
export const SYNONYMS = `
kill killed dead die died dies dying death deaths fatal fatally fatality slain slay slew murder homicide eliminate liquidate perish lethal deadly massacre slaughter
injure wound wounded hurt injury casualty casualties
soldier serviceman servicemen servicewoman servicewomen trooper troop troops servicemember
flee fled escape escaped desert desertion deserter defector abandon abandonment awol
threat danger hazard peril dangerous
investigate investigation probe inquiry inquiries enquiry
penalty punishment punish penalties
house home homes
inhabitant resident local locals villager villagers townspeople
village hamlet settlement
car automobile
lorry truck
attack assault raid strike struck striking strikes hit
fire blaze inferno
burn burnt burned ablaze torch torched
explosion blast explode detonate detonation
crash collide collision
flood floods flooding inundate
earthquake quake tremor
arrest detain detained detention apprehend nab nabbed
charge charged accuse accused accusation indict indictment
buy bought purchase acquire acquisition
sell sold sale sales
rise rose risen increase grow grew grown growth climb surge jump soar soared
fall fell fallen drop decline decrease plunge plummet
worker employee staff workforce
company firm
wage salary salaries pay paid payment payments
start began begin begun commence
end ended finish conclude
stop halt cease
build built construct erect construction
destroy demolish raze destruction
damage harm
help aid assist assistance
child children kid kids
doctor physician medic
parliament legislature
lawmaker legislator mp mps
talks negotiation negotiate negotiations
agreement deal accord pact treaty
reject refuse refusal
ban banned prohibit outlaw forbid forbidden prohibition
allow permit permission
order ordered instruct
warn warning
large big huge
rescue save saved
evacuate evacuation
vanish disappear missing
search hunt hunted seek sought
discover find found locate located
ship vessel freighter
plane aircraft airplane airliner jet
railway rail railroad
highway motorway
drone uav
shell bombard bombardment shelling
border frontier
region province oblast
pupil student schoolchild schoolchildren
power electricity
outage blackout
cause trigger triggered
taxi cab
mobilize mobilization mobilisation callup
draft conscript conscription draftee
worth value valued
ask asked request beg begged plead
liberate freed
criticize criticise condemn denounce slam slammed criticism
praise laud hail
raise hike
delay postpone
cancel scrap
repair mend
hide hid hidden conceal
show shown showed
spokesman spokeswoman spokesperson
guard watchman warder
boat dinghy
crew sailor seaman seamen
captain skipper
landslide mudslide
toxic poisonous poison poisoned
sewage wastewater effluent
inspect inspection examine examination
torture mistreat maltreat abuse
bomb bombing bombed
illegal unlawful illicit unauthorized unauthorised
contaminate pollute contamination pollution
price cost costs
tax levy
disease illness
vaccine vaccination vaccinate jab
protest demonstration demonstrate demonstrator protester protestor
shooter gunman
resign quit resignation
dismiss sacked sack
win won victory
lose lost loss losses
beat beaten beating
withdraw withdrew withdrawal retreat
kidnap abduct abduction
jail prison imprison imprisonment
court tribunal
lawyer attorney
plan planned
steal stole stolen theft rob robbery burglary heist
thief thieves burglar robber
fly flew flown flight
drive drove driven
break broke broken
write wrote written
speak spoke spoken
send sent
spend spent
hold held
keep kept
bring brought
catch caught
fight fought
sink sank sunk
shoot shot shooting
man men
woman women
weapon arms weaponry
hospital clinic
money funds funding
reason motive
accident mishap
quarrel dispute argument
mock mockery taunt insult
leave left leaving
go went gone
give gave given
take took taken
say said told tell
meet met meeting
vote ballot
choose chose chosen elect
reduce reduction cut
double twofold
half halve
grain wheat corn cereal
oil crude petroleum
spill spillage
harbour harbor port
farm farmland
crop harvest
drown drowned drowning
collapse collapsed
storm hurricane typhoon
suspend suspension
close closed closure shut
open reopened
invade invasion
recruit enlist enlistment
reservist reservists
captive capture captured captives captivity prisoner prisoners pow
seize seizure confiscate
hostage hostages
refugee migrant asylum
smuggle trafficking
bribe bribery corruption
fraud swindle
fine fined
approve approval endorse ratify
chief head boss director
deputy vice
office offices
police policeman policemen officer officers constable cop cops
firefighter fireman firemen
rebel insurgent militant
disclose reveal
video footage
picture photo photograph image
letter note
poll survey
expert specialist analyst
scientist researcher
client customer
factory plant
calm peaceful orderly
flat apartment
shop store
phone telephone cellphone
medicine medication
error mistake
rain rainfall downpour
happen occur
enough sufficient
false untrue incorrect
fugitive escapee runaway
count counted counting tally
candidate contender
opponent rival
pier jetty wharf quay dock
mother mum mom
father dad
baby infant
bus coach
intervene interfere
intruder hacker
purpose deliberate deliberately intentional intentionally
dirt dirty filthy filth
inmate convict
`;
