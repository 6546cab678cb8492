/**
 * Classes of what has a cause, by stems; behind the bar those that are of the class beside one of the words behind the second bar
 * alone: a bridge that failed has collapsed, a candidate has not.
 */
export const EFFECTS = `
fire: fire blaze flame inferno
blast: explos explod blast deton
crash: crash collis collid accid derail sank sink capsiz wreck aground
outage: outag blackout breakdown offlin | power electr | out cut fail off lost loss
illness: outbreak ill sick poison infect contamin pollut bacteria bacterium germ
collapse: collaps crumbl | fail burst breach gave fell broke broken came | bridg footbridg roof wall dam tower stage crane build ceil stand hous platform scaffold pipe structur mast tent
death: death dead die kill
quarrel: quarrel row brawl revolt riot mutini upris uproar
flood: flood inund
avalanche: avalanch landslid mudslid rockslid rockfal slab
delay: delay cancel
dismissal: dismiss sack resign
`;

/**
 * What follows is the cause of what stands before: "caused by", "due to". `+` is one to four words, what stands before a colon the
 * class of the effect that the words say by themselves.
 */
export const CAUSE_AFTER = `
caused by, triggered by, sparked by, set off by, brought on by, provoked by, due to, owing to, because of, because, as a result of
result of, blamed on, put down to, resulted from, stemmed from, came from, spread from, spread by, originated in, originated from, attributed to, traced to
traced back to, began with, points to, pointed to, released by, cause was, cause is, cause of + was, cause of + is, source of + was, source of + is
reason was, reason is, reason given was, reason for + was, reason for + is, for reasons of, on account of, had nothing to do with, has nothing to do with
fire: started by, ignited by, set alight by
outage: knocked out by, paralysed by, paralyzed by, crippled by, brought to a halt by, brought to a standstill by
collapse: brought down by, pulled down by, torn down by, torn off by, blown down by, blown off by, blown over by, swept away by, washed away by
death: died of, died from
avalanche: let loose by, set loose by, loosened by, brought down by
quarrel: broke out over, broke out about, began over, started over, began when, started when, started because, quarrel was about, row was about, dispute was about, argument was about
dismissal: dismissed for, sacked for, fired for, dismissed over, sacked over, resigned over, stepped down over, quit over
`;

/** What stands before is the cause of what follows: "heavy rain had caused the collapse". */
export const CAUSE_BEFORE = `
caused, had caused, triggered, sparked, provoked, set off, led to, resulted in, brought about
was to blame for, were to blame for, was to blame, were to blame, was responsible for, was the cause of, was the cause
was the likely cause of, was the likely cause, was the probable cause of, was the probable cause, was the most likely cause of, was the most likely cause, was the source of, was the likely source
was the most likely source, was the probable source, is the likely cause, is the most likely cause, is the likely source, is the most likely source
was the reason for, was the reason, been the reason for, been the cause of, been to blame for, been responsible for
is to blame for, are to blame for, is to blame, are to blame, is responsible for, is the cause of, is the reason for
fire: ignited, had started the fire, started the fire, set off the fire
illness: made + ill, made + sick, had sickened
outage: knocked out, paralysed, paralyzed, crippled, brought + to a halt, brought + to a standstill
collapse: brought + down, pulled + down, tore + down, tore + off, torn + off, blew + down, blew + off, blew + over, blown + off, blown + down, swept + away, washed + away
avalanche: let loose, started the avalanche, released the avalanche
dismissal: forced + to go, forced + to resign, forced + to step down, forced + to quit, forced + out of office, cost him his job, cost her her job, cost him the job, cost her the job
`;
