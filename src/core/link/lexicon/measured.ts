/**
 * What one event has one figure of, and by which words it may be said: `dimension thing: phrase, phrase …`. A phrase stands in the content
 * or in what is counted; word by word as stems, `~` for up to three words. Two figures of one thing are of one measure, however far
 * apart their words. `people` are counted too.
 */
export const MEASURES = `
people crowd: came to hear, tickets, sold tickets, filled the, packed the, in the arena, visitors, at the fair, demonstrated, on the march, at the vigil, at the funeral, lined the streets, queued, spectator, attend, attendance, attendee, crowd, turnout, watched by, in the stadium, in the stands, at the ground, on the terraces, on the square, in the square, took part, taken part, take part, participant, demonstrator, protester, march, marched, marcher, rally, gathered, turned out, joined the, in the streets, on the streets, took to the streets, in the procession, procession, gate of, supporters, fans, heard him speak, listened to, at the concert, concertgoers, at the festival, festival-goers, onlookers, came to see, audience, mourners, worshippers
people present: in the water, on the boat, in the vehicle, in the minibus, in the gondola, in the cable car, in the helicopter, on the raft, on the lift, in the shelter, in the cellar, in the courtroom, in the theatre, in the cinema, in the church, in the dormitory, in the ward, in the tower, on the bank, on the beach, on the pitch, in the pool, in the yard, in the kitchen, took part in the meeting, met there, were in there, sat in, lived in, lived there, registered, occupants, went along, accompanied, escorted, supervised, were with, looked after, with the group, took part in the trip, on the bridge, on the deck, on deck, on board, aboard, in the building, in the hall, in the room, in the house, in the bus, on the bus, in the carriage, in the coach, on the train, in the car, in the cabin, in the lift, in the tent, in the boat, in the shop, in the bank, in the classroom, in the plane, on the plane, on the ferry, in the cell, at the table, at table, on the roof, on the platform, on the pier, on the stage, on the ice, on the slope, in the mine, in the shaft, in the tunnel, underground, on the site, in the club, inside, occupant, people were there, were present, at dinner, at the dinner, at the meal, dined, ate there, guest, sat, sitting, seated, stood on, standing on, carrying, was carrying, carried, seats taken, dancing, slept in, sleeping in, stayed in, overnighted
people group: there were ~ of them, there are ~ of them, there had been ~ of them, there have been ~ of them, there were ~ of us, had been ~ strong, was ~ strong, is ~ strong
people duty: on the night shift, on the early shift, in the tower that night, at the controls, at the desk, on patrol, stewards, security staff, doctors on duty, staff were there, on duty, on shift, at work, worked that night, worked that day, were working, was working, staffed, manned, understaffed, roster, rostered, staff on, guards on, controllers, nurses on, lifeguard, night watch, on watch, at their posts, in the control room
people attackers: suspects, gang, of them were armed, wearing masks, wore masks, balaclavas, made off, on motorcycles, jumped from a car, boarded the, came out of the, entered the, got away, took part in the attack, carried out the attack, beat him, beat her, attacked him, attacked her, surrounded him, kicked, got into a, get into a, getting into, got out of a, running towards, were running, ran towards, ran off, ran away, ran out, jumped into, perpetrator, robber, thief, thieves, burglar, gunman, gunmen, assailant, attacker, raider, intruder, kidnapper, hijacker, culprit, masked, hooded, broke in, broke into, break-in, ran away, ran off, drove away, drove off, fled, getaway, jumped out, climbed over, opened fire, stormed in, burst in
people rescuers: crews, took part in the rescue, men on the ground, looking for them, combing, rescuer, rescue worker, searcher, involved in the search, took part in the search, searching, divers, fighting the fire, fighting the blaze, volunteers, mountain rescue, paramedic, in action, on the spot
people sent: sent, dispatched, deployed, arrived, sent in, reinforcements, moved in
people hostages: hostage, captive, abducted, kidnapped, held hostage, taken prisoner, prisoner of war
people freed: freed, released, let go, pardoned, walked free, exchanged, swapped, handed over
people escaped: escaped, got out, slipped out, slipped away, had fled, broke out, escapee, fugitive, on the run
people ill: ill after eating, food poisoning, tested positive, infected with, confirmed, salmonella, diarrhoea, nausea, breathing problems, burning eyes, inhaled smoke, fainted, collapsed, ill, sick, sickened, infected, infection, poisoned, poisoning, vomited, vomiting, symptom, fever, affected, contaminated, positive, came down with, contracted
people treated: went to hospital, in clinics, under observation, in the wards, stretcher, needed a doctor, first aid, seen by doctors, in hospital, taken to hospital, hospitalised, hospitalized, needed treatment, treated, admitted, in intensive care
people homeless: flee, sleep in, slept in the gym, shelters, moved to hotels, without a home, without a roof, forced out, homeless, evacuated, left their homes, fled their homes, displaced, brought to safety, had to leave, moved out, lost their homes
people cut off: without a way out, in the lift, waiting for rescue, on the mountain, cut off, stranded, stuck, trapped, buried, snowed in
people jobs: lose his job, out of work, dismissals, job losses, made redundant, posts cut, will have to go, job, jobs, layoff, job cut, redundant, redundancy, laid off, dismiss, lose their work
people strikers: on the picket line, struck, at the gates, did not come to work, stayed away, followed the call, stopped work, stop work, laid down ~ work, put down ~ tools, taking part, walkout, picket, striker, on strike, walked out, joined the strike, downed tools, stopped work
people affected customers: locked out, could not use, users affected, affected, without access, shut out, cut off, customer, households, without power, without electricity, without water, subscriber, users, accounts
people missing: missing, unaccounted for, no trace of, still being looked for, not been found, reported missing
people arrested: arrested, detained, in custody, taken away, rounded up, in handcuffs, arrests, detentions, picked up
people accused: defendants, accused, charged, on trial, indicted, suspects
people expelled: expelled, deported, sent home, declared unwanted, thrown out
people rehoused: tenants, households evicted, evicted
money contract: contract worth, order worth, deal worth, contract volume
time ban: ban, banned, suspended, suspension, barred
time strike: strike lasted, on strike for, days of strike, walkout lasted
time truce: truce, ceasefire, pause in the fighting, lull
time overdue check: since the last inspection, not been checked, not been serviced, not inspected for
time dive: under water, submerged, held his breath, without oxygen, oxygen
speed ball: serve, shot, throw, pitch
length range: range, fired from, flew, travelled, covered, swam, ran, walked, cycled, course, route, race
length advance: advanced, pushed forward, gained, pushed back, deep into, inside the border, from the border, from the front
length tunnel: tunnel, dug, long, shaft, depth
length blade: blade, knife, machete
length slick: slick, wide, across, diameter
length overshoot: overshot, past the signal, beyond the runway, too far, ran on
length drop in level: fell by, dropped by, rose by
mass haul: caught, catch, harvest, harvested, haul, collected, cleared away, removed, rubbish, rubble
mass explosive: explosives, tnt, warhead, bomb, charge
mass person: weighed, weighs, lost ~ kilos, kilos lighter
percent territory: of the town, of the city, of the country, under control, controls
area flooded: flooded, under water, submerged, inundated
area site: site, property, plot, covers, covered, hall, surface
volume water: water, pumped, held back, reservoir, tank, per second
volume drunk: drank, drunk, litres of
power plant: output, capacity, installed, generates, produces, plant
people signers: signature, signed the, signatory, petition
count wounds: wound, stab wound, stab, stabbed, cut, bullet wound, bullet, gunshot wound, blow, hit by ~ bullet, struck ~ times
count recalled: recall, recalled, called back, affected, concerned, back to the workshop, faulty, defective
money loss: write-off, wrote off, minus, lost on, cost the company, cost the bank, is short of, missing from the accounts, gap in the budget, loss, losses, lost, deficit, in the red, shortfall, hole
money profit: made a profit, in the black, earnings of, net profit, profit, net income, surplus, earned, earnings, gain
money revenue: revenue, sales, turnover, takings
money damage: worth of damage, damage to, losses to, repairs will cost, insurers put, damage, damages, destruction, repair, repairs, cost of the fire, harm, insured
money cost: will cost, came to, final bill, to build, construction, price of the project, financed, put the cost, over budget, expensive, cost, costs, construction cost, price tag, building cost, bill, budget, budgeted, spent on, estimate
money price: asking price, sum paid, pay for, pay ~ for, paid, offered for, offer, bid, auction, hammer price, under the hammer, takeover price, changed owners, price, fee, transfer fee, signed for, signed from, bought for, sold for, paid for, sale, purchase, takeover, valued at, changed hands, fetched, cost them
money owed: behind with, in debt, bank wants, outstanding bills, wages owed, loans of, owe, owed, owes, debt, debts, liability, liabilities, arrears, unpaid, back taxes, back pay, outstanding
money ransom: want for, asking for, hackers want, bitcoin, for his release, for her release, for the data, ransom, demanded, demand, extorted, extortion, blackmail, kidnappers want, asked for
money stolen: carried off, cleared out, took, took off with, were in the safe, in the safe, in the till, emptied the account, vanished from, booty, cash, lifted, own account, own accounts, his accounts, her accounts, into ~ account, went to ~ account, embezzle, took for himself, took for herself, stole, stolen, stolen goods, loot, haul, got away with, made off with, missing, embezzled, defrauded, siphoned, diverted, took with them, disappeared, vanished
money bribe: cash in an envelope, took money from, paid by, gifts worth, favours, bribe, kickback, hush money, accepted, pocketed, envelope, received from, slush
money fine: fine, fined, penalty, ordered to pay
money compensation: damages, pay out, each family, per victim, compensation, settlement, payout, awarded, damages for, pay each
money aid: promised, pledged, pledge, emergency aid, state aid, support package, aid, grant, subsidy, bailout, rescue package, relief, fundraiser
money pay: payoff, bonus, severance, pay-off, golden handshake, pension
money bail: bail, bond
money reward: reward, bounty
time response: took the police, took the fire brigade, took the ambulance, took the patrol, took the rescuers, took the crew ~ to, before help came, before anyone came, to get there, to reach, on their way, left waiting, sent help, sent out, arrive, arrived, arrival, reached the, got there, got here, were there, was there, on the spot, on the scene, response time, came, took them, waited for, wait for, ambulance, help came, help arrived, took to arrive, turned up, showed up, appeared
time warning: warn, warned, warning, told, tell, informed, inform, notified, alerted, alarm, leaflet, announced, publish, published, made public, hid, concealed, kept silent, waited to, reported, rang, notice
time deliberation: deliberate, deliberated, deliberation, jury, agree, verdict, decide, decided
time rescue: cut free, brought to the surface, reached the trapped, clung, held on, in the cold, in the dark, on the mountain, on the ice, in the sea, before they were found, lay there, rescue, rescued, freed, trapped, buried, under the snow, under the rubble, under water, in the water, stuck, dug out, pulled out, search, searched, survived, drifted, stranded
time burning: raged, smouldered, fighting the flames, brought under control, burn, burned, burnt, fire, blaze, flames, extinguished, put out, under control
time outage: back after, back up, back online, worked again, works again, up again, running again, until ~ returned, without heating, without gas, without internet, could not log in, stood still, at a standstill, off the air, darkness, dark, blacked out, without light, outage lasted, power failure, power failed, outage, without power, without electricity, without water, power cut, down for, offline, out of service, restored, back on, blackout, in the dark, disruption, power was, lights were, closed for, shut for, blocked, repaired, repairs
time recovery: out of action, back on the pitch, back in training, on crutches, plaster, in a coma, in hospital, out for, sidelined, miss, return, back in, recover, recovery, heal, be fit, play again, injured for, unable to play
time sentence: years for, months for, prosecutor wants, called for, suspended sentence, on probation, sent down, convicted, sentence, sentenced, prison, jail, jailed, term, behind bars, imprisonment, in custody
time delay: held up, postponed, behind time, kept waiting, stood waiting, until boarding, delay, delayed, late, behind schedule, overdue, wait, waited, queue, queued
time talks: negotiating, talked for, sat together, at the table, phone call, talk, talks, negotiate, negotiated, negotiation, meeting, met, session, debate, conversation, spoke, call lasted
time hearing: trial, hearing, proceedings
time raid: gang was inside, was inside for, were inside for, stayed inside, in and out, job done, the whole thing took, raid, robbery, heist, gone within, inside the bank, in the building, took the robbers, theft
time siege: holed up, barricaded, shooting lasted, fought for, exchange of fire, siege, standoff, surrounded, shoot-out, gun battle, fighting, clash, clashes, battle
time captivity: captivity, held for, hostage for, captive, kept in, imprisoned
time contract: contract, signed for, deal, lease, runs until
time warnings notice: minutes of warning, notice
time work: on end, non-stop, at a stretch, overtime, since his last rest, in the cab, at the controls, at the wheel, on duty, shift, without a break, without sleep, awake, driving for, rest, slept
time journey: journey, crossing, flight, drive, trip, march, climb, voyage, flew, walked
time attack: attack, shelling, bombardment, alarm lasted, lasted
speed vehicle: doing, travelling at, traveling at, travelling, going at, going, driving at, drove, speed, train, car, driver, express, bus, lorry, van, entered, curve, bend, clocked, raced, tram, ship, boat, motorcyclist, rider, sledge, tachograph, speedometer, rolled, knots
speed wind: gust, wind, storm, blew, blowing, hurricane, squall
speed missile: mach, missile, rocket, projectile
length visibility: visibility, could see, one could see, could not see
length distance: metres away, away, from, distance, short of, off course, from the shore, off the coast, behind, apart
length height: high, height, tall, above, level, rose to, rise, stood at, crest, peak, deep, depth, water, waves, wave, snow
length crack: crack, gap, hole, long, wide, crater, fissure, rust
length fall: fell, fall, drop, plunged, jumped, dropped
mass cargo: cargo, load, loaded, laden, carrying, carried, freight, on board, overloaded, weight, weighed
mass stored: stored, store, storage, held, kept, powder, in the hall, warehouse, in stock
mass drugs: cocaine, heroin, cannabis, drugs, hashish
mass spilled: spill, spilled, leaked, leak, escaped, poured, ran into, discharged, oil, fuel, diesel, slurry, chemical
mass gold: gold, silver, bullion
mass burned: burned, burnt, destroyed, lost, grain, rotted
volume spilled: spill, spilled, leaked, leak, escaped, poured, ran into, discharged, oil, fuel, diesel, slurry
volume output: output, processes, production, capacity, produce, a day
percent turnout: turnout, participation, voter participation, voters turned out, of voters, of those eligible, took part
percent votes: of the vote, of the votes, of votes, of all votes, share of the vote
percent stake: stake, share of the company, shareholding, owns
percent rise: demand, want, ask for, pay, wage, pay rise, wage increase, more pay, more money, raise, offer, offered, rise of
percent damage: destroyed, damaged, lost, burned, of the harvest, of the crop, affected
percent alcohol: alcohol, per mille, blood, breath, promille
area burned: burn, burned, burnt, fire, forest, destroyed, charred, blaze
`;

/** What news counts under several names: another telling of the event may call those of one row by any word of it. */
export const ALIKE = `
child pupil student boy girl kid minor teenager youth youngster schoolchild schoolgirl schoolboy adolescent toddler
worker employee colleague staff miner labourer docker workman builder roofer mechanic technician engineer
passenger traveller tourist guest visitor occupant holidaymaker sightseer commuter customer diner hiker climber
protester demonstrator marcher participant activist supporter spectator fan attendee rioter
user customer client subscriber account
soldier serviceman troop fighter conscript recruit trooper marine infantryman militant rebel insurgent
resident villager inhabitant civilian citizen household neighbour tenant local
patient sick case infected victim casualty injured wounded
gunman robber thief burglar perpetrator attacker assailant suspect intruder raider culprit man kidnapper
controller operator guard lifeguard watchman attendant officer nurse doctor crew crewman sailor seaman
firefighter rescuer paramedic fireman volunteer diver searcher
prisoner inmate detainee convict captive hostage fugitive
wound stab blow bullet cut gash
shot round cartridge casing
explosion blast detonation bang
tremor quake aftershock earthquake
letter warning complaint email reminder message report
call phone-call
visit inspection check
pill tablet dose capsule
lorry truck
vote ballot
seat mandate
house home building dwelling flat apartment
boat vessel ship raft
shop store outlet branch
attempt try
painting picture canvas
cow cattle
bag sack parcel package
`;
