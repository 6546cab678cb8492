/**
 * What happens in an event at one time, and by which words it may be told: `once thing: phrase, phrase …`, in the form of
 * `MEASURES`; `when` where an event may have several.
 */
export const HAPPENINGS = `
once grounding: got stuck on, hit a rock, hit an iceberg, ran into, on the rocks, ran aground, run aground, struck, grounding, touched bottom, hit the reef, ran onto, hit rocks, hit the rocks
once collapse: went down, slid, landslide, avalanche, slab, came loose, buckled, toppled, tipped over, keeled over, subsided, roof fell, wall fell, tower fell, bridge fell, fell to the ground, collapse, collapsed, gave way, give way, came down, come down, the fall, fell down, fell in, caved in, cave-in, broke, burst, gave in, crumbled
once blast: boom, was blown up, ignited, shook the, explosion, exploded, explode, blew up, blast, detonated, went off, bang, detonation
once outbreak of fire: fire broke out, caught fire, fire started, fire began, first flames, went up in flames, began to burn, started to burn, blaze began, blaze started, blaze broke out, on fire, ablaze, saw flames
once alarm: alert came, sounded the alarm, pressed the button, emergency number, first report, first message, noticed the fire, smelled smoke, smelt gas, saw smoke, called the police, called the fire brigade, alarm, emergency call, first call, call came, called, rang, reported, sounded, raised the alarm, dialled, phoned, alerted, siren
once put out: extinguished, put out, under control, hot spot, doused, still burning, fire was out
once break-in: was robbed, robbed, was burgled, burgled, took the painting, lifted, raiders, smashed the window, forced the door, hold up, break-in, broke in, broke into, broken into, burglary, robbery, raid, theft, thieves, burglars, heist, entered the museum, got in, hold-up
once falling ill: first symptoms, began to vomit, felt ill, felt unwell, collapsed at school, was taken ill, was sick, fell ill, fallen ill, threw up, vomited, vomit, symptom, came down with, developed a fever, fever, fell sick, taken ill, first case, first patient
once start of strike: strike call, on strike, refused to work, began their strike, left their posts, strike began, strike started, walked out, walkout, stopped work, laid down, put down ~ tools, downed tools, strike
when escape: escaped, broke out of, slipped out, slipped away, fled from
when leaving: was gone, had gone, set out from, checked out, left, leave, departed, depart, departure, set off, set out, sailed, took off, takeoff, take-off, cast off, drove off, drove away, drove out, started out, pulled out of, got under way
when arriving: came back, returned, moved in, checked in, pulled in, made port, got home, appeared, first on the scene, arrive, arrived, arrival, reached, docked, got there, got here, turned up, showed up, came, on the scene, on the spot, were there
when being told: was called, were called, called him, called her, rang him, rang her, got word, got wind, realised, discovered that, noticed, became aware, sent a message, sent an email, received a letter, received a message, hinted, told, tell, informed, inform, learned, learn, learnt, heard of, heard about, knew, aware, warned, notified, contacted, wrote, written, spoke to, found out, message, report reached, complaint, complained, letter
when death: died, death, killed, dead, passed away, perished, lost his life, lost her life, drowned
once stabbing: stabbed, stabbing, knifed
when shooting: shooting, opened fire, fired first
when signing: signed, sign, signature, put his name to, put her name to, put their names to, contract
once closing: sealed, cordoned off, called off, cancelled, came to an end, closed, close, shut, closure, closing, queuing, queueing, casting ballots, last vote, doors were locked, locked
once opening: opened, open again, reopen, reopened, run again, runs again, resume, resumed, back in operation, back in service, traffic again, restart, restarted
when meeting: dined with, saw each other, came together, talked, negotiations, summit, appointment, conference, met, meet, meeting, sit down, sat down, talks, negotiate, gather round a table
when cleaning: cleaned, clean, emptied, washed, disinfected, rinsed, flushed
when check: looked over, went over, tried out, trial run, drill, exercise, survey, surveyed, audit, audited, inspected, inspection, checked, check, tested, test, serviced, service, maintained, maintenance, ran the, run the, overhauled, overhaul, looked at, examined, examination, medical
when repair: repaired, repair, fixed, mended, replaced, renewed
once outage: lost power, without power, without electricity, screens went black, crashed, went black, failed, power failed, power went, lights went out, lights went off, blackout, outage, power cut, went dark, power failure, screens went dark, went offline, went down
once return of power: came back on, working again, up and running, online again, power came back, power returned, lights came on, power was back, restored
once fight: fight, brawl, quarrel, row, argument, punched, hit him, hit her, slapped, scuffle
once murder: murder, murdered, was killed, was shot, was stabbed, strangled, poisoned
once kidnapping: kidnapped, abducted, abduction, snatched, dragged into, disappeared, vanished, last seen, went missing
once goal: scored, goal, final whistle, kick-off, kicked off, equaliser
once concert: concert, gig, show, premiere, performance, went on stage
once eruption: erupted, eruption, lava, ash cloud
once storm: storm hit, made landfall, landfall, hurricane reached, tornado
once sinking: sank, went under, capsized, went down, keeled over, foundered
once leak: leak, leaked, spilled, spill, escaped gas, gas escaped, chlorine
once derailment: derailed, jumped the tracks, left the rails, left the tracks, came off the rails
once signal: went through a red, passed the signal, jumped the light, ran a red light, red signal, light was red, light was green
once wedding: wedding, married, ceremony
once purchase: bought, purchased, acquired, got hold of
once hacking: hacked, hackers, cyberattack, intrusion, breach, malware
once test: took the test, tested positive, sample was taken, gave a sample, gave a urine
once handing in: handed in, submitted, filed, lodged, applied, application
once invasion: crossed the border, marched in, entered the country, crossed the river
once evacuation order: evacuation, evacuated, ordered to leave, told to leave, cleared the
once delivery: delivered, delivery, shipment, handed over
once burial: buried, funeral, burial, cremated
once operation: operated on, operation, surgery, surgeons
once handover: exchange took place, exchange was held, exchange was carried out, prisoner exchange, exchange of prisoners, handover, handed over, swap, swapped, exchanged
once landing: touched down, emergency landing, ditched
once meal: dinner, lunch, supper, meal, banquet, dined, came to the restaurant, ate
when finding: noticed, detected, turned up, came to light, recovered, noticed the body, washed up, found, caught, tracked down, find, discovered, discovery, dug up, unearthed, came across, stumbled on, spotted
once taking over: take over, took over, takes over, take charge, takes charge, succeed, start as, starts as, takes up, take up
when decision: signed off, gave the go-ahead, passed, adopted, rejected, chose, picked, elected, decided, decide, decision, voted, vote, approved, approve, agreed, agree, verdict, ruled, resolved
when arrest: caught, captured, seized, surrendered, gave himself up, gave herself up, overpowered, arrested, arrest, detained, detention, handcuffed, taken into custody, led away
once resignation: resigned, resign, resignation, stepped down, step down, left office, quit, handed in, offered to go, gave up ~ post
when vote cast: voted, cast ~ vote, cast ~ ballot, at the polls
when attack: attack, attacked, shelling, shelled, bombed, air raid
when crash: crash, crashed, collided, collision, derailed, left the rails, left the tracks, went off the road, accident, rammed
when order: ordered, order, gave the order, commanded, told ~ to
when beginning: began, begin, started, start, beginning, kicked off, opened with, got under way
when ending: ended, end, over, finished, finish, stopped
when launch: launched, launch, fired, took off from
when release: released, freed, let go, set free, walked free
once birth: born, birth, founded, built
when evacuation: evacuated, evacuation, cleared, brought out, led out, got out
when transfer of people: taken to, driven to, transferred to, brought to, flown to, moved to, admitted to
once marriage: married, wed, wedding
once next: next march, next protest, next meeting, next round, next talks, next demonstration, next sitting, next hearing, next match, next strike, take place
when tremor: tremor, quake, earthquake
once flood: flood, water came, wave, crest, overflowed, burst its banks
when trip: trip, travelled, travel, flew, flight, journey, visited, visit
when warning: warning, warned, siren, alert, storm warning
when sale: sold, sell, sale, bought, buy, purchase
`;
