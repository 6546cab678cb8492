/**
 * What happens in an event at one time, and by which words it may be told: `once thing: phrase, phrase …`, in the form of
 * `MEASURES`; `when` where an event may have several.
 */
export const HAPPENINGS = `
once grounding: ran aground, run aground, struck, grounding, touched bottom, hit the reef, ran onto, hit rocks, hit the rocks
once collapse: collapse, collapsed, gave way, give way, came down, come down, the fall, fell down, fell in, caved in, cave-in, broke, burst, gave in, crumbled
once blast: explosion, exploded, explode, blew up, blast, detonated, went off, bang, detonation
once outbreak of fire: fire broke out, caught fire, fire started, fire began, first flames, went up in flames, began to burn, started to burn, blaze began, blaze started, blaze broke out, on fire, ablaze, saw flames
once alarm: alarm, emergency call, first call, call came, called, rang, reported, sounded, raised the alarm, dialled, phoned, alerted, siren
once put out: extinguished, put out, under control, hot spot, doused, still burning, fire was out
once break-in: break-in, broke in, broke into, broken into, burglary, robbery, raid, theft, thieves, burglars, heist, entered the museum, got in, hold-up
once falling ill: was sick, fell ill, fallen ill, threw up, vomited, vomit, symptom, came down with, developed a fever, fever, fell sick, taken ill, first case, first patient
once start of strike: strike began, strike started, walked out, walkout, stopped work, laid down, put down ~ tools, downed tools, strike
when leaving: left, leave, departed, depart, departure, set off, set out, sailed, took off, takeoff, take-off, cast off, drove off, drove away, drove out, started out, pulled out of, got under way
when arriving: arrive, arrived, arrival, reached, landed, landing, docked, got there, got here, turned up, showed up, came, on the scene, on the spot, were there
when being told: told, tell, informed, inform, learned, learn, learnt, heard of, heard about, knew, aware, warned, notified, contacted, wrote, written, spoke to, found out, message, report reached, complaint, complained, letter
when death: died, death, killed, dead, passed away, perished, lost his life, lost her life, drowned
once stabbing: stabbed, stabbing, knifed
when shooting: shooting, opened fire, fired first
when signing: signed, sign, signature, put his name to, put her name to, put their names to, contract
once closing: closed, close, shut, closure, closing, queuing, queueing, casting ballots, last vote, doors were locked, locked
once opening: opened, open again, reopen, reopened, run again, runs again, resume, resumed, back in operation, back in service, traffic again, restart, restarted
when meeting: met, meet, meeting, sit down, sat down, talks, negotiate, gather round a table
when cleaning: cleaned, clean, emptied, washed, disinfected, rinsed, flushed
when check: inspected, inspection, checked, check, tested, test, serviced, service, maintained, maintenance, ran the, run the, overhauled, overhaul, looked at, examined, examination, medical
when repair: repaired, repair, fixed, mended, replaced, renewed
once outage: power failed, power went, lights went out, lights went off, blackout, outage, power cut, went dark, power failure, screens went dark, went offline, went down
once return of power: power came back, power returned, lights came on, power was back, restored
once meal: dinner, lunch, supper, meal, banquet, dined, came to the restaurant, ate
when finding: found, caught, tracked down, find, discovered, discovery, dug up, unearthed, came across, stumbled on, spotted
once taking over: take over, took over, takes over, take charge, takes charge, succeed, start as, starts as, takes up, take up
when decision: decided, decide, decision, voted, vote, approved, approve, agreed, agree, verdict, ruled, resolved
when arrest: arrested, arrest, detained, detention, handcuffed, taken into custody, led away
once resignation: resigned, resign, resignation, stepped down, step down, left office, quit, handed in, offered to go, gave up ~ post
when vote cast: voted, cast ~ vote, cast ~ ballot, at the polls
when attack: attack, attacked, shelling, shelled, bombed, air raid
when crash: crash, crashed, collided, collision, derailed, left the rails, left the tracks, went off the road, accident, rammed
when order: ordered, order, gave the order, commanded, told ~ to
when payment: paid, pay, payment, transferred, transfer, wired
when beginning: began, begin, started, start, beginning, kicked off, opened with, got under way
when ending: ended, end, over, finished, finish, stopped
when launch: launched, launch, fired, took off from
when release: released, freed, let go, set free, walked free
once birth: born, birth, founded, built
when publishing: published, publish, released, put online, went online, leaked, posted, made public
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
